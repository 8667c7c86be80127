"""The embedded server: nothing written is lost, nothing is left running, and failures say what to do."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from store import embedded
from store.connection import connect
from store.embedded import DataInUse, EmbeddedServer, EmbeddedServerFailed
from tests.support.waiting import is_alive, until

_HOLDER = """
import sys
from pathlib import Path
from store.embedded import EmbeddedServer
server = EmbeddedServer(Path(sys.argv[1])).start()
print(server._popen.pid, flush=True)
sys.stdin.read()
"""


def test_what_was_written_is_there_after_kill_9(tmp_path: Path) -> None:
    with EmbeddedServer(tmp_path) as server:
        with connect(server.url) as client:
            client.set("a", "1")
        server.kill()
        server.start()
        with connect(server.url) as client:
            assert client.get("a") == b"1"


def test_what_was_written_is_there_for_the_next_one_who_starts(tmp_path: Path) -> None:
    with EmbeddedServer(tmp_path) as server, connect(server.url) as client:
        client.set("a", "1")
    with EmbeddedServer(tmp_path) as server, connect(server.url) as client:
        assert client.get("a") == b"1"


def test_it_writes_to_disk_before_it_answers_and_never_forgets_for_lack_of_room(tmp_path: Path) -> None:
    with EmbeddedServer(tmp_path) as server, connect(server.url) as client:
        kept = {
            name: client.config_get(name)[name] for name in ("appendonly", "appendfsync", "maxmemory-policy", "port")
        }
    assert kept == {"appendonly": "yes", "appendfsync": "always", "maxmemory-policy": "noeviction", "port": "0"}


def test_two_servers_never_share_their_data(tmp_path: Path) -> None:
    with EmbeddedServer(tmp_path), pytest.raises(DataInUse, match="Another Townline is running"):
        EmbeddedServer(tmp_path, wait_for_lock=0.1)


@pytest.mark.parametrize("watching", ["", "1"], ids=["kernel's leash", "watching leash"])
def test_a_killed_parent_leaves_no_server_behind(tmp_path: Path, watching: str) -> None:
    environment = dict(os.environ, LEASH_WATCHES=watching)
    holder = subprocess.Popen(
        [sys.executable, "-c", _HOLDER, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment,
        cwd=Path(embedded.__file__).parents[1],
    )
    with holder:
        server = int(holder.stdout.readline())
        assert is_alive(server)
        holder.send_signal(signal.SIGKILL)
        until(lambda: not is_alive(server), "the server ends with its parent")
    with EmbeddedServer(tmp_path):
        pass  # and its data can be taken over


def test_a_long_path_gets_a_short_socket(tmp_path: Path) -> None:
    deep = tmp_path / ("d" * 80) / ("e" * 80)
    with EmbeddedServer(deep) as server:
        assert len(os.fsencode(server.socket)) < 108
        assert server.socket.parent.stat().st_mode & 0o077 == 0
    server.socket.parent.rmdir()


def test_a_server_that_cannot_start_is_told_with_its_last_words(tmp_path: Path) -> None:
    (tmp_path / "appendonlydir").write_text("not a directory")
    with pytest.raises(EmbeddedServerFailed, match=r"(?s)did not start\. Its last words:\n.*[aA]ppend"):
        EmbeddedServer(tmp_path).start()


def test_a_machine_without_a_server_is_told_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr("platform.system", lambda: "Plan9")
    with pytest.raises(EmbeddedServerFailed, match="Install valkey-server or redis-server"):
        EmbeddedServer(tmp_path / "data")


def test_a_server_on_the_path_comes_first_if_it_is_new_enough(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    ours = _pretend(tmp_path / "redis-server", "Redis server v=6.0.16 sha=0")
    assert embedded.find_binary(_made(tmp_path / "a")) != ours
    ours = _pretend(tmp_path / "redis-server", "Redis server v=7.0.15 sha=0")
    assert embedded.find_binary(_made(tmp_path / "b")) == ours


def test_data_stays_with_the_server_that_made_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = embedded.find_binary(tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path))
    _pretend(tmp_path / "valkey-server", "Valkey server v=99.0.0")
    assert embedded.find_binary(tmp_path) == first


def _pretend(path: Path, version: str) -> str:
    path.write_text(f"#!/bin/sh\necho '{version}'\n")
    path.chmod(0o755)
    return str(path)


def _made(directory: Path) -> Path:
    directory.mkdir()
    return directory

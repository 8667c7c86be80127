"""A build that is stopped leaves nothing behind, and the index in use as it was."""

import shutil
import signal
from pathlib import Path

import pytest

from tests.support.terminal import ROOT, Terminal
from tests.support.waiting import until


@pytest.mark.parametrize("stop", [signal.SIGTERM, signal.SIGINT])
def test_a_build_that_is_stopped_leaves_nothing_behind(tmp_path: Path, stop: signal.Signals):
    folder, scratch = tmp_path / "city" / "streets", tmp_path / "scratch"
    shutil.copytree(ROOT / "demo" / "chicago" / "streets", folder)
    (folder / "index.sqlite3").write_bytes(b"the index in use")
    scratch.mkdir()
    there = sorted(folder.iterdir())
    build = ["-m", "cli", "streets", "build", str(tmp_path / "city")]
    with Terminal(build, environment={"TMPDIR": str(scratch)}) as terminal:
        until(lambda: any(scratch.iterdir()), "the build is under way")
        terminal.popen.send_signal(stop)
        assert terminal.ends() == 130
        assert "Stopped." in terminal.said
    assert (folder / "index.sqlite3").read_bytes() == b"the index in use"
    assert sorted(folder.iterdir()) == there
    assert not list(scratch.iterdir())

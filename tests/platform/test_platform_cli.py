"""The `townline` command: it says what it can do, and what is wrong, in sentences."""

import os
import re
import shlex
import shutil
import socket
import subprocess
import sys
from argparse import ArgumentParser, _SubParsersAction
from contextlib import ExitStack
from pathlib import Path

import pytest

import cli
from admin.staff import Staff
from city_file import CityFileWrong, read_city
from commands.city import read
from commands.command import CannotRun
from demo import kept
from import_city import import_city
from settings import DEMO_CITY, HERE
from store.connection import connect
from store.embedded import EmbeddedServer
from store.vault import Vault
from tests.support.ports import free_port
from tests.support.terminal import Terminal

COMMANDS = "demo serve worker publish check reports staff call text locate streets menu understand".split()
_NEEDED = ("REDIS_URL", "TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN", "PUBLIC_URL", "TOWNLINE_SECRET_KEY", "PORT")
NOTHING = dict.fromkeys(_NEEDED, "")


def _all_parsers(parser: ArgumentParser) -> list[ArgumentParser]:
    """Every command's, and those of its own subcommands."""
    found: list[ArgumentParser] = []
    for action in parser._actions:
        for each in action.choices.values() if isinstance(action, _SubParsersAction) else ():
            found += [each, *_all_parsers(each)]
    return found


def test_help_names_every_command_and_loads_no_library() -> None:
    with Terminal(["-X", "importtime", "-m", "cli", "--help"]) as terminal:
        assert terminal.ends() == 0
        assert [command for command in COMMANDS if f"    {command}" not in terminal.said] == []
        assert re.findall(r"\| +(flask|redis|granian|twilio|requests)\n", terminal.said) == []


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(command: str) -> None:
    with Terminal(["-m", "cli", command, "--help"]) as terminal:
        assert terminal.ends() == 0
        assert f"usage: townline {command}" in terminal.said


@pytest.mark.parametrize("parser", _all_parsers(cli.parser()), ids=lambda parser: parser.prog)
def test_every_help_shows_the_command_in_use_as_it_may_be_typed(parser: ArgumentParser) -> None:
    told = re.sub(r"\s+", " ", parser.format_help())
    shown = re.search(r"For example: townline (.+)$", told)
    assert shown, told
    words = shlex.split(shown[1].partition(" < ")[0])
    assert f"townline {' '.join(words)} ".startswith(f"{parser.prog} ")
    assert cli.parser().parse_args(words).run


@pytest.mark.parametrize("command", ["locate", "understand", "text", "call"])
def test_with_the_standard_input_closed_it_says_so(command: str) -> None:
    closed = ["sh", "-c", 'exec "$@" <&-', "sh", sys.executable, "-m", "cli", command]
    told = subprocess.run(closed, cwd=HERE, capture_output=True, text=True, check=False)
    assert (told.returncode, told.stdout) == (2, "")
    assert told.stderr == "The standard input is closed, and this command reads it line by line. Leave it open.\n"


@pytest.mark.parametrize("command", ["serve", "worker"])
def test_without_redis_or_a_demo_it_says_what_to_do(command: str, tmp_path: Path) -> None:
    with Terminal(["-m", "cli", command], environment=NOTHING | {"TOWNLINE_VAR": str(tmp_path)}) as terminal:
        assert terminal.ends() == 2
        assert terminal.said == (
            f"REDIS_URL is not set, and no demo runs with its data in {tmp_path}. Set it, or start one (townline demo) "
            "and wait until it says that it is ready.\n"
        )


def test_a_demo_that_is_still_starting_is_told_from_one_that_does_not_run(tmp_path: Path) -> None:
    with ExitStack() as ends:
        store = EmbeddedServer(kept.store_directory(tmp_path))
        ends.callback(store.release)
        kept.tell(tmp_path, {"redis_url": store.url})
        with Terminal(
            ["-m", "cli", "reports", "list"], environment=NOTHING | {"TOWNLINE_VAR": str(tmp_path)}
        ) as terminal:
            assert terminal.ends() == 2
            assert terminal.said == (
                "The demo is not ready yet, or is just ending. Try again when it says that it is ready.\n"
            )


def test_what_a_directory_takes_from_the_environment_may_come_from_the_demo_that_runs(tmp_path: Path) -> None:
    directory, var = tmp_path / "city", tmp_path / "var"
    directory.mkdir()
    for name in ("city.toml", "menu.toml"):
        (directory / name).write_text((DEMO_CITY / name).read_text("utf-8"), "utf-8")
    with EmbeddedServer(kept.store_directory(var)) as store:
        kept.keep(var, _enough() | {"REDIS_URL": store.url})
        kept.tell(var, {"redis_url": store.url})
        nothing = {name: value for name, value in os.environ.items() if name not in _enough()}
        told = subprocess.run(
            [sys.executable, "-m", "cli", "publish", str(directory)],
            cwd=HERE,
            env=nothing | {"TOWNLINE_VAR": str(var)},
            capture_output=True,
            text=True,
            check=False,
        )
        assert (told.returncode, told.stderr) == (0, "")
        assert "is in use from now on, with menu 1." in told.stdout


@pytest.mark.parametrize("typed", ["482-1937", "482 19 37", "4821937"])
def test_a_reference_may_be_typed_as_it_was_read_out(typed: str) -> None:
    assert cli.parser().parse_args(["reports", "show", typed]).reference == "4821937"


def test_two_directories_of_one_city_are_told_apart_before_anything_starts(tmp_path: Path) -> None:
    for name in ("north", "south"):
        shutil.copytree(DEMO_CITY, tmp_path / name)
    both = ",".join(str(tmp_path / name) for name in ("north", "south"))
    with Terminal(["-m", "cli", "serve"], environment=_enough() | {"TOWNLINE_CITY": both}) as terminal:
        assert terminal.ends() == 2
        assert "south are both the city 'chicago-demo'. Give one another id" in terminal.said


def test_a_directory_without_a_menu_is_told_in_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DEMO_CITY_URL", "http://127.0.0.1:9")
    shutil.copy(DEMO_CITY / "city.toml", tmp_path)
    with pytest.raises(CannotRun, match=r"menu\.toml cannot be read: No such file or directory"):
        read(tmp_path)


@pytest.mark.parametrize("found", [{}, {"CITY_KEY": ""}])
def test_a_key_that_the_environment_does_not_hold_is_not_left_out(tmp_path: Path, found: dict[str, str]) -> None:
    text = (DEMO_CITY / "city.toml").read_text("utf-8").replace("townline-demo", "${CITY_KEY}")
    (tmp_path / "city.toml").write_text(text, "utf-8")
    with pytest.raises(CityFileWrong, match=r"uses \$\{CITY_KEY\}, which the environment does not hold"):
        read_city(tmp_path, found | {"DEMO_CITY_URL": "http://127.0.0.1:9"})


def test_what_cannot_be_understood_is_told_with_where_to_look() -> None:
    with Terminal(["-m", "cli", "reports", "list", "--state", "lost"]) as terminal:
        assert terminal.ends() == 2
        assert "invalid choice: 'lost' (choose from 'waiting', " in terminal.said
        assert terminal.said.endswith("`townline reports list --help` tells what can be said.\n")


def test_a_secret_that_the_store_was_not_sealed_with_is_told_without_a_traceback(tmp_path: Path) -> None:
    with EmbeddedServer(tmp_path) as server, connect(server.url) as store:
        Staff(store, Vault("the secret that everything was sealed with")).invite("Ada")
        wrong = _enough() | {"REDIS_URL": server.url}
        with Terminal(["-m", "cli", "staff", "list"], environment=wrong) as terminal:
            assert terminal.ends() == 2
            assert terminal.said.startswith("A stored value cannot be opened. Put the secret")


@pytest.mark.parametrize("command", ["serve", "worker"])
def test_a_secret_that_no_city_was_sealed_with_starts_nothing(command: str, tmp_path: Path) -> None:
    with EmbeddedServer(tmp_path) as server, connect(server.url) as store:
        sealed = Vault("the secret that everything was sealed with")
        import_city(store, sealed, DEMO_CITY, tmp_path / "cache", {"DEMO_CITY_URL": "http://127.0.0.1:9"})
        wrong = _enough() | {"REDIS_URL": server.url, "TOWNLINE_CITY": str(DEMO_CITY)}
        with Terminal(["-m", "cli", command], environment=wrong) as terminal:
            assert terminal.ends() == 2
            assert terminal.said.startswith("A stored value cannot be opened. Put the secret")


def test_a_city_whose_streets_cannot_be_built_starts_nothing(tmp_path: Path) -> None:
    city = tmp_path / "city"
    (city / "streets").mkdir(parents=True)
    for name in ("city.toml", "menu.toml"):
        shutil.copy(DEMO_CITY / name, city)
    (city / "streets" / "streets.csv").write_text("a,b\n1,2\n", "utf-8")
    with (
        EmbeddedServer(tmp_path / "store") as server,
        Terminal(
            ["-m", "cli", "serve"], environment=_enough() | {"REDIS_URL": server.url, "TOWNLINE_CITY": str(city)}
        ) as terminal,
    ):
        assert terminal.ends() == 2
        assert "streets.csv: it is not clear what it holds" in terminal.said
        assert "Traceback" not in terminal.said


@pytest.mark.parametrize("command", ["serve", "worker"])
def test_wrong_settings_are_told_as_one_block(command: str) -> None:
    wrong = NOTHING | {"REDIS_URL": f"redis://127.0.0.1:{free_port()}/0", "TOWNLINE_CITTY": "x"}
    with Terminal(["-m", "cli", command], environment=wrong) as terminal:
        assert terminal.ends() == 2
        assert terminal.said.startswith(
            "Townline cannot start with these settings:\n  - TOWNLINE_CITTY is not a setting"
        )
        assert "PUBLIC_URL is missing" in terminal.said
        assert "Traceback" not in terminal.said


@pytest.mark.parametrize(("command", "option"), [("locate", "--city"), ("understand", "--menu")])
def test_a_file_that_is_missing_is_told_without_a_traceback(command: str, option: str) -> None:
    with Terminal(["-m", "cli", command, option, "no/such/place"]) as terminal:
        assert terminal.ends() == 2
        assert "no/such/place" in terminal.said
        assert "Traceback" not in terminal.said


def test_a_port_that_cannot_be_used_is_told_in_one_sentence() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        number = taken.getsockname()[1]
        for options, sentence in (
            (("--port", str(number)), f"127.0.0.1:{number} cannot be used: Address already in use."),
            (("--port", "99999"), "99999 is no port."),
            (("--socket", "77"), "Descriptor 77 is no socket that listens."),
        ):
            with Terminal(["-m", "cli", "serve", *options], environment=_enough()) as terminal:
                assert terminal.ends() == 2
                assert terminal.said.startswith(sentence)
                assert terminal.said.count("\n") == 1


@pytest.mark.parametrize("given", ["0", "-3", "many"])
@pytest.mark.parametrize("option", ["--workers", "--threads"])
def test_a_web_server_of_nobody_is_not_started(option: str, given: str) -> None:
    with Terminal(["-m", "cli", "serve", option, given], environment=_enough()) as terminal:
        assert terminal.ends() == 2
        assert f"argument {option}: {given!r} is no number from 1 on" in terminal.said


def test_a_city_that_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "city").write_text("", "utf-8")
    environment = _enough() | {"TOWNLINE_CITY": str(DEMO_CITY)}
    with Terminal(["-m", "cli", "publish", str(tmp_path / "city")], environment=environment) as terminal:
        assert terminal.ends() == 2
        assert terminal.said.endswith("city.toml cannot be read: Not a directory. Name a city's directory.\n")


def _enough() -> dict[str, str]:
    """Settings to start with, for a store that is not there."""
    return {
        "REDIS_URL": f"redis://127.0.0.1:{free_port()}/0",
        "TWILIO_ACCOUNT_SID": "AC1",
        "TWILIO_AUTH_TOKEN": "a token",
        "PUBLIC_URL": "https://311.example.gov",
        "TOWNLINE_SECRET_KEY": "a secret key that is long enough to be one",
        "TOWNLINE_CITY": str(DEMO_CITY),
        "DEMO_CITY_URL": "http://127.0.0.1:9",
    }

"""Processes that belong together: they start, come back and end together, and nothing is left behind."""

import io
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from processes import leash
from processes.output import Output
from tests.support.terminal import Terminal
from tests.support.waiting import is_alive, until

FAMILY = ["-m", "tests.support.family"]


@pytest.mark.parametrize("asked", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_everything_ends_when_it_is_asked_to(tmp_path: Path, asked: signal.Signals) -> None:
    with Terminal([*FAMILY, "store=steady", "web=parent"], tmp_path) as terminal:
        pids = [int(pid) for pid in terminal.find(r"(?:pid|child) (\d+)", 3)]
        terminal.popen.send_signal(asked)
        assert terminal.ends() == 0
        assert [pid for pid in pids if is_alive(pid)] == []


TOLD_AT_THE_WORST_MOMENT = """
import os, signal, sys
from processes.supervisor import Process, Supervisor

def at(frame, event, argument):
    if event == "call" and frame.f_code.co_name == "wait" and "self" in frame.f_locals:
        if type(frame.f_locals["self"]).__name__ == "Condition":  # whoever waits holds a lock of its own just now
            sys.settrace(None)
            os.kill(os.getpid(), signal.SIGTERM)

sleeps = (sys.executable, "-c", "import time; time.sleep(60)")
sys.exit(Supervisor([Process("steady", sleeps)], on_ready=lambda: sys.settrace(at)).run())
"""


def test_it_ends_even_when_it_is_asked_to_just_as_it_begins_to_wait(tmp_path: Path) -> None:
    with Terminal(["-c", TOLD_AT_THE_WORST_MOMENT], tmp_path) as terminal:
        assert terminal.ends() == 0


@pytest.mark.parametrize("watches", ["", "1"], ids=["kernel's leash", "watching leash"])
def test_a_killed_parent_leaves_no_orphan(tmp_path: Path, watches: str) -> None:
    with Terminal([*FAMILY, "store=steady", "web=steady"], tmp_path, {"LEASH_WATCHES": watches}) as terminal:
        pids = [int(pid) for pid in terminal.find(r"pid (\d+)", 2)]
        terminal.popen.kill()
        until(lambda: not any(map(is_alive, pids)), "all end with their parent")


@pytest.mark.parametrize("watches", ["", "1"], ids=["kernel's leash", "watching leash"])
def test_what_was_started_by_somebody_who_is_gone_already_does_not_run(watches: str, tmp_path: Path) -> None:
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    environment = {"LEASH_WATCHES": watches}
    program = [sys.executable, "-m", "tests.support.family", "--be", "steady"]
    with Terminal([leash.__file__, f"--parent={gone.pid}", *program], tmp_path, environment) as terminal:
        assert terminal.ends() != 0


def test_a_child_of_a_child_ends_with_its_own_parent(tmp_path: Path) -> None:
    with Terminal(["-m", "tests.support.family", "--be", "forking"], tmp_path) as terminal:
        child = int(terminal.find(r"child (\d+)")[0])
        terminal.popen.kill()
        until(lambda: not is_alive(child), "it ends with its parent")


def test_what_was_killed_comes_back_and_a_line_says_so(tmp_path: Path) -> None:
    with Terminal([*FAMILY, "store=steady", "web=parent"], tmp_path) as terminal:
        child = int(terminal.find(r"web +\| child (\d+)")[0])
        web = int(terminal.find(r"web +\| pid (\d+)")[0])
        os.kill(web, signal.SIGKILL)
        terminal.find(r"townline \| web was ended by SIGKILL; starting it again now\.")
        terminal.find(r"web +\| pid (\d+)", 2)
        until(lambda: not is_alive(child), "what it left behind is swept up")
        store = int(terminal.find(r"store +\| pid (\d+)")[0])
        assert is_alive(store)
        terminal.popen.terminate()
        assert terminal.ends() == 0


def test_what_dies_again_and_again_is_started_more_and_more_slowly(tmp_path: Path) -> None:
    with Terminal([*FAMILY, "store=steady", "web=weak"], tmp_path) as terminal:
        terminal.find("web ended with status 3; starting it again now")
        terminal.find("web ended with status 3; starting it again in 1 s")
        terminal.find("web ended with status 3; starting it again in 2 s")
        terminal.popen.terminate()
        assert terminal.ends() == 0


def test_what_does_not_listen_is_killed_in_the_end(tmp_path: Path) -> None:
    with Terminal([*FAMILY, "store=steady", "web=stubborn"], tmp_path) as terminal:
        pids = [int(pid) for pid in terminal.find(r"pid (\d+)", 2)]
        terminal.popen.terminate()
        assert terminal.ends() == 0
        assert not any(map(is_alive, pids))


def test_a_second_ctrl_c_does_not_wait(tmp_path: Path) -> None:
    with Terminal([*FAMILY, "store=stubborn", "web=stubborn", "city=stubborn"], tmp_path) as terminal:
        pids = [int(pid) for pid in terminal.find(r"pid (\d+)", 3)]
        terminal.popen.send_signal(signal.SIGINT)
        terminal.popen.send_signal(signal.SIGINT)
        assert terminal.ends() == 0
        assert not any(map(is_alive, pids))


def test_the_others_wait_for_the_first(tmp_path: Path) -> None:
    with Terminal([*FAMILY, "store=slow", "web=steady"], tmp_path) as terminal:
        terminal.find("Still waiting for store")
        assert "web" not in terminal.said
        (tmp_path / "READY").touch()
        terminal.find(r"web +\| pid")
        terminal.find("ALL READY")


def test_lines_carry_who_said_them_and_no_colour_where_nobody_looks() -> None:
    stream = io.StringIO()
    Output(stream).say("web", "one\ntwo")
    assert stream.getvalue() == "web      | one\nweb      | two\n"


def test_colours_are_for_a_terminal() -> None:
    stream = _Screen()
    Output(stream).say("web", "one")
    assert stream.getvalue() == "\x1b[36mweb      | \x1b[0mone\n"


def test_logs_for_a_machine_are_passed_on_as_they_are() -> None:
    stream = io.StringIO()
    Output(stream, labels=False).say("queue", '{"level": "info"}')
    assert stream.getvalue() == '{"level": "info"}\n'


class _Screen(io.StringIO):
    def isatty(self) -> bool:
        return True

"""`townline call` and `townline text`, typed by a script and by a person at a terminal."""

import io
import os
import pty
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

import pytest
from flask import Response

from phone.replay import play
from phone.terminal import Order
from phone.terminal_call import call_main
from phone.terminal_texts import text_main
from phone.transcript import parse
from tests.phone.loopback import ACCOUNT, NUMBER, TOKEN, Loopback
from tests.phone.loopback_world import LoopbackWorld
from tests.support.waiting import until

PHONE = "+13125550142"

ROOT = Path(__file__).resolve().parents[2]


def order(loopback: Loopback, **more: object) -> Order:
    given: dict[str, object] = {
        "url": loopback.url,
        "auth_token": TOKEN,
        "number": NUMBER,
        "account_sid": ACCOUNT,
        "carrier_url": f"{loopback.url}/carrier",
    }
    return Order(**(given | more))


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    """Hold a conversation by script: gives the exit status, what was shown, and what was said to be wrong."""

    def hold(main: Callable[[Order], int], script: str | io.StringIO, wanted: Order):
        monkeypatch.setattr("sys.stdin", io.StringIO(script) if isinstance(script, str) else script)
        status = main(wanted)
        shown = capsys.readouterr()
        return status, shown.out.splitlines(), shown.err

    return hold


def test_a_call_by_script(typed, loopback: Loopback) -> None:
    status, shown, wrong = typed(call_main, "\n#A\n/what\nthere's a pothole\n", order(loopback))
    assert (status, wrong) == (0, "")
    assert shown == [
        "Type what you would say. #1 or #12# presses keys, an empty line is silence, /hangup hangs up.",
        f"Calling {NUMBER} as {PHONE} …",
        "Townline: City of Chicago demo. What is the problem?",
        "> ",
        "Townline: Sorry, I did not hear you. What is the problem?",
        "> #A",
        "A phone has no key for 'A'; it has 0123456789*#.",
        "> /what",
        "There is no /what here.",
        "> there's a pothole",
        "Townline: there's a pothole, noted. Your reference is 4 8 2, 1 9 3 7.",
        "The line hung up.",
    ]


def test_the_end_of_a_script_hangs_up(typed, loopback: Loopback) -> None:
    status, shown, _ = typed(call_main, "", order(loopback, caller="+1 (312) 555-0199"))
    assert (status, shown[-1]) == (0, "You hung up.")
    assert loopback.asked("/voice/status")[0]["From"] == "+13125550199"


@pytest.mark.parametrize(("keys", "digits"), [("#1", "1"), ("#12#", "1"), ("#*", "*")])
def test_keys_are_typed_after_a_hash(typed, loopback: Loopback, keys: str, digits: str) -> None:
    typed(call_main, f"{keys}\n", order(loopback))
    assert loopback.asked("/voice")[-1]["Digits"] == digits


def test_a_caller_is_put_through(typed, loopback: Loopback) -> None:
    status, shown, _ = typed(call_main, "#0\nhello?\n/busy\n", order(loopback))
    assert status == 0
    assert shown[4:] == [
        "Putting you through to +13125550100. An empty line ends that; /busy or /no-answer: nobody there.",
        "> hello?",
        "There is no hello? here.",
        "> /busy",
        "Townline: That was busy.",
        "The line hung up.",
    ]


def test_a_call_is_kept_and_replays(typed, line, loopback: Loopback, tmp_path: Path) -> None:
    kept = tmp_path / "new" / "pothole.txt"
    status, shown, _ = typed(call_main, "\nthere's a pothole\n", order(loopback, save=kept))
    assert (status, shown[-1]) == (0, f"Kept in {kept}.")
    text = kept.read_text("utf-8")
    assert text.startswith("# there's a pothole\nvoice from +13125550142\nline: City of Chicago demo.")
    assert "{reference}" in text
    assert play(parse(text), line, LoopbackWorld(loopback)) == []
    status, _, wrong = typed(call_main, "", order(loopback, save=kept))
    assert (status, wrong) == (2, f"{kept} is there already. Give another name, or move it away first.\n")


def test_texts_and_photos_are_sent_as_a_script_says_and_kept(
    typed, line_and_carrier, loopback: Loopback, tmp_path: Path
) -> None:
    kept = tmp_path / "texts.txt"
    script = "there's a pothole\n/photo https://a.example/1.png look here\nhm\n\n/none\n10 N Main\nstop\n"
    status, shown, wrong = typed(text_main, script, order(loopback, save=kept))
    assert (status, wrong) == (0, "")
    assert shown == [
        "Type a text. /photo FILE sends a photo, /wait 10 waits for a text, Ctrl-D ends.",
        f"Texting {NUMBER} as {PHONE}.",
        "> there's a pothole",
        "Townline: Where is it?",
        "> /photo https://a.example/1.png look here",
        "Townline: Got your photo. look here",
        "> hm",
        "(no reply)",
        "> ",
        "> /none",
        "There is no /none here.",
        "> 10 N Main",
        "Townline: Filed. Your reference is 4821937.",
        f"Text from {NUMBER}: Report 4821937 is now with the city.",
        "> stop",
        f"{NUMBER}: You are unsubscribed.",
        "(kept back by the carrier: Where is it?)",
        "> ",
        f"Kept in {kept}.",
    ]
    assert f"text to {PHONE}: Report {{reference}} is now with the city." in kept.read_text("utf-8")
    loopback.stopped.clear()
    assert play(parse(kept.read_text("utf-8")), line_and_carrier, LoopbackWorld(loopback)) == []


def test_a_script_waits_for_a_later_text(typed, loopback: Loopback) -> None:
    soon = threading.Timer(0.1, lambda: loopback.text(PHONE, "It is done."))
    soon.start()
    status, shown, _ = typed(call_main, "/hangup\n", order(loopback, wait=20.0))
    soon.join()
    assert (status, shown[-2:]) == (0, ["You hung up.", f"Text from {NUMBER}: It is done."])


@pytest.mark.parametrize(
    ("missing", "sentence"),
    [
        ({"url": ""}, "No demo runs here. Start one with `townline demo`, or say where the line is: --url."),
        ({"auth_token": ""}, "set TWILIO_AUTH_TOKEN to the token that it checks signatures with."),
        ({"number": ""}, "say which of its numbers is meant: --number."),
        ({"auth_token": "another", "carrier_url": ""}, "refused our signature (403): it was started with another"),
        ({"auth_token": "another"}, "/carrier refused us: it was started with another auth token."),
        ({"url": "http://127.0.0.1:1", "carrier_url": ""}, "Nothing answers at http://127.0.0.1:1. Start the line"),
        ({"caller": "555 0188"}, "555 0188 is no whole phone number. Write it with its country's code: +13125550142."),
        ({"number": "+1"}, "+1 is no whole phone number."),
        ({"carrier_url": "http://127.0.0.1:1"}, "The demo's carrier at http://127.0.0.1:1 does not answer"),
    ],
)
@pytest.mark.parametrize("main", [call_main, text_main])
def test_what_keeps_a_conversation_from_beginning_is_one_sentence(
    typed, loopback: Loopback, main: Callable[[Order], int], missing: dict[str, object], sentence: str
) -> None:
    status, shown, wrong = typed(main, "hello\n", order(loopback, **missing))
    assert status == 2
    assert "application error" not in "".join(shown)
    assert sentence in wrong
    assert wrong.count("\n") == 1


def test_a_line_that_fails_in_mid_call_ends_it_with_status_1(typed, loopback: Loopback) -> None:
    class Breaking(io.StringIO):
        def readline(self, size: int | None = -1, /) -> str:
            for path in ("/voice", "/voice/fallback"):
                loopback.instead[path] = lambda: Response("oops", 500)
            return super().readline()

    status, shown, wrong = typed(call_main, Breaking("hello\n"), order(loopback))
    assert (status, wrong) == (1, "")
    assert shown[-2] == "Townline: We are sorry, an application error has occurred. Goodbye."
    assert shown[-1].startswith("The call ended: 11200: the line answered 500")


def test_a_text_that_does_not_get_through_says_so_and_the_thread_goes_on(typed, loopback: Loopback) -> None:
    class Breaking(io.StringIO):
        def readline(self, size: int | None = -1, /) -> str:
            if loopback.asked("/sms"):
                loopback.instead["/sms"] = lambda: Response("oops", 500)
            return super().readline()

    status, shown, wrong = typed(text_main, Breaking("hello\nhello?\n"), order(loopback))
    assert (status, wrong) == (1, "")
    assert "(the text did not get through: the line answered 500)" in shown


class Person:
    """Somebody at a real terminal, in a process of its own."""

    def __init__(self, main: Callable[[Order], int], wanted: Order) -> None:
        self._keyboard, screen = pty.openpty()
        program = f"import sys; from phone.terminal import Order; from {main.__module__} import {main.__name__}; "
        program += f"sys.exit({main.__name__}(Order(**{asdict(wanted)!r})))"
        self._process = subprocess.Popen(
            [sys.executable, "-c", program], stdin=screen, stdout=subprocess.PIPE, text=True, cwd=ROOT
        )
        os.close(screen)
        self._shown = ""
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def types(self, text: str) -> None:
        os.write(self._keyboard, text.encode())

    def interrupts(self) -> None:
        """As a person does: once more, where the first came just before the question was listened for."""
        before = len(self._shown)
        for _ in range(3):
            self._process.send_signal(signal.SIGINT)
            deadline = time.monotonic() + 4
            while len(self._shown) == before and self._process.poll() is None and time.monotonic() < deadline:
                time.sleep(0.02)
            if len(self._shown) != before or self._process.poll() is not None:
                return

    def sees(self, text: str) -> None:
        until(lambda: text in self._shown, f"{text!r} is shown")

    def leaves(self) -> int:
        status = self._process.wait(15)
        self._reader.join()
        os.close(self._keyboard)
        return status

    def _read(self) -> None:
        assert self._process.stdout
        with self._process.stdout as shown:
            while part := shown.read(1):
                self._shown += part


def test_a_person_at_a_terminal_hangs_up_and_sees_later_texts_until_enter(loopback: Loopback) -> None:
    person = Person(call_main, order(loopback))
    person.sees("What is the problem?\n> ")
    person.interrupts()
    person.sees("You hung up.\nTexts to this phone appear here. Enter ends.\n> ")
    loopback.text(PHONE, "It is done.")
    person.sees(f"Text from {NUMBER}: It is done.\n> ")
    person.types("\n")
    assert person.leaves() == 0


def test_a_person_at_a_terminal_sees_texts_come_by_themselves_until_ctrl_d(loopback: Loopback) -> None:
    person = Person(text_main, order(loopback, language="es"))
    person.sees("> ")
    person.types("hello\n")
    person.sees("Townline: Where is it?\n> ")
    loopback.text(PHONE, "It is done.")
    person.sees(f"Mensaje de {NUMBER}: It is done.\n> ")
    person.types("\x04")
    assert person.leaves() == 0


def test_whoever_reads_no_further_than_the_first_line_is_told_nothing_more(loopback: Loopback) -> None:
    command = [sys.executable, "-m", "cli", "call", "--url", loopback.url, "--number", NUMBER]
    with subprocess.Popen(
        command,
        cwd=ROOT,
        env=os.environ | {"TWILIO_AUTH_TOKEN": TOKEN, "TOWNLINE_VAR": str(ROOT / "no demo is here")},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdin and process.stdout and process.stderr
        process.stdin.write(b"\n" * 200)
        process.stdin.close()
        assert process.stdout.readline().startswith(b"Type what you would say.")
        process.stdout.close()
        assert (process.stderr.read(), process.wait(30)) == (b"", 0)

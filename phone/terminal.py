"""`townline call` and `townline text`: a phone in a terminal.

What can be said beside the command: caller, url, auth_token, number, account_sid, carrier_url, save, wait, language.
Each may be None; the running demo fills them in.

Exit status: 0 when the conversation was held, 1 when the line failed in the middle of it, 2 when it could not begin.
"""

import re
import sys
import time
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

from phone.call import SORRY, Call, Turn
from phone.carrier import Carrier, Inbox
from phone.errors import CannotBegin, Fault, PhoneError, PhotoNotSent
from phone.http import HttpPost
from phone.interpreter import Waiting
from phone.line import Line
from phone.screen import Screen
from phone.sounds import Sound, spoken
from phone.terminal_words import WORDS
from phone.thread import Exchange, Thread
from phone.transcript import Entry, Transcript, entries_of_exchange, entries_of_turn, plain, write
from phone.twiml import Dial

USUAL_NUMBER = "+13125550142"
NO_ACCOUNT = "AC" + "0" * 32
LINE = "Townline"


def call_main(args: Namespace) -> int:
    """Call the line and talk to it."""
    return _guarded(_call, args)


def text_main(args: Namespace) -> int:
    """Send texts to the line and read its answers."""
    return _guarded(_text, args)


def _guarded(hold: Callable[["_Terminal"], int], args: Namespace) -> int:
    try:
        if args.save and args.save.exists():
            raise CannotBegin(f"{args.save} is there already. Give another name, or move it away first.")
        terminal = _Terminal(args)
        try:
            return hold(terminal)
        except KeyboardInterrupt:
            terminal.screen.show("")
            return 0
        finally:
            terminal.keep(args.save)
    except (PhoneError, OSError) as error:
        print(error, file=sys.stderr)
        return 2


class _Terminal:
    """What a call and a thread of texts share: the screen, the line, and the conversation so far."""

    def __init__(self, args: Namespace) -> None:
        self.line = _line(args)
        self.screen = Screen(sys.stdin, sys.stdout)
        self.phone = _number(args.caller or USUAL_NUMBER)
        self.wait: float = args.wait or 0.0
        self.entries: list[Entry] = []
        self._words = WORDS[getattr(args, "language", None) or "en"]

    def tell(self, what: str, **values: str) -> None:
        """Show one of the terminal's own sentences."""
        self.screen.show(self._words[what].format(**values))

    def refuse(self, faults: tuple[Fault, ...]) -> None:
        """Where a conversation cannot even begin, say why in one sentence. Raises CannotBegin."""
        url = self.line.public_url
        if any(fault.status == 403 for fault in faults):
            raise CannotBegin(f"The line at {url} refused our signature (403): it was started with another auth token.")
        if any(fault.code == 11205 for fault in faults):
            raise CannotBegin(f"Nothing answers at {url}. Start the line with `townline demo`, then try again.")
        if faults:
            raise CannotBegin(f"The line at {url} failed: {faults[0].why}.")

    def show_later(self, inbox: Inbox) -> bool:
        """Show the texts that came by themselves; whether there were any."""
        texts = inbox.new()
        for text in texts:
            self.tell("text", sender=text.sender, body=text.body)
            self.entries.append(Entry("later", plain(text.body), self.phone))
        return bool(texts)

    def keep(self, file: Path | None) -> None:
        """Write the conversation down as a transcript."""
        if file is None or len(self.entries) < 2:
            return
        title = next((entry.text for entry in self.entries if entry.kind in ("says", "texter")), "A conversation")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(write(Transcript(title, tuple(self.entries))), "utf-8")
        self.tell("saved", file=str(file))


def _line(args: Namespace) -> Line:
    """The line that was named, or the demo's. Raises CannotBegin where something is missing to call it."""
    if not args.url:
        raise CannotBegin("No demo runs here. Start one with `townline demo`, or say where the line is: --url.")
    if not args.auth_token:
        raise CannotBegin(f"To call {args.url}, set TWILIO_AUTH_TOKEN to the token that it checks signatures with.")
    if not args.number:
        raise CannotBegin(f"To call {args.url}, say which of its numbers is meant: --number.")
    account = args.account_sid or NO_ACCOUNT
    carrier = Carrier(args.carrier_url, account, args.auth_token) if args.carrier_url else None
    number = _number(args.number)
    return Line(HttpPost(), args.url, args.auth_token, account, number, carrier=carrier, wait=time.sleep)


def _number(written: str) -> str:
    """A number as carriers write it; a word ("anonymous") stays. Raises CannotBegin for half a number."""
    bare = re.sub(r"[\s().-]", "", written)
    if re.search(r"\d", bare) and not re.fullmatch(r"\+[1-9]\d{6,14}", bare):
        raise CannotBegin(f"{written} is no whole phone number. Write it with its country's code: {USUAL_NUMBER}.")
    return bare


def _call(terminal: _Terminal) -> int:
    terminal.tell("call_help")
    terminal.tell("calling", number=terminal.line.number, phone=terminal.phone)

    def hear(sounds: tuple[Sound, ...]) -> None:
        # That the call failed is told by `_note`, or, where it never began, by the one sentence that says why.
        if spoken(sounds) and sounds != (SORRY,):
            terminal.screen.show(f"{LINE}: {spoken(sounds)}")

    call = Call(terminal.line, terminal.phone, hear=hear)
    terminal.entries.append(Entry("voice", about=terminal.phone))
    try:
        _talk(terminal, call)
    except KeyboardInterrupt:
        terminal.screen.show("")
        if not call.ended and call.turns:
            _note(terminal, call, call.hang_up())
    if not call.ended:
        return 0
    _after_call(terminal, call)
    return 1 if call.ended.why == "application error" else 0


def _talk(terminal: _Terminal, call: Call) -> None:
    first = call.dial()
    if call.ended and call.ended.why == "application error":
        terminal.refuse(first.faults)
    _note(terminal, call, first)
    while not call.ended:
        typed = terminal.screen.ask()
        try:
            turn = _do(call, typed)
        except ValueError as error:
            terminal.screen.show(str(error))
            continue
        if turn is None:
            terminal.tell("unknown", command=str(typed))
            continue
        _note(terminal, call, turn)


def _do(call: Call, typed: str | None) -> Turn | None:
    """Do what was typed; None where it is no command. Raises ValueError for a key that no phone has."""
    if typed is None or typed == "/hangup":
        return call.hang_up()
    if isinstance(call.waiting, Waiting) and isinstance(call.waiting.verb, Dial):
        statuses = {"/busy": "busy", "/no-answer": "no-answer"}
        return call.dial_ended(statuses.get(typed, "completed")) if not typed or typed in statuses else None
    if not typed:
        return call.silence()
    if typed.startswith("/"):
        return None
    if typed.startswith("#") and len(typed) > 1:
        return call.press(typed[1:])
    return call.press(typed) if typed == "#" else call.say(typed)


def _note(terminal: _Terminal, call: Call, turn: Turn) -> None:
    """Keep a turn, and show what the line does beside speaking."""
    terminal.entries += entries_of_turn(turn)
    if call.waiting and isinstance(call.waiting.verb, Dial):
        for number in call.waiting.verb.numbers:
            terminal.tell("transfer", number=number)
            terminal.entries.append(Entry("line dials", about=number))
    if not call.ended:
        return
    match call.ended.why:
        case "caller hung up":
            terminal.tell("you_hung_up")
        case "line hung up":
            terminal.tell("line_hung_up")
            terminal.entries.append(Entry("line hangs up"))
        case _:
            if call.ended.why == "application error":
                terminal.screen.show(f"{LINE}: {SORRY.text}")
            terminal.tell("ended", why=call.ended.detail or call.ended.why)


def _after_call(terminal: _Terminal, call: Call) -> None:
    """Show the texts that come to the phone once the call is over."""
    if terminal.line.carrier is None:
        return
    if not terminal.screen.is_person:
        terminal.screen.wait(terminal.wait, lambda: terminal.show_later(call.inbox))
        return
    terminal.tell("waiting_texts")
    terminal.screen.ask(lambda: terminal.show_later(call.inbox))


def _text(terminal: _Terminal) -> int:
    terminal.tell("text_help")
    terminal.tell("texting", number=terminal.line.number, phone=terminal.phone)
    thread = Thread(terminal.line, terminal.phone)
    terminal.entries.append(Entry("sms", about=terminal.phone))

    def look() -> bool:
        return terminal.show_later(thread.inbox)

    while (typed := terminal.screen.ask(look)) is not None:
        command, _, rest = typed.partition(" ")
        if command == "/wait":
            terminal.screen.wait(float(rest) if rest.isdigit() else 10.0, look)
        elif command == "/photo" and rest:
            url, _, words = rest.partition(" ")
            _send(terminal, thread, words.strip(), (url,))
        elif command.startswith("/"):
            terminal.tell("unknown", command=command)
        elif typed:
            _send(terminal, thread, typed)
        look()
    terminal.screen.wait(terminal.wait, look)
    return 1 if any(exchange.lost for exchange in thread.exchanges) else 0


def _send(terminal: _Terminal, thread: Thread, words: str, photos: tuple[str, ...] = ()) -> None:
    try:
        exchange = thread.send(words, photos)
    except PhotoNotSent as error:
        terminal.screen.show(str(error))
        return
    if exchange.lost and len(thread.exchanges) == 1:
        terminal.refuse(exchange.faults)
    _show_exchange(terminal, exchange)


def _show_exchange(terminal: _Terminal, exchange: Exchange) -> None:
    if exchange.lost:
        terminal.tell("not_arrived", why=exchange.faults[-1].why)
    terminal.entries += entries_of_exchange(exchange)
    for text in exchange.from_carrier:
        terminal.screen.show(f"{terminal.line.number}: {text}")
    for message in exchange.messages:
        terminal.screen.show(f"{LINE}: {message.body}")
        for url in message.media:
            terminal.tell("photo", url=url)
    for message in exchange.undelivered:
        terminal.tell("undelivered", body=message.body)
    if not exchange.texts and not exchange.undelivered and not exchange.lost:
        terminal.tell("no_reply")

"""What `townline call` and `townline text` share: a terminal that is a phone.

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

from phone.carrier import Carrier, Inbox
from phone.errors import CannotBegin, Fault, PhoneError
from phone.http import HttpPost
from phone.line import Line
from phone.screen import Screen
from phone.terminal_words import WORDS
from phone.transcript import Entry, Transcript, plain, write

USUAL_NUMBER = "+13125550142"
NO_ACCOUNT = "AC" + "0" * 32
LINE = "Townline"


def guarded(hold: Callable[["Terminal"], int], args: Namespace) -> int:
    """Hold a conversation, keep it, and say in a sentence what stood in its way; the exit status."""
    try:
        if args.save and args.save.exists():
            raise CannotBegin(f"{args.save} is there already. Give another name, or move it away first.")
        terminal = Terminal(args)
        try:
            return hold(terminal)
        except KeyboardInterrupt:
            terminal.screen.show("")
            return 0
        finally:
            terminal.keep(args.save)
    except BrokenPipeError:  # nobody reads on: cli.main answers that
        raise
    except (PhoneError, OSError) as error:
        print(error, file=sys.stderr)
        return 2


class Terminal:
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

"""What `townline call` and `townline text` share: a terminal that is a phone.

Exit status: 0 when the conversation was held, 1 when the line failed in the middle of it, 2 when it could not begin.
"""

import re
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
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


@dataclass(frozen=True, slots=True)
class Order:
    """Who wants to talk to which line, and what is kept of it.

    `auth_token` signs, as the carrier would. `carrier_url`: the demo's carrier, which keeps the later texts. `save`:
    where the transcript goes. `wait`: seconds that a script waits at its end for a later text. `language`: of the
    terminal's own sentences.
    """

    url: str = ""
    auth_token: str = field(default="", repr=False)
    number: str = ""
    account_sid: str = NO_ACCOUNT
    carrier_url: str = ""
    caller: str = USUAL_NUMBER
    save: Path | None = None
    wait: float = 0.0
    language: str = "en"


def guarded(hold: Callable[["Terminal"], int], order: Order) -> int:
    """Hold a conversation, keep it, and say in a sentence what stood in its way; the exit status."""
    try:
        if order.save and order.save.exists():
            raise CannotBegin(f"{order.save} is there already. Give another name, or move it away first.")
        terminal = Terminal(order)
        try:
            return hold(terminal)
        except KeyboardInterrupt:
            terminal.screen.show("")
            return 0
        finally:
            terminal.keep(order.save)
    except BrokenPipeError:  # nobody reads on: cli.main answers that
        raise
    except (PhoneError, OSError) as error:
        print(error, file=sys.stderr)
        return 2


class Terminal:
    """What a call and a thread of texts share: the screen, the line, and the conversation so far."""

    def __init__(self, order: Order) -> None:
        self.line = _line(order)
        self.screen = Screen(sys.stdin, sys.stdout)
        self.phone = _number(order.caller)
        self.wait = order.wait
        self.entries: list[Entry] = []
        self._words = WORDS[order.language]

    def tell(self, what: str, **values: str) -> None:
        """Show one of the terminal's own sentences."""
        self.screen.show(self._words[what].format(**values))

    def refuse(self, faults: tuple[Fault, ...]) -> None:
        """Where a conversation cannot even begin, say why in one sentence. Raises CannotBegin."""
        url = self.line.public_url
        if any(fault.status == 403 for fault in faults):
            raise CannotBegin(
                f"The line at {url} refused our signature (403): it was started with another auth token or PUBLIC_URL."
            )
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


def _line(order: Order) -> Line:
    """The line that was named, or the demo's. Raises CannotBegin where something is missing to call it."""
    if not order.url:
        raise CannotBegin("No demo runs here. Start one with `townline demo`, or say where the line is: --url.")
    if not order.auth_token:
        raise CannotBegin(f"To call {order.url}, set TWILIO_AUTH_TOKEN to the token that it checks signatures with.")
    if not order.number:
        raise CannotBegin(f"To call {order.url}, say which of its numbers is meant: --number.")
    token, account, number = order.auth_token, order.account_sid, _number(order.number)
    carrier = Carrier(order.carrier_url, account, token) if order.carrier_url else None
    return Line(HttpPost(), order.url, token, account, number, carrier=carrier, wait=time.sleep)


def _number(written: str) -> str:
    """A number as carriers write it; a word ("anonymous") stays. Raises CannotBegin for half a number."""
    bare = re.sub(r"[\s().-]", "", written)
    if re.search(r"\d", bare) and not re.fullmatch(r"\+[1-9]\d{6,14}", bare):
        raise CannotBegin(f"{written} is no whole phone number. Write it with its country's code: {USUAL_NUMBER}.")
    return bare

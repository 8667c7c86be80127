"""Texts from the page, and those that come to its people by themselves."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from phone.carrier import Text
from phone.errors import CarrierUnreachable
from phone.forms import new_id
from phone.line import Line
from phone.thread import Exchange, Thread
from phone.transcript import Entry, entries_of_exchange
from simulator import transcripts
from simulator.calls import fault_shown
from simulator.curtain import Curtain, nothing
from simulator.people import People, Visit
from simulator.photos import name_in
from simulator.shown import text_shown
from simulator.tricks import LATE_S

Facts = dict[str, Any]


@dataclass(frozen=True)
class Texts:
    """The line as texters of the page reach it, through the demo's carrier."""

    line: Line
    curtain: Curtain
    people: People

    def send(self, visit: Visit, text: str, photos: Sequence[str] = (), deliver: str = "now") -> Facts:
        """Send a text as the carrier pleases: now, late, twice or never. `photos`: where each is to be fetched."""
        sent = self._sent(visit, text, photos, deliver)
        if deliver == "late":
            held = {"text": text, "photos": list(photos), "sid": new_id("MM" if photos else "SM")}
            visit.late.append((held, sent["at"] + LATE_S))
        if deliver in ("late", "never"):
            step = visit.state.get("text_step", "")
            return {"sent": sent, "replies": [], "behind": nothing() | _behind_nothing(text, step, deliver)}
        return {"sent": sent} | self._exchange(visit, text, photos, twice=deliver == "twice")

    def deliver_due(self, person: str) -> None:
        """Hand on what the carrier held back, if its time has come. The answers are marked as late."""
        if not self.people.has_due(person):
            return
        with self.people.visit(person) as visit:
            for late in self.people.due(visit):
                self._exchange(visit, late["text"], late["photos"], sid=late["sid"])

    def last_to(self, number: str) -> int:
        """The last text that came to a number so far. 0 where none did, or the carrier cannot be reached."""
        try:
            texts = self.line.carrier.inbox(number) if self.line.carrier else ()
        except CarrierUnreachable:
            return 0
        return max((text.id for text in texts), default=0)

    def by_themselves(self, visit: Visit, after: int) -> list[Facts]:
        """The texts that came to somebody from the carrier since the one with that id, and what it answered itself."""
        after = max(after, int(visit.state["inbox_from"]))
        texts = self.line.carrier.inbox(visit.number, after) if self.line.carrier else ()
        return [_from_carrier(text) for text in texts]

    def _sent(self, visit: Visit, text: str, photos: Sequence[str], deliver: str) -> Facts:
        own = [f"/phone/api/people/{visit.person}/photos/{name_in(photo)}" for photo in photos]
        sent = text_shown(_id_of_ours(), visit.number, self.line.number, text, self.line.clock(), own)
        sent["deliver"] = deliver
        visit.texts.append(sent)
        return sent

    def _exchange(self, visit: Visit, text: str, photos: Sequence[str], twice: bool = False, sid: str = "") -> Facts:
        """`sid`: of a text that was held back; its answers are marked as late."""
        asked, thread = visit.state.get("text_step", ""), Thread(self.line, visit.number)
        exchange = thread.send(text, photos, sid)
        again = {"again": {"same": thread.again() in exchange.documents}} if twice and exchange.documents else {}
        replies = self._replies(visit, thread, exchange)
        visit.texts += [reply | ({"late": True} if sid else {}) for reply in replies]
        visit.said += transcripts.entries(self._entries(visit, exchange), "text", self.line.clock())
        visit.state["text_step"] = thread.step or asked
        return {"replies": replies, "behind": self._behind(exchange, asked, visit.curtain_open) | again}

    def _replies(self, visit: Visit, thread: Thread, exchange: Exchange) -> list[Facts]:
        at = self.line.clock()
        mine, theirs = visit.number, self.line.number
        numbered = zip(thread.inbox.left_out, exchange.from_carrier, strict=False)
        carrier = [text_shown(carrier_id(number), theirs, mine, body, at) for number, body in numbered]
        line = [text_shown(_id_of_ours(), theirs, mine, each.body, at, each.media) for each in exchange.messages]
        return carrier + line

    def _entries(self, visit: Visit, exchange: Exchange) -> tuple[Entry, ...]:
        """The exchange as a transcript has it; what stands above it is a line that says who texts."""
        return (Entry("sms", about=visit.number), *entries_of_exchange(exchange))

    def _behind(self, exchange: Exchange, asked: str, open_: bool) -> Facts:
        made = self.curtain.behind(exchange.sent, None, asked, "en", open_) if exchange.sent else nothing()
        return made | {
            "asked": asked,
            "language": "en",
            "step": exchange.step,
            "heard": exchange.sent,
            "confidence": None,
            "twiml": [document.decode("utf-8", "replace") for document in exchange.documents],
            "ms": round(exchange.seconds * 1000, 1),
            "faults": [fault_shown(fault) for fault in exchange.faults],
            "undelivered": [message.body for message in exchange.undelivered],
            "lost": exchange.lost,
        }


def carrier_id(number: int) -> str:
    """The page's id of a text that is in the carrier's own books under that number."""
    return f"c{number}"


def _from_carrier(text: Text) -> Facts:
    at = datetime.fromisoformat(text.at).timestamp() if text.at else 0.0
    return text_shown(carrier_id(text.id), text.sender, text.to, text.body, at) | {"by_itself": True}


def _id_of_ours() -> str:
    return f"t{secrets.token_hex(6)}"


def _behind_nothing(text: str, step: str, deliver: str) -> Facts:
    why = "The carrier lost this text." if deliver == "never" else "The carrier holds this text back."
    return {"asked": step, "step": step, "heard": "", "confidence": None, "twiml": [], "ms": 0.0, "faults": []} | {
        "undelivered": [],
        "lost": deliver == "never",
        "note": why,
    }

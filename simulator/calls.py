"""A call from the page, a turn at a time: taken up from the store, carried on by one deed, put down again."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from phone.call import Call, Turn, no_ear
from phone.errors import CallIsOver, Fault
from phone.interpreter import Heard
from phone.line import Line
from phone.saved import SavedCall
from phone.sounds import Sound
from phone.transcript import USUAL_CONFIDENCE, Entry, entries_of_turn
from phone.twiml import Dial, Gather
from simulator import transcripts
from simulator.curtain import Curtain, nothing
from simulator.errors import Refused
from simulator.people import Visit
from simulator.shown import call_shown, pieces
from simulator.tricks import Tricks, garbled

Facts = dict[str, Any]
Deed = Callable[[Call], Turn]


@dataclass(frozen=True)
class Calls:
    """The line as callers of the page reach it. `line` has no carrier: nobody asks for texts in a call."""

    line: Line
    curtain: Curtain

    def dial(self, visit: Visit, tricks: Tricks) -> Facts:
        """Ring the line. Raises Refused where a call is going on."""
        going_on = visit.state.get("call")
        if going_on and not going_on["ended"]:
            raise Refused("There is a call going on. Hang up first.", 409)
        documents: list[tuple[Sound, ...]] = []
        call = Call(self.line, visit.number, hear=documents.append)
        visit.new_call = True
        visit.state["tricks"] = tricks.to_json()
        visit.said += transcripts.entries((Entry("voice", about=visit.number),), "call", self.line.clock())
        return self._turn(visit, call, documents, Call.dial)

    def act(self, visit: Visit, deed: Deed, tricks: Tricks | None = None, said: str = "") -> Facts:
        """Do one thing in the call that is going on. `said`: what the caller really said. Raises Refused."""
        if tricks:
            visit.state["tricks"] = tricks.to_json()
        call, documents = self._resumed(visit)
        return self._turn(visit, call, documents, deed, said)

    def say(self, visit: Visit, text: str, confidence: float | None, tricks: Tricks | None = None) -> Facts:
        """Say something; the carrier's tricks lie between it and the line."""
        now = tricks or Tricks(**(visit.state.get("tricks") or {}))
        heard = garbled(text) if now.garble else text
        sure = next((each for each in (confidence, now.confidence) if each is not None), USUAL_CONFIDENCE)
        return self.act(visit, lambda call: call.say(heard, sure), tricks, text)

    def resumed(self, kept: Mapping[str, Any], hear: Callable[[tuple[Sound, ...]], None] = no_ear) -> Call:
        """A call that was put down, by whichever process."""
        return Call.resume(self.line, SavedCall.from_json(kept), hear)

    def _resumed(self, visit: Visit) -> tuple[Call, list[tuple[Sound, ...]]]:
        kept = visit.state.get("call")
        if not kept or kept["ended"]:
            raise Refused("There is no call going on. Dial first.", 409)
        documents: list[tuple[Sound, ...]] = []
        return self.resumed(kept, documents.append), documents

    def _turn(self, visit: Visit, call: Call, documents: list[tuple[Sound, ...]], deed: Deed, said: str = "") -> Facts:
        asked, language = call.step, _language(call)
        try:
            turn = deed(call)
        except (CallIsOver, ValueError) as error:
            raise Refused(str(error)) from error
        again = self._again(call, turn) if (visit.state.get("tricks") or {}).get("deliver") == "twice" else None
        visit.state["call"] = call.save().to_json()
        visit.said += transcripts.entries(_entries(call, turn), "call", self.line.clock())
        shown = {
            "call": call_shown(call),
            "pieces": pieces([each for each in documents if each], call.waiting),
            "text": turn.text,
            "did": _did(turn),
            "said": said,
            "behind": self._behind(turn, asked, language, visit.curtain_open) | ({"again": again} if again else {}),
        }
        visit.turns.append(shown | {"at": self.line.clock()})
        return shown

    def _behind(self, turn: Turn, asked: str, language: str, open_: bool) -> Facts:
        heard = turn.did if isinstance(turn.did, Heard) else None
        made = self.curtain.behind(heard.text, heard.confidence, asked, language, open_) if heard else nothing()
        return made | {
            "asked": asked,
            "language": language,
            "step": turn.step,
            "heard": heard.text if heard else "",
            "confidence": heard.confidence if heard else None,
            "twiml": [document.decode("utf-8", "replace") for document in turn.documents],
            "ms": round(turn.seconds * 1000, 1),
            "faults": [fault_shown(fault) for fault in turn.faults],
        }

    def _again(self, call: Call, turn: Turn) -> Facts:
        """The same request once more, as a carrier may make it: the line must say the same."""
        try:
            return {"same": call.again() in turn.documents}
        except (CallIsOver, Fault):
            return {"same": False}


def fault_shown(fault: Fault) -> Facts:
    """What went wrong with the line's answer."""
    return {"code": fault.code, "why": fault.why}


def _language(call: Call) -> str:
    verb = call.waiting.verb if call.waiting else None
    return verb.language[:2] if isinstance(verb, Gather) else "en"


def _did(turn: Turn) -> Facts | None:
    """What the caller did, as a transcript names it; None where they dialled."""
    if turn.did is None:
        return None
    entry = entries_of_turn(turn)[0]
    return {"kind": entry.kind, "text": entry.text or entry.about}


def _entries(call: Call, turn: Turn) -> tuple[Entry, ...]:
    """A turn as a transcript has it, with what the line does beside speaking."""
    entries = entries_of_turn(turn)
    if call.waiting and isinstance(call.waiting.verb, Dial):
        entries += tuple(Entry("line dials", about=number) for number in call.waiting.verb.numbers)
    if call.ended and call.ended.why == "line hung up":
        entries += (Entry("line hangs up"),)
    return entries

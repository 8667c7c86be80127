"""An answer as it is read back to a person, and as the city gets it."""

import re
from datetime import date, datetime, time, timedelta

from dialogue.actions import Moment, Value
from dialogue.events import Event
from dialogue.naming import worded
from facts.services import Question

LISTS = ("singlevaluelist", "multivaluelist")
_THIS_YEAR = timedelta(days=180)
"""A day further away than this is read back with its year."""


def fits(wanted: Question, answer: str) -> bool:
    """Whether an answer that is to be confirmed is one to this question: the menu may have changed meanwhile."""
    if wanted.datatype in LISTS:
        return any(each.key == answer for each in wanted.choices)
    return bool(re.match(r"\d{4}-\d\d-\d\d", answer)) == (wanted.datatype == "datetime") and answer[:1].isdigit()


def shown(wanted: Question, answer: str, language: str, now: datetime) -> Value:
    """As it is read back, in the person's language."""
    if wanted.datatype == "number":
        return answer
    if wanted.datatype in LISTS:
        return next(worded(each.names, language) or each.key for each in wanted.choices if each.key == answer)
    moment = _moment_of(answer)
    return Moment(moment, "T" in answer, abs(moment.date() - now.date()) > _THIS_YEAR)


def sent(wanted: Question, answer: str, event: Event) -> str:
    """As the standard wants it: a moment is ISO 8601 with its zone. Noon stands for a day, or now for this morning."""
    if wanted.datatype != "datetime":
        return answer
    moment = _moment_of(answer)
    zoned = moment if moment.tzinfo else datetime.combine(moment.date(), time(12), event.at.tzinfo)
    if "T" not in answer and zoned.date() == event.at.date():
        zoned = min(zoned, event.at)
    return zoned.isoformat(timespec="seconds")


def _moment_of(answer: str) -> datetime:
    return datetime.fromisoformat(answer) if "T" in answer else datetime.combine(date.fromisoformat(answer), time(12))

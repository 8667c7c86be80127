"""Checks: the questions of services."""

from collections import Counter
from collections.abc import Iterator

from checking import rules
from checking.findings import Finding, breaks, count, few, note, works
from checking.record import NOT_THERE, Visit
from open311.models import Attribute

DATATYPES = frozenset({"string", "number", "datetime", "text", "singlevaluelist", "multivaluelist"})
LONG_LIST = 7
"""Answers that are read out at once."""


def definitions(visit: Visit) -> Iterator[Finding]:
    """Whether a definition is there where one is promised."""
    asked = [each for each in visit.all("definition") if each.about != NOT_THERE and each.status]
    missing = [each.about for each in asked if each.about not in visit.definitions]
    empty = [code for code, definition in visit.definitions.items() if not definition.attributes]
    if missing or empty:
        what = f"metadata is true, but no questions come for {few([*missing, *empty])}."
        yield breaks(rules.DEFINITION, what, "Townline asks nothing there, and files without.")
    if asked and not missing and not empty:
        yield works(f"Service definitions can be read ({count(len(asked), 'was', 'were')} tried).")


def orders(visit: Visit) -> Iterator[Finding]:
    """Orders that are doubled or do not begin with 1."""
    for code, definition in visit.definitions.items():
        found = [each.order for each in definition.attributes]
        if found and (len(set(found)) < len(found) or min(found) != 1):
            what = f"The attributes of {few([code])} are not numbered from 1, each once."
            yield breaks(rules.ORDER, what, "Townline asks them as far in order as it can be told.")
            return


def datatypes(visit: Visit) -> Iterator[Finding]:
    """Kinds of answers that the standard does not know."""
    unknown = {each.datatype for each in _attributes(visit) if each.variable} - DATATYPES
    if unknown:
        what = f"There are questions of the datatype {few(sorted(unknown))}."
        yield breaks(rules.DATATYPE, what, "Townline takes any words for an answer.")


def values(visit: Visit) -> Iterator[Finding]:
    """Lists that list nothing."""
    empty = [each.code for each in _attributes(visit) if each.datatype.endswith("valuelist") and not each.values]
    if empty:
        yield breaks(rules.VALUES, f"Lists without values: {few(empty)}.", "Townline takes any words for an answer.")


def how_they_are_asked(visit: Visit) -> Iterator[Finding]:
    """What callers will meet."""
    asked = [each for each in _attributes(visit) if each.variable and not each.automated]
    required = Counter(each.required for each in asked)[True]
    if asked:
        yield note(
            f"In the definitions that were tried stand {count(len(asked), 'question')}, {required} of them required.",
            "Each costs a caller about ten seconds: keep the required ones in the menu, and few of the others.",
        )
    told = [each for each in _attributes(visit) if not each.variable]
    if told:
        yield note(
            f"{count(len(told), 'entry', 'entries')} to be said, not asked (variable=false).",
            "Callers hear it among the questions.",
        )
    long = [each.code for each in asked if len(each.values) > LONG_LIST]
    if long:
        what = f"Lists with more than {LONG_LIST} answers: {few(long)}."
        yield note(what, "People say the answer in a word; the list is read in pieces only to those who ask.")
    depending = [each.code for each in asked if each.extra.get("dependencies")]
    if depending:
        what = f"Questions that depend on other answers (dependencies): {few(depending)}."
        yield note(what, "Say so with only_if in the menu, or everybody is asked everything.")


def _attributes(visit: Visit) -> list[Attribute]:
    return [attribute for each in visit.definitions.values() for attribute in each.attributes]

"""The one part of a place that would help most, where it is not known yet."""

import math
from collections.abc import Mapping, Sequence

from facts.places import Decision, Missing
from geocode.country import Country
from geocode.decide import Weighed
from geocode.streets import Street, StreetIndex
from geocode.told import Told
from geocode.turn import Turn
from geocode.words import Word

_CLEAR = 0.5  # belief with which a part counts as known
_DOUBT = 0.2  # what may be against a word that joins two streets
_BENT = 0.12  # difference a phoneme up to which a name counts as heard plainly
_UNHEARD = 0.003  # that a street was meant which was not heard


def missing_of(
    index: StreetIndex, turns: Sequence[Turn], weighed: Sequence[Weighed], decision: Decision, known: Told
) -> tuple[Missing, str]:
    """What to ask for, and the street that is known without it, as the city writes it.

    Where letters leave several streets, the number helps all the same, and no street is told.
    """
    if decision == "choose" and len({w.place.address for w in weighed if w.answer == weighed[0].answer}) > 3:
        return "area", weighed[0].place.street
    if decision != "ask_again":
        return "", ""
    if known.spelled and known.names:
        return ("", "") if known.number else ("number", _spelled_street(index, turns, known.names))
    if not turns:
        return "street" if known.number or known.areas else "", ""
    turn = turns[-1]
    if street := _clear_street(index, turn):
        return ("cross_street" if _joined(turn) and not turn.parts.heard_numbers else "number"), street
    if weighed and (street := _doubted_number(weighed)):
        return "number", street
    number = 1.0 if known.number else max(turn.numbers.values(), default=0.0)
    return ("street", "") if number >= _CLEAR else ("", "")


def _clear_street(index: StreetIndex, turn: Turn) -> str:
    """The street that is named, if the words name one and no number."""
    by_name: dict[int, float] = {}
    for street_id, likely in turn.parts.named.items():
        name = turn.parts.heard_streets[street_id][0].name
        by_name[name] = by_name.get(name, 0.0) + likely
    best = max(by_name, key=lambda name: by_name[name], default=None)
    if best is None or by_name[best] < _CLEAR or not _stands_free(turn, best, index.country):
        return ""
    written = [s for s in (turn.parts.heard_streets[i][0] for i in turn.parts.named) if s.name == best]
    return written[0].written if len(written) == 1 else _in_common(written[0].title, written[0].suffix, written)


def _spelled_street(index: StreetIndex, turns: Sequence[Turn], names: Mapping[int, float]) -> str:
    """The one street among those whose letters were told that was heard best, "" where several may be meant."""
    likely = {
        name: math.exp(-price) * math.prod(_heard(turn, index.streets(name)) for turn in turns)
        for name, price in names.items()
    }
    best = max(likely, key=lambda name: likely[name])
    if likely[best] < _CLEAR * sum(likely.values()):
        return ""
    streets = index.streets(best)
    return streets[0].written if len(streets) == 1 else _in_common(streets[0].title, streets[0].suffix, streets)


def _heard(turn: Turn, streets: Sequence[Street]) -> float:
    return _UNHEARD + sum(turn.streets.get(street.id, 0.0) for street in streets)


def _stands_free(turn: Turn, name: int, country: Country) -> bool:
    """Whether it was heard well and no strange word stands right before it: "on Willow", not "the old willow"."""
    heard = [span for street, span in turn.parts.heard_streets.values() if street.name == name]
    words = turn.utterance.words
    plain = [span for span in heard if not all(word.beside for word in words[span.start : span.end])]
    starts = [span.start for span in plain if span.strain <= _BENT]
    return any(at == 0 or _leads(words[at - 1], country) for at in starts)


def _leads(word: Word, country: Country) -> bool:
    told = word.numeral is not None or bool(word.direction) or word.text in country.ordinal_after
    return told or not word.edge or word.joint is not None


def _in_common(title: str, suffix: str, streets: Sequence[object]) -> str:
    same = all(getattr(street, "suffix", "") == suffix for street in streets)
    return f"{title} {suffix}".strip() if same else title


def _doubted_number(weighed: Sequence[Weighed]) -> str:
    """The street, if it is nearly sure and only the number is not."""
    by_street: dict[str, float] = {}
    for each in weighed:
        if each.candidate.kind == "address":
            by_street[each.place.street] = by_street.get(each.place.street, 0.0) + each.share
    best = max(by_street, key=lambda street: by_street[street], default="")
    return best if by_street.get(best, 0.0) >= _CLEAR else ""


def _joined(turn: Turn) -> bool:
    """Whether a word joins the street with something else: "Devon and ..."."""
    return any(word.joint is not None and word.joint <= _DOUBT for word in turn.utterance.words[1:])

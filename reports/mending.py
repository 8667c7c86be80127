"""A report is put right by a person of the city: its place, its service, its description, its answers. Pure.

It goes to whoever takes that service at that place, as it would have if the person had said so.
"""

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Final

from facts.city import City, provider_of
from facts.places import Located, Place
from facts.reports import Answer, Report
from facts.services import Question, Service, endpoint_code
from reports.errors import CannotMend

SHOWN: Final = 12
"""Services or choices that an error names at most."""


@dataclass(frozen=True, slots=True)
class Ground:
    """The city's own map. `locate`: from words to places. `taker`: a service as it is taken at a place, None where
    nobody does. `neighbour`: the name of the neighbour whose place it is, or "".
    """

    locate: Callable[[str], Located]
    taker: Callable[[str, Place], Service | None]
    neighbour: Callable[[Place], str]


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be put right; None (or nothing) stays as it is.

    `place`: an address or a corner. `at`: "LAT,LONG"; with it nothing is looked for, and `place` is only a name.
    `answers`: "CODE=VALUE", several times for several answers to one question.
    """

    place: str | None = None
    at: str | None = None
    service: str | None = None
    description: str | None = None
    answers: tuple[str, ...] = ()


def mended(report: Report, order: Order, city: City, ground: Ground) -> Report:
    """The report as it is to be sent. Raises CannotMend, which says what to do."""
    place = _place(report, order, ground) or report.place
    service = _service(city, report, order)
    if place is None:
        raise CannotMend(
            f"It has no place on the map, only words: {report.place_words!r}. Say --place ADDRESS, or --at LAT,LONG."
        )
    service = _taken_at(place, service, city, ground)
    changed = replace(report, place=place, answers=_answers(report, order, service), unanswered=False)
    if not _is_for(report, service, city) or order.service is not None:
        code, provider = endpoint_code(service), _provider(service, city)
        changed = replace(changed, service_code=code, service_name=_name(service), provider=provider)
    if order.description is not None:
        changed = replace(changed, description=order.description.strip())
    if changed == replace(report, unanswered=False) and not report.unanswered:
        raise CannotMend("Nothing would change. Say what to mend: --place, --at, --service, --description or --answer.")
    return changed


def before(report: Report, now: Report) -> str:
    """What a report said where it was mended, for its history: nothing that a person told us is lost."""
    told = [
        ("service", report.service_code, now.service_code),
        ("provider", report.provider, now.provider),
        ("place", _written(report), _written(now)),
        ("description", report.description, now.description),
        ("answers", answers_told(report.answers), answers_told(now.answers)),
    ]
    return "; ".join(f"{name}: {was or 'nothing'}" for name, was, is_now in told if was != is_now)


def answers_told(answers: Iterable[Answer]) -> str:
    """What was answered to a service's questions, as the city gets it."""
    return ", ".join(f"{answer.code}={'+'.join(answer.given)}" for answer in answers if answer.given)


def _place(report: Report, order: Order, ground: Ground) -> Place | None:
    """The place that was said, None where it stays."""
    if order.at is not None:
        lat, long = _degrees(order.at)
        name = order.place or (report.place.address if report.place else report.place_words)
        return Place(name, "place", lat, long, confidence=1.0)
    if order.place is None:
        return None
    found = ground.locate(order.place)
    same = [place for place in found.places if place.address.casefold() == " ".join(order.place.split()).casefold()]
    if len(same) == 1 or (found.places and found.decision in ("accept", "confirm")):
        return (same or list(found.places))[0]
    if not found.places:
        raise CannotMend(f"The city's map does not know {order.place!r}. Write it otherwise, or add --at LAT,LONG.")
    raise CannotMend(
        f"{order.place!r} may mean several places. Say one: {_listed(one.address for one in found.places)}"
    )


def _degrees(text: str) -> tuple[float, float]:
    try:
        lat, long = (float(part) for part in text.split(","))
    except ValueError as error:
        raise CannotMend(f"--at is LAT,LONG in degrees, such as 41.9039,-87.6872, not {text!r}.") from error
    if not (math.isfinite(lat) and math.isfinite(long) and abs(lat) <= 90 and abs(long) <= 180):
        raise CannotMend(f"--at is LAT,LONG in degrees: {text!r} is nowhere on earth.")
    return lat, long


def _service(city: City, report: Report, order: Order) -> Service:
    """The one that was said by its code in the menu, or else the report's own."""
    menu = city.menu
    every, said = (*menu.services, *menu.elsewhere, *menu.gone), order.service
    found = [each for each in every if (_is_for(report, each, city) if said is None else each.code == said)]
    if not found and said is None:  # its provider may bear another name by now
        found = [each for each in every if endpoint_code(each) == report.service_code]
    if not found:
        code = report.service_code if said is None else said
        codes = _listed(service.code for service in menu.services)
        raise CannotMend(f"The menu has no service {code!r}. Say --service with one of: {codes}")
    return found[0]


def _is_for(report: Report, service: Service, city: City) -> bool:
    return (endpoint_code(service), _provider(service, city)) == (report.service_code, report.provider)


def _provider(service: Service, city: City) -> str:
    provider = provider_of(service, city)
    return provider.name if provider else ""


def _taken_at(place: Place, service: Service, city: City, ground: Ground) -> Service:
    """The same service of whoever serves there."""
    if taken := ground.taker(service.code, place):
        return taken
    name = ground.neighbour(place)
    number = next((each.number for each in city.neighbours if each.name == name), "")
    told = f" That is in {name}{f', whose number is {number}' if number else ''}." if name else ""
    raise CannotMend(
        f"Nobody on this line takes {_name(service)!r} at {place.address}: no provider serves there.{told}"
    )


def _name(service: Service) -> str:
    return service.service_name or next(iter(service.names.values()))


def _answers(report: Report, order: Order, service: Service) -> tuple[Answer, ...]:
    """Those that were given and fit the service, with the new ones in their place; raises CannotMend."""
    questions = {question.code: question for question in service.questions if question.variable}
    given: dict[str, list[str]] = {}
    for each in order.answers:
        code, equals, value = each.partition("=")
        if not equals or code not in questions:
            raise CannotMend(f"--answer is CODE=VALUE; this service asks for: {_listed(questions) or 'nothing'}")
        given.setdefault(code, []).append(_fitting(questions[code], value))
    anew = {code: Answer(code, tuple(values), len(values) > 1) for code, values in given.items()}
    kept = {answer.code: answer for answer in report.answers if answer.code in questions}
    together = kept | anew
    for code, question in questions.items():
        if question.required and not question.only_if and not (code in together and together[code].given):
            raise CannotMend(f"The city requires an answer to {_asked(question)!r}. Say --answer {code}=VALUE.")
    return tuple(together.values())


def _fitting(question: Question, value: str) -> str:
    keys = [choice.key for choice in question.choices]
    if not value or (keys and value not in keys):
        raise CannotMend(f"{question.code} is one of: {_listed(keys) or 'any words'}. It is not {value!r}.")
    return value


def _asked(question: Question) -> str:
    return next(iter(question.prompts.values()), question.code)


def _written(report: Report) -> str:
    place = report.place
    return f"{place.address} ({place.lat:.6f}, {place.long:.6f})" if place else report.place_words


def _listed(words: Iterable[str]) -> str:
    known = list(words)
    return ", ".join(known[:SHOWN]) + (f" and {len(known) - SHOWN} more" if len(known) > SHOWN else "")

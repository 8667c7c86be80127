"""What things are called in a sentence: services and their answers, phone numbers, places that everybody knows."""

from collections.abc import Mapping

from dialogue.actions import Digits, Name, Value
from dialogue.state import Draft, State
from facts.city import City
from facts.places import Place
from facts.services import Service


def service_of(draft: Draft, city: City) -> Service | None:
    """The service that is reported, or None where the menu has lost it."""
    return _service_called(draft.service_code, city)


def _service_called(code: str, city: City) -> Service | None:
    """A service of the menu, also one that has left the city's list, or that others do elsewhere."""
    services = (*city.menu.services, *city.menu.elsewhere, *city.menu.gone)
    return next((each for each in services if each.code == code), None)


def service_name(state: State, code: str, city: City) -> str:
    """A service's name in the person's language, or in one that it has; its code where the menu has lost it."""
    service = _service_called(code, city)
    return (service and name_in(service.names, state.language)) or code


def called(state: State, code: str, city: City) -> Value:
    """A service's name as a sentence holds it: as long as can be said, and as short as can be texted."""
    service = _service_called(code, city)
    return (service and worded(service.names, state.language, service.spoken, service.texted)) or code


_AS_WRITTEN: Mapping[str, str] = {}


def worded(
    names: Mapping[str, str],
    language: str,
    spoken: Mapping[str, str] = _AS_WRITTEN,
    texted: Mapping[str, str] = _AS_WRITTEN,
) -> Value:
    """Words of the menu in a person's language, or marked with the other one that they are in; "" where there are none.

    `spoken` and `texted`: where a voice, or a text, has other words for it.
    """
    found = next((each for each in (language, "en", *names) if names.get(each)), "")
    name = names.get(found, "")
    said, written = spoken.get(found) or name, texted.get(found) or name
    foreign = found if found != language else ""
    return Name(said, written, foreign) if foreign or said != written else name


def name_in(names: Mapping[str, str], language: str) -> str:
    """A name in a language, else in English, else in whatever language there is one; "" where there is none."""
    return names.get(language) or names.get("en") or next(iter(names.values()), "")


def phone_digits(number: str) -> Digits:
    """A phone number as it is read out: 312 555 0142 for a US one, else in groups of three."""
    digits = number.lstrip("+")
    if len(digits) == 11 and digits.startswith("1"):
        return Digits((digits[1:4], digits[4:7], digits[7:]))
    return Digits(tuple(digits[start : start + 3] for start in range(0, len(digits), 3)))


def outside(city: City, neighbour: str) -> tuple[str, tuple[tuple[str, Value], ...]]:
    """The sentence for a place beyond the city: whose it is, and whom its people call, as far as that is known."""
    known = next((each for each in city.neighbours if each.name == neighbour), None)
    if known is None:
        return "outside_city", (("city", city.name),)
    named: tuple[tuple[str, Value], ...] = (("city", city.name), ("neighbour", known.name))
    if not known.number:
        return "outside_in", named
    return "outside_in_call", (*named, ("number", phone_digits(known.number)))


def place_examples(city: City) -> tuple[tuple[str, Value], ...]:
    """An address and a corner that everybody in the city knows."""
    number, _, street = city.example_address.partition(" ")
    address = Place(city.example_address, "address", 0.0, 0.0, number, street.upper())
    one, other = (*city.example_corner, "", "")[:2]
    return ("address", address), ("one_street", one), ("other_street", other)

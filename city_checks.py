"""What can be wrong with a city as its directory tells it: a sentence for each, with what to do."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from phonenumbers import SUPPORTED_REGIONS

from facts.city import City, Geocoder, Neighbour, Provider
from geocode.country import known_countries
from geocode.providers import KEY_NEEDED
from reports.georeport import profile_of
from wording.reader import LANGUAGES

_SHORTEST_KEY = 16
_ID = re.compile(r"[a-z0-9][a-z0-9_-]*")
_NUMBER = re.compile(r"\+[1-9]\d{6,14}")
_LINE = re.compile(rf"{_NUMBER.pattern}|\d{{5,6}}")
"""Carriers lend short codes to lines, too."""
_CLOCK = re.compile(r"([01]\d|2[0-3]):[0-5]\d")


def problems(city: City, directory: Path) -> Iterator[str]:
    """All that is wrong with a city, its providers, neighbours and geocoders."""
    yield from _with_the_city(city)
    yield from problems_with_providers(city.providers)
    yield from _with_whom_services_name(city)
    for neighbour in city.neighbours:
        yield from _with_the_neighbour(neighbour)
    for geocoder in city.geocoders:
        for told in _with_the_geocoder(geocoder):
            yield f"[[geocoder]] {geocoder.name!r} {told}"
    yield from _with_where_answers_may_lie(city, directory)


def problems_with_providers(providers: Sequence[Provider]) -> Iterator[str]:
    """What is wrong with those who take the reports, whatever the city's menu is."""
    for provider in providers:
        for told in _with_the_provider(provider):
            yield f"[[provider]] {provider.name!r}: {told}"
    if not providers:
        yield "there is no [[provider]]: who takes the reports? Add one with a name and a url."
    if len({provider.name for provider in providers}) < len(providers):
        yield "two [[provider]] have one name. The menu tells them apart by it: change one."


def _with_the_city(city: City) -> Iterator[str]:
    if not _ID.fullmatch(city.id):
        yield f"id = {city.id!r} stands in the store's keys. Use a-z, 0-9 and -, like chicago."
    for name in ("name", "line_name"):
        if not getattr(city, name).strip():
            yield f'{name} is empty. Say what callers hear: {name} = "Springfield 311".'
    try:
        ZoneInfo(city.timezone)
    except (ZoneInfoNotFoundError, ValueError):
        yield f"there is no time zone {city.timezone!r}. Use one like America/Chicago."
    yield from _with_its_numbers(city)
    yield from _with_its_languages(city.languages)
    for name in ("quiet_from", "quiet_until"):
        if not _CLOCK.fullmatch(getattr(city, name)):
            yield f'{name} is no time of day: {getattr(city, name)!r}. Write hours and minutes: {name} = "20:00".'
    if len(city.example_corner) != 2:
        yield 'example_corner names the two streets of a corner: example_corner = ["Main", "Second"].'


def _with_its_numbers(city: City) -> Iterator[str]:
    if not city.numbers:
        yield 'there are no numbers. Add the line\'s own: numbers = ["+13125550100"].'
    for name, pattern, given in (
        ("numbers", _LINE, city.numbers),
        ("trunks", _LINE, city.trunks),
        ("operator", _NUMBER, (city.operator,) if city.operator else ()),
    ):
        for number in given:
            if not pattern.fullmatch(number):
                yield f'{name} has {number!r}. Write a number with its country\'s code: "+13125550100".'
    if not re.fullmatch(r"\d{2,6}", city.emergency_number):
        yield f'emergency_number is {city.emergency_number!r}. Write what people dial: emergency_number = "911".'
    if city.country not in SUPPORTED_REGIONS:
        yield f'there is no country {city.country!r} whose telephone numbers are known. Write its code: country = "US".'


def _with_its_languages(languages: tuple[str, ...]) -> Iterator[str]:
    if not languages:
        yield 'languages is empty. Say what the line speaks: languages = ["en", "es"].'
    for language, times in Counter(languages).items():
        if times > 1:
            yield f"languages has {language!r} {times} times. Write it once."
        if language not in LANGUAGES:
            known = ", ".join(LANGUAGES)
            yield f"the line does not speak {language!r}; it speaks {known}. docs/a-language.md tells how to add one."


def _with_the_provider(provider: Provider) -> Iterator[str]:
    """Whether it is somebody whom the client can speak to."""
    if not _ID.fullmatch(provider.name):
        yield "its name stands in addresses. Use a-z, 0-9 and -, like city or water-works."
    if provider.questions_a_minute < 1:
        yield "questions_a_minute is at least 1. poll_every = 0 is how it is never asked."
    if provider.poll_every < 0:
        yield "poll_every is seconds, or 0: it is never asked."
    if provider.updates_key and len(provider.updates_key) < _SHORTEST_KEY:
        yield f"its updates_key can be guessed. Use {_SHORTEST_KEY} characters or more."
    try:
        profile = profile_of(provider)
    except ValueError as error:
        yield f"{error}. docs/a-city.md tells what can be set."
        return
    if profile.ca_file and not Path(profile.ca_file).is_file():
        yield f"its ca_file {profile.ca_file} is not there. Put the certificates there, in PEM."


def _with_whom_services_name(city: City) -> Iterator[str]:
    names = [provider.name for provider in city.providers]
    services = (*city.menu.services, *city.menu.elsewhere)
    unknown = sorted({service.provider for service in services} - set(names))
    if unknown and len(names) > 1:
        yield (
            f"there is no [[provider]] {', '.join(unknown)}, which services of menu.toml name (city, where they name "
            f"none). Say provider = … with each: {', '.join(names)}."
        )


def _with_the_neighbour(neighbour: Neighbour) -> Iterator[str]:
    if neighbour.number and not _NUMBER.fullmatch(neighbour.number):
        where = f"[[neighbour]] {neighbour.name!r}"
        yield f'{where}: write its number with the country\'s code: number = "+18475550311".'


def _with_the_geocoder(geocoder: Geocoder) -> Iterator[str]:
    if geocoder.name not in KEY_NEEDED:
        yield f"is not one of {', '.join(KEY_NEEDED)}. docs/geocoder.md tells how to add one."
    if KEY_NEEDED.get(geocoder.name) and not geocoder.key:
        yield 'needs a key. Add it, from the environment if you like: key = "${NAME}".'
    if not geocoder.within or not 0 < geocoder.budget <= 5:
        yield 'needs within = "Chicago, IL", and a budget of up to 5 seconds.'


def _with_where_answers_may_lie(city: City, directory: Path) -> Iterator[str]:
    """An area beyond which no answer of other people's maps is believed."""
    south, west, north, east = city.bounds or (0.0, 0.0, 1.0, 1.0) if len(city.bounds) in (0, 4) else (1.0,) * 4
    if not (south < north and west < east):
        yield "bounds are not south, west, north, east in degrees: [41.6, -87.95, 42.1, -87.5]."
    if city.geocoders and city.country.lower() not in known_countries():
        yield f"of {city.country!r} no addresses are known; of {', '.join(known_countries())} are."
    if city.geocoders and not city.bounds and not (directory / "streets").is_dir():
        yield "it has geocoders, but neither streets/ nor bounds: which answers are in the city?"

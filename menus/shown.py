"""A menu as a caller would hear it, for city IT to read."""

from collections.abc import Iterable, Mapping, Sequence

from facts.services import Menu, Question, Service, groups_offered
from wording import reader

_AT_ONCE = 6
"""Services that are read before "for more, press 7"."""
_MOST = 7
"""Groups that all have a key."""


def shown(menu: Menu, language: str) -> Iterable[str]:
    """Line by line: the examples, then what each key leads to."""
    yield _greeting(menu.examples.get(language, ()), language)
    yield "For a list, press 1:"
    groups = groups_offered(menu)
    if not groups:
        yield from _services(menu.services, language, "  ")
    for key, group in zip(_keys(len(groups), _MOST), groups, strict=True):
        yield f"  {key}  {_name(group.names, language) or group.code}"
        yield from _services([each for each in menu.services if each.group == group.code], language, "     ")
    loose = [service for service in menu.services if groups and not service.group]
    if loose:
        yield "Reached by words alone, since they are in no group:"
        yield from (f"     {_named(service, language)}" for service in loose)
    if menu.gone:
        yield "Not offered, since they left the city's list:"
        yield from (f"     {_named(service, language)}" for service in menu.gone)
    if menu.hidden:
        yield f"Hidden: {', '.join(menu.hidden)}"


def _greeting(examples: Sequence[str], language: str) -> str:
    if len(examples) < 2:
        return reader.fill(reader.parts(language, "what_without_examples", "voice"), {})
    said = {"example": examples[0], "example2": examples[1]}
    return reader.fill(reader.parts(language, "what", "voice"), said)


def _services(services: Sequence[Service], language: str, margin: str) -> Iterable[str]:
    for key, service in zip(_keys(len(services), _AT_ONCE), services, strict=True):
        yield f"{margin}{key}  {_named(service, language)}"
        yield from (f"{margin}     {_question(each, language)}" for each in service.questions)
        if service.prompts:
            yield f"{margin}     asks in the end: {_name(service.prompts, language)}"


def _keys(count: int, most: int) -> list[str]:
    """The key of each of so many options: of a long list six are read, then 7 is for more."""
    if count <= most:
        return [str(number) for number in range(1, count + 1)]
    keys, left = [], count
    while left > 0:
        here = left if left <= most else _AT_ONCE
        before = "7 " * ((count - left) // _AT_ONCE) if (count - left) // _AT_ONCE < 4 else "7 … "
        keys += [f"{before}{number}" for number in range(1, here + 1)]
        left -= here
    return keys


def _named(service: Service, language: str) -> str:
    texted = service.texted.get(language)
    said = service.spoken.get(language) or _name(service.names, language)
    return said + (f"   (texted: {texted})" if texted else "")


def _question(question: Question, language: str) -> str:
    prompt = _name(question.prompts, language)
    return f"asks: {prompt}" if question.variable else f"says: {prompt}"


def _name(names: Mapping[str, str], language: str) -> str:
    """In a caller's language, or in the one that they will hear it in, which is marked."""
    found = next((each for each in (language, "en", *names) if names.get(each)), "")
    return names.get(found, "") + (f" [{found}]" if found not in (language, "") else "")

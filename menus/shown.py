"""A menu as a caller would hear it, for city IT to read."""

from collections.abc import Iterable, Mapping, Sequence

from facts.services import Menu, Question, Service

_AT_ONCE = 6
_MOST = 7


def shown(menu: Menu, language: str) -> Iterable[str]:
    """Line by line: the examples, then what each key leads to."""
    said = menu.examples.get(language) or next(iter(menu.examples.values()), ())
    yield f"Tell me in a few words what the problem is. For example: {' Or: '.join(each + '.' for each in said[:2])}"
    groups = [(g, [s for s in menu.services if s.group == g.code]) for g in menu.groups]
    groups = [(group, services) for group, services in groups if services]
    if not groups:
        yield "For a list, press 1:"
        yield from _services(menu.services, language, "  ")
    else:
        yield "For a list, press 1:"
        for key, (group, services) in zip(_keys(len(groups), _MOST), groups, strict=True):
            yield f"  {key}  {_name(group.names, language) or group.code}"
            yield from _services(services, language, "     ")
    loose = [service for service in menu.services if groups and not service.group]
    if loose:
        yield "Reached by words alone, since they are in no group:"
        yield from (f"     {_named(service, language)}" for service in loose)
    if menu.gone:
        yield "Not offered, since they left the city's list:"
        yield from (f"     {_named(service, language)}" for service in menu.gone)
    if menu.hidden:
        yield f"Hidden: {', '.join(menu.hidden)}"


def _services(services: Sequence[Service], language: str, margin: str) -> Iterable[str]:
    for key, service in zip(_keys(len(services), _AT_ONCE), services, strict=True):
        yield f"{margin}{key}  {_named(service, language)}"
        yield from (f"{margin}     {_question(each, language)}" for each in service.questions)


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
    texted = _name(service.texted, language)
    return _name(service.names, language) + (f"   (texted: {texted})" if texted else "")


def _question(question: Question, language: str) -> str:
    prompt = _name(question.prompts, language)
    return f"asks: {prompt}" if question.variable else f"says: {prompt}"


def _name(names: Mapping[str, str], language: str) -> str:

    return names.get(language) or names.get("en") or next(iter(names.values()), "")

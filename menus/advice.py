"""What city IT should know of a menu that is none the less fit for use."""

from collections import defaultdict
from collections.abc import Iterable

from facts.city import City
from facts.services import Menu, Service, groups_offered

_LONGEST_NAME = 40


def advice(city: City) -> Iterable[str]:
    """A line for each thing that callers would stumble over."""
    menu = city.menu
    if len(city.line_name) > _LONGEST_NAME:
        yield f"line_name has {len(city.line_name)} letters. It is said in every greeting and stands before every text."
    if menu.gone:
        codes = _some([service.code for service in menu.gone])
        yield f"Not offered, since they are not on the city's list: {codes}. See `townline menu diff`."
    for language in city.languages:
        if unnamed := [service.code for service in menu.services if not service.names.get(language)]:
            told = f"{len(unnamed)} of {len(menu.services)} services have no name in {language}"
            yield f'{told}: callers hear them in another language. Add {language} = "…": {_some(unnamed)}.'
        if unnamed := [group.code for group in menu.groups if not group.names.get(language)]:
            told = f"The group {unnamed[0]} has" if len(unnamed) == 1 else f"The groups {_some(unnamed)} have"
            yield f"{told} no name in {language}."
        if len(menu.examples.get(language, ())) < 2:
            yield f"There are no two examples in {language}: the greeting names none. Add them to [examples]."
    spoken = {language for service in menu.services for language in _languages(service)} | set(menu.examples)
    if unspoken := sorted(spoken - set(city.languages)):
        theirs = ", ".join(city.languages)
        yield f"The line does not speak {', '.join(unspoken)}; its languages are {theirs} (city.toml)."
    if menu.groups and (loose := [service.code for service in menu.services if not service.group]):
        yield f"In no group, and so reached by words alone: {_some(loose)}."
    if empty := [group.code for group in menu.groups if group not in groups_offered(menu)]:
        yield f"Groups without a service that is offered, which are not read: {_some(empty)}."
    if shared := list(_shared(menu)):
        yield f"Called the same, so that callers are asked which they mean: {_some(shared)}."


def _shared(menu: Menu) -> Iterable[str]:
    """What two services or more are called, by name or keyword: "crater (001, 002)"."""
    of: dict[tuple[str, str], list[str]] = defaultdict(list)
    for service in menu.services:
        named = {(language, name.lower()) for language, name in service.names.items()}
        kept = ((language, each.lower()) for language, words in service.keywords.items() for each in words)
        for said in sorted(named.union(kept)):
            of[said].append(service.code)
    return (f"{said} ({', '.join(codes[:3])})" for (_, said), codes in of.items() if len(codes) > 1)


def _languages(service: Service) -> tuple[str, ...]:
    return (*service.names, *service.keywords, *service.prompts, *service.spoken, *service.texted)


def _some(codes: list[str]) -> str:
    return ", ".join(codes[:5]) + (f" and {len(codes) - 5} more" if len(codes) > 5 else "")

"""A city's service list becomes a menu that can go live untouched, with the reasons for whoever edits it."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from facts.services import Group, Menu, Service
from menus.city_list import CityList, ListUnusable
from menus.drafting.about import about
from menus.drafting.choosing import (
    commonest_first,
    keywords,
    looks_like_danger,
    tell_what_is_commonest,
    too_common,
    why_hidden,
)
from menus.drafting.examples import examples
from menus.drafting.groups import grouped
from menus.drafting.names import cannot_be_said, spoken, spoken_names
from menus.drafting.questions import asked, left_out
from menus.drafting.short import short_names
from menus.families import told_to_others
from menus.plain import tidy
from open311 import Service as Listed

LONGEST_DESCRIPTION = 400
"""Characters: it serves only to understand callers by."""
_READ_AT_ONCE = 6
"""Services of a group: of more, a page at a time is read."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A menu, and what a person should know of it: `head` on the whole, `notes` by the code of a service.

    `hidden`: services with their names that are not offered; their notes say why.
    """

    menu: Menu
    head: tuple[str, ...] = ()
    notes: Mapping[str, tuple[str, ...]] | None = None
    hidden: tuple[Service, ...] = ()


def draft(city_list: CityList, language: str = "en") -> Draft:
    """The draft of a menu. Raises ListUnusable where nothing of the list may be offered."""
    listed = commonest_first([_as_meant(each) for each in _once(city_list.services)], city_list.requests)
    hidden = {each.service_code: why for each in listed if (why := why_hidden(each))}
    hidden |= _doubles([each for each in listed if each.service_code not in hidden])
    offered = [each for each in listed if each.service_code not in hidden]
    if not offered:
        raise ListUnusable(
            f"{city_list.source}: every one of its {len(listed)} services is marked as not for callers. "
            "Ask who keeps the list which of them the line should offer."
        )
    names = _unlike(spoken_names([each.service_name for each in offered]), offered)
    abouts = about(names)
    groups, members, grouping = grouped(offered, abouts)
    spanish = [each.spanish for each in abouts] if language == "en" else [""] * len(names)
    services = _services(offered, names, spanish, members, city_list, language)
    away = [each for each in listed if each.service_code in hidden]
    put_away = tuple(Service(each.service_code, {language: spoken(each.service_name)}) for each in away)
    unoffered = tuple(service.code for service in put_away)
    menu = Menu(1, services, _in_language(groups, language), examples(services, language), unoffered)
    by_code = {service.code: service for service in services}
    notes = {each.service_code: _notes(each, by_code[each.service_code], city_list) for each in offered}
    notes |= {code: (f"Not offered: {why}.",) for code, why in hidden.items()}
    return Draft(menu, _head(city_list, menu, grouping, notes), notes, put_away)


def _once(services: Sequence[Listed]) -> list[Listed]:
    return list({service.service_code: service for service in reversed(services)}.values())[::-1]


def _as_meant(service: Listed) -> Listed:
    """What the service is called where the city put that somewhere else than into its name."""
    name, told = tidy(service.service_name), tidy(service.description)
    parts = [part.strip().lower() for part in service.service_code.split("/")]
    if told and name.lower() in parts and told.lower() in parts[parts.index(name.lower()) + 1 :]:
        return replace(service, service_name=told, group=name)  # Accela: the category is the name, the type is told
    says_nothing = not any(c.isalpha() for c in name) or (name == service.service_code and " " not in name)
    if says_nothing and told and len(told) <= 60:
        return replace(service, service_name=told)
    return service


def _doubles(services: Sequence[Listed]) -> dict[str, str]:
    """Services that nobody could tell from another one, by name and group: the commoner one is offered."""
    first: dict[tuple[str, str], str] = {}
    doubles = {}
    for service in services:
        same = (tidy(service.service_name).lower().replace("_", " "), tidy(service.group).lower())
        if same in first:
            doubles[service.service_code] = f"it has the same name as {first[same]}, and callers cannot tell them apart"
        first.setdefault(same, service.service_code)
    return doubles


def _services(
    offered: Sequence[Listed],
    names: Sequence[str],
    spanish: Sequence[str],
    members: Mapping[str, str],
    city_list: CityList,
    language: str,
) -> tuple[Service, ...]:
    common = too_common(offered)
    services = []
    for listed, name, short, es in zip(offered, names, short_names(names), spanish, strict=True):
        code = listed.service_code
        words = keywords(listed, common)
        services.append(
            Service(
                code=code,
                names={language: name, "es": es} if es else {language: name},
                group=members.get(code, ""),
                keywords={language: words} if words else {},
                questions=asked(city_list.questions.get(code, ()), language),
                description=_description(listed),
                texted={} if short == name else {language: short},
                service_name=tidy(listed.service_name),
                shared=told_to_others([name]),
            )
        )
    return tuple(services)


def _unlike(names: Sequence[str], services: Sequence[Listed]) -> list[str]:
    """Names that are still the same are told apart by their group, then by a number."""
    again = Counter(name.lower() for name in names)
    told = [
        f"{name}, {spoken(each.group).lower()}" if again[name.lower()] > 1 and each.group else name
        for name, each in zip(names, services, strict=True)
    ]
    seen: Counter[str] = Counter()
    numbered = []
    for name in told:
        seen[name.lower()] += 1
        while seen[name.lower()] > 1 and f"{name} {seen[name.lower()]}".lower() in seen:
            seen[name.lower()] += 1
        numbered.append(name if seen[name.lower()] == 1 else f"{name} {seen[name.lower()]}")
        seen[numbered[-1].lower()] += 0 if numbered[-1] == name else 1
    return numbered


def _description(listed: Listed) -> str:
    told = tidy(listed.description)
    if told.lower() == tidy(listed.service_name).lower():
        return ""
    return told if len(told) <= LONGEST_DESCRIPTION else told[:LONGEST_DESCRIPTION].rsplit(" ", 1)[0]


def _in_language(groups: Sequence[Group], language: str) -> tuple[Group, ...]:
    """Groups with the city's own names have them in the list's language."""
    return tuple(
        group if "es" in group.names or language == "en" else Group(group.code, {language: group.names["en"]})
        for group in groups
    )


def _notes(listed: Listed, service: Service, city_list: CityList) -> tuple[str, ...]:
    """What whoever edits the menu should look at."""
    code, said = listed.service_code, []
    if looks_like_danger(listed):
        said.append("LOOKS LIKE AN EMERGENCY. Should a machine take this, or 911? If 911: hide = true.")
    if cannot_be_said(service.names):
        said.append("ITS NAME CANNOT BE SAID. Write what callers would understand.")
    if code in city_list.untold:
        said.append("Its questions could not be read: the endpoint may refuse its reports. Pull again.")
    if more := left_out(city_list.questions.get(code, ()), service.questions):
        said.append(f"The city's questions that are not asked, since it can do without: {'; '.join(more)[:600]}")
    return tuple(said)


def _about_spanish(menu: Menu) -> Iterable[str]:
    named = sum("es" in service.names for service in menu.services)
    have = "has" if named == 1 else "have"
    if named and any("es" not in service.names for service in menu.services):
        yield (
            f"{named} of {len(menu.services)} services {have} a Spanish name, from what is known of such services: let "
            "somebody who speaks it look. Callers hear the others in the list's own language."
        )


def _head(city_list: CityList, menu: Menu, grouping: str, notes: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    counted = sum(city_list.requests.values())
    order = "by what is usual, for want of the city's requests"
    if counted:
        order = f"by what is usual, since the city shows only {counted} requests"
    if tell_what_is_commonest(city_list.requests):
        order = f"by the city's {counted} latest requests"
    long = any(count > _READ_AT_ONCE for count in Counter(service.group for service in menu.services).values())
    dangers = sum("EMERGENCY" in line for said in notes.values() for line in said)
    unsaid = sum("CANNOT BE SAID" in line for said in notes.values() for line in said)
    return (
        f"A draft from {city_list.source}"
        + (f" (changeset {city_list.changeset})" if city_list.changeset else "")
        + f": {_services_are(len(menu.services))} offered, {_services_are(len(menu.hidden))} hidden.",
        *_requests_only(city_list),
        *_untold(city_list),
        f"Order: the commonest first, {order}.",
        grouping,
        *(("Of a long group six are read at a time; every service is also reached by its words.",) * long),
        *_about_spanish(menu),
        *((f"Names that no voice can say, and nobody understands: {unsaid}. Search for SAID.",) * bool(unsaid)),
        f"{_dangers(dangers)}: search for EMERGENCY." if dangers else "None looks like an emergency.",
    )


def _requests_only(city_list: CityList) -> Iterable[str]:
    if any("service_request_id" in each.extra for each in city_list.services):
        yield (
            "THIS IS A LIST OF REQUESTS: only services that somebody asked for are in it. The city's own list is at "
            "/services.json or .xml."
        )


def _untold(city_list: CityList) -> Iterable[str]:
    if count := len(city_list.untold):
        told = "of one service" if count == 1 else f"of {count} services"
        yield f"THE QUESTIONS {told.upper()} COULD NOT BE READ: the endpoint may refuse their reports. Pull again."
    if count := sum(not asked for asked in city_list.questions.values()):
        told = "One service" if count == 1 else f"{count} services"
        yield f"{told} should have questions by the city's list, and the city shows none: nothing is asked for them."


def _services_are(count: int) -> str:
    return "1 service is" if count == 1 else f"{count} services are"


def _dangers(count: int) -> str:
    return f"{count} services look like emergencies" if count > 1 else "One service looks like an emergency"

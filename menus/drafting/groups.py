"""The groups of a draft: the city's own where callers would know them, else made from what the services are about."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from facts.services import Group
from menus.drafting.about import OTHER, About, heading_in_spanish, theme
from menus.drafting.names import spoken
from open311 import Service

MOST = 7
"""More than seven options nobody keeps in mind: of more groups six are read, the others a page later."""

_TOO_MANY = 14
"""A city with more groups than this lists its departments, and callers do not know them."""

_FEW = 2
"""A group of so few services is not worth its place in a menu that has too many."""

Members = dict[str, Group]


def grouped(services: Sequence[Service], abouts: Sequence[About]) -> tuple[tuple[Group, ...], Mapping[str, str], str]:
    """(the groups as they are read, the group of each service by code, how it was decided).

    `services`: the commonest first; `abouts`: what each is about. So few that they can be read at once need no groups.
    """
    if len(services) <= MOST:
        return (), {}, "Seven services or fewer need no groups: they are read at once."
    names = [spoken(service.group) if service.group else "" for service in services]
    kinds = len(set(names) - {""})
    if 2 <= kinds <= _TOO_MANY:
        members, told = _own(services, names), "The groups are the city's own"
    else:
        members = {each.service_code: theme(about.theme) for each, about in zip(services, abouts, strict=True)}
        told = "has no groups" if kinds < 2 else f"has {kinds} groups, more than anybody listens to"
        told = f"The city's list {told}: these were made from what the services are about"
    groups, codes = _readable(members)
    if len(groups) < 2:
        return (), {}, "The city's list has no groups, and none could be made: the services are read at once."
    more = f"; of the {len(groups)} six are read at a time" if len(groups) > MOST else ""
    return groups, codes, f"{told}{more}."


def _slug(name: str, taken: Sequence[str] = ()) -> str:
    """A short code for a name, another one than those that are taken."""
    code = re.sub(r"[^a-z0-9]+", "_", name.lower()).strip("_")[:40].strip("_") or "group"
    return code if code not in taken else f"{code}_{len(taken)}"


def _own(services: Sequence[Service], names: Sequence[str]) -> Members:
    """The city's own groups; what has none is with the other services."""
    groups = {"": theme(OTHER)}
    for name in names:
        if name not in groups:
            spanish = heading_in_spanish(name)
            if spanish == groups[""].names["es"]:
                groups[name] = groups[""]
                continue
            code = _slug(name, [group.code for group in groups.values()])
            groups[name] = Group(code, {"en": name, "es": spanish} if spanish else {"en": name})
    return {service.service_code: groups[name] for service, name in zip(services, names, strict=True)}


def _readable(members: Members) -> tuple[tuple[Group, ...], dict[str, str]]:
    """The groups in the order of their commonest service. Where there are too many, those of few services are one."""
    groups = {group.code: group for group in members.values()}
    sizes = Counter(group.code for group in members.values())
    small = {code for code in groups if len(groups) > MOST and sizes[code] <= _FEW} | ({OTHER} & groups.keys())
    if len(small) == 1:
        small &= {OTHER}
    last = (theme(OTHER),) if small else ()
    order = (*(group for code, group in groups.items() if code not in small), *last)
    return order, {code: OTHER if group.code in small else group.code for code, group in members.items()}

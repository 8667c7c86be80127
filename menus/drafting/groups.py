# ruff: noqa: E501  # the tables are read a meaning at a time
"""The groups of a draft: the city's own where they can be read out, else made from what the services are about."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from facts.services import Group
from menus.drafting.names import spoken
from open311 import Service

MOST = 7
"""More than seven options nobody keeps in mind."""

_TOO_MANY = 14
"""A city with more groups than this lists its departments, and callers do not know them."""

_OTHER = Group("other", {"en": "Other services", "es": "Otros servicios"})
_THEMES = (
    (Group("animals", {"en": "Animals and pests", "es": "Animales y plagas"}),
     r"\banimals?\b|\bdogs?\b|\bcats?\b|\brats?\b|rodent|\bbees?\b|wasp|bird|coyote|\bpets?\b|mosquito|wildlife|bed ?bug|insect|pest"),
    (Group("lights", {"en": "Lights and signs", "es": "Luces y señales"}),
     r"\blights?\b|lighting|\blamps?\b|signals?\b|\bsigns?\b|crosswalk"),
    (Group("trees", {"en": "Trees and parks", "es": "Árboles y parques"}),
     r"\btrees?\b|\bparks?\b|playground|\bweeds?\b|\bgrass\b|plant|branch|vegetation|overgrow|trail|forest|bench|landscap|vacant lot"),
    (Group("garbage", {"en": "Garbage and graffiti", "es": "Basura y grafiti"}),
     r"garbage|trash|recycl|litter|dump|graffiti|waste|\bcarts?\b|\bcans?\b|bulk|sanit|sweep|clean|leaf|compost|debris|vandal|posting"),
    (Group("water", {"en": "Water and sewers", "es": "Agua y alcantarillas"}),
     r"water|sewe|drain|hydrant|flood|\bleak|basin|manhole|storm"),
    (Group("vehicles", {"en": "Vehicles and parking", "es": "Vehículos y estacionamiento"}),
     r"vehicle|\bcars?\b|parking|\bcab\b|taxi|bike|bicycl|scooter|truck|meter|\bbus\b|transit|traffic|towed|ride"),
    (Group("streets", {"en": "Streets and sidewalks", "es": "Calles y aceras"}),
     r"street|\broads?\b|roadway|sidewalk|\bcurbs?\b|pavement|pothole|alley|bridge|viaduct|snow|\bice\b|speed hump|guardrail|public way"),
    (Group("buildings", {"en": "Buildings and homes", "es": "Edificios y viviendas"}),
     r"build|hous|home|rent|boiler|permit|construct|\bheat|elevator|porch|plumb|electric|apartment|propert|fence|paint|asbestos"),
    (Group("business", {"en": "Shops and restaurants", "es": "Tiendas y restaurantes"}),
     r"business|restaurant|food|tobacco|smok|retail|consumer|liquor|license|vendor|shop|hotel|price|wage"),
)  # fmt: skip


def grouped(services: Sequence[Service]) -> tuple[tuple[Group, ...], Mapping[str, str], str]:
    """(at most seven groups, the group of each service by code, how it was decided). `services`: commonest first.

    So few services that they can be read at once need no groups.
    """
    named = {service.service_code: spoken(service.group) if service.group else "" for service in services}
    kinds = Counter(name for name in named.values() if name)
    if len(services) <= MOST:
        return (), {}, "Seven services or fewer need no groups: they are read at once."
    if len(kinds) < 2 or len(kinds) > _TOO_MANY:
        told = "has no groups" if len(kinds) < 2 else f"has {len(kinds)} groups, more than anybody listens to"
        themed = {service.service_code: _theme(service) for service in services}
        groups, members = _at_most_seven(themed)
        return groups, members, f"The city's list {told}: these were made from what the services are about."
    by_code = {name: Group(slug(name, taken), {"en": name}) for name, taken in _in_turn(kinds)}
    groups, members = _at_most_seven({code: by_code.get(name, _OTHER) for code, name in named.items()})
    if len(kinds) > MOST:
        return groups, members, f"The city's list has {len(kinds)} groups: the six largest are kept, the rest are one."
    return groups, members, "The groups are the city's own."


def slug(name: str, taken: Sequence[str] = ()) -> str:
    """A short code for a name, another one than those that are taken."""
    code = re.sub(r"[^a-z0-9]+", "_", name.lower()).strip("_")[:24].strip("_") or "group"
    return code if code not in taken else f"{code}_{len(taken)}"


def _in_turn(kinds: Mapping[str, int]) -> list[tuple[str, list[str]]]:
    """Each name with the codes that the ones before it took."""
    taken: list[str] = [_OTHER.code]
    turns = []
    for name in kinds:
        turns.append((name, list(taken)))
        taken.append(slug(name, taken))
    return turns


def _theme(service: Service) -> Group:
    name = service.service_name.lower().replace("_", " ")
    return next((group for group, told in _THEMES if re.search(told, name)), _OTHER)


def _at_most_seven(members: Mapping[str, Group]) -> tuple[tuple[Group, ...], dict[str, str]]:
    """The groups in the order of their commonest service; where there are too many, the smallest become one."""
    sizes = Counter(group.code for group in members.values())
    groups = {group.code: group for group in members.values()}
    last = [code for code in groups if code == _OTHER.code]
    if len(groups) > MOST:
        kept = [code for code, _ in sizes.most_common() if code not in last][: MOST - 1]
        last = [code for code in groups if code not in kept]
    joint = _joint([groups[code] for code in last])
    in_joint = dict.fromkeys(last, joint.code)
    order = [groups[code] for code in groups if code not in last] + ([joint] if last else [])
    return tuple(order), {code: in_joint.get(group.code, group.code) for code, group in members.items()}


def _joint(groups: Sequence[Group]) -> Group:
    """One group of several; its name tells them all, where that is short."""
    named = [group for group in groups if group.code != _OTHER.code]
    names = [group.names["en"] for group in named]
    told = ", ".join(names)
    if not names or len(told) > 40 or any("es" in group.names for group in named):
        return _OTHER
    return Group(_OTHER.code, {"en": f"{told}, other" if len(named) < len(groups) else told})

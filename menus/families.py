"""One service, several providers: it is offered once, and each of them takes it where it serves."""

from collections.abc import Iterable
from dataclasses import replace

from facts.services import Menu, Service

_PRIVATE = frozenset(
    "noise noisy loud music barking animal animals dog cat cruelty neglect abuse bite tenant tenants heat heating "
    "eviction landlord complaint complaints wellbeing welfare senior homeless encampment camp person people tobacco "
    "smoking food restaurant business licence license rent housing building violation harassment discrimination "
    "police refund bill billing account basement cart carts missed bulk ruido musica animales perro queja inquilino "
    "calefaccion vivienda negocio persona personas".split()
)
"""Words of services that are somebody's own affair, or tell of somebody: whoever is asked whether theirs is the same
would learn who complained of whom."""
_EACH_ONE = frozenset("wire wires gas hydrant fire flood flooding sewage sewer signal emergency danger".split())
"""Words of services where every report counts, and nobody is kept with a question."""


def told_to_others(names: Iterable[str]) -> bool:
    """Whether somebody who reports this may hear that it was reported there before, where the menu does not say."""
    words = {word for name in names for word in "".join(c if c.isalpha() else " " for c in name.lower()).split()}
    return not words & (_PRIVATE | _EACH_ONE)


def once_each(services: Iterable[Service]) -> tuple[Service, ...]:
    """The same services; what bears the name of an earlier one, of another provider, is the same as that."""
    found: list[Service] = []
    called: dict[tuple[str, str], Service] = {}
    for service in services:
        names = [(language, name.lower()) for language, name in service.names.items()]
        same = next((called[name] for name in names if name in called), None)
        if same and same.provider != service.provider and not service.same_as:
            service = replace(service, same_as=same.code)
        if not service.same_as:
            called |= dict.fromkeys(names, service)
        found.append(service)
    return tuple(found)


def arranged(menu: Menu, gone: Iterable[str]) -> Menu:
    """The menu with these services put aside. Of each other one the first is offered, the rest are `elsewhere`."""
    everything = (*menu.services, *menu.elsewhere, *menu.gone)
    left = frozenset(gone)
    stays = sorted((each for each in everything if each.code not in left), key=lambda each: bool(each.same_as))
    first: dict[str, str] = {}
    for each in stays:
        first.setdefault(each.same_as or each.code, each.code)
    offered = set(first.values())
    in_order = [each for each in everything if each.code in offered]
    return replace(
        menu,
        services=tuple(in_order),
        elsewhere=tuple(each for each in stays if each.code not in offered),
        gone=tuple(each for each in everything if each.code in left),
    )

"""What a city's list has that the menu in use has not, and the other way round."""

from collections.abc import Iterable

from facts.services import Menu, Service
from menus.city_list import CityList
from menus.drafting.questions import asked
from menus.plain import tidy
from open311 import Attribute


def changes(menu: Menu, city_list: CityList, provider: str = "city") -> list[str]:
    """A line for each difference, for city IT, with what to do about it."""
    ours = {each.code: each for each in (*menu.services, *menu.gone) if each.provider == provider}
    listed = {each.service_code: each for each in city_list.services}
    told = [
        f"gone     {code}  {_name(service)}: no longer on the city's list. It is not offered; take it out of the menu."
        for code, service in ours.items()
        if code not in listed
    ]
    told += [
        f"new      {code}  {tidy(service.service_name)}: the menu does not know it. Add it, or add it with hide = true."
        for code, service in listed.items()
        if code not in ours and code not in menu.hidden
    ]
    for code, service in ours.items():
        if code in listed and code not in city_list.untold:
            told += _questions(service, city_list.questions.get(code, ()))
    return told


def _questions(service: Service, attributes: tuple[Attribute, ...]) -> Iterable[str]:
    wanted = {each.code: each for each in asked(attributes, "en") if each.variable and each.required}
    there = {each.code for each in attributes}
    ours = {each.code for each in service.questions}
    for code, question in wanted.items():
        if code not in ours:
            yield (
                f"question {service.code}  {_name(service)}: the city insists on {code} ({question.prompts['en']}), "
                "which the menu does not ask. Add it, or reports may be refused."
            )
    for code in sorted(ours - there):
        yield f"question {service.code}  {_name(service)}: the city no longer asks {code}. Take it out."


def _name(service: Service) -> str:
    return service.names.get("en") or next(iter(service.names.values()))

"""What a city's list has that the menu in use has not, and the other way round."""

from collections.abc import Iterable

from facts.services import Menu, Question, Service, endpoint_code
from menus.city_list import CityList
from menus.drafting.questions import could_be_asked
from menus.plain import tidy
from open311 import Attribute


def changes(menu: Menu, city_list: CityList, provider: str = "city") -> list[str]:
    """A line for each difference, for city IT, with what to do about it."""
    every = (*menu.services, *menu.elsewhere, *menu.gone)
    ours = {endpoint_code(each): each for each in every if each.provider == provider}
    listed = {each.service_code: each for each in city_list.services}
    told = [
        f"gone     {code}  {_name(service)}: no longer on the city's list. It is not offered; take it out of the menu."
        for code, service in ours.items()
        if code not in listed
    ]
    told += [
        f"renamed  {code}  {service.service_name} is now {tidy(listed[code].service_name)}; the menu calls it "
        f"{_name(service)}. If that is still right, change service_name in the menu; else the names too."
        for code, service in ours.items()
        if code in listed and service.service_name and tidy(listed[code].service_name) != service.service_name
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
    wanted = {each.code: each for each in could_be_asked(attributes, "en") if each.variable}
    ours = {each.code: each for each in service.questions if each.variable}
    about = f"question {service.code}  {_name(service)}:"
    for code, question in wanted.items():
        if code not in ours and question.required:
            yield (
                f"{about} the city insists on {code} ({question.prompts['en']}), which the menu does not ask. "
                "Add it, or reports may be refused."
            )
    for code in sorted(ours.keys() - {each.code for each in attributes}):
        yield f"{about} the city no longer asks {code}. Take it out."
    for code in sorted(ours.keys() & wanted.keys()):
        yield from (f"{about} {told}" for told in _changed(ours[code], wanted[code]))


def _changed(ours: Question, citys: Question) -> Iterable[str]:
    if ours.datatype != citys.datatype and citys.datatype not in ("string", "text"):  # those take anything
        yield f'{ours.code} is a {citys.datatype} now. Write datatype = "{citys.datatype}".'
    if citys.required and not ours.required:
        yield f"the city insists on {ours.code} now. Write required = true."
    keys, theirs = {each.key: each for each in ours.choices}, {each.key: each for each in citys.choices}
    if gone := sorted(keys.keys() - theirs.keys()):
        yield f"{ours.code} takes {', '.join(gone)} no longer. Take {'it' if len(gone) == 1 else 'them'} out."
    if new := [f"{key} ({theirs[key].names['en']})" for key in theirs if key not in keys]:
        yield f"{ours.code} takes {', '.join(new)} too. Add {'it' if len(new) == 1 else 'them'}."


def _name(service: Service) -> str:
    return service.names.get("en") or next(iter(service.names.values()))

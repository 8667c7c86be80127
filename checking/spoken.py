"""How a line in front of this endpoint would sound: the menu that would be drafted from its list, read out."""

from collections import Counter
from collections.abc import Iterator, Sequence

from checking.record import Visit
from facts.services import Menu
from menus.city_list import CityList, ListUnusable
from menus.drafting.draft import draft
from wording import reader

MOST = 7
"""Options that are read out at once."""

LANGUAGE = "en"


def transcript(visit: Visit) -> tuple[str, ...]:
    """The first sentences to a caller who asks for the list, one speaker a line. Nothing where there is no menu."""
    requests = Counter(row.service_code for row in visit.rows if row.service_code)
    try:
        menu = draft(CityList(visit.profile.url, visit.services, {}, requests), LANGUAGE).menu
    except ListUnusable:
        return ()
    return tuple(_said(menu))


def _said(menu: Menu) -> Iterator[str]:
    examples = menu.examples.get(LANGUAGE, ())
    if len(examples) >= 2:
        yield f"line:    {_sentence('what', example=examples[0], example2=examples[1])}"
        yield "caller:  (presses 1, for a list)"
    if not menu.groups:
        yield f"line:    {_options([service.names[LANGUAGE] for service in menu.services])}"
        return
    first = menu.groups[0].code
    yield f"line:    {_sentence('which_group')} {_options([group.names[LANGUAGE] for group in menu.groups])}"
    yield "caller:  (presses 1)"
    yield f"line:    {_options([each.names[LANGUAGE] for each in menu.services if each.group == first])}"


def _options(names: Sequence[str]) -> str:
    shown = [*names[:MOST], *([reader.name(LANGUAGE, "more_choices", "voice")] if len(names) > MOST else [])]
    return " ".join(_sentence("option", option=name, number=str(at)) for at, name in enumerate(shown, 1))


def _sentence(key: str, **values: str) -> str:
    return reader.fill(reader.parts(LANGUAGE, key, "voice"), values)

"""A file that says what a city takes: a menu, or the service list that an endpoint gave, saved as JSON or XML."""

from pathlib import Path

from facts.services import Menu, Service
from menus.entries import MenuFileWrong
from menus.file import read_menu
from open311 import parse_json, parse_xml, read_services
from open311.errors import NotGeoReport

_PARSERS = {".json": parse_json.parse, ".xml": parse_xml.parse}


def read_menu_or_list(path: Path) -> Menu:
    """Read a menu file, or a saved service list as it is. Raises MenuFileWrong, OSError."""
    parse = _PARSERS.get(path.suffix.lower())
    if not parse:
        return read_menu(path)
    try:
        listed = read_services.services(parse(path.read_bytes()))
    except NotGeoReport as error:
        raise MenuFileWrong(
            f"{path.name} is no GeoReport service list: {error}. Save the endpoint's answer anew."
        ) from error
    if not listed:
        raise MenuFileWrong(f"{path.name} lists no service. Save the endpoint's answer anew.")
    services = {
        each.service_code: Service(
            each.service_code,
            {"en": each.service_name or each.service_code},
            group=each.group,
            keywords={"en": each.keywords} if each.keywords else {},
            description=each.description,
        )
        for each in listed
    }
    return Menu(version=1, services=tuple(services.values()))

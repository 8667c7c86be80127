"""What a line may be asked to understand for: a menu, or a saved service list just as it is."""

from pathlib import Path

from facts.services import Menu, Service
from menus.file import read_menu
from menus.saved_list import services_in


def read_menu_or_list(path: Path) -> Menu:
    """Read a menu file, or a saved service list (JSON, XML). Raises MenuFileWrong, ListUnusable, OSError."""
    if path.suffix.lower() not in (".json", ".xml"):
        return read_menu(path)
    services = {
        each.service_code: Service(
            each.service_code,
            {"en": each.service_name or each.service_code},
            group=each.group,
            keywords={"en": each.keywords} if each.keywords else {},
            description=each.description,
        )
        for each in services_in(path)
    }
    return Menu(version=1, services=tuple(services.values()))

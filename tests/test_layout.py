"""Who may import whom. The rooms of the house and their doors: nothing imports upward."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

HOUSE = Path(__file__).parent.parent
ROOMS = {
    "facts": set(),
    "dialogue": {"facts"},
    "wording": set(),
    "open311": set(),
    "store": {"facts", "processes"},
    "geocode": {"facts", "open311"},
    "menus": {"facts", "open311", "wording", "store"},
    "carrier": {"store", "settings"},
    "checking": {"facts", "menus", "open311", "wording"},
    "media": {"carrier", "store"},
    "reports": {"facts", "media", "open311", "store"},
    "notices": {"facts", "media", "reports", "carrier", "wording", "store"},
    "sessions": {"dialogue", "geocode", "media", "menus", "reports", "store", "facts", "wording", "carrier"},
    "ivr": {"dialogue", "media", "sessions", "wording", "carrier", "facts", "store", "settings"},
    "sms": {"dialogue", "media", "sessions", "wording", "carrier", "facts", "store", "settings"},
    "phone": set(),
    "processes": set(),
    "demo": {"processes", "same_origin", "settings", "store"},
    "sandbox": {"admin", "demo", "facts", "processes", "sessions", "settings", "simulator", "store"},
    "admin": {"facts", "menus", "notices", "reports", "same_origin", "sessions", "settings", "store"},
    "simulator": {
        "facts",
        "geocode",
        "media",
        "menus",
        "phone",
        "same_origin",
        "sessions",
        "settings",
        "store",
        "wording",
    },
}
"""A room → the rooms it may know. What is not here (commands, app.py …) may know what it needs."""

OURS = set(ROOMS) | {
    "app",
    "bench",
    "city_checks",
    "city_file",
    "cli",
    "commands",
    "import_city",
    "jobs",
    "logs",
    "same_origin",
    "settings",
}


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_knows_only_the_rooms_it_may(room):
    for file in sorted((HOUSE / room).rglob("*.py")):
        known = _imported(file) & OURS - {room}
        assert known <= ROOMS[room], f"{file.relative_to(HOUSE)} imports {sorted(known - ROOMS[room])}"


def test_the_conversation_uses_the_standard_library_and_facts_alone():
    """`pathlib` and `tomllib` read tables of the room itself: what people say, and what was learned of danger."""
    allowed = {
        "re",
        "json",
        "dataclasses",
        "datetime",
        "decimal",
        "functools",
        "itertools",
        "pathlib",
        "tomllib",
        "math",
        "typing",
        "collections",
        "unicodedata",
        "dialogue",
        "facts",
    }
    for file in sorted((HOUSE / "dialogue").glob("*.py")):
        assert _imported(file) <= allowed, file.name


def test_the_table_has_no_door_that_nobody_uses():
    for room, doors in ROOMS.items():
        used = set().union(*(_imported(file) for file in (HOUSE / room).rglob("*.py")))
        assert doors <= used, f"{room} never goes to {sorted(doors - used)}"


def test_the_web_process_loads_neither_the_carriers_rest_client_nor_the_geography_of_phone_numbers():
    slow = ("twilio", "phonenumbers.geocoder", "phonenumbers.carrier")
    loaded = f"import sys, app; print([name for name in {slow} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", loaded], cwd=HOUSE, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def _imported(file: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.add(node.module.split(".")[0])
    return found - {"__future__", "TYPE_CHECKING"}

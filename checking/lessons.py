"""What a refused trial teaches: the fields that an endpoint does not know, and those that it insists on. Pure."""

import re
from collections.abc import Iterable, Mapping
from typing import Any, Final

from open311.profile import Profile


def lessons(complaints: Iterable[str], sent: Iterable[str], profile: Profile) -> Mapping[str, Any]:
    """The settings of a profile that meet these complaints; nothing where they name nothing that could be met."""
    posted, unknown, required = set(sent), list[str](), list[str]()
    for clause in (part for words in complaints for part in re.split(r"[;\n]", words)):
        named = [name for name in _FIELDS if re.search(rf"(?<![a-z_]){name}(?![a-z_])", clause.lower())]
        if _UNKNOWN.search(clause):
            unknown += [name for name in named if name in posted]
        elif _REQUIRED.search(clause):
            required += [name for name in named if name not in posted]
    found: dict[str, Any] = {}
    if places := [name for name in profile.place_fields if name in unknown]:
        found["place_fields"] = [name for name in profile.place_fields if name not in places]
    if others := [name for name in unknown if name not in _PLACE]:
        found["leave_out"] = others
    if wanted := [name for name in required if name in _PLACE]:
        found["required"] = wanted
    if people := [name for name in required if name in _STAND_INS]:
        found["placeholders"] = {name: _STAND_INS[name] for name in people}
    return found


_PLACE: Final = ("lat", "long", "address_string", "address_id")
_STAND_INS: Final = {"email": "nobody@example.org", "first_name": "-", "last_name": "-"}
_FIELDS: Final = (*_PLACE, *_STAND_INS, "phone", "device_id", "account_id", "media_url")
_UNKNOWN: Final = re.compile(
    r"\b(unknown|unexpected|unrecogni[sz]ed|unsupported|not (known|allowed|recogni[sz]ed))\b", re.I
)
_REQUIRED: Final = re.compile(
    r"\b(required|requires|missing|mandatory|must be (given|present)|blank|empty|not provided)\b", re.I
)

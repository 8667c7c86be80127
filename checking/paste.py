"""What goes into city.toml for an endpoint: its [[provider]], made of what was found."""

import json
from typing import Any

from checking.checks import Outcome

BESIDE = ("format", "searchable", "visible_after")
"""What stands with the provider; everything else goes into its profile."""

KEY_IN_THE_ENVIRONMENT = "${CITY_API_KEY}"

_REMARKS = {
    "timezone": "say the city's, such as America/Chicago",
    "api_key": "taken from the environment",
    "placeholders": "where there is nothing better; an e-mail address is the city's own",
}


def settings(outcome: Outcome) -> dict[str, Any]:
    """The provider as city.toml has it; `profile` is left out where the endpoint needs none."""
    profile, found = outcome.visit.profile, _found(outcome)
    key = f"Bearer {KEY_IN_THE_ENVIRONMENT}" if profile.key_in == "header" else KEY_IN_THE_ENVIRONMENT
    provider: dict[str, Any] = {"name": "city", "url": profile.url, "api_key": key}
    if profile.jurisdiction_id:
        provider["jurisdiction_id"] = profile.jurisdiction_id
    provider["format"] = profile.format
    provider |= {name: found[name] for name in BESIDE if name in found}
    special = {name: value for name, value in found.items() if name not in BESIDE}
    return provider | ({"profile": special} if special else {})


def toml(outcome: Outcome) -> str:
    """The same, to be pasted."""
    provider = settings(outcome)
    profile = provider.pop("profile", {})
    lines = ["[[provider]]", *map(_line, provider.items())]
    if profile:
        lines += ["", "[provider.profile]", *map(_line, profile.items())]
    return "\n".join(lines)


def _found(outcome: Outcome) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for finding in outcome.findings:
        found |= finding.profile
    return found


def _line(setting: tuple[str, Any]) -> str:
    name, value = setting
    line = f"{name} = {_written(value)}"
    return f"{line}  # {_REMARKS[name]}" if name in _REMARKS else line


def _written(value: Any) -> str:
    """TOML has JSON's texts, numbers, truths and lists; its tables are its own."""
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{name} = {_written(inner)}" for name, inner in value.items()) + " }"
    written = json.dumps(value, ensure_ascii=False)
    return "".join(letter for letter in written if letter.isprintable())

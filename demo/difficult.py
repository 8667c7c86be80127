"""The difficult city: the demo's city with quirks of real endpoints, and the provider's profile that goes with them."""

import json
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from demo.georeport import quirks as all_quirks
from demo.georeport.quirks import checked

__all__ = ["checked", "directory", "options", "told"]


def directory(city: Path, place: Path, quirks: Sequence[str]) -> Path:
    """A city's directory like the other, whose provider knows these quirks; made anew each time."""
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    for each in city.iterdir():
        if each.name != "city.toml":
            (place / each.name).symlink_to(each.resolve())
    text = (city / "city.toml").read_text("utf-8")
    (place / "city.toml").write_text(_with_profile(text, quirks), "utf-8")
    return place


def options(quirks: Sequence[str]) -> list[str]:
    """What the city's own program is told."""
    return ["--quirks", ",".join(quirks)] if quirks else []


def told(quirks: Sequence[str]) -> str:
    """What a person reads when it starts; nothing of an easy city."""
    if not quirks:
        return ""
    lines = [f"  {name}: {all_quirks.QUIRKS[name].told}" for name in quirks]
    return "The city is a difficult one:\n" + "\n".join(lines) + "\n\n"


def _with_profile(text: str, quirks: Sequence[str]) -> str:
    """The demo's city.toml, of which the one provider stands last."""
    profile, after = all_quirks.profile_of(quirks), all_quirks.visible_after(quirks)
    if after:
        text = text.replace("visible_after = 2\n", f"visible_after = {after:g}\n")
    form = profile.pop("format", "")
    lines = [f'format = "{form}"'] if form else []
    lines += ["[provider.profile]", *(f"{name} = {_toml(value)}" for name, value in profile.items())]
    return text.rstrip() + "\n" + "\n".join(lines) + "\n"


def _toml(value: Any) -> str:
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{name} = {_toml(each)}" for name, each in value.items()) + " }"
    return json.dumps(value)

"""What is installed is pinned, and what is ours is listed."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt"])
def test_everything_is_pinned_with_hashes_and_no_host_is_named(name: str) -> None:
    text = (ROOT / name).read_text("utf-8")
    wanted = re.findall(r"^[a-z][\w.-]*(.*(?:\n    --hash=\S+.*)*)", text, re.MULTILINE)
    assert len(wanted) > 40
    assert [entry for entry in wanted if "==" not in entry or "--hash=sha256:" not in entry] == []
    assert "://" not in text
    assert "index-url" not in text


def test_what_the_program_needs_is_among_the_pinned() -> None:
    pinned = set(re.findall(r"^([a-z][\w.-]*)==", (ROOT / "requirements.txt").read_text("utf-8"), re.MULTILINE))
    assert set(PROJECT["project"]["dependencies"]) <= pinned


def test_both_files_pin_the_same_versions() -> None:
    runtime, developer = (
        dict(re.findall(r"^([a-z][\w.-]*)==([\w.]+)", (ROOT / name).read_text("utf-8"), re.MULTILINE))
        for name in ("requirements.txt", "requirements-dev.txt")
    )
    assert runtime.items() <= developer.items()


def test_every_room_and_module_is_listed() -> None:
    listed = {pattern.rstrip("*") for pattern in PROJECT["tool"]["setuptools"]["packages"]["find"]["include"]}
    rooms = {path.parent.name for path in ROOT.glob("*/__init__.py")} - {"bench", "tests"}
    assert rooms <= listed
    assert {path.stem for path in ROOT.glob("*.py")} <= set(PROJECT["tool"]["setuptools"]["py-modules"])

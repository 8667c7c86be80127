"""What a city adds to understanding in its menu's file: [[called_here]], its own words, and [learned], its past."""

from typing import Any

from facts.services import CalledHere, Learned
from menus.concepts import concepts, read_cue
from menus.entries import MenuFileWrong, known_keys, table, texts

_KNOWN = frozenset(("services", "like"))


def read_called_here(entry: dict[str, Any], codes: set[str]) -> CalledHere:
    """What people here call something; raises MenuFileWrong."""
    known_keys(entry, _KNOWN, "A [[called_here]]")
    services = texts(entry.get("services", []), "services of [[called_here]]")
    like = str(entry.get("like", ""))
    if gone := [code for code in services if code not in codes]:
        raise MenuFileWrong(
            f"[[called_here]] names {gone[0]!r}, which is no service of the file. Write its code.", "services"
        )
    if like and like not in {concept.id for concept in concepts()}:
        raise MenuFileWrong(
            f"[[called_here]] is like {like!r}, which is not known. docs/a-city.md tells where they are.", "like"
        )
    if bool(services) == bool(like):
        raise MenuFileWrong('[[called_here]] needs services = ["a code"], or like = "a concept", and not both.')
    cues = {key: texts(said, f"{key} of [[called_here]]") for key, said in entry.items() if len(key) == 2}
    if not any(cues.values()):
        raise MenuFileWrong('[[called_here]] says nothing. Write what people say: en = ["40 steps|forty steps"].')
    for language, said in cues.items():
        _can_be_read(said, language)
    return CalledHere(services, like, cues)


def read_learned(record: Any) -> dict[str, Learned]:
    """What `townline menu learn` wrote; raises MenuFileWrong."""
    try:
        return {code: _learned(table(entry, "learned")) for code, entry in table(record, "learned").items()}
    except (KeyError, TypeError, ValueError) as error:
        told = "is not as `townline menu learn` wrote it. Take it out, and let it be written anew."
        raise MenuFileWrong(f"[learned] {told}") from error


def _learned(entry: dict[str, Any]) -> Learned:
    return Learned(int(entry["requests"]), _counts(entry["said"]), _counts(entry.get("about", "")))


def _counts(written: str) -> dict[str, int]:
    """Of "pothole 12, road 3"."""
    counts = (each.rpartition(" ") for each in str(written).split(", ") if each)
    return {what: int(count) for what, _, count in counts}


def _can_be_read(said: tuple[str, ...], language: str) -> None:
    for each in said:
        try:
            parts = read_cue(each, language)
        except KeyError as error:
            raise MenuFileWrong(f"{each!r} speaks of <{error.args[0]}>, a set of words that there is not.") from error
        if not all(phrase for part in parts for phrase in part):
            raise MenuFileWrong(f"{each!r} has an empty place. Write words, with | between and + for both.")

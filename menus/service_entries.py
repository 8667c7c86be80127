"""The services and groups in a menu's file: [[service]] and [[group]]."""

from typing import Any

from facts.services import Group, Service
from menus.entries import MenuFileWrong, by_language, flag, known_keys, languages, texts, wanted, worded
from menus.families import told_to_others
from wording.segments import is_gsm7

LONGEST_TEXTED = 30
"""Characters of a name in a text, which has more to tell than that."""
LONGEST_SAID = 100
"""Characters of a name as it is said."""
LONGEST_PROMPT = 240
"""Characters of a question: some 15 seconds of speech."""
KEYS = 6
"""Groups that have a key of their own: what comes after the sixth is read a page later."""
_GROUP = frozenset("code key".split())
_SERVICE = frozenset(
    "code group provider keywords text say prompt hide description service_name question same_as filed_as "
    "shared".split()
)


def read_group(entry: dict[str, Any]) -> Group:
    """One group; raises MenuFileWrong."""
    code = wanted(entry, "code", "group")
    known_keys(entry, _GROUP, f"Group {code}")
    key = entry.get("key", 0)
    if type(key) is not int or not 0 <= key <= KEYS:
        raise MenuFileWrong(
            f"key of group {code} is {key!r}. Write the digit that opens it, 1 to {KEYS}: key = 1.", "key"
        )
    return Group(code, by_language(entry), key)


def read_service(entry: dict[str, Any], groups: set[str]) -> Service:
    """One service without its questions; raises MenuFileWrong."""
    code = wanted(entry, "code", "service")
    known_keys(entry, _SERVICE, f"Service {code}")
    flag(entry, "hide", code)
    shared = flag(entry, "shared", code)
    group = str(entry.get("group", ""))
    if group and group not in groups:
        raise MenuFileWrong(
            f"Service {code} is in the group {group!r}, which the file does not define. Add a [[group]].", "group"
        )
    words = languages(entry.get("keywords", {}), f"keywords of {code}")
    names = by_language(entry)
    for name in names.values():
        if len(name) > LONGEST_SAID:
            raise MenuFileWrong(
                f"Service {code} has a name of {len(name)} characters. {LONGEST_SAID} are the most.", "en"
            )
    return Service(
        code,
        names,
        group,
        {language: texts(said, f"keywords.{language} of {code}") for language, said in words.items()},
        str(entry.get("provider", "city")),
        description=str(entry.get("description", "")),
        texted=_texted(entry, code),
        spoken=_worded(entry, "say", code, LONGEST_SAID),
        prompts=_worded(entry, "prompt", code, LONGEST_PROMPT),
        service_name=str(entry.get("service_name", "")),
        same_as=str(entry.get("same_as", "")),
        filed_as=str(entry.get("filed_as", "")),
        shared=shared if "shared" in entry else told_to_others(names.values()),
    )


def _worded(entry: dict[str, Any], key: str, code: str, longest: int) -> dict[str, str]:
    """What a service has in the languages that it has it in."""
    words = worded(entry.get(key, {}), f"{key} of {code}")
    for language, said in words.items():
        if not 0 < len(said) <= longest:
            told = f"{key}.{language} of {code} has {len(said)} characters"
            raise MenuFileWrong(f"{told}. Write 1 to {longest}, or take the line out.", key)
    return words


def _texted(entry: dict[str, Any], code: str) -> dict[str, str]:
    names = _worded(entry, "text", code, LONGEST_SAID)
    for language, name in names.items():
        if len(name) > LONGEST_TEXTED or not is_gsm7(name):
            raise MenuFileWrong(
                f"text.{language} of {code} is {name!r}. A text carries {LONGEST_TEXTED} characters of it, "
                "of the plain alphabet (ñ and é, but not á). Make it shorter, or plainer.",
                "text",
            )
    return names

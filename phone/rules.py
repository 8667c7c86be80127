"""What Twilio would complain about in a document of ours: its grammar, and the limits it writes about in prose.

The grammar (grammar.json) holds only the verbs that the line emits, so a verb beyond it is a problem too. Numbers in
brackets are Twilio's own for the error or warning that follows.
"""

import json
import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any, Literal
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

Kind = Literal["voice", "messaging"]

# What Twilio takes at most: bytes of a document, phrases, characters of one, characters and pictures of a text, and
# characters of one <Say> by the voice's maker.
MOST_BYTES = 64 * 1024
MOST_HINTS = 500
LONGEST_HINT = 100
LONGEST_TEXT = 1600
MOST_MEDIA = 10
LONGEST_SAY = {"Polly": 3000, "Google": 5000}
LONGEST_BASIC_SAY = 4096

_ROOTS = {"voice": "VoiceResponse", "messaging": "MessagingResponse"}
_XML_SPACE = "{http://www.w3.org/XML/1998/namespace}"
_ADDRESSES = {
    "action",
    "statusCallback",
    "recordingStatusCallback",
    "partialResultCallback",
    "transcribeCallback",
    "url",
}
_LAST_VERBS = {"Hangup", "Redirect", "Reject"}
# XML forbids most control characters itself; these it lets through, and voices and phones stumble over them.
_CONTROL = re.compile("[\x7f-\x84\x86-\x9f\ufdd0-\ufdef]")

Problems = Iterator[str]


def problems(document: bytes, kind: Kind = "voice") -> list[str]:
    """Everything that is wrong with a TwiML document, a sentence each; an empty list for a good one."""
    return list(_problems(document, kind))


@cache
def _grammar() -> dict[str, Any]:
    """The grammar as the file has it: for each element its tag, attributes, children and whether it holds text."""
    grammar: dict[str, Any] = json.loads(Path(__file__).with_name("grammar.json").read_text("utf-8"))
    return grammar


def _problems(document: bytes, kind: Kind) -> Problems:
    if len(document) > MOST_BYTES:
        yield f"the document is {len(document)} bytes, more than 64 kB (11750)"
    if document[:3] == b"\xef\xbb\xbf" or document[:1].isspace():
        yield "something stands before the XML declaration (12100)"
    try:
        root = fromstring(document.removeprefix(b"\xef\xbb\xbf").lstrip(), forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError) as error:
        yield f"it is not well-formed XML: {error} (12100)"
        return
    if root.tag != "Response":
        yield f"the document is a <{root.tag}>, not a <Response>"
        return
    yield from _element(root, _ROOTS[kind], _grammar()[kind], "")
    if kind == "voice":
        yield from _dead_verbs(root)


def _element(element: Element, name: str, grammar: dict[str, Any], above: str) -> Problems:
    rules, here = grammar[name], f"{above}/{element.tag}"
    for attribute, value in element.items():
        yield from _attribute(attribute.replace(_XML_SPACE, "xml:"), value, rules["attrs"], here)
    texts = [element.text or "", *(child.tail or "" for child in element)]
    if not rules["text"] and "".join(texts).strip():
        yield f"{here}: text where none may stand: {''.join(texts).strip()[:40]!r}"
    if _CONTROL.search("".join(texts)) or any(_CONTROL.search(value) for _, value in element.items()):
        yield f"{here}: a control character"
    allowed = {grammar[child]["tag"]: child for child in rules["children"]}
    for child in element:
        if child.tag in allowed:
            yield from _element(child, allowed[child.tag], grammar, here)
        else:
            yield f"{here}: <{child.tag}> may not stand here, only {sorted(allowed)} (12200)"
    if element.tag in _LIMITS:
        yield from _LIMITS[element.tag](element, here)


def _attribute(name: str, value: str, known: dict[str, Any], here: str) -> Problems:
    rule, here = known.get(name), f"{here}@{name}"
    if rule is None:
        yield f"{here}: there is no such attribute (12200)"
        return
    for one in value.split() if rule.get("list") else [value]:
        if one not in rule.get("enum", [one]):
            yield f"{here}: {one!r} is not one of Twilio's {len(rule['enum'])} values"
        if rule.get("type") == "number" and not re.fullmatch("[0-9]+", one):
            yield f"{here}: {one!r} is not a whole number"
        if rule.get("type") == "boolean" and one not in ("true", "false"):
            yield f"{here}: {one!r} is neither true nor false"
    if name.lower().endswith("method") and value not in ("GET", "POST"):
        yield f"{here}: {value!r} is neither GET nor POST"
    if name in _ADDRESSES and re.search(r"\s", value):
        yield f"{here}: an address with a space in it"


def _say(say: Element, here: str) -> Problems:
    text, voice = "".join(say.itertext()), say.get("voice", "")
    most = LONGEST_SAY.get(voice.partition(".")[0], LONGEST_BASIC_SAY)
    if len(text) > most:
        yield f"{here}: {len(text)} characters, more than {most} (13521)"
    if not text.strip():
        yield f"{here}: nothing to say (13520)"
    locale = re.match(r"(?:Polly|Google)\.([a-z]{2,3}-[A-Z]{2})", voice)
    if locale and say.get("language") and say.get("language") != locale[1]:
        yield f"{here}: the voice {voice} does not speak {say.get('language')}"


def _gather(gather: Element, here: str) -> Problems:
    hints = [hint.strip() for hint in gather.get("hints", "").split(",")] if gather.get("hints") else []
    if len(hints) > MOST_HINTS:
        yield f"{here}: {len(hints)} hints, more than {MOST_HINTS}"
    for hint in hints:
        if len(hint) > LONGEST_HINT:
            yield f"{here}: a hint of {len(hint)} characters, more than {LONGEST_HINT}"
    if "action" not in gather.attrib:
        yield f"{here}: no action, so it asks for its own document again and again"
    if not re.fullmatch("[0-9#*]?", gather.get("finishOnKey", "#")):
        yield f"{here}@finishOnKey: {gather.get('finishOnKey')!r} is not one key (13310)"
    yield from _speech_timeout(gather.get("speechTimeout"), gather.get("speechModel", "default"), here)


def _speech_timeout(timeout: str | None, model: str, here: str) -> Problems:
    if timeout and timeout != "auto" and not re.fullmatch("[0-9]+", timeout):
        yield f"{here}@speechTimeout: {timeout!r} is neither seconds nor auto (13327)"
    if model != "default" and timeout in (None, "auto"):
        yield f"{here}: a speechModel wants a speechTimeout in seconds, not {timeout!r}"


def _redirect(redirect: Element, here: str) -> Problems:
    if not (redirect.text or "").strip():
        yield f"{here}: no address"


def _message(message: Element, here: str) -> Problems:
    body = "".join(child.text or "" for child in message if child.tag == "Body") or message.text or ""
    if len(body) > LONGEST_TEXT:
        yield f"{here}: {len(body)} characters, more than {LONGEST_TEXT} (21617)"
    if len(message.findall("Media")) > MOST_MEDIA:
        yield f"{here}: more than {MOST_MEDIA} media (21623)"


_LIMITS: dict[str, Callable[[Element, str], Problems]] = {
    "Say": _say,
    "Gather": _gather,
    "Redirect": _redirect,
    "Message": _message,
}


def _dead_verbs(root: Element) -> Problems:
    verbs = [verb.tag for verb in root]
    for at, verb in enumerate(verbs[:-1]):
        if verb in _LAST_VERBS:
            yield f"/Response: nothing after <{verb}> is ever reached: {verbs[at + 1 :]}"

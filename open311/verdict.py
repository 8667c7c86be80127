"""What an answer means: that it went well, that the city refused, or that nobody knows. Nothing is sent here."""

import re
from collections.abc import Callable
from typing import Any, NoReturn, TypeVar

from open311 import parse_json, parse_xml, read_requests
from open311.answer import Answer
from open311.errors import CityAnsweredNonsense, CityRefused, CityUnreachable, Duplicate, NotGeoReport
from open311.models import Filed
from open311.profile import Profile
from open311.text import decoded, plain

Read = TypeVar("Read")

# Narrow on purpose: "duplicate parameter" is no duplicate request, and taking it for one would lose a report.
_DUPLICATE = re.compile(
    r"\bis (a |an? existing )?duplicate\b|\bduplicate (service )?(request|report)\b(?! param)"
    r"|\balready (been )?(reported|submitted|filed)\b",
    re.IGNORECASE,
)
_NOT_TAKEN = frozenset({301, 302, 307, 308, 401, 403, 404, 405, 410, 429})
"""Whatever answers a post like this has put nothing down."""

_SAYS_NO = frozenset({400, 422})
"""With these, a document of any shape is a no: some frameworks list their complaints by the names of the fields."""


def _parsed(profile: Profile, body: bytes) -> Any:
    """The tree of an answer in the format of this endpoint, or in the other: some change it for one call.

    Raises NotGeoReport.
    """
    ours, other = parse_json.parse, parse_xml.parse
    if profile.format == "xml":
        ours, other = other, ours
    try:
        return ours(body)
    except NotGeoReport as error:
        try:
            return other(body)
        except NotGeoReport:
            raise error from None


def understood(profile: Profile, answer: Answer, read: Callable[[Any], Read], posted: bool = False) -> Read:
    """What an answer says. Raises CityRefused, Duplicate, CityUnreachable, CityAnsweredNonsense."""
    if not 200 <= answer.status < 300:
        _complain(profile, answer, posted)
    try:
        tree = _parsed(profile, answer.body)
        for code, description in read_requests.errors(tree):
            _complain_within(profile, code, description, answer.status, posted)
        return read(tree)
    except NotGeoReport as error:
        raise CityAnsweredNonsense(f"{profile.url}: {error}", status=answer.status) from error


def told_anyway(profile: Profile, answer: Answer) -> Filed:
    """The receipt that an error may hold beside its complaint."""
    try:
        return read_requests.filed(_parsed(profile, answer.body))
    except NotGeoReport:
        return Filed()


def _complain(profile: Profile, answer: Answer, posted: bool) -> NoReturn:
    """Turn a status that is no success into the error that it means."""
    found = () if answer.location else _complaints(profile, answer)
    # A page of a proxy, a firewall or a site that has moved is no answer of the city to what somebody filed.
    somebody_else = posted and not found
    if answer.status >= 500 or answer.status in (408, 429) or somebody_else:
        where = f" and leads to {answer.location.partition('?')[0][:500]}" if answer.location else ""
        raise CityUnreachable(
            f"{profile.url} answered with {answer.status}{where}",
            sent=answer.status not in _NOT_TAKEN,
            retry_after=answer.retry_after,
            status=answer.status,
        )
    words = "; ".join(description for _, description in found if description)
    code = next((code for code, _ in found if code), "")
    raise _refusal(profile, code, words[:2000] or _page(answer.body), answer.status, posted)


def _complaints(profile: Profile, answer: Answer) -> tuple[tuple[str, str], ...]:
    try:
        tree = _parsed(profile, answer.body)
    except NotGeoReport:
        return ()
    if found := read_requests.errors(tree):
        return found
    receipt = told_anyway(profile, answer)
    took_it = receipt.service_request_id or receipt.token
    words = "" if took_it or answer.status not in _SAYS_NO else read_requests.in_words(tree)
    return (("", words),) if words else ()


def _complain_within(profile: Profile, code: str, description: str, status: int, posted: bool) -> NoReturn:
    """An error inside a success: the body's own code says which kind it is."""
    if code.startswith("5") and len(code) == 3:
        raise CityUnreachable(f"{profile.url} answered with error {code}", sent=True, status=status)
    raise _refusal(profile, code, description, status, posted)


def _refusal(profile: Profile, code: str, words: str, status: int, posted: bool) -> CityRefused | CityUnreachable:
    if _says(profile.busy_words, words):
        # What it did before it gave up is not known: it must be looked for before it is sent again.
        return CityUnreachable(f"{profile.url} says that it is out of order", sent=True, status=status)
    duplicate = posted and (_DUPLICATE.search(words) or _says(profile.duplicate_words, words))
    return (Duplicate if duplicate else CityRefused)(code or str(status), words, status)


def _says(phrases: tuple[str, ...], words: str) -> bool:
    return any(phrase.strip() and phrase.casefold() in words.casefold() for phrase in phrases)


def _page(body: bytes) -> str:
    return plain(decoded(body[:20000]))[:500]

"""Everything that is odd about real endpoints, as data: the difficult city shows one of these, or many at once.

A row says what the city does, which switches it sets, and what a line must know of it: the profile to give its provider
(what `townline check` would print). What a quirk does to an answer is in dialects.py, what it does to a question or a
post in manners.py.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Literal

Kind = Literal["trouble", "way", "wish", "dialect"]
"""Out of order for a while; how it goes about things; what it wants of a post; how it writes."""


@dataclass(frozen=True, slots=True)
class Quirk:
    """`told`: what the city does. `switches`: set with it. `profile`: how its provider is to be set up.

    `visible_after`: seconds for which the provider must be said to hide new requests.
    """

    kind: Kind
    told: str
    switches: Mapping[str, Any] = field(default_factory=dict)
    profile: Mapping[str, Any] = field(default_factory=dict)
    visible_after: float = 0.0


def _trouble(told: str, **switches: Any) -> Quirk:
    return Quirk("trouble", told, switches)


def _way(told: str, *, visible_after: float = 0.0, token_seconds: float = 0.0, **profile: Any) -> Quirk:
    switches = {"token_seconds": token_seconds} if token_seconds else {}
    return Quirk("way", told, switches, profile, visible_after)


def _wish(told: str, **profile: Any) -> Quirk:
    return Quirk("wish", told, profile=profile)


def _dialect(told: str, **profile: Any) -> Quirk:
    return Quirk("dialect", told, profile=profile)


QUIRKS: Final[Mapping[str, Quirk]] = {
    "slow": _trouble("answers after 5 seconds", slow=5.0),
    "down": _trouble("answers 503 to everything", down=True),
    "web_page": _trouble("answers everything with a web page, and status 200", html=200),
    "web_page_500": _trouble("answers everything with a web page, and status 500", html=500),
    "refuses": _trouble("answers every post with 400", refuse=True),
    "fails_after_create": _trouble("puts a request down, and then answers 500", cut_after_create="error"),
    "hangs_up_after_create": _trouble("puts a request down, and hangs up", cut_after_create="drop"),
    "half_an_answer": _trouble("puts a request down, and its answer breaks off in the middle"),
    "web_page_after_create": _trouble("puts a request down, and answers with a web page and status 200"),
    "gateway_after_create": _trouble("puts a request down, and a gateway before it answers 502"),
    "hangs_up_before_create": _trouble("hangs up on a post, and puts nothing down"),
    "busy": _trouble("answers a post with 429 and a time to wait"),
    "moved": _trouble("leads every post to another address with 302"),
    "tokens": _way("gives a token that becomes a number after an hour", token_seconds=3600.0, visible_after=3600.0),
    "pending_is_empty": _way("gives tokens; one without a number yet is an empty list", token_seconds=60.0),
    "pending_is_400": _way("gives tokens; one without a number yet is answered 400", token_seconds=60.0, pending=[400]),
    "pending_is_said_back": _way("gives tokens; one without a number yet is said back alone", token_seconds=60.0),
    "no_number": _way("takes a request and gives neither number nor token"),
    "created": _way("answers a post with 201"),
    "refuses_duplicates": _way("refuses what it has already: base is a duplicate"),
    "shows_late": _way("shows a new request only after five minutes", visible_after=300.0),
    "forgets": _way("knows a request by its number for an hour only"),
    "first_id_only": _way("of a list of numbers answers for the first alone"),
    "ignores_ids": _way("minds no list of numbers, and lists everything", ids_at_once=1),
    "open_only": _way("lists open requests alone, unless told otherwise"),
    "pages_of_25": _way("lists 25 requests at most, and does not say so"),
    "ignores_dates": _way("minds no start_date and no end_date"),
    "hates_utc": _way("refuses times that end with Z", dates="offset"),
    "hates_zones": _way("refuses times with any zone", dates="local"),
    "wants_coordinates": _wish("answers a post without coordinates with an HTML 500", required=["lat", "long"]),
    "knows_no_address": _wish("refuses any parameter that it does not know", place_fields=["lat", "long"]),
    "wants_email": _wish("requires an e-mail address", placeholders={"email": "311@example.gov"}),
    "wants_last_name": _wish("requires a last name", placeholders={"last_name": "-"}),
    "wants_every_place": _wish("requires lat, long and address_string", required=["lat", "long", "address_string"]),
    "hates_empty": _wish("refuses a parameter without a value"),
    "key_in_header": _wish("looks for the key in the header X-Api-Key", key_in="header", key_header="X-Api-Key"),
    "key_in_query": _wish("looks for the key of a post in its address", key_in="query"),
    "key_on_reads": _wish("wants the key with every question", key_on_reads=True),
    "short_descriptions_only": _wish("refuses descriptions over 100 characters", longest_description=100),
    "xml_only": _dialect("speaks XML alone", format="xml"),
    "json_only": _dialect("speaks JSON alone", format="json"),
    "calls_it_a_page": _dialect("says text/html of every answer"),
    "lone_objects": _dialect("gives one row without a list around it", format="json"),
    "empty_objects": _dialect("gives {} for an empty list", format="json"),
    "wrapped": _dialect("wraps every answer into data", format="json"),
    "numbers_for_codes": _dialect("writes ids and codes as numbers, where they are made of digits", format="json"),
    "text_booleans": _dialect('writes "True" and "False"', format="json"),
    "nulls": _dialect("writes null for what is empty", format="json"),
    "namespaces": _dialect("puts a foreign namespace before every name", format="xml"),
    "array_marks": _dialect('marks its root with is_array="true"', format="xml"),
    "other_root": _dialect("calls the root of requests <requests>", format="xml"),
    "latin_1": _dialect("writes Latin-1 and says UTF-8"),
    "bare_ampersands": _dialect("writes & where XML has &amp;", format="xml"),
    "control_characters": _dialect("lets control characters through"),
    "text_coordinates": _dialect("writes coordinates as text"),
    "swapped_coordinates": _dialect("writes lat for long, and long for lat", bounds=[41.0, -89.0, 43.0, -87.0]),
    "no_coordinates": _dialect("shows no coordinates"),
    "capital_status": _dialect("writes OPEN and CLOSED"),
    "own_status": _dialect("writes Received and Completed"),
    "other_names": _dialect("calls address address_string, and status_notes status_note"),
    "dates_without_zone": _dialect("writes 2012-05-22 23:57:23.97, in its own time", timezone="America/Chicago"),
    "local_dates_as_utc": _dialect("writes its own time and calls it Z", timezone="America/Chicago", trust_zones=False),
    "no_updated": _dialect("does not say when a request was changed"),
    "cut_descriptions": _dialect("shows 40 characters of a description"),
    "no_descriptions": _dialect("shows no descriptions: our mark cannot be found"),
}  # fmt: skip

DIFFICULT: Final = (
    "pending_is_empty", "slow", "xml_only", "namespaces", "bare_ampersands", "dates_without_zone",
    "swapped_coordinates", "capital_status", "first_id_only", "open_only", "refuses_duplicates", "knows_no_address",
    "wants_last_name",
)  # fmt: skip
"""What `townline demo --difficult` shows when nothing else is asked for: a city that works, in its way."""


class NoSuchQuirk(ValueError):
    """Somebody asked for a quirk that is none, or for two that exclude each other; the message says which there are."""


def checked(names: Iterable[str]) -> tuple[str, ...]:
    """These quirks, each once; raises NoSuchQuirk."""
    chosen = tuple(dict.fromkeys(name.strip().replace("-", "_") for name in names if name.strip()))
    if unknown := [name for name in chosen if name not in QUIRKS]:
        raise NoSuchQuirk(f"There is no quirk {unknown[0]!r}. There are: {', '.join(QUIRKS)}")
    profile_of(chosen)
    return chosen


def switches_of(names: Iterable[str]) -> dict[str, Any]:
    """The switches that these quirks set."""
    return {name: value for quirk in names for name, value in QUIRKS[quirk].switches.items()}


def profile_of(names: Iterable[str]) -> dict[str, Any]:
    """How a provider with all of these is set up; raises NoSuchQuirk where two of them exclude each other."""
    together: dict[str, Any] = {}
    for name in names:
        for key, value in QUIRKS[name].profile.items():
            if isinstance(value, dict):
                together[key] = together.get(key, {}) | value
            elif key == "required":
                together[key] = sorted({*together.get(key, ()), *value})
            elif together.setdefault(key, value) != value:
                raise NoSuchQuirk(f"{name} excludes another of these quirks: {key} cannot be two things at once")
    return together


def visible_after(names: Iterable[str]) -> float:
    """How long a new request may be missing from the list of a city with these quirks, in seconds."""
    return max((QUIRKS[name].visible_after for name in names), default=0.0)


def listed() -> str:
    """Every quirk, with what it does, for a person to read."""
    widest = max(map(len, QUIRKS))
    return "\n".join(f"{name:<{widest}}  {quirk.told}" for name, quirk in QUIRKS.items())

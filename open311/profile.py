"""How one endpoint wants to be spoken to. The defaults are the standard's; every field is there for a real endpoint."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any, Literal, get_args, get_origin
from urllib.parse import quote, urlsplit
from zoneinfo import ZoneInfo

PATHS: Mapping[str, str] = {
    "discovery": "discovery.{format}",
    "services": "services.{format}",
    "definition": "services/{id}.{format}",
    "requests": "requests.{format}",
    "request": "requests/{id}.{format}",
    "post": "requests.{format}",
    "token": "tokens/{id}.{format}",
    "updates": "servicerequestupdates.{format}",
}


@dataclass(frozen=True, slots=True)
class Profile:
    """Where an endpoint is, how it wants to be asked, and what its answers mean. Times are seconds.

    **Where.** `url` is the part before "/services.json", `format` the language that is asked for. `paths` replaces
    single paths of PATHS, "{id}" and "{format}" in them being filled in; one that begins with https:// is taken whole.
    `compressed` is False where compressed answers come broken. `ca_file` holds the certificates of an endpoint whose
    chain the world does not know; that they are verified cannot be switched off. `connect_timeout`, `read_timeout`:
    how long nothing at all may happen; the whole answer may take twice as long. `post_timeout` is `read_timeout` for
    posts, which some take minutes for.
    `read_retries`: how often a question is asked again at once when the connection broke off. A post never is.

    **Who.** `api_key` goes with posts only, unless `key_on_reads`; `key_in` tells where, `key_header` in which header
    (with "Bearer " or "Basic " before the key where the endpoint wants that). `jurisdiction_id` stays out where it is
    "": an empty one breaks real endpoints. `jurisdiction_in` is for posts; a question has it in its query.

    **What a post says.** `place_fields`: the ways of telling a place that are sent when we have them (some want all,
    some only one). `required`: without these nothing is sent (NotSent), since the endpoint would break or refuse.
    `placeholders`: what is sent where there is nothing better, such as an e-mail address, or always, such as
    `privacy_policy_accepted`. `field_names`: other names for fields. `leave_out`: fields that are never sent, in posts
    and questions. `multi_value`: how several answers to one attribute are written. `longest_description`: in
    characters. `marker_in`: where our own marker goes, at the head of "description" or into a field of its own such as
    "attribute[external_id]". `media`: pictures go as an address, as an uploaded file `media_field`, as base64 in it, or
    as a data: address; `most_media` of them.

    **What answers mean.** `timezone` is the city's, for times without a zone; `trust_zones` is False where local times
    are marked as UTC. `dates`: how times are written to the city: "utc" (…Z), "offset" (its own time with an offset)
    or "local" (its own time without). `bounds` (south, west, north, east): coordinates outside that would lie inside
    the other way round are turned. `pending`: HTTP statuses that say that a token has no id yet. `duplicate_words`
    and `busy_words`: what this city says when it has a request already, and when it is only out of order.

    **Lists.** `paging` is "page" where `page` is understood, counted from `first_page`; `page_size` 0 leaves the size
    to the endpoint. `window_days`: the longest time that one question asks for. `ids_at_once`: how many ids one
    question may hold; 1 where lists of them are not understood. `list_fields` goes with every question for requests,
    such as `also_archived`. `extensions` asks for what is beyond the standard (`notes`, `attributes`).

    **For whoever files.** `visible_after`: how long a new request may be missing from the list; before that, absence
    proves nothing. `updates`: what has happened to requests is asked of `servicerequestupdates`, not of each of them.
    `terms`: what the provider wants people to be told once. The client uses none of these.
    """

    url: str
    api_key: str = field(default="", repr=False)
    jurisdiction_id: str = ""
    format: Literal["json", "xml"] = "json"
    paths: Mapping[str, str] = field(default_factory=dict, hash=False)
    compressed: bool = True
    ca_file: str = ""
    connect_timeout: float = 5.0
    read_timeout: float = 30.0
    post_timeout: float = 30.0
    read_retries: int = 1
    key_in: Literal["body", "query", "header"] = "body"
    key_header: str = "Authorization"
    key_on_reads: bool = False
    jurisdiction_in: Literal["body", "query"] = "body"
    place_fields: tuple[str, ...] = ("lat", "long", "address_string", "address_id")
    required: tuple[str, ...] = ()
    placeholders: Mapping[str, str] = field(default_factory=dict, hash=False)
    field_names: Mapping[str, str] = field(default_factory=dict, hash=False)
    leave_out: tuple[str, ...] = ()
    multi_value: Literal["brackets", "repeated", "comma"] = "brackets"
    longest_description: int = 4000
    marker_in: str = "description"
    media: Literal["url", "upload", "base64", "data"] = "url"
    media_field: str = "media"
    most_media: int = 1
    timezone: str = "UTC"
    trust_zones: bool = True
    dates: Literal["utc", "offset", "local"] = "utc"
    bounds: tuple[float, ...] = ()
    pending: tuple[int, ...] = (404,)
    duplicate_words: tuple[str, ...] = ()
    busy_words: tuple[str, ...] = ()
    paging: Literal["none", "page"] = "none"
    page_size: int = 0
    first_page: int = 1
    window_days: int = 90
    ids_at_once: int = 50
    list_fields: Mapping[str, str] = field(default_factory=dict, hash=False)
    extensions: bool = False
    visible_after: float = 60.0
    updates: bool = False
    terms: str = ""

    def __post_init__(self) -> None:
        for each in fields(self):
            _fits(each.name, getattr(self, each.name), each.type)
        self._is_an_address()
        for name in ("ids_at_once", "window_days", "longest_description"):
            if getattr(self, name) < 1:
                raise ValueError(f"{name} is at least 1")
        if unknown := set(self.paths) - set(PATHS):
            raise ValueError(f"There is no path {min(unknown)!r}; there are {', '.join(PATHS)}")
        if self.bounds and not (len(self.bounds) == 4 and self.bounds[0] < self.bounds[2]):
            raise ValueError("bounds are south, west, north, east, in degrees")
        try:
            ZoneInfo(self.timezone)
        except (LookupError, ValueError, OSError) as error:
            raise ValueError(f"There is no time zone {self.timezone!r}; there is America/Chicago") from error

    def _is_an_address(self) -> None:
        parts = urlsplit(self.url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ValueError(f"An endpoint's address begins with https:// and names a host, not {self.url!r}")
        if parts.username or parts.password:
            raise ValueError("An endpoint's address holds no password: put it into api_key, with key_in = 'header'")

    @classmethod
    def from_settings(cls, settings: Mapping[str, Any]) -> "Profile":
        """A profile from a table of a file (TOML, JSON). Raises ValueError that says what is wrong, and what to do."""
        known = {each.name: each.type for each in fields(cls)}
        unknown = set(settings) - set(known)
        if unknown:
            raise ValueError(f"{', '.join(sorted(unknown))} is not a setting of a profile. Known: {', '.join(known)}")
        # A file has lists where we have tuples.
        given: dict[str, Any] = {name: tuple(it) if isinstance(it, list) else it for name, it in settings.items()}
        return cls(**given)

    def address(self, call: str, id: str = "") -> str:
        """The full address of one of the calls in PATHS."""
        path = (self.paths.get(call) or PATHS[call]).replace("{format}", self.format).replace("{id}", in_path(id))
        return path if path.startswith(("https://", "http://")) else f"{self.url.rstrip('/')}/{path.lstrip('/')}"

    @property
    def zone(self) -> ZoneInfo:
        """The city's time zone."""
        return ZoneInfo(self.timezone)


def _fits(name: str, given: Any, kind: Any) -> None:
    """Refuse a value of another kind, in words: it came from somebody's file."""
    origin, within = get_origin(kind), get_args(kind)
    if origin is Literal:
        if given not in within:
            raise ValueError(f"{name} is {' or '.join(map(str, within))}, not {given!r}")
    elif origin is tuple:
        if not isinstance(given, tuple) or not all(_is(each, within[0]) for each in given):
            raise ValueError(f"{name} is a list ({within[0].__name__}), not {given!r}")
    elif origin is not None:
        if not isinstance(given, Mapping) or not all(_is(each, str) for pair in given.items() for each in pair):
            raise ValueError(f"{name} is a table of texts, not {given!r}")
    elif not _is(given, kind) or (_is(given, float) and given < 0):
        raise ValueError(f"{name} is {_NAMES[kind]}, not {given!r}")


_NAMES = {str: "a text", bool: "true or false", int: "a whole number from 0", float: "a number from 0"}


def _is(given: Any, kind: Any) -> bool:
    if kind is float:
        return isinstance(given, int | float) and not isinstance(given, bool) and given == given  # not NaN
    return isinstance(given, kind) and (kind is bool or not isinstance(given, bool))


def in_path(text: str) -> str:
    """Codes hold slashes, spaces and worse."""
    return quote(text, safe="")

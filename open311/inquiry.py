"""Inquiry v1: what a city's 311 knows (services, facilities, questions and answers). Read only; met in New York."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

from open311 import filing, verdict
from open311.errors import CityRefused
from open311.models import Extra
from open311.profile import Profile, in_path
from open311.shapes import Entry, beyond, degrees, entries, first, text, texts

Read = TypeVar("Read")


@dataclass(frozen=True, slots=True)
class WebAction:
    """Something to do about a service on the web. `type`: Service Request, Link or Literature."""

    label: str
    url: str
    type: str = ""


@dataclass(frozen=True, slots=True)
class InquiryService:
    """A service as people ask for it. What follows `brief_description` is there when it was asked for alone."""

    id: str
    service_name: str
    expiration: str = ""
    brief_description: str = ""
    description: str = ""
    description_html: str = ""
    url: str = ""
    categories: tuple[str, ...] = ()
    web_actions: tuple[WebAction, ...] = ()
    extra: Extra = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Facility:
    """A place of the city. `lat` and `long` are None where they are no degrees (New York gives State Plane feet)."""

    id: str
    facility_name: str
    type: str = ""
    expiration: str = ""
    brief_description: str = ""
    description: str = ""
    features: tuple[str, ...] = ()
    address: str = ""
    additional_address_information: str = ""
    borough: str = ""
    city: str = ""
    state: str = ""
    zipcode: str = ""
    displayed_hours: str = ""
    eligibility_information: str = ""
    lat: float | None = None
    long: float | None = None
    extra: Extra = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Answer:
    """A question that is often asked; with its answer when it was asked for alone."""

    id: str
    question: str
    expiration: str = ""
    answer: str = ""
    answer_html: str = ""
    url: str = ""
    categories: tuple[str, ...] = ()
    services: tuple[str, ...] = ()
    extra: Extra = field(default_factory=dict, hash=False)


class Inquiry:
    """An Inquiry v1 endpoint: its address, format, key and time-outs stand in a profile, as a GeoReport endpoint's do.

    A category is a name of the city's, or "all". Raises CityRefused, CityUnreachable.
    """

    def __init__(self, profile: Profile) -> None:
        self.profile = profile
        from open311.http import Line  # here, as in open311.client

        self._line = Line(profile)

    def services(self, category: str = "all") -> tuple[InquiryService, ...]:
        """The services of a category, in short."""
        return self._get("services", category, read_services)

    def service(self, id: str) -> InquiryService:
        """One service, in full."""
        return _only(self._get("services", id, read_services))

    def facilities(self, category: str = "all") -> tuple[Facility, ...]:
        """The facilities of a category, in short."""
        return self._get("facilities", category, read_facilities)

    def facility(self, id: str) -> Facility:
        """One facility, in full."""
        return _only(self._get("facilities", id, read_facilities))

    def faqs(self, category: str = "all") -> tuple[Answer, ...]:
        """The questions of a category, without their answers."""
        return self._get("web_faqs", category, read_faqs)

    def faq(self, id: str) -> Answer:
        """One question, with its answer."""
        return _only(self._get("web_faqs", id, read_faqs))

    def _get(self, kind: str, which: str, read: Callable[[Any], Read]) -> Read:
        profile = self.profile
        url = f"{profile.url.rstrip('/')}/{kind}/{in_path(which)}.{profile.format}"
        key = profile.api_key if profile.key_on_reads and profile.key_in == "header" else ""
        return verdict.understood(profile, self._line.get(url, filing.question(profile, []), key), read)


def read_services(tree: Any) -> tuple[InquiryService, ...]:
    """Services as a city lists them."""
    found = entries(tree, ("services", "service"), ("service_name",))
    return tuple(
        InquiryService(
            **_texts(each, _SERVICE),
            categories=_names(each, ("categories", "cateogries"), "category", "category_name"),
            web_actions=tuple(map(_action, _within(each, "web_actions", "web_action", ("label", "url", "type")))),
            extra=beyond(each, *_SERVICE, "categories", "cateogries", "web_actions"),
        )
        for each in found
    )


def read_facilities(tree: Any) -> tuple[Facility, ...]:
    """Facilities as a city lists them."""
    return tuple(map(_facility, entries(tree, ("facilities", "facility"), ("facility_name",))))


def read_faqs(tree: Any) -> tuple[Answer, ...]:
    """Questions as a city lists them."""
    found = entries(tree, ("faqs", "web_faqs", "faq", "web_faq"), ("question",))
    return tuple(
        Answer(
            **_texts(each, _FAQ),
            categories=_names(each, ("categories", "cateogries"), "category", "category_name"),
            services=_names(each, ("services",), "service", "service_name"),
            extra=beyond(each, *_FAQ, "categories", "cateogries", "services"),
        )
        for each in found
    )


_SERVICE = ("id", "service_name", "expiration", "brief_description", "description", "description_html", "url")
_FAQ = ("id", "question", "expiration", "answer", "answer_html", "url")
_FACILITY = (
    "id", "facility_name", "type", "expiration", "brief_description", "description", "address",
    "additional_address_information", "borough", "city", "state", "zipcode", "displayed_hours",
    "eligibility_information",
)  # fmt: skip


def _facility(entry: Entry) -> Facility:
    lat, long = degrees(entry.get("lat"), entry.get("long"))
    understood = ("lat", "long") if lat is not None else ()
    return Facility(
        **_texts(entry, _FACILITY),
        features=_names(entry, ("features",), "feature", "feature_name"),
        lat=lat,
        long=long,
        extra=beyond(entry, *_FACILITY, *understood, "features"),
    )


def _action(entry: Entry) -> WebAction:
    return WebAction(text(entry.get("label")), text(entry.get("url")), text(entry.get("type")))


def _texts(entry: Entry, names: tuple[str, ...]) -> dict[str, Any]:
    return {name: text(entry.get(name)) for name in names}


def _within(entry: Entry, names: str, name: str, marks: tuple[str, ...]) -> list[Entry]:
    return entries(entry.get(names), (name,), marks, strict=False)


def _names(entry: Entry, wrappers: tuple[str, ...], member: str, name: str) -> tuple[str, ...]:
    """Names in a list, or in objects, or in objects within objects."""
    given = first(entry, *wrappers)
    given = first(given, member, name) or given if isinstance(given, dict) else given
    parts = given if isinstance(given, list) else [given]
    return tuple(said for part in parts for said in texts(first(part, name) if isinstance(part, dict) else part))


def _only(found: tuple[Read, ...]) -> Read:
    if not found:
        raise CityRefused("404", "the city's answer holds nothing", 404)
    return found[0]

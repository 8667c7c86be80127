"""What is posted, written the way an endpoint wants it. Pure."""

from base64 import b64encode
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from open311.answer import Fields, Upload
from open311.errors import NotSent
from open311.models import Media, RequestUpdate
from open311.profile import Profile
from open311.text import printable

Attributes = Mapping[str, str | Iterable[str]]


@dataclass(frozen=True, slots=True)
class Parcel:
    """A post, ready to be sent: what goes into its address, its body, its files, and the header for the key."""

    query: Fields
    body: Fields
    files: tuple[Upload, ...] = ()
    key: str = ""


def request(
    profile: Profile,
    told: Mapping[str, str],
    attributes: Attributes,
    pictures: Sequence[Media],
    media_urls: Sequence[str],
    marker: str,
) -> Parcel:
    """A new request. `told` holds the standard's fields by their names, in the order in which they are sent.

    Raises NotSent where something is missing that the profile says the endpoint requires.
    """
    fields = {name: value for name, value in told.items() if name in profile.place_fields or name not in _PLACE}
    fields["description"] = _description(profile, told.get("description", ""), marker)
    given = {name: value for name, value in profile.placeholders.items() if not fields.get(name)}
    fields |= given
    if missing := tuple(name for name in profile.required if not printable(fields.get(name, "")).strip()):
        raise NotSent(missing)
    written = [*fields.items(), *_media_fields(profile, pictures, media_urls), *_answers(profile, attributes)]
    if marker and profile.marker_in != "description":
        written.append((profile.marker_in, marker))
    return _addressed(profile, written, _uploads(profile, pictures))


def update(profile: Profile, told: RequestUpdate, contact: Mapping[str, str]) -> Parcel:
    """News about a request, for the city (mySociety's extension). Its statuses are in capitals."""
    fields = {
        "service_request_id": told.service_request_id,
        "update_id": told.update_id,
        "status": told.status.upper(),
        "updated_datetime": told.updated_datetime,
        "description": told.description,
        **contact,
    }
    fields |= {name: value for name, value in profile.placeholders.items() if name in contact and not contact[name]}
    return _addressed(profile, [*fields.items(), *(("media_url", url) for url in told.media_urls)], ())


def question(profile: Profile, fields: Fields) -> Fields:
    """The query of a question: jurisdiction and key where they belong, without what is empty or to be left out."""
    key = profile.api_key if profile.key_on_reads and profile.key_in != "header" else ""
    return _tidy(profile, [("jurisdiction_id", profile.jurisdiction_id), ("api_key", key), *fields])


def _tidy(profile: Profile, fields: Fields) -> Fields:
    """Without what is empty or to be left out, and by the names that this endpoint knows."""
    return [
        (profile.field_names.get(name, name), cleaned)
        for name, value in fields
        if name not in profile.leave_out and (cleaned := printable(value))
    ]


def degrees(value: float | None) -> str:
    """Plain decimal, about ten centimetres fine: "1e-05" is refused by real cities."""
    return "" if value is None else f"{value:.6f}"


_PLACE = frozenset({"lat", "long", "address_string", "address_id"})


def _description(profile: Profile, words: str, marker: str) -> str:
    marked = f"[{marker}] {words}" if marker and profile.marker_in == "description" else words
    return marked[: profile.longest_description].rstrip()


def _answers(profile: Profile, attributes: Attributes) -> Fields:
    fields: Fields = []
    for code, given in attributes.items():
        several = [given] if isinstance(given, str) else list(given)
        if profile.multi_value == "comma":
            several = [",".join(several)]
        brackets = "[]" if not isinstance(given, str) and profile.multi_value == "brackets" else ""
        fields += [(f"attribute[{code}]{brackets}", key) for key in several]
    return fields


def _media_fields(profile: Profile, pictures: Sequence[Media], media_urls: Sequence[str]) -> Fields:
    if profile.media == "url":
        return [("media_url", url) for url in media_urls[: profile.most_media]]
    if profile.media == "upload":
        return []
    coded = [(each, b64encode(each.content).decode()) for each in pictures[: profile.most_media]]
    if profile.media == "base64":
        return [(profile.media_field, content) for _, content in coded]
    return [("media_url", f"data:{each.content_type};base64,{content}") for each, content in coded]


def _uploads(profile: Profile, pictures: Sequence[Media]) -> tuple[Upload, ...]:
    if profile.media != "upload":
        return ()
    chosen = pictures[: profile.most_media]
    return tuple((profile.media_field, (each.name, each.content, each.content_type)) for each in chosen)


def _addressed(profile: Profile, written: Fields, files: tuple[Upload, ...]) -> Parcel:
    """Key and jurisdiction where this endpoint looks for them."""
    query: Fields = []
    body: Fields = []
    if profile.key_in != "header":
        (query if profile.key_in == "query" else body).append(("api_key", profile.api_key))
    (query if profile.jurisdiction_in == "query" else body).append(("jurisdiction_id", profile.jurisdiction_id))
    key = profile.api_key if profile.key_in == "header" else ""
    return Parcel(_tidy(profile, query), _tidy(profile, [*body, *written]), files, key)

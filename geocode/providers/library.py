"""The providers themselves, through the library `geocoder`: how each is asked, and how precise its answers are.

Import this file where somebody is to be asked, and not before: the library costs 130 ms and 20 MB.
"""

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

import geocoder
from geocoder.arcgis import ArcgisQuery, ArcgisResult

from facts.city import Geocoder
from geocode.errors import ProviderFailed
from geocode.providers.answers import Answer, Precision
from geocode.providers.door import Door

# The library logs each address it asks for, with the city's key, as an ordinary piece of news.
logging.getLogger("geocoder.base").disabled = True

_BROKEN = (LookupError, TypeError, ValueError, AttributeError, ArithmeticError, RecursionError)
"""What the library raises on an answer that is not in the provider's form."""
_NOTHING_FOUND = ("ZERO_RESULTS",)


def answers(provider: Geocoder, text: str) -> list[Answer]:
    """Ask one provider; the best answers first, none where it knows none. Raises ProviderFailed."""
    asked = KNOWN[provider.name]
    options = {**asked.options, "url": provider.url or asked.url, "key": provider.key}
    where = f"{text}, {provider.within}"
    with Door(provider.budget) as session:
        try:
            found = asked.query(quote(where, safe="") if asked.in_path else where, session=session, **options)
            if found.error and found.error not in _NOTHING_FOUND:
                raise ProviderFailed(provider.name, _plain(found))
            return [answer for one in found if (answer := _answer(one, asked))]
        except _BROKEN as error:
            raise ProviderFailed(provider.name, f"it answered in no known form ({type(error).__name__})") from error


def _answer(one: Any, asked: "Provider") -> Answer | None:
    if one.lat is None or one.lng is None:
        return None
    written, number, street = (str(part or "") for part in (one.address, one.housenumber, one.street))
    return Answer(float(one.lat), float(one.lng), asked.precision(one), written, number, street)


def _plain(found: Any) -> str:
    """Why it failed, in words that hold nothing of what was asked."""
    status = found.status_code
    refused = isinstance(status, int) and status != 200
    return f"HTTP {status}" if refused else "it could not be reached in time, or would not answer"


class _Candidate(ArcgisResult):  # type: ignore[misc] # the library has no types
    @property
    def housenumber(self) -> str:
        return str(self._feature["attributes"].get("AddNum", ""))


class _Candidates(ArcgisQuery):  # type: ignore[misc]
    """ArcGIS by the operation that it has today, at Esri or at a city's own server: the library's was retired."""

    _RESULT_CLASS = _Candidate
    _URL = "https://geocode-api.arcgis.com/arcgis/rest/services/World/GeocodeServer/findAddressCandidates"

    def _build_params(self, location: str, provider_key: str, **kwargs: Any) -> dict[str, Any]:
        asked = {"f": "json", "SingleLine": location, "outFields": "Addr_type,AddNum", "maxLocations": 3}
        return asked | {"outSR": 4326} | ({"token": provider_key} if provider_key else {})

    def _adapt_results(self, json_response: Any) -> list[dict[str, Any]]:
        return [
            {
                "name": candidate["address"],
                "feature": {
                    "geometry": candidate["location"],
                    "attributes": candidate["attributes"] | {"Score": candidate["score"]},
                },
            }
            for candidate in json_response["candidates"]
        ]


@dataclass(frozen=True, slots=True)
class Provider:
    """How one provider is asked. `in_path`: the question is part of the address."""

    query: Callable[..., Any]
    precision: Callable[[Any], Precision]
    url: str = ""
    options: Mapping[str, object] = field(default_factory=dict)
    in_path: bool = False


def _by_number(one: Any) -> Precision:
    return "house" if one.housenumber else "vague"


def _arcgis(one: Any) -> Precision:
    kind = one._feature["attributes"].get("Addr_type", "")
    if float(one.score or 0) < 85:
        return "vague"
    return _ARCGIS.get(kind, "vague")


def _nominatim(one: Any) -> Precision:
    """A named place stands on OpenStreetMap's finest rank, 30; streets are at 26 and 27."""
    return "house" if one.housenumber else "place" if one.place_rank == 30 else "vague"


def _google(one: Any) -> Precision:
    if one.raw.get("partial_match") or one.accuracy == "APPROXIMATE":
        return "vague"
    if one.housenumber:
        return "house" if one.accuracy in ("ROOFTOP", "RANGE_INTERPOLATED") else "vague"
    kinds = one.raw.get("types", ())
    return "crossing" if "intersection" in kinds else "place" if "point_of_interest" in kinds else "vague"


def _mapbox(one: Any) -> Precision:
    if float(one.quality or 0) < 0.9:
        return "vague"
    kinds = one.raw.get("place_type", ())
    return "house" if "address" in kinds and one.housenumber else "place" if "poi" in kinds else "vague"


def _tomtom(one: Any) -> Precision:
    return _TOMTOM.get(one.quality, "vague")


_ARCGIS: dict[str, Precision] = {
    "PointAddress": "house",
    "Subaddress": "house",
    "StreetAddress": "house",
    "StreetInt": "crossing",
    "POI": "place",
}
_TOMTOM: dict[str, Precision] = {
    "Point Address": "house",
    "Address Range": "house",
    "Cross Street": "crossing",
    "POI": "place",
}

KNOWN: dict[str, Provider] = {
    "uscensus": Provider(geocoder.uscensus, _by_number),
    "arcgis": Provider(_Candidates, _arcgis),
    "osm": Provider(geocoder.osm, _nominatim),
    # The library's own limit on questions a second raises, after which nobody would be asked.
    "google": Provider(geocoder.google, _google, options={"rate_limit": False}),
    "mapbox": Provider(geocoder.mapbox, _mapbox, in_path=True),
    "tomtom": Provider(geocoder.tomtom, _tomtom, in_path=True),
    "opencage": Provider(
        geocoder.opencage,
        _by_number,
        "https://api.opencagedata.com/geocode/v1/json",
        # It keeps what it is asked unless it is told not to.
        {"params": {"no_record": 1}},
    ),
}
"""Those that a city can name in [[geocoder]]. Others of the library have gone, or answer too vaguely for a house."""

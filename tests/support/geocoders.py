"""Other people's maps on loopback. Each answers in the form that its provider documents; the places are made up."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from flask import Flask, Response, jsonify, redirect, request

from tests.support.serving import serve

DEVON = (41.997612, -87.688921)
"""Where all of them put 2342 West Devon Avenue."""


@dataclass
class Maps:
    """The providers' server. `asked`: every question, as (path, the question's words, the key that came with it)."""

    address: str = ""
    asked: list[tuple[str, str, str]] = field(default_factory=list)
    answers: dict[str, Any] = field(default_factory=dict)
    trouble: str = ""
    gate: threading.Event = field(default_factory=threading.Event)

    def url(self, provider: str) -> str:
        """Where a provider of this name answers."""
        return self.address + _PATHS[provider]

    def answers_with(self, provider: str, answer: Any) -> None:
        """From now on this provider says so."""
        self.answers[provider] = answer

    def is_down(self) -> None:
        """Every question is answered with HTTP 503."""
        self.trouble = "down"

    def is_slow(self) -> None:
        """No question is answered until `wakes` is called."""
        self.trouble = "slow"

    def wakes(self) -> None:
        """Those that wait are answered, and all others at once."""
        self.trouble = ""
        self.gate.set()

    def wake_after(self, seconds: float) -> None:
        """It wakes by itself."""
        timer = threading.Timer(seconds, self.wakes)
        timer.daemon = True
        timer.start()

    def talks_nonsense(self, kind: str) -> None:
        """Answers in no known form: "html", "list", "empty", "huge", "redirect" … (see NONSENSE)."""
        self.trouble = kind

    def reply(self, provider: str, words: str) -> Response:
        """One answer."""
        key = next((request.args[name] for name in _KEYS if name in request.args), "")
        self.asked.append((provider, words, key))
        if self.trouble == "slow":
            self.gate.wait(20)
        if self.trouble == "down":
            return Response("away", 503)
        if self.trouble in NONSENSE:
            return NONSENSE[self.trouble]()
        return jsonify(self.answers.get(provider, DOCUMENTED[provider]))


@contextmanager
def serve_maps() -> Iterator[Maps]:
    """All of them, on one free port."""
    maps, app = Maps(), Flask(__name__)

    @app.get("/census/onelineaddress")
    def census() -> Response:
        return maps.reply("uscensus", request.args["address"])

    @app.get("/arcgis/findAddressCandidates")
    def arcgis() -> Response:
        return maps.reply("arcgis", request.args["SingleLine"])

    @app.get("/nominatim/search")
    def nominatim() -> Response:
        return maps.reply("osm", request.args["q"])

    @app.get("/google/json")
    def google() -> Response:
        return maps.reply("google", request.args["address"])

    @app.get("/mapbox/<path:words>.json")
    def mapbox(words: str) -> Response:
        return maps.reply("mapbox", words)

    @app.get("/tomtom/<path:words>.json")
    def tomtom(words: str) -> Response:
        return maps.reply("tomtom", words)

    @app.get("/opencage/json")
    def opencage() -> Response:
        assert request.args["no_record"] == "1"
        return maps.reply("opencage", request.args["query"])

    with serve(app) as address:
        maps.address = address
        yield maps
        maps.wakes()


_PATHS = {
    "uscensus": "/census/onelineaddress",
    "arcgis": "/arcgis/findAddressCandidates",
    "osm": "/nominatim/search",
    "google": "/google/json",
    "mapbox": "/mapbox/{0}.json",
    "tomtom": "/tomtom/{0}.json",
    "opencage": "/opencage/json",
}
_KEYS = ("token", "key", "access_token")
NONSENSE = {
    "deep": lambda: Response(b"[" * 200_000 + b"]" * 200_000, content_type="application/json"),
    "number": lambda: Response(b'{"a":' + b"9" * 5000 + b"}", content_type="application/json"),
    "busy": lambda: Response("slow down", 429),
    "broken": lambda: Response("<h1>Internal Server Error</h1>", 500),
    "html": lambda: Response("<html>maintenance</html>"),
    "list": lambda: jsonify([1, {"a": None}]),
    "empty": lambda: Response(""),
    "huge": lambda: Response(b"[" + b" " * 600_000 + b"]", content_type="application/json"),
    "redirect": lambda: redirect("http://127.0.0.1:1/elsewhere"),
}


def census(number: str = "2342", lat: float = DEVON[0], long: float = DEVON[1]) -> dict[str, Any]:
    """The Census Bureau's answer: a match on a range of TIGER/Line."""
    match = {
        "tigerLine": {"side": "L", "tigerLineId": "111111111"},
        "coordinates": {"x": long, "y": lat},
        "addressComponents": {
            "zip": "60659", "streetName": "DEVON", "preType": "", "city": "CHICAGO", "preDirection": "W",
            "suffixDirection": "", "fromAddress": "2300", "state": "IL", "suffixType": "AVE", "toAddress": "2398",
            "suffixQualifier": "", "preQualifier": "",
        },
        "matchedAddress": f"{number} W DEVON AVE, CHICAGO, IL, 60659",
    }  # fmt: skip
    asked = {"address": {"address": "…"}, "benchmark": {"id": "4", "benchmarkName": "Public_AR_Current"}}
    return {"result": {"input": asked, "addressMatches": [match]}}


def arcgis(kind: str = "PointAddress", score: float = 100, written: str = "2342 W Devon Ave, Chicago, Illinois, 60659",
           number: str = "2342") -> dict[str, Any]:  # fmt: skip
    """ArcGIS: candidates with their kind of address and a score."""
    candidate = {
        "address": written,
        "location": {"x": DEVON[1], "y": DEVON[0]},
        "score": score,
        "attributes": {"Addr_type": kind, "AddNum": number},
        "extent": {"xmin": -87.69, "ymin": 41.99, "xmax": -87.68, "ymax": 42.0},
    }
    return {"spatialReference": {"wkid": 4326, "latestWkid": 4326}, "candidates": [candidate]}


def nominatim(rank: int = 30, number: str | None = "2342", name: str = "") -> list[dict[str, Any]]:
    """Nominatim's jsonv2 with address details: numbers are text."""
    road = {"road": "West Devon Avenue", "suburb": "West Ridge", "city": "Chicago", "state": "Illinois"}
    first = f"{name}, " if name else ""
    return [
        {
            "place_id": 1, "licence": "Data © OpenStreetMap contributors, ODbL 1.0", "osm_type": "node", "osm_id": 1,
            "lat": str(DEVON[0]), "lon": str(DEVON[1]), "category": "place", "type": "house", "place_rank": rank,
            "importance": 0.0001, "addresstype": "place", "name": name,
            "display_name": f"{first}{number or ''}, West Devon Avenue, West Ridge, Chicago, Illinois, United States",
            "address": ({"house_number": number} if number else {}) | road,
            "boundingbox": ["41.9975", "41.9977", "-87.6890", "-87.6888"],
        }
    ]  # fmt: skip


def google(location_type: str = "ROOFTOP", kinds: tuple[str, ...] = ("street_address",), number: str = "2342",
           partial: bool = False) -> dict[str, Any]:  # fmt: skip
    """Google: address components by their types."""
    parts = [("West Devon Avenue", "W Devon Ave", "route"), ("Chicago", "Chicago", "locality")]
    components = [{"long_name": long, "short_name": short, "types": [kind]} for long, short, kind in parts]
    if number:
        components.insert(0, {"long_name": number, "short_name": number, "types": ["street_number"]})
    result = {
        "address_components": components,
        "formatted_address": f"{number} W Devon Ave, Chicago, IL 60659, USA".strip(),
        "geometry": {"location": {"lat": DEVON[0], "lng": DEVON[1]}, "location_type": location_type, "viewport": {}},
        "place_id": "x",
        "types": list(kinds),
    }
    return {"results": [result | ({"partial_match": True} if partial else {})], "status": "OK"}


def mapbox(relevance: float = 1, kinds: tuple[str, ...] = ("address",), number: str = "2342") -> dict[str, Any]:
    """Mapbox: GeoJSON features; the house number is called "address"."""
    point = {"type": "Point", "coordinates": [DEVON[1], DEVON[0]]}
    feature = {
        "id": "address.1", "type": "Feature", "place_type": list(kinds), "relevance": relevance, "properties": {},
        "text": "West Devon Avenue", "place_name": f"{number} West Devon Avenue, Chicago, Illinois 60659, USA",
        "center": [DEVON[1], DEVON[0]], "geometry": point, "address": number, "context": [],
    }  # fmt: skip
    return {"type": "FeatureCollection", "query": ["2342"], "features": [feature], "attribution": "…"}


def tomtom(kind: str = "Point Address", number: str = "2342") -> dict[str, Any]:
    """TomTom: results with a type."""
    address = {"streetNumber": number, "streetName": "West Devon Avenue", "municipality": "Chicago",
               "freeformAddress": f"{number} West Devon Avenue, Chicago, IL 60659"}  # fmt: skip
    result = {"type": kind, "id": "1", "score": 12.1, "address": address,
              "position": {"lat": DEVON[0], "lon": DEVON[1]},
              "viewport": {"topLeftPoint": {"lat": 42.0, "lon": -87.7},
                           "btmRightPoint": {"lat": 41.9, "lon": -87.6}}}  # fmt: skip
    return {"summary": {"query": "…", "numResults": 1}, "results": [result]}


def opencage(number: str = "2342") -> dict[str, Any]:
    """OpenCage: OpenStreetMap's parts of an address, and a confidence of 1 to 10."""
    parts = {"house_number": number, "road": "West Devon Avenue", "city": "Chicago", "_type": "building"}
    place = {"components": parts, "confidence": 10, "formatted": f"{number} West Devon Avenue, Chicago, IL 60659",
             "geometry": {"lat": DEVON[0], "lng": DEVON[1]}}  # fmt: skip
    return {"licenses": [], "rate": {"limit": 2500, "remaining": 2000, "reset": 0}, "results": [place],
            "status": {"code": 200, "message": "OK"}, "total_results": 1}  # fmt: skip


DOCUMENTED = {
    "uscensus": census(),
    "arcgis": arcgis(),
    "osm": nominatim(),
    "google": google(),
    "mapbox": mapbox(),
    "tomtom": tomtom(),
    "opencage": opencage(),
}

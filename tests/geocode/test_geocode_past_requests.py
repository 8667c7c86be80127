"""Past requests say which streets to expect: of an endpoint's, only how many were on each street is kept."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from shutil import copy
from urllib.parse import parse_qs

import pytest

import cli
from geocode.hints import place_phrases
from geocode.streets import StreetIndex, open_index
from tests.support.serving import serve

STREETS = "Direction,Street,Suffix,Min Address,Max Address\nN,ELM,ST,1,999\nW,OAK,AVE,1,999\nS,FIR,CT,1,99\n"
CROSSINGS = "street_1,street_2,latitude,longitude\nN ELM ST,W OAK AVE,41.5,-87.5\nN ELM ST,S FIR CT,41.51,-87.5\n"


class City:
    """A GeoReport endpoint that has only its requests; `says` is what it answers when it is asked for them."""

    def __init__(self, *requests: dict[str, object]) -> None:
        self.requests, self.asked = requests, list[str]()
        self.status = "200 OK"

    def __call__(self, environ, start: Callable[..., object]) -> list[bytes]:
        path, query = environ["PATH_INFO"], parse_qs(environ["QUERY_STRING"])
        self.asked.append(f"{path} {','.join(query.get('jurisdiction_id', []))}".strip())
        if path.endswith("/requests.json"):
            start(self.status, [("Content-Type", "application/json")])
            return [json.dumps(self.requests).encode()]
        known = path.endswith("/services.json")
        start("200 OK" if known else "404 Not Found", [("Content-Type", "application/json")])
        return [b'[{"service_code": "1", "service_name": "pothole", "metadata": false}]' if known else b"[]"]


def request(number: int, address: str | None = None, **more: object) -> dict[str, object]:
    asked = "2026-05-01T12:00:00Z"
    told = {"service_request_id": str(number), "status": "open", "service_code": "1", "requested_datetime": asked}
    return told | {"address": address} | more


@pytest.fixture
def city(tmp_path: Path) -> Path:
    """A city's directory with its streets and its index."""
    streets = tmp_path / "city" / "streets"
    streets.mkdir(parents=True)
    (streets / "streets.csv").write_text(STREETS, encoding="utf-8")
    (streets / "crossings.csv").write_text(CROSSINGS, encoding="utf-8")
    assert cli.main(["streets", "build", str(tmp_path / "city")]) == 0
    return tmp_path / "city"


@pytest.fixture
def endpoint() -> Iterator[Callable[..., str]]:
    serving = []

    def serving_at(asked: City) -> str:
        server = serve(asked)
        serving.append(server)
        return f"{server.__enter__()}/v2"

    yield serving_at
    for server in serving:
        server.__exit__(None, None, None)


def learned(city: Path) -> str:
    return (city / "streets" / "past_requests.csv").read_text(encoding="utf-8")


def index_of(city: Path) -> StreetIndex:
    return open_index(city / "streets" / "index.sqlite3")


def test_an_endpoints_past_requests_say_which_streets_come_first(city, endpoint, capsys):
    told = City(
        *(request(number, f"{number} S Fir Ct, Smallville, IL 60000") for number in (11, 13, 15)),
        request(20, "W OAK AVE & N ELM ST"),
        request(21, None, lat=41.5, long=-87.5, description="Bob Smith, 12 Fir Court"),
        request(22, "", lat=48.8, long=2.3),  # on another continent
        request(23, "9 Nowhere Rd"),
    )
    before = [phrase for phrase in place_phrases(index_of(city)) if phrase.endswith(("street", "avenue", "court"))]
    assert before[:1] == ["north elm street"]
    assert cli.main(["streets", "learn", str(city), endpoint(told), "--days", "30"]) == 0
    assert learned(city) == "street,requests\nN ELM ST,2\nS FIR CT,3\nW OAK AVE,2\n"
    assert "5 of 7 requests were on 3 streets of this city" in capsys.readouterr().out
    assert cli.main(["streets", "build", str(city)]) == 0
    after = [phrase for phrase in place_phrases(index_of(city)) if phrase.endswith(("street", "avenue", "court"))]
    assert after[:1] == ["south fir court"]
    reported = dict(index_of(city).ask("SELECT written, reported FROM streets"))
    assert reported == {"N ELM ST": 2, "S FIR CT": 3, "W OAK AVE": 2}


def test_what_is_learned_anew_takes_the_place_of_what_was_learned(city, endpoint):
    for number in (3, 1):
        asked = endpoint(City(*(request(at, f"{at} N Elm St") for at in range(1, 1 + number))))
        assert cli.main(["streets", "learn", str(city), asked]) == 0
    assert learned(city) == "street,requests\nN ELM ST,1\n"


def test_an_index_of_files_that_lie_elsewhere_is_built_with_what_was_learned(tmp_path, endpoint):
    for name, text in (("streets.csv", STREETS), ("crossings.csv", CROSSINGS)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    build = ["streets", "build", str(tmp_path / "city"), str(tmp_path / "streets.csv"), str(tmp_path / "crossings.csv")]
    assert cli.main(build) == 0
    asked = endpoint(City(request(1, "11 S Fir Ct")))
    assert cli.main(["streets", "learn", str(tmp_path / "city"), asked]) == 0
    assert cli.main(build) == 0
    assert dict(index_of(tmp_path / "city").ask("SELECT written, reported FROM streets"))["S FIR CT"] == 1


def test_jurisdiction_and_key_reach_the_endpoint(city, endpoint, monkeypatch):
    monkeypatch.setenv("API_KEY", "secret")
    told = City(request(1, "11 S Fir Ct"))
    assert cli.main(["streets", "learn", str(city), endpoint(told), "--jurisdiction", "smallville.gov"]) == 0
    assert "/v2/requests.json smallville.gov" in told.asked


def test_what_cannot_be_learned_from_is_told_and_nothing_changes(city, endpoint, capsys):
    copy(city / "streets" / "streets.csv", city / "other.csv")
    told = City(request(1, "5 Rue de Rivoli"))
    for source, said in (
        (endpoint(told), "None of 1 requests is on a street of"),
        (endpoint(City()), "None of 0 requests"),
        ("http://127.0.0.1:1/v2", "No service list at http://127.0.0.1:1/v2"),
        (str(city / "other.csv"), "put it into"),
    ):
        assert cli.main(["streets", "learn", str(city), source]) == 2
        assert said in capsys.readouterr().err
    told.status = "500 Internal Server Error"
    assert cli.main(["streets", "learn", str(city), endpoint(told)]) == 2
    assert "does not show its requests" in capsys.readouterr().err
    assert not (city / "streets" / "past_requests.csv").exists()
    assert cli.main(["streets", "learn", str(city / "nowhere"), endpoint(City(request(1, "1 N Elm St")))]) == 2
    assert "there is no such folder" in capsys.readouterr().err


@pytest.mark.parametrize("days", ["0", "-3", "many", "99999"])
def test_days_that_are_none_are_told(city, days, capsys):
    with pytest.raises(SystemExit):
        cli.main(["streets", "learn", str(city), "http://127.0.0.1:1", "--days", days])
    assert "is no number of days from 1 to 3650" in capsys.readouterr().err


def test_counts_that_are_none_are_left_out(city):
    table = "street,requests\nN ELM ST,many\nW OAK AVE,7\nS FIR CT,99999999999999999999\nW OAK AVE,1\n"
    (city / "streets" / "past_requests.csv").write_text(table, encoding="utf-8")
    assert cli.main(["streets", "build", str(city)]) == 0
    assert dict(index_of(city).ask("SELECT written, reported FROM streets WHERE reported > 0")) == {"W OAK AVE": 8}

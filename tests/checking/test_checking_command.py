"""The command itself: exit statuses, JSON, curl, the key, addresses, and who serves a point."""

import io
import json
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest

import cli
from checking import command, registry
from checking.checks import judged
from checking.registry import Server
from city_file import read_city
from demo.georeport.city import API_KEY, DemoCity
from open311 import address as addresses
from tests.support.endpoints import Bad

CHICAGO = Path(cli.__file__).parent / "demo" / "chicago"


def test_the_exit_status_tells_whether_it_can_be_used(demo: str, city: DemoCity, bad: Bad, address: str) -> None:
    assert cli.main(["check", demo]) == 0
    bad.answers["/services.json"] = '[{"service_code":"1","service_name":"Pothole","metadata":false}]'
    assert cli.main(["check", address]) == 1
    city.is_down()
    assert cli.main(["check", demo]) == 2


def test_a_post_that_is_not_to_be_is_said_beside_the_report(
    bad: Bad, address: str, capsys: pytest.CaptureFixture[str]
) -> None:
    bad.answers["/services.json"] = '[{"service_code":"1","service_name":"Pothole","metadata":false}]'
    assert cli.main(["check", address, "--post"]) == 2
    told = capsys.readouterr()
    assert "nothing was posted" in told.out
    assert told.err.startswith("Nothing was posted: --post is for endpoints that their own discovery calls tests")


def test_json_is_one_document_with_the_provider_and_every_call(demo: str, capsys: pytest.CaptureFixture[str]) -> None:
    cli.main(["check", demo, "--json"])
    told = json.loads(capsys.readouterr().out)
    assert (told["status"], told["verdict"], told["services"]) == (0, "usable", 41)
    assert told["provider"] == {"name": "city", "url": demo, "api_key": "${CITY_API_KEY}", "format": "json"}
    assert told["calls"][0] | {"seconds": 0} == {
        "call": "services",
        "method": "GET",
        "url": f"{demo}/services.json",
        "about": "",
        "status": 200,
        "content_type": "application/json; charset=utf-8",
        "bytes": told["calls"][0]["bytes"],
        "seconds": 0,
        "trouble": "",
    }
    assert {each["kind"] for each in told["findings"]} == {"works", "note"}


@pytest.fixture
def key(monkeypatch: pytest.MonkeyPatch) -> None:
    """The demo's key is in the environment."""
    monkeypatch.setenv("API_KEY", API_KEY)


@pytest.mark.parametrize("where", ["environment", "file", "typed"])
def test_the_key_is_never_an_argument(
    where: str, demo: str, city: DemoCity, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    arguments, kept = [], tmp_path / "key"
    kept.write_text(f"{API_KEY}\n", encoding="utf-8")
    if where == "environment":
        monkeypatch.setenv("API_KEY", API_KEY)
    elif where == "file":
        arguments = ["--api-key-file", str(kept)]
    else:
        monkeypatch.setattr("sys.stdin", io.StringIO(f"{API_KEY}\n"))
        arguments = ["--api-key-file", "-"]
    before = len(city.filed())
    cli.main(["check", demo, "--post", *arguments])
    assert len(city.filed()) == before + 1


def test_a_key_file_that_is_not_there_is_said_in_a_line(demo: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["check", demo, "--api-key-file", "no/such/file"]) == 2
    assert capsys.readouterr().err == "no/such/file cannot be read: No such file or directory. Is the name right?\n"


@pytest.mark.usefixtures("key")
def test_the_key_is_shown_only_where_that_is_asked_for(demo: str, capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (["--curl"], ["--curl", "--json"], ["--json"]):
        cli.main(["check", demo, "--post", *arguments])
        assert API_KEY not in capsys.readouterr().out
    cli.main(["check", demo, "--post", "--curl", "--show-key"])
    assert f"api_key={API_KEY}" in capsys.readouterr().out


def test_a_key_that_the_endpoint_says_back_is_not_told(
    bad: Bad, address: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("API_KEY", "s3cret99")
    bad.otherwise = ("200 OK", "text/html", "<html><head><title>Bad key s3cret99</title></head></html>")
    for arguments in ([], ["--json"]):
        cli.main(["check", address, *arguments])
        told = capsys.readouterr().out
        assert "Bad key $API_KEY" in told
        assert "s3cret99" not in told


@pytest.mark.usefixtures("key")
@pytest.mark.skipif(not shutil.which("curl"), reason="there is no curl on this machine")
def test_each_call_can_be_made_again(demo: str, city: DemoCity, capsys: pytest.CaptureFixture[str]) -> None:
    cli.main(["check", demo, "--post", "--curl"])
    lines = [line.strip() for line in capsys.readouterr().out.splitlines()]
    calls = [line for line in lines if line.startswith("curl ")]
    statuses = [line.removeprefix("# ") for line in lines if line.startswith("# ")]
    assert len(calls) == len(statuses) > 20
    for call, status in zip(calls, statuses, strict=True):
        shell = ["sh", "-c", f"{call} -o /dev/null -w '%{{http_code}}'".replace(" -i ", " ")]
        again = subprocess.run(shell, env={"API_KEY": API_KEY}, capture_output=True, text=True, check=True)
        assert again.stdout == status, call
    assert len(city.filed()) == 5


@pytest.mark.usefixtures("key")
def test_what_is_to_be_pasted_is_read_as_a_city(demo: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cli.main(["check", demo, "--post"])
    told = capsys.readouterr().out
    pasted = "\n".join(line[2:] for line in told.partition("[[provider]]")[2].partition("\n\nHow")[0].splitlines())
    shutil.copytree(CHICAGO, tmp_path / "chicago")
    file = tmp_path / "chicago" / "city.toml"
    before = file.read_text(encoding="utf-8").partition("[[provider]]")[0]
    file.write_text(f"{before}[[provider]]\n{pasted}\n", encoding="utf-8")
    city = read_city(tmp_path / "chicago", {"CITY_API_KEY": "k"})
    assert [(each.url, each.api_key, each.searchable) for each in city.providers] == [(demo, "k", True)]


@pytest.mark.parametrize(
    ("typed", "meant"),
    {
        "https://311.example.gov/open311/v2/": ("https://311.example.gov/open311/v2", ""),
        "311.example.gov/open311/v2": ("https://311.example.gov/open311/v2", ""),
        "https://311.example.gov/v2/services.json": ("https://311.example.gov/v2", ""),
        "https://311.example.gov/v2/services/17.xml": ("https://311.example.gov/v2", ""),
        "https://311.example.gov/v2/requests.xml?jurisdiction_id=e.gov": ("https://311.example.gov/v2", "e.gov"),
        "https://311.example.gov/discovery.xml": ("https://311.example.gov", ""),
        "localhost:8311/demo/open311/v2": ("http://localhost:8311/demo/open311/v2", ""),
    }.items(),
)
def test_an_address_is_taken_however_it_was_copied(typed: str, meant: tuple[str, str]) -> None:
    assert addresses.endpoint(typed)[:2] == meant


@pytest.mark.parametrize(
    "typed", ["", "https://", "ftp://311.example.gov", "https://a:b@c.gov", "http://x:y/", "http://["]
)
def test_what_is_no_address_is_said_in_a_line(typed: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["check", typed]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert len(told.err.splitlines()) == 1


def test_who_serves_a_point_is_tried(demo: str, capsys: pytest.CaptureFixture[str]) -> None:
    servers = [Server("Near", "USA", demo, 41.9, -87.6), Server("Far", "USA", "http://127.0.0.1:1", 10.0, 10.0)]
    assert command.main(command.Order(near="41.88,-87.63"), servers) == 0
    told = capsys.readouterr().out
    assert told.startswith("Near: 3 km away\n\nGeoReport v2 at ")
    assert "Far" not in told


def test_nobody_near_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(command.Order(near="0,0"), []) == 2
    assert "knows none within 40 km of 0,0" in capsys.readouterr().err


@pytest.mark.parametrize("typed", ["here", "91,0", "1,2,3", "nan,nan"])
def test_what_is_no_point_is_said(typed: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(command.Order(near=typed), []) == 2
    assert "--near takes LAT,LONG" in capsys.readouterr().err


def test_nobody_near_is_given_a_key() -> None:
    assert command.main(command.Order(near="41.88,-87.63", api_key="k"), []) == 2


def test_the_list_that_is_shipped_can_be_read_and_knows_chicago() -> None:
    servers = registry.read()
    assert [server.name for server, _ in registry.around((41.88, -87.63), servers)] == ["Chicago, IL"]
    for server in servers:
        assert addresses.endpoint(server.url).url == server.url
    assert len(servers) == len(tomllib.loads(registry.SHIPPED.read_text(encoding="utf-8"))["server"]) == 30


def test_no_mutilated_answer_breaks_the_report(demo: str) -> None:
    """Every answer of a good visit, cut, doubled, and with pieces exchanged: a report comes all the same."""
    import random
    from dataclasses import replace

    from checking import for_machines, report

    dice, visit = random.Random(311), command.check(command.Order(url=demo)).visit
    pieces = [b"null", b"[]", b"{}", b"-1", b"<a/>", b"\xff", b'"', b"&", b"1e999", b"true"]
    for _ in range(100):
        exchanges = []
        for each in visit.exchanges:
            body = each.body
            for _ in range(dice.randrange(3)):
                at, to = sorted(dice.randrange(len(body) + 1) for _ in "12")
                body = body[:at] + dice.choice([*pieces, body[at:to]]) + body[to if dice.random() < 0.5 else at :]
            exchanges.append(replace(each, body=body, status=dice.choice([each.status, each.status, 200, 404, 500])))
        outcome = judged(replace(visit, exchanges=tuple(exchanges)))
        assert report.text(outcome)
        json.dumps(for_machines.document(outcome))

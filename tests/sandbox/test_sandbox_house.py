"""A dry run beside an installation that serves a real city: real processes, and nobody else hears of it."""

import os
import re
import signal
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import requests

from demo.georeport.requests_kept import RequestsKept
from sandbox.indoors import guard
from sandbox.keeper import name_of
from tests.media import pictures
from tests.support.house import family, kill, processes
from tests.support.installation import KEY, SECRET, TOKEN, Installation, installation
from tests.support.phone_page import Page
from tests.support.waiting import is_alive, until

REPORT = ("there's a pothole", "2342 west devon", "yes", "it is deep", "yes", "yes", "yes")
_HERE = ("0100007F", "00000000000000000000000001000000")
_NOWHERE = ("00000000", "00000000000000000000000000000000")


@pytest.fixture
def house(tmp_path: Path, streets: Path):
    """An installation that serves a city."""
    with installation(tmp_path, streets) as made:
        yield made


def test_a_call_and_a_text_conversation_are_filed_in_the_dry_run_and_nowhere_else(house: Installation) -> None:
    for path, kind in (("/phone", "text/html"), ("/phone/api/line", "application/json"), ("/demo/", "text/html")):
        answer = requests.get(house.address + path)
        assert answer.status_code == 401 and answer.headers["Content-Type"].startswith(kind)
    assert house.sandboxes() == []
    browser = house.signed_in()
    before = _everything_in(house)
    began = time.monotonic()
    house.dry_run(browser)
    print(f"\nthe dry run was there after {time.monotonic() - began:.1f} s")

    caller, texter = Page(house.address, browser=browser), Page(house.address, browser=browser)
    assert "You have reached Springfield 311" in caller.dial()["text"]
    for words in REPORT:
        heard = caller.say(words)["text"]
    assert "Your reference number is" in heard
    texter.text("pothole at 5001 N Clark St")
    for words in ("it is beside the bakery", "1", "1"):
        told = texter.text(words)
    assert "is on its way" in str(told)
    until(lambda: len(texter.get("/city")["requests"]) == 2, "both are with the stand-in", 30, house.tell)
    for page in (caller, texter):
        until(lambda page=page: _came(page, "Filed. Request"), "the city's number comes as a text", 30, house.tell)
    number = texter.get("/city")["requests"][0]["service_request_id"]
    texter.post(f"/city/{number}/status", {"status": "closed", "note": "Filled."})
    until(lambda: _came(texter, "Filled.") or _came(caller, "Filled."), "the change is texted", 30, house.tell)

    assert "DRY RUN" in browser.get(f"{house.address}/phone").text
    assert "DRY RUN" in browser.get(f"{house.address}/demo/").text
    assert house.asked == []
    assert _everything_in(house) == before
    assert guard.REFUSED not in house.tell()
    _no_socket_leaves(house)
    _no_secret_is_known(house, browser)


def test_a_photo_comes_through_and_is_shown(house: Installation) -> None:
    browser = house.signed_in()
    house.dry_run(browser)
    page = Page(house.address, browser=browser)
    name = page.photo(pictures.telling_jpeg())["id"]
    page.text("pothole at 2342 W Devon Ave", photos=[name])
    for words in ("deep", "1", "1"):
        page.text(words)
    until(lambda: page.get("/city")["requests"], "the stand-in has it", 60, house.tell)
    shown = page.get("/city")["requests"][0]["media_url"]
    assert shown.startswith("/phone/api/media/")
    assert browser.get(house.address + shown).headers["Content-Type"] == "image/jpeg"
    assert requests.get(house.address + shown).status_code == 401
    too_much = browser.post(f"{house.address}/phone/api/people/{page.person}/photos", data=b"x" * 12 * 1024 * 1024)
    assert (too_much.status_code, too_much.json()["error"]) == (413, "That is too much at once.")
    for elsewhere in ({"Origin": "https://evil.example"}, {"Sec-Fetch-Site": "cross-site"}):
        assert page.send("/people", {}, headers=elsewhere).status_code == 403
        assert browser.post(f"{house.address}/demo/switches", headers=elsewhere).status_code == 403


def test_a_dry_run_that_is_killed_in_mid_call_comes_back_and_the_call_goes_on(house: Installation) -> None:
    browser, other = house.signed_in(), house.signed_in("Ben")
    with ThreadPoolExecutor(2) as both:
        list(both.map(house.dry_run, (browser, other)))
    assert len(_houses(house)) == 1
    page = Page(house.address, browser=browser)
    page.dial()
    page.say("there's a pothole")
    kill(*family(_houses(house)[0]))
    refused = page.session.get(f"{house.address}/phone/api/line")
    assert refused.status_code == 503 and refused.json()["error"].endswith(".") and refused.headers["Retry-After"]
    quiet = page.session.get(f"{house.address}/phone/api/people/{page.person}/events")
    assert (quiet.status_code, quiet.text) == (200, "retry: 1000\n\n")
    until(lambda: page.session.get(f"{house.address}/phone/api/line").ok, "it is back", 60, house.tell)
    assert "2342 West Devon" in page.say("2342 west devon")["text"]
    assert len(_houses(house)) == 1

    assert house.townline("staff", "remove", "Ana Ruiz").returncode == 0
    assert page.session.get(f"{house.address}/phone/api/line").status_code == 401
    assert page.session.get(f"{house.address}/phone").status_code == 401
    assert other.get(f"{house.address}/phone").ok


def test_what_is_published_is_there_before_the_next_conversation(house: Installation) -> None:
    browser = house.signed_in()
    house.dry_run(browser)
    page = Page(house.address, browser=browser)
    assert "Springfield 311" in page.dial()["text"]
    page.do("hang_up")
    directory = house.folder / "city-0"
    for file, old, new in (
        ("city.toml", "Springfield 311", "Shelbyville 311"),
        ("menu.toml", 'code = "pothole"', 'code = "hole-2"'),
    ):
        written = (directory / file).read_text("utf-8")
        assert old in written
        (directory / file).write_text(written.replace(old, new), "utf-8")
    assert "is in use" in house.townline("publish", str(directory)).stdout
    assert "Shelbyville 311" in page.dial()["text"]
    for words in REPORT:
        page.say(words)
    until(lambda: page.get("/city")["requests"], "the stand-in knows the new service", 30, house.tell)
    assert page.get("/city")["requests"][0]["service_code"] == "hole-2"


def test_a_dry_run_that_does_not_answer_holds_up_nobody_who_calls_the_real_line(house: Installation) -> None:
    browser = house.signed_in()
    house.dry_run(browser)
    everybody = family(_houses(house)[0])
    for pid in everybody:
        os.kill(pid, signal.SIGSTOP)
    try:
        with ThreadPoolExecutor(24) as crowd:
            asked = [crowd.submit(browser.get, f"{house.address}/phone/api/line", timeout=60) for _ in range(24)]
            waits = [_seconds(f"{house.address}/voice") for _ in range(40)]
            assert max(waits) < 2, waits
            assert {answer.result().status_code for answer in asked} <= {503, 504}
    finally:
        for pid in everybody:
            os.kill(pid, signal.SIGCONT)
    until(lambda: browser.get(f"{house.address}/phone/api/line", timeout=20).ok, "it goes on", 60, house.tell)


def test_a_dry_run_ends_when_nobody_uses_it_and_when_its_web_server_ends(house: Installation) -> None:
    browser = house.signed_in()
    house.dry_run(browser)
    everybody = family(_houses(house)[0])
    long_ago = time.time() - 31 * 60
    os.utime(house.sandboxes()[0] / "used", (long_ago, long_ago))
    until(lambda: not any(map(is_alive, everybody)), "it has ended", 30, house.tell)
    assert "Nobody has used this dry run for half an hour" in house.tell()

    house.dry_run(browser)
    everybody = family(_houses(house)[0])
    assert len(everybody) >= 7
    kill(house.web.popen.pid)
    until(lambda: not any(map(is_alive, everybody)), "it ends with the web server", 30, house.tell)


def test_one_that_cannot_be_started_says_why_and_can_be_started_once_that_is_mended(house: Installation) -> None:
    browser = house.signed_in()
    directory = house.folder / "var" / "sandbox" / name_of("springfield-0")
    directory.mkdir(parents=True)
    (directory / "store").write_text("in the way")
    until(lambda: "could not be started" in browser.get(f"{house.address}/phone").text, "it says so", 30, house.tell)
    told = browser.get(f"{house.address}/phone")
    assert told.status_code == 503 and "File exists" in told.text and "Traceback" not in told.text
    answer = browser.get(f"{house.address}/phone/api/line")
    assert answer.status_code == 500 and "File exists" in answer.json()["error"]
    (directory / "store").unlink()
    browser.get(f"{house.address}/phone?again=1")
    house.dry_run(browser)


def test_where_there_are_several_cities_one_is_chosen(tmp_path: Path, streets: Path) -> None:
    with installation(tmp_path, streets, cities=2) as house:
        browser = house.signed_in()
        choice = browser.get(f"{house.address}/phone").text
        cities = dict(reversed(each) for each in re.findall(r'href="(/phone\?city=\w+)">([^<]+)<', choice))
        assert sorted(cities) == ["Springfield 0", "Springfield 1"]
        assert browser.get(f"{house.address}/phone/api/line").status_code == 409
        browser.get(house.address + cities["Springfield 1"])
        house.dry_run(browser)
        assert "Springfield 1" in browser.get(f"{house.address}/phone").text
        assert Page(house.address, browser=browser).line == "+13125550311"
        assert len(house.sandboxes()) == 1


def _houses(house: Installation) -> list[int]:
    """The dry runs of this installation, by their first process."""
    ours = str(house.folder)
    return [pid for pid, (_, command) in processes().items() if "sandbox.house" in command and ours in command]


def _everything_in(house: Installation) -> dict[bytes, bytes | None]:
    """What the real store holds, all of it. RQ's own notes are none of ours, and nobody works here."""
    with house.store() as store:
        return {name: store.dump(name) for name in store.scan_iter()}


def _came(page: Page, words: str) -> bool:
    return any(words in str(event["data"]) for event in page.events() if event["event"] == "text")


def _seconds(url: str) -> float:
    began = time.monotonic()
    requests.post(url, data={}, timeout=30)
    return time.monotonic() - began


def _no_socket_leaves(house: Installation) -> None:
    """Every TCP or UDP socket of every process of the dry run has both its ends on this machine."""
    inodes = set()
    for pid in family(_houses(house)[0]):
        for opened in Path(f"/proc/{pid}/fd").glob("*"):
            inodes |= set(re.findall(r"socket:\[(\d+)\]", str(opened.readlink())))
    tables = [Path(f"/proc/net/{kind}").read_text().splitlines()[1:] for kind in ("tcp", "tcp6", "udp", "udp6")]
    rows = [row.split() for table in tables for row in table]
    ours = [(row[1].partition(":")[0], row[2].partition(":")[0]) for row in rows if row[9] in inodes]
    assert len(ours) >= 2, "the line and the city listen"
    assert [each for each in ours if each[0] not in _HERE or each[1] not in (*_HERE, *_NOWHERE)] == []


def _no_secret_is_known(house: Installation, browser: requests.Session) -> None:
    """Nothing of the real installation is in the processes' environments, or in any file that they keep."""
    secrets = [KEY, SECRET, TOKEN, browser.cookies["townline"], house.environment["REDIS_URL"]]
    held = [Path(f"/proc/{pid}/environ") for pid in family(_houses(house)[0])]
    held += [each for each in house.sandboxes()[0].rglob("*") if each.is_file()]
    assert len(held) > 12
    for each in held:
        content = each.read_bytes()
        assert not [secret for secret in secrets if secret.encode() in content], each


def test_the_reports_of_a_dry_run_are_in_its_own_file(house: Installation) -> None:
    browser = house.signed_in()
    house.dry_run(browser)
    page = Page(house.address, browser=browser)
    page.report()
    kept = RequestsKept(house.sandboxes()[0] / "demo-city.sqlite3")
    until(lambda: len(kept.page(0, 10)) == 1, "it is there", 30, house.tell)

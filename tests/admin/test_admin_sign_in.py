"""Signing in with a link, staying signed in, and being signed out."""

import logging
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
import requests

import app
from store import keys
from tests.support.serving import serve


def test_a_link_shows_a_button_and_only_the_button_uses_it_up(office):
    link, browser = office.link(), office.browser()
    for _ in range(3):  # somebody's mail program looks what it is
        shown = office.browser().get(link)
        assert shown.status_code == 200 and "<button>Sign in</button>" in shown.text
        assert not shown.cookies
    assert not office.knows(browser)
    answer = browser.post(link, allow_redirects=False)
    assert (answer.status_code, answer.headers["Location"]) == (303, "/phone")
    assert office.knows(browser)


def test_a_link_works_once(office):
    link, late = office.link(), office.browser()
    assert office.browser().post(link, allow_redirects=False).status_code == 303
    for answer in (late.get(link), late.post(link)):
        assert answer.status_code == 410 and "This link is over" in answer.text
    assert not office.knows(late)


def test_of_many_who_press_the_button_at_once_one_gets_in(office):
    link = office.link()
    with ThreadPoolExecutor(8) as crowd:
        came = list(crowd.map(lambda _: office.browser().post(link, allow_redirects=False).status_code, range(8)))
    assert sorted(came) == [303] + [410] * 7


def test_a_link_is_good_for_a_quarter_of_an_hour_and_a_session_for_half_a_day(office, redis):
    link, browser = office.link(), office.signed_in()
    invitation, session = _one(redis, "staff-invitation"), _one(redis, "staff-session")
    assert 890 < redis.ttl(invitation) <= 900
    assert 12 * 3600 - 10 < redis.ttl(session) <= 12 * 3600
    redis.pexpire(invitation, 0)
    assert office.browser().get(link).status_code == 410
    assert office.browser().post(link).status_code == 410
    redis.pexpire(session, 0)
    assert not office.knows(browser)


@pytest.mark.parametrize("secret", ["x", "A" * 43, "%00", "é", "..%2f..", "a" * 4000])
def test_a_link_that_nobody_made_lets_nobody_in(office, secret):
    browser = office.browser()
    assert browser.get(f"{office.address}/admin/sign-in/{secret}").status_code in (404, 410)
    assert browser.post(f"{office.address}/admin/sign-in/{secret}").status_code in (404, 405, 410)
    assert not office.knows(browser)


@pytest.mark.parametrize("token", ["", "x", "A" * 43, "é"])
def test_a_cookie_that_nobody_gave_is_nobodys(office, token):
    answer = requests.get(f"{office.address}/phone/api/line", headers={"Cookie": f"townline={token}".encode()})
    assert answer.status_code == 401 and answer.json()["error"].startswith("Sign in first.")


def test_who_is_removed_is_out_at_once_everywhere_and_stays_out_when_invited_again(office, other_machine):
    browsers, unused = [office.signed_in(), office.signed_in("ana  RUIZ")], office.link()
    kept = office.signed_in("Ben")
    assert all(office.knows(each) for each in browsers)
    assert browsers[0].get(f"{other_machine}/phone/static/phone.svg").ok
    assert [person.name for person in office.staff.people()] == ["Ana Ruiz", "Ben"]
    assert office.staff.remove("Ana Ruiz")
    office.link()
    assert not any(office.knows(each) for each in browsers)
    assert browsers[0].get(f"{other_machine}/phone/static/phone.svg").status_code == 401
    assert office.browser().post(unused).status_code == 410
    assert office.knows(kept)


def test_signing_out_ends_the_session_itself(office):
    browser = office.signed_in()
    stolen = dict(browser.cookies)
    answer = browser.post(f"{office.address}/admin/sign-out", allow_redirects=False)
    assert answer.status_code == 303 and not browser.cookies.get("townline")
    assert requests.get(f"{office.address}/phone/api/line", cookies=stolen).status_code == 401


def test_the_cookie_is_for_this_host_alone_and_no_script_sees_it(office, town):
    answer = office.browser().post(office.link(), allow_redirects=False)
    assert _attributes(answer) == {"HttpOnly", "Path=/", "SameSite=Lax"}
    secure = replace(town.settings, demo=False, public_url="https://311.example.gov")
    with serve(app.create_app(secure)) as address:
        answer = requests.post(office.link().replace(office.address, address), allow_redirects=False)
    assert answer.headers["Set-Cookie"].startswith("__Host-townline=")
    assert _attributes(answer) == {"HttpOnly", "Path=/", "SameSite=Lax", "Secure"}


@pytest.mark.parametrize("headers", [{"Origin": "https://evil.example"}, {"Sec-Fetch-Site": "cross-site"}])
def test_a_page_of_elsewhere_signs_nobody_in_or_out(office, headers):
    link, browser = office.link(), office.signed_in()
    assert office.browser().post(link, headers=headers).status_code == 403
    assert browser.post(f"{office.address}/admin/sign-out", headers=headers).status_code == 403
    assert office.knows(browser)
    assert office.browser().get(link).status_code == 200  # it is as good as before


def test_the_store_and_the_logs_hold_no_secret_and_no_name(office, redis, caplog):
    caplog.set_level(logging.INFO, "townline")
    link = office.link("Ana Ruiz")
    browser = office.browser()
    browser.post(link)
    browser.post(link)
    secrets = [link.rpartition("/")[2], browser.cookies["townline"], "Ana Ruiz", "Ruiz"]
    stored = [name + b" " + _value(redis, name) for name in redis.scan_iter("townline:_:staff*")]
    assert len(stored) == 2
    assert not [secret for secret in secrets for each in stored if secret.encode() in each]
    said = [record for record in caplog.records if record.name == "townline.admin"]
    assert [record.getMessage() for record in said] == [
        "Somebody signed in.",
        "A sign-in link was tried that is used, too old, or none.",
    ]
    assert not [secret for secret in secrets for record in said if secret in str(vars(record))]


def test_a_store_that_is_away_lets_nobody_in_and_says_so(town):
    gone = replace(town.settings, demo=False, redis_url="redis://127.0.0.1:9/0")
    with serve(app.create_app(gone)) as address:
        for path in ("/phone", "/admin/sign-in/some-secret"):
            answer = requests.get(address + path, cookies={"townline": "x"})
            assert answer.status_code == 503 and "The store cannot be reached" in answer.text
        answer = requests.get(f"{address}/phone/api/line", cookies={"townline": "x"})
        assert answer.status_code == 503 and answer.json()["error"].startswith("The store cannot be reached.")


def test_the_pages_are_not_kept_framed_or_told_to_others(office):
    for path in ("/admin/sign-in", "/phone"):
        headers = requests.get(office.address + path).headers
        assert headers["Cache-Control"] == "no-store" and headers["Referrer-Policy"] == "same-origin"
        assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]
        assert "unsafe" not in headers["Content-Security-Policy"]


def _one(redis, kind):
    return next(iter(redis.scan_iter(f"{keys.staff()}{kind.removeprefix('staff')}:*")))


def _attributes(answer):
    parts = [part.strip() for part in answer.headers["Set-Cookie"].split(";")[1:]]
    return {part for part in parts if not part.startswith(("Expires=", "Max-Age="))}


def _value(redis, name):
    return b" ".join(redis.hgetall(name).values()) if redis.type(name) == b"hash" else redis.get(name)

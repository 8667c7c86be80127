"""`townline staff`: links are printed, people are listed and removed."""

import re

from tests.support.terminal import Terminal


def test_somebody_is_invited_listed_and_removed(office, town, redis_server, streets):
    environment = {
        "REDIS_URL": redis_server.url,
        "TWILIO_ACCOUNT_SID": town.settings.twilio_account_sid,
        "TWILIO_AUTH_TOKEN": town.settings.twilio_auth_tokens[0],
        "PUBLIC_URL": office.address,
        "TOWNLINE_SECRET_KEY": town.settings.secret_key,
        "TOWNLINE_CITY": str(town.settings.city_dirs[0]),
    }

    def staff(*words):
        with Terminal(["-m", "cli", "staff", *words], environment=environment) as terminal:
            return terminal.ends(), terminal.said

    status, said = staff("invite", "Ana Ruiz")
    assert (status, said.splitlines()[0]) == (
        0,
        "Ana Ruiz can sign in with this link, once, within 15 minutes:",
    )
    link = said.splitlines()[1]
    assert re.fullmatch(rf"{office.address}/admin/sign-in/[\w-]{{43}}", link)
    assert re.fullmatch(r"[0-9a-f]{8}  Ana Ruiz: invited .* UTC, has not signed in yet\n", staff("list")[1])
    browser = office.browser()
    browser.post(link, allow_redirects=False)
    assert office.knows(browser)
    assert re.search(r"Ana Ruiz: invited .* UTC, signed in .* UTC\n", staff("list")[1])
    assert staff("remove", "ana ruiz") == (0, "ana ruiz is off the list, and signed out everywhere.\n")
    assert not office.knows(browser)
    status, said = staff("list")
    assert (status, said.partition(":")[0]) == (0, "Nobody is on the list yet")
    assert staff("remove", "Ana Ruiz") == (1, "Nobody on the list is called 'Ana Ruiz'. See `townline staff list`.\n")
    assert staff("invite", " ")[0] == 2
    environment["TOWNLINE_DEMO"] = "1"
    told = f"Nobody signs in to a demo: its phone is at {office.address}/phone for everybody.\n"
    assert staff("invite", "Ana Ruiz") == (2, told)

"""An installation that serves a real city, as its staff reach it with a browser."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
import requests

import app
from admin.staff import Staff
from tests.support.serving import serve
from tests.support.town import Town


@dataclass
class Office:
    """Where staff sign in."""

    address: str
    staff: Staff

    def link(self, name: str = "Ana Ruiz") -> str:
        """A link with which somebody can sign in."""
        return f"{self.address}/admin/sign-in/{self.staff.invite(name)[1]}"

    def browser(self) -> requests.Session:
        """A browser in which nobody is signed in."""
        session = requests.Session()
        session.trust_env = False
        return session

    def signed_in(self, name: str = "Ana Ruiz") -> requests.Session:
        """A browser in which somebody is."""
        browser = self.browser()
        assert browser.post(self.link(name), allow_redirects=False).status_code == 303
        return browser

    def knows(self, browser: requests.Session) -> bool:
        """Whether somebody is signed in there."""
        answer = browser.get(f"{self.address}/phone/static/phone.svg")
        assert answer.status_code in (200, 401)
        return answer.ok


@pytest.fixture
def office(town: Town, tmp_path: Path) -> Iterator[Office]:
    """The web server of a real city's installation, here in the test's own process."""
    web = app.create_app(replace(town.settings, demo=False, var=tmp_path / "var"))
    with serve(web) as address:
        yield Office(address, Staff(town.store, web.extensions["townline"].vault))


@pytest.fixture
def other_machine(town: Town, tmp_path: Path) -> Iterator[str]:
    """Another web server of the same installation."""
    with serve(app.create_app(replace(town.settings, demo=False, var=tmp_path / "other"))) as address:
        yield address

"""A line that runs on loopback for one test, and how a phone reaches it."""

import threading
from collections.abc import Iterator

import pytest
from werkzeug.serving import make_server

from phone.carrier import Carrier
from phone.http import HttpPost
from phone.line import Line
from tests.phone.loopback import ACCOUNT, NUMBER, TOKEN, Loopback, application


@pytest.fixture
def loopback() -> Iterator[Loopback]:
    """The line itself, on a port of its own."""
    here = Loopback()
    server = make_server("127.0.0.1", 0, application(here), threaded=True)
    here.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield here
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def line(loopback: Loopback) -> Line:
    """The line as a phone reaches it; nothing that Twilio would complain about is let pass."""
    return Line(HttpPost(), loopback.url, TOKEN, ACCOUNT, NUMBER, strict=True)


@pytest.fixture
def line_and_carrier(loopback: Loopback) -> Line:
    """The same, behind a carrier that answers STOP and keeps texts."""
    carrier = Carrier(f"{loopback.url}/carrier", ACCOUNT, TOKEN)
    return Line(HttpPost(), loopback.url, TOKEN, ACCOUNT, NUMBER, carrier=carrier, strict=True)

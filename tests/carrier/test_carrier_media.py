"""Photos are fetched from the carrier and from nowhere else, and never without an end."""

from collections.abc import Callable, Iterator

import pytest
from flask import Flask, Response, redirect, request

from carrier.errors import CarrierAway, CarrierError
from carrier.media import MOST_BYTES, ForeignAddress, Media, NotThere, TooManyBytes
from demo.carrier.carrier import DemoCarrier
from demo.city import create_app
from demo.georeport.city import DemoCity
from phone.carrier import Carrier
from settings import Settings
from tests.support.ports import free_port
from tests.support.serving import serve

ACCOUNT, TOKEN = "AC" + "0" * 32, "a token"
PHOTO = b"\xff\xd8\xff\xe0 whatever this is"


def media(base: str = "", **changes: Callable[[str], bool]) -> Media:
    return Media(Settings("", ACCOUNT, (TOKEN, "an older one"), "", "", (), twilio_api_url=base), **changes)


@pytest.fixture
def base(tmp_path) -> Iterator[str]:
    carrier = DemoCarrier(tmp_path / "carrier.sqlite3", ACCOUNT, (TOKEN,))
    with serve(create_app(DemoCity(tmp_path / "city.sqlite3"), carrier)) as address:
        yield f"{address}/carrier"


@pytest.fixture
def odd() -> Iterator[str]:
    """A carrier with odd answers."""
    app = Flask(__name__, static_folder=None)

    @app.get("/redirect")
    def onward() -> Response:
        return redirect(request.args["to"], 307)  # type: ignore[return-value]

    @app.get("/status/<int:status>")
    def status(status: int) -> Response:
        return Response(b"no", status)

    @app.get("/large")
    def large() -> Response:
        return Response((bytes(1024 * 1024) for _ in range(50)), mimetype="image/jpeg")

    @app.get("/told")
    def told() -> dict[str, str]:
        return {"authorization": request.headers.get("Authorization", "")}

    with serve(app) as address:
        yield address


def test_a_photo_that_a_phone_left_with_the_carrier_is_fetched(base):
    phone = Carrier(base, ACCOUNT, TOKEN)
    left = phone.keep_photo(PHOTO, "image/jpeg")
    assert left.url == phone.photo_address(left.sid)
    assert media(base).fetch(left.url) == PHOTO


def test_a_photo_up_to_the_carriers_limit_is_taken_by_it(base):
    phone = Carrier(base, ACCOUNT, TOKEN)
    whole = bytes(MOST_BYTES)
    assert media(base).fetch(phone.keep_photo(whole, "image/png").url) == whole
    with pytest.raises(ConnectionError):
        phone.keep_photo(whole + b"!", "image/png")


def test_our_credentials_go_to_the_carrier_alone(odd):
    assert b"Basic" in media(odd).fetch(f"{odd}/told")
    assert media(odd).fetch(f"{odd}/redirect?to=/told") == b'{"authorization":""}\n'


def test_a_wrong_token_is_said_to_be_one(base):
    left = Carrier(base, ACCOUNT, TOKEN).keep_photo(PHOTO, "image/jpeg")
    strange = Media(Settings("", ACCOUNT, ("another",), "", "", (), twilio_api_url=base))
    with pytest.raises(NotThere, match="401"):
        strange.fetch(left.url)


@pytest.mark.parametrize(
    "address",
    [
        "http://api.twilio.com/x",
        "https://api.twilio.com:8443/x",
        "https://api.twilio.com.example.org/x",
        "https://notwilio.com/x",
        "https://user:word@api.twilio.com/x",
        "https://api.twilio.com\\@127.0.0.1/x",
        "https://127.0.0.1/x",
        "https://[::1]/x",
        "https://169.254.169.254/latest/meta-data",
        "http://localhost:6379/",
        "https://example.org/p.jpg",
        "file:///etc/passwd",
        "ftp://api.twilio.com/x",
        "https://api.twilio.com:port/x",
        "//api.twilio.com/x",
        "https://",
        "",
        "p.jpg",
    ],
)
def test_no_other_address_is_asked(address):
    with pytest.raises(ForeignAddress):
        media().fetch(address)


def test_another_port_of_the_demos_carrier_is_another_place(odd):
    with pytest.raises(ForeignAddress):
        media(odd).fetch(f"http://127.0.0.1:{free_port()}/told")


@pytest.mark.parametrize(
    "onward",
    [
        "http://169.254.169.254/latest/meta-data",
        "https://169.254.169.254/latest/meta-data",
        "https://127.0.0.1/x",
        "https://[::ffff:10.0.0.1]/x",
        "https://10.0.0.1/x",
        "https://0.0.0.0/x",
        "https://no-such-host.invalid/x",
        "http://example.org/x",
        "https://example.org:6379/x",
        "file:///etc/passwd",
        "gopher://127.0.0.1/x",
        "/redirect?to=/redirect?to=/redirect?to=/redirect?to=/told",
    ],
)
def test_nobody_is_followed_into_our_own_network_nor_for_ever(odd, onward):
    from urllib.parse import quote

    with pytest.raises(CarrierError):
        media(odd).fetch(f"{odd}/redirect?to={quote(onward)}")


def test_the_carrier_may_send_us_out_into_the_world(odd):
    seen: list[str] = []

    def is_public(host: str) -> bool:
        seen.append(host)
        return False

    with pytest.raises(ForeignAddress):
        media(odd, is_public=is_public).fetch(f"{odd}/redirect?to=https://cdn.example/photo")
    assert seen == ["cdn.example"]


def test_reading_ends_where_a_photo_is_too_large(odd):
    with pytest.raises(TooManyBytes):
        media(odd).fetch(f"{odd}/large")


@pytest.mark.parametrize(
    ("status", "error"), [(404, CarrierAway), (500, CarrierAway), (429, CarrierAway), (410, NotThere)]
)
def test_what_may_come_yet_is_told_from_what_never_will(odd, status, error):
    with pytest.raises(error):
        media(odd).fetch(f"{odd}/status/{status}")


def test_a_carrier_that_is_away_is_said_to_be():
    base = f"http://127.0.0.1:{free_port()}"
    with pytest.raises(CarrierAway):
        media(base).fetch(f"{base}/x")

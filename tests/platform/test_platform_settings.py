"""Settings: what is wrong with the environment is said at once, all of it, with what to do."""

from pathlib import Path

import pytest

import settings
from facts.city import Geocoder, Provider
from open311.profile import Profile
from settings import SettingsError, load

ROOT = Path(settings.__file__).parent
SECRET = "0123456789abcdef0123456789abcdef"


@pytest.fixture
def good(tmp_path: Path) -> dict[str, str]:
    """An environment with nothing wrong."""
    (tmp_path / "city.toml").write_text("")
    return {
        "REDIS_URL": "redis://localhost:6379/0",
        "TWILIO_ACCOUNT_SID": "AC1",
        "TWILIO_AUTH_TOKEN": "new, old",
        "PUBLIC_URL": "https://311.example.gov/",
        "TOWNLINE_SECRET_KEY": SECRET,
        "TOWNLINE_CITY": str(tmp_path),
        "HOME": "/home/clerk",
    }


def test_a_whole_environment_is_read(good: dict[str, str], tmp_path: Path) -> None:
    read = load(good)
    assert read.redis_url == "redis://localhost:6379/0"
    assert read.twilio_auth_tokens == ("new", "old")
    assert read.public_url == "https://311.example.gov"
    assert read.city_dirs == (tmp_path,)
    assert (read.demo, read.twilio_api_url, read.demo_city_url) == (False, "", "")
    assert (read.log_format, read.log_level) == ("text", "info")
    assert read.cache_dir == ROOT / "var" / "cache"


def test_no_secret_stands_in_what_the_settings_or_an_endpoint_say_of_themselves(good: dict[str, str]) -> None:
    environment = good | {"REDIS_URL": "redis://:hush@store:6379/0", "TOWNLINE_METRICS_TOKEN": "hush" * 5}
    environment |= {"TOWNLINE_SECRET_KEY": "hush" * 8, "TWILIO_AUTH_TOKEN": "hush"}
    provider = Provider(name="city", url="https://311.example.gov", api_key="hush", updates_key="hush" * 4)
    geocoder = Geocoder("google", "Chicago, IL", key="hush")
    profile = Profile(url="https://311.example.gov", api_key="hush")
    said = repr((load(environment), provider, geocoder, profile))
    assert "hush" not in said
    assert "https://311.example.gov" in said


def test_what_only_the_demo_sets_is_read_too(good: dict[str, str], tmp_path: Path) -> None:
    demo = {"TOWNLINE_DEMO": "1", "TWILIO_API_URL": "http://127.0.0.1:8312/carrier", "TOWNLINE_VAR": str(tmp_path)}
    read = load(good | demo | {"DEMO_CITY_URL": "http://127.0.0.1:8312", "TOWNLINE_LOG": "JSON"})
    assert read.demo
    assert read.twilio_api_url == "http://127.0.0.1:8312/carrier"
    assert read.demo_city_url == "http://127.0.0.1:8312"
    assert read.cache_dir == tmp_path / "cache"
    assert read.log_format == "json"


WRONG = [
    ("REDIS_URL", "", "REDIS_URL is missing: where Redis is"),
    ("REDIS_URL", "localhost:6379", "REDIS_URL does not begin with one of redis://, rediss://, unix://"),
    ("REDIS_URL", "redis+sentinel://a:1,b:2", "must look like redis+sentinel://host:26379"),
    ("TWILIO_ACCOUNT_SID", " ", "TWILIO_ACCOUNT_SID is missing"),
    ("TWILIO_AUTH_TOKEN", "", "TWILIO_AUTH_TOKEN is missing"),
    ("TWILIO_AUTH_TOKEN", "new,", "TWILIO_AUTH_TOKEN has an empty token"),
    ("TOWNLINE_METRICS_TOKEN", "too short", "TOWNLINE_METRICS_TOKEN needs 20 characters or more, without spaces"),
    ("TOWNLINE_METRICS_TOKEN", "long enough but spaced", "python3 -c 'import secrets; print(secrets.token_urlsafe())'"),
    ("PUBLIC_URL", "", "PUBLIC_URL is missing"),
    ("PUBLIC_URL", "311.example.gov", "PUBLIC_URL is not an address such as https://"),
    ("PUBLIC_URL", "ftp://311.example.gov", "PUBLIC_URL is not an address such as https://"),
    ("PUBLIC_URL", "https://311.example.gov/line", "without a path behind it"),
    ("PUBLIC_URL", "https://311.example.gov:port", "PUBLIC_URL is not an address"),
    ("PUBLIC_URL", "https://clerk:word@311.example.gov", "PUBLIC_URL is not an address"),
    ("TOWNLINE_SECRET_KEY", "", "Make one: python3 -c"),
    ("TOWNLINE_SECRET_KEY", f"{SECRET},short", "needs 32 characters or more in each secret"),
    ("TOWNLINE_CITY", "", "TOWNLINE_CITY is missing"),
    ("TOWNLINE_CITY", "no/such/city", "no/such/city, which is not a directory here"),
    ("TOWNLINE_CITY", str(ROOT / "facts"), "holds no city.toml"),
    ("TWILIO_API_URL", "carrier", "TWILIO_API_URL is not an address"),
    ("TOWNLINE_LOG", "xml", "TOWNLINE_LOG is 'xml'; it may be text or json"),
    ("TOWNLINE_LOG_LEVEL", "loud", "it may be debug, info, warning or error"),
    ("TOWNLINE_CITTY", "x", "TOWNLINE_CITTY is not a setting. Did you mean TOWNLINE_CITY?"),
    ("TOWNLINE_WEATHER_FORECAST", "x", "is not a setting. Remove it; README.md lists the settings"),
]


@pytest.mark.parametrize(("name", "value", "told"), WRONG, ids=[f"{name}={value[:20]}" for name, value, _ in WRONG])
def test_a_wrong_setting_is_told_with_what_to_do(good: dict[str, str], name: str, value: str, told: str) -> None:
    with pytest.raises(SettingsError) as error:
        load(good | {name: value})
    assert len(error.value.problems) == 1
    assert told in str(error.value)


def test_every_problem_is_told_at_once() -> None:
    with pytest.raises(SettingsError) as error:
        load({"TOWNLINE_LOG": "xml", "TOWNLINE_X": "1"})
    assert len(error.value.problems) == 8
    assert str(error.value).count("\n  - ") == 8


def test_no_secret_is_repeated_in_an_error(good: dict[str, str]) -> None:
    with pytest.raises(SettingsError) as error:
        load(good | {"TOWNLINE_SECRET_KEY": "hunter2", "TWILIO_AUTH_TOKEN": "hunter3,"})
    assert "hunter" not in str(error.value)


def test_settings_stay_as_they_were_read(good: dict[str, str]) -> None:
    with pytest.raises(AttributeError):
        load(good).public_url = "https://elsewhere.example"  # type: ignore[misc]


@pytest.mark.parametrize("name", settings.NAMES)
def test_every_setting_is_in_the_readme(name: str) -> None:
    assert f"`{name}`" in (ROOT / "README.md").read_text("utf-8")


@pytest.mark.parametrize("port", ["http", "-1", "65536", "²"])
def test_a_port_that_is_none_is_a_problem(port: str, good: dict[str, str]) -> None:
    with pytest.raises(SettingsError, match="which is not a port"):
        load(good | {"PORT": port})

"""The environment, read once at start, checked as a whole, and frozen.

Every problem is reported at the same time, each with what to do about it.
"""

import difflib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

HERE = Path(__file__).resolve().parent
DEMO_CITY = HERE / "demo" / "chicago"

NAMES = {
    "REDIS_URL": "where Redis is: redis://, rediss://, unix:// or redis+sentinel://",
    "TWILIO_ACCOUNT_SID": "the carrier's account",
    "TWILIO_AUTH_TOKEN": "the account's token; two, comma separated, while it is being rotated",
    "PUBLIC_URL": "the address that the carrier was given, such as https://311.example.gov",
    "TOWNLINE_SECRET_KEY": "seals what people said; 'new,old' rotates it",
    "TOWNLINE_CITY": "directories with a city.toml, comma separated; imported at first start",
    "TOWNLINE_METRICS_TOKEN": "whoever sends it may read /metrics; without one nobody may",
    "TOWNLINE_CACHE": "where street indexes are kept at hand; default var/cache",
    "TOWNLINE_VAR": "where the demo, and a dry run at /phone, keep their data; default var",
    "TOWNLINE_LOG": "text (the default) or json",
    "TOWNLINE_LOG_LEVEL": "debug, info (the default), warning or error",
    "TOWNLINE_DEMO": "1 in what `townline demo` starts, sandbox in a dry run at /phone, nowhere else",
    "TWILIO_API_URL": "another carrier that speaks Twilio's REST API; default Twilio",
    "DEMO_CITY_URL": "the demo city's own address; only the demo sets it",
    "PORT": "the port to serve on; default 8311",
}
"""Every setting there is, with what it is for."""

SANDBOX = "sandbox"
"""TOWNLINE_DEMO in the processes of a dry run."""

_REDIS_SCHEMES = ("redis", "rediss", "unix", "redis+sentinel")
_SENTINEL = re.compile(r"redis\+sentinel://[^/?#]+/[^/?#]+(/\d*)?")
_SHORTEST_SECRET = 32
"""Characters."""
_SHORTEST_TOKEN = 20
"""Characters."""
_IN_A_HEADER = re.compile(r"[!-~]+")
_LEVELS = ("debug", "info", "warning", "error")
_FORMATS = ("text", "json")


@dataclass(frozen=True, slots=True)
class Settings:
    """What this installation was told. `twilio_auth_tokens`: any of them signs; the first is used to send.

    `sandbox`: this is a dry run beside an installation that serves a real city, and a demo in all else.
    """

    redis_url: str = field(repr=False)  # it may hold a password
    twilio_account_sid: str
    twilio_auth_tokens: tuple[str, ...] = field(repr=False)
    public_url: str
    secret_key: str = field(repr=False)
    city_dirs: tuple[Path, ...]
    metrics_token: str = field(default="", repr=False)
    twilio_api_url: str = ""
    demo: bool = False
    sandbox: bool = False
    demo_city_url: str = ""
    var: Path = HERE / "var"
    cache_dir: Path = HERE / "var" / "cache"
    log_format: str = "text"
    log_level: str = "info"
    port: int = 8311


class SettingsError(ValueError):
    """The environment cannot be served with; the message lists every problem and what to do."""

    def __init__(self, problems: list[str]) -> None:
        listed = "\n".join(f"  - {problem}" for problem in problems)
        super().__init__(f"Townline cannot start with these settings:\n{listed}\n`townline demo` needs none of them.")
        self.problems = tuple(problems)


def load(environ: Mapping[str, str]) -> Settings:
    """Read and check the settings; raises SettingsError with all that is wrong."""
    problems = _unknown(environ)
    reader = _Reader(environ, problems)
    settings = Settings(
        redis_url=reader.redis_url(),
        twilio_account_sid=reader.required("TWILIO_ACCOUNT_SID", "Copy the Account SID from the carrier's console."),
        twilio_auth_tokens=reader.tokens(),
        public_url=reader.address("PUBLIC_URL", required=True),
        secret_key=reader.secret_key(),
        city_dirs=reader.city_dirs(),
        metrics_token=reader.metrics_token(),
        twilio_api_url=reader.address("TWILIO_API_URL", path=True),
        demo=environ.get("TOWNLINE_DEMO", "") in ("1", SANDBOX),
        sandbox=environ.get("TOWNLINE_DEMO", "") == SANDBOX,
        demo_city_url=reader.address("DEMO_CITY_URL"),
        var=var_dir(environ),
        cache_dir=cache_dir(environ),
        log_format=reader.one_of("TOWNLINE_LOG", _FORMATS),
        log_level=reader.one_of("TOWNLINE_LOG_LEVEL", _LEVELS, default="info"),
        port=reader.port(),
    )
    if problems:
        raise SettingsError(problems)
    return settings


def var_dir(environ: Mapping[str, str]) -> Path:
    """Where what is made at run time is kept: the demo's data, caches."""
    return Path(environ.get("TOWNLINE_VAR") or HERE / "var").resolve()


def cache_dir(environ: Mapping[str, str]) -> Path:
    """Where street indexes are kept at hand."""
    return Path(environ.get("TOWNLINE_CACHE") or var_dir(environ) / "cache")


def _unknown(environ: Mapping[str, str]) -> list[str]:
    problems = []
    for name in sorted(environ):
        if name.startswith("TOWNLINE_") and name not in NAMES:
            near = difflib.get_close_matches(name, NAMES, n=1, cutoff=0.75)
            advice = f"Did you mean {near[0]}?" if near else "Remove it; README.md lists the settings there are."
            problems.append(f"{name} is not a setting. {advice}")
    return problems


class _Reader:
    """Reads one setting at a time and notes what is wrong with it."""

    def __init__(self, environ: Mapping[str, str], problems: list[str]) -> None:
        self._environ = environ
        self._problems = problems

    def required(self, name: str, advice: str) -> str:
        value = self._environ.get(name, "").strip()
        if not value:
            self._problems.append(f"{name} is missing: {NAMES[name]}. {advice}")
        return value

    def redis_url(self) -> str:
        url = self.required("REDIS_URL", "For a server on this machine: redis://localhost:6379/0")
        if url and url.partition("://")[0] not in _REDIS_SCHEMES:
            known = ", ".join(f"{scheme}://" for scheme in _REDIS_SCHEMES)
            self._problems.append(f"REDIS_URL does not begin with one of {known}")
        if url.startswith("redis+sentinel://") and not _SENTINEL.fullmatch(url):
            self._problems.append("REDIS_URL must look like redis+sentinel://host:26379,host:26379/service/0")
        return url

    def tokens(self) -> tuple[str, ...]:
        value = self.required("TWILIO_AUTH_TOKEN", "Copy the Auth Token from the carrier's console.")
        tokens = tuple(token.strip() for token in value.split(","))
        if value and not all(tokens):
            self._problems.append("TWILIO_AUTH_TOKEN has an empty token in its list. Remove the comma too many.")
        return tokens

    def address(self, name: str, required: bool = False, path: bool = False) -> str:
        url = (
            self.required(name, "The carrier signs its requests with it.") if required else self._environ.get(name, "")
        )
        if url and not _is_address(url, path):
            kind = "an address such as https://311.example.gov"
            self._problems.append(f"{name} is not {kind}{'' if path else ', without a path behind it'}.")
        return url.rstrip("/")

    def secret_key(self) -> str:
        make_one = "Make one: python3 -c 'import secrets; print(secrets.token_hex(32))'"
        value = self.required("TOWNLINE_SECRET_KEY", make_one)
        if value and any(len(secret.strip()) < _SHORTEST_SECRET for secret in value.split(",")):
            self._problems.append(
                f"TOWNLINE_SECRET_KEY needs {_SHORTEST_SECRET} characters or more in each secret. {make_one}"
            )
        return value

    def metrics_token(self) -> str:
        value = self._environ.get("TOWNLINE_METRICS_TOKEN", "").strip()
        if value and (len(value) < _SHORTEST_TOKEN or not _IN_A_HEADER.fullmatch(value)):
            self._problems.append(
                f"TOWNLINE_METRICS_TOKEN needs {_SHORTEST_TOKEN} characters or more, without spaces. "
                "Make one: python3 -c 'import secrets; print(secrets.token_urlsafe())'"
            )
        return value

    def city_dirs(self) -> tuple[Path, ...]:
        if self._environ.get("TOWNLINE_DEMO", "") == SANDBOX:
            return ()  # it is handed its city
        value = self.required("TOWNLINE_CITY", "Copy demo/chicago and edit it: docs/a-city.md tells how.")
        directories = tuple(Path(part.strip()) for part in value.split(",") if part.strip())
        for directory in directories:
            if not directory.is_dir():
                self._problems.append(f"TOWNLINE_CITY names {directory}, which is not a directory here.")
            elif not (directory / "city.toml").is_file():
                self._problems.append(f"TOWNLINE_CITY names {directory}, which holds no city.toml.")
        return directories

    def port(self) -> int:
        value = self._environ.get("PORT", "").strip() or "8311"
        if value.isascii() and value.isdecimal() and int(value) < 65536:
            return int(value)
        self._problems.append(
            f"PORT is {value!r}, which is not a port. Give a number from 1 to 65535, or leave it out."
        )
        return 0

    def one_of(self, name: str, choices: tuple[str, ...], default: str = "") -> str:
        value = self._environ.get(name, "").strip().lower() or default or choices[0]
        if value not in choices:
            self._problems.append(f"{name} is {value!r}; it may be {', '.join(choices[:-1])} or {choices[-1]}.")
        return value


def _is_address(url: str, path: bool) -> bool:
    try:
        parts = urlsplit(url)
        parts.port  # noqa: B018 - reading it checks it
    except ValueError:
        return False
    whole = bool(parts.hostname) and parts.scheme in ("http", "https") and not (parts.query or parts.fragment)
    return whole and not parts.username and (path or parts.path in ("", "/"))

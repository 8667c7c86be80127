"""Posting to a line: over real HTTP, or straight into a Flask application's test client."""

from collections.abc import Mapping
from typing import Any, Protocol
from urllib.parse import urlsplit

import requests
from urllib3.exceptions import ConnectTimeoutError, NewConnectionError

from phone.errors import LineUnreachable, LineWentQuiet
from phone.line import Answer, Post

CONNECT_S, READ_S = 5, 15
"""Twilio's own patience: to connect, and to wait for the answer."""


class HttpPost:
    """Posts over HTTP and keeps the connection. Proxies in the environment are not asked: the line is where it says."""

    def __init__(self, read: float = READ_S) -> None:
        self._session = requests.Session()
        self._session.trust_env = False
        self._timeouts = (CONNECT_S, read)

    def __call__(self, url: str, form: Mapping[str, str], headers: Mapping[str, str], /) -> Answer:
        """Post a form. Redirects are not followed: they would lose it. Raises LineUnreachable, LineWentQuiet."""
        try:
            answer = self._session.post(
                url, data=dict(form), headers=dict(headers), timeout=self._timeouts, allow_redirects=False
            )
        except requests.RequestException as error:
            kind = LineUnreachable if _never_connected(error) else LineWentQuiet
            raise kind(f"{urlsplit(url).netloc}: {_reason(error)}") from error
        return Answer(answer.status_code, _lower(answer.headers), answer.content)


class FlaskClient(Protocol):
    """What is needed of a Flask test client."""

    def post(self, *args: Any, **options: Any) -> Any: ...


def flask_post(client: FlaskClient) -> Post:
    """Post into an application in this process, through its test client."""

    def post(url: str, form: Mapping[str, str], headers: Mapping[str, str], /) -> Answer:
        parts = urlsplit(url)
        path = parts.path + (f"?{parts.query}" if parts.query else "")
        base = f"{parts.scheme}://{parts.netloc}"
        answer = client.post(path, base_url=base, data=dict(form), headers=dict(headers))
        return Answer(answer.status_code, _lower(answer.headers), answer.data)

    return post


def _lower(headers: Mapping[str, str]) -> dict[str, str]:
    return {name.lower(): value for name, value in headers.items()}


def _never_connected(error: requests.RequestException) -> bool:
    """Whether the request cannot have reached anybody; only then does Twilio try again."""
    if isinstance(error, requests.exceptions.InvalidURL | requests.exceptions.MissingSchema):
        return True
    cause = error.args[0] if error.args else None
    return isinstance(getattr(cause, "reason", cause), NewConnectionError | ConnectTimeoutError)


def _reason(error: requests.RequestException) -> str:
    cause = error.args[0] if error.args else error
    return type(getattr(cause, "reason", cause)).__name__

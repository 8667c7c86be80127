"""A page of the browser phone, as the server sees it."""

import json
from typing import Any

import requests


class Page:
    """A page of the browser phone. `call`, `text`: what comes back is JSON that was checked to be there."""

    def __init__(self, address: str, person: str = "", browser: requests.Session | None = None) -> None:
        self.address = address
        self.session = browser or requests.Session()
        self.session.trust_env = False
        self.person = person or self.post("/people")["person"]
        me = self.me()
        self.number, self.line = me["number"], me["line"]

    def post(self, path: str, given: Any = None, **options: Any) -> dict[str, Any]:
        """What the server says to a post that must work."""
        answer = self.send(path, given, **options)
        assert answer.ok, answer.text
        return answer.json()

    def send(self, path: str, given: Any = None, **options: Any) -> requests.Response:
        """Post, whatever comes of it."""
        return self.session.post(f"{self.address}/phone/api{path}", json=given, timeout=20, **options)

    def get(self, path: str) -> dict[str, Any]:
        """What the server says to a question."""
        answer = self.session.get(f"{self.address}/phone/api{path}", timeout=20)
        assert answer.ok, answer.text
        return answer.json()

    def me(self) -> dict[str, Any]:
        """All that a page gets that was loaded anew."""
        return self.get(f"/people/{self.person}")

    def dial(self, **more: Any) -> dict[str, Any]:
        """Ring the line."""
        return self.post(f"/people/{self.person}/call", more)

    def do(self, deed: str, **what: Any) -> dict[str, Any]:
        """Something in the call."""
        return self.post(f"/people/{self.person}/call/{deed}", what)

    def say(self, text: str, **more: Any) -> dict[str, Any]:
        """Say something."""
        return self.do("say", text=text, **more)

    def text(self, text: str, **more: Any) -> dict[str, Any]:
        """Text something."""
        return self.post(f"/people/{self.person}/texts", {"text": text, **more})

    def send_photo(self, content: bytes) -> requests.Response:
        """Add a photo, whatever comes of it."""
        return self.send(f"/people/{self.person}/photos", files={"photo": ("photo.jpg", content, "image/jpeg")})

    def photo(self, content: bytes) -> dict[str, Any]:
        """Add a photo that must be taken."""
        answer = self.send_photo(content)
        assert answer.ok, answer.text
        return answer.json()

    def events(self, seen: str = "") -> list[dict[str, Any]]:
        """What came by itself since an event, as a browser reads it; it ends at once."""
        headers = {"Last-Event-ID": seen} if seen else {}
        path = f"{self.address}/phone/api/people/{self.person}/events"
        answer = self.session.get(path, headers=headers, timeout=20)
        assert answer.headers["Content-Type"].startswith("text/event-stream")
        blocks = [block for block in answer.text.split("\n\n") if block.startswith("event:")]
        events = [dict(line.split(": ", 1) for line in block.splitlines()) for block in blocks]
        return [event | {"data": json.loads(event["data"])} for event in events]

    def report(self, place: str = "2342 west devon") -> list[dict[str, Any]]:
        """A whole report by phone, up to its reference; gives its turns."""
        turns = [self.dial()]
        for words in ("there's a pothole", place, "it is deep", "yes", "yes", "yes"):
            turns.append(self.say(words))
        return turns

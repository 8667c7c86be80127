"""What lies behind the line on loopback, as a transcript asks for it."""

from typing import Any

from tests.phone.loopback import Loopback

PHONE = "+13125550142"


class LoopbackWorld:
    """What lies behind the line on loopback."""

    def __init__(self, loopback: Loopback) -> None:
        self._loopback = loopback

    def later_texts(self, phone: str) -> list[str]:
        return [str(row["body"]) for row in self._loopback.inbox if row["to"] == phone]

    def filed(self) -> list[dict[str, Any]]:
        return [dict(request) for request in self._loopback.filed]

    def close(self, note: str, reference: str = "") -> None:
        self._loopback.text(PHONE, f"Closed{reference}: {note}")

    def reopen(self, note: str, reference: str = "") -> None:
        self._loopback.text(PHONE, f"Open again{reference}: {note}")

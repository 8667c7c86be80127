"""The words that a carrier answers itself, before any line hears of them. Pure."""

from typing import Literal

Meaning = Literal["stop", "start", "help", ""]

_MEANINGS: dict[Meaning, frozenset[str]] = {
    "stop": frozenset(["STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT"]),
    "start": frozenset(["START", "YES", "UNSTOP"]),
    "help": frozenset(["HELP", "INFO"]),
}

CONFIRMATIONS: dict[Meaning, str] = {
    "stop": (
        "You have successfully been unsubscribed. You will not receive any more messages from this number."
        " Reply START to resubscribe."
    ),
    "start": (
        "You have successfully been re-subscribed to messages from this number. Reply HELP for help."
        " Reply STOP to unsubscribe. Msg&Data Rates May Apply."
    ),
    "help": "Reply STOP to unsubscribe. Msg&Data Rates May Apply.",
}


def meaning(body: str) -> Meaning:
    """What a text asks of the carrier. Only the whole text counts: "please stop" is for the line."""
    word = body.strip().upper()
    return next((kind for kind, words in _MEANINGS.items() if word in words), "")

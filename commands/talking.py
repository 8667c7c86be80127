"""`townline call` and `townline text`: talk to the line from this terminal."""

import os
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

import settings
from commands.command import Command, lines_in

if TYPE_CHECKING:
    from phone.terminal import Order


def call(chosen: Namespace) -> int:
    """Ring the line."""
    from phone.terminal_call import call_main

    lines_in()
    return call_main(_order(chosen))


def text(chosen: Namespace) -> int:
    """Text the line."""
    from phone.terminal_texts import text_main

    lines_in()
    return text_main(_order(chosen))


def _order(chosen: Namespace) -> "Order":
    """What was not said about the line is taken from the demo that runs, if that is the line that is meant."""
    from demo import kept
    from phone.terminal import NO_ACCOUNT, USUAL_NUMBER, Order

    where = kept.running(settings.var_dir(os.environ)) or {}
    if chosen.url and chosen.url.rstrip("/") != where.get("public_url"):
        where = {}
    return Order(
        url=chosen.url or where.get("public_url", ""),
        auth_token=where.get("auth_token") or os.environ.get("TWILIO_AUTH_TOKEN", ""),
        number=chosen.number or where.get("number", ""),
        account_sid=where.get("account_sid", NO_ACCOUNT),
        carrier_url=where.get("carrier_url", ""),
        caller=chosen.caller or USUAL_NUMBER,
        save=chosen.save,
        wait=chosen.wait,
        language=chosen.language,
    )


def _options(parser: ArgumentParser) -> None:
    parser.add_argument("--from", dest="caller", metavar="NUMBER", help="the number you have (+13125550142)")
    told = "the line's public address (the demo that runs); what it checks signatures with is TWILIO_AUTH_TOKEN then"
    parser.add_argument("--url", help=told)
    parser.add_argument("--number", help="the line's number (the demo city's)")
    parser.add_argument("--save", type=Path, metavar="FILE", help="keep the conversation as a transcript test")
    told = "how long a script waits at its end for a later text"
    parser.add_argument("--wait", type=float, default=0.0, metavar="SECONDS", help=told)
    parser.add_argument("--language", choices=("en", "es"), default="en", help="of the terminal's own sentences")


COMMANDS = (
    Command("call", "ring the line from this terminal", _options, call, "call --save a_pothole.txt"),
    Command("text", "text the line from this terminal", _options, text, "text --from +13125550177"),
)

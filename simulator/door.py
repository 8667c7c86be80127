"""The way from the page's server half to the line: straight into this very application, signed as Twilio signs.

Not over the network: a web server whose threads all wait for each other would answer nobody any more.
"""

import time

from flask import Flask
from werkzeug.test import Client
from werkzeug.wrappers import Response

from phone.carrier import Carrier
from phone.http import flask_post
from phone.line import Line
from settings import Settings


def line_of(web: Flask, settings: Settings, number: str, carrier: Carrier | None = None) -> Line:
    """The line as a carrier sees it. `carrier`: the demo's, that answers STOP and keeps later texts."""
    return Line(
        post=flask_post(Client(web, Response, use_cookies=False)),
        public_url=settings.public_url,
        auth_token=settings.twilio_auth_tokens[0],
        account_sid=settings.twilio_account_sid,
        number=number,
        carrier=carrier,
        clock=time.time,  # the same in every process: a call goes on in another one
    )

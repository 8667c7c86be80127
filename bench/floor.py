"""The floor: what the same server and Flask take for the least that a turn could be.

    python -m bench.floor PORT

The same signature check over the same form; one read of as many bytes as a sealed conversation has; one transaction
that writes as many bytes as a turn writes; a fixed document as long as a turn's.
"""

import json
import os
import sys
from dataclasses import asdict, dataclass

from flask import Flask, Response, request

import settings as settings_file
from carrier.gate import require_signature
from processes import web
from store.commit import KEEP_REPLY_S, KEEP_TALK_S
from store.connection import connect

SIZES = "BENCH_FLOOR"
"""The environment variable that carries the sizes to the server's processes."""


@dataclass(frozen=True, slots=True)
class Sizes:
    """Bytes: of a sealed conversation, of a sealed reply, and of the document in it."""

    state: int
    reply: int
    document: int

    def written(self) -> str:
        """As the floor's processes read it."""
        return json.dumps(asdict(self))


def create_app() -> Flask:
    """The floor's application; it reads the same settings as the line."""
    settings = settings_file.load(os.environ)
    sizes = Sizes(**json.loads(os.environ[SIZES]))
    store = connect(settings.redis_url)
    state, reply, document = os.urandom(sizes.state), os.urandom(sizes.reply), _document(sizes.document)
    floor = Flask(__name__, static_folder=None)

    @floor.post("/voice")
    def voice() -> Response:
        require_signature(request, settings)
        call = request.form["CallSid"]
        store.get(f"floor:talk:{call}")
        transaction = store.pipeline(transaction=True)
        transaction.set(f"floor:talk:{call}", state, ex=KEEP_TALK_S)
        transaction.set(f"floor:reply:{call}:{request.args.get('turn', '0')}:answer", reply, ex=KEEP_REPLY_S)
        transaction.execute()
        return Response(document, content_type="text/xml; charset=utf-8", headers={"Townline-Step": "summary"})

    return floor


def _document(length: int) -> bytes:
    around = '<?xml version="1.0" encoding="UTF-8"?><Response><Say>{}</Say></Response>'
    return around.format("x" * (length - len(around) + 2)).encode()


if __name__ == "__main__":
    web.serve("bench.floor:create_app", "127.0.0.1", int(sys.argv[1]))

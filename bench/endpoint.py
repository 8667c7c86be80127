"""An endpoint that takes every report, at once or after so many seconds: `python -m bench.endpoint PORT SECONDS`."""

import itertools
import json
import sys
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

_NUMBERS = itertools.count(1)


class Endpoint(BaseHTTPRequestHandler):
    """Says a number to each post, and that it has nothing to each question."""

    protocol_version = "HTTP/1.1"
    seconds = 0.0

    def do_POST(self) -> None:
        """Take a report."""
        self.rfile.read(int(self.headers["Content-Length"]))
        time.sleep(self.seconds)
        self._answer([{"service_request_id": f"{next(_NUMBERS):07}"}])

    def do_GET(self) -> None:
        """Show nothing."""
        time.sleep(self.seconds)
        self._answer([])

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""

    def _answer(self, rows: list[dict[str, str]]) -> None:
        body = json.dumps(rows).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


if __name__ == "__main__":
    Endpoint.seconds = float(sys.argv[2])
    ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Endpoint).serve_forever()

"""The load, a process of its own: so many connections, a call on each, the next turn as soon as the last was answered.

    python -m bench.load PORT CONNECTIONS TURNS plain|floor|whole

`plain`: calls of plain turns, whose opening is played before the clock runs. `floor`: the same, answered by the floor.
`whole`: calls from the greeting to the reference, so many turns on each connection. Every request is signed before the
clock runs. Says when it is ready, waits for a line on the standard input, plays, and prints one line of JSON.
"""

import json
import selectors
import socket
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field

from bench.calls import OPENING, plain_call, whole_call

_PATIENCE_S = 20.0


@dataclass
class Connection:
    """One connection and the call on it: what is still to be sent, and how long each answer took (seconds)."""

    socket: socket.socket
    requests: list[tuple[bytes, str]]
    at: int = 0
    sent: float = 0.0
    took: list[float] = field(default_factory=list)
    received: bytes = b""

    def send(self) -> None:
        """Send the next turn."""
        self.sent = time.perf_counter()
        self.socket.sendall(self.requests[self.at][0])

    def receive(self) -> bool:
        """Take what came; True where the answer is whole."""
        came = self.socket.recv(65536)
        if not came:
            sys.exit("The server hung up.")
        self.received += came
        head, end, body = self.received.partition(b"\r\n\r\n")
        if not end or len(body) < _length(head):
            return False
        self.took.append(time.perf_counter() - self.sent)
        _check(head, self.requests[self.at][1])
        self.received, self.at = b"", self.at + 1
        return True


def main(port: int, connections: int, turns: int, kind: str) -> None:
    """Play the calls and say how it went."""
    calls = list(_calls(connections, turns, kind))
    opened = [Connection(_connect(port), requests) for requests in calls]
    _play(opened, 0 if kind == "whole" else len(OPENING))
    for connection in opened:
        connection.took.clear()
    print("ready", flush=True)
    sys.stdin.readline()
    cpu, began = time.process_time(), time.perf_counter()
    _play(opened, len(calls[0]))
    seconds, cpu = time.perf_counter() - began, time.process_time() - cpu
    for connection in opened:
        connection.socket.close()
    took = [round(answer * 1000, 3) for connection in opened for answer in connection.took]
    print(json.dumps({"seconds": seconds, "cpu_us": cpu / len(took) * 1e6, "took_ms": took}))


def _calls(connections: int, turns: int, kind: str) -> Iterator[list[tuple[bytes, str]]]:
    """A call for each connection; of whole calls, one after the other until there are so many turns on each."""
    for number in range(connections):
        seed = f"{number:06x}"
        if kind != "whole":
            yield [(request, step if kind == "plain" else "") for request, step in plain_call(seed, turns)]
            continue
        said: list[tuple[bytes, str]] = []
        while len(said) < turns:
            said += whole_call(seed, number + len(said))
        yield said[:turns]


def _play(opened: list[Connection], until: int) -> None:
    """Send turns on every connection, up to the one with this number."""
    with selectors.DefaultSelector() as ready:
        for connection in opened:
            ready.register(connection.socket, selectors.EVENT_READ, connection)
            if connection.at < until:
                connection.send()
        going = sum(connection.at < until for connection in opened)
        while going:
            events = ready.select(_PATIENCE_S)
            if not events:
                sys.exit(f"No answer within {_PATIENCE_S:g} s.")
            for key, _ in events:
                connection = key.data
                if not connection.receive():
                    continue
                if connection.at < until:
                    connection.send()
                else:
                    going -= 1


def _connect(port: int) -> socket.socket:
    opened = socket.create_connection(("127.0.0.1", port), _PATIENCE_S)
    opened.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return opened


def _length(head: bytes) -> int:
    _, _, rest = head.lower().partition(b"content-length:")
    return int(rest.split(b"\r\n", 1)[0])


def _check(head: bytes, step: str) -> None:
    """An answer that is none, or another than the one that was to come, ends the measurement."""
    if not head.startswith(b"HTTP/1.1 200") or (step and f"townline-step: {step}".encode() not in head):
        sys.exit(f"The answer should have been step {step!r}:\n{head.decode('latin-1')}")


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4])

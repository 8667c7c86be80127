"""What many processes say, in one terminal: a line at a time, with the name of who said it in front."""

import sys
import threading
from typing import IO, TextIO

_COLOURS = {"web": "36", "worker": "35", "city": "32", "store": "33", "townline": "1"}
_OTHERS = "34"


class Output:
    """One terminal (or file) that many processes write to. Coloured only where a person looks at it.

    `labels` False passes lines on as they are, for logs that a machine reads.
    """

    def __init__(self, stream: TextIO | None = None, labels: bool = True) -> None:
        self._stream = stream or sys.stdout
        self._labels = labels
        self._colour = self._stream.isatty()
        self._lock = threading.Lock()

    def say(self, name: str, text: str) -> None:
        """Write a line under a name; a text of several lines becomes several lines."""
        label = self._paint(f"{name:<8} | ", name) if self._labels else ""
        self._write("".join(f"{label}{line}\n" for line in text.splitlines() or [""]))

    def show(self, text: str) -> None:
        """Write a text as it stands, apart from what the processes say."""
        self._write(f"\n{self._paint(text, 'townline')}\n\n")

    def follow(self, name: str, source: IO[bytes], unsaid: tuple[str, ...] = ()) -> None:
        """Pass on what comes from a process until it ends; lines with one of the `unsaid` are left out."""
        reader = threading.Thread(target=self._read, args=(name, source, unsaid), daemon=True)
        reader.start()

    def _read(self, name: str, source: IO[bytes], unsaid: tuple[str, ...]) -> None:
        with source:
            for line in source:
                text = line.decode("utf-8", "replace").rstrip()
                if text and not any(words in text for words in unsaid):
                    self.say(name, text)

    def _write(self, text: str) -> None:
        with self._lock:
            try:
                self._stream.write(text)
                self._stream.flush()
            except (BrokenPipeError, ValueError):
                pass  # nobody reads any more; the processes go on all the same

    def _paint(self, text: str, name: str) -> str:
        return f"\x1b[{_COLOURS.get(name, _OTHERS)}m{text}\x1b[0m" if self._colour else text

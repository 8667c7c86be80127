"""A terminal: lines shown and lines typed, for a person or for a script that is piped in."""

import select
import time
from collections.abc import Callable
from typing import TextIO

PROMPT = "> "
_LOOK_EVERY = 1.0  # seconds between two looks for something new


class Screen:
    """Shows what is said and reads what is typed. From a pipe, what was read is shown too, as if it had been typed."""

    def __init__(self, typed: TextIO, shown: TextIO) -> None:
        self._typed = typed
        self._shown = shown
        self.is_person = typed.isatty()

    def show(self, text: str) -> None:
        """Show a line."""
        print(text, file=self._shown, flush=True)

    def ask(self, meanwhile: Callable[[], bool] = lambda: False) -> str | None:
        """Read the next line; None at the end of input. While a person thinks, `meanwhile` is done each second.

        `meanwhile` says whether it has shown something, so that the prompt is put below it.
        """
        self._prompt()
        while self.is_person and not select.select([self._typed], [], [], _LOOK_EVERY)[0]:
            if meanwhile():
                self._prompt()
        line = self._typed.readline()
        if not self.is_person:
            self.show(line.rstrip("\n"))
        elif not line:
            self.show("")
        return line.strip() if line else None

    def wait(self, seconds: float, look: Callable[[], bool]) -> None:
        """Look again and again until there is something to show, or the time is over."""
        deadline = time.monotonic() + seconds
        while not look():
            left = deadline - time.monotonic()
            if left <= 0:
                return
            time.sleep(min(_LOOK_EVERY, left))

    def _prompt(self) -> None:
        print(PROMPT, end="", file=self._shown, flush=True)

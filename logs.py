"""Logs: one line for each thing that happened, a sentence and the facts that belong to it.

    log.info("The report was sent.", extra={"reference": reference, "ms": 41})

Nobody's number, address or words belong in a log. What looks like a phone number is masked all the same, in case a
library says one.
"""

import json
import logging
import re
import sys
from datetime import UTC, datetime
from typing import Any, TextIO

_PHONE_NUMBER = re.compile(r"(?<![\w.])(?:\+\d[\d\s().-]{6,18}\d|\(?\d{3}\)?[ .-]?\d{3}[ .-]?\d{4})(?![\w])")
_MASK = "[number]"
_OF_EVERY_RECORD = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}


def configure(log_format: str = "text", level: str = "info", stream: TextIO | None = None) -> None:
    """Send every log of this process to one place: readable lines, or JSON with TOWNLINE_LOG=json."""
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(JsonLine() if log_format == "json" else TextLine())
    # What no line of ours says need not be looked up for each (Python's logging HOWTO, "Optimization").
    logging.logThreads = logging.logProcesses = logging.logMultiprocessing = False
    logging.basicConfig(handlers=[handler], level=level.upper(), force=True)
    for chatty in ("urllib3", "twilio.http_client", "rq.worker", "_granian"):
        logging.getLogger(chatty).setLevel(logging.WARNING)


class TextLine(logging.Formatter):
    """08:15:02 info A sentence. name=value name=value"""

    def format(self, record: logging.LogRecord) -> str:
        """The line, with a traceback below it where there is one."""
        time = datetime.fromtimestamp(record.created, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        facts = "".join(f" {name}={_shown(value)}" for name, value in _facts(record).items())
        trace = f"\n{self.formatException(record.exc_info)}" if record.exc_info else ""
        return f"{time} {record.levelname.lower()} {_masked(record.getMessage() + facts + trace)}"


class JsonLine(logging.Formatter):
    """{"time": …, "level": …, "message": …, "logger": …, and the facts}"""

    def format(self, record: logging.LogRecord) -> str:
        """One JSON object on one line."""
        line: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "message": _masked(record.getMessage()),
            "logger": record.name,
        }
        for name, value in _facts(record).items():
            line.setdefault(name, value if isinstance(value, int | float | bool | None) else _masked(str(value)))
        if record.exc_info:
            line["trace"] = _masked(self.formatException(record.exc_info))
        return json.dumps(line, ensure_ascii=False)


def _facts(record: logging.LogRecord) -> dict[str, Any]:
    return {name: value for name, value in vars(record).items() if name not in _OF_EVERY_RECORD}


def _masked(text: str) -> str:
    return _PHONE_NUMBER.sub(_MASK, text)


def _shown(value: object) -> str:
    text = f"{value:.3f}".rstrip("0").rstrip(".") if isinstance(value, float) else str(value)
    return json.dumps(text, ensure_ascii=False) if " " in text or "\n" in text or not text else text

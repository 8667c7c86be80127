"""Logs: a sentence and its facts on one line, and nobody's number in them."""

import io
import json
import logging
from collections.abc import Iterator

import pytest

import logs


@pytest.fixture
def stream() -> Iterator[io.StringIO]:
    """Where the lines go; the logging of the test run is put back afterwards."""
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    yield io.StringIO()
    root.handlers[:] = before
    root.setLevel(level)


def test_a_sentence_comes_with_its_facts(stream: io.StringIO) -> None:
    logs.configure(stream=stream)
    facts = {"reference": "1234567", "ms": 41.5004, "why": "no answer"}
    logging.getLogger("reports").info("The report was sent.", extra=facts)
    time, rest = stream.getvalue().split(" ", 1)
    assert time.endswith("Z")
    assert rest == 'info The report was sent. reference=1234567 ms=41.5 why="no answer"\n'


def test_json_has_the_same_facts_as_fields(stream: io.StringIO) -> None:
    logs.configure("json", stream=stream)
    logging.getLogger("reports").warning("The city refused.", extra={"code": 400, "time": "never"})
    line = json.loads(stream.getvalue())
    assert (line["level"], line["message"], line["logger"], line["code"]) == (
        "warning",
        "The city refused.",
        "reports",
        400,
    )
    assert line["time"] != "never"


NUMBERS = ["+13125550123", "+1 (312) 555-0123", "(312) 555-0123", "312-555-0123", "312.555.0123", "3125550123"]


@pytest.mark.parametrize("log_format", ["text", "json"])
@pytest.mark.parametrize("number", NUMBERS)
def test_a_phone_number_is_masked_wherever_it_stands(stream: io.StringIO, number: str, log_format: str) -> None:
    logs.configure(log_format, stream=stream)
    try:
        raise ValueError(f"cannot text {number}")
    except ValueError:
        logging.getLogger("carrier").exception("No text to %s.", number, extra={"to": number})
    assert number not in stream.getvalue()
    assert "0123" not in stream.getvalue()


def test_references_ids_and_times_are_left_alone(stream: io.StringIO) -> None:
    logs.configure(stream=stream)
    said = "Session CA0123456789abcdef0123456789abcdef, reference 1234567, took 12.5 s on 2026-11-21."
    logging.getLogger("sessions").info(said)
    assert said in stream.getvalue()


def test_the_level_says_what_is_left_out(stream: io.StringIO) -> None:
    logs.configure(level="warning", stream=stream)
    logging.getLogger("sessions").info("Not this.")
    logging.getLogger("sessions").warning("This.")
    assert "Not this" not in stream.getvalue()
    assert "This." in stream.getvalue()

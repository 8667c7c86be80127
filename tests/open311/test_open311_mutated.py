"""Ten thousand answers that were cut off, garbled or made to harm: nothing but our own errors, in bounded time."""

import json
import random
import time
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from open311 import NotGeoReport, Open311Error, inquiry, parse_json, parse_xml, read_requests, read_services, updates

RECORDED = Path(__file__).parent / "recorded"
ROUNDS = 2500
READERS: tuple[Callable[[Any], object], ...] = (
    read_services.services,
    read_services.discovery,
    lambda tree: read_services.definition(tree, "x"),
    read_requests.requests,
    read_requests.filed,
    read_requests.errors,
    updates.read,
    updates.read_receipt,
    inquiry.read_services,
    inquiry.read_facilities,
    inquiry.read_faqs,
)
OTHERS = (
    b'{"service_request_updates": [{"update_id": 1, "service_request_id": "2", "status": "OPEN", "media_url": ["a"]}]}',
    b'[{"id": "1", "facility_name": "Library", "features": [{"feature_name": "Ramp"}], "lat": "40", "long": "-74"}]',
    b"<faqs><faq><id>1</id><question>When?</question><services><service>x</service></services></faq></faqs>",
    b'{"changeset": "1", "endpoints": [{"url": "https://a", "formats": ["text/xml"], "type": "test"}]}',
    b'[{"id": 7, "service_name": "x", "web_actions": {"web_action": {"url": "u"}}, "cateogries": ["c"]}]',
)


def answers() -> list[bytes]:
    """Short ones: of a long list three entries."""
    xml = [path.read_bytes() for path in sorted(RECORDED.rglob("*.xml")) if path.stat().st_size < 5000]
    trees = [json.loads(path.read_bytes()) for path in sorted(RECORDED.rglob("*.json"))]
    return [*xml, *(json.dumps(tree[:3] if isinstance(tree, list) else tree).encode() for tree in trees), *OTHERS]


@pytest.mark.parametrize("seed", range(4))
def test_ten_thousand_mutated_answers_raise_nothing_but_ours(seed: int) -> None:
    chance, originals = random.Random(f"open311 {seed}"), answers()
    understood, longest = 0, 0.0
    for _ in range(ROUNDS):
        body = chance.choice(originals)
        body = _mutated(body, chance) if chance.random() < 0.6 else _with_other_values(body, chance)
        begun = time.process_time()
        understood += _read_in_every_way(body)
        longest = max(longest, time.process_time() - begun)
    assert longest < 2.0
    # If none were understood, the parsers were never really tried.
    assert understood > ROUNDS


def _read_in_every_way(body: bytes) -> int:
    understood = 0
    with suppress(Open311Error):
        updates.received(body)
    for parse in (parse_json.parse, parse_xml.parse):
        try:
            tree = parse(body)
        except NotGeoReport:
            continue
        for read in READERS:
            try:
                repr(read(tree))
                understood += 1
            except NotGeoReport:
                continue
    return understood


BOMB = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "ha">' + b"".join(
    b'<!ENTITY %c "%s">' % (name, b"&%c;" % (name - 1) * 20) for name in range(ord("c"), ord("n"))
)


@pytest.mark.parametrize(
    "body",
    [
        BOMB + b"]><services>&m;</services>",
        b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><services><service>&b;</service></services>',
        b'<!DOCTYPE a SYSTEM "http://example.org/a.dtd"><services/>',
        b"<a>" * 80000 + b"</a>" * 80000,
        b"<services>" + b"<service>" * 1000 + b"</service>" * 1000 + b"</services>",
        b"[" * 2_0,
        b"[" * 100000 + b"]" * 100000,
        b'{"services":' * 20000 + b"1" + b"}" * 20000,
        b'{"a":' * 40 + b"{}" + b"}" * 40,
        b'"' * 1_0,
        b'\\"' * 1_0,
        b"[0" * 60000,
        b"0" * 2_0,
        b"[" + b"9" * 2_0 + b"]",
        b"&" * 2_0,
        b"<a>" + b"&amp" * 100000 + b"</a>",
        b"<a " + b'b="c" ' * 60000 + b"/>",
        b"<" * 2_0,
        b"<a>" + b"&#x10;" * 60000,
        b"\xff\xfe" + b"<\x00a\x00" * 20000,
        b"\x00" * 2_0,
        b"," * 1_0 + b"}",
        b"[1" + b", " * 1_0 + b"}",
        b" " * 4_0 + b"]",
        b"<script " * 40000,
        b"<?xml " + b" " * 1_0,
    ],
    ids=range(26),
)
def test_what_was_made_to_harm_is_refused_quickly_and_cheaply(body: bytes) -> None:
    tracemalloc.start()
    begun = time.process_time()
    for parse in (parse_json.parse, parse_xml.parse):
        with pytest.raises(NotGeoReport):
            read_services.services(parse(body))
    spent = time.process_time() - begun
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert spent < 5.0
    assert most < 100e6


def test_a_long_answer_is_read_in_bounded_time() -> None:
    row = {"status": "open", "description": "x" * 20, "lat": 1.5}
    body = json.dumps([{"service_request_id": str(at), **row} for at in range(20_000)]).encode()
    begun = time.process_time()
    assert len(read_requests.requests(parse_json.parse(body))) == 20_000
    assert time.process_time() - begun < 5.0


def _mutated(body: bytes, chance: random.Random) -> bytes:
    cut = bytearray(body)
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(cut) or 1)
        match chance.randrange(8):
            case 0:
                del cut[at + chance.randrange(200) :]
            case 1:
                cut[at : at + 1] = bytes([chance.randrange(256)])
            case 2:
                cut[at:at] = chance.choice(_HOSTILE)
            case 3:
                del cut[at : at + chance.randrange(40)]
            case 4:
                cut[at:at] = cut[: chance.randrange(60)]
            case 5:
                _swap_values(cut, chance)
            case 6:
                _mistype_a_value(cut, chance)
            case _:
                end = at + chance.randrange(300)
                cut[at:end] = bytes(reversed(cut[at:end])) if chance.random() < 0.1 else cut[at:end] * 2
    return bytes(cut)


_HOSTILE = (
    b"<a>", b"</", b"[", b"{", b'"', b"&", b"null", b"{}", b"[]", b"]]>", b"\x00", b"01", b"1e999", b"-", b"NaN",
    b"<![CDATA[", b"<!--", b"<!DOCTYPE a>", b"&#0;", b"&#x110000;", b"&bogus;", b"\xff", b"\xed\xa0\x80",
    b"\\ud800", b"\\u0000", b"\xe2\x80\xae", "²".encode(), "٣".encode(), b"true", b"9" * 400, b"[[[[[[[[[",
)  # fmt: skip


def _swap_values(cut: bytearray, chance: random.Random) -> None:
    """Two pieces between commas or tags change places."""
    separator = b"," if b"," in cut else b">"
    pieces = bytes(cut).split(separator)
    one, other = chance.randrange(len(pieces)), chance.randrange(len(pieces))
    pieces[one], pieces[other] = pieces[other], pieces[one]
    cut[:] = separator.join(pieces)


def _mistype_a_value(cut: bytearray, chance: random.Random) -> None:
    """The value of a field of JSON becomes one of another kind."""
    colons = [at for at, byte in enumerate(cut) if byte == ord(":")]
    if colons:
        at = chance.choice(colons) + 1
        ends = [end for end in (cut.find(b",", at), cut.find(b"}", at)) if end > 0]
        cut[at : min(ends, default=at)] = chance.choice(_KINDS)


_KINDS = (
    b"null", b"true", b"12", b"-0.5", b'""', b'"x"', b"[]", b"{}", b"[[]]", b"[1, 2]", b'[{"a": [null]}]',
    b'{"url": 5}', b'{"code": 1, "description": {}}',
)  # fmt: skip


def _with_other_values(body: bytes, chance: random.Random) -> bytes:
    """The same answer, as JSON, with some values of other kinds, gone, doubled, or in each other's place."""
    tree = {"": (parse_xml if body.startswith(b"<") else parse_json).parse(body)}
    for _ in range(chance.randint(1, 8)):
        places = list(_places(tree))
        within, at = chance.choice(places)
        other, there = chance.choice(places)
        match chance.randrange(4):
            case 0:
                within[at] = json.loads(chance.choice(_KINDS))
            case 1:
                within[at] = json.loads(json.dumps(other[there]))
            case 2:
                within[at] = [within[at]]
            case _:
                within[at] = {chance.choice(["request", "value", "error", "data", "x"]): within[at]}
    return json.dumps(tree[""]).encode()


def _places(tree: Any) -> Iterator[tuple[Any, Any]]:
    for at, inner in list(tree.items() if isinstance(tree, dict) else enumerate(tree)):
        yield tree, at
        if isinstance(inner, dict | list):
            yield from _places(inner)

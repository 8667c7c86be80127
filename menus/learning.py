"""`townline menu learn`: what a city's past requests teach, written at the end of its menu's file.

Single words and pairs are kept, of those that stood in two requests at least: no sentence, and no number.
"""

import csv
import itertools
import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from facts.services import Learned, Menu, endpoint_code
from menus.city_list import ListUnusable
from menus.past_requests import MOST_REQUESTS
from menus.plain import tidy
from menus.signs import words_and_pairs
from menus.stems import stems
from menus.telling import EMPTY
from menus.understand import concepts_in
from open311 import ServiceRequest

DAYS = 365
"""How far back an endpoint is asked."""
HELPS = 30
"""Requests from which on it is worth it."""
MOST_WORDS = 80
"""Words kept of each service: those that tell most."""
SELDOM = 0.02
"""A concept that so few of a service's requests are about is not kept for it."""
OFTEN_HEARD = 5
"""Requests that must be about a concept for it to be kept: one that is seldom heard may have been heard wrongly."""
_BETWEEN, _LONGEST = ",;\t|", 100_000
BEGINS = "# What past requests taught: `townline menu learn` writes this anew."
_SERVICE = ("service_code", "code", "service_name", "service", "request_type", "type", "category", "sr_type", "subject")
_WORDS = ("description", "text", "details", "comments", "comment", "issue_description", "summary", "body")

Request = tuple[str, str]
"""(a service's code or name, what somebody wrote)"""


def at_endpoint(rows: Iterable[ServiceRequest]) -> list[Request]:
    """The past requests of an endpoint in which somebody says something."""
    return [(row.service_code or row.service_name, row.description) for row in rows if row.description]


def in_csv(path: Path) -> list[Request]:
    """The past requests in a CSV file with a heading. Raises ListUnusable, OSError."""
    with path.open(encoding="utf-8-sig", errors="replace", newline="") as lines:
        heading = lines.readline()
        lines.seek(0)
        reader = csv.DictReader(lines, delimiter=max(_BETWEEN, key=heading.count))
        try:
            return _rows(reader, path)
        except csv.Error as error:
            where = f"{path.name}, line {reader.line_num}"
            raise ListUnusable(f"{where}: {error}. Is a quotation mark missing there?") from error


def learn(menu: Menu, requests: Iterable[Request]) -> dict[str, Learned]:
    """What requests teach of a menu's services, by code. Those for other services teach nothing."""
    codes = _codes(menu)
    taught = replace(menu, learned={})
    number: Counter[str] = Counter()
    words: dict[str, Counter[str]] = defaultdict(Counter)
    concepts: dict[str, Counter[str]] = defaultdict(Counter)
    for named, text in requests:
        code = codes.get(tidy(named).lower())
        said = stems(text[:2000], "en")
        if code and said:
            number[code] += 1
            found = words_and_pairs(said, [1.0] * len(said), "en", pairs=0)
            words[code].update({sign for sign, much in found if much and _may_be_kept(sign)})
            concepts[code].update(concepts_in(taught, text, "en"))
    all_words, heard = sum(words.values(), Counter[str]()), sum(concepts.values(), Counter[str]())
    return {
        code: Learned(
            number[code],
            _most_telling(words[code], all_words),
            _often(concepts[code], number[code], heard),
        )
        for code in dict.fromkeys(codes.values())
        if number[code]
    }


def written(text: str, learned: Mapping[str, Learned]) -> str:
    """A menu's file with what was learned at its end, in place of what was learned before."""
    before, _, after = text.partition(BEGINS)
    kept = f"{before.rstrip()}\n\n{_added(after)}".rstrip()
    lines = [BEGINS, "[learned]"]
    for code, one in learned.items():
        said, about = (", ".join(f"{each} {many}" for each, many in of.items()) for of in (one.words, one.concepts))
        lines.append(
            f"{_quoted(code)} = {{ requests = {one.requests}, said = {_quoted(said)}, about = {_quoted(about)} }}"
        )
    return f"{kept}\n\n" + "\n".join(lines) + "\n"


def _codes(menu: Menu) -> dict[str, str]:
    """Each service's code by all that it is called: in the menu, by the city, and by its provider's code."""
    codes: dict[str, str] = {}
    for service in menu.services:
        codes.update({tidy(name).lower(): service.code for name in (*service.names.values(), service.service_name)})
    codes.update({tidy(endpoint_code(service)).lower(): service.code for service in menu.services})
    codes.update({tidy(service.code).lower(): service.code for service in menu.services})
    codes.pop("", None)
    return codes


def _rows(reader: "csv.DictReader[str]", path: Path) -> list[Request]:
    headings = {(each or "").strip().lower().replace(" ", "_"): each for each in reader.fieldnames or ()}
    service = next((headings[each] for each in _SERVICE if each in headings), None)
    words = next((headings[each] for each in _WORDS if each in headings), None)
    if service is None or words is None:
        raise ListUnusable(
            f"{path.name} needs a heading line with service_code (or service_name) and description. "
            f"It has: {', '.join(headings) or 'nothing'}. Name the columns so."
        )
    found = []
    for row in itertools.islice(reader, MOST_REQUESTS):
        if len(row[words] or "") > _LONGEST:
            raise csv.Error(f"this request is longer than {_LONGEST:,} letters")
        found.append((row[service] or "", row[words] or ""))
    return found


def _added(after: str) -> str:
    """What somebody wrote below what was learned: tables of their own, and remarks."""
    lines, learned = [], True
    for line in after.splitlines():
        if line.startswith("["):
            learned = line.startswith("[learned]")
        if not learned or line.startswith("#"):
            lines.append(line)
    return "\n".join(lines).strip()


def _may_be_kept(sign: str) -> bool:
    return not any(letter.isdigit() for letter in sign) and not EMPTY.issuperset(sign.split())


def _most_telling(words: Counter[str], everywhere: Counter[str]) -> dict[str, int]:
    """The words that stand in these requests more often than chance has it."""
    share = words.total() / (everywhere.total() or 1)
    told = {word: count * math.log(count / (share * everywhere[word])) for word, count in words.items()}
    kept = sorted(
        (word for word in told if everywhere[word] > 1 and told[word] > 0), key=lambda each: (-told[each], each)
    )
    return {word: words[word] for word in kept[:MOST_WORDS]}


def _often(concepts: Counter[str], requests: int, heard: Mapping[str, int]) -> dict[str, int]:
    """The concepts that these requests are often about, of those that are heard often in all of them."""
    least = SELDOM * requests
    return {each: count for each, count in concepts.most_common() if count >= least and heard[each] >= OFTEN_HEARD}


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'

"""The report that a person reads and forwards."""

import textwrap
from collections.abc import Iterable, Iterator
from typing import Final

from checking import paste, spoken
from checking.checks import Outcome
from checking.findings import Finding, Kind, count, shown_as

WIDTH: Final = 100
"""Characters of a line."""

_VERDICTS: Final = {
    0: "USABLE. It keeps to the standard, as far as it was tried.",
    1: "USABLE, with {broken} broken. What Townline does about {them} is told below.",
    2: "NOT USABLE as it is.",
}
_HEADINGS: Final = {
    Kind.STOPS: "What stands in the way",
    Kind.WORKS: "What works",
    Kind.BREAKS: "What breaks the standard",
    Kind.NOTE: "What to know",
}


def text(outcome: Outcome) -> str:
    """The whole report, without the calls."""
    return "\n".join([*_head(outcome), *_findings(outcome), *(_how_to_use(outcome) if outcome.status < 2 else ())])


def _head(outcome: Outcome) -> Iterator[str]:
    visit = outcome.visit
    seconds = sum(each.seconds for each in visit.exchanges)
    posts = len(visit.all("post"))
    posted = f"{count(posts, 'request')} posted" if posts else "nothing was posted"
    yield f"GeoReport v2 at {shown_as(visit.profile.url, 200)}"
    calls = count(len(visit.exchanges), "call")
    yield f"{visit.started:%Y-%m-%d %H:%M} UTC · {calls} in {seconds:.1f} seconds · {posted}"
    yield ""
    broken = len(outcome.of(Kind.BREAKS))
    them = "it" if broken == 1 else "them"
    yield from _wrapped(_VERDICTS[outcome.status].format(broken=count(broken, "rule"), them=them))
    if visit.gave_up:
        yield from _wrapped(f"Not everything was tried: {visit.gave_up}.")


def _findings(outcome: Outcome) -> Iterator[str]:
    for kind, heading in _HEADINGS.items():
        found = outcome.of(kind)
        if found:
            yield from ("", heading, "")
        for at, finding in enumerate(found, 1):
            yield from _told(finding, f"{at}. " if kind in (Kind.BREAKS, Kind.STOPS) else "- ")


def _told(finding: Finding, mark: str) -> Iterator[str]:
    margin = " " * (2 + len(mark))
    yield from _wrapped(finding.what, f"  {mark}", margin)
    if finding.rule:
        yield from _wrapped(f"The rule ({finding.rule.where}): {finding.rule.says}.", margin, margin)
    if finding.then:
        yield from _wrapped(finding.then, margin, margin)


def _how_to_use(outcome: Outcome) -> Iterator[str]:
    yield from ("", "For city.toml", "")
    yield from _indented(paste.toml(outcome).splitlines())
    if not outcome.visit.all("post"):
        yield ""
        yield from _wrapped(
            "Whether a report of ours can be found in its list (searchable) is known only when one was filed: ask the "
            "city for a test endpoint, and try that with --post. Until then a doubtful delivery waits for a person.",
            "  ", "  ",
        )  # fmt: skip
    said = spoken.transcript(outcome.visit)
    if said:
        yield from ("", "How the line would sound, with the menu that “townline menu pull” drafts of this list", "")
    for line in said:
        yield from _wrapped(line, "  ", " " * 11)


def _wrapped(words: str, first: str = "", rest: str = "") -> list[str]:
    return textwrap.wrap(
        words, WIDTH, initial_indent=first, subsequent_indent=rest, break_long_words=False, break_on_hyphens=False
    )


def _indented(lines: Iterable[str]) -> Iterator[str]:
    return (f"  {line}".rstrip() for line in lines)

"""What a city was asked for in the past, from endpoints that cut their answers short without a word.

An answer is taken to be whole once those to its two halves, asked for one by one, bring nothing that it had not. From
then on so is one about as long a time, of no more rows. What is cut is read by pages where the endpoint knows them, and
else by halves of halves. The times that are left are asked for in turn, so that what is read when the questions run out
is of all of them.
"""

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from open311.errors import Open311Error
from open311.models import ServiceRequest
from open311.past_questions import Ask, Questions, Rows, name, names
from open311.profile import Profile

PAGE = 500
"""Rows asked for at once where pages are tried: the most that Chicago gave."""
_NEW = 0.02
"""Which share of the latest answer may be new without proving that the one before was cut: requests come in all the
time."""
_FEW = 5
"""No endpoint cuts an answer at so few."""
_SHORT = timedelta(days=1)
"""A shorter time that cannot be read is given up, not halved."""
_NARROWEST = timedelta(minutes=1)
_SECOND = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class Gap:
    """A time of which not all was read, and why."""

    start: datetime
    end: datetime
    why: str


@dataclass(frozen=True, slots=True)
class Past:
    """What was read, in how many questions, and what was not.

    `most_at_once`: the longest answer that was found to be cut short; 0 where none was. `by_pages`: whether the rest
    came by pages.
    """

    requests: tuple[ServiceRequest, ...]
    questions: int
    most_at_once: int = 0
    by_pages: bool = False
    gaps: tuple[Gap, ...] = ()


@dataclass(frozen=True, slots=True)
class _Time:
    """A time to be read, with what is known of it so far. The last one has no end: the city's clock may be ahead."""

    start: datetime
    end: datetime | None
    rows: Rows | None = None

    @property
    def until(self) -> datetime:
        return self.end or datetime.now(UTC)

    @property
    def length(self) -> timedelta:
        return self.until - self.start


class Reader:
    """Reads one endpoint's past, once."""

    def __init__(self, profile: Profile, ask: Ask, most_rows: int, most_questions: int) -> None:
        self._profile, self._questions = profile, Questions(ask, most_questions)
        self._most_rows = most_rows
        self._left: deque[_Time] = deque()
        self._whole: list[tuple[int, timedelta]] = []
        self._gaps: list[Gap] = []
        self._pages: int | None = profile.first_page if profile.paging == "page" else None
        self._pages_tried = self._pages is not None
        self._size = profile.page_size or None
        self._most_at_once = 0

    def read(self, start: datetime) -> Past:
        """All requests since then, as far as they can be had. Raises Open311Error where there is nothing to be had."""
        questions, found = self._questions, self._questions.found
        self._left = deque(_times(start, timedelta(days=self._profile.window_days)))
        while self._left and questions.may_be_asked() and len(found) < self._most_rows:
            self._look_at(self._left.popleft())
        for each in self._left:
            read = f"{len(found):,} requests and {questions.asked} questions were enough"
            self._gap(each, f"only in part, since {read}" if each.rows else f"not at all, since {read}")
        requests, by_pages = tuple(found.values()), self._pages is not None
        return Past(requests, questions.asked, self._most_at_once, by_pages, tuple(self._gaps))

    def _look_at(self, when: _Time) -> None:
        """Read one time; what is not whole is left for another turn, in halves."""
        try:
            rows = self._rows(when) if when.rows is None else when.rows
            if self._is_whole(len(rows), when.length):
                return
            halves = [_Time(each.start, each.end, self._rows(each)) for each in _halves(when)]
        except Open311Error as error:
            self._could_not(when, error)
            return
        news = names(row for half in halves for row in half.rows or ()) - names(rows)
        if self._all_the_same(rows, halves):
            if self._read_by_pages(when, rows):
                self._left.clear()
            elif len(rows) >= self._most_at_once:
                self._gap(when, f"the same {len(rows)} requests are given whatever part of it is asked for")
        elif len(news) > (0 if when.end else _NEW * len(rows)):
            self._most_at_once = max(self._most_at_once, len(rows))
            paged = self._read_by_pages(when, rows)
            if not paged or news - paged:
                self._later(when, [replace(each, rows=None) if paged else each for each in halves])
        elif len(rows) > _FEW and any(len(each.rows or ()) >= len(rows) for each in halves):
            self._later(when, halves)  # all of them are in one half, which may have been cut as the whole was
        else:
            self._whole.append((len(rows), when.length))

    def _rows(self, when: _Time) -> Rows:
        return self._once(when) if self._pages is None else self._every_page(when, ())

    def _is_whole(self, rows: int, length: timedelta) -> bool:
        """Whether as much was shown to be whole before: of pages no number is too large."""
        least = 0 if self._pages is not None else rows
        return any(least <= most and length <= longest + 2 * _SECOND for most, longest in self._whole)

    def _all_the_same(self, rows: Rows, halves: Sequence[_Time]) -> bool:
        """Whether the endpoint does not look at the days that it is asked for."""
        return len(rows) > 1 and all(names(each.rows or ()) == names(rows) for each in halves)

    def _read_by_pages(self, when: _Time, rows: Rows) -> set[object]:
        """Try, once, whether the endpoint knows pages; if so, read this time by them, and give what it holds."""
        if self._pages_tried:
            return set()
        self._pages_tried = True
        for size in (PAGE, None):
            try:
                first, second = self._once(when, 1, size), self._once(when, 2, size)
            except Open311Error:
                continue
            again = names(first) & names(second)
            if first and len(again) <= _NEW * len(first) and len(first) + len(second) > len(rows):
                self._size, self._pages = size, 1 if name(rows[0]) in names(first) else 0
                self._most_at_once = max(self._most_at_once, len(rows))
                return names(self._every_page(when, (first, second) if self._pages else ()))
        return set()

    def _every_page(self, when: _Time, known: Sequence[Rows]) -> Rows:
        """The pages of one time. One server gives its last page for ever, so what brings nothing new is the end."""
        found: dict[object, ServiceRequest] = {}
        pages, page = list(known), self._pages or 0
        while self._questions.may_be_asked():
            at = page - (self._pages or 0)
            rows = pages[at] if at < len(pages) else self._once(when, page, self._size)
            fresh = {name(row): row for row in rows if name(row) not in found}
            found |= fresh
            page += 1
            if len(fresh) <= _NEW * len(rows):
                return list(found.values())
        self._gap(when, f"only in part, since {self._questions.asked} questions were enough")
        return list(found.values())

    def _once(self, when: _Time, page: int | None = None, size: int | None = None) -> Rows:
        return self._questions.rows(when.start, when.end, page, size)

    def _could_not(self, when: _Time, error: Open311Error) -> None:
        """A time that is too long for an endpoint may be read in halves; one that is away for good is not asked."""
        in_vain = self._questions.are_in_vain(error)
        if in_vain and not self._questions.found:
            raise error
        if not in_vain and when.length >= _SHORT:
            self._left.extendleft(reversed(_halves(when)))
            return
        self._gap(when, str(error))
        for each in self._left if in_vain else ():
            self._gap(each, str(error))
        self._left = deque() if in_vain else self._left

    def _later(self, when: _Time, halves: Sequence[_Time]) -> None:
        if when.length >= 2 * _NARROWEST:
            self._left.extend(halves)
        elif self._most_at_once:
            self._gap(when, f"one answer holds {self._most_at_once}, and more was asked for within a minute")

    def _gap(self, when: _Time, why: str) -> None:
        self._gaps.append(Gap(when.start, when.until, why))


def _times(start: datetime, longest: timedelta) -> Iterator[_Time]:
    """From then to now, the latest first."""
    end: datetime | None = None
    until = datetime.now(UTC)
    while until - start > longest:
        yield _Time(until - longest, end)
        end = until = until - longest
    yield _Time(start, end)


def _halves(when: _Time) -> tuple[_Time, _Time]:
    """The later first, overlapping by a second: whole seconds are asked for, and some endpoints leave ends out."""
    middle = when.start + when.length / 2
    return _Time(middle - _SECOND, when.end), _Time(when.start, middle + _SECOND)

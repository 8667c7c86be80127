"""How long things take, and how patient we are. Seconds throughout."""

from dataclasses import dataclass

_MINUTE, _HOUR, _DAY = 60.0, 3600.0, 86400.0


@dataclass(frozen=True, slots=True)
class Timing:
    """Every waiting time of delivery, follow-up and notices.

    `lease`: how long a worker may hold a report or a notice; longer than any one request may take.
    `threads`: requests to one provider at once. `shift`: after that time a worker stops taking more, and rings again.
    `first_retry`, `last_retry`: back-off after the city was away. `pause`: the whole provider rests that long.
    `late`: staff are told of a report that is not with the city that long after it was filed.
    `looks`: when a report of which we do not know whether it arrived is looked for, after the doubt began.
    `still_at_work`: how long a city that did not answer in time may yet put down what we sent.
    `clocks_differ`: by how much the clocks of two workers may differ; a report is missed only that much later.
    `photos_wait`: so long a report waits for its photos, from when it was filed; `photos_each`: how often it looks.
    `first_ask`, `last_ask`: back-off for the number that a token stands for. `number_alarm`: when staff are told.
    `young`, `middle_aged`: until then a request is asked after at the provider's pace, then 4 times, then 16 times
    more seldom. `closed_for`: a closed request is still asked after that long, since it may be opened again.
    `text_lease`, `text_look`, `text_first_retry`, `text_last_retry`: the same for texts; `text_look`: how long after
    a doubtful send the carrier's list is believed; `text_late`: a text that the carrier refuses, or will not tell of,
    is given up that long after the change that it tells.
    """

    lease: float = 120.0
    threads: int = 8
    shift: float = 15.0
    first_retry: float = 5.0
    last_retry: float = 300.0
    pause: float = 5.0
    late: float = 6 * _HOUR
    looks: tuple[float, ...] = (_MINUTE, 5 * _MINUTE, 30 * _MINUTE)
    still_at_work: float = 5 * _MINUTE
    clocks_differ: float = 120.0
    photos_wait: float = 60.0
    photos_each: float = 1.0
    first_ask: float = 5.0
    last_ask: float = _HOUR
    number_alarm: float = 3 * _DAY
    young: float = 2 * _DAY
    middle_aged: float = 14 * _DAY
    closed_for: float = 14 * _DAY
    text_lease: float = 60.0
    text_look: float = 30.0
    text_first_retry: float = 10.0
    text_last_retry: float = 900.0
    text_late: float = 3 * _DAY


DEMO = Timing(
    lease=40.0,
    first_retry=2.0,
    last_retry=15.0,
    pause=2.0,
    looks=(5.0, 20.0, 60.0),
    still_at_work=20.0,
    clocks_differ=5.0,
    first_ask=2.0,
    last_ask=20.0,
    text_lease=20.0,
    text_look=5.0,
    text_first_retry=2.0,
    text_last_retry=20.0,
)
"""For a demonstration and for tests of failures, where nobody wants to wait."""


def back_off(attempt: int, first: float, most: float, jitter: float, at_least: float = 0.0) -> float:
    """How long to wait before the next try: doubling, up to a fifth longer by chance, never less than was asked for.

    `attempt` counts from 0; `jitter` runs from 0 to 1; `at_least` is the other side's Retry-After.
    """
    wait = min(most, first * 2 ** min(attempt, 30)) * (1 + jitter / 5)
    return max(wait, at_least)

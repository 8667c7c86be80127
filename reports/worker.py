"""The worker: RQ's, on one queue, in one process. It comes to the door; the rounds do the work."""

import logging
import threading
from collections.abc import Callable
from types import FrameType
from typing import Final

import redis
from rq import SimpleWorker
from rq.exceptions import StopRequested
from rq.serializers import JSONSerializer

from reports.doorbell import QUEUE
from reports.rounds import Rounds

STORE_AWAY: Final = (redis.exceptions.ConnectionError, redis.exceptions.TimeoutError)
WAIT_FOR_STORE: Final = 1.0
"""Seconds between two tries."""
LAST_WORK: Final = 8.0
"""Seconds that work under way gets when the worker is told to stop. What is left is found again by its lease."""


def run(connect: Callable[[], redis.Redis], rounds: Rounds) -> None:
    """Answer rings until told to stop (SIGTERM, SIGINT). A store that is away is waited for."""
    for quieter in (of_a_store_that_is_there, SaidOnce()):
        logging.getLogger("rq.worker").addFilter(quieter)
    stop = threading.Event()
    while not stop.is_set():
        try:
            _worker(connect(), stop).work(logging_level="WARNING")
        except StopRequested:
            break
        except STORE_AWAY as error:
            logging.getLogger("rq.worker").error("The store is away (%s). It is waited for.", type(error).__name__)
        stop.wait(WAIT_FOR_STORE)
    rounds.close(LAST_WORK)


def of_a_store_that_is_there(record: logging.LogRecord) -> bool:
    """Leaves out what RQ says, on a hundred lines, of a store that went away in the middle of a ring."""
    return not (record.exc_info and isinstance(record.exc_info[1], STORE_AWAY))


class SaidOnce(logging.Filter):
    """Lets a sentence through once, not again each second."""

    def __init__(self) -> None:
        super().__init__()
        self._last = ""

    def filter(self, record: logging.LogRecord) -> bool:
        """Whether this is something new."""
        said_before, self._last = self._last == record.msg, str(record.msg)
        return not said_before


def _worker(connection: redis.Redis, stop: threading.Event) -> SimpleWorker:
    """RQ's worker without a fork for each ring: a ring takes a millisecond that way, and the fork 70.

    Nothing that a job does can take long or bring the process down, since the rounds do the work. The tuning is
    measured: with RQ's own, a dead worker's rings would be taken up after 14 minutes.
    """

    class Doorkeeper(SimpleWorker):
        max_connection_wait_time = 2.0

        def request_stop(self, signum: int, frame: FrameType | None) -> None:
            stop.set()
            super().request_stop(signum, frame)

    return Doorkeeper(
        [QUEUE],
        connection=connection,
        serializer=JSONSerializer,
        worker_ttl=20,
        maintenance_interval=5,
        job_monitoring_interval=5,
        log_job_description=False,
    )

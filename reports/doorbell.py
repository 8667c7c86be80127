"""The doorbell: it tells a worker that there is something to do, and says nothing of what.

RQ carries it. A ring that is lost loses nothing: the outbox is the truth, and the clock rings again for what is due.
"""

from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

import redis

if TYPE_CHECKING:
    from rq import Queue

QUEUE: Final = "townline"
"""One queue a worker, always: with two, RQ can lose a job for ever."""

_FAILED_FOR_S = 24 * 3600
"""For which RQ keeps a job that failed, for whoever looks."""


def ring(pipe_or_redis: Any, city_id: str, provider: str) -> None:
    """Something is in the outbox of a provider. On a pipeline, the bell rings if and when the pipeline is executed."""
    ring_for(pipe_or_redis, "jobs.deliver", city_id, provider)


def ring_for(pipe_or_redis: Any, job: str, *ids: str) -> None:
    """Ask a worker for one of the jobs in jobs.py. Ids only: nothing private ever stands in a queue."""
    is_pipe = isinstance(pipe_or_redis, redis.client.Pipeline)
    _queue(pipe_or_redis.connection_pool).enqueue_call(
        job,
        args=ids,
        result_ttl=0,
        failure_ttl=_FAILED_FOR_S,
        description=job,
        pipeline=pipe_or_redis if is_pipe else None,
    )


@lru_cache(maxsize=8)
def _queue(pool: redis.ConnectionPool) -> "Queue":
    # Imported when first rung: RQ takes a tenth of a second to load, and most turns file nothing. The queue is kept,
    # since each new one asks the server for its version.
    from rq import Queue
    from rq.serializers import JSONSerializer

    return Queue(QUEUE, connection=redis.Redis(connection_pool=pool), serializer=JSONSerializer)

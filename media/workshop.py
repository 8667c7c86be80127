"""Where photos are made harmless: in a process of its own, one at a time, so that none can bring anything else down.

A photo that makes the decoder crash, run out of memory or never end is refused like any other that is damaged.
"""

import logging
import subprocess
import sys
import threading
from pathlib import Path
from typing import Final, get_args

from media.errors import MOST_BYTES, REFUSED, BadPhoto, Fault

log = logging.getLogger("townline.media")

SECONDS: Final = 20.0
"""For one photo, with the start of the process that makes it harmless."""
_HOUSE = Path(__file__).resolve().parent.parent
_one_at_a_time = threading.Lock()


def made_harmless(content: bytes) -> bytes:
    """The photo as a plain JPEG; raises BadPhoto."""
    if len(content) > MOST_BYTES:
        raise BadPhoto("too_many_bytes")
    with _one_at_a_time:
        try:
            # Without our environment: it holds secrets that whoever breaks into a decoder would like.
            done = subprocess.run(
                [sys.executable, "-E", "-s", "-m", "media.cleaning"],
                input=content,
                capture_output=True,
                timeout=SECONDS,
                cwd=_HOUSE,
                env={},
                check=False,
            )
        except subprocess.TimeoutExpired as error:
            raise BadPhoto("damaged") from error
    if done.returncode == 0:
        return done.stdout
    said = done.stdout.decode("ascii", "replace")
    fault: Fault = next((known for known in get_args(Fault) if done.returncode == REFUSED and known == said), "damaged")
    if done.returncode != REFUSED:
        log.warning("A photo broke its decoder (exit status %s) and is refused.", done.returncode)
    raise BadPhoto(fault)

"""What callers of the page say into a recording: looked at here, and left with the carrier, as Twilio would have it.

One second is 8,000 samples of 16 bits, as on the telephone; whatever else was in the file is left out.
"""

import io
import wave
from dataclasses import dataclass

from phone.call import Call, Turn
from phone.carrier import Carrier
from phone.twiml import Record
from simulator.errors import Refused

LONGEST_S = 120
TOO_LARGE = f"That recording is too long: {LONGEST_S // 60} minutes at most."
_RATE, _WIDTH = 8000, 2
"""Samples a second, and bytes of one: telephone quality."""
LARGEST_UPLOAD = LONGEST_S * _RATE * _WIDTH + 64 * 1024
"""Bytes, with what is around the sound."""


@dataclass(frozen=True)
class Recordings:
    """Recordings go to the carrier, and the line is told where they are. `carrier`: the demo's."""

    carrier: Carrier

    def record(self, call: Call, sound: bytes, seconds: int, key: str) -> Turn:
        """Speak into the recording that the line makes now. Without a sound, `seconds` of quiet stand for it.

        `key`: what ended it. Raises Refused, CarrierUnreachable.
        """
        if call.waiting is None or not isinstance(call.waiting.verb, Record):
            raise Refused("The line records nothing now.", 409)
        most = min(LONGEST_S, call.waiting.verb.max_length)
        samples = _samples(sound) if sound else bytes(min(seconds, most) * _RATE * _WIDTH)
        samples = samples[: most * _RATE * _WIDTH]
        length = -(-len(samples) // (_RATE * _WIDTH))
        return call.record(length, key, self.carrier.keep_recording(_written(samples)))


def _samples(sound: bytes) -> bytes:
    """What is to be heard in a WAV file of telephone quality. Raises Refused."""
    try:
        with wave.open(io.BytesIO(sound)) as read:
            if (read.getnchannels(), read.getframerate(), read.getsampwidth()) != (1, _RATE, _WIDTH):
                raise Refused("A recording is a WAV file with one channel of 8,000 samples of 16 bits a second.", 415)
            return read.readframes(LONGEST_S * _RATE)
    except (wave.Error, EOFError, ValueError) as error:
        raise Refused("This is no recording: a WAV file is wanted.", 415) from error


def _written(samples: bytes) -> bytes:
    file = io.BytesIO()
    with wave.open(file, "wb") as written:
        written.setnchannels(1)
        written.setframerate(_RATE)
        written.setsampwidth(_WIDTH)
        written.writeframes(samples)
    return file.getvalue()

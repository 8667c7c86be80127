"""What a caller said into a recording: a WAV file, written anew so that it holds the sound and nothing else."""

import io
import wave

from media.errors import BadPhoto


def plain_wav(content: bytes) -> bytes:
    """The same sound as a WAV file of ours; raises BadPhoto where it is none that can be played."""
    try:
        with wave.open(io.BytesIO(content)) as came:
            shape, sound = came.getparams(), came.readframes(came.getnframes())
    except (wave.Error, EOFError, ValueError) as error:
        raise BadPhoto("damaged") from error
    plain = io.BytesIO()
    with wave.open(plain, "wb") as made:
        made.setnchannels(shape.nchannels)
        made.setsampwidth(shape.sampwidth)
        made.setframerate(shape.framerate)
        made.writeframes(sound)
    return plain.getvalue()


def is_wav(content: bytes) -> bool:
    """Whether this is a recording, and no photo."""
    return content.startswith(b"RIFF")

"""Every conversation written down in this folder, held with the real line. `townline call --save FILE` writes one."""

from pathlib import Path

import pytest

from phone.line import Line
from phone.replay import World, play
from phone.transcript import parse

HERE = Path(__file__).parent
TRANSCRIPTS = sorted(HERE.rglob("*.txt"))


@pytest.mark.parametrize("transcript", TRANSCRIPTS, ids=lambda path: path.relative_to(HERE).with_suffix("").as_posix())
def test_the_line_talks_as_it_is_written(transcript: Path, line: Line, world: World) -> None:
    different = play(parse(transcript.read_text("utf-8")), line, world, folder=transcript.parent)
    assert not different, "\n" + "\n".join(f"{transcript.name}, {mismatch}" for mismatch in different)

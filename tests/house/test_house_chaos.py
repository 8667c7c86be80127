"""A short run of `python -m bench.chaos`: conversations while everything is killed, and then the books compared."""

import pytest

from bench import chaos


@pytest.mark.parametrize("more", [[], ["--repeat"]], ids=["each request once", "each request two or three times"])
def test_whatever_is_killed_the_books_agree(more, capsys):
    assert chaos.main(["--conversations", "10", "--kills", "3", "--seed", "7", *more]) == 0
    assert capsys.readouterr().out.splitlines()[-1].startswith("SOUND: 10 conversations, 3 kills, ")

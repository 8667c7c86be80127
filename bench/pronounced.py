"""Write geocode/countries/us-sounds.csv: how words are said that the rules of us.toml would say otherwise.

    python -m bench.pronounced CMUDICT

CMUDICT: the CMU Pronouncing Dictionary, "WORD  W ER1 D" a line. All of its words: streets bear the rarest surnames.
"""

import re
import sys
from pathlib import Path

from bench.corpus import HERE
from geocode.country import country

# The dictionary's phonemes in the characters that geocode/sounds.py explains.
_PHONEMES = dict(
    pair.split("=")
    for pair in (
        "AA=A AE=a AH=@ AO=o AW=W AY=Y EH=e ER=3 EY=e IH=I IY=i OW=o OY=O UH=U UW=u B=b CH=C D=d DH=D F=f G=g HH=h "
        "JH=J K=k L=l M=m N=n NG=N P=p R=r S=s SH=S T=t TH=T V=v W=w Y=y Z=z ZH=Z"
    ).split()
)


def main(dictionary: Path) -> None:
    """Keep the words that are said otherwise than they are written."""
    by_rules = country("us").speller.by_rules
    lines = (line.partition("#")[0].lower().split() for line in dictionary.read_text(encoding="latin-1").splitlines())
    sounds = {word: _sound(phonemes) for word, *phonemes in filter(None, lines) if phonemes}
    plain = re.compile("[a-z]{2,14}")
    told = sorted((w, sound) for w, sound in sounds.items() if plain.fullmatch(w) and sound != by_rules(w))
    out = HERE / "geocode" / "countries" / "us-sounds.csv"
    out.write_text("".join(f"{word},{sound}\n" for word, sound in told), encoding="ascii")
    print(f"{len(told):,} words")


def _sound(phonemes: list[str]) -> str:
    return re.sub(r"(.)\1", r"\1", "".join(_PHONEMES[re.sub(r"\d", "", each).upper()] for each in phonemes))


if __name__ == "__main__":
    main(Path(sys.argv[1]))

"""Learn how much each sign speaks for each concept: menus/concepts/learned_en.csv and …_es.csv, from what people say.

    python -m bench.learn_concepts

A concept's own cues are learned from as well, and each saying once more as it may be misheard. At first each sign
weighs as often as it stands there (naive Bayes); from there the weights are moved, but not far, until every saying is
told from those of the other concepts (logistic regression).
"""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from bench.misheard import misheard
from bench.said import HANDS, Saying, nothing_said, said_by
from menus.concepts import concepts
from menus.sayings import NOTHING, PAIRS, STEP, STEPS
from menus.signs import words_pairs_and_letters
from menus.stems import meant_words, stem, words

OUT = Path(__file__).parent.parent / "menus" / "concepts"
NAMES = (NOTHING, *(concept.id for concept in concepts()))
CUE, MISHEARD, LETTERS = 0.5, 0.5, 0.4
"""How much a phrase of a cue and a misheard saying count beside a saying, and a few letters beside a word."""
SMOOTH, LEAST, PRIOR = 15.0, 0.4, 0.3
FAINT, SLIGHT = 2, 4
"""Steps under which a weight is left out, and under which the best of a sign's must be for the whole sign to be:
what tells so little tells chance as well."""
ROUNDS, BATCH, RATE, NEAR = 8, 256, 0.1, 0.5

Row = tuple[dict[str, float], int, float]
"""A saying's signs, the number of its concept, and how much it counts."""


def main() -> None:
    """Learn both languages, and write what was learned."""
    for language in ("en", "es"):
        rows = rows_of(said_by(*HANDS), language)
        signs, weights = learned(rows, len(NAMES))
        lines = [",".join(NAMES), *lines_of(signs, weights)]
        (OUT / f"learned_{language}.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
        print(f"{language}: {len(lines) - 1} signs from {len(rows)} sayings and phrases")


def rows_of(said: Sequence[Saying], language: str) -> list[Row]:
    """What is learned from: sayings, well heard and misheard, and the phrases of cues."""
    number = {name: at for at, name in enumerate(NAMES)}
    told = [(text, number[of]) for text, spoken, of in said if spoken == language]
    nothing = [(text, number[of]) for text, spoken, of in nothing_said() if spoken == language and of == NOTHING]
    rows = [(signs_of(text, language), of, 1.0) for text, of in (*told, *nothing)]
    for concept in concepts():
        cues = (phrase for cue in concept.strong.get(language, ()) for part in cue for phrase in part)
        rows += [(signs_of(phrase, language), number[concept.id], CUE) for phrase in cues]
    often = Counter(sign for found, _, _ in rows for sign in found)
    heard = zip(misheard([text for text, _ in told], language), told, strict=True)
    rows += [(signs_of(text, language), of, MISHEARD) for text, (_, of) in heard]
    return [({sign: much for sign, much in found.items() if _tells(sign, often)}, *rest) for found, *rest in rows]


def signs_of(text: str, language: str) -> dict[str, float]:
    """What is weighed in a saying."""
    stems = [stem(each, language) for each in meant_words(words(text), language)]
    return dict(words_pairs_and_letters(stems, [1.0] * len(stems), language, PAIRS, LETTERS))


def learned(rows: Sequence[Row], many: int) -> tuple[list[str], np.ndarray]:
    """The signs, and how much each speaks for each of so many concepts."""
    signs = sorted({sign for found, _, _ in rows for sign in found})
    at = {sign: number for number, sign in enumerate(signs)}
    begun = PRIOR * _as_often(rows, at, many)
    weights, pace = begun.copy(), np.full_like(begun, 1e-3)
    near = _near(rows, signs)
    order = np.random.default_rng(1)
    for _ in range(ROUNDS):
        mixed = order.permutation(len(rows))
        for start in range(0, len(rows), BATCH):
            some = [rows[each] for each in mixed[start : start + BATCH]]
            here = sorted({at[sign] for found, _, _ in some for sign in found})
            slope = _slope(some, {signs[sign]: number for number, sign in enumerate(here)}, weights[here])
            slope += near[here] * (weights[here] - begun[here])
            pace[here] += slope * slope
            weights[here] -= RATE * slope / np.sqrt(pace[here])
    return signs, weights


def lines_of(signs: Sequence[str], weights: np.ndarray) -> list[str]:
    """A line a sign: what it speaks for. What it speaks against teaches nothing more, and is left out."""
    lines = []
    for sign, row in zip(signs, np.minimum(np.rint(weights / STEP), STEPS - 1).astype(int), strict=True):
        found = np.flatnonzero(row >= FAINT)
        if row.max() >= SLIGHT:
            lines.append(f"{sign},{(found * STEPS + row[found]).astype('<u2').tobytes().hex()}")
    return lines


def _tells(sign: str, often: Counter[str]) -> bool:
    """A pair of words must have been said twice."""
    return " " not in sign or often[sign] > 1


def _near(rows: Sequence[Row], signs: Sequence[str]) -> np.ndarray:
    """How strongly each sign is kept near where it began, whenever it is met: what is met seldom, the more."""
    often = Counter(sign for found, _, _ in rows for sign in found)
    batches = -(-len(rows) // BATCH)
    met = 1 - (1 - 1 / batches) ** np.array([[often[sign]] for sign in signs], np.float32)
    return NEAR / batches / met


def _as_often(rows: Sequence[Row], at: dict[str, int], many: int) -> np.ndarray:
    """How much oftener than elsewhere each sign stands in a concept's sayings, as a logarithm; what is rare, less."""
    count = np.zeros((len(at), many), np.float32)
    for found, concept, much in rows:
        for sign, weight in found.items():
            count[at[sign], concept] += weight * much
    whole = count.sum(1, keepdims=True) / count.sum()
    often = np.log((count + SMOOTH * whole) / (count.sum(0) + SMOOTH) / whole) * np.minimum(1.0, count)
    return np.where(often < LEAST, 0.0, often).astype(np.float32)


def _slope(some: Sequence[Row], at: dict[str, int], weights: np.ndarray) -> np.ndarray:
    """Which way the weights of these signs would tell these sayings better."""
    heard = np.zeros((len(some), len(at)), np.float32)
    for row, (found, _, _) in enumerate(some):
        for sign, weight in found.items():
            heard[row, at[sign]] = weight
    total = heard @ weights
    powers = np.exp(total - total.max(1, keepdims=True))
    wrong = powers / powers.sum(1, keepdims=True)
    wrong[np.arange(len(some)), [concept for _, concept, _ in some]] -= 1
    return heard.T @ (wrong * np.array([[much] for _, _, much in some], np.float32))


if __name__ == "__main__":
    main()

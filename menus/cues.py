"""Cues heard in words: which concepts a sentence speaks of, how surely, and by which of its words."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from menus.concepts import Cue
from menus.stems import stems

NEAR = 7
"""The parts of a cue must be heard within so many words."""

Spans = list[tuple[int, int]]

_WEAK = 0.35
"""How surely a cue tells what it is for that is only a hint of it."""
_PHRASE = 0.85
"""A cue of one part that is several words."""
_STRONG = {1: 0.75, 2: 0.85, 3: 0.92}
"""Any other cue, by the number of its parts."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A cue that was heard: whose it is, how much it weighs, and where its words stand."""

    owner: str
    weight: float
    at: tuple[int, ...]


class Cues:
    """An index of cues: what is heard in a sentence is found without looking at the others."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._parts: dict[tuple[str, ...], int] = {}
        self._phrases: dict[str, list[tuple[tuple[str, ...], int]]] = defaultdict(list)
        self._uses: list[int] = []
        self._pending: list[tuple[str, float, tuple[int, ...]]] = []
        self._by_part: dict[int, list[tuple[str, float, tuple[int, ...]]]] = {}

    def add(self, owner: str, cues: Iterable[Cue], weak: bool = False) -> None:
        """Listen for these cues of `owner`."""
        for cue in cues:
            parts = tuple(self._part(part) for part in cue)
            for part in parts:
                self._uses[part] += 1
            self._pending.append((owner, _WEAK if weak else _STRONG[min(len(parts), 3)], parts))

    def ready(self) -> "Cues":
        """Every cue is in: file each under its rarest part, which is looked for first.

        Longer phrases come before shorter ones: "sewage back up" is more than "sewage".
        """
        for found in self._phrases.values():
            found.sort(key=lambda phrase: -len(phrase[0]))
        by_part: dict[int, list[tuple[str, float, tuple[int, ...]]]] = defaultdict(list)
        for owner, weight, parts in self._pending:
            rarest = min(parts, key=self._uses.__getitem__)
            others = tuple(part for part in parts if part != rarest)
            by_part[rarest].append((owner, weight, others))
        self._by_part, self._pending = dict(by_part), []
        return self

    def vocabulary(self) -> set[str]:
        """Every stem that a cue listens for."""
        return set(self._phrases) | {stem for found in self._phrases.values() for rest, _ in found for stem in rest}

    def heard(self, said: Sequence[str]) -> list[Hit]:
        """The cues heard in these stems."""
        spans = self._spans(said)
        hits = []
        for part, where in spans.items():
            for owner, weight, others in self._by_part.get(part, ()):
                if all(other in spans for other in others):
                    found = _together(where, [spans[other] for other in others])
                    if found:
                        phrase = not others and len(found) > 1
                        hits.append(Hit(owner, max(weight, _PHRASE) if phrase and weight > _WEAK else weight, found))
        return hits

    def _spans(self, said: Sequence[str]) -> dict[int, Spans]:
        spans: dict[int, Spans] = {}
        for start, stem in enumerate(said):
            for rest, part in self._phrases.get(stem, ()):
                end = start + 1 + len(rest)
                if not rest or tuple(said[start + 1 : end]) == rest:
                    spans.setdefault(part, []).append((start, end))
        return spans

    def _part(self, phrases: tuple[str, ...]) -> int:
        if phrases not in self._parts:
            number = self._parts[phrases] = len(self._uses)
            self._uses.append(0)
            for first, *rest in dict.fromkeys(tuple(stems(phrase, self.language)) for phrase in phrases):
                self._phrases[first].append((tuple(rest), number))
        return self._parts[phrases]


def _together(first: Spans, others: Sequence[Spans]) -> tuple[int, ...]:
    """The words of a cue whose parts all stand near each other, none of them twice; () where they do not."""
    for span in first:
        taken = [span]
        for spans in others:
            near = [each for each in spans if _apart(each, taken) and abs(each[0] - span[0]) <= NEAR]
            if not near:
                break
            taken.append(min(near, key=lambda each: abs(each[0] - span[0])))
        else:
            return tuple(sorted(at for start, end in taken for at in range(start, end)))
    return ()


def _apart(span: tuple[int, int], taken: Sequence[tuple[int, int]]) -> bool:
    return all(span[1] <= start or end <= span[0] for start, end in taken)

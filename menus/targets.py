"""Which services of a list each concept is for: those about it, and those that may take it where nothing is."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from menus.concepts import concepts

WHOLLY = 1.0
"""How surely a service is about a concept that its name tells."""
BESIDE = 0.8
"""How much is left of others that are about a concept, beside one that is so wholly."""
DOWN_THE_CHAIN = (0.8, 0.72, 0.66, 0.6, 0.55)
"""What a concept lends to the first, second … concept that a list may have in its place."""
OWNED, BESIDE_ITS_OWN = 0.6, 0.45
"""From when on a service is about a concept for sure, and what is lent to others then."""
STANDS_IN, FAR = 0.85, 0.5
"""How sure the best is that stands in for a concept, and what is too far from it for that."""

Targets = Mapping[str, Mapping[int, float]]
"""For each concept the services about it, by their place in the list, and how surely."""


def targets(services: Sequence[Mapping[str, float]]) -> Targets:
    """The services about each concept, or else about what may stand in its place; given what each is about."""
    owners: dict[str, dict[int, float]] = defaultdict(dict)
    for number, about in enumerate(services):
        for concept, sure in about.items():
            owners[concept][number] = sure
    for found in owners.values():
        if max(found.values()) >= WHOLLY:
            found.update({number: sure * BESIDE for number, sure in found.items() if sure < WHOLLY})
    chains = {concept.id: concept.otherwise for concept in concepts()}
    served = {concept: _with_the_chain(concept, chains, owners) for concept in chains}
    return {concept: found for concept, found in served.items() if found}


def _with_the_chain(
    concept: str, chains: Mapping[str, tuple[str, ...]], owners: Mapping[str, Mapping[int, float]]
) -> dict[int, float]:
    """The services about a concept, and more faintly those about what stands in its place; where nothing is about it,
    the best of these stand in for it almost wholly."""
    best = dict(owners.get(concept, {}))
    owned = max(best.values(), default=0.0) >= OWNED
    lent = BESIDE_ITS_OWN if owned else 1.0
    for share, other in _down(chains[concept], chains):
        about = owners.get(other, {})
        worth = {sure: sure * share * lent for sure in set(about.values())}  # a long list has few different ones
        for number, sure in about.items():
            best[number] = max(best.get(number, 0.0), worth[sure])
    most = max(best.values(), default=0.0)
    if owned or not FAR <= most < STANDS_IN:
        return best
    return {number: sure * STANDS_IN / most for number, sure in best.items()}


def _down(chain: tuple[str, ...], chains: Mapping[str, tuple[str, ...]]) -> Iterable[tuple[float, str]]:
    for share, other in zip(DOWN_THE_CHAIN, chain, strict=False):
        yield share, other
        for less, further in zip(DOWN_THE_CHAIN, chains[other], strict=False):
            yield share * less * 0.9, further

"""What is left of somebody's words when the place is taken out of them."""

from geocode.candidate import Candidate
from geocode.country import Country
from geocode.utterance import Utterance


def rest_of(utterance: Utterance, candidate: Candidate, country: Country, city_words: frozenset[str]) -> str:
    """The words that tell something else, "" where they tell nothing. What tells where at the place is kept."""
    taken = [(span.start, span.end) for span in candidate.spans]
    if candidate.reading:
        taken.append((candidate.reading.start, candidate.reading.end))
    first, last = min(start for start, _ in taken), max(end for _, end in taken)
    silent = country.stations | city_words | {region for phrase in country.regions for region in phrase}
    named = {at for mention in utterance.mentions for at in range(mention.start, mention.end)}
    told = [
        "" if word.taken_back or word.text in silent or at in named else word.text
        for at, word in enumerate(utterance.words)
    ]
    relation = _relation(told[:first], country)
    before, after = _without_edges(told[:first], country), _without_edges(told[last:], country)
    kept = before if " ".join(before).endswith(" ".join(relation)) else [*before, *relation]
    return " ".join(word for word in [*kept, *after] if word)


def _without_edges(words: list[str], country: Country) -> list[str]:
    """The words without the small ones at both ends: "there is ... at the corner of"."""
    silent = country.fillers - country.problems
    told = [at for at, word in enumerate(words) if word and word not in silent]
    return words[told[0] : told[-1] + 1] if told else []


def _relation(words: list[str], country: Country) -> list[str]:
    """The "across from" right before the place, a "the" between them or not."""
    for phrase in country.relations:
        size = len(phrase)
        if any(tuple(words[at : at + size]) == phrase for at in range(max(0, len(words) - size - 1), len(words))):
            return list(phrase)
    return []

"""What streets and places are called, as sounds: by their names, by local names, and as the city says they sound."""

import sqlite3
from collections.abc import Iterable, Iterator
from itertools import groupby

from geocode.building.about import About
from geocode.country import Country
from geocode.lexicon import gram_rows
from geocode.names import Name, forms_of

Row = tuple[str, int, str, str, str]
"""A sound, what it means, the direction and suffix that are in it, and the sound of the name alone."""

_SHORTEST = 4  # letters of a word that stands for a whole name
_LONG = 20  # crossings of a street that is known by its first word
_LONGER = 5  # times as many as all others of that word have

_FORMS = """
    INSERT INTO forms SELECT sound, target, direction, suffix, id FROM (
        SELECT sound, target, direction, suffix, min(stem) AS stem FROM stage.said
        GROUP BY sound, target, direction, suffix
    ) JOIN stage.stems USING (stem) ORDER BY 1, 2, 3, 4
"""


def write_forms(database: sqlite3.Connection, about: About, words: Country) -> list[str]:
    """Write every sound of every street and place; gives the local names that name nothing in the city."""
    local = _local(about)
    used: set[str] = set()
    database.execute("CREATE TABLE stage.said (sound TEXT, target INT, direction TEXT, suffix TEXT, stem TEXT)")
    database.execute("CREATE TABLE stage.stems (stem TEXT PRIMARY KEY, id INTEGER)")
    database.executemany("INSERT INTO stage.said VALUES (?, ?, ?, ?, ?)", _street_rows(database, local, used, words))
    database.executemany("INSERT INTO stage.said VALUES (?, ?, ?, ?, ?)", _place_rows(database, local, used, words))
    stems = [stem for (stem,) in database.execute("SELECT DISTINCT stem FROM stage.said ORDER BY stem")]
    database.executemany("INSERT INTO stage.stems VALUES (?, ?)", ((stem, at) for at, stem in enumerate(stems)))
    database.execute(_FORMS)
    database.executemany("INSERT INTO grams VALUES (?, ?)", gram_rows(stems))
    return sorted(set(local) - used)


def _local(about: About) -> dict[str, list[str]]:
    """What people say, by the street or place that it stands for."""
    local: dict[str, list[str]] = {}
    for said, name in about.local_names.items():
        local.setdefault(name.upper(), []).append(said)
    for name, sounds in about.said.items():
        local.setdefault(name.upper(), []).extend(sound.replace("-", " ") for sound in sounds)
    return local


def _street_rows(
    database: sqlite3.Connection, local: dict[str, list[str]], used: set[str], words: Country
) -> Iterator[Row]:
    short = _short_names(database, words)
    streets = database.cursor().execute("SELECT name, written, title, direction, suffix FROM streets ORDER BY id")
    for name, written, title, direction, suffix in streets:
        also = [said for key in dict.fromkeys((title, written, f"{title} {suffix}")) for said in local.get(key, ())]
        used.update(key for key in (title, written, f"{title} {suffix}") if key in local)
        called = Name(direction, title, suffix, (*also, *_in_full(title, words), *short.get(title, ())))
        yield from _rows([called], name, words)


def _short_names(database: sqlite3.Connection, words: Country) -> dict[str, tuple[str]]:
    """The first word of a long street's name, by the name, where hardly anything else is called so: "Stony"."""
    beginning: dict[str, list[tuple[int, str, str]]] = {}
    for title, crossings in database.execute("SELECT title, sum(crossings) FROM streets GROUP BY title ORDER BY title"):
        first = title.partition(" ")[0].lower()
        beginning.setdefault(words.sound(first), []).append((crossings, title, first))
    known = {*words.directions, *words.suffixes, *words.fillers, *(title.lower() for title in words.titles)}
    short: dict[str, tuple[str]] = {}
    for called in beginning.values():
        crossings, title, first = max(called)
        others = sum(each[0] for each in called) - crossings
        word = first.isalpha() and len(first) >= _SHORTEST and first not in known
        if " " in title and word and crossings >= max(_LONG, _LONGER * others):
            short[title] = (first,)
    return short


def _in_full(title: str, words: Country) -> Iterator[str]:
    """A name with the abbreviations in it written out: "STATE HWY 200" is State Highway 200."""
    parts = title.split()
    # At the head of a name, "DR" and "ST" are titles; before a number, as in "HWY 360", nothing is.
    first = 0 if len(parts) > 1 and parts[1][0].isdigit() else 1
    full = parts[:first] + [words.suffix_words.get(part, part) for part in parts[first:-1]] + parts[-1:]
    if len(parts) > 1 and full != parts:
        yield " ".join(full).lower()


def _place_rows(
    database: sqlite3.Connection, local: dict[str, list[str]], used: set[str], words: Country
) -> Iterator[Row]:
    query = (
        "SELECT p.id, p.written, s.name FROM places p JOIN stage.places s ON s.written = p.written"
        " GROUP BY p.id, s.name ORDER BY p.id, s.name"
    )
    for (at, written), rows in groupby(database.cursor().execute(query), key=lambda row: row[:2]):
        also = local.get(written.upper(), ())
        used.update([written.upper()] if also else [])
        yield from _rows((Name("", said.upper(), "", ()) for said in (*(row[2] for row in rows), *also)), -at, words)


def _rows(called: Iterable[Name], target: int, words: Country) -> list[Row]:
    """The sounds of a street or place, each once, in order. Places are told from streets by a negative number."""
    forms = {form for name in called for form in forms_of(name, words)}
    return sorted((form.sound, target, form.direction, form.suffix, form.stem) for form in forms)

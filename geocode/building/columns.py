"""Which column of a table is what: guessed by its heading and by what stands in it; whoever knows better says so."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from geocode.building.tables import Row, Table
from geocode.errors import StreetFileUnusable

_SIDE = {"left": "(?:l|lf|lt|left)", "right": "(?:r|rt|rgt|right)"}
_END = {"from": "(?:f|from|fr|lo|low|beg|start|min|1)", "to": "(?:t|to|hi|high|end|max|2)"}
_NUMBER = "(?:ad|add|addr|adr|address|hn|hno|num|number|no|house|housenumber|hyphen)?"
_SEEN = "(?:seen)?"


def _one_side(side: str, end: str) -> str:
    s, e, n = _SIDE[side], _END[end], _NUMBER
    return f"{s}{e}{n}|{s}{n}{e}|{e}{n}{s}|{n}{s}{e}|{n}{e}{s}"


_HEADINGS: dict[str, str] = {
    # The parts of a street's name.
    "full": "fullname|full_?street_?(name)?|fullst(name)?|stname_?full|fullstree|street_?full|fullroadname",
    "street": "street_?(name|nam)?|st_?(name|nam)|stname|road_?(name)?|rd_?name|strasse|straße|str|strassenname",
    "direction": "(st_?)?(pre|pref|prefix)_?(dir|direction|d)?|direction|dir|st_?dir|street_?direction|tdir",
    "suffix": "suffix|suf|st_?type|street_?(type|typ|suffix)|(st_?)?pos_?typ(e)?|sttype|type|rd_?type|stsfx",
    "extra": "suffix_?direction|(st_?)?(suf|suffix|post|pos)_?(dir|direction)",
    # House numbers: of the two sides of a stretch, of a whole street, of one house.
    **{f"{side}_{end}": _one_side(side, end) for side in _SIDE for end in _END},
    "low": f"(min|minimum|low|lo|from|first|start){_NUMBER}{_SEEN}",
    "high": f"(max|maximum|high|hi|to|last|end){_NUMBER}{_SEEN}",
    "number": "(house|hse|addr|address|add|street|st|bldg|building)_?(number|num|no|nbr|nr)|number|num|"
    "hausnummer|hnr|nummer",
    "address": "(full|street|incident|site|situs|location)?_?(address|addr)_?(1|line1|full)?|adresse|anschrift",
    # Crossings.
    "street_1": "street_?(1|a|one)|first_?street|on_?street|(main|primary)_?street",
    "street_2": "street_?(2|b|two)|second_?street|(cross|crossing|intersecting|at)_?street",
    "crossing": "intersection(_?name)?|crossing",
    # Where it is.
    "lat": "lat|latitude|y|y_?coord(inate)?|point_?y|breite",
    "long": "lon|lng|long|longitude|x|x_?coord(inate)?|point_?x|länge|laenge",
    "point": "(the_?)?geom(etry)?|wkt|location|point|coordinates|lat_?lo?ng|geo_?point(_?2d)?",
    "zip_left": "(l|left)_?(zip|zip_?code|zip5|post_?code)|(zip|zip_?code|post_?code)_?(l|left)",
    "zip_right": "(r|right)_?(zip|zip_?code|zip5|post_?code)|(zip|zip_?code|post_?code)_?(r|right)",
    "zip": "zip|zip_?code|zip5|post_?code|postal(_?code)?|plz|zcta5?(ce\\d*)?",
    "quarter": "(pri_?)?neigh(bou?r(hood)?)?(_?name)?|nhood|community(_?area)?(_?name)?|hood|msag_?comm|"
    "municipality|city(_?name)?|town|place_?name|stadtteil|ortsteil|quarter|namelsad",
    # Of past requests, where they are counted already.
    "times": "requests|times",
    # Places.
    "name": "(park|school|library|station|facility|site|building|landmark|place|location|common|stop)?_?"
    "(descriptive_?)?name|(station|stop)_?descriptive_?name|label|title|landmark|facility|park|school",
    "other_names": "(other|alt|alternative|alternate|short|also|local)_?names?|alias(es)?|aka|also_?called|"
    "station_?name",
}
_PATTERNS = {role: re.compile(pattern.replace("_?", "")) for role, pattern in _HEADINGS.items()}
ROLES = tuple(_HEADINGS)

_LOOKS: dict[str, re.Pattern[str]] = {
    "lat": re.compile(r"-?\d+([.,]\d+)?(e[+-]?\d+)?", re.I),
    "long": re.compile(r"-?\d+([.,]\d+)?(e[+-]?\d+)?", re.I),
    "point": re.compile(
        r"\(\s*-?\d+\.\d+\s*,\s*-?\d+\.\d+\s*\)|(SRID=\d+;)?\s*(MULTI)?(POINT|LINESTRING|POLYGON)\b.*", re.I | re.S
    ),
    "zip": re.compile(r"[\dA-Z]{3,6}([ -]?[\dA-Z]{2,4})?", re.I),
    "low": re.compile(r"\d.*"),
    "high": re.compile(r"\d.*"),
    "number": re.compile(r"\d.*"),
    "address": re.compile(r".*[^\W\d_].*"),
    "crossing": re.compile(r".*\w.*\W.*\w.*"),
    "quarter": re.compile(r".*[^\W\d_].*"),
}  # fmt: skip
_MAY_BE_EMPTY = frozenset(("zip", "quarter"))
_ENOUGH = 0.3  # share of a column's values that look as they should; the others are told row by row


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody said about the columns: by role, for every table or for those of one file."""

    columns: Mapping[str, str]
    by_file: Mapping[str, Mapping[str, str]]

    def of(self, table: Table) -> dict[str, str]:
        """What was said about the columns of this table. Raises StreetFileUnusable for a column that it has not."""
        own = {
            role: heading
            for file, columns in self.by_file.items()
            if file in table.name.split(": ")
            for role, heading in columns.items()
        }
        missing = [heading for heading in own.values() if heading not in table.headings]
        if missing:
            raise StreetFileUnusable(
                table.name, f"it has no column {missing[0]!r}", f"It has: {', '.join(table.headings)}."
            )
        return {role: heading for role, heading in self.columns.items() if heading in table.headings} | own


def columns_of(table: Table, sample: Sequence[Row], wanted: Wanted) -> dict[str, str]:
    """The heading for each role that this table seems to have. Raises StreetFileUnusable for a heading it has not."""
    found = wanted.of(table)
    taken = set(found.values())
    for role, pattern in _PATTERNS.items():
        fitting = [
            heading
            for heading in table.headings
            if heading not in taken and pattern.fullmatch(_plain(heading)) and _looks(role, heading, sample)
        ]
        if role not in found and fitting:
            found[role] = min(fitting, key=_rank)
            taken.add(found[role])
    if not any(row.shape for row in sample) and "point" not in found and not {"lat", "long"} <= found.keys():
        points = [heading for heading in table.headings if _holds_points(heading, sample)]
        found |= {"point": points[0]} if points else {}
    return found


def misfits(table: Table, sample: Sequence[Row], columns: Mapping[str, str]) -> list[str]:
    """Columns that are called as something that is looked for, and hold something else."""
    told = []
    for heading in table.headings:
        role = next((role for role in _LOOKS if _PATTERNS[role].fullmatch(_plain(heading))), "")
        held = next((value for row in sample if (value := row.values.get(heading, ""))), "")
        if role and heading not in columns.values():
            what = f"holds {held!r}" if held else "is empty"
            told.append(f"{heading} is called like a column of {role}, but {what}")
    return told


def _plain(heading: str) -> str:
    return re.sub(r"[^a-zäöüß0-9]", "", heading.lower())


def _rank(heading: str) -> int:
    """Columns in degrees before those in feet; the name by which a place is told from its like before a shorter one."""
    plain = _plain(heading)
    return 0 if "descriptive" in plain or plain.startswith(("lat", "lon", "lng", "br", "l\u00e4")) else 1


def _looks(role: str, heading: str, sample: Sequence[Row]) -> bool:
    """Whether what stands in a column can be what its heading says."""
    values = [value for row in sample if (value := row.values.get(heading, ""))]
    pattern = _LOOKS.get(role)
    if pattern is None or (not values and role in _MAY_BE_EMPTY):
        return True
    return bool(values) and sum(1 for value in values if pattern.fullmatch(value)) >= _ENOUGH * len(values)


def _holds_points(heading: str, sample: Sequence[Row]) -> bool:
    return _looks("point", heading, sample)

"""What stands in a street index: its tables. Whoever changes them counts FORMAT up, and old indexes are built anew."""

FORMAT = "7"
TABLES = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;

-- `name` is the same for all streets of one title: "N WESTERN AVE" and "S WESTERN BLVD" have one.
-- `hyphened`: its house numbers are written with a hyphen, 3604 as 36-04. `reported`: past requests on it.
CREATE TABLE streets (id INTEGER PRIMARY KEY, name INTEGER, written TEXT, title TEXT, direction TEXT, suffix TEXT,
                      extra TEXT, low INTEGER, high INTEGER, crossings INTEGER, hyphened INTEGER, reported INTEGER);
CREATE INDEX streets_by_name ON streets (name);
CREATE INDEX streets_by_written ON streets (written);
CREATE INDEX streets_by_title ON streets (title, name);
CREATE TABLE places (id INTEGER PRIMARY KEY, written TEXT, lat REAL, long REAL, zip INTEGER, quarter INTEGER);

-- What is heard, and what it may mean: a street's name, or a place's id with a minus. `stem`: the name alone of it.
CREATE TABLE forms (sound TEXT, target INTEGER, direction TEXT, suffix TEXT, stem INTEGER,
                    PRIMARY KEY (sound, target, direction, suffix)) WITHOUT ROWID;
CREATE INDEX forms_by_stem ON forms (stem);

-- The stems that have two phonemes beside each other, as 4-byte numbers: see geocode/lexicon.py.
CREATE TABLE grams (gram TEXT PRIMARY KEY, stems BLOB) WITHOUT ROWID;

-- Each crossing twice, once for each street; `at` is the house number there on `street`, 0 where it is not known.
CREATE TABLE crossings (street INTEGER, at REAL, other INTEGER, lat REAL, long REAL, zip INTEGER, quarter INTEGER,
                        PRIMARY KEY (street, at, other, lat, long)) WITHOUT ROWID;
CREATE INDEX crossings_by_point ON crossings (lat, long);

-- The houses of one side of a stretch of street. `first` and `last`: the numbers at the two ends of its line.
-- `parity`: 0 even, 1 odd, 2 both; `side`: -1 left of the line, 1 right of it, 0 on it.
CREATE TABLE ranges (street INTEGER, low INTEGER, high INTEGER, parity INTEGER, line INTEGER, side INTEGER,
                     first INTEGER, last INTEGER, zip INTEGER, quarter INTEGER,
                     PRIMARY KEY (street, low, high, parity, line, side)) WITHOUT ROWID;
CREATE TABLE lines (id INTEGER PRIMARY KEY, points BLOB);

-- Single houses whose place is known. `mark`: what stands behind the number: "A", "1/2".
CREATE TABLE houses (street INTEGER, number INTEGER, lat REAL, long REAL, zip INTEGER, quarter INTEGER, mark TEXT,
                     PRIMARY KEY (street, number, mark, lat, long)) WITHOUT ROWID;

-- ZIPs ("zip"), neighbourhoods and towns ("quarter"), and the streets that lie in them.
CREATE TABLE areas (id INTEGER PRIMARY KEY, kind TEXT, written TEXT);
CREATE TABLE area_streets (area INTEGER, street INTEGER, PRIMARY KEY (area, street)) WITHOUT ROWID;

-- The rings of the city's boundary; what lies in an even number of them is outside.
CREATE TABLE boundary (id INTEGER PRIMARY KEY, points BLOB);
"""

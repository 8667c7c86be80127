"""A city's streets from whatever it has: the Census Bureau's files, OpenAddresses, its own tables, lines and places."""

import csv
import json
import math
import shutil
from pathlib import Path

import pytest
import shapefile
from pyproj import CRS

from geocode.build import build
from geocode.locate import locate
from geocode.points import spots
from geocode.streets import Street, StreetIndex, open_index

CITIES = Path(__file__).parent / "cities"
NAD83 = 'GEOGCS["GCS_North_American_1983",DATUM["D_North_American_1983",SPHEROID["GRS_1980",6378137,298.257222101]]]'


class Made:
    """An index built of some files, and its report."""

    def __init__(self, out: Path, *files: Path) -> None:
        self.file, self.report = out, build(files, out)
        self.index = open_index(out)

    def street(self, written: str) -> Street:
        return Street(*next(self.index.ask("SELECT * FROM streets WHERE written = ?", written)))

    def crossings(self) -> list[tuple[str, str]]:
        query = (
            "SELECT s.written, o.written FROM crossings c JOIN streets s ON s.id = c.street"
            " JOIN streets o ON o.id = c.other WHERE s.written < o.written ORDER BY 1, 2"
        )
        return list(self.index.ask(query))

    def found(self, text: str) -> str:
        return locate(self.index, text).places[0].address


def geojson(file: Path, *features: tuple[dict[str, object], str, object]) -> Path:
    listed = [
        {"type": "Feature", "properties": properties, "geometry": {"type": kind, "coordinates": where}}
        for properties, kind, where in features
    ]
    file.write_text(json.dumps({"type": "FeatureCollection", "features": listed}), encoding="utf-8")
    return file


def table(file: Path, *lines: str, encoding: str = "utf-8") -> Path:
    file.write_text("\n".join(lines) + "\n", encoding=encoding)
    return file


def line(name: str, *points: tuple[float, float], **more: object) -> tuple[dict[str, object], str, object]:
    return {"street": name, **more}, "LineString", [list(point) for point in points]


def test_the_census_bureaus_address_ranges_make_a_city(tmp_path: Path):
    made = Made(tmp_path / "index", CITIES / "tl_2021_30059_addrfeat.zip")
    assert (made.report.streets, made.report.ranges, made.report.derived) == (227, 878, 225)
    [found] = spots(made.index, made.street("E MAIN ST"), 101)
    assert found.how == "range"
    assert made.index.areas[found.zip].written == "59645"
    assert locate(made.index, "101 east main street").places[0].address == "101 E MAIN ST"


def test_the_census_bureaus_edges_make_a_city_of_their_roads_alone(tmp_path: Path):
    made = Made(tmp_path / "index", CITIES / "tl_2020_37143_edges.zip")
    assert made.report.files[0].passed_over == 236  # railways, rivers, and roads without a name
    assert ("GRANBY ST", "N COMMERCE DR") in made.crossings()
    assert made.found("dobbs and wingfield street") == "DOBBS ST & WINGFIELD ST"


def test_openaddresses_make_ranges_of_houses(tmp_path: Path):
    made = Made(tmp_path / "index", CITIES / "openaddresses.csv.gz")
    assert (made.report.houses, made.report.skipped) == (1462, 74)
    willow = made.street("WILLOW AVE")
    assert {spot.how for number in (1016, 1018) for spot in spots(made.index, willow, number)} == {"house"}
    assert len(spots(made.index, willow, 129)) > 1  # in several towns


def test_san_francisco_is_built_of_what_people_reported(tmp_path: Path):
    made = Made(tmp_path / "index", CITIES / "sf_places.csv.gz", CITIES / "sf_streets.csv")
    assert ("48TH AVE", "LINCOLN WAY") in made.crossings()
    assert made.found("balboa and 42nd avenue") in ("BALBOA ST & 42ND AVE", "42ND AVE & BALBOA ST")
    assert made.found("5317 geary") == "5317 GEARY BLVD"
    assert "94121" in {area.written for area in made.index.areas.values()}


def test_chicagos_houses_lie_where_its_own_requests_lie(chicago: StreetIndex):
    metres = []
    with (CITIES / "chicago_potholes.csv").open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            number, _, written = row["street_address"].partition(" ")
            known = next(chicago.ask("SELECT * FROM streets WHERE written = ?", written), None)
            for spot in spots(chicago, Street(*known), int(number))[:1] if known else ():
                north, east = spot.lat - float(row["latitude"]), spot.long - float(row["longitude"])
                metres.append(111_195 * math.hypot(north, east * math.cos(math.radians(41.8))))
    metres.sort()
    assert len(metres) >= 420
    assert metres[len(metres) // 2] <= 45
    assert metres[int(0.9 * len(metres))] <= 110


def test_the_order_of_the_files_makes_no_difference_to_a_single_byte(tmp_path: Path):
    files = [CITIES / "sf_places.csv.gz", CITIES / "sf_streets.csv", _market(tmp_path)]
    build(files, tmp_path / "one")
    build(files[::-1], tmp_path / "other")
    assert (tmp_path / "one").read_bytes() == (tmp_path / "other").read_bytes()


def _market(directory: Path) -> Path:
    return geojson(
        directory / "s.geojson", line("Market St", (-122.41, 37.77), (-122.42, 37.77), lfromadd=1, ltoadd=99)
    )


def test_a_shapefile_in_feet_is_brought_to_degrees(tmp_path: Path):
    with shapefile.Writer(tmp_path / "centerline", shapeType=3) as writer:
        for name in ("PRE_DIR", "STREET_NAM", "STREET_TYP", "L_F_ADD", "L_T_ADD", "R_F_ADD", "R_T_ADD", "L_ZIP"):
            writer.field(name, "C", 30)
        writer.line([[(984250.0, 0.0), (984250.0, 1320.0)]])  # from the origin of Illinois East, a quarter of a mile
        writer.record("N", "CLARK", "ST", "100", "198", "101", "199", "60614")
    (tmp_path / "centerline.prj").write_text(CRS("EPSG:3435").to_wkt("WKT1_ESRI"), encoding="utf-8")
    made = Made(tmp_path / "index", tmp_path / "centerline.shp")
    clark = made.street("N CLARK ST")
    for number, lat in ((100, 36.666667), (198, 36.670292)):
        spot = spots(made.index, clark, number)[0]
        assert (spot.lat, spot.long) == pytest.approx((lat, -88.333333), abs=0.0002)


def test_streets_cross_where_their_lines_share_a_point_and_nowhere_else(tmp_path: Path):
    lines = geojson(
        tmp_path / "streets.geojson",
        line("Elm St", (-87.0, 41.0), (-87.0, 41.01), (-87.0, 41.02)),
        line("Oak St", (-87.01, 41.01), (-87.0, 41.01)),
        line("Bridge St", (-87.01, 41.005), (-86.99, 41.005)),  # over Elm St: no point in common
    )
    assert Made(tmp_path / "index", lines).crossings() == [("ELM ST", "OAK ST")]


def test_a_street_that_ends_on_another_meets_it(tmp_path: Path):
    lines = geojson(
        tmp_path / "streets.geojson",
        line("Elm St", (-87.0, 41.0), (-87.0, 41.02)),
        line("Oak St", (-87.01, 41.01), (-87.0, 41.01)),  # Elm St's line has no point there
    )
    assert Made(tmp_path / "index", lines).crossings() == [("ELM ST", "OAK ST")]


def test_lines_drawn_without_points_where_they_cross_do_cross(tmp_path: Path):
    across = [line(f"{n}th St", (-87.01, 41.0 + n / 500), (-86.99, 41.0 + n / 500)) for n in range(4, 8)]
    lines = geojson(tmp_path / "streets.geojson", line("Elm St", (-87.0, 41.0), (-87.0, 41.02)), *across)
    made = Made(tmp_path / "index", lines)
    assert made.crossings() == [(f"{n}TH ST", "ELM ST") for n in range(4, 8)]


def test_a_street_of_two_names_does_not_cross_itself(tmp_path: Path):
    a, b, c = (-87.0, 41.0), (-87.0, 41.01), (-87.0, 41.02)
    lines = geojson(
        tmp_path / "streets.geojson",
        *(line(name, *ends) for name in ("State Hwy 360", "Main St") for ends in ((a, b), (b, c))),
        line("Oak St", (-87.01, 41.01), b),
    )
    assert Made(tmp_path / "index", lines).crossings() == [("MAIN ST", "OAK ST"), ("OAK ST", "STATE HWY 360")]


def test_two_roads_with_a_median_each_cross_once(tmp_path: Path):
    lines = geojson(
        tmp_path / "streets.geojson",
        *(line("Elm Blvd", (x, 40.99), (x, 41.0), (x, 41.0003), (x, 41.01)) for x in (-87.0, -86.9997)),
        *(line("Oak Blvd", (-87.01, y), (-87.0, y), (-86.9997, y), (-86.99, y)) for y in (41.0, 41.0003)),
    )
    made = Made(tmp_path / "index", lines)
    assert made.crossings() == [("ELM BLVD", "OAK BLVD")]
    [(lat, long)] = made.index.ask("SELECT DISTINCT lat, long FROM crossings")
    assert (lat, long) == pytest.approx((41.00015, -86.99985), abs=1e-6)


def test_places_areas_a_boundary_and_local_names(tmp_path: Path):
    square = [[-87.02, 40.99], [-86.98, 40.99], [-86.98, 41.03], [-87.02, 41.03], [-87.02, 40.99]]
    hole = [[-87.01, 41.015], [-87.005, 41.015], [-87.005, 41.02], [-87.01, 41.02], [-87.01, 41.015]]
    files = [
        geojson(tmp_path / "streets.geojson", line("Goethe St", (-87, 41), (-87, 41.01), lfromadd=100, ltoadd=198)),
        geojson(tmp_path / "boundary.geojson", ({"id": 1}, "Polygon", [square, hole])),
        geojson(tmp_path / "hoods.geojson", ({"neighborhood": "Old Town"}, "Polygon", [square])),
        table(tmp_path / "parks.csv", "name;other_names;lat;lon", "Smith Park;the green|Smithy;41.005;-87.001"),
        table(
            tmp_path / "city.toml",
            '[local_names]\n"the slope" = "Goethe"\n"lost lane" = "Nowhere"',
            '[said]\nGoethe = ["go-thee", "gerty"]',
        ),
    ]
    made = Made(tmp_path / "index", *files)
    assert made.found("the green") == "Smith Park"
    assert made.found("110 the slope") == "110 GOETHE ST"
    assert made.found("110 gerty street") == "110 GOETHE ST"
    assert "city.toml: no street and no place is called 'NOWHERE'" in made.report.told
    assert [made.index.in_area(*spot) for spot in ((41.005, -87.001), (41.017, -87.007), (41.2, -87.0))] == [
        True, False, False,
    ]  # fmt: skip
    [old_town] = made.index.areas
    assert made.index.areas[old_town].written == "OLD TOWN"
    assert made.index.streets_in(old_town) == {made.street("GOETHE ST").id}


def test_a_place_whose_name_ends_as_a_streets_does_is_that_place(tmp_path: Path):
    made = Made(
        tmp_path / "index",
        geojson(tmp_path / "streets.geojson", line("Mill St", (-87, 41), (-87, 41.01))),
        table(tmp_path / "places.csv", "name;other_names;lat;lon", "Town Park;Missing Mill;41.005;-87.001"),
    )
    answer = locate(made.index, "missing mill")
    assert (answer.decision, answer.places[0].address) == ("accept", "Town Park")


def test_a_boundary_that_is_no_areas_name_is_told(tmp_path: Path):
    square = [[-87.02, 40.99], [-86.98, 40.99], [-86.98, 41.03], [-87.02, 41.03], [-87.02, 40.99]]
    made = Made(
        tmp_path / "index",
        geojson(tmp_path / "s.geojson", line("Elm St", (-87.0, 41.0), (-87.0, 41.01))),
        geojson(tmp_path / "hoods.geojson", ({"neighborhood": "Old Town"}, "Polygon", [square])),
        table(tmp_path / "city.toml", 'boundary = "Oldtown"', '[kinds]\n"hoods.geojson" = "areas"'),
    )
    assert made.report.told[0].startswith("city.toml: no area is called 'Oldtown': all that lies among")


def test_without_a_boundary_the_city_reaches_as_far_as_its_streets(tmp_path: Path):
    made = Made(tmp_path / "index", geojson(tmp_path / "s.geojson", line("Elm St", (-87.0, 41.0), (-87.0, 41.01))))
    assert [made.index.in_area(41.005, -87.0), made.index.in_area(42.0, -87.0)] == [True, False]
    assert not made.index.has_boundary


def test_one_feature_a_line_is_read_as_openaddresses_writes_it(tmp_path: Path):
    features = [
        {"type": "Feature", "properties": {"number": str(n), "street": "Elm Street", "city": "Smallville"},
         "geometry": {"type": "Point", "coordinates": [-87.0, 41.0 + n / 10_000]}}
        for n in (1, 3, 5)
    ]  # fmt: skip
    made = Made(tmp_path / "index", table(tmp_path / "source.geojson", *map(json.dumps, features)))
    assert made.report.houses == 3
    assert [area.written for area in made.index.areas.values()] == ["SMALLVILLE"]
    assert [spot.how for spot in spots(made.index, made.street("ELM ST"), 4)] == ["between"]


def test_windows_letters_semicolons_and_german_columns_are_understood(tmp_path: Path):
    lines = (
        "Straße;Hausnummer;PLZ;Breite;Länge",
        "Hauptstraße;5a;50667;50.94;6.95",
        "Hauptstraße;7;50667;50.941;6.951",
    )
    data = table(tmp_path / "adressen.csv", *lines, encoding="cp1252")
    made = Made(tmp_path / "index", data, table(tmp_path / "city.toml", 'country = "de"'))
    assert made.street("HAUPTSTRASSE").high == 99
    assert made.report.files[0].notes == ["read as cp1252: it is not UTF-8"]


def test_hyphens_within_numbers_are_kept_together_where_a_city_has_them(tmp_path: Path):
    lines = ("number,street,lat,lon", "45-12,Elm Street,40.7,-73.9", "45-14,Elm Street,40.7001,-73.9")
    made = Made(tmp_path / "index", table(tmp_path / "queens.csv", *lines))
    assert [spot.how for spot in spots(made.index, made.street("ELM ST"), 4512)] == ["house"]


def test_an_index_given_twice_the_same_lines_holds_them_once(tmp_path: Path):
    shutil.copy(CITIES / "tl_2021_30059_addrfeat.zip", tmp_path / "again.zip")
    made = Made(tmp_path / "index", CITIES / "tl_2021_30059_addrfeat.zip", tmp_path / "again.zip")
    assert (made.report.ranges, made.report.crossings) == (878, 225)

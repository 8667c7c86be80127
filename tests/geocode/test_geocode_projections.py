"""Coordinates as cities have them: feet and metres of any projection, layer by layer, and what is wrong with some."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
import shapefile
from pyproj import CRS, Transformer

from geocode.build import build
from geocode.locate import locate
from geocode.streets import open_index
from tests.support.street_builds import refused

ILLINOIS_FEET, WEB_MERCATOR, ZONE_16, DEGREES = "EPSG:3435", "EPSG:3857", "EPSG:26916", "EPSG:4326"
HERE = (41.9005, -87.7001)
NAMES = ("ELM", "OAK", "ASH", "FIR")


def test_a_shapefile_is_read_in_whatever_projection_it_says(tmp_path: Path):
    for crs in (ILLINOIS_FEET, WEB_MERCATOR, ZONE_16, DEGREES):
        assert found(tmp_path, lines(tmp_path / "streets.shp", crs)) == pytest.approx(HERE, abs=0.0002)


def test_layers_of_several_projections_make_one_city(tmp_path: Path):
    files = [
        lines(tmp_path / "a.shp", ILLINOIS_FEET, NAMES[:1]),
        lines(tmp_path / "b.shp", WEB_MERCATOR, NAMES[1:2]),
        features(tmp_path / "c.geojson", ZONE_16, "urn:ogc:def:crs:EPSG::26916", NAMES[2:3]),
        houses(tmp_path / "d.csv", DEGREES),
    ]
    assert found(tmp_path, *files) == pytest.approx(HERE, abs=0.0002)
    report = build(files, tmp_path / "again")
    assert all(41.9 <= file.box[0] <= file.box[2] <= 41.901 for file in report.files if file.box)


def test_a_projection_that_is_said_is_for_the_files_that_do_not_say_theirs_and_are_not_in_degrees(tmp_path: Path):
    (tmp_path / "city.toml").write_text(f'crs = "{ILLINOIS_FEET}"', encoding="utf-8")
    files = [
        tmp_path / "city.toml",
        lines(tmp_path / "a.shp", ILLINOIS_FEET, NAMES[:1], described=False),
        lines(tmp_path / "b.shp", WEB_MERCATOR, NAMES[1:2]),
        lines(tmp_path / "c.shp", ILLINOIS_FEET, NAMES[2:3], CRS(DEGREES).to_wkt("WKT1_ESRI")),  # it says so, wrongly
        lines(tmp_path / "e.shp", ILLINOIS_FEET, NAMES[3:], "PROJCS[what"),
        features(tmp_path / "f.geojson", DEGREES, "urn:ogc:def:crs:OGC:1.3:CRS84", ("BAY",)),
        houses(tmp_path / "d.csv", DEGREES),
    ]
    build(files, tmp_path / "index")
    index = open_index(tmp_path / "index")
    for name in (*NAMES, "BAY"):
        assert where(index, f"150 {name} st") == pytest.approx(HERE, abs=0.0005)


def test_a_geojson_file_that_says_that_it_has_no_projection_is_in_degrees(tmp_path: Path):
    assert found(tmp_path, features(tmp_path / "streets.geojson", DEGREES, None)) == pytest.approx(HERE, abs=0.0002)


def test_decimals_may_stand_behind_a_comma(tmp_path: Path):
    file = houses(tmp_path / "houses.csv", DEGREES, lambda lat, long: f'"{lat}","{long}"'.replace(".", ","))
    assert found(tmp_path, file) == pytest.approx(HERE, abs=0.0002)


@pytest.mark.parametrize(
    ("crs", "described"),
    [(ILLINOIS_FEET, ""), (WEB_MERCATOR, ""), (ILLINOIS_FEET, CRS(DEGREES).to_wkt("WKT1_ESRI"))],
)
def test_lines_that_are_not_in_the_degrees_that_they_are_taken_for_are_told(tmp_path: Path, crs: str, described: str):
    told = refused(tmp_path, lines(tmp_path / "streets.shp", crs, described=described))
    assert told.startswith("streets.shp: most of it cannot be used: its coordinates are no degrees (4 rows, the first")
    assert "--crs EPSG:" in told


def test_feet_in_columns_and_in_geojson_are_told(tmp_path: Path):
    assert "are no degrees (4 rows" in refused(tmp_path, houses(tmp_path / "houses.csv", ILLINOIS_FEET))
    assert "are no degrees (4 rows" in refused(tmp_path, features(tmp_path / "a.geojson", ILLINOIS_FEET, None))


def test_a_longitude_without_its_minus_sign_is_told(tmp_path: Path):
    told = refused(tmp_path, houses(tmp_path / "houses.csv", DEGREES, lambda lat, long: f"{lat},{-long}"))
    assert "it lies in another part of the world (4 rows, the first is row 2). Has the longitude lost its minus" in told


def test_german_latitudes_and_longitudes_that_are_swapped_are_told(tmp_path: Path):
    (tmp_path / "city.toml").write_text('country = "de"', encoding="utf-8")
    (tmp_path / "a.csv").write_text("number,street,lat,lon\n7,Ring,6.95,50.94\n", encoding="utf-8")
    told = refused(tmp_path, tmp_path / "a.csv", tmp_path / "city.toml")
    assert "lost its minus sign, or is it the latitude?" in told


def test_layers_that_do_not_lie_together_are_told(tmp_path: Path):
    feet_for_metres = lines(tmp_path / "b.shp", "EPSG:26971", NAMES[1:], CRS(ILLINOIS_FEET).to_wkt("WKT1_ESRI"))
    told = refused(tmp_path, lines(tmp_path / "a.shp", ILLINOIS_FEET), feet_for_metres)
    assert "km away from a.shp. It is another city's, or its projection is not what it says: leave it out" in told


def test_columns_that_are_called_as_places_and_hold_something_else_are_told(tmp_path: Path):
    file = houses(tmp_path / "houses.csv", DEGREES, lambda lat, long: "41°54'00\"N,87°42'00\"W")
    assert "lon is called like a column of long, but holds '87°42" in refused(tmp_path, file)


def test_the_report_says_where_a_file_lies(tmp_path: Path):
    report = build([lines(tmp_path / "streets.shp", WEB_MERCATOR)], tmp_path / "index")
    assert "    it lies between 41.9000, -87.7001 and 41.9010, -87.6998" in report.files[0].lines()


def found(directory: Path, *files: Path) -> tuple[float, float]:
    """Where 150 Elm Street is in a city of these files."""
    build(files, directory / "index")
    return where(open_index(directory / "index"), "150 elm street")


def where(index, text: str) -> tuple[float, float]:
    place = locate(index, text).places[0]
    return place.lat, place.long


def streets(crs: str, names: tuple[str, ...] = NAMES):
    """Streets beside each other, a hundred metres long and ten apart, in a projection: a name and a line."""
    to = Transformer.from_crs(DEGREES, crs, always_xy=True)
    for at, name in enumerate(names):
        long = -87.7001 + at * 0.0001
        yield name, [to.transform(long, lat) for lat in (41.9, 41.901)]


def lines(file: Path, crs: str, names: tuple[str, ...] = NAMES, described: str | bool = True) -> Path:
    with shapefile.Writer(file.with_suffix(""), shapeType=3) as writer:
        for heading in ("STREET_NAM", "STREET_TYP", "L_F_ADD", "L_T_ADD"):
            writer.field(heading, "C", 30)
        for name, line in streets(crs, names):
            writer.line([line])
            writer.record(name, "ST", "100", "200")
    told = CRS(crs).to_wkt("WKT1_ESRI") if described is True else described
    file.with_suffix(".prj").write_text(told, encoding="utf-8") if told else file.with_suffix(".prj").unlink(True)
    return file


def features(file: Path, crs: str, said: str | None, names: tuple[str, ...] = NAMES) -> Path:
    collection = {
        "type": "FeatureCollection",
        "crs": said and {"type": "name", "properties": {"name": said}},
        "features": [
            {
                "type": "Feature",
                "properties": {"street": f"{name} St", "lfromadd": 100, "ltoadd": 200},
                "geometry": {"type": "LineString", "coordinates": line},
            }
            for name, line in streets(crs, names)
        ],
    }
    file.write_text(json.dumps(collection), encoding="utf-8")
    return file


def houses(file: Path, crs: str, point: Callable[[float, float], str] = "{},{}".format) -> Path:
    middles = [(name, [(a + b) / 2 for a, b in zip(*line, strict=True)]) for name, line in streets(crs)]
    rows = [f"150,{name} St,{point(y, x)}" for name, (x, y) in middles]
    file.write_text("\n".join(("number,street,lat,lon", *rows)), encoding="utf-8")
    return file

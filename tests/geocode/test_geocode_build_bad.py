"""Street files that cannot be used: what is wrong, where, and what to do; and the index in use stays as it was."""

import gzip
import json
import os
import random
import shutil
import time
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
import shapefile

from geocode.build import build
from geocode.building.command import Order, main
from geocode.city_index import index_of
from geocode.errors import StreetFileUnusable
from tests.support.street_builds import refused

CITIES = Path(__file__).parent / "cities"
GOOD = "number,street,lat,lon\n12,Elm St,41.0,-87.0\n14,Elm St,41.001,-87.0\n"


def written(file: Path, text: str | bytes) -> Path:
    file.write_bytes(text.encode() if isinstance(text, str) else text)
    return file


def unzipped(directory: Path) -> Path:
    with zipfile.ZipFile(CITIES / "tl_2021_30059_addrfeat.zip") as archive:
        archive.extractall(directory)
    return directory / "tl_2021_30059_addrfeat.shp"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "there is nothing in it"),
        ("number,street,lat,lon\n", "there is no row in it"),
        ("a,b\n1,2\n", "not clear what it holds. Its columns are a, b"),
        (b"PK\0\0\0", "it is no text, whatever its name says"),
        ("number,street,lat,lon\n12,Elm St,-87.0,41.0\n", "swapped (1 rows, the first is row 2)"),
        ("number,street,lat,lon\n12,Elm St,1918084.1,1168321.5\n", "no degrees (1 rows, the first is row 2). Say"),
        ("number,street,lat,lon\n12,Elm St,0,0\n", "it has no coordinates"),
        ("number,street,lat,lon\nx,Elm St,1,1\n,Elm St,1,1\n1,,1,1\n", "it has no house number (2 rows"),
    ],
)  # fmt: skip
def test_a_table_that_cannot_be_used_is_told_with_its_rows(tmp_path: Path, text: str | bytes, said: str):
    message = refused(tmp_path, written(tmp_path / "addresses.csv", text))
    assert message.startswith("addresses.csv: ")
    assert said in message


def test_single_rows_are_left_out_and_named(tmp_path: Path):
    rows = "13,Elm St,nowhere,-87.0\n15,Elm St,41.0,1168321\n"
    report = build([written(tmp_path / "addresses.csv", GOOD + rows + "16,Elm St,41.002,-87.0\n")], tmp_path / "index")
    assert report.files[0].left_out == {
        "its coordinates are no numbers": [4],
        "its coordinates are no degrees": [5],
    }
    assert "    left out 1: its coordinates are no numbers (row 4)" in report.files[0].lines()


def test_files_that_lie_far_from_each_other_are_not_one_city(tmp_path: Path):
    elsewhere = written(tmp_path / "addresses.csv", GOOD)
    message = refused(tmp_path, elsewhere, CITIES / "tl_2021_30059_addrfeat.zip")
    assert "addresses.csv: it lies 2,586 km away from tl_2021_30059_addrfeat.zip" in message


def test_a_file_that_ends_in_the_middle_is_told(tmp_path: Path):
    packed = gzip.compress(GOOD.encode() * 100)
    assert "not whole" in refused(tmp_path, written(tmp_path / "addresses.csv.gz", packed[:-20]))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{}", "not readable as GeoJSON at feature 1 (it is no feature)"),
        ("[" * 100_000, "not readable as GeoJSON at its beginning"),
        ('{"type": "FeatureCollection", "features": []}', "there is no feature in it"),
        ('{"type": "FeatureCollection", "features": [{"type": "Feature", ', "not readable as GeoJSON"),
        (b"\xff\xfe\x00", "not readable as GeoJSON"),
        ('{"crs": {"properties": {"name": "EPSG:0"}}, "features": [{"type": "Feature"}]}', "projection is not known"),
    ],
)
def test_geojson_that_cannot_be_read_is_told(tmp_path: Path, text: str | bytes, said: str):
    assert said in refused(tmp_path, written(tmp_path / "streets.geojson", text))


@pytest.mark.parametrize("coordinates", [[[1]], "here", None, [[-87.0, 41.0]], [[-87.0, "x"], [1, 2]]])
def test_broken_shapes_are_told(tmp_path: Path, coordinates: object):
    whole = [{"type": "LineString", "coordinates": [[-87.0, 41.0], [-87.0, 41.1]]}]
    broken = [{"type": "LineString", "coordinates": coordinates}] * 2
    listed = [{"type": "Feature", "properties": {"street": "Elm St"}, "geometry": shape} for shape in whole + broken]
    text = json.dumps({"type": "FeatureCollection", "features": listed})
    message = refused(tmp_path, written(tmp_path / "streets.geojson", text))
    assert "broken shape (2 rows, the first is row 2)" in message


@pytest.mark.parametrize("part", [".dbf", ".shp"])
def test_a_shapefile_without_one_of_its_parts_is_told(tmp_path: Path, part: str):
    whole = unzipped(tmp_path)
    whole.with_suffix(part).unlink()
    message = refused(tmp_path, whole if part != ".shp" else whole.with_suffix(".dbf"))
    assert f"tl_2021_30059_addrfeat{part}" in message
    assert "the .zip" in message


def test_a_shapefile_without_its_list_of_places_is_read_anyway(tmp_path: Path):
    whole = unzipped(tmp_path)
    whole.with_suffix(".shx").unlink()
    assert build([whole], tmp_path / "index").ranges == 878


@pytest.mark.parametrize("part", [".dbf", ".shp"])
def test_a_shapefile_that_is_cut_off_is_told(tmp_path: Path, part: str):
    whole = unzipped(tmp_path)
    cut = whole.with_suffix(part)
    cut.write_bytes(cut.read_bytes()[: cut.stat().st_size // 2])
    assert "not readable as a shapefile" in refused(tmp_path, whole)


def test_a_shapefile_in_an_unknown_projection_is_told(tmp_path: Path):
    whole = unzipped(tmp_path)
    whole.with_suffix(".prj").write_text("PROJCS[what", encoding="utf-8")
    assert "its projection is not known. Say which one it is: --crs" in refused(tmp_path, whole)


def test_a_shapefile_with_nothing_in_it_is_told(tmp_path: Path):
    with shapefile.Writer(tmp_path / "none", shapeType=3) as writer:
        writer.field("FULLNAME", "C", 30)
    assert "there is nothing in it" in refused(tmp_path, tmp_path / "none.shp")


def test_a_zip_with_nothing_of_use_and_one_that_is_none_are_told(tmp_path: Path):
    with zipfile.ZipFile(tmp_path / "papers.zip", "w") as archive:
        archive.writestr("readme.pdf", b"...")
    assert "no shapefile, CSV or GeoJSON in it" in refused(tmp_path, tmp_path / "papers.zip")
    assert "not readable as a zip" in refused(tmp_path, written(tmp_path / "page.zip", "<html>Not found</html>"))


def test_a_gzipped_table_that_would_fill_the_memory_is_not_read(tmp_path: Path):
    with gzip.open(tmp_path / "bomb.csv.gz", "wb") as packed:
        packed.write(GOOD.encode())
        for _ in range(201):
            packed.write(b"0" * (1 << 20))
    assert "bomb.csv.gz: it would unpack to more than 0.2 GB" in refused(tmp_path, tmp_path / "bomb.csv.gz")


def test_a_zip_that_would_fill_the_disk_is_not_unpacked(tmp_path: Path):
    with (
        zipfile.ZipFile(tmp_path / "bomb.zip", "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("streets.csv", "w") as inside,
    ):
        for _ in range(220):
            inside.write(bytes(1 << 20))
    assert "bomb.zip: it would unpack to 0.2 GB" in refused(tmp_path, tmp_path / "bomb.zip")


def test_a_spreadsheet_is_not_read_and_what_can_be_is_told(tmp_path: Path):
    assert "files of this kind are not read. Give" in refused(tmp_path, written(tmp_path / "streets.xlsx", b"PK"))


def test_what_a_city_says_wrongly_of_its_files_is_told(tmp_path: Path):
    good = written(tmp_path / "addresses.csv", GOOD)
    for text, said in (
        ("colour = 1", "'colour' is not known"),
        ("grid = 1", "'grid' is not written as it should be"),
        ("[grid]\nnumbers_a_mile = 800", "[grid] is not whole"),
        ('[columns]\nhouse = "N"', "a column cannot be 'house'"),
        ('[columns."addresses.csv"]\nnumber = "N"', "it has no column 'N'"),
        ('[kinds]\n"addresses.csv" = "roads"', "'roads' is no kind of file"),
        ('country = "atlantis"', "'atlantis'"),
        ("crs = " + "[" * 5000, "not readable as TOML"),
    ):
        assert said in refused(tmp_path, good, written(tmp_path / "city.toml", text))


def test_what_an_editor_begins_a_file_with_is_no_mistake(tmp_path: Path):
    about = written(tmp_path / "city.toml", b'\xef\xbb\xbfcountry = "us"\n')
    assert build((written(tmp_path / "a.csv", GOOD), about), tmp_path / "index.sqlite3")


def test_streets_whose_houses_could_stand_anywhere_along_them_are_told(tmp_path: Path):
    streets = written(tmp_path / "streets.csv", "street,low,high\nElm St,1,999\nOak St,1,999\n")
    crossings = written(tmp_path / "crossings.csv", "street_1,street_2,lat,lon\nElm St,Oak St,41.0,-87.0\n")
    told = build((streets, crossings), tmp_path / "index.sqlite3").told
    assert any(line.startswith("on 2 streets nothing says where along them a house number stands") for line in told)
    houses = written(tmp_path / "houses.csv", "number,street,lat,lon\n12,Elm St,41.0,-87.0\n14,Oak St,41.0,-87.0\n")
    told = build((streets, crossings, houses), tmp_path / "index.sqlite3").told
    assert not any("a house number stands" in line for line in told)


def test_the_command_says_in_one_line_what_is_wrong(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert main(Order(tmp_path / "city", [tmp_path / "nothing.zip"])) == 2
    assert "nothing.zip: there is no such file" in capsys.readouterr().err
    assert main(Order(tmp_path / "nowhere")) == 2
    assert "nowhere/streets: there is no such folder. Name the directory of a city" in capsys.readouterr().err
    assert main(Order(written(tmp_path / "given.zip", b""))) == 2
    assert "Name the city's directory first" in capsys.readouterr().err


def test_what_is_said_of_columns_and_files_that_are_not_there_is_not_passed_over_in_silence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    houses = written(tmp_path / "houses.csv", GOOD)
    slips = Order(tmp_path / "city", [houses], ["number=HOUSE_NO", "other.csv:number=NO"], ["hoods.csv=areas"])
    for order in (replace(slips, show=True), slips):
        assert main(order) == 0
        told = capsys.readouterr().out
        assert "no file has a column 'HOUSE_NO'" in told
        assert "no file is called 'other.csv': what is said of it was not used" in told
        assert "no file is called 'hoods.csv'" in told
    assert main(replace(slips, columns=["number"], kinds=[])) == 2
    assert "--column number has no = in it. Write --column number=HOUSE_NO, say." in capsys.readouterr().err


def test_an_index_that_cannot_be_written_is_told(tmp_path: Path):
    with pytest.raises(StreetFileUnusable, match=r"the index cannot be written.*Is there room on the disk"):
        build(written(tmp_path / "houses.csv", GOOD), tmp_path / "nowhere" / "index.sqlite3")


def test_what_a_killed_build_left_is_thrown_away_and_what_another_one_writes_is_not(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    folder = tmp_path / "city" / "streets"
    folder.mkdir(parents=True)
    written(folder / "houses.csv", GOOD)
    abandoned, another = (written(folder / f"index.sqlite3.{pid}.part", b"half") for pid in (1, 2))
    os.utime(abandoned, (time.time() - 7200,) * 2)
    assert main(Order(tmp_path / "city")) == 0
    assert not abandoned.exists() and another.exists()
    assert ".part" not in capsys.readouterr().out


def test_the_command_shows_what_it_takes_the_files_for_and_builds_then(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    data = written(tmp_path / "data.csv", GOOD.replace("number", "WHICH"))
    order = Order(tmp_path / "city", [data], columns=["data.csv:number=WHICH"], show=True)
    assert main(order) == 0
    shown = capsys.readouterr().out
    assert "number       = WHICH" in shown
    assert "such as      : 12 ELM ST at (41.0, -87.0)" in shown
    assert not (tmp_path / "city").exists()
    assert main(Order(order.out, order.files, order.columns)) == 0
    assert "1 streets, 0 ranges of house numbers, 2 single houses" in capsys.readouterr().out
    assert index_of(tmp_path / "city", tmp_path / "cache") == tmp_path / "city" / "streets" / "index.sqlite3"


def test_an_index_that_was_built_of_other_files_than_lie_beside_it_is_not_used(tmp_path: Path):
    streets = tmp_path / "city" / "streets"
    streets.mkdir(parents=True)
    shutil.copy(CITIES / "sf_places.csv.gz", streets)
    assert main(Order(tmp_path / "city")) == 0
    assert index_of(tmp_path / "city", tmp_path / "cache").name == "index.sqlite3"
    written(streets / "city.toml", 'city_words = ["frisco"]')
    with pytest.raises(StreetFileUnusable, match=r"not built of city\.toml, which lies beside it"):
        index_of(tmp_path / "city", tmp_path / "cache")
    written(streets / "index.sqlite3", b"no index at all")
    with pytest.raises(StreetFileUnusable, match="it is no street index"):
        index_of(tmp_path / "city", tmp_path / "cache")


def collection(file: Path, *lines: list[list[float]]) -> Path:
    listed = [
        {"type": "Feature", "properties": {"street": f"{'Elm Oak Ash Fir Yew'.split()[at]} St"},
         "geometry": {"type": "LineString", "coordinates": line}}
        for at, line in enumerate(lines)
    ]  # fmt: skip
    return written(file, json.dumps({"type": "FeatureCollection", "features": listed}))


def test_a_line_that_leaps_over_the_earth_is_left_out(tmp_path: Path):
    straight = [[-87.7, 41.9], [-87.7, 41.91]]
    leaps = [[-87.7, 41.9], [-80.0, 41.9], [-87.7, 41.91]], [[-87.7, 41.9], [-87.7, 41.91], [2.3, 48.9]]
    report = build([collection(tmp_path / "a.geojson", straight, straight, straight, *leaps)], tmp_path / "index")
    assert report.files[0].left_out == {"broken shape": [4, 5]}


def test_a_scribble_of_thousands_of_points_takes_seconds_not_minutes(tmp_path: Path):
    draw = random.Random(311)
    scribble = [[round(-87.7 + draw.random() / 500, 6), round(41.9 + draw.random() / 500, 6)] for _ in range(8000)]
    begun = time.process_time()
    build([collection(tmp_path / "a.geojson", [[-87.7, 41.89], [-87.69, 41.9]], scribble)], tmp_path / "index")
    assert time.process_time() - begun < 10  # one second, and thirty where every piece is held against every other


def test_of_rows_that_are_left_out_the_first_are_kept_and_the_others_counted(tmp_path: Path):
    rows = "".join(f"{at},Elm St,nowhere,-87.0\n" for at in range(1, 91))
    good = "16,Elm St,41.002,-87.0\n" * 100
    report = build([written(tmp_path / "addresses.csv", GOOD + good + rows)], tmp_path / "index").files[0]
    assert (report.left_out, report.skipped) == ({"its coordinates are no numbers": [104, 105, 106]}, 90)
    assert "    left out 90: its coordinates are no numbers (rows 104, 105, 106 …)" in report.lines()


def test_an_answer_of_a_map_server_that_is_no_geojson_is_told(tmp_path: Path):
    text = '{"geometryType": "esriGeometryPolyline", "features": [{"attributes": {}, "geometry": {"paths": []}}]}'
    assert "of an ArcGIS server, ask for f=geojson" in refused(tmp_path, written(tmp_path / "streets.json", text))

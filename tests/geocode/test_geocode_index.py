"""The street index: built from a city's files, the same each time, opened by many."""

import io
import json
import shutil
import threading
from pathlib import Path

import pytest

from geocode.build import build
from geocode.city_index import index_of
from geocode.cli import locate_lines
from geocode.errors import IndexUnusable, StreetFileUnusable
from geocode.locate import locate
from geocode.streets import StreetIndex, open_index

STREETS = "Direction,Street,Suffix,Min Address,Max Address\nN,ELM,ST,1,999\nW,OAK,AVE,1,999\n"
CROSSINGS = "street_1,street_2,latitude,longitude\nN ELM ST,W OAK AVE,41.5,-87.5\n"


def small_city(directory: Path, streets: str = STREETS, crossings: str = CROSSINGS) -> Path:
    (directory / "streets.csv").write_text(streets, encoding="utf-8")
    (directory / "crossings.csv").write_text(crossings, encoding="utf-8")
    return directory


def test_the_same_files_make_the_same_index_to_the_byte(tmp_path: Path, index_file: Path) -> None:
    demo = Path(__file__).parents[2] / "demo" / "chicago" / "streets"
    report = build(demo, tmp_path / "again.sqlite3")
    assert (tmp_path / "again.sqlite3").read_bytes() == index_file.read_bytes()
    assert (report.crossings, report.skipped) == (24_048, 0)
    assert report.streets >= 2_582
    assert index_file.stat().st_size < 7_000_000


def test_an_index_is_shared_by_threads(chicago: StreetIndex) -> None:
    found: list[str] = []

    def ask() -> None:
        found.extend(locate(chicago, text).places[0].address for text in ("2342 west devon", "clark and belmont"))

    threads = [threading.Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(found) == ["2342 W DEVON AVE"] * 4 + ["N CLARK ST & W BELMONT AVE"] * 4


def test_a_small_city_without_a_grid_has_crossings_and_addresses(tmp_path: Path) -> None:
    build(small_city(tmp_path), tmp_path / "index")
    index = open_index(tmp_path / "index")
    assert locate(index, "elm and oak").places[0].address == "N ELM ST & W OAK AVE"
    assert locate(index, "120 north elm street").places[0].address == "120 N ELM ST"


@pytest.mark.parametrize(
    ("file", "text", "said"),
    [
        ("streets.csv", "Nombre\nELM\n", "not clear what it holds. Its columns are Nombre"),
        ("streets.csv", "Direction,Street,Suffix,Min Address,Max Address\n", "there is no row in it"),
        ("crossings.csv", "a,b\n1,2\n", "not clear what it holds"),
        ("city.toml", "[grid", "not readable as TOML"),
    ],
)
def test_a_street_file_that_cannot_be_used_is_named_and_the_index_in_use_stays(
    tmp_path: Path, file: str, text: str, said: str
) -> None:
    build(small_city(tmp_path), tmp_path / "index")
    before = (tmp_path / "index").read_bytes()
    (tmp_path / file).write_text(text, encoding="utf-8")
    with pytest.raises(StreetFileUnusable, match=said) as caught:
        build(tmp_path, tmp_path / "index")
    assert caught.value.file == file
    assert (tmp_path / "index").read_bytes() == before


def test_a_folder_without_streets_is_told(tmp_path: Path) -> None:
    with pytest.raises(StreetFileUnusable, match=r"no street file among them\. Give a shapefile"):
        build(tmp_path, tmp_path / "index")


def test_rows_that_cannot_be_used_are_counted(tmp_path: Path) -> None:
    report = build(small_city(tmp_path, crossings=CROSSINGS + "N ELM ST,W OAK AVE,nowhere,-87.5\n"), tmp_path / "index")
    assert (report.crossings, report.skipped) == (1, 1)


@pytest.mark.parametrize("content", [b"", b"not a database at all, whatever it is called"])
def test_a_file_that_is_no_index_cannot_be_opened(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "index").write_bytes(content)
    with pytest.raises(IndexUnusable, match="Build it again"):
        open_index(tmp_path / "index")


def test_the_command_answers_plain_and_json_lines_in_order(chicago: StreetIndex) -> None:
    out = io.StringIO()
    lines = [
        "2342 west devon\n",
        '{"text": "clark and belmont", "confidence": 0.2}\n',
        "{oops\n",
        "\n",
        '{"text": 5}\n',
        '{"text": "2342 \\ud83d devon"}\n',
    ]
    locate_lines(io.StringIO("".join(lines)), out, chicago)
    answers = [json.loads(line) for line in out.getvalue().splitlines()]
    assert [answer["query"] for answer in answers] == [
        "2342 west devon",
        "clark and belmont",
        "{oops",
        "",
        '{"text": 5}',
        "2342 ? devon",
    ]
    assert [answer["decision"] for answer in answers[:2]] == ["accept", "confirm"]
    assert set(answers[0]["places"][0]) == {
        "address", "kind", "number", "street", "cross_street", "lat", "long", "confidence", "in_area"
    }  # fmt: skip


def test_an_index_is_built_once_and_again_when_a_file_changes(tmp_path: Path) -> None:
    (tmp_path / "city" / "streets").mkdir(parents=True)
    source = small_city(tmp_path / "city" / "streets")
    first = index_of(tmp_path / "city", tmp_path / "cache")
    stamp = first.stat().st_mtime_ns
    assert index_of(tmp_path / "city", tmp_path / "cache") == first
    assert first.stat().st_mtime_ns == stamp
    shutil.copy(source / "streets.csv", source / "more.csv")
    assert index_of(tmp_path / "city", tmp_path / "cache") != first

"""Germany, of which no code knows anything: a city of Cologne's street names, and what people there say and write."""

from pathlib import Path

import pytest

from geocode.build import build
from geocode.country import country, known_countries
from geocode.errors import CountryUnknown, StreetFileUnusable
from geocode.hints import place_phrases
from geocode.locate import locate
from geocode.nearby import place_near
from geocode.providers.query import query_of
from geocode.streets import StreetIndex, open_index

COLOGNE = Path(__file__).parent / "cologne"


@pytest.fixture(scope="module")
def cologne(tmp_path_factory: pytest.TempPathFactory) -> StreetIndex:
    file = tmp_path_factory.mktemp("cologne") / "index"
    build(COLOGNE, file)
    return open_index(file)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Venloer Str. 12", "VENLOER STR 12"),
        ("Venloer Straße 12, 50672 Köln", "VENLOER STR 12"),
        ("Hauptstraße 5a", "HAUPTSTR 5a"),
        ("Hauptstr. 5", "HAUPTSTR 5"),
        ("venloer straße zweihundertfünfunddreißig", "VENLOER STR 235"),
        ("venloer straße zwei hundert fünf und dreißig", "VENLOER STR 235"),
        ("venloer straße zwo drei fünf", "VENLOER STR 235"),
        ("Straße des 17. Juni 12", "STRASSE DES 17 JUNI 12"),
        ("straße des siebzehnten juni zwölf", "STRASSE DES 17 JUNI 12"),
        ("zuelpicher strasse achtundfünfzig", "ZÜLPICHER STR 58"),
        ("Zülpicher Str. 58, 50674 Köln", "ZÜLPICHER STR 58"),
        ("Aeussere Kanalstr 100", "ÄUSSERE KANALSTR 100"),
        ("äußere kanalstraße hundert", "ÄUSSERE KANALSTR 100"),
        ("Kaiser Wilhelm Ring 30", "KAISER-WILHELM-RING 30"),
        ("Kalker Hauptstraße 210", "KALKER HAUPTSTR 210"),
        ("nussbaumer straße siebzehn", "NUSSBAUMERSTR 17"),
        ("in der sülzburg straße einundzwanzig ist ein schlagloch", "SÜLZBURGSTR 21"),
        ("am Neumarkt 13", "NEUMARKT 13"),
        ("unter sachsenhausen 10", "UNTER SACHSENHAUSEN 10"),
        ("finloer straße zwölf", "VENLOER STR 12"),
        ("subelrater straße dreihundertvier", "SUBBELRATHER STR 304"),
        ("Ecke Venloer und Subbelrather", "VENLOER STR & SUBBELRATHER STR"),
        ("Ehrenfeldgürtel Ecke Venloer Straße", "EHRENFELDGÜRTEL & VENLOER STR"),
        ("an der ecke aachener und maarweg", "AACHENER STR & MAARWEG"),
    ],
)
def test_what_people_say_is_found(cologne: StreetIndex, said: str, meant: str):
    found = locate(cologne, said)
    assert found.places[0].address == meant
    assert found.decision in ("accept", "confirm")


def test_what_is_not_there_is_not_found(cologne: StreetIndex):
    for said in ("Berliner Allee 3", "Venloer", "", "ich möchte ein schlagloch melden"):
        assert locate(cologne, said).decision == "ask_again"


@pytest.mark.parametrize(
    ("said", "plain"),
    [
        ("zweihundertfünfunddreißig", "235"),
        ("eintausendzweihundert", "1200"),
        ("Hundert Zehn", "110"),
        ("sechsundsechzigste", "66"),
        ("ein Loch", "ein Loch"),
        ("eine Laterne, drei Löcher", "eine Laterne, 3 Loecher"),
        ("drei, vier", "3, 4"),
    ],
)
def test_numbers_are_read_as_they_are_said_here(said: str, plain: str):
    assert country("de").plain(said) == plain


def test_the_united_states_are_left_as_they_are():
    assert country("us").plain("2342 W. Devon Ave, São Paulo & 5th") == "2342 W. Devon Ave, São Paulo & 5th"


def test_all_else_follows_the_country_too(cologne: StreetIndex):
    query = query_of("vor der Venloer Straße zweihundertzehn liegt Müll", cologne.country)
    assert query
    assert (query.text, query.number) == ("venloer strasse 210", "210")
    assert "venloer strasse" in place_phrases(cologne, "de")
    place = place_near(cologne, 50.94, 6.905)
    assert place
    assert place.near


def test_a_country_without_a_file_is_named_with_those_that_have_one(tmp_path: Path):
    assert known_countries() == ("de", "us")
    with pytest.raises(CountryUnknown, match="de, us are"):
        country("../us")
    (tmp_path / "streets.csv").write_bytes((COLOGNE / "streets.csv").read_bytes())
    (tmp_path / "city.toml").write_text('country = "xx"\n')
    with pytest.raises(StreetFileUnusable, match="no country 'xx' here"):
        build(tmp_path, tmp_path / "index")

"""A city's directory: what is wrong in city.toml is told with what to do, before anything of it is in use."""

import shutil
from pathlib import Path

import pytest

from city_file import CityFileWrong, read_city
from settings import DEMO_CITY

FROM_HERE = {"DEMO_CITY_URL": "http://127.0.0.1:9"}


@pytest.fixture
def city(tmp_path: Path) -> Path:
    """A copy of the demo city's directory, as whoever sets up a city makes one."""
    for name in ("city.toml", "menu.toml"):
        shutil.copy(DEMO_CITY / name, tmp_path)
    return tmp_path


def rewritten(city: Path, key: str, line: str) -> Path:
    """The first line that sets this key says something else now."""
    file = city / "city.toml"
    lines = file.read_text("utf-8").splitlines()
    lines[next(at for at, each in enumerate(lines) if each.startswith(f"{key} ="))] = line
    file.write_text("\n".join(lines), "utf-8")
    return city


def test_the_demo_city_itself_has_nothing_wrong(city: Path) -> None:
    read = read_city(city, FROM_HERE)
    assert (read.id, read.languages, read.numbers) == ("chicago-demo", ("en", "es"), ("+13125550311",))
    assert [provider.name for provider in read.providers] == ["city"]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ('id = "Chicago 311"', "id = 'Chicago 311' stands in the store's keys. Use a-z, 0-9 and -"),
        ('line_name = " "', 'Say what callers hear: line_name = "Springfield 311".'),
        ('timezone = "Chicago"', "there is no time zone 'Chicago'. Use one like America/Chicago."),
        ("timezone = 6", 'timezone is 6. It is a text in quotes: timezone = "…".'),
        ('numbers = "+13125550311"', "numbers is '+13125550311'. It is a list of texts: numbers = [\"…\"]."),
        ('numbers = ["555-0311"]', "numbers has '555-0311'. Write a number with its country's code"),
        ("numbers = []", "there are no numbers. Add the line's own"),
        ('operator = "the front desk"', "operator has 'the front desk'. Write a number with its country's code"),
        ('trunks = ["lobby"]', "trunks has 'lobby'."),
        ('languages = ["en", "tlh"]', "the line does not speak 'tlh'; it speaks en, es. docs/a-language.md tells"),
        ('languages = ["en", "en"]', "languages has 'en' 2 times. Write it once."),
        ("languages = []", "languages is empty. Say what the line speaks"),
        ('country = "USA"', "there is no country 'USA' whose telephone numbers are known"),
        ("emergency_number = 911", 'It is a text in quotes: emergency_number = "…".'),
        ('emergency_number = "the police"', "Write what people dial"),
        ('quiet_from = "8 pm"', "quiet_from is no time of day: '8 pm'. Write hours and minutes"),
        ('carrier_answers_help = "no"', "It is true or false, without quotes."),
        ('example_corner = ["Clark"]', "example_corner names the two streets of a corner"),
        ('poll_every = "often"', "poll_every is 'often'. It is a number, without quotes."),
        ("poll_every = true", "poll_every is True. It is a number, without quotes."),
        ("poll_every = -1", "poll_every is seconds, or 0: it is never asked."),
        ('searchable = "yes"', "searchable is 'yes'. It is true or false, without quotes."),
    ],
)
def test_a_value_that_cannot_be_meant_is_told_with_what_to_write(city: Path, line: str, told: str) -> None:
    with pytest.raises(CityFileWrong) as wrong:
        read_city(rewritten(city, line.partition(" =")[0], line), FROM_HERE)
    assert told in str(wrong.value)
    assert str(city / "city.toml") in str(wrong.value)


def test_brackets_without_end_are_told(city: Path) -> None:
    with pytest.raises(CityFileWrong, match="not readable TOML"):
        read_city(rewritten(city, "languages", "languages = " + "[" * 5000), FROM_HERE)


def test_all_that_is_wrong_is_told_at_once(city: Path) -> None:
    rewritten(city, "quiet_from", 'quiet_from = "late"')
    rewritten(city, "operator", 'operator = "Ada"')
    with pytest.raises(CityFileWrong) as wrong:
        read_city(city, FROM_HERE)
    assert str(wrong.value).count("\n  - ") == 2


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("provider = 5", "provider is a table with two brackets around its name: [[provider]]."),
        ('menu = "menu.toml"', "menu is not a setting. Known: id, name, line_name"),
        ('streets = "streets"', "streets is not a setting."),
        ("", "there is no [[provider]]: who takes the reports?"),
    ],
)
def test_what_is_no_setting_and_what_is_missing_is_told(city: Path, written: str, told: str) -> None:
    file = city / "city.toml"
    alone = file.read_text("utf-8").partition("[[")[0]
    file.write_text(f"{written}\n{alone}", "utf-8")
    with pytest.raises(CityFileWrong, match=r"city\.toml") as wrong:
        read_city(city, FROM_HERE)
    assert told in str(wrong.value)


def test_a_profile_that_is_no_table_is_told(city: Path) -> None:
    file = city / "city.toml"
    file.write_text(f'{file.read_text("utf-8")}\nprofile = "standard"\n', "utf-8")
    with pytest.raises(CityFileWrong, match=r"It is a table of its own: \[provider.profile\]"):
        read_city(city, FROM_HERE)

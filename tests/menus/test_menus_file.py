"""The menu's file: everything that is wrong with it is told at once, with its line and what to do."""

import re
from pathlib import Path

import pytest

from dialogue.pages import group_codes
from facts.city import City
from menus.entries import MenuFileWrong
from menus.file import parse_menu, read_menu

WRONG = """version = 1

[[group]]
code = "streets"
en = "Streets"

[[service]]
code = 1
en = "pothole"

[[service]]
code = "light"
group = "lights"
en = "street light"

[[service]]
code = "tree"
en = "tree"
keyword.en = ["branch"]

[[service]]
code = "sign"
en = "sign"
text.en = "a sign that has far too long a name for a text"

[[service]]
code = "stop"
en = "Sign"

[[service.question]]
code = "DEPTH"
datatype = "figure"
en = "How deep?"

[[service.question]]
code = "WHY"
en = "Why?"
only_if = [{ code = "COLOR", keys = ["RED"] }]

[[service]]
code = "rats"
en = "rats"
keywords.en = "mice"
"""


def test_every_error_is_told_with_its_line_and_what_to_do():
    with pytest.raises(MenuFileWrong) as told:
        parse_menu(WRONG, "menu.toml")
    assert str(told.value).splitlines() == [
        'menu.toml, line 8: code = 1 is not in quotes. Write code = "1", with every zero.',
        "menu.toml, line 13: Service light is in the group 'lights', which the file does not define. Add a [[group]].",
        "menu.toml, line 19: Service tree has keyword, which is not known. Known: code, description, filed_as, group, "
        "hide, keywords, prompt, provider, question, same_as, say, service_name, shared, text, and a name in each "
        "language (en, es).",
        "menu.toml, line 24: text.en of sign is 'a sign that has far too long a name for a text'. A text carries 30 "
        "characters of it, of the plain alphabet (ñ and é, but not á). Make it shorter, or plainer.",
        "menu.toml, line 32: Question DEPTH of stop has the datatype 'figure'. Use one of string, number, "
        "datetime, text, singlevaluelist, multivaluelist.",
        "menu.toml, line 38: Question WHY of stop depends on COLOR, which is not asked before it. Put that one first, "
        "or take the condition out.",
        'menu.toml, line 43: keywords.en of rats is \'mice\'. Write a list of words in quotes: ["one", "another"].',
    ]


def test_what_names_a_wrong_entry_is_not_wrong_itself():
    text = (
        '[[group]]\ncode = "g"\nen = "G"\norder = 2\n[[service]]\ncode = "a"\ngroup = "g"\nen = "x"\nhide = "no"\n'
        '[[service.question]]\ncode = "Q"\nen = "?"\nrequired = "no"\n'
        '[[service.question]]\ncode = "R"\nen = "!"\nonly_if = [{ code = "Q", keys = ["1"] }]\n'
        '[[called_here]]\nservices = ["a"]\nen = ["the dip"]\n'
    )
    with pytest.raises(MenuFileWrong) as told:
        parse_menu(text)
    assert [line.partition(":")[0] for line in str(told.value).splitlines()] == [
        "menu.toml, line 4",
        "menu.toml, line 9",
    ]


def test_what_an_editor_begins_a_file_with_is_no_mistake():
    assert parse_menu('\ufeff[[service]]\ncode = "a"\nen = "x"\n').services


def test_two_services_that_sound_the_same_are_told():
    with pytest.raises(MenuFileWrong, match=r"line 4: the en name 'sign' stands here twice; the first is in line 1"):
        parse_menu('[[service]]\ncode = "a"\nen = "Sign"\n[[service]]\ncode = "b"\nen = "sign"\n')


def test_what_is_no_toml_is_told_with_its_line():
    with pytest.raises(MenuFileWrong, match=r"line 2: not readable TOML: .* A closing quotation mark is missing"):
        parse_menu('version = 1\nname = "open\n')


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("group = 001", "Put words and codes in double quotes"),
        ("en = “pothole”", "Its quotation marks are curly"),
        ("[[service]", "as many brackets at its end"),
        ('en: "pothole"', "an equals sign, and the value"),
        ("hide = True", "true and false stand without, in small letters"),
        ('en = "a\\c"', "for a backslash"),
        ('keywords.en = ["a", "b"', "A closing ] is missing there or above"),
    ],
)
def test_a_slip_of_the_pen_is_told_with_its_line_and_what_is_meant(line, told):
    with pytest.raises(MenuFileWrong, match=r"menu.toml, line [34]: not readable TOML") as wrong:
        parse_menu(f'[[service]]\ncode = "a"\n{line}\n')
    assert told in str(wrong.value)
    assert f"It reads: {line}" in str(wrong.value) or "Unclosed" in str(wrong.value)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ('# a\nen = "baché"\n'.encode("cp1252"), "menu.toml, line 2: 'é' is not in UTF-8. Save the file as UTF-8."),
        ("version = 1\n".encode("utf-16"), 'is saved as UTF-16 ("Unicode"). Save it as UTF-8.'),
        (b"<html><body>Bad gateway</body></html>", "is a web page or XML and not a menu"),
        (b'[{"service_code": "1"}]', "is JSON, or another program's file, and not a menu"),
    ],
)
def test_a_file_that_is_something_else_is_told_so(content, told, tmp_path):
    (tmp_path / "menu.toml").write_bytes(content)
    with pytest.raises(MenuFileWrong, match=re.escape(told)):
        read_menu(tmp_path / "menu.toml")


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_whatever_ends_its_lines_a_file_is_read(end, tmp_path):
    (tmp_path / "menu.toml").write_bytes(f'[[service]]{end}code = "a"{end}en = "x\t y"{end}'.encode())
    assert read_menu(tmp_path / "menu.toml").services[0].names == {"en": "x y"}


@pytest.mark.parametrize(
    "text",
    ["", "service = 1", "[service]\ncode = 'a'", "service = [1]", "[[service]]\ncode='a'\nen='x'\nhide='yes'",
     "[[service]]\ncode='a'\nen=''", "examples = 3\n[[service]]\ncode='a'\nen='x'",
     "[[service]]\ncode='a'\nen='x'\nquestion=3", "[[service]]\ncode='a'\nen='x'\nkeywords=['y']",
     "[[service]]\ncode='a'\nen='x'\nhide=true",
     "[[service]]\ncode='a'\nen='x'\n[[service.question]]\ncode='q'\nen='?'\nhelp='x'",
     "[[service]]\ncode='a'\nen='x'\n[[service.question]]\ncode='q'\nen='?'\nanswer=[1]",
     "[[service]]\ncode='a'\nen='x'\n[[service.question]]\ncode='q'\nen='?'\nonly_if=['x']"],
)  # fmt: skip
def test_whatever_stands_in_it_is_told_and_never_breaks_the_reader(text):
    with pytest.raises(MenuFileWrong):
        parse_menu(text)


def test_a_hidden_service_is_known_and_not_offered():
    menu = parse_menu('[[service]]\ncode = "a"\nen = "x"\n[[service]]\ncode = "b"\nen = "x"\nhide = true\n')
    assert [service.code for service in menu.services] == ["a"]
    assert menu.hidden == ("b",)


QUESTION = """
[[service]]
code = "a"
en = "x"
[[service.question]]
code = "COLOR"
datatype = "singlevaluelist"
en = "Which colour?"
answer = [{ key = "RED", en = "red" }, { key = "BLUE", en = "blue" }]
"""
WHY = """
[[service.question]]
code = "WHY"
en = "Why?"
only_if = [{ code = "COLOR", KEYS }]
"""
ANSWERS = """
[[service.question.answer]]
key = "RED"
en = "red"
[[service.question.answer]]
key = 2
en = "blue"
"""
GROUPS = '[[group]]\ncode = "g"\nen = "G"\nkey = 3\n[[service]]\ncode = "a"\ngroup = "g"\nen = "x"\n'


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('[[servise]]\ncode = "a"\nen = "x"\n', "line 1: servise is not known here"),
        ('[[group]]\ncode = "g"\nen = "G"\nkey = 7\n', "line 4: key of group g is 7. Write the digit that opens it"),
        ('[[group]]\ncode = "g"\nen = "G"\n[[group]]\ncode = "g"\nen = "H"\n', "line 4: the group code 'g'"),
        ('[[group]]\ncode = "g"\nen = "G"\nkey = 2\n[[group]]\ncode = "h"\nen = "H"\nkey = 2\n', "line 5: the key '2'"),
        ('[[service]]\ncode = "a"\nen = "x"\nsay.en = ""\n', "line 4: say.en of a has 0 characters"),
        ('[[service]]\ncode = "a"\nen = "x"\ntext.en = "t"\n[[service]]\ncode = "b"\nen = "y"\ntext.en = "T"\n',
         "line 5: text.en 't' stands here twice"),
        (QUESTION + QUESTION[QUESTION.index("[[service.q"):], "line 10: Question COLOR of a stands here twice"),
        (QUESTION.replace('"blue"', '"Red"'), "line 9: Question COLOR of a has two answers that are called 'Red'"),
        (QUESTION.replace('"Which colour?"', "5"), "line 8: en of COLOR is 5. Write words in quotes"),
        ('version = 7\n[[service]]\ncode = "a"\nen = "x"\n', "line 1: version is 7. Write version = 1."),
        ('\nlanguages = ["en"]\n[[service]]\ncode = "a"\nen = "x"\n', "line 2: languages is not known here"),
        ('[service]\ncode = "a"\n[[service]]\ncode = "b"\n', "a heading has single brackets, not [[service]]"),
        ('[[service]]\ncode = "a"\nen = "x"\nsay.eng = "y"\n', "line 4: say.eng is of no language"),
        ('[[service]]\ncode = "a"\nen = "x"\ntext.en = ""\n', "line 4: text.en of a has 0 characters"),
        (QUESTION.replace("BLUE", "RED"), "line 9: Question COLOR of a has the answer 'RED' twice"),
        (QUESTION.replace("datatype", "typ"), "line 7: Question COLOR of a has typ, which is not known"),
        (QUESTION.replace('en = "Which', 'required = "no"\nen = "Which'), "required of COLOR is 'no'. Write required"),
        (QUESTION + WHY.replace("KEYS", 'keys = ["GREEN"]'),
         "line 14: Question WHY of a depends on COLOR being 'GREEN', which is none of its answers"),
        (QUESTION + WHY.replace("KEYS", "keys = []"), "line 11: only_if COLOR has no keys"),
        (QUESTION[: QUESTION.index("answer =")] + ANSWERS, "line 14: key = 2 is not in quotes"),
        ('[[service]]\ncode = ["a"]\nen = "x"\n', 'line 2: code of a [[service]] is [\'a\']. Write one, in quotes'),
        ('[[service]]\ncode = "a"\nen = "x"\nsame_as = "a"\n', "line 1: Service a is same_as itself"),
        ('[examples]\nen = ["a", " "]\n[[service]]\ncode = "a"\nen = "x"\n', "line 2: examples.en has an empty one"),
        ('[[service]]\ncode = "a"\nen = "x"\nes = "y"\n[[service]]\ncode = "a"\nen = "z"\n',
         "line 5: the service code 'a' stands here twice"),
        ("x = " + "[" * 5000, "menu.toml has too many brackets within brackets"),
        ("x = " + "9" * 5000, "menu.toml, line 1: not readable TOML"),
        (GROUPS, "line 4: key of group g is 3, and only 1 groups have services to offer. Write one from 1 to 1"),
        (GROUPS + '[[group]]\ncode = "h"\nen = "g"\n', "line 9: the en name 'g' stands here twice"),
    ],
)  # fmt: skip
def test_what_nobody_would_read_or_reach_is_told(text, told):
    with pytest.raises(MenuFileWrong, match=re.escape(told)):
        parse_menu(text)


def test_a_group_with_a_key_of_its_own_stands_there_whatever_the_order():
    menu = parse_menu(
        "".join(f'[[group]]\ncode = "{code}"\nen = "{code}"\n' for code in "abc")
        + '[[group]]\ncode = "d"\nen = "d"\nkey = 2\n'
        + "".join(f'[[service]]\ncode = "{code}"\nen = "{code}"\ngroup = "{code}"\n' for code in "abcd")
    )
    assert group_codes(City("c", "C", "C", "UTC", (), menu)) == ("a", "d", "b", "c")


def test_the_menu_in_the_documents_is_one_that_can_be_published():
    told = (Path(__file__).parent.parent.parent / "docs" / "a-city.md").read_text("utf-8")
    blocks = re.findall(r"```toml\n(.*?)```", told.partition("## menu.toml")[2], re.DOTALL)
    menu = parse_menu("\n".join(blocks).replace("hide = true", ""))
    assert [question.code for question in menu.services[0].questions] == ["DEPTH", "WHERE", "NOTE"]
    assert menu.services[0].spoken == {"en": "pot hole"}

"""The quirks of real endpoints, in words. Each has at least one test that bears its number."""

import re
from pathlib import Path

QUIRKS = {
    "01": "some speak XML only, some JSON only",
    "02": "the JSON of some is not what the standard has, while their XML is",
    "03": "compressed answers come broken",
    "04": "arrays come in braces, single values in lists, nothing in any way",
    "05": "a single entry stands for a list of one",
    "06": "an empty id beside a token",
    "07": "control characters, foreign namespaces, slips of JSON",
    "08": "web pages with status 200 or 500",
    "09": "codes and ids that look like numbers",
    "10": "true as text",
    "11": "another charset than declared; codes that must be quoted in an address",
    "12": "406 where the Accept header does not match the extension",
    "13": "other paths than the standard's, with and without a slash at the end",
    "14": "an empty jurisdiction_id breaks the call, a needless one must be right",
    "15": "jurisdiction_id in the query of a post",
    "16": "a key for reading too, in the query or in a header",
    "17": "certificates that the world does not know",
    "18": "endpoints that moved or are gone",
    "19": "discovery with one endpoint, wrong specifications, http in https, elsewhere, 501",
    "20": "services without code or name",
    "21": "groups and keywords of all kinds",
    "22": "no definition, or an empty one, although there should be one",
    "23": "attributes without their wrapper",
    "24": "the order of questions is doubled, missing or text",
    "25": "attributes that only tell something",
    "26": "unknown datatypes, a number for values, conditions",
    "27": "HTML and odd words in descriptions; answers that the server fills in",
    "28": "requirements that no definition tells",
    "29": "a service list that depends on the place",
    "30": "an e-mail address or other words that the standard does not require",
    "31": "a last name is required",
    "32": "this place field and not that one; plain decimals",
    "33": "several answers to one attribute, written in several ways",
    "34": "empty fields are refused",
    "35": "pictures as one address, several, files, base64 or data: addresses",
    "36": "deviceid for device_id; account_id comes back",
    "37": "the charset must be said",
    "38": "200, 201 and 202 are success, a redirect of a post is not",
    "39": "an id, a token, both or neither, wrapped in anything",
    "40": "a duplicate is refused; what was slow may have been filed",
    "41": "our own mark, in the description or in a field",
    "42": "a test endpoint, with a key of its own",
    "43": "a pending token is 404, empty, an error, or echoed",
    "44": "requests with neither token nor id",
    "45": "fractions of seconds are refused, and offsets by some",
    "46": "times in six forms, local ones marked as UTC, 1970 for none",
    "47": "pages, the last of them for ever; at most 90 days and 1,000 rows",
    "48": "closed requests are not listed unless asked for",
    "48b": "of a list of ids only the first comes; unknown filters are ignored",
    "49": "any word for a status; merged requests",
    "50": "notes on a status in a list, under another name, or as a timeline",
    "51": "address or address_string; coordinates as text, turned, or projected",
    "52": "updates that repeat, say nothing, come unordered or too early",
    "53": "requests that are not for everybody",
    "54": "old requests are in no list",
    "55": "errors of every shape, and 400 for everything",
    "56": "errors in words that are not for callers",
}


def test_every_quirk_has_a_test_that_bears_its_number() -> None:
    tested = set()
    for file in Path(__file__).parent.glob("test_open311_*.py"):
        tested |= set(re.findall(r"def test_quirk_(\d\db?)_", file.read_text("utf-8")))
    assert tested == set(QUIRKS)

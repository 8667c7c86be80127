"""Who signed a webhook: twilio's own validator is the oracle."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from twilio.request_validator import RequestValidator
from werkzeug.datastructures import MultiDict

from carrier.signature import check

URL = "https://mycompany.com/myapp.php?foo=1&bar=2"
CALL = {
    "CallSid": "CA1234567890ABCDE", "Caller": "+14158675309", "Digits": "1234", "From": "+14158675309",
    "To": "+18005551212",
}  # fmt: skip
OTHER = {**CALL, "Caller": "+14158675310", "From": "+14158675310"}
OLDER = {**CALL, "Caller": "+12349013030", "From": "+12349013030"}
REPEATED = MultiDict(
    [("Sid", "CA123"), ("SidAccount", "AC123"), ("Digits", "5678"), ("Digits", "1234"), ("Digits", "1234")]
)
BODY = f"{URL}&bodySHA256=0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620"


@pytest.mark.parametrize(
    ("url", "params", "signature"),
    [
        ("https://example.com/myapp.php?foo=1&bar=2", OTHER, "L/OH5YylLD5NRKLltdqwSvS0BnU="),
        (URL, CALL, "RSOYDt4T1cUTdK1PDd93/VVr8B8="),
        (URL, OLDER, "0/KCTR6DLpKmkAf8muzZqo1nDgQ="),
        (URL, CALL, "kvajT1Ptam85bY51eRf/AJRuM3w="),
        (URL.replace(".com", ".com:443"), CALL, "RSOYDt4T1cUTdK1PDd93/VVr8B8="),
        (URL, REPEATED, "IK+Dwps556ElfBT0I3Rgjkr1wJU="),
        (BODY, {}, "a9nBmqA0ju/hNViExpshrM61xv4="),
        (URL.replace("https", "http").replace(".com", ".com:1234"), CALL, "Zmvh+3yNM1Phv2jhDCwEM3q5ebU="),
        (URL.replace("https", "http"), CALL, "0ZXoZLH/DfblKGATFgpif+LLRf4="),
    ],
)
def test_the_published_examples_hold(url, params, signature):
    assert check(url, MultiDict(params), signature, ["12345"])
    assert not check(url, MultiDict(params), signature, ["12346"])


@pytest.mark.parametrize("missing", [None, ""])
def test_a_missing_signature_is_none(missing):
    assert not check(URL, MultiDict(CALL), missing, ["12345"])


@pytest.mark.parametrize("tokens", [[], [""]])
def test_without_a_token_nobody_is_let_in(tokens):
    assert not check(URL, MultiDict(CALL), signed_with(""), tokens)


def test_while_tokens_are_rotated_either_signs():
    signature = signed_with("new")
    assert check(URL, MultiDict(CALL), signature, ["old", "new"])
    assert not check(URL, MultiDict(CALL), signature, ["old"])


def test_one_changed_value_one_more_and_one_less_are_all_refused():
    signature = signed_with("12345")
    for forged in ({**CALL, "Digits": "1235"}, {**CALL, "X": "1"}, {k: v for k, v in CALL.items() if k != "To"}):
        assert not check(URL, MultiDict(forged), signature, ["12345"])
    assert not check(URL + "1", MultiDict(CALL), signature, ["12345"])


@pytest.mark.parametrize("forged", ["é", "\ud800", "a" * 100_000, "=" * 28, "RSOYDt4T1cUTdK1PDd93/VVr8B8"])
def test_whatever_stands_in_the_header_is_refused_without_an_error(forged):
    assert not check(URL, MultiDict(CALL), forged, ["12345"])


@pytest.mark.parametrize("url", ["", "http://[", "https://x.example:port/", "https://x.example:99999/"])
def test_an_address_that_is_none_is_refused_without_an_error(url):
    assert not check(url, MultiDict(CALL), "RSOYDt4T1cUTdK1PDd93/VVr8B8=", ["12345"])


HOSTS = st.sampled_from(["a.example", "A.example", "a.example:8443", "a.example:80", "a.example:443", "10.0.0.1:5000"])
ADDRESSES = st.builds(
    "{}://{}{}{}".format,
    st.sampled_from(["http", "https"]),
    HOSTS,
    st.sampled_from(["", "/", "/voice", "/a%20b/%C3%A9"]),
    st.sampled_from(["", "?turn=4", "?turn=4&silent=1", "?a=%2B1&b=", "?a=b?c=d", "?x=http://y.example:80/"]),
)
FORMS = st.lists(st.tuples(st.text(max_size=8), st.text(max_size=30)), max_size=12)


@given(url=ADDRESSES, form=FORMS, token=st.text("abcdef0123456789", min_size=1, max_size=32))
@example(url="https://a.example/sms", form=[("Body", " STOP "), ("Body", ""), ("From", "+1")], token="t")
def test_it_agrees_with_twilios_own_validator(url, form, token):
    params, validator = MultiDict(form), RequestValidator(token)
    for signed_url in (url, url.replace(".example", ".example:443"), url.replace(".example/", ".example:80/")):
        signature = validator.compute_signature(signed_url, params)
        assert check(url, params, signature, [token]) == validator.validate(url, params, signature)
    assert check(url, params, validator.compute_signature(url, params), [token])


def signed_with(token: str) -> str:
    return RequestValidator(token).compute_signature(URL, MultiDict(CALL))

"""Our signature, held against Twilio's own validator and the vectors that Twilio publishes."""

from hypothesis import given
from hypothesis import strategies as st
from twilio.request_validator import RequestValidator

from phone.signature import signature

FIELDS = {"CallSid": "CA1234567890ABCDE", "Digits": "1234", "To": "+18005551212"}


def test_it_signs_as_the_carrier_has_published_that_it_does() -> None:
    form = FIELDS | {"Caller": "+14158675310", "From": "+14158675310"}
    assert signature("12345", "https://example.com/myapp.php?foo=1&bar=2", form) == "L/OH5YylLD5NRKLltdqwSvS0BnU="
    form = FIELDS | {"Caller": "+14158675309", "From": "+14158675309"}
    assert signature("12345", "https://mycompany.com/myapp.php?foo=1&bar=2", form) == "RSOYDt4T1cUTdK1PDd93/VVr8B8="


@given(form=st.dictionaries(st.text(min_size=1), st.text()), token=st.text(min_size=1))
def test_twilio_takes_every_signature_of_ours(form: dict[str, str], token: str) -> None:
    url = "https://line.example/voice?turn=4&silent=1"
    assert RequestValidator(token).compute_signature(url, form) == signature(token, url, form)

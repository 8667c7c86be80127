"""What a Say sounds like, read out as text."""

import pytest

from phone.sounds import Beep, Quiet, Spoken, Tune, Words, quiet_in, spoken
from phone.twiml import Prompt, read_voice


def said(inside: str) -> str:
    document = read_voice(f"<Response><Say>{inside}</Say></Response>".encode(), "http://line/voice")
    prompt = document.verbs[0]
    assert isinstance(prompt, Prompt)
    return spoken(prompt.sounds)


@pytest.mark.parametrize(
    ("ssml", "heard"),
    [
        ("Hello there.", "Hello there."),
        ("  Hello \n\t there.  ", "Hello there."),
        ("Hello.<break/>Where is it?", "Hello. Where is it?"),
        ('Pothole<break time="500ms"/>street light', "Pothole, street light"),
        ('Pothole <break strength="none"/> street light', "Pothole street light"),
        ('Pothole<break time="0s"/>, street light', "Pothole, street light"),
        ('<say-as interpret-as="digits">482</say-as>', "4 8 2"),
        ('It is <say-as interpret-as="digits">482</say-as>.', "It is 4 8 2."),
        (
            'It is<break/><say-as interpret-as="digits">482</say-as><break time="500ms"/>'
            '<say-as interpret-as="digits">1937</say-as>. Again?',
            "It is, 4 8 2, 1 9 3 7. Again?",
        ),
        ('<say-as interpret-as="digits">482 1937</say-as>', "4 8 2, 1 9 3 7"),
        ('<say-as interpret-as="telephone">+13125550142</say-as>', "1, 3 1 2, 5 5 5, 0 1 4 2"),
        ('<say-as interpret-as="telephone">(312) 555-0142</say-as>', "3 1 2, 5 5 5, 0 1 4 2"),
        ('<say-as interpret-as="telephone">55 1234</say-as>', "5 5, 1 2 3 4"),
        ('<say-as interpret-as="characters">AB12</say-as> it is', "A B 1 2 it is"),
        ('<say-as interpret-as="cardinal">12</say-as> days', "12 days"),
        ('At <sub alias="Saint Louis">St. Louis</sub> and Main', "At Saint Louis and Main"),
        ('<prosody rate="slow">Listen, <emphasis level="strong">now</emphasis></prosody>!', "Listen, now!"),
        ("<p>One</p><p>Two</p>", "One, Two"),
        ("One<s>Two.</s>Three", "One, Two. Three"),
        ('<lang xml:lang="es-MX">Para español, oprima dos.</lang>', "Para español, oprima dos."),
        ("&lt;b&gt; &amp; 😀", "<b> & 😀"),
        ("", ""),
    ],
)
def test_a_say_is_heard_as_a_person_would_write_it_down(ssml: str, heard: str) -> None:
    assert said(ssml) == heard


def test_a_language_and_a_rate_stay_with_the_words_they_are_for() -> None:
    document = b"""<Response><Say language="en-US" voice="Polly.Joanna">Hi.<lang xml:lang="es-MX">Hola.</lang>
        <prosody rate="slow">Slowly.</prosody><break time="1.5s"/><break strength="weak"/></Say></Response>"""
    prompt = read_voice(document, "http://line/").verbs[0]
    assert isinstance(prompt, Prompt)
    (say,) = prompt.sounds
    assert isinstance(say, Spoken)
    assert (say.language, say.voice) == ("en-US", "Polly.Joanna")
    assert [piece for piece in say.pieces if not isinstance(piece, Words) or piece.text.strip()] == [
        Words("Hi.", "en-US"),
        Words("Hola.", "es-MX"),
        Words("Slowly.", "en-US", "slow"),
        Quiet(1.5),
        Quiet(0.25),
    ]


def test_what_is_no_speech_stands_in_brackets() -> None:
    sounds = (Spoken((Words("Leave a message."),)), Quiet(2), Beep(), Tune("/a.wav"), Quiet(1))
    assert spoken(sounds) == "Leave a message. [beep] [plays /a.wav]"
    assert quiet_in(sounds) == 3

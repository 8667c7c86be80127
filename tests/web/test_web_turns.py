"""Turns over signed webhooks: repeated, forged, out of turn, two at once, and with the store away."""

import threading
from dataclasses import replace

import pytest
from twilio.request_validator import RequestValidator

import app
from store import keys
from store.cities import change_city
from store.commit import Busy, Claimed, Commit, LostClaim, OutOfTurn, Taken, claim, commit

CALLER = {"CallSid": "CA1", "From": "+13125550142", "To": "+13125550311"}


def post(town, path, form, header=None):
    url = town.settings.public_url + path
    signed = RequestValidator(town.settings.twilio_auth_tokens[0]).compute_signature(url, form)
    return town.web.test_client().post(
        path, data=form, headers={"X-Twilio-Signature": signed if header is None else header}
    )


def test_a_call_says_where_it_called_and_names_its_step(town):
    answer = post(town, "/voice", CALLER)
    assert answer.headers["Townline-Step"] == "what"
    assert answer.content_type == "text/xml; charset=utf-8"
    assert b"call 911" in answer.data


@pytest.mark.parametrize("path", ["/voice", "/voice/fallback", "/voice/status", "/sms", "/sms/status"])
@pytest.mark.parametrize("header", ["", "Zm9yZ2Vk", "²"])
def test_a_forged_or_missing_signature_is_refused(town, path, header):
    assert post(town, path, CALLER | {"MessageSid": "SM1"}, header.encode("utf-8").decode("latin-1")).status_code == 403


def test_an_altered_word_is_refused(town):
    url = town.settings.public_url + "/voice"
    signed = RequestValidator(town.settings.twilio_auth_tokens[0]).compute_signature(url, CALLER)
    form = CALLER | {"From": "+13125550199"}
    answer = town.web.test_client().post("/voice", data=form, headers={"X-Twilio-Signature": signed})
    assert answer.status_code == 403


def test_a_repeated_webhook_gets_the_bytes_it_already_had(town):
    first = post(town, "/voice", CALLER).data
    said = CALLER | {"SpeechResult": "there's a pothole", "Confidence": "0.9"}
    second = post(town, "/voice?turn=1", said).data
    assert post(town, "/voice?turn=1", said).data == second
    assert post(town, "/voice", CALLER).data == first
    assert post(town, "/voice?turn=1", said).data == second


def test_a_request_out_of_turn_gets_the_present_question(town):
    post(town, "/voice", CALLER)
    post(town, "/voice?turn=1", CALLER | {"SpeechResult": "there's a pothole"})
    late = post(town, "/voice?turn=1&silent=1", CALLER)
    assert late.headers["Townline-Step"] == "is_it_service"
    assert b"/voice?turn=2" in late.data
    assert b"/voice?turn=2" in post(town, "/voice?turn=77", CALLER | {"SpeechResult": "yes"}).data
    assert b"/voice?turn=2" in post(town, "/voice/fallback", CALLER | {"ErrorCode": "11200"}).data


def test_a_conversation_that_is_gone_is_begun_politely_again(town):
    answer = post(town, "/voice?turn=5", CALLER | {"SpeechResult": "yes"})
    assert b"You have reached" in answer.data
    assert b"/voice?turn=1" in answer.data
    answer = post(town, "/voice?turn=1", CALLER | {"SpeechResult": "pothole"})
    assert answer.headers["Townline-Step"] == "is_it_service"


def test_a_damaged_conversation_is_put_right_politely(town):
    post(town, "/voice", CALLER)
    name = keys.talk("chicago-demo", "CA1")
    town.store.hset(name, "state", b"not sealed by us")
    assert b"I lost the thread" in post(town, "/voice?turn=1", CALLER | {"SpeechResult": "pothole"}).data


def test_a_text_passed_on_twice_is_answered_once(town):
    text = {"MessageSid": "SM1", "From": "+13125550142", "To": "+13125550311", "Body": "pothole", "NumMedia": "0"}
    first = post(town, "/sms", text).data
    assert post(town, "/sms", text).data == first
    assert (
        post(town, "/sms", text | {"MessageSid": "SM2", "Body": "2342 west devon"}).headers["Townline-Step"]
        == "describe"
    )


def test_two_texts_at_once_from_one_phone_are_taken_in_order(town):
    answers = []

    def send(number):
        form = {
            "MessageSid": f"SM{number}",
            "From": "+13125550142",
            "To": "+13125550311",
            "Body": "pothole",
            "NumMedia": "0",
        }
        answers.append(post(town, "/sms", form).status_code)

    both = [threading.Thread(target=send, args=(number,)) for number in range(8)]
    for thread in both:
        thread.start()
    for thread in both:
        thread.join()
    assert answers == [200] * 8
    thread = town.web.extensions["townline"].vault.fingerprint("thread", "+13125550142", "+13125550311")
    assert int(town.store.hget(keys.talk("chicago-demo", thread), "number")) == 8


def test_nothing_that_a_person_said_is_readable_in_the_store(town):
    call = town.call()
    call.dial()
    for words in ("there's a pothole", "2342 west devon", "yes", "it is right by the zebra", "yes", "yes", "yes"):
        call.say(words)
    assert call.step == "anything_else"
    streets = keys.blob("").encode()
    stored = b"".join(
        name + _whole(town.store, name) for name in town.store.scan_iter() if not name.startswith(streets)
    )
    assert b"report" in stored
    for private in (b"5550142", b"DEVON", b"devon", b"zebra"):
        assert private not in stored


def _whole(store, name):
    readers = {
        b"string": store.get,
        b"hash": store.hgetall,
        b"set": store.smembers,
        b"zset": lambda key: store.zrange(key, 0, -1),
        b"list": lambda key: store.lrange(key, 0, -1),
    }
    return repr(readers[store.type(name)](name)).encode()


def test_with_the_store_away_the_caller_hears_a_sentence_and_no_reference(town):
    away = replace(town.settings, redis_url="redis://127.0.0.1:1/0")
    town.web = app.create_app(away)
    answer = post(town, "/voice", CALLER)
    assert answer.status_code == 200
    assert b"something went wrong on our side, and nothing was sent" in answer.data
    text = {"MessageSid": "SM1", "From": "+13125550142", "To": "+13125550311", "Body": "pothole"}
    sorry = post(town, "/sms", text).data.decode()
    for said in ("your last text was not taken", "su ultimo mensaje no se recibio"):
        assert sorry.count(said) == 1  # no city is known, so it is said in all that we speak
        assert len(sorry) < 500
    assert "algo falló de nuestro lado" in answer.get_data(as_text=True)
    assert town.web.test_client().get("/readyz").status_code == 503
    assert town.web.test_client().get("/healthz").status_code == 200
    assert b"cannot be reached" in town.web.test_client().get("/").data


def test_a_text_that_fails_is_answered_in_the_languages_of_the_city(town):
    line, text = town.web.extensions["townline"], {"MessageSid": "SM1", "From": "+13125550142", "To": "+13125550311"}
    change_city(town.store, line.vault, "chicago-demo", lambda city: replace(city, languages=("es",)))
    line.cities.load_all()
    town.store.set(keys.talk("chicago-demo", line.vault.fingerprint("thread", text["From"], text["To"])), "no hash")
    said = post(town, "/sms", text | {"Body": "pothole"}).get_data(as_text=True)
    assert "su ultimo mensaje no se recibio" in said
    assert "your last text" not in said


def test_a_claim_is_a_lease_and_a_commit_is_fenced(redis):
    def claimed(token):
        return claim(redis, "town", "talk", f"request-{token}", -1, token, "")

    assert claimed("first") == Claimed(None, 0, 0, False)
    assert claimed("second") == Busy()
    redis.hset(keys.talk("town", "talk"), "until", 1)
    assert isinstance(claimed("third"), Claimed)

    def write(token, **more):
        return Commit("town", "talk", f"request-{token}", token, 0, b"state", b"reply", **more)

    with pytest.raises(LostClaim):
        commit(redis, write("first", commands=[("SET", "townline:town:mark", "1")]))
    assert not redis.exists("townline:town:mark")
    redis.set("townline:town:report:1", "x")
    with pytest.raises(Taken):
        commit(redis, write("third", unique=("townline:town:report:1",)))
    commit(redis, write("third", commands=[("SET", "townline:town:mark", "1")]))
    assert redis.exists("townline:town:mark")
    assert claim(redis, "town", "talk", "another", 0, "fourth", "") == OutOfTurn(b"state", 1, 0)


def test_a_reference_that_is_taken_is_drawn_again(town):
    references = iter(["1111111", "1111111", "2222222"])
    line = town.web.extensions["townline"]
    line.draw_reference = lambda: next(references)
    for number in ("+13125550142", "+13125550143"):
        thread = town.thread(number)
        for words in ("pothole at 2342 west devon", "1", "1", "1"):
            thread.send(words)
    assert town.store.zrange(keys.reports("chicago-demo"), 0, -1) == [b"1111111", b"2222222"]


def test_the_first_page_tells_what_runs_and_what_was_filed(town):
    page = town.web.test_client().get("/").get_data(as_text=True)
    assert "Chicago (demonstration)" in page
    assert "townline call" in page
    thread = town.thread()
    for words in ("pothole at 2342 west devon", "<script>alert(1)</script>", "1", "1"):
        thread.send(words)
    page = town.web.test_client().get("/").get_data(as_text=True)
    assert "2342 W DEVON AVE" in page
    assert "<script>" not in page
    assert town.web.test_client().get("/readyz").status_code == 200


def test_the_call_status_is_taken_in_silence(town):
    assert post(town, "/voice/status", CALLER | {"CallStatus": "completed"}).status_code == 204
    assert post(town, "/sms/status", {"MessageSid": "SM1", "MessageStatus": "delivered"}).status_code == 204


def test_a_webhook_without_a_call_is_a_bad_request(town):
    assert post(town, "/voice", {"To": "+13125550311"}).status_code == 400
    assert post(town, "/sms", {"To": "+13125550311", "Body": "hi"}).status_code == 400


def test_the_first_caller_after_a_city_was_published_is_greeted_as_it_is_now(town):
    line = town.web.extensions["townline"]
    town.call().dial()
    change_city(town.store, line.vault, "chicago-demo", lambda city: replace(city, languages=("es",)))
    heard = town.call("+13125550177").dial().text
    assert heard.startswith("Si es una emergencia")
    assert "English" not in heard

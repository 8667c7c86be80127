"""Danger that is plain is advised on at once; what may be danger is asked about, once."""

import pytest

from dialogue.maybe_danger import danger_level

MUST_CATCH = """
I smell gas in my house
dog bit my kid
the building next door is on fire
a man collapsed and is not breathing
he has a gun
somebody is trying to kick in my front door
a woman is standing on the edge of the bridge
the gas main got hit by a backhoe
I cut my wrists
a power line is lying across the road
a power line is down in my yard
a child fell into the river
my husband is hitting me
there is smoke coming out of the manhole
a car crashed into a pole and the driver is bleeding
someone is stuck in the elevator
the carbon monoxide alarm is going off
a dog is attacking a little girl
I do not want to live any more
two men are fighting with knives
there is a body in the alley
the wall fell on a worker
huele a gas
hay un incendio
un hombre no respira
alguien esta tratando de entrar a mi casa
se cayo un cable de alta tension
una mujer quiere saltar del puente
mi esposo me esta pegando
un nino se cayo al rio
hay un hombre con una pistola
me quiero morir
hay un cable chispeando
se está quemando
hay lumbre en el edificio
un señor tirado en la banqueta
lo están golpeando
un perro está atacando a alguien
alguien se quiere aventar del puente
ya llamé y mi esposo no respira
this is relay operator 44 and her husband is not breathing
I already called, there is smoke coming out
""".strip().splitlines()

ORDINARY = """
there's a pothole on my street
the street light pole is leaning
a tree branch is blocking the sidewalk
fire hydrant is leaking
somebody could get hurt on this sidewalk
before someone gets hit please fix the crosswalk
dead raccoon in the alley
there's a pair of shoes hanging off the wire
my garbage was not picked up
the cable company left a box open
loud fireworks all night
the stop sign is knocked down
water is coming up through the pavement
hay un bache en la calle
no recogieron la basura
el semaforo no sirve
huele feo la basura
el perro del vecino muerde las bolsas
se quemó el foco del poste
hay un sofá tirado en el callejón
hay una rata muerta
el cable de la televisión está colgando
""".strip().splitlines()


@pytest.mark.parametrize("said", MUST_CATCH)
def test_what_must_be_caught_is_caught(said):
    assert danger_level(said)


@pytest.mark.parametrize("said", ORDINARY)
def test_ordinary_reports_go_on_without_a_question(said):
    assert not danger_level(said)


def test_what_may_be_danger_is_asked_about_and_a_yes_brings_the_advice(phone):
    phone.calls().says("somebody is banging on my window").hears("is_anyone_in_danger")
    phone.says("yes").hears("emergency")


def test_after_a_no_the_words_are_taken_as_a_report(phone):
    phone.calls().says("a pothole, and there are sparks").hears("is_anyone_in_danger")
    phone.says("no").hears("got_service", "where")
    phone.says("2342 west devon").hears("got_place", "describe")


def test_it_is_asked_in_the_language_in_which_it_was_told(phone):
    phone.calls().says("hay un hombre tirado en la banqueta").hears("is_anyone_in_danger")
    assert phone.state.language == "es"


def test_keys_answer_it_too(phone):
    phone.calls().says("there are sparks at the pothole").presses("2").hears("got_service", "where")
    phone.says("start over").says("a man is hurt").hears("emergency")


def test_who_presses_1_where_danger_is_asked_about_is_told_to_call_for_help(phone):
    phone.calls().says("somebody is banging on my window").presses("1").hears("emergency")


def test_plain_danger_in_the_answer_is_advised_on_at_once(phone):
    phone.calls().says("somebody is banging on my window").hears("is_anyone_in_danger")
    phone.says("he has a gun").hears("emergency").presses("1").hears("did_not_catch", "what")


def test_whoever_does_not_answer_is_advised(phone):
    phone.calls().says("somebody is banging on my window").hears("is_anyone_in_danger")
    phone.is_silent().hears("did_not_hear", "is_anyone_in_danger")
    phone.says("blah blah").hears("did_not_catch", "is_anyone_in_danger")
    phone.is_silent().hears("emergency")


@pytest.mark.parametrize("said", ["I don't know", "no sé", "no se mueve", "not sure"])
def test_who_cannot_say_that_nobody_is_in_danger_is_advised(phone, said):
    phone.calls().says("a man is lying on the sidewalk").hears("is_anyone_in_danger")
    phone.says(said).hears("emergency")


@pytest.mark.parametrize("said", ["no", "no, nobody", "no, nadie", "no, gracias a Dios", "no, I don't think so"])
def test_who_says_that_nobody_is_in_danger_goes_on(phone, said):
    phone.calls().says("a man is lying on the sidewalk").says(said)
    assert phone.state.step not in ("is_anyone_in_danger", "emergency")

"""An answer that somebody wants to change after all: which question they mean, and what goes with it."""

from dialogue.answers import applies, telling
from dialogue.state import Draft
from dialogue.word_tables import tables
from facts.reports import Answer
from facts.services import Question, Service

_SAID = tables(__file__)
_ABOUT_ANSWERS = telling(_SAID["about_answers"])
_KINDS = {kind: telling(words) for kind, words in _SAID["kinds"].items()}


def question_named(text: str, draft: Draft, service: Service | None, language: str) -> Question | None:
    """The one question, of those that were answered, that somebody names: "the number of stories is wrong"."""
    said = telling(text) - _ABOUT_ANSWERS
    answered = {answer.code for answer in draft.answers if answer.given}
    named = [
        each
        for each in (service.questions if service and said else ())
        if each.code in answered and said <= telling(_prompt(each, language)) | _KINDS.get(each.datatype, frozenset())
    ]
    return named[0] if len(named) == 1 else None


def without_answer(draft: Draft, service: Service, code: str) -> tuple[Answer, ...]:
    """The answers without that to one question, and without those that depended on it."""
    questions = {each.code: each for each in service.questions}
    left = tuple(answer for answer in draft.answers if answer.code != code)
    while True:
        given = {answer.code: answer.given for answer in left}
        stays = tuple(each for each in left if each.code not in questions or applies(questions[each.code], given))
        if stays == left:
            return left
        left = stays


def _prompt(question: Question, language: str) -> str:
    return question.prompts.get(language) or next(iter(question.prompts.values()), "")

"""Look at a posted request: take it, or say everything that is wrong with it. Pure."""

import math
from collections.abc import Mapping
from datetime import datetime

from demo.georeport.requests_kept import NewRequest
from demo.georeport.service_list import Entry, ServiceList

Form = Mapping[str, list[str]]
Complaint = tuple[int, str]

LONGEST_DESCRIPTION = 4000
"""Characters: the 4,000 of the standard."""

TEXTS = (
    "address_string", "address_id", "description", "email", "device_id", "account_id", "first_name", "last_name",
    "phone", "media_url",
)  # fmt: skip


def checked(form: Form, services: ServiceList) -> NewRequest | list[Complaint]:
    """The request that was posted, or the complaints about it as (code, description)."""
    code = _one(form, "service_code")
    if not code:
        return [(400, "service_code was not provided")]
    service = services.service(code)
    if service is None:
        return [(404, "service_code was not found")]
    answers = _answers(form)
    complaints = [*_about_place(form), *_about_words(form), *_about_answers(answers, services.questions.get(code, ()))]
    if complaints:
        return complaints
    lat, long = _one(form, "lat"), _one(form, "long")
    return NewRequest(
        service_code=code,
        service_name=service["service_name"],
        told={name: _one(form, name) for name in TEXTS if _one(form, name)},
        lat=float(lat) if lat else None,
        long=float(long) if long else None,
        attributes=answers,
    )


def _about_place(form: Form) -> list[Complaint]:
    lat, long = _one(form, "lat"), _one(form, "long")
    if not lat and not long:
        if _one(form, "address_string") or _one(form, "address_id"):
            return []
        return [(400, "a location is required: lat and long, address_string or address_id")]
    pairs = (("lat", lat, 90), ("long", long, 180))
    return [(400, f"{name} is not valid") for name, given, most in pairs if not _is_degrees(given, most)]


def _about_words(form: Form) -> list[Complaint]:
    if len(_one(form, "description")) > LONGEST_DESCRIPTION:
        return [(400, f"description is longer than {LONGEST_DESCRIPTION} characters")]
    return []


def _about_answers(answers: Mapping[str, tuple[str, ...]], questions: tuple[Entry, ...]) -> list[Complaint]:
    complaints = []
    for question in questions:
        code, given = question["code"], answers.get(question["code"], ())
        if question["variable"] and question["required"] and not given:
            complaints.append((400, f"attribute[{code}] is required"))
        elif any(not _fits(each, question) for each in given) or (len(given) > 1 and not _takes_many(question)):
            complaints.append((400, f"attribute[{code}] is not a valid {question['datatype']}"))
    return complaints


def _fits(given: str, question: Entry) -> bool:
    kind = question["datatype"]
    if kind in ("singlevaluelist", "multivaluelist"):
        return any(given == value["key"] for value in question["values"])
    if kind == "number":
        return _is_degrees(given, math.inf)
    if kind == "datetime":
        return _is_moment(given)
    return kind != "string" or "\n" not in given


def _takes_many(question: Entry) -> bool:
    return bool(question["datatype"] == "multivaluelist")


def _answers(form: Form) -> dict[str, tuple[str, ...]]:
    """attribute[CODE]=v, repeated or not, and attribute[CODE][]=v: both styles are met."""
    answers: dict[str, tuple[str, ...]] = {}
    for name, values in form.items():
        if name.startswith("attribute[") and name.endswith("]"):
            code = name.removesuffix("[]").removeprefix("attribute[").removesuffix("]")
            answers[code] = answers.get(code, ()) + tuple(value for value in values if value)
    return answers


def _one(form: Form, name: str) -> str:
    values = form.get(name) or [""]
    return values[0] if values[0].strip() else ""


def _is_degrees(text: str, most: float) -> bool:
    try:
        number = float(text)
    except ValueError:
        return False
    return math.isfinite(number) and abs(number) <= most


def _is_moment(text: str) -> bool:
    try:
        return datetime.fromisoformat(text).tzinfo is not None
    except ValueError:
        return False

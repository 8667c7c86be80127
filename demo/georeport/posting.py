"""A request is posted: taken, or refused, in the city's way."""

import hmac

from flask import Response, request

from demo.georeport import answers, manners, written
from demo.georeport.city import DemoCity
from demo.georeport.requests_kept import NewRequest, Request
from demo.georeport.taking import checked

NOTICE = "The city will look at this within three working days."


def post(city: DemoCity, form: str) -> Response:
    """Take what is posted, or say what is wrong with it; where the city is in trouble, do as it then does."""
    quirks = city.switches.quirks
    if "hangs_up_before_create" in quirks:
        return _hangs_up()
    if "busy" in quirks:
        return Response("Too many requests\n", status=429, headers={"Retry-After": "3"}, content_type="text/plain")
    if "moved" in quirks:
        return Response("", status=302, headers={"Location": "/maintenance.html"})
    keys = manners.Key(request.form.get("api_key", ""), request.args.get("api_key", ""), _header())
    key = manners.key_of(quirks, keys)
    if not hmac.compare_digest(key.encode(), city.api_key.encode()):
        return answers.refused(form, [(403, "api_key is missing" if not key else "api_key is not valid")])
    if city.switches.refuse:
        return answers.refused(form, [(400, "the city does not take this request")])
    # Values in the query count too: the standard's text and its examples differ on where they go.
    told = {name: request.values.getlist(name) for name in request.values}
    if manners.without_coordinates(quirks, told):
        return answers.web_page(500)
    if complaints := manners.complaints(quirks, told):
        return answers.refused(form, complaints)
    new = checked(told, city.services)
    if not isinstance(new, NewRequest):
        return answers.refused(form, new)
    if manners.duplicate(quirks, new, city.filed()):
        return answers.refused(form, [(400, "Invalid service request: base is a duplicate.")])
    return _after(city, form, city.take(new))


def _after(city: DemoCity, form: str, taken: Request) -> Response:
    """The request is put down: say so, or fail to."""
    quirks = city.switches.quirks
    if city.switches.cut_after_create == "drop":
        return _hangs_up()
    if city.switches.cut_after_create == "error":
        return answers.refused(form, [(500, "something went wrong after the request was taken")])
    if "web_page_after_create" in quirks:
        return answers.web_page(200)
    if "gateway_after_create" in quirks:
        return answers.web_page(502)
    service = city.services.service(taken.service_code) or {}
    kind = "blackbox" if "no_number" in quirks else "batch" if taken.token else service.get("type", "realtime")
    entry = written.filed_entry(taken, kind, NOTICE)
    if "half_an_answer" in quirks:
        text = written.listed(form, "service_requests", "request", [entry])
        return Response(text[:20], content_type="text/plain")
    return answers.requests(city, form, [entry], 201 if "created" in quirks else 200)


def _hangs_up() -> Response:
    request.environ[answers.HANG_UP] = True
    return Response(status=500)


def _header() -> str:
    return request.headers.get("X-Api-Key", "")

"""Checks: the one request that was posted to a test endpoint."""

from collections.abc import Iterator

from checking import rules
from checking.findings import Finding, Kind, breaks, note, shown_as, works
from checking.lessons import lessons
from checking.posting import filed, shows
from checking.record import Visit
from open311 import read_requests


def posted(visit: Visit) -> Iterator[Finding]:
    """What it was answered with."""
    for each in visit.all("post"):
        receipt = filed(each)
        if receipt.service_request_id:
            yield works(f"A request was posted, and got the id {shown_as(receipt.service_request_id)} at once.")
        elif receipt.token:
            yield works("A request was posted, and got a token.")
        elif each.status:
            complaints = [said for _, said in read_requests.errors(each.tree)] if each.tree is not None else []
            told = f": {shown_as('; '.join(complaints), 200)}" if complaints else ""
            learned = lessons(complaints, dict(each.sent), visit.profile)
            then = "The profile meets that; try it with a report." if learned else _LOOK
            what = f"The request that was posted is answered with {each.status}{told}."
            yield breaks(rules.POST, what, then, **learned)
        else:
            then = "Townline would look for it by its mark, and never post it blindly again."
            yield breaks(rules.POST, f"The request that was posted had no answer: {shown_as(each.trouble, 160)}.", then)


_LOOK = "Look at the key (API_KEY) and at what it asks for: placeholders and required in the profile."


def token_became_an_id(visit: Visit) -> Iterator[Finding]:
    """Whether the token was good for something."""
    token = next((filed(each).token for each in visit.all("post")), "")
    asked = visit.all("token", token) if token else []
    if any(filed(each).service_request_id for each in asked):
        yield works("Its token became an id.")
    elif asked:
        yield note("Its token had no id yet when the check ended.", "Townline asks for days.")


def found_again(visit: Visit) -> Iterator[Finding]:
    """Whether our mark can be found, which is what a doubtful delivery hangs on."""
    looked, posts = visit.all("requests", "the mark"), visit.all("post")
    if not looked:
        return
    if shows(looked[-1], posts[0]):
        # It was looked for once a second or so. Twice what it took, and some seconds more: the next may be slower.
        found = {"searchable": True, "visible_after": 5.0 + 2.0 * (len(looked) - 1)}
        then = "After a doubtful delivery Townline looks for it there."
        yield Finding(Kind.WORKS, "The request showed in the list, with its mark.", None, then, found)
    else:
        yield note(
            "The request did not show in the list with its mark in the description.",
            "A report whose delivery is in doubt waits for a person to decide; it is never posted twice.",
        )

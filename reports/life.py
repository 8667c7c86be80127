"""The states of a report and the steps between them.

waiting   confirmed by the person, not yet with the city
sending   on the wire now, or the worker that sent it died
unknown   sent, and we do not know whether it arrived: looked for, never blindly sent again
token     the city took it and will give its number later
sent      the city took it and gave no number (yet)
open      the city took it and gave its number
closed    the city says that it is done with it
refused   the city said no: a person of the city must look
follows   the person said that it is the same as an earlier report, which has no number yet; it is never posted
review    we could not place or understand it: a clerk must look
"""

from collections.abc import Mapping
from typing import Final

from facts.reports import ReportState
from reports.errors import WrongTurn

STEPS: Final[Mapping[ReportState, frozenset[ReportState]]] = {
    "review": frozenset({"waiting"}),
    "follows": frozenset({"open"}),
    "waiting": frozenset({"sending", "review", "sent", "token", "open"}),
    "sending": frozenset({"sent", "token", "open", "waiting", "unknown", "refused"}),
    "unknown": frozenset({"sent", "token", "open", "waiting"}),
    "token": frozenset({"open"}),
    "sent": frozenset({"open"}),
    "open": frozenset({"closed"}),
    "closed": frozenset({"open"}),
    "refused": frozenset({"waiting"}),
}
"""Where a report may go from each state. `waiting` to `sent`, `token` or `open`: the city's answer to an earlier post
came late, after we had given it up."""

DELIVERABLE: Final[tuple[ReportState, ...]] = ("waiting", "sending", "unknown", "token", "sent", "follows")
"""The states in which something is still to be done to get the report to the city, or its number from it."""

FOLLOWED: Final[tuple[ReportState, ...]] = ("open", "closed")


def may(origin: ReportState, target: ReportState) -> bool:
    """Whether a report may go from one state to another."""
    return target in STEPS[origin]


def check(reference: str, origin: ReportState, target: ReportState) -> None:
    """Raises WrongTurn unless the step is in the table."""
    if not may(origin, target):
        raise WrongTurn(reference, origin, target)

"""`townline staff`: who may sign in, for whoever runs the installation."""

import sys
from datetime import UTC, datetime

from admin.staff import INVITATION_S, NotAName, Staff


def invite(staff: Staff, name: str, public_url: str) -> int:
    """Print a link with which somebody can sign in."""
    try:
        person, secret = staff.invite(name)
    except NotAName as error:
        print(error, file=sys.stderr)
        return 2
    print(f"{person.name} can sign in with this link, once, within {INVITATION_S // 60} minutes:")
    print(f"{public_url}/admin/sign-in/{secret}")
    return 0


def list_people(staff: Staff) -> int:
    """A line for each person who may sign in."""
    people = staff.people()
    if not people:
        print("Nobody is on the list yet: `townline staff invite NAME` prints a link that lets somebody in.")
    for person in people:
        seen = f"signed in {_moment(person.last_in)}" if person.last_in else "has not signed in yet"
        print(f"{person.id}  {person.name}: invited {_moment(person.since)}, {seen}")
    return 0


def remove(staff: Staff, name: str) -> int:
    """Somebody may not sign in any more, and is signed out everywhere."""
    if not staff.remove(name):
        print(f"Nobody on the list is called {name!r}. See `townline staff list`.", file=sys.stderr)
        return 1
    print(f"{name} is off the list, and signed out everywhere.")
    return 0


def _moment(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%d %H:%M UTC")

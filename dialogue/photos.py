"""Photos, which may come at any moment: they go with the report, and what was asked is asked again."""

from dialogue.actions import Say
from dialogue.events import Photo
from dialogue.moves import Outcome, present, said, start_over
from dialogue.state import State, with_draft
from facts.city import City

MOST = 10
"""In one report: as many as one message can hold."""


def sent(state: State, event: Photo, city: City) -> Outcome:
    """Keep the photos with the report. A photo alone begins one; after a filed report, the next one."""
    if not event.names:
        return said(present(state, event, city), "not_a_photo")
    key = "got_photo"
    if state.step == "anything_else":
        state, _ = start_over(state, event, city)
        key = "got_photo_for_a_new_report"
    room = MOST - len(state.draft.photos)
    state = with_draft(state, photos=(*state.draft.photos, *event.names[:room]))
    state, actions = present(state, event, city)
    if state.step == "emergency":
        return state, actions
    return state, (Say(key if room else "enough_photos"), *actions)

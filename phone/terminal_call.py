"""`townline call`: ring the line from a terminal."""

from phone.call import SORRY, Call, Turn
from phone.interpreter import Waiting
from phone.sounds import Sound, spoken
from phone.terminal import LINE, Order, Terminal, guarded
from phone.transcript import Entry, entries_of_turn
from phone.twiml import Dial


def call_main(order: Order) -> int:
    """Call the line and talk to it."""
    return guarded(_call, order)


def _call(terminal: Terminal) -> int:
    terminal.tell("call_help")
    terminal.tell("calling", number=terminal.line.number, phone=terminal.phone)

    def hear(sounds: tuple[Sound, ...]) -> None:
        # That the call failed is told by `_note`, or, where it never began, by the one sentence that says why.
        if spoken(sounds) and sounds != (SORRY,):
            terminal.screen.show(f"{LINE}: {spoken(sounds)}")

    call = Call(terminal.line, terminal.phone, hear=hear)
    terminal.entries.append(Entry("voice", about=terminal.phone))
    try:
        _talk(terminal, call)
    except KeyboardInterrupt:
        terminal.screen.show("")
        if not call.ended and call.turns:
            _note(terminal, call, call.hang_up())
    if not call.ended:
        return 0
    _after_call(terminal, call)
    return 1 if call.ended.why == "application error" else 0


def _talk(terminal: Terminal, call: Call) -> None:
    first = call.dial()
    if call.ended and call.ended.why == "application error":
        terminal.refuse(first.faults)
    _note(terminal, call, first)
    while not call.ended:
        typed = terminal.screen.ask()
        try:
            turn = _do(call, typed)
        except ValueError as error:
            terminal.screen.show(str(error))
            continue
        if turn is None:
            terminal.tell("unknown", command=str(typed))
            continue
        _note(terminal, call, turn)


def _do(call: Call, typed: str | None) -> Turn | None:
    """Do what was typed; None where it is no command. Raises ValueError for a key that no phone has."""
    if typed is None or typed == "/hangup":
        return call.hang_up()
    if isinstance(call.waiting, Waiting) and isinstance(call.waiting.verb, Dial):
        statuses = {"/busy": "busy", "/no-answer": "no-answer"}
        return call.dial_ended(statuses.get(typed, "completed")) if not typed or typed in statuses else None
    if not typed:
        return call.silence()
    if typed.startswith("/"):
        return None
    if typed.startswith("#") and len(typed) > 1:
        return call.press(typed[1:])
    return call.press(typed) if typed == "#" else call.say(typed)


def _note(terminal: Terminal, call: Call, turn: Turn) -> None:
    """Keep a turn, and show what the line does beside speaking."""
    terminal.entries += entries_of_turn(turn)
    if call.waiting and isinstance(call.waiting.verb, Dial):
        for number in call.waiting.verb.numbers:
            terminal.tell("transfer", number=number)
            terminal.entries.append(Entry("line dials", about=number))
    if not call.ended:
        return
    match call.ended.why:
        case "caller hung up":
            terminal.tell("you_hung_up")
        case "line hung up":
            terminal.tell("line_hung_up")
            terminal.entries.append(Entry("line hangs up"))
        case _:
            if call.ended.why == "application error":
                terminal.screen.show(f"{LINE}: {SORRY.text}")
            terminal.tell("ended", why=call.ended.detail or call.ended.why)


def _after_call(terminal: Terminal, call: Call) -> None:
    """Show the texts that come to the phone once the call is over."""
    if terminal.line.carrier is None:
        return
    if not terminal.screen.is_person:
        terminal.screen.wait(terminal.wait, lambda: terminal.show_later(call.inbox))
        return
    terminal.tell("waiting_texts")
    terminal.screen.ask(lambda: terminal.show_later(call.inbox))

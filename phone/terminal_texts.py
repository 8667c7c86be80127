"""`townline text`: text the line from a terminal."""

from phone.errors import PhotoNotSent
from phone.terminal import LINE, Order, Terminal, guarded
from phone.thread import Exchange, Thread
from phone.transcript import Entry, entries_of_exchange


def text_main(order: Order) -> int:
    """Send texts to the line and read its answers."""
    return guarded(_text, order)


def _text(terminal: Terminal) -> int:
    terminal.tell("text_help")
    terminal.tell("texting", number=terminal.line.number, phone=terminal.phone)
    thread = Thread(terminal.line, terminal.phone)
    terminal.entries.append(Entry("sms", about=terminal.phone))

    def look() -> bool:
        return terminal.show_later(thread.inbox)

    while (typed := terminal.screen.ask(look)) is not None:
        command, _, rest = typed.partition(" ")
        if command == "/wait":
            terminal.screen.wait(float(rest) if rest.isdigit() else 10.0, look)
        elif command == "/photo" and rest:
            url, _, words = rest.partition(" ")
            _send(terminal, thread, words.strip(), (url,))
        elif command.startswith("/"):
            terminal.tell("unknown", command=command)
        elif typed:
            _send(terminal, thread, typed)
        look()
    terminal.screen.wait(terminal.wait, look)
    return 1 if any(exchange.lost for exchange in thread.exchanges) else 0


def _send(terminal: Terminal, thread: Thread, words: str, photos: tuple[str, ...] = ()) -> None:
    try:
        exchange = thread.send(words, photos)
    except PhotoNotSent as error:
        terminal.screen.show(str(error))
        return
    if exchange.lost and len(thread.exchanges) == 1:
        terminal.refuse(exchange.faults)
    _show_exchange(terminal, exchange)


def _show_exchange(terminal: Terminal, exchange: Exchange) -> None:
    if exchange.lost:
        terminal.tell("not_arrived", why=exchange.faults[-1].why)
    terminal.entries += entries_of_exchange(exchange)
    for text in exchange.from_carrier:
        terminal.screen.show(f"{terminal.line.number}: {text}")
    for message in exchange.messages:
        terminal.screen.show(f"{LINE}: {message.body}")
        for url in message.media:
            terminal.tell("photo", url=url)
    for message in exchange.undelivered:
        terminal.tell("undelivered", body=message.body)
    if not exchange.texts and not exchange.undelivered and not exchange.lost:
        terminal.tell("no_reply")

"""What the line answers to a text, as values."""

from dataclasses import dataclass
from urllib.parse import urljoin
from xml.etree.ElementTree import Element

from phone.twiml import read_root, text_of


@dataclass(frozen=True, slots=True)
class TextMessage:
    """A text that goes back to the phone."""

    body: str
    media: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reply:
    """The answer to a text: any number of texts, and perhaps where the rest of the answer is ("" for nowhere)."""

    messages: tuple[TextMessage, ...]
    redirect: str = ""
    method: str = "POST"


def read_reply(body: bytes, url: str) -> Reply:
    """Read the reply to a text. Nothing at all is an empty reply. Raises NotTwiml."""
    if not body.strip():
        return Reply(())
    messages: list[TextMessage] = []
    for element in read_root(body):
        if element.tag == "Redirect":
            return Reply(tuple(messages), urljoin(url, text_of(element)), element.get("method", "POST"))
        if element.tag == "Message":
            messages.append(_message(element))
    return Reply(tuple(messages))


def _message(element: Element) -> TextMessage:
    bodies = [child.text or "" for child in element if child.tag == "Body"]
    media = tuple(text_of(child) for child in element if child.tag == "Media")
    return TextMessage("".join(bodies) if bodies else text_of(element), media)

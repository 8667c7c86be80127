"""A conversation of the page as a transcript: written down, kept in a file, read again for a replay."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from phone.errors import NotATranscript
from phone.transcript import Entry, Kind, Transcript, parse, plain, references_in, write
from simulator.errors import Refused
from simulator.people import Visit

LONGEST_TITLE = 120
"""Characters."""
_MOST_FILES = 500
"""Of one title."""
_REQUEST_ID = re.compile(r"\b\d{2}-\d{8}\b")
_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,80}")
_ENDS = frozenset(("hangs up", "line hangs up"))
_STATUS: Mapping[str, Kind] = {"closed": "city closes", "open": "city reopens"}

Facts = dict[str, Any]


def entries(written: Iterable[Entry], by: Literal["call", "text"], at: float) -> list[Facts]:
    """Lines of a transcript as they are kept, with how and when they came about."""
    return [{"at": at, "by": by, "kind": entry.kind, "text": entry.text, "about": entry.about} for entry in written]


def lines_of(visit: Visit, later: Sequence[Facts]) -> list[Facts]:
    """All that a person said and heard. `later`: the texts that came by themselves."""
    direct = {text["id"] for text in visit.texts}
    came = [
        {"at": text["at"], "by": "itself", "kind": "later", "text": plain(text["body"]), "about": visit.number}
        for text in later
        if text["id"] not in direct
    ]
    return [*visit.said, *came]


def transcript_of(lines: Sequence[Facts], changes: Sequence[Facts], title: str) -> Transcript:
    """What these lines are as one transcript. Raises Refused if it is nothing.

    `changes`: what the city did; it is told of what was reported here. The ids of requests are the city's, and the next
    time others: `{number}` stands for them.
    """
    if not lines:
        raise Refused("Nothing was said yet, so there is nothing to keep. Call or text first.", 409)
    everything = sorted([*lines, *_of_these(lines, changes)], key=lambda line: float(line["at"]))
    written = tuple(
        Entry(line["kind"], _REQUEST_ID.sub("{number}", line["text"]), line["about"]) for line in _apart(everything)
    )
    first = next((entry.text for entry in written if entry.kind in ("says", "texter") and entry.text), "")
    return Transcript(plain(title)[:LONGEST_TITLE] or first[:LONGEST_TITLE] or "A conversation", written)


def _of_these(lines: Sequence[Facts], changes: Sequence[Facts]) -> list[Facts]:
    """What the city did with what was reported in these lines: the line gave its reference there."""
    heard = {digits for line in lines if line["kind"] in ("line", "later") for digits in references_in(line["text"])}
    return [
        {
            "at": change["at"],
            "by": "itself",
            "kind": _STATUS[change["status"]],
            "text": change["note"],
            "about": change["reference"],
        }
        for change in changes
        if change["reference"] in heard
    ]


@dataclass(frozen=True)
class Shelf:
    """The folder of conversations that were kept."""

    folder: Path

    def keep(self, transcript: Transcript, photo_at: Callable[[str], bytes]) -> Facts:
        """Write it to a file of its own, and its photos beside it. `photo_at`: the photo at an address.

        Raises Refused.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        path = self._free(re.sub(r"[^a-z0-9]+", "-", transcript.title.lower()).strip("-")[:60].strip("-"))
        text = write(Transcript(transcript.title, tuple(self._with_photos(transcript, path, photo_at))))
        parse(text)
        path.write_text(text, "utf-8")
        return {"transcript": text, "file": path.name, "name": path.stem}

    def _free(self, stem: str) -> Path:
        for number in range(1, _MOST_FILES):
            path = self.folder / f"{stem or 'conversation'}{f'-{number}' if number > 1 else ''}.txt"
            try:
                path.touch(mode=0o600, exist_ok=False)
            except FileExistsError:
                continue
            return path
        raise Refused("There are too many conversations of this title already. Give it another one.", 409)

    def _with_photos(self, transcript: Transcript, path: Path, photo_at: Callable[[str], bytes]) -> Iterator[Entry]:
        number = 0
        for entry in transcript.entries:
            if entry.kind == "photo":
                number += 1
                beside = path.with_name(f"{path.stem}-photo-{number}.jpg")
                beside.write_bytes(photo_at(entry.text))
                yield Entry("photo", beside.name)
            else:
                yield entry

    def read(self, name: str) -> Facts:
        """A kept conversation, line by line. Raises Refused."""
        path = self.folder / f"{name}.txt"
        if not _NAME.fullmatch(name) or not path.is_file():
            raise Refused("There is no kept conversation of that name.", 404)
        text = path.read_text("utf-8")
        try:
            transcript = parse(text)
        except NotATranscript as error:
            raise Refused(str(error), 422) from error
        lines = [{"kind": each.kind, "text": each.text, "about": each.about} for each in transcript.entries]
        return {"title": transcript.title, "transcript": text, "file": path.name, "entries": lines}

    def photo(self, name: str, photo: str) -> bytes:
        """A photo that a kept conversation names. Raises Refused."""
        named = {line["text"] for line in self.read(name)["entries"] if line["kind"] == "photo"}
        path = self.folder / photo
        if photo not in named or path.name != photo or not path.is_file():
            raise Refused("There is no photo of that name in this conversation.", 404)
        return path.read_bytes()

    def names(self) -> list[str]:
        """Every kept conversation, the latest first."""
        found = self.folder.glob("*.txt") if self.folder.is_dir() else ()
        return [path.stem for path in sorted(found, key=lambda path: path.stat().st_mtime, reverse=True)]


def _apart(lines: Sequence[Facts]) -> list[Facts]:
    """A transcript has one thing going on at a time: texts that were written during a call stand behind it."""
    kept: list[Facts] = []
    behind: list[Facts] = []
    calling = False
    for line in lines:
        calling = calling or line["kind"] == "voice"
        (behind if calling and line.get("by") == "text" else kept).append(line)
        if line["kind"] in _ENDS:
            kept, behind, calling = kept + behind, [], False
        elif line["kind"] == "voice" and behind:
            kept, behind = [*kept[:-1], *behind, line], []
    return _once(kept + behind)


def _once(lines: Sequence[Facts]) -> list[Facts]:
    """Who texts is said where a thread begins, and again only after a call, or when somebody else texted."""
    kept: list[Facts] = []
    holding = ("", "")
    for line in lines:
        now = (line["kind"], line["about"])
        if now == holding and line["kind"] == "sms":
            continue
        if line["kind"] in ("voice", "sms"):
            holding = now
        kept.append(line)
    return kept

"""People who want one thing each, and go on as people do when the line breaks under them: they call again."""

import random
import re
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from phone.call import Call
from phone.errors import LineWentQuiet
from phone.line import Answer, Line, Post
from phone.thread import Thread
from tests.support.house import House, a_word

_REFERENCE = re.compile(r"reference(?: number)? is ([\d ,]{7,})")
_TRIES = 60
_AFTER_A_DEAD_LINE_S = 1.0
_LONGEST_TALK = 30
_LATE_S = 0.05


@dataclass
class Account:
    """What one person knows: what they were told, how often they said yes, and what no person should meet."""

    number: str
    line: Line
    references: list[str] = field(default_factory=list)
    said_yes: int = 0
    problems: list[str] = field(default_factory=list)
    diary: list[str] = field(default_factory=list)

    def heard(self, said: str, words: str) -> None:
        """Write down what came of what was said, and a reference that was told."""
        self.diary.append(f"{said} -> {words}")
        for found in _REFERENCE.findall(words):
            reference = re.sub(r"\D", "", found)[:7]
            if reference not in self.references:
                self.references.append(reference)


@dataclass
class _Somebody:
    """One person with a number, a place and words of their own. `carrier`: how often and late it comes, or None."""

    house: House
    number: int
    carrier: random.Random | None = None

    def talk(self) -> Account:
        """Report it, however often that takes; gives the account of it."""
        line = self.house.line()
        if self.carrier:
            line = replace(line, post=Repeats(line.post, self.carrier))
        self.account = Account(f"+1312{5_550_000 + self.number:07}", line)
        for _ in range(_TRIES):
            try:
                if self.once():
                    return self.account
            except (LineWentQuiet, OSError) as error:
                self.account.diary.append(f"the line died: {error}")
            time.sleep(_AFTER_A_DEAD_LINE_S)
        self.account.problems.append(f"gave up after {_TRIES} tries")
        return self.account

    def once(self) -> bool:
        """One try; whether a reference was told."""
        raise NotImplementedError

    @property
    def place(self) -> str:
        return f"{2300 + 2 * (self.number % 50)} west devon"

    @property
    def words(self) -> str:
        return f"it is beside the {a_word(self.number)} shop"


class Caller(_Somebody):
    """Somebody who calls."""

    def once(self) -> bool:
        """One call, until the reference was heard or the line is dead."""
        call = Call(self.account.line, self.account.number)
        self.account.heard("(dialled)", call.dial().text)
        for _ in range(_LONGEST_TALK):
            if call.ended or call.step == "anything_else":
                break
            self._answer(call)
        if call.step == "anything_else" and not call.ended:
            call.hang_up()
        return bool(self.account.references)

    def _answer(self, call: Call) -> None:
        step = call.step
        if step == "summary":
            self.account.said_yes += 1
        answers = {"what": "there's a pothole", "where": self.place, "describe": self.words, "is_it_same": "no"}
        said = answers.get(step, "yes")
        self.account.heard(f"{step}: {said}", call.say(said).text)


class Texter(_Somebody):
    """Somebody who texts. The thread stays on their phone: they know what they were asked last.

    When nothing came of a text, or they are told to, they ask where they are; told to send it again, they do.
    """

    thread: Thread | None = None
    asked = ""
    is_lost = False
    again = ""

    def once(self) -> bool:
        """Text what is asked for, until a reference came."""
        thread = self.thread = self.thread or Thread(self.account.line, self.account.number)
        for _ in range(_LONGEST_TALK):
            answers = {"describe": self.words, "may_we_text": "1", "summary": "1", "where": self.place}
            answers["is_it_same"] = "2"
            self.asked = thread.step or self.asked
            answer = answers.get(self.asked, f"pothole at {self.place}")
            said = self.again or ("repeat" if self.is_lost else answer)
            if self.asked == "summary" and said == answer:
                self.account.said_yes += 1
            self.is_lost, self.again = True, ""
            exchange = thread.send(said)
            words = " ".join(exchange.texts)
            self.is_lost = exchange.lost or "text REPEAT" in words
            self.again = said if "send it again" in words else ""
            self.account.heard(f"{self.asked}: {said}", words)
            if self.account.references:
                return True
            if self.is_lost:
                time.sleep(_AFTER_A_DEAD_LINE_S)
        return False


class Repeats:
    """A carrier that sends each request two or three times, the later ones late and together."""

    def __init__(self, post: Post, chance: random.Random) -> None:
        self._post = post
        self._chance = chance
        self._late: list[Callable[[], Answer]] = []

    def __call__(self, url: str, form: Mapping[str, str], headers: Mapping[str, str], /) -> Answer:
        """The first answer counts; copies of this request and of earlier ones follow, in any order."""
        answer = self._post(url, form, headers)
        copies = [lambda: self._post(url, form, headers)] * self._chance.choice((1, 2))
        self._late += copies
        self._chance.shuffle(self._late)
        for _ in range(self._chance.randint(0, len(self._late))):
            time.sleep(self._chance.uniform(0, _LATE_S))
            try:
                self._late.pop()()
            except LineWentQuiet:
                continue
        return answer

"""What a city can be asked to do, and what somebody's words may have asked for."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

UnderstandingDecision = Literal["accept", "confirm", "choose", "ask_again", "emergency", "not_ours"]


Datatype = Literal["string", "number", "datetime", "text", "singlevaluelist", "multivaluelist"]


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the answers that a question allows. `key` is what the city gets, `names` by language what people hear."""

    key: str
    names: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Condition:
    """The answer to an earlier question on which another depends: `is_one` of these keys, or (False) none of them."""

    code: str
    keys: tuple[str, ...]
    is_one: bool = True


@dataclass(frozen=True, slots=True)
class Question:
    """One attribute of a GeoReport service definition. `prompts` and `helps` are by language.

    Where it is not `variable` it is said, and no answer wanted. `only_if`: all of them must hold, or any of them where
    `any_condition`. What is not `required` is asked only where the menu says so.
    """

    code: str
    datatype: Datatype
    prompts: Mapping[str, str]
    required: bool = True
    variable: bool = True
    helps: Mapping[str, str] = field(default_factory=dict)
    choices: tuple[Choice, ...] = ()
    only_if: tuple[Condition, ...] = ()
    any_condition: bool = False


@dataclass(frozen=True, slots=True)
class Service:
    """One GeoReport service as people meet it. What is a mapping is by language ("en", "es").

    - `names`: as it is said. `texted`: as texts have it, `spoken`: as a voice must be given it to say it right, where
      that is something else.
    - `keywords`, `description`: only to understand callers by. The description is the city's and is never read out.
    - `questions`: what is asked of whoever reports it, in order; those that nobody is to be asked are left out.
    - `prompts`: what is asked in the end, instead of whether there is anything else.
    - `service_name`: what the city's list called it when the menu was made.
    - `filed_as`: the provider's service_code, where `code` must differ from it.
    - `same_as`: the same service of another provider, by its code.
    - `shared`: two reports of it at one place are one thing, and whoever reports it may hear that somebody did before.
    """

    code: str
    names: Mapping[str, str]
    group: str = ""
    keywords: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    provider: str = "city"
    questions: tuple[Question, ...] = ()
    description: str = ""
    texted: Mapping[str, str] = field(default_factory=dict)
    spoken: Mapping[str, str] = field(default_factory=dict)
    prompts: Mapping[str, str] = field(default_factory=dict)
    service_name: str = ""
    same_as: str = ""
    filed_as: str = ""
    shared: bool = True


def endpoint_code(service: Service) -> str:
    """The service_code that the service's provider knows it by."""
    return service.filed_as or service.code


@dataclass(frozen=True, slots=True)
class Group:
    """A heading of the menu, with its name by language. `key`: the one that always opens it, 0 for whichever comes."""

    code: str
    names: Mapping[str, str]
    key: int = 0


@dataclass(frozen=True, slots=True)
class CalledHere:
    """What people of one city call something: cues by language, for services, or for a concept that Townline knows."""

    services: tuple[str, ...] = ()
    like: str = ""
    cues: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Learned:
    """What past requests for a service taught: how many there were, in how many each word stood, and how many were
    about each concept."""

    requests: int
    words: Mapping[str, int]
    concepts: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Menu:
    """The services a line offers, in the order in which it offers them.

    - `examples`: what the greeting names, by language.
    - `hidden`: codes that the menu knows and does not offer. `gone`: services that it would offer if they had not left
      the city's list. `elsewhere`: what others do where the provider of the same service does not serve; never offered.
    - `called_here`: the city's own words for things. `learned`: what its past requests taught, by service code.
    """

    version: int
    services: tuple[Service, ...]
    groups: tuple[Group, ...] = ()
    examples: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    hidden: tuple[str, ...] = ()
    gone: tuple[Service, ...] = ()
    elsewhere: tuple[Service, ...] = ()
    called_here: tuple[CalledHere, ...] = ()
    learned: Mapping[str, Learned] = field(default_factory=dict)


def groups_offered(menu: Menu) -> tuple[Group, ...]:
    """The groups that have something to offer, in the menu's order; one with a key of its own stands in that place."""
    filled = {service.group for service in menu.services}
    groups = [group for group in menu.groups if group.code in filled]
    placed = [group for group in groups if not group.key]
    for group in sorted((each for each in groups if each.key), key=lambda each: each.key):
        placed.insert(group.key - 1, group)
    return tuple(placed)


@dataclass(frozen=True, slots=True)
class Match:
    """A service that somebody's words may mean, with a confidence from 0 to 1, and the words that made it think so."""

    service_code: str
    service_name: str
    confidence: float
    because: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Understanding:
    """What the menu made of somebody's words: at most five services, best first, and the words that tell where.

    `language`: the one it was understood in, or "" where it was not. `also`: the words for a second problem, which
    were told along and are no part of `query`; "" for none.
    """

    query: str
    services: tuple[Match, ...] = ()
    decision: UnderstandingDecision = "ask_again"
    place: str = ""
    language: str = ""
    also: str = ""

"""What somebody's words about a place are, where they name none: their own house, a highway, or nothing known."""

import re

from dialogue.answers import does_not_know
from dialogue.words import plain
from facts.city import City

_THEIRS = re.compile(
    r"(\w+ ){0,4}?((in front of|outside( of)?|behind|by|near|at|on|next to|across from|right|frente a|enfrente de|"
    r"afuera de|cerca de|en|por|detras de|atras de|al lado de|junto a) )*"
    r"(my|our|this|the|mi|nuestra|nuestro|esta|este) (own )?"
    r"(house|home|place|apartment|building|street|block|corner|car|driveway|yard|alley|door|casa|calle|cuadra|edificio|esquina|"
    r"carro|puerta)( here| aqui)?( please| por favor)?"
    r"|(\w+ ){0,3}(here|where i am|where im at|where i live|outside|aqui|donde (yo )?estoy|donde (yo )?vivo|afuera)"
    r"( mismo| mero)?"
)
_STREET = r"(street|st|avenue|ave|road|rd|drive|dr|boulevard|blvd|lane|ln|court|ct|place|pl|way|calle|avenida)"
_HIGHWAY = re.compile(
    r"\bmile ?(marker|post)s?\b|\bmile \d+\b|\b(expressway|interstate|freeway|tollway|turnpike|autopista)\b"
    r"|\b(exit|salida) \d+|\bi \d{2,3}\b|\bi\d{2,3}\b|\b(us|state|county|federal) (route|highway)\b"
    r"|\b(highway|route) \d+"
)
_NO_ADDRESS = re.compile(
    r"(\w+ ){0,3}(dont|do not|didnt|cant|no) (\w+ )?(know|have|remember|see|tell|read|se|tengo|recuerdo|conozco|veo) "
    r"(\w+ ){0,3}(address|number|street|sign|name|it|direccion|numero|calle|nombre)( \w+){0,3}"
    r"|idk|dunno|no clue|beats me|(\w+ ){0,2}lost|quien sabe|no sabria( \w+){0,2}"
    r"|(\w+ ){0,3}no (me )?(la|lo|las)? ?se( (como|cual|que|en que|a que|bien)( \w+){0,6})?"
)

_SAME = re.compile(
    r"\b(the )?same (exact )?(place|address|spot|location|corner|house|block|street|intersection)\b"
    r"|\bsame as (before|last time|the (last|first|other) (one|time|report))\b|^(the )?same( one)?$"
    r"|\b(el|la) mism[oa] (lugar|direccion|esquina|sitio|casa|cuadra|calle)\b|\bdonde mismo\b|^(el|la) mism[oa]$"
)


_SORRY = "(oh|no|wait|sorry|yes|yeah|yep|actually|i mean|my mistake|ay|perdon|disculpe|espere|si|digo|pero)"
_IT = "(it|that|this|you|(the (first|last|other)|that) one|one of (them|those|these)|the (address|place|corner))"
_RIGHT = "(it|right|correct|fine|ok|okay|the (right )?(one|place|address))"
_WAS_RIGHT = re.compile(
    rf"({_SORRY} )*({_IT} (was|were) {_RIGHT}|it was|i meant( to say)? yes|i should have said yes|i was wrong"
    r"|i (made a mistake|take (it|that) back)|era (la )?correct[oa]|(era|estaba) (es[aeo]|asi|bien|correct[oa])|si era"
    rf"|quise decir( que)? si|me equivoque|fue mi error|my mistake)( (after all|{_SORRY}))*"
    r"|(oh|wait|sorry|actually|i mean|my mistake|perdon|disculpe|espere|digo)( no)? (yes|yeah|si)"
)


def was_right(text: str) -> bool:
    """Whether somebody takes back a no: "sorry, yes, that was right"."""
    return bool(_WAS_RIGHT.fullmatch(plain(text)))


def is_same_place(text: str) -> bool:
    """Whether words say that it is where an earlier report was: "same place as last time"."""
    return bool(_SAME.search(plain(text)))


def knows_none(text: str) -> bool:
    """Whether somebody says that they know no address, or not the part that was asked for."""
    return does_not_know(text) or bool(_NO_ADDRESS.fullmatch(plain(text)))


def is_of_themselves(text: str) -> bool:
    """Whether the words point at where somebody is, which nobody else can see: "in front of my house"."""
    return bool(_THEIRS.fullmatch(plain(text)))


def named_neighbour(text: str, city: City) -> str:
    """The town beyond the city that the words name, "" for none: "in Evanston", "1200 Main Street, Evanston".

    A street may be called as a town is: "5600 Cicero", "Cicero Avenue".
    """
    words = plain(text)
    for neighbour in city.neighbours:
        name = re.escape(plain(neighbour.name))
        if re.search(rf"\b(in|en) {name}( \w\w|)?$|\b(in|en) {name} (on|at|near|en)\b|\w\w+ {_STREET} {name}\b", words):
            return neighbour.name
        if re.match(rf"{name} \d+ ", words):
            return neighbour.name
    return ""


def is_on_a_highway(text: str) -> bool:
    """Whether a highway was named, a mile or an exit of it: none of a city's streets, and not the city's alone."""
    return bool(_HIGHWAY.search(plain(text)))

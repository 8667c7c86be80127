# ruff: noqa: E501  # the tables are read a meaning at a time
"""The words that mean the same everywhere: yes, no, help, a person. Whole utterances only, in every language at once."""

import re
import unicodedata
from functools import lru_cache

_FILLERS = frozenset(
    "uh um er ah oh eh well please so just hey pues bueno este por favor the it is its that thats i want would like to"
    " id im".split()
)

_MEANINGS = {
    "yes": "yes|yeah|yep|yup|y|sure|correct|right|ok|okay|k|yes correct|yes right|yes sir|yes maam|absolutely|of course|it is|that is it|"
    "affirmative|true|exactly|send it|yes send it|sounds good|looks good|all right|alright|uh huh|mm hmm|go ahead|do it|that works|"
    "si|claro|correcto|exacto|asi es|eso es|de acuerdo|vale|si senor|si senora|envielo|mandelo|esta bien",
    "no": "no|nope|nah|n|wrong|incorrect|not right|no thanks|no thank you|no sir|no maam|negative|not that|not correct|"
    "no no|false|do not|dont|do not send it|dont send it|incorrecto|no gracias|para nada|no es|no es correcto|equivocado",
    "help": "help|help me|what can say|what do say|what are options|options|ayuda|ayudeme|opciones|que puedo decir",
    "explain": "what do you mean|what do you mean by that|what does that mean|what is that|what are choices|i dont understand|"
    "i do not understand|dont understand|dont get it|do not get it|not clear|explain|can you explain|confused|im confused|why|"
    "why do you ask|why do you need that|why do you need to know|no entiendo|no le entiendo|no entendi|no comprendo|"
    "que quiere decir|que quiere decir eso|que significa|que significa eso|que es eso|explique|expliqueme|para que",
    "repeat": "repeat|repeat please|say again|again|what|pardon|sorry|excuse me|come again|what did you say|say once more|"
    "can you repeat|can you repeat please|could you repeat|repeat last|huh|"
    "repita|repite|otra vez|de nuevo|como|perdon|que|que dijo|mande|puede repetir",
    "back": "back|go back|previous|atras|regresar|volver|anterior|regrese",
    "start_over": "start over|start again|begin again|restart|reset|new report|new|start from beginning|"
    "empezar de nuevo|comenzar de nuevo|volver a empezar|nuevo reporte|nuevo|reiniciar",
    "person": "operator|agent|representative|person|human|real person|live person|somebody|someone|speak person|"
    "speak operator|speak someone|speak human|speak an operator|speak real person|speak an agent|talk person|"
    "talk operator|talk someone|talk human|talk real person|talk an agent|talk representative|speak representative|"
    "customer service|get me person|need someone|need somebody|need someone to talk to|need somebody to talk to|can talk person|can speak person|a person|an operator|"
    "operador|operadora|agente|persona|una persona|representante|hablar con una persona|hablar con alguien|"
    "hablar con un operador|quiero hablar con una persona|quiero hablar con alguien",
    "goodbye": "goodbye|bye|bye bye|never mind|nevermind|nvm|forget|hang up|exit|cancel|cancel report|cancel my report|changed my mind|"
    "actually changed my mind|adios|olvidelo|hasta luego|colgar|cancelar|cambie de opinion",
    "thanks": "thanks|thank you|thank you very much|thanks lot|thx|ty|cool|great|perfect|awesome|ok thanks|okay thanks|"
    "gracias|muchas gracias|mil gracias|perfecto|👍|🙏|❤️|👍🏻|👍🏽|👍🏿|😊|thank u|many thanks|thank you so much",
    "spanish": "no hablo ingles|no english|no speak english|en espanol|spanish|in spanish|habla espanol|hablas espanol|espanol por favor",
    "english": "english|in english|ingles|en ingles",
    "nothing": "skip|nothing|none|no more|nothing else|nothing more|thats all|thats|all|nope thats|go on|continue|next|done|"
    "no nothing|skip this|skip this one|skip that|skip that one|next question|pass|n a|not applicable|thats it|"
    "that will be all|nada|no nada|nada gracias|no nada gracias|nada mas|no nada mas|nada mas gracias|ninguno|ninguna|siga|"
    "siguiente|continuar|eso es todo|es todo|ya es todo|eso seria todo|listo|omitir|saltar|no aplica",
    "not_an_emergency": "not an emergency|no emergency|no one is in danger|nobody is in danger|no danger|safe|everyone is safe|"
    "no es una emergencia|no es emergencia|nadie esta en peligro|no hay peligro",
    "something_else": "something else|other|none of those|none of these|none of them|none of the above|none apply|neither|else|another|different|"
    "otra cosa|otro|otra|ninguno de esos|ninguna de esas|ninguno de estos|ninguna de estas|ninguno de los anteriores|ninguna de las anteriores|algo mas",
    "hello": "hi|hello|hey|hello there|hi there|good morning|good afternoon|good evening|hola|buenos dias|buenas tardes|"
    "buenas noches|buenas|hola buenas|hola buenos dias|hola buenas tardes|hola buenas noches|test",
}

_PERSON = (
    r"(\w+ ){0,5}(talk|speak|connect me|transfer me|put me through|get me|give me)( \w+){0,3}"
    r" (person|human|human being|someone|somebody|operator|agent|representative|supervisor)( \w+){0,2}"
    r"|(\w+ ){0,5}(need|want)( an?| the| your)?( real| live)? (person|human|human being|operator|agent|representative|supervisor)( \w+){0,2}"
    r"|(\w+ ){0,4}(hablar|comuniqueme|paseme)( \w+){0,3} (persona|alguien|operador|operadora|agente|representante)( \w+){0,2}"
)
_PATTERNS = {
    "person": re.compile(_PERSON),
    "goodbye": re.compile(r"(\w+ ){0,6}(bye|goodbye|adios)"),
    "status": re.compile(
        r"(status|estado)( (of|de))?( \w+){0,6}|(\w+ ){0,6}(status|estado) (of|on|de|del) (\w+ ?){1,6}"
        r"|(\w+ ){0,3}already (called|reported|texted)( \w+){0,6}|(\w+ ){0,3}ya (llame|reporte)( \w+){0,6}"
        r"|((what|whats|how|hows|where|wheres|any|check|ask|que|como|donde|hay)\b( \w+){0,6} )?(my|mi) (last |old |ultimo )?(reports?|requests?|reporte|solicitud)( \d+)?"
        r"|(what happened|what became|que paso|que ha pasado)( \w+){0,3} (report|request|reporte|solicitud)( \w+){0,3}"
    ),
    "no_number": re.compile(
        r"(\w+ ){0,4}(dont|do not|rather not|prefer not|wont|no quiero|prefiero no|no le)( \w+){0,4} (give|leave|share|say|number|phone|dar|"
        r"darlo|dejar|numero|telefono)( \w+){0,4}|(\w+ ){0,3}(no|without a|leave no|without) (number|phone)( \w+){0,2}|sin (numero|telefono)"
        r"|(\w+ ){0,3}(private|anonymous|anonymously|anonimo|privado)( \w+){0,2}|(\w+ ){0,2}(rather not|prefer not to|prefiero no)( \w+)?"
    ),
    "other_number": re.compile(
        r"(\w+ ){0,4}(different|another|other|otro|distinto)( \w+)? ?(number|phone|one|numero|telefono)?"
    ),
}

_NUMBERS = {
    "one": 1, "first": 1, "won": 1, "uno": 1, "una": 1, "primero": 1, "primera": 1,
    "two": 2, "second": 2, "too": 2, "dos": 2, "segundo": 2, "segunda": 2,
    "three": 3, "third": 3, "tres": 3, "tercero": 3, "tercera": 3,
    "four": 4, "fourth": 4, "for": 4, "cuatro": 4, "five": 5, "fifth": 5, "cinco": 5,
    "six": 6, "sixth": 6, "seis": 6, "seven": 7, "seventh": 7, "siete": 7,
    "eight": 8, "eighth": 8, "ocho": 8, "nine": 9, "ninth": 9, "nueve": 9,
}  # fmt: skip


@lru_cache(maxsize=64)
def plain(text: str) -> str:
    """Lower case, without accents, punctuation and needless blanks: "¡Sí, señor!" is "si senor"."""
    bare = "".join(
        c for c in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(c) and c not in "'’"
    )
    return " ".join(re.sub(r"[^\w\s👍🙏❤😊]", " ", bare).split())


def meaning(text: str) -> str:
    """What a whole utterance means everywhere ("yes", "help", "person" …), or ""."""
    whole = plain(text)
    if meant := _TABLE.get(whole) or _TABLE.get(_without_fillers(whole)):
        return meant
    return next((meant for meant, pattern in _PATTERNS.items() if pattern.fullmatch(whole)), "")


def yes_or_no(text: str) -> bool | None:
    """True for yes, False for no, None for neither.

    A yes must be nothing but a yes: one that holds a no, a not or a but ("right street, wrong number") is neither, and
    so is one that says more ("right across from it"). A no may say more, which `after_no` gives.
    """
    words = plain(text).split()
    whole = " ".join(words)
    if _TABLE.get(whole) in ("yes", "no"):
        return _TABLE[whole] == "yes"
    if not words or re.match(r"(correct|right) the\b", whole):  # "correct the address" asks for a correction
        return None
    agrees, refuses = bool(_YES & set(words)), bool(_NOT & set(words))
    if words[0] in _NO:
        return None if agrees else False
    if refuses:
        return False if not agrees and len(words) <= 5 else None
    return True if agrees and set(words) <= _YES | _BESIDE_YES else None


def after_no(text: str) -> str:
    """What follows a "no" in the same breath: "no, it's 412" gives "it's 412"; "" where there is nothing.

    Who says "actually" another number, or which one they meant, says no to what was understood.
    """
    found = _AFTER_NO.match(text)
    return found.group(1).strip() if found else ""


_AFTER_NO = re.compile(
    r"\s*(?:no|nope|nah|wrong|(?:actually|i meant?|make that|correction|correcci[oó]n|en realidad|mejor dicho|quise decir)"
    r"(?=.*\d))\b[\s,.;:-]*(.*)",
    re.IGNORECASE | re.DOTALL,
)


def said_instead(text: str) -> str:
    """What is right where something was read back wrongly: "no, 412, not 420"; "" where only a no was said."""
    instead = after_no(text) or (text if bare_number(text) and not text.strip().isdigit() else "")
    return "" if meaning(instead) or len(instead) < 2 else instead


def chosen(text: str, count: int) -> int | None:
    """Which of `count` numbered options was named by its number ("two", "the second one", "2."), or None."""
    words = [
        word for word in plain(text).split() if word not in ("the", "number", "option", "one's", "el", "la", "numero")
    ]
    if len(words) == 2 and words[1] in ("one", "uno", "una"):
        words = words[:1]
    if len(words) != 1:
        return None
    number = _NUMBERS.get(words[0]) or (int(words[0]) if re.fullmatch(r"[0-9]{1,2}", words[0]) else 0)
    return number if 1 <= number <= count else None


def named(text: str, names: tuple[str, ...]) -> int | None:
    """Which option (from 1) was named by words of its name that no other option has, or None."""
    said = set(plain(text).split())
    spoken = [set(plain(name).split()) for name in names]
    hits = [
        number
        for number, own in enumerate(spoken, 1)
        if said & own.difference(*(other for place, other in enumerate(spoken, 1) if place != number))
    ]
    return hits[0] if len(hits) == 1 else None


def bare_number(text: str) -> str:
    """The digits of an utterance that is nothing but a number ("2342.", "it's 412, not 420", "800 west"), or ""."""
    digits = re.fullmatch(
        r"(?:the |number |no |its |it is |es |el |numero )*([0-9]{1,6})"
        r"(?: (?:north|south|east|west|norte|sur|este|oeste))?(?: (?:not|no) [0-9]{1,6})?",
        plain(text),
    )
    return digits.group(1) if digits else ""


def is_wrong(text: str) -> bool:
    """Whether a few words say that what was just read back is wrong ("no, that's the wrong street")."""
    words = plain(text).split()
    return len(words) <= 7 and bool(
        {"wrong", "incorrect", "incorrecto", "incorrecta", "equivocado", "equivocada"} & set(words)
    )


def is_spanish_greeting(text: str) -> bool:
    """Whether somebody greets in Spanish."""
    return bool(set(plain(text).split()) & {"hola", "buenos", "buenas"})


def is_spanish(text: str) -> bool:
    """Whether a sentence is Spanish, told by its small words: two of them are enough."""
    return sum(word in _SPANISH for word in plain(text).split()) >= 2


def is_fragment(text: str) -> bool:
    """Whether a text looks like the beginning of something: very short, or cut off in mid-sentence."""
    words = plain(text).split()
    return len(words) < 3 or text.rstrip().endswith((",", "...", "…", "-")) or words[-1] in _JOINING


def _without_fillers(whole: str) -> str:
    return " ".join(word for word in whole.split() if word not in _FILLERS)


_YES = frozenset(
    "yes yeah yep yup yah sure correct right ok okay absolutely exactly affirmative definitely si claro correcto exacto vale".split()
)
_NO = frozenset("no nope nah negative wrong incorrect incorrecto equivocado".split())
_NOT = _NO | frozenset(
    "not dont cant isnt wont doesnt didnt never but except wait change pero nunca tampoco sino cambie".split()
)
_BESIDE_YES = _FILLERS | frozenset(
    "that one this here there sir maam thank you thanks send do go ahead all good great perfect fine they be my number"
    " best i am sure senor senora gracias eso esa ese ahi aqui es esta bien mandelo envielo numero lugar direccion muy".split()
)

_SPANISH = frozenset(
    "hay un una el la los las esta estan mi se por que con del al muy alguien hombre mujer en de su es".split()
)
_JOINING = frozenset("and at on the of in near by a an is y en de la el con del cerca".split())

_TABLE: dict[str, str] = {}
for _shorten in (str, _without_fillers):  # as it is said before what is left of it: "huh?" is no "uh huh"
    for _meant, _phrases in _MEANINGS.items():
        for _phrase in _phrases.split("|"):
            _TABLE.setdefault(_shorten(plain(_phrase)) or _phrase, _meant)
_TABLE.pop("", None)

# ruff: noqa: E501  # the tables are read a meaning at a time
"""Danger is looked for in every utterance, before anything else. Nothing is filed of it unless the person says no."""

import re

from dialogue.words import plain

_KINDS = {
    "gas": (
        r"smell\w* (\w+ ){0,2}gas\b|gas leak\w*|leak\w* gas|gas (main|line|pipe) (\w+ ){0,3}(hit|broke\w*|burst|leak\w*|struck)|"
        r"gas smell|odor of gas|(hit|broke|struck|cut) (\w+ ){0,2}gas (main|line|pipe)|rotten eggs?|"
        r"hue?le a gas|olor a gas|fuga de gas|escape de gas"
    ),
    "fire": (
        r"\bon fire\b|\bin flames\b|\bflames\b|\bburning (down|up)\b|\b(house|building|car|garage|apartment|kitchen|wire|pole|"
        r"transformer|store|truck|roof|porch) (fire|is burning)\b|\bexplosion\b|\bexplod\w+|\bsmoke (is )?(coming|pouring)|"
        r"\bthere is (a )?fire\b|\btheres (a )?fire\b|\bthick smoke\b|\bfull of smoke\b|\bcaught fire\b|"
        r"\bincendio\b|\ben llamas\b|\bse esta quemando\b|\bse quema\b|\bexplosion\b|\bhay fuego\b|\bmucho humo\b"
    ),
    "wire": (
        r"\b(wires?|power ?lines?|lines?|cables?|pole|transformer) (\w+ ){0,4}(down|fell|fallen|hanging|sparking|spark\w*|arcing|snapped|"
        r"came down|lying|across the)|\b(down|downed|fallen|live|sparking|exposed) (\w+ ){0,2}(wires?|power ?lines?|cables?)\b|"
        r"\b(cables?|alambres?|lineas?) (\w+ ){0,4}(caid[oa]s?|chispas?|chispeando|en el suelo|colgando)|"
        r"\bcayo (\w+ ){0,3}(cable|poste|linea)|\belectrocut\w+"
    ),
    "carbon_monoxide": r"carbon monoxide|\bco (alarm|detector)|monoxido",
    "injury": (
        r"\bnot breathing\b|\b(cant|cannot|can not) breathe?\b|\bunconscious\b|\bpassed out\b|\bbleeding\b|\bheart attack\b|\bstroke\b|"
        r"\bchest pains?\b|\boverdos\w*|\bseizure\b|\b(hit|struck|run over) by a (car|bus|truck|train|van)\b|\bcollapsed (on|in|and)\b|"
        r"\b(badly|seriously|someone|somebody|person|man|woman|child|kid|people|he|she|they|guy) (\w+ ){0,3}(hurt|injured|dying|stabbed)\b|"
        r"\bnot moving\b|\bunresponsive\b|\bchoking\b|\bcar (crash|accident)\b|\bneed (an )?ambulance\b|\bcall (an )?ambulance\b|\bgiving birth\b|"
        r"\bno respira\b|\binconsciente\b|\bsangrando\b|\bataque al corazon\b|\bherid[oa]s?\b|\bambulancia\b|\bse desmayo\b|"
        r"\batropell\w+|\bconvulsion\w*|\bsobredosis\b"
    ),
    "weapon": (
        r"\b(has|with|waving|pulled|holding|pointing|got|carrying) (\w+ ){0,2}(gun|knife|weapon|rifle|pistol|machete)\b|\bgun ?shots?\b|"
        r"\bshots? fired\b|\bshooting\b|\bshooter\b|\b(being|is|got|was|been) (shot|stabbed|robbed|attacked|mugged|beaten)\b|\bbomb\b|\bhostage\b|"
        r"\bbeating (up )?(a|his|her|my|someone|somebody)\b|\bdomestic violence\b|\b(kidnap|abduct)\w*|"
        r"\b(disparos|balazos|pistola|tiroteo|apunal\w+|bomba|asalt\w+|secuestr\w+)\b|\btiene (un|una) (arma|cuchillo|pistola)"
    ),
    "break_in": (
        r"\bbreak\w* (in|into)\b (\w+ ){0,4}(house|home|apartment|door|now|window|basement|my|building)|\bbreaking in\b|"
        r"\b(kick|smash|forc)\w* (in )?(\w+ ){0,3}(my|front|back|the) (\w+ )?(door|window)|\bintruder\b|\bburglar\w*|\bin my house right now\b|"
        r"\brobbery\b|\b(entrando|metiendo) (\w+ ){0,3}(mi )?casa\b|\bladron\w*"
    ),
    "trapped": (
        r"\b(trapped|stuck) (\w+ ){0,2}(in|under|inside|beneath)\b (\w+ ){0,3}(car|elevator|water|house|building|fire|rubble|drain|hole|well|basement)|"
        r"\b(child|kid|baby|person|man|woman|people|someone|somebody|boy|girl|son|daughter) (\w+ ){0,4}(trapped|stuck|fell (in|into|down|through))\b|"
        r"\bfell (in|into|through) (\w+ ){0,3}(river|lake|canal|manhole|ice|well|sewer|water)\b|\blocked in (\w+ ){0,2}car\b|"
        r"\bcollaps\w+ (\w+ ){0,4}(people|someone|inside)|\b(building|house|bridge|roof|wall) (\w+ ){0,2}(collaps\w+|caving in|fell on)|"
        r"\b(atrapad[oa]s?)\b"
    ),
    "drowning": r"\bdrown\w*|\bahog\w+|\bswept away\b|\bunder water and\b",
    "self_harm": (
        r"\bsuicid\w*|\bkill (myself|himself|herself|themselves)\b|\bcut (my|his|her) wrists?\b|\bwant to die\b|\bend (my|his|her) life\b|"
        r"\b(going to|gonna|about to|wants to|threatening to) jump\b|\bedge of the (bridge|roof|building)\b|\bhang (myself|himself|herself)\b|"
        r"\b(matarme|matarse|quitarme la vida|quiero morir|suicid\w+)\b"
    ),
}

_HARMLESS = re.compile(
    r"fire (hydrant|station|lane|escape|alarm test|house|department|plug)s?|fireworks?|fire ?place|bonfire permit|gas (station|cap|meter|price)s?|"
    r"(phone|internet|telephone|tv|comcast|fiber|cable tv) (wires?|lines?|cables?)|clothes ?lines?|"
    r"\bno (fire|flames|smoke|gas|injur\w+|one (is )?(hurt|injured))|nobody (is |was )?(hurt|injured)|no one (is |was )?(hurt|injured)|"
    r"(shooting|bomb) (star|range|hoop|cyclone)s?|(paint|yellow|white|lane) lines?|not on fire|bleeding (paint|ink)|basketball"
)

_PATTERNS = {kind: re.compile(pattern) for kind, pattern in _KINDS.items()}
_ANY = re.compile("|".join(f"(?:{pattern})" for pattern in _KINDS.values()))


def danger(text: str) -> str:
    """The kind of emergency these words tell of ("gas", "fire", "self_harm" …), or "" for none."""
    words = _HARMLESS.sub(" ", plain(text))
    if not _ANY.search(words):
        return ""
    return next(kind for kind, pattern in _PATTERNS.items() if pattern.search(words))

# ruff: noqa: E501  # the tables are read a meaning at a time
"""Danger is looked for in every utterance, before anything else. Nothing is filed of it unless the person says no."""

import re

from dialogue.words import plain

_KINDS = {
    "gas": (
        r"smell\w* (\w+ ){0,2}gas\b|gas leak\w*|leak\w* gas|gas (main|line|pipe) (\w+ ){0,3}(hit|broke\w*|burst|leak\w*|struck)|"
        r"gas smell|odor of gas|(hit|broke|struck|cut) (\w+ ){0,2}gas (main|line|pipe)|rotten eggs?|"
        r"hue?le (mucho )?a gas|olor a gas|fuga de gas|escape de gas"
    ),
    "fire": (
        r"\bon fire\b|\bin flames\b|\bflames\b|\bburning (down|up)\b|\b(house|building|car|garage|apartment|kitchen|wire|pole|"
        r"transformer|store|truck|roof|porch) (fire|is burning)\b|\bexplosion\b|\bexplod\w+|\bsmoke (is )?(coming|pouring)|"
        r"\bthere is (a )?fire\b|\btheres (a )?fire\b|\bthick smoke\b|\bfull of smoke\b|\bcaught fire\b|"
        r"\bfire in the (dumpster|building|house|alley|garage|basement|kitchen|hallway|apartment|trash|car)|\bfire!|^(a )?fire$|^fuego$|"
        r"\b(hay|veo|es) (un )?incendio\b|\bincendiando|\bincendio en\b|\bsale (mucho )?humo\b|\ben llamas\b|\bse esta quemando\b|\bse quema\b|\bexplosion\b|\bhay fuego\b|\bmucho humo\b"
    ),
    "wire": (
        r"\b(wires?|power ?lines?|lines?|cables?|pole|transformer) (\w+ ){0,4}(down|fell|fallen|hanging|sparking|spark\w*|arcing|snapped|"
        r"came down|lying|across the)|\b(down|downed|fallen|live|sparking|exposed) (\w+ ){0,2}(wires?|power ?lines?|cables?)\b|"
        r"\b(cables?|alambres?|lineas?) (\w+ ){0,4}(caid[oa]s?|chispas?|chispeando|en el suelo|colgando)|"
        r"\bcayo (\w+ ){0,3}(cable|poste|linea)|\belectrocut\w+"
    ),
    "carbon_monoxide": r"carbon monoxide|\bco (alarm|detector)|monoxido",
    "injury": (
        r"\b(not|isnt|isn t|aint|stopped) breathing\b|\b(not|wont|isnt) (waking|wake) up\b|\btook (too many|all (the|his|her|my)) pills\b|\b(tree|branch|pole|wall|sign) (\w+ ){0,2}fell on (a |an |my |some)?(person|man|woman|child|kid|someone|somebody|him|her|me|people)|"
        r"\b(was|got|been|is) (run|ran) over\b(?! by (a )?(mower|snow))|\b(cant|cannot|can not) breathe?\b|\bunconscious\b|\bpassed out\b|\bbleeding\b|\bheart attack\b|\bstroke\b|"
        r"\bchest pains?\b|\boverdos\w*|\bseizure\b|\b(hit|struck|run over) by a (car|bus|truck|train|van)\b|\b(he|she|man|woman|husband|wife|mother|father|mom|dad|son|daughter|someone|somebody|person|neighbor) (\w+ ){0,2}(has |just )?collapsed\b|"
        r"\b(badly|seriously|someone|somebody|person|man|woman|child|kid|people|he|she|they|guy) (\w+ ){0,3}(hurt|injured|dying|stabbed)\b|"
        r"\bnot moving\b|\bunresponsive\b|\bchoking\b|\bcar (crash|accident)\b|\bneed (an )?ambulance\b|\bcall (an )?ambulance\b|\bgiving birth\b|"
        r"\bno (puedo|puede|esta) respira\w*|\bno respira\b|\binconsciente\b|\bsangrando\b|\bataque al corazon\b|\b(hay|esta|estan|persona|personas|hombre|mujer|nino|nina|gente|alguien) (\w+ ){0,2}herid[oa]s?\b|\bambulancia\b|\bse desmayo\b|"
        r"\batropell\w+|\bconvulsion\w*|\bsobredosis\b"
    ),
    "weapon": (
        r"\b(has|with|waving|pulled|holding|pointing|got|carrying) (\w+ ){0,2}(gun|knife|weapon|rifle|pistol|machete)\b|\bgun ?shots?\b|"
        r"\bshots? fired\b|\b(is|are|a|was|theres|drive by|someone|somebody|people) shooting\b(?! (stars?|games?|hoops?|range|baskets?|fireworks))|\bshooter\b|\b(being|is|got|was|been) (shot|stabbed|robbed|attacked|mugged|beaten up)\b|\bbeen beaten\b|\b(a|pipe|car) bomb\b|\bhostage\b|"
        r"\bbeating (up )?(a|his|her|my|someone|somebody)\b|\bdomestic violence\b|\b(kidnap|abduct)\w*|"
        r"\b(disparos|balazos|tiroteo|apunal\w+|asaltando|asaltaron|secuestr\w+)\b|\btiene (un|una) (arma|cuchillo|pistola|bomba)|\bhombre armado|\bgente armada|\bestan? disparando|\bme (estan )?roban(do)?\b"
    ),
    "violence": (
        r"\b(is|are|hes|shes|was|keeps|kept|started) (\w+ ){0,2}(hitting|beating|punching|choking|strangling|attacking|hurting|raping)( (up|on))? "
        r"(a |an |his |her |my |the |some)?(wife|husband|girlfriend|boyfriend|child|kids?|son|daughter|woman|man|person|someone|somebody|me|him|her|people|"
        r"girl|boy|baby|mother|father|neighbor)\b|\b(he|she|hes|shes|husband|wife|boyfriend|neighbor|dog|man|guy|someone|somebody) (\w+ ){0,3}(hitting|beating|"
        r"attacking|choking) (me|him|her|them|us|a child|a kid|a woman|a man|a person|someone|somebody|people)\b|\battacking (a|my|the) (child|kid|person|woman|"
        r"man|baby|girl|boy|neighbor)\b|\b(pegando|golpeando|atacando|ahorcando) (a )?(su |mi |una |un |la |el )?(esposa|esposo|mujer|novia|hijo|hija|nino|nina|"
        r"persona|vecina|senora|hombre|mama|bebe)\b|\bme (esta )?(pega|pegando|golpea|golpeando)\b|\b(screaming for help|pide auxilio|pidiendo auxilio)\b"
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
        r"\b(persona|gente|nino|nina|hombre|mujer|alguien|atrapad[oa] en)\b (\w+ ){0,3}(atrapad[oa]s?|\w+)?(?<=atrapado|atrapada)\b|\bse cayo (\w+ ){0,2}(al|en el|a la|en la) (pozo|rio|lago|alcantarilla|canal)\b"
    ),
    "drowning": r"\bdrown\w*|\bahog\w+|\bswept away\b|\bunder water and\b",
    "self_harm": (
        r"\b(dont|do not|doesnt|does not) want to (live|be alive)\b|\bno reason to live\b|\bbetter off dead\b|\b(hurt|hurting|cutting|harm|harming) myself\b|"
        r"\btook a (whole )?(bottle|handful|bunch) of (\w+ )?pills\b|\bno quiero (seguir viviendo|vivir)\b|\bhacerme dano\b|"
        r"\bsuicid\w*|\bkill (myself|himself|herself|themselves)\b|\bcut (my|his|her) wrists?\b|\bwant to die\b|\bend (my|his|her) life\b|"
        r"\b(going to|gonna|about to|wants to|threatening to) jump\b|\bedge of the (bridge|roof|building)\b|\bhang (myself|himself|herself)\b|"
        r"\b(matarme|matarse|quitarme la vida|quiero morir|suicid\w+)\b"
    ),
}

_HARMLESS = re.compile(
    r"(boca|hidrante|toma|alarma) (de|contra) incendios?|bomba de agua|camion bomba|(cable|cables) de (internet|telefono|television|tv)|"
    r"down the (block|street|road)|"
    r"(lights?|signs?|poles?|fence|tree|hydrant|mailbox|signals?|post|wall|rail|dog|cat|deer|animal|raccoon|squirrel|car|truck) (\w+ ){0,3}"
    r"(hit|struck|run over|ran over)( by an? \w+)?|(before|so) (someone|somebody|anyone|anybody|a person|a child|a kid|people)( \w+){0,2} (hurt|injured|killed|hit)|"
    r"(could|can|will|might|going to|gonna) (\w+ ){0,2}(hurt|injure|kill)\w*|pavimento (\w+ )?herido|paint\w* (\w+ ){0,3}lines?|beaten (by|path|up (road|car|sign))|fire (hydrant|station|lane|escape|alarm test|house|department|plug)s?|fireworks?|fire ?place|bonfire permit|gas (station|cap|meter|price)s?|"
    r"(phone|internet|telephone|tv|comcast|fiber|cable tv) (wires?|lines?|cables?)|clothes ?lines?|"
    r"\bno (fire|flames|smoke|gas|injur\w+|one (is )?(hurt|injured))|nobody (is |was )?(hurt|injured)|no one (is |was )?(hurt|injured)|"
    r"(shooting|bomb) (star|range|hoop|cyclone)s?|(paint|yellow|white|lane) lines?|not on fire|bleeding (paint|ink)|basketball"
)

_PATTERNS = {kind: re.compile(pattern) for kind, pattern in _KINDS.items()}
_ANY = re.compile("|".join(f"(?:{pattern})" for pattern in _KINDS.values()))

ALWAYS = frozenset({"injury", "weapon", "violence", "trapped", "drowning", "self_harm"})
"""Kinds that are advised on every time: somebody may die of them, whatever was said before."""


def dangers(text: str) -> tuple[str, ...]:
    """The kinds of emergency these words tell of ("gas", "fire", "self_harm" …)."""
    words = plain(text)
    if not _ANY.search(words):  # most utterances end here, and need not be looked through twice
        return ()
    words = _HARMLESS.sub(" ", words)
    return tuple(kind for kind, pattern in _PATTERNS.items() if pattern.search(words))


def danger(text: str) -> str:
    """The first kind of emergency these words tell of, or "" for none."""
    return next(iter(dangers(text)), "")

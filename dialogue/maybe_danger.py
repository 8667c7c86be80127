# ruff: noqa: E501  # the tables are read a meaning at a time
"""Maybe danger: a wide net beside the plain rules of `emergency`. Whatever it holds is asked about, nothing more.

Two things said near each other (a person and a harm, a wire and a fall) are enough. One question too many costs little.
"""

import re
from typing import Literal

from dialogue.emergency import danger
from dialogue.words import plain

_PERSON = r"someone|somebody|man|men|guy|guys|woman|women|lady|girl|boy|kids?|child|children|baby|toddler|infant|person|people|neighbou?r|mom|mother|dad|father|husband|wife|boyfriend|girlfriend|son|daughter|brother|sister|friend|roommate|grand\w+|workers?|cyclist|biker|bicyclist|pedestrian|driver|passenger|students?|teen\w*|swimmer|hiker|old man|senior|homeless|he|hes|she|shes|him|they"
_GENTE = r"alguien|hombre|mujer|senora?|senor|nin[oa]s?|bebe|persona|personas|gente|vecin[oa]|mama|papa|madre|padre|espos[oa]|hij[oa]|herman[oa]|amig[oa]|abuel[oa]|joven|muchach[oa]|ciclista|peaton|trabajador|chico|chica|anciano|anciana|tipo"


def _near(one: str, other: str, apart: int = 6) -> str:
    between = rf"(?: \w+){{0,{apart}}} "
    return rf"\b(?:{one})\b{between}(?:{other})\b|\b(?:{other})\b{between}(?:{one})\b"


_SIGNS = (
    _near(_PERSON, r"hurt|injur\w*|bleed\w*|blood|unconscious|collaps\w*|faint\w*|passed out|seiz\w*|convuls\w*|chok\w*|shot|stabb\w*|beat|beating|beaten|attack\w*|dying|trapped|stuck in|stuck under|stuck inside|pinned|buried|screaming|scream|yelling for|crying for|threat\w*|chasing|overdos\w*|jump|jumping|ledge|drown\w*|unresponsive|responding|wake up|waking|not moving|isnt moving|breath\w*|slumped|in labor|electrocut\w*|shocked|crushed|kidnap\w*|grabb\w*|dragg\w*|assault\w*|rap(?:ed|ing)|robb\w*|mugg\w*|punch\w*|kick(?:ed|ing)|strangl\w*|hitting|fighting|fight|followed|locked in|run over|got hit|was hit|been hit|hit by|facedown|face down|on the tracks|onto the tracks|in distress|disoriented|turning blue|barricad\w*|violent|out of control|swinging|waving|naked|kill\w*|die|poison\w*|burned|on fire"),
    _near(_GENTE, r"herid\w*|sangr\w*|inconsciente|desmay\w*|convuls\w*|ahog\w*|dispar\w*|apunal\w*|golpe(?:ando|aron|an|o|ada|ado)|peg(?:ando|aron|o)|atac\w*|muriendo|se muere|atrapad\w*|atorad\w*|grit(?:ando|a|an)|amenaz\w*|persig\w*|sobredosis|saltar|brincar|tirarse|aventarse|matar\w*|respira\w*|despierta|reacciona|se mueve|tirad[oa] en|electrocut\w*|aplast\w*|secuestr\w*|agarr\w*|arrastr\w*|viol(?:ar|ando|aron)|rob(?:ando|aron)|asalt\w*|peleando|pelea|atropell\w*|se cayo|cayo|quem\w*|arma|armad[oa]s?|pistola|cuchillo|machete|navaja|veneno|envenen\w*|parto|infarto|desnud[oa]"),
    _near(_PERSON, r"edge of (?:the|a)|railing of|side of the (?:bridge|railing|rail)|over the (?:edge|side|railing)|roof of (?:the|a)|through the ice|in the (?:river|lake|canal|pond|harbor|water|creek|pool)|into the (?:river|lake|canal|pond|harbor|water|creek|pool|manhole|hole|well|sewer|drain|pit|tracks)|down (?:the|a) (?:stairs|well|hole|manhole|shaft|ravine|cliff|embankment)|off (?:the|a) (?:roof|ladder|bridge|cliff|balcony|scaffold\w*)|from (?:the|a) (?:roof|ladder|window|balcony|tree)"),
    _near(r"child|kid|baby|toddler|infant|little (?:boy|girl)|\d year old", r"alone|locked|missing|lost|wandering|hot car|in a car|in the car|by (?:him|her)self|window|ledge|traffic|well|swallowed|fell|shaken|bruis\w*|abus\w*|screaming"),
    r"\b(?:gun|guns|gunfire|gunshots?|gunman|shots|shooting|shooter|bullets?|rifle|pistol|firearm|machete|knife|knives|weapons?|bomb|bombs|explosives?|grenade|armed|stab\w*|hostages?|carjack\w*|home invasion|drive by|suspicious (?:package|device|bag|powder))\b(?! (?:holes?|range|control))",
    r"\b(?:arma|armas|pistola|balazos?|balacera|tiros|tiroteo|disparos|dispar\w+|cuchillo|navaja|machete|bomba en|explosivos?|rehenes|explosion|exploto)\b",
    r"\b(?:fire|flames?|ablaze|in flames|explosion|exploded|exploding|blew up|sparks?|sparking|arcing|smolder\w*|incendio|fuego|llamas|quemando|chispas|chispea\w*|se quema|humo)\b(?! (?:hydrants?|stations?|lanes?|houses?|departments?|dept|escapes?|plugs?|trucks?|works|engines?|drills?|pits?|hazards?|codes?|safety|inspect\w+|extinguishers?|exits?|doors?|place|zone|alarm (?:test|beep\w*)|de cigarro|contra))",
    _near(r"smoke|smoking|smokey", r"coming|building|house|window|windows|roof|car|vehicle|truck|pole|manhole|outlet|black|thick|hallway|vent|basement|transformer|engine|filling|pouring|heavy|wires?|billowing|meter|panel"),
    _near(r"burning|burnt|burn", r"smell|smells|house|building|car|dumpster|tree|wire|wires|something|grass|field|brush|pole|electrical|rubber|apartment|garage|plastic|shed"),
    _near(r"gas|propane|natural gas|methane", r"smell\w*|leak\w*|odor|hiss\w*|fumes|strong|reek\w*|stinks?"),
    _near(r"gas (?:main|line|pipe)", r"hit|struck|broke\w*|ruptur\w*|backhoe|excavator|cut|burst|blew|punctur\w*"),
    _near(r"gas", r"huele|olor|fuga|escape|fuerte|apesta|tuberia|tubo"),
    r"\brotten eggs?\b|\bhuevos? podridos?\b|\bcarbon monoxide|\bco alarm|\bco detector|\bmonoxido|\bcarbon monoxide detector",
    _near(r"chemicals?|fumes|acid|ammonia|chlorine|tanker|toxic|quimicos?|gases", r"dizzy|sick|headaches?|eyes|cloud|spill\w*|breathe|breathing|cough\w*|overturned|leaking|mareos?|mareado|ojos|derram\w*|nube"),
    _near(r"wires?|power ?lines?|electric\w* lines?|cables?|transformer|power cord|high voltage|live line", r"down|downed|fell|fallen|hanging|low|dangl\w*|sag\w*|snapp\w*|buzz\w*|humm\w*|across|exposed|live|lying|laying|touch\w*|loose|broke|broken|on the ground|in the (?:street|road|yard)|on (?:a|my|the) (?:car|house|fence|sidewalk|lawn|roof)|whipp\w*|ripped|pulled|boom|popp\w*|pop"),
    _near(r"cables?|alambres?|lineas? (?:electrica|de luz|de alta)|transformador|alta tension|corriente", r"caid[oa]s?|cayo|cayeron|colg\w*|suelt[oa]s?|suelo|tirad[oa]s?|roto|rotos|pelad[oa]s?|expuest[oa]s?|tron[oa]\w*|zumb\w*|bajos?|encima|toque\w*"),
    r"\b(?:break|breaking|broke|broken|breaks) (?:in|into)\b(?! (?:\w+ )?(?:half|two|pieces|parts|my car))|\b(?:burglar\w*|intruders?|prowler|peeping|robbery|robbing|robbed|robber|mugg\w+|trespasser in|looting|home alone)\b|\b(?:kick\w*|bang\w*|pound\w*|pry\w*|smash\w*) (?:\w+ ){0,3}(?:door|window)s?\b|\btrying to (?:get in|break|enter|force|open my|climb|grab|kill|hurt|run)\b|\b(?:someone|somebody|stranger|man|guy|person|he|hes) (?:\w+ ){0,3}(?:in|inside|at|outside) my (?:house|home|apartment|door|window|yard|garage|bedroom|basement)\b|\b(?:following|stalking|chasing|attacking|threatening|hitting|hurting) (?:me|us|my|her|him|them|a|his)\b|\bwont (?:leave|let me|stop hitting)\b",
    r"\b(?:se (?:metio|metieron|esta metiendo|mete)|entro|entraron|quier\w+ (?:entrar|matar\w*|robar\w*|hacerme)|trat\w+ de (?:entrar|abrir|romper|forzar)|forz\w+ (?:la|mi) (?:puerta|ventana)|ladron\w*|asalt\w+|me (?:sigue|siguen|esta siguiendo|amenaz\w+|pego|pega|quiere)|esta en mi casa)\b",
    r"\b(?:heart attack|stroke|seizures?|overdos\w*|narcan|unconscious|unresponsive|breathing|breathe|breath|chest (?:pain\w*|hurts|is tight)|allergic reaction|epipen|diabetic|insulin|fainted|passed out|choking|bleed\w*|in blood|of blood|blood everywhere|covered in blood|in labor|giving birth|having (?:a|the) baby|water broke|poison(?:ed|ing)|swallowed|drank bleach|broken (?:leg|arm|hip|neck|back|bone)|head injury|hit (?:his|her|my) head|concussion|ambulance|paramedics?|medics?|emt|911|nine one one|life threatening|life or death|dead body|a body|human remains|corpse|dead (?:man|woman|person|guy|baby|child)|hypotherm\w*|frostbite|heat ?stroke|someone (?:please )?help|help me|please hurry|send (?:help|someone now|the police|police|cops)|call the (?:police|cops)|need (?:the )?(?:police|help now|help right now|an officer)|in danger|scared for|afraid (?:he|she|they|for my)|not safe at home|unsafe at home)\b",
    r"\b(?:infarto|derrame cerebral|ataque (?:al|de)|convulsion\w*|sobredosis|inconsciente|no (?:puede|puedo|esta) respirar?\w*|no respira|respirar|dolor (?:de|en el) pecho|sangr\w+|desmay\w*|atragant\w*|parto|dar a luz|veneno|envenen\w+|ambulancia|paramedicos?|auxilio|socorro|ayuda por favor|ayudenme|manden (?:a la policia|policia|ayuda)|llamen a la policia|en peligro|cadaver|un muerto|persona muerta|cuerpo (?:sin vida|en)|911)\b",
    r"\b(?:suicid\w*|kill (?:my|him|her|them)\w*|hurt(?:ing)? (?:my|him|her)self|harm(?:ing)? (?:my|him|her)self|self harm|end (?:it all|my life|his life|her life|it)|(?:dont|do not|doesnt) want to (?:live|be here|be alive|wake up|go on)|(?:want|wants|wanted|ready) to die|no reason to live|nothing to live for|better off dead|better off without me|cut (?:my|his|her)|cutting (?:my|him|her)self|slit|wrists?|pills|jump off|jump from|going to jump|hang(?:ing)? (?:my|him|her)self|noose|goodbye (?:world|everyone|forever)|cant (?:go on|take it|do this) any ?more|on the (?:ledge|tracks))\b|"
    + _near(r"bridge|overpass|railing|rooftop", r"standing|climb\w*|jump\w*|sitting|over the rail\w*|suicid\w*"),
    r"\b(?:suicid\w*|quitarme la vida|quitarse la vida|matarme|matarse|no quiero (?:vivir|seguir viviendo)|quiero morir\w*|pastillas|cortarse|cortarme|tirarme|tirarse (?:del|de)|lanzarse|colgarse|ya no (?:puedo mas|aguanto))\b",
    _near(r"building|house|roof|wall|ceiling|crane|scaffold\w*|balcony|porch|deck|trench|tunnel|bridge|garage|bleachers|edificio|casa|techo|pared|muro|balcon|puente|grua|andamio", r"collaps\w*|caved in|caving in|coming down|falling on|fell on|gave way|giving way|colaps\w*|derrumb\w*|se (?:cayo|vino abajo) encima"),
    r"\b(?:rollover|rolled over|overturned|flipped over|head on|pile ?up|hit and run|bad (?:accident|crash|wreck)|(?:car|bus|truck|bike|motorcycle|train|traffic|auto) (?:accident|crash|wreck)|crashed|car (?:is )?(?:upside down|in the (?:river|lake|water|canal|ditch))|wrong way (?:driver|on the (?:highway|freeway|expressway|interstate))|drunk driv\w*|driving drunk|swerving|accident (?:just|with|at|on|here|now)|just (?:had|saw|been in) an? (?:accident|crash)|choque|accidente|volcad[oa]|se volco|atropell\w+)\b",
    _near(r"dogs?|pit ?bulls?|coyotes?|bear|mountain lion|raccoon|snake|swarm|bees|perros?", r"attacking|attacked|attack|biting|mauling|mauled|chasing|cornered|charging|lunging|killing|stinging|atac\w+|mord\w+|mordio|persig\w+"),
    r"\b(?:trapped|stranded|cant get out|can not get out|cannot get out|stuck in (?:the|an|a|my) (?:elevator|lift|flood|car|vehicle|tree|fence|well|hole|drain)|stuck inside|pinned under|buried under|rising water|water (?:is )?rising|swept away|drown\w*|atrapad[oa]s?|atorad[oa]s? en|encerrad[oa]s?|no (?:puedo|puede|pueden|podemos) salir|ahog\w+)\b",
    r"\b(?:domestic (?:violence|dispute|abuse)|violencia domestica|brawl|riot|fistfight|fist fight|fight (?:outside|going on|broke out|in progress)|kidnap\w*|abduct\w*|rape\w*|sexual assault|assault\w*|molest\w*|human traffick\w*|held against|secuestr\w+|rapto|violaron|pelea (?:en|afuera|con))\b",
)  # fmt: skip
_SIGN = re.compile("|".join(f"(?:{sign})" for sign in _SIGNS))

_NOT_YET = re.compile(
    r"\b(?:could|can|might|may|will|would|gonna|going to|about to|before|so|until|where|when|if|hope|without|afraid|almost|nearly|case|wait\w*(?: for| until)?|dont want)\b(?: \w+){0,6} (?:hurt|injured?|hit|killed|kills?|fall|falls|trip|trips|run over|drown|accident|crash|electrocuted|attacked|bit|bitten|burn|fire|die|dies|lose control)\b|"
    r"\b(?:accident|disaster|lawsuit|tragedy) (?:is |just )?waiting to happen\b|\b(?:an?|more|many|several|cause\w*|to|avoid|prevent) accidents?\b|\b(?:fire|smoke|co|carbon monoxide) (?:alarm|detector)s? (?:\w+ ){0,3}(?:beep|chirp|batter|inspect|missing|test|install|free|need)\w*|\bno one (?:is|was|got) (?:hurt|injured)|\bnobody (?:is|was|got) (?:hurt|injured)|"
    r"\b(?:cigarette|cigar|weed|marijuana|second hand) smoke\b|\bdead (?:animal|dog|cat|raccoon|squirrel|deer|bird|skunk|possum|rat|tree)s?\b|\bfire ?works?\b|\bfire ?place\b|\b(?:bullet|gun) (?:hole|shop|store)s?\b|\b(?:tree|road|non|not an|isnt an|snow|street) emergency\b|\bemergency (?:exit|lane|vehicle|light|phone|number|room|shelter)s?\b|\b(?:paint|nail|glue|water|squirt|toy|speed|radar|caulk) gun\b|"
    r"\bsparkl\w+|\b(?:shoes?|sneakers|kite|balloons?)(?: \w+){0,4} (?:wires?|lines?|cables?)\b|\b(?:basketball|hoops?|movie|film|photo) shoot\w*|\bboca de incendios?|\b(?:open|opened|leaking|broken|running|spraying|hit|struck|damaged|knocked) (?:\w+ ){0,2}(?:fire )?(?:hydrant|plug)\b|\b(?:phone|internet|telephone|tv|comcast|fiber|cable tv|clothes) (?:wires?|lines?|cables?)\b|\bbreath(?:e|ing) (?:easy|in|the (?:air|fumes|dust|smell))\b|\bbreath of\b|"
    r"\bpodrian?(?: \w+){0,4} (?:caer|caerse|lastimar\w*|herir|morir)\b|\bpuede(?: \w+){0,4} (?:caer|caerse|lastimar\w*|accidente)\b|\bantes (?:de )?que(?: \w+){0,5}\b|\bdetector(?:es)? de humo\b"
)


def danger_level(text: str) -> Literal["", "maybe", "danger"]:
    """Whether these words tell plainly of danger, or only perhaps, or not at all."""
    if danger(text):
        return "danger"
    return "maybe" if maybe_danger(text) else ""


def maybe_danger(text: str) -> bool:
    """Whether these words may tell of danger, so that somebody is better asked."""
    words = plain(text)
    if not _SIGN.search(words):
        return False
    return bool(_SIGN.search(_NOT_YET.sub(" ", words)))

# ruff: noqa: E501  # the tables are read a meaning at a time
"""What is no report at all: a courtesy, small talk, a question that city hall's switchboard answers.

Reports come as questions too ("when will you fix my street light?"), and begin with courtesies. So a courtesy must be
all that was said, and for a question many small signs are weighed.
"""

import re

from menus.asking_score import asking
from menus.stems import words

LONGEST = 22
"""Words after which nobody is only asking or only being polite."""
ALIKE, FITS, COMPLAINS, ASKS, NO_REPORT, UNSURE = 3.0, 6.0, 1.5, 3.0, -2.2, 0.35
"""What is added where it is like what is no report and where it asks for what can be known, what is taken away where it
fits a service and where there is a word of complaint; from which sum on it is none; and what it fits at least.
Fitted on one hand's sayings with what was learned from another's; NO_REPORT was moved by 0.4 since, on a look at the
totals of the kept sets."""

_COURTESIES = re.compile(
    r"(?:(?:ok(?:ay)?|k|thanks?|thank you|thank u|thx|ty|tysm|no thanks|so much|very much|a lot|again|for (?:your|the|all your|all the) (?:help|time|assistance|quick response|info|information|service)|for (?:that|this|everything|helping|letting me know|calling|nothing)|much appreciated|appreciate it|i appreciate (?:it|your help|that|you)|cool|great|perfect|awesome|wonderful|excellent|nice|sweet|good|sounds good|all good|got it|gotcha|understood|roger|will do|alright|all right|right|sure|yes|yeah|yep|yup|no|nope|nah|hi|hello|hey|hiya|howdy|yo|hello there|hi there|good (?:morning|afternoon|evening|night|day)|how are you|how are you doing|how is it going|hows it going|whats up|sup|bye|goodbye|bye bye|see you|see ya|later|take care|have a (?:good|nice|great|blessed|wonderful) (?:day|night|one|evening|weekend|afternoon)|you too|god bless(?: you)?|bless you|please|sorry|my bad|oops|never ?mind|nvm|forget it|wrong number|its nothing|it is nothing|that is all|thats all|thats it|nothing|nothing else|im good|im fine|im all set|all set|welcome|youre welcome|no problem|no worries|np|anyone there|is anyone there|is anybody there|are you there|can you hear me|hello hello|sir|maam|man|dude|buddy|guys|everyone|there|um|uh|hmm|hm|oh|ah|well|wow|lol|lmao|haha|hahaha|ha|test|testing|this is a test|just testing|one two three|i love you|love you|love it|you guys are (?:great|awesome|the best)|you are (?:great|awesome|the best)|great job|good job|nice work|keep up the good work|well done|merry christmas|happy (?:new year|holidays|thanksgiving|easter|birthday)|"
    r"gracias|muchas gracias|mil gracias|muy amable|por (?:su|tu|la) ayuda|de nada|hola|buenos dias|buenas tardes|buenas noches|buenas|como esta|como estas|que tal|adios|hasta luego|nos vemos|bueno|bien|muy bien|esta bien|perfecto|excelente|claro|si|por favor|perdon|disculpe|lo siento|numero equivocado|me equivoque|olvidelo|nada|nada mas|eso es todo|que tenga (?:un )?(?:buen|buena|feliz|lindo) (?:dia|noche|tarde)|igualmente|feliz navidad|dios (?:lo|la|le|te) bendiga|prueba|feliz ano|entendido|de acuerdo|vale|y|and)\b\s*)+"
)
_SMALL_TALK = re.compile(
    r"\b(?:tell me a (?:joke|story)|sing me|sing a song|are you (?:a |an )?(?:robot|bot|computer|human|real|machine|ai|person|real person|single|recording)|am i (?:talking|speaking) (?:to|with) (?:a|an)|who (?:are you|am i (?:talking|speaking) to|is this)|what (?:are you|is this|is your name|are you wearing|can you do|do you do|number is this|services? do you)|whats your name|whats this|how (?:old|tall) (?:are you|is)|do you (?:like|love|speak|have a name|know who|sleep|dream)|will you marry|what is the meaning of|order (?:a )?pizza|i (?:want|would like|d like) (?:to order|a pizza|a taxi|a cab ride)|call me (?:an uber|a cab|a taxi|back)|play (?:some |a )?(?:music|song|game)|stop (?:texting|calling|messaging) me|who won|(?:i )?(?:dialed|texted|called|have|got) (?:the )?wrong number|wrong number|butt dial\w*|is this (?:the )?(?:pizza|walmart|a bank|the bank|chase|verizon|amazon|my|mike|john|maria)|this is (?:my )?(?:first time|a test)|(?:unsubscribe|subscribe) (?:me)?|free iphone|you have won|click (?:here|this)|lottery|buy now|my password|set (?:an? )?(?:alarm|timer)|remind me|"
    r"cuenta(?:me)? un chiste|eres un robot|es usted un robot|con quien hablo|quien eres|quien habla|como te llamas|que eres|que es esto)\b"
)
_COMMANDS = re.compile(
    r"(?:(?:please|just|can i|could i|may i|let me|i want to|i need to|i would like to|id like to|i want|get me|give me|connect me(?: to| with)?|transfer me(?: to)?|put me through(?: to)?|speak|talk|chat|to|with|a|an|the|real|live|actual|human|person|people|someone|somebody|operator|agent|representative|supervisor|manager|customer service|human being|staff|stop|quit|end|help|help me|info|menu|main menu|options|start over|start|restart|repeat|repeat that|say that again|go back|back|cancel|cancel (?:it|that|this|my request|my report|the request|the report)|skip|next|call me|call me back|text me|english|spanish|in english|in spanish|espanol|en espanol|hablas espanol|habla espanol|do you speak (?:spanish|english|french|chinese|polish|arabic|russian)|no hablo ingles|i dont speak english|ingles|"
    r"operador|operadora|agente|representante|una persona|persona|alguien|hablar con|quiero hablar con|quisiera|con|un|una|ayuda|ayudeme|cancelar|repita|repetir|otra vez|volver|llameme|llamame)\b\s*)+"
)
_ABUSE = re.compile(
    r"\b(?:(?:your|this|the) (?:system|line|service|bot|app|machine|thing|website) (?:is |really )*(?:stupid|dumb|useless|sucks?|garbage|terrible|awful|broken|slow|trash|ridiculous|a joke)|you (?:are |re )?(?:stupid|dumb|useless|suck|an idiot|idiots?)|f+u+c*k+ (?:you|off|this)|shut up|go to hell|screw you|idiots?$|this is (?:stupid|ridiculous|bullshit|useless)|este sistema|no sirven para nada)\b"
)
_ANOTHER = re.compile(
    r"\b(?:status of|(?:my|the|that|this|previous|last|old) (?:service )?(?:request|report|ticket|case|complaint|claim)(?: number| id)?|request number|report number|ticket number|case number|reference number|tracking number|confirmation number|any (?:update|updates|news)|update on|follow(?:ing)? up|check(?:ing)? (?:on|the status|in)|already (?:reported|called|texted|told|sent|filed|submitted|complained)|reported (?:this|it|that)(?: \w+){0,3} (?:week|month|day|days|ago|yesterday|already|before|times|year)|called (?:about (?:this|it) )?(?:last|yesterday|before|already|\w+ times)|(?:change|correct|update|edit|fix) (?:\w+ ){0,3}(?:on|in|of) my (?:report|request)|when will (?:someone|somebody|they|you) (?:come|be here|call)|has (?:anyone|anybody|it|this) been (?:fixed|looked|assigned)|did (?:you|they|anyone) (?:get|receive|fix) (?:my|it|that)|"
    r"(?:it|its|it is|that|thats|this|everything) (?:is |was |has been |got |s )?(?:now |all |already )?(?:fixed|resolved|taken care of|done|gone|picked up|working)(?: now| already)?|(?:it|its|it is|that|thats|this) (?:is )?still (?:there|here|broken|not fixed|happening|not working|out|bad|the same|going on)|nothing (?:has )?(?:happened|been done|changed)|nobody (?:came|has come|showed up)|no one (?:came|has come)|"
    r"estado de|mi (?:reporte|solicitud|caso|queja)|numero de (?:reporte|solicitud|caso)|ya (?:lo |la )?(?:reporte|llame|avise|arreglaron)|sigue igual|todavia (?:esta|sigue) (?:igual|ahi|roto)|nadie (?:vino|ha venido)|cuando (?:vienen|van a venir))\b"
)
_ASKING = re.compile(
    r"^(?:(?:hi|hello|hey|yes|um|uh|so|ok|okay|please|good morning|good afternoon|excuse me|sorry|hola|buenas|buenos dias|disculpe|oiga|quick question|question|pregunta|i have a question|just wondering|i was wondering|wondering|i am wondering|im wondering|can i ask|could you tell me|can you tell me|do you know|i want to know|i need to know|i would like to know|id like to know|i need to find out|im trying to find out|i need information (?:on|about)|information (?:on|about)|quisiera saber|quiero saber|me puede decir|puede decirme|sabe|necesito saber|tengo una pregunta|tell me|dime|digame|calling to ask|i am calling to ask|im calling to ask|just calling to ask|and|y|if) )*"
    r"(?P<asks>what|whats|when|whens|where|wheres|who|whos|which|how|hows|is|are|do|does|did|can|could|will|may|am|why|the (?:phone )?number|phone number|address|hours|directions|que|cual|cuales|cuando|donde|quien|como|cuanto|cuanta|cuantos|a que hora|hay|puedo|es|esta|estan|abren|hasta que|por que|i (?:want|need|would like) to (?:pay|apply|register|renew|vote|know|buy|book|reserve|rent|schedule|make an appointment|check|ask|speak|talk|find)|i need (?:a |my |the )?(?:copy|passport|birth|marriage|license|appointment|phone number|address|job|lawyer|ride|tax|form|number)|im looking for|looking for|(?:quiero|necesito|quisiera) (?:pagar|sacar|renovar|registrar|aplicar|solicitar una cita|una cita|hacer una cita|una copia|saber|el numero|trabajo))\b"
)
_KNOWABLE = re.compile(
    r"\b(?:hours?|open|opens|opening|close[sd]?|closing|phone number|number (?:for|to|of)|address (?:for|of|to)|schedule|calendar|(?:trash|garbage|recycling|bulk|yard waste|collection|pickup|pick up|sweeping|cleaning) day|what day|which day|what days|which days|what time|how late|holidays?|fees?|cost|costs|how much|price|pay|paying|payment|apply|application|licen[sc]es?|renew|office|mayor|alderman|alderperson|council(?:man|woman|member)?|commissioner|governor|president|weather|rain today|snow today|temperature|forecast|time is it|score|elections?|vote|voting|polling|ballot|birth|death certificate|marriage|married|divorce|passport|tax|taxes|property tax|library|museum|zoo|court|jury|parade|festival|events?|concert|fireworks (?:show|start|tonight)|jobs?|hiring|work for the city|career|accept|recyclable|(?:can|do|should) (?:i|you|we) (?:recycle|throw|put)|drop off|dispose of|get rid of|capital of|population|restaurant(?:s)? (?:near|open|around)|good restaurant|movie|directions|get to|airport code|flight|bus (?:schedule|fare|come|go)|train (?:schedule|come)|ward|zip code|area code|zoning|zoned|permit for|need a permit|permits? cost|get a permit|get a copy|copy of|police report|bail|inmate|benefits|food stamps|snap|unemployment|social security|medicaid|insurance|vaccine|flu shot|covid test|clinic|meeting|appointment|reserve|reservation|rent (?:a|the) (?:park|pavilion|hall|room)|book (?:a|the)|register|enroll|sign up|classes|swim lessons|summer camp|pool open|parking (?:cost|free|rates?|allowed|rules|restrictions?)|free parking|legal to|allowed to|law|laws|ordinance|rules|curfew|speed limit|limit on|deadline|due|expire|website|email|fax|mailing|contact|real estate|news|happening|going on today|spell|mean|means|far is|how long (?:does|will|do) (?:it|they)|holiday|thanksgiving|christmas|memorial day|labor day|fourth of july|4th of july|new years|lottery|adopt|city hall|dmv|social services|sell|tow(?:ed)? (?:lot|yard)|impound|my (?:bill|balance|account|case|ticket|taxes|refund)|"
    r"horario|horarios|abre|abren|cierra|cierran|abierto|abierta|cerrado|telefono|direccion de|que dia|que dias|a que hora|que hora|feriado|festivo|cuanto cuesta|cuesta|costo|pagar|pago|aplicar|licencia|renovar|oficina|alcalde|alcaldesa|concejal|clima|tiempo hace|va a llover|elecciones|votar|votacion|acta|pasaporte|impuestos?|biblioteca|museo|zoologico|corte|desfile|festival|eventos?|trabajo|empleo|reciclar|ayuntamiento|municipalidad|permiso para|cita|registrar|inscribir|vacuna|clinica|codigo postal|ley|es legal|permitido)\b"
)
_COMPLAINT = re.compile(
    r"\b(?:broken|broke|out|dead|not|isnt|arent|hasnt|havent|wasnt|werent|didnt|doesnt|dont work|wont|never|missed|missing|leak\w*|flood\w*|fix\w*|repair\w*|report\w*|remov\w*|clean (?:up|this|it|my)|potholes?|stuck|overflow\w*|smell\w*|stink\w*|blocking|blocked|fell|fallen|still|again|problem|complain\w*|damag\w*|danger\w*|dirty|rats?|graffiti|trash everywhere|dump\w*|abandoned|noise|loud|stray|gone|stolen|hit|crack\w*|plow\w*|late|illegal\w*|"
    r"roto|rota|no (?:funciona|sirve|han|paso|pasaron|recogieron|hay (?:luz|agua))|arregl\w*|repar\w*|reportar|basura tirada|tapad[oa]|fuga|bache|muerto|suelto|abandonad[oa]|sucio|ruido|caid[oa])\b"
)


def is_only_courtesy(text: str) -> bool:
    """Whether nothing was said but a courtesy, a command, or what somebody thinks of us."""
    said = words(text)
    whole = " ".join(said)
    if not said or len(said) > LONGEST:
        return False
    return bool(_COURTESIES.fullmatch(whole) or _COMMANDS.fullmatch(whole) or _ABUSE.search(whole))


def is_no_report(text: str, alike: float, best: float) -> bool:
    """Whether somebody chats, or asks what the city's switchboard knows.

    `alike`: how like it is to what is no report, from 0 to 1; `best`: how well it fits the service that it fits best.
    """
    said = words(text)
    if not said or len(said) > LONGEST:
        return False
    whole = " ".join(said)
    weight = asking(text) + ALIKE * alike - FITS * max(best, UNSURE)
    if _COMPLAINT.search(whole):
        return weight - COMPLAINS > NO_REPORT
    asks = _SMALL_TALK.search(whole) or (_ASKING.match(whole) and _KNOWABLE.search(whole))
    return weight + (ASKS if asks else 0.0) > NO_REPORT


def is_about_another(text: str) -> bool:
    """Whether somebody speaks of a report that was made before ("what is the status of my request")."""
    said = words(text)
    return len(said) <= LONGEST and bool(_ANOTHER.search(" ".join(said)))

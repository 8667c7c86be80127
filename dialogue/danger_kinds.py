# ruff: noqa: E501  # the table is read a kind at a time
"""The kinds of thing that danger is told with: who, what happens to them, with what, where. English and Spanish."""

_WORDS = {
    "WHO": "someone somebody man men guy guys woman women lady girl boy person people friend worker workers cyclist biker pedestrian driver passenger student teen swimmer hiker stranger roommate he she him her they them hes shes theyre me us we im uncle aunt alguien hombre mujer senor senora persona gente vecino vecina amigo amiga muchacho muchacha joven ciclista trabajador trabajadores tipo vato chavo",
    "KIN": "mom mother mama dad father papa husband wife boyfriend girlfriend son daughter brother sister grandma grandmother grandpa grandfather nana cousin nephew niece wifes esposo esposa marido madre padre hijo hija hermano hermana abuela abuelo abuelita tio tia primo prima sobrino",
    "CHILD": "kid kids child children baby toddler infant newborn boy girl son daughter nino nina ninos bebe hijo hija chamaco",
    "OLD": "elderly senior old grandma grandpa grandmother grandfather viejito viejita anciano anciana abuela abuelo mayor",
    "HURT": "hurt injured bleeding blood bloody wound stabbed shot crushed pinned burned electrocuted shocked run over struck broken bone unconscious collapsed fainted seizure shaking choking drowning dying dead blue purple limp gash herido herida sangre sangra sangrando apunal baleado aplastado quemado electrocuto desmayo convulsion ahogando ahoga muriendo muerto morado inconsciente atropellaron atropello",
    "BODY": "chest heart arm leg head face lips throat eyes ears skin wrist wrists neck stomach pulse breath breathing breathe pecho brazo pierna cabeza cara labios garganta ojos venas pulso respira respirar cuello",
    "NOTRESPONDING": "unresponsive responding answering wake waking awake moving conscious pulse despierta reacciona contesta mueve",
    "NOT": "not no cant cannot wont isnt doesnt stopped never couldnt sin ni",
    "WEAPON": "gun pistol rifle knife machete bat weapon firearm shotgun scissors bomb grenade shooter gunman pistola arma cuchillo navaja machete bate bomba rifle armado",
    "ATTACK": "attack attacking beating beat hitting hit punching kicking kicked stomping choking strangling fighting fight threatening threatens kill killing stab robbing rob mugging chasing following grabbed dragged dragging pulled forced raped assaulted pegando golpeando pega golpea pateando amenaza amenazando matar mata atacando persigue siguiendo jalo arrastra asaltando robando peleando violaron",
    "BREAKIN": "breaking kicking prying smashing intruder burglar inside hiding downstairs metiendo metio forzando ladron escondida escondido adentro",
    "DOOR": "door window windows house home apartment bedroom closet bathroom puerta ventana casa apartamento cuarto closet",
    "FIRE": "fire flames burning smoke smoking burn blaze exploded explosion sparks sparking fuego llamas quema quemando humo incendio exploto chispas ardiendo lumbre",
    "GAS": "gas propane fumes carbon monoxide chemical chemicals chlorine ammonia leak odor smell hissing tanker gas monoxido quimico amoniaco fuga huele olor pipa",
    "SICK": "dizzy sleepy headache coughing cough vomiting nausea sick faint numb mareado mareados tose tosen vomita dolor duele",
    "WIRE": "wire wires power electric electrical transformer cable lines live voltage pole cable cables alambre transformador corriente tension luz",
    "FALL": "fell fall falling down collapsed collapse caved caving came dropped tipped leaning cayo caido cayeron derrumbo derrumbe vino abajo cae cayendo",
    "HEIGHT": "bridge roof ledge rail railing overpass balcony ladder cliff scaffold crane window puente techo azotea barandal balcon escalera andamio grua orilla",
    "JUMP": "jump jumping jumped edge jumps saltar brincar aventarse tirarse aventar brinca lanzarse",
    "WATER": "river lake water canal pond ocean pool ice flood flooded flooding creek rio lago agua canal alberca piscina mar inundacion corriente",
    "INWATER": "drowning sinking swept under swimming swim rising chest waist ahoga hunde sube subiendo arrastra cintura pecho",
    "TRAPPED": "trapped stuck pinned buried locked escape out under atrapado atrapada atrapados atorado encerrado encerrada abajo salir debajo",
    "VEHICLE": "car truck bus van train motorcycle semi vehicle bike carro camion camioneta tren moto autobus coche",
    "CRASH": "crash crashed accident collision overturned flipped rollover hit wreck choque chocaron accidente volco volteo atropellaron",
    "TRACKS": "tracks train platform subway rail vias tren anden",
    "SELF": "myself himself herself suicide suicidal pills overdose overdosed goodbye note live die matarme suicidar pastillas vivir morir quitarme despedirse",
    "DOG": "dog dogs pit bull pitbull coyote bear perro perros pitbull",
    "ANIMAL": "raccoon squirrel deer possum cat bird goose skunk rat rats bee wasp mapache gato ardilla venado pajaro abeja",
    "ALONE": "alone lost wandering missing himself herself crying screaming solo sola perdido perdida llorando gritando grita gritos",
    "HOT": "hot heat locked degrees sun calor caliente sol grados",
    "BUILDING": "building wall ceiling roof house porch scaffold trench tunnel garage edificio pared techo casa muro zanja",
    "NOW": "now right hurry please help immediately quick ahora ahorita rapido apurense auxilio ayuda socorro",
    "LONGAGO": "yesterday week weeks month months year years last always every often nightly daily ayer semana semanas mes meses ano siempre diario pasada pasado",
    "MIGHT": "could might may would before until waiting almost nearly someday afraid puede podria casi antes alguien",
    "TRASHY": "trash garbage litter pothole graffiti sign sidewalk park bench weeds recycling leaves tree branch light lamp snow parking parked basura bache letrero banqueta parque pasto ramas arbol lampara nieve estacionado",
    "SHOOT": "shot shots shooting gunshots gunfire bang bangs pop balazos disparos tiros balacera tiroteo disparando balaceando",
    "MAYBE": "think maybe sounds looks seems tell know strange weird suspicious creo parece raro rara sospechoso quizas",
}


def _table() -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for kind, words in _WORDS.items():
        for stem in dict.fromkeys(word[:6] for word in words.split()):
            table[stem] = (*table.get(stem, ()), kind)
    return table


KINDS = _table()
"""The beginning of a word → what kinds of thing it is."""

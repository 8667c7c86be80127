"""How much each sign of danger weighs, as learned by `python -m bench.learn_danger`. Not written by hand."""


def _read(table: str) -> dict[str, float]:
    entries = (entry.rpartition(" ") for line in table.split("\n") for entry in line.split(" | ") if entry)
    return {sign: float(weight) for sign, _, weight in entries}


ANY = _read("""
 -2.74 | !0 0.96 | !1 0.45 | !10 0.47 | !11 1.5 | !12 2.42 | !13 0.67 | !14 0.56 | !15 -0.23 | !16 1.18 | !17 1.8
!18 2.84 | !19 3.61 | !2 0.9 | !20 3.06 | !21 3.1 | !22 0.26 | !23 0.38 | !24 1.48 | !25 1.44 | !26 2.49 | !27 -1.55
!3 0.81 | !4 3.76 | !5 2.94 | !6 3.51 | !7 0.9 | !8 -0.48 | !9 0.32 | 10 -0.06 | 14 -0.07 | 2 -0.3 | 24th -0.12
3 -0.55 | 3rd -0.1 | 4 -0.18 | 7am -0.08 | 9 -0.23 | ALONE 1.91 | ALONE+ALONE -0.36 | ALONE+ATTACK -0.49
ALONE+BREAKIN -0.36 | ALONE+BUILDING -0.59 | ALONE+CHILD 0.74 | ALONE+DOG -0.75 | ALONE+DOOR -0.65
ALONE+HEIGHT -0.23 | ALONE+HOT 0.27 | ALONE+KIN -0.36 | ALONE+NOT -1.15 | ALONE+SELF -0.15 | ALONE+TRAPPED 0.26
ALONE+TRASHY 0.38 | ALONE+VEHICLE 0.57 | ALONE+WHO 0.13 | ALONE+WIRE -0.15 | ANIMAL -2.28 | ANIMAL+ATTACK -0.32
ANIMAL+BUILDING -0.18 | ANIMAL+CHILD -0.59 | ANIMAL+CRASH -0.3 | ANIMAL+DOOR -0.12 | ANIMAL+FALL -0.07
ANIMAL+HURT -1.05 | ANIMAL+MAYBE -0.26 | ANIMAL+NOT -0.5 | ANIMAL+NOW -0.1 | ANIMAL+TRAPPED -0.2 | ANIMAL+TRASHY -0.14
ANIMAL+WATER -0.19 | ANIMAL+WHO -0.43 | ATTACK 1.13 | ATTACK+BUILDING -0.9 | ATTACK+CHILD -0.54 | ATTACK+DOG -0.47
ATTACK+DOOR 0.96 | ATTACK+FALL 0.38 | ATTACK+GAS 1.1 | ATTACK+HEIGHT 1 | ATTACK+HURT -0.16 | ATTACK+KIN 0.29
ATTACK+LONGAGO -0.76 | ATTACK+MAYBE 0.43 | ATTACK+MIGHT -0.42 | ATTACK+NOT -1.26 | ATTACK+NOW 0.08 | ATTACK+OLD -0.07
ATTACK+TRACKS -0.58 | ATTACK+TRASHY -0.27 | ATTACK+VEHICLE -1.09 | ATTACK+WEAPON 0.19 | ATTACK+WHO 1.38
ATTACK+WIRE -0.76 | BODY 2.09 | BODY+BODY -0.13 | BODY+BUILDING -0.09 | BODY+CHILD 0.21 | BODY+CRASH 1.18
BODY+DOG 0.87 | BODY+DOOR -0.12 | BODY+FALL -0.27 | BODY+FIRE -0.92 | BODY+GAS -1.12 | BODY+HURT 0.57
BODY+INWATER 0.46 | BODY+KIN 0.39 | BODY+MAYBE -0.5 | BODY+MIGHT -0.16 | BODY+NOT 0.77 | BODY+NOW 0.1 | BODY+SICK 0.58
BODY+TRAPPED 0.51 | BODY+TRASHY -0.59 | BODY+VEHICLE -0.22 | BODY+WATER 0.8 | BODY+WHO 2.1 | BODY+WIRE -1.29
BREAKIN 1.15 | BREAKIN+BREAKIN -0.11 | BREAKIN+CHILD -0.07 | BREAKIN+DOOR 1.8 | BREAKIN+FALL 0.1 | BREAKIN+FIRE -0.36
BREAKIN+HEIGHT -0.32 | BREAKIN+NOW 0.15 | BREAKIN+OLD 1 | BREAKIN+VEHICLE 0.87 | BREAKIN+WATER -0.15
BREAKIN+WEAPON 0.06 | BREAKIN+WHO 0.43 | BREAKIN+WIRE 0.1 | BUILDING -0.48 | BUILDING+BUILDING 0.77
BUILDING+CHILD 1.19 | BUILDING+DOG -0.43 | BUILDING+DOOR -0.7 | BUILDING+FALL 1.15 | BUILDING+FIRE 1.11
BUILDING+HEIGHT 0.49 | BUILDING+HOT -0.18 | BUILDING+HURT 0.3 | BUILDING+INWATER 1.81 | BUILDING+KIN -0.32
BUILDING+LONGAGO -0.34 | BUILDING+NOT -0.8 | BUILDING+NOTRESPONDING 0.31 | BUILDING+NOW -0.22 | BUILDING+OLD -0.55
BUILDING+SICK 0.06 | BUILDING+TRAPPED 0.24 | BUILDING+TRASHY 0.98 | BUILDING+VEHICLE 0.22 | BUILDING+WATER -0.16
BUILDING+WEAPON -1.24 | BUILDING+WHO 0.35 | BUILDING+WIRE -0.1 | CHILD 1.27 | CHILD+CRASH -1.62 | CHILD+DOG 1.94
CHILD+DOOR 1.25 | CHILD+FALL 0.42 | CHILD+FIRE -0.13 | CHILD+GAS 0.2 | CHILD+HEIGHT 0.41 | CHILD+HOT 0.18
CHILD+HURT -0.88 | CHILD+JUMP -0.69 | CHILD+LONGAGO -0.4 | CHILD+MAYBE 1.75 | CHILD+MIGHT -1.3 | CHILD+NOT 3.09
CHILD+NOW -0.1 | CHILD+SELF 0.57 | CHILD+TRAPPED 2.45 | CHILD+VEHICLE 0.2 | CHILD+WATER 1.35 | CHILD+WEAPON -0.41
CHILD+WHO 0.36 | CHILD+WIRE -0.11 | CRASH 1.29 | CRASH+CRASH 0.4 | CRASH+DOG -0.65 | CRASH+DOOR 0.72
CRASH+FALL -0.18 | CRASH+GAS 0.96 | CRASH+HEIGHT 0.56 | CRASH+HURT 0.91 | CRASH+JUMP 1.23 | CRASH+KIN -0.38
CRASH+LONGAGO -0.41 | CRASH+MAYBE 0.86 | CRASH+MIGHT 0.48 | CRASH+NOT 0.91 | CRASH+NOW -0.07 | CRASH+TRAPPED 0.35
CRASH+TRASHY -0.55 | CRASH+VEHICLE -0.6 | CRASH+WHO -0.93 | CRASH+WIRE -0.23 | DOG 0.07 | DOG+DOG -0.15
DOG+DOOR 0.69 | DOG+FALL -0.29 | DOG+HEIGHT -0.67 | DOG+HOT -0.18 | DOG+HURT -0.66 | DOG+LONGAGO -0.29
DOG+MIGHT -0.09 | DOG+NOT 0.12 | DOG+TRAPPED 0.71 | DOG+VEHICLE 0.2 | DOG+WATER -0.08 | DOG+WHO 0.21 | DOOR -0.18
DOOR+DOOR -0.97 | DOOR+FALL -0.68 | DOOR+FIRE 1.04 | DOOR+GAS -0.08 | DOOR+HEIGHT 0.17 | DOOR+HOT 1.07
DOOR+HURT -0.94 | DOOR+INWATER 0.46 | DOOR+KIN -0.16 | DOOR+LONGAGO -0.39 | DOOR+MAYBE 0.38 | DOOR+NOT 0.42
DOOR+NOTRESPONDING 0.47 | DOOR+NOW 0.27 | DOOR+OLD -1.41 | DOOR+SICK 0.06 | DOOR+TRAPPED 0.14 | DOOR+TRASHY -0.12
DOOR+VEHICLE 0.49 | DOOR+WATER -0.48 | DOOR+WEAPON -0.25 | DOOR+WHO 0.06 | DOOR+WIRE -0.57 | FALL -0.17
FALL+FALL 0.97 | FALL+FIRE 0.18 | FALL+GAS -0.22 | FALL+HEIGHT 0.81 | FALL+HURT -1.02 | FALL+INWATER 0.27
FALL+KIN 0.32 | FALL+LONGAGO 0.06 | FALL+MAYBE 1.44 | FALL+MIGHT -0.66 | FALL+NOT 0.24 | FALL+NOTRESPONDING 0.69
FALL+NOW 0.69 | FALL+OLD -0.31 | FALL+TRACKS 0.62 | FALL+TRAPPED -0.1 | FALL+TRASHY 0.19 | FALL+VEHICLE 0.87
FALL+WATER -0.51 | FALL+WHO 1.95 | FALL+WIRE 1.75 | FIRE 2.1 | FIRE+GAS 0.09 | FIRE+HEIGHT 0.95 | FIRE+HURT 0.71
FIRE+LONGAGO -0.15 | FIRE+MIGHT -0.93 | FIRE+NOT -0.35 | FIRE+OLD -0.28 | FIRE+SICK -0.71 | FIRE+TRAPPED 0.38
FIRE+TRASHY -0.58 | FIRE+VEHICLE -0.15 | FIRE+WATER 0.49 | FIRE+WHO -0.93 | FIRE+WIRE 1.82 | GAS 0.31 | GAS+GAS 1.22
GAS+HURT 1.17 | GAS+MAYBE 0.24 | GAS+MIGHT -0.63 | GAS+NOT -0.72 | GAS+SICK 1.09 | GAS+TRAPPED -0.1 | GAS+TRASHY -0.05
GAS+WATER -0.08 | GAS+WEAPON 0.16 | GAS+WHO -0.15 | HEIGHT 0.48 | HEIGHT+HEIGHT 0.65 | HEIGHT+HOT 0.42
HEIGHT+HURT 0.52 | HEIGHT+INWATER -0.64 | HEIGHT+JUMP 0.81 | HEIGHT+KIN 0.11 | HEIGHT+MIGHT 0.73 | HEIGHT+NOT -0.41
HEIGHT+NOTRESPONDING 0.67 | HEIGHT+OLD -0.84 | HEIGHT+SELF -0.33 | HEIGHT+SHOOT -0.32 | HEIGHT+TRACKS 0.26
HEIGHT+TRAPPED -0.84 | HEIGHT+TRASHY -0.55 | HEIGHT+VEHICLE -0.4 | HEIGHT+WATER 0.68 | HEIGHT+WHO 1.43
HEIGHT+WIRE -0.72 | HOT -0.09 | HOT+HOT 0.32 | HOT+HURT 1.32 | HOT+NOT 0.09 | HOT+OLD -0.22 | HOT+TRAPPED 0.08
HOT+TRASHY -0.11 | HOT+VEHICLE 0.35 | HOT+WATER -0.1 | HOT+WHO 0.69 | HURT 0.39 | HURT+HURT 0.81 | HURT+INWATER -0.28
HURT+KIN -0.63 | HURT+LONGAGO -0.79 | HURT+MAYBE -0.37 | HURT+MIGHT -0.35 | HURT+NOT 0.51 | HURT+NOW -0.39
HURT+OLD -0.21 | HURT+SHOOT 0.19 | HURT+TRACKS -0.8 | HURT+TRAPPED 0.42 | HURT+TRASHY -1.16 | HURT+VEHICLE -0.5
HURT+WATER 2.42 | HURT+WEAPON 0.19 | HURT+WHO 1.04 | HURT+WIRE -0.8 | INWATER 0.83 | INWATER+INWATER 0.38
INWATER+LONGAGO -0.1 | INWATER+NOT 0.63 | INWATER+NOW 0.59 | INWATER+SICK 0.18 | INWATER+TRACKS -0.09
INWATER+TRAPPED 0.55 | INWATER+TRASHY -0.1 | INWATER+VEHICLE 1.35 | INWATER+WATER 2.16 | INWATER+WHO 0.08 | JUMP 0.77
JUMP+TRACKS 0.69 | JUMP+VEHICLE -0.12 | KIN 1.8 | KIN+LONGAGO 0.25 | KIN+MAYBE 0.5 | KIN+MIGHT -0.1 | KIN+NOT 1.45
KIN+NOTRESPONDING 0.27 | KIN+NOW 0.42 | KIN+OLD -0.17 | KIN+SELF 0.13 | KIN+TRAPPED -0.17 | KIN+TRASHY -1.1
KIN+VEHICLE -0.66 | KIN+WHO 0.23 | LONGAGO -1.75 | LONGAGO+LONGAGO -0.46 | LONGAGO+MIGHT 0.86 | LONGAGO+NOT -0.18
LONGAGO+NOW 0.1 | LONGAGO+SHOOT 0.97 | LONGAGO+TRAPPED -0.39 | LONGAGO+TRASHY -0.31 | LONGAGO+WATER -0.11
LONGAGO+WHO -0.89 | MAYBE 0.68 | MAYBE+MIGHT -0.47 | MAYBE+NOT 0.3 | MAYBE+SELF 0.56 | MAYBE+SHOOT -0.69
MAYBE+SICK 0.66 | MAYBE+TRACKS -0.55 | MAYBE+TRAPPED -0.12 | MAYBE+TRASHY 0.8 | MAYBE+VEHICLE -0.93
MAYBE+WATER -0.31 | MAYBE+WHO 0.28 | MAYBE+WIRE -0.64 | MIGHT 0.7 | MIGHT+MIGHT 0.88 | MIGHT+NOT -0.88
MIGHT+NOW -0.16 | MIGHT+OLD -0.15 | MIGHT+SHOOT 0.97 | MIGHT+TRAPPED 0.17 | MIGHT+TRASHY -0.47 | MIGHT+VEHICLE -0.42
MIGHT+WATER 1.72 | MIGHT+WHO -0.2 | NOT -0.57 | NOT+NOT -0.76 | NOT+NOTRESPONDING 1.85 | NOT+NOW 0.11 | NOT+OLD 1.23
NOT+SELF -0.44 | NOT+SICK 0.09 | NOT+TRACKS -0.24 | NOT+TRAPPED -0.08 | NOT+TRASHY -0.73 | NOT+VEHICLE -1.3
NOT+WATER 0.18 | NOT+WHO 0.11 | NOT+WIRE 0.78 | NOTRESPONDING 1.08 | NOTRESPONDING+NOW 0.22 | NOTRESPONDING+OLD 0.47
NOTRESPONDING+TRASHY -0.14 | NOTRESPONDING+VEHICLE -0.15 | NOTRESPONDING+WATER 0.05 | NOTRESPONDING+WHO -0.38
NOTRESPONDING+WIRE 0.34 | NOW -0.27 | NOW+NOW 0.95 | NOW+OLD -0.18 | NOW+TRAPPED 0.33 | NOW+TRASHY -0.67
NOW+VEHICLE -0.07 | NOW+WATER 0.06 | NOW+WHO 0.33 | NOW+WIRE -0.11 | OLD -0.14 | OLD+TRAPPED -0.3 | OLD+TRASHY 0.47
OLD+WHO 0.16 | SELF 1.88 | SELF+TRAPPED -0.26 | SELF+TRASHY -0.3 | SELF+WEAPON 0.15 | SELF+WHO 0.72 | SELF+WIRE 0.18
SHOOT 1 | SHOOT+TRAPPED -0.23 | SHOOT+TRASHY -0.51 | SHOOT+VEHICLE -0.85 | SHOOT+WHO -0.4 | SICK 1.27 | SICK+WHO 0.36
TRACKS 0.46 | TRACKS+TRACKS 0.28 | TRACKS+TRAPPED -1.32 | TRACKS+VEHICLE -0.49 | TRACKS+WATER -0.24 | TRACKS+WHO 0.5
TRAPPED -0.33 | TRAPPED+TRAPPED 0.08 | TRAPPED+TRASHY 0.1 | TRAPPED+VEHICLE -0.36 | TRAPPED+WATER -0.74
TRAPPED+WHO 0.62 | TRAPPED+WIRE -0.18 | TRASHY -1.53 | TRASHY+TRASHY -0.76 | TRASHY+VEHICLE 0.54 | TRASHY+WATER -0.67
TRASHY+WEAPON -0.95 | TRASHY+WHO 0.54 | TRASHY+WIRE 0.56 | VEHICLE+VEHICLE -0.64 | VEHICLE+WATER 1.38
VEHICLE+WEAPON -0.13 | VEHICLE+WHO 0.2 | VEHICLE+WIRE 1.6 | WATER -0.09 | WATER+WATER -0.4 | WATER+WHO -0.62
WATER+WIRE 0.11 | WEAPON 1.83 | WEAPON+WHO 0.9 | WHO 1.12 | WHO+WHO 1.14 | WHO+WIRE 0.27 | WIRE 0.61 | WIRE+WIRE 2.4
a 0.12 | a baby 0.24 | a bad -0.49 | a bag -0.25 | a barrel 0.48 | a bat -0.35 | a batter 0.13 | a bed -0.86
a big -0.58 | a bike -0.19 | a blue -0.48 | a boat 0.92 | a bomb 0.31 | a broken -0.64 | a burnin 1.06 | a cable -0.79
a caer -0.42 | a cage -0.14 | a car 0.52 | a cart -0.42 | a city -0.31 | a contra -0.06 | a couch -0.41
a couple 0.11 | a coyote 0.25 | a crack -0.22 | a crash 0.09 | a cruzar -0.2 | a dead 0.17 | a death -0.25
a dog -0.47 | a drunk 0.5 | a duck -0.48 | a dump -0.77 | a dumpst -0.14 | a family 0.97 | a fence -0.05
a fire -0.37 | a flat -0.77 | a four -0.14 | a gap -0.19 | a gas 1.57 | a girl -0.09 | a gun 0.52 | a guy 0.48
a guys 0.4 | a half -0.1 | a hand 0.42 | a headac 0.59 | a heap -0.12 | a hole 0.56 | a homele 0.98 | a hot -0.45
a house -0.39 | a huge -0.19 | a hurt -0.15 | a jungle -0.16 | a kid 0.59 | a killer -0.15 | a knife 0.19 | a la 0.62
a ladder -0.45 | a lake -0.06 | a las 0.73 | a licens -0.14 | a limb -0.08 | a little 0.36 | a live 0.18
a load -0.27 | a los 0.47 | a man 1.09 | a matar 0.16 | a mattre -1.01 | a mess -0.25 | a mi -0.4 | a month -0.08
a nail -0.17 | a needle 0.91 | a pack 0.28 | a parked 0.22 | a pellet -0.41 | a permit -0.49 | a person 0.21
a pickup -0.05 | a pile -0.07 | a pipe 0.71 | a plow -0.18 | a possum -0.12 | a pound -0.08 | a power 0.96
a quemad 1.34 | a quimic -0.62 | a raccoo -0.21 | a ramp -0.37 | a rat -0.3 | a red 0.49 | a roach -0.43
a rooste -0.13 | a rotten 0.8 | a row -0.14 | a seizur 0.41 | a sharp -0.42 | a sheet -0.06 | a sign -0.08
a sinkho -0.07 | a small 0.08 | a spot -0.33 | a sprink -0.09 | a stolen -0.38 | a stop -0.05 | a strang 0.61
a su -0.31 | a swan -0.27 | a thread -0.15 | a ticket -0.32 | a tirar -0.32 | a toddle 1.26 | a todo -0.13
a todos -0.15 | a toilet -0.15 | a traffi -0.22 | a traile -0.63 | a tree 1.61 | a truck 0.58 | a un 0.62 | a una 1.2
a used -0.15 | a vacuum -0.32 | a van 1.11 | a walker -0.13 | a wall 0.31 | a washbo -0.21 | a water -0.06
a week -0.13 | a wheel -0.06 | a wheelc -0.11 | a whole 0.43 | a window -0.14 | a wire 0.68 | a woman 2.16
a yard -0.09 | abajo -0.36 | abajo del -0.14 | abando 0.45 | abejas -0.17 | abejas en -0.17 | abiert -0.83
abiert y -0.12 | about -0.56 | about a -0.2 | about the -0.06 | about two -0.12 | abre 2.29 | abre desde 1.78
abrier -0.42 | abrier la -0.42 | abueli -0.28 | accide -0.08 | aceite 0.81 | acera -1.31 | acera esta -1.25
acero -0.14 | across -0.55 | across from 0.09 | across my -0.44 | acting -0.16 | acts 0.36 | add -0.1 | add some -0.09
additi -0.35 | adentr 0.72 | afraid -0.47 | after -0.76 | after eating -0.13 | after it -0.08 | after the 0.43
after they -0.05 | afuera 1.35 | afuera de 0.51 | again -0.43 | again and 0.31 | again at -0.17 | agains 0.18
agains the -0.12 | ago -0.07 | agua -1.2 | agua del -0.1 | agua en 0.23 | agua limpia -0.14 | agua ni -0.05
agua nos 0.21 | agua y -0.11 | agujas -0.46 | agujer -0.13 | ahi -0.52 | ahogan 0.09 | ahorit 0.2 | air -0.78
air condit -0.39 | aire 0.14 | airpor -0.32 | al -0.48 | al hidran -0.06 | al lado 0.5 | al perro -0.33 | al rio -0.33
alambr -0.79 | alarm -0.34 | alarm has -0.62 | alarma -0.28 | alarma de -0.28 | alcant -0.52 | alcant de -0.07
alcanz -0.21 | alcanz a -0.29 | alergi 0.32 | algo -0.48 | alguie 0.58 | alguie se -0.12 | alive 0.96 | alive in 1.19
all -1.2 | all across -0.09 | all along -0.06 | all day -0.11 | all mud -0.08 | all night -0.35 | all summer -0.2
all the -0.17 | allerg -0.08 | alley -0.09 | alley and -0.07 | alley behind 0.28 | alley is -0.23 | alliga -0.33
allowe -0.12 | almost 0.47 | almost got -0.36 | almost hit -0.23 | alone -0.14 | along -0.29 | along the -0.28
alread -0.15 | also -0.16 | alta 0.15 | alto -0.32 | amanec -0.17 | amarra -0.06 | ambula 0.84 | an -0.6
an accide 0.11 | an ambula 0.74 | an animal -0.15 | an elderl 0.53 | an electr -0.27 | an emerge -0.1
an explos -0.81 | an hour 0.36 | an inspec -0.06 | an old -0.1 | an open 0.2 | and 0.06 | and bangs -0.23
and big -0.08 | and black -0.08 | and bottle -0.23 | and boxes -0.08 | and bugs -0.14 | and burnin 0.23
and cans -0.16 | and cars 0.99 | and clanks -0.15 | and could -0.39 | and crumbl -0.09 | and debris -0.3
and diaper -0.08 | and dirt -0.18 | and does 0.42 | and doors -0.23 | and down 0.4 | and drove -0.16 | and everyb 0.06
and everyt -0.33 | and fell -0.22 | and flies -0.08 | and get -0.05 | and goes 0.29 | and has -0.34 | and have -0.38
and he 0.67 | and her 0.55 | and hes 0.48 | and his 0.19 | and i 1.27 | and im 0.36 | and is -1.31 | and it 0.62
and its 1.7 | and just 0.12 | and kids 0.47 | and leanin -0.35 | and leaves -0.11 | and left -0.28 | and looks -0.07
and missin -0.18 | and my 0.86 | and nearly 0.8 | and need -0.39 | and needle -0.2 | and needs -0.67 | and never -0.2
and no -0.95 | and nobody 1.04 | and not -0.47 | and now -0.08 | and old -0.17 | and out -0.06 | and people 2.37
and plasti -0.27 | and points -0.3 | and put -0.19 | and says 0.82 | and scream -0.17 | and sell -0.13 | and she 0.15
and sinkin -0.28 | and slippe 0.46 | and smelle -0.08 | and somebo -0.09 | and someon -0.16 | and someth 0.46
and split -0.23 | and the -0.61 | and then 0.3 | and there -0.14 | and theres 0.26 | and they 0.95 | and theyre -0.2
and threw -0.19 | and two 0.41 | and vanish -0.63 | and water -0.26 | and we -0.13 | and went -0.06 | and will 0.22
and wont 0.9 | and yellin 0.46 | and you -0.42 | anda 2.84 | anda en -0.61 | anda un -0.12 | anda una 0.58
andami 0.61 | andan 1.12 | animal -0.41 | anoche 0.15 | anos 0.15 | anothe -0.06 | answer 0.06 | antes -0.06
ants -0.36 | any 0.18 | any more 0.31 | anybod 0.43 | anymor -0.15 | anythi 0.14 | apaga -0.05 | apagad -0.14
apart and 0.57 | aparta -0.54 | aparta de 0.34 | aparta el -0.06 | apartm 0.4 | apartm and -0.28 | apenas -0.11
apesta -0.26 | aplast -0.21 | apt -0.23 | apunal 1.51 | apuren 1.06 | aqui -0.62 | arbol 0.47 | arbol de -0.25
arbol esta 1.21 | arbol pongan -0.32 | arbol ya -0.25 | arcing 0.61 | ardill -0.49 | are all -0.83 | are attack -0.11
are climbi 1.73 | are cold -0.59 | are coming -0.09 | are crumbl -0.05 | are dead -0.31 | are down 0.62
are dry -0.07 | are fallin 0.3 | are full -0.09 | are gettin 0.18 | are going 1.13 | are gone -0.12 | are in 0.38
are inside 0.35 | are jackha -0.11 | are loose -0.5 | are making -0.42 | are missin -0.65 | are not -0.11
are on 0.95 | are out 0.12 | are playin 0.48 | are robber -0.76 | are runnin 0.06 | are scream 0.09 | are showin -0.11
are still -0.12 | are strang -0.62 | are terrib -0.55 | are they -0.08 | are throwi 0.98 | are trappe 0.57
are walkin 0.19 | are yellin 0.29 | arena -0.11 | arm 0.69 | arm and 0.05 | arm is 0.97 | arma 0.72 | around -0.63
around him 0.14 | around it -0.12 | around the -0.19 | arregl -0.23 | arregl carros -0.09 | arregl la -0.11
arriba 1.33 | arrow -0.49 | arrow is -0.36 | arrows -0.17 | arrows on -0.17 | as a -0.55 | as big -0.17 | as my -0.22
asbest -0.62 | asfalt -0.54 | ask -0.11 | asked -0.07 | asleep 0.78 | asphal -0.51 | asphal in -0.15 | asthma -0.82
at -0.42 | at 7am -0.08 | at all -0.07 | at cars 1.6 | at dawn -0.22 | at each 0.27 | at fifty -0.09 | at it -0.11
at me -0.66 | at my -0.81 | at night 0.08 | at noon -0.22 | at our -0.06 | at people 0.95 | at six -0.22
at that 0.42 | at this -0.19 | at two -0.17 | ate -0.09 | ate my -0.32 | atlant -0.07 | atorad -0.35 | atorad en -0.22
atoro -0.77 | atrapa 0.27 | atras -0.07 | atras de 0.24 | atrave -0.1 | atrave en -0.1 | atrope -0.73 | atrope a -0.12
attack -0.07 | attack my -0.11 | attic 0.59 | aunt -0.17 | auxili 0.13 | ave -0.27 | avenid -0.2 | aventa 1.48
avispa -0.86 | away and -0.1 | axle -0.19 | ayer -0.06 | ayer y 0.36 | ayuda -0.27 | azotea 0.21 | azul -0.29
azul esta -0.09 | baby 0.77 | baby formul -0.39 | baby is -0.38 | babys 0.18 | bache -0.36 | back -0.53
back door -0.09 | back high -0.05 | back of 1.07 | back porch 0.51 | back up -0.1 | back yard -0.38 | backbo -0.25
backed -0.6 | backed into -0.23 | backed up -0.36 | backho 1.52 | backs -0.11 | backs up -0.11 | bad -0.39 | bag -0.28
bags -1.09 | bags and -0.5 | bags been -0.13 | bags left -0.06 | bags of -0.06 | bajito 0.67 | bajo -0.85
bajo el -0.15 | balace 1.29 | balazo 0.46 | balcon -0.36 | baldio -0.07 | ball -0.14 | banca -0.21 | bang -0.11
bangin 1.07 | bangin on 0.84 | bangs 0.56 | bank -0.12 | bano 0.56 | bano y -0.33 | banos -0.14 | banque 0.53
banque con -0.16 | banque esta -0.21 | banque no -0.21 | banque y -0.08 | bar -0.93 | bar is -0.98 | barand -0.4
barbec 0.1 | barda 0.17 | bared -0.15 | barely -0.11 | barkin 0.56 | barks -0.06 | barred -0.1 | barrel -0.14
barrel and -0.33 | barrel is 0.95 | barrer -0.11 | bars -0.21 | base -0.38 | base and -0.23 | baseme 0.16
basin -0.06 | basket -0.67 | basket hoop -0.13 | basket is -0.33 | bass -0.06 | bass shakes -0.06 | basura -0.9
basura en -0.17 | basura por -0.08 | basura y -0.21 | basure -0.32 | basure en -0.28 | bat -0.7 | bat smashi 0.06
bathe -0.78 | bathro -0.33 | bathro at -0.06 | bathro in -0.06 | bathtu -0.3 | batter 0.51 | be 0.5 | be a 0.45
be the -0.3 | beach -0.26 | beacon -0.19 | beatin 0.8 | bebe 1.37 | bebe se 0.07 | bebede -0.09 | becaus -0.89
becaus i -0.36 | becaus of -0.15 | becaus the -0.23 | bed -0.82 | bed bugs -0.15 | bedroo -0.69 | been 0.87
been down -0.09 | been going -0.17 | been in -0.08 | been on -0.23 | been out -0.1 | been parked 0.08
been picked -0.07 | been runnin 0.67 | been sittin 0.29 | beer -0.11 | beer cans -0.11 | bees -0.08 | before -1.22
before i -0.23 | before they -0.08 | behind -0.3 | behind me -0.11 | behind my -0.07 | behind our -0.06
behind the 0.18 | behind us -0.09 | being 0.35 | belly -0.13 | bench 0.22 | bench at -0.06 | bench is -0.34
benche -0.49 | benche and -0.2 | bent 0.73 | bent and -0.12 | bent over -0.26 | betwee -0.51 | betwee floors -0.14
betwee the -0.19 | bici -0.22 | bicicl -0.26 | bien -0.91 | bien poquit -0.21 | big 0.12 | big as -0.17
big belly -0.07 | big holes -0.07 | big limb -0.12 | bigger -0.11 | bigger every -0.08 | bike -1.2 | bike lane -0.14
bike path -0.31 | bike was -0.05 | bike wheel -0.06 | bikes -0.73 | bill -0.6 | bill is -0.33 | bin -0.34 | bins -0.24
bins are -0.19 | birds -0.24 | bit -0.28 | bit his -0.15 | bite -0.06 | bites -0.23 | bitten -0.41 | bitten by -0.41
black -1.28 | black one -0.08 | black water -0.05 | blackt -0.47 | blackt is -0.4 | blanco 2.67 | blast -0.12
blasti -0.08 | bldg -0.1 | bleach -0.34 | bleedi 1.12 | blew 0.09 | blew up 0.13 | blind -0.31 | blind people -0.22
blinki -0.17 | block -0.78 | block can -0.06 | block got -0.1 | block has -0.05 | block since -0.08 | block the -0.21
blocke -0.44 | blocke by -0.18 | blocki -0.19 | blocki the -0.17 | blocks -0.09 | blood 1.14 | blood is 0.58
bloque -0.51 | blow -0.14 | blower -0.07 | blowin -0.28 | blows 0.05 | blue -0.38 | blue and 0.54 | blue cart -0.05
blue one -0.07 | blue ones -0.09 | boarde -0.31 | boarde up -0.31 | boards -0.5 | boardw -0.13 | boat 1.24 | boca 1.4
body 1.23 | boiler -0.25 | boiler room -0.1 | bolsas -0.22 | bomb 0.31 | bomba 0.4 | bomba de -0.21 | boom 0.63
boots -0.28 | borrac 0.97 | borrac se 1.07 | boss -0.13 | bote -1.02 | bote azul -0.21 | botell -0.14 | botes -0.16
both -0.57 | both sides -0.06 | bottle 0.08 | bottle and -0.35 | bottle in 0.56 | bottle of 0.54 | bottle on -0.12
bottle was -0.32 | bottom -0.54 | bottom of -0.08 | bought -0.21 | bounce -0.39 | box -0.7 | box in -0.06
box is -0.13 | box spring -0.12 | boxes -0.12 | boy 0.55 | branch 0.29 | branch came -0.09 | brazo 0.18 | bread -0.4
bread and -0.26 | break 1.03 | breaki 0.06 | breath -1.02 | breed -0.11 | bricks -0.58 | bricks are 0.4 | bridge -0.55
bridge and -0.12 | bridge is -0.22 | bridge you -0.06 | brinca 0.21 | bring -0.22 | brings -0.3 | broke -0.33
broke my -0.1 | broke the -0.07 | broken -1.53 | broken and -0.3 | broken chain -0.05 | broken glass -0.19
broken in -0.09 | broken sidewa -0.06 | brothe 0.61 | brothe is 0.61 | brown -0.94 | brown dog -0.46 | brush -0.14
btwn -0.05 | bubble -0.13 | bubble letter -0.09 | bubbli -0.07 | bucket -0.23 | bucket and -0.09 | bugs -0.35
bugs in -0.31 | buildi -0.55 | buildi and -0.1 | buildi has -0.26 | buildi is -0.28 | buildi next 0.48 | bulb -0.2
bulb is -0.19 | bull -0.15 | bull got -0.15 | bullet 0.95 | bump -0.22 | bumps -0.15 | bumpy -0.38 | bungal -0.13
buried 0.3 | burn -0.41 | burned -1.15 | burned out -0.88 | burnin 2.15 | burnin in 0.09 | burns -0.36
burns leaves -0.06 | burnt -0.06 | burst -0.09 | bus 0.15 | bus shelte -0.27 | bus stop 0.58 | buses -0.09
bush -0.44 | bushes -0.24 | busine -0.09 | busted -0.33 | but 0.33 | but it 0.96 | but the -0.16 | butche -0.25
button -0.09 | butts -0.12 | buy -0.1 | buzzin 0.61 | by -0.08 | by first -0.22 | by my -0.39 | by the 1.03
cab -0.23 | cab driver -0.22 | cabeza 0.22 | cable 0.49 | cable colgan -0.95 | cable compan -0.51 | cable de 0.15
cables 0.81 | caca -0.13 | caca de -0.1 | cada -0.61 | cada vez -0.11 | cae -0.16 | caen -0.33 | caer -0.82
caer en -0.08 | cafe -0.11 | cage -0.22 | cai -0.23 | cai en -0.19 | caja -0.48 | calent -0.13 | call -0.36
call me -0.21 | call the 0.15 | calle -1.05 | calle esta -0.2 | calle estan -0.05 | calle y -0.26 | called -0.56
callej -0.96 | callej atras -0.06 | callin -0.15 | calls -0.2 | calor -0.17 | cama -0.31 | cambia -0.13 | cambio -0.19
cambio la -0.19 | came 0.44 | came and -0.46 | came at -0.17 | came back -0.12 | came down 1.24 | came in -0.08
came off -0.27 | came out -0.2 | camera -0.58 | camina 0.52 | camina por 0.64 | camion 0.27 | camion de -0.06
camp -0.06 | campin -1.02 | can -1.04 | can hear 0.26 | can i -0.36 | can on -0.59 | can smell -0.48
can somebo -0.15 | can the -0.11 | can we -0.16 | can you -0.32 | canal 0.7 | cancel -0.43 | cancha -0.09
candad -0.07 | cannot -0.39 | cannot get 0.24 | cannot see -0.54 | cannot tell 0.12 | cannot walk 0.05 | cans -0.52
cans are -0.09 | cant 1.08 | cant breath -0.6 | cant cook -0.37 | cant do 0.58 | cant find 0.2 | cant fly -0.36
cant get 0.56 | cant go 0.76 | cant keep -0.13 | cant move 0.74 | cant see 0.27 | cant tell 0.17 | cap -0.46
caps -0.18 | car 0.14 | car alarm -0.56 | car and 0.6 | car by -0.78 | car doors 0.47 | car has -0.26 | car hit -0.13
car in 1.2 | car is 0.33 | car on -0.06 | car since -0.09 | car went 1.07 | car with 0.65 | cara 0.78 | carbon 0.13
carbon monoxi 0.13 | card -0.19 | cardbo -0.1 | care -0.25 | care of -0.17 | carga -0.67 | carne -0.11 | carret -0.23
carril -0.32 | carro -0.54 | carro con 0.17 | carro la -0.11 | carro quemad -0.23 | carro se 0.84 | carros 0.86
carros en -0.11 | carros no 0.07 | carros pasan -0.12 | cars 0.98 | cars almost 0.63 | cars and -0.55 | cars are 0.29
cars come -0.31 | cars in -0.15 | cars keep 0.53 | cars race -0.09 | cars stall -0.08 | cars swerve -0.13 | cart -0.62
carton -0.1 | carts -0.11 | casa -0.56 | casa de -0.78 | casa sola -0.53 | casa vacia 0.66 | casas 0.7 | casero -0.11
cash -0.08 | casi 0.83 | casi atrope -0.29 | cat -0.31 | cat is -0.12 | cats -0.92 | caught 0.24 | caught a -0.06
caught and 1.25 | caught in -0.49 | caved -0.3 | caved in -0.28 | caving -0.18 | cayend -0.97 | cayo -0.26
cayo a 0.63 | cayo el 0.74 | cayo la -0.84 | cayo por 0.36 | ceilin -0.12 | ceilin from -0.16 | ceilin in -0.16
cellar 0.27 | cement -0.64 | center -0.58 | centra -0.06 | centro -0.14 | cerca 1.05 | cerca de 1.36 | cerca del -0.3
cerrad -0.45 | cerrad con -0.31 | chain -0.35 | chaine -0.14 | chair -0.06 | chairs -0.05 | chamar 0.67 | change -0.26
charge -0.5 | charge me -0.48 | chasin people 0.15 | check -0.74 | chemic 0.1 | chemic smell -0.9 | chest -0.39
chest and 0.2 | chewed -0.12 | chicke -0.15 | chicke was -0.08 | child -0.05 | child could -0.09 | child is 0.45
childr -0.57 | chimne -0.2 | chinch -0.1 | chippe 0.93 | chispa 0.67 | chispa en 0.17 | chlori -0.59 | chocar 1.23
chocar el -0.34 | choco -0.23 | chokin on 0.34 | choque 0.24 | chorro -0.41 | chueco 0.36 | chunk -0.1 | chunks -0.14
chunks of -0.1 | church -0.26 | ciclov -0.36 | cierra -0.71 | cierre -0.27 | cigare -1.09 | cigare butts -0.12
cigare smoke -0.86 | cigarr -0.15 | cinco -0.38 | cintur 0.29 | circle -0.34 | city -0.93 | city truck -0.23
citys -0.4 | citys pipe -0.4 | ciudad -0.29 | clanks -0.22 | clean -0.22 | clean water -0.11 | cleane 0.74
cleane out -0.15 | clear -0.05 | cleare -0.19 | climbi 1.54 | cloro 0.39 | close 0.28 | close to 0.64 | closed 2.22
closin -0.54 | closin time -0.92 | club 0.43 | coat -0.2 | cocina 0.56 | cocina y 1.09 | cohete -0.21
cohete todas -0.4 | colade -0.17 | colade del -0.07 | colcho -0.22 | cold and 0.11 | colgad 1.36 | colgad de 0.22
colgad del 1.14 | colgan -1.05 | collap -0.38 | collar -0.97 | collec -0.52 | collec them -0.46 | colump -0.17
come -1.01 | come and -0.49 | come down -0.27 | come in -0.08 | comes -0.33 | comes in -0.11 | comes into -0.25
comes out -0.16 | comida -0.47 | comida sin -0.06 | coming 0.94 | coming down 0.19 | coming off 0.06 | coming out 0.55
coming up -0.15 | como -0.16 | como a 0.53 | compan 0.06 | compan de -0.36 | compre -0.06 | con -0.14 | con algo -0.27
con alguie -0.95 | con el -0.82 | con gente 0.59 | con la 0.35 | con las -0.36 | con mis -0.18 | con un 0.08
con una 1.28 | concre -0.62 | condit -0.39 | condit is -0.2 | cone -0.16 | cones -0.16 | cones and -0.14 | confus 1.2
constr -0.63 | constr next -0.27 | contai -0.15 | conten -0.22 | contes -0.5 | contra 0.07 | cook -0.71 | cooler -0.34
copper -0.07 | cords -0.18 | corner -0.36 | corner and -0.21 | corner becaus -0.08 | corner has -0.2 | corner is -0.21
corner of -0.57 | corner someon 0.58 | correr -0.54 | corrie 1.19 | corrie por -0.26 | corten -0.05 | corto 0.21
cosa -0.21 | cosas 0.21 | costo -0.06 | couch -0.7 | cough -0.9 | could -0.14 | could fall 0.57 | could get -0.29
could not -0.36 | could you -0.42 | couldn -0.06 | couldn get -0.06 | counte -0.36 | couple 0.11 | court -0.36
courts 0.84 | cover -0.24 | cover in -0.07 | cover is -0.32 | covere -0.29 | covere with -0.25 | coyote is 0.52
crack in -0.22 | cracke -0.67 | cracke and -0.46 | cracki 0.85 | cracks 2.07 | crane 0.94 | crash 0.86 | crashe 0.4
crater -0.56 | crater on -0.24 | crates -0.33 | crawle 0.59 | crazy 0.31 | creek -0.1 | creo 0.28 | creo que 0.28
crew -0.72 | crew left -0.15 | crimin -0.3 | crooke -0.15 | cross 0.58 | cross withou -0.19 | crossi -0.55
crossi is -0.11 | crossw -0.7 | crossw by -0.32 | crossw is -0.06 | cruce -0.28 | crucer -0.09 | crumbl -0.78
crushe 0.65 | cruzar -0.25 | crying 0.41 | cuadra -0.37 | cuadra y -0.12 | cuando -0.35 | cuando llueve -0.08
cuarto -0.59 | cuatro 0.55 | cubeta -0.33 | cucara -0.48 | cucara en -0.36 | cuchil 0.47 | cuetes 0.23 | culver -0.15
cupboa -0.24 | cups -0.11 | cups and -0.08 | curb -0.69 | curb to -0.1 | curtai 1.59 | curva -0.18 | curva esta -0.18
curve -0.23 | curve got -0.22 | cut -0.21 | cut her 0.12 | cut his 0.34 | cut my -0.57 | cut the 1.39
cut throug -0.8 | cyclis 0.2 | cyclis ride -0.1 | d -0.2 | da -0.44 | da miedo -0.25 | dad 0.91 | dad is 0.52
dam -0.16 | damp -0.32 | dandel -1.14 | danger 0.29 | dangli -0.87 | dangli over -0.05 | dark -0.29 | dark and 0.19
dark on -0.06 | date -0.1 | dawn -0.26 | day -1.1 | day and -0.19 | day with -0.24 | daylig -0.22 | days 0.31
days and 0.67 | de -1.07 | de abajo -0.09 | de acero -0.14 | de agua -0.52 | de al 0.5 | de arriba 0.77
de atras -0.29 | de basura -0.22 | de comida -0.06 | de emerge -0.07 | de gas 1.21 | de hojas -0.1 | de humo -0.77
de la 0.42 | de las 0.31 | de llanta -0.09 | de los -0.4 | de luz 1.48 | de mas -0.24 | de mi -0.53 | de pandil -0.09
de ramas -0.06 | de ruedas -0.1 | de semana -0.12 | de trafic -0.1 | de veloci -0.05 | dead -1.14 | dead and -0.11
dead end -0.08 | dead fish -0.29 | dead tree -0.1 | death -0.3 | death trap -0.25 | debajo -0.42 | debajo de 0.82
debajo del -1.06 | debris -0.41 | decia -0.08 | deck -0.27 | deep -1 | deer -0.53 | degree and -0.13 | degree in -0.25
deja -0.24 | dejan -1.03 | dejan dormir -0.07 | dejan el -0.78 | dejan los -0.1 | dejaro -0.5 | dejaro la -0.06
dejaro las -0.05 | dejaro los -0.51 | dejaro un -0.18 | dejaro una 1.29 | dejo -0.38 | del -1.3 | del aparta -0.13
del bano -0.19 | del carril -0.1 | del carro -0.09 | del cruce -0.17 | del medido 0.34 | del parque -0.1
del pavime -0.15 | del porche -0.24 | del poste -0.32 | del puente 1.01 | del sotano -0.07 | del techo 0.23
del vecino -0.76 | delive -0.13 | delive vans -0.1 | demoli -0.15 | depart 0.57 | deposi -0.21 | derrum 0.07
derrum el 0.07 | desagu -0.09 | desbor 0.92 | descar -0.39 | descui -0.24 | desde 0.77 | desde ayer 0.46
desde el 1.17 | desde hace -0.48 | desmay 0.08 | desper 1.17 | despie -0.08 | despue -0.13 | despue de -0.12
destap -0.29 | detect -0.38 | detect de -0.39 | detect in -0.18 | detour -0.11 | dia 0.06 | diamon -0.12 | diaper 0.33
dias -0.36 | dias antes -0.06 | dice 1.78 | dice que 2.14 | did 0.22 | did not 0.47 | did you -0.09 | didnt -0.11
die 0.68 | died -0.07 | diggin -0.61 | dim -0.41 | dim and -0.18 | diner -0.26 | dinero -0.31 | dios 0.1 | dip -0.45
direct -0.23 | dirt -0.87 | dirt and -0.1 | dirty -1.19 | discap -0.11 | dishes -0.09 | dispar -0.09 | ditch -0.12
dizzy 0.27 | do -0.69 | do a -0.06 | do anythi -0.1 | do i -0.53 | do not -0.5 | do someth -0.13 | doblad -0.3
dock -0.07 | doctor 0.41 | does -0.54 | does not -0.35 | does nothin -0.11 | dog -1.16 | dog and -0.23 | dog any -0.22
dog barks -0.06 | dog cut -0.13 | dog has 0.54 | dog is 1.6 | dog mess -0.13 | dog next -0.06 | dog on -0.11
dog runnin -0.68 | dog was -0.19 | dog with -0.42 | dogs 0.47 | dogs are 0.52 | doing -0.33 | donde -0.94
donde ir -0.07 | donde pasa -0.12 | dont -0.18 | dont know 0.28 | donuts -0.31 | door and 1.03 | door has 1.07
door is -0.86 | door of -0.22 | door wont -0.06 | doors 0.86 | doors in 0.68 | doorwa -0.34 | dormid 0.14
dormir -0.84 | dos 0.13 | down -0.53 | down across -0.5 | down and 1.58 | down at -0.21 | down by -0.1 | down in -0.2
down last -0.07 | down on 0.82 | down our -0.1 | down the -0.53 | downst 0.15 | downst is -0.29 | dr -0.27
drag -0.17 | drag it -0.07 | draggi -0.05 | drain 0.14 | drain and -0.18 | drain i -0.08 | drain is -0.09
drenaj -0.56 | drenaj en -0.27 | drenaj se -0.24 | dribbl -0.54 | drilli -0.07 | drink -0.48 | drink and -0.17
drinki -0.41 | drinki and 0.09 | drips -0.13 | drips and -0.12 | drive -0.62 | driver -0.28 | driver drove -0.25
driver is 0.78 | driver was -0.83 | drivew -0.45 | drivew is -0.15 | drivin 0.43 | drogad -0.24 | drogas -0.08
drogas en -0.08 | drop -0.27 | drop on -0.12 | droppe -0.16 | droppi -0.76 | droppi in -0.05 | drops -0.37
drove -0.5 | drove off -0.08 | drove over -0.16 | drove right -0.06 | drowni -0.26 | drowni in -0.26 | drug -0.34
drugs -0.33 | drugs on -0.3 | drunk 1 | drunks -0.06 | dry -0.08 | drywal -0.14 | duck -0.48 | duele 0.51
duele la 0.34 | dueno -0.6 | dueno no -0.28 | duerme -0.72 | duerme el 0.18 | duerme en -0.56 | dug -0.21 | dump -0.83
dumped -0.86 | dumped a -0.55 | dumpin -0.56 | dumpst 0.13 | dumpst at -0.1 | dunes -0.06 | dura -0.37 | during 0.09
dust -0.8 | dust and -0.06 | dust on -0.29 | duty -0.07 | dying 0.97 | each 1.21 | each mornin -0.33 | each other 0.77
each time 0.8 | early -0.22 | eat -0.28 | eaten 0.38 | eaten alive -0.1 | eating -1.36 | eating there -0.13
eaves -0.13 | echa -0.88 | echa chispa 1.17 | echan 0.91 | echand 1.79 | echaro 0.1 | edge -0.18 | edge of -0.12
edific 0.05 | eight -0.1 | eighty -0.21 | el -1.74 | el agua 0.11 | el aire -0.14 | el alto -0.26 | el andami 0.61
el aparta 0.28 | el arbol 0.45 | el asfalt -0.54 | el bano 1.08 | el bar 0.54 | el barand -0.12 | el bebe 1.16
el bebede -0.09 | el bote -0.19 | el brazo 0.18 | el cable 0.7 | el calent -0.13 | el callej -0.57 | el calor -0.18
el camion 0.36 | el carril -0.22 | el carro 1.21 | el casero -0.11 | el cement -0.06 | el centro -0.11
el conten -0.17 | el dia 0.37 | el drenaj -0.32 | el dueno -0.36 | el edific 0.22 | el elevad 0.25 | el foco -0.05
el gimnas -0.23 | el hidran -0.22 | el hueco -0.09 | el humo -1.08 | el lago 0.23 | el letrer -0.18 | el lote -0.23
el mes -0.05 | el motor -0.05 | el nino -0.28 | el parque 0.53 | el parqui -0.18 | el pasto -0.3 | el patio -0.59
el pavime -0.49 | el pecho 0.18 | el perro 0.58 | el piso 0.39 | el polvo -0.36 | el poste 0.08 | el puente -0.49
el restau -0.08 | el rio 0.83 | el ruido -0.18 | el semafo -0.29 | el sotano -0.11 | el suelo -0.37 | el tanque 0.2
el tiempo -0.06 | el trabaj -0.68 | el vecino -0.39 | el viento -0.18 | elderl 0.21 | electr -0.98 | elevad 0.23
elevad con 0.61 | elevat 0.46 | elevat and 0.79 | elevat out -0.09 | eleven -0.9 | eleven bags -0.14 | ellos -0.08
else -0.41 | elses -0.08 | emerge -0.3 | emptie -0.96 | emptie the -0.17 | empty -0.34 | empty house 0.81
empty lot -0.54 | en -0.56 | en el 1.16 | en ese -0.1 | en la 0.31 | en los 0.27 | en medio -0.4 | en mi -0.78
en rojo -0.29 | en toda -0.11 | en un -0.43 | en una -0.26 | encerr 0.8 | enchuf -0.67 | encima 0.63 | encont 0.95
encont un 1.12 | encont una 0.21 | encuen -0.12 | end -0.16 | end of -0.1 | enferm -0.21 | enfren -0.21
enfren de -0.08 | engine -0.1 | enorme -0.14 | enough -0.19 | entrad 0.57 | entran 0.87 | entran en -0.17
entrar 1.47 | entre 1.12 | erodin -0.16 | es -0.71 | es la -0.13 | esa -0.36 | escale y 0.36 | escape -0.26
escape is -0.26 | escomb -0.1 | escuel 1.26 | ese -2.15 | ese bache -0.36 | ese carro -0.63 | ese patio -0.09
esposo -0.15 | esposo se -0.15 | esquin -0.28 | esquin de -0.17 | esquin esta -0.09 | esta 0.9 | esta a -0.17
esta abiert -0.44 | esta ahogan 0.09 | esta cayend -0.97 | esta cerrad -0.19 | esta dando -0.25 | esta desbor -0.16
esta descui -0.24 | esta dormid 0.14 | esta en 0.4 | esta hasta -0.06 | esta hincha 1.08 | esta hundie -0.28
esta inclin -0.25 | esta inunda -0.4 | esta levant -0.24 | esta llena -0.27 | esta lleno -0.34 | esta matand -0.29
esta metien -0.6 | esta muy -0.18 | esta oscuro -0.44 | esta pandea 0.53 | esta pegand 0.19 | esta podrid -0.36
esta prendi -0.19 | esta quebra -0.14 | esta queman 0.17 | esta rota -1.27 | esta roto -0.48 | esta seco -0.2
esta suelta -0.18 | esta tapada -0.13 | esta tirada -0.11 | esta tirand -0.09 | esta toda -0.15 | esta todo -0.29
estaba -0.14 | estaci -0.44 | estaci en -0.19 | estamo 0.57 | estamo en 0.63 | estan 1.36 | estan prendi -0.05
estan secas -0.12 | este 0.07 | estoy 0.18 | etique -0.08 | even -0.33 | ever -0.22 | every -0.86 | every day -0.31
every mornin -0.09 | every night -0.24 | every time -0.15 | everyb 1.06 | everyb has 0.06 | everyt -0.71
everyt is -0.32 | everyw -0.1 | everyw and -0.22 | everyw in -0.06 | evict -0.38 | evicti -0.05 | ex 0.66
excava -0.39 | excrem -0.1 | exit -0.16 | expire -0.51 | explod -0.29 | explos -0.81 | explos of -1.02 | explot 0.05
explot el 0.31 | expres 0.5 | extens -0.25 | eyes -0.15 | eyes burn -0.76 | fabric -0.36 | face -0.74 | face is 0.22
factor 0.3 | faded -0.07 | faint 0.44 | fake 0.11 | fall in 0.78 | fall on -0.3 | fallin -0.06 | fallin apart -0.29
fallin from -0.36 | falta -0.81 | falta la -0.33 | falta un -0.27 | famili 1.23 | family 0.97 | family up 1.24
fan -0.14 | fast 0.66 | father -0.78 | faucet -0.14 | favor 0.51 | feeds -0.14 | feel 1.18 | feel the 0.39
feet -0.21 | fell 1.26 | fell and 0.19 | fell down 0.09 | fell in 0.4 | fell off 0.31 | fell on 0.33 | fell out -0.22
fell throug 0.22 | fence -1.55 | fence and 0.38 | fence has -0.19 | fence is -0.36 | feo 0.24 | few 0.31 | field -0.16
fiesta -0.09 | fifth 0.25 | fifty -0.34 | fifty five -0.15 | fight -0.85 | fight outsid -1.6 | fighti -0.43
fill -0.29 | fill a -0.13 | fillin -0.16 | film -0.24 | film on -0.24 | filthy -0.2 | filthy and -0.09 | find 0.14
find us -0.16 | fine but 0.39 | finger -0.28 | finger and -0.23 | fire -0.45 | fire and -0.15 | fire escape -0.26
fire hydran -0.83 | fire is 0.19 | fire lane -0.32 | fire plug -0.39 | fire statio -0.31 | firecr -0.15 | fires -0.18
firewo 1.05 | first -0.28 | fish -0.35 | fishin -0.38 | fishin line -0.27 | five -0.49 | five degree -0.15 | fix -0.55
fix it -0.16 | fixed -0.23 | fixes -0.14 | fixes cars -0.14 | flames 0.36 | flappi -0.23 | flappi in -0.23
flashe -0.09 | flashi -0.09 | flashl 2.6 | flat tires -0.08 | flats -0.17 | flats this -0.12 | flatte -0.1
flecha -0.17 | flew 0.78 | flies -0.47 | flies on -0.08 | flippe 0.77 | flippe and 0.81 | floati -0.1
floati down -0.26 | floati in 0.22 | flood 0.67 | floode -0.67 | floode and -0.23 | floods -0.24 | floods and -0.1
floor 1.21 | floor drain -0.32 | floors -0.21 | flower -0.11 | flower in -0.07 | flush -0.11 | fly -0.46
fly down -0.09 | flying -0.35 | flying around -0.29 | foam -0.39 | foco -0.05 | foco del -0.05 | folks -0.12
follow -0.42 | follow me -0.09 | food -0.95 | food poison -0.17 | foot -0.49 | foot on 0.07 | foot went -0.15
for -1.42 | for a -0.9 | for bikes -0.09 | for days 0.4 | for hours 0.74 | for lead -0.05 | for me 0.41
for months -0.2 | for my -0.6 | for old -0.08 | for people -0.12 | for the -0.65 | for three -0.06 | for water -0.19
for weeks -0.07 | for years -0.07 | forecl -0.07 | forest -0.06 | foreve -0.14 | forgot -0.25 | form -0.14
formul -0.39 | forty -0.67 | found 0.6 | found a 0.63 | founda -0.43 | four -0.57 | four inches -0.15
four thirty -0.11 | four way -0.09 | fourte -0.43 | fourte people -0.28 | fox -0.54 | frame -0.5 | free -0.33
freeze -0.17 | freezi -0.26 | frente -0.13 | frente a -1.38 | friday -0.24 | friend 0.65 | friend but -0.68
frio 0.97 | from -1.2 | from a -0.62 | from cars 0.14 | from curb -0.1 | from me 0.13 | from my -0.18
from that -0.26 | from the -0.1 | from upstai 0.39 | front -0.35 | front door 0.39 | front of -0.57 | fryer 0.15
fue 0.57 | fuego 0.11 | fuerte 0.33 | fuerza 0.69 | fuga -0.77 | fuga en -0.55 | full -0.86 | full and -0.06
full blast -0.12 | full of -0.11 | full to -0.13 | fuman -0.2 | fuman en -0.14 | fumes 0.35 | funcio -0.21
fundio -0.05 | fundio el -0.05 | funny 1.09 | furnac -0.21 | furnit -0.3 | gallon -0.21 | gallon and -0.09
gallon in -0.11 | gallos -0.19 | game -0.11 | gang -0.09 | gap -0.21 | garage -0.36 | garage door -0.14
garage is -0.45 | garaje -0.36 | garbag -0.29 | garbag can -0.15 | garbag in -0.06 | garbag on 0.24 | garden -0.16
garden apartm -0.08 | gas 1.98 | gas compan -0.2 | gas en 0.78 | gas in -0.08 | gas prices -0.76 | gas smell 0.09
gas statio -0.29 | gas y 1.44 | gate -0.69 | gato -0.2 | gatos -0.47 | gave 0.3 | gave me -0.29 | genera -0.17
gente 0.4 | gente se -0.57 | gente tira -0.16 | gente vivien -0.4 | get -0.58 | get a -0.22 | get hurt -0.76
get it -0.09 | get killed -0.27 | get on -0.09 | get out 0.67 | get rid -0.18 | get speed -0.07 | get the -0.08
get throug -0.35 | get up -0.07 | gets -0.37 | gettin 0.7 | giant -0.07 | gimnas -0.23 | girl 0.19 | give -0.37
give me -0.16 | give my -0.17 | gives -0.17 | gives me -0.14 | giving 1.34 | glass all -0.07 | glass and 0.47
glass bottle -0.21 | glass in -0.09 | gloves -0.54 | gnawin -0.32 | go dim -0.18 | go in -0.36 | go on 0.69
go over -0.05 | go to 0.38 | go under -0.05 | god 0.11 | going 0.74 | going around 0.14 | going in -0.61
going into 0.91 | going off -0.76 | going the 0.2 | going to 0.08 | going up 0.27 | golpe 0.08 | golpea 0.55
gone -0.97 | gone and -0.38 | goodby -0.09 | goose -0.24 | gordas -0.05 | got a 0.59 | got emptie -0.12
got hit -0.07 | got into 0.1 | got knocke -0.15 | got no -0.2 | got out -0.16 | got sick -0.18 | got stabbe 0.42
got stung -0.1 | got the -0.09 | gotea -0.21 | graffi -0.57 | grafit -0.28 | grande -0.79 | grandm -0.13 | grasa -0.66
grasa en -0.66 | grass -0.65 | grass on -0.21 | grate -0.31 | gravel -0.31 | gravel all -0.09 | gravel and -0.11
great -0.5 | great neck -0.18 | green and -0.21 | green stuff -0.1 | grey 0.25 | grill -0.19 | grita 0.34
gritan 0.41 | gritos 0.76 | gritos en 0.76 | grocer -0.09 | groser -0.44 | ground 0.65 | ground and 0.25
ground is 1.04 | growin -0.24 | growli 1.04 | grown 0.6 | grua -0.12 | guante -0.33 | guard -0.23 | guardr -0.23
guess -0.15 | gun 0.25 | gun in 0.6 | gun on -0.52 | gutter 0.19 | gutter are -0.08 | guy 0.32 | guy is 0.45
guy on -0.11 | guy with -0.21 | guys 1.14 | guys are 0.2 | gym -0.13 | ha -0.18 | ha llovid -0.07 | hablar -0.53
hablar con -0.95 | hace -1.29 | hace dias -0.16 | hace mucho -0.08 | hace nada -0.09 | hacen -0.1 | had -0.53
had to -0.18 | hago -0.41 | hago para -0.08 | hair -0.43 | half 0.43 | half a 1.01 | half of -0.39 | half the -0.05
hall 0.16 | hand 0.47 | hand bangin 0.42 | hand on -0.16 | handic -0.1 | handic sign -0.08 | handle -0.15
hands -0.24 | hang -0.33 | hangin 0.15 | hangin from 0.91 | hangin loose -0.1 | hangin low -0.2 | hangin off -0.26
hangin on 0.4 | hangin open -0.38 | hangin out 0.63 | hangin over -0.24 | hangs -0.08 | happen -0.32 | hard 0.31
has 1.05 | has a -0.96 | has been 0.1 | has my 0.87 | has no -0.44 | has not 0.62 | has nothin -0.25 | has sunk -0.38
has the 0.1 | hasnt -0.23 | hasnt been -0.2 | hasta -0.16 | hasta arriba -0.06 | hasta las -0.05 | haul -0.09
have -1.16 | have a -0.4 | have been -0.1 | have no -0.07 | have not 0.33 | have to -0.27 | have worn -0.14
havent 0.09 | havent seen 0.09 | having 0.3 | having a 0.4 | hay 0.34 | hay alguie 1.07 | hay caca -0.1
hay calefa 0.23 | hay donde -0.08 | hay excrem -0.1 | hay gente -0.31 | hay herido 0.65 | hay luz -0.12
hay moscas -0.39 | hay mucha 0.11 | hay mucho -0.33 | hay muchos -0.15 | hay papel -0.13 | hay que -0.63
hay ratas -0.13 | hay tenis -0.78 | hay un 2.37 | hay una 1.62 | hay vidrio -0.12 | hazard -0.35 | he 1.14
he cant 0.83 | he fixes -0.14 | he follow -0.6 | he got 0.08 | he has 1.03 | he is 1 | he keeps 0.06 | he says -0.16
he slept -0.17 | he wants -0.25 | he will 0.23 | he wont 0.1 | head 0.32 | head is -1.01 | head on 0.32 | headac 1.73
heap -0.12 | heaped -0.14 | hear -0.59 | hear him 0.18 | heard 1.57 | heard a 0.85 | heart 0.37 | heat -0.16
heat and 0.57 | heat in -0.25 | heat is -0.37 | heat since -0.15 | heater 0.75 | heaved -0.6 | heaved up -0.6
held 0.24 | help -0.3 | her -0.26 | her in 0.66 | her leg 0.23 | here -1.09 | here and -0.31 | here for -0.2
here he -0.6 | herido 1.15 | herman 0.28 | hersel -1.04 | hes 2.7 | hes going 0.3 | hes got 0.47 | hes not 0.18
hi -0.19 | hicier -0.18 | hidden -0.13 | hiding 0.61 | hiding in 0.42 | hidran -0.42 | hidran esta -0.12 | hielo -0.32
hielo y -0.31 | hierba -0.09 | hierba en -0.08 | high -0.85 | high school 0.18 | highwa 0.27 | hija 0.14
hija se 0.25 | hijo -1.22 | hijo se 0.84 | hijos 0.11 | hill -1.06 | hill is -0.25 | him 0.62 | himsel 0.56
hincha 1.08 | his 0.32 | his arm 1.17 | his dog 0.73 | his drivew -0.09 | his finger -0.15 | his hand 0.36
his phone -0.36 | his teeth -0.38 | hissin 0.12 | hit -1.47 | hit a -0.1 | hit and -0.14 | hit in -0.32 | hit my -0.49
hit the -0.46 | hits 0.48 | hittin 0.75 | hizo -0.37 | hizo el -0.37 | hojas -0.27 | hojas y -0.13 | hold -0.22
holdin 0.87 | holds -0.06 | hole 0.66 | hole in -0.9 | holes -0.23 | holes in -0.06 | holida -0.2 | hollow -0.11
hombre 1.52 | hombre con 0.08 | hombre tirado 0.16 | home 0.28 | home is 0.12 | homele 0.86 | homele man 0.8
honkin -0.08 | hook -0.14 | hoop -0.15 | horas -0.96 | hornet -0.06 | horrib -0.66 | hot -0.84 | hot car -0.62
hot dog 0.16 | hour 0.36 | hours 0.47 | house -0.28 | house across -0.05 | house and -0.08 | house is 0.12
house next -0.33 | house with 1.01 | houses 0.63 | housin -0.28 | how -0.62 | how do -0.34 | hoy -0.22 | hoyo -0.76
hoyos -0.27 | hubcap -0.13 | hubo 0.31 | hubo un 0.31 | hueco -0.72 | hueco por -0.2 | huele 0.14 | huele a 0.59
huele feo -0.26 | huele horrib -0.63 | huge 0.17 | huge branch -0.08 | humo -0.53 | humo en 0.05 | humo negro -0.78
hump -0.32 | hums 1.39 | hundie -0.28 | hundio -0.13 | hundre -0.26 | hurt 0.45 | husban 0.27 | husban is 0.21
hydran -1.82 | hydran and -0.33 | hydran buried -0.07 | hydran is -0.94 | hydran so -0.08 | i -0.06 | i almost -0.31
i am 0.45 | i call -0.19 | i can 0.61 | i cannot -0.6 | i cant 0.78 | i cut -0.17 | i do 0.08 | i dont 0.5
i found -0.21 | i get -0.42 | i got -0.49 | i guess -0.15 | i had -0.12 | i have -0.3 | i hear 0.09 | i heard 1.25
i just 0.32 | i live -0.43 | i lost 0.32 | i moved -0.06 | i need -0.49 | i only 0.4 | i plug -0.32 | i put -0.15
i raked -0.35 | i sat -0.07 | i saw -0.42 | i see 0.92 | i smell 0.9 | i think -0.12 | i took 0.57 | i trippe -0.22
i turn -0.12 | i want -0.07 | i was 0.91 | i work -0.22 | i would -0.21 | i wouldn -0.2 | ice 1.37 | ice on -0.08
id -0.17 | id like -0.06 | if 0.11 | if anybod 0.44 | if it 0.13 | if its -0.41 | ignore -0.06 | im -0.12
im allerg -0.08 | im an -0.19 | im in 0.51 | im next 0.06 | im on 0.06 | in -0.5 | in and 0.21 | in at -0.26
in daylig -0.2 | in fishin -0.27 | in front -0.55 | in here -0.79 | in his 0.45 | in it 1.55 | in law -0.14
in leaves -0.26 | in march -0.12 | in my -0.16 | in one -0.08 | in our -0.76 | in public -0.3 | in that -0.2
in the 0.31 | in this 0.27 | in traffi -0.05 | incend -0.27 | inches -0.56 | inclin -0.25 | inscri -0.55
inside -0.34 | inside the -0.11 | inspec -0.23 | instal -0.46 | intern -0.18 | inters -0.55 | inters is -0.59
into it -0.14 | into my -0.14 | into the -0.09 | inunda -0.4 | inundo -0.23 | inundo el -0.22 | invade -0.21 | ir -0.1
iron -0.27 | is 0.64 | is about -0.35 | is all -0.6 | is an -0.51 | is backed -0.1 | is beatin 0.8 | is being 0.41
is bent -0.46 | is black -0.11 | is bleedi 0.06 | is blocke -0.31 | is broken -0.95 | is buried 0.26 | is burned -0.07
is burnin 0.05 | is caught -0.41 | is caving -0.18 | is chaine -0.1 | is chokin 0.17 | is cold 0.43 | is coming 1.08
is covere -0.12 | is cracke -0.46 | is crumbl -0.65 | is danger -0.12 | is dark -0.14 | is dead -0.08 | is down 0.31
is empty -0.5 | is erodin -0.16 | is fallin -0.23 | is filthy -0.12 | is fine -0.15 | is floode -0.55
is freezi -0.26 | is full -0.17 | is glass -0.24 | is going 0.62 | is gone -0.63 | is green -0.29 | is hangin -0.1
is hidden -0.12 | is in -0.81 | is it -0.13 | is jammed -0.22 | is killin -0.56 | is knocke -0.26 | is leanin 0.62
is left -0.59 | is living -0.39 | is locked -0.1 | is loose -0.33 | is lying 0.36 | is making -0.62 | is missin -0.62
is my -0.2 | is ninety 0.22 | is no -0.78 | is not -0.09 | is off -0.71 | is on 1.75 | is open -0.55 | is out 0.33
is outsid 0.59 | is overfl -0.17 | is packed -0.25 | is peelin -0.29 | is piling -0.8 | is plugge -0.07
is pourin -0.24 | is puttin -0.84 | is rotten -0.62 | is rottin -0.19 | is runnin 0.96 | is rusted -0.34
is rusty -0.23 | is scary -0.07 | is scream 0.49 | is shatte -0.48 | is shooti -0.18 | is sinkin 0.96 | is sittin 0.47
is smashe -0.12 | is so -0.75 | is soaked -0.3 | is sparki 0.28 | is split -0.35 | is stuck -0.39 | is talkin 0.41
is that -0.13 | is the -0.37 | is there -0.86 | is this 0.81 | is three -0.06 | is too -0.55 | is torn -0.13
is trying 0.97 | is turned -0.26 | is uncons 0.06 | is under 0.78 | is up 0.13 | is walkin 0.36 | is way -0.07
is wide -0.06 | is wrong -0.46 | island -0.21 | isnt -0.09 | isnt moving 0.07 | it -0.9 | it and -0.19
it broke -0.43 | it cant -0.14 | it comes 0.28 | it down -0.2 | it has -0.19 | it in -0.32 | it is 0.63 | it last -0.1
it melted -0.55 | it out -0.09 | it rains 0.09 | it safe -0.31 | it said -0.08 | it should -0.17 | it smells -0.12
it stinks -0.33 | it the -0.07 | it up -0.09 | it was -0.27 | it wont 0.36 | its -0.53 | its about -0.51
its been 0.22 | its fifty -0.22 | its in 0.05 | its not -0.51 | its on -0.08 | its pitch -0.07 | its side -0.37
its still 0.44 | its the 0.09 | ive -0.21 | ive got 0.33 | ivy -0.08 | ivy is -0.07 | jackha -0.12 | jackha at -0.11
jammed -0.22 | jardin -0.13 | jering -0.29 | job -0.09 | jogger -0.16 | juegos -0.37 | jump -0.7 | jump on -0.41
jungle -0.16 | junk -0.75 | junk and -0.15 | juntan -0.22 | junto -0.97 | junto a -0.52 | junto al -0.4 | just 0.55
just a -0.15 | just droppe 0.32 | just got 0.35 | kayak 0.85 | keep -0.08 | keep my -0.21 | keeps 0.65
keeps gettin -0.4 | keeps going 0.36 | key -0.22 | kick 0.2 | kid 0.99 | kid almost -0.33 | kid could -0.44
kid fell 0.22 | kids -0.18 | kids are 1.63 | kids could -0.09 | kids get 0.88 | kids go -0.09 | kids got -0.13
kids in 0.34 | kids next -0.6 | kids opened -0.23 | kids play -0.29 | kids wait -0.1 | kids walk -0.06 | kill -0.57
kill me 0.41 | killed -0.3 | killer -0.15 | killin -0.87 | kind 0.83 | kind of 0.83 | kitche 0.38 | kitche floor 0.52
kitche is 0.56 | kitten -0.36 | knee -0.29 | knife 0.19 | knocke -0.62 | knocke down -0.08 | knocke over -0.3
know 0.32 | know what 0.49 | know where 0.37 | knows 0.64 | knows whose -0.15 | la -1.33 | la acera -1.29
la alarma -0.28 | la alcant -0.52 | la arena -0.11 | la avenid -0.2 | la azotea 0.21 | la banca -0.2 | la banque 0.53
la barda 0.17 | la barred -0.1 | la basura -0.32 | la boca 1.4 | la bomba -0.21 | la cabeza 0.22 | la caja -0.09
la calefa -0.26 | la calle -0.92 | la cama -0.08 | la cancha -0.09 | la cara 0.78 | la carret -0.23 | la casa -0.42
la cerca -0.67 | la ciclov -0.05 | la cintur 0.29 | la ciudad -0.29 | la cocina 0.56 | la colade -0.17
la compan -0.36 | la cuadra -0.33 | la curva -0.18 | la de -0.18 | la entrad 1.03 | la escale 0.25 | la escuel 1.26
la esquin -0.28 | la estan 0.95 | la etique -0.08 | la fabric -0.36 | la flecha -0.17 | la fuerza 0.8 | la gente -0.07
la grua -0.12 | la hierba -0.08 | la lampar -0.26 | la llanta -0.11 | la llave -0.39 | la luz -0.75 | la mitad -0.11
la nieve -0.06 | la noche -0.75 | la obra -0.09 | la orilla 0.12 | la pared 1.82 | la pintur -0.26 | la playa -0.07
la puerta 0.24 | la rejill -0.09 | la senal -0.06 | la silla -0.09 | la tapa -0.31 | la tormen -0.1 | la trampa -0.07
la troca -0.13 | la tuberi -0.08 | la vecina 0.5 | la ventan 0.16 | la zanja -0.1 | lab -0.46 | ladder -0.33
ladead -0.38 | ladies -0.12 | lado 1.28 | lado esta -0.93 | lados -0.05 | ladril -0.19 | lady 0.66 | lady at -0.1
lady in 0.94 | ladys 0.69 | lago 0.23 | laguna -0.08 | lamp -0.49 | lamp on -0.08 | lamp post -0.06 | lampar -0.26
lampar explot -0.26 | lamppo -0.06 | landed -0.22 | landed on -0.22 | landin -0.38 | landlo -0.87 | landlo says -0.1
lane -1.62 | lane for -0.07 | lane is -0.18 | large -0.17 | las -0.2 | las avispa -0.75 | las bolsas -0.14
las casas 1.46 | las cinco -0.38 | las escale -0.15 | las llanta 0.96 | las luces -0.06 | las noches -0.21
las raices -0.16 | las ramas -0.45 | las ratas -0.21 | las rayas -0.16 | las ventan 0.06 | las vias -0.45
last month -0.1 | last night 0.33 | last nite -0.08 | last week -0.1 | last winter -0.15 | last year -0.17
lasts -0.12 | late -0.51 | later -0.5 | laughs -0.11 | laundr -0.59 | lavado -0.32 | law -0.14 | lawn -0.92
lawn is -0.3 | laying 0.21 | laying on 0.23 | le 0.56 | le cayo -0.23 | le esta 0.14 | le falta -0.25 | le sale 0.06
le ve 1.56 | le vino 0.77 | lead -0.07 | league -0.22 | leakin 1.13 | leakin from -0.49 | leaks -0.8 | leanin 0.74
leanin and -0.17 | leanin on 0.52 | leanin over -0.14 | leanin toward 0.6 | leash -0.11 | leave -0.31
leave their -0.16 | leaves -0.62 | leaves and -0.05 | leaves its -0.06 | led -0.08 | left 0.41 | left a 0.33
left at 1.4 | left in -0.3 | left on 0.28 | left out -0.07 | left the -0.09 | left their -0.08 | leg -0.76
leg is 0.26 | legs -0.08 | less -0.16 | let 0.1 | let go 0.54 | let me 0.14 | letrer -0.25 | letrer de -0.1
lets -0.4 | letter -0.12 | levant -0.9 | levant otro -0.17 | level -0.08 | librar -0.33 | licenc -0.1 | licens -0.47
lid -0.27 | lid is -0.06 | lids -0.18 | lifegu -0.13 | light -1.02 | light pole -0.48 | lighti 0.24 | lights -0.31
lights are 0.3 | lights at -0.08 | lights in -0.25 | like -0.28 | like a -0.7 | like goodby 0.39 | like it 0.45
like rotten 0.72 | like the -0.16 | limb -0.37 | limbs -0.27 | limit -0.09 | limpia -0.29 | line 0.26 | line is 0.82
lines 0.77 | lines are 1.06 | lines back -0.14 | lines in -0.05 | liquor -0.06 | liquor store -0.06 | little 0.61
little boy -0.09 | little dog -0.12 | little girl 0.27 | little park -0.07 | live 0.7 | live alone -0.15
live any 0.51 | live in -0.68 | lived -0.16 | lived there -0.16 | lives -0.09 | living -0.74 | living in -0.48
llamo -0.23 | llanta 0.05 | llanta en -0.11 | llanta tirada -0.15 | llave -0.52 | llega -0.06 | llega a 0.08
llena -0.35 | llena de -0.35 | lleno -0.52 | lleno de -0.35 | lleno y -0.14 | llenos -0.11 | lleva -0.16 | llevan 1.03
llevar -0.08 | llevar a 0.41 | llevar el -0.07 | lleven -0.17 | llevo -0.4 | llevo mi -0.4 | lloran 0.33
llovid -0.07 | llueve -0.35 | llueve se -0.11 | lo 1.06 | lo lleven -0.13 | lo tengo -0.38 | lo vacian -0.14
load -0.3 | load of -0.27 | lobby -0.37 | lock -0.4 | locked 1.03 | locked at -0.55 | locked in 0.22 | loco 0.23
logs -0.14 | long -0.45 | long tails -0.17 | long way -0.22 | look 0.23 | lookin 2.23 | lookin for 0.39 | looks -0.06
looks like -0.53 | loose -1.01 | loose and -0.74 | loose on -0.06 | los -1.61 | los animal -0.06 | los banos -0.14
los botes -0.08 | los cables 1.44 | los carros 1.27 | los carton -0.06 | los enchuf -0.67 | los juegos -0.37
los mosqui -0.23 | los muchac -0.6 | los ninos -0.43 | los paquet -0.25 | los postes -0.12 | los trabaj 0.18
los vecino 0.33 | los viejit -0.16 | lost -1.52 | lost my -0.95 | lot 0.41 | lot behind -0.15 | lot next -0.18
lot of 1.33 | lote -0.23 | lote vacio -0.16 | lots -0.42 | lots of -0.42 | loud 0.34 | loud bangs 1.12 | low -0.29
low over -0.35 | luces -0.06 | luces de -0.06 | lugar -0.11 | lumber -0.23 | lumbre 1.3 | luz 0.36 | luz de -0.11
luz del -0.1 | luz y -0.17 | lying 0.09 | lying across 0.95 | lying dead -0.11 | lying in -0.66 | lying on -0.08
machin 0.29 | made -0.07 | madrug -0.72 | mail -0.87 | mailbo -0.2 | mailma 0.3 | main 0.34 | make -0.13 | makes -0.8
makes a 0.06 | makes me -0.07 | makes my -0.6 | making -0.68 | making my -0.31 | mal -0.5 | mall 0.42 | mama -0.51
mama no 0.09 | mama se -0.26 | man 1.51 | man in 0.77 | man is 1.86 | man sells -0.62 | man sleeps -0.18
manage -0.35 | manana -0.29 | manden 0.42 | manden a -0.14 | maneja -0.14 | manhol 0.89 | manhol is 0.9 | mans 0.54
many -0.49 | mapach -0.3 | mar -0.2 | march -0.12 | marker -0.09 | marker on -0.09 | mas -0.08 | matar 0.86
mattre -1.36 | mattre and -0.08 | mattre wall -0.19 | may 0.17 | may be 0.18 | maybe -0.19 | mayor -0.91 | me -1.95
me a -0.44 | me and 0.4 | me cai -0.06 | me duele 0.41 | me duerme 0.18 | me enferm -0.12 | me esta 0.99
me home -0.09 | me is -0.21 | me llamo -0.23 | me mordio -0.2 | me out -0.28 | me pagan -0.07 | me perdio -0.33
me please 0.46 | me poncho -0.22 | me quiere -0.6 | me quiero 1.13 | me robaro -0.06 | me rompio -0.06 | me the -0.14
me va 0.16 | me when -0.14 | mean -0.19 | meat -0.15 | median -0.27 | medido -0.1 | medio -0.4 | medio de -0.3
melted -0.57 | men -1.06 | menos -0.38 | mes -0.07 | mes pasado -0.05 | meses -0.47 | mess -0.5 | mess nobody -0.11
metal -1.04 | mete -0.83 | meten -0.79 | meten las -0.16 | meten los -0.25 | meter 0.2 | metien -0.6 | metier 1.06
metio -0.91 | metio un -0.85 | mi 0.63 | mi abueli -0.28 | mi bebe 0.36 | mi bote -0.47 | mi carro -0.78 | mi casa 0.6
mi compan 1.57 | mi cuarto -0.51 | mi entrad -0.45 | mi esposo -0.15 | mi herman 0.28 | mi hija 0.14 | mi hijo -1.22
mi mama -0.51 | mi negoci -0.35 | mi nina 0.18 | mi papa -0.2 | mi patio 0.48 | mi patron -0.25 | mi perrit -0.57
mi puerta -0.4 | mi tienda -0.1 | mi vecina -0.2 | mi ventan 0.71 | mice -0.36 | mice in -0.24 | middle -0.75
middle and -0.09 | middle of -0.19 | miedo -0.28 | milk -0.33 | mill -0.09 | mine -0.17 | minute 0.42 | mire -0.22
mis -0.46 | mis hijos -0.18 | miss 0.88 | missed -0.07 | missin -1.63 | missin and -0.26 | missin in -0.1
mitad -0.12 | mold -1.11 | mom -0.38 | moment -0.27 | money -0.63 | monoxi 0.24 | month -0.19 | month and -0.08
months -0.28 | monton -0.19 | monton de -0.19 | mordio -0.72 | mordio un -0.2 | more -0.17 | mornin -0.91
mornin and -0.18 | moscas -0.39 | mosqui -0.55 | mosqui are -0.08 | moss -0.1 | motel -0.62 | mother -1.08
mother is 0.41 | motor -0.32 | motorc -0.07 | mouse -0.27 | mouth 1 | move 0.73 | moved -0.41 | moved in -0.06
moved into -0.05 | moved out -0.25 | movers -0.45 | movie -0.07 | moving 0.13 | mow -0.1 | mowed -0.07 | much 0.19
mucha 0.64 | mucha agua -0.37 | muchac 1.05 | mucho 0.26 | muchos -0.15 | mud -0.28 | muddy -0.09 | mueble -0.76
muerta -0.2 | muerto -0.7 | muerto en -0.91 | mueve 0.33 | mujer 0.63 | multa -0.21 | mural -0.26 | murcie -0.93
music -0.21 | musica -0.1 | must -0.3 | must be -0.3 | muy -0.53 | muy bajo -0.5 | muy fuerte 0.53 | muy poquit -0.11
my -0.84 | my apartm 0.12 | my baby 0.19 | my babys -0.05 | my barrel -0.22 | my baseme 0.27 | my bedroo -0.43
my bike -0.06 | my bin -0.13 | my block -0.17 | my brothe 0.61 | my buildi 0.53 | my can -0.62 | my car -0.5
my cat -0.12 | my chest -0.32 | my corner -0.16 | my dad 0.9 | my deposi -0.2 | my dishes -0.08 | my dog -0.41
my downst -0.35 | my drivew -0.31 | my ex 0.4 | my eyes -0.16 | my face -0.26 | my father -0.78 | my fence -0.19
my foot -0.3 | my founda -0.38 | my friend 1.4 | my front 0.4 | my garage -0.64 | my gate -0.44 | my god 0.15
my grandm -0.1 | my hand -0.27 | my head -0.17 | my house 0.45 | my hubcap -0.13 | my husban 0.27 | my job -0.07
my key -0.22 | my kids -0.88 | my landlo -0.56 | my lawn -0.86 | my little -0.07 | my mom -0.06 | my money -0.1
my mother -0.8 | my name -0.29 | my neighb 1.29 | my old 0.34 | my phone 0.9 | my porch -0.61 | my quarte -0.15
my roof -0.51 | my roomma 0.82 | my son 1.21 | my steps -0.1 | my store -0.06 | my third -0.07 | my throat 1.21
my tire -0.22 | my tires -0.61 | my trash -0.07 | my uncle 0.51 | my wall -0.11 | my water -0.13 | my wheel -0.35
my wife 0.06 | my window 1.04 | my windsh -0.23 | my yard -0.42 | myself 0.32 | n -0.8 | nada 0.24 | nadie -1.01
nail -0.2 | name -0.47 | name is -0.3 | name on -0.16 | names -0.18 | nasty -0.09 | near 0.58 | near the 0.63
nearly 0.86 | nearly went -0.4 | necesi -1.38 | necesi que -0.19 | necesi un -0.15 | necesi una -0.13 | need -1.6
need a -0.69 | need someth -0.1 | need to -0.17 | needle 0.2 | needle in -0.5 | needs -1.62 | needs a -0.31
needs to -0.09 | negoci -0.37 | negra -0.11 | negras -0.19 | negras de -0.19 | negro -0.94 | neighb 1.09
neighb are 0.56 | neighb burns -0.06 | neighb dog -0.81 | neighb fight -0.44 | neighb for 0.4 | neighb got 0.12
neighb is -1.03 | nest -0.29 | nest in -0.25 | net -0.17 | never -1.22 | never came -0.28 | never shovel -0.13
new -0.53 | new led -0.08 | newspa 0.77 | next 0.2 | next door 0.31 | next to -0.13 | ni -0.29 | nieve -0.09
night -0.3 | night before -0.34 | night in -0.18 | night no -0.28 | night with -0.1 | nights -0.22 | nina 0.31
nine -0.08 | ninety 0.21 | ninety degree 0.21 | nino 1.24 | nino se 0.15 | ninos -0.43 | nite -0.08 | no -0.82
no abre 2.29 | no air -0.22 | no alcanz -0.12 | no cierra -0.44 | no contes -0.36 | no deja -0.06 | no despie 0.61
no encuen -0.12 | no es -0.14 | no fence 0.45 | no funcio -0.21 | no gloves -0.09 | no ha -0.08 | no hace -0.09
no hay -0.99 | no heat 0.16 | no light -0.17 | no lights -0.18 | no lo -0.21 | no me -0.29 | no nos -0.31
no one -0.31 | no paper -0.06 | no parkin -0.18 | no paso -0.06 | no permit -0.48 | no podemo 0.37 | no prende -0.27
no puede 0.7 | no puedo 0.78 | no quiere -0.5 | no recogi -0.06 | no respir 0.73 | no room -0.07 | no se -0.35
no shade -0.06 | no sirve -0.28 | no smoke -0.18 | no soap -0.14 | no tag -0.62 | no tenemo -0.15 | no tengo -0.1
no tiene -0.09 | no usan -0.33 | no uso -0.05 | no water -0.15 | nobody 0.42 | nobody answer 0.43 | nobody can 0.4
nobody collec -0.52 | nobody emptie -0.11 | nobody has -0.09 | nobody is 0.73 | nobody knows 0.64 | nobody takes -0.07
noche -0.79 | noches -0.21 | noise 0.3 | nomas -0.35 | none -0.07 | none of -0.06 | noon -0.37 | north -0.14 | nos 1.8
nos esta 0.8 | nos llega 0.22 | not -0.27 | not allowe -0.12 | not answer -0.27 | not been 0.47 | not breath 0.11
not clear -0.05 | not close -0.3 | not come 0.67 | not eaten 0.5 | not enough -0.11 | not get -0.35 | not give -0.29
not know 0.12 | not lock -0.09 | not making 0.86 | not moving 0.65 | not one -0.29 | not respon 0.19 | not seen 0.33
not stop -0.52 | not sure -0.27 | not take -0.1 | not workin -0.14 | note -0.7 | note and -0.7 | nothin -0.61
notice -0.17 | now 0.6 | now and -0.17 | now hes 0.16 | now there -0.48 | nowher -0.11 | nowher to -0.06
nuestr -0.32 | nuevo -0.28 | number -0.53 | nunca -0.27 | nursin 0.12 | nursin home 0.12 | o 0.7 | oak -0.12
obra -0.09 | ocean -0.1 | of -1.09 | of a -1.16 | of asphal -0.13 | of big -0.16 | of broken -0.07 | of concre -0.09
of dirt -0.06 | of dogs 0.28 | of gas 0.18 | of glass -0.1 | of his 0.33 | of ice -0.11 | of it 0.85 | of junk -0.15
of my -0.44 | of our -0.15 | of people -0.21 | of pills 0.54 | of red -0.11 | of that -0.14 | of the 0.57
of them 0.15 | of those -0.28 | of traffi 0.43 | of trash -0.11 | of water -0.35 | of weeds -0.09 | off -0.34
off a 0.37 | off all -0.11 | off and -0.76 | off for -0.53 | off in -0.13 | off into 0.23 | off my -0.08
off old -0.05 | off on -0.21 | off the 0.55 | off with 0.44 | office 0.57 | oh 0.15 | oh my 0.16 | oil -0.86
oily -0.22 | old -0.9 | old couch -0.29 | old food -0.09 | old man 0.7 | old neighb 0.4 | old paint -0.25
old people -0.28 | old tires -0.06 | old woman -0.32 | on -0.55 | on a -0.68 | on and 0.73 | on duty -0.07
on fire 0.49 | on glass 0.48 | on his -0.58 | on it 0.16 | on its -0.37 | on my -1.29 | on pacifi -0.35
on people 0.49 | on sunday -0.1 | on that -0.22 | on the 0.53 | on top 0.75 | on us -0.11 | once -0.07 | one -1.27
one and -0.22 | one got -0.06 | one is -0.25 | one of 0.45 | one side 0.11 | one way -0.25 | ones -0.13
only see 0.42 | onto -0.16 | onto the -0.12 | open -0.29 | open and 0.4 | open hole 0.74 | open manhol 0.53
open on -0.19 | opened 1.29 | openin -0.18 | or a -0.29 | or some -0.09 | or the -0.16 | orange -0.26 | orilla 0.12
orilla de -0.3 | oscura -0.11 | oscuro -0.45 | other 0.71 | otra -0.27 | otra cosa -0.21 | otra vez -0.06 | otro -0.26
otro piso -0.17 | our -1.02 | our alley -0.08 | our back 0.28 | our block -0.45 | our buildi -0.34 | our carbon 0.11
our corner -0.12 | our house -0.13 | our little -0.12 | our road -0.09 | our street 0.31 | our whole -0.08
ours -0.38 | out -0.96 | out and -0.05 | out at 0.12 | out by 0.1 | out for -0.08 | out front -0.08 | out in 0.23
out like -0.1 | out my -0.35 | out of 0.36 | out on 0.24 | out since -0.13 | out the -0.69 | outlet 0.42
outlet are -0.17 | outlet spark -0.32 | outsid 0.98 | outsid is 1.05 | outsid the 0.57 | outsid with 0.06 | over -0.8
over a -0.11 | over and -0.26 | over by 0.78 | over flat -0.26 | over it -0.34 | over my -0.18 | over our -0.1
over the 0.82 | overch -0.48 | overch me -0.48 | overfl -0.47 | overfl and -0.18 | overhe -0.08 | overni -0.09
overpa -0.13 | owl -0.31 | owner -0.44 | oxidad -0.25 | oye 1.2 | oyen 0.79 | oyen gritos 0.76 | oyo 1.14
oyo un 1.14 | pacifi -0.35 | pack 0.28 | pack of 0.28 | packag 0.09 | packag from -0.18 | packed -0.25 | paga -0.08
pagan -0.07 | pagar -0.5 | page -0.14 | paid -0.09 | paint -2.06 | paint fumes -0.06 | paint in -0.22 | paint is -0.34
paint the -0.07 | painte -0.16 | paints -0.47 | pajaro -0.05 | paloma -0.2 | panal -0.23 | panal de -0.23
pandea 0.53 | pandea y 0.53 | pandil -0.09 | panel -0.11 | papa -0.2 | papel -0.13 | papele -0.25 | paper -0.56
paper and -0.27 | paper no -0.05 | papers -0.25 | paquet -0.25 | para -1.31 | para mi -0.7 | para que -0.29
parada del 0.16 | paran -0.13 | parece -0.33 | pared 0.97 | pared de -0.19 | pared esta 0.61 | park 0.24
park after -0.07 | park by -0.06 | park has -0.07 | park is -0.06 | park there -0.12 | parked -0.28 | parked car 0.22
parked cars -0.09 | parkin 0.68 | parkin garage 1.29 | parkin lot 0.46 | parkin sign -0.06 | parkin spaces -0.06
parkin spots -0.07 | parks -0.23 | parks on -0.06 | parkwa -1.23 | paro -0.21 | parque 0.42 | parque esta -0.12
parque no -0.09 | parqui -0.18 | part 0.3 | parts -0.62 | party -0.41 | party with -0.38 | pasa 0.64 | pasa la -0.07
pasado -0.07 | pasado y -0.06 | pasan -0.49 | pasar -0.06 | pasar con -0.19 | pasar por -0.15 | paso -0.21
paso y 0.24 | passed 0.69 | passed out 0.78 | past -0.45 | past the -0.24 | pasto -0.32 | patch -0.1 | patche -0.09
path -0.93 | path and -0.39 | path to -0.05 | patine -0.16 | patio -0.44 | patio y -0.2 | patron -0.25
patron no -0.25 | paved -0.08 | paveme -0.81 | paveme is -0.19 | paveme that -0.08 | pavime -0.65 | pay -0.33
peanut 1.17 | peaton -0.31 | pecho 0.18 | pedazo -0.69 | pedazo de -0.52 | peelin -0.29 | pegand 0.1 | pelean -0.1
peligr -0.11 | pellet -0.44 | pellet gun -0.41 | people -0.66 | people are 2.2 | people at 0.76 | people cannot -0.24
people crossi -0.41 | people drive -0.35 | people fall -0.32 | people go -0.35 | people in -0.18 | people keep -0.07
people leave -0.09 | people live -0.09 | people smoke -0.54 | people under 0.44 | people walk -0.05 | perdi -0.5
perdid 0.57 | perdio -0.33 | permis -0.44 | permit -1.05 | permit in -0.14 | pero 0.71 | pero no 0.61 | perrit -0.76
perro -0.67 | perro del -0.11 | perro esta -0.13 | perro le 0.37 | perro muerto -0.73 | perros 1.25 | person -0.13
pets -0.8 | picaro -0.7 | pick -0.21 | pick up -0.2 | picked -0.43 | picked up -0.43 | pickup -0.86 | picnic -0.09
pico 0.98 | piece -0.21 | piece of -0.21 | pieces -0.36 | piedra 0.47 | pier 0.27 | pigeon -0.2 | pila -0.14
pile -0.58 | pile of -0.19 | piled -0.45 | piled in -0.28 | piled up -0.12 | piling up 0.06 | pills 0.67
pills and 0.35 | pinche -0.12 | pink -0.08 | pink in -0.08 | pintar -1.3 | pintar una -1.22 | pintur -0.33
pipe burst -0.06 | pipe that -0.11 | pipe under -0.06 | pipes -0.17 | piscin -0.24 | piso 0.16 | piso sin -0.17
pistol -0.17 | pistol en -1.2 | pit 0.72 | pit bull -0.15 | pitbul -0.41 | pitch -0.07 | pitch dark -0.06
pizza -0.22 | pkwy -0.11 | placas -0.26 | place -0.47 | plant -0.08 | plante -0.19 | plante in -0.08 | plants -0.08
plasti -1.25 | plate -0.91 | plate in -0.06 | plates -0.17 | platfo 0.14 | platfo edge 0.37 | play -0.61 | playa -0.07
playgr -0.29 | playin 0.48 | pleasa -0.12 | please -0.84 | please come -0.05 | please do -0.18 | please fix -0.18
please send -0.08 | plow -0.34 | plowed -0.36 | pls -0.19 | plug -0.76 | plug in -0.08 | plugge -0.07 | plumbe -0.38
plywoo -0.42 | podemo 0.37 | podemo salir 0.37 | podrid -0.41 | podrid y -0.36 | points -0.32 | points the -0.3
poison -0.27 | pole -1.1 | pole and -0.18 | pole in -0.72 | pole is 0.73 | poles -0.07 | police -0.28
police statio -0.33 | polvo 1.32 | poncho -0.22 | pond -0.62 | ponen -0.19 | pongan -0.87 | pongan un -0.44
pool -0.12 | pool is -0.44 | pool next 0.43 | poop -0.11 | pop -0.22 | popped -0.07 | popped up -0.07 | poppin 0.41
poquit 0.15 | poquit agua -0.11 | poquit no -0.2 | por -0.86 | por donde -0.25 | por el -0.37 | por favor 0.51
por la 0.99 | por las -0.19 | por mi 0.93 | por todos -0.05 | por un -0.27 | porch 0.29 | porch is 0.44 | porche -0.52
porque -0.9 | porque no -0.06 | possum -0.16 | possum is -0.11 | post 0.36 | post is -0.31 | poste -0.38
poste de -0.27 | poste esta -0.3 | poste y -0.37 | posted 0.25 | poster -0.08 | postes -0.12 | posts -0.31 | pot -0.05
pothol -0.3 | pots -0.2 | pound -0.08 | pourin -0.26 | pourin out 0.27 | powder 1.35 | power 1.07 | power line 0.7
power lines 0.59 | ppl -0.36 | prende -0.53 | prende la -0.26 | prendi 0.78 | pressu -0.08 | price -0.07
prices -0.76 | primer -0.34 | proble -0.14 | proble with -0.05 | progra -0.83 | proper -0.18 | protec -0.19
public -1.48 | public esta -0.26 | puddle -0.55 | puede -0.9 | puede caer -0.41 | puede pasar -0.28
puede respir -0.51 | pueden -0.35 | puedo 0.74 | puedo desper 1.22 | puedo pasar 0.43 | puedo sacar -0.13
puente 0.69 | puente esta -0.31 | puerta -0.16 | puesto -0.06 | puesto de -0.06 | pull -0.11 | pulled 0.94 | pump 0.09
puppie -0.17 | puppy -0.61 | puppy here -0.6 | puro -0.09 | pushed 0.64 | pusier -0.3 | pusier una -0.23 | puso 0.87
put -1.29 | put a -0.5 | put in -0.21 | put out -0.18 | put the -0.1 | puts -0.34 | puttin -0.84 | q -0.36
quarte -0.15 | que -0.38 | que huele -0.21 | que la 0.91 | que llueve -0.27 | que los -0.11 | que nadie 0.78
que no -0.81 | que pongan -0.09 | que se -0.44 | que ya 0.24 | quebra -0.14 | quebra y -0.2 | quedar -0.42
quedar vidrio -0.18 | quedo 0.49 | quedo en -0.14 | quema -0.13 | quema basura -0.2 | quemad 1.11 | quemad en 0.88
queman 0.17 | quemo 1.29 | querem -0.52 | quiere 0.32 | quiere correr -0.54 | quiero 0.52 | quiero que -0.49
quiero un -0.16 | quimic -0.9 | quimic y -0.68 | quisie -0.29 | quisie que -0.08 | quit -0.06 | quitan -0.18
quiten -0.15 | raccoo -0.37 | race -0.22 | race down -0.09 | racing -0.25 | rack -0.14 | radiat -0.75 | raices -0.16
rail -0.23 | railin on -0.34 | railro 0.4 | railro bridge -0.08 | railro tracks 0.49 | rain -0.51 | rainbo -0.35
rainin 0.11 | rains 0.09 | raked -0.35 | ramas -0.55 | ramp -0.84 | ramp at -0.06 | ramp is -0.39 | rampa -0.08
ran -0.28 | ran over -0.12 | raped 1.12 | raro 0.71 | rat -0.51 | rata -0.65 | ratas -0.5 | ratas en -0.23 | rato -0.2
ratone -0.13 | ratota -0.53 | rats -0.22 | rats are -0.13 | rattle -0.28 | ravine -0.22 | rayaro -0.19 | rayas -0.16
rayas del -0.16 | rd -0.09 | read -0.13 | real -0.1 | really 0.66 | rec -0.14 | recicl -0.27 | reclin -0.22
recoge -0.17 | recogi -0.23 | recoja -0.14 | recoja un -0.14 | recycl -0.26 | recycl contai -0.14 | red -0.43
red and -0.22 | refuse -0.1 | regist -0.34 | regres -0.38 | regres el -0.06 | rejill -0.09 | remove -0.07 | rent -0.13
renta -0.14 | rental -0.45 | renter -0.09 | repair -0.08 | replac -0.08 | report -0.27 | resbal -1.44 | reside -0.24
respet -0.33 | respir 0.22 | respon 0.19 | restau -0.45 | restau is -0.07 | restro -0.14 | revent -0.33
revent un -0.33 | rid -0.19 | rid of -0.19 | ride -0.37 | rider 1.77 | rider is 1.77 | right -0.08 | right back -0.11
right by -0.11 | right lane -0.13 | right now 0.88 | right past -0.13 | right throug -0.17 | rim -0.25 | rio 0.49
ripped -0.1 | rising 1.2 | rising in 0.27 | river is 0.63 | roach -0.43 | roache -0.18 | roache in -0.12 | road -0.6
road and 1.01 | road are -0.11 | road has -0.1 | road is -0.7 | robaro -0.42 | robaro mi -0.16 | robber -1.17
rocks 0.39 | rojo -0.35 | roll -0.23 | rolled 0.16 | rompen 0.56 | rompie 1.43 | rompie el 0.25 | rompio -0.08
rompio la -0.07 | roof -0.49 | roof and -0.23 | roof in -0.15 | roof of 0.28 | roof the 0.86 | room 0.43 | roomma 0.82
rooste -0.96 | roots -0.16 | rope 0.55 | rope and 0.55 | rota -1.31 | roto -0.48 | rotos -0.62 | rotten 0.63
rotten and -0.25 | rotten meat -0.13 | rotten smell -0.06 | rottin -0.31 | rough -0.21 | round -0.55 | row -0.14
row are -0.14 | rude -0.18 | rueda -0.24 | ruedas -0.1 | ruido -0.24 | run over 0.51 | run the 0.68 | run under -0.17
runnin 0.75 | runnin down -0.17 | runnin for -0.21 | runnin loose -0.68 | runs -0.26 | rust -0.13 | rusted -0.34
rusted throug -0.28 | rusty -0.26 | ruts -0.26 | s -0.05 | sabe 0.44 | sabe a -0.16 | sacan -1.69 | sacar -0.15
safe -0.63 | saggin and 0.46 | said 0.83 | sale 0.66 | sale humo 1.06 | sale sangre 0.06 | sale un -0.05 | salen -0.3
salesm -0.09 | salida -0.08 | salida de -0.07 | salien -0.41 | salio -1.48 | salio y -0.41 | salir 0.28 | salt -0.18
same -0.72 | same spot -0.15 | sand -0.35 | sand and -0.05 | sandbo -0.08 | sandwi -0.5 | sangre -0.84
sangre de 0.06 | sat -0.11 | sat throug -0.07 | saturd -0.2 | saving -0.29 | saw -0.27 | saw a -0.57 | say -0.23
says -0.06 | says he 0.37 | says i -0.21 | says im 0.06 | says its -0.42 | says the -0.18 | scaffo 1.33 | scale -0.27
scared -0.16 | scary -0.16 | schedu -0.18 | school 0.74 | school bus -0.33 | school is -0.56 | school kids 0.08
scoote -0.07 | scrape -0.23 | scrape it -0.12 | scratc -0.41 | scream 0.12 | scream and 0.47 | screen 0.86 | se 1.38
se atoro -0.77 | se cae -0.16 | se caen -0.31 | se cayo 0.49 | se corto 0.21 | se derrum 0.07 | se esta 0.99
se estaci -0.21 | se fue 0.6 | se fundio -0.05 | se hace -0.16 | se hundio -0.13 | se inundo -0.12 | se juntan -0.22
se le 0.92 | se lleno -0.13 | se llevar 0.11 | se llevo -0.4 | se lo -0.13 | se me -0.1 | se mete -0.82
se meten -0.79 | se metio -0.61 | se mueve 0.33 | se nos 0.94 | se oye 1.2 | se oyen 0.79 | se oyo 1.14
se paro -0.21 | se puede -1.61 | se puso 0.87 | se quedo -0.17 | se quemo 1.29 | se regres -0.24 | se resbal -0.09
se revent -0.33 | se robaro -0.36 | se salio -0.41 | se si 1.36 | se tomo 0.84 | se trago 0.09 | se tropez -0.74
se va -0.7 | se ve 0.17 | se ven -0.31 | sea -0.29 | seat -0.15 | seawee -0.12 | secas -0.12 | seco -0.2 | seco y -0.2
sectio -0.09 | securi -0.78 | see 0.5 | see a 0.32 | see my -0.72 | see nothin -0.06 | see the 0.41 | seen 0.97
seen a -0.4 | seen my 0.4 | seen the 0.09 | seguro -0.12 | seizur 0.41 | sell -0.18 | sellin -0.92
sellin tamale -0.32 | sells -0.76 | semafo -0.4 | semafo esta -0.15 | semana -0.34 | senal -0.06 | send 0.41
send an 0.74 | send somebo -0.13 | send the -0.1 | senior -0.13 | senor 0.34 | senor duerme -0.56 | senor tirado 0.27
senora 0.88 | sense 0.84 | sentid -0.17 | seriou -0.58 | set -0.6 | sets -0.16 | sevent -0.09 | sewage -0.73
sewer -1.36 | sewer line -0.07 | shade -0.09 | shakes -0.25 | shakes my -0.24 | shakin 0.14 | sharp -0.48
shatte -0.48 | she 1.1 | she has 0.35 | she is 0.71 | she says 0.39 | she took 0.35 | shed -0.53 | sheen -0.27
sheet -0.11 | sheet of -0.11 | sheets -0.32 | sheets and -0.14 | shelf -0.35 | shelte -0.34 | shes 0.87 | shingl -0.33
shiver -0.35 | shoote 0.27 | shooti -0.39 | shooti out 0.27 | shop 0.17 | shop is -0.13 | shoppi -0.2 | short -0.17
short and -0.09 | shot -0.62 | shot a -0.14 | shot out -0.41 | shots 0.27 | should -0.99 | should be -0.24
shovel -0.33 | showed -0.61 | showed up -0.35 | shower -0.75 | shower at -0.08 | showin -0.33 | shut -0.6
shut off -0.19 | si esta 0.4 | sick -0.96 | sick after -0.13 | side -0.33 | side of 0.51 | side street -0.07
sides -0.06 | sidewa 0.13 | sidewa and -0.13 | sidewa by 0.53 | sidewa is -0.1 | sidewa on 0.27 | sidewa people -0.43
sight 0.42 | sign -1.22 | sign in -0.07 | sign is -0.37 | sign the -0.06 | signal -0.31 | signs -0.38 | sigue 0.67
sigue ahi -0.23 | siguen -0.15 | silla -0.19 | silla de -0.08 | sillas -0.05 | sin -0.66 | sin agua -0.08
sin licenc -0.1 | sin permis -0.37 | since -0.37 | since before -0.07 | since sunday 0.8 | since the -0.56
sink -0.45 | sink is -0.12 | sinkho -0.07 | sinkin 0.89 | sirve -0.28 | sirve y -0.07 | sit -0.13 | sit there -0.05
site -0.44 | sits -0.24 | sittin 0.87 | sittin in 1.36 | sittin on -0.14 | sittin there -0.16 | six -0.54
six in -0.06 | size -0.09 | size of -0.09 | skin -0.32 | skippe -0.15 | skunk -0.08 | slab -0.25 | sleep -0.36
sleepi -0.45 | sleepi and -0.25 | sleeps -0.3 | slept -0.17 | slid -0.1 | slide -1.05 | slide has -0.4 | slime -0.19
slippe 0.68 | slow -0.42 | slow down -0.1 | slumpe 0.2 | small -0.09 | small fire 0.08 | smashe -0.75
smashe and -0.29 | smashe windsh -0.27 | smashi 0.06 | smashi my 0.06 | smell 0.81 | smell from -0.06 | smell gas 0.61
smell is -0.14 | smell makes -0.91 | smell on 0.46 | smelle -0.08 | smelle off -0.08 | smells -0.06
smells funny 0.66 | smells like 0.08 | smells of -0.58 | smoke 0.82 | smoke alarm -0.29 | smoke and -0.86
smoke in -0.7 | smoke is 0.85 | smokin -0.93 | smokin in -0.4 | snappe 0.1 | snappe and 0.17 | sneake -0.21
sneeze -0.06 | snow 0.14 | snow on -0.13 | so -0.87 | so i -0.19 | so it -0.1 | so low -0.07 | so much 0.28
so thick 0.56 | soaked -0.3 | soap -0.14 | sobre 0.76 | sofa -0.17 | sol -0.21 | sola 1.08 | sola con -0.17
sold -0.1 | sold me -0.09 | solo 1.12 | solo en 0.46 | some 0.76 | some kids 0.61 | some kind -0.12 | somebo -0.72
somebo backed -0.24 | somebo come -0.1 | somebo going 0.09 | somebo got 0.42 | somebo hit -0.39 | somebo is 1.24
somebo left 0.9 | somebo puppy -0.6 | somebo stole -0.19 | somebo threw 0.44 | somebo to -0.3 | somebo took 0.58
someon 0.75 | someon dumped -0.54 | someon has 0.43 | someon is 0.82 | someon left 0.06 | someon set -0.4
someon stole -0.11 | someon wrote -1.31 | someth 0.64 | someth bit -0.15 | someth broke 0.56 | someth in 0.29
someth is 0.55 | someth like 0.24 | someth to -0.1 | someth with -0.46 | son 0.1 | sotano -0.31 | sotano y -0.14
sounde 0.39 | sounde like 0.39 | soy 0.41 | space -0.1 | spaces -0.06 | spark 0.19 | spark and 0.83 | spark when -0.65
sparki 0.06 | sparks 1.24 | speed -0.34 | speed bump -0.12 | speed bumps -0.14 | speedi -0.19 | spille 1.31
spille and 0.1 | spille on 0.81 | spins -0.12 | splint -0.28 | split -0.64 | split open -0.06 | spot -0.54
spots -0.34 | spots on -0.24 | spray -0.23 | spray for -0.08 | spray painte -0.11 | sprayi -0.22 | sprays -0.08
spread 1.41 | spring -0.21 | sprink -0.44 | square -0.14 | squash -0.06 | squatt -0.42 | squeez -0.16 | squirr -0.13
st -0.47 | stacke -0.18 | stairw -0.07 | stall -0.39 | stalle -0.1 | stand -0.24 | standi 0.11 | standi in -0.1
start -0.29 | statio -0.44 | statio i 0.13 | stays -0.23 | steel -0.25 | steel plate -0.24 | step -0.08
step on -0.05 | steps to 1.12 | sticke -0.15 | sticki -0.26 | sticki up -0.19 | sticks -0.44 | sticks out -0.09
still 0.2 | still full -0.12 | still in 0.31 | still sittin -0.12 | still there -0.09 | stinks -0.66 | stole -0.3
stole packag -0.18 | stolen -0.65 | stolen car -0.38 | stone -0.07 | stones -0.12 | stop -0.51 | stop at 0.52
stop for -0.52 | stop is -0.23 | stop sign -0.42 | stopli -0.43 | stoppe 0.37 | stops -0.17 | store -0.1
store is -0.16 | store on -0.13 | store sells -0.12 | storm -1.11 | stove 1.39 | stove and 0.49 | straig -0.1
strang -0.61 | stream -0.16 | street -1.05 | street and -0.07 | street as -0.17 | street at -0.09 | street blew -0.06
street floods -0.08 | street is -0.18 | street light -0.19 | street name -0.16 | street needs -0.08 | stretc -0.36
strip -0.1 | stripe -0.14 | stroll -0.17 | strong 0.41 | stuck -0.35 | stuck on 0.31 | stuff -0.35
stuff floati -0.11 | stuff is -0.29 | stuff leakin -0.1 | stumbl -0.27 | stung 0.23 | stung and 0.54 | su -0.4
su perro -0.38 | subien 0.93 | subir -0.31 | sucia -0.47 | sucio -0.2 | suelo -0.37 | suelta 0.6 | suelta y -0.18
suelto -1.96 | suelto por -0.81 | suena -0.07 | suitca 1.15 | summer -0.22 | sun 0.9 | sunday 0.66 | sunday and -0.13
sunk -0.56 | super -0.16 | suppos 0.11 | suppos to 0.11 | sure -0.27 | surfac -0.16 | sus 0.26 | suspen -0.11
swallo 0.19 | swallo a 0.32 | swan -0.27 | swasti -0.2 | swayin 1.43 | sweepe -0.1 | swerve -0.14
swerve around -0.09 | swervi -0.47 | swing -0.57 | swing set -0.1 | swings -0.54 | syring -0.44 | t -0.2
tables -0.29 | tables are -0.2 | tag -0.63 | tagged -0.12 | tagged the -0.12 | tail -0.05 | tails -0.17 | take -0.65
take him -0.21 | take my -0.19 | taken 0.2 | takes -0.32 | takes care -0.17 | talk -0.38 | talk to -0.64 | talkin 0.41
talkin about 0.41 | taller -0.31 | tamale -0.36 | tambos -0.31 | tangle -0.27 | tangle in -0.27 | tank 0.89
tanque 0.2 | tap -0.1 | tapa -0.37 | tapa la -0.06 | tapada -0.18 | tapada y -0.1 | taparo -0.21 | tarp -0.21
tarp flappi -0.1 | taxi -0.1 | tearin -0.29 | techo 0.14 | techo del 0.25 | techo se -0.62 | teenag 0.22 | teeth -1.43
telefo -0.15 | teleph -0.45 | televi 0.43 | tell if 0.4 | tell where -0.11 | ten -0.31 | ten minute 0.3 | tenant -0.3
tenant moved -0.25 | tenemo -0.21 | tenemo agua -0.08 | tengo -0.84 | tengo un -0.44 | tenis -0.78
tenis colgad -0.78 | tennis -0.08 | tennis court -0.08 | tents -0.55 | termin -0.13 | terren -0.13 | terrib -0.69
test -0.05 | test came -0.05 | texts 0.16 | than -0.18 | than the -0.07 | thanks -0.34 | that -1.68 | that dog 0.28
that goes -0.1 | that has 0.27 | that is -0.34 | that may 0.18 | that never -0.07 | that nobody -0.14
that pump -0.08 | that says -0.05 | that was -0.08 | that we -0.26 | thats -0.56 | thats it -0.1 | the -1.1
the abando -0.16 | the air -0.05 | the airpor -0.32 | the alley 0.12 | the ambula -0.56 | the apartm 0.67
the asphal -0.08 | the attic 0.64 | the baby 2.83 | the back 0.98 | the balcon -0.31 | the bank -0.09 | the bar -1.28
the baseme 0.34 | the basket -0.18 | the bass -0.06 | the bathro -0.2 | the beach -0.22 | the bench 0.51
the benche -0.3 | the big -0.23 | the bike -0.45 | the bill -0.1 | the black -0.08 | the blackt -0.4 | the block 0.1
the blue -0.22 | the boards -0.2 | the boardw -0.13 | the boat 0.35 | the boiler -0.15 | the bottle -0.15
the bottom -0.38 | the branch 0.7 | the bread -0.19 | the bridge -0.35 | the broken 0.72 | the brush -0.08
the buildi 0.26 | the bus 0.63 | the bushes -0.11 | the cab -0.23 | the cable 0.74 | the cage -0.08 | the camera -0.4
the car 1.23 | the cars -0.27 | the cats -0.46 | the ceilin -0.16 | the cellar 0.27 | the center -0.08
the chicke -0.08 | the chimne -0.16 | the church -0.1 | the city -0.37 | the citys -0.4 | the club 0.51 | the cold 0.1
the cook -0.34 | the corner -0.35 | the counte -0.27 | the courts 0.84 | the cover -0.42 | the crane 0.27
the creek 0.3 | the crew -0.35 | the crossi -0.08 | the crossw -0.63 | the curb -0.5 | the curve -0.23
the damp -0.27 | the dark -0.15 | the day -0.61 | the dead -0.08 | the deck -0.26 | the diner -0.26 | the ditch -0.1
the doctor 0.41 | the dog -0.1 | the door 0.96 | the drain -0.46 | the driver 0.9 | the drivew -0.06 | the dumpst 0.44
the dust -0.07 | the eaves -0.13 | the edge -0.14 | the electr -0.07 | the elevat 0.55 | the empty 0.14
the entran 1.31 | the expres 0.5 | the factor 0.3 | the faucet -0.09 | the fence -1.16 | the field 0.12
the fire -1.28 | the first 0.24 | the flood 0.72 | the floor 0.58 | the flower -0.06 | the foot -0.19
the front -0.07 | the fryer 0.15 | the fumes -0.53 | the garage -0.78 | the gas -0.08 | the gate -0.12
the glass 0.73 | the grass -0.32 | the green -0.21 | the ground 0.12 | the guardr -0.23 | the gutter 0.23
the guy -0.21 | the gym -0.13 | the hall 0.26 | the head 0.71 | the heat -0.31 | the highwa 0.68 | the hill -0.13
the hole -0.15 | the house -0.35 | the houses 0.13 | the hydran -0.87 | the ice 1.64 | the inters -0.44
the kids -1.4 | the kitche 0.64 | the lady -0.18 | the lake 0.05 | the lamp -0.42 | the landlo -0.26 | the lane -0.1
the last 0.3 | the laundr -0.59 | the left -0.29 | the librar -0.25 | the lid -0.19 | the light -0.65
the lights -0.37 | the line 0.84 | the liquor -0.06 | the little 0.44 | the lobby -0.37 | the long -0.22
the lot -0.09 | the machin 0.32 | the mail -0.08 | the mailbo 0.19 | the mailma 0.3 | the mall 0.42 | the man -0.66
the manage -0.28 | the manhol 0.4 | the median -0.27 | the metal -0.2 | the meter 0.38 | the middle -0.32
the mornin -0.43 | the mosqui -0.14 | the mouth 1.23 | the neighb -0.59 | the new -0.32 | the noise -0.51
the nursin 0.12 | the office -0.2 | the old 1.18 | the one -0.07 | the open -0.06 | the outlet -0.48
the overhe -0.08 | the overpa -0.13 | the owner -0.13 | the paint -0.11 | the park 0.6 | the parkin 1.74
the parkwa -1.23 | the path -0.45 | the patio -0.26 | the paveme -0.77 | the pipe -0.19 | the place -0.35
the plant -0.05 | the plante -0.11 | the platfo 0.37 | the plow -0.12 | the pole -0.34 | the police -0.18
the pond -0.41 | the pool 0.19 | the porch 0.4 | the post 0.59 | the pothol -0.27 | the power -0.55 | the price -0.06
the public -0.13 | the radiat -0.6 | the rail -0.17 | the railin 0.31 | the railro 0.4 | the rain -0.19
the ravine -0.22 | the rec -0.14 | the recycl -0.06 | the red -0.17 | the rent -0.09 | the restau -0.31
the rim -0.23 | the river -0.34 | the roof 0.73 | the same -0.33 | the sand -0.28 | the sandbo -0.08 | the scaffo 1.33
the scale -0.26 | the school -0.47 | the sea -0.21 | the sewer -1.03 | the shed -0.45 | the shelf -0.31
the shop 0.91 | the should -0.13 | the shower -0.16 | the sidewa 0.45 | the sign -0.32 | the signal -0.33
the size -0.09 | the skin -0.32 | the slide -0.47 | the smell -0.19 | the smoke 0.38 | the snow 0.4 | the speed -0.22
the sprink -0.16 | the stairs 0.13 | the stairw -0.07 | the statio 1.06 | the steel -0.15 | the steps 0.68
the stop -0.23 | the stopli -0.05 | the store 0.45 | the storm -1.01 | the stove 1.46 | the street -0.69 | the sun 0.9
the super -0.16 | the sweepe -0.09 | the swing -0.26 | the tap -0.1 | the tennis -0.08 | the third 0.27
the toddle -0.5 | the toilet -0.17 | the top 0.55 | the tower -0.15 | the tracks 0.31 | the traffi 0.47
the trail -0.05 | the train -0.51 | the transf 1.05 | the trash -0.08 | the tree -0.42 | the trees 0.06
the trench 0.19 | the truck 0.75 | the tub 0.12 | the underp 0.07 | the utilit -0.19 | the vacant -0.09
the view -0.18 | the walk -0.48 | the walkin -0.3 | the wall 0.39 | the walls -0.48 | the water 0.66 | the way -0.27
the weeds -0.1 | the white -0.08 | the whole -0.08 | the wind 0.77 | the window -0.76 | the wires -0.57
the wooden -0.12 | the woods 0.4 | the wrong 0.23 | the yard -1.19 | their -1.09 | their car -0.52 | their dogs -0.1
them 0.18 | them up -0.2 | then 0.11 | there -0.22 | there a -0.65 | there are -0.13 | there at -0.08
there help -0.08 | there is 0.95 | there since -0.16 | there used -0.09 | there was 1.17 | theres 1.16 | theres a 0.58
theres an -0.27 | theres like -0.18 | theres mold -0.22 | theres no -0.26 | theres people 0.11 | theres somebo 0.75
they -1.88 | they are 0.53 | they coming -0.08 | they cut 1.51 | they did -0.13 | they do -0.17 | they drive -0.22
they dug -0.11 | they leave -0.1 | they left -0.15 | they let -0.53 | they never -0.07 | they put -0.07
they run -0.31 | they sell -0.05 | they shot -0.46 | they sold -0.09 | they took -0.6 | they went -0.1 | theyre 1.66
theyre holdin 0.9 | theyre still -0.2 | thick 0.91 | thing -0.64 | thing over -0.06 | things 0.21 | think -0.27
think i 0.41 | think it -0.3 | think my 0.49 | think so -0.31 | third -0.3 | third time -0.09 | thirty -0.2
thirty in -0.11 | this 0.55 | this corner -0.09 | this heat 0.26 | this inters -0.3 | this is -0.98
this mornin -0.11 | this street -0.11 | those -0.35 | thousa -0.69 | thread -0.15 | threat 0.78 | threat to -0.38
three -1.21 | three days -0.31 | three lights -0.14 | three of -0.23 | threw 0.23 | throat 1.77 | throat is 0.88
throug -0.93 | throug a -0.3 | throug it -0.18 | throug my 0.38 | throug the 0.57 | throw -0.14 | throwi 1.23
throwi up 0.34 | thrown -0.5 | thrown down -0.11 | thrown in -0.06 | throws -0.06 | thru -0.1 | thru the -0.1
ticket -0.49 | tied -0.05 | tiempo -0.06 | tienda -0.06 | tiene 0.13 | tiene la 0.07 | tienen 1.1 | tienen al -0.06
tienen un -0.19 | tierra -0.43 | till -0.22 | time -0.69 | time it -0.11 | times -0.22 | tipped 0.14
tipped over -0.12 | tira -0.28 | tirada -0.46 | tirada en -0.32 | tirado 0.65 | tirado en 0.89 | tirand -0.58
tirar -0.55 | tiraro -0.23 | tire -0.28 | tires -1.5 | tires in -0.06 | to -0.84 | to a -0.58 | to be -0.38
to call -0.06 | to clean -0.06 | to crash -0.77 | to cross 1.12 | to curb -0.1 | to die 0.68 | to evict -0.38
to fall -0.2 | to fill -0.13 | to get -0.91 | to go -0.25 | to him -0.49 | to jump 0.15 | to kick 0.2 | to kill 0.4
to live 0.51 | to me 0.2 | to my -0.41 | to our 1.54 | to report -0.12 | to school -0.11 | to see -0.17
to sleep -0.1 | to slow -0.41 | to talk -0.56 | to the -0.63 | to throw -0.1 | to turn -0.08 | to us 0.08
to use -0.23 | to wake 0.71 | to walk -0.15 | to wall -0.19 | toca -0.14 | toda -0.81 | toda la -0.66 | todas -0.14
todas las -0.14 | today 0.34 | toddle -1.13 | toddle is 1.24 | toddle play -0.07 | todo -1.17 | todo volume -0.13
todos 0.51 | todos lados -0.05 | todos los -0.21 | toe -0.62 | toilet -0.69 | toilet is -0.13 | told -0.61
tomar -0.21 | tomo 0.84 | tonigh 0.06 | too -0.72 | too fast -0.26 | too many -0.22 | too short -0.09 | took 0.39
took a 0.49 | took it -0.25 | took my 1.07 | took out -0.13 | took the -0.39 | took them 0.63 | top 1.27 | top of 1.07
tope -0.12 | tore 0.34 | tore up 0.37 | tormen -0.1 | torn -0.22 | torn up -0.09 | toss -0.19 | tossed -0.61
touche -0.3 | toward 0.57 | toward the 0.86 | towed -0.06 | tower -0.28 | trabaj -0.64 | tracks 0.44 | tracks and 0.07
trae 0.59 | trae corrie -0.07 | trae un 0.65 | trae una 0.1 | traffi 0.85 | traffi cone -0.16 | traffi lights 1.21
traffi on -0.45 | trafic -0.35 | trago 0.09 | trail -0.29 | traile -0.69 | train 0.3 | train is 0.07
train tracks -0.4 | trampa -0.07 | transf 0.89 | trap -0.38 | trappe 1.19 | trappe in 0.55 | trash -0.89
trash can -0.12 | trash in -0.32 | trash out -0.06 | trato -0.21 | trato mal -0.21 | tree 0.48 | tree and -0.1
tree came -0.13 | tree is 0.92 | tree right -0.1 | tren 0.56 | trench -0.34 | tres -0.45 | tried 0.05 | tried to 0.05
trimme -0.14 | trip -0.21 | trippe -0.22 | trippe and -0.05 | troca -0.15 | tropez -0.74 | truck 0.46 | truck and 1.03
truck has -0.17 | truck hit 0.06 | truck is 0.2 | truck that -0.15 | truck with -0.27 | trucks 0.32 | truena 0.37
trunk 0.62 | trying 1.29 | trying to 0.81 | tuberi -0.14 | tubo -0.34 | tuesda -0.15 | tumbar -0.14 | tumbar el -0.11
turkey -0.2 | turn -0.81 | turn it -0.16 | turn left -0.07 | turn off -0.08 | turn on -0.15 | turned -0.07
turned around -0.5 | turned on 0.44 | turnin -0.06 | turns -0.1 | tv -0.15 | twelve -0.31 | twenty -0.38 | twice -0.41
twigs -0.56 | twiste -0.43 | two -0.11 | two bedroo -0.28 | two cars 0.18 | two dogs 0.56 | two feet -0.12
two flat -0.09 | two minute 0.65 | two weeks -0.07 | u -0.06 | uber -0.24 | uber driver -0.21 | um -0.17 | un -0.33
un animal -0.19 | un arbol 0.46 | un arma 0.72 | un basure -0.28 | un bebe -0.13 | un bote -0.09 | un cable 0.07
un camion -0.71 | un carro -0.28 | un choque 0.28 | un chorro -0.41 | un colcho -0.22 | un golpe 0.08 | un hombre 1.52
un hoyo -0.33 | un hueco -0.36 | un mapach -0.3 | un monton -0.19 | un muchac 0.53 | un murcie -0.93 | un nino 0.96
un panal -0.23 | un perro 0.67 | un poste -0.11 | un puesto -0.06 | un senor 0.34 | un sofa -0.15 | un tope -0.12
un tubo -0.33 | un zorril -0.27 | una 0.54 | una ardill -0.49 | una bomba 0.62 | una camion 0.48 | una cucara -0.28
una fuga -0.77 | una jering -0.08 | una llanta -0.21 | una muchac 0.15 | una mujer 0.56 | una multa -0.21
una nina 0.13 | una pistol -0.6 | una rata -0.65 | una senora 0.88 | unas -0.53 | unas ratota -0.53 | uncle 0.51
uncons 0.06 | under -1.12 | under a -0.58 | under it 0.2 | under my -0.3 | under the -0.34 | under there 0.09
under water -0.51 | undern -0.15 | underp 0.07 | underp and 0.27 | uneven -0.38 | unit -0.19 | unload -0.33 | uno 1
unos 0.68 | unos muchac 0.8 | until -0.06 | up -0.42 | up a 0.07 | up agains 0.31 | up and 0.72 | up at -0.33
up by -0.21 | up from -0.07 | up in 0.36 | up into -0.25 | up it 0.35 | up my -0.74 | up nobody -0.16 | up on 0.14
up our -0.09 | up out -0.28 | up there 0.63 | up throug -0.27 | up to 0.45 | up with -0.35 | upstai 0.84 | us -1.38
us at -0.2 | us becaus -0.33 | us has -0.1 | usan -0.33 | usan guante -0.33 | use 0.47 | use our -0.19 | use the -0.44
used -0.45 | used syring -0.15 | used to -0.16 | using -0.37 | uso -0.13 | utilit -0.2 | va 0.17 | va a 0.45
vacant -0.79 | vacia 0.66 | vacian -0.17 | vacio -0.16 | vacio de -0.16 | vacuum -0.33 | valve -0.31 | valve is -0.08
van 0.14 | van a -0.09 | vandal -0.06 | vanish -0.63 | vans -0.54 | vapes -0.11 | vapor 1.16 | vasos -0.32
vault -0.11 | ve 1.7 | ve la 0.1 | ve nada 0.08 | vecina 0.3 | vecino -0.82 | vecino esta -0.13 | vecino me -0.09
vecino quema -0.2 | vecino se -0.08 | vehicl -0.33 | veloci -0.05 | ven -0.31 | ven los -0.15 | vencid -0.35
vende -0.13 | venden -0.32 | venden drogas -0.08 | vendie -0.66 | vengan -0.36 | vengan a -0.24 | vengan por -0.11
venir -0.21 | ventan 0.92 | ventan y -0.09 | verde -0.1 | verde dura -0.2 | very -0.26 | vez -0.4 | vez que -0.11
vi -0.13 | viaduc -0.12 | vias -0.45 | vidrio -0.13 | vidrio en -0.09 | vieja -0.3 | viejit 1.25 | viejo -0.16
viene 1.03 | viene el 0.72 | viento -0.18 | view -0.19 | vines -0.39 | vines are -0.39 | vino 0.31 | vive 0.66
vivien -0.74 | vivir 0.19 | vivo -0.39 | vivo en -0.39 | volant -0.15 | volume -0.13 | volunt -0.21 | w -0.07
wait -0.28 | wait for -0.14 | waited -0.18 | waitin -0.22 | wake 0.9 | wake up 0.09 | walk -0.96 | walk button -0.08
walk has -0.09 | walk in -0.16 | walked 0.06 | walker -0.13 | walkin 0.61 | walkin in 0.47 | walkin under 0.18
walks -0.3 | walkwa -0.48 | wall 0.48 | wall is 0.64 | wall of 0.09 | wall to -0.19 | walls -0.67 | wander 0.97
wander around -0.52 | want 0.17 | want the -0.16 | want to 0.51 | wants -0.25 | wants to -0.25 | warm -0.19
was -0.26 | was a -0.41 | was bitten -0.41 | was hit -0.14 | was not -0.47 | was rude -0.11 | was run 0.5
was sleepi -0.31 | was smashe -0.31 | was taken 0.49 | was yester 0.35 | wash -0.17 | washbo -0.21 | washed -0.3
washed out -0.11 | washer -0.34 | washer and -0.34 | wasps -0.38 | wasps are -0.28 | waste -0.15 | watchi 0.4
water -1.01 | water and -0.11 | water came -0.1 | water comes -0.1 | water from -0.08 | water has -0.11
water heater -0.07 | water i -0.18 | water in -0.46 | water is 0.12 | waters 0.63 | waves -0.05 | way 0.43
way and 0.42 | way on -0.2 | way stop -0.09 | way too -0.24 | way up -0.09 | ways -0.14 | we -0.07 | we are 0.11
we can 0.18 | we cannot 0.57 | we cant 0.75 | we dont -0.18 | we get -0.21 | we got -0.29 | we had -0.25
we have 0.14 | we just -0.14 | we need -0.51 | we put -0.06 | we wait -0.11 | we walk -0.07 | we want -0.17
weeds -0.53 | weeds are -0.1 | week -0.36 | weeken -0.76 | weeks -0.18 | well 0.97 | went 0.3 | went by -0.07
went down -0.37 | went in -0.12 | went off 1.28 | went right 0.12 | went up 0.18 | were 0.74 | were all 0.22
west -0.08 | wester -0.06 | wet -0.45 | what 0.54 | what it 1.53 | wheel -0.34 | wheelc -0.16 | wheels -0.12
when -1.03 | when i -0.5 | when the 0.37 | when we 0.29 | when will -0.1 | when you -0.1 | where -1.34 | where a -0.2
where can -0.11 | where kids -0.28 | where people -0.05 | where the -0.39 | where to -0.07 | where we -0.59
while -0.13 | white -0.17 | who -1.46 | who can -0.11 | who goes -0.12 | whole -0.27 | whole block -0.1
whole buildi -0.24 | whole inters -0.24 | whole stretc -0.26 | whose -0.21 | whose turn -0.15 | why -0.4 | wide -0.09
wide open -0.06 | wife 0.15 | wife is 0.08 | wild -0.21 | will -0.43 | will not -0.11 | will you -0.12 | wind 0.57
wind and -0.58 | window 0.05 | window and 0.1 | window on 1.18 | windsh 0.22 | windy -0.41 | wing -0.29
wing is -0.28 | winter -0.19 | wire -0.08 | wire basket -0.33 | wire is 1.14 | wire on -0.39 | wires -0.08
wires and 0.83 | wires are -0.53 | wires hang -0.06 | wires in 1.13 | with 0.31 | with a -0.82 | with an -0.06
with leaves -0.05 | with my -0.52 | with no 1.03 | with nobody 1.04 | with paint -0.07 | with people 0.26
with the 0.4 | with water -0.15 | withou -1.32 | withou a -0.7 | withou notice -0.12 | wobble -0.27 | woman 1.67
woman and -0.19 | woman is 0.82 | women -0.33 | wont 1.06 | wont fix -0.34 | wont let 0.63 | wont stop 0.42
wont take -0.13 | wood -0.3 | wooden -0.61 | woods 0.4 | words -0.16 | work -0.62 | work nights -0.22 | worker -0.31
workin -0.26 | workin its -0.11 | worn -0.24 | worse -0.28 | would 0.54 | would like -0.08 | would not -0.06
wouldn -0.2 | wrappe -0.09 | writin -0.08 | wrong 0.2 | wrong side 0.45 | wrong way 0.31 | wrote -1.42 | y 0.21
y apesta -0.08 | y casi -0.32 | y dejaro -0.66 | y el -0.42 | y esta 0.42 | y estan 0.22 | y hace -0.09
y hacen -0.05 | y hay 1.87 | y la -0.09 | y le 0.16 | y lo -0.35 | y los -0.42 | y me 0.11 | y mi -0.09 | y mis -0.12
y necesi -0.21 | y no 1.84 | y nos 1.19 | y nunca -0.08 | y quedar -0.18 | y quedo -0.41 | y quiero -0.15 | y se -0.41
y sigue -0.24 | y tengo -0.29 | y un -0.11 | y una -0.89 | y ya 1.17 | ya esta -0.12 | ya huele -0.46 | ya se -0.16
ya son -0.18 | ya tiene -0.1 | ya viene 0.72 | yard -2.07 | yard waste -0.06 | year -0.17 | year and -0.15
years -0.13 | yellin 0.13 | yellin at 0.05 | yellow -0.31 | yes -0.25 | yester 0.71 | yester and 0.44 | yield -0.4
yo -0.43 | you -1.9 | you can -0.3 | you cannot -0.15 | you cant -0.47 | you come -0.05 | you put -0.32
you send -0.13 | you step -0.05 | you take -0.12 | your -0.21 | zanja -0.38 | zona -0.06 | zona de -0.06 | zone -0.26
zorril -0.27 | zumba 1.06
""")

PLAIN = _read("""
 -2.68 | !0 1.63 | !1 0.97 | !10 0.52 | !11 1.02 | !12 0.86 | !13 0.18 | !14 0.68 | !15 0.5 | !16 1.07 | !17 1.94
!18 2.84 | !19 3.68 | !2 0.91 | !20 2.64 | !21 2.92 | !22 0.58 | !23 1.2 | !24 1.16 | !25 1.64 | !26 3.03 | !27 -2.1
!3 1.02 | !4 3.7 | !5 2.75 | !6 2.58 | !7 0.8 | !8 -0.1 | !9 0.31 | 2 -0.11 | 3 -0.26 | 3rd -0.09 | 9 -0.08
ALONE -0.84 | ALONE+ALONE -0.17 | ALONE+ATTACK -0.11 | ALONE+BREAKIN 0.07 | ALONE+BUILDING -0.19 | ALONE+CHILD -0.15
ALONE+CRASH 0.1 | ALONE+DOG -0.08 | ALONE+FALL 0.15 | ALONE+HEIGHT -0.13 | ALONE+HOT 0.54 | ALONE+KIN -0.7
ALONE+NOT -0.6 | ALONE+NOW 0.41 | ALONE+SELF 0.08 | ALONE+TRAPPED 0.55 | ALONE+TRASHY -0.24 | ALONE+VEHICLE 0.38
ALONE+WHO 0.11 | ALONE+WIRE 0.08 | ANIMAL -1.79 | ANIMAL+ATTACK -0.4 | ANIMAL+BUILDING -0.15 | ANIMAL+CHILD -0.69
ANIMAL+CRASH -0.3 | ANIMAL+DOOR -0.08 | ANIMAL+FALL -0.08 | ANIMAL+HURT -0.95 | ANIMAL+MAYBE -0.17 | ANIMAL+NOT -0.35
ANIMAL+NOW -0.07 | ANIMAL+TRAPPED -0.19 | ANIMAL+TRASHY -0.05 | ANIMAL+VEHICLE -0.08 | ANIMAL+WATER -0.06
ANIMAL+WHO -0.36 | ATTACK 1.18 | ATTACK+BUILDING -0.86 | ATTACK+CHILD 0.95 | ATTACK+DOG -0.09 | ATTACK+DOOR 0.07
ATTACK+FALL 0.43 | ATTACK+GAS 0.62 | ATTACK+HEIGHT 1.07 | ATTACK+HURT -0.24 | ATTACK+KIN 0.59 | ATTACK+LONGAGO -0.24
ATTACK+MAYBE -0.42 | ATTACK+MIGHT -0.63 | ATTACK+NOT -0.72 | ATTACK+NOW 0.07 | ATTACK+OLD 0.13 | ATTACK+TRACKS -0.45
ATTACK+TRAPPED 0.25 | ATTACK+TRASHY -0.4 | ATTACK+VEHICLE -1.08 | ATTACK+WEAPON 0.33 | ATTACK+WHO 0.23
ATTACK+WIRE -0.26 | BODY 2.72 | BODY+BODY 0.16 | BODY+CHILD 0.4 | BODY+CRASH 0.95 | BODY+DOG 1.18 | BODY+DOOR -0.07
BODY+FALL -0.41 | BODY+FIRE -0.82 | BODY+GAS -0.8 | BODY+HURT 0.46 | BODY+INWATER 0.65 | BODY+KIN 0.46
BODY+MAYBE -0.07 | BODY+NOT 1.2 | BODY+NOW 0.11 | BODY+OLD 0.25 | BODY+SICK 0.15 | BODY+TRAPPED 0.48
BODY+TRASHY -0.12 | BODY+VEHICLE -0.16 | BODY+WATER 0.98 | BODY+WHO 1.51 | BODY+WIRE -0.69 | BREAKIN 1.08
BREAKIN+BREAKIN 0.21 | BREAKIN+BUILDING -0.28 | BREAKIN+CHILD 0.29 | BREAKIN+DOOR 1.34 | BREAKIN+FALL 0.24
BREAKIN+FIRE -0.4 | BREAKIN+NOW 0.31 | BREAKIN+OLD -0.07 | BREAKIN+VEHICLE 1.2 | BREAKIN+WATER 0.1
BREAKIN+WEAPON 0.08 | BREAKIN+WHO 0.66 | BREAKIN+WIRE 0.3 | BUILDING -0.77 | BUILDING+BUILDING 0.12
BUILDING+CHILD 1.05 | BUILDING+DOG -0.12 | BUILDING+DOOR -0.45 | BUILDING+FALL 1.72 | BUILDING+FIRE 1.28
BUILDING+HEIGHT 0.13 | BUILDING+HOT -0.07 | BUILDING+HURT 0.37 | BUILDING+INWATER 1.26 | BUILDING+KIN -0.19
BUILDING+LONGAGO -0.19 | BUILDING+NOT -0.4 | BUILDING+NOTRESPONDING 0.18 | BUILDING+NOW -0.26 | BUILDING+OLD -0.29
BUILDING+SICK 0.41 | BUILDING+TRAPPED 0.49 | BUILDING+VEHICLE -0.17 | BUILDING+WATER 0.58 | BUILDING+WEAPON -0.1
BUILDING+WHO 0.7 | BUILDING+WIRE -0.28 | CHILD 0.7 | CHILD+CRASH -1.09 | CHILD+DOG 1.73 | CHILD+DOOR 1.17
CHILD+FALL 1.53 | CHILD+FIRE 0.23 | CHILD+GAS 0.44 | CHILD+HEIGHT 0.21 | CHILD+HOT -0.41 | CHILD+HURT -0.44
CHILD+JUMP -0.54 | CHILD+LONGAGO -0.25 | CHILD+MAYBE 0.49 | CHILD+MIGHT -0.38 | CHILD+NOT 1.2 | CHILD+NOW 0.19
CHILD+SELF 0.33 | CHILD+SHOOT 0.38 | CHILD+TRAPPED 1.74 | CHILD+TRASHY -0.17 | CHILD+VEHICLE 1.03 | CHILD+WATER 1.8
CHILD+WEAPON -0.28 | CHILD+WHO 1.16 | CRASH 1.09 | CRASH+DOG -0.44 | CRASH+DOOR 0.58 | CRASH+FALL -0.09
CRASH+GAS 1.52 | CRASH+HEIGHT 0.55 | CRASH+HURT 0.31 | CRASH+JUMP 1.31 | CRASH+KIN -0.27 | CRASH+LONGAGO -0.28
CRASH+MAYBE -0.17 | CRASH+MIGHT -0.35 | CRASH+NOT -0.27 | CRASH+TRAPPED -0.1 | CRASH+TRASHY -0.27
CRASH+VEHICLE -0.28 | CRASH+WHO 0.06 | CRASH+WIRE -0.11 | DOG -0.7 | DOG+FALL -0.07 | DOG+HEIGHT -0.17 | DOG+HOT -0.23
DOG+HURT -0.41 | DOG+LONGAGO -0.16 | DOG+NOT 0.85 | DOG+TRAPPED -0.37 | DOG+VEHICLE -0.15 | DOG+WHO -1.09 | DOOR -0.12
DOOR+DOOR -0.54 | DOOR+FALL -0.46 | DOOR+FIRE 1.31 | DOOR+GAS 0.34 | DOOR+HEIGHT 0.2 | DOOR+HOT 0.49 | DOOR+HURT -1.02
DOOR+JUMP 0.17 | DOOR+KIN 0.09 | DOOR+LONGAGO -0.23 | DOOR+MAYBE 1.47 | DOOR+MIGHT -0.61 | DOOR+NOT -0.36
DOOR+NOTRESPONDING -0.13 | DOOR+NOW 0.26 | DOOR+OLD -0.43 | DOOR+SICK 0.41 | DOOR+TRAPPED 0.6 | DOOR+TRASHY -0.15
DOOR+VEHICLE 0.24 | DOOR+WATER -0.37 | DOOR+WEAPON -0.27 | DOOR+WHO -0.57 | DOOR+WIRE -0.34 | FALL -0.14
FALL+FALL 1.27 | FALL+FIRE 0.75 | FALL+GAS -0.09 | FALL+HEIGHT 1.05 | FALL+HURT -0.6 | FALL+INWATER 0.14
FALL+LONGAGO -0.26 | FALL+MAYBE -0.11 | FALL+MIGHT -0.33 | FALL+NOT -0.11 | FALL+NOTRESPONDING 0.55 | FALL+NOW 0.21
FALL+OLD -0.09 | FALL+TRACKS 0.51 | FALL+TRAPPED -0.15 | FALL+TRASHY 0.87 | FALL+VEHICLE -0.17 | FALL+WATER 0.06
FALL+WHO 2.05 | FALL+WIRE 1.5 | FIRE 1.16 | FIRE+GAS -0.13 | FIRE+HEIGHT 1.87 | FIRE+HURT 0.51 | FIRE+JUMP 0.17
FIRE+LONGAGO -0.06 | FIRE+MIGHT -0.25 | FIRE+NOT 0.6 | FIRE+OLD -0.3 | FIRE+SICK -0.21 | FIRE+TRAPPED 0.84
FIRE+TRASHY -0.08 | FIRE+VEHICLE 0.24 | FIRE+WATER -0.36 | FIRE+WHO 0.62 | FIRE+WIRE 0.71 | GAS 0.42 | GAS+GAS 1.44
GAS+HURT -0.3 | GAS+MAYBE -0.41 | GAS+MIGHT -0.51 | GAS+NOT -1.22 | GAS+SICK 0.43 | GAS+TRAPPED -0.07 | GAS+WATER 0.4
GAS+WEAPON 0.07 | GAS+WHO -0.06 | HEIGHT 0.4 | HEIGHT+HEIGHT 0.45 | HEIGHT+HOT 0.7 | HEIGHT+HURT 0.63
HEIGHT+INWATER -0.21 | HEIGHT+JUMP 0.79 | HEIGHT+KIN 0.39 | HEIGHT+MIGHT 0.5 | HEIGHT+NOTRESPONDING 0.53
HEIGHT+OLD -0.39 | HEIGHT+SELF -0.14 | HEIGHT+TRACKS 0.2 | HEIGHT+TRAPPED -0.37 | HEIGHT+TRASHY -0.21
HEIGHT+VEHICLE -0.19 | HEIGHT+WATER 1.09 | HEIGHT+WHO 1.09 | HEIGHT+WIRE -0.37 | HOT -0.07 | HOT+HOT 0.06
HOT+HURT 0.76 | HOT+NOT -0.11 | HOT+OLD -0.12 | HOT+TRAPPED 0.09 | HOT+TRASHY -0.07 | HOT+VEHICLE 0.56 | HOT+WHO 0.85
HURT 0.63 | HURT+HURT 0.39 | HURT+INWATER -0.4 | HURT+KIN -0.65 | HURT+LONGAGO -0.63 | HURT+MAYBE -0.16
HURT+MIGHT -0.55 | HURT+NOT 0.48 | HURT+NOW -0.31 | HURT+OLD -0.2 | HURT+SHOOT 0.21 | HURT+TRACKS -0.54
HURT+TRAPPED 0.24 | HURT+TRASHY -0.62 | HURT+VEHICLE -0.15 | HURT+WATER 1.03 | HURT+WEAPON -0.58 | HURT+WHO 1.7
HURT+WIRE 0.09 | INWATER 1.05 | INWATER+INWATER 0.52 | INWATER+LONGAGO -0.09 | INWATER+NOT 0.78 | INWATER+NOW 0.43
INWATER+SICK 0.19 | INWATER+TRACKS -0.06 | INWATER+TRAPPED 0.43 | INWATER+TRASHY -0.05 | INWATER+VEHICLE 1.32
INWATER+WATER 1.75 | INWATER+WHO 0.05 | JUMP 1.14 | JUMP+TRACKS 0.26 | JUMP+TRASHY 0.09 | JUMP+WATER 0.06
JUMP+WHO -0.55 | JUMP+WIRE 0.17 | KIN 1.62 | KIN+LONGAGO -0.23 | KIN+MAYBE 0.21 | KIN+MIGHT -0.36 | KIN+NOT 1.33
KIN+NOTRESPONDING 0.27 | KIN+NOW -0.1 | KIN+OLD -0.2 | KIN+SELF -0.24 | KIN+TRASHY -0.8 | KIN+VEHICLE -0.31
KIN+WHO 0.62 | LONGAGO -1.82 | LONGAGO+LONGAGO -0.32 | LONGAGO+NOT -0.27 | LONGAGO+NOW -0.3 | LONGAGO+TRAPPED -0.31
LONGAGO+TRASHY -0.07 | LONGAGO+VEHICLE -0.13 | LONGAGO+WHO -0.91 | MAYBE -0.63 | MAYBE+NOT -0.32 | MAYBE+SELF -0.13
MAYBE+SHOOT -0.58 | MAYBE+SICK -0.26 | MAYBE+TRACKS -0.36 | MAYBE+TRAPPED -0.05 | MAYBE+TRASHY -0.14
MAYBE+VEHICLE -0.72 | MAYBE+WATER -0.15 | MAYBE+WHO -1.32 | MAYBE+WIRE -0.38 | MIGHT -0.93 | MIGHT+NOT -0.77
MIGHT+NOW -0.14 | MIGHT+TRAPPED -0.16 | MIGHT+TRASHY -0.08 | MIGHT+VEHICLE -0.08 | MIGHT+WHO -0.65 | NOT -0.8
NOT+NOT -0.42 | NOT+NOTRESPONDING 2.34 | NOT+NOW 0.18 | NOT+OLD -0.4 | NOT+SELF 0.16 | NOT+SHOOT -0.06 | NOT+SICK 0.13
NOT+TRACKS -0.31 | NOT+TRASHY 0.23 | NOT+VEHICLE -1.03 | NOT+WATER -0.25 | NOT+WHO 0.17 | NOT+WIRE 0.58
NOTRESPONDING 0.89 | NOTRESPONDING+NOW 0.21 | NOTRESPONDING+OLD -0.13 | NOTRESPONDING+WATER 0.08
NOTRESPONDING+WHO 0.2 | NOTRESPONDING+WIRE 0.62 | NOW -0.17 | NOW+NOW 0.88 | NOW+OLD -0.1 | NOW+TRAPPED 0.19
NOW+TRASHY -0.59 | NOW+VEHICLE 0.07 | NOW+WHO 0.82 | OLD -1.2 | OLD+TRAPPED -0.12 | OLD+WHO 0.29 | SELF 1.79
SELF+TRAPPED -0.27 | SELF+TRASHY -0.21 | SELF+WEAPON 0.21 | SELF+WHO 1.13 | SELF+WIRE 0.35 | SHOOT 0.64
SHOOT+TRAPPED -0.2 | SHOOT+TRASHY -0.51 | SHOOT+VEHICLE -0.43 | SHOOT+WHO 0.2 | SICK 0.65 | SICK+WHO -0.17
TRACKS 0.7 | TRACKS+TRACKS 0.52 | TRACKS+TRAPPED -1 | TRACKS+VEHICLE 0.09 | TRACKS+WATER -0.12 | TRACKS+WHO 0.69
TRAPPED -0.19 | TRAPPED+TRAPPED 0.08 | TRAPPED+TRASHY -0.64 | TRAPPED+VEHICLE 0.22 | TRAPPED+WATER -0.5
TRAPPED+WHO 1.18 | TRAPPED+WIRE -0.53 | TRASHY -1.75 | TRASHY+TRASHY -0.32 | TRASHY+VEHICLE 0.14 | TRASHY+WATER -0.22
TRASHY+WEAPON -0.2 | TRASHY+WHO 0.54 | TRASHY+WIRE -0.61 | VEHICLE 0.36 | VEHICLE+VEHICLE -0.23 | VEHICLE+WATER 1.71
VEHICLE+WEAPON 0.09 | VEHICLE+WHO 0.48 | VEHICLE+WIRE 2.05 | WATER -0.19 | WATER+WATER -0.1 | WATER+WHO -0.09
WATER+WIRE -0.13 | WEAPON 1.7 | WEAPON+WHO 1.64 | WHO 0.6 | WHO+WHO 0.96 | WHO+WIRE 0.17 | WIRE 0.13 | WIRE+WIRE 1.55
a -0.46 | a baby 0.08 | a bad 0.17 | a bag -0.07 | a barrel -0.24 | a bat -0.25 | a batter 0.39 | a bed -0.61
a big 0.4 | a bike -0.07 | a blue -0.29 | a bomb 0.63 | a broken -0.58 | a burnin 0.59 | a cable -0.69 | a caer -0.16
a car -0.33 | a cart -0.26 | a child -0.13 | a city -0.24 | a contra -0.05 | a couch -0.18 | a couple -0.05
a coyote -0.07 | a crack -0.17 | a cruzar -0.13 | a dead 0.62 | a death -0.11 | a dog -0.35 | a drunk -0.13
a duck -0.43 | a dump -0.15 | a dumpst -0.05 | a family -0.11 | a fire 0.2 | a flat -0.23 | a four -0.06 | a gap -0.15
a gas 0.73 | a girl -0.06 | a guy 0.16 | a guys 0.54 | a hand 0.38 | a hole -0.22 | a homele -0.24 | a hot 0.19
a huge -0.08 | a hurt -0.05 | a jungle -0.07 | a kid 0.17 | a killer -0.12 | a knife -0.56 | a la -0.09 | a las -0.05
a licens -0.14 | a limb -0.08 | a little 0.05 | a live 0.35 | a load -0.12 | a los -0.26 | a lot -0.15 | a man 0.55
a matar 0.46 | a mattre -0.26 | a mess -0.1 | a mi 0.36 | a nail -0.15 | a needle -0.27 | a pack -0.05
a parked -0.08 | a pellet -0.44 | a permit -0.22 | a person -0.09 | a pile -0.06 | a pipe 1.18 | a pit 0.07
a plow -0.1 | a possum -0.14 | a pothol -0.19 | a power 1.11 | a quemad -0.15 | a quimic -0.08 | a raccoo -0.07
a ramp -0.24 | a rat -0.27 | a red 0.6 | a roach -0.2 | a rooste -0.08 | a rotten -0.06 | a row -0.12 | a seizur 0.56
a sharp -0.29 | a sign -0.06 | a small -0.15 | a spot -0.13 | a sprink -0.05 | a stolen -0.29 | a strang 0.37
a su -0.14 | a swan -0.26 | a ticket -0.21 | a tirar -0.12 | a toddle 0.71 | a todo -0.09 | a toilet -0.12
a traffi -0.09 | a traile -0.18 | a tree -0.14 | a truck -0.16 | a un 1.28 | a una 1.6 | a used -0.11 | a vacuum -0.14
a van 1.01 | a walker -0.06 | a wall 0.58 | a washbo -0.09 | a whole -0.19 | a wire -0.13 | a woman 1.99
a yard -0.05 | abajo -0.12 | abajo del -0.06 | abando -0.73 | abiert -0.51 | abiert y -0.13 | about -0.75
about a -0.09 | about to 0.18 | about two -0.11 | above 0.2 | abrier -0.27 | abrier la -0.26 | abueli -0.2
accide -0.34 | aceite 0.96 | acera -1 | acera esta -0.96 | acero -0.09 | across -0.21 | across from 0.32
across my -0.36 | across the -0.11 | acting -0.11 | acts -0.1 | add -0.06 | add some -0.05 | additi -0.19
adentr 0.74 | after -0.3 | after eating -0.15 | after the 0.39 | after they -0.08 | afuera 0.76 | afuera de 0.53
again -0.66 | again and -0.08 | again at -0.09 | agains 0.28 | agains the -0.15 | ago -0.06 | agua -1.06
agua en -0.41 | agua limpia -0.13 | agua nos 0.21 | agua y -0.06 | agujas -0.32 | agujer -0.12 | ahi -0.85
ahogan 0.13 | air -0.33 | air condit -0.22 | aire 0.33 | airpor -0.17 | al -0.68 | al hidran -0.08 | al lado -0.4
al perro -0.18 | al rio -0.2 | alambr -0.32 | alarm 0.08 | alarm has -0.11 | alberc 0.08 | alberc y 0.09
alcant -0.27 | alcant de -0.05 | alcanz -0.05 | alcanz a -0.18 | alergi 0.3 | algo -0.58 | alguie 1.04 | alive 1.36
alive in 1.41 | all -0.63 | all along -0.06 | all day -0.31 | all mud -0.05 | all night -0.22 | all over 0.57
all summer -0.12 | all the -0.23 | all week -0.05 | allerg -0.13 | alley behind 0.11 | alley is -0.15 | alliga -0.11
allowe -0.05 | almost -0.22 | almost got -0.09 | alone 0.28 | along -0.25 | along the -0.24 | alread -0.12
also -0.07 | alta 0.29 | alto -0.29 | am 0.13 | amanec -0.19 | ambula 1.11 | amenaz 0.15 | amenaz a 0.15 | an -0.12
an accide -0.17 | an ambula 0.58 | an animal -0.11 | an electr -0.07 | an explos -0.58 | an hour -0.09 | an old -0.2
an open 0.39 | and -0.27 | and a -1.06 | and bottle -0.16 | and boxes -0.09 | and bugs -0.11 | and burnin 0.48
and cans -0.1 | and cant 0.3 | and cars -0.34 | and clanks -0.1 | and could -0.06 | and dirt -0.13 | and does -0.06
and doors -0.05 | and down -0.15 | and everyb 0.21 | and everyt -0.17 | and fell -0.3 | and flies -0.08
and goes -0.07 | and has -0.09 | and have -0.21 | and he 0.58 | and her 0.79 | and hes 0.76 | and i 1.85 | and im 0.54
and is -0.34 | and it 0.65 | and its 1.58 | and just 0.15 | and leaves -0.09 | and left -0.11 | and missin -0.08
and my 1.18 | and need -0.3 | and needle -0.13 | and needs -0.16 | and never -0.11 | and no -0.31 | and nobody 0.06
and now -0.21 | and one -0.05 | and out -0.33 | and people -0.27 | and plasti -0.09 | and points -0.08 | and put -0.09
and rising 0.2 | and says 0.27 | and scream 0.29 | and sell -0.11 | and she 0.28 | and sinkin -0.3 | and slippe 0.52
and someth -0.16 | and split -0.18 | and then -0.18 | and there 0.12 | and theres 0.06 | and theyre -0.07
and two 0.43 | and vanish -0.39 | and water -0.08 | and we -0.28 | and will 0.42 | and wont 0.13 | and yellin -0.21
and you -0.08 | anda -0.66 | anda en -0.07 | anda un -0.1 | andami 0.67 | andan -0.33 | animal -0.34 | anoche -0.09
anos -0.38 | anothe -0.06 | answer -0.31 | ants -0.2 | any 0.38 | any more 0.4 | anymor -0.07 | anythi -0.23
apagad -0.09 | apart and 0.44 | aparta -0.47 | aparta de -0.07 | apartm 0.34 | apartm and -0.1 | apenas -0.06
apesta -0.23 | aplast -0.17 | apt -0.05 | apunal 1.54 | apuren 1 | arbol -0.1 | arbol de -0.06 | arbol esta -0.08
arbol pongan -0.22 | arcing 0.08 | ardill -0.3 | are all -0.75 | are attack -0.17 | are climbi 1.09 | are cold -0.36
are coming 0.43 | are coughi 0.09 | are dead -0.28 | are down 0.63 | are fallin 0.22 | are gettin 0.45 | are going 0.2
are gone -0.12 | are in 0.42 | are inside 0.56 | are jackha -0.08 | are loose -0.41 | are making -0.14
are missin -0.26 | are not -0.09 | are on 1.02 | are out -0.14 | are playin -0.27 | are robber -0.84 | are runnin 0.09
are still -0.09 | are strang -0.17 | are terrib -0.26 | are throwi -0.06 | are trappe 0.43 | are walkin -0.15
arena -0.08 | arm 0.97 | arm and 0.45 | arm is 0.71 | arma 0.75 | around -0.44 | around him 0.28 | around in 0.17
around it -0.08 | around the -0.21 | arregl -0.13 | arriba -0.15 | arrow -0.27 | arrow is -0.22 | arrows -0.17
arrows on -0.17 | as -0.38 | as a -0.18 | as big -0.1 | as my -0.05 | asbest -0.52 | asfalt -0.41 | ask -0.1
asleep -0.12 | asphal -0.35 | asthma -0.49 | at -0.82 | at all -0.06 | at cars -0.07 | at dawn -0.13 | at each 0.32
at me -0.4 | at my -0.38 | at night -0.41 | at noon -0.05 | at our -0.05 | at people 0.13 | at six -0.23
at this -0.07 | at two -0.15 | ate 0.09 | ate my -0.2 | atorad -0.27 | atorad en -0.12 | atoro -0.22 | atrapa 0.29
atras -0.62 | atras de -0.31 | atrope -0.58 | atrope a -0.1 | attack 0.1 | attack my -0.17 | attic 0.66 | aunt -0.1
auxili 0.19 | ave -0.09 | avenid -0.11 | aventa 1.58 | avispa -0.84 | away -0.15 | axle -0.16 | ayer -0.33
ayer y -0.17 | ayuda -0.46 | azotea 0.36 | azul -0.26 | azul esta -0.05 | baby 0.53 | baby formul -0.29
baby is -0.25 | babys 0.22 | bache -0.26 | back -0.71 | back high -0.07 | back porch 0.38 | back up -0.07
back yard -0.06 | backbo -0.16 | backed -0.42 | backed into -0.13 | backed up -0.29 | backho 1.56 | bag -0.09
bags -0.57 | bags and -0.31 | bajito -0.15 | bajo -0.52 | bajo el -0.14 | balace 1.27 | balazo -0.16 | balcon -0.06
baldio -0.07 | ball -0.05 | banca -0.41 | bang -0.08 | bangin on 0.11 | bangs -0.27 | bank -0.08 | bano 1.01
banos -0.13 | banque -0.61 | banque esta -0.15 | bar -0.44 | bar is -0.44 | barand 0.2 | barand del 0.38
barbec -0.18 | barda 0.14 | bared -0.07 | barely -0.07 | barkin -0.12 | barred -0.11 | barrel -0.57 | barrel and -0.2
barrer -0.11 | barric 0.17 | bars -0.18 | baseme -0.09 | basket -0.38 | basket hoop -0.06 | basket is -0.21
basura -0.6 | basura en -0.12 | basura y -0.15 | basure -0.18 | basure en -0.17 | bat -0.48 | bat smashi 0.08
bathe -0.44 | bathro -0.23 | bathtu -0.06 | batter 0.31 | be -0.38 | be a -0.05 | be the -0.32 | beach -0.11
beacon -0.18 | bebe 0.2 | bebe se 0.11 | bebede -0.06 | becaus -0.6 | becaus i -0.37 | becaus the -0.13 | bed -0.19
bed bugs -0.17 | bedroo -0.53 | been -0.17 | been going -0.15 | been in -0.15 | been sittin -0.06 | beer -0.09
beer cans -0.09 | before -0.42 | before i -0.1 | behind -0.38 | behind my -0.08 | behind the -0.11 | behind us -0.05
being 0.48 | belly -0.07 | bench -0.19 | benche -0.42 | benche and -0.15 | bent -0.18 | bent and -0.06 | betwee -0.52
betwee floors -0.19 | betwee the -0.12 | bici -0.2 | bicicl -0.15 | bien -1.22 | bien poquit -0.12 | big -0.34
big as -0.1 | big limb -0.06 | bike -0.63 | bike lane -0.18 | bike path -0.11 | bike was -0.09 | bikes -0.3
bill -0.4 | bill is -0.36 | bin -0.44 | bins -0.21 | bins are -0.15 | birds -0.19 | bit -0.26 | bit his -0.06
bites -0.22 | bitten -0.23 | bitten by -0.23 | black -0.89 | black one -0.19 | blackt -0.21 | blackt is -0.18
blanco 1.07 | blast -0.14 | bldg -0.07 | bleach -0.26 | bleedi 0.88 | blew 0.44 | blew up 0.48 | blind -0.15
blind people -0.1 | blinki -0.05 | block -0.64 | block can -0.06 | block got -0.05 | block the -0.1 | blocke -0.37
blocke by -0.05 | blocki -0.07 | blocki the -0.06 | blocks -0.06 | blood 0.52 | blood is 0.66 | bloque -0.32
blow -0.24 | blowin -0.21 | blows -0.27 | blue -0.16 | blue and 0.8 | blue one -0.13 | blue ones -0.17 | boarde -0.06
boarde up -0.06 | boards -0.26 | boardw -0.11 | boat 0.39 | boca 1.35 | body 1.72 | boiler -0.26 | boiler room -0.11
bolsas -0.14 | bomb 0.63 | bomba 0.74 | bomba de -0.21 | boom 0.6 | boots -0.31 | borrac -0.14 | boss -0.14
bote -0.89 | bote azul -0.17 | botell -0.08 | botes -0.1 | both -0.37 | bottle 0.38 | bottle and -0.31
bottle in 0.58 | bottle of 0.87 | bottle on -0.05 | bottle was -0.21 | bottom -0.2 | bottom of -0.06 | bought -0.13
bounce -0.29 | box -0.41 | box is -0.06 | box spring -0.06 | boxes -0.12 | boy 0.77 | branch 0.34 | branch came -0.12
brazo 0.19 | bread -0.32 | bread and -0.2 | break 1.48 | breaki 0.18 | breath -1.12 | breed -0.06 | bricks -0.13
bricks are 0.69 | bridge -1.02 | bridge and -0.09 | bridge is -0.14 | bridge you -0.05 | brinca 0.57 | brinca por 0.17
bring -0.14 | brings -0.31 | broke -0.47 | broke the 0.24 | broken -1.73 | broken and -0.28 | broken glass -0.16
broken off -0.06 | brothe 0.64 | brothe is 0.64 | brown -0.31 | brush -0.05 | bubble -0.14 | bubble letter -0.09
bucket -0.13 | bugs -0.33 | bugs in -0.29 | buildi -0.33 | buildi and -0.06 | buildi has -0.13 | buildi is -0.25
buildi next 0.6 | bulb -0.11 | bulb is -0.11 | bull got -0.07 | bullet -0.36 | bump -0.14 | bumps -0.13 | bumpy -0.22
bungal -0.09 | buried 0.22 | buried in -0.06 | burn -0.15 | burned -0.61 | burned out -0.55 | burnin 1.53
burnin in 0.26 | burns -0.15 | burnt -0.05 | bus shelte -0.25 | bus stop -0.48 | buses -0.07 | bush -0.14
bushes -0.89 | busine -0.08 | busted -0.29 | but -0.9 | but it -0.19 | butche -0.11 | button -0.08 | butts -0.08
buy -0.14 | by -0.75 | by a 0.51 | by my -0.26 | by the 0.24 | cab -0.19 | cab driver -0.18 | cabeza -0.11
cable -0.9 | cable colgan -0.27 | cable de 0.43 | cables 0.77 | caca -0.08 | caca de -0.06 | cada -0.4 | cada vez -0.1
caen -0.25 | caer -0.22 | cafe -0.1 | cage -0.11 | cage you -0.05 | cai -0.15 | cai en -0.11 | caja -0.11
calefa -0.23 | calefa y -0.22 | calent -0.08 | call -0.16 | call me -0.19 | call the 0.18 | calle -0.32
calle entera -0.09 | calle esta -0.23 | calle estan -0.05 | calle y -0.2 | called -0.57 | callej -0.66 | callin -0.12
calls -0.08 | calor -0.08 | cama -0.27 | cambia -0.09 | cambio -0.16 | cambio la -0.16 | came 0.34 | came and -0.28
came at -0.06 | came back -0.12 | came down 0.74 | came off -0.22 | came out -0.06 | camera -0.13 | camina -0.19
camina por -0.23 | camion 0.5 | campin -0.99 | can -0.48 | can hear 0.37 | can i -0.28 | can on -0.53
can smell -0.34 | can somebo -0.21 | can the -0.11 | can we -0.14 | can you -0.28 | canal 0.77 | cancel -0.19
candad -0.07 | cannot get 0.28 | cannot see -0.2 | cannot tell -0.13 | cannot walk 0.08 | cans -0.5 | cans are -0.07
cant 0.51 | cant breath -0.67 | cant cook -0.36 | cant do 0.58 | cant find 0.31 | cant fly -0.16 | cant get -0.24
cant go -0.16 | cant move 1.07 | cant see 0.33 | cap -0.41 | caps -0.08 | car -0.17 | car alarm -0.07 | car and 0.65
car by -0.44 | car doors -0.13 | car hit -0.08 | car in 0.58 | car is 0.43 | car on -0.07 | car since -0.15
car went 0.2 | car with 0.52 | cara 0.74 | carbon 0.63 | carbon monoxi 0.63 | card -0.16 | cardbo -0.15 | care -0.08
care of -0.08 | carga -0.68 | carne -0.11 | carret -0.13 | carril -0.18 | carro -0.45 | carro con 0.15
carro la -0.17 | carro quemad -0.12 | carro se 0.8 | carros -0.6 | carros no -0.26 | cars -0.2 | cars and -0.13
cars are 1.08 | cars come -0.2 | cars in -0.11 | cars race -0.08 | cars swerve -0.07 | cart -0.35 | carton -0.06
carts -0.08 | casa 0.11 | casa de -0.15 | casa sola -0.18 | casa vacia -0.24 | casas 0.68 | casero -0.1 | cash -0.1
casi -0.29 | casi atrope -0.23 | cat -0.24 | cats -0.6 | caught 0.73 | caught and 1.31 | caught in -0.16 | caved -0.43
caved in -0.42 | caving -0.09 | cayend -0.58 | cayo -0.18 | cayo a 0.51 | cayo el 0.69 | cayo la -0.9 | cayo por 0.35
cayo un -0.11 | ceilin -0.37 | ceilin from -0.1 | ceilin in -0.17 | cellar 0.28 | cement -0.52 | center -0.3
centro -0.11 | cerca -0.72 | cerca de -0.18 | cerca del -0.55 | cerrad -0.43 | cerrad con -0.31 | chain -0.28
chaine -0.05 | chamar -0.08 | change -0.18 | charge -0.56 | charge me -0.54 | chasin -0.27 | chasin people -0.11
check -0.33 | chemic 0.34 | chemic smell -0.89 | chest -0.15 | chest and 0.41 | chewed -0.26 | chicke -0.12
child is 0.3 | childr -0.17 | chimne -0.15 | chinch -0.08 | chippe 0.65 | chispa -0.44 | chispa en 0.11 | chlori -0.1
chocar 0.82 | chocar el -0.21 | choco -0.06 | chokin -0.17 | chokin on 0.35 | choque 0.29 | chorro -0.33 | chueco 0.43
chunk -0.08 | chunks -0.23 | chunks of -0.11 | ciclov -0.26 | cierra -0.4 | cierre -0.17 | cigare -0.9
cigare butts -0.08 | cigare smoke -0.72 | cigarr -0.13 | cinco -0.15 | cintur 0.36 | circle -0.3 | city -0.63
city truck -0.21 | citys -0.27 | citys pipe -0.27 | ciudad -0.13 | clanks -0.15 | clean -0.07 | cleane 1.19
climbi 0.88 | cloro 0.67 | close -0.19 | closin time -0.43 | club 0.68 | coat -0.07 | cocina 0.58 | cocina y 1.13
cohete -0.56 | cohete todas -0.24 | colade -0.18 | colade del -0.13 | colcho -0.15 | cold 0.11 | cold and -0.28
colgad 1.85 | colgad de 0.72 | colgad del 1.14 | colgan -0.34 | collap -0.05 | collar -0.38 | collec -0.18
collec them -0.18 | colump -0.17 | come -0.84 | come and -0.1 | comes -0.39 | comes in -0.11 | comes out -0.06
comida -0.47 | coming 0.65 | coming down 0.24 | coming out 0.59 | como -1.15 | compan 0.07 | compan de -0.22
con algo -0.05 | con alguie -0.65 | con el -0.37 | con gente 0.62 | con la 0.42 | con las -0.29 | con los 0.23
con mis -0.15 | con pistol 0.15 | con un 0.07 | con una -0.43 | concre -0.51 | condit -0.22 | condit is -0.11
cone -0.06 | confus -0.07 | constr -0.57 | constr next -0.19 | conten -0.13 | contra 0.13 | cook -0.65 | cooler -0.16
copper -0.06 | cords -0.24 | corner -0.71 | corner and -0.2 | corner of -0.19 | correr -0.53 | corrie 1
corrie por -0.19 | corto 0.16 | cosa -0.22 | cosas -0.31 | couch -0.48 | cough -0.45 | could -0.59 | could fall -0.08
could get -0.12 | could not -0.12 | could you -0.23 | counte -0.14 | couple -0.05 | court -0.3 | courts -0.08
cover -0.44 | covere -0.15 | covere with -0.14 | coyote -0.1 | coyote is -0.05 | crack -0.87 | crack in -0.17
cracke -0.36 | cracke and -0.21 | cracki -0.2 | cracks -0.1 | crane 0.91 | crash -0.47 | crashe 0.39 | crater -0.32
crater on -0.21 | crates -0.13 | crawle 0.62 | crazy -0.06 | creek -0.55 | crew -0.29 | crew left -0.12 | crimin -0.22
crooke -0.07 | cross -0.3 | cross withou -0.08 | crossi -0.29 | crossi is -0.05 | crossw -0.39 | crossw by -0.07
crossw is -0.05 | crows -0.05 | cruce -0.1 | crucer -0.06 | crumbl -0.55 | crushe 0.42 | cruzar -0.15 | crying -0.31
cuadra -0.25 | cuadra y -0.08 | cuando -0.29 | cuando llueve -0.06 | cuarto -0.55 | cuatro -0.07 | cubeta -0.16
cucara -0.23 | cucara en -0.13 | cuchil 0.6 | cuetes -0.05 | culver -0.14 | cupboa -0.21 | cups -0.07 | curb -0.38
curtai 1.68 | curva -0.1 | curva esta -0.1 | curve -0.22 | curve got -0.21 | cut 0.6 | cut her 0.18 | cut his 0.27
cut my -0.41 | cut the 1.43 | cut throug -0.59 | cyclis 0.37 | d -0.06 | da -0.39 | da miedo -0.21 | dad 0.66
dad is 0.77 | damp -0.24 | dandel -1.07 | dando 0.47 | danger -0.58 | dangli -0.67 | dangli over -0.05 | dark -0.37
dark and -0.14 | date -0.1 | dawn -0.14 | day -0.73 | day and -0.11 | day with -0.16 | days -0.28 | days and -0.1
de -1.23 | de acero -0.09 | de agua -0.31 | de al -0.4 | de arriba -0.05 | de atras -0.31 | de basura -0.14
de emerge -0.07 | de gas 1.19 | de hojas -0.07 | de humo -0.43 | de la -0.36 | de las 0.88 | de llanta -0.14
de los -0.32 | de mas -0.23 | de mi -0.38 | de trafic -0.06 | de un 0.31 | dead -0.63 | dead and -0.1 | dead end -0.05
dead fish -0.28 | death -0.15 | death trap -0.11 | debajo -0.22 | debajo de 0.93 | debajo del -0.96 | debris -0.17
decia -0.06 | deck -0.21 | deep -0.86 | deer -0.59 | degree 0.07 | degree and -0.11 | degree in -0.13 | deja -0.1
dejan -0.88 | dejan dormir -0.11 | dejan el -0.7 | dejaro -1.12 | dejaro la -0.05 | dejaro los -0.25 | dejaro un -0.19
dejo -0.27 | del -1.16 | del bano -0.15 | del carril -0.07 | del cruce -0.05 | del edific -0.18 | del medido -0.25
del pavime -0.16 | del porche -0.21 | del poste -0.54 | del puente 0.71 | del sotano -0.13 | del techo 0.16
del vecino -0.28 | delive -0.07 | demoli -0.06 | dentro de 0.08 | depart -0.05 | deposi -0.25 | derrum 0.1
derrum el 0.1 | desagu -0.08 | desbor -0.09 | descar -0.27 | descui -0.2 | desde -0.49 | desde hace -0.33 | desmay 0.1
desper 1.31 | despie -0.63 | despue -0.06 | despue de -0.06 | detect -0.45 | detect de -0.16 | detect in -0.1
dia -0.25 | diamon -0.1 | diaper -0.13 | dias -0.34 | dice 1.08 | dice que 1.32 | did -0.38 | did not -0.12
did you -0.08 | didnt -0.09 | die 0.65 | died -0.08 | diggin -0.24 | dim -0.1 | dim and -0.07 | diner -0.2
dinero -0.19 | dip -0.25 | direct -0.19 | dirt -0.4 | dirt and -0.05 | dirty -0.73 | discap -0.06 | dishes -0.1
dispar 0.14 | dizzy 0.42 | do -0.06 | do anythi -0.07 | do i -0.35 | do someth -0.11 | doblad -0.17 | dock -0.06
does -0.84 | does not -0.74 | does nothin -0.07 | dog -0.76 | dog and -0.09 | dog any -0.18 | dog cut -0.09
dog has 0.79 | dog is -0.32 | dog mess -0.1 | dog on -0.06 | dog runnin -0.25 | dog was -0.12 | dog with -0.16
dogs 0.74 | dogs are 1.17 | doing -0.08 | donde -1.01 | donde pasa -0.1 | dont -0.84 | dont know -0.29 | donuts -0.09
door 0.06 | door and 0.47 | door is -0.36 | door of -0.17 | doors -0.13 | doors in -0.13 | doorwa -0.14 | dormid -0.38
dormir -0.54 | dos -0.22 | down -0.48 | down across -0.56 | down and 0.86 | down at -0.21 | down on 1.4
down our -0.09 | down the -0.84 | down there -0.43 | downst -0.31 | downst is -0.12 | dr -0.08 | drag -0.06
draggi -0.06 | drain 0.35 | drain and -0.14 | drain i -0.12 | drenaj -0.3 | drenaj se -0.14 | dribbl -0.19
drilli -0.07 | drink -0.08 | drinki 0.17 | drinki and 0.27 | drips -0.07 | drips and -0.06 | drive -0.45 | driver 0.44
driver drove -0.27 | driver is 0.85 | driver was -0.44 | drivew -0.41 | drivew is -0.14 | drivin 0.5 | drogad -0.09
droopi 0.06 | drop -0.12 | droppi -0.27 | drops -0.19 | drove -0.37 | drove off -0.06 | drove right -0.12
drowni -0.38 | drowni in -0.38 | drug -0.16 | drugs -0.21 | drugs on -0.15 | drunk -0.27 | drywal -0.1 | duck -0.43
duele la -0.17 | dueno -0.19 | dueno no -0.13 | duerme -0.14 | duerme el 0.19 | duerme en -0.07 | dump -0.16
dumped -0.46 | dumped a -0.32 | dumpin -0.27 | dumpst -0.61 | dumpst at -0.05 | dura -0.22 | during 0.11 | dust -0.73
dust on -0.27 | dying 0.55 | each 0.23 | each mornin -0.08 | each other 0.31 | early -0.13 | eat -0.22 | eaten -0.22
eaten alive -0.16 | eating -0.57 | eating there -0.15 | eaves -0.19 | echa -1.01 | echan -0.16 | echand 2.29
echaro 0.18 | edge -0.83 | edge of -0.4 | edific 0.23 | eight -0.09 | eighty -0.05 | el -1.66 | el agua -0.18
el aire -0.06 | el alto -0.24 | el andami 0.67 | el aparta -0.17 | el arbol -0.3 | el asfalt -0.41 | el bano 1.22
el bar 0.56 | el barand 0.31 | el bebe 0.14 | el bebede -0.06 | el bote -0.12 | el brazo 0.19 | el cable -0.11
el calent -0.08 | el callej -0.47 | el calor -0.12 | el camion 0.68 | el carril -0.11 | el carro 1.13 | el casero -0.1
el cement -0.07 | el centro -0.09 | el conten -0.08 | el drenaj -0.28 | el dueno -0.18 | el edific 0.49
el elevad 0.33 | el gimnas -0.18 | el hidran -0.21 | el hueco -0.09 | el humo -0.77 | el lago 0.34 | el letrer -0.15
el lote -0.13 | el mes -0.12 | el nino -0.17 | el parque -0.13 | el parqui -0.17 | el pasill -0.48 | el paso -0.59
el pasto -0.16 | el patio -0.31 | el pavime -0.45 | el pecho 0.19 | el perro 1.45 | el piso 0.35 | el polvo -0.22
el poste -0.58 | el puente -0.41 | el rio 0.71 | el ruido -0.21 | el semafo -0.26 | el sotano 0.37 | el suelo -0.25
el tanque 0.25 | el techo -0.13 | el trabaj -0.54 | el tubo 0.21 | el vecino -0.3 | el viento -0.14 | elderl -0.13
electr on 0.12 | elevad 0.31 | elevad con 0.68 | elevat 0.7 | elevat and 0.95 | elevat out -0.06 | eleven -0.39
eleven bags -0.17 | ellos -0.08 | else -0.19 | elses -0.14 | emerge -0.16 | emptie -0.43 | emptie the -0.06
empty -0.08 | empty house -0.1 | empty lot -0.23 | en -0.63 | en el 1.02 | en la -0.42 | en los -0.29 | en medio -0.21
en mi -0.97 | en rojo -0.22 | en toda -0.08 | en un -0.08 | en una 0.18 | encerr 0.62 | enchuf -0.57 | encima 1.26
encima a 0.25 | encont 0.44 | encont un 1.48 | encont una -0.75 | encuen -0.11 | enferm -0.29 | enfren -0.16
engine -0.18 | enorme -0.13 | enough -0.06 | entera -0.09 | entrad -0.38 | entran -0.21 | entran en -0.06
entrar 1.75 | entre 0.41 | erodin -0.09 | es -0.54 | esa -0.13 | escale -0.19 | escale y 0.35 | escape -0.33
escape is -0.33 | escomb -0.09 | escuel 1.41 | ese -1.41 | ese bache -0.26 | ese carro -0.49 | esposo -0.12
esposo se -0.12 | esquin -0.35 | esquin esta -0.06 | esta 0.64 | esta a -0.08 | esta abiert -0.23 | esta ahogan 0.13
esta bien -0.15 | esta brinca 0.17 | esta cayend -0.58 | esta cerrad -0.19 | esta dando -0.05 | esta desbor -0.06
esta descui -0.2 | esta dormid -0.38 | esta en 0.08 | esta hincha 1.29 | esta hundie -0.21 | esta inclin -0.07
esta inunda -0.33 | esta levant -0.14 | esta llena -0.23 | esta lleno -0.2 | esta matand -0.31 | esta metien -0.39
esta muy -0.95 | esta oscuro -0.42 | esta pandea -0.27 | esta pegand 0.25 | esta podrid -0.41 | esta quebra -0.18
esta queman 0.36 | esta rota -0.97 | esta roto -0.39 | esta seco -0.06 | esta suelta -0.26 | esta tapada -0.13
esta tirada -0.09 | esta tirand -0.09 | esta toda -0.14 | esta todo -0.19 | estaba -0.12 | estaci -0.12
estaci en -0.08 | estamo 0.97 | estamo en 0.98 | estan 1.58 | estan prendi -0.05 | estan secas -0.09 | este 0.12
estoy 0.51 | etique -0.06 | even -0.32 | ever -0.09 | every -0.4 | every day -0.19 | everyb 1.41 | everyb has 0.22
everyt -0.45 | everyt is -0.16 | everyw and -0.13 | everyw in -0.07 | evict -0.32 | evicti -0.06 | ex 1.03
excava -0.11 | exit -0.14 | expire -0.32 | explod 0.15 | explos -0.58 | explos of -0.93 | explot 0.06 | explot el 0.4
expres 0.68 | extens -0.22 | eyes are 0.07 | eyes burn -0.63 | fabric -0.52 | face -0.2 | face is 0.34 | factor -0.46
faded -0.05 | faint -0.42 | fake -0.21 | fall -0.36 | fall on -0.16 | fallin apart -0.32 | fallin from -0.15
falta -0.4 | falta la -0.12 | falta un -0.2 | famili 0.36 | family -0.11 | fan -0.12 | fast -0.36 | father -0.32
faucet -0.07 | favor 0.49 | feeds -0.17 | feel 0.35 | feel the 0.42 | feet -0.27 | fell 1.06 | fell and 0.31
fell down 0.39 | fell in 0.58 | fell off -0.34 | fell on 0.67 | fell out -0.37 | fell throug 0.35 | fence -1.3
fence and -0.07 | fence is -0.09 | feo 0.33 | field -0.26 | fiesta -0.14 | fifth 0.25 | fifty -0.16 | fifty five -0.07
fight -0.58 | fight outsid -1.24 | fighti -0.43 | fill -0.2 | fill a -0.11 | fillin 0.22 | film -0.26 | film on -0.26
filthy -0.19 | filthy and -0.08 | find 0.26 | find us -0.07 | fine -0.39 | fine but -0.24 | finger -0.18
finger and -0.16 | fire 0.73 | fire and -0.12 | fire escape -0.33 | fire hydran -0.73 | fire is 0.51 | fire lane -0.3
fire plug -0.36 | fire statio -0.48 | firecr -0.18 | fired 0.09 | fires -0.07 | firewo -0.15 | first 0.15 | fish -0.32
fishin -0.27 | fishin line -0.26 | five -0.33 | five degree -0.07 | fix -0.38 | fix it -0.1 | fixed -0.15 | fixes -0.1
fixes cars -0.1 | flames 0.62 | flappi -0.09 | flappi in -0.09 | flashi -0.07 | flashl 0.58 | flat -0.35 | flats -0.29
flats this -0.19 | flatte -0.11 | flew 0.52 | flies -0.19 | flies on -0.08 | flippe 0.92 | flippe and 0.86
floati down -0.12 | floati in 0.19 | flood 0.72 | floode -0.43 | floode and -0.06 | floods -0.17 | floods and -0.06
floor 1.18 | floor drain -0.36 | floors -0.24 | flower -0.14 | flower in -0.1 | flush -0.07 | fly -0.19 | flying -0.23
flying around -0.2 | foam -0.18 | folks -0.05 | follow -0.79 | follow me -0.46 | food -0.71 | food poison -0.15
foot -0.25 | foot went -0.09 | for -1.29 | for a -0.51 | for bikes -0.06 | for hours -0.06 | for lead -0.07
for me 0.42 | for my -0.21 | for people -0.08 | for the -0.5 | for water -0.13 | forecl -0.06 | forgot -0.2
form -0.09 | formul -0.29 | forty -0.53 | found 0.07 | found a 0.11 | founda -0.3 | four -0.66 | four inches -0.19
four thirty -0.08 | fourte -0.13 | fourte people -0.08 | fox -0.17 | frame -0.44 | free -0.22 | freeze -0.07
freezi -0.08 | frente 0.38 | frente a -0.98 | friday -0.21 | friend 0.43 | friend but -0.25 | frio -0.19 | from -0.74
from a -0.16 | from cars 0.37 | from me 0.49 | from my -0.26 | from that -0.31 | from upstai -0.13 | front door 0.54
front of -0.36 | fryer 0.22 | fue 0.55 | fuego 0.26 | fuel 0.12 | fuerte 0.17 | fuerza 1.16 | fuga -0.48
fuga en -0.31 | full -0.47 | full blast -0.14 | full of 0.2 | full to -0.16 | fuman -0.14 | fuman en -0.07
fumes -0.31 | funcio -0.06 | funny -0.17 | furnit -0.2 | gallon -0.15 | gallon in -0.12 | gallos -0.05 | game -0.06
gang -0.08 | gap -0.17 | garage -0.56 | garage door -0.07 | garage is -0.09 | garaje -0.46 | garbag 0.12
garbag can -0.06 | garbag on 0.39 | garden -0.19 | garden apartm -0.06 | gas 2.18 | gas compan -0.09 | gas en 0.05
gas in 0.17 | gas prices -0.84 | gas smell -0.51 | gas statio -0.23 | gas y 1.44 | gasoli 0.57 | gate -0.5
gato -0.23 | gatos -0.35 | gave 0.16 | gave me -0.46 | gente -0.25 | gente se -0.26 | gente tira -0.09
gente vivien -0.53 | get -0.69 | get a -0.09 | get hurt -0.56 | get in 0.14 | get killed -0.16 | get rid -0.2
get speed -0.06 | get throug -0.11 | get up 0.45 | gets -0.13 | gettin 0.21 | gimnas -0.18 | girl 0.06 | give -0.33
give me -0.09 | give my -0.22 | gives -0.15 | gives me -0.13 | giving -0.26 | glass 0.32 | glass all -0.08
glass and 0.29 | glass bottle -0.11 | glass in -0.12 | gloves -0.14 | gnawin -0.06 | go -0.27 | go dim -0.07
go in -0.07 | go on -0.17 | go to -0.06 | goes -0.19 | going 0.77 | going around 0.28 | going in -0.25
going off 0.07 | going the -0.31 | going to 0.62 | going up -0.18 | golpe -0.14 | golpea -0.25 | gone -0.57
gone and -0.17 | goodby -0.45 | goose -0.14 | got 0.35 | got a 0.4 | got emptie -0.11 | got hit -0.21 | got into 0.24
got knocke -0.08 | got no -0.09 | got out -0.07 | got sick -0.2 | got stabbe 0.32 | got the -0.15 | gotea -0.17
graffi -0.24 | grafit -0.29 | grande -0.52 | grandm 0.13 | grasa -0.2 | grasa en -0.2 | grass -0.42 | grass on -0.07
grate -0.12 | gravel -0.23 | gravel all -0.07 | gravel and -0.09 | great -0.09 | green 0.37 | green and -0.07
grey 0.23 | grill -0.11 | grita 0.86 | gritan -0.06 | grocer -0.07 | groser -0.28 | ground 0.37 | ground and 0.43
ground is -0.16 | growin -0.11 | growli -0.12 | grua -0.2 | guante -0.19 | guard -0.11 | guardr -0.21 | guess -0.06
gun -0.4 | gun in -0.28 | gun on -0.14 | gutter 0.31 | gutter are -0.09 | guy 0.08 | guy is 0.34 | guy with 0.07
guys -0.14 | guys are -0.18 | gym -0.05 | ha -0.12 | ha llovid -0.06 | hablar -0.18 | hablar con -0.65 | hace -0.96
hace dias -0.19 | hace mucho -0.06 | hacen -0.1 | had -0.38 | had to -0.13 | hago -0.36 | hago para -0.06 | hair -0.16
half -0.21 | half of -0.15 | hall 0.31 | hallwa 0.09 | hand 0.53 | hand bangin 0.38 | hand on -0.1 | handic -0.09
handic sign -0.06 | handle -0.09 | hands -0.32 | hang -0.17 | hangin 1.03 | hangin from 0.79 | hangin loose -0.17
hangin low -0.12 | hangin off -0.23 | hangin on 0.49 | hangin out 0.7 | hangin over -0.17 | hangs -0.1 | happen -0.08
hard -0.3 | has 0.09 | has a -0.32 | has been -0.3 | has my 1.33 | has no -0.25 | has not -0.22 | has nothin -0.12
has sunk -0.19 | has the 0.36 | hasnt -0.14 | hasnt been -0.12 | hasta -0.1 | have -1.09 | have a 0.17 | have no -0.05
have to -0.11 | havent -0.06 | havent seen -0.06 | having 0.45 | having a 0.56 | hay 0.24 | hay alguie 1.32
hay caca -0.06 | hay calefa -0.12 | hay gente -0.2 | hay herido 0.32 | hay luz -0.06 | hay moscas -0.17
hay mucha 0.14 | hay mucho -0.31 | hay muchos -0.18 | hay papel -0.12 | hay que -0.12 | hay ratas -0.06
hay tenis -0.67 | hay un 1.84 | hay una 0.55 | hay vidrio -0.11 | hazard -0.25 | he 1.84 | he cant -0.09
he fixes -0.1 | he follow -0.43 | he has 0.52 | he is 0.95 | he isnt 0.06 | he keeps -0.29 | he slept -0.2
he wants -0.36 | he will 0.27 | head 0.16 | head is -0.79 | headac 0.26 | heaped -0.1 | hear -0.27 | hear him 0.23
heard 0.41 | heard a -0.07 | heart 0.28 | heat in -0.05 | heat is -0.15 | heater -0.09 | heaved -0.56
heaved up -0.56 | held 0.43 | help -0.3 | her 0.4 | her in 0.94 | her leg 0.18 | here -0.62 | here he -0.43
herido 1.45 | herman 0.41 | hersel -0.58 | hes 3.14 | hes going 0.27 | hes got 0.49 | hes not 0.13 | hicier -0.07
hidden -0.07 | hiding 0.95 | hiding in 0.56 | hidran -0.41 | hidran esta -0.13 | hielo -0.2 | hielo y -0.19
hierba -0.06 | hierba en -0.05 | high -0.17 | high school 0.39 | highwa 0.24 | hija 0.38 | hija se 0.42 | hijo -1.03
hijo se 0.31 | hijos -0.22 | hill -0.8 | hill is -0.12 | him 0.78 | himsel 0.06 | hincha 1.29 | his 0.21
his arm 0.89 | his drivew -0.06 | his finger -0.06 | his hand 0.34 | his phone -0.14 | his teeth -0.31 | hissin 0.65
hit -1.01 | hit a 0.13 | hit and -0.06 | hit by -0.12 | hit in -0.08 | hit my -0.45 | hit the -0.16 | hits -0.1
hittin 0.16 | hizo -0.27 | hizo el -0.27 | hojas -0.24 | hojas y -0.1 | hold -0.23 | holdin 1.19 | hole -0.51
hole in -0.27 | holes -0.12 | holes in -0.06 | holida -0.15 | hollow -0.07 | hombre 0.49 | hombre con 0.23
hombre tirado -0.11 | home -0.65 | home is 0.16 | homele -0.34 | hoop -0.07 | horas -0.83 | horrib -0.52 | hot -0.68
hot car 0.06 | hot dog 0.13 | hour -0.09 | hours -0.23 | house -0.13 | house across -0.19 | house and -0.14
house is 0.24 | house with 0.52 | houses 0.3 | housin -0.22 | how -0.39 | how do -0.22 | hoyo -0.53 | hoyos -0.34
hubcap -0.09 | hubo 0.4 | hubo un 0.4 | hueco -0.54 | hueco por -0.21 | huele -0.62 | huele a 0.24 | huele feo -0.24
huele horrib -0.51 | huge 0.57 | humo -0.55 | humo en 0.77 | humo negro -0.26 | hump -0.06 | hums -0.25 | hundie -0.21
hundio -0.11 | hundre -0.18 | hurry 0.05 | hurt 0.83 | husban 0.23 | husban is 0.16 | hydran -1.06 | hydran and -0.12
hydran buried -0.09 | hydran is -0.41 | i -0.13 | i almost -0.07 | i am 0.49 | i call -0.08 | i can 0.5
i cannot -0.84 | i cant 1.15 | i cut -0.13 | i do 0.35 | i dont -0.38 | i found -0.27 | i get -0.38 | i got -0.54
i guess -0.06 | i have -0.24 | i heard 0.49 | i just 0.12 | i live -0.13 | i lost -0.08 | i moved -0.08 | i need -0.32
i only 0.42 | i plug -0.12 | i raked -0.12 | i saw -0.22 | i see -0.15 | i smell 0.94 | i think -0.44 | i took 0.55
i trippe -0.3 | i turn -0.08 | i want 0.18 | i was 0.82 | i work -0.11 | i wouldn -0.2 | ice -0.16 | ice on 0.24
id -0.23 | id like -0.13 | if -0.51 | if it -0.11 | if its -0.09 | ignore -0.06 | im 0.73 | im allerg -0.13
im in 0.38 | im next 0.08 | im on 0.08 | im scared -0.09 | in -0.39 | in a 0.06 | in and -0.12 | in at 0.09
in fishin -0.26 | in front -0.36 | in here -0.82 | in his -0.11 | in it 0.44 | in law -0.18 | in leaves -0.38
in march -0.12 | in my -0.09 | in our -0.44 | in public -0.21 | in that -0.05 | in the 0.33 | in there 0.34
in this 0.54 | in to -0.06 | in traffi -0.09 | incend 0.21 | inches -0.53 | inclin -0.07 | inscri -0.53 | inside -0.3
inside the -0.47 | inspec -0.18 | instal -0.1 | inters -0.54 | inters is -0.39 | into -0.32 | into it -0.1
into my 0.18 | into the -0.2 | inunda -0.33 | inundo -0.33 | inundo el -0.32 | invade -0.07 | ir -0.07 | iron -0.13
is -0.17 | is a 0.21 | is about -0.22 | is all -0.34 | is an 0.18 | is backed -0.09 | is being 0.52 | is bent -0.08
is black -0.07 | is bleedi 0.11 | is blocke -0.2 | is broken -0.7 | is buried 0.16 | is burned -0.08 | is burnin 0.51
is caught -0.09 | is caving -0.09 | is chokin 0.22 | is cold -0.1 | is coming 0.71 | is covere -0.07 | is cracke -0.22
is crumbl -0.49 | is danger -0.05 | is dead -0.07 | is down -0.46 | is empty -0.17 | is erodin -0.09 | is fallin -0.16
is fillin 0.06 | is filthy -0.1 | is fine -0.23 | is floode -0.36 | is freezi -0.08 | is full 0.22 | is glass -0.11
is going 0.82 | is gone -0.32 | is green -0.13 | is hangin 0.09 | is hidden -0.06 | is hurt 0.47 | is in 0.31
is it -0.06 | is jammed -0.11 | is killin -0.21 | is knocke -0.13 | is leakin -0.56 | is leanin -0.21 | is left -0.07
is living -0.17 | is locked -0.14 | is loose -0.11 | is lying 1.13 | is making -0.35 | is missin -0.14 | is my -0.09
is ninety 0.23 | is no -0.35 | is not 0.15 | is off -0.14 | is on 2.09 | is open -0.49 | is overfl -0.08
is packed -0.25 | is peelin -0.26 | is plugge -0.05 | is pourin 0.37 | is puttin -0.31 | is rotten -0.08
is rottin -0.15 | is runnin 1.12 | is rusted -0.25 | is rusty -0.2 | is saggin -0.05 | is scream 0.51 | is shatte -0.3
is shooti -0.21 | is sinkin 0.88 | is sittin -0.36 | is smashe -0.08 | is so -0.72 | is soaked -0.07 | is sparki -0.27
is split -0.18 | is stagge -0.13 | is still -0.08 | is stuck -0.15 | is talkin -0.47 | is that -0.08 | is the -0.39
is there -0.59 | is this -0.15 | is three -0.11 | is too -0.51 | is torn -0.11 | is trappe 0.14 | is trying 0.82
is turned -0.18 | is uncons 0.1 | is under 0.82 | is up 0.45 | is walkin -0.18 | is way -0.05 | is wrong -0.19
island -0.08 | isnt 0.07 | isnt moving 0.11 | it -1.54 | it and -0.18 | it broke -0.22 | it comes -0.08 | it in -0.25
it is 1.27 | it last -0.05 | it melted -0.51 | it out -0.06 | it rains -0.16 | it safe -0.21 | it stinks -0.13
it up -0.07 | it was -0.19 | it wont 0.63 | its a -0.08 | its about -0.09 | its been 0.52 | its fifty -0.1
its not -0.35 | its on -0.06 | its pitch -0.07 | its side -0.24 | its still 0.39 | its the -0.29 | ive -0.28
ive got -0.09 | ivy -0.06 | ivy is -0.05 | jackha -0.08 | jackha at -0.07 | jammed -0.11 | jardin -0.08 | jering -0.5
jogger -0.08 | juegos -0.1 | jump -0.44 | jump on -0.32 | jumped 0.18 | jumpin 0.17 | jungle -0.07 | junk -0.6
junk and -0.09 | junk car -0.08 | juntan -0.34 | junto -0.73 | junto a -0.25 | junto al -0.47 | just 0.79
just droppe 0.25 | just got 0.25 | kayak -0.36 | keep -0.25 | keep my -0.11 | keeps -0.53 | keeps gettin -0.25
keeps going -0.09 | key -0.22 | kick 0.27 | kid 0.81 | kid almost -0.11 | kid could -0.07 | kid fell 0.35 | kids -1.07
kids are 0.23 | kids got -0.06 | kids in 0.46 | kids next -0.13 | kids opened -0.07 | kids play -0.13
kids wait -0.08 | kill 0.07 | kill me 0.49 | killed -0.18 | killer -0.12 | killin -0.61 | kind -0.09 | kind of -0.09
kitche 0.58 | kitche floor 0.77 | kitche is 0.56 | kitten -0.17 | knee -0.16 | knife -0.56 | knocke -0.33
knocke over -0.17 | knocki 0.16 | know -0.36 | know if -0.22 | know where -0.06 | knows -0.06 | la -1.27
la acera -0.98 | la alberc 0.08 | la alcant -0.27 | la arena -0.08 | la avenid -0.11 | la azotea 0.36 | la banca -0.41
la banque -0.61 | la barda 0.14 | la barred -0.11 | la basura -0.13 | la boca 1.35 | la bomba -0.21 | la cabeza -0.11
la caja -0.06 | la calefa -0.11 | la calle -0.17 | la cama -0.05 | la cara 0.74 | la carret -0.13 | la casa -0.39
la cerca -0.32 | la ciclov -0.05 | la cintur 0.36 | la ciudad -0.13 | la cocina 0.58 | la colade -0.18
la compan -0.22 | la cuadra -0.24 | la curva -0.1 | la de -0.17 | la entrad -0.09 | la escale 0.22 | la escuel 1.41
la esquin -0.35 | la estan 0.74 | la etique -0.06 | la fabric -0.52 | la fuerza 1.2 | la gente -0.28 | la grua -0.2
la hierba -0.05 | la lampar -0.34 | la llanta -0.13 | la llave -0.25 | la luz -0.38 | la mitad -0.06 | la noche -0.34
la orilla -0.45 | la parada -0.09 | la pared 0.22 | la pintur -0.19 | la playa -0.06 | la puerta 0.52
la rejill -0.07 | la senal -0.06 | la tapa -0.35 | la tienda 0.1 | la tormen -0.11 | la troca -0.06 | la ventan 0.85
la zanja -0.13 | lab -0.25 | ladder 0.07 | ladead -0.17 | ladies -0.08 | lado -0.42 | lado esta -0.22 | lados -0.06
ladril -0.13 | lady -0.68 | lady in -0.25 | ladys 0.9 | lago 0.34 | laguna -0.07 | lake 0.32 | lamp -0.45
lamp on -0.07 | lampar -0.34 | lampar explot -0.33 | landed -0.33 | landed on -0.33 | landin -0.27 | landlo -0.72
landlo says -0.07 | lane -1.18 | lane is -0.14 | lane on -0.05 | large -0.12 | las -0.17 | las avispa -0.8
las bolsas -0.07 | las casas 1.26 | las cinco -0.15 | las escale -0.35 | las llanta 1.05 | las luces -0.06
las noches -0.26 | las raices -0.16 | las ramas -0.2 | las ratas -0.18 | las ventan -0.11 | las vias -0.06
last -0.82 | last month -0.08 | last night -0.57 | last winter -0.08 | last year -0.07 | late -0.1 | later -0.21
laughs -0.18 | laundr -0.68 | lavado -0.23 | law -0.18 | lawn -0.23 | lawn is -0.08 | laying 0.21 | laying on 0.22
le 1.03 | le cayo -0.36 | le esta 0.33 | le falta -0.23 | le sale 0.07 | le ve 1.55 | le vino 0.86 | lead -0.1
leakin 0.68 | leakin from -0.18 | leaks -0.44 | leanin -0.09 | leanin and 0.29 | leanin on -0.12 | leanin over -0.08
leanin toward -0.14 | leave -0.1 | leave their -0.14 | leaves -0.53 | led -0.07 | left -0.64 | left a 0.5
left on -0.1 | left the -0.06 | left their -0.09 | leg -0.52 | leg is 0.18 | legs -0.06 | less -0.08 | let 0.27
let go 0.79 | letrer -0.19 | letrer de -0.07 | lets -0.3 | letter -0.17 | levant -0.76 | levant otro -0.11
level -0.05 | librar -0.21 | licens -0.31 | lid -0.23 | lids -0.21 | lifegu -0.05 | light -0.38 | light pole -0.14
lighti 0.35 | lights -0.66 | lights are -0.11 | lights in -0.16 | like -0.75 | like a -0.24 | like goodby -0.24
like it -0.13 | limb -0.22 | limbs -0.2 | limpia -0.2 | line 0.41 | line is 0.73 | lines 1.04 | lines are 1.17
lines back -0.06 | little 0.13 | little dog -0.05 | little girl 0.12 | live 0.13 | live alone 0.08 | live any 0.46
live in -0.55 | lived -0.07 | lived there -0.07 | living -0.42 | living in -0.24 | llamo -0.21 | llanta 0.32
llanta en -0.11 | llanta tirada -0.19 | llave -0.38 | llega 0.17 | llega a 0.36 | llena -0.24 | llena de -0.24
lleno -0.33 | lleno de -0.22 | lleno y -0.08 | llenos -0.05 | lleva -0.16 | llevan 1.1 | llevar 0.26 | llevar a 0.66
llevar el -0.05 | lleven -0.13 | llevo -0.35 | llevo mi -0.35 | lloran -0.16 | llovid -0.06 | llueve -0.24
llueve se -0.08 | lo 0.63 | lo lleven -0.11 | lo tengo -0.36 | lo vacian -0.08 | load -0.13 | load of -0.12
lobby -0.3 | lock -0.12 | locked 0.92 | locked at -0.15 | locked in 0.06 | logs -0.09 | long -0.44 | long tails -0.24
long way -0.16 | look -0.11 | lookin 0.34 | lookin for 0.41 | looks -0.62 | looks like -0.08 | loose -1.12
loose and -0.46 | los -2.2 | los banos -0.13 | los cables 1.01 | los carros -0.15 | los enchuf -0.57 | los juegos -0.1
los mosqui -0.2 | los muchac -0.28 | los ninos -0.32 | los paquet -0.22 | los postes -0.08 | los trabaj 0.54
los vecino -0.2 | los viejit -0.06 | lost -0.95 | lost my -0.09 | lot -0.19 | lot and -0.08 | lot next -0.11
lote -0.13 | lote vacio -0.08 | lots -0.19 | lots of -0.19 | loud -0.5 | loud bangs -0.15 | low -0.15 | luces -0.06
luces de -0.06 | lugar -0.07 | lumber -0.07 | lumbre 0.9 | luz -0.53 | luz de -0.08 | luz del -0.07 | lying 0.88
lying across 1.09 | lying dead -0.19 | lying in -0.25 | lying on 0.27 | machin 0.35 | madrug -0.48 | mail -0.06
mailbo -0.8 | mailbo and -0.12 | mailma 0.36 | main 0.27 | makes -0.54 | makes a -0.06 | makes my -0.44 | making -0.52
making my -0.19 | mal -0.44 | mall 0.28 | mama -0.33 | mama no 0.23 | mama se -0.18 | man 0.76 | man in 0.75
man is -0.36 | man sells -0.24 | manage -0.25 | manana -0.28 | manden 0.52 | manden a -0.1 | maneja -0.11
manhol 0.55 | many -0.27 | mapach -0.28 | mar -0.2 | march -0.12 | mas -0.6 | matand 0.45 | matar 1.23 | mattre -0.49
may -0.12 | may be -0.12 | maybe -0.41 | mayor -0.33 | me -1.47 | me a -0.54 | me and 0.68 | me cai -0.05
me duele -0.23 | me duerme 0.19 | me enferm -0.06 | me esta 1.18 | me home -0.48 | me is -0.08 | me llamo -0.21
me out -0.43 | me pagan -0.06 | me perdio -0.3 | me please 0.45 | me poncho -0.17 | me quiere -0.57 | me quiero 1.09
me robaro -0.05 | me rompio -0.08 | me the -0.13 | me va 0.46 | me when -0.12 | mean -0.12 | meat -0.07 | median -0.17
medido -0.48 | medio -0.21 | medio de -0.14 | melted -0.52 | men -0.22 | menos -0.31 | mes -0.12 | mes pasado -0.12
meses -0.25 | mess -0.27 | metal -0.69 | mete -0.23 | meten -0.43 | meten las -0.15 | meten los -0.13 | meter 0.3
metien -0.39 | metier 0.15 | metio -0.66 | metio un -0.77 | mi 0.59 | mi abueli -0.2 | mi bote -0.4 | mi carro -0.76
mi casa 1.11 | mi compan 0.83 | mi cuarto -0.48 | mi entrad -0.3 | mi esposo -0.12 | mi herman 0.41 | mi hija 0.38
mi hijo -1.03 | mi mama -0.33 | mi negoci -0.26 | mi nina 0.16 | mi papa 0.15 | mi patio -0.14 | mi patron -0.18
mi perrit -0.41 | mi puerta -0.41 | mi tienda -0.07 | mi vecina 0.74 | mi vecino -0.23 | mi ventan 0.22 | mice -0.28
mice in -0.2 | middle -0.55 | middle of -0.32 | miedo -0.22 | milk -0.16 | mine -0.15 | minute 0.53 | mire -0.14
mis -0.34 | mis hijos -0.15 | missed -0.1 | missin -0.57 | missin and -0.14 | mitad -0.07 | mold -0.69 | mom -0.2
moment -0.19 | moms 0.29 | money -0.4 | monoxi 0.89 | month -0.1 | month and -0.06 | months -0.09 | monton -0.11
monton de -0.11 | mordio -0.46 | more 0.06 | mornin -0.58 | mornin and -0.05 | moscas -0.17 | mosqui -0.42
mosqui are -0.05 | moss -0.07 | motel -0.29 | mother -1.32 | mother is -0.07 | motor -0.31 | motorc 0.3 | mouse -0.19
mouth 1.22 | move 1.03 | moved -0.2 | moved in -0.08 | moved into -0.06 | moved out -0.06 | movers -0.15 | movie -0.07
moving 0.36 | mow -0.06 | much 0.22 | mucha 0.81 | mucha agua -0.3 | muchac 0.22 | mucho 0.41 | muchos -0.18
mud -0.13 | mueble -0.44 | muerta -0.18 | muerto -0.3 | muerto en -0.55 | mueve 0.78 | mujer 0.58 | mulch -0.06
multa -0.13 | mural -0.21 | murcie -0.74 | music -0.15 | musica -0.07 | must -0.2 | must be -0.2 | muy -0.98
muy bajo -0.27 | muy fuerte 0.2 | my -0.83 | my apartm -0.44 | my baby -0.27 | my babys -0.07 | my barrel -0.18
my baseme 0.33 | my bathro -0.07 | my bedroo -0.46 | my bike -0.1 | my bin -0.24 | my brothe 0.64 | my buildi -0.2
my can -0.57 | my car -0.59 | my chest -0.27 | my child 0.15 | my dad 0.66 | my deposi -0.24 | my dishes -0.09
my dog -0.25 | my downst -0.25 | my drivew -0.31 | my ex 0.51 | my face -0.32 | my father -0.32 | my fence -0.16
my foot -0.21 | my founda -0.27 | my friend 0.74 | my front 0.53 | my garage -0.46 | my gate -0.37 | my god 0.07
my grandm -0.09 | my hand -0.17 | my head -0.17 | my hubcap -0.09 | my husban 0.23 | my key -0.22 | my kid 0.31
my kids 0.08 | my landlo -0.54 | my lawn -0.19 | my little 0.16 | my money -0.06 | my mother -1.03 | my name -0.18
my neighb 1.42 | my old -0.07 | my phone 0.74 | my porch -0.32 | my quarte -0.16 | my roof -0.29 | my roomma 0.52
my son 0.8 | my steps -0.09 | my store -0.09 | my third -0.05 | my throat 1.18 | my tire -0.08 | my tires -0.58
my uncle 0.49 | my water -0.06 | my wheel -0.12 | my wife 0.19 | my window 0.24 | my yard -0.25 | myself 0.29
n -0.69 | nada 0.12 | nadie -1.53 | nail -0.17 | nailed -0.07 | name -0.31 | name is -0.18 | name on -0.11
names -0.06 | near -0.85 | near the -0.84 | nearly -0.06 | nearly went -0.05 | necesi -1.06 | necesi que -0.07
necesi un -0.13 | necesi una -0.12 | neck 0.05 | need -1.22 | need a -0.42 | need to -0.15 | needle -0.54
needle in -0.2 | needs -1.06 | needs a -0.11 | needs to -0.07 | negoci -0.27 | negra -0.12 | negras -0.17
negras de -0.17 | negro -0.43 | neighb 0.5 | neighb are -0.11 | neighb dog -0.38 | neighb fight -0.14 | neighb got 0.2
neighb is -0.41 | nest -0.25 | nest in -0.22 | net -0.1 | never -0.79 | never came -0.14 | never put -0.06
never shovel -0.1 | new -0.34 | new led -0.07 | newspa -0.17 | next -0.52 | next door -0.41 | next to -0.18 | ni -0.15
nieve -0.06 | night -1.15 | night before -0.06 | night no -0.07 | nights -0.11 | nina 0.53 | ninety 0.22
ninety degree 0.22 | nino 0.57 | nino se 0.28 | ninos -0.24 | no -0.93 | no air -0.15 | no blue -0.07
no cierra -0.27 | no contes 0.07 | no despie -0.19 | no encuen -0.11 | no funcio -0.06 | no gloves -0.05 | no ha -0.06
no hay -0.76 | no heat -0.17 | no lo -0.12 | no me -0.21 | no nos -0.2 | no one -0.24 | no permit -0.23
no podemo 0.46 | no prende -0.34 | no puede 0.33 | no puedo 1 | no quiere -0.22 | no respir 0.54 | no se -0.29
no sirve -0.19 | no smoke -0.1 | no soap -0.07 | no tag -0.31 | no tenemo -0.09 | no tengo -0.06 | no tiene 0.06
no usan -0.19 | no veo -0.15 | no water -0.06 | nobody -0.5 | nobody can 0.68 | nobody collec -0.18 | nobody is -0.15
nobody knows -0.06 | noche -0.37 | noches -0.26 | noise -0.26 | nomas -0.29 | none -0.09 | none of -0.08 | noon -0.19
north -0.07 | nos 2.32 | nos esta 0.96 | nos llega 0.23 | not -0.49 | not allowe -0.05 | not answer -0.2
not breath 0.12 | not close -0.12 | not eaten -0.06 | not get -0.12 | not give -0.27 | not know -0.08
not making 0.06 | not moving 0.64 | not one -0.21 | not respon 0.18 | not stop -0.19 | not sure -0.2 | not take -0.07
not workin -0.08 | note -0.23 | note and -0.23 | nothin -0.58 | notice -0.17 | now 0.56 | now hes 0.28
now there -0.36 | nowher -0.1 | nuestr -0.28 | nuestr calle -0.07 | nuevo -0.21 | number -0.23 | nunca -0.22
nursin 0.16 | nursin home 0.16 | o -0.4 | oak -0.06 | of -0.88 | of a -0.76 | of asphal -0.11 | of concre -0.12
of dogs -0.05 | of gas 0.37 | of glass -0.12 | of his 0.43 | of junk -0.11 | of my -0.36 | of our -0.13
of people -0.06 | of pills 0.87 | of red -0.07 | of that -0.06 | of the 0.3 | of them -0.22 | of those -0.23
of traffi -0.26 | of trash -0.06 | of water -0.33 | of weeds -0.08 | off -0.76 | off a -0.4 | off all -0.08
off and -0.25 | off in -0.09 | off into 0.21 | off my -0.07 | off the 0.37 | off with 0.39 | office -0.16 | oh 0.07
oh my 0.08 | oil -0.67 | oily -0.12 | old -0.59 | old couch -0.31 | old man 0.17 | old paint -0.21 | old people -0.12
old woman -0.08 | on -0.55 | on a -0.18 | on and -0.17 | on bricks -0.07 | on fire 0.63 | on glass 0.32 | on his -0.22
on it -0.21 | on its -0.24 | on my -1.14 | on our -0.52 | on pacifi -0.08 | on people 0.41 | on sunday -0.08
on that -0.13 | on the 0.44 | on top 1.24 | on us -0.11 | one -0.76 | one got -0.12 | one is -0.29 | one of 0.22
one side 0.23 | one way -0.33 | ones -0.19 | only 0.1 | only see 0.48 | onto my -0.08 | onto the 0.11 | open -0.46
open and -0.12 | open hole -0.08 | open manhol 0.47 | open on -0.13 | opened -0.12 | or -0.78 | or a -0.18
or the -0.11 | or what -0.07 | orange -0.14 | orilla -0.45 | orilla de -0.06 | oscura -0.09 | oscuro -0.42
other 0.28 | otra -0.23 | otra cosa -0.22 | otro -0.15 | otro piso -0.11 | our -0.89 | our alley -0.1 | our back 0.41
our block -0.26 | our buildi -0.28 | our carbon 0.52 | our street -0.42 | our whole -0.12 | ours -0.35 | out -1.32
out and -0.25 | out by 0.35 | out front -0.08 | out in -0.16 | out like -0.08 | out my -0.24 | out of 0.73
out on 0.36 | out since -0.07 | out the -0.63 | outlet -0.37 | outlet are -0.14 | outlet spark -0.12 | outsid 0.74
outsid is 1.37 | outsid the 0.23 | outsid with 0.08 | over -0.93 | over a -0.1 | over by 0.32 | over it -0.11
over my -0.2 | over our -0.06 | over the 0.31 | overfl -0.29 | overfl and -0.14 | overni -0.11 | overpa -0.43
owl -0.05 | owner -0.19 | oxidad -0.38 | oye 0.86 | oyen 0.26 | oyo -0.22 | oyo un -0.22 | pacifi -0.08 | pack -0.05
pack of -0.05 | packag 1.2 | packag from -0.26 | packed -0.25 | pagan -0.06 | pagar -0.42 | page -0.09 | paint -1.18
paint in -0.17 | paint is -0.3 | painte -0.15 | paints -0.21 | pajaro -0.06 | paloma -0.18 | panal -0.05
panal de -0.05 | pandea -0.27 | pandea y -0.27 | papa 0.15 | papel -0.12 | papele -0.28 | paper -0.4 | paper and -0.09
papers -0.2 | paquet -0.22 | para -0.71 | para mi -0.57 | para que -0.16 | parada -0.09 | parece -0.18 | pared -0.26
park 0.42 | parked -0.3 | parked car -0.08 | parkin lot 0.24 | parks -0.27 | parkwa -0.99 | paro -0.2 | parque -0.16
parque no -0.06 | parqui -0.17 | part -0.08 | parts -0.24 | party -0.14 | party with -0.12 | pasa -0.14
pasa la -0.05 | pasado -0.13 | pasado y -0.13 | pasan -0.26 | pasar 0.13 | pasar con -0.09 | pasar por -0.14
pasill -0.48 | paso -0.71 | paso y -0.42 | passed out 0.05 | past -0.36 | past the -0.05 | pasto -0.18 | patch -0.06
patche -0.06 | path -0.56 | path and -0.13 | patine -0.06 | patio -0.67 | patio y -0.14 | patron -0.18
patron no -0.18 | paved -0.06 | paveme -0.64 | paveme is -0.09 | pavime -0.62 | pay -0.27 | peanut 1.13 | peaton -0.13
pecho 0.21 | pedazo -0.44 | pedazo de -0.3 | peelin -0.27 | pegand 0.24 | pelean -0.68 | peligr -0.07 | pellet -0.48
pellet gun -0.44 | people -0.97 | people are 1.81 | people at 1.16 | people cannot -0.06 | people crossi -0.24
people drive -0.26 | people fall -0.13 | people go -0.13 | people live -0.42 | people smoke -0.43 | people under 0.26
people walk -0.14 | perdi -0.39 | perdid -0.1 | perdio -0.3 | permis -0.34 | permit -0.49 | permit in -0.08
pero -0.37 | pero no -0.16 | perrit -0.68 | perro -0.22 | perro le 0.27 | perro muerto -0.45 | perros -0.24
person -0.11 | pets -0.44 | phone 0.46 | picaro -0.79 | pick -0.2 | pick up -0.19 | picked -0.15 | picked up -0.15
pickup -0.35 | picnic -0.05 | pico 0.39 | piece -0.08 | piece of -0.08 | pieces -0.14 | piedra -0.18 | pier 0.92
pigeon -0.11 | pila 0.14 | pile -0.37 | pile of -0.12 | piled -0.21 | piled in -0.1 | piled up -0.06 | piling -0.16
piling up -0.14 | pills 0.94 | pills and 0.27 | pinche -0.12 | pintar -0.66 | pintar una -0.6 | pintur -0.22
pipe 0.75 | pipe that -0.07 | pipes -0.12 | piscin -0.16 | piso 0.23 | piso sin -0.11 | pistol -0.41 | pistol en -0.52
pit -0.07 | pitbul -0.2 | pitch -0.07 | pitch dark -0.06 | pizza -0.13 | pkwy -0.16 | placas -0.28 | plante -0.15
plants -0.07 | plasti -0.74 | plate -0.39 | plates -0.07 | platfo -0.36 | platfo edge -0.16 | play -0.37 | playa -0.06
playin -0.27 | please -0.57 | please come -0.06 | please do -0.14 | please fix -0.1 | please hurry 0.05
please send -0.09 | plow -0.21 | plowed -0.17 | pls -0.08 | plug -0.48 | plugge -0.05 | plumbe -0.27 | plywoo -0.1
podemo 0.46 | podemo salir 0.46 | podrid -0.47 | podrid y -0.41 | points -0.11 | points the -0.08 | poison -0.28
pole -1.02 | pole and -0.09 | pole in -0.27 | pole is -0.26 | poles -0.06 | police statio -0.09 | polvo -0.27
poncho -0.17 | pond -0.44 | ponen -0.11 | pongan -0.65 | pongan un -0.24 | pool -0.1 | pool is -0.32 | pool next -0.05
poop -0.1 | poquit -0.6 | poquit no -0.13 | por -0.58 | por donde -0.18 | por el -0.16 | por favor 0.49 | por la 0.82
por las -0.18 | por mi 0.89 | por todos -0.06 | por un -0.19 | porch is -0.06 | porche -0.51 | porque -0.79
possum -0.15 | possum is -0.11 | post -0.17 | post is -0.07 | poste -1.16 | poste esta -0.27 | poste y -0.22
posted -0.41 | poster -0.06 | postes -0.08 | posts -0.36 | pothol -0.35 | pots -0.24 | poured 0.38 | pourin 0.34
pourin out 0.54 | powder -0.07 | power 1.29 | power line 0.58 | power lines 0.8 | ppl -0.47 | prende -0.47
prende la -0.11 | prendi 0.33 | pressu -0.06 | price -0.07 | prices -0.84 | primer -0.46 | proble -0.13 | progra -0.59
proper -0.12 | protec -0.19 | public -1.3 | public esta -0.22 | puddle -0.43 | puede -0.44 | puede caer -0.07
puede camina 0.13 | puede pasar -0.18 | puede respir -0.42 | pueden -0.24 | puedo 1.06 | puedo desper 1.36
puedo pasar 0.49 | puedo sacar -0.22 | puente 0.7 | puente esta -0.46 | puerta 0.11 | pull 0.19 | pulled 1.76
pump 0.15 | puppie -0.06 | puppy -0.44 | puppy here -0.43 | puro -0.07 | pushed 0.9 | pusier -0.15 | pusier una -0.13
puso 1.07 | put -0.84 | put a -0.29 | put in -0.12 | put out -0.1 | put the -0.12 | puts -0.21 | puttin -0.31
q -0.33 | quarte -0.16 | que -0.76 | que huele -0.36 | que la 0.7 | que llueve -0.19 | que nadie -0.18 | que no -0.4
que pongan -0.06 | que se -0.17 | que ya -0.13 | quebra 0.5 | quebra y -0.06 | quedar -0.4 | quedar vidrio -0.17
quedo 0.87 | quedo en -0.12 | quema -0.12 | quema basura -0.21 | quemad -0.26 | quemad en -0.14 | queman 0.36
quemo 1.32 | querem -0.27 | quiere 0.23 | quiere correr -0.53 | quiero 0.86 | quiero que -0.38 | quiero un -0.18
quimic -0.33 | quimic y -0.92 | quisie -0.23 | quit -0.08 | quitan -0.16 | quitar 0.11 | quiten -0.08 | raccoo -0.14
race -0.11 | race down -0.08 | racing -0.08 | rack -0.07 | radiat -0.33 | raices -0.16 | rail 0.19 | railin 0.2
railin on -0.15 | railro 0.67 | railro bridge -0.16 | railro tracks 0.83 | rain -0.21 | rainbo -0.24 | rainin 0.53
rains -0.16 | raked -0.12 | ramas -0.24 | ramp -0.33 | ramp is -0.11 | raped 1.02 | raro -0.06 | rat -0.43
rata -0.46 | ratas -0.45 | ratas en -0.25 | rato -0.19 | ratone -0.08 | ratota -0.17 | rats -0.27 | rats are -0.19
rattle -0.19 | ravine -0.15 | read -0.11 | really 0.49 | rec -0.13 | recicl -0.19 | recoge -0.14 | recogi -0.11
recoja -0.12 | recoja un -0.12 | recycl -0.13 | red -0.24 | red and -0.11 | red light -0.07 | refuse -0.07
regist -0.09 | regres -0.23 | rejill -0.07 | renta -0.12 | rental -0.11 | rentan -0.05 | repair -0.09 | report -0.17
resbal -1.23 | reside -0.06 | respet -0.24 | respir 0.13 | respon 0.18 | restau -0.35 | revent -0.25 | revent un -0.25
rid -0.21 | rid of -0.21 | ride -0.15 | rider 1.83 | rider is 1.83 | right 0.17 | right back -0.06 | right lane -0.18
right now 0.82 | right past -0.25 | right throug -0.2 | rim -0.12 | rio 0.5 | ripped -0.07 | rising 0.89
rising in -0.24 | river 0.11 | roach -0.2 | roache -0.2 | roache in -0.12 | road -0.83 | road and -0.32
road is -0.31 | robaro -0.39 | robaro mi -0.18 | robber -0.91 | rocks -0.24 | rojo -0.26 | roll -0.11 | rolled 0.41
rompen -0.08 | rompie 1.43 | rompie el 0.38 | rompio -0.08 | rompio la -0.08 | roof -0.42 | roof and 0.08
roof in -0.1 | roof of -0.35 | roof the 0.77 | room 0.24 | roomma 0.52 | rooste -0.33 | roots -0.12 | rope 0.53
rope and 0.53 | rota -1 | roto -0.39 | rotos -0.41 | rotten -0.28 | rotten meat -0.06 | rottin -0.19 | rough -0.11
round -0.51 | row -0.12 | row are -0.12 | rude -0.12 | rueda -0.28 | ruido -0.26 | run -0.36 | run over 0.74
run under -0.24 | runnin 0.8 | runnin loose -0.26 | runs -0.27 | rusted -0.25 | rusted throug -0.23 | rusty -0.21
ruts -0.22 | sabe -0.06 | sabe a -0.06 | sacan -0.44 | sacar -0.23 | safe -0.46 | saggin -0.05 | saggin and 0.2
said -0.06 | sale humo -0.06 | sale sangre 0.07 | salen -0.08 | salesm -0.08 | salida -0.08 | salida de -0.07
salien -0.26 | salio -1.61 | salio y -0.2 | salir 0.41 | salt -0.17 | same -0.25 | sand -0.26 | sandwi -0.1
sangre -1.14 | sangre de 0.07 | saving -0.31 | saw 0.06 | saw a -0.21 | say -0.1 | says -0.5 | says he 0.47
says im 0.08 | says its -0.28 | says the -0.08 | scaffo 0.43 | scale -0.11 | scared -0.09 | scared to -0.07
scary -0.08 | schedu -0.13 | school bus 0.08 | school is -0.12 | school kids 0.29 | scoote 0.32 | scrape -0.19
scratc -0.37 | scream 0.66 | scream and 0.24 | screen 1 | se 0.96 | se atoro -0.22 | se caen -0.24 | se cayo 0.53
se corto 0.16 | se derrum 0.1 | se esta 1.04 | se estaci -0.09 | se estan -0.56 | se fue 0.58 | se hace -0.11
se hundio -0.11 | se inundo -0.14 | se juntan -0.34 | se le 1.41 | se lleno -0.07 | se llevar 0.36 | se llevo -0.35
se lo -0.11 | se mete -0.22 | se meten -0.43 | se metio -0.57 | se mueve 0.78 | se nos 0.8 | se oye 0.86
se oyen 0.26 | se oyo -0.22 | se paro -0.2 | se puede -0.77 | se puso 1.08 | se quedo -0.16 | se quemo 1.32
se regres -0.14 | se revent -0.25 | se robaro -0.34 | se salio -0.2 | se si -0.78 | se tomo 1.08 | se trago 0.25
se tropez -0.37 | se va -0.35 | se ve -0.42 | se ven -0.1 | sea -0.11 | seat -0.15 | seawee -0.08 | secas -0.09
seco -0.06 | seco y -0.06 | second 0.19 | sectio -0.07 | securi -0.08 | see -0.5 | see a -0.15 | see my -0.81
see the 0.63 | seen -0.15 | seen a -0.06 | seen the -0.06 | seguro -0.08 | seizur 0.56 | sell -0.16 | sellin -0.55
sellin tamale -0.12 | sells -0.33 | semafo -0.34 | semafo esta -0.12 | semana -0.17 | semi 0.06 | senal -0.06
send 0.26 | send an 0.58 | send somebo -0.13 | send the -0.11 | senior -0.08 | senor duerme -0.07 | senor tirado -0.34
senora 0.35 | sense 0.2 | seriou -0.34 | set -0.49 | sets -0.14 | sevent -0.08 | sewage -0.39 | sewer -0.9
sewer line -0.11 | shakes -0.16 | shakes my -0.16 | shakin 0.14 | sharp -0.33 | shatte -0.3 | she 0.78
she says -0.24 | she took 0.27 | shed -0.28 | sheen -0.15 | sheets -0.26 | sheets and -0.11 | shelf -0.24
shelte -0.28 | shes 0.43 | shingl -0.11 | shiver -0.6 | shoote 0.36 | shooti out 0.32 | shop -0.44 | shoppi -0.11
short -0.06 | shot -0.68 | shot a -0.17 | shot out -0.44 | shots 0.51 | should -0.35 | should be -0.06 | shovel -0.15
showed -0.51 | showed up -0.25 | shower -0.34 | shower at -0.06 | showin -0.07 | shut -0.36 | shut off -0.1 | si -1.06
si esta -0.41 | sick -0.71 | sick after -0.15 | side of 0.74 | sidewa -0.29 | sidewa and 0.09 | sidewa on 0.56
sidewa people -0.15 | sight -0.07 | sign -0.83 | sign is -0.15 | signal -0.65 | signs -0.24 | signs nailed -0.07
sigue 0.12 | sigue ahi -0.12 | siguen -0.09 | silla -0.13 | silver -0.08 | silver letter -0.08 | sin -0.89
sin permis -0.26 | since -0.61 | since the -0.25 | sink -0.35 | sink is -0.1 | sinkin 0.79 | sirve -0.19
sirve y -0.05 | sit -0.09 | site -0.15 | sits -0.11 | sittin -0.49 | sittin on -0.21 | sittin there -0.06 | six -0.54
six in -0.08 | size -0.07 | size of -0.07 | skin -0.2 | skippe -0.17 | skunk -0.1 | slab -0.31 | sleep -0.46
sleepi -0.8 | sleepi and -0.05 | sleeps -0.08 | slept -0.2 | slide -0.87 | slide has -0.28 | slime -0.1 | slippe 1.19
slow -0.09 | small -0.18 | small fire -0.15 | smashe -0.68 | smashe and -0.15 | smashe windsh -0.37 | smashi 0.08
smashi my 0.08 | smell -0.94 | smell gas 1.01 | smell in -0.19 | smell is 0.08 | smell makes -0.66 | smell on -0.11
smells -0.55 | smells funny -0.09 | smells like -0.17 | smells of -0.21 | smoke alarm -0.09 | smoke and -0.3
smoke detect -0.29 | smoke in -0.75 | smoke is 0.45 | smokin -0.67 | smokin in -0.34 | snappe 0.16 | snappe and 0.19
sneake -0.13 | snow -0.16 | so -0.13 | so i -0.12 | so much 0.27 | so thick 0.61 | soaked -0.07 | soap -0.07
sobre 1.13 | sofa -0.14 | sol -0.07 | sola -0.16 | sold -0.09 | sold me -0.08 | solo -0.08 | some 0.28
some kids 0.99 | somebo backed -0.14 | somebo come -0.13 | somebo going 0.57 | somebo got 0.43 | somebo hit -0.4
somebo is 0.17 | somebo left 1.24 | somebo puppy -0.43 | somebo stole -0.28 | somebo threw 0.38 | somebo to -0.23
somebo took 0.44 | someon -0.24 | someon dumped -0.31 | someon has 0.87 | someon left -0.81 | someon set -0.31
someon wrote -0.67 | someth -0.53 | someth bit -0.06 | someth broke -0.11 | someth in 0.76 | someth is -0.17
someth like -0.08 | someth with -0.07 | son 0.35 | sotano 0.06 | sotano y -0.17 | sounde -0.24 | sounde like -0.24
soy 0.33 | space -0.1 | spark -0.41 | spark and -0.16 | spark when -0.25 | sparki 0.14 | sparks -0.2 | speed -0.27
speed bump -0.1 | speed bumps -0.13 | speedi -0.08 | spille and 0.38 | spins -0.07 | splint -0.11 | split -0.42
split open -0.06 | spot -0.19 | spots -0.28 | spots on -0.24 | spray -0.2 | spray for -0.06 | spraye -0.08
sprayi -0.07 | sprays -0.06 | spread 1.6 | spring -0.07 | sprink -0.25 | squash -0.06 | squatt -0.13 | squeez -0.06
squirr -0.15 | st -0.31 | stabbe -0.12 | stacke -0.11 | stagge -0.13 | stairs 0.34 | stairw -0.08 | stall -0.18
stand 0.05 | standi -0.13 | start -0.23 | starte 0.22 | statio 0.1 | stays -0.21 | steel -0.16 | steel plate -0.15
steps -0.58 | sticke -0.09 | sticki -0.2 | sticki up -0.16 | sticks -0.31 | still 0.63 | still full -0.14
still in 0.54 | stinks -0.31 | stole -0.32 | stole packag -0.26 | stolen -0.62 | stolen car -0.29 | stompi 0.13
stones -0.08 | stop -0.58 | stop for -0.17 | stop is -0.13 | stop sign -0.19 | stopli -0.41 | stoppe 0.26
stops -0.23 | store 0.11 | store is -0.08 | store on -0.15 | store overni -0.08 | store sells -0.08 | storm -0.55
stove 1.09 | stove and 0.71 | straig -0.07 | stream -0.08 | street -1.14 | street all -0.06 | street as -0.06
street is -0.15 | street light -0.12 | street name -0.07 | street needs -0.17 | stretc -0.12 | strip -0.06
stroll -0.19 | strong 0.63 | stuck -0.06 | stuck in 0.07 | stuck on 0.33 | stuff -0.74 | stuff floati -0.08
stuff is -0.11 | stumbl -0.13 | stung 0.65 | stung and 0.73 | su -0.05 | su perro -0.22 | subien 0.56 | subir -0.11
sucia -0.4 | sucio -0.12 | suelo -0.25 | suelta 1.3 | suelta y -0.26 | suelto -0.58 | suelto por -0.27 | suitca -0.06
summer -0.14 | sun -0.09 | sunday -0.15 | sunk -0.27 | super -0.11 | suppos 0.58 | suppos to 0.58 | sure -0.2
surfac -0.12 | sus -0.08 | suspen -0.11 | swallo 0.34 | swallo a 0.42 | swan -0.26 | swayin -0.09 | sweepe -0.1
swerve -0.09 | swerve around -0.09 | swervi 0.29 | swim 0.27 | swing -0.42 | swings -0.2 | syring -0.2 | t -0.1
tables -0.2 | tables are -0.16 | tag -0.33 | tagged -0.16 | tagged the -0.16 | tails -0.24 | take -0.47
take him -0.08 | take it -0.05 | take my -0.11 | taken 0.52 | takes -0.22 | takes care -0.08 | talk -0.51
talk to -0.37 | talkin -0.47 | talkin about -0.47 | tall -0.06 | taller -0.09 | tamale -0.15 | tambos -0.26
tangle -0.26 | tangle in -0.26 | tank 1.11 | tanque 0.25 | tanto 0.08 | tap -0.07 | tapa -0.39 | tapada -0.18
tapada y -0.13 | taparo -0.34 | tarp -0.08 | tarp flappi -0.06 | taxi -0.07 | tearin -0.27 | techo del -0.05
techo se -0.67 | teenag -0.14 | teeth -1.06 | telefo -0.16 | teleph -0.32 | tell -0.19 | tell if -0.14 | ten 0.15
ten minute 0.45 | tenant -0.11 | tenant moved -0.06 | tenemo -0.13 | tengo -0.57 | tengo un -0.3 | tenis -0.67
tenis colgad -0.67 | tenth 0.07 | tenth floor 0.07 | tents -0.42 | termin -0.1 | terren -0.13 | terrib -0.35
test -0.08 | test came -0.07 | texts -0.22 | than -0.14 | thank -0.11 | thank you -0.1 | that -1.55 | that dog 0.36
that goes -0.07 | that is -0.18 | that may -0.12 | that nobody -0.06 | that was -0.07 | that we -0.18 | thats -0.47
the -1.15 | the abando -0.09 | the airpor -0.17 | the alley 0.22 | the ambula -0.16 | the apartm 1.19 | the arm 0.25
the attic 0.66 | the baby 2.37 | the bank -0.08 | the bar -0.87 | the baseme -0.24 | the basket -0.06
the bathro -0.09 | the beach -0.08 | the bench -0.13 | the benche -0.28 | the big -0.13 | the bike -0.29
the black -0.14 | the blackt -0.18 | the block -0.22 | the blue -0.32 | the boardw -0.11 | the boat 0.43
the boiler -0.12 | the bottle -0.24 | the bottom -0.15 | the branch 0.65 | the bread -0.17 | the bridge -0.76
the broken -0.06 | the buildi 0.72 | the bus -0.07 | the bushes -0.84 | the cab -0.19 | the cage -0.07
the camera -0.08 | the car 1.15 | the cars -0.08 | the cats -0.27 | the ceilin -0.49 | the cellar 0.28
the center -0.09 | the chimne -0.12 | the church 0.08 | the city -0.18 | the citys -0.27 | the club 0.78
the cold -0.09 | the constr -0.07 | the cook -0.3 | the corner -0.58 | the counte -0.09 | the courts -0.08
the cover -0.18 | the crane 0.29 | the creek -0.5 | the crew -0.07 | the crossw -0.35 | the curb -0.26
the curve -0.22 | the damp -0.19 | the dark -0.08 | the day -0.09 | the deck -0.18 | the diner -0.2 | the dog 0.28
the door 0.94 | the drain -0.4 | the driver 0.66 | the dumpst -0.45 | the dust -0.07 | the eaves -0.19 | the edge -0.4
the electr -0.11 | the elevat 0.77 | the empty -0.47 | the expres 0.68 | the face 0.2 | the factor -0.46
the faucet -0.06 | the fence -0.99 | the field -0.22 | the fire -1.28 | the first 0.38 | the flood 0.76
the floor 0.5 | the flower -0.08 | the front -0.06 | the fryer 0.22 | the fumes -0.25 | the garbag 0.28
the glass 0.87 | the grass -0.57 | the green -0.07 | the ground 0.56 | the guardr -0.21 | the gutter 0.34
the guy -0.09 | the gym -0.05 | the hall 0.39 | the hallwa 0.09 | the head 0.56 | the heat -0.18 | the highwa 0.31
the hill -0.07 | the hole -0.06 | the houses 0.41 | the hydran -0.23 | the ice 0.31 | the inters -0.17
the kids -0.07 | the kitche 0.74 | the lady -0.41 | the lake 0.35 | the lamp -0.44 | the landlo -0.15 | the lane -0.11
the laundr -0.68 | the left -0.16 | the librar -0.12 | the lid -0.13 | the light -0.17 | the lights -0.1
the line 0.82 | the lines -0.06 | the little 0.66 | the lobby -0.3 | the long -0.16 | the machin 0.37
the mailbo -0.41 | the mailma 0.36 | the mall 0.28 | the man -0.15 | the manage -0.21 | the manhol 0.09
the median -0.17 | the metal -0.1 | the meter 0.44 | the middle -0.51 | the mornin -0.29 | the mosqui -0.08
the mouth 1.42 | the neighb -0.2 | the new -0.21 | the noise -0.2 | the nursin 0.16 | the office -0.09 | the old 0.41
the outlet -0.25 | the overpa -0.43 | the paint -0.11 | the park 0.56 | the parkin 0.24 | the parkwa -0.99
the path -0.36 | the patio -0.2 | the paveme -0.61 | the pipe -0.12 | the place -0.16 | the plante -0.1
the platfo -0.16 | the playgr 0.12 | the plow -0.08 | the pole -0.66 | the police 0.1 | the pond -0.18
the pool -0.07 | the post -0.06 | the pothol -0.17 | the power -0.82 | the radiat -0.27 | the rail -0.13
the railin 0.37 | the railro 0.67 | the rain -0.12 | the rats -0.06 | the ravine -0.15 | the rec -0.13 | the red -0.19
the restau -0.24 | the rim -0.11 | the river 0.21 | the road -0.3 | the roof 0.33 | the same -0.2 | the sand -0.21
the scaffo 0.43 | the scale -0.11 | the school -0.06 | the sea -0.09 | the sewer -0.55 | the shed -0.24
the shelf -0.18 | the shop -0.09 | the should -0.07 | the shower -0.12 | the side -0.06 | the sidewa -0.15
the sign -0.16 | the signal -0.05 | the size -0.07 | the skin -0.2 | the slide -0.34 | the smoke -0.06
the speed -0.18 | the sprink -0.05 | the stairs 0.58 | the stairw -0.08 | the statio 1.19 | the steel -0.1
the steps -0.17 | the stop -0.12 | the store 0.59 | the storm -0.53 | the stove 1.14 | the street -0.53
the sun -0.09 | the super -0.11 | the sweepe -0.1 | the swing -0.2 | the tap -0.07 | the tenth 0.07 | the third -0.06
the toddle -0.14 | the toilet -0.13 | the top -0.35 | the tower -0.1 | the tracks -0.59 | the traffi -0.06
the trail -0.31 | the train -0.28 | the transf 0.13 | the tree 0.35 | the trees -0.21 | the trench 0.23
the truck 0.72 | the tub 0.1 | the underp -0.27 | the utilit -0.1 | the walk -0.22 | the walkin -0.1 | the wall -0.27
the walls -0.33 | the water 1.05 | the way -0.07 | the whole 0.07 | the wind -0.43 | the window 0.22 | the wire -0.15
the wires -0.75 | the wooden -0.22 | the woods -0.08 | the wrong 0.14 | the yard -0.9 | the yellow -0.05 | their -0.79
their car -0.41 | them -0.34 | them in -0.1 | them up -0.17 | then -0.29 | there -0.29 | there a -0.46
there are -0.64 | there help -0.13 | there is 1.27 | there since -0.07 | theres 1.32 | theres a 0.17 | theres an -0.22
theres mold -0.24 | theres no -0.1 | theres people 0.25 | theres somebo 1.28 | they -0.99 | they are -0.4
they cut 1.51 | they did -0.08 | they do -0.1 | they drive -0.14 | they hit 0.19 | they leave -0.11 | they left -0.08
they let -0.43 | they never -0.09 | they put -0.06 | they run -0.41 | they shot -0.52 | they sold -0.08
they spraye -0.08 | they took -0.63 | they went -0.13 | theyre 1.57 | theyre holdin 1.22 | theyre still -0.07
thick 0.56 | thing -0.42 | thing is 0.28 | thing over -0.07 | things -0.35 | think -0.44 | think i -0.1
think it -0.17 | think my -0.09 | think so -0.07 | think the 0.44 | third -0.4 | third floor -0.3 | thirty -0.24
thirty in -0.08 | this heat 0.52 | this inters -0.13 | this is -0.46 | this mornin -0.23 | those -0.31 | thousa -0.4
threat -0.64 | threat to -0.32 | three -0.94 | three days -0.09 | three lights -0.12 | three of -0.24 | threw 0.32
throat 1.75 | throat is 0.81 | throug a -0.21 | throug it -0.11 | throug my 1 | throug the 0.27 | throw -0.13
throwi 0.15 | throwi up 0.54 | thrown -0.2 | thru -0.07 | thru the -0.07 | ticket -0.29 | tienen 1.27
tienen al -0.06 | tienen un -0.13 | tierra -0.26 | till -0.21 | time -0.67 | times -0.14 | tipped 0.16
tipped over -0.09 | tira -0.21 | tirada -0.35 | tirada en -0.17 | tirado 1.06 | tirado en 1.21 | tirand -0.53
tirar -0.33 | tiraro -0.2 | tire -0.11 | tires -1.01 | to -0.99 | to a -0.48 | to be 0.12 | to crash -0.09
to die 0.65 | to do -0.07 | to evict -0.32 | to fall -0.1 | to fill -0.11 | to get -0.57 | to go -0.1 | to him 0.08
to jump 0.29 | to kick 0.27 | to kill 0.31 | to live 0.46 | to me -0.15 | to my -0.64 | to our 0.52 | to report -0.14
to school -0.1 | to see -0.14 | to sleep -0.17 | to slow -0.09 | to talk -0.31 | to the -0.76 | to throw -0.12
to us 0.13 | to use -0.13 | to wake 0.06 | toda -0.6 | toda la -0.45 | todas -0.16 | todas las -0.16 | today -0.21
toddle -0.58 | toddle is 0.67 | todo -1.04 | todo el -0.2 | todo volume -0.09 | todos 0.48 | todos lados -0.06
todos los -0.12 | toe -0.58 | toilet -0.55 | toilet is -0.08 | told -0.31 | tomar -0.34 | tomo 1.08 | tonigh 0.07
too -0.82 | too fast -0.23 | too many -0.08 | took 0.77 | took a 0.71 | took it -0.08 | took my 0.73 | took out -0.1
took the -0.26 | took them 0.6 | top 0.86 | top of 1.13 | tope -0.05 | tore 0.31 | tore up 0.35 | tormen -0.11
torn -0.2 | torn up -0.07 | toss -0.27 | tossed -0.18 | touche -0.22 | toward 0.2 | toward the 0.32 | tower -0.14
trabaj -0.06 | tracks 0.25 | tracks and 0.3 | trae 0.91 | trae un 0.67 | trae una 0.33 | traffi -0.54
traffi cone -0.06 | traffi on -0.25 | trafic -0.32 | trago 0.25 | trail -0.4 | traile -0.29 | train 0.87
train is 0.3 | train tracks -0.27 | transf 0.16 | trap -0.2 | trappe 1.26 | trappe in 0.65 | trash -0.4
trash can -0.06 | trash in -0.13 | trato -0.21 | trato mal -0.21 | tree 0.07 | tree is 0.4 | trees -0.22 | tren 0.37
tres -0.37 | tried 0.22 | tried to 0.22 | trimme -0.06 | trip -0.17 | trippe -0.3 | troca -0.09 | tropez -0.37
truck 0.29 | truck and -0.21 | truck has -0.13 | truck is 0.59 | truck with -0.35 | trucks -0.15 | truena -0.36
trunk 0.9 | trying 1.32 | trying to 1.44 | tuberi -0.09 | tuesda -0.14 | tumbar -0.06 | turkey -0.19 | turn -0.42
turn on -0.1 | turned 0.46 | turned around -0.22 | turned on 0.69 | turnin -0.09 | turns -0.08 | tv -0.07
twelve -0.32 | twenty -0.2 | twice -0.29 | twigs -0.36 | twiste -0.43 | two -0.11 | two bedroo -0.08 | two dogs 1.23
two feet -0.11 | two minute 0.5 | two weeks -0.06 | uber -0.18 | uber driver -0.15 | um -0.06 | un -0.64
un animal -0.2 | un arbol 0.43 | un arma 0.75 | un basure -0.17 | un bote -0.09 | un cable 0.38 | un camion -0.68
un carro -0.46 | un choque 0.41 | un chorro -0.33 | un colcho -0.15 | un golpe -0.14 | un hombre 0.49 | un hoyo -0.31
un hueco -0.26 | un mapach -0.28 | un monton -0.11 | un muchac 1.14 | un murcie -0.74 | un nino 0.17 | un panal -0.05
un perro -0.44 | un poste -0.06 | un sofa -0.12 | un tope -0.05 | un tubo -0.25 | un zorril -0.27 | una -0.15
una ardill -0.3 | una bomba 0.96 | una camion 0.62 | una cucara -0.09 | una fuga -0.48 | una jering -0.42
una llanta -0.12 | una muchac 0.44 | una mujer 0.51 | una multa -0.13 | una nina 0.38 | una pistol -1.03
una rata -0.46 | una senora 0.35 | unas -0.17 | unas ratota -0.17 | uncle 0.49 | uncons 0.1 | under -0.75
under a -0.42 | under it 0.23 | under my -0.26 | under the -0.31 | under there 0.13 | under water -0.51 | underp -0.27
underp and -0.24 | uneven -0.27 | unit -0.15 | unload -0.12 | uno 1.19 | unos -1.12 | unos muchac -0.66 | up -0.25
up a 0.29 | up agains 0.42 | up all -0.07 | up and 1.01 | up at -0.17 | up from -0.06 | up in 0.53 | up into -0.19
up my -0.66 | up nobody -0.07 | up on -0.17 | up our -0.05 | up out -0.29 | up the -0.1 | up there -0.08
up throug -0.27 | up to -0.28 | up with -0.1 | upstai 0.08 | us -0.59 | us at -0.14 | us becaus -0.29 | usan -0.19
usan guante -0.19 | use -0.32 | use our -0.07 | use the -0.24 | used -0.19 | used syring -0.11 | used to -0.07
uso -0.13 | utilit -0.1 | va 0.16 | va a 0.34 | vacant -0.39 | vacia -0.24 | vacian -0.1 | vacio -0.09
vacio de -0.08 | vacuum -0.14 | valve -0.2 | valve is -0.08 | van 0.47 | van a -0.07 | vanish -0.39 | vans -0.17
vapes -0.11 | vapor 1.06 | vasos -0.31 | ve 1.1 | ve la 0.15 | ve nada 0.6 | vecina 0.71 | vecino -0.97
vecino esta -0.07 | vecino me -0.07 | vecino quema -0.21 | vecino se -0.37 | vehicl -0.38 | ven -0.1 | ven los -0.06
vencid -0.31 | vende -0.13 | venden -0.32 | vendie -0.49 | vengan -0.27 | vengan a -0.17 | vengan por -0.1
venir -0.16 | ventan 0.94 | veo -0.15 | verde dura -0.13 | very -0.76 | vez -0.28 | vez que -0.1 | viaduc -0.07
vias -0.06 | vidrio 0.36 | vidrio en -0.07 | vieja -0.27 | viejit -0.11 | viejo -0.14 | viene 1.63 | viene el 0.63
viento -0.14 | view -0.05 | vines -0.54 | vines are -0.53 | vino 0.62 | vive -0.29 | vivien -0.87 | vivir 0.37
vivo -0.37 | vivo en -0.37 | volant -0.06 | volume -0.09 | volunt -0.21 | wait -0.07 | wait for -0.1 | waited -0.11
wake 0.32 | wake up 0.07 | walk -0.48 | walk button -0.05 | walked 0.21 | walker -0.06 | walkin -0.31
walkin in -0.18 | walkin under 0.32 | walks -0.05 | walkwa -0.23 | wall 0.37 | wall of 0.26 | walls -0.35
wander -0.17 | wander around -0.1 | want 0.39 | want one -0.07 | want the -0.07 | want to 0.64 | wants -0.36
wants to -0.36 | warm -0.05 | was -0.15 | was a -0.1 | was bitten -0.23 | was not -0.24 | was rude -0.09 | was run 0.7
was sleepi -0.12 | was smashe -0.19 | was stolen -0.08 | was taken 0.62 | wash -0.1 | washbo -0.09 | washed -0.13
washer -0.22 | washer and -0.22 | wasps -0.15 | wasps are -0.11 | waste -0.08 | watchi -0.35 | water -0.42
water and -0.09 | water came -0.09 | water comes -0.05 | water from -0.09 | water i -0.11 | water in -0.46
water is -0.56 | water under -0.12 | waters 0.37 | waves 0.38 | way and 0.59 | way on -0.31 | way too -0.22
way up -0.05 | ways -0.21 | we -0.28 | we can 0.23 | we cannot 0.66 | we cant 0.85 | we dont -0.08 | we get -0.07
we got -0.16 | we had -0.18 | we have -0.49 | we just -0.05 | we need -0.33 | we put -0.06 | we wait -0.06
we want -0.11 | weeds -0.27 | week -0.17 | weeken -0.89 | weeks -0.1 | went 0.6 | went by -0.08 | went down -0.06
went in -0.08 | went off 0.98 | went right 0.08 | went up 0.08 | were 1.03 | were all 0.28 | west -0.09 | wester -0.13
wet -0.31 | what -0.27 | wheel -0.07 | wheelc -0.07 | wheels -0.07 | when -1.21 | when i -0.28 | when it -0.17
when the -0.22 | when will -0.14 | when you -0.05 | where -1.12 | where a -0.07 | where can -0.11 | where kids -0.11
where people -0.06 | where the -0.21 | where we -0.49 | while -0.21 | white -0.76 | who -0.76 | who can -0.1
whole -0.45 | whole block -0.06 | whole buildi -0.11 | whole inters -0.24 | whole stretc -0.05 | whose -0.06
why -0.25 | wife 0.27 | wife is 0.2 | wild -0.17 | will 0.16 | will you -0.08 | wind -0.47 | wind and -0.06
window 0.09 | window and 0.23 | window on 0.19 | windsh 0.1 | windy -0.18 | wing -0.08 | wing is -0.07 | winter -0.1
wire -0.27 | wire basket -0.21 | wire is 0.14 | wire on -0.06 | wires and -0.12 | wires are -0.58 | wires in 1.14
with -0.24 | with a -0.82 | with my 0.18 | with no -0.46 | with nobody -0.05 | with paint -0.07 | with people 0.49
with the 0.98 | with water -0.1 | withou -0.87 | withou a -0.46 | wobble -0.23 | woman 1.55 | woman is 0.16
women -0.37 | wont 0.96 | wont fix -0.26 | wont let 0.53 | wont stop 0.63 | wont take -0.08 | wood -0.09
wooden -0.38 | woods -0.08 | words -0.06 | work -0.41 | work nights -0.11 | worker 0.16 | workin -0.15
workin its -0.09 | worn -0.1 | worse -0.18 | would -0.1 | wouldn -0.2 | wrappe -0.06 | wrist -0.15 | wrong 0.38
wrong side 0.57 | wrong way 0.1 | wrote -0.69 | y 0.28 | y apesta -0.07 | y casi -0.23 | y dejaro -0.35 | y el -0.28
y esta 0.84 | y estan 0.2 | y hace -0.07 | y hacen -0.06 | y hay 0.62 | y huele 0.74 | y la -0.08 | y le 0.26
y lo -0.3 | y los -0.1 | y me -0.48 | y mi -0.19 | y mis -0.11 | y necesi -0.23 | y no 1.16 | y nos 1.26
y nunca -0.11 | y quedar -0.17 | y quedo -0.15 | y quiero -0.14 | y se 0.54 | y sigue -0.13 | y tengo -0.13
y un -0.08 | y una -0.7 | y ya 1.02 | ya -0.27 | ya esta -0.07 | ya huele -0.26 | ya no 0.05 | ya son -0.14
ya tiene -0.06 | ya viene 0.63 | yard -1.29 | year -0.07 | year and -0.06 | yellin -0.25 | yellin at -0.15
yellow -0.25 | yes -0.22 | yester -0.11 | yester and -0.08 | yield -0.44 | yo -0.16 | you -1.2 | you can -0.17
you cant -0.09 | you put -0.2 | you send -0.13 | you take -0.08 | your -0.11 | zanja -0.33 | zona -0.07
zona de -0.07 | zone -0.08 | zorril -0.27 | zumba -0.16
""")

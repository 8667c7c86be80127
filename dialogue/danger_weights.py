"""How much each sign of danger weighs, as learned by `python -m bench.learn_danger`. Not written by hand."""


def _read(table: str) -> dict[str, float]:
    entries = (entry.rpartition(" ") for line in table.split("\n") for entry in line.split(" | ") if entry)
    return {sign: float(weight) for sign, _, weight in entries}


ANY = _read("""
 -2.85 | !0 0.96 | !1 0.8 | !10 0.46 | !11 1.64 | !12 2.37 | !13 0.71 | !14 0.56 | !16 1.28 | !17 2.28 | !18 2.81
!19 3.77 | !2 0.85 | !20 3.27 | !21 3.14 | !22 0.44 | !23 0.59 | !24 1.73 | !25 1.52 | !26 2.69 | !27 -1.56 | !3 0.85
!4 3.85 | !5 3 | !6 3.54 | !7 0.81 | !8 -0.42 | !9 0.24 | 2 -0.14 | 3 -0.25 | 4 -0.19 | 9 -0.1 | ALONE 1.82
ALONE+ALONE -0.15 | ALONE+ATTACK -0.43 | ALONE+BREAKIN -0.39 | ALONE+BUILDING -0.42 | ALONE+CHILD 0.5
ALONE+CRASH 0.09 | ALONE+DOG -0.93 | ALONE+DOOR -0.56 | ALONE+FALL 0.06 | ALONE+HEIGHT -0.18 | ALONE+HOT 0.16
ALONE+KIN -0.37 | ALONE+NOT -1.09 | ALONE+NOW 0.11 | ALONE+SELF -0.09 | ALONE+TRAPPED 0.34 | ALONE+TRASHY 0.44
ALONE+VEHICLE 0.72 | ALONE+WIRE -0.1 | ANIMAL -2.12 | ANIMAL+ATTACK -0.3 | ANIMAL+BUILDING -0.23 | ANIMAL+CHILD -0.62
ANIMAL+CRASH -0.22 | ANIMAL+DOOR -0.09 | ANIMAL+FALL -0.07 | ANIMAL+HEIGHT -0.07 | ANIMAL+HURT -1.08
ANIMAL+MAYBE -0.11 | ANIMAL+NOT -0.49 | ANIMAL+NOW -0.09 | ANIMAL+TRAPPED -0.24 | ANIMAL+TRASHY -0.09
ANIMAL+WATER -0.23 | ANIMAL+WHO -0.37 | ATTACK 1.17 | ATTACK+BUILDING -0.95 | ATTACK+CHILD -0.24 | ATTACK+DOG -0.5
ATTACK+DOOR 0.98 | ATTACK+FALL 0.38 | ATTACK+GAS 1.07 | ATTACK+HEIGHT 1 | ATTACK+HURT -0.16 | ATTACK+KIN 0.38
ATTACK+LONGAGO -0.95 | ATTACK+MAYBE 0.49 | ATTACK+MIGHT -0.38 | ATTACK+NOT -1.02 | ATTACK+NOW 0.28 | ATTACK+OLD -0.06
ATTACK+TRACKS -0.5 | ATTACK+TRAPPED 0.06 | ATTACK+TRASHY -0.29 | ATTACK+VEHICLE -1.12 | ATTACK+WEAPON 0.2
ATTACK+WHO 1.39 | ATTACK+WIRE -0.76 | BODY 2.17 | BODY+BODY -0.08 | BODY+BUILDING -0.1 | BODY+CHILD 0.1
BODY+CRASH 1.14 | BODY+DOG 0.91 | BODY+DOOR -0.15 | BODY+FALL -0.37 | BODY+FIRE -0.97 | BODY+GAS -1.02
BODY+HURT 0.48 | BODY+INWATER 0.43 | BODY+KIN 0.38 | BODY+MAYBE -0.36 | BODY+MIGHT -0.26 | BODY+NOT 0.78
BODY+NOW 0.18 | BODY+SICK 0.56 | BODY+TRAPPED 0.58 | BODY+TRASHY -0.46 | BODY+VEHICLE -0.27 | BODY+WATER 0.78
BODY+WHO 2.15 | BODY+WIRE -1.15 | BREAKIN 1.12 | BREAKIN+BREAKIN 0.27 | BREAKIN+BUILDING -0.23 | BREAKIN+CHILD -0.05
BREAKIN+DOOR 1.93 | BREAKIN+FIRE -0.38 | BREAKIN+HEIGHT -0.54 | BREAKIN+HOT -0.19 | BREAKIN+NOW 0.18
BREAKIN+OLD 0.97 | BREAKIN+VEHICLE 0.96 | BREAKIN+WATER 0.08 | BREAKIN+WEAPON 0.06 | BREAKIN+WHO 0.68 | BUILDING -0.52
BUILDING+BUILDING 0.74 | BUILDING+CHILD 0.49 | BUILDING+DOG -0.41 | BUILDING+DOOR -0.68 | BUILDING+FALL 1.22
BUILDING+FIRE 1.14 | BUILDING+GAS 0.23 | BUILDING+HEIGHT 0.39 | BUILDING+HOT -0.2 | BUILDING+HURT 0.29
BUILDING+INWATER 1.83 | BUILDING+KIN -0.45 | BUILDING+LONGAGO -0.21 | BUILDING+MIGHT -0.07 | BUILDING+NOT -0.86
BUILDING+NOTRESPONDING 0.41 | BUILDING+NOW -0.13 | BUILDING+OLD -0.56 | BUILDING+SICK 0.37 | BUILDING+TRAPPED 0.35
BUILDING+TRASHY 0.95 | BUILDING+VEHICLE 0.24 | BUILDING+WATER -0.23 | BUILDING+WEAPON -1.27 | BUILDING+WHO 0.41
BUILDING+WIRE -0.17 | CHILD 1.14 | CHILD+CRASH -1.57 | CHILD+DOG 2 | CHILD+DOOR 0.93 | CHILD+FALL 0.51
CHILD+GAS 0.08 | CHILD+HEIGHT 0.53 | CHILD+HOT 0.15 | CHILD+HURT -0.78 | CHILD+JUMP -0.69 | CHILD+LONGAGO -0.57
CHILD+MAYBE 1.71 | CHILD+MIGHT -1.3 | CHILD+NOT 3.3 | CHILD+NOTRESPONDING 0.08 | CHILD+NOW 0.08 | CHILD+SELF 0.59
CHILD+TRAPPED 2.35 | CHILD+TRASHY 0.3 | CHILD+VEHICLE 0.37 | CHILD+WATER 1.25 | CHILD+WEAPON -0.41 | CHILD+WHO 0.23
CHILD+WIRE -0.06 | CRASH 1.3 | CRASH+CRASH 0.39 | CRASH+DOG -0.66 | CRASH+DOOR 0.73 | CRASH+FALL -0.17
CRASH+GAS 0.95 | CRASH+HEIGHT 0.59 | CRASH+HURT 1.08 | CRASH+JUMP 1.2 | CRASH+KIN -0.22 | CRASH+LONGAGO -0.57
CRASH+MAYBE 0.85 | CRASH+MIGHT 0.52 | CRASH+NOT 1.01 | CRASH+TRAPPED 0.36 | CRASH+TRASHY -0.68 | CRASH+VEHICLE -0.46
CRASH+WHO -0.91 | CRASH+WIRE -0.25 | DOG -0.15 | DOG+DOG -0.23 | DOG+DOOR 0.71 | DOG+FALL -0.35 | DOG+HEIGHT -0.6
DOG+HURT -0.6 | DOG+LONGAGO -0.23 | DOG+MIGHT -0.19 | DOG+NOT 0.42 | DOG+NOW -0.09 | DOG+SICK -0.09 | DOG+TRAPPED 0.72
DOG+TRASHY -0.09 | DOG+VEHICLE 0.28 | DOG+WATER -0.1 | DOG+WHO -0.1 | DOOR -0.15 | DOOR+DOOR -0.9 | DOOR+FALL -0.48
DOOR+FIRE 0.99 | DOOR+GAS 0.29 | DOOR+HEIGHT 0.25 | DOOR+HOT 0.91 | DOOR+HURT -0.84 | DOOR+INWATER 0.56
DOOR+KIN -0.36 | DOOR+LONGAGO -0.32 | DOOR+MAYBE 0.36 | DOOR+MIGHT 0.12 | DOOR+NOT 0.43 | DOOR+NOTRESPONDING 0.54
DOOR+NOW 0.36 | DOOR+OLD -1.25 | DOOR+SICK 0.37 | DOOR+TRAPPED 0.17 | DOOR+TRASHY -0.13 | DOOR+VEHICLE 0.36
DOOR+WATER -0.42 | DOOR+WEAPON -0.33 | DOOR+WIRE -0.75 | FALL -0.22 | FALL+FALL 1.06 | FALL+FIRE 0.17 | FALL+GAS -0.26
FALL+HEIGHT 0.56 | FALL+HURT -1.06 | FALL+INWATER 0.27 | FALL+KIN 0.31 | FALL+LONGAGO 0.11 | FALL+MAYBE 1.58
FALL+MIGHT -0.63 | FALL+NOT 0.33 | FALL+NOTRESPONDING 0.62 | FALL+NOW 0.67 | FALL+OLD -0.31 | FALL+TRACKS 0.72
FALL+TRAPPED -0.06 | FALL+TRASHY -0.13 | FALL+VEHICLE 1.05 | FALL+WATER -0.5 | FALL+WHO 1.87 | FALL+WIRE 1.77
FIRE 2.15 | FIRE+GAS 0.14 | FIRE+HEIGHT 0.96 | FIRE+HURT 0.75 | FIRE+JUMP 0.19 | FIRE+LONGAGO -0.12 | FIRE+MIGHT -0.76
FIRE+NOT -0.41 | FIRE+OLD -0.25 | FIRE+SICK -0.72 | FIRE+TRAPPED 0.31 | FIRE+TRASHY -0.59 | FIRE+VEHICLE -0.52
FIRE+WATER 0.49 | FIRE+WHO -0.9 | FIRE+WIRE 1.8 | GAS 0.28 | GAS+GAS 1.22 | GAS+HEIGHT -0.17 | GAS+HURT 1.23
GAS+MAYBE 0.31 | GAS+MIGHT -0.53 | GAS+NOT -0.69 | GAS+SICK 1.07 | GAS+TRAPPED -0.24 | GAS+TRASHY -0.13
GAS+WATER -0.07 | GAS+WEAPON 0.23 | HEIGHT 0.52 | HEIGHT+HEIGHT 0.79 | HEIGHT+HOT 0.33 | HEIGHT+HURT 0.6
HEIGHT+INWATER -0.71 | HEIGHT+JUMP 0.71 | HEIGHT+KIN 0.1 | HEIGHT+LONGAGO -0.09 | HEIGHT+MIGHT 0.77 | HEIGHT+NOT -0.37
HEIGHT+NOTRESPONDING 0.65 | HEIGHT+OLD -0.7 | HEIGHT+SELF -0.46 | HEIGHT+SHOOT -0.29 | HEIGHT+TRACKS 0.26
HEIGHT+TRAPPED -0.93 | HEIGHT+TRASHY -0.4 | HEIGHT+VEHICLE -0.7 | HEIGHT+WATER 0.61 | HEIGHT+WHO 1.63
HEIGHT+WIRE -0.74 | HOT -0.08 | HOT+HOT 0.32 | HOT+HURT 1.34 | HOT+NOT -0.09 | HOT+OLD -0.21 | HOT+TRAPPED 0.14
HOT+TRASHY -0.11 | HOT+VEHICLE 0.21 | HOT+WATER -0.09 | HOT+WHO 0.67 | HURT 0.5 | HURT+HURT 0.89 | HURT+INWATER -0.24
HURT+KIN -0.46 | HURT+LONGAGO -0.85 | HURT+MAYBE -0.27 | HURT+MIGHT -0.52 | HURT+NOT 0.51 | HURT+NOTRESPONDING 0.1
HURT+NOW -0.48 | HURT+OLD -0.22 | HURT+TRACKS -0.86 | HURT+TRAPPED 0.39 | HURT+TRASHY -1.29 | HURT+VEHICLE -0.43
HURT+WATER 2.33 | HURT+WEAPON 0.24 | HURT+WHO 1.06 | HURT+WIRE -0.93 | INWATER 0.85 | INWATER+INWATER 0.34
INWATER+LONGAGO -0.14 | INWATER+NOT 0.62 | INWATER+NOW 0.43 | INWATER+SHOOT -0.09 | INWATER+SICK 0.14
INWATER+TRACKS -0.07 | INWATER+TRAPPED 0.48 | INWATER+TRASHY -0.15 | INWATER+VEHICLE 1.34 | INWATER+WATER 2.12
INWATER+WHO 0.08 | JUMP 0.78 | JUMP+TRACKS 0.65 | JUMP+TRASHY 0.17 | JUMP+VEHICLE -0.22 | JUMP+WIRE 0.19 | KIN 1.79
KIN+LONGAGO 0.21 | KIN+MAYBE 0.5 | KIN+MIGHT 0.05 | KIN+NOT 1.51 | KIN+NOTRESPONDING 0.23 | KIN+NOW 0.45
KIN+OLD -0.1 | KIN+SELF 0.06 | KIN+TRAPPED -0.17 | KIN+TRASHY -0.84 | KIN+VEHICLE -0.68 | KIN+WHO 0.38 | LONGAGO -1.55
LONGAGO+LONGAGO -0.52 | LONGAGO+MIGHT 0.88 | LONGAGO+NOT -0.06 | LONGAGO+NOW 0.34 | LONGAGO+SHOOT 0.94
LONGAGO+TRAPPED -0.36 | LONGAGO+TRASHY -0.3 | LONGAGO+VEHICLE -0.06 | LONGAGO+WATER -0.07 | LONGAGO+WHO -0.9
MAYBE 0.64 | MAYBE+MIGHT -0.3 | MAYBE+NOT 0.44 | MAYBE+SELF 0.52 | MAYBE+SHOOT -0.65 | MAYBE+SICK 0.68
MAYBE+TRACKS -0.48 | MAYBE+TRAPPED -0.06 | MAYBE+TRASHY 0.79 | MAYBE+VEHICLE -0.8 | MAYBE+WATER -0.23 | MAYBE+WHO 0.15
MAYBE+WIRE -0.43 | MIGHT 0.66 | MIGHT+MIGHT 0.87 | MIGHT+NOT -0.71 | MIGHT+NOW -0.18 | MIGHT+OLD -0.18
MIGHT+SHOOT 0.94 | MIGHT+TRAPPED 0.14 | MIGHT+TRASHY -0.69 | MIGHT+VEHICLE -0.38 | MIGHT+WATER 1.75 | MIGHT+WHO -0.18
NOT -0.55 | NOT+NOT -0.69 | NOT+NOTRESPONDING 1.81 | NOT+NOW -0.11 | NOT+OLD 1.31 | NOT+SELF -0.5 | NOT+SHOOT 0.09
NOT+TRACKS -0.18 | NOT+TRAPPED -0.08 | NOT+TRASHY -0.74 | NOT+VEHICLE -1.08 | NOT+WATER 0.18 | NOT+WHO 0.24
NOT+WIRE 0.76 | NOTRESPONDING 1.28 | NOTRESPONDING+OLD 0.54 | NOTRESPONDING+TRASHY -0.1 | NOTRESPONDING+VEHICLE -0.21
NOTRESPONDING+WATER 0.19 | NOTRESPONDING+WHO -0.3 | NOTRESPONDING+WIRE 0.33 | NOW -0.27 | NOW+NOW 1.02 | NOW+OLD -0.22
NOW+SICK -0.09 | NOW+TRAPPED 0.34 | NOW+TRASHY -0.63 | NOW+VEHICLE -0.22 | NOW+WATER -0.08 | NOW+WHO 0.43
NOW+WIRE -0.11 | OLD+TRAPPED -0.3 | OLD+TRASHY 0.4 | OLD+WATER -0.05 | OLD+WHO 0.06 | SELF 2.02 | SELF+TRAPPED -0.22
SELF+TRASHY -0.29 | SELF+WEAPON 0.22 | SELF+WHO 0.81 | SELF+WIRE 0.08 | SHOOT 0.99 | SHOOT+TRAPPED -0.21
SHOOT+TRASHY -0.53 | SHOOT+VEHICLE -0.82 | SHOOT+WHO -0.48 | SICK 1.33 | SICK+WHO 0.38 | TRACKS 0.48
TRACKS+TRACKS 0.34 | TRACKS+TRAPPED -1.38 | TRACKS+VEHICLE -0.48 | TRACKS+WATER -0.32 | TRACKS+WHO 0.68
TRAPPED -0.23 | TRAPPED+TRAPPED 0.14 | TRAPPED+VEHICLE -0.39 | TRAPPED+WATER -0.75 | TRAPPED+WHO 0.63
TRAPPED+WIRE -0.17 | TRASHY -1.4 | TRASHY+TRASHY -0.58 | TRASHY+VEHICLE 0.54 | TRASHY+WATER -0.71
TRASHY+WEAPON -0.94 | TRASHY+WHO 0.49 | TRASHY+WIRE 0.67 | VEHICLE -0.15 | VEHICLE+VEHICLE -0.7 | VEHICLE+WATER 1.42
VEHICLE+WEAPON -0.13 | VEHICLE+WHO 0.27 | VEHICLE+WIRE 1.57 | WATER+WATER -0.47 | WATER+WHO -0.42 | WATER+WIRE 0.2
WEAPON 1.81 | WEAPON+WHO 0.94 | WHO 0.93 | WHO+WHO 1.07 | WHO+WIRE 0.33 | WIRE 0.51 | WIRE+WIRE 2.38 | a 0.12
a baby 0.41 | a bad -0.63 | a bag -0.29 | a barrel 0.48 | a bat -0.37 | a batter 0.16 | a bed -0.84 | a big -0.56
a bike -0.21 | a biker -0.09 | a blue -0.32 | a boat 0.87 | a bomb 0.25 | a borrar -0.07 | a broken -0.64
a brown -0.23 | a burnin 1.11 | a cable -1.03 | a caer -0.37 | a cage -0.22 | a car 0.52 | a cart -0.39 | a cat -0.09
a cincue -0.19 | a city -0.3 | a contra -0.07 | a couch -0.45 | a couple 0.18 | a coyote 0.32 | a crack -0.23
a crash 0.12 | a crater -0.07 | a crossw -0.12 | a cruzar -0.18 | a dead 0.12 | a death -0.2 | a dog -0.43
a dormir -0.34 | a drunk 0.52 | a duck -0.44 | a dump -0.66 | a dumpst -0.15 | a echar -0.1 | a family 1.07
a fence -0.09 | a field -0.06 | a fire -0.35 | a flat -0.76 | a four -0.09 | a fox -0.28 | a gap -0.18 | a garden -0.1
a gas 1.67 | a girl -0.22 | a good -0.06 | a goose -0.13 | a great -0.16 | a gun 0.47 | a guy 0.49 | a guys 0.42
a half -0.09 | a hand 0.37 | a headac 0.58 | a heap -0.14 | a hole 0.64 | a homele 0.98 | a hook -0.12 | a hot -0.44
a house -0.44 | a huge -0.23 | a hurt -0.14 | a jungle -0.13 | a junk -0.11 | a kid 0.57 | a killer -0.11
a knife 0.25 | a la 0.7 | a ladder -0.4 | a las 0.74 | a lawyer -0.07 | a licens -0.11 | a lifegu -0.08 | a limb -0.13
a limpia -0.1 | a little 0.35 | a live 0.08 | a load -0.23 | a los 0.62 | a lot 0.18 | a man 1.12 | a matar 0.13
a mattre -1.12 | a menore -0.08 | a mess -0.26 | a mi -0.17 | a month -0.14 | a nail -0.13 | a needle 0.92
a new -0.05 | a newbor -0.1 | a pack 0.34 | a parked 0.22 | a parkin -0.12 | a pellet -0.41 | a perder -0.37
a permit -0.48 | a person 0.27 | a phone 0.11 | a pile -0.09 | a pipe 0.71 | a pizza -0.11 | a pleasa -0.07
a plow -0.19 | a possum -0.13 | a pound -0.08 | a power 0.97 | a quemad 1.35 | a quimic -0.59 | a raccoo -0.22
a ramp -0.4 | a rat -0.33 | a record -0.48 | a red 0.46 | a roach -0.27 | a rooste -0.1 | a rotten 0.82 | a row -0.26
a saturd -0.07 | a scoote 1.17 | a second -0.14 | a seizur 0.41 | a sharp -0.4 | a sheet -0.07 | a sinkho -0.1
a small 0.11 | a snake -0.08 | a snowba -0.09 | a spot -0.33 | a squirr -0.06 | a stolen -0.39 | a strang 0.66
a stray -0.6 | a su -0.12 | a swan -0.25 | a tapar -0.09 | a taxi -0.11 | a tetanu -0.11 | a thread -0.17
a ticket -0.35 | a tirar -0.29 | a toda -0.29 | a toddle 1.23 | a todo -0.15 | a todos -0.25 | a toilet -0.07
a towel -0.1 | a traffi -0.16 | a traile -0.56 | a tree 1.63 | a truck 0.57 | a un 0.62 | a una 0.77 | a used -0.18
a vacuum -0.31 | a van 1.2 | a venir -0.2 | a walker -0.08 | a wall 0.24 | a washbo -0.08 | a water -0.09
a week -0.13 | a wheel -0.1 | a wheelc -0.15 | a whole 0.47 | a window -0.15 | a wire 0.79 | a woman 2.09
abajo -0.12 | abajo del -0.13 | abajo tiene -0.08 | abando 0.47 | abando car -0.09 | abando y -0.71 | abejas -0.11
abejas en -0.11 | abiert -0.86 | abiert en -0.09 | abiert la -0.15 | abiert y -0.11 | about -0.48 | about a -0.27
about face -0.37 | about my -0.13 | about the -0.07 | about two -0.1 | abre 2.04 | abre desde 1.47 | abre la -0.16
abrier -0.37 | abrier la -0.34 | abueli -0.2 | aceite 0.94 | acepta -0.16 | acepta tarjet -0.16 | acera -1.28
acera esta -1.25 | acero -0.11 | across -0.34 | across from 0.16 | across my -0.47 | acta -0.09 | acting strang -0.28
acts 0.33 | add -0.16 | add some -0.12 | additi -0.34 | addres -0.15 | adentr 0.77 | aeropu -0.22 | afraid -0.28
afraid of -0.28 | after -0.74 | after dark -0.08 | after eating -0.09 | after it -0.07 | after the 0.38
after they -0.05 | aftern 0.2 | afuera 1.58 | afuera de 0.7 | again -0.42 | again and 0.22 | again at -0.13
agains 0.23 | agains the -0.1 | agarra 0.09 | agua -1.21 | agua del -0.08 | agua en 0.2 | agua limpia -0.17
agua negra -0.15 | agua ni -0.07 | agua nos 0.17 | agua y -0.14 | agujas -0.34 | agujer -0.06 | ahi -1.14
ahi botao -0.34 | ahogan 0.13 | ahorit 0.19 | air -0.7 | air condit -0.3 | airbnb -0.06 | aire en -0.27 | airpor -0.38
al -0.66 | al garaje -0.06 | al lado 0.66 | al mural -0.1 | al perro -0.22 | al rio -0.35 | alambr -1.07 | alarm -0.31
alarm has -0.62 | alarma -0.3 | alarma de -0.3 | alberc y 0.14 | alcant -0.59 | alcant hay -0.09 | alcanz -0.28
alcanz a -0.3 | alergi 0.3 | algo -0.28 | alguie 0.4 | alguie se -0.11 | alive 0.88 | alive in 1.17 | alive over -0.07
all -1.04 | all day -0.15 | all down -0.09 | all heaved -0.43 | all hours -0.08 | all night -0.3 | all of 0.07
all over -0.06 | all summer -0.18 | all the -0.25 | allerg -0.08 | alley -0.11 | alley and -0.06 | alley behind 0.4
alley for -0.06 | alley is -0.18 | alliga -0.37 | allowe -0.15 | almost 0.47 | almost got -0.48 | almost hit -0.25
along -0.27 | along the -0.27 | alread -0.26 | also -0.15 | alta 0.21 | alta q -0.07 | alto -0.2 | alumbr -0.05
am -0.09 | am i -0.11 | am lookin -0.18 | am no -0.18 | amanec -0.14 | amaril -0.37 | amarra -0.22 | ambula 1.06
an -0.57 | an abando -0.23 | an accide 0.16 | an ambula 0.77 | an animal -0.18 | an elderl 0.51 | an electr -0.26
an emerge -0.08 | an explos -0.91 | an hour 0.35 | an inspec -0.05 | an old -0.12 | an open 0.19 | and 0.11
and around -0.1 | and bangs -0.2 | and big -0.09 | and black -0.12 | and bottle -0.23 | and boxes -0.05
and broke -0.43 | and broken -0.06 | and bugs -0.17 | and burnin 0.24 | and came -0.23 | and cannot -0.06
and cans -0.2 | and cant 0.1 | and cars 0.93 | and center -0.07 | and clanks -0.1 | and could -0.5 | and crumbl -0.1
and debris -0.39 | and diaper -0.08 | and dirt -0.18 | and does 0.42 | and dog -0.05 | and doors -0.23 | and down 0.39
and drove -0.1 | and everyt -0.33 | and fell -0.21 | and flies -0.09 | and goes 0.2 | and has -0.37 | and have -0.4
and he 0.64 | and her 0.61 | and hes 0.55 | and his 0.2 | and i 1.31 | and im 0.32 | and is -1.3 | and it 0.62
and its 1.66 | and just 0.08 | and kids 0.56 | and leanin -0.34 | and leaves -0.05 | and left -0.26 | and looks -0.08
and missin -0.16 | and my 0.85 | and nearly 0.79 | and need -0.38 | and needle -0.19 | and needs -0.62
and never -0.14 | and no -0.98 | and nobody 0.92 | and not -0.56 | and now -0.12 | and old -0.11 | and one -0.07
and people 2.4 | and plasti -0.2 | and points -0.32 | and put -0.12 | and says 0.79 | and scream -0.14
and sell -0.06 | and she 0.2 | and sinkin -0.31 | and slippe 0.56 | and smelle -0.11 | and somebo -0.2
and someon -0.09 | and someth 0.41 | and split -0.28 | and the -0.62 | and then 0.41 | and there -0.16
and theres 0.18 | and they 0.87 | and theyre -0.18 | and threw -0.09 | and two 0.41 | and vanish -0.66
and water -0.21 | and we -0.08 | and went -0.09 | and will 0.28 | and wont 0.91 | and yellin 0.4 | and you -0.23
anda 2.9 | anda en -0.55 | anda todo -0.13 | anda una 0.64 | andami 0.63 | andan 1.34 | animal -0.73 | anoche 0.2
anoche con -0.05 | anos 0.19 | anothe -0.07 | antes -0.06 | ants -0.33 | anunci -0.1 | any 0.28 | any and -0.08
any more 0.31 | anybod 0.16 | anymor -0.14 | anymor the -0.14 | anythi 0.23 | anythi the -0.08 | apaga -0.08
apagad -0.14 | apagad y -0.06 | aparec -0.25 | apart -0.05 | apart and 0.49 | aparta -0.43 | aparta de 0.33
aparta el -0.09 | apartm 0.34 | apartm and -0.32 | apenas -0.17 | apesta -0.19 | aplast -0.17 | apt -0.19
apt i -0.18 | apunal 1.61 | apuren 1.19 | aqui -0.38 | aqui en -0.09 | aqui por -0.13 | arbol 0.29 | arbol de -0.31
arbol esta 1.2 | arbol pongan -0.3 | arbol ya -0.18 | arcing 0.58 | ardill -0.45 | are all -0.62 | are attack -0.13
are being -0.06 | are burnin -0.08 | are climbi 1.7 | are cold -0.51 | are coming -0.06 | are dead -0.34
are dim -0.17 | are down 0.59 | are dry -0.07 | are fallin 0.25 | are full -0.06 | are gettin 0.25 | are going 1.11
are gone -0.1 | are in 0.42 | are inside 0.15 | are jackha -0.11 | are loose -0.49 | are making -0.41
are missin -0.54 | are not -0.16 | are on 1.03 | are out 0.12 | are playin 0.4 | are robber -0.75 | are runnin 0.07
are scratc -0.07 | are scream 0.18 | are showin -0.07 | are sticki -0.11 | are still -0.07 | are strang -0.62
are terrib -0.54 | are the -0.08 | are they -0.07 | are throwi 0.96 | are trappe 0.61 | are walkin 0.19
are yellin 0.31 | are you -0.16 | arena -0.11 | arm 0.66 | arm and 0.12 | arm is 0.92 | arma 0.76 | around -0.62
around and -0.1 | around him 0.13 | around i -0.1 | around in -0.06 | around it -0.14 | around the -0.24
arregl -0.61 | arregl carros -0.06 | arregl la -0.09 | arregl nada -0.18 | arriba 1.28 | arrow -0.48 | arrow is -0.38
arrows -0.15 | arrows on -0.15 | as -0.07 | as a -0.63 | as big -0.18 | as my -0.21 | asbest -0.79 | asfalt -0.51
asked -0.07 | asleep 0.63 | asphal -0.41 | asphal in -0.09 | asthma -0.79 | at -0.33 | at all -0.08 | at bottom -0.07
at bow -0.17 | at cars 1.55 | at dawn -0.18 | at each 0.29 | at fifty -0.14 | at great -0.05 | at huntin -0.07
at it -0.11 | at jamaic -0.12 | at me -0.69 | at my -0.84 | at night 0.16 | at noon -0.13 | at people 0.95
at rudee -0.12 | at six -0.2 | at that 0.36 | at this -0.06 | at two -0.17 | at us -0.16 | ate -0.08 | ate my -0.33
atorad -0.41 | atorad en -0.29 | atoro -0.76 | atrapa 0.35 | atras de 0.31 | atrave -0.05 | atrave en -0.05
atrope -0.75 | atrope a -0.07 | attack -0.1 | attack my -0.13 | attic 0.55 | aunt -0.23 | aunt is -0.1 | autobu -0.07
auxili 0.31 | ave -0.25 | ave by -0.18 | avenid -0.18 | aventa 1.42 | avispa -0.93 | avispa en -0.15 | away 0.13
away and -0.09 | axle -0.16 | ayer 0.12 | ayer y 0.34 | ayuda -0.23 | ayudem -0.08 | ayudem ya -0.08 | azotea 0.17
azul -0.29 | azul esta -0.1 | baby 0.88 | baby diaper -0.08 | baby formul -0.38 | baby is -0.41 | babys 0.05
bache -0.41 | bache porque -0.09 | back -0.55 | back door -0.14 | back of 1.04 | back porch 0.54 | back yard -0.33
backbo -0.2 | backed -0.56 | backed into -0.23 | backed up -0.32 | backho 1.56 | backs -0.12 | backs up -0.12
bad -0.42 | bad hip -0.1 | bad stretc -0.23 | bag -0.32 | bags -0.98 | bags and -0.45 | bags been -0.12
bags left -0.07 | bajito 0.94 | bajito en -0.41 | bajo -0.82 | bajo el -0.11 | balace 1.31 | balazo 0.53
balcon -0.35 | baldio -0.1 | baldio ya -0.07 | ball -0.13 | banca -0.17 | bang -0.13 | bang theyre -0.09 | bangin 1.03
bangin on 0.83 | bangs 0.59 | bank -0.11 | bank on -0.06 | bano 0.66 | bano y -0.53 | banos -0.17 | banque 0.66
banque alguie -0.09 | banque con -0.15 | banque esta -0.29 | banque no -0.26 | banque ya -0.06 | bar -0.99
bar de -0.08 | bar downst -0.1 | bar is -0.92 | barand -0.26 | barand del 0.11 | barbec 0.19 | barber -0.05
barda 0.06 | bare -0.08 | bared -0.24 | bared his -0.23 | barely -0.12 | barkin 0.57 | barred -0.1 | barrel -0.14
barrel and -0.38 | barrel is 0.99 | barrer -0.09 | bars -0.24 | base -0.33 | base and -0.19 | baseme 0.1 | basin -0.08
basket -0.65 | basket hoop -0.11 | basket is -0.27 | basura -0.84 | basura en -0.26 | basura y -0.11 | basure -0.27
basure en -0.22 | bat -0.73 | bat in -0.1 | bat smashi 0.06 | bathe -0.84 | bathro -0.33 | bathro at -0.06
bathro in -0.05 | bathtu -0.29 | batter 0.51 | be 0.47 | be a 0.47 | be done -0.13 | be forty -0.11 | be taken -0.06
be the -0.28 | beach -0.27 | beacon -0.19 | beacon st -0.11 | beatin 0.76 | bebe 1.44 | bebe estamo -0.19
bebe se 0.1 | bebede -0.08 | becaus -0.85 | becaus i -0.31 | becaus of -0.19 | becaus the -0.17 | bed -0.74
bed bugs -0.14 | bedroo -0.66 | been 0.69 | been down -0.1 | been going -0.15 | been in -0.09 | been off -0.1
been on -0.23 | been out -0.14 | been parked 0.1 | been picked -0.11 | been runnin 0.64 | been sittin 0.34
been there -0.07 | been touche -0.17 | beer -0.1 | beer cans -0.1 | bees -0.11 | before -1.08 | before fence -0.23
before hallow -0.08 | before i -0.23 | before they -0.06 | behind -0.17 | behind me -0.08 | behind my -0.06
behind the 0.2 | being 0.34 | being trampl -0.06 | belly -0.15 | bench 0.12 | bench is -0.3 | benche -0.47
benche and -0.15 | bent 0.77 | bent and -0.1 | bent at -0.07 | bent over -0.25 | betwee -0.54 | betwee floors -0.12
betwee the -0.25 | bici -0.3 | bicicl -0.3 | bicicl y -0.09 | bien -0.84 | bien bajito -0.41 | bien flaqui -0.05
bien poquit -0.19 | big 0.11 | big as -0.18 | big belly -0.09 | big holes -0.08 | big limb -0.08 | big oak -0.05
big old -0.06 | bigger -0.08 | bigger every -0.05 | bike -1.13 | bike its -0.07 | bike lane -0.13 | bike path -0.28
bike wheel -0.09 | biker -0.09 | biker i -0.09 | bikes -0.63 | bill -0.68 | bill is -0.32 | billin -0.05 | bin -0.38
bins -0.26 | bins are -0.2 | birthd -0.05 | birthd party -0.05 | bit -0.31 | bit his -0.2 | bites -0.21 | bitten -0.4
bitten by -0.4 | black -1.27 | black water -0.1 | blackt -0.41 | blackt is -0.36 | blanco 2.79 | blast -0.11
blasti -0.07 | bldg -0.19 | bleach -0.3 | bleedi 1.23 | blew 0.17 | blew up 0.21 | blind -0.31 | blind people -0.24
blinki -0.21 | block -0.8 | block all -0.23 | block cant -0.11 | block got -0.07 | block has -0.07 | block since -0.1
block the -0.17 | blocke -0.45 | blocke by -0.18 | blocki -0.28 | blocki the -0.22 | blocks -0.12 | blocks the -0.06
blood 1.14 | blood is 0.57 | bloque -0.39 | blow -0.16 | blower -0.05 | blowin -0.21 | blows 0.07 | blue -0.35
blue and 0.55 | blue cart -0.17 | blue collar -0.3 | blue one -0.13 | blue subaru -0.08 | boarde -0.28
boarde up -0.28 | boards -0.45 | boardw -0.13 | boardw by -0.11 | boat 1.22 | boca 1.57 | boca de -0.29 | body 1.22
boiler -0.33 | boiler room -0.18 | bolsas -0.22 | bolsas de -0.09 | bomb 0.25 | bomba 0.31 | bomba de -0.17
bonney -0.07 | bonney rd -0.07 | boom 0.65 | boots -0.27 | borrac 1.06 | borrac choco -0.08 | borrac se 1.16
borrar -0.07 | boss -0.07 | botado -0.08 | botao -0.34 | botao con -0.34 | bote -1.09 | bote azul -0.18 | botell -0.11
botes -0.15 | both -0.49 | bottle and -0.32 | bottle in 0.53 | bottle of 0.34 | bottle on -0.1 | bottle was -0.25
bottom -0.56 | bottom of -0.07 | bottom wires -0.07 | bought -0.13 | bought the -0.08 | bounce -0.4 | bow -0.17
bow creek -0.17 | box -0.7 | box and -0.08 | box is -0.15 | box spring -0.05 | boxes -0.1 | boy 0.65 | boy was -0.17
boylst -0.08 | branch 0.28 | branch that -0.07 | brazo 0.14 | bread -0.21 | bread and -0.08 | break 0.94
breake -0.49 | breath -1.06 | breed -0.09 | bricks -0.42 | bricks are 0.37 | bricks on -0.43 | bridge -0.59
bridge and -0.21 | bridge is -0.23 | bridge you -0.07 | brigad -0.3 | brigad brown -0.3 | bright -0.06 | brinca 0.19
bring -0.2 | brings -0.35 | broke -0.11 | broke and 0.11 | broke draggi -0.09 | broke her -0.43 | broke my -0.1
broke the -0.08 | broken -1.58 | broken and -0.41 | broken chain -0.15 | broken glass -0.19 | broken in -0.07
brothe 0.61 | brothe is 0.61 | brown -0.78 | brown dog -0.46 | brown lab -0.3 | brush -0.16 | btwn -0.11
btwn cottag -0.11 | bubble -0.14 | bubble letter -0.12 | bubbli -0.12 | bubbli and -0.1 | bucket -0.16 | budged -0.08
budged since -0.08 | buenas -0.14 | buenas tardes -0.14 | bugs -0.38 | bugs in -0.34 | buildi -0.53 | buildi and -0.12
buildi has -0.21 | buildi is -0.19 | buildi next 0.43 | bulb -0.24 | bulb is -0.23 | bulbs -0.05 | bull -0.23
bull got -0.24 | bullet 0.95 | bump -0.19 | bumper -0.05 | bumps -0.16 | bumpy -0.41 | bunch -0.11 | bunch are -0.11
bundle -0.07 | bungal -0.1 | buried 0.24 | burn -0.42 | burned -1.09 | burned out -0.92 | burnin 2.11 | burnin in 0.1
burns -0.4 | burns leaves -0.09 | burnt -0.08 | burnt plasti -0.06 | burst -0.1 | bus 0.12 | bus goes -0.13
bus shelte -0.28 | bus stop 0.57 | bus that -0.07 | busco -0.35 | buses -0.07 | bush -0.24 | bushes -0.28
busine -0.1 | busted -0.29 | but 0.53 | but going -0.3 | but hes -0.23 | but it 0.9 | but the -0.18 | butche -0.29
button -0.09 | button at -0.07 | butts -0.09 | buy -0.11 | buzzin 0.54 | by car -0.07 | by croata -0.06
by first -0.18 | by my -0.43 | by one -0.06 | by our -0.07 | by people -0.06 | by the 1 | bye -0.24 | bye now -0.24
cab -0.15 | cab driver -0.15 | cabeza 0.2 | cable 0.46 | cable colgan -0.76 | cable compan -0.57 | cable de 0.25
cable hangin -0.37 | cables 0.84 | caca -0.1 | caca de -0.06 | cada -0.48 | cada que -0.11 | cada vez -0.09
cae -0.13 | caen -0.28 | caer -0.76 | cage -0.28 | cai -0.11 | cai en -0.06 | caiga -0.06 | caiga encima -0.06
caja -0.44 | calcom -0.08 | calder -0.11 | calefa 0.08 | calefa y 0.12 | calent -0.1 | califo -0.05
califo bien -0.05 | call -0.39 | call me -0.24 | call my -0.13 | call the 0.22 | calle -0.86 | calle aqui -0.09
calle entera -0.14 | calle esta -0.3 | calle pobrec -0.17 | calle y -0.25 | called -0.58 | callej -0.88
callej atras -0.06 | callej no -0.07 | callej suelto -0.13 | callej tienen -0.06 | callin -0.14 | calls -0.19
calor -0.2 | cama -0.23 | camara -0.09 | cambia -0.21 | cambio -0.17 | cambio la -0.17 | came 0.25 | came and -0.6
came at -0.25 | came back -0.1 | came down 1.19 | came off -0.27 | came out -0.2 | came to -0.07 | camell -0.1
camera -0.5 | camina 0.75 | camina por 0.84 | camion de -0.44 | camion esta -0.05 | camion se -0.16 | camion y 0.14
camp -0.07 | campin -0.85 | can -0.95 | can at -0.06 | can be -0.13 | can hear 0.35 | can i -0.42 | can is -0.09
can it -0.05 | can on -0.57 | can see 0.08 | can smell -0.32 | can somebo -0.25 | can the -0.08 | can we -0.13
can with -0.08 | can you -0.27 | canal 0.85 | cancel -0.63 | cancel my -0.06 | cancha -0.07 | cannot -0.3
cannot get 0.34 | cannot see -0.56 | cannot walk 0.17 | cans -0.47 | cans are -0.05 | cant 1.11 | cant breath -0.55
cant cook -0.42 | cant do 0.61 | cant find 0.19 | cant fly -0.33 | cant get 0.32 | cant go 0.77 | cant keep -0.09
cant move 0.77 | cant see 0.32 | cant tell 0.23 | cantan -0.18 | cantan a -0.18 | cap -0.57 | caps -0.2 | car 0.11
car alarm -0.59 | car and 0.47 | car bent -0.07 | car by -0.84 | car doors 0.45 | car has -0.28 | car hit -0.15
car in 1.32 | car is 0.34 | car lol -0.11 | car on 0.07 | car since -0.1 | car that -0.06 | car went 0.94
car with 0.74 | cara 0.8 | carbon 0.19 | carbon monoxi 0.19 | card -0.19 | card on -0.08 | care -0.24 | care of -0.14
carga -0.7 | carne -0.12 | carnic -0.06 | carrer -0.09 | carret -0.44 | carril -0.36 | carril de -0.11 | carrit -0.17
carro -0.45 | carro abando -0.42 | carro con 0.12 | carro la -0.06 | carro lo -0.34 | carro quemad -0.19
carro se 0.82 | carros 0.86 | carros en -0.11 | carros no 0.15 | carros pasan -0.13 | cars 0.96 | cars almost 0.7
cars and -0.49 | cars are 0.34 | cars come -0.35 | cars in -0.11 | cars keep 0.47 | cars pulled -0.12
cars race -0.07 | cars stall -0.07 | cars stuck -0.05 | cars swerve -0.16 | cars when -0.07 | cart -0.72
cart nearly -0.08 | carton -0.1 | carts -0.13 | casa -0.74 | casa de -0.71 | casa que -0.06 | casa sin -0.1
casa sola -0.36 | casa vacia 0.05 | casa y 0.1 | casas 0.89 | case -0.19 | casero -0.14 | cash -0.07 | casi 0.76
casi atrope -0.25 | casi me -0.18 | cat -0.21 | cat is -0.06 | catch -0.07 | catch basin -0.07 | cats -0.92
cats locked -0.18 | caught 0.44 | caught a -0.06 | caught and 1.26 | caught her -0.43 | caught in -0.51 | caved -0.34
caved in -0.33 | caving -0.2 | cayend -1.23 | cayo a 0.76 | cayo ayer -0.09 | cayo el 0.67 | cayo la -0.81
cayo por 0.28 | cayo un 0.12 | ceilin -0.06 | ceilin and -0.2 | ceilin from -0.18 | ceilin in -0.11 | cellar 0.24
cement -0.68 | center -0.57 | centra -0.08 | centra se -0.07 | centro -0.31 | cerca 1.16 | cerca de 1.25
cerca del -0.07 | cermak -0.09 | cermak y -0.09 | cerrad -0.37 | cerrad con -0.27 | chain -0.45 | chain is -0.06
chaine -0.16 | chair -0.08 | chamac -0.13 | chamar 0.71 | change -0.25 | charge -0.43 | charge me -0.42
chasin people 0.14 | chasin ppl -0.11 | check -0.63 | check on -0.57 | checks -0.07 | checks for -0.07
chemic smell -0.93 | chest -0.32 | chest and 0.17 | chewed -0.14 | chicke -0.25 | chicke was -0.12 | child could -0.11
child is 0.44 | childr -0.51 | childr it -0.07 | chimne -0.17 | chinch -0.18 | chippe 0.87 | chispa 0.54
chispa en 0.1 | chlori -0.59 | chocar 1.26 | chocar el -0.35 | choco -0.15 | choco con -0.08 | chokin on 0.39
choque 0.23 | chorro -0.35 | chorro a -0.29 | chorro de -0.06 | chueco 0.38 | chunk -0.14 | chunks -0.16
chunks of -0.09 | church -0.2 | church has -0.1 | ciclov -0.27 | cierra -0.62 | cierre -0.2 | cigare -1.01
cigare butts -0.09 | cigare smoke -0.87 | cigarr -0.26 | cinco -0.31 | cincue -0.19 | cincue grados -0.19
cintur 0.25 | circle -0.37 | city -0.88 | city checks -0.07 | city truck -0.24 | citys -0.37 | citys pipe -0.37
ciudad -0.56 | ciudad estan -0.08 | ciudad va -0.39 | clanks -0.14 | clean -0.24 | clean water -0.12 | cleane 0.68
cleane out -0.17 | clear -0.06 | cleare -0.22 | climbi 1.49 | climbi over -0.09 | cloro 0.55 | close 0.27
close to 0.7 | closed 2 | closin -0.51 | closin time -0.92 | club 0.41 | coat -0.24 | cobra -0.25 | cobra mas -0.25
cocina 0.45 | cocina y 0.87 | cohete -0.1 | cohete todas -0.35 | colade -0.23 | colade del -0.1 | colade no -0.06
colcho -0.26 | colcho viejo -0.06 | cold and 0.2 | colgad 1.18 | colgad de 0.29 | colgad del 1.22 | colgan -0.85
colgan del -0.41 | collap -0.43 | collar -0.71 | collar been -0.23 | collar hes -0.3 | collec -0.51
collec them -0.44 | colump -0.1 | come -1.05 | come and -0.48 | come down -0.29 | come haul -0.06 | come in -0.09
comer -0.07 | comes -0.29 | comes in -0.07 | comes into -0.26 | comes out -0.07 | comida -0.81 | coming 0.95
coming at -0.16 | coming down 0.15 | coming for -0.06 | coming out 0.44 | coming to -0.07 | coming up -0.34
commun -0.11 | commun center -0.11 | como -0.41 | como a 0.48 | como le -0.06 | como media -0.08 | como saco -0.09
compan 0.17 | compan de -0.34 | compla -0.47 | compra -0.14 | con -0.1 | con algo -0.18 | con alguie -0.55
con el -0.63 | con gente 0.57 | con la 0.19 | con las -0.65 | con los 0.19 | con mi -0.08 | con mis -0.22
con pintur -0.05 | con un -0.08 | con una 1.24 | concre -0.61 | condit -0.3 | condit is -0.14 | cone -0.15
cones -0.12 | cones and -0.11 | confus 1.23 | consol -0.06 | consol i -0.06 | constr -0.62 | constr next -0.25
constr sin -0.17 | contai -0.16 | conten -0.22 | contes -0.47 | contra -0.32 | cook -0.71 | cooler -0.3 | copper -0.07
cords -0.14 | corner -0.28 | corner anymor -0.14 | corner becaus -0.07 | corner has -0.23 | corner his -0.23
corner is -0.21 | corner of -0.62 | corner someon 0.64 | correr -0.6 | corret 1.22 | corret a 1.22 | corrie 1.24
corrie por -0.18 | cortar -0.5 | corten -0.11 | corten pf -0.07 | corto 0.29 | cosa -0.3 | cosas 0.34 | cosas de -0.05
cosas en -0.1 | cottag -0.11 | cottag n -0.11 | couch -0.64 | couch and -0.06 | cough -0.86 | could -0.06
could fall 0.45 | could get -0.19 | could not -0.32 | could take -0.08 | could you -0.38 | couldn -0.11
couldn get -0.11 | counte -0.34 | couple 0.18 | court -0.31 | courts 0.82 | courty -0.23 | courty at -0.23
cover -0.31 | cover in -0.07 | cover is -0.22 | cover off -0.16 | covere -0.21 | covere with -0.2 | coyote is 0.63
crack in -0.21 | cracke -0.7 | cracke and -0.49 | cracki 0.86 | cracks 1.99 | crane 0.92 | crash 0.94 | crashe 0.35
crater -0.49 | crater on -0.19 | crates -0.33 | crawle 0.66 | crazy 0.32 | credit -0.08 | creek -0.12
creek has -0.17 | creo 0.32 | creo que 0.32 | crepe -0.07 | crepe myrtle -0.07 | crew -0.54 | crew left -0.11
crew was -0.13 | crimin -0.3 | crista -0.34 | crista rotos -0.34 | croata -0.06 | croata the -0.06 | crooke -0.13
cross 0.59 | cross withou -0.22 | crossi -0.53 | crossi is -0.06 | crossw -0.68 | crossw by -0.38 | cruce -0.21
cruce frente -0.11 | crucer -0.15 | crumbl -0.81 | crushe 0.63 | cruzar -0.24 | cruzar con -0.17 | crying 0.58
cuadra -0.63 | cuadra y -0.06 | cual -0.07 | cual es -0.07 | cuando -0.88 | cuando llueve -0.1 | cuando van -0.07
cuanto -0.14 | cuanto cuesta -0.12 | cuarto -0.61 | cuatro 0.57 | cuatro y -0.08 | cubeta -0.23 | cucara -0.42
cucara en -0.25 | cuchil 0.48 | cuelga -0.19 | cuesta -0.12 | cuetes 0.26 | culver -0.13 | cupboa -0.25 | cups -0.15
cups and -0.13 | curb -0.68 | curb to -0.09 | curtai 1.54 | curva -0.17 | curva esta -0.17 | curve -0.21
curve got -0.18 | cut -0.21 | cut his 0.28 | cut my -0.52 | cut the 1.34 | cut them -0.07 | cut throug -0.75
cvs -0.1 | cvs has -0.1 | cyclis 0.19 | cyclis ride -0.11 | d -0.21 | d mi -0.18 | da -0.42 | da miedo -0.19
dad 0.85 | dad is 0.47 | dam -0.16 | damp -0.34 | damp and -0.07 | dan -0.12 | danada -0.15 | danada q -0.15
dandel -1.17 | dando 0.23 | dando vuelta -0.22 | danger 0.62 | dangli -1 | dangli over -0.09 | dark -0.25
dark and 0.22 | dark on -0.13 | date -0.07 | daught 0.05 | daught been -0.09 | daught inhale -0.07 | dawn -0.23
day -0.97 | day and -0.19 | day he -0.23 | day is -0.07 | day kids -0.28 | day long -0.07 | day with -0.09
daylig -0.26 | days 0.35 | days and 0.66 | days to -0.09 | de -1.05 | de abajo -0.11 | de acero -0.11 | de agua -0.47
de al 0.75 | de aparta -0.28 | de arriba 0.68 | de atras -0.35 | de avispa -0.15 | de bajo -0.05 | de basura -0.1
de bicicl -0.06 | de carga -0.07 | de comer -0.07 | de comida -0.06 | de cosas -0.09 | de cucara -0.1 | de escomb -0.2
de fuller -0.07 | de gas 1 | de hojas -0.09 | de humo -0.86 | de incend -0.31 | de la 0.24 | de las 0.4
de llanta -0.09 | de los -0.6 | de luz 1.3 | de madera -0.55 | de mas -0.2 | de mi -0.77 | de noche -0.06
de pandil -0.07 | de respet -0.1 | de ruedas -0.09 | de semana -0.14 | de todo -0.05 | de trafic -0.1 | de un 0.16
dead -1.23 | dead and -0.25 | dead end -0.09 | dead fish -0.29 | dead tree -0.09 | death -0.24 | death trap -0.2
debajo -0.33 | debajo de 0.92 | debajo del -1.07 | debris -0.44 | decia -0.07 | deck -0.19 | deep -1.02
deep enough -0.08 | deep ruts -0.12 | deer -0.58 | degree and -0.13 | degree in -0.23 | deja -0.14 | dejan -0.87
dejan dormir -0.08 | dejan el -0.67 | dejaro -0.22 | dejaro ahi -0.34 | dejaro la -0.06 | dejaro las -0.05
dejaro los -0.6 | dejaro un -0.15 | dejaro una 1.3 | dejo -0.47 | dejo tirado -0.06 | del -1.3 | del aeropu -0.07
del agua -0.11 | del aparta -0.16 | del arbol -0.08 | del bano -0.23 | del callej -0.06 | del camion 0.26
del carril -0.14 | del carro -0.05 | del centro -0.14 | del cruce -0.16 | del medido 0.35 | del negoci -0.16
del parque -0.08 | del pavime -0.17 | del porche -0.16 | del poste -0.23 | del puente 1.18 | del restau -0.05
del sotano -0.1 | del techo 0.37 | del tren -0.06 | del vecino -0.96 | delive -0.16 | delive vans -0.15 | demoli -0.3
depart 0.46 | depart de 0.55 | deposi -0.32 | deposi back -0.16 | derrum 0.31 | derrum el 0.31 | desagu -0.07
desbor 0.98 | descar -0.37 | descom -0.54 | descui -0.28 | desde 0.63 | desde ayer 0.51 | desde el 0.86
desde hace -0.4 | desmay 0.07 | desper 1.25 | despie 0.11 | despue -0.08 | despue de -0.07 | destap -0.27
detect -0.39 | detect de -0.51 | detect in -0.31 | detour -0.11 | dia sin -0.13 | dialys -0.13 | dialys in -0.13
diamon -0.09 | diaper 0.4 | diaper piling -0.08 | dias -0.59 | dias antes -0.05 | dias que 0.05 | dice 1.95
dice que 2.39 | did 0.08 | did a -0.13 | did not 0.53 | did the -0.08 | did you -0.11 | didnt -0.15 | die 0.73
died -0.07 | diggin -0.59 | dim -0.33 | dim and -0.13 | dim our -0.17 | diner -0.2 | diner and -0.19 | dinero -0.45
dip -0.4 | direct -0.24 | dirt -0.81 | dirt and -0.11 | dirty -1.08 | dishes -0.08 | dispar -0.12 | ditch -0.09
dizzy 0.31 | do -0.77 | do anythi -0.06 | do i -0.65 | do not -0.44 | do someth -0.09 | do this 0.58 | do you -0.08
doblad -0.3 | doble -0.15 | doctor 0.39 | does -0.74 | does not -0.34 | does nothin -0.09 | dog -0.99 | dog and -0.21
dog any -0.12 | dog cut -0.13 | dog has 0.58 | dog he -0.23 | dog is 1.62 | dog mess -0.12 | dog no -0.08
dog on -0.13 | dog runnin -0.53 | dog was -0.1 | dog with -0.38 | dogs 0.53 | dogs are 0.58 | doing -0.35 | doming 0.9
donde -1.06 | donde ir -0.1 | donde pasa -0.05 | done -0.17 | done about -0.12 | dont -0.21 | dont go -0.05
dont have -0.08 | dont know 0.42 | dont want -0.07 | donut -0.18 | donut place -0.18 | donuts -0.33 | door -0.06
door and 1.09 | door has 1.12 | door is -0.9 | door of -0.18 | door pueden -0.07 | door wont -0.09 | doors 0.86
doors in 0.68 | doorwa -0.31 | dorche -0.18 | dorche ave -0.18 | dormid 0.13 | dormir -0.64 | dormir adentr -0.34
dos 0.15 | dos satos -0.05 | down -0.42 | down across -0.56 | down and 1.55 | down at -0.18 | down by -0.14
down in -0.14 | down into -0.1 | down off -0.37 | down on 0.79 | down our -0.12 | down since -0.06 | down the -0.6
down there 0.09 | downst 0.14 | downst from -0.1 | downst is -0.27 | downto -0.33 | dr -0.29 | drag -0.17
drag it -0.06 | draggi -0.14 | draggi it -0.09 | drain 0.2 | drain and -0.19 | drain is -0.07 | drake -0.07
drenaj -0.57 | drenaj en -0.12 | drenaj se -0.14 | drexel -0.11 | drexel whole -0.11 | dribbl -0.47 | drilli -0.06
drink -0.43 | drink and -0.19 | drinki -0.48 | drips -0.15 | drips and -0.14 | drive -0.61 | driver -0.31
driver drove -0.23 | driver is 0.72 | driver was -0.86 | drivew -0.55 | drivew all -0.08 | drivew is -0.13
drivin 0.41 | drogad -0.13 | drogas -0.06 | drogas en -0.06 | drop -0.31 | drop off -0.07 | drop on -0.11
droppe -0.11 | droppi -0.84 | droppi in -0.11 | drops -0.32 | drops sticks -0.09 | drove -0.44 | drove off -0.07
drove over -0.1 | drove right -0.07 | drowni -0.29 | drowni in -0.29 | drug -0.26 | drugs -0.31 | drugs on -0.29
drunk 1.08 | dry -0.09 | drywal -0.14 | duck -0.44 | duck on -0.09 | duele 0.49 | duele la 0.36 | dueno -0.41
dueno no -0.24 | duerme -0.63 | duerme el 0.14 | duerme en -0.52 | dug -0.24 | dug in -0.08 | dump -0.75
dumped -0.84 | dumped a -0.54 | dumped them -0.11 | dumpin -0.52 | dumpst 0.12 | dumpst at -0.13 | dumpst under -0.09
dunes -0.06 | dunes are -0.06 | dura -0.33 | dura bien -0.17 | during 0.17 | dust -0.89 | dust and -0.17
dust on -0.24 | duty -0.11 | dying 1.07 | each 1.22 | each mornin -0.31 | each other 0.72 | each time 0.84
early -0.24 | eat -0.28 | eaten 0.35 | eaten alive -0.11 | eating -1.31 | eating there -0.09 | eaves -0.17
echa -0.83 | echa chispa 1.16 | echan 0.85 | echand 1.5 | echar -0.1 | echaro 0.2 | echo -0.17 | echo a -0.17
edge -0.24 | edge of -0.13 | edific -0.12 | edific de 0.31 | edific no -0.09 | edific vacio -0.31 | eight -0.08
eighte -0.05 | eighty -0.15 | eighty one -0.1 | el -1.72 | el agua 0.16 | el aire -0.14 | el alto -0.16
el andami 0.63 | el aparta 0.27 | el arbol 0.48 | el asfalt -0.51 | el bano 1.16 | el bar 0.57 | el bebe 1.1
el bebede -0.08 | el bote -0.25 | el brazo 0.14 | el cable 0.39 | el calent -0.1 | el callej -0.68 | el calor -0.14
el carril -0.16 | el carrit -0.17 | el carro 1.17 | el casero -0.14 | el cement -0.06 | el centro -0.11
el conten -0.17 | el depart 0.55 | el dia 0.42 | el doming 0.9 | el drenaj -0.25 | el dueno -0.29 | el edific 0.31
el elevad 0.26 | el gimnas -0.29 | el hidran -0.23 | el humo -0.88 | el lago 0.18 | el letrer -0.24 | el lote -0.16
el motor -0.05 | el nino -0.27 | el parque 0.55 | el parqui -0.17 | el paso -0.08 | el pasto -0.33 | el patio -0.59
el pavime -0.4 | el pecho 0.14 | el perro 0.5 | el piso 0.37 | el pitbul -0.18 | el polvo -0.34 | el poste 0.15
el puente -0.58 | el recicl -0.07 | el rio 0.91 | el ruido -0.15 | el salon -0.05 | el semafo -0.33 | el sotano 0.12
el stop -0.06 | el stopli -0.07 | el suelo -0.34 | el taller -0.26 | el tanque 0.17 | el techo 0.21 | el terren -0.11
el tiempo -0.06 | el trabaj -0.5 | el vapor -0.28 | el vecino -0.28 | el viento -0.18 | elderl 0.2 | electr -0.78
electr box -0.08 | electr on 0.1 | elevad 0.24 | elevad con 0.61 | elevat 0.46 | elevat and 0.87 | elevat out -0.12
eleven -0.88 | eleven bags -0.15 | ellos -0.06 | else -0.42 | elses -0.05 | emerge -0.3 | empiez -0.11 | emptie -0.99
emptie the -0.18 | empty -0.37 | empty house 0.81 | empty lot -0.6 | empty storef -0.09 | emptyi -0.09
emptyi the -0.09 | en -0.41 | en bicicl -0.09 | en el 1.14 | en ese -0.09 | en la 0.25 | en las 0.26 | en los 0.33
en medio -0.37 | en mi -1 | en puro -0.07 | en rojo -0.24 | en toda -0.07 | en un -0.12 | en una -0.36 | encerr 0.82
enchuf -0.71 | encima 0.64 | encima a 0.08 | encont 1.03 | encont un 1.13 | encont una 0.21 | encuen -0.13 | end -0.06
end of -0.16 | enferm -0.44 | enfren -0.15 | engine -0.11 | enorme -0.12 | enough -0.2 | enough that -0.08
enter -0.07 | entera -0.14 | entire -0.09 | entire time -0.09 | entrad 0.79 | entran 0.42 | entran en -0.07
entrar 1.64 | entre 1.18 | equivo -0.19 | erodin -0.13 | es -1.13 | es alergi -0.15 | es la -0.21 | esa -0.26
escale 0.12 | escale de -0.55 | escale y 0.28 | escape -0.3 | escape is -0.3 | escomb -0.25 | escomb y -0.06
escuel 1.29 | escuel anda -0.13 | escuel los -0.11 | ese -1.8 | ese bache -0.22 | ese bar -0.12 | ese carro -0.43
ese patio -0.06 | espere -0.19 | espere un -0.19 | esposo -0.16 | esposo se -0.16 | esquin -0.28 | esquin de -0.18
esquin esta -0.07 | esquin y -0.06 | esta 0.79 | esta a -0.14 | esta abando -0.71 | esta abiert -0.44
esta ahogan 0.13 | esta apagad -0.12 | esta cayend -0.84 | esta cerrad -0.14 | esta dando -0.17 | esta desbor -0.16
esta descui -0.28 | esta dormid 0.13 | esta en 0.44 | esta hasta -0.07 | esta hincha 1.08 | esta hundie -0.27
esta inclin -0.21 | esta inunda -0.32 | esta levant -0.21 | esta llena -0.29 | esta lleno -0.29 | esta mas -0.07
esta matand -0.27 | esta metien -0.4 | esta oscuro -0.44 | esta pandea 0.62 | esta pegand 0.23 | esta podrid -0.37
esta prendi -0.16 | esta quebra -0.22 | esta queman 0.2 | esta rota -1.25 | esta roto -0.34 | esta salien -0.29
esta seco -0.22 | esta sucio -0.24 | esta suelta -0.18 | esta tapada -0.14 | esta tirada -0.19 | esta tirado -0.21
esta tirand -0.13 | esta toda -0.21 | esta todo -0.32 | estaba -0.28 | estaci -0.47 | estaci en -0.17 | estamo 0.65
estamo a -0.19 | estamo en 0.67 | estan 1.05 | estan pegand -0.08 | estan secas -0.2 | estoy -0.3 | etique -0.07
even -0.35 | ever -0.26 | every -0.85 | every day -0.1 | every mornin -0.07 | every night -0.32 | every time -0.14
every tuesda -0.09 | every weeken -0.14 | everyb 1.09 | everyt -0.65 | everyt is -0.29 | everyw -0.09
everyw and -0.19 | evict -0.34 | ex 0.59 | excava -0.27 | exit -0.22 | experi -0.07 | expire -0.47 | expire in -0.17
explod -0.29 | explos -0.91 | explos of -1.13 | explot el 0.28 | expres 0.55 | expres some -0.11 | extend 0.86
extens -0.27 | extras -0.16 | extras ya -0.16 | eyes -0.21 | eyes burn -0.76 | fabric -0.42 | face -0.56
face high -0.37 | face is 0.2 | factor 0.31 | faint 0.42 | fake 0.06 | fall -0.11 | fall in 0.78 | fall on -0.22
fall right -0.16 | fallin apart -0.25 | fallin from -0.4 | falta -0.68 | falta de -0.1 | falta la -0.29
falta un -0.15 | famili 1.26 | family 1.07 | family up 1.27 | fan -0.15 | fast 0.67 | father -0.68 | faucet -0.14
favor 0.25 | feeds -0.15 | feel 1.29 | feel the 0.31 | feet -0.26 | felici -0.5 | fell 1.29 | fell down 0.13
fell in 0.28 | fell off 0.4 | fell on 0.49 | fell out -0.18 | fell throug 0.17 | fella -0.06 | fella making -0.06
fence -1.46 | fence and 0.43 | fence by -0.17 | fence has -0.18 | fence is -0.25 | feo 0.13 | festiv -0.11 | few 0.36
field -0.22 | field at -0.13 | fiesta -0.12 | fifth 0.18 | fifty -0.37 | fifty five -0.14 | fifty two -0.1
fight -0.83 | fight outsid -1.57 | fighti -0.48 | fighti pissin -0.1 | fill -0.27 | fill a -0.12 | fillin -0.08
film -0.27 | film on -0.27 | filthy -0.17 | filthy and -0.06 | find 0.14 | find us -0.15 | fine 0.07 | fine but 0.37
finger -0.31 | finger and -0.28 | fire -0.48 | fire and -0.13 | fire escape -0.3 | fire hydran -0.83 | fire in -0.23
fire is 0.21 | fire lane -0.33 | fire plug -0.4 | fire statio -0.34 | firecr -0.13 | fired 0.17 | fires -0.2
firewo 0.96 | first -0.22 | first base -0.17 | fish -0.35 | fishin -0.37 | fishin line -0.25 | fishin pier -0.12
five -0.47 | five days -0.09 | five degree -0.14 | fix -0.52 | fix it -0.15 | fixed -0.39 | fixed the -0.2
fixes -0.1 | fixes cars -0.1 | flames 0.39 | flappi -0.23 | flappi in -0.22 | flaqui -0.05 | flashe -0.12
flashi -0.13 | flashl 2.63 | flat tires -0.1 | flats -0.15 | flats this -0.12 | flatte -0.09 | flecha -0.17
flew 0.76 | flies -0.49 | flies on -0.09 | flippe 0.75 | flippe and 0.77 | floati -0.07 | floati down -0.2
floati in 0.18 | flood 0.65 | floode -0.63 | floode and -0.31 | floodi -0.09 | floodi down -0.09 | floods -0.29
floods and -0.07 | floor 1.2 | floor drain -0.26 | floors -0.22 | floors my -0.1 | flower -0.19 | flower in -0.11
flu -0.05 | flush -0.09 | fly -0.48 | fly down -0.15 | flying -0.37 | flying around -0.31 | foam -0.44 | follow -0.33
follow me -0.13 | food -0.94 | food in -0.05 | food poison -0.14 | foot -0.35 | foot on 0.07 | foot open -0.11
foot went -0.16 | for -1.45 | for a -0.92 | for bikes -0.07 | for days 0.36 | for hours 0.87 | for me 0.39
for months -0.19 | for my -0.68 | for old -0.07 | for people -0.07 | for that -0.07 | for the -0.7 | for three -0.06
for toddle -0.13 | for two -0.08 | for water -0.12 | for weeks -0.06 | for work -0.21 | for years -0.07 | forecl -0.07
forest -0.07 | forest preser -0.07 | foreve -0.14 | forgot -0.21 | form -0.1 | formin -0.1 | formin and -0.1
formul -0.38 | formul expire -0.17 | forty -0.6 | forty tires -0.11 | foto -0.4 | found 0.71 | found a 0.75
founda -0.38 | founta -0.06 | four -0.42 | four inches -0.12 | four theyre -0.1 | four thirty -0.13 | four times -0.2
fourte -0.3 | fourte north -0.07 | fourte people -0.21 | fox -0.37 | fox acting -0.28 | frame -0.41 | free -0.33
freeze -0.18 | freezi -0.26 | frente -0.22 | frente a -1.42 | fri -0.1 | fri in -0.1 | friday -0.17 | friend 0.84
friend but -0.53 | frio 1.02 | from -1.11 | from a -0.61 | from cars 0.16 | from curb -0.09 | from me 0.15
from my -0.15 | from that -0.3 | from the -0.23 | from upstai 0.36 | front -0.36 | front door 0.43 | front of -0.6
fryer 0.2 | fue 0.52 | fuego 0.22 | fuerte 0.42 | fuerza 0.85 | fuga -0.72 | fuga de -0.18 | fuga en -0.55
full -0.82 | full and -0.09 | full blast -0.11 | full of -0.16 | full to -0.11 | fuller -0.07 | fuller y -0.07
fuman -0.34 | fuman en -0.14 | fumes 0.4 | fumes oil -0.08 | funcio -0.15 | funny 1.11 | furnac -0.25 | furnit -0.28
gallo -0.45 | gallon -0.29 | gallon and -0.19 | gallon in -0.1 | gallos -0.19 | gallos d -0.18 | game -0.13
gang -0.07 | gap -0.19 | garaba -0.1 | garaba al -0.1 | garage -0.3 | garage door -0.13 | garage is -0.43
garaje -0.37 | garaje q -0.06 | garbag -0.28 | garbag can -0.12 | garbag in -0.09 | garbag is -0.07 | garbag on 0.25
garbag truck -0.06 | garbag trucks -0.07 | garden -0.21 | garden apartm -0.12 | gas 1.97 | gas compan -0.21
gas en 0.81 | gas prices -0.75 | gas smell 0.08 | gas statio -0.34 | gas y 1.28 | gasoli 0.09 | gasoli en -0.09
gate -0.79 | gato -0.2 | gatos -0.51 | gave 0.33 | gave me -0.26 | genera -0.15 | gente 0.42 | gente se -0.37
gente tira -0.16 | gente vivien -0.41 | get -0.53 | get a -0.24 | get hurt -0.69 | get in -0.14 | get killed -0.23
get out 0.62 | get rid -0.11 | get throug -0.29 | gets -0.34 | gettin 0.65 | gettin eaten -0.07 | giant -0.09
giant holes -0.08 | gimnas -0.29 | girl 0.09 | girl was -0.23 | give -0.43 | give me -0.21 | give my -0.18
gives -0.16 | gives me -0.15 | giving 1.31 | glass and 0.49 | glass bottle -0.19 | glass in -0.12 | glass of 0.11
gloves -0.59 | gnawin -0.32 | go -0.09 | go back -0.25 | go dim -0.13 | go help -0.12 | go in -0.41 | go on 0.73
go to 0.17 | go under -0.06 | god 0.06 | goes -0.21 | going 0.75 | going around 0.13 | going at -0.09 | going in -0.47
going into 0.93 | going off -0.82 | going the 0.25 | going to -0.07 | going up 0.34 | golpe 0.09 | golpea 0.41
gone -0.89 | gone and -0.36 | good -0.43 | goodby -0.15 | goose -0.29 | goose or -0.09 | got -0.06 | got a 0.49
got baby -0.08 | got emptie -0.1 | got into 0.18 | got knocke -0.13 | got no -0.27 | got out -0.25 | got run 0.06
got sick -0.17 | got somebo -0.24 | got stabbe 0.47 | got stung -0.08 | got the -0.12 | gotea -0.28 | gotera -0.18
gracia -0.44 | grados -0.19 | grados adentr -0.19 | graffi -0.6 | grafit -0.42 | grafit en -0.07 | grande -0.59
grandm -0.17 | grasa -0.6 | grasa en -0.6 | grass -0.66 | grass in -0.08 | grass on -0.21 | grass up -0.17
grass where -0.09 | grate -0.37 | gratis -0.1 | gravel -0.36 | gravel all -0.1 | gravel and -0.07 | great -0.41
great job -0.13 | great neck -0.14 | green 0.21 | green and -0.23 | green hasnt -0.17 | green stuff -0.1 | grey 0.32
grill -0.17 | grita 0.59 | gritan 0.7 | gritos 0.81 | gritos en 0.73 | grocer -0.08 | groser -0.44 | ground 0.66
ground and 0.3 | ground is 0.97 | growin -0.24 | growin on -0.08 | growli 0.98 | grown 0.62 | grua -0.26
guante -0.27 | guard -0.28 | guarde -0.68 | guardr -0.17 | guess -0.08 | guess so -0.08 | gun 0.28 | gun again -0.1
gun in 0.49 | gun on -0.55 | gutter 0.21 | gutter are -0.09 | guy 0.31 | guy cant -0.14 | guy is 0.49 | guy on -0.2
guy with -0.14 | guys 1.1 | guys are 0.24 | gym -0.1 | ha -0.15 | ha llovid -0.09 | hablar -0.54 | hablar con -0.96
hablo -0.14 | hace -1.14 | hace dias -0.1 | hace falta -0.08 | hace mucho -0.08 | hace nada -0.08 | hacen -0.21
hacen mucho -0.08 | had -0.58 | had to -0.29 | hago -0.39 | hago con -0.06 | hago para -0.09 | hair -0.4 | half 0.47
half a 0.99 | half of -0.36 | half the -0.06 | hall 0.08 | hallow -0.08 | hallow theres -0.08 | hallwa -0.05
hand 0.43 | hand and -0.06 | hand bangin 0.37 | hand on -0.13 | handic -0.14 | handic sign -0.1 | handle -0.09
handra -0.1 | hands -0.19 | hang -0.37 | hang in -0.07 | hangin 0.24 | hangin by -0.06 | hangin down -0.37
hangin from 0.86 | hangin loose -0.12 | hangin low -0.29 | hangin off -0.22 | hangin on 0.49 | hangin open -0.22
hangin out 0.61 | hangin over -0.32 | happen -0.25 | hard 0.32 | has 0.98 | has a -1.04 | has been 0.37
has dialys -0.13 | has my 0.48 | has no -0.37 | has not 0.59 | has nothin -0.18 | has squatt -0.23 | has sunk -0.38
has the 0.12 | hasnt -0.29 | hasnt been -0.2 | hasnt budged -0.08 | hasta -0.22 | hasta arriba -0.07 | hasta las -0.09
hate -0.27 | haul -0.11 | haul it -0.06 | have -1.06 | have a -0.49 | have any -0.08 | have been -0.1 | have no 0.06
have not 0.22 | have the -0.09 | have to -0.37 | have worn -0.16 | havent 0.16 | havent seen 0.16 | having 0.29
having a 0.41 | hay agua -0.14 | hay aire -0.29 | hay alguie 0.46 | hay caca -0.06 | hay calefa 0.29 | hay gente -0.18
hay herido 0.72 | hay luz -0.09 | hay moscas -0.38 | hay mucha -0.11 | hay mucho -0.12 | hay muchos -0.7
hay papel -0.14 | hay que -0.47 | hay ratas -0.28 | hay tenis -0.65 | hay un 2.15 | hay una 1.93 | hay vidrio -0.09
hazard -0.34 | he 1.16 | he bared -0.23 | he cant 0.85 | he fixes -0.1 | he follow -0.6 | he got 0.12 | he has 0.96
he is 0.81 | he isnt 0.09 | he keeps 0.14 | he looks -0.23 | he says -0.24 | he slept -0.13 | he wants -0.22
he will 0.19 | he wont 0.08 | head 0.33 | head is -0.95 | head on 0.33 | headac 1.73 | heap -0.14 | heaped -0.19
hear -0.43 | hear him 0.24 | hear them -0.18 | heard 1.56 | heard a 0.9 | heart 0.36 | heat -0.18 | heat and 0.55
heat in -0.22 | heat is -0.31 | heat since -0.13 | heater 0.72 | heats -0.1 | heats workin -0.1 | heaved -0.44
heaved up -0.44 | held 0.23 | hello -0.15 | help -0.43 | help it -0.12 | her -0.16 | her in 0.62 | her leg 0.16
her name -0.06 | her toe -0.43 | her wrist -0.43 | here -1.08 | here and -0.32 | here by -0.07 | here for -0.17
here he -0.6 | here theres -0.11 | herido 1.43 | herman 0.22 | hersel -0.96 | hes 2.87 | hes friend -0.3
hes going 0.4 | hes got 0.45 | hes in -0.23 | hes not 0.19 | hi -0.37 | hi i -0.06 | hi im -0.18 | hicier -0.28
hicier unos -0.1 | hidden -0.09 | hiding 0.65 | hiding in 0.51 | hidran -0.37 | hidran esta -0.09 | hielo -0.27
hielo y -0.26 | hierba -0.09 | hierba en -0.07 | high -0.72 | high i -0.37 | high school 0.12 | highwa 0.25
hija 0.21 | hija es -0.15 | hija se 0.36 | hijo -1.3 | hijo se 1.05 | hijo va -0.09 | hijos 0.26 | hill -1.05
hill is -0.18 | hill not -0.13 | him 0.79 | him four -0.2 | himsel 0.54 | hincha 1.08 | hip -0.1 | his 0.4
his arm 1.1 | his bike -0.07 | his dog 0.72 | his drivew -0.12 | his finger -0.2 | his hand 0.32 | his phone -0.37
his pit -0.23 | his teeth -0.42 | hit -1.51 | hit a -0.11 | hit by -0.06 | hit in -0.37 | hit my -0.47 | hit the -0.44
hit there -0.23 | hits 0.44 | hittin 0.67 | hizo -0.23 | hizo el -0.23 | hojas -0.18 | hojas y -0.09 | hold -0.46
hold on -0.4 | holdin 0.91 | holds -0.11 | holds water -0.08 | hole 0.69 | hole in -0.87 | holes -0.27
holes dug -0.08 | holes in -0.08 | holida -0.21 | hollow -0.13 | hombre 1.72 | hombre tirado 0.31 | home 0.33
home from -0.24 | home is 0.13 | homele 0.89 | homele man 0.76 | honkin -0.07 | hook -0.17 | hook in -0.12
hoop -0.14 | hora -0.29 | horas -0.83 | horas extras -0.16 | hornet -0.1 | hornet nest -0.06 | horrib -0.53
hospit -0.09 | hot -0.89 | hot car -0.62 | hot dog 0.18 | hour 0.35 | hours 0.5 | hours paint -0.08 | house -0.18
house across -0.08 | house and 0.13 | house next -0.37 | house twenty -0.07 | house with 1.13 | houses 0.75
housin -0.28 | how -0.92 | how do -0.45 | how long -0.12 | how much -0.17 | hoy -0.16 | hoyo -0.89 | hoyo abiert -0.09
hoyos -0.17 | hoyos junto -0.06 | hoyote -0.09 | hoyote en -0.09 | hubcap -0.16 | hubo 0.25 | hubo un 0.25
hueco -0.52 | hueco por -0.2 | huele a 0.33 | huele feo -0.19 | huele horrib -0.51 | huele mal -0.17 | huele y -0.17
huge 0.21 | huge branch -0.13 | humeda -0.28 | humo -0.51 | humo en 0.07 | humo negro -0.8 | hump -0.35 | hums 1.6
hundie -0.27 | hundio -0.12 | hundre -0.33 | huntin -0.07 | huntin longwo -0.07 | hurry 0.06 | hurt 0.47
hurt pelica -0.12 | husban 0.16 | husban has -0.13 | husban is 0.2 | hydran -1.8 | hydran and -0.28
hydran buried -0.07 | hydran is -0.85 | hydran on -0.06 | hydran open -0.09 | hydran so -0.12 | i -0.25
i almost -0.34 | i am 0.52 | i call -0.13 | i called -0.32 | i can 0.71 | i cannot -0.69 | i cant 0.57 | i cut -0.15
i dont 0.41 | i found -0.06 | i get -0.42 | i got -0.63 | i guess -0.08 | i had -0.23 | i have -0.18 | i hear 0.05
i heard 1.25 | i just 0.38 | i know -0.06 | i live -0.37 | i lost 0.4 | i made -0.11 | i moved -0.12 | i nearly -0.1
i need -0.37 | i only 0.35 | i pay -0.05 | i plug -0.31 | i put -0.13 | i raked -0.3 | i sat -0.06 | i saw -0.41
i see 0.81 | i shut -0.1 | i smell 0.87 | i talk -0.06 | i took 0.63 | i trippe -0.21 | i turn -0.1 | i was 0.79
i work -0.17 | i would -0.16 | i wouldn -0.12 | ice 1.32 | ice on -0.14 | if 0.16 | if anybod 0.54 | if it 0.1
if its -0.24 | ignore -0.06 | im -0.5 | im allerg -0.08 | im an -0.24 | im eighty -0.1 | im going -0.08 | im in 0.71
im next 0.06 | im on 0.1 | im seriou -0.25 | im sick -0.09 | in -0.38 | in an -0.07 | in and 0.14 | in anythi -0.08
in at -0.27 | in brigad -0.3 | in daylig -0.2 | in fishin -0.25 | in front -0.61 | in here -0.78 | in his 0.4
in it 1.59 | in its -0.12 | in januar -0.17 | in law -0.11 | in leaves -0.3 | in march -0.07 | in one -0.09
in our -0.8 | in public -0.28 | in senior -0.1 | in that -0.21 | in the 0.29 | in this 0.16 | in thorou -0.28
inboun -0.12 | inboun right -0.12 | incend -0.17 | incend y -0.29 | inches -0.6 | inches my -0.13 | inclin -0.21
inhale every -0.07 | inlet -0.05 | inscri -0.43 | inside -0.24 | inside ive -0.23 | inside the -0.16 | inspec -0.2
instal -0.44 | intern -0.13 | inters -0.42 | inters is -0.45 | into it -0.16 | into kitche -0.19 | into my -0.2
into people -0.09 | into the -0.09 | inunda -0.35 | inundo -0.36 | inundo el -0.22 | invade -0.14 | ir -0.11
iron -0.29 | is 0.53 | is about -0.3 | is all -0.47 | is an -0.5 | is backed -0.12 | is beatin 0.76 | is being 0.43
is bent -0.41 | is black -0.13 | is blocke -0.3 | is blue 0.41 | is broke -0.09 | is broken -0.96 | is bubbli -0.11
is buried 0.24 | is burned -0.07 | is caught -0.47 | is caving -0.2 | is chaine -0.15 | is chokin 0.2
is closed -0.18 | is cold 0.45 | is coming 1.16 | is covere -0.1 | is cracke -0.49 | is crumbl -0.68 | is cut -0.23
is danger -0.17 | is dark -0.15 | is dead -0.2 | is down 0.31 | is empty -0.46 | is erodin -0.13 | is fallin -0.17
is filthy -0.09 | is fine -0.15 | is floode -0.56 | is freezi -0.26 | is full -0.23 | is glass -0.18 | is going 0.69
is gone -0.61 | is green -0.3 | is hangin -0.06 | is hidden -0.08 | is in -0.87 | is it -0.44 | is jammed -0.22
is just -0.07 | is killin -0.51 | is knocke -0.33 | is leanin 0.66 | is left -0.54 | is living -0.41 | is locked -0.19
is loose -0.31 | is lying 0.31 | is making -0.55 | is missin -0.57 | is my -0.3 | is ninety 0.26 | is no -0.73
is not -0.1 | is nothin -0.05 | is off -0.64 | is on 1.74 | is open -0.53 | is out 0.3 | is outsid 0.59
is overfl -0.13 | is packed -0.22 | is peelin -0.23 | is piling -0.84 | is pourin -0.25 | is puttin -0.78
is rotten -0.59 | is rottin -0.16 | is runnin 0.96 | is rusted -0.31 | is rusty -0.28 | is scary -0.05
is scream 0.49 | is shatte -0.47 | is shooti -0.27 | is sinkin 0.94 | is sittin 0.44 | is smashe -0.13 | is so -0.79
is soaked -0.33 | is somebo 0.28 | is sparki 0.12 | is spilli -0.06 | is split -0.32 | is stagge -0.06
is stuck -0.42 | is talkin 0.39 | is that -0.1 | is the -0.76 | is there -0.88 | is this 0.61 | is three -0.1
is too -0.5 | is torn -0.16 | is trying 0.92 | is turned -0.28 | is under 0.6 | is up 0.19 | is walkin 0.4
is why -0.07 | is wide -0.09 | is wrong -0.32 | is your -0.32 | island -0.22 | isnt -0.1 | isnt moving 0.07 | it -0.98
it and -0.15 | it broke -0.4 | it cant -0.14 | it comes 0.19 | it down -0.24 | it drops -0.09 | it going -0.15
it has -0.19 | it in -0.22 | it is 0.79 | it melted -0.58 | it or -0.06 | it out -0.09 | it rains 0.14 | it run -0.17
it safe -0.33 | it said -0.07 | it should -0.13 | it smells -0.2 | it stinks -0.31 | it the -0.09 | it up -0.1
it was -0.23 | it wont 0.34 | its -0.53 | its a -0.11 | its about -0.39 | its been 0.28 | its fifty -0.21
its fine -0.08 | its floodi -0.09 | its just -0.07 | its not -0.5 | its on -0.08 | its phone -0.37 | its pouch -0.12
its side -0.39 | its so -0.06 | its still 0.38 | its ten -0.13 | its wing -0.09 | ive -0.17 | ive got 0.26
ive seen -0.23 | ive told -0.2 | ivy -0.08 | ivy is -0.08 | jackha -0.11 | jackha at -0.1 | jamaic -0.12
jamaic pond -0.12 | jammed -0.22 | januar -0.17 | jardin -0.1 | jaula -0.05 | jering -0.15 | jerk -0.08
jerk tagged -0.08 | job -0.27 | jogger -0.13 | juegos -0.28 | jump -0.69 | jump on -0.55 | jumpin 0.2 | jungle -0.13
junk -0.94 | junk all -0.09 | junk and -0.15 | juntan -0.19 | junto -1.01 | junto a -0.51 | junto al -0.49 | just 0.09
just a -0.16 | just an -0.16 | just ate -0.18 | just bought -0.08 | just droppe 0.38 | just gone -0.07 | just got 0.46
just lookin -0.85 | just run -0.07 | just shrugg -0.25 | kayak 0.93 | kedval -0.07 | kedval the -0.07 | kedzie -0.09
kedzie que -0.09 | keep -0.07 | keep my -0.14 | keeps 0.63 | keeps gettin -0.37 | keeps going 0.41 | kempsv -0.07
kempsv and -0.07 | key -0.2 | kick 0.27 | kickin 0.06 | kid 0.98 | kid almost -0.35 | kid could -0.36 | kid fell 0.17
kids 0.05 | kids are 1.68 | kids cant -0.17 | kids could -0.07 | kids cut -0.17 | kids get 0.95 | kids go -0.12
kids got -0.23 | kids in 0.36 | kids next -0.55 | kids opened -0.21 | kids play -0.32 | kids room -0.2
kids walk -0.05 | kill -0.57 | kill me 0.39 | killed -0.25 | killer -0.11 | killin -0.82 | kind 0.81 | kind of 0.81
kitche 0.21 | kitche at -0.19 | kitche floor 0.47 | kitche is 0.61 | kitten -0.38 | knee -0.27 | knife 0.25
knocke -0.65 | knocke down -0.13 | knocke over -0.37 | know 0.47 | know if 0.14 | know what 0.41 | know where 0.39
know who -0.12 | knows 0.69 | knows whose -0.18 | kolmar -0.05 | kolmar water -0.05 | la -1.28 | la acera -1.27
la alarma -0.28 | la alcant -0.52 | la arena -0.11 | la avenid -0.18 | la azotea 0.17 | la banca -0.15
la banque 0.66 | la barda 0.06 | la barred -0.1 | la basura -0.3 | la boca 1.57 | la bomba -0.39 | la cabeza 0.2
la caja -0.06 | la calcom -0.07 | la calder -0.11 | la calefa -0.21 | la califo -0.05 | la calle -0.77 | la cama -0.07
la camara -0.09 | la cancha -0.07 | la cara 0.8 | la carnic -0.06 | la carret -0.44 | la casa 0.06 | la cerca -0.47
la cermak -0.09 | la cintur 0.25 | la ciudad -0.56 | la cocina 0.45 | la colade -0.23 | la comida -0.27
la compan -0.34 | la cuadra -0.28 | la curva -0.17 | la de -0.07 | la demoli -0.13 | la entrad 1.09 | la escale 0.15
la escuel 1.29 | la esquin -0.28 | la estaci -0.07 | la estan 1.04 | la etique -0.07 | la fabric -0.42
la flecha -0.09 | la fuerza 0.94 | la gente -0.2 | la grua -0.26 | la guarde -0.68 | la hierba -0.08 | la jaula -0.05
la lampar -0.26 | la lavado -0.11 | la linea 0.62 | la llanta -0.07 | la llave -0.25 | la luz -0.75 | la madrug -0.07
la mitad -0.14 | la nieve -0.06 | la noche -0.55 | la obra -0.13 | la orilla 0.25 | la parada 0.2 | la pared 1.77
la pierna -0.18 | la pintur -0.28 | la planch -0.1 | la playa -0.07 | la primer -0.18 | la puerta 0.14
la rampa -0.08 | la recama -0.22 | la regade -0.1 | la rejill -0.08 | la senal -0.09 | la silla -0.08 | la tapa -0.34
la tapita -0.1 | la tienda -0.08 | la tormen -0.06 | la trampa -0.11 | la troca -0.09 | la tuberi -0.07
la vecina 0.52 | la ventan 0.28 | la virgen -0.1 | la wester -0.06 | la y -0.07 | la zanja -0.13 | lab -0.31
lab mix -0.3 | ladder -0.25 | ladead -0.24 | ladead yo -0.08 | ladies -0.09 | lado 1.45 | lado esta -0.75
ladril -0.12 | lady 0.8 | lady at -0.09 | lady in 0.94 | lady just -0.25 | ladys 0.6 | lago 0.13 | laguna -0.06
lake -0.09 | lake path -0.09 | lakes -0.09 | lakes woodpe -0.09 | lamp -0.43 | lamp post -0.06 | lampar -0.28
lampar explot -0.26 | lamppo -0.13 | lamppo dark -0.11 | landed -0.22 | landed on -0.22 | landin -0.35 | landlo -0.85
landlo has -0.2 | landlo says -0.11 | lane -1.58 | lane for -0.07 | lane is -0.19 | large -0.16 | las -0.21
las avispa -0.79 | las bolsas -0.13 | las casas 1.48 | las chinch -0.05 | las cinco -0.31 | las cuatro -0.08
las escale 0.07 | las horas -0.17 | las llanta 1 | las noches -0.17 | las raices -0.22 | las ramas -0.49
las ratas -0.2 | las rayas -0.16 | las ventan 0.15 | las vias -0.44 | last -0.12 | last month -0.12 | last night 0.28
last week -0.14 | last winter -0.28 | last year -0.14 | lasts -0.12 | late -0.54 | later -0.48 | laughs -0.13
laundr -0.6 | lavado -0.19 | law -0.11 | lawn -0.91 | lawn is -0.34 | lawyer -0.07 | laying 0.18 | laying on 0.23
le 0.96 | le caiga -0.06 | le cayo -0.18 | le esta 0.18 | le falta -0.22 | le hago -0.06 | le hicier -0.1
le sale 0.1 | le ve 1.5 | le vino 0.79 | lead -0.05 | leaf -0.05 | league -0.17 | league field -0.17 | leak -0.2
leak in -0.2 | leakin 1.16 | leakin from -0.5 | leaks -0.85 | leanin 0.7 | leanin and -0.18 | leanin on 0.51
leanin over -0.21 | leanin toward 0.64 | leash -0.12 | leave -0.36 | leave their -0.12 | leaves -0.66
leaves and -0.1 | leaves its -0.05 | led -0.12 | left 0.4 | left a 0.35 | left at 1.38 | left giant -0.08
left in -0.3 | left it -0.07 | left on 0.22 | left out -0.17 | left the -0.1 | left their -0.09 | leg -0.82
leg is 0.21 | legal -0.19 | legs -0.08 | less -0.12 | let go 0.58 | let me 0.13 | letrer -0.31 | letrer de -0.13
lets -0.28 | letter -0.15 | levant -0.88 | levant otro -0.13 | levant por -0.21 | librar -0.32 | licenc -0.25
licens -0.57 | lid -0.29 | lid is -0.05 | lids -0.14 | lifegu -0.13 | lifegu cart -0.08 | lift -0.06 | light -0.97
light is -0.05 | light over -0.1 | light pole -0.51 | light with -0.1 | lighti 0.27 | lights -0.44 | lights are 0.33
lights at -0.08 | lights go -0.08 | lights in -0.32 | lights on -0.09 | like -0.18 | like a -0.65 | like goodby 0.37
like it 0.48 | like rotten 0.69 | like the -0.23 | limb -0.37 | limbs -0.29 | limit -0.09 | limpia -0.29
limpie -0.09 | line 0.29 | line down -0.12 | line is 0.81 | linea 0.62 | lines 0.78 | lines are 1.04
lines back -0.14 | lines in -0.05 | lips 0.16 | lips are 0.16 | liquor -0.1 | liquor store -0.09 | little 0.7
little boy -0.16 | little dog -0.23 | little girl 0.31 | little league -0.17 | live 0.6 | live alone -0.09
live any 0.5 | live in -0.76 | lived -0.16 | lived there -0.16 | lives -0.2 | living -0.69 | living in -0.48
living room -0.1 | llame -0.16 | llamo -0.44 | llanta 0.22 | llanta en -0.12 | llanta tirada -0.16 | llave -0.34
llega a 0.09 | llego -0.23 | llena -0.36 | llena de -0.36 | lleno -0.44 | lleno de -0.31 | lleno y -0.11
llenos -0.08 | lleva -0.23 | lleva como -0.08 | llevan 1.03 | llevar -0.31 | llevar a 0.47 | llevar el -0.05
llevar la -0.1 | llevar mi -0.48 | llevar una -0.15 | lleven -0.14 | llevo -0.48 | llevo mi -0.42 | lloran 0.44
llovid -0.09 | llueve -0.26 | llueve el -0.11 | llueve se -0.06 | lo 1.21 | lo arregl -0.21 | lo dejaro -0.34
lo lleven -0.12 | lo que -0.19 | lo tengo -0.29 | lo vacian -0.11 | load -0.23 | load of -0.23 | lobby -0.31
lock -0.42 | locked 1.06 | locked at -0.5 | locked in 0.26 | loco 0.27 | lodo -0.06 | logs -0.16 | lol -0.27
lol seriou -0.11 | long -0.47 | long tails -0.13 | long way -0.13 | longwo -0.07 | longwo does -0.07 | look 0.34
lookin 1.44 | lookin for 0.26 | looks -0.09 | looks friend -0.23 | looks like -0.57 | loose -0.88 | loose and -0.66
loose in -0.3 | loose no -0.23 | loose on -0.06 | los -1.35 | los animal -0.07 | los banos -0.17 | los botes -0.06
los cables 1.46 | los carros 1.19 | los carton -0.06 | los chamac -0.13 | los crista -0.34 | los enchuf -0.71
los gallos -0.18 | los juegos -0.28 | los mosqui -0.22 | los muchac -0.47 | los ninos -0.21 | los paquet -0.25
los postes -0.12 | los trabaj 0.25 | los vecino 0.52 | los viejit -0.12 | lose -0.09 | lose a -0.08 | lost -1.33
lost my -1.01 | lot 0.37 | lot behind -0.18 | lot next -0.26 | lot of 1.25 | lote -0.16 | lote baldio -0.07
lots -0.35 | lots of -0.35 | loud 0.38 | loud bangs 1.11 | low -0.38 | low over -0.41 | luces -0.1 | luego 0.8
lumber -0.21 | lumbre 1.27 | luz 0.21 | luz de -0.08 | luz del -0.17 | luz en -0.11 | luz verde -0.17 | luz y -0.09
lying across 0.94 | lying dead -0.13 | lying in -0.58 | lying on -0.19 | machin 0.06 | made -0.19 | madera -0.55
madrug -0.5 | madrug y -0.07 | mail -0.86 | mailbo -0.15 | mailbo and -0.08 | mailma 0.27 | main 0.15 | make -0.14
make the -0.08 | makes -0.87 | makes a 0.06 | makes my -0.59 | making -0.59 | making my -0.26 | mal -0.55 | mall 0.49
mama -0.57 | mama no 0.05 | mama se -0.28 | man 1.58 | man fell 0.13 | man in 0.83 | man is 1.9 | man sells -0.57
man sleeps -0.2 | manage -0.33 | manana -0.43 | mandar -0.38 | manden 0.64 | manden a -0.15 | maneja -0.1
manhol 0.96 | manhol is 0.94 | mans 0.52 | many -0.3 | mapach -0.29 | maquin -0.22 | mar -0.13 | marca -0.14
march -0.07 | marker -0.1 | marker on -0.1 | market -0.07 | mas -0.3 | mas alta -0.07 | matand 0.21 | matar 0.84
mattre -1.42 | mattre and -0.1 | mattre wall -0.15 | may 0.12 | may be 0.13 | maybe -0.08 | mayor -0.77 | me -1.83
me a -0.7 | me and 0.24 | me cai -0.07 | me duele 0.42 | me duerme 0.14 | me enferm -0.07 | me esta 1.03
me five -0.09 | me home -0.13 | me is -0.12 | me llamo -0.17 | me llego -0.12 | me metio -0.22 | me mordio -0.12
me muerde -0.18 | me n -0.09 | me out -0.25 | me perdio -0.3 | me please 0.49 | me poncho -0.15 | me quiere -0.56
me quiero 1.02 | me rayaro -0.05 | me rompio -0.08 | me salio -0.1 | me the -0.07 | me to -0.12 | me va 0.13
me when -0.07 | me with 0.31 | mean -0.19 | meat -0.14 | media -0.08 | media pulgad -0.08 | median -0.26
median on -0.07 | medido -0.1 | medio -0.37 | medio de -0.27 | melted -0.6 | men -1.03 | menore -0.08 | menos -0.35
mes -0.06 | meses -0.39 | mess -0.51 | mess nobody -0.12 | messag -0.21 | metal -1 | mete -0.79 | meten -0.61
meten las -0.1 | meten los -0.16 | meter 0.2 | meter ate -0.08 | metien -0.4 | metien a -0.34 | metien el -0.08
metier 1.35 | metio -0.98 | metio un -1.02 | mi 0.44 | mi abueli -0.2 | mi bebe 0.43 | mi bote -0.36 | mi carro -0.75
mi casa 0.69 | mi compan 1.67 | mi cuadra -0.35 | mi cuarto -0.44 | mi entrad -0.3 | mi esposo -0.16 | mi garage -0.07
mi gato -0.17 | mi herman 0.22 | mi hija 0.21 | mi hijo -1.3 | mi mama -0.57 | mi negoci -0.32 | mi nina 0.24
mi papa -0.23 | mi patio 0.46 | mi patron -0.2 | mi perrit -0.48 | mi puerta -0.34 | mi report -0.25 | mi tienda -0.07
mi vecina -0.21 | mi vecino -0.35 | mi ventan 0.83 | mice -0.4 | mice in -0.34 | middle -0.64 | middle and -0.12
miedo -0.24 | miedo que -0.06 | milk -0.32 | min -0.07 | min then -0.07 | mind -0.16 | mine -0.14 | minute 0.49
mire -0.1 | mire yo -0.09 | mis -0.44 | mis hijos -0.16 | miss 0.87 | missed -0.1 | missin -1.51 | missin and -0.21
missin in -0.12 | mitad -0.15 | mix -0.3 | mix with -0.3 | mold -1.13 | mold in -0.2 | mom -0.37 | mom fell -0.08
moment -0.37 | moneda -0.16 | money -0.55 | monoxi 0.27 | month -0.25 | months -0.34 | months behind -0.09
monton -0.26 | monton de -0.26 | mordio -0.59 | mordio un -0.06 | more -0.13 | more im -0.08 | mornin -0.84
mornin and -0.2 | mornin slam -0.09 | moscas -0.38 | mosqui -0.53 | mosqui are -0.08 | mosqui everyw -0.17
mosqui were -0.07 | moss -0.12 | moss growin -0.08 | motel -0.58 | motel on -0.23 | mother -1.04 | mother caught -0.43
mother is 0.41 | motor -0.34 | motorc -0.15 | mouse -0.11 | mouth 1 | move 0.72 | moved -0.37 | moved in -0.13
moved out -0.19 | movers -0.42 | movie -0.13 | moving 0.07 | mow -0.08 | much 0.08 | mucha 0.65 | mucha agua -0.29
mucha basura -0.12 | muchac 1.19 | muchac abrier -0.31 | muchac le -0.1 | mucho 0.23 | mucho ruido -0.08 | muchos -0.7
mud -0.25 | muddy -0.1 | mueble -0.8 | muerde -0.18 | muerde la -0.18 | muerta -0.17 | muerto -0.61 | muerto en -0.83
mueve 0.45 | mujer 0.92 | multa -0.31 | mural -0.24 | mural de -0.1 | murcie -0.71 | murcie a -0.22 | music -0.33
musica -0.12 | musica a -0.08 | must -0.22 | must be -0.22 | muy -0.58 | muy bajo -0.37 | muy feo 0.31
muy fuerte 0.56 | muy poquit -0.08 | muy rapido -0.06 | my -0.87 | my apartm 0.16 | my arm -0.09 | my aunt -0.1
my baby 0.23 | my barrel -0.28 | my baseme 0.24 | my bedroo -0.42 | my bin -0.16 | my block -0.2 | my brothe 0.61
my buildi 0.54 | my can -0.66 | my car -0.48 | my case -0.13 | my chest -0.31 | my corner -0.2 | my dad 0.85
my daught 0.05 | my deposi -0.21 | my dishes -0.07 | my dog -0.35 | my downst -0.33 | my drivew -0.41 | my ex 0.39
my eyes -0.22 | my face -0.3 | my father -0.68 | my fence -0.19 | my foot -0.28 | my founda -0.36 | my friend 1.4
my front 0.44 | my garage -0.57 | my gate -0.49 | my god 0.1 | my grandm -0.08 | my hand -0.25 | my head -0.18
my house 0.61 | my hubcap -0.16 | my husban 0.16 | my job -0.11 | my key -0.2 | my kid -0.2 | my kids -0.86
my kitche -0.14 | my landlo -0.59 | my lawn -0.85 | my licens -0.1 | my little -0.27 | my living -0.1
my mother -0.71 | my name -0.22 | my neighb 1.35 | my old 0.34 | my phone 0.87 | my porch -0.61 | my quarte -0.14
my reques -0.13 | my rice -0.25 | my roof -0.53 | my roomma 0.9 | my sandwi -0.06 | my side -0.05 | my sister -0.09
my son 1.33 | my steps -0.14 | my throat 1.24 | my tire -0.22 | my tires -0.63 | my trash -0.09 | my uncle 0.52
my wall -0.12 | my water -0.15 | my wheel -0.33 | my wife -0.09 | my wifes 0.11 | my window 1.09 | my windsh -0.25
my yard -0.45 | myrtle -0.07 | myrtle in -0.07 | myself 0.42 | n -0.91 | n almost -0.09 | n drexel -0.11
n kolmar -0.05 | n left -0.18 | n my -0.09 | n pointi -0.16 | nada -0.3 | nada de -0.06 | nadie -0.96
nadie sabe -0.09 | nail -0.15 | nail in -0.11 | name -0.53 | name is -0.22 | name on -0.23 | names -0.28 | nasty -0.05
near 0.66 | near the 0.7 | nearly 0.81 | nearly went -0.35 | necesi -1.41 | necesi que -0.15 | necesi un -0.32
necesi una -0.11 | neck -0.14 | neck park -0.05 | need -1.46 | need a -0.8 | need someth -0.07 | need somewh -0.09
need to -0.15 | needed -0.11 | needed a -0.11 | needle 0.25 | needle in -0.47 | needs -1.59 | needs a -0.26
needs to -0.08 | negoci -0.52 | negra -0.2 | negra por -0.08 | negra puras -0.05 | negras -0.13 | negras de -0.13
negro -0.95 | neighb 0.99 | neighb and -0.08 | neighb are 0.58 | neighb burns -0.09 | neighb dog -0.84
neighb fight -0.43 | neighb for 0.35 | neighb got 0.08 | neighb is -0.94 | neighb pool -0.17 | neighb says -0.07
nest -0.38 | nest in -0.33 | net -0.14 | never -1.23 | never came -0.21 | never mind -0.16 | never put -0.05
never shovel -0.14 | nevera -0.15 | nevera danada -0.15 | new -0.54 | new led -0.12 | newbor -0.1 | newbor the -0.1
newspa 0.69 | next 0.14 | next door 0.32 | next to -0.11 | ni -0.26 | nieve -0.1 | night -0.29 | night before -0.23
night in -0.21 | night no -0.22 | night since -0.07 | night with -0.12 | nights -0.17 | nina 0.53 | nina cada -0.11
nine -0.09 | ninety 0.22 | ninety degree 0.23 | nino 1.48 | nino se 0.2 | nino y -0.17 | ninos -1.47 | no -0.84
no abre 2.22 | no air -0.19 | no alcanz -0.14 | no arregl -0.21 | no blue -0.11 | no cierra -0.37 | no collar -0.23
no contes -0.36 | no deja -0.05 | no dejan -0.06 | no despie 0.54 | no es -0.24 | no fence 0.48 | no funcio -0.15
no gloves -0.13 | no ha -0.09 | no hace -0.1 | no hay -1.06 | no heat 0.21 | no light -0.2 | no lights -0.24
no lo -0.29 | no me -0.43 | no more -0.08 | no nos -0.27 | no one -0.32 | no paper -0.08 | no parkin -0.17
no paso -0.05 | no permit -0.5 | no podemo 0.42 | no prende -0.28 | no puede 0.68 | no puedo 1.02 | no quiere -0.57
no respir 0.67 | no sale -0.09 | no se -0.61 | no shade -0.08 | no sirve -0.43 | no smoke -0.31 | no soap -0.12
no street -0.14 | no tag -0.59 | no tenemo -0.15 | no tengo -0.14 | no tiene -0.05 | no usan -0.27 | no veo 0.17
no water -0.17 | no wheels -0.09 | nobody 0.53 | nobody answer 0.37 | nobody can 0.36 | nobody collec -0.5
nobody emptie -0.13 | nobody has -0.1 | nobody is 0.68 | nobody knows 0.69 | nobody takes -0.09 | noche -0.65
noches -0.17 | noise 0.26 | nomas -0.24 | nomas quiero -0.09 | none -0.05 | noon -0.28 | noon on -0.07 | north -0.09
north kedval -0.07 | northa -0.23 | northa betwee -0.23 | nos 1.76 | nos esta 0.85 | nos llega 0.19 | nos prende -0.19
not -0.15 | not a -0.07 | not afraid -0.28 | not allowe -0.15 | not answer -0.23 | not been 0.45 | not clear -0.06
not close -0.39 | not come 0.6 | not eaten 0.49 | not enough -0.1 | not enter -0.07 | not fixed -0.2 | not get -0.31
not give -0.23 | not know 0.2 | not lock -0.11 | not making 0.88 | not moving 0.63 | not once -0.13 | not one -0.27
not respon 0.12 | not seen 0.22 | not stop -0.58 | not sure -0.16 | not take -0.13 | not workin -0.13 | note -0.68
note and -0.68 | nothin -0.65 | nothin for -0.13 | nothin u -0.07 | notice -0.13 | now 0.59 | now and -0.18
now hes 0.26 | now im -0.09 | now there -0.45 | nowher -0.15 | nowher to -0.09 | nuestr -0.32 | nuevo -0.38
number -0.85 | numero -0.25 | nunca -0.25 | nurse -0.07 | nurse said -0.07 | nursin 0.13 | nursin home 0.13 | o 0.67
oak -0.1 | oak next -0.05 | oats -0.06 | oats by -0.06 | obra -0.13 | ocean -0.1 | ocean lakes -0.09 | of -1.05
of a -1.13 | of asphal -0.07 | of big -0.19 | of can -0.06 | of concre -0.12 | of dirt -0.07 | of dogs 0.34
of gas 0.09 | of glass -0.19 | of his 0.38 | of ice -0.08 | of it 0.81 | of junk -0.13 | of my -0.46 | of ocean -0.09
of our -0.25 | of people -0.26 | of pills 0.34 | of red -0.09 | of school -0.28 | of that -0.15 | of the 0.53
of them 0.28 | of those -0.28 | of traffi 0.54 | of trash -0.09 | of us -0.28 | of water -0.36 | of weeds -0.18
off -0.25 | off a 0.36 | off all -0.09 | off and -0.74 | off for -0.55 | off in -0.13 | off into 0.06 | off my -0.09
off on -0.22 | off the 0.76 | off with 0.4 | office 0.55 | oh 0.12 | oh my 0.12 | oiga -0.09 | oiga hay -0.09
oil -0.81 | oil runnin -0.08 | oily -0.28 | okay -0.12 | old -0.86 | old blue -0.08 | old couch -0.2 | old food -0.1
old man 0.71 | old motel -0.23 | old neighb 0.35 | old paint -0.21 | old people -0.23 | old tires -0.06 | old tv -0.06
old woman -0.41 | on -0.53 | on a -0.74 | on and 0.68 | on beacon -0.11 | on bonney -0.07 | on boylst -0.08
on bricks -0.06 | on dorche -0.18 | on duty -0.05 | on fire 0.4 | on glass 0.49 | on his -0.48 | on it 0.08
on its -0.39 | on my -1.32 | on northa -0.23 | on one 0.06 | on pacifi -0.25 | on people 0.44 | on salem -0.3
on somebo -0.34 | on sunday -0.21 | on th -0.11 | on that -0.1 | on the 0.59 | on throop -0.16 | on top 0.73
on us -0.21 | on vfw -0.12 | on with -0.06 | once -0.13 | once and -0.13 | oncomi -0.07 | oncomi cars -0.07
one -1.21 | one after -0.08 | one and -0.15 | one chain -0.06 | one is -0.31 | one of 0.44 | one side 0.16
one way -0.19 | ones -0.08 | only 0.07 | only see 0.39 | onto -0.23 | onto the -0.21 | open -0.41 | open and 0.5
open hole 0.59 | open manhol 0.55 | open on -0.3 | open till -0.1 | opened 1.28 | openin -0.28 | or a -0.49
or electr -0.37 | or some -0.08 | or the -0.17 | or what 0.07 | orange -0.3 | orilla 0.25 | orilla de -0.25
oscura -0.09 | oscuro -0.47 | other 0.68 | otra -0.24 | otra cosa -0.18 | otra vez -0.06 | otro -0.2 | otro piso -0.13
ought -0.07 | ought to -0.07 | our -0.87 | our alley -0.14 | our back 0.27 | our block -0.46 | our buildi -0.4
our carbon 0.08 | our corner -0.16 | our hill -0.13 | our house -0.07 | our kids -0.17 | our little -0.07
our neighb -0.07 | our road -0.05 | our street 0.4 | our whole -0.08 | ours -0.34 | out -0.96 | out again -0.23
out along -0.06 | out and -0.12 | out at 0.07 | out by 0.18 | out for -0.1 | out front -0.07 | out if -0.1
out in 0.17 | out my -0.25 | out n -0.18 | out of 0.42 | out on 0.07 | out since -0.15 | out the -0.58 | outlet 0.38
outlet are -0.19 | outlet spark -0.31 | outsid 0.97 | outsid fighti -0.1 | outsid is 1.12 | outsid the 0.52
outsid with 0.06 | over -0.82 | over a -0.12 | over and -0.2 | over by 0.76 | over flat -0.25 | over here -0.07
over it -0.31 | over my -0.22 | over our -0.06 | over the 0.75 | over w -0.12 | overch -0.44 | overch me -0.44
overfl -0.48 | overfl and -0.22 | overhe -0.06 | overni -0.1 | overpa -0.2 | owl -0.25 | owner -0.4 | owns -0.46
oxidad -0.37 | oye 1.09 | oyen 0.82 | oyen gritos 0.73 | oyo 1.19 | oyo un 1.19 | pacifi -0.25 | pacifi with -0.23
pack 0.34 | pack of 0.34 | packag 0.12 | packag from -0.15 | packed -0.22 | pagar -0.45 | pagar las -0.17 | page -0.1
paid -0.1 | paint -2.05 | paint fumes -0.08 | paint in -0.22 | paint is -0.25 | paint the -0.08 | painte -0.1
paints -0.46 | paloma -0.16 | panal -0.22 | panal de -0.22 | pandea 0.62 | pandea y 0.62 | pandil -0.12
pandil en -0.07 | panel -0.15 | papa -0.23 | papel -0.14 | papele -0.15 | paper -0.53 | paper and -0.2
paper no -0.07 | papers -0.14 | paquet -0.25 | para -1.11 | para mi -0.57 | para que -0.26 | para recicl -0.06
parada 0.2 | parada del 0.27 | parade -0.07 | paran -0.14 | parece -0.29 | parece piscin -0.11 | pared 1.08
pared de -0.13 | pared esta 0.67 | park 0.13 | park after -0.06 | park birthd -0.05 | park by -0.07 | park entran -0.1
park is -0.11 | park there -0.11 | parked -0.28 | parked car 0.22 | parked cars -0.15 | parkin 0.65
parkin garage 1.24 | parkin lot 0.46 | parkin spaces -0.1 | parkin spots -0.05 | parkin ticket -0.12 | parks -0.21
parks on -0.08 | parkwa -1.19 | parkwa a -0.16 | paro -0.15 | parpad -0.06 | parque 0.46 | parque esta -0.12
parque no -0.08 | parqui -0.17 | part 0.36 | parts -0.55 | party -0.41 | party kids -0.05 | party with -0.34
pasa 0.65 | pasado -0.06 | pasado y -0.06 | pasan -0.45 | pasan muy -0.06 | pasar con -0.26 | pasar por -0.1
pase -0.14 | paso -0.24 | paso y 0.3 | passed 0.56 | passed out 0.67 | past -0.45 | past the -0.23 | pasto -0.37
patch -0.09 | path -1.05 | path and -0.4 | patine -0.07 | patio -0.45 | patio y -0.22 | patron -0.2 | patron no -0.2
paved -0.08 | paveme -0.82 | paveme is -0.07 | paveme that -0.17 | pavili -0.19 | pavill -0.05 | pavill at -0.05
pavime -0.69 | pay -0.35 | pay my -0.06 | peanut 1.16 | peaton -0.21 | pecho 0.16 | pedazo -0.74 | pedazo de -0.49
peelin -0.23 | pegand 0.15 | pegand en -0.08 | pelean -0.3 | pelica -0.12 | pelica with -0.12 | peligr -0.11
pellet -0.44 | pellet gun -0.41 | people -0.54 | people are 1.99 | people at 0.73 | people baseme -0.09
people cannot -0.14 | people crossi -0.36 | people drive -0.35 | people fall -0.36 | people go -0.31 | people in -0.12
people leave -0.08 | people live -0.12 | people settin -0.06 | people smoke -0.58 | people took -0.08
people under 0.46 | perder -0.37 | perdi -0.38 | perdi la -0.11 | perdid 0.15 | perdio -0.31 | permis -0.45
permit -0.98 | permit in -0.12 | pero 0.74 | pero no 0.63 | perrit -0.72 | perro -1.01 | perro amarra -0.09
perro callej -0.13 | perro del -0.07 | perro esta -0.09 | perro le 0.39 | perro muerto -0.55 | perro suelto -0.19
perros 1.11 | person -0.45 | pesa -0.06 | pesa de -0.06 | pets -0.81 | pf -0.07 | phone 0.15 | phone line 0.11
phone or -0.37 | picaro -0.76 | pick -0.21 | pick up -0.19 | picked -0.38 | picked up -0.38 | pickup -0.83
picnic -0.11 | pico 1 | piece -0.21 | piece of -0.21 | pieces -0.35 | piedra 0.5 | pier 0.3 | pier a -0.11
pier at -0.12 | pierna -0.18 | pierna y -0.18 | pigeon -0.32 | pile -0.58 | pile of -0.19 | piled -0.51
piled in -0.3 | piled up -0.11 | piling up 0.05 | pills 0.6 | pills and 0.27 | pinche -0.12 | pink -0.11
pink in -0.11 | pintar -1.26 | pintar grafit -0.07 | pintar una -1.17 | pintur -0.33 | pintur negra -0.05 | pipe 0.15
pipe burst -0.09 | pipe under -0.07 | pipes -0.09 | piscin -0.15 | piscin ya -0.11 | piso 0.19 | piso sin -0.13
pissin -0.1 | pissin on -0.1 | pistol -0.16 | pistol en -1.16 | pit 0.68 | pit bull -0.23 | pitbul -0.39
pitbul del -0.18 | pizza -0.38 | pizza guy -0.14 | pkwy -0.12 | pkwy inboun -0.12 | placas -0.17 | place -0.56
place and -0.18 | place its -0.07 | planch -0.1 | planch de -0.1 | plant -0.05 | plante -0.15 | plasti -1.26
plate -0.91 | plate in -0.07 | plates -0.13 | platfo 0.12 | platfo edge 0.32 | play -0.82 | play by -0.09
playa -0.07 | playgr -0.36 | playin 0.4 | pleasa -0.07 | pleasa experi -0.07 | please -0.81 | please come -0.08
please do -0.1 | please fix -0.16 | please hurry 0.06 | please send -0.07 | please take -0.06 | please trim -0.08
plomo -0.91 | plomo en -0.91 | plow -0.32 | plow on -0.13 | plowed -0.36 | pls -0.15 | plug -0.75 | plug in -0.08
plumbe -0.37 | plywoo -0.34 | plywoo window -0.23 | pobrec -0.17 | pobrec ya -0.17 | podemo 0.42 | podemo salir 0.42
podrid -0.41 | podrid y -0.37 | pointi -0.16 | pointi wrong -0.16 | points -0.33 | points the -0.32 | poison -0.24
pole -0.96 | pole across -0.37 | pole and -0.2 | pole hit -0.07 | pole in -0.7 | pole is 0.65 | police -0.23
police statio -0.35 | polvo 1.46 | poncho -0.15 | poncho una -0.09 | pond -0.54 | pond can -0.12 | ponen -0.23
pongan -0.76 | pongan un -0.38 | pongan veneno -0.06 | pool -0.24 | pool is -0.39 | pool next 0.44 | poop -0.25
pop -0.19 | pop flies -0.17 | popped -0.09 | popped up -0.09 | poppin 0.47 | poquit 0.21 | poquit agua -0.1
poquit no -0.18 | por -1.14 | por donde -0.13 | por el -0.28 | por favor 0.25 | por la 1.27 | por las -0.2
por mi 0.27 | por telefo -0.15 | por un -0.21 | porch 0.29 | porch is 0.45 | porche -0.52 | porque -0.8
porque mi -0.09 | possum -0.16 | possum is -0.13 | post 0.36 | post is -0.3 | poste -0.37 | poste bien -0.41
poste de -0.31 | poste esta -0.24 | poste se -0.29 | poste y -0.36 | posted 0.23 | poster -0.08 | postes -0.12
posts -0.22 | pothol -0.34 | pots -0.27 | pouch -0.12 | pouch by -0.12 | pound -0.08 | pourin -0.35 | pourin out 0.23
pourin outsid -0.1 | powder 1.47 | power 1.07 | power line 0.65 | power lines 0.63 | ppl -0.27 | ppl coming -0.16
ppl on -0.11 | prende -0.51 | prende la -0.2 | prendi 0.68 | preser -0.07 | pressu -0.09 | prices -0.75 | primer -0.31
primer vez -0.19 | proble -0.8 | progra -0.59 | proper -0.2 | protec -0.15 | public -1.3 | public esta -0.21
puddle -0.44 | puede -1.05 | puede caer -0.39 | puede pasar -0.3 | puede respir -0.5 | puede salir -0.12
pueden -0.39 | pueden llevar -0.18 | pueden venir -0.07 | puedo 0.51 | puedo desper 1.3 | puedo dormir -0.18
puedo pagar -0.28 | puedo pasar 0.48 | puedo sacar -0.09 | puente 0.76 | puente del -0.06 | puente esta -0.54
puerca -0.17 | puerta -0.2 | pulask -0.07 | pulgad -0.08 | pull -0.11 | pulled 0.9 | pulled over -0.12 | puppie -0.18
puppy -0.63 | puppy here -0.6 | puras -0.05 | puras cosas -0.05 | puro -0.11 | puro rojo -0.07 | push -0.08
push a -0.08 | pushed 0.62 | pusier -0.22 | pusier una -0.2 | puso 0.88 | put -1.18 | put a -0.54 | put in -0.15
put out -0.17 | put the -0.05 | puts -0.29 | puttin -0.78 | q -0.3 | q esta -0.15 | q pongan -0.06 | q yo -0.07
quarte -0.14 | quarte wont -0.08 | que -0.67 | que falta -0.1 | que hago -0.31 | que hora -0.25 | que huele -0.1
que la 0.8 | que llueve -0.17 | que los -0.12 | que me 0.17 | que nadie 0.88 | que no -0.57 | que paso -0.09
que report -0.14 | que revise -0.1 | que se -0.37 | que vengan -0.09 | que ya 0.2 | quebra y -0.13 | queda -0.36
quedar -0.54 | quedar vidrio -0.21 | quedo 0.49 | quedo doblad -0.26 | quedo en -0.18 | quedo todo -0.08 | quema -0.09
quema basura -0.15 | quemad 1.16 | quemad en 0.97 | queman 0.2 | quemo 1.33 | querem -0.47 | quien -0.41
quien es -0.15 | quiere 0.36 | quiere correr -0.6 | quiere pagar -0.17 | quiero 0.58 | quiero hablar -0.76
quiero que -0.36 | quiero saber -0.09 | quiero un -0.13 | quimic -0.79 | quimic y -0.64 | quisie -0.22 | quitan -0.12
quiten -0.14 | raccoo -0.39 | race -0.22 | race down -0.07 | racing -0.23 | rack -0.13 | radiat -0.73 | raices -0.22
raices y -0.21 | rail -0.19 | railin on -0.33 | railro 0.39 | railro bridge -0.14 | railro tracks 0.53 | rain -0.51
rainbo -0.29 | rainin 0.11 | rains 0.14 | raked -0.3 | rama -0.38 | ramas -0.53 | ramas del -0.08 | ramp -0.88
ramp is -0.43 | rampa -0.2 | ran -0.22 | ran over -0.15 | raped 1.25 | rapido -0.15 | raro 0.66 | rat -0.36
rata -0.63 | ratas -0.58 | ratas en -0.21 | rato -0.18 | ratone -0.15 | ratota -0.38 | rats -0.26 | rats are -0.15
rattle -0.26 | ravine -0.21 | rayaro -0.13 | rayaro toda -0.05 | rayas -0.16 | rayas del -0.16 | rd -0.15
rd you -0.07 | read -0.14 | read card -0.08 | real -0.14 | really 0.75 | rec -0.15 | recama -0.22 | recama y -0.22
recibo -0.11 | recibo del -0.11 | recicl -0.23 | reclin -0.22 | recoge -0.18 | recogi -0.3 | recoja -0.12
recoja un -0.09 | record -0.48 | recycl -0.25 | recycl contai -0.15 | red -0.4 | red and -0.2 | refrig -0.06
refuse -0.1 | regade -0.1 | regist -0.35 | regres -0.36 | regres el -0.17 | regres y -0.11 | rejill -0.11
remove -0.07 | rent -0.19 | renta -0.14 | rental -0.49 | rentan -0.21 | renter -0.11 | rento -0.08 | repair -0.08
replac -0.07 | report -0.76 | report a -0.17 | report i -0.06 | reques -0.19 | resbal -1.56 | reside -0.17
respet -0.26 | respet manden -0.1 | respir 0.17 | respon 0.12 | restau -0.42 | restau is -0.09 | restro -0.08
restro at -0.07 | revent -0.25 | revent un -0.25 | revise -0.1 | rice -0.25 | rice im -0.25 | rid -0.11 | rid of -0.11
ride -0.4 | rider 1.53 | rider is 1.53 | right -0.06 | right by -0.12 | right down -0.16 | right lane -0.14
right now 0.93 | right on -0.06 | right past -0.13 | right throug -0.17 | rim -0.27 | rio 0.51 | rio esta -0.26
ripped -0.12 | rising 1.18 | rising in 0.33 | river is 0.7 | roach -0.27 | roach in -0.25 | roache -0.21
roache in -0.11 | roache the -0.07 | road -0.55 | road and 1.01 | road are -0.12 | road has -0.08 | road is -0.73
road that -0.18 | robaro -0.32 | robaro mi -0.15 | robber -1.13 | rocks 0.37 | rojo -0.36 | roll -0.19 | rompen 0.81
rompie 1.27 | rompie el 0.29 | rompio -0.08 | rompio el -0.07 | roof -0.44 | roof and -0.18 | roof in -0.17
roof of 0.25 | roof the 0.76 | room 0.42 | room flying -0.1 | room ive -0.2 | roomma 0.9 | rooste -0.93 | roots -0.16
rope 0.54 | rope and 0.54 | rota -1.28 | rotas -0.42 | roto -0.34 | rotos -0.38 | rotos y -0.34 | rotten 0.67
rotten and -0.2 | rotten meat -0.11 | rottin -0.25 | rough -0.08 | round -0.45 | round n -0.16 | row -0.26
row are -0.25 | rude -0.16 | rudee -0.12 | rudee it -0.12 | rueda -0.21 | ruedas -0.09 | ruido -0.24 | run -0.11
run it -0.17 | run over 0.52 | run the 0.65 | run under -0.13 | runnin 0.8 | runnin down -0.21 | runnin for -0.19
runnin loose -0.53 | runs -0.27 | runs all -0.07 | rust -0.12 | rusted -0.31 | rusted throug -0.24 | rusty -0.3
ruts -0.27 | s -0.11 | s drake -0.07 | sabe 0.46 | sabe a -0.14 | saber -0.12 | saber que -0.09 | sacan -1.74
sacar -0.1 | saco -0.05 | safe -0.56 | saggin and 0.49 | said 0.77 | said the -0.07 | sale 0.39 | sale agua -0.09
sale humo 1.08 | sale sangre 0.1 | salem -0.3 | salen -0.15 | salen pelean -0.08 | salida -0.06 | salien -0.37
salien un -0.29 | salio -1.33 | salio y -0.39 | salir 0.28 | salon -0.05 | salt -0.16 | same -0.7 | same spot -0.09
same squigg -0.08 | sand -0.39 | sand and -0.07 | sand down -0.08 | sandbo -0.1 | sandwi -0.52 | sandwi sneeze -0.06
sangre -0.71 | sangre de 0.1 | sat -0.08 | sat throug -0.06 | satos -0.05 | satos suelto -0.05 | saturd -0.15
saturd with -0.07 | saving -0.29 | saw -0.43 | saw a -0.61 | saw it -0.17 | say -0.51 | say that -0.07 | says -0.09
says he 0.35 | says i -0.26 | says im 0.06 | says its -0.4 | says the -0.2 | scaffo 1.29 | scale -0.3 | scared -0.25
scary -0.14 | schedu -0.14 | school 0.7 | school bus -0.37 | school is -0.46 | school kids 0.11 | school nurse -0.07
scoote -0.32 | scrape -0.15 | scrape it -0.07 | scratc -0.48 | scratc the -0.07 | scream 0.26 | scream and 0.53
screen 0.97 | se 1.22 | se atoro -0.76 | se cae -0.13 | se caen -0.27 | se cayo 0.59 | se corto 0.29 | se derrum 0.31
se descom -0.17 | se echo -0.17 | se esta 1.26 | se estaci -0.21 | se estan -0.25 | se fue 0.58 | se hace -0.12
se hundio -0.12 | se inundo -0.22 | se juntan -0.19 | se le 0.85 | se lleno -0.11 | se llevar -0.12 | se llevo -0.42
se lo -0.12 | se me 0.11 | se mete -0.79 | se meten -0.61 | se metio -0.83 | se mueve 0.45 | se nos 1.01 | se oye 1.09
se oyen 0.82 | se oyo 1.19 | se paran -0.11 | se paro -0.15 | se puede -1.52 | se puso 0.88 | se queda -0.36
se quedo -0.17 | se quemo 1.33 | se regres -0.17 | se resbal -0.19 | se revent -0.25 | se robaro -0.28
se salio -0.39 | se si 1.36 | se tomo 0.93 | se trago 0.19 | se tropez -0.7 | se va -0.57 | se ve 0.36 | se ven -0.33
sea -0.31 | sea oats -0.06 | seat -0.12 | seawee -0.13 | secas -0.2 | seco -0.22 | seco seco -0.06 | seco y -0.22
sectio -0.07 | securi -0.82 | see 0.53 | see a 0.28 | see my -0.74 | see nothin -0.12 | see oncomi -0.07
see pop -0.17 | see the 0.47 | seen 0.98 | seen a -0.35 | seen my 0.35 | seen the 0.16 | seguro -0.09 | seizur 0.41
sell -0.12 | sellin -0.92 | sellin baby -0.17 | sellin tamale -0.3 | sells -0.71 | semafo -0.74 | semafo esta -0.15
semana -0.36 | senal -0.09 | senal esta -0.07 | send 0.45 | send a -0.05 | send an 0.76 | send somebo -0.11
send the -0.07 | senior -0.19 | senior bldg -0.1 | senor 0.34 | senor borrac -0.08 | senor duerme -0.52
senor tirado 0.18 | senora 0.5 | senori -0.17 | sense 0.82 | sentid -0.09 | seriou -0.36 | seriou and -0.25
servin -0.19 | set -0.59 | sets -0.14 | settin -0.06 | settin up -0.06 | sevent -0.08 | sewage -0.73 | sewer -1.36
sewer line -0.08 | sewer theres -0.16 | shade -0.14 | shakes -0.25 | shakes my -0.25 | shakin 0.06 | sharp -0.43
shatte -0.47 | she 0.99 | she has 0.36 | she is 0.58 | she says 0.37 | she took 0.27 | shed -0.48 | sheen -0.36
sheet -0.08 | sheet of -0.08 | sheets -0.34 | sheets and -0.17 | shelf -0.29 | shelte -0.34 | shelte all -0.08
shes 0.86 | shines -0.06 | shines straig -0.05 | shingl -0.31 | shiver -0.27 | shoote 0.27 | shooti -0.36
shooti out 0.31 | shop 0.19 | shop dumped -0.11 | shop is -0.1 | shoppi -0.17 | short -0.18 | short and -0.09
shot -0.71 | shot a -0.2 | shot out -0.41 | shots 0.23 | should -0.87 | should be -0.17 | shovel -0.39
shovel so -0.09 | showed -0.51 | showed up -0.33 | shower -0.75 | shower at -0.08 | showin -0.3 | showin kempsv -0.07
shrugg -0.25 | shut -0.53 | shut off -0.16 | shut the -0.1 | si 0.15 | si esta 0.28 | si hay 0.2 | si trae -0.41
sick -1 | sick after -0.09 | sick as -0.09 | side -0.32 | side of 0.45 | sidewa 0.32 | sidewa are -0.43
sidewa by 0.55 | sidewa is -0.29 | sidewa its -0.37 | sidewa on 0.2 | sidewa people -0.33 | sight 0.52 | sign -1.08
sign in -0.1 | sign is -0.35 | sign the -0.08 | sign twiste -0.16 | sign was -0.08 | signal -0.31 | signs -0.35
sigue 0.74 | sigue ahi -0.19 | siguen -0.13 | silla -0.19 | silla de -0.07 | sillas -0.06 | sin -0.66 | sin agua -0.13
sin dueno -0.13 | sin licenc -0.05 | sin permis -0.38 | since -0.47 | since before -0.12 | since fri -0.1
since sunday 0.78 | since the -0.55 | since tues -0.09 | since we -0.07 | sink -0.45 | sink is -0.13 | sinkho -0.1
sinkho formin -0.1 | sinkin 0.67 | sirve -0.43 | sirve como -0.06 | sirve el -0.08 | sirve y -0.07 | sister -0.09
sit -0.25 | site -0.44 | sits -0.29 | sittin 0.89 | sittin in 1.38 | sittin on -0.24 | sittin there -0.17 | six -0.55
six in -0.08 | size -0.15 | size of -0.15 | skin -0.34 | skippe -0.16 | skunk -0.06 | slab -0.25 | slam -0.09
slam bang -0.09 | sleep -0.27 | sleep tonite -0.09 | sleepi -0.5 | sleepi and -0.33 | sleeps -0.29 | slept -0.13
slid -0.09 | slide -0.92 | slide has -0.4 | slime -0.13 | slippe 0.7 | slow -0.41 | slow down -0.07 | slumpe 0.22
small childr -0.07 | small fire 0.11 | smashe -0.72 | smashe and -0.24 | smashe windsh -0.3 | smashi 0.06
smashi my 0.06 | smell 0.91 | smell gas 0.67 | smell in 0.07 | smell is -0.09 | smell makes -0.98 | smell on 0.42
smelle -0.11 | smelle off -0.11 | smells funny 0.66 | smells like 0.08 | smells of -0.5 | smoke 0.83
smoke alarm -0.3 | smoke and -0.87 | smoke detect 0.11 | smoke in -0.67 | smoke is 0.73 | smokin -0.87
smokin in -0.38 | snake -0.08 | snake in -0.08 | snappe 0.21 | snappe and 0.26 | sneake -0.19 | sneeze -0.07
sneeze in -0.06 | snow 0.14 | snowba -0.09 | snowba with -0.09 | so -0.83 | so i -0.13 | so it -0.11 | so low -0.07
so much 0.25 | so thick 0.5 | so we -0.08 | so were -0.09 | soaked -0.33 | soap -0.12 | sobre 0.91 | sofa -0.16
sofa que -0.06 | sofas -0.05 | sofas bolsas -0.05 | sol -0.17 | sola 0.64 | sola con -0.1 | sold -0.09 | sold me -0.07
solo 0.54 | solo en 0.56 | some 0.74 | some jerk -0.08 | some kids 0.61 | some kind -0.07 | some shop -0.11
somebo -0.62 | somebo backed -0.25 | somebo come -0.13 | somebo go -0.12 | somebo going 0.16 | somebo got 0.36
somebo hit -0.39 | somebo in 0.49 | somebo is 1.27 | somebo left 0.84 | somebo puppy -0.6 | somebo shot -0.1
somebo stole -0.16 | somebo threw 0.43 | somebo to -0.19 | somebo took 0.64 | somebo who -0.18 | someon 0.97
someon dumped -0.52 | someon has 0.41 | someon is 0.86 | someon ought -0.07 | someon set -0.41 | someon stole -0.13
someon wrote -1.37 | someth 0.68 | someth bit -0.2 | someth broke 0.58 | someth in 0.29 | someth is 0.52
someth like 0.19 | someth to -0.06 | someth with -0.47 | somewh -0.09 | somewh to -0.09 | son 0.21 | son hit -0.07
son tres -0.16 | sorry i -0.32 | sotano ayudem -0.08 | sotano parece -0.11 | sounde 0.37 | sounde like 0.37 | soy 0.41
space -0.07 | spaces -0.1 | spark 0.18 | spark and 0.81 | spark when -0.63 | sparki 0.05 | sparks 1.33 | speak -0.15
speak to -0.12 | speed -0.36 | speed bump -0.1 | speed bumps -0.15 | speed limit -0.05 | speedi -0.19 | spille 1.29
spille and 0.15 | spille on 0.78 | spilli -0.06 | spins -0.1 | splint -0.25 | split -0.67 | split open -0.06
spot -0.53 | spots -0.32 | spots on -0.24 | spray -0.17 | spray for -0.07 | spray painte -0.06 | sprayi -0.21
sprays -0.1 | spread 1.4 | spring -0.16 | sprink -0.42 | square -0.12 | squatt -0.3 | squatt inside -0.23
squeez -0.11 | squigg -0.08 | squirr -0.19 | st -0.39 | st pier -0.11 | st stage -0.07 | st they -0.11 | stacke -0.12
stacke up -0.11 | stage -0.07 | stage were -0.07 | stagge -0.06 | stain -0.05 | staine -0.07 | stairs -0.06
stairs to -0.1 | stall -0.39 | stand -0.17 | standi 0.19 | standi in -0.09 | start -0.45 | start over -0.24
starte -0.07 | statio -0.49 | statio and -0.23 | statio i 0.2 | stays -0.2 | steel -0.2 | steel plate -0.19
step -0.07 | steps every -0.1 | steps to 1.11 | sticke -0.09 | sticki -0.26 | sticki up -0.11 | sticks -0.4
sticks as -0.09 | sticks out -0.08 | still 0.13 | still full -0.08 | still in 0.24 | still servin -0.19
still sittin -0.13 | stinki -0.06 | stinks -0.65 | stole -0.29 | stole packag -0.15 | stolen -0.63 | stolen car -0.39
stone -0.06 | stones -0.13 | stop -0.56 | stop at 0.52 | stop down -0.07 | stop for -0.56 | stop is -0.26
stop sign -0.34 | stopli -0.47 | stopli de -0.07 | stoppe 0.34 | stops -0.15 | store -0.11 | store is -0.13
store on -0.2 | store sells -0.11 | storef -0.09 | storef never -0.09 | storm -0.97 | stove 1.42 | stove and 0.49
straig -0.16 | straig into -0.05 | strang -0.34 | strang in -0.28 | stray -0.6 | stream -0.15 | street -0.95
street and -0.1 | street as -0.18 | street at -0.14 | street blew -0.09 | street by -0.07 | street floods -0.08
street has -0.07 | street is -0.16 | street light -0.18 | street name -0.14 | street needs -0.09 | stretc -0.47
stretc a -0.23 | strip -0.1 | stripe -0.16 | stroll -0.18 | strong 0.15 | stuck -0.3 | stuck on 0.27 | stuck up -0.1
stuff -0.26 | stuff floati -0.1 | stuff is -0.18 | stuff leakin -0.1 | stumbl not -0.28 | stung 0.31 | stung and 0.67
stung today -0.05 | su -0.36 | su perro -0.28 | subaru -0.08 | subaru hasnt -0.08 | subien 1.03 | subir -0.32
sucia -0.38 | sucio -0.32 | sucios -0.08 | suelo -0.34 | suelta 0.83 | suelta y -0.18 | suelto -1.91
suelto aqui -0.13 | suelto por -0.75 | suena -0.09 | suitca 1.15 | summer -0.25 | summer mosqui -0.17 | sun 0.85
sunday 0.52 | sunday and -0.12 | sunk -0.57 | super -0.15 | super says -0.08 | superv -0.15 | suppos 0.18
suppos to 0.18 | sure -0.16 | surfac -0.14 | sus 0.39 | suspen -0.05 | swallo 0.19 | swallo a 0.35 | swan -0.25
swan tangle -0.12 | swasti -0.18 | swayin 1.47 | sweepe -0.11 | swerve -0.17 | swerve around -0.12 | swervi -0.51
swing -0.5 | swing at -0.15 | swing set -0.09 | swings -0.52 | syring -0.4 | syring on -0.09 | system -0.43 | t -0.25
t hes -0.24 | tables -0.16 | tables are -0.14 | tag -0.61 | tagged -0.16 | tagged the -0.16 | tail -0.06 | tails -0.13
take -0.7 | take a -0.05 | take down -0.06 | take him -0.14 | take it -0.06 | take my -0.16 | take the -0.07
taken 0.19 | taken down -0.05 | takes -0.29 | takes care -0.14 | taking -0.06 | tal -0.23 | talk -0.32 | talk to -0.62
talkin 0.14 | talkin about 0.39 | talkin to -0.25 | taller -0.26 | tamale -0.33 | tambos -0.24 | tangle -0.25
tangle in -0.25 | tank 0.97 | tanque 0.17 | tapa -0.48 | tapa a -0.09 | tapa la -0.05 | tapada -0.19 | tapada y -0.13
tapar -0.11 | tapar ese -0.09 | taparo -0.18 | taparo la -0.12 | tapita -0.1 | tardes -0.14 | tardes senori -0.14
tarjet -0.16 | tarp -0.18 | tarp flappi -0.1 | taxes -0.13 | taxi -0.16 | tearin -0.31 | techo -0.06 | techo del 0.32
techo se -0.48 | teenag 0.14 | teeth -1.4 | teeth i -0.23 | telefo -0.19 | teleph -0.44 | televi 0.46 | tell -0.63
tell if 0.35 | tell them -0.68 | tell where -0.15 | ten -0.27 | ten inches -0.13 | ten minute 0.31 | tenant -0.27
tenant moved -0.19 | tenemo -0.2 | tenemo agua -0.06 | tener -0.48 | tengo -0.64 | tengo miedo -0.06 | tengo un -0.32
tenis -0.65 | tenis colgad -0.65 | tennis -0.09 | tennis court -0.09 | tents -0.63 | tents on -0.06 | termin -0.09
terren -0.14 | terrib -0.63 | test -0.35 | tetanu -0.11 | tetanu shot -0.11 | text -0.07 | textin -0.15
textin entire -0.09 | texts 0.2 | th -0.26 | th st -0.07 | than -0.13 | than the -0.07 | thank -0.08 | thank you -0.07
thanks -0.28 | that -1.64 | that a -0.08 | that again -0.07 | that bar -0.1 | that dog 0.26 | that goes -0.11
that hang -0.07 | that has 0.29 | that i -0.06 | that is -0.27 | that just -0.18 | that may 0.13 | that never -0.17
that nobody -0.14 | that pump -0.07 | that we -0.29 | thats -0.48 | thats it -0.05 | the -1.02 | the abando -0.13
the air -0.08 | the airpor -0.38 | the alley 0.19 | the ambula -0.57 | the apartm 0.57 | the apt -0.18
the asphal -0.09 | the attic 0.62 | the baby 2.71 | the back 1 | the balcon -0.29 | the bank -0.08 | the bar -1.27
the baseme 0.33 | the basket -0.16 | the bathro -0.19 | the beach -0.23 | the bench 0.41 | the benche -0.35
the big -0.3 | the bike -0.43 | the bill -0.16 | the blackt -0.36 | the block 0.13 | the blue -0.24 | the boards -0.2
the boardw -0.13 | the boat 0.38 | the boiler -0.22 | the bottle -0.11 | the bottom -0.42 | the branch 0.67
the bread -0.17 | the bricks -0.43 | the bridge -0.33 | the broken 0.8 | the brush -0.1 | the buildi 0.24
the bus 0.73 | the bushes -0.14 | the cab -0.15 | the cable 0.93 | the cage -0.07 | the camera -0.34 | the can -0.08
the car 1.23 | the cars -0.25 | the cats -0.5 | the ceilin -0.12 | the cellar 0.24 | the center -0.12
the chicke -0.12 | the chimne -0.15 | the city -0.31 | the citys -0.37 | the club 0.48 | the cold 0.06
the commun -0.11 | the constr -0.06 | the cook -0.29 | the corner -0.38 | the counte -0.24 | the courts 0.82
the courty -0.23 | the cover -0.46 | the crane 0.24 | the creek 0.23 | the crepe -0.07 | the crew -0.19
the crossi -0.07 | the crossw -0.54 | the curb -0.51 | the curve -0.21 | the cvs -0.1 | the damp -0.27
the dark -0.08 | the day -0.47 | the dead -0.07 | the deck -0.18 | the diner -0.2 | the ditch -0.09 | the do -0.07
the doctor 0.39 | the dog -0.07 | the donut -0.18 | the door 0.77 | the drain -0.42 | the driver 0.92 | the dumpst 0.4
the dust -0.09 | the eaves -0.17 | the edge -0.19 | the electr -0.12 | the elevat 0.58 | the empty 0.09
the entran 1.46 | the expres 0.55 | the factor 0.35 | the faucet -0.09 | the fella -0.06 | the fence -1.18
the festiv -0.11 | the fire -1.31 | the first 0.24 | the fishin -0.12 | the flood 0.72 | the floor 0.7
the flower -0.11 | the foot -0.06 | the forest -0.07 | the front -0.08 | the fryer 0.2 | the fumes -0.5
the game -0.07 | the garage -0.77 | the garbag 0.09 | the gas -0.1 | the gate -0.15 | the glass 0.63 | the grass -0.36
the green -0.17 | the ground 0.2 | the guardr -0.17 | the gutter 0.23 | the guy -0.27 | the gym -0.1 | the hall 0.24
the hallwa -0.05 | the head 0.75 | the heat -0.33 | the heats -0.1 | the highwa 0.62 | the hill -0.08 | the hole -0.13
the holida -0.18 | the house -0.46 | the houses 0.14 | the hydran -0.87 | the ice 1.6 | the inlet -0.05
the inters -0.48 | the kids -1.23 | the kitche 0.49 | the lady 0.05 | the lamp -0.36 | the landlo -0.24
the lane -0.06 | the last 0.35 | the laundr -0.6 | the leak -0.2 | the left -0.3 | the librar -0.26 | the lid -0.22
the light -0.59 | the lights -0.38 | the line 0.85 | the lines -0.06 | the liquor -0.09 | the little 0.48
the lobby -0.31 | the long -0.13 | the lot -0.16 | the machin 0.33 | the mailbo 0.24 | the mailma 0.27 | the mall 0.49
the man -0.64 | the manage -0.27 | the manhol 0.47 | the median -0.26 | the metal -0.16 | the meter 0.41
the middle -0.38 | the mornin -0.53 | the mosqui -0.15 | the mouth 1.19 | the neighb -0.5 | the new -0.3
the next -0.12 | the noise -0.48 | the nursin 0.13 | the office -0.19 | the old 1.03 | the one -0.09
the orange -0.06 | the outlet -0.5 | the overhe -0.06 | the overpa -0.2 | the owner -0.13 | the paint -0.06
the parade -0.07 | the park 0.47 | the parkin 1.71 | the parkwa -1.19 | the path -0.52 | the patio -0.26
the paveme -0.77 | the pavill -0.05 | the people -0.08 | the pipe -0.13 | the pizza -0.25 | the place -0.22
the plante -0.1 | the plate -0.09 | the platfo 0.32 | the plow -0.09 | the pole -0.27 | the police -0.13
the pond -0.41 | the pool 0.07 | the porch 0.37 | the post 0.57 | the pothol -0.29 | the power -0.49
the public -0.16 | the radiat -0.59 | the rail -0.1 | the railin 0.27 | the railro 0.39 | the rain -0.15
the ravine -0.21 | the rec -0.15 | the red -0.22 | the rent -0.14 | the restau -0.32 | the rim -0.25 | the river -0.39
the roache -0.07 | the road 0.08 | the roof 0.78 | the same -0.39 | the sand -0.32 | the sandbo -0.1 | the scaffo 1.29
the scale -0.29 | the school -0.55 | the sea -0.25 | the senior -0.07 | the sewer -1.04 | the shed -0.44
the shelf -0.25 | the shop 0.87 | the should -0.19 | the shower -0.21 | the side -0.07 | the sidewa 0.59
the sign -0.3 | the signal -0.37 | the size -0.15 | the skin -0.34 | the slide -0.42 | the smell -0.15
the smoke 0.41 | the snow 0.31 | the speed -0.26 | the sprink -0.18 | the stairs 0.18 | the statio 1.05
the steel -0.13 | the steps 0.75 | the stop -0.26 | the stopli -0.08 | the store 0.45 | the storm -0.9
the stove 1.48 | the street -0.72 | the stroll -0.09 | the sun 0.85 | the super -0.15 | the sweepe -0.1
the swing -0.27 | the t -0.24 | the tennis -0.09 | the th -0.09 | the third 0.31 | the time -0.06 | the toddle -0.47
the toilet -0.2 | the top 0.56 | the tower -0.17 | the tracks 0.29 | the traffi 0.47 | the trail -0.11
the train -0.58 | the transf 0.99 | the tree -0.53 | the trench 0.13 | the truck 0.82 | the tub 0.17 | the underp 0.07
the utilit -0.28 | the vacant -0.11 | the view -0.18 | the walk -0.49 | the walkin -0.31 | the wall 0.45
the walls -0.47 | the water 0.62 | the wawa -0.23 | the way -0.26 | the weeds -0.11 | the white -0.09
the whole -0.11 | the wind 0.83 | the window -0.75 | the wire 0.05 | the wires -0.54 | the wooden -0.14
the woods 0.3 | the wrong 0.19 | the yard -1.28 | their -1.04 | their car -0.47 | their dogs -0.11 | them 0.05
them crying -0.18 | them i -0.08 | them there -0.11 | them up -0.21 | then 0.23 | then just -0.07 | there -0.39
there a -0.6 | there are -0.16 | there at -0.06 | there help -0.09 | there is 1.1 | there last -0.23
there since -0.12 | there somebo -0.18 | there the -0.17 | there this -0.08 | there used -0.12 | there w -0.1
there was 1.16 | theres 1.09 | theres a 0.58 | theres an -0.2 | theres just -0.16 | theres like -0.16
theres mold -0.25 | theres moss -0.08 | theres no -0.26 | theres people 0.06 | theres somebo 0.71 | these -0.08
they -1.76 | they are 0.46 | they coming -0.07 | they cut 1.55 | they did -0.11 | they do -0.13 | they drive -0.22
they dug -0.08 | they gave -0.09 | they keep -0.07 | they left -0.12 | they let -0.57 | they never -0.06
they put -0.09 | they run -0.25 | they sell -0.05 | they shot -0.51 | they sold -0.07 | they stop -0.07
they took -0.69 | they went -0.07 | they wont -0.11 | they would -0.05 | theyre 1.72 | theyre emptyi -0.09
theyre holdin 0.98 | theyre pourin -0.1 | theyre still -0.18 | thick 0.85 | thing -0.56 | things 0.18 | think -0.13
think i 0.32 | think it -0.16 | think my 0.45 | think so -0.24 | think the -0.08 | third -0.21 | third time -0.05
thirty -0.23 | thirty in -0.13 | this am -0.12 | this heat 0.14 | this inters -0.21 | this is -0.94 | this number -0.2
this old -0.08 | this place -0.07 | this street -0.15 | thorou -0.28 | thorou stumbl -0.28 | those -0.36
thousa -0.82 | thread -0.17 | threat 0.86 | threat to -0.34 | three -1.26 | three days -0.28 | three lights -0.25
three of -0.2 | three small -0.07 | three weeks -0.06 | threw 0.3 | throat 1.79 | throat is 0.93 | throop -0.16
throop ppl -0.16 | throug -0.91 | throug a -0.22 | throug it -0.17 | throug my 0.4 | throug the 0.47 | throw -0.06
throwi 1.26 | throwi up 0.32 | thrown -0.57 | thrown down -0.16 | throws -0.17 | thru -0.07 | thru the -0.07
ticket -0.48 | ticket and -0.07 | tied -0.09 | tiempo -0.06 | tienda -0.14 | tienda anoche -0.05 | tienda de -0.05
tiene 0.08 | tiene la 0.07 | tiene musica -0.08 | tienen 1.22 | tienen al -0.08 | tienen hoyos -0.06 | tienen un -0.21
tierra -0.46 | till -0.26 | till four -0.1 | time -0.76 | time is -0.14 | time it -0.08 | time n -0.09 | times -0.22
tipped 0.11 | tipped over -0.11 | tira -0.27 | tira basura -0.05 | tirada -0.5 | tirada debajo -0.06 | tirada en -0.3
tirado 0.79 | tirado en 1.01 | tirado un -0.06 | tirand -0.46 | tirar -0.44 | tiraro -0.24 | tire -0.27 | tires -1.4
tires in -0.06 | tires stacke -0.11 | to -0.88 | to a -0.62 | to be -0.39 | to call -0.17 | to car -0.05
to clean -0.05 | to come -0.06 | to crash -0.71 | to cross 1.12 | to curb -0.09 | to cut -0.07 | to die 0.73
to evict -0.34 | to fall -0.14 | to fill -0.12 | to get -0.9 | to go -0.24 | to him -0.53 | to keep -0.16
to kick 0.27 | to kill 0.48 | to know -0.08 | to live 0.5 | to me 0.25 | to my -0.45 | to our 1.49 | to report -0.22
to say -0.28 | to see -0.14 | to sleep -0.1 | to slow -0.4 | to somebo -0.12 | to spray -0.07 | to talk -0.53
to the -0.6 | to this -0.07 | to throw -0.05 | to turn -0.06 | to use -0.24 | to wake 0.57 | to walk -0.17
to wall -0.15 | toca -0.16 | toda -0.75 | toda la -0.54 | toda levant -0.21 | todas -0.09 | todas las -0.09
todavi -0.2 | today 0.15 | toddle -0.98 | toddle is 1.23 | toddle play -0.09 | todo -0.89 | todo el 0.14
todo ladead -0.08 | todo volume -0.15 | todos 0.32 | todos los -0.31 | toe -0.44 | toe and -0.43 | toilet -0.57
toilet backed -0.19 | toilet is -0.17 | told -0.58 | told him -0.2 | tomar -0.18 | tomo 0.93 | tonigh 0.18
tonite -0.09 | tonite me -0.09 | too -0.7 | too fast -0.26 | too many -0.23 | too short -0.09 | took 0.42
took a 0.49 | took it -0.21 | took my 1.14 | took out -0.09 | took the -0.63 | took them 0.63 | top 1.27 | top of 1.04
tope -0.15 | tore 0.33 | tore up 0.34 | tormen -0.06 | torn -0.19 | torn up -0.06 | toss -0.26 | tossed -0.55
touche -0.28 | touche all -0.17 | toward 0.57 | toward the 0.85 | towed -0.07 | towel -0.1 | towel under -0.1
tower -0.31 | trabaj -0.81 | tracks 0.51 | tracks and 0.19 | tracks at -0.05 | trae 0.81 | trae un 0.62
trae una 0.23 | traffi 0.94 | traffi cone -0.15 | traffi lights 1.15 | traffi on -0.3 | trafic -0.28 | trago 0.19
trail -0.33 | traile -0.59 | train 0.31 | train is 0.19 | train tracks -0.44 | trampa -0.11 | trampl -0.06
trampl by -0.06 | transf 0.86 | trap -0.37 | trappe 1.18 | trappe in 0.49 | trash -0.83 | trash can -0.05
trash in -0.35 | trash out -0.05 | trato -0.14 | trato mal -0.14 | tree 0.39 | tree and -0.15 | tree came -0.1
tree is 0.89 | tree right -0.1 | tren 0.54 | tren por -0.06 | trench -0.32 | tres -0.38 | tres semana -0.16
tried 0.08 | tried to 0.08 | trim -0.08 | trim the -0.07 | trimme -0.18 | trip -0.16 | trippe -0.22 | troca -0.16
troca en -0.06 | tropez -0.7 | tropez y -0.21 | truck 0.51 | truck and 0.99 | truck has -0.18 | truck hit 0.07
truck is 0.3 | truck that -0.09 | truck with -0.29 | trucks 0.33 | trucks and -0.07 | truena 0.41 | trunk 0.6
trying 1.32 | trying to 0.83 | tub 0.1 | tuberi -0.1 | tubo -0.2 | tubo que -0.26 | tues -0.09 | tuesda -0.15
tumbar -0.14 | tumbar el -0.11 | tumbo -0.06 | turkey -0.15 | turkey chasin -0.11 | turn -0.87 | turn it -0.19
turn left -0.11 | turn off -0.07 | turn on -0.13 | turned -0.1 | turned around -0.58 | turned on 0.49 | tv -0.13
tv consol -0.06 | twelve -0.24 | twenty -0.32 | twenty two -0.07 | twice -0.45 | twigs -0.56 | twiste -0.33
twiste round -0.16 | two bedroo -0.21 | two cars 0.21 | two degree -0.1 | two dogs 0.6 | two feet -0.1 | two flat -0.1
two fourte -0.07 | two minute 0.6 | two months -0.09 | u -0.07 | u wait -0.07 | uber -0.27 | uber driver -0.24
um -0.08 | um my -0.07 | un -0.53 | un animal -0.46 | un arbol 0.2 | un arma 0.76 | un bache -0.19 | un basure -0.22
un bebe -0.07 | un bote -0.26 | un cable 0.39 | un camion -0.71 | un carro -0.44 | un choque 0.28 | un chorro -0.35
un colcho -0.26 | un coyote -0.36 | un detect -0.3 | un gallo -0.45 | un golpe 0.09 | un hombre 1.72 | un hoyo -0.54
un hoyote -0.09 | un hueco -0.23 | un mapach -0.29 | un moment -0.19 | un monton -0.26 | un muchac 0.52
un murcie -0.71 | un nino 1.17 | un panal -0.22 | un perrit -0.2 | un perro 0.09 | un poste -0.23 | un proble -0.71
un senor 0.37 | un sofa -0.13 | un tope -0.15 | un tubo -0.25 | un water -0.06 | un zorril -0.26 | una 0.43
una ardill -0.45 | una bomba 0.7 | una camion 0.67 | una casa -1.17 | una cucara -0.22 | una fuga -0.72
una jering -0.07 | una llanta -0.19 | una muchac 0.18 | una mujer 0.79 | una multa -0.3 | una nevera -0.15
una nina 0.29 | una person -0.35 | una pistol -0.53 | una rama -0.38 | una rata -0.63 | una senora 1.13
una troca -0.06 | unas -0.38 | unas ratota -0.38 | uncle 0.52 | under -1.09 | under a -0.53 | under it 0.14
under my -0.29 | under the -0.43 | under water -0.33 | undern -0.18 | underp 0.07 | underp and 0.33 | uneven -0.21
unit -0.22 | unload -0.29 | uno 0.96 | unos 0.74 | unos garaba -0.1 | unos muchac 0.83 | until -0.07 | up -0.35
up a 0.14 | up agains 0.32 | up all -0.07 | up and 0.67 | up at -0.25 | up by -0.18 | up for -0.09 | up from -0.08
up in 0.31 | up into -0.21 | up it 0.34 | up like -0.08 | up my -0.48 | up needed -0.11 | up nobody -0.12 | up on 0.14
up out -0.31 | up tents -0.06 | up there 0.58 | up throug -0.25 | up to 0.41 | up under -0.11 | up with -0.4
upstai 0.94 | us -1.12 | us at -0.21 | us becaus -0.29 | us grass -0.17 | us has -0.06 | us head -0.16
us middle -0.28 | usadas -0.35 | usan -0.28 | usan guante -0.27 | use 0.48 | use our -0.21 | use the -0.4 | used -0.54
used syring -0.18 | used to -0.15 | using -0.38 | uso -0.12 | utilit -0.29 | va -0.33 | va a 0.44 | va en -0.09
vacant -0.74 | vacia 0.05 | vacian -0.13 | vacio -0.48 | vacuum -0.35 | valve -0.29 | valve is -0.06 | van 0.07
van a -0.18 | vandal -0.06 | vanish -0.66 | vans -0.52 | vapes -0.11 | vapor 0.98 | vasos -0.19 | vault -0.06
ve 1.83 | ve la 0.09 | ve nada 0.06 | vecina 0.31 | vecino -1.01 | vecino cantan -0.18 | vecino esta -0.06
vecino quema -0.15 | vecino se -0.21 | vehicl -0.29 | veloci -0.06 | ven -0.33 | ven las -0.11 | ven los -0.18
vencid -0.32 | vende -0.09 | venden -0.46 | venden cigarr -0.15 | venden comida -0.07 | venden drogas -0.06
vendie -0.74 | veneno -0.06 | veneno por -0.06 | vengan -0.23 | vengan a -0.12 | vengan por -0.11 | venir -0.26
venir a -0.07 | ventan 1.13 | ventan y -0.08 | ventil -0.05 | veo 0.17 | veo a 0.05 | verde -0.07 | verde dura -0.18
very -0.17 | vez -0.45 | vez que -0.09 | vfw -0.12 | vfw pkwy -0.12 | vi -0.34 | viaduc -0.09 | vias -0.44
vidrio 0.06 | vidrio en -0.09 | vieja -0.21 | viejit 1.37 | viejo -0.36 | viejo y -0.29 | viene 0.97 | viene el 0.69
viento -0.19 | view -0.18 | vines -0.42 | vines are -0.42 | vinier -0.42 | vino 0.31 | vino una -0.06 | virgen -0.1
virgen que -0.1 | vive 0.15 | vivien -0.78 | vivir 0.23 | vivo -0.6 | vivo en -0.42 | volant -0.14 | volume -0.15
volume hasta -0.08 | volunt -0.3 | vuelta -0.22 | vuelta que -0.22 | w -0.1 | w bad -0.1 | w flats -0.12 | wait -0.14
wait for -0.13 | waited -0.16 | waitin -0.16 | wake 0.87 | walk -0.88 | walk button -0.08 | walk has -0.09
walk in -0.22 | walked 0.11 | walker -0.08 | walkin 0.7 | walkin in 0.46 | walkin under 0.17 | walks -0.23
walkwa -0.5 | wall 0.43 | wall is 0.67 | wall of 0.08 | wall to -0.15 | walls -0.65 | wander 1.11
wander around -0.41 | want 0.14 | want the -0.13 | want to 0.39 | wanted -0.25 | wants -0.22 | wants to -0.22
warm -0.17 | warran -0.05 | was -0.24 | was a -0.44 | was bitten -0.4 | was hit -0.33 | was knocke -0.06
was not -0.48 | was pink -0.09 | was rude -0.11 | was run 0.47 | was sleepi -0.34 | was smashe -0.22 | was taken 0.48
was textin -0.09 | was yester 0.35 | wash -0.15 | washbo -0.08 | washed -0.31 | washed out -0.16 | washer -0.31
washer and -0.31 | wasps -0.36 | wasps are -0.27 | waste -0.09 | watchi 0.39 | water -0.97 | water and -0.11
water atras -0.06 | water bill -0.06 | water broke 0.15 | water came -0.06 | water coming -0.17 | water has -0.13
water heater -0.09 | water i -0.19 | water in -0.5 | water is 0.13 | water under -0.11 | water up -0.05 | waters 0.69
waves 0.06 | wawa -0.23 | wawa its -0.23 | way 0.52 | way and 0.38 | way on -0.17 | way sign -0.16 | way too -0.23
ways -0.14 | we -0.16 | we are 0.17 | we came -0.07 | we can 0.24 | we cannot 0.61 | we cant 0.82 | we dont -0.11
we get -0.2 | we got -0.19 | we had -0.16 | we have 0.2 | we just -0.08 | we need -0.52 | we saw -0.17 | we wait -0.14
we walk -0.06 | we want -0.09 | weathe -0.07 | weeds -0.66 | weeds are -0.11 | week -0.39 | weeken -0.93 | weeks -0.13
well 0.94 | went 0.16 | went away -0.08 | went by -0.07 | went down -0.31 | went in -0.14 | went off 1.36
went up 0.11 | were 0.69 | were all 0.08 | were climbi -0.09 | were gettin -0.07 | were locked -0.07 | west -0.06
wester -0.08 | wet -0.51 | what -0.47 | what are -0.18 | what can -0.16 | what day -0.07 | what do -0.1
what is -0.69 | what it 1.79 | what time -0.15 | what to -0.35 | whats -0.3 | whats the -0.11 | wheel -0.36
wheelc -0.2 | wheels -0.15 | when -1.08 | when are -0.12 | when does -0.06 | when i -0.41 | when is -0.21
when the 0.38 | when we 0.33 | when will -0.13 | when you -0.11 | where -1.29 | where a -0.13 | where can -0.12
where do -0.09 | where is -0.2 | where kids -0.17 | where the -0.32 | where they -0.06 | where to -0.1
where we -0.56 | which -0.19 | while -0.12 | white -0.08 | who -1.43 | who can -0.18 | who could -0.08
who goes -0.12 | who is -0.28 | whole -0.29 | whole block -0.14 | whole buildi -0.22 | whole bunch -0.11
whole inters -0.13 | whole stretc -0.24 | whose -0.25 | whose turn -0.18 | why -0.42 | why they -0.07 | wide -0.11
wide open -0.09 | wife is 0.15 | wifes 0.11 | wild -0.15 | wild turkey -0.11 | will -0.36 | will you -0.12 | win -0.13
wind 0.58 | wind and -0.67 | window 0.13 | window and 0.07 | window every -0.09 | window has -0.23 | window on 1.26
windsh 0.17 | windy -0.4 | wing -0.34 | wing is -0.31 | winter -0.33 | wire basket -0.27 | wire is 1.05
wire on -0.42 | wires -0.08 | wires and 0.86 | wires are -0.55 | wires hang -0.07 | wires in 1.14 | with 0.39
with a -0.71 | with an -0.05 | with my -0.47 | with no 0.96 | with nobody 1.03 | with paint -0.09 | with people 0.47
with plywoo -0.23 | with the 0.36 | with them -0.08 | with three -0.07 | with water -0.17 | withou -1.17
withou a -0.66 | withou notice -0.09 | wobble -0.23 | woman 1.66 | woman and -0.24 | woman is 0.79 | women -0.44
won -0.05 | wont 1.09 | wont fix -0.32 | wont let 0.6 | wont read -0.08 | wont stop 0.42 | wont take -0.09 | wood -0.3
wood sofas -0.05 | wooden -0.6 | woodpe -0.09 | woodpe have -0.09 | woods 0.3 | words -0.12 | work -0.7
work nights -0.17 | worker -0.35 | workin -0.25 | workin its -0.11 | works -0.05 | worn -0.24 | worse -0.21
would 0.57 | would like -0.05 | would not -0.06 | wouldn -0.12 | wrappe -0.14 | wrist 0.15 | writin -0.05 | wrong 0.12
wrong number -0.18 | wrong side 0.41 | wrong way 0.28 | wrote -1.45 | y 0.19 | y apesta -0.07 | y casi -0.33
y centra -0.07 | y dejaro -0.66 | y dejo -0.06 | y el -0.32 | y en -0.08 | y entran -0.19 | y esta 0.55 | y estan 0.23
y hace -0.11 | y hacen -0.06 | y hay 2.17 | y huele -0.54 | y kedzie -0.09 | y la 0.14 | y le 0.3 | y lo -0.29
y los -0.34 | y me 0.15 | y mi -0.09 | y nadie -0.26 | y necesi -0.1 | y no 1.87 | y nos 1.21 | y nunca -0.09
y quedar -0.21 | y quedo -0.35 | y quiero -0.15 | y salen -0.08 | y se -0.27 | y sigue -0.18 | y tengo -0.26
y un -0.14 | y una -1.29 | y wood -0.05 | y ya 1.14 | ya -0.06 | ya esta -0.15 | ya huele -0.4 | ya lleva -0.08
ya me -0.09 | ya no 0.23 | ya perdi -0.11 | ya se -0.55 | ya son -0.16 | ya viene 0.69 | yard -2.12 | year -0.14
year and -0.12 | years -0.12 | yellin 0.18 | yellow -0.27 | yes -0.41 | yester 0.73 | yester and 0.45 | yet -0.43
yield -0.38 | yo -0.24 | yo corten -0.07 | yo creo -0.08 | yo nomas -0.09 | you -2.02 | you all -0.05 | you can -0.24
you cannot -0.17 | you cant -0.37 | you guys -0.15 | you have -0.07 | you people -0.4 | you pick -0.08 | you put -0.34
you send -0.11 | you take -0.11 | you turn -0.07 | your -0.87 | zafaco -0.46 | zanja -0.38 | zona -0.09
zona de -0.09 | zone -0.28 | zorril -0.26 | zumba 1.29
""")

PLAIN = _read("""
 -2.77 | !0 1.61 | !1 1.16 | !10 0.47 | !11 1.12 | !12 0.9 | !13 0.19 | !14 0.71 | !15 0.46 | !16 1.17 | !17 2.1
!18 2.85 | !19 3.84 | !2 0.94 | !20 2.83 | !21 3 | !22 0.72 | !23 1.38 | !24 1.32 | !25 1.71 | !26 3.18 | !27 -2.07
!3 1.02 | !4 3.82 | !5 2.81 | !6 2.57 | !7 0.79 | !9 0.23 | 2 -0.06 | 3 -0.14 | 3rd -0.06 | 4 -0.1 | ALONE -0.72
ALONE+ALONE -0.12 | ALONE+ATTACK -0.1 | ALONE+BUILDING -0.12 | ALONE+CHILD -0.38 | ALONE+CRASH 0.13 | ALONE+DOG -0.1
ALONE+DOOR 0.09 | ALONE+FALL 0.16 | ALONE+HEIGHT -0.09 | ALONE+HOT 0.55 | ALONE+KIN -0.69 | ALONE+NOT -0.63
ALONE+NOW 0.48 | ALONE+SELF 0.11 | ALONE+TRAPPED 0.55 | ALONE+TRASHY -0.21 | ALONE+VEHICLE 0.44 | ALONE+WIRE 0.11
ANIMAL -1.66 | ANIMAL+ATTACK -0.42 | ANIMAL+BUILDING -0.22 | ANIMAL+CHILD -0.7 | ANIMAL+CRASH -0.28
ANIMAL+DOOR -0.06 | ANIMAL+FALL -0.06 | ANIMAL+HEIGHT -0.08 | ANIMAL+HURT -0.98 | ANIMAL+NOT -0.42 | ANIMAL+NOW -0.14
ANIMAL+TRAPPED -0.19 | ANIMAL+WATER -0.07 | ANIMAL+WHO -0.35 | ATTACK 1.2 | ATTACK+BODY 0.09 | ATTACK+BUILDING -0.9
ATTACK+CHILD 0.96 | ATTACK+DOG -0.08 | ATTACK+DOOR 0.14 | ATTACK+FALL 0.45 | ATTACK+GAS 0.62 | ATTACK+HEIGHT 1.06
ATTACK+HOT 0.1 | ATTACK+HURT -0.21 | ATTACK+KIN 0.55 | ATTACK+LONGAGO -0.38 | ATTACK+MAYBE -0.42 | ATTACK+MIGHT -0.67
ATTACK+NOT -0.61 | ATTACK+NOW 0.25 | ATTACK+OLD 0.18 | ATTACK+TRACKS -0.42 | ATTACK+TRAPPED 0.33 | ATTACK+TRASHY -0.47
ATTACK+VEHICLE -1.02 | ATTACK+WEAPON 0.31 | ATTACK+WHO 0.28 | ATTACK+WIRE -0.3 | BODY 2.78 | BODY+BODY 0.18
BODY+BUILDING -0.06 | BODY+CHILD 0.3 | BODY+CRASH 0.92 | BODY+DOG 1.13 | BODY+DOOR -0.11 | BODY+FALL -0.52
BODY+FIRE -0.83 | BODY+GAS -0.8 | BODY+HURT 0.43 | BODY+INWATER 0.64 | BODY+KIN 0.32 | BODY+MAYBE -0.14
BODY+MIGHT -0.1 | BODY+NOT 1.25 | BODY+NOW 0.27 | BODY+OLD 0.22 | BODY+SICK 0.13 | BODY+TRAPPED 0.51
BODY+TRASHY -0.18 | BODY+VEHICLE -0.22 | BODY+WATER 1.01 | BODY+WHO 1.63 | BODY+WIRE -0.71 | BREAKIN 1.07
BREAKIN+BREAKIN 0.42 | BREAKIN+BUILDING -0.48 | BREAKIN+CHILD 0.24 | BREAKIN+DOOR 1.39 | BREAKIN+FALL 0.15
BREAKIN+FIRE -0.5 | BREAKIN+HEIGHT -0.28 | BREAKIN+HOT -0.11 | BREAKIN+NOW 0.31 | BREAKIN+OLD -0.07
BREAKIN+VEHICLE 1.3 | BREAKIN+WATER 0.33 | BREAKIN+WEAPON 0.11 | BREAKIN+WHO 0.79 | BREAKIN+WIRE 0.16 | BUILDING -0.81
BUILDING+BUILDING 0.16 | BUILDING+CHILD 0.67 | BUILDING+DOG -0.11 | BUILDING+DOOR -0.5 | BUILDING+FALL 1.8
BUILDING+FIRE 1.32 | BUILDING+GAS 0.14 | BUILDING+HEIGHT 0.06 | BUILDING+HOT -0.08 | BUILDING+HURT 0.38
BUILDING+INWATER 1.25 | BUILDING+KIN -0.27 | BUILDING+LONGAGO -0.1 | BUILDING+MIGHT -0.17 | BUILDING+NOT -0.5
BUILDING+NOTRESPONDING 0.35 | BUILDING+NOW -0.12 | BUILDING+OLD -0.26 | BUILDING+SICK 0.52 | BUILDING+TRAPPED 0.6
BUILDING+VEHICLE -0.12 | BUILDING+WATER 0.5 | BUILDING+WEAPON -0.13 | BUILDING+WHO 0.72 | BUILDING+WIRE -0.35
CHILD 0.66 | CHILD+CRASH -1.08 | CHILD+DOG 1.74 | CHILD+DOOR 1.09 | CHILD+FALL 1.54 | CHILD+FIRE 0.3 | CHILD+GAS 0.34
CHILD+HEIGHT 0.23 | CHILD+HOT -0.49 | CHILD+HURT -0.2 | CHILD+JUMP -0.55 | CHILD+LONGAGO -0.3 | CHILD+MAYBE 0.49
CHILD+MIGHT -0.34 | CHILD+NOT 1.27 | CHILD+NOTRESPONDING 0.08 | CHILD+NOW 0.24 | CHILD+SELF 0.28 | CHILD+SHOOT 0.34
CHILD+TRAPPED 1.65 | CHILD+TRASHY -0.07 | CHILD+VEHICLE 1.08 | CHILD+WATER 1.77 | CHILD+WEAPON -0.29 | CHILD+WHO 1.12
CRASH 1.1 | CRASH+DOG -0.54 | CRASH+DOOR 0.57 | CRASH+FALL -0.08 | CRASH+GAS 1.59 | CRASH+HEIGHT 0.56
CRASH+HURT 0.37 | CRASH+JUMP 1.31 | CRASH+KIN -0.11 | CRASH+LONGAGO -0.39 | CRASH+MAYBE -0.14 | CRASH+MIGHT -0.26
CRASH+NOT -0.09 | CRASH+NOW -0.09 | CRASH+TRASHY -0.37 | CRASH+VEHICLE -0.13 | CRASH+WHO -0.1 | CRASH+WIRE -0.18
DOG -0.75 | DOG+FALL -0.17 | DOG+HEIGHT -0.17 | DOG+HOT -0.12 | DOG+HURT -0.43 | DOG+LONGAGO -0.15 | DOG+MIGHT -0.18
DOG+NOT 1.01 | DOG+NOW -0.06 | DOG+SICK -0.06 | DOG+TRAPPED -0.41 | DOG+TRASHY -0.07 | DOG+VEHICLE -0.13
DOG+WATER -0.08 | DOG+WHO -1.1 | DOOR -0.11 | DOOR+DOOR -0.55 | DOOR+FALL -0.39 | DOOR+FIRE 1.32 | DOOR+GAS 0.5
DOOR+HEIGHT 0.26 | DOOR+HOT 0.44 | DOOR+HURT -0.98 | DOOR+JUMP 0.19 | DOOR+KIN -0.09 | DOOR+LONGAGO -0.19
DOOR+MAYBE 1.41 | DOOR+MIGHT -0.55 | DOOR+NOT -0.37 | DOOR+NOTRESPONDING -0.1 | DOOR+NOW 0.39 | DOOR+OLD -0.43
DOOR+SICK 0.52 | DOOR+TRAPPED 0.65 | DOOR+TRASHY -0.18 | DOOR+VEHICLE 0.29 | DOOR+WATER -0.33 | DOOR+WEAPON -0.31
DOOR+WHO -0.62 | DOOR+WIRE -0.43 | FALL -0.19 | FALL+FALL 1.41 | FALL+FIRE 0.75 | FALL+GAS -0.14 | FALL+HEIGHT 0.92
FALL+HURT -0.64 | FALL+INWATER 0.15 | FALL+KIN -0.1 | FALL+LONGAGO -0.26 | FALL+MAYBE -0.08 | FALL+MIGHT -0.45
FALL+NOT 0.06 | FALL+NOTRESPONDING 0.46 | FALL+NOW 0.11 | FALL+OLD -0.12 | FALL+TRACKS 0.69 | FALL+TRAPPED -0.12
FALL+TRASHY 0.61 | FALL+WATER 0.1 | FALL+WHO 2 | FALL+WIRE 1.53 | FIRE 1.22 | FIRE+GAS -0.14 | FIRE+HEIGHT 1.85
FIRE+HURT 0.47 | FIRE+JUMP 0.27 | FIRE+LONGAGO -0.05 | FIRE+MIGHT -0.21 | FIRE+NOT 0.54 | FIRE+OLD -0.32
FIRE+SICK -0.22 | FIRE+TRAPPED 0.76 | FIRE+TRASHY -0.08 | FIRE+VEHICLE -0.05 | FIRE+WATER -0.36 | FIRE+WHO 0.55
FIRE+WIRE 0.8 | GAS 0.41 | GAS+GAS 1.56 | GAS+HEIGHT -0.07 | GAS+HURT -0.14 | GAS+MAYBE -0.43 | GAS+MIGHT -0.48
GAS+NOT -1.2 | GAS+SICK 0.43 | GAS+TRAPPED -0.16 | GAS+WATER 0.32 | GAS+WEAPON 0.22 | HEIGHT 0.44 | HEIGHT+HEIGHT 0.53
HEIGHT+HOT 0.72 | HEIGHT+HURT 0.63 | HEIGHT+INWATER -0.23 | HEIGHT+JUMP 0.81 | HEIGHT+KIN 0.32 | HEIGHT+LONGAGO -0.1
HEIGHT+MIGHT 0.54 | HEIGHT+NOTRESPONDING 0.57 | HEIGHT+OLD -0.4 | HEIGHT+SELF -0.21 | HEIGHT+SHOOT -0.06
HEIGHT+TRACKS 0.17 | HEIGHT+TRAPPED -0.42 | HEIGHT+TRASHY -0.16 | HEIGHT+VEHICLE -0.23 | HEIGHT+WATER 1.06
HEIGHT+WHO 1.14 | HEIGHT+WIRE -0.39 | HOT -0.08 | HOT+HURT 0.79 | HOT+NOT -0.24 | HOT+OLD -0.08 | HOT+TRAPPED 0.13
HOT+TRASHY -0.06 | HOT+VEHICLE 0.54 | HOT+WHO 0.89 | HURT 0.67 | HURT+HURT 0.42 | HURT+INWATER -0.33 | HURT+KIN -0.42
HURT+LONGAGO -0.72 | HURT+MAYBE -0.27 | HURT+MIGHT -0.46 | HURT+NOT 0.57 | HURT+NOTRESPONDING 0.15 | HURT+NOW -0.35
HURT+OLD -0.2 | HURT+SHOOT 0.06 | HURT+TRACKS -0.58 | HURT+TRAPPED 0.21 | HURT+TRASHY -0.73 | HURT+VEHICLE -0.15
HURT+WATER 1 | HURT+WEAPON -0.58 | HURT+WHO 1.73 | INWATER 1.03 | INWATER+INWATER 0.52 | INWATER+LONGAGO -0.13
INWATER+NOT 0.72 | INWATER+NOW 0.36 | INWATER+SHOOT -0.1 | INWATER+SICK 0.19 | INWATER+TRAPPED 0.38
INWATER+VEHICLE 1.23 | INWATER+WATER 1.81 | JUMP 1.15 | JUMP+TRACKS 0.23 | JUMP+TRASHY 0.2 | JUMP+VEHICLE -0.13
JUMP+WATER 0.06 | JUMP+WHO -0.5 | JUMP+WIRE 0.27 | KIN 1.63 | KIN+LONGAGO -0.2 | KIN+MAYBE 0.16 | KIN+MIGHT -0.24
KIN+NOT 1.26 | KIN+NOTRESPONDING 0.26 | KIN+NOW -0.1 | KIN+OLD -0.12 | KIN+SELF -0.27 | KIN+TRASHY -0.65
KIN+VEHICLE -0.33 | KIN+WHO 0.79 | LONGAGO -1.62 | LONGAGO+LONGAGO -0.37 | LONGAGO+NOT -0.23 | LONGAGO+NOW -0.12
LONGAGO+TRAPPED -0.27 | LONGAGO+TRASHY -0.13 | LONGAGO+VEHICLE -0.17 | LONGAGO+WHO -0.84 | MAYBE -0.56
MAYBE+NOT -0.2 | MAYBE+SELF -0.08 | MAYBE+SHOOT -0.53 | MAYBE+SICK -0.28 | MAYBE+TRACKS -0.34 | MAYBE+TRASHY -0.22
MAYBE+VEHICLE -0.68 | MAYBE+WATER -0.1 | MAYBE+WHO -1.19 | MAYBE+WIRE -0.35 | MIGHT -0.9 | MIGHT+NOT -0.66
MIGHT+NOW -0.15 | MIGHT+OLD -0.07 | MIGHT+TRAPPED -0.13 | MIGHT+TRASHY -0.15 | MIGHT+VEHICLE -0.07 | MIGHT+WHO -0.73
NOT -0.77 | NOT+NOT -0.44 | NOT+NOTRESPONDING 2.31 | NOT+NOW -0.06 | NOT+OLD -0.35 | NOT+SELF 0.08 | NOT+SHOOT -0.07
NOT+SICK 0.1 | NOT+TRACKS -0.24 | NOT+TRAPPED 0.1 | NOT+TRASHY 0.14 | NOT+VEHICLE -0.86 | NOT+WATER -0.27
NOT+WHO 0.19 | NOT+WIRE 0.62 | NOTRESPONDING 1.04 | NOTRESPONDING+OLD -0.1 | NOTRESPONDING+VEHICLE -0.1
NOTRESPONDING+WATER 0.27 | NOTRESPONDING+WHO 0.15 | NOTRESPONDING+WIRE 0.62 | NOW -0.13 | NOW+NOW 0.89 | NOW+OLD -0.15
NOW+SICK -0.06 | NOW+TRAPPED 0.21 | NOW+TRASHY -0.58 | NOW+WHO 0.92 | OLD -1.08 | OLD+TRAPPED -0.11 | OLD+WHO 0.25
SELF 1.92 | SELF+TRAPPED -0.18 | SELF+TRASHY -0.21 | SELF+WEAPON 0.3 | SELF+WHO 1.12 | SELF+WIRE 0.27 | SHOOT 0.66
SHOOT+TRAPPED -0.21 | SHOOT+TRASHY -0.56 | SHOOT+VEHICLE -0.4 | SHOOT+WHO 0.08 | SICK 0.69 | SICK+WHO -0.19
TRACKS 0.7 | TRACKS+TRACKS 0.59 | TRACKS+TRAPPED -1.05 | TRACKS+VEHICLE 0.13 | TRACKS+WATER -0.23 | TRACKS+WHO 0.75
TRAPPED -0.14 | TRAPPED+TRAPPED 0.13 | TRAPPED+TRASHY -0.66 | TRAPPED+VEHICLE 0.26 | TRAPPED+WATER -0.52
TRAPPED+WHO 1.13 | TRAPPED+WIRE -0.51 | TRASHY -1.58 | TRASHY+TRASHY -0.28 | TRASHY+VEHICLE 0.09 | TRASHY+WATER -0.25
TRASHY+WEAPON -0.25 | TRASHY+WHO 0.46 | TRASHY+WIRE -0.61 | VEHICLE 0.22 | VEHICLE+VEHICLE -0.25 | VEHICLE+WATER 1.77
VEHICLE+WEAPON 0.08 | VEHICLE+WHO 0.45 | VEHICLE+WIRE 2.12 | WATER -0.15 | WATER+WATER -0.14 | WATER+WHO 0.07
WATER+WIRE -0.07 | WEAPON 1.68 | WEAPON+WHO 1.66 | WHO 0.47 | WHO+WHO 0.97 | WHO+WIRE 0.21 | WIRE 0.07
WIRE+WIRE 1.41 | a -0.48 | a baby 0.16 | a bag -0.1 | a barrel -0.23 | a bat -0.28 | a batter 0.4 | a bed -0.58
a big 0.33 | a bike -0.09 | a biker -0.11 | a blue -0.23 | a bomb 0.5 | a borrar -0.06 | a broken -0.59
a burnin 0.63 | a cable -0.75 | a caer -0.15 | a car -0.27 | a cart -0.25 | a cat -0.06 | a child -0.12
a cincue -0.11 | a city -0.23 | a contra -0.06 | a couch -0.17 | a coyote -0.06 | a crack -0.05 | a crater -0.06
a crossw -0.07 | a dead 0.64 | a death -0.1 | a dog -0.39 | a dormir -0.22 | a drunk -0.14 | a duck -0.4 | a dump -0.1
a dumpst -0.06 | a family -0.07 | a fence -0.07 | a fire 0.23 | a flat -0.23 | a gap -0.11 | a garden -0.07
a gas 0.73 | a girl -0.15 | a good -0.08 | a goose -0.05 | a great -0.07 | a guy 0.21 | a guys 0.53 | a hand 0.41
a headac -0.09 | a heap -0.07 | a hole -0.25 | a homele -0.21 | a hot 0.13 | a house -0.13 | a huge -0.1
a hurt -0.05 | a junk -0.07 | a kid 0.17 | a killer -0.1 | a knife -0.57 | a la 0.1 | a las -0.06 | a licens -0.13
a limb -0.1 | a little 0.07 | a live 0.27 | a load -0.08 | a los -0.26 | a lot -0.1 | a man 0.64 | a matar 0.45
a mattre -0.32 | a menore -0.09 | a mess -0.1 | a mi 0.56 | a movie -0.06 | a nail -0.12 | a needle -0.29
a newbor -0.06 | a pack -0.1 | a parked -0.09 | a pellet -0.46 | a perder -0.35 | a permit -0.19 | a person -0.07
a pile -0.07 | a pipe 1.19 | a pit 0.14 | a plow -0.09 | a possum -0.12 | a pothol -0.24 | a power 1.16
a quemad -0.16 | a quimic -0.09 | a raccoo -0.13 | a ramp -0.18 | a rat -0.31 | a record -0.12 | a red 0.6
a roach -0.13 | a rooste -0.06 | a row -0.18 | a scoote 1.24 | a second -0.11 | a seizur 0.56 | a sharp -0.26
a small -0.16 | a snake -0.06 | a snowba -0.08 | a spot -0.13 | a stolen -0.26 | a strang 0.37 | a stray -0.09
a swan -0.21 | a tapar -0.07 | a taxi -0.08 | a tetanu -0.08 | a ticket -0.28 | a tirar -0.13 | a toda -0.19
a toddle 0.7 | a todo -0.11 | a todos -0.1 | a toilet -0.06 | a towel -0.08 | a traffi -0.05 | a traile -0.17
a tree -0.12 | a truck -0.17 | a un 1.31 | a una 1.41 | a used -0.09 | a vacuum -0.13 | a van 1.06 | a venir -0.15
a walker -0.06 | a wall 0.56 | a wheel -0.07 | a wheelc -0.05 | a whole -0.13 | a window 0.09 | a woman 1.96
abajo del -0.07 | abajo tiene -0.07 | abando -0.84 | abando car -0.12 | abando y -0.13 | abiert -0.56
abiert la -0.17 | abiert y -0.1 | about -0.83 | about a -0.11 | about face -0.15 | about my -0.08 | about to 0.22
about two -0.08 | above 0.17 | abrier -0.27 | abrier la -0.25 | abueli -0.13 | accide -0.33 | aceite 1.09
acepta -0.16 | acepta tarjet -0.16 | acera -0.99 | acera esta -0.98 | acero -0.07 | across -0.14 | across from 0.31
across my -0.35 | across the -0.06 | acta -0.06 | acting -0.06 | acts -0.11 | add -0.11 | add some -0.1 | additi -0.16
addres -0.1 | adentr 0.63 | aeropu -0.14 | after -0.29 | after eating -0.12 | after the 0.33 | after they -0.07
aftern -0.15 | afuera 0.93 | afuera de 0.67 | again -0.75 | again and -0.2 | again at -0.11 | agains 0.33
agains the -0.1 | agua -1.05 | agua del -0.05 | agua en -0.45 | agua limpia -0.15 | agua negra -0.15 | agua ni -0.07
agua nos 0.17 | agua y -0.08 | agujas -0.26 | agujer -0.05 | ahi -1.18 | ahi botao -0.22 | ahogan 0.15 | air -0.33
air condit -0.13 | aire 0.09 | aire de -0.05 | aire en -0.28 | airpor -0.19 | al -0.86 | al garaje -0.1
al lado -0.31 | al perro -0.15 | al rio -0.25 | alambr -0.71 | alarm 0.15 | alarm has -0.08 | alberc 0.07
alberc y 0.23 | alcant -0.3 | alcanz a -0.1 | alergi 0.24 | algo -0.41 | alguie 1.07 | alive 1.32 | alive in 1.39
all -0.5 | all day -0.34 | all heaved -0.4 | all night -0.16 | all of 0.1 | all over 0.53 | all summer -0.12
all the -0.28 | allerg -0.08 | alley behind 0.19 | alley is -0.14 | alliga -0.16 | almost -0.32 | almost got -0.12
almost hit -0.12 | alone 0.28 | along -0.23 | along the -0.23 | alread -0.24 | alta 0.34 | alta q -0.05 | alto -0.09
am 0.1 | am i -0.1 | am lookin -0.12 | am no -0.07 | amanec -0.17 | amaril -0.27 | amarra -0.12 | ambula 1.22
amenaz 0.12 | amenaz a 0.12 | an -0.13 | an abando -0.1 | an accide -0.15 | an ambula 0.59 | an animal -0.1
an explos -0.66 | an hour -0.15 | an old -0.15 | an open 0.37 | and -0.23 | and a -1.03 | and around -0.08
and black -0.07 | and bottle -0.17 | and boxes -0.09 | and broke -0.4 | and broken -0.05 | and bugs -0.12
and burnin 0.45 | and came -0.16 | and cans -0.12 | and cant 0.35 | and cars -0.32 | and clanks -0.08
and could -0.08 | and debris -0.1 | and dirt -0.14 | and doors -0.05 | and down -0.13 | and everyb 0.14
and everyt -0.18 | and fell -0.26 | and flies -0.09 | and goes -0.1 | and has -0.09 | and have -0.23 | and he 0.66
and her 0.79 | and hes 0.75 | and his 0.08 | and i 1.84 | and im 0.55 | and is -0.28 | and it 0.63 | and its 1.55
and just 0.17 | and kids 0.16 | and left -0.1 | and missin -0.08 | and my 1.15 | and need -0.3 | and needle -0.13
and needs -0.15 | and never -0.12 | and no -0.33 | and not -0.18 | and now -0.27 | and one -0.07 | and out -0.29
and people -0.2 | and points -0.06 | and put -0.1 | and rising 0.17 | and says 0.26 | and scream 0.29 | and she 0.29
and sinkin -0.28 | and slippe 0.53 | and smelle -0.07 | and somebo -0.1 | and someth -0.24 | and split -0.25
and squirr -0.05 | and the -0.1 | and then -0.11 | and there 0.17 | and theres 0.2 | and theyre -0.08 | and two 0.47
and vanish -0.39 | and water -0.06 | and we -0.27 | and went -0.07 | and will 0.5 | and wont 0.14 | and yellin -0.18
and you -0.08 | anda -0.55 | anda en -0.06 | anda un -0.07 | andami 0.72 | andan -0.2 | animal -0.55 | anoche -0.1
anos -0.4 | anothe -0.05 | answer -0.16 | ants -0.17 | anunci -0.06 | any 0.48 | any more 0.47 | anybod -0.15
anymor -0.08 | anymor the -0.08 | anythi -0.13 | apaga -0.07 | apaga toda -0.05 | apagad -0.08 | aparec -0.24
apart and 0.45 | aparta -0.41 | aparta de -0.08 | apartm 0.32 | apartm and -0.15 | apenas -0.1 | apesta -0.17
aplast -0.11 | apunal 1.64 | apuren 1.14 | aqui 0.08 | arbol -0.29 | arbol de -0.18 | arbol esta -0.07
arbol pongan -0.21 | arcing 0.09 | ardill -0.32 | are all -0.55 | are attack -0.16 | are climbi 1.1 | are cold -0.28
are coming 0.44 | are coughi 0.14 | are dead -0.27 | are down 0.65 | are fallin 0.22 | are gettin 0.51
are going 0.22 | are gone -0.06 | are in 0.47 | are inside 0.39 | are jackha -0.06 | are loose -0.39
are making -0.15 | are missin -0.2 | are not -0.1 | are on 1.05 | are out -0.22 | are playin -0.29 | are robber -0.85
are runnin 0.07 | are sticki -0.08 | are still -0.07 | are strang -0.17 | are terrib -0.23 | are throwi -0.06
are trappe 0.43 | are walkin -0.14 | are you -0.18 | arena -0.08 | arm 0.9 | arm and 0.5 | arm is 0.65 | arma 0.73
around -0.41 | around and -0.08 | around him 0.31 | around i -0.08 | around in 0.14 | around the -0.24 | arregl -0.38
arregl nada -0.13 | arriba -0.12 | arrow -0.3 | arrow is -0.26 | arrows -0.15 | arrows on -0.15 | as -0.38 | as a -0.2
as big -0.11 | asbest -0.6 | asfalt -0.39 | asleep -0.13 | asphal -0.26 | asthma -0.48 | at -0.76 | at all -0.07
at cars -0.06 | at dawn -0.11 | at each 0.34 | at fifty -0.11 | at huntin -0.05 | at jamaic -0.14 | at me -0.48
at my -0.32 | at night -0.46 | at people 0.11 | at six -0.2 | at two -0.14 | at us -0.21 | ate 0.09 | ate my -0.23
atorad -0.36 | atorad en -0.23 | atoro -0.2 | atrapa 0.35 | atras -0.62 | atras de -0.29 | atrope -0.58 | attack 0.08
attack my -0.16 | attic 0.64 | aunt -0.16 | aunt is -0.05 | autobu -0.07 | auxili 0.36 | ave -0.14 | ave by -0.05
avenid -0.08 | aventa 1.56 | avispa -0.94 | avispa en -0.1 | away -0.16 | axle -0.15 | ayer -0.27 | ayer y -0.19
ayuda -0.33 | ayudem -0.08 | ayudem ya -0.08 | azotea 0.36 | azul -0.25 | azul esta -0.05 | baby 0.47
baby formul -0.29 | baby is -0.27 | babys 0.17 | bache -0.28 | bache porque -0.07 | back -0.73 | back door -0.06
back porch 0.37 | backbo -0.13 | backed -0.41 | backed into -0.15 | backed up -0.26 | backho 1.58 | backs -0.05
backs up -0.05 | bad hip -0.05 | bad stretc -0.16 | bag -0.13 | bags -0.55 | bags and -0.32 | bait -0.05
bajito -0.09 | bajo -0.57 | bajo el -0.11 | balace 1.29 | balazo -0.16 | balcon -0.06 | baldio -0.08 | baldio ya -0.05
ball -0.05 | banca -0.37 | bang -0.1 | bang theyre -0.1 | bangin on 0.17 | bangs -0.26 | bank -0.06 | bano 1.03
bano y -0.3 | banos -0.13 | banque -0.63 | banque esta -0.18 | bar -0.52 | bar de -0.07 | bar downst -0.08
bar is -0.39 | barand 0.25 | barand del 0.46 | barbec -0.21 | barda 0.09 | bare -0.06 | bared -0.16 | bared his -0.16
barely -0.09 | barkin -0.11 | barred -0.1 | barrel -0.64 | barrel and -0.27 | barrer -0.1 | bars -0.19 | baseme -0.14
basket -0.37 | basket is -0.2 | basura -0.57 | basura en -0.16 | basura y -0.07 | basure -0.15 | basure en -0.14
bat -0.51 | bat in -0.08 | bat smashi 0.11 | bathe -0.43 | bathro -0.24 | bathtu -0.07 | batter 0.3 | be -0.43
be a -0.14 | be forty -0.08 | be right -0.06 | be the -0.27 | beach -0.07 | beacon -0.21 | beacon st -0.14
beatin -0.07 | bebe 0.25 | bebe estamo -0.11 | bebe se 0.13 | bebede -0.05 | becaus -0.51 | becaus i -0.3
becaus the -0.08 | bed -0.14 | bed bugs -0.16 | bedroo -0.51 | been -0.23 | been going -0.11 | been in -0.13
been parked -0.05 | been sittin -0.08 | been there -0.06 | been touche -0.11 | beer -0.07 | beer cans -0.07
before -0.43 | before fence -0.06 | before hallow -0.06 | before i -0.13 | behind -0.24 | behind my -0.06
behind the -0.07 | being 0.45 | belly -0.09 | bench -0.19 | benche -0.44 | benche and -0.12 | bent -0.21
betwee -0.55 | betwee floors -0.18 | betwee the -0.17 | bici -0.21 | bicicl -0.26 | bicicl y -0.07 | bien -1.11
big -0.28 | big as -0.11 | big limb -0.11 | bike -0.65 | bike its -0.06 | bike lane -0.17 | bike path -0.1
bike was -0.08 | biker -0.11 | biker i -0.11 | bikes -0.27 | bill -0.42 | bill is -0.37 | billin -0.09 | bin -0.43
bins -0.24 | bins are -0.18 | bit -0.29 | bit his -0.12 | bites -0.23 | bitten -0.23 | bitten by -0.23 | black -0.81
black one -0.12 | black water -0.07 | blackt -0.26 | blackt is -0.22 | blanco 1.13 | blast -0.12 | bldg -0.09
bleach -0.23 | bleedi 1 | bless -0.07 | bless you -0.07 | blew 0.48 | blew up 0.51 | blind -0.09 | blinki -0.08
block -0.71 | block cant -0.09 | block the -0.08 | blocke -0.35 | blocke by -0.05 | blocki -0.08 | blocki the -0.06
blocks -0.1 | blood 0.53 | blood is 0.67 | bloque -0.22 | blow -0.26 | blowin -0.19 | blows -0.28 | blue -0.2
blue and 0.8 | blue cart -0.11 | blue collar -0.19 | blue one -0.18 | blue ones -0.08 | blue subaru -0.06
boarde -0.05 | boarde up -0.05 | boards -0.22 | boardw -0.1 | boardw by -0.08 | boat 0.4 | boca 1.45 | boca de -0.19
body 1.73 | boiler -0.34 | boiler room -0.18 | bolsas -0.18 | bolsas de -0.08 | bomb 0.5 | bomba 0.64 | bomba de -0.18
boom 0.61 | boots -0.29 | borrac -0.13 | borrar -0.06 | boss -0.08 | botado -0.15 | botao -0.22 | botao con -0.22
bote -0.9 | bote azul -0.15 | botell -0.06 | botes -0.12 | both -0.34 | bottle 0.3 | bottle and -0.22 | bottle in 0.58
bottle of 0.67 | bottle on -0.06 | bottle was -0.16 | bottom -0.24 | bottom of -0.07 | bought -0.1 | bounce -0.33
box -0.36 | box and -0.11 | box is -0.07 | boxes -0.13 | boy 0.8 | boy was -0.11 | boylst -0.09 | branch 0.3
branch came -0.09 | brazo 0.19 | bread -0.14 | break 1.43 | breake -0.13 | breaki 0.17 | breath -1.17 | breed -0.07
bricks are 0.68 | bricks on -0.4 | bridge -1 | bridge and -0.16 | bridge is -0.14 | bridge you -0.07 | brigad -0.19
brigad brown -0.19 | brinca 0.63 | brinca por 0.19 | bring -0.06 | brings -0.36 | broke -0.32 | broke and 0.07
broke her -0.4 | broke the 0.21 | broken -1.77 | broken and -0.34 | broken chain -0.06 | broken glass -0.19
broken in -0.06 | brothe 0.62 | brothe is 0.62 | brown -0.27 | brown lab -0.19 | brush -0.11 | btwn -0.09
btwn cottag -0.09 | bubble -0.12 | bubble letter -0.09 | bubbli -0.08 | bubbli and -0.07 | bucket -0.05
bucket and 0.06 | budged -0.06 | budged since -0.06 | buenas -0.14 | buenas tardes -0.14 | bugs -0.35 | bugs in -0.32
buildi -0.32 | buildi and -0.08 | buildi has -0.08 | buildi is -0.17 | buildi next 0.56 | bulb -0.12 | bulb is -0.11
bull got -0.16 | bullet -0.34 | bump -0.09 | bumps -0.07 | bumpy -0.2 | bunch -0.08 | bunch are -0.08 | bundle -0.06
bungal -0.06 | buried 0.21 | buried in -0.07 | burn -0.17 | burned -0.58 | burned out -0.55 | burnin 1.53
burnin in 0.27 | burns -0.16 | burnt -0.07 | bus -0.19 | bus can -0.09 | bus goes -0.14 | bus shelte -0.23
bus stop -0.5 | busco -0.32 | buses -0.05 | bush -0.11 | bushes -0.92 | busine -0.06 | busted -0.27 | but -0.75
but going -0.19 | but it -0.21 | butche -0.11 | button -0.08 | button at -0.05 | butts -0.08 | buy -0.19 | by -0.67
by a 0.53 | by my -0.29 | by our -0.06 | by the 0.2 | bye -0.29 | bye now -0.29 | cab -0.13 | cab driver -0.12
cabeza -0.13 | cable -0.86 | cable colgan -0.18 | cable de 0.39 | cable hangin -0.15 | cables 0.84 | caca -0.07
cada -0.35 | cada que -0.08 | cada vez -0.08 | caen -0.21 | caer -0.21 | cafe -0.06 | cage -0.1 | cai -0.12
cai en -0.05 | caja -0.09 | calcom -0.07 | calefa -0.19 | calefa y -0.18 | calent -0.07 | call -0.25 | call me -0.2
call my -0.12 | call the 0.21 | calle -0.26 | calle entera -0.12 | calle esta -0.23 | calle pobrec -0.07
calle y -0.23 | called -0.52 | callej -0.7 | callej atras -0.05 | callej tienen -0.1 | callin -0.11 | calls -0.09
calor -0.06 | cama -0.19 | camara -0.08 | cambia -0.14 | cambio -0.14 | cambio la -0.14 | came 0.18 | came and -0.41
came at -0.16 | came back -0.11 | came down 0.83 | came off -0.24 | came out -0.13 | camell -0.09 | camera -0.15
camina -0.11 | camina por -0.16 | camion 0.25 | camion de -0.4 | camion se -0.22 | camion y 0.09 | campin -0.89
can -0.54 | can at -0.05 | can hear 0.39 | can i -0.4 | can on -0.5 | can see 0.15 | can smell -0.35
can somebo -0.24 | can the -0.1 | can we -0.09 | can you -0.33 | canal 0.87 | cancel -0.47 | cancel my -0.07
cannot 0.05 | cannot get 0.33 | cannot see -0.23 | cannot tell -0.13 | cannot walk 0.15 | cans -0.39 | cans are -0.05
cant 0.51 | cant be -0.05 | cant breath -0.62 | cant cook -0.42 | cant do 0.6 | cant find 0.31 | cant fly -0.16
cant get -0.34 | cant go -0.17 | cant move 1.1 | cant see 0.25 | cantan -0.07 | cantan a -0.07 | cap -0.46
caps -0.12 | car -0.08 | car alarm -0.11 | car and 0.5 | car by -0.46 | car doors -0.11 | car has -0.05 | car hit -0.1
car in 0.69 | car is 0.49 | car knocke -0.08 | car lol -0.14 | car since -0.14 | car went 0.12 | car with 0.69
cara 0.72 | carbon 0.71 | carbon monoxi 0.71 | card -0.19 | card on -0.09 | care -0.06 | carga -0.7 | carne -0.11
carret -0.22 | carril -0.25 | carril de -0.1 | carro -0.37 | carro abando -0.21 | carro con 0.1 | carro la -0.14
carro lo -0.22 | carro quemad -0.12 | carro se 0.83 | carros -0.66 | carros no -0.24 | carros pasan -0.05 | cars -0.16
cars and -0.11 | cars are 1.12 | cars come -0.25 | cars in -0.06 | cars keep 0.06 | cars pulled -0.15
cars race -0.05 | cart -0.44 | carton -0.05 | carts -0.07 | casa de -0.13 | casa sin -0.06 | casa sola -0.12
casa vacia -0.55 | casa y 0.24 | casas 0.78 | case -0.15 | casero -0.11 | cash -0.1 | casi -0.28 | casi atrope -0.07
casi me -0.18 | cat -0.17 | cats -0.55 | caught 0.91 | caught and 1.31 | caught her -0.4 | caught in -0.17
caved -0.47 | caved in -0.46 | caving -0.11 | cayend -0.77 | cayo 0.06 | cayo a 0.71 | cayo ayer -0.07 | cayo el 0.63
cayo la -0.87 | cayo por 0.24 | ceilin -0.34 | ceilin and -0.17 | ceilin from -0.1 | ceilin in -0.16 | cellar 0.23
cement -0.55 | center -0.33 | centra -0.06 | centra se -0.06 | centro -0.32 | cerca -0.6 | cerca de -0.14
cerca del -0.46 | cerrad -0.34 | cerrad con -0.23 | chain -0.34 | chain is -0.06 | chaine -0.11 | chamar -0.06
change -0.19 | charge -0.56 | charge me -0.54 | chasin -0.22 | chasin people -0.08 | chasin ppl -0.14 | check -0.34
check on -0.26 | chemic 0.31 | chemic smell -0.92 | chest -0.11 | chest and 0.39 | chewed -0.26 | chicke -0.19
chicke was -0.08 | child is 0.28 | childr -0.13 | chimne -0.14 | chinch -0.18 | chippe 0.6 | chispa -0.45
chispa en 0.2 | chlori -0.09 | chocar 0.84 | chocar el -0.22 | choco -0.07 | chokin -0.2 | chokin on 0.35
choque 0.27 | chorro -0.3 | chorro a -0.19 | chorro de -0.11 | chueco 0.48 | chunks -0.16 | chunks of -0.07
ciclov -0.19 | cierra -0.32 | cierre -0.12 | cigare -0.85 | cigare butts -0.08 | cigare smoke -0.74 | cigarr -0.14
cinco -0.12 | cincue -0.11 | cincue grados -0.11 | cintur 0.31 | circle -0.29 | city -0.61 | city truck -0.2
citys -0.27 | citys pipe -0.27 | ciudad -0.39 | ciudad va -0.33 | clanks -0.12 | clean -0.07 | cleane 1.12
climbi 0.9 | climbi over -0.08 | cloro 0.75 | close -0.24 | close to -0.06 | closed -0.13 | closin 0.05
closin time -0.42 | cloud 0.06 | cloud of 0.06 | club 0.67 | cobra -0.23 | cobra mas -0.23 | cocina 0.5
cocina y 0.98 | cohete -0.47 | cohete todas -0.2 | colade -0.2 | colade del -0.1 | colcho -0.19 | colcho viejo -0.06
cold and -0.21 | colgad 1.62 | colgad de 0.8 | colgad del 1.26 | colgan -0.24 | collap -0.12 | collar -0.29
collar hes -0.19 | collec -0.22 | collec them -0.21 | colump -0.12 | come -0.9 | come and -0.15 | come down -0.07
comes -0.34 | comes in -0.07 | comes into -0.08 | comida -0.74 | coming 0.69 | coming at -0.21 | coming down 0.3
coming out 0.39 | como -1.3 | como le -0.06 | como media -0.08 | compan 0.18 | compan de -0.2 | compla -0.24
compra -0.28 | con -0.09 | con alguie -0.42 | con el -0.24 | con gente 0.6 | con la 0.4 | con las -0.58 | con los 0.4
con mi -0.07 | con mis -0.14 | con pistol 0.12 | con un -0.17 | con una -0.64 | concre -0.5 | condit -0.13
condit is -0.06 | constr -0.42 | constr next -0.07 | constr sin -0.12 | conten -0.11 | contra -0.4 | cook -0.68
cooler -0.12 | copper -0.07 | cords -0.19 | corner -0.65 | corner and -0.16 | corner anymor -0.08 | corner his -0.16
corner of -0.14 | correr -0.56 | corret -0.11 | corret a -0.11 | corrie 1.06 | corrie por -0.14 | cortar -0.19
corten -0.09 | corten pf -0.05 | corto 0.25 | cosa -0.27 | cosas -0.33 | cosas en -0.12 | cottag -0.09
cottag n -0.09 | couch -0.45 | cough -0.42 | could -0.52 | could fall -0.2 | could not -0.1 | could you -0.12
couldn -0.05 | couldn get -0.05 | counte -0.13 | court -0.27 | courts -0.07 | courty -0.06 | courty at -0.06
cover -0.5 | cover off -0.08 | covere -0.1 | covere with -0.08 | coyote -0.09 | crack -0.75 | cracke -0.36
cracke and -0.23 | cracki -0.23 | cracks -0.12 | crane 0.85 | crash -0.43 | crashe 0.36 | crater -0.29
crater on -0.22 | crates -0.13 | crawle 0.62 | credit -0.08 | creek -0.57 | creo -0.1 | creo que -0.1 | crew -0.27
crew left -0.1 | crimin -0.23 | crista -0.22 | crista rotos -0.22 | crooke -0.1 | cross -0.29 | cross withou -0.09
crossi -0.33 | crossw -0.34 | crossw by -0.07 | crows -0.07 | cruce -0.09 | crucer -0.08 | crumbl -0.57 | crushe 0.44
cruzar -0.07 | crying -0.17 | cuadra -0.25 | cual -0.09 | cual es -0.09 | cuando -0.59 | cuando van -0.05
cuanto -0.12 | cuanto cuesta -0.11 | cuarto -0.65 | cuatro -0.11 | cuatro y -0.07 | cubeta -0.12 | cucara -0.23
cucara en -0.08 | cuchil 0.59 | cuelga -0.13 | cuesta -0.11 | cuetes -0.07 | culver -0.14 | cupboa -0.18 | cups -0.11
cups and -0.08 | curb -0.36 | curb to -0.07 | curtai 1.65 | curva -0.08 | curva esta -0.08 | curve -0.23
curve got -0.21 | cut 0.54 | cut her 0.06 | cut his 0.25 | cut my -0.36 | cut the 1.42 | cut throug -0.57
cyclis 0.34 | d -0.09 | d mi -0.07 | da -0.4 | da miedo -0.2 | dad 0.55 | dad is 0.67 | damp -0.24 | dan -0.1
danada -0.1 | danada q -0.1 | dandel -1.02 | dando 0.57 | dando vuelta -0.21 | danger -0.51 | dangli -0.7
dangli over -0.08 | dark -0.33 | dark and -0.12 | dark on -0.1 | date -0.09 | daught been -0.13 | dawn -0.12
day -0.74 | day and -0.08 | day with -0.06 | daylig -0.07 | days -0.25 | days and -0.1 | de -1.18 | de acero -0.07
de agua -0.35 | de al -0.29 | de aparta -0.17 | de atras -0.33 | de avispa -0.1 | de basura -0.07 | de bicicl -0.05
de carga -0.06 | de cucara -0.09 | de escomb -0.08 | de fuller -0.06 | de gas 0.96 | de hojas -0.07 | de humo -0.43
de incend -0.23 | de la -0.54 | de las 1 | de llanta -0.13 | de los -0.28 | de madera -0.47 | de mas -0.18
de mi -0.48 | de trafic -0.06 | de un 0.35 | dead -0.67 | dead and -0.13 | dead crows -0.07 | dead end -0.07
dead fish -0.28 | death -0.11 | death trap -0.1 | debajo -0.11 | debajo de 1.05 | debajo del -0.95 | debris -0.19
decia -0.06 | deck -0.14 | deep -0.82 | deep ruts -0.09 | deer -0.58 | degree 0.08 | degree and -0.11
degree in -0.14 | deja -0.09 | dejan -0.74 | dejan dormir -0.1 | dejan el -0.59 | dejaro -0.91 | dejaro ahi -0.22
dejaro la -0.06 | dejaro los -0.31 | dejaro un -0.12 | dejo -0.28 | dejo tirado -0.05 | del -1.25 | del aeropu -0.06
del agua -0.07 | del bano -0.18 | del bus 0.08 | del callej -0.05 | del camion -0.05 | del carril -0.11
del centro -0.17 | del edific -0.17 | del medido -0.31 | del negoci -0.17 | del pavime -0.15 | del porche -0.16
del poste -0.53 | del puente 0.84 | del restau -0.06 | del sotano -0.1 | del techo 0.31 | del tren -0.11
del vecino -0.32 | delive -0.08 | delive vans -0.08 | demoli -0.17 | dentro 0.1 | dentro de 0.16 | depart -0.09
deposi -0.34 | deposi back -0.21 | derrum 0.27 | derrum el 0.27 | desagu -0.06 | desbor -0.08 | descar -0.24
descom -0.35 | descui -0.24 | desde -0.43 | desde hace -0.27 | desmay 0.07 | desper 1.36 | despie -0.52 | detect -0.49
detect de -0.2 | detect in -0.16 | dia -0.3 | diamon -0.09 | diaper -0.13 | dias -0.44 | dice 1.28 | dice que 1.53
did -0.38 | did not -0.1 | did the -0.06 | did you -0.13 | didnt -0.11 | die 0.73 | died -0.08 | diggin -0.29
dim -0.08 | dim and -0.06 | diner -0.17 | diner and -0.16 | dinero -0.2 | dip -0.21 | direct -0.17 | dirt -0.38
dirty -0.66 | dishes -0.09 | dispar 0.19 | dizzy 0.47 | do -0.36 | do i -0.57 | do not 0.14 | do someth -0.08
do this 0.52 | do you -0.13 | doblad -0.17 | doble -0.08 | does -0.91 | does not -0.73 | does nothin -0.07 | dog -0.69
dog and -0.06 | dog any -0.08 | dog cut -0.12 | dog has 0.78 | dog he -0.16 | dog is -0.37 | dog mess -0.06
dog runnin -0.22 | dog was -0.08 | dog with -0.11 | dogs 0.72 | dogs are 1.17 | doing -0.09 | dollar -0.05
dollar for -0.05 | donde -1.23 | done -0.06 | dont -0.85 | dont know -0.27 | donut -0.05 | donut place -0.05
donuts -0.09 | door 0.06 | door and 0.47 | door in 0.05 | door is -0.3 | door of -0.16 | door pueden -0.06
door wont -0.05 | doors in -0.14 | doorwa -0.17 | dorche -0.05 | dorche ave -0.05 | dormid -0.35 | dormir -0.43
dormir adentr -0.22 | dos -0.29 | down -0.45 | down across -0.55 | down and 0.87 | down at -0.15 | down into -0.11
down off -0.15 | down on 1.49 | down our -0.08 | down the -0.89 | down there -0.39 | downst -0.34 | downst from -0.08
downst is -0.1 | downto -0.37 | dr -0.1 | drag -0.06 | draggi -0.1 | drain 0.39 | drain and -0.09 | drain i -0.09
drake -0.06 | drenaj -0.4 | drenaj en -0.06 | drenaj se -0.09 | drexel -0.09 | drexel whole -0.09 | dribbl -0.16
drilli -0.05 | drinki 0.08 | drinki and 0.2 | drips -0.1 | drips and -0.08 | drive -0.43 | driver 0.42
driver drove -0.25 | driver is 0.85 | driver was -0.51 | drivew -0.45 | drivew is -0.14 | drivin 0.44 | droopi 0.13
drop -0.14 | drop off -0.06 | droppe on 0.05 | droppi -0.29 | droppi in -0.07 | drops -0.2 | drove -0.36
drove off -0.07 | drove right -0.15 | drowni -0.4 | drowni in -0.4 | drug -0.12 | drugs -0.16 | drugs on -0.12
drunk -0.24 | drywal -0.13 | duck -0.4 | duele la -0.18 | dueno -0.19 | dueno no -0.14 | duerme -0.15 | duerme el 0.19
duerme en -0.1 | dug -0.13 | dump -0.2 | dumped -0.48 | dumped a -0.32 | dumped them -0.08 | dumpin -0.3
dumpst -0.58 | dumpst at -0.07 | dumpst under -0.1 | dura -0.13 | during 0.11 | dust -0.65 | dust and -0.09
dust on -0.12 | duty -0.1 | dying 0.69 | each 0.24 | each mornin -0.09 | each other 0.34 | early -0.14 | eat -0.26
eaten -0.24 | eaten alive -0.18 | eating -0.6 | eating there -0.12 | eaves -0.18 | echa -1.06 | echa chispa -0.07
echan -0.19 | echand 2.1 | echaro 0.25 | echo -0.15 | echo a -0.15 | edge -0.86 | edge of -0.44 | edific 0.09
edific no -0.12 | edific vacio -0.21 | eight -0.05 | eighty -0.06 | el -1.58 | el agua -0.14 | el aire -0.07
el alto -0.06 | el andami 0.72 | el aparta -0.16 | el arbol -0.36 | el asfalt -0.39 | el bano 1.25 | el bar 0.59
el barand 0.39 | el bebe 0.12 | el bebede -0.05 | el bote -0.2 | el brazo 0.19 | el cable -0.26 | el calent -0.07
el callej -0.57 | el calor -0.13 | el camion 0.46 | el carril -0.09 | el carro 1.06 | el casero -0.11
el cement -0.09 | el centro -0.08 | el conten -0.08 | el dia -0.05 | el drenaj -0.23 | el dueno -0.19 | el edific 0.55
el elevad 0.35 | el gimnas -0.18 | el hidran -0.22 | el hueco -0.06 | el humo -0.63 | el lago 0.32 | el letrer -0.22
el lote -0.07 | el mes -0.1 | el nino -0.09 | el parque -0.12 | el parqui -0.16 | el pasill -0.47 | el paso -0.59
el pasto -0.15 | el patio -0.3 | el pavime -0.38 | el pecho 0.19 | el perro 1.37 | el piso 0.39 | el pitbul -0.18
el polvo -0.21 | el poste -0.57 | el puente -0.5 | el recicl -0.06 | el rio 0.73 | el ruido -0.18 | el semafo -0.27
el sotano 0.46 | el stopli -0.06 | el suelo -0.21 | el taller -0.07 | el tanque 0.21 | el techo -0.05
el terren -0.09 | el trabaj -0.41 | el tubo 0.26 | el vapor -0.28 | el vecino -0.27 | el viento -0.11 | elderl -0.18
electr box -0.11 | electr on 0.17 | elevad 0.34 | elevad con 0.68 | elevat 0.73 | elevat and 1 | elevat out -0.07
eleven -0.37 | eleven bags -0.16 | ellos -0.08 | else -0.18 | emerge -0.13 | empiez -0.12 | emptie -0.48
emptie the -0.07 | empty -0.11 | empty house -0.08 | empty lot -0.27 | empty storef -0.08 | emptyi -0.1
emptyi the -0.1 | en -0.53 | en bicicl -0.07 | en el 0.9 | en ese -0.08 | en la -0.37 | en las 0.79 | en los -0.24
en medio -0.16 | en mi -1.04 | en puro -0.06 | en rojo -0.18 | en un 0.1 | en una 0.13 | encerr 0.67 | enchuf -0.59
encima 1.16 | encima a 0.26 | encont 0.47 | encont un 1.49 | encont una -0.77 | encuen -0.08 | end 0.09 | end of -0.07
enferm -0.52 | enfren -0.12 | engine -0.16 | enorme -0.12 | enough -0.07 | entera -0.12 | entire -0.11
entire time -0.11 | entrad -0.31 | entran -0.52 | entrar 1.85 | entre 0.44 | equivo -0.19 | erodin -0.09 | es -1.04
es alergi -0.1 | es la -0.18 | esa -0.1 | escale -0.14 | escale de -0.47 | escale y 0.24 | escape -0.36
escape is -0.36 | escomb -0.13 | escomb y -0.05 | escuel 1.34 | ese -1.3 | ese bache -0.18 | ese bar -0.12
ese carro -0.37 | espere -0.17 | espere un -0.17 | esposo -0.14 | esposo se -0.14 | esquin -0.42 | esquin de -0.07
esta 0.55 | esta a -0.08 | esta abando -0.13 | esta abiert -0.31 | esta ahogan 0.15 | esta apagad -0.07
esta bien -0.16 | esta brinca 0.19 | esta cayend -0.47 | esta cerrad -0.14 | esta desbor -0.06 | esta descui -0.24
esta dormid -0.35 | esta en 0.09 | esta golpea 0.34 | esta hincha 1.32 | esta hundie -0.18 | esta inclin -0.08
esta inunda -0.27 | esta levant -0.16 | esta llena -0.24 | esta lleno -0.12 | esta mas -0.05 | esta matand -0.29
esta metien -0.26 | esta muy -0.89 | esta oscuro -0.44 | esta pandea -0.27 | esta pegand 0.33 | esta podrid -0.39
esta quebra -0.24 | esta queman 0.38 | esta rota -0.96 | esta roto -0.31 | esta salien -0.19 | esta seco -0.08
esta sucio -0.28 | esta suelta -0.25 | esta tapada -0.13 | esta tirada -0.16 | esta tirado -0.24 | esta tirand -0.13
esta toda -0.17 | esta todo -0.19 | estaba -0.28 | estaci -0.13 | estaci en -0.07 | estamo 1.02 | estamo a -0.11
estamo en 1.02 | estan 1.34 | estan secas -0.21 | este 0.11 | estoy 0.5 | etique -0.06 | even -0.36 | ever -0.15
every -0.36 | every day -0.05 | every night -0.05 | every tuesda -0.1 | every weeken -0.1 | everyb 1.43
everyb has 0.16 | everyt -0.44 | everyt floati -0.09 | everyt is -0.2 | everyw and -0.15 | everyw in -0.06
evict -0.26 | ex 1.01 | excava -0.09 | exit -0.12 | expire -0.31 | expire in -0.17 | explod 0.1 | explos -0.66
explos of -0.99 | explot el 0.35 | expres 0.68 | expres some -0.08 | extend 0.86 | extens -0.21 | extras -0.1
extras ya -0.1 | eyes are 0.08 | eyes burn -0.65 | fabric -0.49 | face -0.16 | face high -0.15 | face is 0.37
factor -0.49 | faint -0.45 | fake -0.27 | fall -0.43 | fall in -0.12 | fall on -0.1 | fall right -0.08
fallin apart -0.29 | fallin from -0.14 | falta -0.36 | falta la -0.12 | falta un -0.16 | famili 0.37 | family -0.07
fan -0.12 | fast -0.34 | father -0.27 | favor 0.25 | feeds -0.16 | feel 0.45 | feel the 0.37 | feet -0.27
feet tall -0.1 | felici -0.32 | fell 1.12 | fell and 0.2 | fell down 0.35 | fell in 0.46 | fell off -0.2
fell on 0.87 | fell out -0.33 | fell throug 0.27 | fence -1.29 | fence is -0.09 | feo 0.27 | festiv -0.1 | field -0.28
fiesta -0.13 | fifth 0.27 | fifty -0.24 | fifty five -0.08 | fifty two -0.06 | fight -0.57 | fight outsid -1.18
fighti -0.51 | fighti pissin -0.08 | fill -0.18 | fill a -0.11 | fillin 0.28 | film -0.26 | film on -0.26
filthy -0.18 | filthy and -0.06 | find 0.26 | find us -0.08 | fine -0.36 | fine but -0.23 | finger -0.21
finger and -0.2 | fire 0.7 | fire escape -0.36 | fire hydran -0.69 | fire in -0.06 | fire is 0.51 | fire lane -0.32
fire plug -0.34 | fire statio -0.46 | firecr -0.15 | fired 0.25 | fires -0.07 | firewo -0.18 | first 0.15 | fish -0.32
fishin -0.22 | fishin line -0.21 | five -0.31 | five degree -0.08 | five feet -0.08 | fix -0.37 | fix it -0.08
fixed -0.38 | fixed the -0.17 | flames 0.63 | flappi -0.1 | flappi in -0.08 | flashi -0.11 | flashl 0.63 | flat -0.33
flats -0.25 | flats this -0.18 | flatte -0.1 | flecha -0.1 | flew 0.5 | flies -0.24 | flies on -0.09 | flippe 0.91
flippe and 0.86 | floati down -0.1 | floati in 0.22 | flood 0.69 | floode -0.37 | floode and -0.07 | floodi -0.1
floodi down -0.1 | floods -0.24 | floor 1.16 | floor drain -0.3 | floors -0.24 | floors my -0.05 | flower -0.18
flower in -0.13 | flush -0.07 | fly -0.27 | fly down -0.11 | flying -0.29 | flying around -0.27 | foam -0.28
follow -0.78 | follow me -0.45 | food -0.68 | food poison -0.13 | foot -0.22 | foot open -0.08 | foot went -0.1
for -1.25 | for a -0.55 | for bikes -0.06 | for hours -0.1 | for me 0.42 | for my -0.23 | for one -0.05
for the -0.46 | for toddle -0.1 | for two -0.07 | for water -0.07 | for work -0.1 | forgot -0.15 | form -0.07
formul -0.29 | formul expire -0.17 | forty -0.49 | forty tires -0.08 | foto -0.33 | found 0.11 | found a 0.18
founda -0.2 | founta -0.05 | four -0.67 | four hundre -0.05 | four inches -0.15 | four theyre -0.08
four thirty -0.11 | four times -0.17 | fourte -0.13 | fourte north -0.06 | fourte people -0.06 | fox -0.14
frame -0.38 | free -0.17 | freeze -0.07 | freezi -0.07 | frente 0.22 | frente a -1.09 | fri -0.05 | fri in -0.05
friday -0.15 | friend 0.51 | friend but -0.22 | frio -0.13 | from -0.71 | from a -0.11 | from cars 0.42
from curb -0.07 | from me 0.46 | from my -0.24 | from that -0.34 | from the -0.07 | from upstai -0.11
front door 0.55 | front of -0.34 | fryer 0.24 | fue 0.55 | fuego 0.31 | fuel 0.09 | fuerte 0.17 | fuerza 1.26
fuga -0.4 | fuga de -0.14 | fuga en -0.26 | full -0.43 | full blast -0.12 | full of 0.17 | full to -0.06
fuller -0.06 | fuller y -0.06 | fuman -0.28 | fuman en -0.05 | fumes -0.29 | funny -0.14 | furnac -0.06 | furnit -0.2
gallo -0.3 | gallon -0.16 | gallon in -0.13 | gallos -0.08 | gallos d -0.07 | game -0.1 | gang -0.08 | gap -0.13
garage -0.57 | garage door -0.12 | garage is -0.1 | garaje -0.44 | garaje q -0.1 | garbag 0.07 | garbag can -0.07
garbag is -0.06 | garbag on 0.38 | garden -0.21 | garden apartm -0.1 | gas 2.16 | gas compan -0.15 | gas in 0.2
gas prices -0.85 | gas smell -0.53 | gas statio -0.25 | gas y 1.29 | gasoli 0.64 | gate -0.56 | gato -0.22
gatos -0.35 | gave 0.18 | gave me -0.43 | geneva -0.07 | geneva no -0.07 | gente -0.13 | gente se -0.16
gente tira -0.09 | gente vivien -0.55 | get -0.66 | get a -0.12 | get hurt -0.47 | get killed -0.15 | get on -0.09
get rid -0.09 | get throug -0.1 | get up 0.57 | gets -0.16 | gettin 0.16 | gimnas -0.18 | girl was -0.16 | give -0.37
give me -0.12 | give my -0.22 | gives -0.12 | gives me -0.12 | giving -0.25 | glass 0.28 | glass all -0.06
glass and 0.28 | glass bottle -0.12 | glass in -0.14 | glass of 0.16 | gloves -0.2 | gnawin -0.07 | go -0.36
go back -0.17 | go dim -0.06 | go help -0.14 | go in -0.1 | go on -0.18 | go to -0.11 | god bless -0.07
god its -0.09 | goes -0.3 | going 0.73 | going around 0.31 | going in -0.19 | going the -0.29 | going to 0.57
going up -0.17 | golpe -0.1 | golpea -0.32 | gone -0.53 | gone and -0.1 | good -0.4 | goodby -0.52 | goose -0.15
got 0.33 | got a 0.33 | got emptie -0.14 | got four -0.09 | got hit -0.22 | got into 0.28 | got knocke -0.07
got no -0.19 | got out -0.17 | got sick -0.18 | got somebo -0.18 | got stabbe 0.3 | got the -0.14 | gotea -0.24
gotera -0.13 | gracia -0.38 | grados -0.11 | grados adentr -0.11 | graffi -0.27 | grafit -0.44 | grafit en -0.06
grande -0.39 | grandm 0.08 | grasa -0.19 | grasa en -0.19 | grass -0.45 | grass in -0.07 | grass on -0.07
grass up -0.13 | grate -0.15 | gratis -0.08 | gravel -0.25 | gravel all -0.07 | grease -0.06 | great -0.12
green 0.48 | green and -0.11 | green hasnt -0.11 | grey 0.26 | grill -0.09 | grita 1.01 | gritos 0.08 | grocer -0.07
groser -0.27 | ground 0.42 | ground and 0.41 | ground is -0.18 | growin -0.16 | growin on -0.06 | growli -0.14
grua -0.23 | guante -0.16 | guard -0.14 | guarde -0.21 | guardr -0.2 | gun -0.29 | gun again -0.11 | gun in -0.38
gun on -0.17 | gutter 0.33 | gutter are -0.11 | guy 0.06 | guy cant -0.08 | guy is 0.36 | guy on -0.14 | guy with 0.16
guys -0.14 | guys are -0.17 | ha -0.08 | hablar -0.16 | hablar con -0.68 | hablo -0.14 | hace -0.89 | hace dias -0.17
hace falta -0.06 | hacen -0.17 | hacen mucho -0.07 | had -0.46 | had to -0.21 | hago -0.33 | hago para -0.07
hair -0.14 | half -0.19 | half of -0.12 | hall 0.23 | hallow -0.06 | hallow theres -0.06 | hand 0.55
hand bangin 0.41 | hand on -0.1 | handic -0.1 | handic sign -0.07 | hands -0.31 | hang -0.19 | hangin 1.02
hangin down -0.15 | hangin from 0.83 | hangin loose -0.18 | hangin low -0.08 | hangin off -0.22 | hangin on 0.52
hangin out 0.73 | hangin over -0.2 | hangs -0.07 | hard -0.29 | has a -0.4 | has been -0.15 | has my 1.14
has no -0.25 | has not -0.25 | has squatt -0.06 | has sunk -0.17 | has the 0.36 | hasnt -0.2 | hasnt been -0.14
hasnt budged -0.06 | hasta -0.15 | hasta las -0.07 | hate -0.2 | haul -0.06 | have -1.02 | have no 0.12
have the -0.11 | have to -0.13 | have two -0.06 | havent -0.06 | havent seen -0.06 | having 0.45 | having a 0.56
hay -0.09 | hay aire -0.31 | hay alguie 1.06 | hay calefa -0.07 | hay gente -0.12 | hay herido 0.32 | hay moscas -0.2
hay mucha -0.1 | hay mucho -0.13 | hay muchos -0.3 | hay papel -0.11 | hay que -0.08 | hay ratas -0.25
hay tenis -0.55 | hay un 1.73 | hay una 0.81 | hay vidrio -0.09 | hazard -0.27 | he 1.87 | he bared -0.16
he follow -0.4 | he got 0.07 | he has 0.42 | he is 0.81 | he isnt 0.1 | he keeps -0.23 | he says -0.12
he slept -0.18 | he wants -0.33 | he will 0.24 | he wont 0.08 | head 0.25 | head is -0.73 | head on 0.07 | headac 0.2
heap -0.07 | heaped -0.1 | hear -0.16 | hear him 0.28 | heard 0.35 | heard a -0.07 | heart 0.31 | heat is -0.09
heat since -0.06 | heater -0.19 | heats -0.06 | heats workin -0.06 | heaved -0.4 | heaved up -0.4 | held 0.39
hello -0.16 | help -0.49 | help it -0.14 | her 0.47 | her in 0.9 | her leg 0.06 | her toe -0.4 | her wrist -0.4
here -0.62 | here and -0.1 | here he -0.4 | here theres -0.05 | herido 1.63 | herman 0.39 | hersel -0.58 | hes 3.29
hes friend -0.19 | hes going 0.41 | hes got 0.5 | hes not 0.16 | hi -0.21 | hi im -0.05 | hicier -0.23 | hiding 0.96
hiding in 0.61 | hidran -0.35 | hidran esta -0.11 | hielo -0.2 | hielo y -0.2 | hierba -0.07 | hierba en -0.05
high -0.22 | high i -0.15 | high school 0.33 | highwa 0.22 | hija 0.4 | hija es -0.1 | hija se 0.5 | hijo -0.96
hijo se 0.39 | hijo va -0.07 | hijos -0.19 | hill -0.79 | hill is -0.1 | him 0.74 | him four -0.17 | himsel -0.08
hincha 1.32 | hip -0.05 | his 0.3 | his arm 0.83 | his bike -0.06 | his drivew -0.08 | his finger -0.12
his hand 0.33 | his phone -0.11 | his pit -0.16 | his teeth -0.38 | hissin 0.59 | hit -1.04 | hit a -0.05
hit by -0.11 | hit in -0.07 | hit my -0.44 | hit the -0.07 | hit there -0.16 | hits -0.13 | hittin 0.18 | hizo -0.16
hizo el -0.16 | hojas -0.17 | hojas y -0.07 | hold -0.25 | hold on -0.15 | holdin 1.26 | holds -0.06 | hole -0.49
hole in -0.32 | holes -0.16 | holes in -0.06 | holida -0.13 | hollow -0.09 | hombre 0.54 | hombre con 0.15
home -0.58 | home from -0.18 | home is 0.19 | homele -0.28 | hoop -0.05 | hora -0.11 | horas -0.71 | horas extras -0.1
hornet -0.06 | horrib -0.47 | hospit -0.05 | hot -0.76 | hot dog 0.16 | hour -0.15 | hours -0.33 | house -0.12
house across -0.21 | house is 0.15 | house next -0.11 | house twenty -0.06 | house with 0.6 | houses 0.35
housin -0.19 | how -0.73 | how do -0.41 | how long -0.12 | how much -0.07 | hoyo -0.65 | hoyos -0.23
hoyos junto -0.1 | hubcap -0.1 | hubo 0.36 | hubo un 0.36 | hueco -0.46 | hueco por -0.23 | huele -0.75 | huele a 0.25
huele feo -0.21 | huele horrib -0.47 | huele mal -0.14 | huele muy 0.19 | huele y -0.07 | huge 0.6 | huge branch -0.07
humeda -0.23 | humo -0.69 | humo en 0.74 | humo negro -0.22 | hump -0.1 | hums -0.24 | hundie -0.18 | hundio -0.11
hundre -0.24 | hundre dollar -0.05 | huntin -0.05 | huntin longwo -0.05 | hurt 0.87 | husban 0.16 | husban is 0.17
husban tools -0.09 | hydran -1.11 | hydran and -0.13 | hydran buried -0.1 | hydran is -0.35 | hydran on -0.08
hydran open -0.1 | i -0.35 | i almost -0.06 | i am 0.57 | i call -0.06 | i called -0.24 | i can 0.62 | i cannot -0.8
i cant 1.01 | i cut -0.11 | i do 0.24 | i dont -0.4 | i found -0.22 | i get -0.4 | i got -0.53 | i had -0.16
i have -0.12 | i heard 0.45 | i just 0.16 | i live -0.08 | i lost -0.1 | i made -0.1 | i moved -0.1 | i need -0.32
i only 0.38 | i pay -0.05 | i plug -0.09 | i raked -0.14 | i saw -0.25 | i see -0.16 | i shut -0.08 | i smell 0.98
i think -0.33 | i took 0.57 | i trippe -0.26 | i want 0.14 | i was 0.79 | i work -0.1 | i wouldn -0.1 | ice -0.16
ice on 0.19 | id -0.05 | if -0.5 | if it -0.07 | if its -0.15 | im 0.35 | im allerg -0.08 | im in 0.54 | im next 0.11
im on 0.07 | im scared -0.05 | im seriou -0.12 | im sick -0.06 | in -0.33 | in a 0.14 | in an -0.07 | in and -0.11
in brigad -0.19 | in fishin -0.21 | in front -0.34 | in here -0.86 | in his -0.16 | in it 0.46 | in januar -0.17
in law -0.17 | in leaves -0.4 | in march -0.08 | in our -0.47 | in public -0.19 | in senior -0.05 | in that -0.1
in the 0.35 | in there 0.33 | in this 0.55 | in traffi -0.13 | inboun -0.15 | inboun right -0.15 | incend 0.35
incend y -0.19 | inches -0.55 | inches down -0.09 | inclin -0.08 | inscri -0.51 | inside -0.28 | inside ive -0.06
inside the -0.45 | inspec -0.13 | instal -0.12 | inters -0.44 | inters is -0.29 | into -0.35 | into it -0.07
into kitche -0.16 | into my 0.09 | into people -0.1 | into the -0.21 | inunda -0.29 | inundo -0.37 | inundo el -0.31
invade -0.06 | ir -0.06 | iron -0.16 | is -0.24 | is a 0.24 | is about -0.17 | is all -0.3 | is an 0.18
is backed -0.09 | is beatin -0.07 | is being 0.5 | is bent -0.08 | is black -0.08 | is bleedi 0.08 | is blocke -0.18
is blue 0.6 | is broken -0.67 | is bubbli -0.07 | is buried 0.15 | is burned -0.06 | is burnin 0.52 | is caught -0.15
is caving -0.11 | is chaine -0.1 | is chokin 0.19 | is cold -0.09 | is coming 0.64 | is cracke -0.23 | is crumbl -0.5
is cut -0.06 | is danger -0.1 | is dead -0.1 | is down -0.48 | is empty -0.19 | is erodin -0.09 | is fallin -0.15
is filthy -0.08 | is fine -0.23 | is floode -0.32 | is four -0.05 | is freezi -0.07 | is full 0.16 | is glass -0.07
is going 0.78 | is gone -0.29 | is green -0.17 | is hangin 0.17 | is hurt 0.47 | is in 0.29 | is it -0.14
is jammed -0.12 | is just -0.06 | is killin -0.16 | is knocke -0.16 | is leakin -0.55 | is leanin -0.28
is left -0.06 | is living -0.17 | is locked -0.22 | is loose -0.11 | is lying 1.14 | is making -0.29 | is missin -0.12
is my -0.23 | is ninety 0.26 | is no -0.34 | is not 0.17 | is off -0.13 | is on 2.07 | is open -0.51 | is out -0.12
is outsid 0.08 | is overfl -0.1 | is packed -0.2 | is peelin -0.21 | is pourin 0.36 | is puttin -0.32
is rotten -0.09 | is rottin -0.08 | is runnin 1.08 | is rusted -0.27 | is rusty -0.23 | is saggin -0.05
is scream 0.49 | is shatte -0.3 | is shooti -0.25 | is sinkin 0.93 | is sittin -0.41 | is smashe -0.08 | is so -0.69
is soaked -0.07 | is somebo 0.37 | is sparki -0.31 | is spilli -0.05 | is split -0.13 | is stagge -0.14
is still -0.1 | is stuck -0.12 | is talkin -0.47 | is that -0.06 | is the -0.52 | is there -0.69 | is this -0.29
is three -0.1 | is too -0.41 | is torn -0.15 | is trappe 0.18 | is trying 0.82 | is turned -0.23 | is uncons 0.09
is under 0.7 | is up 0.49 | is walkin -0.15 | is wrong -0.14 | is your -0.23 | island -0.09 | isnt 0.09
isnt moving 0.1 | it -1.5 | it and -0.18 | it broke -0.22 | it comes -0.1 | it down -0.08 | it going -0.07
it in -0.21 | it is 1.25 | it melted -0.5 | it rains -0.15 | it run -0.11 | it safe -0.25 | it smells -0.07
it stinks -0.09 | it up -0.14 | it was -0.21 | it wont 0.6 | its a -0.16 | its about -0.17 | its been 0.54
its coming -0.09 | its fifty -0.12 | its floodi -0.1 | its just -0.05 | its like -0.08 | its not -0.34 | its on -0.05
its phone -0.15 | its right -0.09 | its side -0.25 | its still 0.41 | its the -0.29 | ive -0.41 | ive got -0.18
ive seen -0.06 | ive told -0.17 | ivy -0.06 | ivy is -0.06 | jackha -0.07 | jackha at -0.06 | jamaic -0.14
jamaic pond -0.14 | jammed -0.12 | januar -0.17 | jering -0.4 | jerk -0.11 | jerk tagged -0.11 | job -0.15
jogger -0.07 | juegos -0.07 | jump -0.49 | jump on -0.48 | jumped 0.15 | jumpin 0.28 | junk -0.66 | junk and -0.1
junk car -0.07 | juntan -0.28 | junto -0.73 | junto a -0.28 | junto al -0.45 | just 0.31 | just an -0.08
just ate -0.05 | just droppe 0.29 | just gone -0.06 | just got 0.3 | just lookin -0.45 | just lying -0.07
just run -0.05 | just shrugg -0.12 | kayak -0.32 | kedval -0.06 | kedval the -0.06 | keep -0.23 | keep going 0.06
keep my -0.05 | keeps -0.49 | keeps gettin -0.23 | keeps going -0.09 | key -0.21 | kick 0.29 | kickin 0.1 | kid 0.79
kid almost -0.14 | kid could -0.09 | kid fell 0.27 | kids -0.96 | kids are 0.28 | kids cut -0.13 | kids get -0.09
kids got -0.15 | kids in 0.42 | kids next -0.1 | kids opened -0.05 | kids play -0.15 | kids room -0.17 | kill 0.09
kill me 0.47 | killed -0.17 | killer -0.1 | killin -0.54 | kind -0.08 | kind of -0.08 | kitche 0.48 | kitche at -0.16
kitche floor 0.66 | kitche is 0.6 | kitten -0.17 | knee -0.15 | knife -0.57 | knocke -0.39 | knocke down -0.08
knocke over -0.25 | knocki 0.21 | know -0.31 | know if -0.22 | knows -0.06 | la -1.24 | la acera -0.98
la alberc 0.07 | la alcant -0.27 | la arena -0.08 | la avenid -0.08 | la azotea 0.36 | la banca -0.35
la banque -0.63 | la barda 0.09 | la barred -0.1 | la basura -0.11 | la boca 1.45 | la bomba -0.39 | la cabeza -0.13
la calcom -0.07 | la calefa -0.12 | la calle -0.12 | la camara -0.08 | la cara 0.72 | la carret -0.22 | la casa -0.32
la cerca -0.19 | la cintur 0.31 | la ciudad -0.39 | la cocina 0.5 | la colade -0.2 | la comida -0.24 | la compan -0.2
la cuadra -0.2 | la curva -0.08 | la de -0.07 | la demoli -0.08 | la entrad -0.12 | la escale 0.11 | la escuel 1.34
la esquin -0.42 | la estan 0.81 | la etique -0.06 | la fabric -0.49 | la fuerza 1.3 | la gente -0.17 | la grua -0.23
la guarde -0.21 | la hierba -0.07 | la lampar -0.3 | la lavado -0.08 | la linea 0.58 | la llanta -0.09
la llave -0.13 | la luz -0.36 | la madrug -0.06 | la mitad -0.08 | la noche -0.27 | la obra -0.08 | la orilla -0.44
la pared 0.22 | la pierna -0.18 | la pintur -0.16 | la planch -0.09 | la primer -0.18 | la puerta 0.47
la recama -0.21 | la rejill -0.06 | la senal -0.06 | la tapa -0.32 | la tapita -0.07 | la tienda 0.12
la trampa -0.07 | la ventan 0.93 | la wester -0.11 | la zanja -0.15 | lab -0.2 | lab mix -0.19 | ladder 0.1
ladead -0.15 | ladies -0.07 | lado -0.34 | lado esta -0.14 | ladril -0.08 | lady -0.64 | lady in -0.25
lady just -0.12 | ladys 0.91 | lago 0.29 | lake 0.26 | lamp -0.4 | lampar -0.31 | lampar explot -0.3 | lamppo -0.09
lamppo dark -0.09 | landed -0.32 | landed on -0.32 | landin -0.26 | landlo -0.71 | landlo has -0.17
landlo says -0.08 | lane -1.11 | lane is -0.12 | lane on -0.05 | large -0.13 | las -0.28 | las avispa -0.84
las bolsas -0.09 | las casas 1.27 | las cinco -0.12 | las cuatro -0.07 | las escale -0.22 | las horas -0.12
las llanta 1.12 | las noches -0.2 | las raices -0.19 | las ramas -0.2 | las ratas -0.18 | las ventan -0.08
las vias -0.1 | last -0.93 | last night -0.6 | last week -0.1 | last winter -0.18 | last year -0.07 | late -0.14
later -0.27 | laughs -0.16 | laundr -0.64 | lavado -0.17 | law -0.17 | lawn -0.24 | lawn is -0.1 | laying 0.23
laying on 0.26 | le 1.27 | le cayo -0.32 | le esta 0.36 | le falta -0.16 | le hago -0.06 | le sale 0.06 | le ve 1.48
le vino 0.87 | lead -0.07 | leak -0.17 | leak in -0.17 | leakin 0.71 | leakin from -0.21 | leaks -0.51 | leanin -0.13
leanin and 0.31 | leanin on -0.14 | leanin over -0.15 | leanin toward -0.14 | leave -0.14 | leave their -0.16
leaves -0.52 | led -0.06 | left -0.63 | left a 0.5 | left on -0.12 | left out -0.13 | left the -0.05 | left their -0.1
leg -0.61 | leg is 0.1 | legal -0.12 | legs -0.06 | less -0.06 | let 0.31 | let go 0.78 | letrer -0.26
letrer de -0.1 | lets -0.2 | letter -0.18 | letter five -0.08 | levant -0.77 | levant otro -0.1 | levant por -0.17
librar -0.19 | licenc -0.21 | licens -0.32 | lid -0.24 | lids -0.17 | lifegu -0.06 | light -0.4 | light pole -0.19
light with -0.11 | lighti 0.36 | lights -0.73 | lights are -0.13 | lights in -0.23 | like -0.65 | like a -0.27
like goodby -0.23 | like it -0.12 | like silver -0.08 | limb -0.29 | limbs -0.22 | limpia -0.21 | limpie -0.06
line 0.42 | line down -0.14 | line is 0.69 | linea 0.58 | lines 1.03 | lines are 1.18 | lines back -0.07 | lips 0.18
lips are 0.18 | liquor -0.07 | liquor store -0.06 | little 0.11 | little boy -0.05 | little dog -0.16
little girl 0.19 | live 0.11 | live alone 0.11 | live any 0.45 | live in -0.58 | lived -0.07 | lived there -0.07
lives -0.06 | living -0.4 | living in -0.21 | living room -0.08 | llame -0.14 | llamo -0.32 | llanta 0.44
llanta en -0.1 | llanta tirada -0.18 | llave -0.22 | llega 0.16 | llega a 0.31 | llego -0.14 | llena -0.26
llena de -0.26 | lleno -0.28 | lleno de -0.19 | lleno y -0.07 | lleva -0.16 | lleva como -0.08 | llevan 1.14
llevar a 0.74 | llevar la -0.1 | llevar mi -0.54 | llevar una -0.1 | lleven -0.12 | llevo -0.35 | llevo mi -0.29
lloran -0.1 | llueve -0.17 | llueve el -0.08 | lo 0.71 | lo arregl -0.15 | lo dejaro -0.22 | lo lleven -0.11
lo que -0.1 | lo tengo -0.3 | lo vacian -0.07 | load -0.08 | load of -0.08 | lobby -0.24 | lock -0.17 | locked 0.89
locked at -0.14 | locked in 0.05 | lodo -0.06 | logs -0.1 | lol -0.3 | lol seriou -0.14 | long -0.4 | long tails -0.18
long way -0.09 | longwo -0.05 | longwo does -0.05 | look -0.09 | lookin -0.25 | lookin for 0.33 | looks -0.62
looks like -0.12 | loose -1.12 | loose and -0.43 | loose in -0.19 | loose on -0.06 | los -2.08 | los banos -0.13
los cables 1.09 | los carros -0.15 | los crista -0.22 | los enchuf -0.59 | los gallos -0.07 | los juegos -0.07
los mosqui -0.19 | los muchac -0.25 | los ninos -0.24 | los paquet -0.2 | los postes -0.07 | los trabaj 0.59
los vecino -0.23 | lose -0.07 | lose a -0.06 | lost -0.94 | lost my -0.11 | lot -0.28 | lot and -0.11 | lot next -0.19
lote -0.07 | lote baldio -0.05 | lots -0.15 | lots of -0.15 | loud -0.45 | loud bangs -0.13 | low -0.13 | luces -0.07
luego -0.22 | lumber -0.05 | lumbre 0.95 | luz -0.53 | luz del -0.11 | lying 0.81 | lying across 1.05
lying dead -0.2 | lying in -0.26 | lying on 0.25 | machet 0.07 | machin 0.2 | made -0.14 | madera -0.47 | madrug -0.36
madrug y -0.06 | mail -0.06 | mailbo -0.74 | mailbo and -0.11 | mailma 0.34 | main 0.1 | make -0.1 | make the -0.06
makes -0.63 | makes a -0.11 | makes my -0.45 | making -0.5 | making my -0.17 | mal -0.51 | mall 0.34 | mama -0.35
mama no 0.18 | mama se -0.18 | man 0.75 | man fell 0.23 | man in 0.77 | man is -0.36 | man sells -0.15 | manage -0.23
manana -0.36 | mandar -0.33 | manden 0.68 | manden a -0.1 | maneja -0.1 | manhol 0.55 | many -0.12 | mapach -0.31
maquin -0.16 | mar -0.12 | marca -0.14 | march -0.08 | mas -0.81 | mas alta -0.05 | matand 0.53 | matar 1.24
mattre -0.54 | may -0.17 | may be -0.17 | maybe -0.37 | mayor -0.24 | me -1.46 | me a -0.63 | me and 0.57
me cai -0.07 | me duele -0.22 | me duerme 0.19 | me enferm -0.06 | me esta 1.19 | me home -0.47 | me is -0.09
me llamo -0.17 | me llego -0.08 | me metio -0.21 | me mordio -0.06 | me muerde -0.18 | me n -0.13 | me out -0.38
me perdio -0.3 | me please 0.48 | me poncho -0.13 | me quiere -0.5 | me quiero 1.07 | me rompio -0.08 | me the -0.05
me to -0.14 | me va 0.45 | me with 0.33 | mean -0.13 | meat -0.07 | media -0.08 | media pulgad -0.08 | median -0.14
medido -0.47 | medio -0.16 | medio de -0.09 | melted -0.5 | men -0.25 | menore -0.09 | menos -0.29 | mes -0.1
mes pasado -0.1 | meses -0.23 | mess -0.24 | messag -0.1 | metal -0.7 | mete -0.23 | meten -0.35 | meten las -0.1
meten los -0.05 | meter 0.31 | meter ate -0.09 | metien -0.26 | metien a -0.22 | metien el -0.08 | metier 0.2
metio -0.62 | metio un -0.93 | mi 0.43 | mi abueli -0.13 | mi bote -0.34 | mi carro -0.67 | mi casa 1.12
mi compan 0.92 | mi cuarto -0.48 | mi entrad -0.2 | mi esposo -0.14 | mi garage -0.06 | mi gato -0.2 | mi herman 0.39
mi hija 0.4 | mi hijo -0.96 | mi mama -0.35 | mi negoci -0.26 | mi nina 0.24 | mi patio -0.16 | mi patron -0.14
mi perrit -0.35 | mi puerta -0.34 | mi report -0.32 | mi vecina 0.8 | mi vecino -0.3 | mi ventan 0.28 | mice -0.3
mice in -0.24 | middle -0.57 | middle and -0.08 | middle of -0.28 | miedo -0.23 | milk -0.16 | min -0.05
min then -0.05 | mind -0.15 | mine -0.05 | minute 0.57 | mire -0.08 | mire yo -0.07 | mis -0.32 | mis hijos -0.12
missed -0.11 | missin -0.46 | missin and -0.1 | mitad -0.08 | mix -0.19 | mix with -0.19 | mold -0.69 | mold in -0.17
mom -0.09 | moment -0.27 | moms 0.31 | moneda -0.15 | money -0.34 | monoxi 0.94 | month -0.07 | months -0.1
monton -0.11 | monton de -0.11 | mordio -0.5 | more 0.14 | mornin -0.57 | mornin and -0.09 | mornin slam -0.1
moscas -0.2 | mosqui -0.38 | mosqui everyw -0.11 | moss -0.11 | moss growin -0.06 | motel -0.42 | motel on -0.06
mother -1.26 | mother caught -0.4 | motor -0.3 | motorc 0.25 | mounta -0.05 | mouth 1.18 | move 1.06 | moved -0.18
moved in -0.11 | movers -0.12 | movie -0.15 | moving 0.28 | mow -0.05 | much 0.2 | mucha 0.73 | mucha agua -0.27
mucha basura -0.11 | muchac 0.41 | muchac abrier -0.21 | mucho 0.44 | mucho ruido -0.07 | muchos -0.3 | mud -0.12
mueble -0.5 | muerde -0.18 | muerde la -0.18 | muerta -0.15 | muerto -0.31 | muerto en -0.5 | mueve 0.86 | mujer 0.82
mulch -0.08 | multa -0.2 | mural -0.18 | murcie -0.6 | murcie a -0.21 | music -0.27 | musica -0.09 | musica a -0.07
must -0.17 | must be -0.17 | muy -1.1 | muy bajo -0.2 | muy feo 0.48 | muy fuerte 0.16 | muy rapido -0.05 | my -0.83
my apartm -0.42 | my aunt -0.05 | my baby -0.27 | my barrel -0.24 | my baseme 0.33 | my bathro -0.06 | my bedroo -0.45
my bike -0.06 | my bin -0.23 | my block -0.07 | my brothe 0.62 | my buildi -0.24 | my can -0.53 | my car -0.56
my case -0.07 | my chest -0.27 | my child 0.16 | my dad 0.55 | my deposi -0.24 | my dishes -0.08 | my dog -0.24
my door 0.07 | my downst -0.24 | my drivew -0.34 | my ex 0.53 | my face -0.33 | my father -0.27 | my fence -0.16
my foot -0.19 | my founda -0.18 | my friend 0.73 | my front 0.55 | my garage -0.44 | my gate -0.36 | my god 0.06
my grandm -0.08 | my hand -0.18 | my head -0.17 | my house 0.15 | my hubcap -0.1 | my husban 0.16 | my job -0.07
my key -0.21 | my kid 0.24 | my kids 0.07 | my kitche -0.08 | my landlo -0.54 | my lawn -0.19 | my licens -0.08
my living -0.08 | my mother -0.92 | my name -0.16 | my neighb 1.44 | my phone 0.77 | my porch -0.3 | my quarte -0.17
my reques -0.1 | my rice -0.12 | my roof -0.2 | my roomma 0.56 | my sister -0.07 | my son 0.84 | my steps -0.13
my store -0.09 | my third -0.06 | my throat 1.21 | my tire -0.1 | my tires -0.6 | my uncle 0.5 | my wall -0.06
my washer -0.09 | my water -0.14 | my wheel -0.12 | my wife 0.17 | my wifes 0.05 | my window 0.25 | my yard -0.22
myself 0.37 | n -0.74 | n almost -0.11 | n drexel -0.09 | n my -0.13 | n pointi -0.21 | nada -0.19 | nadie -1.48
nail -0.14 | nail in -0.08 | nailed -0.05 | name -0.39 | name is -0.16 | name on -0.14 | names -0.09 | near -0.83
near the -0.82 | nearly -0.08 | nearly went -0.06 | necesi -1.08 | necesi un -0.25 | necesi una -0.1 | neck 0.07
need -1.21 | need a -0.54 | need one -0.06 | need somewh -0.13 | need to -0.16 | needed -0.08 | needed a -0.08
needle -0.55 | needle in -0.21 | needs -1.08 | needs a -0.11 | needs to -0.06 | negoci -0.46 | negra -0.16
negra por -0.08 | negras -0.13 | negras de -0.13 | negro -0.4 | neighb 0.44 | neighb and -0.08 | neighb are -0.13
neighb dog -0.33 | neighb fight -0.12 | neighb got 0.14 | neighb is -0.39 | neighb pool -0.11 | nest -0.27
nest in -0.23 | net -0.07 | never -0.8 | never came -0.11 | never mind -0.15 | never put -0.06 | never shovel -0.11
nevera -0.1 | nevera danada -0.1 | new -0.33 | new led -0.06 | newbor -0.06 | newbor the -0.06 | newspa -0.15
next -0.6 | next door -0.41 | next to -0.27 | ni -0.19 | nieve -0.06 | night -1.14 | night before -0.06 | nights -0.1
nina 0.72 | nina cada -0.08 | ninety 0.23 | ninety degree 0.24 | nino 0.73 | nino se 0.39 | ninos -0.66 | no -0.96
no air -0.1 | no arregl -0.15 | no blue -0.1 | no cierra -0.22 | no despie -0.23 | no es -0.22 | no gloves -0.08
no hace -0.05 | no hay -0.93 | no heat -0.18 | no lights -0.06 | no lo -0.17 | no me -0.37 | no nos -0.25
no one -0.21 | no paper -0.05 | no parkin -0.06 | no permit -0.24 | no podemo 0.5 | no prende -0.32 | no puede 0.35
no puedo 1.24 | no quiere -0.24 | no respir 0.49 | no se -0.36 | no shade -0.06 | no sirve -0.27 | no smoke -0.16
no soap -0.07 | no street -0.08 | no tag -0.3 | no tenemo -0.11 | no tengo -0.08 | no tiene 0.1 | no usan -0.16
no veo -0.15 | no water -0.16 | no wheels -0.08 | nobody -0.35 | nobody can 0.67 | nobody collec -0.21
nobody emptie -0.05 | nobody is -0.16 | nobody knows -0.06 | noche -0.31 | noches -0.2 | noise -0.27 | nomas -0.21
nomas quiero -0.07 | none -0.06 | none of -0.06 | noon -0.18 | north -0.09 | north kedval -0.06 | northa -0.16
northa betwee -0.16 | nos 2.24 | nos esta 1.02 | nos llega 0.2 | nos prende -0.11 | not -0.4 | not answer -0.07
not close -0.16 | not eaten -0.06 | not fixed -0.17 | not get -0.1 | not give -0.23 | not making 0.08 | not moving 0.6
not one -0.23 | not respon 0.11 | not stop -0.21 | not sure -0.17 | not take -0.1 | not workin -0.09 | note -0.17
note and -0.17 | nothin -0.71 | nothin for -0.1 | nothin u -0.05 | notice -0.13 | now 0.58 | now have -0.05
now hes 0.32 | now im -0.06 | now there -0.31 | nowher -0.14 | nowher to -0.08 | nuestr -0.28 | nuestr calle -0.08
nuevo -0.31 | number -0.54 | numero -0.24 | nunca -0.19 | nursin 0.19 | nursin home 0.19 | o -0.39 | obra -0.08
of -0.83 | of a -0.7 | of big -0.06 | of concre -0.12 | of dogs -0.1 | of gas 0.35 | of glass -0.15 | of his 0.44
of junk -0.11 | of my -0.41 | of our -0.2 | of people -0.06 | of pills 0.67 | of red -0.08 | of the 0.26
of them -0.18 | of those -0.25 | of traffi -0.2 | of water -0.36 | of weeds -0.18 | off -0.74 | off a -0.41
off and -0.32 | off for -0.07 | off in -0.08 | off into 0.13 | off my -0.08 | off the 0.44 | off with 0.4
office -0.18 | oh 0.08 | oh my 0.08 | oil -0.57 | oily -0.12 | okay -0.09 | old -0.54 | old blue -0.06
old couch -0.28 | old man 0.2 | old motel -0.06 | old paint -0.23 | old people -0.07 | old woman -0.08 | on -0.54
on a -0.23 | on and -0.12 | on beacon -0.14 | on boylst -0.09 | on bricks -0.1 | on dorche -0.05 | on fire 0.58
on geneva -0.07 | on glass 0.31 | on his -0.19 | on it -0.27 | on its -0.25 | on my -1.14 | on northa -0.16
on one 0.12 | on our -0.55 | on pacifi -0.09 | on people 0.36 | on salem -0.19 | on somebo -0.06 | on sunday -0.09
on th -0.09 | on the 0.45 | on throop -0.21 | on top 1.23 | on us -0.17 | on vfw -0.15 | one -0.73 | one back -0.06
one got -0.13 | one is -0.3 | one of 0.24 | one person -0.05 | one side 0.28 | one way -0.23 | ones -0.11
ones and -0.06 | only 0.16 | only need -0.06 | only see 0.44 | onto -0.05 | onto my -0.06 | open -0.54
open and -0.09 | open hole -0.11 | open manhol 0.48 | open on -0.19 | open till -0.08 | opened -0.06 | openin -0.09
or -0.79 | or a -0.29 | or electr -0.15 | or the -0.11 | orange -0.19 | orilla -0.44 | orilla de -0.09 | oscura -0.08
oscuro -0.47 | other 0.31 | otra -0.2 | otra cosa -0.18 | otro -0.15 | otro piso -0.1 | our -0.82 | our alley -0.12
our back 0.39 | our block -0.25 | our buildi -0.28 | our carbon 0.48 | our house -0.06 | our street -0.41
our whole -0.1 | ours -0.32 | out -1.26 | out again -0.16 | out and -0.28 | out by 0.43 | out front -0.08
out in -0.19 | out my -0.2 | out of 0.71 | out on 0.17 | out since -0.06 | out the -0.52 | outlet -0.35
outlet are -0.13 | outlet spark -0.09 | outsid 0.7 | outsid fighti -0.08 | outsid is 1.43 | outsid the 0.11
outsid with 0.11 | over -0.9 | over a -0.11 | over by 0.29 | over hydran -0.07 | over it -0.14 | over my -0.21
over the 0.24 | over w -0.15 | over where -0.08 | overch -0.05 | overch me -0.05 | overfl -0.35 | overfl and -0.2
overni -0.15 | overni its -0.08 | overpa -0.45 | owl -0.07 | owner -0.16 | owns -0.12 | oxidad -0.47 | oye 0.84
oyen 0.26 | oyo -0.15 | oyo un -0.15 | pacifi -0.09 | pacifi with -0.06 | pack -0.1 | pack of -0.1 | packag 1.19
packag from -0.23 | packed -0.2 | pagar -0.39 | pagar las -0.12 | page -0.07 | paid -0.05 | paint -1.19
paint in -0.18 | paint is -0.27 | painte -0.14 | paints -0.21 | pajaro -0.07 | paloma -0.15 | panal -0.11
panal de -0.11 | pandea -0.27 | pandea y -0.27 | pandil -0.05 | panel -0.06 | papel -0.11 | papele -0.2 | paper -0.37
papers -0.18 | paquet -0.2 | para -0.62 | para mi -0.45 | para que -0.13 | para recicl -0.1 | parece -0.17
parece piscin -0.08 | pared -0.22 | park 0.3 | park entran -0.11 | parked -0.33 | parked car -0.09 | parkin -0.06
parkin lot 0.23 | parkin spaces -0.06 | parks -0.26 | parkwa -0.93 | parkwa a -0.08 | paro -0.16 | parque -0.14
parque no -0.05 | parqui -0.16 | part -0.06 | parts -0.15 | party -0.16 | party with -0.11 | pasa -0.13 | pasado -0.11
pasado y -0.1 | pasan -0.23 | pasar 0.2 | pasar con -0.13 | pasar por -0.1 | pase -0.13 | pasill -0.47 | paso -0.7
paso y -0.4 | passed -0.07 | past -0.27 | pasto -0.18 | path -0.59 | path and -0.13 | patio -0.71 | patio y -0.13
patron -0.14 | patron no -0.14 | paved -0.06 | paveme -0.61 | paveme that -0.08 | pavili -0.06 | pavime -0.65
pay -0.3 | pay my -0.05 | peanut 1.13 | peaton -0.11 | pecho 0.23 | pedazo -0.51 | pedazo de -0.3 | peelin -0.22
pegand 0.32 | pelean -0.72 | peligr -0.07 | pellet -0.49 | pellet gun -0.46 | people -0.91 | people are 1.66
people at 1.07 | people baseme -0.1 | people crossi -0.23 | people drive -0.25 | people fall -0.15 | people go -0.13
people in 0.07 | people live -0.45 | people smoke -0.43 | people under 0.2 | people walk -0.14 | perder -0.35
perdi -0.34 | perdi la -0.08 | perdid -0.14 | perdio -0.31 | permis -0.36 | permit -0.43 | permit in -0.05
pero -0.37 | pero no -0.17 | perrit -0.61 | perro -0.36 | perro amarra -0.07 | perro esta 0.06 | perro le 0.21
perro muerto -0.38 | perro suelto -0.11 | perros -0.3 | person -0.42 | person that -0.05 | pets -0.42 | pf -0.05
phone 0.44 | phone or -0.15 | picaro -0.82 | pick -0.24 | pick up -0.21 | picked -0.13 | picked up -0.13
pickup -0.32 | picnic -0.07 | pico 0.43 | piece -0.07 | piece of -0.07 | pieces -0.12 | piedra -0.09 | pier 0.97
pier a -0.08 | pierna -0.18 | pierna y -0.18 | pigeon -0.2 | pila 0.22 | pile -0.4 | pile of -0.13 | piled -0.21
piled in -0.1 | piled up -0.05 | piling -0.14 | piling up -0.13 | pills 0.88 | pills and 0.21 | pinche -0.11
pink -0.07 | pink in -0.07 | pintar -0.62 | pintar grafit -0.06 | pintar una -0.53 | pintur -0.17 | pipe 0.8
pipe under -0.07 | pipes -0.05 | piscin -0.13 | piscin ya -0.08 | piso 0.27 | piso sin -0.1 | pissin -0.08
pissin on -0.08 | pistol -0.32 | pistol en -0.44 | pit -0.11 | pitbul -0.26 | pitbul del -0.18 | pizza -0.15
pizza guy -0.08 | pkwy -0.15 | pkwy inboun -0.15 | placas -0.18 | place -0.14 | place and -0.05 | planch -0.09
planch de -0.09 | plante -0.13 | plants -0.05 | plasti -0.77 | plate -0.46 | plates -0.06 | platfo -0.36
platfo edge -0.17 | play -0.54 | playgr -0.06 | playin -0.29 | please -0.64 | please come -0.07 | please do -0.09
please fix -0.08 | please send -0.09 | plomo -1.13 | plomo en -1.13 | plow -0.2 | plowed -0.19 | pls -0.06
plug -0.44 | plumbe -0.26 | plywoo -0.11 | plywoo window -0.06 | pobrec -0.07 | pobrec ya -0.07 | podemo 0.5
podemo salir 0.5 | podrid -0.45 | podrid y -0.39 | pointi -0.21 | pointi wrong -0.21 | points -0.1 | points the -0.06
poison -0.27 | pole -1.02 | pole across -0.15 | pole and -0.13 | pole in -0.25 | pole is -0.27 | police statio -0.11
polvo -0.25 | poncho -0.13 | pond -0.39 | pond can -0.14 | ponen -0.15 | pongan -0.56 | pongan un -0.23
pongan veneno -0.1 | pool -0.17 | pool is -0.3 | poop -0.19 | popped -0.05 | popped up -0.05 | poquit -0.53
por -0.67 | por donde -0.08 | por el -0.1 | por favor 0.25 | por la 0.91 | por las -0.18 | por mi 0.85
por telefo -0.12 | por un -0.18 | porch is -0.12 | porche -0.53 | porque -0.75 | porque mi -0.07 | possum -0.13
possum is -0.11 | post -0.16 | post is -0.07 | poste -1.17 | poste esta -0.2 | poste se -0.12 | poste y -0.23
posted -0.43 | poster -0.06 | postes -0.07 | posts -0.3 | pothol -0.44 | pots -0.27 | poured 0.41 | pourin 0.28
pourin out 0.53 | pourin outsid -0.08 | powder -0.09 | power 1.29 | power line 0.58 | power lines 0.81 | ppl -0.35
ppl coming -0.21 | ppl on -0.14 | prende -0.47 | prende la -0.11 | prende y -0.05 | prendi 0.18 | price -0.06
prices -0.85 | primer -0.46 | primer vez -0.2 | proble -0.5 | progra -0.47 | proper -0.17 | protec -0.15
public -1.08 | public esta -0.19 | puddle -0.39 | puede -0.48 | puede caer -0.07 | puede camina 0.09
puede pasar -0.15 | puede respir -0.44 | pueden -0.37 | pueden llevar -0.13 | pueden venir -0.06 | puedo 0.88
puedo desper 1.41 | puedo dormir -0.07 | puedo pagar -0.27 | puedo pasar 0.51 | puedo sacar -0.11 | puente 0.8
puente del -0.11 | puente esta -0.66 | puerca -0.08 | puerta 0.14 | pulgad -0.08 | pull 0.27 | pulled 1.77
pulled over -0.15 | pump 0.18 | puppy -0.43 | puppy here -0.4 | puro -0.1 | puro rojo -0.06 | pushed 0.9
pusier -0.13 | pusier una -0.11 | puso 1.13 | put -0.79 | put a -0.22 | put in -0.16 | put out -0.1 | put the -0.06
puts -0.21 | puttin -0.32 | q -0.25 | q esta -0.1 | q pongan -0.1 | q yo -0.05 | quarte -0.17 | quarte wont -0.09
que -0.95 | que hago -0.26 | que hora -0.09 | que huele -0.31 | que la 0.71 | que llueve -0.14 | que me 0.45
que nadie -0.16 | que no -0.28 | que paso -0.08 | que report -0.08 | que revise -0.11 | que se -0.17
que vengan -0.07 | que ya -0.17 | quebra 0.57 | queda -0.35 | quedar -0.54 | quedar vidrio -0.19 | quedo 0.78
quedo doblad -0.15 | quedo en -0.15 | quema -0.08 | quema basura -0.18 | quemad -0.27 | quemad en -0.14 | queman 0.38
quemo 1.39 | querem -0.25 | quien -0.37 | quien es -0.15 | quiere 0.33 | quiere correr -0.56 | quiere pagar -0.12
quiero 0.8 | quiero hablar -0.52 | quiero que -0.28 | quiero saber -0.08 | quiero un -0.15 | quimic -0.27
quimic y -0.91 | quisie -0.19 | quitan -0.12 | quitar 0.13 | quiten -0.06 | raccoo -0.22 | raccoo got -0.09
race -0.09 | race down -0.05 | racing -0.07 | rack -0.11 | radiat -0.29 | raices -0.19 | raices y -0.17 | rail 0.2
railin 0.26 | railin on -0.1 | railro 0.66 | railro bridge -0.16 | railro tracks 0.82 | rain -0.22 | rainbo -0.16
rainin 0.56 | rains -0.15 | raked -0.14 | rama -0.32 | ramas -0.22 | ramp -0.27 | ramp is -0.13 | rampa -0.14
ran over -0.06 | raped 1.11 | rapido -0.14 | raro -0.07 | rat -0.31 | rata -0.53 | ratas -0.55 | ratas en -0.2
rato -0.16 | ratone -0.07 | ratota -0.13 | rats -0.32 | rats are -0.19 | rattle -0.16 | ravine -0.11 | rd -0.09
read -0.12 | read card -0.09 | real -0.06 | really 0.6 | rec -0.17 | recama -0.21 | recama y -0.21 | recibo -0.07
recibo del -0.07 | recicl -0.22 | recoge -0.19 | recogi -0.21 | recoja -0.12 | recoja un -0.09 | record -0.12
recycl -0.14 | red -0.21 | red and -0.11 | red light -0.06 | refrig -0.07 | refuse -0.09 | regist -0.13 | regres -0.26
regres el -0.12 | regres y -0.08 | rejill -0.08 | rent -0.09 | renta -0.11 | rental -0.18 | rentan -0.2 | rento -0.06
repair -0.08 | report -0.67 | report a -0.13 | report i -0.06 | reques -0.15 | resbal -1.26 | respet -0.07
respir 0.05 | respon 0.11 | restau -0.35 | restau is -0.05 | revent -0.19 | revent un -0.19 | revise -0.11
rice -0.12 | rice im -0.12 | rid -0.09 | rid of -0.09 | ride -0.16 | rider 1.61 | rider is 1.61 | right 0.18
right down -0.08 | right lane -0.19 | right now 0.83 | right past -0.17 | right throug -0.22 | right where -0.09
rim -0.14 | rio 0.47 | rio esta -0.19 | ripped -0.05 | rising 0.81 | rising in -0.24 | river 0.13 | roach -0.13
roach in -0.12 | roache -0.17 | roache in -0.11 | road -0.82 | road and -0.25 | road is -0.28 | road that -0.05
robaro -0.31 | robaro mi -0.18 | robber -0.92 | rocks -0.16 | rojo -0.28 | roll -0.11 | rolled 0.38 | rompie 1.28
rompie el 0.44 | rompio -0.08 | rompio el -0.07 | roof -0.32 | roof and 0.28 | roof in -0.11 | roof of -0.38
roof the 0.69 | room 0.09 | room flying -0.08 | room ive -0.17 | roomma 0.56 | rooste -0.34 | roots -0.16 | rope 0.5
rope and 0.5 | rota -0.98 | rotas -0.39 | roto -0.31 | rotos -0.26 | rotos y -0.22 | rotten -0.26 | rotten meat -0.05
rottin -0.1 | round -0.34 | round n -0.21 | row -0.18 | row are -0.18 | rude -0.12 | rueda -0.25 | ruido -0.26
run -0.41 | run it -0.11 | run over 0.76 | run under -0.18 | runnin 0.91 | runnin down -0.06 | runnin loose -0.22
runnin toward 0.14 | runs -0.29 | runs all -0.06 | rusted -0.27 | rusted throug -0.24 | rusty -0.23 | ruts -0.23
s -0.09 | s drake -0.06 | sabe -0.1 | sabe a -0.06 | saber -0.12 | saber que -0.08 | sacan -0.47 | sacar -0.12
saco el 0.11 | safe -0.44 | saggin -0.05 | saggin and 0.16 | said -0.07 | sale -0.06 | sale humo -0.06
sale sangre 0.06 | salem -0.19 | salen pelean -0.07 | salesm -0.05 | salida -0.06 | salien -0.23 | salien un -0.19
salio -1.41 | salio y -0.26 | salir 0.47 | salt -0.15 | same -0.26 | same squigg -0.11 | sand -0.28 | sandwi -0.14
sangre -0.99 | sangre de 0.06 | saving -0.31 | saw a -0.22 | saw it -0.11 | say -0.22 | say that -0.07 | says -0.49
says he 0.45 | says i -0.06 | says im 0.11 | says its -0.25 | says the -0.08 | scaffo 0.44 | scale -0.1 | scared -0.06
scary -0.08 | schedu -0.1 | school is -0.12 | school kids 0.32 | scoote 0.15 | scrape -0.19 | scrape it -0.09
scratc -0.37 | scream 0.66 | scream and 0.25 | screen 1.06 | se 0.84 | se atoro -0.2 | se caen -0.19 | se cayo 0.67
se corto 0.25 | se derrum 0.27 | se descom -0.06 | se echo -0.15 | se esta 1.2 | se estaci -0.08 | se estan -0.78
se fue 0.59 | se hace -0.07 | se hundio -0.11 | se inundo -0.18 | se juntan -0.28 | se le 1.36 | se levant -0.05
se lleno -0.1 | se llevar 0.1 | se llevo -0.29 | se lo -0.11 | se me 0.17 | se mete -0.23 | se meten -0.35
se metio -0.67 | se mueve 0.86 | se nos 0.85 | se oye 0.84 | se oyen 0.26 | se oyo -0.15 | se paro -0.16
se puede -0.73 | se puso 1.13 | se queda -0.35 | se quedo -0.15 | se quemo 1.39 | se regres -0.1 | se revent -0.19
se robaro -0.28 | se salio -0.26 | se si -0.74 | se tomo 1.1 | se trago 0.32 | se tropez -0.33 | se va -0.28
se ve -0.36 | se ven -0.13 | sea -0.13 | seat -0.14 | seawee -0.09 | secas -0.21 | seco -0.08 | seco y -0.08
second 0.18 | securi -0.05 | see -0.46 | see a -0.14 | see my -0.85 | see nothin -0.1 | see the 0.78 | seen -0.19
seen a -0.09 | seen the -0.06 | seguro -0.06 | seizur 0.56 | sell -0.11 | sellin -0.49 | sellin baby -0.17
sellin tamale -0.09 | sells -0.25 | semafo -0.58 | semafo esta -0.1 | semana -0.18 | semi 0.07 | senal -0.06
send 0.29 | send an 0.58 | send somebo -0.1 | send the -0.09 | senior -0.1 | senior bldg -0.05 | senor duerme -0.1
senor tirado -0.31 | senora 0.22 | senori -0.15 | sense 0.15 | seriou -0.26 | seriou and -0.12 | servin -0.16
set -0.45 | sets -0.11 | sevent -0.07 | sewage -0.29 | sewer -0.9 | sewer line -0.1 | sewer theres -0.08 | shade -0.08
shakes -0.18 | shakes my -0.17 | shakin 0.1 | sharp -0.27 | shatte -0.3 | she 0.7 | she says -0.23 | she took 0.21
shed -0.26 | sheen -0.1 | sheets -0.26 | sheets and -0.12 | shelf -0.22 | shelte -0.27 | shelte all -0.11 | shes 0.41
shingl -0.08 | shiver -0.63 | shoote 0.36 | shooti 0.11 | shooti out 0.35 | shop -0.44 | shop dumped -0.08
shoppi -0.13 | short -0.05 | shot -0.73 | shot a -0.2 | shot out -0.46 | shots 0.45 | should -0.32 | shovel -0.18
shovel so -0.08 | showed -0.46 | showed up -0.25 | shower -0.37 | shower at -0.06 | showin -0.08 | shrugg -0.12
shut -0.34 | shut off -0.08 | shut the -0.08 | si -0.97 | si esta -0.39 | si hay -0.24 | sick -0.7 | sick after -0.12
sick as -0.06 | side of 0.68 | sidewa -0.24 | sidewa and 0.2 | sidewa are -0.4 | sidewa is -0.1 | sidewa its -0.15
sidewa on 0.54 | sidewa people -0.09 | sign -0.69 | sign in -0.07 | sign is -0.15 | sign the -0.05 | sign twiste -0.21
sign was -0.06 | signal -0.63 | signs -0.26 | signs nailed -0.05 | sigue 0.16 | sigue ahi -0.12 | siguen -0.1
silla -0.14 | silver -0.09 | silver letter -0.09 | sin -0.92 | sin agua -0.1 | sin permis -0.28 | since -0.66
since before -0.06 | since fri -0.05 | since sunday -0.06 | since the -0.29 | since tues -0.13 | sink -0.37
sink is -0.11 | sinkin 0.76 | sirve -0.27 | sirve como -0.06 | sirve el -0.05 | sister -0.07 | sit -0.18 | site -0.15
sits -0.09 | sittin -0.46 | sittin on -0.23 | sittin there -0.06 | six -0.56 | six in -0.09 | skin -0.19
skippe -0.17 | skunk -0.06 | slab -0.29 | slam -0.1 | slam bang -0.1 | sleep -0.37 | sleep tonite -0.13 | sleepi -0.77
sleepi and -0.11 | sleeps -0.06 | slept -0.18 | slide -0.78 | slide has -0.27 | slime -0.06 | slippe 1.19 | slow -0.11
slumpe 0.09 | small -0.19 | small fire -0.16 | smashe -0.64 | smashe and -0.12 | smashe windsh -0.36 | smashi 0.11
smashi my 0.11 | smell -0.92 | smell gas 1.07 | smell in -0.15 | smell is 0.17 | smell makes -0.67 | smell on -0.19
smelle -0.07 | smelle off -0.07 | smells -0.52 | smells funny -0.05 | smells like -0.14 | smells of -0.19
smoke alarm -0.1 | smoke and -0.35 | smoke detect -0.3 | smoke in -0.74 | smoke is 0.43 | smokin -0.53
smokin in -0.32 | snake -0.07 | snake in -0.07 | snappe 0.23 | snappe and 0.26 | sneake -0.1 | snow -0.17
snowba -0.08 | snowba with -0.08 | so -0.17 | so i -0.09 | so much 0.27 | so thick 0.61 | so were -0.08 | soaked -0.07
soap -0.07 | sobre 1.27 | sofa -0.12 | sofa que -0.06 | sola -0.28 | sold -0.09 | sold me -0.08 | solo -0.17
some 0.19 | some jerk -0.11 | some kids 1 | some shop -0.08 | somebo 0.07 | somebo backed -0.15 | somebo come -0.12
somebo go -0.14 | somebo going 0.64 | somebo got 0.38 | somebo hit -0.39 | somebo in 0.58 | somebo is 0.22
somebo left 1.18 | somebo puppy -0.4 | somebo shot -0.11 | somebo stole -0.25 | somebo threw 0.41 | somebo to -0.2
somebo took 0.39 | somebo who -0.1 | someon -0.09 | someon dumped -0.29 | someon has 0.88 | someon left -0.84
someon set -0.31 | someon wrote -0.7 | someth -0.53 | someth bit -0.12 | someth broke -0.13 | someth in 0.77
someth is -0.18 | someth like -0.1 | somewh -0.13 | somewh to -0.13 | son 0.4 | son hit -0.06 | son tres -0.1
sorry -0.5 | sorry i -0.18 | sotano 0.25 | sotano ayudem -0.08 | sotano parece -0.08 | sotano y -0.07 | sounde -0.23
sounde like -0.23 | soy 0.33 | space -0.05 | spaces -0.06 | spark -0.38 | spark and -0.14 | spark when -0.24
sparki 0.09 | sparks -0.14 | speak -0.21 | speak to -0.16 | speed -0.19 | speed bump -0.08 | speed bumps -0.06
speedi -0.08 | spille and 0.4 | spilli -0.05 | spins -0.06 | splint -0.08 | split -0.43 | split open -0.06
spot -0.18 | spots -0.26 | spots on -0.21 | spray -0.18 | spray painte -0.06 | spraye -0.09 | spraye all -0.08
sprayi -0.12 | sprayi just -0.07 | sprays -0.06 | spread 1.59 | sprink -0.25 | squatt -0.11 | squatt inside -0.06
squigg -0.11 | squirr -0.2 | st -0.28 | st pier -0.08 | st they -0.14 | stabbe -0.16 | stacke -0.1 | stacke up -0.08
stagge -0.14 | staine -0.06 | stairs 0.29 | stairw -0.06 | stall -0.2 | stand 0.08 | standi -0.11 | start -0.37
start over -0.29 | starte 0.22 | statio 0.1 | statio and -0.16 | statio i 0.2 | stays -0.19 | steel -0.12
steel plate -0.1 | steps -0.51 | steps every -0.08 | sticke -0.06 | sticki -0.17 | sticki up -0.09 | sticks -0.29
still 0.64 | still full -0.15 | still in 0.52 | still servin -0.16 | stinks -0.28 | stole -0.29 | stole packag -0.23
stolen -0.57 | stolen car -0.26 | stompi 0.11 | stones -0.08 | stop -0.65 | stop for -0.18 | stop is -0.14
stop sign -0.13 | stopli -0.5 | stopli de -0.06 | stoppe 0.29 | stops -0.2 | store 0.12 | store on -0.2
store overni -0.09 | store sells -0.07 | storef -0.08 | storef never -0.08 | storm -0.54 | stove 1.11 | stove and 0.74
stray -0.09 | stream -0.1 | street -1.09 | street at -0.11 | street blew -0.08 | street by -0.06 | street is -0.1
street light -0.17 | street name -0.08 | street needs -0.18 | stretc -0.22 | stretc a -0.16 | stroll -0.18
strong 0.49 | stuck in 0.11 | stuck on 0.25 | stuck up -0.05 | stuff -0.76 | stuff floati -0.09 | stuff is -0.08
stumbl -0.09 | stung 0.73 | stung and 0.83 | su -0.13 | su perro -0.2 | subaru -0.06 | subaru hasnt -0.06 | subien 0.6
subir -0.15 | sucia -0.33 | sucio -0.32 | sucios -0.06 | suelo -0.21 | suelta 1.33 | suelta y -0.25 | suelto -0.62
suelto por -0.23 | suitca -0.12 | summer -0.17 | summer mosqui -0.11 | sun -0.07 | sunday -0.17 | sunday and -0.06
sunk -0.28 | super -0.09 | superv -0.12 | suppos 0.63 | suppos to 0.63 | sure -0.17 | surfac -0.11 | sus -0.07
suspen -0.05 | swallo 0.35 | swallo a 0.44 | swan -0.21 | swan tangle -0.14 | swayin -0.09 | sweepe -0.12
swervi 0.25 | swim 0.3 | swing -0.32 | swing at -0.07 | swings -0.19 | syring -0.18 | system -0.16 | t -0.19
t hes -0.18 | tables -0.15 | tables are -0.13 | tag -0.32 | tagged -0.14 | tagged the -0.14 | tails -0.18 | take -0.55
take a -0.07 | take my -0.1 | take one -0.06 | take the -0.07 | taken 0.49 | takes -0.2 | tal -0.21 | talk -0.37
talk to -0.33 | talkin -0.61 | talkin about -0.47 | talkin to -0.13 | tall -0.1 | taller -0.07 | tamale -0.12
tambos -0.19 | tangle -0.21 | tangle in -0.21 | tank 1.13 | tanque 0.21 | tapa -0.43 | tapada -0.18 | tapada y -0.15
tapar -0.08 | tapar ese -0.07 | taparo -0.22 | taparo la -0.11 | tapita -0.07 | tardes -0.14 | tardes senori -0.14
tarjet -0.16 | tarp -0.08 | tarp flappi -0.06 | taxes -0.12 | taxi -0.14 | tearin -0.28 | techo -0.14 | techo se -0.58
teenag -0.2 | teeth -1.09 | teeth i -0.16 | telefo -0.15 | teleph -0.34 | tell -0.2 | tell if -0.13 | tell them -0.05
ten 0.12 | ten minute 0.45 | tenant -0.06 | tenemo -0.14 | tener -0.37 | tengo -0.42 | tengo un -0.24 | tenis -0.55
tenis colgad -0.55 | tennis -0.07 | tennis court -0.07 | tents -0.45 | termin -0.07 | terren -0.12 | terrib -0.26
test -0.16 | tetanu -0.08 | tetanu shot -0.08 | text -0.09 | textin -0.16 | textin entire -0.11 | texts -0.21
th -0.17 | than -0.1 | thank -0.14 | thank you -0.14 | thanks -0.18 | that -1.46 | that again -0.07 | that bar -0.08
that cant -0.05 | that dog 0.35 | that is -0.12 | that just -0.05 | that may -0.17 | that never -0.06 | that was -0.06
that we -0.19 | thats -0.44 | the -1.11 | the abando -0.06 | the air -0.07 | the airpor -0.19 | the alley 0.24
the ambula -0.18 | the apartm 1.12 | the arm 0.2 | the attic 0.65 | the baby 2.15 | the back 0.08 | the bank -0.05
the bar -0.85 | the baseme -0.22 | the bathro -0.05 | the beach -0.05 | the bench -0.14 | the benche -0.33
the big -0.15 | the bike -0.31 | the blackt -0.22 | the block -0.23 | the blue -0.32 | the boardw -0.1 | the boat 0.45
the boiler -0.21 | the bottle -0.12 | the bottom -0.15 | the branch 0.62 | the bread -0.14 | the bricks -0.4
the bridge -0.71 | the brush -0.08 | the buildi 0.68 | the bushes -0.86 | the cab -0.13 | the cable -0.06
the cage -0.05 | the camera -0.07 | the can -0.06 | the car 1.23 | the cars -0.09 | the cats -0.26 | the ceilin -0.47
the cellar 0.23 | the center -0.09 | the chicke -0.08 | the chimne -0.12 | the church 0.08 | the city -0.14
the citys -0.27 | the club 0.77 | the cold -0.09 | the constr -0.08 | the cook -0.26 | the corner -0.54
the counte -0.07 | the courts -0.07 | the courty -0.06 | the cover -0.22 | the crane 0.22 | the creek -0.52
the crew -0.09 | the crossw -0.23 | the curb -0.22 | the curve -0.23 | the damp -0.15 | the day -0.08 | the deck -0.12
the diner -0.17 | the dog 0.27 | the donut -0.05 | the door 0.86 | the drain -0.34 | the driver 0.67
the dumpst -0.46 | the dust -0.05 | the eaves -0.18 | the edge -0.45 | the electr -0.09 | the elevat 0.8
the empty -0.48 | the expres 0.68 | the face 0.19 | the factor -0.47 | the fence -0.97 | the festiv -0.1
the field -0.23 | the fire -1.23 | the first 0.4 | the flood 0.74 | the floor 0.6 | the flower -0.12 | the front -0.07
the fryer 0.24 | the fumes -0.23 | the game -0.07 | the garbag 0.34 | the gas 0.13 | the gate -0.06 | the glass 0.84
the grass -0.6 | the green -0.05 | the ground 0.65 | the guardr -0.2 | the gutter 0.35 | the guy -0.18 | the hall 0.39
the head 0.61 | the heat -0.19 | the heats -0.06 | the highwa 0.29 | the holida -0.11 | the house -0.05
the houses 0.41 | the hydran -0.26 | the ice 0.23 | the inters -0.19 | the kids -0.06 | the kitche 0.62
the lady -0.35 | the lake 0.29 | the lamp -0.37 | the landlo -0.16 | the laundr -0.64 | the leak -0.17 | the left -0.1
the librar -0.11 | the lid -0.15 | the light -0.17 | the lights -0.11 | the line 0.83 | the lines -0.06
the liquor -0.06 | the little 0.65 | the lobby -0.24 | the long -0.09 | the lot -0.09 | the machin 0.37
the mailbo -0.35 | the mailma 0.34 | the mall 0.34 | the man -0.17 | the manage -0.19 | the manhol 0.09
the median -0.14 | the metal -0.1 | the meter 0.47 | the middle -0.56 | the mornin -0.34 | the mosqui -0.06
the mouth 1.39 | the neighb -0.19 | the new -0.19 | the next -0.07 | the noise -0.19 | the nursin 0.19
the office -0.11 | the old 0.35 | the outlet -0.22 | the overpa -0.45 | the paint -0.1 | the park 0.48
the parkin 0.23 | the parkwa -0.94 | the path -0.35 | the patio -0.25 | the paveme -0.58 | the pipe -0.08
the pizza -0.12 | the place -0.13 | the plante -0.11 | the plate -0.11 | the platfo -0.17 | the playgr 0.12
the pole -0.63 | the police 0.12 | the pond -0.25 | the pool -0.12 | the porch -0.06 | the post -0.05
the pothol -0.2 | the power -0.81 | the public -0.07 | the radiat -0.24 | the rail -0.08 | the railin 0.39
the railro 0.66 | the rain -0.09 | the ramp 0.06 | the rats -0.06 | the ravine -0.11 | the rec -0.17 | the red -0.22
the rent -0.06 | the restau -0.24 | the rim -0.12 | the river 0.21 | the road -0.29 | the roof 0.31 | the same -0.24
the sand -0.23 | the scaffo 0.44 | the scale -0.1 | the sea -0.12 | the sewer -0.53 | the shed -0.25 | the shelf -0.16
the shop -0.09 | the should -0.07 | the shower -0.17 | the side -0.12 | the sidewa -0.12 | the sign -0.15
the signal -0.07 | the skin -0.19 | the slide -0.3 | the smell 0.14 | the smoke -0.06 | the snow -0.05
the speed -0.13 | the sprink -0.06 | the stairs 0.54 | the stairw -0.06 | the statio 1.19 | the steel -0.08
the steps -0.15 | the stop -0.12 | the stopli -0.07 | the store 0.6 | the storm -0.52 | the stove 1.15
the street -0.48 | the stroll -0.08 | the sun -0.07 | the super -0.09 | the sweepe -0.12 | the swing -0.19
the t -0.18 | the tennis -0.07 | the th -0.06 | the time -0.06 | the toddle -0.13 | the toilet -0.14 | the top -0.29
the tower -0.11 | the tracks -0.59 | the traffi -0.06 | the trail -0.31 | the train -0.38 | the transf 0.16
the tree 0.34 | the trees -0.18 | the trench 0.23 | the truck 0.78 | the tub 0.15 | the underp -0.3 | the utilit -0.16
the view -0.07 | the walk -0.23 | the walkin -0.09 | the wall -0.3 | the walls -0.28 | the water 1.04 | the wawa -0.16
the way -0.06 | the weeds -0.06 | the wind -0.39 | the window 0.15 | the wire -0.16 | the wires -0.77
the wooden -0.23 | the woods -0.1 | the wrong 0.11 | the yard -0.98 | their -0.65 | their car -0.38 | them -0.33
them in -0.07 | them there -0.08 | them up -0.17 | then -0.21 | then just -0.05 | there -0.42 | there a -0.4
there and -0.09 | there are -0.61 | there help -0.19 | there is 1.36 | there last -0.16 | there since -0.07
there somebo -0.1 | there the -0.13 | there used -0.11 | there w -0.05 | theres 1.14 | theres a 0.11 | theres an -0.16
theres just -0.08 | theres mold -0.26 | theres moss -0.06 | theres no -0.14 | theres people 0.17 | theres somebo 1.26
these -0.1 | they -0.98 | they are -0.42 | they cut 1.56 | they did -0.09 | they drive -0.15 | they hit 0.1
they keep -0.09 | they leave -0.07 | they left -0.07 | they let -0.41 | they never -0.07 | they put -0.08
they run -0.37 | they sell -0.06 | they shot -0.55 | they sold -0.08 | they spraye -0.09 | they took -0.67
they wont -0.14 | theyre 1.61 | theyre emptyi -0.1 | theyre holdin 1.3 | theyre pourin -0.08 | theyre still -0.08
thick 0.58 | thing -0.38 | thing is 0.3 | thing over -0.06 | things -0.4 | think -0.34 | think i -0.11
think my -0.11 | think so -0.06 | think the 0.47 | third -0.35 | third floor -0.28 | thirty -0.26 | thirty in -0.11
this -0.32 | this am -0.15 | this heat 0.52 | this inters -0.11 | this is -0.44 | this mornin -0.14 | this number -0.1
this old -0.06 | this street -0.11 | those -0.35 | thousa -0.4 | threat -0.57 | threat to -0.26 | three -0.99
three days -0.11 | three lights -0.18 | three of -0.24 | threw 0.35 | throat 1.77 | throat is 0.83 | throop -0.21
throop ppl -0.21 | throug a -0.17 | throug it -0.13 | throug my 1.04 | throug the 0.21 | throw -0.07 | throwi 0.17
throwi up 0.53 | thrown -0.21 | throws -0.1 | thru -0.06 | thru the -0.06 | ticket -0.34 | tied -0.06 | tienda 0.08
tiene -0.12 | tiene musica -0.07 | tienen 1.38 | tienen al -0.08 | tienen hoyos -0.1 | tienen un -0.13 | tierra -0.3
till -0.24 | till four -0.08 | time -0.78 | time is -0.06 | time n -0.11 | times -0.17 | tipped 0.11
tipped over -0.06 | tira -0.25 | tirada -0.39 | tirada debajo -0.11 | tirada en -0.14 | tirado 1.2 | tirado en 1.3
tirado un -0.05 | tirand -0.42 | tirar -0.27 | tiraro -0.19 | tire -0.12 | tires -0.95 | tires stacke -0.08 | to -0.99
to a -0.5 | to be 0.12 | to call -0.08 | to crash -0.11 | to curb -0.07 | to die 0.73 | to evict -0.26 | to fall -0.05
to fill -0.12 | to get -0.51 | to go -0.1 | to him -0.08 | to jump 0.19 | to keep -0.06 | to kick 0.29 | to kill 0.4
to live 0.45 | to me -0.14 | to my -0.68 | to our 0.52 | to report -0.2 | to say -0.07 | to see -0.1 | to sleep -0.14
to slow -0.11 | to somebo -0.16 | to talk -0.26 | to the -0.64 | to throw -0.07 | to use -0.13 | to wake -0.1
toca -0.1 | toda -0.55 | toda la -0.38 | toda levant -0.17 | todas -0.11 | todas las -0.11 | todavi -0.2 | today -0.24
toddle -0.57 | toddle is 0.7 | todo -0.94 | todo el -0.18 | todo volume -0.11 | todos 0.31 | todos los -0.21
toe -0.41 | toe and -0.4 | toilet -0.45 | toilet backed -0.16 | toilet is -0.12 | told -0.31 | told him -0.17
tomar -0.28 | tomo 1.1 | tonigh 0.22 | tonite -0.13 | tonite me -0.13 | too -0.78 | too fast -0.22 | too many -0.1
took 0.8 | took a 0.73 | took my 0.75 | took the -0.49 | took them 0.57 | tools -0.09 | tools everyt -0.09 | top 0.91
top of 1.06 | tope -0.06 | tore 0.33 | tore up 0.36 | torn -0.19 | torn up -0.06 | toss -0.26 | tossed -0.12
touche -0.21 | touche all -0.11 | toward 0.33 | toward the 0.45 | towel -0.08 | towel under -0.08 | tower -0.14
trabaj -0.35 | tracks 0.33 | tracks and 0.36 | trae 1.03 | trae un 0.64 | trae una 0.45 | traffi -0.45
traffi on -0.19 | trafic -0.27 | trago 0.32 | trail -0.37 | traile -0.23 | train 0.91 | train is 0.36
train tracks -0.23 | trampa -0.07 | transf 0.18 | trap -0.18 | trappe 1.27 | trappe in 0.58 | trash -0.43
trash in -0.14 | trato -0.21 | trato mal -0.21 | tree and -0.07 | tree is 0.46 | trees -0.19 | tren 0.36
tren por -0.11 | tres -0.29 | tres semana -0.1 | tried 0.29 | tried to 0.29 | trimme -0.08 | trip -0.18 | trippe -0.27
troca -0.09 | troca en -0.05 | tropez -0.33 | tropez y -0.17 | truck 0.39 | truck and -0.22 | truck has -0.13
truck hit 0.16 | truck is 0.63 | truck with -0.34 | trucks -0.15 | truena -0.35 | trunk 0.9 | trying 1.36
trying to 1.46 | tub 0.07 | tuberi -0.07 | tubo 0.07 | tubo que -0.19 | tues -0.13 | tuesda -0.12 | tumbar -0.09
tumbar el -0.06 | turkey -0.17 | turkey chasin -0.14 | turn -0.45 | turn it -0.05 | turn left -0.06 | turn on -0.07
turned 0.43 | turned around -0.28 | turned on 0.72 | tv -0.06 | twelve -0.28 | twenty -0.2 | twenty two -0.06
twice -0.35 | twigs -0.38 | twiste -0.31 | twiste round -0.21 | two bedroo -0.06 | two degree -0.06 | two dogs 1.21
two feet -0.08 | two fourte -0.06 | two minute 0.46 | u -0.06 | u wait -0.05 | uber -0.23 | uber driver -0.21
um -0.07 | um my -0.06 | un -0.72 | un animal -0.42 | un arbol 0.28 | un arma 0.73 | un bache -0.1 | un basure -0.14
un bebe 0.08 | un bote -0.11 | un cable 0.53 | un camion -0.66 | un carro -0.51 | un choque 0.4 | un chorro -0.3
un colcho -0.19 | un detect -0.13 | un gallo -0.3 | un golpe -0.1 | un hombre 0.54 | un hoyo -0.44 | un hueco -0.19
un mapach -0.3 | un moment -0.17 | un monton -0.11 | un muchac 1.12 | un murcie -0.6 | un nino 0.29 | un panal -0.11
un perrit -0.25 | un perro -0.6 | un poste -0.06 | un proble -0.39 | un sofa -0.11 | un tope -0.06 | un tubo -0.19
un water -0.05 | un zorril -0.24 | una -0.25 | una ardill -0.32 | una bomba 1.04 | una camion 0.82 | una casa -0.47
una cucara -0.05 | una fuga -0.4 | una jering -0.38 | una llanta -0.12 | una muchac 0.5 | una mujer 0.62
una multa -0.2 | una nevera -0.1 | una nina 0.49 | una person -0.18 | una pistol -0.96 | una rama -0.32
una rata -0.53 | una senora 0.42 | una troca -0.05 | unas -0.13 | unas ratota -0.13 | uncle 0.5 | uncons 0.09
under -0.75 | under a -0.48 | under it 0.11 | under my -0.27 | under the -0.35 | under there 0.1 | under water -0.32
underp -0.3 | underp and -0.24 | uneven -0.19 | unit -0.17 | unload -0.1 | uno 1.16 | unos -0.98 | unos muchac -0.54
up -0.23 | up a 0.32 | up agains 0.42 | up all -0.09 | up and 0.96 | up at -0.13 | up by -0.06 | up for -0.08
up from -0.08 | up in 0.48 | up into -0.17 | up my -0.46 | up needed -0.08 | up nobody -0.06 | up on -0.22
up out -0.21 | up please -0.09 | up there -0.11 | up throug -0.24 | up to -0.35 | up under -0.08 | up with -0.16
upstai 0.12 | us -0.46 | us at -0.14 | us becaus -0.24 | us grass -0.13 | us head -0.21 | usadas -0.3 | usan -0.17
usan guante -0.16 | use -0.27 | use the -0.22 | used -0.24 | used syring -0.09 | used to -0.13 | uso -0.12
utilit -0.16 | va -0.24 | va a 0.36 | va en -0.07 | vacant -0.4 | vacia -0.55 | vacian -0.08 | vacio -0.24
vacuum -0.14 | valve -0.21 | valve is -0.07 | van 0.43 | van a -0.11 | vanish -0.39 | vans -0.17 | vapes -0.12
vapor 0.86 | vasos -0.2 | ve 1.1 | ve la 0.13 | ve nada 0.56 | vecina 0.77 | vecino -1.05 | vecino cantan -0.07
vecino esta -0.06 | vecino quema -0.18 | vecino se -0.49 | vehicl -0.34 | ven -0.13 | ven los -0.09 | vencid -0.29
vende -0.1 | venden -0.41 | venden cigarr -0.11 | venden comida -0.07 | vendie -0.51 | veneno -0.1 | veneno por -0.1
vengan -0.2 | vengan a -0.09 | vengan por -0.1 | venir -0.2 | venir a -0.06 | ventan 1.05 | ventil -0.06 | veo -0.15
verde 0.12 | very -0.69 | vez -0.42 | vez que -0.08 | vfw -0.15 | vfw pkwy -0.15 | vi -0.05 | viaduc -0.08 | vias -0.1
vidrio 0.47 | vidrio en -0.06 | vieja -0.17 | viejit -0.06 | viejo -0.22 | viejo y -0.16 | viene 1.58 | viene el 0.6
viento -0.12 | view -0.07 | vines -0.55 | vines are -0.55 | vinier -0.26 | vino 0.6 | vino una -0.05 | vive -0.33
vivien -0.87 | vivir 0.44 | vivo -0.54 | vivo en -0.36 | volant -0.05 | volume -0.11 | volume hasta -0.07
volunt -0.26 | vuelta -0.21 | vuelta que -0.21 | w bad -0.05 | w flats -0.15 | wait for -0.08 | waited -0.1
wake 0.26 | walk -0.43 | walk button -0.06 | walk in -0.05 | walked 0.32 | walker -0.06 | walkin -0.23
walkin in -0.15 | walkin under 0.36 | walkwa -0.25 | wall 0.33 | wall is -0.05 | wall of 0.26 | walls -0.3
wander -0.16 | wander around -0.07 | want 0.31 | want one -0.07 | want the -0.06 | want to 0.51 | wanted -0.28
wants -0.33 | wants to -0.33 | warm -0.07 | was -0.16 | was a -0.13 | was bitten -0.23 | was knocke -0.05
was not -0.28 | was pink -0.06 | was rude -0.09 | was run 0.74 | was sleepi -0.16 | was smashe -0.14
was stolen -0.06 | was taken 0.62 | was textin -0.11 | wash -0.11 | washed -0.13 | washer -0.18 | washer and -0.18
wasps -0.2 | wasps are -0.15 | waste -0.06 | watchi -0.4 | water -0.42 | water and -0.13 | water atras -0.05
water bill -0.07 | water broke 0.09 | water came -0.08 | water coming -0.11 | water from -0.09 | water heater -0.08
water i -0.09 | water in -0.48 | water is -0.57 | water sprayi -0.07 | water under -0.13 | waters 0.42 | waves 0.47
wawa -0.16 | wawa its -0.16 | way 0.13 | way and 0.56 | way on -0.21 | way sign -0.21 | way too -0.22 | ways -0.2
we -0.17 | we can 0.28 | we cannot 0.64 | we cant 0.89 | we dont -0.06 | we get -0.08 | we got -0.11 | we had -0.12
we have -0.41 | we need -0.38 | we saw -0.11 | we wait -0.07 | we want -0.07 | weathe -0.06 | weeds -0.4 | week -0.21
weeken -0.95 | went 0.54 | went away -0.07 | went by -0.09 | went down -0.05 | went in -0.1 | went off 1.04
went right 0.08 | were 0.96 | were all 0.2 | were climbi -0.08 | west -0.1 | wester -0.13 | wet -0.32 | what -0.86
what are -0.12 | what can -0.09 | what do -0.06 | what is -0.28 | what time -0.06 | what to -0.06 | whats -0.32
whats the -0.1 | wheel -0.07 | wheelc -0.1 | wheels -0.13 | when -1.19 | when are -0.1 | when i -0.16 | when is -0.12
when it -0.16 | when the -0.19 | when will -0.14 | when you -0.06 | where -1.17 | where can -0.11 | where do -0.09
where is -0.13 | where kids -0.07 | where people -0.08 | where the -0.2 | where we -0.49 | which -0.2 | while -0.19
white -0.74 | who -0.94 | who can -0.14 | who is -0.13 | whole -0.5 | whole block -0.12 | whole buildi -0.07
whole bunch -0.08 | whole inters -0.15 | whole stretc -0.06 | whose -0.07 | why -0.29 | wife 0.24 | wife is 0.29
wifes 0.05 | wild -0.16 | wild turkey -0.14 | will 0.13 | will not 0.1 | will you -0.09 | win -0.11 | wind -0.46
wind and -0.12 | window 0.11 | window and 0.2 | window every -0.1 | window has -0.06 | window on 0.26 | windsh 0.11
windy -0.17 | wing -0.11 | wing is -0.08 | winter -0.2 | wire -0.29 | wire basket -0.2 | wire is 0.1 | wire on -0.05
wires and -0.12 | wires are -0.58 | wires in 1.15 | with -0.19 | with a -0.76 | with my 0.19 | with no -0.44
with paint -0.06 | with people 0.73 | with plywoo -0.06 | with the 0.8 | with water -0.11 | withou -0.79
withou a -0.44 | wobble -0.16 | woman 1.58 | woman is 0.08 | women -0.4 | won -0.06 | wont 0.96 | wont fix -0.25
wont let 0.54 | wont read -0.09 | wont stop 0.6 | wont take -0.06 | wood -0.11 | wooden -0.36 | woods -0.1
words -0.09 | work -0.44 | work nights -0.1 | worker 0.15 | workin -0.15 | workin its -0.09 | worn -0.09 | worse -0.15
would -0.09 | wouldn -0.1 | wrappe -0.1 | wrong 0.31 | wrong number -0.19 | wrong side 0.58 | wrong way 0.12
wrote -0.71 | y 0.26 | y apaga -0.05 | y apesta -0.05 | y casi -0.23 | y centra -0.06 | y dejaro -0.37 | y dejo -0.05
y el -0.15 | y entran -0.08 | y esta 0.91 | y estan 0.2 | y hace -0.09 | y hacen -0.06 | y hay 0.85 | y huele 0.54
y la 0.07 | y le 0.32 | y lo -0.29 | y me -0.48 | y mi -0.26 | y mis -0.07 | y nadie -0.15 | y necesi -0.14
y no 1.07 | y nos 1.08 | y nunca -0.1 | y quedar -0.19 | y quedo -0.16 | y quiero -0.13 | y salen -0.07 | y se 0.49
y sigue -0.11 | y tengo -0.15 | y un -0.12 | y una -0.82 | y ya 1 | ya -0.43 | ya esta -0.09 | ya huele -0.26
ya lleva -0.08 | ya no 0.15 | ya perdi -0.08 | ya se -0.29 | ya son -0.11 | ya viene 0.6 | yard -1.33 | year -0.07
year and -0.06 | years -0.06 | yellin -0.21 | yellin at -0.13 | yellow -0.19 | yes -0.4 | yester -0.12
yester and -0.08 | yet -0.18 | yield -0.41 | yo -0.1 | yo corten -0.05 | yo nomas -0.07 | you -1.51 | you all -0.07
you can -0.22 | you cant -0.1 | you have -0.08 | you people -0.25 | you pick -0.08 | you put -0.11 | you scrape -0.09
you send -0.1 | you so -0.09 | you speak -0.05 | you take -0.08 | your -0.63 | your car -0.06 | zafaco -0.51
zanja -0.33 | zona -0.07 | zona de -0.07 | zone -0.15 | zorril -0.24 | zumba -0.11
""")

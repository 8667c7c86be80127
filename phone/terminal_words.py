"""What the terminal itself says, in the languages that it knows. The line's own sentences are the line's."""

from collections.abc import Mapping

WORDS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "call_help": "Type what you would say. #1 or #12# presses keys, an empty line is silence, /hangup hangs up.",
        "calling": "Calling {number} as {phone} …",
        "text_help": "Type a text. /photo FILE sends a photo, /wait 10 waits for a text, Ctrl-D ends.",
        "texting": "Texting {number} as {phone}.",
        "you_hung_up": "You hung up.",
        "line_hung_up": "The line hung up.",
        "ended": "The call ended: {why}.",
        "transfer": "Putting you through to {number}. An empty line ends that; /busy or /no-answer: nobody there.",
        "text": "Text from {sender}: {body}",
        "waiting_texts": "Texts to this phone appear here. Enter ends.",
        "no_reply": "(no reply)",
        "not_arrived": "(the text did not get through: {why})",
        "undelivered": "(kept back by the carrier: {body})",
        "photo": "(photo: {url})",
        "unknown": "There is no {command} here.",
        "saved": "Kept in {file}.",
    },
    "es": {
        "call_help": "Escriba lo que diría. #1 o #12# marca teclas, una línea vacía es silencio, /hangup cuelga.",
        "calling": "Llamando a {number} desde {phone} …",
        "text_help": "Escriba un mensaje. /photo ARCHIVO envía una foto, /wait 10 espera un mensaje, Ctrl-D termina.",
        "texting": "Mensajes a {number} desde {phone}.",
        "you_hung_up": "Usted colgó.",
        "line_hung_up": "La línea colgó.",
        "ended": "La llamada terminó: {why}.",
        "transfer": "Le comunican con {number}. Una línea vacía termina eso; /busy o /no-answer: no hay nadie.",
        "text": "Mensaje de {sender}: {body}",
        "waiting_texts": "Los mensajes a este teléfono aparecen aquí. Intro termina.",
        "no_reply": "(sin respuesta)",
        "not_arrived": "(el mensaje no llegó: {why})",
        "undelivered": "(retenido por el operador: {body})",
        "photo": "(foto: {url})",
        "unknown": "Aquí no existe {command}.",
        "saved": "Guardado en {file}.",
    },
}

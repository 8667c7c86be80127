"""What the greeting names as examples: the commonest services of a draft, as people say them."""

import re
from collections.abc import Mapping, Sequence

from facts.services import Service

_MOST = 3
_SAID = (
    (r"pothole|bache", "there's a pothole", "hay un bache"),
    (r"street ?lights?\b|alumbrado", "the street light is out", "no hay luz en la calle"),
    (r"graffiti|grafiti", "there's graffiti on a wall", "hay grafiti en una pared"),
    (r"(garbage|trash|refuse).*(missed|not)|missed.*(garbage|trash|pick)|^trash$|^garbage$", "they missed my garbage",
     "no recogieron la basura"),
    (r"abandoned (vehicle|car)|vehicle abandoned", "there's an abandoned car", "hay un carro abandonado"),
    (r"dump", "somebody dumped trash", "alguien tiró basura"),
    (r"\brats?\b|rodent", "there are rats in the alley", "hay ratas en el callejón"),
    (r"dead animal", "there's a dead animal", "hay un animal muerto"),
    (r"traffic (signal|light)", "the traffic light is broken", "el semáforo no funciona"),
    (r"\btrees?\b", "a branch came down", "se cayó una rama"),
    (r"sidewalk", "the sidewalk is broken", "la acera está rota"),
    (r"parking", "somebody parks where they must not", "un carro está mal estacionado"),
    (r"\bsigns?\b", "a street sign is down", "se cayó una señal"),
    (r"sewer|storm drain", "the drain is clogged", "el drenaje está tapado"),
    (r"garbage|trash|litter", "there's trash in the street", "hay basura en la calle"),
)  # fmt: skip


def examples(services: Sequence[Service], language: str) -> Mapping[str, tuple[str, ...]]:
    """Two or three things that people say, in each language that they are known in; else the names themselves."""
    said: dict[str, tuple[str, str]] = {}
    for service in services:
        name = service.names[language]
        for told, english, spanish in _SAID:
            if re.search(told, name.lower()):
                said.setdefault(told, (english, spanish))
                break
        if len(said) == _MOST:
            break
    if len(said) > 1 and language in ("en", "es"):
        return {"en": tuple(english for english, _ in said.values()), "es": tuple(other for _, other in said.values())}
    names = tuple(service.names[language] for service in services[:_MOST])
    return {language: names}

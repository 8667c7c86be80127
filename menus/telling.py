"""Which words tell something, and which stand in every sentence and every service list."""

from menus.stems import stem

_EMPTY = frozenset(
    """
    a an the is are was be it its this that these to of in on at for from with by and or but my our your any
    all as not request complaint issue report reported problem complaints requests issues reports problems city general
    services service
    de del la el los las un una en y o por para con que reporte solicitud queja problema servicio general other misc
    miscellaneous types type
    """.split()
)
_PALE = frozenset(
    "street road public mechanical repair maintenance inspection violation broken damaged needed removal removed "
    "clean cleaning up pick pickup private property condition conditions hazard hazardous program "
    "calle publico publica reparacion".split()
)
"""Words that tell little in a service's name: what is wrong is in the others."""

EMPTY = _EMPTY | {stem(each, language) for each in _EMPTY for language in ("en", "es")}
IN_LISTS = EMPTY | {
    stem(each, "en")
    for each in """
    defect defects concern concerns related miscellaneous enter additional details detail below more describe specify
    please select choose category citizen resident residents customer form submit online response dept department
    division sr srs
    """.split()
}
"""What tells nothing in a service's name, though callers may mean something by it."""
PALE = _PALE | {stem(each, language) for each in _PALE for language in ("en", "es")}

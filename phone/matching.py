"""What `…`, `{number}` and `{reference}` stand for in a transcript."""

import re

_DIGITS = r"\d(?:[ ,-]{0,2}\d)*"  # spoken or written: "4 8 2, 1 9 3 7", "482-1937"
_BETWEEN_DIGITS = "[ ,-]{0,2}"


class Placeholders:
    """Compares what was said with what is written, and remembers the references that were met on the way."""

    def __init__(self) -> None:
        self._references: dict[str, str] = {}

    def match(self, written: str, said: str) -> bool:
        """Whether something was said as it is written. White space must already be plain in both."""
        found = re.fullmatch(self._pattern(written), said, re.DOTALL)
        if not found:
            return False
        for name, digits in found.groupdict().items():
            self._references[name] = re.sub(r"\D", "", digits)
        return True

    def fill(self, text: str) -> str:
        """What the person says or keys, with the references that they heard before."""
        return re.sub(r"\{(reference\d*)\}", lambda found: self._references.get(found[1], found[0]), text)

    def _pattern(self, written: str) -> str:
        pattern, met = "", set[str]()
        for part in re.split(r"(\{(?:reference\d*|number)\}|…)", written):
            name = part.strip("{}")
            if part == "…":
                pattern += ".*"
            elif part == "{number}":
                pattern += _DIGITS
            elif part == f"{{{name}}}" and name in self._references:
                pattern += _BETWEEN_DIGITS.join(self._references[name])
            elif re.fullmatch(r"\{reference\d*\}", part):
                pattern += f"(?P={name})" if name in met else f"(?P<{name}>{_DIGITS})"
                met.add(name)
            else:
                pattern += re.escape(part)
        return pattern

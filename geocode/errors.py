"""What can be wrong with a city's map, and whose doing it is."""


class GeocodeError(Exception):
    """Something is wrong with a city's map."""


class StreetFileUnusable(GeocodeError, ValueError):
    """The city's street files cannot be used: which file, what is wrong with it, and what to do."""

    def __init__(self, file: str, problem: str, advice: str) -> None:
        super().__init__(f"{file}: {problem}. {advice}")
        self.file, self.problem, self.advice = file, problem, advice


class IndexUnusable(GeocodeError, OSError):
    """A built street index cannot be opened: build it again."""


class CountryUnknown(GeocodeError, LookupError):
    """There is no file of this country's small words."""

    def __init__(self, code: str, known: tuple[str, ...]) -> None:
        listed = ", ".join(known)
        super().__init__(f"The country {code!r} is not known; {listed} are. docs/geocoder.md tells how to add one.")


class ProviderFailed(GeocodeError, ConnectionError):
    """Somebody else's map gave no answer that can be read. `provider`: its name; the message holds no address."""

    def __init__(self, provider: str, problem: str) -> None:
        super().__init__(f"The geocoder {provider} gave no answer: {problem}.")
        self.provider, self.problem = provider, problem

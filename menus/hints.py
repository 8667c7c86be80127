"""What a recogniser should expect when somebody says what is wrong."""

from facts.services import Menu


def service_phrases(menu: Menu, language: str) -> tuple[str, ...]:
    """What people say when they are asked what is wrong: every service's name, then what else it is called, in turn."""
    names = [service.names[language] for service in menu.services if language in service.names]
    keywords = [service.keywords.get(language, ()) for service in menu.services]
    longest = max(map(len, keywords), default=0)
    in_turn = [words[at] for at in range(longest) for words in keywords if at < len(words)]
    return tuple(dict.fromkeys(phrase.lower() for phrase in (*names, *in_turn)))

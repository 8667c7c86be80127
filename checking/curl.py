"""Each call as a curl command, so that anybody can make it again."""

from shlex import quote
from urllib.parse import quote as in_query

from checking.exchange import KEY, Exchange

AGENT = "Townline-Open311/1"
IN_THE_SHELL = "$API_KEY"


def command(exchange: Exchange, key: str = "") -> str:
    """The call as a line for a shell. Without `key`, the shell's own $API_KEY is taken."""
    parts = ["curl", "-sS", "-i", "-m", "30", "-A", quote(AGENT)]
    for name, value in exchange.headers:
        parts += ["-H", _quoted(f"{name}: {value}", key)]
    for name, value in exchange.sent:
        parts += ["--data-urlencode", _quoted(f"{name}={value}", key)]
    query = "&".join(f"{in_query(name)}={value if value == KEY else in_query(value)}" for name, value in exchange.query)
    return " ".join([*parts, _quoted(f"{exchange.url}?{query}" if query else exchange.url, key)])


def _quoted(text: str, key: str) -> str:
    if key or KEY not in text:
        return quote(text.replace(KEY, key))
    before, _, after = text.partition(KEY)
    return f'{quote(before)}"{IN_THE_SHELL}"{quote(after) if after else ""}'

"""What the browser phone says when it cannot do what it was asked to."""


class Refused(Exception):
    """The page's request was not done. The message is a sentence for the person; `status` is the HTTP status."""

    def __init__(self, sentence: str, status: int = 400) -> None:
        super().__init__(sentence)
        self.status = status

"""What is larger than it may be: it is read all the same, since a browser hears an answer only once it has said all."""

from flask import Request

_MOST_UNREAD = 128 * 1024 * 1024
"""Bytes that are read and thrown away: who sends more hears nothing."""
_AT_ONCE = 1024 * 1024


def is_too_large(request: Request, most: int) -> bool:
    """Whether more than so many bytes are posted; then they were read, up to a point."""
    request.max_content_length = most
    length = request.content_length or 0
    if length <= most:
        return False
    stream, unread = request.environ["wsgi.input"], min(length, _MOST_UNREAD)
    while unread > 0 and (chunk := stream.read(min(unread, _AT_ONCE))):
        unread -= len(chunk)
    return True

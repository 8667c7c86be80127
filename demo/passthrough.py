"""/demo/… is the demo city's own process: its page and its endpoint, passed through unchanged."""

import requests
from flask import Blueprint, Response, request

_HOP_BY_HOP = frozenset(
    {"connection", "keep-alive", "transfer-encoding", "content-encoding", "content-length", "host", "server", "date"}
)


def passthrough_blueprint(demo_city_url: str) -> Blueprint:
    """The routes under /demo/, answered by the demo city at this address."""
    blueprint = Blueprint("demo", __name__)
    session = requests.Session()
    session.trust_env = False

    @blueprint.route("/demo/", defaults={"path": ""}, methods=["GET", "POST"])
    @blueprint.route("/demo/<path:path>", methods=["GET", "POST"])
    def passed_through(path: str) -> Response:
        """Ask the demo city, and say what it said."""
        if ".." in path.split("/"):
            return Response("There is no such page.\n", 404, content_type="text/plain")
        try:
            answer = session.request(
                request.method,
                f"{demo_city_url}{request.full_path.rstrip('?')}",
                data=request.get_data(),
                headers={name: value for name, value in request.headers if name.lower() not in _HOP_BY_HOP}
                | {"Host": request.host},
                timeout=(2, 35),
                allow_redirects=False,
            )
        except requests.RequestException:
            return Response(
                "The demo city does not answer. It is started again by itself; try in a few seconds.\n",
                502,
                content_type="text/plain",
            )
        headers = [(name, value) for name, value in answer.headers.items() if name.lower() not in _HOP_BY_HOP]
        return Response(answer.content, answer.status_code, headers)

    return blueprint

"""No Python process of a dry run reaches another machine, whatever code tries to."""

import os
import subprocess
import sys

import pytest

import settings
from sandbox.indoors import guard
from sandbox.keeper import Keeper

TRIES = [
    "socket.socket().connect(('192.0.2.1', 80))",
    "socket.socket().connect_ex(('192.0.2.1', 80))",
    "socket.socket(socket.AF_INET6).connect(('2001:db8::1', 80))",
    "socket.socket(socket.AF_INET6).connect(('::ffff:192.0.2.1', 80))",
    "socket.socket().connect(('0.0.0.0', 80))",
    "socket.socket().connect(('example.com', 80))",
    "socket.create_connection(('example.com', 80), timeout=1)",
    "socket.socket(type=socket.SOCK_DGRAM).sendto(b'x', ('192.0.2.1', 53))",
    "socket.socket(type=socket.SOCK_DGRAM).sendmsg([b'x'], [], 0, ('192.0.2.1', 53))",
    "socket.getaddrinfo('example.com', 443)",
    "socket.getaddrinfo(b'example.com', 443)",
    "socket.gethostbyname('example.com')",
    "socket.gethostbyaddr('192.0.2.1')",
    "socket.getnameinfo(('192.0.2.1', 80), 0)",
    "socket.socket().bind(('0.0.0.0', 0))",
    "socket.socket().bind(('', 0))",
    "urllib.request.urlopen('http://192.0.2.1/', timeout=1)",
    "requests.get('http://192.0.2.1/', timeout=1)",
    "requests.get('https://api.twilio.com/', timeout=1)",
    "redis.Redis('192.0.2.1').ping()",
]
AT_HOME = [
    "socket.socket().bind(('127.0.0.1', 0))",
    "socket.socket(socket.AF_UNIX).connect_ex('/no/such/file')",
    "socket.socket().connect_ex(('127.0.0.1', 9))",
    "socket.getaddrinfo('localhost', 80)",
    "socket.getaddrinfo('127.0.0.1', 80)",
    "socket.getaddrinfo(None, 80)",
    "[end.sendmsg([b'x']) for end in socket.socketpair()]",
]
PROGRAM = """
import socket, sys, urllib.request, redis, requests
for tried in sys.argv[1:]:
    try:
        exec(tried)
        print("done")
    except Exception as error:
        print(type(error).__name__, str(error).splitlines()[-1] if str(error) else "")
"""


@pytest.fixture
def indoors(tmp_path):
    """Runs Python with the environment of a dry run."""
    environment = Keeper(tmp_path, tmp_path).environment(tmp_path, os.environ)

    def run(*arguments):
        return subprocess.run(
            [sys.executable, *arguments], env=environment, cwd=tmp_path, capture_output=True, text=True, timeout=60
        )

    return run


def test_whatever_would_reach_another_machine_is_refused_and_noted(indoors):
    ran = indoors("-c", PROGRAM, *TRIES)
    said = ran.stdout.splitlines()
    assert len(said) == len(TRIES), ran.stderr
    for tried, answer in zip(TRIES, said, strict=True):
        assert "refused" in answer, (tried, answer)
    assert ran.stderr.count(guard.REFUSED) >= len(TRIES)
    assert "192.0.2.1" not in ran.stderr and "example.com" not in ran.stderr


def test_what_stays_on_this_machine_is_let_be(indoors):
    ran = indoors("-c", PROGRAM, *AT_HOME)
    assert ran.stdout.splitlines() == ["done"] * len(AT_HOME), ran.stdout
    assert ran.stderr == ""


def test_a_process_that_is_forked_or_spawned_is_held_too(indoors):
    tries = "import socket, sys; socket.socket().connect(('192.0.2.1', 80))"
    ran = indoors(
        "-c", f"import subprocess, sys; sys.exit(subprocess.run([sys.executable, '-c', {tries!r}]).returncode)"
    )
    assert ran.returncode == 1 and "Outside: " in ran.stderr
    ran = indoors("-c", f"import os\nif os.fork() == 0:\n    {tries}\nprint(os.wait()[1])")
    assert "Outside: " in ran.stderr


@pytest.mark.parametrize("program", [["-m", "sandbox.house", "."], ["-m", "cli", "serve"], ["-m", "cli", "worker"]])
def test_a_dry_run_that_is_not_held_does_not_start(program, tmp_path):
    environment = os.environ | {
        "PYTHONPATH": str(settings.HERE),
        "TOWNLINE_DEMO": "sandbox",
        "REDIS_URL": "redis://127.0.0.1:9/0",
        "TWILIO_ACCOUNT_SID": "AC1",
        "TWILIO_AUTH_TOKEN": "made up",
        "PUBLIC_URL": "http://127.0.0.1:9",
        "TOWNLINE_SECRET_KEY": "a secret key that is long enough to be one",
        "TOWNLINE_VAR": str(tmp_path),
    }
    ran = subprocess.run(
        [sys.executable, *program], env=environment, cwd=tmp_path, capture_output=True, text=True, timeout=60
    )
    assert ran.returncode == 2
    assert "is not held to this machine, and does not start" in ran.stdout + ran.stderr
    assert "Traceback" not in ran.stderr


def test_nothing_of_the_real_installation_is_in_the_environment_of_a_dry_run(tmp_path):
    real = dict.fromkeys((*settings.NAMES, "HTTPS_PROXY", "http_proxy", "CITY_KEY", "PYTHONSTARTUP"), "the-real-one")
    made = Keeper(tmp_path, tmp_path / "cache").environment(tmp_path / "x", real | {"PATH": "/usr/bin"})
    assert "the-real-one" not in str(made)
    assert (made["PATH"], made["TOWNLINE_DEMO"]) == ("/usr/bin", "sandbox")

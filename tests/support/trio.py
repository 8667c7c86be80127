"""A store that outlives a machine: a primary and two replicas, watched by three sentinels, all on loopback."""

import subprocess
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from types import TracebackType

from redis import Redis
from redis.sentinel import MasterNotFoundError, Sentinel

from processes import leash
from store.connection import answers
from store.embedded import find_binary
from tests.support.ports import free_port
from tests.support.waiting import until

SERVICE = "city"
DOWN_AFTER_MS = 2000
"""A sentinel takes a server for dead after that long. A real installation takes 5 seconds or more."""

DURABLE = ("--appendonly", "yes", "--appendfsync", "always", "--maxmemory-policy", "noeviction")
WITH_A_REPLICA = ("--min-replicas-to-write", "1", "--min-replicas-max-lag", "3")


class Trio:
    """Three servers and three sentinels. `url`: what REDIS_URL says."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._running: dict[int, subprocess.Popen[bytes]] = {}
        # A leash is held by the thread that starts a program: one that lives as long as we do.
        self._starter = ThreadPoolExecutor(1)
        self._servers = [free_port() for _ in range(3)]
        self._watchers = [free_port() for _ in range(3)]
        self.url = f"redis+sentinel://{','.join(f'127.0.0.1:{port}' for port in self._watchers)}/{SERVICE}/0"

    def start(self) -> "Trio":
        """Start them all and wait until a write would be copied."""
        try:
            self._start()
        except BaseException:
            self.stop()
            raise
        return self

    def _start(self) -> None:
        primary = self._servers[0]
        for port in self._servers:
            self._serve(port, primary)
        until(lambda: answers(self._client(primary)), "the primary answers", 30)
        for port in self._watchers:
            self._watch(port, primary)
        until(lambda: self.replicas() == 2 and self._all_know_each_other(), "everybody knows each other", 30)

    def primary(self) -> int:
        """The port of the server that all sentinels name now; 0 while they have none, or do not agree."""
        named: set[int] = set()
        for port in self._watchers:
            try:
                named.add(int(Sentinel([("127.0.0.1", port)], socket_timeout=1.0).discover_master(SERVICE)[1]))
            except MasterNotFoundError:
                return 0
        return named.pop() if len(named) == 1 else 0

    def replicas(self) -> int:
        """How many replicas of the primary have everything now."""
        primary = self.primary()
        told = self._client(primary).info("replication") if primary else {}
        return sum(told.get(f"slave{number}", {}).get("state") == "online" for number in range(2))

    def kill_primary(self) -> int:
        """kill -9; gives its port. The others go on: a sentinel lets one of them take over."""
        port = self.primary()
        self._end(port)
        return port

    def fail_over(self) -> None:
        """kill -9 for the primary; when another has taken over, the dead one comes back as its replica."""
        dead = self.kill_primary()
        until(lambda: self.primary() not in (0, dead), "another takes over", 90, self._logs)
        self.bring_back(dead)

    def bring_back(self, port: int) -> None:
        """Start a dead server again, as a replica of the present primary."""
        self.serve(port)
        until(lambda: self.replicas() == 2, "both replicas are there", 60)

    def serve(self, port: int) -> None:
        """Start a dead server again, and do not wait until it has everything.

        As a replica, always: one that came back as a primary, while another is just taking over, would be written to.
        """
        until(self.primary, "all sentinels name the same primary", 90, self._logs)
        self._serve(port, self.primary())

    def kill_replicas(self) -> list[int]:
        """kill -9 for both replicas; gives their ports."""
        dead = [port for port in self._servers if port != self.primary()]
        for port in dead:
            self._end(port)
        return dead

    def stop(self) -> None:
        """End them all."""
        for port in list(self._running):
            self._end(port)
        self._starter.shutdown()

    def __enter__(self) -> "Trio":
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def _serve(self, port: int, primary: int) -> None:
        data = self._folder / str(port)
        data.mkdir(exist_ok=True)
        where = ["--port", str(port), "--bind", "127.0.0.1", "--dir", str(data), "--save", "", *DURABLE]
        follows = ["--replicaof", "127.0.0.1", str(primary)] if port != primary else []
        # A replica asks for all anew after a restart; without this the primary would wait 5 s for others to ask too.
        self._run(port, [*where, *WITH_A_REPLICA, "--repl-diskless-sync-delay", "0", *follows])

    def _watch(self, port: int, primary: int) -> None:
        settings = self._folder / f"sentinel-{port}.conf"
        settings.write_text(
            f"port {port}\nbind 127.0.0.1\ndir {self._folder}\n"
            f"sentinel monitor {SERVICE} 127.0.0.1 {primary} 2\n"
            f"sentinel down-after-milliseconds {SERVICE} {DOWN_AFTER_MS}\n"
            f"sentinel failover-timeout {SERVICE} 5000\n"
        )
        self._run(port, [str(settings), "--sentinel"])

    def _run(self, port: int, options: list[str]) -> None:
        with (self._folder / f"{port}.log").open("ab") as log:
            command = leash.command([find_binary(self._folder), *options])
            start = partial(subprocess.Popen, command, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
            self._running[port] = self._starter.submit(start).result()

    def _end(self, port: int) -> None:
        process = self._running.pop(port)
        process.kill()
        process.wait()

    def _all_know_each_other(self) -> bool:
        """Each sentinel knows two replicas and two other sentinels: else nobody could be chosen, or agreed upon."""
        for port in self._watchers:
            with self._client(port) as client:
                told = client.sentinel_master(SERVICE)
                if (told["num-slaves"], told["num-other-sentinels"]) != (2, 2):
                    return False
        return True

    def _logs(self) -> str:
        return "\n".join(
            f"{log.name}: {line}" for log in self._folder.glob("*.log") for line in log.read_text().splitlines()[-12:]
        )

    def _client(self, port: int) -> Redis:
        return Redis(port=port, socket_timeout=2.0, decode_responses=True)

"""A demo whose store is somewhere else, where REDIS_URL says: `python -m tests.support.demo_elsewhere`."""

import os
import sys

import settings
from demo import ports
from demo.run import Demo, run

if __name__ == "__main__":
    door = ports.listen(ports.line_port(os.environ))
    place = Demo(
        settings.var_dir(os.environ), int(door.getsockname()[1]), ports.next_free(0), os.environ["REDIS_URL"], door
    )
    sys.exit(run(place, os.environ))

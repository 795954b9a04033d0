"""Run as a module, apart from the tests: saves to a file, and is killed, or meets a full disk.

saving kill FILE A B COUNT    a child writes A's and B's content to FILE in turn, until it is
                              killed at a moment drawn at random; so many times. After each the
                              digest of what FILE holds is printed
saving full FILE A LIMIT      saves A's experiment where no file may have more than LIMIT bytes;
                              the error's number is printed
"""

import hashlib
import os
import random
import resource
import signal
import sys
import time
from itertools import cycle
from pathlib import Path

from gd_desktop.io.atomic import write_atomically
from gd_desktop.io.experiments.read import load_experiment
from gd_desktop.io.experiments.write import save_experiment

_LONGEST = 0.03  # seconds, in which some savings take place


def kill(path: Path, contents: list[bytes], count: int) -> None:
    """See above."""
    chance = random.Random(7)
    for _ in range(count):
        reader, writer = os.pipe()
        child = os.fork()
        if child == 0:
            for content in cycle(contents):
                write_atomically(path, content)
                os.write(writer, b".")
        # It has begun to when it has saved once.
        os.read(reader, 1)
        time.sleep(chance.uniform(0, _LONGEST))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        os.close(reader)
        os.close(writer)
        sys.stdout.write(f"{hashlib.sha256(path.read_bytes()).hexdigest()}\n")


def full(path: Path, other: Path, limit: int) -> None:
    """See above."""
    experiment = load_experiment(other)
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    # Python would keep a module's bytecode that is cut off, and later processes could not read it.
    sys.dont_write_bytecode = True
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    try:
        save_experiment(path, experiment)
    except OSError as error:
        sys.stdout.write(f"{error.errno}\n")


def main() -> None:
    """See above."""
    what, path, *others, number = sys.argv[1:]
    if what == "kill":
        kill(Path(path), [Path(other).read_bytes() for other in others], int(number))
    else:
        full(Path(path), Path(others[0]), int(number))


if __name__ == "__main__":
    main()

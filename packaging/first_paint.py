"""Times the bundle's first paint against the source tree's, in turn.

    .venv/bin/python packaging/first_paint.py [PROGRAM] [--rounds N]

PROGRAM is dist/gd-desktop/gd-desktop unless told. Whole processes are timed, from their start to
their end after the window has been painted once; the medians are compared. It ends with status 1
where the bundle is the slower one. Unseen, unless QT_QPA_PLATFORM asks for a real screen.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

import facts

# What is told where both are equally fast is chance.
_LIMIT = 1.03


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, and say what was found; returns the exit status."""
    parser = argparse.ArgumentParser(description="The bundle's first paint against the source's.")
    suffix = ".exe" if sys.platform == "win32" else ""
    usual = facts.DIST / facts.PROGRAM / (facts.PROGRAM + suffix)
    parser.add_argument("program", nargs="?", type=Path, default=usual)
    parser.add_argument("--rounds", type=int, default=15)
    options = parser.parse_args(arguments)
    commands = {
        "bundle": [str(options.program.resolve()), "--first-paint"],
        "source": [sys.executable, "-m", "gd_desktop", "--first-paint"],
    }
    times = measured(commands, options.rounds)
    bundle, source = (statistics.median(times[name]) for name in commands)
    ratio = bundle / source
    print(
        f"first paint, median of {options.rounds}: bundle {bundle:.3f} s, source {source:.3f} s, "
        f"ratio {ratio:.2f} (at most {_LIMIT})"
    )
    return 0 if ratio <= _LIMIT else 1


def measured(commands: Mapping[str, Sequence[str]], rounds: int) -> dict[str, list[float]]:
    """The seconds that each command took, by its name; they take turns, after a round that warms
    the caches and compiles the source.
    """
    times: dict[str, list[float]] = {name: [] for name in commands}
    with tempfile.TemporaryDirectory() as bytecode:
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
            "PYTHONPYCACHEPREFIX": bytecode,
        }
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        for number in range(rounds + 1):
            # Whoever is second finds more in the caches: they change places.
            for name in list(commands)[:: 1 if number % 2 else -1]:
                taken = seconds_of(commands[name], environment)
                if number:
                    times[name].append(taken)
    return times


def seconds_of(command: Sequence[str], environment: Mapping[str, str]) -> float:
    """How long a process takes. Raises CalledProcessError where it fails."""
    began = time.perf_counter()
    subprocess.run(command, cwd=facts.ROOT, env=environment, check=True, capture_output=True)
    return time.perf_counter() - began


if __name__ == "__main__":
    sys.exit(main())

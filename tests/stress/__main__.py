"""`packaging/bootstrap.py stress`: a random user with five seeds, and two hours' worth of frames.

Prints the progress and, at the end, a table; the figures as JSON where asked. Exit status 1 if a
bound is missed. Shorter forms of both are in the gate.
"""

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

from memory import ALLOCATOR

SEEDS = (1, 2, 3, 4, 5)
LAST = 50  # actions that are told where a process was ended
ACTIONS, FRAMES = 20_000, 432_000
MOST_GROWN_BY_ACTIONS = 2.0  # MiB, in the second half of a seed's actions
MOST_GROWN_BY_FRAMES = 5.0  # MiB
MOST_LOST = 100  # references to None: its count goes up and down by some tens
MOST_SLOWED = 1.2  # times what a frame took at the start, in time of the processor


def main() -> int:
    """Do both, and tell whether every bound holds."""
    options = argparse.ArgumentParser(prog="stress", description=__doc__)
    options.add_argument("--seed", type=int, action="append", help="default: 1 to 5, one by one")
    options.add_argument("--actions", type=int, default=ACTIONS, help="of each; 0: none")
    options.add_argument("--frames", type=int, default=FRAMES, help="0: none")
    options.add_argument("--json", type=Path, metavar="FILE", help="write the figures there too")
    given = options.parse_args()
    here = Path(__file__).parent
    seeds = (given.seed or SEEDS) if given.actions else ()
    users = [user(here / "random_user.py", seed, given.actions) for seed in seeds]
    shows = [told(here / "two_hours.py", [str(given.frames)])] if given.frames else []
    for figures in users:
        figures["holds"] = user_holds(figures)
    for figures in shows:
        figures["holds"] = show_holds(figures)
    sys.stdout.writelines([*map(user_line, users), *map(show_line, shows)])
    if given.json is not None:
        document = {
            "date": datetime.now(UTC).isoformat(timespec="seconds"),
            "machine": f"{platform.machine()}, {platform.system()}, "
            f"Python {platform.python_version()}",
            "users": users,
            "frames": shows,
        }
        given.json.write_text(json.dumps(document, indent=2) + "\n", encoding="utf-8")
    return 0 if all(figures["holds"] for figures in (*users, *shows)) else 1


def user(script: Path, seed: int, actions: int) -> dict[str, Any]:
    """What a random user tells; what it did last, where it was ended."""
    # Forty times, all is closed and counted.
    words = ["--seed", str(seed), "--actions", str(actions), "--every", str(max(25, actions // 40))]
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder) / "actions.log"
        figures = told(script, [*words, "--log", str(log)])
        if "ended" in figures and log.exists():
            lines = log.read_text(encoding="utf-8").splitlines()[-LAST:]
            sys.stderr.write("\n".join([*lines, ""]))
    return figures | {"seed": seed}


def told(script: Path, words: list[str]) -> dict[str, Any]:
    """What a script tells of itself, run in a process of its own: its last line, as JSON. What
    ended it, where it was ended.
    """
    process = subprocess.run(
        [sys.executable, "-X", "faulthandler", str(script), *words],
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | ALLOCATOR,
        check=False,
    )
    # 0 and 1 are its own; one can also die after its last word.
    if process.returncode not in (0, 1):
        return {"ended": f"it ended with status {process.returncode}"}
    figures: dict[str, Any] = json.loads(process.stdout.splitlines()[-1])
    return figures


def user_holds(figures: dict[str, Any]) -> bool:
    """Whether a random user found nothing."""
    grown = figures.get("growth")
    return "ended" not in figures and not (
        figures["faults"]
        or figures["leaked"]
        or (grown is not None and grown >= MOST_GROWN_BY_ACTIONS)
    )


def show_holds(figures: dict[str, Any]) -> bool:
    """Whether the last frame was shown as the first one was."""
    return "ended" not in figures and (
        not figures["complaints"]
        and figures["growth"] < MOST_GROWN_BY_FRAMES
        and figures["lost"] < MOST_LOST
        and figures["ratio"] < MOST_SLOWED
    )


def user_line(figures: dict[str, Any]) -> str:
    """A line of the table."""
    kept = "kept" if figures["holds"] else "MISSED"
    if "ended" in figures:
        return f"seed {figures['seed']}: {figures['ended']}  {kept}\n"
    grown = figures["growth"]
    memory = "not measured" if grown is None else f"{grown:+.2f} MiB in the second half"
    return (
        f"seed {figures['seed']}: {figures['actions']} actions, "
        f"{figures['exceptions']} exceptions, {figures['warnings']} warnings, "
        f"leaked: {', '.join(figures['leaked']) or 'nothing'}, memory {memory}  {kept}\n"
    )


def show_line(figures: dict[str, Any]) -> str:
    """A line of the table."""
    kept = "kept" if figures["holds"] else "MISSED"
    if "ended" in figures:
        return f"frames: {figures['ended']}  {kept}\n"
    return (
        f"{figures['frames']} frames: memory {figures['growth']:+.2f} MiB, None's count "
        f"{-figures['lost']:+d}, a frame takes {figures['ratio']:.2f} times as long at the end "
        f"({figures['clock_ratio']:.2f} by the clock)  {kept}\n"
    )


if __name__ == "__main__":
    sys.exit(main())

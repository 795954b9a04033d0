"""Lets a random user at the app: `--seed 1 --actions 20000`, and `--until K` to do the same again
up to the K-th action.

Prints JSON; the progress goes to standard error. Exit status 1 if anything was wrong.
"""

import argparse
import faulthandler
import json
import os
import shutil
import sys
import tempfile
import time
import traceback
import warnings
from pathlib import Path
from typing import Any, TextIO

import numpy as np
import qt_caches
from census import census, kinds
from memory import allocated, can_measure, mebibytes, slope
from memory_parts import parts
from PySide6.QtCore import QMimeDatabase, QTimer
from user import User
from watch import Watch

from gd_desktop.ui.launch import application
from gd_desktop.ui.speech import LANGUAGES
from gd_desktop.ui.worksheets.spoken import speaking

LAST = 50  # deeds that a failure tells
EVERY = 500  # deeds from one count of what is left to the next
MOST_FAULTS = 20  # then there is no more to be learned
# Nothing of this person's is to be read or written.
_PLACES = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_DOCUMENTS_DIR")


def main() -> int:
    """Do it, and tell."""
    options = argparse.ArgumentParser(prog="random_user", description=__doc__)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--actions", type=int, default=150)
    options.add_argument("--every", type=int, default=EVERY, help="how often all is counted")
    options.add_argument("--until", type=int, help="stop after this action, whatever --actions")
    options.add_argument("--log", type=Path, help="where every action is written down")
    options.add_argument("--kinds", action="store_true", help="tell which types grow in number")
    options.add_argument("--trip", type=int, help="raise in a slot after this action, as a trial")
    given = options.parse_args()
    faulthandler.enable()
    warnings.simplefilter("error")
    # The typesetter's, when it is imported.
    warnings.filterwarnings("ignore", "path is deprecated", DeprecationWarning)
    folder = Path(tempfile.mkdtemp(prefix="gd-stress-"))
    path = folder / "actions.log"
    if given.log is not None:
        path = given.log.absolute()
    home = folder / "home"
    home.mkdir()
    os.environ.update(dict.fromkeys(_PLACES, str(home)))
    os.chdir(home)  # where a printer that is none writes its file
    with path.open("w", encoding="utf-8") as log:
        told = run(given, folder / "work", log, path)
    shutil.rmtree(folder, ignore_errors=True)
    sys.stdout.write(json.dumps(told) + "\n")
    return 1 if told["faults"] or told["leaked"] else 0


def run(given: argparse.Namespace, folder: Path, log: TextIO, path: Path) -> dict[str, Any]:
    """All the actions of a seed."""
    watch = Watch()
    qt = application()
    qt.setQuitOnLastWindowClosed(False)
    make_what_is_kept()
    user = User(given.seed, folder, watch, log)
    places: list[int] = []
    held: list[float] = []
    used: list[float] = []
    counts: list[dict[str, int]] = []
    lying: list[dict[str, float]] = []
    before = kinds() if given.kinds else None
    faults: list[str] = []
    actions = given.until or given.actions
    began = time.perf_counter()
    for number in range(1, actions + 1):
        if number == given.trip:
            QTimer.singleShot(0, _stumble)
        wrong = user.act(number)
        if wrong:
            faults += [f"action {number}: {one}" for one in wrong]
            tell(given, number, wrong, path)
        if len(faults) >= MOST_FAULTS:
            break
        if number % given.every and number != actions:
            continue
        user.close()
        counts.append(census())
        qt_caches.empty()
        user.open_plain()
        places.append(number)
        held.append(mebibytes())
        used.append(allocated())
        lying.append(parts())
        sys.stderr.write(
            f"seed {given.seed}: {number} of {actions} actions, {len(faults)} faults, "
            f"{held[-1]:.1f} MiB, {used[-1]:.1f} of these in use, "
            f"{time.perf_counter() - began:.0f} s, {counts[-1]}\n"
        )
        if before is not None:
            now = kinds()
            sys.stderr.write(f"  {[(n, c) for n, c in (now - before).most_common(25) if c > 20]}\n")
            before = now
    user.close()
    faults += [f"at the end: {one}" for one in watch.take()]
    return {
        "seed": given.seed,
        "actions": number,
        "exceptions": watch.exceptions,
        "warnings": watch.messages,
        "faults": faults,
        "leaked": leaked(counts),
        "growth": growth(places, held),
        "memory": held,
        "growth_in_use": growth(places, used),
        "in_use": used,
        "parts": lying,
        "seconds": time.perf_counter() - began,
    }


def make_what_is_kept() -> None:
    """What is made when it is first asked for and then kept would look as if it were left over."""
    for language in LANGUAGES:
        with speaking(language):
            pass
    QMimeDatabase().mimeTypeForFile("a.txt")  # the list of kinds of files stays open
    # numpy keeps seven freed buffers of each size under a kilobyte.
    for size in range(1, 1024):
        _ = [np.empty(size, dtype=np.uint8) for _ in range(7)]


def _stumble() -> None:
    """What a fault in a slot looks like."""
    raise ArithmeticError("a trial")


def leaked(counts: list[dict[str, int]]) -> list[str]:
    """What there is more of at the end than after the first half: then all kinds of things have
    been opened that are made once and kept.
    """
    if len(counts) < 2:
        return []
    middle, last = counts[(len(counts) - 1) // 2], counts[-1]
    return [f"{name}: {middle[name]} became {last[name]}" for name in last
            if last[name] > middle[name]]  # fmt: skip


def growth(places: list[int], held: list[float]) -> float | None:
    """How much memory the second half of the actions added, in MiB; None: not to be told."""
    if not can_measure() or len(places) < 4:
        return None
    middle = len(places) // 2
    return slope(places[middle:], held[middle:]) * (places[-1] - places[middle])


def tell(given: argparse.Namespace, number: int, wrong: list[str], path: Path) -> None:
    """What was wrong, and what came before it."""
    last = path.read_text(encoding="utf-8").splitlines()[-LAST:]
    seed = given.seed
    again = f"again: --seed {seed} --until {number} --every {given.every}\n"
    sys.stderr.write("\n".join([f"=== seed {seed}, action {number}", *last, *wrong, again]))


if __name__ == "__main__":
    try:
        status = main()
    except Exception:
        # The Watch has taken the place of whoever else would tell it.
        traceback.print_exc()
        status = 2
    sys.exit(status)

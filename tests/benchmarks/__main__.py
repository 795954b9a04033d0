"""`packaging/bootstrap.py bench`: prints a table of ratios, and writes it as JSON where asked.

Every figure is a ratio of two things measured in turn in one run, so that it holds on a slow or
busy machine too. Exit status 1 if a limit is missed.
"""

import argparse
import json
import platform
import sys
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import another_window
import arithmetic
import landscapes
import painting
import peers
import processes
import races
import sweeps


def main() -> int:
    """Measure, print, and say whether every limit holds."""
    options = argparse.ArgumentParser(prog="bench", description=__doc__)
    options.add_argument("--rounds", type=int, default=9, help="of whole processes; default: 9")
    options.add_argument("--json", type=Path, metavar="FILE", help="write the figures there too")
    options.add_argument("--no-peers", action="store_true", help="nothing against PyTorch")
    given = options.parse_args()
    figures = [
        *processes.measure(given.rounds),
        another_window.measure(given.rounds),
        *arithmetic.measure(2 * given.rounds),
        *([] if given.no_peers else peers.measure(given.rounds)),
        *sweeps.measure(2 * given.rounds),
        *painting.measure(20 * given.rounds),
        painting.growth(20 * given.rounds),
        *painting.run_at_full_speed(seconds=2),
        painting.run_paced(seconds=4),
        landscapes.frames_meanwhile(seconds=2),
        *races.measure(10 * given.rounds),
    ]
    for figure in figures:
        sign = "≥" if figure.is_least else "≤"
        kept = "kept" if figure.holds else "MISSED"
        against = f"{sign} {figure.limit:<5g} {kept}" if figure.limit is not None else "to compare"
        print(f"{figure.name:<52} {figure.value:8.2f}  {against:<15}{figure.detail}")
    if given.json is not None:
        document = {
            "date": datetime.now(UTC).isoformat(timespec="seconds"),
            "machine": f"{platform.machine()}, {platform.system()}, "
            f"Python {platform.python_version()}",
            "figures": [asdict(figure) | {"holds": figure.holds} for figure in figures],
        }
        given.json.write_text(json.dumps(document, indent=2) + "\n", encoding="utf-8")
    return 0 if all(figure.holds for figure in figures) else 1


if __name__ == "__main__":
    sys.exit(main())

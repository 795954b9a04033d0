"""Whole processes against whole processes, in turn: start-up and `trace`."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from figures import Figure

HERE = Path(__file__).parent


def measure(rounds: int) -> list[Figure]:
    """The first paint against a bare plot's, and trace against numpy's import."""
    python = sys.executable
    return [
        _ratio(
            "first paint / bare pyqtgraph window",
            [python, str(HERE / "app_window.py")],
            [python, str(HERE / "bare_window.py")],
            limit=1.35,
            rounds=rounds,
        ),
        _ratio(
            "gd-desktop trace / import numpy",
            [python, "-m", "gd_desktop", "trace"],
            [python, "-c", "import numpy"],
            limit=3,
            rounds=rounds,
        ),
    ]


def _ratio(name: str, ours: list[str], peer: list[str], limit: float, rounds: int) -> Figure:
    times: dict[str, list[float]] = {"ours": [], "peer": []}
    with tempfile.TemporaryDirectory() as bytecode:
        for number in range(rounds + 1):
            for key, command in (("ours", ours), ("peer", peer)):
                taken = _run(command, bytecode)
                if number:  # the first round warms the caches, and compiles
                    times[key].append(taken)
    ours_median, peer_median = (statistics.median(times[key]) for key in ("ours", "peer"))
    detail = f"{ours_median:.3f} s / {peer_median:.3f} s"
    return Figure(name, ours_median / peer_median, limit, detail)


def _run(command: list[str], bytecode: str) -> float:
    """The seconds that a process takes. Each finds its modules compiled, as where it is installed:
    without bytecode ours would be compiled each time, and what pip has installed would not.
    """
    environment = os.environ | {
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        "PYTHONPYCACHEPREFIX": bytecode,
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    began = time.perf_counter()
    subprocess.run(command, check=True, env=environment, capture_output=True)
    return time.perf_counter() - began

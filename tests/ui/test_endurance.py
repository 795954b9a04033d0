"""Long runs, each in a process of its own: some rounds in the gate, all of them with `--long`."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPTS = Path(__file__).parent / "endurance"


def run(script: str, rounds: int | None = None) -> subprocess.CompletedProcess[str]:
    """A script's output, once it has ended by itself."""
    more = [] if rounds is None else [str(rounds)]
    return subprocess.run(
        [sys.executable, "-X", "faulthandler", str(SCRIPTS / script), *more],
        capture_output=True,
        text=True,
        timeout=900,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        check=False,
    )


@pytest.mark.parametrize("times", [12, pytest.param(50, marks=pytest.mark.long)])
def test_closing_in_mid_run_leaves_nothing(times: int) -> None:
    done = run("closing.py", times)
    assert done.stderr == ""
    assert done.stdout == f"{times} windows closed\n"
    assert done.returncode == 0


def test_two_thousand_painted_frames_lose_no_references_to_none() -> None:
    # Two hours' worth of them, with how long they take: bootstrap.py stress.
    done = run("../../stress/two_hours.py", 2000)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["frames"] == 2000
    assert told["lost"] < 100
    assert told["growth"] < 5
    assert told["complaints"] == []


def test_a_window_leaves_next_to_none_of_pythons_blocks() -> None:
    # A connection to a method of Qt's own leaves one, and a window makes some hundred connections.
    done = run("windows.py", 20)
    assert done.returncode == 0, done.stderr
    assert float(done.stdout) < 25


@pytest.mark.skipif(sys.platform != "linux", reason="memory is read from /proc")
@pytest.mark.parametrize("times", [40, pytest.param(100, marks=pytest.mark.long)])
def test_visits_to_every_view_leave_nothing(times: int) -> None:
    done = run("views.py", times)
    assert done.stderr == ""
    assert done.returncode == 0
    # A single map or landscape that stayed would be a mebibyte a visit.
    assert float(done.stdout) < (times - 20) / 2


@pytest.mark.skipif(sys.platform == "win32", reason="the resource module is not on Windows")
def test_a_million_steps_fit_into_300_mebibytes() -> None:
    done = run("million.py")
    assert done.returncode == 0, done.stderr
    assert float(done.stdout) < 300

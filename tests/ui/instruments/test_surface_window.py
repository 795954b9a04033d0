"""The surface in a real window, under Xvfb, each in a process of its own."""

import json
import os
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from coverage import Coverage

from tests.screen import lacking

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
SCREEN = "-screen 0 1280x800x24"


pytestmark = pytest.mark.skipif(bool(lacking()), reason=f"{lacking()} on this computer")


def run(script: Path, *, is_measured: bool = False) -> subprocess.CompletedProcess[str]:
    """A script's output, once it has ended by itself on a screen of its own. Where the tests'
    coverage is measured, so is the script's: what speaks to OpenGL runs nowhere else.
    """
    python = [sys.executable, "-X", "faulthandler"]
    if is_measured and Coverage.current() is not None:
        python += ["-m", "coverage", "run", "--parallel-mode"]
    return subprocess.run(
        ["xvfb-run", "-a", "-s", SCREEN, *python, str(script)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=240,
        env=os.environ | {"QT_QPA_PLATFORM": "xcb"},
        check=False,
    )


@cache
def measures() -> dict[str, dict[str, Any]]:
    """What the screen shows of each view."""
    done = run(HERE / "surface_pictures.py", is_measured=True)
    assert done.stderr == ""
    assert done.returncode == 0
    told = json.loads(done.stdout)
    assert told["said"] == []
    if not told["measures"]:
        pytest.skip("no OpenGL under Xvfb on this computer")
    found: dict[str, dict[str, Any]] = told["measures"]
    return found


VIEWS = ("USUAL", "ABOVE", "ALONG_X", "ALONG_Y", "BEHIND", "orbit")


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("view", VIEWS)
def test_the_screen_shows_a_shaded_surface_with_the_walk_on_it(view: str, theme: str) -> None:
    seen = measures()[f"{theme} {view}"]
    # Light on a curved surface has thousands of shades, letters on a card some hundred.
    assert seen["colours"] > 2000
    # The ball alone has 300 of 330,000 pixels, and the arrow some dozens however it is turned.
    assert seen["path"] > 0.001
    assert seen["gradient"] > 0.00005
    assert 0.2 < seen["card"] < 0.95
    # And a picture of the window is what the screen shows.
    assert seen["grab"] < 0.5


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_view_is_another_picture(theme: str) -> None:
    for view in VIEWS[1:]:
        assert measures()[f"{theme} {view}"]["change"] > 3, view


def test_opening_and_closing_a_hundred_times_leaves_nothing() -> None:
    measures()
    done = run(HERE.parent / "endurance" / "surfaces.py")
    assert done.stderr == ""
    assert done.stdout.startswith("100 surfaces closed")
    assert done.returncode == 0

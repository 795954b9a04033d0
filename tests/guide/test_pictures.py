"""The pictures of the documentation: all there, none left over, small, and of today's app."""

import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
from PIL import Image

from gd_desktop.io.resources import resource, resources
from tests.guide.markdown_links import links
from tests.guide.test_links import TEXTS
from tests.screen import lacking

ROOT = resources().parent
SCRIPT = ROOT / "packaging" / "screenshots.py"


def script() -> ModuleType:
    found = importlib.util.spec_from_file_location("screenshots", SCRIPT)
    assert found is not None
    assert found.loader is not None
    module = importlib.util.module_from_spec(found)
    # Dataclasses look their own module up.
    sys.modules[found.name] = module
    found.loader.exec_module(module)
    return module


SCREENSHOTS = script()
MADE = {SCREENSHOTS.place_of(name) for name in (*SCREENSHOTS.PICTURES, SCREENSHOTS.ANIMATION)}


def test_those_that_are_shown_are_those_that_are_made() -> None:
    shown = {
        (path.parent / target).resolve()
        for path in TEXTS
        for is_picture, target in links(path.read_text(encoding="utf-8"))
        if is_picture
    }
    assert shown == MADE
    kept = [*resource("guide").glob("*.png"), *(ROOT / "packaging" / "readme").iterdir()]
    assert {path.resolve() for path in kept} == MADE


def test_they_are_small() -> None:
    assert sum(path.stat().st_size for path in MADE if path.suffix == ".png") < 800_000
    assert SCREENSHOTS.place_of("walk").stat().st_size < 1_000_000


@pytest.mark.parametrize("path", sorted(MADE), ids=lambda path: path.name)
def test_it_can_be_seen(path: Path) -> None:
    with Image.open(path) as image:
        assert image.width >= 1280
        # A palette's; an empty window has one or two.
        assert len(image.getcolors()) > 50
        assert getattr(image, "n_frames", 1) == (17 if path.suffix == ".gif" else 1)


def seen(path: Path) -> np.ndarray:
    """The colours of a picture; of an animation, of its first image."""
    with Image.open(path) as image:
        return np.asarray(image.convert("RGB"), dtype=float)


@pytest.mark.long
@pytest.mark.skipif(bool(lacking()), reason=lacking())
def test_fresh_ones_differ_little_from_those_that_are_kept(tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, SCRIPT, tmp_path], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    for path in MADE:
        kept, fresh = seen(path), seen(tmp_path / path.name)
        assert kept.shape == fresh.shape
        # Other fonts move letters; another window would change far more.
        assert np.abs(kept - fresh).mean() < 6, path.name

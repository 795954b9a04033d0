"""What colours tell apart stays apart for every eye; where they come near, something else tells it.

The lanes of a race have distances of their own, in race/test_looks.py, and lines and shapes too.
"""

from itertools import combinations
from typing import NamedTuple

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

from gd_desktop.core.basins import FLAT, OTHER
from gd_desktop.core.rate_map import AWAY, NOT_YET
from gd_desktop.io.settings import Appearance
from gd_desktop.ui.plots.descent_plot import DescentPlot
from gd_desktop.ui.plots.map_colours import by_end, by_steps, palette
from gd_desktop.ui.plots.sample_canvas import _ROLES as CLASSES
from gd_desktop.ui.plots.sigmoid_plot import SigmoidPlot
from gd_desktop.ui.race.cost_plot import CostPlot
from gd_desktop.ui.race.curve_plot import CurvePlot
from gd_desktop.ui.race.looks import LOOKS
from gd_desktop.ui.race.plane_plot import PlanePlot
from gd_desktop.ui.theme import load_theme

from .colour_vision import SIGHTS, THEMES, apart

LEAST = 12.0  # of CIE 1976: some five times what can just be seen

every_theme = pytest.mark.parametrize("name", THEMES)


class Pair(NamedTuple):
    """Two roles that mean different things on one picture; and what else tells them apart."""

    one: str
    other: str
    besides: str = ""  # empty: colour would be all, and so it has to be enough


PAIRS = (
    # On the curve: a broad line, dashed hops with dots, a straight piece, the named star.
    Pair("function", "path"),
    Pair("function", "gradient"),
    Pair("path", "gradient"),
    Pair("path", "ink"),
    Pair("gradient", "ink"),
    # The classes: circles and triangles, and the two sides of the shading.
    Pair(*CLASSES),
    # Of a neuron's sample: the error's line is no sample's mark, and has a name.
    Pair("path", "cost"),
    Pair("gradient", "cost"),
    Pair("function", "cost", "a line beside circles, with a name; tiles and numbers have names"),
    # Memory: dashed arrows, with names.
    Pair("memory", "gradient"),
    Pair("memory", "path", "dashed, with a name"),
    # The accuracies: a broken line and a ring, and a key.
    Pair("ink", "function"),
    # Bands of rates: in this order, with words, and limits between them.
    Pair("steady", "overshooting"),
    Pair("steady", "away", "words, and never side by side"),
    Pair("overshooting", "away"),
    # The verdict's signs: ●, ◆, ▲, ✕, and words.
    Pair("error", "path_text", "✕ and ▲, and words"),
    Pair("error", "gradient_text"),
    Pair("path_text", "gradient_text"),
    # What is wrong has a sentence too; a refused field a frame twice as broad.
    Pair("error", "hairline"),
    Pair("error", "ink"),
)


@every_theme
@pytest.mark.parametrize("sight", SIGHTS)
def test_pairs_that_mean_something(qapp: QApplication, name: str, sight: str) -> None:
    theme = load_theme(name)
    for pair in PAIRS:
        if not pair.besides:
            found = apart(theme.colour(pair.one), theme.colour(pair.other), sight)
            assert found >= LEAST, f"{pair.one} and {pair.other}: {found:.0f}"


def test_pairs_named_as_told_apart_otherwise_need_it(qapp: QApplication) -> None:
    """Else the table would grow excuses."""
    for pair in PAIRS:
        nearest = min(
            apart(load_theme(name).colour(pair.one), load_theme(name).colour(pair.other), sight)
            for name in THEMES
            for sight in SIGHTS
        )
        assert (nearest < LEAST) == bool(pair.besides), f"{pair}: {nearest:.0f}"


@pytest.mark.parametrize("make", [CurvePlot, PlanePlot, CostPlot])
def test_wherever_lanes_are_drawn_each_has_its_line_shape_and_number(
    qapp: QApplication, make: type[CurvePlot | PlanePlot | CostPlot]
) -> None:
    plot = make()
    plot.dress(load_theme("light"), Appearance())
    racers = plot.racers
    assert len({tuple(line._pen.dashPattern()) for line in racers.lines}) == len(LOOKS)
    shapes = [marker._path for marker in racers.markers]
    assert len(shapes) == len(LOOKS)
    assert all(one != other for one, other in combinations(shapes, 2))
    assert len(racers.numbers) == len(LOOKS)
    for lane, number in enumerate(racers.numbers):
        racers.stand(lane, 0.0, 0.0)
        assert number._text == str(lane + 1)
    plot.close()
    plot.deleteLater()


@every_theme
def test_maps_tell_what_comes_of_a_walk_without_colour(qapp: QApplication, name: str) -> None:
    colours = palette(load_theme(name))

    def pattern(kind: int) -> bytes:
        """Where it is hatched, whatever its shades."""
        fates = np.full((40, 40), kind, dtype=np.intp)
        grey = by_end(colours, np.ones_like(fates), fates, 100) @ [0.2126, 0.7152, 0.0722]
        return (grey > grey.min() + 2).tobytes() if np.ptp(grey) > 4 else b""

    kinds = {pattern(kind) for kind in (AWAY, NOT_YET, FLAT, OTHER)}
    lows = [pattern(number) for number in range(12)]
    assert len(kinds) == 4
    # Minima with the same pattern have other colours; the first are lettered too.
    assert len(set(lows[:4])) == 4
    assert not kinds & set(lows)


@every_theme
def test_few_steps_are_darker_than_many(qapp: QApplication, name: str) -> None:
    colours = palette(load_theme(name))
    counts = np.array([[1, 3, 10, 60, 200, 1000]])
    pixels = by_steps(colours, counts, np.zeros_like(counts), 1000).astype(float)
    assert (np.diff(pixels[0] @ [0.299, 0.587, 0.114]) > 5).all()


def test_classes_and_marks_have_shapes(qapp: QApplication) -> None:
    plot = SigmoidPlot()
    circles, triangles = (symbols._outline for symbols in plot.samples)
    assert circles is not triangles
    curve = DescentPlot()
    assert curve.ball._outline is not curve.lost._outline
    for made in (plot, curve):
        made.close()
        made.deleteLater()

"""The cobweb: its curve, its staircase, the factor at the minimum, and what the pointer does."""

from collections.abc import Callable, Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gd_desktop.app.frame import Frame
from gd_desktop.core.descent import Descent
from gd_desktop.core.setup import Setup, first_point
from gd_desktop.io.settings import window_setup
from gd_desktop.ui.instruments.cobweb import Cobweb
from gd_desktop.ui.plots.jumps import split_at_jumps
from gd_desktop.ui.theme import load_theme
from tests.ui.instruments.benches import Bench, pixel, quick_fingers, typed

Maker = Callable[..., Bench[Cobweb]]
STORY = Setup(steps=1000, tolerance=1e-6)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def make(qtbot: QtBot) -> Iterator[Maker]:
    benches: list[Bench[Cobweb]] = []

    def make_(setup: Setup = STORY) -> Bench[Cobweb]:
        benches.append(Bench(setup, Cobweb, qtbot))
        return benches[-1]

    yield make_
    for bench in benches:
        bench.close()


def corners(bench: Bench[Cobweb]) -> list[tuple[float, float]]:
    """Of the stairs that are drawn."""
    x, y = bench.made.plot.stairs.getData()
    return [pair for pair in zip(x.tolist(), y.tolist(), strict=True) if np.isfinite(pair).all()]


def test_the_curve_says_where_each_x_leads(make: Maker) -> None:
    bench = make()
    x, y = bench.made.plot.curve.getData()
    assert np.allclose(y, x - 0.1 * (2 * x - 4))


def test_the_stairs_go_from_the_diagonal_by_way_of_the_curve(make: Maker) -> None:
    bench = make()
    frame = bench.show(2)
    xs = frame.trail.points(slice(0, 3))[:, 0].tolist()
    assert corners(bench) == [
        (xs[0], xs[0]),
        (xs[0], xs[1]),
        (xs[1], xs[1]),
        (xs[1], xs[1]),
        (xs[1], xs[2]),
        (xs[2], xs[2]),
    ]
    plot = bench.made.plot
    assert (plot.ball.x(), plot.ball.y()) == (xs[2], xs[2])
    assert frame.next_x is not None
    assert (plot.ghost.x(), plot.ghost.y()) == (frame.next_x.item(), frame.next_x.item())
    assert plot.ahead.isVisible()


def test_of_a_long_walk_the_first_and_the_newest_stairs_are_drawn(make: Maker) -> None:
    bench = make(Setup(rate=1e-4, steps=5000))
    frame = bench.show(5000)
    found = corners(bench)
    assert found[0] == (8.0, 8.0)
    assert found[-1] == (frame.row.x.item(),) * 2
    assert len(found) < 1500


def test_steps_taken_with_another_rate_are_paler(make: Maker) -> None:
    bench = make()
    descent = Descent(STORY)
    descent.forward(3)
    descent.amend(Setup(rate=0.3, steps=1000, tolerance=1e-6))
    descent.forward(2)
    bench.made.show_frame(Frame.of(descent, 0, 0, None, looks_ahead=True))
    assert len(corners(bench)) == 6
    paler, _ = bench.made.plot.others.getData()
    assert np.isfinite(paler).sum() == 9


@pytest.mark.parametrize(
    ("rate", "factor", "role", "told"),
    [
        (0.1, 0.8, "steady", "from one side"),
        (0.5, 0.0, "steady", "one step lands on it"),
        (0.9, -0.8, "overshooting", "nearer each time"),
        (1.0, -1.0, "overshooting", "for ever"),
        (1.05, -1.1, "away", "wind away"),
    ],
)
def test_the_slope_at_the_minimum_is_told_with_its_regime(
    make: Maker, rate: float, factor: float, role: str, told: str
) -> None:
    bench = make(Setup(rate=rate, steps=1000))
    plot = bench.made.plot
    assert plot.factor == pytest.approx(factor)
    assert plot.names.factor.isVisible()
    assert plot.names.factor._ground == load_theme("light").colour(role)
    assert plot.protractor.isVisible()
    assert told in bench.made.caption.text()
    assert f"{factor:g}".replace("-", "−") in bench.made.caption.text()


def test_letters_follow_the_preferences(make: Maker) -> None:
    bench = make()
    bench.redress(rate_letter="α")
    assert "1 − αL" in bench.made.caption.text()


def test_fixed_points_are_marked_and_named_and_the_nearest_minimum_told_of(make: Maker) -> None:
    bench = make(typed("sin x + x^2/10", (6.0,), rate=0.5))
    plot = bench.made.plot
    assert [point.x[0] for point in plot.landmarks.points] == pytest.approx(
        [-1.30644, 1.97738, 3.83747], abs=1e-4
    )
    assert all(point.cost == point.x[0] for point in plot.landmarks.points)
    assert plot.minimum is not None
    assert plot.minimum.x[0] == pytest.approx(3.83747, abs=1e-4)
    shown = [tag._text for tag in plot.names.tags if tag.isVisible()]
    assert {"minimum x ≈ 3.837", "minimum x ≈ −1.306", "maximum x ≈ 1.977"} <= set(shown)
    boxes = [
        tag.boundingRect().translated(plot.box.mapViewToScene(tag.pos()))
        for tag in plot.names.tags
        if tag.isVisible()
    ]
    assert not any(one.intersects(two) for k, one in enumerate(boxes) for two in boxes[:k])


def test_newtons_curve_is_level_at_the_minimum(make: Maker) -> None:
    bench = make(typed("x^4 - 3x^3 + 2", (4.0,), method="newton-raphson"))
    assert bench.made.plot.factor == 0.0
    assert "level" in bench.made.caption.text()


def test_a_corner_has_no_factor_and_the_curve_leaps_there(make: Maker) -> None:
    bench = make(typed("|x|", (3.0,), rate=0.7))
    plot = bench.made.plot
    assert plot.factor is None
    assert not plot.protractor.isVisible()
    x, y = plot.curve.getData()
    inside = np.isfinite(y) & (np.abs(x) < 1)
    assert np.allclose(y[inside & (x != 0)], (x - 0.7 * np.sign(x))[inside & (x != 0)])
    leap = np.flatnonzero(np.isnan(y))
    assert len(leap) in (1, 2)
    assert np.abs(x[leap]).max() < 0.02


@pytest.mark.parametrize(
    ("setup", "told"),
    [
        (Setup(method="momentum"), "Momentum remembers"),
        (Setup(method="adam"), "Adam remembers"),
        (Setup(method="grid-search"), "search"),
        (typed("x^2 + y^2", (1.0, 1.0)), "one variable"),
    ],
)
def test_where_there_is_none_it_says_why(make: Maker, setup: Setup, told: str) -> None:
    bench = make(setup)
    assert not bench.made.calm.is_silent
    assert told in bench.made.calm.sentence.text()
    # And the next one that has one is shown again.
    bench.session.change(
        model="parabola", method="gradient-descent", options=(), start=(8.0,), rate=0.2
    )
    assert bench.made.calm.is_silent
    assert bench.made.plot.ball.x() == 8.0


def test_a_neuron_has_none(make: Maker) -> None:
    assert not make(window_setup("neuron")).made.calm.is_silent


# --- the pointer


def test_a_click_in_the_picture_or_on_the_axis_sets_the_start(make: Maker) -> None:
    bench = make()
    plot = bench.made.plot
    with quick_fingers():
        QTest.mouseClick(plot.viewport(), LEFT, pos=pixel(plot, -3.0, 5.0))
        assert bench.session.setup.start == (pytest.approx(-3.0, abs=0.1),)
        at = pixel(plot, 5.0, 0.0)
        QTest.mouseClick(plot.viewport(), LEFT, pos=QPoint(at.x(), plot.viewport().height() - 30))
    start = bench.session.setup.start
    assert start == (pytest.approx(5.0, abs=0.1),)
    assert start == (round(start[0], 1),)  # type: ignore[arg-type]
    bench.session.undo()
    bench.session.undo()
    assert bench.session.setup.start == (8.0,)


def test_a_drag_of_the_ball_is_one_change(make: Maker) -> None:
    bench = make()
    plot = bench.made.plot
    with quick_fingers():
        QTest.mousePress(plot.viewport(), LEFT, pos=pixel(plot, 8, 8))
        for x in (7.0, 6.0, 5.0, 4.0):
            QTest.mouseMove(plot.viewport(), pixel(plot, x, x))
        QTest.mouseRelease(plot.viewport(), LEFT, pos=pixel(plot, 4, 4))
    assert bench.session.setup.start == (pytest.approx(4.0, abs=0.15),)
    bench.session.undo()
    assert bench.session.setup.start == (8.0,)
    assert not bench.session.can_undo


def test_arrow_keys_move_the_start(make: Maker) -> None:
    bench = make()
    QTest.keyClick(bench.made.plot, Qt.Key.Key_Left)
    start = bench.session.setup.start
    assert isinstance(start, tuple)
    assert 7.5 < start[0] < 8.0


def test_a_held_arrow_key_is_one_change(make: Maker) -> None:
    bench = make()
    before = bench.session.setup
    for _ in range(3):
        QTest.keyPress(bench.made.plot, Qt.Key.Key_Left)
    QTest.keyRelease(bench.made.plot, Qt.Key.Key_Left)
    assert bench.session.setup.start != before.start
    bench.session.undo()
    assert bench.session.setup == before
    assert not bench.session.can_undo
    # Pressed once more, it is another.
    QTest.keyClick(bench.made.plot, Qt.Key.Key_Left)
    QTest.keyClick(bench.made.plot, Qt.Key.Key_Left)
    bench.session.undo()
    assert bench.session.setup != before


def test_arrow_keys_move_a_start_that_was_drawn(make: Maker) -> None:
    bench = make(Setup(start="random", seed=3))
    drawn = first_point(bench.session.setup).item()
    QTest.keyClick(bench.made.plot, Qt.Key.Key_Right)
    start = bench.session.setup.start
    assert isinstance(start, tuple)
    assert drawn < start[0] < drawn + 1


def test_scales_are_equal_whatever_the_shape(make: Maker) -> None:
    bench = make()
    for size in ((360, 260), (900, 400), (400, 900)):
        bench.made.resize(*size)
        bench.made.grab()
        wide, high = bench.made.plot.box.viewPixelSize()
        assert wide == pytest.approx(high)


def test_home_shows_the_walk_and_moving_away_is_told(make: Maker) -> None:
    bench = make()
    told: list[str] = []
    bench.made.told.connect(told.append)
    box = bench.made.plot.box
    home = box.viewRange()
    box.translateBy(x=3)
    box.sigRangeChangedManually.emit([True, True])
    assert "F" in told[0]
    bench.made.go_home()
    assert np.allclose(box.viewRange(), home)


@pytest.mark.parametrize("theme", ["light", "dark", "projector"])
@pytest.mark.parametrize(
    "setup",
    [
        Setup(rate=1e300),
        Setup(start=(1e300,)),
        Setup(coefficients=(1e-200, 0.0, 0.0)),
        Setup(coefficients=(-1.0, 0.0, 0.0)),
        typed("1/x", (1.0,)),
        typed("ln x", (-1.0,)),
        typed("sin(50x)", (1.0,), method="newton-raphson"),
    ],
)
def test_anything_can_be_painted(make: Maker, setup: Setup, theme: str) -> None:
    bench = make(setup)
    bench.redress(theme)
    bench.show(3)
    bench.made.hurry()
    assert not bench.made.grab().isNull()
    assert np.isfinite(bench.made.plot.box.viewRange()).all()


# --- leaps


class Sawtooth:
    """A line that leaps at every whole number, and is steep at a half."""

    extremum = None

    @staticmethod
    def evaluate_many(points: np.ndarray) -> np.ndarray:
        x = points[:, 0]
        return np.floor(x) + np.tanh(400 * (x - np.floor(x) - 0.5))


def test_lines_are_split_where_they_leap_and_not_where_they_are_steep() -> None:
    line = Sawtooth()
    x = np.linspace(0.1, 2.9, 500)
    xs, ys = split_at_jumps(line, x, line.evaluate_many(x[:, None]), 4.0)
    breaks = xs[np.isnan(ys)]
    assert np.allclose(breaks, [1.0, 2.0], atol=0.01)

"""Fog: what it hides, what can be felt in it, and how it lifts."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QSize, QVariantAnimation
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleHintReturn, QStyleOption, QWidget
from pytestqt.qtbot import QtBot

from gd_desktop import landscape_labels, mountain_labels
from gd_desktop.app.jobs import Jobs
from gd_desktop.app.session import Session
from gd_desktop.core.setup import Setup
from gd_desktop.io.settings import Appearance
from gd_desktop.ui.landscape.landscape_card import LandscapeCard
from gd_desktop.ui.plots.descent_plot import DescentPlot
from gd_desktop.ui.plots.fog_image import fog_image
from gd_desktop.ui.plots.fog_look import FeltLook
from gd_desktop.ui.plots.landscape_plot import LandscapePlot
from gd_desktop.ui.theme import load_theme

from .ground import HIMMELBLAU, ROSENBROCK, Ground, frame_after, pixels, scene, survey

METHODS = (
    "gradient-descent",
    "momentum",
    "nesterov",
    "adagrad",
    "rmsprop",
    "adam",
    "newton-raphson",
)
GRID = {"method": "grid-search", "options": (("high", 8.0), ("low", -4.0), ("points", 13))}

Plot = DescentPlot | LandscapePlot


@pytest.fixture
def ground(qtbot: QtBot) -> Iterator[Ground]:
    made = Ground(qtbot)
    yield made
    made.close()


def on_curve(ground: Ground, theme: str = "light", steps: int = 4) -> DescentPlot:
    return ground.curve(
        frame_after(steps, function="x^4 - 3x^3 + 2", start=(3.5,), rate=0.02), theme
    )


def on_plane(ground: Ground, theme: str = "light", steps: int = 4) -> LandscapePlot:
    return ground.plane(frame_after(steps, function=HIMMELBLAU, start=(0.0, 0.0), rate=0.01), theme)


both = pytest.mark.parametrize("make", [on_curve, on_plane])
Maker = Callable[..., Plot]


def hidden_items(plot: Plot) -> list[object]:
    """All that shows what was not felt."""
    if isinstance(plot, DescentPlot):
        return [plot.curve, plot.gaps, plot.gaps.tag, plot.landmarks, *plot.landmarks.tags]
    names, tags = plot.stars.names, plot.contours.tags
    return [plot.shade, *plot.contours.lines, *tags, plot.star, plot.stars, *names]


def shown(plot: Plot) -> list[object]:
    return [item for item in hidden_items(plot) if item.isVisible()]  # type: ignore[attr-defined]


# --- what it hides


@both
def test_fog_hides_all_that_was_not_felt_and_lifting_it_brings_it_back(
    ground: Ground, make: Maker
) -> None:
    plot = make(ground)
    before, seen = shown(plot), pixels(plot)
    assert before
    plot.set_fog(True, animated=False)
    assert plot.is_foggy
    assert shown(plot) == []
    assert plot.felt.isVisible()
    assert plot.ball.isVisible()
    assert plot.ghost.isVisible()
    plot.set_fog(False, animated=False)
    assert not plot.is_foggy
    assert shown(plot) == before
    assert not plot.felt.isVisible()
    assert not plot.fog.isVisible()
    assert (pixels(plot) == seen).all()


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_curves_that_feel_alike_look_alike(ground: Ground, method: str, theme: str) -> None:
    # Up to the second derivative they are the same at the start, and nowhere else.
    walk = {"start": (3.0,), "rate": 0.1, "method": method}
    texts = ("x^2 - x", "x^2 - x + (x - 3)^3", "x^2 - x + (x - 3)^5/40 + 20(x - 3)^4")
    plots = [ground.curve(frame_after(0, function=text, **walk), theme) for text in texts]
    clear = [pixels(plot) for plot in plots]
    assert (clear[0] != clear[1]).any()
    for plot in plots:
        plot.set_fog(True, animated=False)
    first, *others = (pixels(plot) for plot in plots)
    for other in others:
        assert (first == other).all()


@pytest.mark.parametrize("method", METHODS)
def test_planes_that_feel_alike_look_alike(ground: Ground, method: str) -> None:
    walk = {"start": (3.0, 2.0), "rate": 0.1, "method": method}
    texts = (
        "x^2 + 2y^2",
        "x^2 + 2y^2 + (x - 3)^3 + (y - 2)^3",
        "x^2 + 2y^2 + 5(x - 3)^4 - (x - 3)^2 (y - 2)",
    )
    plots = [ground.plane(frame_after(0, function=text, **walk)) for text in texts]
    for plot in plots:
        plot.set_fog(True, animated=False)
    first, *others = (pixels(plot) for plot in plots)
    for other in others:
        assert (first == other).all()


def test_a_search_tells_nothing_of_where_it_has_not_been(ground: Ground) -> None:
    # Alike where it has looked: at −4, −3, −2 and −1.
    texts = ("x^2", "x^2 + (x+4)(x+3)(x+2)(x+1)", "x^2 - (x+4)(x+3)(x+2)(x+1)/9")
    plots = [ground.curve(frame_after(3, function=text, start=(0.0,), **GRID)) for text in texts]
    for plot in plots:
        plot.set_fog(True, animated=False)
        assert len(plot.grid.done._points) == 4
        assert len(plot.grid.ahead._points) == 0
    first, *others = (pixels(plot) for plot in plots)
    for other in others:
        assert (first == other).all()
    plots[0].set_fog(False, animated=False)
    assert len(plots[0].grid.ahead._points) == 9


def test_a_gap_ahead_is_not_told(ground: Ground) -> None:
    plot = ground.curve(frame_after(0, function="√x", start=(1.0,), rate=4.0))
    assert plot.lost.isVisible()
    plot.set_fog(True, animated=False)
    assert not plot.lost.isVisible()
    assert plot.ghost.isVisible()
    # Where one stands, it is felt.
    plot.show_frame(frame_after(1, function="√x", start=(1.0,), rate=4.0))
    assert plot.lost.isVisible()
    assert not plot.grab().isNull()


def test_the_ghost_lies_on_the_tangent(ground: Ground) -> None:
    plot = on_curve(ground)
    plot.set_fog(True, animated=False)
    frame = frame_after(4, function="x^4 - 3x^3 + 2", start=(3.5,), rate=0.02)
    assert frame.next_x is not None
    away = (frame.next_x - frame.row.x).item()
    on_tangent = frame.row.cost + away * frame.row.gradient.item()
    assert plot.ghost.y() == pytest.approx(on_tangent)
    plot.set_fog(False, animated=False)
    assert plot.ghost.y() == pytest.approx(frame.problem.evaluate(frame.next_x)[0])


def test_the_range_does_not_tell_where_the_minimum_lies(ground: Ground) -> None:
    ranges = set()
    for a in (0.5, 1.0, 4.0):
        # All go through (8, 38) with slope 12.
        b = 12 - 16 * a
        frame = frame_after(
            0, model="parabola", start=(8.0,), coefficients=(a, b, 38 - 64 * a - 8 * b)
        )
        plot = ground.curve(frame)
        plot.set_fog(True, animated=False)
        ranges.add(tuple(map(tuple, plot.box.viewRange())))
    assert len(ranges) == 1


def test_the_pointer_learns_what_was_felt_and_no_more(ground: Ground, qtbot: QtBot) -> None:
    plot = on_plane(ground)
    plot.set_fog(True, animated=False)
    with qtbot.assertNotEmitted(plot.cost_wanted):
        plot._hover(scene(plot, -4.0, -4.0))
    assert plot.cost_tag.isVisible()
    assert plot.cost_tag._text == mountain_labels.UNFELT
    with qtbot.assertNotEmitted(plot.cost_wanted):
        plot._hover(scene(plot, 0.0, 0.0))
    assert plot.cost_tag._text == "C = 170.000"
    plot.set_fog(False, animated=False)
    assert not plot.cost_tag.isVisible()
    with qtbot.waitSignal(plot.cost_wanted):
        plot._hover(scene(plot, -4.0, -4.0))


# --- what is felt


def test_a_dot_and_a_slope_are_felt_at_every_place_of_a_curve(ground: Ground) -> None:
    frame = frame_after(6, function="x^4 - 3x^3 + 2", start=(3.5,), rate=0.02)
    plot = ground.curve(frame)
    plot.set_fog(True, animated=False)
    felt = plot.felt
    assert felt.places[:, 0] == pytest.approx(frame.trail.points(slice(0, 7))[:, 0])
    assert felt.places[:, 1] == pytest.approx(frame.trail.costs(slice(0, 7)))
    assert felt._slopes == pytest.approx(frame.trail.gradients(slice(0, 7))[:, 0])
    # Where nothing else is drawn: at the end of the first piece.
    drawn = pixels(plot)
    x, y = felt.places[0]
    pixel = np.array([float(size) for size in plot.box.viewPixelSize()])
    away = np.array([1.0, felt._slopes[0]])
    end = (x, y) + 18 * away / np.hypot(*(away / pixel))
    at = plot.mapFromScene(scene(plot, *end.tolist()))
    colour = drawn[at.y() - 2 : at.y() + 3, at.x() - 2 : at.x() + 3].reshape(-1, 3)
    assert (colour[:, 1] - colour[:, 2]).max() > 30  # blue, green, red: it is green


def test_spots_have_the_colours_of_the_values_felt(ground: Ground) -> None:
    plot = on_plane(ground, steps=12)
    plot.set_fog(True, animated=False)
    heights = plot.felt._heights
    assert len(heights) == 13
    assert heights[0] == 1
    assert heights[-1] == 0
    assert (np.diff(heights) < 0).all()


def test_of_a_long_walk_few_places_are_drawn_the_newest_among_them(ground: Ground) -> None:
    frame = frame_after(5000, function=ROSENBROCK, start=(-1.2, 1.0), rate=0.001)
    plot = ground.plane(frame)
    plot.set_fog(True, animated=False)
    assert plot.felt.places[-1] == pytest.approx(frame.row.x)
    pixel = plot.felt._pixel()
    assert pixel is not None
    drawn = list(plot.felt._drawn(pixel))
    assert len(drawn) < 60
    assert drawn[-1] == (len(plot.felt.places) - 1, 1.0)


def test_back_in_time_less_has_been_felt(ground: Ground) -> None:
    plot = on_plane(ground, steps=9)
    plot.set_fog(True, animated=False)
    assert len(plot.felt.places) == 10
    plot.show_frame(frame_after(2, function=HIMMELBLAU, start=(0.0, 0.0), rate=0.01))
    assert len(plot.felt.places) == 3


# --- what it outlasts


@both
def test_fog_outlasts_another_start_method_function_and_theme(ground: Ground, make: Maker) -> None:
    plot = make(ground)
    plot.set_fog(True, animated=False)
    is_curve = isinstance(plot, DescentPlot)
    texts = ("sin x + x^2/10", "1/x") if is_curve else ("x^2-y^2", "ln(x^2+y^2-4)")
    for text in texts:
        for method in ("gradient-descent", "adam", "newton-raphson", "grid-search"):
            start = (4.0,) if is_curve else (3.0, 2.5)
            frame = frame_after(3, function=text, start=start, method=method)
            plot.show_frame(frame)
            if isinstance(plot, LandscapePlot):
                survey(plot, frame)
            assert shown(plot) == []
            plot.go_home()
            plot.resize(500, 300)
            plot.dress(load_theme("dark"), replace(Appearance(), decimals=2))
            assert shown(plot) == []
            assert not plot.grab().isNull()
    plot.set_fog(False, animated=False)
    assert shown(plot)


def test_there_can_be_fog_before_there_is_a_walk(ground: Ground) -> None:
    for plot in (DescentPlot(), LandscapePlot()):
        ground._made.append(plot)
        plot.set_fog(True)
        plot.dress(load_theme("light"), Appearance())
        assert plot.is_foggy
        assert shown(plot) == []
    frame = frame_after(2, function="x^2", start=(3.0,))
    curve = ground._made[0]
    assert isinstance(curve, DescentPlot)
    curve.show_frame(frame)
    assert shown(curve) == []
    assert len(curve.felt.places) == 3


@pytest.mark.parametrize("start", [1e12, -1e200, 1e308, 1e-300, 0.0])
@pytest.mark.parametrize("rate", [1e-300, 3.0, 1e300])
def test_any_number_can_be_painted(ground: Ground, start: float, rate: float) -> None:
    curve = ground.curve(frame_after(0, model="parabola", start=(start,), rate=rate))
    plane = ground.plane(frame_after(0, function="x^4+y^2", start=(start, 1.0), rate=rate))
    for plot in (curve, plane):
        plot.set_fog(True, animated=False)
    for steps in (0, 2):
        for method in ("gradient-descent", "adam", "newton-raphson"):
            walk = {"rate": rate, "method": method}
            curve.show_frame(frame_after(steps, model="parabola", start=(start,), **walk))
            plane.show_frame(frame_after(steps, function="x^4+y^2", start=(start, 1.0), **walk))
            for plot in (curve, plane):
                assert not plot.grab().isNull()
                assert np.isfinite(plot.box.viewRange()).all()


# --- how it lifts


@both
def test_lifting_it_opens_a_circle_around_the_ball(
    ground: Ground, make: Maker, qtbot: QtBot
) -> None:
    plot = make(ground)
    clear = pixels(plot)
    plot.set_fog(True, animated=False)
    foggy = pixels(plot)
    plot.set_fog(False)
    assert plot.fog.is_moving
    assert not plot.is_foggy
    assert shown(plot)
    motion = plot.fog._motion
    assert motion.duration() == 700
    motion.pause()
    motion.setCurrentTime(250)
    half = pixels(plot)
    ball = plot.mapFromScene(scene(plot, plot.ball.x(), plot.ball.y()))
    if isinstance(plot, LandscapePlot):
        # Beside the ball the landscape is seen, and in the corner still nothing of it.
        near = np.s_[ball.y() + 40 : ball.y() + 46, ball.x() - 46 : ball.x() - 40]
        corner = np.s_[6:16, -16:-6]
        for part, target, other in ((near, clear, foggy), (corner, foggy, clear)):
            away = np.abs(other[part] - target[part]).max()
            assert np.abs(half[part] - target[part]).max() < 0.3 * away
    motion.resume()
    with qtbot.waitSignal(motion.finished):
        pass
    assert not plot.fog.is_moving
    assert (pixels(plot) == clear).all()


@both
def test_it_falls_quickly_and_then_hides_all(ground: Ground, make: Maker, qtbot: QtBot) -> None:
    plot = make(ground)
    plot.set_fog(True)
    assert plot.is_foggy
    assert plot.fog.is_moving
    assert plot.fog._motion.duration() == 250
    assert shown(plot)
    with qtbot.waitSignal(plot.fog._motion.finished):
        pass
    assert shown(plot) == []


def test_while_it_lifts_the_range_goes_over(ground: Ground) -> None:
    plot = on_curve(ground)
    home = plot.box.viewRange()
    plot.set_fog(True, animated=False)
    low = plot.box.viewRange()
    plot.set_fog(False)
    plot.fog._motion.pause()
    for time in (175, 350, 525):
        plot.fog._motion.setCurrentTime(time)
        share = plot.fog.clearness
        for side in (0, 1):
            between = (1 - share) * np.array(low[side]) + share * np.array(home[side])
            assert plot.box.viewRange()[side] == pytest.approx(between)
    plot.fog._motion.setCurrentTime(700)
    assert plot.box.viewRange() == home


@both
def test_it_can_change_its_mind(ground: Ground, make: Maker, qtbot: QtBot) -> None:
    plot = make(ground)
    plot.set_fog(True, animated=False)
    plot.set_fog(False)
    plot.fog._motion.setCurrentTime(300)
    plot.set_fog(True)
    with qtbot.waitSignal(plot.fog._motion.finished):
        pass
    assert plot.is_foggy
    assert shown(plot) == []
    plot.set_fog(True)
    assert not plot.fog.is_moving


class _Still(QProxyStyle):
    """A style that moves nothing."""

    def styleHint(  # noqa: N802
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        data: QStyleHintReturn | None = None,
    ) -> int:
        if hint == QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return super().styleHint(hint, option, widget, data)


@both
def test_nothing_moves_where_nothing_is_to_move(ground: Ground, make: Maker) -> None:
    plot = make(ground)
    style = _Still("Fusion")
    plot.setStyle(style)
    for on in (True, False):
        plot.set_fog(on)
        assert not plot.fog.is_moving
        assert plot.fog.hides_all == on
    plot.hide()
    plot.setStyle(None)
    plot.set_fog(True)
    assert not plot.fog.is_moving
    assert plot.fog.hides_all


@both
def test_a_plot_can_be_closed_while_it_lifts(ground: Ground, make: Maker) -> None:
    plot = make(ground)
    plot.set_fog(True, animated=False)
    plot.set_fog(False)
    ground.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@both
def test_it_comes_and_goes_a_hundred_times(ground: Ground, make: Maker) -> None:
    plot = make(ground)
    count = len(plot.scene().items())
    for _ in range(100):
        plot.set_fog(True)
        plot.set_fog(False)
    assert len(plot.scene().items()) == count
    assert len(plot.fog.findChildren(QVariantAnimation)) == 1


def test_the_card_passes_it_on(qtbot: QtBot) -> None:
    jobs = Jobs()
    card = LandscapeCard(Session(Setup()), jobs, has_choice=False)
    qtbot.addWidget(card)
    assert card.heading.toolTip() == landscape_labels.PLANE_TIP
    card.set_fog(True, animated=False)
    assert card.plot.is_foggy
    card.set_fog(False)
    assert not card.plot.is_foggy
    jobs.close()


# --- what it looks like


def test_the_veil_is_soft_opaque_and_always_the_same() -> None:
    theme = load_theme("light")
    image = fog_image(theme, QSize(700, 500))
    assert image == fog_image(theme, QSize(700, 500))
    assert image.copy(0, 0, 300, 200) == fog_image(theme, QSize(300, 200))
    colours = np.frombuffer(image.constBits(), np.uint8).reshape(500, 700, 4).astype(int)
    assert (colours[..., 3] == 255).all()
    for axis in (0, 1):
        assert np.abs(np.diff(colours, axis=axis)).max() < 12
    # It has its banks, and is no flat grey.
    assert np.ptp(colours[..., 1]) > 20


def test_the_veil_goes_on_where_its_piece_ends() -> None:
    image = fog_image(load_theme("dark"), QSize(2100, 1600))
    colours = np.frombuffer(image.constBits(), np.uint8).reshape(1600, 2100, 4).astype(int)
    for axis in (0, 1):
        assert np.abs(np.diff(colours, axis=axis)).max() < 12


# --- the range of a curve in fog


def test_it_follows_a_walk_in_doublings() -> None:
    look = FeltLook()
    look.begin((8.0,), 38.0, 12.0)
    assert look.across == (-12, 12)
    low, high = look.up_with_names
    assert low < 38 < high
    assert not look.widen(2.0, 37.0)
    assert look.widen(2.0, low - 1)
    assert look.up_with_names[0] == pytest.approx(38 - 2 * (38 - low))
    assert look.widen(30.0, 38.0)
    assert look.across == (-48, 48)
    for x, cost in ((np.nan, np.nan), (np.inf, np.inf), (5.0, -np.inf)):
        before = look.across, look.up_with_names
        look.widen(x, cost)
        assert np.isfinite([*look.across, *look.up_with_names]).all()
        if not np.isinf(x):
            assert (look.across, look.up_with_names) == before


def test_the_next_place_is_in_the_picture(ground: Ground) -> None:
    for start, rate in ((-4.0, 0.1), (8.0, 0.9), (-5.9, 0.45), (3.0, 1.4)):
        plot = ground.curve(frame_after(0, model="parabola", start=(start,), rate=rate))
        plot.set_fog(True, animated=False)
        (left, right), (bottom, top) = plot.box.viewRange()
        assert plot.ghost.isVisible()
        assert left < plot.ghost.x() < right
        assert bottom < plot.ghost.y() < top
        # To see it, one need not know where the ground ends.
        assert plot.box.viewRange()[0][1] <= 24


def test_a_next_place_that_is_absurdly_far_stays_outside() -> None:
    look = FeltLook()
    look.begin((8.0,), 38.0, 12.0)
    before = look.across, look.up_with_names
    for x, cost in ((-1e5, -1e6), (0.0, -1e9), (np.nan, 0.0), (0.0, np.inf), (-np.inf, 3.0)):
        assert not look.foresee(x, cost)
    assert (look.across, look.up_with_names) == before


def test_on_flat_ground_it_has_a_height_all_the_same() -> None:
    look = FeltLook()
    for cost, slope in (
        (0.0, 0.0),
        (1e200, 0.0),
        (3.0, np.nan),
        (np.nan, np.inf),
        (1e-300, 1e-300),
    ):
        look.begin((1.0,), cost, slope)
        low, high = look.up_with_names
        assert np.isfinite([low, high]).all()
        assert low < high


def test_the_ball_is_where_it_lifts_from(ground: Ground) -> None:
    plot = on_plane(ground)
    plot.set_fog(True, animated=False)
    plot.set_fog(False)
    assert plot.fog._centre == QPointF(plot.ball.x(), plot.ball.y())

"""What the pictures show of a method: its memory's arrows, its model, its grid."""

from collections.abc import Callable, Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from pytestqt.qtbot import QtBot

from gd_desktop.app.frame import Frame
from gd_desktop.core.arrows import Pull
from gd_desktop.core.dataset import Dataset
from gd_desktop.core.descent import Descent
from gd_desktop.core.setup import Setup
from gd_desktop.io.settings import Appearance
from gd_desktop.method_picture_labels import MODEL_DOWN, MODEL_STRAIGHT
from gd_desktop.ui.plots.canvas import Canvas
from gd_desktop.ui.plots.descent_plot import DescentPlot
from gd_desktop.ui.plots.grid_marks import MOST_DOTS, best_so_far
from gd_desktop.ui.plots.landscape_plot import LandscapePlot
from gd_desktop.ui.plots.marks import Tag
from gd_desktop.ui.plots.memory_strip import lanes_of
from gd_desktop.ui.plots.plane_methods import plane_points
from gd_desktop.ui.theme import load_theme

Shower = Callable[..., tuple[DescentPlot, Frame]]
VELOCITY = ("momentum", "nesterov")
SIZED = ("adagrad", "rmsprop", "adam")
MEMORY = (*VELOCITY, *SIZED)
OTHERS = ("gradient-descent", "newton-raphson", "grid-search")


def frame_after(steps: int, **fields: object) -> Frame:
    """A run as it stands after some steps, or fewer where it cannot go on."""
    setup = Setup(**{"start": (8.0,), "rate": 0.1, "steps": 10**6, **fields})  # type: ignore[arg-type]
    descent = Descent(setup)
    if steps:
        descent.forward(steps)
    move, score = descent.next_move(), descent.score()
    return Frame(
        0, 0, setup, descent.problem, descent.stepper.optimizer, descent.row(), descent.trail,
        move[0] if move is not None else None, descent.verdict(score), score,
        descent.stepper.per_epoch, descent.batch(),
    )  # fmt: skip


def clusters(features: int) -> Dataset:
    """Two clusters that overlap."""
    rng = np.random.default_rng(5)
    labels = (np.arange(40) % 2).astype(float)
    values = rng.normal(size=(40, features)) + (2 * labels[:, None] - 1)
    return Dataset("painted", tuple(f"f{n}" for n in range(features)), values, labels)


def neuron_after(steps: int, features: int = 2, **fields: object) -> Frame:
    """A neuron that has learned for some steps, from far off."""
    start = (-1.0,) * (features + 1)
    return frame_after(
        steps, model="neuron", data=clusters(features), **{"start": start, "rate": 20.0, **fields}
    )


@pytest.fixture
def plots() -> Iterator[list[Canvas]]:
    """Plots to be closed after the test."""
    made: list[Canvas] = []
    yield made
    while made:
        plot = made.pop()
        plot.close()
        plot.deleteLater()


@pytest.fixture
def show(qtbot: QtBot, plots: list[Canvas]) -> Shower:
    """Shows a walk in a plot of its own."""

    def show_(steps: int, theme: str = "light", height: int = 340, **fields: object):  # type: ignore[no-untyped-def]
        plot = DescentPlot()
        plots.append(plot)
        plot.dress(load_theme(theme), Appearance())
        plot.resize(430, height)
        with qtbot.waitExposed(plot):
            plot.show()
        frame = frame_after(steps, **fields)
        plot.show_frame(frame)
        assert not plot.grab().isNull()
        return plot, frame

    return show_


def on_plane(
    qtbot: QtBot, plots: list[Canvas], frame: Frame, theme: str = "light"
) -> LandscapePlot:
    """The frame in a landscape over the first two parameters."""
    plot = LandscapePlot()
    plots.append(plot)
    plot.dress(load_theme(theme), Appearance())
    plot.set_axes((0, 1), ("u", "v"))
    plot.resize(430, 340)
    with qtbot.waitExposed(plot):
        plot.show()
    plot.show_frame(frame)
    assert not plot.grab().isNull()
    return plot


# --- arrows below the curve


@pytest.mark.parametrize("method", VELOCITY)
@pytest.mark.parametrize("steps", [0, 1, 6])
def test_slope_and_carried_part_lead_to_the_next_place(
    show: Shower, method: str, steps: int
) -> None:
    plot, frame = show(steps, method=method)
    slope, carried = plot.strip.lanes
    assert (slope.part, carried.part) == (Pull.SLOPE, Pull.CARRIED)
    assert slope.start == frame.row.x.item()
    assert carried.start == slope.end
    assert frame.next_x is not None
    assert carried.end == pytest.approx(frame.next_x.item())
    assert plot.ghost.x() == pytest.approx(carried.end)


@pytest.mark.parametrize("method", SIZED)
@pytest.mark.parametrize("steps", [0, 1, 6])
def test_the_step_is_the_last_arrow_of_those_that_measure_slopes(
    show: Shower, method: str, steps: int
) -> None:
    plot, frame = show(steps, method=method)
    lanes = plot.strip.lanes
    middle = [Pull.MEAN, Pull.SIZE] if method == "adam" else [Pull.SIZE]
    assert [lane.part for lane in lanes] == [Pull.SLOPE, *middle, None]
    assert {lane.start for lane in lanes} == {frame.row.x.item()}
    assert frame.next_x is not None
    assert lanes[-1].end == frame.next_x.item()
    # η times slope, or mean, over the size: within ε, the step.
    by = {lane.part: lane.end - lane.start for lane in lanes}
    pushed = by[Pull.MEAN] if method == "adam" else by[Pull.SLOPE]
    assert by[None] == pytest.approx(0.1 * pushed / abs(by[Pull.SIZE]), rel=1e-6)


def test_the_first_step_carries_nothing_on_and_names_nothing_so(show: Shower) -> None:
    plot, _ = show(0, method="momentum")
    assert plot.strip.tags[Pull.SLOPE].isVisible()
    assert not plot.strip.tags[Pull.CARRIED].isVisible()
    plot, _ = show(1, method="momentum")
    assert plot.strip.tags[Pull.CARRIED].isVisible()


@pytest.mark.parametrize("method", OTHERS)
def test_methods_without_a_memory_have_no_strip(show: Shower, method: str) -> None:
    plot, frame = show(2, method=method)
    assert not plot.strip.isVisible()
    assert not any(tag.isVisible() for tag in plot.strip.tags.values())
    assert lanes_of(frame) == []


def test_the_strip_lies_below_the_curve(show: Shower) -> None:
    plain, _ = show(0)
    heights = {"gradient-descent": plain.box.viewRange()[1]}
    for method in ("momentum", "adagrad", "adam"):
        plot, _ = show(0, method=method)
        heights[method] = plot.box.viewRange()[1]
        assert plot.box.viewRange()[0] == plain.box.viewRange()[0]
    bottoms = [bottom for bottom, _ in heights.values()]
    assert bottoms == sorted(bottoms, reverse=True)
    assert len(set(bottoms)) == 4
    assert len({top for _, top in heights.values()}) == 1


def test_names_lie_within_the_picture_and_apart(show: Shower) -> None:
    for method in MEMORY:
        for steps in (0, 1, 6, 20):
            plot, _ = show(steps, method=method)
            ground = plot.box.sceneBoundingRect()
            places = [
                tag.boundingRect().translated(plot.box.mapViewToScene(tag.pos()))
                for tag in plot.strip.tags.values()
                if tag.isVisible()
            ]
            # Later, both parts can be too short to be drawn.
            assert places or steps == 20
            assert all(ground.contains(place) for place in places)
            shrunk = [place.adjusted(1, 1, -1, -1) for place in places]
            for number, place in enumerate(shrunk):
                assert not any(place.intersects(other) for other in shrunk[number + 1 :])


def test_in_a_low_picture_arrows_go_without_names(show: Shower) -> None:
    plot, _ = show(1, method="adam", height=110)
    assert plot.strip.isVisible()
    assert not any(tag.isVisible() for tag in plot.strip.tags.values())


def test_a_bar_that_leaves_the_picture_is_left_open(show: Shower) -> None:
    # Fifty pixels of the bar's lane before the picture's right end: a bracket is higher than it.
    for rate, is_cut in ((3.0, False), (300.0, True)):
        plot, _ = show(1, method="rmsprop", rate=rate)
        size = next(lane for lane in plot.strip.lanes if lane.part is Pull.SIZE)
        right = plot.box.viewRange()[0][1]
        assert (max(size.start, size.end) > right) == is_cut
        ratio = plot.box.viewPixelSize()
        y = plot.strip._heights(tuple(map(float, ratio)))[1]
        end = min(max(size.start, size.end), right)
        at = plot.mapFromScene(plot.box.mapViewToScene(QPointF(end, y)))
        image = plot.grab().toImage()
        memory = load_theme("light").colour("memory")
        column = [image.pixelColor(at.x() - 1, at.y() + shift) for shift in range(-5, 6)]
        high = sum(abs(colour.green() - memory.green()) < 60 for colour in column)
        assert (high < 5) == is_cut


# --- Newton–Raphson's parabola


QUARTIC = "x^4/4 - 2*x^2 + x"


@pytest.mark.parametrize("function", [QUARTIC, "x^2 - 4*x + 6", "exp(x) - 2*x", "x^4 + x"])
def test_the_parabola_touches_the_curve_and_its_vertex_is_the_next_place(
    show: Shower, function: str
) -> None:
    plot, frame = show(
        0, model="function", function=function, method="newton-raphson", start=(2.3,)
    )
    model, x = plot.model, frame.row.x.item()
    assert model.isVisible()
    assert not model.tag.isVisible()
    near = np.array([x - 1e-4, x, x + 1e-4])
    assert model.heights(near) == pytest.approx(
        frame.problem.evaluate_many(near[:, None]), abs=1e-9
    )
    assert frame.next_x is not None
    ahead = frame.next_x.item()
    assert model.vertex.isVisible()
    assert (model.vertex.x(), model.vertex.y()) == pytest.approx(
        (ahead, model.heights(np.array([ahead]))[0])
    )
    beside = model.heights(ahead + np.array([-0.1, 0.1]))
    assert (beside > model.vertex.y()).all()


def test_a_parabola_that_opens_downwards_says_so(show: Shower) -> None:
    for start in (0.9, -0.7, 0.27):
        plot, _ = show(
            0, model="function", function=QUARTIC, method="newton-raphson", start=(start,)
        )
        assert plot.model.tag.isVisible()
        assert plot.model.tag._text == MODEL_DOWN
        tag = plot.model.tag
        place = tag.boundingRect().translated(plot.box.mapViewToScene(tag.pos()))
        assert plot.box.sceneBoundingRect().contains(place)
        ball = plot.box.mapViewToScene(plot.ball.pos())
        assert not place.contains(ball)


@pytest.mark.parametrize("width", [350, 440, 700])
def test_what_is_said_of_it_lies_on_no_other_name(show: Shower, width: int) -> None:
    plot, _ = show(
        0, model="function", function="(x^2 - 1)^2", method="newton-raphson", start=(0.4,)
    )
    plot.resize(width, 300)
    plot.repaint()
    plot.model.place_tag()

    def place(tag: Tag) -> QRectF:
        return tag.boundingRect().translated(plot.box.mapViewToScene(tag.pos()))

    assert plot.model.tag.isVisible()
    for tag in filter(Tag.isVisible, (*plot.landmarks.tags, plot.slope_tag)):
        assert not place(tag).intersects(place(plot.model.tag))


def test_a_straight_line_has_no_vertex(show: Shower) -> None:
    plot, _ = show(0, model="function", function="3*x + 1", method="newton-raphson", start=(1.0,))
    assert plot.model.isVisible()
    assert not plot.model.vertex.isVisible()
    assert plot.model.tag._text == MODEL_STRAIGHT


@pytest.mark.parametrize("method", ["gradient-descent", "momentum", "grid-search"])
def test_other_methods_have_no_model(show: Shower, method: str) -> None:
    plot, _ = show(1, method=method)
    assert not plot.model.isVisible()
    assert not plot.model.vertex.isVisible()
    assert not plot.model.tag.isVisible()


# --- grid search


def grid(points: int = 25, low: float = -4.0, high: float = 8.0) -> dict[str, object]:
    return {
        "method": "grid-search",
        "options": (("low", low), ("high", high), ("points", points)),
    }


@pytest.mark.parametrize("steps", [0, 1, 12, 24, 25])
def test_dots_say_how_far_the_search_has_come(show: Shower, steps: int) -> None:
    plot, frame = show(steps, **grid())
    tried = min(frame.cursor + 1, 25)
    assert len(plot.grid.done._points) == tried
    assert len(plot.grid.ahead._points) == 25 - tried
    for item in (plot.hops, plot.tangent, plot.slope_tag, plot.start_tag, plot.ghost):
        assert not item.isVisible()
    assert plot.ball.x() == frame.row.x.item()
    tried_x = -4 + 0.5 * np.arange(tried)
    best = tried_x[np.argmin((tried_x - 2) ** 2)]
    assert plot.grid.ring.x() == pytest.approx(best)
    assert plot.grid.tag._text == f"best x = {best:.3f}".replace("-", "−")


def test_the_picture_reaches_as_far_as_the_grid(show: Shower) -> None:
    plot, _ = show(0, **grid(11, -30.0, 5.0))
    left, right = plot.box.viewRange()[0]
    assert left < -30 < 5 < right


def test_of_many_points_few_are_drawn(show: Shower) -> None:
    plot, _ = show(500, **grid(100_000))
    drawn = len(plot.grid.done._points) + len(plot.grid.ahead._points)
    assert MOST_DOTS / 2 < drawn <= MOST_DOTS


def test_points_without_a_cost_are_neither_drawn_nor_best(show: Shower) -> None:
    plot, frame = show(
        10, model="function", function="ln(x)^2", start=(2.0,), **grid(21, -2.0, 3.0)
    )
    assert len(plot.grid.done._points) < 11
    found = best_so_far(frame)
    assert found is None or found[0].item() > 0


# --- anything can be painted


@pytest.mark.parametrize("theme", ["light", "dark", "projector"])
@pytest.mark.parametrize("method", [*MEMORY, *OTHERS])
def test_every_theme_dresses_every_method(show: Shower, theme: str, method: str) -> None:
    plot, _ = show(3, theme=theme, method=method)
    before = plot.box.viewRange()
    plot.resize(300, 150)
    plot.box.setRange(xRange=(-1e7, 1e7), yRange=(-1e12, 1e12), padding=0)
    plot.dress(load_theme("dark"), Appearance())
    assert not plot.grab().isNull()
    plot.go_home()
    assert plot.box.viewRange()[0] == pytest.approx(before[0])


@pytest.mark.parametrize("method", [*MEMORY, "newton-raphson"])
@pytest.mark.parametrize("start", [1e12, -1e200, 1e308, 1e-300, 2.0])
@pytest.mark.parametrize("rate", [1e-300, 3.0, 1e300])
def test_any_number_can_be_painted(show: Shower, method: str, start: float, rate: float) -> None:
    for steps in (0, 2):
        plot, _ = show(steps, method=method, start=(start,), rate=rate)
        assert np.isfinite(plot.box.viewRange()).all()


@pytest.mark.parametrize("coefficients", [(1e-300, 0.0, 0.0), (1e300, 1.0, 1.0), (-1.0, 0.0, 0.0)])
@pytest.mark.parametrize("method", [*MEMORY, *OTHERS])
def test_any_parabola_can_be_painted(
    show: Shower, method: str, coefficients: tuple[float, ...]
) -> None:
    plot, _ = show(2, method=method, coefficients=coefficients)
    assert np.isfinite(plot.box.viewRange()).all()


@pytest.mark.parametrize("ends", [(-1e150, 1e150), (1e9, 1e10), (-1e-12, 1e-12)])
def test_any_grid_can_be_painted(show: Shower, ends: tuple[float, float]) -> None:
    plot, _ = show(5, **grid(9, *ends))
    assert np.isfinite(plot.box.viewRange()).all()


# --- over two parameters


@pytest.mark.parametrize("method", VELOCITY)
def test_on_the_plane_the_arrows_lead_to_the_next_place(
    qtbot: QtBot, plots: list[Canvas], method: str
) -> None:
    frame = neuron_after(2, method=method)
    vectors = on_plane(qtbot, plots, frame).methods.vectors
    (_, begin, middle), (_, again, end) = vectors.arrows
    assert frame.next_x is not None
    assert (begin.x(), begin.y()) == tuple(frame.row.x[:2].tolist())
    assert middle == again
    assert (end.x(), end.y()) == pytest.approx(tuple(frame.next_x[:2].tolist()))
    assert vectors.half is None


@pytest.mark.parametrize("method", SIZED)
def test_on_the_plane_the_size_is_a_box(qtbot: QtBot, plots: list[Canvas], method: str) -> None:
    frame = neuron_after(2, method=method)
    vectors = on_plane(qtbot, plots, frame).methods.vectors
    assert vectors.half is not None
    assert min(vectors.half) > 0
    drawn = [pull for pull, _, _ in vectors.arrows]
    assert drawn == ([Pull.SLOPE, Pull.MEAN] if method == "adam" else [Pull.SLOPE])


def test_short_steps_are_magnified_and_their_names_say_how_much(
    qtbot: QtBot, plots: list[Canvas]
) -> None:
    frame = neuron_after(2, method="momentum", rate=1e-3)
    short = on_plane(qtbot, plots, frame)
    assert not short.arrow.isVisible()
    vectors = short.methods.vectors
    assert vectors.has_arrows
    assert vectors.times > 100
    assert frame.next_x is not None
    move = vectors.times * (frame.next_x - frame.row.x)[:2]
    end = vectors.arrows[-1][2] - vectors.arrows[0][1]
    assert (end.x(), end.y()) == pytest.approx(tuple(move.tolist()))
    still = on_plane(qtbot, plots, neuron_after(2, method="momentum", rate=1e-12))
    assert still.arrow.isVisible()
    assert not still.methods.vectors.has_arrows
    plain = on_plane(qtbot, plots, neuron_after(2))
    assert plain.arrow.isVisible()
    assert not plain.methods.vectors.isVisible()


@pytest.mark.parametrize("steps", [0, 3, 30, 125])
def test_the_grid_on_the_plane_is_the_slice_where_the_search_is(
    qtbot: QtBot, plots: list[Canvas], steps: int
) -> None:
    frame = neuron_after(steps, **grid(5, -6.0, 6.0))
    plot = on_plane(qtbot, plots, frame)
    u, v, is_done = plane_points(frame.optimizer, frame, (0, 1))  # type: ignore[arg-type]
    assert len(u) == len(v) == 25
    tried = {tuple(point) for point in frame.trail.points(slice(0, frame.cursor + 1)).tolist()}
    held = frame.row.x[2].item()
    for a, b, done in zip(u.tolist(), v.tolist(), is_done.tolist(), strict=True):
        assert done == ((a, b, held) in tried)
    assert len(plot.methods.grid.done._points) == is_done.sum()
    for item in (plot.arrow, plot.ghost, plot.ahead):
        assert not item.isVisible()
    assert len(plot.path.xData) == 1
    (left, right), (bottom, top) = plot.box.viewRange()
    assert left < -6 < 6 < right
    assert right - left < 14
    assert bottom < -6 < 6 < top


def test_of_a_fine_grid_fewer_than_two_thousand_dots_are_drawn(
    qtbot: QtBot, plots: list[Canvas]
) -> None:
    frame = neuron_after(700, features=1, **grid(1000, -6.0, 6.0))
    marks = on_plane(qtbot, plots, frame).methods.grid
    assert 1000 < len(marks.done._points) + len(marks.ahead._points) < 2000


@pytest.mark.parametrize("theme", ["light", "dark", "projector"])
@pytest.mark.parametrize("method", [*MEMORY, *OTHERS])
@pytest.mark.parametrize("rate", [1e-300, 1.0, 1e300])
def test_every_theme_paints_every_method_on_the_plane(
    qtbot: QtBot, plots: list[Canvas], theme: str, method: str, rate: float
) -> None:
    plot = on_plane(qtbot, plots, neuron_after(3, method=method, rate=rate), theme)
    plot.resize(200, 120)
    assert not plot.grab().isNull()
    assert np.isfinite(plot.box.viewRange()).all()


def test_names_lie_over_the_dots_of_a_grid(show: Shower, qtbot: QtBot, plots: list[Canvas]) -> None:
    curve, _ = show(12, **grid())
    landscape = on_plane(qtbot, plots, neuron_after(3, **grid(25, -6.0, 6.0)))
    for plot, dots, names in (
        (curve, curve.grid.dots, curve.landmarks.tags),
        (
            landscape,
            landscape.methods.grid.dots,
            (*landscape.contours.tags, *landscape.stars.names),
        ),
    ):
        order = plot.scene().items(Qt.SortOrder.AscendingOrder)
        assert max(map(order.index, dots)) < min(map(order.index, names))

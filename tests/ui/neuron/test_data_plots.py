"""The pictures of the data: what they show of a neuron, and what a person does in them."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations
from typing import Any

import numpy as np
import pyqtgraph as pg
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gd_desktop.app.frame import Frame
from gd_desktop.core.dataset import Dataset
from gd_desktop.core.descent import Descent
from gd_desktop.core.neuron import Neuron
from gd_desktop.core.setup import Setup
from gd_desktop.io.builtin import load_builtin
from gd_desktop.io.settings import Appearance
from gd_desktop.ui.plots.data_plot import DataPlot, crossing
from gd_desktop.ui.plots.data_view import DataView
from gd_desktop.ui.plots.sample_canvas import SampleCanvas
from gd_desktop.ui.plots.sigmoid_plot import SigmoidPlot
from gd_desktop.ui.plots.weights_plot import WeightsPlot
from gd_desktop.ui.theme import load_theme

LIGHT = load_theme("light")
View = DataPlot | SigmoidPlot | WeightsPlot | DataView

CROSS = Dataset(
    "painted",
    ("x1", "x2"),
    np.array([[0.0, 0.0], [4.0, 0.0], [0.0, 4.0], [4.0, 4.0]]),
    np.array([0.0, 1.0, 0.0, 1.0]),
    ("left", "right"),
)
LINE = Dataset("painted", ("x",), np.array([[0.0], [2.0], [4.0]]), np.array([0.0, 0.0, 1.0]))
PICTURE = Dataset("drawn", tuple("abcdef"), np.eye(6), np.array([0.0, 1, 0, 1, 0, 1]), image=(2, 3))


def frame_of(data: Dataset, steps: int = 0, **fields: Any) -> Frame:
    """What the engine tells of a neuron."""
    values = {"start": "zeros", "rate": 0.1, "steps": 1000} | fields
    descent = Descent(Setup(model="neuron", data=data, **values))
    if steps:
        descent.forward(steps)
    score = descent.score()
    with np.errstate(all="ignore"):
        verdict = descent.verdict(score)
    return Frame(1, 1, descent.setup, descent.problem, descent.stepper.optimizer, descent.row(),
                 descent.trail, descent.next_x(), verdict, score, descent.stepper.per_epoch,
                 descent.batch())  # fmt: skip


def at_weights(frame: Frame, *x: float) -> Frame:
    """The same with other weights and bias."""
    return frame._replace(row=frame.row._replace(x=np.array(x)))


def neuron_of(frame: Frame) -> Neuron:
    assert isinstance(frame.problem, Neuron)
    return frame.problem


def show(qtbot: QtBot, view: View, frame: Frame | None = None) -> None:
    """Put a view on the screen."""
    qtbot.addWidget(view)
    view.resize(520, 360)
    view.dress(LIGHT, Appearance(theme="light"))
    if frame is not None:
        view.show_frame(frame)
    with qtbot.waitExposed(view):
        view.show()


@pytest.fixture(autouse=True)
def quick_fingers() -> Iterator[None]:
    """Tests are quicker than fingers: two taps are no double tap, and no move is passed over."""
    interval, limit = QApplication.doubleClickInterval(), pg.getConfigOption("mouseRateLimit")
    QApplication.setDoubleClickInterval(0)
    pg.setConfigOption("mouseRateLimit", -1)
    yield
    QApplication.setDoubleClickInterval(interval)
    pg.setConfigOption("mouseRateLimit", limit)


def pixel(plot: SampleCanvas, x: float, y: float) -> QPoint:
    """Where a point of the plot is in its viewport."""
    return plot.mapFromScene(plot.box.mapViewToScene(QPointF(x, y)))


def click(
    plot: SampleCanvas,
    at: QPoint,
    button: Qt.MouseButton = Qt.MouseButton.LeftButton,
    keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    mouse(plot, QEvent.Type.MouseButtonPress, at, button, button, keys)
    mouse(plot, QEvent.Type.MouseButtonRelease, at, button, Qt.MouseButton.NoButton, keys)


def mouse(
    plot: SampleCanvas,
    kind: QEvent.Type,
    at: QPoint,
    button: Qt.MouseButton,
    held: Qt.MouseButton,
    keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """One event of a mouse. QTest's clicks warn of views that leave them unaccepted."""
    area = plot.viewport()
    event = QMouseEvent(kind, QPointF(at), QPointF(area.mapToGlobal(at)), button, held, keys)
    QApplication.sendEvent(area, event)


def told(signal: Any) -> list[Any]:
    """Collects what a signal says."""
    said: list[Any] = []

    def take(*values: Any) -> None:
        said.append(values if len(values) > 1 else values[0])

    signal.connect(take)
    return said


# --- two features


def test_a_click_near_a_sample_chooses_the_nearest(qtbot: QtBot) -> None:
    plot = DataPlot()
    show(qtbot, plot, frame_of(CROSS))
    chosen, asked = told(plot.sample_chosen), told(plot.point_asked)
    click(plot, pixel(plot, 4, 0) + QPoint(6, -5))
    click(plot, pixel(plot, 0, 4))
    assert chosen == [1, 2]
    assert not asked


def test_a_click_elsewhere_asks_for_the_point(qtbot: QtBot) -> None:
    plot = DataPlot()
    show(qtbot, plot, frame_of(CROSS))
    chosen, asked = told(plot.sample_chosen), told(plot.point_asked)
    click(plot, pixel(plot, 2, 1))
    wide, high = plot.box.viewPixelSize()
    assert asked == [(pytest.approx(2, abs=wide), pytest.approx(1, abs=high))]
    assert not chosen
    click(plot, QPoint(5, 5))  # beside the axes
    click(plot, pixel(plot, 2, 1), Qt.MouseButton.RightButton)
    assert len(asked) == 1


def test_samples_on_one_another_can_each_be_had(qtbot: QtBot) -> None:
    same = replace(CROSS, features=np.array([[0.0, 0], [0, 0], [0, 0], [4, 4]]))
    plot = DataPlot()
    show(qtbot, plot, frame_of(same))
    plot.sample_chosen.connect(plot.select)
    chosen = told(plot.sample_chosen)
    for _ in range(4):
        click(plot, pixel(plot, 0, 0))
    assert chosen == [1, 2, 0, 1]


def test_arrow_keys_step_through_the_samples(qtbot: QtBot) -> None:
    plot = DataPlot()
    show(qtbot, plot, frame_of(CROSS))
    plot.sample_chosen.connect(plot.select)
    chosen = told(plot.sample_chosen)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Right):
        QTest.keyClick(plot, key)
    assert chosen == [3, 0, 1]


def test_the_chosen_sample_has_the_ring_and_its_own_shape(qtbot: QtBot) -> None:
    plot = DataPlot()
    show(qtbot, plot, frame_of(CROSS))
    for row, label in ((2, 0), (3, 1)):
        plot.select(row)
        assert (plot.ring.pos().x(), plot.ring.pos().y()) == tuple(CROSS.features[row])
        assert [mark.isVisible() for mark in plot.chosen] == [label == 0, label == 1]
    plot.select(99)
    assert not plot.ring.isVisible()


def test_classes_have_items_of_their_own(qtbot: QtBot) -> None:
    plot = DataPlot()
    show(qtbot, plot, frame_of(CROSS))
    assert plot.samples[0].points[0].tolist() == [0, 0]
    assert plot.samples[1].points[0].tolist() == [4, 4]


def test_what_is_held_out_is_drawn_apart(qtbot: QtBot) -> None:
    frame = frame_of(load_builtin("penguins"), held_out=0.25)
    plot = DataPlot()
    show(qtbot, plot, frame)
    held = neuron_of(frame).held_out
    assert held is not None
    assert sum(len(item.points[0]) for item in plot.held) == len(held)
    assert sum(len(item.points[0]) for item in plot.samples) == len(neuron_of(frame))


def test_a_small_batch_has_rings_and_a_large_one_none(qtbot: QtBot) -> None:
    penguins = load_builtin("penguins")
    plot = DataPlot()
    frame = frame_of(penguins, batch=8)
    show(qtbot, plot, frame)
    assert frame.batch is not None
    assert plot.batch.isVisible()
    assert plot.batch.points[0].tolist() == neuron_of(frame).inputs[frame.batch, 0].tolist()
    for other in (frame_of(penguins, batch=100), frame_of(penguins)):
        plot.show_frame(other)
        assert not plot.batch.isVisible()


@pytest.mark.parametrize("mistakes", [(), ("sign",)])
def test_the_shading_is_what_the_neuron_says(qtbot: QtBot, mistakes: tuple[str, ...]) -> None:
    frame = frame_of(CROSS, 3, mistakes=mistakes, start=(0.7, -0.2, -1.0))
    plot = DataPlot()
    show(qtbot, plot, frame)
    image = plot.shading.image
    area = plot.shading.mapRectToView(plot.shading.boundingRect())
    assert area.getRect() == pytest.approx(plot.box.viewRect().getRect())
    rows, columns = image.shape
    for row, column in ((0, 0), (0, columns - 1), (rows - 1, 0), (rows // 2, 17)):
        x = area.left() + (column + 0.5) / columns * area.width()
        y = area.top() + (row + 0.5) / rows * area.height()
        expected = neuron_of(frame).outputs(np.array([[x, y, 1.0]]), frame.row.x)[0]
        assert image[row, column] == pytest.approx(expected, abs=1e-12)


def colour_at(plot: SampleCanvas, x: float, y: float) -> QColor:
    return plot.grab().toImage().pixelColor(plot.viewport().mapTo(plot, pixel(plot, x, y)))


def test_class_1_is_orange_where_it_is_likely(qtbot: QtBot) -> None:
    plot = DataPlot()
    show(qtbot, plot, at_weights(frame_of(CROSS), 0.0, 5.0, -10.0))
    above, below = colour_at(plot, 2, 3.7), colour_at(plot, 2, 0.3)
    assert above.red() > above.blue() + 40
    assert below.blue() > below.red() + 40


@given(
    w1=st.floats(-1e3, 1e3), w2=st.floats(-1e3, 1e3), b=st.floats(-1e3, 1e3),
    wide=st.floats(1e-3, 1e6), high=st.floats(1e-3, 1e6),
)  # fmt: skip
@example(w1=5e-324, w2=0.0, b=0.0, wide=1.625, high=1.0)
@example(w1=1.5e-323, w2=1e-323, b=1e-323, wide=1.625, high=1.0)
def test_the_boundary_is_exact(w1: float, w2: float, b: float, wide: float, high: float) -> None:
    x = np.array([w1, w2, b])
    line = crossing(x, (-wide, wide), (-high, 2 * high))
    corners = np.array([[u, v, 1] for u in (-wide, wide) for v in (-high, 2 * high)]) @ x
    size = abs(w1) * wide + abs(w2) * 2 * high + abs(b)
    if line is None:
        assert w1 == w2 == 0 or corners.min() >= -1e-9 * size or corners.max() <= 1e-9 * size
        return
    ends = np.column_stack((*line, np.ones(2)))
    # The same line and the same share, of weights whose products are exact enough to tell.
    unit = x / np.abs(x).max()
    unit_size = abs(unit[0]) * wide + abs(unit[1]) * 2 * high + abs(unit[2])
    assert np.abs(ends @ unit).max() <= 1e-9 * unit_size
    assert (np.abs(ends[:, 0]) <= wide * (1 + 1e-9)).all()
    assert (ends[:, 1] >= -high * (1 + 1e-9)).all()
    assert (ends[:, 1] <= 2 * high * (1 + 1e-9)).all()


@pytest.mark.parametrize(
    ("x", "expected"),
    [
        ((1.0, 0.0, -2.0), [(2, -1), (2, 5)]),
        ((0.0, -3.0, 3.0), [(-1, 1), (5, 1)]),
        ((1.0, -1.0, 0.0), [(-1, -1), (5, 5)]),
    ],
)
def test_the_boundary_ends_where_the_picture_does(
    x: tuple[float, ...], expected: list[tuple[float, float]]
) -> None:
    line = crossing(np.array(x), (-1, 5), (-1, 5))
    assert line is not None
    assert np.column_stack(line) == pytest.approx(np.array(expected))


@pytest.mark.parametrize(
    "x", [(0.0, 0.0, 0.0), (0.0, 0.0, 3.0), (1.0, 0.0, 900.0), (5e-324, 0, 0), (1e308, 1e308, 1)]
)
def test_there_is_no_boundary_to_draw(qtbot: QtBot, x: tuple[float, float, float]) -> None:
    plot = DataPlot()
    show(qtbot, plot, at_weights(frame_of(CROSS), *x))
    is_drawn = plot.boundary.isVisible()
    assert not is_drawn or x[0] in (1e308, 5e-324)
    assert not plot.grab().isNull()


@pytest.mark.parametrize("value", [np.nan, np.inf, 1e300, -1e300])
@pytest.mark.parametrize("data", [CROSS, LINE, PICTURE])
def test_any_weights_can_be_painted(qtbot: QtBot, data: Dataset, value: float) -> None:
    view = DataView()
    frame = frame_of(data)
    count = len(data.names) + 1
    show(qtbot, view, frame)
    view.ask((1.0,) * len(data.names))
    view.show_frame(at_weights(frame, *[value] * count))
    assert not view.grab().isNull()
    view.show_frame(at_weights(frame, value, *[1.0] * (count - 1)))
    assert not view.grab().isNull()
    view.set_own_units(True)
    assert not view.grab().isNull()


@pytest.mark.parametrize("spread", [0.0, 1e-300, 1e150, 1e307])
def test_any_data_can_be_painted(qtbot: QtBot, spread: float) -> None:
    plot = DataPlot()
    show(qtbot, plot, frame_of(replace(CROSS, features=CROSS.features / 4 * spread)))
    assert not plot.grab().isNull()
    assert np.isfinite(plot.box.viewRange()).all()


def test_the_range_shows_the_data_and_stays(qtbot: QtBot) -> None:
    plot = DataPlot()
    show(qtbot, plot, frame_of(CROSS))
    home = plot.box.viewRange()
    for low, high in home:
        assert -2 < low < 0
        assert 4 < high < 6
    plot.show_frame(frame_of(CROSS, 50))
    assert plot.box.viewRange() == home


def test_other_data_brings_its_own_range_though_one_has_panned(qtbot: QtBot) -> None:
    plot = DataPlot()
    show(qtbot, plot, frame_of(CROSS))
    plot.box.translateBy(x=3)
    plot.box.sigRangeChangedManually.emit([True, True])
    moved = plot.box.viewRange()
    plot.show_frame(frame_of(CROSS, 1))
    assert plot.box.viewRange() == moved
    area = plot.shading.mapRectToView(plot.shading.boundingRect())
    assert area.getRect() == pytest.approx(plot.box.viewRect().getRect())
    plot.show_frame(frame_of(load_builtin("penguins")))
    assert not plot.is_panned
    assert plot.box.viewRange()[1][0] > 100


def test_axes_say_what_they_show(qtbot: QtBot) -> None:
    plot = DataPlot()
    show(qtbot, plot, frame_of(load_builtin("penguins")))
    assert plot.bottom.labelText == "bill length (mm)"
    plot.show_frame(frame_of(load_builtin("penguins"), scale="standard"))
    assert plot.left.labelText == "flipper length (standardised)"
    plot.show_frame(frame_of(replace(CROSS, names=("<b>", "y" * 400))))
    assert plot.bottom.label.toPlainText().strip() == "<b>"
    assert plot.left.label.toPlainText().strip().endswith("…")
    assert plot.left.toolTip().startswith("y" * 40)
    assert "circles" in plot.accessibleDescription()


def test_the_asked_point_is_answered_by_each_frame(qtbot: QtBot) -> None:
    plot = DataPlot()
    show(qtbot, plot, frame_of(CROSS))
    assert not plot.question.isVisible()
    plot.ask(2.0, 1.0)
    assert plot.question.isVisible()
    assert plot.answer._text == "ŷ = 0.500"
    plot.show_frame(at_weights(frame_of(CROSS), 0.0, 1.0, 0.0))
    assert plot.answer._text == "ŷ = 0.731"
    plot.ask(None)
    assert not plot.question.isVisible()


def test_much_data_is_thinned_and_that_is_said(qtbot: QtBot) -> None:
    generator = np.random.default_rng(0)
    features = generator.normal(size=(45_000, 2))
    data = Dataset("many", ("x", "y"), features, (features[:, 0] > 0).astype(float))
    plot = DataPlot()
    notes = told(plot.noted)
    show(qtbot, plot, frame_of(data))
    assert sum(len(item.points[0]) for item in plot.samples) == 20_000
    assert notes == ["20\u202f000 of 45\u202f000 samples drawn"]
    assert not plot.grab().isNull()
    plot.show_frame(frame_of(CROSS))
    assert notes[-1] == ""


# --- painting


def drag(plot: SampleCanvas, way: list[QPoint], button: Qt.MouseButton) -> None:
    mouse(plot, QEvent.Type.MouseButtonPress, way[0], button, button)
    for at in way[1:]:
        mouse(plot, QEvent.Type.MouseMove, at, Qt.MouseButton.NoButton, button)
    mouse(plot, QEvent.Type.MouseButtonRelease, way[-1], button, Qt.MouseButton.NoButton)


def test_a_drag_paints_a_point_each_few_pixels(qtbot: QtBot) -> None:
    plot = DataPlot()
    show(qtbot, plot, frame_of(CROSS))
    plot.set_painting(1)
    painted, chosen = told(plot.point_painted), told(plot.sample_chosen)
    home = plot.box.viewRange()
    begin = pixel(plot, 0, 2)
    drag(plot, [begin, begin + QPoint(10, 0), begin + QPoint(95, 0)], Qt.MouseButton.LeftButton)
    wide = plot.box.viewPixelSize()[0]
    assert [label for _, _, label in painted] == [1] * 6
    places = [x for x, _, _ in painted]
    assert places == pytest.approx([18 * number * wide for number in range(6)], abs=1.5 * wide)
    assert plot.box.viewRange() == home
    assert not chosen
    assert plot.viewport().cursor().shape() == Qt.CursorShape.CrossCursor


def test_the_right_button_and_shift_erase(qtbot: QtBot) -> None:
    plot = DataPlot()
    show(qtbot, plot, frame_of(CROSS))
    plot.set_painting(0)
    painted, erased = told(plot.point_painted), told(plot.point_erased)
    click(plot, pixel(plot, 1, 1), Qt.MouseButton.RightButton)
    click(plot, pixel(plot, 3, 3), keys=Qt.KeyboardModifier.ShiftModifier)
    wide, high = plot.box.viewPixelSize()
    assert np.array(erased) == pytest.approx(np.array([[1, 1], [3, 3]]), abs=max(wide, high))
    assert not painted
    assert plot.eraser == pytest.approx((14 * wide, 14 * high))


def test_nothing_is_painted_outside_the_axes(qtbot: QtBot) -> None:
    plot = DataPlot()
    show(qtbot, plot, frame_of(CROSS))
    plot.set_painting(0)
    painted = told(plot.point_painted)
    click(plot, QPoint(4, 4))
    assert not painted


def test_without_painting_a_drag_pans_and_a_click_asks(qtbot: QtBot) -> None:
    plot = DataPlot()
    show(qtbot, plot, frame_of(CROSS))
    plot.set_painting(1)
    plot.set_painting(None)
    painted, asked = told(plot.point_painted), told(plot.point_asked)
    click(plot, pixel(plot, 2, 2))
    begin = pixel(plot, 2, 2)
    drag(plot, [begin, begin + QPoint(30, 0), begin + QPoint(60, 0)], Qt.MouseButton.LeftButton)
    assert len(asked) == 1
    assert not painted
    assert plot.is_panned
    assert plot.viewport().cursor().shape() != Qt.CursorShape.CrossCursor


def test_the_wheel_does_not_zoom_while_painting(qtbot: QtBot) -> None:
    plot = DataPlot()
    show(qtbot, plot, frame_of(CROSS))
    home = plot.box.viewRange()
    plot.set_painting(1)
    wheel(plot.viewport(), pixel(plot, 2, 2), 120)
    assert plot.box.viewRange() == home
    plot.set_painting(None)
    wheel(plot.viewport(), pixel(plot, 2, 2), 120)
    assert plot.box.viewRange() != home


def test_a_blank_canvas_is_empty_and_stands_still_while_it_is_painted(qtbot: QtBot) -> None:
    plot = DataPlot()
    show(qtbot, plot, at_weights(frame_of(CROSS), 1.0, 1.0, -4.0))
    plot.set_painting(0)
    plot.show_blank(True)
    plot.show_frame(at_weights(frame_of(CROSS), 1.0, 1.0, -4.0))
    assert plot.box.viewRange() == [[-6, 6], [-6, 6]]
    hidden = (*plot.samples, plot.shading, plot.boundary, plot.ring, plot.batch)
    assert not any(item.isVisible() for item in hidden)
    painted = told(plot.point_painted)
    click(plot, pixel(plot, -3, 2))
    assert len(painted) == 1
    plot.show_blank(False)
    assert all(item.isVisible() for item in (*plot.samples, plot.shading, plot.boundary))
    assert plot.box.viewRange() == [[-6, 6], [-6, 6]]
    plot.set_painting(None)
    assert plot.box.viewRange()[0][1] < 5


# --- one feature


def test_the_curve_is_the_sigmoid_and_decides_at_one_half(qtbot: QtBot) -> None:
    plot = SigmoidPlot()
    show(qtbot, plot, at_weights(frame_of(LINE), 2.0, -5.0))
    x, y = plot.curve.getData()
    assert y == pytest.approx(1 / (1 + np.exp(5 - 2 * x)))
    assert plot.decision.getData()[0].tolist() == [2.5, 2.5]
    assert plot.decision.isVisible()
    plot.show_frame(at_weights(frame_of(LINE), 0.0, -5.0))
    assert not plot.decision.isVisible()
    plot.show_frame(at_weights(frame_of(LINE), 0.1, -5.0))
    assert not plot.decision.isVisible()


@pytest.mark.parametrize(("mistakes", "sign"), [((), 1), (("sign",), -1)])
def test_the_tangent_and_the_residual_are_the_chosen_samples(
    qtbot: QtBot, mistakes: tuple[str, ...], sign: int
) -> None:
    plot = SigmoidPlot()
    frame = at_weights(frame_of(LINE, mistakes=mistakes), 2.0, -5.0)
    show(qtbot, plot, frame)
    plot.select(1)
    output = 1 / (1 + np.exp(sign))
    (left, right), (low, high) = (values.tolist() for values in plot.tangent.getData())
    assert (high - low) / (right - left) == pytest.approx(sign * 2 * output * (1 - output))
    x, y = plot.residual.getData()
    assert x.tolist() == [2, 2]
    assert y == pytest.approx([output, 0])
    assert plot.slope_tag._text == "σ′(z) = 0.197"
    assert plot.error_tag._text == f"ŷ − y = {output:.3f}"


@pytest.mark.parametrize("width", [190, 240, 300, 520])
def test_what_is_said_lies_in_the_plot_and_not_on_another(qtbot: QtBot, width: int) -> None:
    plot = SigmoidPlot()
    show(qtbot, plot, frame_of(LINE))
    plot.resize(width, 190)
    room = plot.box.sceneBoundingRect().adjusted(-1, -1, 1, 1)
    seen = set()
    for weight, bias in ((2.0, -5.0), (0.5, 0.2), (-3.0, 4.0), (8.0, -1.0), (0.2, -0.39)):
        for row in range(3):
            plot.show_frame(at_weights(frame_of(LINE), weight, bias))
            plot.select(row)
            tags = [plot.error_tag, plot.slope_tag, plot.decision_tag]
            shown = [tag for tag in tags if tag.isVisible()]
            places = [
                tag.boundingRect().translated(plot.box.mapViewToScene(tag.pos())) for tag in shown
            ]
            assert all(room.contains(place) for place in places)
            pairs = combinations(places, 2)
            assert not any(one.adjusted(1, 1, -1, -1).intersects(other) for one, other in pairs)
            seen.update(shown)
    assert plot.error_tag in seen


def test_a_small_slope_is_not_said_to_be_zero(qtbot: QtBot) -> None:
    plot = SigmoidPlot()
    show(qtbot, plot, at_weights(frame_of(LINE), 5.0, 0.0))
    plot.select(1)
    assert plot.slope_tag._text == "σ′(z) = 0.000045"


def test_an_axis_whose_name_comes_late_has_room_for_it(qtbot: QtBot) -> None:
    plot = SigmoidPlot()
    qtbot.addWidget(plot)
    plot.resize(400, 300)
    plot.dress(load_theme("projector"), Appearance(theme="projector"))
    with qtbot.waitExposed(plot):
        plot.show()
    plot.show_frame(frame_of(LINE))
    plot.grab()
    title, axis = plot.bottom.label, plot.bottom
    assert title.isVisible()
    assert title.pos().y() + title.boundingRect().height() / 2 > axis.size().height() / 2


def test_many_weights_need_little_room(qtbot: QtBot) -> None:
    view = DataView()
    show(qtbot, view, frame_of(PICTURE))
    assert view.minimumSizeHint().width() <= 200
    plot = view.weights
    view.resize(500, 260)
    assert plot.scale.isVisible()
    view.resize(190, 120)
    assert not plot.scale.isVisible()
    for widget in (plot.previous, plot.next, plot.told):
        assert plot.rect().contains(widget.geometry())


def test_samples_of_one_feature_can_be_chosen_and_places_asked_for(qtbot: QtBot) -> None:
    plot = SigmoidPlot()
    show(qtbot, plot, frame_of(LINE))
    chosen, asked = told(plot.sample_chosen), told(plot.point_asked)
    click(plot, pixel(plot, 4, 1) + QPoint(-4, 4))
    click(plot, pixel(plot, 1, 0.7))
    assert chosen == [2]
    assert asked == [pytest.approx(1, abs=plot.box.viewPixelSize()[0])]
    plot.ask(1.0)
    assert plot.question.pos().y() == 0.5
    plot.ask(None)
    assert not plot.question.isVisible()


# --- many features


def middle_of(plot: WeightsPlot, row: int, column: int) -> QColor:
    square, (rows, columns) = plot.image.square, (2, 3)
    at = QPoint(
        square.left() + int((column + 0.5) * square.width() / columns),
        square.top() + int((row + 0.5) * square.height() / rows),
    )
    return plot.image.grab().toImage().pixelColor(at)


def test_weights_lie_in_the_picture_as_the_pixels_do(qtbot: QtBot) -> None:
    plot = WeightsPlot()
    # Named a to c in the upper row, d to f in the lower one.
    show(qtbot, plot, at_weights(frame_of(PICTURE), 2.0, 0, 0, -2.0, 0, 1.0, 0.3))
    assert middle_of(plot, 0, 0) == LIGHT.colour("path")
    assert middle_of(plot, 1, 0) == LIGHT.colour("function")
    for column in (1, 2):
        zero, card = middle_of(plot, 0, column), LIGHT.colour("card")
        assert max(abs(zero.red() - card.red()), abs(zero.blue() - card.blue())) <= 2
    half = middle_of(plot, 1, 2)
    assert half.blue() > LIGHT.colour("path").blue() + 60
    assert "b = 0.300" in plot.note.text()
    assert "2.000" in plot.scale.accessibleDescription()


def test_keys_wheel_and_buttons_step_through_samples(qtbot: QtBot) -> None:
    plot = WeightsPlot()
    show(qtbot, plot, frame_of(PICTURE))
    plot.sample_chosen.connect(plot.select)
    chosen = told(plot.sample_chosen)
    QTest.keyClick(plot, Qt.Key.Key_Right)
    QTest.keyClick(plot.next, Qt.Key.Key_Right)
    QTest.keyClick(plot.next, Qt.Key.Key_Left)
    QTest.mouseClick(plot.previous, Qt.MouseButton.LeftButton)
    QTest.mouseClick(plot.previous, Qt.MouseButton.LeftButton)
    wheel(plot.sample, plot.sample.rect().center(), -120)
    wheel(plot.sample, plot.sample.rect().center(), 60)
    wheel(plot.sample, plot.sample.rect().center(), 60)
    assert chosen == [1, 2, 1, 0, 5, 0, 5]
    assert plot.caption.text() == "sample 6 of 6"
    assert plot.told.text() == "1    ŷ = 0.500"


def wheel(widget: Any, at: QPoint, delta: int) -> None:
    event = QWheelEvent(
        QPointF(at), QPointF(widget.mapToGlobal(at)), QPoint(), QPoint(0, delta),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase,
        False,
    )  # fmt: skip
    assert event.type() == QEvent.Type.Wheel
    QApplication.sendEvent(widget, event)


def test_features_that_are_no_picture_are_bars_in_their_order(qtbot: QtBot) -> None:
    data = load_builtin("penguins", features=("bill_length_mm", "bill_depth_mm", "body_mass_g"))
    plot = WeightsPlot()
    frame = at_weights(frame_of(data, scale="standard"), 1.0, -2.0, 0.5, 0.25)
    show(qtbot, plot, frame)
    bars = plot.bars.bars
    assert [bar.name for bar in bars] == ["bill length", "bill depth", "body mass", "b"]
    assert [bar.text for bar in bars] == ["1.000", "−2.000", "0.500", "0.250"]
    assert "standardised" in plot.note.text()
    plot.set_own_units(True)
    own = neuron_of(frame).scaling.undo(frame.row.x)
    assert [bar.value for bar in plot.bars.bars] == pytest.approx(own.tolist())
    assert plot.bars.bars[0].name == "bill length (mm)"
    assert "own units" in plot.note.text()
    assert not plot.sample.isVisible()
    assert not plot.grab().isNull()


def test_of_many_features_the_largest_weights_are_shown(qtbot: QtBot) -> None:
    names = tuple(f"f{number}" for number in range(120))
    data = Dataset("many", names, np.ones((2, 120)), np.array([0.0, 1.0]))
    plot = WeightsPlot()
    weights = np.zeros(120)
    weights[::3] = np.linspace(-1, 1, 40)
    show(qtbot, plot, at_weights(frame_of(data), *weights, 0.1))
    assert [bar.name for bar in plot.bars.bars] == [*names[::3], "b"]
    assert "40 largest of 120" in plot.note.text()


# --- the view that chooses


def test_the_picture_fits_the_number_of_features(qtbot: QtBot) -> None:
    view = DataView()
    show(qtbot, view, frame_of(LINE))
    assert view.current is view.curve
    for data, expected in ((CROSS, view.plane), (PICTURE, view.weights), (LINE, view.curve)):
        view.show_frame(frame_of(data))
        assert view.current is expected


def test_the_view_passes_on_what_a_person_does(qtbot: QtBot) -> None:
    view = DataView()
    show(qtbot, view, frame_of(CROSS))
    chosen, asked, panned = told(view.sample_chosen), told(view.point_asked), told(view.panned)
    painted, erased = told(view.point_painted), told(view.point_erased)
    click(view.plane, pixel(view.plane, 4, 4))
    click(view.plane, pixel(view.plane, 2, 2))
    view.set_painting(1)
    click(view.plane, pixel(view.plane, 2, 2))
    click(view.plane, pixel(view.plane, 2, 2), Qt.MouseButton.RightButton)
    view.set_painting(None)
    assert chosen == [3]
    assert len(asked) == len(painted) == len(erased) == 1
    assert len(asked[0]) == 2
    view.plane.box.sigRangeChangedManually.emit([True, True])
    assert view.is_panned
    view.go_home()
    assert panned == [True, False]
    view.show_frame(frame_of(LINE))
    click(view.curve, pixel(view.curve, 1, 0.7))
    assert len(asked[1]) == 1


def test_a_blank_plane_shows_whatever_the_data_is(qtbot: QtBot) -> None:
    view = DataView()
    show(qtbot, view, frame_of(PICTURE))
    view.show_blank(True)
    assert view.current is view.plane
    view.show_frame(frame_of(LINE))
    assert view.current is view.plane
    view.show_blank(False)
    assert view.current is view.curve


def test_a_question_about_other_data_is_dropped(qtbot: QtBot) -> None:
    view = DataView()
    show(qtbot, view, frame_of(CROSS))
    view.ask((1.0, 2.0))
    assert view.plane.question.isVisible()
    view.show_frame(frame_of(CROSS, 3))
    assert view.plane.question.isVisible()
    view.show_frame(frame_of(load_builtin("penguins")))
    assert not view.plane.question.isVisible()
    view.show_frame(frame_of(LINE))
    view.ask((1.0,))
    assert view.curve.question.isVisible()


def test_a_frame_that_is_no_neurons_is_passed_over(qtbot: QtBot) -> None:
    view = DataView()
    show(qtbot, view, frame_of(CROSS))
    descent = Descent(Setup())
    view.show_frame(frame_of(CROSS)._replace(setup=Setup(), problem=descent.problem))
    assert view.current is view.plane


@pytest.mark.parametrize("theme", ["light", "dark", "projector"])
@pytest.mark.parametrize("data", [CROSS, LINE, PICTURE, load_builtin("digits")])
def test_every_theme_dresses_every_picture(qtbot: QtBot, data: Dataset, theme: str) -> None:
    view = DataView()
    show(qtbot, view)
    view.select(1)
    view.dress(load_theme(theme), Appearance())
    for steps in (0, 3):
        view.show_frame(frame_of(data, steps, batch=2, held_out=0.2))
        assert not view.grab().isNull()
    view.resize(90, 70)
    assert not view.grab().isNull()

"""Lines and marks on the plots: what is drawn, and which rectangles they and the axes fill."""

import itertools

import numpy as np
import pyqtgraph as pg
import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gd_desktop.core.problem import Vector
from gd_desktop.ui.plots.canvas import Canvas
from gd_desktop.ui.plots.line import Line
from gd_desktop.ui.plots.marks import FINGER, Mark, disc, pen
from tests.ui.test_kept_images import pixels

_PEN = pen(QColor("white"), 2.5, 1)


@pytest.fixture
def canvas(qtbot: QtBot) -> Canvas:
    plot = Canvas("a plot")
    qtbot.addWidget(plot)
    plot.resize(400, 300)
    plot.set_home((-1.0, 1.0), (-1.0, 1.0))
    plot.show()
    QApplication.processEvents()
    return plot


def waves() -> tuple[Vector, Vector]:
    x = np.linspace(-2.0, 2.0, 200)
    return x, np.sin(7 * x)


@pytest.mark.parametrize("connect", ["all", "finite"])
def test_a_line_looks_as_a_curve_of_pyqtgraph_does(canvas: Canvas, connect: str) -> None:
    x, y = waves()
    if connect == "finite":
        y[60:70] = np.nan
    curve = pg.PlotCurveItem(x, y, pen=_PEN, antialias=True, connect=connect)
    canvas.addItem(curve, ignoreBounds=True)
    expected = pixels(canvas)
    canvas.removeItem(curve)
    empty = pixels(canvas)
    line = Line()
    line.setPen(_PEN)
    canvas.addItem(line, ignoreBounds=True)
    line.setData(x, y, connect=connect)
    assert np.array_equal(pixels(canvas), expected)
    assert not np.array_equal(expected, empty)


def test_another_range_and_other_points_are_painted(canvas: Canvas) -> None:
    line = Line()
    line.setPen(_PEN)
    canvas.addItem(line, ignoreBounds=True)
    empty = pixels(canvas)
    line.setData(*waves())
    first = pixels(canvas)
    canvas.set_home((-3.0, 3.0), (-2.0, 2.0))
    second = pixels(canvas)
    canvas.removeItem(line)
    line.setData(np.empty(0), np.empty(0))
    canvas.addItem(line, ignoreBounds=True)
    seen = [empty, first, second, pixels(canvas)]
    assert not any(np.array_equal(one, other) for one, other in itertools.pairwise(seen))


def mark(canvas: Canvas, finger: float = 0.0) -> Mark:
    made = Mark(disc, finger)
    made.draw_with(7, _PEN, None)
    canvas.addItem(made, ignoreBounds=True)
    return made


def in_pixels(canvas: Canvas, rect: QRectF) -> tuple[float, float]:
    wide, high = canvas.box.viewPixelSize()
    return rect.width() / wide, rect.height() / high


@pytest.mark.parametrize("finger", [0.0, FINGER])
def test_a_mark_fills_as_many_pixels_in_any_range(canvas: Canvas, finger: float) -> None:
    there = mark(canvas, finger)
    before = in_pixels(canvas, there.boundingRect())
    canvas.set_home((-30.0, 30.0), (0.0, 1.0))
    after = in_pixels(canvas, there.boundingRect())
    assert after == pytest.approx(before)
    assert there.boundingRect() == mark(canvas, finger).boundingRect()
    assert before[0] == pytest.approx(2 * finger if finger else 2 * (7 + 2.5 + 1))


def test_a_finger_takes_hold_of_a_mark_beside_it(canvas: Canvas) -> None:
    there = mark(canvas, FINGER)
    for across in (2.0, 60.0):
        canvas.set_home((-across / 2, across / 2), (-1.0, 1.0))
        wide, _ = canvas.box.viewPixelSize()
        assert there.shape().contains(QPointF((FINGER - 2) * wide, 0))
        assert not there.shape().contains(QPointF((FINGER + 2) * wide, 0))


def test_a_mark_of_another_size_fills_another_rectangle(canvas: Canvas) -> None:
    there = mark(canvas)
    before = there.boundingRect()
    there.draw_with(20, _PEN, None)
    assert there.boundingRect().width() > 2 * before.width()


def test_an_axis_reaches_as_far_as_its_grid_does(canvas: Canvas) -> None:
    axes = canvas.bottom, canvas.left
    for width, height in ((400, 300), (700, 200)):
        canvas.resize(width, height)
        QApplication.processEvents()
        for axis in axes:
            for grid in (31, False):
                axis.setGrid(grid)
                assert axis.boundingRect() == pg.AxisItem.boundingRect(axis)
                assert axis.boundingRect().isValid()
    canvas.left.setWidth(120)
    QApplication.processEvents()
    for axis in axes:
        assert axis.boundingRect() == pg.AxisItem.boundingRect(axis)

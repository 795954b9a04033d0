"""Plots of ground and of walks on it, for tests: made, shown, and looked at."""

from collections.abc import Callable

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gd_desktop.app.frame import Frame
from gd_desktop.app.jobs import Token
from gd_desktop.core.descent import Descent
from gd_desktop.core.setup import Setup
from gd_desktop.io.settings import Appearance
from gd_desktop.ui.landscape.survey import Wish, _survey
from gd_desktop.ui.plots.canvas import Canvas
from gd_desktop.ui.plots.descent_plot import DescentPlot
from gd_desktop.ui.plots.landscape_plot import LandscapePlot
from gd_desktop.ui.plots.marks import Tag
from gd_desktop.ui.theme import load_theme

Pixels = npt.NDArray[np.int_]
HIMMELBLAU = "(x^2+y-11)^2+(x+y^2-7)^2"
ROSENBROCK = "(1-x)^2+100(y-x^2)^2"
RASTRIGIN = "20+x^2-10cos(2 pi x)+y^2-10cos(2 pi y)"


def frame_after(steps: int, **fields: object) -> Frame:
    """A walk as it stands after some steps, or fewer where it cannot go on."""
    setup = Setup(**{"model": "function", "rate": 0.1, "steps": 10**6, **fields})  # type: ignore[arg-type]
    descent = Descent(setup)
    if steps:
        descent.forward(steps)
    move, score = descent.next_move(), descent.score()
    return Frame(
        0, 0, setup, descent.problem, descent.stepper.optimizer, descent.row(), descent.trail,
        move[0] if move is not None else None, descent.verdict(score), score,
        descent.stepper.per_epoch, descent.batch(),
    )  # fmt: skip


class Ground:
    """Makes plots, and closes them after the test."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self._made: list[Canvas] = []

    def curve(
        self, frame: Frame, theme: str = "light", size: tuple[int, int] = (430, 340)
    ) -> DescentPlot:
        """The picture of a function of x."""
        plot = DescentPlot()
        plot.dress(load_theme(theme), Appearance())
        self._open(plot, size)
        plot.show_frame(frame)
        return plot

    def plane(
        self, frame: Frame, theme: str = "light", size: tuple[int, int] = (520, 400)
    ) -> LandscapePlot:
        """The picture of a function of x and y, with its landscape."""
        plot = LandscapePlot()
        plot.dress(load_theme(theme), Appearance())
        plot.set_axes((0, 1), ("x", "y"))
        self._open(plot, size)
        plot.show_frame(frame)
        survey(plot, frame)
        return plot

    def _open(self, plot: Canvas, size: tuple[int, int]) -> None:
        self._made.append(plot)
        plot.resize(*size)
        with self._qtbot.waitExposed(plot):
            plot.show()

    def close(self) -> None:
        """End of the test."""
        while self._made:
            plot = self._made.pop()
            plot.close()
            plot.deleteLater()


def survey(plot: LandscapePlot, frame: Frame, stride: int = 1) -> None:
    """Compute the part of the landscape that is in view, and show it."""
    (left, right), (bottom, top) = plot.box.viewRange()
    wish = Wish(frame.problem, frame.row, (0, 1), (left, right), (bottom, top))
    plot.show_relief(_survey(wish, stride, Token()).relief)


def pixels(widget: QWidget) -> Pixels:
    """(rows, columns, 3) of what is painted, 0 to 255, without the frame of what has the focus."""
    widget.clearFocus()
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    high, wide = image.height(), image.width()
    colours = np.frombuffer(image.constBits(), np.uint8).reshape(high, wide, 4)
    return colours[..., :3].astype(int)


def place_of(plot: Canvas, tag: Tag) -> QRectF:
    """Where a name lies, in the scene."""
    at: QPointF = plot.box.mapViewToScene(tag.pos())
    return tag.boundingRect().translated(at)


def scene(plot: Canvas, u: float, v: float) -> QPointF:
    """Where a place of the data lies, in the scene."""
    at: QPointF = plot.box.mapViewToScene(QPointF(u, v))
    return at


Plotter = Callable[..., DescentPlot | LandscapePlot]

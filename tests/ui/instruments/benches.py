"""An instrument of the learning rates with all that it needs, and a walk to be shown."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Generic, TypeVar

import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gd_desktop.app.frame import Failure, Frame
from gd_desktop.app.jobs import Jobs
from gd_desktop.app.session import Session
from gd_desktop.core.descent import Descent
from gd_desktop.core.setup import Setup
from gd_desktop.io.settings import Appearance
from gd_desktop.ui.instruments.instrument import Instrument
from gd_desktop.ui.plots.canvas import Canvas
from gd_desktop.ui.theme import load_theme

Made = TypeVar("Made", bound=Instrument)


def typed(text: str, start: tuple[float, ...], **fields: object) -> Setup:
    """A function with the window's usual limits."""
    values = {"steps": 1000, "tolerance": 1e-6, **fields}
    return Setup(model="function", function=text, start=start, **values)  # type: ignore[arg-type]


class Bench(Generic[Made]):
    """Shows frames of the Session's walk, as the window does, but at once."""

    def __init__(self, setup: Setup, make: Callable[[Session, Jobs], Made], qtbot: QtBot) -> None:
        self.session, self.jobs, self.qtbot = Session(setup), Jobs(), qtbot
        self.made = make(self.session, self.jobs)
        self.failures: list[Failure] = []
        self.made.failed.connect(self.failures.append)
        self.made.dress(load_theme("light"), Appearance())
        self.made.resize(460, 420)
        self.made.show()
        self.session.setup_changed.connect(self.follow)
        self.step = 0
        self.show(0)

    def follow(self, _old: Setup, _new: Setup) -> None:
        """Another Setup is in force."""
        self.show(0)

    def show(self, step: int) -> Frame:
        """Stand on a row of the walk."""
        descent = Descent(self.session.setup)
        if step:
            descent.forward(step)
        frame = Frame.of(descent, 0, 0, None, looks_ahead=True)
        self.made.show_frame(frame)
        return frame

    def redress(self, theme: str = "light", **fields: object) -> None:
        """Take on another look, as the window does."""
        self.made.dress(load_theme(theme), Appearance(**fields))  # type: ignore[arg-type]
        self.show(0)

    def close(self) -> None:
        """End the thread, and let the widget go."""
        self.jobs.close()
        self.made.close()
        self.made.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def pixel(plot: Canvas, x: float, y: float) -> QPoint:
    """Where a place of a plot lies in its viewport."""
    place: QPoint = plot.mapFromScene(plot.box.mapViewToScene(QPointF(x, y)))
    return place


@contextmanager
def quick_fingers() -> Iterator[None]:
    """Tests are quicker than fingers: two taps are no double tap, and no move is passed over."""
    interval, limit = QApplication.doubleClickInterval(), pg.getConfigOption("mouseRateLimit")
    QApplication.setDoubleClickInterval(0)
    pg.setConfigOption("mouseRateLimit", -1)
    yield
    QApplication.setDoubleClickInterval(interval)
    pg.setConfigOption("mouseRateLimit", limit)

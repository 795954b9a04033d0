"""One more window in a process that has had some, against one more bare plot: processor time."""

import gc
import statistics
import time

import numpy as np
import pyqtgraph as pg
from figures import Figure
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from gd_desktop.io.settings import Settings
from gd_desktop.ui.launch import App, application

_SIZE = 1280, 800


def measure(rounds: int) -> Figure:
    """Made, shown, painted and deleted, in turn. The tests make some thousand windows."""
    qt = application()
    times: dict[str, list[float]] = {"ours": [], "peer": []}
    for number in range(rounds + 1):
        for key, open_one in (("ours", _window), ("peer", _plot)):
            gc.collect()
            began = time.process_time()
            open_one(qt)
            if number:  # the first round imports what is imported late
                times[key].append(time.process_time() - began)
    ours, peer = (1000 * statistics.median(times[key]) for key in ("ours", "peer"))
    detail = f"{ours:.0f} ms / {peer:.0f} ms"
    return Figure("another window / another bare plot", ours / peer, 5, detail)


def _window(qt: QApplication) -> None:
    app = App(Settings())
    app.window.resize(*_SIZE)
    app.window.show()
    qt.processEvents()
    app.destroy()


def _plot(qt: QApplication) -> None:
    widget = pg.PlotWidget()
    widget.resize(*_SIZE)
    x = np.linspace(-5, 9, 240)
    widget.plot(x, x * x - 4 * x + 6)
    widget.show()
    qt.processEvents()
    widget.close()
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

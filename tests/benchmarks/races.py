"""A step of six racers, from the click to the painted plots, against a bare setData and repaint of
the same lines and dots.
"""

import gc
import statistics
import sys
from dataclasses import replace

import numpy as np
import pyqtgraph as pg
from figures import Figure
from painting import SIZE, Painted, wait_for_frames
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gd_desktop.core.fields import methods
from gd_desktop.core.setup import Setup
from gd_desktop.io.settings import Settings
from gd_desktop.ui.launch import App, application
from gd_desktop.ui.plots.canvas import Canvas
from gd_desktop.ui.race.racers import Racers

# Slow enough that all six still move after a thousand steps.
VALLEY = Setup(
    model="function",
    function="x^2/20 + y^2",
    start=(8.0, 1.5),
    rate=0.002,
    steps=1_000_000,
)


class Bare(QWidget):
    """Two bare plots of the race's sizes, with its twelve lines and twelve dots."""

    def __init__(self, sources: list[tuple[Canvas, Racers]]) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        self.curves: list[tuple[pg.PlotDataItem, np.ndarray, np.ndarray]] = []
        self.plots = []
        for source, racers in sources:
            widget = pg.PlotWidget()
            widget.setFixedSize(source.size())
            across, up = source.box.viewRange()
            widget.setRange(xRange=across, yRange=up, padding=0)
            widget.getViewBox().disableAutoRange()
            row.addWidget(widget)
            self.plots.append(widget)
            for line in racers.lines:
                x, y = line.points.T
                self.curves.append((widget.plot(x, y), x, y))
            for marker in racers.markers:
                x, y = np.array([marker.x()]), np.array([marker.y()])
                dot = widget.plot(x, y, pen=None, symbol="o", symbolSize=12)
                self.curves.append((dot, x, y))

    def repaint_curves(self) -> None:
        """setData for every line and dot; the event loop then paints them."""
        for curve, x, y in self.curves:
            curve.setData(x, y)


def measure(rounds: int) -> list[Figure]:
    """After 30 steps, and after 1000."""
    return [_step_to_paint(length, rounds) for length in (30, 1000)]


def _step_to_paint(length: int, rounds: int) -> Figure:
    application()
    setup = VALLEY if length > 100 else replace(VALLEY, rate=0.1)
    app = App(Settings(setup))
    app.window.resize(*SIZE)
    app.window.show()
    wait_for_frames(app, 1)
    app.session.pin_instead(methods(setup))
    app.window.actions_.race.trigger()
    wait_for_step(app, 0)
    app.race.step(length)
    wait_for_step(app, length)
    page = app.window.stage.page
    path, cost = page.path_card.plane, page.cost_card.plot
    page.hurry()
    while path.relief is None:
        QEventLoop().processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    bare = Bare([(path, path.racers), (cost, cost.racers)])
    bare.show()
    ours = Painted([path.viewport(), cost.viewport()])
    peer = Painted([plot.viewport() for plot in bare.plots])
    taken: list[float] = []
    peers: list[float] = []
    gc.collect()
    for number in range(rounds + 5):
        a = ours.wait_after(app.window.walk_panel.step.click)
        b = peer.wait_after(bare.repaint_curves)
        if number >= 5:
            taken.append(a)
            peers.append(b)
        if length <= 100:  # stay at thirty: back again, untimed
            ours.wait_after(app.window.walk_panel.back.click)
    app.destroy()
    bare.close()
    median, peer_median = statistics.median(taken), statistics.median(peers)
    return Figure(
        f"six racers, step to paint / bare setData, {length:,} steps",
        median / peer_median,
        2,
        f"{median * 1e3:.2f} ms / {peer_median * 1e3:.2f} ms",
    )


def wait_for_step(app: App, step: int) -> None:
    """Wait until all lanes stand on a step."""
    while {frame.cursor for frame in app.race.last_frames} != {step}:
        loop = QEventLoop()
        app.race.frames.connect(loop.quit)
        loop.exec()
        app.race.frames.disconnect(loop.quit)


if __name__ == "__main__":
    for figure in measure(60):
        sys.stdout.write(f"{figure.name}: {figure.value:.2f} ({figure.detail})\n")

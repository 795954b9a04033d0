"""From a click on Step to the painted plots, against a bare setData and repaint of the curves."""

import gc
import statistics
import sys
import time
from dataclasses import replace

import numpy as np
import pyqtgraph as pg
from figures import Figure
from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gd_desktop.core.descent import Descent
from gd_desktop.core.setup import Setup
from gd_desktop.io.settings import Settings
from gd_desktop.ui.launch import App, application

SIZE = (1280, 800)
WITH_TABLE = (1440, 900)  # the window's own size, at which the table stands beside the plots
# Slow enough that the walk still moves after a hundred thousand steps.
SLOW = Setup(rate=1e-6, steps=10_000_000)


class Painted(QObject):
    """Waits until all of some viewports have been painted."""

    def __init__(self, viewports: list[QWidget]) -> None:
        super().__init__()
        self._viewports = set(viewports)
        self._waiting: set[QObject] = set()
        self._loop = QEventLoop()
        self.at = 0.0
        for viewport in viewports:
            viewport.installEventFilter(self)

    def wait_after(self, act: object) -> float:
        """Seconds from calling `act` to the end of the last viewport's paint."""
        self._waiting = set(self._viewports)
        began = time.perf_counter()
        act()  # type: ignore[operator]
        self._loop.exec()
        return time.perf_counter() - began

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and watched in self._waiting:
            self._waiting.discard(watched)
            if not self._waiting:
                # After this paint, and whatever else is painted with it.
                QTimer.singleShot(0, self._loop.quit)
        return False


class Bare(QWidget):
    """Two bare plots with the curves that the app draws, of as many points."""

    def __init__(self, app: App) -> None:
        super().__init__()
        self.resize(*SIZE)
        rows = QVBoxLayout(self)
        self.curves: list[tuple[pg.PlotDataItem, np.ndarray, np.ndarray]] = []
        self.plots = []
        plot, cost = app.window.desks.parabola.page.plot, app.window.cost_card.plot
        points = np.column_stack((plot.hops._x, plot.hops._y))
        for source, extra in ((plot, [points.T]), (cost, [cost.line.getData()])):
            widget = pg.PlotWidget()
            widget.setRange(xRange=source.box.viewRange()[0], yRange=source.box.viewRange()[1],
                            padding=0)  # fmt: skip
            widget.getViewBox().disableAutoRange()
            rows.addWidget(widget)
            self.plots.append(widget)
            for item in source.getPlotItem().items:
                if isinstance(item, pg.PlotCurveItem) and item.isVisible():
                    x, y = item.getData()
                    if x is not None:
                        curve = widget.plot(x, y)
                        self.curves.append((curve, x, y))
            for x, y in extra:
                if x is not None and len(x):
                    dots = widget.plot(x, y, pen=None, symbol="o", symbolSize=9)
                    self.curves.append((dots, np.array(x), np.array(y)))

    def repaint_curves(self) -> None:
        """setData for every curve; the event loop then paints them."""
        for curve, x, y in self.curves:
            curve.setData(x, y)


def measure(rounds: int) -> list[Figure]:
    """With 10 and with 100,000 iterations in the history."""
    return [_step_to_paint(length, rounds) for length in (10, 100_000)]


def _step_to_paint(length: int, rounds: int) -> Figure:
    application()
    setup = SLOW if length > 100 else replace(SLOW, rate=0.1)
    descent = Descent(setup)
    descent.forward(length)
    app = App(Settings(setup), descent.trail, descent.cursor)
    wait_for_frames(app, 1)
    app.window.resize(*SIZE)
    app.window.show()
    bare = Bare(app)
    bare.show()
    ours = Painted(
        [app.window.desks.parabola.page.plot.viewport(), app.window.cost_card.plot.viewport()]
    )
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
        if length <= 100:  # stay at ten: back again, untimed
            ours.wait_after(app.window.walk_panel.back.click)
    app.window.close()
    bare.close()
    median, peer_median = statistics.median(taken), statistics.median(peers)
    return Figure(
        f"step to paint / bare setData, {length:,} iterations",
        median / peer_median,
        3,
        f"{median * 1e3:.2f} ms / {peer_median * 1e3:.2f} ms",
    )


def run_at_full_speed(seconds: float) -> list[Figure]:
    """Steps a second against a bare float loop, and frames a second, with the window open."""
    application()
    app = App(Settings(replace(SLOW, tolerance=0.0), pace=None))
    app.window.resize(*WITH_TABLE)
    app.window.show()
    wait_for_frames(app, 1)
    counter = Counter()
    app.player.frame.connect(counter.count)
    steps: list[float] = []
    bare: list[float] = []
    frames: list[float] = []
    for _ in range(3):
        before, shown, began = app.player.last_frame.cursor, counter.frames, time.perf_counter()
        app.player.run()
        loop = QEventLoop()
        QTimer.singleShot(int(seconds * 1000), loop.quit)
        loop.exec()
        app.player.pause()
        wait_for_frames(app, 1)
        lasted = time.perf_counter() - began
        steps.append((app.player.last_frame.cursor - before) / lasted)
        frames.append((counter.frames - shown) / lasted)
        bare.append(_bare_loop())
    app.window.close()
    ratio = statistics.median(bare) / statistics.median(steps)
    return [
        Figure(
            "bare float loop / steps at full speed",
            ratio,
            300,
            f"{statistics.median(bare):,.0f} /s / {statistics.median(steps):,.0f} /s",
        ),
        Figure("frames a second at full speed", statistics.median(frames), 30, "", is_least=True),
    ]


class Counter(QObject):
    """Counts what a signal sends."""

    def __init__(self) -> None:
        super().__init__()
        self.frames = 0

    def count(self, _sent: object) -> None:
        """One more."""
        self.frames += 1


def _bare_loop() -> float:
    """Steps a second of the plainest loop there is."""
    x, count = 8.0, 300_000
    began = time.perf_counter()
    for _ in range(count):
        x -= 0.1 * (2 * x - 4)
    return count / (time.perf_counter() - began)


def wait_for_frames(app: App, count: int) -> None:
    """Wait for some frames."""
    loop = QEventLoop()
    app.player.frame.connect(loop.quit)
    for _ in range(count):
        loop.exec()
    app.player.frame.disconnect(loop.quit)


if __name__ == "__main__":
    for figure in [*measure(60), *run_at_full_speed(1.5)]:
        sys.stdout.write(f"{figure.name}: {figure.value:.2f} ({figure.detail})\n")

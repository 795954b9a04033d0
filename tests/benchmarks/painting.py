"""From a click on Step to the painted plots, against a bare setData and repaint of the curves."""

import gc
import statistics
import sys
import time
from dataclasses import replace
from functools import cache

import numpy as np
import pyqtgraph as pg
from figures import Figure
from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gd_desktop.app.engine import MOST_STEPS_A_CHUNK
from gd_desktop.core.descent import Descent
from gd_desktop.core.pack import Pack
from gd_desktop.core.setup import Setup
from gd_desktop.core.trail import CHUNK
from gd_desktop.io.settings import Settings
from gd_desktop.ui.launch import App, application
from gd_desktop.ui.plots.line import Line

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
    """Two bare plots with what moves in the app's: the curves, of as many points, the path with its
    dots, and the marks, each with the app's pen; no arrows and no words.
    """

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
                if isinstance(item, pg.PlotCurveItem | Line) and item.isVisible():
                    x, y = item.getData()
                    if x is not None:
                        self._add(widget, x, y)
            for x, y in extra:
                if x is not None and len(x):
                    self._add(widget, np.array(x), np.array(y), pen=None, symbol="o", symbolSize=9)
        path = pg.mkPen(app.themes.theme.colour("path"), width=2, style=Qt.PenStyle.DashLine)
        self._add(self.plots[0], *points[-RECENT:].T, pen=path)
        for number, mark in ((0, plot.ball), (0, plot.ghost), (1, cost.here)):
            place = np.array([[mark.x()], [mark.y()]])
            self._add(self.plots[number], *place, pen=None, symbol="o", symbolSize=16)

    def _add(self, widget: pg.PlotWidget, x: np.ndarray, y: np.ndarray, **told: object) -> None:
        self.curves.append((widget.plot(x, y, **told), x, y))

    def repaint_curves(self) -> None:
        """setData for every curve; the event loop then paints them."""
        for curve, x, y in self.curves:
            curve.setData(x, y)


RECENT = 25  # points that the app joins by hops
LENGTHS = (100, 10_000, 1_000_000)


def measure(rounds: int) -> list[Figure]:
    """With a hundred, ten thousand and a million iterations in the history."""
    taken: dict[int, float] = {}
    figures = []
    for length in LENGTHS:
        ours, peer = _step_to_paint(length, rounds)
        taken[length] = statistics.median(ours)
        figures.append(
            Figure(
                f"step to paint / bare setData, {length:,} iterations",
                statistics.median(a / b for a, b in zip(ours, peer, strict=True)),
                1.5,
                f"{taken[length] * 1e3:.2f} ms / {statistics.median(peer) * 1e3:.2f} ms",
            )
        )
    return figures


def growth(rounds: int) -> Figure:
    """A step's time with a long history against a short one's, both windows open, in turn."""
    windows = [Walked(length) for length in (LENGTHS[0], LENGTHS[-1])]
    ratios = []
    for number in range(rounds + 5):
        short, long = (window.step() for window in windows)
        if number >= 5:
            ratios.append(long / short)
        windows[0].back()
    for window in windows:
        window.close()
    return Figure(
        f"step to paint, {LENGTHS[-1]:,} / {LENGTHS[0]:,} iterations",
        statistics.median(ratios),
        1.2,
        "in turn",
    )


@cache
def _walked(length: int) -> Descent:
    """All walks have come equally far, and look alike."""
    descent = Descent(replace(SLOW, rate=1 / length))
    while descent.cursor < length:
        descent.forward(min(CHUNK, length - descent.cursor))
    return descent


class Walked:
    """The window, with a history of some length and a walk that still moves."""

    def __init__(self, length: int) -> None:
        application()
        descent = _walked(length)
        self.app = App(Settings(descent.setup), descent.trail, descent.cursor)
        wait_for_frames(self.app, 1)
        self.app.window.resize(*SIZE)
        self.app.window.show()
        plots = self.app.window.desks.parabola.page.plot, self.app.window.cost_card.plot
        self._painted = Painted([plot.viewport() for plot in plots])

    def step(self) -> float:
        """Seconds from a click on Step to the painted plots."""
        return self._painted.wait_after(self.app.window.walk_panel.step.click)

    def back(self) -> None:
        """Untimed, so that a short history stays as short as it was."""
        self._painted.wait_after(self.app.window.walk_panel.back.click)

    def close(self) -> None:
        """Put it away."""
        self.app.destroy()


def _step_to_paint(length: int, rounds: int) -> tuple[list[float], list[float]]:
    """Seconds of each step, and of each repaint of the bare plots."""
    walked = Walked(length)
    bare = Bare(walked.app)
    bare.show()
    peer = Painted([plot.viewport() for plot in bare.plots])
    taken: list[float] = []
    peers: list[float] = []
    gc.collect()
    for number in range(rounds + 5):
        a = walked.step()
        b = peer.wait_after(bare.repaint_curves)
        if number >= 5:
            taken.append(a)
            peers.append(b)
        if length <= LENGTHS[0]:
            walked.back()
    walked.close()
    bare.close()
    return taken, peers


def run_at_full_speed(seconds: float) -> list[Figure]:
    """Steps a second against the same walk without a window and against a bare loop, and frames a
    second.
    """
    application()
    setup = replace(SLOW, tolerance=0.0)
    app = App(Settings(setup, pace=None))
    app.window.resize(*WITH_TABLE)
    app.window.show()
    wait_for_frames(app, 1)
    counter = Counter()
    app.player.frame.connect(counter.count)
    steps: list[float] = []
    headless: list[float] = []
    bare: list[float] = []
    frames: list[float] = []
    for _ in range(5):
        headless.append(_headless(setup, seconds))
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
    app.destroy()
    return [
        Figure(
            "steps at full speed / headless",
            statistics.median(a / b for a, b in zip(steps, headless, strict=True)),
            0.4,
            f"{statistics.median(steps):,.0f} /s / {statistics.median(headless):,.0f} /s",
            is_least=True,
        ),
        Figure(
            "bare float loop / steps at full speed",
            statistics.median(bare) / statistics.median(steps),
            300,
            f"{statistics.median(bare):,.0f} /s / {statistics.median(steps):,.0f} /s",
        ),
        Figure("frames a second at full speed", statistics.median(frames), 30, "", is_least=True),
    ]


def _bare_loop() -> float:
    """Steps a second of the plainest loop there is."""
    x, count = 8.0, 300_000
    began = time.perf_counter()
    for _ in range(count):
        x -= 0.1 * (2 * x - 4)
    return count / (time.perf_counter() - began)


def _headless(setup: Setup, seconds: float) -> float:
    """Steps a second of the same walk with its history, in chunks, and no window told of it."""
    pack = Pack([Descent(setup)])
    began = time.perf_counter()
    while time.perf_counter() < began + seconds:
        pack.advance(pack.step + MOST_STEPS_A_CHUNK, MOST_STEPS_A_CHUNK, to_end=True)
    return pack.step / (time.perf_counter() - began)


def run_paced(seconds: float, pace: float = 60.0) -> Figure:
    """Of a run at 60 steps a second, how many steps are painted in both plots, in percent."""
    application()
    app = App(Settings(replace(SLOW, tolerance=0.0), pace=pace))
    app.window.resize(*WITH_TABLE)
    app.window.show()
    wait_for_frames(app, 1)
    seen = Seen(app)
    first = app.player.last_frame.cursor
    app.player.run()
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()
    app.player.pause()
    wait_for_frames(app, 1)
    wait_until_idle()
    walked = app.player.last_frame.cursor - first
    painted = len(set.intersection(*seen.steps.values()) - {first})
    app.destroy()
    return Figure(
        f"steps painted of those walked, {pace:g} a second, %",
        100 * painted / walked,
        100,
        f"{painted} of {walked} in {seconds:g} s",
        is_least=True,
    )


class Seen(QObject):
    """Which steps each of the two plots has been painted with."""

    def __init__(self, app: App) -> None:
        super().__init__()
        self._player = app.player
        plots = app.window.desks.parabola.page.plot, app.window.cost_card.plot
        self.steps: dict[QObject, set[int]] = {plot.viewport(): set() for plot in plots}
        for viewport in self.steps:
            viewport.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.steps[watched].add(self._player.last_frame.cursor)
        return False


def wait_until_idle() -> None:
    """Let all be painted that waits for it."""
    loop = QEventLoop()
    QTimer.singleShot(50, loop.quit)
    loop.exec()


class Counter(QObject):
    """Counts what a signal sends."""

    def __init__(self) -> None:
        super().__init__()
        self.frames = 0

    def count(self, _sent: object) -> None:
        """One more."""
        self.frames += 1


def wait_for_frames(app: App, count: int) -> None:
    """Wait for some frames."""
    loop = QEventLoop()
    app.player.frame.connect(loop.quit)
    for _ in range(count):
        loop.exec()
    app.player.frame.disconnect(loop.quit)


if __name__ == "__main__":
    found = [*measure(60), growth(60), *run_at_full_speed(1.5), run_paced(4)]
    for figure in found:
        sys.stdout.write(f"{figure.name}: {figure.value:.2f} ({figure.detail})\n")

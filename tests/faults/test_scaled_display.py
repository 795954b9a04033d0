"""A display scaled to 1.25, 1.5 and 2: sharp pictures, clicks that hit, a window that fits."""

from pathlib import Path

import pytest

from .conftest import Process, screens

_VISIT = """
import os
import numpy as np
import pyqtgraph
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QGraphicsItem
from gd_desktop.ui.launch import window

def pixels(image):
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    raw = np.frombuffer(image.constBits(), np.uint8)
    return raw.reshape(image.height(), image.bytesPerLine() // 4, 4)[:, :image.width(), :3] + 0.0

def act(app):
    shown = app.window
    step(app, 3)
    told["ratio"] = shown.devicePixelRatioF()
    told["fits"] = shown.screen().availableGeometry().contains(shown.frameGeometry())
    area = shown.arrangement.area
    plot = shown.desks.parabola.page.plot
    area.ensureWidgetVisible(plot)
    QApplication.processEvents()

    # Sharp: with what is kept as images, it looks as it does drawn anew.
    kept = plot.grab().toImage()
    told["grabbed"] = [kept.width() / plot.width(), kept.height() / plot.height()]
    items = [i for i in plot.scene().items() if i.cacheMode() != QGraphicsItem.CacheMode.NoCache]
    told["kept images"] = len(items)
    for item in items:
        item.setCacheMode(QGraphicsItem.CacheMode.NoCache)
    anew = plot.grab().toImage()
    smooth = Qt.TransformationMode.SmoothTransformation
    aspect = Qt.AspectRatioMode.IgnoreAspectRatio
    blurred = anew.scaled(plot.size(), aspect, smooth).scaled(anew.size(), aspect, smooth)
    told["off"] = np.abs(pixels(kept) - pixels(anew)).mean()
    told["off if blurred"] = np.abs(pixels(blurred) - pixels(anew)).mean()
    for item in items:
        item.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)

    wait(app.player.frame, app.player.reset, lambda frame: frame.cursor == 0)
    QApplication.processEvents()
    # A click hits: the ball is taken where it is seen, and put where the pointer is.
    for goal in (5.0, 3.0):
        ball = plot.mapFromScene(plot.ball.scenePos())
        begin = plot.mapFromScene(plot.box.mapViewToScene(plot.ball.pos()))
        told.setdefault("taken at", []).append([ball.x() - begin.x(), ball.y() - begin.y()])
        QTest.mousePress(plot.viewport(), Qt.MouseButton.LeftButton, pos=ball)
        # Now, because from here on the picture stands still.
        end = QPoint(plot.mapFromScene(plot.box.mapViewToScene(QPointF(goal, 0))).x(), ball.y())
        for share in (0.4, 0.8, 1.0):
            QTest.mouseMove(plot.viewport(), ball + (end - ball) * share)
            QApplication.processEvents()
        pixel = plot.box.viewPixelSize()[0]
        QTest.mouseRelease(plot.viewport(), Qt.MouseButton.LeftButton, pos=end)
        told.setdefault("missed by", []).append(abs(app.session.setup.start[0] - goal) / pixel)
    wait(app.player.frame, lambda: app.player.step(), lambda frame: frame.cursor == 1)
    told["x"] = app.player.last_frame.row.x.item()
    told["start"] = app.session.setup.start[0]
    if "FAULTS_PICTURE" in os.environ:
        shown.grab().save(os.environ["FAULTS_PICTURE"])
    QTimer.singleShot(0, shown.close)

# Else moves that come faster than a hand's are passed over.
pyqtgraph.setConfigOptions(mouseRateLimit=-1)
told["status"] = window(folder / "settings.json", act)
"""


@pytest.mark.parametrize(
    "scale", ["1.5", *(pytest.param(scale, marks=pytest.mark.long) for scale in ("1.25", "2"))]
)
def test_the_window_on_a_scaled_display(process: Process, tmp_path: Path, scale: str) -> None:
    told = process(_VISIT, {"QT_SCALE_FACTOR": scale, **screens(tmp_path, (0, 0, 1366, 768))})
    assert (told["status"], told["said"], told["err"]) == (0, [], "")
    ratio = float(scale)
    assert told["ratio"] == ratio
    assert told["fits"]
    assert told["grabbed"] == pytest.approx([ratio, ratio], abs=0.01)
    assert told["kept images"] > 2
    # At 1.25 an image is moved to whole pixels of the screen: less than one, and not blurred.
    assert told["off"] < 0.5 * told["off if blurred"]
    assert all(abs(number) <= 1 for pair in told["taken at"] for number in pair)
    # A start is rounded to what a pixel can tell.
    assert all(missed < 2 for missed in told["missed by"])
    assert told["x"] == pytest.approx(2 + 0.8 * (told["start"] - 2))

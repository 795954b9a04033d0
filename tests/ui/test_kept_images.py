"""What the plots keep as images is what they would paint anew, whatever has changed meanwhile."""

from collections.abc import Callable

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gd_desktop.core.terrains import terrain
from gd_desktop.io.settings import window_setup
from gd_desktop.ui.launch import App
from gd_desktop.ui.plots.canvas import Canvas
from gd_desktop.ui.plots.landscape_plot import LandscapePlot
from tests.ui.conftest import A_WHILE, frame_of
from tests.ui.painted import drawn_anew

Opener = Callable[..., App]
FINE = (101, 101)  # places of a landscape that is not a first sketch


def pixels(plot: QWidget) -> npt.NDArray[np.int_]:
    image = plot.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    raw = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)
    return raw[:, : image.width(), :3].astype(int)


def share_of_stale_pixels(plot: Canvas) -> float:
    """How many pixels are others than they would be if nothing were kept."""
    QApplication.processEvents()
    kept = pixels(plot)
    with drawn_anew(plot.window()):
        anew = pixels(plot)
    return float((np.abs(kept - anew).max(axis=2) > 24).mean())


def landscape(app: App, qtbot: QtBot) -> LandscapePlot:
    """The plot of the terrain, once its landscape is there and painted."""
    plot = app.window.desks.terrain.page.card.plot
    assert isinstance(plot, LandscapePlot)

    def is_fine() -> bool:
        relief = plot.relief
        across, up = plot.box.viewRange()
        if relief is None or relief.landscape.costs.shape != FINE:
            return False
        us, vs = relief.landscape.us, relief.landscape.vs
        return bool(np.allclose([us[[0, -1]], vs[[0, -1]]], [across, up]))

    qtbot.waitUntil(is_fine, timeout=A_WHILE)
    plot.grab()
    return plot


def change_to(app: App, qtbot: QtBot, name: str) -> None:
    """Another terrain; as on a screen, the old lines are painted in its range once."""
    place = terrain(name)
    app.session.change(terrain=name, start=place.start, rate=place.rate)
    qtbot.waitUntil(lambda: frame_of(app).setup.terrain == name)
    app.window.grab()


def test_another_terrain_has_its_own_contours_and_no_other(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app(window_setup("terrain"))
    landscape(app, qtbot)
    for name in ("rosenbrock", "himmelblau", "valley", "beale"):
        change_to(app, qtbot, name)
        assert share_of_stale_pixels(landscape(app, qtbot)) < 1e-3, name

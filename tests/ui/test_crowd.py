"""What is drawn in a picture, however far some of it goes."""

import numpy as np
from PySide6.QtCore import QRectF
from pytestqt.qtbot import QtBot

from gd_desktop.ui.plots.canvas import Canvas
from gd_desktop.ui.plots.crowd import Crowd


def test_what_is_far_beyond_a_float_is_outside(qtbot: QtBot) -> None:
    plot = Canvas("test")
    qtbot.addWidget(plot)
    plot.resize(300, 200)
    with qtbot.waitExposed(plot):
        plot.show()
    plot.box.setRange(xRange=(0, 1e-200), yRange=(0, 1e-200), padding=0)
    crowd = Crowd(plot.box)
    # A warning would fail this test.
    crowd.add_line(np.array([[0.0, 0.0], [1e300, -1e300], [np.nan, 0.0], [-1e308, 1e308]]))
    crowd.add_marks(np.array([[1e300, 1e300]]), 5)
    assert crowd.hides(QRectF(0, crowd.room.height() - 8, 8, 8))
    assert not crowd.hides(QRectF(40, 0, 40, 40))

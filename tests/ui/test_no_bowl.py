"""What is said of Newton’s model of a plane where it is no bowl: whole, however narrow the plot."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gd_desktop import method_picture_labels as labels

from .ground import HIMMELBLAU, Ground, frame_after, place_of


@pytest.fixture
def ground(qtbot: QtBot) -> Iterator[Ground]:
    made = Ground(qtbot)
    yield made
    made.close()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_sentence_is_as_short_as_the_plot_is_narrow(ground: Ground, theme: str) -> None:
    frame = frame_after(0, function=HIMMELBLAU, start=(0.0, 0.0), method="newton-raphson")
    plot = ground.plane(frame, theme)
    tag = plot.methods.model.tag
    said = []
    for width in (900, 430, 320, 200):
        plot.resize(width, 300)
        QApplication.processEvents()
        assert tag.isVisible()
        assert plot.box.sceneBoundingRect().contains(place_of(plot, tag))
        said.append(tag._text)
    assert said[0] == labels.MODEL_NO_BOWL
    assert said[-1] == labels.NO_BOWL
    assert labels.MODEL_NO_BOWL_SHORT in said
    plot.resize(900, 300)
    QApplication.processEvents()
    assert tag._text == labels.MODEL_NO_BOWL

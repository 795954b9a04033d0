"""The microscope's words: none is cut, and none lies on another."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gd_desktop.core.setup import ZEROS
from gd_desktop.io.settings import ZOOMS, Appearance, window_setup
from gd_desktop.ui.launch import App
from gd_desktop.ui.neuron.microscope import Microscope

from .conftest import Bench


def before_a_class(app: App, qtbot: QtBot) -> Microscope:
    """The microscope before a class, on a screen of 1280x720."""
    QTest.keyClick(app.window, Qt.Key.Key_F11)
    qtbot.waitUntil(app.window.isFullScreen)
    QApplication.processEvents()
    app.window.resize(1280, 720)
    QApplication.processEvents()
    app.window._middle.show_study()
    QApplication.processEvents()
    return app.window.desks.neuron.page.study_card.microscope


@pytest.mark.parametrize("language", ["en", "de", "fr"])
def test_the_mean_is_seen_to_its_last_digit(
    open_app: Callable[..., App], qtbot: QtBot, language: str
) -> None:
    app = open_app(window_setup("neuron"), appearance=Appearance(language=language))
    microscope = before_a_class(app, qtbot)
    mean = microscope.mean
    seen = set()
    for width in range(mean.sizeHint().width() + 20, 300, -1):
        microscope._foot.resize(width, mean.height())
        microscope._show()
        seen.add((mean.sizeHint().width(), mean.text()))
        if mean.sizeHint().width() > width:
            break
    # With letters, and without them; and only the shortest is ever cut.
    assert len(seen) == 2
    assert mean.sizeHint().width() == min(seen)[0] == width + 1


@pytest.mark.parametrize("zoom", ZOOMS)
def test_the_tags_on_the_hill_stand_apart(
    open_app: Callable[..., App], qtbot: QtBot, zoom: int
) -> None:
    app = open_app(window_setup("neuron"), 1920, 1080, Appearance(zoom=zoom))
    plot = before_a_class(app, qtbot).plot
    output, slope = plot.output_tag, plot.slope_tag
    assert output.pos() == slope.pos()
    # But for what both keep free around their letters.
    assert output.boundingRect().bottom() <= slope.boundingRect().top() + 2


def test_a_class_with_a_long_name_pushes_no_tile_away(bench: Bench) -> None:
    microscope = bench.desk.page.study_card.microscope
    QApplication.processEvents()
    places = [tile.geometry() for tile in microscope.tiles]
    name = "a name that goes on <b>and</b> on " * 4
    data = bench.setup.data
    assert data is not None
    own = replace(data, classes=(name, "no"), is_own=True)
    bench.after(lambda: bench.app.session.learn_from(own, start=ZEROS, scale="standard"))
    QApplication.processEvents()
    assert [tile.geometry() for tile in microscope.tiles] == places
    assert "…" in microscope.sample.text()
    assert name.split()[-1] in microscope.sample.toolTip()
    assert "<b>" not in microscope.sample.toolTip()

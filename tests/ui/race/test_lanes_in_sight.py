"""Before a class in a low window: whole rows, a number for each lane, and an axis that is read."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gd_desktop.core.fields import methods
from gd_desktop.numerals import plain

from .conftest import STORY, VALLEY, Stadium

RUNS_AWAY = replace(VALLEY, model="terrain", terrain="valley", start=(-5.0, 2.5), rate=0.9)


def before_a_class(stadium: Stadium) -> None:
    """Present it on a screen of 1280x720."""
    window = stadium.app.window
    QTest.keyClick(window, Qt.Key.Key_F11)
    stadium.qtbot.waitUntil(window.isFullScreen)
    QApplication.processEvents()
    window.resize(1280, 720)
    QApplication.processEvents()


@pytest.mark.parametrize("height", [680, 720, 760, 800])
def test_no_row_of_the_ranking_is_cut(open_race: Callable[..., Stadium], height: int) -> None:
    stadium = open_race(*methods(VALLEY))
    before_a_class(stadium)
    stadium.app.window.resize(1280, height)
    QApplication.processEvents()
    table = stadium.page.ranking_card.table
    row = table.verticalHeader().defaultSectionSize()
    assert table.viewport().height() >= 3 * row
    assert table.viewport().height() % row <= 3


def test_a_lane_that_runs_away_keeps_its_number(open_race: Callable[..., Stadium]) -> None:
    stadium = open_race(*methods(RUNS_AWAY))
    before_a_class(stadium)
    stadium.after(lambda: stadium.app.race.step(10), [10] * 6)
    plot = stadium.page.cost_card.plot
    seen = plot.box.viewRect()
    for lane, number in enumerate(plot.racers.numbers):
        assert number.isVisible()
        assert seen.contains(number.pos()), lane


def test_numbers_on_the_axis_and_its_title_stand_apart(open_race: Callable[..., Stadium]) -> None:
    stadium = open_race(*methods(STORY))
    before_a_class(stadium)
    plot = stadium.page.cost_card.plot
    metrics = QFontMetricsF(plot.left.style["tickFont"])
    label = plot.left.label
    # Letters stand within a frame of four pixels.
    title = label.mapRectToParent(label.boundingRect()).right() - 4
    offset = plot.left.style["tickTextOffset"][0]
    for number in (1e-5, 1e-10, 1e4, 1e5):
        text = plot.left.width() - offset - metrics.horizontalAdvance(plain(number))
        assert text >= title, plain(number)

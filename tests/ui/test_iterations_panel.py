"""The table of iterations, where its rows are longer than their room."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gd_desktop.io.settings import WINDOW_SETUP, window_setup
from gd_desktop.ui.paced import APART_MS
from gd_desktop.ui.theme import NOTE

from .conftest import Opener, step_to


def test_the_result_is_seen_where_a_row_is_too_long(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app(replace(WINDOW_SETUP, rate=0.9, start=(5.84,)), width=1440, height=900)
    QApplication.processEvents()
    step_to(qtbot, app, 2)
    panel = app.window.iterations_panel
    panel.show_newest()
    text = panel.model.data(panel.model.index(2, 0))
    bold = QFontMetrics(app.themes.theme.font(NOTE, bold=True))
    room = panel.table.columnWidth(0)
    assert bold.horizontalAdvance(text) > room
    shown = bold.elidedText(text, panel.table.textElideMode(), room - app.themes.theme.px(8))
    assert shown.startswith("x₂ = −1.072")
    assert shown.endswith("= 4.458")


def test_a_whole_row_is_seen_under_the_neuron_in_a_low_window(open_app: Opener) -> None:
    app = open_app(window_setup("neuron"), height=750)
    panel, tab = app.window.iterations_panel, app.window.cost_card.table_tab
    tab.click()
    QApplication.processEvents()
    assert panel.table.isVisible()
    assert panel.table.viewport().height() >= panel.table.rowHeight(0)
    # Where there is room for it, it is said to how many decimals the rows are.
    assert not panel.note.isVisible()
    app.window.resize(1280, 1000)
    for _ in range(2):
        QApplication.processEvents()
    assert panel.note.isVisible()


class Since:
    """A clock that stands still, so many ms after the last look."""

    def __init__(self, ms: int) -> None:
        self.ms = ms

    def isValid(self) -> bool:  # noqa: N802
        return True

    def elapsed(self) -> int:
        return self.ms

    def start(self) -> None:
        """The next look is as long after this one."""


@pytest.mark.parametrize(("step", "is_shown"), [(1, True), (100, True), (101, False)])
def test_rows_that_leap_are_looked_at_less_often(
    open_app: Opener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, step: int, is_shown: bool
) -> None:
    app = open_app(replace(WINDOW_SETUP, rate=0.001, tolerance=0.0))
    panel = app.window.iterations_panel
    step_to(qtbot, app, 3)
    panel.show_newest()
    monkeypatch.setattr(panel._paced, "_since", Since(APART_MS + 50))
    with qtbot.waitSignal(app.player.frame):
        app.player.step(step)
    assert (panel.model.rowCount() == 4 + step) == is_shown
    panel.show_newest()
    assert panel.model.rowCount() == 4 + step


LONG = replace(WINDOW_SETUP, rate=0.0001, tolerance=0.0, steps=40_000)


def test_in_a_run_still_fewer_looks_are_taken(
    open_app: Opener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = open_app(LONG)
    app.player.set_pace(None)
    panel = app.window.iterations_panel
    looks: list[int] = []
    monkeypatch.setattr(panel._paced, "want", looks.append)
    with qtbot.waitSignal(app.player.stopped):
        app.player.run()
    # How far the first frames leap hangs on the machine.
    assert looks[-1] == max(looks) > 200


def test_the_last_rows_of_a_run_are_seen_when_it_ends(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app(LONG)
    app.player.set_pace(None)
    with qtbot.waitSignal(app.player.stopped):
        app.player.run()
    assert app.window.iterations_panel.table.currentIndex().row() == LONG.steps

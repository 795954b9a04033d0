"""The table of iterations, where its rows are longer than their room."""

from dataclasses import replace
from itertools import pairwise

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


@pytest.mark.parametrize("size", [(1280, 720), (1440, 900)])
@pytest.mark.parametrize(
    ("coefficients", "rate", "steps"),
    [((1.0, -4.0, 6.0), 1.05, 73), ((-1.0, -4.0, 6.0), 0.1, 1000)],
)
def test_no_number_loses_its_middle_where_a_walk_goes_far(
    open_app: Opener,
    qtbot: QtBot,
    coefficients: tuple[float, float, float],
    rate: float,
    steps: int,
    size: tuple[int, int],
) -> None:
    setup = replace(WINDOW_SETUP, coefficients=coefficients, rate=rate)
    app = open_app(setup, width=size[0], height=size[1])
    app.window.cost_card.table_tab.click()
    step_to(qtbot, app, steps)
    panel = app.window.iterations_panel
    panel.show_newest()
    QApplication.processEvents()
    table, model = panel.table, panel.model
    bold = QFontMetrics(app.themes.theme.font(NOTE, bold=True))
    for row in (steps - 1, steps):
        assert table.visualRect(model.index(row, 0)).isValid()
        for column in range(1, model.columnCount()):
            text, room = model.data(model.index(row, column)), table.columnWidth(column)
            shown = bold.elidedText(text, table.textElideMode(), room - app.themes.theme.px(8))
            assert shown == text
    # The result of the step is not paid for it.
    first = bold.elidedText(
        model.data(model.index(steps, 0)),
        table.textElideMode(),
        table.columnWidth(0) - app.themes.theme.px(8),
    )
    assert first.endswith("= " + model.data(model.index(steps, 0)).rsplit("= ", 1)[1])
    # An older row, scrolled to, is whole too.
    table.scrollTo(model.index(steps // 2, 0))
    QApplication.processEvents()
    text, room = model.data(model.index(steps // 2, 1)), table.columnWidth(1)
    assert bold.elidedText(text, table.textElideMode(), room - app.themes.theme.px(8)) == text


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
    rows = [0]
    monkeypatch.setattr(panel._paced, "want", looks.append)
    app.player.frame.connect(lambda frame: rows.append(frame.cursor))
    with qtbot.waitSignal(app.player.stopped):
        app.player.run()
    # How far a frame leaps hangs on the machine, and the last one has what is left.
    assert looks == [400 if b - a > 100 else APART_MS for a, b in pairwise(rows)]
    assert max(looks) == 400


def test_the_last_rows_of_a_run_are_seen_when_it_ends(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app(LONG)
    app.player.set_pace(None)
    with qtbot.waitSignal(app.player.stopped):
        app.player.run()
    assert app.window.iterations_panel.table.currentIndex().row() == LONG.steps

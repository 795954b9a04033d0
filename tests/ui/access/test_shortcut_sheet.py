"""The sheet of keys, and the guide."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from gd_desktop.io.settings import Appearance, window_setup
from gd_desktop.ui.dialogs.guide import GuideDialog
from gd_desktop.ui.dialogs.key_row import KeyRow, keys_of
from gd_desktop.ui.dialogs.shortcuts import ShortcutSheet
from gd_desktop.ui.launch import App
from gd_desktop.ui.teaching.why import WhyButton
from tests.ui.conftest import Opener


def open_sheet(qtbot: QtBot, app: App) -> ShortcutSheet:
    """As the key does it."""
    app.window.activateWindow()
    qtbot.waitActive(app.window)
    QTest.keyClick(app.window, "?")
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, ShortcutSheet)
    return sheet


def test_every_key_stands_on_the_sheet(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app()
    sheet = open_sheet(qtbot, app)
    told = {entry.text: entry.keys for group in sheet.groups for entry in group.entries}
    for action in app.window.actions_.all():
        if not action.shortcut().isEmpty():
            assert told[action.text()] == (tuple(keys_of(action.shortcut())),)
    assert told["Coefficient a"] == (("Alt", "A"),)
    assert "Start w, b" not in told  # not of this model
    seen = {label.text() for label in sheet.findChildren(QLabel)}
    assert set(told) <= seen
    assert "Step ×10" in sheet.area.accessibleDescription()
    sheet.close()


@pytest.mark.parametrize("model", ["parabola", "function", "terrain", "neuron"])
def test_no_two_rows_of_a_card_have_one_name(open_app: Opener, qtbot: QtBot, model: str) -> None:
    sheet = open_sheet(qtbot, open_app(window_setup(model)))
    for group in sheet.groups:
        texts = [entry.text for entry in group.entries]
        assert len(texts) == len(set(texts)), group.title
    sheet.close()


@pytest.mark.parametrize(
    ("model", "start"),
    [("parabola", "Start x"), ("terrain", "Start x, y"), ("neuron", "Start w, b")],
)
def test_the_start_has_the_letters_of_its_model(
    open_app: Opener, qtbot: QtBot, model: str, start: str
) -> None:
    app = open_app(window_setup(model))
    sheet = open_sheet(qtbot, app)
    told = {entry.text for group in sheet.groups for entry in group.entries}
    assert {text for text in told if text.startswith("Start ")} == {start}
    sheet.close()
    marks = [
        mark.accessibleName() for mark in app.window.control_panel.findChildren(WhyButton)
        if mark.isVisible()
    ]  # fmt: skip
    assert f"Why? {start}" in marks


@pytest.mark.parametrize("key", ["?", "Esc"])
def test_the_sheet_is_put_away_by_a_key(open_app: Opener, qtbot: QtBot, key: str) -> None:
    app = open_app()
    sheet = open_sheet(qtbot, app)
    sheet.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is sheet)
    with qtbot.waitSignal(sheet.finished):
        if key == "?":
            QTest.keyClick(sheet, key)
        else:
            QTest.keyClick(sheet, Qt.Key.Key_Escape)


@pytest.mark.parametrize(
    ("width", "zoom", "columns"), [(1440, 100, 3), (800, 100, 2), (960, 150, 1)]
)
def test_the_sheet_has_the_columns_that_fit(
    open_app: Opener, qtbot: QtBot, width: int, zoom: int, columns: int
) -> None:
    app = open_app(width=width, appearance=Appearance(zoom=zoom))
    sheet = open_sheet(qtbot, app)
    QApplication.processEvents()
    cards = {card.mapTo(sheet, card.rect().topLeft()).x() for card in sheet.cards}
    assert len(cards) == columns
    # Nothing is cut: what does not fit is scrolled to, downwards alone.
    inside = sheet.area.widget()
    assert inside is not None
    assert inside.width() <= sheet.area.viewport().width()
    for row in sheet.findChildren(KeyRow):
        assert row.size() == row.sizeHint()
    sheet.close()


@pytest.mark.parametrize(
    ("keys", "caps"),
    [
        ("S", ["S"]),
        ("Shift+S", ["Shift", "S"]),
        ("Ctrl++", ["Ctrl", "+"]),
        ("+", ["+"]),
        ("Alt+Right", ["Alt", "→"]),
        ("Ctrl+Shift+Z", ["Ctrl", "Shift", "Z"]),
        ("", []),
    ],
)
def test_keys_are_told_apart(keys: str, caps: list[str]) -> None:
    assert keys_of(QKeySequence(keys)) == caps


def test_the_guide_is_searched_and_leafed_through(open_app: Opener) -> None:
    app = open_app()
    app.window.actions_.guide.trigger()
    guide = app.window.findChild(GuideDialog)
    assert isinstance(guide, GuideDialog)
    titles = [guide.contents.item(row).text().strip() for row in range(guide.contents.count())]
    assert titles[:2] == ["The window", "Walking"]
    guide.contents.setCurrentRow(titles.index("Races"))
    assert guide.text.textCursor().block().text() == "Races"
    QTest.keyClicks(guide.find_field, "saddle")
    first = guide.text.textCursor()
    assert first.selectedText().lower() == "saddle"
    QTest.keyClick(guide.find_field, Qt.Key.Key_Return)
    assert guide.text.textCursor().position() > first.position()
    assert not guide.find_field.property("refused")
    QTest.keyClicks(guide.find_field, "zzz")
    assert guide.find_field.property("refused")
    guide.close()


def test_the_guide_follows_the_zoom(open_app: Opener) -> None:
    app = open_app()
    app.window.actions_.guide.trigger()
    guide = app.window.findChild(GuideDialog)
    assert isinstance(guide, GuideDialog)
    before = guide.text.document().documentMargin()
    app.preferences.change(zoom=150)
    QApplication.processEvents()
    assert guide.text.document().documentMargin() == pytest.approx(1.5 * before, rel=0.1)
    guide.close()

"""What is said to be worth doing next, until it is done."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gd_desktop import access_words
from gd_desktop.io.settings import Appearance, Settings, load, save
from gd_desktop.ui.first_hint import FirstHint
from gd_desktop.ui.launch import App
from tests.ui.conftest import Opener, step_to


def begin(app: App) -> FirstHint:
    """As for someone who is here for the first time."""
    app.window.hints.remember(frozenset())
    return app.window.hints


def shown(hints: FirstHint) -> list[str]:
    """The hints that are seen, as they are read out."""
    told = hints.close_.accessibleDescription()
    lines = [line for line in hints.lines if line.isVisible()]
    assert len(lines) == (told.count(". ") + 1 if told else 0)
    return told.split(". ") if told else []


def test_at_first_there_are_three_that_fit(open_app: Opener) -> None:
    app = open_app()
    app.window.hints.put_away()
    size, line = app.window.size(), app.window.status.geometry()
    assert not app.window.hints.isVisible()
    hints = begin(app)
    assert shown(hints) == [
        "R runs, S steps, Backspace goes back",
        "Drag the ball, or the learning rate",
        "? shows all keys, F1 the guide",
    ]
    assert (app.window.size(), app.window.status.geometry()) == (size, line)
    assert hints.geometry() == app.window.status.rect()
    for part in (*hints.lines, hints.close_):
        assert hints.rect().contains(part.geometry())
        assert part.height() >= part.fontMetrics().height()


def test_what_is_done_is_ticked_and_makes_room(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app()
    hints = begin(app)
    with qtbot.waitSignal(hints.settled):
        app.window.actions_.step.trigger()
        assert shown(hints)[0] == "Done: R runs, S steps, Backspace goes back"
        assert "✓" in hints.lines[0].text()
    assert shown(hints) == [
        "Drag the ball, or the learning rate",
        "? shows all keys, F1 the guide",
        "Ctrl+L opens the lessons",
    ]
    app.session.change(rate=0.2)
    assert hints.done == {"walk", "drag"}


def test_another_model_is_no_drag(open_app: Opener) -> None:
    app = open_app()
    hints = begin(app)
    app.window.actions_.models["terrain"].trigger()
    assert hints.done == {"models"}


def test_hints_are_put_away_for_good(open_app: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    app = open_app()
    hints = begin(app)
    app.window.activateWindow()
    qtbot.waitActive(app.window)
    hints.close_.setFocus()
    QTest.keyClick(hints.close_, Qt.Key.Key_Escape)
    assert not hints.isVisible()
    assert app.window.hasFocus()
    path = tmp_path / "settings.json"
    save(path, Settings(hints=hints.done))
    settings, aside = load(path)
    assert aside is None
    hints.remember(settings.hints)
    assert not hints.isVisible()


def test_hints_give_way_to_what_is_said(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app()
    hints = begin(app)
    app.window.complain("No.")
    assert not hints.isVisible()
    app.window.complain("")
    assert hints.isVisible()
    assert app.window.status.text() == access_words.AT_REST
    step_to(qtbot, app, 1)
    assert hints.isVisible()


def test_neither_in_lessons_nor_before_a_class(open_app: Opener) -> None:
    app = open_app()
    hints = begin(app)
    app.window.actions_.lessons.trigger()
    assert not hints.isVisible()
    app.window.actions_.lessons.trigger()
    assert hints.isVisible()
    app.preferences.change(presenting=True)
    assert not hints.isVisible()
    app.preferences.change(presenting=False)
    assert hints.isVisible()


def test_hints_without_room_wait(open_app: Opener) -> None:
    app = open_app(width=960, appearance=Appearance(zoom=150))
    hints = begin(app)
    QApplication.processEvents()
    assert 1 <= len(shown(hints)) < 3
    last = [line for line in hints.lines if line.isVisible()][-1]
    assert last.geometry().right() <= hints.close_.geometry().left()


def test_when_all_is_done_nothing_is_left(open_app: Opener) -> None:
    app = open_app()
    hints = app.window.hints
    hints.remember(frozenset(access_words.NEXT))
    assert not hints.isVisible()

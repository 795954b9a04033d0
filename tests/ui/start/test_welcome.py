"""What happens when the app has just been opened: after the first paint, and never in the way."""

import pytest
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gd_desktop import __version__
from gd_desktop.ui.dialogs.news import NewsDialog
from gd_desktop.ui.keeping.boxes import CrashedBox
from gd_desktop.ui.launch import App
from gd_desktop.ui.start.start_dialog import StartDialog
from gd_desktop.ui.start.update_note import UpdateNote
from tests.ui.access.scenes import activate


def begin(
    app: App, qtbot: QtBot, is_first: bool = False, before: str = __version__, is_bare: bool = True
) -> None:
    """Let it happen as at a start: with the next paint, since the first one has been."""
    welcome = app.window.welcome
    welcome.begin(is_first, before, is_bare)
    with qtbot.waitSignal(welcome.greeted):
        app.window.update()


def shown() -> StartDialog | None:
    dialog = QApplication.activeModalWidget()
    return dialog if isinstance(dialog, StartDialog) else None


def note_of(app: App) -> UpdateNote:
    note = app.window.welcome.note
    assert note is not None
    return note


def test_at_the_first_start_it_is_shown(app: App, qtbot: QtBot) -> None:
    QGuiApplication.setWindowIcon(QIcon())
    begin(app, qtbot, is_first=True, before="")
    dialog = shown()
    assert dialog is not None
    # The hints wait in the window's foot; nobody has been here, so nothing is new.
    assert app.window.welcome.note is None
    assert {size.width() for size in QGuiApplication.windowIcon().availableSizes()} >= {16, 256}
    dialog.close()


@pytest.mark.parametrize(
    ("is_first", "is_bare", "is_wanted"),
    [(False, True, False), (True, False, False), (True, False, True), (False, False, True)],
)
def test_else_the_window_is_ready_to_work(
    app: App, qtbot: QtBot, is_first: bool, is_bare: bool, is_wanted: bool
) -> None:
    """`gd-desktop FILE` and safe mode are not bare."""
    app.preferences.change(start_screen=is_wanted)
    begin(app, qtbot, is_first=is_first, is_bare=is_bare)
    assert QApplication.activeModalWidget() is None


def test_whoever_wants_it_gets_it_at_each_start(app: App, qtbot: QtBot) -> None:
    app.preferences.change(start_screen=True)
    begin(app, qtbot)
    dialog = shown()
    assert dialog is not None
    assert dialog.at_start.isChecked()
    dialog.close()


def test_a_file_from_outside_is_not_hidden(app: App, qtbot: QtBot) -> None:
    """As on a Mac, where it comes with an event, and not in the arguments."""
    welcome = app.window.welcome
    begin(app, qtbot, is_first=True)
    dialog = shown()
    assert dialog is not None
    with qtbot.waitSignal(dialog.destroyed):
        welcome.leave()
    welcome.leave()
    welcome.begin(is_first=True, before="", is_bare=True)
    welcome.leave()
    with qtbot.waitSignal(welcome.greeted):
        app.window.update()
    assert shown() is None


def test_what_a_crash_has_left_comes_first(app: App, qtbot: QtBot) -> None:
    box = CrashedBox("12:34", *3 * (app.window.close,), app.window)
    box.open()
    begin(app, qtbot, is_first=True)
    assert QApplication.activeModalWidget() is box
    box.close()


def test_the_same_version_says_nothing(app: App, qtbot: QtBot) -> None:
    for before in ("", __version__):
        begin(app, qtbot, before=before)
        assert app.window.welcome.note is None


def test_another_version_is_told_in_a_quiet_line(app: App, qtbot: QtBot) -> None:
    app.window.hints.remember(frozenset())
    assert app.window.hints.isVisible()
    size, line = app.window.size(), app.window.status.geometry()
    begin(app, qtbot, before="0.0.9")
    note, window = note_of(app), app.window
    assert note.isVisible()
    assert not app.window.hints.isVisible()
    assert __version__ in note.text.text()
    assert note.geometry() == window.status.rect()
    assert (window.size(), window.status.geometry()) == (size, line)
    assert QApplication.activeModalWidget() is None
    # What the window has to say goes before.
    window.say("Something else.")
    assert not note.isVisible()
    window.complain("")
    assert note.isVisible()
    window.resize(1000, 700)
    QApplication.processEvents()
    assert note.geometry() == window.status.rect()
    note.news.click()
    news = QApplication.activeModalWidget()
    assert isinstance(news, NewsDialog)
    assert not note.isVisible()
    news.close()
    assert window.hints.isVisible()
    window.say("Once more.")
    window.complain("")
    assert not note.isVisible()


def test_the_line_can_be_put_away(app: App, qtbot: QtBot) -> None:
    begin(app, qtbot, before="0.0.9")
    note = note_of(app)
    activate(qtbot, app.window)
    note.close_.setFocus()
    note.close_.click()
    assert not note.isVisible()
    assert app.window.hasFocus()

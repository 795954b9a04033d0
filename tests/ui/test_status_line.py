"""What the line at the window's foot says, and for how long."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gd_desktop import access_words
from tests.ui.conftest import Opener, step_to, type_in


def test_what_was_not_taken_is_forgotten_when_something_else_is_done(
    open_app: Opener, qtbot: QtBot
) -> None:
    app = open_app()
    window = app.window
    QApplication.clipboard().setText("no experiment")
    window.actions_.paste_share.trigger()
    qtbot.waitUntil(lambda: window.status.property("alarm"))
    assert "clipboard" in window.status.text()
    with qtbot.waitSignal(app.player.frame):
        window.actions_.step.trigger()
    assert window.status.text() == access_words.AT_REST
    assert not window.status.property("alarm")


def test_an_action_that_is_refused_itself_says_so(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app()
    for _ in range(7):
        app.window.actions_.pin.trigger()
        app.session.change(rate=app.session.setup.rate * 1.1)
    app.window.actions_.pin.trigger()
    assert app.window.status.property("alarm")
    said = app.window.status.text()
    app.window.actions_.pin.trigger()
    assert app.window.status.text() == said
    with qtbot.waitSignal(app.race.frames):
        app.window.actions_.race.trigger()
    assert app.window.status.text() != said


def test_what_a_field_still_holds_remains_to_be_mended(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app()
    field = app.window.control_panel.rate
    type_in(field, "-1")
    said = app.window.status.text()
    step_to(qtbot, app, 1)
    app.window.actions_.whole_picture.trigger()
    assert app.window.status.text() == said
    type_in(field, "0.2")
    assert app.window.status.text() == access_words.AT_REST

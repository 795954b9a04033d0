"""What a person is told of a fault: one calm dialog, and no second one of the same fault."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gd_desktop import trouble_labels, words
from gd_desktop.app.frame import Failure
from gd_desktop.ui.launch import App
from gd_desktop.ui.trouble.dialog import TroubleDialog
from tests.ui.conftest import Opener, step_to


def fault(name: str) -> Failure:
    """Of two names, two faults in two places."""
    try:
        if name == "one":
            raise KeyError(name)
        raise ValueError(name)
    except (KeyError, ValueError) as error:
        return Failure.of(error)


@pytest.fixture
def app(open_app: Opener) -> App:
    return open_app()


def dialog_of(app: App) -> TroubleDialog:
    dialog = app.trouble.dialog
    assert dialog is not None
    assert dialog.isVisible()
    return dialog


def test_one_dialog_counts_what_else_comes(app: App, qtbot: QtBot) -> None:
    app.trouble.take(fault("one"))
    dialog = dialog_of(app)
    assert dialog.more.isHidden()
    for _ in range(2):
        app.trouble.take(fault("one"))
    app.window.report(fault("two"), words.FAILURE)
    assert app.window.findChildren(TroubleDialog) == [dialog]
    assert dialog.more.text() == "And 3 more since then."
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert app.trouble.dialog is None
    # Both have been told: neither opens a dialog again, and both are said.
    for name, title in (("two", words.FAILURE.title), ("one", words.FAULT.title)):
        message = words.FAILURE if name == "two" else words.FAULT
        app.window.report(fault(name), message)
        qtbot.waitUntil(lambda title=title: app.window.status.text().startswith(title))
        assert "the same fault as before" in app.window.status.text()
    assert app.trouble.dialog is None
    step_to(qtbot, app, 3)


def test_what_happens_over_and_over_is_said_now_and_then_and_another_fault_in_a_dialog(
    app: App,
) -> None:
    app.trouble.take(fault("one"))
    first = dialog_of(app)
    QTest.keyClick(first, Qt.Key.Key_Return)
    said: list[str] = []
    app.window.status.told.connect(lambda: said.append(app.window.status.text()))
    for _ in range(500):
        app.trouble.take(fault("one"))
    assert said == [trouble_labels.again(words.FAULT.title, 1)]
    app.trouble.take(fault("two"))
    second = dialog_of(app)
    assert second is not first
    assert "ValueError: two" in second.details.toPlainText()
    second.close()


def test_the_details_are_shown_and_copied_when_one_asks_for_them(app: App) -> None:
    app.trouble.take(fault("one"))
    dialog = dialog_of(app)
    assert dialog.go_on.isDefault()
    assert not dialog.details.isVisible()
    small = dialog.height()
    dialog.toggle.click()
    assert dialog.details.isVisible()
    assert dialog.toggle.text() == trouble_labels.HIDE_DETAILS
    assert dialog.height() > small
    dialog.toggle.click()
    assert not dialog.details.isVisible()
    assert dialog.height() == small
    dialog.copy.click()
    copied = QApplication.clipboard().text()
    assert copied.startswith("GD Desktop")
    assert "Traceback" in copied
    assert copied.rstrip().endswith("KeyError: 'one'")
    assert dialog.note.text() == trouble_labels.COPIED
    assert dialog.isVisible()
    dialog.close()


def test_the_experiment_is_saved_out_of_the_dialog(
    app: App, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "kept.gd"

    def choose(_window: object, _near: Path, chosen: Callable[[str], None], _no: object) -> None:
        chosen(str(path))

    monkeypatch.setattr("gd_desktop.ui.keeping.choosing.ask_where_to_save", choose)
    step_to(qtbot, app, 2)
    app.trouble.take(fault("one"))
    dialog = dialog_of(app)
    dialog.save.click()
    (saved,) = tmp_path.iterdir()
    assert dialog.note.text() == f"Saved {saved.name}."
    assert dialog.isVisible()
    dialog.close()


def test_it_is_in_front_of_a_dialog_that_is_open(app: App) -> None:
    app.window.actions_.about.trigger()
    about = QApplication.activeModalWidget()
    app.trouble.take(fault("one"))
    dialog = dialog_of(app)
    assert QApplication.activeModalWidget() is dialog
    dialog.go_on.click()
    assert QApplication.activeModalWidget() is about
    # Which has the diagnosis to copy.
    about.copy.click()
    copied = QApplication.clipboard().text()
    assert "platform           offscreen" in copied
    assert "GD Desktop" in copied
    assert about.isVisible()
    about.close()

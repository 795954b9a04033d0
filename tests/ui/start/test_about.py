"""The dialogs of Help that tell of the app itself: what it is, what it is made of, what is new."""

import platform

import pytest
from PySide6.QtCore import Qt, qVersion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from gd_desktop import __version__, start_labels
from gd_desktop.io.licences import Carried, carried, text_of
from gd_desktop.io.news import news
from gd_desktop.io.settings import settings_path
from gd_desktop.ui.dialogs import about as module
from gd_desktop.ui.dialogs.about import AboutDialog
from gd_desktop.ui.dialogs.news import NewsDialog
from gd_desktop.ui.launch import App


def about(app: App) -> AboutDialog:
    app.window.actions_.about.trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, AboutDialog)
    return dialog


def whats_new(app: App) -> NewsDialog:
    app.window.actions_.news.trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, NewsDialog)
    return dialog


def test_it_says_what_runs_here(app: App) -> None:
    dialog = about(app)
    said = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    for fact in (
        *(f"GD Desktop {__version__}", start_labels.SENTENCE, "MIT", str(settings_path())),
        *(f"Python {platform.python_version()}", f"Qt {qVersion()}", "PySide6 "),
    ):
        assert fact in said
    icon = next(label for label in dialog.findChildren(QLabel) if not label.pixmap().isNull())
    assert icon.pixmap().width() == app.themes.theme.px(64)
    dialog.close()


def test_each_part_shows_its_licence_by_the_arrow_keys(app: App) -> None:
    dialog = about(app)
    parts = carried()
    assert dialog.parts.count() == len(parts) > 5
    assert dialog.parts.currentRow() == 0
    for row, part in enumerate(parts):
        item = dialog.parts.currentItem()
        assert part.name in item.text()
        assert part.version in item.text()
        shown = dialog.text.toPlainText()
        # Qt has other signs for ends of lines.
        assert shown == text_of(part).replace("\x0c", "\n") or (
            not text_of(part) and part.licence in shown
        )
        assert part.name in dialog.text.accessibleName()
        QTest.keyClick(dialog.parts, Qt.Key.Key_Down)
        assert dialog.parts.currentRow() == min(row + 1, len(parts) - 1)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert QApplication.activeModalWidget() is None


def test_a_licence_without_name_and_text_is_said_to_be_so(
    app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "carried", lambda: [Carried("a <b>", "1", "")])
    dialog = about(app)
    assert dialog.parts.item(0).text() == "a <b> 1\nlicence not named"
    assert dialog.text.toPlainText() == "The text does not come with this installation."
    dialog.close()


@pytest.mark.long
def test_it_follows_the_zoom(app: App) -> None:
    dialog = about(app)
    before = dialog.text.fontMetrics().height()
    app.preferences.change(zoom=150)
    QApplication.processEvents()
    assert dialog.text.fontMetrics().height() > 1.3 * before
    dialog.close()


def test_whats_new_is_the_changelog(app: App) -> None:
    dialog = whats_new(app)
    shown = dialog.text.toPlainText()
    first = news().splitlines()[0].removeprefix("## ")
    assert shown.startswith(first)
    assert "#" not in shown.splitlines()[0]
    assert shown.count("\n") > 10
    # The arrow keys scroll it, and Esc closes it.
    assert dialog.focusWidget() is dialog.text
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert QApplication.activeModalWidget() is None


def test_without_a_changelog_that_is_said(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gd_desktop.ui.dialogs.news.news", lambda: "")
    dialog = whats_new(app)
    assert dialog.text.toPlainText() == start_labels.NO_NEWS
    dialog.close()

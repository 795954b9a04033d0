"""The window of the sheets: chosen, looked at, saved, printed, stopped, and remembered."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QSize, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from gd_desktop import language_labels, tongue
from gd_desktop import worksheet_labels as labels
from gd_desktop import worksheet_words as words
from gd_desktop.app.jobs import Jobs
from gd_desktop.app.player import Player
from gd_desktop.app.preferences import Preferences
from gd_desktop.app.session import Session
from gd_desktop.app.workshop import Workshop
from gd_desktop.core.exercises.wish import Kind, Wish
from gd_desktop.core.setup import Setup
from gd_desktop.io.settings import Appearance
from gd_desktop.sheets.document import Paper
from gd_desktop.ui.launch import App
from gd_desktop.ui.tab_order import tab_chain
from gd_desktop.ui.theme import ThemeKeeper
from gd_desktop.ui.worksheets import choices as choices_module
from gd_desktop.ui.worksheets import dialog as dialog_module
from gd_desktop.ui.worksheets.choices import Choices, usual_choices, usual_paper
from gd_desktop.ui.worksheets.dialog import WorksheetDialog
from tests.ui.conftest import type_in
from tests.ui.legible import faults

Opener = Callable[..., App]

SHORT = Wish(students=1, tasks=(Kind.TABLE,))
ALT = Qt.KeyboardModifier.AltModifier


class Parts(NamedTuple):
    """What a window of sheets is made of; of the app's own window no more than its place."""

    session: Session
    player: Player
    jobs: Jobs
    preferences: Preferences
    themes: ThemeKeeper
    window: QWidget


@pytest.fixture
def parts(qtbot: QtBot) -> Iterator[Parts]:
    workshop, window, session = Workshop(), QWidget(), Session(Setup())
    preferences = Preferences(Appearance())
    player, jobs = Player(session, workshop), Jobs()
    yield Parts(session, player, jobs, preferences, ThemeKeeper(preferences), window)
    workshop.close()
    jobs.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def show(parts: Parts, wish: Wish = SHORT) -> WorksheetDialog:
    parts.session.setProperty("worksheet", Choices(wish, Paper.A4, "en"))
    dialog = WorksheetDialog(*parts)
    dialog.resize(QSize(1000, 672))
    dialog.open()
    dialog.activateWindow()
    return dialog


def wait(qtbot: QtBot, dialog: WorksheetDialog) -> None:
    """For the numbers, and for the page that is looked at."""
    qtbot.waitUntil(lambda: dialog.is_ready and bool(titles(dialog)), timeout=30_000)


def titles(dialog: WorksheetDialog) -> tuple[str, ...]:
    """What can be looked at: with the key, all is drawn."""
    wanted = dialog.form.key.isChecked()
    found = dialog.preview._titles
    is_there = not wanted or labels.key_page(1, 1)[:6] in "".join(found)
    return found if is_there and not dialog.looking._newest.is_busy else ()


def seen(dialog: WorksheetDialog) -> bytes:
    image = dialog.preview.view.image
    assert image is not None
    return bytes(image.constBits())


def close(dialog: WorksheetDialog) -> None:
    dialog.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_a_page_is_seen_as_it_will_be_printed(qtbot: QtBot, parts: Parts) -> None:
    dialog = show(parts, Wish(students=2))
    wait(qtbot, dialog)
    assert titles(dialog) == (
        labels.sheet_page(1, 2),
        labels.sheet_page(2, 2),
        labels.key_page(1, 1),
    )
    assert dialog.message.text() == labels.ready(2)
    view, first = dialog.preview.view, seen(dialog)
    assert not dialog.preview.previous.isEnabled()
    # Other pages, by buttons and by keys.
    with qtbot.waitSignal(dialog.looking.seen):
        dialog.preview.next.click()
    second = seen(dialog)
    assert second != first
    view.setFocus()
    with qtbot.waitSignal(dialog.looking.seen):
        QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert dialog.preview.where.text() == labels.key_page(1, 1)
    assert not dialog.preview.next.isEnabled()
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    with qtbot.waitSignal(dialog.looking.seen):
        QTest.keyClick(view, Qt.Key.Key_PageUp)
    assert seen(dialog) == second
    # With other numbers the answers are made last; who reads them goes on reading them.
    dialog.preview.next.click()
    dialog.form.another.click()
    wait(qtbot, dialog)
    assert dialog.preview.where.text() == labels.key_page(1, 1)
    dialog.preview.previous.click()
    # Without the key there is one page less, and other numbers make another page.
    dialog.form.key.click()
    wait(qtbot, dialog)
    assert len(titles(dialog)) == 2
    dialog.form.another.click()
    assert dialog.form.choices.wish.seed == 2
    assert not dialog.save_button.isEnabled()
    wait(qtbot, dialog)
    assert seen(dialog) != second
    # Larger, it is painted anew.
    wide = view.wanted
    with qtbot.waitSignal(dialog.looking.seen):
        dialog.resize(1200, 900)
    qtbot.waitUntil(lambda: view.image is not None and view.image.width() == view.wanted > wide)
    close(dialog)


def test_choices(qtbot: QtBot, parts: Parts) -> None:
    """Numbers that will not do, no task, another paper; all is remembered."""
    dialog = show(parts)
    wait(qtbot, dialog)
    form = dialog.form
    for typed in ("0", "201", "many"):
        type_in(form.students, typed)
        assert form.students.is_refused
        assert typed in dialog.message.text()
        assert "200" in dialog.message.text()
        assert not dialog.is_ready
        assert not dialog.save_button.isEnabled()
        assert not dialog.print_button.isEnabled()
        dialog._ask_file()
        assert not dialog.findChildren(QFileDialog)
    # What is refused stays said, whatever else is chosen, and while it is mended one can go on.
    form.paper.setCurrentIndex(1 - form.paper.currentIndex())
    assert "“many”" in dialog.message.text()
    assert not dialog.save_button.isEnabled()
    form.paper.setCurrentIndex(1 - form.paper.currentIndex())
    QTest.keyClicks(form.students, "1")
    assert dialog.save_button.isEnabled()
    type_in(form.students, "1")
    assert not dialog.findChildren(QFileDialog)
    type_in(form.seed, "-1")
    assert form.seed.is_refused
    type_in(form.seed, "12")
    assert [box.text() for box in form.tasks.values()] == [*words.TASKS.values()]
    form.tasks[Kind.TABLE].click()
    assert dialog.message.text() == labels.NO_TASK
    assert not dialog.save_button.isEnabled()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(form.students, Qt.Key.Key_3, ALT)
    assert form.kinds == (Kind.ERROR,)
    form.paper.setCurrentIndex(1)
    form.steps.setCurrentIndex(3)
    form.form.setCurrentIndex(1)
    assert not form.two_sided.isEnabled()
    wait(qtbot, dialog)
    assert len(titles(dialog)) == 2
    chosen = form.choices
    assert (chosen.wish.students, chosen.wish.seed, chosen.wish.steps) == (1, 12, 5)
    assert (chosen.paper, chosen.form) == (Paper.LETTER, "html")
    session = dialog._session
    close(dialog)
    assert session.property("worksheet") == chosen


def test_sheets_are_saved(qtbot: QtBot, parts: Parts, tmp_path: Path) -> None:
    dialog = show(parts)
    wait(qtbot, dialog)
    path = tmp_path / "out.pdf"
    with qtbot.waitSignal(dialog.told, timeout=30_000) as told:
        dialog.save(str(path))
        assert not dialog.form.isEnabled()
        assert dialog.close_button.text() == labels.CANCEL.name
    assert str(path) in told.args[0]
    assert dialog.close_button.text() == labels.CLOSE.name
    data = path.read_bytes()
    assert len(re.findall(rb"/Type\s*/Page\b(?!s)", data)) == 3
    dialog.form.form.setCurrentIndex(dialog.form.form.findData("html"))
    path = tmp_path / "out.html"
    with qtbot.waitSignal(dialog.told, timeout=30_000):
        dialog.save(str(path))
    text = path.read_text(encoding="utf-8")
    assert words.sheet_note(1) in text
    assert words.KEY_TITLE in text
    # A place that cannot be written is told, and the window stays.
    with qtbot.waitSignal(dialog.told, timeout=30_000) as told:
        dialog.save(str(tmp_path / "none" / "out.html"))
    assert "none" in dialog.message.text()
    assert dialog.message.property("alarm")
    assert dialog.is_ready
    # The file dialog asks for the format that is chosen.
    dialog.save_button.click()
    (asking,) = dialog.findChildren(QFileDialog)
    assert asking.defaultSuffix() == "html"
    with qtbot.waitSignal(dialog.told, timeout=30_000):
        asking.fileSelected.emit(str(tmp_path / "asked.html"))
    assert (tmp_path / "asked.html").exists()
    asking.reject()
    close(dialog)


def test_what_takes_long_can_be_stopped(
    qtbot: QtBot, parts: Parts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = show(parts)
    wait(qtbot, dialog)
    path = tmp_path / "out.pdf"
    dialog.save(str(path))
    assert dialog.is_busy
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.message.text() == labels.CANCELLED
    assert not dialog.is_busy
    # While it is painted, too.
    dialog.save(str(path))
    qtbot.waitUntil(lambda: dialog.printing.is_busy, timeout=30_000)
    dialog.close_button.click()
    assert dialog.isVisible()
    assert dialog.is_ready
    # What was stopped leaves nothing behind: the next job in its queue comes after it.
    with qtbot.waitSignal(dialog.told, timeout=30_000):
        dialog.save(str(tmp_path / "second.pdf"))
    assert [each.name for each in tmp_path.iterdir()] == ["second.pdf"]
    # Closed in the middle of drawing and saving.
    dialog.form.another.click()
    close(dialog)


def test_sheets_are_printed(qtbot: QtBot, parts: Parts, tmp_path: Path) -> None:
    dialog = show(parts)
    wait(qtbot, dialog)
    path = tmp_path / "printed.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setFullPage(True)
    with qtbot.waitSignal(dialog.told, timeout=30_000) as told:
        dialog.print(printer)
    assert told.args == [labels.PRINTED]
    assert len(re.findall(rb"/Type\s*/Page\b(?!s)", path.read_bytes())) == 3
    close(dialog)


@pytest.mark.parametrize("place", ["none/out.pdf", "."], ids=["no such folder", "a folder"])
def test_a_printer_that_takes_nothing_is_told(
    qtbot: QtBot, parts: Parts, tmp_path: Path, place: str
) -> None:
    dialog = show(parts)
    wait(qtbot, dialog)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / place))
    with qtbot.waitSignal(dialog.told, timeout=30_000) as told:
        dialog.print(printer)
    assert told.args == [labels.NO_PRINTER]
    assert dialog.is_ready
    close(dialog)


def test_without_a_printer_a_file_is_suggested(
    qtbot: QtBot, parts: Parts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dialog_module, "has_printer", lambda: False)
    monkeypatch.setattr(dialog_module, "documents", lambda: tmp_path)

    def accept(asking: QPrintDialog) -> int:
        # As a click on its button does; it fills itself in when it is shown.
        asking.show()
        asking.accept()
        return asking.result()

    monkeypatch.setattr(dialog_module.QPrintDialog, "exec", accept)
    dialog = show(parts)
    wait(qtbot, dialog)
    with qtbot.waitSignal(dialog.told, timeout=30_000) as told:
        dialog.print_button.click()
    assert told.args == [labels.PRINTED]
    assert [each.name for each in tmp_path.iterdir()] == [f"{labels.FILE_NAME}.pdf"]
    close(dialog)


def test_sheets_in_another_language_than_the_window(qtbot: QtBot, parts: Parts) -> None:
    dialog = show(parts)
    wait(qtbot, dialog)
    english, name = seen(dialog), words.NAME
    dialog.form.language.setCurrentIndex(dialog.form.language.findData("ar"))
    wait(qtbot, dialog)
    assert seen(dialog) != english
    assert dialog.looking._document is not None
    assert dialog.looking._document.is_right_to_left
    # The window goes on in its own.
    assert (tongue.language(), tongue.is_right_to_left(), words.NAME) == ("en", False, name)
    close(dialog)


def test_letters_that_are_lacking_are_told(
    qtbot: QtBot, parts: Parts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dialog_module, "has_font", lambda language: language == "en")
    dialog = show(parts)
    wait(qtbot, dialog)
    dialog.form.language.setCurrentIndex(dialog.form.language.findData("zh_CN"))
    wait(qtbot, dialog)
    assert dialog.message.text() == language_labels.NO_FONT["zh_CN"]
    close(dialog)


def test_a_task_that_cannot_be_had_is_told(qtbot: QtBot, parts: Parts) -> None:
    """A hill has no place where learning rates could be told apart."""
    parts.session.change(model="function", function="-x^2", start=(2.0,))
    dialog = show(parts, Wish(students=2, tasks=(Kind.TABLE, Kind.REGIME)))
    qtbot.waitUntil(lambda: bool(dialog.message.property("alarm")), timeout=30_000)
    assert not dialog.save_button.isEnabled()
    assert not dialog.preview._titles
    # On other paper it is no other.
    told = dialog.message.text()
    dialog.form.paper.setCurrentIndex(1 - dialog.form.paper.currentIndex())
    assert dialog.message.text() == labels.DRAWING
    qtbot.waitUntil(lambda: dialog.message.text() == told, timeout=30_000)
    dialog.form.tasks[Kind.REGIME].click()
    wait(qtbot, dialog)
    assert not dialog.message.property("alarm")
    close(dialog)


@pytest.mark.parametrize(
    ("theme", "zoom", "language"),
    [
        ("light", 100, "en"),
        pytest.param("dark", 150, "de", marks=pytest.mark.long),
        pytest.param("projector", 115, "ar", marks=pytest.mark.long),
    ],
)
def test_all_of_it_can_be_read_and_reached(
    qtbot: QtBot, open_app: Opener, theme: str, zoom: int, language: str
) -> None:
    app = open_app(appearance=Appearance(theme=theme, zoom=zoom, language=language))
    app.session.setProperty("worksheet", Choices(SHORT, Paper.A4, "en"))
    app.window.actions_.worksheet.trigger()
    (dialog,) = app.window.findChildren(WorksheetDialog)
    wait(qtbot, dialog)
    dialog.resize(max(1000, dialog.minimumSizeHint().width()), 672)
    assert dialog.minimumSizeHint().height() <= 672
    assert dialog.minimumSizeHint().width() <= 1264
    QApplication.processEvents()
    assert not faults(dialog)
    reached = tab_chain(dialog)
    form = dialog.form
    expected = [
        *(form.students, form.seed, form.another, *form.tasks.values(), form.steps),
        *(form.paper, form.language, form.form, form.key, form.two_sided),
        *(dialog.preview.next, dialog.preview.view),
        *(dialog.close_button, dialog.print_button, dialog.save_button),
    ]
    assert [each for each in reached if each in expected] == expected
    for each in expected:
        assert each.toolTip() or each is dialog.preview.view
        assert each.accessibleName() or each.text()  # type: ignore[attr-defined]
    close(dialog)


def test_paper_is_that_of_the_country(monkeypatch: pytest.MonkeyPatch) -> None:
    class Locale(QLocale):
        here = ""

        @staticmethod
        def system() -> QLocale:
            return QLocale(Locale.here)

    monkeypatch.setattr(choices_module, "QLocale", Locale)
    countries = {
        "de_DE": Paper.A4,
        "en_US": Paper.LETTER,
        "en_GB": Paper.A4,
        "es_MX": Paper.LETTER,
    }
    for name, paper in countries.items():
        Locale.here = name
        assert usual_paper() is paper
        assert usual_choices() == Choices(Wish(), paper, "en")

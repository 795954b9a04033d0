"""On paper: pages as PDF, taken apart."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QAction
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QApplication, QGraphicsView
from pytestqt.qtbot import QtBot

from gd_desktop import export_labels
from gd_desktop.core.setup import Setup
from gd_desktop.io.settings import Appearance
from gd_desktop.ui.export.parts import TABLE, WINDOW, parts_of
from gd_desktop.ui.export.print_dialog import PrintDialog
from gd_desktop.ui.export.printing import Printing, make_printer
from gd_desktop.ui.launch import App
from tests.ui.conftest import Opener, step_to

from .pdfs import Pdf, taken_apart

A4, LETTER = (595, 842), (612, 792)  # points


def printed(app: App, name: str, path: Path, is_wide: bool) -> Pdf:
    printer = make_printer(is_wide, str(path))
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    part = next(part for part in parts_of(app.window) if part.name == name)
    Printing(app.window, app.player, app.preferences, part, printer).draw(printer)
    return taken_apart(path.read_bytes())


def test_the_window_fits_a_page_in_light_colours(
    open_app: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    app = open_app(Setup(steps=5), appearance=Appearance(theme="dark"))
    step_to(qtbot, app, 3)
    pdf = printed(app, WINDOW, tmp_path / "a.pdf", is_wide=True)
    assert len(pdf.pages) == 1
    width, height = pdf.pages[0]
    assert sorted((round(width), round(height))) in ([*A4], [*LETTER])
    assert width > height
    assert not pdf.images
    assert pdf.drawing.count("BT\n") > 20
    assert app.preferences.appearance.theme == "dark"


def test_a_long_table_flows_over_pages_with_its_head_on_each(
    open_app: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    app = open_app(Setup(steps=300, rate=0.01))
    step_to(qtbot, app, 200)
    pdf = printed(app, TABLE, tmp_path / "a.pdf", is_wide=False)
    assert 3 <= len(pdf.pages) <= 6
    width, height = pdf.pages[0]
    assert height > width
    # The line below the head, once a page.
    assert pdf.drawing.count("BT\n") >= 201 * 3 + len(pdf.pages) * 4


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
@pytest.mark.parametrize("name", [WINDOW, TABLE])
def test_what_cannot_be_printed_is_said(open_app: Opener, tmp_path: Path, name: str) -> None:
    app = open_app(Setup(steps=5))
    path = tmp_path / "gone" / "a.pdf"
    with pytest.raises(FileNotFoundError):
        printed(app, name, path, is_wide=True)
    assert app.window.status.text() == (
        f"{path} could not be saved: its folder is not there any more. Choose another place."
    )
    assert export_labels.not_printed("Laser") == "Nothing was printed: Laser does not answer."


def test_the_preview_opens_from_the_key(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app(Setup(steps=5))
    step_to(qtbot, app, 3)
    app.window.actions_.print.trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PrintDialog)
    assert dialog.what.accessibleName() == export_labels.WHAT_TO_PRINT.name
    dialog.what.setCurrentText(export_labels.PARTS[TABLE])
    dialog.preview.click()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QPrintPreviewDialog))
    preview = QApplication.activeModalWidget()
    assert isinstance(preview, QPrintPreviewDialog)
    assert preview.isVisible()
    preview.close()


def test_what_is_printed_stands_still(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app(Setup(steps=100_000, rate=1e-6))
    app.player.run()
    assert app.player.is_running
    app.window.actions_.print.trigger()
    assert not app.player.is_running
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PrintDialog)
    dialog.reject()


def test_a_race_is_printed_under_its_own_step(
    open_app: Opener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = open_app(Setup(steps=30))
    app.session.pin_instead([Setup(rate=rate, steps=30) for rate in (0.1, 0.9)])
    with qtbot.waitSignal(app.race.frames):
        app.window.actions_.race.trigger()
    with qtbot.waitSignal(app.race.frames):
        app.race.step(2)
    names: list[str] = []

    def make(is_wide: bool, name: str) -> QPrinter:
        names.append(name)
        return make_printer(is_wide, name)

    monkeypatch.setattr("gd_desktop.ui.export.print_dialog.make_printer", make)
    monkeypatch.setattr(Printing, "preview", lambda *_: None)
    app.window.actions_.print.trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PrintDialog)
    dialog.preview.click()
    assert app.session.present.cursor == 0
    assert names == ["parabola-window-2.pdf"]


def preview_of(app: App, qtbot: QtBot, name: str) -> QPrintPreviewDialog:
    """The open preview of a part of the window."""
    part = next(part for part in parts_of(app.window) if part.name == name)
    Printing(app.window, app.player, app.preferences, part, make_printer(True, "a.pdf")).preview(
        app.jobs
    )
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QPrintPreviewDialog))
    preview = QApplication.activeModalWidget()
    assert isinstance(preview, QPrintPreviewDialog)
    return preview


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_previewed_tables_head_is_dark_whatever_the_screen_has(
    open_app: Opener, qtbot: QtBot, theme: str
) -> None:
    app = open_app(Setup(steps=5), appearance=Appearance(theme=theme))
    step_to(qtbot, app, 3)
    preview = preview_of(app, qtbot, TABLE)
    pages = preview.findChild(QGraphicsView)
    assert isinstance(pages, QGraphicsView)
    page = pages.scene().items()[0].sceneBoundingRect()
    # Without the sheet's shadow and rim, and above the line: the title, and the columns' names.
    rim, wide, high = 0.05 * page.width(), 0.9 * page.width(), 0.085 * page.height()
    head = QRectF(page.left() + rim, page.top() + rim, wide, high)
    seen = pages.viewport().grab(pages.mapFromScene(head).boundingRect()).toImage()
    levels = [
        seen.pixelColor(x, y).lightness() for x in range(seen.width()) for y in range(seen.height())
    ]
    assert min(levels) < 90
    preview.close()


@pytest.mark.parametrize("name", [WINDOW, TABLE])
def test_the_preview_is_most_of_the_window(open_app: Opener, qtbot: QtBot, name: str) -> None:
    app = open_app(Setup(steps=5))
    step_to(qtbot, app, 3)
    preview = preview_of(app, qtbot, name)
    over, under = preview.size(), app.window.size().boundedTo(preview.screen().availableSize())
    assert 0.8 * under.width() <= over.width() <= under.width()
    assert 0.8 * under.height() <= over.height() <= under.height()
    preview.close()


@pytest.mark.parametrize(
    ("language", "shown"),
    [("en", "Page setup"), ("de", "Seite einrichten"), ("fr", "Mise en page")],
)
def test_a_file_has_no_page_setup(
    open_app: Opener, qtbot: QtBot, language: str, shown: str
) -> None:
    app = open_app(Setup(steps=5), appearance=Appearance(language=language))
    step_to(qtbot, app, 3)
    printer = make_printer(True, "a.pdf")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    part = parts_of(app.window)[0]
    Printing(app.window, app.player, app.preferences, part, printer).preview(app.jobs)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QPrintPreviewDialog))
    preview = QApplication.activeModalWidget()
    assert isinstance(preview, QPrintPreviewDialog)
    named = [action for action in preview.findChildren(QAction) if action.text()]
    hidden = [action for action in named if not action.isVisible()]
    assert len(named) > 10
    assert [action.text() for action in hidden] == [shown]
    preview.close()


@pytest.mark.parametrize("is_wide", [True, False])
def test_paper_is_that_of_the_country(qapp: object, is_wide: bool) -> None:
    layout = make_printer(is_wide, "a.pdf").pageLayout()
    assert layout.pageSize().id().name in ("A4", "Letter")
    assert (layout.fullRect().width() > layout.fullRect().height()) is is_wide

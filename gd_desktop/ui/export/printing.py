"""The window, a part of it, or the table of iterations on paper, with a preview."""

import math
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QMarginsF, QObject, Qt, Slot
from PySide6.QtGui import QAction, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

from gd_desktop import export_labels, keeping_words
from gd_desktop.app.frame import Failure
from gd_desktop.app.jobs import Jobs
from gd_desktop.app.player import Player
from gd_desktop.app.preferences import Preferences
from gd_desktop.ui.capture import picture_of
from gd_desktop.ui.dialog_size import share_of
from gd_desktop.ui.export.paper import light, on_paper
from gd_desktop.ui.export.parts import TABLE, Part
from gd_desktop.ui.export.printed_table import print_table
from gd_desktop.ui.export.standing import setting_of
from gd_desktop.ui.formula_view import Wish
from gd_desktop.ui.outlines import keep, making

if TYPE_CHECKING:
    from gd_desktop.ui.main_window import MainWindow

_MARGIN = 12.0  # mm
_SHARE = 0.9  # of the window that the preview opens over
_LEAST_DPI = 72  # pixels to an inch: a small card is enlarged up to this
_MOST_ROWS = 2000
_LETTER = (
    *(QLocale.Country.UnitedStates, QLocale.Country.Canada, QLocale.Country.Mexico),
    *(QLocale.Country.Philippines, QLocale.Country.Colombia, QLocale.Country.Chile),
)


def has_printer() -> bool:
    """Whether there is anything to print with; pages can be saved as PDF in any case."""
    return bool(QPrinterInfo.availablePrinterNames())


def make_printer(is_wide: bool, name: str) -> QPrinter:
    """The system's printer; where there is none, one that writes a PDF called `name`, as the
    preview asks for. Paper is as usual in the country.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    if not has_printer():
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(name)
    is_letter = QLocale.system().territory() in _LETTER
    sizes = QPageSize.PageSizeId
    printer.setPageSize(QPageSize(sizes.Letter if is_letter else sizes.A4))
    ways = QPageLayout.Orientation
    printer.setPageOrientation(ways.Landscape if is_wide else ways.Portrait)
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    printer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    printer.setDocName(name)
    return printer


class Printing(QObject):
    """Opens the preview of a part of the window, and draws its pages."""

    def __init__(
        self,
        window: "MainWindow",
        player: Player,
        preferences: Preferences,
        part: Part,
        printer: QPrinter,
    ) -> None:
        super().__init__(window)
        self._window, self._player, self._preferences = window, player, preferences
        self._part, self._printer = part, printer

    def preview(self, jobs: Jobs) -> None:
        """Open the dialog with the pages as they will be, as soon as the formulas are there."""
        work = making(self._window, [light(self._preferences.appearance)])
        jobs.submit(work, self._open, self._open_without)

    @Slot(object)
    def _open_without(self, _failure: Failure) -> None:
        self._open({})

    @Slot(object)
    def _open(self, made: dict[Wish, bytes]) -> None:
        keep(made)
        dialog = QPrintPreviewDialog(self._printer, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(export_labels.PRINT_TITLE)
        # Its own size would hold hardly more than its buttons.
        dialog.resize(share_of(self._window, _SHARE))
        if self._printer.outputFormat() is QPrinter.OutputFormat.PdfFormat:
            _hide_page_setup(dialog)
        dialog.paintRequested.connect(self.draw)
        dialog.destroyed.connect(self.deleteLater)
        dialog.open()

    @Slot(QPrinter)
    def draw(self, printer: QPrinter) -> None:
        """Draw all pages. Nothing is drawn where the part is not seen any more."""
        widget = self._part.seen_in(self._window)
        is_begun = True
        if self._part.name == TABLE:
            is_begun = self._draw_table(printer)
        elif widget is not None:
            is_begun = self._draw_widget(printer, widget)
        if not is_begun:
            self._window.complain(_why_not(printer))

    def _draw_widget(self, printer: QPrinter, widget: QWidget) -> bool:
        """On one page, as large as fits, in light colours and as lines. Whether the printer, or
        its file, could be begun with.
        """
        room = printer.pageLayout().paintRect(QPageLayout.Unit.Inch)
        fitting = max(widget.width() / room.width(), widget.height() / room.height())
        # A dot of the page is a pixel of the window: the plots' pens are so many dots wide.
        printer.setResolution(max(_LEAST_DPI, math.ceil(fitting)))
        with on_paper(self._window, self._preferences):
            picture = picture_of(widget)
        painter = QPainter(printer)
        if not painter.isActive():
            return False
        painter.translate(max(0, printer.width() - widget.width()) / 2, 0)
        # A picture would be made as large on paper as it was on the screen.
        share = picture.logicalDpiX() / printer.logicalDpiX()
        painter.scale(share, share)
        painter.drawPicture(0, 0, picture)
        painter.end()
        return True

    def _draw_table(self, printer: QPrinter) -> bool:
        """The rows up to the cursor; likewise."""
        frame = self._player.last_frame
        if frame is None:
            return True
        panel = self._window.iterations_panel
        panel.show_newest()
        setting = setting_of(frame, self._preferences.appearance.notation)
        rows = min(frame.cursor + 1, _MOST_ROWS)
        more = export_labels.rows_left_out(rows) if rows <= frame.cursor else ""
        return print_table(printer, panel.model, rows, setting, more)


def _why_not(printer: QPrinter) -> str:
    """Why nothing could be printed: Qt does not say."""
    name = printer.outputFileName()
    if not name:
        return export_labels.not_printed(printer.printerName())
    try:
        with Path(name).open("ab"):
            pass
    except OSError as error:
        return keeping_words.cannot_save(name, error)
    return keeping_words.cannot_save(name, OSError())


def _hide_page_setup(dialog: QPrintPreviewDialog) -> None:
    """Of a file there is nothing to set up: Qt's button would do nothing, without a word."""
    # Qt gives this action no name but its text.
    text = QCoreApplication.translate("QPrintPreviewDialog", "Page setup")
    for action in dialog.findChildren(QAction):
        if action.text() == text:
            action.setVisible(False)

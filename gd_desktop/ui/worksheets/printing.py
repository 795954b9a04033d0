"""The sheets into a file or onto a printer: made in a thread of its own, with a way to stop."""

from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtPrintSupport import QPrinter

from gd_desktop.app.jobs import Jobs, Token
from gd_desktop.io.atomic import write_atomically
from gd_desktop.sheets.document import Document
from gd_desktop.sheets.html import to_html
from gd_desktop.ui.newest import Newest, Work
from gd_desktop.ui.worksheets.paint import paint_document, to_pdf


class _End(NamedTuple):
    """How an errand went: where the sheets were to be saved, None on a printer, and the fault."""

    path: Path | None = None
    error: OSError | None = None
    is_printed: bool = False


class Printing(QObject):
    """One errand at a time."""

    saved = Signal(object)  # Path
    not_saved = Signal(object, object)  # Path, OSError
    printed = Signal()
    not_printed = Signal()
    failed = Signal(object)  # Failure
    progressed = Signal(float)

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._newest = Newest(jobs.slow, self)
        self._newest.found.connect(self._tell)
        self._newest.failed.connect(self.failed)
        self._newest.progressed.connect(self.progressed)
        self._printer: QPrinter | None = None  # in use

    @property
    def is_busy(self) -> bool:
        """Whether something is being made."""
        return self._newest.is_busy

    def save(self, document: Document, path: Path, form: str, is_two_sided: bool) -> None:
        """Write a file, whose form is "pdf" or "html"."""
        self._begin(partial(_save, document, path, form, is_two_sided))

    def print(self, document: Document, printer: QPrinter, is_two_sided: bool) -> None:
        """Print on a printer."""
        self._printer = printer
        self._begin(partial(_print, document, printer, is_two_sided))

    def cancel(self) -> None:
        """Stop: nothing is saved, and no more is printed."""
        self._newest.cancel()

    def _begin(self, work: Work) -> None:
        if not self.is_busy:
            self._newest.want(work)

    @Slot(object)
    def _tell(self, end: _End) -> None:
        if end.path is None:
            (self.printed if end.is_printed else self.not_printed).emit()
        elif end.error is not None:
            self.not_saved.emit(end.path, end.error)
        else:
            self.saved.emit(end.path)


def _save(document: Document, path: Path, form: str, is_two_sided: bool, token: Token) -> _End:
    if form == "html":
        data: str | bytes = to_html(document)
    else:
        data = to_pdf(document, is_two_sided, token.tell)
    token.check()
    try:
        write_atomically(path, data)
    except OSError as error:
        return _End(path, error)
    return _End(path)


def _print(document: Document, printer: QPrinter, is_two_sided: bool, token: Token) -> _End:
    takes = _can_begin(printer) and paint_document(document, printer, is_two_sided, token.tell)
    return _End(is_printed=takes)


def _can_begin(printer: QPrinter) -> bool:
    """Whether there is a place for what is printed into a file. Qt would warn of it in its log."""
    name = printer.outputFileName()
    try:
        if name:
            Path(name).open("ab").close()
    except OSError:
        return False
    return True

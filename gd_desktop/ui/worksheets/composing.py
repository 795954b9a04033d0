"""A document of drawn sheets, put together in the window's thread, a few sheets at a time.

Its words are those of the language in force, which the whole window speaks: in a thread of its own
it could not borrow another.
"""

from dataclasses import replace

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal, Slot

from gd_desktop.core.exercises.tasks import Sheet
from gd_desktop.formulas import Notation
from gd_desktop.sheets.compose import compose, key_page
from gd_desktop.sheets.document import Document, Page
from gd_desktop.ui.worksheets.choices import Choices
from gd_desktop.ui.worksheets.spoken import speaking

_AT_ONCE_MS = 40  # before the window goes on with what else there is to do


class Composing(QObject):
    """Puts the sheets of all students together; `look` those that are looked at."""

    composed = Signal(object)  # Document
    progressed = Signal(float)

    def __init__(self, notation: Notation, parent: QObject) -> None:
        super().__init__(parent)
        self._notation = notation
        self._sheet: Sheet | None = None  # that is put together
        self._choices: Choices | None = None
        self._pages: list[Page] = []
        # Between two steps the window has its turn.
        self._next = QTimer(self)
        self._next.setInterval(0)
        self._next.timeout.connect(self._go_on)

    @property
    def is_busy(self) -> bool:
        """Whether a document is being put together."""
        return self._next.isActive()

    def look(self, sheet: Sheet, choices: Choices) -> Document:
        """The first student's sheet, and the answers of all, if all are drawn."""
        is_whole = len(sheet.students) == choices.wish.students
        with speaking(choices.language):
            first = self._part(sheet, choices, 0)
            if not (choices.has_key and is_whole):
                return first
            return replace(first, pages=(*first.pages, key_page(sheet, self._notation)))

    def begin(self, sheet: Sheet, choices: Choices) -> None:
        """Put all together; `composed` tells when that is done."""
        self._sheet, self._choices, self._pages = sheet, choices, []
        self._next.start()

    def cancel(self) -> None:
        """Nothing is wanted any more."""
        self._next.stop()
        self._sheet, self._pages = None, []

    @Slot()
    def _go_on(self) -> None:
        sheet, choices = self._sheet, self._choices
        if sheet is None or choices is None:
            return
        since = QElapsedTimer()
        since.start()
        with speaking(choices.language):
            while len(self._pages) < len(sheet.students) and since.elapsed() < _AT_ONCE_MS:
                part = self._part(sheet, choices, len(self._pages))
                self._pages += part.pages
            is_done = len(self._pages) == len(sheet.students)
            if is_done:
                pages = [*self._pages]
                if choices.has_key:
                    pages.append(key_page(sheet, self._notation))
                document = replace(part, pages=tuple(pages))
        if is_done:
            self.cancel()
            self.composed.emit(document)
        else:
            self.progressed.emit(len(self._pages) / len(sheet.students))

    def _part(self, sheet: Sheet, choices: Choices, place: int) -> Document:
        """A document of one student's sheet."""
        one = sheet._replace(students=sheet.students[place : place + 1])
        return compose(one, choices.paper, self._notation, has_key=False)

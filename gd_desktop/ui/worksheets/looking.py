"""What is seen of the sheets before they are printed: laid out and painted in the jobs' thread."""

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from gd_desktop import worksheet_labels as labels
from gd_desktop.app.jobs import Jobs, Token
from gd_desktop.sheets.document import Document, Page
from gd_desktop.ui.newest import Newest
from gd_desktop.ui.worksheets.layout import Side, sides_of_page
from gd_desktop.ui.worksheets.paint import to_image


class _Seen(NamedTuple):
    """A side as an image, of all those that can be seen."""

    document: Document
    sides: tuple[Side, ...]
    place: int
    image: QImage


class Looking(QObject):
    """Shows the first sheet of a document, and the answer key: one side at a time."""

    laid_out = Signal(object)  # tuple[str, ...]: what the sides are called
    seen = Signal(int, object)  # which side, its QImage
    failed = Signal(object)  # Failure

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._newest = Newest(jobs, self)
        self._newest.found.connect(self._take)
        self._newest.failed.connect(self.failed)
        self._document: Document | None = None
        self._sides: tuple[Side, ...] = ()  # of the document; empty: not laid out yet

    def open(self, document: Document, place: int, width: int) -> None:
        """Turn to a document, and to one of its sides, so many pixels wide."""
        self._document, self._sides = document, ()
        self.turn(place, width)

    def turn(self, place: int, width: int) -> None:
        """Turn to another side, or have it in another size."""
        if self._document is not None:
            self._newest.want(partial(_look, self._document, self._sides, place, width))

    def close(self) -> None:
        """Nothing is to be seen any more."""
        self._document = None
        self._newest.cancel()

    @Slot(object)
    def _take(self, seen: _Seen) -> None:
        if seen.document is not self._document:
            return
        if not self._sides:
            self._sides = seen.sides
            self.laid_out.emit(tuple(map(_title, seen.sides)))
        self.seen.emit(seen.place, seen.image)


def _look(
    document: Document, sides: tuple[Side, ...], place: int, width: int, token: Token
) -> _Seen:
    if not sides:
        made: list[Side] = []
        for page in shown(document):
            token.check()
            made += sides_of_page(document, page)
        sides = tuple(made)
    place = min(place, len(sides) - 1)
    return _Seen(document, sides, place, to_image(sides[place], width))


def shown(document: Document) -> list[Page]:
    """The pages of a document that are looked at: the others are alike, with other numbers."""
    sheets = [page for page in document.pages if not page.is_key]
    return sheets[:1] + [page for page in document.pages if page.is_key]


def _title(side: Side) -> str:
    title = labels.key_page if side.is_key else labels.sheet_page
    return title(side.number, side.count)

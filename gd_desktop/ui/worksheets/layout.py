"""A document's blocks on pages of paper: what does not fit on one goes on on the next."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from gd_desktop.sheets.document import MARGIN_MM, Document, Page, Paper
from gd_desktop.ui.worksheets.blocks import GroupPiece, piece_of
from gd_desktop.ui.worksheets.ink import SMALL, Ink, mm
from gd_desktop.ui.worksheets.piece import Piece

_FOOT = mm(9.0)  # of the height between the margins
_BETWEEN = mm(8.0)  # two columns
_KEY_SHARE = 0.86  # of the size of type, in the key
_AIRS = (1.0, 0.75, 0.5, 0.25, 0.15)


class Placed(NamedTuple):
    """A piece on a page, and its place there in dots."""

    piece: Piece
    place: QRectF


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a sheet of paper; one without pieces is left blank.

    number, count   which it is of how many that its Page of the document takes
    air             share of the usual room that is left between its pieces
    """

    paper: Paper
    is_right_to_left: bool
    placed: tuple[Placed, ...] = ()
    foot: str = ""
    number: int = 0
    count: int = 0
    is_key: bool = False
    air: float = 1.0

    @property
    def foot_place(self) -> QRectF:
        """Where the line at the foot stands, in dots."""
        body = body_of(self.paper)
        return QRectF(body.left(), body.bottom() + _FOOT / 2, body.width(), _FOOT / 2)

    def paint(self, painter: QPainter) -> None:
        """Paint it; the painter's unit is a dot, and its origin the paper's upper left corner."""
        for piece, place in self.placed:
            painter.translate(place.topLeft())
            piece.paint(painter, 0.0)
            painter.translate(-place.topLeft())
        if self.placed:
            self._paint_foot(painter)

    def _paint_foot(self, painter: QPainter) -> None:
        place = self.foot_place
        ink = Ink(place.width(), self.is_right_to_left)
        font = ink.font(SMALL)
        number = ink.line(f"{self.number} / {self.count}", font, is_right_to_left=False)
        room = ink.width - number.width - mm(4.0)
        foot = ink.fitted(self.foot, font, room, 0.5, ink.is_right_to_left)
        for line, start in ((foot, 0.0), (number, ink.width - number.width)):
            left = place.left() + ink.left(start, line.width)
            line.paint(painter, left, place.bottom() - line.height)


def paper_size(paper: Paper) -> QRectF:
    """A side of paper in dots."""
    width, height = paper.size_mm
    return QRectF(0, 0, mm(width), mm(height))


def body_of(paper: Paper) -> QRectF:
    """What the margins and the foot leave for pieces, in dots."""
    margin = mm(MARGIN_MM)
    return paper_size(paper).adjusted(margin, margin, -margin, -margin - _FOOT)


def sides_of_page(document: Document, page: Page, like: Side | None = None) -> list[Side]:
    """The sides that a page of a document takes; with less air where that saves one. `like`: a side
    of another student's page, which it is to look like if it takes no more sides so.
    """
    filled: list[tuple[Placed, ...]] = []
    air = 0.0
    if like is not None:
        filled, air = _filled(document, page, like.air), like.air
    if like is None or len(filled) > like.count:
        filled, air = _fewest(document, page)
    return [
        Side(
            document.paper,
            document.is_right_to_left,
            placed,
            page.foot,
            number,
            len(filled),
            page.is_key,
            air,
        )
        for number, placed in enumerate(filled, 1)
    ]


def _fewest(document: Document, page: Page) -> tuple[list[tuple[Placed, ...]], float]:
    """What stands on each side, with as much air as the fewest sides leave; a key is airy."""
    best, air = _filled(document, page, _AIRS[0]), _AIRS[0]
    for less in _AIRS[1:] if not page.is_key else ():
        if len(best) > 1 and len(denser := _filled(document, page, less)) < len(best):
            best, air = denser, less
    return best, air


def _filled(document: Document, page: Page, air: float) -> list[tuple[Placed, ...]]:
    """What stands on each side."""
    body = body_of(document.paper)
    columns, ink = [body], Ink(body.width(), document.is_right_to_left, 1.0, air)
    if page.is_key:
        columns, ink = _two_columns(body, ink)
    pieces = [piece_of(block, ink) for block in page.blocks]
    if page.is_key and any(piece.is_squeezed for piece in pieces):
        columns, ink = [body], replace(ink, width=body.width())
        pieces = [piece_of(block, ink) for block in page.blocks]
    return [*_fill(_led(pieces), columns)]


def _two_columns(body: QRectF, ink: Ink) -> tuple[list[QRectF], Ink]:
    """Columns in the order in which they are read, and smaller type."""
    width = (body.width() - _BETWEEN) / 2
    left = QRectF(body.left(), body.top(), width, body.height())
    right = QRectF(body.right() - width, body.top(), width, body.height())
    columns = [right, left] if ink.is_right_to_left else [left, right]
    return columns, replace(ink, width=width, share=_KEY_SHARE)


def _led(pieces: Sequence[Piece]) -> list[Piece]:
    """Pieces of which none has to stand on the same page as the next: headings have theirs."""
    made: list[Piece] = []
    led: list[Piece] = []
    for piece in pieces:
        led.append(piece)
        if not piece.leads:
            made.append(GroupPiece(led) if len(led) > 1 else piece)
            led = []
    return made + led


def _fill(pieces: Sequence[Piece], columns: Sequence[QRectF]) -> Iterator[tuple[Placed, ...]]:
    """What stands on each side."""
    high = columns[0].height()
    side: list[Placed] = []
    number, top = 0, 0.0  # of the column in hand
    waiting = list(reversed(pieces))
    while waiting:
        piece = waiting.pop()
        start = top + (piece.gap if top else 0.0)
        room = high - start
        if piece.height > room:
            torn = piece.split(room, high) if piece.height > high else None
            if torn is not None:
                waiting.append(torn[1])
                piece = torn[0]
            elif top:
                waiting.append(piece)
                number, top = number + 1, 0.0
                if number == len(columns):
                    yield tuple(side)
                    side, number = [], 0
                continue
        for below, leaf in piece.leaves(start):
            corner = columns[number].topLeft() + QPointF(0, below)
            side.append(
                Placed(leaf, QRectF(corner.x(), corner.y(), columns[0].width(), leaf.height))
            )
        top = start + piece.height
    yield tuple(side)

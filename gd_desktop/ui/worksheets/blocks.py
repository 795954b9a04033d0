"""How each kind of block stands in a column."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtGui import QPainter

from gd_desktop.sheets.document import (
    Answers,
    Block,
    Choices,
    Figure,
    Formula,
    GridTable,
    Heading,
    Kind,
    NameLine,
    Paragraph,
    Run,
    Together,
)
from gd_desktop.ui.worksheets.ink import BODY, SMALL, TASK, TITLE, Ink, mm
from gd_desktop.ui.worksheets.piece import Parts, Piece
from gd_desktop.ui.worksheets.pieces import (
    AnswersPiece,
    ChoicesPiece,
    FigurePiece,
    HeadingPiece,
    NamePiece,
    TextPiece,
)
from gd_desktop.ui.worksheets.table_piece import TablePiece

_INDENT = mm(8.0)


class GroupPiece(Piece):
    """Pieces that stand on one page if they can."""

    def __init__(self, pieces: Sequence[Piece]) -> None:
        self.pieces = tuple(pieces)
        self.gap = self.pieces[0].gap
        self.leads = self.pieces[-1].leads
        self.is_squeezed = any(piece.is_squeezed for piece in pieces)
        self.height = sum(piece.height for piece in pieces)
        self.height += sum(piece.gap for piece in self.pieces[1:])

    def paint(self, painter: QPainter, top: float) -> None:
        for below, piece in self.leaves(top):
            piece.paint(painter, below)

    def split(self, room: float, page: float) -> Parts | None:
        before: list[Piece] = []
        rest = [*self.pieces]
        while rest and (piece := rest[0]).height + (piece.gap if before else 0) <= room:
            room -= piece.height + (piece.gap if before else 0)
            before.append(rest.pop(0))
        if rest and rest[0].height > page:
            torn = rest[0].split(room - (rest[0].gap if before else 0), page)
            if torn is not None:
                before.append(torn[0])
                rest[0] = torn[1]
        # A heading is no end of a page.
        while before and rest and before[-1].leads:
            rest.insert(0, before.pop())
        return (GroupPiece(before), GroupPiece(rest)) if before and rest else None

    def leaves(self, top: float) -> Iterator[tuple[float, Piece]]:
        for number, piece in enumerate(self.pieces):
            top += piece.gap if number else 0
            yield from piece.leaves(top)
            top += piece.height


def piece_of(block: Block, ink: Ink) -> Piece:
    """How a block stands in a column."""
    match block:
        case Heading(text, level):
            font = ink.font(TITLE if level == 1 else TASK, is_bold=True)
            return HeadingPiece(ink.lines([Run(text)], font, ink.width), ink, ink.gap(5.0))
        case Paragraph(runs, is_small):
            font = ink.font(SMALL if is_small else BODY)
            return TextPiece(ink.lines(runs, font, ink.width), ink, ink.gap(1.6))
        case Formula(text):
            # Formulas run from left to right, and stand where lines begin.
            signs = replace(ink, is_right_to_left=False)
            lines = signs.lines(_apart(text), ink.font(BODY), ink.width - _INDENT)
            return TextPiece(lines, ink, ink.gap(1.6), _INDENT)
        case NameLine():
            return NamePiece(block, ink)
        case GridTable():
            return TablePiece(block, ink)
        case Figure():
            return FigurePiece(block, ink)
        case Answers(labels):
            return AnswersPiece(labels, ink)
        case Choices(texts):
            return ChoicesPiece(texts, ink)
        case Together(blocks):
            return GroupPiece([piece_of(each, ink) for each in blocks])


def _apart(text: str) -> list[Run]:
    """Several formulas on a line: it is broken between them, if it has to be."""
    parts = re.split("( {3,})", text)
    return [Run(part, Kind.WORDS if n % 2 else Kind.FORMULA) for n, part in enumerate(parts)]

"""Where the blocks of sheets stand on paper: inside, apart, and none torn that fits on a page."""

from itertools import combinations

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from gd_desktop.sheets.document import (
    MARGIN_MM,
    Answers,
    Block,
    Cell,
    Choices,
    Document,
    Figure,
    Formula,
    GridTable,
    Heading,
    Kind,
    NameLine,
    Page,
    Paper,
    Paragraph,
    Run,
    Together,
)
from gd_desktop.ui.worksheets.ink import mm
from gd_desktop.ui.worksheets.layout import Side, body_of, paper_size, sides_of_page
from gd_desktop.ui.worksheets.piece import Piece
from gd_desktop.ui.worksheets.pieces import FigurePiece, HeadingPiece
from gd_desktop.ui.worksheets.table_piece import TablePiece
from tests.ui.worksheets.conftest import MODELS, document

LONG = "Walk down the slope, and write what each step leads to in the table. " * 6
SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 50">'
    '<rect width="80" height="50" fill="black"/></svg>'
)
SCALE = 0.05  # of a dot of the layout in such an image


def page_of(*blocks: Block, is_key: bool = False) -> Page:
    return Page(blocks, "Sheet 1", is_key)


def laid_out(*blocks: Block, is_right_to_left: bool = False, is_key: bool = False) -> list[Side]:
    page = page_of(*blocks, is_key=is_key)
    return sides_of_page(Document("t", "en", is_right_to_left, Paper.A4, (page,)), page)


def table(rows: int, is_blank: bool = True) -> GridTable:
    lines = tuple((Cell(str(k)), Cell("" if is_blank else "8", is_blank)) for k in range(rows))
    return GridTable(("k", "xₖ"), lines, (1.0, 4.0))


def every_kind() -> tuple[Block, ...]:
    return (
        Heading("Exercises", 1),
        NameLine(("Name", "Date"), "Sheet 1"),
        Heading(LONG),
        Paragraph((Run(LONG), Run("xₖ₊₁ = xₖ − η · dy/dx", Kind.FORMULA), Run(LONG, Kind.STRONG))),
        Paragraph((Run("small"),), is_small=True),
        Formula("y = x² − 4x + 6, " * 12),
        table(3),
        GridTable(
            ("a", "b"), ((Cell("123456789.123456789"), Cell(LONG, is_words=True)),), (1.0, 9.0)
        ),
        Figure(SVG, 80.0, 50.0, "a square"),
        Figure(SVG, 400.0, 50.0, "wider than the paper"),
        Answers(
            ("L =", "1/L =", "2/L =", "the factor that belongs to it, in words of some length")
        ),
        Answers(("", "")),
        Choices(("one", "another", LONG)),
    )


def check(side: Side) -> None:
    """Every block within the margins, and none over another."""
    body = body_of(side.paper)
    paper = paper_size(side.paper)
    margin = mm(MARGIN_MM) - 1
    within = paper.adjusted(margin, margin, -margin, -margin)
    assert within.contains(side.foot_place)
    assert within.contains(body)
    places = [place for _, place in side.placed]
    for place in places:
        assert body.adjusted(-1, -1, 1, 1).contains(place), place
        assert place.height() > 0
        assert not place.intersects(side.foot_place)
    for one, other in combinations(places, 2):
        assert not one.adjusted(1, 1, -1, -1).intersects(other), (one, other)


def ink_of(piece: Piece, place: QRectF) -> QRectF:
    """What a piece paints, in dots, where there is room all around it."""
    around = mm(20)
    width, height = place.width() + 2 * around, place.height() + 2 * around
    image = QImage(round(width * SCALE), round(height * SCALE), QImage.Format.Format_Grayscale8)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(SCALE, SCALE)
    painter.translate(around, around)
    piece.paint(painter, 0.0)
    painter.end()
    bits = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    rows, columns = np.nonzero(bits[:, : image.width()] < 200)
    assert rows.size, "nothing is painted"
    left, top = columns.min() / SCALE - around, rows.min() / SCALE - around
    right, bottom = (columns.max() + 1) / SCALE - around, (rows.max() + 1) / SCALE - around
    return QRectF(left, top, right - left, bottom - top)


@pytest.mark.parametrize("is_right_to_left", [False, True])
def test_every_kind_of_block_paints_in_its_place(
    qapp: QApplication, is_right_to_left: bool
) -> None:
    sides = laid_out(*every_kind(), is_right_to_left=is_right_to_left)
    tolerance = 1.5 / SCALE
    for side in sides:
        check(side)
        for piece, place in side.placed:
            room = QRectF(0, 0, place.width(), place.height())
            room.adjust(-tolerance, -tolerance, tolerance, tolerance)
            ink = ink_of(piece, place)
            assert room.contains(ink), (type(piece).__name__, place, ink)


LONG_ONES = [
    pytest.param(model, language, paper, 30, marks=pytest.mark.long)
    for model in MODELS
    for language in ("en", "de", "ar")
    for paper in Paper
]


@pytest.mark.parametrize(
    ("model", "language", "paper", "students"),
    [
        *((model, "en", Paper.A4, 1) for model in MODELS),
        ("neuron", "ar", Paper.LETTER, 1),
        *LONG_ONES,
    ],
)
def test_sheets_are_within_the_margins(
    qapp: QApplication, model: str, language: str, paper: Paper, students: int
) -> None:
    made = document(model, language, paper, students)
    sides: list[Side] = []
    for page in made.pages:
        taken = sides_of_page(made, page)
        sides += taken
        if language == "en" and not page.is_key:
            assert len(taken) == 2, "the front and the back of one sheet of paper"
    for side in sides:
        check(side)
        assert all(piece.height <= body_of(paper).height() for piece, _ in side.placed)
        assert not any(piece.is_squeezed for piece, _ in side.placed), "too narrow for its size"
        assert not isinstance(side.placed[-1].piece, HeadingPiece), "a heading without its task"
    firsts = [side for side in sides if side.number == 1]
    assert len(firsts) == len(made.pages)
    assert [side.foot for side in firsts] == [page.foot for page in made.pages]
    drawn = [piece for side in sides for piece, _ in side.placed]
    assert any(isinstance(piece, FigurePiece) for piece in drawn)
    assert any(isinstance(piece, TablePiece) for piece in drawn)


def test_the_sheets_of_a_class_look_alike(qapp: QApplication) -> None:
    made = document("parabola", paper=Paper.LETTER)
    first, second = made.pages[:2]
    like = sides_of_page(made, first)[0]
    assert like.air < 1, "nothing is saved by less air"
    assert {side.air for side in sides_of_page(made, second, like)} == {like.air}
    # Not where that would take more sides than it has to.
    longer = Page((*second.blocks, table(30)))
    alone = sides_of_page(made, longer)
    assert len(sides_of_page(made, longer, like)) == len(alone)


def test_rows_to_fill_in_have_room_for_a_hand(qapp: QApplication) -> None:
    for blocks in ([table(4)], [table(20), table(20)]):
        pieces = [piece for side in laid_out(*blocks) for piece, _ in side.placed]
        for piece in pieces:
            assert isinstance(piece, TablePiece)
            assert min(piece.rows) >= mm(8)
    (side,) = laid_out(table(4, is_blank=False))
    (piece, _place) = side.placed[0]
    assert isinstance(piece, TablePiece)
    assert max(piece.rows) < mm(8)


def test_what_does_not_fit_goes_to_the_next_page_whole(qapp: QApplication) -> None:
    sides = laid_out(table(20), table(20))
    assert [len(side.placed) for side in sides] == [1, 1]
    together = Together((Heading("A task"), Paragraph((Run(LONG),)), table(18)))
    first, second = laid_out(table(20), together)
    assert len(first.placed) == 1
    assert len(second.placed) == 3


def test_a_heading_stays_with_what_follows(qapp: QApplication) -> None:
    for rows in range(24, 29):
        for side in laid_out(table(rows), Heading("Next"), Paragraph((Run(LONG),))):
            assert not isinstance(side.placed[-1].piece, HeadingPiece)
            check(side)


def test_a_table_longer_than_a_page_is_torn_between_rows(qapp: QApplication) -> None:
    sides = laid_out(Together((Heading("A long task"), table(70), Answers(("", "")))))
    tables = [piece for side in sides for piece, _ in side.placed if isinstance(piece, TablePiece)]
    assert len(tables) >= 3
    assert sum(len(piece.rows) for piece in tables) == 70
    # Each part has the header above it.
    assert all(piece.height > sum(piece.rows) for piece in tables)
    for side in sides:
        check(side)


def test_a_paragraph_and_lines_longer_than_a_page_are_torn(qapp: QApplication) -> None:
    for block in (Paragraph((Run(LONG * 16),)), Answers(("",) * 60), Answers(("a word",) * 200)):
        sides = laid_out(block)
        assert len(sides) > 1
        for side in sides:
            check(side)


def test_a_key_has_two_columns_where_it_fits_in_them(qapp: QApplication) -> None:
    answers = [Together((Heading("Sheet"), Paragraph((Run(LONG),)))) for _ in range(20)]
    for is_right_to_left in (False, True):
        side = laid_out(*answers, is_right_to_left=is_right_to_left, is_key=True)[0]
        check(side)
        lefts = [place.left() for _, place in side.placed]
        assert len(set(lefts)) == 2
        # One reads the column at the line's beginning first.
        assert (lefts[0] > lefts[-1]) is is_right_to_left
    wide = (*answers, Figure(SVG, 120.0, 20.0, "wide"))
    for side in laid_out(*wide, is_key=True):
        check(side)
        assert len({place.left() for _, place in side.placed}) == 1


def test_a_formula_is_not_broken_where_it_can_be_helped(qapp: QApplication) -> None:
    formula = "∂C/∂w = (ŷ − y)·σ′(z)·x / 2"
    for count in range(4, 18):
        runs = (Run("word " * count), Run(formula, Kind.FORMULA), Run(" and so on " * 5))
        for is_right_to_left in (False, True):
            (side,) = laid_out(Paragraph(runs), is_right_to_left=is_right_to_left)
            lines = side.placed[0].piece.texts  # type: ignore[attr-defined]
            assert sum(formula in line for line in lines) == 1, lines
            assert "\u2060" not in "".join(lines)


def test_a_foot_that_is_too_long_is_written_smaller(qapp: QApplication) -> None:
    page = Page((Paragraph((Run("text"),)),), LONG[:180])
    (side,) = sides_of_page(Document("t", "en", False, Paper.A4, (page,)), page)

    class Foot(Piece):
        def paint(self, painter: QPainter, top: float) -> None:
            painter.translate(-side.foot_place.topLeft())
            side._paint_foot(painter)

    ink = ink_of(Foot(), side.foot_place)
    assert ink.right() <= side.foot_place.width() + 2 / SCALE
    assert ink.left() >= -2 / SCALE

"""What text, lines to write on, boxes and drawings are on paper."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgRenderer

from gd_desktop.sheets.document import Figure, NameLine, Run
from gd_desktop.ui.worksheets.ink import BODY, SMALL, Ink, Line, is_right_to_left, line_pen, mm
from gd_desktop.ui.worksheets.piece import Parts, Piece, fitting, paint_on, paint_rule

_WRITING = mm(8.6)  # from line to line, where one writes by hand
_RULE = mm(1.6)  # the rule's height above the foot of its line
_NAME = mm(10.0)
_BOX, _AFTER_BOX, _BETWEEN = mm(3.4), mm(2.0), mm(8.0)
_BESIDE = mm(2.0)  # between a label and its rule
_SHORT = mm(34.0)  # a rule that takes a number
_LEAST = 0.72  # of a drawing's size, without air


class TextPiece(Piece):
    """Lines of text."""

    def __init__(self, lines: Sequence[Line], ink: Ink, gap: float, start: float = 0.0) -> None:
        self._lines, self._ink, self._start = tuple(lines), ink, start
        self.gap = gap
        self.height = sum(line.height for line in lines)

    @property
    def texts(self) -> list[str]:
        """What stands in each line."""
        return [line.layout.text() for line in self._lines]

    def paint(self, painter: QPainter, top: float) -> None:
        for line in self._lines:
            line.paint(painter, self._ink.left(self._start, line.width), top)
            top += line.height

    def split(self, room: float, page: float) -> Parts | None:
        count = fitting([line.height for line in self._lines], room)
        if not 0 < count < len(self._lines):
            return None
        parts = self._lines[:count], self._lines[count:]
        first, rest = (TextPiece(part, self._ink, self.gap, self._start) for part in parts)
        return first, rest


class HeadingPiece(TextPiece):
    """A heading stays with what it is the heading of."""

    leads = True


class NamePiece(Piece):
    """Labels with rules to write on, side by side, and a note at the end."""

    def __init__(self, block: NameLine, ink: Ink) -> None:
        self._ink = ink
        font = ink.font(BODY)
        self._labels = [ink.line(label, font) for label in block.labels]
        self._note = ink.line(block.note, ink.font(SMALL))
        self.height, self.gap = _NAME, ink.gap(2.0)
        taken = sum(label.width + 2 * _BESIDE for label in self._labels)
        taken += self._note.width + (_BESIDE if block.note else 0)
        self._share = (ink.width - taken) / (len(self._labels) + 1)

    def paint(self, painter: QPainter, top: float) -> None:
        foot, start = top + self.height - _RULE, 0.0
        for number, label in enumerate(self._labels):
            paint_on(painter, self._ink, label, start, foot)
            start += label.width + _BESIDE
            room = self._share * (1 if number else 2)
            paint_rule(painter, self._ink, start, room, foot)
            start += room + _BESIDE
        paint_on(painter, self._ink, self._note, self._ink.width - self._note.width, foot)


class AnswersPiece(Piece):
    """Rules to write on, each behind its label; those with short labels side by side."""

    def __init__(self, labels: Sequence[str], ink: Ink) -> None:
        self._labels, self._ink = tuple(labels), ink
        font = ink.font(BODY)
        lines = [ink.line(label, font) for label in labels]
        # A formula goes on to the right, in a language from right to left too.
        is_formula = not any(map(is_right_to_left, labels))
        self._side = replace(ink, is_right_to_left=ink.is_right_to_left and not is_formula)
        widest = max(line.width for line in lines)
        most = int((ink.width + _BETWEEN) / (widest + _BESIDE + _SHORT + _BETWEEN))
        self._count = min(len(lines), max(1, most)) if all(labels) else 1  # in a row
        self._rows = [lines[n : n + self._count] for n in range(0, len(lines), self._count)]
        tallest = max(line.height for line in lines)
        self._row = max(_WRITING, tallest + _RULE)
        self.height, self.gap = self._row * len(self._rows), ink.gap(1.0)

    def paint(self, painter: QPainter, top: float) -> None:
        width = (self._ink.width - _BETWEEN * (self._count - 1)) / self._count
        foot = top - _RULE
        for row in self._rows:
            foot += self._row
            for place, line in enumerate(row):
                start = place * (width + _BETWEEN)
                taken = line.width + _BESIDE if line.width else 0.0
                paint_on(painter, self._side, line, start, foot)
                paint_rule(painter, self._side, start + taken, width - taken, foot)

    def split(self, room: float, page: float) -> Parts | None:
        count = int(room / self._row) * self._count
        if not 0 < count < len(self._labels):
            return None
        parts = self._labels[:count], self._labels[count:]
        first, rest = (AnswersPiece(part, self._ink) for part in parts)
        return first, rest


class ChoicesPiece(Piece):
    """Boxes to tick, with their words; as many in a line as there is room for."""

    def __init__(self, texts: Sequence[str], ink: Ink) -> None:
        self._ink = ink
        font, room = ink.font(BODY), ink.width - _BOX - _AFTER_BOX
        self._placed: list[tuple[float, float, tuple[Line, ...]]] = []  # start, top, words
        start, top, high = 0.0, 0.0, 0.0
        for text in texts:
            lines = ink.lines([Run(text)], font, room)
            wide = _BOX + _AFTER_BOX + max(line.width for line in lines)
            if start and start + wide > ink.width:
                start, top, high = 0.0, top + high, 0.0
            self._placed.append((start, top, lines))
            start += wide + _BETWEEN
            high = max(high, sum(line.height for line in lines) + mm(1.5))
        self.height, self.gap = top + high, ink.gap(1.5)

    def paint(self, painter: QPainter, top: float) -> None:
        ink = self._ink
        for start, below, lines in self._placed:
            line_top = top + below
            painter.setPen(line_pen())
            box_top = line_top + (lines[0].height - _BOX) / 2
            painter.drawRect(QRectF(ink.left(start, _BOX), box_top, _BOX, _BOX))
            for line in lines:
                line.paint(painter, ink.left(start + _BOX + _AFTER_BOX, line.width), line_top)
                line_top += line.height


class FigurePiece(Piece):
    """A drawing in the middle of the column; smaller where it is wider, or where air is short."""

    def __init__(self, figure: Figure, ink: Ink) -> None:
        self._svg = QByteArray(figure.svg.encode())
        width, height = mm(figure.width_mm), mm(figure.height_mm)
        share = min(_LEAST + (1 - _LEAST) * ink.air, ink.width / width)
        self._ink, self._width = ink, width * share
        self.is_squeezed = width > ink.width
        self.height, self.gap = height * share, ink.gap(2.0)

    def paint(self, painter: QPainter, top: float) -> None:
        left = (self._ink.width - self._width) / 2
        QSvgRenderer(self._svg).render(painter, QRectF(left, top, self._width, self.height))

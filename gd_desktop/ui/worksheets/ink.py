"""Type and measures on paper, the same on every device: a screen's preview breaks lines as paper.

Lengths are in twentieths of a point, which is a dot of a device with 1440 dots an inch.
"""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt, QTextBoundaryFinder
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from gd_desktop.sheets.document import Kind, Run

RESOLUTION = 1440  # dots an inch
_POINT = RESOLUTION / 72
BODY, SMALL, TITLE, TASK = 11.0, 9.0, 15.0, 12.0  # points
_SMALLEST = 8.5  # points, however small its share
_LEADING = 1.25  # of a line, in sizes of its type
_ENDLESS = 2.0**20
_ISOLATE, _POP, _JOINER = "\u2066", "\u2069", "\u2060"
_HAIR = 0.6  # points
_DIRECTIONS = {
    False: Qt.LayoutDirection.LeftToRight,
    True: Qt.LayoutDirection.RightToLeft,
    None: Qt.LayoutDirection.LayoutDirectionAuto,
}


def mm(length: float) -> float:
    """Millimetres in dots."""
    return length / 25.4 * RESOLUTION


def is_right_to_left(text: str) -> bool:
    """Whether there are words in it that are written so, and not numbers and formulas alone."""
    return any(unicodedata.bidirectional(sign) in ("R", "AL") for sign in text)


def line_pen(points: float = _HAIR) -> QPen:
    """What rules and boxes are drawn with."""
    pen = QPen(QColor("black"), points * _POINT)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    return pen


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text that is laid out, with its size, and that of its type, in dots."""

    layout: QTextLayout
    width: float
    height: float
    size: int

    @property
    def foot(self) -> float:
        """How far below its upper end its letters stand."""
        line = self.layout.lineAt(0)
        return (self.height - line.height()) / 2 + line.ascent()

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        """Paint it with its upper left corner there."""
        line = self.layout.lineAt(0)
        self.layout.draw(painter, QPointF(left, top + (self.height - line.height()) / 2))


@dataclass(frozen=True, slots=True)
class Ink:
    """What pieces of a column are written with.

    width             of the column, in dots
    is_right_to_left  whether words are
    share             of the usual size of type
    air               share of the usual room between pieces
    """

    width: float
    is_right_to_left: bool = False
    share: float = 1.0
    air: float = 1.0

    def font(self, points: float, is_bold: bool = False) -> QFont:
        """The system's interface font, unhinted: as wide on paper as on a screen."""
        font = QFont(QGuiApplication.font())
        font.setPixelSize(round(max(points * self.share, min(points, _SMALLEST)) * _POINT))
        font.setBold(is_bold)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        if not self.is_right_to_left:
            # A ligature is one sign, which a search for its letters does not find.
            font.setFeature(QFont.Tag("liga"), 0)
        return font

    def gap(self, usual: float) -> float:
        """What is left free above a piece, in dots; `usual`: in millimetres."""
        return mm(usual) * self.share * self.air

    def left(self, start: float, width: float) -> float:
        """The left edge of what begins so far from where reading begins."""
        return self.width - start - width if self.is_right_to_left else start

    def line(self, text: str, font: QFont, is_right_to_left: bool | None = None) -> Line:
        """One line, as wide as it is; None: in the direction of its own letters."""
        return _line(text, font, [], is_right_to_left)

    def fitted(
        self, text: str, font: QFont, room: float, smallest: float, is_right_to_left: bool | None
    ) -> Line:
        """One line, in smaller type where it would not fit, down to a share of its size."""
        line = self.line(text, font, is_right_to_left)
        if line.width <= room:
            return line
        smaller = QFont(font)
        smaller.setPixelSize(int(font.pixelSize() * max(smallest, 0.995 * room / line.width)))
        return self.line(text, smaller, is_right_to_left)

    def lines(self, runs: Sequence[Run], font: QFont, width: float) -> tuple[Line, ...]:
        """Runs that are broken into lines of a width."""
        written = [self._isolated(run, run.text) for run in runs]
        joined = [self._isolated(run, _joined(run, font, width)) for run in runs]
        formats = _formats(runs, joined)
        text, glued = "".join(written), "".join(joined)
        broken = _laid_out(glued, font, formats, self.is_right_to_left, width)
        if broken.lineCount() == 1 and text == glued:
            return (_line_of(broken, font),)
        formats = _formats(runs, written)
        lines = []
        for number in range(broken.lineCount()):
            line = broken.lineAt(number)
            first, last = (
                place - glued.count(_JOINER, 0, place)
                for place in (line.textStart(), line.textStart() + line.textLength())
            )
            part = text[first:last].rstrip()
            lines.append(_line(part, font, _cut(formats, first, len(part)), self.is_right_to_left))
        return tuple(lines)

    def _isolated(self, run: Run, text: str) -> str:
        """A formula keeps its own direction among words from right to left."""
        is_foreign = self.is_right_to_left and run.kind is Kind.FORMULA
        return f"{_ISOLATE}{text}{_POP}" if is_foreign else text


def _joined(run: Run, font: QFont, width: float) -> str:
    """A formula's text without places at which a line may end, if it fits on one."""
    if run.kind is not Kind.FORMULA or QFontMetricsF(font).horizontalAdvance(run.text) > width:
        return run.text
    text = run.text.replace(" ", "\u00a0")
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, text)
    parts, start = [], 0
    while (end := finder.toNextBoundary()) != -1:
        parts.append(text[start:end])
        start = end
    return _JOINER.join(parts)


def _formats(runs: Sequence[Run], written: Sequence[str]) -> list[QTextLayout.FormatRange]:
    """What stands out in a text that is put together from runs."""
    strong = QTextCharFormat()
    strong.setFontWeight(QFont.Weight.Bold)
    formats, start = [], 0
    for run, text in zip(runs, written, strict=True):
        if run.kind is Kind.STRONG:
            formats.append(_range(start, len(text), strong))
        start += len(text)
    return formats


def _cut(
    formats: Sequence[QTextLayout.FormatRange], start: int, length: int
) -> list[QTextLayout.FormatRange]:
    """The formats of a part of a text."""
    cut = []
    for each in formats:
        low, high = max(each.start, start), min(each.start + each.length, start + length)
        if low < high:
            cut.append(_range(low - start, high - low, each.format))
    return cut


def _range(start: int, length: int, form: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, form
    return made


def _line(
    text: str,
    font: QFont,
    formats: list[QTextLayout.FormatRange],
    is_right_to_left: bool | None,
) -> Line:
    return _line_of(_laid_out(text, font, formats, is_right_to_left, None), font)


def _line_of(layout: QTextLayout, font: QFont) -> Line:
    line, size = layout.lineAt(0), font.pixelSize()
    return Line(layout, line.naturalTextWidth(), max(line.height(), _LEADING * size), size)


def _laid_out(
    text: str,
    font: QFont,
    formats: list[QTextLayout.FormatRange],
    is_right_to_left: bool | None,
    width: float | None,
) -> QTextLayout:
    """A text in lines of a width; None: in one, at the left."""
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(_DIRECTIONS[is_right_to_left])
    option.setUseDesignMetrics(True)
    wrap = QTextOption.WrapMode
    option.setWrapMode(wrap.NoWrap if width is None else wrap.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    layout.setFormats(formats)
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(_ENDLESS if width is None else width)
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    return layout

"""Paints what text cannot say in the ranking: a lane's looks, and what sets it apart."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gd_desktop.ui.elided import shared
from gd_desktop.ui.plots.marks import pen
from gd_desktop.ui.race.looks import LOOKS
from gd_desktop.ui.race.ranking_model import LANE, ROW_ROLE, WHAT, Row
from gd_desktop.ui.theme import NOTE, Theme

_SAMPLE, _MARKER = 40, 5.5  # px at scale 1: a line's length, a marker's radius
_LINE = 2.2
_PAD, _GAP = 7, 5  # px, inside a chip and between two


class RankingDelegate(QStyledItemDelegate):
    """A sample of the line with its marker beside a lane's number; chips for what it differs in."""

    def __init__(self) -> None:
        super().__init__()
        self._theme: Theme | None = None

    def dress(self, theme: Theme) -> None:
        """Take on colours and measures."""
        self._theme = theme

    def look_width(self) -> int:
        """What a lane's number and the sample of its line take, in pixels."""
        if self._theme is None:
            return 0
        metrics = QFontMetrics(self._theme.font(NOTE, bold=True))
        return metrics.horizontalAdvance("6") + self._theme.px(_SAMPLE + 24)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        hint, theme = super().sizeHint(option, index), self._theme
        if theme is None:
            return hint
        if index.column() == WHAT:
            metrics = QFontMetrics(theme.font(NOTE, bold=True))
            row: Row = index.data(ROW_ROLE)
            pads = 2 * _PAD + _GAP
            wide = sum(metrics.horizontalAdvance(text) + theme.px(pads) for text in row.name)
            return QSize(wide + theme.px(8), hint.height())
        return hint

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme = self._theme
        if theme is None or index.column() not in (LANE, WHAT):
            super().paint(painter, option, index)
            return
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        ground.text = ""
        view = option.widget
        view.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, ground, painter, view)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(NOTE, bold=True))
        row: Row = index.data(ROW_ROLE)
        rect: QRect = option.rect
        if index.column() == LANE:
            self._paint_look(painter, theme, rect, row)
        else:
            self._paint_name(painter, theme, rect, row)
        painter.restore()

    @staticmethod
    def _paint_look(painter: QPainter, theme: Theme, rect: QRect, row: Row) -> None:
        look = LOOKS[row.lane]
        metrics = QFontMetrics(painter.font())
        left = rect.left() + theme.px(6)
        wide = metrics.horizontalAdvance("6")
        painter.setPen(theme.colour("ink"))
        where = QRect(left, rect.top(), wide, rect.height())
        painter.drawText(where, Qt.AlignmentFlag.AlignCenter, str(row.lane + 1))
        start = left + wide + theme.px(10)
        middle = rect.center().y() + 0.5
        end = start + theme.px(_SAMPLE)
        ratio = painter.device().devicePixelRatio()
        painter.setPen(look.pen(theme, _LINE, ratio))
        painter.drawLine(QPointF(start, middle), QPointF(end, middle))
        painter.setPen(pen(theme.colour("card"), 1.5 * theme.scale, ratio))
        painter.setBrush(look.colour(theme))
        shape = look.marker(_MARKER * theme.scale)
        painter.drawPath(shape.translated((start + end) / 2, middle))

    @staticmethod
    def _paint_name(painter: QPainter, theme: Theme, rect: QRect, row: Row) -> None:
        metrics = QFontMetrics(painter.font())
        left, end = rect.left() + theme.px(4), rect.right() - theme.px(2)
        pad, high = theme.px(_PAD), metrics.height() + theme.px(3)
        top = rect.center().y() + 0.5 - high / 2
        gaps = theme.px(_GAP) * (len(row.name) - 1) + 2 * pad * len(row.name)
        for text, most in zip(row.name, _rooms(row.name, metrics, end - left - gaps), strict=True):
            room = min(end - left - 2 * pad, most)
            if room < metrics.horizontalAdvance("…"):
                continue
            shown = text
            if metrics.horizontalAdvance(text) > room:
                shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            wide = metrics.horizontalAdvance(shown) + 2 * pad
            chip = QRectF(left, top, wide, high)
            if row.differs:
                painter.setPen(theme.colour("path", 0.45))
                painter.setBrush(theme.colour("lit"))
                painter.drawRoundedRect(chip, theme.px(6), theme.px(6))
            painter.setPen(theme.colour("ink"))
            painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, shown)
            left += wide + theme.px(_GAP)


def _rooms(texts: Sequence[str], metrics: QFontMetrics, room: int) -> list[int]:
    """How much each of some texts gets, in pixels. The beginning of a name can be read, that of a
    number cannot: settings come first.
    """
    widths = [metrics.horizontalAdvance(text) for text in texts]
    pairs = list(zip(texts, widths, strict=True))
    settings = shared([width if "=" in text else 0 for text, width in pairs], room)
    names = shared([0 if "=" in text else width for text, width in pairs], room - sum(settings))
    return [one + other for one, other in zip(settings, names, strict=True)]

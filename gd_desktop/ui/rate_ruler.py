"""The learning rate's slider: a ruler that shows what each rate does."""

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget

from gd_desktop import labels
from gd_desktop.numerals import short
from gd_desktop.ui.direction import go_by_letters, keep_left_to_right
from gd_desktop.ui.theme import NOTE, Theme

# Notches from 0 to 1/L. So the marks 1/L and 2/L are notches themselves, and on the parabola
# (1/L = 0.5) a notch is 0.005.
_NOTCHES = 100
_LAST = 250  # 2.5/L
# Without a threshold: a logarithmic slider from 0.001 to 100.
_LOWEST, _DECADES = -3.0, 5.0


class RateRuler(QAbstractSlider):
    """Linear from 0 to 2.5/L, with the regimes as coloured bands; logarithmic without an L."""

    rate_moved = Signal(float)  # by the person
    released = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_left_to_right(self)
        self._curvature: float | None = None
        self._rate = 0.1
        self._letter = "η"
        self._shown_notch = 20
        self._theme: Theme | None = None
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setRange(1, _LAST)
        self.setSingleStep(1)
        self.setPageStep(10)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(labels.RATE_RULER.name)
        self.setToolTip(labels.RATE_RULER.tip_with_key)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.valueChanged.connect(self._move_by_key)

    def dress(self, theme: Theme, letter: str) -> None:
        """Take on colours, measures and the letter of the learning rate."""
        self._theme, self._letter = theme, letter
        self.setFont(theme.font(NOTE))
        self.updateGeometry()
        self._tell()
        self.update()

    def show_rate(self, rate: float, curvature: float | None) -> None:
        """Show the rate in force, on the scale that the curvature L gives."""
        if (rate, curvature) == (self._rate, self._curvature):
            return
        had_regimes = self.has_regimes
        self._rate, self._curvature = rate, curvature
        if self.has_regimes != had_regimes:
            self._tell()
        self._set_notch(max(1, min(_LAST, round(self._notch(rate)))))
        self.setAccessibleDescription(f"{self._letter} = {short(rate, 6)}")
        self.update()

    @property
    def has_regimes(self) -> bool:
        """Whether it shows what each rate does; else it is logarithmic."""
        return self._curvature is not None

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(120, int(self._band().height() * 3 + 8))

    def rate_at(self, notch: int) -> float:
        """The learning rate at a notch, short enough to read; 1/L and 2/L exactly."""
        if self._curvature is None:
            return float(f"{10 ** (_LOWEST + _DECADES * notch / _LAST):.3g}")
        if notch % _NOTCHES == 0:
            return notch / _NOTCHES / self._curvature
        return float(f"{notch / _NOTCHES / self._curvature:.4g}")

    def _notch(self, rate: float) -> float:
        if self._curvature is None:
            return (math.log10(rate) - _LOWEST) / _DECADES * _LAST
        return min(rate * self._curvature, 1e6) * _NOTCHES

    # --- the person's moves

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._move_to(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._move_to(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self.setSliderDown(False)
            self.released.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        # Whoever scrolls the column past the ruler does not mean the learning rate.
        event.ignore()

    def _move_to(self, x: float) -> None:
        band = self._band()
        notch = round((x - band.left()) / band.width() * _LAST)
        self._go_to(max(1, min(_LAST, notch)))

    def _move_by_key(self, notch: int) -> None:
        # Keys, and assistive technology; `show_rate` and `_go_to` block this. A typed rate lies
        # between two notches or off the ruler: a key that says "more" must not make it less.
        is_more = notch > self._shown_notch
        if (self.rate_at(notch) > self._rate) == is_more:
            self._go_to(notch)
            self.released.emit()
        else:
            self._set_notch(self._shown_notch)

    def _go_to(self, notch: int) -> None:
        self._set_notch(notch)
        self.rate_moved.emit(self.rate_at(notch))

    def _set_notch(self, notch: int) -> None:
        self._shown_notch = notch
        self.blockSignals(True)
        self.setSliderPosition(notch)
        self.setValue(notch)
        self.blockSignals(False)

    # --- the picture

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell()

    def _tell(self) -> None:
        """The tooltip, with the names of the bands where they do not fit into these."""
        tip = labels.RATE_RULER.tip_with_key
        names = (labels.STEADY, labels.OVERSHOOTS, labels.AWAY)
        bands = self._band().width() * _NOTCHES / _LAST
        widths = (bands, bands, bands / 2)
        if self.has_regimes and any(map(str.__ne__, names, map(self._shown_name, names, widths))):
            tip = f"{tip}\n{' · '.join(names)}"
        self.setToolTip(tip)

    def _shown_name(self, name: str, width: float) -> str:
        return self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, int(width))

    def _band(self) -> QRectF:
        """Where the coloured bands lie: the middle third."""
        height = self.fontMetrics().height() + 2
        return QRectF(6, height, max(1, self.width() - 12), height)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        if theme is None:
            return
        painter = QPainter(self)
        go_by_letters(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        band = self._band()
        if self._curvature is None:
            self._paint_decades(painter, theme, band)
        else:
            self._paint_regimes(painter, theme, band)
        self._paint_marker(painter, theme, band)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("function"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(band.adjusted(-3, -2, 3, 2), 5, 5)

    def _paint_regimes(self, painter: QPainter, theme: Theme, band: QRectF) -> None:
        assert self._curvature is not None
        bounds = (0, _NOTCHES, 2 * _NOTCHES, _LAST)
        names = (labels.STEADY, labels.OVERSHOOTS, labels.AWAY)
        for role, name, low, high in zip(
            ("steady", "overshooting", "away"), names, bounds, bounds[1:], strict=False
        ):
            left, right = (band.left() + band.width() * end / _LAST for end in (low, high))
            part = QRectF(left, band.top(), right - left, band.height())
            painter.fillRect(part, theme.colour(role))
            painter.setPen(theme.colour("ink"))
            shown = self._shown_name(name, part.width())
            painter.drawText(part, Qt.AlignmentFlag.AlignCenter, shown)
        for times in (1, 2):
            x = band.left() + band.width() * times * _NOTCHES / _LAST
            painter.setPen(QPen(theme.colour("dim"), 1.5))
            painter.drawLine(QPointF(x, band.top() - 3), QPointF(x, band.bottom() + 4))
            text = f"{times}/L = {short(times / self._curvature, 4)}"
            self._below(painter, theme, band, x, text)

    def _paint_decades(self, painter: QPainter, theme: Theme, band: QRectF) -> None:
        painter.fillRect(band.adjusted(0, band.height() * 0.35, 0, -band.height() * 0.35),
                         theme.colour("groove"))  # fmt: skip
        for decade in range(int(_DECADES) + 1):
            x = band.left() + band.width() * decade / _DECADES
            painter.setPen(QPen(theme.colour("dim"), 1.5))
            painter.drawLine(QPointF(x, band.top() + 2), QPointF(x, band.bottom() + 2))
            self._below(painter, theme, band, x, short(10 ** (_LOWEST + decade)))

    def _below(self, painter: QPainter, theme: Theme, band: QRectF, x: float, text: str) -> None:
        width = self.fontMetrics().horizontalAdvance(text) + 4
        left = min(max(0.0, x - width / 2), self.width() - width)
        place = QRectF(left, band.bottom() + 3, width, band.height())
        painter.setPen(theme.colour("dim"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_marker(self, painter: QPainter, theme: Theme, band: QRectF) -> None:
        notch = self._notch(self._rate)
        share = min(1.0, max(0.0, notch / _LAST))
        x, tip, half = band.left() + band.width() * share, band.top() + 2, theme.px(7)
        painter.setPen(QPen(theme.colour("card"), 1.5))
        painter.setBrush(theme.colour("ink"))
        if notch > _LAST * 1.001:  # off the ruler: the marker points out of it
            middle = band.top() - half
            shape = [(x - half, middle - half), (x + half * 0.8, middle), (x - half, middle + half)]
        else:
            shape = [(x - half, tip - 1.7 * half), (x + half, tip - 1.7 * half), (x, tip)]
        painter.drawPolygon(QPolygonF([QPointF(*point) for point in shape]))
        text = f"{self._letter} = {short(self._rate, 6)}"
        bold = theme.font(NOTE, bold=True)
        painter.setFont(bold)
        width = painter.fontMetrics().horizontalAdvance(text) + 4
        left = x + half + 4
        if left + width > self.width():
            left = x - half - 4 - width
        painter.setPen(theme.colour("ink"))
        painter.drawText(
            QRectF(left, 0, width, band.top() - 1),
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            text,
        )
        painter.setFont(self.font())

"""The share of samples on their own side against the iteration."""

import math

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QShowEvent
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from gd_desktop import landscape_labels as labels
from gd_desktop.app.frame import Frame
from gd_desktop.app.jobs import Jobs
from gd_desktop.core.problem import Vector
from gd_desktop.io.settings import Appearance
from gd_desktop.tongue import fill
from gd_desktop.ui.direction import go_by_letters
from gd_desktop.ui.plots.accuracies import Accuracies
from gd_desktop.ui.plots.canvas import Canvas
from gd_desktop.ui.plots.line import Line
from gd_desktop.ui.plots.marks import Mark, disc, pen
from gd_desktop.ui.theme import NOTE, Theme

_FEWEST_STEPS = 30  # on the axis, as under the cost
_APART = (25, 50, 100)  # the shares that are written: as many as stay apart
_DOT = 8  # px at scale 1, the radius of the larger one
_RIM = 1.5  # px at scale 1 around it, half of its line in it
_RANGE = (-8.0, 113.0)  # where there is room for the dots within it


class AccuracyPlot(Canvas):
    """One line for the samples that are trained on, and a dashed one for those held out."""

    failed = Signal(object)  # Failure, of a computation for the picture

    def __init__(self, jobs: Jobs) -> None:
        super().__init__(labels.ACCURACY)
        self.setToolTip(labels.ACCURACY_TIP)
        self._frame: Frame | None = None
        self.last_step = _FEWEST_STEPS
        self.accuracies = Accuracies(jobs, self)
        self.accuracies.grown.connect(self._redraw)
        self.accuracies.failed.connect(self.failed)
        self.bottom.setLabel(labels.ACCURACY_STEPS)
        self._apart = 0
        self._rim = float(_DOT + _RIM)
        self.box.sigResized.connect(self._fit)
        self.later = [Line() for _ in range(2)]
        self.training, self.held = (Line() for _ in range(2))
        self.here, self.held_here = Mark(disc), Mark(disc)
        self.key = _Key()
        items: list[QGraphicsItem] = [*self.later, self.held, self.training]
        items += (self.held_here, self.here, self.key)
        for depth, item in enumerate(items):
            item.setZValue(depth)
            self.addItem(item, ignoreBounds=True)
        for item in (self.here, self.held_here, self.key):
            item.setVisible(False)

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours and measures."""
        self.dress_canvas(theme)
        ratio, scale = self.devicePixelRatioF(), theme.scale
        ink, other, card = theme.colour("ink"), theme.colour("function"), theme.colour("card")
        self.training.setPen(pen(ink, 2.5 * scale, ratio))
        self.held.setPen(pen(other, 2.5 * scale, ratio, Qt.PenStyle.DashLine))
        self.later[0].setPen(pen(theme.colour("ink", 0.35), 1.5 * scale, ratio))
        dashed = pen(theme.colour("function", 0.45), 1.5 * scale, ratio, Qt.PenStyle.DashLine)
        self.later[1].setPen(dashed)
        rim = pen(card, 2 * scale, ratio)
        self.here.draw_with(theme.px(7), rim, ink)
        # A ring, as it often lies on the other dot.
        self.held_here.draw_with(theme.px(_DOT), pen(other, 2.5 * scale, ratio), card)
        self.key.dress(theme)
        self._rim = float(theme.px(_DOT + _RIM))
        self._fit()
        self._redraw()

    def show_frame(self, frame: Frame) -> None:
        """Show a run as it stands."""
        self._frame = frame
        self.last_step = _FEWEST_STEPS
        while self.last_step < frame.trail.length - 1:
            self.last_step *= 2
        self._fit()
        if self.isVisible():
            self.accuracies.follow(frame)
            self._redraw()

    @Slot()
    def _fit(self) -> None:
        """Another height: the dots have room at either end, and the shares stay apart."""
        height = max(float(self.box.height()), 3 * self._rim)
        spare = 100 * self._rim / (height - 2 * self._rim)
        low, high = min(_RANGE[0], -spare), max(_RANGE[1], 100 + spare)
        self.set_home((-0.02 * self.last_step, 1.02 * self.last_step), (low, high))
        least = 1.05 * self.left.fontMetrics_height() * (high - low) / height
        apart = next((apart for apart in _APART if apart >= least), _APART[-1])
        if apart != self._apart:
            self._apart = apart
            # With the unit beside the number: there is no room for a title.
            shares = range(0, 101, apart)
            self.left.setTicks([[(share, fill(labels.PERCENT, share=share)) for share in shares]])

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._frame is not None:
            self.show_frame(self._frame)

    @Slot()
    def _redraw(self) -> None:
        frame = self._frame
        if frame is None or not self.isVisible():
            return
        known = self.accuracies.known
        rows = np.array(
            sorted({row for row in self.accuracies.rows().tolist() if row in known}), dtype=np.int_
        )
        cursor = frame.cursor
        past = rows[rows < cursor]
        after = rows[rows > cursor]
        if frame.score is not None:
            past, after = np.append(past, cursor), np.insert(after, 0, cursor)
        for which, (line, later) in enumerate(
            zip((self.training, self.held), self.later, strict=True)
        ):
            line.setData(past.astype(float), self._values(past, which), connect="finite")
            later.setData(after.astype(float), self._values(after, which), connect="finite")
        score = frame.score
        self._show_dot(self.here, cursor, score.accuracy if score is not None else None)
        held = score.held_accuracy if score is not None else None
        self._show_dot(self.held_here, cursor, held)
        self.key.setVisible(held is not None)

    def _values(self, rows: "np.ndarray[tuple[int], np.dtype[np.int_]]", which: int) -> Vector:
        known = self.accuracies.known
        return np.array([100 * known[row][which] for row in rows.tolist()], dtype=np.float64)

    def _show_dot(self, dot: Mark, cursor: int, accuracy: float | None) -> None:
        is_known = accuracy is not None and math.isfinite(accuracy)
        dot.setVisible(is_known)
        if accuracy is not None and is_known:
            dot.setPos(cursor, 100 * accuracy)


class _Key(pg.GraphicsObject):
    """Which line is which, in the lower right corner: accuracies are seldom that low at the end."""

    def __init__(self) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        self._theme: Theme | None = None
        self._box = QRectF()

    def dress(self, theme: Theme) -> None:
        """Take on colours and measures."""
        self._theme = theme
        metrics = QFontMetricsF(theme.font(NOTE))
        words = sum(metrics.horizontalAdvance(word) for word in (labels.TRAINING, labels.HELD_OUT))
        width, height = words + 2 * theme.px(34) + theme.px(34), metrics.height() + theme.px(6)
        self.prepareGeometryChange()
        self._box = QRectF(-width - theme.px(8), -height - theme.px(6), width, height)
        self._settle()

    def viewTransformChanged(self) -> None:  # noqa: N802
        super().viewTransformChanged()
        self._settle()

    def _settle(self) -> None:
        box = self.getViewBox()
        if box is not None:
            (_, right), (bottom, _) = box.viewRange()
            self.setPos(right, bottom)

    def boundingRect(self) -> QRectF:
        return self._box

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        theme = self._theme
        if theme is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("card", 0.85))
        painter.drawRoundedRect(self._box, 4, 4)
        painter.setFont(theme.font(NOTE))
        go_by_letters(painter)
        metrics, ratio = QFontMetricsF(painter.font()), painter.device().devicePixelRatio()
        left, middle = self._box.left() + theme.px(8), self._box.center().y()
        for word, role, style in (
            (labels.TRAINING, "ink", Qt.PenStyle.SolidLine),
            (labels.HELD_OUT, "function", Qt.PenStyle.DashLine),
        ):
            painter.setPen(pen(theme.colour(role), 2.5 * theme.scale, ratio, style))
            painter.drawLine(QPointF(left, middle), QPointF(left + theme.px(28), middle))
            width = metrics.horizontalAdvance(word) + 4
            place = QRectF(left + theme.px(34), self._box.top(), width, self._box.height())
            painter.setPen(theme.colour("ink"))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, word)
            left = place.right() + theme.px(12)

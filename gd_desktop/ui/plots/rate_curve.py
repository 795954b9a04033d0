"""How many steps each learning rate needs."""

import math

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent

from gd_desktop import finder_labels as labels
from gd_desktop import sweep_labels
from gd_desktop.core.problem import Vector
from gd_desktop.core.rate_finder import Finding, Trial
from gd_desktop.io.settings import Appearance
from gd_desktop.tongue import fill
from gd_desktop.ui.plots.canvas import Canvas
from gd_desktop.ui.plots.marks import Dots, Mark, Tag, disc, pen, star
from gd_desktop.ui.plots.rate_bands import RateBands, runs_of
from gd_desktop.ui.plots.tag_places import HIDDEN, Place, Surroundings
from gd_desktop.ui.theme import NOTE, Theme

_LEFT = 60  # px at scale 1
_NO_STEPS = math.log10(0.5)  # where 0 steps are drawn
# Of the height from 1 step to the most: below it, up to the strip on top, and above.
_BELOW, _STRIP, _ABOVE = 0.16, 0.08, 0.24
_BESIDE = 0.06  # decades beyond the outermost learning rates
_BALL, _STAR = 9, 11  # px
_MANY_STEPS = 10  # of the keys: as far as Page Up goes
_KEYS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_PageDown: -_MANY_STEPS,
    Qt.Key.Key_PageUp: _MANY_STEPS,
}


class RateCurve(Canvas):
    """Steps over learning rates, both by their logarithms; the best one and the one in force.

    It is not panned: a drag goes along the learning rates, as on a ruler.
    """

    rate_picked = Signal(float)
    released = Signal()

    def __init__(self) -> None:
        super().__init__(labels.FINDER_PLOT)
        self.setToolTip(labels.FINDER_TIP)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.box.setMouseEnabled(False, False)
        self._letter = Appearance().rate_letter
        self._finding: Finding | None = None
        self._most = 1
        self._at: Vector = np.empty(0)  # (n,) where the learning rates lie
        self._steps: Vector = np.empty(0)  # (n,) how high; nan for those that reach no minimum
        self._rate = 1.0
        self._trial: Trial | None = None
        self.bottom.set_logarithmic(True)
        self.left.set_logarithmic(True)
        self.left.setLabel(labels.STEPS_AXIS)

        self.bands = RateBands()
        self.limits, self.line, self.plumb, self.pointer = (
            pg.PlotCurveItem(antialias=True) for _ in range(4)
        )
        self.dots, self.flat_dots = Dots(), Dots()
        self.star, self.ball = Mark(star), Mark(disc)
        self.limit_tags = Tag(), Tag()
        self.best_tag, self.rate_tag, self.pointer_tag = Tag(), Tag(), Tag()
        items = (self.bands, *self.bands.tags.values(), self.limits, self.pointer, self.plumb,
                 self.line, self.flat_dots, self.dots, *self.limit_tags, self.best_tag,
                 self.rate_tag, self.star, self.ball, self.pointer_tag)  # fmt: skip
        for depth, item in enumerate(items):
            item.setZValue(depth)
            self.addItem(item, ignoreBounds=True)
        self._items = items
        self.clear_finding()
        self.box.sigResized.connect(self._follow_size)

    # --- what is shown

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours, measures and the letter of the learning rate."""
        self._theme, self._letter = theme, appearance.rate_letter
        self.dress_canvas(theme)
        self.left.setWidth(theme.px(_LEFT))
        self.bottom.setLabel(fill(sweep_labels.RATE_AXIS, rate=self._letter))
        ratio, scale = self.devicePixelRatioF(), theme.scale
        card, ink, path = (theme.colour(role) for role in ("card", "ink", "path"))
        self.limits.setPen(pen(theme.colour("dim"), 1.5 * scale, ratio, Qt.PenStyle.DashLine))
        self.line.setPen(pen(theme.colour("ink", 0.55), 1.5 * scale, ratio))
        self.dots.dress(ink, 4.5 * scale, ratio)
        # Faint: they are no answer.
        self.flat_dots.dress(theme.colour("dim", 0.6), 3 * scale, ratio)
        self.plumb.setPen(pen(path, 1.5 * scale, ratio, Qt.PenStyle.DashLine))
        self.pointer.setPen(pen(theme.colour("dim", 0.7), 1 * scale, ratio))
        self.star.draw_with(theme.px(_STAR), pen(card, 1.5 * scale, ratio), ink)
        self.ball.draw_with(theme.px(_BALL), pen(card, 2 * scale, ratio), path)
        self.bands.dress(theme)
        ground = theme.colour("card", 0.85)
        for tag in self.limit_tags:
            tag.dress(theme.font(NOTE), theme.colour("dim"), ground)
        self.best_tag.dress(theme.font(NOTE, bold=True), ink, ground)
        ground = theme.colour("card", 0.95)
        self.rate_tag.dress(theme.font(NOTE), theme.colour("path_text"), ground)
        self.pointer_tag.dress(theme.font(NOTE), ink, ground)
        if self._finding is not None:
            self.show_finding(self._finding, self._most)

    def show_finding(self, finding: Finding, most: int) -> None:
        """Show what many learning rates come to, in up to `most` steps."""
        self._finding, self._most = finding, most
        self._at = np.log10(finding.rates)
        heights = np.log10(np.maximum(finding.steps, 0.5))
        self._steps = np.where(finding.reached, heights, np.nan)
        top = max(1.0, math.log10(max(1, most)))
        lowest = heights[finding.arrived].min(initial=0.0).item()
        self.set_home(
            (self._at[0].item() - _BESIDE, self._at[-1].item() + _BESIDE),
            (lowest - _BELOW * top, (1 + _ABOVE) * top),
        )
        self.bands.show_runs(runs_of(finding, self._at), most, (1 + _STRIP) * top)
        self.line.setData(self._at, self._steps, connect="finite")
        self.dots.show_points(self._at, self._steps)
        self.flat_dots.show_points(self._at, np.where(finding.flat, heights, np.nan))
        for item in (self.bands, self.line, self.dots, self.flat_dots):
            item.setVisible(True)
        self._show_limits(finding)
        best = finding.best_trial
        # Where no step is needed, none is best.
        has_best = best is not None and best.steps > 0
        for item in (self.star, self.best_tag):
            item.setVisible(has_best)
        if best is not None and has_best:
            self.star.setPos(math.log10(best.rate), math.log10(best.steps))
        self._place_tags()
        self.show_rate(self._rate, self._trial)

    def clear_finding(self) -> None:
        """Other learning rates are tried: there is nothing to show yet."""
        self._finding = None
        for item in self._items:
            item.setVisible(False)

    def show_rate(self, rate: float, trial: Trial | None) -> None:
        """Mark the learning rate in force; with what it comes to, if that is known."""
        self._rate, self._trial = rate, trial
        theme = self._theme
        if self._finding is None or theme is None:
            return
        (left, right), (bottom, top) = self._home
        at = min(max(math.log10(rate), left), right)
        is_off = math.log10(rate) != at
        height = math.nan
        if trial is not None:
            strip = (self.bands.bottom + top) / 2
            height = math.log10(max(trial.steps, 0.5)) if trial.arrived else strip
        self.plumb.setData(np.array([at, at]), np.array([bottom, top]))
        self.plumb.setVisible(True)
        self.ball.setVisible(math.isfinite(height))
        if math.isfinite(height):
            self.ball.setPos(at, height)
        text = labels.rate_text(rate, self._letter)
        if is_off:
            text = labels.beyond(text, is_left=at == left)
        self.rate_tag.setVisible(True)
        self._put_rate_tag(text, at, height if math.isfinite(height) else bottom)

    def _show_limits(self, finding: Finding) -> None:
        curvature = finding.curvature
        for item in (self.limits, *self.limit_tags):
            item.setVisible(curvature is not None)
        if curvature is None:
            return
        _, (bottom, top) = self._home
        at = [math.log10(times / curvature) for times in (1, 2)]
        self.limits.setData(np.repeat(at, 2), np.array([bottom, top, bottom, top]), connect="pairs")
        # The walks that need few steps lie between them: their names stand aside.
        for times, tag, x, anchor in zip((1, 2), self.limit_tags, at, (1.0, 0.0), strict=True):
            tag.say(labels.limit_tag(times), (anchor, 0.0), (-3 if anchor else 3, 3))
            tag.setPos(x, self.bands.bottom)

    @Slot()
    def _follow_size(self) -> None:
        self._place_tags()
        self.show_rate(self._rate, self._trial)

    def _place_tags(self) -> None:
        finding = self._finding
        around = Surroundings(self.box)
        if finding is None or not around.is_ready:
            return
        self.bands.place_tags()
        best = finding.best_trial
        if best is None or not self.star.isVisible():
            return
        x, y = self.star.x(), self.star.y()
        around.add_line(self._at, self._steps)
        text = labels.rate_text(best.rate, self._letter)
        around.put(self.best_tag, text, _beside(x, y, 16))

    def _put_rate_tag(self, text: str, x: float, y: float) -> None:
        around = Surroundings(self.box)
        if not around.is_ready:
            return
        around.add_line(self._at, self._steps)
        around.add_mark(self.star.x(), self.star.y(), _STAR)
        for tag in (self.best_tag, *self.limit_tags, *self.bands.tags.values()):
            around.add_tag(tag)
        hidden = around.put(self.rate_tag, text, _beside(x, y, 14))
        # It stands in the panel beside the plot too; over another name it could not be read.
        self.rate_tag.setVisible(hidden < HIDDEN)

    # --- the person's moves

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.button() == Qt.MouseButton.LeftButton:
            self._pick(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._pick(event.position())
        self._point_at(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.released.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        # Whoever scrolls past does not mean the learning rate.
        event.ignore()

    def leaveEvent(self, event: QEvent) -> None:
        self.pointer.setVisible(False)
        self.pointer_tag.setVisible(False)
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        count = _KEYS.get(Qt.Key(event.key()))
        if count is None or self._finding is None:
            super().keyPressEvent(event)
            return
        rates = self._finding.rates
        # From between two learning rates, the next one is the nearest on that side.
        if count > 0:
            place = int(np.searchsorted(rates, self._rate, "right")) + count - 1
        else:
            place = int(np.searchsorted(rates, self._rate, "left")) + count
        self.rate_picked.emit(rates[min(max(place, 0), len(rates) - 1)].item())

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        super().keyReleaseEvent(event)
        if Qt.Key(event.key()) in _KEYS and not event.isAutoRepeat():
            self.released.emit()

    def _pick(self, at: QPointF) -> None:
        place = self._place_at(at)
        if place is not None and self._finding is not None:
            self.rate_picked.emit(self._finding.rates[place].item())

    def _point_at(self, at: QPointF) -> None:
        """Say what the learning rate under the pointer comes to."""
        place = self._place_at(at)
        is_over = self.box.sceneBoundingRect().contains(self.mapToScene(at.toPoint()))
        is_shown = place is not None and is_over
        self.pointer.setVisible(is_shown)
        self.pointer_tag.setVisible(is_shown)
        if place is None or self._finding is None or not is_shown:
            return
        trial, x = self._finding.trial(place), self._at[place].item()
        (left, right), (bottom, top) = self._home
        self.pointer.setData(np.array([x, x]), np.array([bottom, top]))
        text = labels.trial_line(trial, self._most, self._letter)
        is_right = x > (left + right) / 2
        self.pointer_tag.say(text, (1.0 if is_right else 0.0, 1.0), (-6 if is_right else 6, -6))
        self.pointer_tag.setPos(x, bottom)

    def _place_at(self, at: QPointF) -> int | None:
        """The number of the learning rate that is nearest to a place of the widget."""
        if self._finding is None:
            return None
        x = self.box.mapSceneToView(self.mapToScene(at.toPoint())).x()
        return int(np.argmin(np.abs(self._at - x))) if math.isfinite(x) else None


def _beside(x: float, y: float, gap: float) -> list[Place]:
    """To the left of a mark and to its right, then above and below on either side."""
    return [
        Place(x, y, (1.0, 0.5), (-gap, 0)),
        Place(x, y, (0.0, 0.5), (gap, 0)),
        Place(x, y, (1.0, 1.0), (-gap / 2, -gap / 2)),
        Place(x, y, (0.0, 1.0), (gap / 2, -gap / 2)),
        Place(x, y, (1.0, 0.0), (-gap / 2, gap / 2)),
        Place(x, y, (0.0, 0.0), (gap / 2, gap / 2)),
        Place(x, y, (1.0, 0.0), (-gap / 2, 1.5 * gap)),
        Place(x, y, (0.0, 0.0), (gap / 2, 1.5 * gap)),
    ]

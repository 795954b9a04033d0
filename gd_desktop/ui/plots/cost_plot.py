"""The cost against the iteration."""

import math

import numpy as np
from PySide6.QtCore import QPointF, Qt, Slot
from PySide6.QtGui import QPainterPath, QPolygonF
from PySide6.QtWidgets import QGraphicsItem

from gd_desktop import labels
from gd_desktop.app.frame import Frame
from gd_desktop.core.problem import Vector
from gd_desktop.io.settings import Appearance
from gd_desktop.tongue import fill
from gd_desktop.ui.plots.canvas import Canvas
from gd_desktop.ui.plots.curve_look import TALLEST
from gd_desktop.ui.plots.line import Line
from gd_desktop.ui.plots.marks import Dots, Mark, disc, pen
from gd_desktop.ui.plots.thinning import thinned
from gd_desktop.ui.theme import Theme

_DOT = 7  # px at scale 1, the radius of where one stands
_FEWEST_STEPS = 30  # on the axis
_MOST_POINTS = 600
_MOST_DOTS = 61  # beyond, the line alone is clearer
_DECADES_BELOW = 5  # shown at first, from the first cost down
_FEW_BELOW = 2  # where no minimum is known that the walk could come so near to
_DECADES_ABOVE = 8  # a diverging walk leaves the picture there
_TIMES_ABOVE = 4  # the same, on the linear axis
_LARGE = 1e6  # written as a power of ten: a single cost of this size is shown with the 0
_LEAST = 1e-18  # below this, the cost is the minimum to a float's precision


class CostPlot(Canvas):
    """The cost above the minimum on a logarithmic axis, or the cost on a linear one."""

    def __init__(self) -> None:
        super().__init__(labels.COST)
        self._is_logarithmic = True
        self._is_foggy = False
        self._appearance = Appearance()
        self._letter = "C"
        self._frame: Frame | None = None
        self._bottom_decade = 0.0
        self.last_step = _FEWEST_STEPS  # the axis' end: doubling, so that it moves seldom
        self._shown: tuple[object, ...] = ()
        self._in_sight: tuple[float, Vector] | None = None  # the first value, and all that are seen
        self.bottom.setLabel(labels.ITERATION_AXIS)
        self._counts_epochs = True
        self.noise = Line()  # each batch's own cost
        self.later = Line()
        self.ahead = Line()
        self.line = Line()
        self.dots = Dots()
        self.here, self.beneath = Mark(disc), Mark(_downwards)
        lines = (self.noise, self.ahead, self.later, self.line)
        items: list[QGraphicsItem] = [*lines, self.dots, self.beneath, self.here]
        for depth, item in enumerate(items):
            item.setZValue(depth)
            self.addItem(item, ignoreBounds=True)
        self.box.sigResized.connect(self._refit)
        self.box.sigRangeChanged.connect(self._follow_range)

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours, measures, the letter of the cost and the kind of axis."""
        self._appearance = appearance
        self._letter = appearance.cost_letter
        self.dress_canvas(theme)
        cost, ratio = theme.colour("cost"), self.devicePixelRatioF()
        self.line.setPen(pen(cost, 2.5 * theme.scale, ratio))
        self.later.setPen(pen(theme.colour("cost", 0.35), 1.5 * theme.scale, ratio))
        self.noise.setPen(pen(theme.colour("cost", 0.4), 1.2 * theme.scale, ratio))
        self.ahead.setPen(
            pen(theme.colour("cost", 0.9), 1.4 * theme.scale, ratio, Qt.PenStyle.DotLine)
        )
        self.dots.dress(cost, theme.px(7), ratio)
        rim = pen(theme.colour("card"), 2 * theme.scale, ratio)
        for mark in (self.here, self.beneath):
            mark.draw_with(theme.px(_DOT), rim, cost)
        self._shown = ()
        if self._frame is not None:
            self.show_frame(self._frame)

    def show_frame(self, frame: Frame) -> None:
        """Show a run as it stands."""
        is_same_run = self._frame is not None and frame.trail.continues(self._frame.trail)
        self._frame = frame
        bound = frame.problem.lower_bound
        looks = self._appearance
        wanted = looks.log_cost if frame.score is None else looks.log_neuron_cost
        self._is_logarithmic = wanted and bound is not None and not self._is_foggy
        start = frame.trail.row(0)
        first = start.cost if frame.per_epoch == 1 else start.full_cost
        key = (frame.problem, first, self._is_logarithmic, self._letter, frame.per_epoch)
        if key != self._shown or not is_same_run:
            self._shown = key
            self._name_axis()
            self._bottom_decade = math.inf
        self.last_step = _FEWEST_STEPS
        while self.last_step < frame.trail.length - 1:
            self.last_step *= 2

        self._count_in(frame.per_epoch if self._counts_epochs else 1)
        past, seen, noise = self._walked(frame)
        self.line.setData(past, seen, connect="finite")
        show_dots = len(past) <= _MOST_DOTS
        self.dots.setVisible(show_dots)
        if show_dots:
            self.dots.show_points(past, seen)
        self._show_later(frame)
        self._show_ahead(frame)
        # Of a neuron, the cost of all samples, whatever batch comes next.
        value = self._value(frame.score.cost if frame.score else frame.row.cost, bound)
        self._in_sight = self._value(first, bound), np.concatenate([seen, noise])
        self._set_range(frame, *self._in_sight)
        # Where the logarithm has no place for it, an arrow at the lower edge says where it went.
        is_beneath = self._is_logarithmic and value < self._bottom_decade
        self.beneath.setVisible(is_beneath)
        self.here.setVisible(math.isfinite(value) and not is_beneath)
        if math.isfinite(value):
            self.here.setPos(frame.cursor, value)
            self._follow_range()

    def go_home(self) -> None:
        """Return to the range that shows the whole story."""
        self._shown = ()
        if self._frame is not None:
            self.show_frame(self._frame)
        super().go_home()

    def set_fog(self, on: bool) -> None:
        """In fog, no one knows how far above the minimum the cost is, nor where it leads."""
        if on != self._is_foggy:
            self._is_foggy = on
            if self._frame is not None:
                self.show_frame(self._frame)

    @Slot(bool)
    def set_epochs(self, on: bool) -> None:
        """Whether the axis counts in epochs, where these are longer than a step."""
        self._counts_epochs = on
        if self._frame is not None:
            self.show_frame(self._frame)

    def _count_in(self, per_unit: int) -> None:
        name = labels.ITERATION_AXIS if per_unit == 1 else labels.EPOCH_AXIS
        if self.bottom.labelText != name:
            self.bottom.setLabel(name)
            self._fit_axis()
        if self.bottom.scale != 1 / per_unit:
            self.bottom.setScale(1 / per_unit)

    def _walked(self, frame: Frame) -> tuple[Vector, Vector, Vector]:
        """The line up to the cursor: row numbers and values. With batches, the cost of everything
        at the epochs' ends; each batch's own cost, the third, is drawn under it, fainter.
        """
        rows = thinned(frame.cursor, _MOST_POINTS)
        has_batches = frame.per_epoch > 1
        self.noise.setVisible(has_batches)
        if not has_batches:
            return *self._values(frame, rows), np.empty(0)
        numbers, noise = self._values(frame, rows)
        self.noise.setData(numbers, noise, connect="finite")
        epochs = thinned(frame.cursor // frame.per_epoch, _MOST_POINTS)
        ends = [
            slice(p.start * frame.per_epoch, (p.stop - 1) * frame.per_epoch + 1,
                  (p.step or 1) * frame.per_epoch)
            for p in epochs if p.stop > p.start
        ]  # fmt: skip
        return *self._values(frame, ends, of_all=True), noise

    def _name_axis(self) -> None:
        self.left.set_logarithmic(self._is_logarithmic)
        # Where nothing lies below 0, the cost itself is what it is above the bound.
        is_above = self._is_logarithmic and bool(self._frame and self._frame.problem.lower_bound)
        text = labels.COST_ABOVE if is_above else labels.COST_AXIS
        self.left.setLabel(fill(text, cost=self._letter))

    def _values(
        self, frame: Frame, rows: list[slice], of_all: bool = False
    ) -> tuple[Vector, Vector]:
        """Row numbers and what is drawn for them; nan where there is nothing to draw.

        `of_all` are the costs of all samples, which rows at the end of an epoch have.
        """
        numbers = np.concatenate([np.arange(part.start, part.stop, part.step or 1.0)
                                  for part in rows])  # fmt: skip
        read = frame.trail.full_costs if of_all else frame.trail.costs
        costs = np.concatenate([read(part) for part in rows])
        if not self._is_logarithmic:
            return numbers, np.where(np.abs(costs) < TALLEST, costs, np.nan)
        bound = frame.problem.lower_bound or 0.0
        above = costs - bound
        drawn = np.full_like(above, np.nan)
        can = np.isfinite(above)
        # Exactly at the minimum, the line leaves the picture downwards.
        drawn[can] = np.log10(np.maximum(above[can], _LEAST))
        return numbers, drawn

    def _value(self, cost: float, bound: float | None) -> float:
        if not self._is_logarithmic:
            return cost if abs(cost) < TALLEST else math.nan
        above = cost - (bound or 0.0)
        return math.log10(max(above, _LEAST)) if above < math.inf else math.nan

    def _show_later(self, frame: Frame) -> None:
        """What was walked beyond the cursor, and can be walked again."""
        last = frame.trail.length - 1
        has_later = last > frame.cursor
        self.later.setVisible(has_later)
        if has_later:
            stride = max(1, (last - frame.cursor) // _MOST_POINTS)
            numbers, values = self._values(frame, [slice(frame.cursor, last + 1, stride)])
            self.later.setData(numbers, values, connect="finite")

    def _show_ahead(self, frame: Frame) -> None:
        """Where a constant factor leads: on a quadratic, each step multiplies the cost above the
        minimum by the factor's square.
        """
        factor, bound = frame.verdict.forecast.factor, frame.problem.lower_bound
        if frame.problem.extremum is None:
            factor = None  # it holds here, and not all the way
        from_row = max(frame.cursor, frame.trail.length - 1)
        to_row = self.last_step
        above = frame.trail.row(from_row).cost - (bound or 0.0)
        is_known = factor is not None and bound is not None and math.isfinite(above)
        is_known = is_known and not self._is_foggy
        is_known = is_known and above > _LEAST and to_row > from_row
        self.ahead.setVisible(is_known)
        if factor is None or not is_known:
            return
        rows = np.linspace(from_row, to_row, 60)
        with np.errstate(all="ignore"):
            gained = 2 * (rows - from_row) * np.log10(abs(factor) or 1e-300)
            values = math.log10(above) + gained
            values[values < math.log10(_LEAST)] = np.nan
            if not self._is_logarithmic:
                values = 10.0 ** np.minimum(values, 99) + (bound or 0.0)
        self.ahead.setData(rows, values, connect="finite")

    @Slot()
    def _follow_range(self) -> None:
        """The arrow stays at the lower edge of what is seen."""
        self.beneath.setPos(self.here.x(), self.box.viewRange()[1][0])

    @Slot()
    def _refit(self) -> None:
        """Another size: the dot takes another share of it."""
        if self._frame is not None and self._in_sight is not None:
            self._set_range(self._frame, *self._in_sight)

    def _set_range(self, frame: Frame, first: float, seen: Vector) -> None:
        last = self.last_step
        x = (-0.02 * last, 1.02 * last)
        finite = seen[np.isfinite(seen)]
        if self._is_logarithmic:
            finite = finite[finite > math.log10(_LEAST)]
        if not self._is_logarithmic:
            bound = frame.problem.lower_bound if not self._is_foggy else None
            values = [*finite.tolist(), first if math.isfinite(first) else 0.0]
            low = bound if bound is not None else min(values)
            span = max((first - low) if math.isfinite(first) else 1.0, 1e-12)
            if bound is None and math.isfinite(first):
                # The first cost may be the lowest so far, and must not make all others leave.
                span = max(span, 0.25 * (1 + abs(first)))
            high = min(max(values), low + _TIMES_ABOVE * span)
            if bound is None:
                low = max(low, high - _TIMES_ABOVE * max(span, 1.0))
            if low == high and abs(high) >= _LARGE:
                low, high = min(0.0, 2 * high), max(0.0, 2 * high)
            # In a low plot too, the dot at the line's end is whole.
            radius = 2 + self._theme.px(_DOT) if self._theme is not None else 0
            share = min(0.25, max(0.08, radius / max(1.0, self.box.height())))
            margin = share / (1 - 2 * share) * (high - low or 1.0)
            self.set_home(x, (low - margin, high + margin))
            return
        if not math.isfinite(first):
            first = 0.0
        lowest = min(float(finite.min()), first) if len(finite) else first
        highest = max(float(finite.max()), first) if len(finite) else first
        top = min(math.ceil(highest + 0.1), math.ceil(first) + _DECADES_ABOVE)
        # It only ever goes down, some decades at a time.
        while self._bottom_decade > lowest:
            decades = _DECADES_BELOW if frame.problem.extremum is not None else _FEW_BELOW
            below = math.floor(first) - decades
            self._bottom_decade = min(below, self._bottom_decade - 3)
        self.set_home(x, (self._bottom_decade - 0.2, top + 0.1))


def _downwards(radius: float) -> QPainterPath:
    """An arrow's head that points down, its tip at the origin."""
    path = QPainterPath()
    half, high = 1.3 * radius, 1.9 * radius
    corners = (0, 0), (-half, -high), (half, -high)
    path.addPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
    path.closeSubpath()
    return path

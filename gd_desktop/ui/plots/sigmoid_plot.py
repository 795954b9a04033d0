"""Samples of one feature at 0 and 1, and the sigmoid that runs between them."""

import math

import numpy as np
from PySide6.QtCore import QRectF, Qt, Signal

from gd_desktop import data_labels
from gd_desktop.core.dataset import Dataset
from gd_desktop.core.mistakes import Mistake
from gd_desktop.core.neuron import Neuron, Terms
from gd_desktop.core.problem import Matrix, Vector
from gd_desktop.io.settings import Appearance
from gd_desktop.numerals import fixed, short
from gd_desktop.tongue import fill
from gd_desktop.ui.plots.canvas import Range
from gd_desktop.ui.plots.line import Line
from gd_desktop.ui.plots.marks import Tag, pen
from gd_desktop.ui.plots.sample_canvas import SampleCanvas, axis_title, reach
from gd_desktop.ui.plots.tag_room import TagRoom, Wish
from gd_desktop.ui.theme import NOTE, Theme

_POINTS = 320  # of the curve
_COLUMNS = 256  # of the shading
_UP: Range = (-0.22, 1.14)  # room below for where it decides
_TANGENT = 80  # px, each way
_BESIDE = 18  # px from a sample to what is said of it
_SHORT = 46  # px of a residual too short to have its tag at its middle


class SigmoidPlot(SampleCanvas):
    """One feature: the curve ŷ = σ(wx + b), where it decides, and the chosen sample's error."""

    point_asked = Signal(float)  # in the axis' units: the neuron's input

    features = 1

    def __init__(self) -> None:
        super().__init__(data_labels.CURVE)
        self.decision = Line()
        self.curve = Line()
        self.residual = Line()
        self.tangent = Line()
        self.decision_tag, self.slope_tag, self.error_tag = Tag(), Tag(), Tag()
        self.stack(1, self.decision)
        self.stack(2, self.curve)
        self.stack(3, self.residual, self.tangent)
        self.stack(8, self.decision_tag, self.slope_tag, self.error_tag)
        self._of_sample = (self.residual, self.tangent, self.slope_tag, self.error_tag)
        self.left.setTickSpacing(0.5, 0.1)

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours, measures and decimals."""
        ratio = self.devicePixelRatioF()
        ink = theme.colour("ink")
        self.curve.setPen(pen(ink, 3.5 * theme.scale, ratio))
        self.decision.setPen(pen(ink, 1.6 * theme.scale, ratio, Qt.PenStyle.DashLine))
        self.residual.setPen(pen(theme.colour("cost"), 3 * theme.scale, ratio))
        self.tangent.setPen(pen(theme.colour("gradient"), 3 * theme.scale, ratio))
        ground = theme.colour("card", 0.85)
        for tag, role in (
            (self.decision_tag, "ink"),
            (self.slope_tag, "gradient_text"),
            (self.error_tag, "cost_text"),
        ):
            tag.dress(theme.font(NOTE), theme.colour(role), ground)
        super().dress(theme, appearance)

    def ask(self, x: float | None) -> None:
        """Mark an input that was asked for; with None, none."""
        self._asked = None if x is None else (x,)
        self._redraw()

    def places(self, inputs: Matrix, labels: Vector) -> tuple[Vector, Vector]:
        return inputs[:, 0], labels

    def home(self, x: Vector, y: Vector) -> tuple[Range, Range]:
        return reach(x), _UP

    def name_axes(self, data: Dataset, scale: str) -> None:
        self.name_axis(self.bottom, axis_title(data, data.names[0], scale), "x")
        name = data_labels.shortened(data.classes[1], 16)
        self.name_axis(self.left, fill(data_labels.OUTPUT_AXIS, name=name))

    def draw(self, neuron: Neuron, x: Vector, theme: Theme) -> None:
        (left, right), (bottom, top) = self.box.viewRange()
        middles = left + (np.arange(_COLUMNS) + 0.5) / _COLUMNS * (right - left)
        self.shading.show_outputs(
            self._outputs(neuron, middles, x)[np.newaxis, :],
            QRectF(left, bottom, right - left, top - bottom),
        )
        along = np.linspace(left, right, _POINTS)
        self.curve.show()
        self.curve.setData(along, self._outputs(neuron, along, x))
        room = TagRoom(self.box)
        is_there = self.ring.isVisible()
        for item in self._of_sample:
            item.setVisible(is_there)
        if is_there:
            self._show_sample(neuron.terms(x, self._row), x[0].item(), theme, room)
        # Last: where there is no room for all, the axis and the dashed line tell it too.
        self._show_decision(x, room)
        if self._asked is not None:
            self.show_answer(self._asked[0], self.output_at(self._asked))

    def hide_drawn(self) -> None:
        for item in (self.curve, self.decision, self.decision_tag, *self._of_sample):
            item.hide()

    def ask_at(self, x: float, y: float) -> None:
        self.point_asked.emit(x)

    @staticmethod
    def _outputs(neuron: Neuron, inputs: Vector, x: Vector) -> Vector:
        outputs = neuron.outputs(np.column_stack((inputs, np.ones(len(inputs)))), x)
        return np.nan_to_num(outputs, copy=False, nan=0.5)

    def _show_decision(self, x: Vector, room: TagRoom) -> None:
        """A dashed line where ŷ = ½, if that is in the picture."""
        (left, right), (bottom, top) = self.box.viewRange()
        at = (-x[1] / x[0]).item() if x[0] != 0 else math.nan
        is_seen = left <= at <= right
        for item in (self.decision, self.decision_tag):
            item.setVisible(is_seen)
        if not is_seen:
            return
        self.decision.setData(np.array([at, at]), np.array([bottom, top]))
        text = fill(data_labels.DECISION, value=fixed(at, self._style))
        self.decision_tag.say(text, (0.5, 0.5))
        side = self._free_side(at, 1, self.decision_tag)
        wishes = [Wish((0.5 - way / 2, 1.0), (5 * way, -3)) for way in (side, -side)]
        room.put(self.decision_tag, (at, bottom), (text, data_labels.DECISION_SHORT), wishes)

    def _direction(self) -> int:
        """Which way the output goes with z: −1 for a neuron whose code has σ(−z)."""
        mistakes = self._frame.setup.mistakes if self._frame is not None else ()
        return -1 if Mistake.SIGN in mistakes else 1

    def _show_sample(self, terms: Terms, weight: float, theme: Theme, room: TagRoom) -> None:
        """The tangent at the chosen sample, and how far its output is from its label."""
        at, output, label = self._x[self._row].item(), terms.output, terms.label
        wide, high = map(float, self.box.viewPixelSize())
        slope = weight * self._direction() * terms.slope
        if not (wide > 0 and high > 0 and math.isfinite(slope)):
            for item in self._of_sample:
                item.hide()
            return
        steepness = slope * wide / high
        half = theme.px(_TANGENT) * wide / math.hypot(1, steepness)
        self.tangent.setData(
            np.array([at - half, at + half]),
            np.array([output - slope * half, output + slope * half]),
        )
        self.residual.setData(np.array([at, at]), np.array([output, label]))
        self._tell(at, slope, terms, room)

    def _tell(self, at: float, slope: float, terms: Terms, room: TagRoom) -> None:
        """The error and the slope in words, where the curve leaves room for them."""
        output, label = terms.output, terms.label
        scale = self._theme.scale if self._theme is not None else 1.0
        gap, high = _BESIDE * scale, float(self.box.viewPixelSize()[1])
        error, said = (self._number(value) for value in (terms.error, terms.slope))
        errors = (fill(data_labels.ERROR, value=error), error)
        slopes = tuple(
            fill(text, value=said) for text in (data_labels.SLOPE, data_labels.SLOPE_SHORT)
        )
        # A curve that rises leaves room above it on the left, and below it on the right.
        below, rises = output > label, slope >= 0
        self.error_tag.say(errors[0], (0.5, 0.5))
        side = self._free_side(at, 1 if rises == below else -1, self.error_tag)
        is_short = abs(output - label) < _SHORT * scale * high
        lift = (-1.2 if below else 1.2) * gap if is_short else 0.0
        wishes = [Wish((0.5 - way / 2, 0.5), (gap * way, lift)) for way in (side, -side)]
        place = at, label if is_short else (output + label) / 2
        room.put(self.error_tag, place, errors, wishes)
        wanted = 1 if rises != below else -1
        self.slope_tag.say(slopes[0], (0.5, 0.5))
        side = self._free_side(at, wanted, self.slope_tag)
        wishes = []
        # Where the error's name is in the way, on the curve's other side.
        for is_above in (below, not below):
            for way in (side, -side):
                # On the other side, it has to clear the curve.
                clears = (way == wanted) == (is_above == below)
                beyond = (-gap if is_above else gap) * (0.5 if clears else 1.6)
                anchor = 0.5 - way / 2, 1.0 if is_above else 0.0
                wishes.append(Wish(anchor, (0.7 * gap * way, beyond)))
        room.put(self.slope_tag, (at, output), slopes, wishes)

    def _number(self, value: float) -> str:
        """With its decimals; where these would all be zeros, what it begins with."""
        text = fixed(value, self._style)
        is_small = value != 0 and not any(digit in text for digit in "123456789")
        return short(value, 2) if is_small else text

    def _free_side(self, at: float, side: int, tag: Tag) -> int:
        """The side of a point on which a tag has room: 1, right, or −1; `side` if both have."""
        left, right = self.box.viewRange()[0]
        wide = float(self.box.viewPixelSize()[0])
        scale = self._theme.scale if self._theme is not None else 1.0
        room = (tag.boundingRect().width() + _BESIDE * scale + 4) * wide
        return side if left + room < at < right - room else (1 if at < (left + right) / 2 else -1)

"""What the plots of one and of two features have in common: samples that can be chosen."""

import re
from abc import abstractmethod

import numpy as np
from pyqtgraph.GraphicsScene.mouseEvents import MouseClickEvent
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPen
from PySide6.QtWidgets import QGraphicsItem

from gd_desktop import data_labels
from gd_desktop.app.frame import Frame
from gd_desktop.core.dataset import Dataset
from gd_desktop.core.neuron import Neuron
from gd_desktop.core.problem import Matrix, Rows, Vector
from gd_desktop.core.refusal import Refusal
from gd_desktop.io.settings import Appearance
from gd_desktop.io.translated import feature_title
from gd_desktop.labels import Label
from gd_desktop.numerals import Style, fixed, grouped
from gd_desktop.tongue import fill
from gd_desktop.ui.plots.axis import Axis
from gd_desktop.ui.plots.canvas import Canvas, Range
from gd_desktop.ui.plots.marks import Mark, Tag, disc, pen
from gd_desktop.ui.plots.samples import Symbols, triangle
from gd_desktop.ui.plots.shading import Shading
from gd_desktop.ui.plots.tag_room import TagRoom, Wish
from gd_desktop.ui.theme import NOTE, Theme

_FINGER = 14  # px around a sample that choose it
_MOST_DRAWN = 20_000
_MOST_RINGS = 64  # of a batch; more would be a thicket
_CROWD = 3000  # samples; more are drawn so faintly that one class does not bury the other
# (up to so many samples, the radius of each)
_RADII = ((150, 6.0), (600, 5.0), (_CROWD, 4.0))
_LEAST_RADIUS = 3.0
_MARGIN = 0.08
# Beyond these, the product of two axes' scales is too large or too small for a float, and Qt's
# transformations turn to nan.
_FARTHEST, _LEAST = 1e100, 1e-100
# Chinese brackets are wide, and stand without a space.
_UNIT = re.compile(r"(?: \([^()]*\)|\uff08[^()]*\uff09)$")
_SHAPES = (disc, triangle)
_ROLES = ("function", "path")


def axis_title(data: Dataset, column: str, scale: str) -> str:
    """What a feature's axis is called."""
    is_scaled = scale == "standard"
    title = feature_name(data, column, has_unit=not is_scaled)
    return fill(data_labels.STANDARDISED, title=title) if is_scaled else title


def feature_name(data: Dataset, column: str, has_unit: bool) -> str:
    """What people call a feature. What is divided by its deviation has no unit."""
    try:
        title = feature_title(data.source, column)
    except Refusal:  # a file's, or what was painted
        return data_labels.shortened(column)
    return title if has_unit else _UNIT.sub("", title)


def reach(values: Vector) -> Range:
    """A range around the values, with a margin."""
    low, high = float(values.min()), float(values.max())
    if high - low < _LEAST:
        return low - 1, high + 1
    margin = _MARGIN * (high - low)
    return low - margin, high + margin


class SampleCanvas(Canvas):
    """Circles and triangles over the shaded probability; one is chosen, and a point asked for."""

    sample_chosen = Signal(int)  # a row of the training samples
    noted = Signal(str)  # what there is to know of the picture; empty: nothing

    features = 0  # how many the plot shows

    def __init__(self, label: Label) -> None:
        super().__init__(label.name)
        # The tip is the card's heading's: here it would hide the samples.
        self.setToolTip("")
        self._frame: Frame | None = None
        self._theme: Theme | None = None
        self._style = Style()
        self._inputs: Matrix | None = None
        self._story: tuple[object, ...] = ()
        self._drawn: Rows = np.empty(0, dtype=np.int_)
        self._x = self._y = np.empty(0)  # of all training samples
        self._row = 0
        self._asked: tuple[float, ...] | None = None
        self._note = ""

        self.shading = Shading()
        self.held = tuple(Symbols(shape) for shape in _SHAPES)
        self.samples = tuple(Symbols(shape) for shape in _SHAPES)
        self.batch = Symbols(disc)
        self.chosen = tuple(Mark(shape) for shape in _SHAPES)
        self.ring = Mark(disc)
        self.question = Mark(disc)
        self.question_sign, self.answer = Tag(), Tag()
        self.stack(0, self.shading)
        self.stack(4, *self.held)
        self.stack(5, *self.samples)
        self.stack(6, self.batch, *self.chosen, self.ring)
        self.stack(9, self.answer, self.question, self.question_sign)
        self._asked_marks = (self.question, self.question_sign, self.answer)
        hidden: list[QGraphicsItem] = [self.ring, *self.chosen, *self._asked_marks]
        for item in hidden:
            item.setVisible(False)
        self.scene().sigMouseClicked.connect(self._click)
        self.box.sigRangeChanged.connect(self._redraw)
        self.box.sigResized.connect(self._redraw)

    def stack(self, depth: float, *items: QGraphicsItem) -> None:
        """Add items at a depth: higher ones lie on lower ones."""
        for item in items:
            item.setZValue(depth)
            self.addItem(item, ignoreBounds=True)

    @property
    def neuron(self) -> Neuron | None:
        """What is shown, if it has as many features as the plot."""
        problem = self._frame.problem if self._frame is not None else None
        return problem if isinstance(problem, Neuron) else None

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours, measures and decimals."""
        self._theme, self._style = theme, appearance.style
        self.dress_canvas(theme)
        for axis in (self.bottom, self.left):
            # The shading is busy enough without a grid.
            axis.setGrid(False)
        ratio = self.devicePixelRatioF()
        self.shading.dress(theme)
        ring = pen(theme.colour("ink"), 2 * theme.scale, ratio)
        self.ring.draw_with(theme.px(13), ring, None)
        self.batch.draw_with(
            theme.px(10), pen(theme.colour("ink", 0.45), 1.4 * theme.scale, ratio), None
        )
        rim = pen(theme.colour("card"), 2 * theme.scale, ratio)
        self.question.draw_with(theme.px(11), rim, theme.colour("ink"))
        self.question_sign.dress(
            theme.font(NOTE, bold=True), theme.colour("card"), theme.colour("ink", 0)
        )
        self.question_sign.say(data_labels.ASKED, (0.5, 0.5))
        self.answer.dress(theme.font(NOTE), theme.colour("ink"), theme.colour("card", 0.8))
        self._dress_samples()
        self._redraw()

    def show_frame(self, frame: Frame) -> None:
        """Show a run as it stands. One of another number of features is passed over."""
        problem = frame.problem
        if not isinstance(problem, Neuron) or len(problem.names) != self.features:
            return
        self._frame = frame
        if problem.inputs is not self._inputs:
            self._inputs = problem.inputs
            self._take_data(frame, problem)
        self._redraw()

    def select(self, row: int) -> None:
        """Ring a training sample; none, if there is no such row."""
        self._row = row
        self._redraw()

    def nearest(self, x: float, y: float) -> int | None:
        """The drawn training sample within a finger's width of a point of the plot.

        Of several at the same place it is the next after the chosen one, so that each can be had.
        """
        theme = self._theme
        wide, high = self.box.viewPixelSize()
        if theme is None or not len(self._drawn) or not (wide > 0 and high > 0):
            return None
        across = (self._x[self._drawn] - x) / wide
        up = (self._y[self._drawn] - y) / high
        away = np.hypot(across, up)
        least = float(away.min())
        if not least <= _FINGER * theme.scale:
            return None
        rows = self._drawn[away <= least + 0.5]
        later = rows[rows > self._row] if self._row in rows else rows
        return int(later[0] if len(later) else rows[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None or not len(self._x):
            super().keyPressEvent(event)
            return
        self.sample_chosen.emit((self._row + step) % len(self._x))

    @abstractmethod
    def places(self, inputs: Matrix, labels: Vector) -> tuple[Vector, Vector]:
        """Where samples lie in the plot."""

    @abstractmethod
    def home(self, x: Vector, y: Vector) -> tuple[Range, Range]:
        """The range that shows samples at x and y."""

    @abstractmethod
    def name_axes(self, data: Dataset, scale: str) -> None:
        """Give the axes their titles."""

    @abstractmethod
    def draw(self, neuron: Neuron, x: Vector, theme: Theme) -> None:
        """All that depends on the weights and the bias x, which are finite."""

    @abstractmethod
    def hide_drawn(self) -> None:
        """Hide what `draw` shows, as there is nothing to draw."""

    @abstractmethod
    def ask_at(self, x: float, y: float) -> None:
        """A person has clicked beside the samples."""

    @property
    def is_crowded(self) -> bool:
        """Whether samples lie so thickly that what is beneath them would not be seen."""
        return len(self._drawn) > _CROWD

    @property
    def is_blank(self) -> bool:
        """Whether the picture is to be empty."""
        return False

    def name_axis(self, axis: Axis, title: str, symbol: str = "") -> None:
        """Give an axis a title, which may hold any sign, and is cut where it has no room; a symbol
        stands for it where hardly anything would be left.
        """
        axis.symbol = symbol
        if title != axis.labelText:
            axis.setLabel(title)
            self._fit_axis()

    def output_at(self, inputs: tuple[float, ...]) -> float:
        """The probability at inputs, from the weights in force."""
        assert self._frame is not None
        neuron = self.neuron
        assert neuron is not None
        with np.errstate(all="ignore"):
            return float(neuron.outputs(np.array([[*inputs, 1.0]]), self._frame.row.x)[0])

    def show_answer(self, x: float, y: float) -> None:
        """The asked mark at a point of the plot, and what the neuron says there."""
        output = fixed(self.output_at(self._asked or ()), self._style)
        text = fill(data_labels.OUTPUT, value=output)
        gap = 16 * (self._theme.scale if self._theme is not None else 1.0)
        self.answer.say(text, (0.0, 0.5))
        room = (gap + self.answer.boundingRect().width()) * float(self.box.viewPixelSize()[0])
        is_right = x + room > self.box.viewRange()[0][1]
        way = Wish((1.0 if is_right else 0.0, 0.5), (-gap if is_right else gap, 0))
        for item in self._asked_marks:
            item.setPos(x, y)
        TagRoom(self.box).put(self.answer, (x, y), (text,), (way,))

    def _take_data(self, frame: Frame, neuron: Neuron) -> None:
        data = frame.setup.data
        if data is None:
            return
        self._x, self._y = self._seen(neuron)
        count = len(neuron)
        self._drawn = np.arange(count)
        if count > _MOST_DRAWN:
            self._drawn = np.linspace(0, count - 1, _MOST_DRAWN).astype(np.int_)
        for label, symbols in enumerate(self.samples):
            rows = self._drawn[neuron.labels[self._drawn] == label]
            symbols.show_points(self._x[rows], self._y[rows])
        all_x, all_y = self._x, self._y
        held = neuron.held_out
        for label, symbols in enumerate(self.held):
            x, y = np.empty(0), np.empty(0)
            if held is not None:
                x, y = self._seen(held)
                mine = np.flatnonzero(held.labels == label)[:_MOST_DRAWN]
                all_x, all_y = np.append(all_x, x), np.append(all_y, y)
                x, y = x[mine], y[mine]
            symbols.show_points(x, y)
        self._dress_samples()
        self.name_axes(data, frame.setup.scale)
        self.setAccessibleDescription(data_labels.described(data))
        story = (data.source, data.names, frame.setup.scale)
        if not self.is_blank:
            self.set_home(*self.home(all_x, all_y))
            # Where someone had looked in other data means nothing in this.
            if story != self._story and self._story and self.is_panned:
                self.go_home()
        self._story = story
        note = ""
        if count > _MOST_DRAWN:
            note = fill(data_labels.DRAWN, drawn=grouped(_MOST_DRAWN), all=grouped(count))
        if note != self._note:
            self._note = note
            self.noted.emit(note)

    def _seen(self, neuron: Neuron) -> tuple[Vector, Vector]:
        x, y = self.places(neuron.inputs, neuron.labels)
        return np.clip(x, -_FARTHEST, _FARTHEST), np.clip(y, -_FARTHEST, _FARTHEST)

    def _dress_samples(self) -> None:
        theme = self._theme
        if theme is None:
            return
        ratio, count = self.devicePixelRatioF(), len(self._drawn)
        radius = next((size for most, size in _RADII if count <= most), _LEAST_RADIUS)
        radius *= theme.scale
        rim = pen(theme.colour("card"), min(1.5, radius / 3) * theme.scale, ratio)
        faint = min(0.35, max(0.1, _CROWD / 2 / max(1, count)))
        for role, symbols, held, chosen in zip(
            _ROLES, self.samples, self.held, self.chosen, strict=True
        ):
            if self.is_crowded:
                symbols.draw_with(radius, QPen(Qt.PenStyle.NoPen), theme.colour(role, faint))
            else:
                symbols.draw_with(radius, rim, theme.colour(role))
            hollow = pen(theme.colour(role, 0.8), 1.5 * theme.scale, ratio)
            held.draw_with(0.85 * radius, hollow, theme.colour("card", 0.5))
            chosen.draw_with(max(radius, 5 * theme.scale), rim, theme.colour(role))

    def _redraw(self) -> None:
        """All that may change from frame to frame."""
        frame, theme, neuron = self._frame, self._theme, self.neuron
        if frame is None or theme is None or neuron is None:
            return
        is_seen = not self.is_blank
        for symbols in (*self.held, *self.samples):
            symbols.setVisible(is_seen)
        self._show_batch(frame, is_seen)
        is_there = is_seen and 0 <= self._row < len(self._x)
        self.ring.setVisible(is_there)
        for label, mark in enumerate(self.chosen):
            mark.setVisible(bool(is_there and neuron.labels[self._row] == label))
            if is_there:
                mark.setPos(self._x[self._row], self._y[self._row])
        if is_there:
            self.ring.setPos(self._x[self._row], self._y[self._row])
        is_finite = is_seen and bool(np.isfinite(frame.row.x).all())
        self.shading.setVisible(is_finite)
        is_asked = is_finite and self._asked is not None
        for item in self._asked_marks:
            item.setVisible(is_asked)
        if is_finite:
            # Finite weights may be so large that their products are not.
            with np.errstate(all="ignore"):
                self.draw(neuron, frame.row.x, theme)
        else:
            self.hide_drawn()

    def _show_batch(self, frame: Frame, is_seen: bool) -> None:
        batch = frame.batch
        is_shown = is_seen and batch is not None and len(batch) <= _MOST_RINGS
        self.batch.setVisible(is_shown)
        if batch is not None and is_shown:
            self.batch.show_points(self._x[batch], self._y[batch])

    @Slot(object)
    def _click(self, event: MouseClickEvent) -> None:
        at = event.scenePos()
        is_left = event.button() == Qt.MouseButton.LeftButton
        if not is_left or self.is_blank or not self.box.sceneBoundingRect().contains(at):
            return
        spot = self.box.mapSceneToView(at)
        row = self.nearest(spot.x(), spot.y())
        if row is not None:
            self.sample_chosen.emit(row)
        elif self._frame is not None:
            self.ask_at(spot.x(), spot.y())

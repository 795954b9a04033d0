"""The chain-rule microscope: one sample's pull on a weight, factor by factor."""

import math

import numpy as np
from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gd_desktop import neuron_labels, why_labels
from gd_desktop.app.frame import Frame
from gd_desktop.app.glimpse import ALL, Glimpse
from gd_desktop.core.mistakes import Mistake
from gd_desktop.core.neuron import Neuron, Terms
from gd_desktop.core.phases import Phase
from gd_desktop.formulas import parameter_titles
from gd_desktop.io.settings import Appearance
from gd_desktop.numerals import MINUS, Style, grouped, plain, short, subscript
from gd_desktop.tongue import fill, isolated
from gd_desktop.ui.choice import Choice
from gd_desktop.ui.direction import formula_row
from gd_desktop.ui.flow import Flow
from gd_desktop.ui.formula_html import COVER
from gd_desktop.ui.neuron.selection import Selection
from gd_desktop.ui.neuron.tile import Tile
from gd_desktop.ui.plots.hill_plot import HillPlot
from gd_desktop.ui.status_line import plain_tip
from gd_desktop.ui.steady import Steady
from gd_desktop.ui.teaching.why import CornerWhy
from gd_desktop.ui.theme import NOTE, Theme

# The error is large and the slope nearly flat: the sample is wrong and hardly pulls.
_LARGE_ERROR, _FLAT_SLOPE = 0.5, 0.05
_SMALL_ERROR = 0.1
_NARROW, _WIDEST_NAME = 660, 180  # px at scale 1
# The tiles that a phase of a step is about.
_LIT = {Phase.ERROR: (0,), Phase.ACTIVATION: (1,), Phase.PULL: (2, 3)}


class Microscope(QWidget):
    """(ŷ − y) × σ′(z) × x = this sample's pull; below, the mean of the pulls and the update."""

    looked_at = Signal(int, int)  # another sample, or another parameter, by their numbers

    def __init__(self, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._selection = selection
        self._frame: Frame | None = None
        self._theme: Theme | None = None
        self._letters = Appearance()
        self._names: tuple[str, ...] = ()
        self.plot = HillPlot()
        self._glimpse = ALL
        self._keeps_mistakes = False
        self._told = (-1, -1)  # the sample and the parameter that were looked at last
        self.error = Tile("cost", neuron_labels.ERROR_TILE)
        self.slope = Tile("path", neuron_labels.SLOPE_TILE)
        self.input = Tile("function", neuron_labels.INPUT_TILE)
        self.pull = Tile("gradient", neuron_labels.PULL_TILE)
        self.tiles = (self.error, self.slope, self.input, self.pull)
        for tile, tip in zip(self.tiles, neuron_labels.TILE_TIPS, strict=True):
            tile.setToolTip(tip)
        places = ("factor.error", "factor.slope", "factor.input", "factor.pull")
        named = zip(why_labels.FACTORS, places, self.tiles, strict=True)
        self.whys = [CornerWhy(*factor) for factor in named]
        self.signs = [QLabel(sign) for sign in ("×", "×", "=")]
        self.sample = QLabel()
        self.sample.setTextFormat(Qt.TextFormat.PlainText)
        self.sample.setObjectName("note")
        self.before, self.after = QPushButton("‹"), QPushButton("›")
        for button, label, name in (
            (self.before, neuron_labels.PREVIOUS, neuron_labels.PREVIOUS_NAME),
            (self.after, neuron_labels.NEXT, neuron_labels.NEXT_NAME),
        ):
            button.setObjectName("tab")
            button.setAccessibleName(name)
            button.setToolTip(label.tip)
        self.chosen = Choice()
        self.chosen.setAccessibleName(neuron_labels.INPUT.name)
        self.chosen.setToolTip(neuron_labels.INPUT.tip)
        self.mean = QLabel()
        self.mean.setTextFormat(Qt.TextFormat.RichText)
        # However long, the sentence must not hold the card wide.
        self.mean.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._foot = Steady(self.mean)
        self._lay_out()
        self.before.clicked.connect(self._go_before)
        self.after.clicked.connect(self._go_after)
        self.chosen.currentIndexChanged.connect(self._show)
        selection.changed.connect(self._show)

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours, measures and letters."""
        self._theme, self._letters = theme, appearance
        self.plot.dress(theme)
        self.plot.setFixedSize(theme.px(200), theme.px(138))
        self._tiles.setSpacing(theme.px(6))
        self._rows.setSpacing(theme.px(5))
        self._columns.setSpacing(theme.px(12))
        for tile in self.tiles:
            tile.dress(theme)
        for sign in self.signs:
            sign.setFont(theme.font(18))
        self.sample.setFont(theme.font(NOTE))
        self.mean.setFont(theme.font(NOTE))
        self._show()

    def show_frame(self, frame: Frame) -> None:
        """Show a neuron as it stands."""
        self._frame = frame
        if frame.problem.parameters != self._names:
            self._names = frame.problem.parameters
            self.chosen.blockSignals(True)
            self.chosen.clear()
            self.chosen.addItems(parameter_titles(self._names))
            self.chosen.setCurrentIndex(self._telling(frame))
            self.chosen.blockSignals(False)
        self._show()

    def reveal(self, glimpse: Glimpse) -> None:
        """Show only some parts of the step that comes next."""
        if glimpse != self._glimpse:
            self._glimpse = glimpse
            self._show()

    def keep_mistakes(self, on: bool) -> None:
        """Whether it is kept to itself which factor the code has wrong."""
        if on != self._keeps_mistakes:
            self._keeps_mistakes = on
            self._show()

    @staticmethod
    def _telling(frame: Frame) -> int:
        """The input to begin with: of many, the one that the start pulls on most."""
        if len(frame.problem.parameters) <= 4:
            return 0
        return int(np.argmax(np.abs(frame.row.gradient[:-1])))

    def minimumSizeHint(self) -> QSize:
        # Without the plot, which goes where there is no room for both.
        return self._rows.minimumSize()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._theme is not None:
            # The tiles come first where there is no room for both.
            self.plot.setVisible(self.width() >= self._theme.px(_NARROW))
            self._show()

    def _lay_out(self) -> None:
        head = Flow()
        for widget in (self.before, self.sample, self.after):
            head.addWidget(widget)
        head.addStretch(1)
        head.addWidget(self.chosen)
        self._tiles = formula_row()
        for place, tile in enumerate(self.tiles):
            self._tiles.addWidget(tile, 1)
            if place < len(self.signs):
                self._tiles.addWidget(self.signs[place])
        self._rows = QVBoxLayout()
        self._rows.addLayout(head)
        self._rows.addLayout(self._tiles)
        self._rows.addWidget(self._foot)
        self._rows.addStretch(1)
        self._columns = QHBoxLayout(self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.addWidget(self.plot)
        self._columns.addLayout(self._rows, 1)

    @Slot()
    def _go_before(self) -> None:
        self._go(-1)

    @Slot()
    def _go_after(self) -> None:
        self._go(1)

    def _go(self, by: int) -> None:
        if self._frame is not None and isinstance(self._frame.problem, Neuron):
            self._selection.choose((self._selection.row + by) % len(self._frame.problem))

    @Slot()
    def _show(self) -> None:
        frame = self._frame
        if frame is None or self._theme is None or not isinstance(frame.problem, Neuron):
            return
        problem, data = frame.problem, frame.setup.data
        row = min(self._selection.row, len(problem) - 1)
        place = max(0, self.chosen.currentIndex())
        terms = problem.terms(frame.row.x, row)
        name = data.classes[int(terms.label)] if data is not None else ""
        # However long, it must not push the tiles away.
        short_name = self.sample.fontMetrics().elidedText(
            name, Qt.TextElideMode.ElideRight, self._theme.px(_WIDEST_NAME)
        )
        self.sample.setToolTip(plain_tip(name) if short_name != name else "")
        self.sample.setText(
            fill(
                neuron_labels.SAMPLE,
                number=grouped(row + 1),
                count=grouped(len(problem)),
                name=short_name,
            )
        )
        style = Style(decimals=max(3, self._letters.decimals))
        factors = self._glimpse.shown_factors
        self.plot.show_terms(
            terms,
            f"ŷ = {number(terms.output, style)}",
            f"σ′ = {number(terms.slope, style)}",
            factors,
        )
        for order, tile in enumerate(self.tiles):
            tile.cover(order >= factors)
        self._show_tiles(frame, problem, terms, place, style)
        self._show_mean(frame, problem, place, style)
        if self._told != (row, place):
            self._told = (row, place)
            self.looked_at.emit(row, place)

    def _show_tiles(
        self, frame: Frame, problem: Neuron, terms: Terms, place: int, style: Style
    ) -> None:
        is_entropy = frame.setup.cost == "cross-entropy"
        mistakes = set() if self._keeps_mistakes else set(frame.setup.mistakes)
        symbol = _symbol(problem, place)
        twice = "2" if frame.setup.cost == "quadratic-mean" else ""
        self.error.show_factor(
            f"{twice}(ŷ − y)" if twice else "ŷ − y",
            number(terms.error * (2 if twice else 1), style),
            terms.error,
            _error_note(terms.error),
        )
        stalls = abs(terms.error) > _LARGE_ERROR and terms.slope < _FLAT_SLOPE
        is_missing = Mistake.NO_SLOPE in mistakes and not is_entropy
        note = neuron_labels.SLOPE_TILE
        if is_entropy:
            note = neuron_labels.SLOPE_CANCELLED
        elif is_missing:
            note = neuron_labels.SLOPE_MISSING
        elif stalls:
            note = neuron_labels.SLOPE_FLAT
        self.slope.show_factor(
            "σ′(z) = ŷ(1 − ŷ)", number(terms.slope, style), 4 * terms.slope, note
        )
        tip = neuron_labels.CANCELLED_TIP if is_entropy else neuron_labels.TILE_TIPS[1]
        self.slope.setToolTip(tip)
        self._light(stalls and not is_entropy and not is_missing)
        self.slope.fade(is_entropy or is_missing)
        largest = float(np.abs(problem.inputs[:, place]).max()) or 1.0
        value = terms.inputs[place].item()
        is_bias = place == len(terms.inputs) - 1
        is_forgotten = Mistake.NO_INPUT in mistakes and not is_bias
        note = neuron_labels.INPUT_BIAS if is_bias else neuron_labels.INPUT_TILE
        self.input.show_factor(
            "1" if is_bias else f"x{symbol}",
            number(value, style),
            value / largest,
            neuron_labels.INPUT_MISSING if is_forgotten else note,
        )
        self.input.fade(is_forgotten)
        pull = terms.pull[place].item()
        self.pull.show_factor(
            f"∂C/∂{'b' if is_bias else f'w{symbol}'}",
            number(pull, style),
            pull / (largest * 0.15),
            neuron_labels.PULL_TILE,
        )

    def _light(self, stalls: bool) -> None:
        """The factor that a phase is about; outside of one, the slope where it stalls."""
        phase, factors = self._glimpse.phase, self._glimpse.shown_factors
        lit = _LIT.get(phase, ()) if phase is not None else (1,) * stalls
        for order, tile in enumerate(self.tiles):
            tile.light(order in lit and order < factors)

    def _show_mean(self, frame: Frame, problem: Neuron, place: int, style: Style) -> None:
        count = len(frame.batch) if frame.batch is not None else len(problem)
        gradient, here = frame.row.gradient[place].item(), frame.row.x[place].item()
        is_bias = place == len(self._names) - 1
        name = "b" if is_bias else f"w{_symbol(problem, place)}"
        eta = self._letters.rate_letter
        finer = Style(style.decimals + 1)
        mean = fill(neuron_labels.MEAN, count=grouped(count))
        slope = number(gradient, style)
        taken = f"({slope})" if slope.startswith(MINUS) else slope
        ahead = frame.next_x[place].item() if frame.next_x is not None else float("nan")
        assert self._theme is not None
        green, orange = self._theme.colours["gradient_text"], self._theme.colours["path_text"]
        glimpse = self._glimpse
        bold_slope = f"<b style='color:{green}'>{slope if glimpse.slope else COVER}</b>"
        taken = taken if glimpse.slope else COVER
        rate = plain(frame.setup.rate) if glimpse.change else COVER
        numbers = f"{number(here, finer)} − {rate} · {taken}"
        steps = [f"{name} − {eta} · ∂C/∂{name} = {numbers}", f"{name} ← {numbers}"]
        if frame.setup.method != "gradient-descent":
            # What else goes into the step stands in the method's formula.
            steps = [fill(neuron_labels.NEXT_WEIGHT, name=name, here=number(here, finer))]
        there = number(ahead, finer) if glimpse.target else COVER
        metrics, bold = self.mean.fontMetrics(), QFontMetrics(self._theme.font(NOTE, bold=True))
        room = self._foot.width() - bold.horizontalAdvance(f"{slope}{there}  ")
        # The letters go where there is no room for them beside the numbers.
        for step in steps:
            plainly = f"{mean}: ∂C/∂{name} = ;   {step} = "
            if metrics.horizontalAdvance(plainly) <= room:
                break
        pull = isolated(f"∂C/∂{name} = {bold_slope}")
        update = isolated(f"{step} = <b style='color:{orange}'>{there}</b>")
        self.mean.setText(f"{mean}: {isolated(f'{pull}; &nbsp; {update}')}")


def number(value: float, style: Style) -> str:
    """A number in a tile, to some significant digits however small: 0.000 would say nothing."""
    return short(value, max(2, style.decimals)) if math.isfinite(value) else "—"


def _symbol(problem: Neuron, place: int) -> str:
    """₁: which of the inputs, where there are several."""
    return subscript(place + 1) if problem.inputs.shape[1] > 2 else ""


def _error_note(error: float) -> str:
    if abs(error) > _LARGE_ERROR:
        return neuron_labels.ERROR_LARGE
    return neuron_labels.ERROR_SMALL if abs(error) < _SMALL_ERROR else neuron_labels.ERROR_TILE

"""Ask the neuron: a sample of one's own, its answer, and the sum that the answer is made of."""

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gd_desktop import neuron_labels, neuron_words
from gd_desktop.app.frame import Frame
from gd_desktop.core.dataset import Dataset
from gd_desktop.core.neuron import Neuron, with_bias
from gd_desktop.core.problem import Vector
from gd_desktop.io.settings import Appearance
from gd_desktop.labels import Label
from gd_desktop.numerals import short
from gd_desktop.tongue import fill
from gd_desktop.ui.elided import Elided
from gd_desktop.ui.neuron.drawing_pad import DrawingPad
from gd_desktop.ui.neuron.feature_titles import title
from gd_desktop.ui.neuron.parts_chart import PartsChart
from gd_desktop.ui.number_field import NumberField
from gd_desktop.ui.theme import NOTE, Theme
from gd_desktop.ui.wrapped import WrappedLabel

_MOST_FIELDS = 64
_MOST_PARTS = 6
_ANSWER = 25  # px of type at scale 1
_PAD = 138  # px at scale 1


class AskPanel(QWidget):
    """Fields for the features in their own units, or a pad to draw on; the answer follows."""

    asked = Signal(object)  # (d,) inputs of the neuron that the answer is for, or None
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame: Frame | None = None
        self._theme: Theme | None = None
        self._data: Dataset | None = None
        self._features: Vector = np.empty(0)
        self._is_asked = False
        self.fields: list[NumberField] = []
        self.pad: DrawingPad | None = None
        self.hint = WrappedLabel(neuron_labels.ASK_HINT)
        self.hint.setObjectName("note")
        self.answer = QLabel()
        self.answer.setTextFormat(Qt.TextFormat.PlainText)
        # However long, it must not hold the card wide.
        self.answer.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.sum = Elided()
        self.parts = PartsChart()
        self.parts.setAccessibleName("wᵀx + b")
        self.clear = QPushButton(neuron_labels.CLEAR_DRAWING.name)
        self.clear.setToolTip(neuron_labels.CLEAR_DRAWING.tip)
        self._scroll = QScrollArea()
        # Its fields take the focus, and are brought into view.
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setObjectName("plain")
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pad_place = QVBoxLayout()
        self._said = QVBoxLayout()
        for widget in (self.answer, self.sum, self.hint):
            self._said.addWidget(widget)
        self._said.addStretch(1)
        self._said.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignLeft)
        self._columns = QHBoxLayout(self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.addLayout(self._pad_place)
        self._columns.addWidget(self._scroll, 4)
        self._columns.addLayout(self._said, 4)
        self._columns.addWidget(self.parts, 5)
        self.clear.clicked.connect(self._clear_pad)

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours and measures."""
        self._theme = theme
        self._columns.setSpacing(theme.px(18))
        # The panel is only so high, and the button is to be seen as a whole.
        self._said.setSpacing(theme.px(4))
        self.sum.setFont(theme.font(NOTE))
        self.hint.setFont(theme.font(NOTE))
        self.parts.dress(theme)
        self._dress_pad()
        self._show()

    def show_frame(self, frame: Frame) -> None:
        """Answer with the weights as they stand."""
        self._frame = frame
        data = frame.setup.data
        if data is not None and (
            self._data is None
            or (data.names, data.image, data.source)
            != (self._data.names, self._data.image, self._data.source)
        ):
            self._begin(data)
        self._data = data
        self._show()

    def ask(self, inputs: tuple[float, ...]) -> None:
        """Ask about a point of the plot, in the neuron's inputs."""
        frame = self._frame
        if frame is None or not isinstance(frame.problem, Neuron):
            return
        scaled = np.array([inputs])
        self._features = frame.problem.scaling.restore(scaled)[0]
        for field, value in zip(self.fields, self._features.tolist(), strict=False):
            field.show_value(float(f"{value:.6g}"))
            field.restore()
        self._is_asked = True
        self._show()

    # --- the sample

    def _begin(self, data: Dataset) -> None:
        """Other features: fields with their means, or an empty pad."""
        self._is_asked = False
        self._features = data.features.mean(axis=0)
        self.fields = []
        if self.pad is not None:
            self._pad_place.removeWidget(self.pad)
            self.pad.deleteLater()
            self.pad = None
        is_square = data.image is not None and data.image[0] == data.image[1]
        if is_square and data.image is not None:
            self._features = np.zeros(len(data.names))
            self.pad = DrawingPad(side=data.image[0])
            self.pad.changed.connect(self._take_drawing)
            self._pad_place.addWidget(self.pad)
            self._dress_pad()
        else:
            self._scroll.setWidget(self._make_fields(data))
        self._scroll.setVisible(not is_square)
        self.clear.setVisible(is_square)
        self.hint.setText(neuron_labels.ASK_DRAWING if is_square else neuron_labels.ASK_HINT)

    def _dress_pad(self) -> None:
        if self.pad is not None and self._theme is not None:
            self.pad.dress(self._theme)
            self.pad.setFixedSize(self._theme.px(_PAD), self._theme.px(_PAD))

    def _make_fields(self, data: Dataset) -> QWidget:
        page = QWidget()
        page.setObjectName("plain")
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 0, 0)
        for row, name in enumerate(data.names[:_MOST_FIELDS]):
            called = title(data, name)
            label = Label(called, fill(neuron_labels.ASK_FEATURE_TIP, name=called))
            field = NumberField("feature", label, self._taker(row))
            field.refused.connect(self.refused)
            field.accepted.connect(self._accepted)
            field.show_value(float(f"{self._features[row]:.4g}"))
            said = QLabel(called)
            said.setTextFormat(Qt.TextFormat.PlainText)
            said.setObjectName("note")
            said.setBuddy(field)
            grid.addWidget(said, row, 0)
            grid.addWidget(field, row, 1)
            self.fields.append(field)
        grid.setColumnStretch(0, 1)
        grid.setRowStretch(len(self.fields), 1)
        return page

    def _taker(self, place: int) -> Callable[[float], None]:
        def take(value: float) -> None:
            self._features[place] = value
            self._is_asked = True
            self._show()

        return take

    @Slot()
    def _accepted(self) -> None:
        self.refused.emit("")

    @Slot()
    def _take_drawing(self) -> None:
        if self.pad is None or self._data is None:
            return
        # A pad's ink goes from 0 to 1, the data's pixels as far as they were measured.
        self._features = self.pad.pixels * max(1.0, float(self._data.features.max()))
        self._is_asked = True
        self._show()

    @Slot()
    def _clear_pad(self) -> None:
        if self.pad is not None:
            self.pad.clear()

    # --- the answer

    def _show(self) -> None:
        frame, theme = self._frame, self._theme
        if frame is None or theme is None or self._data is None:
            return
        problem = frame.problem
        if not isinstance(problem, Neuron) or len(self._features) != len(problem.names):
            return
        with np.errstate(all="ignore"):
            inputs = with_bias(problem.scaling.apply(self._features[np.newaxis, :]))
            x = frame.row.x
            output = problem.outputs(inputs, x).item()
            weighed = x * inputs[0]
            z = weighed.sum().item()
        role = "path_text" if output >= 0.5 else "function"
        size = theme.px(_ANSWER)
        self.answer.setStyleSheet(
            f"color: {theme.colours[role]}; font-size: {size}px; font-weight: 700;"
        )
        self.answer.setText(neuron_words.answer(output, self._data.classes))
        self.sum.say(fill(neuron_labels.ANSWER_SUM, z=short(z, 3), output=short(output, 3)))
        self.parts.show_parts(_parts([title(self._data, name) for name in problem.names], weighed))
        self.asked.emit(tuple(inputs[0, :-1].tolist()) if self._is_asked else None)

    def sizeHint(self) -> QSize:
        return QSize(400, 120)


def _parts(names: list[str], weighed: Vector) -> list[tuple[str, float]]:
    """The largest parts by name, the rest in one, and the bias last."""
    values = weighed[:-1].tolist()
    order = sorted(range(len(values)), key=lambda place: -abs(values[place]))
    if len(order) <= _MOST_PARTS:
        shown, rest = sorted(order), []
    else:
        shown, rest = sorted(order[: _MOST_PARTS - 1]), order[_MOST_PARTS - 1 :]
    parts = [(names[place], values[place]) for place in shown]
    if rest:
        others = neuron_labels.others(len(rest))
        parts.append((others, sum(values[place] for place in rest)))
    return [*parts, (neuron_labels.BIAS_PART, weighed[-1].item())]

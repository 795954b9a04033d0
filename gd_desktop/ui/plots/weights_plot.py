"""The weights of many features, as a picture or as bars, and a sample to hold beside them."""

import numpy as np
from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gd_desktop import data_labels
from gd_desktop.app.frame import Frame
from gd_desktop.core.dataset import Dataset
from gd_desktop.core.neuron import BIAS, Neuron
from gd_desktop.core.problem import Vector
from gd_desktop.io.settings import Appearance
from gd_desktop.labels import Label
from gd_desktop.numerals import Style, fixed, grouped
from gd_desktop.tongue import fill
from gd_desktop.ui.direction import keep_left_to_right
from gd_desktop.ui.plots.bars import Bar, Bars
from gd_desktop.ui.plots.pixels import ColourBar, Pixels
from gd_desktop.ui.plots.sample_canvas import feature_name
from gd_desktop.ui.plots.shading import diverging, greys
from gd_desktop.ui.theme import Theme

_MOST_BARS = 40
_LEAST_WIDTH, _LEAST_HEIGHT = 180, 84  # px at scale 1


class WeightsPlot(QWidget):
    """One weight for each feature. It ends where one feature or two can be drawn on axes."""

    sample_chosen = Signal(int)  # a row of the training samples

    def __init__(self) -> None:
        super().__init__()
        keep_left_to_right(self)
        self.setAccessibleName(data_labels.WEIGHTS.name)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._frame: Frame | None = None
        self._style = Style()
        self._row = 0
        self._own_units = False
        self._theme: Theme | None = None
        self._data: Dataset | None = None
        self._paper = (0.0, 1.0)  # the least and the largest of the data's pixels

        self.note = QLabel()
        self.note.setObjectName("note")
        self.image = Pixels(data_labels.WEIGHTS.name, is_right=True)
        self.image.setToolTip(data_labels.WEIGHTS.tip)
        self.scale = ColourBar(self.image)
        self.bars = Bars(data_labels.WEIGHTS.name)
        self.bars.setToolTip(data_labels.WEIGHTS.tip)
        self.sample = Pixels(data_labels.SAMPLE.name, is_right=False)
        self.sample.setToolTip(data_labels.SAMPLE.tip)
        self.told, self.caption = QLabel(), QLabel()
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.caption.setObjectName("note")
        for label in (self.told, self.caption):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        # A long note must not widen the card.
        self.note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.previous = _StepButton("◀", data_labels.PREVIOUS)
        self.next = _StepButton("▶", data_labels.NEXT)
        self.previous.clicked.connect(self._back)
        self.next.clicked.connect(self._on)
        self.sample.turned.connect(self._turn)
        self._lay_out()

    def _lay_out(self) -> None:
        pictures = QWidget()
        self._beside = QHBoxLayout(pictures)
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._beside.addWidget(self.image, 1)
        self._beside.addWidget(self.scale)
        self._beside.addWidget(self.sample, 1)
        scroller = _Scroller()
        scroller.setFrameShape(QFrame.Shape.NoFrame)
        scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroller.setWidgetResizable(True)
        scroller.setWidget(self.bars)
        self.pages = QStackedWidget()
        self.pages.addWidget(pictures)
        self.pages.addWidget(scroller)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self.told)
        texts.addWidget(self.caption)
        stepper = QHBoxLayout()
        stepper.addStretch(1)
        stepper.addWidget(self.previous)
        stepper.addLayout(texts)
        stepper.addWidget(self.next)
        stepper.addStretch(1)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.addWidget(self.note)
        self._rows.addWidget(self.pages, 1)
        self._rows.addLayout(stepper)

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours, measures and decimals."""
        self._style = appearance.style
        colours = diverging(theme)
        self.image.dress(theme, colours)
        self.scale.dress(theme, colours)
        self.bars.dress(theme)
        self.sample.dress(theme, greys(theme))
        self._beside.setSpacing(theme.px(10))
        self._rows.setSpacing(theme.px(6))
        for button in (self.previous, self.next):
            button.setFixedWidth(theme.px(36))
        self._theme = theme
        self._fit()
        self._redraw()

    def minimumSizeHint(self) -> QSize:
        # The scale goes where there is no room for it, and names become shorter.
        theme = self._theme
        return QSize(theme.px(_LEAST_WIDTH), theme.px(_LEAST_HEIGHT)) if theme else QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        if self._frame is not None:
            self._show_sample(self._frame)

    def _fit(self) -> None:
        theme = self._theme
        if theme is None:
            return
        pictures = sum(picture.minimumSizeHint().width() for picture in (self.image, self.sample))
        needed = pictures + self.scale.sizeHint().width() + 2 * self._beside.spacing()
        self.scale.setVisible(self.width() >= needed)
        # So that the buttons stay under the pointer from sample to sample.
        beside = 2 * (self.next.minimumWidth() + theme.px(10))
        self.told.setFixedWidth(max(1, min(theme.px(190), self.width() - beside)))

    def show_frame(self, frame: Frame) -> None:
        """Show a run as it stands."""
        data = frame.setup.data
        if not isinstance(frame.problem, Neuron) or data is None:
            return
        self._frame = frame
        if data is not self._data:
            self._data = data
            self._take_data(data)
        self._redraw()

    def select(self, row: int) -> None:
        """Show another training sample."""
        self._row = row
        if self._frame is not None:
            self._show_sample(self._frame)

    def set_own_units(self, on: bool) -> None:
        """Whether the weights are those of the features as they were measured."""
        self._own_units = on
        self._redraw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Left:
                self._back()
            case Qt.Key.Key_Right:
                self._on()
            case _:
                super().keyPressEvent(event)

    @Slot()
    def _back(self) -> None:
        self._turn(-1)

    @Slot()
    def _on(self) -> None:
        self._turn(1)

    @Slot(int)
    def _turn(self, count: int) -> None:
        problem = self._frame.problem if self._frame is not None else None
        if isinstance(problem, Neuron):
            self.sample_chosen.emit((self._row + count) % len(problem))

    def _take_data(self, data: Dataset) -> None:
        self.pages.setCurrentIndex(0 if data.image is not None else 1)
        self._paper = (float(data.features.min()), float(data.features.max()))
        self.setAccessibleDescription(data_labels.described(data))

    def _redraw(self) -> None:
        frame, data = self._frame, self._data
        if frame is None or data is None or not isinstance(frame.problem, Neuron):
            return
        x = frame.row.x
        is_scaled = frame.setup.scale != "none"
        note = data_labels.OF_STANDARDISED if is_scaled else data_labels.OF_INPUTS
        if self._own_units:
            note = data_labels.OF_OWN_UNITS
            with np.errstate(all="ignore"):
                x = frame.problem.scaling.undo(x)
        if data.image is not None:
            self._show_image(x, data.image, data)
            note = f"{note},  {fill(data_labels.BIAS, value=fixed(x[-1].item(), self._style))}"
        elif len(data.names) > _MOST_BARS:
            largest = fill(data_labels.LARGEST, shown=_MOST_BARS, all=grouped(len(data.names)))
            note = f"{note},  {largest}"
        if data.image is None:
            self._show_bars(x, data, has_unit=self._own_units or not is_scaled)
        self.note.setText(note)
        self._show_sample(frame)

    def _show_image(self, x: Vector, shape: tuple[int, int], data: Dataset) -> None:
        weights = x[:-1].reshape(shape)
        finite = np.abs(weights[np.isfinite(weights)])
        largest = float(finite.max()) if len(finite) else 0.0
        self.image.show_values(weights, -(largest or 1.0), largest or 1.0)
        zero, one = (data_labels.shortened(name, 12) for name in data.classes)
        end = fixed(largest, self._style)
        self.scale.say(
            (end, fill(data_labels.TOWARDS, name=one)),
            "0",
            (fill(data_labels.TOWARDS, name=zero), fixed(-largest, self._style)),
        )

    def _show_bars(self, x: Vector, data: Dataset, has_unit: bool) -> None:
        sizes = np.where(np.isfinite(x[:-1]), np.abs(x[:-1]), np.inf)
        rows = np.arange(len(sizes))
        if len(rows) > _MOST_BARS:
            # Of equal ones the first in the data; in the data's order again.
            rows = np.sort(np.argsort(-sizes, kind="stable")[:_MOST_BARS])
        names = (feature_name(data, data.names[row], has_unit) for row in rows.tolist())
        named = [*zip(names, x[rows].tolist(), strict=True), (BIAS, x[-1].item())]
        finite = sizes[np.isfinite(sizes)]
        # In the data's own units the bias can be so large that no weight would be seen beside it.
        largest = float(finite.max()) if finite.any() else abs(x[-1].item())
        self.bars.show_bars(
            tuple(Bar(name, value, fixed(value, self._style)) for name, value in named), largest
        )

    def _show_sample(self, frame: Frame) -> None:
        data, neuron = frame.setup.data, frame.problem
        if data is None or not isinstance(neuron, Neuron):
            return
        is_there = 0 <= self._row < len(neuron)
        for widget in (self.caption, self.told):
            widget.setVisible(is_there)
        if not is_there:
            return
        inputs = neuron.inputs[self._row]
        if data.image is not None:
            features = neuron.scaling.restore(inputs[np.newaxis, :-1])[0]
            self.sample.show_values(features.reshape(data.image), *self._paper)
        with np.errstate(all="ignore"):
            output = float(neuron.outputs(inputs[np.newaxis], frame.row.x)[0])
        value = fixed(output, self._style)
        metrics = self.told.fontMetrics()
        rest = metrics.horizontalAdvance(fill(data_labels.LABEL_AND_OUTPUT, name="", value=value))
        name = data_labels.shortened(data.classes[int(neuron.labels[self._row])], 20)
        room = self.told.width() - rest
        name = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
        said = fill(data_labels.LABEL_AND_OUTPUT, name=name, value=value)
        number = fill(
            data_labels.SAMPLE_OF, number=grouped(self._row + 1), all=grouped(len(neuron))
        )
        self.told.setText(said)
        self.caption.setText(number)
        self.sample.setAccessibleDescription(f"{number}: {said}")


class _Scroller(QScrollArea):
    """It scrolls up and down, and leaves the other arrow keys to the plot."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        else:
            super().keyPressEvent(event)


class _StepButton(QPushButton):
    """A button that leaves the arrow keys to the plot, which steps with them too."""

    def __init__(self, sign: str, label: Label) -> None:
        super().__init__(sign)
        self.setAccessibleName(label.name)
        self.setToolTip(label.tip)
        self.setAutoRepeat(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        else:
            super().keyPressEvent(event)

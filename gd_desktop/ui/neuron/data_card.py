"""The card with the data: the picture that fits it, its weights, and the tools for painting."""

import html

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QLabel, QPushButton, QWidget

from gd_desktop import data_labels, neuron_labels
from gd_desktop.app.frame import Frame
from gd_desktop.app.session import Session
from gd_desktop.core.dataset import Dataset
from gd_desktop.core.neuron import Neuron
from gd_desktop.formulas import weight_letters
from gd_desktop.io.settings import Appearance
from gd_desktop.numerals import short
from gd_desktop.tongue import fill
from gd_desktop.ui.card import Card
from gd_desktop.ui.elided import Elided, shared
from gd_desktop.ui.neuron.dialog_parts import Note
from gd_desktop.ui.neuron.painter import Painter, is_painted
from gd_desktop.ui.neuron.selection import Selection
from gd_desktop.ui.plots.data_plot import DataPlot
from gd_desktop.ui.plots.data_view import DataView
from gd_desktop.ui.status_line import plain_tip
from gd_desktop.ui.steady import Steady
from gd_desktop.ui.theme import NOTE, Theme

_MOST_WEIGHTS = 3
_SIGNS = ("○", "△")


class DataCard(Card):
    """Shows the samples and what the neuron makes of them; a click chooses one, or asks."""

    point_asked = Signal(object)
    painting_changed = Signal(bool)

    def __init__(
        self, session: Session, selection: Selection, parent: QWidget | None = None
    ) -> None:
        super().__init__(neuron_labels.DATA.name, parent)
        self._data: Dataset | None = None
        self._frame: Frame | None = None
        self.view = DataView()
        self.heading.setToolTip(data_labels.DATA.tip)
        self.painter = Painter(session, self)
        self.legend = QLabel()
        self.legend.setObjectName("note")
        self.legend.setTextFormat(Qt.TextFormat.RichText)
        # Long names must not hold the card wide; they stand in the model's panel too.
        self.legend.setMinimumWidth(1)
        self.note = QLabel()
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setObjectName("note")
        self.note.setMinimumWidth(1)
        self.note.hide()
        self.missing = Note()  # which class no point was painted of
        self.missing.hide()
        self.weights = Elided()
        self._foot = Steady(self.weights)
        self.own_units = _tab(neuron_labels.OWN_UNITS.name, neuron_labels.OWN_UNITS.tip)
        self.own_units.setCheckable(True)
        self.brushes = QButtonGroup(self)
        for number in (0, 1):
            brush = _tab("", neuron_labels.PAINT_CLASS.tip)
            brush.setCheckable(True)
            self.brushes.addButton(brush, number)
        self.clear = _tab(neuron_labels.CLEAR.name, neuron_labels.CLEAR.tip)
        self.done = _tab(neuron_labels.DONE.name, neuron_labels.DONE.tip)
        self._tools = [*self.brushes.buttons(), self.clear, self.done]
        self.heading_row.insertWidget(1, self.legend)
        self.heading_row.insertWidget(2, self.note)
        for tool in (*self._tools, self.own_units):
            self.heading_row.addWidget(tool)
        self.body.addWidget(self.view, 1)
        self.body.addWidget(self.missing)
        self.body.addWidget(self._foot)
        self._theme: Theme | None = None

        self.view.sample_chosen.connect(selection.choose)
        self.view.point_asked.connect(self.point_asked)
        self.view.point_painted.connect(self.painter.add)
        self.view.point_erased.connect(self._erase)
        self.view.noted.connect(self._show_note)
        self.view.stroke_ended.connect(session.end_gesture)
        selection.changed.connect(self.view.select)
        self.own_units.toggled.connect(self._show_own_units)
        self.brushes.idToggled.connect(self._take_brush)
        self.clear.clicked.connect(self.painter.clear)
        self.done.clicked.connect(self.stop_painting)
        self.painter.blank_changed.connect(self._show_blank)
        self._show_tools(False)

    @property
    def is_painting(self) -> bool:
        """Whether the mouse paints."""
        return self.done.isVisibleTo(self)

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours and measures."""
        self._theme = theme
        self.dress_card(theme)
        self.weights.setFont(theme.font(NOTE))
        self.missing.setFont(theme.font(NOTE))
        self.view.dress(theme, appearance)
        self._data = None
        if self._frame is not None:
            self.show_frame(self._frame)

    def show_frame(self, frame: Frame) -> None:
        """Show a neuron as it stands."""
        self._frame = frame
        data = frame.setup.data
        if data is not None and data is not self._data:
            self._data = data
            self._show_legend(data)
            if not (is_painted(frame.setup) or self.view.plane.is_blank):
                # Other data was chosen, or a stroke undone up to the data before it.
                self.stop_painting()
        self._tell_missing()
        self.view.show_frame(frame)
        self._show_weights(frame)
        is_scaled = frame.setup.scale != "none"
        was_shown = self.own_units.isVisibleTo(self)
        self.own_units.setVisible(is_scaled and not self.is_painting)
        if data is not None and self.own_units.isVisibleTo(self) != was_shown:
            self._show_legend(data)

    # --- painting

    @Slot()
    def start_painting(self) -> None:
        """Turn the mouse into a brush."""
        self.painter.begin()
        self._show_tools(True)
        self._make_room()
        brush = self.brushes.button(0)
        # Also where it was checked the last time.
        brush.setChecked(True)
        self._take_brush(0, True)
        self._tell_missing()
        self.painting_changed.emit(True)

    @Slot()
    def stop_painting(self) -> None:
        """Put the brush away."""
        if not self.is_painting:
            return
        self.painter.end()
        self._show_tools(False)
        self.view.set_painting(None)
        self._tell_missing()
        self.painting_changed.emit(False)

    def _show_tools(self, on: bool) -> None:
        for tool in self._tools:
            tool.setVisible(on)
        self.own_units.hide()
        self.legend.setVisible(not on)
        for number, name in enumerate(self._class_names()):
            text = f"{_SIGNS[number]} {fill(neuron_labels.PAINT_CLASS.name, name=name)}"
            self.brushes.button(number).setText(text)

    def _make_room(self) -> None:
        """Who goes on painting has as much of the plane as who begins: the range that fits a few
        points leaves no place for others.
        """
        plane, data = self.view.plane, self._data
        if plane.is_blank or plane.is_panned or data is None:
            return
        self.view.show_blank(True)
        (left, right), (low, high) = plane.box.viewRange()
        x, y = data.features.T
        if left <= x.min() and x.max() <= right and low <= y.min() and y.max() <= high:
            # From here on the range stands still.
            self.view.set_painting(0)
        self.view.show_blank(False)

    def _tell_missing(self) -> None:
        """Painted points of one class only are said to be too few, once the brush is away."""
        setup = self._frame.setup if self._frame is not None else None
        text = ""
        if setup is not None and setup.data is not None and is_painted(setup):
            for label, name in enumerate(setup.data.classes):
                if not self.is_painting and not (setup.data.labels == label).any():
                    text = fill(neuron_labels.BOTH_CLASSES, name=name)
        self.missing.say(text, alarm=True)
        self.missing.setVisible(bool(text))

    def _class_names(self) -> tuple[str, str]:
        return neuron_labels.CLASS_NAMES

    @Slot(int, bool)
    def _take_brush(self, number: int, on: bool) -> None:
        if on and self.is_painting:
            self.view.set_painting(number)

    @Slot(float, float)
    def _erase(self, x: float, y: float) -> None:
        plot = self.view.current
        if isinstance(plot, DataPlot):
            self.painter.erase(x, y, *plot.eraser)

    @Slot(bool)
    def _show_blank(self, on: bool) -> None:
        self.view.show_blank(on)
        if on:
            self.weights.say(data_labels.PAINT_SHORT, data_labels.PAINT.tip)
            self._foot.show()

    # --- words

    def _show_legend(self, data: Dataset) -> None:
        if self._theme is None:
            return
        colours = [self._theme.colours[role] for role in ("function", "path_text")]
        self.legend.setText(
            " &nbsp; ".join(
                f"<span style='color: {colour}'>{sign}</span> {html.escape(name)}"
                for sign, colour, name in zip(_SIGNS, colours, self._short_names(data), strict=True)
            )
        )
        named = map(" ".join, zip(_SIGNS, data.classes, strict=True))
        self.legend.setToolTip(plain_tip("\n".join(named)))

    def _short_names(self, data: Dataset) -> list[str]:
        """The classes' names, each of its share of the room in the heading."""
        row, metrics = self.heading_row, self.legend.fontMetrics()
        taken = metrics.horizontalAdvance(f"{' '.join(_SIGNS)}    ") + row.spacing()
        for widget in (self.note, self.own_units):
            if widget.isVisibleTo(self):
                taken += widget.sizeHint().width() + row.spacing()
        room = row.geometry().width() - taken
        widths = [metrics.horizontalAdvance(name) + 1 for name in data.classes]
        heading = self.heading.sizeHint().width() + row.spacing()
        # The classes say more than that this is the data.
        has_heading = sum(widths) <= room - heading or not self.own_units.isVisibleTo(self)
        self.heading.setVisible(has_heading)
        room -= heading if has_heading else 0
        return [
            metrics.elidedText(name, Qt.TextElideMode.ElideRight, most)
            for name, most in zip(data.classes, shared(widths, room), strict=True)
        ]

    @Slot(str)
    def _show_note(self, text: str) -> None:
        self.note.setText(text)
        self.note.setVisible(bool(text))
        if self._data is not None:
            self._show_legend(self._data)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._data is not None:
            self._show_legend(self._data)
        if self._frame is not None:
            self._show_weights(self._frame)

    def _show_weights(self, frame: Frame) -> None:
        """The numbers themselves, while they fit in a line."""
        problem = frame.problem
        if self.view.plane.is_blank:
            return
        if not isinstance(problem, Neuron) or len(problem.names) > _MOST_WEIGHTS:
            self._foot.hide()
            return
        self._foot.show()
        x = problem.scaling.undo(frame.row.x) if self.own_units.isChecked() else frame.row.x
        names = [*weight_letters(len(problem.names)), "b"]
        told = "\n".join(
            f"{name}: {full}" for name, full in zip(names, problem.parameters, strict=True)
        )
        metrics, room = self.weights.fontMetrics(), self._foot.width()
        for digits in (4, 3, 2):
            numbers = zip(names, x.tolist(), strict=True)
            text = "   ".join(f"{name} = {short(value, digits)}" for name, value in numbers)
            if metrics.horizontalAdvance(text) <= room:
                break
        self.weights.say(text, told)

    @Slot(bool)
    def _show_own_units(self, on: bool) -> None:
        self.view.set_own_units(on)
        if self._frame is not None:
            self._show_weights(self._frame)


def _tab(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName("tab")
    button.setToolTip(tip)
    button.setAccessibleName(text)
    return button

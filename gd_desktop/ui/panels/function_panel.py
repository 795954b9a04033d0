"""The function's model panel: a field to type it, how it is read, its slopes, and a gallery."""

from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gd_desktop import function_labels, labels, words
from gd_desktop.app.frame import Frame
from gd_desktop.app.jobs import Jobs
from gd_desktop.app.session import Session
from gd_desktop.core.function import Function, parse_function
from gd_desktop.core.refusal import Refusal
from gd_desktop.core.setup import Setup, first_point
from gd_desktop.core.stationary import MOST, has_faded, is_crowded
from gd_desktop.io.gallery import Entry
from gd_desktop.io.settings import Appearance
from gd_desktop.io.translated import gallery
from gd_desktop.labels import Label
from gd_desktop.numerals import in_language
from gd_desktop.tongue import isolated
from gd_desktop.ui.card import Card, keep_room
from gd_desktop.ui.direction import formula_row
from gd_desktop.ui.panels.function_field import FunctionField
from gd_desktop.ui.panels.function_formulas import FunctionFormulas
from gd_desktop.ui.plots.curve_look import landmarks, searched
from gd_desktop.ui.status_line import set_alarm
from gd_desktop.ui.teaching.why import WhyButton
from gd_desktop.ui.theme import Theme
from gd_desktop.ui.wrapped import WrappedLabel

_FIRST_START = 2.0  # along each variable, where the last function had another number of them


class FunctionPanel(Card):
    """Writes the function through the Session, and says what calculus makes of it."""

    refused = Signal(str)

    def __init__(self, session: Session, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(labels.MODEL, parent)
        self._session = session
        self._in_fog = False
        self.field = FunctionField(function_labels.TEXT, self._take)
        self._name = QLabel()
        self._name.setBuddy(self.field)
        self.formulas = FunctionFormulas(jobs)
        self.complaint = WrappedLabel()
        self.solution = WrappedLabel()
        for note in (self.complaint, self.solution):
            note.setObjectName("note")
            note.setAlignment(Qt.AlignmentFlag.AlignTop)
        set_alarm(self.complaint, True)
        self.gallery = QPushButton(function_labels.GALLERY.name)
        self.gallery.setObjectName("tab")
        self.gallery.setAccessibleName(function_labels.GALLERY.name)
        self.gallery.setToolTip(function_labels.GALLERY.tip_with_key)
        self.menu = QMenu(self.gallery)
        self.menu.setToolTipsVisible(True)
        self._fill()
        self._lay_out()
        self.field.refused.connect(self._show_refusal)
        self.field.accepted.connect(self._take_back)
        self.field.previewed.connect(self._preview)
        session.setup_changed.connect(self._show)
        self._show(session.setup, session.setup)

    @property
    def keyed(self) -> list[tuple[Label, QWidget]]:
        """The controls that an Alt key leads to."""
        return [(function_labels.TEXT, self.field), (function_labels.GALLERY, self.gallery)]

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours and measures."""
        self.dress_card(theme)
        self._line.setSpacing(theme.px(6))
        self._read.setSpacing(theme.px(2))
        self.formulas.dress(theme)
        # Two lines, whatever is said.
        self.solution.setMinimumHeight(2 * self.solution.fontMetrics().height() + 2)
        self.field.dress(theme)

    def set_fog(self, on: bool) -> None:
        """In fog no one knows where it is lowest; nothing moves for it."""
        self._in_fog = on
        self._show_solution(parse_function(self._session.setup.function))

    def show_frame(self, frame: Frame) -> None:
        """Nothing here moves with the walk."""

    def _fill(self) -> None:
        for entry in gallery():
            # What follows a tab stands in a column of its own, where keys would be.
            action = self.menu.addAction(f"{entry.title}\t{in_language(entry.text)}")
            action.setToolTip(entry.note)
            action.setData(entry)
        self.menu.triggered.connect(self._open)
        self.gallery.setMenu(self.menu)

    def _lay_out(self) -> None:
        self._line = formula_row()
        self._line.addWidget(self._name)
        self._line.addWidget(self.field, 1)
        read = QWidget()
        self._read = QVBoxLayout(read)
        self._read.setContentsMargins(0, 0, 0, 0)
        self._read.addWidget(self.formulas)
        self._read.addWidget(self.solution)
        self.pages = QStackedWidget()
        self.pages.addWidget(read)
        self.pages.addWidget(self.complaint)
        self.heading_row.addWidget(self.gallery)
        self.heading_row.addWidget(WhyButton(labels.MODEL, "model.function"))
        self.body.addLayout(self._line)
        self.body.addWidget(self.pages)

    # --- what the person does

    def _take(self, text: str) -> None:
        """Descend another function; the start stays, where it still fits. Raises Refusal."""
        function = parse_function(text)
        fields: dict[str, Any] = {"function": text}
        start, count = self._session.setup.start, len(function.parameters)
        if isinstance(start, tuple) and len(start) != count:
            fields["start"] = (_FIRST_START,) * count
        self._session.change(**fields)

    @Slot(QAction)
    def _open(self, action: QAction) -> None:
        entry: Entry = action.data()
        try:
            self._session.change(function=entry.text, start=entry.start, rate=entry.rate)
        except Refusal as no:
            # A setting of the method stands in its way.
            self.refused.emit(words.refusal(no))
            return
        self.field.restore()
        self.refused.emit("")

    # --- what is shown

    @Slot(str)
    def _show_refusal(self, reason: str) -> None:
        self.complaint.setText(reason)
        self.pages.setCurrentIndex(1)
        self.refused.emit(reason)

    @Slot()
    def _take_back(self) -> None:
        self.pages.setCurrentIndex(0)
        self.refused.emit("")

    @Slot(object)
    def _preview(self, function: Function | None) -> None:
        self.pages.setCurrentIndex(0)
        setup = self._session.setup
        if function is not None:
            self._show_formulas(function)
            self.solution.setText(function_labels.PREVIEW)
        elif setup.model == "function":
            in_force = parse_function(setup.function)
            self._show_formulas(in_force)
            self.solution.setText(_solution(in_force, setup))

    @Slot(object, object)
    def _show(self, _old: Setup, new: Setup) -> None:
        if new.model == "function":
            self.field.show_text(new.function)

    def _show_formulas(self, function: Function) -> None:
        is_plane = len(function.parameters) > 1
        self._name.setText(isolated(function_labels.OF_TWO if is_plane else function_labels.OF_ONE))
        self.formulas.show_function(function)
        self._show_solution(function)

    def _show_solution(self, function: Function) -> None:
        is_curve = len(function.parameters) == 1
        keep_room(self.solution, is_curve)
        self.solution.setVisible(is_curve and not self._in_fog)


def _solution(function: Function, setup: Setup) -> str:
    if len(function.parameters) > 1:
        return ""
    start = first_point(setup).item()
    points, across = landmarks(function, start), searched(function, start)
    if not points and has_faded(function, *across):
        return function_labels.FADED
    is_all = len(points) < MOST and not is_crowded(points, *across)
    return function_labels.solution(points, is_all)

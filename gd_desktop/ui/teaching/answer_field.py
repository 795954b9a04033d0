"""A field for one coordinate of an answer: empty at first, written in, or filled by the marker."""

import math

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from gd_desktop.core.refusal import Reason, Refusal
from gd_desktop.labels import Label
from gd_desktop.numerals import read_number
from gd_desktop.ui.number_field import NumberField

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NAME = "feature"  # any number will do, as for a feature


class AnswerField(NumberField):
    """`returned` is Enter with a number in it; what is written is told as it is typed."""

    typed = Signal()  # another number stands in it
    surrendered = Signal()  # Esc

    def __init__(self, label: Label, parent: QWidget | None = None) -> None:
        super().__init__(_NAME, label, self._check, longest="−0.00", parent=parent)
        self.blur: float | None = None  # how far beside it may be; None: it was typed
        self.textEdited.connect(self._tell)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was answered."""
        return not self.text().strip()

    def begin(self, label: Label, near: float) -> None:
        """Ask for another coordinate; Up and Down begin near a number."""
        self._label = label
        self.setAccessibleName(label.name)
        self.setToolTip(label.tip)
        self.show_value(near)
        self.restore()
        self.clear()
        self.setModified(False)
        self.blur = None
        self.setReadOnly(False)

    def close_up(self) -> None:
        """Let the text stand as it is, whatever it is."""
        self.setReadOnly(True)
        self.setModified(False)
        self._unmark()

    def fill(self, value: float, blur: float) -> None:
        """Show where the marker was dragged to."""
        self.show_value(value)
        self.restore()
        self.blur = blur

    def written(self) -> float | None:
        """The number as it stands in the text; None where there is none."""
        try:
            number = read_number(self.text(), _NAME)
        except Refusal:
            return None
        return number if math.isfinite(number) else None

    def commit(self) -> None:
        """Take the text, if it was edited; an empty one is no answer, and no mistake."""
        if self.is_empty:
            self.setModified(False)
        else:
            super().commit()

    def step(self, notches: int) -> None:
        """Change the number as Up and Down do."""
        super().step(notches)
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.surrendered.emit()
        else:
            super().keyPressEvent(event)
            # Or the bar would take the Enter that answers for one that goes on.
            event.setAccepted(event.isAccepted() or event.key() in ENTER)

    def _check(self, number: float) -> None:
        if not math.isfinite(number):
            raise Refusal(_NAME, number, Reason.NOT_FINITE)

    @Slot()
    def _tell(self) -> None:
        self.blur = None
        self.typed.emit()

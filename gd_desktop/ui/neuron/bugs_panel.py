"""What if the code were wrong: the common bugs as switches, and the check that finds them."""

from contextlib import suppress
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gd_desktop import neuron_labels, neuron_words
from gd_desktop.app.frame import Failure, Frame
from gd_desktop.app.jobs import Job, Jobs, Token
from gd_desktop.app.session import Session
from gd_desktop.core.methods import NEEDING_ALL
from gd_desktop.core.mistakes import GradientCheck, Mistake, check_gradient
from gd_desktop.core.problem import Problem, Vector
from gd_desktop.core.refusal import Refusal
from gd_desktop.core.setup import ALL, Setup
from gd_desktop.io.settings import Appearance, learning
from gd_desktop.numerals import short, side_by_side
from gd_desktop.tongue import fill
from gd_desktop.ui.elided import Elided
from gd_desktop.ui.theme import NOTE, Theme
from gd_desktop.ui.wrapped import WrappedLabel

_MOST_SHOWN = 3
EXAMPLE = "four-points"


class Wish(NamedTuple):
    """What the check is to look at."""

    problem: Problem
    x: Vector


class BugsPanel(QWidget):
    """Writes the Setup's mistakes; the gradient is checked in the jobs' thread.

    Where a page of a lesson holds the mistakes, which they are is left to be found.
    """

    def __init__(self, session: Session, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._job: Job | None = None
        self._wish: Wish | None = None
        self._has_late_bias = False
        self.switches: dict[Mistake, QCheckBox] = {}
        self._notes: list[Elided] = []
        self._found: GradientCheck | None = None
        self._choices = QWidget()
        self._grid = QGridLayout(self._choices)
        self._grid.setContentsMargins(0, 0, 0, 0)
        for row, (mistake, message) in enumerate(neuron_words.MISTAKES.items()):
            switch = QCheckBox(message.title)
            switch.setToolTip(message.text)
            switch.setAccessibleName(message.title)
            switch.setAccessibleDescription(message.text)
            switch.clicked.connect(self._take)
            note = Elided()
            note.say(message.text)
            self.switches[mistake] = switch
            self._notes.append(note)
            self._grid.addWidget(switch, row, 0)
            self._grid.addWidget(note, row, 1)
        self.kept = WrappedLabel(neuron_labels.CHECK_KEPT)
        self.check = WrappedLabel(neuron_labels.CHECK_WAITS)
        self.example = QPushButton(neuron_labels.TRY_EXAMPLE.name)
        self.example.setToolTip(neuron_labels.TRY_EXAMPLE.tip)
        self.example.clicked.connect(self._load_example)
        foot = QHBoxLayout()
        foot.addWidget(self.check, 1)
        foot.addWidget(self.example)
        self._grid.setColumnStretch(1, 1)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.addWidget(self._choices)
        self._rows.addWidget(self.kept)
        self._rows.addLayout(foot)
        self._rows.addStretch(1)
        session.setup_changed.connect(self._show)
        session.locks_changed.connect(self._follow_locks)
        self._show(session.setup, session.setup)
        self._follow_locks()

    @property
    def _keeps(self) -> bool:
        """Whether which bug is in the code is not told."""
        return "mistakes" in self._session.locked

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on measures."""
        self._grid.setHorizontalSpacing(theme.px(14))
        self._grid.setVerticalSpacing(theme.px(1))
        self._rows.setSpacing(theme.px(5))
        for label in (*self._notes, self.check, self.kept):
            label.setFont(theme.font(NOTE))
        self._write_check()

    def show_frame(self, frame: Frame) -> None:
        """Check the gradient at the cursor, unless that is being done already."""
        self._wish = Wish(frame.problem, frame.row.x)
        self._has_late_bias = Mistake.LATE_BIAS in frame.setup.mistakes
        if self._job is None and self.isVisible():
            self._submit()

    def showEvent(self, event: object) -> None:
        """Catch up with what was not checked while no one saw it."""
        if self._wish is not None and self._job is None:
            self._submit()

    def _submit(self) -> None:
        wish, self._wish = self._wish, None
        if wish is None:
            return
        self._job = self._jobs.submit(_Check(wish).work, self._take_check, self._take_failure)

    @Slot(object)
    def _take_check(self, found: GradientCheck) -> None:
        self._job = None
        self._found = found
        self._write_check()
        if self._wish is not None and self.isVisible():
            self._submit()

    def _write_check(self) -> None:
        found = self._found
        if found is None:
            return
        texts = [fill(neuron_labels.CHECK_AGREES, error=short(found.error, 2))]
        if not found.agrees:
            texts = [_wrong(found, digits) for digits in (3, 2)]
            texts.append(neuron_labels.CHECK_FAILS_SHORT)
        elif self._has_late_bias and not self._keeps:
            texts = [neuron_labels.CHECK_LATE]
        # Two lines under the switches: with fewer digits, or without the numbers.
        text = texts[0] if self._keeps else next(filter(self._fits, texts), texts[-1])
        if text != self.check.text():
            self.check.setText(text)
            self.check.setToolTip(texts[0])

    def _fits(self, text: str) -> bool:
        metrics, room = self.check.fontMetrics(), self.check.contentsRect()
        wrapped = Qt.TextFlag.TextWordWrap
        return metrics.boundingRect(room, wrapped, text).height() <= 2 * metrics.lineSpacing()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._rows.activate()
        self._write_check()

    @Slot()
    def _follow_locks(self) -> None:
        self._choices.setVisible(not self._keeps)
        self.example.setVisible(not self._keeps)
        self.kept.setVisible(self._keeps)
        self._rows.activate()
        self._write_check()

    @Slot(object)
    def _take_failure(self, _failure: Failure) -> None:
        self._job = None

    @Slot()
    def _take(self) -> None:
        chosen = [name for name, switch in self.switches.items() if switch.isChecked()]
        try:
            self._session.change(mistakes=tuple(map(str, chosen)))
        except Refusal:  # a page of a lesson holds them
            self._show(self._session.setup, self._session.setup)

    @Slot()
    def _load_example(self) -> None:
        fields = learning(EXAMPLE) | {"start": (0.5, 0.2), "steps": 200, "tolerance": 0.0}
        with suppress(Refusal):  # a page of a lesson holds the data
            self._session.learn_from(cost="quadratic", batch=ALL, held_out=0.0, **fields)

    @Slot(object, object)
    def _show(self, _old: Setup, new: Setup) -> None:
        for mistake, switch in self.switches.items():
            switch.setChecked(str(mistake) in new.mistakes)
            # Newton and a search do not go by the gradient that the bugs spoil.
            switch.setEnabled(new.method not in NEEDING_ALL)
        no_slope = self.switches[Mistake.NO_SLOPE]
        has_cancelled = new.cost == "cross-entropy"
        if has_cancelled and not no_slope.isChecked():
            no_slope.setEnabled(False)
        text = neuron_words.MISTAKES[Mistake.NO_SLOPE].text
        place = list(self.switches).index(Mistake.NO_SLOPE)
        self._notes[place].say(neuron_words.NO_SLOPE_HAS_CANCELLED if has_cancelled else text)


class _Check:
    """A check of one gradient, as a job."""

    def __init__(self, wish: Wish) -> None:
        self._wish = wish

    def work(self, token: Token) -> GradientCheck:
        token.check()
        with np.errstate(all="ignore"):
            return check_gradient(*self._wish)


def _wrong(found: GradientCheck, digits: int) -> str:
    return fill(
        neuron_labels.CHECK_FAILS,
        claimed=_numbers(found.claimed, digits),
        measured=_numbers(found.measured, digits),
    )


def _numbers(vector: Vector, digits: int) -> str:
    """(−0.098, 0.0139, …)."""
    shown = [short(value, digits) for value in vector[:_MOST_SHOWN].tolist()]
    more = ["…"] if len(vector) > _MOST_SHOWN else []
    return f"({side_by_side(shown + more)})"

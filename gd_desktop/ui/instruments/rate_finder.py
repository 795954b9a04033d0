"""The rate finder: many learning rates tried from the same start, and the best one to be used."""

from contextlib import suppress
from dataclasses import replace
from functools import partial
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gd_desktop import finder_labels as labels
from gd_desktop.app.frame import Frame
from gd_desktop.app.jobs import Jobs, Token
from gd_desktop.app.session import Session
from gd_desktop.core.rate_finder import Finding, Trial, find_rate, no_sweep, try_rate
from gd_desktop.core.refusal import Refusal
from gd_desktop.core.setup import Setup
from gd_desktop.io.settings import Appearance
from gd_desktop.sweep_labels import no_sweep as no_sweep_text
from gd_desktop.ui.instruments.calm import Calm
from gd_desktop.ui.instruments.caption import Caption
from gd_desktop.ui.instruments.instrument import Instrument
from gd_desktop.ui.instruments.progress import Progress, over
from gd_desktop.ui.newest import Newest
from gd_desktop.ui.plots.rate_curve import RateCurve
from gd_desktop.ui.theme import Theme

_MOST = 10_000  # steps: so long no one waits for a comparison


class Question(NamedTuple):
    """What a sweep answers; a walk with another learning rate asks the same."""

    setup: Setup  # its learning rate, start and steps are of no account
    start: tuple[float, ...]
    most: int

    def is_like(self, other: "Question") -> bool:
        """Whether it is the same but for the start."""
        return self._replace(start=other.start) == other


class Found(NamedTuple):
    """What was found."""

    question: Question
    finding: Finding


class Tried(NamedTuple):
    """What was tried beside it: the learning rate in force, where it is not among the others."""

    question: Question
    trial: Trial


class RateFinder(Instrument):
    """Computes anew when the problem, the method or the start is another one, and it is seen."""

    def __init__(self, session: Session, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._letter = Appearance().rate_letter
        self._setup: Setup | None = None  # of the last frame
        self._question: Question | None = None
        self._asked: Question | None = None
        self._found: Found | None = None
        self._drawn: Found | None = None
        self._has_failed = False  # what was asked last
        self._tried: Tried | None = None
        self._trying: tuple[Question, float] | None = None

        self.plot = RateCurve()
        self.progress = Progress(labels.SEARCHING)
        self.caption = Caption()
        self.use = QPushButton(labels.USE_IT.name)
        self.use.setToolTip(labels.USE_IT.tip)
        page = QWidget()
        rows = QVBoxLayout(page)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addLayout(over(self.plot, self.progress), 1)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self.caption, 1)
        self._foot.addWidget(self.use)
        rows.addLayout(self._foot)
        self.calm = Calm(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.calm)

        self._sweep, self._probe = Newest(jobs.slow, self), Newest(jobs, self)
        self._sweep.found.connect(self._take_found)
        self._sweep.progressed.connect(self.progress.show_share)
        self._probe.found.connect(self._take_tried)
        self._sweep.failed.connect(self._fail)
        self._probe.failed.connect(self.failed)
        self.plot.rate_picked.connect(self._pick)
        self.plot.released.connect(session.end_gesture)
        self.use.clicked.connect(self._use_best)

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours, measures and letters."""
        self._letter = appearance.rate_letter
        self._foot.setSpacing(theme.px(8))
        self.plot.dress(theme, appearance)
        self.caption.dress(theme)
        self._setup = None

    def show_frame(self, frame: Frame) -> None:
        """Show a walk as it stands; where on it one stands makes no difference here."""
        setup = frame.setup
        if setup is self._setup:
            return
        self._setup = setup
        why = no_sweep(setup)
        self.calm.say(no_sweep_text(why) if why is not None else "")
        if why is not None:
            self._question = None
            self._drop()
            return
        start = tuple(frame.trail.row(0).x.tolist())
        nowhere = (0.0,) * len(start)
        plain = replace(setup, rate=1.0, start=nowhere, steps=0, seed=0)
        self._question = Question(plain, start, min(setup.steps, _MOST))
        self._want()
        self._show_rate()

    def go_home(self) -> None:
        """The whole story is always shown."""

    def hurry(self) -> None:
        """Nothing here waits for a rest."""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._want()
        self._show_rate()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._drop()

    # --- what is computed

    def _want(self) -> None:
        question = self._question
        if question is None or not self.isVisible() or question == self._asked:
            return
        is_found = self._found is not None and self._found.question == question
        if is_found or (self._asked is not None and not question.is_like(self._asked)):
            self._sweep.cancel()
        self._asked, self._has_failed = question, False
        if is_found:
            self.progress.end()
            return
        self.progress.begin()
        self._sweep.want(partial(_find, question))

    def _drop(self) -> None:
        """Nothing is wanted any more."""
        self._sweep.cancel()
        self._probe.cancel()
        self._asked = self._found.question if self._found is not None else None
        self._trying = None
        self.progress.end()

    @Slot(object)
    def _take_found(self, found: Found) -> None:
        if found.question == self._asked:
            self.progress.end()
        # One that was asked before may have failed meanwhile.
        self._found, self._has_failed = found, False
        self._show_rate()

    @Slot(object)
    def _take_tried(self, tried: Tried) -> None:
        self._tried = tried
        self._show_rate()

    @Slot(object)
    def _fail(self, failure: object) -> None:
        self.progress.end()
        self._has_failed = True
        self._show_rate()
        self.failed.emit(failure)

    # --- what is shown

    def _show_rate(self) -> None:
        """Mark the learning rate in force, and say how it compares with the best one."""
        question, found, setup = self._question, self._found, self._setup
        if question is None or setup is None:
            return
        # From another start the curve is alike: it stays until the new one is there.
        is_alike = found is not None and found.question.is_like(question) and not self._has_failed
        self._draw(found if is_alike else None)
        if found is None or found.question != question:
            self.plot.show_rate(setup.rate, None)
            self._say(labels.FAILED if self._has_failed else labels.SEARCHING)
            self.use.setEnabled(False)
            return
        trial = found.finding.find(setup.rate) or self._trial(question, setup.rate)
        self.plot.show_rate(setup.rate, trial)
        self._say(labels.best_text(found.finding, trial, question.most, self._letter))
        best = found.finding.best_trial
        self.use.setEnabled(best is not None and best.steps > 0 and best.rate != setup.rate)

    def _draw(self, found: Found | None) -> None:
        if found is self._drawn:
            return
        self._drawn = found
        if found is None:
            self.plot.clear_finding()
        else:
            self.plot.show_finding(found.finding, found.question.most)

    def _say(self, sentence: str) -> None:
        self.caption.say(sentence)
        self.plot.setAccessibleDescription(sentence)

    def _trial(self, question: Question, rate: float) -> Trial | None:
        """What a learning rate comes to that was not in the sweep; None: that is still tried."""
        tried = self._tried
        if tried is not None and (tried.question, tried.trial.rate) == (question, rate):
            return tried.trial
        if self.isVisible() and self._trying != (question, rate):
            self._trying = question, rate
            self._probe.want(partial(_try, question, rate))
        return None

    # --- the person's moves

    @Slot(float)
    def _pick(self, rate: float) -> None:
        with suppress(Refusal):  # a page of a lesson may hold it
            self._session.change(gesture=True, rate=rate)

    @Slot()
    def _use_best(self) -> None:
        found = self._found
        best = found.finding.best_trial if found is not None else None
        if found is not None and found.question == self._question and best is not None:
            with suppress(Refusal):
                self._session.change(rate=best.rate)


def _find(question: Question, token: Token) -> Found:
    start = np.array(question.start)
    return Found(question, find_rate(question.setup, start, question.most, token.tell))


def _try(question: Question, rate: float, token: Token) -> Tried:
    start = np.array(question.start)
    return Tried(question, try_rate(question.setup, start, rate, question.most, token.tell))

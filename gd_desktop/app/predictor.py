"""Asks, before a step is taken, where it leads; the Player's gate."""

import math
from collections.abc import Callable, Sequence
from enum import Enum, auto
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from gd_desktop.app.asking import (
    Question,
    direction_question,
    is_asked,
    point_question,
    sample_question,
    tolerance,
)
from gd_desktop.app.drive import State
from gd_desktop.app.frame import Frame
from gd_desktop.app.glimpse import ALL, Glimpse
from gd_desktop.app.player import Player
from gd_desktop.app.session import Session
from gd_desktop.core.neuron import Neuron
from gd_desktop.core.neuron_prediction import Direction, DirectionQuestion, Factor, FactorQuestion
from gd_desktop.core.prediction import Judgement, PointQuestion, Reading
from gd_desktop.numerals import Style

_STEP_HIDDEN = Glimpse(change=False, target=False)
_FACTORS_HIDDEN = Glimpse(slope=False, change=False, target=False)


class Stage(Enum):
    """How far a prediction has come."""

    READY = auto()  # the next step asks
    ASKING = auto()  # a question waits, answered wrongly perhaps
    SHOWN = auto()  # answered or given up: the next step is taken
    LEAVING = auto()  # the step is under way


class Spot(NamedTuple):
    """What is looked at on the neuron's page."""

    sample: int  # its number among those trained on
    axis: int  # of the parameter


class Score(NamedTuple):
    """How predictions went."""

    answered: int = 0  # or given up
    right: int = 0  # sooner or later
    first: int = 0  # at the first try


class Ask(NamedTuple):
    """A question, and the frame that it is asked of."""

    question: Question
    frame: Frame


class Predictor(QObject):
    """Holds a step back until a prediction has been made.

    Only single steps ask: a run and ten steps at once go on as ever, and so does a race, which has
    a drive of its own. Whatever else moves the run or changes it withdraws the question. There are
    as many tries as one wants; what counts is the first.
    """

    glimpsed = Signal(object)  # Glimpse: what may be seen before it asks, and while it does
    asked = Signal(object)  # Ask
    reminded = Signal()  # a step was wanted while a question waits
    judged = Signal(object)  # Judgement
    given_up = Signal()
    left = Signal()  # the question is no longer there: the step is taken, or all is otherwise
    scored = Signal(object)  # Score

    def __init__(self, session: Session, player: Player, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._player = session, player
        self._is_on = False
        self._style = Style()
        self._spot: Callable[[], Spot] | None = None
        self._stage = Stage.READY
        self._ask: Ask | None = None
        self._told = ALL
        self._has_missed = False
        self._count = 0  # of questions of a neuron, which are of two kinds in turn
        self._score = Score()
        player.frame.connect(self.follow)
        player.transport.connect(self._follow_transport)
        player.failed.connect(self.withdraw)
        session.setup_changed.connect(self.withdraw)
        session.restored.connect(self.withdraw)

    @property
    def is_on(self) -> bool:
        """Whether steps ask."""
        return self._is_on

    @property
    def stage(self) -> Stage:
        """How far the prediction has come."""
        return self._stage

    @property
    def ask(self) -> Ask | None:
        """What is asked, until the step is taken."""
        return self._ask

    @property
    def glimpse(self) -> Glimpse:
        """What may be seen of the coming step: nothing that answers the question that waits, or
        the one that comes next.
        """
        frame = self._player.last_frame
        is_open = self._is_on and self._stage in (Stage.READY, Stage.ASKING)
        if not is_open or frame is None or not is_asked(frame):
            return ALL
        if self._ask is not None:
            is_factor = isinstance(self._ask.question, FactorQuestion)
        else:
            is_factor = self._asks_for_factor(frame)
        return _FACTORS_HIDDEN if is_factor else _STEP_HIDDEN

    @property
    def score(self) -> Score:
        """How predictions went since the start."""
        return self._score

    @Slot(bool)
    def set_on(self, on: bool) -> None:
        """Ask before each single step, or no longer."""
        if on != self._is_on:
            self._is_on = on
            self._player.set_gate(self._let_through if on else None)
            self.withdraw()
            self._tell_change()

    def count_on(self, score: Score) -> None:
        """Go on from a score."""
        self._score = score
        self.scored.emit(score)

    def set_style(self, style: Style) -> None:
        """How numbers are shown: that is how exactly an answer has to be."""
        self._style = style

    def set_spot(self, spot: Callable[[], Spot]) -> None:
        """Who tells what is looked at on the neuron's page, when it is asked about."""
        self._spot = spot

    # --- answers

    def answer_point(self, values: Sequence[float], blurs: Sequence[float | None]) -> None:
        """Judge a point, one number a parameter. A blur is how far beside a pointer may come, in
        the parameter's unit; None: the number was written.
        """
        ask = self._ask
        if self._stage is Stage.ASKING and ask and isinstance(ask.question, PointQuestion):
            outcomes = ask.question.outcomes
            readings = [
                self._reading(value, blur, [outcome[axis].item() for outcome in outcomes])
                for axis, (value, blur) in enumerate(zip(values, blurs, strict=True))
            ]
            self._take(ask.question.judge(readings))

    def answer_direction(self, answer: Direction) -> None:
        """Judge which way a parameter goes."""
        ask = self._ask
        if self._stage is Stage.ASKING and ask and isinstance(ask.question, DirectionQuestion):
            least = 0.5 * 10.0**-self._style.decimals
            self._take(ask.question.judge(answer, least))

    def answer_factor(self, answer: Factor) -> None:
        """Judge which factor is the smallest."""
        ask = self._ask
        if self._stage is Stage.ASKING and ask and isinstance(ask.question, FactorQuestion):
            self._take(ask.question.judge(answer))

    @Slot()
    def give_up(self) -> None:
        """Show where the step leads, without an answer."""
        if self._stage is Stage.ASKING:
            self._show(is_right=False)
            self.given_up.emit()

    @Slot()
    def withdraw(self) -> None:
        """Let go of the question, as if it had not been asked."""
        if self._stage is not Stage.READY:
            self._stage, self._ask = Stage.READY, None
            self._tell()
            self.left.emit()

    @Slot(object)
    def follow(self, frame: Frame) -> None:
        """Take the run as it stands; a frame that is known already changes nothing."""
        ask = self._ask
        if ask is not None:
            is_same = (frame.generation, frame.cursor, frame.setup) == (
                *(ask.frame.generation, ask.frame.cursor),
                ask.frame.setup,
            )
            if self._stage is Stage.LEAVING or not is_same:
                self.withdraw()
        self._tell_change()

    def _reading(self, value: float, blur: float | None, outcomes: list[float]) -> Reading:
        finite = filter(math.isfinite, outcomes)
        exact = max(tolerance(outcome, self._style) for outcome in finite)
        if blur is None:
            return Reading(value, exact, self._style.decimals)
        return Reading(value, max(exact, blur))

    def _take(self, judgement: Judgement) -> None:
        if judgement.is_right:
            self._show(is_right=True)
        else:
            self._has_missed = True
        self.judged.emit(judgement)

    def _show(self, is_right: bool) -> None:
        self._stage = Stage.SHOWN
        is_first = is_right and not self._has_missed
        answered, right, first = self._score
        self._score = Score(answered + 1, right + is_right, first + is_first)
        self._tell()
        self.scored.emit(self._score)

    def _tell(self) -> None:
        self._told = self.glimpse
        self.glimpsed.emit(self._told)

    def _tell_change(self) -> None:
        if self.glimpse != self._told:
            self._tell()

    # --- the gate

    def _let_through(self) -> bool:
        """Whether the Player may take the step that was asked for."""
        match self._stage:
            case Stage.READY:
                return not self._pose()
            case Stage.ASKING:
                self.reminded.emit()
                return False
            case Stage.SHOWN:
                self._stage = Stage.LEAVING
                return True
        return False

    def _pose(self) -> bool:
        """Ask, if there is something to ask."""
        frame = self._player.last_frame
        if frame is None or not is_asked(frame):
            return False
        self._ask = Ask(self._question(frame), frame)
        self._stage, self._has_missed = Stage.ASKING, False
        self._tell()
        self.asked.emit(self._ask)
        return True

    def _question(self, frame: Frame) -> Question:
        if not isinstance(frame.problem, Neuron):
            return point_question(frame, self._style)
        last = len(frame.problem.parameters) - 1
        spot = self._spot() if self._spot is not None else Spot(0, 0)
        axis = max(0, min(spot.axis, last))
        is_factor, number = self._asks_for_factor(frame), self._count
        self._count += 1
        if is_factor and (question := sample_question(frame, spot.sample, axis)):
            return question
        # Every other time it is about the bias, which no one looks at.
        return direction_question(frame, last if number % 4 >= 2 else axis)

    def _asks_for_factor(self, frame: Frame) -> bool:
        """Whether the next question of a frame is of a neuron's factors, where these are finite."""
        is_neuron = isinstance(frame.problem, Neuron) and not frame.setup.mistakes
        return is_neuron and self._count % 2 == 1

    @Slot(object)
    def _follow_transport(self, state: State) -> None:
        if state.is_running:
            self.withdraw()

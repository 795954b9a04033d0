"""What teaches: predicting, sub-frames, the common questions and the lessons."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from gd_desktop import why_labels
from gd_desktop.app.frame import Frame
from gd_desktop.app.jobs import Jobs
from gd_desktop.app.player import Player
from gd_desktop.app.preferences import Preferences
from gd_desktop.app.race import Race
from gd_desktop.app.session import Session
from gd_desktop.core.setup import Setup
from gd_desktop.io.settings import Appearance
from gd_desktop.tongue import fill
from gd_desktop.ui.actions import Actions
from gd_desktop.ui.desks import Desks
from gd_desktop.ui.left_column import LeftColumn
from gd_desktop.ui.lessons.lesson_place import LessonPlace
from gd_desktop.ui.panels.control_panel import ControlPanel
from gd_desktop.ui.panels.verdict_panel import VerdictPanel
from gd_desktop.ui.teaching.why import Asker, WhyButton
from gd_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from gd_desktop.ui.lessons.lessons import Lessons
    from gd_desktop.ui.lessons.scene_setter import Before, SceneSetter
    from gd_desktop.ui.teaching.questions import Questions
    from gd_desktop.ui.teaching.teaching import Teaching


class Classroom(Asker):
    """The window knows teaching only as this. Its parts are made when the first of them is wanted:
    the first paint needs none.
    """

    told = Signal(str)
    refused = Signal(str)
    failed = Signal(object)  # Failure, of a number for a text
    glimpsed = Signal(object)  # Glimpse: what of the coming step is no answer to a question
    placed = Signal()  # a lesson has come or gone: the columns are to be arranged anew
    progressed = Signal()  # one has been finished

    def __init__(
        self,
        session: Session,
        player: Player,
        race: Race,
        jobs: Jobs,
        preferences: Preferences,
        actions: Actions,
        desks: Desks,
        control_panel: ControlPanel,
        verdict_panel: VerdictPanel,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._left: Classroom | None = None
        self._session, self._player, self._race = session, player, race
        self._jobs, self._preferences, self._actions = jobs, preferences, actions
        self._desks, self._window = desks, window
        self._control_panel, self._verdict_panel = control_panel, verdict_panel
        self._parts: _Parts | None = None
        self._looks: tuple[Theme, Appearance] | None = None
        self._looked_at = (0, 0)
        self._finished: frozenset[str] = frozenset()
        self._place = LessonPlace()
        self.strip = QWidget()
        self.strip.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        QVBoxLayout(self.strip).setContentsMargins(0, 0, 0, 0)
        self.strip.hide()
        # Whatever is asked for first makes all of it.
        a = actions
        self._doors: tuple[QAction, ...] = (
            *(a.predict, a.cartoon, a.next_phase, a.why, a.lessons),
            *(a.open_lesson, a.new_lesson, a.save_page),
        )
        for action in self._doors:
            action.triggered.connect(self._open_door)
        for action in (a.previous_phase, a.next_page, a.previous_page, a.edit_lesson):
            action.setEnabled(False)
        key = a.why.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        verdict_panel.question.setToolTip(fill(why_labels.VERDICT_TIP, key=key))
        desks.looked_at.connect(self._note_look)

    # --- its parts

    @property
    def teaching(self) -> "Teaching":
        """Predict and the sub-frames."""
        return self._made().teaching

    @property
    def setter(self) -> "SceneSetter":
        """What brings the window into a prepared state."""
        return self._made().setter

    @property
    def questions(self) -> "Questions":
        """The common questions."""
        return self._made().questions

    @property
    def lessons(self) -> "Lessons":
        """The lessons."""
        return self._made().lessons

    def ask(self, button: WhyButton) -> None:
        """Open the questions that arise at a button's places."""
        self.questions.ask(button)

    # --- what the window asks of it

    def settle(self, row: QHBoxLayout, left: LeftColumn) -> None:
        """Have the places where a lesson can stand: in a row of columns, or in the left one."""
        self._place.settle(row, left)

    def arrange(self, width: int, theme: Theme, is_alone: bool) -> int:
        """Place the lesson in a window of a width in pixels; the pixels it takes from the plots.

        `is_alone`: the left column takes nothing from them.
        """
        return self._place.arrange(width, theme, is_alone)

    @property
    def covers_settings(self) -> bool:
        """Whether a lesson stands in the left column."""
        return self._place.covers_settings

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours, measures, letters and decimals."""
        self._looks = theme, appearance
        if self._parts is not None:
            for part in self._parts.dressed:
                part(theme, appearance)

    def show_frame(self, frame: Frame) -> None:
        """Show a run as it stands."""
        if self._parts is not None:
            self._parts.teaching.show_frame(frame)

    @Slot(int)
    def seek(self, row: int) -> None:
        """Stand on a row of the walk, unless a page of a lesson holds the steps."""
        if not self._actions.step.is_held:
            self._player.seek(row)

    def open_lesson(self, path: Path) -> None:
        """Open a lesson file."""
        self.lessons.open_file(path)

    def close_lesson(self) -> None:
        """Put lessons away; all is as before."""
        if self._parts is not None:
            self._parts.lessons.close()

    def may_close(self) -> bool:
        """Whether nothing would be lost with the window; else a question about it is opened."""
        return self._parts is None or self._parts.lessons.may_close()

    def own(self) -> tuple[Setup, Appearance, float | None]:
        """The person's own experiment, looks and pace, whatever a lesson shows."""
        if self._parts is not None:
            return self._parts.lessons.own()
        return self._session.setup, self._preferences.appearance, self._player.pace

    @property
    def aside(self) -> "Before | None":
        """What a lesson has put away for its pages; None: none is open."""
        return self._parts.lessons.aside if self._parts is not None else None

    @property
    def finished(self) -> frozenset[str]:
        """The names of the built-in lessons that have been finished."""
        return self._parts.lessons.finished if self._parts is not None else self._finished

    def remember(self, finished: frozenset[str]) -> None:
        """Take up which lessons were finished earlier."""
        self._finished = finished

    def take_over(self, left: "Classroom") -> None:
        """Go on with what another window's classroom, which goes, was at."""
        self._finished = left.finished
        old = left._parts
        if old is None:
            return
        self._left = left
        new, actions = self._made(), self._actions
        looks, phase, score = old.setter.looks, old.teaching.phase, old.teaching.predictor.score
        # The Player has one gate.
        old.teaching.predictor.set_on(False)
        new.setter.look_alike(looks)
        actions.predict.setChecked(looks.predicts)
        actions.cartoon.setChecked(looks.has_sub_frames)
        new.teaching.predictor.count_on(score)
        new.teaching.cartoon.stand_on(phase)
        new.lessons.go_on()
        self._left = None

    # --- making it

    @Slot(int, int)
    def _note_look(self, sample: int, place: int) -> None:
        self._looked_at = sample, place

    @Slot()
    def _open_door(self) -> None:
        """Make all of it, and let it hear what was asked for."""
        action = self.sender()
        if self._parts is not None or not isinstance(action, QAction):
            return
        self._made()
        # Once more, for those that have come since.
        if action.isCheckable():
            action.blockSignals(True)
            action.setChecked(not action.isChecked())
            action.blockSignals(False)
        action.trigger()

    def _made(self) -> "_Parts":
        if self._parts is None:
            for action in self._doors:
                action.triggered.disconnect(self._open_door)
            self._parts = self._make()
        return self._parts

    def _make(self) -> "_Parts":
        from gd_desktop.ui.lessons.lessons import Lessons
        from gd_desktop.ui.lessons.permits import Permits
        from gd_desktop.ui.lessons.scene_setter import SceneSetter
        from gd_desktop.ui.teaching.questions import Questions
        from gd_desktop.ui.teaching.teaching import Teaching

        session, player, actions, desks = self._session, self._player, self._actions, self._desks
        why = self._verdict_panel.question
        teaching = Teaching(session, player, actions, self.strip, self)
        teaching.follow(desks)
        setter = SceneSetter(session, player, self._race, self._preferences, actions, desks, self)
        questions = Questions(session, self._jobs, actions, setter, why, self._window, self)
        permits = Permits(actions, desks, self._control_panel, why)
        left = self._left.lessons if self._left is not None else None
        lessons = Lessons(
            *(session, player, self._jobs, self._preferences, actions),
            *(setter, permits, self._place, self._window, left),
        )
        lessons.remember(self._finished)
        teaching.glimpsed.connect(desks.reveal)
        teaching.predictor.glimpsed.connect(self.glimpsed)
        desks.looked_at.connect(teaching.caption_bar.look_at)
        questions.told.connect(self.told)
        questions.failed.connect(self.failed)
        lessons.failed.connect(self.failed)
        lessons.told.connect(self.told)
        lessons.refused.connect(self.refused)
        lessons.placed.connect(self.placed)
        lessons.progressed.connect(self.progressed)
        parts = _Parts(teaching, setter, questions, lessons)
        teaching.caption_bar.look_at(*self._looked_at)
        if self._looks is not None:
            for part in parts.dressed:
                part(*self._looks)
        frame = player.last_frame
        if frame is not None:
            teaching.show_frame(frame)
        return parts


class _Parts(NamedTuple):
    """What the classroom is made of."""

    teaching: "Teaching"
    setter: "SceneSetter"
    questions: "Questions"
    lessons: "Lessons"

    @property
    def dressed(self) -> tuple[Callable[[Theme, Appearance], None], ...]:
        """What takes on looks."""
        return self.teaching.dress, self.questions.dress, self.lessons.dress

"""What teaches: predicting, sub-frames, the common questions and the lessons, put together."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gd_desktop.app.frame import Frame
from gd_desktop.app.jobs import Jobs
from gd_desktop.app.player import Player
from gd_desktop.app.preferences import Preferences
from gd_desktop.app.race import Race
from gd_desktop.app.session import Session
from gd_desktop.io.settings import Appearance
from gd_desktop.ui.actions import Actions
from gd_desktop.ui.desks import Desks
from gd_desktop.ui.left_column import LeftColumn
from gd_desktop.ui.lessons.lesson_place import LessonPlace
from gd_desktop.ui.lessons.lessons import Lessons
from gd_desktop.ui.lessons.permits import Permits
from gd_desktop.ui.lessons.scene_setter import SceneSetter
from gd_desktop.ui.panels.control_panel import ControlPanel
from gd_desktop.ui.panels.verdict_panel import VerdictPanel
from gd_desktop.ui.teaching.questions import Questions
from gd_desktop.ui.teaching.teaching import Teaching
from gd_desktop.ui.theme import Theme


class Classroom(QObject):
    """The window knows teaching only as this."""

    told = Signal(str)
    refused = Signal(str)
    failed = Signal(object)  # Failure, of a number for a text
    placed = Signal()  # a lesson has come or gone: the columns are to be arranged anew

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
        self.teaching = Teaching(session, player, actions, self)
        self.teaching.follow(desks)
        self.setter = SceneSetter(session, player, race, preferences, actions, desks, self)
        self.questions = Questions(
            *(session, jobs, actions, self.setter, verdict_panel.question, window),
        )
        self._place = LessonPlace()
        permits = Permits(actions, desks, control_panel, verdict_panel.question)
        self.lessons = Lessons(
            session, player, jobs, preferences, actions, self.setter, permits, self._place, window
        )
        self.teaching.glimpsed.connect(desks.reveal)
        desks.looked_at.connect(self.teaching.caption_bar.look_at)
        self.questions.told.connect(self.told)
        self.questions.failed.connect(self.failed)
        self.lessons.failed.connect(self.failed)
        self.lessons.told.connect(self.told)
        self.lessons.refused.connect(self.refused)
        self.lessons.placed.connect(self.placed)

    def settle(self, row: QHBoxLayout, left: LeftColumn) -> None:
        """Have the places where a lesson can stand: in a row of columns, or in the left one."""
        self._place.settle(row, left)

    def arrange(self, width: int, theme: Theme) -> int:
        """Place the lesson in a window of a width in pixels; the pixels it takes from the plots."""
        return self._place.arrange(width, theme)

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours, measures, letters and decimals."""
        self.teaching.dress(theme, appearance)
        self.questions.dress(theme, appearance)
        self.lessons.dress(theme, appearance)

    def show_frame(self, frame: Frame) -> None:
        """Show a run as it stands."""
        self.teaching.show_frame(frame)

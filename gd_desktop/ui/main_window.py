"""The window: puts the views together and passes frames to them. It computes nothing."""

from dataclasses import fields, replace
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QWidget

from gd_desktop import labels, sentences, words
from gd_desktop.app.frame import Failure, Frame, Stop
from gd_desktop.app.jobs import Jobs
from gd_desktop.app.player import Player
from gd_desktop.app.preferences import Preferences
from gd_desktop.app.race import Race
from gd_desktop.app.session import Session
from gd_desktop.core.setup import Setup
from gd_desktop.io.experiments import ENDING as EXPERIMENT
from gd_desktop.io.lessons import ENDING as LESSON
from gd_desktop.io.settings import WINDOW_SETUP, Appearance, Settings
from gd_desktop.ui.actions import Actions
from gd_desktop.ui.arrangement import Arrangement, Parts
from gd_desktop.ui.classroom import Classroom
from gd_desktop.ui.cost_card import CostCard
from gd_desktop.ui.desks import Desks
from gd_desktop.ui.dialogs.openers import Dialogs
from gd_desktop.ui.draft_dialog import drafts_may_close
from gd_desktop.ui.first_hint import FirstHint
from gd_desktop.ui.ground import Ground
from gd_desktop.ui.instruments.beside import Beside
from gd_desktop.ui.keeping.files import Files
from gd_desktop.ui.keeping.keeping import Keeping
from gd_desktop.ui.left_column import LeftColumn
from gd_desktop.ui.locks import lock
from gd_desktop.ui.menus import Menus
from gd_desktop.ui.middle import Middle
from gd_desktop.ui.model_tabs import ModelTabs
from gd_desktop.ui.narrator import Narrator
from gd_desktop.ui.pages.picture_page import FOG
from gd_desktop.ui.panels.control_panel import ControlPanel
from gd_desktop.ui.panels.iterations_panel import IterationsPanel
from gd_desktop.ui.panels.verdict_panel import VerdictPanel
from gd_desktop.ui.panels.walk_panel import WalkPanel
from gd_desktop.ui.race.stage import Stage
from gd_desktop.ui.start.welcome import Welcome
from gd_desktop.ui.status_line import StatusLine
from gd_desktop.ui.tab_order import lead_through
from gd_desktop.ui.table_place import TablePlace
from gd_desktop.ui.theme import ThemeKeeper
from gd_desktop.ui.view import View
from gd_desktop.words import Message

DEFAULT_SIZE = QSize(1440, 900)
SMALLEST = QSize(960, 600)


class MainWindow(QMainWindow):
    """Model and controls on the left, the curve and the cost in the middle, the table right."""

    closed = Signal()
    troubled = Signal(object, object)  # Failure, and the Message in which it is told

    def __init__(
        self,
        session: Session,
        player: Player,
        race: Race,
        jobs: Jobs,
        preferences: Preferences,
        themes: ThemeKeeper,
        files: Files,
    ) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self._session = session
        self._player = player
        self._preferences = preferences
        self._themes = themes

        ground = Ground(self)
        self._left = LeftColumn(ground.page)
        self.actions_ = Actions(session, player, self)
        self.menus = Menus(self, self.actions_, session, preferences)
        lock(self.menuBar(), preferences.locked)
        looks: dict[str, QAction] = {**self.actions_.beside, FOG: self.actions_.fog}
        self.desks = Desks(session, jobs, themes, looks, self)
        self.dialogs = Dialogs(
            self.actions_, self.desks, themes, self, session, player, race, jobs, preferences
        )
        self.dialogs.told.connect(self.say)
        self.beside = Beside(self.actions_.beside, self.actions_.fog, preferences, self)
        one_run = QWidget()
        columns = QHBoxLayout(one_run)
        self.stage = Stage(
            *(one_run, session, player, race, jobs, preferences, self.actions_, ground.page)
        )
        self._middle = Middle(self.desks, one_run)
        self.model_tabs = ModelTabs(self.actions_.models, self._left.content)
        self.control_panel = ControlPanel(session, player, jobs, self.actions_, self._left.content)
        self.walk_panel = WalkPanel(self.actions_, self._left)
        self.verdict_panel = VerdictPanel(self._left)
        self.cost_card = CostCard(preferences, jobs, self.actions_, self._middle.splitter)
        self.iterations_panel = IterationsPanel(self)
        self.classroom = Classroom(
            *(session, player, race, jobs, preferences),
            *(self.actions_, self.desks, self.control_panel, self.verdict_panel, self),
        )
        self.keeping = Keeping(
            *(files, session, player, self.classroom),
            *(self.actions_, self.menus, themes, self),
        )
        self.status = StatusLine()
        self.welcome = Welcome(files, jobs, preferences, themes, self)
        self.hints = FirstHint(session, preferences, self.actions_, self.status)
        self.narrator = Narrator(player, preferences, self.desks, self.cost_card, self)
        self._left.hold(
            [self.model_tabs, self.desks.panels, self.control_panel],
            [self.walk_panel, self.verdict_panel],
        )
        self._middle.hold(self.cost_card)
        parts = Parts(
            *(self, ground, self._left, self._middle, columns),
            TablePlace(self.iterations_panel, columns, self.cost_card),
            *(self.stage, self.classroom, self.status, self.desks),
        )
        self.arrangement = Arrangement(parts, preferences, themes, self.actions_)
        self.views: list[View] = [
            self.cost_card,
            self.control_panel,
            self.walk_panel,
            self.verdict_panel,
            self.iterations_panel,
            self.classroom,
        ]
        self._told_at: int | None = None  # the row of the last ending told in the status line
        self._connect()
        self._turn_to(session.setup.model)
        self._dress()
        # Not the first field, into which the keys of the actions would type.
        self.walk_panel.run.setFocus()

    # --- assembly

    def _connect(self) -> None:
        actions = self.actions_
        self._player.frame.connect(self._show_frame)
        self._player.transport.connect(self.iterations_panel.follow)
        self._player.stopped.connect(self._tell_stop)
        self._player.failed.connect(self._show_failure)
        self.stage.broke_off.connect(self._show_failure)
        self._session.setup_changed.connect(self._follow_setup)
        self._preferences.changed.connect(self._follow_preferences)
        self._themes.changed.connect(self._dress)
        self.control_panel.refused.connect(self.complain)
        for field in self.control_panel.fields:
            field.returned.connect(self.desks.leave_field)
        self.control_panel.weights.returned.connect(self.desks.leave_field)
        self.cost_card.plot.panned.connect(self._show_panned)
        self.cost_card.sought.connect(self._player.seek)
        self.iterations_panel.row_chosen.connect(self.classroom.seek)
        self.classroom.glimpsed.connect(self.iterations_panel.model.reveal)
        parts: tuple[Desks | Stage | Classroom | Keeping, ...]
        parts = self.desks, self.stage, self.classroom, self.keeping
        for part in parts:
            part.told.connect(self.say)
            part.refused.connect(self.complain)
            part.failed.connect(self._show_fault)
        self.desks.why_told.connect(self.verdict_panel.show_why)
        self.cost_card.failed.connect(self._show_fault)
        self.stage.turned.connect(self.verdict_panel.setHidden)
        self.stage.turned.connect(self._show_beside)
        self.desks.held.connect(self.cost_card.plot.hold)
        self.arrangement.zoom.told.connect(self.say)
        self.verdict_panel.told.connect(self._middle.verdict.show_verdict)
        self.desks.study_wanted.connect(self._middle.show_study)
        self.keeping.file_chosen.connect(self.open_file)
        timeline = (labels.TIMELINE, self.cost_card.timeline)
        self.desks.add_keys("", [*self.control_panel.keyed, timeline])
        actions.begun.connect(self.status.forgive)
        actions.open_csv.triggered.connect(self._open_csv)
        actions.whole_picture.triggered.connect(self._go_home)
        actions.reset_settings.triggered.connect(self._reset_settings)
        actions.quit.triggered.connect(self.close)

    # --- the models

    def _turn_to(self, model: str) -> None:
        self.verdict_panel.show_why("")
        self.desks.turn_to(model)
        self.model_tabs.show_model(model)
        self._middle.turn_to(model)
        self._show_beside()
        self._lead_through()

    @Slot()
    def _lead_through(self) -> None:
        """Tab goes as one reads, though some parts are made later than others."""
        lead_through(
            [
                *(self.model_tabs, self.desks.panels, self.control_panel),
                *(self.walk_panel, self.verdict_panel, self.classroom.strip),
                *(self.desks.pages, self.cost_card, self.iterations_panel),
            ]
        )

    @Slot(object, object)
    def _follow_setup(self, old: Setup, new: Setup) -> None:
        self.status.clear_up()
        if new.model != old.model:
            self._turn_to(new.model)

    @Slot()
    def _open_csv(self) -> None:
        if self._session.may_learn():
            self.desks.neuron.own_data.ask_for_table()

    @Slot(object)
    def open_file(self, path: Path) -> None:
        """Open an experiment, a lesson or a table, by what its name ends in."""
        ending = path.suffix.lower()
        if ending == EXPERIMENT:
            self.keeping.open_experiment(path)
        elif ending == LESSON:
            self.classroom.open_lesson(path)
        elif self._session.may_learn():
            self.desks.neuron.open_file(path)

    def open_shared(self, text: str) -> None:
        """Open an experiment that was shared as a text."""
        self.keeping.open_shared(text)

    # --- frames and looks

    @Slot(object)
    def _show_frame(self, frame: Frame) -> None:
        if self._told_at not in (None, frame.cursor):
            self.status.clear_up()
        for view in self.views:
            view.show_frame(frame)
        desk = self.desks.current
        tray = desk.tray
        desk.show_frame(frame)
        if desk.tray is not tray:
            # One variable more or fewer.
            self._show_beside()
        self.narrator.follow(frame)

    @Slot(object, object)
    def _follow_preferences(self, old: Appearance, new: Appearance) -> None:
        if replace(old, **{name: getattr(new, name) for name in _NOT_DRESSED}) != new:
            self._dress()
        self.desks.follow(new)
        self._show_beside()

    @Slot()
    def _show_beside(self) -> None:
        """The actions, the cost, and the room for the table, as what stands beside the picture,
        and the fog over it, have them.
        """
        tray = self.desks.current.tray
        self.beside.show_tray(tray, is_seen=not self.stage.is_racing)
        # A neuron has no hill.
        self.cost_card.set_fog(self._preferences.appearance.fog and tray is not None)
        self.arrangement.arrange()

    @Slot()
    def _dress(self) -> None:
        theme, appearance = self._themes.theme, self._preferences.appearance
        self.arrangement.dress(theme)
        self.model_tabs.dress(theme)
        self.hints.dress(theme)
        for view in self.views:
            view.dress(theme, appearance)
        self.desks.dress(theme, appearance)
        self.stage.dress(theme, appearance)
        self._show_beside()
        self.arrangement.update_sizes()
        frame = self._player.last_frame
        if frame is not None and frame.setup.model == self._session.setup.model:
            self._show_frame(frame)

    def event(self, event: QEvent) -> bool:
        # Another screen, or another scaling: the plots' pens are made for one.
        kind = event.type()
        if kind == QEvent.Type.DevicePixelRatioChange:
            self._dress()
        elif kind == QEvent.Type.ScreenChangeInternal:
            self.arrangement.measure()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrangement.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # What is open has had the key before.
        if event.key() != Qt.Key.Key_Escape or not self.arrangement.escape():
            super().keyPressEvent(event)

    # --- what is said

    @Slot(str)
    def complain(self, sentence: str) -> None:
        """Say in the status line what was not taken; an empty sentence takes it back."""
        self._told_at = None
        self.status.complain(sentence)

    @Slot(str)
    def say(self, sentence: str) -> None:
        """Say something in the status line."""
        self._told_at = None
        self.status.say(sentence)

    @Slot(object)
    def _tell_stop(self, stop: Stop) -> None:
        self.say(sentences.ending(stop.ending, self._session.setup))
        frame = self._player.last_frame
        self._told_at = frame.cursor if frame is not None else None

    @Slot(bool)
    def _show_panned(self, is_panned: bool) -> None:
        self.desks.current.show_panned(is_panned)

    # --- what the person does

    @Slot()
    def _go_home(self) -> None:
        self.desks.current.go_home()
        self.cost_card.go_home()

    @Slot()
    def _reset_settings(self) -> None:
        self.classroom.close_lesson()
        self._session.change(**{name: getattr(WINDOW_SETUP, name) for name in _FIELDS})
        for field in (*self.desks.current.fields, *self.control_panel.fields):
            field.restore()
        self.control_panel.weights.restore()
        self._preferences.become(self._preferences.usual)
        self._player.set_pace(Settings().pace)
        self.resize(DEFAULT_SIZE.boundedTo(self.screen().availableSize()))
        self._middle.forget_divisions()
        self.say(labels.ALL_RESET)

    @Slot(object)
    def _show_failure(self, failure: Failure) -> None:
        self.report(failure, words.FAILURE)

    @Slot(object)
    def _show_fault(self, failure: Failure) -> None:
        self.report(failure, words.FAULT)

    def report(self, failure: Failure, message: Message) -> None:
        """Let it be told, calmly, that something went wrong."""
        self.troubled.emit(failure, message)

    # --- coming and going

    def window_state(self) -> str:
        """The window's size, place and division, as text."""
        return self.arrangement.state()

    def restore_window_state(self, state: str) -> None:
        """Take up a state that `window_state` gave; anything else is passed over."""
        self.arrangement.restore(state)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls():
            if url.isLocalFile():
                event.acceptProposedAction()
                self.open_file(Path(url.toLocalFile()))
                return

    def closeEvent(self, event: QCloseEvent) -> None:
        classroom, keeping = self.classroom, self.keeping
        if not (classroom.may_close() and drafts_may_close(self) and keeping.may_close()):
            event.ignore()
            return
        self.closed.emit()
        super().closeEvent(event)


# Changes of these are followed by other ways than by dressing all anew.
_NOT_DRESSED = (
    *("fog", "beside_curve", "beside_plane", "folded"),
    *("theme", "zoom", "stage_zoom", "language", "start_screen"),
)
_FIELDS = tuple(field.name for field in fields(Setup))

"""The window: puts the views together and passes frames to them. It computes nothing."""

from dataclasses import fields, replace
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from gd_desktop import labels, sentences, words
from gd_desktop.app.frame import Failure, Frame, Stop
from gd_desktop.app.jobs import Jobs
from gd_desktop.app.player import Player
from gd_desktop.app.preferences import Preferences
from gd_desktop.app.race import Race
from gd_desktop.app.session import Session
from gd_desktop.core.setup import Setup
from gd_desktop.io.lessons import ENDING
from gd_desktop.io.settings import WINDOW_SETUP, Appearance, Settings
from gd_desktop.ui.actions import Actions
from gd_desktop.ui.classroom import Classroom
from gd_desktop.ui.cost_card import CostCard
from gd_desktop.ui.desks import Desks
from gd_desktop.ui.dialogs.failure import FailureDialog
from gd_desktop.ui.dialogs.openers import Dialogs
from gd_desktop.ui.instruments.beside import Beside
from gd_desktop.ui.left_column import LeftColumn
from gd_desktop.ui.menus import Menus
from gd_desktop.ui.model_tabs import ModelTabs
from gd_desktop.ui.pages.picture_page import FOG
from gd_desktop.ui.panels.control_panel import ControlPanel
from gd_desktop.ui.panels.iterations_panel import IterationsPanel
from gd_desktop.ui.panels.verdict_panel import VerdictPanel
from gd_desktop.ui.panels.walk_panel import WalkPanel
from gd_desktop.ui.race.stage import Stage
from gd_desktop.ui.status_line import StatusLine
from gd_desktop.ui.table_place import TablePlace
from gd_desktop.ui.theme import ThemeKeeper
from gd_desktop.ui.view import View
from gd_desktop.ui.window_state import restore_state, state_of
from gd_desktop.words import Message

DEFAULT_SIZE = QSize(1440, 900)
SMALLEST = QSize(960, 600)
_LEFT, _LEAST_MIDDLE = 346, 500  # px at scale 1


class MainWindow(QMainWindow):
    """Model and controls on the left, the curve and the cost in the middle, the table right."""

    closed = Signal()

    def __init__(
        self,
        session: Session,
        player: Player,
        race: Race,
        jobs: Jobs,
        preferences: Preferences,
        themes: ThemeKeeper,
    ) -> None:
        super().__init__()
        self.setWindowTitle(labels.APP)
        self.setAcceptDrops(True)
        self._session = session
        self._player = player
        self._preferences = preferences
        self._themes = themes

        self.actions_ = Actions(session, player, self)
        self.menus = Menus(self, self.actions_, session, preferences)
        self.dialogs = Dialogs(self.actions_, self)
        self.dialogs.told.connect(self.say)
        looks: dict[str, QAction] = {**self.actions_.beside, FOG: self.actions_.fog}
        self.desks = Desks(session, jobs, themes, looks, self)
        self.beside = Beside(self.actions_.beside, self.actions_.fog, preferences, self)
        self.model_tabs = ModelTabs(self.actions_.models)
        self.control_panel = ControlPanel(session, player, jobs, self.actions_)
        self.walk_panel = WalkPanel(self.actions_)
        self.verdict_panel = VerdictPanel()
        self.cost_card = CostCard(preferences, jobs, self.actions_)
        self.iterations_panel = IterationsPanel()
        self.classroom = Classroom(
            *(session, player, race, jobs, preferences),
            *(self.actions_, self.desks, self.control_panel, self.verdict_panel, self),
        )
        self.status = StatusLine()
        one_run = QWidget()
        self._columns = QHBoxLayout(one_run)
        self._table_place = TablePlace(self.iterations_panel, self._columns, self.cost_card)
        self.stage = Stage(one_run, session, player, race, jobs, preferences, self.actions_)
        self.views: list[View] = [
            self.cost_card,
            self.control_panel,
            self.walk_panel,
            self.verdict_panel,
            self.iterations_panel,
            self.classroom,
        ]
        self._shown_model = ""
        self._divisions: dict[str, list[int]] = {}  # heights of page and cost, by model
        self._told_at: int | None = None  # the row of the last ending told in the status line
        self._lay_out()
        self._connect()
        self._turn_to(session.setup.model)
        self._dress()
        # Not the first field, into which the keys of the actions would type.
        self.walk_panel.run.setFocus()

    # --- assembly

    def _lay_out(self) -> None:
        self._left = LeftColumn(
            [self.model_tabs, self.desks.panels, self.control_panel],
            [self.walk_panel, self.verdict_panel],
        )

        self._middle = QSplitter(Qt.Orientation.Vertical)
        self._middle.setChildrenCollapsible(False)
        self._middle.addWidget(self.desks.pages)
        self._middle.addWidget(self.cost_card)
        self._middle.setStretchFactor(0, 3)
        self._middle.setStretchFactor(1, 2)

        page = QWidget()
        page.setObjectName("page")
        page.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        rows = QVBoxLayout(page)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        self._columns.setContentsMargins(0, 0, 0, 0)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.classroom.strip)
        middle.addWidget(self._middle, 1)
        self._columns.addLayout(middle, 1)
        # The left column ends with room for its scroll bar, which is most of the gap.
        self._pair = QHBoxLayout()
        self._pair.addWidget(self._left)
        self._pair.addWidget(self.stage, 1)
        self.classroom.settle(self._pair, self._left)
        rows.addLayout(self._pair, 1)
        rows.addWidget(self.status)
        self.setCentralWidget(page)

    def _connect(self) -> None:
        actions = self.actions_
        self._player.frame.connect(self._show_frame)
        self._player.stopped.connect(self._tell_stop)
        self._player.failed.connect(self._show_failure)
        self.stage.broke_off.connect(self._show_failure)
        self._session.setup_changed.connect(self._follow_setup)
        self._preferences.changed.connect(self._follow_preferences)
        self._themes.changed.connect(self._dress)
        self.control_panel.refused.connect(self.complain)
        for field in self.control_panel.fields:
            # So that the keys of the actions work again.
            field.returned.connect(self.setFocus)
        self.control_panel.weights.returned.connect(self.setFocus)
        self.cost_card.plot.panned.connect(self._show_panned)
        self.cost_card.sought.connect(self._player.seek)
        self.iterations_panel.row_chosen.connect(self.classroom.seek)
        self.desks.refused.connect(self.complain)
        self.desks.told.connect(self.say)
        self.desks.why_told.connect(self.verdict_panel.show_why)
        self.desks.failed.connect(self._show_fault)
        self.cost_card.failed.connect(self._show_fault)
        self.stage.refused.connect(self.complain)
        self.stage.told.connect(self.say)
        self.stage.failed.connect(self._show_fault)
        self.stage.turned.connect(self.verdict_panel.setHidden)
        self.stage.turned.connect(self._show_beside)
        self.desks.held.connect(self.cost_card.plot.hold)
        self.desks.reached.connect(self._left.show_cards)
        self.classroom.told.connect(self.say)
        self.classroom.refused.connect(self.complain)
        self.classroom.failed.connect(self._show_fault)
        self.classroom.placed.connect(self._show_beside)
        timeline = (labels.TIMELINE, self.cost_card.timeline)
        self.desks.add_keys("", [*self.control_panel.keyed, timeline])
        actions.open_csv.triggered.connect(self._open_csv)
        actions.whole_picture.triggered.connect(self._go_home)
        actions.reset_settings.triggered.connect(self._reset_settings)
        actions.quit.triggered.connect(self.close)

    # --- the models

    def _turn_to(self, model: str) -> None:
        self.verdict_panel.show_why("")
        if self._shown_model:
            self._divisions[self._shown_model] = self._middle.sizes()
        self._shown_model = model
        self.desks.turn_to(model)
        self.model_tabs.show_model(model)
        self._divide()
        self._show_beside()

    def _divide(self) -> None:
        """Give page and cost the heights that the person left them at, or their first ones."""
        share = self.desks.current.share
        first = [round(1000 * share), round(1000 * (1 - share))]
        self._middle.setSizes(self._divisions.get(self._shown_model, first))

    @Slot(object, object)
    def _follow_setup(self, old: Setup, new: Setup) -> None:
        self.status.clear_up()
        if new.model != old.model:
            self._turn_to(new.model)

    @Slot()
    def _open_csv(self) -> None:
        if self._session.may_learn():
            self.desks.neuron.own_data.ask_for_table()

    def open_file(self, path: Path) -> None:
        """Open a table or a lesson: what was dropped, or named on the command line."""
        if path.suffix.lower() == ENDING:
            self.classroom.open_lesson(path)
        elif self._session.may_learn():
            self.desks.neuron.open_file(path)

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
        desk.describe(sentences.summary(frame, self._preferences.appearance.notation))

    @Slot(object, object)
    def _follow_preferences(self, old: Appearance, new: Appearance) -> None:
        looks = {name: getattr(new, name) for name in ("fog", "beside_curve", "beside_plane")}
        if replace(old, **looks) != new:
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
        self._table_place.forget()
        self._arrange()

    @Slot()
    def _dress(self) -> None:
        theme, appearance = self._themes.theme, self._preferences.appearance
        gap = theme.px(12)
        self._left.dress(theme, theme.px(_LEFT))
        self._pair.setContentsMargins(gap, theme.px(2), gap, theme.px(8))
        self._columns.setSpacing(gap)
        self._pair.setSpacing(theme.px(2))
        self._middle.setHandleWidth(gap)
        self.model_tabs.dress(theme)
        for view in self.views:
            view.dress(theme, appearance)
        self.desks.dress(theme, appearance)
        self.stage.dress(theme, appearance)
        self._show_beside()
        # Widgets not yet shown are remembered as large as before they were dressed, and the
        # window would grow to them.
        for widget in self.findChildren(QFrame):
            widget.updateGeometry()
        frame = self._player.last_frame
        if frame is not None and frame.setup.model == self._session.setup.model:
            self._show_frame(frame)

    def _arrange(self) -> None:
        """The table beside the plots where there is room, else behind a tab."""
        theme = self._themes.theme
        taken = self.classroom.arrange(self.width(), theme)
        room = self.width() - taken - theme.px(_LEFT + 10 + _LEAST_MIDDLE + 4 * 12)
        self._table_place.arrange(room, self.desks.current.has_wide_table, theme)

    def event(self, event: QEvent) -> bool:
        # Another screen, or another scaling: the plots' pens are made for one.
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._dress()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

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
        self._preferences.become(Appearance())
        self._player.set_pace(Settings().pace)
        self.resize(DEFAULT_SIZE.boundedTo(self.screen().availableSize()))
        self._divisions.clear()
        self._divide()
        self.say(labels.ALL_RESET)

    @Slot(object)
    def _show_failure(self, failure: Failure) -> None:
        self.report(failure, words.FAILURE)

    @Slot(object)
    def _show_fault(self, failure: Failure) -> None:
        self.report(failure, words.FAULT)

    def report(self, failure: Failure, message: Message) -> None:
        """Say calmly that something went wrong; one dialog at a time is enough."""
        self.complain(message.title)
        if self.findChild(FailureDialog) is None:
            FailureDialog(failure, message, self).show()

    # --- coming and going

    def window_state(self) -> str:
        """The window's size, place and division, as text."""
        return state_of(self, self._middle)

    def restore_window_state(self, state: str) -> None:
        """Take up a state that `window_state` gave; anything else is passed over."""
        restore_state(self, self._middle, state)

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
        if not self.classroom.may_close():
            event.ignore()
            return
        self.closed.emit()
        super().closeEvent(event)


_FIELDS = tuple(field.name for field in fields(Setup))

"""The window: puts the views together and passes frames to them. It computes nothing."""

import math
from dataclasses import fields

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from gd_desktop import __version__, labels, words
from gd_desktop.app.frame import Failure, Frame, Stop
from gd_desktop.app.jobs import Jobs
from gd_desktop.app.player import Player
from gd_desktop.app.preferences import Preferences
from gd_desktop.app.session import Session
from gd_desktop.core.setup import Setup
from gd_desktop.io.settings import WINDOW_SETUP, Appearance, Settings, settings_path
from gd_desktop.ui.actions import Actions
from gd_desktop.ui.card import Card
from gd_desktop.ui.cost_card import CostCard
from gd_desktop.ui.dialogs.failure import FailureDialog
from gd_desktop.ui.dialogs.shortcuts import shortcuts_sheet
from gd_desktop.ui.equation import Equation
from gd_desktop.ui.menus import Menus
from gd_desktop.ui.panels.control_panel import ControlPanel
from gd_desktop.ui.panels.iterations_panel import IterationsPanel
from gd_desktop.ui.panels.model_panel import ModelPanel
from gd_desktop.ui.panels.verdict_panel import VerdictPanel
from gd_desktop.ui.plots.descent_plot import DescentPlot
from gd_desktop.ui.theme import Theme, ThemeKeeper
from gd_desktop.ui.view import View
from gd_desktop.words import Message

DEFAULT_SIZE = QSize(1440, 900)
QWIDGETSIZE_MAX = 16_777_215  # Qt's own name for no maximum, which PySide6 does not pass on
SMALLEST = QSize(960, 600)
_LEFT, _LEAST_MIDDLE = 346, 500  # px at scale 1


class MainWindow(QMainWindow):
    """Model and controls on the left, the curve and the cost in the middle, the table right."""

    closed = Signal()

    def __init__(
        self,
        session: Session,
        player: Player,
        jobs: Jobs,
        preferences: Preferences,
        themes: ThemeKeeper,
    ) -> None:
        super().__init__()
        self.setWindowTitle(labels.APP)
        self._session = session
        self._player = player
        self._preferences = preferences
        self._themes = themes
        self._is_wide: bool | None = None

        self.actions_ = Actions(session, player, self)
        self.menus = Menus(self, self.actions_, preferences)
        self.model_panel = ModelPanel(session, jobs)
        self.control_panel = ControlPanel(session, player, self.actions_)
        self.verdict_panel = VerdictPanel()
        self.equation = Equation()
        self.descent_plot = DescentPlot()
        self.descent_card = Card(labels.DESCENT)
        self.descent_note = QLabel()
        self.descent_note.setObjectName("note")
        self.cost_card = CostCard(preferences)
        self.iterations_panel = IterationsPanel()
        self.status = QLabel(labels.HINT)
        self.status.setObjectName("status")
        self.views: list[View] = [
            self.equation,
            self.descent_plot,
            self.cost_card,
            self.control_panel,
            self.model_panel,
            self.verdict_panel,
            self.iterations_panel,
        ]
        self._told_at: int | None = None  # the row of the last ending told in the status line
        self._lay_out()
        self._connect()
        self._dress()
        # Not the first field, into which the keys of the actions would type.
        self.control_panel.run.setFocus()

    # --- assembly

    def _lay_out(self) -> None:
        self.descent_card.heading_row.addWidget(self.descent_note)
        self.descent_card.body.addWidget(self.equation)
        self.descent_card.body.addWidget(self.descent_plot, 1)

        column = QWidget()
        column.setObjectName("page")
        self._left = QVBoxLayout(column)
        self._left.addWidget(self.model_panel)
        self._left.addWidget(self.control_panel)
        self._left.addWidget(self.verdict_panel)
        self._left.addStretch(1)
        self._left_scroll = QScrollArea()
        self._left_scroll.setWidget(column)
        self._left_scroll.setWidgetResizable(True)
        self._left_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._left_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        self._middle = QSplitter(Qt.Orientation.Vertical)
        self._middle.setChildrenCollapsible(False)
        self._middle.addWidget(self.descent_card)
        self._middle.addWidget(self.cost_card)
        self._middle.setStretchFactor(0, 3)
        self._middle.setStretchFactor(1, 2)

        page = QWidget()
        page.setObjectName("page")
        page.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        rows = QVBoxLayout(page)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        self._columns = QHBoxLayout()
        self._columns.addWidget(self._left_scroll)
        self._columns.addWidget(self._middle, 1)
        rows.addLayout(self._columns, 1)
        rows.addWidget(self.status)
        self.setCentralWidget(page)

    def _connect(self) -> None:
        actions = self.actions_
        self._player.frame.connect(self._show_frame)
        self._player.stopped.connect(self._tell_stop)
        self._player.failed.connect(self._show_failure)
        self._session.setup_changed.connect(self._clear_status)
        self._preferences.changed.connect(self._follow_preferences)
        self._themes.changed.connect(self._follow_theme)
        self.control_panel.refused.connect(self.complain)
        for field in self.model_panel.fields:
            field.refused.connect(self.complain)
            field.accepted.connect(self._clear_status)
        for field in (*self.model_panel.fields, *self.control_panel.fields):
            # So that the keys of the actions work again.
            field.returned.connect(self.setFocus)
        self.descent_plot.start_dragged.connect(self._drag_start)
        self.descent_plot.start_dropped.connect(self._drop_start)
        self.descent_plot.left_picture.connect(self._show_note)
        self.descent_plot.panned.connect(self._show_panned)
        self.cost_card.plot.panned.connect(self._show_panned)
        self.cost_card.sought.connect(self._player.seek)
        self.iterations_panel.row_chosen.connect(self._player.seek)
        coefficients = zip(labels.COEFFICIENTS, self.model_panel.fields, strict=True)
        timeline = (labels.TIMELINE, self.cost_card.timeline)
        for label, control in (*self.control_panel.keyed, *coefficients, timeline):
            QShortcut(QKeySequence(f"Alt+{label.key}"), self, control.setFocus)
        actions.whole_picture.triggered.connect(self._go_home)
        actions.reset_settings.triggered.connect(self._reset_settings)
        actions.shortcuts.triggered.connect(self._show_shortcuts)
        actions.guide.triggered.connect(self._show_guide)
        actions.about.triggered.connect(self._show_about)
        actions.save_picture.triggered.connect(self._save_picture)
        actions.quit.triggered.connect(self.close)

    # --- frames and looks

    @Slot(object)
    def _show_frame(self, frame: Frame) -> None:
        if self._told_at not in (None, frame.cursor):
            self._clear_status()
        for view in self.views:
            view.show_frame(frame)
        self.descent_plot.setAccessibleDescription(
            words.summary(
                frame.verdict,
                frame.row,
                frame.setup.rate,
                self._preferences.appearance.notation,
            )
        )

    @Slot(object, object)
    def _follow_preferences(self, _old: Appearance, _new: Appearance) -> None:
        self._dress()

    @Slot(object)
    def _follow_theme(self, _theme: Theme) -> None:
        self._dress()

    def _dress(self) -> None:
        theme, appearance = self._themes.theme, self._preferences.appearance
        gap = theme.px(12)
        # Ten for the scroll bar, so that the cards do not change their width when it comes.
        self._left_scroll.setFixedWidth(theme.px(_LEFT) + theme.px(10))
        self._left.setContentsMargins(0, 0, 0, 0)
        self._left.setSpacing(gap)
        self._columns.setContentsMargins(gap, theme.px(2), gap, theme.px(8))
        self._columns.setSpacing(gap)
        self._middle.setHandleWidth(gap)
        self.descent_card.dress_card(theme)
        for view in self.views:
            view.dress(theme, appearance)
        self._is_wide = None
        self._arrange()
        frame = self._player.last_frame
        if frame is not None:
            self._show_frame(frame)

    def _arrange(self) -> None:
        """The table beside the plots where there is room, else behind a tab."""
        right = self._right_width()
        is_wide = right >= self.iterations_panel.full_width
        if is_wide == self._is_wide:
            if is_wide:
                self.iterations_panel.setMaximumWidth(right)
            return
        self._is_wide = is_wide
        panel = self.iterations_panel
        if is_wide:
            self.cost_card.take_table(None)
            panel.set_plain(False)
            panel.dress_card(self._themes.theme)
            # A maximum, and a stretch that reaches it first: a fixed width would keep the window
            # from being made smaller.
            panel.setMaximumWidth(right)
            self._columns.addWidget(panel, 1000)
            panel.show()
        else:
            panel.setMaximumWidth(QWIDGETSIZE_MAX)
            if self._columns.indexOf(panel) >= 0:
                self._columns.removeWidget(panel)
            panel.set_plain(True)
            self.cost_card.take_table(panel)

    def _right_width(self) -> int:
        """What the table may take: what it needs, and a sixth of what the plots can spare."""
        room = self.width() - self._themes.theme.px(_LEFT + 10 + _LEAST_MIDDLE + 4 * 12)
        needed = self.iterations_panel.full_width
        return min(room, needed + max(0, room - needed) // 6)

    def event(self, event: QEvent) -> bool:
        # Another screen, or another scaling: the plots' pens are made for one.
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._dress()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # --- the status line and the notes

    @Slot(str)
    def complain(self, sentence: str) -> None:
        """Say in the status line what was not taken; an empty sentence takes it back."""
        self._say(sentence or labels.HINT, alarm=bool(sentence))

    @Slot(str)
    def say(self, sentence: str) -> None:
        """Say something in the status line."""
        self._say(sentence, alarm=False)

    def _say(self, sentence: str, alarm: bool) -> None:
        self._told_at = None
        self.status.setText(sentence)
        _set_alarm(self.status, alarm)

    @Slot()
    def _clear_status(self) -> None:
        self._say(labels.HINT, alarm=False)

    @Slot(object)
    def _tell_stop(self, stop: Stop) -> None:
        self.say(words.ending(stop.ending, self._session.setup))
        frame = self._player.last_frame
        self._told_at = frame.cursor if frame is not None else None

    @Slot(str)
    def _show_note(self, note: str) -> None:
        self._set_note(note, alarm=bool(note))

    @Slot(bool)
    def _show_panned(self, is_panned: bool) -> None:
        self._set_note(labels.PANNED if is_panned else "", alarm=False)

    def _set_note(self, note: str, alarm: bool) -> None:
        self.descent_note.setText(note)
        _set_alarm(self.descent_note, alarm)

    # --- what the person does

    @Slot(float)
    def _drag_start(self, x: float) -> None:
        # Three significant digits of the picture's width: a start that can be read and written.
        self.cost_card.plot.hold(True)
        (low, high), _ = self.descent_plot.box.viewRange()
        self._session.change(gesture=True, start=(float(f"{x:.{_digits(high - low)}f}"),))

    @Slot()
    def _drop_start(self) -> None:
        self.cost_card.plot.hold(False)
        self._session.end_gesture()

    @Slot()
    def _go_home(self) -> None:
        self.descent_plot.go_home()
        self.cost_card.plot.go_home()

    @Slot()
    def _reset_settings(self) -> None:
        self._session.change(**{name: getattr(WINDOW_SETUP, name) for name in _FIELDS})
        for field in (*self.model_panel.fields, *self.control_panel.fields):
            field.restore()
        self._preferences.become(Appearance())
        self._player.set_pace(Settings().pace)
        self.resize(DEFAULT_SIZE.boundedTo(self.screen().availableSize()))
        self._middle.setSizes([3, 2])
        self.say(labels.ALL_RESET)

    @Slot()
    def _save_picture(self) -> None:
        # Imported here: it is not needed for the first paint.
        from gd_desktop.ui.dialogs.save_picture import SavePicture

        dialog = SavePicture(self)
        dialog.told.connect(self.say)
        dialog.open()

    @Slot()
    def _show_shortcuts(self) -> None:
        shortcuts_sheet(self.actions_.all(), self).open()

    @Slot()
    def _show_guide(self) -> None:
        from gd_desktop.ui.dialogs.guide import GuideDialog

        GuideDialog(self).show()

    @Slot()
    def _show_about(self) -> None:
        from gd_desktop.ui.dialogs.about import about_box

        about_box(__version__, str(settings_path()), self).open()

    @Slot(object)
    def _show_failure(self, failure: Failure) -> None:
        self.report(failure, words.FAILURE)

    def report(self, failure: Failure, message: Message) -> None:
        """Say calmly that something went wrong; one dialog at a time is enough."""
        self.complain(message.title)
        if self.findChild(FailureDialog) is None:
            FailureDialog(failure, message, self).show()

    # --- coming and going

    def window_state(self) -> str:
        """The window's size, place and division, as text."""
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        division = bytes(self._middle.saveState().toBase64().data()).decode()
        return f"{geometry} {division}"

    def restore_window_state(self, state: str) -> None:
        """Take up a state that `window_state` gave; anything else is passed over."""
        geometry, _, division = state.partition(" ")
        if geometry and self.restoreGeometry(QByteArray.fromBase64(geometry.encode())):
            self._middle.restoreState(QByteArray.fromBase64(division.encode()))

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
        super().closeEvent(event)


_FIELDS = tuple(field.name for field in fields(Setup))


def _set_alarm(label: QLabel, on: bool) -> None:
    """Show a label's text as a warning, or no longer."""
    if bool(label.property("alarm")) != on:
        label.setProperty("alarm", on)
        label.style().unpolish(label)
        label.style().polish(label)


def _digits(span: float) -> int:
    """Decimals that tell a few hundred places of a span apart."""
    return max(0, 2 - math.floor(math.log10(span))) if span > 0 else 2

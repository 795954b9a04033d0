"""Everything that a key, a menu or a button can do, each once."""

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QWidget

from gd_desktop import (
    classroom_labels,
    export_labels,
    function_labels,
    instrument_labels,
    keeping_labels,
    labels,
    lesson_labels,
    mountain_labels,
    race_labels,
    script_labels,
    start_labels,
    why_labels,
    words,
    worksheet_labels,
)
from gd_desktop.app.drive import Drive, State
from gd_desktop.app.player import Player
from gd_desktop.app.session import Session
from gd_desktop.core.refusal import Reason, Refusal
from gd_desktop.core.setup import RANDOM, ZEROS
from gd_desktop.labels import Label
from gd_desktop.tongue import is_right_to_left, isolated

_STANDARD = QKeySequence.StandardKey


class Action(QAction):
    """An action that can be held: then it is not possible, whatever else would allow it."""

    held = Signal(bool)  # it is held, or let go

    def __init__(self, name: str, parent: QObject) -> None:
        super().__init__(name, parent)
        self._is_possible, self._is_held = True, False

    def setEnabled(self, on: bool) -> None:
        self._is_possible = on
        super().setEnabled(on and not self._is_held)

    def hold(self, on: bool) -> None:
        """Hold it, or let it go: it is then possible if nothing else speaks against it."""
        self._is_held = on
        super().setEnabled(self._is_possible and not on)
        self.held.emit(on)

    @property
    def is_held(self) -> bool:
        """Whether it is held."""
        return self._is_held


class Actions(QObject):
    """The actions of a window, and when they are possible."""

    begun = Signal()  # one of them is about to do what it does

    def __init__(self, session: Session, player: Player, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._drive: Drive = player  # what steps, runs and is reset
        self.step = self._make(labels.STEP, "S")
        self.step_ten = self._make(labels.STEP_TEN, "Shift+S")
        self.back = self._make(labels.BACK, "Backspace")
        self.run = self._make(labels.RUN, "R")
        self.reset = self._make(labels.RESET, "Shift+R")
        self.random = self._make(labels.RANDOM, "X")
        self.zeros = self._make(labels.ZEROS, "0")
        self.models = {
            "parabola": self._make(labels.PARABOLA, "Ctrl+1"),
            "function": self._make(function_labels.FUNCTION, "Ctrl+2"),
            "terrain": self._make(mountain_labels.TERRAIN, "Ctrl+3"),
            "neuron": self._make(labels.NEURON, "Ctrl+4"),
        }
        self.beside = {
            "surface": self._make(mountain_labels.SURFACE, "D"),
            "cobweb": self._make(instrument_labels.COBWEB, "C"),
            "finder": self._make(instrument_labels.FINDER, "E"),
            "map": self._make(instrument_labels.MAP, "M"),
            "script": self._make(script_labels.SCRIPT, "Y"),
        }
        self.fog = self._make(mountain_labels.FOG, "G")
        for looked in (*self.beside.values(), self.fog):
            looked.setCheckable(True)
        self.pin = self._make(race_labels.PIN, "P")
        self.race = self._make(race_labels.RACE, "Shift+P")
        self.race.setCheckable(True)
        self.predict = self._make(labels.PREDICT, "Q")
        self.cartoon = self._make(labels.CARTOON, "K")
        for way in (self.predict, self.cartoon):
            way.setCheckable(True)
        self.next_phase = self._make(labels.NEXT_PHASE, ".")
        self.previous_phase = self._make(labels.PREVIOUS_PHASE, ",")
        self.why = self._make(why_labels.WHY, "W")
        self.lessons = self._make(lesson_labels.LESSONS, "Ctrl+L")
        self.lessons.setCheckable(True)
        # On is where the lines of a text lead.
        on, back = ("Left", "Right") if is_right_to_left() else ("Right", "Left")
        self.next_page = self._make(lesson_labels.NEXT_PAGE, f"Alt+{on}")
        self.previous_page = self._make(lesson_labels.PREVIOUS_PAGE, f"Alt+{back}")
        self.open_lesson = self._make(lesson_labels.OPEN_LESSON)
        self.new_lesson = self._make(lesson_labels.NEW_LESSON)
        self.edit_lesson = self._make(lesson_labels.EDIT_LESSON)
        self.save_page = self._make(lesson_labels.SAVE_PAGE)
        self.new = self._make(keeping_labels.NEW, _STANDARD.New)
        self.open = self._make(keeping_labels.OPEN, _STANDARD.Open)
        self.save = self._make(keeping_labels.SAVE, _STANDARD.Save)
        self.save_as = self._make(keeping_labels.SAVE_AS, "Ctrl+Shift+S")
        self.copy_share = self._make(keeping_labels.COPY_SHARE)
        self.paste_share = self._make(keeping_labels.PASTE_SHARE, _STANDARD.Paste)
        self.open_csv = self._make(labels.OPEN_CSV)
        self.undo = self._make(labels.UNDO, _STANDARD.Undo)
        self.redo = self._make(labels.REDO, _STANDARD.Redo)
        self.whole_picture = self._make(labels.WHOLE_PICTURE, "F")
        self.log_cost = self._make(labels.LOG_COST, "L")
        self.log_cost.setCheckable(True)
        self.export = self._make(export_labels.EXPORT, "Ctrl+E")
        self.copy_picture = self._make(export_labels.COPY_PICTURE, "Ctrl+Shift+C")
        self.copy_table = self._make(export_labels.COPY_TABLE, "Ctrl+Shift+T")
        self.copy_latex = self._make(export_labels.COPY_LATEX)
        self.print = self._make(export_labels.PRINT, _STANDARD.Print)
        self.worksheet = self._make(worksheet_labels.WORKSHEET, "Ctrl+Shift+E")
        self.reset_settings = self._make(labels.RESET_SETTINGS)
        self.larger = self._make(classroom_labels.LARGER, "Ctrl++")
        self.larger.setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
        self.smaller = self._make(classroom_labels.SMALLER, "Ctrl+-")
        self.usual_size = self._make(classroom_labels.USUAL_SIZE, "Ctrl+0")
        self.present = self._make(classroom_labels.PRESENT, "F11")
        self.blank = self._make(classroom_labels.BLANK, "B")
        self.menu_bar = self._make(classroom_labels.MENU_BAR, "F10")
        self.fold = self._make(classroom_labels.FOLD, "H")
        for switch in (self.present, self.menu_bar, self.fold):
            switch.setCheckable(True)
        self.forward = self._make(classroom_labels.FORWARD, "PgDown")
        self.backward = self._make(classroom_labels.BACKWARD, "PgUp")
        self.guide = self._make(labels.GUIDE, _STANDARD.HelpContents)
        self.shortcuts = self._make(labels.SHORTCUTS, "?")
        self.start = self._make(start_labels.START_SCREEN)
        self.news = self._make(start_labels.NEWS)
        self.about = self._make(labels.ABOUT)
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        self.quit = self._make(labels.QUIT, _STANDARD.Quit)
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)

        self.step.triggered.connect(self._step)
        self.step_ten.triggered.connect(self._step_ten)
        self.back.triggered.connect(self._back)
        self.run.triggered.connect(self._toggle_run)
        self.reset.triggered.connect(self._reset)
        self.random.triggered.connect(self._draw_start)
        self.zeros.triggered.connect(self._start_at_zeros)
        self.undo.triggered.connect(session.undo)
        self.redo.triggered.connect(session.redo)
        for model, action in self.models.items():
            action.setData(model)
            action.setCheckable(True)
            action.triggered.connect(self._open_model)
        player.transport.connect(self._show_transport)
        session.history_changed.connect(self._show_history)
        self._show_history()

    def all(self) -> list[QAction]:
        """All actions, in the order they were made."""
        return self.findChildren(QAction)

    def drive(self, drive: Drive) -> None:
        """Let the actions of the walk drive other runs: the race's, or the one alone."""
        self._drive.transport.disconnect(self._show_transport)
        self._drive = drive
        drive.transport.connect(self._show_transport)
        self._show_transport(drive.state)

    def _make(self, label: Label, key: str | QKeySequence.StandardKey | None = None) -> Action:
        action = Action(isolated(label.name), self)
        # Before all others: what it does may have something to say.
        action.triggered.connect(self._begin)
        if key is not None:
            action.setShortcut(QKeySequence(key))
        _describe(action, label)
        self._window.addAction(action)
        return action

    @Slot()
    def _begin(self) -> None:
        self.begun.emit()

    @Slot()
    def _step(self) -> None:
        self._drive.step()

    @Slot()
    def _step_ten(self) -> None:
        self._drive.step(10)

    @Slot()
    def _back(self) -> None:
        self._drive.back()

    @Slot()
    def _toggle_run(self) -> None:
        self._drive.toggle()

    @Slot()
    def _reset(self) -> None:
        self._drive.reset()

    @Slot()
    def _draw_start(self) -> None:
        setup = self._session.setup
        # The seed in force is drawn with first, so that the seed of the settings means something.
        seed = (setup.seed + 1) % 2**63 if setup.start == RANDOM else setup.seed
        self._session.change(start=RANDOM, seed=seed)

    @Slot()
    def _open_model(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._finish_typing()
            self._session.open_model(action.data())
            # A click on the model in force would otherwise take its mark away.
            for other in self.models.values():
                other.setChecked(other.data() == self._session.setup.model)

    def _finish_typing(self) -> None:
        """Take what is being typed, before a key leads away: it is meant for what is seen."""
        field = QApplication.focusWidget()
        if isinstance(field, QLineEdit | QComboBox):
            field.clearFocus()

    @Slot()
    def _start_at_zeros(self) -> None:
        self._session.change(start=ZEROS)

    @Slot(object)
    def _show_transport(self, state: State) -> None:
        label = labels.PAUSE if state.is_running else labels.RUN
        if self.run.text() != label.name:
            self.run.setText(label.name)
            _describe(self.run, label)
        self.back.setEnabled(state.can_go_back)
        self.step.setEnabled(state.can_go_forward)
        self.step_ten.setEnabled(state.can_go_forward)
        self.run.setEnabled(state.can_go_forward or state.is_running)

    @Slot()
    def _show_history(self) -> None:
        self.undo.setEnabled(self._session.can_undo)
        self.redo.setEnabled(self._session.can_redo)


class ActionButton(QPushButton):
    """A button that does what an action does, and looks as the action does."""

    def __init__(self, action: QAction, short: str = "") -> None:
        super().__init__()
        self._action = action
        self._short = short  # what it is called where there is little room
        action.changed.connect(self._follow)
        if isinstance(action, Action):
            action.held.connect(self._follow)
        self.clicked.connect(self._act)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._follow()

    @Slot()
    def _act(self) -> None:
        self._action.trigger()

    @Slot()
    @Slot(bool)
    def _follow(self, _is_held: bool = False) -> None:
        action = self._action
        if self.accessibleName() != action.text():
            self.setText(self._short or action.text())
            self.setAccessibleName(action.text())
        self.setToolTip(self._tip())
        self.setCheckable(action.isCheckable())
        self.setChecked(action.isChecked())
        if self.hasFocus() and not action.isEnabled():
            # Or Qt would hand the focus to the next button, and Space would press that.
            self.window().setFocus()
        self.setEnabled(action.isEnabled())

    def _tip(self) -> str:
        """What it does, or, where a page of a lesson holds it, that it does."""
        action = self._action
        if isinstance(action, Action) and action.is_held:
            name = action.text().replace("&", "")
            return words.refusal(Refusal(name, "", Reason.LOCKED), name)
        return action.toolTip()


def button_for(action: QAction, short: str = "") -> ActionButton:
    """A push button for an action; `short` is its text where there is little room."""
    return ActionButton(action, short)


def _describe(action: QAction, label: Label) -> None:
    key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setToolTip(f"{label.tip}  ({key})" if key else label.tip)
    action.setStatusTip("")

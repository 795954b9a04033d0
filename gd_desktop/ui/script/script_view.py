"""The run as a program, with what can be done with it."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QBoxLayout, QPushButton, QVBoxLayout, QWidget

from gd_desktop import script_labels as labels
from gd_desktop.app.frame import Frame
from gd_desktop.app.glimpse import ALL, Glimpse
from gd_desktop.core.phases import Phase
from gd_desktop.core.recipe import Recipe, recipe_of
from gd_desktop.core.trail import TrailView
from gd_desktop.io.settings import Appearance
from gd_desktop.labels import Label
from gd_desktop.scripts.draft import Script
from gd_desktop.scripts.script import script_of
from gd_desktop.scripts.trace_line import trace_line
from gd_desktop.scripts.unsaid import Unsaid
from gd_desktop.tongue import fill
from gd_desktop.ui.flow import Flow
from gd_desktop.ui.script.code_view import CodeView
from gd_desktop.ui.script.present import values_of
from gd_desktop.ui.script.saving import ScriptSaver
from gd_desktop.ui.theme import NOTE, Theme

_REST_MS = 150  # without a frame, after which the program is written for the steps walked by then
# Of more numbers a copied program reads its data too: no one pastes some megabytes.
_MOST_COPIED = 30_000


class ScriptView(QWidget):
    """Writes the program anew where another run begins, and where a run comes to rest; with each
    frame it only lights the line where one stands.
    """

    told = Signal(str)

    def __init__(self, has_buttons_beside: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame: Frame | None = None
        self._glimpse = ALL
        self._style = Appearance().style
        self._script: Script | None = None
        self._written: tuple[object, ...] = ()  # what the program was written for
        self._trail: TrailView | None = None
        self.code = CodeView()
        self.code.setAccessibleName(labels.CODE)
        self.copy = _button(labels.COPY)
        self.save = _button(labels.SAVE)
        self.copy_trace = _button(labels.COPY_TRACE)
        self.saver = ScriptSaver(self)
        direction = QBoxLayout.Direction
        self._rows = QBoxLayout(
            direction.LeftToRight if has_buttons_beside else direction.TopToBottom, self
        )
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.addWidget(self.code, 1)
        self._buttons: Flow | QVBoxLayout = QVBoxLayout() if has_buttons_beside else Flow()
        for button in (self.copy, self.save, self.copy_trace):
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        self._rows.addLayout(self._buttons)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self.write)
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._save)
        self.copy_trace.clicked.connect(self._copy_trace)
        self.saver.told.connect(self.told)

    @property
    def script(self) -> Script | None:
        """The program that is shown."""
        return self._script

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours, measures and decimals."""
        self._style = appearance.style
        self.code.dress(theme)
        self._rows.setSpacing(theme.px(8))
        self._buttons.setSpacing(theme.px(4))
        for button in (self.copy, self.save, self.copy_trace):
            button.setFont(theme.font(NOTE))
        self._light()

    def show_frame(self, frame: Frame, glimpse: Glimpse) -> None:
        """Show a run as it stands."""
        self._glimpse = glimpse
        last, self._frame = self._frame, frame
        if last is None or frame.setup != last.setup or not self._goes_on(frame):
            self.write()
        elif self._written != self._wanted(frame):
            self._rest.start()
        self._light()

    def _goes_on(self, frame: Frame) -> bool:
        """Whether the run is the one that was written down, with no more than other steps."""
        return self._trail is not None and frame.trail.continues(self._trail)

    @staticmethod
    def _wanted(frame: Frame) -> tuple[object, ...]:
        return frame.setup, frame.trail.length

    def hurry(self) -> None:
        """Write down at once the steps walked by now, if they are not."""
        if self._rest.isActive():
            self.write()

    @Slot()
    def write(self) -> None:
        """Write the program for the steps walked by now, at once."""
        self._rest.stop()
        frame = self._frame
        if frame is None:
            return
        self._written, self._trail = self._wanted(frame), frame.trail
        recipe = self._recipe(frame)
        self._script = script_of(frame.setup, recipe)
        self.code.show_text(self._script.text)
        line = trace_line(frame.setup, recipe)
        self.copy_trace.setEnabled(not isinstance(line, Unsaid))
        tip = labels.UNSAID[line] if isinstance(line, Unsaid) else labels.trace_tip(line)
        self.copy_trace.setToolTip(tip)
        self._light()

    @staticmethod
    def _recipe(frame: Frame) -> Recipe:
        """What was walked; before the first step, what there is to walk."""
        recipe = recipe_of(frame.trail, frame.cursor)
        if recipe.steps:
            return recipe
        last = frame.optimizer.last_step
        return Recipe(steps=min(frame.setup.steps, last or frame.setup.steps))

    def _light(self) -> None:
        if self._script is None or self._frame is None:
            return
        glimpse = self._glimpse
        if glimpse.phase not in self._script.first:
            # Of another model's step: this program is not seen meanwhile.
            glimpse = glimpse._replace(phase=None)
        place = self._script.place(self._frame.cursor, glimpse.phase or Phase.STAND)
        values = values_of(self._frame, glimpse, self._style)
        self.code.light(place, values)
        line = self._script.lines[place.line].strip()
        told = labels.present_line(place.line + 1, line, values)
        if told != self.code.accessibleDescription():
            self.code.setAccessibleDescription(told)

    def showEvent(self, event: object) -> None:
        """It is seen: with the lit line in it."""
        self.code.look_again()

    # --- what can be done with it

    @Slot()
    def _copy(self) -> None:
        self.write()
        frame, script = self._frame, self._script
        if frame is None or script is None:
            return
        data = script.data
        if data is not None and data.features.size <= _MOST_COPIED:
            # What is pasted has no file beside it.
            script = script_of(frame.setup, self._recipe(frame), data_inside=True)
        QGuiApplication.clipboard().setText(script.text)
        self.told.emit(labels.COPIED)

    @Slot()
    def _save(self) -> None:
        self.write()
        if self._script is not None:
            self.saver.ask(self._script)

    @Slot()
    def _copy_trace(self) -> None:
        self.write()
        if self._frame is None:
            return
        line = trace_line(self._frame.setup, self._recipe(self._frame))
        if not isinstance(line, Unsaid):
            QGuiApplication.clipboard().setText(line)
            self.told.emit(fill(labels.LINE_COPIED, line=line))


def _button(label: Label) -> QPushButton:
    button = QPushButton(label.name)
    button.setToolTip(label.tip)
    button.setAccessibleName(label.name)
    return button

"""Choose what of the window is printed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from gd_desktop import export_labels
from gd_desktop.app.jobs import Jobs
from gd_desktop.app.player import Player
from gd_desktop.app.preferences import Preferences
from gd_desktop.app.race import Race
from gd_desktop.app.session import Session
from gd_desktop.ui.dialog import Dialog
from gd_desktop.ui.export.parts import TABLE, Part, parts_of
from gd_desktop.ui.export.places import file_name
from gd_desktop.ui.export.printing import Printing, has_printer, make_printer
from gd_desktop.ui.export.standing import step_seen
from gd_desktop.ui.neuron.dialog_parts import Note, button, combo
from gd_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from gd_desktop.ui.main_window import MainWindow

_WIDTH = 440  # px at scale 1


class PrintDialog(Dialog):
    """Leads to the preview, which prints."""

    def __init__(
        self,
        window: "MainWindow",
        session: Session,
        player: Player,
        race: Race,
        jobs: Jobs,
        preferences: Preferences,
        theme: Theme,
    ) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(export_labels.PRINT_TITLE)
        self._window, self._session, self._race = window, session, race
        self._player, self._jobs, self._preferences = player, jobs, preferences
        label = export_labels.WHAT_TO_PRINT
        self.what = combo(label)
        for part in parts_of(window):
            self.what.addItem(export_labels.PARTS[part.name], part)
        self.note = Note("" if has_printer() else export_labels.NO_PRINTER)
        self.cancel = button(export_labels.CANCEL_PRINT)
        self.preview = button(export_labels.PREVIEW)
        self.preview.setObjectName("run")
        self.preview.setDefault(True)
        choice = QHBoxLayout()
        choice.addWidget(QLabel(label.name))
        choice.addWidget(self.what, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.preview)
        rows = QVBoxLayout(self)
        rows.addLayout(choice)
        rows.addWidget(self.note, 1)
        rows.addLayout(buttons)
        gap = theme.px(14)
        rows.setContentsMargins(gap, gap, gap, gap)
        rows.setSpacing(gap)
        for layout in (choice, buttons):
            layout.setSpacing(theme.px(8))
        self.setMinimumWidth(theme.px(_WIDTH))
        QShortcut(QKeySequence(f"Alt+{label.key}"), self, self.what.setFocus)
        self.cancel.clicked.connect(self.reject)
        self.preview.clicked.connect(self._show_preview)
        self.what.setFocus()
        # The preview is drawn, and the paper once more: what is on them stands still.
        player.pause()
        race.pause()

    @Slot()
    def _show_preview(self) -> None:
        part: Part = self.what.currentData()
        widget = part.seen_in(self._window) or self._window
        is_wide = part.name != TABLE and widget.width() > widget.height()
        step = step_seen(self._window, self._session, self._race)
        name = file_name(self._session.setup, part.name, step, "pdf")
        printer = make_printer(is_wide, name)
        # Before the preview opens: the window has one of them at a time.
        self.accept()
        printing = Printing(self._window, self._player, self._preferences, part, printer)
        printing.preview(self._jobs)

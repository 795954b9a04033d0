"""Choose what of the window is saved, and as what."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QVBoxLayout,
)

from gd_desktop import export_labels, keeping_words, labels, words
from gd_desktop.app.frame import Failure
from gd_desktop.app.session import Session
from gd_desktop.io.atomic import write_atomically
from gd_desktop.io.stamp import stamp_of
from gd_desktop.tongue import fill
from gd_desktop.ui.dialog import Dialog
from gd_desktop.ui.export.content import ANIMATION, PICTURES, TABLES, Content
from gd_desktop.ui.export.parts import TABLE, Part, parts_of
from gd_desktop.ui.export.places import Places
from gd_desktop.ui.export.taste import Taste
from gd_desktop.ui.neuron.dialog_parts import Note, button, combo
from gd_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from gd_desktop.ui.main_window import MainWindow

_WIDTH = 520  # px at scale 1
_SCALES = (1, 2, 3, 4)
_SHARES = 1000  # of the line of progress
# The session outlives the window, which is made anew in another language.
_REMEMBERED = "export"


class ExportDialog(Dialog):
    """Saves one thing, says so, and closes; what cannot be written is said, and it stays."""

    told = Signal(str)

    def __init__(
        self, window: "MainWindow", content: Content, session: Session, theme: Theme
    ) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(export_labels.EXPORT_TITLE)
        self._window, self._content, self._session = window, content, session
        remembered = session.property(_REMEMBERED)
        self._taste = remembered if isinstance(remembered, Taste) else Taste()
        content.setParent(self)
        self._path: Path | None = None
        self.what = combo(export_labels.WHAT)
        self.kind = combo(export_labels.KIND)
        self.scale = combo(export_labels.SCALE)
        self.colours = combo(export_labels.COLOURS)
        self.note = Note()
        self.progress = QProgressBar()
        self.progress.setAccessibleName(export_labels.PROGRESS)
        self.progress.setTextVisible(False)
        self.progress.setRange(0, _SHARES)
        self.cancel = button(export_labels.CANCEL)
        self.save = button(export_labels.SAVE)
        self.save.setObjectName("run")
        self.save.setDefault(True)
        for part in parts_of(window):
            self.what.addItem(export_labels.PARTS[part.name], part)
        self.colours.addItem(export_labels.AS_ON_SCREEN, False)
        self.colours.addItem(export_labels.FOR_PAPER, True)
        self._lay_out()
        self.dress(theme)
        self._connect()
        self._offer_kinds()
        self.scale.setCurrentIndex(self.scale.findData(self._taste.scale))
        self.colours.setCurrentIndex(self.colours.findData(self._taste.for_paper))
        self.what.setFocus()

    # --- assembly

    def _lay_out(self) -> None:
        self._grid = QGridLayout()
        fields = (
            (export_labels.WHAT, self.what),
            (export_labels.KIND, self.kind),
            (export_labels.SCALE, self.scale),
            (export_labels.COLOURS, self.colours),
        )
        for row, (label, control) in enumerate(fields):
            self._grid.addWidget(QLabel(label.name), row, 0)
            self._grid.addWidget(control, row, 1)
            QShortcut(QKeySequence(f"Alt+{label.key}"), self, control.setFocus)
        self._grid.setColumnStretch(1, 1)
        self._buttons = QHBoxLayout()
        self._buttons.addWidget(self.progress, 1)
        self._buttons.addStretch(0)
        self._buttons.addWidget(self.cancel)
        self._buttons.addWidget(self.save)
        self._rows = QVBoxLayout(self)
        self._rows.addLayout(self._grid)
        self._rows.addWidget(self.note, 1)
        self._rows.addLayout(self._buttons)
        policy = self.progress.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.progress.setSizePolicy(policy)
        self.progress.hide()

    def dress(self, theme: Theme) -> None:
        """Take on measures."""
        gap = theme.px(14)
        self._rows.setContentsMargins(gap, gap, gap, gap)
        self._rows.setSpacing(gap)
        for layout in (self._grid, self._buttons):
            layout.setSpacing(theme.px(8))
        self.note.setMinimumHeight(3 * self.note.fontMetrics().height())
        self.note.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setMinimumWidth(theme.px(_WIDTH))

    def _connect(self) -> None:
        self.what.currentIndexChanged.connect(self._offer_kinds)
        self.kind.currentIndexChanged.connect(self._show_kind)
        self.cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self._ask)
        self._content.made.connect(self._write)
        self._content.failed.connect(self._regret)
        self._content.progressed.connect(self._show_share)
        # Whatever happens to the window, no thread of the animation's is to outlive it.
        self._window.closed.connect(self._content.stop)
        self.destroyed.connect(self._content.stop)

    # --- the choice

    @property
    def part(self) -> Part:
        """What is to be saved."""
        part: Part = self.what.currentData()
        return part

    @property
    def chosen_kind(self) -> str:
        """The file's kind, as its name ends."""
        return str(self.kind.currentData())

    @Slot()
    def _offer_kinds(self) -> None:
        is_table = self.part.name == TABLE
        kinds = TABLES if is_table else (*PICTURES, ANIMATION)
        liked = self._taste.table if is_table else self._taste.picture
        self.kind.blockSignals(True)
        self.kind.clear()
        for kind in kinds:
            self.kind.addItem(export_labels.KINDS[kind], kind)
        self.kind.setCurrentIndex(self.kind.findData(liked))
        self.kind.blockSignals(False)
        self._offer_scales()
        self._show_kind()

    def _offer_scales(self) -> None:
        before = max(0, self.scale.currentIndex())
        self.scale.clear()
        widget = self.part.seen_in(self._window) or self._window
        for scale in _SCALES:
            size = widget.size() * scale
            self.scale.addItem(export_labels.times(scale, size.width(), size.height()), scale)
        self.scale.setCurrentIndex(before)

    @Slot()
    def _show_kind(self) -> None:
        kind = self.chosen_kind
        if self.part.name == TABLE:
            self._taste = replace(self._taste, table=kind)
        else:
            self._taste = replace(self._taste, picture=kind)
        self.scale.setEnabled(kind == "png")
        self.colours.setEnabled(kind in PICTURES)
        self.note.say(self._content.about(kind))

    # --- saving

    @Slot()
    def _ask(self) -> None:
        name = self._content.file_name(self.part, self.chosen_kind)
        self._open_chooser(Places.folder(), name)

    def _open_chooser(self, folder: str, name: str) -> None:
        kind = self.chosen_kind
        chooser = QFileDialog(self, export_labels.EXPORT_TITLE, folder)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setNameFilter(f"{kind.upper()} (*.{kind})")
        chooser.setDefaultSuffix(kind)
        chooser.selectFile(name)
        chooser.fileSelected.connect(self.save_as)
        chooser.open()

    @Slot(str)
    def save_as(self, name: str) -> None:
        """Save what is chosen under a name. An ending chooses the kind where it is one of those
        that are offered; else that of the chosen kind is added.
        """
        path = Path(name)
        typed = self.kind.findData(path.suffix.lower().removeprefix("."))
        if typed >= 0:
            self.kind.setCurrentIndex(typed)
        else:
            path = path.with_name(f"{path.name}.{self.chosen_kind}")
            if stamp_of(path) is not None:
                # Whether that is to be replaced has not been asked: the chooser does.
                self._open_chooser(str(path.parent), path.name)
                return
        kind = self.chosen_kind
        Places.remember(str(path.parent))
        self._path = path
        self._set_busy(True)
        self._content.make(
            self.part, kind, scale=self.scale.currentData(), for_paper=self.colours.currentData()
        )

    @Slot(object)
    def _write(self, data: str | bytes) -> None:
        path = self._path
        if path is None:
            return
        try:
            write_atomically(path, data)
        except OSError as error:
            self._set_busy(False)
            self.note.say(keeping_words.cannot_save(str(path), error), alarm=True)
            return
        self.told.emit(fill(labels.SAVED, name=str(path)))
        self.accept()

    @Slot(object)
    def _regret(self, failure: Failure) -> None:
        self._set_busy(False)
        self.note.say(f"{words.FAULT.title} {failure.summary}", alarm=True)

    @Slot(float, str)
    def _show_share(self, share: float, sentence: str) -> None:
        self.progress.show()
        self.progress.setValue(round(_SHARES * share))
        if sentence:
            self.note.say(sentence)

    def _set_busy(self, on: bool) -> None:
        boxes: tuple[QComboBox, ...] = (self.what, self.kind, self.scale, self.colours)
        for box in boxes:
            box.setEnabled(not on)
        self.save.setEnabled(not on)
        self.progress.hide()
        if not on:
            self._path = None
            self._show_kind()

    def done(self, result: int) -> None:
        """Close; what is being made is not wanted any more. The choice is, the next time."""
        taste = replace(
            self._taste,
            scale=self.scale.currentData(),
            for_paper=self.colours.currentData(),
        )
        self._session.setProperty(_REMEMBERED, taste)
        self._path = None
        self._content.stop()
        super().done(result)

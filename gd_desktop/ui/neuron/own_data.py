"""The neuron's own data: opened, drawn or typed, and what there is to know of it."""

import html
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from gd_desktop import neuron_labels
from gd_desktop.app.frame import Failure
from gd_desktop.app.jobs import Jobs, Token
from gd_desktop.app.session import Session
from gd_desktop.core.dataset import Dataset
from gd_desktop.core.setup import ALL, ZEROS, Setup
from gd_desktop.io.builtin import EDITED_ENDING
from gd_desktop.io.translated import entries
from gd_desktop.tongue import fill
from gd_desktop.ui.draft_dialog import DraftDialog
from gd_desktop.ui.neuron.class_counts import counts_text
from gd_desktop.ui.panels.neuron_panel import data_title
from gd_desktop.ui.theme import ThemeKeeper

if TYPE_CHECKING:
    from gd_desktop.ui.neuron.table_opener import TableOpener

DRAWN = "drawn"


class OwnData(QObject):
    """Opens the dialogs that bring data, and gives what they bring to the Session."""

    told = Signal(str)
    failed = Signal(object)  # Failure

    def __init__(self, window: QWidget, session: Session, jobs: Jobs, themes: ThemeKeeper) -> None:
        super().__init__(window)
        self._themes = themes
        self._window = window
        self._session = session
        self._jobs = jobs
        self._opener: TableOpener | None = None

    @Slot()
    def ask_for_table(self) -> None:
        """Choose a CSV file."""
        self._table_opener().ask()

    def open_table(self, path: Path) -> None:
        """Open a CSV file."""
        self._table_opener().open_file(path)

    def _table_opener(self) -> "TableOpener":
        if self._opener is None:
            # Imported here: it is not needed for the first paint.
            from gd_desktop.ui.neuron.table_opener import TableOpener

            self._opener = TableOpener(self._window, self._jobs)
            self._opener.opened.connect(self._take_table)
            self._opener.told.connect(self.told)
            self._opener.failed.connect(self.failed)
            self._opener.dress(self._themes.theme)
            self._themes.changed.connect(self._opener.dress)
        return self._opener

    @Slot()
    def draw(self) -> None:
        """Draw pictures."""
        # Imported here: it is not needed for the first paint.
        from gd_desktop.ui.neuron.drawing_dialog import DrawingDialog

        data = self._session.setup.data
        is_drawn = data is not None and data.source == DRAWN
        dialog = DrawingDialog(self._themes.theme, data if is_drawn else None, self._window)
        self._open(dialog, self._take_drawings)

    @Slot()
    def edit_rows(self) -> None:
        """See and edit the samples."""
        from gd_desktop.ui.neuron.rows_dialog import RowsDialog

        data = self._session.setup.data
        if data is not None:
            self._open(RowsDialog(data, self._themes.theme, self._window), self._take_rows)

    def take_over(self, left: DraftDialog) -> None:
        """Go on with what a dialog over another window, which goes, was at."""
        from gd_desktop.ui.neuron.rows_dialog import RowsDialog

        new = left.anew(self._themes.theme, self._window)
        new.setGeometry(left.geometry())
        is_table = isinstance(left, RowsDialog)
        self._open(new, self._take_rows if is_table else self._take_drawings)

    def _open(self, dialog: DraftDialog, take: Callable[[Dataset], None]) -> None:
        dialog.dataset_made.connect(take)
        self._themes.changed.connect(dialog.dress)
        dialog.show()

    @Slot()
    def tell_about(self) -> None:
        """What the data is, its licence and its source."""
        data = self._session.setup.data
        if data is None:
            return
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(data_title(data))
        box.setTextFormat(Qt.TextFormat.RichText)
        # Some letters are higher than the font says, and the first line has nothing above it.
        above = self._themes.theme.px(4)
        box.setText(
            f"<table><tr><td style='padding-top: {above}px'>{about(data)}</td></tr></table>"
        )
        box.setStandardButtons(QMessageBox.StandardButton.Close)
        box.open()

    @Slot(object, str)
    def _take_table(self, data: Dataset, scale: str) -> None:
        # In the jobs' thread first: the core keeps what it has scaled, and a million rows take it
        # longer than a window may stand still.
        self._jobs.submit(_Preparation(data, scale).work, self._take_prepared, self._fail)

    @Slot(object)
    def _take_prepared(self, setup: Setup) -> None:
        if setup.data is not None:
            self._learn(setup.data, scale=setup.scale, held_out=0.0, rate=1.0)

    @Slot(object)
    def _fail(self, failure: Failure) -> None:
        self.failed.emit(failure)

    @Slot(object)
    def _take_drawings(self, data: Dataset) -> None:
        self._learn(data, scale="none", held_out=0.0, rate=0.1)

    @Slot(object)
    def _take_rows(self, data: Dataset) -> None:
        if self._session.may_learn():
            self._session.learn_from(data)

    def _learn(self, data: Dataset, **fields: Any) -> None:
        if not self._session.may_learn():  # the page was turned while the dialog was open
            return
        before = self._session.setup.data
        if before is not None and before.source == data.source:
            # More of the same: what was set for it stays.
            self._session.learn_from(data)
            return
        self._session.learn_from(data, start=ZEROS, batch=ALL, mistakes=(), **fields)


class _Preparation:
    """Scales some data, as a job."""

    def __init__(self, data: Dataset, scale: str) -> None:
        self._data, self._scale = data, scale

    def work(self, token: Token) -> Setup:
        token.check()
        return Setup(model="neuron", data=self._data, scale=self._scale, start=ZEROS)


def about(data: Dataset) -> str:
    """A built-in's description, licence and source; of other data, its counts."""
    name = data.source.removesuffix(EDITED_ENDING)
    for entry in entries():
        if entry.name == name:
            return fill(
                neuron_labels.DATA_TEXT,
                title=entry.title,
                description=entry.description,
                licence=entry.licence,
                source=entry.source,
            )
    # A stranger may have given these names.
    title, counts = html.escape(data_title(data)), html.escape(counts_text(data))
    return fill(neuron_labels.OWN_DATA_TEXT, title=title, counts=counts)

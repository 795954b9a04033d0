"""The window in which exercise sheets are chosen, looked at, saved and printed."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QImage, QKeySequence, QShortcut
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gd_desktop import keeping_words, language_labels, worksheet_words
from gd_desktop import worksheet_labels as labels
from gd_desktop.app.frame import Failure
from gd_desktop.app.jobs import Jobs
from gd_desktop.app.player import Player
from gd_desktop.app.preferences import Preferences
from gd_desktop.app.session import PLAIN, Session
from gd_desktop.core.exercises.tasks import Sheet
from gd_desktop.core.exercises.wish import SheetRefusal
from gd_desktop.sheets.document import Document
from gd_desktop.tongue import fill
from gd_desktop.ui.dialog_size import size_on_screen
from gd_desktop.ui.export.printing import has_printer
from gd_desktop.ui.instruments.progress import Progress, over
from gd_desktop.ui.keeping.choosing import documents
from gd_desktop.ui.neuron.dialog_parts import Note, button
from gd_desktop.ui.speech import has_font
from gd_desktop.ui.theme import Theme, ThemeKeeper
from gd_desktop.ui.worksheets.choices import Choices, usual_choices
from gd_desktop.ui.worksheets.composing import Composing
from gd_desktop.ui.worksheets.drawing import Drawing
from gd_desktop.ui.worksheets.form import Form
from gd_desktop.ui.worksheets.looking import Looking
from gd_desktop.ui.worksheets.paint import page_layout
from gd_desktop.ui.worksheets.preview import PreviewCard
from gd_desktop.ui.worksheets.printing import Printing

_WIDTH, _HEIGHT = 1000, 720  # px at scale 1
_FORM = 320
# The session outlives the window, which is made anew in another language.
_REMEMBERED = "worksheet"


class WorksheetDialog(QDialog):
    """Sheets of the problem in force: what they are to hold at one side, a page at the other."""

    told = Signal(str)  # how it went

    def __init__(
        self,
        session: Session,
        player: Player,
        jobs: Jobs,
        preferences: Preferences,
        themes: ThemeKeeper,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(labels.TITLE)
        self._session = session
        remembered = session.property(_REMEMBERED)
        self.form = Form(remembered if isinstance(remembered, Choices) else usual_choices())
        self.preview = PreviewCard()
        self.progress = Progress(labels.PROGRESS)
        self.message = Note()
        self.close_button = button(labels.CLOSE)
        self.print_button, self.save_button = button(labels.PRINT), button(labels.SAVE)
        self._sheet: Sheet | None = None  # of all students, once it is drawn
        self._path = Path()  # where they are saved
        self._printer: QPrinter | None = None  # on which they are printed in its place
        # Sheets are of plain gradient descent, whatever the window walks with.
        setup = replace(session.setup, method=PLAIN, options=())
        self.drawing = Drawing(setup, jobs, self)
        self.composing = Composing(preferences.appearance.notation, self)
        self.looking = Looking(jobs, self)
        self.printing = Printing(jobs, self)
        self._lay_out()
        self._connect()
        self.dress(themes.theme)
        self.form.installEventFilter(self)
        self.resize(size_on_screen(self, themes.theme, _WIDTH, _HEIGHT))
        self.form.students.setFocus()
        self._want()

    # --- assembly

    def _lay_out(self) -> None:
        # No default button: Enter takes a number, and opens nothing.
        self.save_button.setObjectName("run")
        self._area = QScrollArea()
        self._area.setObjectName("page")
        # Its fields are reached by Tab, and scrolled into view then.
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self.form)
        self.form.setObjectName("page")
        self.preview.body.addLayout(over(self.preview.view, self.progress))
        self._columns = QHBoxLayout()
        self._columns.addWidget(self._area)
        self._columns.addWidget(self.preview, 1)
        self._buttons = QHBoxLayout()
        self._buttons.addWidget(self.message, 1)
        for each in (self.close_button, self.print_button, self.save_button):
            self._buttons.addWidget(each, 0, Qt.AlignmentFlag.AlignBottom)
        self._rows = QVBoxLayout(self)
        self._rows.addLayout(self._columns, 1)
        self._rows.addLayout(self._buttons)

    def _connect(self) -> None:
        self.form.changed.connect(self._want)
        self.form.refused.connect(self._refuse)
        self.form.typed.connect(self._show_state)
        self.preview.turned.connect(self._turn)
        self.preview.view.resized.connect(self._turn)
        self.close_button.clicked.connect(self.reject)
        self.print_button.clicked.connect(self._ask_printer)
        self.save_button.clicked.connect(self._ask_file)
        self.drawing.first.connect(self._look_at)
        self.drawing.whole.connect(self._take)
        self.drawing.refused.connect(self._take_refusal)
        self.composing.composed.connect(self._deliver)
        self.composing.progressed.connect(self._show_composed)
        self.looking.laid_out.connect(self.preview.show_pages)
        self.looking.seen.connect(self._show_side)
        self.printing.saved.connect(self._tell_saved)
        self.printing.not_saved.connect(self._tell_not_saved)
        self.printing.printed.connect(self._tell_printed)
        self.printing.not_printed.connect(self._tell_not_printed)
        self.drawing.progressed.connect(self.progress.show_share)
        self.printing.progressed.connect(self._show_printed)
        for worker in (self.drawing, self.looking, self.printing):
            worker.failed.connect(self._regret)
        for label, pressed in ((labels.PRINT, self.print_button), (labels.SAVE, self.save_button)):
            QShortcut(QKeySequence(f"Alt+{label.key}"), self, pressed.click)

    @Slot(object)
    def dress(self, theme: Theme) -> None:
        """Take on the theme's colours and measures."""
        gap = theme.px(12)
        self._rows.setContentsMargins(gap, gap, gap, gap)
        self._rows.setSpacing(gap)
        self._columns.setSpacing(gap)
        self._buttons.setSpacing(theme.px(8))
        self.form.dress(theme)
        self.preview.dress(theme)
        self._usual_form = theme.px(_FORM)
        self._fit_form()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # How wide the form must be is known when it has its style and its words.
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit_form()
        return super().eventFilter(watched, event)

    def _fit_form(self) -> None:
        bar = self._area.verticalScrollBar().sizeHint().width()
        self._area.setFixedWidth(max(self._usual_form, self.form.minimumSizeHint().width()) + bar)

    # --- what is to be printed

    @property
    def is_ready(self) -> bool:
        """Whether there are sheets to save and to print."""
        return self._sheet is not None and self.form.is_complete and not self.is_busy

    @property
    def is_busy(self) -> bool:
        """Whether sheets are being saved or printed."""
        return self.composing.is_busy or self.printing.is_busy

    @Slot()
    def _want(self) -> None:
        """Draw and look at what is chosen now."""
        if not self.form.kinds:
            self._sheet = None
            self.drawing.close()
            self._show_state()
            self.progress.end()
            self.message.say(labels.NO_TASK, alarm=True)
            return
        choices = self.form.choices
        self._session.setProperty(_REMEMBERED, choices)
        self.preview.view.show_paper(choices.paper)
        if self._sheet is not None and self._sheet.wish == choices.wish:
            self._take(self._sheet)
            return
        self._sheet = None
        self._show_state()
        self.message.say(labels.DRAWING)
        self.progress.begin()
        self.drawing.want(choices.wish)

    @Slot(object)
    def _take(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self.progress.end()
        self._look_at(sheet)
        self._show_state()
        choices = self.form.choices
        if self.form.refusal:
            self._refuse(self.form.refusal)
        elif choices.form == "html" or has_font(choices.language):
            self.message.say(labels.ready(len(sheet.students)))
        else:
            self.message.say(language_labels.NO_FONT[choices.language], alarm=True)

    @Slot(object)
    def _look_at(self, sheet: Sheet) -> None:
        document = self.composing.look(sheet, self.form.choices)
        self.looking.open(document, self.preview.wanted_place, self.preview.view.wanted)

    @Slot(object)
    def _take_refusal(self, no: SheetRefusal) -> None:
        self.progress.end()
        self.looking.close()
        self.preview.show_pages(())
        self._refuse(worksheet_words.refusal(no))

    @Slot(str)
    def _refuse(self, reason: str) -> None:
        self._show_state()
        self.message.say(reason, alarm=True)

    # --- looking

    @Slot()
    def _turn(self) -> None:
        self.looking.turn(self.preview.place, self.preview.view.wanted)

    @Slot(int, object)
    def _show_side(self, place: int, image: QImage) -> None:
        if place == self.preview.place:
            self.preview.view.show_image(image)

    @Slot()
    def _show_state(self) -> None:
        for pressed in (self.print_button, self.save_button):
            if pressed.hasFocus() and not self.is_ready:
                # Or it would go on to the next one, and Space would press that.
                self.close_button.setFocus()
            pressed.setEnabled(self.is_ready)
        self.form.setEnabled(not self.is_busy)
        self.form.two_sided.setEnabled(self.form.form.currentData() == "pdf")
        label = labels.CANCEL if self.is_busy else labels.CLOSE
        self.close_button.setText(label.name)
        self.close_button.setToolTip(label.tip)

    # --- saving and printing

    @Slot()
    def _ask_file(self) -> None:
        self.form.finish_typing()
        if not self.is_ready:
            return
        form = self.form.choices.form
        kinds = f"{labels.FORMATS[form]} (*.{form})"
        asking = QFileDialog(self, labels.SAVE.name, str(documents()), kinds)
        asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asking.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asking.setDefaultSuffix(form)
        asking.selectFile(f"{labels.FILE_NAME}.{form}")
        asking.fileSelected.connect(self.save)
        asking.open()

    @Slot(str)
    def save(self, name: str) -> None:
        """Save the sheets in a file, in the format that is chosen."""
        self._path, self._printer = Path(name), None
        self._begin(labels.SAVING)

    @Slot()
    def _ask_printer(self) -> None:
        self.form.finish_typing()
        if not self.is_ready:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(labels.TITLE)
        printer.setPageLayout(page_layout(self.form.choices.paper))
        printer.setFullPage(True)
        if self.form.choices.is_two_sided:
            printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide)
        if not has_printer():
            # A file then; on some platforms Qt would suggest a folder for it, and no name.
            printer.setOutputFileName(str(documents() / f"{labels.FILE_NAME}.pdf"))
        # The systems' own dialogs cannot be opened without waiting for their end.
        asking = QPrintDialog(printer, self)
        is_accepted = asking.exec() == QDialog.DialogCode.Accepted
        asking.deleteLater()
        if is_accepted:
            self.print(printer)

    def print(self, printer: QPrinter) -> None:
        """Print the sheets."""
        self._printer = printer
        self._begin(labels.PRINTING)

    def _begin(self, sentence: str) -> None:
        if self._sheet is None or not self.is_ready:
            return
        self.message.say(sentence)
        self.progress.begin()
        self.composing.begin(self._sheet, self.form.choices)
        self._show_state()
        self.close_button.setFocus()

    @Slot(float)
    def _show_composed(self, share: float) -> None:
        self.progress.show_share(share / 2)

    @Slot(float)
    def _show_printed(self, share: float) -> None:
        self.progress.show_share((1 + share) / 2)

    @Slot(object)
    def _deliver(self, document: Document) -> None:
        choices = self.form.choices
        if self._printer is not None:
            self.printing.print(document, self._printer, choices.is_two_sided)
        else:
            self.printing.save(document, self._path, choices.form, choices.is_two_sided)

    def _end(self, sentence: str, alarm: bool = False) -> None:
        self.progress.end()
        self._show_state()
        self.message.say(sentence, alarm)
        self.told.emit(sentence)

    @Slot(object)
    def _tell_saved(self, path: Path) -> None:
        self._end(fill(labels.SAVED, name=str(path)))

    @Slot(object, object)
    def _tell_not_saved(self, path: Path, error: OSError) -> None:
        self._end(keeping_words.cannot_save(str(path), error), alarm=True)

    @Slot()
    def _tell_printed(self) -> None:
        self._end(labels.PRINTED)

    @Slot()
    def _tell_not_printed(self) -> None:
        self._end(labels.NO_PRINTER, alarm=True)

    @Slot(object)
    def _regret(self, failure: Failure) -> None:
        self._end(failure.summary, alarm=True)

    # --- the end

    def reject(self) -> None:
        """Stop what is being made; with nothing under way, close."""
        if self.is_busy:
            self.composing.cancel()
            self.printing.cancel()
            self._end(labels.CANCELLED)
        else:
            super().reject()

    def done(self, result: int) -> None:
        """Close; nothing is wanted any more."""
        self.drawing.close()
        self.composing.cancel()
        self.looking.close()
        self.printing.cancel()
        super().done(result)

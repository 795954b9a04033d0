"""Where a teacher writes a lesson: its pages, what each of them says and asks, and how it looks."""

import copy
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget

from gd_desktop import lesson_labels as labels
from gd_desktop import lesson_words
from gd_desktop.app.frame import Failure
from gd_desktop.app.jobs import Jobs
from gd_desktop.io.lessons.lesson import Lesson, Scene
from gd_desktop.io.lessons.write import Draft, DraftPage, draft_of
from gd_desktop.io.settings import Appearance
from gd_desktop.tongue import fill
from gd_desktop.ui.dialog_size import size_on_screen
from gd_desktop.ui.lessons.editing import asking
from gd_desktop.ui.lessons.editing.arranging import arrange
from gd_desktop.ui.lessons.editing.checking import Check, check, check_later, page_of, text_of
from gd_desktop.ui.lessons.editing.desk import EditorDesk
from gd_desktop.ui.lessons.editing.paper import Paper, read, with_ending, write
from gd_desktop.ui.neuron.dialog_parts import ask_to_discard
from gd_desktop.ui.newest import Newest
from gd_desktop.ui.theme import Theme, load_theme

_WIDTH, _HEIGHT = 1120, 700  # px at scale 1


class LessonEditor(QDialog):
    """Edits a draft of a lesson beside the window. What is right is decided by reading the draft as
    its file will be read, after each change.

    `capture` gives the window's state as a Scene.
    """

    saved = Signal(object)  # the Path
    checked = Signal(object)  # Check: what was typed has been read

    def __init__(
        self, capture: Callable[[], Scene], jobs: Jobs, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setModal(False)
        self._capture = capture
        self._draft = Draft("")
        self._index = 0
        self._paper = Paper()
        self._kept: str | None = None  # the text as it was opened or saved, if it was
        self._last: Check | None = None
        self._next: tuple[Draft, Paper] | None = None  # to be opened after the question
        self._newest = Newest(jobs, self)
        self._newest.found.connect(self._take)
        self._newest.failed.connect(self._regret)
        self.desk = EditorDesk(capture, jobs)
        self.desk.fill(self)
        self._connect()
        self.dress(load_theme("light"), Appearance())

    def _connect(self) -> None:
        desk, pages = self.desk, self.desk.pages
        pages.turned.connect(self.turn_to)
        for form in desk.forms:
            form.changed.connect(self._follow)
        for field in (desk.title, desk.summary):
            field.changed.connect(self._follow)
        pages.view.removed.connect(self._ask_to_remove)
        for pressed, slot, key in (
            (pages.add, self._add_page, "Ctrl+N"),
            (pages.duplicate, self._duplicate, "Ctrl+D"),
            (pages.remove, self._ask_to_remove, ""),
            (pages.up, self._move_up, "Alt+Up"),
            (pages.down, self._move_down, "Alt+Down"),
            (desk.open_other, self._ask_for_file, "Ctrl+O"),
            (desk.save, self.save, "Ctrl+S"),
            (desk.save_as, self._ask_where, "Ctrl+Shift+S"),
            (desk.go_to_fault, self.go_to_fault, ""),
        ):
            pressed.clicked.connect(slot)
            if key:
                QShortcut(QKeySequence(key), self, slot)
        QShortcut(QKeySequence("Ctrl+T"), self, desk.state_form.take_scene)
        QShortcut(QKeySequence("Ctrl+Return"), self, desk.add_prompt)

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours, measures and decimals."""
        self.desk.dress(theme, appearance)
        if not self.isVisible():
            self.resize(size_on_screen(self, theme, _WIDTH, _HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.desk.arrange(event.size().width())

    # --- what is opened

    @Slot()
    def new(self) -> None:
        """Begin a lesson, with the window as it is on its first page."""
        draft = Draft(labels.NEW_TITLE, pages=[self._page(1, self._capture())])
        self._open_draft(draft, Paper())

    def open(self, lesson: Lesson | None = None, path: Path | None = None) -> None:
        """Write on in a lesson; without a path, in a copy of it."""
        if lesson is None:
            self._come_forward()
        else:
            self._open_draft(draft_of(lesson), Paper() if path is None else Paper.of(path))

    def add_page(self, scene: Scene) -> None:
        """Add a page that opens in a scene; to a new lesson, if none is being written."""
        if not self._draft.pages:
            draft = Draft(labels.NEW_TITLE, pages=[self._page(1, scene)])
            self._open_draft(draft, Paper())
            self._kept = None
            self._show_name()
        else:
            self._come_forward()
            self._insert(self._page(len(self._draft.pages) + 1, scene))

    def _page(self, number: int, scene: Scene | None) -> DraftPage:
        title = fill(labels.NEW_PAGE_TITLE, number=number)
        return DraftPage({"title": title, "text": ""}, scene)

    def _open_draft(self, draft: Draft, paper: Paper) -> None:
        self._come_forward()
        if self.is_changed:
            self._next = draft, paper
            ask_to_discard(self, labels.UNSAVED, self._open_next)
        else:
            self._begin(draft, paper)

    @Slot()
    def _open_next(self) -> None:
        if self._next is not None:
            (draft, paper), self._next = self._next, None
            self._begin(draft, paper)

    def _begin(self, draft: Draft, paper: Paper) -> None:
        self._draft, self._paper, self._index = draft, paper, 0
        self.desk.title.show_text(draft.title)
        self.desk.summary.show_text(draft.summary)
        self._show_page()
        self._kept = text_of(draft)
        self._show_name()
        self.desk.title.setFocus()

    def _come_forward(self) -> None:
        self.show()
        self.raise_()
        self.activateWindow()

    def take_over(self, left: "LessonEditor") -> None:
        """Go on with what another editor was writing."""
        self._begin(left._draft, left._paper)
        self._kept = left._kept
        self._show_name()
        self.turn_to(left._index)
        if left.isVisible():
            self._come_forward()

    # --- pages

    @property
    def draft(self) -> Draft:
        """What is being written."""
        return self._draft

    @property
    def index(self) -> int:
        """The page that is looked at, from 0."""
        return self._index

    @Slot(int)
    def turn_to(self, index: int) -> None:
        """Look at another page."""
        if index != self._index:
            self._index = index
            self._show_page()

    @Slot()
    def _add_page(self) -> None:
        self._insert(self._page(len(self._draft.pages) + 1, None))

    @Slot()
    def _duplicate(self) -> None:
        page = self._draft.pages[self._index]
        self._insert(DraftPage(copy.deepcopy(page.values), page.scene))

    def _insert(self, page: DraftPage) -> None:
        pages, place = self._draft.pages, self._index + 1
        self._arrange([*pages[:place], page, *pages[place:]], place)
        self.desk.show_part(0)
        self.desk.text_form.title.setFocus()
        self.desk.text_form.title.control.selectAll()

    @Slot()
    def _ask_to_remove(self) -> None:
        if len(self._draft.pages) > 1:
            title = self._draft.pages[self._index].values.get("title", "")
            asking.ask_to_remove(self, title, self._remove)

    @Slot()
    def _remove(self) -> None:
        pages, place = self._draft.pages, self._index
        self._arrange([*pages[:place], *pages[place + 1 :]], min(place, len(pages) - 2))
        self.desk.pages.setFocus()

    @Slot()
    def _move_up(self) -> None:
        self._move(-1)

    @Slot()
    def _move_down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        pages, place = list(self._draft.pages), self._index + by
        if 0 <= place < len(pages):
            pages[self._index], pages[place] = pages[place], pages[self._index]
            self._arrange(pages, place)

    def _arrange(self, pages: list[DraftPage], index: int) -> None:
        """Have the pages so, and look at one of them."""
        given = arrange(self._draft, pages)
        self._index = index
        if given or not self.desk.is_alarmed:
            self.desk.say(lesson_words.keeps_state(given))
        self._show_page()

    def _show_page(self) -> None:
        for form in self.desk.forms:
            form.show_page(self._draft, self._index)
        self._check()

    # --- what is typed

    @Slot()
    def _follow(self) -> None:
        self._draft.title = self.desk.title.text
        self._draft.summary = self.desk.summary.text
        for form in self.desk.forms:
            form.put(self._draft, self._index)
        if not self.desk.is_alarmed:
            self.desk.say("")
        self._check()

    def _check(self) -> None:
        """Have the draft read."""
        self.desk.pages.show_pages(self._draft, self._index)
        self.desk.show_counts(self._draft.pages[self._index])
        draft = Draft(
            self._draft.title,
            self._draft.summary,
            self._draft.language,
            [DraftPage(dict(page.values), page.scene) for page in self._draft.pages],
        )
        self._newest.want(partial(check_later, draft, self._index))

    @Slot(object)
    def _take(self, found: Check) -> None:
        if found.number != self._index:
            return
        self._last = found
        self._show_fault(found)
        page, scene = self._draft.pages[self._index], self._draft.scene(self._index)
        self.desk.show_preview(found, page, scene)
        self._show_name()
        self.checked.emit(found)

    @Slot(object)
    def _regret(self, failure: Failure) -> None:
        self.desk.say(failure.summary, alarm=True)

    def _show_fault(self, found: Check) -> None:
        """Say what is wrong beside the field where it is, and below in any case."""
        no = found.no
        place, part = self.desk.place_of(no, found.number) if no is not None else (None, None)
        self.desk.unmark(place)
        if place is not None and no is not None:
            place.mark(lesson_words.reason(no))
        self.desk.show_faulty(part)
        if no is not None:
            self.desk.say(lesson_words.on_page(no), alarm=True)
        elif self.desk.is_alarmed or not self.desk.message.text():
            self.desk.say(labels.FAULTLESS)
        self.desk.go_to_fault.setVisible(no is not None)

    @Slot()
    def go_to_fault(self) -> None:
        """Show the field that is not right."""
        no = self._last.no if self._last is not None else None
        if no is None:
            return
        page = page_of(no)
        if page is not None and page < len(self._draft.pages):
            self.turn_to(page)
        self.desk.lead_to(no, self._index)

    # --- files

    @property
    def is_changed(self) -> bool:
        """Whether there is something that has not been saved."""
        text = text_of(self._draft)
        return bool(self._draft.pages) and (text is None or text != self._kept)

    def _show_name(self) -> None:
        name = self._paper.name or self._draft.title
        self.setWindowTitle(f"{name}[*] · {labels.EDITOR}")
        text = self._last.text if self._last is not None else self._kept
        self.setWindowModified(text is None or text != self._kept)

    @Slot()
    def save(self) -> None:
        """Write the lesson into its file; into which, is asked where that is not known, and whether
        to write over what others have written.
        """
        path = self._paper.path
        if path is None:
            self._ask_where()
        elif self._paper.is_changed:
            asking.ask_about_change(self, path.name, self._answer)
        else:
            self.save_to(path)

    @Slot(int)
    def _answer(self, button: int) -> None:
        path = self._paper.path
        if button == QMessageBox.StandardButton.Yes and path is not None:
            self.save_to(path)
        elif button == QMessageBox.StandardButton.Save:
            self._ask_where()

    def save_to(self, path: Path) -> bool:
        """Write the lesson into a file, and say whether it was."""
        found = check(self._draft, self._index)
        if found.lesson is None:
            self._take(found)
            if found.no is not None:
                says = fill(labels.CANNOT_SAVE, reason=lesson_words.on_page(found.no))
                self.desk.say(says, alarm=True)
            self.go_to_fault()
            return False
        if no := write(path, found.lesson):
            self.desk.say(no, alarm=True)
            return False
        self._paper, self._kept = Paper.of(path), found.text
        self._take(found)
        self.desk.say(fill(labels.SAVED_AS, name=path.name))
        self.saved.emit(path)
        return True

    @Slot()
    def _ask_where(self) -> None:
        asking.ask_where(self, self._paper.path, self._save_named)

    @Slot()
    def _ask_for_file(self) -> None:
        asking.ask_for_file(self, self._paper.path, self._open_named)

    @Slot(str)
    def _save_named(self, name: str) -> None:
        path = with_ending(Path(name))
        if path != Path(name) and Paper.of(path).stamp is not None:
            # What the window for that has asked about, if at all, is the name without the ending.
            asking.ask_where(self, path, self._save_named)
        else:
            self.save_to(path)

    @Slot(str)
    def _open_named(self, name: str) -> None:
        self.open_file(Path(name))

    def open_file(self, path: Path) -> None:
        """Write on in a lesson file; one that cannot be read is refused, and all stays as it is."""
        paper, found = Paper.of(path), read(path)
        if isinstance(found, str):
            self.desk.say(found, alarm=True)
        else:
            self._open_draft(draft_of(found), paper)

    # --- leaving

    def reject(self) -> None:
        """Close with Esc or the window's button; changes are asked about."""
        if self.is_changed:
            ask_to_discard(self, labels.UNSAVED, self._leave)
        else:
            self._leave()

    @Slot()
    def _leave(self) -> None:
        self._newest.cancel()
        self._draft, self._paper, self._kept = Draft(""), Paper(), None
        super().reject()

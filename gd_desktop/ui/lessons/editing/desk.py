"""The window of the lesson editor, as it is laid out: pages, parts of a page, preview."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gd_desktop import lesson_labels as labels
from gd_desktop import lesson_words
from gd_desktop.app.jobs import Jobs
from gd_desktop.io.lessons.lesson import Page, Scene
from gd_desktop.io.lessons.refusal import LessonFault, LessonRefusal
from gd_desktop.io.lessons.write import DraftPage
from gd_desktop.io.settings import Appearance
from gd_desktop.tongue import fill
from gd_desktop.ui.card import Card
from gd_desktop.ui.direction import splitter_of
from gd_desktop.ui.lessons.editing.answer_forms import NumberForm
from gd_desktop.ui.lessons.editing.checking import Check
from gd_desktop.ui.lessons.editing.field import Field
from gd_desktop.ui.lessons.editing.form import Markable, Places
from gd_desktop.ui.lessons.editing.page_forms import (
    FiguresForm,
    PageForm,
    PromptsForm,
    StateForm,
    TextForm,
)
from gd_desktop.ui.lessons.editing.page_list import PageList
from gd_desktop.ui.lessons.editing.preview import Preview
from gd_desktop.ui.neuron.dialog_parts import Note, button
from gd_desktop.ui.theme import Theme

_PAGES, _PARTS, _PREVIEW = 170, 540, 380  # px at scale 1
_NARROW = 900  # of a narrower window, the preview is one of the parts


class EditorDesk(QObject):
    """Owns what is seen of the editor; which page that is, is the editor's to know."""

    def __init__(self, capture: Callable[[], Scene], jobs: Jobs) -> None:
        super().__init__()
        self.title = Field(labels.LESSON_TITLE, is_aligned=False)
        self.summary = Field(labels.LESSON_SUMMARY, is_aligned=False)
        self.pages = PageList()
        self.text_form = TextForm()
        self.prompts_form = PromptsForm()
        self.figures_form = FiguresForm()
        self.state_form = StateForm(capture)
        self.forms: tuple[PageForm, ...] = (
            self.text_form,
            self.prompts_form,
            self.figures_form,
            self.state_form,
        )
        self.preview = Preview(jobs)
        self.message = Note()
        self.go_to_fault = button(labels.GO_TO_FAULT)
        self.open_other = button(labels.OPEN_OTHER)
        self.save_as = button(labels.SAVE_AS)
        self.save = button(labels.SAVE)
        self._names = (*labels.PARTS, labels.PREVIEW)
        self.tabs = [button(label) for label in self._names]
        self._faulty: int | None = None
        self._is_whole = False  # the page that is looked at: nothing in it is at fault
        self.preview.computed.connect(self._warn)
        self._counts = [""] * len(self._names)
        self._narrow = 0

    def fill(self, dialog: QDialog) -> None:
        """Lay everything out in a window."""
        self.setParent(dialog)
        self._head = QHBoxLayout()
        self._head.addWidget(self.title, 1, Qt.AlignmentFlag.AlignTop)
        self._head.addWidget(self.summary, 1, Qt.AlignmentFlag.AlignTop)
        self._list_card = Card(labels.PAGES.name)
        self._list_card.body.addWidget(self.pages)
        self._part_card = Card("")
        self._part_card.heading.hide()
        self._stack = QStackedWidget()
        self._group = QButtonGroup(self)
        for place, tab in enumerate(self.tabs):
            tab.setObjectName("tab")
            tab.setCheckable(True)
            self._group.addButton(tab, place)
            self._part_card.heading_row.insertWidget(place, tab)
            key = QShortcut(QKeySequence(f"Ctrl+{place + 1}"), dialog)
            key.activated.connect(tab.click)
        for form in self.forms:
            self._stack.addWidget(_scrolled(form))
        self._group.idClicked.connect(self.show_part)
        self._part_card.body.addWidget(self._stack)
        self._offer_preview(False)
        self._preview_card = Card(labels.PREVIEW.name)
        self._preview_card.body.addWidget(self.preview)
        self._split = splitter_of(self._list_card, self._part_card, self._preview_card)
        self._split.setChildrenCollapsible(False)
        for place, share in enumerate((0, 3, 2)):
            self._split.setStretchFactor(place, share)
        self.save.setObjectName("run")
        self._foot = QHBoxLayout()
        self._foot.addWidget(self.message, 1)
        for tool in (self.go_to_fault, self.open_other, self.save_as, self.save):
            self._foot.addWidget(tool, 0, Qt.AlignmentFlag.AlignBottom)
        self.go_to_fault.hide()
        self._rows = QVBoxLayout(dialog)
        self._rows.addLayout(self._head)
        self._rows.addWidget(self._split, 1)
        self._rows.addLayout(self._foot)
        self.show_part(0)

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours, measures and decimals."""
        gap = theme.px(12)
        self._rows.setContentsMargins(gap, gap, gap, gap)
        self._rows.setSpacing(gap)
        self._head.setSpacing(gap)
        self._foot.setSpacing(theme.px(8))
        self._split.setHandleWidth(gap)
        self._narrow = theme.px(_NARROW)
        self.arrange(self._split.window().width())
        self._split.setSizes([theme.px(size) for size in (_PAGES, _PARTS, _PREVIEW)])
        for card in (self._list_card, self._part_card, self._preview_card):
            card.dress_card(theme)
        for field in (self.title, self.summary):
            field.dress(theme)
        self.pages.dress(theme)
        self.message.setMinimumHeight(theme.px(34))
        for form in self.forms:
            form.dress(theme)
            form.setContentsMargins(0, 0, theme.px(8), 0)
        self.preview.dress(theme, appearance)

    def arrange(self, width: int) -> None:
        """Have the preview beside the parts, or as one of them where there is no room."""
        is_narrow = width < self._narrow
        if is_narrow == (self._stack.indexOf(self.preview) >= 0):
            return
        if is_narrow:
            self._stack.addWidget(self.preview)
        else:
            if self._stack.currentWidget() is self.preview:
                self.show_part(0)
            self._stack.removeWidget(self.preview)
            self._preview_card.body.addWidget(self.preview)
            self.preview.show()
        self._offer_preview(is_narrow)
        self._preview_card.setVisible(not is_narrow)

    def _offer_preview(self, is_part: bool) -> None:
        """Have a tab for the preview, or none."""
        self.tabs[-1].setVisible(is_part)
        self.tabs[-1].setEnabled(is_part)  # its key would press it unseen

    # --- parts

    @Slot(int)
    def show_part(self, part: int) -> None:
        """Show a part of the page: text, questions, numbers, state, or the preview."""
        self.tabs[part].setChecked(True)
        self._stack.setCurrentIndex(part)

    @property
    def part(self) -> int:
        """Which part is shown."""
        return self._stack.currentIndex()

    @Slot()
    def add_prompt(self) -> None:
        """One more question."""
        self.show_part(self.forms.index(self.prompts_form))
        if self.prompts_form.rows.add.isEnabled():
            self.prompts_form.add()

    def show_counts(self, page: DraftPage) -> None:
        """Show how many questions and numbers a page has."""
        counts = ("prompt", "figures")
        self._counts[1:3] = [str(len(page.values.get(name, [])) or "") for name in counts]
        self._name_tabs()

    def show_faulty(self, part: int | None) -> None:
        """Show which part has a fault in it."""
        self._faulty = part
        self._name_tabs()

    def _name_tabs(self) -> None:
        for place, (tab, label) in enumerate(zip(self.tabs, self._names, strict=True)):
            count = self._counts[place]
            name = fill(labels.COUNTED, name=label.name, count=count) if count else label.name
            tab.setText(fill(labels.AT_FAULT, name=name) if place == self._faulty else name)

    # --- faults

    def unmark(self, kept: Markable | None) -> None:
        """Nothing is wrong any more, but with one."""
        for form in self.forms:
            for place in form.places().values():
                if place is not kept:
                    place.mark("")
        for field in (self.title, self.summary):
            if field is not kept:
                field.mark("")

    def place_of(self, no: LessonRefusal, index: int) -> tuple[Markable | None, int | None]:
        """Where a fault can be said, if it is on this page or of the lesson as a whole, and in
        which part of the page that is.
        """
        path = no.path
        if path[2:3] == ("figures",) and no.fault is LessonFault.QUANTITY:
            # A figure that is nothing but a quantity stands at its name.
            path = (*path[:4], "quantity")
        whole: Places = {("title",): self.title, ("summary",): self.summary}
        if path in whole:
            return whole[path], None
        if path[:2] != ("page", index):
            return None, None
        rest = path[2:]
        for part, form in enumerate(self.forms):
            places = form.places()
            for length in range(len(rest), 0, -1):
                place = places.get(rest[:length])
                if place is not None:
                    return place, part
        return None, None

    def lead_to(self, no: LessonRefusal, index: int) -> None:
        """Show the part with a fault on this page, and its field."""
        place, part = self.place_of(no, index)
        if part is not None:
            self.show_part(part)
        if place is not None:
            place.setFocus()

    def say(self, sentence: str, alarm: bool = False) -> None:
        """Say something below."""
        self.message.say(sentence, alarm)

    @property
    def is_alarmed(self) -> bool:
        """Whether what is said below is of a fault."""
        return bool(self.message.property("alarm"))

    def show_preview(self, found: Check, page: DraftPage, scene: Scene) -> None:
        """Show the page as it will look, or its text where it cannot be read."""
        if found.page is not None:
            self.preview.show_page(found.page, found.number)
        else:
            title, text = page.values.get("title", ""), page.values.get("text", "")
            self.preview.show_page(Page(title, text, scene), found.number, is_whole=False)
        self._is_whole = found.page is not None
        self._warn()

    @Slot()
    def _warn(self) -> None:
        """Say beside each question that nobody could answer why that is."""
        lacking = self.preview.lacking if self._is_whole else frozenset()
        for form in self.prompts_form.forms if lacking else ():
            if isinstance(form.answer, NumberForm) and form.answer.answer.text.strip() in lacking:
                name = form.answer.answer.text.strip()
                form.answer.answer.mark(lesson_words.no_number(name))
                if self._faulty is None:
                    self.show_faulty(self.forms.index(self.prompts_form))


def _scrolled(form: QWidget) -> QScrollArea:
    area = QScrollArea()
    # Its fields take the focus, and are brought into view.
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(form)
    area.setWidgetResizable(True)
    area.setObjectName("plain")
    form.setObjectName("plain")
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area

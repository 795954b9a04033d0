"""The four parts of a page, as they are edited: its text, questions, numbers and state."""

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout

from gd_desktop import lesson_labels as labels
from gd_desktop.io.lessons.lesson import CONTROLS, Scene
from gd_desktop.io.lessons.prompts import MOST_FIGURES, MOST_PROMPTS
from gd_desktop.io.lessons.write import Draft
from gd_desktop.tongue import fill
from gd_desktop.ui.direction import reading_margins
from gd_desktop.ui.lessons.editing.field import Field, TextBox
from gd_desktop.ui.lessons.editing.figure_form import FigureForm
from gd_desktop.ui.lessons.editing.form import Form, Places, RowList, within
from gd_desktop.ui.lessons.editing.prompt_form import PromptForm
from gd_desktop.ui.neuron.dialog_parts import Note, button
from gd_desktop.ui.theme import Theme
from gd_desktop.ui.wrapped import WrappedLabel


class PageForm(Form):
    """Edits one part of a page of a draft."""

    def show_page(self, draft: Draft, index: int) -> None:
        """Show a page's part."""
        raise NotImplementedError

    def put(self, draft: Draft, index: int) -> None:
        """Write what has been typed into a page of the draft."""
        raise NotImplementedError


class TextForm(PageForm):
    """The page's title and its text."""

    def __init__(self) -> None:
        super().__init__()
        self.title = Field(labels.PAGE_TITLE, is_named=False)
        self.text = Field(labels.TEXT, is_long=True, is_named=False)
        box = self.text.control
        assert isinstance(box, TextBox)
        box.fill()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.addWidget(self.title)
        self._rows.addWidget(self.text, 1)
        for field in (self.title, self.text):
            field.changed.connect(self.tell)

    def dress(self, theme: Theme) -> None:
        """Take on measures."""
        self._rows.setSpacing(theme.px(8))
        self.title.dress(theme)
        self.text.dress(theme)

    def show_page(self, draft: Draft, index: int) -> None:
        values = draft.pages[index].values
        self.title.show_text(values.get("title", ""))
        self.text.show_text(values.get("text", ""))

    def put(self, draft: Draft, index: int) -> None:
        values = draft.pages[index].values
        values["title"], values["text"] = self.title.text, self.text.text

    def places(self) -> Places:
        """Of its two fields."""
        return {("title",): self.title, ("text",): self.text}


class _ListForm(PageForm):
    """A list of forms, and a sentence where there are none."""

    def __init__(self, rows: RowList, none: str) -> None:
        super().__init__()
        self.rows = rows
        self.none = Note(none)
        self._all = QVBoxLayout(self)
        self._all.setContentsMargins(0, 0, 0, 0)
        self._all.addWidget(self.none)
        self._all.addWidget(rows)
        self._all.addStretch(1)
        rows.changed.connect(self._follow)
        rows.add.clicked.connect(self.add)

    @Slot()
    def add(self) -> None:
        """Add one."""
        raise NotImplementedError

    def dress(self, theme: Theme) -> None:
        """Take on measures."""
        self._all.setSpacing(theme.px(8))
        self.rows.dress(theme)

    @Slot()
    def _follow(self) -> None:
        self.show_count()
        self.tell()

    def show_count(self) -> None:
        """Show how many there are."""
        self.none.setVisible(not self.rows.forms)


class PromptsForm(_ListForm):
    """What the page asks."""

    def __init__(self) -> None:
        super().__init__(RowList(self._make, labels.ADD_PROMPT, MOST_PROMPTS), labels.NO_PROMPTS)

    def _make(self) -> PromptForm:
        form = PromptForm()
        form.moved.connect(self.rows.shift)
        return form

    @property
    def forms(self) -> list[PromptForm]:
        """Each question's."""
        return [form for form in self.rows.forms if isinstance(form, PromptForm)]

    def show_page(self, draft: Draft, index: int) -> None:
        prompts = draft.pages[index].values.get("prompt", [])
        self.rows.show_count(len(prompts))
        for form, values in zip(self.forms, prompts, strict=True):
            form.show_values(values)
        self.show_count()

    def show_count(self) -> None:
        super().show_count()
        for number, form in enumerate(self.forms, 1):
            form.show_number(number)

    def put(self, draft: Draft, index: int) -> None:
        values = draft.pages[index].values
        values["prompt"] = [form.values() for form in self.forms]
        if not values["prompt"]:
            del values["prompt"]

    def places(self) -> Places:
        """By the number of the question."""
        return within(self.rows, "prompt")

    @Slot()
    def add(self) -> None:
        form = self.rows.append()
        if isinstance(form, PromptForm):
            form.show_values(labels.new_prompt("number"))
            form.ask.setFocus()
            form.ask.control.selectAll()
        self._follow()


class FiguresForm(_ListForm):
    """The numbers that the page computes."""

    def __init__(self) -> None:
        super().__init__(RowList(FigureForm, labels.ADD_FIGURE, MOST_FIGURES), labels.NO_FIGURES)

    @property
    def forms(self) -> list[FigureForm]:
        """Each number's."""
        return [form for form in self.rows.forms if isinstance(form, FigureForm)]

    def show_page(self, draft: Draft, index: int) -> None:
        figures = draft.pages[index].values.get("figures", [])
        self.rows.show_count(len(figures))
        for form, (name, value) in zip(self.forms, figures, strict=True):
            form.show_figure(name, value)
        self.show_count()

    def put(self, draft: Draft, index: int) -> None:
        values = draft.pages[index].values
        values["figures"] = [form.figure() for form in self.forms]
        if not values["figures"]:
            del values["figures"]

    def places(self) -> Places:
        """By the name of the figure."""
        found: Places = {("figures",): self.rows}
        for form in self.forms:
            found |= within(form, "figures", form.name.text.strip())
        return found

    @Slot()
    def add(self) -> None:
        form = self.rows.append()
        if isinstance(form, FigureForm):
            name, quantity = labels.NEW_FIGURE
            form.show_figure(name.format(count=len(self.forms)), quantity)
            form.name.setFocus()
            form.name.control.selectAll()
        self._follow()


class StateForm(PageForm):
    """What the window shows when the page opens, and what may be changed there.

    `capture` gives the window's state as a Scene.
    """

    def __init__(self, capture: Callable[[], Scene]) -> None:
        super().__init__()
        self._capture = capture
        self._own: Scene | None = None
        self._before: Scene | None = None  # of the page before, if there is one
        self.line = WrappedLabel()
        self.fault = Note()
        self.fault.hide()
        self.take = button(labels.TAKE_SCENE)
        self.goes_on = QCheckBox(labels.GOES_ON.name)
        self.goes_on.setToolTip(labels.GOES_ON.tip)
        self.all_allowed = QCheckBox(labels.ALL_ALLOWED.name)
        self.all_allowed.setToolTip(labels.ALL_ALLOWED.tip)
        self.allowed = {name: QCheckBox(label.name) for name, label in labels.ALLOWED.items()}
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        for part in (self.line, self.fault, self.take, self.goes_on, self.all_allowed):
            self._rows.addWidget(part)
        self._boxes = QGridLayout()
        for place, (name, box) in enumerate(self.allowed.items()):
            box.setToolTip(labels.ALLOWED[name].tip)
            box.toggled.connect(self.tell)
            self._boxes.addWidget(box, place // 2, place % 2)
        self._rows.addLayout(self._boxes)
        self._rows.addStretch(1)
        self.take.clicked.connect(self.take_scene)
        self.goes_on.toggled.connect(self._go_on)
        self.all_allowed.toggled.connect(self._allow_all)

    def dress(self, theme: Theme) -> None:
        """Take on measures."""
        self._rows.setSpacing(theme.px(10))
        reading_margins(self._boxes, theme.px(24), 0, 0, 0)
        self._boxes.setVerticalSpacing(theme.px(6))

    def show_page(self, draft: Draft, index: int) -> None:
        page = draft.pages[index]
        self._own = page.scene
        self._before = draft.scene(index - 1) if index else None
        allowed = page.values.get("allowed")
        for box in (self.goes_on, self.all_allowed, *self.allowed.values()):
            box.blockSignals(True)
        self.goes_on.setEnabled(index > 0)
        self.goes_on.setChecked(index > 0 and page.scene is None)
        self.all_allowed.setChecked(allowed is None)
        for name, box in self.allowed.items():
            box.setChecked(allowed is None or name in allowed)
            box.setEnabled(allowed is not None)
        for box in (self.goes_on, self.all_allowed, *self.allowed.values()):
            box.blockSignals(False)
        self._show_line(draft.scene(index))

    def _show_line(self, scene: Scene) -> None:
        says = labels.scene_line(scene)
        is_own = self._own is not None or self._before is None
        self.line.setText(says if is_own else fill(labels.WITHOUT_SCENE, state=says))

    def put(self, draft: Draft, index: int) -> None:
        page = draft.pages[index]
        page.scene = self._own
        page.values.pop("allowed", None)
        if not self.all_allowed.isChecked():
            page.values["allowed"] = [n for n in CONTROLS if self.allowed[n].isChecked()]

    def places(self) -> Places:
        """All faults of a state are said below it."""
        return {("state",): self, ("view",): self, ("lane",): self, ("allowed",): self}

    def mark(self, sentence: str) -> None:
        """Say what is wrong with the state."""
        self.fault.say(sentence, alarm=bool(sentence))
        self.fault.setVisible(bool(sentence))

    @Slot()
    def take_scene(self) -> None:
        """Have the page open with the window as it is."""
        self._take(self._capture())

    def _take(self, scene: Scene | None) -> None:
        self._own = scene
        shown = scene if scene is not None else self._before
        self.goes_on.blockSignals(True)
        self.goes_on.setChecked(scene is None)
        self.goes_on.blockSignals(False)
        if shown is not None:
            self._show_line(shown)
        self.tell()

    @Slot(bool)
    def _go_on(self, on: bool) -> None:
        # Unticked, the page prepares what it had before it: to begin with, the same.
        self._take(None if on else self._before)

    @Slot(bool)
    def _allow_all(self, on: bool) -> None:
        for box in self.allowed.values():
            box.setEnabled(not on)
        self.tell()

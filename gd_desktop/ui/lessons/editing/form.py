"""What the forms of the lesson editor have in common: values, and the places of faults in them."""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gd_desktop.core.refusal import Refusal
from gd_desktop.io.lessons.refusal import Path
from gd_desktop.labels import Label
from gd_desktop.numerals import editable, read_number
from gd_desktop.ui.lessons.editing.asking import ask_before_removing
from gd_desktop.ui.neuron.dialog_parts import Note, button
from gd_desktop.ui.theme import Theme


class Markable(Protocol):
    """Where a fault can be said."""

    def mark(self, sentence: str) -> None:
        """Say what is wrong; "": nothing is."""
        ...

    def setFocus(self) -> None:  # noqa: N802 -- Qt's
        """Let it be mended."""
        ...


Places = dict[Path, Markable]


class Form(QWidget):
    """Edits some values of a page. `places` are where faults of them can be said, by their path."""

    changed = Signal()
    removed = Signal(object)  # itself

    def places(self) -> Places:
        """Where each fault can be said."""
        raise NotImplementedError

    def dress(self, theme: Theme) -> None:
        """Take on colours and measures."""
        raise NotImplementedError

    @property
    def lost(self) -> str:
        """What is asked before it is removed; "" where nothing would be lost."""
        return ""

    @Slot()
    def tell(self) -> None:
        """Something was changed."""
        self.changed.emit()

    @Slot()
    def take_out(self) -> None:
        """It is to be removed."""
        self.removed.emit(self)


def number_or_text(text: str) -> float | str:
    """What was typed as a number if it is one, else as it stands: a reader says what is wrong."""
    try:
        return read_number(text, "")
    except Refusal:
        return text.strip()


def shown(value: object) -> str:
    """A number or a text as it is edited."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return editable(float(value))
    return str(value)


def remove_button(label: Label, name: str) -> QPushButton:
    """A small button that removes what is called `name`."""
    made = button(label)
    made.setObjectName("tab")
    made.setAccessibleName(f"{label.tip.rstrip('.')}: {name}")
    return made


class RowList(Form):
    """Some forms below one another, of which there can be more, and fewer.

    make  gives an empty one
    most  how many there can be
    """

    def __init__(self, make: Callable[[], Form], add: Label, most: int) -> None:
        super().__init__()
        self._make, self._most = make, most
        self._theme: Theme | None = None
        self._asked: Form | None = None  # which one is asked about
        self.forms: list[Form] = []
        self.add = button(add)
        self.fault = Note()
        self.fault.hide()
        self._rows = QVBoxLayout()
        self._foot = QHBoxLayout()
        self._foot.addWidget(self.add)
        self._foot.addWidget(self.fault, 1)
        self._all = QVBoxLayout(self)
        self._all.setContentsMargins(0, 0, 0, 0)
        self._all.addLayout(self._rows)
        self._all.addLayout(self._foot)

    def dress(self, theme: Theme) -> None:
        """Take on colours and measures."""
        self._theme = theme
        self._all.setSpacing(theme.px(6))
        self._rows.setSpacing(theme.px(6))
        self._foot.setSpacing(theme.px(8))
        for form in self.forms:
            form.dress(theme)

    def show_count(self, count: int) -> Sequence[Form]:
        """Have so many forms, and give them to be filled."""
        while len(self.forms) > count:
            self._drop(self.forms[-1])
        while len(self.forms) < count:
            self.append()
        return self.forms

    def append(self) -> Form:
        """One more, at the end."""
        form = self._make()
        self.forms.append(form)
        self._rows.addWidget(form)
        if self._theme is not None:
            form.dress(self._theme)
        form.changed.connect(self.tell)
        form.removed.connect(self._ask_to_remove)
        self._show_room()
        return form

    @Slot(object, int)
    def shift(self, form: Form, by: int) -> None:
        """Move one up (−1) or down (1), if there is room."""
        place = self.forms.index(form)
        if 0 <= place + by < len(self.forms):
            self.forms.insert(place + by, self.forms.pop(place))
            self._rows.removeWidget(form)
            self._rows.insertWidget(place + by, form)
            for before, after in zip(self.forms, self.forms[1:], strict=False):
                QWidget.setTabOrder(before, after)
            self.tell()

    @Slot(object)
    def _ask_to_remove(self, form: Form) -> None:
        # What is removed cannot be brought back.
        if question := form.lost:
            self._asked = form
            ask_before_removing(self.window(), question, self._remove_asked)
        else:
            self._remove(form)

    @Slot()
    def _remove_asked(self) -> None:
        if self._asked in self.forms:
            self._remove(self._asked)

    def _remove(self, form: Form) -> None:
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        self._drop(form)
        self.tell()

    def _drop(self, form: Form) -> None:
        self.forms.remove(form)
        self._rows.removeWidget(form)
        form.hide()
        form.deleteLater()
        self._show_room()

    def _show_room(self) -> None:
        self.add.setEnabled(len(self.forms) < self._most)

    def mark(self, sentence: str) -> None:
        """Say what is wrong with all of them together."""
        self.fault.say(sentence, alarm=bool(sentence))
        self.fault.setVisible(bool(sentence))

    def places(self) -> Places:
        """By the number of the form."""
        found: Places = {(): self}
        for number, form in enumerate(self.forms):
            found |= within(form, number)
        return found


def within(form: Form, *keys: str | int) -> Places:
    """The places of a form whose values stand at a path."""
    return {(*keys, *path): place for path, place in form.places().items()}

"""Draw pictures of two kinds, and give them to the neuron."""

from itertools import pairwise
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gd_desktop import own_data_labels as labels
from gd_desktop.core.dataset import Dataset
from gd_desktop.core.problem import Vector
from gd_desktop.tongue import fill
from gd_desktop.ui.card import Card
from gd_desktop.ui.dialog_size import size_on_screen
from gd_desktop.ui.draft_dialog import DraftDialog
from gd_desktop.ui.neuron.dialog_parts import NameField, Note, ask_to_discard, button
from gd_desktop.ui.neuron.drawing_pad import SIDE, DrawingPad
from gd_desktop.ui.neuron.picture_shelf import ClassMark, PictureShelf
from gd_desktop.ui.status_line import plain_tip
from gd_desktop.ui.theme import Theme

LONGEST_NAME = 30
PIXEL_NAMES = tuple(f"p{row:02d}{column:02d}" for row in range(SIDE) for column in range(SIDE))
_MOST_UNDO = 200
_WIDTH, _HEIGHT = 820, 600  # px at scale 1
_NAME = 76  # likewise, the most that a class's name takes of a button
_UNDO = QKeySequence.StandardKey.Undo


class Picture(NamedTuple):
    """A drawn picture, (256,) from 0 to 1, and which class it is of."""

    pixels: Vector
    label: int


class _Moment(NamedTuple):
    """The pictures before a change, and the one that was on the pad, if it was added."""

    pictures: tuple[Picture, ...]
    added: Vector | None = None


class DrawingDialog(DraftDialog):
    """A pad, the pictures drawn so far by class, and the button that gives them to the neuron.

    Opened with a Dataset of 16×16 pictures, it begins with those.
    """

    def __init__(
        self, theme: Theme, data: Dataset | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(labels.DRAW)
        self.setModal(False)
        self._pictures: tuple[Picture, ...] = ()
        self._undo: list[_Moment] = []
        self._given: tuple[Picture, ...] = ()
        self._theme = theme

        self.pad = DrawingPad()
        self.clear_pad = button(labels.CLEAR)
        self.undo_stroke = button(labels.UNDO_STROKE)
        self.undo_button = button(labels.UNDO_PICTURE)
        self.names = tuple(NameField(label, LONGEST_NAME) for label in labels.CLASS_FIELDS)
        self.add_buttons = tuple(QPushButton() for _ in self.names)
        self.shelves = tuple(PictureShelf(label) for label in (0, 1))
        self.marks = tuple(ClassMark(label) for label in (0, 1))
        self.hint = Note()
        self.clear_all = button(labels.CLEAR_ALL)
        self.train = button(labels.TRAIN)
        self._lay_out()
        self._connect()
        self._begin_with(data)
        self.dress(theme)
        self.resize(size_on_screen(self, theme, _WIDTH, _HEIGHT))
        self.pad.setFocus()

    # --- assembly

    def _lay_out(self) -> None:
        self.train.setObjectName("run")
        self.train.setDefault(True)
        for adder in self.add_buttons:
            adder.setAutoDefault(False)
        self._card = Card(labels.DRAWING)
        self._card.heading_row.addWidget(self.undo_stroke)
        self._card.heading_row.addWidget(self.clear_pad)
        self._card.body.addWidget(self.pad, 1)
        self._classes = QGridLayout()
        for row, parts in enumerate(zip(self.marks, self.names, self.add_buttons, strict=True)):
            for column, part in enumerate(parts):
                self._classes.addWidget(part, row, column)
        self._classes.setColumnStretch(1, 1)
        self._classes.setColumnStretch(2, 1)
        self._card.body.addLayout(self._classes)
        self._right = QVBoxLayout()
        for shelf in self.shelves:
            self._right.addWidget(shelf, 1)
        self._columns = QHBoxLayout()
        self._columns.addWidget(self._card, 6)
        self._columns.addLayout(self._right, 5)
        self._buttons = QHBoxLayout()
        self._buttons.addWidget(self.hint, 1)
        self._buttons.addWidget(self.undo_button)
        self._buttons.addWidget(self.clear_all)
        self._buttons.addWidget(self.train)
        self._rows = QVBoxLayout(self)
        self._rows.addWidget(QLabel(labels.DRAW_INTRO))
        self._rows.addLayout(self._columns, 1)
        self._rows.addLayout(self._buttons)
        order: list[QWidget] = [self.pad]
        for field, adder in zip(self.names, self.add_buttons, strict=True):
            order += [field, adder]
        order += [shelf.view for shelf in self.shelves]
        order += [self.undo_button, self.clear_all, self.train, self.undo_stroke, self.clear_pad]
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)

    def _connect(self) -> None:
        self.pad.changed.connect(self._show_state)
        self.pad.stroke_ended.connect(self._show_state)
        self.clear_pad.clicked.connect(self._clear_pad)
        self.undo_stroke.clicked.connect(self._undo_stroke)
        self.undo_button.clicked.connect(self.undo)
        self.clear_all.clicked.connect(self._clear_all)
        self.train.clicked.connect(self._train)
        for field in self.names:
            field.textChanged.connect(self._show_names)
            field.returned.connect(self.pad.setFocus)
        adders = (self.add_first, self.add_second)
        removers = (self._remove_first, self._remove_second)
        openers = (self._open_first, self._open_second)
        for label, key in enumerate("12"):
            self.add_buttons[label].clicked.connect(adders[label])
            QShortcut(QKeySequence(key), self, adders[label])
            self.shelves[label].removal_asked.connect(removers[label])
            self.shelves[label].opened.connect(openers[label])
        QShortcut(QKeySequence(_UNDO), self, self.undo)

    def _begin_with(self, data: Dataset | None) -> None:
        names = labels.CLASS_NAMES
        if data is not None and data.image == (SIDE, SIDE):
            names = data.classes
            pixels = np.clip(data.features, 0.0, 1.0)
            self._pictures = tuple(
                Picture(row, int(label))
                for row, label in zip(pixels, data.labels.tolist(), strict=True)
            )
            self._given = self._pictures
        for field, name in zip(self.names, names, strict=True):
            field.setText(name)
        self._show_pictures()

    @Slot(object)
    def dress(self, theme: Theme) -> None:
        """Take on the theme's colours and measures."""
        self._theme = theme
        gap = theme.px(12)
        self._rows.setContentsMargins(gap, gap, gap, gap)
        self._rows.setSpacing(gap)
        self._columns.setSpacing(gap)
        self._right.setSpacing(gap)
        for narrow in (self._buttons, self._classes):
            narrow.setSpacing(theme.px(8))
        self._card.dress_card(theme)
        self.pad.dress(theme)
        for shelf, mark in zip(self.shelves, self.marks, strict=True):
            shelf.dress(theme)
            mark.dress(theme)

    # --- pictures

    @property
    def pictures(self) -> tuple[Picture, ...]:
        """What has been added, in its order."""
        return self._pictures

    @Slot()
    def add_first(self) -> None:
        """Add the drawing to class 0."""
        self._add(0)

    @Slot()
    def add_second(self) -> None:
        """Add the drawing to class 1."""
        self._add(1)

    def _add(self, label: int) -> None:
        if self.pad.is_blank:
            self.hint.say(labels.DRAW_FIRST)
            return
        pixels = self.pad.pixels
        # Before the button under the pointer is disabled, which would hand the focus on.
        self.pad.setFocus()
        self._change((*self._pictures, Picture(pixels, label)), pixels)
        self.pad.begin()

    def _change(self, pictures: tuple[Picture, ...], added: Vector | None = None) -> None:
        if len(pictures) == len(self._pictures):
            return
        self._undo = [*self._undo[1 - _MOST_UNDO :], _Moment(self._pictures, added)]
        self._pictures = pictures
        self._show_pictures()

    @Slot()
    def undo(self) -> None:
        """Take back the last addition or removal; an added picture is on the pad again."""
        if not self._undo:
            return
        moment = self._undo.pop()
        self._pictures = moment.pictures
        if moment.added is not None and self.pad.is_blank:
            self.pad.begin()
            self.pad.set_pixels(moment.added)
        self._show_pictures()

    @Slot()
    def _clear_pad(self) -> None:
        self.pad.setFocus()
        self.pad.clear()

    @Slot()
    def _undo_stroke(self) -> None:
        self.pad.setFocus()
        self.pad.undo()

    @Slot()
    def _clear_all(self) -> None:
        self.pad.setFocus()
        self._change(())

    @Slot(list)
    def _remove_first(self, places: list[int]) -> None:
        self._remove(0, places)

    @Slot(list)
    def _remove_second(self, places: list[int]) -> None:
        self._remove(1, places)

    def _remove(self, label: int, places: list[int]) -> None:
        of_class = [i for i, picture in enumerate(self._pictures) if picture.label == label]
        gone = {of_class[place] for place in places}
        self._change(tuple(p for i, p in enumerate(self._pictures) if i not in gone))

    @Slot(int)
    def _open_first(self, place: int) -> None:
        self._open(0, place)

    @Slot(int)
    def _open_second(self, place: int) -> None:
        self._open(1, place)

    def _open(self, label: int, place: int) -> None:
        of_class = [picture for picture in self._pictures if picture.label == label]
        self.pad.set_pixels(of_class[place].pixels)
        self.pad.setFocus()
        self.hint.say(labels.ON_THE_PAD)

    @Slot()
    def _train(self) -> None:
        if self._missing():
            return
        self._given = self._pictures
        data = Dataset(
            source="drawn",
            names=PIXEL_NAMES,
            features=np.array([picture.pixels for picture in self._pictures]),
            labels=np.array([float(picture.label) for picture in self._pictures]),
            classes=(self.names[0].name, self.names[1].name),
            label="picture",
            image=(SIDE, SIDE),
            is_own=True,
        )
        self.dataset_made.emit(data)
        self.hint.say(labels.given(len(data)))

    # --- what is shown

    def _show_pictures(self) -> None:
        for label, shelf in enumerate(self.shelves):
            shelf.show_pictures([p.pixels for p in self._pictures if p.label == label])
        self._show_names()

    @Slot()
    def _show_names(self) -> None:
        names = [field.name for field in self.names]
        for field, name in zip(self.names, names, strict=True):
            field.set_refused(not name or names[0] == names[1])
        elide, room = Qt.TextElideMode.ElideRight, self._theme.px(_NAME)
        for shelf, adder, name, tip, key in zip(
            self.shelves, self.add_buttons, names, labels.ADD, "12", strict=True
        ):
            shelf.show_name(name)
            # Whole it would leave no room to the field in which it is typed.
            cut = adder.fontMetrics().elidedText(name, elide, room)
            adder.setText(labels.add_as(cut, key))
            adder.setToolTip(plain_tip(f"{name}\n{tip}  ({key})".lstrip()))
            adder.setAccessibleName(labels.add_as(name, "").strip().replace("&&", "&"))
        self._show_state()

    @Slot()
    def _show_state(self) -> None:
        for adder in self.add_buttons:
            adder.setEnabled(not self.pad.is_blank)
        self.undo_stroke.setEnabled(self.pad.can_undo)
        self.clear_pad.setEnabled(not self.pad.is_blank)
        self.clear_all.setEnabled(bool(self._pictures))
        self.undo_button.setEnabled(bool(self._undo))
        missing = self._missing()
        self.train.setEnabled(not missing)
        count = len(self._pictures)
        self.hint.say(missing or labels.ready(count, SIDE * SIDE))

    def _missing(self) -> str:
        """What is to be done before the pictures can be learnt from; "" if nothing is."""
        names = [field.name for field in self.names]
        if not all(names):
            return labels.NO_CLASS_NAME
        if names[0] == names[1]:
            return labels.SAME_CLASS_NAME
        there = {picture.label for picture in self._pictures}
        if not there:
            return fill(labels.ADD_BOTH, first=names[0], second=names[1])
        if len(there) == 1:
            return fill(labels.ADD_ONE, missing=names[1 - there.pop()])
        return ""

    # --- leaving

    @property
    def is_changed(self) -> bool:
        return bool(self._pictures) and self._pictures is not self._given

    def anew(self, theme: Theme, parent: QWidget) -> "DrawingDialog":
        new = DrawingDialog(theme, None, parent)
        new._pictures, new._given, new._undo = self._pictures, self._given, self._undo
        for field, left in zip(new.names, self.names, strict=True):
            field.setText(left.text())
        new._show_pictures()
        new.pad.set_pixels(self.pad.pixels)
        return new

    def reject(self) -> None:
        """Close; pictures that the neuron has not seen are asked about."""
        if self.is_changed:
            ask_to_discard(self, labels.PICTURES_LOST, self._leave)
        else:
            self._leave()

    @Slot()
    def _leave(self) -> None:
        self._given = self._pictures
        super().reject()

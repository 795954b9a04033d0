"""Rows of numbers that are being edited, with texts that were not taken, and the way back."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np

from gd_desktop import own_data_labels as labels
from gd_desktop.core.dataset import Dataset
from gd_desktop.core.problem import Matrix, Rows
from gd_desktop.core.refusal import Reason, Refusal
from gd_desktop.numerals import read_number
from gd_desktop.tongue import fill

_MOST_UNDO = 200

Place = tuple[int, int]  # row and column, from 0


class Cell(NamedTuple):
    """What a cell holds: a number, and the text in its place that was not taken, or None."""

    value: float
    text: str | None


@dataclass(frozen=True)
class _Patch:
    cells: Mapping[Place, Cell]


@dataclass(frozen=True)
class _Insert:
    at: Rows  # where the rows will be, ascending
    values: Matrix
    texts: Mapping[Place, str]  # at those places


@dataclass(frozen=True)
class _Delete:
    at: Rows


_Edit = _Patch | _Insert | _Delete


@dataclass
class RowsEdits:
    """The numbers of a Dataset while they are changed; the last column is the label.

    values  (N, d + 1); where a text was not taken, the number from before it
    texts   those texts, which are to be mended before a Dataset can be made
    """

    values: Matrix
    classes: tuple[str, str]
    texts: dict[Place, str] = field(default_factory=dict)
    _undo: list[tuple[_Edit, ...]] = field(default_factory=list)
    _has_forgotten: bool = False

    @classmethod
    def of(cls, data: Dataset) -> "RowsEdits":
        """The rows of a Dataset, which is left alone."""
        return cls(np.column_stack([data.features, data.labels]), data.classes)

    def __len__(self) -> int:
        return len(self.values)

    @property
    def width(self) -> int:
        """The number of columns, the label's included."""
        return int(self.values.shape[1])

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to undo."""
        return bool(self._undo)

    @property
    def is_changed(self) -> bool:
        """Whether the rows are others than at first."""
        return self.can_undo or self._has_forgotten

    # --- texts

    def read(self, text: str, column: int) -> Cell | None:
        """A typed text as a cell's content; None where it is not taken."""
        if column == self.width - 1:
            name = text.strip()
            for label, known in enumerate(self.classes):
                if name == known:
                    return Cell(float(label), None)
            return None
        try:
            number = read_number(text, "data")
        except Refusal:
            return None
        return Cell(number, None) if math.isfinite(number) else None

    def why(self, row: int, column: int) -> str:
        """What is wrong with a cell, and what would do; "" for one that is taken."""
        text = self.texts.get((row, column))
        if text is None:
            return ""
        first, second = self.classes
        if column == self.width - 1:
            sentence = labels.NOT_A_CLASS if text.strip() else labels.EMPTY_LABEL
            return fill(sentence, text=_short(text), first=first, second=second)
        try:
            read_number(text, "data")
        except Refusal as no:
            if no.reason is Reason.EMPTY:
                return labels.EMPTY_CELL
            return fill(labels.NOT_A_NUMBER, text=_short(text))
        return fill(labels.NOT_FINITE, text=_short(text))

    def _cell(self, text: str, row: int, column: int) -> Cell:
        taken = self.read(text, column)
        return taken or Cell(self.values[row, column].item(), text)

    # --- changes; each can be undone

    def set_text(self, row: int, column: int, text: str) -> bool:
        """Put a text into a cell. Returns whether that changed anything."""
        new = self._cell(text, row, column)
        old = Cell(self.values[row, column].item(), self.texts.get((row, column)))
        if new == old or (new.text is None and old.text is None and new.value == old.value):
            return False
        self._do(_Patch({(row, column): new}))
        return True

    def add_row(self, at: int) -> None:
        """An empty row, which is to be filled in."""
        places = [(at, column) for column in range(self.width)]
        empty = np.zeros((1, self.width))
        self._do(_Insert(np.array([at]), empty, dict.fromkeys(places, "")))

    def delete(self, rows: Rows) -> None:
        """Remove rows, given in ascending order."""
        if len(rows):
            self._do(_Delete(rows))

    def paste(self, row: int, column: int, cells: list[list[str]]) -> None:
        """Put cells in from a place on, with new rows at the end as needed. They must fit."""
        count = row + len(cells) - len(self)
        edits: list[_Edit] = []
        if count > 0:
            at = np.arange(len(self), len(self) + count)
            texts = {(int(r), c): "" for r in at for c in range(self.width)}
            edits.append(_Insert(at, np.zeros((count, self.width)), texts))
        undo = [self._apply(edit) for edit in edits]
        patch = {
            (row + i, column + j): self._cell(text, row + i, column + j)
            for i, line in enumerate(cells)
            for j, text in enumerate(line)
        }
        undo.append(self._apply(_Patch(patch)))
        self._remember(undo)

    def undo(self) -> int | None:
        """Take the last change back; returns a row that it concerned, or None if there is none."""
        if not self._undo:
            return None
        row = None
        for edit in self._undo.pop():
            self._apply(edit)
            row = next(iter(edit.cells))[0] if isinstance(edit, _Patch) else int(edit.at[0])
        return row

    def _do(self, edit: _Edit) -> None:
        self._remember([self._apply(edit)])

    def _remember(self, inverses: list[_Edit]) -> None:
        self._has_forgotten |= len(self._undo) >= _MOST_UNDO
        self._undo = [*self._undo[1 - _MOST_UNDO :], tuple(reversed(inverses))]

    def _apply(self, edit: _Edit) -> _Edit:
        """Change the rows; returns the change that leads back."""
        match edit:
            case _Patch():
                return self._patch(edit)
            case _Insert():
                return self._insert(edit)
            case _Delete():
                return self._remove(edit)

    def _patch(self, edit: _Patch) -> _Patch:
        before = {
            place: Cell(self.values[place].item(), self.texts.get(place)) for place in edit.cells
        }
        for place, cell in edit.cells.items():
            self.values[place] = cell.value
            if cell.text is None:
                self.texts.pop(place, None)
            else:
                self.texts[place] = cell.text
        return _Patch(before)

    def _insert(self, edit: _Insert) -> _Delete:
        is_new = np.zeros(len(self) + len(edit.at), dtype=np.bool_)
        is_new[edit.at] = True
        values = np.empty((len(is_new), self.width))
        values[is_new], values[~is_new] = edit.values, self.values
        self.values = values
        moved = np.flatnonzero(~is_new)
        self.texts = {
            (int(moved[row]), column): text for (row, column), text in self.texts.items()
        } | dict(edit.texts)
        return _Delete(edit.at)

    def _remove(self, edit: _Delete) -> _Insert:
        is_kept = np.ones(len(self), dtype=np.bool_)
        is_kept[edit.at] = False
        places = np.cumsum(is_kept) - 1
        gone = {place: text for place, text in self.texts.items() if not is_kept[place[0]]}
        self.texts = {
            (int(places[row]), column): text
            for (row, column), text in self.texts.items()
            if is_kept[row]
        }
        inverse = _Insert(edit.at, self.values[edit.at], gone)
        self.values = self.values[is_kept]
        return inverse


def _short(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:39]}…"

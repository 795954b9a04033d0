"""A file's table as it is offered: its first rows, and what a choice of columns comes to."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from gd_desktop import own_data_labels as labels
from gd_desktop import table_words
from gd_desktop.app.frame import Failure
from gd_desktop.app.jobs import Cancelled, Token
from gd_desktop.core.dataset import Dataset
from gd_desktop.io.samples import LABELS
from gd_desktop.io.tables import Table, TableRefusal, read_table, to_dataset
from gd_desktop.numerals import plain
from gd_desktop.tongue import fill
from gd_desktop.ui.status_line import plain_tip
from gd_desktop.ui.theme import Theme, load_theme

FEW_ROWS = 50_000  # a choice of more is looked at in the jobs' thread
_FEW_CELLS, _FEW_COLUMNS = 2_000_000, 500
_PREVIEWED = 8
_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole


class Outcome(NamedTuple):
    """What reading a file came to: a table, a sentence why not, or a fault."""

    number: int  # which reading it was
    table: Table | None = None
    refusal: str = ""
    failure: Failure | None = None


@dataclass(frozen=True)
class Reading:
    """The work of reading a file; `tell` is given its number and the share that has been read."""

    number: int
    path: Path
    tell: Callable[[int, float], None]

    def __call__(self, token: Token) -> Outcome:
        """Read, in the thread that calls."""
        name = self.path.name
        try:
            return Outcome(self.number, read_table(self.path, token.check, self._progress))
        except Cancelled:
            raise
        except TableRefusal as no:
            why = table_words.refusal(no)
            return Outcome(self.number, refusal=fill(labels.FILE_REFUSED, name=name, why=why))
        except OSError as error:
            why = error.strerror or str(error)
            return Outcome(self.number, refusal=fill(labels.CANNOT_READ, name=name, why=why))
        except Exception as error:  # with its number, which a Job's own failure does not have
            return Outcome(self.number, failure=Failure.of(error))

    def _progress(self, share: float) -> None:
        self.tell(self.number, share)


class Answer(NamedTuple):
    """What a choice of columns comes to: the labels there are, and a Dataset or why there is none.

    classes is empty where the label's column has no values.
    """

    number: int
    classes: tuple[str, ...]
    data: Dataset | None
    notes: tuple[str, ...]
    refusal: str


@dataclass(frozen=True)
class Look:
    """The work of looking at a choice; positive None is the last of the labels."""

    number: int
    table: Table
    label: str
    features: tuple[str, ...]
    positive: str | None
    classes: tuple[str, ...] | None  # of the label, where they are known

    def __call__(self, _token: Token | None = None) -> Answer:
        """Look, in the thread that calls."""
        known = self.classes
        classes = self.table.classes(self.label) if known is None else known
        positive = self.positive or (classes[-1] if classes else None)
        if not self.features:
            has_some = bool(usual_features(self.table, self.label))
            why = labels.CHECK_SOME if has_some else labels.NO_FEATURES_THERE
            return Answer(self.number, classes, None, (), why)
        try:
            data, notes = to_dataset(self.table, self.label, self.features, positive)
        except TableRefusal as no:
            return Answer(self.number, classes, None, (), table_words.refusal(no))
        return Answer(self.number, classes, data, tuple(map(table_words.note, notes)), "")

    @property
    def is_quick(self) -> bool:
        """Whether the window's thread can look without being noticed."""
        rows, columns = len(self.table), len(self.features) + 1
        return rows <= FEW_ROWS and columns <= _FEW_COLUMNS and rows * columns <= _FEW_CELLS


def usual_label(table: Table) -> str:
    """The column that is likely the label: one with a usual name, else the last."""
    for usual in LABELS:
        for name in table.names:
            if name.casefold() == usual:
                return name
    return table.names[-1]


def usual_features(table: Table, label: str) -> tuple[str, ...]:
    """All columns of numbers but the label."""
    return tuple(
        column.name for column in table.columns if column.is_number and column.name != label
    )


class Preview(QAbstractTableModel):
    """A table's first rows; columns that are not chosen are dim."""

    def __init__(self, table: Table) -> None:
        super().__init__()
        self._columns = table.columns
        self._count = min(len(table), _PREVIEWED)
        self._used: frozenset[str] = frozenset()
        self.theme: Theme = load_theme("light")

    def show_choice(self, used: frozenset[str]) -> None:
        """Which columns are chosen, the label among them."""
        if used != self._used:
            self._used = used
            last = self.index(self._count - 1, len(self._columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last, [_Role.ForegroundRole])

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._count

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role in (_Role.DisplayRole, _Role.ToolTipRole):
            name = self._columns[section].name
            return plain_tip(name) if role == _Role.ToolTipRole else name
        return self._alignment(section) if role == _Role.TextAlignmentRole else None

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        column = self._columns[index.column()]
        if role == _Role.TextAlignmentRole:
            return self._alignment(index.column())
        if role == _Role.ForegroundRole:
            return self.theme.colour("ink" if column.name in self._used else "dim")
        if role not in (_Role.DisplayRole, _Role.ToolTipRole):
            return None
        row = index.row()
        if column.codes is not None and (code := int(column.codes[row])) >= 0:
            text = table_words.visible(column.categories[code])
            return plain_tip(text) if role == _Role.ToolTipRole else text
        number = column.numbers[row].item() if column.numbers is not None else float("nan")
        return plain(number) if number == number else ""

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        is_number = self._columns[column].is_number
        side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
        # Absolute: a heading would take its side from the window, which may be turned round.
        return side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute

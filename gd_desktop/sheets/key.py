"""The answers of each kind of task, in a line or two."""

from collections.abc import Iterable, Iterator

from gd_desktop import worksheet_words as words
from gd_desktop.core.exercises.tasks import (
    ChainTask,
    ErrorTask,
    Precision,
    Quantity,
    RegimeTask,
    TableTask,
    Task,
)
from gd_desktop.core.setup import build_problem
from gd_desktop.formulas import Notation
from gd_desktop.numerals import MINUS, about, plain, side_by_side
from gd_desktop.sheets.blocks import LETTERS
from gd_desktop.sheets.document import Kind, Run
from gd_desktop.sheets.writing import column_titles, letters, shown, slope_titles

_GAP = Run("   ")
_FACTOR = Precision(2, is_exact=False)


def answer(task: Task, notation: Notation) -> list[Run]:
    """The answer's pieces, with gaps between them at which a line may break."""
    match task:
        case TableTask():
            return _apart(_table(task, notation))
        case RegimeTask():
            return _apart(_regime(task, notation))
        case ErrorTask():
            told = words.key_mistake(f"k = {task.row}", task.slip)
            return [Run(told), _GAP, *_apart(_put_right(task, notation))]
        case ChainTask():
            return _apart(_chain(task, notation))


def _apart(texts: Iterable[str]) -> list[Run]:
    runs: list[Run] = []
    for text in texts:
        runs += [_GAP, Run(text, Kind.FORMULA)] if runs else [Run(text, Kind.FORMULA)]
    return runs


def _table(task: TableTask, notation: Notation) -> Iterator[str]:
    """Column by column; where each row begins is where the one before has led."""
    titles = column_titles(task.setup, task.columns, notation)[1:]
    for place, (column, title) in enumerate(zip(task.columns, titles, strict=True)):
        if column.what is not Quantity.POINT:
            numbers = (shown(row[place], task.precision) for row in task.rows)
            yield f"{title}: {side_by_side(numbers)}"


def _regime(task: RegimeTask, notation: Notation) -> Iterator[str]:
    if not task.is_given:
        yield f"L = {plain(task.curvature)}"
    for over in (1, 2):
        yield f"{over}/L {about(over / task.curvature)}"
    for line in task.lines:
        factor = plain(line.factor) if not task.is_given else shown(line.factor, _FACTOR)
        yield f"{notation.rate} = {plain(line.rate)}: {factor} ({LETTERS[line.regime]})"


def _put_right(task: ErrorTask, notation: Notation) -> Iterator[str]:
    """The numbers of the row that are not as printed."""
    titles = column_titles(task.setup, task.columns, notation)[1:]
    for title, value, wrong in zip(titles, task.right, task.rows[task.row], strict=True):
        if value != wrong:
            yield f"{title} = {shown(value, task.precision)}"


def _chain(task: ChainTask, notation: Notation) -> Iterator[str]:
    names, terms = letters(build_problem(task.setup)), task.terms
    yield f"z = {plain(round(terms.z, 9))}"
    yield f"ŷ = {shown(terms.output, task.precision)}"
    yield f"ŷ {MINUS} y = {shown(terms.error, task.precision)}"
    if task.setup.cost != "cross-entropy":
        yield f"σ′(z) = {shown(terms.slope, task.precision)}"
    for title, slope in zip(slope_titles(task.setup, notation), task.gradient, strict=True):
        yield f"{title} = {shown(slope, task.precision)}"
    for name, value in zip(names, task.ahead, strict=True):
        yield f"{name} → {shown(value, task.precision)}"

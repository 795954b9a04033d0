"""What stands on the paper for each kind of task."""

from collections.abc import Sequence

from gd_desktop import worksheet_words as words
from gd_desktop.core.diagnosis import Regime
from gd_desktop.core.exercises.chains import DECIMALS, SUMS, sigma
from gd_desktop.core.exercises.errors import slips_of
from gd_desktop.core.exercises.tasks import (
    ChainTask,
    Column,
    ErrorTask,
    Numbers,
    RegimeTask,
    TableTask,
    Task,
)
from gd_desktop.core.setup import Setup, build_problem
from gd_desktop.formulas import Notation
from gd_desktop.numerals import MINUS, Style, fixed, plain
from gd_desktop.sheets.document import (
    Cell,
    Choices,
    Figure,
    Formula,
    GridTable,
    Paragraph,
    Plain,
    Run,
)
from gd_desktop.sheets.figure import walk_figure
from gd_desktop.sheets.writing import (
    Manner,
    column_titles,
    function_name,
    input_letters,
    letters,
    place_formula,
    problem_formulas,
    rate_formula,
    rule_formula,
    shown,
    start_formula,
)

# The letters by which a regime is answered, in the order of the factor.
LETTERS = dict(zip(Regime, "abcde", strict=False))
_GAP = " " * 6
_NO_BREAK = "\u00a0"
_LINE = 84  # letters: what is longer breaks


def task_blocks(task: Task, manner: Manner) -> list[Plain]:
    """All below a task's heading."""
    match task:
        case TableTask():
            return _table(task, manner)
        case RegimeTask():
            return _regime(task, manner)
        case ErrorTask():
            return _error(task, manner)
        case ChainTask():
            return _chain(task, manner)


def words_of(text: str, *, is_small: bool = False) -> Paragraph:
    """A paragraph of words."""
    return Paragraph((Run(text),), is_small)


def _table(task: TableTask, manner: Manner) -> list[Plain]:
    is_neuron = task.setup.model == "neuron"
    asked = words.FILL_IN_NEURON if is_neuron else words.FILL_IN
    cells = [
        tuple(
            Cell(shown(value, task.precision)) if (k, place) in task.given else Cell(is_blank=True)
            for place, value in enumerate(row)
        )
        for k, row in enumerate(task.rows)
    ]
    return [
        words_of(asked),
        *_walk_formulas(task.setup, manner),
        words_of(words.rounding(task.precision), is_small=True),
        words_of(words.CHECK, is_small=True),
        _grid(task.setup, task.columns, cells, manner.notation),
        _walk_figure(task),
    ]


def _walk_formulas(setup: Setup, manner: Manner) -> list[Plain]:
    """What is walked down, from where, at which rate and by which rule."""
    sample: list[Plain] = [words_of(_sample(setup, manner))] if setup.data is not None else []
    notation = manner.notation
    where = f"{start_formula(setup)}{_GAP}{rate_formula(setup, notation)}"
    formulas = (*problem_formulas(setup, notation), rule_formula(setup, notation), where)
    return [*sample, *map(Formula, _in_lines(formulas))]


def _in_lines(formulas: Sequence[str]) -> list[str]:
    """Short formulas side by side, as many as a line has room for."""
    lines: list[str] = []
    for text in formulas:
        joined = f"{lines[-1]}{_GAP}{text}" if lines else text
        if lines and len(joined) <= _LINE:
            lines[-1] = joined
        else:
            lines.append(text)
    return lines


def _sample(setup: Setup, manner: Manner) -> str:
    assert setup.data is not None
    data = setup.data
    values = data.features[0].tolist()
    told = [
        _unbroken(f"{x} = {plain(value)}")
        for x, value in zip(input_letters(setup), values, strict=True)
    ]
    label = _unbroken(f"y = {plain(data.labels[0])}")
    return words.sample(manner.titles, told, label)


def _unbroken(text: str) -> str:
    """A short text that stays on one line."""
    return text.replace(" ", _NO_BREAK)


def _grid(
    setup: Setup, columns: tuple[Column, ...], rows: Sequence[tuple[Cell, ...]], notation: Notation
) -> GridTable:
    """The rows with their numbers k in front."""
    titles = column_titles(setup, columns, notation)
    lines = tuple((Cell(plain(k)), *row) for k, row in enumerate(rows))
    return GridTable(tuple(titles), lines, (0.4, *(1.0 for _ in columns)))


def _walk_figure(task: TableTask) -> Figure:
    setup, start = task.setup, start_formula(task.setup)
    drawing = walk_figure(task)
    if setup.model == "neuron":
        text = words.sigmoid("z₀")
    elif len(build_problem(setup).parameters) == 1:
        text = words.curve(function_name(setup), start)
    else:
        text = words.contours(function_name(setup), start)
    return Figure(drawing.svg(), *drawing.size_mm, text)


def _regime(task: RegimeTask, manner: Manner) -> list[Plain]:
    setup, eta = task.setup, manner.notation.rate
    curvature = _unbroken(f"L = {plain(task.curvature)}")
    place = _unbroken(place_formula(setup, task.point))
    formulas: list[Plain] = []
    if setup.data is None:
        formulas.append(Formula(function_name(setup)))
    else:
        formulas.append(words_of(words.neuron(manner.samples, manner.titles[0])))
    told = (
        words.CURVATURE
        if not task.is_given
        else words.curvature_at(place, curvature, task.is_minimum, len(task.point) == 1)
    )
    blank = Cell(is_blank=True)
    rows = tuple((Cell(plain(line.rate)), blank, blank) for line in task.lines)
    # A line breaks between two of them only.
    told_letters = (_unbroken(words.regime(letter, regime)) for regime, letter in LETTERS.items())
    bounds = ("1/L", "2/L") if task.is_given else ("L", "1/L", "2/L")
    return [
        *formulas,
        words_of(told),
        words_of(words.regimes_asked(eta)),
        GridTable(bounds, (tuple(blank for _ in bounds),), _even(len(bounds))),
        words_of(_GAP.join(told_letters), is_small=True),
        GridTable((eta, f"1 {MINUS} {eta}L", "a … e"), rows, (1.0, 1.0, 1.0)),
    ]


def _error(task: ErrorTask, manner: Manner) -> list[Plain]:
    cells = [tuple(Cell(shown(value, task.precision)) for value in row) for row in task.rows]
    blank = [Cell(is_blank=True) for _ in range(len(task.columns) + 1)]
    table = _grid(task.setup, task.columns, cells, manner.notation)
    # Rounded rows do not fit to the last digit: that is not the mistake.
    note = words_of(words.rounding(task.precision), is_small=True)
    return [
        words_of(words.ONE_MISTAKE),
        *_walk_formulas(task.setup, manner),
        *([] if task.precision.is_exact else [note]),
        table,
        Choices(tuple(words.MISTAKES[choice] for choice in slips_of(task.setup))),
        GridTable(table.header, (tuple(blank),), table.widths),
    ]


def _chain(task: ChainTask, manner: Manner) -> list[Plain]:
    setup, style = task.setup, Style(DECIMALS)
    names = letters(build_problem(setup))
    assert isinstance(setup.start, tuple)
    blank = Cell(is_blank=True)
    is_bent = setup.cost != "cross-entropy"
    factors = ("z", "ŷ", f"ŷ {MINUS} y", *(("σ′(z)",) if is_bent else ()))
    heights = tuple(Cell(fixed(sigma(z), style)) for z in SUMS)
    sums = tuple(Cell(plain(z)) for z in SUMS)
    blanks = tuple(blank for _ in names)
    now = tuple(Cell(plain(value)) for value in setup.start)
    return [
        words_of(words.BY_CHAIN_RULE),
        words_of(_sample(setup, manner)),
        *map(
            Formula,
            _in_lines(
                (*problem_formulas(setup, manner.notation), rate_formula(setup, manner.notation))
            ),
        ),
        words_of(words.rounding(task.precision), is_small=True),
        GridTable(("z", *(cell.text for cell in sums)), ((Cell("σ(z)"), *heights),), _even(7)),
        words_of(words.sigma_of_negative(f"σ({MINUS}z) = 1 {MINUS} σ(z)"), is_small=True),
        GridTable(factors, (tuple(blank for _ in factors),), _even(len(factors))),
        GridTable(
            ("", *names),
            (
                (Cell(words.NOW_ROW, is_words=True), *now),
                (Cell(words.SLOPE_ROW, is_words=True), *blanks),
                (Cell(words.AFTER_ROW, is_words=True), *blanks),
            ),
            (1.6, *_even(len(names))),
        ),
    ]


def _even(count: int) -> Numbers:
    return (1.0,) * count

"""The command line: its options, and `trace`, which needs no window and imports no Qt."""

import argparse
import csv
import math
import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple, NoReturn

import numpy as np

from gd_desktop import __version__, sentences, table_words, words
from gd_desktop.core.costs import COSTS
from gd_desktop.core.dataset import SCALES, Dataset
from gd_desktop.core.descent import Descent, walk
from gd_desktop.core.diagnosis import Verdict
from gd_desktop.core.methods import METHODS, OPTION_NAMES, takes_rate
from gd_desktop.core.mistakes import Mistake
from gd_desktop.core.neuron import Score
from gd_desktop.core.optimizers import Optimizer
from gd_desktop.core.problem import Problem
from gd_desktop.core.refusal import Reason, Refusal
from gd_desktop.core.setup import ALL, PROBLEMS, RANDOM, ZEROS, Setup
from gd_desktop.core.trail import Row, TrailView
from gd_desktop.formulas import Notation
from gd_desktop.io.atomic import write_atomically
from gd_desktop.io.history import to_csv, to_json
from gd_desktop.io.table_refusal import TableFault, TableRefusal
from gd_desktop.numerals import Rounding, Style, fixed, plain, read_count, read_number
from gd_desktop.steps import MEMORY_LETTERS, row_text

COMMANDS = ("trace", "picture")
FORMATS = ("text", "csv", "json")
PICTURES = (".png", ".svg", ".gif")
THEMES = ("light", "dark", "projector")
# As the story's worked table writes its numbers.
TABLE_STYLE = Style(decimals=2, rounding=Rounding.TRUNCATE)
NEURON_STYLE = Style(decimals=4, rounding=Rounding.ROUND)


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line, without the usage in front of it."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {_one_line(message)}. See {self.prog} --help.\n")


def parser() -> argparse.ArgumentParser:
    """All commands and options."""
    top = _Parser(
        prog="gd-desktop",
        description="Gradient descent that you can step through, drag and see. "
        "Without a command, the window opens; with a CSV file in its place, on that table.",
        allow_abbrev=False,
    )
    top.add_argument("--version", action="version", version=f"gd-desktop {__version__}")
    commands = top.add_subparsers(dest="command", metavar="{trace,picture}", parser_class=_Parser)

    trace = commands.add_parser(
        "trace", help="print a descent as text, CSV or JSON", allow_abbrev=False
    )
    _add_experiment(trace)
    trace.add_argument("--format", choices=FORMATS, default="text", help="default: text")
    trace.add_argument("-o", "--output", type=Path, metavar="FILE", help="default: print it")

    picture = commands.add_parser(
        "picture", help="draw the window after a descent, without opening it", allow_abbrev=False
    )
    picture.add_argument("output", type=Path, metavar="OUT.png|svg|gif")
    _add_experiment(picture)
    picture.add_argument("--size", default="1280x800", metavar="WxH", help="default: 1280x800")
    picture.add_argument("--theme", choices=THEMES, default="light", help="default: light")
    return top


def _add_experiment(command: argparse.ArgumentParser) -> None:
    options = command.add_argument_group("experiment")
    defaults = Setup()
    options.add_argument("--model", choices=sorted(PROBLEMS), default=defaults.model)
    options.add_argument(
        "--coefficients", metavar="A,B,C", help="of a·x² + b·x + c; default: 1,-4,6"
    )
    options.add_argument(
        "--function", metavar="TEXT", help=f"f(x) or f(x, y); default: {defaults.function}"
    )
    options.add_argument("--method", choices=METHODS, default=defaults.method)
    options.add_argument("--rate", metavar="RATE", help="the learning rate; default: 0.1")
    options.add_argument(
        "--set",
        metavar="NAME=VALUE",
        action="append",
        help=f"a setting of the method's own: {', '.join(OPTION_NAMES)}",
    )
    options.add_argument(
        "--start",
        metavar="X",
        help="numbers with commas, zeros or random; default: 8, of a function 2 for each "
        "variable, of the neuron zeros",
    )
    options.add_argument("--seed", metavar="N", help="of all that is drawn; default: 0")
    options.add_argument("--steps", metavar="N", help="at most so many; default: 33")
    options.add_argument(
        "--tolerance",
        metavar="T",
        help="end where the gradient's norm is at most this; default: 0 (never)",
    )
    _add_neuron(command)


def _add_neuron(command: argparse.ArgumentParser) -> None:
    options = command.add_argument_group("the neuron")
    options.add_argument(
        "--data",
        metavar="NAME|FILE.csv",
        help="penguins, digits, xor or another built-in, or a file; default: penguins",
    )
    options.add_argument("--label", metavar="COLUMN", help="the column to learn")
    options.add_argument("--features", metavar="A,B", help="the columns to learn it from")
    options.add_argument(
        "--positive", metavar="LABEL", help="the label that is 1; default: the last"
    )
    options.add_argument("--cost", choices=list(COSTS), help="default: quadratic, 1/(2N)")
    options.add_argument("--scale", choices=SCALES, help="of the features; default: none")
    options.add_argument("--batch", metavar="all|N", help="samples in a step; default: all")
    options.add_argument(
        "--held-out", metavar="SHARE", help="of the samples not trained on; default: 0"
    )
    options.add_argument(
        "--mistakes", metavar="A,B", help=f"bugs put in on purpose: {', '.join(Mistake)}"
    )


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """The options, as given. Exits with status 2 and one line if they cannot be read."""
    if arguments and _is_file(arguments[0]):
        # argparse knows either commands or a file in the first place, not both.
        _Parser(prog="gd-desktop").parse_args(arguments[1:])
        return argparse.Namespace(command=None, file=Path(arguments[0]))
    options = parser().parse_args(_normalise(arguments))
    options.file = None
    return options


def _is_file(argument: str) -> bool:
    """Whether the first argument is a file to open, and no command or option."""
    path = Path(argument)
    if argument in COMMANDS:
        return False
    return not argument.startswith("-") and (bool(path.suffix) or path.exists())


def _normalise(arguments: Sequence[str]) -> list[str]:
    """`--start -1.5,0.3` as `--start=-1.5,0.3`: argparse takes such a value for an option, and
    what follows `--function` is one whatever it begins with.
    """
    joined: list[str] = []
    for argument in arguments:
        before = joined[-1] if joined else ""
        is_value = re.match(r"-([\d.,]|inf|nan)", argument, re.IGNORECASE)
        if (is_value and re.fullmatch(r"--[a-z-]+", before)) or before == "--function":
            joined[-1] = f"{before}={argument}"
        else:
            joined.append(argument)
    return joined


def setup_from(options: argparse.Namespace) -> Setup:
    """The Setup that the experiment options describe.

    Raises Refusal, and for a data file TableRefusal and OSError.
    """
    given: dict[str, object] = {"model": options.model, "method": options.method}
    if options.coefficients is not None:
        given["coefficients"] = _numbers(options.coefficients, "coefficients")
    for name in ("rate", "tolerance", "held_out"):
        if getattr(options, name) is not None:
            given[name] = read_number(getattr(options, name), name)
    for name in ("seed", "steps"):
        if getattr(options, name) is not None:
            given[name] = read_count(getattr(options, name), name)
    for name in ("function", "cost", "scale"):
        if getattr(options, name) is not None:
            given[name] = getattr(options, name)
    if options.batch is not None:
        is_all = options.batch.strip() == ALL
        given["batch"] = ALL if is_all else read_count(options.batch, "batch")
    if options.mistakes is not None:
        given["mistakes"] = _names(options.mistakes, "mistakes")
    for model, names in _OF_MODEL.items():
        for name in names:
            if model != options.model and getattr(options, name) is not None:
                raise Refusal(name, getattr(options, name), Reason.OTHER_MODEL, options.model)
    given |= _set(options.set or ())
    if options.model == "parabola":
        if options.start is not None:
            given["start"] = _start(options.start, 1)
        return Setup.from_dict(given)
    if options.model == "function":
        # Before the start, since it says how many numbers that takes.
        dimension = _dimension(str(given.get("function", Setup().function)))
        is_given = options.start is not None
        given["start"] = _start(options.start, dimension) if is_given else (2.0,) * dimension
        return Setup.from_dict(given)
    data = _data(options)
    # After the data, which says how many numbers it takes.
    is_given = options.start is not None
    given["start"] = _start(options.start, len(data.names) + 1) if is_given else ZEROS
    return Setup.from_dict(given, data)


_OF_MODEL = {
    "parabola": ("coefficients",),
    "function": ("function",),
    "neuron": (
        *("data", "label", "features", "positive"),
        *("cost", "scale", "batch", "held_out", "mistakes"),
    ),
}


def _set(told: Sequence[str]) -> dict[str, float]:
    """The method's settings from NAME=VALUE; of one given twice, the last holds."""
    options: dict[str, float] = {}
    for text in told:
        name, is_told, value = (part.strip() for part in text.partition("="))
        if name not in OPTION_NAMES:
            raise Refusal("set", name or text, Reason.UNKNOWN, OPTION_NAMES)
        if not is_told:
            raise Refusal(name, "", Reason.EMPTY)
        options[name] = read_number(value, name)
    return options


def _dimension(function: str) -> int:
    from gd_desktop.core.function import parse_function

    return len(parse_function(function).parameters)


def _data(options: argparse.Namespace) -> Dataset:
    """What the neuron is to learn from; notes on it go to standard error."""
    # Imported here: a parabola needs no data.
    from gd_desktop.io.setups import DEFAULT_DATA, Choice, find_data

    for name in ("data", "label", "positive"):
        if (text := getattr(options, name)) is not None and not text.strip():
            raise Refusal(name, text, Reason.EMPTY)
    features = _names(options.features, "features") if options.features is not None else None
    name = DEFAULT_DATA if options.data is None else options.data
    try:
        data, notes = find_data(Choice(name, options.label, features, options.positive))
    except OSError as error:
        # A file that could be opened and then not be read is not named.
        error.filename = error.filename or name
        raise
    for note in notes:
        sys.stderr.write(f"gd-desktop: {_one_line(table_words.note(note))}\n")
    return data


def _start(text: str, dimension: int) -> str | tuple[float, ...]:
    """A start; a Refusal says how many numbers it takes."""
    if text.strip() in (RANDOM, ZEROS):
        return text.strip()
    try:
        numbers = _numbers(text, "start")
    except Refusal as no:
        raise Refusal("start", no.value, no.reason, dimension) from None
    for number in numbers:
        if not math.isfinite(number):
            raise Refusal("start", number, Reason.NOT_FINITE, dimension)
    return numbers


def _names(text: str, option: str) -> tuple[str, ...]:
    """Names between commas; those of columns may be quoted, as in a CSV."""
    if not text.strip():
        raise Refusal(option, text, Reason.EMPTY)
    try:
        return tuple(name.strip() for name in next(csv.reader([text], skipinitialspace=True)))
    except csv.Error:
        raise Refusal(option, text, Reason.UNKNOWN) from None


def _numbers(text: str, name: str) -> tuple[float, ...]:
    return tuple(read_number(part, name) for part in text.split(","))


def picture_size(text: str) -> tuple[int, int]:
    """Width and height in pixels from "1280x800". Raises Refusal."""
    match = re.fullmatch(r"(\d{3,4})x(\d{3,4})", text)
    if match is None:
        raise Refusal("size", text, Reason.NOT_A_NUMBER)
    width, height = int(match[1]), int(match[2])
    if not (960 <= width <= 8000 and 600 <= height <= 8000):
        raise Refusal("size", text, Reason.OUT_OF_RANGE)
    return width, height


def trace(options: argparse.Namespace) -> int:
    """Walk the descent and print it, or write it to a file. Returns the exit status."""
    try:
        setup = setup_from(options)
        if options.rate is not None and not takes_rate(setup.method):
            sys.stderr.write(f"gd-desktop: {words.rate_unused(setup.method)}\n")
        descent = walk(setup)
    except (Refusal, TableRefusal, OSError) as no:
        return refuse(no)
    text = {"json": to_json, "csv": to_csv, "text": table}[options.format](descent)
    try:
        if options.output is None:
            _print(text)
        else:
            write_atomically(options.output, text)
    except OSError as error:
        where = str(options.output or "standard output")
        return complain(words.cannot_write(where, error.strerror or str(error)))
    return 0


def refuse(no: Refusal | TableRefusal | OSError) -> int:
    """Say on standard error which option was refused and what would do; exit status 2."""
    if isinstance(no, Refusal):
        option = f"set {no.name}" if no.name in OPTION_NAMES else no.name.replace("_", "-")
        return complain(words.refusal(no, name=f"--{option}"))
    if isinstance(no, TableRefusal):
        return complain(f"--{_REMEDIED_BY.get(no.fault, 'data')}: {table_words.refusal(no)}")
    return complain(f"--data: {words.cannot_read(str(no.filename), no.strerror or str(no))}")


# The options that help where a file itself is sound.
_REMEDIED_BY = {
    TableFault.ONE_CLASS: "label",
    TableFault.LABEL_AS_FEATURE: "features",
    TableFault.TOO_MANY_CLASSES: "positive",
    TableFault.UNKNOWN_CLASS: "positive",
}


def complain(sentence: str) -> int:
    """Say a sentence on standard error, in one line; exit status 2."""
    sys.stderr.write(f"gd-desktop: {_one_line(sentence)}\n")
    return 2


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _print(text: str) -> None:
    """Print, and raise OSError here where that fails, not at the interpreter's end."""
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except OSError as error:
        # What is left in the buffer must not fail a second time.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        # The reader, such as `head`, has seen enough.
        if not isinstance(error, BrokenPipeError):
            raise


def table(descent: Descent) -> str:
    """The run as a table for people, with each step's arithmetic where there is one parameter."""
    is_story = descent.setup.model == "parabola"
    style = TABLE_STYLE if is_story else NEURON_STYLE
    lines = _story_lines(descent) if is_story else _lines(descent)
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    # The arithmetic is text, and not a number to stand in line.
    texts = 1 if is_story else 0
    body = "\n".join(
        "  ".join(
            cell.rjust(width) if place < len(line) - texts else cell
            for place, (cell, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in lines
    )
    x0 = descent.trail.row(0).x.tolist()
    setting = sentences.setting(descent.setup, x0, descent.problem, Notation())
    what = sentences.verdict(Stand.of(descent), Notation())
    return f"{setting}\n\n{body}\n\nNumbers are {words.rounding(style)}. {what}\n"


class Stand(NamedTuple):
    """A walk where it ended, as the sentences want it."""

    setup: Setup
    problem: Problem
    optimizer: Optimizer
    row: Row
    trail: TrailView
    verdict: Verdict
    score: Score | None

    @classmethod
    def of(cls, descent: Descent) -> "Stand":
        """A descent at its cursor."""
        score = descent.score()
        return cls(
            descent.setup,
            descent.problem,
            descent.stepper.optimizer,
            descent.row(),
            descent.trail,
            descent.verdict(score),
            score,
        )


def _story_lines(descent: Descent) -> list[tuple[str, ...]]:
    """The parabola's, with each step's arithmetic, and what the method remembers."""
    trail, setup, optimizer = descent.trail, descent.setup, descent.stepper.optimizer
    rows = slice(0, descent.cursor + 1)
    x, gradient = trail.points(rows)[:, 0].tolist(), trail.gradients(rows)[:, 0].tolist()
    costs = trail.costs(rows).tolist()
    letters, memory = _memory(descent)
    header = ("k", "x", "dy/dx", "cost", *letters)
    has_steps = optimizer.last_step is None
    lines: list[tuple[str, ...]] = [(*header, "next x") if has_steps else (*header, "")]
    for k in range(len(x)):
        here, slope = fixed(x[k], TABLE_STYLE), fixed(gradient[k], TABLE_STYLE)
        taken = slope if gradient[k] >= 0 else f"({slope})"
        arithmetic = ""
        if setup.method == "gradient-descent" and k + 1 < len(x):
            arithmetic = f"{here} − {plain(setup.rate)} · {taken}"
        elif has_steps and k + 1 < len(x):
            text = row_text(descent.problem, optimizer, trail, k + 1, TABLE_STYLE)
            arithmetic = text.partition(" = ")[2].rpartition(" = ")[0]
        remembered = (fixed(part[k], TABLE_STYLE) for part in memory)
        cost = fixed(costs[k], TABLE_STYLE)
        lines.append((str(k), here, slope, cost, *remembered, arithmetic))
    return lines


def _lines(descent: Descent) -> list[tuple[str, ...]]:
    """Step, epoch and cost, and the parameters while they are few enough to stand in a line."""
    trail, per_epoch = descent.trail, descent.stepper.per_epoch
    rows = slice(0, descent.cursor + 1)
    names = descent.problem.parameters if trail.is_narrow else ()
    is_neuron = descent.setup.model == "neuron"
    epoch, norm_name = (("epoch",), "‖∇C‖") if is_neuron else ((), "‖∇f‖")
    letters, memory = _memory(descent)
    points = trail.points(rows).tolist()
    columns = zip(trail.costs(rows).tolist(), trail.norms(rows).tolist(), points, strict=True)
    lines: list[tuple[str, ...]] = [("k", *epoch, "cost", norm_name, *names, *letters)]
    for k, (cost, norm, x) in enumerate(columns):
        remembered = (part[k] for part in memory)
        numbers = (fixed(value, NEURON_STYLE) for value in (cost, norm, *x, *remembered))
        epochs = (str(k // per_epoch),) if is_neuron else ()
        lines.append((str(k), *epochs, *numbers))
    return lines


def _memory(descent: Descent) -> tuple[list[str], list[list[float]]]:
    """The method's memory as columns: of one parameter as it is, of more its norm."""
    parts = descent.stepper.optimizer.memory
    states = descent.trail.states(slice(0, descent.cursor + 1))
    letters, columns = [], []
    for part, values in zip(parts, states, strict=False):
        if part not in MEMORY_LETTERS:
            continue
        letter = MEMORY_LETTERS[part]
        is_one = values.shape[1] == 1
        letters.append(letter if is_one else f"‖{letter}‖")
        columns.append((values[:, 0] if is_one else np.linalg.norm(values, axis=1)).tolist())
    return letters, columns

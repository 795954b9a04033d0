"""The command line: its options, and `trace`, which needs no window and imports no Qt."""

import argparse
import csv
import errno
import math
import os
import re
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from gd_desktop import __version__, table_words, words, worksheet_words
from gd_desktop.cli_window import Parser, add_switches, one_line, opening
from gd_desktop.core.costs import COSTS
from gd_desktop.core.dataset import SCALES, Dataset
from gd_desktop.core.descent import walk
from gd_desktop.core.exercises.wish import Kind, SheetRefusal
from gd_desktop.core.methods import METHODS, OPTION_NAMES, takes_rate
from gd_desktop.core.mistakes import Mistake
from gd_desktop.core.refusal import Reason, Refusal
from gd_desktop.core.setup import ALL, PROBLEMS, RANDOM, ZEROS, Setup
from gd_desktop.io.atomic import write_atomically
from gd_desktop.io.catalogue import LANGUAGES
from gd_desktop.io.history import to_csv, to_json
from gd_desktop.io.streams import say
from gd_desktop.io.table_refusal import TableFault, TableRefusal
from gd_desktop.numerals import read_count, read_number
from gd_desktop.sheets.document import Paper
from gd_desktop.trace_table import table

FORMATS = ("text", "csv", "json")
PICTURES = (".png", ".svg", ".gif", ".pdf")
SHEETS = (".pdf", ".html")
THEMES = ("light", "dark", "projector")


def parser() -> argparse.ArgumentParser:
    """All commands and options."""
    top = Parser(
        prog="gd-desktop",
        description="Gradient descent that you can step through, drag and see. "
        "Without a command, the window opens; with a file in its place, on that experiment, lesson "
        "or table, and with a text that was shared (gd1:…), on its experiment.",
        allow_abbrev=False,
    )
    top.add_argument("--version", action="version", version=f"gd-desktop {__version__}")
    add_switches(top)
    commands = top.add_subparsers(
        dest="command", metavar="{trace,picture,worksheet}", parser_class=Parser
    )

    trace = commands.add_parser(
        "trace", help="print a descent as text, CSV or JSON", allow_abbrev=False
    )
    _add_experiment(trace)
    trace.add_argument("--format", choices=FORMATS, default="text", help="default: text")
    trace.add_argument("-o", "--output", type=Path, metavar="FILE", help="default: print it")

    picture = commands.add_parser(
        "picture", help="draw the window after a descent, without opening it", allow_abbrev=False
    )
    picture.add_argument("output", type=Path, metavar="OUT.png|svg|gif|pdf")
    _add_experiment(picture)
    picture.add_argument("--size", default="1280x800", metavar="WxH", help="default: 1280x800")
    picture.add_argument("--theme", choices=THEMES, default="light", help="default: light")

    worksheet = commands.add_parser(
        "worksheet", help="write exercise sheets, each with numbers of its own", allow_abbrev=False
    )
    worksheet.add_argument("output", type=Path, metavar="OUT.pdf|html")
    _add_experiment(worksheet)
    worksheet.add_argument("--students", metavar="N", help="sheets, 1 to 200; default: 30")
    worksheet.add_argument("--tasks", metavar="A,B", help=f"default: {','.join(Kind)}")
    worksheet.add_argument("--rows", metavar="N", help="of a table, 2 to 5; default: 3")
    worksheet.add_argument("--paper", choices=list(Paper), default="a4", help="default: a4")
    worksheet.add_argument("--language", choices=LANGUAGES, default="en", help="default: en")
    worksheet.add_argument("--no-key", action="store_true", help="leave the answers out")
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
    options.add_argument(
        "--terrain",
        metavar="NAME",
        help=f"bowl, valley, himmelblau or another; default: {defaults.terrain}",
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
        "variable, of a terrain its own, of the neuron zeros",
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
    options = opening(arguments)
    if options is None:
        options = parser().parse_args(_normalise(arguments))
        options.file = options.shared = None
        options.is_safe = False
    return options


def _normalise(arguments: Sequence[str]) -> list[str]:
    """`--start -1.5,0.3` as `--start=-1.5,0.3`: argparse takes such a value for an option, and
    what follows `--function` is one whatever it begins with.
    """
    joined: list[str] = []
    for argument in arguments:
        before = joined[-1] if joined else ""
        is_value = re.match(r"-([\d.,]|inf|nan)", argument, re.IGNORECASE)
        is_function = before == "--function" and not argument.startswith("--")
        if (is_value and re.fullmatch(r"--[a-z-]+", before)) or is_function:
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
    for name in ("function", "terrain", "cost", "scale"):
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
    if options.model == "terrain":
        given["start"] = _start(options.start, 2) if options.start is not None else _usual(given)
        return Setup.from_dict(given)
    data = _data(options)
    # After the data, which says how many numbers it takes.
    is_given = options.start is not None
    given["start"] = _start(options.start, len(data.names) + 1) if is_given else ZEROS
    return Setup.from_dict(given, data)


_OF_MODEL = {
    "parabola": ("coefficients",),
    "function": ("function",),
    "terrain": ("terrain",),
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


def _usual(given: Mapping[str, object]) -> tuple[float, ...]:
    """Where a walk over the terrain begins that is told."""
    from gd_desktop.core.terrains import TERRAINS, terrain

    name = str(given.get("terrain", Setup().terrain))
    return terrain(name).start if name in TERRAINS else (0.0, 0.0)


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
        say(f"gd-desktop: {one_line(table_words.note(note))}")
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
            say(f"gd-desktop: {words.rate_unused(setup.method)}")
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


def refuse(no: Refusal | SheetRefusal | TableRefusal | OSError) -> int:
    """Say on standard error which option was refused and what would do; exit status 2."""
    if isinstance(no, SheetRefusal):
        name = worksheet_words.OPTIONS[no.fault]
        return complain(worksheet_words.refusal(no, name, is_typed=True))
    if isinstance(no, Refusal) and no.name == "format":
        return complain(words.refusal(no, worksheet_words.ENDING))
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
    say(f"gd-desktop: {one_line(sentence)}")
    return 2


def _print(text: str) -> None:
    """Print, and raise OSError here where that fails, not at the interpreter's end."""
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except OSError as error:
        # What is left in the buffer must not fail a second time.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        # The reader, such as `head`, has seen enough. Windows has no error of its own for that.
        is_closed = sys.platform == "win32" and error.errno == errno.EINVAL
        if not (is_closed or isinstance(error, BrokenPipeError)):
            raise

"""The command line: its options, and `trace`, which needs no window and imports no Qt."""

import argparse
import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from gd_desktop import __version__, words
from gd_desktop.core.curves import Parabola
from gd_desktop.core.descent import Descent, walk
from gd_desktop.core.optimizers import METHODS
from gd_desktop.core.refusal import Reason, Refusal
from gd_desktop.core.setup import PROBLEMS, RANDOM, Setup
from gd_desktop.formulas import Notation
from gd_desktop.io.atomic import write_atomically
from gd_desktop.io.history import to_csv, to_json
from gd_desktop.numerals import Rounding, Style, fixed, plain, read_count, read_number

FORMATS = ("text", "csv", "json")
PICTURES = (".png", ".svg", ".gif")
THEMES = ("light", "dark", "projector")
# As the story's worked table writes its numbers.
TABLE_STYLE = Style(decimals=2, rounding=Rounding.TRUNCATE)


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line, without the usage in front of it."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {_one_line(message)}. See {self.prog} --help.\n")


def parser() -> argparse.ArgumentParser:
    """All commands and options."""
    top = _Parser(
        prog="gd-desktop",
        description="Gradient descent that you can step through, drag and see. "
        "Without a command, the window opens.",
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
    options.add_argument("--method", choices=sorted(METHODS), default=defaults.method)
    options.add_argument("--rate", metavar="RATE", help="the learning rate; default: 0.1")
    options.add_argument("--start", metavar="X", help="a number or random; default: 8")
    options.add_argument("--seed", metavar="N", help="of a random start; default: 0")
    options.add_argument("--steps", metavar="N", help="at most so many; default: 33")
    options.add_argument(
        "--tolerance",
        metavar="T",
        help="end where the gradient's norm is at most this; default: 0 (never)",
    )


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """The options, as given. Exits with status 2 and one line if they cannot be read."""
    return parser().parse_args(_normalise(arguments))


def _normalise(arguments: Sequence[str]) -> list[str]:
    """`--start -1.5,0.3` as `--start=-1.5,0.3`: argparse takes such a value for an option."""
    joined: list[str] = []
    for argument in arguments:
        before = joined[-1] if joined else ""
        if re.match(r"-([\d.,]|inf|nan)", argument, re.IGNORECASE) and re.fullmatch(
            r"--[a-z]+", before
        ):
            joined[-1] = f"{before}={argument}"
        else:
            joined.append(argument)
    return joined


def setup_from(options: argparse.Namespace) -> Setup:
    """The Setup that the experiment options describe. Raises Refusal."""
    given: dict[str, object] = {"model": options.model, "method": options.method}
    if options.coefficients is not None:
        given["coefficients"] = _numbers(options.coefficients, "coefficients")
    if options.start is not None:
        is_random = options.start.strip() == RANDOM
        given["start"] = RANDOM if is_random else _numbers(options.start, "start")
    for name in ("rate", "tolerance"):
        if getattr(options, name) is not None:
            given[name] = read_number(getattr(options, name), name)
    for name in ("seed", "steps"):
        if getattr(options, name) is not None:
            given[name] = read_count(getattr(options, name), name)
    return Setup.from_dict(given)


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
        descent = walk(setup_from(options))
    except Refusal as no:
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


def refuse(no: Refusal) -> int:
    """Say on standard error which option was refused and what would do; exit status 2."""
    return complain(words.refusal(no, name=f"--{no.name}"))


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
    """The run as a table for people, with each step's arithmetic."""
    problem = descent.problem
    if not isinstance(problem, Parabola):
        raise TypeError(f"no table for {type(problem).__name__}")
    trail, setup, notation = descent.trail, descent.setup, Notation()
    rows = slice(0, descent.cursor + 1)
    x, gradient = trail.points(rows)[:, 0].tolist(), trail.gradients(rows)[:, 0].tolist()
    costs = trail.costs(rows).tolist()
    lines = [("k", "x", "dy/dx", "cost", "next x")]
    for k in range(len(x)):
        here, slope = fixed(x[k], TABLE_STYLE), fixed(gradient[k], TABLE_STYLE)
        taken = slope if gradient[k] >= 0 else f"({slope})"
        arithmetic = f"{here} − {plain(setup.rate)} · {taken}" if k + 1 < len(x) else ""
        lines.append((str(k), here, slope, fixed(costs[k], TABLE_STYLE), arithmetic))
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    body = "\n".join(
        "  ".join(
            [*(cell.rjust(width) for cell, width in zip(line[:4], widths, strict=False)), line[4]]
        ).rstrip()
        for line in lines
    )
    what = words.verdict(descent.verdict(), trail.row(descent.cursor), setup.rate, notation)
    return (
        f"{words.setting(setup, x[0], problem, notation)}\n\n{body}\n\n"
        f"Numbers are {words.rounding(TABLE_STYLE)}. {what}\n"
    )

"""A program as it is written: its lines, and which of them each phase of a step is about."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import NamedTuple

from gd_desktop.core.dataset import Dataset
from gd_desktop.core.phases import Phase
from gd_desktop.core.trail import NARROW
from gd_desktop.scripts.table import table_of

WIDTH = 46  # columns to which expressions and data keep: what stands beside a picture is narrow
INDENT = "    "


class Place(NamedTuple):
    """A part of a line."""

    line: int  # from 0 on
    first: int  # column, from 0 on
    end: int  # the column after its last


@dataclass(frozen=True, slots=True)
class Script:
    """A program.

    text    the whole program
    data    what it reads from a CSV beside itself; None where it reads none
    first   of the row that a run begins with, the place that each phase is about
    later   likewise, of all rows after it
    """

    text: str
    data: Dataset | None
    first: Mapping[Phase, Place]
    later: Mapping[Phase, Place]

    @property
    def lines(self) -> tuple[str, ...]:
        """The text, line by line."""
        return tuple(self.text.splitlines())

    @property
    def table(self) -> str | None:
        """The CSV that it reads."""
        return None if self.data is None else table_of(self.data)

    def place(self, step: int, phase: Phase = Phase.STAND) -> Place:
        """What a phase of row `step` is about; at rest one stands."""
        return (self.first if step == 0 else self.later)[phase]


class When(Enum):
    """Which rows a line is about."""

    FIRST = auto()
    LATER = auto()
    ALWAYS = auto()


class Point(NamedTuple):
    """How a program calls the point of a run, and reads it.

    name       of the point
    arguments  how functions of it are called
    size       how many numbers it has
    """

    name: str
    arguments: str
    size: int

    def row(self, step: str, cost: str) -> str:
        """A row of the history; of many numbers without the point."""
        if self.size > NARROW:
            return f"({step}, {cost})"
        return f"({step}, {'*' if self.size > 1 else ''}{self.name}, {cost})"

    @property
    def zeros(self) -> str:
        """What a method's memory begins with."""
        return f"np.zeros({self.size})" if self.size > 1 else "0.0"


class Draft:
    """Takes lines one after another."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._first: dict[Phase, Place] = {}
        self._later: dict[Phase, Place] = {}

    def say(
        self,
        line: str = "",
        phases: Mapping[Phase, str] | None = None,
        when: When = When.ALWAYS,
        depth: int = 0,
    ) -> None:
        """Add a line, `depth` times indented; `phases` are about these parts of it."""
        self._lines.append(INDENT * depth + line if line else "")
        self.mark(phases or {}, when)

    def mark(self, phases: Mapping[Phase, str], when: When = When.ALWAYS) -> None:
        """Have phases be about these parts of the line added last."""
        text = self._lines[-1]
        for phase, part in phases.items():
            first = text.index(part)
            place = Place(len(self._lines) - 1, first, first + len(part))
            if when is not When.LATER:
                self._first[phase] = place
            if when is not When.FIRST:
                self._later[phase] = place

    def also(self, lines: Sequence[str], depth: int = 0) -> None:
        """Add lines that no phase is about."""
        for line in lines:
            self.say(line, depth=depth)

    def define(self, head: str, answer: Sequence[str]) -> None:
        """Add a function of one expression, given in lines, and a blank line after it."""
        self.say(f"def {head}:")
        self.also(answer, depth=1)
        self.say()

    def finished(self, data: Dataset | None = None) -> Script:
        """The program, and the data that it reads, if any."""
        return Script("\n".join(self._lines) + "\n", data, self._first, self._later)


def returned(text: str) -> list[str]:
    """The lines that return an expression."""
    if len(f"{INDENT}return {text}") <= WIDTH:
        return [f"return {text}"]
    return ["return (", *(INDENT + line for line in folded(text, WIDTH - 2 * len(INDENT))), ")"]


def returned_array(rows: Sequence[Sequence[str]]) -> list[str]:
    """The lines that return expressions as an array: of one row a vector, else a matrix."""
    inside = [", ".join(row) for row in rows]
    if len(rows) > 1:
        inside = [f"[{row}]" for row in inside]
    whole = f"return np.array([{', '.join(inside)}])"
    if len(INDENT + whole) <= WIDTH:
        return [whole]
    lines = ["return np.array(["]
    for row in rows:
        if len(rows) > 1:
            lines.append(INDENT + "[")
        for text in row:
            depth = 2 if len(rows) > 1 else 1
            parts = folded(text, WIDTH - (depth + 1) * len(INDENT) - 1)
            parts[-1] += ","
            lines += [INDENT * depth + part for part in parts]
        if len(rows) > 1:
            lines.append(INDENT + "],")
    return [*lines, "])"]


def folded(text: str, width: int) -> list[str]:
    """An expression within brackets as lines of that width, as far as it can be broken."""
    if len(text) <= width:
        return [text]
    for signs in (("+", "-"), ("*", "/")):
        parts = _parted(text, signs)
        if len(parts) > 1:
            return _filled([line for part in parts for line in folded(part, width)], width)
    opening = text.find("(")
    if opening < 0 or len(text) < 3:
        return [text]
    closing = _closing(text, opening)
    inside = folded(text[opening + 1 : closing], max(width - len(INDENT), 20))
    head, tail = text[: opening + 1], text[closing:]
    return [head, *(INDENT + line for line in inside), tail]


def _parted(text: str, signs: tuple[str, ...]) -> list[str]:
    """The parts of an expression, each but the first with the sign before it."""
    depth, begin = 0, 0
    parts = []
    for at, character in enumerate(text):
        depth += {"(": 1, "[": 1, ")": -1, "]": -1}.get(character, 0)
        if depth or character not in signs or at == 0:
            continue
        if "+" in signs:
            is_sign = text[at - 1 : at + 2] == f" {character} "
        else:
            is_sign = "**" not in (text[at - 1 : at + 1], text[at : at + 2])
        if is_sign:
            parts.append(text[begin:at].rstrip())
            begin = at
    return [*parts, text[begin:]]


def _filled(parts: list[str], width: int) -> list[str]:
    """Short parts that begin with a sign, side by side where there is room."""
    lines = [parts[0]]
    for part in parts[1:]:
        gap = " " if part[:2] in ("+ ", "- ") else ""
        is_whole = part[0] in "+-*/" and not part.endswith("(") and not lines[-1].endswith("(")
        if is_whole and len(lines[-1] + gap + part) <= width:
            lines[-1] += gap + part
        else:
            lines.append(part)
    return lines


def _closing(text: str, opening: int) -> int:
    """Where the bracket that opens at `opening` closes."""
    depth = 0
    for at in range(opening, len(text)):
        depth += {"(": 1, ")": -1}.get(text[at], 0)
        if depth == 0:
            return at
    raise ValueError(f"brackets in {text!r}")

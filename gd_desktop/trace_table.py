"""A run as a table for people, as `trace` prints it."""

from typing import NamedTuple

import numpy as np

from gd_desktop import sentences, words
from gd_desktop.core.descent import Descent
from gd_desktop.core.diagnosis import Verdict
from gd_desktop.core.neuron import Score
from gd_desktop.core.optimizers import Optimizer
from gd_desktop.core.problem import Problem
from gd_desktop.core.setup import Setup
from gd_desktop.core.trail import Row, TrailView
from gd_desktop.formulas import Notation
from gd_desktop.numerals import Rounding, Style, fixed, plain
from gd_desktop.steps import MEMORY_LETTERS, row_text

# As the story's worked table writes its numbers.
TABLE_STYLE = Style(decimals=2, rounding=Rounding.TRUNCATE)
NEURON_STYLE = Style(decimals=4, rounding=Rounding.ROUND)


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

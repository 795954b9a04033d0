"""A worked table with one mistake in it."""

from dataclasses import replace
from typing import NamedTuple

import numpy as np

from gd_desktop.core.descent import Descent
from gd_desktop.core.exercises.numbers import MOST_DECIMALS, clean, decimals_of, one_of, rounded
from gd_desktop.core.exercises.tasks import Column, ErrorTask, Numbers, Precision, Quantity
from gd_desktop.core.exercises.walks import (
    Walk,
    columns_of,
    drawn_walk,
    is_within,
    row_of,
    walk_rows,
)
from gd_desktop.core.mistakes import Mistake, mistaken
from gd_desktop.core.neuron import Neuron
from gd_desktop.core.power_rule import slope_without_factors
from gd_desktop.core.prediction import PointQuestion, Slip
from gd_desktop.core.problem import Problem, Vector
from gd_desktop.core.setup import Setup, build_problem

_LEAST = 0.05  # by how much a slip's number is off
_APART = 4.0  # tolerances: what is further off is no rounding
_ROOM = 0.5  # of the region's width: a slip may lead further out than a walk
_LEFT_OUT = (Quantity.COST, Quantity.SUM)


class _Wrong(NamedTuple):
    """What a slip makes of a step."""

    slip: Slip | Mistake
    slope: Vector  # (d,)
    ahead: Vector  # (d,)


def drawn_error(setup: Setup, steps: int, rng: np.random.Generator) -> ErrorTask | None:
    """A table with a slip in it; None where the numbers that were drawn do not do."""
    walk = drawn_walk(setup, steps, rng)
    if walk is None:
        return None
    row = int(rng.integers(steps))
    # Of all slips, or those that often lead nowhere would be rare.
    slip = one_of(rng, slips_of(setup))
    found = [wrong for wrong in _slips(walk, row) if wrong.slip is slip]
    if not found:
        return None
    task = _with(walk, row, one_of(rng, found), steps)
    return task if task is not None and is_solvable(task) else None


def slips_of(setup: Setup) -> tuple[Slip | Mistake, ...]:
    """Those that a table of a Setup's model can have."""
    common = (Slip.WRONG_SIGN, Slip.FORGOT_RATE, Slip.ONLY_THE_CHANGE)
    if setup.model == "neuron":
        is_bent = setup.cost != "cross-entropy"
        return (*common, *((Mistake.NO_SLOPE,) if is_bent else ()), Mistake.NO_INPUT)
    if setup.model == "parabola":
        return (*common, Slip.FORGOT_FACTOR, Slip.FORGOT_B)
    problem = build_problem(setup)
    start = np.ones(len(problem.parameters))
    has_powers = slope_without_factors(problem, start) is not None
    return (*common, Slip.FORGOT_FACTOR) if has_powers else common


def _slips(walk: Walk, row: int) -> list[_Wrong]:
    """Those whose number is off, and that no other one leads to as well."""
    descent = Descent(walk.setup)
    descent.forward(row + 1)
    at, truth = descent.trail.row(row), descent.trail.row(row + 1).x
    problem, optimizer = descent.problem, descent.stepper.optimizer
    asked = PointQuestion(problem, optimizer, at, walk.setup.rate, truth)
    found = [
        _Wrong(slip, slope, value)
        for slip, value, slope in asked.candidates
        if slip is not Slip.SAME_PLACE
    ]
    if isinstance(problem, Neuron):
        for mistake in (Mistake.NO_SLOPE, Mistake.NO_INPUT):
            slope = mistaken(problem, [mistake]).evaluate(at.x)[1]
            found.append(_Wrong(mistake, slope, at.x - walk.setup.rate * slope))
    return [
        wrong
        for wrong in found
        if np.abs(wrong.ahead - truth).max() >= _LEAST
        and not any(
            other.slip is not wrong.slip and np.abs(other.ahead - wrong.ahead).max() < _LEAST
            for other in found
        )
    ]


def _with(walk: Walk, row: int, wrong: _Wrong, steps: int) -> ErrorTask | None:
    """The table whose row has the slip, and goes on from it."""
    problem = build_problem(walk.setup)
    start = tuple(map(clean, wrong.ahead.tolist()))
    if not is_within(problem, wrong.ahead[None], _ROOM):
        return None
    rest = walk_rows(replace(walk.setup, start=start), steps - row - 1, _ROOM)
    if rest is None:
        return None
    d = len(problem.parameters)
    point = np.array(walk.rows[row][:d])
    slipped = row_of(problem, point, wrong.slope, wrong.ahead)
    columns = columns_of(problem)
    kept = [place for place, column in enumerate(columns) if column.what not in _LEFT_OUT]
    rows = [tuple(line[place] for place in kept) for line in (*walk.rows[:row], slipped, *rest)]
    precision = walk.precision
    if precision.is_exact:
        most = max(decimals_of(value) for line in rows for value in line)
        if most > MOST_DECIMALS:
            return None
        precision = Precision(max(precision.decimals, most), is_exact=True)
    right = tuple(walk.rows[row][place] for place in kept)
    return ErrorTask(
        walk.setup,
        tuple(columns[place] for place in kept),
        tuple(rows),
        row,
        wrong.slip,
        right,
        precision,
    )


def is_solvable(task: ErrorTask) -> bool:
    """Whether one who works with the numbers as printed finds all rows right but the one."""
    problem = build_problem(task.setup)
    off = [distance_off(problem, task, row) for row in task.rows]
    wrong = off.pop(task.row)
    return wrong > _APART and all(each <= 1 for each in off)


def distance_off(problem: Problem, task: ErrorTask, row: Numbers) -> float:
    """How far a row's slopes and next point are off, worked out from the numbers as printed: in
    what may be off where numbers are rounded.
    """
    decimals = task.precision.decimals
    told = dict(zip(task.columns, (rounded(value, decimals) for value in row), strict=True))
    axes = range(len(problem.parameters))
    x = np.array([told[Column(Quantity.POINT, axis)] for axis in axes])
    slopes = problem.evaluate(x)[1]
    worst = 0.0
    for axis in axes:
        slope = told[Column(Quantity.SLOPE, axis)]
        ahead = told[Column(Quantity.NEXT, axis)]
        right = float(slopes[axis])
        worst = max(
            worst,
            abs(slope - right) / task.precision.allowed(right),
            abs(x[axis] - task.setup.rate * slope - ahead) / task.precision.allowed(ahead),
        )
    return worst

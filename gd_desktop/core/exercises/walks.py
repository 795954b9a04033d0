"""Walks of a few steps that can be worked out by hand."""

from dataclasses import replace
from typing import NamedTuple

import numpy as np

from gd_desktop.core.descent import Descent
from gd_desktop.core.exercises.numbers import (
    MOST_DECIMALS,
    RATE_DIGITS,
    clean,
    decimals_of,
    one_of,
    rates_between,
    rounded,
    to_digits,
)
from gd_desktop.core.exercises.samples import drawn_sample
from gd_desktop.core.exercises.tasks import Column, Numbers, Precision, Quantity
from gd_desktop.core.neuron import Neuron
from gd_desktop.core.problem import Matrix, Problem, Vector
from gd_desktop.core.setup import Setup, build_problem

_LARGEST = 1000.0  # no cost and no slope is larger
_LEAST_SLOPE = 0.05  # at any step
_LEAST_MOVE = 10  # units of the last decimal
_WEIGHTS = tuple(0.5 * number for number in range(-4, 5))
_NEURON_RATES = (0.5, 1.0, 1.5, 2.0, 3.0, 4.0, 5.0)
# Of a parabola: what each step multiplies the distance to the minimum by, and what it begins with.
_FACTORS = (0.9, 0.8, 0.75, 0.7, 0.6, 0.5, 0.4, 0.2, -0.2, -0.4, -0.5, -0.6, -0.8)
_DISTANCES = (-6.0, -5.0, -4.0, -3.0, -2.0, 2.0, 3.0, 4.0, 5.0, 6.0)
_HALF_CURVATURES = (0.5, 1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0)
_ROUNDED = (3, 4)  # decimals, the fewest first


class Walk(NamedTuple):
    """Some steps, all of whose numbers a hand can work out."""

    setup: Setup
    columns: tuple[Column, ...]
    rows: tuple[Numbers, ...]
    precision: Precision


def drawn_walk(setup: Setup, steps: int, rng: np.random.Generator) -> Walk | None:
    """Steps on the Setup's model; None where the numbers that were drawn do not do.

    Of a parabola, its coefficients are drawn too; of a neuron, one sample and one feature. All
    numbers have at most MOST_DECIMALS decimals, or else 3 or 4 are enough: who rounds every number
    to so many comes out beside by no more than `Precision.allowed`.
    """
    drawn = _DRAWN.get(setup.model, _of_function)(setup, rng)
    if drawn.rate != to_digits(drawn.rate, RATE_DIGITS):
        return None
    walked = replace(drawn, steps=steps)
    problem = build_problem(walked)
    rows = walk_rows(walked, steps)
    # On a flat there is nothing to see.
    if rows is None or _least_move(problem, rows) < _LEAST_SLOPE * walked.rate:
        return None
    precision = _precision(problem, rows, walked)
    return Walk(walked, columns_of(problem), rows, precision) if precision is not None else None


def columns_of(problem: Problem) -> tuple[Column, ...]:
    """The columns of a table of its steps."""
    axes = range(len(problem.parameters))
    seen = (Quantity.SUM, Quantity.OUTPUT) if isinstance(problem, Neuron) else (Quantity.COST,)
    return (
        *(Column(Quantity.POINT, axis) for axis in axes),
        *(Column(what) for what in seen),
        *(Column(Quantity.SLOPE, axis) for axis in axes),
        *(Column(Quantity.NEXT, axis) for axis in axes),
    )


def walk_rows(setup: Setup, steps: int, room: float = 0.0) -> tuple[Numbers, ...] | None:
    """A number a column for each step, as the core walks them; None where it leaves the region,
    made wider on each side by `room` of its width, or a number is not finite or too large.
    """
    descent = Descent(setup)
    if steps and descent.forward(steps) is not None:
        return None
    trail, every = descent.trail, slice(0, steps + 1)
    points, slopes = trail.points(every), trail.gradients(every)
    columns = trail.costs(every)[:, None], slopes
    if not all(np.abs(column).max() <= _LARGEST for column in columns):
        return None
    if not is_within(descent.problem, points, room):
        return None
    return tuple(row_of(descent.problem, points[k], slopes[k], points[k + 1]) for k in range(steps))


def is_within(problem: Problem, points: Matrix, room: float) -> bool:
    """Whether all points (n, d) lie in a problem's region, made wider by `room` of its width."""
    low, high = np.array(problem.region).T
    more = room * (high - low)
    return bool(((points >= low - more) & (points <= high + more)).all())


def row_of(problem: Problem, x: Vector, slope: Vector, ahead: Vector) -> Numbers:
    """The numbers of a row at x (d,), in the order of `columns_of`."""
    if isinstance(problem, Neuron):
        terms = problem.terms(x, 0)
        seen = [terms.z, terms.output]
    else:
        seen = [problem.evaluate(x)[0]]
    return tuple(map(clean, [*x.tolist(), *seen, *slope.tolist(), *ahead.tolist()]))


def by_hand(problem: Problem, setup: Setup, steps: int, decimals: int) -> list[Numbers]:
    """The rows of one who rounds every number to so many decimals and goes on with that."""
    assert isinstance(setup.start, tuple)
    x, rows = np.array(setup.start), []
    for _ in range(steps):
        slope = _rounded(problem.evaluate(x)[1], decimals)
        ahead = _rounded(x - _rounded(setup.rate * slope, decimals), decimals)
        row = row_of(problem, x, slope, ahead)
        rows.append(tuple(rounded(value, decimals) for value in row))
        x = ahead
    return rows


def _rounded(values: Vector, decimals: int) -> Vector:
    return np.array([rounded(value, decimals) for value in values.tolist()])


def _precision(problem: Problem, rows: tuple[Numbers, ...], setup: Setup) -> Precision | None:
    columns = columns_of(problem)
    slopes = [place for place, column in enumerate(columns) if column.what is Quantity.SLOPE]
    scaled = [setup.rate * row[place] for row in rows for place in slopes]
    most = max(decimals_of(value) for row in (*rows, scaled) for value in row)
    if most <= MOST_DECIMALS:
        return Precision(most, is_exact=True)
    if setup.model == "parabola":
        return None
    for decimals in _ROUNDED:
        precision = Precision(decimals, is_exact=False)
        hand = by_hand(problem, setup, len(rows), decimals)
        off = (
            abs(value - truth) - precision.allowed(truth)
            for told, row in zip(hand, rows, strict=True)
            for value, truth in zip(told, row, strict=True)
        )
        if max(off) <= 0 and _least_move(problem, rows) >= _LEAST_MOVE * 10.0**-decimals:
            return precision
    return None


def _least_move(problem: Problem, rows: tuple[Numbers, ...]) -> float:
    """The length of the shortest step."""
    d = len(problem.parameters)
    table = np.array(rows)
    return float(np.linalg.norm(table[:, -d:] - table[:, :d], axis=1).min())


# --- What is drawn


def _of_parabola(setup: Setup, rng: np.random.Generator) -> Setup:
    """a(x − v)² + m, with a whole v and m."""
    a, vertex = one_of(rng, _HALF_CURVATURES), float(rng.integers(-5, 6))
    lowest, distance = float(rng.integers(-5, 10)), one_of(rng, _DISTANCES)
    rate = clean((1 - one_of(rng, _FACTORS)) / (2 * a))
    coefficients = (a, clean(-2 * a * vertex), clean(a * vertex**2 + lowest))
    return replace(setup, coefficients=coefficients, start=(vertex + distance,), rate=rate)


def _of_function(setup: Setup, rng: np.random.Generator) -> Setup:
    """The function or the terrain itself, from a place of one decimal."""
    problem = build_problem(setup)
    start = tuple(rounded(float(rng.uniform(low, high)), 1) for low, high in problem.region)
    rate = one_of(rng, rates_between(setup.rate / 4, setup.rate * 2.5))
    return replace(setup, start=start, rate=rate)


def _of_neuron(setup: Setup, rng: np.random.Generator) -> Setup:
    data = drawn_sample(setup, rng, most_features=1)
    start = (one_of(rng, _WEIGHTS), one_of(rng, _WEIGHTS))
    rate = one_of(rng, _NEURON_RATES)
    return Setup(model="neuron", data=data, cost=setup.cost, start=start, rate=rate)


_DRAWN = {"parabola": _of_parabola, "neuron": _of_neuron}

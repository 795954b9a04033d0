"""Every answer a second time, by another route than the core's: the bare formulas.

A parabola's steps are powers, x_k = v + d·fᵏ, in fractions; a function's slopes and curvature are
differences of its values; a neuron's are the chain rule as it is written in books, in labels and
outputs, where the core has margins.
"""

from collections.abc import Iterator
from fractions import Fraction

import numpy as np

from gd_desktop.core.diagnosis import Regime
from gd_desktop.core.exercises.tasks import (
    ChainTask,
    Column,
    ErrorTask,
    Numbers,
    Quantity,
    RegimeTask,
    Sheet,
    TableTask,
    Task,
)
from gd_desktop.core.setup import Setup, build_problem

_NEAR = 1e-6  # relative to 1 and to the number
_STEP = 1e-4  # of differences: their error is about the square of it
_FAR, _NEARER = 10 * _STEP, 5 * _STEP  # of differences of fourth order
_CURVATURE = 2e-2  # of a curvature with three digits, and of differences of differences


def faults(sheet: Sheet) -> list[str]:
    """What does not come out the same, in words for a programmer; empty where all does."""
    return [
        f"student {student.number}, {task.kind}: {fault}"
        for student in sheet.students
        for task in student.tasks
        if (fault := fault_of(task))
    ]


def can_be_checked(task: Task) -> bool:
    """Whether differences tell the slopes at the points of a task: at a corner they do not, and
    where a function turns within a few steps of theirs, as sin(1/x) does near 0. And what they are
    off by must not have grown from row to row.
    """
    match task:
        case TableTask() | ErrorTask():
            d = len(build_problem(task.setup).parameters)
            points = [row[:d] for row in task.rows]
        case RegimeTask():
            points = [task.point]
        case ChainTask():
            return True
    if task.setup.model not in ("function", "terrain"):
        return True
    if any(_is_corner(task.setup, x) for x in points):
        return False
    pairs = [
        (tuple(_differences(task.setup, x, _FAR)), tuple(_differences(task.setup, x, _NEARER)))
        for x in points
    ]
    if isinstance(task, TableTask):
        pairs += zip(_bare_rows(task, _FAR), _bare_rows(task, _NEARER), strict=True)
    # Strictly, since what is a little off grows from row to row.
    return all(_same(far, nearer, _NEAR / 1000) for far, nearer in pairs)


def fault_of(task: Task) -> str:
    """The first thing in a task that does not come out the same, or an empty text."""
    match task:
        case TableTask():
            return _table_fault(task)
        case RegimeTask():
            return _regime_fault(task)
        case ErrorTask():
            return _error_fault(task)
        case ChainTask():
            return _chain_fault(task)


def _table_fault(task: TableTask) -> str:
    for k, (row, right) in enumerate(zip(task.rows, _bare_rows(task), strict=True)):
        if not _same(row, right):
            return f"row {k}: {row}, not {right}"
    return ""


def _bare_rows(task: TableTask, step: float = _FAR) -> Iterator[Numbers]:
    """The rows of a table, each from the one before."""
    x = task.setup.start
    assert isinstance(x, tuple)
    for k in range(len(task.rows)):
        if task.setup.model == "parabola":
            x = (_by_power(task.setup, k),)
        row = bare_row(task.setup, task.columns, x, step)
        yield row
        x = row[-len(x) :]


def _error_fault(task: ErrorTask) -> str:
    d = len(build_problem(task.setup).parameters)
    for k, row in enumerate(task.rows):
        right = bare_row(task.setup, task.columns, row[:d])
        if _same(row, right) is (k == task.row):
            return f"row {k}: {row}, the mistake being in row {task.row}"
        if k == task.row and not _same(task.right, right):
            return f"row {k} ought to be {right}, not {task.right}"
        if k and row[:d] != task.rows[k - 1][-d:]:
            return f"row {k} does not go on from the one before"
    return ""


def _regime_fault(task: RegimeTask) -> str:
    curvature = bare_curvature(task.setup, task.point)
    if abs(curvature - task.curvature) > _CURVATURE * abs(curvature):
        return f"curvature {task.curvature}, not {curvature}"
    for line in task.lines:
        factor = 1 - line.rate * task.curvature
        if abs(factor - line.factor) > _CURVATURE * (1 + abs(factor)):
            return f"factor {line.factor}, not {factor}"
        if line.regime is not _regime(factor):
            return f"regime {line.regime} of factor {factor}"
    return ""


def _regime(factor: float) -> Regime:
    factor = round(factor, 9)
    if factor in (0, -1):
        return Regime.CYCLE if factor else Regime.ONE_STEP
    if factor < -1:
        return Regime.DIVERGING
    return Regime.MONOTONE if factor > 0 else Regime.ALTERNATING


def _chain_fault(task: ChainTask) -> str:
    start = task.setup.start
    assert isinstance(start, tuple)
    z, output, gradient = bare_neuron(task.setup, start)
    ahead = [x - task.setup.rate * slope for x, slope in zip(start, gradient, strict=True)]
    pairs = {
        "z": ((task.terms.z,), (z,)),
        "output": ((task.terms.output,), (output,)),
        "error": ((task.terms.error,), (output - task.terms.label,)),
        "slope": ((task.terms.slope,), (output * (1 - output),)),
        "gradient": (task.gradient, tuple(gradient)),
        "step": (task.ahead, tuple(ahead)),
    }
    for name, (told, right) in pairs.items():
        if not _same(told, right):
            return f"{name}: {told}, not {right}"
    return ""


# --- The bare formulas


def bare_row(setup: Setup, columns: tuple[Column, ...], x: Numbers, step: float = _FAR) -> Numbers:
    """The numbers of a row at a point (d,)."""
    z, output, cost = 0.0, 0.0, 0.0
    if setup.model == "neuron":
        z, output, slopes = bare_neuron(setup, x)
    elif setup.model == "parabola":
        a, b, c = setup.coefficients
        cost, slopes = a * x[0] ** 2 + b * x[0] + c, [2 * a * x[0] + b]
    else:
        cost, slopes = _value(setup, x), _differences(setup, x, step)
    return tuple(
        {
            Quantity.POINT: x[axis],
            Quantity.COST: cost,
            Quantity.SUM: z,
            Quantity.OUTPUT: output,
            Quantity.SLOPE: slopes[axis],
            Quantity.NEXT: x[axis] - setup.rate * slopes[axis],
        }[what]
        for what, axis in columns
    )


def bare_neuron(setup: Setup, x: Numbers) -> tuple[float, float, list[float]]:
    """z and ŷ of the first sample, and the gradient (d + 1,) over all, the bias' last."""
    assert setup.data is not None
    inputs = np.hstack([setup.data.features, np.ones((len(setup.data), 1))])
    with np.errstate(over="ignore"):
        z = inputs @ np.array(x)
        output = 1 / (1 + np.exp(-z))
    bend = 1.0 if setup.cost == "cross-entropy" else output * (1 - output)
    factor = 2.0 if setup.cost == "quadratic-mean" else 1.0
    shares = (factor * (output - setup.data.labels) * bend)[:, None] * inputs
    return float(z[0]), float(output[0]), shares.mean(axis=0).tolist()


def bare_curvature(setup: Setup, point: Numbers) -> float:
    """The largest eigenvalue of the matrix of second derivatives, by differences."""
    if setup.model == "parabola":
        return 2 * setup.coefficients[0]
    d = len(point)
    hessian = np.empty((d, d))
    for axis in range(d):
        ends = []
        for side in (-_STEP, _STEP):
            x = list(point)
            x[axis] += side
            is_neuron = setup.model == "neuron"
            slopes = bare_neuron(setup, tuple(x))[2] if is_neuron else _differences(setup, tuple(x))
            ends.append(np.array(slopes))
        hessian[axis] = (ends[1] - ends[0]) / (2 * _STEP)
    return float(np.linalg.eigvalsh((hessian + hessian.T) / 2)[-1])


def _by_power(setup: Setup, k: int) -> float:
    """x_k of a parabola: v + (x₀ − v)·(1 − 2aη)ᵏ, of the decimals as they are written."""
    a, b, _ = map(_fraction, setup.coefficients)
    assert isinstance(setup.start, tuple)
    vertex = -b / (2 * a)
    distance = _fraction(setup.start[0]) - vertex
    return float(vertex + distance * (1 - 2 * a * _fraction(setup.rate)) ** k)


def _fraction(value: float) -> Fraction:
    return Fraction(repr(value))


def _value(setup: Setup, x: Numbers) -> float:
    return float(build_problem(setup).evaluate_many(np.array([x]))[0])


def _differences(setup: Setup, x: Numbers, step: float = _FAR) -> list[float]:
    """The slopes (d,), by Richardson's differences of values: their error is of fourth order."""
    shifts = np.array([-2, -1, 1, 2]) * step
    weights = np.array([1, -8, 8, -1]) / (12 * step)
    slopes = []
    for axis in range(len(x)):
        points = np.tile(np.array(x), (4, 1))
        points[:, axis] += shifts
        slopes.append(float(build_problem(setup).evaluate_many(points) @ weights))
    return slopes


def _is_corner(setup: Setup, x: Numbers) -> bool:
    """Whether along some axis the slopes on both sides stay as far apart however near one comes.
    Differences of both sides know of a corner in their middle as little as of level ground.
    """
    for axis in range(len(x)):
        leaps = []
        for step in (_FAR, _FAR / 10):
            points = np.tile(np.array(x), (3, 1))
            points[:, axis] += np.array([-step, 0.0, step])
            costs = build_problem(setup).evaluate_many(points)
            leaps.append(float(abs(costs @ np.array([1.0, -2.0, 1.0]) / step)))
        if leaps[1] > max(0.5 * leaps[0], _NEAR):
            return True
    return False


def _same(told: Numbers, right: Numbers, near: float = _NEAR) -> bool:
    return all(
        abs(value - other) <= near * (1 + abs(other))
        for value, other in zip(told, right, strict=True)
    )

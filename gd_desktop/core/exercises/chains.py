"""One step of a sigmoid neuron by hand."""

import numpy as np

from gd_desktop.core.descent import Descent
from gd_desktop.core.exercises.numbers import clean, decimals_of, one_of, rounded
from gd_desktop.core.exercises.samples import drawn_sample
from gd_desktop.core.exercises.tasks import ChainTask, Precision
from gd_desktop.core.neuron import Neuron
from gd_desktop.core.setup import Setup

# z is one of these, of either sign, so that a short table of σ is enough: σ(−z) = 1 − σ(z).
SUMS = (0.5, 1.0, 1.5, 2.0, 2.5, 3.0)
DECIMALS = 3
_WEIGHTS = (-2.0, -1.5, -1.0, -0.5, 0.5, 1.0, 1.5, 2.0)
_RATES = (0.1, 0.2, 0.5, 1.0, 2.0, 4.0)
_LARGEST_BIAS = 5.0
_MOST_DECIMALS = 2
_LEAST_SLOPE = 0.01


def sigma(z: float) -> float:
    """σ(z) as the table on the sheet has it."""
    from_table = rounded(1 / (1 + float(np.exp(-abs(z)))), DECIMALS)
    return from_table if z >= 0 else rounded(1 - from_table, DECIMALS)


def drawn_chain(setup: Setup, rng: np.random.Generator) -> ChainTask | None:
    """A sample, weights and a rate; None where the numbers that were drawn do not do.

    The sample is of the Setup's data, or made up where that is no neuron.
    """
    data = drawn_sample(setup, rng, most_features=2)
    inputs = data.features[0]
    weights = [one_of(rng, _WEIGHTS) for _ in inputs]
    z = one_of(rng, SUMS) * one_of(rng, (-1.0, 1.0))
    bias = clean(z - float(inputs @ np.array(weights)))
    if abs(bias) > _LARGEST_BIAS or decimals_of(bias) > _MOST_DECIMALS:
        return None
    start, rate = (*weights, bias), one_of(rng, _RATES)
    drawn = Setup(model="neuron", data=data, cost=setup.cost, start=start, rate=rate, steps=1)
    descent = Descent(drawn)
    descent.forward(1)
    assert isinstance(descent.problem, Neuron)
    first, last = descent.trail.row(0), descent.trail.row(1)
    terms = descent.problem.terms(first.x, 0)
    gradient = tuple(map(clean, first.gradient.tolist()))
    ahead = tuple(map(clean, last.x.tolist()))
    task = ChainTask(drawn, terms, gradient, ahead, Precision(DECIMALS, is_exact=False))
    return task if _is_workable(task) else None


def factor(task: ChainTask) -> float:
    """What stands before (ŷ − y) in the slope: 2 where the cost is the squared error itself."""
    return 2.0 if task.setup.cost == "quadratic-mean" else 1.0


def by_hand(task: ChainTask) -> tuple[list[float], list[float]]:
    """The gradient and the new parameters of one who takes σ from the table and rounds on the way,
    each (d + 1,).
    """
    output = sigma(task.terms.z)
    error = rounded(output - task.terms.label, DECIMALS)
    bend = rounded(output * (1 - output), DECIMALS)
    delta = error if task.setup.cost == "cross-entropy" else error * bend
    delta = rounded(factor(task) * delta, DECIMALS)
    gradient = [rounded(delta * value, DECIMALS) for value in task.terms.inputs.tolist()]
    start = task.setup.start
    assert isinstance(start, tuple)
    ahead = [
        rounded(before - rounded(task.setup.rate * slope, DECIMALS), DECIMALS)
        for before, slope in zip(start, gradient, strict=True)
    ]
    return gradient, ahead


def _is_workable(task: ChainTask) -> bool:
    """Whether rounding on the way does not matter, and there is a slope to speak of."""
    gradient, ahead = by_hand(task)
    pairs = [*zip(gradient, task.gradient, strict=True), *zip(ahead, task.ahead, strict=True)]
    is_near = all(abs(value - truth) <= task.precision.allowed(truth) for value, truth in pairs)
    return is_near and min(map(abs, task.gradient)) >= _LEAST_SLOPE

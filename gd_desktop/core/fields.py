"""Races that are made from one Setup: several methods, rates, starts or batch sizes."""

import math
from collections.abc import Callable
from dataclasses import replace

import numpy as np

from gd_desktop.core.lanes import MOST_LANES, without_twins
from gd_desktop.core.methods import METHODS, NEEDING_ALL, takes_rate
from gd_desktop.core.neuron import Neuron
from gd_desktop.core.setup import ALL, RANDOM, Setup, build_problem, first_point

_RATE_FACTORS = (0.25, 0.5, 1.0, 2.0, 4.0)
_STARTS = 5
_MOST_DRAWN = 50  # starts, to find some at which the cost is a number
_BATCHES = (256, 32, 8, 1)

Lanes = tuple[Setup, ...]


def methods(setup: Setup) -> Lanes:
    """Every method that takes a rate, with its usual settings; that of the Setup with its own."""
    return tuple(
        replace(setup, method=method, options=setup.options if method == setup.method else ())
        for method in METHODS
        if takes_rate(method)
    )[:MOST_LANES]


def rates(setup: Setup) -> Lanes:
    """From a quarter of the Setup's rate to four times of it; none for a method without one."""
    if not takes_rate(setup.method):
        return ()
    found = [setup.rate * factor for factor in _RATE_FACTORS]
    return tuple(replace(setup, rate=rate) for rate in found if 0 < rate < math.inf)


def starts(setup: Setup) -> Lanes:
    """Five points drawn from the problem's region, with seeds from the Setup's on; those where the
    cost is not a number are passed over. None for a search, which has no start.
    """
    problem = build_problem(setup)
    found = []
    for seed in range(setup.seed, setup.seed + _MOST_DRAWN):
        point = first_point(replace(setup, start=RANDOM, seed=seed % 2**63))
        with np.errstate(all="ignore"):
            is_there = math.isfinite(problem.evaluate(point)[0])
        if is_there:
            found.append(replace(setup, start=tuple(point.tolist())))
        if len(found) == _STARTS:
            break
    lanes = without_twins(found)
    return lanes if len(lanes) > 1 else ()


def batches(setup: Setup) -> Lanes:
    """All samples, and as many batch sizes as are smaller; none for what has no samples, or for a
    method that needs them all.
    """
    problem = build_problem(setup)
    if not isinstance(problem, Neuron) or setup.method in NEEDING_ALL:
        return ()
    some = [replace(setup, batch=size) for size in _BATCHES if size < len(problem)]
    return (replace(setup, batch=ALL), *some)


FIELDS: dict[str, Callable[[Setup], Lanes]] = {
    "methods": methods,
    "rates": rates,
    "starts": starts,
    "batches": batches,
}

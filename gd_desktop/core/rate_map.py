"""What comes of learning rates and starts, on a grid of both."""

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from gd_desktop.core.basins import Labels, arrivals
from gd_desktop.core.diagnosis import CONVERGED_NORM
from gd_desktop.core.methods import GRID_SEARCH, takes_rate
from gd_desktop.core.problem import Extremum, Vector
from gd_desktop.core.setup import Setup, build_optimizer, build_problem
from gd_desktop.core.sweep import Sweepable, sweep, to_no_one

# What else can come of a walk than one of the minima, or FLAT and OTHER of `basins`.
AWAY = -3  # it diverged
NOT_YET = -4  # it has taken all steps, and has neither arrived nor diverged

MOST_MINIMA = 8  # that are told apart


class Plane(NamedTuple):
    """What a map is drawn over."""

    across: int | None  # the number of a parameter of the start; None: the learning rate
    up: int  # the number of a parameter of the start


class Mapped(NamedTuple):
    """What has come of the walks of a grid: row i belongs to vs[i], column j to us[j]."""

    us: Vector
    vs: Vector
    steps: Labels  # (len(vs), len(us)) that each walk took
    fates: Labels  # (len(vs), len(us)): the number of its minimum, FLAT, OTHER, AWAY or NOT_YET
    minima: tuple[Extremum, ...]  # the lowest first


def planes(setup: Setup) -> tuple[Plane, ...]:
    """What there can be maps of: with a learning rate, it over each parameter of the start; and of
    two parameters one over the other. None of a search, and none of a neuron.
    """
    problem = build_problem(setup)
    if not isinstance(problem, Sweepable) or setup.method == GRID_SEARCH:
        return ()
    axes = range(len(problem.parameters))
    rates = [Plane(None, axis) for axis in axes] if takes_rate(setup.method) else []
    return (*rates, Plane(0, 1)) if len(axes) > 1 else tuple(rates)


def rate_map(
    setup: Setup,
    start: Vector,
    plane: Plane,
    us: Vector,
    vs: Vector,
    most: int,
    tell: Callable[[float], None] = to_no_one,
) -> Mapped:
    """A walk of at most `most` steps for each u and v; what they do not say is as in the Setup,
    and in the start (d,).

    Each comes to what `descent.walk` does. A tolerance of 0 is CONVERGED_NORM here. The plane has
    to be one of the Setup's `planes`. `tell` as of `sweep`.
    """
    problem = build_problem(setup)
    assert isinstance(problem, Sweepable)
    # Walks of one learning rate take about as many steps: they are neighbours.
    starts = np.empty((len(us) * len(vs), len(start)))
    starts[:] = start
    starts[:, plane.up] = np.tile(vs, len(us))
    across = np.repeat(us, len(vs))
    if plane.across is None:
        rates = across
    else:
        rates = np.full(len(starts), setup.rate)
        starts[:, plane.across] = across
    tolerance = setup.tolerance or CONVERGED_NORM
    walks = sweep(problem, build_optimizer(setup), rates, starts, most, tolerance, tell)
    fates = np.where(walks.diverged, AWAY, NOT_YET)
    found = arrivals(problem, walks, MOST_MINIMA)
    fates[walks.arrived] = found.labels
    shape = len(us), len(vs)
    return Mapped(us, vs, walks.steps.reshape(shape).T, fates.reshape(shape).T, found.minima)

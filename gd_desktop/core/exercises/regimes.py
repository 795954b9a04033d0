"""What some learning rates do: drawn so that each is clearly what it is."""

from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

import numpy as np

from gd_desktop.core.diagnosis import Forecast, Regime, forecast
from gd_desktop.core.exercises.numbers import RATE_DIGITS, clean, one_of, to_digits
from gd_desktop.core.exercises.samples import inputs_of
from gd_desktop.core.exercises.tasks import Numbers, RateLine, RegimeTask
from gd_desktop.core.local_minima import local_minima
from gd_desktop.core.setup import Setup, build_problem, build_stepper

RATES = 4
# 1/L and 2/L of these are short.
_CURVATURES = (1.0, 2.0, 4.0, 5.0, 8.0, 10.0, 2.5, 20.0)
_FACTORS = {
    Regime.MONOTONE: (0.9, 0.8, 0.75, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2),
    Regime.ONE_STEP: (0.0,),
    Regime.ALTERNATING: (-0.2, -0.25, -0.4, -0.5, -0.6, -0.7, -0.8, -0.9),
    Regime.CYCLE: (-1.0,),
    Regime.DIVERGING: (-1.1, -1.2, -1.25, -1.4, -1.5, -2.0, -2.5, -3.0),
}
_DIGITS = 3  # of a curvature that is printed
_CLEAR = 0.05  # how far a factor stays from where it would be another regime
_OFF = 0.02  # how far it may be off with the curvature as printed
_LEAST, _MOST = 1e-3, 1e4  # of a curvature
_GRID = 0.5
_REACH = 2.0  # of a neuron's weights


class _Place(NamedTuple):
    """A point where the curvature is to be used."""

    point: Numbers
    is_minimum: bool


def drawn_regime(setup: Setup, rng: np.random.Generator) -> RegimeTask | None:
    """Some rates for the Setup's model; None where the numbers that were drawn do not do."""
    if setup.model == "parabola":
        return _of_parabola(setup, rng)
    where = _whole_data(setup) if setup.model == "neuron" else setup
    place = _drawn_place(where, rng)
    if place is None:
        return None
    start = replace(where, start=place.point)
    at = _forecast(start, setup.rate, place.point)
    if at.curvature is None or not _LEAST <= at.curvature <= _MOST:
        return None
    kinds = [Regime.MONOTONE, Regime.ALTERNATING, Regime.DIVERGING]
    kinds.append(one_of(rng, kinds))
    told = to_digits(at.curvature, _DIGITS)
    lines: list[RateLine] = []
    for kind in rng.permutation(np.array(kinds, dtype=object)).tolist():
        rate = to_digits((1 - one_of(rng, _FACTORS[kind])) / told, RATE_DIGITS)
        expected = _forecast(start, rate, place.point)
        if not _is_clear(expected, kind, 1 - rate * told):
            return None
        assert expected.factor is not None
        lines.append(RateLine(rate, expected.factor, expected.regime))
    if len({line.rate for line in lines}) < len(lines):
        return None
    return RegimeTask(start, place.point, place.is_minimum, told, True, tuple(lines))


def _of_parabola(setup: Setup, rng: np.random.Generator) -> RegimeTask | None:
    """Of a parabola, the exact cases 1/L and 2/L can be among the rates."""
    curvature = one_of(rng, _CURVATURES)
    a, vertex, lowest = curvature / 2, float(rng.integers(-5, 6)), float(rng.integers(-5, 10))
    coefficients = (a, -curvature * vertex + 0.0, a * vertex**2 + lowest)
    distance = float(rng.integers(1, 7)) * one_of(rng, (-1.0, 1.0))
    drawn = replace(setup, coefficients=coefficients, start=(vertex + distance,))
    kinds = rng.permutation(np.array(list(_FACTORS), dtype=object))[:RATES].tolist()
    lines = []
    for kind in kinds:
        rate = clean((1 - one_of(rng, _FACTORS[kind])) / curvature)
        expected = _forecast(drawn, rate, (vertex,))
        if rate != to_digits(rate, RATE_DIGITS) or expected.factor is None:
            return None
        lines.append(RateLine(rate, clean(expected.factor), expected.regime))
    return RegimeTask(drawn, (vertex,), True, curvature, False, tuple(lines))


def _forecast(setup: Setup, rate: float, point: Numbers) -> Forecast:
    with np.errstate(all="ignore"):
        return forecast(build_stepper(setup), replace(setup, rate=rate), np.array(point))


def _is_clear(expected: Forecast, kind: Regime, by_hand: float) -> bool:
    """Whether it is the kind that was meant, also for one who uses the curvature as printed."""
    factor = expected.factor
    if factor is None or expected.regime is not kind or abs(factor - by_hand) > _OFF:
        return False
    return min(abs(factor - edge) for edge in (1.0, 0.0, -1.0)) >= _CLEAR


def _whole_data(setup: Setup) -> Setup:
    """The neuron over all of its samples, with one feature."""
    data, inputs, _ = inputs_of(setup, 1)
    data = replace(data, features=np.round(inputs, 1))
    return Setup(model="neuron", data=data, cost=setup.cost, start="zeros")


@lru_cache(maxsize=4)
def _minima(setup: Setup) -> tuple[Numbers, ...]:
    problem = build_problem(setup)
    with np.errstate(all="ignore"):
        lows = local_minima(problem, problem.region)
    # At a corner the bend beside it says nothing of where steps lead.
    return tuple(low.x for low in lows if not low.is_corner and _bends_up(setup, low.x))


def _bends_up(setup: Setup, point: Numbers) -> bool:
    found = _forecast(setup, setup.rate, point).curvature
    return found is not None and _LEAST <= found <= _MOST


def _drawn_place(setup: Setup, rng: np.random.Generator) -> _Place | None:
    """A minimum, or where there is none a place where the cost bends upwards in all directions."""
    if lows := _minima(setup):
        return _Place(one_of(rng, lows), True)
    region = build_problem(setup).region
    if setup.model == "neuron":
        region = ((-_REACH, _REACH),) * len(region)
    # On a grid that is easy to read.
    point = tuple(
        float(rng.integers(round(low / _GRID), round(high / _GRID) + 1)) * _GRID
        for low, high in region
    )
    return _Place(point, False) if _bends_up(setup, point) else None

"""What a learning rate does on a typed function, and with every method."""

import math

from gd_desktop.core.curves import Parabola
from gd_desktop.core.diagnosis import Forecast, NoThreshold, Regime
from gd_desktop.core.optimizers import AdaGrad, Adam, Momentum, Nesterov, Optimizer, RMSProp
from gd_desktop.core.problem import Problem
from gd_desktop.formulas import Notation
from gd_desktop.numerals import short
from gd_desktop.tongue import tr

# Of the largest eigenvalue: a smaller one is a rounding of 0.
_FLAT = 1e-9


def forecast(expected: Forecast, optimizer: Optimizer, problem: Problem, notation: Notation) -> str:
    """What can be said of the learning rate here, and why there is no threshold where none is."""
    eta = notation.rate
    if expected.curvature is not None:
        limit = short(2 / expected.curvature, 3)
        if expected.regime in (Regime.CYCLE, Regime.DIVERGING):
            return tr(
                "Here 2/L = {limit}, and {rate} is not below: on a parabola it would not arrive.",
                limit=limit,
                rate=eta,
            )
        return tr(
            "Here 2/L = {limit}: below it a step goes down, as far as the curve bends alike.",
            limit=limit,
        )
    if expected.why_none is NoThreshold.METHOD:
        return _of_method(expected, optimizer, problem, notation)
    lowest, highest = expected.lowest, expected.highest
    if lowest is None or highest is None:
        return tr("No threshold here: the curvature is not defined at this point.")
    if highest < 0:
        if lowest < highest:
            return tr("No threshold here: the function bends downwards (all λ < 0).")
        return tr(
            "No threshold here: the function bends downwards ({curvature}).",
            curvature=f"f″ = {short(lowest, 3)}",
        )
    if lowest < -_FLAT * highest:
        return tr(
            "No threshold here: the function is no bowl, one λ is {eigenvalue}.",
            eigenvalue=short(lowest, 2),
        )
    if highest > 0:
        return tr("No threshold here: one way the curvature is 0 (one λ is 0).")
    return tr("No threshold here: the curvature is 0.")


def _of_method(
    expected: Forecast, optimizer: Optimizer, problem: Problem, notation: Notation
) -> str:
    eta, curvature = notation.rate, expected.highest
    is_bowl = isinstance(problem, Parabola) and curvature is not None and curvature > 0
    match optimizer:
        case Momentum(momentum=beta) if is_bowl and curvature:
            limit = short(2 * (1 + beta) / curvature, 3)
            return tr(
                "Momentum’s own limit on a parabola is {formula}.",
                formula=f"{eta} = 2(1\u00a0+\u00a0β)/L\u00a0=\u00a0{limit}",
            )
        case Nesterov(momentum=beta) if is_bowl and curvature:
            limit = short(2 * (1 + beta) / ((1 + 2 * beta) * curvature), 3)
            return tr(
                "Nesterov’s own limit on a parabola is {formula}.",
                formula=f"{eta} = 2(1\u00a0+\u00a0β)/((1\u00a0+\u00a02β)L)\u00a0=\u00a0{limit}",
            )
        case AdaGrad():
            return tr(
                "No threshold: each slope is divided by √s, and s only grows. {rate} can be large.",
                rate=eta,
            )
        case RMSProp(decay=rho):
            first = short(1 / math.sqrt(1 - rho), 2)
            return tr(
                "No threshold: slopes are divided by their usual size of late. The first step is "
                "{times} times {rate} long.",
                times=first,
                rate=eta,
            )
        case Adam():
            return tr(
                "No threshold: slopes are divided by their usual size, so steps are about {rate} "
                "long.",
                rate=eta,
            )
        case _:
            return tr("No threshold here: 1/L and 2/L hold for plain gradient descent only.")

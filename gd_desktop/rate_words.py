"""What a learning rate does on a typed function, and with every method."""

import math

from gd_desktop.core.curves import Parabola
from gd_desktop.core.diagnosis import Forecast, NoThreshold, Regime
from gd_desktop.core.optimizers import AdaGrad, Adam, Momentum, Nesterov, Optimizer, RMSProp
from gd_desktop.core.problem import Problem
from gd_desktop.formulas import Notation
from gd_desktop.numerals import short

# Of the largest eigenvalue: a smaller one is a rounding of 0.
_FLAT = 1e-9


def forecast(expected: Forecast, optimizer: Optimizer, problem: Problem, notation: Notation) -> str:
    """What can be said of the learning rate here, and why there is no threshold where none is."""
    eta = notation.rate
    if expected.curvature is not None:
        limit = short(2 / expected.curvature, 3)
        if expected.regime in (Regime.CYCLE, Regime.DIVERGING):
            return f"Here 2/L = {limit}, and {eta} is not below: on a parabola it would not arrive."
        return f"Here 2/L = {limit}: below it a step goes down, as far as the curve bends alike."
    if expected.why_none is NoThreshold.METHOD:
        return _of_method(expected, optimizer, problem, notation)
    lowest, highest = expected.lowest, expected.highest
    if lowest is None or highest is None:
        return "No threshold here: the curvature is not defined at this point."
    if highest < 0:
        how = f"f″ = {short(lowest, 3)}" if lowest == highest else "all λ < 0"
        return f"No threshold here: the function bends downwards ({how})."
    if lowest < -_FLAT * highest:
        return f"No threshold here: the function is no bowl, one λ is {short(lowest, 2)}."
    if highest > 0:
        return "No threshold here: one way the curvature is 0 (one λ is 0)."
    return "No threshold here: the curvature is 0."


def _of_method(
    expected: Forecast, optimizer: Optimizer, problem: Problem, notation: Notation
) -> str:
    eta, curvature = notation.rate, expected.highest
    is_bowl = isinstance(problem, Parabola) and curvature is not None and curvature > 0
    match optimizer:
        case Momentum(momentum=beta) if is_bowl and curvature:
            limit = short(2 * (1 + beta) / curvature, 3)
            return f"Momentum’s own limit on a parabola is {eta} = 2(1 + β)/L = {limit}."
        case Nesterov(momentum=beta) if is_bowl and curvature:
            limit = short(2 * (1 + beta) / ((1 + 2 * beta) * curvature), 3)
            return f"Nesterov’s own limit on a parabola is {eta} = 2(1 + β)/((1 + 2β)L) = {limit}."
        case AdaGrad():
            return (
                f"No threshold: each slope is divided by √s, and s only grows. {eta} can be large."
            )
        case RMSProp(decay=rho):
            first = short(1 / math.sqrt(1 - rho), 2)
            return (
                "No threshold: slopes are divided by their usual size of late. The first step is "
                f"{first} times {eta} long."
            )
        case Adam():
            return (
                "No threshold: slopes are divided by their usual size, so steps are about "
                f"{eta} long."
            )
        case _:
            return "No threshold here: 1/L and 2/L hold for plain gradient descent only."

"""What the cobweb says."""

from gd_desktop.core.diagnosis import Regime, regime_of
from gd_desktop.core.problem import Extremum
from gd_desktop.core.step_map import NoMap
from gd_desktop.numerals import about, short
from gd_desktop.tongue import constants, fill, tr

NEXT_X, THIS_X = "next x", "x"
DIAGONAL = "next x = x"
COBWEB_TIP = (
    "The curve says where a step leads from each x; where it meets the diagonal, a step leads "
    "nowhere else. Click to start there, or drag the ball. Drag to pan, wheel to zoom."
)
_NO_COBWEB = {
    NoMap.DIMENSION: "The cobweb is for one variable: of more, the next point is not a curve.",
    NoMap.SEARCH: "No cobweb here: a search tries its points in their order, and takes no steps.",
}
_REMEMBERS = (
    "No cobweb here: {method} remembers. Where it goes next depends on more than x, so there is "
    "no curve that says where each x leads."
)
# `place` is x = 2, `slope` is 1 − ηL = 0.8.
_STAIRS = {
    Regime.MONOTONE: "At the minimum {place} the curve’s slope is {slope}: the stairs come down to "
    "it from one side.",
    Regime.ONE_STEP: "At the minimum {place} the curve’s slope is {slope}: the curve is level "
    "there, and one step lands on it.",
    Regime.ALTERNATING: "At the minimum {place} the curve’s slope is {slope}: the stairs wind "
    "around it, nearer each time.",
    Regime.CYCLE: "At the minimum {place} the curve’s slope is {slope}: the stairs go round in a "
    "square, for ever.",
    Regime.DIVERGING: "At the minimum {place} the curve’s slope is {slope}: steeper than the "
    "diagonal, so the stairs wind away from it.",
}


def no_cobweb(why: NoMap, method: str) -> str:
    """Why there is no cobweb; `method` as in a sentence."""
    return _NO_COBWEB.get(why) or fill(_REMEMBERS, method=method)


def factor_tag(factor: float) -> str:
    """factor 0.8: the curve's slope at a minimum."""
    return tr("factor {factor}", factor=short(factor, 3))


def cobweb_caption(
    minimum: Extremum | None, factor: float | None, rate: str, is_newton: bool
) -> str:
    """What the curve's slope at a minimum does to the stairs; `rate` is the letter."""
    if minimum is None:
        return tr("The stairs have no minimum to lead to here.")
    place = f"x {about(minimum.x[0])}"
    if factor is None:
        return tr(
            "At the minimum {place} the slope of f jumps or does not grow: the curve has no factor "
            "there.",
            place=place,
        )
    if is_newton:
        return tr(
            "At the minimum {place} the curve is level: each step squares the distance, roughly.",
            place=place,
        )
    slope = f"1 − {rate}L = {short(factor, 3)}"
    return fill(_STAIRS[regime_of(factor)], place=place, slope=slope)


constants(__name__)

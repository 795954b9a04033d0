"""What the cost landscape and the accuracy plot are called, and what they say."""

from gd_desktop.core.problem import Extremum
from gd_desktop.labels import Label
from gd_desktop.numerals import MINUS, grouped, plain, short, side_by_side
from gd_desktop.tongue import constants, counted, tr

LANDSCAPE = "Landscape"
LANDSCAPE_TIP = (
    "Click to start there, or drag the ball; move over it for the cost at a place. "
    "Drag to pan, wheel to zoom; F: whole picture."
)
PLANE_TIP = (
    "The arrow points straight across the contours: steepest down. "
    "Click to start there, or drag the ball; move over it for the cost at a place. "
    "Drag to pan, wheel to zoom; F: whole picture."
)
ACROSS = Label("Parameter across", "The parameter that grows from left to right in the landscape.")
UPWARDS = Label("Parameter upwards", "The parameter that grows from bottom to top.")
ACROSS_SIGN, UPWARDS_SIGN = "→", "↑"

ACCURACY = "Accuracy"
ACCURACY_TIP = "The share of samples on their own side. Drag to pan, wheel to zoom."
PERCENT = "{share} %"
ACCURACY_STEPS = "iteration"
TRAINING, HELD_OUT = "training", "held out"

_MOST_SIGNS = 22
_LONG, _LARGE = 1e4, 1e7  # from where on digits are grouped, and up to where they are written
_DIGITS = 3  # of a place that was found in numbers
_NOTHING = 1e-9  # of what costs differ by: a rounding


def short_parameter(name: str) -> str:
    """A parameter's name where there is little room: of a long one, its beginning."""
    if len(name) <= _MOST_SIGNS:
        return name
    end = "…]" if name.endswith("]") else "…"
    return name[: _MOST_SIGNS - len(end)].rstrip("_ ") + end


def held_note(others: tuple[str, ...], step: int) -> str:
    """What the parameters that are not drawn are held at."""
    if not others:
        return ""
    if len(others) > 1:
        return tr("others held at step {step}", step=grouped(step))
    return tr("{name} held at step {step}", name=short_parameter(others[0]), step=grouped(step))


def drawn_note(drawn: int, samples: int) -> str:
    """How many of the samples the picture is drawn from, where it is not all."""
    if drawn >= samples:
        return ""
    return counted(
        samples,
        "drawn from {drawn} of {samples} sample",
        "drawn from {drawn} of {samples} samples",
        drawn=grouped(drawn),
        samples=grouped(samples),
    )


def level(cost: float) -> str:
    """The number on a contour."""
    if not (_LONG <= abs(cost) < _LARGE and cost == int(cost)):
        return plain(cost)
    return f"{MINUS if cost < 0 else ''}{grouped(abs(int(cost)))}"


def minimum(point: Extremum, span: float) -> str:
    """What is written beside a minimum: its place, and its cost, where costs differ by `span`."""
    cost = point.cost if abs(point.cost) > _NOTHING * span else 0.0
    parts = [short(value, _DIGITS) for value in point.x]
    is_exact = parts == [plain(float(f"{value:.12g}")) for value in point.x]
    place = f"({side_by_side(parts)})"
    return tr(
        "minimum {place}, {cost}",
        place=place if is_exact else f"≈ {place}",
        cost=short(cost, _DIGITS),
    )


def cost_at(letter: str, cost: str) -> str:
    """What the crosshair says."""
    return f"{letter} = {cost}"


constants(__name__)

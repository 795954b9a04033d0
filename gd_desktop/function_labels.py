"""What the controls of the function's page are called, and what they and its pictures say."""

from collections.abc import Sequence

from gd_desktop.core.problem import Extremum
from gd_desktop.labels import Label
from gd_desktop.numerals import plain, short, side_by_side
from gd_desktop.tongue import constants, counted, fill, isolated, tr

FUNCTION = Label("Function", "Any f(x) or f(x, y) that you type: one curve, or a landscape.")
TEXT = Label(
    "Function f",
    "A function of x, or of x and y, such as x^4 - 3x^3 + 2, sin(x)/x, |x|, e^(-x²) or x² + 3y². "
    "Enter takes it, Esc brings back the one in force.",
    "N",
)
GALLERY = Label("Gallery", "Functions worth walking down, each with a start and a rate.", "G")
START = Label(
    "Start x, y",
    "Where the walk begins: two numbers with a comma between them, or one for both. The ball in "
    "the picture can be dragged too, and a click there begins anew.",
    "W",
)
OF_ONE, OF_TWO = "f(x) =", "f(x, y) ="
PREVIEW = "Enter takes it, Esc goes back."

# Digits of a place that was found in numbers; its cost or a longer one helps no one.
_DIGITS = 4
_MOST_TOLD = 6

NOT_DEFINED = "not defined"
TOO_LARGE = "too large to draw"
# True of level ground too, where it is 0 at no place that could be told from those beside it.
NO_FLAT_PLACE = "The slope is 0 at no single place in view."
# Of x^1000: around its minimum the slope is so small that computed it is 0.
FADED = "Over a stretch of the curve, the slope is too small to tell from 0."
_FIRM = "\u00a0"  # a space at which no line ends
# `place` is x = 2.25, or x = −1, 1 of more than one.
_ONE = {True: "minimum {place}", False: "maximum {place}", None: "flat {place}"}
_MANY = {True: "minima {place}", False: "maxima {place}", None: "flat {place}"}


def about(*values: float) -> str:
    """= 2.25, or ≈ −1.306, 3.837 where four digits are not all of it."""
    texts = [short(value, _DIGITS) for value in values]
    exact = [plain(float(f"{value:.12g}")) for value in values]
    return f"{'=' if exact == texts else '≈'} {side_by_side(texts)}"


def landmark(point: Extremum) -> str:
    """minimum x = 2.25: what is written beside a place where the slope is 0."""
    return fill(_ONE[point.is_minimum], place=f"x {about(point.x[0])}")


def solution(points: Sequence[Extremum], is_all: bool = True) -> str:
    """What calculus finds where f′(x) = 0, and what it does not, where f′ leaps; minima first.

    `is_all`: whether these are all that there are in view.
    """
    if not points:
        return NO_FLAT_PLACE
    if not is_all:
        if any(point.is_corner for point in points):
            return tr(
                "The slope is 0 or leaps over it at {places} places or more; those near the start "
                "are marked.",
                places=len(points),
            )
        return tr(
            "The slope is 0 at {places} places or more; those near the start are marked.",
            places=len(points),
        )
    if len(points) > _MOST_TOLD:
        count = sum(point.is_minimum is True for point in points)
        if any(point.is_corner for point in points):
            return counted(
                len(points),
                "The slope is 0 or leaps over it at {places} place in view; {minima} of them are "
                "minima.",
                "The slope is 0 or leaps over it at {places} places in view; {minima} of them are "
                "minima.",
                places=len(points),
                minima=count,
            )
        return counted(
            len(points),
            "The slope is 0 at {places} place in view; {minima} of them are minima.",
            "The slope is 0 at {places} places in view; {minima} of them are minima.",
            places=len(points),
            minima=count,
        )
    flat = _told([point for point in points if not point.is_corner])
    corners = _told([point for point in points if point.is_corner])
    parts = [
        f"{isolated('f′ = 0')}: {flat}" if flat else "",
        tr("corner: {places}", places=corners) if corners else "",
    ]
    return tr("; ").join(part for part in parts if part)


def _told(points: Sequence[Extremum]) -> str:
    """minima x = −1, 1; maximum x = 0."""
    parts = []
    for kind in (True, False, None):
        places = [point.x[0] for point in points if point.is_minimum is kind]
        if places:
            text = (_ONE if len(places) == 1 else _MANY)[kind]
            parts.append(fill(text, place=f"x {about(*places)}").replace(" ", _FIRM))
    return tr("; ").join(parts)


def undefined_at(place: str) -> str:
    """Of a walk that has come where f has no value."""
    return tr("f is not defined at {place}", place=place)


def too_large_at(place: str) -> str:
    """Of a walk that has come where a value is beyond what a picture can show."""
    return tr("The value at {place} is too large to draw", place=place)


constants(__name__)

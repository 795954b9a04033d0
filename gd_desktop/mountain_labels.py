"""What the mountain is called and says: terrains, the view in three dimensions, fog."""

from collections.abc import Sequence
from typing import NamedTuple

from gd_desktop.core.problem import Extremum, heights
from gd_desktop.labels import Label
from gd_desktop.numerals import plain, short, side_by_side
from gd_desktop.tongue import constants, counted, tr

TERRAIN = Label("Landscape", "A hill in two dimensions: valleys, saddles, lakes and plateaus.")
CHOICE = Label("Terrain", "Which landscape to walk down; each comes with a start and a rate.", "N")
AS_FUNCTION = Label(
    "Edit as function", "Take the formula over into the function’s page, to change it there.", "G"
)
SURFACE = Label(
    "3-D",
    "The landscape as a surface with the walk on it. Drag to turn it, with Shift to move it, wheel "
    "to zoom; double-click to start there.",
)
SURFACE_KEYS = "Arrows turn, plus and minus zoom, Home and 1 to 5 look from elsewhere."
# From where the surface can be seen, by the key that leads there.
VIEWS = (
    Label("Usual", "From a corner, and from above.", "1"),
    Label("Above", "Straight from above, as a map: x to the right, y upwards.", "2"),
    Label("Along x", "From the side: x to the right, the cost upwards.", "3"),
    Label("Along y", "From the side: y to the right, the cost upwards.", "4"),
    Label("Walker", "Low behind the ball, looking downhill.", "5"),
)
SHORT_VIEWS = ("Usual", "Above", "x", "y", "Walker")
TO_SCALE = "heights to scale"
BY_ROOT = "heights: a root of the cost"
NO_SURFACE = (
    "The 3-D view needs OpenGL, which is not to be had here; the contour view shows the same."
)
FOG = Label(
    "Fog",
    "Hide all but what the walk has felt: the value and the slope where it has been. Once more "
    "lifts the fog.",
)
UNFELT = "not felt yet"
IN_FOG = "In fog there is no map.\nLift the fog to see this."

_DIGITS = 4
_FIRM = "\u00a0"  # a space at which no line ends
_MOST_TOLD = 4


class Sight(NamedTuple):
    """A terrain's name, and what there is to see."""

    title: str
    note: str


SIGHTS = {
    "bowl": Sight("Bowl", "As steep one way as the other: here the slope points at the minimum."),
    "valley": Sight(
        "Narrow valley",
        "Twenty times steeper across than along: a walk crosses over and over, and gains little.",
    ),
    "saddle": Sight(
        "Saddle",
        "Up along x, down along y: the slope is 0 in the middle, and there is no minimum.",
    ),
    "rosenbrock": Sight(
        "Rosenbrock’s banana", "Into the bent valley at once, and along its flat floor for ever."
    ),
    "himmelblau": Sight(
        "Himmelblau’s hills", "Four minima, equally low: the start decides which one is found."
    ),
    "beale": Sight("Beale’s gorge", "Steep walls, and a flat way in between them to the minimum."),
    "rastrigin": Sight(
        "Rastrigin’s egg box", "A hundred and more hollows, and only the middle one is lowest."
    ),
    "plateau": Sight(
        "Plateau", "A hole in a plain: begun far out, there is no slope to feel, and no step."
    ),
    "two-lakes": Sight("Two lakes", "A walk from the left ends in the higher lake."),
}


def lows(minima: Sequence[Extremum]) -> str:
    """What is known of a terrain's minima, in a line or two."""
    if not minima:
        return tr("No minimum: it goes down without end.")
    count, cost = len(minima), _cost(minima[0])
    if count > _MOST_TOLD:
        return counted(
            count,
            "{count} minimum; the lowest is {place}, {cost}.",
            "{count} minima; the lowest is {place}, {cost}.",
            count=count,
            place=_place(minima[0]),
            cost=cost,
        )
    if len(set(heights(minima))) == 1:
        places = tr(", ").join(map(_place, minima))
        return counted(
            count,
            "Minimum {places}: {cost}.",
            "Minima {places}: {cost}.",
            places=places,
            cost=cost,
        )
    each = (tr("{place} with {cost}", place=_place(low), cost=_cost(low)) for low in minima)
    return counted(count, "Minimum {places}.", "Minima {places}.", places=tr(", ").join(each))


def _place(low: Extremum) -> str:
    return f"({side_by_side(short(value, _DIGITS) for value in low.x)})".replace(" ", _FIRM)


def _cost(low: Extremum) -> str:
    return f"f{_FIRM}={_FIRM}{plain(round(low.cost, 3))}"


constants(__name__)

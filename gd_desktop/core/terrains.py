"""The named landscapes of two variables: functions whose lowest places are known."""

import math
from dataclasses import dataclass, field, fields
from functools import cache
from itertools import product

import numpy as np

from gd_desktop.core.function import Function, parse_function
from gd_desktop.core.problem import Extremum, in_order

Place = tuple[float, float]


@dataclass(frozen=True, slots=True)
class _Facts:
    """What is written down of a terrain; `lows` are the places of its local minima."""

    text: str
    across: tuple[float, float]
    up: tuple[float, float]
    lows: tuple[Place, ...]
    start: Place
    rate: float
    floor: float | None = 0.0


@dataclass(frozen=True)
class Terrain(Function):
    """A named f(x, y), and what is known of it. Made by `terrain`.

    name    one of TERRAINS
    minima  every local minimum of its region, the lowest first; none where there is none
    start   where a walk worth watching begins
    rate    a learning rate for plain gradient descent from there
    """

    name: str = field(compare=False)
    minima: tuple[Extremum, ...] = field(compare=False, repr=False)
    start: Place = field(compare=False, repr=False)
    rate: float = field(compare=False, repr=False)

    @property
    def lower_bound(self) -> float | None:
        return _FACTS[self.name].floor

    @property
    def region(self) -> tuple[tuple[float, float], ...]:
        facts = _FACTS[self.name]
        return facts.across, facts.up


@cache
def terrain(name: str) -> Terrain:
    """The terrain of that name. Raises KeyError for a name that is not in TERRAINS."""
    facts = _FACTS[name]
    function = parse_function(facts.text)
    parts = {part.name: getattr(function, part.name) for part in fields(function)}
    costs = function.evaluate_many(np.array(facts.lows).reshape(-1, 2)).tolist()
    minima = in_order(Extremum(x, cost, True) for x, cost in zip(facts.lows, costs, strict=True))
    x, y = map(float, facts.start)
    return Terrain(**parts, name=name, minima=minima, start=(x, y), rate=facts.rate)


def _rastrigin_lows() -> tuple[Place, ...]:
    """One beside each pair of whole numbers: where d/dx (x² − 10 cos 2πx) = 0 from below to above
    0, by Newton's method.
    """
    along = []
    for x in map(float, range(-5, 6)):
        for _ in range(8):
            slope = 2 * x + 20 * math.pi * math.sin(2 * math.pi * x)
            x -= slope / (2 + 40 * math.pi**2 * math.cos(2 * math.pi * x))
        along.append(x)
    return tuple(product(along, along))


_FACTS = {
    "bowl": _Facts("x^2 + y^2", (-4, 4), (-3, 3), ((0.0, 0.0),), (3, 2), 0.1),
    "valley": _Facts("x^2/20 + y^2", (-6, 6), (-4, 4), ((0.0, 0.0),), (-5, 2.5), 0.9),
    # Down without end along y, up along x: no minimum, and no floor.
    "saddle": _Facts("x^2 - y^2", (-3, 3), (-3, 3), (), (2.5, 0.01), 0.1, floor=None),
    # Rosenbrock 1960.
    "rosenbrock": _Facts(
        "(1 - x)^2 + 100(y - x^2)^2", (-2, 2), (-1, 3), ((1.0, 1.0),), (-1.2, 1), 0.001
    ),
    # Himmelblau 1972: four minima, all of value 0; three of them to the last digit of a float.
    "himmelblau": _Facts(
        "(x^2 + y - 11)^2 + (x + y^2 - 7)^2",
        (-6, 6),
        (-6, 6),
        (
            (3.0, 2.0),
            (-2.805118086952745, 3.131312518250573),
            (-3.779310253377747, -3.283185991286170),
            (3.584428340330492, -1.848126526964404),
        ),
        (0, 0),
        0.01,
    ),
    # Beale 1958.
    "beale": _Facts(
        "(1.5 - x + x y)^2 + (2.25 - x + x y^2)^2 + (2.625 - x + x y^3)^2",
        (-0.5, 4.5),
        (-1.5, 2),
        ((3.0, 0.5),),
        (1, 1.5),
        0.005,
    ),
    # Rastrigin 1974: 121 minima in its region, of which only the middle one is the lowest.
    "rastrigin": _Facts(
        "20 + x^2 - 10cos(2 pi x) + y^2 - 10cos(2 pi y)",
        (-5.12, 5.12),
        (-5.12, 5.12),
        _rastrigin_lows(),
        (2.3, 1.7),
        0.002,
    ),
    # So flat from about 4 away that the slope is too small to feel.
    "plateau": _Facts("1 - e^(-(x^2 + y^2)/2)", (-6, 6), (-6, 6), ((0.0, 0.0),), (2, 1.5), 0.5),
    # A product of squared distances: the lower lake's middle is at value 0, the higher one's where
    # 2x² + 4x + 1 = 0.
    "two-lakes": _Facts(
        "((x - 2)^2 + y^2)((x + 2)^2 + y^2 + 1)/10",
        (-4, 4),
        (-3, 3),
        ((2.0, 0.0), (-1 - math.sqrt(0.5), 0.0)),
        (-3, 2),
        0.05,
    ),
}
TERRAINS = tuple(_FACTS)

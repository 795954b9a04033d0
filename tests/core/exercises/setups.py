"""A Setup of each model, as sheets are drawn from it."""

from functools import cache

from gd_desktop.core.exercises.draw import draw
from gd_desktop.core.exercises.tasks import Sheet
from gd_desktop.core.exercises.wish import Wish
from gd_desktop.core.setup import Setup
from gd_desktop.core.terrains import terrain
from gd_desktop.io.settings import learning

STUDENTS = 30
FEWER = 10  # of those whose drawing takes longer
MODELS = ("parabola", "function", "terrain", "neuron", "entropy")


@cache
def setup_of(model: str) -> Setup:
    if model == "function":
        return Setup(model="function", function="x^4 - 3x^3 + 2", start=(4.0,), rate=0.01)
    if model == "terrain":
        place = terrain("himmelblau")
        return Setup(model="terrain", terrain=place.name, start=place.start, rate=place.rate)
    if model in ("neuron", "entropy"):
        cost = "quadratic" if model == "neuron" else "cross-entropy"
        return Setup(model="neuron", cost=cost, **learning("four-points"))
    return Setup()


@cache
def sheet_of(model: str) -> Sheet:
    """A class, drawn once for all tests."""
    students = STUDENTS if model in ("parabola", "function") else FEWER
    return draw(setup_of(model), Wish(students, seed=7))

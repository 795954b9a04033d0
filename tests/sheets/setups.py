"""Documents of a few students for each model."""

from functools import cache

from gd_desktop.core.setup import Setup
from gd_desktop.core.terrains import terrain
from gd_desktop.io.settings import learning

MODELS = ("parabola", "function", "terrain", "neuron")


@cache
def setup_of(model: str) -> Setup:
    if model == "function":
        return Setup(model="function", function="x - ln x", start=(3.0,), rate=0.5)
    if model == "terrain":
        place = terrain("beale")
        return Setup(model="terrain", terrain=place.name, start=place.start, rate=place.rate)
    if model == "neuron":
        return Setup(model="neuron", **learning("four-points"))
    return Setup()

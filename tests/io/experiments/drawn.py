"""Experiments drawn by Hypothesis: all that can be written into a file."""

from typing import Any, get_args

from hypothesis import strategies as st

from gd_desktop.core.dataset import Dataset
from gd_desktop.core.figures import changed
from gd_desktop.core.lanes import MOST_LANES
from gd_desktop.core.methods import NEEDING_ALL
from gd_desktop.core.recipe import recipe_of
from gd_desktop.core.setup import Setup, build_problem
from gd_desktop.io.experiments.experiment import Experiment
from gd_desktop.io.lessons.lesson import Beside, Scene, Study, View
from tests.core.walks import RATES, runs

_flags = ("fog", "predict", "sub_frames", "race")


@st.composite
def views(draw: st.DrawFn, setup: Setup) -> View:
    looks: dict[str, Any] = {name: draw(st.booleans()) for name in _flags}
    if setup.model == "neuron":
        assert isinstance(setup.data, Dataset)
        looks["study"] = draw(st.sampled_from(get_args(Study)))
        looks["sample"] = draw(st.integers(1, len(setup.data)))
    else:
        is_plane = len(build_problem(setup).parameters) == 2
        without = "cobweb" if is_plane else "surface"
        looks["beside"] = draw(st.sampled_from([b for b in get_args(Beside) if b != without]))
    looks["walked"] = draw(st.sampled_from([0, 5, 10_000_000]))
    looks["log_cost"] = draw(st.sampled_from([None, True, False]))
    looks["pace"] = draw(st.sampled_from([None, 1.0, 8, 1000.0]))
    return View(**looks)


@st.composite
def lanes(draw: st.DrawFn, setup: Setup) -> tuple[Setup, ...]:
    """Pins of the same method, and of others with and without settings of their own."""
    own: list[dict[str, Any]] = [
        {"rate": draw(st.sampled_from(RATES))},
        {"seed": 3, "start": draw(st.sampled_from(["random", "zeros"]))},
    ]
    if setup.model != "neuron" or not setup.mistakes:
        own += [{"method": "newton-raphson", "batch": "all"}]
    own += [{"method": "momentum", "momentum": 0.125}, {"method": "adam", "rate": 0.5}]
    if setup.model == "neuron" and setup.method not in NEEDING_ALL:
        own += [{"batch": 2}]
    chosen = draw(st.lists(st.sampled_from(own), max_size=MOST_LANES))
    return tuple(changed(setup, each.items()) for each in chosen)


@st.composite
def experiments(draw: st.DrawFn) -> Experiment:
    descent = draw(runs())
    setup = descent.setup
    scene = Scene(setup, draw(views(setup)), draw(lanes(setup)))
    return Experiment(scene, recipe_of(descent.trail, descent.cursor))


def some_experiments(count: int) -> list[Experiment]:
    """So many of them, the same each time."""
    from hypothesis import HealthCheck, Phase, given, settings

    found: list[Experiment] = []

    @settings(
        max_examples=count,
        derandomize=True,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=[HealthCheck.too_slow],
    )
    @given(experiments())
    def collect(experiment: Experiment) -> None:
        found.append(experiment)

    collect()
    return found

"""Some experiments, with all that there can be in one."""

from dataclasses import replace

import numpy as np

from gd_desktop.core.dataset import Dataset
from gd_desktop.core.recipe import Recipe
from gd_desktop.io.experiments.experiment import Experiment
from gd_desktop.io.lessons.lesson import Scene, View
from gd_desktop.io.settings import WINDOW_SETUP, window_setup

_history = Recipe(((1, 0.25), (4, 0.125), (7, 0.5)), 12, 8)

PARABOLA = Experiment(
    Scene(
        WINDOW_SETUP,
        View(beside="cobweb", log_cost=False, race=True, walked=20),
        (replace(WINDOW_SETUP, rate=0.9), replace(WINDOW_SETUP, method="adam", rate=0.5)),
    ),
    _history,
)
_momentum = replace(
    window_setup("terrain"), method="momentum", options=(("momentum", 0.5),), start=(-0.0, 5e-324)
)
TERRAIN = Experiment(
    Scene(
        _momentum,
        View(fog=True, beside="surface"),
        (replace(_momentum, options=(), start="random", seed=2**63 - 1),),
    ),
    Recipe(((1, 5e-324),), 3, 3),
)
FUNCTION = Experiment(Scene(replace(window_setup("function"), start="random", seed=7)), _history)
NEURON = Experiment(
    Scene(replace(window_setup("neuron"), batch=16, held_out=0.25), View(study="bugs", sample=3)),
    _history,
)
_rows = Dataset(
    "größe (edited)",
    ("width", "Höhe"),
    np.array([[0.1, -0.0], [5e-324, 1e308], [-3.25, 1 / 3], [2.0, 4.0]]),
    np.array([0.0, 1.0, 1.0, 0.0]),
    ("a\tb", "кот"),
    "Art",
    (1, 2),
    is_own=True,
)
OWN = Experiment(
    Scene(
        replace(window_setup("neuron"), data=_rows, start=(1.0, -2.0, 0.5), mistakes=("sign",)),
        View(sample=4, study="ask", pace=2.5),
    ),
    Recipe(((1, 0.1),), 5, 0),
)
_pixels = Dataset(
    "large pictures",
    tuple(f"p{number}" for number in range(33 * 33)),
    np.eye(2, 33 * 33),
    np.array([0.0, 1.0]),
    is_own=True,
)
WIDE = Experiment(Scene(replace(window_setup("neuron"), data=_pixels, start="zeros")))

EXPERIMENTS = (PARABOLA, TERRAIN, FUNCTION, NEURON, OWN)

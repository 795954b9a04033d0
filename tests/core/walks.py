"""Runs drawn by Hypothesis: every model and method, rates that change, branches."""

from dataclasses import replace
from typing import Any

import numpy as np
from hypothesis import strategies as st

from gd_desktop.core.dataset import Dataset
from gd_desktop.core.descent import Descent
from gd_desktop.core.methods import METHODS, NEEDING_ALL, OPTIONS
from gd_desktop.core.mistakes import Mistake
from gd_desktop.core.setup import Setup, build_problem
from gd_desktop.core.terrains import TERRAINS
from gd_desktop.io.builtin import load_builtin

RATES = (0.1, 0.003, 0.9, 1.05, 1e-9, 5e-324, 3.0, 1e300)
ODD = (0.0, -0.0, 5e-324, -1e-300, 1e308, 0.1 + 0.2, 123456789.12345679)
_numbers = st.one_of(st.floats(-5, 5), st.sampled_from(ODD))
_FUNCTIONS = ("x^4 - 3x^3 + 2", "sin(x)/x", "x^2 + 10y^2", "exp(-x^2) + 0.1y^4", "sqrt(x)")


@st.composite
def own_data(draw: st.DrawFn) -> Dataset:
    """Rows of somebody's own, of 1 or 2 features, or of so many that points are not stored."""
    d, count = draw(st.sampled_from([1, 2, 2, 12])), draw(st.integers(1, 12))
    generator = np.random.default_rng(draw(st.integers(0, 99)))
    features = generator.normal(size=(count, d)).round(draw(st.sampled_from([1, 17])))
    features[0, 0] = draw(st.sampled_from(ODD[:4]))
    return Dataset(
        draw(st.sampled_from(["painted", "table.csv", "penguins", "größe (edited)", "a\n\x07b"])),
        tuple(f"x{number}" for number in range(1, d + 1)),
        features,
        generator.integers(0, 2, count).astype(np.float64),
        draw(st.sampled_from([("0", "1"), ("", "кот"), ("a\tb", "not a\tb")])),
        draw(st.sampled_from(["class", "Art", ""])),
        draw(st.sampled_from([None, (1, d)])),
        is_own=True,
    )


@st.composite
def datasets(draw: st.DrawFn) -> Dataset:
    """Built-in data with some of its features and either class as class 1, or rows of one's own."""
    if draw(st.booleans()):
        return draw(own_data())
    whole = load_builtin(draw(st.sampled_from(["penguins", "xor", "clusters"])))
    count = draw(st.integers(1, len(whole.names)))
    return load_builtin(whole.source, whole.names[:count], draw(st.sampled_from(whole.classes)))


@st.composite
def setups(draw: st.DrawFn, model: str, method: str) -> Setup:
    """A Setup of a model and a method, with all of its other fields drawn."""
    given: dict[str, Any] = {"model": model, "method": method, "start": "zeros"}
    match model:
        case "parabola":
            given["coefficients"] = (
                draw(st.sampled_from([1, -0.5, 2.0])),
                draw(st.floats(-5, 5)),
                -0.0,
            )
        case "function":
            given["function"] = draw(st.sampled_from(_FUNCTIONS))
        case "terrain":
            given["terrain"] = draw(st.sampled_from(TERRAINS))
        case _:
            given |= {"data": draw(datasets()), "held_out": draw(st.sampled_from([0.0, 0.25]))}
            given |= {"scale": draw(st.sampled_from(["none", "standard"]))}
            given |= {"cost": draw(st.sampled_from(["quadratic", "cross-entropy"]))}
            if method not in NEEDING_ALL:
                given["batch"] = draw(st.sampled_from(["all", 1, 3, 5]))
                given["mistakes"] = draw(st.sampled_from([(), tuple(map(str, Mistake))[:2]]))
    dimension = 1
    if model == "neuron":
        dimension = len(given["data"].names) + 1
    if method == "grid-search":
        given["options"] = (("points", 2 if dimension > 5 else 4),)
    elif draw(st.booleans()):
        given["options"] = tuple((o.name, draw(st.sampled_from([0.25, 0.5]))) for o in
                                 OPTIONS[method])  # fmt: skip
    setup = Setup(**given)
    dimension = len(build_problem(setup).parameters)
    point = st.lists(_numbers, min_size=dimension, max_size=dimension).map(tuple)
    return replace(
        setup,
        rate=draw(st.sampled_from(RATES)),
        start=draw(st.one_of(st.sampled_from(["random", "zeros"]), point)),
        seed=draw(st.sampled_from([0, 7, 2**63 - 1])),
        steps=draw(st.sampled_from([0, 33, 1000, 10_000_000])),
        tolerance=draw(st.sampled_from([0.0, 1e-6, 0.5])),
    )


_moves = st.lists(
    st.one_of(
        st.tuples(st.just("forward"), st.integers(1, 60)),
        st.tuples(st.just("back"), st.integers(1, 60)),
        st.tuples(st.just("rate"), st.sampled_from(RATES)),
    ),
    max_size=8,
)


@st.composite
def runs(draw: st.DrawFn, model: str | None = None, method: str | None = None) -> Descent:
    """A descent that has been walked there and back, with rates that changed on the way."""
    model = model or draw(st.sampled_from(["parabola", "function", "terrain", "neuron"]))
    descent = Descent(draw(setups(model, method or draw(st.sampled_from(METHODS)))))
    for kind, number in draw(_moves):
        match kind:
            case "forward":
                descent.forward(int(number))
            case "back":
                descent.seek(descent.cursor - int(number))
            case _:
                descent.amend(replace(descent.setup, rate=number))
    return descent

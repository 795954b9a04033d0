"""Programs print the numbers of the run that they are of, in an interpreter with numpy alone."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gd_desktop.core.methods import METHODS
from gd_desktop.core.recipe import Recipe
from gd_desktop.core.setup import Setup
from gd_desktop.scripts.script import script_of

from .bare import Walk, check_all, differences, expected, printed_by, rows_of, walked
from .walks import functions, neuron_ways, neurons, parabolas, terrains


def some(walks: dict[str, Walk], stride: int) -> dict[str, Walk]:
    """Of a table with the methods going round fastest, every so many: all methods, all rows."""
    assert np.gcd(stride, len(METHODS)) == 1
    return dict(list(walks.items())[::stride])


def test_every_model_by_every_method(tmp_path: Path) -> None:
    walks = dict(parabolas()) | some(dict(terrains()), 3) | some(dict(functions()), 5)
    check_all(walks, tmp_path / "programs")


def test_all_that_a_neuron_can_be_set_to(tmp_path: Path) -> None:
    check_all(dict(neuron_ways()), tmp_path / "programs")


@pytest.mark.long
def test_terrains_by_every_method(tmp_path: Path) -> None:
    check_all(dict(terrains()), tmp_path / "programs")


@pytest.mark.long
def test_the_gallery_by_every_method(tmp_path: Path) -> None:
    check_all(dict(functions()), tmp_path / "programs")


@pytest.mark.long
def test_every_built_in_dataset_by_every_cost_and_method(tmp_path: Path) -> None:
    check_all(dict(neurons()), tmp_path / "programs")


def test_a_wrong_number_would_be_found(tmp_path: Path) -> None:
    setup = Setup(steps=5)
    text = script_of(setup, Recipe(((1, 0.1),), 5, 5)).text
    wrong = text.replace("rate = 0.1", "rate = 0.10000000001")
    said = printed_by({"right": (text, None), "wrong": (wrong, None)}, tmp_path / "programs")
    right = expected(walked(Walk(setup)))
    assert differences(rows_of(said["right"]), right).max() <= 1e-15
    assert differences(rows_of(said["wrong"]), right).max() > 1e-12


_numbers = st.floats(-50, 50).map(lambda value: round(value, 3))


@st.composite
def drawn_parabolas(draw: st.DrawFn) -> Walk:
    a = draw(_numbers.filter(lambda value: abs(value) >= 0.01))
    setup = Setup(
        coefficients=(a, draw(_numbers), draw(_numbers)),
        start=(draw(_numbers),),
        method=draw(st.sampled_from(METHODS)),
        # Up to what a walk takes to get out of the finite numbers.
        rate=draw(st.floats(1e-4, 3 / abs(a)).map(lambda value: float(f"{value:.3g}"))),
        steps=draw(st.integers(0, 30)),
    )
    return Walk(setup)


_TERMS = (
    "x^2", "{c}x", "x^4/{c}", "sin({c}x)", "e^(-x^2)", "ln(x^2 + {c})", "sqrt(x^2 + {c})",
    "tanh x", "sigmoid({c}x)", "|x|^1.5", "x^3/(1 + x^2)", "{c}cos x sin x", "1/(x^2 + {c})",
    "atan x", "2^(x/{c})", "cbrt(x^2 + {c})", "-x/{c}", "π x/τ", "cosh(x/{c})",
)  # fmt: skip


@st.composite
def drawn_functions(draw: st.DrawFn) -> Walk:
    terms = draw(st.lists(st.sampled_from(_TERMS), min_size=1, max_size=4))
    text = " + ".join(term.replace("{c}", draw(st.sampled_from(["2", "3", "0.7", "1.25"])))
                      for term in terms)  # fmt: skip
    count = 1
    if draw(st.booleans()):
        text, count = f"{text} + (y - x)^2 + sin(x y)/3", 2
    setup = Setup(
        model="function",
        function=text,
        start=tuple(draw(st.floats(-2, 2).map(lambda v: round(v, 2))) for _ in range(count)),
        method=draw(st.sampled_from(METHODS)),
        rate=0.02,
        steps=draw(st.integers(1, 15)),
    )
    return Walk(setup)


@pytest.mark.long
@settings(max_examples=10, deadline=None)
@given(walks=st.lists(drawn_parabolas() | drawn_functions(), min_size=30, max_size=30))
def test_drawn_runs(walks: list[Walk], tmp_path_factory: pytest.TempPathFactory) -> None:
    named = {f"walk{number}": walk for number, walk in enumerate(walks)}
    # A step of Newton's beside a saddle, or of a method that divides by a small root, can carry a
    # rounding far: then what is a little farther off is right too.
    within = {name: min(1e-9, max(1e-12, 1000 * carried(walk))) for name, walk in named.items()}
    check_all(named, tmp_path_factory.mktemp("drawn") / "programs", within)


def carried(walk: Walk) -> float:
    """How far off a walk is, at the most, that begins a rounding beside another."""
    start = walk.setup.start
    assert isinstance(start, tuple)
    beside = tuple(value + max(1.0, abs(value)) * float(np.spacing(1.0)) for value in start)
    other = walk._replace(setup=replace(walk.setup, start=beside))
    own, moved = expected(walked(walk)), expected(walked(other))
    # One of them may leave the finite numbers sooner.
    return float(differences(moved, own).max()) if moved.shape == own.shape else np.inf

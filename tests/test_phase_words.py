"""Captions of sub-frames: short, whole, and right about the row."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gd_desktop.app.frame import Frame
from gd_desktop.captions import Caption, change_formula
from gd_desktop.core.descent import Descent
from gd_desktop.core.diagnosis import Outcome
from gd_desktop.core.methods import METHODS, NEEDING_ALL
from gd_desktop.core.mistakes import Mistake
from gd_desktop.core.phases import Phase, halt, phases_of
from gd_desktop.core.setup import Setup
from gd_desktop.formulas import Notation
from gd_desktop.neuron_captions import Chosen
from gd_desktop.numerals import Style, read_number
from gd_desktop.phase_words import caption
from tests.core.samples import drawn

CURVE = Setup(start=(8.0,), steps=1000)
PLANE = Setup(model="terrain", terrain="rosenbrock", start=(-1.5, 1.0), rate=1e-3, steps=1000)
NEURON = drawn(20, 2, start=(0.2, -0.4, 0.6), steps=1000)
WIDE = drawn(30, 12, start="zeros", steps=1000)
LONGEST = 130  # signs; of numbers with three decimals
WRONG = ("nan", "None", "array", "np.", "inf", "{", "}", "  ")


def frame_after(setup: Setup, steps: int) -> Frame:
    descent = Descent(setup)
    if steps:
        descent.forward(steps)
    return Frame.of(descent, 0, 0, None, looks_ahead=True)


def captions(
    setup: Setup, steps: int, chosen: Chosen | None = None, style: Style | None = None
) -> dict[Phase, Caption]:
    frame = frame_after(setup, steps)
    is_converged = frame.verdict.outcome is Outcome.CONVERGED
    stop = halt(frame.optimizer, frame.row, frame.next_x, is_converged)
    return {
        phase: caption(frame, phase, stop, chosen or Chosen(), style or Style(), Notation())
        for phase in phases_of(frame.problem, frame.optimizer)
    }


def check(told: Caption) -> None:
    assert 1 <= len(told.title.split()) <= 3
    assert not told.title.endswith(".")
    assert told.text.endswith(".")
    assert told.text[0].isupper() or not told.text[0].isalpha() or told.text[0] in "wbf"
    for wrong in WRONG:
        assert wrong not in told.text


@pytest.mark.parametrize("steps", [0, 1, 4, 200])
@pytest.mark.parametrize("setup", [CURVE, PLANE, NEURON], ids=["curve", "plane", "neuron"])
@pytest.mark.parametrize("method", METHODS)
def test_every_phase_of_every_method_is_told_in_a_sentence(
    setup: Setup, method: str, steps: int
) -> None:
    for told in captions(replace(setup, method=method), steps).values():
        check(told)
        assert len(told.text) <= LONGEST


@settings(max_examples=60, deadline=None)
@given(
    start=st.floats(-1e12, 1e12),
    rate=st.sampled_from([1e-9, 0.1, 1.0, 30.0, 1e200]),
    steps=st.integers(0, 6),
    decimals=st.integers(0, 10),
    method=st.sampled_from(METHODS),
)
def test_any_numbers_can_be_told(
    start: float, rate: float, steps: int, decimals: int, method: str
) -> None:
    setup = replace(CURVE, start=(start,), rate=rate, method=method)
    for told in captions(setup, steps, style=Style(decimals)).values():
        check(told)


@pytest.mark.parametrize(
    ("function", "start", "method"),
    [
        ("ln(x)", (0.5,), "gradient-descent"),
        ("3*x + 1", (1.0,), "newton-raphson"),
        ("x^3", (0.0,), "newton-raphson"),
        ("x^4/4 - 2*x^2 + x", (0.9,), "newton-raphson"),
        ("x^2 - y^2", (1.0, 1.0), "newton-raphson"),
        ("x + y", (1.0, 1.0), "newton-raphson"),
        ("sqrt(x)", (1.0,), "adam"),
        ("ln(x)^2", (2.0,), "grid-search"),
        ("0*x + 7", (1.0,), "momentum"),
    ],
)
def test_places_without_a_value_or_a_step_are_told_calmly(
    function: str, start: tuple[float, ...], method: str
) -> None:
    setup = Setup(model="function", function=function, start=start, method=method, rate=2.0,
                  steps=1000)  # fmt: skip
    for steps in range(5):
        for told in captions(setup, steps).values():
            check(told)


@pytest.mark.parametrize("cost", ["quadratic", "quadratic-mean", "cross-entropy"])
@pytest.mark.parametrize("mistakes", [(), *((mistake,) for mistake in Mistake)])
def test_a_product_that_is_told_is_the_pull(cost: str, mistakes: tuple[str, ...]) -> None:
    setup = replace(NEURON, cost=cost, mistakes=mistakes)
    for place in range(3):
        told = captions(setup, 1, Chosen(4, place), Style(8))[Phase.PULL]
        check(told)
        product, _, rest = told.text.partition(": ")[2].partition(" = ")
        factors = [read_number(part.strip("() "), "factor") for part in product.split("·")]
        pull = read_number(rest.split(",")[0], "pull")
        assert np.prod(factors) == pytest.approx(pull, rel=1e-6)


@pytest.mark.parametrize("method", [name for name in METHODS if name not in NEEDING_ALL])
def test_a_wide_neuron_and_batches_are_told_too(method: str) -> None:
    for setup in (WIDE, replace(WIDE, batch=7), replace(NEURON, batch=6)):
        for steps in (0, 1, 5):
            for told in captions(replace(setup, method=method), steps, Chosen(3, 1)).values():
                check(told)
    batch = captions(replace(WIDE, batch=7, method=method), 1)
    assert "the batch’s 7 samples" in batch[Phase.MEAN].text
    assert "batch’s cost" in batch[Phase.STAND].text


def test_a_chosen_sample_that_is_not_there_is_the_last_one() -> None:
    told = captions(NEURON, 0, Chosen(500, 70))
    assert told[Phase.ERROR].text.startswith("Sample 20:")
    assert "Δb" in told[Phase.SCALE].text


def test_the_neurons_arithmetic_is_that_of_its_step() -> None:
    frame = frame_after(NEURON, 2)
    told = captions(NEURON, 2, Chosen(0, 1), Style(9))[Phase.SCALE].text
    assert told.startswith("Δw₂ = −η·∂C/∂w₂ = −0.1 · ")
    assert frame.next_x is not None
    change, place = told.rsplit(" = ", 1)[1].removesuffix(".").split(", so w₂ goes to ")
    step = (frame.next_x - frame.row.x)[1].item()
    assert read_number(change, "change") == pytest.approx(step, rel=1e-6)
    assert read_number(place, "place") == pytest.approx(frame.next_x[1].item(), rel=1e-8)


@pytest.mark.parametrize("method", [name for name in METHODS if name != "grid-search"])
def test_the_numbers_of_a_step_add_up(method: str) -> None:
    told = captions(replace(CURVE, method=method), 3, style=Style(9))
    if method == "newton-raphson":
        assert told[Phase.AHEAD].title == "Converged"
        return
    left, _, right = told[Phase.AHEAD].text.removesuffix(".").rpartition(" = ")
    here, sign, by = left.split(" = ")[1].partition(" − ")
    assert sign
    assert read_number(here, "x") - read_number(by, "x") == pytest.approx(read_number(right, "x"))
    change = told[Phase.SCALE].text.removesuffix(".").rpartition(" = ")[2]
    assert read_number(change, "x") == pytest.approx(-read_number(by, "x"))


def test_every_method_has_a_formula_for_its_change() -> None:
    formulas = set()
    for method in METHODS:
        if method != "grid-search":
            optimizer = Descent(replace(CURVE, method=method)).stepper.optimizer
            formulas.add(change_formula(optimizer, "α", "slope"))
    assert len(formulas) == 6  # AdaGrad’s and RMSProp’s are one
    assert "−α·slope" in formulas

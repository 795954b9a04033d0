"""What a Setup of a neuron takes, refuses and remembers."""

import json
import math
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gd_desktop.core.costs import COSTS
from gd_desktop.core.dataset import SCALES, Dataset
from gd_desktop.core.mistakes import Mistake, MistakenNeuron
from gd_desktop.core.neuron import Neuron
from gd_desktop.core.refusal import Reason, Refusal
from gd_desktop.core.setup import (
    MOST_HELD_OUT,
    MOST_STEPS,
    Setup,
    build_problem,
    build_stepper,
    first_point,
)

from .samples import FOUR, drawn, make_data, setup_of, training_rows

quick = settings(max_examples=60, deadline=None)
finite = st.floats(allow_nan=False, allow_infinity=False)
DATA = make_data(*FOUR)
HAND_MADE = make_data([[0.1, 1e-300], [-2.5, 3]], [1, 0], classes=("cat", "dog"), label="animal",
                      image=(1, 2), is_own=True)  # fmt: skip
setups = st.builds(
    Setup,
    model=st.just("neuron"),
    data=st.just(DATA),
    start=st.one_of(st.sampled_from(["random", "zeros"]), st.tuples(finite, finite)),
    seed=st.integers(0, 2**63 - 1),
    cost=st.sampled_from(sorted(COSTS)),
    scale=st.sampled_from(SCALES),
    batch=st.one_of(st.just("all"), st.integers(1, MOST_STEPS)),
    held_out=st.floats(0, MOST_HELD_OUT),
    mistakes=st.lists(st.sampled_from([str(mistake) for mistake in Mistake]), unique=True).map(
        tuple
    ),
)


@quick
@given(setup=setups)
def test_a_setup_comes_back_from_json(setup: Setup) -> None:
    values = json.loads(json.dumps(setup.to_dict()))
    assert Setup.from_dict(values, setup.data) == setup


def test_data_that_others_hold_is_told_by_where_it_comes_from() -> None:
    values = setup_of(*FOUR).to_dict()
    assert values == {
        "model": "neuron",
        "method": "gradient-descent",
        "rate": 0.1,
        "start": "zeros",
        "seed": 0,
        "steps": 33,
        "tolerance": 0.0,
        "cost": "quadratic",
        "scale": "none",
        "batch": "all",
        "held_out": 0.0,
        "mistakes": [],
        "data": "test",
        "label": "class",
        "features": ["x1"],
        "positive": "1",
    }


def test_rows_that_exist_nowhere_else_are_told_too() -> None:
    setup = Setup(model="neuron", data=HAND_MADE, start="zeros")
    told = json.loads(json.dumps(setup.to_dict()))
    again = Dataset(
        told["data"],
        tuple(told["features"]),
        np.array(told["rows"]),
        np.array(told["labels"]),
        tuple(told["classes"]),
        told["label"],
        tuple(told["image"]),
        is_own=True,
    )
    assert told["positive"] == "dog"
    assert Setup.from_dict(told, again) == setup


def test_a_parabola_tells_nothing_of_a_neuron() -> None:
    assert not {"data", "cost", "batch", "rows"} & set(Setup().to_dict())
    assert "coefficients" not in setup_of(*FOUR).to_dict()


@pytest.mark.parametrize(
    ("field", "value", "reason"),
    [
        ("batch", 0, Reason.NOT_POSITIVE),
        ("batch", -1, Reason.NEGATIVE),
        ("batch", 2.5, Reason.NOT_WHOLE),
        ("batch", "some", Reason.NOT_A_NUMBER),
        ("batch", None, Reason.NOT_A_NUMBER),
        ("batch", True, Reason.NOT_A_NUMBER),
        ("batch", [1], Reason.NOT_A_NUMBER),
        ("batch", MOST_STEPS + 1, Reason.OUT_OF_RANGE),
        ("held_out", -0.1, Reason.OUT_OF_RANGE),
        ("held_out", 0.91, Reason.OUT_OF_RANGE),
        ("held_out", 1, Reason.OUT_OF_RANGE),
        ("held_out", math.nan, Reason.NOT_FINITE),
        ("held_out", "half", Reason.NOT_A_NUMBER),
        ("cost", "cubic", Reason.UNKNOWN),
        ("cost", None, Reason.UNKNOWN),
        ("cost", ["quadratic"], Reason.UNKNOWN),
        ("scale", "log", Reason.UNKNOWN),
        ("mistakes", ["typo"], Reason.UNKNOWN),
        ("mistakes", "sign", Reason.UNKNOWN),
        ("mistakes", [1], Reason.UNKNOWN),
        ("mistakes", ["sign", None], Reason.UNKNOWN),
        ("start", [1], Reason.WRONG_COUNT),
        ("start", [1, 2, 3], Reason.WRONG_COUNT),
        ("start", "nowhere", Reason.NOT_A_NUMBER),
        ("start", [1, math.nan], Reason.NOT_FINITE),
    ],
)
def test_a_bad_value_is_refused_by_its_fields_name(
    field: str, value: object, reason: Reason
) -> None:
    with pytest.raises(Refusal) as no:
        Setup.from_dict({"model": "neuron", "start": "zeros"} | {field: value}, DATA)
    assert (no.value.name, no.value.reason) == (field, reason)


def test_a_neuron_without_data_is_refused() -> None:
    with pytest.raises(Refusal) as no:
        Setup(model="neuron", start="zeros")
    assert (no.value.name, no.value.reason) == ("data", Reason.MISSING)


@pytest.mark.parametrize(
    "change", [{"rate": 0.2}, {"steps": 5}, {"tolerance": 1e-3}, {"data": make_data(*FOUR)}]
)
def test_a_run_goes_on_with_another_rate_limit_or_tolerance(change: dict[str, Any]) -> None:
    setup = setup_of(*FOUR)
    assert replace(setup, **change).continues(setup)


@pytest.mark.parametrize(
    "change",
    [
        {"start": "random"},
        {"seed": 1},
        {"cost": "cross-entropy"},
        {"scale": "standard"},
        {"batch": 2},
        {"held_out": 0.5},
        {"mistakes": ("sum",)},
        {"data": make_data([[-2], [-1], [1], [2]], [0, 1, 1, 1])},
        {"data": make_data(*FOUR, is_own=True)},
    ],
)
def test_a_run_does_not_go_on_elsewhere(change: dict[str, Any]) -> None:
    setup = setup_of(*FOUR)
    assert not replace(setup, **change).continues(setup)


def test_the_neuron_is_trained_on_scaled_inputs_and_scales_those_held_out_alike() -> None:
    setup = drawn(40, 3, scale="standard", held_out=0.25)
    problem, data = build_problem(setup), setup.data
    assert isinstance(problem, Neuron)
    assert data is not None
    assert problem.held_out is not None
    training, held = training_rows(setup)
    features = data.features[training]
    mean, deviation = features.mean(axis=0), features.std(axis=0)
    for part, rows in ((problem, training), (problem.held_out, held)):
        assert part.inputs[:, :-1] == pytest.approx((data.features[rows] - mean) / deviation)
        assert (part.inputs[:, -1] == 1).all()
        assert part.labels.tolist() == data.labels[rows].tolist()


def test_the_seed_decides_what_is_held_out_and_matters_not_otherwise() -> None:
    def rows(seed: int, share: float) -> list[int]:
        return training_rows(drawn(40, 1, seed=seed, held_out=share))[1].tolist()

    assert rows(1, 0.25) == rows(1, 0.25) != rows(2, 0.25)
    assert rows(1, 0.0) == []
    problems = [build_problem(drawn(40, 1, seed=seed)) for seed in (1, 2)]
    assert problems[0] is problems[1]


@pytest.mark.parametrize(
    ("mistakes", "in_gradient", "late"),
    [((), False, False), (("sign",), True, False), (("late-bias",), False, True),
     (("sum", "late-bias"), True, True)],
)  # fmt: skip
def test_mistakes_go_to_the_gradient_or_to_the_step(
    mistakes: tuple[str, ...], in_gradient: bool, late: bool
) -> None:
    stepper = build_stepper(setup_of(*FOUR, mistakes=mistakes))
    assert isinstance(stepper.problem, MistakenNeuron) == in_gradient
    assert stepper.late_bias == late


def test_starts_are_zeros_drawn_or_given() -> None:
    assert first_point(setup_of(*FOUR)).tolist() == [0, 0]
    assert first_point(setup_of(*FOUR, start=(1.0, -2.0))).tolist() == [1, -2]
    drawn_start = first_point(setup_of(*FOUR, start="random", seed=3))
    assert (np.abs(drawn_start) <= 6).all()
    assert drawn_start.tolist() == first_point(setup_of(*FOUR, start="random", seed=3)).tolist()
    assert first_point(Setup(start="zeros")).tolist() == [0]

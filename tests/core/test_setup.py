"""What a Setup takes, refuses and remembers."""

import json
import math
from dataclasses import fields, replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gd_desktop.core.curves import Parabola
from gd_desktop.core.methods import OPTION_NAMES
from gd_desktop.core.refusal import Reason, Refusal
from gd_desktop.core.setup import MOST_STEPS, Setup, build_problem, first_point

quick = settings(max_examples=60, deadline=None)
finite = st.floats(allow_nan=False, allow_infinity=False)
positive = st.floats(min_value=0, exclude_min=True, allow_infinity=False)
setups = st.builds(
    Setup,
    coefficients=st.tuples(st.floats(0.01, 100), st.floats(-100, 100), finite),
    rate=positive,
    start=st.one_of(st.just("random"), st.tuples(finite)),
    seed=st.integers(0, 2**63 - 1),
    steps=st.integers(0, MOST_STEPS),
    tolerance=st.one_of(st.just(0.0), positive),
)


def test_the_defaults_are_the_story() -> None:
    setup = Setup()
    assert build_problem(setup) == Parabola(1, -4, 6)
    assert (setup.rate, setup.start, setup.steps, setup.tolerance) == (0.1, (8.0,), 33, 0)


@quick
@given(setup=setups)
def test_a_setup_comes_back_from_json(setup: Setup) -> None:
    assert Setup.from_dict(json.loads(json.dumps(setup.to_dict()))) == setup


def test_the_dictionary_holds_every_field_of_its_model_and_no_tuples() -> None:
    values = Setup().to_dict()
    of_others = {"data", "cost", "scale", "batch", "held_out", "mistakes", "function", "options"}
    of_others |= {"terrain"}
    assert list(values) == [field.name for field in fields(Setup) if field.name not in of_others]
    assert values["coefficients"] == [1.0, -4.0, 6.0]
    assert values["start"] == [8.0]


def test_fields_left_out_take_their_defaults() -> None:
    assert Setup.from_dict({"rate": 0.5}) == Setup(rate=0.5)


@pytest.mark.parametrize(
    ("field", "value", "reason"),
    [
        ("model", "cubic", Reason.UNKNOWN),
        ("model", None, Reason.UNKNOWN),
        ("model", ["parabola"], Reason.UNKNOWN),
        ("method", "guessing", Reason.UNKNOWN),
        ("coefficients", [1, 2], Reason.WRONG_COUNT),
        ("coefficients", "1,2,3", Reason.WRONG_COUNT),
        ("coefficients", [1, "2", 3], Reason.NOT_A_NUMBER),
        ("coefficients", [0, 1, 2], Reason.ZERO),
        ("coefficients", [1, math.nan, 2], Reason.NOT_FINITE),
        ("coefficients", [10**308, 1, 2], Reason.OVERFLOW),
        ("rate", 0, Reason.NOT_POSITIVE),
        ("rate", -0.1, Reason.NOT_POSITIVE),
        ("rate", math.nan, Reason.NOT_FINITE),
        ("rate", math.inf, Reason.NOT_FINITE),
        ("rate", 10**400, Reason.NOT_FINITE),
        ("rate", "0.1", Reason.NOT_A_NUMBER),
        ("rate", True, Reason.NOT_A_NUMBER),
        ("start", 8.0, Reason.NOT_A_NUMBER),
        ("start", "anywhere", Reason.NOT_A_NUMBER),
        ("start", [], Reason.WRONG_COUNT),
        ("start", [1, 2], Reason.WRONG_COUNT),
        ("start", [None], Reason.NOT_A_NUMBER),
        ("start", [-math.inf], Reason.NOT_FINITE),
        ("seed", -1, Reason.NEGATIVE),
        ("seed", 2**63, Reason.OUT_OF_RANGE),
        ("seed", 0.5, Reason.NOT_WHOLE),
        ("steps", -1, Reason.NEGATIVE),
        ("steps", 1.5, Reason.NOT_WHOLE),
        ("steps", MOST_STEPS + 1, Reason.OUT_OF_RANGE),
        ("steps", 10**400, Reason.NOT_FINITE),
        ("steps", False, Reason.NOT_A_NUMBER),
        ("tolerance", -1e-9, Reason.NEGATIVE),
        ("tolerance", math.inf, Reason.NOT_FINITE),
    ],
)
def test_a_bad_value_is_refused_by_its_fields_name(
    field: str, value: object, reason: Reason
) -> None:
    with pytest.raises(Refusal) as no:
        Setup.from_dict({field: value})
    assert (no.value.name, no.value.reason) == (field, reason)


def test_an_unknown_field_is_refused_with_those_that_exist() -> None:
    with pytest.raises(Refusal) as no:
        Setup.from_dict({"ratee": 0.1})
    assert (no.value.name, no.value.value) == ("settings", "ratee")
    of_data = {"label", "features", "positive", "classes", "image", "rows", "labels"}
    known = {field.name for field in fields(Setup)} | of_data | set(OPTION_NAMES)
    assert no.value.expected == tuple(sorted(known))


@pytest.mark.parametrize("change", [{"rate": 0.2}, {"steps": 5}, {"tolerance": 1e-3}])
def test_a_run_goes_on_with_another_rate_limit_or_tolerance(change: dict[str, Any]) -> None:
    assert replace(Setup(), **change).continues(Setup())


@pytest.mark.parametrize(
    "change", [{"start": (1.0,)}, {"seed": 1}, {"coefficients": (2.0, 0.0, 0.0)}]
)
def test_a_run_does_not_go_on_elsewhere(change: dict[str, Any]) -> None:
    assert not replace(Setup(), **change).continues(Setup())


def test_a_given_start_is_taken_as_it_is() -> None:
    point = first_point(Setup(start=(-1.5,)))
    assert point.dtype == np.float64
    assert point.tolist() == [-1.5]


@quick
@given(setup=setups, seed=st.integers(0, 2**63 - 1))
def test_a_random_start_lies_in_the_region_and_has_two_decimals(setup: Setup, seed: int) -> None:
    setup = replace(setup, start="random", seed=seed)
    x = first_point(setup).item()
    ((low, high),) = build_problem(setup).region
    # Rounding may step over the edge by half a hundredth.
    assert low - 0.005 <= x <= high + 0.005
    assert x == float(f"{x:.2f}")


def test_a_random_start_depends_on_the_seed_alone() -> None:
    def draw(seed: int) -> float:
        return first_point(Setup(start="random", seed=seed)).item()

    assert draw(7) == draw(7)
    assert len({draw(seed) for seed in range(20)}) > 15


def test_a_random_start_far_out_is_finite() -> None:
    far = Setup(coefficients=(1e-300, -1.0, 0.0), start="random")
    assert first_point(far).item() == pytest.approx(5e299)

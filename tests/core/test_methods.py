"""The methods' settings: which there are, what they take, and how a Setup keeps them."""

import json
import math
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gd_desktop.core.curves import Parabola
from gd_desktop.core.grid import GridSearch
from gd_desktop.core.methods import (
    METHODS,
    MOST_OF_NEWTON,
    NEEDING_ALL,
    OPTION_NAMES,
    OPTIONS,
    Option,
    make_method,
    options_of,
    takes_rate,
)
from gd_desktop.core.mistakes import Mistake
from gd_desktop.core.refusal import Reason, Refusal
from gd_desktop.core.setup import Setup, build_optimizer
from gd_desktop.io.builtin import entries, load_builtin

from .samples import FOUR, drawn, setup_of

quick = settings(max_examples=60, deadline=None)
every_method = pytest.mark.parametrize("method", METHODS)
needing_all = pytest.mark.parametrize("method", NEEDING_ALL)

DEFAULTS: dict[str, dict[str, float]] = {
    "gradient-descent": {},
    "momentum": {"momentum": 0.9},
    "nesterov": {"momentum": 0.9},
    "adagrad": {"epsilon": 1e-10},
    "rmsprop": {"decay": 0.99, "epsilon": 1e-8},
    "adam": {"beta1": 0.9, "beta2": 0.999, "epsilon": 1e-8},
    "newton-raphson": {},
    "grid-search": {"low": -4.0, "high": 8.0, "points": 25},  # 6 to each side of the vertex
}
# The least and the greatest values that are taken, and those next to them that are not.
TAKEN: list[tuple[str, str, float]] = [
    ("momentum", "momentum", 0),
    ("momentum", "momentum", math.nextafter(1, 0)),
    ("nesterov", "momentum", 0.0),
    ("adagrad", "epsilon", 5e-324),
    ("adagrad", "epsilon", 1),
    ("rmsprop", "decay", 5e-324),
    ("rmsprop", "decay", math.nextafter(1, 0)),
    ("adam", "beta1", 0),
    ("adam", "beta2", 1e-9),
    ("adam", "epsilon", 1.0),
    ("grid-search", "points", 2),
    ("grid-search", "points", 25.0),
    ("grid-search", "points", 1_000_000),
    ("grid-search", "low", -1e150),
    ("grid-search", "high", 1e150),
    ("grid-search", "low", 3),
]
REFUSED: list[tuple[str, str, object, Reason]] = [
    ("momentum", "momentum", 1, Reason.OUT_OF_RANGE),
    ("momentum", "momentum", 1.0, Reason.OUT_OF_RANGE),
    ("momentum", "momentum", -0.1, Reason.OUT_OF_RANGE),
    ("momentum", "momentum", math.nan, Reason.NOT_FINITE),
    ("momentum", "momentum", "0.9", Reason.NOT_A_NUMBER),
    ("momentum", "momentum", None, Reason.NOT_A_NUMBER),
    ("momentum", "momentum", [0.9], Reason.NOT_A_NUMBER),
    ("nesterov", "momentum", 1, Reason.OUT_OF_RANGE),
    ("nesterov", "momentum", -5e-324, Reason.OUT_OF_RANGE),
    ("nesterov", "momentum", True, Reason.NOT_A_NUMBER),
    ("adagrad", "epsilon", 0, Reason.OUT_OF_RANGE),
    ("adagrad", "epsilon", -1e-8, Reason.OUT_OF_RANGE),
    ("adagrad", "epsilon", 1.5, Reason.OUT_OF_RANGE),
    ("adagrad", "epsilon", 10**400, Reason.NOT_FINITE),
    ("rmsprop", "decay", 2, Reason.OUT_OF_RANGE),
    ("rmsprop", "decay", 0, Reason.OUT_OF_RANGE),
    ("rmsprop", "decay", 1, Reason.OUT_OF_RANGE),
    ("rmsprop", "decay", math.inf, Reason.NOT_FINITE),
    ("rmsprop", "epsilon", 0.0, Reason.OUT_OF_RANGE),
    ("adam", "beta1", 1, Reason.OUT_OF_RANGE),
    ("adam", "beta1", -0.1, Reason.OUT_OF_RANGE),
    ("adam", "beta1", "x", Reason.NOT_A_NUMBER),
    ("adam", "beta2", 0, Reason.OUT_OF_RANGE),
    ("adam", "beta2", 1.0, Reason.OUT_OF_RANGE),
    ("adam", "beta2", -math.inf, Reason.NOT_FINITE),
    ("adam", "epsilon", 0, Reason.OUT_OF_RANGE),
    ("adam", "epsilon", True, Reason.NOT_A_NUMBER),
    ("grid-search", "points", 1, Reason.OUT_OF_RANGE),
    ("grid-search", "points", 0, Reason.OUT_OF_RANGE),
    ("grid-search", "points", -3, Reason.OUT_OF_RANGE),
    ("grid-search", "points", 2.5, Reason.NOT_WHOLE),
    ("grid-search", "points", 10**7, Reason.OUT_OF_RANGE),
    ("grid-search", "points", 1_000_001, Reason.OUT_OF_RANGE),
    ("grid-search", "points", 10**400, Reason.NOT_FINITE),
    ("grid-search", "points", math.inf, Reason.NOT_FINITE),
    ("grid-search", "points", False, Reason.NOT_A_NUMBER),
    ("grid-search", "points", "many", Reason.NOT_A_NUMBER),
    ("grid-search", "low", math.nan, Reason.NOT_FINITE),
    ("grid-search", "low", -math.inf, Reason.NOT_FINITE),
    ("grid-search", "low", -1.1e150, Reason.OUT_OF_RANGE),
    ("grid-search", "high", 1.1e150, Reason.OUT_OF_RANGE),
    ("grid-search", "high", "x", Reason.NOT_A_NUMBER),
    ("grid-search", "high", None, Reason.NOT_A_NUMBER),
]


def option_of(method: str, name: str) -> Option:
    (option,) = [option for option in OPTIONS[method] if option.name == name]
    return option


def values_of(option: Option) -> st.SearchStrategy[float]:
    """Values that the option takes, its default among them."""
    if option.is_whole:
        return st.integers(2, 1000)
    if option.default is None:
        # Either side of 0, so that low is below high.
        return st.floats(-1e3, -1e-3) if option.name == "low" else st.floats(9, 1e3)
    inside = st.floats(
        option.low, option.high, exclude_min=option.is_low_open, exclude_max=option.is_high_open
    )
    return st.one_of(st.just(option.default), inside)


@st.composite
def setups_with_options(draw: st.DrawFn, method: str) -> Setup:
    """A Setup of the method with some of its settings, in any order."""
    chosen = draw(st.permutations(OPTIONS[method]))
    chosen = chosen[: draw(st.integers(0, len(chosen)))]
    return Setup(
        method=method, options=tuple((option.name, draw(values_of(option))) for option in chosen)
    )


def refusal_of(values: dict[str, Any]) -> Refusal:
    """What a settings file with these values is answered."""
    with pytest.raises(Refusal) as no:
        Setup.from_dict(values)
    return no.value


@every_method
def test_unless_told_the_settings_are_pytorchs(method: str) -> None:
    setup = Setup(method=method)
    assert setup.options == ()
    assert setup.method_options == DEFAULTS[method]
    assert options_of(method, {}, Parabola()) == DEFAULTS[method]


def test_each_method_is_here_with_its_settings() -> None:
    assert tuple(DEFAULTS) == METHODS
    named = {name for each in DEFAULTS.values() for name in each}
    assert set(OPTION_NAMES) == named
    assert len(OPTION_NAMES) == len(named)


@pytest.mark.parametrize(("method", "name", "value"), TAKEN)
def test_the_ends_of_a_range_are_taken(method: str, name: str, value: float) -> None:
    setup = Setup.from_dict({"method": method, name: value})
    assert setup.method_options == DEFAULTS[method] | {name: value}


@pytest.mark.parametrize(("method", "name", "value", "reason"), REFUSED)
def test_a_bad_value_is_refused_with_the_options_range(
    method: str, name: str, value: object, reason: Reason
) -> None:
    for refusal in (
        refusal_of({"method": method, name: value}),
        refusal_of({name: value, "method": method, "steps": 5}),
    ):
        assert (refusal.name, refusal.reason) == (name, reason)
        assert refusal.value is value
        assert refusal.expected is option_of(method, name)


def test_every_option_has_a_refused_and_a_taken_value() -> None:
    every = {(method, option.name) for method, each in OPTIONS.items() for option in each}
    assert {(method, name) for method, name, *_ in REFUSED} == every
    not_tried = {("rmsprop", "epsilon")}
    assert {(method, name) for method, name, _ in TAKEN} == every - not_tried


@pytest.mark.parametrize("value", [3, 3.0])
def test_numbers_are_kept_in_the_options_own_kind(value: float) -> None:
    search = Setup.from_dict({"method": "grid-search", "points": value, "low": value})
    kept = dict(search.options)
    assert (type(kept["points"]), type(kept["low"])) == (int, float)
    assert search == Setup.from_dict({"method": "grid-search", "points": 3, "low": 3})


@pytest.mark.parametrize("method", [method for method in METHODS if OPTIONS[method]])
@quick
@given(data=st.data())
def test_the_settings_are_sorted_and_those_as_usual_left_out(
    method: str, data: st.DataObject
) -> None:
    setup = data.draw(setups_with_options(method))
    names = [name for name, _ in setup.options]
    assert names == sorted(names)
    assert all(DEFAULTS[method][name] != value for name, value in setup.options)
    assert setup.method_options == DEFAULTS[method] | dict(setup.options)
    full = Setup(method=method, options=tuple(setup.method_options.items()))
    assert full == setup
    assert hash(full) == hash(setup)
    assert build_optimizer(full) == build_optimizer(setup)


@every_method
@quick
@given(data=st.data())
def test_a_setup_comes_back_from_json(method: str, data: st.DataObject) -> None:
    setup = data.draw(setups_with_options(method))
    values = json.loads(json.dumps(setup.to_dict()))
    assert "options" not in values
    assert {name: values[name] for name in DEFAULTS[method]} == setup.method_options
    assert not set(values) & (set(OPTION_NAMES) - set(DEFAULTS[method]))
    again = Setup.from_dict(values)
    assert again == setup
    assert again.to_dict() == setup.to_dict()


@every_method
@quick
@given(data=st.data())
def test_the_update_rule_is_made_with_the_settings(method: str, data: st.DataObject) -> None:
    setup = data.draw(setups_with_options(method))
    optimizer = build_optimizer(setup)
    assert {name: getattr(optimizer, name) for name in DEFAULTS[method]} == setup.method_options
    if isinstance(optimizer, GridSearch):
        assert optimizer.dimension == 1
    assert optimizer.takes_rate is takes_rate(method)


@every_method
def test_a_setting_of_another_method_is_refused(method: str) -> None:
    for name in set(OPTION_NAMES) - set(DEFAULTS[method]):
        refusal = refusal_of({"method": method, name: 0.5})
        assert (refusal.name, refusal.value) == (name, 0.5)
        assert (refusal.reason, refusal.expected) == (Reason.OTHER_METHOD, method)


def test_a_setting_does_not_go_along_to_a_method_without_it() -> None:
    setup = Setup(method="momentum", options=(("momentum", 0.5),))
    assert replace(setup, method="nesterov").method_options == {"momentum": 0.5}
    with pytest.raises(Refusal) as no:
        replace(setup, method="adam")
    assert (no.value.name, no.value.reason) == ("momentum", Reason.OTHER_METHOD)


@pytest.mark.parametrize("name", ["sgd", "Adam", "", " adam", None, 3, True, ["adam"], {}])
def test_an_unknown_method_is_refused_with_those_that_exist(name: object) -> None:
    refusal = refusal_of({"method": name})
    assert (refusal.name, refusal.reason) == ("method", Reason.UNKNOWN)
    assert refusal.expected == tuple(sorted(METHODS))


@pytest.mark.parametrize("options", [[], {}, "momentum", None, 0.9, [["momentum", 0.5]]])
def test_options_that_are_no_pairs_are_refused(options: object) -> None:
    refusal = refusal_of({"method": "momentum", "options": options})
    assert (refusal.name, refusal.reason) == ("options", Reason.UNKNOWN)


@pytest.mark.parametrize("change", [{"method": "nesterov"}, {"options": (("momentum", 0.5),)}])
def test_a_run_does_not_go_on_with_another_method_or_setting(change: dict[str, Any]) -> None:
    setup = Setup(method="momentum")
    assert not replace(setup, **change).continues(setup)
    usual = replace(setup, options=(("momentum", 0.9),), rate=0.5)
    assert usual.continues(setup)


@needing_all
@pytest.mark.parametrize("batch", [1, 2, 100])
def test_a_method_that_needs_all_samples_takes_no_batches(method: str, batch: int) -> None:
    with pytest.raises(Refusal) as no:
        setup_of(*FOUR, method=method, batch=batch)
    assert (no.value.name, no.value.value) == ("batch", batch)
    assert (no.value.reason, no.value.expected) == (Reason.OTHER_METHOD, method)


@needing_all
@pytest.mark.parametrize("mistake", Mistake)
def test_a_method_that_needs_the_right_gradient_takes_no_mistakes(
    method: str, mistake: Mistake
) -> None:
    with pytest.raises(Refusal) as no:
        setup_of(*FOUR, method=method, mistakes=(str(mistake),))
    assert (no.value.name, no.value.value) == ("mistakes", (str(mistake),))
    assert (no.value.reason, no.value.expected) == (Reason.OTHER_METHOD, method)


@every_method
def test_the_others_take_both(method: str) -> None:
    setup = setup_of(*FOUR, method=method)
    assert setup.batch == "all"
    if method not in NEEDING_ALL:
        both = replace(setup, batch=2, mistakes=("late-bias",))
        assert (both.batch, both.mistakes) == (2, ("late-bias",))


@needing_all
def test_batches_mean_nothing_to_a_parabola_and_are_no_hindrance(method: str) -> None:
    assert Setup(method=method, batch=2).method == method


def test_a_grids_usual_sides_are_those_of_the_problem() -> None:
    far = Setup(method="grid-search", coefficients=(1.0, -40.0, 0.0))
    assert far.method_options == {"low": 14.0, "high": 26.0, "points": 25}
    neuron = drawn(6, 2, method="grid-search")
    assert neuron.method_options == {"low": -6.0, "high": 6.0, "points": 25}


def test_what_is_usual_at_one_problem_is_a_setting_at_another() -> None:
    options = (("high", 8.0), ("low", -4.0))
    assert Setup(method="grid-search", options=options).options == ()
    far = Setup(method="grid-search", options=options, coefficients=(1.0, -40.0, 0.0))
    assert far.options == options


def test_sides_are_taken_where_the_usual_ones_would_lie_too_far_out() -> None:
    far = Setup(
        method="grid-search",
        coefficients=(1e-160, -1.0, 0.0),
        options=(("low", -1.0), ("high", 1.0)),
    )
    assert far.method_options == {"low": -1.0, "high": 1.0, "points": 25}


@every_method
def test_a_method_can_be_made_from_the_settings_in_force(method: str) -> None:
    problem = Parabola()
    made = make_method(method, options_of(method, {}, problem), problem)
    assert made == build_optimizer(Setup(method=method))


@every_method
def test_an_update_rule_by_itself_has_the_same_defaults(method: str) -> None:
    optimizer = build_optimizer(Setup(method=method))
    if not isinstance(optimizer, GridSearch):
        assert type(optimizer)() == optimizer


@pytest.mark.parametrize(("features", "points"), [(3, 25), (4, 15), (5, 10), (18, 2)])
def test_the_usual_grid_is_coarser_where_there_are_many_parameters(
    features: int, points: int
) -> None:
    setup = replace(drawn(4, features), method="grid-search")
    assert setup.method_options["points"] == points
    assert setup.options == ()


def test_newton_is_refused_more_parameters_than_a_step_can_be_had_for() -> None:
    widest = MOST_OF_NEWTON - 1  # and a bias
    for method in METHODS:
        if method not in NEEDING_ALL:
            drawn(2, widest + 1, method=method, start="zeros")
    drawn(2, widest, method="newton-raphson", start="zeros")
    with pytest.raises(Refusal) as caught:
        drawn(2, widest + 1, method="newton-raphson", start="zeros")
    no = caught.value
    assert (no.name, no.value, no.reason) == ("method", "newton-raphson", Reason.TOO_MANY)
    assert no.expected == widest + 2


def test_newton_has_room_for_the_largest_pictures_of_handwriting() -> None:
    drawn(2, 28 * 28, method="newton-raphson", start="zeros")
    for entry in entries():
        data = load_builtin(entry.name)
        Setup(model="neuron", data=data, method="newton-raphson", start="zeros")

"""Grid search: every point once, in order, and then the best."""

import itertools
import math
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gd_desktop.core.carry import Carry
from gd_desktop.core.curves import Parabola
from gd_desktop.core.descent import Descent, walk
from gd_desktop.core.diagnosis import Ending, Outcome
from gd_desktop.core.grid import GridSearch
from gd_desktop.core.methods import MOST_EVALUATIONS
from gd_desktop.core.refusal import Reason, Refusal
from gd_desktop.core.setup import Setup

from .samples import FOUR, drawn, setup_of

quick = settings(max_examples=40, deadline=None)
ALL = slice(None)

Formula = Callable[..., np.ndarray]
FUNCTIONS: dict[str, Formula] = {
    "x^4 - 3x^3 + 2": lambda x: x**4 - 3 * x**3 + 2,
    "sin(3x) + x^2/10": lambda x: np.sin(3 * x) + x**2 / 10,
    "(x - 1)^2 + 4*(y + 2)^2": lambda x, y: (x - 1) ** 2 + 4 * (y + 2) ** 2,
    "x*y + sin(x) - cos(2y)": lambda x, y: x * y + np.sin(x) - np.cos(2 * y),
}


def grid(**options: float) -> Setup:
    """A search over the parabola."""
    return Setup(method="grid-search", options=tuple(options.items()), steps=1000)


def on_function(function: str, d: int, **options: float) -> Setup:
    return replace(
        Setup(model="function", function=function, start=(0.0,) * d),
        method="grid-search",
        options=tuple(options.items()),
        steps=10_000,
    )


def ends(setup: Setup) -> Descent:
    """The descent once the search is through, however far that is."""
    descent = Descent(setup)
    while descent.forward(500) is None:
        pass
    return descent


def bits(descent: Descent) -> list[tuple[bytes, ...]]:
    """All rows, to the bit."""
    rows = (descent.trail.row(step) for step in range(descent.last + 1))
    return [
        (row.x.tobytes(), np.float64(row.cost).tobytes(), *(part.tobytes() for part in row.state))
        for row in rows
    ]


def test_the_points_are_tried_from_low_to_high_and_then_comes_the_best() -> None:
    descent = ends(grid(low=0.0, high=4.0, points=9))
    points = descent.trail.points(ALL)[:, 0]
    assert points.tolist() == [0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 2]
    assert descent.trail.costs(ALL)[-1] == 2


def test_the_last_parameter_changes_fastest() -> None:
    descent = ends(on_function("x^2 + y^2", 2, low=-1, high=2, points=4))
    expected = [*itertools.product((-1.0, 0.0, 1.0, 2.0), repeat=2), (0.0, 0.0)]
    assert [tuple(point) for point in descent.trail.points(ALL).tolist()] == expected


@quick
@given(
    low=st.floats(-1e6, 1e6),
    width=st.floats(1e-3, 1e6),
    points=st.integers(2, 12),
    d=st.integers(1, 3),
)
def test_it_has_points_to_the_power_of_d_and_they_are_numpys(
    low: float, width: float, points: int, d: int
) -> None:
    search = GridSearch(low, low + width, points, d)
    assert search.evaluations == search.last_step == points**d
    axes = np.meshgrid(*[np.linspace(low, low + width, points)] * d, indexing="ij")
    expected = np.stack(axes, axis=-1).reshape(-1, d)
    found = np.array([search.point(number) for number in range(points**d)])
    assert found.tobytes() == expected.tobytes()


@pytest.mark.parametrize("function", FUNCTIONS)
@pytest.mark.parametrize("points", [2, 3, 10, 25])
def test_the_best_is_the_least_of_an_independent_mesh(function: str, points: int) -> None:
    formula = FUNCTIONS[function]
    d = formula.__code__.co_argcount
    descent = ends(on_function(function, d, low=-3.0, high=4.0, points=points))
    mesh = np.meshgrid(*[np.linspace(-3.0, 4.0, points)] * d, indexing="ij")
    costs = formula(*mesh)
    best = np.unravel_index(np.argmin(costs), costs.shape)
    assert descent.cursor == points**d
    assert descent.row().x == pytest.approx([axis[best] for axis in mesh], rel=1e-14)
    assert descent.row().cost == pytest.approx(costs.min(), rel=1e-12, abs=1e-12)


def test_of_equals_the_earliest_is_the_best() -> None:
    descent = ends(on_function("x^2", 1, low=-3, high=3, points=4))
    assert descent.row().x.tolist() == [-1.0]
    descent = ends(on_function("0*x + 7", 1, low=-2, high=2, points=5))
    assert descent.row().x.tolist() == [-2.0]


def test_more_parameters_than_a_trail_stores_are_searched_as_well() -> None:
    descent = ends(
        drawn(20, 8, method="grid-search", options=(("low", -1), ("high", 1), ("points", 2)))
    )
    assert not descent.trail.is_narrow
    assert descent.cursor == 2**9
    corners = np.array(list(itertools.product((-1.0, 1.0), repeat=9)))
    best = corners[np.argmin(descent.problem.evaluate_many(corners))]
    assert descent.row().x.tolist() == best.tolist()
    assert descent.row().state[0].tolist() == best.tolist()


def test_where_it_looks_unless_told_is_the_problems_region() -> None:
    assert grid().method_options == {"low": -4.0, "high": 8.0, "points": 25}
    assert setup_of(*FOUR, method="grid-search").method_options["high"] == 6.0
    descent = Descent(grid())
    assert descent.row().x.tolist() == [-4.0]


@pytest.mark.parametrize("start", [(8.0,), (-100.0,), "zeros", "random"])
@pytest.mark.parametrize("rate", [1e-3, 10.0])
def test_neither_the_start_nor_the_rate_changes_the_search(start: object, rate: float) -> None:
    other = ends(replace(grid(), start=start, rate=rate))
    assert bits(other) == bits(ends(grid()))


def test_the_memory_is_the_best_so_far_and_its_cost() -> None:
    descent = ends(grid(low=0.0, high=3.0, points=4))
    places, costs = descent.trail.states(ALL)
    # Row k knows of the points before it.
    assert places[:, 0].tolist() == [0, 0, 1, 2, 2]
    assert costs[:, 0].tolist() == [math.inf, 6, 3, 2, 2]


def test_it_ends_by_itself_and_says_so() -> None:
    descent = Descent(grid(points=10))
    assert descent.forward(9) is None
    assert descent.can_go_on()
    assert descent.ending() is None
    next_x = descent.next_x()
    assert next_x is not None
    assert descent.forward(50) == Ending(10, Outcome.NOT_YET)
    assert descent.row().x.tolist() == next_x.tolist()
    assert (descent.cursor, descent.last) == (10, 10)
    assert not descent.can_go_on()
    assert descent.next_x() is None
    assert descent.next_move() is None
    assert descent.ending() == Ending(10, Outcome.NOT_YET)
    assert descent.forward(5) == Ending(10, Outcome.NOT_YET)
    assert descent.last == 10


@pytest.mark.parametrize(("steps", "last"), [(0, 0), (7, 7), (24, 24), (25, 25), (1000, 25)])
def test_a_whole_run_ends_with_the_search_or_with_its_steps(steps: int, last: int) -> None:
    assert walk(replace(grid(), steps=steps)).last == last


@pytest.mark.parametrize("tolerance", [0.0, 1e-6, 100.0])
def test_a_flat_place_on_the_way_does_not_end_it(tolerance: float) -> None:
    # The 13th of 25 points is the vertex.
    run = walk(replace(grid(), tolerance=tolerance))
    assert run.last == 25
    assert run.row().x.tolist() == [2.0]


def test_on_the_way_nothing_has_come_of_it_yet() -> None:
    descent = ends(grid())
    for step in range(25):
        descent.seek(step)
        verdict = descent.verdict()
        assert (verdict.outcome, verdict.rival) == (Outcome.NOT_YET, None)


def test_it_has_converged_if_the_best_is_flat() -> None:
    verdict = ends(grid()).verdict()
    assert (verdict.outcome, verdict.has_just_converged) == (Outcome.CONVERGED, True)
    verdict = ends(grid(points=24)).verdict()
    assert (verdict.outcome, verdict.has_just_converged) == (Outcome.NOT_YET, False)


@pytest.mark.parametrize(
    ("rate", "start", "options", "steps"),
    [
        (0.1, 8.0, {}, 15),  # 6 · 0.8ᵏ ≤ ¼ for the first time
        (0.5, 8.0, {}, 1),
        (0.9, 8.0, {}, 15),  # the same, from both sides
        (0.1, 2.1, {}, 0),
        (0.1, 8.0, {"low": -2.0, "high": 6.0, "points": 3}, 5),  # 6 · 0.8ᵏ ≤ 2
        (1.0, 8.0, {}, None),
        (1.05, 8.0, {}, None),
        (1e-6, 8.0, {}, None),  # more than it is given
        (1e300, 8.0, {}, None),
    ],
)
def test_the_rival_is_plain_descent_to_half_a_cell_from_the_best(
    rate: float, start: float, options: dict[str, float], steps: int | None
) -> None:
    setup = replace(grid(**options), rate=rate, start=(start,))
    assert ends(setup).verdict().rival == steps


@pytest.mark.parametrize(
    ("function", "best"), [("sqrt(x)", 0.0), ("log(x)", 0.5), ("3/x + x", -0.5), ("x/x - x", 2.0)]
)
def test_gaps_are_passed_over(function: str, best: float) -> None:
    descent = Descent(on_function(function, 1, low=-2.0, high=2.0, points=9))
    assert descent.forward(100) == Ending(9, Outcome.NOT_YET)
    costs = descent.trail.costs(slice(0, 9))
    assert not np.isfinite(costs).all()
    assert descent.cursor == 9
    assert descent.row().x.tolist() == [best]
    assert descent.row().cost == costs[np.isfinite(costs)].min()


@pytest.mark.parametrize("nowhere", [math.nan, math.inf, -math.inf])
def test_a_cost_that_is_no_number_is_never_the_best(nowhere: float) -> None:
    search = GridSearch(0.0, 3.0, 4, 1)
    costs = [nowhere, 5.0, nowhere, 7.0]
    state = search.begin(search.point(0))
    for step, cost in enumerate(costs):
        carry = Carry(step, search.point(step), state, cost, np.zeros(1))
        x, state = search.update(Parabola(), carry, 0.1)
    assert (x.tolist(), state[1].tolist()) == ([1.0], [5.0])


def test_without_any_value_it_ends_all_the_same() -> None:
    descent = ends(on_function("sqrt(x)", 1, low=-3.0, high=-1.0, points=5))
    assert descent.cursor == 5
    assert descent.row().x.tolist() == [-3.0]
    assert descent.row().state[1].tolist() == [math.inf]
    assert descent.verdict().outcome is Outcome.NOT_YET


@pytest.mark.parametrize("function", ["x^4 - 3x^3 + 2", "sqrt(x)"])
def test_back_and_forward_again_give_the_same_rows(function: str) -> None:
    setup = on_function(function, 1, low=-1.0, high=4.0, points=11)
    straight = bits(ends(setup))
    descent = Descent(setup)
    for target in (3, 1, 5, 11, 0, 11, 4):
        descent.seek(target)
        here = descent.cursor
        descent.forward(2)
        assert descent.cursor in {here + 1, here + 2, 11}
    descent.seek(0)
    while descent.forward(3) is None:
        pass
    assert bits(descent) == straight


def test_a_search_goes_on_from_a_trail_that_was_kept() -> None:
    first = Descent(grid())
    first.forward(9)
    kept = first.trail
    first.forward(5)
    again = Descent(first.setup, kept, 9)
    assert again.carry().state[0].tolist() == first.trail.row(9).state[0].tolist()
    assert again.forward(100) == Ending(25, Outcome.NOT_YET)
    assert bits(again) == bits(ends(grid()))


def test_as_many_points_as_are_allowed_are_tried_in_no_time_each() -> None:
    descent = Descent(grid(points=MOST_EVALUATIONS))
    descent.forward(2000)
    assert descent.row().x.item() == pytest.approx(-4 + 12 * 2000 / (MOST_EVALUATIONS - 1))


@pytest.mark.parametrize(
    ("features", "points", "is_taken"),
    [
        (1, 1000, True),
        (1, 1001, False),
        (2, 100, True),
        (2, 101, False),
        (18, 2, True),
        (19, 2, False),
        (784, 25, False),
    ],
)
def test_more_evaluations_than_a_million_are_refused(
    features: int, points: int, is_taken: bool
) -> None:
    setup = drawn(4, features)
    asked = {"method": "grid-search", "options": (("points", points),)}
    if is_taken:
        assert replace(setup, **asked).method_options["points"] == points
        return
    with pytest.raises(Refusal) as no:
        replace(setup, **asked)
    refusal = no.value
    assert (refusal.name, refusal.value, refusal.reason) == ("points", points, Reason.TOO_MANY)
    assert refusal.expected == features + 1


@pytest.mark.parametrize("options", [{"low": 3.0, "high": 3.0}, {"low": 4.0, "high": -4.0}])
def test_low_must_lie_below_high(options: dict[str, float]) -> None:
    with pytest.raises(Refusal) as no:
        grid(**options)
    refusal = no.value
    assert (refusal.name, refusal.reason) == ("low", Reason.OUT_OF_ORDER)
    assert (refusal.value, refusal.expected) == (options["low"], options["high"])


def test_low_is_held_against_the_high_that_is_in_force() -> None:
    with pytest.raises(Refusal) as no:
        grid(low=8.0)
    assert (no.value.name, no.value.expected) == ("low", 8.0)

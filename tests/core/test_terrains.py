"""The named landscapes: their minima, their slopes, and what each method makes of them."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gd_desktop.core.descent import Descent
from gd_desktop.core.diagnosis import OVER, Outcome
from gd_desktop.core.function import parse_function
from gd_desktop.core.methods import METHODS
from gd_desktop.core.problem import Vector
from gd_desktop.core.refusal import Refusal
from gd_desktop.core.setup import Setup, build_problem, first_point
from gd_desktop.core.terrains import TERRAINS, terrain
from gd_desktop.io.settings import window_setup

STEPS = 4000
every_terrain = pytest.mark.parametrize("name", TERRAINS)

# A method, start and rate from which each known minimum is reached; of Rastrigin's 121 a few.
REACHED = [
    ("bowl", "gradient-descent", (3.0, 2.0), 0.1, (0.0, 0.0)),
    ("valley", "gradient-descent", (-5.0, 2.5), 0.9, (0.0, 0.0)),
    ("rosenbrock", "newton-raphson", (-1.2, 1.0), 0.1, (1.0, 1.0)),
    ("rosenbrock", "momentum", (-1.2, 1.0), 0.001, (1.0, 1.0)),
    ("himmelblau", "gradient-descent", (0.0, 0.0), 0.01, (3.0, 2.0)),
    ("himmelblau", "gradient-descent", (-1.0, 1.0), 0.01, (-2.80512, 3.13131)),
    ("himmelblau", "gradient-descent", (-1.0, -1.0), 0.01, (-3.77931, -3.28319)),
    ("himmelblau", "gradient-descent", (1.0, -2.0), 0.01, (3.58443, -1.84813)),
    ("beale", "momentum", (1.0, 1.5), 0.005, (3.0, 0.5)),
    ("rastrigin", "gradient-descent", (0.3, -0.2), 0.002, (0.0, 0.0)),
    ("rastrigin", "gradient-descent", (2.3, 1.7), 0.002, (1.98991, 1.98991)),
    ("rastrigin", "gradient-descent", (-4.8, 3.1), 0.002, (-4.97469, 2.98486)),
    ("plateau", "gradient-descent", (2.0, 1.5), 0.5, (0.0, 0.0)),
    ("two-lakes", "gradient-descent", (3.0, 1.0), 0.05, (2.0, 0.0)),
    ("two-lakes", "gradient-descent", (-3.0, 2.0), 0.05, (-1.70711, 0.0)),
]

# From each terrain's own start with its own rate, in the order of METHODS: the outcome, and the
# place where it converged. The saddle has no minimum: walks leave it downhill, and Newton, which
# looks for a slope of 0, stops on it. RMSProp and Newton leave the hole in the plain.
OUTCOMES = {
    "bowl": (
        *(("converged", (0, 0)), ("converged", (0, 0)), ("converged", (0, 0))),
        *(("converged", (0, 0)), ("converged", (0, 0)), ("converged", (0, 0))),
        *(("converged", (0, 0)), ("converged", (0, 0))),
    ),
    "valley": (
        *(("converged", (0, 0)), ("converged", (0, 0)), ("diverged", None)),
        *(("converged", (0, 0)), ("converged", (0, 0)), ("converged", (0, 0))),
        *(("converged", (0, 0)), ("converged", (0, 0))),
    ),
    "saddle": (
        *(("diverged", None), ("diverged", None), ("diverged", None)),
        *(("not-yet", None), ("not-yet", None), ("not-yet", None)),
        *(("converged", (0, 0)), ("not-yet", (0, -3))),
    ),
    "rosenbrock": (
        *(("not-yet", None), ("converged", (1, 1)), ("converged", (1, 1))),
        *(("not-yet", None), ("not-yet", None), ("not-yet", None)),
        *(("converged", (1, 1)), ("not-yet", (0.7083, 0.5))),
    ),
    "himmelblau": (
        *(("converged", (3, 2)), ("converged", (3.5844, -1.8481)), ("converged", (3, 2))),
        *(("not-yet", None), ("converged", (3, 2)), ("converged", (3, 2))),
        *(("converged", (-0.2708, -0.923)), ("converged", (3, 2))),
    ),
    "beale": (
        *(("not-yet", None), ("converged", (3, 0.5)), ("converged", (3, 0.5))),
        *(("not-yet", None), ("cycling", None), ("not-yet", None)),
        *(("converged", (0, 1)), ("converged", (3, 0.5))),
    ),
    "rastrigin": (
        *(("converged", (1.9899, 1.9899)), ("converged", (1.9899, 1.9899))),
        *(("converged", (1.9899, 1.9899)), ("not-yet", None), ("converged", (1.9899, 1.9899))),
        *(("converged", (1.9899, 1.9899)), ("converged", (2.9849, 0)), ("converged", (0, 0))),
    ),
    "plateau": (
        *(("converged", (0, 0)), ("converged", (0, 0)), ("converged", (0, 0))),
        *(("converged", (0, 0)), ("converged", (-4.313, -4.0267)), ("converged", (0, 0))),
        *(("converged", (4.5922, 3.4442)), ("converged", (0, 0))),
    ),
    "two-lakes": (
        *(("converged", (-1.7071, 0)), ("converged", (2, 0)), ("converged", (2, 0))),
        *(("not-yet", None), ("converged", (-1.7071, 0)), ("converged", (-1.7071, 0))),
        *(("converged", (-1.7071, 0)), ("converged", (2, 0))),
    ),
}


def run(name: str, **fields: object) -> Descent:
    """A walk over a terrain until it is over, or for STEPS."""
    setup = replace(window_setup("terrain"), terrain=name, steps=STEPS, **fields)
    descent = Descent(setup)
    while descent.cursor < STEPS and descent.forward(STEPS - descent.cursor, OVER) is None:
        pass
    return descent


def grid(name: str, count: int) -> tuple[Vector, Vector]:
    """Points (count², 2) all over a terrain's region, and their values (count, count)."""
    across, up = (np.linspace(low, high, count) for low, high in terrain(name).region)
    points = np.array([(x, y) for y in up for x in across])
    return points, terrain(name).evaluate_many(points).reshape(count, count)


# --- what is known of them


def test_there_are_nine_and_the_start_of_each_lies_in_its_region() -> None:
    assert len(TERRAINS) == 9
    for name in TERRAINS:
        hill = terrain(name)
        assert hill.parameters == ("x", "y")
        for value, (low, high) in zip(hill.start, hill.region, strict=True):
            assert low < value < high


def test_a_terrain_is_the_function_that_anyone_could_type() -> None:
    hill = terrain("himmelblau")
    typed = parse_function(hill.text)
    x = np.array([0.3, -1.7])
    assert hill.evaluate(x)[0] == typed.evaluate(x)[0]
    assert hill.evaluate(x)[1].tolist() == typed.evaluate(x)[1].tolist()


@every_terrain
def test_at_each_minimum_the_slope_is_0_and_the_hessian_positive_definite(name: str) -> None:
    hill = terrain(name)
    for low in hill.minima:
        cost, slope = hill.evaluate(np.array(low.x))
        assert cost == low.cost
        assert np.abs(slope).max() < 1e-12
        assert np.linalg.eigvalsh(hill.curvature(np.array(low.x))).min() > 0
        assert low.is_minimum


@every_terrain
def test_a_search_of_the_region_finds_these_minima_and_no_others(name: str) -> None:
    points, costs = grid(name, 257)
    inner = costs[1:-1, 1:-1]
    is_low = np.ones_like(inner, dtype=bool)
    for down in range(3):
        for right in range(3):
            if (down, right) != (1, 1):
                is_low &= inner <= costs[down : down + 255, right : right + 255]
    # Where it is as flat as floats can tell, no place is lower than the next.
    is_low &= inner < inner.max()
    found = points.reshape(257, 257, 2)[1:-1, 1:-1][is_low]
    known = np.array([low.x for low in terrain(name).minima]).reshape(-1, 2)
    # A bent valley has many a place that is lower than its neighbours on the grid.
    ends = np.array([settled(name, place) for place in found]).reshape(-1, 2)
    low, high = np.array(terrain(name).region).T
    # Beale's gorge goes on, ever lower, beyond the region.
    ends = ends[((low <= ends) & (ends <= high)).all(axis=1)]
    assert all(np.abs(known - end).max(axis=1).min() < 1e-6 for end in ends)
    assert all(np.abs(ends - place).max(axis=1).min() < 1e-6 for place in known)


def settled(name: str, place: Vector) -> Vector:
    """Where steps lead that always go down: Newton's, of a Hessian made positive definite."""
    hill, x = terrain(name), place
    for _ in range(200):
        cost, slope = hill.evaluate(x)
        values, vectors = np.linalg.eigh(hill.curvature(x))
        step = vectors @ (vectors.T @ slope / np.maximum(np.abs(values), 1e-9))
        while hill.evaluate(x - step)[0] > cost and np.abs(step).max() > 1e-12:
            step = step / 2
        x = x - step
    return x


@every_terrain
def test_no_value_lies_below_the_floor_and_the_lowest_minimum_on_it(name: str) -> None:
    hill = terrain(name)
    if hill.lower_bound is None:
        assert name == "saddle"
        return
    _, costs = grid(name, 101)
    assert costs.min() >= hill.lower_bound
    assert hill.minima[0].cost == pytest.approx(hill.lower_bound, abs=1e-12)
    costs_of_lows = [low.cost for low in hill.minima]
    assert costs_of_lows == pytest.approx(sorted(costs_of_lows), abs=1e-9)


def test_rastrigin_has_121_minima_and_one_of_them_is_the_lowest() -> None:
    minima = terrain("rastrigin").minima
    assert len(minima) == len({low.x for low in minima}) == 121
    assert minima[0].x == (0, 0)
    assert minima[1].cost == pytest.approx(0.99496, abs=1e-5)


@every_terrain
@given(data=st.data())
def test_slopes_and_hessian_agree_with_central_differences(name: str, data: st.DataObject) -> None:
    hill = terrain(name)
    x = np.array([data.draw(st.floats(low, high)) for low, high in hill.region])
    slope, hessian = hill.evaluate(x)[1], hill.curvature(x)
    assert np.array_equal(hessian, hessian.T)
    # Of fourth powers the differences are off by about step² times their third derivatives.
    step = 1e-5
    for axis in range(2):
        aside = step * np.eye(2)[axis]
        above, below = hill.evaluate(x + aside), hill.evaluate(x - aside)
        size = 1 + np.abs(above[0])
        assert slope[axis] == pytest.approx((above[0] - below[0]) / (2 * step), abs=1e-5 * size)
        assert hessian[axis] == pytest.approx(
            (above[1] - below[1]) / (2 * step), rel=1e-5, abs=1e-5 * (1 + np.abs(slope).max())
        )


# --- walks


@pytest.mark.parametrize(("name", "method", "start", "rate", "place"), REACHED)
def test_each_known_minimum_is_reached(
    name: str,
    method: str,
    start: tuple[float, float],
    rate: float,
    place: tuple[float, float],
) -> None:
    assert any(np.allclose(low.x, place, atol=1e-5) for low in terrain(name).minima)
    descent = run(name, method=method, start=start, rate=rate)
    assert descent.verdict().outcome is Outcome.CONVERGED
    reached = [low for low in terrain(name).minima if np.abs(descent.row().x - low.x).max() < 1e-4]
    assert len(reached) == 1
    assert np.allclose(reached[0].x, place, atol=1e-5)


def test_every_minimum_of_a_terrain_with_few_is_among_those_reached() -> None:
    for name in TERRAINS:
        if name != "rastrigin":
            places = [place for told, *_, place in REACHED if told == name]
            assert len(set(places)) == len(terrain(name).minima)


@every_terrain
@pytest.mark.parametrize("method", METHODS)
def test_each_method_ends_as_stated(name: str, method: str) -> None:
    outcome, place = OUTCOMES[name][METHODS.index(method)]
    hill = terrain(name)
    descent = run(name, method=method, start=hill.start, rate=hill.rate)
    assert descent.verdict().outcome is Outcome(outcome)
    if place is not None:
        assert descent.row().x == pytest.approx(np.array(place, float), abs=2e-4)


def test_on_the_saddle_a_walk_along_the_ridge_ends_where_it_is_no_minimum() -> None:
    ridge = run("saddle", start=(2.5, 0.0), rate=0.1)
    assert ridge.verdict().outcome is Outcome.CONVERGED
    assert np.abs(ridge.row().x).max() < 1e-6
    lowest, highest = np.linalg.eigvalsh(ridge.problem.curvature(ridge.row().x))
    assert lowest < 0 < highest


def test_beside_the_ridge_the_saddle_leads_down_without_end() -> None:
    aside = run("saddle", start=(2.5, 0.01), rate=0.1)
    assert aside.verdict().outcome is Outcome.DIVERGED
    costs = aside.trail.costs(slice(0, 200))
    assert (np.diff(costs) < 0).all()
    assert aside.trail.row(199).x[1] > 1e6


def test_far_out_on_the_plateau_a_walk_stalls() -> None:
    far = run("plateau", start=(4.0, 3.0), rate=0.5)
    assert far.verdict().outcome is Outcome.STALLED
    assert far.row().norm < 1e-3
    assert far.row().cost > 0.99


# --- as a part of a Setup


def test_a_setup_names_its_terrain_and_nothing_of_other_models() -> None:
    setup = Setup(model="terrain", terrain="beale", start=(1.0, 1.0))
    told = setup.to_dict()
    assert told["terrain"] == "beale"
    assert not {"function", "coefficients", "data", "batch"} & set(told)
    assert Setup.from_dict(told) == setup
    assert build_problem(setup) is terrain("beale")
    assert "terrain" not in Setup().to_dict()


def test_an_unknown_terrain_is_refused_with_those_there_are() -> None:
    with pytest.raises(Refusal) as no:
        Setup(model="terrain", terrain="everest", start=(1.0, 1.0))
    assert (no.value.name, no.value.value) == ("terrain", "everest")
    assert set(TERRAINS) == set(no.value.expected)


def test_a_random_start_lies_in_the_region() -> None:
    for seed in range(20):
        setup = Setup(model="terrain", terrain="rastrigin", start="random", seed=seed)
        assert (np.abs(first_point(setup)) <= 5.12).all()

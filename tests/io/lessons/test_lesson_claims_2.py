"""What the pages of lessons 6 to 10 claim: the states that they open in, and what follows."""

import math
from dataclasses import replace

import numpy as np
import pytest

from gd_desktop.core.descent import Descent
from gd_desktop.core.diagnosis import OVER
from gd_desktop.core.figures import Standing, parse_condition
from gd_desktop.core.mistakes import check_gradient
from gd_desktop.core.neuron import Neuron
from gd_desktop.core.setup import Setup, build_problem, first_point
from gd_desktop.io.lessons.lesson import Page

from .bare_walks import FIVE, FOUR, cost, first_step, nth, sigmoid, train
from .test_lesson_numbers_2 import (
    BALL,
    BATCH,
    BUGS,
    CHAIN,
    FLAT,
    HALF,
    PAGES,
    Place,
    page_at,
)

EVERY = slice(None)


def setup_of(place: Place, **changes: object) -> Setup:
    return replace(page_at(place).scene.setup, **changes)  # type: ignore[arg-type]


def opened(place: Place) -> Descent:
    """A page's run as it is when the page opens."""
    scene = page_at(place).scene
    descent = Descent(scene.setup)
    if scene.view.walked:
        descent.forward(scene.view.walked)
    return descent


def standing(descent: Descent, page: Page) -> Standing:
    return Standing.of(descent, page.scene.view.sample - 1)


def costs(setup: Setup, steps: int) -> np.ndarray:
    descent = Descent(setup)
    descent.forward(steps)
    return descent.trail.costs(EVERY)


def checked(place: Place) -> bool:
    """Whether the check by finite differences agrees, at the start."""
    setup = page_at(place).scene.setup
    return check_gradient(build_problem(setup), first_point(setup)).agrees


# --- the state of each page

OPENS: dict[Place, list[str]] = {
    (CHAIN, 1): ["step = 0", "slope < 0", "input = 2", "label = 1"],
    (CHAIN, 2): ["step = 0", "z = 3.5", "bend < 0.03"],
    (CHAIN, 3): ["step = 100", "input = 2"],
    (CHAIN, 4): ["step = 0", "model = neuron"],
    (CHAIN, 5): ["step = 200", "cost > 0.2", "norm < 0.000001"],
    (CHAIN, 6): ["step = 200", "accuracy = 0", "cost > 0.49"],
    (CHAIN, 7): ["step = 0", "z = 0", "output = 0.5", "bend = 0.25"],
    (FLAT, 1): ["step = 0", "error > 0.9999", "bend < 0.0001", "label = 0"],
    (FLAT, 2): ["step = 400", "outcome = stalled", "norm < 0.0001", "cost > 0.4999"],
    (FLAT, 3): ["step = 0", "cost_function = quadratic"],
    (FLAT, 4): ["step = 0", "cost_function = cross-entropy", "error > 0.9999", "bend < 0.0001"],
    (FLAT, 5): ["step = 60", "cost_function = cross-entropy", "output < 0.2"],
    (FLAT, 6): ["step = 60", "cost_function = quadratic", "accuracy < 0.2"],
    (FLAT, 7): ["step = 0", "output = 0.5", "cost_function = quadratic"],
    (BATCH, 1): ["step = 0", "batch = all", "batches = 1"],
    (BATCH, 2): ["step = 0", "epoch = 0", "batch = 16", "batches = 8"],
    (BATCH, 3): ["step = 240", "epoch = 2", "batch = 1"],
    (BATCH, 4): ["step = 0", "batch = 2", "w = 0", "b = 0"],
    (BATCH, 5): ["step = 64"],
    (BATCH, 6): ["step = 360", "epoch = 3", "batch = 1", "rate = 1", "full_cost > 0.35"],
    (BATCH, 7): ["step = 0", "batch = 16"],
    (BALL, 1): [
        "step = 0",
        "terrain = valley",
        "method = gradient-descent",
        "regime = alternating",
    ],
    (BALL, 2): ["step = 0", "method = momentum", "slope = 1"],
    (BALL, 3): ["step = 0", "terrain = valley", "rate = 0.1"],
    (BALL, 4): ["step = 0", "method = momentum", "regime = none", "curvature = 2"],
    (BALL, 5): ["step = 0", "method = adam", "slope = 12"],
    (BALL, 6): ["step = 0", "method = adagrad", "slope = 1"],
    (BALL, 7): ["step = 0", "terrain = valley", "method = gradient-descent"],
    (BUGS, 1): ["step = 0", "outcome = not-yet"],
    (BUGS, 2): ["step = 200", "accuracy = 0", "cost > 0.49"],
    (BUGS, 3): ["step = 200", "norm < 0.000001", "cost > 0.07"],
    (BUGS, 4): ["step = 1"],
    (BUGS, 5): ["step = 200", "accuracy = 1"],
    (BUGS, 6): ["step = 1"],
    (BUGS, 7): ["step = 200", "cost < 0.0001"],
}


@pytest.mark.parametrize("place", PAGES, ids="{0[0]}:{0[1]}".format)
def test_each_page_opens_as_its_text_says(place: Place) -> None:
    page = page_at(place)
    here = standing(opened(place), page)
    for condition in OPENS[place]:
        assert parse_condition(condition).holds(here), condition


def test_one_sample_moves_w_twice_as_far_as_b() -> None:
    trail = opened((CHAIN, 3)).trail
    w, b = trail.points(EVERY).T
    assert w + 2 == pytest.approx(2 * (b + 1), rel=1e-12)
    assert w[-1] > 1


@pytest.mark.parametrize("place", [(CHAIN, 5), (BUGS, 3)])
def test_without_x_the_path_is_locked_to_45_degrees(place: Place) -> None:
    trail = opened(place).trail
    w, b = trail.points(EVERY).T
    assert np.diff(w) == pytest.approx(np.diff(b), rel=0, abs=1e-15)
    assert (np.diff(trail.costs(EVERY)) >= 0).all()


@pytest.mark.parametrize("rate", [1.0, 0.01])
@pytest.mark.parametrize("place", [(CHAIN, 6), (BUGS, 2)])
def test_a_flip_in_one_place_climbs_at_every_step(place: Place, rate: float) -> None:
    assert (np.diff(costs(setup_of(place, rate=rate), 200)) > 0).all()
    claimed, measured, _, agrees = check_gradient(
        build_problem(setup_of(place)), first_point(setup_of(place))
    )
    assert not agrees
    assert claimed == pytest.approx(-measured, rel=1e-6)


def test_a_flip_everywhere_learns_mirrored_weights() -> None:
    """1/(1 + e^z), and with it dŷ/dz = −ŷ(1 − ŷ), from the mirrored start."""
    w, b = -0.5, -0.2
    for _ in range(200):
        dw = db = 0.0
        for (x, _one), y in FOUR:
            out = 1 / (1 + math.exp(w * x + b))
            pull = -(out - y) * out * (1 - out) / 4
            dw, db = dw + pull * x, db + pull
        w, b = w - dw, b - db
    right = nth(train(FOUR, HALF, 1.0), 200)
    assert (w, b) == (pytest.approx(-right[0]), pytest.approx(-right[1]))
    assert cost(FOUR, [-w, -b]) == pytest.approx(cost(FOUR, right))


def test_the_second_neuron_creeps_and_then_falls_as_fast_as_the_first() -> None:
    lanes = page_at((FLAT, 3)).scene.lanes
    assert [lane.start for lane in lanes] == [(0.6, 0.9), (2, 2), (5, 5)]
    lone = [((1.0, 1.0), 0.0)]
    creeps = first_step(train(lone, (2, 2), 0.15), lambda p: sum(p) <= 1.5)
    assert abs(302 - creeps - 107) <= 1
    first, second, third = (sigmoid(z) * sigmoid(-z) for z in (1.5, 4.0, 10.0))
    assert 7.5 < first / second < 8.5
    assert 300 < second / third < 400


def test_where_cross_entropy_is_wrong_it_pulls_evenly() -> None:
    problem = build_problem(setup_of((FLAT, 5)))
    assert isinstance(problem, Neuron)
    for start in [(5.0, 5.0), (2.0, 2.0)]:
        assert problem.terms(np.array(start), 0).pull[0] == pytest.approx(1, abs=0.02)


def test_the_penguins_are_mostly_wrong_and_the_neuron_sure() -> None:
    setup = setup_of((FLAT, 6))
    assert setup.start == (-8.0, -8.0, -8.0)
    score = Descent(setup).score()
    assert score is not None
    assert score.accuracy < 0.2
    assert score.stuck > 0.7 * 274


def test_the_first_batch_is_that_of_the_outer_points() -> None:
    batch = Descent(setup_of((BATCH, 4))).batch()
    assert batch is not None
    assert sorted(batch.tolist()) == [0, 3]
    other = Descent(setup_of((BATCH, 4), seed=12)).batch()
    assert other is not None
    assert sorted(other.tolist()) == [1, 2]


def test_each_step_lowers_the_cost_of_its_own_sample() -> None:
    setup = setup_of((BATCH, 3))
    problem = build_problem(setup)
    descent = Descent(setup)
    for _ in range(240):
        batch, before = descent.batch(), descent.row()
        descent.forward(1)
        assert problem.evaluate(descent.row().x, batch)[0] < before.cost  # type: ignore[call-arg]


def test_three_sizes_of_batch_come_equally_low() -> None:
    lanes = page_at((BATCH, 5)).scene.lanes
    assert [lane.batch for lane in lanes] == [1, 16, "all"]
    low = []
    for lane in lanes:
        descent = Descent(lane)
        descent.forward(64)
        score = descent.score()
        assert score is not None
        low.append(score.cost)
    assert max(low) - min(low) < 0.002


def test_the_noise_stays_at_a_large_rate_and_not_at_a_small_one() -> None:
    def spread(rate: float) -> float:
        descent = opened((BATCH, 6))
        descent.amend(replace(descent.setup, rate=rate))
        descent.forward(1200)
        found = []
        for _ in range(600):
            descent.forward(1)
            score = descent.score()
            assert score is not None
            found.append(score.cost)
        return float(np.median(found)) - 0.30460004213654823

    assert spread(1.0) > 50 * spread(0.05)


def test_the_limit_of_momentum_is_its_own() -> None:
    setup = setup_of((BALL, 4), steps=5000)
    outcomes = []
    for rate in (1.89, 1.9, 1.91):
        descent = Descent(replace(setup, rate=rate))
        descent.forward(5000, OVER)
        outcomes.append(descent.verdict().outcome.value)
    assert outcomes == ["converged", "cycling", "diverged"]


def test_what_the_gradient_check_says_on_each_page_of_bugs() -> None:
    found = [checked((BUGS, number)) for number in range(1, 8)]
    assert found == [True, False, False, False, True, True, False]


def test_a_sum_steps_the_same_way_four_times_as_far() -> None:
    right, wrong = (
        build_problem(setup_of((BUGS, 4), mistakes=m)).evaluate(np.array(HALF))[1]
        for m in ((), ("sum",))
    )
    assert wrong == pytest.approx(4 * right)


def test_a_sample_counted_twice_shifts_b_and_a_late_bias_leaves_w_alone() -> None:
    twice, once = (nth(train(data, HALF, 1.0), 200) for data in (FIVE, FOUR))
    assert twice[1] > 2 * once[1] > 0
    late, right = (nth(train(FOUR, HALF, 1.0, bug=bug), 1) for bug in ("late-bias", ""))
    assert late[0] == right[0]
    assert late[1] != right[1]
    slow, fast = (nth(train(FOUR, HALF, 1.0, bug=bug), 200) for bug in ("", "no-slope"))
    assert cost(FOUR, fast) < cost(FOUR, slow)


def test_newton_crosses_the_valley_in_one_step() -> None:
    descent = Descent(setup_of((BALL, 7), method="newton-raphson"))
    descent.forward(1)
    assert parse_condition("distance < 0.01").holds(Standing.of(descent))

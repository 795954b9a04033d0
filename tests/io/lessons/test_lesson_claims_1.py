"""What lessons 1 to 5 say of runs: how a page opens, which choice is true, what is reached."""

import math
from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest

from gd_desktop.core.descent import Descent
from gd_desktop.core.figures import Standing, parse_condition, read
from gd_desktop.core.grid import GridSearch
from gd_desktop.core.setup import build_optimizer
from gd_desktop.io.lessons.lesson import ChoicePrompt, ReachPrompt

from .by_hand import HOURS
from .first_half import (
    BOTTOM,
    COST,
    FOG,
    NEURON,
    PAGES,
    RATE,
    Asked,
    Place,
    begun,
    dressed,
    figure,
    named,
    of_kind,
    opened,
    page_of,
    prompt_of,
)

# What the texts say of the run as it stands when a page opens.
OPENING: dict[Place, tuple[str, ...]] = {
    (COST, 1): ("model = neuron", "cost_function = quadratic", "error < 0"),
    (COST, 2): ("accuracy = 0.5", "norm > 0.1"),
    (COST, 3): ("output = 0.5",),
    (COST, 4): ("input = 8.5",),
    (COST, 5): ("cost_function = quadratic", "norm > 0.01"),
    (COST, 6): ("cost > 0.06", "step = 0"),
    (COST, 7): ("norm < 1e-4", "lowest > 0", "accuracy < 1"),
    (BOTTOM, 1): ("x = 8", "slope = 12"),
    (BOTTOM, 2): ("fog = on", "slope > 0", "distance = 3"),
    (BOTTOM, 3): ("method = newton-raphson", "x = 8", "next = 2"),
    (BOTTOM, 4): ("model = function", "method = newton-raphson", "curvature > 0"),
    (BOTTOM, 5): ("method = newton-raphson", "curvature < 0", "cost < 1", "next < 0"),
    (BOTTOM, 6): ("model = parabola", "method = grid-search", "x = -5"),
    (BOTTOM, 7): ("fog = on", "method = gradient-descent", "step = 4"),
    (FOG, 1): ("fog = on", "x = 8", "slope > 0"),
    (FOG, 2): ("fog = on", "x = 8", "next = 6.8"),
    (FOG, 3): ("fog = on", "x = -4", "slope = -12", "next > -4"),
    (FOG, 4): ("fog = on", "outcome = not-yet"),
    (FOG, 5): ("terrain = valley", "x = -5", "y = 2.5", "regime = one-step"),
    (FOG, 6): ("terrain = bowl", "slope1 = 6", "slope2 = 4", "regime = one-step"),
    (FOG, 7): ("fog = on", "method = gradient-descent"),
    (RATE, 1): ("x = 8", "regime = monotone"),
    (RATE, 2): ("regime = monotone", "step = 3"),
    (RATE, 3): ("regime = monotone", "step = 10", "rate = 0.1"),
    (RATE, 4): ("regime = monotone", "step = 0"),
    (RATE, 5): ("regime = alternating", "step = 3", "outcome = not-yet", "x < 2"),
    (RATE, 6): ("regime = cycle", "outcome = cycling"),
    (RATE, 7): ("regime = monotone", "rate = 0.1"),
    (NEURON, 1): ("input = 2", "label = 1"),
    (NEURON, 2): ("output > 0.5",),
    (NEURON, 3): ("w = 0.5", "b = 0.2"),
    (NEURON, 4): ("accuracy = 0.75", "label = 0", "output > 0.5"),
    (NEURON, 5): ("accuracy = 0", "w < 0"),
    (NEURON, 6): ("regime = none", "curvature < 0", "lowest < 0", "norm > 0.01"),
    (NEURON, 7): ("accuracy < 0.9", "model = neuron"),
}


def number(quantity: str, standing: Standing) -> float:
    found = read(quantity, standing)
    assert isinstance(found, float)
    return found


def end_of(descent: Descent) -> Standing:
    """Where a run comes to rest."""
    while number("norm", Standing.of(descent)) > 1e-6:
        assert descent.cursor < descent.setup.steps
        descent.forward(1)
    return Standing.of(descent)


def the_only(is_so: list[bool]) -> int:
    """The only option, from 1, of which it is so."""
    assert is_so.count(True) == 1
    return is_so.index(True) + 1


# --- which choice is true


def where_is_the_lowest_of_all() -> int:
    half = [figure((COST, 5), name) for name in ("low_w_half", "low_b_half")]
    whole = [figure((COST, 5), name) for name in ("low_w_whole", "low_b_whole")]
    return the_only([whole == pytest.approx([a * b for b in half]) for a in (0.5, 1, 2)])


def what_is_a_cost_of_zero() -> int:
    # The model that shrugs has errors that add up to 0, and yet a cost.
    shrug = [0.0, 0.0]
    assert sum(out - y for out, y in zip(HOURS.outputs(shrug), HOURS.labels, strict=True)) == 0
    assert HOURS.cost(shrug) > 0
    return 3


def where_does_newton_end() -> int:
    x = number("x", end_of(begun((BOTTOM, 5))))
    return the_only([abs(x - place) < 1e-6 for place in (-1, 0, 1)])


def which_way_for_a_million_weights() -> int:
    # Two places for each of 300 weights are more evaluations than atoms in the world, 10⁸⁰.
    assert 2**300 > 10**80
    return 4


def which_way_is_down() -> int:
    cost = begun((FOG, 1)).row().cost
    right, left = (begun((FOG, 1), start=(8 + d,)).row().cost for d in (0.01, -0.01))
    return the_only([right < cost, left < cost, right == left])


def where_does_the_arrow_point() -> int:
    row = begun((FOG, 5)).row()
    (x, y), (gx, gy) = row.x.tolist(), row.gradient.tolist()
    length = math.hypot(gx, gy)
    to_minimum = math.degrees(math.acos((gx * x + gy * y) / length / math.hypot(x, y)))
    along_valley = math.degrees(math.acos(-gx / length))
    # At a right angle to the arrow, to both sides, the height stays the same to first order.
    aside = [(x + d * gy / length, y - d * gx / length) for d in (1e-4, -1e-4)]
    heights = [begun((FOG, 5), start=place).row().cost for place in aside]
    assert heights[0] == pytest.approx(heights[1], abs=1e-9)
    return the_only([to_minimum < 20, along_valley < 20, to_minimum > 50 and along_valley > 80])


def how_many_steps_in_the_valley() -> int:
    steps = figure((FOG, 6), "valley")
    # Ten steps leave more than half of the way.
    assert 0.95**10 > 0.5
    return the_only([steps == 1, 5 < steps < 20, steps > 100])


def why_do_steps_get_shorter() -> int:
    descent = begun((RATE, 3))
    slopes = [descent.row().norm]
    for _ in range(10):
        descent.forward(1)
        slopes.append(descent.row().norm)
    rates = set(descent.trail.rates(slice(1, 11)).tolist())
    is_slope = all(b < a for a, b in pairwise(slopes))
    return the_only([rates != {0.1}, is_slope, False])


def when_does_overshooting_arrive() -> int:
    steps = figure((RATE, 5), "near")
    is_same = steps == figure((RATE, 5), "near_small")
    return the_only([steps < 5, is_same, math.isnan(steps)])


def which_rate_is_fastest() -> int:
    small, large = figure((RATE, 7), "near_45"), figure((RATE, 7), "near_95")
    return the_only([small < large, large < small, small == large])


def what_is_the_ground_like() -> int:
    highest, lowest = figure((NEURON, 6), "bend"), figure((NEURON, 6), "lowest")
    return the_only([lowest > 0, highest < 0, lowest < 0 < highest])


TRUE: dict[Asked, Callable[[], int]] = {
    (COST, 5, 1): where_is_the_lowest_of_all,
    (COST, 7, 1): what_is_a_cost_of_zero,
    (BOTTOM, 5, 1): where_does_newton_end,
    (BOTTOM, 7, 1): which_way_for_a_million_weights,
    (FOG, 1, 1): which_way_is_down,
    (FOG, 5, 1): where_does_the_arrow_point,
    (FOG, 6, 2): how_many_steps_in_the_valley,
    (RATE, 3, 2): why_do_steps_get_shorter,
    (RATE, 5, 1): when_does_overshooting_arrive,
    (RATE, 7, 1): which_rate_is_fastest,
    (NEURON, 6, 1): what_is_the_ground_like,
}

# What is set for a task; then it is walked until it is reached.
REACHED: dict[Asked, dict[str, Any]] = {
    (COST, 5, 2): {"cost": "quadratic-mean"},
    (COST, 6, 1): {},
    (BOTTOM, 2, 2): {"start": (3.0,)},
    (BOTTOM, 3, 2): {},
    (BOTTOM, 4, 1): {},
    (BOTTOM, 5, 2): {},
    (BOTTOM, 6, 1): {},
    (FOG, 2, 2): {},
    (FOG, 4, 1): {},
    (FOG, 4, 2): {},
    (FOG, 5, 2): {},
    (FOG, 6, 1): {},
    (FOG, 7, 1): {"start": "random"},
    (RATE, 1, 1): {"rate": 0.1},
    (RATE, 4, 1): {"rate": 0.5},
    (RATE, 5, 2): {},
    (RATE, 6, 2): {"rate": 1.05},
    (NEURON, 5, 1): {},
    (NEURON, 6, 2): {},
    (NEURON, 7, 1): {},
}
# Where the fog is to be lifted as well.
LIFTED = {(FOG, 4, 2)}
# The control that a setting needs.
CONTROL = {"rate": "rate", "start": "start", "cost": "problem"}


@pytest.mark.parametrize("place", PAGES, ids=named)
def test_each_page_opens_as_its_text_says(place: Place) -> None:
    standing = opened(place)
    for text in OPENING[place]:
        assert parse_condition(text).holds(standing), text


@pytest.mark.parametrize("asked", of_kind(ChoicePrompt), ids=named)
def test_each_choice_is_true_by_the_numbers(asked: Asked) -> None:
    prompt = prompt_of(asked)
    assert isinstance(prompt, ChoicePrompt)
    assert prompt.answer == TRUE[asked]()
    # Each wrong option has a sentence of its own.
    is_said = [bool(text) for text in prompt.says]
    assert is_said == [i + 1 != prompt.answer for i in range(len(prompt.options))]


@pytest.mark.parametrize("asked", of_kind(ReachPrompt), ids=named)
def test_each_task_can_be_reached_and_is_not_when_the_page_opens(asked: Asked) -> None:
    prompt, place = prompt_of(asked), asked[:2]
    assert isinstance(prompt, ReachPrompt)
    assert not all(condition.holds(opened(place)) for condition in prompt.reach)
    descent = begun(place, **REACHED[asked])

    def is_reached() -> bool:
        standing = dressed(place, descent)
        if asked in LIFTED:
            standing = standing._replace(switches=frozenset())
        return all(condition.holds(standing) for condition in prompt.reach)

    while not is_reached() and descent.can_go_on() and descent.cursor < descent.setup.steps:
        descent.forward(1)
    assert is_reached()


@pytest.mark.parametrize("asked", of_kind(ReachPrompt), ids=named)
def test_a_page_leaves_to_the_person_what_its_task_needs(asked: Asked) -> None:
    prompt, allowed = prompt_of(asked), page_of(asked[:2]).allowed
    assert isinstance(prompt, ReachPrompt)
    if allowed is None:
        return
    assert {CONTROL[name] for name in REACHED[asked]} <= allowed
    quantities = {condition.quantity for condition in prompt.reach}
    assert "step" in allowed or not quantities & {"step", "outcome", "cost", "accuracy"}
    assert "instruments" in allowed or "fog" not in quantities


def test_a_grid_of_two_and_of_ten_parameters_is_as_large_as_the_page_says() -> None:
    search = build_optimizer(page_of((BOTTOM, 6)).scene.setup)
    assert isinstance(search, GridSearch)
    assert (search.low, search.high, search.evaluations) == (-5, 10, 11)
    assert GridSearch(search.low, search.high, search.points, 2).evaluations == 121
    assert round(search.points**10 / 1e9) == 26


def test_the_boundary_stands_where_the_page_divides() -> None:
    x = -0.2 / 0.5
    assert 0.5 * x + 0.2 == pytest.approx(0)
    standing = opened((NEURON, 3))
    assert -number("b", standing) / number("w", standing) == pytest.approx(x)


def test_the_last_student_is_the_one_in_the_ring() -> None:
    assert page_of((COST, 4)).scene.view.sample == len(HOURS)
    assert number("input", opened((COST, 4))) == HOURS.rows[-1][0]

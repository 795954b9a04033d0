"""The numbers and claims of lessons 6 to 10, each held against bare loops of the formulas."""

import math
from collections.abc import Callable

import pytest

from gd_desktop.io.lessons.lesson import Page
from gd_desktop.io.lessons.read import load_lesson
from gd_desktop.io.resources import resource

from .bare_walks import (
    CLUSTERS,
    FIVE,
    FOUR,
    LONE_ONE,
    LONE_ZERO,
    PENGUINS,
    Point,
    Sample,
    accuracy,
    cost,
    crossing,
    descend,
    first_step,
    lowest_cross_entropy,
    nth,
    parabola,
    sigmoid,
    slopes,
    stride,
    train,
    train_in_batches,
    unfooled,
)

CHAIN, FLAT, BATCH, BALL, BUGS = (
    "06-chain-rule",
    "07-saturation",
    "08-batches",
    "09-momentum",
    "10-spot-the-bug",
)
LESSONS = {
    name: load_lesson(resource("lessons", f"{name}.lesson"))
    for name in (CHAIN, FLAT, BATCH, BALL, BUGS)
}
Place = tuple[str, int]  # the lesson, and the page from 1

ENTROPY = "cross-entropy"
HALF = (0.5, 0.2)
CORNER = (-1.0, -1.0, -1.0)


def _after(data: list[Sample], start: tuple[float, ...], step: int, bug: str = "") -> Point:
    point: Point = nth(train(data, start, 1.0, bug=bug), step)
    return point


def _four(bug: str = "", step: int = 200) -> Point:
    return _after(FOUR, HALF, step, bug)


def _four_cost(bug: str = "", step: int = 200) -> float:
    return cost(FOUR, _four(bug, step), bug=bug)


def _clusters(size: int, step: int, rate: float = 0.1) -> tuple[float, float]:
    """The cost of all, and that of the batch, at a step."""
    walk = train_in_batches(CLUSTERS, CORNER, rate, size, ENTROPY)
    point, batch = nth(walk, step)
    return cost(CLUSTERS, point, ENTROPY), cost(batch, point, ENTROPY)


def _right_penguins(step: int, kind: str = "quadratic") -> float:
    return accuracy(PENGUINS, nth(train(PENGUINS, (-8.0,) * 3, 1.0, kind), step))


NEXT = _after(LONE_ONE, HALF, 1)
ADAM = descend(parabola, (8.0,), 0.4, "adam")
FAR_ADAM = descend(parabola, (80.0,), 0.4, "adam")
NEAR_ADAM = descend(parabola, (1.0,), 0.4, "adam")
SURE = sigmoid(10)
STALLED = nth(train(LONE_ZERO, (5, 5), 0.15), 400)

EXPECTED: dict[Place, Callable[[], dict[str, float]]] = {
    (CHAIN, 1): lambda: {
        "before": 0.5,
        "after": NEXT[0],
        "far": sigmoid(1.2),
        "closer": sigmoid(2 * NEXT[0] + NEXT[1]),
    },
    (CHAIN, 2): lambda: {
        "w0": 1.5,
        "b0": 0.5,
        "foot": 2 * 1.5 + 0.5,
        "sure": sigmoid(3.5),
        "flat": sigmoid(3.5) * sigmoid(-3.5),
    },
    (CHAIN, 3): lambda: {"w0": -2, "b0": -1},
    (CHAIN, 4): lambda: {"size": 4, "hardest": slopes(FOUR[:1], [*HALF])[0]},
    (CHAIN, 5): lambda: {
        "first": cost(FOUR, [2, 3]),
        "late": cost(FOUR, _after(FOUR, (2, 3), 200, "no-input")),
        "late_step": 200,
        "right_late": cost(FOUR, _after(FOUR, (2, 3), 200)),
        "w_first": 2,
        "b_first": 3,
        "w_late": _after(FOUR, (3, 1), 200, "no-input")[0],
        "b_late": _after(FOUR, (3, 1), 200, "no-input")[1],
    },
    (CHAIN, 6): lambda: {
        "first": _four_cost("sign", 0),
        "late": _four_cost("sign"),
        "right_late": _four_cost(),
        "n": 200,
        # The whole code flipped learns as the right one does, mirrored: see below.
        "mirror": _four()[0],
        "slow": cost(FOUR, nth(train(FOUR, HALF, 0.01, bug="sign"), 200), bug="sign"),
    },
    (CHAIN, 7): lambda: {"by_hand": -0.75 * 0.25, "no_slope": -0.75, "no_input": 0},
    (FLAT, 1): lambda: {
        "w0": 5,
        "b0": 5,
        "sure": SURE,
        "flat": SURE * (1 - SURE),
        "tug": SURE**2 * (1 - SURE),
    },
    (FLAT, 2): lambda: {
        "early_end": 0,
        "steep": math.sqrt(2) * SURE**2 * (1 - SURE),
        "n": 400,
        "late_norm": math.hypot(*slopes(LONE_ZERO, STALLED)),
        "late_cost": cost(LONE_ZERO, STALLED),
        "late_bend": sigmoid(sum(STALLED)) * sigmoid(-sum(STALLED)),
    },
    (FLAT, 3): lambda: {
        "eta": 0.15,
        "near": unfooled(0.6),
        "middle": unfooled(2),
        "far": 73605,
        "bend1": sigmoid(1.5) * sigmoid(-1.5),
        "bend2": sigmoid(4) * sigmoid(-4),
        "bend3": sigmoid(10) * sigmoid(-10),
    },
    (FLAT, 4): lambda: {
        "dear": -math.log(sigmoid(-10)),
        "first": 5 - 0.5 * SURE,
        "stuck": 5 - 0.5 * SURE**2 * sigmoid(-10),
        "arrival": unfooled(5, ENTROPY),
        "crawl": SURE,
    },
    (FLAT, 5): lambda: {
        "c1": unfooled(0.6, ENTROPY),
        "c2": unfooled(2, ENTROPY),
        "c3": unfooled(5, ENTROPY),
        "q1": unfooled(0.6),
        "q2": unfooled(2),
    },
    (FLAT, 6): lambda: {
        "from": -8,
        "limit_step": 60,
        "n": len(PENGUINS),
        "share0": _right_penguins(0),
        "share_q": _right_penguins(60),
        "many": 1000,
        "share_long": _right_penguins(1000),
        "share_c": _right_penguins(60, ENTROPY),
    },
    (FLAT, 7): lambda: {
        "top": 0.25,
        "gone": first_step(train(LONE_ZERO, (0, 0), 0.15), lambda p: sum(p) < -math.log(4)),
    },
    (BATCH, 1): lambda: {"n": 120, "many": 8},
    (BATCH, 2): lambda: {
        "size": 16,
        "many": 8,
        "before": _clusters(16, 0)[0],
        "after": _clusters(16, 8)[0],
    },
    (BATCH, 3): lambda: {
        "n": 240,
        "quiet_step": 7,
        "quiet": _clusters(1, 7)[1],
        "loud": _clusters(1, 8)[1],
        "full0": _clusters(1, 0)[0],
        "full1": _clusters(1, 120)[0],
        "full2": _clusters(1, 240)[0],
        "gentle7": _clusters(1, 7, 0.0001)[1],
        "gentle8": _clusters(1, 8, 0.0001)[1],
    },
    # From zeros: (ŷ − y)·σ′·x is −¼ for −2 and 2, −⅛ for −1 and 1.
    (BATCH, 4): lambda: {"first_batch": -1 / 4, "other_batch": -1 / 8, "together": -3 / 16},
    (BATCH, 5): lambda: {
        "n": 120,
        "walked": 64,
        "low1": _clusters(1, 64)[0],
        "low16": _clusters(16, 64)[0],
        "lowall": cost(CLUSTERS, nth(train(CLUSTERS, CORNER, 0.1, ENTROPY), 64), ENTROPY),
        "rounds": 8,
    },
    (BATCH, 6): lambda: {
        "eta": 1,
        "rounds": 3,
        "swarm": _clusters(1, 360, 1.0)[0],
        "floor": lowest_cross_entropy(CLUSTERS),
    },
    (BATCH, 7): lambda: {"n": 120, "one": 2},
    (BALL, 1): lambda: {"x0": -5, "y0": 2.5, "along": -0.5, "across": 5, "near": crossing(0.9)},
    (BALL, 2): lambda: {
        "first": 0.1,
        "second": stride("momentum", 2, 0.1),
        "long": 0.1 * (1 - 0.9**200) / (1 - 0.9),
    },
    (BALL, 3): lambda: {
        "eta": 0.1,
        "plain": crossing(0.1),
        "half": crossing(0.1, "momentum", 0.5),
        "heavy": crossing(0.1, "momentum"),
        "ahead": crossing(0.1, "nesterov"),
        "bold_plain": crossing(0.9),
        "bold_heavy": crossing(0.9, "momentum"),
    },
    (BALL, 4): lambda: {"bend": 2, "plain_limit": 2 / 2},
    (BALL, 5): lambda: {
        "eta": 0.4,
        "from": 8,
        "steep": 12,
        "first": nth(ADAM, 1)[0],
        "near": nth(NEAR_ADAM, 1)[0],
        "near_plain": 1 + 0.4 * 2,
        "near_steep": -2,
        "far": nth(FAR_ADAM, 1)[0],
        "far_plain": 80 - 0.4 * 156,
        "far_steep": 156,
    },
    (BALL, 6): lambda: {
        "first": stride("adagrad", 1, 1.0),
        "fourth": 1 / (2 + 1e-10),
        "hundredth": 1 / (10 + 1e-10),
    },
    (BALL, 7): lambda: {
        "eta": 0.9,
        "plain": crossing(0.9),
        "fast": crossing(0.3, "rmsprop", 0.99),
        "ball": crossing(1.0, "momentum", 0.5),
    },
    (BUGS, 1): lambda: {
        "high": cost(FOUR, [0.51, 0.2]),
        "low": cost(FOUR, [0.49, 0.2]),
        "claimed": slopes(FOUR, [*HALF])[0],
    },
    (BUGS, 2): lambda: {
        "eta": 1,
        "n": 200,
        "first": _four_cost("sign", 0),
        "late": _four_cost("sign"),
        "share_right": accuracy(FOUR, _four("sign"), "sign"),
    },
    (BUGS, 3): lambda: {
        "n": 200,
        "first": _four_cost(step=0),
        "late": _four_cost("no-input"),
        "late_right": _four_cost(),
        "w_end": _four("no-input")[0],
        "b_end": _four("no-input")[1],
    },
    (BUGS, 4): lambda: {
        "w_bug": _four("sum", 1)[0],
        "w_right": _four(step=1)[0],
        "slope_right": slopes(FOUR, [*HALF])[0],
        "four": 4,
    },
    (BUGS, 5): lambda: {"n": 200, "b_bug": _after(FIVE, HALF, 200)[1], "terms": 4 + 1},
    (BUGS, 6): lambda: {"b_bug": _four("late-bias", 1)[1], "b_right": _four(step=1)[1]},
    (BUGS, 7): lambda: {
        "n": 200,
        "late": _four_cost("no-slope"),
        "late_right": _four_cost(),
    },
}
PAGES = [(name, i + 1) for name, lesson in LESSONS.items() for i in range(len(lesson.pages))]


def page_at(place: Place) -> Page:
    return LESSONS[place[0]].pages[place[1] - 1]


@pytest.mark.parametrize("place", PAGES, ids="{0[0]}:{0[1]}".format)
def test_each_figure_is_what_a_bare_loop_gives(place: Place) -> None:
    page = page_at(place)
    expected = EXPECTED.get(place, dict)()
    assert page.figures.keys() == expected.keys()
    for name, figure in page.figures.items():
        found = figure.compute(page.scene.setup, page.scene.view.sample - 1)
        assert found == pytest.approx(expected[name], rel=1e-9, abs=1e-12), name

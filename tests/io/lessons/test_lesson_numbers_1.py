"""The numbers of lessons 1 to 5, each held against formulas written out once more."""

import math
from itertools import pairwise

import pytest

from gd_desktop.io.lessons.lesson import ChoicePrompt, NumberPrompt
from gd_desktop.io.lessons.pieces import Number, split

from .by_hand import (
    ANIMALS,
    FOUR,
    HOURS,
    exp_newton,
    exp_slope,
    parabola,
    parabola_steps,
    sigmoid,
    valley_steps,
    walk,
    well_newton,
    well_slope,
)
from .first_half import (
    BOTTOM,
    COST,
    FOG,
    NEURON,
    PAGES,
    RATE,
    Asked,
    Place,
    figure,
    named,
    of_kind,
    page_of,
    prompt_of,
)

LOW_W, LOW_B = HOURS.lowest(1, -4)
TOP = walk(0.4, well_slope, well_newton)[1]
ALL_RIGHT, LEARNT = FOUR.train((-2, 1), 1)

EXPECTED: dict[Place, dict[str, float]] = {
    (COST, 1): {"n": 24, "hours": 3, "guess": sigmoid(-1), "miss": sigmoid(-1) - 1},
    (COST, 2): {"n": 24, "guess": 0.5},
    (COST, 3): {"n": 4, "guess": 0.5, "half": 4 * 0.25 / 8},
    (COST, 4): {"n": len(HOURS)},
    (COST, 5): {
        "half": HOURS.cost((1, -4)),
        "whole": HOURS.cost((1, -4), divide=1),
        "slope_half": HOURS.slopes((1, -4))[0],
        "slope_whole": 2 * HOURS.slopes((1, -4))[0],
        "low_w_half": LOW_W,
        "low_b_half": LOW_B,
        "low_w_whole": LOW_W,
        "low_b_whole": LOW_B,
    },
    (COST, 7): {"low": HOURS.cost((1.239, -5.194))},
    (BOTTOM, 1): {"here": 8, "slope8": 2 * 8 - 4, "slope5": 2 * 5 - 4, "height5": 25 - 20 + 6},
    (BOTTOM, 2): {"bottom": 12 / 4, "height": 2 * 9 - 12 * 3 + 22},
    (BOTTOM, 3): {
        "from": 8,
        "bend": 2,
        "bottom": 8 - 12 / 2,
        "slope_left": 2 * -3 - 4,
        "landing_left": -3 + 10 / 2,
    },
    (BOTTOM, 4): {
        "from": 2,
        "x3": exp_newton(exp_newton(exp_newton(2))),
        "x4": exp_newton(exp_newton(exp_newton(exp_newton(2)))),
        "x5": exp_newton(exp_newton(exp_newton(exp_newton(exp_newton(2))))),
        "newton": walk(2, exp_slope, exp_newton)[0],
        "plain": walk(2, exp_slope, lambda x: x - 0.1 * exp_slope(x))[0],
    },
    (BOTTOM, 5): {
        "from": 0.4,
        "bend": 12 * 0.4**2 - 4,
        "top": TOP,
        "height": (TOP**2 - 1) ** 2,
        "walk": walk(0.4, well_slope, lambda x: x - 0.05 * well_slope(x))[1],
    },
    (BOTTOM, 6): {"points": 11, "best": 2.5, "miss": 0.5},
    (FOG, 1): {"here": 8, "slope8": 2 * 8 - 4},
    (FOG, 2): {
        "eta": 0.1,
        "x0": 8,
        "x1": parabola(1),
        "slope1": 2 * parabola(1) - 4,
        "x2": parabola(2),
    },
    (FOG, 3): {"eta": 0.1, "here": -4, "slope4": -8 - 4, "slope_left": -6, "x_left": -1 + 0.6},
    (FOG, 4): {
        "arrival": walk(8, lambda x: 2 * x - 4, lambda x: x - 0.1 * (2 * x - 4))[0],
        "near": parabola_steps(0.01, 0.1),
    },
    (FOG, 5): {
        "gx": -5 / 10,
        "gy": 2 * 2.5,
        "before": math.hypot(5, 2.5),
        "after": 4.75,
        "long": 0.5 * math.hypot(0.5, 5),
    },
    (FOG, 6): {
        "eta": 0.5,
        "bowl": 1,
        "valley": valley_steps(0.01),
        "floor": -5 * 0.95,
        "second": -5 * 0.95**2,
    },
    (RATE, 1): {
        "eta": 0.01,
        "x0": 8,
        "first": parabola(1, 0.01),
        "slow": parabola_steps(0.01, 0.01),
        # The slope is twice the distance.
        "all": parabola_steps(0.5e-6, 0.01),
        "fast": parabola_steps(0.5e-6, 0.1),
    },
    (RATE, 2): {
        "eta": 0.1,
        "bend": 2,
        "keep": 0.8,
        "factor3": 0.4,
        "near3": parabola_steps(0.01, 0.3),
    },
    (RATE, 3): {
        "eta": 0.1,
        "step1": parabola(0) - parabola(1),
        "step2": parabola(1) - parabola(2),
        "step5": parabola(4) - parabola(5),
        "step10": parabola(9) - parabola(10),
        "slope0": 12,
        "slope1": 2 * parabola(1) - 4,
        "slope9": 2 * parabola(9) - 4,
        "x2": parabola(2),
    },
    (RATE, 4): {"best": 1 / 2, "bend4": 4, "best4": 1 / 4, "limit4": 2 / 4},
    (RATE, 5): {
        "eta": 0.9,
        "landing": 0.5,
        "factor": 1 - 0.9 * 2,
        "factor_small": 1 - 0.1 * 2,
        "share": 0.8,
        "near_small": 29,
        "near": 29,
        "rest": parabola_steps(0.5e-6, 0.9),
    },
    (RATE, 6): {
        "eta": 1,
        "factor": -1,
        "x0": 8,
        "x1": -4,
        "x2": 8,
        "away1": parabola(1, 1.05),
        "away2": parabola(2, 1.05),
        "away3": parabola(3, 1.05),
        "bend4": 4,
        "best4": 0.25,
        "limit4": 0.5,
    },
    (RATE, 7): {
        "landing": 0.5,
        "limit": 1,
        "near_45": parabola_steps(0.01, 0.45),
        "near_55": parabola_steps(0.01, 0.55),
        "near_95": parabola_steps(0.01, 0.95),
    },
    (NEURON, 1): {"n": 4, "w0": 0.5, "b0": 0.2, "input": 2, "z": 1.2},
    (NEURON, 2): {
        "z": 1.2,
        "guess": sigmoid(1.2),
        "mirror_z": -1.2,
        "mirror": 1 - sigmoid(1.2),
    },
    (NEURON, 3): {"w0": 0.5, "b0": 0.2},
    (NEURON, 4): {"w0": 1, "b0": 1.5, "input": -1, "guess": sigmoid(0.5), "share": 3 / 4},
    (NEURON, 5): {
        "w0": -2,
        "b0": 1,
        "share": FOUR.accuracy((-2, 1)),
        "done": ALL_RIGHT,
        "cost_done": FOUR.cost(LEARNT),
    },
    (NEURON, 6): {
        "w0": -2,
        "b0": 0,
        "bend": FOUR.bends(-2, 0)[1],
        "lowest": FOUR.bends(-2, 0)[0],
        "bend_good": FOUR.bends(1, 1.5)[1],
        "lowest_good": FOUR.bends(1, 1.5)[0],
        "done": FOUR.train((-2, 0), 1)[0],
    },
    (NEURON, 7): {
        "share": ANIMALS.accuracy((-1, -1, -1)),
        "near": ANIMALS.train((-1, -1, -1), 0.9)[0],
    },
}

# Answers that stand in the file as numbers, by another way; and the known wrong ones, each by the
# error that it names.
ANSWERS: dict[Asked, float] = {
    (COST, 1, 1): 0.2 - 1,
    (COST, 3, 1): (0.4**2 + 0.2**2 + 0.2**2 + 0.4**2) / (2 * 4),
    (NEURON, 1, 1): 0.5 * -3 + 0.2,
    (COST, 2, 1): sum(0.5 - y for y in HOURS.labels),
    (COST, 4, 1): len(range(len(HOURS) + 1)),
    (BOTTOM, 6, 2): len([(x, y) for x in range(11) for y in range(11)]),
    (NEURON, 3, 1): 3 / 2,
    (NEURON, 4, 1): 4 * FOUR.accuracy((1, 1.5)),
}
KNOWN: dict[Asked, tuple[float, ...]] = {
    (COST, 1, 1): (1 - 0.2, 0.2, sigmoid(-1) - 1, (1 - 0.2) ** 2),
    (COST, 2, 1): (24 * 0.5, 24 * 0.5**2),
    (COST, 3, 1): (0.4 / 4, 0.4, 0.4 / 2, 2 * (0.4 + 0.2) / (2 * 4), 0.4 + 0.2 - 0.2 - 0.4),
    (COST, 4, 1): (24, 24 - 1),
    (BOTTOM, 1, 1): (2 * 5, 25 - 20 + 6, 5 - 4),
    (BOTTOM, 2, 1): (12, -12 / 4, 12 / 2, 4),
    (BOTTOM, 3, 1): (10 / 2, -3 - 10 / 2, -3 + 10, -3 - 10),
    (BOTTOM, 4, 2): (4, 6),
    (BOTTOM, 6, 2): (11 + 11,),
    (FOG, 2, 1): (6.8 + 0.96, 6.8 - 9.6, 6.8 - 0.1 * 12, 0.1 * 9.6),
    (FOG, 3, 1): (-1 - 0.6, -1 + 6, 0.1 * 6),
    (RATE, 2, 1): (1 - 0.3, 0.3 * 2, 1 + 0.3 * 2),
    (RATE, 3, 1): (0.1 * 12, -0.1 * 9.6, 9.6, parabola(2)),
    (RATE, 4, 2): (2 / 4, 4),
    (RATE, 6, 1): (1 / 4, 2 / 2),
    (NEURON, 1, 1): (0.5 * -3, (0.5 + 0.2) * -3, 0.5 - 3 + 0.2, -1.5 - 0.2, 1.5 + 0.2, 1.2),
    (NEURON, 2, 1): (-sigmoid(1.2), sigmoid(1.2)),
    (NEURON, 3, 1): (-3 / 2, 2 / 3, 3),
    (NEURON, 4, 1): (0.75, 4, 2, 1),
}


@pytest.mark.parametrize("place", PAGES, ids=named)
def test_each_figure_is_the_number_that_the_formula_gives(place: Place) -> None:
    expected = EXPECTED.get(place, {})
    assert set(page_of(place).figures) == set(expected)
    for name, number in expected.items():
        assert figure(place, name) == pytest.approx(number, rel=1e-9, abs=1e-9), name


@pytest.mark.parametrize("place", PAGES, ids=named)
def test_each_figure_is_spoken_of(place: Place) -> None:
    page = page_of(place)
    texts, answers = [page.text], set()
    for prompt in page.prompts:
        texts += [prompt.ask, prompt.hint, prompt.right]
        if isinstance(prompt, ChoicePrompt):
            texts += [*prompt.options, *prompt.says]
        if isinstance(prompt, NumberPrompt):
            texts += [known.says for known in prompt.known]
            answers |= {prompt.answer, *(known.answer for known in prompt.known)}
    named = {piece.name for text in texts for piece in split(text) if isinstance(piece, Number)}
    assert set(page.figures) <= named | answers


@pytest.mark.parametrize("asked", of_kind(NumberPrompt), ids=named)
def test_each_answer_is_right_and_each_known_error_another(asked: Asked) -> None:
    prompt = prompt_of(asked)
    assert isinstance(prompt, NumberPrompt)
    place = asked[:2]

    def number(answer: float | str) -> float:
        return figure(place, answer) if isinstance(answer, str) else answer

    right = number(prompt.answer)
    wanted = EXPECTED[place][prompt.answer] if isinstance(prompt.answer, str) else ANSWERS[asked]
    room = prompt.tolerance if prompt.tolerance is not None else 0.005 * abs(right)
    assert right == pytest.approx(wanted, rel=1e-9, abs=1e-9)
    knowns = [number(known.answer) for known in prompt.known]
    assert knowns == pytest.approx(list(KNOWN[asked]), abs=room / 10)
    # None is near enough to the right one, or to another, to be taken for it.
    everything = sorted([right, *knowns])
    assert all(b - a > 2 * room for a, b in pairwise(everything))


def test_all_numbers_that_are_held_are_asked_for() -> None:
    numbers = set(of_kind(NumberPrompt))
    assert set(KNOWN) == numbers
    literal = {asked for asked in numbers if not isinstance(prompt_of(asked).answer, str)}  # type: ignore[attr-defined]
    assert set(ANSWERS) == literal

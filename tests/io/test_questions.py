"""The common questions: where they arise, what they say, and what their cases show."""

import math
import re
from itertools import product

import numpy as np
import pytest

from gd_desktop.app.verdict_places import verdict_places
from gd_desktop.core.descent import Descent
from gd_desktop.core.diagnosis import Forecast, NoThreshold, Outcome, Regime, Verdict
from gd_desktop.core.figures import Value
from gd_desktop.core.lanes import without_twins
from gd_desktop.core.methods import METHODS, OPTIONS
from gd_desktop.core.mistakes import Mistake
from gd_desktop.core.neuron import Score
from gd_desktop.core.setup import Setup
from gd_desktop.io.lessons.lesson import Page
from gd_desktop.io.lessons.pieces import Number, split
from gd_desktop.io.lessons.read import read_lesson
from gd_desktop.io.questions import MISCONCEPTIONS, questions, questions_at
from gd_desktop.io.resources import resource

from . import question_numbers as n

every_question = pytest.mark.parametrize("page", questions(), ids=lambda page: page.title)

SETTINGS = (
    *("rate", "start", "method", "momentum", "steps", "tolerance", "speed"),
    *("batch", "cost", "scale", "held-out"),
)
FACTORS = ("error", "slope", "input", "pull")
MODELS = ("parabola", "function", "terrain", "neuron")


def titled(title: str) -> Page:
    return next(page for page in questions() if page.title == title)


# --- where they arise


def places() -> set[str]:
    return {
        *(f"outcome.{outcome.value}" for outcome in Outcome),
        *(f"regime.{regime.value}" for regime in Regime),
        *(f"setting.{name}" for name in SETTINGS),
        *(f"setting.{option.name}" for method in METHODS for option in OPTIONS[method]),
        *(f"factor.{name}" for name in FACTORS),
        *(f"model.{name}" for name in MODELS),
        *MISCONCEPTIONS,
    }


def test_a_question_arises_at_every_place() -> None:
    for place in sorted(places()):
        assert questions_at((place,), "parabola"), place


def test_every_place_that_a_question_names_is_one() -> None:
    causes = {f"none.{cause.value}" for cause in NoThreshold}
    bugs = {f"mistake.{mistake.value}" for mistake in Mistake}
    for page in questions():
        assert page.about
        assert set(page.about) <= places() | causes | bugs, page.title


def test_each_misconception_has_one_question() -> None:
    for place in MISCONCEPTIONS:
        assert len(questions_at((place,), "parabola")) == 1, place


def test_of_one_place_those_of_the_model_in_force_come_first() -> None:
    for model in ("parabola", "function", "neuron"):
        assert questions_at(("outcome.converged",), model)[0].scene.setup.model == model


def test_of_one_place_that_which_names_it_soonest_comes_first() -> None:
    at_slope = [page.title for page in questions_at(("factor.slope",), "neuron")]
    assert at_slope[0] == "Why is σ′ in there?"
    assert len(at_slope) > 1


def test_no_question_is_asked_twice() -> None:
    both = questions_at(("outcome.converged", "regime.none", "outcome.converged"), "parabola")
    assert len({page.title for page in both}) == len(both)


def verdict_of(outcome: Outcome, regime: Regime, why_none: NoThreshold | None = None) -> Verdict:
    return Verdict(outcome, Forecast(regime, None, None, why_none), None, False)


def test_every_verdict_has_its_questions() -> None:
    for outcome, regime in product(Outcome, Regime):
        found = verdict_places(verdict_of(outcome, regime), Setup())
        assert questions_at(found, "parabola")


def test_an_outcome_comes_before_the_regime_and_no_outcome_after_it() -> None:
    over = verdict_of(Outcome.CONVERGED, Regime.ALTERNATING)
    assert verdict_places(over, Setup()) == ("outcome.converged", "regime.alternating")
    under_way = verdict_of(Outcome.NOT_YET, Regime.ALTERNATING)
    assert verdict_places(under_way, Setup()) == ("regime.alternating", "outcome.not-yet")
    unknown = verdict_of(Outcome.NOT_YET, Regime.NONE, NoThreshold.BATCH)
    assert verdict_places(unknown, Setup())[:2] == ("none.batch", "regime.none")


def test_a_bug_comes_first_and_a_neuron_that_is_sure_and_wrong() -> None:
    buggy = titled("Is the sign in σ’s exponent a detail?").scene.setup
    verdict = verdict_of(Outcome.NOT_YET, Regime.NONE, NoThreshold.MISTAKE)
    assert verdict_places(verdict, buggy)[0] == "mistake.sign"
    stuck = Score(0.4, 1e-3, 0.5, None, None, stuck=3)
    neuron = titled("Is a neuron’s cost a bowl?").scene.setup
    learning = verdict_of(Outcome.NOT_YET, Regime.NONE, NoThreshold.CURVATURE)
    assert verdict_places(learning, neuron, stuck)[0] == "outcome.stalled"


# --- what they say


@every_question
def test_the_answer_is_short_and_holds_its_numbers(page: Page) -> None:
    assert page.title.endswith("?")
    words = re.sub(r"\{[^}]*\}", "7", page.text)
    sentences = re.findall(r"[.!?](?:\s|$)", re.sub(r"^\w+\.\s", "", words))
    assert 1 <= len(sentences) <= 3
    assert len(words.split()) <= 75
    assert "!" not in words
    named = {piece.name for piece in split(page.text) if isinstance(piece, Number)}
    assert named == set(page.figures), "each figure is told, and each number computed"


@every_question
def test_a_question_does_not_depend_on_the_one_before(page: Page) -> None:
    text = resource("questions", "questions.lesson").read_text(encoding="utf-8")
    head, *pages = text.split("[[page]]\n")
    (own,) = [part for part in pages if part.startswith(f'title = "{page.title}"')]
    (alone,) = read_lesson(f"{head}[[page]]\n{own}").pages
    assert alone.scene == page.scene


def computed(page: Page) -> dict[str, Value]:
    view = page.scene.view
    return {
        name: figure.compute(page.scene.setup, view.sample - 1)
        for name, figure in page.figures.items()
    }


def _run_away() -> dict[str, float]:
    return {"rate": 1.05, "limit": 1, "factor": -1.1, "near": 6, "far": 6 * 1.1**10}


def _no_limit() -> dict[str, float]:
    steps = n.rest(lambda x: 2 * x - 4, 8, 1.5, 0.9)[0]
    return {"rate": 1.5, "steps": steps, "limit": 1, "gone": n.gone_after(1.5)}


def _arrived() -> dict[str, float]:
    late, soon = n.flat_after(0.1), n.flat_after(0.1, 1e-2)
    return {"arrived": late, "off": 6 * 0.8**late, "sooner": soon, "farther": 6 * 0.8**soon}


def _start() -> dict[str, float]:
    right, left = n.rest(n.wave_slope, 7, 0.5)[1], n.rest(n.wave_slope, 0, 0.5)[1]
    return {"near": right, "high": n.wave(right), "other": left, "low": n.wave(left)}


def _methods() -> dict[str, float]:
    walks = {
        "plain": n.valley_plain(0.1),
        "momentum": n.valley_momentum(0.1),
        "adam": n.valley_adam(0.1),
        "rmsprop": n.valley_rmsprop(0.1),
    }
    return {"rate": 0.1} | {name: n.valley_near(walk) for name, walk in walks.items()}


def _momentum() -> dict[str, float]:
    far, near = n.rest(n.well_slope, 2, 0.1, 0.9)[1], n.rest(n.well_slope, 2, 0.1)[1]
    return {"far": far, "low": n.well(far), "near": near, "high": n.well(near)}


def _sizes() -> dict[str, float]:
    adam = {name: 0.1 * g / (g + 1e-8) for name, g in (("steep", 12), ("flat", 2))}
    return adam | {"slope": 12, "gentle": 2, "plain": 1.2, "little": 0.2}


def _stalled() -> dict[str, float]:
    out = 1 / (1 + math.exp(-10))
    pull = out * out * (1 - out)
    later = n.sigmoid(n.ONE[0] @ n.at(n.learn(n.ONE, [5, 5], 0.15), 1000))[0]
    bend = out * (1 - out)
    return {"output": out, "bend": bend, "slope": math.sqrt(2) * pull, "later": later}


def _which_cost() -> dict[str, float]:
    steps = {"entropy": n.of_entropy, "quadratic": n.slope}
    found = {name: n.below_a_fifth(gradient) for name, gradient in steps.items()}
    assert found == {"entropy": 31, "quadratic": 302}
    return found | {"output": 1 / (1 + math.exp(-4))}


def _twice() -> dict[str, float]:
    single = n.slope(n.FOUR, np.array([0.5, 0.2]))[0]
    w = n.at(n.learn(n.FOUR, [0.5, 0.2], 1), 10)[0]
    return {"double": 2 * single, "single": single, "mean": w, "half": w}


def _xor() -> dict[str, float]:
    walk = enumerate(n.learn(n.XOR, [1, 1, 1], 1))
    steps, p = next((k, p) for k, p in walk if np.linalg.norm(n.slope(n.XOR, p)) <= n.FLAT)
    output = n.sigmoid(n.XOR[0] @ p)[0]
    return {"steps": steps, "output": output, "cost": n.loss(n.XOR, p)}


def _noise() -> dict[str, float]:
    costs, last = n.in_batches(4, 60)
    before, after = (n.loss(n.clusters(), p) for p in (np.full(3, -1.0), last))
    return {"batch": 4, "calm": costs[57], "jump": costs[58], "before": before, "after": after}


def _scaling() -> dict[str, float]:
    raw, scaled = n.penguins(False), n.penguins(True)
    limits = [2 / n.bends(samples, np.zeros(3))[-1] for samples in (raw, scaled)]
    with np.errstate(over="ignore"):
        shares = [n.right(s, n.at(n.learn(s, [0, 0, 0], 1), 100)) for s in (raw, scaled)]
    return {"raw": limits[0], "standard": limits[1], "bad": shares[0], "good": shares[1]}


def _held_out() -> dict[str, float]:
    trained, held = n.animals()
    p = n.at(n.learn(trained, [-1, -1, -1], 1), 100)
    return {"trained": 20, "seen": n.right(trained, p), "held": n.right(held, p)}


# Of the second of the four points, x = −1 of class 0, from (0.5, 0.2).
_OUT = 1 / (1 + math.exp(0.3))
_PULL = -_OUT * _OUT * (1 - _OUT)


def _late_output() -> float:
    return float(n.sigmoid(n.FOUR[0] @ n.at(n.learn(n.FOUR, [0.5, 0.2], 1), 200))[1])


def _error() -> dict[str, float]:
    late = _late_output()
    weak = -late * late * (1 - late)
    return {"error": _OUT, "pull": _PULL, "small": late, "weak": weak}


def _slope() -> dict[str, float]:
    late = _late_output()
    return {"bend": _OUT * (1 - _OUT), "output": late, "flat": late * (1 - late)}


def _right_code() -> float:
    cost = n.loss(n.FOUR, n.at(n.learn(n.FOUR, [0.5, 0.2], 1), 200))
    assert cost == pytest.approx(0.0015, abs=5e-5)
    return cost


def _no_x() -> dict[str, float]:
    end = n.at(n.learn(n.FOUR, [0.5, 0.2], 1, n.without_x), 200)
    before, after = n.loss(n.FOUR, np.array([0.5, 0.2])), n.loss(n.FOUR, end)
    assert (before, after) == pytest.approx((0.0551, 0.0767), abs=5e-5)
    return {"w": end[0], "b": end[1], "before": before, "after": after, "right": _right_code()}


def _pull() -> dict[str, float]:
    slope = n.slope(n.FOUR, np.array([0.5, 0.2]))[0]
    return {"pull": _PULL, "slope": slope, "w": 0.5, "next": 0.5 - slope}


def _sign() -> dict[str, float]:
    end = n.at(n.learn(n.FOUR, [0.5, 0.2], 1, n.flipped), 200)
    before, after = (n.loss(n.FOUR, p, -1) for p in (np.array([0.5, 0.2]), end))
    assert (before, after) == pytest.approx((0.23, 0.495), abs=5e-4)
    return {"before": before, "after": after, "right": _right_code()}


def _late_bias() -> dict[str, float]:
    here = np.array([-1.0, 2.0])
    there = here - 10 * n.slope(n.FOUR, here)
    half = np.array([there[0], here[1]])
    return {"late": 2 - 10 * n.slope(n.FOUR, half)[1], "right": there[1]}


EXPECTED = {
    "Is a larger learning rate always faster?": lambda: {
        "slow": 29, "large": 29, "best": 1, "rate": 0.9, "landing": 0.5
    },
    "Does the learning rate shrink near the minimum?": lambda: {
        "rate": 0.1, "first": 1.2, "tenth": 1.2 * 0.8**9, "steep": 12, "gentle": 12 * 0.8**9
    },
    "Is jumping from side to side the same as diverging?": lambda: {
        "rate": 0.9, "factor": -0.8, "far": 6, "near": 6 * 0.8**10, "limit": 1
    },
    "Why is one step enough here?": lambda: {"landing": 0.5, "slope": 12, "step": 6},
    "Why does it go back and forth for ever?": lambda: {
        "limit": 1, "left": -4, "right": 8, "again": -4, "steps": n.near_after(0.9)
    },
    "Why do the numbers run away?": _run_away,
    "Why are there no 1/L and 2/L here?": _no_limit,
    "When has it arrived?": _arrived,
    "Why did it stop before it had arrived?": lambda: {
        "limit": 100, "rate": 0.01, "x": n.parabola(0.01, 100), "slope": 12 * 0.98**100,
        "needed": n.flat_after(0.01),
    },
    "Is the speed the learning rate?": lambda: {
        "slow": 29, "rate": 0.2, "quick": n.near_after(0.2)
    },
    "Why search, if calculus gives the answer?": lambda: {
        "steps": 74, "x": n.parabola(0.1, 74)
    },
    "Does it matter where I start?": _start,
    "Is a place with slope 0 always a minimum?": lambda: {
        "steps": n.first((5 * 0.8**k for k in n.count()), lambda slope: slope <= n.FLAT),
        "up": 2, "down": -2,
    },
    "Does the slope point at the minimum?": lambda: {
        "x": -5, "y": 2.5, "along": -0.5, "across": 5
    },
    "Which method should I choose?": _methods,
    "What does momentum’s β do?": _momentum,
    "Why divide by the size of the slopes?": _sizes,
    "Why not simply try many points?": lambda: {"points": 25, "x": 2},
    "The slope is almost 0: is it done?": _stalled,
    "Which cost should I choose?": _which_cost,
    "Is a neuron’s cost a bowl?": lambda: dict(
        zip(("low", "high"), n.bends(n.FOUR, np.array([-2.0, 0.0])), strict=True)
    ),
    "1/N or 1/(2N): does it matter?": _twice,
    "Why are not all samples right?": _xor,
    "Why does the cost jump up and down?": _noise,
    "Is an epoch a step?": lambda: {"batch": 20, "steps": 6, "walked": 18, "epochs": 3},
    "Why standardise the inputs?": _scaling,
    "Why hold samples out?": _held_out,
    "Why is the error a factor?": _error,
    "Why is σ′ in there?": _slope,
    "Why is x a factor of ∂C/∂w?": _no_x,
    "What becomes of a sample’s pull?": _pull,
    "Is the sign in σ’s exponent a detail?": _sign,
    "May b’s slope use the new w?": _late_bias,
}  # fmt: skip


def test_every_question_is_checked() -> None:
    assert set(EXPECTED) == {page.title for page in questions()}


@every_question
def test_every_number_is_what_it_is_said_to_be(page: Page) -> None:
    expected = EXPECTED[page.title]()
    found = computed(page)
    assert set(found) == set(expected)
    assert found == pytest.approx(expected, rel=1e-7, abs=1e-9)


def test_the_numbers_that_the_reference_gives() -> None:
    """Where someone else worked them out before."""
    assert (n.near_after(0.1), n.near_after(0.9), n.near_after(0.5)) == (29, 29, 1)
    assert (n.flat_after(0.1), n.flat_after(0.9)) == (74, 74)
    assert max(n.bends(n.FOUR, np.array([-2.0, 0.0]))) < 0


def test_the_numbers_that_are_not_computed_are_right() -> None:
    assert len(n.clusters()[1]) == 120
    assert sum(len(labels) for _, labels in n.animals()) == 40
    assert 25**2 == 625
    # ŷ is the same for all four points of XOR, where that walk has come to rest.
    page = titled("Why are not all samples right?")
    outputs = n.sigmoid(n.XOR[0] @ n.at(n.learn(n.XOR, [1, 1, 1], 1), page.scene.view.walked))
    assert outputs == pytest.approx(0.5, abs=5e-4)
    assert len(str(25**65)) == 91
    flippers = n.penguins(False)[0][:, 1]
    assert 170 < flippers.min() < 200 < flippers.max() < 235
    # On a slope as steep across as five is to a half.
    assert 5 / 0.5 == 10


# --- what their cases show: outcome and regime, where one stands

SHOWN = {
    "Is a larger learning rate always faster?": ("not-yet", "alternating"),
    "Does the learning rate shrink near the minimum?": ("not-yet", "monotone"),
    "Is jumping from side to side the same as diverging?": ("not-yet", "alternating"),
    "Why is one step enough here?": ("converged", "one-step"),
    "Why does it go back and forth for ever?": ("cycling", "cycle"),
    "Why do the numbers run away?": ("not-yet", "diverging"),
    "Why are there no 1/L and 2/L here?": ("not-yet", "none"),
    "When has it arrived?": ("converged", "monotone"),
    "Why did it stop before it had arrived?": ("not-yet", "monotone"),
    "Is the speed the learning rate?": ("not-yet", "monotone"),
    "Why search, if calculus gives the answer?": ("converged", "monotone"),
    "Does it matter where I start?": ("converged", "monotone"),
    "Is a place with slope 0 always a minimum?": ("converged", "none"),
    "Does the slope point at the minimum?": ("not-yet", "monotone"),
    "Which method should I choose?": ("not-yet", "monotone"),
    "What does momentum’s β do?": ("not-yet", "none"),
    "Why divide by the size of the slopes?": ("not-yet", "none"),
    "Why not simply try many points?": ("converged", "none"),
    "The slope is almost 0: is it done?": ("stalled", "none"),
    "Which cost should I choose?": ("not-yet", "none"),
    "Is a neuron’s cost a bowl?": ("not-yet", "none"),
    "1/N or 1/(2N): does it matter?": ("not-yet", "monotone"),
    "Why are not all samples right?": ("converged", "monotone"),
    "Why does the cost jump up and down?": ("not-yet", "none"),
    "Is an epoch a step?": ("not-yet", "none"),
    "Why standardise the inputs?": ("converged", "none"),
    "Why hold samples out?": ("not-yet", "monotone"),
    "Why is the error a factor?": ("not-yet", "monotone"),
    "Why is σ′ in there?": ("not-yet", "monotone"),
    "Why is x a factor of ∂C/∂w?": ("converged", "none"),
    "What becomes of a sample’s pull?": ("not-yet", "monotone"),
    "Is the sign in σ’s exponent a detail?": ("not-yet", "none"),
    "May b’s slope use the new w?": ("not-yet", "none"),
}


def shown(page: Page) -> Descent:
    """The case as it is shown."""
    descent = Descent(page.scene.setup)
    if page.scene.view.walked:
        descent.forward(page.scene.view.walked)
    return descent


@every_question
def test_the_case_shows_what_the_question_is_about(page: Page) -> None:
    descent = shown(page)
    assert descent.cursor == page.scene.view.walked
    verdict = descent.verdict()
    assert (verdict.outcome, verdict.forecast.regime) == SHOWN[page.title]
    assert page.scene.view.race == bool(page.scene.lanes)
    assert len(without_twins(page.scene.lanes)) == len(page.scene.lanes)

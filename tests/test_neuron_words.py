"""The sentences about a neuron's walk: one for each case, whole, and true to the last percent."""

import math
import re
from collections.abc import Callable
from dataclasses import replace
from itertools import product
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gd_desktop import labels, neuron_words
from gd_desktop.core.costs import COSTS
from gd_desktop.core.dataset import SCALES, Dataset
from gd_desktop.core.descent import Descent, walk
from gd_desktop.core.diagnosis import Forecast, NoThreshold, Outcome, Regime, Verdict
from gd_desktop.core.mistakes import Mistake
from gd_desktop.core.neuron import Neuron, Score
from gd_desktop.core.refusal import Reason, Refusal
from gd_desktop.core.separability import Separability, separability
from gd_desktop.core.setup import Setup, build_problem
from gd_desktop.core.trail import Row
from gd_desktop.formulas import Notation
from gd_desktop.io.builtin import load_builtin
from gd_desktop.words import refusal

NOTATION = Notation()
XOR = load_builtin("xor")
REGIMES = {
    Regime.MONOTONE: 0.8,
    Regime.ONE_STEP: 0.0,
    Regime.ALTERNATING: -0.8,
    Regime.CYCLE: -1.0,
    Regime.DIVERGING: -1.1,
}
# The Hessian's smallest and largest eigenvalue where the curvature is why there is no threshold.
EIGENVALUES = [(None, None), (-3.0, -0.1), (-0.2, 0.7), (0.0, 0.7), (-1e-17, 0.7), (0.0, 0.0)]
FORECASTS = [
    *(Forecast(regime, factor, 2.0, None, 0.5, 2.0) for regime, factor in REGIMES.items()),
    *(Forecast(Regime.NONE, None, None, why) for why in NoThreshold),
    *(Forecast(Regime.NONE, None, None, NoThreshold.CURVATURE, *pair) for pair in EIGENVALUES),
]
SCORES = [
    Score(0.1, 1e-7, 1.0, None, None, 0),
    Score(0.24, 0.3, 0.75, 0.3, 0.5, 1),
    Score(0.24, 0.0, 0.9999, 0.3, 0.9999, 1234),
    Score(0.0, 0.0, 0.0, 0.0, 0.0, 0),
]
ROWS = [(0, 0.25, 0.1), (7, 0.25, 1e-7), (7, 1e9, 0.5), (7, math.inf, math.inf), (7, 0.2, math.nan)]


def setup_of(**fields: Any) -> Setup:
    return Setup(**{"model": "neuron", "data": XOR, "start": "zeros"} | fields)


def row_of(step: int, cost: float, norm: float) -> Row:
    return Row(step, 0.1, np.zeros(0), cost, np.zeros(0), norm)


def problem_of(setup: Setup) -> Neuron:
    problem = build_problem(setup)
    assert isinstance(problem, Neuron)
    return problem


def data_of(names: tuple[str, ...]) -> Dataset:
    """Four samples that nothing separates: each point is of both classes."""
    rows = np.repeat(np.arange(2.0)[:, np.newaxis], len(names), axis=1)
    return Dataset("test", names, np.vstack([rows, rows]), np.array([0.0, 0, 1, 1]))


def assert_is_prose(text: str) -> None:
    """Whole sentences, with nothing in them that a program would say."""
    assert re.fullmatch(r"\S.*\.", text), text
    for fault in ("  ", "None", "nan", "..", " .", "!", "{", "}"):
        assert fault not in text, text
    # Numbers have a minus of their own, and ∞ for what is not finite.
    assert not re.search(r" -\d|\binf\b", text), text


@pytest.mark.parametrize("outcome", Outcome)
@pytest.mark.parametrize("mistakes", [(), ("sign",), tuple(Mistake)], ids=len)
@pytest.mark.parametrize("score", SCORES)
def test_every_verdict_is_a_title_and_sentences(
    outcome: Outcome, mistakes: tuple[str, ...], score: Score
) -> None:
    period = 2 if outcome is Outcome.CYCLING else None
    for cost, at, is_first in product(COSTS, ROWS, (True, False)):
        setup = setup_of(mistakes=mistakes, cost=cost)
        what = Verdict(outcome, FORECASTS[0], period, is_first)
        said = neuron_words.verdict(what, row_of(*at), setup, score, NOTATION)
        assert_is_prose(said.title)
        assert_is_prose(said.text)
        told = neuron_words.summary(what, row_of(*at), setup, score, NOTATION)
        assert_is_prose(told)


def test_every_outcome_has_a_title_of_its_own() -> None:
    titles = {
        neuron_words.verdict(
            Verdict(outcome, FORECASTS[0], 2, False),
            row_of(*ROWS[1]),
            setup_of(),
            SCORES[0],
            NOTATION,
        ).title
        for outcome in Outcome
    }
    assert len(titles) == len(Outcome)


def test_what_the_code_takes_for_the_slope_is_not_called_the_slope() -> None:
    # A forgotten x: the walk rests where the cost still falls by 0.13 for each unit of w.
    data = load_builtin("four-points")
    setup = setup_of(data=data, start=(0.5, 0.2), rate=1.0, steps=200, mistakes=("no-input",))
    descent = walk(replace(setup, tolerance=1e-6))
    score = descent.score()
    assert score is not None
    what = descent.verdict(score)
    assert what.outcome is Outcome.CONVERGED
    right = build_problem(replace(setup, mistakes=()))
    assert np.hypot(*right.evaluate(descent.row().x)[1]) > 0.1
    said = neuron_words.verdict(what, descent.row(), descent.setup, score, NOTATION)
    assert said.title == "The code has a bug."
    assert "takes the slope for" in said.text
    assert "slope is" not in said.text


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ((9, 1e7, 1.0), "At step 9 the cost is over a million times where it began. Choose"),
        ((9, math.inf, 1.0), "At step 9 the numbers are too large to compute with. Choose"),
        ((9, 0.5, math.nan), "At step 9 the numbers are too large to compute with. Choose"),
    ],
)
def test_what_has_diverged_is_told_as_it_is(row: tuple[int, float, float], said: str) -> None:
    what = Verdict(Outcome.DIVERGED, FORECASTS[0], None, False)
    text = neuron_words.verdict(what, row_of(*row), setup_of(), SCORES[0], NOTATION).text
    assert text.startswith(said)


def test_a_cost_that_soars_and_can_still_be_computed_is_not_called_too_large() -> None:
    descent = walk(setup_of(cost="cross-entropy", rate=1e8, steps=1, batch=1, start=(1.0, 2, 3)))
    score = descent.score()
    assert score is not None
    what = descent.verdict(score)
    assert what.outcome is Outcome.DIVERGED
    said = neuron_words.verdict(what, descent.row(), descent.setup, score, NOTATION)
    assert "over a million times" in said.text


def test_stuck_samples_are_told_where_the_cost_lets_them_stick() -> None:
    what = Verdict(Outcome.NOT_YET, FORECASTS[0], None, False)

    def said(cost: str, stuck: int) -> str:
        score = SCORES[0]._replace(stuck=stuck)
        return str(
            neuron_words.verdict(what, row_of(*ROWS[1]), setup_of(cost=cost), score, NOTATION)
        )

    assert said("quadratic", 1).startswith("Learning, slowly. One sample is quite wrong, yet σ′")
    assert "1\u202f234 samples are quite wrong" in said("quadratic-mean", 1234)
    assert said("quadratic", 0) == said("cross-entropy", 5) == said("cross-entropy", 0)


def test_a_stall_names_saturation_only_where_it_is() -> None:
    what = Verdict(Outcome.STALLED, FORECASTS[0], None, False)

    def said(cost: str, stuck: int) -> str:
        score = SCORES[1]._replace(stuck=stuck)
        return str(
            neuron_words.verdict(what, row_of(*ROWS[1]), setup_of(cost=cost), score, NOTATION)
        )

    assert "(saturation). Flat does not mean done." in said("quadratic", 3)
    assert "saturation" not in said("quadratic", 0) + said("cross-entropy", 3)


def test_the_step_of_convergence_is_told_once() -> None:
    def title(is_first: bool) -> str:
        what = Verdict(Outcome.CONVERGED, FORECASTS[0], None, is_first)
        return neuron_words.verdict(what, row_of(*ROWS[1]), setup_of(), SCORES[0], NOTATION).title

    assert (title(True), title(False)) == ("Converged at step 7.", "Converged.")


@pytest.mark.parametrize("expected", FORECASTS)
def test_every_forecast_is_a_sentence(expected: Forecast) -> None:
    assert_is_prose(neuron_words.forecast(expected, NOTATION))


def test_forecasts_differ_by_why_there_is_no_threshold() -> None:
    told = [neuron_words.forecast(expected, NOTATION) for expected in FORECASTS]
    limits, nones = told[: len(REGIMES)], told[len(REGIMES) :]
    assert all(text.startswith("Here 2/L = 1") for text in limits)
    assert all(text.startswith("No threshold") for text in nones)
    # Of the eigenvalues, those at 0 and those not computed are one case: flat in a direction. A
    # search is told as another method is.
    assert len(set(nones)) == len(NoThreshold) - 1 + 2


@pytest.mark.parametrize(
    ("pair", "said"),
    [
        ((-3.0, -0.1), "curves downwards in every direction (all λ < 0)"),
        ((-0.2, 0.7), "is no bowl, one λ is −0.2"),
        ((-1e-17, 0.7), "is flat in one direction (one λ is 0)"),
        ((0.0, 0.0), "is flat in one direction (one λ is 0)"),
    ],
)
def test_the_curvature_is_told_by_its_eigenvalues(pair: tuple[float, float], said: str) -> None:
    expected = Forecast(Regime.NONE, None, None, NoThreshold.CURVATURE, *pair)
    assert said in neuron_words.forecast(expected, NOTATION)


def test_where_the_cost_curves_downwards_no_number_is_made_up() -> None:
    # The reference's example: both eigenvalues are negative at w = −2, b = 0.
    setup = setup_of(data=load_builtin("four-points"), start=(-2.0, 0.0))
    told = neuron_words.forecast(Descent(setup).verdict().forecast, NOTATION)
    assert told == "No threshold here: the cost curves downwards in every direction (all λ < 0)."


@pytest.mark.parametrize(
    ("names", "kind"),
    [
        (("a",), "point"),
        (("a", "b"), "straight line"),
        (("a", "b", "c"), "plane"),
        (("a", "b", "c", "d"), "flat boundary"),
        (tuple(map(str, range(64))), "flat boundary"),
    ],
    ids=["1", "2", "3", "4", "64"],
)
def test_what_cannot_be_separated_is_told_in_its_dimension(
    names: tuple[str, ...], kind: str
) -> None:
    problem = problem_of(setup_of(data=data_of(names)))
    text = neuron_words.why_not_all(separability(problem), problem)
    assert text.startswith(f"No {kind} separates these classes, ")
    assert_is_prose(text)


@pytest.mark.parametrize(
    "found", [None, Separability(True, 1.0, np.zeros(3)), Separability(None, 0.75, np.zeros(3))]
)
def test_what_is_not_shown_is_not_said(found: Separability | None) -> None:
    assert neuron_words.why_not_all(found, problem_of(setup_of())) == ""


@pytest.mark.parametrize(
    ("share", "text"),
    [
        (0.0, "0 %"),
        (0.5, "50 %"),
        (0.87, "87 %"),
        (0.9964, "99.6 %"),
        (0.9994, "99.9 %"),
        (0.9996, "99.9 %"),
        (1 - 1e-15, "99.9 %"),
        (1.0, "100 %"),
    ],
)
def test_a_share_is_written_as_percent(share: float, text: str) -> None:
    assert neuron_words.percent(share) == text


@settings(max_examples=200, deadline=None)
@given(total=st.integers(1, 10**7), data=st.data())
def test_only_all_of_them_are_100_percent(total: int, data: st.DataObject) -> None:
    right = data.draw(st.integers(0, total))
    assert (neuron_words.percent(right / total) == "100 %") == (right == total)


def test_an_answer_names_the_class_and_never_claims_certainty() -> None:
    answer = neuron_words.answer
    assert answer(0.93, ("cat", "dog")) == "dog, 93 %"
    assert answer(0.07, ("cat", "dog")) == "cat, 93 %"
    assert answer(0.5, ("cat", "dog")) == "dog, 50 %"
    assert answer(0.99999, ("cat", "dog")) == "dog, 99.9 %"


def test_the_accuracy_has_the_held_out_beside_it_where_there_is_one() -> None:
    assert neuron_words.accuracy(SCORES[0]) == "accuracy 100 %"
    assert neuron_words.accuracy(SCORES[1]) == "accuracy 75 % · held out 50 %, cost 0.3"


@pytest.mark.parametrize(
    ("start", "count", "said"),
    [
        ("zeros", 2, "from zeros with"),
        ((0.0, 0.0, -0.0), 2, "from zeros with"),
        ((1.0, 1.0, 1.0), 2, "from (1, 1, 1) with"),
        ((0.6, -0.9, 2), 2, "from (0.6, −0.9, 2) with"),
        ((0.5,) * 6, 5, "from 0.5 for all with"),
        ((0.5,) * 5 + (1.0,), 5, "from a start of your own with"),
        ("random", 2, "from a random start (seed 7) with"),
    ],
)
def test_the_setting_says_where_the_walk_begins(
    start: str | tuple[float, ...], count: int, said: str
) -> None:
    setup = setup_of(data=data_of(tuple(map(str, range(count)))), start=start, seed=7)
    text = neuron_words.setting(setup, problem_of(setup), NOTATION)
    assert said in text
    assert text.endswith("learning rate η = 0.1")


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({}, "with 2 inputs (as measured) learns 0 (0) and 1 (1) from 4 samples; cost "),
        ({"scale": "standard"}, "(standardised)"),
        ({"batch": 3}, "; cost quadratic, 1/(2N), batches of 3; gradient descent"),
        ({"batch": 4}, "; cost quadratic, 1/(2N); gradient descent"),
        ({"batch": 1000}, "; cost quadratic, 1/(2N); gradient descent"),
        ({"held_out": 0.5}, "from 2 samples, 2 held out; cost"),
        ({"cost": "cross-entropy"}, "; cost cross-entropy; "),
        ({"data": load_builtin("hours")}, "with 1 input (as measured) learns no (0) and yes (1) "),
    ],
    ids=str,
)
def test_the_setting_says_what_is_learnt_and_how(fields: dict[str, Any], said: str) -> None:
    setup = setup_of(**fields)
    assert said in neuron_words.setting(setup, problem_of(setup), NOTATION)


def test_every_choice_has_words() -> None:
    assert set(neuron_words.COSTS) == set(COSTS)
    assert set(neuron_words.SCALES) == set(SCALES)
    assert set(neuron_words.MISTAKES) == set(Mistake)
    for message in neuron_words.MISTAKES.values():
        assert_is_prose(message.text)
    assert_is_prose(neuron_words.NO_SLOPE_HAS_CANCELLED)


def refused(make: Callable[[], object]) -> Refusal:
    with pytest.raises(Refusal) as no:
        make()
    return no.value


@pytest.mark.parametrize(
    ("make", "name"),
    [
        (lambda: Setup(model="neuron"), "data"),
        (lambda: setup_of(start=(1.0,)), "start"),
        (lambda: setup_of(cost="cubic"), "cost"),
        (lambda: setup_of(scale="log"), "scale"),
        (lambda: setup_of(batch=0), "batch"),
        (lambda: setup_of(batch=10**12), "batch"),
        (lambda: setup_of(held_out=0.95), "held_out"),
        (lambda: setup_of(mistakes=("typo",)), "mistakes"),
        (lambda: load_builtin("nope"), "data"),
        (lambda: load_builtin("xor", ("z",)), "features"),
        (lambda: load_builtin("xor", (), "2"), "positive"),
    ],
)
def test_what_is_refused_is_told_with_what_would_do(make: Callable[[], object], name: str) -> None:
    no = refused(make)
    assert no.name == name
    text = refusal(no)
    assert_is_prose(text)
    assert text.startswith(labels.INPUTS[name])
    assert " Give " in text


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        (name, reason)
        for name in ("data", "label", "features", "positive", "mistakes")
        for reason in (Reason.EMPTY, Reason.MISSING, Reason.UNKNOWN)
    ],
)
def test_an_input_that_is_absent_or_unknown_has_a_remedy(name: str, reason: Reason) -> None:
    text = refusal(Refusal(name, "odd", reason))
    assert_is_prose(text)
    assert ("“odd”" in text) == (reason is Reason.UNKNOWN)

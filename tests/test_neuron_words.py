"""What is said of a neuron's training."""

import re
from itertools import product
from typing import Any

import numpy as np
import pytest

from gd_desktop import neuron_words
from gd_desktop.core.diagnosis import Forecast, NoThreshold, Outcome, Regime, Verdict
from gd_desktop.core.mistakes import Mistake
from gd_desktop.core.neuron import Neuron, Score
from gd_desktop.core.separability import Separability
from gd_desktop.core.setup import Setup, build_problem
from gd_desktop.core.trail import Row
from gd_desktop.formulas import Notation
from gd_desktop.io.builtin import load_builtin

NOTATION = Notation()
FORECASTS = [
    Forecast(Regime.MONOTONE, 0.8, 2.0, None, 0.1, 2.0),
    Forecast(Regime.DIVERGING, -1.5, 2.0, None, 0.1, 2.0),
    *(Forecast(Regime.NONE, None, None, why) for why in NoThreshold),
    Forecast(Regime.NONE, None, None, NoThreshold.CURVATURE, -0.2, -0.1),
    Forecast(Regime.NONE, None, None, NoThreshold.CURVATURE, -0.2, 0.1),
    Forecast(Regime.NONE, None, None, NoThreshold.CURVATURE, -1e-18, 0.1),
]


def setup(**fields: Any) -> Setup:
    return Setup(**{"model": "neuron", "data": load_builtin("xor"), "start": "zeros"} | fields)


def row(step: int) -> Row:
    return Row(step, 0.1, np.zeros(3), 0.125, np.zeros(3), 0.0)


def score(**fields: Any) -> Score:
    return Score(0.125, 1e-4, 0.75, None, None, 0)._replace(**fields)


def assert_is_sentence(text: str) -> None:
    assert re.fullmatch(r"\S.*\.", text), text
    for fault in ("  ", "None", "nan", "..", " .", "!"):
        assert fault not in text, text


@pytest.mark.parametrize("expected", FORECASTS)
def test_a_forecast_is_a_sentence(expected: Forecast) -> None:
    assert_is_sentence(neuron_words.forecast(expected, NOTATION))


def test_every_reason_against_a_threshold_has_words_of_its_own() -> None:
    told = {neuron_words.forecast(expected, NOTATION) for expected in FORECASTS}
    # A rounding of 0 is 0.
    assert len(told) == len(FORECASTS) - 1


@pytest.mark.parametrize(
    ("outcome", "mistakes", "stuck", "step"),
    list(product(Outcome, [(), ("sign",)], [0, 1, 7], [0, 5])),
)
def test_a_verdict_is_a_title_and_sentences(
    outcome: Outcome, mistakes: tuple[str, ...], stuck: int, step: int
) -> None:
    verdict = Verdict(outcome, FORECASTS[0], 2, outcome is Outcome.CONVERGED)
    message = neuron_words.verdict(
        verdict, row(step), setup(mistakes=mistakes), score(stuck=stuck), NOTATION
    )
    assert message.title.endswith(".")
    assert_is_sentence(str(message))


def test_saturation_is_named_where_it_is_the_cause() -> None:
    verdict = Verdict(Outcome.STALLED, FORECASTS[0], None, False)
    said = neuron_words.verdict(verdict, row(9), setup(), score(stuck=3), NOTATION)
    assert "saturation" in said.text
    other = setup(cost="cross-entropy")
    said = neuron_words.verdict(verdict, row(9), other, score(stuck=3), NOTATION)
    assert "saturation" not in said.text


@pytest.mark.parametrize(
    ("share", "text"),
    [(0.0, "0 %"), (0.87, "87 %"), (0.9964, "99.6 %"), (0.99999, "99.9 %"), (1.0, "100 %")],
)
def test_only_all_of_them_are_100_percent(share: float, text: str) -> None:
    assert neuron_words.percent(share) == text


def problem_of(name: str) -> Neuron:
    problem = build_problem(setup(data=load_builtin(name)))
    assert isinstance(problem, Neuron)
    return problem


@pytest.mark.parametrize(
    ("name", "kind"), [("hours", "point"), ("xor", "straight line"), ("digits", "flat boundary")]
)
def test_why_not_all_names_the_boundary(name: str, kind: str) -> None:
    problem = problem_of(name)
    found = Separability(False, 0.75, np.zeros(3))
    said = neuron_words.why_not_all(found, problem)
    assert_is_sentence(said)
    assert said.startswith(f"No {kind} separates these classes")
    for other in (None, found._replace(can_separate=True), found._replace(can_separate=None)):
        assert not neuron_words.why_not_all(other, problem)


@pytest.mark.parametrize(
    ("start", "said"),
    [
        ("zeros", "zeros"),
        ((0.0, 0.0, 0.0), "zeros"),
        ((0.5, -1.0, 2.0), "(0.5, −1, 2)"),
        ("random", "a random start (seed 0)"),
    ],
)
def test_the_setting_is_a_line(start: object, said: str) -> None:
    text = neuron_words.setting(setup(start=start, batch=2), problem_of("xor"), NOTATION)
    assert "learns 0 (0) and 1 (1) from 4 samples" in text
    assert f"from {said} with learning rate η = 0.1" in text
    assert "batches of 2" in text


def test_many_equal_numbers_are_told_once() -> None:
    digits = setup(data=load_builtin("digits"), start=(-0.1,) * 65)
    assert neuron_words.start(digits) == "−0.1 for all"


def test_what_was_held_out_stands_beside_the_accuracy() -> None:
    assert neuron_words.accuracy(score()) == "accuracy 75 %"
    told = neuron_words.accuracy(score(held_cost=0.25, held_accuracy=0.5))
    assert told == "accuracy 75 % · held out 50 %, cost 0.25"


def test_every_mistake_has_words() -> None:
    assert set(neuron_words.MISTAKES) == set(Mistake)
    for message in neuron_words.MISTAKES.values():
        assert_is_sentence(message.text)


def test_the_summary_has_cost_and_accuracy() -> None:
    verdict = Verdict(Outcome.NOT_YET, FORECASTS[0], None, False)
    said = neuron_words.summary(verdict, row(4), setup(), score(), NOTATION)
    assert said.startswith("Step 4: cost 0.1250, accuracy 75 %. Learning.")

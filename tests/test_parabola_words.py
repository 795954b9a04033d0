"""What is said of a walk down a parabola: there is a sentence for each case."""

import math
import re
from dataclasses import replace

import numpy as np
import pytest

from gd_desktop import parabola_words
from gd_desktop.core.curves import Parabola
from gd_desktop.core.descent import Descent
from gd_desktop.core.diagnosis import (
    OVER,
    Ending,
    Forecast,
    NoThreshold,
    Outcome,
    Regime,
    Verdict,
)
from gd_desktop.core.diagnosis import forecast as make_forecast
from gd_desktop.core.setup import Setup, build_stepper
from gd_desktop.core.trail import Row
from gd_desktop.formulas import Notation

NOTATION = Notation()
FACTORS = {
    Regime.MONOTONE: 0.8,
    Regime.ONE_STEP: 0.0,
    Regime.ALTERNATING: -0.8,
    Regime.CYCLE: -1.0,
    Regime.DIVERGING: -1.1,
}
FORECASTS = [
    *(Forecast(regime, factor, 2.0, None) for regime, factor in FACTORS.items()),
    *(Forecast(Regime.NONE, None, None, why) for why in NoThreshold),
]


def row(step: int = 7, x: float = 8.0, cost: float = 38.0, slope: float = 12.0) -> Row:
    return Row(step, 0.1, np.array([x]), cost, np.array([slope]), abs(slope))


def forecast_at(rate: float, distance: float | None = 6.0) -> str:
    setup = Setup(rate=rate)
    expected = make_forecast(build_stepper(setup), setup, np.array([8.0]))
    return parabola_words.forecast(expected, distance, NOTATION)


def assert_is_sentence(text: str) -> None:
    assert re.fullmatch(r"\S.*\.", text), text
    for fault in ("  ", "None", "nan", "..", " .", "!"):
        assert fault not in text, text


def test_every_case_of_a_forecast_is_covered() -> None:
    assert {forecast.regime for forecast in FORECASTS} == set(Regime)


@pytest.mark.parametrize("expected", FORECASTS)
def test_a_forecast_is_a_sentence(expected: Forecast) -> None:
    for distance in (None, 0.0, 6.0, math.inf):
        assert_is_sentence(parabola_words.forecast(expected, distance, NOTATION))


def test_every_forecast_has_words_of_its_own() -> None:
    told = {parabola_words.forecast(expected, 6.0, NOTATION) for expected in FORECASTS}
    assert len(told) == len(FORECASTS)


@pytest.mark.parametrize(
    ("rate", "said"),
    [
        (0.1, "Each step keeps 80 % of the distance to the minimum: 29 steps to come within 0.01."),
        (0.4999999, "1 step to come"),
        (0.5, "η = 1/L: a single step lands on the minimum."),
        (0.9, "lands on the other side, at 80 % of the distance: 29 steps to come within 0.01."),
        (1.0, "exactly as far away"),
        (1.05, "at 110 % of the distance: choose η below 2/L."),
        (1e-4, "keeps 99.98 % of"),
        (
            1e-12,
            "keeps 99.9999999998 % of the distance to the minimum: over 1\u202f000\u202f000",
        ),
        (1.00000002, "at 100.000004 % of the distance: choose"),
    ],
)
def test_a_forecast_says_what_each_step_does(rate: float, said: str) -> None:
    assert said in forecast_at(rate)


def test_a_forecast_uses_the_letter_of_the_class() -> None:
    told = parabola_words.forecast(FORECASTS[1], 6.0, Notation(rate="α"))
    assert told.startswith("α = 1/L")


@pytest.mark.parametrize("outcome", Outcome)
@pytest.mark.parametrize("expected", FORECASTS)
def test_a_verdict_is_a_title_and_sentences(outcome: Outcome, expected: Forecast) -> None:
    period = 2 if outcome is Outcome.CYCLING else None
    for at in (row(), row(step=0), row(cost=math.inf, slope=math.inf), row(cost=-math.inf)):
        said = parabola_words.verdict(Verdict(outcome, expected, period, True), at, 0.1, NOTATION)
        assert_is_sentence(said.title)
        assert_is_sentence(said.text)
        assert str(said) == f"{said.title} {said.text}"


def test_every_outcome_has_a_title_of_its_own() -> None:
    titles = {
        parabola_words.verdict(Verdict(outcome, FORECASTS[0], 2, True), row(), 0.1, NOTATION).title
        for outcome in Outcome
    }
    assert len(titles) == len(Outcome)


def test_every_regime_has_words_of_its_own_on_the_way() -> None:
    titles = {
        regime: parabola_words.verdict(
            Verdict(Outcome.NOT_YET, Forecast(regime, None, None, None), None, False),
            row(),
            0.1,
            NOTATION,
        ).title
        for regime in Regime
    }
    # A single step lands on the minimum: on the way it goes down like any steady one.
    assert titles.pop(Regime.ONE_STEP) == titles[Regime.MONOTONE]
    assert len(set(titles.values())) == len(titles)


@pytest.mark.parametrize("regime", FACTORS)
def test_of_a_rate_that_no_step_has_been_taken_with_it_is_said_what_it_would_do(
    regime: Regime,
) -> None:
    what = Verdict(Outcome.NOT_YET, Forecast(regime, FACTORS[regime], 2.0, None), None, False)
    taken = parabola_words.verdict(what, row(), 0.1, NOTATION)
    changed = parabola_words.verdict(what, row(), 1.1, NOTATION)
    assert changed.title != taken.title
    assert changed.title.startswith("It would ")
    assert changed.text.startswith("With η = 1.1 each step would ")
    assert_is_sentence(changed.text)
    # Nor will a walk go round for ever with another rate.
    round_ = what._replace(outcome=Outcome.CYCLING, period=2)
    assert parabola_words.verdict(round_, row(), 0.1, NOTATION).title == "Cycling."
    assert parabola_words.verdict(round_, row(), 1.1, NOTATION) == changed


@pytest.mark.parametrize(
    ("regime", "at", "said"),
    [
        (Regime.DIVERGING, row(), "over a million times where it began. Choose η below 2/L = 1."),
        (
            Regime.DIVERGING,
            row(cost=math.inf),
            "too large to compute with. Choose η below 2/L = 1.",
        ),
        (Regime.MONOTONE, row(), "From here the walk comes down again."),
        (Regime.MONOTONE, row(cost=math.inf), "Reset to begin again."),
        (Regime.MONOTONE, row(step=0, cost=math.inf), "Choose a start nearer to the minimum."),
    ],
)
def test_what_has_diverged_is_told_what_would_do(regime: Regime, at: Row, said: str) -> None:
    what = Verdict(Outcome.DIVERGED, Forecast(regime, FACTORS[regime], 2.0, None), None, False)
    assert said in parabola_words.verdict(what, at, 0.1, NOTATION).text


def test_without_a_lowest_point_no_learning_rate_is_recommended() -> None:
    downwards = Forecast(Regime.NONE, None, None, NoThreshold.CURVATURE)
    what = Verdict(Outcome.DIVERGED, downwards, None, False)
    text = parabola_words.verdict(what, row(), 0.1, NOTATION).text
    assert text.endswith("There is no lowest point to find here.")
    assert "Choose" not in text


@pytest.mark.parametrize("outcome", sorted(OVER))
def test_a_run_that_is_over_says_at_which_step(outcome: Outcome) -> None:
    text = parabola_words.ending(Ending(1234, outcome), Setup())
    assert_is_sentence(text)
    assert text.endswith("step 1\u202f234.")


def test_a_run_at_its_limit_says_how_to_go_on() -> None:
    text = parabola_words.ending(None, Setup(steps=1000))
    assert text == "Stopped at the limit of 1\u202f000 steps. Raise Steps to go on."
    text = parabola_words.ending(None, Setup(steps=1))
    assert text == "Stopped at the limit of 1 step. Raise Steps to go on."


def test_the_setting_is_a_line() -> None:
    line = parabola_words.setting(Setup(), 8.0, Parabola(), NOTATION)
    assert line == ("y = x² − 4x + 6; gradient descent from x₀ = 8 with learning rate η = 0.1")
    drawn = parabola_words.setting(
        replace(Setup(), start="random", seed=7), 3.5, Parabola(), NOTATION
    )
    assert "x₀ = 3.5 (drawn with seed 7)" in drawn


def test_the_summary_has_the_point_the_slope_and_the_cost() -> None:
    text = parabola_words.summary(
        Verdict(Outcome.NOT_YET, FORECASTS[0], None, False), row(), 0.1, NOTATION
    )
    assert text.startswith("Step 7: x = 8.000, slope 12.000, cost 38.000. Going down steadily.")
    assert_is_sentence(text)


def test_before_the_first_step_the_walk_is_ready() -> None:
    what = Verdict(Outcome.NOT_YET, FORECASTS[0], None, False)
    text = "Ready. The walk begins at x₀ = 8. Step or run."
    assert str(parabola_words.verdict(what, row(step=0), 0.1, NOTATION)) == text
    assert parabola_words.verdict(what, row(step=1), 0.1, NOTATION).title != "Ready."


def test_a_slope_of_zero_on_a_top_is_not_called_converged() -> None:
    descent = Descent(Setup(coefficients=(-1.0, 0.0, 0.0), start=(0.0,)))
    said = parabola_words.verdict(descent.verdict(), descent.trail.row(0), 0.1, NOTATION)
    assert said.title == "Balanced on the top."


def test_the_step_of_convergence_is_told_once() -> None:
    descent = Descent(Setup(rate=0.49, tolerance=1e-6))
    descent.forward(12)
    titles = {}
    for k in (4, 5, 6, 12):
        descent.seek(k)
        row = descent.trail.row(k)
        titles[k] = parabola_words.verdict(descent.verdict(), row, 0.49, NOTATION).title
    # By hand: the slope is 12 * 0.02^k, first at most 1e-6 at k = 5.
    assert titles[5] == "Converged at step 5."
    assert titles[6] == titles[12] == "Converged."
    assert "Converged" not in titles[4]

"""What is asked before a step, and what is said to the answer."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gd_desktop import predict_neuron_words, predict_words
from gd_desktop.app.asking import (
    direction_question,
    is_asked,
    point_question,
    sample_question,
    tolerance,
)
from gd_desktop.app.frame import Frame
from gd_desktop.core.descent import Descent
from gd_desktop.core.methods import METHODS
from gd_desktop.core.neuron_prediction import Direction, Factor, FactorQuestion
from gd_desktop.core.prediction import PointQuestion, Reading, Slip
from gd_desktop.core.setup import Setup
from gd_desktop.formulas import Notation
from gd_desktop.numerals import Style
from tests.core.samples import FOUR, setup_of

STYLE, LETTERS = Style(3), Notation()
WALKS = [method for method in METHODS if method != "grid-search"]


def frame_of(setup: Setup, steps: int = 0) -> Frame:
    descent = Descent(setup)
    if steps:
        descent.forward(steps)
    return Frame.of(descent, 0, 1, None, looks_ahead=True)


def said(question: PointQuestion, *values: float, style: Style = STYLE) -> str:
    exact = [tolerance(true, style) for true in question.truth.tolist()]
    answer = [
        Reading(value, width, style.decimals) for value, width in zip(values, exact, strict=True)
    ]
    return str(predict_words.point_judged(question, question.judge(answer), LETTERS, style))


@pytest.mark.parametrize(
    ("setup", "answer", "sentence"),
    [
        (
            Setup(coefficients=(2, 3, 0), start=(-1.5,)),
            -1.5 + 0.1 * -3,
            "Wrong sign. −1.5 + 0.1 · (−3) = −1.8 goes the other way: subtract.",
        ),
        (
            Setup(coefficients=(2, 3, 0), start=(-1.5,)),
            -1.5 + 0.1 * 6,
            "Forgot to add b. The slope is 4·(−1.5) + 3 = −3, not 4·(−1.5) = −6.",
        ),
        (
            Setup(coefficients=(0.5, 3, 0), start=(2.0,)),
            2 - 0.1 * 4,
            "Forgot the factor 2. The slope is x + 3: 2 + 3 = 5, not 0.5·2 + 3 = 4.",
        ),
        (
            Setup(model="function", function="x^4 - 3x^3 + 2", start=(4.0,), rate=0.01),
            4 - 0.16,
            "Forgot a factor. The slope of xⁿ is n·xⁿ⁻¹. Here it comes to 112, not 16.",
        ),
        (
            Setup(model="function", function="x^2 + 3y^2", start=(4.0, 2.0), rate=0.1),
            (3.2, 3.2),
            "Wrong sign, in y. 2 + 0.1 · 12 = 3.2 goes the other way: subtract.",
        ),
        (
            Setup(method="momentum"),
            9.2,
            "Wrong sign. 8 + 1.2 = 9.2 goes the other way: subtract.",
        ),
        (
            Setup(method="adam"),
            3.0,
            "Not there. x₁ is 8 minus η = 0.1 times the mean m̂, divided by the root √ŝ.",
        ),
        (
            Setup(method="nesterov"),
            6.8,
            "Forgot the memory. 8 − 0.1 · 12 = 6.8 takes this slope alone: the velocity v counts "
            "too.",
        ),
    ],
)
def test_what_is_said_to_a_point(
    setup: Setup, answer: float | tuple[float, ...], sentence: str
) -> None:
    values = answer if isinstance(answer, tuple) else (answer,)
    assert said(point_question(frame_of(setup), STYLE), *values) == sentence


def test_what_was_rounded_too_soon_without_any_decimals_wanted() -> None:
    question = point_question(frame_of(Setup(start=(1234.0,), rate=0.4)), Style(0))
    assert said(question, question.truth.item() + 2, style=Style(0)) == (
        "Rounded too soon. Off by 2: round at the end only."
    )


@settings(max_examples=300, deadline=None)
@given(
    start=st.tuples(*[st.integers(-400, 400).map(lambda value: value / 100)] * 2),
    rate=st.sampled_from((1e-7, 0.01, 0.1, 0.3, 1.0, 1e4)),
    method=st.sampled_from(WALKS),
    model=st.sampled_from(("parabola", "function", "terrain")),
    steps=st.integers(0, 3),
    decimals=st.integers(0, 6),
)
def test_each_slip_of_each_walk_has_its_sentence(
    start: tuple[float, float], rate: float, method: str, model: str, steps: int, decimals: int
) -> None:
    place = start if model == "terrain" else start[:1]
    setup = Setup(model=model, terrain="himmelblau", start=place, rate=rate, method=method)
    frame = frame_of(setup, steps)
    if not is_asked(frame):
        return
    style = Style(decimals)
    question = point_question(frame, style)
    asked = predict_words.asked_point(question, style)
    shown = predict_words.point_shown(question, style)
    answers = [question.truth, question.truth + 1, *(c.value for c in question.candidates)]
    finite = [answer.tolist() for answer in answers if np.isfinite(answer).all()]
    told = [said(question, *answer, style=style) for answer in finite]
    for sentence in (str(asked), str(shown), *told):
        assert sentence[-1] in ".?"
        assert "None" not in sentence
        assert "nan" not in sentence
        assert "  " not in sentence
        assert len(sentence) < 260


# --- the neuron

NEURON = setup_of(*FOUR, start=(0.5, 0.2), rate=1.0)


def test_what_is_said_to_a_direction() -> None:
    question = direction_question(frame_of(NEURON), 0)
    wrong = question.judge(Direction.DOWN)
    assert str(predict_neuron_words.direction_judged(question, wrong, 2)) == (
        "Wrong sign. ∂C/∂w = −0.0981 is below 0, and the step goes against the slope."
    )
    right = question.judge(Direction.UP)
    assert str(predict_neuron_words.direction_judged(question, right, 2)) == (
        "Right. ∂C/∂w = −0.0981 is below 0: w goes up, from 0.5 to 0.5981."
    )
    shown = str(predict_neuron_words.direction_shown(question, 2))
    assert shown == "The step: w goes up, from 0.5 to 0.5981."


def test_a_change_is_told_in_digits_that_show_it() -> None:
    question = direction_question(frame_of(replace(NEURON, rate=1e-6)), 0)
    assert "from 0.5 to 0.5000001." in str(predict_neuron_words.direction_shown(question, 2))


@pytest.mark.parametrize(
    ("slip_of", "words"),
    [
        ({"method": "momentum", "start": (-3.0, 0.0), "rate": 2.0}, "velocity"),
        ({"method": "adam", "start": (-3.0, 0.0), "rate": 2.0}, "mean m̂"),
        ({"method": "newton-raphson", "start": (-2.0, 0.0)}, "curvature below 0"),
    ],
)
def test_methods_that_lead_the_other_way(slip_of: dict[str, object], words: str) -> None:
    mixed = ([[-2], [-1], [1], [2]], [0, 1, 0, 1])
    data = FOUR if "newton-raphson" in slip_of.values() else mixed
    setup = setup_of(*data, **slip_of)
    for steps in range(50):
        question = direction_question(frame_of(setup, steps), 0)
        if question.truth is Direction.of(question.slope):
            break
    judgement = question.judge(Direction.of(-question.slope))
    assert judgement.slip in (Slip.FORGOT_MEMORY, Slip.FORGOT_CURVATURE)
    assert words in str(predict_neuron_words.direction_judged(question, judgement, 2))


def test_a_parameter_that_stays() -> None:
    question = direction_question(frame_of(setup_of([[0], [0]], [0, 1], start=(0.5, 0.2))), 0)
    wrong = question.judge(Direction.UP)
    assert str(predict_neuron_words.direction_judged(question, wrong, 2)) == (
        "It stays. ∂C/∂w = 0: nothing moves it."
    )
    right = question.judge(Direction.STAYS)
    assert str(predict_neuron_words.direction_judged(question, right, 2)) == (
        "Right. w stays at 0.5."
    )


def test_what_a_factor_is_called() -> None:
    for cost, name in (("quadratic", "ŷ − y"), ("quadratic-mean", "2(ŷ − y)")):
        frame = frame_of(replace(NEURON, cost=cost))
        question = sample_question(frame, 0, 0)
        assert isinstance(question, FactorQuestion)
        labels = predict_neuron_words.factor_choices(question, 2)
        assert [label.name for label in labels.values()] == [name, "σ′(z)", "x"]
    bias = sample_question(frame_of(NEURON), 0, 1)
    assert isinstance(bias, FactorQuestion)
    assert predict_neuron_words.factor_choices(bias, 2)[Factor.INPUT].name == "1"
    asked = str(predict_neuron_words.asked_factor(bias, ("w[x1]", "b"), "cat"))
    assert asked == (
        "Sample 1: the smallest factor of its pull on b? The sample is labelled cat. "
        "Size counts, not the sign. Press 1, 2 or 3; Esc shows it."
    )


def test_what_is_said_to_a_factor() -> None:
    question = FactorQuestion(2, 1, 0, {Factor.ERROR: -0.9, Factor.SLOPE: 0.09, Factor.INPUT: 2.0})
    told = {
        answer: str(predict_neuron_words.factor_judged(question, question.judge(answer), 3))
        for answer in Factor
    }
    assert told == {
        Factor.ERROR: "Sign for size. ŷ − y = −0.9 is far below 0: leave the sign away.",
        Factor.SLOPE: "Right. σ′(z) = 0.09, beside ŷ − y = −0.9 and x₁ = 2.",
        Factor.INPUT: "Not the smallest. x₁ = 2; another is nearer 0.",
    }
    assert str(predict_neuron_words.factor_shown(question, 3)) == "The smallest: σ′(z) = 0.09."
    entropy = FactorQuestion(2, 1, 0, {Factor.ERROR: -0.9, Factor.INPUT: 2.0})
    wrong = entropy.judge(Factor.SLOPE)
    assert str(predict_neuron_words.factor_judged(entropy, wrong, 3)) == (
        "No factor here. With cross-entropy σ′(z) has cancelled, and the pull is (ŷ − y) · x₁."
    )


def test_the_score() -> None:
    assert predict_words.tries(4, 3) == "3 of 4"
    assert predict_words.tries_tip(4, 4, 3) == (
        "Predictions right at the first try: 3 of 4; right in the end: 4."
    )

"""Questions about the step that comes next, and what an answer is judged to be."""

from collections import Counter
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from gd_desktop.core.carry import Carry
from gd_desktop.core.descent import Descent
from gd_desktop.core.methods import METHODS, NEEDING_ALL
from gd_desktop.core.prediction import Judgement, PointQuestion, Reading, Slip, coarse_decimals
from gd_desktop.core.setup import Setup

STORY = Setup()
TOLERANCE = 0.0005  # half a unit of the third decimal
EXAMPLES = 500
WALKS = [method for method in METHODS if method != "grid-search"]

thorough = settings(
    max_examples=EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)


def question_of(setup: Setup, steps: int = 0) -> PointQuestion:
    """What is asked after some steps."""
    descent = Descent(setup)
    if steps:
        descent.forward(steps)
    ahead = descent.next_x()
    assert ahead is not None
    return PointQuestion(
        descent.problem, descent.stepper.optimizer, descent.row(), setup.rate, ahead
    )


def judge(question: PointQuestion, *values: float, tolerance: float = TOLERANCE) -> Judgement:
    return question.judge([Reading(value, tolerance, 3) for value in values])


def slip_of(question: PointQuestion, *values: float) -> Slip | None:
    judgement = judge(question, *values)
    assert not judgement.is_right
    return judgement.slip


# --- the story


@pytest.mark.parametrize(
    ("answer", "slip"),
    [
        (9.2, Slip.WRONG_SIGN),
        (-4, Slip.FORGOT_RATE),
        (7.6, Slip.FORGOT_FACTOR),
        (6.4, Slip.FORGOT_B),
        (1.2, Slip.ONLY_THE_CHANGE),
        (-1.2, Slip.ONLY_THE_CHANGE),
        (8, Slip.SAME_PLACE),
        (7, Slip.ROUNDING),  # to a whole number
        (6.798, Slip.ROUNDING),  # on the way
        (5, None),
        (6, None),  # truncated, but so far off that it may be anything
    ],
)
def test_the_storys_first_step(answer: float, slip: Slip | None) -> None:
    question = question_of(STORY)
    judgement = judge(question, answer)
    assert (judgement.is_right, judgement.slip) == (False, slip)
    assert judgement.axes == (0,)
    assert judgement.distance == pytest.approx(abs(answer - 6.8))
    if judgement.candidate is not None:
        assert judgement.candidate.value.item() == pytest.approx(answer, abs=1e-12)


def test_the_right_answer_to_the_storys_first_step() -> None:
    question = question_of(STORY)
    for answer in (6.8, 6.8004, 6.7996, np.nextafter(6.8, 7)):
        assert judge(question, float(answer)).is_right
    assert not judge(question, 6.8006).is_right


@pytest.mark.parametrize("value", [np.inf, -np.inf, np.nan])
def test_what_is_no_number_is_wrong_and_no_more(value: float) -> None:
    assert slip_of(question_of(STORY), value) is None


def test_the_slopes_that_slips_are_made_with() -> None:
    slopes = {c.slip: c.slope.item() for c in question_of(STORY).candidates}
    assert (slopes[Slip.FORGOT_FACTOR], slopes[Slip.FORGOT_B]) == (4, 16)


def test_rounding_is_no_excuse_where_it_was_only_pointed_at() -> None:
    question = question_of(STORY)
    assert question.judge([Reading(6.79, 0.005)]).slip is None
    assert question.judge([Reading(7.0, 0.05)]).slip is None
    assert question.judge([Reading(9.23, 0.05)]).slip is Slip.WRONG_SIGN


@pytest.mark.parametrize(
    ("value", "truth", "kept"),
    [(3.97, 3.9661, 2), (3.96, 3.9661, 2), (4, 3.9661, 0), (3.9, 3.9661, 1), (3, 3.9661, 0),
     (-3.97, -3.9661, 2), (-3.96, -3.9661, 2), (3.966, 3.9661, None), (3.95, 3.9661, None),
     (0.29, 0.29, 2), (1e20, 1e20, None), (np.inf, 1.0, None)],
)  # fmt: skip
def test_too_few_decimals(value: float, truth: float, kept: int | None) -> None:
    assert coarse_decimals(value, truth, 3) == kept


# --- slips that coincide


def test_where_the_learning_rate_is_1_it_cannot_be_forgotten() -> None:
    question = question_of(replace(STORY, rate=1.0))
    assert judge(question, -4).is_right


def test_what_two_slips_lead_to_is_put_down_to_neither() -> None:
    # With b = 4 and x = −4 the slope without its factor is 0: one would stay where one is.
    question = question_of(Setup(coefficients=(1, 4, 0), start=(-4.0,)))
    assert {c.slip for c in question.candidates if c.value.item() == -4} == {
        Slip.SAME_PLACE, Slip.FORGOT_FACTOR
    }  # fmt: skip
    assert slip_of(question, -4) is None


def test_at_the_minimum_all_slips_are_the_truth() -> None:
    question = question_of(replace(STORY, start=(2.0,)))
    assert judge(question, 2).is_right
    assert slip_of(question, 3) is None


def test_a_parabola_without_b_has_none_to_forget() -> None:
    question = question_of(Setup(coefficients=(1, 0, 0), start=(8.0,)))
    assert judge(question, 6.4).is_right


# --- any parabola, any method


def coefficients() -> st.SearchStrategy[tuple[float, float, float]]:
    number = st.integers(-40, 40).map(lambda value: value / 4)
    return st.tuples(number.filter(bool), number, number)


@st.composite
def setups(draw: st.DrawFn, methods: list[str]) -> Setup:
    start = draw(st.integers(-2000, 2000)) / 100
    rate = draw(st.sampled_from((0.01, 0.05, 0.1, 0.2, 0.3, 0.5, 0.75, 0.9, 1.0, 1.1, 2.0)))
    return Setup(
        coefficients=draw(coefficients()),
        start=(start,),
        rate=rate,
        method=draw(st.sampled_from(methods)),
    )


def shown_beside(question: PointQuestion, decimals: int) -> PointQuestion:
    """The same question, of someone who sees numbers with so many decimals."""
    row = question.row
    x = np.round(row.x, decimals)
    seen = row._replace(
        x=x,
        gradient=question.problem.evaluate(x)[1],
        state=tuple(np.round(part, decimals) for part in row.state),
    )
    return replace(question, shown=(seen,))


@thorough
@given(
    setup=setups(WALKS),
    steps=st.integers(0, 4),
    share=st.floats(-1, 1),
    exponent=st.integers(-10, 0),
    is_shown=st.booleans(),
)
def test_an_answer_within_the_tolerance_is_right_whatever_coincides(
    setup: Setup, steps: int, share: float, exponent: int, is_shown: bool
) -> None:
    question = question_of(setup, steps)
    if is_shown:
        question = shown_beside(question, 3)
    tolerance = 10.0**exponent
    judgement = judge(question, question.truth.item() + share * tolerance, tolerance=tolerance)
    assert (judgement.is_right, judgement.slip, judgement.axes) == (True, None, ())


@thorough
@given(setup=setups(WALKS), steps=st.integers(0, 4))
def test_who_calculates_with_the_numbers_shown_is_right(setup: Setup, steps: int) -> None:
    question = shown_beside(question_of(setup, steps), 2)
    (seen,) = question.shown
    carry = Carry(seen.step, seen.x, seen.state, seen.cost, seen.gradient)
    with np.errstate(all="ignore"):
        ahead, _ = question.optimizer.update(question.problem, carry, question.rate)
    if np.isfinite(ahead).all():
        assert judge(question, round(ahead.item(), 2), tolerance=0.005).is_right


def expected(question: PointQuestion) -> list[tuple[Slip, float]]:
    """What each slip leads to, written down once more; of plain gradient descent."""
    problem, x, rate = question.problem, question.here.item(), question.rate
    a, b = problem.a, problem.b  # type: ignore[attr-defined]
    slope = 2 * a * x + b
    return [
        (Slip.WRONG_SIGN, x + rate * slope),
        (Slip.FORGOT_RATE, x - slope),
        (Slip.FORGOT_FACTOR, x - rate * (a * x + b)),
        (Slip.FORGOT_B, x - rate * 2 * a * x),
        (Slip.ONLY_THE_CHANGE, rate * slope),
        (Slip.ONLY_THE_CHANGE, -rate * slope),
        (Slip.SAME_PLACE, x),
    ]


def test_each_slip_is_named_where_it_can_be_told_apart() -> None:
    named: Counter[Slip] = Counter()

    @thorough
    @given(setup=setups(["gradient-descent"]), steps=st.integers(0, 3), share=st.floats(-0.9, 0.9))
    def check(setup: Setup, steps: int, share: float) -> None:
        question = question_of(setup, steps)
        numbers = expected(question)
        for slip, value in numbers:
            others = [question.truth.item(), *(v for other, v in numbers if other is not slip)]
            if min(abs(value - other) for other in others) > 2.1 * TOLERANCE:
                assert slip_of(question, value + share * TOLERANCE) is slip
                named[slip] += 1

    check()
    assert min(named[slip] for slip, _ in expected(question_of(STORY))) > EXAMPLES / 2


@thorough
@given(setup=setups(WALKS), steps=st.integers(0, 4), share=st.floats(-0.9, 0.9))
def test_each_slip_of_each_method(setup: Setup, steps: int, share: float) -> None:
    question = question_of(setup, steps)
    x, truth, slope = question.here.item(), question.truth.item(), question.row.gradient.item()
    change = truth - x
    numbers = [(c.slip, c.value.item()) for c in question.candidates]
    # What can be said without the method's formula.
    told = {
        Slip.WRONG_SIGN: [x - change],
        Slip.ONLY_THE_CHANGE: [-change, change],
        Slip.SAME_PLACE: [x],
    }
    if setup.method not in NEEDING_ALL:
        told[Slip.FORGOT_RATE] = [x + change / setup.rate]
    if question.optimizer.memory:
        told[Slip.FORGOT_MEMORY] = [x - setup.rate * slope]
    for slip, values in told.items():
        found = [value for other, value in numbers if other is slip]
        assert found == pytest.approx(values, rel=1e-9, abs=1e-9)
    assert (Slip.FORGOT_MEMORY in dict(numbers)) == bool(question.optimizer.memory)
    assert (Slip.FORGOT_RATE in dict(numbers)) == question.optimizer.takes_rate
    assert (Slip.FORGOT_CURVATURE in dict(numbers)) == (setup.method == "newton-raphson")
    for slip, value in numbers:
        others = [truth, *(v for other, v in numbers if other is not slip)]
        if min(abs(value - other) for other in others) > 2.1 * TOLERANCE:
            assert slip_of(question, value + share * TOLERANCE) is slip


@thorough
@given(setup=setups(WALKS), steps=st.integers(0, 4), kept=st.integers(0, 2))
@example(
    setup=Setup(coefficients=(-5.0, 0.0, 0.0), method="nesterov", rate=2.0, start=(2.08,)),
    steps=4,
    kept=2,
)
def test_too_few_decimals_are_named_where_no_other_slip_fits(
    setup: Setup, steps: int, kept: int
) -> None:
    question = question_of(setup, steps)
    truth = question.truth.item()
    answer = float(f"{truth:.{kept}f}")
    off = abs(answer - truth)
    is_part = off < 0.24 * abs(truth - question.here.item())
    near = [c for c in question.candidates if abs(c.value.item() - answer) < 1.1 * TOLERANCE]
    if off > 1.1 * TOLERANCE and is_part and not near:
        assert slip_of(question, answer) is Slip.ROUNDING


@thorough
@given(setup=setups(WALKS), steps=st.integers(0, 4), answer=st.floats(-1e3, 1e3))
def test_no_slip_is_named_that_the_answer_does_not_come_of(
    setup: Setup, steps: int, answer: float
) -> None:
    question = question_of(setup, steps)
    judgement = judge(question, answer)
    if judgement.slip is Slip.ROUNDING:
        assert judgement.distance < abs(question.truth - question.here).item() / 4
    elif judgement.slip is not None:
        assert any(
            c.slip is judgement.slip and abs(c.value.item() - answer) < 1.01 * TOLERANCE
            for c in question.candidates
        )


# --- typed functions, and two variables


@pytest.mark.parametrize(
    ("text", "start", "slope"),
    [
        ("x^4 - 3x^3 + 2", 4.0, 4**3 - 3 * 4**2),
        ("x^2 - 4x + 6", 8.0, 8 - 4),
        ("0.5x^2", 4.0, 2),
        ("(x^3)/3 + x", 2.0, 4 / 3 + 1),
    ],
)
def test_the_power_rules_factor_in_a_typed_function(text: str, start: float, slope: float) -> None:
    question = question_of(Setup(model="function", function=text, start=(start,), rate=0.01))
    assert slip_of(question, start - 0.01 * slope) is Slip.FORGOT_FACTOR


@pytest.mark.parametrize("text", ["sin(x)", "x", "(x - 1)^2", "x^0.5", "x^2 + exp(x)", "1/x"])
def test_functions_that_have_no_factor_to_forget(text: str) -> None:
    question = question_of(Setup(model="function", function=text, start=(2.0,), rate=0.01))
    assert Slip.FORGOT_FACTOR not in {c.slip for c in question.candidates}
    assert Slip.FORGOT_B not in {c.slip for c in question.candidates}


PLANE = Setup(model="function", function="x^2 + 3y^2 - x*y", start=(4.0, 2.0), rate=0.1)
# The slopes there are 2·4 − 2 = 6 and 6·2 − 4 = 8.


def test_two_variables() -> None:
    question = question_of(PLANE)
    assert question.truth.tolist() == pytest.approx([3.4, 1.2])
    assert judge(question, 3.4, 1.2).is_right
    assert judge(question, 3.4004, 1.1996).is_right
    assert slip_of(question, 4.6, 2.8) is Slip.WRONG_SIGN
    assert slip_of(question, -2, -6) is Slip.FORGOT_RATE
    # x − y and 3y − x, without the factors of the powers.
    assert slip_of(question, 4 - 0.2, 2 - 0.2) is Slip.FORGOT_FACTOR
    assert slip_of(question, 0.6, 0.8) is Slip.ONLY_THE_CHANGE
    assert slip_of(question, 4, 2) is Slip.SAME_PLACE
    assert slip_of(question, 5, 5) is None


def test_a_slip_in_one_of_two_coordinates() -> None:
    question = question_of(PLANE)
    judgement = judge(question, 3.4, 2.8)
    assert (judgement.slip, judgement.axes) == (Slip.WRONG_SIGN, (1,))
    judgement = judge(question, 5, -6)
    assert (judgement.slip, judgement.axes) == (Slip.FORGOT_RATE, (1,))
    judgement = judge(question, 4.6, -6)
    assert (judgement.slip, judgement.axes) == (Slip.WRONG_SIGN, (0,))
    judgement = judge(question, 4.6, 2.8)
    assert (judgement.slip, judgement.axes) == (Slip.WRONG_SIGN, (0, 1))
    assert judge(question, 3.4, 5).axes == (1,)


@settings(max_examples=EXAMPLES, deadline=None)
@given(
    start=st.tuples(*[st.integers(-400, 400).map(lambda v: v / 100)] * 2),
    rate=st.sampled_from((0.01, 0.1, 0.3, 1.0)),
    method=st.sampled_from(WALKS),
    terrain=st.sampled_from(("bowl", "valley", "saddle", "himmelblau")),
    shares=st.tuples(*[st.floats(-0.9, 0.9)] * 2),
)
def test_any_two_variables(
    start: tuple[float, float],
    rate: float,
    method: str,
    terrain: str,
    shares: tuple[float, float],
) -> None:
    question = question_of(
        Setup(model="terrain", terrain=terrain, start=start, rate=rate, method=method)
    )
    if not np.isfinite(question.truth).all():
        return
    nudge = TOLERANCE * np.array(shares)
    assert judge(question, *(question.truth + nudge).tolist()).is_right
    values = [(c.slip, c.value) for c in question.candidates]
    for slip, value in values:
        others = [question.truth, *(v for other, v in values if other is not slip)]
        gaps = np.array([np.abs(value - other) for other in others])
        if (gaps > 2.1 * TOLERANCE).all():
            judgement = judge(question, *(value + nudge).tolist())
            assert (judgement.slip, judgement.axes) == (slip, (0, 1))

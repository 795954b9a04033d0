"""Predictions: when a step is held back, what is judged, and what withdraws the question."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gd_desktop.app.asking import is_asked, point_question, tolerance
from gd_desktop.app.frame import Frame
from gd_desktop.app.glimpse import ALL, Glimpse
from gd_desktop.app.predictor import Ask, Predictor, Score, Spot, Stage
from gd_desktop.core.descent import Descent
from gd_desktop.core.neuron_prediction import Direction, DirectionQuestion, Factor, FactorQuestion
from gd_desktop.core.prediction import Judgement, PointQuestion, Reading, Slip
from gd_desktop.core.setup import Setup
from gd_desktop.numerals import Rounding, Style, fixed, read_number
from tests.core.samples import FOUR, setup_of

from .conftest import Deck

STORY = Setup(steps=1000, tolerance=1e-6)
HIDDEN = Glimpse(change=False, target=False)
FACTORS_HIDDEN = Glimpse(slope=False, change=False, target=False)


class Heard:
    """What a predictor tells."""

    def __init__(self, predictor: Predictor) -> None:
        self.glimpses: list[Glimpse] = []
        self.asks: list[Ask] = []
        self.judgements: list[Judgement] = []
        self.scores: list[Score] = []
        self.lefts = self.reminders = self.surrenders = 0
        predictor.glimpsed.connect(self.glimpses.append)
        predictor.asked.connect(self.asks.append)
        predictor.judged.connect(self.judgements.append)
        predictor.scored.connect(self.scores.append)
        predictor.left.connect(self._count_left)
        predictor.reminded.connect(self._count_reminder)
        predictor.given_up.connect(self._count_surrender)

    def _count_left(self) -> None:
        self.lefts += 1

    def _count_reminder(self) -> None:
        self.reminders += 1

    def _count_surrender(self) -> None:
        self.surrenders += 1


def predicting(deck: Deck) -> tuple[Predictor, Heard]:
    predictor = Predictor(deck.session, deck.player, deck.player)
    predictor.set_on(True)
    return predictor, Heard(predictor)


def point(predictor: Predictor, *values: float) -> None:
    predictor.answer_point(values, [None] * len(values))


def test_a_step_asks_first_and_is_taken_after_the_right_answer(deck: Deck) -> None:
    predictor, heard = predicting(deck)
    deck.player.step()
    assert predictor.stage is Stage.ASKING
    assert heard.glimpses == [HIDDEN]
    (ask,) = heard.asks
    assert isinstance(ask.question, PointQuestion)
    assert ask.question.truth.tolist() == deck.frame.next_x.tolist()  # type: ignore[union-attr]
    point(predictor, 6.8)
    assert heard.judgements[-1].is_right
    assert heard.glimpses == [HIDDEN, ALL]
    assert heard.scores == [Score(1, 1, 1)]
    assert deck.frame.cursor == 0
    deck.after(deck.player.step, 1)
    assert predictor.stage is Stage.READY
    assert predictor.ask is None
    assert heard.lefts == 1


def test_nothing_is_asked_while_it_is_off(deck: Deck) -> None:
    predictor = Predictor(deck.session, deck.player, deck.player)
    heard = Heard(predictor)
    deck.after(deck.player.step, 1)
    predictor.set_on(True)
    predictor.set_on(False)
    deck.after(deck.player.step, 2)
    assert not heard.asks
    # What hides the coming step goes with it.
    assert heard.glimpses == [HIDDEN, ALL]


def test_the_next_step_is_hidden_before_it_is_asked_about(deck: Deck) -> None:
    predictor = Predictor(deck.session, deck.player, deck.player)
    assert predictor.glimpse == ALL
    predictor.set_on(True)
    assert predictor.glimpse == HIDDEN
    deck.player.step()
    assert predictor.glimpse == HIDDEN
    point(predictor, 6.8)
    assert predictor.glimpse == ALL
    deck.after(deck.player.step, 1)
    assert predictor.glimpse == HIDDEN
    deck.after(deck.player.back, 0)
    assert predictor.glimpse == HIDDEN
    predictor.set_on(False)
    assert predictor.glimpse == ALL


def test_where_nothing_is_asked_nothing_is_hidden(make_deck: Callable[[Setup], Deck]) -> None:
    deck = make_deck(replace(STORY, method="grid-search"))
    predictor, heard = predicting(deck)
    assert predictor.glimpse == ALL
    with deck.qtbot.waitSignal(deck.player.frame):
        deck.session.change(method="gradient-descent")
    assert heard.glimpses == [HIDDEN]
    with deck.qtbot.waitSignal(deck.player.frame):
        deck.session.change(method="grid-search")
    assert heard.glimpses == [HIDDEN, ALL]


def test_as_many_tries_as_one_wants_and_the_first_counts(deck: Deck) -> None:
    predictor, heard = predicting(deck)
    deck.player.step()
    for answer, slip in ((9.2, Slip.WRONG_SIGN), (-4, Slip.FORGOT_RATE), (5, None)):
        point(predictor, answer)
        assert heard.judgements[-1].slip is slip
        assert predictor.stage is Stage.ASKING
    assert heard.glimpses == [HIDDEN]
    assert not heard.scores
    point(predictor, 6.8)
    assert heard.scores == [Score(1, 1, 0)]
    deck.after(deck.player.step, 1)
    deck.player.step()
    point(predictor, 5.84)
    assert predictor.score == Score(2, 2, 1)


def test_giving_up_shows_the_truth_and_counts_as_missed(deck: Deck) -> None:
    predictor, heard = predicting(deck)
    deck.player.step()
    predictor.give_up()
    assert heard.surrenders == 1
    assert heard.glimpses == [HIDDEN, ALL]
    assert predictor.score == Score(1, 0, 0)
    predictor.give_up()
    point(predictor, 6.8)
    assert not heard.judgements
    assert predictor.score == Score(1, 0, 0)
    deck.after(deck.player.step, 1)


def test_a_step_that_is_wanted_again_waits_for_the_answer(deck: Deck) -> None:
    predictor, heard = predicting(deck)
    for _ in range(3):
        deck.player.step()
    assert (len(heard.asks), heard.reminders) == (1, 2)
    assert predictor.stage is Stage.ASKING


def test_a_held_key_asks_of_the_next_row_and_not_of_an_old_one(deck: Deck) -> None:
    predictor, heard = predicting(deck)
    deck.player.step()
    point(predictor, 6.8)

    def step_twice() -> None:
        deck.player.step()
        deck.player.step()  # the first one is still under way

    deck.after(step_twice, 1)
    assert len(heard.asks) == 1
    deck.player.step()
    assert heard.asks[-1].frame.cursor == 1


@pytest.mark.parametrize("is_answered", [False, True])
@pytest.mark.parametrize(
    "change",
    [
        lambda deck: deck.session.change(rate=0.2),
        lambda deck: deck.session.change(start=(7.0,)),
        lambda deck: deck.session.undo(),
        lambda deck: deck.player.back(),
        lambda deck: deck.player.seek(0),
        lambda deck: deck.player.step(10),
        lambda deck: deck.player.reset(),
        lambda deck: deck.player.run(),
        lambda deck: deck.session.open_model("terrain"),
    ],
    ids=("rate", "start", "undo", "back", "seek", "ten", "reset", "run", "model"),
)
def test_whatever_else_moves_the_run_withdraws_the_question(
    deck: Deck, change: Callable[[Deck], None], is_answered: bool
) -> None:
    deck.session.change(rate=0.15)
    deck.session.change(rate=0.1)
    deck.after(lambda: deck.player.step(2), 2)
    predictor, heard = predicting(deck)
    deck.player.step()
    assert predictor.stage is Stage.ASKING
    if is_answered:
        point(predictor, 5.072)
        assert predictor.stage is Stage.SHOWN
    with deck.qtbot.waitSignal(predictor.left, raising=False, timeout=2000):
        change(deck)
    assert predictor.stage is Stage.READY
    assert heard.lefts == 1
    assert heard.glimpses[-1] == HIDDEN
    # What was not answered does not count.
    assert predictor.score == (Score(1, 1, 1) if is_answered else Score())
    deck.player.pause()


def test_runs_and_ten_steps_at_once_never_ask(deck: Deck) -> None:
    _, heard = predicting(deck)
    deck.after(lambda: deck.player.step(10), 10)
    deck.player.set_pace(None)
    with deck.qtbot.waitSignal(deck.player.stopped):
        deck.player.run()
    assert not heard.asks


def test_turned_off_while_a_question_waits(deck: Deck) -> None:
    predictor, heard = predicting(deck)
    deck.player.step()
    predictor.set_on(False)
    assert heard.glimpses[-1] == ALL
    assert heard.lefts == 1
    deck.after(deck.player.step, 1)


@pytest.mark.parametrize(
    "setup",
    [
        replace(STORY, method="grid-search"),
        # The curvature is 0 there: no next point.
        Setup(model="function", function="x^3", start=(0.0,), method="newton-raphson"),
        Setup(model="function", function="x + x^3", start=(0.0,), method="newton-raphson"),
    ],
    ids=("grid", "rest", "nowhere"),
)
def test_steps_that_are_no_question(make_deck: Callable[[Setup], Deck], setup: Setup) -> None:
    deck = make_deck(setup)
    predictor, heard = predicting(deck)
    asked = is_asked(deck.frame)
    assert asked == (setup.function == "x^3" and setup.model == "function")
    deck.player.step()
    assert len(heard.asks) == asked
    assert (predictor.stage is Stage.ASKING) == asked


def test_a_pointer_may_come_a_little_beside(deck: Deck) -> None:
    predictor, heard = predicting(deck)
    deck.player.step()
    predictor.answer_point([6.86], [0.05])
    assert (heard.judgements[-1].is_right, heard.judgements[-1].slip) == (False, None)
    predictor.answer_point([9.17], [0.05])
    assert heard.judgements[-1].slip is Slip.WRONG_SIGN
    predictor.answer_point([6.84], [0.05])
    assert heard.judgements[-1].is_right


def test_two_variables(make_deck: Callable[[Setup], Deck]) -> None:
    deck = make_deck(Setup(model="function", function="x^2 + 3y^2", start=(4.0, 2.0), rate=0.1))
    predictor, heard = predicting(deck)
    deck.player.step()
    predictor.answer_point([3.2, 0.8], [None, 0.1])
    assert heard.judgements[-1].is_right


# --- the neuron


def test_the_neuron_is_asked_for_directions_and_factors_in_turn(
    make_deck: Callable[[Setup], Deck],
) -> None:
    deck = make_deck(setup_of(*FOUR, start=(0.5, 0.2), rate=1.0))
    predictor, heard = predicting(deck)
    predictor.set_spot(lambda: Spot(2, 0))
    assert predictor.glimpse == HIDDEN
    heard.glimpses.append(predictor.glimpse)
    kinds = []
    for step in range(4):
        deck.player.step()
        question = heard.asks[-1].question
        if isinstance(question, DirectionQuestion):
            kinds.append(question.axis)
            assert heard.glimpses[-2:] == [HIDDEN, HIDDEN]
            predictor.answer_direction(question.truth)
        else:
            assert isinstance(question, FactorQuestion)
            assert question.sample == 2
            # Before it was asked, as while it is.
            assert heard.glimpses[-2:] == [FACTORS_HIDDEN, FACTORS_HIDDEN]
            predictor.answer_factor(question.truth)
        assert heard.judgements[-1].is_right
        deck.after(deck.player.step, step + 1)
    assert kinds == [0, 1]
    assert predictor.score == Score(4, 4, 4)


def test_answers_of_another_kind_are_passed_over(make_deck: Callable[[Setup], Deck]) -> None:
    deck = make_deck(setup_of(*FOUR, start=(0.5, 0.2), rate=1.0))
    predictor, heard = predicting(deck)
    deck.player.step()
    predictor.answer_point([1.0, 2.0], [None, None])
    predictor.answer_factor(Factor.ERROR)
    assert not heard.judgements
    predictor.answer_direction(Direction.STAYS)
    assert heard.judgements[-1].slip is Slip.SAME_PLACE


def test_code_with_mistakes_is_asked_for_directions_alone(
    make_deck: Callable[[Setup], Deck],
) -> None:
    deck = make_deck(setup_of(*FOUR, start=(0.5, 0.2), rate=1.0, mistakes=("no-input",)))
    predictor, heard = predicting(deck)
    for step in range(3):
        deck.player.step()
        question = heard.asks[-1].question
        assert isinstance(question, DirectionQuestion)
        predictor.answer_direction(question.truth)
        deck.after(deck.player.step, step + 1)


def test_a_change_that_no_one_sees_may_be_called_none(make_deck: Callable[[Setup], Deck]) -> None:
    deck = make_deck(setup_of(*FOUR, start=(0.5, 0.2), rate=1e-5))
    predictor, heard = predicting(deck)
    deck.player.step()
    predictor.answer_direction(Direction.STAYS)
    assert heard.judgements[-1].is_right


# --- how exactly


@pytest.mark.parametrize(
    ("truth", "style", "expected"),
    [
        (6.8, Style(2), 0.005),
        (4.4576, Style(2), 0.0076),  # 4.45 is how the story's table has it
        (4.4576, Style(3), 0.0006),
        (0.0, Style(0), 0.5),
        (-0.0001, Style(3), 0.0005),
        (12345678.9, Style(3), 5678.9),  # 1.234·10⁷
    ],
)
def test_the_tolerance_is_what_is_seen(truth: float, style: Style, expected: float) -> None:
    assert tolerance(truth, style) == pytest.approx(expected)


@settings(max_examples=500, deadline=None)
@given(
    start=st.integers(-2000, 2000).map(lambda value: value / 100),
    rate=st.sampled_from((0.01, 0.1, 0.3, 0.9, 1.05)),
    method=st.sampled_from(("gradient-descent", "momentum", "nesterov", "adagrad", "adam")),
    steps=st.integers(0, 12),
    decimals=st.integers(1, 5),
    roundings=st.tuples(st.sampled_from(Rounding), st.sampled_from(Rounding)),
)
def test_who_reckons_with_the_numbers_on_the_screen_is_right(
    start: float,
    rate: float,
    method: str,
    steps: int,
    decimals: int,
    roundings: tuple[Rounding, Rounding],
) -> None:
    descent = Descent(replace(STORY, start=(start,), rate=rate, method=method))
    if steps:
        descent.forward(steps)
    frame = Frame.of(descent, 0, 1, None, looks_ahead=True)
    style = Style(decimals, roundings[0])
    question = point_question(frame, style)
    reckoned = [question.truth.item()]
    for row in question.shown:
        carry = descent.carry()._replace(x=row.x, gradient=row.gradient, state=row.state)
        with np.errstate(all="ignore"):
            ahead = question.optimizer.update(frame.problem, carry, rate)[0]
        reckoned.append(ahead.item())
    exact = max(tolerance(number, style) for number in reckoned)
    for number in reckoned:
        # Written down with as many decimals, rounded or truncated.
        answer = read_number(fixed(number, Style(decimals, roundings[1])), "")
        assert question.judge([Reading(answer, exact, decimals)]).is_right


def test_roundings_that_make_another_step_of_it_excuse_nothing() -> None:
    # Beside the inflection, where the curvature's sign hangs on a decimal that is not shown.
    setup = Setup(model="function", function="x^3 + x", start=(0.0004,), method="newton-raphson")
    frame = Frame.of(Descent(setup), 0, 1, None, looks_ahead=True)
    question = point_question(frame, Style(3))
    assert abs(question.truth.item()) > 400
    assert len(question.shown) <= 1
    assert not question.judge([Reading(0.0, 1.0, 3)]).is_right

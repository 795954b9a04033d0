"""Walking a lesson: pages, figures, answers and locks."""

import math
from collections.abc import Callable, Iterator
from dataclasses import replace
from threading import Event
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gd_desktop.app.answers import Mark, Result, check_number, is_close
from gd_desktop.app.jobs import Jobs
from gd_desktop.app.session import Moment
from gd_desktop.app.tutor import Tutor
from gd_desktop.core.figures import Figure, parse_condition
from gd_desktop.core.refusal import Refusal
from gd_desktop.core.setup import Setup
from gd_desktop.io.lessons.lesson import (
    ChoicePrompt,
    Known,
    Lesson,
    NumberPrompt,
    Page,
    ReachPrompt,
    Scene,
    View,
)
from gd_desktop.io.settings import window_setup
from tests.app.conftest import Deck

STORY = Setup(steps=1000, tolerance=1e-6)
HALF = replace(STORY, rate=0.5)
FIRST = NumberPrompt(
    "Where does the first step lead?",
    "first",
    tolerance=0.005,
    hint="Begin with the slope.",
    right="Yes: {first}.",
    known=(Known(9.2, "Uphill."), Known("slope", "That is the slope.")),
)
WHICH = ChoicePrompt(
    "Which?", ("a", "b", "c"), 2, says=("Not a.", "", ""), hint="Think.", right="b it is."
)
REACH = ReachPrompt(
    "Converge.", (parse_condition("outcome = converged"), parse_condition("step <= 1")), right="So."
)
FIGURES = {"first": Figure("x", step=1), "slope": Figure("slope")}


def page(*prompts: Any, setup: Setup = STORY, **more: Any) -> Page:
    return Page(
        "A page", "x = {x}", Scene(setup, more.pop("view", View())), prompts=prompts, **more
    )


class Class:
    """A tutor with a window's part played: it takes each scene that is asked for."""

    def __init__(self, deck: Deck) -> None:
        self.deck = deck
        self.jobs = Jobs()
        self.tutor = Tutor(deck.session, deck.player, self.jobs)
        self.scenes: list[Scene] = []
        self.results: list[tuple[int, Result]] = []
        self.tutor.scene_wanted.connect(self._take)
        self.tutor.answered.connect(self._note)

    def _take(self, scene: Scene) -> None:
        self.scenes.append(scene)
        self.deck.session.prepare(Moment(scene.setup, None, scene.view.walked, pins=scene.lanes))

    def _note(self, place: int, result: Result) -> None:
        self.results.append((place, result))

    def ignore(self, _result: object) -> None:
        """What comes of a job that is only waited for."""

    def open(self, *pages: Page) -> Tutor:
        """Open a lesson of these pages, and wait for the first one's run and figures."""
        with self.deck.qtbot.waitSignal(self.tutor.stood):
            self.tutor.open(Lesson("A lesson", pages))
        self.wait_for_figures()
        return self.tutor

    def turn(self, index: int) -> None:
        with self.deck.qtbot.waitSignal(self.tutor.stood):
            self.tutor.turn_to(index)
        self.wait_for_figures()

    def wait_for_figures(self) -> None:
        wanted = self.tutor.page
        assert wanted is not None
        self.deck.qtbot.waitUntil(lambda: set(self.tutor.figures) == set(wanted.figures))


@pytest.fixture
def school(deck: Deck) -> Iterator[Class]:
    made = Class(deck)
    yield made
    made.tutor.close()
    made.jobs.close()


# --- numbers


def test_a_figure_is_computed_from_the_pages_own_state(school: Class) -> None:
    school.open(page(setup=HALF, figures=FIGURES))
    assert school.tutor.figures == {"first": 2.0, "slope": 12.0}
    assert school.tutor.value("first") == 2.0
    assert school.tutor.value("x") == 8.0


def test_a_figure_that_cannot_be_had_is_no_number(school: Class) -> None:
    never = Figure("step", until=parse_condition("outcome = diverged"))
    refused = Figure("x", changes=(("rate", -1.0),))
    tutor = school.open(page(figures={"never": never, "refused": refused}))
    assert all(math.isnan(value) for value in tutor.figures.values())


def test_figures_are_kept_for_another_visit(school: Class) -> None:
    tutor = school.open(page(figures=FIGURES), page(setup=HALF, figures=FIGURES))
    school.turn(1)
    assert tutor.figures["first"] == 2.0
    tutor.turn_to(0)
    assert tutor.figures["first"] == 6.8  # at once


def test_a_figure_of_a_page_that_was_left_is_cancelled(school: Class) -> None:
    endless = Figure("step", until=parse_condition("cost < -1"))
    slow = replace(STORY, steps=10_000_000, tolerance=0.0, rate=1.0)
    tutor = school.tutor
    with school.deck.qtbot.waitSignal(tutor.stood):
        tutor.open(Lesson("A lesson", (page(setup=slow, figures={"far": endless}), page())))
    with school.deck.qtbot.waitSignal(tutor.stood):
        tutor.next()
    done = Event()
    # The queue is free again: what comes after is done.
    school.jobs.slow.submit(lambda _token: done.set(), school.ignore, school.ignore)
    school.deck.qtbot.waitUntil(done.is_set)
    assert tutor.figures == {}


# --- answers


def test_a_right_answer_is_within_the_tolerance(school: Class) -> None:
    tutor = school.open(page(FIRST, figures=FIGURES))
    result = tutor.answer_number(0, " 6,804 ")
    assert result == Result(Mark.RIGHT, "Yes: {first}.", 1, " 6,804 ")
    assert school.results == [(0, result)]
    assert tutor.result(0) == result


@pytest.mark.parametrize(
    ("text", "says"),
    [("9.2", "Uphill."), ("12", "That is the slope."), ("1", "Begin with the slope.")],
)
def test_a_wrong_answer_gets_its_sentence_or_the_hint(school: Class, text: str, says: str) -> None:
    tutor = school.open(page(FIRST, figures=FIGURES))
    assert tutor.answer_number(0, text) == Result(Mark.WRONG, says, 1, text)
    again = tutor.answer_number(0, "6.8")
    assert again is not None
    assert (again.is_right, again.tries) == (True, 2)


def test_a_known_wrong_answer_is_none_where_it_is_right(school: Class) -> None:
    prompt = replace(FIRST, known=(Known(6.803, "Rounding."),))
    tutor = school.open(page(prompt, figures=FIGURES))
    result = tutor.answer_number(0, "6.803")
    assert result is not None
    assert result.is_right


@pytest.mark.parametrize("text", ["", "six", "nan", "inf", "1_000"])
def test_what_is_no_number_is_told_and_not_counted(school: Class, text: str) -> None:
    tutor = school.open(page(FIRST, figures=FIGURES))
    result = tutor.answer_number(0, text)
    assert result is not None
    assert (result.mark, result.tries) == (Mark.REFUSED, 0)
    assert result.says.startswith("Your answer")
    assert result.says.endswith("Give a number, such as 2.5 or -0.3.")


def test_an_answer_waits_for_its_figure(school: Class) -> None:
    tutor, qtbot = school.tutor, school.deck.qtbot
    tutor.open(Lesson("A lesson", (page(FIRST, figures=FIGURES),)))
    first = tutor.answer_number(0, "6.8")
    assert first is not None
    assert first.mark is Mark.WAITING
    qtbot.waitUntil(lambda: tutor.result(0) != first)
    result = tutor.result(0)
    assert result is not None
    assert (result.mark, result.tries) == (Mark.RIGHT, 1)
    assert [result.mark for _, result in school.results] == [Mark.WAITING, Mark.RIGHT]


def test_the_answer_can_be_a_quantity_of_the_run_as_it_stands(school: Class) -> None:
    prompt = NumberPrompt("Where do you stand?", "x")
    tutor = school.open(page(prompt))
    wrong = tutor.answer_number(0, "6.8")
    assert wrong is not None
    assert wrong.mark is Mark.WRONG
    school.deck.after(school.deck.player.step, 1)
    right = tutor.answer_number(0, "6.8")
    assert right is not None
    assert right.is_right


def test_after_the_right_answer_there_is_no_other(school: Class) -> None:
    tutor = school.open(page(FIRST, WHICH, figures=FIGURES))
    right = tutor.answer_number(0, "6.8")
    assert tutor.answer_number(0, "1") == right
    chosen = tutor.answer_choice(1, 2)
    assert tutor.answer_choice(1, 1) == chosen


def test_a_choice_is_told_by_its_option_and_can_be_made_again(school: Class) -> None:
    tutor = school.open(page(WHICH))
    assert tutor.answer_choice(0, 1) == Result(Mark.WRONG, "Not a.", 1, "1")
    assert tutor.answer_choice(0, 3) == Result(Mark.WRONG, "Think.", 2, "3")
    assert tutor.answer_choice(0, 2) == Result(Mark.RIGHT, "b it is.", 3, "2")


def test_what_is_not_asked_is_not_answered(school: Class) -> None:
    tutor = school.open(page(WHICH, FIRST, figures=FIGURES))
    assert tutor.answer_choice(0, 4) is None
    assert tutor.answer_choice(1, 1) is None
    assert tutor.answer_number(0, "1") is None
    assert tutor.answer_number(7, "1") is None
    assert school.results == []


def test_a_task_is_done_when_the_run_is_there(school: Class) -> None:
    tutor = school.open(page(REACH))
    school.deck.after(school.deck.player.step, 1)
    assert tutor.result(0) is None
    school.deck.after(school.deck.player.reset, 0)
    school.deck.after(lambda: school.deck.session.change(rate=0.5), 0)
    school.deck.after(school.deck.player.step, 1)
    assert tutor.result(0) == Result(Mark.RIGHT, "So.", 1, "")


def test_a_task_can_be_a_switch_or_a_pinned_run(school: Class) -> None:
    fog = ReachPrompt("Fog.", (parse_condition("fog = on"),))
    pins = ReachPrompt("Pin.", (parse_condition("lanes >= 1"),))
    tutor = school.open(page(fog, pins))
    tutor.set_switches(frozenset({"fog"}))
    assert [place for place, _ in school.results] == [0]
    school.deck.session.pin()
    assert [place for place, _ in school.results] == [0, 1]


def test_steps_that_a_scene_begins_with_reach_nothing(school: Class) -> None:
    early = ReachPrompt("Stand at 2.", (parse_condition("step = 2"),))
    school.open(page(early, view=View(walked=5)))
    assert school.deck.frame.cursor == 5
    assert school.results == []


def test_a_run_of_the_page_before_reaches_nothing(school: Class) -> None:
    tutor = school.open(page(), page(REACH))
    with school.deck.qtbot.waitSignal(school.deck.player.stopped):
        school.deck.player.set_pace(None)
        school.deck.session.change(rate=0.5)
        school.deck.player.run()
    school.turn(1)
    assert tutor.result(0) is None


def test_a_case_reaches_nothing(school: Class) -> None:
    deck, tutor = school.deck, school.open(page(REACH))
    case = Moment(HALF, None, 1, is_case=True)
    deck.after(lambda: deck.session.open_moment(case), 1)
    deck.session.pin()  # looked at again
    deck.after(lambda: deck.session.change(start=(7.0,)), 0)
    deck.after(deck.player.step, 1)
    assert tutor.standing is not None
    assert REACH.reach[0].holds(tutor.standing)
    assert tutor.result(0) is None
    for _ in range(3):
        deck.session.undo()
    deck.qtbot.waitUntil(lambda: deck.frame.setup == STORY)
    assert tutor.result(0) is None
    deck.after(lambda: deck.session.redo(), 1)
    assert tutor.result(0) is None
    deck.after(deck.player.reset, 0)
    deck.after(lambda: deck.session.change(rate=0.5), 0)
    deck.after(deck.player.step, 1)
    assert tutor.result(0) is not None


def test_a_page_does_not_go_on_in_a_case(school: Class) -> None:
    first = page()
    tutor = school.open(first, replace(first, has_own_scene=False))
    school.deck.session.open_moment(Moment(HALF, None, 1, is_case=True))
    school.turn(1)
    assert len(school.scenes) == 2
    assert school.deck.session.setup == STORY
    assert tutor.standing is not None


def test_the_way_back_to_a_pages_state_reaches_nothing(school: Class) -> None:
    at_start = ReachPrompt("Stand at 0.", (parse_condition("step = 0"),))
    deck, tutor = school.deck, school.open(page(at_start, view=View(walked=3)))
    deck.after(lambda: deck.session.change(rate=0.2), 3)
    deck.session.reset()
    assert tutor.standing is None
    deck.qtbot.waitUntil(lambda: tutor.standing is not None)
    assert deck.frame.cursor == 3
    assert tutor.result(0) is None


def test_a_page_that_goes_on_keeps_the_sample_that_was_chosen(school: Class) -> None:
    setup = window_setup("neuron")
    figures = {"input": Figure("input")}
    first = page(setup=setup, view=View(sample=2), figures=figures)
    on = replace(first, has_own_scene=False, figures={"other": Figure("input")})
    tutor = school.open(first, on)
    assert tutor.standing is not None
    assert tutor.standing.sample == 1
    tutor.set_sample(3)
    tutor.next()
    school.wait_for_figures()
    assert tutor.standing.sample == 3
    assert tutor.figures["other"] == Figure("input").compute(setup, 1), "the scene's own"
    school.turn(0)
    assert tutor.standing.sample == 1


# --- pages


def test_a_page_without_a_scene_of_its_own_leaves_the_run_as_it_is(school: Class) -> None:
    first = page()
    tutor = school.open(first, replace(first, has_own_scene=False), page(setup=HALF))
    school.deck.after(school.deck.player.step, 1)
    tutor.next()
    assert len(school.scenes) == 1
    assert school.deck.frame.cursor == 1
    school.turn(2)
    school.turn(1)  # from elsewhere it is brought about
    assert [scene.setup.rate for scene in school.scenes] == [0.1, 0.5, 0.1]
    school.turn(0)  # and a page's own scene always is
    assert len(school.scenes) == 4


def test_a_reset_returns_to_the_pages_state(school: Class) -> None:
    school.open(page(setup=HALF))
    school.deck.after(lambda: school.deck.session.change(rate=0.9), 0)
    school.deck.after(school.deck.player.reset, 0)
    assert school.deck.session.setup == HALF


def test_pages_that_are_not_there_are_not_turned_to(school: Class, deck: Deck) -> None:
    tutor = school.open(page(), page())
    turned: list[int] = []
    tutor.page_changed.connect(turned.append)
    for index in (-1, 0, 2):
        tutor.turn_to(index)
    tutor.previous()
    assert turned == []
    tutor.next()
    tutor.next()
    assert turned == [1]


def test_a_page_locks_what_it_does_not_leave_to_the_person(school: Class) -> None:
    tutor = school.open(page(allowed=frozenset({"step", "rate"})), page())
    session = school.deck.session
    session.change(rate=0.2)
    for fields in ({"start": (1.0,)}, {"method": "adam"}, {"steps": 5}, {"cost": "cross-entropy"}):
        with pytest.raises(Refusal):
            session.change(**fields)
    tutor.next()
    session.change(start=(1.0,))
    tutor.previous()
    assert "start" in session.locked
    tutor.close()
    assert session.locked == frozenset()


def test_a_lesson_is_finished_with_its_last_answer(school: Class) -> None:
    tutor = school.open(page(WHICH), page(), page(WHICH))
    told: list[str] = []
    tutor.finished.connect(lambda: told.append("finished"))
    assert tutor.open_pages == [0, 1, 2]
    tutor.next()
    assert tutor.open_pages == [0, 2]
    tutor.next()
    tutor.answer_choice(0, 2)
    assert tutor.open_pages == [0]
    assert not told
    tutor.turn_to(0)
    tutor.answer_choice(0, 1)
    assert not told
    tutor.answer_choice(0, 2)
    assert told == ["finished"]
    assert all(tutor.is_page_done(index) for index in range(3))


def test_a_lesson_is_taken_up_where_it_was_left(school: Class) -> None:
    tutor = school.open(page(WHICH), page(WHICH))
    lesson = tutor.lesson
    assert lesson is not None
    tutor.next()
    tutor.answer_choice(0, 1)
    tutor.close()
    assert (tutor.lesson, tutor.page, tutor.index, tutor.figures) == (None, None, 0, {})
    tutor.open(lesson)
    assert tutor.index == 1
    before = tutor.result(0)
    assert before is not None
    assert before.tries == 1
    tutor.answer_choice(0, 2)
    tutor.previous()
    tutor.answer_choice(0, 2)  # finished: the next time it begins anew
    tutor.open(lesson)
    assert (tutor.index, tutor.result(0)) == (0, None)


def test_another_lesson_takes_the_place_of_the_one_that_is_open(school: Class) -> None:
    tutor = school.open(page())
    closed: list[int] = []
    tutor.closed.connect(lambda: closed.append(1))
    tutor.open(Lesson("Another", (page(setup=HALF),)))
    assert not closed
    assert [scene.setup.rate for scene in school.scenes] == [0.1, 0.5]
    tutor.close()
    tutor.close()
    assert closed == [1]


def test_a_page_that_is_turned_by_what_an_answer_says_keeps_its_results_apart(
    school: Class,
) -> None:
    at_once = ReachPrompt("Stand.", (parse_condition("step = 0"),))
    tutor = school.tutor
    turn: Callable[..., None] = lambda *_: tutor.next()  # noqa: E731
    tutor.answered.connect(turn)
    with school.deck.qtbot.waitSignal(tutor.page_changed, check_params_cb=lambda page: page == 1):
        tutor.open(Lesson("A lesson", (page(at_once, at_once), page(WHICH))))
    assert tutor.result(0) is None


# --- comparing


def test_half_a_percent_is_the_usual_tolerance() -> None:
    assert is_close(100.5, 100, None)
    assert not is_close(100.6, 100, None)
    assert is_close(0, 0, None)
    assert not is_close(0.01, 0, None)
    assert is_close(3.97, 3.965, 0.005)  # in floats the difference is larger
    assert not is_close(math.nan, 1, 5)
    assert not is_close(1, math.nan, 5)


numbers = st.floats(-1e6, 1e6)


@given(numbers, numbers, st.floats(-1, 1), st.floats(0, 10), st.lists(numbers, max_size=4))
def test_no_right_answer_is_taken_for_a_known_mistake(
    wanted: float, other: float, share: float, tolerance: float, mistakes: list[float]
) -> None:
    known = tuple(Known(number, "a mistake") for number in (*mistakes, wanted, other))
    prompt = NumberPrompt("?", wanted, tolerance=tolerance, known=known)
    assert check_number(prompt, wanted + share * tolerance, lambda _: None)[0] is Mark.RIGHT


def test_an_answer_in_words_is_never_met() -> None:
    prompt = NumberPrompt("?", "outcome", hint="No.")
    assert check_number(prompt, 1.0, lambda _: "converged") == (Mark.WRONG, "No.")

"""What a lesson asks of the Session: prepared moments, locks, and all put aside meanwhile."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from gd_desktop.app.session import Moment, Session
from gd_desktop.app.tutor import fields_held
from gd_desktop.core.descent import Descent
from gd_desktop.core.lanes import without_twins
from gd_desktop.core.methods import METHODS, NEEDING_ALL
from gd_desktop.core.refusal import Reason, Refusal
from gd_desktop.core.setup import ALL, Setup, build_problem
from gd_desktop.core.terrains import TERRAINS
from gd_desktop.io.lessons.lesson import CONTROLS, Page
from gd_desktop.io.lessons.read import builtin_lessons, load_lesson
from gd_desktop.io.settings import learning, window_setup
from gd_desktop.words import refusal
from tests.app.conftest import Deck

PAGE = Setup(rate=0.9, steps=50)


def test_a_moment_without_a_trail_is_walked_to_its_cursor(deck: Deck) -> None:
    frame = deck.after(lambda: deck.session.open_moment(Moment(PAGE, None, 5)), 5)
    by_steps = Descent(PAGE)
    by_steps.forward(5)
    assert frame.setup == PAGE
    assert frame.row.x.tolist() == by_steps.row().x.tolist()
    assert frame.trail.length == 6


def test_it_is_walked_no_further_than_it_goes(deck: Deck) -> None:
    far = replace(PAGE, rate=1e200)
    deck.after(lambda: deck.session.open_moment(Moment(far, None, 50)), 1)
    assert deck.frame.next_x is None


def test_reset_returns_to_what_was_prepared(deck: Deck) -> None:
    deck.after(lambda: deck.session.prepare(Moment(PAGE, None, 3)), 3)
    deck.session.change(rate=0.2, start=(1.0,))
    deck.after(deck.player.reset, 3)
    assert deck.session.setup == PAGE


def test_undo_goes_no_further_back_than_the_page(deck: Deck) -> None:
    deck.session.change(rate=0.3)
    deck.session.prepare(Moment(PAGE, None, 0))
    assert not deck.session.can_undo
    deck.session.change(rate=0.2)
    deck.session.undo()
    assert deck.session.setup == PAGE
    assert not deck.session.can_undo


def test_what_was_set_aside_comes_back_whole(deck: Deck) -> None:
    session = deck.session
    session.change(rate=0.3)
    deck.after(lambda: deck.player.step(4), 4)
    session.pin()
    setup, pins, x = session.setup, session.pins, deck.frame.row.x.tolist()
    aside = session.set_aside()
    assert not session.can_undo
    session.prepare(Moment(PAGE, None, 2))
    session.lock(("rate",))
    session.open_model("terrain")
    deck.after(lambda: session.take_up(aside), 4)
    assert (session.setup, session.pins) == (setup, pins)
    assert deck.frame.row.x.tolist() == x
    session.undo()
    assert session.pins == ()
    session.undo()
    assert session.setup == replace(setup, rate=0.1)
    session.change(rate=0.7)
    deck.after(deck.player.reset, 0)
    assert session.setup.rate == 0.7, "nothing is prepared any more"


@pytest.mark.parametrize(
    ("field", "act"),
    [
        ("rate", lambda session: session.change(rate=0.5)),
        ("start", lambda session: session.change(gesture=True, start=(1.0,))),
        ("method", lambda session: session.choose_method("adam")),
        ("model", lambda session: session.open_model("neuron")),
        ("start", lambda session: session.start_pins_at((1.0,))),
    ],
)
def test_a_locked_field_is_refused_and_told(qtbot: QtBot, field: str, act) -> None:  # type: ignore[no-untyped-def]
    session = Session(Setup())
    session.lock((field,))
    with qtbot.waitSignal(session.held_back) as told, pytest.raises(Refusal) as no:
        act(session)
    assert (no.value.name, no.value.reason) == (field, Reason.LOCKED)
    assert told.args == [no.value]
    assert session.setup == Setup()
    assert not session.can_undo
    assert "lesson" in refusal(no.value)


def test_other_fields_and_undo_are_free(deck: Deck) -> None:
    deck.session.change(rate=0.5)
    deck.session.lock(("rate",))
    deck.session.change(start=(1.0,))
    deck.session.undo()
    deck.session.undo()
    assert deck.session.setup.rate == 0.1


def test_a_value_that_a_field_has_already_is_no_change(qtbot: QtBot) -> None:
    session = Session(Setup())
    session.lock(("rate", "batch", "mistakes"))
    with qtbot.assertNotEmitted(session.held_back):
        session.change(rate=0.1, steps=7)
        session.choose_method("newton-raphson")
        session.choose_method("grid-search")
    assert (session.setup.method, session.setup.steps) == ("grid-search", 7)


def test_other_data_does_not_lead_to_a_model_that_is_held(qtbot: QtBot) -> None:
    session = Session(Setup())
    session.lock(("model",))
    with qtbot.waitSignal(session.held_back), pytest.raises(Refusal) as no:
        session.learn_from(**learning())
    assert no.value.name == "model"
    with qtbot.waitSignal(session.held_back):
        assert not session.may_learn()
    session.lock(())
    with qtbot.assertNotEmitted(session.held_back):
        assert session.may_learn()


def test_with_other_data_what_is_held_stays(qtbot: QtBot) -> None:
    session = Session(replace(window_setup("neuron"), rate=0.03))
    session.lock(("rate", "start"))
    data = learning("hours")["data"]
    session.learn_from(data, rate=1.0, scale="standard", start=(0.5,) * (len(data.names) + 1))
    setup = session.setup
    assert (setup.data, setup.rate, setup.scale) == (data, 0.03, "standard")
    assert setup.start == (0.5,) * (len(data.names) + 1), "the one that was held does not fit"


def test_a_lane_is_not_taken_over_where_it_differs_in_what_is_held(qtbot: QtBot) -> None:
    session = Session(Setup())
    session.pin()
    session.change(steps=5, method="adam", rate=0.3)
    (lane,) = session.pins
    assert (lane.rate, lane.steps) == (0.1, 5)
    session.lock(("rate",))
    with qtbot.waitSignal(session.held_back), pytest.raises(Refusal) as no:
        session.take_over(lane)
    assert (no.value.name, session.setup.rate) == ("rate", 0.3)
    session.lock(("start",))
    assert session.take_over(lane)


def test_settings_of_methods_come_from_no_page_and_go_to_none() -> None:
    session = Session(replace(Setup(), method="momentum", options=(("momentum", 0.5),)))
    session.choose_method("adam")
    aside = session.set_aside()
    session.prepare(Moment(PAGE, None, 0))
    session.choose_method("momentum")
    assert session.setup.options == ()
    session.set_option("momentum", 0.7)
    session.choose_method("adam")
    session.prepare(Moment(PAGE, None, 0))
    session.choose_method("momentum")
    assert session.setup.options == ()
    session.take_up(aside)
    session.choose_method("momentum")
    assert session.setup.options == (("momentum", 0.5),)


def test_a_case_is_one_until_it_is_left() -> None:
    session = Session(Setup())
    session.prepare(Moment(PAGE, None, 0))
    session.open_moment(Moment(Setup(), None, 10, is_case=True))
    session.change(rate=0.2)
    session.change(start=(1.0,))
    assert session.shows_case
    for _ in range(3):
        session.undo()
    assert (session.setup, session.shows_case) == (PAGE, False)
    session.redo()
    assert session.shows_case
    session.reset()
    assert (session.setup, session.shows_case) == (PAGE, False)


# --- every page of the lessons that come with the app

PAGES = [
    pytest.param(page, id=f"{name}-{number}")
    for name, path in builtin_lessons()
    for number, page in enumerate(load_lesson(path).pages, start=1)
]
Change = Callable[[Session], object]


def changes_of(control: str, setup: Setup) -> Iterator[Change]:
    """Changes that a control makes of a page's Setup."""
    dimension = len(build_problem(setup).parameters)
    match control:
        case "rate":
            yield lambda session: session.change(rate=2 * setup.rate)
        case "start":
            yield lambda session: session.change(start=(0.125,) * dimension)
            yield lambda session: session.change(gesture=True, start=(0.25,) * dimension)
        case "limits":
            yield lambda session: session.change(steps=setup.steps + 1)
            yield lambda session: session.change(tolerance=setup.tolerance + 0.5)
        case "model":
            for model in ("parabola", "function", "terrain", "neuron"):
                if model != setup.model:
                    yield lambda session, model=model: session.open_model(model)
        case "method":
            for method in METHODS:
                # These want all samples and the right gradient, which are the problem's.
                is_whole = setup.batch == ALL and not setup.mistakes
                if method != setup.method and (is_whole or method not in NEEDING_ALL):
                    yield lambda session, method=method: session.choose_method(method)
        case "problem":
            yield from problems(setup, dimension)


def problems(setup: Setup, dimension: int) -> Iterator[Change]:
    """Other problems of the same model and dimension."""
    match setup.model:
        case "parabola":
            yield lambda session: session.change(coefficients=(2.0, 1.0, 0.0))
        case "function":
            text = "x^2 + 7" if dimension == 1 else "x^2 + 7y^2"
            yield lambda session: session.change(function=text)
        case "terrain":
            other = next(name for name in TERRAINS if name != setup.terrain)
            yield lambda session: session.change(terrain=other)
        case "neuron":
            other = "quadratic" if setup.cost != "quadratic" else "cross-entropy"
            yield lambda session: session.change(cost=other)
            names = ("penguins", "hours")
            data = next(each for each in map(learning, names) if each["data"] != setup.data)
            yield lambda session: session.learn_from(**data)


@pytest.mark.parametrize("page", PAGES)
def test_what_a_page_allows_is_taken_and_nothing_else(qtbot: QtBot, page: Page) -> None:
    setup = page.scene.setup
    for control in CONTROLS:
        is_allowed = page.allowed is None or control in page.allowed
        for change in changes_of(control, setup):
            session = Session(setup)
            session.prepare(Moment(setup, None, 0, pins=without_twins(page.scene.lanes)))
            session.lock(fields_held(page))
            if is_allowed:
                change(session)
                assert session.setup != setup, control
            else:
                with pytest.raises(Refusal) as no:
                    change(session)
                assert no.value.reason is Reason.LOCKED
                assert no.value.name in CONTROLS[control]
                assert session.setup == setup


def test_other_locks_are_told(qtbot: QtBot) -> None:
    session = Session(Setup())
    with qtbot.waitSignal(session.locks_changed):
        session.lock(("rate",))
    aside = session.set_aside()
    with qtbot.waitSignal(session.locks_changed):
        session.take_up(aside)
    assert session.locked == frozenset()

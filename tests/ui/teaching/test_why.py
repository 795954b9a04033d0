"""The question marks, and the card that answers: opened, read, shown and undone."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from gd_desktop.app.session import Moment
from gd_desktop.core.setup import Setup
from gd_desktop.io.lessons.lesson import Page
from gd_desktop.io.questions import questions
from gd_desktop.io.settings import WINDOW_SETUP, Appearance, window_setup
from gd_desktop.ui.launch import App
from gd_desktop.ui.teaching.why import WhyButton
from gd_desktop.ui.teaching.why_card import WhyCard
from gd_desktop.ui.teaching.why_place import balls, best_place, in_window
from tests.ui.conftest import Opener, frame_of, step_to

SHRINKS = "Does the learning rate shrink near the minimum?"
STARTS = "Does it matter where I start?"


def titled(title: str) -> Page:
    return next(page for page in questions() if page.title == title)


def card_of(app: App) -> WhyCard:
    card = app.window.classroom.questions.card
    assert card is not None
    return card


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key, wherever the focus is."""
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


def opened(app: App, qtbot: QtBot) -> App:
    """The window in front, so that it has the focus."""
    app.window.activateWindow()
    qtbot.waitActive(app.window)
    return app


def shown_title(app: App) -> str:
    card = card_of(app)
    assert card.isVisible()
    page = card.page
    assert page is not None
    assert card.title.text() == card.accessibleName() == page.title
    return page.title


def same_walk(one: Moment, other: Moment) -> bool:
    """Whether two moments are one: the settings, the lanes, each row that was walked, the place."""
    if (one.setup, one.pins, one.cursor) != (other.setup, other.pins, other.cursor):
        return False
    assert one.trail is not None
    assert other.trail is not None
    rows = slice(0, one.trail.length)
    return (
        one.trail.length == other.trail.length
        and one.trail.points(rows).tobytes() == other.trail.points(rows).tobytes()
    )


# --- asked, read, shown and undone


def test_by_keyboard_from_the_verdict_to_the_case_and_back(open_app: Opener, qtbot: QtBot) -> None:
    app = opened(open_app(), qtbot)
    step_to(qtbot, app, 3)
    before, looks = app.session.present, app.preferences.appearance
    focused = QApplication.focusWidget()
    press(Qt.Key.Key_W)
    card, page = card_of(app), titled(SHRINKS)
    assert shown_title(app) == SHRINKS
    assert card.show_me.hasFocus()
    qtbot.waitUntil(lambda: "0.1611" in card.text.plain_text())
    assert "down from 12 to 1.611" in card.text.plain_text()
    assert "1.611" in card.show_me.accessibleDescription()
    with qtbot.waitSignal(app.player.frame, check_params_cb=lambda f: f.cursor == 10):
        press(Qt.Key.Key_Return)
    assert not card.isVisible()
    assert QApplication.focusWidget() is focused
    assert app.session.setup == page.scene.setup
    told = app.window.status.text()
    assert told.startswith(f"Shown: {SHRINKS}")
    assert "Ctrl+Z" in told
    with qtbot.waitSignal(app.player.frame, check_params_cb=lambda f: f.cursor == 3):
        press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert same_walk(app.session.present, before)
    assert app.preferences.appearance == looks


def test_undo_brings_lanes_looks_and_switches_back_too(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app(replace(WINDOW_SETUP, rate=0.3))
    step_to(qtbot, app, 2)
    app.window.actions_.pin.trigger()
    app.preferences.change(beside_curve="cobweb", log_cost=False, fog=True)
    before, looks = app.session.present, app.preferences.appearance
    asked = app.window.classroom.questions
    app.window.control_panel.start_why.click()
    assert shown_title(app) == STARTS
    card_of(app).show_me.click()
    qtbot.waitUntil(lambda: app.window.actions_.race.isChecked())
    assert app.session.pins == titled(STARTS).scene.lanes
    assert not app.preferences.appearance.fog
    qtbot.waitUntil(lambda: frame_of(app).setup == app.session.setup)
    app.window.actions_.undo.trigger()
    qtbot.waitUntil(lambda: frame_of(app).setup == before.setup)
    assert same_walk(app.session.present, before)
    assert app.preferences.appearance == looks
    assert not app.window.actions_.race.isChecked()
    assert asked.card is not None


def test_undo_brings_pace_study_and_sample_back_too(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app(window_setup("neuron"))
    app.player.set_pace(3.0)
    page = app.window.desks.neuron.page
    page.selection.choose(2)
    page.study_card.turn_to(1)
    case = titled("Is the sign in σ’s exponent a detail?")
    view = replace(case.scene.view, pace=60.0, sample=4, study="bugs")
    show(app, case)
    setter = app.window.classroom.setter
    setter.look(replace(case.scene, view=view))
    qtbot.waitUntil(lambda: frame_of(app).setup == app.session.setup)
    assert (app.player.pace, page.study_card.pages.currentIndex()) == (60.0, 2)
    with qtbot.waitSignal(app.player.frame):
        app.window.actions_.undo.trigger()
    looked = page.study_card.pages.currentIndex(), page.selection.row
    assert (app.player.pace, *looked) == (3.0, 1, 2)


def test_two_cases_are_undone_one_after_the_other(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app()
    looks = app.preferences.appearance
    for title in ("Is a larger learning rate always faster?", "Is a neuron’s cost a bowl?"):
        show(app, titled(title))
        qtbot.waitUntil(lambda: frame_of(app).setup == app.session.setup)
    app.window.actions_.undo.trigger()
    assert app.session.setup == titled("Is a larger learning rate always faster?").scene.setup
    assert app.preferences.appearance.beside_curve == "finder"
    app.window.actions_.undo.trigger()
    assert app.session.setup == WINDOW_SETUP
    assert app.preferences.appearance == looks


def show(app: App, page: Page) -> None:
    """As if the card stood at a place where this is the only question."""
    button = app.window.verdict_panel.question
    button.places = tuple(place for place in page.about if place.startswith("misconception"))
    button.click()
    assert shown_title(app) == page.title
    card_of(app).show_me.click()


def test_every_case_can_be_shown(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app()
    for page in questions():
        asked = app.window.classroom.questions
        asked._card().open((page,), app.window.verdict_panel)
        card_of(app).show_me.click()
        walked = page.scene.view.walked
        qtbot.waitUntil(
            lambda page=page, walked=walked: (
                frame_of(app).setup == page.scene.setup and frame_of(app).cursor == walked
            )
        )
        assert app.window.actions_.race.isChecked() == page.scene.view.race
        assert app.window.status.text().startswith(f"Shown: {page.title}")


# --- the card


def test_escape_closes_and_the_focus_returns(open_app: Opener, qtbot: QtBot) -> None:
    app = opened(open_app(), qtbot)
    button = app.window.control_panel.rate_why
    button.setFocus()
    press(Qt.Key.Key_Space)
    assert shown_title(app)
    assert card_of(app).show_me.hasFocus()
    press(Qt.Key.Key_Escape)
    assert not card_of(app).isVisible()
    assert button.hasFocus()


def test_the_close_button_and_the_key_close_it(open_app: Opener, qtbot: QtBot) -> None:
    app = opened(open_app(), qtbot)
    run = app.window.walk_panel.run
    press(Qt.Key.Key_W)
    card_of(app).close_.click()
    assert not card_of(app).isVisible()
    assert run.hasFocus()
    for is_open in (True, False):
        press(Qt.Key.Key_W)
        assert card_of(app).isVisible() == is_open
    assert run.hasFocus()


def test_tab_goes_round_in_the_card(open_app: Opener, qtbot: QtBot) -> None:
    app = opened(open_app(), qtbot)
    press(Qt.Key.Key_W)
    card = card_of(app)
    stops = [card.show_me, card.close_, card.previous, card.next]
    for stop in [*stops, stops[0]]:
        assert stop.hasFocus()
        press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Backtab)
    press(Qt.Key.Key_Backtab)
    assert card.next.hasFocus()


def test_several_questions_are_turned_over(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app()
    app.window.control_panel.rate_why.click()
    card = card_of(app)
    titles = []
    while card.title.text() not in titles:
        titles.append(shown_title(app))
        assert card.place.text() == f"{len(titles)} of 3"
        card.next.click()
    assert len(titles) == 3
    card.previous.click()
    assert shown_title(app) == titles[-1]


def test_one_question_alone_has_no_turning_over(open_app: Opener) -> None:
    app = open_app()
    app.window.control_panel.speed_why.click()
    card = card_of(app)
    assert shown_title(app) == "Is the speed the learning rate?"
    assert not card.next.isVisible()
    assert not card.place.isVisible()


def test_it_goes_away_when_the_focus_goes_elsewhere(open_app: Opener, qtbot: QtBot) -> None:
    app = opened(open_app(), qtbot)
    press(Qt.Key.Key_W)
    app.window.control_panel.rate.setFocus()
    assert not card_of(app).isVisible()
    assert app.window.control_panel.rate.hasFocus()


def test_another_question_mark_takes_the_card_over(open_app: Opener, qtbot: QtBot) -> None:
    app = opened(open_app(), qtbot)
    press(Qt.Key.Key_W)
    QTest.mouseClick(app.window.control_panel.speed_why, Qt.MouseButton.LeftButton)
    assert shown_title(app) == "Is the speed the learning rate?"


def test_another_model_puts_it_away(open_app: Opener, qtbot: QtBot) -> None:
    app = opened(open_app(), qtbot)
    press(Qt.Key.Key_W)
    press(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert app.session.setup.model == "function"
    assert not card_of(app).isVisible()


def test_numbers_are_computed_once(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app()
    button = app.window.control_panel.rate_why
    button.click()
    card = card_of(app)
    qtbot.waitUntil(lambda: "29" in card.text.plain_text())
    card.dismiss()
    button.click()
    assert "29" in card.text.plain_text()


def test_the_letters_are_those_in_force(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app()
    app.preferences.change(rate_letter="α", cost_letter="J")
    app.window.control_panel.rate_why.click()
    card = card_of(app)
    qtbot.waitUntil(lambda: "29" in card.text.plain_text())
    # No line ends before an equals sign.
    assert "α\u00a0=\u00a01/L\u00a0=\u00a00.5" in card.text.plain_text()
    assert "η" not in card.text.plain_text()
    card.open((titled("Why is x a factor of ∂C/∂w?"),), app.window.verdict_panel)
    assert card.title.text() == "Why is x a factor of ∂J/∂w?"


# --- where the question marks are

OF_WINDOW = {
    "rate_why": "Is a larger learning rate always faster?",
    "start_why": STARTS,
    "speed_why": "Is the speed the learning rate?",
    "limits_why": "Why did it stop before it had arrived?",
}


@pytest.mark.parametrize(("name", "title"), OF_WINDOW.items())
def test_each_setting_opens_its_question(open_app: Opener, name: str, title: str) -> None:
    app = open_app()
    getattr(app.window.control_panel, name).click()
    assert shown_title(app) == title


def test_the_method_and_its_settings_have_questions_of_their_own(
    open_app: Opener, qtbot: QtBot
) -> None:
    app = open_app()
    box = app.window.control_panel.method
    box.why.click()
    assert shown_title(app) == "Which method should I choose?"
    for method, title in (
        ("momentum", "What does momentum’s β do?"),
        ("nesterov", "What does momentum’s β do?"),
        ("adam", "Why divide by the size of the slopes?"),
        ("rmsprop", "Why divide by the size of the slopes?"),
        ("grid-search", "Why not simply try many points?"),
    ):
        with qtbot.waitSignal(app.player.frame):
            app.session.choose_method(method)
        assert box.settings_why.isVisible()
        box.settings_why.click()
        assert shown_title(app) == title
    app.session.choose_method("newton-raphson")
    assert not box.settings_why.isVisible()


def test_the_limits_share_one(open_app: Opener) -> None:
    app = open_app()
    app.window.control_panel.limits_why.click()
    card = card_of(app)
    card.next.click()
    assert shown_title(app) == "When has it arrived?"


def test_each_factor_and_each_setting_of_the_neuron_has_its_question(open_app: Opener) -> None:
    app = open_app(window_setup("neuron"), 1440, 900)
    neuron = app.window.desks.neuron
    expected = {
        neuron.page.study_card.microscope: (
            *("Why is the error a factor?", "Why is σ′ in there?"),
            *("Why is x a factor of ∂C/∂w?", "What becomes of a sample’s pull?"),
        ),
        neuron.panel: (
            *("Why are not all samples right?", "Which cost should I choose?"),
            *("Why does the cost jump up and down?", "Why standardise the inputs?"),
            "Why hold samples out?",
        ),
    }
    for holder, titles in expected.items():
        assert len(holder.whys) == len(titles)
        for button, title in zip(holder.whys, titles, strict=True):
            button.click()
            assert shown_title(app) == title


@pytest.mark.parametrize(
    ("model", "title"),
    [
        ("parabola", "Why search, if calculus gives the answer?"),
        ("function", "Does it matter where I start?"),
        ("terrain", "Does the slope point at the minimum?"),
    ],
)
def test_each_model_has_its_question(open_app: Opener, model: str, title: str) -> None:
    app = open_app(window_setup(model))
    panel = app.window.desks.panels.currentWidget()
    (button,) = panel.findChildren(WhyButton)
    button.click()
    assert shown_title(app) == title


@pytest.mark.parametrize(
    ("rate", "steps", "title"),
    [
        (0.1, 3, SHRINKS),
        (0.5, 1, "When has it arrived?"),
        (0.9, 3, "Is jumping from side to side the same as diverging?"),
        (1.0, 6, "Why does it go back and forth for ever?"),
        (1.05, 3, "Why do the numbers run away?"),
        (1.05, 80, "Why do the numbers run away?"),
    ],
)
def test_the_questions_of_the_verdict_follow_it(
    open_app: Opener, qtbot: QtBot, rate: float, steps: int, title: str
) -> None:
    app = open_app(replace(WINDOW_SETUP, rate=rate))
    step_to(qtbot, app, steps)
    app.window.verdict_panel.question.click()
    assert shown_title(app) == title


def test_of_code_with_a_bug_the_verdict_asks_about_the_bug(open_app: Opener) -> None:
    setup = titled("Is the sign in σ’s exponent a detail?").scene.setup
    app = open_app(setup)
    app.window.actions_.why.trigger()
    assert shown_title(app) == "Is the sign in σ’s exponent a detail?"


def test_every_question_mark_is_named_small_and_reached_by_tab(open_app: Opener) -> None:
    app = open_app(window_setup("neuron"), 1440, 900)
    buttons = app.window.findChildren(WhyButton)
    assert len(buttons) >= 14
    for button in buttons:
        assert button.accessibleName().startswith("Why? ")
        assert button.toolTip()
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
        if button.isVisible():
            assert button.width() == button.height() <= 20
    assert "(W)" in app.window.verdict_panel.question.toolTip()


# --- where the card goes

LOOKS = [
    ("light", 1280, 720),
    ("dark", 960, 600),
    ("projector", 1920, 1080),
    ("projector", 1344, 840),
]


@pytest.mark.parametrize(("theme", "wide", "high"), LOOKS)
@pytest.mark.parametrize("model", ["parabola", "neuron"])
def test_it_lies_in_the_window_and_off_the_ball(
    open_app: Opener, qtbot: QtBot, model: str, theme: str, wide: int, high: int
) -> None:
    app = open_app(window_setup(model), wide, high, Appearance(theme=theme))  # type: ignore[arg-type]
    step_to(qtbot, app, 3)
    for button in app.window.findChildren(WhyButton):
        if not button.isVisible():
            continue
        app.window._left.area.ensureWidgetVisible(button)
        button.click()
        card = card_of(app)
        qtbot.waitUntil(lambda card=card: "…" not in card.text.plain_text())
        place = in_window(card)
        assert app.window.rect().contains(place), button.accessibleName()
        assert not place.intersects(in_window(button)), button.accessibleName()
        assert not any(place.intersects(ball) for ball in balls(app.window))
        for part in card.findChildren(QWidget):
            if isinstance(part, QPushButton) and part.isVisible():
                assert card.rect().contains(part.geometry())
                assert part.width() >= part.minimumSizeHint().width()
        assert card.text.height() >= card.text.document().size().height()
        card.dismiss()


def test_it_stays_beside_when_the_window_changes_its_size(open_app: Opener) -> None:
    app = open_app(width=1440, height=900)
    app.window.actions_.why.trigger()
    app.window.resize(1280, 720)
    QApplication.processEvents()
    assert app.window.rect().contains(card_of(app).geometry())


def test_the_verdict_can_be_asked_about_while_it_is_out_of_sight(
    open_app: Opener, qtbot: QtBot
) -> None:
    app = open_app()
    app.window.actions_.pin.trigger()
    app.window.actions_.race.trigger()
    qtbot.waitUntil(lambda: not app.window.verdict_panel.isVisible())
    app.window.actions_.why.trigger()
    assert shown_title(app)
    assert app.window.rect().contains(card_of(app).geometry())


ROOM = QRect(0, 0, 1000, 700)
CARD = QSize(300, 200)


@pytest.mark.parametrize(
    ("anchor", "keep", "place"),
    [
        # Below, flush with the anchor's right end.
        (QRect(400, 300, 20, 20), [], QPoint(120, 326)),
        # Not wholly to the left: moved into the room.
        (QRect(100, 300, 20, 20), [], QPoint(0, 326)),
        # No room below.
        (QRect(400, 600, 20, 20), [], QPoint(120, 394)),
        # A ball below, flush right: flush left.
        (QRect(400, 300, 20, 20), [QRect(200, 400, 20, 20)], QPoint(400, 326)),
        # A ball that both would cover: above.
        (QRect(400, 300, 20, 20), [QRect(405, 400, 5, 5)], QPoint(120, 94)),
        # Balls below and above: to the right.
        (
            QRect(400, 300, 20, 20),
            [QRect(405, 400, 5, 5), QRect(405, 200, 5, 5)],
            QPoint(426, 300),
        ),
    ],
)
def test_the_best_place(anchor: QRect, keep: list[QRect], place: QPoint) -> None:
    assert best_place(CARD, anchor, ROOM, 6, keep) == place


def test_it_goes_away_with_the_page_and_the_focus_finds_a_place(
    open_app: Opener, qtbot: QtBot
) -> None:
    app = opened(open_app(), qtbot)
    field = QLineEdit(app.window)
    field.show()
    field.setFocus()
    app.window.actions_.why.trigger()
    card = card_of(app)
    assert card.isVisible()
    # What had the focus was a part of the page.
    delete(field)
    app.session.prepare(app.session.present)
    assert not card.isVisible()
    assert card.anchor is None
    assert QApplication.focusWidget() is app.window
    app.window.actions_.why.trigger()
    assert card.isVisible()


def test_it_goes_away_with_what_it_stands_beside(open_app: Opener) -> None:
    app = open_app()
    button = app.window.control_panel.rate_why
    for go in (button.hide, lambda: delete(button)):
        button.show()
        button.click()
        card = card_of(app)
        assert card.isVisible()
        go()
        card.dismiss()
        assert not card.isVisible()


def test_nothing_is_asked_of_a_place_without_questions(open_app: Opener) -> None:
    app = open_app()
    button = app.window.control_panel.rate_why
    button.places = ("setting.unheard-of",)
    button.click()
    assert app.window.classroom.questions.card is None


def test_a_setup_that_was_changed_after_a_case_is_undone_step_by_step(
    open_app: Opener, qtbot: QtBot
) -> None:
    app = open_app()
    show(app, titled(SHRINKS))
    qtbot.waitUntil(lambda: frame_of(app).cursor == 10)
    app.session.change(rate=0.2)
    app.preferences.change(log_cost=False)
    app.window.actions_.undo.trigger()
    assert app.session.setup.rate == 0.1
    # Not the case's looks yet, but those in force.
    assert not app.preferences.appearance.log_cost
    app.window.actions_.undo.trigger()
    assert app.session.setup == Setup(steps=1000, tolerance=1e-6)
    assert app.preferences.appearance.log_cost


def test_every_answer_fits_the_smallest_window(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app(width=960, height=600)
    for page in questions():
        asked = app.window.classroom.questions
        asked._card().open((page,), app.window.verdict_panel.question)
        card = card_of(app)
        qtbot.waitUntil(lambda card=card: "…" not in card.text.plain_text())
        assert app.window.rect().contains(in_window(card)), page.title
        assert not in_window(card).intersects(in_window(app.window.verdict_panel.text))
        assert card.text.height() >= card.text.document().size().height()
        # Over the left column, off the pictures.
        assert card.geometry().right() < in_window(app.window.stage).left()

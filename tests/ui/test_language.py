"""Another language in mid-run: a new window, and all that one was at goes on in it."""

import weakref
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gd_desktop import labels, tongue
from gd_desktop.app.frame import Frame
from gd_desktop.io.resources import resource
from gd_desktop.io.settings import WINDOW_SETUP, Appearance, Settings, window_setup
from gd_desktop.ui.launch import App
from gd_desktop.ui.plots.canvas import Canvas
from gd_desktop.ui.speech import language_of
from tests.ui.conftest import Opener, clear_menus, frame_of, step_to

GERMAN = Appearance(language="de")
FIRST_LESSON = resource("lessons", "01-cost.lesson")


@pytest.fixture
def idle_collector(qapp: QApplication) -> Iterator[None]:
    """Garbage is not collected by the clock."""
    timer = qapp.property("garbage").timer
    timer.stop()
    yield
    timer.start()


def speak(qtbot: QtBot, app: App, language: str) -> None:
    """Choose a language, as the menu does, and wait for the window that speaks it."""
    before = app.window
    app.preferences.change(language=language)
    qtbot.waitUntil(lambda: app.window is not before)


def costs(frame: Frame) -> list[float]:
    return [float(cost) for cost in frame.trail.costs(slice(0, frame.trail.length))]


def test_a_window_opens_in_a_language_and_leaves_english_behind(qapp: QApplication) -> None:
    app = App(Settings(appearance=GERMAN))
    try:
        assert app.window.actions_.step.text() == labels.STEP.name == "Schritt"
        assert tongue.language() == "de"
        assert tongue.decimal_sign() == ","
        assert QLocale().language() == QLocale.Language.German
    finally:
        app.destroy()
    clear_menus()
    assert (tongue.language(), labels.STEP.name) == ("en", "Step")


def test_arabic_turns_the_window_round_and_back(qtbot: QtBot, open_app: Opener) -> None:
    app = open_app(appearance=Appearance(language="ar"))

    assert QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    # Mathematics is read from left to right in every language.
    canvas = app.window.findChild(Canvas)
    assert isinstance(canvas, Canvas)
    assert canvas.layoutDirection() is Qt.LayoutDirection.LeftToRight
    speak(qtbot, app, "en")
    assert QApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize("choice", ["en", "de", "es", "fr", "zh_CN", "ar"])
def test_what_is_chosen_is_spoken(choice: str) -> None:
    assert language_of(choice) == choice


@pytest.mark.parametrize(
    ("names", "language"),
    [
        (["de-AT"], "de"),
        (["it-IT", "fr-CA", "en"], "fr"),
        (["zh-Hans-CN", "zh-CN"], "zh_CN"),
        (["zh-Hant-TW", "zh-TW"], "en"),
        (["ar-EG"], "ar"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_system_s_language(
    monkeypatch: pytest.MonkeyPatch, names: list[str], language: str
) -> None:
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _self: names)
    assert language_of("system") == language


def test_a_run_goes_on_through_every_language(qtbot: QtBot, open_app: Opener) -> None:
    setup = replace(window_setup("terrain"), rate=1e-5, steps=40_000, tolerance=0.0)
    alone = open_app(setup)
    with qtbot.waitSignal(alone.player.stopped, timeout=60_000):
        alone.player.set_pace(None)
        alone.player.run()
    expected = costs(frame_of(alone))
    alone.window.close()

    app = open_app(setup)
    app.player.set_pace(None)
    stopped: list[object] = []
    app.player.stopped.connect(stopped.append)
    app.player.run()
    for language in ("de", "ar", "zh_CN", "es", "fr", "en"):
        speak(qtbot, app, language)
        assert app.player.is_running or stopped
    qtbot.waitUntil(lambda: bool(stopped), timeout=60_000)
    qtbot.waitUntil(lambda: frame_of(app).cursor == setup.steps, timeout=60_000)
    assert costs(frame_of(app)) == expected


def test_changes_can_still_be_undone_and_steps_taken_back(qtbot: QtBot, open_app: Opener) -> None:
    app = open_app()
    step_to(qtbot, app, 3)
    app.session.change(rate=0.2)
    speak(qtbot, app, "de")
    actions = app.window.actions_

    with qtbot.waitSignal(app.player.frame):
        actions.undo.trigger()
    assert app.session.setup.rate == WINDOW_SETUP.rate
    assert actions.redo.isEnabled()
    assert actions.back.isEnabled()
    with qtbot.waitSignal(app.player.frame):
        actions.back.trigger()
    assert frame_of(app).cursor == 2


def test_a_lesson_goes_on_with_its_answers_and_gives_the_window_back(
    qtbot: QtBot, open_app: Opener
) -> None:
    own = replace(WINDOW_SETUP, rate=0.3)
    app = open_app(own)
    lessons = app.window.classroom.lessons
    app.window.actions_.lessons.trigger()
    panel = lessons.panel
    assert panel is not None
    qtbot.waitUntil(lambda: "01-cost" in panel.builtin.names)
    panel.contents.chosen.emit("01-cost")
    tutor = lessons.tutor
    qtbot.waitUntil(lambda: tutor.standing is not None)
    english = tutor.lesson
    assert english is not None
    assert tutor.answer_number(0, "-0.8").is_right
    tutor.turn_to(1)
    qtbot.waitUntil(lambda: tutor.standing is not None)

    speak(qtbot, app, "de")
    lessons = app.window.classroom.lessons
    assert lessons.tutor is tutor
    assert (tutor.index, tutor.is_page_done(0)) == (1, True)
    german = tutor.lesson
    assert german is not None
    assert german.title != english.title
    assert [page.scene for page in german.pages] == [page.scene for page in english.pages]
    assert lessons.panel is not None
    assert lessons.panel.isVisible()
    assert lessons.panel.title.text() == german.title
    assert app.session.setup == german.pages[1].scene.setup
    # What the page holds is held in the new window too.
    held = german.pages[1].allowed is not None and "rate" not in german.pages[1].allowed
    assert app.window.control_panel.fields[0].isEnabled() != held

    app.window.actions_.previous_page.trigger()
    assert tutor.index == 0
    lessons.close()
    assert app.session.setup == own


def test_a_lesson_of_one_s_own_stays_as_it_is(
    qtbot: QtBot, open_app: Opener, tmp_path: Path
) -> None:
    path = tmp_path / "mine.lesson"
    path.write_text(FIRST_LESSON.read_text(encoding="utf-8"), encoding="utf-8")
    app = open_app()
    app.window.open_file(path)
    lessons = app.window.classroom.lessons
    qtbot.waitUntil(lambda: lessons.tutor.standing is not None)
    before = lessons.tutor.lesson
    speak(qtbot, app, "de")
    assert app.window.classroom.lessons.tutor.lesson == before


def test_a_race_goes_on(qtbot: QtBot, open_app: Opener) -> None:
    app = open_app()
    app.session.pin()
    app.session.change(rate=0.2)
    app.session.pin()
    with qtbot.waitSignal(app.race.frames):
        app.window.actions_.race.trigger()
    with qtbot.waitSignal(app.race.frames, check_params_cb=lambda f: f[0].cursor == 10):
        app.window.actions_.step_ten.trigger()

    speak(qtbot, app, "de")
    assert app.window.stage.is_racing
    assert app.race.step_number == 10
    with qtbot.waitSignal(app.race.frames, check_params_cb=lambda f: f[0].cursor == 11):
        app.window.actions_.step.trigger()


def test_predictions_and_sub_frames_go_on(qtbot: QtBot, open_app: Opener) -> None:
    app = open_app()
    app.window.actions_.cartoon.trigger()
    app.window.actions_.next_phase.trigger()
    app.window.actions_.next_phase.trigger()
    assert app.window.classroom.teaching.phase == 2

    speak(qtbot, app, "de")
    teaching = app.window.classroom.teaching
    assert app.window.actions_.cartoon.isChecked()
    assert teaching.phase == 2
    assert teaching.caption_bar.isVisible()
    app.window.actions_.cartoon.trigger()

    app.window.actions_.predict.trigger()
    speak(qtbot, app, "es")
    assert app.window.actions_.predict.isChecked()
    predictor = app.window.classroom.teaching.predictor
    with qtbot.waitSignal(predictor.asked):
        app.window.actions_.step.trigger()
    app.window.actions_.predict.trigger()
    step_to(qtbot, app, 1)  # the gate of a window that has gone holds nothing


def test_the_neuron_s_sample_is_looked_at_as_before(qtbot: QtBot, open_app: Opener) -> None:
    app = open_app(window_setup("neuron"))
    app.window.classroom.teaching  # noqa: B018  made on demand
    app.window.desks.neuron.page.selection.choose(7)
    app.window.desks.neuron.page.study_card.turn_to(1)

    speak(qtbot, app, "fr")
    page = app.window.desks.neuron.page
    assert page.selection.row == 7
    assert page.study_card.pages.currentIndex() == 1


def test_a_draft_is_not_lost(qtbot: QtBot, open_app: Opener) -> None:
    app = open_app()
    lessons = app.window.classroom.lessons
    app.window.actions_.new_lesson.trigger()
    editor = lessons.editor
    assert editor is not None
    editor.desk.title.control.setText("Mine")
    editor.desk.title.control.textEdited.emit("Mine")
    assert editor.is_changed

    speak(qtbot, app, "de")
    taken = app.window.classroom.lessons.editor
    assert taken is not None
    assert taken is not editor
    assert taken.draft.title == "Mine"
    assert taken.is_changed
    taken.draft.title = ""
    taken.done(0)
    assert not app.window.classroom.may_close()
    taken._kept = None
    taken.hide()
    app.window.classroom.lessons.editor = None


def test_the_choice_is_remembered_and_can_be_taken_back(qtbot: QtBot, open_app: Opener) -> None:
    app = open_app(appearance=GERMAN)
    assert app.settings().appearance.language == "de"
    speak(qtbot, app, "system")
    assert app.window.actions_.step.text() == "Step"


@pytest.mark.parametrize("languages", [["de"], ["de", "fr", "en"]], ids=["one", "three"])
def test_a_window_that_made_way_is_forgotten(
    qtbot: QtBot, open_app: Opener, idle_collector: None, languages: list[str]
) -> None:
    app = open_app()
    gone = []
    for language in languages:
        # With all that hung on it.
        gone += [weakref.ref(app.window), weakref.ref(app.window.cost_card)]
        speak(qtbot, app, language)
    qtbot.waitUntil(lambda: not any(one() for one in gone))

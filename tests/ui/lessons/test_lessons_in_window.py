"""A lesson in the window: it takes the window over page by page, and gives it back as it was."""

from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from gd_desktop.app.jobs import Token
from gd_desktop.app.tutor import Tutor
from gd_desktop.core.quantities import read
from gd_desktop.io import settings as settings_file
from gd_desktop.io.lessons.lesson import CONTROLS
from gd_desktop.io.lessons.read import builtin_lessons, load_lesson
from gd_desktop.io.questions import questions
from gd_desktop.io.resources import resource
from gd_desktop.io.settings import WINDOW_SETUP, Appearance, learning, window_setup
from gd_desktop.ui.launch import App
from gd_desktop.ui.panels.method_box import MethodBox
from tests.ui.conftest import Opener, frame_of, step_to

LESSON = """
format = 1
title = "Two pages"

[[page]]
title = "Steady"
text = "η = {rate}"
allowed = ["step", "run"]

[page.state]
model = "parabola"
rate = 0.2
start = [6]

[page.view]
walked = 3
fog = true

[[page]]
title = "A landscape"
text = "You stand at {x}, {y}."

[page.state]
model = "terrain"
terrain = "valley"

[page.view]
beside = "finder"
sub_frames = true

[[page.lane]]
rate = 0.01

[[page.lane]]
method = "momentum"
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A lesson of two pages."""
    file = tmp_path / "two.lesson"
    file.write_text(LESSON, encoding="utf-8")
    return file


def begin(qtbot: QtBot, app: App, path: Path) -> None:
    """Open a lesson, and wait for its first page's run."""
    with qtbot.waitSignal(app.player.frame, check_params_cb=lambda frame: frame.cursor == 3):
        app.window.open_file(path)


def turn(qtbot: QtBot, app: App, page: int) -> None:
    """Turn to a page, and wait for its run."""
    with qtbot.waitSignal(app.player.frame):
        app.window.classroom.lessons.tutor.turn_to(page)


def test_a_page_sets_the_window(open_app: Opener, qtbot: QtBot, path: Path) -> None:
    app = open_app()
    begin(qtbot, app, path)
    assert app.session.setup.rate == 0.2
    assert frame_of(app).trail.row(0).x.item() == 6
    assert app.preferences.appearance.fog
    turn(qtbot, app, 1)
    assert app.session.setup.terrain == "valley"
    assert not app.preferences.appearance.fog
    assert app.preferences.appearance.beside_plane == "finder"
    assert app.window.actions_.cartoon.isChecked()
    assert [pin.method for pin in app.session.pins] == ["gradient-descent", "momentum"]
    turn(qtbot, app, 0)
    assert app.session.pins == ()
    assert not app.window.actions_.cartoon.isChecked()


def test_closing_it_gives_the_window_back(open_app: Opener, qtbot: QtBot, path: Path) -> None:
    app = open_app(replace(WINDOW_SETUP, rate=0.3), appearance=Appearance(beside_curve="cobweb"))
    app.session.change(start=(5.0,))
    app.session.pin()
    step_to(qtbot, app, 4)
    before, x = app.session.present, frame_of(app).row.x.tolist()
    begin(qtbot, app, path)
    turn(qtbot, app, 1)
    app.preferences.change(theme="dark")
    with qtbot.waitSignal(app.player.frame, check_params_cb=lambda frame: frame.cursor == 4):
        app.window.actions_.lessons.trigger()
    assert (app.session.setup, app.session.pins) == (before.setup, before.pins)
    assert frame_of(app).row.x.tolist() == x
    assert app.preferences.appearance == Appearance(beside_curve="cobweb", theme="dark")
    assert app.window.walk_panel.step.isEnabled()
    assert app.window.control_panel.rate.isEnabled()
    app.session.undo()
    app.session.undo()
    assert app.session.setup == replace(WINDOW_SETUP, rate=0.3)


@pytest.mark.parametrize("theme", ["light", "dark", "projector", "contrast"])
def test_a_button_that_is_held_looks_so_and_says_why(
    open_app: Opener, qtbot: QtBot, path: Path, theme: str
) -> None:
    app = open_app(width=1920, height=1080, appearance=Appearance(theme=theme))
    button = app.window.model_tabs.buttons["neuron"]
    free, tip = button.grab().toImage(), button.toolTip()
    begin(qtbot, app, path)
    assert not button.isEnabled()
    assert button.toolTip().startswith("Neuron is held by this page of the lesson.")
    assert button.grab().toImage() != free
    assert button.grab().toImage().size() == free.size()
    app.window.classroom.close_lesson()
    assert button.isEnabled()
    assert button.toolTip() == tip
    assert button.grab().toImage() == free


@pytest.mark.parametrize("part", ["rate", "ruler", "start", "method"])
def test_a_control_that_is_held_says_why(
    open_app: Opener, qtbot: QtBot, path: Path, monkeypatch: pytest.MonkeyPatch, part: str
) -> None:
    app = open_app()
    told: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, text, *_: told.append(text))
    control: QWidget = getattr(app.window.control_panel, part)
    if isinstance(control, MethodBox):
        control = control.choice
    name = control.accessibleName()
    begin(qtbot, app, path)
    _hover(control)
    assert told == [
        f"{name} is held by this page of the lesson. "
        "Turn to another page, or close the lesson, to change it."
    ]
    app.window.classroom.close_lesson()
    _hover(control)
    assert len(told) == 1


def test_a_label_beside_what_is_held_keeps_its_own_tip(
    open_app: Opener, qtbot: QtBot, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = open_app()
    told: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, text, *_: told.append(text))
    label = QLabel("3 samples", app.window.desks.current.panel)
    label.setAccessibleName("samples")
    begin(qtbot, app, path)
    assert not label.isEnabled()
    _hover(label)
    assert told == []


def _hover(widget: QWidget) -> None:
    """As long as it takes for its tooltip."""
    middle = widget.rect().center()
    event = QHelpEvent(QEvent.Type.ToolTip, middle, widget.mapToGlobal(middle))
    QApplication.sendEvent(widget, event)


def test_what_is_not_allowed_is_held(open_app: Opener, qtbot: QtBot, path: Path) -> None:
    app = open_app()
    begin(qtbot, app, path)
    window = app.window
    assert window.actions_.step.isEnabled()
    held = (window.control_panel.rate, window.control_panel.start, window.control_panel.method)
    assert not any(control.isEnabled() for control in held)
    assert not any(action.isEnabled() for action in window.actions_.models.values())
    plot = window.desks.parabola.page.plot
    plot.start_dragged.emit(1.0)
    assert app.session.setup.start == (6.0,)
    assert "held by this page" in window.status.text()
    turn(qtbot, app, 1)
    assert all(control.isEnabled() for control in held)
    # The landscape has no cobweb, lesson or not.
    assert not window.actions_.beside["cobweb"].isEnabled()


def test_reset_returns_to_the_page(open_app: Opener, qtbot: QtBot, path: Path) -> None:
    app = open_app()
    begin(qtbot, app, path)
    app.session.lock(())
    app.session.change(rate=0.9)
    step_to(qtbot, app, 2)
    with qtbot.waitSignal(app.player.frame, check_params_cb=lambda frame: frame.cursor == 3):
        app.window.actions_.reset.trigger()
    assert app.session.setup.rate == 0.2
    assert frame_of(app).trail.length == 4


def test_the_person_s_own_settings_are_remembered(
    open_app: Opener, qtbot: QtBot, path: Path, tmp_path: Path
) -> None:
    app = open_app(replace(WINDOW_SETUP, rate=0.3))
    begin(qtbot, app, path)
    file = tmp_path / "settings.json"
    settings_file.save(file, replace(app.settings(), finished=frozenset({"01-cost"})))
    loaded, aside = settings_file.load(file)
    assert aside is None
    assert loaded.setup.rate == 0.3
    assert loaded.finished == frozenset({"01-cost"})


def test_a_broken_lesson_is_refused_with_its_line(
    open_app: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    app = open_app()
    file = tmp_path / "broken.lesson"
    file.write_text(LESSON.replace("rate = 0.2", "rate = -1"), encoding="utf-8")
    with qtbot.waitSignal(app.window.classroom.refused):
        app.window.open_file(file)
    line = 1 + file.read_text(encoding="utf-8").splitlines().index("rate = -1")
    assert f"{line}" in app.window.status.text()
    assert "broken.lesson" in app.window.status.text()
    assert app.session.setup == WINDOW_SETUP
    assert app.window.classroom.lessons.tutor.lesson is None
    with qtbot.waitSignal(app.window.classroom.refused):
        app.window.open_file(tmp_path / "gone.lesson")
    assert "gone.lesson" in app.window.status.text()


@pytest.mark.parametrize("width", [960, 1280, 1920])
def test_it_fits_into_the_window(open_app: Opener, qtbot: QtBot, path: Path, width: int) -> None:
    app = open_app(width=width)
    begin(qtbot, app, path)
    QApplication.processEvents()
    window = app.window
    panel = window.classroom.lessons.panel
    assert panel is not None
    assert window.width() == width
    assert panel.isVisible()
    is_beside = not window._left.isAncestorOf(panel)
    assert is_beside == (width >= 1270)
    if not is_beside:
        # The key of a field brings the settings back over the lesson.
        turn(qtbot, app, 1)
        QTest.keyClick(window, Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
        assert window.control_panel.rate.isVisible()
        assert not panel.isVisible()


def test_every_built_in_lesson_opens_by_its_file(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app()
    files = sorted(resource("lessons").glob("*.lesson"))
    assert len(files) == 10
    for file in files:
        with qtbot.waitSignal(app.player.frame):
            app.window.open_file(file)
        lesson = app.window.classroom.lessons.tutor.lesson
        assert lesson is not None
        assert 5 <= len(lesson.pages) <= 8
        assert app.session.setup == lesson.pages[0].scene.setup


def test_the_key_leads_into_the_panel_and_out_of_it(
    open_app: Opener, qtbot: QtBot, path: Path
) -> None:
    app = open_app()
    begin(qtbot, app, path)
    panel = app.window.classroom.lessons.panel
    assert panel is not None
    app.window.walk_panel.run.setFocus()
    app.window.actions_.lessons.trigger()
    focus = QApplication.focusWidget()
    assert panel.isVisible()
    assert app.window.actions_.lessons.isChecked()
    assert focus is panel or panel.isAncestorOf(focus)
    app.window.actions_.lessons.trigger()
    assert not panel.isVisible()
    assert not app.window.actions_.lessons.isChecked()


def test_the_chosen_sample_s_numbers_are_told(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app()
    with qtbot.waitSignal(app.player.frame):
        app.window.open_file(resource("lessons", "05-neuron.lesson"))
    tutor = app.window.classroom.lessons.tutor
    qtbot.waitUntil(lambda: tutor.standing is not None)
    told = []
    for sample in (1, 2):
        app.window.desks.neuron.page.selection.choose(sample)
        assert tutor.standing is not None
        told.append(read("input", tutor.standing))
    assert told == [-1.0, 1.0]


def test_an_unsaved_draft_keeps_the_window_open(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app()
    app.window.actions_.save_page.trigger()
    editor = app.window.classroom.lessons.editor
    assert editor is not None
    assert editor.is_changed
    app.window.close()
    assert app.window.isVisible()
    question = QApplication.activeModalWidget() or editor.findChild(QMessageBox)
    assert isinstance(question, QMessageBox)
    (leave,) = [
        button
        for button in question.buttons()
        if question.buttonRole(button) is QMessageBox.ButtonRole.AcceptRole
    ]
    leave.click()
    assert not editor.isVisible()
    app.window.close()
    assert not app.window.isVisible()


# --- the window is given back whole

NEURON = """
format = 1
title = "A neuron"

[[page]]
title = "Four samples"
allowed = ["problem", "rate"]

[page.state]
model = "neuron"
data = "four-points"

[page.view]
sample = 4
study = "bugs"
pace = 60

[[page]]
title = "On"
text = "x = {input}"
"""
RACE = """
format = 1
title = "A race"

[[page]]
title = "Two lanes"

[page.state]
model = "parabola"

[page.view]
race = true
walked = 6

[[page.lane]]
rate = 0.1

[[page.lane]]
rate = 0.3
"""


class Ear(QObject):
    """Hears of a job that is only waited for."""

    @Slot(object)
    def ignore(self, _what: object) -> None:
        pass


def open_text(qtbot: QtBot, app: App, folder: Path, text: str) -> Tutor:
    """Open a lesson of some text, and wait until its run stands."""
    file = folder / "text.lesson"
    file.write_text(text, encoding="utf-8")
    tutor = app.window.classroom.lessons.tutor
    with qtbot.waitSignal(tutor.stood):
        app.window.open_file(file)
    return tutor


def test_switches_that_were_on_are_on_again(open_app: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    app = open_app()
    actions = app.window.actions_
    app.player.set_pace(3.0)
    app.session.pin()
    app.session.change(rate=0.3)
    app.session.pin()
    pins = app.session.pins
    actions.race.trigger()
    actions.predict.trigger()
    actions.cartoon.trigger()
    qtbot.waitUntil(lambda: len(app.race.last_frames) == 2)
    app.race.step(4)
    qtbot.waitUntil(lambda: app.race.step_number == 4)
    open_text(qtbot, app, tmp_path, RACE)
    qtbot.waitUntil(lambda: app.race.step_number == 6)
    assert not actions.predict.isChecked()
    app.window.classroom.lessons.close()
    assert all(switch.isChecked() for switch in (actions.race, actions.predict, actions.cartoon))
    assert app.session.pins == pins
    assert app.player.pace == 3.0
    qtbot.waitUntil(
        lambda: (
            app.race.step_number == 4
            and tuple(frame.setup for frame in app.race.last_frames) == pins
        )
    )
    actions.cartoon.trigger()
    open_text(qtbot, app, tmp_path, NEURON)
    app.window.classroom.lessons.close()
    assert not actions.cartoon.isChecked()
    qtbot.waitUntil(lambda: app.race.step_number == 4)


@pytest.mark.parametrize("model", ["neuron", "parabola"])
def test_the_neuron_is_looked_at_as_before(
    open_app: Opener, qtbot: QtBot, tmp_path: Path, model: str
) -> None:
    app = open_app(window_setup("neuron"))
    page = app.window.desks.neuron.page
    page.selection.choose(2)
    page.study_card.turn_to(1)
    with qtbot.waitSignal(app.player.frame):
        app.session.open_model(model) if model != "neuron" else app.player.step()
    open_text(qtbot, app, tmp_path, NEURON)
    assert (page.study_card.pages.currentIndex(), page.selection.row) == (2, 3)
    with qtbot.waitSignal(app.player.frame):
        app.window.classroom.lessons.close()
    if model != "neuron":
        with qtbot.waitSignal(app.player.frame):
            app.session.open_model("neuron")
    assert (page.study_card.pages.currentIndex(), page.selection.row) == (1, 2)


# --- reset


def test_reset_shows_the_page_s_view_again(open_app: Opener, qtbot: QtBot, path: Path) -> None:
    app = open_app()
    begin(qtbot, app, path)
    turn(qtbot, app, 1)
    actions, appearance = app.window.actions_, app.preferences.appearance
    pins = app.session.pins
    actions.fog.trigger()
    actions.beside["finder"].trigger()
    actions.cartoon.trigger()
    app.session.pin_instead(())
    actions.race.trigger()
    with qtbot.waitSignal(app.player.frame):
        actions.reset.trigger()
    assert app.preferences.appearance == appearance
    assert actions.cartoon.isChecked()
    assert not actions.race.isChecked()
    assert app.session.pins == pins


def test_reset_of_a_race_returns_to_the_page(
    open_app: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    app = open_app()
    open_text(qtbot, app, tmp_path, RACE)
    actions, pins = app.window.actions_, app.session.pins
    qtbot.waitUntil(lambda: app.race.step_number == 6)
    app.session.unpin(pins[0])
    app.session.change(rate=0.7)
    app.race.step(3)
    qtbot.waitUntil(lambda: app.race.step_number == 9)
    actions.fog.trigger()
    actions.reset.trigger()
    qtbot.waitUntil(lambda: app.race.step_number == 6 and len(app.race.last_frames) == 2)
    assert app.session.pins == pins
    assert app.session.setup.rate == 0.1
    assert actions.race.isChecked()
    assert not app.preferences.appearance.fog
    # And from another visit's lanes it begins anew.
    app.race.step(2)
    qtbot.waitUntil(lambda: app.race.step_number == 8)
    actions.race.trigger()
    actions.reset.trigger()
    assert actions.race.isChecked()
    qtbot.waitUntil(lambda: app.race.step_number == 6)


def test_reset_chooses_the_sample_and_the_study_again(
    open_app: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    app = open_app()
    tutor = open_text(qtbot, app, tmp_path, NEURON)
    page = app.window.desks.neuron.page
    page.selection.choose(0)
    page.study_card.turn_to(0)
    app.player.set_pace(5.0)
    with qtbot.waitSignal(app.player.frame):
        app.window.actions_.reset.trigger()
    assert (page.study_card.pages.currentIndex(), page.selection.row) == (2, 3)
    assert app.player.pace == 60
    page.selection.choose(1)
    tutor.next()
    assert tutor.standing is not None
    assert (page.selection.row, tutor.standing.sample) == (1, 1)


# --- what a page holds


def test_the_controls_of_every_page(open_app: Opener) -> None:
    app = open_app()
    window, actions = app.window, app.window.actions_
    permits = window.classroom.lessons._permits
    of_steps = (
        *(actions.step, actions.step_ten, actions.back),
        *(actions.next_phase, actions.previous_phase),
    )
    of_actions = {
        "step": of_steps,
        "run": (actions.run,),
        "start": (actions.random, actions.zeros),
        "problem": (actions.open_csv,),
        "model": tuple(actions.models.values()),
        "instruments": (*actions.beside.values(), actions.fog),
        "race": (actions.pin, actions.race),
    }
    panel = window.control_panel
    widgets = {
        "step": (window.cost_card.timeline,),
        "rate": (panel.rate, panel.ruler),
        "start": (panel.start, panel.weights),
        "method": (panel.method,),
        "problem": (window.desks.panels,),
        "limits": (panel.steps, panel.tolerance),
    }
    assert {*of_actions, *widgets} == {*CONTROLS}
    for _, file in builtin_lessons():
        for page in load_lesson(file).pages:
            permits.allow(page.allowed)
            for name in CONTROLS:
                is_held = page.allowed is not None and name not in page.allowed
                assert all(action.is_held == is_held for action in of_actions.get(name, ()))
                assert all(widget.isEnabled() != is_held for widget in widgets.get(name, ()))


def test_where_steps_are_held_no_row_is_sought(
    open_app: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    app = open_app()
    held = RACE.replace('"Two lanes"', '"Two lanes"\nallowed = ["race"]')
    tutor = open_text(qtbot, app, tmp_path, held)
    window = app.window
    assert not window.cost_card.timeline.isEnabled()
    stage = window.stage.page
    assert stage is not None
    assert not stage.cost_card.timeline.isEnabled()
    window.iterations_panel.row_chosen.emit(0)
    qtbot.waitUntil(lambda: app.race.step_number == 6)
    app.race.step()
    qtbot.waitUntil(lambda: app.race.step_number == 7)
    assert frame_of(app).cursor == 6
    with qtbot.waitSignal(app.player.frame):
        window.classroom.lessons.close()
    assert tutor.lesson is None
    assert window.cost_card.timeline.isEnabled()
    assert stage.cost_card.timeline.isEnabled()
    step_to(qtbot, app, 3)
    with qtbot.waitSignal(app.player.frame, check_params_cb=lambda frame: frame.cursor == 1):
        window.iterations_panel.row_chosen.emit(1)


def test_a_lane_that_differs_in_what_is_held_is_not_taken_over(
    open_app: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    app = open_app()
    held = RACE.replace('"Two lanes"', '"Two lanes"\nallowed = ["race"]')
    open_text(qtbot, app, tmp_path, held)
    qtbot.waitUntil(lambda: len(app.race.last_frames) == 2)
    stage = app.window.stage.page
    assert stage is not None
    stage.ranking_card.taken.emit(app.session.pins[1])
    assert app.session.setup.rate == 0.1
    assert app.window.status.text().startswith("Learning rate is held by this page")


def test_a_table_is_refused_at_once_where_the_data_is_held(
    open_app: Opener, qtbot: QtBot, path: Path, tmp_path: Path
) -> None:
    app = open_app()
    table = tmp_path / "table.csv"
    table.write_text("a,b\n1,0\n2,1\n", encoding="utf-8")
    begin(qtbot, app, path)
    app.window.open_file(table)
    assert app.window.status.text().startswith("Model is held by this page")
    app.window.say("")
    app.window._open_csv()
    assert app.window.status.text().startswith("Model is held by this page")
    assert app.window.desks.neuron.own_data._opener is None
    rate_alone = NEURON.replace('"problem", "rate"', '"rate"')
    open_text(qtbot, app, tmp_path, rate_alone)
    app.window.open_file(table)
    assert app.window.status.text().startswith("Data is held by this page")
    assert app.window.desks.neuron.own_data._opener is None
    # What was begun before the page was turned ends likewise.
    setup, data = app.session.setup, learning("hours")["data"]
    app.window.desks.neuron.own_data._take_rows(data)
    app.window.desks.neuron.own_data._take_drawings(data)
    app.window.desks.neuron.page.data_card.painter.add(1.0, 2.0, 1)
    assert app.session.setup == setup


# --- cases, pages and files


def test_a_case_answers_no_task_and_reset_leads_back(
    open_app: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    app = open_app()
    task = LESSON.replace(
        "[page.state]",
        "[[page.prompt]]\nkind = 'reach'\nask = 'Go.'\nreach = ['step >= 9']\n\n[page.state]",
        1,
    )
    tutor = open_text(qtbot, app, tmp_path, task)
    case = next(page.scene for page in questions() if page.scene.view.walked >= 9)
    app.window.classroom.setter.show(case)
    qtbot.waitUntil(lambda: tutor.standing is not None)
    assert frame_of(app).cursor >= 9
    assert tutor.result(0) is None
    with qtbot.waitSignal(app.player.frame, check_params_cb=lambda frame: frame.cursor == 3):
        app.window.actions_.reset.trigger()
    assert app.session.setup.rate == 0.2
    assert app.preferences.appearance.fog
    assert tutor.result(0) is None
    step_to(qtbot, app, 6)
    assert tutor.result(0) is not None


def test_a_page_walks_no_further_than_its_limit_and_with_one_rate(
    open_app: Opener, qtbot: QtBot
) -> None:
    app = open_app()
    lessons = app.window.classroom.lessons
    step_to(qtbot, app, 6)
    with qtbot.assertNotEmitted(app.window.classroom.told):
        assert lessons._capture().view.walked == 6
    app.session.change(rate=0.25)
    step_to(qtbot, app, 2)
    with qtbot.waitSignal(app.window.classroom.told):
        scene = lessons._capture()
    assert (scene.setup.rate, scene.view.walked) == (0.25, 8)
    assert "with 0.25" in app.window.status.text()
    app.session.change(steps=4)
    assert lessons._capture().view.walked == 4


def test_reading_a_file_does_not_hold_the_window_up(
    open_app: Opener, qtbot: QtBot, path: Path, tmp_path: Path
) -> None:
    app = open_app()
    tutor = app.window.classroom.lessons.tutor
    held_up, go_on = Event(), Event()

    def wait(_token: Token) -> None:
        held_up.set()
        go_on.wait(10)

    ear = Ear()
    app.jobs.submit(wait, ear.ignore, ear.ignore)
    assert held_up.wait(10)
    other = tmp_path / "other.lesson"
    other.write_text(RACE, encoding="utf-8")
    app.window.open_file(other)
    app.window.open_file(path)
    assert tutor.lesson is None
    with qtbot.waitSignal(tutor.opened):
        go_on.set()
    assert tutor.lesson is not None
    assert tutor.lesson.title == "Two pages"


def test_a_page_that_keeps_its_bug_gives_it_away_nowhere(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app()
    with qtbot.waitSignal(app.player.frame):
        app.window.open_file(resource("lessons", "10-spot-the-bug.lesson"))
    window, tutor = app.window, app.window.classroom.lessons.tutor
    qtbot.waitUntil(lambda: tutor.lesson is not None)
    assert tutor.lesson is not None
    telling = (window.actions_.cartoon, window.actions_.why, window.actions_.next_phase)
    for number, page in enumerate(tutor.lesson.pages):
        tutor.turn_to(number)
        assert page.allowed is not None
        keeps = bool(page.scene.setup.mistakes) and "problem" not in page.allowed
        assert [action.isEnabled() for action in telling] == [not keeps] * 3
        assert window.verdict_panel.question.isEnabled() == (not keeps)
    window.classroom.lessons.close()
    assert all(action.isEnabled() for action in telling)

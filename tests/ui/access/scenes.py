"""States of the window and dialogs over it, in which each control of the app is seen once.

Each scene brings an app into a state and returns the window that is then to be looked at.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gd_desktop.app.frame import Failure
from gd_desktop.core.setup import Setup
from gd_desktop.io.resources import resource
from gd_desktop.io.settings import window_setup
from gd_desktop.ui.dialogs.silence import SilenceBox
from gd_desktop.ui.keeping.boxes import ChangedBox, NotKeptBox, NotSavedBox, UnsavedBox
from gd_desktop.ui.launch import App
from gd_desktop.ui.lessons.editor import LessonEditor
from gd_desktop.ui.neuron.columns_dialog import ColumnsDialog
from gd_desktop.ui.start.start_dialog import StartDialog
from gd_desktop.words import FAULT

Scene = Callable[[App, QtBot, Path], QWidget]

PETS = "pet,weight,height\ncat,4.5,25\ndog,20,60\ncat,3.9,23\ndog,9,50\n"


def plain(app: App, _qtbot: QtBot, _folder: Path) -> QWidget:
    """The window as it opens."""
    return app.window


def _beside(name: str) -> Scene:
    def scene(app: App, _qtbot: QtBot, _folder: Path) -> QWidget:
        app.window.actions_.beside[name].trigger()
        return app.window

    return scene


def race(app: App, qtbot: QtBot, _folder: Path) -> QWidget:
    """Two lanes, some steps on."""
    actions = app.window.actions_
    actions.pin.trigger()
    app.session.change(rate=app.session.setup.rate * 1.5)
    actions.pin.trigger()
    with qtbot.waitSignal(app.race.frames):
        actions.race.trigger()
    with qtbot.waitSignal(app.race.frames):
        actions.step.trigger()
    return app.window


def empty_race(app: App, _qtbot: QtBot, _folder: Path) -> QWidget:
    """A race without lanes."""
    app.window.actions_.race.trigger()
    return app.window


def predicting(app: App, _qtbot: QtBot, _folder: Path) -> QWidget:
    """Predict and the sub-frames, in the midst of a question."""
    actions = app.window.actions_
    actions.cartoon.trigger()
    actions.predict.trigger()
    actions.step.trigger()
    return app.window


def contents(app: App, _qtbot: QtBot, _folder: Path) -> QWidget:
    """The list of lessons."""
    app.window.actions_.lessons.trigger()
    return app.window


def _lesson(name: str, page: int = 0) -> Scene:
    def scene(app: App, qtbot: QtBot, _folder: Path) -> QWidget:
        lessons = app.window.classroom.lessons
        with qtbot.waitSignal(lessons.tutor.opened):
            lessons.open_file(resource("lessons", f"{name}.lesson"))
        for _ in range(page):
            app.window.actions_.next_page.trigger()
        return app.window

    return scene


def why(app: App, _qtbot: QtBot, _folder: Path) -> QWidget:
    """A common question, answered."""
    app.window.actions_.why.trigger()
    card = app.window.classroom.questions.card
    assert card is not None
    return card


def _tab(number: int) -> Scene:
    def scene(app: App, _qtbot: QtBot, _folder: Path) -> QWidget:
        app.window.desks.neuron.page.study_card.turn_to(number)
        return app.window

    return scene


def table(app: App, _qtbot: QtBot, _folder: Path) -> QWidget:
    """The iterations behind their tab."""
    app.window.cost_card.table_tab.click()
    return app.window


def accuracy(app: App, _qtbot: QtBot, _folder: Path) -> QWidget:
    """A neuron's accuracy."""
    app.window.cost_card.accuracy_tab.click()
    return app.window


def painting(app: App, _qtbot: QtBot, _folder: Path) -> QWidget:
    """An empty plane to paint on."""
    app.window.desks.neuron.page.data_card.start_painting()
    return app.window


def hints(app: App, _qtbot: QtBot, _folder: Path) -> QWidget:
    """A window that is opened for the first time."""
    app.window.hints.remember(frozenset())
    return app.window


def _dialog(open_: Callable[[App], object]) -> Scene:
    def scene(app: App, _qtbot: QtBot, _folder: Path) -> QWidget:
        open_(app)
        return newest_dialog(app)

    return scene


def editor(app: App, qtbot: QtBot, _folder: Path) -> QWidget:
    """A new lesson."""
    app.window.actions_.new_lesson.trigger()
    qtbot.waitUntil(lambda: app.window.findChild(LessonEditor) is not None)
    found = app.window.findChild(LessonEditor)
    assert isinstance(found, LessonEditor)
    return found


def start(app: App, qtbot: QtBot, _folder: Path) -> QWidget:
    """The start screen, with its lessons."""
    app.window.actions_.start.trigger()
    dialog = newest_dialog(app)
    assert isinstance(dialog, StartDialog)
    qtbot.waitUntil(lambda: dialog.contents.list.count() > 0)
    return dialog


def update(app: App, qtbot: QtBot, _folder: Path) -> QWidget:
    """A window of another version than last time."""
    welcome = app.window.welcome
    welcome.begin(is_first=False, before="0.0.9", is_bare=True)
    with qtbot.waitSignal(welcome.greeted):
        app.window.update()
    return app.window


def columns(app: App, qtbot: QtBot, folder: Path) -> QWidget:
    """A table of one's own, whose columns are to be chosen."""
    path = folder / "pets.csv"
    path.write_text(PETS, encoding="utf-8")
    app.window.open_file(path)
    qtbot.waitUntil(lambda: app.window.findChild(ColumnsDialog) is not None)
    found = app.window.findChild(ColumnsDialog)
    assert isinstance(found, ColumnsDialog)
    return found


def newest_dialog(app: App) -> QWidget:
    """The dialog over the window."""
    modal = QApplication.activeModalWidget()
    if modal is not None:
        return modal
    seen = [w for w in app.window.findChildren(QWidget) if w.isWindow() and w.isVisible()]
    return seen[-1]


def activate(qtbot: QtBot, window: QWidget) -> None:
    """Let keys go to a window, or to a part of one."""
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window.window())


def close_dialogs(app: App) -> None:
    """Let nothing of a scene stand over the window."""
    for widget in app.window.findChildren(QWidget):
        if widget.isWindow() and widget.isVisible():
            widget.close()
            widget.deleteLater()
    QCoreApplication.sendPostedEvents()


def _press(name: str) -> Scene:
    return _dialog(lambda app: getattr(app.window.desks.neuron.panel, name).click())


# By name: the model that is opened first, and what is done then.
SCENES: dict[str, tuple[str, Scene]] = {
    "parabola": ("parabola", plain),
    "function": ("function", plain),
    "terrain": ("terrain", plain),
    "neuron": ("neuron", plain),
    "hints": ("parabola", hints),
    "table": ("parabola", table),
    "cobweb": ("parabola", _beside("cobweb")),
    "finder": ("parabola", _beside("finder")),
    "map": ("parabola", _beside("map")),
    "map of a terrain": ("terrain", _beside("map")),
    "program": ("parabola", _beside("script")),
    "program of a neuron": ("neuron", _beside("script")),
    "race": ("parabola", race),
    "race of a terrain": ("terrain", race),
    "empty race": ("parabola", empty_race),
    "predicting": ("parabola", predicting),
    "predicting of a neuron": ("neuron", predicting),
    "contents": ("parabola", contents),
    "lesson": ("parabola", _lesson("01-cost")),
    "lesson's third page": ("parabola", _lesson("01-cost", 2)),
    "lesson of a neuron": ("parabola", _lesson("05-neuron", 1)),
    "why": ("parabola", why),
    "asking": ("neuron", _tab(1)),
    "mistakes": ("neuron", _tab(2)),
    "accuracy": ("neuron", accuracy),
    "painting": ("neuron", painting),
    "shortcuts": ("parabola", _dialog(lambda app: app.window.actions_.shortcuts.trigger())),
    "guide": ("parabola", _dialog(lambda app: app.window.actions_.guide.trigger())),
    "about": ("parabola", _dialog(lambda app: app.window.actions_.about.trigger())),
    "start screen": ("parabola", start),
    "what is new": ("parabola", _dialog(lambda app: app.window.actions_.news.trigger())),
    "another version": ("parabola", update),
    "failure": (
        "parabola",
        _dialog(lambda app: app.window.report(Failure("No.", "Nothing."), FAULT)),
    ),
    "export": ("parabola", _dialog(lambda app: app.window.actions_.export.trigger())),
    "sheets": ("parabola", _dialog(lambda app: app.window.actions_.worksheet.trigger())),
    "unsaved": ("parabola", _dialog(lambda app: UnsavedBox("a.descent", app.window).open())),
    "changed": ("parabola", _dialog(lambda app: ChangedBox("a.descent", app.window).open())),
    "not kept": ("parabola", _dialog(lambda app: NotKeptBox("No room.", app.window).open())),
    "not saved": (
        "parabola",
        _dialog(lambda app: NotSavedBox("No room.", app.window.close, app.window).open()),
    ),
    "silence": ("parabola", _dialog(lambda app: SilenceBox(app.window).show())),
    "editor": ("parabola", editor),
    "columns": ("neuron", columns),
    "rows": ("neuron", _press("rows")),
    "about the data": ("neuron", _press("about")),
    "drawing": ("neuron", _press("draw")),
}


def setup_of(scene: str) -> Setup:
    """The experiment that a scene begins with."""
    return window_setup(SCENES[scene][0])

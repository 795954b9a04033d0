"""No text is cut, and none lies over another: at every zoom, in every language, and in languages
whose words are half as long again.

The short form is in the gate; `--long` goes through all of it.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from gd_desktop import tongue, words
from gd_desktop.app.frame import Failure
from gd_desktop.io.resources import resource
from gd_desktop.io.settings import ZOOMS, Appearance, LanguageChoice, window_setup
from gd_desktop.ui.dialogs.silence import SilenceBox
from gd_desktop.ui.keeping.boxes import ChangedBox, CrashedBox, NotKeptBox, UnsavedBox
from gd_desktop.ui.launch import App
from gd_desktop.ui.lessons.live_text import LiveText
from gd_desktop.ui.speech import Speech
from gd_desktop.ui.start.start_dialog import StartDialog
from gd_desktop.ui.teaching.why_card import WhyCard
from gd_desktop.ui.worksheets.dialog import WorksheetDialog
from tests import pseudo
from tests.ui.conftest import Opener, step_to
from tests.ui.legible import faults
from tests.ui.untold import untold

_INVENTED = {"pseudo": pseudo.speak, "rtl": pseudo.speak_right_to_left}
_LANGUAGES = (*get_args(LanguageChoice)[1:], *_INVENTED)
_MODELS = ("parabola", "function", "terrain", "neuron")
_LATEST = 60_000  # ms; numbers are there much sooner, but on a busy machine
_LAPTOP, _SCREEN = (1366, 768), (1920, 1080)

Speaker = Callable[[str], Appearance]
Doing = Callable[[App, QtBot], None]


@pytest.fixture
def speaker(monkeypatch: pytest.MonkeyPatch) -> Iterator[Speaker]:
    """Gives an Appearance in which a window speaks a language, an invented one too."""

    def speak(language: str) -> Appearance:
        invented = _INVENTED.get(language)
        if invented is None:
            return replace(Appearance(theme="light"), language=language)

        def take_up(speech: Speech, spoken: str) -> None:
            speech._language = spoken
            invented()
            direction = Qt.LayoutDirection(int(tongue.is_right_to_left()))
            QGuiApplication.setLayoutDirection(direction)

        monkeypatch.setattr(Speech, "_speak", take_up)
        return Appearance(theme="light")

    yield speak
    tongue.speak()
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


# --- the short form


@pytest.mark.parametrize("model", ["parabola", "neuron"])
def test_everything_can_be_read(
    speaker: Speaker, open_app: Opener, qtbot: QtBot, model: str
) -> None:
    app = open_app(window_setup(model), *_LAPTOP, speaker("pseudo"))
    found = _at_zooms(app, (85, 100, 150), [_LAPTOP])
    assert not found, "\n".join(found)
    said = untold(app.window)
    assert not said, "\n".join(said)


@pytest.mark.parametrize("model", ["parabola", "neuron"])
def test_a_real_language_can_be_read(
    speaker: Speaker, open_app: Opener, qtbot: QtBot, model: str
) -> None:
    app = open_app(window_setup(model), *_LAPTOP, speaker("de"))
    found = _at_zooms(app, (100, 150), [_LAPTOP])
    assert not found, "\n".join(found)


@pytest.mark.parametrize("name", ["why", "rows", "lesson"])
def test_dialogs_can_be_read(speaker: Speaker, open_app: Opener, qtbot: QtBot, name: str) -> None:
    model, doing = _DIALOGS[name]
    app = open_app(window_setup(model), *_LAPTOP, replace(speaker("pseudo"), zoom=150))
    doing(app, qtbot)
    _settle()
    assert _others(app) or name == "why"  # which is a card in the window
    found = _all_faults(app, name)
    assert not found, "\n".join(found)


# --- the long form


@pytest.mark.long
@pytest.mark.parametrize("model", _MODELS)
@pytest.mark.parametrize("language", _LANGUAGES)
def test_every_language_can_be_read(
    speaker: Speaker, open_app: Opener, qtbot: QtBot, language: str, model: str
) -> None:
    found = []
    app = open_app(window_setup(model), *_LAPTOP, speaker(language))
    for name, (begin, end) in _STATES.items():
        begin(app, qtbot)
        found += [f"{name}: {fault}" for fault in _at_zooms(app, ZOOMS, [_LAPTOP, _SCREEN])]
        end(app, qtbot)
        app.preferences.change(zoom=100)
    assert not found, "\n".join(found)


@pytest.mark.long
@pytest.mark.parametrize("language", _LANGUAGES)
def test_every_dialog_can_be_read_in_every_language(
    speaker: Speaker, open_app: Opener, qtbot: QtBot, language: str
) -> None:
    found = []
    app = open_app(window_setup("neuron"), *_LAPTOP, speaker(language))
    for name, (model, doing) in _DIALOGS.items():
        app.session.open_model(model)
        for zoom in ZOOMS:
            app.preferences.change(zoom=zoom)
            _settle()
            doing(app, qtbot)
            _settle()
            found += _all_faults(app, f"{name}, {zoom} %")
            for other in _others(app):
                other.close()
            _settle()
        app.window.classroom.close_lesson()
    assert not found, "\n".join(found)


def _at_zooms(app: App, zooms: tuple[int, ...], sizes: list[tuple[int, int]]) -> list[str]:
    found = []
    for zoom in zooms:
        app.preferences.change(zoom=zoom)
        for width, height in sizes:
            app.window.resize(width, height)
            _settle()
            got = app.window.size().toTuple()
            where = f"{width} × {height}, {zoom} %"
            # A full screen has its own size.
            if got != (width, height) and not app.window.isFullScreen():
                found.append(f"{where}: the window needs {got[0]} × {got[1]}")
            found += _all_faults(app, where)
    return found


def _all_faults(app: App, where: str) -> list[str]:
    windows = [app.window, *_others(app)]
    return [f"{where}: {fault}" for window in windows for fault in faults(window)]


def _others(app: App) -> list[QWidget]:
    """The dialogs that are open."""
    return [
        window
        for window in QApplication.topLevelWidgets()
        if window.isVisible() and window is not app.window and not isinstance(window, QMenu)
    ]


def _settle() -> None:
    """Have all layouts done: each may ask for another around it."""
    for _ in range(6):
        QCoreApplication.sendPostedEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents()


# --- what can be on in a window, and how it ends


def _nothing(_app: App, _qtbot: QtBot) -> None: ...


def _switch(name: str) -> Doing:
    def turn(app: App, _qtbot: QtBot) -> None:
        getattr(app.window.actions_, name).trigger()

    return turn


def _instrument(name: str) -> Doing:
    def turn(app: App, _qtbot: QtBot) -> None:
        if app.window.actions_.beside[name].isEnabled():
            app.window.actions_.beside[name].trigger()

    return turn


def _walk(way: str) -> Doing:
    def turn(app: App, _qtbot: QtBot) -> None:
        getattr(app.window.actions_, way).trigger()
        app.window.actions_.step.trigger()

    return turn


def _race(app: App, _qtbot: QtBot) -> None:
    actions = app.window.actions_
    actions.pin.trigger()
    app.session.change(rate=app.session.setup.rate / 2)
    actions.pin.trigger()
    app.session.choose_method("momentum")
    actions.pin.trigger()
    actions.race.trigger()


def _lesson(number: int) -> Doing:
    def turn(app: App, qtbot: QtBot) -> None:
        path = sorted(resource("lessons").glob("*.lesson"))[number - 1]
        app.window.classroom.open_lesson(path)
        qtbot.waitUntil(lambda: _is_computed(app), timeout=_LATEST)

    return turn


def _is_computed(app: App) -> bool:
    """Whether a lesson or a card is there; until they are known, "…" stands for its numbers."""
    texts = [text for text in app.window.findChildren(LiveText) if text.isVisible()]
    return bool(texts) and not any("…" in text.plain_text() for text in texts)


def _close_lesson(app: App, _qtbot: QtBot) -> None:
    app.window.classroom.close_lesson()


def _present(app: App, _qtbot: QtBot) -> None:
    app.preferences.change(presenting=not app.preferences.appearance.presenting)
    # It becomes as large as the screen of the tests, once; then as large as is asked.
    _settle()


def _why(app: App, qtbot: QtBot) -> None:
    card = app.window.findChild(WhyCard)
    if card is not None:
        card.dismiss()  # the action would only close it
    app.window.actions_.why.trigger()
    qtbot.waitUntil(lambda: _is_computed(app), timeout=_LATEST)


def _steps(app: App, qtbot: QtBot) -> None:
    step_to(qtbot, app, 12)


_STATES: dict[str, tuple[Doing, Doing]] = {
    "at rest": (_nothing, _nothing),
    "after some steps": (_steps, _switch("reset")),
    "cobweb": (_instrument("cobweb"), _instrument("cobweb")),
    "rate finder": (_instrument("finder"), _instrument("finder")),
    "map": (_instrument("map"), _instrument("map")),
    "surface": (_instrument("surface"), _instrument("surface")),
    "program": (_instrument("script"), _instrument("script")),
    "predict": (_walk("predict"), _switch("predict")),
    "sub-frames": (_walk("cartoon"), _switch("cartoon")),
    "race": (_race, _switch("race")),
    "a short lesson": (_lesson(1), _close_lesson),
    "a lesson with questions": (_lesson(4), _close_lesson),
    "before a class": (_present, _present),
}


def _rows(app: App, _qtbot: QtBot) -> None:
    QTimer.singleShot(0, app.window.desks.neuron.own_data.edit_rows)


def _draw(app: App, _qtbot: QtBot) -> None:
    QTimer.singleShot(0, app.window.desks.neuron.own_data.draw)


def _about_data(app: App, _qtbot: QtBot) -> None:
    QTimer.singleShot(0, app.window.desks.neuron.own_data.tell_about)


def _fail(app: App, _qtbot: QtBot) -> None:
    app.window.report(Failure.of(ValueError("x")), words.FAULT)


def _open_table(app: App, qtbot: QtBot) -> None:
    path = Path(str(min(resource("data").glob("*.csv"))))
    app.window.desks.neuron.own_data.open_table(path)
    qtbot.waitUntil(lambda: bool(_others(app)))


def _guide(app: App, _qtbot: QtBot) -> None:
    app.window.actions_.guide.trigger()
    # As it opens on a laptop; the screen of the tests is narrower, and its tables scroll there.
    wide, high = _LAPTOP
    for guide in _others(app):
        guide.resize(round(0.9 * wide), round(0.9 * high))


def _sheets(app: App, qtbot: QtBot) -> None:
    app.window.actions_.worksheet.trigger()
    (dialog,) = _others(app)
    assert isinstance(dialog, WorksheetDialog)
    # A page of them is shown as soon as it is drawn.
    qtbot.waitUntil(dialog.progress.isHidden, timeout=_LATEST)


def _unsaved(app: App, _qtbot: QtBot) -> None:
    UnsavedBox("a.descent", app.window).open()


def _changed(app: App, _qtbot: QtBot) -> None:
    ChangedBox("a.descent", app.window).open()


def _not_kept(app: App, _qtbot: QtBot) -> None:
    NotKeptBox(str(Path("home", "a.descent")), app.window).open()


def _crashed(app: App, _qtbot: QtBot) -> None:
    CrashedBox("12:34", *3 * (app.window.close,), app.window).open()


def _start(app: App, qtbot: QtBot) -> None:
    app.window.actions_.start.trigger()
    (dialog,) = _others(app)
    assert isinstance(dialog, StartDialog)
    qtbot.waitUntil(lambda: dialog.contents.list.count() > 0, timeout=_LATEST)


def _update(app: App, qtbot: QtBot) -> None:
    """The line after an update lies in the window."""
    welcome = app.window.welcome
    if welcome.note is not None:
        welcome.note.put_away()
    app.window.status.clear_up()
    welcome.begin(is_first=False, before="0.0.9", is_bare=True)
    with qtbot.waitSignal(welcome.greeted):
        app.window.update()


def _silence(app: App, _qtbot: QtBot) -> None:
    SilenceBox(app.window).show()


_DIALOGS: dict[str, tuple[str, Doing]] = {
    "why": ("parabola", _why),
    "shortcuts": ("parabola", _switch("shortcuts")),
    "guide": ("parabola", _guide),
    "about": ("parabola", _switch("about")),
    "start screen": ("parabola", _start),
    "what is new": ("parabola", _switch("news")),
    "another version": ("parabola", _update),
    "lesson": ("parabola", _switch("new_lesson")),
    "export": ("parabola", _switch("export")),
    "sheets": ("parabola", _sheets),
    "unsaved": ("parabola", _unsaved),
    "changed": ("parabola", _changed),
    "not kept": ("parabola", _not_kept),
    "crashed": ("parabola", _crashed),
    "silence": ("parabola", _silence),
    "lessons": ("parabola", _switch("lessons")),
    "failure": ("parabola", _fail),
    "rows": ("neuron", _rows),
    "drawing": ("neuron", _draw),
    "about the data": ("neuron", _about_data),
    "table": ("neuron", _open_table),
}

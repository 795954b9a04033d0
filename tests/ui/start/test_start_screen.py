"""The start screen: what it shows, and where each of its choices leads."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gd_desktop.io.resources import resource
from gd_desktop.io.settings import Appearance, Settings
from gd_desktop.ui.dialogs.guide import GuideDialog
from gd_desktop.ui.launch import App
from gd_desktop.ui.lessons.contents import Entry
from gd_desktop.ui.start.start_dialog import StartDialog
from tests.ui.access.scenes import activate

ENTRY = Qt.ItemDataRole.UserRole


def start(app: App) -> StartDialog:
    """Open it as the menu does."""
    app.window.actions_.start.trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, StartDialog)
    return dialog


def is_gone() -> bool:
    return QApplication.activeModalWidget() is None


def with_lessons(qtbot: QtBot, dialog: StartDialog) -> list[str]:
    """The names of the lessons, once they have been read."""
    shown = dialog.contents.list
    qtbot.waitUntil(lambda: shown.count() > 0)
    entries: list[Entry] = [shown.item(row).data(ENTRY) for row in range(shown.count())]
    return [entry.name for entry in entries]


def test_it_stands_in_two_menus_and_opens_nowhere_by_itself(app: App) -> None:
    assert is_gone()
    start_action = app.window.actions_.start
    menus = [action.menu() for action in app.window.menuBar().actions()]
    assert [start_action in menu.actions() for menu in menus] == [True, *[False] * 4, True]


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_enter_goes_on_and_esc_closes(app: App, qtbot: QtBot, key: Qt.Key) -> None:
    before = app.session.setup
    dialog = start(app)
    activate(qtbot, dialog)
    assert dialog.focusWidget() is dialog.go_on
    assert dialog._in_window.text() == "In the window: Parabola"
    QTest.keyClick(dialog, key)
    assert is_gone()
    assert app.session.setup == before


@pytest.mark.long
def test_a_model_is_opened_in_the_window(app: App, qtbot: QtBot) -> None:
    app.window.hints.remember(frozenset())
    for model in ("neuron", "parabola", "function", "terrain"):
        dialog = start(app)
        tile = dialog.tiles[model]
        assert tile.accessibleName() == app.window.actions_.models[model].text()
        assert tile.accessibleDescription()
        tile.click()
        assert is_gone()
        assert app.session.setup.model == model
        assert app.window.actions_.models[model].isChecked()
    # The hints at the window's foot go on as if it had been done there.
    assert "models" in app.window.hints.done


@pytest.mark.long
def test_a_click_on_a_model_is_a_click_on_its_words_too(app: App, qtbot: QtBot) -> None:
    tile = start(app).tiles["function"]
    below = tile.childAt(tile._name.geometry().center())
    assert below is None
    QTest.mouseClick(tile, Qt.MouseButton.LeftButton, pos=tile._name.geometry().center())
    assert app.session.setup.model == "function"


def test_lessons_are_listed_ticked_and_opened(app: App, qtbot: QtBot) -> None:
    app.window.classroom.remember(frozenset({"01-cost", "of another version"}))
    dialog = start(app)
    names = with_lessons(qtbot, dialog)
    assert names[0] == "01-cost"
    assert len(names) == 10
    assert dialog._progress.text() == "1 of 10 finished"
    tutor = app.window.classroom.lessons.tutor
    shown = dialog.contents.list
    shown.setCurrentRow(3)
    title = shown.item(3).data(ENTRY).title
    with qtbot.waitSignal(tutor.opened):
        QTest.keyClick(shown, Qt.Key.Key_Return)
    assert is_gone()
    assert tutor.lesson is not None
    assert tutor.lesson.title == title
    panel = app.window.classroom.lessons.panel
    assert panel is not None
    assert panel.isVisible()
    # It is one of the app's own: finished, it is ticked.
    assert panel.name_of(tutor.lesson) == names[3]


def test_recent_files_are_listed_and_opened(
    app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = start(app)
    assert dialog.recent.isHidden()
    assert dialog._no_recent.isVisible()
    dialog.close()
    paths = [tmp_path / "b & <b>.lesson", tmp_path / "a.descent"]
    for path in reversed(paths):
        app.files.recent.add(path)
    opened: list[Path] = []
    monkeypatch.setattr(app.window, "open_file", opened.append)
    for row, path in enumerate(paths):
        dialog = start(app)
        assert dialog.recent.item(row).text() == path.name
        assert path.name.split()[0] in dialog.recent.item(row).toolTip()
        dialog.recent.setCurrentRow(row)
        QTest.keyClick(dialog.recent, Qt.Key.Key_Enter)
        assert is_gone()
        assert opened.pop() == path
    # One click is enough, and two are not too many.
    dialog = start(app)
    at = dialog.recent.visualItemRect(dialog.recent.item(0)).center()
    QTest.mouseDClick(dialog.recent.viewport(), Qt.MouseButton.LeftButton, pos=at)
    dialog.recent.itemClicked.emit(dialog.recent.item(0))
    dialog.recent.itemActivated.emit(dialog.recent.item(0))
    assert opened == [paths[0]]


@pytest.mark.long
def test_a_file_that_has_gone_is_told_and_forgotten(app: App, qtbot: QtBot, tmp_path: Path) -> None:
    gone = tmp_path / "gone.descent"
    app.files.recent.add(gone)
    dialog = start(app)
    with qtbot.waitSignal(app.files.opener.refused):
        dialog.recent.itemClicked.emit(dialog.recent.item(0))
    assert "gone.descent is not there any more" in app.window.status.text()
    assert app.files.recent.paths == ()


@pytest.mark.long
def test_its_keys_are_those_of_the_window(app: App, qtbot: QtBot) -> None:
    dialog = start(app)
    activate(qtbot, dialog)
    QTest.keyClick(dialog, Qt.Key.Key_F1)
    assert is_gone()
    guide = app.window.findChild(GuideDialog)
    assert isinstance(guide, GuideDialog)
    assert guide.isVisible()
    guide.close()


def test_whether_it_comes_at_the_start_is_remembered(app: App) -> None:
    before = app.preferences.appearance
    dialog = start(app)
    assert not dialog.at_start.isChecked()
    dialog.at_start.click()
    assert app.preferences.appearance == replace(before, start_screen=True)
    dialog.close()
    assert app.settings().appearance.start_screen
    dialog = start(app)
    assert dialog.at_start.isChecked()
    dialog.at_start.click()
    assert app.preferences.appearance == before
    dialog.close()


@pytest.mark.parametrize("zoom", [100, pytest.param(150, marks=pytest.mark.long)])
def test_it_fits_the_window_and_its_halves_stand_where_there_is_room(
    app: App, qtbot: QtBot, zoom: int
) -> None:
    app.preferences.change(zoom=zoom)
    dialog = start(app)
    tile, go_on, sideways = (
        dialog.tiles["parabola"],
        dialog.go_on,
        dialog.area.horizontalScrollBar(),
    )

    def is_beside() -> bool:
        left = tile.mapTo(dialog, tile.rect().topLeft()).x()
        return left > go_on.mapTo(dialog, go_on.rect().topRight()).x()

    assert dialog.width() <= app.window.width()
    assert dialog.height() <= app.window.height()
    qtbot.waitUntil(lambda: is_beside() and sideways.maximum() == 0)
    dialog.resize(640, 600)
    qtbot.waitUntil(lambda: not is_beside() and sideways.maximum() == 0)
    dialog.close()


@pytest.mark.long
def test_it_follows_the_theme_and_the_zoom(app: App) -> None:
    dialog = start(app)
    before = dialog.tiles["neuron"]._picture.size()
    ground = dialog.grab().toImage().pixelColor(2, 2)
    app.preferences.change(theme="dark", zoom=150)
    QApplication.processEvents()
    assert dialog.tiles["neuron"]._picture.width() == round(1.5 * before.width())
    assert dialog.grab().toImage().pixelColor(2, 2) != ground
    dialog.close()


@pytest.mark.long
def test_the_pictures_of_the_models_differ(app: App) -> None:
    dialog = start(app)
    theme = app.themes.theme
    seen = set()
    for tile in dialog.tiles.values():
        image = tile._picture.grab().toImage()
        colours = {image.pixelColor(x, y).name() for x in range(84) for y in range(60)}
        assert {theme.colour("function").name(), theme.colour("path").name()} <= colours
        seen.add(bytes(image.constBits()))
    assert len(seen) == 4
    dialog.close()


def test_settings_keep_it(tmp_path: Path) -> None:
    from gd_desktop.io.settings import load, save

    path = tmp_path / "settings.json"
    save(path, Settings(appearance=Appearance(start_screen=True)))
    assert load(path)[0].appearance.start_screen


def test_a_model_that_a_lesson_holds_is_not_offered(app: App, qtbot: QtBot) -> None:
    app.window.open_file(resource("lessons", "05-neuron.lesson"))
    qtbot.waitUntil(lambda: app.session.setup.model == "neuron")
    dialog = start(app)
    assert not any(tile.isEnabled() for tile in dialog.tiles.values())
    assert all(link.isEnabled() for link in dialog.links)
    # Nor does a key lead there: the start screen would close, and nothing come.
    dialog.leave_to(app.window.actions_.models["terrain"])
    assert not is_gone()
    dialog.reject()
    app.window.classroom.close_lesson()
    dialog = start(app)
    assert all(tile.isEnabled() for tile in dialog.tiles.values())
    dialog.reject()

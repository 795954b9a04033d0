"""What a school has decided, in the window: it can be seen, not changed, and is not remembered."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu

from gd_desktop import school_words
from gd_desktop.io import settings as settings_file
from gd_desktop.io.school import School, read
from gd_desktop.io.settings import Appearance, Settings
from gd_desktop.ui.export.paper import on_paper
from gd_desktop.ui.launch import App, window


def visit(path: Path, decided: School, act: Callable[[App], None]) -> None:
    """Open the window where a school has decided something, do something, and close it."""

    def on_open(app: App) -> None:
        act(app)
        QTimer.singleShot(0, app.window.close)

    assert window(path, on_open, decided=decided) == 0


def choices(app: App, field: str) -> list[QAction]:
    """The menu entries that set a field of the appearance."""
    menus = app.window.menuBar().findChildren(QMenu)
    entries = [entry for menu in menus for entry in menu.actions()]
    return [
        entry for entry in entries if isinstance(entry.data(), tuple) and entry.data()[0] == field
    ]


def test_what_is_locked_is_shown_and_not_kept(qapp: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    own = Appearance(theme="dark", decimals=6)
    settings_file.save(path, Settings(appearance=own))
    first = Appearance(theme="projector", decimals=4, rate_letter="α")
    seen: list[object] = []

    def act(app: App) -> None:
        looks = app.preferences
        seen.append((looks.appearance.theme, app.themes.theme.name, looks.appearance.decimals))
        theme, decimals = choices(app, "theme"), choices(app, "decimals")
        assert len(theme) == 5
        assert not any(entry.isEnabled() for entry in theme)
        assert {entry.toolTip() for entry in theme} == {school_words.LOCKED}
        assert [entry.data()[1] for entry in theme if entry.isChecked()] == ["projector"]
        assert len(decimals) == 8
        assert all(entry.isEnabled() for entry in decimals)
        with on_paper(app.window, looks):
            seen.append(app.themes.theme.name)
        looks.change(theme="light", decimals=2)
        seen.append((looks.appearance.theme, looks.appearance.decimals))
        app.window.actions_.reset_settings.trigger()
        seen.append((looks.appearance.theme, looks.appearance.decimals))

    visit(path, School(first, frozenset({"theme"})), act)
    assert seen == [("projector", "projector", 6), "light", ("projector", 2), ("projector", 4)]
    kept, _ = settings_file.load(path)
    assert kept.appearance == Appearance(theme="dark", decimals=4, rate_letter="α")
    # Without the lock, one's own is there again.
    visit(path, School(first), lambda app: seen.append(app.preferences.appearance.theme))
    assert seen[-1] == "dark"


def test_somebody_new_begins_with_the_schools_values(qapp: QApplication, tmp_path: Path) -> None:
    file = tmp_path / "defaults.json"
    file.write_text(
        '{"schema": 1, "appearance": {"theme": "dark", "decimals": 4, "zoom": 7},'
        ' "locked": ["theme", "zoom"]}'
    )
    path, seen = tmp_path / "settings.json", []
    visit(
        path,
        read(file),
        lambda app: seen.extend([app.preferences.appearance, app.window.status.text()]),
    )
    assert seen[0] == Appearance(theme="dark", decimals=4)
    assert f"{file}: “zoom” cannot be 7. " in str(seen[1])
    assert str(seen[1]).endswith("The log tells of 1 more mistake.")
    kept, _ = settings_file.load(path)
    assert kept.appearance == Appearance(decimals=4)

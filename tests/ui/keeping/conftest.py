"""A window that keeps what is not saved, and files of experiments to open."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gd_desktop.core.recipe import Recipe
from gd_desktop.core.setup import Setup
from gd_desktop.io.experiments.experiment import Experiment
from gd_desktop.io.experiments.write import save_experiment
from gd_desktop.io.lessons.lesson import Scene, View
from gd_desktop.io.settings import Settings
from gd_desktop.ui.launch import App

LANE = Setup(rate=0.4, steps=500)
MADE = Experiment(
    Scene(Setup(rate=0.3, steps=500), View(fog=True, beside="cobweb"), (LANE,)),
    Recipe(((1, 0.1), (4, 0.3)), 9, 6),
)
Keeper = Callable[..., App]


@pytest.fixture
def made(tmp_path: Path) -> Path:
    """The file of an experiment."""
    path = tmp_path / "made.descent"
    save_experiment(path, MADE)
    return path


@pytest.fixture
def open_kept(qtbot: QtBot, tmp_path: Path) -> Iterator[Keeper]:
    """Opens windows that keep what is not saved in the test's folder, and ends them as they should
    be: they leave nothing but what is for the next time.
    """
    opened: list[App] = []

    def open_(folder: Path | None = None, settings: Settings | None = None, every: int = 50) -> App:
        keep_in = folder or tmp_path / "data"
        app = App(settings or Settings(), keep_in=keep_in, keep_every=every)
        opened.append(app)
        with qtbot.waitSignal(app.player.frame):
            app.window.show()
        app.keep()
        return app

    yield open_
    for app in opened:
        app.destroy()


def box_over(window: QWidget) -> QMessageBox:
    """The one question, or message, over a window."""
    (box,) = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    return box


def press(box: QMessageBox, text: str) -> None:
    """Press the button that is called so."""
    (button,) = [b for b in box.findChildren(QPushButton) if b.text() == text]
    button.click()


def has_box(window: QWidget) -> bool:
    """Whether something is asked or said over a window."""
    QApplication.processEvents()
    return any(box.isVisible() for box in window.findChildren(QMessageBox))

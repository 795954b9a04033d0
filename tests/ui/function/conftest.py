"""The window on a function, and hands for it."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gd_desktop.app.frame import Frame
from gd_desktop.core.setup import Setup
from gd_desktop.io.settings import window_setup
from gd_desktop.ui.launch import App
from gd_desktop.ui.pages.function_desk import FunctionDesk
from gd_desktop.ui.panels.function_field import FunctionField
from gd_desktop.ui.panels.function_panel import FunctionPanel
from gd_desktop.ui.plots.descent_plot import DescentPlot
from gd_desktop.ui.plots.landscape_plot import LandscapePlot


class Bench:
    """An app that shows a function, with what a test does to it."""

    def __init__(self, app: App, qtbot: QtBot) -> None:
        self.app = app
        self.qtbot = qtbot

    @property
    def desk(self) -> FunctionDesk:
        """The function's views."""
        return self.app.window.desks.function

    @property
    def panel(self) -> FunctionPanel:
        """The panel on the left."""
        return self.desk.panel

    @property
    def field(self) -> FunctionField:
        """Where the function is typed."""
        return self.panel.field

    @property
    def curve(self) -> DescentPlot:
        """The picture of f(x)."""
        return self.desk.page.curve.plot

    @property
    def plane(self) -> LandscapePlot:
        """The picture of f(x, y)."""
        return self.desk.page.plane.card.plot

    @property
    def frame(self) -> Frame:
        """The newest frame."""
        frame = self.app.player.last_frame
        assert frame is not None
        return frame

    @property
    def setup(self) -> Setup:
        """The settings in force."""
        return self.app.session.setup

    def after(self, act: Callable[[], object]) -> Frame:
        """Act, and wait for a frame of what was changed."""
        with self.qtbot.waitSignal(
            self.app.player.frame, check_params_cb=lambda frame: frame.setup == self.setup
        ):
            act()
        return self.frame

    def change(self, **fields: object) -> Frame:
        """Change settings."""
        return self.after(lambda: self.app.session.change(**fields))

    def step(self, count: int = 1) -> Frame:
        """Take steps, and wait for the frame that shows them."""
        target = self.frame.cursor + count
        with self.qtbot.waitSignal(
            self.app.player.frame, check_params_cb=lambda frame: frame.cursor == target
        ):
            self.app.player.step(count)
        return self.frame

    def type(self, text: str) -> None:
        """Go to the field and replace what stands there, without Enter."""
        self.field.setFocus()
        self.field.selectAll()
        QTest.keyClicks(self.field, text)

    def enter(self, text: str) -> Frame:
        """Type a function that is taken."""
        self.type(text)
        return self.after(self.press_enter)

    def press_enter(self) -> None:
        """End what is typed."""
        QTest.keyClick(self.field, Qt.Key.Key_Return)

    def entries(self) -> list[QAction]:
        """What the gallery's menu holds."""
        return self.panel.menu.actions()


@pytest.fixture
def bench(open_app: Callable[..., App], qtbot: QtBot) -> Iterator[Bench]:
    """The window as it begins with a function."""
    made = Bench(open_app(window_setup("function"), 1440, 900), qtbot)
    yield made
    # pytest keeps the fixture's value for a while yet, and the window is to go now.
    del made.app

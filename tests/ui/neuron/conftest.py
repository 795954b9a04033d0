"""The window on its neuron, and hands for it."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gd_desktop.app.frame import Frame
from gd_desktop.core.setup import Setup
from gd_desktop.io.settings import learning, window_setup
from gd_desktop.ui.launch import App
from gd_desktop.ui.pages.neuron_desk import NeuronDesk
from gd_desktop.ui.plots.data_plot import DataPlot


class Bench:
    """An app that shows the neuron, with what a test does to it."""

    def __init__(self, app: App, qtbot: QtBot) -> None:
        self.app = app
        self.qtbot = qtbot

    @property
    def desk(self) -> NeuronDesk:
        """The neuron's views."""
        return self.app.window.desks.neuron

    @property
    def plane(self) -> DataPlot:
        """The picture of two features."""
        return self.desk.page.data_card.view.plane

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

    def step(self, count: int) -> Frame:
        """Take steps, and wait for the frame that shows them."""
        target = self.frame.cursor + count
        with self.qtbot.waitSignal(
            self.app.player.frame, check_params_cb=lambda frame: frame.cursor == target
        ):
            self.app.player.step(count)
        return self.frame

    def learn(self, name: str, **fields: object) -> Frame:
        """Turn to built-in data."""
        return self.after(lambda: self.app.session.learn_from(**learning(name) | fields))

    def at(self, x: float, y: float) -> QPoint:
        """Where a point of the plane lies in the plot's viewport."""
        return self.plane.mapFromScene(self.plane.box.mapViewToScene(QPointF(x, y)))

    def paint(self, x: float, y: float, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
        """Click at a place of the plane."""
        QTest.mouseClick(self.plane.viewport(), button, pos=self.at(x, y))


@pytest.fixture
def bench(open_app: Callable[..., App], qtbot: QtBot) -> Iterator[Bench]:
    """The window as it begins with the neuron."""
    made = Bench(open_app(window_setup("neuron"), 1440, 900), qtbot)
    yield made
    # pytest keeps the fixture's value for a while yet, and the window is to go now.
    del made.app

"""The order of Tab, and what asking for it must not do."""

import gc
import weakref

from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gd_desktop.io.settings import Settings
from gd_desktop.ui.launch import App
from gd_desktop.ui.tab_order import lead_through, tab_chain
from tests.ui.conftest import Opener, clear_menus, left_over


def test_parts_are_gone_through_in_order(qtbot: QtBot) -> None:
    window, parts = QWidget(), [QWidget() for _ in range(3)]
    qtbot.addWidget(window)
    rows = QVBoxLayout(window)
    for part in parts:
        rows.addWidget(part)
    fields = [QLineEdit(part) for part in parts for _ in range(2)]
    button = QPushButton(window)
    assert tab_chain(window) == [*fields, button]
    lead_through([parts[2], parts[0], parts[1]])
    assert tab_chain(window)[:-1] == [*fields[4:], *fields[:4]] or tab_chain(window) == [
        button,
        *fields[4:],
        *fields[:4],
    ]


def test_the_chain_is_whole(open_app: Opener) -> None:
    window = open_app().window
    chain = tab_chain(window)
    assert len(chain) == len(set(chain)) > 40
    assert window.control_panel.rate in chain
    assert window not in chain


def test_a_window_that_is_closed_is_forgotten(qapp: QApplication, qtbot: QtBot) -> None:
    app = App(Settings())
    with qtbot.waitSignal(app.player.frame):
        app.window.show()
    window = weakref.ref(app.window)
    app.window.close()
    app.destroy()
    del app
    gc.collect()
    clear_menus()
    assert window() is None
    assert not left_over()

"""A fault in a method that Qt calls, of a widget or in a plot: one dialog, and the app goes on."""

import pytest

from gd_desktop import words

from .conftest import Process

_VISIT = """
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from gd_desktop.ui.launch import window
from gd_desktop.ui.plots.canvas import Canvas
from gd_desktop.ui.plots.marks import Overlay, Tag

def go_wrong():
    FAULT

class Part(QWidget):
    def resizeEvent(self, _event):
        go_wrong()
    def paintEvent(self, _event):
        go_wrong()

class Item(Overlay):
    def boundingRect(self):
        go_wrong()
    def paint(self, *_told):
        go_wrong()

class Name(Tag):
    def boundingRect(self):
        go_wrong()

def act(app):
    app.window.resize(1000, 700)
    step(app)
    plots = [plot for plot in app.window.findChildren(Canvas) if plot.isVisible()]
    before = [plot.grab().toImage() for plot in plots]
    seen, usual = [], sys.excepthook
    def listen(*fault):
        seen.append(repr(fault[1]))
        usual(*fault)
    sys.excepthook = listen
    part, items = Part(app.window), [Item(), Name()]
    part.show()
    for item, plot in zip(items, plots):
        plot.addItem(item, ignoreBounds=True)
    for turn in range(40):
        part.resize(20 + turn % 2, 20)
        for plot in plots:
            (left, right), _ = plot.viewRange()
            plot.box.setRange(xRange=(left, right + 0.01 * (right - left)), padding=0)
            plot.viewport().update()
        QApplication.processEvents()
    for item, plot in zip(items, plots):
        plot.removeItem(item)
    part.setParent(None)
    sys.excepthook = usual
    told["seen"], told["count"], told["plots"] = sorted(set(seen)), len(seen), len(plots)
    dialog = app.trouble.dialog
    told["dialog"] = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    dialog.close()
    for plot in plots:
        plot.go_home()
    told["looks as before"] = [plot.grab().toImage() for plot in plots] == before
    step(app, 2)
    told["steps"] = app.player.last_frame.cursor
    QTimer.singleShot(0, app.window.close)

told["status"] = window(folder / "settings.json", act)
"""


@pytest.mark.parametrize(
    ("fault", "told_as"),
    [
        ("1 / 0", "ZeroDivisionError('division by zero')"),
        ("int('x')", "ValueError(\"invalid literal for int() with base 10: 'x'\")"),
        ("{}[3]", "KeyError(3)"),
        ("raise ArithmeticError", "ArithmeticError()"),
        ("raise ArithmeticError('a trial')", "ArithmeticError('a trial')"),
        ("raise OSError(2, 'no such thing')", "FileNotFoundError(2, 'no such thing')"),
    ],
)
def test_the_app_goes_on(process: Process, fault: str, told_as: str) -> None:
    told = process(_VISIT.replace("FAULT", fault), {})
    assert (told["status"], told["said"]) == (0, []), told["err"]
    # Each as it was raised, and no fault of another kind after it.
    assert told["seen"] == [told_as]
    assert told["plots"] == 2
    assert told["count"] > 40 * 3
    assert {words.FAULT.title, words.FAULT.text} < set(told["dialog"])
    assert told["looks as before"]
    assert told["steps"] == 3

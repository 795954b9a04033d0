"""No number in the window has a point where the language writes a comma."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QGraphicsView,
    QLabel,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gd_desktop.core.setup import Setup
from gd_desktop.io.settings import Appearance, window_setup
from gd_desktop.ui.launch import App
from gd_desktop.ui.plots.marks import Tag
from gd_desktop.ui.speech import Speech

from .conftest import Opener, step_to

_POINT = re.compile(r"\d\.\d")
_TAG = re.compile(r"<[^>]*>")  # of rich text: measures in its styles are no numbers for people
_MOST_ROWS = 20

SETUPS = {
    "parabola": Setup(coefficients=(0.5, -1.5, 0.25), rate=0.15, start=(-2.5,)),
    "function": window_setup("function"),
    "terrain": window_setup("terrain"),
    "neuron": window_setup("neuron"),
}


@pytest.fixture(autouse=True)
def translated(monkeypatch: pytest.MonkeyPatch) -> None:
    """Texts have commas in their numbers, as translators write them."""

    def look_up(_speech: Speech, _context: str, text: str, _count: int) -> str:
        return _POINT.sub(lambda found: found[0].replace(".", ","), text)

    monkeypatch.setattr(Speech, "_look_up", look_up)


def texts_of(widget: QWidget) -> Iterator[str]:
    """What a widget shows or says."""
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    if isinstance(widget, QLabel | QLineEdit):
        yield widget.text()
    if isinstance(widget, QComboBox):
        yield from map(widget.itemText, range(widget.count()))
    if isinstance(widget, QAbstractItemView):
        model = widget.model()
        for row in range(min(model.rowCount(), _MOST_ROWS)):
            for column in range(model.columnCount(QModelIndex())):
                told = model.index(row, column).data(Qt.ItemDataRole.DisplayRole)
                yield told if isinstance(told, str) else ""
    if isinstance(widget, QGraphicsView) and widget.scene() is not None:
        for item in widget.scene().items():
            if isinstance(item, Tag):
                yield item._text


def with_points(app: App) -> list[str]:
    """The texts of the window that have a number with a point in it."""
    shown = [app.window, *app.window.findChildren(QWidget)]
    texts = [_TAG.sub("", text) for widget in shown for text in texts_of(widget)]
    # Else the look at them would prove nothing.
    assert sum(re.search(r"\d,\d", text) is not None for text in texts) > 10
    return [text for text in texts if _POINT.search(text)]


@pytest.mark.parametrize("model", SETUPS)
def test_no_number_has_a_point(open_app: Opener, qtbot: QtBot, model: str) -> None:
    app = open_app(SETUPS[model], appearance=Appearance(language="de"))
    step_to(qtbot, app, 3)
    # The pictures of what is shown.
    qtbot.waitUntil(lambda: all(job.is_over for job in app.jobs._pending), timeout=10_000)
    QApplication.processEvents()
    assert not with_points(app)

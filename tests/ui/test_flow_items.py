"""What a row that breaks into lines leaves behind: nothing."""

import gc

import pytest
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QLayoutItem,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from gd_desktop.ui.flow import Flow


def items() -> set[int]:
    """The items of all layouts that Python knows of."""
    gc.collect()
    kept = [one for one in gc.get_objects() if isinstance(one, QLayoutItem)]
    return {id(one) for one in kept if isValid(one) and not isinstance(one, Flow | QBoxLayout)}


@pytest.mark.parametrize("is_filled_first", [True, False])
def test_the_items_go_with_their_window(qtbot: QtBot, is_filled_first: bool) -> None:
    before = items()
    window = QWidget()
    rows, row, inner = QVBoxLayout(window), Flow(), QHBoxLayout()
    if not is_filled_first:
        rows.addLayout(row)
    row.addWidget(QLabel("one"))
    row.addStretch()
    row.addLayout(inner)
    inner.addWidget(QLabel("two"))
    if is_filled_first:
        # Then all its items are handed to C++.
        rows.addLayout(row)
    with qtbot.waitExposed(window):
        window.show()
    assert isinstance(row.itemAt(1), QSpacerItem)
    delete(window)
    del window, rows, row, inner
    assert items() <= before


def test_an_item_that_is_taken_out_stays(qtbot: QtBot) -> None:
    window = QWidget()
    row = Flow(window)
    row.addStretch()
    row.addWidget(QLabel("one"))
    taken = row.takeAt(0)
    delete(window)
    del window, row
    gc.collect()
    assert taken is not None
    assert isValid(taken)

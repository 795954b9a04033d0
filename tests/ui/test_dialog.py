"""The dialogs' own ways to end."""

import gc
import sys
from itertools import pairwise

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QDialog, QPushButton

from gd_desktop.ui.dialog import Dialog

TIMES = 200


def opened_and_closed(kind: type[QDialog]) -> int:
    """The blocks that are in use after so many dialogs have come and gone."""
    for _ in range(TIMES):
        dialog = kind()
        button = QPushButton(dialog)
        button.clicked.connect(dialog.accept)
        button.clicked.connect(dialog.reject)
        dialog.deleteLater()
        del dialog, button
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    return sys.getallocatedblocks()


@pytest.mark.usefixtures("qapp")
def test_a_dialog_that_has_gone_leaves_nothing_of_its_connections() -> None:
    blocks = [opened_and_closed(Dialog) for _ in range(5)]
    # What else goes on in the process adds some in one round or another; what a dialog leaves is
    # there after each.
    assert min(after - before for before, after in pairwise(blocks)) < TIMES / 4


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("way", ["accept", "reject"])
def test_it_ends_as_any_dialog_does(way: str) -> None:
    dialog = Dialog()
    ends: list[int] = []
    dialog.finished.connect(ends.append)
    dialog.open()
    getattr(dialog, way)()
    assert ends == [QDialog.DialogCode[f"{way.capitalize()}ed"].value]
    assert dialog.isHidden()

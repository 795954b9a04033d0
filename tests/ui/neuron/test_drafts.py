"""Pictures and rows that the neuron has not seen: the window does not take them along unasked."""

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from gd_desktop import own_data_labels as labels
from gd_desktop.ui.draft_dialog import DraftDialog, drafts_over
from gd_desktop.ui.neuron.drawing_dialog import DrawingDialog
from gd_desktop.ui.neuron.drawing_pad import SIDE
from gd_desktop.ui.neuron.rows_dialog import RowsDialog

from .conftest import Bench


def answer(dialog: QWidget, text: str) -> None:
    """Press a button of the one question over a dialog."""
    (box,) = [box for box in dialog.findChildren(QMessageBox) if box.isVisible()]
    (button,) = [each for each in box.findChildren(QPushButton) if each.text() == text]
    button.click()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def draft_over(bench: Bench) -> DraftDialog:
    (dialog,) = drafts_over(bench.app.window)
    return dialog


def drawn(bench: Bench) -> DrawingDialog:
    """A dialog with a picture, and with a drawing on its pad."""
    bench.desk.panel.draw.click()
    dialog = draft_over(bench)
    assert isinstance(dialog, DrawingDialog)
    QTest.keyClick(dialog.pad, Qt.Key.Key_Space)
    dialog.add_first()
    dialog.names[1].setText("newt")
    QTest.keyClick(dialog.pad, Qt.Key.Key_Up)
    QTest.keyClick(dialog.pad, Qt.Key.Key_Space)
    return dialog


def edited(bench: Bench) -> RowsDialog:
    """A dialog with a changed cell."""
    bench.desk.own_data.edit_rows()
    dialog = draft_over(bench)
    assert isinstance(dialog, RowsDialog)
    dialog.model.setData(dialog.model.index(0, 0), "7.5")
    return dialog


@pytest.mark.parametrize("make", [drawn, edited])
def test_the_window_asks_before_it_closes(
    bench: Bench, make: Callable[[Bench], DraftDialog]
) -> None:
    window = bench.app.window
    dialog = make(bench)
    window.close()
    assert window.isVisible()
    answer(dialog, labels.KEEP)
    assert dialog.isVisible()
    window.close()
    answer(dialog, labels.THROW_AWAY)
    assert not drafts_over(window)
    with bench.qtbot.waitSignal(bench.app.closed):
        window.close()


def test_what_is_not_changed_is_not_asked_about(bench: Bench) -> None:
    bench.desk.own_data.draw()
    bench.desk.own_data.edit_rows()
    assert len(drafts_over(bench.app.window)) == 2
    with bench.qtbot.waitSignal(bench.app.closed):
        bench.app.window.close()


def speak(bench: Bench, language: str) -> None:
    before = bench.app.window
    bench.app.preferences.change(language=language)
    bench.qtbot.waitUntil(lambda: bench.app.window is not before)


def test_drawings_go_on_in_another_language(bench: Bench) -> None:
    before = drawn(bench)
    pictures, pixels = before.pictures, before.pad.pixels
    speak(bench, "de")
    dialog = draft_over(bench)
    assert isinstance(dialog, DrawingDialog)
    assert (dialog.windowTitle(), dialog.isVisible()) == (labels.DRAW, True)
    assert dialog.pictures is pictures
    assert np.array_equal(dialog.pad.pixels, pixels)
    assert dialog.names[1].name == "newt"
    assert dialog.is_changed
    # The window asks here too, and what is drawn is learnt.
    bench.app.window.close()
    assert bench.app.window.isVisible()
    answer(dialog, labels.KEEP)
    dialog.add_second()
    dialog.undo()
    assert np.array_equal(dialog.pad.pixels, pixels)
    dialog.add_second()
    bench.after(dialog.train.click)
    data = bench.setup.data
    assert data is not None
    assert (len(data), data.image, data.classes[1]) == (2, (SIDE, SIDE), "newt")
    assert not dialog.is_changed


def test_rows_go_on_in_another_language(bench: Bench) -> None:
    edited(bench)
    speak(bench, "fr")
    dialog = draft_over(bench)
    assert isinstance(dialog, RowsDialog)
    assert dialog.is_changed
    dialog.model.setData(dialog.model.index(1, 0), "8.5")
    dialog.undo.click()
    bench.after(dialog.apply.click)
    data = bench.setup.data
    assert data is not None
    assert data.features[0, 0] == 7.5
    assert not drafts_over(bench.app.window)

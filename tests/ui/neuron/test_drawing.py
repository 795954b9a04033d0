"""Drawing pictures, naming them, and training on them."""

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QTextDocumentFragment
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from gd_desktop import own_data_labels as labels
from gd_desktop.core.dataset import Dataset
from gd_desktop.core.descent import walk
from gd_desktop.core.setup import Setup
from gd_desktop.ui.neuron.drawing_dialog import DrawingDialog
from gd_desktop.ui.neuron.drawing_pad import SIDE, DrawingPad
from gd_desktop.ui.theme import load_theme
from tests.ui.conftest import left_over

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
Place = tuple[int, int]  # row and column


@pytest.fixture
def pad(qtbot: QtBot) -> DrawingPad:
    made = DrawingPad()
    qtbot.addWidget(made)
    made.dress(load_theme("light"))
    made.resize(400, 353)
    made.show()
    return made


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[DrawingDialog]:
    made = DrawingDialog(load_theme("light"))
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.pad.setFocus()
    yield made
    if isValid(made):
        made.deleteLater()
    delete_now()
    assert not left_over()


def delete_now() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def stroke(
    pad: DrawingPad,
    places: list[Place],
    button: Qt.MouseButton = LEFT,
    modifiers: Qt.KeyboardModifier = NONE,
) -> None:
    """Press at the first place, move to the others, and release at the last."""
    square = pad._square()
    cell = (square.width() - 1) / SIDE
    corner = QPointF(square.topLeft())
    points = [corner + QPointF((c + 0.5) * cell, (r + 0.5) * cell) for r, c in places]
    kinds = QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease
    events = [(kinds[0], points[0]), *((kinds[1], p) for p in points[1:]), (kinds[2], points[-1])]
    for kind, point in events:
        to = pad.mapToGlobal(point)
        QApplication.sendEvent(pad, QMouseEvent(kind, point, to, button, button, modifiers))


def picture(pad: DrawingPad) -> np.ndarray:
    return pad.pixels.reshape(SIDE, SIDE)


# --- the pad


def test_a_dab_is_soft_and_counted_by_rows(pad: DrawingPad, qtbot: QtBot) -> None:
    with qtbot.waitSignals([pad.changed, pad.stroke_ended]):
        stroke(pad, [(3, 5)])
    drawn = picture(pad)
    assert pad.pixels.shape == (256,)
    assert pad.pixels[3 * SIDE + 5] == drawn[3, 5] == 1
    assert drawn[2, 5] == drawn[4, 5] == drawn[3, 4] == drawn[3, 6] == 0.4
    assert drawn.sum() == pytest.approx(2.6)


def test_a_quick_stroke_has_no_gaps_and_lowers_nothing(pad: DrawingPad) -> None:
    stroke(pad, [(1, 1), (1, 14)])
    assert (picture(pad)[1, 1:15] == 1).all()
    stroke(pad, [(2, 2)])
    assert (picture(pad)[1, 1:15] == 1).all()
    pad.clear()
    stroke(pad, [(0, 0), (15, 15)])
    assert (np.diag(picture(pad)) == 1).all()


def test_a_stroke_may_leave_the_pad(pad: DrawingPad) -> None:
    stroke(pad, [(8, 8), (8, 40)])
    assert (picture(pad)[8, 8:] == 1).all()
    stroke(pad, [(-3, -3), (-1, 2)])
    assert picture(pad)[0, 2] == 0.4


@pytest.mark.parametrize(("button", "modifiers"), [(RIGHT, NONE), (LEFT, SHIFT)])
def test_erasing(pad: DrawingPad, button: Qt.MouseButton, modifiers: Qt.KeyboardModifier) -> None:
    stroke(pad, [(3, 5)])
    stroke(pad, [(3, 5)], button, modifiers)
    assert pad.is_blank


def test_keys_move_toggle_clear_and_undo(pad: DrawingPad) -> None:
    pad.setFocus()
    QTest.keyClick(pad, Qt.Key.Key_Up)
    QTest.keyClick(pad, Qt.Key.Key_Left)
    QTest.keyClick(pad, Qt.Key.Key_Space)
    assert picture(pad)[7, 7] == 1
    assert pad.accessibleDescription().startswith("Row 8, column 8: drawn. 1 of 256")
    QTest.keyClick(pad, Qt.Key.Key_Space)
    assert pad.is_blank
    QTest.keyClick(pad, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert picture(pad)[7, 7] == 1
    QTest.keyClick(pad, Qt.Key.Key_Delete)
    assert pad.is_blank
    pad.undo()
    pad.undo()
    assert pad.is_blank
    assert not pad.can_undo


def test_the_cursor_goes_around_the_edges(pad: DrawingPad) -> None:
    for _ in range(9):
        QTest.keyClick(pad, Qt.Key.Key_Up)
    QTest.keyClick(pad, Qt.Key.Key_Space)
    assert picture(pad)[15, 8] == 1


@pytest.mark.parametrize("theme", ["light", "dark", "projector"])
@pytest.mark.parametrize("size", [(500, 200), (200, 500), (300, 300)])
def test_pixels_stay_square_and_are_painted(
    pad: DrawingPad, theme: str, size: tuple[int, int]
) -> None:
    pad.dress(load_theme(theme))
    pad.setMinimumSize(1, 1)
    pad.resize(*size)
    stroke(pad, [(4, 4)])
    square = pad._square()
    assert square.width() == square.height()
    cell = (square.width() - 1) // SIDE
    image = pad.grab().toImage()
    at = square.topLeft()
    colour = image.pixelColor(at.x() + 4 * cell + cell // 2, at.y() + 4 * cell + cell // 2)
    assert colour == load_theme(theme).colour("ink")


# --- the dialog


def draw_box(pad: DrawingPad, shift: int) -> None:
    stroke(pad, [(2, 2 + shift), (2, 9 + shift), (9, 9 + shift), (9, 2 + shift), (2, 2 + shift)])


def draw_line(pad: DrawingPad, shift: int) -> None:
    stroke(pad, [(14, 1 + shift), (11, 10 + shift)])


def fill(dialog: DrawingDialog, count: int) -> None:
    for shift in range(count):
        draw_box(dialog.pad, shift)
        QTest.keyClick(dialog.pad, Qt.Key.Key_1)
        draw_line(dialog.pad, shift)
        QTest.keyClick(dialog.pad, Qt.Key.Key_2)


def train(dialog: DrawingDialog, qtbot: QtBot) -> Dataset:
    with qtbot.waitSignal(dialog.dataset_made) as made:
        QTest.mouseClick(dialog.train, LEFT)
    (data,) = made.args
    assert isinstance(data, Dataset)
    return data


def test_pictures_are_drawn_and_learnt(dialog: DrawingDialog, qtbot: QtBot) -> None:
    assert not dialog.train.isEnabled()
    fill(dialog, 5)
    data = train(dialog, qtbot)
    assert len(data) == 10
    assert data.labels.tolist() == [0, 1] * 5
    assert (data.source, data.image, data.is_own) == ("drawn", (16, 16), True)
    assert (data.classes, data.label) == (("cat", "dog"), "picture")
    assert (data.names[0], data.names[17], data.names[-1]) == ("p0000", "p0101", "p1515")
    score = walk(Setup(model="neuron", data=data, start="zeros", rate=0.5, steps=300)).score()
    assert score is not None
    assert score.accuracy == 1


def test_training_again_with_more(dialog: DrawingDialog, qtbot: QtBot) -> None:
    fill(dialog, 1)
    assert len(train(dialog, qtbot)) == 2
    assert "2 pictures" in dialog.hint.text()
    fill(dialog, 2)
    assert len(train(dialog, qtbot)) == 6


def test_what_is_missing_is_said(dialog: DrawingDialog) -> None:
    QTest.keyClick(dialog.pad, Qt.Key.Key_1)
    assert dialog.hint.text() == labels.DRAW_FIRST
    assert not dialog.add_buttons[0].isEnabled()
    draw_box(dialog.pad, 0)
    QTest.mouseClick(dialog.add_buttons[0], LEFT)
    assert dialog.pad.hasFocus()
    assert "“dog”" in dialog.hint.text()
    assert not dialog.train.isEnabled()


def test_names_are_followed_and_checked(dialog: DrawingDialog, qtbot: QtBot) -> None:
    fill(dialog, 1)
    first, second = dialog.names
    first.setText("R & D")
    assert dialog.add_buttons[0].text().startswith("Add as R && D")
    assert train(dialog, qtbot).classes == ("R & D", "dog")
    for bad, sentence in (("", labels.NO_CLASS_NAME), (" dog ", labels.SAME_CLASS_NAME)):
        first.setText(bad)
        assert not dialog.train.isEnabled()
        assert dialog.hint.text() == sentence
        assert first.property("refused")
    second.setText("x" * 50)
    assert len(second.text()) == 30
    assert dialog.train.isEnabled()


def test_a_long_name_leaves_the_fields_their_room(dialog: DrawingDialog, qtbot: QtBot) -> None:
    first, second = dialog.names
    name = "the <b>longest</b> & of names"
    first.setText(name)
    QCoreApplication.processEvents()
    adder = dialog.add_buttons[0]
    assert "…" in adder.text()
    assert adder.text().endswith("   1")
    assert adder.accessibleName() == "Add as the <b>longest</b> & of names"
    tip = QTextDocumentFragment.fromHtml(adder.toolTip()).toPlainText()
    assert tip.startswith(f"{name}\nAdd the picture to the first class.")
    assert min(first.width(), second.width()) > 120
    first.setText("owl")
    QCoreApplication.processEvents()
    assert adder.text() == "Add as owl   1"
    assert adder.toolTip() == "owl\nAdd the picture to the first class.  (1)"
    first.setText("")
    assert adder.toolTip() == "Add the picture to the first class.  (1)"


def test_digits_and_enter_in_a_name_are_typing(dialog: DrawingDialog) -> None:
    draw_box(dialog.pad, 0)
    field = dialog.names[0]
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "1")
    assert field.text() == "1"
    assert not dialog.pictures
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert dialog.pad.hasFocus()


def test_pictures_are_removed_brought_back_and_put_on_the_pad(dialog: DrawingDialog) -> None:
    fill(dialog, 2)
    shelf = dialog.shelves[0]
    assert shelf.count.text() == "2"
    shelf.view.setFocus()
    shelf.view.setCurrentIndex(shelf.view.model().index(0, 0))
    wanted = dialog.pictures[0].pixels
    QTest.keyClick(shelf.view, Qt.Key.Key_Return)
    assert np.array_equal(dialog.pad.pixels, wanted)
    assert len(dialog.pictures) == 4
    dialog.pad.clear()
    shelf.view.setFocus()
    QTest.keyClick(shelf.view, Qt.Key.Key_Delete)
    assert [p.label for p in dialog.pictures] == [1, 0, 1]
    QTest.keyClick(shelf.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(dialog.pictures) == 4
    QTest.mouseClick(dialog.clear_all, LEFT)
    assert not dialog.pictures
    dialog.undo()
    assert len(dialog.pictures) == 4


def test_a_double_click_puts_a_picture_on_the_pad(dialog: DrawingDialog) -> None:
    fill(dialog, 2)
    view = dialog.shelves[1].view
    at = view.visualRect(view.model().index(1, 0)).center()
    QTest.mouseClick(view.viewport(), LEFT, NONE, at)
    QTest.mouseDClick(view.viewport(), LEFT, NONE, at)
    assert np.array_equal(dialog.pad.pixels, dialog.pictures[3].pixels)


def test_undoing_an_addition_puts_it_on_the_pad(dialog: DrawingDialog) -> None:
    draw_box(dialog.pad, 0)
    drawn = dialog.pad.pixels
    dialog.add_first()
    assert dialog.pad.is_blank
    QTest.keyClick(dialog.pad, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not dialog.pictures
    assert np.array_equal(dialog.pad.pixels, drawn)


def test_drawn_pictures_are_taken_up(dialog: DrawingDialog, qtbot: QtBot) -> None:
    fill(dialog, 3)
    data = train(dialog, qtbot)
    again = DrawingDialog(load_theme("dark"), data)
    qtbot.addWidget(again)
    again.show()
    assert again.names[1].name == "dog"
    assert [shelf.count.text() for shelf in again.shelves] == ["3", "3"]
    assert train(again, qtbot) == data
    again.dress(load_theme("projector"))
    assert not again.grab().isNull()


def test_unseen_pictures_are_asked_about(dialog: DrawingDialog, qtbot: QtBot) -> None:
    fill(dialog, 1)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    box = dialog.findChild(QMessageBox)
    assert box is not None
    assert dialog.isVisible()
    with qtbot.waitSignal(box.finished):
        QTest.mouseClick(box.defaultButton(), LEFT)
    assert dialog.isVisible()
    train(dialog, qtbot)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    delete_now()
    assert not isValid(dialog)


def test_unseen_pictures_can_be_thrown_away(dialog: DrawingDialog, qtbot: QtBot) -> None:
    fill(dialog, 1)
    dialog.close()
    box = dialog.findChild(QMessageBox)
    assert box is not None
    assert dialog.isVisible()
    (throw,) = (b for b in box.buttons() if b.text() == labels.THROW_AWAY)
    QTest.mouseClick(throw, LEFT)
    delete_now()
    assert not isValid(dialog)

"""Editing the rows of a Dataset."""

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from gd_desktop import own_data_labels as labels
from gd_desktop.core.dataset import Dataset
from gd_desktop.ui.neuron.clipboard_cells import cells_of, text_of
from gd_desktop.ui.neuron.rows_dialog import RowsDialog
from gd_desktop.ui.theme import load_theme
from tests.ui.conftest import left_over

CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


def small(source: str = "pets.csv", is_own: bool = False) -> Dataset:
    features = np.array([[1.0, 10.0], [2.0, 20.0], [3.0, 30.0], [4.0, 40.0]])
    labels_ = np.array([0.0, 1.0, 0.0, 1.0])
    return Dataset(source, ("w", "h"), features, labels_, ("cat", "dog"), "pet", None, is_own)


def pictures() -> Dataset:
    names = tuple(f"p{i}" for i in range(4))
    return Dataset("drawn", names, np.eye(4), np.array([0.0, 1, 0, 1]), image=(2, 2), is_own=True)


def delete_now() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture(autouse=True)
def nothing_is_left(qapp: QApplication) -> Iterator[None]:
    yield
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, RowsDialog):
            widget.deleteLater()
    delete_now()
    assert not left_over()


def opened(qtbot: QtBot, data: Dataset) -> RowsDialog:
    dialog = RowsDialog(data, load_theme("light"))
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.view.setFocus()
    return dialog


@pytest.fixture
def dialog(qtbot: QtBot) -> RowsDialog:
    return opened(qtbot, small())


def put(qtbot: QtBot, dialog: RowsDialog, row: int, column: int, text: str) -> None:
    """Type into a cell and press Enter."""
    editor = edit(dialog, row, column)
    editor.setText(text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    # Qt takes the text and closes the editor later.
    qtbot.waitUntil(lambda: dialog.view.viewport().findChild(QLineEdit) is None)


def edit(dialog: RowsDialog, row: int, column: int) -> QLineEdit:
    """Begin to edit a cell."""
    index = dialog.model.index(row, column)
    dialog.view.setCurrentIndex(index)
    dialog.view.edit(index)
    editor = dialog.view.viewport().findChild(QLineEdit)
    assert editor is not None
    return editor


def choose(dialog: RowsDialog, *rows: int) -> None:
    flags = QItemSelectionModel.SelectionFlag
    dialog.view.clearSelection()
    for row in rows:
        index = dialog.model.index(row, 0)
        dialog.view.selectionModel().select(index, flags.Select | flags.Rows)


def shown(dialog: RowsDialog) -> list[list[str]]:
    model = dialog.model
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def paste(dialog: RowsDialog, row: int, column: int, text: str) -> None:
    dialog.view.setCurrentIndex(dialog.model.index(row, column))
    QGuiApplication.clipboard().setText(text)
    QTest.keyClick(dialog.view, Qt.Key.Key_V, CTRL)


def applied(dialog: RowsDialog, qtbot: QtBot) -> Dataset:
    with qtbot.waitSignal(dialog.dataset_made) as made:
        QTest.mouseClick(dialog.apply, LEFT)
    (data,) = made.args
    assert isinstance(data, Dataset)
    return data


def test_rows_are_shown_and_nothing_is_changed_by_looking(dialog: RowsDialog) -> None:
    assert shown(dialog)[1] == ["2", "20", "dog"]
    assert not dialog.apply.isEnabled()
    assert dialog.message.text() == labels.UNCHANGED
    assert "4 rows, 2 features" in dialog.note.text()


@pytest.mark.parametrize(
    ("source", "is_own", "named"),
    [
        ("/tmp/pets.csv", False, "pets.csv (edited)"),
        ("penguins", False, "penguins (edited)"),
        ("pets.csv (edited)", True, "pets.csv (edited)"),
    ],
)
def test_a_number_is_changed(qtbot: QtBot, source: str, is_own: bool, named: str) -> None:
    before = small(source, is_own)
    dialog = opened(qtbot, before)
    put(qtbot, dialog, 0, 1, " 1,5e1 ")
    data = applied(dialog, qtbot)
    assert data.features.tolist() == [[1, 15], [2, 20], [3, 30], [4, 40]]
    assert data.is_own
    assert data.source == named
    assert (data.names, data.label, data.classes) == (before.names, "pet", ("cat", "dog"))
    assert before.features[0, 1] == 10


@pytest.mark.parametrize(
    ("text", "why"), [("abc", "is not a number"), ("inf", "finite"), ("", "is empty")]
)
def test_refused_text_stays_to_be_mended(
    dialog: RowsDialog, qtbot: QtBot, text: str, why: str
) -> None:
    put(qtbot, dialog, 2, 0, text)
    assert shown(dialog)[2][0] == text
    assert dialog.message.text().startswith("Row 3, w: ")
    assert why in dialog.message.text()
    assert not dialog.apply.isEnabled()
    background = dialog.model.index(2, 0).data(Qt.ItemDataRole.BackgroundRole)
    assert background == load_theme("light").colour("away")
    assert not dialog.grab().isNull()
    put(qtbot, dialog, 2, 0, "7")
    assert dialog.model.index(2, 0).data(Qt.ItemDataRole.BackgroundRole) is None
    assert applied(dialog, qtbot).features[2, 0] == 7


def test_a_class_is_chosen_from_a_list(dialog: RowsDialog, qtbot: QtBot) -> None:
    index = dialog.model.index(0, 2)
    dialog.view.setCurrentIndex(index)
    dialog.view.edit(index)
    editor = dialog.view.viewport().findChild(QComboBox)
    assert editor is not None
    assert editor.currentText() == "cat"
    editor.setCurrentIndex(1)
    editor.activated.emit(1)
    assert applied(dialog, qtbot).labels.tolist() == [1, 1, 0, 1]


def test_adding_filling_and_undoing(dialog: RowsDialog, qtbot: QtBot) -> None:
    dialog.view.setCurrentIndex(dialog.model.index(1, 0))
    QTest.keyClick(dialog.view, Qt.Key.Key_N, CTRL)
    assert shown(dialog)[2] == ["", "", ""]
    assert dialog.view.currentIndex().row() == 2
    assert "Row 3, w: is empty" in dialog.message.text()
    put(qtbot, dialog, 2, 0, "5")
    put(qtbot, dialog, 2, 1, "6")
    dialog.model.setData(dialog.model.index(2, 2), "hen")
    assert "“hen” is none of the classes" in dialog.message.text()
    dialog.model.setData(dialog.model.index(2, 2), "dog")
    assert dialog.apply.isEnabled()
    for _ in range(5):
        QTest.keyClick(dialog.view, Qt.Key.Key_Z, CTRL)
    assert shown(dialog)[2] == ["3", "30", "cat"]
    assert not dialog.apply.isEnabled()
    assert not dialog.undo.isEnabled()


def test_rows_are_deleted_and_brought_back_with_their_texts(
    dialog: RowsDialog, qtbot: QtBot
) -> None:
    put(qtbot, dialog, 3, 1, "x")
    before = shown(dialog)
    view = dialog.view
    choose(dialog, 0, 3)
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert [row[0] for row in shown(dialog)] == ["2", "3"]
    assert not dialog.model.edits.texts
    QTest.keyClick(view, Qt.Key.Key_Z, CTRL)
    assert shown(dialog) == before


def test_both_classes_and_some_rows_are_needed(dialog: RowsDialog) -> None:
    dialog.model.setData(dialog.model.index(0, 2), "dog")
    dialog.model.setData(dialog.model.index(2, 2), "dog")
    assert dialog.message.text() == labels.BOTH_CLASSES.format(name="cat")
    assert not dialog.apply.isEnabled()
    dialog.view.selectAll()
    dialog.delete_rows.click()
    assert dialog.message.text() == labels.NO_ROWS
    assert dialog.model.rowCount() == 0
    dialog.add_row.click()
    assert dialog.model.rowCount() == 1


def test_cells_are_pasted_and_rows_added(dialog: RowsDialog, qtbot: QtBot) -> None:
    paste(dialog, 3, 0, "w\th\tpet\n9\t90\tcat\n1,5\t-2\tdog\n")
    # With a header it is not a Dataset's own only where the names differ.
    assert shown(dialog)[3:] == [["9", "90", "cat"], ["1.5", "−2", "dog"]]
    assert dialog.message.text() == "Pasted 2 rows."
    QTest.keyClick(dialog.view, Qt.Key.Key_Z, CTRL)
    assert len(shown(dialog)) == 4
    paste(dialog, 0, 1, "7\n8\n")
    assert applied(dialog, qtbot).features[:2, 1].tolist() == [7, 8]


def test_what_cannot_be_pasted_changes_nothing(dialog: RowsDialog) -> None:
    before = shown(dialog)
    paste(dialog, 0, 1, "1\t2\t3")
    assert "only 2" in dialog.message.text()
    paste(dialog, 0, 0, '"a\t1')
    assert dialog.message.text() == labels.NOTHING_TO_PASTE
    paste(dialog, 0, 0, "1\n" * (labels.MOST_CELLS + 1))
    assert dialog.message.text() == labels.TOO_LONG_PASTE
    assert shown(dialog) == before
    paste(dialog, 3, 0, "5\n6\n")
    assert "Row 5, h: is empty" in dialog.message.text()


def test_cells_are_copied(dialog: RowsDialog) -> None:
    choose(dialog, 1)
    QTest.keyClick(dialog.view, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "2\t20\tdog\n"


def test_texts_of_spreadsheets_are_understood() -> None:
    assert cells_of("1,5\t2\n\n3\t4\r\n") == ([["1,5", "2"], ["3", "4"]], False)
    assert cells_of("1,5;2") == ([["1,5", "2"]], False)
    assert cells_of("1.5,2,cat\n2,3,dog") == ([["1.5", "2", "cat"], ["2", "3", "dog"]], False)
    assert cells_of("0,5\n1,5") == ([["0,5"], ["1,5"]], True)
    assert cells_of("")[0] == []
    assert cells_of(text_of([["a\tb", "1"]]))[0] == [["a\tb", "1"]]


def test_enter_goes_down_and_escape_asks(dialog: RowsDialog, qtbot: QtBot) -> None:
    put(qtbot, dialog, 0, 0, "5")
    QTest.keyClick(dialog.view, Qt.Key.Key_Return)
    assert dialog.view.currentIndex().row() == 1
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    box = dialog.findChild(QMessageBox)
    assert box is not None
    QTest.mouseClick(box.defaultButton(), LEFT)
    delete_now()
    assert dialog.isVisible()
    with qtbot.assertNotEmitted(dialog.dataset_made):
        QTest.mouseClick(dialog.cancel, LEFT)
    delete_now()
    assert not isValid(dialog)


def test_control_enter_applies_with_what_is_being_typed(dialog: RowsDialog, qtbot: QtBot) -> None:
    edit(dialog, 0, 0).setText("5")
    with qtbot.waitSignal(dialog.dataset_made) as made:
        QTest.keyClick(dialog, Qt.Key.Key_Return, CTRL)
    assert made.args[0].features[0, 0] == 5


def test_pictures_are_shown_as_such(qtbot: QtBot) -> None:
    dialog = opened(qtbot, pictures())
    assert dialog.model.columnCount() == 2
    assert not dialog.add_row.isEnabled()
    assert not dialog.paste.isEnabled()
    dialog.model.setData(dialog.model.index(0, 1), "1")
    dialog.dress(load_theme("dark"))
    assert not dialog.grab().isNull()
    choose(dialog, 3)
    dialog._copy()
    assert QGuiApplication.clipboard().text() == "0\t0\t0\t1\t1\n"
    data = applied(dialog, qtbot)
    assert data.labels.tolist() == [1, 1, 0, 1]
    assert data.image == (2, 2)
    assert data.source == "drawn"


def large(count: int) -> Dataset:
    ones = np.arange(count) % 2.0
    return Dataset("large.csv", ("a",), ones[:, np.newaxis], ones)


def test_many_rows_can_be_looked_at_only(qtbot: QtBot) -> None:
    dialog = opened(qtbot, large(labels.MOST_TO_EDIT + 1))
    assert dialog.message.text() == labels.READ_ONLY
    for button in (dialog.add_row, dialog.delete_rows, dialog.paste, dialog.apply):
        assert not button.isEnabled()
    assert not dialog.model.flags(dialog.model.index(0, 0)) & Qt.ItemFlag.ItemIsEditable
    dialog.view.selectAll()
    QTest.keyClick(dialog.view, Qt.Key.Key_Delete)
    assert dialog.model.rowCount() == labels.MOST_TO_EDIT + 1
    QTest.keyClick(dialog.view, Qt.Key.Key_C, CTRL)
    assert dialog.message.text() == labels.TOO_LONG_COPY


def test_a_note_on_many_rows(qtbot: QtBot) -> None:
    dialog = opened(qtbot, large(labels.MANY_ROWS + 1))
    assert dialog.message.text() == labels.SLOW
    dialog.add_row.click()
    assert dialog.model.rowCount() == labels.MANY_ROWS + 2

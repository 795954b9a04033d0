"""Opening CSV files: reading, choosing columns, refusals, and calling it off."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from gd_desktop import own_data_labels as labels
from gd_desktop.app.jobs import Jobs, Token
from gd_desktop.core.dataset import Dataset
from gd_desktop.ui.neuron import columns_look
from gd_desktop.ui.neuron.columns_dialog import ColumnsDialog
from gd_desktop.ui.neuron.table_opener import ReadingDialog, TableOpener
from gd_desktop.ui.theme import load_theme
from tests.ui.conftest import left_over

LEFT = Qt.MouseButton.LeftButton
CHECKED, UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked
PETS = "pet,weight,name,height\ncat,4.5,Tom,25\ndog,20,Rex,60\ncat,3.9,Kit,23\ndog,,Ace,50\n"
BIRDS = "a,b,bird\n1,2,wren\n2,3,owl\n3,4,kite\n4,5,owl\n"

Write = Callable[[str, str], Path]


class Desk(QObject):
    """Holds the jobs' thread up until it is told to go on."""

    def __init__(self) -> None:
        super().__init__()
        self.go_on = threading.Event()

    def wait(self, _token: Token) -> None:
        self.go_on.wait(10)

    @Slot(object)
    def ignore(self, _what: object) -> None:
        pass


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()
    assert not made._thread.isRunning()


@pytest.fixture
def desk(jobs: Jobs) -> Iterator[Desk]:
    """The jobs' thread is held up from the start."""
    made = Desk()
    jobs.submit(made.wait, made.ignore, made.ignore)
    yield made
    made.go_on.set()


@pytest.fixture
def opener(qtbot: QtBot, jobs: Jobs) -> Iterator[TableOpener]:
    window = QWidget()
    window.show()
    yield TableOpener(window, jobs)
    window.deleteLater()
    delete_now()
    assert not left_over()


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def write_(name: str, text: str) -> Path:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return write_


def delete_now() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def found(opener: TableOpener, kind: type[QWidget]) -> list[QWidget]:
    window = opener.parent()
    delete_now()
    return [child for child in window.findChildren(kind) if not child.isHidden()]


def columns_of(qtbot: QtBot, opener: TableOpener, path: Path) -> ColumnsDialog:
    """Open a file, and wait for its columns to be offered."""
    opener.open_file(path)
    title = f"{labels.CHOOSE_COLUMNS} · {path.name}"
    qtbot.waitUntil(
        lambda: [d.windowTitle() for d in found(opener, ColumnsDialog)] == [title], timeout=10_000
    )
    (dialog,) = found(opener, ColumnsDialog)
    assert isinstance(dialog, ColumnsDialog)
    return dialog


def choose(dialog: ColumnsDialog, combo: str, text: str) -> None:
    control = getattr(dialog, combo)
    control.setCurrentText(text)
    control.activated.emit(control.currentIndex())


def test_a_file_is_read_and_its_columns_are_chosen(
    opener: TableOpener, qtbot: QtBot, write: Write
) -> None:
    path = write("pets.csv", PETS)
    dialog = columns_of(qtbot, opener, path)
    assert not opener.is_reading
    # No usual name, so that the last column is taken for the label: each height is different.
    assert "has 4 values" in dialog.message.text() or dialog.open_button.isEnabled()
    choose(dialog, "label", "pet")
    assert dialog.positive.currentText() == "dog"
    assert dialog.zero.text() == "Class 0 is “cat”."
    assert "3 samples with 1 feature." in dialog.message.text()
    dialog.features.item(3).setCheckState(CHECKED)
    choose(dialog, "positive", "cat")
    assert not dialog.grab().isNull()
    with qtbot.waitSignal(opener.opened) as opened:
        QTest.mouseClick(dialog.open_button, LEFT)
    data, scale = opened.args
    assert isinstance(data, Dataset)
    assert (data.source, data.names, data.label) == (str(path), ("weight", "height"), "pet")
    assert data.classes == ("dog", "cat")
    assert data.labels.tolist() == [1, 0, 1]
    assert (scale, data.is_own) == ("standard", False)
    assert not found(opener, ColumnsDialog)


def test_a_file_is_remembered_by_its_whole_path(
    opener: TableOpener, qtbot: QtBot, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write("birds.csv", BIRDS)
    # As it stands on a command line.
    monkeypatch.chdir(path.parent)
    dialog = columns_of(qtbot, opener, Path("birds.csv"))
    choose(dialog, "label", "bird")
    choose(dialog, "positive", "owl")
    with qtbot.waitSignal(opener.opened) as opened:
        QTest.mouseClick(dialog.open_button, LEFT)
    assert opened.args[0].source == str(path)


@pytest.mark.parametrize(("rows", "columns"), [(3, 3), (8, 3), (50, 3), (50, 40)])
def test_the_first_rows_are_seen_whole_right_below_the_files_name(
    opener: TableOpener, qtbot: QtBot, write: Write, rows: int, columns: int
) -> None:
    names = ",".join(f"n{i}" for i in range(columns))
    lines = (",".join(str((n + i) % 2) for i in range(columns)) for n in range(rows))
    dialog = columns_of(qtbot, opener, write("t.csv", "\n".join((names, *lines))))
    QCoreApplication.processEvents()
    table = dialog.preview
    assert not table.verticalScrollBar().isVisible()
    assert table.verticalScrollBar().maximum() == 0
    last = table.visualRect(table.model().index(min(rows, 8) - 1, 0))
    assert last.bottom() <= table.viewport().height()
    heading = dialog._top.heading
    assert table.y() - heading.geometry().bottom() < 20
    # Nor is there a hole below it.
    assert dialog._top.height() - table.geometry().bottom() < 20


def test_text_columns_cannot_be_features(opener: TableOpener, qtbot: QtBot, write: Write) -> None:
    dialog = columns_of(qtbot, opener, write("pets.csv", PETS))
    choose(dialog, "label", "pet")
    pet, weight, name = (dialog.features.item(place) for place in range(3))
    assert pet.text() == "pet  ·  the label"
    assert name.text() == "name  ·  text, such as “Tom”"
    assert weight.flags() & Qt.ItemFlag.ItemIsEnabled
    for item in (pet, name):
        assert not item.flags() & Qt.ItemFlag.ItemIsEnabled
    QTest.mouseClick(dialog.no_features, LEFT)
    assert dialog.message.text() == labels.CHECK_SOME
    assert not dialog.open_button.isEnabled()
    QTest.mouseClick(dialog.all_features, LEFT)
    assert dialog.chosen_features == ("weight", "height")
    assert dialog.open_button.isEnabled()


@pytest.mark.parametrize("text", ["pet\ncat\ndog\n", "name,pet\nTom,cat\nRex,dog\n"])
def test_where_there_is_no_feature_none_is_asked_to_be_checked(
    opener: TableOpener, qtbot: QtBot, write: Write, text: str
) -> None:
    dialog = columns_of(qtbot, opener, write("few.csv", text))
    assert dialog.label.currentText() == "pet"
    assert dialog.message.text() == (
        "There is no feature to check: a table needs a label and, beside it, at least one column "
        "of numbers."
    )
    assert not dialog.open_button.isEnabled()


def test_of_many_classes_the_others_are_class_zero(
    opener: TableOpener, qtbot: QtBot, write: Write
) -> None:
    dialog = columns_of(qtbot, opener, write("birds.csv", BIRDS))
    assert dialog.label.currentText() == "bird"
    choose(dialog, "positive", "owl")
    assert dialog.zero.text() == "The others together are class 0: kite, wren."
    choose(dialog, "scale", "None")
    assert dialog.scale_tip.text() == labels.SCALE_TIPS["none"]
    with qtbot.waitSignal(opener.opened) as opened:
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert opened.args[0].labels.tolist() == [0, 1, 0, 1]
    assert opened.args[1] == "none"


def test_a_choice_is_refused_in_a_sentence(opener: TableOpener, qtbot: QtBot, write: Write) -> None:
    dialog = columns_of(qtbot, opener, write("odd.csv", "a,b,y\n1,1,0\nx,2,0\n3,3,1\n4,4,1\n"))
    assert "“x” is not a number" in dialog.message.text()
    assert dialog.message.property("alarm")
    assert not dialog.open_button.isEnabled()
    dialog.features.item(0).setCheckState(UNCHECKED)
    assert dialog.open_button.isEnabled()
    choose(dialog, "label", "a")
    choose(dialog, "label", "y")
    assert dialog.chosen_features == ("b",)


def test_large_tables_are_looked_at_in_the_jobs_thread(
    opener: TableOpener, qtbot: QtBot, write: Write, jobs: Jobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(columns_look, "FEW_ROWS", 2)
    dialog = columns_of(qtbot, opener, write("birds.csv", BIRDS))
    qtbot.waitUntil(dialog.open_button.isEnabled)
    assert dialog.positive.count() == 3
    desk = Desk()
    jobs.submit(desk.wait, desk.ignore, desk.ignore)
    dialog.features.item(0).setCheckState(UNCHECKED)
    assert not dialog.open_button.isEnabled()
    assert dialog.message.text() == labels.CHECKING
    dialog.features.item(0).setCheckState(CHECKED)
    # Of the two answers, the first is out of date.
    dialog.features.item(1).setCheckState(UNCHECKED)
    desk.go_on.set()
    qtbot.waitUntil(dialog.open_button.isEnabled)
    with qtbot.waitSignal(opener.opened) as opened:
        QTest.mouseClick(dialog.open_button, LEFT)
    assert opened.args[0].names == ("a",)


@pytest.mark.parametrize(
    ("name", "text", "why"),
    [("empty.csv", "", "empty"), ("cells.csv", "a,b\n1,2,3\n", "Row 2"), ("only.csv", "a,b\n", "")],
)
def test_a_file_is_refused_in_a_sentence(
    opener: TableOpener, qtbot: QtBot, write: Write, name: str, text: str, why: str
) -> None:
    with qtbot.waitSignal(opener.told) as told:
        opener.open_file(write(name, text))
    assert told.args[0].startswith(f"{name}: ")
    assert why in told.args[0]
    assert not found(opener, ColumnsDialog)
    assert not opener.is_reading


def test_a_missing_file_is_told_of(opener: TableOpener, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(opener.told) as told:
        opener.open_file(str(tmp_path / "gone.csv"))
    assert told.args[0] == "gone.csv cannot be read: No such file or directory."


def test_a_fault_is_passed_on(
    opener: TableOpener, qtbot: QtBot, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise KeyError("lost")

    monkeypatch.setattr(columns_look, "read_table", fail)
    with qtbot.waitSignal(opener.failed) as failed:
        opener.open_file(write("pets.csv", PETS))
    assert "lost" in failed.args[0].summary


@pytest.mark.parametrize("by_key", [True, False])
def test_reading_can_be_cancelled(
    desk: Desk, opener: TableOpener, qtbot: QtBot, write: Write, jobs: Jobs, by_key: bool
) -> None:
    opener.open_file(write("pets.csv", PETS))
    assert opener.is_reading
    qtbot.waitUntil(lambda: bool(found(opener, ReadingDialog)))
    (dialog,) = found(opener, ReadingDialog)
    assert isinstance(dialog, ReadingDialog)
    assert not dialog.isModal()
    opener._progressed.emit(opener._number, 0.5)
    qtbot.waitUntil(lambda: dialog.bar.value() == 500)
    with qtbot.waitSignal(opener.told) as told:
        if by_key:
            QTest.keyClick(dialog, Qt.Key.Key_Escape)
        else:
            QTest.mouseClick(dialog.cancel, LEFT)
    assert told.args[0] == "pets.csv was not opened."
    assert not opener.is_reading
    assert not found(opener, ReadingDialog)
    desk.go_on.set()
    jobs.close()
    QCoreApplication.processEvents()
    assert not found(opener, ColumnsDialog)


def test_a_second_file_takes_the_firsts_place(
    desk: Desk, opener: TableOpener, qtbot: QtBot, write: Write
) -> None:
    opener.open_file(write("pets.csv", PETS))
    second = write("birds.csv", BIRDS)
    opener.open_file(second)
    desk.go_on.set()
    dialog = columns_of(qtbot, opener, second)
    assert dialog.label.currentText() == "bird"
    # And also where the columns of the one before have not been chosen.
    third = columns_of(qtbot, opener, write("more.csv", BIRDS))
    opener.dress(load_theme("dark"))
    with qtbot.assertNotEmitted(opener.opened):
        QTest.keyClick(third, Qt.Key.Key_Escape)
    assert not found(opener, ColumnsDialog)


def test_a_file_is_asked_for(opener: TableOpener, qtbot: QtBot, write: Write) -> None:
    path = write("birds.csv", BIRDS)
    opener.ask()
    (dialog,) = found(opener, QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.close()
    qtbot.waitUntil(lambda: bool(found(opener, ColumnsDialog)))

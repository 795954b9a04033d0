"""The neuron in the window: its tab, its settings, and what is said of it."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy
from pytestqt.qtbot import QtBot

from gd_desktop.core.dataset import Dataset
from gd_desktop.core.setup import ALL, ZEROS
from gd_desktop.io.builtin import entries
from gd_desktop.io.settings import WINDOW_SETUP, window_setup
from gd_desktop.ui.launch import App
from gd_desktop.ui.neuron.columns_dialog import ColumnsDialog
from gd_desktop.ui.neuron.own_data import about

from .conftest import Bench


def test_the_tabs_turn_between_the_models_and_each_keeps_its_settings(bench: Bench) -> None:
    window, session = bench.app.window, bench.app.session
    bench.after(lambda: session.change(rate=2.5))
    bench.after(window.model_tabs.buttons["parabola"].click)
    assert session.setup == WINDOW_SETUP
    assert window.desks.parabola.page.isVisible()
    assert not bench.desk.page.isVisible()
    bench.after(lambda: session.change(rate=0.3))
    bench.after(window.model_tabs.buttons["neuron"].click)
    assert session.setup.rate == 2.5
    bench.after(window.actions_.models["parabola"].trigger)
    assert session.setup.rate == 0.3
    assert window.actions_.models["parabola"].isChecked()
    assert not window.actions_.models["neuron"].isChecked()


def test_undo_brings_the_other_model_back_with_its_walk(bench: Bench) -> None:
    bench.step(5)
    bench.after(bench.app.window.model_tabs.buttons["parabola"].click)
    bench.after(bench.app.session.undo)
    assert bench.setup.model == "neuron"
    assert bench.frame.cursor == 5


@pytest.mark.parametrize("typed", ["x*y", "32"])
def test_a_batch_that_is_half_typed_is_forgotten_with_its_model(bench: Bench, typed: str) -> None:
    editor = bench.desk.panel.batch.lineEdit()
    editor.setFocus()
    editor.selectAll()
    QTest.keyClicks(editor, typed)
    bench.after(lambda: bench.app.session.open_model("parabola"))
    assert not editor.hasFocus()
    assert bench.setup == WINDOW_SETUP
    assert not bench.app.window.status.property("alarm")
    bench.after(bench.app.session.undo)
    assert bench.setup.batch == ALL
    assert bench.desk.panel.batch.currentText() == "All 274"


def test_a_run_goes_on_through_a_change_of_the_model(bench: Bench) -> None:
    bench.app.player.run()
    bench.after(bench.app.window.model_tabs.buttons["parabola"].click)
    assert not bench.app.player.is_running
    bench.step(1)


def test_the_table_stands_behind_a_tab(bench: Bench) -> None:
    card = bench.app.window.cost_card
    bench.app.window.resize(1920, 1080)
    assert card.table_tab.isVisible()
    card.table_tab.click()
    bench.step(1)
    bench.app.window.iterations_panel.show_newest()
    model = bench.app.window.iterations_panel.model
    text = model.index(1, 0).data()
    assert text.startswith("1   w[bill_length_mm] = −1 − 1 · (−0.071) = ")
    assert model.headerData(1, Qt.Orientation.Horizontal) == "‖∇C‖"
    bench.after(bench.app.window.model_tabs.buttons["parabola"].click)
    assert not card.table_tab.isVisible()
    bench.app.window.iterations_panel.show_newest()
    assert model.headerData(1, Qt.Orientation.Horizontal) == "dy/dx(xₖ)"


@pytest.mark.parametrize("entry", entries(), ids=lambda entry: entry.name)
def test_each_built_in_can_be_chosen_and_says_whose_it_is(bench: Bench, entry: object) -> None:
    panel = bench.desk.panel
    place = panel.data.findData(entry.name)
    assert place >= 0
    if bench.setup.data is not None and bench.setup.data.source != entry.name:
        panel.data.setCurrentIndex(place)
        bench.after(lambda: panel.data.activated.emit(place))
    data = bench.setup.data
    assert data is not None
    assert data.source == entry.name
    bench.step(3)
    assert entry.licence in about(data)
    assert entry.source.split(",")[0] in about(data)


@pytest.mark.parametrize(
    ("combo", "value", "field"),
    [
        ("cost", "cross-entropy", "cost"),
        ("scale", "none", "scale"),
        ("held_out", 0.2, "held_out"),
    ],
)
def test_a_choice_is_taken_and_can_be_undone(
    bench: Bench, combo: str, value: object, field: str
) -> None:
    box = getattr(bench.desk.panel, combo)
    before = getattr(bench.setup, field), box.currentText()
    place = box.findData(value)
    box.setCurrentIndex(place)
    bench.after(lambda: box.activated.emit(place))
    assert getattr(bench.setup, field) == value
    bench.after(bench.app.session.undo)
    assert (getattr(bench.setup, field), box.currentText()) == before


def test_a_choice_over_much_data_is_prepared_without_holding_the_window(bench: Bench) -> None:
    generator = np.random.default_rng(2)
    features = generator.normal(size=(60_000, 10))
    names = tuple(f"x{number}" for number in range(10))
    data = Dataset("much", names, features, (features[:, 0] > 0).astype(float))
    bench.after(lambda: bench.app.session.learn_from(data, start=ZEROS, scale="none"))
    box = bench.desk.panel.scale
    place = box.findData("standard")
    box.setCurrentIndex(place)
    box.activated.emit(place)
    assert bench.setup.scale == "none"  # not yet
    bench.qtbot.waitUntil(lambda: bench.setup.scale == "standard")
    bench.after(bench.app.session.undo)
    assert bench.setup.scale == "none"


def type_batch(bench: Bench, text: str) -> None:
    editor = bench.desk.panel.batch.lineEdit()
    assert editor is not None
    editor.selectAll()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)


@pytest.mark.parametrize(("text", "size"), [("7", 7), ("All 274", ALL), ("1000", 1000)])
def test_a_batch_can_be_typed(bench: Bench, text: str, size: object) -> None:
    bench.after(lambda: bench.app.session.change(batch=16))
    type_batch(bench, text)
    assert bench.setup.batch == size
    assert not bench.app.window.status.property("alarm")


@pytest.mark.parametrize("text", ["abc", "0", "-3", "2.5"])
def test_what_is_no_batch_is_refused(bench: Bench, text: str) -> None:
    type_batch(bench, text)
    assert bench.setup.batch == ALL
    assert bench.app.window.status.property("alarm")
    assert "Give a whole number of samples from 1 on, or all." in bench.app.window.status.text()
    assert bench.desk.panel.batch.currentText() == "All 274"


def test_a_start_can_be_typed(bench: Bench) -> None:
    field = bench.app.window.control_panel.weights
    for text, start in (("0.5, -1, 2e-1", (0.5, -1.0, 0.2)), ("3", (3.0,) * 3), ("zeros", ZEROS)):
        field.selectAll()
        QTest.keyClicks(field, text)
        bench.after(lambda: QTest.keyClick(field, Qt.Key.Key_Return))
        assert bench.setup.start == start
    field.selectAll()
    QTest.keyClicks(field, "1, 2")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert "Give 3 numbers" in bench.app.window.status.text()
    assert bench.setup.start == ZEROS


def test_the_accuracy_stands_beside_the_cost(bench: Bench) -> None:
    card = bench.app.window.cost_card
    assert card.note.text() == "accuracy 12.4 %"
    bench.after(lambda: bench.app.session.change(held_out=0.3, batch=16))
    bench.step(15)
    assert card.note.text().startswith("epoch 1, cost of all 0.")
    assert " · held out " in card.note.text()
    assert card.epochs.isVisible()
    assert card.plot.bottom.labelText == "epoch"
    card.epochs.click()
    assert card.plot.bottom.labelText == "iteration"


def test_each_model_has_its_own_kind_of_cost_axis(bench: Bench) -> None:
    card = bench.app.window.cost_card
    assert not card.log.isChecked()
    card.log.click()
    bench.after(bench.app.window.model_tabs.buttons["parabola"].click)
    assert card.log.isChecked()
    card.log.click()
    bench.after(bench.app.window.model_tabs.buttons["neuron"].click)
    assert card.log.isChecked()
    assert bench.app.preferences.appearance.log_neuron_cost
    assert not bench.app.preferences.appearance.log_cost


def test_what_cannot_be_learnt_is_told(bench: Bench) -> None:
    why = bench.app.window.verdict_panel.why
    bench.learn("xor")
    bench.qtbot.waitUntil(lambda: "No straight line separates" in why.text())
    bench.app.preferences.change(theme="dark")
    assert why.isVisible()
    bench.learn("four-points")
    bench.qtbot.waitUntil(lambda: not why.text())


def test_a_dropped_table_is_opened(bench: Bench, tmp_path: Path) -> None:
    path = tmp_path / "own.csv"
    path.write_text("weight,ear,kind\n3,6,cat\n4,6.5,cat\n20,11,dog\n25,9,dog\n")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    drop = QDropEvent(
        QPointF(500, 300),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    bench.app.window.dropEvent(drop)

    def dialogs() -> list[ColumnsDialog]:
        found = QApplication.topLevelWidgets()
        return [w for w in found if isinstance(w, ColumnsDialog) and w.isVisible()]

    bench.qtbot.waitUntil(lambda: len(dialogs()) == 1)
    dialog = dialogs()[0]
    bench.qtbot.waitUntil(dialog.open_button.isEnabled)
    with bench.qtbot.waitSignal(
        bench.app.player.frame, check_params_cb=lambda frame: frame.setup.data.source == str(path)
    ):
        dialog.open_button.click()
    data = bench.setup.data
    assert data is not None
    assert (data.names, data.classes, bench.setup.scale) == (
        ("weight", "ear"),
        ("cat", "dog"),
        "standard",
    )
    assert bench.desk.panel.data.currentText() == "own.csv"


@pytest.mark.parametrize("start", [1e300, -1e300])
def test_numbers_without_measure_leave_the_window_alive(bench: Bench, start: float) -> None:
    bench.after(lambda: bench.app.session.change(rate=1e308, start=(start,) * 3))
    bench.app.player.step(3)
    bench.app.player.run()
    bench.learn("penguins")
    assert bench.frame.row.x.tolist() == [-1.0, -1.0, -1.0]


@pytest.mark.parametrize("size", [(1280, 720), (1440, 900)])
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("name", ["penguins", "hours", "digits"])
def test_nothing_is_cut(bench: Bench, size: tuple[int, int], theme: str, name: str) -> None:
    bench.app.preferences.change(theme=theme)
    if name != "penguins":
        bench.learn(name)
    bench.app.window.resize(*size)
    bench.step(2)
    QApplication.processEvents()
    assert bench.app.window.minimumSizeHint().width() <= 1280
    assert bench.app.window.minimumSizeHint().height() <= 720
    for label in bench.app.window.findChildren(QLabel):
        is_free = label.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Ignored
        if label.isVisible() and not label.wordWrap() and not is_free:
            assert label.width() >= label.minimumSizeHint().width(), label.text()
    column = bench.app.window.control_panel.parentWidget()
    assert column is not None
    viewport = column.parentWidget()
    assert viewport is not None
    assert column.width() <= viewport.width()
    top, bottom = bench.desk.page.data_card, bench.desk.page.study_card
    assert top.mapTo(bench.desk.page, QPoint(0, top.height())).y() <= bottom.y()


def test_the_neuron_is_remembered(bench: Bench, qtbot: QtBot) -> None:
    bench.after(lambda: bench.app.session.change(rate=0.7, batch=8))
    settings = bench.app.settings()
    assert settings.setup == bench.setup
    again = App(settings)
    with qtbot.waitSignal(again.player.frame):
        again.window.show()
    assert again.session.setup == bench.setup
    assert again.window.desks.neuron.page.isVisible()
    again.window.close()
    again.destroy()


def test_reset_all_settings_leads_back_to_the_parabola(bench: Bench) -> None:
    bench.after(bench.app.window.actions_.reset_settings.trigger)
    assert bench.setup == WINDOW_SETUP
    bench.after(bench.app.session.undo)
    assert bench.setup == window_setup("neuron")

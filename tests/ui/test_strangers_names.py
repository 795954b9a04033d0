"""Names in data may look like markup: they are shown as they are, and nothing is fetched."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextDocument
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLabel,
    QListView,
    QMessageBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gd_desktop.core.dataset import Dataset
from gd_desktop.core.setup import Setup
from gd_desktop.io.settings import window_setup
from gd_desktop.io.tables import read_table
from gd_desktop.labels import Label
from gd_desktop.ui.elided import Elided
from gd_desktop.ui.neuron.columns_dialog import ColumnsDialog
from gd_desktop.ui.neuron.fitted import Fitted
from gd_desktop.ui.neuron.rows_dialog import RowsDialog
from gd_desktop.ui.number_field import NumberField
from gd_desktop.ui.status_line import plain_tip
from tests.ui.conftest import Opener, step_to

MARKUP = "<img src='//host/{}.png'>"
NAMES = tuple(map(MARKUP.format, "abc"))
_TIP = Qt.ItemDataRole.ToolTipRole


def setup(features: int) -> Setup:
    rows = np.random.default_rng(3).normal(size=(12, features))
    labels = (rows[:, 0] > 0).astype(float)
    classes = MARKUP.format("no"), MARKUP.format("yes")
    data = Dataset(
        MARKUP.format("data"), NAMES[:features], rows, labels, classes, MARKUP, is_own=True
    )
    return replace(window_setup("neuron"), data=data, start="zeros")


def taken_for_markup(widget: QWidget) -> Iterator[str]:
    """Texts and tooltips in a widget that would have a picture."""
    for each in (widget, *widget.findChildren(QWidget)):
        texts = [each.toolTip()]
        if isinstance(each, QLabel) and each.textFormat() is not Qt.TextFormat.PlainText:
            texts.append(each.text())
        if isinstance(each, QAbstractItemView):
            texts += tips(each)
        yield from (f"{type(each).__name__}: {text}" for text in texts if has_picture(text))


def tips(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if model is None:
        return
    for column in range(1 if isinstance(view, QListView) else model.columnCount()):
        yield str(model.headerData(column, Qt.Orientation.Horizontal, _TIP) or "")
        for row in range(min(model.rowCount(), 20)):
            yield str(model.index(row, column).data(_TIP) or "")


def has_picture(text: str) -> bool:
    return "<img" in text


@pytest.mark.parametrize("features", [1, 3])
def test_no_name_is_taken_for_markup(open_app: Opener, qtbot: QtBot, features: int) -> None:
    app = open_app(setup(features), 1280, 900)
    step_to(qtbot, app, 2)
    window = app.window
    window.actions_.predict.trigger()
    card = window.desks.neuron.page.study_card
    found = []
    for page in range(len(card.tabs)):
        card.turn_to(page)
        QApplication.processEvents()
        found += taken_for_markup(window)
    assert not found
    window.desks.neuron.own_data.edit_rows()
    dialog = window.findChild(RowsDialog)
    assert dialog is not None
    assert not list(taken_for_markup(dialog))
    dialog.reject()


def test_no_column_is_taken_for_markup(open_app: Opener, tmp_path: Path) -> None:
    app = open_app()
    path = tmp_path / "a.csv"
    lines = [",".join((*NAMES, "label")), *(f"{row},2,3,{NAMES[row % 2]}" for row in range(4))]
    path.write_text("\n".join(lines))
    dialog = ColumnsDialog(read_table(path), app.jobs, app.themes.theme, app.window)
    dialog.show()
    assert not list(taken_for_markup(dialog))
    dialog.reject()


def test_what_there_is_to_know_of_data_is_told_in_its_own_letters(open_app: Opener) -> None:
    app = open_app(setup(2))
    app.window.desks.neuron.own_data.tell_about()
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    assert not has_picture(box.text())
    assert not list(taken_for_markup(box))
    shown = QTextDocument()
    shown.setHtml(box.text())
    for name in ("data.png", MARKUP.format("no"), MARKUP.format("yes")):
        assert name in shown.toPlainText()
    box.reject()


def test_tooltips_of_what_is_cut_have_it_as_it_is(qtbot: QtBot) -> None:
    name = NAMES[0]
    elided, fitted = Elided(), Fitted()
    elided.say(name, "tip")
    fitted.setText(name)
    fitted.dress(QColor(), 12)
    for label in (elided, fitted):
        qtbot.addWidget(label)
        label.resize(20, 20)
        label.grab()
        assert label.toolTip()
        assert not list(taken_for_markup(label))
    shown = QTextDocument()
    shown.setHtml(elided.toolTip())
    assert shown.toPlainText() == f"{name}\ntip"
    assert plain_tip("x > 0\ntip") == "x > 0\ntip"


def test_a_field_s_tooltip_names_a_feature_as_it_is_called(qtbot: QtBot) -> None:
    field = NumberField("feature", Label(NAMES[0], f"The value of {NAMES[0]}."), float)
    qtbot.addWidget(field)
    assert not list(taken_for_markup(field))

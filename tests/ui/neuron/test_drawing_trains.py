"""Ten pictures drawn with the mouse, and a neuron that learns them."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gd_desktop.ui.neuron.drawing_dialog import DrawingDialog
from gd_desktop.ui.neuron.drawing_pad import DrawingPad
from gd_desktop.ui.neuron.study_card import ASK

from .conftest import Bench

# Strokes from corner to corner, a little apart: down to the right, and down to the left.
STROKES = [((-60 + 8 * k, -60), (60, 60 - 8 * k)) for k in range(5)]


def stroke(pad: DrawingPad, start: tuple[int, int], end: tuple[int, int]) -> None:
    middle = pad.rect().center()
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=middle + QPoint(*start))
    QTest.mouseMove(pad, middle + QPoint(*end))
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=middle + QPoint(*end))


def drawing_dialog() -> DrawingDialog:
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, DrawingDialog)]
    assert len(found) == 1
    return found[0]


def test_ten_drawn_pictures_are_learnt_and_an_eleventh_is_named(bench: Bench) -> None:
    bench.desk.panel.draw.click()
    dialog = drawing_dialog()
    for start, end in STROKES:
        stroke(dialog.pad, start, end)
        dialog.add_buttons[0].click()
        stroke(dialog.pad, (-start[0], start[1]), (-end[0], end[1]))
        dialog.add_buttons[1].click()
    assert len(dialog.pictures) == 10
    bench.after(dialog.train.click)
    dialog.close()
    data = bench.setup.data
    assert data is not None
    assert (len(data), data.image, data.classes) == (10, (16, 16), ("cat", "dog"))
    score = bench.step(100).score
    assert score is not None
    assert score.accuracy == 1.0
    assert bench.desk.page.data_card.view.current is bench.desk.page.data_card.view.weights

    ask = bench.desk.page.study_card.ask
    bench.desk.page.study_card.turn_to(ASK)
    assert ask.pad is not None
    reach = ask.pad.width() // 3
    stroke(ask.pad, (reach, -reach), (-reach, reach))
    assert ask.answer.text().startswith("dog, ")
    ask.clear.click()
    stroke(ask.pad, (-reach, -reach), (reach, reach))
    assert ask.answer.text().startswith("cat, ")

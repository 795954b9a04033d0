"""A function is typed, marked where it is wrong, taken, undone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gd_desktop import access_words, function_labels

from .conftest import Bench


def test_enter_takes_the_function_and_keeps_the_start(bench: Bench) -> None:
    frame = bench.enter("x^2 + sin x")
    assert bench.setup.function == "x^2 + sin x"
    assert bench.setup.start == (4.0,)
    assert frame.problem.parameters == ("x",)
    assert bench.panel.formulas.lines[0].accessibleName() == "f(x) = x² + sin x"
    assert bench.panel.formulas.lines[1].accessibleName().startswith("f′(x) = ")
    assert "f″(x)" in bench.panel.formulas.lines[1].toolTip()


def test_another_number_of_variables_takes_a_start_that_fits(bench: Bench) -> None:
    bench.enter("x² + 3y²")
    assert bench.setup.start == (2.0, 2.0)
    assert bench.desk.page.current is bench.desk.page.plane
    names = [formula.accessibleName() for formula in bench.panel.formulas.lines]
    assert names == ["f(x, y) = x² + 3y²", "∂f/∂x = 2x", "∂f/∂y = 6y"]
    bench.enter("x²")
    assert bench.setup.start == (2.0,)
    assert bench.desk.page.current is bench.desk.page.curve


def test_leaving_the_field_takes_what_was_typed(bench: Bench) -> None:
    bench.app.window.activateWindow()
    bench.qtbot.waitActive(bench.app.window)
    bench.type("cos x")
    bench.after(bench.app.window.control_panel.rate.setFocus)
    assert bench.setup.function == "cos x"


@pytest.mark.parametrize(
    ("text", "at", "marked"),
    [
        ("x^4 - 3sin", 7, (7, 3)),
        ("x + qqq(x)", 4, (4, 3)),
        ("x^2 +", 4, (4, 1)),
        ("2·(x + 1", 2, (2, 1)),
        ("x ! 2", 2, (2, 1)),
    ],
)
def test_what_is_wrong_is_marked_where_it_stands(
    bench: Bench, text: str, at: int, marked: tuple[int, int]
) -> None:
    before = bench.setup
    bench.type(text)
    bench.press_enter()
    assert bench.field.is_refused
    assert bench.field.text() == text
    assert bench.field.cursorPosition() == at
    assert bench.field.marked == marked
    said = bench.panel.complaint.text()
    assert said == bench.app.window.status.text() == bench.field.accessibleDescription()
    assert bench.panel.pages.currentWidget() is bench.panel.complaint
    assert bench.setup == before
    bench.step()


def test_a_long_reason_does_not_widen_the_window(bench: Bench) -> None:
    window = bench.app.window
    window.resize(1000, 700)
    bench.type("x^4 + siin(x)")
    bench.field.check()
    QApplication.processEvents()
    assert window.width() == 1000
    assert window.status.toolTip() == window.status.text()


def test_the_panel_is_as_high_with_a_complaint_as_without(bench: Bench) -> None:
    before = bench.panel.height()
    bench.type("x^4 + siin(x)")
    bench.field.check()
    QApplication.processEvents()
    assert bench.panel.height() == before


def _reds(bench: Bench) -> list[int]:
    """The columns of the field in which the colour of errors is seen, its rim left out."""
    error = QColor(bench.app.themes.theme.colours["error"])
    image = bench.field.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    rim = 4
    return [
        x
        for x in range(rim, image.width() - rim)
        if any(image.pixelColor(x, y) == error for y in range(rim, image.height() - rim))
    ]


def test_the_wave_is_seen_under_the_characters_that_are_meant(bench: Bench) -> None:
    bench.type("x + qqq(x)")
    assert not _reds(bench)
    bench.field.check()
    metrics = bench.field.fontMetrics()
    begin = metrics.horizontalAdvance("x + ")
    reds = _reds(bench)
    assert reds
    left = bench.field.rect().left() + 8
    assert begin - 4 < min(reds) - left < begin + 12
    assert max(reds) - min(reds) < 1.5 * metrics.horizontalAdvance("qqq")
    QTest.keyClick(bench.field, Qt.Key.Key_Backspace)
    assert not _reds(bench)


def test_typing_is_looked_at_after_a_rest(bench: Bench) -> None:
    before = bench.setup
    with bench.qtbot.waitSignal(bench.field.refused) as refused:
        bench.type("x^2 + ")
    assert refused.args == [bench.panel.complaint.text()]
    assert bench.field.cursorPosition() == 6
    with bench.qtbot.waitSignal(bench.field.previewed):
        QTest.keyClicks(bench.field, "1/x")
    assert bench.panel.formulas.lines[0].accessibleName() == "f(x) = x² + 1/x"
    assert bench.panel.solution.text() == function_labels.PREVIEW
    assert bench.app.window.status.text() == access_words.AT_REST
    assert bench.setup == before


def test_escape_brings_back_the_function_in_force(bench: Bench) -> None:
    bench.type("x^^2")
    bench.press_enter()
    QTest.keyClick(bench.field, Qt.Key.Key_Escape)
    assert bench.field.text() == bench.setup.function
    assert not bench.field.is_refused
    assert bench.field.marked is None
    assert bench.panel.formulas.lines[0].accessibleName() == "f(x) = x⁴ − 3x³ + 2"
    assert "2.25" in bench.panel.solution.text()
    assert bench.app.window.status.text() == access_words.AT_REST
    assert not bench.field.hasFocus()


def test_undo_brings_the_last_function_back(bench: Bench) -> None:
    bench.enter("x²")
    bench.after(bench.app.window.actions_.undo.trigger)
    assert bench.field.text() == "x^4 - 3x^3 + 2"
    bench.after(bench.app.window.actions_.redo.trigger)
    assert bench.field.text() == "x²"


def test_a_change_elsewhere_leaves_what_is_being_typed(bench: Bench) -> None:
    bench.type("x² + ")
    bench.app.session.change(rate=0.02)
    assert bench.field.text() == "x² + "


def test_a_grid_that_is_too_fine_for_two_variables_gives_way(bench: Bench) -> None:
    bench.change(method="grid-search", options=(("points", 5000),))
    bench.type("x² + y²")
    bench.press_enter()
    assert not bench.field.is_refused
    setup = bench.app.session.setup
    assert (setup.function, setup.method_options["points"]) == ("x² + y²", 25)
    bench.app.session.undo()
    assert bench.app.session.setup.method_options["points"] == 5000


def test_keys_lead_to_the_field_and_to_the_gallery(bench: Bench) -> None:
    window = bench.app.window
    window.activateWindow()
    bench.qtbot.waitActive(window)
    for label, widget in bench.desk.keyed:
        key = Qt.Key(ord(label.key))
        QTest.keyClick(window, key, Qt.KeyboardModifier.AltModifier)
        assert QApplication.focusWidget() is widget
    taken = [label.key for label, _ in (*bench.desk.keyed, *window.control_panel.keyed)]
    assert len(taken) == len(set(taken))


def test_the_tabs_turn_to_the_function_and_back(bench: Bench) -> None:
    window = bench.app.window
    assert window.model_tabs.buttons["function"].isChecked()
    bench.enter("x² + y²")
    bench.after(lambda: window.model_tabs.buttons["parabola"].click())
    assert bench.setup.model == "parabola"
    with bench.qtbot.waitSignal(bench.app.player.frame):
        QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert bench.setup.model == "function"
    assert bench.setup.function == "x² + y²"
    assert window.model_tabs.buttons["function"].isChecked()


def test_the_start_of_two_variables_is_typed_with_a_comma(bench: Bench) -> None:
    bench.enter("x² + y²")
    field = bench.app.window.control_panel.weights
    assert field.isVisible()
    assert field.text() == "2, 2"
    assert field.accessibleName() == function_labels.START.name
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "1, -3")
    bench.after(lambda: QTest.keyClick(field, Qt.Key.Key_Return))
    assert bench.setup.start == (1.0, -3.0)

"""Fields and plots in a language whose numbers have a comma; a Setup and a file have none."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from gd_desktop import tongue
from gd_desktop.core.function import parse_function
from gd_desktop.core.refusal import Refusal
from gd_desktop.core.setup import Setup
from gd_desktop.labels import Label
from gd_desktop.ui.neuron.clipboard_cells import cells_of, text_of
from gd_desktop.ui.number_field import NumberField
from gd_desktop.ui.panels.function_field import FunctionField
from gd_desktop.ui.panels.start_field import StartField
from gd_desktop.ui.plots.axis import Axis
from gd_desktop.ui.surface.axes import even_ticks

LABEL = Label("Field", "What it is.")


@pytest.fixture(autouse=True)
def comma() -> Iterator[None]:
    """A language with a comma in its numbers, for one test."""
    tongue.speak("de", decimal_sign=",")
    yield
    tongue.speak()


def enter(field: QLineEdit, text: str) -> None:
    """Type a text in the place of what is there."""
    field.selectAll()
    QTest.keyClicks(field, text)
    field.returnPressed.emit()


def started(qtbot: QtBot, start: tuple[float, ...], model: str = "terrain") -> tuple[Any, Any]:
    """A field for a start, and what it has handed over."""
    taken: list[object] = []
    field = StartField(LABEL, taken.append)
    qtbot.addWidget(field)
    field.show_start(Setup(model=model, terrain="bowl", start=start), len(start))
    return field, taken


def test_a_start_is_shown_with_commas_and_semicolons(qtbot: QtBot) -> None:
    field, _ = started(qtbot, (8.0, -0.5))
    assert field.text() == "8; -0,5"


@pytest.mark.parametrize("text", ["1,5; -0,3", "1,5 -0,3", "1.5, -0.3", "1,5; -0.3", "1,5;-0,3"])
def test_a_start_is_read_as_it_is_typed(qtbot: QtBot, text: str) -> None:
    field, taken = started(qtbot, (8.0, -0.5))
    enter(field, text)
    assert not field.is_refused
    assert taken == [(1.5, -0.3)]


def test_one_number_stands_for_all_and_too_many_are_refused(qtbot: QtBot) -> None:
    field, taken = started(qtbot, (8.0, -0.5))
    enter(field, "2,5")
    assert taken == [(2.5, 2.5)]
    enter(field, "1; 2; 3,5")
    assert field.is_refused
    assert "“1; 2; 3,5”" in field.accessibleDescription()
    assert taken == [(2.5, 2.5)]


def test_what_is_shown_of_a_start_is_taken_as_it_is(qtbot: QtBot) -> None:
    start = (0.1 + 0.2, -1e-7)
    field, taken = started(qtbot, start)
    enter(field, field.text())
    assert taken == [start]


def test_a_number_is_typed_with_either_sign_and_shown_with_a_comma(qtbot: QtBot) -> None:
    taken: list[float] = []
    field = NumberField("rate", LABEL, taken.append)
    qtbot.addWidget(field)
    for text in ("0,25", "0.25", "1/4", "25 %"):
        field.show_value(1.0)
        enter(field, text)
        assert (field.text(), taken.pop()) == ("0,25", 0.25)
    field.step(1)
    assert (field.text(), field.value) == ("0,26", 0.26)
    field.show_value(1e-7)
    assert field.text() == "1e-7"


class Functions:
    """A field for a function, and what it has handed over, shown and refused."""

    def __init__(self, qtbot: QtBot) -> None:
        self.taken: list[str] = []
        self.previews: list[object] = []
        self.field = FunctionField(LABEL, self._take)
        qtbot.addWidget(self.field)
        self.field.previewed.connect(self.previews.append)
        self.field.show_text("x^2 - 0.5x")

    def _take(self, text: str) -> None:
        parse_function(text)
        self.taken.append(text)


def test_a_function_is_shown_with_commas_and_kept_with_points(qtbot: QtBot) -> None:
    functions = Functions(qtbot)
    field = functions.field
    assert field.text() == "x^2 - 0,5x"
    enter(field, "0,5x^2 + sin(1,5x)")
    assert functions.taken == ["0.5x^2 + sin(1.5x)"]
    assert field.text() == "0,5x^2 + sin(1,5x)"
    field.show_text("0.5x^2 + sin(1.5x)")
    assert field.text() == "0,5x^2 + sin(1,5x)"
    enter(field, "0.25x^2")
    assert functions.taken[1:] == ["0.25x^2"]
    assert field.text() == "0,25x^2"


def test_a_function_is_looked_at_while_it_is_typed(qtbot: QtBot) -> None:
    functions = Functions(qtbot)
    functions.previews.clear()
    functions.field.selectAll()
    QTest.keyClicks(functions.field, "1,5x")
    functions.field.check()
    assert functions.previews == [parse_function("1.5x")]


@pytest.mark.parametrize(
    ("text", "marked"),
    [("0,5x + 1,5 qqq(x)", (11, 3)), ("2,5 + x,5", (7, 1)), ("x + 1,2,3", (4, 4))],
)
def test_what_is_wrong_is_marked_and_quoted_as_it_was_typed(
    qtbot: QtBot, text: str, marked: tuple[int, int]
) -> None:
    functions = Functions(qtbot)
    enter(functions.field, text)
    assert functions.field.is_refused
    assert functions.field.text() == text
    assert functions.field.marked == marked
    assert functions.field.cursorPosition() == marked[0]
    at, length = marked
    said = functions.field.accessibleDescription()
    assert f"Character {at + 1}:" in said
    assert text[at : at + length] in said
    assert not functions.taken


def test_rows_are_pasted_as_a_spreadsheet_or_a_hand_writes_them() -> None:
    assert cells_of("1,5\t2\n3\t4,5") == ([["1,5", "2"], ["3", "4,5"]], False)
    assert cells_of("1,5;2") == ([["1,5", "2"]], False)
    assert cells_of("1,5 2\n3 4,5") == ([["1,5", "2"], ["3", "4,5"]], False)
    assert cells_of("1.5,2,cat\n2,3,dog") == ([["1.5", "2", "cat"], ["2", "3", "dog"]], False)
    # That 0,5 is one number need not be told here.
    assert cells_of("0,5\n1,5") == ([["0,5"], ["1,5"]], False)
    assert cells_of(text_of([["1,5", "2"]]))[0] == [["1,5", "2"]]


def test_axes_have_commas(qapp: object) -> None:
    axis = Axis("bottom")
    assert axis.tickStrings([-0.5, 0, 0.5], 1, 0.5) == ["−0,5", "0,0", "0,5"]
    assert axis.tickStrings([0, 1.5e6], 1, 1.5e6) == ["0", "1500000"]
    axis.set_logarithmic(True)
    assert axis.tickStrings([-2.0, 0.0, 6.0], 1, 1) == ["0,01", "1", "1000000"]
    assert [tick.text for tick in even_ticks((-1.0, 1.0), 1.0, 4)] == [
        *("−1", "−0,5", "0", "0,5", "1"),
    ]


def test_what_a_field_cannot_take_is_refused_with_a_number_as_it_is_typed(qtbot: QtBot) -> None:
    def take(value: float) -> None:
        from gd_desktop.core.refusal import Reason

        raise Refusal("rate", value, Reason.NOT_POSITIVE)

    field = NumberField("rate", LABEL, take)
    qtbot.addWidget(field)
    enter(field, "-0,5")
    assert field.text() == "-0,5"
    assert "“-0,5”" in field.accessibleDescription()

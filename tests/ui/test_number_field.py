"""Numbers as people type them, and what is said of those that are none."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gd_desktop.core.refusal import Reason, Refusal
from gd_desktop.labels import Label
from gd_desktop.ui.number_field import NumberField

from .conftest import type_in


class Taker:
    """Takes positive numbers."""

    def __init__(self) -> None:
        self.taken: list[float] = []

    def __call__(self, value: float) -> None:
        if not value > 0:
            raise Refusal("rate", value, Reason.NOT_POSITIVE)
        self.taken.append(value)


@pytest.fixture
def taker() -> Taker:
    return Taker()


@pytest.fixture
def field(qtbot: QtBot, taker: Taker) -> NumberField:
    made = NumberField("rate", Label("Learning rate", "any positive number"), taker)
    qtbot.addWidget(made)
    made.show_value(0.1)
    return made


@pytest.mark.parametrize(
    ("text", "value", "shown"),
    [
        ("1e-3", 0.001, "0.001"),
        ("0.25", 0.25, "0.25"),
        ("0,25", 0.25, "0.25"),
        (" 7 ", 7.0, "7"),
        ("1e308", 1e308, "1e308"),
        (".5", 0.5, "0.5"),
    ],
)
def test_a_number_is_taken_and_shown(
    field: NumberField, taker: Taker, text: str, value: float, shown: str
) -> None:
    type_in(field, text)
    assert taker.taken == [value]
    assert field.value == value
    assert field.text() == shown
    assert not field.is_refused


@pytest.mark.parametrize("text", ["", "abc", "0", "-1", "nan", "1 2", "1_0", "--1"])
def test_what_is_no_such_number_is_refused_with_a_reason(
    field: NumberField, taker: Taker, qtbot: QtBot, text: str
) -> None:
    with qtbot.waitSignal(field.refused) as refused:
        type_in(field, text)
    assert refused.args[0].startswith("Learning rate")
    assert "such as 0.1" in refused.args[0]
    assert field.is_refused
    assert field.accessibleDescription() == refused.args[0]
    assert field.value == 0.1
    assert not taker.taken


def test_escape_brings_back_what_is_in_force(field: NumberField, taker: Taker) -> None:
    type_in(field, "abc")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == "0.1"
    assert not field.is_refused


def test_typing_on_takes_the_mark_away(field: NumberField) -> None:
    type_in(field, "abc")
    QTest.keyClicks(field, "1")
    assert not field.is_refused


def test_what_is_being_typed_is_not_overwritten(field: NumberField) -> None:
    field.selectAll()
    QTest.keyClicks(field, "0.5")
    field.show_value(0.1)
    assert field.text() == "0.5"


def test_another_value_in_force_is_shown(field: NumberField) -> None:
    type_in(field, "abc")
    field.show_value(0.2)
    assert field.text() == "0.2"
    assert not field.is_refused


@pytest.mark.parametrize(
    ("key", "value"),
    [(Qt.Key.Key_Up, 0.11), (Qt.Key.Key_Down, 0.09), (Qt.Key.Key_PageUp, 0.2)],
)
def test_keys_change_it_a_little(
    field: NumberField, taker: Taker, key: Qt.Key, value: float
) -> None:
    QTest.keyClick(field, key)
    assert taker.taken == [value]


def test_stepping_below_what_is_allowed_is_refused_like_typing(field: NumberField) -> None:
    QTest.keyClick(field, Qt.Key.Key_PageDown)
    assert field.is_refused
    assert field.value == 0.1


def test_a_whole_number_field_refuses_fractions(qtbot: QtBot) -> None:
    taken: list[float] = []
    field = NumberField("steps", Label("Steps", ""), taken.append, whole=True)
    qtbot.addWidget(field)
    field.show_value(100)
    type_in(field, "1.5")
    assert field.is_refused
    type_in(field, "1e3")
    assert taken == [1000]
    assert field.text() == "1000"


@pytest.mark.parametrize(
    ("text", "shown"),
    [("1,000", "1000"), ("1.000", "1000"), ("10,000,000", "10000000"), ("1 000", "1000")],
)
def test_a_whole_number_is_taken_with_its_thousands(
    qtbot: QtBot, taker: Taker, text: str, shown: str
) -> None:
    field = NumberField("steps", Label("Steps", "any whole number"), taker, whole=True)
    qtbot.addWidget(field)
    field.show_value(100)
    type_in(field, text)
    assert taker.taken == [int(shown)]
    assert field.text() == shown

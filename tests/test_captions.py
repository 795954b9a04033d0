"""How a sentence and its numbers come together, in languages that order them otherwise."""

from collections.abc import Iterator

import pytest

from gd_desktop import tongue
from gd_desktop.captions import Caption, say
from gd_desktop.formulas import Part

COST = ("C = ", Part("cost", "2.25"))
ENGLISH = "From {old} to {cost}."


def told() -> Caption:
    return say(tongue.tr("Cost"), tongue.tr(ENGLISH), old=Part("cost", "9"), cost=COST)


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    yield
    tongue.speak()


def test_a_sentence_takes_its_pieces_where_it_names_them() -> None:
    assert told().text == "From 9 to C = 2.25."
    assert [part.role for part in told().parts] == ["", "cost", "", "", "cost", ""]


def test_another_language_may_turn_them_round() -> None:
    tongue.speak("xx", lambda _, text, __: {ENGLISH: "Nun {cost}, zuvor {old}."}.get(text, ""))
    assert told().text == "Nun C = 2.25, zuvor 9."
    assert [part.text for part in told().parts if part.role] == ["2.25", "9"]


def test_from_right_to_left_a_formula_keeps_its_own_direction() -> None:
    tongue.speak("ar", lambda _, text, __: "من {old} إلى {cost}.", is_right_to_left=True)
    assert told().text == "من \u20669\u2069 إلى \u2066C = 2.25\u2069."

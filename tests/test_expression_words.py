"""Each refusal of a typed function says what is wrong, where, and what would do."""

import re

import pytest

from gd_desktop.core.expression.refusal import ExpressionRefusal, Fault
from gd_desktop.core.function import parse_function
from gd_desktop.expression_words import refusal

SAID = [
    ("", "Character 1: there is no function yet."),
    ("x^", "Character 2: nothing follows on “^”."),
    ("2x + a", "Character 6: “a” is not known. The variables are x and y"),
    ("0,5x", "Character 2: a decimal comma. Type a point, as in 0.5."),
    ("sen(x)", "Character 1: “sen” is not known. Did you mean sin"),
    ("foo(x)", "Character 1: “foo” is not known. The functions are sin, cos"),
    ("2х", "Character 2: “х” looks like “x”"),
    ("sin^-1 x", "Character 1: “sin^-1” can mean two things. Type asin(x)"),
    ("(x]", "Character 3: “]” stands where “)” must close."),
    ("2(x + 1", "Character 2: “(” is never closed. Type “)”"),
    ("x/0", "Character 3: “0” is 0, and nothing is divided by 0."),
    ("x + ln(-1)", "Character 5: “ln(-1)” is no real number."),
    ("x + 9^9^9^9", "Character 7: “9^9^9” is no finite number."),
    ("2 + 3", "Characters 1 to 5: “2 + 3” is the same everywhere."),
    ("x" * 600, "Character 501: the function goes on after 500 characters."),
    ("(" * 60, "Character 51: more than 50 levels"),
    ("x\u200b", "Character 2: “U+200B” has no meaning in a function."),
    ("x2", "Character 2: the number 2 follows without a sign."),
    ("x + sin", "Character 5: sin of what? Type its argument, as in sin(x)."),
]


@pytest.mark.parametrize(("text", "sentence"), SAID, ids=[said for _, said in SAID])
def test_it_says(text: str, sentence: str) -> None:
    with pytest.raises(ExpressionRefusal) as no:
        parse_function(text)
    assert refusal(no.value).startswith(sentence)


@pytest.mark.parametrize("fault", Fault)
@pytest.mark.parametrize("at", [0, 7])
def test_each_names_the_character_and_a_remedy(fault: Fault, at: int) -> None:
    expected: object = ("sin", "sinh") if fault is Fault.UNKNOWN_NAME else "asin"
    no = ExpressionRefusal(fault, "0123456{}\n\tfoo {expected}", at, 6, expected)
    said = refusal(no)
    assert re.match(rf"Characters? {at + 1}\b", said)
    assert "\n" not in said
    assert "None" not in said
    # What is wrong, and then what would do.
    assert len(re.findall(r"[.?](?: |$)", said)) >= 2
    assert said.endswith(".")
    assert "!" not in said.replace("3!", "")


def test_no_two_are_the_same() -> None:
    said = {refusal(ExpressionRefusal(fault, "abc", 0, 1, "x")) for fault in Fault}
    assert len(said) == len(Fault)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("5", "Character 1: “5” is the same everywhere. Type a function of x"),
        ("π", "Character 1: “π” is the same everywhere."),
        ("10", "Characters 1 to 2: “10” is the same everywhere."),
    ],
)
def test_one_character_is_one(text: str, sentence: str) -> None:
    with pytest.raises(ExpressionRefusal) as no:
        parse_function(text)
    assert refusal(no.value).startswith(sentence)

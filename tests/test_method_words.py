"""Why a setting of a method's own is not taken."""

import json
from dataclasses import replace

import pytest

from gd_desktop import words
from gd_desktop.core.methods import METHODS, OPTIONS, options_of
from gd_desktop.core.refusal import Reason, Refusal
from gd_desktop.core.setup import Setup, build_problem
from gd_desktop.io.settings import window_setup
from gd_desktop.method_words import option_refusal
from gd_desktop.numerals import read_number


def refused(method: str, **options: float) -> Refusal:
    """What the core says to these settings."""
    with pytest.raises(Refusal) as caught:
        Setup(method=method, options=tuple(options.items()))
    return caught.value


@pytest.mark.parametrize(
    ("method", "options", "said"),
    [
        ("momentum", {"momentum": 1.0},
         "Momentum β: “1” is out of range. Give a number from 0 to below 1, such as 0.9."),
        ("momentum", {"momentum": -0.5},
         "Momentum β: “-0.5” is out of range. Give a number from 0 to below 1, such as 0.9."),
        ("nesterov", {"momentum": float("nan")},
         "Momentum β: “nan” is not a finite number. Give a number from 0 to below 1, such as "
         "0.9."),
        ("rmsprop", {"decay": 0.0},
         "Decay ρ: “0” is out of range. Give a number between 0 and 1, both left out, such as "
         "0.99."),
        ("adam", {"epsilon": 2.0},
         "ε: “2” is out of range. Give a number above 0, at most 1, such as 1e-8."),
        ("adagrad", {"epsilon": 0.0},
         "ε: “0” is out of range. Give a number above 0, at most 1, such as 1e-10."),
        ("grid-search", {"points": 2.5},
         "Points: “2.5” is not a whole number. Give a whole number from 2 to 1,000,000, such as "
         "25."),
        ("grid-search", {"points": 1},
         "Points: “1” is out of range. Give a whole number from 2 to 1,000,000, such as 25."),
        ("grid-search", {"low": 1e200},
         "From: “1e200” is out of range. Give a number from -1e150 to 1e150, such as -4."),
        ("grid-search", {"low": 10.0, "high": -10.0},
         "From: “10” is not below the grid’s other end, -10. Give a smaller number, or move the "
         "other end."),
        ("adam", {"momentum": 0.5},
         "Momentum β means nothing to Adam. Leave it out, or choose another method."),
        ("gradient-descent", {"points": 5},
         "Points means nothing to Gradient descent. Leave it out, or choose another method."),
    ],
)  # fmt: skip
def test_each_refusal_says_why_and_what_would_do(
    method: str, options: dict[str, float], said: str
) -> None:
    no = refused(method, **options)
    assert option_refusal(no) == words.refusal(no) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "Momentum β is empty. Give a number from 0 to below 1, such as 0.9."),
        ("abc", "Momentum β: “abc” is not a number. Give a number from 0 to below 1, such as 0.9."),
    ],
)
def test_text_that_is_no_number_is_told_what_would_do(text: str, said: str) -> None:
    with pytest.raises(Refusal) as caught:
        read_number(text, "momentum")
    assert option_refusal(caught.value) == said


def test_a_range_without_use_is_not_told() -> None:
    no = Refusal("low", "abc", Reason.NOT_A_NUMBER)
    assert option_refusal(no) == "From: “abc” is not a number. Give a number, such as -4."


def test_the_upper_end_of_a_grid_is_above_the_lower() -> None:
    no = Refusal("high", "-7", Reason.OUT_OF_ORDER, -4.0)
    assert option_refusal(no) == (
        "To: “-7” is not above the grid’s other end, -4. Give a larger number, or move the other "
        "end."
    )


@pytest.mark.parametrize(
    ("value", "dimension", "said"),
    [
        ("200", 3,
         "Points: 200 for each of 3 parameters make 8\u202f000\u202f000 evaluations, and "
         "1\u202f000\u202f000 is the most. Give at most 100, or choose another method."),
        (25, 65,
         "Points: 25 for each of 65 parameters make 7.3·10⁹⁰ evaluations, and "
         "1\u202f000\u202f000 is the most. Choose another method."),
        (25, 785,
         "Points: 25 for each of 785 parameters make over 10³⁰⁰ evaluations, and "
         "1\u202f000\u202f000 is the most. Choose another method."),
    ],
)  # fmt: skip
def test_too_many_evaluations_are_counted(value: object, dimension: int, said: str) -> None:
    assert option_refusal(Refusal("points", value, Reason.TOO_MANY, dimension)) == said


def test_a_method_that_needs_all_samples_says_so() -> None:
    neuron = window_setup("neuron")
    with pytest.raises(Refusal) as caught:
        replace(neuron, method="newton-raphson", batch=16)
    assert words.refusal(caught.value) == (
        "Batch: Newton–Raphson needs all samples at each step. Give all, or choose another method."
    )
    assert words.refusal(caught.value, "--batch").startswith("--batch: Newton–Raphson needs all")
    with pytest.raises(Refusal) as caught:
        replace(neuron, method="grid-search", mistakes=("sign",))
    assert words.refusal(caught.value) == (
        "Mistakes: Grid search needs the right gradient. Leave the mistakes out, or choose another "
        "method."
    )


def test_what_no_method_knows_is_told_too() -> None:
    assert option_refusal(Refusal("held_out", 0.1, Reason.OTHER_METHOD)) == (
        "Held out means nothing to the method in force. Leave it out, or choose another method."
    )


def test_the_command_line_names_the_option_as_it_was_given() -> None:
    no = refused("momentum", momentum=1.0)
    assert option_refusal(no, "--set momentum").startswith("--set momentum: “1” is out of range.")
    other = refused("adam", momentum=0.5)
    assert option_refusal(other, "--set momentum").startswith("--set momentum means nothing to")
    many = Refusal("points", 200, Reason.TOO_MANY, 3)
    assert option_refusal(many, "--set points").startswith("--set points: 200 for each of 3")


@pytest.mark.parametrize("method", METHODS)
def test_whatever_a_file_holds_is_answered_in_words(method: str) -> None:
    problem = build_problem(Setup())
    for option in OPTIONS[method]:
        for value in ("x", None, True, [1], json.loads("1" + "0" * 400), -1e300, float("inf")):
            with pytest.raises(Refusal) as caught:
                options_of(method, {option.name: value}, problem)
            said = option_refusal(caught.value)
            assert said.endswith(".")
            assert "Give a" in said
            assert len(said) < 160


def test_a_method_that_cannot_take_so_many_parameters_says_how_many_it_takes() -> None:
    no = Refusal("method", "newton-raphson", Reason.TOO_MANY, 20_001)
    assert (
        words.refusal(no)
        == option_refusal(no)
        == (
            "Method: Newton–Raphson takes 1\u202f025 parameters at the most, and there are "
            "20\u202f001. Choose another method, or fewer features."
        )
    )

"""Why an input is not taken, and what goes wrong: there is a sentence for each case."""

import re
from dataclasses import fields

import pytest

from gd_desktop import labels, words
from gd_desktop.core.refusal import Reason, Refusal
from gd_desktop.core.setup import MOST_STEPS, Setup
from gd_desktop.numerals import Rounding, Style


def assert_is_sentence(text: str) -> None:
    assert re.fullmatch(r"\S.*\.", text), text
    for fault in ("  ", "None", "nan", "..", " .", "!"):
        assert fault not in text, text


@pytest.mark.parametrize(
    "reason", sorted(set(Reason) - {Reason.OTHER_MODEL, Reason.OTHER_METHOD, Reason.LOCKED})
)
def test_a_refusal_names_the_input_the_value_and_what_would_do(reason: Reason) -> None:
    text = words.refusal(Refusal("rate", -0.5, reason))
    assert_is_sentence(text)
    assert text.startswith("Learning rate")
    assert "such as 0.1 or 1e-3" in text
    assert ("“-0.5”" in text) == (reason not in (Reason.EMPTY, Reason.MISSING))


def test_an_option_of_another_model_is_to_be_left_out() -> None:
    text = words.refusal(Refusal("data", "xor", Reason.OTHER_MODEL, "parabola"), "--data")
    assert text == "--data means nothing to the model parabola. Leave it out."


def test_every_reason_has_words_of_its_own() -> None:
    assert len({words.refusal(Refusal("rate", 1.0, reason)) for reason in Reason}) == len(Reason)


@pytest.mark.parametrize("name", [field.name for field in fields(Setup)])
def test_every_field_of_a_setup_can_be_refused(name: str) -> None:
    chosen = name in ("model", "method", "terrain")
    reason, expected = (Reason.UNKNOWN, ("this", "that")) if chosen else (Reason.NOT_A_NUMBER, None)
    text = words.refusal(Refusal(name, "odd", reason, expected))
    assert_is_sentence(text)
    assert labels.INPUTS[name] in text
    assert "“odd”" in text
    assert not chosen or "Give this or that." in text


@pytest.mark.parametrize(
    ("value", "given"),
    [
        (1e-7, "“1e-7”"),
        ((1.0, 2.0), "“1,2”"),
        (-5, "“-5”"),
        (12345678, "“12345678”"),
        (int(1e308), "“1e308”"),
        ("0x10", "“0x10”"),
    ],
)
def test_a_value_is_given_back_as_it_is_typed(value: object, given: str) -> None:
    assert given in words.refusal(Refusal("start", value, Reason.NOT_FINITE))


def test_an_input_can_have_another_name() -> None:
    text = words.refusal(Refusal("rate", 0.0, Reason.NOT_POSITIVE), "--rate")
    assert text == "--rate: “0” is not positive. Give a positive number, such as 0.1 or 1e-3."


def test_the_limit_of_steps_is_the_one_in_force() -> None:
    text = words.refusal(Refusal("steps", MOST_STEPS + 1, Reason.OUT_OF_RANGE, MOST_STEPS))
    assert f"from 0 to {MOST_STEPS:,}" in text


@pytest.mark.parametrize(
    ("style", "text"),
    [
        (Style(2, Rounding.TRUNCATE), "truncated to 2 decimals"),
        (Style(1), "rounded to 1 decimal"),
        (Style(0), "rounded to 0 decimals"),
    ],
)
def test_a_table_says_how_it_is_written(style: Style, text: str) -> None:
    assert words.rounding(style) == text


@pytest.mark.parametrize(
    "text",
    [
        words.settings_set_aside("settings.json.corrupt"),
        words.settings_set_aside("settings.json.corrupt", is_in_part=True),
        words.settings_set_aside("settings.json", is_there=True),
        words.settings_not_saved("No space left on device"),
        words.cannot_write("out.csv", "Permission denied"),
        words.cannot_read("table.csv", "No such file or directory"),
        words.data_left("table.csv"),
        words.FAILURE.title,
        words.FAILURE.text,
    ],
)
def test_what_goes_wrong_is_told_in_sentences(text: str) -> None:
    assert_is_sentence(text)


def test_a_whole_number_of_400_digits_is_given_back_in_short() -> None:
    text = words.refusal(Refusal("rate", -(10**400), Reason.NOT_FINITE))
    assert "“-1e400” is not a finite number" in text


def test_only_of_the_factor_of_the_square_it_is_said_that_it_is_not_0() -> None:
    of_a = words.refusal(Refusal("coefficient_a", "0", Reason.ZERO))
    assert of_a.endswith("Give a number other than 0, such as 2 or -4.")
    assert of_a.startswith("Coefficient a: “0” makes a straight line")
    other = words.refusal(Refusal("coefficient", "abc", Reason.NOT_A_NUMBER), "Coefficient b")
    assert other == "Coefficient b: “abc” is not a number. Give a number, such as -4."

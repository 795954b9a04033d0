"""Numbers as people write and read them, against exact arithmetic."""

import math
from contextlib import suppress
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from gd_desktop.core.refusal import Reason, Refusal
from gd_desktop.numerals import (
    MOST_DECIMALS,
    Rounding,
    Style,
    editable,
    fixed,
    grouped,
    plain,
    read_count,
    read_number,
    readable,
    short,
    subscript,
)
from gd_desktop.tongue import speak

from .golden import WORKED_TABLE

quick = settings(max_examples=300, deadline=None)
finite = st.floats(allow_nan=False, allow_infinity=False)
every_decimals = st.integers(0, MOST_DECIMALS)
TWO_TRUNCATED = Style(2, Rounding.TRUNCATE)


def shown(text: str, places: int) -> tuple[Fraction, Fraction]:
    """The exact value of a text, and the size of its last decimal."""
    mantissa, _, power = text.replace("−", "-").partition("·10")
    exponent = int(power.translate(str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")) or "0")
    _, _, behind = mantissa.partition(".")
    assert len(behind) == places
    return Fraction(mantissa) * Fraction(10) ** exponent, Fraction(10) ** (exponent - places)


@quick
@given(value=finite, places=every_decimals)
@example(value=6.8, places=2)
@example(value=0.5, places=0)
@example(value=-2.675, places=2)
@example(value=9999999.6, places=0)
@example(value=99996e5, places=3)
def test_rounding_is_exact_on_the_shortest_decimal_text(value: float, places: int) -> None:
    exact = Fraction(repr(value))
    rounded, unit = shown(fixed(value, Style(places, Rounding.ROUND)), places)
    assert abs(rounded - exact) <= unit / 2
    if abs(rounded - exact) == unit / 2:
        assert abs(rounded) > abs(exact)  # half away from zero


@quick
@given(value=finite, places=every_decimals)
@example(value=6.8, places=2)
@example(value=-0.999, places=2)
@example(value=-9999999.99, places=1)
def test_truncating_is_exact_on_the_shortest_decimal_text(value: float, places: int) -> None:
    exact = Fraction(repr(value))
    cut, unit = shown(fixed(value, Style(places, Rounding.TRUNCATE)), places)
    assert 0 <= abs(exact) - abs(cut) < unit
    assert cut * exact >= 0


@quick
@given(value=st.floats(1e4, 1e300), places=every_decimals)
def test_a_mantissa_lies_between_1_and_10(value: float, places: int) -> None:
    text = fixed(value, Style(places))
    if "·" in text:
        assert 1 <= float(text.partition("·")[0]) < 10


@quick
@given(value=finite, places=every_decimals)
def test_no_result_is_longer_than_a_column(value: float, places: int) -> None:
    assert len(fixed(value, Style(places))) <= len("−1.·10⁻³⁰⁸") + max(places, 4)


@quick
@given(value=finite)
def test_what_is_editable_is_read_back_to_the_last_bit(value: float) -> None:
    assert read_number(editable(value), "rate") == value


@quick
@given(value=finite)
@example(value=1e-5)
@example(value=1e7)
@example(value=-1e22)
@example(value=5e-324)
@example(value=-0.0)
def test_what_is_shown_whole_is_read_back_to_the_last_bit(value: float) -> None:
    assert read_number(plain(value), "rate") == value


@quick
@given(value=finite)
def test_what_is_editable_needs_no_sign_that_a_keyboard_lacks(value: float) -> None:
    assert set(editable(value)) <= set("0123456789.-e")


def test_the_worked_table_is_truncated_to_two_decimals() -> None:
    assert [fixed(2 + 6 * 0.8**k, TWO_TRUNCATED) for k in range(1, 34)] == WORKED_TABLE


@pytest.mark.parametrize(
    ("value", "style", "text"),
    [
        (6.8, TWO_TRUNCATED, "6.80"),
        (4.4576, TWO_TRUNCATED, "4.45"),
        (4.4576, Style(2), "4.46"),
        (-2.8, Style(3), "−2.800"),
        (-0.0004, Style(3), "0.000"),
        (-0.0, Style(1), "0.0"),
        (2.5, Style(0), "3"),
        (-2.5, Style(0), "−3"),
        (12345678.0, Style(3), "1.235·10⁷"),
        (-12345678.0, TWO_TRUNCATED, "−1.23·10⁷"),
        (99999999.0, Style(3), "1.000·10⁸"),
        (1e308, Style(2), "1.00·10³⁰⁸"),
        (math.inf, Style(), "∞"),
        (-math.inf, Style(), "−∞"),
        (math.nan, Style(), "undefined"),
        (np.float64(6.8), TWO_TRUNCATED, "6.80"),
    ],
)
def test_fixed(value: float, style: Style, text: str) -> None:
    assert fixed(value, style) == text


@pytest.mark.parametrize(
    ("value", "decimals", "text"),
    [
        (9999999.0, 0, "9999999"),
        (1e7, 0, "1·10⁷"),
        (9999999.0, 1, "9999999.0"),
        (99999.0, 3, "99999.000"),
        (1e5, 3, "1.000·10⁵"),
        (9999.0, 4, "9999.0000"),
        (1e4, 4, "1.0000·10⁴"),
        (9999.0, 10, "9999.0000000000"),
        (-1e4, 10, "−1.0000000000·10⁴"),
    ],
)
def test_a_result_of_more_than_8_digits_is_written_with_a_power(
    value: float, decimals: int, text: str
) -> None:
    assert fixed(value, Style(decimals)) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (8, "8"),
        (0.1, "0.1"),
        (-4.0, "−4"),
        (0.0, "0"),
        (-0.0, "0"),
        (1.5e-7, "1.5·10⁻⁷"),
        (1e308, "10³⁰⁸"),
        (-1e-6, "−10⁻⁶"),
        (0.00001, "0.00001"),
        (9999999.5, "9999999.5"),
        (1e7, "10⁷"),
        (100.0, "100"),
        (math.inf, "∞"),
        (math.nan, "undefined"),
        (np.float64(0.1), "0.1"),
    ],
)
def test_plain(value: float, text: str) -> None:
    assert plain(value) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (8.0, "8"),
        (0.1, "0.1"),
        (-4.0, "-4"),
        (1e-7, "1e-7"),
        (1e308, "1e308"),
        (1.5e300, "1.5e300"),
    ],
)
def test_editable(value: float, text: str) -> None:
    assert editable(value) == text


@pytest.mark.parametrize(
    ("value", "digits", "text"),
    [(1 / 3, 3, "0.333"), (2.0, 3, "2"), (1.2345e-8, 2, "1.2·10⁻⁸"), (math.inf, 3, "∞")],
)
def test_short(value: float, digits: int, text: str) -> None:
    assert short(value, digits) == text


def test_subscripts_and_groups() -> None:
    assert subscript(1024) == "₁₀₂₄"
    assert [grouped(number) for number in (999, 73605)] == ["999", "73\u202f605"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0.1", 0.1),
        (" 0,1 ", 0.1),
        ("1e-3", 1e-3),
        ("1E3", 1000),
        ("-4", -4),
        ("−4", -4),
        ("+4", 4),
        (".5", 0.5),
        ("1.5·10⁻⁷", 1.5e-7),
        ("3/4", 0.75),
        ("−1 / 4", -0.25),
        ("75%", 0.75),
        ("23,15 %", 0.2315),
        ("1,5·10⁻⁷", 1.5e-7),
        ("10³⁰⁸", 1e308),
        ("−10⁻⁶", -1e-6),
        ("73\u202f605", 73605),
        ("1e400", math.inf),
        ("-inf", -math.inf),
    ],
)
def test_a_number_is_read_as_people_write_it(text: str, value: float) -> None:
    assert read_number(text, "rate") == value


@pytest.mark.parametrize("text", ["", "  ", "\u202f"])
def test_an_empty_number_is_refused(text: str) -> None:
    with pytest.raises(Refusal) as no:
        read_number(text, "rate")
    assert (no.value.name, no.value.value, no.value.reason) == ("rate", text, Reason.EMPTY)


@pytest.mark.parametrize(
    "text",
    # 110⁷ is not 1·10⁷, nor is 10⁻⁷5 any number.
    [
        "abc",
        "1_000",
        "1,2,3",
        "1,234.5",
        "1 000",
        "--1",
        "1e",
        "x²",
        "110⁷",
        "10⁻⁷5",
        "10⁻",
        "0x10",
        "1/0",
        "1/2/3",
        "/",
        "%",
        "1 % 2",
    ],
)
def test_what_is_no_number_is_refused_as_it_was_typed(text: str) -> None:
    with pytest.raises(Refusal) as no:
        read_number(text, "rate")
    assert (no.value.name, no.value.value, no.value.reason) == ("rate", text, Reason.NOT_A_NUMBER)


@quick
@given(text=st.text(max_size=12))
def test_any_text_is_read_or_refused(text: str) -> None:
    with suppress(Refusal):
        assert isinstance(read_number(text, "rate"), float)


@pytest.mark.parametrize(("text", "count"), [("33", 33), ("1e3", 1000), ("7.0", 7), ("-2", -2)])
def test_a_count_is_read(text: str, count: int) -> None:
    read = read_count(text, "steps")
    assert read == count
    assert isinstance(read, int)


@pytest.mark.parametrize("sign", [".", ","])
@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("1,000", 1000),
        ("1.000", 1000),
        ("1 000", 1000),
        ("1\u2009000", 1000),
        ("1\u202f000", 1000),
        ("1\u00a0000", 1000),
        ("10,000,000", 10_000_000),
        ("10.000.000", 10_000_000),
        (" 10 000 000 ", 10_000_000),
        ("−12,345", -12345),
        ("١٬٠٠٠", 1000),
        ("١٫٠", 1),
        ("9,007,199,254,740,993", 2**53 + 1),
        ("1,0", 1),
        ("7.00", 7),
    ],
)
def test_of_a_count_groups_of_three_are_thousands(text: str, count: int, sign: str) -> None:
    speak(decimal_sign=sign)
    try:
        assert read_count(text, "steps") == count
    finally:
        speak()


@pytest.mark.parametrize(
    "text",
    [
        "1,00,000",
        "1,000 000",
        "1,000.000",
        "1,000.5",
        "10,00,00",
        "1,0000",
        "1000.000",
        "0,000",
        "0.250",
        "1,500,00",
        "1 00",
        "1  000",
        ",000",
        "1,000,",
    ],
)
def test_what_may_be_a_thousand_or_one_is_never_cut(text: str) -> None:
    with pytest.raises(Refusal) as no:
        read_count(text, "steps")
    assert no.value.value == text
    assert no.value.reason in (Reason.NOT_WHOLE, Reason.NOT_A_NUMBER)


@quick
@given(number=st.integers(-(10**18), 10**18), mark=st.sampled_from(",. \u2009\u202f\u00a0"))
def test_a_count_is_read_as_it_is_written(number: int, mark: str) -> None:
    assert read_count(f"{number:,}".replace(",", mark), "seed") == number


@pytest.mark.parametrize(("text", "value"), [("1,5", 1.5), ("1,000", 1.0), ("0,125", 0.125)])
def test_of_any_number_the_comma_is_the_decimal_sign(text: str, value: float) -> None:
    assert read_number(text, "rate") == value


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("1.5", Reason.NOT_WHOLE),
        ("1e-3", Reason.NOT_WHOLE),
        ("inf", Reason.NOT_FINITE),
        ("nan", Reason.NOT_FINITE),
        ("", Reason.EMPTY),
        ("many", Reason.NOT_A_NUMBER),
    ],
)
def test_what_is_no_count_is_refused(text: str, reason: Reason) -> None:
    with pytest.raises(Refusal) as no:
        read_count(text, "steps")
    assert (no.value.name, no.value.reason) == ("steps", reason)


@pytest.mark.parametrize(
    ("value", "ends", "expected"),
    [
        (1.23456, (-6.0, 6.0), 1.2),
        (-123.456, (0.0, 1000.0), -123.0),
        (0.0123456, (0.0, 0.5), 0.012),
        (1.23456, (0.0, 1.0), 1.23),
        (1.23456, (1.0, 1.0), 1.23),
    ],
)
def test_a_place_that_is_pointed_at_has_digits_that_can_be_read(
    value: float, ends: tuple[float, float], expected: float
) -> None:
    assert readable(value, ends) == expected

"""Numbers with a point and with a comma: written, read back, side by side, in functions."""

import math
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from gd_desktop import tongue
from gd_desktop.core.curves import Parabola
from gd_desktop.core.expression.grammar import parse
from gd_desktop.core.expression.refusal import ExpressionRefusal, Fault
from gd_desktop.core.function import parse_function
from gd_desktop.core.methods import OPTIONS
from gd_desktop.core.refusal import Reason, Refusal
from gd_desktop.expression_text import as_latex, as_text
from gd_desktop.formulas import function_latex, function_text, solution_latex
from gd_desktop.io.gallery import Entry, gallery
from gd_desktop.method_labels import accepted
from gd_desktop.numerals import (
    MOST_DECIMALS,
    Style,
    editable,
    exact,
    fixed,
    in_grammar,
    in_language,
    plain,
    read_number,
    read_row,
    short,
    side_by_side,
    to_decimals,
)

quick = settings(
    max_examples=100,
    deadline=None,
    # The language stays the same for all examples of a test.
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
finite = st.floats(allow_nan=False, allow_infinity=False)


def speak(sign: str) -> None:
    tongue.speak("de" if sign == "," else "en", decimal_sign=sign)


@pytest.fixture(params=[".", ","])
def sign(request: pytest.FixtureRequest) -> Iterator[str]:
    """The decimal sign in force, for one test."""
    speak(request.param)
    yield request.param
    tongue.speak()


@pytest.fixture
def comma() -> Iterator[None]:
    """A language with a comma in its numbers, for one test."""
    speak(",")
    yield
    tongue.speak()


@quick
@given(value=finite)
def test_what_is_editable_is_read_back_to_the_last_bit(sign: str, value: float) -> None:
    text = editable(value)
    assert set(text) <= set(f"0123456789{sign}-e")
    assert read_number(text, "rate") == value
    assert exact(value) == text.replace(sign, ".")
    assert float(exact(value)) == value


@quick
@given(value=st.floats(-1e307, 1e307), decimals=st.integers(0, MOST_DECIMALS))
def test_what_is_shown_is_read_back(sign: str, value: float, decimals: int) -> None:
    other = "," if sign == "." else "."
    assert read_number(plain(value), "rate") == value
    assert read_number(short(value, 4), "rate") == float(f"{value:.4g}")
    shown = fixed(value, Style(decimals))
    assert other not in plain(value) + short(value) + shown
    # Half a unit of the last decimal, of the number or of what stands before its power of ten.
    unit = (
        10.0 ** (max(0, math.floor(math.log10(abs(value)))) if "·" in shown else 0) / 10**decimals
    )
    assert abs(read_number(shown, "rate") - value) <= unit * 0.501


@quick
@given(values=st.lists(finite, min_size=1, max_size=4))
@example(values=[0.5])
@example(values=[8.0, 0.5])
@example(values=[1.0, -4.0, 6.0])
def test_numbers_side_by_side_are_read_back(sign: str, values: list[float]) -> None:
    text = side_by_side(map(editable, values))
    assert read_row(text, "start") == tuple(values)
    assert read_row(text.replace(" ", ""), "start") == tuple(values)
    assert read_row(" ".join(map(editable, values)), "start") == tuple(values)
    # Nor does it matter in which language it was copied.
    speak("," if sign == "." else ".")
    if len(values) > 1:
        assert read_row(text, "start") == tuple(values)
    speak(sign)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("8; 0,5", (8, 0.5)),
        ("8 0,5", (8, 0.5)),
        ("8, 0.5", (8, 0.5)),
        ("8,0.5", (8, 0.5)),
        ("8, 5", (8, 5)),
        ("8,5", (8.5,)),
        ("8.5", (8.5,)),
        ("0,6, 0,9", (0.6, 0.9)),
        ("1,-4,6", (1, -4, 6)),
        (" 8 ;0.5 ", (8, 0.5)),
        ("3 / 4", (0.75,)),
        ("3 / 4  50 %", (0.75, 0.5)),
        ("1,5·10⁻⁷; 73\u202f605", (1.5e-7, 73605)),
        ("\u0668\u061b \u0660\u066b\u0665", (8, 0.5)),
        ("8\uff1b0.5", (8, 0.5)),
    ],
)
def test_a_row_is_read_as_people_with_a_comma_type_it(
    comma: None, text: str, numbers: tuple[float, ...]
) -> None:
    assert read_row(text, "start") == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("8, 0.5", (8, 0.5)),
        ("8,0.5", (8, 0.5)),
        ("8,5", (8, 5)),
        ("8 0.5", (8, 0.5)),
        ("8; 0,5", (8, 0.5)),
        ("8 0,5", (8, 0.5)),
        ("0,6, 0,9", (0, 6, 0, 9)),
        ("8\uff0c0.5", (8, 0.5)),
        ("\u0668\u060c \u0660\u066b\u0665", (8, 0.5)),
    ],
)
def test_a_row_is_read_as_people_with_a_point_type_it(
    text: str, numbers: tuple[float, ...]
) -> None:
    assert read_row(text, "start") == numbers


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", Reason.EMPTY),
        ("8;", Reason.EMPTY),
        ("8; x", Reason.NOT_A_NUMBER),
        ("8 x", Reason.NOT_A_NUMBER),
        ("8; 1.000,5", Reason.NOT_A_NUMBER),
    ],
)
def test_what_is_no_row_is_refused(sign: str, text: str, reason: Reason) -> None:
    with pytest.raises(Refusal) as no:
        read_row(text, "start")
    assert (no.value.name, no.value.reason) == ("start", reason)


def test_numbers_with_a_comma(comma: None) -> None:
    assert fixed(-2.8, Style(3)) == "−2,800"
    assert fixed(12345678.0, Style(3)) == "1,235·10⁷"
    assert (plain(0.1), plain(1.5e-7), short(1 / 3)) == ("0,1", "1,5·10⁻⁷", "0,333")
    assert (to_decimals(-0.5, 2), to_decimals(3.0, 0)) == ("−0,50", "3")
    assert (editable(1.5e300), exact(1.5e300)) == ("1,5e300", "1.5e300")
    assert side_by_side(["2,5", "−0,3"]) == "2,5; −0,3"


def test_a_limit_of_a_setting_has_no_commas_between_thousands(comma: None) -> None:
    points = next(option for options in OPTIONS.values() for option in options if option.is_whole)
    assert "1\u202f000\u202f000" in accepted(points)


# --- functions


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("0,5x^2", "0.5x^2"),
        ("0.5x^2", "0.5x^2"),
        (",5x + 1,25", ".5x + 1.25"),
        ("x^1,5 − sin(0,5)", "x^1.5 − sin(0.5)"),
        ("2,", "2."),
        ("f(x, y) = 0,5x + y", "f(x, y) = 0.5x + y"),
        ("1,5e-3x", "1.5e-3x"),
    ],
)
def test_a_typed_function_is_read_with_commas(comma: None, typed: str, read: str) -> None:
    assert in_grammar(typed) == read
    parse_function(read if "x" in read else f"{read}x")
    assert in_grammar(in_language(read)) == read


@pytest.mark.parametrize(
    ("typed", "fault", "at"),
    [
        ("x,5", Fault.COMMA, 1),
        ("0,5x + (2),5", Fault.COMMA, 10),
        ("0,5x, y", Fault.COMMA, 4),
        ("1,2,3x", Fault.BAD_NUMBER, 0),
        ("0,5x + 1,5qqq(x)", Fault.UNKNOWN_NAME, 10),
    ],
)
def test_what_is_wrong_is_found_where_it_was_typed(
    comma: None, typed: str, fault: Fault, at: int
) -> None:
    with pytest.raises(ExpressionRefusal) as no:
        parse_function(in_grammar(typed))
    assert (no.value.fault, no.value.at) == (fault, at)


@given(text=st.text("0123456789.,xy+-*^()e ", max_size=20))
@settings(max_examples=200, deadline=None)
def test_each_character_stays_in_its_place(text: str) -> None:
    speak(",")
    try:
        read, shown = in_grammar(text), in_language(text)
    finally:
        tongue.speak()
    assert in_grammar(text) == in_language(text) == text  # in English
    for other in (read, shown):
        assert len(other) == len(text)
        assert other.replace(",", ".") == text.replace(",", ".")


@pytest.mark.parametrize("entry", gallery(), ids=lambda entry: entry.name)
def test_the_gallery_comes_back_as_it_is_written(entry: Entry) -> None:
    node = parse(entry.text)
    in_english = as_text(node)
    speak(",")
    try:
        assert in_grammar(in_language(entry.text)) == entry.text
        assert in_grammar(as_text(node)) == in_english
    finally:
        tongue.speak()


def test_a_comma_is_typeset_without_a_space_behind_it(comma: None) -> None:
    assert as_text(parse("0.5x + 1.5e20")) == "0,5x + 1,5·10²⁰"
    assert as_latex(parse("0.5x + 1.5e20")) == r"0{,}5 x + 1{,}5 \cdot 10^{20}"
    assert function_text(Parabola(0.5, -1.5, 0)) == "y = 0,5x² − 1,5x"
    assert function_latex(Parabola(0.5, -1.5, 0)) == "y = 0{,}5x^{2} - 1{,}5x"
    assert solution_latex(Parabola(0.5, -1.5, 0)).endswith("x = 1{,}5")

"""Numbers as people read and write them, with the decimal sign of the language in force."""

import math
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import ROUND_DOWN, ROUND_HALF_UP, Context, Decimal
from enum import StrEnum
from typing import SupportsFloat

from gd_desktop.core.refusal import Reason, Refusal
from gd_desktop.tongue import decimal_sign, list_sign, tr

MINUS = "−"
TIMES = "·"
MOST_DECIMALS = 10

_SUPERSCRIPTS = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")
_FROM_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")
_POWER = re.compile(rf"(?:(.+){TIMES}|(-?))10([⁰¹²³⁴⁵⁶⁷⁸⁹⁻]+)")
# Arabic keyboards type these, and textbooks print either.
_FROM_ARABIC = str.maketrans("٠١٢٣٤٥٦٧٨٩٫", "0123456789.", "\u2066\u2069")
# The commas and semicolons of Arabic, and the wide ones that Chinese is typed with.
_FROM_OTHER_LISTS = str.maketrans("\u060c\u061b\uff0c\uff1b", ",;,;")
_SUBSCRIPTS = str.maketrans("0123456789-", "₀₁₂₃₄₅₆₇₈₉₋")
# In a function's text, a point of a number; and a comma of one: x,5 and f(x,2) have none.
_POINT = re.compile(r"(?<=[0-9])\.|\.(?=[0-9])")
_COMMA = re.compile(r"(?<![^\W\d_])(?<![)\]}]),(?=[0-9])|(?<=[0-9]),(?=\s*$)")
# From here on a number is longer than it is readable.
_LARGE = 1e7
_MOST_SIGNS = 8  # before and after the point
_ROOMY = Context(prec=60)  # any float that is written with its decimals fits


class Rounding(StrEnum):
    """What happens to the decimals that are not shown."""

    ROUND = "round"  # half away from zero, as by hand
    TRUNCATE = "truncate"


@dataclass(frozen=True, slots=True)
class Style:
    """How results are written: the number of decimals, and rounding or truncating."""

    decimals: int = 3
    rounding: Rounding = Rounding.ROUND


def fixed(value: float, style: Style) -> str:
    """A result with the style's decimals: −2.800; a long one as 1.234·10⁷.

    It is the shortest decimal text of the float that is rounded or truncated, as on paper: the
    binary value of 6.8 lies below 6.8, and would be truncated to 6.79.
    """
    if not math.isfinite(value):
        return _not_finite(value)
    mode = ROUND_DOWN if style.rounding is Rounding.TRUNCATE else ROUND_HALF_UP
    if abs(value) >= min(_LARGE, 10.0 ** max(4, _MOST_SIGNS - style.decimals)):
        mantissa, exponent = _split(value)
        digits = _quantize(mantissa, style.decimals, mode)
        if abs(digits) >= 10:  # 9.9996 was rounded up
            digits, exponent = _quantize(digits / 10, style.decimals, mode), exponent + 1
        return _signed(str(digits)) + _power(exponent)
    # `float` because numpy's own floats print as "np.float64(6.8)".
    digits = _quantize(Decimal(repr(float(value))), style.decimals, mode)
    return _signed(f"{digits:f}" if digits else f"{abs(digits):f}")


def plain(value: SupportsFloat) -> str:
    """A setting, or any number that is to be shown whole: 8, 0.1, −4, 1.5·10⁻⁷, 10³⁰⁸."""
    number = float(value)
    if not math.isfinite(number):
        return _not_finite(number)
    if number and not 1e-5 <= abs(number) < _LARGE:
        mantissa, exponent = _split(number)
        if abs(mantissa) == 1:
            return (MINUS if mantissa < 0 else "") + _power(exponent).removeprefix(TIMES)
        return _signed(str(mantissa)) + _power(exponent)
    return _signed(f"{Decimal(repr(number)).normalize() + 0:f}")


def short(value: float, digits: int = 3) -> str:
    """About how much: at most `digits` significant digits, without trailing zeros."""
    return plain(float(f"{value:.{digits}g}"))


def to_decimals(value: float, decimals: int) -> str:
    """So many decimals and no power of ten, as at an axis: 0.50, −1.25."""
    return _signed(f"{value:.{decimals}f}")


def side_by_side(texts: Iterable[str]) -> str:
    """Numbers beside one another: 8, 0.5; where the comma is in the numbers, 8; 0,5."""
    return f"{list_sign()} ".join(texts)


def in_language(text: str) -> str:
    """A function's text as it was typed, with the decimal sign of the language in force."""
    return text if decimal_sign() == "." else _POINT.sub(decimal_sign(), text)


def in_grammar(text: str) -> str:
    """Such a text as the grammar reads it, each character in its place."""
    return text if decimal_sign() == "." else _COMMA.sub(".", text)


def readable(value: float, ends: tuple[float, float]) -> float:
    """With three significant digits of a range's width: a number that can be read and typed."""
    span = ends[1] - ends[0]
    digits = max(0, 2 - math.floor(math.log10(span))) if span > 0 else 2
    return float(f"{value:.{digits}f}")


def editable(value: float) -> str:
    """The shortest text that is read back as the same float, as a person would type it."""
    return exact(value).replace(".", decimal_sign())


def exact(value: float) -> str:
    """The same as files have it, in every language: with a point."""
    mantissa, e, exponent = repr(float(value)).partition("e")
    return mantissa.removesuffix(".0") + (f"e{int(exponent)}" if e else "")


def subscript(number: int) -> str:
    """12 as ₁₂."""
    return str(number).translate(_SUBSCRIPTS)


def grouped(number: int) -> str:
    """A count with thin spaces between thousands: 73 605."""
    return f"{number:,}".replace(",", "\u202f")


def read_number(text: str, name: str) -> float:
    """The float that a person typed; `name` is the input's, for the Refusal.

    Takes what a keyboard and what this app write, 0.1, 0,1, 1e-3, −4, 1.5·10⁻⁷, and what a hand
    does, 3/4, 75 %. "nan" and "inf" are numbers here: whether they will do is for the one who asks.
    """
    cleaned = (
        text.translate(_FROM_ARABIC)
        .strip()
        .replace(MINUS, "-")
        .replace("\u202f", "")
        .replace("\u00a0", "")
    )
    if not cleaned:
        raise Refusal(name, text, Reason.EMPTY)
    if cleaned.endswith("%"):
        # 23.15 %, and not the 0.23149999999999998 that a division makes of it.
        return float(f"{_plain_number(cleaned[:-1].rstrip(), text, name) / 100:.15g}")
    above, stroke, below = cleaned.partition("/")
    number = _plain_number(above.rstrip(), text, name)
    if not stroke:
        return number
    divisor = _plain_number(below.lstrip(), text, name)
    if divisor == 0:
        raise Refusal(name, text, Reason.NOT_A_NUMBER)
    return number / divisor


def _plain_number(cleaned: str, text: str, name: str) -> float:
    """Of a text without a stroke or a percent sign; `text` is all that was typed."""
    if "." not in cleaned and cleaned.count(",") == 1:
        cleaned = cleaned.replace(",", ".")
    cleaned = _power_as_e(cleaned)
    try:
        # float() also takes 1_000, which no one means.
        return float("x" if "_" in cleaned else cleaned)
    except ValueError:
        raise Refusal(name, text, Reason.NOT_A_NUMBER) from None


def read_row(text: str, name: str) -> tuple[float, ...]:
    """The numbers that a person typed beside one another: 8, 0.5, or 8; 0,5, or 8 0.5.

    Where the comma is the decimal sign, 8,5 is one number; 1,4,6 and 8, 5 are more.
    """
    no: Refusal | None = None
    for parts in _rows(text.translate(_FROM_OTHER_LISTS)):
        try:
            return tuple(read_number(part, name) for part in parts)
        except Refusal as first:
            no = no or first
    assert no is not None
    raise no


def _rows(text: str) -> Iterator[list[str]]:
    """The ways to take a text apart, the likeliest first."""
    if ";" in text:
        yield text.split(";")
        return
    if decimal_sign() == ",":
        yield [text]
    else:
        yield text.split(",")
    # Narrow spaces stand within numbers, and others may stand around / and before %.
    yield re.split("[ \t]+", re.sub("[ \t]*(/)[ \t]*|[ \t]+(%)", r"\1\2", text.strip()))
    yield re.split(r",\s+", text)
    yield text.split(",")


_FROM_ARABIC_COUNT = str.maketrans("٠١٢٣٤٥٦٧٨٩٬", "0123456789,", "\u2066\u2069")
# The same sign before each group; and no language begins a number with a group of zeros.
_THOUSANDS = re.compile(r"[+-]?[1-9][0-9]{0,2}([,. \u2009\u202f\u00a0])[0-9]{3}(?:\1[0-9]{3})*")
_WHOLE = re.compile("[+-]?[0-9]{1,19}")  # with more digits it is no count of anything here
_LONG_FRACTION = re.compile("[.,][0-9]{3,}$")


def read_count(text: str, name: str) -> int:
    """The whole number that a person typed; 1e3 and 1000.0 are whole too.

    Groups of three are thousands, whatever sign a language has before them: 10,000, 10.000 and
    10 000. What else ends with three decimals or more, such as 1,0000, is refused even where they
    are zeros: it would be one, and is likelier a slip in writing thousands.
    """
    digits = text.translate(_FROM_ARABIC_COUNT).strip().replace(MINUS, "-")
    if (thousands := _THOUSANDS.fullmatch(digits)) is not None:
        digits = digits.replace(thousands[1], "")
    if _WHOLE.fullmatch(digits):
        return int(digits)  # exactly: a float has 53 bits
    number = read_number(text, name)
    if not math.isfinite(number):
        raise Refusal(name, text, Reason.NOT_FINITE)
    if number != int(number) or _LONG_FRACTION.search(digits):
        raise Refusal(name, text, Reason.NOT_WHOLE)
    return int(number)


def about(value: float) -> str:
    """= 2.25, or ≈ −1.306 where four digits are not all of it."""
    text = short(value, 4)
    return f"{'=' if plain(float(f'{value:.12g}')) == text else '≈'} {text}"


def _quantize(digits: Decimal, decimals: int, mode: str) -> Decimal:
    return digits.quantize(Decimal(1).scaleb(-decimals), mode, _ROOMY)


def _split(value: float) -> tuple[Decimal, int]:
    """The shortest text of a float as mantissa (1 to 10) and exponent."""
    digits = Decimal(repr(float(value))).normalize()
    exponent = digits.adjusted()
    return digits.scaleb(-exponent), exponent


def _power(exponent: int) -> str:
    return f"{TIMES}10{str(exponent).translate(_SUPERSCRIPTS)}"


def _power_as_e(text: str) -> str:
    """1.5·10⁻⁷ and 10³⁰⁸ as Python reads them."""
    power = _POWER.fullmatch(text)
    if power is None:
        return text
    return f"{power[1] or f'{power[2]}1'}e{power[3].translate(_FROM_SUPERSCRIPTS)}"


def _signed(text: str) -> str:
    return text.replace("-", MINUS).replace(".", decimal_sign())


def _not_finite(value: float) -> str:
    if math.isnan(value):
        return tr("undefined")
    return "∞" if value > 0 else f"{MINUS}∞"

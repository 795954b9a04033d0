"""Numbers that are easy to calculate with."""

import math
from collections.abc import Sequence
from decimal import Decimal
from typing import TypeVar

import numpy as np

# Decimals that a hand takes without rounding.
MOST_DECIMALS = 4
RATE_DIGITS = 2  # of a learning rate that is easy to multiply with
_MANTISSAS = (1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0)
_DIGITS = 12  # of a float that a few operations leave alone

Choice = TypeVar("Choice")


def clean(value: float) -> float:
    """A float without what a few operations have lost: 5.840000000000001 as 5.84."""
    return float(f"{value:.{_DIGITS}g}") + 0.0


def decimals_of(value: float) -> int:
    """How many decimals a number has: 2 of 5.840000000000001, which is 5.84."""
    if not math.isfinite(value):
        return 999
    exponent = Decimal(f"{value:.{_DIGITS}g}").normalize().as_tuple().exponent
    return max(0, -int(exponent))


def rounded(value: float, decimals: int) -> float:
    """As a hand rounds it."""
    return round(clean(value), decimals) + 0.0


def to_digits(value: float, digits: int) -> float:
    """With so many significant digits."""
    return float(f"{value:.{digits}g}")


def rates_between(low: float, high: float) -> tuple[float, ...]:
    """Those of one or two digits, such as 0.15 and 0.2, that lie in a range; low is above 0."""
    powers = range(math.floor(math.log10(low)), math.floor(math.log10(high)) + 1)
    found = (
        to_digits(digit * 10.0**power, RATE_DIGITS) for power in powers for digit in _MANTISSAS
    )
    return tuple(rate for rate in found if low <= rate <= high and rate > 0)


def one_of(rng: np.random.Generator, choices: Sequence[Choice]) -> Choice:
    """One of them, each as likely as any other."""
    return choices[int(rng.integers(len(choices)))]

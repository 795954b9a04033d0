"""What may be asked of a run as it stands: a quantity, compared with a number or a word."""

import math
import re
from collections.abc import Callable
from dataclasses import dataclass

from gd_desktop.core.quantities import Run, Value, check_quantity, read

_SAME = 1e-9  # relative: numbers that are equal to a person

_OPERATORS: dict[str, Callable[[float, float], bool]] = {
    "<": lambda a, b: a < b,
    "<=": lambda a, b: a <= b or _equal(a, b),
    "=": lambda a, b: _equal(a, b),
    "!=": lambda a, b: not _equal(a, b),
    ">=": lambda a, b: a >= b or _equal(a, b),
    ">": lambda a, b: a > b,
}
_CONDITION = re.compile(r"\s*([a-z_]\w*)\s*(<=|>=|!=|<|>|=)\s*(\S+)\s*")


@dataclass(frozen=True, slots=True)
class Condition:
    """quantity op value. Raises Unknown for a quantity that no run has."""

    quantity: str
    operator: str
    value: Value

    def __post_init__(self) -> None:
        check_quantity(self.quantity)

    def __str__(self) -> str:
        value = self.value
        if not isinstance(value, str):
            # A whole number without its point, which people do not write.
            value = str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
        return f"{self.quantity} {self.operator} {value}"

    def holds(self, run: Run) -> bool:
        """Whether it is so; a number that is not there (nan) is never so."""
        found = read(self.quantity, run)
        if isinstance(found, str) or isinstance(self.value, str):
            is_same = str(found) == str(self.value)
            return is_same if self.operator == "=" else self.operator == "!=" and not is_same
        return not math.isnan(found) and _OPERATORS[self.operator](found, self.value)


def parse_condition(text: str) -> Condition:
    """outcome = converged, cost < 0.1. Raises ValueError for what is none, Unknown as above."""
    match = _CONDITION.fullmatch(text)
    if match is None:
        raise ValueError(text)
    quantity, operator, value = match.groups()
    try:
        number = float(value)
    except ValueError:
        if operator not in ("=", "!="):
            raise ValueError(text) from None
        return Condition(quantity, operator, value)
    if math.isnan(number):
        raise ValueError(text)
    return Condition(quantity, operator, number)


def _equal(a: float, b: float) -> bool:
    return a == b or (math.isfinite(a - b) and abs(a - b) <= _SAME * max(abs(a), abs(b)))

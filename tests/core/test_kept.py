"""Results that are kept, and let go of."""

import numpy as np

from gd_desktop.core.function import parse_function
from gd_desktop.core.kept import forget_all, kept


def test_what_is_kept_is_the_same_until_all_is_let_go_of() -> None:
    asked: list[float] = []

    @kept(2)
    def squares(count: float) -> np.ndarray:
        asked.append(count)
        return np.arange(count) ** 2

    first = squares(3.0)
    assert squares(3.0) is first
    forget_all()
    assert squares(3.0) is not first
    assert np.array_equal(squares(3.0), first)
    assert asked == [3.0, 3.0]


def test_no_more_is_kept_than_was_said() -> None:
    asked: list[int] = []

    @kept(2)
    def same(number: int) -> int:
        asked.append(number)
        return number

    for number in (1, 2, 3, 1):
        same(number)
    assert asked == [1, 2, 3, 1]


def test_a_typed_function_is_let_go_of_too() -> None:
    before = parse_function("x^2 + 1")
    assert parse_function("x^2 + 1") is before
    forget_all()
    assert parse_function("x^2 + 1") is not before

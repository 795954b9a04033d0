"""Every update rule against trajectories that are known without it."""

from collections.abc import Callable
from fractions import Fraction
from typing import NamedTuple

import numpy as np
import pytest

from gd_desktop.core.curves import Parabola
from gd_desktop.core.optimizers import METHODS
from gd_desktop.core.stepping import Stepper

STEPS = 40


class Case(NamedTuple):
    """A method on a problem, and where it must be after k steps."""

    method: str
    problem: Parabola
    rate: float
    start: float
    expected: Callable[["Case", int], Fraction]


def contraction(case: Case, k: int) -> Fraction:
    """Each step multiplies the distance to the vertex by 1 − ηL, exactly."""
    a, b, _ = (Fraction(value) for value in (case.problem.a, case.problem.b, case.problem.c))
    vertex = -b / (2 * a)
    return vertex + (Fraction(case.start) - vertex) * (1 - Fraction(case.rate) * 2 * a) ** k


# A new method needs a row here.
CASES = [
    Case("gradient-descent", Parabola(), 0.1, 8.0, contraction),
    Case("gradient-descent", Parabola(), 0.5, 8.0, contraction),
    Case("gradient-descent", Parabola(), 0.9, 8.0, contraction),
    Case("gradient-descent", Parabola(), 1.05, 8.0, contraction),
    Case("gradient-descent", Parabola(0.25, 3.0, -7.0), 0.3, -20.0, contraction),
    Case("gradient-descent", Parabola(-1.0, 4.0, 0.0), 0.05, 2.5, contraction),
    Case("gradient-descent", Parabola(50.0, 1.0, 1e3), 1e-3, 0.7, contraction),
]


def name(case: Case) -> str:
    problem = case.problem
    return f"{case.method} {problem.a},{problem.b},{problem.c} at {case.rate}"


@pytest.mark.parametrize("case", CASES, ids=name)
def test_the_trajectory_is_the_one_known(case: Case) -> None:
    stepper = Stepper(case.problem, METHODS[case.method]())
    carry = stepper.begin(np.array([case.start]))
    for k in range(STEPS + 1):
        assert carry.step == k
        assert carry.x.item() == pytest.approx(float(case.expected(case, k)), rel=1e-12, abs=1e-12)
        carry = stepper.advance(case.rate, carry)


def test_every_method_has_a_known_trajectory() -> None:
    assert {case.method for case in CASES} == set(METHODS)


@pytest.mark.parametrize("method", METHODS)
def test_an_update_changes_none_of_its_arguments(method: str) -> None:
    optimizer = METHODS[method]()
    x, gradient = np.array([8.0, -3.0]), np.array([12.0, 0.5])
    state = optimizer.begin(x)
    arrays = (x, gradient, *state)
    before = [array.copy() for array in arrays]
    after, _ = optimizer.update(x, gradient, state, 0.1)
    assert not np.shares_memory(after, x)
    for array, copy in zip(arrays, before, strict=True):
        assert array.tobytes() == copy.tobytes()


@pytest.mark.parametrize("method", METHODS)
def test_an_update_is_pure(method: str) -> None:
    optimizer = METHODS[method]()
    x, gradient = np.array([8.0, -3.0]), np.array([12.0, 0.5])
    state = optimizer.begin(x)
    first, second = (optimizer.update(x, gradient, state, 0.1)[0] for _ in range(2))
    assert first.tobytes() == second.tobytes()


def test_gradient_descent_steps_along_each_parameter() -> None:
    after, state = METHODS["gradient-descent"]().update(
        np.array([8.0, -3.0]), np.array([12.0, 0.5]), (), 0.5
    )
    assert after.tolist() == [2.0, -3.25]
    assert state == ()

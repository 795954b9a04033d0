"""Update rules: from a point and its gradient to the next point. Pure: nothing is mutated."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from gd_desktop.core.problem import Vector

State = tuple[Vector, ...]  # a method's memory; empty where it has none


class Optimizer(Protocol):
    """An update rule as two pure functions."""

    def begin(self, x: Vector) -> State:
        """The memory before the first step, for parameters x (d,)."""
        ...

    def update(
        self, x: Vector, gradient: Vector, state: State, rate: float
    ) -> tuple[Vector, State]:
        """The next point (d,) and the memory after the step.

        `rate` is the learning rate, a positive factor without unit. Overflow gives inf.
        """
        ...


@dataclass(frozen=True, slots=True)
class GradientDescent:
    """x ← x − η·∇C(x), the method of steepest descent (Cauchy 1847), without memory.

    The convention is torch.optim.SGD's with its default settings.
    """

    def begin(self, x: Vector) -> State:
        return ()

    def update(
        self, x: Vector, gradient: Vector, state: State, rate: float
    ) -> tuple[Vector, State]:
        return x - rate * gradient, state


METHODS: dict[str, Callable[[], Optimizer]] = {"gradient-descent": GradientDescent}

"""From one Carry to the next: what a step is made of."""

import math
from typing import NamedTuple

import numpy as np

from gd_desktop.core.batches import Batches
from gd_desktop.core.carry import Carry, State
from gd_desktop.core.neuron import Neuron
from gd_desktop.core.optimizers import Optimizer
from gd_desktop.core.problem import Problem, Rate, Vector


class Stepper(NamedTuple):
    """A problem, an update rule, and the batches that each step sees (None: all samples).

    `late_bias` is the bug that computes the last parameter's gradient after the others have moved.
    """

    problem: Problem
    optimizer: Optimizer
    batches: Batches | None = None
    late_bias: bool = False

    @property
    def per_epoch(self) -> int:
        """Steps in an epoch."""
        return self.batches.per_epoch if self.batches is not None else 1

    @property
    def work(self) -> int:
        """Numbers that an evaluation of everything goes through."""
        return self.problem.inputs.size if isinstance(self.problem, Neuron) else 1

    def begin(self, x: Vector) -> Carry:
        """The Carry at the start x (d,), or wherever the update rule begins."""
        first = self.optimizer.first(x)
        return self._stand(0, first, self.optimizer.begin(first))

    def advance(self, rate: Rate, carry: Carry) -> Carry:
        """One step. Pure: the same arguments give the same Carry, to the bit on one machine."""
        if self.late_bias:
            x, state = self.move(rate, carry)
        else:
            x, state = self.optimizer.update(self.problem, carry, rate)
        if self.batches is not None:
            return self._stand(carry.step + 1, x, state)
        # The same without the questions: a run takes most of its time here.
        cost, gradient = self.problem.evaluate(x)
        return Carry(carry.step + 1, x, state, cost, gradient)

    def move(self, rate: Rate, carry: Carry) -> tuple[Vector, State]:
        """Where the next step leads (d,), and the update rule's memory there."""
        x, state = self.optimizer.update(self.problem, carry, rate)
        if self.late_bias:
            batch = self.batches.at(carry.step) if self.batches is not None else None
            half = np.append(x[:-1], carry.x[-1])
            late = np.append(carry.gradient[:-1], self.problem.evaluate(half, batch)[1][-1])
            x, state = self.optimizer.update(self.problem, carry._replace(gradient=late), rate)
        return x, state

    def _stand(self, step: int, x: Vector, state: State) -> Carry:
        problem, batches = self.problem, self.batches
        if batches is None:
            cost, gradient = problem.evaluate(x)
            return Carry(step, x, state, cost, gradient)
        cost, gradient = problem.evaluate(x, batches.at(step))
        if step % batches.per_epoch:
            return Carry(step, x, state, cost, gradient)
        full_cost, full_gradient = problem.evaluate(x)
        return Carry(step, x, state, cost, gradient, full_cost, math.hypot(*full_gradient.tolist()))

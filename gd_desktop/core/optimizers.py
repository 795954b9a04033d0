"""Update rules: from a point and its gradient to the next point. Pure: nothing is mutated.

The conventions, and the default settings, are torch.optim's, so that trajectories equal its.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, Protocol

import numpy as np

from gd_desktop.core.carry import Carry, State
from gd_desktop.core.problem import Problem, Rate, Vector


class Memory(StrEnum):
    """What a method remembers from step to step, one number a parameter."""

    VELOCITY = "velocity"  # v, a sum of gradients, older ones counting less
    SQUARES = "squares"  # s, a sum or a mean of squared gradients
    MEAN = "mean"  # m, a mean of gradients
    BEST = "best"  # the best point of a search
    BEST_COST = "best cost"  # one number in all


class Optimizer(Protocol):
    """An update rule as two pure functions, `begin` and `update`.

    memory       what the parts of the state are
    takes_rate   whether the learning rate means anything to it
    """

    memory: ClassVar[tuple[Memory, ...]] = ()
    takes_rate: ClassVar[bool] = True

    @property
    def last_step(self) -> int | None:
        """The step with which the method is through; None where it could go on for ever."""
        return None

    def first(self, x: Vector) -> Vector:
        """Where the method begins (d,), if it is asked to begin at x (d,)."""
        return x

    def begin(self, x: Vector) -> State:
        """The memory before the first step from x (d,)."""
        return tuple(np.zeros(len(x)) for _ in self.memory)

    def update(self, problem: Problem, carry: Carry, rate: Rate) -> tuple[Vector, State]:
        """The next point (d,) and the memory after the step.

        `rate` is the learning rate η, a positive factor without unit, or one for each of several
        runs. Overflow gives inf.
        """
        ...


@dataclass(frozen=True, slots=True)
class GradientDescent(Optimizer):
    """x ← x − η·∇C(x), the method of steepest descent (Cauchy 1847), without memory."""

    def update(self, problem: Problem, carry: Carry, rate: Rate) -> tuple[Vector, State]:
        return carry.x - rate * carry.gradient, ()


@dataclass(frozen=True, slots=True)
class Momentum(Optimizer):
    """v ← βv + ∇C(x), x ← x − ηv: the heavy ball (Polyak 1964).

    momentum   β, from 0 to below 1: the share of its velocity that the ball keeps

    The velocity begins at 0 and holds gradients, not steps: η multiplies it at the end. (Other
    texts have v ← βv − η∇C, which differs where η changes on the way.)
    """

    memory: ClassVar[tuple[Memory, ...]] = (Memory.VELOCITY,)
    momentum: float = 0.9

    def update(self, problem: Problem, carry: Carry, rate: Rate) -> tuple[Vector, State]:
        velocity = self.momentum * carry.state[0] + carry.gradient
        return carry.x - rate * velocity, (velocity,)


@dataclass(frozen=True, slots=True)
class Nesterov(Optimizer):
    """v ← βv + ∇C(x), x ← x − η(∇C(x) + βv): momentum that looks ahead (Nesterov 1983).

    momentum   β, from 0 to below 1

    The form of Sutskever et al. (2013), with the point already moved ahead, as torch has it.
    """

    memory: ClassVar[tuple[Memory, ...]] = (Memory.VELOCITY,)
    momentum: float = 0.9

    def update(self, problem: Problem, carry: Carry, rate: Rate) -> tuple[Vector, State]:
        velocity = self.momentum * carry.state[0] + carry.gradient
        return carry.x - rate * (carry.gradient + self.momentum * velocity), (velocity,)


@dataclass(frozen=True, slots=True)
class AdaGrad(Optimizer):
    """s ← s + g², x ← x − η·g / (√s + ε), each parameter by itself (Duchi et al. 2011).

    epsilon    ε, above 0: keeps the first steps of a flat parameter finite
    """

    memory: ClassVar[tuple[Memory, ...]] = (Memory.SQUARES,)
    epsilon: float = 1e-10

    def update(self, problem: Problem, carry: Carry, rate: Rate) -> tuple[Vector, State]:
        gradient = carry.gradient
        squares = carry.state[0] + gradient * gradient
        return carry.x - rate * gradient / (np.sqrt(squares) + self.epsilon), (squares,)


@dataclass(frozen=True, slots=True)
class RMSProp(Optimizer):
    """s ← ρs + (1 − ρ)g², x ← x − η·g / (√s + ε) (Tieleman and Hinton 2012).

    decay      ρ, between 0 and 1: how long the mean of squared gradients remembers
    epsilon    ε, above 0

    ε is added outside of the root, as in torch; some texts have it inside.
    """

    memory: ClassVar[tuple[Memory, ...]] = (Memory.SQUARES,)
    decay: float = 0.99
    epsilon: float = 1e-8

    def update(self, problem: Problem, carry: Carry, rate: Rate) -> tuple[Vector, State]:
        gradient = carry.gradient
        squares = self.decay * carry.state[0] + (1 - self.decay) * (gradient * gradient)
        return carry.x - rate * gradient / (np.sqrt(squares) + self.epsilon), (squares,)


@dataclass(frozen=True, slots=True)
class Adam(Optimizer):
    """m ← β₁m + (1 − β₁)g, s ← β₂s + (1 − β₂)g², and x ← x − η·m̂ / (√ŝ + ε).

    m̂ = m / (1 − β₁ᵗ) and ŝ = s / (1 − β₂ᵗ) at step t make up for the means' beginning at 0
    (Kingma and Ba 2015, algorithm 1).

    beta1      β₁, from 0 to below 1
    beta2      β₂, between 0 and 1
    epsilon    ε, above 0, added to the corrected root
    """

    memory: ClassVar[tuple[Memory, ...]] = (Memory.MEAN, Memory.SQUARES)
    beta1: float = 0.9
    beta2: float = 0.999
    epsilon: float = 1e-8

    def update(self, problem: Problem, carry: Carry, rate: Rate) -> tuple[Vector, State]:
        gradient = carry.gradient
        mean = self.beta1 * carry.state[0] + (1 - self.beta1) * gradient
        squares = self.beta2 * carry.state[1] + (1 - self.beta2) * (gradient * gradient)
        corrected, root = self.corrected((mean, squares), carry.step + 1)
        return carry.x - rate * corrected / (root + self.epsilon), (mean, squares)

    def corrected(self, state: State, step: int) -> tuple[Vector, Vector]:
        """m̂ and √ŝ, (d,) each, after `step` ≥ 1 steps."""
        mean, squares = state
        return mean / (1 - self.beta1**step), np.sqrt(squares / (1 - self.beta2**step))

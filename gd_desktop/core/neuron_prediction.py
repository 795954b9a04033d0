"""What a neuron is asked about before a step: the way that a parameter goes, and which factor of
the chain rule is the smallest.
"""

from dataclasses import dataclass
from enum import StrEnum

from gd_desktop.core.costs import CrossEntropy, Quadratic
from gd_desktop.core.neuron import Neuron
from gd_desktop.core.newton import NewtonRaphson
from gd_desktop.core.optimizers import Optimizer
from gd_desktop.core.prediction import Judgement, Slip
from gd_desktop.core.problem import Vector
from gd_desktop.core.trail import Row

_SAME = 1e-3  # of a factor's size: what differs by less is shown alike, and either is right


class Direction(StrEnum):
    """Which way a parameter goes."""

    UP = "up"
    DOWN = "down"
    STAYS = "stays"

    @classmethod
    def of(cls, change: float) -> "Direction":
        """Of a number's change."""
        if change > 0:
            return cls.UP
        return cls.DOWN if change < 0 else cls.STAYS


class Factor(StrEnum):
    """A factor of one sample's pull on a parameter."""

    ERROR = "error"  # ŷ − y, twice of it where the cost is 1/N Σ (ŷ − y)²
    SLOPE = "slope"  # σ′(z)
    INPUT = "input"  # x, which is 1 for the bias


@dataclass(frozen=True, eq=False)
class DirectionQuestion:
    """Which way parameter `axis` goes with the step from `row` to `ahead` (d,)."""

    optimizer: Optimizer
    row: Row
    ahead: Vector
    axis: int

    @property
    def change(self) -> float:
        """How far it goes, in its own unit."""
        return float(self.ahead[self.axis] - self.row.x[self.axis])

    @property
    def slope(self) -> float:
        """∂C/∂ the parameter, of what the step sees."""
        return float(self.row.gradient[self.axis])

    @property
    def truth(self) -> Direction:
        """Which way it goes."""
        return Direction.of(self.change)

    def judge(self, answer: Direction, tolerance: float = 0.0) -> Judgement:
        """Whether it is so. Of a change of at most `tolerance`, which no one sees, it is right too
        that the parameter stays.

        Up where the slope is above 0 is a wrong sign. To go against the slope is right for plain
        gradient descent; where it is wrong, it forgets what the method makes of the slope.
        """
        truth = self.truth
        if answer is truth or (answer is Direction.STAYS and abs(self.change) <= tolerance):
            return Judgement(True, answer=answer)
        return Judgement(False, self._slip(answer, truth), (self.axis,), answer=answer)

    def _slip(self, answer: Direction, truth: Direction) -> Slip | None:
        if answer is Direction.STAYS:
            return Slip.SAME_PLACE
        if truth is Direction.STAYS:
            return None
        downhill = Direction.of(-self.slope)
        if truth is downhill:
            return Slip.WRONG_SIGN
        if answer is not downhill:
            return None
        if self.optimizer.memory:
            return Slip.FORGOT_MEMORY
        return Slip.FORGOT_CURVATURE if isinstance(self.optimizer, NewtonRaphson) else None


@dataclass(frozen=True, eq=False)
class FactorQuestion:
    """Which factor of a sample's pull on parameter `axis` is the smallest in size.

    sample      its number among those that the neuron is trained on, from 0
    label       its own, 0 or 1
    values      of the factors, as the chain rule has them
    is_doubled  whether the error is twice ŷ − y, as of the cost 1/N Σ (ŷ − y)²
    """

    sample: int
    label: int
    axis: int
    values: dict[Factor, float]
    is_doubled: bool = False

    @property
    def is_cancelled(self) -> bool:
        """Whether σ′ is none of the factors: cross-entropy has cancelled it."""
        return Factor.SLOPE not in self.values

    @property
    def truth(self) -> Factor:
        """The smallest, the first of equals."""
        return min(self.values, key=self._size)

    def judge(self, answer: Factor) -> Judgement:
        """Whether it is so; of factors that are shown alike, each is right.

        SIGN_FOR_SIZE: the number furthest below 0 is the least of them, and yet large.
        """
        if answer not in self.values:
            return Judgement(False, Slip.CANCELLED, (self.axis,), answer=answer)
        if self._size(answer) <= (1 + _SAME) * self._size(self.truth):
            return Judgement(True, answer=answer)
        is_least = self.values[answer] == min(self.values.values()) < 0
        slip = Slip.SIGN_FOR_SIZE if is_least else None
        return Judgement(False, slip, (self.axis,), answer=answer)

    def _size(self, factor: Factor) -> float:
        return abs(self.values[factor])


def factor_question(neuron: Neuron, x: Vector, sample: int, axis: int) -> FactorQuestion:
    """Of a neuron without mistakes, at x (d,), for one of its samples and one parameter."""
    terms = neuron.terms(x, sample)
    twice = 2 * neuron.cost.factor if isinstance(neuron.cost, Quadratic) else 1.0
    values = {
        Factor.ERROR: twice * terms.error,
        Factor.SLOPE: terms.slope,
        Factor.INPUT: terms.inputs[axis].item(),
    }
    if isinstance(neuron.cost, CrossEntropy):
        del values[Factor.SLOPE]
    return FactorQuestion(sample, int(terms.label), axis, values, is_doubled=twice == 2)

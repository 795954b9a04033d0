"""What a neuron's mistakes cost, as functions of one sample's margin.

The margin M = (2y − 1)·z is positive where a sample lies on its own side: with u = σ(−M), the
output ŷ = σ(z) misses its label y by |ŷ − y| = u, and its slope is σ′(z) = u·(1 − u). Written so,
both labels share one formula, and none of it is lost to rounding where ŷ comes close to 0 or 1.
"""

from typing import NamedTuple, Protocol

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]  # of any shape

# e^M is cut off here, below its overflow at 709: u is then 1e−304, and not 0.
_LARGEST_MARGIN = 700.0


class Miss(NamedTuple):
    """What a margin leaves to learn; each has the margins' shape."""

    margin: Array
    miss: Array  # u = |ŷ − y|, the probability given to the wrong class
    hit: Array  # v = 1 − u, exact also where u is close to 1


def miss(margin: Array) -> Miss:
    """u = 1 / (1 + e^M) and v = e^M / (1 + e^M), without overflow for any finite margin."""
    grown = np.exp(np.minimum(margin, _LARGEST_MARGIN))
    wrong = 1.0 / (1.0 + grown)
    return Miss(margin, wrong, grown * wrong)


def sigmoid(z: Array) -> Array:
    """σ(z) = 1 / (1 + e^(−z)), without overflow for any finite z."""
    return miss(np.negative(z)).miss


class Cost(Protocol):
    """A sample's cost φ(M), and its two derivatives by the margin. Pure."""

    def total(self, at: Miss) -> Array:
        """Σ φ over the last axis."""
        ...

    def slope(self, at: Miss) -> Array:
        """φ′(M), in the margins' shape."""
        ...

    def bend(self, at: Miss) -> Array:
        """φ″(M), in the margins' shape."""
        ...


class Quadratic(NamedTuple):
    """φ = f·(ŷ − y)² = f·u², so φ′ = −2f·u·σ′ = −2f·u²v: the error times the sigmoid's slope.

    f = ½ gives C = 1/(2N) Σ (ŷ − y)², f = 1 gives C = 1/N Σ (ŷ − y)².
    """

    factor: float

    def total(self, at: Miss) -> Array:
        total: Array = self.factor * np.vecdot(at.miss, at.miss)
        return total

    def slope(self, at: Miss) -> Array:
        return (-2 * self.factor) * at.miss * at.miss * at.hit

    def bend(self, at: Miss) -> Array:
        # By u′ = −uv and v′ = uv: φ″ = 2f·u²v·(2v − u), negative where u > 2/3.
        return (2 * self.factor) * at.miss * at.miss * at.hit * (2 * at.hit - at.miss)


class CrossEntropy(NamedTuple):
    """φ = −log v = log(1 + e^(−M)), so φ′ = −u: the division by v cancels σ′ = uv."""

    def total(self, at: Miss) -> Array:
        total: Array = np.logaddexp(0.0, -at.margin).sum(axis=-1)
        return total

    def slope(self, at: Miss) -> Array:
        return -at.miss

    def bend(self, at: Miss) -> Array:
        return at.miss * at.hit


COSTS: dict[str, Cost] = {
    "quadratic": Quadratic(0.5),
    "quadratic-mean": Quadratic(1.0),
    "cross-entropy": CrossEntropy(),
}

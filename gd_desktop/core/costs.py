"""What a neuron's mistakes cost, as functions of one sample's margin.

The margin M = (2y − 1)·z is positive where a sample lies on its own side: with u = σ(−M), the
output ŷ = σ(z) misses its label y by |ŷ − y| = u, and its slope is σ′(z) = u·(1 − u). Written so,
both labels share one formula, and none of it is lost to rounding where ŷ comes close to 0 or 1.
"""

from dataclasses import dataclass
from typing import NamedTuple, Protocol

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]  # of any shape

# Numbers that are arrays already: numpy takes half as long again for a small array and a float.
_ONE = np.array(1.0)
_ZERO = np.array(0.0)
# e^M is cut off here, below its overflow at 709: u is then 1e−304, and not 0.
_LARGEST = 700.0
_LARGEST_MARGIN = np.array(_LARGEST)


class Miss(NamedTuple):
    """What a margin leaves to learn; each has the margins' shape."""

    margin: Array
    miss: Array  # u = |ŷ − y|, the probability given to the wrong class
    hit: Array  # v = 1 − u, exact also where u is close to 1


def miss(margin: Array) -> Miss:
    """u = 1 / (1 + e^M) and v = e^M / (1 + e^M), without overflow for any finite margin."""
    grown = np.exp(np.minimum(margin, _LARGEST_MARGIN))
    # Of many numbers, numpy's `reciprocal` takes longer.
    wrong = _ONE / (grown + _ONE)
    return Miss(margin, wrong, grown * wrong)


def sigmoid(z: Array) -> Array:
    """σ(z) = 1 / (1 + e^(−z)), without overflow for any finite z."""
    return miss(np.negative(z)).miss


class Cost(Protocol):
    """A sample's cost φ(M), and its two derivatives by the margin. Pure.

    The slope is written as φ′ = −steepness · pull, so that a sum over samples is multiplied by the
    constant once, and not each sample.
    """

    @property
    def steepness(self) -> float:
        """What all samples' slopes have in common, without the minus sign."""
        ...

    def total(self, at: Miss) -> Array:
        """Σ φ over the last axis."""
        ...

    def pull(self, at: Miss) -> Array:
        """φ′(M) over −steepness, in the margins' shape."""
        ...

    def learn(self, margin: Array, spare: Array | None = None) -> tuple[float, Array]:
        """Σ φ of one row of margins (n,) and their pull (n,), as `total` and `pull` tell them: what
        each step asks for. The margins, and `spare` (n,) where it is given, may be written over.
        """
        at = miss(margin)
        return float(self.total(at)), self.pull(at)

    def slope(self, at: Miss) -> Array:
        """φ′(M), in the margins' shape."""
        return -self.steepness * self.pull(at)

    def bend(self, at: Miss) -> Array:
        """φ″(M), in the margins' shape."""
        ...


@dataclass(frozen=True, slots=True)
class Quadratic(Cost):
    """φ = f·(ŷ − y)² = f·u², so φ′ = −2f·u·σ′ = −2f·u²v: the error times the sigmoid's slope.

    f = ½ gives C = 1/(2N) Σ (ŷ − y)², f = 1 gives C = 1/N Σ (ŷ − y)².
    """

    factor: float

    @property
    def steepness(self) -> float:
        return 2 * self.factor

    def total(self, at: Miss) -> Array:
        # Of a single row, `dot` takes half of the time.
        u = at.miss
        total: Array = self.factor * (u.dot(u) if u.ndim == 1 else np.vecdot(u, u))
        return total

    def pull(self, at: Miss) -> Array:
        return at.miss * at.hit * at.miss

    def learn(self, margin: Array, spare: Array | None = None) -> tuple[float, Array]:
        # Written out, since of a few samples it is the calls that take the time. Of many, to look
        # for the largest takes a quarter of what `minimum` does; nan counts as the largest, and
        # makes everything nan anyway.
        if margin.item(margin.argmax()) > _LARGEST:
            np.minimum(margin, _LARGEST_MARGIN, out=margin)
        pull = np.exp(margin, margin)
        u = np.add(pull, _ONE, spare)
        np.divide(_ONE, u, u)
        pull *= u  # v
        pull *= u
        pull *= u
        return self.factor * float(u.dot(u)), pull

    def bend(self, at: Miss) -> Array:
        # By u′ = −uv and v′ = uv: φ″ = 2f·u²v·(2v − u), negative where u > 2/3.
        return (2 * self.factor) * at.miss * at.miss * at.hit * (2 * at.hit - at.miss)


@dataclass(frozen=True, slots=True)
class CrossEntropy(Cost):
    """φ = −log v = log(1 + e^(−M)), so φ′ = −u: the division by v cancels σ′ = uv."""

    @property
    def steepness(self) -> float:
        return 1.0

    def total(self, at: Miss) -> Array:
        # log(1 + e^(−M)) = log(1 + e^(−|M|)) − min(M, 0), where nothing overflows; half the time
        # of numpy's logaddexp.
        costs = np.log1p(np.exp(-np.abs(at.margin))) - np.minimum(at.margin, _ZERO)
        total: Array = costs.sum(axis=-1)
        return total

    def pull(self, at: Miss) -> Array:
        return at.miss

    def bend(self, at: Miss) -> Array:
        return at.miss * at.hit


COSTS: dict[str, Cost] = {
    "quadratic": Quadratic(0.5),
    "quadratic-mean": Quadratic(1.0),
    "cross-entropy": CrossEntropy(),
}

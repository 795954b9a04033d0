"""Whether a straight line (a plane, in more dimensions) can tell two classes apart at all."""

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from gd_desktop.core.costs import CrossEntropy
from gd_desktop.core.dataset import scaling
from gd_desktop.core.landscape import nothing
from gd_desktop.core.neuron import Neuron, with_bias
from gd_desktop.core.problem import Vector

_MOST_ROUNDS = 60
_FLAT = 1e-9  # of the gradient's norm: a minimum
_MOST_HALVINGS = 30


class Separability(NamedTuple):
    """What was found out, and the weights that show it."""

    can_separate: bool | None  # None: neither could be shown
    accuracy: float  # of the best line found
    x: Vector  # (d + 1,) its weights and bias, for the neuron's inputs


def separability(neuron: Neuron, check: Callable[[], None] = nothing) -> Separability:
    """Whether some weights put every sample on its own side, shown either way.

    Newton's method on the cross-entropy, which is convex. If a line separates the classes, longer
    weights are ever cheaper and the steps soon find one that does; if none does, the cost has a
    minimum with no perfect accuracy, and arriving there is the proof (Albert & Anderson 1984).
    """
    # What counts as flat must not depend on the features' units, nor on where they begin.
    features = neuron.inputs[:, :-1]
    scaled = scaling(features, "standard")
    inputs = with_bias(scaled.apply(features))
    convex = Neuron(inputs, neuron.labels, neuron.names, CrossEntropy(), scaled)
    found = _search(convex, check)
    return found._replace(x=scaled.undo(found.x))


def _search(convex: Neuron, check: Callable[[], None]) -> Separability:
    x = np.zeros(convex.inputs.shape[1])
    best, best_x = convex.accuracy(x), x
    with np.errstate(all="ignore"):
        for _ in range(_MOST_ROUNDS):
            check()
            cost, gradient = convex.evaluate(x)
            if np.linalg.norm(gradient) <= _FLAT:
                return Separability(False, best, best_x)
            step = np.linalg.lstsq(convex.curvature(x), gradient)[0]
            size = 1.0
            for _ in range(_MOST_HALVINGS):
                nearer = x - size * step
                if convex.evaluate(nearer)[0] < cost:
                    break
                size /= 2
            else:
                return Separability(False if _is_flat(gradient) else None, best, best_x)
            x = nearer
            accuracy = convex.accuracy(x)
            if accuracy > best:
                best, best_x = accuracy, x
            if _all_right(convex, x):
                return Separability(True, 1.0, x)
    return Separability(None, best, best_x)


def _is_flat(gradient: Vector) -> bool:
    # The last halving steps of a float's precision.
    return bool(np.linalg.norm(gradient) <= 1e3 * _FLAT)


def _all_right(neuron: Neuron, x: Vector) -> bool:
    """Strictly: a sample on the line itself is on no side."""
    z = neuron.inputs @ x
    return bool(np.all(np.where(neuron.labels == 1, z, -z) > 0))

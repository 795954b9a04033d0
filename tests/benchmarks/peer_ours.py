"""The app's own way, as a process for `peers`: a Descent with its history, as in the Engine."""

import sys
from collections.abc import Callable
from functools import partial

import numpy as np
from peer_work import RATE, TASKS, Array, Task, samples, serve

from gd_desktop.core.dataset import Dataset
from gd_desktop.core.descent import Descent
from gd_desktop.core.setup import Setup


def setup(task: Task, cost: str) -> Setup:
    table, labels = samples(task.count, task.features)
    data = Dataset("peers", tuple(f"x{k}" for k in range(task.features)), table, labels)
    batch = task.batch or "all"
    return Setup(model="neuron", data=data, cost=cost, start="zeros", rate=RATE, batch=batch)


def with_history(task: Task, given: Setup) -> Callable[[], Array]:
    """Each step with its cost and its gradient's norm kept, and looked at."""
    descent = Descent(given)

    def act() -> Array:
        descent.forward(task.steps)
        return descent.carry().x

    return act


def update_only(task: Task, given: Setup) -> Callable[[], Array]:
    """The steps alone, nothing kept."""
    stepper = Descent(given).stepper
    first = Descent(given).carry()

    def act() -> Array:
        carry = first
        with np.errstate(all="ignore"):
            for _ in range(task.steps):
                carry = stepper.advance(RATE, carry)
        return carry.x

    return act


if __name__ == "__main__":
    chosen = TASKS[sys.argv[1]]
    asked = setup(chosen, sys.argv[2])
    serve(
        {
            "with history": partial(with_history, chosen, asked),
            "update only": partial(update_only, chosen, asked),
        },
        f"numpy {np.__version__}",
    )

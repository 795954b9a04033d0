"""What the neuron and its peers are asked to do, and how their processes are asked.

Each peer is a process that stays: it reads the name of a way on a line, does the whole task that
way, and answers with a line of JSON. So rounds of different peers can be taken in turn. This file
is read by the peers' own Python too: it knows numpy alone.
"""

import json
import sys
import time
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]

RATE = 0.1


class Task(NamedTuple):
    """Steps of a sigmoid neuron from zeros, over seeded data of `count` samples."""

    count: int
    features: int
    steps: int
    batch: int | None = None  # None: all samples

    @property
    def per_epoch(self) -> int:
        return 1 if self.batch is None else -(-self.count // self.batch)


TASKS = {
    "epochs of 1,000 x 64": Task(1_000, 64, 1_000),
    "epochs of 100,000 x 64": Task(100_000, 64, 10),
    "batches of 32 x 64": Task(3_200, 64, 1_000, 32),
    "samples one by one, x 64": Task(3_200, 64, 3_200, 1),
}

# Makes all ready, and gives what is timed; that gives the parameters (d + 1,), the bias last.
Way = Callable[[], Callable[[], Array]]


@lru_cache(maxsize=1)
def samples(count: int, features: int) -> tuple[Array, Array]:
    """(N, d) features and (N,) labels, 0 or 1, the same in every process."""
    generator = np.random.default_rng(0)
    table = generator.normal(size=(count, features))
    return table, (table[:, 0] + generator.normal(size=count) > 0).astype(np.float64)


def order(task: Task, epoch: int) -> npt.NDArray[np.intp]:
    """(N,) row numbers: the order in which an epoch goes through the samples."""
    return np.random.default_rng([0, epoch]).permutation(task.count)


def serve(ways: dict[str, Way], about: str) -> None:
    """Answer lines of standard input until it ends."""
    print(json.dumps({"ways": list(ways), "about": about}), flush=True)
    for line in sys.stdin:
        act = ways[line.strip()]()
        began = time.perf_counter(), time.process_time()
        x = act()
        seconds, busy = time.perf_counter() - began[0], time.process_time() - began[1]
        print(json.dumps({"seconds": seconds, "busy": busy, "x": x.tolist()}), flush=True)

"""PyTorch, as a process for `peers`: eager, with autograd and torch.optim.SGD, in float64.

The data is given as it suits the way best, before the clock runs: tensors over numpy's memory, for
a vector of parameters with the bias' column of ones; an epoch's batches are cut from one shuffled
copy, which is quicker than to gather each, or to ask a DataLoader. Costs are not kept.
"""

import sys
from collections.abc import Callable, Iterator
from functools import lru_cache, partial
from itertools import islice

import numpy as np
import torch
from peer_work import RATE, TASKS, Array, Task, order, samples, serve
from torch.nn.functional import mse_loss

# How SGD goes through its parameters: torch's choice, one by one, in a kernel of its own.
LOOPS: dict[str, dict[str, bool]] = {
    "": {},
    ", loop": {"foreach": False},
    ", fused": {"fused": True},
}

Batch = tuple[torch.Tensor, torch.Tensor]


def batches(task: Task, table: torch.Tensor, labels: torch.Tensor) -> Iterator[Batch]:
    """Of one epoch after another, for ever."""
    epoch = 0
    while True:
        if task.batch is None:
            yield table, labels
        else:
            rows = torch.from_numpy(order(task, epoch))
            yield from zip(
                table[rows].split(task.batch), labels[rows].split(task.batch), strict=True
            )
        epoch += 1


@lru_cache(maxsize=2)
def with_ones(task: Task, *, by_columns: bool) -> Batch:
    """The data with the bias' input after the features, and the labels."""
    features, labels = samples(task.count, task.features)
    table = np.hstack([features, np.ones((task.count, 1))])
    ordered = np.asfortranarray(table) if by_columns else table
    return torch.from_numpy(ordered), torch.from_numpy(labels)


def layer(task: Task, loop: dict[str, bool]) -> Callable[[], Array]:
    """nn.Linear and nn.MSELoss, as most people write it."""
    table, labels = (torch.from_numpy(part) for part in samples(task.count, task.features))
    model = torch.nn.Sequential(
        torch.nn.Linear(task.features, 1, dtype=torch.float64), torch.nn.Sigmoid()
    )
    with torch.no_grad():
        for part in model.parameters():
            part.zero_()
    # MSELoss is 1/N Σ (ŷ − y)²: half of the rate gives the steps of 1/(2N), a pass less than to
    # halve the cost.
    optimizer = torch.optim.SGD(model.parameters(), lr=RATE / 2, **loop)
    loss = torch.nn.MSELoss()

    def act() -> Array:
        for seen, wanted in islice(batches(task, table, labels[:, None]), task.steps):
            optimizer.zero_grad(set_to_none=True)
            loss(model(seen), wanted).backward()
            optimizer.step()
        return np.concatenate([part.detach().numpy().ravel() for part in model.parameters()])

    return act


def vector(task: Task, loop: dict[str, bool], *, by_columns: bool = False) -> Callable[[], Array]:
    """One vector of parameters and no module: the least that autograd can be asked."""
    table, labels = with_ones(task, by_columns=by_columns)
    x = torch.zeros(task.features + 1, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.SGD([x], lr=RATE / 2, **loop)

    def act() -> Array:
        for seen, wanted in islice(batches(task, table, labels), task.steps):
            optimizer.zero_grad(set_to_none=True)
            mse_loss(torch.sigmoid(torch.mv(seen, x)), wanted).backward()
            optimizer.step()
        return x.detach().numpy()

    return act


def by_hand(task: Task) -> Callable[[], Array]:
    """The chain rule written out, without autograd and optimizer: torch as a library of arrays."""
    table, labels = with_ones(task, by_columns=False)
    x = torch.zeros(task.features + 1, dtype=torch.float64)

    def act() -> Array:
        with torch.inference_mode():
            for seen, wanted in islice(batches(task, table, labels), task.steps):
                output = torch.sigmoid(torch.mv(seen, x))
                error = output - wanted
                pull = torch.mv(seen.T, error * output * (1 - output))
                x.sub_(pull, alpha=RATE / len(wanted))
        return x.numpy()

    return act


if __name__ == "__main__":
    chosen = TASKS[sys.argv[1]]
    ways = {f"nn.Linear{name}": partial(layer, chosen, loop) for name, loop in LOOPS.items()}
    ways |= {f"one vector{name}": partial(vector, chosen, loop) for name, loop in LOOPS.items()}
    if chosen.batch is None:
        ways["one vector, by columns"] = partial(vector, chosen, {}, by_columns=True)
    ways["by hand"] = partial(by_hand, chosen)
    serve(ways, f"torch {torch.__version__}, {torch.get_num_threads()} threads")

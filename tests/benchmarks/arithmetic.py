"""The neuron's arithmetic against bare numpy, in turn: gradients, steps, landscapes."""

import statistics
import sys
import time
from collections.abc import Callable

import numpy as np
from figures import Figure

from gd_desktop.core.dataset import Dataset
from gd_desktop.core.descent import Descent
from gd_desktop.core.landscape import refining
from gd_desktop.core.neuron import Neuron
from gd_desktop.core.problem import Matrix, Vector
from gd_desktop.core.setup import Setup, build_problem

Act = Callable[[], object]


def measure(rounds: int) -> list[Figure]:
    """All of them, each the median of so many rounds."""
    return [_full_batch(rounds), _batches_of_32(rounds), *_landscape(rounds)]


def medians(rounds: int, *acts: Act) -> list[float]:
    """The median seconds of each, taken in turn; the first round warms the caches."""
    times: list[list[float]] = [[] for _ in acts]
    for number in range(rounds + 1):
        for taken, act in zip(times, acts, strict=True):
            began = time.perf_counter()
            act()
            if number:
                taken.append(time.perf_counter() - began)
    return [statistics.median(taken) for taken in times]


def ratio(name: str, ours: float, peer: float, limit: float) -> Figure:
    return Figure(name, ours / peer, limit, f"{ours * 1e3:.2f} ms / {peer * 1e3:.2f} ms")


def _setup(count: int, features: int, batch: int | None = None) -> Setup:
    generator = np.random.default_rng(0)
    table = generator.normal(size=(count, features))
    labels = (table[:, 0] + generator.normal(size=count) > 0).astype(np.float64)
    data = Dataset("bench", tuple(f"x{k}" for k in range(features)), table, labels)
    return Setup(model="neuron", data=data, start="zeros", rate=0.1, batch=batch or "all")


def _neuron(setup: Setup) -> Neuron:
    problem = build_problem(setup)
    assert isinstance(problem, Neuron)
    return problem


def _full_batch(rounds: int) -> Figure:
    """The cost and gradient of 100,000 samples, against the two products that they need."""
    neuron = _neuron(_setup(100_000, 64))
    inputs = neuron.inputs
    x = np.random.default_rng(1).normal(size=inputs.shape[1]) / 8
    errors = np.random.default_rng(2).normal(size=len(inputs))

    def products() -> tuple[Vector, Vector]:
        return inputs @ x, errors @ inputs

    neuron.evaluate(x)
    ours, peer = medians(rounds, lambda: neuron.evaluate(x), products)
    return ratio("gradient, 100,000 x 64 / its two products", ours, peer, 1.5)


def _batches_of_32(rounds: int) -> Figure:
    """Steps with their history, against a bare loop."""
    steps, batch = 3200, 32
    setup = _setup(3200, 64, batch)
    neuron = _neuron(setup)

    def ours() -> Descent:
        descent = Descent(setup)
        descent.forward(steps)
        return descent

    def bare() -> Vector:
        return _bare_steps(neuron.inputs, neuron.labels, steps, batch)

    reached = ours()
    assert np.allclose(reached.row().x, bare(), rtol=1e-9)
    mine, peer = medians(rounds, ours, bare)
    return ratio("3,200 steps, 32 x 64 / a bare numpy loop", mine, peer, 2)


def _bare_steps(inputs: Matrix, labels: Vector, steps: int, batch: int) -> Vector:
    """The plainest loop over batches: gather, forward, cost, backward, update."""
    x = np.zeros(inputs.shape[1])
    per_epoch = -(-len(inputs) // batch)
    costs = np.empty(steps)
    for step in range(steps):
        epoch, place = divmod(step, per_epoch)
        if place == 0:
            order = np.random.default_rng([0, epoch]).permutation(len(inputs))
        rows = order[place * batch : (place + 1) * batch]
        seen, wanted = inputs[rows], labels[rows]
        output = 1 / (1 + np.exp(-(seen @ x)))
        error = output - wanted
        costs[step] = error @ error / (2 * len(rows))
        gradient = (error * output * (1 - output)) @ seen / len(rows)
        x = x - 0.1 * gradient
    return x


def _landscape(rounds: int) -> list[Figure]:
    """101 x 101 costs of 1,000 samples, coarse and then fine, against their sigmoids alone."""
    neuron = _neuron(_setup(1000, 2))
    x, axes = np.array([0.3, -0.2, 0.1]), (0, 1)
    side = np.linspace(-6, 6, 101)
    held = neuron.inputs[:, 2] * x[2]
    pair, labels = np.ascontiguousarray(neuron.inputs[:, :2]), neuron.labels
    columns = np.ascontiguousarray(pair.T)
    points = np.column_stack([np.tile(side, 101), np.repeat(side, 101)])

    def both() -> tuple[Matrix, Matrix]:
        coarse, fine = refining(neuron, x, axes, side, side)
        return coarse.costs, fine.costs

    def one_array() -> Vector:
        error = 1 / (1 + np.exp(-(points @ columns + held))) - labels
        return (error * error).sum(axis=1) / (2 * len(labels))

    def point_by_point() -> Vector:
        costs = np.empty(len(points))
        for number, point in enumerate(points):
            error = 1 / (1 + np.exp(-(pair @ point + held))) - labels
            costs[number] = error @ error / (2 * len(labels))
        return costs

    def first_pass() -> Matrix:
        return next(refining(neuron, x, axes, side, side)).costs

    def second_pass() -> Callable[[], Matrix]:
        passes = refining(neuron, x, axes, side, side)
        next(passes)
        return lambda: next(passes).costs

    for bare in (one_array, point_by_point):
        assert np.allclose(both()[1].ravel(), bare(), rtol=1e-9)
    total, whole, by_point = medians(rounds, both, one_array, point_by_point)
    fine_times, coarse_times = [], []
    for _ in range(rounds):
        coarse_times.append(_timed(first_pass))
        fine_times.append(_timed(second_pass()))
    coarse, fine = statistics.median(coarse_times), statistics.median(fine_times)
    return [
        ratio("landscape, 101 x 101 x 1,000 / bare sigmoids", total, min(whole, by_point), 1.5),
        ratio("landscape, coarse pass / fine pass", coarse, fine, 0.1),
    ]


def _timed(act: Act) -> float:
    began = time.perf_counter()
    act()
    return time.perf_counter() - began


if __name__ == "__main__":
    for figure in measure(15):
        sys.stdout.write(f"{figure.name}: {figure.value:.3f} ({figure.detail})\n")

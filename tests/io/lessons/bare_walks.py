"""The walks that lessons 6 to 10 speak of, in bare loops: no method and no problem of the core."""

import math
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import Any

import numpy as np

from gd_desktop.io.resources import resource

Point = list[float]
Sample = tuple[tuple[float, ...], float]  # inputs, with the bias' 1, and the label
Slopes = Callable[[Point], Point]


def samples(rows: Sequence[Sequence[float]], labels: Sequence[float]) -> list[Sample]:
    return [((*row, 1.0), label) for row, label in zip(rows, labels, strict=True)]


def _penguins() -> list[Sample]:
    lines = resource("data", "penguins.csv").read_text(encoding="utf-8").splitlines()
    rows = [line.split(",") for line in lines[1:]]
    kept = [row for row in rows if row[0] in ("Adelie", "Gentoo")]
    inputs = np.array([[float(row[1]), float(row[3])] for row in kept])
    scaled = (inputs - inputs.mean(axis=0)) / np.sqrt(inputs.var(axis=0))
    return samples(scaled.tolist(), [float(row[0] == "Gentoo") for row in kept])


def _clusters() -> list[Sample]:
    lines = resource("data", "clusters.csv").read_text(encoding="utf-8").splitlines()
    rows = [line.split(",") for line in lines[1:]]
    return samples([[float(a), float(b)] for _, a, b in rows], [float(r[0] == "B") for r in rows])


FOUR = samples([[-2], [-1], [1], [2]], [0, 0, 1, 1])
FIVE = samples([[2], [-2], [-1], [1], [2]], [1, 0, 0, 1, 1])
LONE_ONE = samples([[2]], [1])  # the one sample of lesson 6
LONE_ZERO = samples([[1]], [0])  # and that of lesson 7
PENGUINS, CLUSTERS = _penguins(), _clusters()


def sigmoid(z: float) -> float:
    return 1 / (1 + math.exp(-z))


def z_of(p: Point, inputs: Sequence[float]) -> float:
    return sum(a * b for a, b in zip(p, inputs, strict=True))


def output(p: Point, sample: Sample, bug: str = "") -> float:
    z = z_of(p, sample[0])
    return sigmoid(-z if bug == "sign" else z)


def cost(data: Sequence[Sample], p: Point, kind: str = "quadratic", bug: str = "") -> float:
    """1/(2N) Σ (ŷ − y)², or the mean of −log of what the right class is given."""
    if kind == "quadratic":
        return sum((output(p, s, bug) - s[1]) ** 2 for s in data) / (2 * len(data))
    return sum(math.log1p(math.exp(-(2 * s[1] - 1) * z_of(p, s[0]))) for s in data) / len(data)


def slopes(data: Sequence[Sample], p: Point, kind: str = "quadratic", bug: str = "") -> Point:
    """The gradient as such code computes it."""
    total = [0.0] * len(p)
    for sample in data:
        out = output(p, sample, bug)
        error = out - sample[1]
        if kind == "quadratic" and bug != "no-slope":
            error *= out * (1 - out)
        for i, x in enumerate(sample[0]):
            total[i] += error * (1 if bug == "no-input" else x)
    return total if bug == "sum" else [value / len(data) for value in total]


def accuracy(data: Sequence[Sample], p: Point, bug: str = "") -> float:
    return sum((output(p, s, bug) >= 0.5) == (s[1] == 1) for s in data) / len(data)


def train(
    data: Sequence[Sample], p: Sequence[float], rate: float, kind: str = "quadratic", bug: str = ""
) -> Iterator[Point]:
    """The points of the walk, the start first, for ever."""
    here = [float(value) for value in p]
    while True:
        yield here
        there = [a - rate * g for a, g in zip(here, slopes(data, here, kind, bug), strict=True)]
        if bug == "late-bias":
            half = [*there[:-1], here[-1]]
            there[-1] = here[-1] - rate * slopes(data, half, kind)[-1]
        here = there


def train_in_batches(
    data: Sequence[Sample], p: Sequence[float], rate: float, size: int, kind: str, seed: int = 0
) -> Iterator[tuple[Point, list[Sample]]]:
    """The points, each with the batch that its step sees, drawn anew in each epoch."""
    here, epoch = [float(value) for value in p], 0
    while True:
        order = np.random.default_rng([seed, epoch]).permutation(len(data)).tolist()
        for first in range(0, len(data), size):
            batch = [data[place] for place in order[first : first + size]]
            yield here, batch
            slope = slopes(batch, here, kind)
            here = [a - rate * g for a, g in zip(here, slope, strict=True)]
        epoch += 1


def nth(walk: Iterator[Any], step: int) -> Any:
    return next(islice(walk, step, None))


def first_step(walk: Iterator[Any], holds: Callable[[Any], bool]) -> int:
    return next(step for step, point in enumerate(walk) if holds(point))


def unfooled(start: float, kind: str = "quadratic") -> int:
    """Steps of lesson 7's one sample from (start, start) until ŷ < 0.2."""
    places = (0.6, 0.9) if start == 0.6 else (start, start)
    walk = train(LONE_ZERO, places, 0.15, kind)
    return first_step(walk, lambda p: output(p, LONE_ZERO[0]) < 0.2)


def lowest_cross_entropy(data: Sequence[Sample]) -> float:
    """By Newton's method, as a statistician fits it."""
    x, y = np.array([s[0] for s in data]), np.array([s[1] for s in data])
    p = np.zeros(x.shape[1])
    for _ in range(30):
        out = 1 / (1 + np.exp(-x @ p))
        p = p - np.linalg.solve(x.T @ (x * (out * (1 - out))[:, None]), x.T @ (out - y))
    return cost(data, p.tolist(), "cross-entropy")


# --- the methods, one number at a time


def descend(
    slope: Slopes, p: Sequence[float], rate: float, method: str = "plain", keep: float = 0.9
) -> Iterator[Point]:
    """The points of a walk, the start first. `keep` is momentum's β, or RMSProp's ρ."""
    here, first, second = list(p), [0.0] * len(p), [0.0] * len(p)
    step = 0
    while True:
        yield list(here)
        step += 1
        for i, g in enumerate(slope(list(here))):
            match method:
                case "plain":
                    move = g
                case "momentum":
                    move = first[i] = keep * first[i] + g
                case "nesterov":
                    first[i] = keep * first[i] + g
                    move = g + keep * first[i]
                case "adagrad":
                    second[i] += g * g
                    move = g / (math.sqrt(second[i]) + 1e-10)
                case "rmsprop":
                    second[i] = keep * second[i] + (1 - keep) * g * g
                    move = g / (math.sqrt(second[i]) + 1e-8)
                case _:
                    first[i] = 0.9 * first[i] + 0.1 * g
                    second[i] = 0.999 * second[i] + 0.001 * g * g
                    mean = first[i] / (1 - 0.9**step)
                    move = mean / (math.sqrt(second[i] / (1 - 0.999**step)) + 1e-8)
            here[i] -= rate * move


def valley(p: Point) -> Point:
    return [p[0] / 10, 2 * p[1]]


def parabola(p: Point) -> Point:
    return [2 * p[0] - 4]


def straight(_p: Point) -> Point:
    return [1.0]


def crossing(rate: float, method: str = "plain", keep: float = 0.9) -> int:
    """Steps from (−5, 2.5) to within 0.01 of the valley's minimum."""
    walk = descend(valley, (-5.0, 2.5), rate, method, keep)
    return first_step(walk, lambda p: math.hypot(*p) < 0.01)


def stride(method: str, step: int, rate: float) -> float:
    """How long that step is down the straight slope from 4."""
    walk = list(islice(descend(straight, (4.0,), rate, method), step + 1))
    return abs(walk[step][0] - walk[step - 1][0])

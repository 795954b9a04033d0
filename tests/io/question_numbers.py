"""The numbers that the common questions speak of, worked out once more: closed forms and loops."""

import csv
import math
from collections.abc import Callable, Iterator
from itertools import count
from typing import Any

import numpy as np
import numpy.typing as npt

from gd_desktop.core.dataset import split
from gd_desktop.io.resources import resource

Array = npt.NDArray[np.float64]
Slope = Callable[[float], float]
FLAT = 1e-6
NEAR = 0.01


def sigmoid(z: Any) -> Any:
    return 1 / (1 + np.exp(-z))


def first(values: Iterator[float], holds: Callable[[float], bool]) -> int:
    """The number of the first value of which it is so."""
    return next(k for k, value in enumerate(values) if holds(value))


# --- y = x² − 4x + 6 from 8: x = 2 + 6·(1 − 2η)^k


def apart(rate: float) -> Iterator[float]:
    """How far each step is from the minimum."""
    return (6 * abs(1 - 2 * rate) ** k for k in count())


def near_after(rate: float) -> int:
    return first(apart(rate), lambda distance: distance < NEAR)


def flat_after(rate: float, tolerance: float = FLAT) -> int:
    return first(apart(rate), lambda distance: 2 * distance <= tolerance)


def parabola(rate: float, k: int) -> float:
    return 2 + 6 * (1 - 2 * rate) ** k


# --- walks with a velocity, in one variable


def velocity(slope: Slope, x: float, rate: float, beta: float) -> Iterator[float]:
    v = 0.0
    while True:
        yield x
        v = beta * v + slope(x)
        x -= rate * v


def rest(slope: Slope, x: float, rate: float, beta: float = 0.0) -> tuple[int, float]:
    """Where a walk finds a slope of 10⁻⁶ or less, and after how many steps."""
    for k, place in enumerate(velocity(slope, x, rate, beta)):
        if abs(slope(place)) <= FLAT:
            return k, place
    raise AssertionError


def wave(x: float) -> float:
    return math.sin(x) + x * x / 10


def wave_slope(x: float) -> float:
    return math.cos(x) + x / 5


def well(x: float) -> float:
    return x**4 / 4 - x * x + x / 3


def well_slope(x: float) -> float:
    return x**3 - 2 * x + 1 / 3


def gone_after(rate: float) -> int:
    """Where the cost has passed a million times 1 + 38, which it began with."""
    return first(apart(rate), lambda distance: distance**2 + 2 > 1e6 * 39)


# --- x²/20 + y² from (−5, 2.5)

VALLEY = np.array([0.1, 2.0])  # the slope is this times the place


def valley_plain(rate: float) -> Iterator[Array]:
    return (np.array([-5, 2.5]) * (1 - rate * VALLEY) ** k for k in count())


def valley_momentum(rate: float) -> Iterator[Array]:
    p, v = np.array([-5, 2.5]), np.zeros(2)
    while True:
        yield p
        v = 0.9 * v + VALLEY * p
        p = p - rate * v


def valley_adam(rate: float) -> Iterator[Array]:
    p, m, s = np.array([-5, 2.5]), np.zeros(2), np.zeros(2)
    for t in count(1):
        yield p
        g = VALLEY * p
        m, s = 0.9 * m + 0.1 * g, 0.999 * s + 0.001 * g * g
        p = p - rate * (m / (1 - 0.9**t)) / (np.sqrt(s / (1 - 0.999**t)) + 1e-8)


def valley_rmsprop(rate: float) -> Iterator[Array]:
    p, s = np.array([-5, 2.5]), np.zeros(2)
    while True:
        yield p
        g = VALLEY * p
        s = 0.99 * s + 0.01 * g * g
        p = p - rate * g / (np.sqrt(s) + 1e-8)


def valley_near(walk: Iterator[Array]) -> int:
    return first((math.hypot(*p) for p in walk), lambda distance: distance < NEAR)


# --- a neuron: inputs (N, d + 1) with a last column of ones


def with_ones(rows: Any) -> Array:
    table = np.array(rows, dtype=float)
    return np.column_stack([table, np.ones(len(table))])


FOUR = with_ones([[-2], [-1], [1], [2]]), np.array([0.0, 0.0, 1.0, 1.0])
ONE = with_ones([[1]]), np.array([0.0])
XOR = with_ones([[0, 0], [0, 1], [1, 0], [1, 1]]), np.array([0.0, 1.0, 1.0, 0.0])


def table(file: str, label: str, features: tuple[str, ...], classes: tuple[str, str]) -> Any:
    """Features (N, d) and labels (N,) from a file of resources/data/."""
    with resource("data", file).open(encoding="utf-8", newline="") as lines:
        rows = [row for row in csv.DictReader(lines) if row[label] in classes]
    inputs = np.array([[float(row[name]) for name in features] for row in rows])
    return inputs, np.array([float(row[label] == classes[1]) for row in rows])


def clusters() -> Any:
    inputs, labels = table("clusters.csv", "group", ("x1", "x2"), ("A", "B"))
    return with_ones(inputs), labels


def penguins(is_scaled: bool) -> Any:
    names = ("bill_length_mm", "flipper_length_mm")
    inputs, labels = table("penguins.csv", "species", names, ("Adelie", "Gentoo"))
    if is_scaled:
        inputs = (inputs - inputs.mean(axis=0)) / inputs.std(axis=0)
    return with_ones(inputs), labels


def animals() -> Any:
    """Those trained on, and those held out; scaled as the former need it."""
    names = ("weight_kg", "ear_length_cm")
    inputs, labels = table("cats-and-dogs.csv", "animal", names, ("cat", "dog"))
    trained, held = split(labels, 0.5, 2)
    scaled = (inputs - inputs[trained].mean(axis=0)) / inputs[trained].std(axis=0)
    every = with_ones(scaled)
    return (every[trained], labels[trained]), (every[held], labels[held])


def loss(samples: Any, p: Array, sign: int = 1) -> float:
    x, y = samples
    return float(((sigmoid(sign * (x @ p)) - y) ** 2).mean() / 2)


def slope(samples: Any, p: Array, sign: int = 1) -> Array:
    """∂C/∂p of the quadratic cost, 1/(2N); with `sign` −1 as that bug has it."""
    x, y = samples
    out = sigmoid(sign * (x @ p))
    gradient: Array = ((out - y) * out * (1 - out)) @ x / len(y)
    return gradient


def learn(
    samples: Any, start: Any, rate: float, gradient: Callable[..., Array] = slope
) -> Iterator[Array]:
    p = np.array(start, dtype=float)
    while True:
        yield p
        p = p - rate * gradient(samples, p)


def at(walk: Iterator[Array], k: int) -> Array:
    return next(p for number, p in enumerate(walk) if number == k)


def flipped(samples: Any, p: Array) -> Array:
    """σ(−z) in the output, and the usual ŷ(1 − ŷ) behind it."""
    return slope(samples, p, -1)


def without_x(samples: Any, p: Array) -> Array:
    return np.full(2, slope(samples, p)[-1])


def of_entropy(samples: Any, p: Array) -> Array:
    x, y = samples
    gradient: Array = (sigmoid(x @ p) - y) @ x / len(y)
    return gradient


def below_a_fifth(gradient: Callable[..., Array]) -> int:
    walk = learn(ONE, [2, 2], 0.15, gradient)
    return next(k for k, p in enumerate(walk) if sigmoid(ONE[0] @ p)[0] < 0.2)


def bends(samples: Any, p: Array) -> list[float]:
    """The Hessian's eigenvalues, smallest first: the mean of (σ′² + (ŷ − y)·σ″)·x·xᵀ."""
    x, y = samples
    out = sigmoid(x @ p)
    first_, second = out * (1 - out), out * (1 - out) * (1 - 2 * out)
    hessian = (x.T * (first_**2 + (out - y) * second)) @ x / len(y)
    return [float(value) for value in np.linalg.eigvalsh(hessian)]


def right(samples: Any, p: Array) -> float:
    """The share on its own side."""
    x, y = samples
    return float(((sigmoid(x @ p) >= 0.5) == (y == 1)).mean())


def in_batches(size: int, steps: int) -> tuple[list[float], Array]:
    """The two clusters from (−1, −1, −1) with rate 1: each step's cost of its own batch, and where
    the last of the steps has led.
    """
    x, y = clusters()
    p, costs = np.full(3, -1.0), []
    per_epoch = len(y) // size
    for k in range(steps + 1):
        epoch, place = divmod(k, per_epoch)
        order = np.random.default_rng([0, epoch]).permutation(len(y))
        rows = order[place * size : (place + 1) * size]
        batch = x[rows], y[rows]
        costs.append(loss(batch, p))
        if k < steps:
            p = p - slope(batch, p)
    return costs, p

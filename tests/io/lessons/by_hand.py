"""The formulas that lessons 1 to 5 speak of, written out once more in bare Python."""

import csv
import math
import statistics
from collections.abc import Callable, Sequence

from gd_desktop.io.resources import resource

Rows = Sequence[Sequence[float]]


# --- the neuron: parameters are the weights and then the bias


class Samples:
    """Inputs, each with a 1 behind it for the bias, and labels."""

    def __init__(self, inputs: Rows, labels: Sequence[float]) -> None:
        self.rows = [(*row, 1.0) for row in inputs]
        self.labels = list(labels)

    def __len__(self) -> int:
        return len(self.rows)

    def outputs(self, p: Sequence[float]) -> list[float]:
        return [sigmoid(sum(a * b for a, b in zip(p, row, strict=True))) for row in self.rows]

    def cost(self, p: Sequence[float], divide: float = 2) -> float:
        pairs = zip(self.outputs(p), self.labels, strict=True)
        return sum((out - y) ** 2 for out, y in pairs) / divide / len(self)

    def slopes(self, p: Sequence[float]) -> list[float]:
        total = [0.0] * len(p)
        for out, row, y in zip(self.outputs(p), self.rows, self.labels, strict=True):
            for i, x in enumerate(row):
                total[i] += (out - y) * out * (1 - out) * x / len(self)
        return total

    def accuracy(self, p: Sequence[float]) -> float:
        pairs = zip(self.outputs(p), self.labels, strict=True)
        return sum((out >= 0.5) == (y == 1) for out, y in pairs) / len(self)

    def train(self, p: Sequence[float], share: float, rate: float = 1) -> tuple[int, list[float]]:
        """Steps until that share is right, and the parameters there."""
        p, step = list(p), 0
        while self.accuracy(p) < share:
            p = [a - rate * slope for a, slope in zip(p, self.slopes(p), strict=True)]
            step += 1
        return step, p

    def bends(self, w: float, b: float) -> tuple[float, float]:
        """Both eigenvalues of the Hessian for one input, the smaller first.

        The second derivative of ½(ŷ − y)² by z is σ′² + (ŷ − y)·σ′·(1 − 2ŷ).
        """
        ww = wb = bb = 0.0
        for out, (x, _), y in zip(self.outputs((w, b)), self.rows, self.labels, strict=True):
            slope = out * (1 - out)
            bend = (slope**2 + (out - y) * slope * (1 - 2 * out)) / len(self)
            ww, wb, bb = ww + bend * x * x, wb + bend * x, bb + bend
        middle, half = (ww + bb) / 2, math.hypot((ww - bb) / 2, wb)
        return middle - half, middle + half

    def lowest(self, w: float, b: float) -> tuple[float, float]:
        """Where both slopes are 0: Newton's steps, with a Hessian of differences."""
        h = 1e-6
        for _ in range(30):
            (right_w, right_b), (left_w, left_b) = self.slopes((w + h, b)), self.slopes((w - h, b))
            (up_w, up_b), (down_w, down_b) = self.slopes((w, b + h)), self.slopes((w, b - h))
            ww, bw = (right_w - left_w) / 2 / h, (right_b - left_b) / 2 / h
            wb, bb = (up_w - down_w) / 2 / h, (up_b - down_b) / 2 / h
            gw, gb = self.slopes((w, b))
            under = ww * bb - wb * bw
            w, b = w - (bb * gw - wb * gb) / under, b - (ww * gb - bw * gw) / under
        return w, b


def sigmoid(z: float) -> float:
    return 1 / (1 + math.exp(-z))


def _table(name: str) -> list[dict[str, str]]:
    with resource("data", f"{name}.csv").open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


def _hours() -> Samples:
    rows = _table("hours")
    return Samples(
        [[float(row["hours"])] for row in rows], [row["passed"] == "yes" for row in rows]
    )


def _animals() -> Samples:
    """Weights and ears, standardised."""
    rows = _table("cats-and-dogs")
    columns = [[float(row[name]) for row in rows] for name in ("weight_kg", "ear_length_cm")]
    scaled = [
        [(x - statistics.fmean(column)) / statistics.pstdev(column) for x in column]
        for column in columns
    ]
    return Samples(list(zip(*scaled, strict=True)), [row["animal"] == "dog" for row in rows])


HOURS, ANIMALS = _hours(), _animals()
FOUR = Samples([[-2.0], [-1.0], [1.0], [2.0]], [0.0, 0.0, 1.0, 1.0])


# --- functions of one variable


def parabola(k: int, rate: float = 0.1) -> float:
    """x_k of the walk from 8 down y = x² − 4x + 6, in closed form."""
    return 2 + 6 * (1 - 2 * rate) ** k


def parabola_steps(near: float, rate: float) -> int:
    """The first k with 6·|1 − 2η|^k below `near`, counted."""
    left, k = 6.0, 0
    while left >= near:
        left, k = left * abs(1 - 2 * rate), k + 1
    return k


def exp_slope(x: float) -> float:
    """Of e^x + x²."""
    return math.exp(x) + 2 * x


def exp_newton(x: float) -> float:
    return x - exp_slope(x) / (math.exp(x) + 2)


def well_slope(x: float) -> float:
    """Of (x² − 1)²."""
    return 4 * x * (x * x - 1)


def well_newton(x: float) -> float:
    return x - well_slope(x) / (12 * x * x - 4)


def walk(
    x: float, slope: Callable[[float], float], move: Callable[[float], float]
) -> tuple[int, float]:
    """Steps until the slope is at most 1e−6, and where that is."""
    k = 0
    while abs(slope(x)) > 1e-6:
        x, k = move(x), k + 1
    return k, x


def valley_steps(near: float) -> int:
    """Steps down x²/20 + y² with η = ½ from (−5, 2.5): the first leads to y = 0, and each keeps
    0.95 of x.
    """
    x, k = 5.0, 0
    while k == 0 or x >= near:
        x, k = x * 0.95, k + 1
    return k

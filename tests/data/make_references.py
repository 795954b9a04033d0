"""Makes the reference values of the neuron's training with PyTorch; no test runs it.

    pip install torch==2.13.0 scikit-learn==1.9.1
    python tests/data/make_references.py

The plain formulas and autograd stand against the core's own gradients: float64, the full batch,
features standardised by the population standard deviation, weights and bias from zeros. The two
tables are written too, so that the tests need neither scikit-learn nor a random generator.
"""

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch
from sklearn.datasets import load_breast_cancer

HERE = Path(__file__).parent
STEPS = 100
RATE = 0.5

Cost = Callable[[torch.Tensor, torch.Tensor], torch.Tensor]
COSTS: dict[str, Cost] = {
    "quadratic": lambda output, y: ((output - y) ** 2).sum() / (2 * len(y)),
    "quadratic-mean": lambda output, y: ((output - y) ** 2).sum() / len(y),
    "cross-entropy": lambda output, y: (
        -(y * output.log() + (1 - y) * (1 - output).log()).sum() / len(y)
    ),
}
WDBC = """\
Breast Cancer Wisconsin (Diagnostic): W. Wolberg, O. Mangasarian, N. Street, W. Street (1993),
UCI Machine Learning Repository, https://doi.org/10.24432/C5DW2B, licence CC BY 4.0.
30 features; the last column is 0 for malignant, 1 for benign."""
CLOUDS = """\
Made by make_references.py: two overlapping clouds, 0 and 1 in the last column."""


def clouds() -> tuple[np.ndarray, np.ndarray]:
    """100 samples of 2 features, in units of their own."""
    generator = np.random.default_rng(7)
    labels = np.repeat([0.0, 1.0], 50)
    centres = np.where(labels[:, None] == 1, [160.0, 0.4], [150.0, 0.9])
    return np.round(generator.normal(centres, [9.0, 0.35]), 3), labels


def train(features: np.ndarray, labels: np.ndarray, cost: Cost) -> dict[str, list[float]]:
    """The cost at steps 0 to STEPS, and the last weights with the bias after them."""
    inputs = torch.tensor((features - features.mean(axis=0)) / features.std(axis=0))
    y = torch.tensor(labels)
    weights = torch.zeros(inputs.shape[1], dtype=torch.float64, requires_grad=True)
    bias = torch.zeros((), dtype=torch.float64, requires_grad=True)
    descent = torch.optim.SGD([weights, bias], lr=RATE)
    costs = []
    for step in range(STEPS + 1):
        descent.zero_grad()
        value = cost(1 / (1 + (-(inputs @ weights + bias)).exp()), y)
        costs.append(value.item())
        if step < STEPS:
            value.backward()
            descent.step()
    return {"costs": costs, "x": [*weights.tolist(), bias.item()]}


def main() -> None:
    """Write the tables and what training on them gives."""
    tables = {
        "wdbc": (*load_breast_cancer(return_X_y=True), WDBC),
        "clouds": (*clouds(), CLOUDS),
    }
    runs = {}
    for name, (features, labels, header) in tables.items():
        table = np.column_stack([features, labels])
        path = HERE / f"{name}.csv"
        np.savetxt(path, table, fmt="%.10g", delimiter=",", header=header, encoding="utf-8")
        stored = np.loadtxt(path, delimiter=",", encoding="utf-8")
        assert np.array_equal(stored, table)
        for cost, formula in COSTS.items():
            runs[f"{name} {cost}"] = train(stored[:, :-1], stored[:, -1], formula)
    document = {"torch": torch.__version__, "rate": RATE, "steps": STEPS, "runs": runs}
    path = HERE / "neuron_references.json"
    path.write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

"""Makes the methods' reference trajectories with PyTorch's own optimizers; no test runs it.

    pip install torch==2.13.0
    python tests/data/make_method_references.py

All in float64. The parabola is x² − 4x + 6; the neuron learns wdbc.csv's 30 features, standardised
by the population standard deviation, with the quadratic cost 1/(2N). Gradients are autograd's. A
run's `options` carry the names that the app gives them; what is not among them is PyTorch's
default (0.9 for a momentum, which has none), so that the defaults are compared too.
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import torch

HERE = Path(__file__).parent
PARABOLA_START, PARABOLA_RATE, PARABOLA_STEPS = 8.0, 0.1, 60
NEURON_RATE, NEURON_STEPS = 0.1, 100
NEURON_KEPT = (1, 2, 10, 50, 100)  # the steps whose parameters are written

Make = Callable[[list[torch.Tensor], float, dict[str, float]], torch.optim.Optimizer]


def _sgd(nesterov: bool) -> Make:
    def make(
        x: list[torch.Tensor], rate: float, options: dict[str, float]
    ) -> torch.optim.Optimizer:
        momentum = options.get("momentum", 0.9)
        return torch.optim.SGD(x, lr=rate, momentum=momentum, nesterov=nesterov)

    return make


def _adagrad(
    x: list[torch.Tensor], rate: float, options: dict[str, float]
) -> torch.optim.Optimizer:
    return torch.optim.Adagrad(x, lr=rate, **_renamed(options, epsilon="eps"))


def _rmsprop(
    x: list[torch.Tensor], rate: float, options: dict[str, float]
) -> torch.optim.Optimizer:
    return torch.optim.RMSprop(x, lr=rate, **_renamed(options, decay="alpha", epsilon="eps"))


def _adam(x: list[torch.Tensor], rate: float, options: dict[str, float]) -> torch.optim.Optimizer:
    others = {name: value for name, value in options.items() if name == "epsilon"}
    if "beta1" in options:
        betas = (options["beta1"], options["beta2"])
        return torch.optim.Adam(x, lr=rate, betas=betas, **_renamed(others, epsilon="eps"))
    return torch.optim.Adam(x, lr=rate, **_renamed(others, epsilon="eps"))


def _renamed(options: dict[str, float], **names: str) -> dict[str, Any]:
    return {names[name]: value for name, value in options.items()}


METHODS: dict[str, Make] = {
    "gradient-descent": lambda x, rate, options: torch.optim.SGD(x, lr=rate),
    "momentum": _sgd(nesterov=False),
    "nesterov": _sgd(nesterov=True),
    "adagrad": _adagrad,
    "rmsprop": _rmsprop,
    "adam": _adam,
}
OTHERS: list[tuple[str, dict[str, float]]] = [
    ("momentum", {"momentum": 0.5}),
    ("nesterov", {"momentum": 0.5}),
    ("adagrad", {"epsilon": 1e-3}),
    ("rmsprop", {"decay": 0.9}),
    ("rmsprop", {"epsilon": 1e-3}),
    ("adam", {"beta1": 0.5, "beta2": 0.99}),
    ("adam", {"epsilon": 1e-3}),
]


def walk(
    optimizer: torch.optim.Optimizer,
    x: torch.Tensor,
    cost: Callable[[torch.Tensor], torch.Tensor],
    steps: int,
) -> tuple[list[float], list[list[float]]]:
    """The cost and the parameters at steps 0 to `steps`."""
    costs, points = [], []
    for step in range(steps + 1):
        optimizer.zero_grad()
        value = cost(x)
        costs.append(value.item())
        points.append(x.tolist())
        if step < steps:
            value.backward()
            optimizer.step()
    return costs, points


def on_parabola(method: str, options: dict[str, float]) -> dict[str, Any]:
    """A run down the parabola, with x at each step."""
    x = torch.tensor([PARABOLA_START], dtype=torch.float64, requires_grad=True)
    optimizer = METHODS[method]([x], PARABOLA_RATE, options)
    _, points = walk(optimizer, x, lambda x: (x * x - 4 * x + 6).sum(), PARABOLA_STEPS)
    return {"method": method, "options": options, "x": [point[0] for point in points]}


def neuron_cost() -> Callable[[torch.Tensor], torch.Tensor]:
    """The neuron's quadratic cost, of the 30 weights and then the bias."""
    table = np.loadtxt(HERE / "wdbc.csv", delimiter=",", encoding="utf-8")
    features, labels = table[:, :-1], torch.tensor(table[:, -1])
    inputs = torch.tensor((features - features.mean(axis=0)) / features.std(axis=0))

    def cost(x: torch.Tensor) -> torch.Tensor:
        output = 1 / (1 + (-(inputs @ x[:-1] + x[-1])).exp())
        return ((output - labels) ** 2).sum() / (2 * len(labels))

    return cost


def on_neuron(
    method: str, cost: Callable[[torch.Tensor], torch.Tensor], start: list[float]
) -> dict[str, Any]:
    """The neuron's training, with the cost at each step and the parameters at a few."""
    x = torch.tensor(start, dtype=torch.float64, requires_grad=True)
    costs, points = walk(METHODS[method]([x], NEURON_RATE, {}), x, cost, NEURON_STEPS)
    kept = {str(step): points[step] for step in NEURON_KEPT}
    return {"method": method, "options": {}, "costs": costs, "x": kept}


def main() -> None:
    """Write the trajectories."""
    cost = neuron_cost()
    # Some weights of either sign, so that nothing hides behind zeros.
    start = [round(0.25 * (-1) ** k * (1 + k % 4), 2) for k in range(31)]
    document = {
        "torch": torch.__version__,
        "parabola": {
            "start": PARABOLA_START,
            "rate": PARABOLA_RATE,
            "steps": PARABOLA_STEPS,
            "runs": [on_parabola(*run) for run in [*((name, {}) for name in METHODS), *OTHERS]],
        },
        "neuron": {
            "start": start,
            "rate": NEURON_RATE,
            "steps": NEURON_STEPS,
            "runs": [on_neuron(method, cost, start) for method in METHODS],
        },
    }
    path = HERE / "method_references.json"
    path.write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

"""The numbers on the guide's page of the mathematics are those of the core."""

import math
import re
from itertools import combinations

import numpy as np
import pytest

from gd_desktop.core.costs import COSTS
from gd_desktop.core.dataset import Dataset
from gd_desktop.core.descent import Descent, walk
from gd_desktop.core.diagnosis import Outcome, Regime
from gd_desktop.core.figures import Figure, parse_condition
from gd_desktop.core.methods import METHODS
from gd_desktop.core.setup import Setup, build_problem
from gd_desktop.io.guide import page_text

TEXT = page_text("mathematics")


def table(head: str) -> list[list[str]]:
    """The rows of the table whose head begins so."""
    lines = TEXT.splitlines()
    (start,) = (k for k, line in enumerate(lines) if line.startswith(f"| {head} |"))
    found = []
    for line in lines[start + 2 :]:
        if not line.startswith("|"):
            break
        found.append([cell.strip() for cell in line.strip("|").split("|")])
    return found


def number(cell: str) -> float:
    return float(cell.replace("−", "-"))


def is_told(value: float, cell: str) -> bool:
    """Whether a cell has the number, to as many decimals as it has."""
    _, _, decimals = cell.partition(".")
    return f"{value + 0.0:.{len(decimals)}f}".replace("-0.000000", "0") == cell.replace("−", "-")


def points(setup: Setup) -> np.ndarray:
    descent = walk(setup)
    return descent.trail.points(slice(0, descent.cursor + 1))


# --- the parabola


@pytest.mark.parametrize("row", table("η | r = 1 − ηL"), ids=lambda row: row[0])
def test_the_rates_on_the_parabola(row: list[str]) -> None:
    rate, factor, path, _, steps = row
    setup = Setup(rate=number(rate), start=(8.0,), steps=400)
    told = [number(cell) for cell in path.split(", ")]
    assert points(setup)[1:4, 0] == pytest.approx(told, abs=1e-9)
    assert 1 - 2 * number(rate) == pytest.approx(number(factor))
    # The closed form, against the walk.
    closed = 2 + number(factor) ** np.arange(4) * 6
    assert points(setup)[:4, 0] == pytest.approx(closed)
    near = Figure("step", until=parse_condition("distance < 0.01"))
    if steps == "never":
        assert not near.compute(setup) or abs(number(factor)) >= 1
        assert (np.abs(points(setup)[:200, 0] - 2) >= 5.99).all()
    else:
        assert near.compute(setup) == int(steps)


REGIMES = {
    Regime.MONOTONE: "steady",
    Regime.ONE_STEP: "one step",
    Regime.ALTERNATING: "overshooting",
    Regime.CYCLE: "cycling",
    Regime.DIVERGING: "away",
}


@pytest.mark.parametrize("row", table("η | r = 1 − ηL"), ids=lambda row: row[0])
def test_the_regimes_on_the_parabola(row: list[str]) -> None:
    forecast = Descent(Setup(rate=number(row[0]), start=(8.0,))).verdict().forecast
    assert REGIMES[forecast.regime] == row[3]


def test_the_least_number_of_steps_by_the_formula() -> None:
    for rate in (0.1, 0.9):
        least = math.log(0.01 / 6) / math.log(abs(1 - 2 * rate))
        assert math.ceil(least) == 29


# --- two variables


def test_the_condition_of_the_valley() -> None:
    problem = build_problem(Setup(model="terrain", terrain="valley", start=(0.0, 0.0)))
    low, high = np.linalg.eigvalsh(problem.curvature(np.zeros(2)))
    assert (low, high, high / low) == pytest.approx((0.1, 2, 20))
    assert is_told(2 / (low + high), table("η | factor along x")[1][0])
    assert is_told((20 - 1) / (20 + 1), table("η | factor along x")[1][1])


@pytest.mark.parametrize("row", table("η | factor along x"), ids=lambda row: row[0])
def test_the_rates_on_the_valley(row: list[str]) -> None:
    rate, along, across, steps = row
    setup = Setup(
        model="terrain", terrain="valley", start=(-5.0, 2.5), rate=number(rate), steps=300
    )
    walked = points(setup)
    factors = walked[1] / walked[0]
    assert is_told(factors[0], along)
    assert is_told(factors[1], across)
    near = np.abs(walked / walked[0]).max(axis=1) <= 0.01
    assert (int(np.argmax(near)) if near.any() else "never") == (
        "never" if steps == "never" else int(steps)
    )


# --- Newton


def test_newtons_steps() -> None:
    rows = table("step")
    setup = Setup(
        model="function",
        function="x^4 - 3x^3 + 2",
        method="newton-raphson",
        start=(3.0,),
        steps=len(rows) - 1,
    )
    walked = points(setup)[:, 0]
    for k, (step, x, error) in enumerate(rows):
        assert int(step) == k
        assert is_told(walked[k], x)
        assert is_told(walked[k] - 2.25, error)
    # f‴/(2f″) at 2.25, of f = x⁴ − 3x³ + 2.
    factor = (24 * 2.25 - 18) / (2 * (12 * 2.25**2 - 18 * 2.25))
    assert (walked[4] - 2.25) / (walked[3] - 2.25) ** 2 == pytest.approx(factor, rel=0.01)


# --- the other methods


def test_the_first_steps_of_each_method() -> None:
    rows = table("method")
    names = [name for name in METHODS if name != "grid-search"]
    assert [row[0].lower().replace(" ", "-").replace("–", "-") for row in rows] == names
    for name, row in zip(names, rows, strict=True):
        walked = points(Setup(method=name, rate=0.1, start=(8.0,), steps=3))[:, 0]
        walked = np.append(walked, np.full(4 - len(walked), walked[-1]))
        assert all(is_told(round(walked[k], 4), row[k]) for k in (1, 2, 3)), name


@pytest.mark.parametrize(
    ("method", "limit"), [("momentum", 2 * 1.9 / 2), ("nesterov", 2 * 1.9 / (2.8 * 2))]
)
def test_the_limits_of_the_methods_with_a_velocity(method: str, limit: float) -> None:
    def last(rate: float) -> float:
        walked = points(Setup(method=method, rate=rate, start=(8.0,), steps=2000))[:, 0]
        return float(np.abs(walked[-50:] - 2).max())

    assert last(0.99 * limit) < 1e-3
    assert last(1.01 * limit) > 1e3 or not math.isfinite(last(1.01 * limit))


@pytest.mark.parametrize(
    ("method", "recurrence"),
    [
        ("momentum", lambda q: (1.9 - q, -0.9)),
        ("nesterov", lambda q: (1.9 * (1 - q), -0.9 * (1 - q))),
    ],
)
def test_the_recurrences_without_the_velocity(method: str, recurrence: object) -> None:
    errors = points(Setup(method=method, rate=0.1, start=(8.0,), steps=20))[:, 0] - 2
    now, before = recurrence(0.1 * 2)  # type: ignore[operator]
    assert errors[2:] == pytest.approx(now * errors[1:-1] + before * errors[:-2])


def test_the_lengths_of_first_steps() -> None:
    first = {
        name: 8 - points(Setup(method=name, rate=0.1, start=(8.0,), steps=1))[1, 0]
        for name in ("adagrad", "rmsprop", "adam")
    }
    assert first == pytest.approx({"adagrad": 0.1, "rmsprop": 0.1 / math.sqrt(0.01), "adam": 0.1})


# --- the neuron


def of_one_sample(cost: str, start: tuple[float, float]) -> Setup:
    data = Dataset("one", ("x",), np.array([[1.0]]), np.array([0.0]))
    return Setup(model="neuron", data=data, cost=cost, start=start, rate=0.15, steps=80_000)


@pytest.mark.parametrize("row", table("w"), ids=lambda row: f"{row[0]} {row[1]}")
def test_the_sample_of_the_chain_rule(row: list[str]) -> None:
    start = (number(row[0]), number(row[1]))
    output, bend, slope, entropy = row[2:6]
    z = sum(start)
    told = 1 / (1 + math.exp(-z))
    assert is_told(told, output)
    assert is_told(told * (1 - told), bend)
    for cost, cell in (("quadratic", slope), ("cross-entropy", entropy)):
        _, gradient = build_problem(of_one_sample(cost, start)).evaluate(np.array(start))
        # x is 1, so that the slopes along w and b are the slope by z.
        assert is_told(gradient[0], cell)
        assert is_told(gradient[1], cell)


WALKS = [
    pytest.param(cost, row[:2], int(steps), marks=[pytest.mark.long] if int(steps) > 1000 else [])
    for row in table("w")
    for cost, steps in (("quadratic", row[6]), ("cross-entropy", row[7]))
]


@pytest.mark.parametrize(("cost", "start", "steps"), WALKS)
def test_the_steps_of_the_sample(cost: str, start: list[str], steps: int) -> None:
    until = Figure("step", until=parse_condition("output < 0.2"))
    assert until.compute(of_one_sample(cost, (number(start[0]), number(start[1])))) == steps


@pytest.mark.parametrize("cost", list(COSTS))
def test_the_slopes_of_the_costs(cost: str) -> None:
    """The table's last column, times x, averaged: against the core on four samples."""
    inputs, labels = np.array([[-2.0], [-1.0], [1.0], [2.0]]), np.array([0.0, 1.0, 0.0, 1.0])
    data = Dataset("four", ("x",), inputs, labels)
    setup = Setup(model="neuron", data=data, cost=cost, start=(0.5, 0.2))
    _, gradient = build_problem(setup).evaluate(np.array([0.5, 0.2]))
    output = 1 / (1 + np.exp(-(0.5 * inputs[:, 0] + 0.2)))
    slope = output - labels
    if cost != "cross-entropy":
        slope = slope * output * (1 - output) * (2 if cost == "quadratic-mean" else 1)
    assert gradient == pytest.approx([(slope * inputs[:, 0]).mean(), slope.mean()])


# --- batches


def test_the_noise_of_batches() -> None:
    rng = np.random.default_rng(5)
    inputs, labels = rng.normal(size=(6, 1)), np.array([0.0, 1, 0, 1, 1, 0])
    at, size = np.array([0.7, -0.3]), 2

    def slope(rows: tuple[int, ...]) -> np.ndarray:
        keep = list(rows)
        # Both labels are called, though a batch may have only one of them.
        data = Dataset("few", ("x",), inputs[keep], labels[keep])
        return build_problem(Setup(model="neuron", data=data, start=(0.7, -0.3))).evaluate(at)[1]

    whole = slope(tuple(range(6)))
    each = np.array([slope((k,)) for k in range(6)])
    batches = np.array([slope(rows) for rows in combinations(range(6), size)])
    assert batches.mean(axis=0) == pytest.approx(whole)
    spread = ((each - whole) ** 2).mean(axis=0)
    variance = ((batches - whole) ** 2).mean(axis=0)
    assert variance == pytest.approx(spread / size * (6 - size) / (6 - 1))


@pytest.mark.parametrize(("batch", "steps"), [(32, 9), (137, 2), (300, 1)])
def test_the_steps_of_an_epoch(batch: int, steps: int) -> None:
    from gd_desktop.io.settings import learning

    descent = Descent(Setup(model="neuron", **{**learning("penguins"), "batch": batch}))
    assert descent.stepper.per_epoch == steps == math.ceil(274 / batch)


def test_a_walk_with_batches_does_not_come_to_rest() -> None:
    from gd_desktop.io.settings import learning

    setup = Setup(model="neuron", **{**learning("xor"), "batch": 1}, steps=400)
    descent = Descent(setup)
    descent.forward(400)
    assert descent.verdict().outcome is not Outcome.CONVERGED
    norms = descent.trail.norms(slice(300, 401))
    assert norms.min() > 1e-3


def test_sources_are_named() -> None:
    for source in ("Polyak 1964", "Sutskever et al. 2013", "Duchi", "Tieleman", "Kingma and Ba"):
        assert re.search(source, TEXT)

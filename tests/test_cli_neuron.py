"""The command line's neuron: against a plain numpy descent, and what it refuses."""

import csv
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
import pytest

from gd_desktop.__main__ import main
from gd_desktop.io.builtin import entries, load_builtin


class Result(NamedTuple):
    status: int
    out: str
    err: str


Trace = Callable[..., Result]


@pytest.fixture
def trace(capsys: pytest.CaptureFixture[str]) -> Trace:
    """Runs `gd-desktop trace --model neuron …` in this process."""

    def run(*arguments: str) -> Result:
        try:
            status = main(["trace", "--model", "neuron", *arguments])
        except SystemExit as end:
            status = int(end.code or 0)
        return Result(status, *capsys.readouterr())

    return run


def document(result: Result) -> Any:
    assert (result.status, result.err) == (0, "")
    return json.loads(result.out)


class Walk(NamedTuple):
    x: npt.NDArray[np.float64]
    costs: npt.NDArray[np.float64]
    full: npt.NDArray[np.float64]  # at the end of each epoch


def plain_walk(
    features: npt.NDArray[np.float64],
    labels: npt.NDArray[np.float64],
    *,
    cost: str,
    scale: str,
    size: int,
    rate: float,
    steps: int,
    seed: int = 0,
) -> Walk:
    """Gradient descent from zeros, written out from the formulas."""
    if scale == "standard":
        features = (features - features.mean(axis=0)) / features.std(axis=0)
    inputs = np.column_stack([features, np.ones(len(labels))])

    def evaluate(x: Any, rows: Any) -> tuple[float, Any]:
        taken, label = inputs[rows], labels[rows]
        output = 1 / (1 + np.exp(-taken @ x))
        error = output - label
        if cost == "cross-entropy":
            logs = np.where(label == 1, np.log(output), np.log(1 - output))
            return -logs.mean(), taken.T @ error / len(label)
        factor = {"quadratic": 0.5, "quadratic-mean": 1.0}[cost]
        slope = 2 * factor * error * output * (1 - output)
        return factor * (error**2).mean(), taken.T @ slope / len(label)

    count = len(labels)
    per_epoch = -(-count // size)
    x, points, costs, full = np.zeros(inputs.shape[1]), [], [], []
    for step in range(steps + 1):
        epoch, place = divmod(step, per_epoch)
        order = np.random.default_rng([seed, epoch]).permutation(count)
        rows = order[place * size : (place + 1) * size] if size < count else np.arange(count)
        value, gradient = evaluate(x, rows)
        points.append(x)
        costs.append(value)
        if step and place == 0:
            full.append(evaluate(x, np.arange(count))[0])
        x = x - rate * gradient
    return Walk(np.array(points), np.array(costs), np.array(full))


@pytest.mark.parametrize("cost", ["quadratic", "quadratic-mean", "cross-entropy"])
@pytest.mark.parametrize("scale", ["none", "standard"])
@pytest.mark.parametrize("size", [120, 32, 1])
def test_the_walk_is_that_of_the_formulas(trace: Trace, cost: str, scale: str, size: int) -> None:
    batch = "all" if size == 120 else str(size)
    options = f"--data clusters --cost {cost} --scale {scale} --batch {batch} --rate 0.5 --seed 3"
    told = document(trace(*options.split(), "--steps", "40", "--format", "json"))
    data = load_builtin("clusters")
    expected = plain_walk(
        data.features, data.labels, cost=cost, scale=scale, size=size, rate=0.5, steps=40, seed=3
    )
    history = told["history"]
    assert np.array(history["x"]) == pytest.approx(expected.x, rel=1e-9, abs=1e-12)
    assert history["cost"] == pytest.approx(expected.costs, rel=1e-9)
    per_epoch = -(-120 // size)
    assert history["epoch"] == [step // per_epoch for step in range(41)]
    if size == 120:
        assert "full_cost" not in history
    else:
        assert history["full_cost"]["step"] == list(range(per_epoch, 41, per_epoch))
        assert history["full_cost"]["cost"] == pytest.approx(expected.full, rel=1e-9)


@pytest.mark.parametrize("name", [entry.name for entry in entries()])
def test_every_built_in_is_told_in_every_format(trace: Trace, name: str) -> None:
    data = load_builtin(name)
    told = document(trace("--data", name, "--steps", "3", "--format", "json"))
    names = [*(f"w[{column}]" for column in data.names), "b"]
    assert told["schema"] == 1
    assert told["parameters"] == names
    assert told["settings"]["data"] == name
    assert told["settings"]["label"] == data.label
    assert told["settings"]["features"] == list(data.names)
    assert told["settings"]["positive"] == data.classes[1]
    assert told["settings"]["start"] == "zeros"
    assert [len(x) for x in told["history"]["x"]] == [len(names)] * 4
    assert [len(g) for g in told["history"]["gradient"]] == [len(names)] * 4
    assert set(told["verdict"]) == {"outcome", "regime", "factor"}

    rows = list(
        csv.DictReader(trace("--data", name, "--steps", "3", "--format", "csv").out.splitlines())
    )
    assert [float(row[names[0]]) for row in rows] == [x[0] for x in told["history"]["x"]]
    text = trace("--data", name, "--steps", "3").out
    assert f"{data.classes[0]} (0) and {data.classes[1]} (1)" in text
    assert text.count("\n") == 4 + 5


def test_the_bug_of_the_forgotten_input_is_reproduced(trace: Trace) -> None:
    options = "--data four-points --rate 1 --start 0.5,0.2 --steps 200 --format json --mistakes"
    told = document(trace(*options.split(), "no-input"))
    assert told["history"]["cost"][0] == pytest.approx(0.0551, abs=5e-5)
    assert told["history"]["cost"][-1] == pytest.approx(0.0767, abs=5e-5)
    moves = np.diff(np.array(told["history"]["x"]), axis=0)
    assert moves[:, 0] == pytest.approx(moves[:, 1])
    told = document(trace(*options.split(), "sign"))
    assert told["history"]["cost"][-1] == pytest.approx(0.495, abs=5e-4)


TABLE = "name,weight,ear,kind\nTom,3.5,6.1,cat\nRex,20,9.9,dog\nIda,4.1,6.5,cat\nBo,12,10,dog\n"


@pytest.fixture
def table(tmp_path: Path) -> str:
    path = tmp_path / "pets.csv"
    path.write_text(TABLE)
    return str(path)


def test_a_table_of_ones_own_is_learnt(trace: Trace, table: str) -> None:
    options = ("--data", table, "--label", "kind", "--features", "ear,weight", "--format", "json")
    told = document(trace(*options))
    assert told["parameters"] == ["w[weight]", "w[ear]", "b"]  # the file's order
    assert told["settings"]["positive"] == "dog"
    other = document(trace(*options, "--positive", "cat"))
    assert other["settings"]["positive"] == "cat"
    assert other["history"]["x"][-1] != told["history"]["x"][-1]
    assert other["history"]["cost"][0] == told["history"]["cost"][0] == 0.125


def test_what_is_left_out_is_said_beside_the_result(trace: Trace, tmp_path: Path) -> None:
    path = tmp_path / "gaps.csv"
    path.write_text(TABLE + "Max,,11,dog\n")
    result = trace("--data", str(path), "--format", "json")
    assert result.status == 0
    assert json.loads(result.out)["settings"]["features"] == ["weight", "ear"]
    lines = result.err.splitlines()
    assert len(lines) == 2
    assert all(line.startswith("gd-desktop: ") for line in lines)
    assert "row 6, column “weight”" in result.err
    assert "name" in result.err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ("--data nonsense", "--data: “nonsense” is not known. Give penguins or"),
        ("--data gone.csv", "--data: gone.csv cannot be read: No such file"),
        ("--data PETS --label nothing", "--data: "),
        ("--data PETS --features name", "--data: "),
        ("--data PETS --positive bird", "--positive: "),
        ("--data PETS --label name", "--positive: "),
        ("--data penguins --label colour", "--label: “colour” is not known. Give species."),
        ("--data penguins --features wings", "--features: “wings” is not known."),
        ("--data penguins --positive Chinstrap", "--positive: “Chinstrap” is not known."),
        ("--batch 0", "--batch: “0” is not positive. Give a whole number of samples"),
        ("--batch abc", "--batch: “abc” is not a number."),
        ("--batch -3", "--batch: “-3” is negative."),
        ("--held-out 2", "--held-out: “2” is out of range. Give a share from 0 to 0.9"),
        ("--held-out x", "--held-out: “x” is not a number."),
        ("--start 1,2", "--start: “1,2” has the wrong number of values. Give 3 numbers"),
        ("--start a,b,c", "--start: “a” is not a number."),
        ("--coefficients 1,2,3", "--coefficients means nothing to the model neuron."),
        ("--mistakes typo", "--mistakes: “typo” is not known. Give late-bias or"),
        ("--cost cubic", "argument --cost: invalid choice"),
        ("--scale huge", "argument --scale: invalid choice"),
        ("--model parabola --data xor", "--data means nothing to the model parabola."),
    ],
)
def test_bad_input_ends_in_one_line(trace: Trace, table: str, arguments: str, said: str) -> None:
    result = trace(*arguments.replace("PETS", table).split())
    assert (result.status, result.out) == (2, "")
    assert re.fullmatch(r"gd-desktop.*\n", result.err), result.err
    assert said in result.err


@pytest.mark.parametrize(
    ("start", "first"),
    [
        (("--start", "-1,-0.5,2e-1"), [-1.0, -0.5, 0.2]),
        (("--start=-1,-0.5,0.2",), [-1.0, -0.5, 0.2]),
        (("--start", "zeros"), [0.0, 0.0, 0.0]),
        ((), [0.0, 0.0, 0.0]),
    ],
)
def test_the_start_is_taken(trace: Trace, start: tuple[str, ...], first: list[float]) -> None:
    told = document(trace(*start, "--steps", "0", "--format", "json"))
    assert told["history"]["x"] == [first]


def test_a_random_start_is_the_seeds(trace: Trace) -> None:
    def x(seed: str) -> Any:
        options = ("--start", "random", "--seed", seed, "--steps", "0", "--format", "json")
        return document(trace(*options))["history"]["x"]

    assert x("1") == x("1") != x("2")


def test_numbers_that_are_not_finite_are_strings(trace: Trace) -> None:
    options = ("--rate", "1e308", "--mistakes", "sum", "--steps", "9", "--format", "json")
    told = document(trace(*options))
    assert told["verdict"]["outcome"] == "diverged"
    assert "inf" in json.dumps(told["history"]["x"][-1]).lower()

"""The neuron on the command line: its numbers against plain numpy, and its options."""

import csv
import io
import math
import re
from collections.abc import Callable
from itertools import product
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
import pytest

from gd_desktop.core.mistakes import Mistake
from gd_desktop.io.builtin import entries

from .command_line import Trace, process, read, runner

Array = npt.NDArray[np.float64]

NAMES = tuple(entry.name for entry in entries())
# Three features of different sizes, 31 samples: 8 do not go into 31.
COUNT, WIDTH = 31, 3
COSTS = ("quadratic", "quadratic-mean", "cross-entropy")
START = (0.3, -0.2, 0.1, -0.4)


@pytest.fixture
def trace(capsys: pytest.CaptureFixture[str]) -> Trace:
    run = runner(capsys)
    return lambda *arguments: run("trace", "--model", "neuron", *arguments)


@pytest.fixture
def json_of(trace: Trace) -> Callable[..., Any]:
    """What a run that is taken prints as JSON."""

    def json_of(*arguments: str) -> Any:
        status, out, err = trace(*arguments, "--format", "json")
        assert (status, err) == (0, "")
        return read(out)

    return json_of


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str], str]:
    """Writes a table, and gives its path."""

    def write(text: str) -> str:
        path = tmp_path / "table.csv"
        path.write_text(text, encoding="utf-8")
        return str(path)

    return write


class Samples(NamedTuple):
    """A table that was drawn, and where it is written."""

    path: str
    features: Array
    labels: Array


@pytest.fixture
def samples(write: Callable[[str], str]) -> Samples:
    generator = np.random.default_rng(5)
    labels = generator.integers(0, 2, COUNT).astype(float)
    features = generator.normal((0, 1, -2), (1, 2, 0.5), (COUNT, WIDTH)) + labels[:, np.newaxis]
    lines = [
        ",".join([*map(repr, row), "dog" if label else "cat"])
        for row, label in zip(features.tolist(), labels.tolist(), strict=True)
    ]
    return Samples(write("\n".join(["a,b,c,animal", *lines])), features, labels)


def textbook(samples: Samples, cost: str, x: Array, rows: Array) -> tuple[float, Array]:
    """The mean cost of some rows and its gradient, by the formulas as they are taught."""
    inputs, y = np.column_stack([samples.features, np.ones(COUNT)])[rows], samples.labels[rows]
    output = 1 / (1 + np.exp(-inputs @ x))
    error, slope = output - y, output * (1 - output)
    if cost == "cross-entropy":
        total = float(np.mean(-y * np.log(output) - (1 - y) * np.log(1 - output)))
        return total, inputs.T @ error / len(rows)
    factor = {"quadratic": 0.5, "quadratic-mean": 1.0}[cost]
    return float(factor * np.mean(error**2)), 2 * factor * inputs.T @ (error * slope) / len(rows)


def descend(
    samples: Samples, cost: str, scale: str, batch: int, seed: int, steps: int
) -> dict[str, Any]:
    """The history of plain gradient descent with rate 0.7, written out here."""
    if scale == "standard":
        shifted = samples.features - samples.features.mean(axis=0)
        samples = samples._replace(features=shifted / samples.features.std(axis=0))
    everything = np.arange(COUNT)
    x, history = np.array(START), {"x": [], "cost": [], "gradient": [], "epoch": []}
    full: dict[str, Any] = {"step": [], "cost": []}
    step = epoch = 0
    while step <= steps:
        order = np.random.default_rng([seed, epoch]).permutation(COUNT)
        for first in range(0, COUNT, batch):
            rows = order[first : first + batch] if batch < COUNT else everything
            if first == 0 and 0 < step <= steps:
                full["step"].append(step)
                full["cost"].append(textbook(samples, cost, x, everything)[0])
            if step <= steps:
                total, gradient = textbook(samples, cost, x, rows)
                history["x"].append(x)
                history["cost"].append(total)
                history["gradient"].append(gradient)
                history["epoch"].append(epoch)
                x = x - 0.7 * gradient
            step += 1
        epoch += 1
    history["step"] = list(range(steps + 1))
    return history | ({"full_cost": full} if batch < COUNT else {})


@pytest.mark.parametrize(
    ("cost", "scale", "batch"), [*product(COSTS, ("none", "standard"), (1, 8, 30, 31, 1000))]
)
def test_the_history_is_that_of_plain_numpy(
    json_of: Callable[..., Any], samples: Samples, cost: str, scale: str, batch: int
) -> None:
    document = json_of(
        *("--data", samples.path, "--cost", cost, "--scale", scale, "--batch", str(batch)),
        *("--seed", "3", "--rate", "0.7", "--steps", "70", f"--start={','.join(map(str, START))}"),
    )
    expected = descend(samples, cost, scale, batch, seed=3, steps=70)
    history = document["history"]
    assert history.keys() == expected.keys()
    assert history["step"] == expected["step"]
    assert history["epoch"] == expected["epoch"]
    for name in ("x", "cost", "gradient"):
        np.testing.assert_allclose(history[name], expected[name], rtol=1e-9, atol=1e-12)
    if batch < COUNT:
        assert history["full_cost"]["step"] == expected["full_cost"]["step"]
        np.testing.assert_allclose(
            history["full_cost"]["cost"], expected["full_cost"]["cost"], rtol=1e-9
        )


def test_all_samples_in_a_batch_are_all(json_of: Callable[..., Any]) -> None:
    full = json_of("--data", "xor", "--start", "random")["history"]
    assert "full_cost" not in full
    for batch in ("all", "4", "5", "1e3"):
        assert json_of("--data", "xor", "--start", "random", "--batch", batch)["history"] == full


def test_the_seed_decides_the_batches(json_of: Callable[..., Any]) -> None:
    def points(seed: str) -> object:
        arguments = ("--data", "clusters", "--batch", "10", "--steps", "5", "--seed", seed)
        return json_of(*arguments)["history"]["x"]

    assert points("1") == points("1")
    assert points("1") != points("2")


def test_json_has_the_keys_of_the_contract(json_of: Callable[..., Any]) -> None:
    document = json_of("--data", "clusters", "--batch", "50", "--steps", "7", "--held-out", "0.25")
    assert list(document) == ["schema", "settings", "parameters", "history", "verdict", "score"]
    assert document["schema"] == 1
    assert document["parameters"] == ["w[x1]", "w[x2]", "b"]
    # 90 of the 120 samples are left: two batches an epoch.
    history = document["history"]
    assert list(history) == ["step", "epoch", "x", "cost", "gradient", "full_cost"]
    assert history["epoch"] == [0, 0, 1, 1, 2, 2, 3, 3]
    assert history["full_cost"]["step"] == [2, 4, 6]
    assert document["verdict"] == {"outcome": "not-yet", "regime": "none", "factor": None}
    score = document["score"]
    assert list(score) == ["cost", "norm", "accuracy", "held_cost", "held_accuracy", "stuck"]
    assert 0.5 < score["accuracy"] <= 1


def test_json_has_all_the_settings_in_force(json_of: Callable[..., Any]) -> None:
    assert json_of()["settings"] == {
        "model": "neuron",
        "method": "gradient-descent",
        "rate": 0.1,
        "start": "zeros",
        "seed": 0,
        "steps": 33,
        "tolerance": 0,
        "cost": "quadratic",
        "scale": "none",
        "batch": "all",
        "held_out": 0,
        "mistakes": [],
        "data": "penguins",
        "label": "species",
        "features": ["bill_length_mm", "flipper_length_mm"],
        "positive": "Gentoo",
    }


@pytest.mark.parametrize("data", NAMES)
def test_every_built_in_is_traced_in_every_format(trace: Trace, data: str) -> None:
    printed: dict[str, str] = {}
    for kind in ("text", "csv", "json"):
        status, printed[kind], err = trace("--data", data, "--steps", "3", "--format", kind)
        assert (status, err) == (0, "")
    document = read(printed["json"])
    header, *rows = csv.reader(io.StringIO(printed["csv"]))
    names = document["parameters"]
    assert header == ["step", "epoch", *names, "cost", *(f"gradient {name}" for name in names)]
    # Wide problems store no points: they are replayed, all of them.
    assert [[float(cell) for cell in row[2 : 2 + len(names)]] for row in rows] == document[
        "history"
    ]["x"]
    assert all(len(row) == len(header) for row in rows)
    title, _, head, *lines = printed["text"].splitlines()
    assert title.startswith("A sigmoid neuron with ")
    shown = names if len(names) <= 8 else []
    assert head.split() == ["k", "epoch", "cost", "‖∇C‖", *shown]
    assert [line.split()[0] for line in lines[:4]] == ["0", "1", "2", "3"]
    assert lines[-1].startswith("Numbers are rounded to 4 decimals. ")


def test_all_65_parameters_of_the_digits_are_in_every_row(json_of: Callable[..., Any]) -> None:
    document = json_of("--data", "digits", "--scale", "standard", "--steps", "20", "--batch", "100")
    assert len(document["parameters"]) == len(set(document["parameters"])) == 65
    for name in ("x", "gradient"):
        assert [len(row) for row in document["history"][name]] == [65] * 21
    x, gradient = (np.array(document["history"][name]) for name in ("x", "gradient"))
    np.testing.assert_allclose(x[1:], x[:-1] - 0.1 * gradient[:-1], rtol=1e-12)


def test_csv_has_the_full_cost_at_an_epochs_end_alone(trace: Trace) -> None:
    arguments = ("--data", "xor", "--batch", "3", "--start", "1,2,3", "--steps", "5")
    header, *rows = csv.reader(io.StringIO(trace(*arguments, "--format", "csv").out))
    place = header.index("full cost")
    document = read(trace(*arguments, "--format", "json").out)
    told = {int(row[0]): float(row[place]) for row in rows if row[place]}
    full = document["history"]["full_cost"]
    # Row 0 begins an epoch, and its cost is known too.
    assert {k: cost for k, cost in told.items() if k} == dict(
        zip(full["step"], full["cost"], strict=True)
    )


def test_numbers_that_are_not_finite_are_strings(json_of: Callable[..., Any]) -> None:
    document = json_of("--data", "xor", "--start", "1e308,1e308,1e308", "--cost", "cross-entropy")
    assert document["history"]["cost"] == ["inf"]
    assert document["history"]["x"] == [[1e308] * 3]
    assert document["verdict"]["outcome"] == "diverged"


TABLE = "height,weight,class,age\n1,10,1,5\n2,20,10,6\n3,30,9,7\n4,40,10,8\n"


def test_columns_stay_in_the_files_order(
    json_of: Callable[..., Any], write: Callable[[str], str]
) -> None:
    path = write(TABLE.replace("9,", "10,"))
    names = {
        "age,height": ["w[height]", "w[age]", "b"],
        " weight , height ": ["w[height]", "w[weight]", "b"],
        '"age"': ["w[age]", "b"],
        "age,age": ["w[age]", "b"],
    }
    for features, parameters in names.items():
        assert json_of("--data", path, "--features", features)["parameters"] == parameters
    every = json_of("--data", path)
    assert every["parameters"] == ["w[height]", "w[weight]", "w[age]", "b"]
    assert every["settings"]["data"] == path
    chosen = json_of("--data", "penguins", "--features", "body_mass_g,bill_depth_mm")
    assert chosen["parameters"] == ["w[bill_depth_mm]", "w[body_mass_g]", "b"]


def test_a_column_with_a_comma_in_its_name_is_quoted(
    json_of: Callable[..., Any], write: Callable[[str], str]
) -> None:
    path = write('"size, in mm",b,k\n1,2,x\n2,1,y\n')
    document = json_of("--data", path, "--features", '"size, in mm",b', "--label", "k")
    assert document["parameters"] == ["w[size, in mm]", "w[b]", "b"]


@pytest.mark.parametrize(
    ("arguments", "positive", "mean"),
    [
        # As numbers, 10 is more than 9; at zeros, ŷ is ½ and the bias' slope ⅛ − mean / 4.
        (["--label", "class"], "10", 0.75),
        (["--label", "class", "--positive", "9"], "9", 0.25),
        (["--label", "class", "--positive", "10.0"], "10", 0.75),
    ],
)
def test_labels_are_sorted_and_the_last_is_1(
    json_of: Callable[..., Any],
    write: Callable[[str], str],
    arguments: list[str],
    positive: str,
    mean: float,
) -> None:
    path = write("a,class\n1,9\n2,10\n3,10\n4,10\n")
    document = json_of("--data", path, *arguments)
    assert document["settings"]["positive"] == positive
    assert document["history"]["gradient"][0][-1] == pytest.approx((0.5 - mean) / 4)


def test_of_three_labels_the_positive_one_is_1_and_all_others_0(
    json_of: Callable[..., Any], write: Callable[[str], str]
) -> None:
    document = json_of("--data", write(TABLE), "--positive", "9")
    assert document["settings"]["positive"] == "9"
    assert document["history"]["gradient"][0][-1] == pytest.approx((0.5 - 0.25) / 4)


def test_what_is_left_out_is_noted_on_standard_error(
    trace: Trace, write: Callable[[str], str]
) -> None:
    path = write("a,b,name,k\n1,2,x,no\n,3,y,yes\n3,4,z,yes\n4,,x,no\n")
    status, out, err = trace("--data", path, "--format", "json")
    assert status == 0
    assert len(read(out)["history"]["step"]) == 34
    lines = err.splitlines()
    assert all(line.startswith("gd-desktop: ") and line.endswith(".") for line in lines)
    assert [next(iter(re.findall("numbers|2 rows", line)), line) for line in lines] == [
        "numbers",
        "2 rows",
    ]


@pytest.mark.parametrize(
    ("arguments", "first"),
    [
        ([], [0, 0, 0]),
        (["--start", "zeros"], [0, 0, 0]),
        (["--start=zeros"], [0, 0, 0]),
        (["--start", " 1, 2,3"], [1, 2, 3]),
        (["--start", "-1,2,-3"], [-1, 2, -3]),
        (["--start=-1,2,-3"], [-1, 2, -3]),
        (["--start", "-.5,1e-3,−2"], [-0.5, 0.001, -2]),
    ],
)
def test_a_start_is_taken(
    json_of: Callable[..., Any], arguments: list[str], first: list[float]
) -> None:
    assert json_of("--data", "xor", *arguments)["history"]["x"][0] == first


def test_a_random_start_is_that_of_its_seed(json_of: Callable[..., Any]) -> None:
    def start(seed: str) -> list[float]:
        document = json_of("--data", "xor", "--start", "random", "--seed", seed)
        first: list[float] = document["history"]["x"][0]
        return first

    assert start("7") == start("7")
    assert start("7") != start("8")
    assert all(abs(value) <= 6 for value in start("7"))


@pytest.mark.parametrize(
    ("mistakes", "first", "last"),
    [(None, 0.0551, 0.0015), ("no-input", 0.0551, 0.0767), ("sign", None, 0.495)],
)
def test_bugs_do_what_the_reference_says(
    json_of: Callable[..., Any], mistakes: str | None, first: float | None, last: float
) -> None:
    arguments = ["--data", "four-points", "--rate", "1", "--start", "0.5,0.2", "--steps", "200"]
    document = json_of(*arguments, *(["--mistakes", mistakes] if mistakes else []))
    costs = document["history"]["cost"]
    assert first is None or round(costs[0], 4) == first
    assert costs[-1] == pytest.approx(last, abs=5e-5 if last < 0.1 else 5e-4)
    assert document["settings"]["mistakes"] == ([mistakes] if mistakes else [])
    if mistakes == "no-input":
        weight, bias = np.diff(np.array(document["history"]["x"]), axis=0).T
        np.testing.assert_allclose(weight, bias)  # locked to 45°


def test_every_mistake_can_be_asked_for_and_two_at_once(json_of: Callable[..., Any]) -> None:
    for mistake in Mistake:
        assert json_of("--mistakes", mistake)["settings"]["mistakes"] == [mistake]
    both = json_of("--mistakes", "sign, sum")["settings"]["mistakes"]
    assert both == ["sign", "sum"]


def test_a_held_out_share_is_not_trained_on(json_of: Callable[..., Any]) -> None:
    document = json_of("--data", "hours", "--held-out", "0.5", "--start", "-1,2")
    assert document["settings"]["held_out"] == 0.5
    assert math.isfinite(document["score"]["held_cost"])
    assert "held_cost" not in json_of("--data", "hours")["score"]


def test_a_real_process_traces_a_neuron_in_utf_8() -> None:
    done = process("-W", "error", "-m", "gd_desktop", "trace", "--model", "neuron")
    assert (done.returncode, done.stderr) == (0, b"")
    assert "‖∇C‖" in done.stdout.decode()

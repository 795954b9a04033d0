"""Methods and typed functions on the command line: their numbers, and what is refused."""

import csv
import io
import json
import re
import time
from pathlib import Path
from typing import Any

import pytest

from gd_desktop.core.methods import METHODS

from .command_line import HEAVY, Result, Trace, process, read, runner

DATA = Path(__file__).parent / "data"
METHOD_REFERENCES = json.loads((DATA / "method_references.json").read_text(encoding="utf-8"))
FUNCTION_REFERENCES = json.loads((DATA / "function_references.json").read_text(encoding="utf-8"))
# Functions whose walks are in the references, and are finite all the way.
WALKS = [
    pytest.param(told["text"], walk, id=f"{name} at {walk['rate']}")
    for name, told in FUNCTION_REFERENCES["functions"].items()
    for walk in told["walks"]
]


@pytest.fixture
def trace(capsys: pytest.CaptureFixture[str]) -> Trace:
    run = runner(capsys)
    return lambda *arguments: run("trace", *arguments)


def document(result: Result) -> Any:
    """The JSON that was printed."""
    assert (result.status, result.err) == (0, "")
    return read(result.out)


def assert_refused(result: Result, *parts: str) -> None:
    """Status 2, nothing printed, and one line that holds all the parts."""
    assert (result.status, result.out) == (2, "")
    assert re.fullmatch(r"gd-desktop[^\n]*\.\n", result.err), result.err
    for part in parts:
        assert part in result.err, result.err


# --- methods


@pytest.mark.parametrize(
    "run",
    METHOD_REFERENCES["parabola"]["runs"],
    ids=lambda run: f"{run['method']} {run['options']}",
)
def test_a_trace_equals_the_reference(trace: Trace, run: dict[str, Any]) -> None:
    options = [
        part for name, value in run["options"].items() for part in ("--set", f"{name}={value}")
    ]
    told = document(trace("--method", run["method"], *options, "--steps", "60", "--format", "json"))
    for (x,), expected in zip(told["history"]["x"], run["x"], strict=True):
        assert x == pytest.approx(expected, rel=1e-9, abs=1e-9)
    for name, value in run["options"].items():
        assert told["settings"][name] == value


@pytest.mark.parametrize("method", METHODS)
def test_what_was_in_force_is_told_with_the_method(trace: Trace, method: str) -> None:
    told = document(trace("--method", method, "--steps", "3", "--format", "json"))
    assert told["settings"]["method"] == method
    assert told["verdict"]["regime"] == ("monotone" if method == "gradient-descent" else "none")
    memory = told["history"].get("memory", {})
    assert all(len(rows) == 4 for rows in memory.values())
    assert set(memory) == {
        "momentum": {"velocity"},
        "nesterov": {"velocity"},
        "adagrad": {"squares"},
        "rmsprop": {"squares"},
        "adam": {"mean", "squares"},
        "grid-search": {"best", "best cost"},
    }.get(method, set())


def test_the_memory_stands_in_a_csv(trace: Trace) -> None:
    out = trace("--method", "adam", "--steps", "2", "--format", "csv").out
    rows = list(csv.DictReader(io.StringIO(out)))
    assert list(rows[0])[-2:] == ["mean x", "squares x"]
    assert float(rows[1]["mean x"]) == pytest.approx(1.2)
    assert float(rows[1]["squares x"]) == pytest.approx(0.144)


def test_the_text_shows_the_memory_and_the_arithmetic(trace: Trace) -> None:
    out = trace("--method", "momentum", "--steps", "2").out
    assert "with momentum 0.9 from x₀ = 8; learning rate η = 0.1" in out
    assert "1  6.80   9.60  25.04  12.00  6.8 − 0.1 · 20.4" in out


def test_newton_is_at_the_bottom_after_a_step(trace: Trace) -> None:
    told = document(trace("--method", "newton-raphson", "--steps", "2", "--format", "json"))
    assert told["history"]["x"] == [[8.0], [2.0], [2.0]]
    assert told["verdict"]["outcome"] == "converged"


def test_a_rate_that_means_nothing_is_passed_over_and_said(trace: Trace) -> None:
    result = trace("--method", "newton-raphson", "--rate", "0.1", "--steps", "1")
    assert result.status == 0
    assert result.err == (
        "gd-desktop: --rate: newton-raphson takes no learning rate; it was passed over.\n"
    )


def test_a_grid_is_searched_to_its_end_and_not_beyond(trace: Trace) -> None:
    told = document(
        trace(
            "--method", "grid-search", "--set", "low=-1", "--set", "high=5", "--set", "points=4",
            "--format", "json",
        )
    )  # fmt: skip
    assert told["history"]["x"] == [[-1.0], [1.0], [3.0], [5.0], [1.0]]
    assert told["history"]["memory"]["best cost"] == [["inf"], [11.0], [3.0], [3.0], [3.0]]


def test_a_neuron_learns_with_adam(trace: Trace) -> None:
    told = document(
        trace(
            "--model", "neuron", "--method", "adam", "--scale", "standard", "--steps", "200",
            "--format", "json",
        )
    )  # fmt: skip
    assert told["score"]["accuracy"] > 0.99
    assert told["settings"]["beta2"] == 0.999


REFUSED = [
    *(
        ("momentum", f"momentum={value}", "from 0 to below 1")
        for value in ("1", "-0.1", "2", "inf")
    ),
    *(("nesterov", f"momentum={value}", "from 0 to below 1") for value in ("1", "x", "")),
    *(("rmsprop", f"decay={value}", "between 0 and 1") for value in ("2", "0", "1", "nan")),
    *(("adam", f"beta1={value}", "from 0 to below 1") for value in ("1", "-1")),
    *(("adam", f"beta2={value}", "between 0 and 1") for value in ("0", "1", "1.5")),
    *(("adam", f"epsilon={value}", "above 0, at most 1") for value in ("0", "-1e-8")),
    *(("adagrad", f"epsilon={value}", "above 0, at most 1") for value in ("2", "0")),
    *(("grid-search", f"points={value}", "from 2 to 1,000,000") for value in ("1", "2.5", "1e9")),
]


@pytest.mark.parametrize(("method", "setting", "remedy"), REFUSED)
def test_a_setting_out_of_range_is_refused_with_the_range(
    trace: Trace, method: str, setting: str, remedy: str
) -> None:
    result = trace("--method", method, "--set", setting)
    assert_refused(result, f"--set {setting.partition('=')[0]}", remedy)


@pytest.mark.parametrize(
    ("arguments", "parts"),
    [
        (("--set", "gamma=1"), ("--set: “gamma” is not known", "momentum or ")),
        (("--set", "momentum=0.5"), ("--set momentum", "gradient descent")),
        (("--method", "momentum", "--set", "momentum"), ("--set momentum is empty",)),
        (("--method", "momentum", "--set", ""), ("--set: ",)),
        (("--method", "sgd"), ("--method", "'momentum'", "'grid-search'")),
        (("--method", "grid-search", "--set", "low=9"), ("--set low: “9”", "8")),
        (
            ("--model", "neuron", "--data", "digits", "--method", "grid-search"),
            ("--set points", "65 parameters", "7.3·10⁹⁰"),
        ),
        (
            ("--model", "neuron", "--method", "newton-raphson", "--batch", "5"),
            ("--batch: Newton–Raphson needs all samples",),
        ),
        (
            ("--model", "neuron", "--method", "grid-search", "--mistakes", "sign"),
            ("--mistakes",),
        ),
        (("--function", "x^2"), ("--function means nothing to the model parabola",)),
        (("--model", "function", "--coefficients", "1,2,3"), ("--coefficients means nothing",)),
        (("--model", "function", "--data", "xor"), ("--data means nothing",)),
        (("--model", "function", "--start", "1,2"), ("--start",)),
        (
            ("--model", "function", "--function", "x+y", "--start", "1"),
            ("--start", "2 numbers with commas"),
        ),
    ],
)
def test_what_does_not_fit_is_refused(
    trace: Trace, arguments: tuple[str, ...], parts: tuple[str, ...]
) -> None:
    result = trace(*arguments)
    assert result.status == 2
    for part in parts:
        assert part.lower() in result.err.lower(), result.err
    assert "Traceback" not in result.err


# --- functions


@pytest.mark.parametrize(("text", "walk"), WALKS)
def test_a_walk_equals_the_reference(trace: Trace, text: str, walk: dict[str, Any]) -> None:
    start = ",".join(map(repr, walk["rows"][0]))
    steps = len(walk["rows"]) - 1
    told = document(
        trace(
            "--model", "function", "--function", text, "--start", start,
            "--rate", str(walk["rate"]), "--steps", str(steps), "--format", "json",
        )
    )  # fmt: skip
    for found, expected in zip(told["history"]["x"], walk["rows"], strict=False):
        assert found == pytest.approx(expected, rel=1e-9, abs=1e-9)
    assert len(told["history"]["x"]) > min(steps, 2)


def test_there_are_walks_of_one_and_of_two_variables() -> None:
    texts = {
        len(walk["rows"][0]): set() for told in FUNCTION_REFERENCES["functions"].values()
        for walk in told["walks"]
    }  # fmt: skip
    for told in FUNCTION_REFERENCES["functions"].values():
        for walk in told["walks"]:
            texts[len(walk["rows"][0])].add(told["text"])
    assert len(texts[1] | texts[2]) >= 20
    assert len(texts[2]) >= 5


def test_a_function_may_begin_with_a_minus(trace: Trace) -> None:
    told = document(
        trace("--model", "function", "--function", "-x^2", "--steps", "1", "--format", "json")
    )
    assert told["history"]["cost"][0] == -4
    assert told["settings"]["function"] == "-x^2"
    assert told["parameters"] == ["x"]


def test_a_function_begins_at_2_unless_told(trace: Trace) -> None:
    told = document(
        trace("--model", "function", "--function", "x^2+y^2", "--steps", "0", "--format", "json")
    )
    assert told["history"]["x"] == [[2.0, 2.0]]


def test_a_walk_off_the_edge_is_told_and_ends(trace: Trace) -> None:
    arguments = ("--model", "function", "--function", "ln x", "--start", "0.5", "--rate", "0.5")
    told = document(trace(*arguments, "--format", "json"))
    assert told["history"]["x"] == [[0.5], [-0.5]]
    assert told["history"]["cost"][1] == "nan"
    assert told["verdict"]["outcome"] == "diverged"
    assert "Walked into a gap." in trace(*arguments).out


HOSTILE = [
    "", " ", "sin", "x.real", "x.__class__", "__import__('os').system('id')", "eval('1')",
    "open('/etc/passwd')", "lambda x: x", "9^9^9^9", "1e400*x", "1/0", "ln(-1)", "х^2", "x+", "(x",
    "x)", "|x", "x = 3", "x == 2", "x < 3", "x!", "0,5x", "a*x", "5", "x;y", "'x'", "{x", "x**",
    "(" * 60 + "x" + ")" * 60, "x" * 501, "9" * 1_000_000, "sin " * 120,
    "x^" * 200 + "x", "sin(" * 100 + "x" + ")" * 100, "\x00", "x\nimport os", "∫x dx",
    "x²³⁴⁵⁶⁷⁸⁹" * 60,
]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: repr(text[:16]))
def test_a_hostile_function_is_refused_in_a_line(trace: Trace, text: str) -> None:
    began = time.perf_counter()
    result = trace("--model", "function", "--function", text)
    assert_refused(result, "--function: ")
    assert len(result.err) < 600
    # A generous limit: what hangs takes for ever.
    assert time.perf_counter() - began < 5


def test_a_function_needs_no_qt() -> None:
    told = process(
        "-c",
        "import sys; from gd_desktop.__main__ import main; "
        "main(['trace', '--model', 'function', '--function', 'x^2', '--method', 'adam', "
        "'--steps', '1']); "
        f"print(sorted(set(sys.modules) & {set(HEAVY)!r}))",
    )
    assert told.stdout.decode().endswith("[]\n")

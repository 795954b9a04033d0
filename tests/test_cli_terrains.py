"""Landscapes on the command line."""

import pytest

from gd_desktop.core.terrains import TERRAINS, terrain

from .command_line import HEAVY, Trace, process, read, runner


@pytest.fixture
def trace(capsys: pytest.CaptureFixture[str]) -> Trace:
    run = runner(capsys)
    return lambda *arguments: run("trace", "--model", "terrain", *arguments)


@pytest.mark.parametrize("name", TERRAINS)
def test_a_terrain_is_descended_as_its_formula_is(
    name: str, trace: Trace, capsys: pytest.CaptureFixture[str]
) -> None:
    common = ("--start", "1.25,-0.5", "--rate", "0.001", "--steps", "20", "--format", "json")
    named = read(trace("--terrain", name, *common).out)
    typed = read(
        runner(capsys)(
            "trace", "--model", "function", "--function", terrain(name).text, *common
        ).out
    )
    assert named["history"] == typed["history"]
    assert named["settings"]["terrain"] == name
    assert named["parameters"] == ["x", "y"]


def test_newton_is_at_the_minimum_of_the_banana_in_six_steps(trace: Trace) -> None:
    options = ("--terrain", "rosenbrock", "--method", "newton-raphson", "--steps", "6")
    told = read(trace(*options, "--format", "json").out)
    assert told["settings"]["start"] == [-1.2, 1.0]
    assert told["history"]["x"][-1] == pytest.approx([1, 1], abs=1e-9)


def test_a_regime_is_told_from_the_largest_eigenvalue(trace: Trace) -> None:
    options = ("--terrain", "valley", "--steps", "3", "--format", "json")
    for rate, regime, factor in ((0.25, "monotone", 0.5), (0.5, "one-step", 0), (1, "cycle", -1)):
        told = read(trace("--rate", str(rate), *options).out)["verdict"]
        assert (told["regime"], told["factor"]) == (regime, pytest.approx(factor, abs=1e-12))
    # Up one way and down the other there is no threshold, whatever the rate.
    saddle = read(trace("--terrain", "saddle", "--steps", "3", "--format", "json").out)
    assert (saddle["verdict"]["regime"], saddle["verdict"]["factor"]) == ("none", None)


def test_the_table_names_the_terrain_and_its_formula(trace: Trace) -> None:
    text = trace("--terrain", "plateau", "--start", "4,3", "--steps", "2").out
    assert text.startswith("plateau: f(x, y) = 1 - e^(-(x^2 + y^2)/2); gradient descent from ")
    assert "Stalled." in text


@pytest.mark.parametrize(
    ("arguments", "parts"),
    [
        (("--terrain", "everest"), ("--terrain", "everest", "himmelblau", "two-lakes")),
        (("--terrain", ""), ("--terrain",)),
        (("--start", "1"), ("--start", "2 numbers")),
        (("--start", "1,2,3"), ("--start", "2 numbers")),
        (("--coefficients", "1,2,3"), ("--coefficients", "terrain")),
        (("--function", "x"), ("--function", "terrain")),
        (("--batch", "3"), ("--batch", "terrain")),
    ],
)
def test_what_does_not_fit_is_refused_in_a_line(
    trace: Trace, arguments: tuple[str, ...], parts: tuple[str, ...]
) -> None:
    result = trace(*arguments)
    assert (result.status, result.out) == (2, "")
    assert result.err.count("\n") == 1
    for part in parts:
        assert part in result.err


def test_a_terrain_belongs_to_its_model(capsys: pytest.CaptureFixture[str]) -> None:
    result = runner(capsys)("trace", "--terrain", "bowl")
    assert result.status == 2
    assert "--terrain means nothing to the model parabola" in result.err


def test_no_window_is_imported_for_it() -> None:
    code = (
        "import sys; from gd_desktop.__main__ import main; "
        "main(['trace', '--model', 'terrain', '--steps', '1']); "
        f"sys.exit(bool({set(HEAVY)!r} & set(sys.modules)))"
    )
    assert process("-c", code).returncode == 0

"""What the neuron's options refuse on the command line: in a line, with what would do."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from .command_line import Result, Trace, runner


@pytest.fixture
def trace(capsys: pytest.CaptureFixture[str]) -> Trace:
    run = runner(capsys)
    return lambda *arguments: run("trace", "--model", "neuron", *arguments)


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str], str]:
    """Writes a table, and gives its path."""

    def write(text: str) -> str:
        path = tmp_path / "table.csv"
        path.write_text(text, encoding="utf-8")
        return str(path)

    return write


def assert_refused(result: Result, *parts: str) -> None:
    """Status 2, nothing printed, and one line that holds all the parts."""
    assert (result.status, result.out) == (2, "")
    assert re.fullmatch(r"gd-desktop[^\n]*\.\n", result.err), result.err
    for part in parts:
        assert part in result.err, result.err


# The option, its value, and what would do.
REFUSED = [
    ("--data", "nope", "“nope” is not known. Give penguins or "),
    ("--data", "missing.csv", "missing.csv cannot be read: "),
    ("--data", "no/such/table", "cannot be read: "),
    ("--data", "", "--data is empty. Give a built-in's name, or a CSV file"),
    ("--label", "sex", "“sex” is not known. Give species"),
    ("--label", " ", "--label is empty. Give the name of a column"),
    ("--features", "bill,body_mass_g", "“bill” is not known. Give bill_length_mm or "),
    ("--features", "", "--features is empty. Give names of columns"),
    ("--features", ",", "“” is not known. Give bill_length_mm or "),
    ("--features", "a\nb", "“a b” is not known. Give names of columns with commas"),
    ("--positive", "Chinstrap", "“Chinstrap” is not known. Give Adelie or Gentoo"),
    ("--positive", "", "--positive is empty. Give one of the two labels"),
    ("--cost", "squared", "'squared' (choose from 'quadratic', 'quadratic-mean', "),
    ("--scale", "minmax", "'minmax' (choose from 'none', 'standard')"),
    *(
        ("--batch", value, "Give a whole number of samples from 1 on, or all")
        for value in ("0", "-3", "abc", "1.5", "", "inf", "1e300")
    ),
    *(
        ("--held-out", value, "Give a share from 0 to 0.9, such as 0.2")
        for value in ("2", "0.95", "-1", "-.5", "-1e-3", "abc", "nan", "")
    ),
    *(
        ("--start", value, "Give 3 numbers with commas between them, zeros or random")
        for value in ("1", "1,2", "1,2,3,4", "abc", "", "1,,3", "1,x,3", "nan,1,2", "all")
    ),
    ("--mistakes", "typo", "Give late-bias or no-input or no-slope or sign or sum"),
    ("--mistakes", "sign,typo", "“typo” is not known. Give late-bias or "),
    ("--mistakes", "", "--mistakes is empty. Give names of mistakes"),
    ("--coefficients", "1,2,3", "means nothing to the model neuron. Leave it out"),
]


@pytest.mark.parametrize(("option", "value", "remedy"), REFUSED)
def test_a_bad_value_is_refused_in_a_line(
    trace: Trace, option: str, value: str, remedy: str
) -> None:
    assert_refused(trace(option, value), option, remedy)
    assert_refused(trace(f"{option}={value}"), option, remedy)


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("--data", "penguins"),
        ("--label", "species"),
        ("--features", "a"),
        ("--positive", "Gentoo"),
        ("--cost", "quadratic"),
        ("--scale", "standard"),
        ("--batch", "3"),
        ("--held-out", "0"),
        ("--mistakes", "sum"),
    ],
)
def test_the_neurons_options_mean_nothing_to_a_parabola(
    capsys: pytest.CaptureFixture[str], option: str, value: str
) -> None:
    result = runner(capsys)("trace", option, value)
    assert_refused(result, f"{option} means nothing to the model parabola. Leave it out.")


# A table, the options, and what the line says.
BAD_TABLES = [
    ("", [], "--data: The file is empty. Write the columns' names"),
    ("a,k\n1,x\n2\n", [], "--data: Row 3: 1 cell in the place of 2. Write a cell"),
    ("a,k\n1,x\nsix,y\n", ["--features", "a"], "--data: Row 3, column “a”: “six” is not a number."),
    ("a,k\n1,x\n2,x\n", [], "--label: The label “k” is “x” in each row. Choose a column"),
    ("a,k\n1,x\n2,y\n3,z\n", [], "--positive: The label “k” has 3 values, such as x, y, z. Say"),
    ("a,k\n1,x\n2,y\n", ["--label", "z"], "--data: There is no column “z”. Choose from “a”, “k”"),
    ("a,k\n1,x\n2,y\n", ["--features", "z"], "--data: There is no column “z”. Choose from “a”"),
    ("a,k\n1,x\n2,y\n", ["--features", "k"], "--features: “k” is the label, and cannot be a"),
    ("a,k\n1,x\n2,y\n", ["--positive", "z"], "--positive: The label “k” is never “z”. Choose"),
    ("a,k\n1,x\n2,y\n", ["--start", "1"], "--start: “1” has the wrong number of values. Give 2"),
]


@pytest.mark.parametrize(("text", "arguments", "said"), BAD_TABLES)
def test_a_table_that_will_not_do_is_refused_in_a_line(
    trace: Trace, write: Callable[[str], str], text: str, arguments: list[str], said: str
) -> None:
    assert_refused(trace("--data", write(text), *arguments), said)


@pytest.mark.parametrize("name", ["folder", "folder.csv"])
def test_a_folder_is_no_table(trace: Trace, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.mkdir()
    assert_refused(trace("--data", str(path)), "--data", str(path), "Choose another file.")


def test_bytes_that_are_no_text_are_refused(trace: Trace, tmp_path: Path) -> None:
    path = tmp_path / "picture.csv"
    path.write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)))
    assert_refused(trace("--data", str(path)), "--data: The file is not text. Save the table")


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="needs /proc")
def test_a_file_that_opens_and_cannot_be_read_is_named(trace: Trace) -> None:
    assert_refused(trace("--data", "/proc/self/mem"), "--data: /proc/self/mem cannot be read: ")

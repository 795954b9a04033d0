"""The command line as a contract: what is printed, what is refused, and how."""

import csv
import errno
import io
import os
import re
import sys
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path
from typing import IO

import pytest

from gd_desktop import __version__, cli, words
from gd_desktop.cli import picture_size
from gd_desktop.core.descent import walk
from gd_desktop.core.refusal import Reason, Refusal
from gd_desktop.core.setup import Setup
from gd_desktop.io.history import to_csv, to_json

from .command_line import HEAVY, Trace, process, read, runner
from .golden import WORKED_TABLE


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Trace:
    return runner(capsys)


@pytest.fixture
def trace(run: Trace) -> Trace:
    return lambda *arguments: run("trace", *arguments)


def table_of(text: str) -> list[list[str]]:
    """The cells of the lines that begin with a step."""
    return [line.split() for line in text.splitlines() if re.match(r" *\d+ ", line)]


def test_the_table_is_the_worked_one(trace: Trace) -> None:
    status, out, err = trace()
    assert (status, err) == (0, "")
    lines = table_of(out)
    assert [line[0] for line in lines] == [str(k) for k in range(34)]
    assert [line[1] for line in lines] == ["8.00", *WORKED_TABLE]


def test_the_table_shows_each_steps_arithmetic_and_how_it_is_written(trace: Trace) -> None:
    out = trace("--steps", "2", "--rate", "0.9").out
    assert out.splitlines() == [
        "y = x² − 4x + 6; gradient descent from x₀ = 8 with learning rate η = 0.9",
        "",
        "k      x  dy/dx   cost  next x",
        "0   8.00  12.00  38.00  8.00 − 0.9 · 12.00",
        "1  −2.80  −9.60  25.04  −2.80 − 0.9 · (−9.60)",
        "2   5.84   7.68  16.74",
        "",
        "Numbers are truncated to 2 decimals. Overshooting, yet closing in. "
        "Each step crosses the minimum and lands nearer to it.",
    ]


def test_a_slope_stands_in_brackets_only_where_it_is_negative(trace: Trace) -> None:
    assert "2.25 − 0.1 · 0.50\n" in trace("--start", "2.25").out
    assert "1.75 − 0.1 · (−0.50)\n" in trace("--start", "1.75").out
    assert "2.00 − 0.1 · 0.00\n" in trace("--start", "2").out


def test_json_has_the_keys_and_numbers_of_the_contract(trace: Trace) -> None:
    document = read(trace("--format", "json").out)
    assert list(document) == ["schema", "settings", "parameters", "history", "verdict"]
    history = document["history"]
    assert list(history) == ["step", "epoch", "x", "cost", "gradient"]
    assert history["step"] == history["epoch"] == list(range(34))
    exact = [2 + 6 * 0.8**k for k in range(34)]
    assert [x for (x,) in history["x"]] == pytest.approx(exact, abs=1e-12)
    assert history["cost"] == pytest.approx([2 + (x - 2) ** 2 for x in exact], abs=1e-11)
    assert [g for (g,) in history["gradient"]] == pytest.approx(
        [2 * (x - 2) for x in exact], abs=1e-11
    )
    assert list(document["verdict"]) == ["outcome", "regime", "factor"]


def test_json_has_all_the_settings_in_force(trace: Trace) -> None:
    out = trace("--rate", "0.5", "--start", "-1.5", "--steps", "3", "--format", "json").out
    assert read(out)["settings"] == {
        "model": "parabola",
        "coefficients": [1, -4, 6],
        "method": "gradient-descent",
        "rate": 0.5,
        "start": [-1.5],
        "seed": 0,
        "steps": 3,
        "tolerance": 0,
    }


def test_json_of_a_run_that_overflows_is_strictly_json(trace: Trace) -> None:
    status, out, err = trace("--start", "1e308", "--rate", "1e308", "--format", "json")
    assert (status, err) == (0, "")
    document = read(out)
    assert document["history"]["x"] == [[1e308]]
    assert document["history"]["cost"] == ["inf"]
    assert document["history"]["gradient"] == [["inf"]]
    assert document["verdict"]["outcome"] == "diverged"


def test_csv_is_read_back_to_the_last_bit(trace: Trace) -> None:
    header, *lines = csv.reader(io.StringIO(trace("--rate", "0.3", "--format", "csv").out))
    assert header == ["step", "epoch", "x", "cost", "gradient x"]
    points = walk(Setup(rate=0.3)).trail.points(slice(None))[:, 0].tolist()
    assert [float(line[2]) for line in lines] == points


@pytest.mark.parametrize(
    ("arguments", "name", "value"),
    [
        (["--start", "-1.5"], "start", [-1.5]),
        (["--start=-1.5"], "start", [-1.5]),
        (["--start", "-.5"], "start", [-0.5]),
        (["--start", "-1e3"], "start", [-1000]),
        (["--rate", "1e-3"], "rate", 0.001),
        (["--rate", "1.5·10⁻⁷"], "rate", 1.5e-7),
        (["--coefficients", "-1,2,3"], "coefficients", [-1, 2, 3]),
        (["--coefficients=-1, 2, 3"], "coefficients", [-1, 2, 3]),
        (["--steps", "1e1"], "steps", 10),
        (["--tolerance", "1e-6"], "tolerance", 1e-6),
    ],
)
def test_a_value_is_taken(trace: Trace, arguments: list[str], name: str, value: object) -> None:
    status, out, err = trace(*arguments, "--format", "json")
    assert (status, err) == (0, "")
    assert read(out)["settings"][name] == value


# The option, its value, and a part of what would do.
REFUSED = [
    *(("--rate", value, "a positive number") for value in ("nan", "inf", "-inf", "0", "-1", "abc")),
    *(("--start", value, "a number, such as 8") for value in ("nan", "inf", "-inf", "abc", "1,2")),
    *(("--steps", value, "a whole number") for value in ("-5", "1.5", "abc", "1e308", "inf")),
    *(("--tolerance", value, "from 0 on") for value in ("-1", "nan", "abc")),
    *(("--seed", value, "a whole number") for value in ("-1", "0.5", "abc")),
    *(("--coefficients", value, "a,b,c with a") for value in ("1,2", "1e308,0,0", "1,2,3,4")),
    ("--model", "cubic", "parabola"),
    ("--method", "guessing", "gradient-descent"),
    ("--format", "yaml", "json"),
]


@pytest.mark.parametrize(("option", "value", "remedy"), REFUSED)
def test_a_bad_value_is_refused_in_a_line(
    trace: Trace, option: str, value: str, remedy: str
) -> None:
    status, out, err = trace(option, value)
    assert (status, out) == (2, "")
    assert re.fullmatch(r"gd-desktop[^\n]*\n", err)
    assert option in err
    assert re.search(rf"[“'\"]{re.escape(value)}[”'\"]", err), err
    assert remedy in err


@pytest.mark.parametrize("option", ["--rate", "--start", "--steps", "--tolerance", "--seed"])
def test_an_empty_value_is_refused_in_a_line(trace: Trace, option: str) -> None:
    for value in ("", " "):
        status, out, err = trace(option, value)
        assert (status, out) == (2, "")
        assert re.fullmatch(rf"gd-desktop: {option} is empty\. Give a [^\n]*\.\n", err)


@pytest.mark.parametrize(
    ("value", "part"), [("0,1,2", "0"), ("1,abc,2", "abc"), ("nan,1,2", "nan"), ("1,2,x", "x")]
)
def test_a_bad_coefficient_is_refused_by_its_own_value(trace: Trace, value: str, part: str) -> None:
    status, out, err = trace("--coefficients", value)
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert f"--coefficients: “{part}” " in err
    assert "three numbers a,b,c with a other than 0" in err


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["trace", "--ratee", "0.1"], "--ratee"),
        (["trace", "--rat", "0.1"], "--rat"),
        (["trace", "--two\nlines"], "--two lines"),
        (["trace", "--rate"], "--rate"),
        (["trace", "--start", "-x"], "--start"),
        (["trace", "more"], "more"),
        (["descend"], "descend"),
        (["--descend"], "--descend"),
    ],
)
def test_what_is_no_option_is_refused_in_a_line(
    run: Trace, arguments: list[str], named: str
) -> None:
    status, out, err = run(*arguments)
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert named in err
    assert "--help" in err


def test_a_random_start_is_that_of_its_seed_and_in_the_region(trace: Trace) -> None:
    def start(seed: str) -> float:
        out = trace("--start", "random", "--seed", seed, "--format", "json").out
        history = read(out)["history"]
        assert read(out)["settings"]["start"] == "random"
        return float(history["x"][0][0])

    assert start("7") == start("7")
    assert start("7") != start("8")
    assert all(-4 <= start(str(seed)) <= 8 for seed in range(5))


@pytest.mark.parametrize(
    ("kind", "written"), [("json", to_json), ("csv", to_csv)], ids=["json", "csv"]
)
def test_an_output_file_holds_what_would_be_printed(
    trace: Trace, tmp_path: Path, kind: str, written: Callable[..., str]
) -> None:
    path = tmp_path / "out"
    assert trace("--format", kind, "-o", str(path)) == (0, "", "")
    assert path.read_bytes().decode() == written(walk(Setup()))


def test_an_output_that_cannot_be_written_is_told_in_a_line(trace: Trace, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for path in (tmp_path, tmp_path / "file" / "out.csv"):
        status, out, err = trace("-o", str(path))
        assert (status, out, err.count("\n")) == (2, "", 1)
        assert str(path) in err
        assert err.endswith("Choose another place.\n")


def test_the_version_is_printed(run: Trace) -> None:
    assert run("--version") == (0, f"gd-desktop {__version__}\n", "")


def test_help_names_every_command_and_option(run: Trace) -> None:
    status, out, err = run("--help")
    assert (status, err) == (0, "")
    assert "trace" in out
    assert "picture" in out
    out = run("trace", "--help").out
    names = [field.name.replace("_", "-") for field in fields(Setup) if field.name != "options"]
    for option in [*names, "set", "label", "features", "positive", "format", "output"]:
        assert f"--{option}" in out


def test_a_real_process_prints_utf_8_wherever_it_runs() -> None:
    done = process("-m", "gd_desktop", "trace")
    assert (done.returncode, done.stderr) == (0, b"")
    assert [line[1] for line in table_of(done.stdout.decode())] == ["8.00", *WORKED_TABLE]


def test_a_real_process_refuses_in_a_line() -> None:
    done = process("-m", "gd_desktop", "trace", "--rate", "−1")
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode().splitlines() == [
        "gd-desktop: --rate: “-1” is not positive. Give a positive number, such as 0.1 or 1e-3."
    ]


def test_a_real_process_overflows_without_a_word() -> None:
    done = process("-W", "error", "-m", "gd_desktop", "trace", "--rate", "1e308")
    assert (done.returncode, done.stderr) == (0, b"")
    assert "too large to compute with" in done.stdout.decode()


def test_trace_imports_no_qt() -> None:
    modules = modules_of("trace")
    assert "gd_desktop.cli" in modules
    assert not modules & HEAVY
    # A parabola needs no data either.
    assert "gd_desktop.io.builtin" not in modules


@pytest.mark.parametrize("data", ["penguins", "digits", "table.csv"])
def test_trace_of_a_neuron_imports_no_qt(tmp_path: Path, data: str) -> None:
    path = tmp_path / data
    if path.suffix:
        path.write_text("a,k\n1,x\n2,y\n")
    modules = modules_of(
        *("trace", "--model", "neuron", "--data", str(path) if path.suffix else data),
        *("--batch", "1", "--mistakes", "sign", "--format", "json"),
    )
    assert "gd_desktop.core.neuron" in modules
    assert not modules & HEAVY


def modules_of(*arguments: str) -> set[str]:
    """What is imported in a process of its own that runs the app."""
    code = (
        "import os, sys; from gd_desktop.__main__ import main; "
        f"main([*{arguments!r}, '-o', os.devnull]); print(*sys.modules)"
    )
    done = process("-c", code)
    assert (done.returncode, done.stderr) == (0, b"")
    return set(done.stdout.decode().split())


@pytest.mark.skipif(sys.platform == "win32", reason="about POSIX alone")
def test_a_reader_that_has_seen_enough_ends_it_quietly() -> None:
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "wb") as closed:
        done = process("-m", "gd_desktop", "trace", output=closed)
    assert (done.returncode, done.stderr) == (0, b"")


class ClosedPipe:
    """Standard output on Windows, when who read it has gone."""

    encoding = "utf-8"

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file

    def write(self, text: str) -> int:
        return len(text)

    def flush(self) -> None:
        raise OSError(errno.EINVAL, "Invalid argument")

    def fileno(self) -> int:
        return self._file.fileno()


@pytest.mark.parametrize(("platform", "status"), [("win32", 0), ("linux", 2)])
def test_a_reader_that_has_seen_enough_ends_it_quietly_on_windows_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, platform: str, status: int
) -> None:
    options = cli.parse(["trace"])
    with (tmp_path / "out").open("wb") as file, monkeypatch.context() as patch:
        patch.setattr(sys, "stdout", ClosedPipe(file))
        patch.setattr(sys, "platform", platform)
        assert cli.trace(options) == status


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_is_told_in_a_line() -> None:
    with Path("/dev/full").open("wb") as full:
        done = process("-m", "gd_desktop", "trace", output=full)
    assert done.returncode == 2
    assert done.stderr.decode().splitlines() == [
        "gd-desktop: standard output cannot be written: No space left on device. "
        "Choose another place."
    ]


def test_a_pictures_size_is_read() -> None:
    assert picture_size("1280x800") == (1280, 800)
    assert picture_size("960x600") == (960, 600)
    assert picture_size("8000x8000") == (8000, 8000)


@pytest.mark.parametrize("text", ["", "800", "1280X800", "axb", "1280x800x3", "-960x600"])
def test_a_size_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(Refusal) as no:
        picture_size(text)
    assert (no.value.name, no.value.reason) == ("size", Reason.NOT_A_NUMBER)


@pytest.mark.parametrize("text", ["959x600", "960x599", "8001x800", "800x8001"])
def test_a_size_that_no_window_has_is_out_of_range(text: str) -> None:
    with pytest.raises(Refusal) as no:
        picture_size(text)
    assert no.value.reason is Reason.OUT_OF_RANGE
    assert "from 960x600 to 8000x8000" in words.refusal(no.value)

"""The command line of the window: safe mode, and the diagnosis, whatever is missing."""

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

import pytest

from gd_desktop.cli_window import opening

from .command_line import ROOT, Trace, runner


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Trace:
    return runner(capsys)


@pytest.mark.parametrize(
    ("arguments", "is_safe", "file", "shared"),
    [
        ([], False, None, None),
        (["--safe-mode"], True, None, None),
        (["a.descent"], False, "a.descent", None),
        (["--safe-mode", "a.descent"], True, "a.descent", None),
        (["a.descent", "--safe-mode"], True, "a.descent", None),
        (["--safe-mode", "gd1:abc"], True, None, "gd1:abc"),
    ],
)
def test_what_opens_the_window(
    arguments: list[str], is_safe: bool, file: str | None, shared: str | None
) -> None:
    options = opening(arguments)
    assert options is not None
    assert (options.command, options.is_safe, options.shared) == (None, is_safe, shared)
    assert options.file == (None if file is None else Path(file))


def test_what_is_left_to_the_commands() -> None:
    for arguments in (["trace", "--rate", "1"], ["picture", "a.png"], ["--version"], ["--help"]):
        assert opening(arguments) is None


def test_a_name_that_no_file_can_have_is_refused_in_a_line(run: Trace) -> None:
    name = "a" * 5000
    assert opening([name]) is None
    status, out, err = run(name)
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert err.startswith("gd-desktop: ")
    # With an ending it is meant as a file, and whoever opens it says that there is none.
    assert opening([f"{name}.csv"]) is not None


def test_what_lies_in_a_folder_that_may_not_be_looked_into_is_no_file(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*_: object, **__: object) -> NoReturn:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "stat", refuse)
    assert opening(["hidden/experiment"]) is None


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["--diagnose", "--safe-mode"], "--safe-mode"),
        (["--safe-mode", "--diagnose"], "--safe-mode"),
        (["--diagnose", "a.descent"], "a.descent"),
        (["a.descent", "--diagnose"], "a.descent"),
        (["--diagnose", "trace"], "trace"),
        (["--safe-mode", "trace"], "trace"),
        (["--safe-mode", "--version"], "--version"),
        (["--safe-mode", "a.descent", "b.descent"], "b.descent"),
        (["trace", "--safe-mode"], "--safe-mode"),
        (["trace", "--diagnose"], "--diagnose"),
        (["--safe"], "--safe"),
    ],
)
def test_what_does_not_go_together_is_refused_in_a_line(
    run: Trace, arguments: list[str], named: str
) -> None:
    status, out, err = run(*arguments)
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert named in err
    assert err.startswith("gd-desktop")
    assert "--help" in err


def test_help_names_both(run: Trace) -> None:
    out = run("--help").out
    assert "--safe-mode" in out
    assert "--diagnose " in out
    assert "--diagnose-qt" not in out


def diagnosis(**places: str) -> "subprocess.CompletedProcess[bytes]":
    """Printed by a process of its own, without a display unless one is given."""
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    return subprocess.run(
        [sys.executable, "-m", "gd_desktop", "--diagnose"],
        cwd=ROOT,
        env={**environment, **places},
        capture_output=True,
        check=False,
        timeout=120,
    )


def facts(out: bytes) -> dict[str, str]:
    """What is told of each name."""
    lines = [re.match(r"(\S.{17}) (.*)", line) for line in out.decode("utf-8").splitlines()]
    return {line[1].strip(): line[2] for line in lines if line is not None}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="about displays of Linux")
def test_the_diagnosis_needs_no_display(tmp_path: Path) -> None:
    folder = tmp_path / "Größe η"
    folder.mkdir()
    # Told in UTF-8 wherever it is printed to.
    done = diagnosis(XDG_DATA_HOME=str(folder), PYTHONIOENCODING="ascii")
    assert (done.returncode, done.stderr) == (0, b"")
    told = facts(done.stdout)
    assert {"GD Desktop", "Python", "PySide6-Essentials", "pyqtgraph", "numpy", "BLAS"} < set(told)
    assert {"pillow", "ziamath", "system", "processors", "resources", "settings"} < set(told)
    assert {"Qt", "platform", "style", "screens", "fonts", "locale", "OpenGL"} < set(told)
    assert told["platform"] == "offscreen"
    assert told["OpenGL"].startswith("none: ")
    assert "Größe η" in told["log"]
    assert "nothing yet, can be written" in told["log"]
    assert "decimal sign" in told["locale"]
    assert "no display" in done.stdout.decode()
    assert not any(value.startswith("unknown (") for value in told.values()), told
    # To tell is not to write.
    assert list(folder.iterdir()) == []


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="about displays of Linux")
@pytest.mark.long
def test_the_diagnosis_outlives_a_qt_that_takes_its_process_with_it() -> None:
    done = diagnosis(DISPLAY=":7777", QT_QPA_PLATFORM="xcb")
    out = done.stdout.decode()
    assert (done.returncode, done.stderr) == (0, b"")
    assert "ended with SIGABRT" in out
    assert "xcb" in out
    assert facts(done.stdout)["platform"] == "offscreen"


def test_the_diagnosis_tells_what_cannot_be_imported(tmp_path: Path) -> None:
    for name in ("PySide6", "numpy"):
        (tmp_path / name).mkdir()
        broken = f"raise ImportError('lib{name}.so.1: cannot open shared object file')"
        (tmp_path / name / "__init__.py").write_text(broken)
    done = diagnosis(PYTHONPATH=str(tmp_path), QT_QPA_PLATFORM="offscreen")
    out = done.stdout.decode()
    assert (done.returncode, done.stderr) == (1, b"")
    assert "Qt cannot be used: ImportError: lib" in out
    assert facts(done.stdout)["BLAS"].startswith("unknown (ImportError: libnumpy.so.1")
    assert facts(done.stdout)["system"]

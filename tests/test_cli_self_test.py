"""The command line of the self-test, in a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from gd_desktop import __main__ as program
from gd_desktop.cli_window import opening

from .command_line import ROOT, Trace, runner


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Trace:
    return runner(capsys)


def test_it_is_read() -> None:
    options = opening(["--self-test"])
    assert options is not None
    assert options.command == "self-test"


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["--self-test", "a.descent"], "a.descent"),
        (["--safe-mode", "--self-test"], "--safe-mode"),
        (["--self-test", "--diagnose"], "--self-test"),
        (["trace", "--self-test"], "--self-test"),
        (["--self"], "--self"),
    ],
)
def test_it_stands_alone(run: Trace, arguments: list[str], named: str) -> None:
    status, out, err = run(*arguments)
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert named in err
    assert "--help" in err


def test_help_names_it(run: Trace) -> None:
    assert "--self-test" in run("--help").out


@pytest.mark.parametrize("status", [0, 1])
def test_its_status_is_the_programs(
    status: int, run: Trace, monkeypatch: pytest.MonkeyPatch
) -> None:
    from gd_desktop.ui import self_test

    monkeypatch.setattr(self_test, "self_test", lambda: status)
    assert run("--self-test") == (status, "", "")
    assert callable(program.main)


@pytest.mark.long
def test_a_process_without_a_screen_or_a_home(tmp_path: Path) -> None:
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    done = subprocess.run(
        [sys.executable, "-m", "gd_desktop", "--self-test"],
        cwd=tmp_path,
        env={**environment, "HOME": str(tmp_path / "none"), "PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=False,
        timeout=300,
    )
    assert (done.returncode, done.stderr) == (0, b""), done.stdout
    assert done.stdout.decode("utf-8").splitlines()[-1].startswith("All is well")
    assert list(tmp_path.iterdir()) == []

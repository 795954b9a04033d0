"""The app as it is called from a command line, for several tests."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any, NamedTuple

import pytest

from gd_desktop.__main__ import main

ROOT = Path(__file__).resolve().parents[1]
# What `trace` must not import, so that it starts at once, and on a computer without a screen.
HEAVY = frozenset({"PySide6", "shiboken6", "pyqtgraph", "ziamath", "PIL"})


class Result(NamedTuple):
    status: int
    out: str
    err: str


Trace = Callable[..., Result]


def runner(capsys: pytest.CaptureFixture[str]) -> Trace:
    """Runs the app in this process."""

    def run(*arguments: str) -> Result:
        try:
            status = main(arguments)
        except SystemExit as end:
            status = int(end.code or 0)
        return Result(status, *capsys.readouterr())

    return run


def process(
    *arguments: str, output: int | IO[bytes] = subprocess.PIPE
) -> "subprocess.CompletedProcess[bytes]":
    """Runs the interpreter in a process of its own, in a console that is not UTF-8, and with the
    buffered output that people have.
    """
    console = {"PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "ascii", "PYTHONUNBUFFERED": ""}
    return subprocess.run(
        [sys.executable, *arguments],
        stdout=output,
        stderr=subprocess.PIPE,
        env=os.environ | console,
        check=False,
        timeout=60,
    )


def read(text: str) -> Any:
    """JSON, strictly: Python would take NaN and Infinity too."""

    def refuse(constant: str) -> None:
        raise AssertionError(f"{constant} is not JSON")

    return json.loads(text, parse_constant=refuse)

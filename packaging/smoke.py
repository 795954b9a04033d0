"""Tries any form of the app from outside, as somebody who has just installed it.

    python3 packaging/smoke.py PROGRAM [ARGUMENT ...]

such as `dist/gd-desktop/gd-desktop`, `/usr/bin/gd-desktop`, or `venv/bin/python -m gd_desktop`. It
is run in an empty folder with an empty home, says what holds and what does not, and ends with
status 0 or 1. The standard library is all that this needs.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

_PATIENCE = 300.0  # seconds for one call
_STEPS = 33
_NEAR = 1e-9
_PNG, _PDF = b"\x89PNG\r\n\x1a\n", b"%PDF-"
# What would lead Python, or Qt, out of the bundle that is tried.
_LEADING = ("PYTHON", "QT_", "VIRTUAL_ENV", "LD_LIBRARY_PATH", "XDG_", "DISPLAY", "WAYLAND_DISPLAY")


class SmokeError(Exception):
    """What does not hold, in a sentence."""


class Answer(NamedTuple):
    """What a call has said."""

    status: int
    out: str
    err: str


class Trial:
    """A program, and the empty folder and home that it is run in."""

    def __init__(self, program: Sequence[str], folder: Path) -> None:
        self.program, self.folder = list(program), folder
        self.home = folder / "home"
        self.home.mkdir()
        self.place = folder / "somewhere else"
        self.place.mkdir()

    def call(self, *arguments: str) -> Answer:
        """Run the program to its end. Raises SmokeError where it does not end."""
        try:
            done = subprocess.run(
                [*self.program, *arguments],
                cwd=self.place,
                env=self.environment(),
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=_PATIENCE,
                check=False,
            )
        except subprocess.TimeoutExpired:
            raise SmokeError(f"it was not done after {_PATIENCE:g} s") from None
        texts = (raw.decode("utf-8", errors="replace") for raw in (done.stdout, done.stderr))
        return Answer(done.returncode, *texts)

    def environment(self) -> dict[str, str]:
        """The machine's, with nothing that leads elsewhere, and a home where nothing is."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith(_LEADING)}
        platform = os.environ.get("QT_QPA_PLATFORM")
        if platform:
            kept |= {name: os.environ[name] for name in ("DISPLAY",) if name in os.environ}
            kept["QT_QPA_PLATFORM"] = platform
        home = str(self.home)
        for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
            kept[name] = home
        return kept

    def good(self, *arguments: str) -> str:
        """What a call that ends well has printed. Raises SmokeError."""
        answer = self.call(*arguments)
        if answer.status:
            said = (answer.err or answer.out).strip().splitlines()[-1:] or ["nothing"]
            raise SmokeError(
                f"{' '.join(arguments)} ended with {answer.status} and said: {said[0]}"
            )
        return answer.out


def version(trial: Trial) -> str:
    """`--version` says it."""
    told = trial.good("--version").strip()
    if not told.startswith("gd-desktop "):
        raise SmokeError(f"--version says {told!r}")
    return told


def trace(trial: Trial) -> str:
    """`trace` walks as worked out by hand: 2 + 6 · 0.8^k."""
    told = json.loads(trial.good("trace", "--steps", str(_STEPS), "--format", "json"))
    walk = [x for (x,) in told["history"]["x"]]
    wanted = [2 + 6 * 0.8**step for step in range(_STEPS + 1)]
    if len(walk) != len(wanted) or any(
        abs(x - true) > _NEAR for x, true in zip(walk, wanted, strict=True)
    ):
        raise SmokeError(f"trace leads to {walk[-1]!r}, and not to {wanted[-1]!r}")
    return f"{_STEPS} steps lead to {walk[-1]:.6f}"


def picture(trial: Trial) -> str:
    """`picture` draws in each format."""
    sizes = []
    for kind, begin in (("png", _PNG), ("svg", b"<?xml"), ("pdf", _PDF), ("gif", b"GIF8")):
        path = trial.place / f"picture.{kind}"
        trial.good("picture", path.name, "--steps", "3")
        if not path.is_file() or not path.read_bytes().startswith(begin):
            raise SmokeError(f"{path.name} is none")
        sizes.append(f"{kind} {path.stat().st_size // 1000} kB")
    return ", ".join(sizes)


def worksheet(trial: Trial) -> str:
    """`worksheet` writes sheets, without Qt and with it."""
    for kind, begin in (("html", b"<!DOCTYPE html>"), ("pdf", _PDF)):
        path = trial.place / f"sheets.{kind}"
        trial.good("worksheet", path.name, "--students", "2", "--language", "de")
        if not path.read_bytes().lower().startswith(begin.lower()):
            raise SmokeError(f"{path.name} is none")
    return "html and pdf, in German"


def diagnose(trial: Trial) -> str:
    """`--diagnose` knows all that it asks for."""
    told = trial.good("--diagnose")
    unknown = [line for line in told.splitlines() if "unknown (" in line]
    if unknown:
        raise SmokeError(f"--diagnose: {unknown[0]}")
    return f"{len(told.splitlines())} lines"


def refusal(trial: Trial) -> str:
    """Bad use is told in a line, with status 2."""
    answer = trial.call("trace", "--rate", "fast")
    if answer.status != 2 or answer.err.strip().count("\n"):
        raise SmokeError(f"a wrong rate gives {answer.status} and {answer.err.strip()[:80]!r}")
    return answer.err.strip()


def self_test(trial: Trial) -> str:
    """All is well with what it tries itself."""
    answer = trial.call("--self-test")
    if answer.status:
        failed = [line for line in answer.out.splitlines() if not line.startswith("ok ")]
        raise SmokeError(" / ".join(failed) or answer.err.strip() or f"status {answer.status}")
    return answer.out.splitlines()[-1]


def traceless(trial: Trial) -> str:
    """None of these leave anything in the home, but for what the system puts there itself."""
    left = [
        path.relative_to(trial.home).as_posix()
        for path in sorted(trial.home.rglob("*"))
        if path.is_file() and "gd-desktop" in path.relative_to(trial.home).as_posix().lower()
    ]
    if left:
        raise SmokeError(f"left in the home: {', '.join(left)}")
    return "nothing of the app's is left in the home"


CHECKS: tuple[Callable[[Trial], str], ...] = (
    *(version, trace, refusal, self_test, picture, worksheet, diagnose, traceless),
)


def main(arguments: list[str]) -> int:
    """Try a program; returns the exit status."""
    if not arguments:
        print(__doc__, file=sys.stderr)
        return 2
    program = [found_program(arguments[0]), *arguments[1:]]
    failed = 0
    with tempfile.TemporaryDirectory(prefix="gd-desktop-smoke-", ignore_cleanup_errors=True) as at:
        trial = Trial(program, Path(at))
        for check in CHECKS:
            try:
                told, outcome = check(trial), "ok"
            except (SmokeError, ValueError, LookupError, OSError) as no:
                told, outcome = str(no) or type(no).__name__, "failed"
                failed += 1
            print(f"{outcome:<6}  {check.__name__:<10} {told}", flush=True)
    if failed:
        print(f"{failed} of {len(CHECKS)} do not hold for {' '.join(arguments)}.")
    else:
        print(f"All {len(CHECKS)} hold for {' '.join(arguments)}.")
    return 1 if failed else 0


def found_program(word: str) -> str:
    """The program by its full path, since it is run from another folder; or one on the path."""
    # Not resolved: a virtual environment is known by the link to its Python.
    return str(Path(word).absolute()) if Path(word).exists() else word


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

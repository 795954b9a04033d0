"""`gd-desktop --self-test`: whether this installation does what it is for. No one sees it.

It speaks English, a line for each thing that was tried, to whoever installs the app or hands it
out. It reads and writes nothing of the person's: no settings, no log, no files but in a temporary
folder, which is gone afterwards.
"""

import contextlib
import faulthandler
import os
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gd_desktop.ui.self_checks import Stage

PATIENCE = 180.0  # seconds for all of it; most computers need five
_GRACE = 10.0  # seconds, for the sentence that says where it hangs
_WIDTH = 12  # signs that names take

Check = tuple[str, Callable[["Stage"], str]]


def self_test(patience: float = PATIENCE) -> int:
    """Try all that there is, and print a line about each. Returns the exit status: 0 if all is
    well, 1 if something failed. A process that is not done after so many seconds is ended, with 1.
    """
    began = time.monotonic()
    _prepare_platform()
    with _watched(patience) as watch, _faults_noted() as faults:
        try:
            failed = _try_all(watch)
        except Exception as error:
            _tell("failed", "start", _told(error))
            failed = 1
        for fault in faults:
            _tell("failed", "quietly", _told(fault))
        failed += len(faults)
    seconds = time.monotonic() - began
    if failed:
        _print(f"{failed} of these things failed, in {seconds:.1f} s.")
    else:
        _print(f"All is well, in {seconds:.1f} s.")
    return 1 if failed else 0


def _try_all(watch: "_Watch") -> int:
    """Returns how many failed."""
    from gd_desktop.ui.self_checks import CHECKS, Stage

    # A name of letters that no code page has all of: paths are to be no obstacle.
    with tempfile.TemporaryDirectory(prefix="gd-desktop-η-") as folder:
        stage = Stage(Path(folder))
        try:
            return _try_on(stage, CHECKS, watch)
        finally:
            stage.close()


def _try_on(stage: "Stage", checks: tuple[Check, ...], watch: "_Watch") -> int:
    failed = 0
    for name, check in checks:
        watch.at = name
        try:
            told = check(stage)
        except Exception as error:
            failed += 1
            _tell("failed", name, _told(error))
        else:
            _tell("ok", name, told)
    return failed


def _prepare_platform() -> None:
    """No window is to flash, and on Linux none needs a screen; QT_QPA_PLATFORM may ask for one."""
    if sys.platform.startswith("linux"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # Pictures are measured in pixels.
    os.environ["QT_ENABLE_HIGHDPI_SCALING"] = "0"
    os.environ.pop("QT_SCALE_FACTOR", None)


class _Watch:
    """Ends the process when it takes too long."""

    def __init__(self, patience: float) -> None:
        self.at = "start"
        self._patience = patience
        self._is_done = threading.Event()
        self._thread = threading.Thread(target=self._wait, name="self-test watch", daemon=True)
        # Where not even Python goes on: this one needs no lock of its.
        if patience > 0 and sys.stderr is not None:
            with contextlib.suppress(OSError, ValueError, AttributeError, RuntimeError):
                faulthandler.dump_traceback_later(patience + _GRACE, exit=True)
        self._thread.start()

    def _wait(self) -> None:
        if self._is_done.wait(self._patience):
            return
        _tell("failed", self.at, f"not done after {self._patience:g} s: the self-test is ended")
        end_now(1)

    def stop(self) -> None:
        """All is done."""
        self._is_done.set()
        faulthandler.cancel_dump_traceback_later()
        self._thread.join()


def end_now(status: int) -> None:
    """End the process, whatever it is at."""
    os._exit(status)


@contextlib.contextmanager
def _watched(patience: float) -> Iterator[_Watch]:
    watch = _Watch(patience)
    try:
        yield watch
    finally:
        watch.stop()


@contextlib.contextmanager
def _faults_noted() -> Iterator[list[BaseException]]:
    """What is raised in Qt's own calls reaches nobody else."""
    faults: list[BaseException] = []

    def note(
        _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        faults.append(error)

    before, sys.excepthook = sys.excepthook, note
    try:
        yield faults
    finally:
        sys.excepthook = before


def _told(error: BaseException) -> str:
    text = " ".join(str(error).split())
    return text if isinstance(error, AssertionError) and text else f"{type(error).__name__}: {text}"


def _tell(outcome: str, name: str, text: str) -> None:
    _print(f"{outcome:<6}  {name:<{_WIDTH}} {text}")


def _print(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()

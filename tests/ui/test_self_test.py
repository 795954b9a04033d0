"""The self-test: what it tries, what it says where something fails, and that it always ends."""

import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication

from gd_desktop.ui import self_checks, self_test
from gd_desktop.ui.self_checks import CHECKS, Stage, require

Check = tuple[str, Callable[[Stage], str]]


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A home of its own, which is to stay empty; and the environment as it was, afterwards."""
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    monkeypatch.setenv("QT_ENABLE_HIGHDPI_SCALING", os.environ.get("QT_ENABLE_HIGHDPI_SCALING", ""))


@pytest.fixture
def only(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Have other things tried."""

    def set_checks(*checks: Check) -> None:
        monkeypatch.setattr(self_checks, "CHECKS", checks)

    return set_checks


def fine(_stage: Stage) -> str:
    return "as it should be"


@pytest.mark.usefixtures("qapp")
def test_all_is_well_here(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert self_test.self_test() == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == len(CHECKS) + 1
    assert all(line.startswith("ok ") for line in lines[:-1])
    assert lines[-1].startswith("All is well, in ")
    told = "\n".join(lines)
    assert "2.003803" in told
    assert "PNG, SVG, PDF and GIF" in told
    # Nothing of the person's is read or written, and nothing is left.
    assert not (tmp_path / "home").exists()
    assert not [each for each in QApplication.topLevelWidgets() if each.isVisible()]


@pytest.mark.usefixtures("qapp")
def test_what_fails_is_told_and_the_rest_is_tried(
    only: Callable[..., None], capsys: pytest.CaptureFixture[str]
) -> None:
    def wrong(_stage: Stage) -> str:
        require(1 + 1 == 3, "one and one is two")
        return ""

    def broken(_stage: Stage) -> str:
        raise ModuleNotFoundError("No module named 'spam'\nat all")

    def closed(stage: Stage) -> str:
        return str(stage.frame)

    only(("wrong", wrong), ("broken", broken), ("closed", closed), ("fine", fine))
    assert self_test.self_test() == 1
    lines = [" ".join(line.split()) for line in capsys.readouterr().out.splitlines()]
    assert lines[:4] == [
        "failed wrong one and one is two",
        "failed broken ModuleNotFoundError: No module named 'spam' at all",
        "failed closed there is no window to try it in",
        "ok fine as it should be",
    ]
    assert lines[4].startswith("3 of these things failed, in ")


@pytest.mark.usefixtures("qapp")
def test_what_is_raised_in_a_call_of_qts_is_told(
    only: Callable[..., None], capsys: pytest.CaptureFixture[str]
) -> None:
    def quiet(_stage: Stage) -> str:
        # As Qt's own calls do with what a slot raises.
        sys.excepthook(ValueError, ValueError("in a slot"), None)
        return "told nobody"

    before = sys.excepthook
    only(("quiet", quiet))
    assert self_test.self_test() == 1
    assert "ValueError: in a slot" in capsys.readouterr().out
    assert sys.excepthook is before


def test_where_nothing_can_be_begun_that_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(_watch: object) -> int:
        raise ImportError("libEGL.so.1: cannot open shared object file")

    monkeypatch.setattr(self_test, "_try_all", fail)
    assert self_test.self_test() == 1
    first, last = capsys.readouterr().out.splitlines()
    assert "libEGL.so.1" in first
    assert last.startswith("1 of these things failed")


@pytest.mark.usefixtures("qapp")
def test_what_hangs_is_ended_with_its_name(
    only: Callable[..., None],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    ended, statuses = threading.Event(), list[int]()

    def end(status: int) -> None:
        statuses.append(status)
        ended.set()

    def hang(_stage: Stage) -> str:
        assert ended.wait(60)
        return "in the end"

    monkeypatch.setattr(self_test, "end_now", end)
    only(("hanging", hang))
    self_test.self_test(patience=0.05)
    assert statuses == [1]
    line = capsys.readouterr().out.splitlines()[0]
    assert " ".join(line.split()).startswith("failed hanging not done after 0.05 s")


@pytest.mark.usefixtures("qapp")
def test_what_does_not_come_about_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(self_checks, "_SECONDS", 0.01)
    stage = Stage(tmp_path)
    with pytest.raises(AssertionError, match="the moon did not rise"):
        stage.wait(lambda: False, "the moon did not rise")
    QTimer.singleShot(0, QCoreApplication.processEvents)
    stage.wait(lambda: True, "time does not pass")
    stage.close()

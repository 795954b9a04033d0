"""What all tests share: no screen, no saved settings, one QApplication."""

import os
import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

os.environ["QT_QPA_PLATFORM"] = "offscreen"


# Those that take minutes come first: at the end, one processor would wait for the other.
_LONGEST = ("test_endurance", "test_race_endurance", "test_stress")


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--long`: also what takes too long for every day."""
    parser.addoption("--long", action="store_true", help="the long form of sweeps, too")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Begin with the longest tests, and leave those marked `long` to `--long`."""
    if not config.getoption("--long"):
        items[:] = [item for item in items if item.get_closest_marker("long") is None]
    items.sort(key=lambda item: item.path.stem not in _LONGEST)


@pytest.fixture(scope="session", autouse=True)
def _traced_threads() -> Iterator[None]:
    """Let coverage see what the engine and the jobs do: it knows of Python's own threads alone."""
    if threading.gettrace() is None:
        yield
        return
    from PySide6.QtCore import QThread

    from gd_desktop.app import jobs, workshop

    class Traced(QThread):
        def run(self) -> None:
            sys.settrace(threading.gettrace())
            self.exec()

    with pytest.MonkeyPatch.context() as patch:
        for module in (jobs, workshop):
            patch.setattr(module, "QThread", Traced)
        yield


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The app's own QApplication, with its style and its garbage collection."""
    # Not at the top: most tests need no Qt.
    from gd_desktop.ui.launch import application

    return application()

"""What all tests share: no screen, no saved settings, one QApplication."""

import os

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


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The app's own QApplication, with its style and its garbage collection."""
    # Not at the top: most tests need no Qt.
    from gd_desktop.ui.launch import application

    return application()

"""What all tests share: no screen, no saved settings, one QApplication."""

import os

import pytest
from PySide6.QtWidgets import QApplication

os.environ["QT_QPA_PLATFORM"] = "offscreen"


# Those that take minutes come first: at the end, one processor would wait for the other.
_LONGEST = ("test_endurance", "test_race_endurance")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the longest tests."""
    items.sort(key=lambda item: item.path.stem not in _LONGEST)


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The app's own QApplication, with its style and its garbage collection."""
    # Not at the top: most tests need no Qt.
    from gd_desktop.ui.launch import application

    return application()

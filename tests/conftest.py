"""What all tests share: no screen, no saved settings, one QApplication."""

import os

import pytest
from PySide6.QtWidgets import QApplication

os.environ["QT_QPA_PLATFORM"] = "offscreen"


# Those that take minutes come first: at the end, one processor would wait for the other.
_LONGEST = ("test_endurance", "test_race_endurance")

# Sweeps and drawn cases, which go many times through what other tests measure: tracing them would
# take a third of their time.
_UNTRACED = (
    *("test_mutated_lessons", "test_write", "test_lesson_numbers_1", "test_lesson_numbers_2"),
    *("test_lesson_prompts_1", "test_lesson_prompts_2", "test_sizes", "test_all_lessons"),
    *("test_neuron_prediction", "test_prediction", "test_derivative", "test_legible"),
)


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--long`: also what takes too long for every day."""
    parser.addoption("--long", action="store_true", help="the long form of sweeps, too")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Begin with the longest tests, and leave those marked `long` to `--long`; trace no sweeps."""
    if not config.getoption("--long"):
        items[:] = [item for item in items if item.get_closest_marker("long") is None]
    for item in items:
        if item.path.stem in _UNTRACED:
            item.add_marker(pytest.mark.no_cover)
    items.sort(key=lambda item: item.path.stem not in _LONGEST)


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The app's own QApplication, with its style and its garbage collection."""
    # Not at the top: most tests need no Qt.
    from gd_desktop.ui.launch import application

    return application()

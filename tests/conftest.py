"""What all tests share: no screen, no saved settings, one QApplication."""

import os

import pytest
from PySide6.QtWidgets import QApplication

os.environ["QT_QPA_PLATFORM"] = "offscreen"


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The app's own QApplication, with its style and its garbage collection."""
    # Not at the top: most tests need no Qt.
    from gd_desktop.ui.launch import application

    return application()

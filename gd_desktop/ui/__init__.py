"""Widgets: the window and all that is in it."""

import gc

import gd_desktop.app  # noqa: F401, since it speaks to PySide6 before anything else of Qt is there
from gd_desktop.ui.qt_names import find_one_by_one

# `launch.application` has garbage collected by a timer in the window's thread. Until then Python
# would look through all that is being imported several times over: 20 ms of the first paint.
gc.disable()
# Before the first of pyqtgraph is imported.
find_one_by_one()

"""Qt's names, as pyqtgraph finds them."""

import json
import subprocess
import sys
from functools import cache
from typing import Any

import pytest

_NAMES = """
import json
import gd_desktop.ui.launch
from PySide6 import QtCore, QtGui, QtWidgets
from pyqtgraph import Qt

told = {}
for source in (QtCore, QtGui, QtWidgets):
    copy = getattr(Qt, source.__name__.split(".")[1])
    first = sorted(vars(copy))
    names = [name for name in dir(source) if not name.startswith("_")]
    told[source.__name__] = {
        "first": first,
        "all": names,
        "same": all(getattr(copy, name) is getattr(source, name) for name in names),
        "later": sorted(vars(copy)),
        "absent": hasattr(copy, "QNoSuchThing"),
    }
print(json.dumps(told))
"""
# A class of each that neither the window nor pyqtgraph needs for a first paint.
UNUSED = {
    "PySide6.QtCore": "QTimeZone",
    "PySide6.QtGui": "QPdfWriter",
    "PySide6.QtWidgets": "QCalendarWidget",
}


@cache
def told() -> dict[str, Any]:
    """What a process of its own finds, in which the app's modules are imported first."""
    program = [sys.executable, "-c", _NAMES]
    ended = subprocess.run(program, capture_output=True, text=True, timeout=120, check=False)
    assert ended.returncode == 0, ended.stderr
    found: dict[str, Any] = json.loads(ended.stdout)
    return found


@pytest.mark.parametrize(("module", "unused"), UNUSED.items())
def test_a_class_that_nobody_asks_for_is_not_made(module: str, unused: str) -> None:
    found = told()[module]
    assert unused in found["all"]
    assert unused not in found["first"]


@pytest.mark.parametrize("module", UNUSED)
def test_pyqtgraph_finds_whatever_it_asks_for(module: str) -> None:
    found = told()[module]
    # Whoever asks PySide6 for its names after pyqtgraph has been imported is told all of them.
    assert len(found["all"]) > 100
    assert found["same"]
    assert set(found["all"]) <= set(found["later"])
    assert not found["absent"]

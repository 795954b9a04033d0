"""A system with a decimal comma: numbers are shown and typed with it, files have points."""

import csv
import json
from pathlib import Path

import pytest

from gd_desktop.io.experiments.read import load_experiment
from gd_desktop.io.settings import load

from .conftest import Process

_VISIT = """
import locale
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from gd_desktop import __main__, export_labels
from gd_desktop.ui.export.dialog import ExportDialog
for name in ("de_DE.UTF-8", "de_DE.utf8", "de_DE"):
    try:
        locale.setlocale(locale.LC_ALL, name)
        break
    except locale.Error:
        continue  # it is not on this computer; Qt has its own
told["point of C"] = locale.localeconv()["decimal_point"]
def act(app):
    step(app, 2)
    field = app.window.control_panel.rate
    field.selectAll()
    QTest.keyClicks(field, "0,25")
    field.returnPressed.emit()
    told["rate"] = app.session.setup.rate
    told["shown"] = field.text()
    step(app, 1)
    app.window.keeping.saving.save_named(str(folder / "a.descent"))
    app.window.actions_.export.trigger()
    dialog = QApplication.activeModalWidget()
    dialog.what.setCurrentText(export_labels.PARTS["table"])
    dialog.kind.setCurrentIndex(dialog.kind.findData("csv"))
    wait(dialog.told, lambda: dialog.save_as(str(folder / "a.csv")))
    QTimer.singleShot(0, app.window.close)
__main__._opener = lambda *values: act
told["status"] = __main__.main([])
options = "--rate 0.25 --start 0.5 --steps 3 --format json -o".split()
told["trace"] = __main__.main(["trace", *options, str(folder / "a.json")])
"""


@pytest.mark.long
def test_a_whole_visit(process: Process, tmp_path: Path) -> None:
    told = process(_VISIT, {"LANG": "de_DE.UTF-8", "LC_ALL": "de_DE.UTF-8"})
    assert (told["status"], told["trace"]) == (0, 0), told["err"]
    # Where the C library does not know this language, Qt says that it goes on in UTF-8.
    assert [text for text in told["said"] if not text.startswith("Detected locale")] == []
    assert (told["rate"], told["shown"]) == (0.25, "0,25")

    (path,) = (tmp_path / "home").rglob("settings.json")
    assert '"rate": 0.25' in path.read_text()
    assert load(path)[0].setup.rate == 0.25
    experiment = load_experiment(tmp_path / "a.descent")
    assert experiment.recipe.rates == ((1, 0.1), (3, 0.25))
    with (tmp_path / "a.csv").open(newline="") as file:
        rows = list(csv.reader(file))
    x = rows[0].index("x")
    assert [float(row[x]) for row in rows[1:5]] == [8.0, 6.8, 5.84, 3.92]
    trace = json.loads((tmp_path / "a.json").read_text())
    assert trace["settings"]["rate"] == 0.25
    assert trace["history"]["x"][0] == [0.5]

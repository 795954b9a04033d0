"""What was left unsaved last time is gone on with from the start screen."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gd_desktop.io.experiments.write import save_experiment
from gd_desktop.ui.keeping.backups import time_of
from gd_desktop.ui.start.start_dialog import StartDialog
from tests.ui.keeping.conftest import MADE, Keeper


@pytest.mark.long
def test_work_of_last_time_comes_first(
    open_kept: Keeper, qtbot: QtBot, tmp_path: Path, made: Path
) -> None:
    data = tmp_path / "data"
    data.mkdir()
    last = data / "last-1.descent"
    save_experiment(last, MADE)
    app = open_kept()
    app.files.recent.add(made)
    app.window.actions_.start.trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, StartDialog)
    texts = [dialog.recent.item(row).text() for row in range(dialog.recent.count())]
    assert texts == [f"Last time, not saved: {time_of(last)}", "made.descent"]
    with qtbot.waitSignal(app.player.frame, check_params_cb=lambda frame: frame.cursor == 6):
        dialog.recent.itemClicked.emit(dialog.recent.item(0))
    assert QApplication.activeModalWidget() is None
    assert app.session.setup == MADE.scene.setup
    assert (app.files.document.path, app.files.document.is_modified) == (None, True)

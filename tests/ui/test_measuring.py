"""The window that is opened for measuring is painted once, and leaves nothing behind."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from gd_desktop.ui.first_paint import first_paint


@pytest.mark.usefixtures("qapp")
def test_it_ends_by_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    assert first_paint() == 0
    assert not (tmp_path / "home").exists()
    assert not [each for each in QApplication.topLevelWidgets() if each.isVisible()]

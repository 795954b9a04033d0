"""Alt and a letter opens a menu, or leads to a field: in no language both."""

from typing import get_args

import pytest
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from gd_desktop import function_labels, labels, method_labels, mountain_labels, neuron_labels
from gd_desktop.io.settings import LanguageChoice
from gd_desktop.labels import Label
from gd_desktop.ui.worksheets.spoken import speaking

# Whose labels stand in the window itself.
_MODULES = (labels, function_labels, method_labels, mountain_labels, neuron_labels)


@pytest.mark.parametrize("language", get_args(LanguageChoice)[1:])
def test_a_menus_letter_is_no_fields(qtbot: QtBot, language: str) -> None:
    with speaking(language):
        fields = {
            f"Alt+{each.key}"
            for module in _MODULES
            for each in (*vars(module).values(), *labels.COEFFICIENTS)
            if isinstance(each, Label) and each.key
        }
        titles = (labels.FILE, labels.EDIT, labels.DESCEND, labels.VIEW, labels.TEACH, labels.HELP)
        menus = [QKeySequence.mnemonic(title).toString() for title in titles]
    assert {"Alt+C", "Alt+N", "Alt+P"} <= fields
    assert all(menus)
    assert len(set(menus)) == len(menus)
    assert not fields & set(menus)

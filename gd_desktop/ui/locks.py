"""Menu entries that a school has locked: they can be seen, and say why they cannot be chosen."""

from collections.abc import Collection

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

from gd_desktop import school_words


def lock(bar: QMenuBar, fields: Collection[str]) -> None:
    """Disable the entries that would set these fields of the Appearance.

    Such an entry's data is the field and its value, as `Menus` makes it.
    """
    if not fields:
        return
    for menu in bar.findChildren(QMenu):
        for action in menu.actions():
            if _field(action) in fields:
                action.setEnabled(False)
                # What a pointer shows, and what a screen reader tells.
                action.setToolTip(school_words.LOCKED)
                action.setWhatsThis(school_words.LOCKED)
                menu.setToolTipsVisible(True)


def _field(action: QAction) -> str:
    data = action.data()
    return str(data[0]) if isinstance(data, tuple | list) and len(data) == 2 else ""

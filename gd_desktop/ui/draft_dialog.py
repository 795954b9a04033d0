"""Dialogs for one's own data, with something in them that would be lost with the window."""

from typing import Self

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from gd_desktop.ui.theme import Theme


class DraftDialog(QDialog):
    """Stands over a window, and goes with it. `reject` closes it, and asks first where something is
    changed.
    """

    dataset_made = Signal(object)  # Dataset

    @property
    def is_changed(self) -> bool:
        """Whether something would be lost."""
        raise NotImplementedError

    def anew(self, theme: Theme, parent: QWidget) -> Self:
        """The same in the language in force, over another window, not shown yet."""
        raise NotImplementedError

    def dress(self, theme: Theme) -> None:
        """Take on the theme's colours and measures."""
        raise NotImplementedError


def drafts_over(window: QWidget) -> list[DraftDialog]:
    """Those that are open over a window."""
    return [draft for draft in window.findChildren(DraftDialog) if not draft.isHidden()]


def drafts_may_close(window: QWidget) -> bool:
    """Whether nothing of them would be lost with the window; else the first that is changed asks
    what is to become of it.
    """
    for draft in drafts_over(window):
        if draft.is_changed:
            draft.raise_()
            draft.reject()
            return False
    return True

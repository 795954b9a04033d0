"""Where the lesson's panel stands: beside the plots, or in a small window over the settings."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from gd_desktop.ui.direction import reading_margins
from gd_desktop.ui.left_column import LeftColumn
from gd_desktop.ui.theme import Theme

# In px at scale 1: the panel's width, which is less in a window below the usual one; and the width
# of a window below which the plots would be left too little.
_WIDTH, _LESS, _USUAL, _ENOUGH = 372, 340, 1400, 1270
_ALONE = 800  # the same, where the left column takes nothing from them
_GAP = 10  # px at scale 1, beside the columns' own


class LessonPlace:
    """Moves the panel between the window's row of columns and the left one."""

    def __init__(self) -> None:
        self._beside = QWidget()
        self._beside.setObjectName("page")
        self._line = QHBoxLayout(self._beside)
        self._beside.hide()
        self._left: LeftColumn | None = None
        self._panel: QWidget | None = None
        self._is_beside: bool | None = None

    def settle(self, row: QHBoxLayout, left: LeftColumn) -> None:
        """Have the two places."""
        row.addWidget(self._beside)
        self._left = left

    def take(self, panel: QWidget | None) -> None:
        """Have a panel to place, or none any more."""
        self._clear()
        self._panel = panel

    @property
    def covers_settings(self) -> bool:
        """Whether the panel stands in the left column."""
        return self._panel is not None and self._is_beside is False

    def arrange(self, width: int, theme: Theme, is_alone: bool) -> int:
        """Place the panel in a window of a width in pixels; the pixels it takes from the plots.

        `is_alone`: the left column takes nothing from them.
        """
        if self._panel is None or self._left is None:
            return 0
        is_beside = width >= theme.px(_ALONE if is_alone else _ENOUGH)
        if is_beside != self._is_beside:
            self._clear()
            self._is_beside = is_beside
            if is_beside:
                self._line.addWidget(self._panel)
            else:
                self._left.cover_cards(self._panel)
            self._panel.show()
            self._beside.setVisible(is_beside)
        if not is_beside:
            return 0
        gap = theme.px(_GAP)
        taken = gap + theme.px(_WIDTH if width >= theme.px(_USUAL) else _LESS)
        reading_margins(self._line, gap, 0, 0, 0)
        self._beside.setFixedWidth(taken)
        return taken

    def _clear(self) -> None:
        self._is_beside = None
        self._beside.hide()
        if self._panel is not None and self._left is not None:
            self._line.removeWidget(self._panel)
            self._left.uncover_cards()

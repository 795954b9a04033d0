"""Where the table of iterations stands: beside the plots, behind a tab under them, or nowhere."""

from PySide6.QtWidgets import QHBoxLayout

from gd_desktop.ui.cost_card import CostCard
from gd_desktop.ui.panels.iterations_panel import IterationsPanel
from gd_desktop.ui.theme import Theme

_NO_MAXIMUM = 16_777_215  # Qt's own QWIDGETSIZE_MAX, which PySide6 does not pass on


class TablePlace:
    """Moves the table between a row of columns and the cost's card."""

    def __init__(self, table: IterationsPanel, columns: QHBoxLayout, cost: CostCard) -> None:
        self._table, self._columns, self._cost = table, columns, cost
        self._is_wide: bool | None = None
        self._is_away = False

    def forget(self) -> None:
        """Put it in its place anew, whichever that was."""
        self._is_wide = None

    def put_away(self, on: bool) -> None:
        """Whether it is not to be seen at all."""
        if on == self._is_away:
            return
        self._is_away = on
        self.forget()
        if on:
            self._columns.removeWidget(self._table)
            self._cost.take_table(None)
            self._table.hide()

    def arrange(self, room: int, may_be_wide: bool, theme: Theme) -> None:
        """`room` in pixels is what there is beside the plots, and `may_be_wide` whether it may be
        taken.
        """
        if self._is_away:
            return
        table, needed = self._table, self._table.full_width
        # What it needs, and a sixth of what the plots can spare.
        width = min(room, needed + max(0, room - needed) // 6)
        is_wide = may_be_wide and width >= needed
        if is_wide == self._is_wide:
            if is_wide:
                table.setMaximumWidth(width)
            return
        self._is_wide = is_wide
        if is_wide:
            self._cost.take_table(None)
            table.set_plain(False)
            table.dress_card(theme)
            # A maximum, and a stretch that reaches it first: a fixed width would keep the window
            # from being made smaller.
            table.setMaximumWidth(width)
            self._columns.addWidget(table, 1000)
            table.show()
        else:
            table.setMaximumWidth(_NO_MAXIMUM)
            if self._columns.indexOf(table) >= 0:
                self._columns.removeWidget(table)
            table.set_plain(True)
            self._cost.take_table(table)

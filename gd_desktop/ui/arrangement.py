"""Where the window's parts stand: in every size, folded or not, and before a class."""

from typing import NamedTuple

from PySide6.QtCore import QObject, QSize, Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from gd_desktop.app.preferences import Preferences
from gd_desktop.ui.actions import Actions
from gd_desktop.ui.card import keep_room
from gd_desktop.ui.classroom import Classroom
from gd_desktop.ui.clicker import Clicker
from gd_desktop.ui.desks import Desks
from gd_desktop.ui.direction import reading_margins
from gd_desktop.ui.folding import Folding
from gd_desktop.ui.ground import Ground
from gd_desktop.ui.left_column import LeftColumn
from gd_desktop.ui.middle import Middle
from gd_desktop.ui.presenter import Presenter
from gd_desktop.ui.race.stage import Stage
from gd_desktop.ui.screens import Screens
from gd_desktop.ui.status_line import StatusLine
from gd_desktop.ui.table_place import TablePlace
from gd_desktop.ui.theme import Theme, ThemeKeeper
from gd_desktop.ui.window_state import parts_of, state_of
from gd_desktop.ui.zoom import Zoom

_LEFT, _LEAST_MIDDLE = 346, 500  # px at scale 1


class Parts(NamedTuple):
    """What is arranged. `columns` holds the middle, and the table where that stands beside it."""

    window: QMainWindow
    ground: Ground
    left: LeftColumn
    middle: Middle
    columns: QHBoxLayout
    table: TablePlace
    stage: Stage
    classroom: Classroom
    status: StatusLine
    desks: Desks


class Arrangement(QObject):
    """What can be set on the left, the picture or the race beside it, a lesson on the right, and
    the status line below. Where a window is too small for all that, it scrolls.
    """

    def __init__(
        self, parts: Parts, preferences: Preferences, themes: ThemeKeeper, actions: Actions
    ) -> None:
        super().__init__(parts.window)
        self._parts, self._preferences, self._themes = parts, preferences, themes
        self.page, self.area = parts.ground.page, parts.ground.area
        self._pair, self._rows = parts.ground.columns, parts.ground.rows
        self.presenter = Presenter(preferences, themes, actions, parts.window)
        self.zoom = Zoom(preferences, actions, parts.window)
        self.screens = Screens(parts.window)
        self.clicker = Clicker(actions, parts.window)
        self.folding = Folding(parts.left, self._pair, self.page, preferences, actions)
        parts.columns.setContentsMargins(0, 0, 0, 0)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(parts.classroom.strip)
        middle.addWidget(parts.middle, 1)
        parts.columns.addLayout(middle, 1)
        # The left column ends with room for its scroll bar, which is most of the gap.
        self._pair.addWidget(parts.stage, 1)
        parts.classroom.settle(self._pair, parts.left)
        self._rows.addWidget(parts.status)
        self._has_status_above = False
        self._arranged = QSize()  # for which size of the area
        self._has_size = False
        parts.middle.stand_in(self.area)
        # Not at once: where the window is resized too, it has all of it arranged.
        self.area.resized.connect(self._follow_area, Qt.ConnectionType.QueuedConnection)
        self.folding.changed.connect(self.arrange)
        self.presenter.turned.connect(self.arrange)
        parts.desks.reached.connect(self._reach)
        parts.classroom.placed.connect(self._show_lesson)

    def dress(self, theme: Theme) -> None:
        """Take on measures."""
        gap = theme.px(12)
        self.folding.dress(theme, theme.px(_LEFT))
        self._pair.setSpacing(theme.px(2))
        self._parts.columns.setSpacing(gap)
        self._parts.table.forget()
        self._parts.middle.dress(theme)

    def update_sizes(self) -> None:
        """Widgets not yet shown are remembered as large as before they were dressed."""
        for widget in self._parts.window.findChildren(QFrame):
            widget.updateGeometry()

    def fit(self) -> None:
        """Arrange all for the size that the window has, from the first one on."""
        self._has_size = True
        self.measure()
        self.arrange()

    @Slot()
    def arrange(self) -> None:
        """Find everything its place: the table beside the plots where there is room, else behind a
        tab. Before the window has a size there is nothing to go by.
        """
        if not self._has_size:
            return
        parts = self._parts
        middle, table = parts.middle, parts.table
        theme, is_presenting = self._themes.theme, self.presenter.is_on
        width = self.area.width()
        self._arranged = self.area.size()
        self.folding.arrange(width, self.area.height(), theme)
        is_alone = not self.folding.is_in_place
        gap, slim = theme.px(12), theme.px(2)
        top = theme.px(8) if is_presenting else slim
        # The edge takes the place of the first gap.
        reading_margins(self._pair, slim if is_alone else gap, top, gap, theme.px(8))
        taken = parts.classroom.arrange(width, theme, is_alone) + self.folding.taken
        room = width - taken - theme.px(_LEAST_MIDDLE + 4 * 12)
        table.put_away(is_presenting)
        may_be_wide = parts.desks.current.has_wide_table and not self._preferences.appearance.folded
        table.arrange(room, may_be_wide, theme)
        parts.status.keep_quiet(is_presenting)
        self._place_status(is_above=is_presenting and not parts.stage.is_racing)
        middle.verdict.enlarge(is_presenting)
        middle.verdict.setVisible(is_alone)
        middle.tell_room()
        middle.arrange()

    @Slot()
    def _follow_area(self) -> None:
        """In another size the menu bar leaves it another height, in the same window."""
        if self.area.size() != self._arranged:
            self.arrange()

    def _place_status(self, is_above: bool) -> None:
        """Beside the verdict, or below everything, where it keeps its room."""
        if is_above == self._has_status_above:
            return
        self._has_status_above = is_above
        status = self._parts.status
        if is_above:
            self._parts.middle.take_status(status)
        else:
            self._rows.addWidget(status)
        keep_room(status, not is_above)

    def measure(self) -> None:
        """Follow the window to another screen, or to another size of it."""
        self.presenter.measure()

    def escape(self) -> bool:
        """Put away the uppermost of what lies over the picture, or stop presenting; whether there
        was anything of the kind.
        """
        presenter = self.presenter
        return presenter.put_menus_away() or self.folding.close_drawer() or presenter.leave()

    # --- what is remembered

    def state(self) -> str:
        """The window's size, place and division, as text."""
        return state_of(self.presenter.geometry, self._parts.middle.division)

    def restore(self, state: str) -> None:
        """Take up a state that `state` gave; anything else is passed over."""
        geometry, division = parts_of(state)
        if self.presenter.restore(geometry):
            self._parts.middle.restore(division)

    # --- what comes into the column

    @Slot(object)
    def _reach(self, control: QWidget) -> None:
        if self._parts.left.isAncestorOf(control):
            self.folding.reveal()
            self._parts.left.show_cards()
        else:
            self._parts.middle.show_cost()

    @Slot()
    def _show_lesson(self) -> None:
        self.arrange()
        if self._parts.classroom.covers_settings:
            self.folding.reveal()

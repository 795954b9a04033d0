"""The left column: in its place, put away, or a drawer over the picture."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from gd_desktop import classroom_labels
from gd_desktop.app.preferences import Preferences
from gd_desktop.io.settings import Appearance
from gd_desktop.ui.actions import Actions
from gd_desktop.ui.left_column import LeftColumn
from gd_desktop.ui.theme import Theme

# In px at scale 1: the width of a window below which the column would leave the picture too
# little; the height of one in which only its buttons keep their place; and the edge's width.
_NARROW, _LOW, _EDGE = 940, 560, 18


class Folding(QObject):
    """Folds the column by its key and by a button at the window's edge.

    In a narrow window, and before a class, it is a drawer that is closed at first; elsewhere
    whether it is folded is remembered.
    """

    changed = Signal()  # the column has come or gone

    def __init__(
        self,
        left: LeftColumn,
        row: QHBoxLayout,
        page: QWidget,
        preferences: Preferences,
        actions: Actions,
    ) -> None:
        """`row` is where it stands, on `page`."""
        super().__init__(page)
        self._left, self._row, self._page = left, row, page
        self._preferences, self._action = preferences, actions.fold
        self._is_drawer = False
        self._is_open = False  # the drawer
        self._width = 0
        self.edge = QPushButton()
        self.edge.setObjectName("edge")
        self.edge.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.edge.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.edge.hide()
        row.addWidget(self.edge)
        row.addWidget(left)
        actions.fold.triggered.connect(self._toggle)
        self.edge.clicked.connect(self._toggle)
        preferences.changed.connect(self._follow)
        page.installEventFilter(self)

    @property
    def is_seen(self) -> bool:
        """Whether the column is to be seen, wherever it stands."""
        return self._is_open if self._is_drawer else not self._preferences.appearance.folded

    @property
    def is_in_place(self) -> bool:
        """Whether it takes its room from the picture."""
        return self.is_seen and not self._is_drawer

    @property
    def taken(self) -> int:
        """The pixels that it takes from the window's width."""
        return self._width if self.is_in_place else self.edge.width()

    def dress(self, theme: Theme, width: int) -> None:
        """Take on measures; the column's cards are `width` pixels wide."""
        self._left.dress(theme, width)
        self._width = self._left.width()
        self.edge.setFixedWidth(theme.px(_EDGE))

    def arrange(self, width: int, height: int, theme: Theme) -> None:
        """Find its place in a window of a size in pixels."""
        is_drawer = self._preferences.appearance.presenting or width < theme.px(_NARROW)
        self._left.set_low(height < theme.px(_LOW))
        if is_drawer != self._is_drawer:
            self._is_drawer, self._is_open = is_drawer, False
            if is_drawer:
                self._row.removeWidget(self._left)
            else:
                self._row.insertWidget(1, self._left)
            self._left.set_drawer(is_drawer)
        self._show()

    def reveal(self) -> None:
        """Have the column seen, for a control in it."""
        if not self.is_seen:
            self._toggle()

    def close_drawer(self) -> bool:
        """Close the drawer; whether it was open."""
        was_open = self._is_drawer and self._is_open
        if was_open:
            self._toggle()
        return was_open

    @Slot()
    def _toggle(self) -> None:
        if self._is_drawer:
            self._is_open = not self._is_open
            self._show()
            self.changed.emit()
        else:
            self._preferences.change(folded=not self._preferences.appearance.folded)

    @Slot(object, object)
    def _follow(self, old: Appearance, new: Appearance) -> None:
        if old.presenting != new.presenting:
            self._is_open = False
        if (old.presenting, old.folded) != (new.presenting, new.folded):
            self._show()
            self.changed.emit()

    def _show(self) -> None:
        is_seen = self.is_seen
        focus = self._page.window().focusWidget()  # which is known while it is not active too
        if not is_seen and focus is not None and self._left.isAncestorOf(focus):
            # Or Qt would hand the focus to whatever comes next, and Space would press that.
            self._page.window().setFocus()
        self._action.setChecked(not is_seen)
        words = classroom_labels
        name = words.HIDE_SETTINGS if is_seen else words.SHOW_SETTINGS
        if self.edge.accessibleName() != name:
            key = self._action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            self.edge.setAccessibleName(name)
            self.edge.setToolTip(f"{name}  ({key})")
        # Qt turns them round where one reads from right to left.
        self.edge.setText("‹" if is_seen else "›")
        self.edge.setVisible(self._is_drawer or not is_seen)
        self._left.setVisible(is_seen)
        self._place()

    def _place(self) -> None:
        """The drawer beside the edge, over all that stands there."""
        if not self._is_drawer or not self._is_open:
            return
        area = self._row.contentsRect()
        gap = self.edge.width() + self._row.spacing()
        width = min(self._width, area.width() - gap)
        x = area.left() + gap if self._page.isLeftToRight() else area.right() + 1 - gap - width
        self._left.setGeometry(x, area.top(), width, area.height())
        self._left.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._place()
        return super().eventFilter(watched, event)

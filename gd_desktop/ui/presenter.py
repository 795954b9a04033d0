"""The window before a class: the whole screen, and only what is to be seen."""

from PySide6.QtCore import QByteArray, QObject, QRect, Qt, Signal, Slot
from PySide6.QtWidgets import QMainWindow

from gd_desktop.app.preferences import Preferences
from gd_desktop.io.settings import Appearance
from gd_desktop.ui.actions import Actions
from gd_desktop.ui.blank import Blank
from gd_desktop.ui.screens import bring_back, is_there
from gd_desktop.ui.theme import ThemeKeeper

_FULL = Qt.WindowState.WindowFullScreen


class Presenter(QObject):
    """Makes the window full-screen and what it was before again, and hides menus and screen.

    How all else looks meanwhile is in the Appearance, which the views follow.
    """

    turned = Signal(bool)  # whether the window is shown to a class

    def __init__(
        self,
        preferences: Preferences,
        themes: ThemeKeeper,
        actions: Actions,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._preferences, self._themes = preferences, themes
        self._actions, self._window = actions, window
        # What the window was before: as it is remembered, and its place, state and screen to
        # return to.
        self._kept: QByteArray | None = None
        self._before: tuple[QRect, Qt.WindowState, str] | None = None
        self.blank = Blank(window)
        actions.present.triggered.connect(self._present)
        actions.blank.triggered.connect(self.blank.lay)
        actions.menu_bar.triggered.connect(self._show_menus)
        preferences.changed.connect(self._follow)
        self._offer(preferences.appearance.presenting)

    @property
    def is_on(self) -> bool:
        """Whether the window is shown to a class."""
        return self._preferences.appearance.presenting

    @property
    def geometry(self) -> QByteArray:
        """The window's size and place, to be remembered; while presenting, those of before."""
        kept = self._kept
        return kept if kept is not None and self.is_on else self._window.saveGeometry()

    def restore(self, geometry: QByteArray) -> bool:
        """Take up what `geometry` gave, or anything else; whether it could be. While presenting it
        is what one returns to.
        """
        if not self.is_on:
            return self._window.restoreGeometry(geometry)
        self._kept = geometry
        return True

    def leave(self) -> bool:
        """Stop presenting; whether that was going on."""
        was_on = self.is_on
        if was_on:
            self._preferences.change(presenting=False)
        return was_on

    def put_menus_away(self) -> bool:
        """Hide the menus that were called up while presenting; whether there were any."""
        was_shown = self.is_on and self._window.menuBar().isVisible()
        if was_shown:
            self._show_menus(False)
        return was_shown

    def measure(self) -> None:
        """Tell the theme how high the picture is that a class sees: the screen is, or the window
        where it does not fill that.
        """
        window = self._window
        height = window.height() if self.is_on else window.screen().size().height()
        self._themes.show_on(height)

    @Slot(bool)
    def _present(self, on: bool) -> None:
        self._preferences.change(presenting=on)

    @Slot(object, object)
    def _follow(self, old: Appearance, new: Appearance) -> None:
        if old.presenting == new.presenting:
            return
        window = self._window
        if new.presenting:
            self._kept = window.saveGeometry()
            self._before = window.geometry(), window.windowState(), window.screen().name()
            window.setWindowState(window.windowState() | _FULL)
        else:
            self.blank.lift()
        self._offer(new.presenting)
        if not new.presenting:
            self._return()
            self.measure()
        self.turned.emit(new.presenting)

    def _return(self) -> None:
        """The size, place and state that the window had."""
        window = self._window
        before, self._before = self._before, None
        kept, self._kept = self._kept, None
        # Not from what it says of itself: some platforms forget what it was before.
        state = before[1] if before is not None else window.windowState()
        window.setWindowState(state & ~_FULL)
        if before is None:
            # Another window began to present.
            if kept is not None:
                window.restoreGeometry(kept)
        elif not state & Qt.WindowState.WindowMaximized:
            window.setGeometry(before[0])
            if not is_there(before[2]):
                bring_back(window)

    def _offer(self, on: bool) -> None:
        """What can be done while presenting only."""
        self._actions.present.setChecked(on)
        for action in (self._actions.blank, self._actions.menu_bar):
            action.setEnabled(on)
        self._show_menus(not on)

    @Slot(bool)
    def _show_menus(self, on: bool) -> None:
        bar = self._window.menuBar()
        bar.setVisible(on)
        self._actions.menu_bar.setChecked(on)

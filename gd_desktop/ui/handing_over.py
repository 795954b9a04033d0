"""One window in the place of another: in another language all of it is made anew."""

from gd_desktop.ui.draft_dialog import drafts_over
from gd_desktop.ui.main_window import MainWindow


def hand_over(old: MainWindow, new: MainWindow) -> None:
    """Let a new window of the same session show what the old one shows, and put the old one away.

    The runs, settings, pins and changes to undo are the session's; this is about what one looks at.
    """
    new.setMinimumSize(old.minimumSize())
    new.setGeometry(old.geometry())
    new.restore_window_state(old.window_state())
    new.resize(old.size())  # a state is made to fit the screen
    new.classroom.take_over(old.classroom)
    new.hints.remember(old.hints.done)
    new.keeping.take_over(old.keeping)
    if old.actions_.race.isChecked():
        new.actions_.race.setChecked(True)
    if not old.isVisible():
        old.deleteLater()
        return
    had_focus = old.isActiveWindow()
    new.setWindowState(old.windowState())
    new.show()
    for draft in drafts_over(old):
        new.desks.neuron.own_data.take_over(draft)
    if had_focus:
        new.activateWindow()
    # Closing would end the app; its dialogs are its children, and go with it.
    old.hide()
    old.deleteLater()

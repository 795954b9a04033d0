"""What must hold in a window at all times, whatever was done."""

from PySide6.QtWidgets import QApplication

from gd_desktop.ui.launch import App
from gd_desktop.ui.trouble.dialog import TroubleDialog

MOST_WINDOWS = 12  # shown at a time: the window, its dialogs, a menu, a tip


def faults(app: App) -> list[str]:
    """What is not as it should be; the engine must have told all that it was asked before."""
    return [*_failures(app), *_run(app), *_race(app), *_shown(app), *_ways_on(app), *_windows()]


def _failures(app: App) -> list[str]:
    """What went wrong and was told: its dialogs are closed, so that the next one can be told."""
    told = []
    for dialog in app.window.findChildren(TroubleDialog):
        told.append(f"told in a dialog: {dialog.details.toPlainText()}")
        dialog.close()
    return told


def _run(app: App) -> list[str]:
    frame, player, setup = app.player.last_frame, app.player, app.session.setup
    if not player._run_ids:
        return ["there is no run"]
    if frame is None:
        return ["no frame has come"]
    wrong = []
    # A run that has just begun may have told nothing yet.
    if frame.generation != player._generation and not player.is_running:
        wrong.append(f"the frame is of generation {frame.generation}, not {player._generation}")
    if frame.setup != setup:
        wrong.append(f"the frame is not of the settings in force:\n  {frame.setup}\n  {setup}")
    if not 0 <= frame.cursor < frame.trail.length:
        wrong.append(f"row {frame.cursor} of {frame.trail.length}")
    return wrong


def _race(app: App) -> list[str]:
    if not app.window.stage.is_racing:
        return []
    lanes = tuple(frame.setup for frame in app.race.last_frames)
    if lanes == app.session.pins:
        return []
    return [f"{len(lanes)} lanes are not the {len(app.session.pins)} pins"]


def _shown(app: App) -> list[str]:
    """Whether the window shows the settings in force."""
    window, setup = app.window, app.session.setup
    panel, desk = window.control_panel, window.desks.current
    values = {
        "rate": (panel.rate.value, setup.rate),
        "steps": (panel.steps.value, setup.steps),
        "tolerance": (panel.tolerance.value, setup.tolerance),
    }
    checked = [name for name, action in window.actions_.models.items() if action.isChecked()]
    return [
        *(
            f"{name}: {shown} for {value}"
            for name, (shown, value) in values.items()
            if shown != value
        ),
        *([] if checked == [setup.model] else [f"{checked} for {setup.model}"]),
        *([] if window.desks.pages.currentWidget() is desk.page else ["another page"]),
        *([] if window.desks.panels.currentWidget() is desk.panel else ["another panel"]),
    ]


def _ways_on(app: App) -> list[str]:
    """One can step, run or begin again, or is told why not."""
    window, actions = app.window, app.window.actions_
    ways = actions.step, actions.run, actions.reset
    if any(action.isEnabled() for action in ways) or window.status.is_speaking:
        return []
    return ["no way on, and no reason is told"]


def _windows() -> list[str]:
    shown = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
    return [] if len(shown) <= MOST_WINDOWS else [f"{len(shown)} windows: {shown}"]

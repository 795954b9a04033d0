"""Where a run stands that goes out of the window, and what is said of it there."""

from typing import TYPE_CHECKING

from gd_desktop import sentences
from gd_desktop.app.frame import Frame
from gd_desktop.app.race import Race
from gd_desktop.app.session import Session
from gd_desktop.formulas import Notation

if TYPE_CHECKING:
    from gd_desktop.ui.main_window import MainWindow


def step_seen(window: "MainWindow", session: Session, race: Race) -> int:
    """Where the run stands that is seen."""
    return race.step_number if window.stage.is_racing else session.present.cursor


def setting_of(frame: Frame, notation: Notation) -> str:
    """What is descended, how and from where, in a line."""
    x0 = frame.trail.row(0).x.tolist()
    return sentences.setting(frame.setup, x0, frame.problem, notation)

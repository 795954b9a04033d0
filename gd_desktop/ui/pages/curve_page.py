"""The page of one variable: the curve with the live equation over it."""

from collections.abc import Mapping
from contextlib import suppress

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from gd_desktop import instrument_labels, labels, script_labels
from gd_desktop.app.frame import Frame
from gd_desktop.app.glimpse import Glimpse
from gd_desktop.app.jobs import Jobs
from gd_desktop.app.session import Session
from gd_desktop.core.refusal import Refusal
from gd_desktop.io.settings import Appearance
from gd_desktop.numerals import readable
from gd_desktop.ui.card import Card
from gd_desktop.ui.instruments.instrument import Instrument
from gd_desktop.ui.instruments.tray import Tray
from gd_desktop.ui.pages.picture_page import PicturePage
from gd_desktop.ui.plots.descent_plot import DescentPlot
from gd_desktop.ui.theme import Theme


class CurvePage(PicturePage):
    """Dragging the ball sets the start."""

    def __init__(
        self,
        session: Session,
        jobs: Jobs,
        actions: Mapping[str, QAction],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            Card(labels.DESCENT),
            Tray(
                session,
                jobs,
                {
                    "cobweb": (instrument_labels.COBWEB, _cobweb),
                    "finder": (instrument_labels.FINDER, make_finder),
                    "map": (instrument_labels.MAP, make_map),
                    "script": (script_labels.PYTHON, make_script),
                },
            ),
            actions,
            parent,
        )
        self._session = session
        self.plot = DescentPlot()
        self.card.body.addWidget(self.plot, 1)
        self.plot.start_dragged.connect(self._drag_start)
        self.plot.start_dropped.connect(self._drop_start)
        self.plot.left_picture.connect(self._show_left)
        self.plot.panned.connect(self.show_panned)

    @property
    def canvas(self) -> DescentPlot:
        """The curve's picture."""
        return self.plot

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours and measures."""
        self.card.dress_card(theme)
        super().dress(theme, appearance)
        self.plot.dress(theme, appearance)

    def show_frame(self, frame: Frame) -> None:
        """Show a walk as it stands."""
        self.plot.show_frame(frame)
        super().show_frame(frame)

    def reveal(self, glimpse: Glimpse) -> None:
        """Show only some parts of the step that comes next."""
        self.plot.reveal(glimpse)
        super().reveal(glimpse)

    def set_fog(self, on: bool, animated: bool = True) -> None:
        """Hide all but what the walk has felt."""
        self.plot.set_fog(on, animated)
        self.tray.set_fog(on, animated)

    def describe(self, summary: str) -> None:
        """What the picture says, for a screen reader."""
        self.plot.setAccessibleDescription(summary)

    def go_home(self) -> None:
        """Return to the range that shows the whole story."""
        self.plot.go_home()
        self.tray.go_home()

    @Slot(str)
    def _show_left(self, note: str) -> None:
        self._tell(note, alarm=bool(note))

    @Slot(float)
    def _drag_start(self, x: float) -> None:
        self.held.emit(True)
        (low, high), _ = self.plot.box.viewRange()
        start = readable(x, (low, high))
        # A function of two variables may just have come, and its own picture not yet.
        with suppress(Refusal):
            self._session.change(gesture=True, start=(start,))

    @Slot()
    def _drop_start(self) -> None:
        self.held.emit(False)
        self._session.end_gesture()


# Each is imported when it is first opened: the first paint needs none of them.


def _cobweb(session: Session, jobs: Jobs) -> Instrument:
    from gd_desktop.ui.instruments.cobweb import Cobweb

    return Cobweb(session, jobs)


def make_finder(session: Session, jobs: Jobs) -> Instrument:
    """The rate finder."""
    from gd_desktop.ui.instruments.rate_finder import RateFinder

    return RateFinder(session, jobs)


def make_map(session: Session, jobs: Jobs) -> Instrument:
    """The map of learning rates and starts."""
    from gd_desktop.ui.instruments.rate_map import RateMap

    return RateMap(session, jobs)


def make_script(session: Session, jobs: Jobs) -> Instrument:
    """The run as a program."""
    from gd_desktop.ui.instruments.script import ScriptInstrument

    return ScriptInstrument(session, jobs)

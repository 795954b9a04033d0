"""The cobweb beside the curve: the same walk, as a staircase."""

from contextlib import suppress

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gd_desktop import cobweb_labels as labels
from gd_desktop import labels as window_labels
from gd_desktop import method_labels
from gd_desktop.app.frame import Frame
from gd_desktop.app.jobs import Jobs
from gd_desktop.app.session import Session
from gd_desktop.core.newton import NewtonRaphson
from gd_desktop.core.refusal import Refusal
from gd_desktop.core.setup import first_point
from gd_desktop.core.step_map import no_map
from gd_desktop.io.settings import Appearance
from gd_desktop.numerals import readable
from gd_desktop.ui.instruments.calm import Calm
from gd_desktop.ui.instruments.caption import Caption
from gd_desktop.ui.instruments.instrument import Instrument
from gd_desktop.ui.plots.cobweb_plot import CobwebPlot
from gd_desktop.ui.theme import Theme

_NUDGES = 100  # of them lead through the picture


class Cobweb(Instrument):
    """Shows frames of walks of one variable; of others it says why there is nothing to see."""

    def __init__(self, session: Session, _jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._letter = Appearance().rate_letter
        self.plot = CobwebPlot()
        self.caption = Caption()
        page = QWidget()
        rows = QVBoxLayout(page)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.plot, 1)
        rows.addWidget(self.caption)
        self.calm = Calm(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.calm)
        self.plot.start_chosen.connect(self._choose_start)
        self.plot.start_dragged.connect(self._drag_start)
        self.plot.start_dropped.connect(session.end_gesture)
        self.plot.start_nudged.connect(self._nudge_start)
        self.plot.panned.connect(self._tell_panned)

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours, measures and letters."""
        self._letter = appearance.rate_letter
        self.plot.dress(theme, appearance)
        self.caption.dress(theme)

    def show_frame(self, frame: Frame) -> None:
        """Show a walk as it stands."""
        why = no_map(frame.problem, frame.optimizer)
        if why is not None:
            self.calm.say(labels.no_cobweb(why, method_labels.METHODS[frame.setup.method].name))
            return
        self.calm.say("")
        self.plot.show_frame(frame, shows_next=self.glimpse.target)
        is_newton = isinstance(frame.optimizer, NewtonRaphson)
        caption = labels.cobweb_caption(
            self.plot.minimum, self.plot.factor, self._letter, is_newton
        )
        self.caption.say(caption)
        self.plot.setAccessibleDescription(caption)

    def go_home(self) -> None:
        """Return to the range that shows the walk up to where one stands."""
        self.plot.go_home()

    def hurry(self) -> None:
        """Nothing here waits."""

    @Slot(float)
    def _choose_start(self, x: float) -> None:
        self._set_start(x, gesture=False)

    @Slot(float)
    def _drag_start(self, x: float) -> None:
        self._set_start(x, gesture=True)

    @Slot(int)
    def _nudge_start(self, side: int) -> None:
        low, high = self.plot.box.viewRange()[0]
        start = first_point(self._session.setup)[0].item()
        self._set_start(start + side * (high - low) / _NUDGES, gesture=True)

    def _set_start(self, x: float, gesture: bool) -> None:
        low, high = self.plot.box.viewRange()[0]
        # A function of two variables may just have come, and its own picture not yet.
        with suppress(Refusal):
            self._session.change(gesture=gesture, start=(readable(x, (low, high)),))

    @Slot(bool)
    def _tell_panned(self, is_panned: bool) -> None:
        if is_panned:
            self.told.emit(window_labels.PANNED)

"""The page of two variables: the contours, with the live equations over them, one a variable."""

import math
from collections.abc import Mapping

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from gd_desktop import (
    function_labels,
    instrument_labels,
    labels,
    mountain_labels,
    script_labels,
)
from gd_desktop.app.frame import Frame
from gd_desktop.app.glimpse import Glimpse
from gd_desktop.app.jobs import Jobs
from gd_desktop.app.session import Session
from gd_desktop.io.settings import Appearance
from gd_desktop.numerals import fixed, side_by_side
from gd_desktop.ui.instruments.instrument import Instrument
from gd_desktop.ui.instruments.tray import Tray
from gd_desktop.ui.landscape.landscape_card import LandscapeCard
from gd_desktop.ui.pages.curve_page import make_finder, make_map, make_script
from gd_desktop.ui.pages.picture_page import PicturePage
from gd_desktop.ui.plots.landscape_plot import LandscapePlot
from gd_desktop.ui.tab_order import lead_through
from gd_desktop.ui.theme import Theme


class PlanePage(PicturePage):
    """A click or a drag in the contours sets the start."""

    card: LandscapeCard

    def __init__(
        self,
        session: Session,
        jobs: Jobs,
        actions: Mapping[str, QAction],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            LandscapeCard(session, jobs, labels.DESCENT, has_choice=False),
            Tray(
                session,
                jobs,
                {
                    "surface": (mountain_labels.SURFACE, _surface),
                    "finder": (instrument_labels.FINDER, make_finder),
                    "map": (instrument_labels.MAP, make_map),
                    "script": (script_labels.PYTHON, make_script),
                },
            ),
            actions,
            parent,
        )
        self._appearance = Appearance()
        # The picture comes after what stands above it.
        lead_through([*self.buttons.values(), self.card.plot])
        self.card.failed.connect(self.failed)
        self.card.plot.panned.connect(self.show_panned)
        self.card.plot.box.sigRangeChanged.connect(self._link)

    @property
    def canvas(self) -> LandscapePlot:
        """The contours' picture."""
        return self.card.plot

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours, measures and decimals."""
        self._appearance = appearance
        self.card.dress(theme, appearance)
        super().dress(theme, appearance)

    def show_frame(self, frame: Frame) -> None:
        """Show a walk as it stands."""
        self.card.show_frame(frame)
        super().show_frame(frame)
        x, style = frame.row.x, self._appearance.style
        is_lost = math.isnan(frame.row.cost) and all(map(math.isfinite, x.tolist()))
        place = side_by_side(fixed(value, style) for value in x.tolist())
        self._tell(function_labels.undefined_at(f"({place})") if is_lost else "", alarm=is_lost)

    def open_beside(self, name: str) -> None:
        """Open an instrument; the surface shows the part of the landscape that the contours do."""
        super().open_beside(name)
        self._link()

    def reveal(self, glimpse: Glimpse) -> None:
        """Show only some parts of the step that comes next."""
        self.card.reveal(glimpse)
        super().reveal(glimpse)

    def set_fog(self, on: bool, animated: bool = True) -> None:
        """Hide all but what the walk has felt."""
        self.card.set_fog(on, animated)
        self.tray.set_fog(on, animated)

    def describe(self, summary: str) -> None:
        """What the picture says, for a screen reader."""
        self.card.plot.setAccessibleDescription(summary)
        if self.tray.instrument is not None:
            self.tray.instrument.describe(summary)

    def go_home(self) -> None:
        """Return to the range that shows the whole story."""
        self.card.plot.go_home()
        self.tray.go_home()

    def hurry(self) -> None:
        """Begin at once with what would wait for a rest."""
        self.card.hurry()
        super().hurry()

    @Slot()
    def _link(self) -> None:
        if self.tray.instrument is not None:
            (left, right), (bottom, top) = self.card.plot.box.viewRange()
            self.tray.instrument.show_range((left, right), (bottom, top))


def _surface(session: Session, jobs: Jobs) -> Instrument:
    # Imported here: OpenGL takes its time.
    from gd_desktop.ui.instruments.surface import Surface

    return Surface(session, jobs)

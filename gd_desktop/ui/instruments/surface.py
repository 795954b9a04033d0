"""The landscape as a surface with the walk on it, to be turned about."""

import numpy as np
from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gd_desktop import access_words
from gd_desktop import mountain_labels as labels
from gd_desktop.app.frame import Frame
from gd_desktop.app.jobs import Jobs
from gd_desktop.app.session import Session
from gd_desktop.core.refusal import Refusal
from gd_desktop.io.settings import Appearance
from gd_desktop.numerals import readable
from gd_desktop.ui.instruments.instrument import Instrument
from gd_desktop.ui.landscape.survey import Survey, Surveyed, Wish
from gd_desktop.ui.plots.grid_marks import grid_reach
from gd_desktop.ui.plots.plane_range import PlaneRange
from gd_desktop.ui.surface.ground import Range, is_range
from gd_desktop.ui.surface.mesh import is_to_scale
from gd_desktop.ui.surface.preset_row import PresetRow
from gd_desktop.ui.surface.presets import Preset
from gd_desktop.ui.surface.probe import has_opengl
from gd_desktop.ui.surface.view import SurfaceView
from gd_desktop.ui.surface.walk import walk_of
from gd_desktop.ui.theme import NOTE, Theme
from gd_desktop.ui.wrapped import WrappedLabel

_PARAMETERS = 2
_MOST_POINTS = 400  # of the walk, to see how far it goes


class Surface(Instrument):
    """Shows frames of problems with two parameters; of others, nothing.

    Its range is the contour picture's, where that tells it; else the region, and all of the walk.
    Where OpenGL cannot be had, one sentence takes its place.
    """

    has_told = False  # of the class: that OpenGL cannot be had is told once

    def __init__(self, session: Session, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._frame: Frame | None = None
        self._linked: tuple[Range, Range] | None = None
        self._range = PlaneRange()
        self._surveyed: Surveyed | None = None
        self._survey = Survey(jobs, self)
        self._survey.surveyed.connect(self._show_surveyed)
        self._survey.failed.connect(self.failed)
        self.row = PresetRow()
        self.view: SurfaceView | None = None
        self.absence = WrappedLabel(labels.NO_SURFACE)
        self.absence.setObjectName("note")
        self.absence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.addWidget(self.row)
        self._rows.addWidget(self.absence, 1)
        is_possible = has_opengl()
        self.absence.setHidden(is_possible)
        self.row.setVisible(is_possible)
        if is_possible:
            self._make_view()

    def _make_view(self) -> None:
        self.view = SurfaceView()
        self.view.setAccessibleName(labels.SURFACE.name)
        self.view.setAccessibleDescription(f"{labels.SURFACE.tip} {labels.SURFACE_KEYS}")
        self._rows.insertWidget(1, self.view, 1)
        self.row.chosen.connect(self.view.look_from)
        self.row.show_preset(self.view.preset)
        self.view.preset_chosen.connect(self.row.show_preset)
        self.view.start_chosen.connect(self._start_at)
        # Queued: it comes from the middle of a paint.
        self.view.lost.connect(self._give_up, Qt.ConnectionType.QueuedConnection)

    # --- what is shown

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours, measures and the letter of the cost."""
        self._rows.setSpacing(theme.px(4))
        self.row.dress(theme)
        self.absence.setFont(theme.font(NOTE))
        if self.view is not None:
            self.view.dress(theme, appearance.cost_letter)

    def show_frame(self, frame: Frame) -> None:
        """Show a run as it stands."""
        self._tell_absence()
        if self.view is None:
            return
        last, self._frame = self._frame, frame
        if len(frame.problem.parameters) != _PARAMETERS:
            self._frame = self._surveyed = None
            self.view.show_relief(None)
            self.view.show_walk(None)
            return
        if last is None or last.problem != frame.problem or not frame.trail.continues(last.trail):
            self._begin(frame)
        self._range.take_in(frame.trail.path(frame.cursor, _MOST_POINTS)[1])
        self._show_walk()
        self._want()

    def show_range(self, across: Range, up: Range) -> None:
        """Show this part of the landscape from now on, as the contour picture does."""
        self._linked = across, up
        self._want()

    def describe(self, summary: str) -> None:
        """What the picture says, and which keys turn it."""
        frame = self._frame
        if self.view is not None and frame is not None:
            across, up = frame.problem.parameters
            told = access_words.surface((across, up), summary)
            self.view.setAccessibleDescription(f"{told} {labels.SURFACE_KEYS}")

    def go_home(self) -> None:
        """Look from the usual place."""
        if self.view is not None:
            self.view.look_from(Preset.USUAL)

    def hurry(self) -> None:
        """Begin with the fine picture now, and end a glide."""
        self._survey.hurry()
        if self.view is not None:
            self.view.arrive()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tell_absence()
        self._want()

    def _show_walk(self) -> None:
        """On its own landscape only: another's comes in a moment."""
        assert self.view is not None
        frame, surveyed = self._frame, self._surveyed
        if frame is None or surveyed is None or surveyed.wish.problem != frame.problem:
            self.view.show_walk(None)
        else:
            self.view.show_walk(walk_of(frame, self.glimpse))

    # --- the landscape

    def _begin(self, frame: Frame) -> None:
        """Another problem or start: the region, and all that a search goes through."""
        region = list(frame.problem.region)
        ends = grid_reach(frame.optimizer)
        if ends is not None:
            region = [(min(low, *ends), max(high, *ends)) for low, high in region]
        self._range.begin(region, frame.trail.nearest_carry(0).x[None], ends is not None)

    def _want(self) -> None:
        frame = self._frame
        # Of a walk that has left the numbers, the last picture stays.
        if frame is None or not self.isVisible() or not np.isfinite(frame.row.x).all():
            return
        across, up = self._linked or self._range.ranges
        if is_range(across) and is_range(up):
            self._survey.want(Wish(frame.problem, frame.row, (0, 1), across, up))

    @Slot(object)
    def _show_surveyed(self, surveyed: Surveyed) -> None:
        frame = self._frame
        if self.view is None or frame is None or surveyed.wish.problem != frame.problem:
            return
        if self._surveyed is None or self._surveyed.wish.problem != frame.problem:
            self.view.show_relief(None)  # the minima that are known are another's
        self._surveyed = surveyed
        across, up = frame.problem.parameters
        self.view.show_relief(surveyed.relief, (across, up))
        self._show_walk()
        is_drawn = bool(np.isfinite(surveyed.relief.heights).any())
        note = labels.TO_SCALE if is_to_scale(surveyed.relief) else labels.BY_ROOT
        self.view.show_note(note if is_drawn else "")

    @Slot(float, float)
    def _start_at(self, u: float, v: float) -> None:
        surveyed = self._surveyed
        if surveyed is None:
            return
        start = readable(u, surveyed.wish.across), readable(v, surveyed.wish.up)
        try:
            self._session.change(start=start)
        except Refusal:
            # Another function has been chosen since this was drawn, and its frame is on its way.
            return

    # --- without OpenGL

    def _tell_absence(self) -> None:
        if self.view is None and self.isVisible() and not Surface.has_told:
            Surface.has_told = True
            self.told.emit(labels.NO_SURFACE)

    @Slot()
    def _give_up(self) -> None:
        """OpenGL has failed while it drew."""
        if self.view is None:
            return
        self.view.deleteLater()
        self.view = None
        self.row.hide()
        self.absence.show()
        self._tell_absence()

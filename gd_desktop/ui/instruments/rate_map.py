"""The map of learning rates and starts: what comes of each walk, and any of them at a click."""

from dataclasses import replace
from functools import partial
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QHideEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from gd_desktop import labels as window_labels
from gd_desktop import map_labels as labels
from gd_desktop.app.frame import Frame
from gd_desktop.app.jobs import Jobs, Token
from gd_desktop.app.session import Session
from gd_desktop.core.methods import takes_rate
from gd_desktop.core.problem import Vector
from gd_desktop.core.rate_finder import no_sweep
from gd_desktop.core.rate_map import Plane, planes
from gd_desktop.core.rate_scale import highest_rate
from gd_desktop.core.refusal import Refusal
from gd_desktop.core.setup import Setup, build_problem
from gd_desktop.io.settings import Appearance
from gd_desktop.sweep_labels import no_sweep as no_sweep_text
from gd_desktop.ui.instruments.calm import Calm
from gd_desktop.ui.instruments.caption import Caption
from gd_desktop.ui.instruments.instrument import Instrument
from gd_desktop.ui.instruments.map_head import MapHead
from gd_desktop.ui.instruments.map_home import MapHome
from gd_desktop.ui.instruments.map_legend import MapLegend
from gd_desktop.ui.instruments.map_survey import MapSurvey
from gd_desktop.ui.instruments.map_told import (
    axis_names,
    cell_told,
    held_told,
    plane_labels,
)
from gd_desktop.ui.instruments.progress import Progress, over
from gd_desktop.ui.newest import Newest
from gd_desktop.ui.plots.map_colours import Palette, by_end, by_steps, palette
from gd_desktop.ui.plots.map_plot import MapPlot
from gd_desktop.ui.plots.map_wish import Cell, Drawn, Wish
from gd_desktop.ui.theme import Theme

_MOST = 1000  # steps: walks that need more are told as such


class Scouted(NamedTuple):
    """How far a map of a problem and a method is to reach."""

    ground: Setup
    highest: float  # learning rate


class RateMap(Instrument):
    """Computes anew when what it shows has changed, and it is seen."""

    def __init__(self, session: Session, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._letter = Appearance().rate_letter
        self._colours: Palette | None = None
        self._setup: Setup | None = None  # of the last frame
        self._start: Vector = np.empty(0)
        self._cost = 0.0  # there
        self._ground: Setup | None = None  # the problem and the method
        self._is_scouted = self._has_failed = False  # how far a map of it is to reach
        self._is_hurried = False
        self._home = MapHome()
        self._plane = Plane(None, 0)
        self._planes: tuple[Plane, ...] = ()
        self._drawn: Drawn | None = None

        self.head, self.plot = MapHead(), MapPlot()
        self.legend, self.caption = MapLegend(), Caption()
        self.progress = Progress(labels.MAP_PLOT)
        self.cancel = QPushButton(labels.CANCEL.name)
        self.cancel.setToolTip(labels.CANCEL.tip)
        page = QWidget()
        self._rows = QVBoxLayout(page)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.addWidget(self.head)
        self._rows.addLayout(over(self.plot, self.progress, self.cancel), 1)
        self._rows.addWidget(self.legend)
        self._rows.addWidget(self.caption)
        self.calm = Calm(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.calm)

        self._scout, self.survey = Newest(jobs, self), MapSurvey(jobs, self)
        self._scout.found.connect(self._take_scouted)
        self._scout.failed.connect(self._fail_scout)
        self.survey.drawn.connect(self._take_drawn)
        self.survey.progressed.connect(self.progress.show_share)
        self.survey.busy_changed.connect(self._show_busy)
        self.survey.failed.connect(self.failed)
        self.head.colours_chosen.connect(self._show_map)
        self.head.plane_chosen.connect(self._choose_plane)
        self.cancel.clicked.connect(self._cancel)
        self._escape = QShortcut(Qt.Key.Key_Escape, self, self._cancel)
        self._escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.plot.range_moved.connect(self._want)
        self.plot.pointed.connect(self._tell_cell)
        self.plot.loaded.connect(self._load)
        self.plot.panned.connect(self._tell_panned)
        self._show_busy(False)

    # --- what is shown

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours, measures and letters."""
        self._letter, self._colours = appearance.rate_letter, palette(theme)
        self.head.dress(theme)
        self._rows.setSpacing(theme.px(4))
        self.plot.dress(theme, appearance)
        self.legend.dress(theme, self._colours)
        self.caption.dress(theme)
        self._setup = None
        self._name_planes()
        self._show_map()

    def show_frame(self, frame: Frame) -> None:
        """Show a walk as it stands; where on it one stands makes no difference here."""
        setup = frame.setup
        if setup is self._setup:
            return
        self._setup = setup
        why = no_sweep(setup)
        has_map = bool(planes(setup))
        self.calm.say(no_sweep_text(why) if why is not None and not has_map else "")
        if not has_map:
            self._ground = None
            self._drop()
            return
        first = frame.trail.row(0)
        self._start, self._cost = first.x, first.cost
        nowhere = (0.0,) * len(first.x)
        ground = replace(setup, rate=1.0, start=nowhere, steps=0, tolerance=0.0, seed=0)
        if ground != self._ground:
            self._begin(ground)
        self._follow()

    def go_home(self) -> None:
        """Return to the range that shows the whole story."""
        self.plot.go_home()

    def hurry(self) -> None:
        """Begin with the fine map now, without waiting for a rest."""
        self._is_hurried = self._scout.is_busy
        self.survey.hurry()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._drop()

    # --- what is computed

    def _begin(self, ground: Setup) -> None:
        """Another problem, or another method: how far a map of it is to reach."""
        self._ground = ground
        self._is_scouted = self._has_failed = False
        self._drop()
        self._drawn = None
        self.plot.clear_map()
        self.legend.clear()
        self._planes = planes(ground)
        if self._plane not in self._planes:
            self._plane = self._planes[0]
        self._name_planes()

    def _follow(self) -> None:
        """Show the walk in force, and see to it that there is a map around it."""
        setup, ground = self._setup, self._ground
        if setup is None or ground is None or not self.isVisible():
            return
        if not self._is_scouted:
            if not (self._scout.is_busy or self._has_failed):
                self._scout.want(partial(_scout, ground, self._start))
            return
        self._home.take_in(self._start, self._cost)
        self.plot.set_home(*self._home.ranges(self._plane, setup.rate))
        across = self._plane.across
        u = setup.rate if across is None else self._start[across].item()
        self.plot.show_present(u, self._start[self._plane.up].item())
        if not self.plot.frame_.isVisible():
            self._tell_cell(None)
        self._want()

    @Slot(object)
    def _take_scouted(self, scouted: Scouted) -> None:
        if scouted.ground != self._ground:
            self._follow()
            return
        self._is_scouted = True
        self._home.begin(build_problem(scouted.ground), scouted.highest)
        self.plot.go_home()
        self._follow()
        if self._is_hurried:
            self._is_hurried = False
            self.survey.hurry()

    @Slot(object)
    def _fail_scout(self, failure: object) -> None:
        # Not with every frame again.
        self._has_failed = True
        self.caption.say(labels.FAILED)
        self.failed.emit(failure)

    @Slot()
    def _want(self) -> None:
        setup, plane = self._setup, self._plane
        if setup is None or self._ground is None or not (self._is_scouted and self.isVisible()):
            return
        across, up = (tuple(ends) for ends in self.plot.box.viewRange())
        start = self._start.tolist()
        start[plane.up] = 0.0
        rate = setup.rate if takes_rate(setup.method) else 1.0
        if plane.across is None:
            across, rate = (max(0.0, across[0]), across[1]), 1.0
        else:
            start[plane.across] = 0.0
        plain = replace(self._ground, rate=rate, tolerance=setup.tolerance)
        most = min(setup.steps, _MOST)
        self.survey.want(Wish(plain, tuple(start), plane, most, across, up))

    def _drop(self) -> None:
        """Nothing is wanted any more."""
        self._scout.cancel()
        self.survey.forget()

    @Slot()
    def _cancel(self) -> None:
        if self.survey.is_busy:
            self.survey.cancel()
            self.caption.say(labels.CANCELLED)

    @Slot(object)
    def _take_drawn(self, drawn: Drawn) -> None:
        self._drawn = drawn
        self._show_map()

    @Slot(bool)
    def _show_busy(self, is_busy: bool) -> None:
        if is_busy:
            self.progress.begin()
        else:
            self.progress.end()
        self.cancel.setVisible(is_busy)
        # Elsewhere the key keeps its meaning.
        self._escape.setEnabled(is_busy)

    # --- how it is shown

    @Slot()
    def _show_map(self) -> None:
        drawn, colours = self._drawn, self._colours
        if drawn is None or colours is None:
            return
        mapped, most = drawn.mapped, drawn.wish.most
        is_by_end = self.head.is_by_end
        paint = by_end if is_by_end else by_steps
        self.plot.show_map(drawn, paint(colours, mapped.steps, mapped.fates, most), is_by_end)
        self.legend.show_map(drawn, is_by_end)

    def _name_planes(self) -> None:
        ground = self._ground
        if ground is None:
            return
        names = plane_labels(ground, self._planes, self._letter)
        self.head.name_planes(names, self._planes.index(self._plane))
        across, up = axis_names(ground, self._plane, self._letter)
        self.plot.name_axes(across, up, is_rate=self._plane.across is None)

    # --- the person's moves

    @Slot(int)
    def _choose_plane(self, number: int) -> None:
        self._plane = self._planes[number]
        self._drawn = None
        self.plot.clear_map()
        self._name_planes()
        self.plot.go_home()
        self._follow()

    @Slot(object)
    def _tell_cell(self, cell: Cell | None) -> None:
        drawn, setup = self._drawn, self._setup
        if cell is None or drawn is None:
            if setup is not None:
                held = held_told(setup, self._start, self._plane, self._letter)
                told = f"{held} {labels.MAP_HINT}".lstrip()
                self.caption.say(told)
                self.plot.setAccessibleDescription(told)
            return
        told = cell_told(drawn, cell, self._letter, self.head.is_by_end)
        self.caption.say(told)
        self.plot.setAccessibleDescription(told)

    @Slot(object)
    def _load(self, cell: Cell) -> None:
        drawn = self._drawn
        if drawn is None:
            return
        plane, start = drawn.wish.plane, self._start.copy()
        u, v = drawn.mapped.us[cell[1]].item(), drawn.mapped.vs[cell[0]].item()
        start[plane.up] = v
        fields = {}
        if plane.across is None:
            fields["rate"] = u
        else:
            start[plane.across] = u
        try:
            self._session.change(start=tuple(start.tolist()), **fields)
        except Refusal:
            # Another function has been typed since, and its frame is on its way.
            return

    @Slot(bool)
    def _tell_panned(self, is_panned: bool) -> None:
        if is_panned:
            self.told.emit(window_labels.PANNED)


def _scout(ground: Setup, start: Vector, token: Token) -> Scouted:
    return Scouted(ground, highest_rate(ground, start, token.check))

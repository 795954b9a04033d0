"""The card with the cost landscape: which two parameters, and what is computed for the plot."""

from functools import partial
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QWidget

from gd_desktop import landscape_labels as labels
from gd_desktop.app.frame import Frame
from gd_desktop.app.glimpse import Glimpse
from gd_desktop.app.jobs import Jobs, Token
from gd_desktop.app.session import Session
from gd_desktop.core.neuron import Neuron
from gd_desktop.core.problem import Problem, Vector
from gd_desktop.core.refusal import Refusal
from gd_desktop.core.trail import NARROW
from gd_desktop.formulas import parameter_titles
from gd_desktop.io.settings import Appearance
from gd_desktop.labels import Label
from gd_desktop.numerals import readable
from gd_desktop.ui.card import Card
from gd_desktop.ui.choice import Choice
from gd_desktop.ui.landscape.survey import Survey, Surveyed, Wish
from gd_desktop.ui.newest import Newest
from gd_desktop.ui.plots.landscape_plot import LandscapePlot
from gd_desktop.ui.theme import NOTE, Theme

_LEAST_CHOICE = 68  # px at scale 1


class _Probe(NamedTuple):
    """The cost at a place of the plot."""

    u: float
    v: float
    cost: float


class LandscapeCard(Card):
    """Shows frames of any problem with two parameters or more; of others, nothing."""

    failed = Signal(object)  # Failure, of a computation for the picture

    def __init__(
        self,
        session: Session,
        jobs: Jobs,
        title: str = "",
        has_choice: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """`title`: none for that of a landscape of costs; `has_choice`: whether other parameters
        can be chosen for the axes than the first two.
        """
        super().__init__(title or labels.LANDSCAPE, parent)
        self._session = session
        self._frame: Frame | None = None
        self._names: tuple[str, ...] = ()
        self._titles: list[str] = []
        self._axes = (0, 1)
        self._surveyed: Surveyed | None = None

        self.plot = LandscapePlot()
        self.across, self.up = _choice(labels.ACROSS), _choice(labels.UPWARDS)
        self.note = QLabel()
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setObjectName("note")
        self.note.setMinimumWidth(1)  # it never widens the card
        self.note.setVisible(False)
        self._signs = [QLabel(labels.ACROSS_SIGN), QLabel(labels.UPWARDS_SIGN)]
        for sign, choice in zip(self._signs, (self.across, self.up), strict=True):
            sign.setObjectName("note")
            self.heading_row.addWidget(sign)
            self.heading_row.addWidget(choice)
            for widget in (sign, choice):
                widget.setVisible(has_choice)
        self.body.addWidget(self.note)
        self.body.addWidget(self.plot, 1)

        self.heading.setToolTip(labels.LANDSCAPE_TIP if has_choice else labels.PLANE_TIP)
        self._survey = Survey(jobs, self)
        self._probe = Newest(jobs, self)
        self._survey.surveyed.connect(self._show_surveyed)
        self._probe.found.connect(self._show_cost)
        for source in (self._survey, self._probe):
            source.failed.connect(self.failed)
        self.across.activated.connect(self._choose_across)
        self.up.activated.connect(self._choose_up)
        self.plot.landscape_wanted.connect(self._want)
        self.plot.cost_wanted.connect(self._want_cost)
        self.plot.start_chosen.connect(self._start_at)
        self.plot.start_dragged.connect(self._drag_start)
        self.plot.start_dropped.connect(session.end_gesture)

    @property
    def axes(self) -> tuple[int, int]:
        """The numbers of the parameters drawn across and upwards."""
        return self._axes

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours, measures, decimals and letters."""
        self.dress_card(theme)
        self.heading_row.setSpacing(theme.px(6))
        self.note.setFont(theme.font(NOTE))
        for widget in (*self._signs, self.across, self.up):
            widget.setFont(theme.font(NOTE))
        for choice in (self.across, self.up):
            choice.setMinimumWidth(theme.px(_LEAST_CHOICE))
            choice.setMaximumWidth(theme.px(190))
        self.plot.dress(theme, appearance)
        self._place_note()

    def show_frame(self, frame: Frame) -> None:
        """Show a run as it stands."""
        names = frame.problem.parameters
        if len(names) < 2:
            return
        self._frame = frame
        if names != self._names:
            self._names = names
            self._titles = _titles(frame.problem)
            self._offer()
            self._set_axes(_telling_axes(frame))
        self.plot.show_frame(frame)
        self._want()

    def reveal(self, glimpse: Glimpse) -> None:
        """Show only some parts of the step that comes next."""
        self.plot.reveal(glimpse)

    def set_fog(self, on: bool, animated: bool = True) -> None:
        """Hide all but what the walk has felt; or lift the fog, from the ball outwards."""
        self.plot.set_fog(on, animated)

    def hurry(self) -> None:
        """Begin with the fine picture now, without waiting for a rest."""
        self._survey.hurry()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._want()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.across.isVisibleTo(self):
            has_signs = self.width() >= self._heading_width()
            for sign in self._signs:
                sign.setVisible(has_signs)
        self._place_note()

    def _heading_width(self) -> int:
        """What the card's heading needs at least, to stand in one line with its arrows."""
        widths = [self.heading.sizeHint().width()]
        widths += [choice.minimumWidth() for choice in (self.across, self.up)]
        widths += [sign.sizeHint().width() for sign in self._signs]
        margins = self._rows.contentsMargins()
        between = len(widths) * max(0, self.heading_row.spacing())
        return sum(widths) + between + margins.left() + margins.right()

    # --- the two parameters

    def _offer(self) -> None:
        for choice in (self.across, self.up):
            choice.clear()
            choice.addItems(self._titles)

    @Slot(int)
    def _choose_across(self, chosen: int) -> None:
        across, up = self._axes
        self._set_axes((chosen, across if chosen == up else up))
        self._show_again()

    @Slot(int)
    def _choose_up(self, chosen: int) -> None:
        across, up = self._axes
        self._set_axes((up if chosen == across else across, chosen))
        self._show_again()

    def _set_axes(self, axes: tuple[int, int]) -> None:
        self._axes = axes
        self._surveyed = None
        for choice, axis in zip((self.across, self.up), axes, strict=True):
            choice.setCurrentIndex(axis)
        self.plot.set_axes(axes, (self._titles[axes[0]], self._titles[axes[1]]))
        self._write_note()

    def _show_again(self) -> None:
        if self._frame is not None:
            self.plot.go_home()
            self._want()

    # --- the landscape

    @Slot()
    def _want(self) -> None:
        frame = self._frame
        # Of a walk that has left the numbers, the last picture stays.
        if frame is None or not self.isVisible() or not np.isfinite(frame.row.x).all():
            return
        (left, right), (bottom, top) = self.plot.box.viewRange()
        self._survey.want(Wish(frame.problem, frame.row, self._axes, (left, right), (bottom, top)))

    @Slot(object)
    def _show_surveyed(self, surveyed: Surveyed) -> None:
        frame = self._frame
        if frame is None or surveyed.wish.subject != (id(frame.problem), self._axes):
            return
        self._surveyed = surveyed
        self.plot.show_relief(surveyed.relief)
        self._write_note()

    def _write_note(self) -> None:
        frame, surveyed = self._frame, self._surveyed
        if frame is None:
            return
        # Told before the first picture is there, so that nothing moves when it comes.
        row = surveyed.wish.row if surveyed is not None else frame.row
        others = tuple(np.delete(np.array(self._names), self._axes).tolist())
        parts = [labels.held_note(others, row.step)]
        if surveyed is not None:
            parts.append(labels.drawn_note(surveyed.drawn, surveyed.samples))
        text = "  ·  ".join(part for part in parts if part)
        self.note.setText(text)
        self.note.setVisible(bool(text))
        self._place_note()

    def _place_note(self) -> None:
        """Beside the heading where there is room, else in a line of its own."""
        metrics = self.note.fontMetrics()
        # Room for later steps too, so that it does not change its place as a run goes on.
        width = metrics.horizontalAdvance(self.note.text() + "000000")
        others = [*self._signs, self.across, self.up]
        beside = [self.heading, *(widget for widget in others if widget.isVisibleTo(self))]
        taken = sum(widget.sizeHint().width() for widget in beside)
        taken += len(beside) * self.heading_row.spacing()
        margins = self.contentsRect().width() - self.body.geometry().width()
        has_room = taken + width + max(margins, 0) < self.width()
        is_beside = self.heading_row.indexOf(self.note) >= 0
        if has_room and not is_beside:
            self.body.removeWidget(self.note)
            self.heading_row.insertWidget(1, self.note)
        elif is_beside and not has_room:
            self.heading_row.removeWidget(self.note)
            self.body.insertWidget(0, self.note)

    # --- the pointer

    @Slot(float, float)
    def _want_cost(self, u: float, v: float) -> None:
        if self._frame is not None:
            x = self._moved(self._frame.row.x, u, v)
            self._probe.want(partial(_cost, self._frame.problem, x, u, v))

    @Slot(object)
    def _show_cost(self, probe: _Probe) -> None:
        self.plot.show_cost(*probe)

    @Slot(float, float)
    def _start_at(self, u: float, v: float) -> None:
        self._set_start(u, v, gesture=False)

    @Slot(float, float)
    def _drag_start(self, u: float, v: float) -> None:
        self._set_start(u, v, gesture=True)

    def _set_start(self, u: float, v: float, gesture: bool) -> None:
        frame = self._frame
        if frame is None:
            return
        x = frame.row.x
        if not np.isfinite(x).all():
            x = frame.trail.nearest_carry(0).x
        across, up = self.plot.box.viewRange()
        start = self._moved(x, readable(u, across), readable(v, up))
        try:
            self._session.change(gesture=gesture, start=tuple(start.tolist()))
        except Refusal:
            # Other data has been chosen since this picture was drawn, and its frame is on its way.
            return

    def _moved(self, x: Vector, u: float, v: float) -> Vector:
        moved = x.copy()
        moved[list(self._axes)] = u, v
        return moved


def _choice(label: Label) -> Choice:
    choice = Choice()
    choice.setAccessibleName(label.name)
    choice.setToolTip(label.tip)
    choice.setMaxVisibleItems(16)
    return choice


def _titles(problem: Problem) -> list[str]:
    """What the parameters are called where there is little room."""
    names = problem.parameters
    return parameter_titles(names) if isinstance(problem, Neuron) else list(names)


def _telling_axes(frame: Frame) -> tuple[int, int]:
    """The parameters drawn at first. Of many weights most say nothing alone, such as a picture's
    corners: of those, the two that the first step moves most.
    """
    names = frame.problem.parameters
    if len(names) <= NARROW + 1:
        return 0, 1
    slopes = np.abs(frame.trail.nearest_carry(0).gradient[:-1])
    first, second = sorted(np.argsort(-slopes, kind="stable")[:2].tolist())
    return first, second


def _cost(problem: Problem, x: Vector, u: float, v: float, token: Token) -> _Probe:
    with np.errstate(all="ignore"):
        return _Probe(u, v, problem.evaluate(x)[0])

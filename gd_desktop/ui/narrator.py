"""Tells a screen reader what the pictures show: at rest at once, in a run a few times a second."""

import math

import numpy as np
from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from gd_desktop import access_words, neuron_words, sentences
from gd_desktop.access_words import Way
from gd_desktop.app.drive import State
from gd_desktop.app.frame import Frame, Stop
from gd_desktop.app.player import Player
from gd_desktop.app.preferences import Preferences
from gd_desktop.ui.cost_card import CostCard
from gd_desktop.ui.desks import Desks
from gd_desktop.ui.paced import Paced


class Narrator(QObject):
    """Describes the plots of one run, and announces each step and how a run ends."""

    announced = Signal(str)

    def __init__(
        self,
        player: Player,
        preferences: Preferences,
        desks: Desks,
        cost_card: CostCard,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._player, self._preferences = player, preferences
        self._desks, self._cost_card, self._window = desks, cost_card, window
        self._frame: Frame | None = None
        self._announced: tuple[int, int] | None = None
        self._paced = Paced(self._describe, self)
        player.transport.connect(self._follow_transport)
        player.stopped.connect(self._announce_end)

    def follow(self, frame: Frame) -> None:
        """A run as it stands."""
        before, self._frame = self._frame, frame
        is_running = self._player.state.is_running
        if is_running:
            self._paced.want()
        else:
            self._paced.now()
        has_walked = before is not None and frame.trail.continues(before.trail)
        if has_walked and not is_running:
            self._announce_step(frame)
        else:
            self._announced = frame.generation, frame.cursor

    def _describe(self) -> None:
        frame = self._frame
        assert frame is not None
        way = way_of(frame)
        told = sentences.summary(frame, self._preferences.appearance.notation)
        # Not those of the model in force: a change of it catches up with what was seen before.
        self._desks[frame.setup.model].describe(f"{told} {access_words.WAYS[way]}")
        card, first = self._cost_card, frame.trail.row(0)
        costs = access_words.costs(
            way, frame.cursor, _cost(frame), first.cost if frame.score is None else first.full_cost
        )
        card.plot.setAccessibleDescription(costs)
        if frame.score is not None and card.accuracy is not None:
            share = neuron_words.percent(frame.score.accuracy)
            card.accuracy.setAccessibleDescription(access_words.accuracies(frame.cursor, share))

    @Slot(object)
    def _follow_transport(self, state: State) -> None:
        if not state.is_running:
            self._paced.catch_up()

    # --- what is said aloud

    def _announce_step(self, frame: Frame) -> None:
        place = frame.generation, frame.cursor
        if place != self._announced:
            self._announced = place
            self._announce(step_told(frame))

    @Slot(object)
    def _announce_end(self, stop: Stop) -> None:
        frame = self._frame
        if frame is None:
            return
        self._paced.catch_up()
        self._announced = frame.generation, frame.cursor
        ending = sentences.ending(stop.ending, frame.setup)
        self._announce(f"{ending} {step_told(frame)}")

    def _announce(self, text: str) -> None:
        self.announced.emit(text)
        # A window that only draws a picture has no one to tell.
        is_hidden = self._window.testAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        if QAccessible.isActive() and not is_hidden:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._window, text))


def step_told(frame: Frame) -> str:
    """Where one stands, in a breath."""
    names, row = frame.problem.parameters, frame.row
    return access_words.step(way_of(frame), row.step, names, row.x, _cost(frame))


def way_of(frame: Frame) -> Way:
    """Where the cost is going: from the row before to this one; with batches, from the end of the
    epoch before the last to the last one's.
    """
    step, length = frame.cursor, frame.per_epoch
    if step < length:
        return Way.START if math.isfinite(_cost(frame)) else Way.LOST
    if length == 1:
        rows = frame.trail.costs(slice(step - 1, step + 1))
    else:
        end = step // length * length
        rows = frame.trail.full_costs(slice(end - length, end + 1, length))
    if not np.isfinite(rows[-1]):
        return Way.LOST
    change = rows[-1] - rows[0]
    return Way.DOWN if change < 0 else Way.UP if change > 0 else Way.LEVEL


def _cost(frame: Frame) -> float:
    return frame.score.cost if frame.score is not None else frame.row.cost

"""Painted points: what the mouse puts on the plane becomes the data."""

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from gd_desktop import neuron_labels
from gd_desktop.app.session import Session
from gd_desktop.core.dataset import Dataset
from gd_desktop.core.problem import Matrix, Vector
from gd_desktop.core.setup import ALL, ZEROS, Setup

SOURCE = "painted"
_NAMES = ("x₁", "x₂")
# As exact as a hand is, and short enough to read in the table of rows.
_DECIMALS = 2


class Painter(QObject):
    """Adds points to the Session's data and takes them away; an empty plane is no data yet."""

    blank_changed = Signal(bool)  # whether the plane is empty, whatever data is still in force

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._is_blank = False
        session.setup_changed.connect(self._follow)

    def begin(self) -> None:
        """Go on with painted points, or begin with an empty plane."""
        self._set_blank(not is_painted(self._session.setup))

    def end(self) -> None:
        """Stop painting: the data in force is seen again."""
        self._session.end_gesture()
        self._set_blank(False)

    @Slot()
    def clear(self) -> None:
        """An empty plane; the points stay in force until the first new one."""
        self._set_blank(True)

    @Slot(float, float, int)
    def add(self, x: float, y: float, label: int) -> None:
        """Another point, of class 0 or 1."""
        features, labels = self._points()
        point = np.round([[x, y]], _DECIMALS)
        self._learn(np.vstack([features, point]), np.append(labels, float(label)))

    @Slot(float, float, float, float)
    def erase(self, x: float, y: float, wide: float, high: float) -> None:
        """Take away the points within `wide` and `high` of a place."""
        features, labels = self._points()
        away = ((features - (x, y)) / (wide, high)) ** 2
        kept = away.sum(axis=1) > 1
        if kept.all():
            return
        if kept.any():
            self._learn(features[kept], labels[kept])
        else:
            self._set_blank(True)

    def _points(self) -> tuple[Matrix, Vector]:
        data = self._session.setup.data
        if self._is_blank or data is None or not is_painted(self._session.setup):
            return np.empty((0, 2)), np.empty(0)
        return data.features, data.labels

    def _learn(self, features: Matrix, labels: Vector) -> None:
        if not self._session.may_learn():
            return
        data = Dataset(SOURCE, _NAMES, features, labels, neuron_labels.CLASS_NAMES, is_own=True)
        fields = {"scale": "none", "held_out": 0.0, "batch": ALL, "mistakes": ()}
        if not is_painted(self._session.setup):
            fields["start"] = ZEROS
        # The points of one stroke are one change to undo.
        self._session.learn_from(data, gesture=True, **fields)
        self._set_blank(False)

    def _set_blank(self, on: bool) -> None:
        if on != self._is_blank:
            self._is_blank = on
            self.blank_changed.emit(on)

    @Slot(object, object)
    def _follow(self, _old: Setup, new: Setup) -> None:
        # Undone, or other data chosen.
        if self._is_blank and not is_painted(new):
            self._set_blank(False)


def is_painted(setup: Setup) -> bool:
    """Whether the neuron learns from painted points, on axes that are not scaled."""
    data = setup.data
    return (
        setup.model == "neuron"
        and data is not None
        and data.source == SOURCE
        and len(data.names) == len(_NAMES)
        and setup.scale == "none"
    )

"""Fog over a plot, which lifts from where the walker stands."""

import math

from PySide6.QtCore import QEasingCurve, QPointF, QRectF, QSize, QVariantAnimation, Signal, Slot
from PySide6.QtGui import QColor, QImage, QPainter, QRadialGradient
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from gd_desktop.ui import motion
from gd_desktop.ui.plots.fog_image import fog_image
from gd_desktop.ui.plots.marks import Overlay
from gd_desktop.ui.theme import Theme

_LIFT_MS, _LOWER_MS = 700, 250
_EDGE = 140.0  # px at scale 1: the soft rim of the clear circle
_MOST_EDGE = 0.7  # of the circle's radius
_RINGS = 8  # stops of its gradient
_THINNEST = 0.5  # of the fog that is not reached yet, in the end
_SIGNS = 0.5  # how clear it is when what lies over the walk begins to be seen
_MOST_PIXELS = 1 << 24


class Fog(Overlay):
    """All that lies under it is hidden; lifting it opens a circle and thins out the rest.

    It knows no plot: `changed` says how clear it is, and the plot shows and hides what is to be
    seen and what is not.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._theme: Theme | None = None
        self._veil = QImage()
        self._is_on = False
        self._clearness = 1.0
        self._centre = QPointF()
        self._motion = QVariantAnimation(self)
        self._motion.valueChanged.connect(self._follow)
        self._motion.finished.connect(self._rest)
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        self.setVisible(False)

    @property
    def is_on(self) -> bool:
        """Whether there is fog, or it is falling."""
        return self._is_on

    @property
    def clearness(self) -> float:
        """From 0, nothing is seen through it, to 1, there is none."""
        return self._clearness

    @property
    def shown_signs(self) -> float:
        """How much is seen, from 0 to 1, of what the fog hides and cannot cover: the names and
        marks that lie over the walk.
        """
        return max(0.0, (self._clearness - _SIGNS) / (1 - _SIGNS))

    @property
    def is_moving(self) -> bool:
        """Whether it is lifting or falling."""
        return self._motion.state() is QVariantAnimation.State.Running

    @property
    def hides_all(self) -> bool:
        """Whether nothing is seen through it, nor is to be."""
        return self._is_on and self._clearness == 0

    def dress(self, theme: Theme) -> None:
        """Take on colours and measures."""
        self._theme = theme
        self._veil = QImage()
        if theme.motion == "reduced" and self.is_moving:
            self._motion.stop()
            self._rest()
        self.update()

    def set_on(self, on: bool, centre: QPointF, view: QWidget, animated: bool = True) -> None:
        """Let it fall, or lift it from a place in data units; at once in a view that is not seen,
        and where nothing is to move.
        """
        if on == self._is_on:
            return
        self._is_on, self._centre = on, centre
        self._motion.stop()
        moves = motion.moves(view, self._theme.motion if self._theme is not None else "system")
        if not (animated and moves and view.isVisible()):
            self._show(0.0 if on else 1.0)
            return
        self._motion.setDuration(_LOWER_MS if on else _LIFT_MS)
        curve = QEasingCurve.Type.OutQuad if on else QEasingCurve.Type.InOutSine
        self._motion.setEasingCurve(curve)
        self._motion.setStartValue(self._clearness)
        self._motion.setEndValue(0.0 if on else 1.0)
        self._motion.start()

    @Slot(object)
    def _follow(self, clearness: float) -> None:
        self._show(clearness)

    @Slot()
    def _rest(self) -> None:
        self._show(0.0 if self._is_on else 1.0)

    def _show(self, clearness: float) -> None:
        self._clearness = clearness
        self.setVisible(clearness < 1)
        self.update()
        self.changed.emit()

    def boundingRect(self) -> QRectF:
        # A little more than the picture, at whose sides pixels may be halved.
        wide, high = map(float, self.getViewBox().viewPixelSize())
        return super().boundingRect().adjusted(-2 * wide, -2 * high, 2 * wide, 2 * high)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        view = self.boundingRect()
        size = painter.worldTransform().mapRect(view).size().toSize()
        theme, pixels = self._theme, size.width() * size.height()
        if theme is None or not 0 < pixels <= _MOST_PIXELS:
            return
        if self._veil.size() != size:
            self._veil = fog_image(theme, size)
        if self._is_on:
            painter.setOpacity(painter.opacity() * (1 - self._clearness))
            painter.drawImage(view, self._veil)
        else:
            painter.drawImage(view, self._opened(view, size, theme))

    def _opened(self, view: QRectF, size: QSize, theme: Theme) -> QImage:
        """The veil with a clear circle around the walker, and thinner everywhere else."""
        wide, high = size.width() / view.width(), size.height() / view.height()
        at = QPointF(
            (self._centre.x() - view.left()) * wide, (self._centre.y() - view.top()) * high
        )
        far = math.hypot(max(at.x(), size.width() - at.x()), max(at.y(), size.height() - at.y()))
        edge = _EDGE * theme.scale
        radius = max(1.0, self._clearness * (far + edge))
        rim = min(_MOST_EDGE, edge / radius)
        thin = (1 - _THINNEST) * self._clearness**2
        holes = QRadialGradient(at, radius)
        for ring in range(_RINGS + 1):
            share = ring / _RINGS
            # Smooth at both ends of the rim.
            cleared = 1 - share * share * (3 - 2 * share)
            opacity = cleared + (1 - cleared) * thin
            holes.setColorAt(1 - rim * (1 - share), QColor(0, 0, 0, round(255 * opacity)))
        opened = self._veil.copy()
        cut = QPainter(opened)
        cut.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOut)
        cut.fillRect(opened.rect(), holes)
        cut.end()
        return opened

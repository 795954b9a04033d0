"""What Newton–Raphson takes a plane for: the ellipse of its paraboloid, around the next place."""

import math

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from gd_desktop import method_picture_labels as labels
from gd_desktop.app.frame import Frame
from gd_desktop.app.glimpse import ALL, Glimpse
from gd_desktop.core.neuron import Neuron
from gd_desktop.core.newton import NewtonRaphson
from gd_desktop.core.problem import Matrix, Vector
from gd_desktop.ui.plots.marks import Overlay, Tag, pen
from gd_desktop.ui.theme import NOTE, Theme

_FARTHEST = 1e9  # in data units, as the plot's own marks
_CORNERS = 720
_MOST_TIMES = 50.0  # as large as the picture: of a larger ellipse no bend is seen
_EDGE = 10  # px, from the picture's upper side to the tag
_INNER = 0.5  # of the ellipse through the ball: a second one, a quarter as high


class PlaneModel(Overlay):
    """Two contours of the paraboloid: through the ball, where it touches the landscape's own, and
    one inside. Where it is no bowl there are none, and a tag says so.
    """

    def __init__(self) -> None:
        super().__init__()
        self.tag = Tag()
        self.ellipse: Matrix = np.empty((0, 2))  # (n, 2), in data units
        self._centre: Vector = np.zeros(2)
        self._scale = 1.0
        self._line, self._casing = QPen(), QPen()
        self._hide()

    def dress(self, theme: Theme, ratio: float) -> None:
        """Take on colours and measures."""
        self._scale = theme.scale
        self._line = pen(theme.colour("gradient"), 2.2 * theme.scale, ratio)
        self._line.setDashPattern([4, 3])
        self._line.setCapStyle(Qt.PenCapStyle.FlatCap)
        self._casing = pen(theme.colour("card", 0.35), 4 * theme.scale, ratio)
        self.tag.dress(theme.font(NOTE), theme.colour("error"), theme.colour("card", 0.95))
        self.update()

    def show_frame(
        self, frame: Frame, axes: tuple[int, int], glimpse: Glimpse = ALL
    ) -> bool | None:
        """Show the model at the ball, if it may be seen; whether it is a bowl. None for other
        methods.
        """
        self._hide()
        lowest, x = frame.verdict.forecast.lowest, frame.row.x[list(axes)]
        if not isinstance(frame.optimizer, NewtonRaphson) or frame.next_x is None:
            return None
        is_bowl = lowest is not None and lowest > 0
        if not (np.abs(x) < _FARTHEST).all() or lowest is None or not glimpse.shown_parts:
            return is_bowl
        # A neuron's Hessian takes long, and its paraboloid has more axes than these two.
        if is_bowl and not isinstance(frame.problem, Neuron):
            self._show_bowl(x, frame.next_x[list(axes)], frame.problem.curvature(frame.row.x))
        self.tag.setVisible(not is_bowl)
        self._place_tag()
        return is_bowl

    @property
    def lines(self) -> list[Matrix]:
        """Both ellipses (n, 2), in data units; none where there is no bowl."""
        if not len(self.ellipse):
            return []
        return [self.ellipse, self._centre + _INNER * (self.ellipse - self._centre)]

    def viewRangeChanged(self) -> None:  # noqa: N802
        super().viewRangeChanged()
        self._place_tag()

    def viewTransformChanged(self) -> None:  # noqa: N802
        # In a plot of another size the range may be the same.
        super().viewTransformChanged()
        self._place_tag()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        view = self.boundingRect()
        size = max(*np.ptp(self.ellipse, axis=0).tolist()) if len(self.ellipse) else 0.0
        if not size < _MOST_TIMES * max(view.width(), view.height()):
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # A little more than the picture: dashes far outside of it would take long to lay.
        near = view.adjusted(-view.width(), -view.height(), view.width(), view.height())
        for ellipse in self.lines:
            for part in _inside(ellipse, near):
                for line in (self._casing, self._line):
                    painter.setPen(line)
                    painter.drawPolyline(part)

    def _place_tag(self) -> None:
        view = self.boundingRect()
        self.tag.setPos(view.center().x(), view.bottom())
        room = self.getViewBox().width()
        for text in (labels.MODEL_NO_BOWL, labels.MODEL_NO_BOWL_SHORT, labels.NO_BOWL):
            self.tag.say(text, (0.5, 0.0), (0, _EDGE))
            if self.tag.boundingRect().width() <= room:
                break

    def _show_bowl(self, x: Vector, centre: Vector, hessian: Matrix) -> None:
        bends, axes = np.linalg.eigh(hessian)
        with np.errstate(all="ignore"):
            away = axes.T @ (x - centre)
            # Half axes of the ellipse on which the paraboloid is as high as at the ball.
            halves = np.sqrt(away @ (bends * away) / bends)
        if not (np.isfinite(halves).all() and (np.abs(centre) + halves.max() < _FARTHEST).all()):
            return
        # It begins and ends at the ball, which hides where the dashes meet.
        first = math.atan2(*(away[::-1] / halves[::-1]).tolist()) if halves.all() else 0.0
        turns = first + np.linspace(0, 2 * np.pi, _CORNERS + 1)
        self.ellipse = centre + (np.column_stack([np.cos(turns), np.sin(turns)]) * halves) @ axes.T
        self._centre = centre
        self.setVisible(True)
        self.update()

    def _hide(self) -> None:
        self.ellipse = np.empty((0, 2))
        for item in (self, self.tag):
            item.setVisible(False)


def _inside(corners: Matrix, rect: QRectF) -> list[QPolygonF]:
    """The parts of a line (n, 2) that lie in a rectangle."""
    u, v = corners.T
    seen = (u > rect.left()) & (u < rect.right()) & (v > rect.top()) & (v < rect.bottom())
    runs = np.split(np.arange(len(corners)), np.flatnonzero(np.diff(seen)) + 1)
    return [
        QPolygonF([QPointF(*pair) for pair in corners[run].tolist()])
        for run in runs
        if seen[run[0]] and len(run) > 1
    ]

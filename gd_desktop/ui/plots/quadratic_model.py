"""The parabola that Newton–Raphson takes the curve for, through the ball."""

import math

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from gd_desktop import method_picture_labels as labels
from gd_desktop.app.frame import Frame
from gd_desktop.app.glimpse import ALL, Glimpse
from gd_desktop.core.newton import NewtonRaphson
from gd_desktop.core.problem import Matrix, Problem, Vector
from gd_desktop.ui.plots.marks import Mark, Overlay, Tag, pen
from gd_desktop.ui.theme import NOTE, Theme

_FARTHEST = 1e9  # in data units, as the plot's own marks
_SAMPLES = 161
_ROWS = 9  # of places for the tag


class QuadraticModel(Overlay):
    """q(x) = y₀ + g·(x − x₀) + ½h·(x − x₀)², its vertex, and the way from there to the curve.

    Where h ≤ 0 its vertex is no minimum, or there is none: it then has the colour of an error,
    and a tag says why.
    """

    def __init__(self) -> None:
        super().__init__()
        self.vertex = Mark(diamond)
        self.tag = Tag()
        self.others: tuple[Tag, ...] = ()  # that it is not to cover
        self._theme: Theme | None = None
        self._ratio = 1.0
        self._problem: Problem | None = None
        self._line, self._drop = QPen(), QPen()
        self._x = self._y = self._slope = self._curvature = 0.0
        self._ghost: tuple[float, float] | None = None
        self._hide()

    def dress(self, theme: Theme, ratio: float) -> None:
        """Take on colours and measures."""
        self._theme, self._ratio = theme, ratio
        self._drop = pen(theme.colour("path"), 1.5 * theme.scale, ratio, Qt.PenStyle.DotLine)
        self.tag.dress(theme.font(NOTE), theme.colour("error"), theme.colour("card", 0.8))
        self._colour()

    def show_frame(self, frame: Frame, glimpse: Glimpse = ALL) -> None:
        """Show the model at the ball, if the method makes one and it may be seen."""
        curvature, row = frame.verdict.forecast.lowest, frame.row
        x, slope = row.x.item(), row.gradient.item()
        is_known = curvature is not None and math.isfinite(row.cost) and math.isfinite(slope)
        is_known = is_known and abs(x) < _FARTHEST and glimpse.shown_parts
        if not (isinstance(frame.optimizer, NewtonRaphson) and is_known):
            self._hide()
            return
        assert curvature is not None
        self._x, self._y, self._slope, self._curvature = x, row.cost, slope, curvature
        self._problem, self._ghost = frame.problem, None
        ahead = frame.next_x.item() if frame.next_x is not None else math.nan
        if abs(ahead) < _FARTHEST:
            bottom = float(self.heights(np.array([ahead]))[0])
            on_curve = float(frame.problem.evaluate_many(np.array([[ahead]]))[0])
            if math.isfinite(bottom):
                self.vertex.setPos(ahead, bottom)
            self._ghost = (ahead, on_curve) if math.isfinite(on_curve + bottom) else None
        has_vertex = self._ghost is not None and curvature != 0
        self.vertex.setVisible(has_vertex and glimpse.target)
        self.setVisible(True)
        self._colour()
        self.place_tag()
        self.update()

    def heights(self, x: Vector) -> Vector:
        """q at places (n,); what overflows is inf or nan."""
        with np.errstate(all="ignore"):
            away = x - self._x
            model: Vector = self._y + self._slope * away + 0.5 * self._curvature * away * away
        return model

    def viewRangeChanged(self) -> None:  # noqa: N802
        super().viewRangeChanged()
        self.place_tag()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        view = self.boundingRect()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._ghost is not None and self.vertex.isVisible():
            self._draw_drop(painter)
        x = np.linspace(view.left(), view.right(), _SAMPLES)
        y = self.heights(x)
        # A little more than the picture: dashes far outside of it would take long to lay.
        seen = (y > view.top() - view.height()) & (y < view.bottom() + view.height())
        painter.setPen(self._line)
        for run in np.split(np.arange(_SAMPLES), np.flatnonzero(np.diff(seen)) + 1):
            if seen[run[0]] and len(run) > 1:
                pairs = zip(x[run].tolist(), y[run].tolist(), strict=True)
                painter.drawPolyline(QPolygonF([QPointF(*pair) for pair in pairs]))

    def _draw_drop(self, painter: QPainter) -> None:
        assert self._ghost is not None
        view, (x, y) = self.boundingRect(), self._ghost
        low, high = (
            min(max(end, view.top()), view.bottom()) for end in sorted((y, self.vertex.y()))
        )
        if high > low and view.left() <= x <= view.right():
            painter.setPen(self._drop)
            painter.drawLine(QLineF(x, low, x, high))

    def _colour(self) -> None:
        theme = self._theme
        if theme is None:
            return
        colour = theme.colour("gradient" if self._curvature > 0 else "error")
        self._line = pen(colour, 3.5 * theme.scale, self._ratio)
        # Gaps as long as the dashes: on a parabola the curve itself is seen through them.
        self._line.setDashPattern([4, 4])
        self._line.setCapStyle(Qt.PenCapStyle.FlatCap)
        rim = pen(theme.colour("card"), 1.5 * theme.scale, self._ratio)
        self.vertex.draw_with(theme.px(7), rim, colour)

    def _hide(self) -> None:
        self._ghost = None
        for item in (self, self.vertex, self.tag):
            item.setVisible(False)

    def place_tag(self) -> None:
        """Put the tag where it hides the least: over the vertex, or at the picture's edges."""
        is_wrong = self.isVisible() and not self._curvature > 0
        self.tag.setVisible(is_wrong)
        wide, high = map(float, self.getViewBox().viewPixelSize()) if is_wrong else (0.0, 0.0)
        if not (wide > 0 and high > 0) or self._theme is None:
            return
        texts: tuple[str, ...] = labels.MODEL_DOWN, labels.MODEL_DOWN_SHORT
        if self._curvature == 0:
            texts = (labels.MODEL_STRAIGHT,)
        taken = self._taken(wide, high)
        for text in texts:
            self.tag.say(text, (0.5, 0.5))
            self._move_tag(taken, wide, high)
            if not self._is_in_the_way(wide, high):
                break

    def _is_in_the_way(self, wide: float, high: float) -> bool:
        """Whether the tag lies on another."""
        others = (tag for tag in self.others if tag.isVisible() and tag.opacity() > 0)
        mine = _rect(self.tag, wide, high)
        return any(mine.intersects(_rect(tag, wide, high)) for tag in others)

    def _move_tag(self, taken: Matrix, wide: float, high: float) -> None:
        assert self._theme is not None
        view, size = self.boundingRect(), self.tag.boundingRect()
        across, up = size.width() * wide, size.height() * high
        margin = 8 * self._theme.scale
        left, right = view.left() + across / 2, view.right() - across / 2
        bottom, top = view.top() + up / 2 + margin * high, view.bottom() - up / 2 - margin * high
        edges = (view.center().x(), left + margin * wide, right - margin * wide)
        heights = np.linspace(bottom, top, _ROWS).tolist()
        places = [(x, y) for y in (bottom, top, *heights[1:-1]) for x in edges]
        if self.vertex.isVisible():
            above = self.vertex.y() + up / 2 + 16 * self._theme.scale * high
            places.insert(0, (max(left, min(right, self.vertex.x())), min(top, above)))
        hidden = [
            np.count_nonzero(
                (np.abs(taken[:, 0] - x) < across / 2) & (np.abs(taken[:, 1] - y) < up / 2)
            )
            for x, y in places
        ]
        self.tag.setPos(*places[int(np.argmin(hidden))])

    def _taken(self, wide: float, high: float) -> Matrix:
        """Places (n, 2) that the tag is not to hide: both curves, and what lies by the ball and
        by the extremum.
        """
        assert self._problem is not None
        view = self.boundingRect()
        x = np.linspace(view.left(), view.right(), _SAMPLES // 2)
        curves = [self.heights(x), self._problem.evaluate_many(x[:, None])]
        places = [np.column_stack([x, y]) for y in curves]
        middles = [(self._x, self._y)]
        if (extremum := self._problem.extremum) is not None:
            middles.append((extremum.x[0], extremum.cost))
        # Their names are about so far away, in pixels.
        steps = np.array([[dx, dy] for dx in range(-100, 101, 20) for dy in range(-40, 41, 10)])
        scale = self._theme.scale if self._theme is not None else 1.0
        around = steps * np.array([wide, high]) * scale
        for tag in self.others:
            if tag.isVisible() and tag.opacity() > 0:
                rect = _rect(tag, wide, high)
                across = np.linspace(rect.left(), rect.right(), _SAMPLES // 8) * wide
                up = -np.linspace(rect.top(), rect.bottom(), _SAMPLES // 32) * high
                places.append(np.column_stack([part.ravel() for part in np.meshgrid(across, up)]))
        with np.errstate(all="ignore"):
            places += [around + np.array(middle) for middle in middles]
        return np.concatenate(places)


def _rect(tag: Tag, wide: float, high: float) -> QRectF:
    """Where a tag lies, in pixels downwards from the origin of the axes."""
    return tag.boundingRect().translated(QPointF(tag.x() / wide, -tag.y() / high))


def diamond(radius: float) -> QPainterPath:
    """A square on its corner, around the origin."""
    path = QPainterPath()
    corners = ((0, -radius), (radius, 0), (0, radius), (-radius, 0))
    path.addPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
    path.closeSubpath()
    return path

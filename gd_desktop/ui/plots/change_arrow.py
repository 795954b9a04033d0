"""How far a step goes: an arrow from the ball, with its formula beside it."""

import math

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from gd_desktop import captions
from gd_desktop.app.frame import Frame
from gd_desktop.app.glimpse import Glimpse
from gd_desktop.core.grid import GridSearch
from gd_desktop.core.problem import Matrix
from gd_desktop.io.settings import Appearance
from gd_desktop.ui.plots.arrow_paint import ArrowPen
from gd_desktop.ui.plots.marks import Overlay, Tag
from gd_desktop.ui.plots.tag_places import Surroundings
from gd_desktop.ui.theme import TEXT, Theme

_FARTHEST = 1e9  # in data units, as the plot's own marks
_WIDTH = 4  # px at scale 1
_LEAST = 16.0  # px at scale 1: a shorter one would lie under the ball
_ABOVE = 16  # px at scale 1, from the ball's middle to the name: over the ball's rim
_BEYOND = 15  # px at scale 1, from the tip to the name: past the ghost
_NEAR_TOP = 40  # px at scale 1
_POINTS = 40  # of the line, for what is not to lie on it


class ChangeArrow(Overlay):
    """Along the parameters, and not along the curve: over one parameter it lies level, and what
    comes after it is the drop to the curve.
    """

    def __init__(self) -> None:
        super().__init__()
        self.tag = Tag()
        self._theme: Theme | None = None
        self._pen: ArrowPen | None = None
        self._start, self._end = QPointF(), QPointF()
        self._letter = Appearance().rate_letter
        self._text, self._is_below = "", False
        self.hide_it()

    def dress(self, theme: Theme, appearance: Appearance, ratio: float) -> None:
        """Take on colours, measures and the letter of the rate."""
        self._theme, self._letter = theme, appearance.rate_letter
        card = theme.colour("card")
        self._pen = ArrowPen(theme.colour("path"), _WIDTH * theme.scale, ratio, casing=card)
        ink, ground = theme.colour("path_text"), theme.colour("card", 0.95)
        self.tag.dress(theme.font(TEXT, bold=True), ink, ground)
        self._place_tag()
        self.update()

    def hide_it(self) -> None:
        """Show nothing."""
        self.setVisible(False)
        self.tag.setVisible(False)

    def show_on_curve(self, frame: Frame, glimpse: Glimpse) -> None:
        """While a step over one parameter is walked in phases, how far it goes along x."""
        if not self._is_wanted(frame, glimpse) or frame.next_x is None:
            self.hide_it()
            return
        (x,), (ahead,), y = frame.row.x.tolist(), frame.next_x.tolist(), frame.row.cost
        # Where the curve rises, it lies over the arrow.
        self._is_below = (ahead - x) * frame.row.gradient.item() > 0
        formula = captions.change_formula(frame.optimizer, self._letter, captions.SLOPE)
        self._show((x, y), (ahead, y), formula)

    def show_on_plane(self, frame: Frame, axes: tuple[int, int], glimpse: Glimpse) -> bool:
        """The same over two parameters, by their numbers; whether it is long enough to be seen."""
        if not self._is_wanted(frame, glimpse) or frame.next_x is None:
            self.hide_it()
            return False
        (u, v), ahead = frame.row.x[list(axes)].tolist(), frame.next_x[list(axes)].tolist()
        self._is_below = ahead[1] < v
        formula = captions.change_formula(
            frame.optimizer, self._letter, captions.GRADIENT, captions.PLANE_NEWTON
        )
        return self._show((u, v), (ahead[0], ahead[1]), formula)

    @staticmethod
    def _is_wanted(frame: Frame, glimpse: Glimpse) -> bool:
        is_walk = not isinstance(frame.optimizer, GridSearch) and math.isfinite(frame.row.cost)
        return bool(is_walk and glimpse.change and glimpse.phase is not None)

    def _show(self, start: tuple[float, float], end: tuple[float, float], text: str) -> bool:
        if not all(abs(value) < _FARTHEST for value in (*start, *end)):
            self.hide_it()
            return False
        self._start, self._end, self._text = QPointF(*start), QPointF(*end), text
        self.setVisible(True)
        self._place_tag()
        self.update()
        return self._is_long()

    def add_to(self, around: Surroundings) -> None:
        """Say what it takes of the picture."""
        if self.isVisible():
            along = np.linspace(0, 1, _POINTS)[:, None]
            line = self.line[0] + along * (self.line[1] - self.line[0])
            around.add_line(line[:, 0], line[:, 1])
            around.add_tag(self.tag)

    def covers(self, rect: QRectF) -> bool:
        """Whether the arrow lies over a part of the scene."""
        if not self.isVisible():
            return False
        box = self.getViewBox()
        start, end = box.mapViewToScene(self._start), box.mapViewToScene(self._end)
        taken = QRectF(start, end).normalized().adjusted(-2, -_WIDTH, 2, _WIDTH)
        return taken.intersects(rect)

    @property
    def line(self) -> Matrix:
        """Its ends (2, 2), in data units."""
        return np.array([self._start.toTuple(), self._end.toTuple()])

    def viewRangeChanged(self) -> None:  # noqa: N802
        super().viewRangeChanged()
        self._place_tag()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        pixel = self._pixel()
        if self._pen is None or pixel is None or not self._is_long():
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._pen.draw(painter, (self._start, self._end), pixel)

    @property
    def _scale(self) -> float:
        return self._theme.scale if self._theme is not None else 1.0

    def _pixel(self) -> tuple[float, float] | None:
        wide, high = map(float, self.getViewBox().viewPixelSize())
        return (wide, high) if wide > 0 and high > 0 else None

    def _is_long(self) -> bool:
        """Whether it can be seen beside the ball."""
        pixel = self._pixel()
        if pixel is None:
            return False
        across, up = self._end.x() - self._start.x(), self._end.y() - self._start.y()
        return math.hypot(across / pixel[0], up / pixel[1]) >= _LEAST * self._scale

    def _place_tag(self) -> None:
        """Beyond the arrow's tip, and the ghost that may wait there; where the picture ends too
        soon, along the arrow's side that the curve leaves free.
        """
        self.tag.setVisible(False)
        # While it is put into the plot it is in none, and has no pixels.
        pixel = self._pixel() if self.isVisible() else None
        if pixel is None or not self._is_long():
            return
        view, scale = self.boundingRect(), self._scale
        across, up = (
            (end - start) / size
            for start, end, size in zip(
                self._start.toTuple(), self._end.toTuple(), pixel, strict=True
            )
        )
        along = (across / math.hypot(across, up), up / math.hypot(across, up))
        gap = round(_BEYOND * scale)
        anchor = ((1 - along[0]) / 2, (1 + along[1]) / 2)
        self.tag.setPos(self._end)
        self.tag.say(self._text, anchor, (round(gap * along[0]), round(-gap * along[1])))
        rect = self.tag.boundingRect()
        taken = QRectF(
            self._end.x() + rect.left() * pixel[0],
            self._end.y() - rect.bottom() * pixel[1],
            rect.width() * pixel[0],
            rect.height() * pixel[1],
        )
        if not view.contains(taken):
            over = (view.bottom() - self._start.y()) / pixel[1]
            is_below = self._is_below or over < _NEAR_TOP * scale
            side, aside = (1, 0.0) if is_below else (-1, 1.0)
            at = min(max(self._start.x(), view.left()), view.right())
            self.tag.setPos(at, self._start.y())
            forth = 0.0 if across > 0 else 1.0
            self.tag.say(self._text, (forth, aside), (0, side * round(_ABOVE * scale)))
        self.tag.setVisible(True)

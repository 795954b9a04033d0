"""Pictures of pixels in the theme's own ink."""

import numpy as np
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter

from gd_desktop.core.problem import Vector
from gd_desktop.ui.theme import Theme


def ink_image(
    pixels: Vector, shape: tuple[int, int], theme: Theme, low: float = 0.0, high: float = 1.0
) -> QImage:
    """(rows · columns,) pixels, row by row, as an image: `low` is the card, `high` full ink."""
    span = high - low if high > low else 1.0
    share = np.clip((pixels.reshape(shape) - low) / span, 0.0, 1.0)
    mixed = np.zeros(shape, dtype=np.uint32)
    card, ink = theme.colour("card"), theme.colour("ink")
    for at, (ground, full) in (
        (16, (card.red(), ink.red())),
        (8, (card.green(), ink.green())),
        (0, (card.blue(), ink.blue())),
    ):
        mixed |= np.rint(ground + share * (full - ground)).astype(np.uint32) << np.uint32(at)
    rows, columns = shape
    image = QImage(mixed.tobytes(), columns, rows, 4 * columns, QImage.Format.Format_RGB32)
    # A copy, since QImage only borrows the bytes.
    return image.copy()


def draw_pixels(painter: QPainter, target: QRect, image: QImage) -> None:
    """Draw an image with its pixels as sharp squares."""
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
    painter.drawImage(target, image)


def fitted(shape: tuple[int, int], place: QRect) -> QRect:
    """The largest rectangle in the middle of a place that keeps the pixels square."""
    rows, columns = shape
    cell = min(place.width() / columns, place.height() / rows)
    size = QRect(0, 0, max(1, int(cell * columns)), max(1, int(cell * rows)))
    size.moveCenter(place.center())
    return size


def frame(painter: QPainter, rect: QRect, theme: Theme, role: str = "") -> None:
    """A hairline inside a rectangle, or a stronger line in a role's colour."""
    width = theme.px(2) if role else 1
    colour = theme.colour(role or "hairline")
    for edge in (
        QRect(rect.left(), rect.top(), rect.width(), width),
        QRect(rect.left(), rect.bottom() - width + 1, rect.width(), width),
        QRect(rect.left(), rect.top(), width, rect.height()),
        QRect(rect.right() - width + 1, rect.top(), width, rect.height()),
    ):
        painter.fillRect(edge, colour)

"""Pictures of a widget: PNG, SVG, and a run as GIF."""

import io
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QPoint
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QGraphicsItem, QGraphicsView, QWidget

from gd_desktop.io.atomic import write_atomically
from gd_desktop.ui.plain_svg import plain_svg

_FRAME_MS, _LAST_FRAME_MS = 250, 2000


def grab(widget: QWidget) -> QImage:
    """The widget as it looks now."""
    return widget.grab().toImage()


def save_png(widget: QWidget, path: Path) -> None:
    """Write the widget as PNG. Raises OSError."""
    buffer = _buffer()
    QImageWriter(buffer, b"png").write(grab(widget))
    write_atomically(path, bytes(buffer.data().data()))


def save_svg(widget: QWidget, path: Path) -> None:
    """Write the widget as SVG, lines and text as such. Raises OSError."""
    buffer = _buffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(widget.size())
    generator.setViewBox(widget.rect())
    generator.setResolution(96)
    painter = QPainter(generator)
    with _drawn_anew(widget):
        widget.render(painter, QPoint())
    painter.end()
    write_atomically(path, plain_svg(bytes(buffer.data().data())))


def save_gif(images: Sequence[QImage], path: Path) -> None:
    """Write images of one size as an animation that repeats. Raises OSError."""
    # Pillow is needed for this alone.
    from PIL import Image

    frames = []
    for image in images:
        rgb = image.convertToFormat(QImage.Format.Format_RGB888)
        size, stride = (rgb.width(), rgb.height()), rgb.bytesPerLine()
        pixels = bytes(rgb.constBits())
        frames.append(Image.frombytes("RGB", size, pixels, "raw", "RGB", stride).quantize(128))
    out = io.BytesIO()
    durations = [_FRAME_MS] * (len(frames) - 1) + [_LAST_FRAME_MS]
    frames[0].save(out, "GIF", save_all=True, append_images=frames[1:], duration=durations, loop=0)
    write_atomically(path, out.getvalue())


@contextmanager
def _drawn_anew(widget: QWidget) -> Iterator[None]:
    """Have the plots draw what they keep as images, so that a vector file gets lines."""
    views = widget.findChildren(QGraphicsView)
    items = [
        item
        for view in views
        for item in view.items()
        if item.cacheMode() is not QGraphicsItem.CacheMode.NoCache
    ]
    modes = [item.cacheMode() for item in items]
    grounds = [view.cacheMode() for view in views]
    for view in views:
        view.setCacheMode(QGraphicsView.CacheModeFlag.CacheNone)
    for item in items:
        item.setCacheMode(QGraphicsItem.CacheMode.NoCache)
    yield
    for view, ground in zip(views, grounds, strict=True):
        view.setCacheMode(ground)
    for item, mode in zip(items, modes, strict=True):
        item.setCacheMode(mode)


def _buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer

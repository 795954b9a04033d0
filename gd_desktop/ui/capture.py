"""Pictures of a widget: PNG at any scale, and SVG and PDF with lines and text as such."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QEvent,
    QIODevice,
    QMarginsF,
    QPoint,
    QRect,
    QRectF,
    QSizeF,
)
from PySide6.QtGui import (
    QImage,
    QImageWriter,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPicture,
    QRegion,
)
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QGraphicsItem,
    QGraphicsView,
    QWidget,
)

from gd_desktop.io.atomic import write_atomically
from gd_desktop.ui.card import Card
from gd_desktop.ui.outlines import show_formulas
from gd_desktop.ui.plain_svg import plain_svg
from gd_desktop.ui.plots.canvas import Canvas
from gd_desktop.ui.status_line import StatusLine
from gd_desktop.ui.svg_clips import clipped, marked

SCREEN_DPI = 96  # pixels of a widget in an inch of paper
_POINTS = 72  # in an inch


def grab(widget: QWidget) -> QImage:
    """The widget as it looks now, without what no picture needs."""
    image = widget.grab().toImage()
    left_out = _left_out(widget)
    if not left_out.isEmpty():
        painter = QPainter(image)
        _draw_ground(widget, painter, left_out)
        painter.end()
    return image


def image_of(widget: QWidget, scale: int = 1) -> QImage:
    """The widget drawn with `scale` dots to each of its pixels, and as finely. Raises MemoryError
    where there is no room for so many.
    """
    image = QImage(widget.size() * scale, QImage.Format.Format_RGB32)
    if image.isNull():
        # Or an empty file would be written as if nothing were amiss.
        raise MemoryError(f"no room for {widget.width() * scale} × {widget.height() * scale} dots")
    image.setDevicePixelRatio(scale)
    image.fill(widget.palette().window().color())
    _render(widget, image, scale, is_vector=False)
    return image


def picture_of(widget: QWidget) -> QPicture:
    """The widget as lines and texts that any painter can play."""
    picture = QPicture()
    picture.setBoundingRect(widget.rect())
    _render(widget, picture, 1, is_vector=True)
    return picture


def png_of(widget: QWidget, scale: int = 1) -> bytes:
    """The widget as PNG. Raises OSError where it cannot be made, and MemoryError as `image_of`."""
    buffer = _buffer()
    writer = QImageWriter(buffer, b"png")
    if not writer.write(image_of(widget, scale)):
        # Or an empty file would take the place of an old one.
        raise OSError(writer.errorString())
    return bytes(buffer.data().data())


def svg_of(widget: QWidget) -> bytes:
    """The widget as SVG, lines and text as such."""
    buffer = _buffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(widget.size())
    generator.setViewBox(widget.rect())
    generator.setResolution(SCREEN_DPI)
    with marked(widget) as areas:
        _render(widget, generator, 1, is_vector=True)
    return clipped(plain_svg(bytes(buffer.data().data())), areas)


def pdf_of(widget: QWidget, title: str) -> bytes:
    """The widget as a PDF of one page of its own size, lines and text as such."""
    buffer = _buffer()
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    # A dot of the page is a pixel of the widget: the pens of the plots are so many dots wide.
    writer.setResolution(SCREEN_DPI)
    size = QSizeF(widget.size()) * _POINTS / SCREEN_DPI
    exact = QPageSize.SizeMatchPolicy.ExactMatch
    writer.setPageSize(QPageSize(size, QPageSize.Unit.Point, title, exact))
    writer.setPageMargins(QMarginsF())
    _render(widget, writer, 1, is_vector=True)
    return bytes(buffer.data().data())


def save_png(widget: QWidget, path: Path) -> None:
    """Write the widget as PNG. Raises OSError."""
    write_atomically(path, png_of(widget))


def save_svg(widget: QWidget, path: Path) -> None:
    """Write the widget as SVG. Raises OSError."""
    write_atomically(path, svg_of(widget))


def save_pdf(widget: QWidget, path: Path) -> None:
    """Write the widget as PDF. Raises OSError."""
    write_atomically(path, pdf_of(widget, widget.window().windowTitle()))


def _render(
    widget: QWidget,
    device: QImage | QPicture | QSvgGenerator | QPdfWriter,
    ratio: int,
    *,
    is_vector: bool,
) -> None:
    """Draw the widget on a device with so many dots to a pixel."""
    with _dressed_for(widget, ratio), _drawn_anew(widget):
        show_formulas(widget, is_vector)
        painter = QPainter(device)
        if is_vector and widget.window() is not widget:
            # A card's rounded corners stand on the window's ground.
            painter.fillRect(QRectF(widget.rect()), widget.palette().window())
        _draw(widget, painter)
        painter.end()
    # Dressing has taken them away, and so that they do not flicker they come back at once.
    show_formulas(widget.window(), is_vector=False)


def _draw(widget: QWidget, painter: QPainter) -> None:
    """Draw a widget without what no picture needs. That is left out of the drawing alone: on the
    screen nothing is hidden, nor laid out anew.
    """
    left_out = _left_out(widget)
    if left_out.isEmpty():
        widget.render(painter, QPoint())
        return
    _draw_ground(widget, painter, left_out)
    # What lies outside of the region is not drawn at all: a vector file has no trace of it.
    shown = QRegion(widget.rect()) - left_out
    widget.render(painter, shown.boundingRect().topLeft(), shown)


def _draw_ground(widget: QWidget, painter: QPainter, region: QRegion) -> None:
    ground = QWidget.RenderFlag.DrawWindowBackground
    widget.render(painter, region.boundingRect().topLeft(), region, ground)


def _left_out(widget: QWidget) -> QRegion:
    """Where the buttons of a card's heading are, which no one can press there, but for a chosen
    tab, which tells what is shown. And what a window's status line says, to who sits there: it
    names the last file, with its folder.
    """
    region = QRegion()
    if isinstance(widget, Card):
        for button in widget.findChildren(QAbstractButton):
            is_chosen = button.group() is not None and button.isChecked()
            in_heading = widget.heading_row.indexOf(button) >= 0
            if in_heading and button.isVisibleTo(widget) and not is_chosen:
                region += button.geometry()
    for line in widget.findChildren(StatusLine):
        if line.isVisibleTo(widget) and line.is_speaking:
            region += QRect(line.mapTo(widget, QPoint()), line.size())
    return region


@contextmanager
def _dressed_for(widget: QWidget, ratio: int) -> Iterator[None]:
    """Have the plots' pens made for so many dots to a pixel, as on a screen of another scaling:
    a pen is so many dots wide.
    """
    window = widget.window()
    if window.devicePixelRatioF() == ratio:
        yield
        return
    told = [(other, name) for other in _asked(widget) for name in _ASKED]
    for other, name in told:
        # In the place of the screen's; all that dresses and draws a plot asks for it by this name.
        setattr(other, name, partial(_ASKED[name], ratio))
    QApplication.sendEvent(window, QEvent(QEvent.Type.DevicePixelRatioChange))
    try:
        yield
    finally:
        for other, name in told:
            delattr(other, name)
        QApplication.sendEvent(window, QEvent(QEvent.Type.DevicePixelRatioChange))


_ASKED: dict[str, type[int] | type[float]] = {
    "devicePixelRatio": int,
    "devicePixelRatioF": float,
}


def _asked(widget: QWidget) -> list[QWidget]:
    """What is asked for the ratio: plots, and the device that they are painted on."""
    from gd_desktop.ui.surface.view import SurfaceView

    plots = widget.findChildren(Canvas)
    surfaces: list[QWidget] = [*widget.findChildren(SurfaceView)]
    return [*plots, *(plot.viewport() for plot in plots), *surfaces]


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
    try:
        yield
    finally:
        for view, ground in zip(views, grounds, strict=True):
            view.setCacheMode(ground)
        for item, mode in zip(items, modes, strict=True):
            item.setCacheMode(mode)


def _buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer

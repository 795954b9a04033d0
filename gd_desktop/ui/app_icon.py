"""The app's icon, drawn from its two files at the size that is asked for."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap

from gd_desktop.io.resources import resource

# Up to so many pixels it is drawn from a simpler picture.
SMALL = 48
# Those that docks, title bars and lists of windows ask for.
_ON_A_DESKTOP = (16, 22, 24, 32, 48, 64, 128, 256)


def icon_image(size: int) -> QImage:
    """The icon, so many pixels wide and high, on nothing."""
    # Imported here: the first paint needs no SVG.
    from PySide6.QtSvg import QSvgRenderer

    name = "gd-desktop-small.svg" if size <= SMALL else "gd-desktop.svg"
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(resource("icons", name))).render(painter, QRectF(image.rect()))
    painter.end()
    return image


def icon_pixmap(size: int, ratio: float = 1.0) -> QPixmap:
    """The icon for a widget: `size` in its pixels, of which each is `ratio` on the screen."""
    pixmap = QPixmap.fromImage(icon_image(round(size * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def app_icon() -> QIcon:
    """The icon for windows: some milliseconds of drawing, so not before the first paint."""
    icon = QIcon()
    for size in _ON_A_DESKTOP:
        icon.addPixmap(icon_pixmap(size))
    return icon

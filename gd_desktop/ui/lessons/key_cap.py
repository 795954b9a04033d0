"""A key of the keyboard, drawn to stand in a line of text."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter, QPen

from gd_desktop.ui.lessons.formula_shelf import Drawing
from gd_desktop.ui.theme import Theme

LONGEST = 16  # signs: what is longer is code, not a key


def key_cap(text: str, font: QFont, theme: Theme, ratio: float) -> Drawing:
    """The key's name in a rounded frame that is thicker at its foot."""
    small = QFont(font)
    small.setPixelSize(max(1, round(font.pixelSize() * 0.86)))
    small.setBold(False)
    metrics = QFontMetricsF(small)
    line = QFontMetricsF(font)
    above, below = line.ascent(), line.descent()
    # A little air at both sides belongs to it, so that it touches no word.
    air, pad = theme.px(1), theme.px(5)
    wide = max(metrics.horizontalAdvance(text) + 2 * pad, metrics.height()) + 2 * air
    high = above + below
    image = QImage(
        round(wide * ratio + 0.5),
        round(high * ratio + 0.5),
        QImage.Format.Format_ARGB32_Premultiplied,
    )
    image.fill(0)
    image.setDevicePixelRatio(ratio)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = max(1.0, theme.scale)
    frame = QRectF(air, 0, wide - 2 * air, high).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2)
    round_ = theme.px(4)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("dim", 0.55))
    painter.drawRoundedRect(frame.adjusted(-edge / 2, 0, edge / 2, edge / 2), round_, round_)
    painter.setPen(QPen(theme.colour("dim", 0.55), edge))
    painter.setBrush(theme.colour("ground"))
    painter.drawRoundedRect(frame.adjusted(0, 0, 0, -edge), round_, round_)
    painter.setPen(theme.colour("ink"))
    painter.setFont(small)
    painter.drawText(frame.adjusted(0, 0, 0, -edge), Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return Drawing(image, above, image.height() / ratio - above)

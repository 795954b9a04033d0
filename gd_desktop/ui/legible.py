"""An ink that can be read on a shade, and what the shade has to become for it.

Contrast is that of WCAG 2.2: from 1, as bright as one another, to 21, black on white.
"""

from PySide6.QtGui import QColor

_LIGHT, _DARK = QColor("#FFFFFF"), QColor("#10151E")
_LEAST = 7.2  # 7 is asked for in the strongest themes; colours are rounded
_STEPS = 20


def legible(shade: QColor, opacity: float) -> tuple[QColor, QColor]:
    """An ink, and a ground of that opacity for it to lie on the shade: the shade itself, or so
    much darker or lighter that the ink can be read.
    """
    ink = max((_LIGHT, _DARK), key=lambda colour: contrast(colour, shade))
    away = QColor("black") if ink is _LIGHT else QColor("white")
    for step in range(_STEPS + 1):
        ground = _mixed(shade, away, step / _STEPS)
        if contrast(ink, _mixed(shade, ground, opacity)) >= _LEAST:
            break
    ground.setAlphaF(opacity)
    return ink, ground


def contrast(one: QColor, other: QColor) -> float:
    """Of two opaque colours."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    return QColor.fromRgbF(
        one.redF() + share * (other.redF() - one.redF()),
        one.greenF() + share * (other.greenF() - one.greenF()),
        one.blueF() + share * (other.blueF() - one.blueF()),
    )

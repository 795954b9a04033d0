"""What fog looks like: a soft veil in the theme's quiet colours."""

from functools import lru_cache

import numpy as np
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter

from gd_desktop.core.problem import Matrix
from gd_desktop.ui.theme import Theme

_WIDE, _HIGH = 512, 384  # of the banks, which then repeat
_TIMES = 2  # as large as they are made, each way
_SEED = 7
_FALL = 1.7  # how much weaker small wisps are than large banks
_LONG = 2.2  # times as long as they are high
_THIN, _THICK = 0.08, 0.28  # of the dim ink over the card
_SOFT = 1.2  # standard deviations, from which on differences are softened


def fog_image(theme: Theme, size: QSize) -> QImage:
    """An opaque veil of a size in pixels."""
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(image)
    painter.fillRect(image.rect(), QBrush(_bank(theme.colours["card"], theme.colours["dim"])))
    painter.end()
    return image


# 3 MB each: the window's theme, and the one of a picture for paper.
@lru_cache(maxsize=2)
def _bank(clear: str, dense: str) -> QImage:
    """A piece of fog between two colours, whose sides go on at the opposite ones."""
    card, dim = (np.array(_rgb(QColor(name))) for name in (clear, dense))
    share = _THIN + (_THICK - _THIN) * _wisps()
    colours = np.ascontiguousarray(np.rint(card + share[..., None] * (dim - card)).astype(np.uint8))
    image = QImage(colours.data, _WIDE, _HIGH, 3 * _WIDE, QImage.Format.Format_RGB888)
    smooth = Qt.TransformationMode.SmoothTransformation
    # Scaling makes a copy; the array goes.
    return image.scaled(
        _TIMES * _WIDE, _TIMES * _HIGH, Qt.AspectRatioMode.IgnoreAspectRatio, smooth
    ).convertToFormat(QImage.Format.Format_RGB32)


def _wisps() -> Matrix:
    """(_HIGH, _WIDE) from 0 to 1: noise whose waves are the weaker the shorter they are. Always
    the same, and periodic.
    """
    noise = np.random.default_rng(_SEED).normal(size=(_HIGH, _WIDE))
    up, across = np.fft.fftfreq(_HIGH)[:, None], np.fft.rfftfreq(_WIDE)[None, :]
    waves = np.hypot(up, _LONG * across)
    waves[0, 0] = np.inf
    banks = np.fft.irfft2(np.fft.rfft2(noise) * waves**-_FALL, s=noise.shape)
    wisps: Matrix = (np.tanh(banks / (_SOFT * banks.std())) + 1) / 2
    return wisps


def _rgb(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()

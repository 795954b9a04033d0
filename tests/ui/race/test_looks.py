"""Any two lanes can be told apart, whatever colours one sees, or none."""

from itertools import combinations

import numpy as np
import numpy.typing as npt
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from gd_desktop.core.lanes import MOST_LANES
from gd_desktop.ui.race.looks import LOOKS, Look
from gd_desktop.ui.theme import Theme, load_theme

Colour = npt.NDArray[np.float64]

# Machado, Oliveira and Fernandes 2009, at full severity: linear RGB as it is seen.
SIGHTS = {
    "all colours": np.eye(3),
    "protanopia": np.array(
        [
            [0.152286, 1.052583, -0.204868],
            [0.114503, 0.786281, 0.099216],
            [-0.003882, -0.048116, 1.051998],
        ]
    ),
    "deuteranopia": np.array(
        [
            [0.367322, 0.860646, -0.227968],
            [0.280085, 0.672501, 0.047413],
            [-0.011820, 0.042940, 0.968881],
        ]
    ),
    "tritanopia": np.array(
        [
            [1.255528, -0.076749, -0.178779],
            [-0.078411, 0.930809, 0.147602],
            [0.004733, 0.691367, 0.303900],
        ]
    ),
}
THEMES = ("light", "dark", "projector")
LEAST_DIFFERENCE = 18.0  # of CIE 1976: some eight times what can just be seen
LEAST_CONTRAST = 3.0  # of a line against its ground

every_theme = pytest.mark.parametrize("name", THEMES)


def linear(colour: QColor) -> Colour:
    """(3,) light of a colour, 0 to 1."""
    parts = np.array(colour.getRgbF()[:3])
    return np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)


def seen(colour: QColor, sight: Colour) -> Colour:
    """(3,) L*, a*, b* of a colour as someone sees it."""
    xyz = np.array(
        [[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]]
    ) @ np.clip(sight @ linear(colour), 0, 1)
    ratio = xyz / np.array([0.9505, 1.0, 1.089])
    root = np.where(ratio > 0.008856, np.cbrt(ratio), 7.787 * ratio + 16 / 116)
    return np.array([116 * root[1] - 16, 500 * (root[0] - root[1]), 200 * (root[1] - root[2])])


def brightness(colour: QColor) -> float:
    return float(linear(colour) @ np.array([0.2126, 0.7152, 0.0722]))


def painted(look: Look, theme: Theme, part: str) -> bytes:
    """A lane's line or marker in black, as pixels."""
    image = QImage(QSize(120, 24), QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    if part == "line":
        pen = look.pen(theme, 2.0, 1.0)
        pen.setColor(QColor("black"))
        painter.setPen(pen)
        painter.drawLine(4, 12, 116, 12)
    else:
        painter.setBrush(QColor("black"))
        painter.drawPath(look.marker(8.0).translated(60, 12))
    painter.end()
    return bytes(image.constBits())


def test_there_is_a_look_for_each_lane() -> None:
    assert len(LOOKS) == MOST_LANES


@every_theme
@pytest.mark.parametrize("sight", SIGHTS)
def test_any_two_colours_differ_for_every_eye(qapp: QApplication, name: str, sight: str) -> None:
    theme = load_theme(name)
    places = [seen(look.colour(theme), SIGHTS[sight]) for look in LOOKS]
    for one, other in combinations(range(MOST_LANES), 2):
        apart = float(np.linalg.norm(places[one] - places[other]))
        assert apart >= LEAST_DIFFERENCE, f"lanes {one + 1} and {other + 1}: {apart:.0f}"


@every_theme
def test_colours_stand_out_from_the_card(qapp: QApplication, name: str) -> None:
    theme = load_theme(name)
    card = brightness(theme.colour("card"))
    for look in LOOKS:
        light = brightness(look.colour(theme))
        contrast = (max(light, card) + 0.05) / (min(light, card) + 0.05)
        assert contrast >= LEAST_CONTRAST


@pytest.mark.parametrize("part", ["line", "marker"])
def test_any_two_lanes_differ_in_line_and_shape_without_colour(
    qapp: QApplication, part: str
) -> None:
    theme = load_theme("light")
    pictures = [np.frombuffer(painted(look, theme, part), np.uint8) for look in LOOKS]
    for one, other in combinations(pictures, 2):
        # In a good part of what is inked, and not in a pixel or two.
        differing = np.count_nonzero(np.abs(one.astype(int) - other.astype(int)) > 128)
        inked = min(np.count_nonzero(one < 128), np.count_nonzero(other < 128))
        assert differing > 0.15 * inked

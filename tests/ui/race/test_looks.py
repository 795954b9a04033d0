"""Any two lanes can be told apart, whatever colours one sees, or none."""

from itertools import combinations

import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from gd_desktop.core.lanes import MOST_LANES
from gd_desktop.ui.race.looks import LOOKS, Look
from gd_desktop.ui.theme import Theme, load_theme
from tests.ui.colour_vision import SIGHTS, THEMES, apart, contrast

LEAST_DIFFERENCE = 18.0  # of CIE 1976: some eight times what can just be seen
LEAST_CONTRAST = 3.0  # of a line against its ground

every_theme = pytest.mark.parametrize("name", THEMES)


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
    colours = [look.colour(load_theme(name)) for look in LOOKS]
    for one, other in combinations(range(MOST_LANES), 2):
        found = apart(colours[one], colours[other], sight)
        assert found >= LEAST_DIFFERENCE, f"lanes {one + 1} and {other + 1}: {found:.0f}"


@every_theme
def test_colours_stand_out_from_the_card(qapp: QApplication, name: str) -> None:
    theme = load_theme(name)
    for look in LOOKS:
        assert contrast(look.colour(theme), theme.colour("card")) >= LEAST_CONTRAST


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

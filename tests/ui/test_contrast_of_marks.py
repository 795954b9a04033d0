"""Lines and marks can be seen on their grounds, in every theme: 3 : 1.

Some are faint on purpose, and repeat what is said elsewhere: what was walked long ago or is still
ahead, grids and hairlines, contour lines between shades, and samples in a crowd.
"""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QCheckBox, QRadioButton, QStyle, QStyleOptionButton
from pytestqt.qtbot import QtBot

from gd_desktop.app.preferences import Preferences
from gd_desktop.io.settings import Appearance
from gd_desktop.ui.theme import ThemeKeeper, load_theme

from .colour_vision import THEMES, contrast, over

LEAST = 3.0
BOTH = ("card", "ground")
BANDS = ("steady", "overshooting", "away")

every_theme = pytest.mark.parametrize("name", THEMES)

LANES = tuple(f"lane{number}" for number in range(1, 7))
DRAWN = ("function", "path", "gradient", "cost", "memory", "ink", "dim", "error", *LANES)
MARKS: tuple[tuple[str, tuple[str, ...]], ...] = (
    *((role, ("card",)) for role in DRAWN),
    # Dots of pages, ticks and rings of answers, focus frames, the slider's handle, the run button.
    ("gradient_text", BOTH),
    ("path", BOTH),
    ("function", (*BOTH, "lit")),
    ("run", BOTH),
    ("dim", (*BOTH, *BANDS)),  # on the ruler, where a band ends
    ("ink", BANDS),  # the ruler's marker
    ("card", ("gradient_text",)),  # ticks
    ("run_ink", ("run",)),
)


@every_theme
def test_lines_and_marks(qapp: QApplication, name: str) -> None:
    theme = load_theme(name)
    for role, grounds in MARKS:
        for ground in grounds:
            found = contrast(theme.colour(role), theme.colour(ground))
            assert found >= LEAST, f"{role} on {ground}: {found:.2f}"


def test_in_high_contrast_hairlines_are_seen_too(qapp: QApplication) -> None:
    theme = load_theme("contrast")
    for ground in BOTH:
        assert contrast(theme.colour("hairline"), theme.colour(ground)) >= LEAST


@every_theme
def test_axis_lines(qapp: QApplication, name: str) -> None:
    theme = load_theme(name)
    card = theme.colour("card")
    assert contrast(over(card, theme.colour("dim", 0.7)), card) >= LEAST


@pytest.mark.parametrize("is_enabled", [True, False])
@every_theme
def test_the_tick_in_a_box(qtbot: QtBot, name: str, is_enabled: bool) -> None:
    keeper = ThemeKeeper(Preferences(Appearance(theme=name)))
    box = QCheckBox("Two-sided")
    qtbot.addWidget(box)
    box.setChecked(True)
    box.setEnabled(is_enabled)
    box.ensurePolished()
    box.adjustSize()
    option = QStyleOptionButton()
    box.initStyleOption(option)
    place = box.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, box)
    image = box.grab(place).toImage()
    ground = keeper.theme.colour("run" if is_enabled else "dim")
    seen = [image.pixelColor(x, y) for x in range(4, 12) for y in range(4, 12)]
    assert sum(colour == ground for colour in seen) > len(seen) / 4
    assert max(contrast(colour, ground) for colour in seen) >= LEAST


@pytest.mark.parametrize("is_checked", [True, False])
@every_theme
def test_the_ring_of_an_option_and_the_dot_in_it(qtbot: QtBot, name: str, is_checked: bool) -> None:
    keeper = ThemeKeeper(Preferences(Appearance(theme=name)))
    ring = QRadioButton()
    qtbot.addWidget(ring)
    ring.setChecked(is_checked)
    ring.ensurePolished()
    ring.adjustSize()
    option = QStyleOptionButton()
    ring.initStyleOption(option)
    place = ring.style().subElementRect(QStyle.SubElement.SE_RadioButtonIndicator, option, ring)
    image = ring.grab(place).toImage()
    middle, side = image.height() // 2, image.width()
    across = [image.pixelColor(x, middle) for x in range(side)]
    edge, within = across[1], across[side // 4]
    for ground in BOTH:
        assert contrast(edge, keeper.theme.colour(ground)) >= LEAST
    assert within == keeper.theme.colour("run" if is_checked else "card")
    dot: QColor = across[side // 2]
    assert (contrast(dot, within) >= LEAST) == is_checked

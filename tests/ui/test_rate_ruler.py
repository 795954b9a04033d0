"""The ruler that is the learning rate's slider."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gd_desktop.ui.rate_ruler import RateRuler
from gd_desktop.ui.theme import load_theme


@pytest.fixture
def ruler(qtbot: QtBot) -> RateRuler:
    made = RateRuler()
    qtbot.addWidget(made)
    made.dress(load_theme("light"), "η")
    made.resize(312, 60)
    made.show_rate(0.1, 2.0)
    made.show()
    return made


@pytest.mark.parametrize(
    ("curvature", "notch", "rate"),
    [(2.0, 20, 0.1), (2.0, 100, 0.5), (2.0, 200, 1.0), (2.0, 210, 1.05), (6.0, 100, 1 / 6)],
)
def test_notches_are_readable_rates_and_the_thresholds_exact(
    ruler: RateRuler, curvature: float, notch: int, rate: float
) -> None:
    ruler.show_rate(0.3, curvature)
    assert ruler.rate_at(notch) == rate


def test_arrow_keys_move_the_rate(ruler: RateRuler, qtbot: QtBot) -> None:
    with qtbot.waitSignal(ruler.rate_moved) as moved:
        QTest.keyClick(ruler, Qt.Key.Key_Right)
    assert moved.args == [0.105]


def test_dragging_moves_the_rate_to_where_the_pointer_is(ruler: RateRuler) -> None:
    rates: list[float] = []
    ruler.rate_moved.connect(rates.append)
    QTest.mousePress(ruler, Qt.MouseButton.LeftButton, pos=QPoint(6, 20))
    QTest.mouseMove(ruler, QPoint(6 + 120, 20))  # 300 px for 2.5/L: 1/L lies at 120
    QTest.mouseRelease(ruler, Qt.MouseButton.LeftButton, pos=QPoint(6 + 120, 20))
    assert rates[-1] == 0.5
    assert rates[0] > 0


def test_showing_a_rate_moves_nothing(ruler: RateRuler) -> None:
    rates: list[float] = []
    ruler.rate_moved.connect(rates.append)
    for rate in (0.123456, 1e-9, 1e308):
        ruler.show_rate(rate, 2.0)
    assert not rates


def test_without_a_threshold_it_is_logarithmic(ruler: RateRuler) -> None:
    ruler.show_rate(0.1, None)
    assert ruler.rate_at(100) == pytest.approx(0.1)
    assert ruler.rate_at(1) < 2e-3
    assert ruler.rate_at(250) == 100


@pytest.mark.parametrize("rate", [1e-308, 0.1, 1.3, 1e308])
@pytest.mark.parametrize("curvature", [2.0, 1e-300, 1e300, None])
def test_any_rate_can_be_painted(ruler: RateRuler, rate: float, curvature: float | None) -> None:
    ruler.show_rate(rate, curvature)
    assert not ruler.grab().isNull()

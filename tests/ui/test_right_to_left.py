"""The window in a language that is written from right to left: mathematics keeps its direction."""

import re
import unicodedata
from collections.abc import Callable, Iterator

import numpy as np
import numpy.typing as npt
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from gd_desktop import neuron_labels, tongue
from gd_desktop.core.setup import Setup
from gd_desktop.io.settings import Appearance, window_setup
from gd_desktop.ui.direction import go_by_letters
from gd_desktop.ui.elided import Elided
from gd_desktop.ui.launch import App
from gd_desktop.ui.left_column import LeftColumn
from gd_desktop.ui.lessons.page_dots import PageDots
from gd_desktop.ui.neuron.fitted import Fitted
from gd_desktop.ui.neuron.microscope import Microscope
from gd_desktop.ui.neuron.tile import Tile
from gd_desktop.ui.panels.model_panel import ModelPanel
from gd_desktop.ui.plots.canvas import Canvas
from gd_desktop.ui.rate_ruler import RateRuler
from gd_desktop.ui.slider import Slider
from tests.ui.conftest import Opener, step_to

Grey = npt.NDArray[np.float64]

_MODELS = ("parabola", "function", "terrain", "neuron")
_LEFT, _RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
_ARABIC = Appearance(theme="light", language="ar")
_ISOLATE, _POP = "\u2066", "\u2069"


def arabic(open_app: Opener, setup: Setup, width: int = 1366, height: int = 768) -> App:
    return open_app(setup, width, height, _ARABIC)


def outside(text: str) -> str:
    """What of a text is not isolated from the direction around it."""
    depth, shown = 0, ""
    for letter in text:
        depth += (letter == _ISOLATE) - (letter == _POP)
        if not depth and letter != _POP:
            shown += letter
    assert depth == 0, text
    return shown.strip()


def is_arabic(text: str) -> bool:
    return any(unicodedata.bidirectional(letter) == "AL" for letter in text)


def would_be_turned(text: str) -> bool:
    """Whether signs or numbers of a formula would change their order or side among Arabic words."""
    here = outside(text)
    if is_arabic(here):
        # An operator between Latin letters and numbers, or a minus before a number, on its own.
        sign = re.search(r"[A-Za-z0-9₀-₉]\s*[=·×/<>≤]\s*[−(A-Za-z0-9]", here)
        is_marked = here.startswith("\u200f")
        first = next((c for c in here if unicodedata.bidirectional(c) in ("L", "AL")), "")
        is_led = is_marked or unicodedata.bidirectional(first) == "AL"
        return not is_led or re.search(r"(^|[\s(])−\d", here) is not None or sign is not None
    return False


def words_of(root: QWidget) -> list[tuple[QWidget, str]]:
    found = []
    for widget in root.findChildren(QWidget):
        if widget.isVisible() and isinstance(widget, QLabel | QAbstractButton):
            text = re.sub("<[^>]*>", "", widget.text()).replace("&nbsp;", "\u00a0")
            found.append((widget, text))
    return found


@pytest.mark.parametrize("model", _MODELS)
def test_formulas_and_plots_keep_their_direction(
    qtbot: QtBot, open_app: Opener, model: str
) -> None:
    app = arabic(open_app, window_setup(model))
    window = app.window
    step_to(qtbot, app, 1)
    assert window.layoutDirection() is _RIGHT
    canvases = window.findChildren(Canvas)
    assert canvases
    for canvas in canvases:
        assert canvas.layoutDirection() is _LEFT
        assert canvas.getPlotItem().layoutDirection() is _LEFT
    assert all(slider.layoutDirection() is _LEFT for slider in window.findChildren(Slider))
    said = words_of(window)
    assert sum(is_arabic(text) for _, text in said) > 20
    assert [text for _, text in said if would_be_turned(text)] == []
    # A plain button is written in the window's direction: only what reads alike both ways, or an
    # isolated formula, may stand on it without a word.
    for widget, text in said:
        if isinstance(widget, QAbstractButton) and not is_arabic(text):
            assert len(outside(text)) <= 1 or outside(text).isalpha(), text


def test_what_is_judged_as_turned() -> None:
    assert would_be_turned("متوسط 3: C/w = 2")
    assert would_be_turned("f هنا")
    assert would_be_turned("عند −3")
    assert not would_be_turned("عند \u2066−3\u2069")
    assert not would_be_turned("المسيرة")


@pytest.fixture
def from_the_right(qapp: QApplication) -> Iterator[None]:
    """As in Arabic, without its words."""
    qapp.setLayoutDirection(_RIGHT)
    yield
    qapp.setLayoutDirection(_LEFT)


@pytest.mark.usefixtures("from_the_right")
def test_a_painted_text_goes_by_its_own_letters(qtbot: QtBot) -> None:
    ruler = RateRuler()
    qtbot.addWidget(ruler)
    assert ruler.layoutDirection() is _LEFT

    def drawn(text: str, direction: Qt.LayoutDirection | None) -> QImage:
        image = QImage(160, 30, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        # A painter on a widget begins with the window's direction, whatever the widget's is.
        painter.setLayoutDirection(direction or _RIGHT)
        if direction is None:
            go_by_letters(painter)
        painter.drawText(image.rect(), Qt.AlignmentFlag.AlignCenter, text)
        painter.end()
        return image

    assert drawn("1/L = 0.5", _LEFT) != drawn("1/L = 0.5", _RIGHT)
    assert drawn("1/L = 0.5", None) == drawn("1/L = 0.5", _LEFT)
    assert drawn("−0.5", None) == drawn("−0.5", _LEFT)
    sentence = "نهاية \u2066x = −2\u2069."
    assert drawn(sentence, None) == drawn(sentence, _RIGHT)


def ink(label: QLabel, text: str) -> tuple[int, Grey]:
    """From where on a text is painted, and how it looks from there on, from 0 to 1."""
    label.setText(text)
    image = label.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(image.constBits(), dtype=np.uint8)
    grey = rows.reshape(image.height(), image.bytesPerLine())[:, : image.width()] / 255
    columns = np.flatnonzero(np.ptp(grey, axis=0) > 0.1)
    return int(columns[0]), grey[:, columns[0] : columns[0] + 60]


@pytest.mark.usefixtures("from_the_right")
@pytest.mark.parametrize("kind", [Elided, Fitted])
def test_a_formula_in_a_label_is_painted_as_in_english(
    qtbot: QtBot, kind: type[Elided] | type[Fitted]
) -> None:
    label = kind()
    qtbot.addWidget(label)
    if isinstance(label, Fitted):
        label.dress(QColor("black"), 13)
    label.resize(200, 30)
    at_right, turned = ink(label, "1/L = −0.5")
    label.setLayoutDirection(_LEFT)
    at_left, usual = ink(label, "1/L = −0.5")
    # Where lines begin, and there as it always is, up to parts of a pixel.
    assert at_left < 10 < 100 < at_right
    jumbled = ink(label, "0.5− = L/1")[1]
    assert np.abs(turned - usual).mean() < 0.5 * np.abs(jumbled - usual).mean()


def test_the_page_is_turned_round_and_the_formula_is_not(open_app: Opener) -> None:
    app = arabic(open_app, window_setup("parabola"))
    panel = app.window.findChild(ModelPanel)
    assert panel is not None
    a, b, c = (field.mapTo(panel, QPoint(0, 0)).x() for field in panel.fields)
    assert a < b < c

    # The cards of the first column stand in line, the scroll bar beside them.
    column = app.window.findChild(LeftColumn)
    assert column is not None
    assert column.area.verticalScrollBar().maximum() > 0
    cards = [w for w in column.findChildren(QWidget, "card") if w.isVisible()]
    assert len(cards) > 3
    sides = {(card.mapTo(column, QPoint(0, 0)).x(), card.width()) for card in cards}
    assert len(sides) == 1
    left, width = sides.pop()
    assert left > 0
    assert left + width == column.width()
    assert column.mapTo(app.window, QPoint(0, 0)).x() > app.window.width() / 2


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080)])
def test_before_a_class_no_card_loses_its_edge(open_app: Opener, size: tuple[int, int]) -> None:
    app = arabic(open_app, window_setup("parabola"))
    app.window.actions_.present.trigger()
    QApplication.processEvents()
    app.window.resize(*size)
    QApplication.processEvents()
    splitter = app.window._middle.splitter
    assert splitter.orientation() is Qt.Orientation.Horizontal
    parts = [splitter.widget(number).geometry() for number in range(splitter.count())]
    assert len(parts) == 2
    assert all(splitter.rect().contains(part) for part in parts)


def test_the_chain_rule_is_read_from_left_to_right(open_app: Opener) -> None:
    app = arabic(open_app, window_setup("neuron"))
    microscope = app.window.findChild(Microscope)
    assert microscope is not None
    places = [tile.x() for tile in microscope.tiles]
    assert places == sorted(places)
    for tile, why in zip(microscope.tiles, microscope.whys, strict=True):
        assert isinstance(tile, Tile)
        # The question mark is where the symbol's line ends.
        assert why.x() + why.width() < tile.width() / 2
    said = re.sub("<[^>]*>", "", microscope.mean.text())
    assert outside(said).endswith(":")
    assert "∂C/∂w₁ =" in said

    # The next page of a lesson lies where lines lead.
    actions = app.window.actions_
    assert actions.next_page.shortcut().toString() == "Alt+Left"
    assert actions.previous_page.shortcut().toString() == "Alt+Right"
    dots = PageDots()
    dots.show_pages(("1", "2", "3"), frozenset({0}), 0)
    dots.resize(300, 20)
    assert dots._page_at(299) == 0
    assert dots._page_at(300 - 2.5 * dots._cell()) == 2
    dots.deleteLater()


@pytest.fixture
def speak_arabic() -> Iterator[Callable[[dict[str, str]], None]]:
    """Has some texts in Arabic, and no others."""

    def speak(said: dict[str, str]) -> None:
        tongue.speak("ar", lambda _, text, __: said.get(text, ""), is_right_to_left=True)

    yield speak
    tongue.speak()


Speaker = Callable[[dict[str, str]], None]


def test_words_in_a_row_are_joined_as_the_language_does(speak_arabic: Speaker) -> None:
    speak_arabic({", ": "، "})
    counts = neuron_labels.class_counts([("Adelie", "151"), ("Gentoo", "123")])
    assert outside(counts) == ": ، :"
    assert tongue.isolated("η = 0.5") == f"{_ISOLATE}η = 0.5{_POP}"
    assert tongue.isolated("كلمة") == "كلمة"


def test_a_sentence_that_begins_with_a_foreign_letter_is_led(speak_arabic: Speaker) -> None:
    speak_arabic({"one": "f مستوية", "two": "\u2066f\u2069 مستوية", "three": "<b>نعم</b> f"})
    assert tongue.tr("one") == "\u200ff مستوية"
    assert tongue.tr("two") == "\u2066f\u2069 مستوية"
    assert tongue.tr("three") == "<b>نعم</b> f"
    assert tongue.tr("four") == "four"

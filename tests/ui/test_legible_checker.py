"""That the checker of legible.py sees what cannot be read, and nothing else."""

from collections.abc import Callable, Iterator

import pyqtgraph as pg
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QFont,
    QPainter,
    QPaintEvent,
    QPalette,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gd_desktop.ui.elided import Elided
from gd_desktop.ui.wrapped import WrappedLabel
from tests import pseudo
from tests.ui.legible import faults
from tests.ui.painted import painted
from tests.ui.untold import untold

_LONG = "A text that is rather long for where it stands"
_FROM_RIGHT = "افتح ملفًا مثل CSV أو JSON، وفيه 150 صفًا على الأقل، ثم اختر عمودين منه"

_PROSE_FROM_RIGHT = "لا تفصل بين هاتين الفئتين نقطة، فمهما كانت الأوزان تبقى نقطة واحدة على الأقل"
_MIXED_FROM_RIGHT = (
    "المعدل الساري: \u2066η = 0.5 = 1/L\u2069، 1 خطوة; المعدل الساري يستغرق \u206674\u2069."
)


@pytest.fixture(autouse=True)
def plain_looks(qapp: QApplication) -> Iterator[None]:
    """No theme, whatever another test's window has left, and letters of a known size."""
    before = qapp.styleSheet(), qapp.palette(), qapp.font()
    font = QFont(qapp.font())
    font.setPixelSize(14)
    qapp.setStyleSheet("")
    qapp.setPalette(QPalette())
    qapp.setFont(font)
    yield
    qapp.setStyleSheet(before[0])
    qapp.setPalette(before[1])
    qapp.setFont(before[2])


class _Two(QWidget):
    """Paints two texts, the second some pixels below the first."""

    def __init__(self, apart: int) -> None:
        super().__init__()
        self._apart = apart

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawText(QPointF(10, 30), "first")
        painter.drawText(QPointF(10, 30 + self._apart), "second")
        painter.end()


def _held(*widgets: QWidget) -> QWidget:
    """A window with widgets in the places that they have already."""
    window = QWidget()
    window.resize(400, 300)
    for widget in widgets:
        widget.setParent(window)
    return window


def _label(text: str, x: int = 10, y: int = 10, width: int = 0, height: int = 0) -> QLabel:
    label = QLabel(text)
    hint = label.sizeHint()
    label.setGeometry(x, y, width or hint.width(), height or hint.height())
    return label


def _wrapped(height: int) -> QLabel:
    label = QLabel(f"{_LONG}. {_LONG}.")
    label.setWordWrap(True)
    label.setGeometry(10, 10, 150, height)
    return label


def _rich(width: int) -> QLabel:
    label = QLabel(f"<b>{_LONG}</b>")
    label.setGeometry(10, 10, width, 30)
    return label


def _button(width: int, height: int = 30) -> QPushButton:
    button = QPushButton("Step ×10")
    button.setGeometry(10, 10, width, height)
    return button


class _Number(QLineEdit):
    """Not for prose, which may be longer than its field."""


def _field(width: int) -> QLineEdit:
    field = _Number("0.123456789")
    field.setGeometry(10, 10, width, 30)
    return field


def _combo(width: int) -> QComboBox:
    combo = QComboBox()
    combo.addItems(["short", _LONG])
    combo.setGeometry(10, 10, width, 30)
    return combo


def _ending(tip: str, text: str = _LONG) -> Elided:
    label = Elided()
    label.say(text)
    label.setToolTip(tip)
    label.setGeometry(10, 10, 120, 20)
    return label


def _marked(width: int) -> QLineEdit:
    """A field in which a part of a long text is marked."""
    field = QLineEdit(_LONG)
    field.setGeometry(10, 10, width, 30)
    field.setSelection(0, 6)
    return field


def _scrolled(label: QLabel) -> QScrollArea:
    """A scroll area that is too small for a label, sideways or up and down."""
    area = QScrollArea()
    area.setWidget(label)
    area.setGeometry(10, 10, 200, 60)
    return area


def _table(width: int) -> QTableView:
    model = QStandardItemModel(1, 1)
    model.setItem(0, 0, QStandardItem(_LONG))
    table = QTableView()
    model.setParent(table)
    table.setModel(model)
    table.setColumnWidth(0, width)
    table.setGeometry(0, 0, 390, 200)
    return table


def _plot(second: float) -> pg.PlotWidget:
    """A plot with a text in its middle, and one elsewhere."""
    plot = pg.PlotWidget()
    plot.setGeometry(0, 0, 400, 300)
    # No number of an axis stands at an edge.
    plot.setRange(xRange=(0.03, 0.97), yRange=(0.03, 0.97), padding=0)
    for place in (0.5, second):
        text = pg.TextItem(f"at {place}", anchor=(0.5, 0.5))
        text.setPos(place, 0.5)
        plot.addItem(text)
    return plot


_BAD: dict[str, tuple[Callable[[], QWidget], str]] = {
    "a label that is too narrow": (lambda: _held(_label(_LONG, width=60)), "needs"),
    "a label without any width": (lambda: _held(_label(_LONG, width=1, height=1)), "needs"),
    "a wrapped text with a line too few": (lambda: _held(_wrapped(30)), "needs"),
    "a rich text that is too wide": (lambda: _held(_rich(80)), "needs"),
    "a button that cuts its name": (lambda: _held(_button(40)), "needs"),
    "a button that is too low": (lambda: _held(_button(120, 9)), "needs"),
    "a field that hides digits": (lambda: _held(_field(50)), "needs"),
    "a box whose longest entry is cut": (lambda: _held(_combo(100)), "entry"),
    "labels one over the other": (
        lambda: _held(_label("one of two"), _label("another", x=40)),
        "overlaps",
    ),
    "a label over a button": (lambda: _held(_button(120), _label("over it")), "overlaps"),
    "buttons one over the other": (
        lambda: _held(_button(120), _label("far", y=100), _button(140)),
        "overlaps",
    ),
    "a label that leaves the window": (lambda: _held(_label(_LONG, x=380)), "sticks out"),
    "a control that leaves the window": (lambda: _held(_moved(_button(120), 350)), "sticks out"),
    "a text that ends in … and is told nowhere": (lambda: _held(_ending("")), "told in full"),
    "a text from the right that is told nowhere": (
        lambda: _held(_ending("", _FROM_RIGHT)),
        "told in full",
    ),
    "a text of which … is left": (lambda: _held(_thin(_ending(_LONG))), "next to nothing"),
    "a scroll area that scrolls sideways": (
        lambda: _held(_scrolled(_label(_LONG, width=600, height=20))),
        "sideways",
    ),
    "a cell that is cut": (lambda: _held(_table(80)), "told in full"),
    "texts that a widget of ours paints": (lambda: _held(_sized(_Two(5))), "overlaps"),
    "texts in a plot, one over the other": (lambda: _held(_plot(0.51)), "overlaps"),
    "a text in a plot, cut by its edge": (lambda: _held(_plot(0.03)), "needs"),
}

_GOOD: dict[str, Callable[[], QWidget]] = {
    "a label": lambda: _held(_label(_LONG)),
    "a wrapped text": lambda: _held(_wrapped(200)),
    "a rich text": lambda: _held(_rich(380)),
    "a button": lambda: _held(_button(120)),
    "a field": lambda: _held(_field(150)),
    "a box": lambda: _held(_combo(390)),
    "labels beside each other": lambda: _held(_label("one"), _label("two", x=200)),
    "a label under a button": lambda: _held(_button(120), _label("below", y=100)),
    "a text that ends in … and is told": lambda: _held(_ending(_LONG)),
    "a text from the right that is told": lambda: _held(_ending(_FROM_RIGHT, _FROM_RIGHT)),
    "a button with words in both directions": lambda: _held(_label("فتح CSV…")),
    "a field with a part of its text marked": lambda: _held(_marked(90)),
    "what scrolls up and down": lambda: _held(_scrolled(_wrapped(600))),
    "a cell": lambda: _held(_table(380)),
    "a button that opens a dialog": lambda: _held(_label("Open CSV…")),
    "texts that a widget of ours paints": lambda: _held(_sized(_Two(40))),
    "texts in a plot": lambda: _held(_plot(0.2)),
    "a text in a plot, out of sight": lambda: _held(_plot(3.0)),
}


def _moved(widget: QWidget, x: int) -> QWidget:
    widget.move(x, widget.y())
    return widget


def _thin(widget: QWidget) -> QWidget:
    widget.resize(25, widget.height())
    return widget


def _sized(widget: QWidget) -> QWidget:
    widget.resize(200, 100)
    return widget


@pytest.mark.parametrize("what", _BAD)
def test_what_cannot_be_read_is_found(qtbot: QtBot, what: str) -> None:
    make, word = _BAD[what]
    found = _faults(qtbot, make())
    assert any(word in fault for fault in found), found


@pytest.mark.parametrize("what", _GOOD)
def test_what_can_be_read_is_no_fault(qtbot: QtBot, what: str) -> None:
    assert _faults(qtbot, _GOOD[what]()) == []


def _faults(qtbot: QtBot, window: QWidget) -> list[str]:
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    return faults(window)


@pytest.fixture
def from_right(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_lines_from_the_right_that_qt_cuts_are_found_and_wrapped_ones_are_whole(
    qtbot: QtBot, from_right: None
) -> None:
    plain, whole = QLabel(_PROSE_FROM_RIGHT), WrappedLabel(_PROSE_FROM_RIGHT)
    qtbot.addWidget(plain)
    qtbot.addWidget(whole)
    plain.setWordWrap(True)
    assert _at_widths(qtbot, plain)
    assert not _at_widths(qtbot, whole)
    font = QFont(whole.font())
    font.setPixelSize(24)
    whole.setFont(font)
    assert not _at_widths(qtbot, whole)


def test_lines_from_the_right_are_as_high_as_they_are_told_to_be(
    qtbot: QtBot, from_right: None
) -> None:
    plain, whole = QLabel(_MIXED_FROM_RIGHT), WrappedLabel(_MIXED_FROM_RIGHT)
    qtbot.addWidget(plain)
    qtbot.addWidget(whole)
    plain.setWordWrap(True)
    assert _at_widths(qtbot, plain, as_told=True)
    assert not _at_widths(qtbot, whole, as_told=True)


def _at_widths(qtbot: QtBot, label: QLabel, as_told: bool = False) -> list[str]:
    window = _held(label)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    found = []
    for width in range(160, 230):
        height = label.heightForWidth(width) if as_told else 280
        label.setGeometry(0, 0, width, height)
        found += faults(window)
    label.setParent(None)
    return found


def test_a_line_in_both_directions_is_told_as_it_is_read(qtbot: QtBot, from_right: None) -> None:
    text = "فتح CSV في 12 ثانية…"
    label = _label(text)
    qtbot.addWidget(label)
    (line,) = painted(label)
    assert line.text == text
    assert line.pieces[0].text == " ثانية…"  # the leftmost


def test_words_outside_of_the_brackets_are_found(qtbot: QtBot) -> None:
    told = _label(pseudo.lookup("", "<b>Step</b> {n} of &eta;, in bill_length", -1))
    tip = _label("x₁ = 8")
    tip.setToolTip("Not handed over.")
    window = _held(told, tip, _label("Nor this", y=60))
    qtbot.addWidget(window)
    assert untold(window) == [
        "QLabel: 'Nor this'",
        "QLabel: 'Not handed over.'",
    ]


@pytest.mark.parametrize("turn", [pseudo.lookup, pseudo.right_to_left])
def test_a_pseudo_language_keeps_what_is_no_word(turn: Callable[[str, str, int], str]) -> None:
    text = "# A name\n\nThe **rate** {rate} of $x^2$ &lt; <b>one</b>, &Run {{x}} [here](http://a.b)"
    said = turn("", text, -1)
    for kept in ("# ⟦", "\n\n⟦", "**", "{rate}", "$x^2$", "&lt;", "<b>", "</b>", "&R", "{{", "}}"):
        assert kept in said
    assert said.endswith("](http://a.b)⟧")
    assert sum(map(str.isalpha, said)) > 1.3 * sum(map(str.isalpha, text)) - 20

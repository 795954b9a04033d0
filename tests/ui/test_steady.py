"""A label whose text changes with every frame, in a place that stands still."""

from collections import Counter

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gd_desktop.io.settings import window_setup
from gd_desktop.ui.formula_view import FormulaView
from gd_desktop.ui.steady import Steady
from gd_desktop.ui.wrapped import WrappedLabel
from tests.ui.conftest import Opener, step_to


class Heard(QObject):
    """Counts what is sent to a widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.counts: Counter[QEvent.Type] = Counter()
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.counts[event.type()] += 1
        return False


def shown(qtbot: QtBot, label: QLabel) -> QWidget:
    """A window that holds a label, above one that takes the rest."""
    window = QWidget()
    qtbot.addWidget(window)
    rows = QVBoxLayout(window)
    rows.addWidget(Steady(label))
    rows.addWidget(QLabel("below"), 1)
    window.resize(300, 600)
    with qtbot.waitExposed(window):
        window.show()
    QApplication.processEvents()
    return window


def test_a_text_of_the_same_height_moves_nothing_around_it(qtbot: QtBot) -> None:
    label = WrappedLabel("first")
    window = shown(qtbot, label)
    heard, height = Heard(window), label.height()
    for text in ("second", "third, a little longer", "4"):
        label.setText(text)
        QApplication.processEvents()
    assert heard.counts[QEvent.Type.LayoutRequest] == 0
    assert (label.height(), label.width()) == (height, label.parentWidget().width())


def test_a_text_that_needs_more_lines_gets_them(qtbot: QtBot) -> None:
    label = WrappedLabel("short")
    window = shown(qtbot, label)
    height = label.height()
    label.setText("a sentence that needs more than a line, " * 4)
    qtbot.waitUntil(lambda: label.height() > 2 * height)
    assert label.height() >= label.heightForWidth(label.width())
    label.setText("short")
    qtbot.waitUntil(lambda: label.height() == height)
    assert window.height() == 600


def test_rich_text_is_painted_once(qtbot: QtBot) -> None:
    label = QLabel("<b>first</b>")
    label.setTextFormat(Qt.TextFormat.RichText)
    window = shown(qtbot, label)
    heard = Heard(label)
    label.setText("<b>second</b> <i>text</i>")
    qtbot.waitUntil(lambda: heard.counts[QEvent.Type.Paint] > 0)
    for _ in range(3):
        QApplication.processEvents()
    assert heard.counts[QEvent.Type.Paint] == 1
    assert window.isVisible()


def test_a_width_that_is_set_is_kept(qtbot: QtBot) -> None:
    label = QLabel("step 0")
    window = shown(qtbot, label)
    label.setFixedWidth(120)
    QApplication.processEvents()
    assert label.width() == 120
    label.setFixedWidth(200)
    QApplication.processEvents()
    assert label.width() == 200
    assert window.width() == 300


def test_what_lies_under_it_is_not_painted_with_each_text(qtbot: QtBot) -> None:
    label = QLabel("first")
    window = shown(qtbot, label)
    text, under = Heard(label), Heard(window)
    label.setText("second")
    qtbot.waitUntil(lambda: text.counts[QEvent.Type.Paint] > 0)
    assert under.counts[QEvent.Type.Paint] == 0


def test_a_step_paints_nothing_that_stands_still(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app()
    step_to(qtbot, app, 1)
    # Formulas are painted anew once they are typeset.
    views = [view for view in app.window.findChildren(FormulaView) if view.isVisible()]
    qtbot.waitUntil(lambda: all(view._drawing or not view.latex for view in views))
    for _ in range(3):
        QApplication.processEvents()
    moving, still = Heard(app.window.cost_card.timeline), Heard(app.window)
    app.window.iterations_panel.hide()
    QApplication.processEvents()
    still.counts.clear()
    step_to(qtbot, app, 1)
    qtbot.waitUntil(lambda: moving.counts[QEvent.Type.Paint] > 0)
    assert still.counts[QEvent.Type.Paint] == 0


def test_a_step_of_the_neuron_moves_nothing(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app(window_setup("neuron"))
    page = app.window.desks.neuron.page
    # It tells now and then for which step it has been drawn anew.
    page.landscape_card.hide()
    app.session.change(rate=1e-6)
    step_to(qtbot, app, 1)
    for _ in range(5):
        QApplication.processEvents()
    weights, around = Heard(page.data_card.weights), Heard(page)
    app.session.change(rate=1e-2)
    step_to(qtbot, app, 1)
    qtbot.waitUntil(lambda: weights.counts[QEvent.Type.Paint] > 0)
    for _ in range(5):
        QApplication.processEvents()
    assert around.counts[QEvent.Type.LayoutRequest] == 0

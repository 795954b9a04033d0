"""How many samples each class has, where the classes' names are long."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox

from gd_desktop.core.dataset import Dataset
from gd_desktop.core.setup import ZEROS

from .conftest import Bench

USUAL = ("benign tumour (B)", "malignant tumour (M)")
LONG = ("a class with a name that goes on and on and on, which a school wrote", "no")
UNBROKEN = ("n" * 90, "y" * 90)


def learn(bench: Bench, classes: tuple[str, str]) -> None:
    """Turn to data of one's own with 600 samples of each class."""
    old = bench.setup.data
    assert old is not None
    rows = [number % len(old) for number in range(1200)]
    labels = old.labels[rows].copy()
    labels[:600], labels[600:] = 0.0, 1.0
    data = Dataset("own", old.names, old.features[rows], labels, classes, "own.csv", is_own=True)
    bench.after(lambda: bench.app.session.learn_from(data, start=ZEROS, scale="standard"))
    QApplication.processEvents()


def test_long_names_of_classes_push_nothing_out_of_the_column(bench: Bench) -> None:
    left = bench.app.window._left
    for classes in (USUAL, LONG, UNBROKEN):
        learn(bench, classes)
        assert left.content.width() == left.area.viewport().width(), classes
        panel = bench.desk.panel
        for control in (*panel.findChildren(QComboBox), *panel.findChildren(QAbstractButton)):
            end = control.mapTo(left, QPoint(control.width(), 0)).x()
            assert end <= left.width(), control.accessibleName()


def test_counts_are_seen_however_long_the_names_are(bench: Bench) -> None:
    for classes in (USUAL, LONG, UNBROKEN):
        learn(bench, classes)
        counts = bench.desk.panel.counts
        seen = counts.fitted(counts.width())
        assert counts.fontMetrics().horizontalAdvance(seen) <= counts.width()
        assert seen.count(": 600") == 2
        assert "…" in seen
        # The whole of it is in the tooltip.
        assert all(name in counts.toolTip() for name in classes)


def test_short_names_are_seen_as_a_whole(bench: Bench) -> None:
    counts = bench.desk.panel.counts
    assert counts.fitted(counts.width()) == counts.text() == "Adelie: 151, Gentoo: 123"

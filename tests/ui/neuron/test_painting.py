"""Points painted with the mouse, and a neuron that learns them."""

import numpy as np
import pytest
from PySide6.QtCore import Qt

from .conftest import Bench

A = [(-4.0, -3.0), (-3.0, -4.5), (-2.0, -1.0), (-4.5, 0.5), (-1.0, -3.5),
     (-5.0, -5.0), (-3.5, -1.5), (-2.5, -3.0), (-0.5, -5.0), (-5.0, -2.0)]  # fmt: skip
B = [(-x, -y) for x, y in A]


def paint_all(bench: Bench) -> None:
    bench.desk.panel.paint.click()
    for number, points in enumerate((A, B)):
        bench.desk.page.data_card.brushes.button(number).click()
        for place in points:
            bench.after(lambda place=place: bench.paint(*place))


def test_twenty_painted_points_are_learnt(bench: Bench) -> None:
    paint_all(bench)
    data = bench.setup.data
    assert data is not None
    assert (data.source, data.is_own, len(data)) == ("painted", True, 20)
    assert data.labels.tolist() == [0.0] * 10 + [1.0] * 10
    # A click is as exact as a pixel is.
    assert np.abs(data.features - np.array(A + B)).max() < 0.05
    score = bench.step(100).score
    assert score is not None
    assert score.accuracy == 1.0
    assert score.cost < 0.02
    bench.desk.page.data_card.done.click()
    assert not bench.desk.page.data_card.is_painting


def test_painting_begins_with_an_empty_plane_and_undo_brings_the_data_back(bench: Bench) -> None:
    before = bench.setup
    bench.desk.panel.paint.click()
    assert bench.plane.is_blank
    assert bench.setup == before
    bench.after(lambda: bench.paint(1.0, 2.0))
    assert not bench.plane.is_blank
    assert bench.setup.scale == "none"
    while bench.setup != before:
        bench.after(bench.app.session.undo)
    assert not bench.plane.is_blank


def test_a_right_click_erases(bench: Bench) -> None:
    paint_all(bench)
    bench.after(lambda: bench.paint(*A[0], Qt.MouseButton.RightButton))
    data = bench.setup.data
    assert data is not None
    assert len(data) == 19
    assert data.labels.tolist().count(0.0) == 9


def test_the_last_point_erased_leaves_an_empty_plane(bench: Bench) -> None:
    bench.desk.panel.paint.click()
    bench.after(lambda: bench.paint(1.0, 2.0))
    bench.paint(1.0, 2.0, Qt.MouseButton.RightButton)
    assert bench.plane.is_blank
    bench.after(lambda: bench.paint(-2.0, 0.0))
    assert bench.setup.data is not None
    assert len(bench.setup.data) == 1


def test_clear_begins_anew(bench: Bench) -> None:
    paint_all(bench)
    bench.desk.page.data_card.clear.click()
    assert bench.plane.is_blank
    bench.after(lambda: bench.paint(3.0, 3.0))
    data = bench.setup.data
    assert data is not None
    assert len(data) == 1
    assert data.labels.tolist() == [1.0]  # the brush in hand


@pytest.mark.parametrize(("brush", "missing"), [(0, "B"), (1, "A")])
def test_points_of_one_class_are_said_to_be_too_few(bench: Bench, brush: int, missing: str) -> None:
    card = bench.desk.page.data_card
    bench.desk.panel.paint.click()
    card.brushes.button(brush).click()
    bench.after(lambda: bench.paint(1.0, 2.0))
    assert not card.missing.isVisible()  # the other class may be next
    card.done.click()
    assert card.missing.isVisible()
    assert card.missing.text().endswith(f"there is none of “{missing}”.")
    bench.step(1)
    assert card.missing.isVisible()
    bench.desk.panel.paint.click()
    assert not card.missing.isVisible()
    card.brushes.button(1 - brush).click()
    bench.after(lambda: bench.paint(1.2, 2.1))
    card.done.click()
    assert not card.missing.isVisible()
    bench.after(bench.app.session.undo)
    assert card.missing.isVisible()
    bench.after(bench.app.session.undo)
    assert not card.missing.isVisible()  # the data before


def test_who_goes_on_painting_has_the_whole_plane_again(bench: Bench) -> None:
    card = bench.desk.page.data_card
    bench.desk.panel.paint.click()
    whole = bench.plane.box.viewRange()
    bench.after(lambda: bench.paint(3.0, 2.0))
    card.done.click()
    assert bench.plane.box.viewRange() != whole  # it fits the point
    bench.desk.panel.paint.click()
    assert bench.plane.box.viewRange() == whole
    card.brushes.button(1).click()
    bench.after(lambda: bench.paint(-4.0, -5.0))
    assert bench.plane.box.viewRange() == whole
    data = bench.setup.data
    assert data is not None
    assert data.labels.tolist() == [0.0, 1.0]


def test_points_beyond_the_first_plane_stay_in_sight(bench: Bench) -> None:
    card = bench.desk.page.data_card
    bench.desk.panel.paint.click()
    bench.after(lambda: card.painter.add(50.0, 2.0, 1))
    card.done.click()
    bench.desk.panel.paint.click()
    (left, right), _ = bench.plane.box.viewRange()
    assert left < 50.0 < right


def test_after_done_a_click_asks(bench: Bench) -> None:
    paint_all(bench)
    bench.desk.page.data_card.done.click()
    with bench.qtbot.waitSignal(bench.desk.page.data_card.point_asked):
        bench.paint(0.0, 0.0)
    assert len(bench.setup.data or ()) == 20


def test_other_data_ends_an_empty_plane(bench: Bench) -> None:
    bench.desk.panel.paint.click()
    assert bench.plane.is_blank
    bench.learn("clusters")
    assert not bench.plane.is_blank
    assert not bench.desk.page.data_card.is_painting

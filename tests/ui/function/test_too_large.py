"""Functions whose values are defined, and too large to draw."""

import numpy as np
import pytest

from gd_desktop import function_labels

from .conftest import Bench


def _gap_words(bench: Bench) -> str:
    tag = bench.curve.gaps.tag
    return tag._text if tag.isVisible() else ""


def test_a_line_too_steep_for_a_picture_is_not_drawn_and_that_is_said(bench: Bench) -> None:
    frame = bench.change(function="1e300x", start=(4.0,), rate=0.01)
    assert frame.cursor == 0
    assert bench.desk.page.curve.note.text() == function_labels.too_large_at("x = 4.000")
    assert _gap_words(bench) == function_labels.TOO_LARGE
    y = bench.curve.curve.getData()[1]
    assert not (np.abs(y) > 0).any()
    bottom, top = bench.curve.box.viewRange()[1]
    assert bottom < frame.row.cost < top  # the axis says how large
    for item in (bench.curve.ball, bench.curve.tangent, bench.curve.start_tag):
        assert not item.isVisible()


@pytest.mark.parametrize("text", ["1e98x", "-1e98x", "1e95x^2"])
def test_as_far_as_marks_can_be_drawn_the_curve_is(bench: Bench, text: str) -> None:
    bench.change(function=text, start=(4.0,), rate=1e-100)
    assert bench.desk.page.curve.note.text() == ""
    assert bench.curve.ball.isVisible()
    assert np.isfinite(bench.curve.curve.getData()[1]).all()
    (left, right), (bottom, top) = bench.curve.box.viewRange()
    assert left < bench.curve.ball.x() < right
    assert bottom < bench.curve.ball.y() < top


def test_of_a_power_that_overflows_the_part_that_can_be_drawn_is(bench: Bench) -> None:
    bench.change(function="x^1000", start=(2.0,), rate=0.01)
    assert bench.desk.page.curve.note.text() == function_labels.too_large_at("x = 2.000")
    assert _gap_words(bench) == function_labels.TOO_LARGE
    x, y = bench.curve.curve.getData()
    seen = x[np.isfinite(y)]
    edge = 1e100 ** (1 / 1000)
    assert (seen.min(), seen.max()) == pytest.approx((-edge, edge), rel=1e-3)
    assert y[np.isfinite(y)].min() == 0
    bottom, top = bench.curve.box.viewRange()[1]
    assert top - bottom < 1e50  # the floor and the walls are seen
    assert bench.panel.solution.text() == function_labels.FADED


def test_a_walk_to_where_the_value_overflows_is_not_said_to_be_undefined(bench: Bench) -> None:
    bench.change(function="x^1000 - x", start=(0.5,), rate=4.0)
    assert not bench.curve.lost.isVisible()
    bench.step()
    assert bench.frame.row.x.item() == 4.5
    assert bench.desk.page.curve.note.text() == function_labels.too_large_at("x = 4.500")


def test_words_that_are_wider_than_the_gap_are_left_out(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(function_labels, "TOO_LARGE", 30 * function_labels.TOO_LARGE)
    bench.change(function="x^1000", start=(2.0,), rate=0.01)
    assert len(bench.curve.gaps._gaps) == 2
    assert not bench.curve.gaps.tag.isVisible()


@pytest.mark.parametrize("text", ["ln x", "√(x − 1)", "√(1 − x²)"])
def test_where_it_is_not_defined_that_is_still_said(bench: Bench, text: str) -> None:
    bench.change(function=text, start=(1.0,), rate=0.01)
    assert _gap_words(bench) in ("", function_labels.NOT_DEFINED)
    assert len(bench.curve.gaps._gaps) > 0


def test_of_places_that_crowd_no_count_is_said_to_be_all(bench: Bench) -> None:
    bench.change(function="sin(1/x)", start=(4.0,))
    assert bench.panel.solution.text() == (
        "The slope is 0 at 22 places or more; those near the start are marked."
    )
    bench.change(function="sin(5x)", start=(4.0,))
    assert bench.panel.solution.text() == (
        "The slope is 0 at 20 places in view; 10 of them are minima."
    )


@pytest.mark.parametrize("cost", ["4e6", "4e90", "-4e90"])
def test_the_axis_of_a_single_large_cost_tells_its_numbers_apart(bench: Bench, cost: str) -> None:
    bench.change(function=f"{cost} + 0x", start=(1.0,))
    plot = bench.app.window.cost_card.plot
    bottom, top = plot.box.viewRange()[1]
    ((spacing, ticks), *_) = plot.left.tickValues(bottom, top, plot.box.height())
    texts = plot.left.tickStrings(ticks, 1.0, spacing)
    assert len(texts) == len(set(texts)) > 1
    assert plot.here.isVisible()
    assert bottom < plot.here.y() < top


def test_a_cost_too_large_to_draw_does_not_stretch_the_axis(bench: Bench) -> None:
    bench.change(function="1e300x", start=(4.0,), rate=0.01)
    plot = bench.app.window.cost_card.plot
    assert not plot.here.isVisible()
    assert np.ptp(plot.box.viewRange()[1]) < 10

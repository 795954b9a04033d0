"""What is seen of a function: its curve with gaps and marks, or its landscape."""

import math

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from gd_desktop import function_labels
from gd_desktop.core.function import parse_function
from gd_desktop.io.gallery import gallery
from gd_desktop.ui.equation import Equation

from .conftest import Bench

ENTRIES = [entry.name for entry in gallery()]


@pytest.mark.parametrize("name", ENTRIES)
def test_each_function_of_the_gallery_opens_and_runs(bench: Bench, name: str) -> None:
    before = bench.setup
    number = ENTRIES.index(name)
    entry, action = gallery()[number], bench.entries()[number]
    assert action.toolTip() == entry.note
    if number:
        bench.after(action.trigger)
    setup = bench.setup
    assert (setup.function, setup.start, setup.rate) == (entry.text, entry.start, entry.rate)
    bench.step(30)
    assert not bench.app.window.grab().isNull()
    if number:
        # It was one change.
        bench.after(bench.app.window.actions_.undo.trigger)
        assert bench.setup == before


def test_the_gallery_takes_the_place_of_what_was_being_typed(bench: Bench) -> None:
    bench.type("x^^")
    bench.field.check()
    bench.after(bench.entries()[1].trigger)
    assert bench.field.text() == gallery()[1].text
    assert bench.panel.pages.currentIndex() == 0


def _shown(bench: Bench) -> list[str]:
    return [tag._text for tag in bench.curve.landmarks.tags if tag.isVisible()]


@pytest.mark.parametrize(
    ("text", "start", "names"),
    [
        ("x^4 - 3x^3 + 2", 4.0, {"minimum x = 2.25", "flat x = 0"}),
        ("sin x + x²/10", 7.0, {"minimum x ≈ −1.306", "minimum x ≈ 3.837", "maximum x ≈ 1.977"}),
        ("|x|", 3.0, {"minimum x = 0"}),
        ("√|x|", 3.0, {"minimum x = 0"}),
        ("e^(−x²)", 0.5, {"maximum x = 0"}),
        ("x + 1/x", 4.0, {"minimum x = 1", "maximum x = −1"}),
        ("tan x", 2.0, set()),
    ],
)
def test_flat_places_are_named_within_the_picture_and_apart(
    bench: Bench, text: str, start: float, names: set[str]
) -> None:
    bench.change(function=text, start=(start,), rate=0.2)
    assert set(_shown(bench)) == names
    plot = bench.curve
    (left, _), (_, top) = plot.box.viewRange()
    wide, high = plot.box.viewPixelSize()
    boxes = [
        tag.boundingRect().translated(QPointF((tag.x() - left) / wide, (top - tag.y()) / high))
        for tag in plot.landmarks.tags
        if tag.isVisible()
    ]
    room = plot.box.boundingRect()
    for number, box in enumerate(boxes):
        assert room.contains(box)
        assert not any(box.intersects(other) for other in boxes[:number])


@pytest.mark.parametrize(
    "text",
    ["x", "x^3", "e^x", "1/x", "tan x", "ln x", "x^40", "1/x^8", "10^300 x", "asin x", "x^x",
     "1e-9 x^2", "sin(1/x)", "ln(-1-x^2)"],
)  # fmt: skip
def test_the_first_look_is_finite_and_holds_the_start(bench: Bench, text: str) -> None:
    bench.change(function=text, start=(0.9,))
    (left, right), (bottom, top) = bench.curve.box.viewRange()
    assert all(map(math.isfinite, (left, right, bottom, top)))
    assert left < 0.9 < right
    cost = parse_function(text).evaluate(np.array([0.9]))[0]
    if math.isfinite(cost):
        assert bottom < cost < top
        bench.step()
    assert not bench.app.window.grab().isNull()


def test_one_huge_value_does_not_flatten_the_rest(bench: Bench) -> None:
    bench.change(function="1/x^2 + x", start=(3.0,))
    _, (bottom, top) = bench.curve.box.viewRange()
    assert top - bottom < 30


@pytest.mark.parametrize("text", ["1/x", "tan x", "sign x", "1/(x-0.3)^3"])
def test_no_stroke_crosses_a_pole_or_a_leap(bench: Bench, text: str) -> None:
    bench.change(function=text, start=(2.0,))
    _, y = bench.curve.curve.getData()
    _, (bottom, top) = bench.curve.box.viewRange()
    with np.errstate(invalid="ignore"):
        leaps = np.abs(np.diff(y)) > 0.9 * (top - bottom)
        # Falling and rising strokes may be long where they leave the picture.
        crosses = leaps & (np.sign(y[1:] - 0.0) != np.sign(y[:-1]))
    assert not crosses.any()
    assert np.isnan(y).any()
    assert np.nanmax(np.abs(y)) <= 3 * (top - bottom)


def test_a_steep_curve_is_not_broken(bench: Bench) -> None:
    bench.change(function="x^9", start=(2.0,))
    assert np.isfinite(bench.curve.curve.getData()[1]).all()


def test_a_gap_is_told_from_the_curve_and_the_curve_reaches_its_edge(bench: Bench) -> None:
    bench.change(function="√(x − 1)", start=(3.0,))
    x, y = bench.curve.curve.getData()
    first = x[np.isfinite(y)][0]
    assert 1 <= first < 1 + 1e-9
    ((low, high),) = bench.curve.gaps._gaps
    assert low < high == pytest.approx(1)


def test_a_walk_into_a_gap_leaves_the_ball_where_it_last_stood(bench: Bench) -> None:
    bench.change(function="√x", start=(1.0,), rate=4.0)
    # The next step is known to lead nowhere before it is taken.
    assert bench.curve.lost.isVisible()
    assert not bench.curve.ghost.isVisible()
    bench.step()
    page = bench.desk.page.curve
    assert page.note.text() == function_labels.undefined_at("x = −1.000")
    assert page.note.property("alarm")
    assert bench.curve.ball.isVisible()
    assert bench.curve.ball.pos().x() == 1.0
    assert bench.curve.lost.pos().x() == -1.0
    bench.app.player.back()
    bench.qtbot.waitUntil(lambda: page.note.text() == "")


def test_the_picture_grows_with_a_walk_that_goes_up(bench: Bench) -> None:
    bench.change(function="x^4 - 3x^3 + 2", start=(4.0,), rate=0.06)
    frame = bench.step()
    (left, right), (bottom, top) = bench.curve.box.viewRange()
    assert left < frame.row.x.item() < right
    assert bottom < frame.row.cost < top
    assert bench.desk.page.curve.note.text() == ""
    bench.step(5)
    assert "left the picture" in bench.desk.page.curve.note.text()


def test_the_ball_is_dragged_along_the_curve(bench: Bench) -> None:
    plot, viewport = bench.curve, bench.curve.viewport()
    begin = plot.mapFromScene(plot.ball.scenePos())
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=begin)
    for pixels in (20, 40, 80):
        QTest.mouseMove(viewport, begin - QPoint(pixels, 0))
        QApplication.processEvents()
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=begin - QPoint(80, 0))
    bench.qtbot.waitUntil(lambda: bench.frame.setup == bench.setup)
    (start,) = bench.setup.start
    assert isinstance(start, float)
    assert start < 3.8
    bench.after(bench.app.window.actions_.undo.trigger)
    assert bench.setup.start == (4.0,)


def test_whole_picture_comes_back_after_zooming(bench: Bench) -> None:
    before = bench.curve.box.viewRange()
    bench.curve.box.scaleBy((0.5, 0.5))
    bench.curve.box.sigRangeChangedManually.emit([True, True])
    assert bench.desk.page.curve.note.text() != ""
    bench.app.window.actions_.whole_picture.trigger()
    assert bench.curve.box.viewRange() == before


@pytest.mark.parametrize("text", ["x^4 - 3x^3 + 2", "sin x · sin y + (x² + y²)/20"])
@pytest.mark.parametrize(
    ("theme", "size"),
    [("light", (1280, 720)), ("dark", (1440, 900)), ("projector", (1920, 1080))],
)
def test_nothing_of_the_panel_or_the_page_is_cut_off(
    bench: Bench, theme: str, size: tuple[int, int], text: str
) -> None:
    window = bench.app.window
    window.resize(*size)
    start = (4.0, 3.0) if "y" in text else (4.0,)
    bench.change(function=text, start=start, rate=0.02)
    bench.app.preferences.change(theme=theme)
    QApplication.processEvents()
    assert window.size().toTuple() == size

    def all_is_inside() -> None:
        inner = bench.panel.contentsRect()
        for widget in bench.panel.findChildren(QWidget):
            if not widget.isVisible() or widget.window() is not window:
                continue
            place = widget.mapTo(bench.panel, widget.rect().topLeft())
            assert inner.contains(widget.rect().translated(place)), widget

    # A formula comes when it is set, and asks for its room then.
    bench.qtbot.waitUntil(all_is_inside, timeout=20_000)
    for label in (*bench.panel.findChildren(QLabel), *bench.desk.page.findChildren(QLabel)):
        if label.isVisible() and not label.wordWrap() and not isinstance(label, Equation):
            assert label.width() >= label.sizeHint().width(), label.text()


# --- two variables


def _landscape(bench: Bench) -> None:
    """Wait for the fine picture of what is in force."""
    card = bench.desk.page.plane.card
    bench.qtbot.waitUntil(
        lambda: (
            card._surveyed is not None
            and card._surveyed.wish.problem == bench.frame.problem
            and len(card._surveyed.relief.landscape.us) == 101
        )
    )


def test_two_variables_are_a_landscape_with_two_lines_of_arithmetic(bench: Bench) -> None:
    bench.change(function="x² + 3y²", start=(4.0, 1.0), rate=0.1)
    _landscape(bench)
    page = bench.desk.page
    assert page.current is page.plane
    text = page.plane.equation.accessibleName()
    assert text == "x₁ = 4 − 0.1 · (2·4) = 3.2; y₁ = 1 − 0.1 · (6·1) = 0.4"
    assert (bench.plane.bottom.labelText, bench.plane.left.labelText) == ("x", "y")
    assert bench.plane.star.pos() == QPointF(0, 0)
    assert not page.plane.card.across.isVisible()
    bench.step()
    assert bench.plane.ball.pos().x() == pytest.approx(3.2)


def test_a_click_in_the_landscape_is_the_new_start(bench: Bench) -> None:
    bench.change(function="x² + 3y²", start=(4.0, 1.0))
    plot = bench.plane
    place = plot.mapFromScene(plot.box.mapViewToScene(QPointF(-3.0, 2.0)))
    bench.after(lambda: QTest.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=place))
    assert bench.setup.start == pytest.approx((-3.0, 2.0), abs=0.05)


def test_gaps_of_a_landscape_are_blank_and_do_not_spoil_its_colours(bench: Bench) -> None:
    bench.change(function="ln(x² + y² − 4) + 1/(x − 20)", start=(4.0, 3.0))
    _landscape(bench)
    surveyed = bench.desk.page.plane.card._surveyed
    assert surveyed is not None
    heights, costs = surveyed.relief.heights, surveyed.relief.landscape.costs
    assert np.array_equal(np.isnan(heights), ~np.isfinite(costs))
    assert np.isnan(heights).any()
    assert np.nanquantile(heights, 0.9) - np.nanquantile(heights, 0.1) > 0.2
    assert not bench.app.window.grab().isNull()


def test_a_pole_does_not_take_all_the_colours(bench: Bench) -> None:
    bench.change(function="x²/20 + y²/20 + 1/(x² + y²)²", start=(4.0, 3.0))
    _landscape(bench)
    surveyed = bench.desk.page.plane.card._surveyed
    assert surveyed is not None
    heights = surveyed.relief.heights
    assert np.nanquantile(heights, 0.9) - np.nanquantile(heights, 0.1) > 0.2


def test_a_walk_into_a_gap_of_the_plane_is_said(bench: Bench) -> None:
    bench.change(function="√x + y²", start=(1.0, 1.0), rate=4.0)
    bench.step()
    note = bench.desk.page.plane.note
    assert note.text() == function_labels.undefined_at("(−1.000, −7.000)")
    assert note.property("alarm")
    bench.app.window.actions_.whole_picture.trigger()
    assert not bench.app.window.grab().isNull()


def test_another_function_of_two_variables_takes_the_place_of_the_last(bench: Bench) -> None:
    bench.enter("x² + y²")
    _landscape(bench)
    bench.enter("(x - 1)² + (y + 2)²")
    _landscape(bench)
    star = bench.plane.star.pos()
    assert (star.x(), star.y()) == pytest.approx((1, -2), abs=0.07)


@pytest.mark.parametrize(
    ("text", "start", "dense"), [("sin x", 1e5, True), ("tan x", 1e5, True), ("sin x", 2.0, False)]
)
def test_a_line_of_countless_waves_is_painted_with_a_fine_pen(
    bench: Bench, text: str, start: float, dense: bool
) -> None:
    bench.change(function=text, start=(start,))
    item = bench.curve.curve
    assert (item.opts["pen"].widthF() == 1) == dense
    assert item.opts["antialias"] != dense


def test_a_ball_dragged_on_a_curve_that_has_gone_changes_nothing(bench: Bench) -> None:
    bench.app.session.change(function="x^2 + y^2", start=(1.0, 2.0))
    # The pictures follow with the next frame; until then the curve can still be dragged.
    bench.desk.page.curve.plot.start_dragged.emit(3.0)
    assert bench.app.session.setup.start == (1.0, 2.0)
    bench.desk.page.curve.plot.start_dropped.emit()


def test_of_many_places_those_near_the_start_are_marked(bench: Bench) -> None:
    bench.change(function="sin(50x)", start=(3.0,))
    points = bench.curve.landmarks.points
    assert len(points) == 40
    assert min(point.x[0] for point in points) < 3 < max(point.x[0] for point in points)
    assert [point.x for point in points] == sorted(point.x for point in points)
    assert bench.panel.solution.text() == (
        "The slope is 0 at 40 places or more; those near the start are marked."
    )


def test_level_ground_is_no_place_where_the_slope_is_0(bench: Bench) -> None:
    bench.change(function="sign(x)", start=(3.0,))
    assert bench.panel.solution.text() == function_labels.NO_FLAT_PLACE

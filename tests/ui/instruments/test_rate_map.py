"""The map: when and what it computes, what its colours say, and how a cell is loaded."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QObject, QPointF, Qt, QTimer, Slot
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gd_desktop import map_labels
from gd_desktop.app.jobs import Token
from gd_desktop.core.basins import FLAT, OTHER
from gd_desktop.core.descent import walk
from gd_desktop.core.problem import Extremum
from gd_desktop.core.rate_map import AWAY, NOT_YET, Plane
from gd_desktop.core.setup import Setup
from gd_desktop.io.settings import window_setup
from gd_desktop.ui.instruments.map_legend import entries_of
from gd_desktop.ui.instruments.rate_map import RateMap
from gd_desktop.ui.plots.map_colours import by_end, by_steps, palette
from gd_desktop.ui.plots.map_wish import COARSE, FINE, Drawn, cells
from gd_desktop.ui.theme import load_theme
from tests.ui.instruments.benches import Bench, pixel, quick_fingers, typed

Maker = Callable[..., Bench[RateMap]]
# Few steps: the tests are not to wait for the maps.
STORY = Setup(steps=60, tolerance=1e-2)
VALLEY = typed("x^2/20 + y^2", (4.0, 1.0), rate=0.9, steps=60, tolerance=1e-2)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def make(qtbot: QtBot) -> Iterator[Maker]:
    benches: list[Bench[RateMap]] = []

    def make_(setup: Setup = STORY) -> Bench[RateMap]:
        benches.append(Bench(setup, RateMap, qtbot))
        return benches[-1]

    yield make_
    for bench in benches:
        bench.close()
        assert not bench.failures


def settle(bench: Bench[RateMap]) -> Drawn:
    """Wait for the fine map of what is in view now."""
    made = bench.made

    def is_settled() -> bool:
        made.hurry()
        return made._is_scouted and not made.survey.is_busy

    bench.qtbot.waitUntil(is_settled)
    assert made._drawn is not None
    assert len(made._drawn.mapped.us) == FINE
    return made._drawn


def hold_up_the_jobs(bench: Bench[RateMap]) -> threading.Event:
    """Keep the jobs' thread busy until the event is set."""
    go_on = threading.Event()

    def wait(_token: Token) -> str:
        go_on.wait(10)
        return "map"

    bench.jobs.submit(wait, bench.made.setObjectName, bench.made.failed.emit)
    return go_on


# --- what is computed


def test_it_reaches_from_0_to_a_quarter_past_2_by_l_and_over_the_starts_in_view(
    make: Maker,
) -> None:
    drawn = settle(make())
    assert drawn.wish.across == (0.0, 1.25)
    low, high = drawn.wish.up
    assert low < -4
    assert high > 8
    assert drawn.curvature == 2.0


def test_it_comes_coarse_and_then_fine(make: Maker) -> None:
    bench = make()
    seen: list[int] = []
    bench.made.survey.drawn.connect(lambda drawn: seen.append(len(drawn.mapped.us)))
    settle(bench)
    assert seen == [COARSE, FINE]


def test_a_cell_is_told_as_its_walk_is(make: Maker) -> None:
    bench = make()
    drawn = settle(bench)
    mapped = drawn.mapped
    for cell in ((10, 20), (250, 130), (150, 299), (0, 0)):
        rate, x = mapped.us[cell[1]].item(), mapped.vs[cell[0]].item()
        alone = walk(replace(STORY, rate=rate, start=(x,)))
        assert mapped.steps[cell] == alone.cursor
        bench.made._tell_cell(cell)
        told = bench.made.caption.text()
        assert told.startswith(f"η = {rate:g}, start x = {x:g}".replace("-", "−"))
        if mapped.fates[cell] >= 0:
            assert told.endswith(f"{alone.cursor} steps")


def test_another_rate_or_start_moves_the_mark_and_computes_nothing(make: Maker) -> None:
    bench = make()
    before = settle(bench)
    bench.session.change(rate=0.7, start=(-1.5,))
    assert not bench.made.survey.is_busy
    assert bench.made._drawn is before
    plot = bench.made.plot
    assert (plot.present.x(), plot.present.y()) == (0.7, -1.5)
    bench.show(3)
    assert bench.made._drawn is before


def test_another_function_method_tolerance_or_limit_computes_it_anew(make: Maker) -> None:
    bench = make()
    drawn = [settle(bench)]
    for change in (
        lambda: bench.session.change(tolerance=1e-3),
        lambda: bench.session.change(steps=50),
        lambda: bench.session.choose_method("momentum"),
        lambda: bench.session.change(coefficients=(2.0, 0.0, 0.0)),
    ):
        change()
        drawn.append(settle(bench))
        assert drawn[-1].wish != drawn[-2].wish
    assert drawn[1].wish.most == 60
    assert drawn[2].wish.most == 50


def test_a_start_or_a_rate_beyond_widens_it(make: Maker) -> None:
    bench = make()
    settle(bench)
    bench.session.change(start=(40.0,))
    low, high = settle(bench).wish.up
    assert low < 40 < high
    bench.session.change(rate=2.0)
    assert settle(bench).wish.across == (0.0, 2.5)
    # One that is very far off would leave nothing to see of the rest.
    bench.session.change(rate=1e5)
    assert settle(bench).wish.across == (0.0, 1.25)


def test_what_comes_into_view_is_computed(make: Maker) -> None:
    bench = make()
    settle(bench)
    box = bench.made.plot.box
    box.setRange(xRange=(0.9, 1.1), yRange=(1.0, 3.0), padding=0)
    box.sigRangeChangedManually.emit([True, True])
    drawn = settle(bench)
    assert drawn.wish.across == pytest.approx((0.9, 1.1))
    assert drawn.wish.up == pytest.approx((1.0, 3.0))
    bench.made.go_home()
    assert settle(bench).wish.across == (0.0, 1.25)


def test_rates_below_0_cannot_come_into_view(make: Maker) -> None:
    bench = make()
    settle(bench)
    box = bench.made.plot.box
    box.translateBy(x=-5.0)
    box.sigRangeChangedManually.emit([True, True])
    drawn = settle(bench)
    assert drawn.wish.across[0] == 0.0
    assert (drawn.mapped.us > 0).all()


def test_nothing_is_computed_while_it_is_not_seen(make: Maker) -> None:
    bench = make()
    before = settle(bench)
    bench.made.hide()
    bench.session.change(tolerance=0.5)
    assert not bench.made.survey.is_busy
    assert not bench.made._scout.is_busy
    bench.made.show()
    assert settle(bench).wish != before.wish


def test_seen_again_it_is_as_it_was_and_nothing_is_computed(make: Maker) -> None:
    bench = make()
    before = settle(bench)
    bench.made.hide()
    bench.made.show()
    bench.show(0)
    assert not bench.made.survey.is_busy
    assert bench.made._drawn is before


def test_hurry_before_anything_has_come_brings_the_fine_map(make: Maker) -> None:
    bench = make()
    go_on = hold_up_the_jobs(bench)
    bench.session.change(coefficients=(3.0, 0.0, 0.0))
    bench.made.hurry()
    rest = bench.made.survey._rest
    rest.setInterval(10_000_000)
    go_on.set()
    bench.qtbot.waitUntil(lambda: bench.made._is_scouted and not bench.made.survey.is_busy)
    assert bench.made._drawn is not None
    assert len(bench.made._drawn.mapped.us) == FINE


# --- progress, and giving up


def test_the_fine_map_tells_how_far_it_is(make: Maker) -> None:
    bench = make(replace(STORY, steps=900, tolerance=1e-12))
    shares: list[float] = []
    bench.made.survey.progressed.connect(shares.append)
    settle(bench)
    assert len(shares) > 10
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert bench.made.progress.isHidden()


@pytest.mark.parametrize("by_key", [True, False])
def test_it_can_be_cancelled_and_what_is_there_stays(make: Maker, by_key: bool) -> None:
    bench = make()
    settle(bench)
    made = bench.made
    go_on = hold_up_the_jobs(bench)
    bench.session.change(tolerance=1e-5)
    assert made.survey.is_busy
    assert made.cancel.isVisible()
    bench.qtbot.waitUntil(made.progress.isVisible)
    if by_key:
        made.plot.setFocus()
        made.activateWindow()
        bench.qtbot.waitUntil(made.plot.hasFocus)
        QTest.keyClick(made.plot, Qt.Key.Key_Escape)
    else:
        made.cancel.click()
    assert not made.survey.is_busy
    assert not made.cancel.isVisible()
    assert made.progress.isHidden()
    assert "Cancelled" in made.caption.text()
    drawn: list[Drawn] = []
    made.survey.drawn.connect(drawn.append)
    go_on.set()
    bench.qtbot.waitUntil(lambda: made.objectName() == "map")
    # Later work comes after what was given up in the queue.
    bench.session.change(tolerance=1e-4)
    settle(bench)
    assert {one.wish.setup.tolerance for one in drawn} == {1e-4}


def test_closing_with_a_map_under_way_leaves_nothing(make: Maker) -> None:
    bench = make(replace(STORY, steps=1000, tolerance=1e-12))
    assert bench.made._scout.is_busy or bench.made.survey.is_busy
    bench.made.close()
    assert not bench.made._scout.is_busy
    assert not bench.made.survey.is_busy
    timers = bench.made.findChildren(QTimer)
    assert timers
    assert not any(timer.isActive() for timer in timers)


def test_a_scout_that_fails_is_not_sent_with_every_frame(
    make: Maker, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench = make()
    settle(bench)
    sent: list[object] = []

    def fail(*args: object) -> None:
        sent.append(args)
        raise ArithmeticError("no")

    with monkeypatch.context() as patch:
        patch.setattr("gd_desktop.ui.instruments.rate_map.highest_rate", fail)
        bench.session.change(coefficients=(3.0, 0.0, 0.0))
        bench.qtbot.waitUntil(lambda: bool(bench.failures))
        for rate in (0.2, 0.3):
            bench.session.change(rate=rate)
            assert not bench.made._scout.is_busy
    assert len(sent) == len(bench.failures) == 1
    bench.failures.clear()
    assert bench.made.caption.text() == map_labels.FAILED
    # Another function is another matter.
    bench.session.change(coefficients=(2.0, 0.0, 0.0))
    settle(bench)


def test_a_map_that_fails_is_told_once(make: Maker, monkeypatch: pytest.MonkeyPatch) -> None:
    bench = make()
    settle(bench)

    def fail(*_: object) -> None:
        raise ArithmeticError("no")

    with monkeypatch.context() as patch:
        patch.setattr("gd_desktop.ui.instruments.map_survey.draw", fail)
        bench.session.change(tolerance=1e-3)
        bench.qtbot.waitUntil(lambda: bool(bench.failures))
        assert not bench.made.survey.is_busy
        assert not bench.made.survey._rest.isActive()
        bench.session.change(rate=0.2)
        assert not bench.made.survey.is_busy
    assert len(bench.failures) == 1
    bench.failures.clear()


class Mourner(QObject):
    """Counts what has gone."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    @Slot()
    def mourn(self) -> None:
        self.count += 1


def test_opening_and_closing_many_times_leaves_no_object(qtbot: QtBot) -> None:
    mourner = Mourner()
    for _ in range(20):
        bench = Bench(STORY, RateMap, qtbot)
        for gone in (bench.made, bench.made.survey, bench.made.plot):
            gone.destroyed.connect(mourner.mourn)
        bench.made.hide()
        bench.made.show()
        bench.close()
        assert not bench.jobs._thread.isRunning()
    assert mourner.count == 60


# --- what is shown


def test_colours_by_steps_are_dark_for_few_and_a_pattern_for_each_kind() -> None:
    for theme in ("light", "dark", "projector"):
        colours = palette(load_theme(theme))
        counts = np.array([[1, 3, 10, 60, 200, 1000]])
        pixels = by_steps(colours, counts, np.zeros_like(counts), 1000).astype(float)
        brightness = pixels @ [0.299, 0.587, 0.114]
        assert (np.diff(brightness[0]) > 5).all()
        kinds = [AWAY, NOT_YET, FLAT, OTHER, *range(8)]
        seen = set()
        for kind in kinds:
            fates = np.full((40, 40), kind, dtype=np.intp)
            seen.add(by_end(colours, np.ones_like(fates), fates, 1000).tobytes())
        assert len(seen) == len(kinds)


def test_minima_are_told_apart_by_letters_too(make: Maker) -> None:
    setup = typed("(x^2 + y - 11)^2 + (x + y^2 - 7)^2", (3.0, 1.0), rate=0.01, steps=200)
    bench = make(setup)
    made = bench.made
    made.head.planes.button(2).click()
    made.head.colours.button(1).click()
    drawn = settle(bench)
    assert drawn.wish.plane == Plane(0, 1)
    assert drawn.wish.setup.rate == 0.01
    shown = [tag._text for tag in made.plot.letters if tag.isVisible()]
    assert shown == ["A", "B", "C", "D"]
    for number, place in enumerate(drawn.letters):
        assert place is not None
        cell = drawn.cell_at(*place)
        assert cell is not None
        assert drawn.mapped.fates[cell] == number
    assert [entry.text for entry in made.legend._entries][:4] == [
        "A: (−3.78, −3.28)",
        "B: (−2.81, 3.13)",
        "C: (3, 2)",
        "D: (3.58, −1.85)",
    ]
    cell = drawn.cell_at(3.0, 2.0)
    made._tell_cell(cell)
    assert made.caption.text().endswith(" to C")
    made.head.colours.button(0).click()
    assert not any(tag.isVisible() for tag in made.plot.letters)


def test_the_legend_has_what_the_map_has(make: Maker) -> None:
    bench = make()
    settle(bench)
    assert [entry.fate for entry in bench.made.legend._entries] == [NOT_YET, AWAY]
    assert bench.made.legend._most == 60
    bench.made.head.colours.button(1).click()
    assert [entry.fate for entry in bench.made.legend._entries] == [0, NOT_YET, AWAY]
    assert bench.made.legend._most == 0
    assert "diverges" in bench.made.legend.accessibleDescription()


def test_every_colour_of_a_map_is_in_its_legend(make: Maker) -> None:
    rastrigin = Setup(
        model="terrain",
        terrain="rastrigin",
        start=(2.3, 1.7),
        rate=0.002,
        steps=300,
        tolerance=1e-2,
    )
    bench = make(rastrigin)
    made = bench.made
    made.head.planes.button(2).click()
    drawn = settle(bench)
    assert (drawn.mapped.fates == OTHER).mean() > 0.5
    colours = palette(load_theme("light"))
    ramp = np.rint(colours.ramp).astype(np.uint8)
    kinds = {fate: np.full((8, 8), fate, dtype=np.intp) for fate in np.unique(drawn.mapped.fates)}
    for is_by_end, paint in ((False, by_steps), (True, by_end)):
        in_legend = {entry.fate for entry in entries_of(drawn, is_by_end)}
        for fate, cells_ in kinds.items():
            for count in (1, 12, 300):
                pixels = paint(colours, np.full_like(cells_, count), cells_, 300)
                on_bar = (pixels == ramp[:, None, None]).all(axis=(1, 2, 3)).any()
                assert fate in in_legend or (not is_by_end and on_bar)


def test_what_finds_no_room_in_the_legend_is_counted(make: Maker) -> None:
    bench = make()
    legend = bench.made.legend
    mapped = settle(bench).mapped
    lows = tuple(Extremum((x, 0.1), 0.0, is_minimum=True) for x in np.linspace(-5, 4, 8).tolist())
    fates = np.resize(np.array([*range(8), OTHER, FLAT, NOT_YET, AWAY]), mapped.fates.shape)
    drawn = settle(bench)._replace(mapped=mapped._replace(minima=lows, fates=fates))
    legend.show_map(drawn, is_by_end=True)
    told = legend.toolTip()
    assert all(word in told for word in ("A: ", "H: ", "another minimum", "diverges"))
    assert legend.accessibleDescription() == told
    for width in (200, 340, 460, 3000):
        legend.resize(width, legend.height())
        places, rest = legend._laid_out(0)
        assert len(places) == 12 or rest is not None
        for at, entry in zip(places, legend._entries, strict=False):
            assert at.y() < legend.sizeHint().height()
            assert at.x() + legend._width(entry.text) <= width + 14
        if rest is not None:
            assert rest.y() < legend.sizeHint().height()
    assert rest is None


def test_the_limits_are_drawn_where_they_exist(make: Maker) -> None:
    bench = make()
    settle(bench)
    assert bench.made.plot.limits._at == [0.5, 1.0]
    bench.session.choose_method("adam")
    settle(bench)
    assert bench.made.plot.limits._at == []
    bench.session.choose_method("gradient-descent")
    bench.session.change(coefficients=(-1.0, 0.0, 0.0))
    settle(bench)
    assert bench.made.plot.limits._at == []


def test_of_several_minima_the_limits_say_whose_they_are(make: Maker) -> None:
    bench = make(typed("sin x + x^2/10", (6.0,), rate=0.5, steps=60, tolerance=1e-2))
    drawn = settle(bench)
    assert len(drawn.mapped.minima) == 2
    assert [tag._text for tag in bench.made.plot.limit_tags] == ["1/L at A", "2/L at A"]


def test_of_two_variables_there_are_three_maps_and_what_is_held_is_told(make: Maker) -> None:
    bench = make(VALLEY)
    made = bench.made
    tabs = made.head.planes.buttons()
    assert [tab.text() for tab in tabs if tab.isVisible()] == ["η×x", "η×y", "x×y"]
    settle(bench)
    assert "Held: start y = 1." in made.caption.text()
    tabs[1].click()
    assert settle(bench).wish.plane == Plane(None, 1)
    assert "Held: start x = 4." in made.caption.text()
    tabs[2].click()
    assert settle(bench).wish.plane == Plane(0, 1)
    assert "Held: η = 0.9." in made.caption.text()
    # What is held is part of what is drawn.
    before = made._drawn
    bench.session.change(rate=0.5)
    assert settle(bench) is not before
    # Of one variable there is one.
    bench.session.change(function="x^2", start=(2.0,))
    settle(bench)
    assert not any(tab.isVisible() for tab in tabs)
    assert made._plane == Plane(None, 0)


@pytest.mark.parametrize("method", ["newton-raphson", "grid-search"])
def test_where_there_is_none_it_says_why(make: Maker, method: str) -> None:
    bench = make(Setup(method=method))
    assert "no learning rate" in bench.made.calm.sentence.text()
    bench.session.choose_method("gradient-descent")
    settle(bench)
    assert bench.made.calm.is_silent


def test_newton_has_the_map_of_starts_and_no_more(make: Maker) -> None:
    bench = make(replace(VALLEY, method="newton-raphson"))
    drawn = settle(bench)
    made = bench.made
    assert drawn.wish.plane == Plane(0, 1)
    assert not any(tab.isVisible() for tab in made.head.planes.buttons())
    assert set(np.unique(drawn.mapped.steps)) <= {0, 1}
    assert "Held" not in made.caption.text()
    # The learning rate means nothing to it.
    bench.session.change(rate=0.3)
    assert not made.survey.is_busy
    plot = made.plot
    with quick_fingers():
        QTest.mouseClick(plot.viewport(), LEFT, pos=pixel(plot, 3.0, 2.0))
    assert bench.session.setup.rate == 0.3
    assert bench.session.setup.start == pytest.approx((3.0, 2.0), abs=0.1)


def test_a_neuron_is_told_that_it_is_for_functions(make: Maker) -> None:
    assert "for functions" in make(window_setup("neuron")).made.calm.sentence.text()


# --- the pointer and the keys


def test_a_click_loads_rate_and_start_as_one_change(make: Maker) -> None:
    bench = make()
    drawn = settle(bench)
    plot = bench.made.plot
    with quick_fingers():
        QTest.mouseClick(plot.viewport(), LEFT, pos=pixel(plot, 0.62, 3.4))
    setup = bench.session.setup
    assert setup.rate == pytest.approx(0.62, abs=0.01)
    assert setup.start == (pytest.approx(3.4, abs=0.1),)
    assert setup.rate in drawn.mapped.us
    assert (plot.present.x(), plot.present.y()) == (setup.rate, setup.start[0])
    bench.session.undo()
    assert (bench.session.setup.rate, bench.session.setup.start) == (0.1, (8.0,))
    assert not bench.session.can_undo


def test_of_two_variables_a_click_keeps_what_is_held(make: Maker) -> None:
    bench = make(VALLEY)
    settle(bench)
    plot = bench.made.plot
    with quick_fingers():
        QTest.mouseClick(plot.viewport(), LEFT, pos=pixel(plot, 0.4, -2.0))
        start = bench.session.setup.start
        assert start == (pytest.approx(-2.0, abs=0.1), 1.0)
        bench.made.head.planes.button(2).click()
        settle(bench)
        QTest.mouseClick(plot.viewport(), LEFT, pos=pixel(plot, 3.0, 2.0))
    assert bench.session.setup.start == pytest.approx((3.0, 2.0), abs=0.1)
    assert bench.session.setup.rate == pytest.approx(0.4, abs=0.01)


def test_a_drag_moves_the_map_and_loads_nothing(make: Maker) -> None:
    bench = make()
    settle(bench)
    plot = bench.made.plot
    with quick_fingers():
        QTest.mousePress(plot.viewport(), LEFT, pos=pixel(plot, 0.9, 3))
        for rate in (0.8, 0.7, 0.6):
            QTest.mouseMove(plot.viewport(), pixel(plot, rate, 3))
        QTest.mouseRelease(plot.viewport(), LEFT, pos=pixel(plot, 0.6, 3))
    assert plot.is_panned
    assert bench.session.setup == STORY


def test_what_is_under_the_pointer_is_told(make: Maker) -> None:
    bench = make()
    drawn = settle(bench)
    plot = bench.made.plot
    plot._hover(plot.box.mapViewToScene(QPointF(0.62, 3.4)))
    cell = drawn.cell_at(0.62, 3.4)
    assert cell is not None
    assert f"{drawn.mapped.steps[cell]} steps" in bench.made.caption.text()
    assert plot.frame_.isVisible()
    plot._hover(QPointF(-5, -5))
    assert not plot.frame_.isVisible()
    assert "Click" in bench.made.caption.text()


def test_keys_choose_a_cell_and_enter_loads_it(make: Maker) -> None:
    bench = make()
    drawn = settle(bench)
    plot = bench.made.plot
    here = drawn.cell_at(0.1, 8.0)
    assert here is not None
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down):
        QTest.keyClick(plot, key)
    QTest.keyClick(plot, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert bench.session.setup == STORY
    QTest.keyClick(plot, Qt.Key.Key_Return)
    row, column = here[0] - 11, here[1] + 2
    assert bench.session.setup.rate == drawn.mapped.us[column]
    assert bench.session.setup.start == (drawn.mapped.vs[row],)


def test_keys_stay_on_the_map(make: Maker) -> None:
    bench = make()
    drawn = settle(bench)
    plot = bench.made.plot
    for _ in range(40):
        QTest.keyClick(plot, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
        QTest.keyClick(plot, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(plot, Qt.Key.Key_Return)
    assert bench.session.setup.rate == drawn.mapped.us[0]
    assert bench.session.setup.start == (drawn.mapped.vs[-1],)


def test_moving_away_is_told(make: Maker) -> None:
    bench = make()
    told: list[str] = []
    bench.made.told.connect(told.append)
    bench.made.plot.box.sigRangeChangedManually.emit([True, True])
    assert "F" in told[0]


def test_values_of_cells_can_be_read_and_differ() -> None:
    for ends in ((0.0, 1.25), (-4.9, 8.9), (1e-9, 2e-9), (-3e5, 7e6), (1e300, 2e300)):
        values = cells(ends, FINE)
        width = (ends[1] - ends[0]) / FINE
        assert len(set(values.tolist())) == FINE
        middles = ends[0] + width * (np.arange(FINE) + 0.5)
        assert np.abs(values - middles).max() <= width / 4
        assert max(len(f"{value:.15g}".strip("-").replace(".", "")) for value in values) < 12 or (
            ends[1] > 1e10
        )


@pytest.mark.parametrize("theme", ["light", "dark", "projector"])
@pytest.mark.parametrize(
    "setup",
    [
        replace(STORY, rate=1e300),
        replace(STORY, start=(1e300,)),
        replace(STORY, coefficients=(1e250, 1.0, 0.0)),
        replace(STORY, steps=0),
        typed("ln x", (-1.0,), steps=30),
        typed("x + y", (1.0, 1.0), steps=30),
    ],
)
def test_anything_can_be_painted(make: Maker, setup: Setup, theme: str) -> None:
    bench = make(setup)
    bench.redress(theme)
    settle(bench)
    for number in (1, 0):
        bench.made.head.colours.button(number).click()
        assert not bench.made.grab().isNull()
    bench.made.resize(360, 260)
    assert not bench.made.grab().isNull()

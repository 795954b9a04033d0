"""The rate finder: when it computes, what it says, and how a learning rate is taken from it."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gd_desktop import finder_labels
from gd_desktop.app.jobs import Token
from gd_desktop.core.rate_finder import Trial, find_rate
from gd_desktop.core.setup import Setup
from gd_desktop.io.settings import window_setup
from gd_desktop.ui.instruments.rate_finder import Found, RateFinder
from gd_desktop.ui.plots.rate_bands import End
from tests.ui.instruments.benches import Bench, pixel, typed

Maker = Callable[..., Bench[RateFinder]]
STORY = Setup(steps=1000, tolerance=1e-6)
LIMITS = {"steps": 1000, "tolerance": 1e-6}
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def make(qtbot: QtBot) -> Iterator[Maker]:
    benches: list[Bench[RateFinder]] = []

    def make_(setup: Setup = STORY) -> Bench[RateFinder]:
        benches.append(Bench(setup, RateFinder, qtbot))
        return benches[-1]

    yield make_
    for bench in benches:
        bench.close()
        assert not bench.failures


def settle(bench: Bench[RateFinder]) -> Found:
    """Wait until what is shown is the answer to the present question, and all of it."""
    finder = bench.made

    def is_settled() -> bool:
        is_found = finder._found is not None and finder._found.question == finder._question
        return is_found and not (finder._sweep.is_busy or finder._probe.is_busy)

    bench.qtbot.waitUntil(is_settled)
    assert finder._found is not None
    return finder._found


def hold_up(bench: Bench[RateFinder]) -> threading.Event:
    """Keep the thread of the sweeps busy until the event is set."""
    go_on = threading.Event()

    def wait(_token: Token) -> str:
        go_on.wait(10)
        return "finder"

    bench.jobs.slow.submit(wait, bench.made.setObjectName, bench.made.failed.emit)
    return go_on


def click(bench: Bench[RateFinder], rate: float) -> None:
    plot = bench.made.plot
    QTest.mouseClick(plot.viewport(), LEFT, pos=pixel(plot, np.log10(rate), 1.0))


def test_on_the_parabola_the_best_is_1_by_l_and_one_button_takes_it(make: Maker) -> None:
    bench = make()
    settle(bench)
    finder = bench.made
    assert finder.caption.text() == (
        "Best here: η = 0.5 = 1/L, 1 step: it lands on the minimum at once; "
        "the one in force takes 74."
    )
    assert (finder.plot.star.x(), finder.plot.star.y()) == (pytest.approx(np.log10(0.5)), 0.0)
    assert finder.use.isEnabled()
    finder.use.click()
    assert bench.session.setup.rate == 0.5
    assert not finder.use.isEnabled()
    assert finder.caption.text().endswith("It is the one in force.")
    bench.session.undo()
    assert bench.session.setup.rate == 0.1


def test_the_curve_is_the_sweep(make: Maker) -> None:
    bench = make()
    finding = settle(bench).finding
    x, y = bench.made.plot.line.getData()
    assert np.allclose(10**x, finding.rates)
    assert np.array_equal(np.isfinite(y), finding.arrived)
    assert np.allclose(10 ** y[finding.arrived], finding.steps[finding.arrived])


def test_what_does_not_arrive_is_told_along_the_top(make: Maker) -> None:
    bench = make()
    settle(bench)
    plot = bench.made.plot
    slow, cycle, away = plot.bands._runs
    assert [run.end for run in (slow, cycle, away)] == [End.NOT_YET, End.NOT_YET, End.AWAY]
    assert slow.left < slow.right < np.log10(0.02)
    # With 2/L itself a walk goes round for ever.
    assert cycle.left < np.log10(1.0) < cycle.right == away.left < away.right
    assert plot.bands.tags[End.AWAY].isVisible()
    assert plot.bands.tags[End.AWAY]._text == "diverges"


def test_what_arrives_on_level_ground_is_set_apart_and_never_the_best(make: Maker) -> None:
    bench = make(Setup(model="terrain", terrain="plateau", start=(2.0, 1.5), **LIMITS))
    finding = settle(bench).finding
    finder = bench.made
    plot = finder.plot
    assert finding.flat.any()
    _, y = plot.line.getData()
    assert np.array_equal(np.isfinite(y), finding.reached)
    assert len(plot.flat_dots._points) == np.count_nonzero(finding.flat)
    assert len(plot.dots._points) == np.count_nonzero(finding.reached)
    assert any(run.end is End.FLAT for run in plot.bands._runs)
    assert plot.bands.tags[End.FLAT]._text == "flat, no minimum"
    best = finding.best_trial
    assert best is not None
    assert plot.star.x() == pytest.approx(np.log10(best.rate))
    assert "at once" not in finder.caption.text()
    bench.session.change(rate=finding.rates[finding.flat][-1].item())
    settle(bench)
    assert "the one in force comes to level ground" in finder.caption.text()


def test_where_all_that_arrives_is_level_ground_it_says_so(make: Maker) -> None:
    bench = make(Setup(model="terrain", terrain="saddle", start=(2.5, 0.0), **LIMITS))
    settle(bench)
    finder = bench.made
    assert "comes to level ground" in finder.caption.text()
    assert "lands on the minimum" not in finder.caption.text()
    assert not finder.use.isEnabled()
    assert not finder.plot.star.isVisible()


def test_the_limits_are_marked_for_plain_descent_alone(make: Maker) -> None:
    bench = make()
    settle(bench)
    plot = bench.made.plot
    assert np.allclose(plot.limits.getData()[0], np.log10([0.5, 0.5, 1.0, 1.0]))
    assert [tag._text for tag in plot.limit_tags] == ["1/L", "2/L"]
    bench.session.choose_method("adam")
    settle(bench)
    assert not plot.limits.isVisible()
    assert not any(tag.isVisible() for tag in plot.limit_tags)


# --- when it computes


def test_another_rate_computes_no_sweep_anew(make: Maker) -> None:
    bench = make()
    before = settle(bench)
    bench.session.change(rate=0.123456)
    assert settle(bench) is before
    # It is tried by itself, and told.
    steps = find_rate(replace(STORY, rate=1.0), np.array([8.0]), 1000)
    assert steps.find(0.123456) is None
    bench.qtbot.waitUntil(lambda: bench.made._tried is not None)
    assert bench.made._tried is not None
    assert bench.made._tried.trial == Trial(0.123456, 58, arrived=True, flat=False, diverged=False)
    assert "the one in force takes 58" in bench.made.caption.text()


def test_steps_of_the_walk_compute_nothing(make: Maker) -> None:
    bench = make()
    before = settle(bench)
    for step in range(5):
        bench.show(step)
    assert settle(bench) is before


def test_another_start_method_or_function_does(make: Maker) -> None:
    bench = make()
    found = [settle(bench)]
    for change in (
        lambda: bench.session.change(start=(3.0,)),
        lambda: bench.session.choose_method("momentum"),
        lambda: bench.session.set_option("momentum", 0.5),
        lambda: bench.session.change(tolerance=1e-3),
        lambda: bench.session.change(coefficients=(2.0, 0.0, 0.0)),
        lambda: bench.session.change(steps=50),
    ):
        change()
        found.append(settle(bench))
        assert found[-1] is not found[-2]
    assert found[1].finding.rates.tolist() == found[0].finding.rates.tolist()
    near, far = (one.finding.steps[found[0].finding.arrived] for one in (found[1], found[0]))
    assert (near <= far).all()
    assert found[-1].question.most == 50


def test_the_old_picture_stays_until_the_new_one_is_there(make: Maker) -> None:
    bench = make()
    settle(bench)
    plot = bench.made.plot
    before = plot.line.getData()[1].copy()
    bench.session.change(start=(123.0,))
    assert np.array_equal(plot.line.getData()[1], before, equal_nan=True)
    settle(bench)
    assert not np.array_equal(plot.line.getData()[1], before, equal_nan=True)


def test_an_answer_to_another_question_is_neither_shown_nor_used(make: Maker) -> None:
    bench = make(Setup(model="terrain", terrain="valley", start=(-5.0, 2.5), **LIMITS))
    before = settle(bench)
    finder = bench.made
    assert finder.use.isEnabled()
    go_on = hold_up(bench)
    bench.session.change(terrain="himmelblau", start=(0.0, 0.0), rate=0.001)
    assert not finder.use.isEnabled()
    assert finder.caption.text() == finder_labels.SEARCHING
    assert not finder.plot.line.isVisible()
    assert not finder.plot.star.isVisible()
    finder._use_best()
    assert bench.session.setup.rate == 0.001
    # Back at the question that has been answered, the answer is there at once.
    bench.session.undo()
    assert finder._found is before
    assert finder.plot.line.isVisible()
    assert finder.use.isEnabled()
    bench.session.redo()
    go_on.set()
    assert settle(bench) is not before
    assert finder.plot.line.isVisible()
    assert finder.use.isEnabled()


def test_from_another_start_the_curve_stays_but_its_best_is_not_used(make: Maker) -> None:
    bench = make()
    settle(bench)
    finder = bench.made
    go_on = hold_up(bench)
    bench.session.change(start=(3.0,))
    assert finder.plot.line.isVisible()
    assert finder.caption.text() == finder_labels.SEARCHING
    assert not finder.use.isEnabled()
    go_on.set()
    settle(bench)
    assert finder.use.isEnabled()


def test_a_sweep_that_fails_leaves_no_answer(make: Maker, monkeypatch: pytest.MonkeyPatch) -> None:
    bench = make()
    settle(bench)
    finder = bench.made

    def fail(*_: object) -> None:
        raise ArithmeticError("no")

    with monkeypatch.context() as patch:
        patch.setattr("gd_desktop.ui.instruments.rate_finder.find_rate", fail)
        bench.session.change(start=(3.0,))
        bench.qtbot.waitUntil(lambda: bool(bench.failures))
    bench.failures.clear()
    assert finder.caption.text() == finder_labels.FAILED
    assert not finder.use.isEnabled()
    assert not finder.plot.line.isVisible()
    assert finder.progress.isHidden()
    bench.session.change(start=(4.0,))
    settle(bench)
    assert finder.plot.line.isVisible()
    assert finder.use.isEnabled()


def test_a_sweep_that_fails_does_not_hide_the_next_one(
    make: Maker, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench = make()
    settle(bench)

    def fail_once(*parts: object) -> object:
        again.setattr("gd_desktop.ui.instruments.rate_finder.find_rate", find_rate)
        raise ArithmeticError("no")

    with monkeypatch.context() as again:
        again.setattr("gd_desktop.ui.instruments.rate_finder.find_rate", fail_once)
        go_on = hold_up(bench)
        bench.session.change(start=(3.0,))
        bench.session.change(start=(4.0,))
        go_on.set()
        settle(bench)
    assert len(bench.failures) == 1
    bench.failures.clear()
    assert bench.made.plot.line.isVisible()
    assert bench.made.use.isEnabled()


def test_nothing_is_computed_while_it_is_not_seen(make: Maker) -> None:
    bench = make()
    before = settle(bench)
    bench.made.hide()
    bench.session.change(start=(-3.0,))
    assert not bench.made._sweep.is_busy
    assert bench.made._found is before
    bench.made.show()
    assert settle(bench).question.start == (-3.0,)


def test_hiding_drops_what_is_under_way_and_showing_takes_it_up_again(make: Maker) -> None:
    bench = make()
    settle(bench)
    bench.session.change(start=(55.0,))
    bench.made.hide()
    assert not bench.made._sweep.is_busy
    assert not bench.made.progress._patience.isActive()
    bench.made.show()
    assert settle(bench).question.start == (55.0,)


# --- taking a learning rate


def test_a_click_takes_the_nearest_rate_of_the_sweep(make: Maker) -> None:
    bench = make()
    finding = settle(bench).finding
    click(bench, 0.03)
    assert bench.session.setup.rate in finding.rates
    assert bench.session.setup.rate == pytest.approx(0.03, rel=0.05)
    settle(bench)
    assert bench.made.plot.ball.x() == pytest.approx(np.log10(bench.session.setup.rate))


def test_a_drag_is_one_change(make: Maker) -> None:
    bench = make()
    settle(bench)
    plot = bench.made.plot
    view = plot.viewport()
    QTest.mousePress(view, LEFT, pos=pixel(plot, -1.5, 1))
    for x in (-1.2, -0.9, -0.6):
        QTest.mouseMove(view, pixel(plot, x, 1))
    QTest.mouseRelease(view, LEFT, pos=pixel(plot, -0.6, 1))
    assert bench.session.setup.rate == pytest.approx(10**-0.6, rel=0.05)
    bench.session.undo()
    assert bench.session.setup.rate == 0.1
    assert not bench.session.can_undo


def test_arrow_keys_go_from_rate_to_rate(make: Maker) -> None:
    bench = make()
    rates = settle(bench).finding.rates.tolist()
    plot = bench.made.plot
    QTest.keyClick(plot, Qt.Key.Key_Right)
    above = next(rate for rate in rates if rate > 0.1)
    assert bench.session.setup.rate == above
    QTest.keyClick(plot, Qt.Key.Key_Right)
    assert bench.session.setup.rate == rates[rates.index(above) + 1]
    QTest.keyClick(plot, Qt.Key.Key_Left)
    assert bench.session.setup.rate == above
    QTest.keyClick(plot, Qt.Key.Key_PageDown)
    assert bench.session.setup.rate == rates[rates.index(above) - 10]
    bench.session.change(rate=rates[0])
    QTest.keyClick(plot, Qt.Key.Key_Left)
    assert bench.session.setup.rate == rates[0]


def test_a_held_key_is_one_change(make: Maker) -> None:
    bench = make()
    settle(bench)
    plot = bench.made.plot
    for _ in range(3):
        QTest.keyPress(plot, Qt.Key.Key_Right)
    QTest.keyRelease(plot, Qt.Key.Key_Right)
    assert bench.session.setup.rate > 0.1
    bench.session.undo()
    assert bench.session.setup.rate == 0.1
    assert not bench.session.can_undo


def test_the_pointer_is_told_what_lies_under_it(make: Maker) -> None:
    bench = make()
    settle(bench)
    plot = bench.made.plot
    plot._point_at(QPointF(pixel(plot, np.log10(0.5), 1.0)))
    assert plot.pointer_tag.isVisible()
    assert plot.pointer_tag._text == "η = 0.5: 1 step"
    plot._point_at(QPointF(QPoint(2, 2)))
    assert not plot.pointer_tag.isVisible()


def test_a_rate_off_the_picture_is_pointed_at_from_its_edge(make: Maker) -> None:
    bench = make(replace(STORY, rate=1e-9))
    settle(bench)
    plot = bench.made.plot
    assert plot.ball.x() == plot.box.viewRange()[0][0]
    assert plot.rate_tag._text == "◂ η = 10⁻⁹"


# --- what is said


@pytest.mark.parametrize(
    ("setup", "told"),
    [
        (Setup(method="newton-raphson"), "no learning rate"),
        (Setup(method="grid-search"), "no learning rate"),
    ],
)
def test_where_there_is_nothing_to_find_it_says_why(make: Maker, setup: Setup, told: str) -> None:
    bench = make(setup)
    assert told in bench.made.calm.sentence.text()
    assert not bench.made._sweep.is_busy
    bench.session.choose_method("gradient-descent")
    settle(bench)
    assert bench.made.calm.is_silent


def test_a_neuron_is_told_that_it_is_for_functions(make: Maker) -> None:
    assert "for functions" in make(window_setup("neuron")).made.calm.sentence.text()


@pytest.mark.parametrize(
    ("setup", "told"),
    [
        (replace(STORY, start=(2.0,)), "level already"),
        (
            typed("-x^2", (1.0,)),
            "None of 200 learning rates arrives in 1\u202f000 steps; some diverge.",
        ),
        (typed("ln x", (-1.0,), steps=90), "arrives in 90 steps: all diverge."),
        (typed("|x|", (1.0,), steps=90), "None of 200 learning rates arrives in 90 steps."),
        (typed("sin x + x^2/10", (6.0,), rate=0.3), "the one in force takes"),
        (typed("sin x + x^2/10", (6.0,), rate=500.0), "the one in force diverges"),
    ],
)
def test_the_sentence_tells_the_best_and_the_one_in_force(
    make: Maker, setup: Setup, told: str
) -> None:
    bench = make(setup)
    settle(bench)
    assert told in bench.made.caption.text()


def test_words_for_every_end() -> None:
    finding = find_rate(STORY, np.array([8.0]), 1000)
    best_text = finder_labels.best_text
    slow = Trial(1e-5, 1000, arrived=False, flat=False, diverged=False)
    assert best_text(finding, slow, 1000, "α").endswith("does not arrive in 1\u202f000.")
    assert "α = 0.5" in best_text(finding, None, 1000, "α")
    assert finder_labels.trial_text(slow, 1000) == "not in 1\u202f000 steps"


@pytest.mark.parametrize("theme", ["light", "dark", "projector"])
@pytest.mark.parametrize(
    "setup",
    [
        replace(STORY, rate=1e300),
        replace(STORY, start=(1e300,)),
        replace(STORY, coefficients=(1e-250, 0.0, 0.0)),
        replace(STORY, coefficients=(1e250, 1.0, 0.0)),
        replace(STORY, steps=0),
        typed("|x|", (1.0,), steps=100),
        typed("ln x", (-1.0,), steps=100),
    ],
)
def test_anything_can_be_painted(make: Maker, setup: Setup, theme: str) -> None:
    bench = make(setup)
    bench.redress(theme)
    bench.made.hurry()
    settle(bench)
    assert not bench.made.grab().isNull()
    bench.made.resize(360, 260)
    bench.made.go_home()
    assert not bench.made.grab().isNull()

"""The chain rule, questions to the neuron, and code with bugs, as the window shows them."""

import re

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gd_desktop.core.mistakes import Mistake
from gd_desktop.core.neuron import Neuron, with_bias
from gd_desktop.ui.neuron.study_card import ASK, BUGS

from .conftest import Bench


def value(text: str) -> float:
    """A number as people read it: −1.5·10⁻³."""
    powers = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")
    mantissa, _, power = text.replace("−", "-").partition("·10")
    return float(mantissa) * 10.0 ** int(power.translate(powers) or 0)


def tiles(bench: Bench) -> list[float]:
    microscope = bench.desk.page.study_card.microscope
    return [value(tile.value.text()) for tile in microscope.tiles]


@pytest.mark.parametrize("cost", ["quadratic", "quadratic-mean", "cross-entropy"])
@pytest.mark.parametrize("row", [0, 130, 273])
def test_the_tiles_multiply_to_the_pull(bench: Bench, cost: str, row: int) -> None:
    bench.after(lambda: bench.app.session.change(cost=cost, rate=0.5))
    bench.step(3)
    bench.desk.page.selection.choose(row)
    error, slope, taken, pull = tiles(bench)
    product = error * taken * (1 if cost == "cross-entropy" else slope)
    assert pull == pytest.approx(product, rel=0.02)
    problem = bench.frame.problem
    assert isinstance(problem, Neuron)
    assert pull == pytest.approx(problem.terms(bench.frame.row.x, row).pull[0], rel=0.01)


def test_a_click_on_a_sample_puts_it_under_the_microscope(bench: Bench) -> None:
    problem = bench.frame.problem
    assert isinstance(problem, Neuron)
    row = int(np.argmax(problem.inputs[:, 0]))  # the rightmost stands alone
    bench.paint(*problem.inputs[row, :2].tolist())
    microscope = bench.desk.page.study_card.microscope
    assert microscope.sample.text().startswith(f"sample {row + 1} of 274")


def test_a_sure_and_wrong_neuron_is_said_to_stall(bench: Bench) -> None:
    bench.learn("four-points", start=(-4.0, 0.0))
    microscope = bench.desk.page.study_card.microscope
    assert microscope.slope.property("lit")
    assert "stalls" in microscope.slope.note.text()
    bench.after(lambda: bench.app.session.change(cost="cross-entropy"))
    assert not microscope.slope.property("lit")
    assert microscope.slope.value.font().strikeOut()
    assert "σ′" in microscope.slope.note.text()


def test_previous_and_next_go_round(bench: Bench) -> None:
    microscope = bench.desk.page.study_card.microscope
    microscope.before.click()
    assert bench.desk.page.selection.row == 273
    microscope.after.click()
    assert bench.desk.page.selection.row == 0


def test_fewer_samples_leave_a_chosen_one(bench: Bench) -> None:
    bench.desk.page.selection.choose(273)
    bench.learn("xor")
    assert bench.desk.page.selection.row == 3
    bench.desk.page.study_card.microscope.after.click()
    assert bench.desk.page.selection.row == 0


def test_the_mean_and_the_step_stand_below(bench: Bench) -> None:
    bench.learn("four-points", start=(0.5, 0.2))
    text = re.sub(r"<[^>]*>|&nbsp;", "", bench.desk.page.study_card.microscope.mean.text())
    assert text.startswith("mean of 4: ∂C/∂w = −0.0981;")
    assert text.endswith("= 0.5 − 1 · (−0.0981) = 0.5981")


@pytest.mark.parametrize(
    ("mistake", "first", "last"),
    [
        (None, 0.0551, 0.0015),
        (Mistake.NO_INPUT, 0.0551, 0.0767),
        (Mistake.SIGN, 0.2304, 0.4950),
    ],
)
def test_the_example_shows_what_a_bug_does(
    bench: Bench, mistake: Mistake | None, first: float, last: float
) -> None:
    panel = bench.desk.page.study_card.bugs
    bench.after(panel.example.click)
    if mistake is not None:
        bench.after(panel.switches[mistake].click)
        assert bench.setup.mistakes == (mistake,)
    score = bench.frame.score
    assert score is not None
    assert score.cost == pytest.approx(first, abs=5e-5)
    score = bench.step(200).score
    assert score is not None
    assert score.cost == pytest.approx(last, abs=5e-5)


@pytest.mark.parametrize(
    ("mistake", "said"),
    [
        (None, "the gradient is right (to"),
        (Mistake.SIGN, "the gradient is wrong"),
        (Mistake.NO_INPUT, "the gradient is wrong"),
        (Mistake.SUM, "the gradient is wrong"),
        (Mistake.NO_SLOPE, "the gradient is wrong"),
        (Mistake.LATE_BIAS, "The step is not"),
    ],
)
def test_the_check_tells_what_it_finds(bench: Bench, mistake: Mistake | None, said: str) -> None:
    bench.desk.page.study_card.turn_to(BUGS)
    panel = bench.desk.page.study_card.bugs
    bench.after(panel.example.click)
    if mistake is not None:
        bench.after(panel.switches[mistake].click)
    bench.qtbot.waitUntil(lambda: said in panel.check.text())


def test_under_cross_entropy_there_is_no_slope_to_leave_out(bench: Bench) -> None:
    panel = bench.desk.page.study_card.bugs
    assert panel.switches[Mistake.NO_SLOPE].isEnabled()
    bench.after(lambda: bench.app.session.change(cost="cross-entropy"))
    assert not panel.switches[Mistake.NO_SLOPE].isEnabled()


def test_undo_takes_a_bug_back(bench: Bench) -> None:
    panel = bench.desk.page.study_card.bugs
    bench.after(panel.switches[Mistake.SUM].click)
    bench.after(bench.app.session.undo)
    assert not panel.switches[Mistake.SUM].isChecked()


def test_typed_features_are_answered_as_the_core_does(bench: Bench) -> None:
    bench.step(60)
    ask = bench.desk.page.study_card.ask
    bench.desk.page.study_card.turn_to(ASK)
    for field, text in zip(ask.fields, ("50", "220"), strict=True):
        field.selectAll()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
    problem = bench.frame.problem
    assert isinstance(problem, Neuron)
    inputs = with_bias(problem.scaling.apply(np.array([[50.0, 220.0]])))
    output = problem.outputs(inputs, bench.frame.row.x).item()
    assert output > 0.5
    assert ask.answer.text() == f"Gentoo, {100 * output:.1f} %"


def test_a_click_beside_the_samples_asks_about_that_place(bench: Bench) -> None:
    bench.paint(2.5, -1.5)
    card = bench.desk.page.study_card
    assert card.pages.currentIndex() == ASK
    problem = bench.frame.problem
    assert isinstance(problem, Neuron)
    own = problem.scaling.restore(np.array([[2.5, -1.5]]))[0]
    assert [field.value for field in card.ask.fields] == pytest.approx(own.tolist(), rel=0.02)


def test_a_feature_that_is_no_number_is_explained(bench: Bench) -> None:
    bench.desk.page.study_card.turn_to(ASK)
    field = bench.desk.page.study_card.ask.fields[0]
    field.selectAll()
    QTest.keyClicks(field, "long")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert "is not a number" in bench.app.window.status.text()
    assert "bill length" in bench.app.window.status.text()


def test_a_question_without_measure_is_answered(bench: Bench) -> None:
    bench.desk.page.study_card.turn_to(ASK)
    field = bench.desk.page.study_card.ask.fields[0]
    field.selectAll()
    QTest.keyClicks(field, "1e308")
    QTest.keyClick(field, Qt.Key.Key_Return)
    # Qt's warnings of numbers that are none would fail this test.
    bench.plane.viewport().repaint()
    assert bench.desk.page.study_card.ask.answer.text().endswith("100 %")


@pytest.mark.parametrize(("zoom", "theme"), [(100, "light"), (150, "light"), (100, "projector")])
def test_a_picture_to_ask_about_can_be_cleared(bench: Bench, zoom: int, theme: str) -> None:
    bench.learn("digits")
    bench.app.preferences.change(zoom=zoom, theme=theme)
    card = bench.desk.page.study_card
    card.turn_to(ASK)
    bench.app.window.grab()
    panel = card.ask
    for widget in (panel.answer, panel.sum, panel.hint, panel.clear):
        assert panel.rect().contains(widget.geometry()), widget
        assert widget.visibleRegion().boundingRect().size() == widget.size(), widget


def test_methods_that_do_not_go_by_the_gradient_take_no_bugs(bench: Bench) -> None:
    panel = bench.desk.page.study_card.bugs
    bench.after(panel.switches[Mistake.SUM].click)
    bench.after(lambda: bench.app.session.choose_method("newton-raphson"))
    assert not any(switch.isEnabled() for switch in panel.switches.values())
    assert not panel.switches[Mistake.SUM].isChecked()
    bench.after(lambda: bench.app.session.choose_method("adam"))
    assert all(switch.isEnabled() for switch in panel.switches.values())


def test_a_page_that_holds_the_bugs_does_not_tell_them(bench: Bench) -> None:
    card, session = bench.desk.page.study_card, bench.app.session
    panel = card.bugs
    bench.learn("four-points", start=(0.5, 0.2))
    card.turn_to(BUGS)
    bench.after(panel.switches[Mistake.NO_INPUT].click)
    bench.qtbot.waitUntil(lambda: "wrong" in panel.check.text())
    assert "forgotten" in card.microscope.input.note.text()
    session.lock(("mistakes",))
    assert panel.kept.isVisible()
    assert not panel.example.isVisible()
    assert not any(switch.isVisible() for switch in panel.switches.values())
    # What the check finds is told as ever, and the tiles are those of the right code.
    assert panel.check.isVisible()
    assert re.search(r"Claimed \(.*\), measured \(", panel.check.text())
    assert "forgotten" not in card.microscope.input.note.text()
    session.lock(())
    assert not panel.kept.isVisible()
    assert panel.example.isVisible()
    assert all(switch.isVisible() for switch in panel.switches.values())


def test_a_late_bias_that_is_kept_is_not_told_by_the_check(bench: Bench) -> None:
    panel = bench.desk.page.study_card.bugs
    bench.learn("four-points")
    bench.desk.page.study_card.turn_to(BUGS)
    bench.after(panel.switches[Mistake.LATE_BIAS].click)
    bench.qtbot.waitUntil(lambda: "two points" in panel.check.text())
    bench.app.session.lock(("mistakes",))
    assert "two points" not in panel.check.text()


def test_in_a_narrow_panel_the_check_keeps_to_two_lines(bench: Bench) -> None:
    card = bench.desk.page.study_card
    panel = card.bugs
    bench.learn("four-points", start=(0.3, 1e-9))
    card.turn_to(BUGS)
    bench.after(panel.switches[Mistake.NO_INPUT].click)
    bench.qtbot.waitUntil(lambda: "wrong" in panel.check.text())
    card.setMaximumWidth(520)
    bench.qtbot.waitUntil(lambda: card.width() <= 520)
    assert panel.check.height() >= panel.check.heightForWidth(panel.check.width())
    assert panel.check.geometry().bottom() <= panel.height()
    assert panel.check.geometry().top() > panel.switches[Mistake.LATE_BIAS].geometry().bottom()
    card.setMaximumWidth(16777215)


def test_the_step_below_the_tiles_holds_for_every_method(bench: Bench) -> None:
    bench.after(lambda: bench.app.session.choose_method("momentum"))
    bench.step(3)
    assert "after the method’s next step" in bench.desk.page.study_card.microscope.mean.text()

"""The twelve misconceptions: the case that each question shows is a case against it."""

import re
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from gd_desktop.core.descent import Descent, walk
from gd_desktop.core.diagnosis import Outcome, Regime
from gd_desktop.core.figures import Figure, parse_condition
from gd_desktop.core.neuron import Neuron
from gd_desktop.io.lessons.lesson import Page
from gd_desktop.io.lessons.read import builtin_lessons, load_lesson
from gd_desktop.io.questions import MISCONCEPTIONS, questions_at
from gd_desktop.io.resources import resource


def case(number: int) -> Page:
    """The question about a misconception, by its number in the guide's table."""
    (page,) = questions_at((MISCONCEPTIONS[number - 1],), "parabola")
    return page


def descent_of(page: Page, **changes: object) -> Descent:
    """Its case as it is shown, or one that differs."""
    descent = Descent(replace(page.scene.setup, **changes))  # type: ignore[arg-type]
    if page.scene.view.walked:
        descent.forward(page.scene.view.walked)
    return descent


def steps_to_near(page: Page, rate: float) -> object:
    figure = Figure("step", until=parse_condition("distance < 0.01"), changes=(("rate", rate),))
    return figure.compute(page.scene.setup)


def test_a_larger_rate_is_not_always_faster() -> None:
    page = case(1)
    assert [steps_to_near(page, rate) for rate in (0.1, 0.5, 0.9)] == [29, 1, 29]
    assert page.scene.setup.rate == 0.9
    # The picture beside it shows the steps that each rate needs.
    assert page.scene.view.beside == "finder"
    assert page.scene.view.walked == 29


def test_the_rate_does_not_shrink_near_the_minimum() -> None:
    page = case(2)
    trail = descent_of(page).trail
    rows = slice(1, page.scene.view.walked + 1)
    assert set(trail.rates(rows).tolist()) == {0.1}
    points = trail.points(slice(0, rows.stop))[:, 0]
    lengths, slopes = np.abs(np.diff(points)), trail.norms(slice(0, rows.stop - 1))
    assert (np.diff(lengths) < 0).all()
    assert lengths == pytest.approx(0.1 * slopes)


def test_jumping_from_side_to_side_is_not_diverging() -> None:
    descent = descent_of(case(3))
    apart = descent.trail.points(slice(0, 11))[:, 0] - 2
    assert (apart[1:] * apart[:-1] < 0).all()
    assert (np.abs(apart[1:]) < np.abs(apart[:-1])).all()
    verdict = walk(replace(case(3).scene.setup, steps=100)).verdict()
    assert (verdict.outcome, verdict.forecast.regime) == (Outcome.CONVERGED, Regime.ALTERNATING)


def test_a_flat_cost_is_not_done() -> None:
    descent = descent_of(case(4))
    row = descent.row()
    assert row.norm < 1e-4
    assert row.cost > 0.49
    assert descent.verdict().outcome is Outcome.STALLED
    # The reference's steps until ŷ < 0.2, for the quadratic cost, and for cross-entropy.
    right = replace(case(4).scene.setup, cost="cross-entropy")
    assert Figure("step", until=parse_condition("output < 0.2")).compute(right) == 51


def test_a_neurons_cost_is_no_bowl() -> None:
    descent = descent_of(case(5))
    assert (np.linalg.eigvalsh(descent.problem.curvature(descent.row().x)) < 0).all()
    assert descent.verdict().forecast.regime is Regime.NONE
    assert descent.row().x.tolist() == [-2, 0]


def test_the_sign_in_the_exponent_is_no_detail() -> None:
    page = case(6)
    costs = descent_of(page).trail.costs(slice(0, 201))
    assert page.scene.setup.mistakes == ("sign",)
    assert page.scene.view.study == "bugs"
    assert (np.diff(costs) > 0).all()
    assert (costs[0], costs[-1]) == pytest.approx((0.23, 0.495), abs=5e-4)
    assert descent_of(page, mistakes=()).row().cost == pytest.approx(0.0015, abs=5e-5)


def test_a_flip_in_output_and_slope_alike_learns_mirrored_weights() -> None:
    """What the answer says besides: σ(−z) all through is the right neuron at −p."""
    right = descent_of(case(6), mistakes=())
    x, y = right.problem.inputs, right.problem.labels  # type: ignore[attr-defined]
    p = -np.array([0.5, 0.2])
    for _ in range(right.cursor):
        out = 1 / (1 + np.exp(x @ p))
        p = p - (-(out - y) * out * (1 - out)) @ x / len(y)
    assert p == pytest.approx(-right.row().x)


def test_without_x_the_path_is_locked_and_the_cost_rises() -> None:
    page = case(7)
    descent = descent_of(page)
    points = descent.trail.points(slice(0, 201))
    moves = points - points[0]
    assert moves[:, 0] == pytest.approx(moves[:, 1])
    assert np.abs(moves[-1]).max() > 0.1
    costs = descent.trail.costs(slice(0, 201))
    assert (costs[0], costs[-1]) == pytest.approx((0.0551, 0.0767), abs=5e-5)


def test_both_factors_of_the_cost_have_one_minimum() -> None:
    page = case(8)
    mean, half = descent_of(page), descent_of(page, cost="quadratic", rate=1.0)
    assert page.scene.setup.cost == "quadratic-mean"
    assert mean.row().x == pytest.approx(half.row().x, rel=1e-12)
    assert mean.row().cost == pytest.approx(2 * half.row().cost)
    assert mean.row().gradient == pytest.approx(2 * half.row().gradient)


def test_the_noise_of_batches_is_no_bug() -> None:
    descent = descent_of(case(9))
    costs = descent.trail.costs(slice(0, 61))
    score = descent.score()
    assert score is not None
    assert not descent.setup.mistakes
    # The batches' costs rise in two of five steps, and all samples' comes down all the same.
    assert (np.diff(costs) > 0).mean() > 0.4
    full = [descent.problem.evaluate(descent.trail.row(k).x)[0] for k in (0, 30, 60)]
    assert all(after < before for before, after in pairwise(full))


def test_an_epoch_is_not_a_step() -> None:
    descent = descent_of(case(10))
    assert descent.stepper.per_epoch == 6
    assert descent.cursor == 3 * 6
    assert isinstance(descent.problem, Neuron)
    assert len(descent.problem) == 6 * 20


def test_the_new_w_has_no_place_in_bs_slope() -> None:
    page = case(11)
    wrong, right = descent_of(page).row().x, descent_of(page, mistakes=()).row().x
    assert wrong[0] == right[0]
    assert wrong[1] == pytest.approx(1.630, abs=5e-4)
    assert right[1] == pytest.approx(2.294, abs=5e-4)


def test_the_slope_does_not_point_at_the_minimum() -> None:
    row = descent_of(case(12)).row()
    downhill, homewards = -row.gradient, -row.x
    cosine = downhill @ homewards / np.linalg.norm(downhill) / np.linalg.norm(homewards)
    assert np.degrees(np.arccos(cosine)) > 50
    # On round contours it does.
    bowl = Descent(replace(case(12).scene.setup, terrain="bowl")).row()
    assert bowl.gradient == pytest.approx(2 * bowl.x)


# --- the guide's table


def guide_rows() -> list[list[str]]:
    """The cells of the table's rows, in their order."""
    text = resource("guide", "guide.md").read_text(encoding="utf-8")
    section = text.split("### Twelve misconceptions, and where to see them")[1].split("\n## ")[0]
    rows = [line.strip("| ").split(" | ") for line in section.splitlines() if "|" in line]
    return rows[2:]


def test_the_guide_lists_them_with_question_and_page() -> None:
    lessons = [load_lesson(path) for _, path in builtin_lessons()]
    rows = guide_rows()
    assert len(rows) == len(MISCONCEPTIONS) == 12
    for number, (_, _, question, where) in enumerate(rows, 1):
        assert question == case(number).title
        lesson, title = where.split(", ", 1)
        assert title in [page.title for page in lessons[int(lesson) - 1].pages]


# Those of the guide's numbers that are figures of the question, by row from 1.
IN_GUIDE = {
    1: ("slow", "large", "best", "rate"),
    2: ("rate", "steep", "gentle", "first", "tenth"),
    3: (),
    4: ("output", "slope", "bend"),
    5: ("low", "high"),
    6: ("before", "after"),
    7: ("before", "after", "right"),
    8: ("mean",),
    9: ("batch", "calm", "jump", "before", "after"),
    10: ("batch", "steps"),
    11: ("late", "right"),
    12: ("x", "y", "along", "across"),
}


@pytest.mark.parametrize("number", range(1, 13))
def test_the_numbers_in_the_guide_are_those_of_the_question(number: int) -> None:
    page = case(number)
    told = re.findall(r"−?\d+(?:\.\d+)?", guide_rows()[number - 1][1])
    for name in IN_GUIDE[number]:
        value = page.figures[name].compute(page.scene.setup, page.scene.view.sample - 1)
        assert isinstance(value, float)
        assert any(is_rounded(value, text) for text in told), name


def is_rounded(value: float, text: str) -> bool:
    """Whether a text is the number, to as many decimals as it has."""
    _, _, decimals = text.partition(".")
    return f"{value:.{len(decimals)}f}".replace("-", "−") == text

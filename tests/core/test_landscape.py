"""The cost over two parameters."""

import numpy as np
import pytest

from gd_desktop.core.costs import COSTS
from gd_desktop.core.landscape import COARSENESS, landscape, refining
from gd_desktop.core.neuron import Neuron
from gd_desktop.core.setup import build_problem

from .samples import drawn

US, VS = np.linspace(-4, 5, 13), np.linspace(-3, 3, 10)


def neuron(d: int, **more: object) -> Neuron:
    """A neuron of d parameters."""
    problem = build_problem(drawn(30, d - 1, **more))
    assert isinstance(problem, Neuron)
    return problem


@pytest.mark.parametrize("cost", sorted(COSTS))
@pytest.mark.parametrize("mistakes", [(), ("sign",)], ids=["right", "sign"])
@pytest.mark.parametrize(
    ("d", "axes"), [(2, (0, 1)), (2, (1, 0)), (3, (0, 1)), (3, (2, 0)), (65, (0, 64)), (65, (7, 3))]
)
def test_each_cost_is_that_of_its_point(
    d: int, axes: tuple[int, int], mistakes: tuple[str, ...], cost: str
) -> None:
    problem = neuron(d, cost=cost, mistakes=mistakes)
    x = np.random.default_rng(d).normal(size=d) / 4
    drawn_map = landscape(problem, x, axes, US, VS)
    points = np.tile(x, (len(VS), len(US), 1))
    points[:, :, axes[0]] = US
    points[:, :, axes[1]] = VS[:, np.newaxis]
    expected = problem.evaluate_many(points.reshape(-1, d)).reshape(len(VS), len(US))
    assert drawn_map.axes == axes
    assert drawn_map.costs.shape == (10, 13)
    assert drawn_map.costs.ravel() == pytest.approx(expected.ravel(), rel=1e-12)
    moved = x.copy()
    moved[list(axes)] = US[4], VS[7]
    assert drawn_map.costs[7, 4] == pytest.approx(problem.evaluate(moved)[0], rel=1e-12)


class Cancelled(Exception):  # noqa: N818 -- no error
    """No one wants the picture any more."""


@pytest.mark.parametrize("after", [0, 1, 2])
def test_the_work_can_be_cancelled_between_lines(after: int) -> None:
    looks = []

    def check() -> None:
        if len(looks) == after:
            raise Cancelled
        looks.append(1)

    with pytest.raises(Cancelled):
        landscape(neuron(3), np.zeros(3), (0, 1), US, VS, check)
    assert len(looks) == after


def test_there_is_a_look_every_few_lines() -> None:
    looks: list[int] = []
    landscape(neuron(3), np.zeros(3), (0, 1), US, np.linspace(0, 1, 101), lambda: looks.append(1))
    assert len(looks) >= 20


def test_refining_shows_every_fourth_line_at_once_and_then_all() -> None:
    coarse, fine = refining(neuron(3), np.zeros(3), (0, 2), US, VS)
    assert coarse.us.tolist() == US[::COARSENESS].tolist()
    assert coarse.vs.tolist() == VS[::COARSENESS].tolist()
    assert (fine.us.tolist(), fine.vs.tolist()) == (US.tolist(), VS.tolist())
    shared = fine.costs[::COARSENESS, ::COARSENESS]
    assert coarse.costs.ravel() == pytest.approx(shared.ravel(), rel=1e-12)


def test_the_fine_pass_waits_until_it_is_asked_for() -> None:
    looks: list[int] = []
    passes = refining(neuron(3), np.zeros(3), (0, 1), US, VS, lambda: looks.append(1))
    next(passes)
    before = len(looks)
    next(passes)
    assert 0 < before < len(looks)
    with pytest.raises(StopIteration):
        next(passes)


def test_a_held_point_that_is_not_finite_is_drawn_without_a_warning() -> None:
    drawn_map = landscape(neuron(3), np.array([0.0, 0.0, np.inf]), (0, 1), US, VS)
    assert drawn_map.costs.shape == (10, 13)

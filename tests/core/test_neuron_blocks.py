"""A neuron goes through its samples in blocks: to the same answers, and in any thread."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import numpy as np
import pytest

from gd_desktop.core import neuron as neurons
from gd_desktop.core.costs import COSTS
from gd_desktop.core.neuron import Neuron
from gd_desktop.core.problem import Vector
from gd_desktop.core.setup import build_problem

from .samples import drawn

every_cost = pytest.mark.parametrize("cost", sorted(COSTS))
POINTS = np.random.default_rng(5).normal(size=(4, 4))


def made(cost: str, count: int = 37) -> Neuron:
    problem = build_problem(drawn(count, 3, cost=cost))
    assert isinstance(problem, Neuron)
    return problem


def in_blocks(neuron: Neuron, monkeypatch: pytest.MonkeyPatch) -> Neuron:
    """The same neuron anew, ten samples to a block and seven left."""
    monkeypatch.setattr(neurons, "_BLOCK_NUMBERS", 10 * neuron.inputs.shape[1])
    anew = replace(neuron)
    assert [block.columns.shape[1] for block in anew._blocks] == [10, 10, 10, 7]
    return anew


def told(neuron: Neuron, x: Vector) -> list[np.ndarray]:
    cost, gradient = neuron.evaluate(x)
    return [np.array(cost), gradient, neuron.curvature(x)]


@every_cost
@pytest.mark.parametrize("is_held", [False, True])
def test_blocks_come_to_what_all_at_once_do(
    cost: str, is_held: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole, points = made(cost), POINTS
    if is_held:
        whole, points = whole.hold(POINTS[0], (0, 3)), POINTS[:, [0, 3]]
    assert len(whole._blocks) == 1
    parted = in_blocks(whole, monkeypatch)
    for x in points:
        for one, other in zip(told(parted, x), told(whole, x), strict=True):
            np.testing.assert_allclose(one, other, rtol=1e-13, atol=1e-16)
    many = parted.evaluate_many(points)
    np.testing.assert_allclose(many, whole.evaluate_many(points), rtol=1e-13)
    np.testing.assert_allclose(many, [parted.evaluate(x)[0] for x in points], rtol=1e-13)


@every_cost
def test_a_batch_of_all_samples_is_all_samples(cost: str, monkeypatch: pytest.MonkeyPatch) -> None:
    parted = in_blocks(made(cost), monkeypatch)
    for x in POINTS:
        whole, batch = parted.evaluate(x), parted.evaluate(x, np.arange(len(parted)))
        assert batch[0] == pytest.approx(whole[0], rel=1e-13)
        np.testing.assert_allclose(batch[1], whole[1], rtol=1e-12, atol=1e-16)


@every_cost
def test_an_answer_is_not_written_again(cost: str, monkeypatch: pytest.MonkeyPatch) -> None:
    parted = in_blocks(made(cost), monkeypatch)
    gradient = parted.evaluate(POINTS[0])[1]
    kept = gradient.tobytes()
    for x in POINTS:
        parted.evaluate(x)
        parted.evaluate(x, np.arange(5))
    assert gradient.tobytes() == kept


def test_threads_may_ask_at_once() -> None:
    # Large enough for several blocks, and for numpy to let the other threads in.
    neuron = made("quadratic", 40_000)
    assert len(neuron._blocks) > 2
    alone = [told(neuron, x) for x in POINTS]

    def ask(number: int) -> bool:
        answers = zip(told(neuron, POINTS[number % 4]), alone[number % 4], strict=True)
        return all(one.tobytes() == other.tobytes() for one, other in answers)

    with ThreadPoolExecutor(4) as threads:
        assert all(threads.map(ask, range(32)))

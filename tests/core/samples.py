"""Labelled samples, and neurons over them, for several tests."""

from typing import Any

import numpy as np
import numpy.typing as npt
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from gd_desktop.core.costs import COSTS
from gd_desktop.core.dataset import Dataset, split
from gd_desktop.core.neuron import Neuron
from gd_desktop.core.problem import Rows, Vector
from gd_desktop.core.setup import Setup, build_problem

XOR = ([[0, 0], [0, 1], [1, 0], [1, 1]], [0, 1, 1, 0])
FOUR = ([[-2], [-1], [1], [2]], [0, 0, 1, 1])  # on a line, and told apart by it


def make_data(features: npt.ArrayLike, labels: npt.ArrayLike, **more: Any) -> Dataset:
    """A Dataset with features named x1, x2, …"""
    table = np.array(features, dtype=np.float64)
    names = tuple(f"x{number}" for number in range(1, table.shape[1] + 1))
    return Dataset("test", names, table, np.array(labels, dtype=np.float64), **more)


def setup_of(features: npt.ArrayLike, labels: npt.ArrayLike, **more: Any) -> Setup:
    """A Setup of a neuron over those samples, from zeros unless told otherwise."""
    return Setup(
        **{"model": "neuron", "data": make_data(features, labels), "start": "zeros"} | more
    )


def make_neuron(features: npt.ArrayLike, labels: npt.ArrayLike, **more: Any) -> Neuron:
    """The neuron of such a Setup."""
    problem = build_problem(setup_of(features, labels, **more))
    assert isinstance(problem, Neuron)
    return problem


def drawn(count: int, features: int, **more: Any) -> Setup:
    """A Setup over so many samples drawn from two overlapping clouds."""
    generator = np.random.default_rng(2)
    labels = np.arange(count) % 2
    table = generator.normal(size=(count, features)) + 0.5 * labels[:, np.newaxis]
    return setup_of(table, labels, **more)


small = st.floats(-3, 3).map(lambda value: round(value, 3))


@st.composite
def neurons_and_points(
    draw: st.DrawFn, cost: str | None = None, points: int = 1
) -> tuple[Neuron, Vector]:
    """A neuron of 1 to 30 samples with 1 to 6 features, and a point (d,), or points (n, d)."""
    count, d = draw(st.integers(1, 30)), draw(st.integers(1, 6))
    features = draw(hnp.arrays(np.float64, (count, d), elements=small))
    labels = draw(hnp.arrays(np.int64, count, elements=st.integers(0, 1)))
    x = draw(hnp.arrays(np.float64, (points, d + 1), elements=small))
    name = cost or draw(st.sampled_from(sorted(COSTS)))
    return make_neuron(features, labels, cost=name), x[0] if points == 1 else x


def training_rows(setup: Setup) -> tuple[Rows, Rows]:
    """The data's row numbers that a neuron is trained on, and those held out."""
    assert setup.data is not None
    return split(setup.data.labels, setup.held_out, setup.seed)

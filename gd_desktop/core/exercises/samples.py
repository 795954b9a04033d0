"""Samples with few decimals, drawn from what a neuron learns from, or made up."""

from dataclasses import replace
from functools import lru_cache

import numpy as np

from gd_desktop.core.dataset import Dataset, scaling
from gd_desktop.core.exercises.numbers import one_of, rounded
from gd_desktop.core.problem import Matrix
from gd_desktop.core.setup import Setup

SOURCE = "drawn"
_INPUTS = (-2.0, -1.5, -1.0, -0.5, 0.5, 1.0, 1.5, 2.0)
_LARGE = 5.0  # inputs beyond are scaled: σ is flat there
_TRIES = 50


def drawn_sample(setup: Setup, rng: np.random.Generator, most_features: int) -> Dataset:
    """One sample of one or two features, one decimal each: of the Setup's data, scaled where that
    is scaled or large, or made up where it has none.
    """
    if setup.data is None:
        return _sample(("x",), [one_of(rng, _INPUTS)], float(rng.integers(2)))
    data, inputs, _ = inputs_of(setup, most_features)
    for _ in range(_TRIES):
        row = int(rng.integers(len(data)))
        drawn = [rounded(value, 1) for value in inputs[row].tolist()]
        if all(drawn):
            break
    else:
        drawn = [value or 0.1 for value in drawn]
    return _sample(data.names, drawn, float(data.labels[row]))


def _sample(names: tuple[str, ...], inputs: list[float], label: float) -> Dataset:
    return Dataset(SOURCE, names, np.array([inputs]), np.array([label]), is_own=True)


@lru_cache(maxsize=4)
def inputs_of(setup: Setup, most_features: int) -> tuple[Dataset, Matrix, bool]:
    """The Setup's data with its first features that are not constant, its inputs (N, d), and
    whether these are standardised.
    """
    assert setup.data is not None
    features = setup.data.features
    varying = np.flatnonzero(features.min(axis=0) < features.max(axis=0))
    columns = (varying if len(varying) else np.arange(features.shape[1]))[:most_features]
    data = replace(
        setup.data,
        names=tuple(setup.data.names[column] for column in columns),
        features=features[:, columns],
        image=None,
        is_own=True,
    )
    is_large = np.abs(data.features).max() > _LARGE
    scale = "standard" if is_large else setup.scale
    return data, scaling(data.features, scale).apply(data.features), scale != "none"

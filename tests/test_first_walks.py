"""What the guide says of the walks that the window begins with."""

import numpy as np
import pytest

from gd_desktop.core.descent import Descent
from gd_desktop.core.neuron import Neuron
from gd_desktop.core.separability import separability
from gd_desktop.core.setup import Setup, build_problem
from gd_desktop.io.settings import learning


def accuracies(name: str, epochs: int) -> list[float]:
    """The share of samples on their own side, at the start and after each epoch."""
    descent = Descent(Setup(model="neuron", steps=epochs, **learning(name)))
    problem = descent.problem
    assert isinstance(problem, Neuron)
    descent.forward(epochs)
    return [problem.accuracy(carry.x) for carry in descent.carries()]


def first_at(shares: list[float], least: float) -> int:
    return int(np.argmax(np.array(shares) >= least))


@pytest.mark.parametrize(("name", "epoch"), [("penguins", 43), ("digits", 24)])
def test_the_stated_epoch_is_the_first_with_99_percent(name: str, epoch: int) -> None:
    shares = accuracies(name, epoch + 10)
    assert shares[0] < 0.7
    assert first_at(shares, 0.99) == epoch


def test_adelie_and_chinstrap_stay_near_97_percent_and_no_line_separates_them() -> None:
    shares = accuracies("chinstrap", 3000)
    assert 0.96 < shares[-1] < 0.98
    assert max(shares) < 0.985
    assert not can_separate("chinstrap")


def test_xor_never_passes_75_percent_and_no_line_separates_it() -> None:
    assert max(accuracies("xor", 3000)) <= 0.75
    assert not can_separate("xor")


def can_separate(name: str) -> bool | None:
    problem = build_problem(Setup(model="neuron", **learning(name)))
    assert isinstance(problem, Neuron)
    return separability(problem).can_separate

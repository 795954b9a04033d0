"""Undo and redo of every setting: none is left out, and none comes back otherwise."""

from collections.abc import Callable
from dataclasses import fields, replace
from typing import Any

import numpy as np
import pytest

from gd_desktop.app.session import Moment, Session
from gd_desktop.core.dataset import Dataset
from gd_desktop.core.setup import RANDOM, Setup
from gd_desktop.io.settings import window_setup

PARABOLA = window_setup("parabola")
NEURON = window_setup("neuron")
LAND = window_setup("terrain")
PETS = Dataset(
    "drawn",
    ("weight", "height"),
    np.array([[3.0, 1.0], [20.0, 2.0], [4.0, 1.5]]),
    np.array([0.0, 1.0, 0.0]),
    ("cat", "dog"),
    "kind",
    is_own=True,
)

# By field: what is descended, and what changes the field in the ways that the window has.
CHANGES: dict[str, tuple[Setup, Callable[[Session], Any]]] = {
    "model": (PARABOLA, lambda session: session.open_model("terrain")),
    "coefficients": (PARABOLA, lambda session: session.change(coefficients=(2.0, 0.0, 1.0))),
    "function": (window_setup("function"), lambda session: session.change(function="x^2 - 1")),
    "terrain": (LAND, lambda session: session.change(terrain="bowl")),
    "method": (PARABOLA, lambda session: session.choose_method("momentum")),
    "options": (replace(PARABOLA, method="momentum"), lambda s: s.set_option("momentum", 0.5)),
    "rate": (PARABOLA, lambda session: session.change(rate=0.3)),
    "start": (PARABOLA, lambda session: session.change(start=RANDOM)),
    "seed": (PARABOLA, lambda session: session.change(seed=7)),
    "steps": (PARABOLA, lambda session: session.change(steps=12)),
    "tolerance": (PARABOLA, lambda session: session.change(tolerance=0.0)),
    "data": (NEURON, lambda session: session.learn_from(PETS)),
    "cost": (NEURON, lambda session: session.change(cost="cross-entropy")),
    "scale": (NEURON, lambda session: session.change(scale="none")),
    "batch": (NEURON, lambda session: session.change(batch=8)),
    "held_out": (NEURON, lambda session: session.change(held_out=0.2)),
    "mistakes": (NEURON, lambda session: session.change(mistakes=("sign",))),
}


def test_every_field_is_there() -> None:
    assert [field.name for field in fields(Setup)] == list(CHANGES)


@pytest.mark.parametrize("name", list(CHANGES))
def test_a_change_comes_and_goes(name: str) -> None:
    before, change = CHANGES[name]
    session = Session(before)
    change(session)
    after = session.setup
    assert getattr(after, name) != getattr(before, name)
    for _ in range(2):
        session.undo()
        assert session.setup == before
        assert not session.can_undo
        session.redo()
        assert session.setup == after
        assert not session.can_redo


PINNING: dict[str, Callable[[Session], Any]] = {
    "pin": lambda session: session.pin(),
    "unpin": lambda session: session.unpin(session.pins[0]),
    "instead": lambda session: session.pin_instead([replace(LAND, rate=0.01)]),
    "moved": lambda session: session.start_pins_at((0.5, 0.5)),
    "taken over": lambda session: session.take_over(session.pins[0]),
    "followed": lambda session: session.change(terrain="bowl"),
    "left": lambda session: session.open_model("parabola"),
    "opened": lambda session: session.open_moment(Moment(LAND, None, 0, pins=(LAND,))),
}


@pytest.mark.parametrize("name", list(PINNING))
def test_pins_come_and_go(name: str) -> None:
    session = Session(LAND)
    session.change(rate=0.02)
    session.pin()
    session.change(rate=0.03)
    before = session.setup, session.pins
    PINNING[name](session)
    after = session.setup, session.pins
    assert after != before
    for _ in range(2):
        session.undo()
        assert (session.setup, session.pins) == before
        session.redo()
        assert (session.setup, session.pins) == after

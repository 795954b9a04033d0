"""The other route finds every kind of wrong answer."""

from dataclasses import replace

import pytest

from gd_desktop.core.diagnosis import Regime
from gd_desktop.core.exercises.check import bare_curvature, can_be_checked, fault_of
from gd_desktop.core.exercises.tasks import ChainTask, ErrorTask, RegimeTask, TableTask
from gd_desktop.core.setup import Setup

from .setups import MODELS, sheet_of

each_model = pytest.mark.parametrize("model", MODELS[:-1])
OFF = 1e-3


@each_model
def test_any_number_of_a_table_that_is_off(model: str) -> None:
    task = sheet_of(model).students[0].tasks[0]
    assert isinstance(task, TableTask)
    assert not fault_of(task)
    for place in range(len(task.columns)):
        k = place % len(task.rows)
        row = task.rows[k]
        wrong = (*row[:place], row[place] + OFF * (1 + abs(row[place])), *row[place + 1 :])
        rows = (*task.rows[:k], wrong, *task.rows[k + 1 :])
        assert fault_of(replace(task, rows=rows))


@each_model
def test_a_factor_a_regime_and_a_curvature_that_are_off(model: str) -> None:
    task = sheet_of(model).students[0].tasks[1]
    assert isinstance(task, RegimeTask)
    assert not fault_of(task)
    line, *rest = task.lines
    other = Regime.MONOTONE if line.regime is not Regime.MONOTONE else Regime.DIVERGING
    for wrong in (line._replace(factor=line.factor + 0.2), line._replace(regime=other)):
        assert fault_of(replace(task, lines=(wrong, *rest)))
    assert fault_of(replace(task, curvature=1.1 * task.curvature))


@each_model
def test_a_mistake_that_is_in_another_row_or_wrongly_put_right(model: str) -> None:
    task = sheet_of(model).students[0].tasks[2]
    assert isinstance(task, ErrorTask)
    assert not fault_of(task)
    assert fault_of(replace(task, row=(task.row + 1) % len(task.rows)))
    assert fault_of(replace(task, right=(*task.right[:-1], task.right[-1] + OFF)))
    healed = (*task.rows[: task.row], task.right, *task.rows[task.row + 1 :])
    assert fault_of(replace(task, rows=healed))


@each_model
def test_any_part_of_a_chain_that_is_off(model: str) -> None:
    task = sheet_of(model).students[0].tasks[3]
    assert isinstance(task, ChainTask)
    assert not fault_of(task)
    assert fault_of(replace(task, gradient=(task.gradient[0] + OFF, *task.gradient[1:])))
    assert fault_of(replace(task, ahead=(*task.ahead[:-1], task.ahead[-1] + OFF)))
    for name in ("z", "output", "error", "slope"):
        terms = task.terms._replace(**{name: getattr(task.terms, name) + OFF})
        assert fault_of(replace(task, terms=terms))


@each_model
def test_what_is_usually_drawn_can_be_checked(model: str) -> None:
    """Or a wrong answer would be taken for one that cannot be told."""
    assert all(can_be_checked(task) for each in sheet_of(model).students for task in each.tasks)


def test_the_curvature_by_differences() -> None:
    bowl = Setup(model="terrain", terrain="valley", start=(0.0, 0.0))
    assert bare_curvature(bowl, (1.0, 1.0)) == pytest.approx(2.0, rel=1e-6)
    quartic = Setup(model="function", function="x^4", start=(1.0,))
    assert bare_curvature(quartic, (1.0,)) == pytest.approx(12.0, rel=1e-5)

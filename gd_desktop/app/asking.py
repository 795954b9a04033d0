"""What is asked of a frame, and how exactly an answer has to be."""

import math
from dataclasses import replace

import numpy as np

from gd_desktop.app.frame import Frame
from gd_desktop.core.grid import GridSearch
from gd_desktop.core.neuron import Neuron
from gd_desktop.core.neuron_prediction import DirectionQuestion, FactorQuestion, factor_question
from gd_desktop.core.prediction import PointQuestion
from gd_desktop.core.problem import Vector
from gd_desktop.core.trail import Row
from gd_desktop.formulas import written
from gd_desktop.numerals import TIMES, Rounding, Style, fixed, read_number

# How far roundings on the screen may lead astray: a part of the step, or units of the last decimal.
_SMALL_PART, _UNITS = 0.25, 2

Question = PointQuestion | DirectionQuestion | FactorQuestion


def is_asked(frame: Frame) -> bool:
    """Whether there is a step to predict: one that leads somewhere, and follows from a slope. A
    grid search takes one place after another, which is no question of the slope.
    """
    ahead = frame.next_x
    is_step = ahead is not None and bool(np.isfinite(ahead).all())
    return is_step and not isinstance(frame.optimizer, GridSearch)


def point_question(frame: Frame, style: Style) -> PointQuestion:
    """Where the step leads, of one who sees the numbers in a style."""
    row, problem, ahead = frame.row, frame.problem, frame.next_x
    assert ahead is not None
    with np.errstate(all="ignore"):
        x = _as_shown(row.x, style)
        seen = row._replace(
            x=x,
            gradient=problem.evaluate(x)[1],
            state=tuple(_as_shown(part, style) for part in row.state),
        )
    # The slope is shown too, and who takes that need not work it out.
    told = seen._replace(gradient=_as_shown(row.gradient, style))
    shown: tuple[Row, ...] = (seen, told)
    question = PointQuestion(problem, frame.optimizer, row, frame.setup.rate, ahead, shown)
    # Where roundings make another step of it, only the exact one is right.
    most = np.maximum(_SMALL_PART * np.abs(ahead - row.x), _UNITS * 10.0**-style.decimals)
    pairs = zip(shown, question.outcomes[1:], strict=True)
    kept = tuple(each for each, outcome in pairs if (np.abs(outcome - ahead) <= most).all())
    return replace(question, shown=kept)


def direction_question(frame: Frame, axis: int) -> DirectionQuestion:
    """Which way a neuron's parameter goes, by its number."""
    assert frame.next_x is not None
    return DirectionQuestion(frame.optimizer, frame.row, frame.next_x, axis)


def sample_question(frame: Frame, sample: int, axis: int) -> FactorQuestion | None:
    """Which factor of a sample's pull is the smallest; None where the code has mistakes in it: it
    leaves factors out, or computes them otherwise.
    """
    neuron = frame.problem
    if not isinstance(neuron, Neuron) or frame.setup.mistakes:
        return None
    question = factor_question(neuron, frame.row.x, min(sample, len(neuron) - 1), axis)
    return question if all(map(math.isfinite, question.values.values())) else None


def tolerance(truth: float, style: Style) -> float:
    """How far from the truth a written number may lie: half a unit of the last decimal shown, or
    as far as the truncated text does, whichever is wider.
    """
    unit = 10.0**-style.decimals
    text = fixed(truth, style)
    if TIMES in text:
        # 1.234·10⁷: the unit is that of the first factor.
        unit *= 10.0 ** math.floor(math.log10(abs(truth)))
    texts = [fixed(truth, Style(style.decimals, rounding)) for rounding in Rounding]
    return max(unit / 2, *(abs(read_number(each, "") - truth) for each in texts))


def _as_shown(values: Vector, style: Style) -> Vector:
    """The numbers as the live equation writes them."""
    return np.array(
        [
            read_number(written(value, style), "") if math.isfinite(value) else value
            for value in values.tolist()
        ]
    )

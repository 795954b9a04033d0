"""The captions of a step's sub-frames, over one variable or two, and of a search."""

import math

import numpy as np

from gd_desktop.captions import (
    GRADIENT,
    PLANE_NEWTON,
    SLOPE,
    Caption,
    Teller,
    Walk,
    change_formula,
    say,
)
from gd_desktop.core.grid import GridSearch
from gd_desktop.core.newton import NewtonRaphson
from gd_desktop.core.optimizers import AdaGrad, Adam, Momentum, Nesterov, Optimizer, RMSProp
from gd_desktop.core.phases import Phase, change_of
from gd_desktop.core.problem import Vector
from gd_desktop.formulas import Notation, Part
from gd_desktop.numerals import MINUS, TIMES, Style, grouped, plain, subscript
from gd_desktop.steps import written_slope

_MOST_WORKED = 26  # signs of a slope that is worked out; a longer one is told by its value


class FunctionTeller(Teller):
    """What is seen on a curve or a landscape."""

    def __init__(self, walk: Walk, style: Style, notation: Notation) -> None:
        super().__init__(walk, style, notation)
        self.is_curve = len(self.row.x) == 1
        self.slope = SLOPE if self.is_curve else GRADIENT

    def caption(self, phase: Phase) -> Caption:
        """What there is to say in a phase."""
        tell = {
            Phase.STAND: self._stand,
            Phase.COST: self.cost,
            Phase.SLOPE: self._steepness,
            Phase.MEMORY: self._memory,
            Phase.CURVATURE: self._curvature,
            Phase.SCALE: self._scale,
        }
        return tell.get(phase, self._ahead)()

    def _name(self, step: int) -> str:
        """x₃, or (x₃, y₃)."""
        names = ", ".join(f"{name}{subscript(step)}" for name in self.walk.problem.parameters)
        return names if self.is_curve else f"({names})"

    def _stand(self) -> Caption:
        here = Part("point", f"{self._name(self.k)} = {self.point(self.row.x)}")
        if self.before is None:
            return say("Stand", "You stand at ", here, ". In fog, this place is all you know.")
        there = Part("point", self.point(self.before.x))
        return say("Move", "The step has led from ", there, " to ", here, ".")

    def _steepness(self) -> Caption:
        if not self.is_curve:
            way = "it points uphill, so down is against it"
            if not self.row.gradient.any():
                way = "the ground is level"
            slope = Part("gradient", self.point(self.row.gradient))
            return say("Slope", "The gradient is ", slope, f": {way}.")
        value = self.row.gradient.item()
        worked = written_slope(self.walk.problem, 0, self.row, self.style)
        number = self.number(value)
        if worked != number and len(worked) <= _MOST_WORKED:
            number = f"{worked} = {number}"
        way = "is level" if value == 0 else f"{'rises' if value > 0 else 'falls'} to the right"
        return say("Slope", "The slope here is ", Part("gradient", number), f": the ground {way}.")

    def _memory(self) -> Caption:
        state, k = self.walk.next_state, subscript(self.k + 1)
        after = Part("memory", self.point(state[0]))
        if isinstance(self.walk.optimizer, Adam):
            mean, root = self.walk.optimizer.corrected(state, self.k + 1)
            return say(
                "Means", "Of the slopes so far, the mean is m̂ = ",
                Part("memory", self.point(mean)), " and the usual size √ŝ = ",
                Part("memory", self.point(root)), ".",
            )  # fmt: skip
        if self.is_curve:
            old = Part("memory", self.factor(self.row.state[0].item()))
            slope = Part("gradient", self.factor(self.row.gradient.item()))
        else:
            letter = "v" if isinstance(self.walk.optimizer, Momentum | Nesterov) else "s"
            old, slope = Part("memory", f"{letter}{subscript(self.k)}"), Part("gradient", "∇")
        size = Part("memory", self.point(np.sqrt(np.abs(state[0]))))
        match self.walk.optimizer:
            case Momentum(momentum=beta) | Nesterov(momentum=beta):
                return say(
                    "Velocity", f"It keeps {plain(beta)} and takes the {self.slope} in: "
                    f"v{k} = {plain(beta)}{TIMES}", old, " + ", slope, " = ", after, ".",
                )  # fmt: skip
            case RMSProp(decay=rho):
                return say(
                    "Squares", f"Mean of squared slopes: s{k} = {plain(rho)}{TIMES}", old,
                    f" + {_one_minus(rho)}{TIMES}", slope, "² = ", after, ", and √s = ", size, ".",
                )  # fmt: skip
        return say(
            "Squares", f"Sum of squared slopes: s{k} = ", old, " + ", slope, "² = ", after,
            ", and √s = ", size, ".",
        )  # fmt: skip

    def _curvature(self) -> Caption:
        title, forecast = "Curvature", self.walk.verdict.forecast
        lowest, highest = forecast.lowest, forecast.highest
        if lowest is None or highest is None:
            return say(title, "The Hessian H says how the gradient changes from here on.")
        least = Part("memory", self.number(lowest))
        if not self.is_curve and lowest <= 0:
            return say(title, "One curvature is ", least, ": no bowl fits the ground here.")
        if not self.is_curve:
            most = Part("memory", self.number(highest))
            return say(title, "From ", least, " to ", most, ": the dashed bowl bends like this.")
        if lowest > 0:
            told = ": the dashed parabola has this slope and curvature."
        elif lowest < 0:
            told = ": the dashed parabola opens downwards. Its vertex is a top."
        else:
            told = ": the ground is straight, and no parabola fits."
        return say(title, "Here f″ = ", least, told)

    def _change(self) -> Vector:
        walk = self.walk
        return change_of(walk.problem, walk.optimizer, self.row, walk.setup.rate)

    def _scale(self) -> Caption:
        change = Part("result", self.point(self._change()))
        if isinstance(self.walk.optimizer, NewtonRaphson):
            return self._newton(change)
        told, parts = self._multiplied(self.walk.optimizer)
        formula = change_formula(self.walk.optimizer, self.notation.rate, self.slope)
        return say("Scale", f"{told}: {formula} = {MINUS}", self.rate, f" {TIMES} ", *parts, " = ",
                   change, ".")  # fmt: skip

    def _multiplied(self, optimizer: Optimizer) -> tuple[str, tuple[Part, ...]]:
        """What the rate is multiplied with, in words and in numbers."""
        state = self.walk.next_state
        slope = Part("gradient", self._inside(self.row.gradient))
        match optimizer:
            case Momentum():
                return "Rate times velocity", (Part("memory", self._inside(state[0])),)
            case Nesterov(momentum=beta):
                velocity = Part("memory", self._inside(state[0]))
                slope = Part("gradient", self.point(self.row.gradient))
                joint = Part("", f" + {plain(beta)}{TIMES}")
                both = (Part("", "("), slope, joint, velocity, Part("", ")"))
                return "Rate times both", both
            case AdaGrad() | RMSProp():
                size = Part("memory", self.point(np.sqrt(state[0])))
                return f"Rate times {self.slope} over size", (slope, Part("", " / "), size)
            case Adam():
                mean, root = optimizer.corrected(state, self.k + 1)
                size = Part("memory", self.point(root))
                parts = (Part("memory", self._inside(mean)), Part("", " / "), size)
                return "Rate times mean over size", parts
        return "Rate times slope, downhill" if self.is_curve else "Rate times gradient", (slope,)

    def _inside(self, values: Vector) -> str:
        return self.factor(values.item()) if self.is_curve else self.point(values)

    def _newton(self, change: Part) -> Caption:
        if not self.is_curve:
            return say("Scale", f"No rate: to the model’s lowest place, {MINUS}{PLANE_NEWTON} = ",
                       change, ".")  # fmt: skip
        slope, bend = self.row.gradient.item(), self.walk.problem.curvature(self.row.x).item()
        return say(
            "Scale", f"No rate: slope over curvature, {MINUS}f′/f″ = {MINUS if slope else ''}",
            Part("gradient", self.factor(slope)), " / ",
            Part("memory", self.factor(bend)), " = ", change, ".",
        )  # fmt: skip

    def _ahead(self) -> Caption:
        title, ahead, by = "Look ahead", self.walk.next_x, self.point(self._change())
        if ahead is None or not np.isfinite(ahead).all():
            return say(title, "This step leads to no number: there is no such place.")
        joint = " + "
        if by.startswith(MINUS):
            joint, by = f" {MINUS} ", by.removeprefix(MINUS)
        return say(
            title, "The ghost shows where it leads: " if self.is_curve else "It leads to ",
            Part("point", self._name(self.k + 1)), " = ", Part("point", self.point(self.row.x)),
            joint, by, " = ", Part("result", self.point(ahead)), ".",
        )  # fmt: skip


class SearchTeller(Teller):
    """A grid is searched, whatever it is laid over."""

    def __init__(self, walk: Walk, grid: GridSearch, style: Style, notation: Notation) -> None:
        super().__init__(walk, style, notation)
        self.grid = grid

    def caption(self, phase: Phase) -> Caption:
        """What there is to say in a phase."""
        tell = {Phase.STAND: self._stand, Phase.COST: self._look, Phase.COMPARE: self._compare}
        return tell.get(phase, self._go_on)()

    def _stand(self) -> Caption:
        count, here = grouped(self.grid.evaluations), Part("point", self.point(self.row.x))
        which = f"The search stands on point {grouped(self.k + 1)} of {count}, "
        return say("Move" if self.k else "Stand", which, here, ".")

    def _look(self) -> Caption:
        if not math.isfinite(self.row.cost):
            return self.cost()
        cost = Part("cost", self.number(self.row.cost))
        return say("Cost", f"The cost there is {self.notation.cost} = ", cost,
                   ". The slope is not asked for.")  # fmt: skip

    def _compare(self) -> Caption:
        title, cost, best = "Compare", self.row.cost, self.row.state[1].item()
        if not math.isfinite(cost):
            return say(title, "There is nothing to compare: this point is passed over.")
        if not math.isfinite(best):
            return say(title, "It is the first point with a cost: the best so far.")
        now, was = Part("cost", self.number(cost)), Part("cost", self.number(best))
        if cost < best:
            return say(title, now, " is less than ", was, ": this point is the best so far.")
        where = Part("point", self.point(self.row.state[0]))
        return say(title, now, " is not less than ", was, ": ", where, " stays the best.")

    def _go_on(self) -> Caption:
        ahead = self.walk.next_x
        there = Part("point", self.point(ahead) if ahead is not None else "—")
        if self.k + 1 >= self.grid.evaluations:
            return say("Go on", "That was the last point: the search goes to the best, ", there,
                       ".")  # fmt: skip
        return say("Go on", "No slope shows the way: the next point in the row is ", there, ".")


def _one_minus(share: float) -> str:
    # 1 − 0.99 is 0.010000000000000009 in floats, and 0.01 to anyone who calculates.
    return plain(float(f"{1 - share:.12g}"))

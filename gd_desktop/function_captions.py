"""The captions of a step's sub-frames, over one variable or two, and of a search."""

import math

import numpy as np

from gd_desktop import captions
from gd_desktop.captions import PLANE_NEWTON, Caption, Formula, Teller, Walk, change_formula, say
from gd_desktop.core.grid import GridSearch
from gd_desktop.core.newton import NewtonRaphson
from gd_desktop.core.optimizers import AdaGrad, Adam, Momentum, Nesterov, Optimizer, RMSProp
from gd_desktop.core.phases import Phase, change_of
from gd_desktop.core.problem import Vector
from gd_desktop.formulas import Notation, Part
from gd_desktop.numerals import MINUS, TIMES, Style, grouped, plain, subscript
from gd_desktop.steps import written_slope
from gd_desktop.tongue import tr

_MOST_WORKED = 26  # signs of a slope that is worked out; a longer one is told by its value


class FunctionTeller(Teller):
    """What is seen on a curve or a landscape."""

    def __init__(self, walk: Walk, style: Style, notation: Notation) -> None:
        super().__init__(walk, style, notation)
        self.is_curve = len(self.row.x) == 1
        self.slope = captions.SLOPE if self.is_curve else captions.GRADIENT

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
            told = tr("You stand at {here}. In fog, this place is all you know.")
            return say(tr("Stand"), told, here=here)
        there = Part("point", self.point(self.before.x))
        return say(
            tr("Move"), tr("The step has led from {there} to {here}."), there=there, here=here
        )

    def _steepness(self) -> Caption:
        if not self.is_curve:
            told = tr("The gradient is {slope}: it points uphill, so down is against it.")
            if not self.row.gradient.any():
                told = tr("The gradient is {slope}: the ground is level.")
            return say(tr("Slope"), told, slope=Part("gradient", self.point(self.row.gradient)))
        value = self.row.gradient.item()
        worked = written_slope(self.walk.problem, 0, self.row, self.style)
        number = self.number(value)
        if worked != number and len(worked) <= _MOST_WORKED:
            number = f"{worked} = {number}"
        told = tr("The slope here is {slope}: the ground falls to the right.")
        if value == 0:
            told = tr("The slope here is {slope}: the ground is level.")
        elif value > 0:
            told = tr("The slope here is {slope}: the ground rises to the right.")
        return say(tr("Slope"), told, slope=Part("gradient", number))

    def _memory(self) -> Caption:
        state, k = self.walk.next_state, subscript(self.k + 1)
        after = Part("memory", self.point(state[0]))
        if isinstance(self.walk.optimizer, Adam):
            mean, root = self.walk.optimizer.corrected(state, self.k + 1)
            return say(
                tr("Means"),
                tr("Of the slopes so far, the mean is {mean} and the usual size {size}."),
                mean=("m̂ = ", Part("memory", self.point(mean))),
                size=("√ŝ = ", Part("memory", self.point(root))),
            )
        if self.is_curve:
            old = Part("memory", self.factor(self.row.state[0].item()))
            slope = Part("gradient", self.factor(self.row.gradient.item()))
        else:
            letter = "v" if isinstance(self.walk.optimizer, Momentum | Nesterov) else "s"
            old, slope = Part("memory", f"{letter}{subscript(self.k)}"), Part("gradient", "∇")
        size = ("√s = ", Part("memory", self.point(np.sqrt(np.abs(state[0])))))
        match self.walk.optimizer:
            case Momentum(momentum=beta) | Nesterov(momentum=beta):
                told = tr("It keeps {share} and takes the gradient in: {formula}.")
                if self.is_curve:
                    told = tr("It keeps {share} and takes the slope in: {formula}.")
                kept = f"v{k} = {plain(beta)}{TIMES}"
                formula = (kept, old, " + ", slope, " = ", after)
                return say(tr("Velocity"), told, share=plain(beta), formula=formula)
            case RMSProp(decay=rho):
                kept, taken = f"s{k} = {plain(rho)}{TIMES}", f" + {_one_minus(rho)}{TIMES}"
                formula = (kept, old, taken, slope, "² = ", after)
                told = tr("Mean of squared slopes: {formula}, and {size}.")
                return say(tr("Squares"), told, formula=formula, size=size)
        formula = (f"s{k} = ", old, " + ", slope, "² = ", after)
        told = tr("Sum of squared slopes: {formula}, and {size}.")
        return say(tr("Squares"), told, formula=formula, size=size)

    def _curvature(self) -> Caption:
        title, forecast = tr("Curvature"), self.walk.verdict.forecast
        lowest, highest = forecast.lowest, forecast.highest
        if lowest is None or highest is None:
            return say(title, tr("The Hessian H says how the gradient changes from here on."))
        least = Part("memory", self.number(lowest))
        if not self.is_curve and lowest <= 0:
            told = tr("One curvature is {least}: no bowl fits the ground here.")
            return say(title, told, least=least)
        if not self.is_curve:
            told = tr("From {least} to {most}: the dashed bowl bends like this.")
            return say(title, told, least=least, most=Part("memory", self.number(highest)))
        if lowest > 0:
            told = tr("Here {bend}: the dashed parabola has this slope and curvature.")
        elif lowest < 0:
            told = tr("Here {bend}: the dashed parabola opens downwards. Its vertex is a top.")
        else:
            told = tr("Here {bend}: the ground is straight, and no parabola fits.")
        return say(title, told, bend=("f″ = ", least))

    def _change(self) -> Vector:
        walk = self.walk
        return change_of(walk.problem, walk.optimizer, self.row, walk.setup.rate)

    def _scale(self) -> Caption:
        change = Part("result", self.point(self._change()))
        if isinstance(self.walk.optimizer, NewtonRaphson):
            return self._newton(change)
        told, parts = self._multiplied(self.walk.optimizer)
        letters = change_formula(self.walk.optimizer, self.notation.rate, self.slope)
        formula: Formula = (f"{letters} = {MINUS}", self.rate, f" {TIMES} ", *parts, " = ", change)
        return say(tr("Scale"), told, formula=formula)

    def _multiplied(self, optimizer: Optimizer) -> tuple[str, tuple[Part, ...]]:
        """What the rate is multiplied with, in words and in numbers."""
        state = self.walk.next_state
        slope = Part("gradient", self._inside(self.row.gradient))
        match optimizer:
            case Momentum():
                velocity = Part("memory", self._inside(state[0]))
                return tr("Rate times velocity: {formula}."), (velocity,)
            case Nesterov(momentum=beta):
                velocity = Part("memory", self._inside(state[0]))
                slope = Part("gradient", self.point(self.row.gradient))
                joint = Part("", f" + {plain(beta)}{TIMES}")
                both = (Part("", "("), slope, joint, velocity, Part("", ")"))
                return tr("Rate times both: {formula}."), both
            case AdaGrad() | RMSProp():
                parts = (slope, Part("", " / "), Part("memory", self.point(np.sqrt(state[0]))))
                if self.is_curve:
                    return tr("Rate times slope over size: {formula}."), parts
                return tr("Rate times gradient over size: {formula}."), parts
            case Adam():
                mean, root = optimizer.corrected(state, self.k + 1)
                size = Part("memory", self.point(root))
                parts = (Part("memory", self._inside(mean)), Part("", " / "), size)
                return tr("Rate times mean over size: {formula}."), parts
        if self.is_curve:
            return tr("Rate times slope, downhill: {formula}."), (slope,)
        return tr("Rate times gradient: {formula}."), (slope,)

    def _inside(self, values: Vector) -> str:
        return self.factor(values.item()) if self.is_curve else self.point(values)

    def _newton(self, change: Part) -> Caption:
        formula: Formula
        if not self.is_curve:
            formula = (f"{MINUS}{PLANE_NEWTON} = ", change)
            told = tr("No rate: to the model’s lowest place, {formula}.")
            return say(tr("Scale"), told, formula=formula)
        slope, bend = self.row.gradient.item(), self.walk.problem.curvature(self.row.x).item()
        formula = (
            f"{MINUS}f′/f″ = {MINUS if slope else ''}",
            Part("gradient", self.factor(slope)),
            " / ",
            Part("memory", self.factor(bend)),
            " = ",
            change,
        )
        return say(tr("Scale"), tr("No rate: slope over curvature, {formula}."), formula=formula)

    def _ahead(self) -> Caption:
        title, ahead, by = tr("Look ahead"), self.walk.next_x, self.point(self._change())
        if ahead is None or not np.isfinite(ahead).all():
            return say(title, tr("This step leads to no number: there is no such place."))
        joint = " + "
        if by.startswith(MINUS):
            joint, by = f" {MINUS} ", by.removeprefix(MINUS)
        formula = (
            Part("point", self._name(self.k + 1)),
            " = ",
            Part("point", self.point(self.row.x)),
            f"{joint}{by} = ",
            Part("result", self.point(ahead)),
        )
        told = tr("It leads to {formula}.")
        if self.is_curve:
            told = tr("The ghost shows where it leads: {formula}.")
        return say(title, told, formula=formula)


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
        return say(
            tr("Move") if self.k else tr("Stand"),
            tr("The search stands on point {number} of {count}, {here}."),
            number=grouped(self.k + 1),
            count=grouped(self.grid.evaluations),
            here=Part("point", self.point(self.row.x)),
        )

    def _look(self) -> Caption:
        if not math.isfinite(self.row.cost):
            return self.cost()
        cost = (f"{self.notation.cost} = ", Part("cost", self.number(self.row.cost)))
        return say(
            tr("Cost"), tr("The cost there is {cost}. The slope is not asked for."), cost=cost
        )

    def _compare(self) -> Caption:
        title, cost, best = tr("Compare"), self.row.cost, self.row.state[1].item()
        if not math.isfinite(cost):
            return say(title, tr("There is nothing to compare: this point is passed over."))
        if not math.isfinite(best):
            return say(title, tr("It is the first point with a cost: the best so far."))
        now, was = Part("cost", self.number(cost)), Part("cost", self.number(best))
        if cost < best:
            told = tr("{cost} is less than {best}: this point is the best so far.")
            return say(title, told, cost=now, best=was)
        told = tr("{cost} is not less than {best}: {point} stays the best.")
        where = Part("point", self.point(self.row.state[0]))
        return say(title, told, cost=now, best=was, point=where)

    def _go_on(self) -> Caption:
        ahead = self.walk.next_x
        there = Part("point", self.point(ahead) if ahead is not None else "—")
        told = tr("No slope shows the way: the next point in the row is {point}.")
        if self.k + 1 >= self.grid.evaluations:
            told = tr("That was the last point: the search goes to the best, {point}.")
        return say(tr("Go on"), told, point=there)


def _one_minus(share: float) -> str:
    # 1 − 0.99 is 0.010000000000000009 in floats, and 0.01 to anyone who calculates.
    return plain(float(f"{1 - share:.12g}"))

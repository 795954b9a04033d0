"""The captions of a step's sub-frames on the neuron's page: the chain rule, factor by factor."""

import math
from typing import NamedTuple

import numpy as np

from gd_desktop.captions import Caption, Formula, Teller, Walk, change_formula, say
from gd_desktop.core.mistakes import Mistake
from gd_desktop.core.neuron import Neuron
from gd_desktop.core.optimizers import AdaGrad, Adam, Momentum, Nesterov, RMSProp
from gd_desktop.core.phases import Phase, change_of
from gd_desktop.formulas import Notation, Part, weight_letters
from gd_desktop.numerals import MINUS, TIMES, Style, grouped, plain, short, side_by_side
from gd_desktop.tongue import counted, tr

_MOST_NUMBERS = 3  # parameters that are told; of more, the one that is looked at
_LARGE_ERROR, _FLAT_SLOPE = 0.5, 0.05  # as for the tiles: wrong, and hardly pulling


class Chosen(NamedTuple):
    """What of a neuron is looked at: a sample and a parameter, by their numbers."""

    sample: int = 0
    place: int = 0


class NeuronTeller(Teller):
    """One sample, and one parameter, are looked at; the step moves them all."""

    def __init__(
        self, walk: Walk, neuron: Neuron, chosen: Chosen, style: Style, notation: Notation
    ) -> None:
        # As the tiles have them: digits that say something, however small the number.
        super().__init__(walk, Style(max(3, style.decimals), style.rounding), notation)
        self.neuron = neuron
        self.sample = min(chosen.sample, len(neuron) - 1)
        self.place = min(max(0, chosen.place), len(neuron.names))
        self.letters = [*weight_letters(len(neuron.names)), "b"]
        self.name = self.letters[self.place]
        self.slope = f"∂{notation.cost}/∂{self.name}"
        self.terms = neuron.terms(self.row.x, self.sample)
        self.mistakes = set(walk.setup.mistakes)
        self.is_entropy = walk.setup.cost == "cross-entropy"

    def number(self, value: float) -> str:
        """A number as the tiles write it."""
        return short(value, self.style.decimals) if math.isfinite(value) else "—"

    def place_of(self, value: float) -> str:
        """Where a parameter is, with a digit more than what moves it has."""
        return short(value, self.style.decimals + 1) if math.isfinite(value) else "—"

    def caption(self, phase: Phase) -> Caption:
        """What there is to say in a phase."""
        tell = {
            Phase.STAND: self._stand,
            Phase.ERROR: self._error,
            Phase.ACTIVATION: self._activation,
            Phase.PULL: self._pull,
            Phase.MEAN: self._mean,
            Phase.MEMORY: self._memory,
            Phase.CURVATURE: self._curvature,
        }
        return tell.get(phase, self._scale)()

    def _stand(self) -> Caption:
        name, batch = self.name, self.walk.batch
        cost = (f"{self.notation.cost} = ", Part("cost", self.number(self.row.cost)))
        if self.before is None:
            told = tr("The neuron stands at {place}; the cost is {cost}.")
            if batch is not None:
                told = tr("The neuron stands at {place}; the batch’s cost is {cost}.")
            return say(tr("Stand"), told, place=self._where(), cost=cost)
        there = Part("point", self.place_of(self.row.x[self.place].item()))
        old = Part("cost", self.number(self.before.cost))
        if not len(self.before.x):
            told = tr("All have moved, {name} to {there}, and the cost from {old} to {cost}.")
            if batch is not None:
                told = tr("All have moved, {name} to {there}; the batch’s cost is {cost}.")
            return say(tr("Move"), told, name=name, there=there, old=old, cost=cost)
        told = tr("{name} went from {was} to {there}, and the cost from {old} to {cost}.")
        if batch is not None:
            told = tr("{name} went from {was} to {there}; the batch’s cost is {cost}.")
        was = Part("point", self.place_of(self.before.x[self.place].item()))
        return say(tr("Move"), told, name=name, was=was, there=there, old=old, cost=cost)

    def _where(self) -> Part:
        """(w, b) = (0.5, 0.2), or one parameter of many."""
        x = self.row.x.tolist()
        if len(x) > _MOST_NUMBERS:
            looked_at = f"{self.name} = {self.place_of(x[self.place])}"
            told = counted(
                len(x),
                "{count} number, with {value}",
                "{count} numbers, with {value}",
                count=grouped(len(x)),
                value=looked_at,
            )
            return Part("point", told)
        numbers = side_by_side(self.place_of(value) for value in x)
        return Part("point", f"({', '.join(self.letters)}) = ({numbers})")

    def _error(self) -> Caption:
        terms = self.terms
        return say(
            tr("Error"),
            tr("Sample {number}: {output}, and {label}. The error is {error}."),
            number=grouped(self.sample + 1),
            output=(f"ŷ = σ({self.number(terms.z)}) = {self.number(terms.output)}",),
            label=(f"y = {plain(terms.label)}",),
            error=("ŷ − y = ", Part("error", self.number(terms.error))),
        )

    def _activation(self) -> Caption:
        terms, title = self.terms, tr("Slope of σ")
        slope = Part("activation", self.number(terms.slope))
        formula: Formula = ("σ′ = ", slope)
        if self.is_entropy:
            told = tr("Cross-entropy divides by {slope} again: it cancels, and the error is left.")
            return say(title, told, slope=formula)
        if Mistake.NO_SLOPE in self.mistakes:
            told = tr("How much ŷ moves with z: {slope}. The bug leaves it out.")
            return say(title, told, slope=formula)
        told = tr("How much ŷ moves with z: {slope}.")
        if abs(terms.error) > _LARGE_ERROR and terms.slope < _FLAT_SLOPE:
            told = tr("How much ŷ moves with z: {slope}: flat. Wrong, and yet it hardly pulls.")
        output, rest = self.number(terms.output), self.number(1 - terms.output)
        return say(title, told, slope=(f"σ′ = ŷ(1 − ŷ) = {output}{TIMES}{rest} = ", slope))

    def _pull(self) -> Caption:
        terms, is_bias = self.terms, self.place == len(self.letters) - 1
        error = self.factor(terms.error)
        if self.walk.setup.cost == "quadratic-mean":
            error = f"2{TIMES}{error}"
        formula: Formula = (Part("error", error),)
        has_slope = not self.is_entropy and Mistake.NO_SLOPE not in self.mistakes
        if has_slope:
            formula += (f" {TIMES} ", Part("activation", self.factor(terms.slope)))
        has_input = is_bias or Mistake.NO_INPUT not in self.mistakes
        if has_input:
            value = self.factor(terms.inputs[self.place].item())
            formula += (f" {TIMES} ", Part("input", value))
        match has_slope, has_input:
            case True, True:
                told = tr("Error times slope times input: {formula}, the pull on {name}.")
            case True, False:
                told = tr("Error times slope: {formula}, the pull on {name}.")
            case False, True:
                told = tr("Error times input: {formula}, the pull on {name}.")
            case _:
                told = tr("Error: {formula}, the pull on {name}.")
        pull = Part("gradient", self.number(terms.pull[self.place].item()))
        return say(tr("Pull"), told, formula=(*formula, " = ", pull), name=self.name)

    def _mean(self) -> Caption:
        is_sum = Mistake.SUM in self.mistakes
        if self.walk.batch is None:
            count = len(self.neuron)
            told = counted(
                count,
                "The mean pull of all {count} samples is the gradient: {slope}.",
                "The mean pull of all {count} samples is the gradient: {slope}.",
            )
            if is_sum:
                told = counted(
                    count,
                    "The bug adds up, and forgets 1/N: "
                    "the sum over all {count} samples is {slope}.",
                    "The bug adds up, and forgets 1/N: "
                    "the sum over all {count} samples is {slope}.",
                )
        else:
            count = len(self.walk.batch)
            told = counted(
                count,
                "The mean pull of the batch’s {count} sample is the gradient: {slope}.",
                "The mean pull of the batch’s {count} samples is the gradient: {slope}.",
            )
            if is_sum:
                told = counted(
                    count,
                    "The bug adds up, and forgets 1/N: "
                    "the sum over the batch’s {count} sample is {slope}.",
                    "The bug adds up, and forgets 1/N: "
                    "the sum over the batch’s {count} samples is {slope}.",
                )
        gradient = Part("gradient", self.number(self.row.gradient[self.place].item()))
        slope = (f"{self.slope} = ", gradient)
        return say(tr("Mean"), told, count=grouped(count), slope=slope)

    def _memory(self) -> Caption:
        place, state = self.place, self.walk.next_state
        after = Part("memory", self.number(state[0][place].item()))
        old = Part("memory", self.factor(self.row.state[0][place].item()))
        slope = Part("gradient", self.factor(self.row.gradient[place].item()))
        match self.walk.optimizer:
            case Momentum(momentum=beta) | Nesterov(momentum=beta):
                share = plain(beta)
                return say(
                    tr("Velocity"),
                    tr("{name}’s keeps {share} and takes the gradient in: {formula}."),
                    name=self.name,
                    share=share,
                    formula=(f"v = {share}{TIMES}", old, " + ", slope, " = ", after),
                )
            case AdaGrad() | RMSProp():
                size = Part("memory", self.number(math.sqrt(abs(state[0][place].item()))))
                return say(
                    tr("Squares"),
                    tr(
                        "What {name} remembers of squared slopes: {sum}, "
                        "so their usual size is {size}."
                    ),
                    name=self.name,
                    sum=("s = ", after),
                    size=("√s = ", size),
                )
            case Adam() as adam:
                mean, root = (part[place].item() for part in adam.corrected(state, self.k + 1))
                return say(
                    tr("Means"),
                    tr("Of {name}’s slopes so far, the mean is {mean} and the usual size {size}."),
                    name=self.name,
                    mean=("m̂ = ", Part("memory", self.number(mean))),
                    size=("√ŝ = ", Part("memory", self.number(root))),
                )
        return say(tr("Memory"), "")

    def _curvature(self) -> Caption:
        title, forecast = tr("Curvature"), self.walk.verdict.forecast
        if forecast.lowest is None or forecast.highest is None:
            return say(title, tr("The Hessian H says how all slopes change from here on."))
        told = tr("The Hessian’s curvatures go from {least} to {most}: a bowl fits here.")
        if forecast.lowest <= 0:
            told = tr("The Hessian’s curvatures go from {least} to {most}: no bowl fits here.")
        least, most = (
            Part("memory", self.number(bend)) for bend in (forecast.lowest, forecast.highest)
        )
        return say(title, told, least=least, most=most)

    def _scale(self) -> Caption:
        walk, place, name = self.walk, self.place, self.name
        ahead = walk.next_x[place].item() if walk.next_x is not None else math.nan
        there = Part("result", self.place_of(ahead))
        if Mistake.LATE_BIAS in self.mistakes and name == "b":
            told = tr("The bug takes the gradient of b at the new w: b goes to {there}.")
            return say(tr("Scale"), told, there=there)
        change = change_of(walk.problem, walk.optimizer, self.row, walk.setup.rate)[place].item()
        letters = change_formula(
            walk.optimizer, self.notation.rate, self.slope, f"(H⁻¹{TIMES}∇{self.notation.cost})"
        )
        worked: Formula = ()
        if walk.optimizer.takes_rate:
            worked = (f" = {MINUS}", self.rate, f" {TIMES} ", *self._taken())
        result = Part("result", self.number(change))
        return say(
            tr("Scale"),
            tr("{formula}, so {name} goes to {there}."),
            formula=(f"Δ{name} = {letters}", *worked, " = ", result),
            name=name,
            there=there,
        )

    def _taken(self) -> Formula:
        """What the rate is multiplied with, in numbers."""
        place, state = self.place, self.walk.next_state
        slope = Part("gradient", self.factor(self.row.gradient[place].item()))
        match self.walk.optimizer:
            case Momentum():
                return (Part("memory", self.factor(state[0][place].item())),)
            case Nesterov(momentum=beta):
                velocity = Part("memory", self.factor(state[0][place].item()))
                slope = Part("gradient", self.number(self.row.gradient[place].item()))
                return ("(", slope, f" + {plain(beta)}{TIMES}", velocity, ")")
            case AdaGrad() | RMSProp():
                size = Part("memory", self.number(np.sqrt(state[0][place]).item()))
                return (slope, " / ", size)
            case Adam() as adam:
                mean, root = (part[place].item() for part in adam.corrected(state, self.k + 1))
                size = Part("memory", self.number(root))
                return (Part("memory", self.factor(mean)), " / ", size)
        return (slope,)

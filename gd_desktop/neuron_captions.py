"""The captions of a step's sub-frames on the neuron's page: the chain rule, factor by factor."""

import math
from typing import NamedTuple

import numpy as np

from gd_desktop.captions import Caption, Teller, Walk, change_formula, say
from gd_desktop.core.mistakes import Mistake
from gd_desktop.core.neuron import Neuron
from gd_desktop.core.optimizers import AdaGrad, Adam, Momentum, Nesterov, RMSProp
from gd_desktop.core.phases import Phase, change_of
from gd_desktop.formulas import Notation, Part, weight_letters
from gd_desktop.numerals import MINUS, TIMES, Style, grouped, plain, short

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
        name, letter = self.name, self.notation.cost
        cost = Part("cost", self.number(self.row.cost))
        whose = "the cost" if self.walk.batch is None else "the batch’s cost"
        here = self.row.x[self.place].item()
        if self.before is None:
            told = f"; {whose} is {letter} = "
            return say("Stand", "The neuron stands at ", self._where(), told, cost, ".")
        there = Part("point", self.place_of(here))
        way: tuple[str | Part, ...] = (f"All have moved, {name} to ", there)
        if len(self.before.x):
            was = Part("point", self.place_of(self.before.x[self.place].item()))
            way = (f"{name} went from ", was, " to ", there)
        if self.walk.batch is not None:
            return say("Move", *way, f"; {whose} is {letter} = ", cost, ".")
        old = Part("cost", self.number(self.before.cost))
        return say("Move", *way, ", and the cost from ", old, f" to {letter} = ", cost, ".")

    def _where(self) -> Part:
        """(w, b) = (0.5, 0.2), or one parameter of many."""
        x = self.row.x.tolist()
        if len(x) > _MOST_NUMBERS:
            told = f"{grouped(len(x))} numbers, with {self.name} = "
            return Part("point", told + self.place_of(x[self.place]))
        numbers = ", ".join(self.place_of(value) for value in x)
        return Part("point", f"({', '.join(self.letters)}) = ({numbers})")

    def _error(self) -> Caption:
        terms = self.terms
        return say(
            "Error", f"Sample {grouped(self.sample + 1)}: ŷ = σ({self.number(terms.z)}) = "
            f"{self.number(terms.output)}, and y = {plain(terms.label)}. The error is ŷ − y = ",
            Part("error", self.number(terms.error)), ".",
        )  # fmt: skip

    def _activation(self) -> Caption:
        terms, title = self.terms, "Slope of σ"
        slope = Part("activation", self.number(terms.slope))
        if self.is_entropy:
            return say(title, "Cross-entropy divides by σ′ = ", slope,
                       " again: it cancels, and the error is left.")  # fmt: skip
        if Mistake.NO_SLOPE in self.mistakes:
            return say(title, "How much ŷ moves with z: σ′ = ", slope, ". The bug leaves it out.")
        told = "."
        if abs(terms.error) > _LARGE_ERROR and terms.slope < _FLAT_SLOPE:
            told = ": flat. Wrong, and yet it hardly pulls."
        return say(
            title, f"How much ŷ moves with z: σ′ = ŷ(1 − ŷ) = {self.number(terms.output)}{TIMES}"
            f"{self.number(1 - terms.output)} = ", slope, told,
        )  # fmt: skip

    def _pull(self) -> Caption:
        terms, is_bias = self.terms, self.place == len(self.letters) - 1
        pull = Part("gradient", self.number(terms.pull[self.place].item()))
        error = self.factor(terms.error)
        if self.walk.setup.cost == "quadratic-mean":
            error = f"2{TIMES}{error}"
        names, factors = ["Error"], [Part("error", error)]
        if not self.is_entropy and Mistake.NO_SLOPE not in self.mistakes:
            names.append("slope")
            factors.append(Part("activation", self.factor(terms.slope)))
        if is_bias or Mistake.NO_INPUT not in self.mistakes:
            names.append("input")
            factors.append(Part("input", self.factor(terms.inputs[self.place].item())))
        product: list[str | Part] = []
        for factor in factors:
            product += [f" {TIMES} ", factor] if product else [factor]
        return say("Pull", f"{' times '.join(names)}: ", *product, " = ", pull,
                   f", the pull on {self.name}.")  # fmt: skip

    def _mean(self) -> Caption:
        batch = self.walk.batch
        count = f"all {grouped(len(self.neuron))} samples"
        if batch is not None:
            count = f"the batch’s {grouped(len(batch))} sample{'' if len(batch) == 1 else 's'}"
        gradient = Part("gradient", self.number(self.row.gradient[self.place].item()))
        told = f"The mean pull of {count} is the gradient:"
        if Mistake.SUM in self.mistakes:
            told = f"The bug adds up, and forgets 1/N: the sum over {count} is"
        return say("Mean", f"{told} {self.slope} = ", gradient, ".")

    def _memory(self) -> Caption:
        place, state = self.place, self.walk.next_state
        after = Part("memory", self.number(state[0][place].item()))
        old = Part("memory", self.factor(self.row.state[0][place].item()))
        slope = Part("gradient", self.factor(self.row.gradient[place].item()))
        size = Part("memory", self.number(math.sqrt(abs(state[0][place].item()))))
        match self.walk.optimizer:
            case Momentum(momentum=beta) | Nesterov(momentum=beta):
                return say(
                    "Velocity", f"{self.name}’s keeps {plain(beta)} and takes the gradient in: "
                    f"v = {plain(beta)}{TIMES}", old, " + ", slope, " = ", after, ".",
                )  # fmt: skip
            case AdaGrad() | RMSProp():
                return say(
                    "Squares", f"What {self.name} remembers of squared slopes: s = ", after,
                    ", so their usual size is √s = ", size, ".",
                )  # fmt: skip
            case Adam() as adam:
                mean, root = (part[place].item() for part in adam.corrected(state, self.k + 1))
                return say(
                    "Means", f"Of {self.name}’s slopes so far, the mean is m̂ = ",
                    Part("memory", self.number(mean)), " and the usual size √ŝ = ",
                    Part("memory", self.number(root)), ".",
                )  # fmt: skip
        return say("Memory")

    def _curvature(self) -> Caption:
        forecast = self.walk.verdict.forecast
        if forecast.lowest is None or forecast.highest is None:
            return say("Curvature", "The Hessian H says how all slopes change from here on.")
        least, most = (
            Part("memory", self.number(bend)) for bend in (forecast.lowest, forecast.highest)
        )
        told = ": no bowl fits here." if forecast.lowest <= 0 else ": a bowl fits here."
        return say("Curvature", "The Hessian’s curvatures go from ", least, " to ", most, told)

    def _scale(self) -> Caption:
        walk, place = self.walk, self.place
        ahead = walk.next_x[place].item() if walk.next_x is not None else math.nan
        there = Part("result", self.place_of(ahead))
        if Mistake.LATE_BIAS in self.mistakes and self.name == "b":
            return say("Scale", "The bug takes the gradient of b at the new w: b goes to ", there,
                       ".")  # fmt: skip
        change = change_of(walk.problem, walk.optimizer, self.row, walk.setup.rate)[place].item()
        formula = change_formula(
            walk.optimizer, self.notation.rate, self.slope, f"(H⁻¹{TIMES}∇{self.notation.cost})"
        )
        worked: tuple[str | Part, ...] = ()
        if walk.optimizer.takes_rate:
            worked = (f" = {MINUS}", self.rate, f" {TIMES} ", *self._taken())
        return say(
            "Scale", f"Δ{self.name} = {formula}", *worked, " = ",
            Part("result", self.number(change)), f", so {self.name} goes to ", there, ".",
        )  # fmt: skip

    def _taken(self) -> tuple[str | Part, ...]:
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

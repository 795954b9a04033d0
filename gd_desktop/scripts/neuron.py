"""A neuron as functions of a program: its data, its cost, its gradient by the chain rule."""

import numpy as np

from gd_desktop.core.costs import Quadratic
from gd_desktop.core.dataset import Dataset, scaling, split
from gd_desktop.core.methods import GRID_SEARCH, NEWTON
from gd_desktop.core.mistakes import Mistake
from gd_desktop.core.neuron import Neuron
from gd_desktop.core.phases import Phase
from gd_desktop.core.setup import ALL, Setup
from gd_desktop.scripts.draft import WIDTH, Draft
from gd_desktop.scripts.expression import number
from gd_desktop.scripts.functions import say_sigmoid

_HELD = (0, 0, 1)  # what the draw of the samples held out has beside the seed: see `split`
_ALIKE = 1e-13  # of numbers that two ways to compute a scaling give
_EVERY_SAMPLE = "X, y"


def say_data(draft: Draft, setup: Setup, data: Dataset, is_inside: bool) -> None:
    """X with a column of ones for the bias, and y: from rows in the program, or beside it."""
    if is_inside:
        draft.say("data = np.array([")
        draft.also(_rows(data), depth=1)
        draft.say("])")
    else:
        draft.say("data = np.loadtxt(")
        draft.say('Path(__file__).with_suffix(".csv"),', depth=1)
        draft.say('delimiter=",", skiprows=1, encoding="utf-8",', depth=1)
        draft.say(")")
    draft.say("X, y = data[:, :-1], data[:, -1]")
    if setup.held_out:
        draft.also(_split(setup))
    if setup.scale != "none":
        draft.also(_scaling(setup, data))
    draft.say("X = np.column_stack([X, np.ones(len(X))])  # for the bias")
    draft.say()


def say_neuron(draft: Draft, setup: Setup, neuron: Neuron, is_batched: bool) -> None:
    """Its cost, and what else the method asks for."""
    say_sigmoid(draft)
    if setup.method == GRID_SEARCH:
        _say_cost(draft, neuron)
        return
    _say_evaluate(draft, setup, neuron)
    if setup.method == NEWTON:
        _say_hessian(draft, neuron)
    if is_batched:
        _say_batches(draft, setup, neuron)


def called_at(is_batched: bool, step: str) -> str:
    """How the cost and gradient at row `step` are asked for."""
    return f"evaluate(w, {f'*batch({step})' if is_batched else _EVERY_SAMPLE})"


def _rows(data: Dataset) -> list[str]:
    """[-2, 0], [-1, 0], as many in a line as there is room for."""
    lines: list[str] = []
    for row in np.column_stack([data.features, data.labels]).tolist():
        parts = [f"{number(value)}, " for value in row]
        parts[0], parts[-1] = f"[{parts[0]}", f"{parts[-1][:-2]}], "
        is_short = len("".join(parts)) <= WIDTH - 4
        for part in ["".join(parts)] if is_short else parts:
            is_new = is_short is False and part is parts[0]
            if lines and not is_new and len((lines[-1] + part).rstrip()) <= WIDTH - 4:
                lines[-1] += part
            else:
                lines.append(part)
    return [line.rstrip() for line in lines]


def _split(setup: Setup) -> list[str]:
    seed = ", ".join(map(str, (setup.seed, *_HELD)))
    return [
        f"rng = np.random.default_rng([{seed}])",
        "held = []",
        "for label in (0, 1):",
        "    rows = np.flatnonzero(y == label)",
        f"    count = min(round({number(setup.held_out)} * len(rows)), len(rows) - 1)",
        "    held.extend(rng.permutation(rows)[:count])",
        "X, y = np.delete(X, held, axis=0), np.delete(y, held)",
    ]


def _scaling(setup: Setup, data: Dataset) -> list[str]:
    training, _ = split(data.labels, setup.held_out, setup.seed)
    features = data.features[training]
    right = scaling(features, setup.scale)
    with np.errstate(all="ignore"):
        shift, spread = features.mean(axis=0), features.std(axis=0)
    is_constant = features.min(axis=0) == features.max(axis=0)
    spread = np.where(is_constant, 1.0, spread)
    same = np.allclose(shift, right.shift, rtol=_ALIKE, atol=0.0)
    if not (same and np.allclose(spread, right.spread, rtol=_ALIKE, atol=0.0)):
        # Squares of numbers near the ends of what a float can hold are inf or 0.
        return [
            "X = X - np.array([",
            *_numbers(right.shift.tolist()),
            "])",
            "X = X / np.array([",
            *_numbers(right.spread.tolist()),
            "])",
        ]
    if is_constant.any():
        return [
            "same = X.min(axis=0) == X.max(axis=0)",
            "spread = np.where(same, 1, X.std(axis=0))",
            "X = np.where(same, 0, (X - X.mean(axis=0)) / spread)",
        ]
    return ["X = (X - X.mean(axis=0)) / X.std(axis=0)"]


def _numbers(values: list[float]) -> list[str]:
    return [f"    {number(value)}," for value in values]


def _factor(neuron: Neuron) -> float | None:
    """Of a quadratic cost what each squared error is multiplied by; None: cross-entropy."""
    return neuron.cost.factor if isinstance(neuron.cost, Quadratic) else None


def _say_output(draft: Draft, is_mirrored: bool = False) -> None:
    """The output, and what it lacks to 1: computed apart, nothing is lost where yhat is near 1,
    and of mirrored samples the errors are as large to the last digit.
    """
    draft.say("z = -(X @ w)  # bug: the sign" if is_mirrored else "z = X @ w", depth=1)
    draft.say("yhat, rest = sigmoid(z), sigmoid(-z)", depth=1)
    text = "error = np.where(y == 1, -rest, yhat)"
    draft.say(f"{text}  # yhat - y", {Phase.ERROR: text}, depth=1)


def _cost(neuron: Neuron) -> str:
    factor = _factor(neuron)
    if factor is None:
        # log(1 + e^z) is -log(1 - yhat), and no infinity where yhat rounds to 1.
        return "np.logaddexp(0, np.where(y == 1, -z, z)).mean()"
    return "(error**2).mean()" + (" / 2" if factor == 0.5 else "")


def _say_cost(draft: Draft, neuron: Neuron) -> None:
    draft.say("def cost_of(w):")
    _say_output(draft)
    draft.say(f"return {_cost(neuron)}", depth=1)
    draft.say()


def _say_evaluate(draft: Draft, setup: Setup, neuron: Neuron) -> None:
    bugs = frozenset(map(Mistake, setup.mistakes))
    factor = _factor(neuron)
    draft.say("def evaluate(w, X, y):")
    _say_output(draft, Mistake.SIGN in bugs)
    draft.say(f"cost = {_cost(neuron)}", depth=1)
    share = "2 * error" if factor == 1 else "error"
    has_slope = factor is not None and Mistake.NO_SLOPE not in bugs
    if has_slope:
        text = "slope = yhat * rest"
        draft.say(text, {Phase.ACTIVATION: text}, depth=1)
        share += " * slope"
    share = f"({share})" if "*" in share else share
    pull = f"pull = {share} @ {'np.ones_like(X)' if Mistake.NO_INPUT in bugs else 'X'}"
    phases = {Phase.PULL: pull}
    if not has_slope:
        # It has cancelled, or is left out by mistake: what is left of it is this product.
        phases[Phase.ACTIVATION] = share
    notes = [
        *(["slope"] if Mistake.NO_SLOPE in bugs and factor is not None else []),
        *(["X"] if Mistake.NO_INPUT in bugs else []),
    ]
    draft.say(pull + (f"  # bug: no {', '.join(notes)}" if notes else ""), phases, depth=1)
    if Mistake.SUM in bugs:
        draft.say("return cost, pull  # bug: no mean", {Phase.MEAN: ", pull"}, depth=1)
    else:
        draft.say("return cost, pull / len(X)", {Phase.MEAN: "pull / len(X)"}, depth=1)
    draft.say()


def _say_hessian(draft: Draft, neuron: Neuron) -> None:
    factor = _factor(neuron)
    draft.say("def hessian(w):")
    if factor is None:
        draft.also(["z = X @ w", "bend = sigmoid(z) * sigmoid(-z)"], depth=1)
    else:
        _say_output(draft)
        twice = "2 * " if factor == 1 else ""
        draft.say("slope = yhat * rest", depth=1)
        draft.say(f"bend = {twice}slope * (slope + error * (rest - yhat))", depth=1)
    draft.say("return (X.T * bend) @ X / len(X)", depth=1)
    draft.say()


def _say_batches(draft: Draft, setup: Setup, neuron: Neuron) -> None:
    assert setup.batch != ALL
    per_epoch = -(-len(neuron) // setup.batch)
    draft.say("def batch(k):")
    draft.say(f"epoch, place = divmod(k, {per_epoch})", depth=1)
    draft.say(f"rng = np.random.default_rng([{setup.seed}, epoch])", depth=1)
    draft.say("order = rng.permutation(len(X))", depth=1)
    first, end = (f"{setup.batch} * {place}" for place in ("place", "(place + 1)"))
    draft.say(f"rows = order[{first} : {end}]", depth=1)
    draft.say("return X[rows], y[rows]", depth=1)
    draft.say()

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

_HELD = (0, 0, 1)  # what the draw of the samples held out has beside the seed: see `split`
_ALIKE = 1e-13  # of numbers that two ways to compute a scaling give
_EVERY_SAMPLE = "X, y"


def say_data(draft: Draft, setup: Setup, data: Dataset, is_inside: bool) -> None:
    """X with a column for each sample, and y: from rows in the program, or beside it. The core has
    its inputs so too: what both add up, they add in the same order.
    """
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
    draft.say("X = np.array([*X.T, np.ones(len(X))])  # bias")
    draft.say()


def say_neuron(draft: Draft, setup: Setup, neuron: Neuron, is_batched: bool) -> None:
    """Its cost, and what else the method asks for."""
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
    """How far the output yhat is off, from the margin M as the core has it: nothing is lost where
    yhat is near 0 or 1, and a method that enlarges roundings enlarges the same ones.
    """
    draft.say("z = -(w @ X)  # bug: the sign" if is_mirrored else "z = w @ X", depth=1)
    draft.say("M = np.where(y == 1, z, -z).clip(max=700)", depth=1)
    draft.say("grown = np.exp(M)", depth=1)
    draft.say("off = 1 / (1 + grown)  # |sigmoid(z) - y|", depth=1)
    text = "error = np.where(y == 1, -off, off)"
    draft.say(f"{text}  # yhat - y", {Phase.ERROR: text}, depth=1)


def _cost(neuron: Neuron) -> str:
    factor = _factor(neuron)
    if factor is None:
        # log(1 + e^-M) is -log(1 - off), and no infinity where off rounds to 1.
        return "np.logaddexp(0, -M).mean()"
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
        text = "slope = off * (grown * off)"
        draft.say(f"{text}  # of sigmoid", {Phase.ACTIVATION: text}, depth=1)
        share += " * slope"
    share = f"({share})" if "*" in share else share
    pull = f"pull = {'np.ones_like(X)' if Mistake.NO_INPUT in bugs else 'X'} @ {share}"
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
        draft.say("return cost, pull / len(y)", {Phase.MEAN: "pull / len(y)"}, depth=1)
    draft.say()


def _say_hessian(draft: Draft, neuron: Neuron) -> None:
    factor = _factor(neuron)
    draft.say("def hessian(w):")
    _say_output(draft)
    draft.say("hit = grown * off  # 1 - off", depth=1)
    if factor is None:
        draft.say("bend = off * hit", depth=1)
    else:
        twice = "2 * " if factor == 1 else ""
        draft.say(f"bend = {twice}off**2 * hit * (2 * hit - off)", depth=1)
    draft.say("return (X * bend) @ X.T / len(y)", depth=1)
    draft.say()


def _say_batches(draft: Draft, setup: Setup, neuron: Neuron) -> None:
    assert setup.batch != ALL
    per_epoch = -(-len(neuron) // setup.batch)
    draft.say("def batch(k):")
    draft.say(f"epoch, place = divmod(k, {per_epoch})", depth=1)
    draft.say(f"rng = np.random.default_rng([{setup.seed}, epoch])", depth=1)
    draft.say("order = rng.permutation(len(y))", depth=1)
    first, end = (f"{setup.batch} * {place}" for place in ("place", "(place + 1)"))
    draft.say(f"rows = order[{first} : {end}]", depth=1)
    draft.say("return X[:, rows], y[rows]", depth=1)
    draft.say()

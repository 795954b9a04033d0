"""Runs of every model by every method, each as far as a rounding does not decide where it goes."""

from collections.abc import Iterator
from dataclasses import replace

from gd_desktop.core.costs import COSTS
from gd_desktop.core.methods import METHODS, NEEDING_ALL
from gd_desktop.core.mistakes import Mistake
from gd_desktop.core.recipe import Recipe
from gd_desktop.core.setup import RANDOM, ZEROS, Setup
from gd_desktop.core.terrains import TERRAINS, terrain
from gd_desktop.io.builtin import entries, load_builtin
from gd_desktop.io.gallery import gallery

from .bare import Walk

_STEPS = 40
_FEW = {"xor": 12}


def parabolas() -> Iterator[tuple[str, Walk]]:
    for method in METHODS:
        yield f"parabola-{method}", Walk(Setup(method=method))
    yield "parabola-upside-down", Walk(Setup(coefficients=(-0.5, 0.0, -3.25), start=(0.1,)))
    yield "parabola-diverging", Walk(Setup(rate=1.3, steps=2000))
    yield "parabola-random", Walk(Setup(start=RANDOM, seed=12))
    yield "parabola-zeros", Walk(Setup(start=ZEROS))
    yield "parabola-at-rest", Walk(Setup(steps=0))
    rates = Recipe(((1, 0.1), (5, 0.9), (9, 0.05)), 20, 7)
    for method in ("gradient-descent", "adam", "newton-raphson"):
        setup = Setup(method=method, rate=0.05)
        yield f"parabola-rates-{method}", Walk(setup, rates)
    many = tuple((first, 0.01 + first / 1000) for first in range(1, 60, 2))
    yield "parabola-many-rates", Walk(Setup(rate=0.05), Recipe(many, 70, 70))
    momentum = Setup(method="momentum", options=(("momentum", 0.5),))
    yield "parabola-options", Walk(momentum)


def terrains() -> Iterator[tuple[str, Walk]]:
    for name in TERRAINS:
        for method in METHODS:
            rate = terrain(name).rate / (10 if method in ("momentum", "nesterov") else 1)
            setup = Setup(
                model="terrain",
                terrain=name,
                method=method,
                start=terrain(name).start,
                rate=rate,
                steps=_STEPS,
            )
            yield f"{name}-{method}", Walk(setup)


def functions() -> Iterator[tuple[str, Walk]]:
    for number, entry in enumerate(gallery()):
        for method in METHODS:
            setup = Setup(
                model="function",
                function=entry.text,
                start=tuple(map(float, entry.start)),
                rate=entry.rate / (10 if method in ("momentum", "nesterov") else 1),
                method=method,
                steps=_STEPS,
            )
            yield f"gallery-{number}-{method}", Walk(setup)


def neurons() -> Iterator[tuple[str, Walk]]:
    for entry in entries():
        data = load_builtin(entry.name)
        for cost in COSTS:
            setup = Setup(
                model="neuron",
                data=data,
                start=ZEROS,
                cost=cost,
                scale=entry.scale,
                rate=min(entry.rate, 1.0),
                steps=_STEPS,
            )
            for method in METHODS:
                if method == "grid-search" and len(data.names) > 4:
                    continue  # two points a parameter would be a million million
                steps = 6 if method in NEEDING_ALL else _STEPS
                yield (
                    f"{entry.name}-{cost}-{method}",
                    Walk(replace(setup, method=method, steps=steps)),
                )


def neuron_ways() -> Iterator[tuple[str, Walk]]:
    """Batches, scales, samples held out, starts, and every mistake."""
    penguins, hours = load_builtin("penguins"), load_builtin("hours")
    four, digits = load_builtin("four-points"), load_builtin("digits")
    base = Setup(model="neuron", data=penguins, start=ZEROS, scale="standard", rate=0.5, steps=30)
    yield "batches", Walk(replace(base, batch=32, seed=3))
    yield "batches-adam", Walk(replace(base, batch=50, method="adam", cost="cross-entropy"))
    yield "batches-of-all", Walk(replace(base, batch=5000))
    yield "held-out", Walk(replace(base, held_out=0.2, seed=7))
    yield "held-out-batches", Walk(replace(base, held_out=0.35, batch=10, seed=1))
    yield "random", Walk(replace(base, start=RANDOM, seed=5))
    start = tuple(place / 40 - 1 for place in range(65))
    yield "many-numbers", Walk(replace(base, data=digits, start=start, scale="none", steps=5))
    yield "alike", Walk(replace(base, start=(-1.0, -1.0, -1.0)))
    yield "unscaled", Walk(replace(base, data=hours, scale="none", rate=0.01))
    yield "inside", Walk(base, data_inside=True)
    yield "beside", Walk(replace(base, data=four, scale="none"), data_inside=False)
    wide = replace(base, data=digits, start=RANDOM, batch=20, held_out=0.1, steps=12)
    yield "wide", Walk(wide)
    yield "wide-inside", Walk(replace(wide, scale="none"), data_inside=True)
    saturated = replace(base, data=four, scale="none", start=(40.0, 800.0), cost="cross-entropy")
    yield "saturated", Walk(saturated)
    for bug in Mistake:
        for cost in COSTS:
            setup = replace(base, data=four, scale="none", start=(0.5, 0.2), cost=cost)
            yield f"bug-{bug}-{cost}", Walk(replace(setup, mistakes=(bug,)))
    late = replace(base, batch=32, mistakes=("late-bias", "no-input"), held_out=0.2)
    for method in METHODS:
        if method not in NEEDING_ALL:
            yield f"late-{method}", Walk(replace(late, method=method))
    yield "all-bugs", Walk(replace(late, mistakes=tuple(map(str, Mistake)), steps=10))

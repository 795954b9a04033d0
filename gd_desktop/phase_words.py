"""The captions of a step's sub-frames, with the numbers of the row that one stands on."""

import math

from gd_desktop.captions import Caption, Teller, Walk, say
from gd_desktop.core.grid import GridSearch
from gd_desktop.core.neuron import Neuron
from gd_desktop.core.phases import Halt, Phase
from gd_desktop.formulas import Notation, Part
from gd_desktop.function_captions import FunctionTeller, SearchTeller
from gd_desktop.neuron_captions import Chosen, NeuronTeller
from gd_desktop.numerals import Style, grouped
from gd_desktop.tongue import counted, tr


def caption(
    walk: Walk,
    phase: Phase,
    halt: Halt | None,
    chosen: Chosen,
    style: Style,
    notation: Notation,
) -> Caption:
    """What there is to see in a phase; `chosen` matters to a neuron only."""
    if halt is Halt.LOST:
        return say(
            tr("The end"),
            tr("A number is too large here, or undefined: no step leads on. Go back, or reset."),
        )
    if isinstance(walk.optimizer, GridSearch):
        if halt is Halt.THROUGH:
            return _found(Teller(walk, style, notation), walk.optimizer)
        return SearchTeller(walk, walk.optimizer, style, notation).caption(phase)
    is_neuron = isinstance(walk.problem, Neuron)
    if halt is Halt.REST and phase is (Phase.SCALE if is_neuron else Phase.AHEAD):
        return say(
            tr("Converged"),
            tr("The slope is as good as 0, so this step leads nowhere else: the walk ends here."),
        )
    if isinstance(walk.problem, Neuron):
        return NeuronTeller(walk, walk.problem, chosen, style, notation).caption(phase)
    return FunctionTeller(walk, style, notation).caption(phase)


def _found(teller: Teller, grid: GridSearch) -> Caption:
    row, title, points = teller.row, tr("The end"), grid.evaluations
    if not math.isfinite(row.cost):
        told = counted(
            points,
            "None of the {count} points has a cost. Choose another range.",
            "None of the {count} points has a cost. Choose another range.",
        )
        return say(title, told, count=grouped(points))
    told = counted(
        points,
        "All {count} points are tried. The best is {best}, {cost}.",
        "All {count} points are tried. The best is {best}, {cost}.",
    )
    best = Part("point", teller.point(row.x))
    cost = (f"{teller.notation.cost} = ", Part("cost", teller.number(row.cost)))
    return say(title, told, count=grouped(points), best=best, cost=cost)


def running() -> Caption:
    """While a run goes on."""
    return say(tr("Running"), tr("The steps play through. Pause to take one apart."))


def asked() -> Caption:
    """Where the sub-frame would give a prediction away."""
    return say(tr("Your turn"), tr("What comes here is what you are asked: answer first."))


def place(number: int, count: int) -> str:
    """Which of the sub-frames it is."""
    return tr("sub-frame {number} of {count}", number=number + 1, count=count)

"""What is told of a map's axes and cells. No Qt here."""

from collections.abc import Sequence

from gd_desktop import map_labels as labels
from gd_desktop import sweep_labels
from gd_desktop.core.methods import takes_rate
from gd_desktop.core.problem import Vector
from gd_desktop.core.rate_map import Plane
from gd_desktop.core.setup import Setup, build_problem
from gd_desktop.labels import Label
from gd_desktop.tongue import fill
from gd_desktop.ui.plots.map_wish import Cell, Drawn


def plane_labels(setup: Setup, planes: Sequence[Plane], letter: str) -> list[Label]:
    """What the planes are called; `letter` is that of the learning rate."""
    names = build_problem(setup).parameters
    return [
        labels.plane_label(letter if across is None else names[across], names[up])
        for across, up in planes
    ]


def axis_names(setup: Setup, plane: Plane, letter: str) -> tuple[str, str]:
    """What a plane's axes are called, across and up."""
    names = build_problem(setup).parameters
    up = labels.start_axis(names[plane.up])
    if plane.across is None:
        return fill(sweep_labels.RATE_AXIS, rate=letter), up
    return labels.start_axis(names[plane.across]), up


def cell_told(drawn: Drawn, cell: Cell, letter: str, with_letter: bool) -> str:
    """What has come of a walk; `with_letter` names its minimum."""
    mapped, wish = drawn.mapped, drawn.wish
    across, up = axis_names(wish.setup, wish.plane, letter)
    names = (letter if wish.plane.across is None else across), up
    values = mapped.us[cell[1]].item(), mapped.vs[cell[0]].item()
    steps, fate = int(mapped.steps[cell]), int(mapped.fates[cell])
    return labels.cell_text(names, values, steps, fate, wish.most, with_letter)


def held_told(setup: Setup, start: Vector, plane: Plane, letter: str) -> str:
    """What the axes do not say of a walk in two dimensions from a start (d,)."""
    if len(start) == 1:
        return ""
    if plane.across is not None:
        return labels.held_text(letter, setup.rate) if takes_rate(setup.method) else ""
    other = 1 - plane.up
    name = build_problem(setup).parameters[other]
    return labels.held_text(labels.start_axis(name), start[other].item())

"""The lanes of a race: Setups of one problem, and what tells them apart."""

from collections.abc import Iterable, Sequence
from dataclasses import fields, replace
from enum import StrEnum
from typing import Any, NamedTuple

from gd_desktop.core.grid import GridSearch
from gd_desktop.core.methods import OPTION_NAMES, takes_rate, usual_options
from gd_desktop.core.neuron import Neuron
from gd_desktop.core.refusal import Refusal
from gd_desktop.core.setup import ALL, RANDOM, Setup, build_optimizer, build_problem
from gd_desktop.core.setup import first_point as start_of

MOST_LANES = 6

METHOD, RATE, START, BATCH, SEED = "method", "rate", "start", "batch", "seed"
# In the order in which they are told; the methods' own settings follow the method.
TRAITS = (METHOD, *OPTION_NAMES, RATE, START, BATCH, SEED)

# What a lane has of its own. All else, the problem and the limits, is the session's.
_OWN = (METHOD, "options", RATE, START, BATCH)
_LIMITS = {"steps", "tolerance"}

Point = tuple[float, ...]
Traits = dict[str, Any]


class Objection(StrEnum):
    """Why a Setup does not become a lane."""

    TWIN = "twin"  # there is one that walks the same
    FULL = "full"


class LaneRefusal(ValueError):  # noqa: N818 -- no fault of the program's
    """A Setup that cannot be a lane.

    twin   the place of the lane that it equals, if it does
    place  the place that it would have had
    """

    def __init__(self, objection: Objection, place: int, twin: int | None = None) -> None:
        super().__init__(objection)
        self.objection = objection
        self.place = place
        self.twin = twin


class Contrast(NamedTuple):
    """What lanes have in common, and what each has of its own, by the names in TRAITS."""

    common: Traits
    own: tuple[Traits, ...]


def traits(setup: Setup) -> Traits:
    """All that can tell a lane from another of the same problem, as it is in force.

    The start is a point, however the Setup gives it; a search has none. The batch is there for a
    neuron alone, the seed only where batches are drawn with it, the rate where the method takes
    one.
    """
    problem = build_problem(setup)
    found: Traits = {METHOD: setup.method, **setup.method_options}
    if takes_rate(setup.method):
        found[RATE] = setup.rate
    if not isinstance(build_optimizer(setup), GridSearch):
        found[START] = tuple(start_of(setup).tolist())
    if isinstance(problem, Neuron):
        found[BATCH] = setup.batch if setup.batch == ALL or setup.batch < len(problem) else ALL
        if found[BATCH] != ALL:
            found[SEED] = setup.seed
    return found


def contrast(setups: Sequence[Setup]) -> Contrast:
    """What lanes have in common and what tells each from the others.

    A method's own setting is told where lanes of that method differ in it, or where it is not the
    usual one; nothing is told of a batch that is all samples, where all have it.
    """
    all_traits = [traits(setup) for setup in setups]
    common: Traits = {}
    own: list[Traits] = [{} for _ in setups]
    for name in TRAITS:
        having = [place for place, found in enumerate(all_traits) if name in found]
        if name in OPTION_NAMES:
            having = [place for place in having if _is_told(name, place, setups, all_traits)]
        values = {all_traits[place][name] for place in having}
        # Of options, those that only some have belong to these, even if they are alike.
        is_common = len(values) == 1 and (name not in OPTION_NAMES or len(having) == len(setups))
        if not is_common:
            for place in having:
                own[place][name] = all_traits[place][name]
        elif name != SEED and values != {ALL}:
            common[name] = values.pop()
    return Contrast(common, tuple(own))


def _is_told(name: str, place: int, setups: Sequence[Setup], all_traits: list[Traits]) -> bool:
    setup = setups[place]
    alike = [found for found in all_traits if found[METHOD] == setup.method]
    usual = usual_options(setup.method, build_problem(setup))
    return len({found[name] for found in alike}) > 1 or all_traits[place][name] != usual[name]


def joined(lanes: Sequence[Setup], setup: Setup) -> tuple[Setup, ...]:
    """The lanes with one more. Raises LaneRefusal."""
    mine = traits(setup)
    for place, lane in enumerate(lanes):
        if traits(lane) == mine:
            raise LaneRefusal(Objection.TWIN, len(lanes), place)
    if len(lanes) >= MOST_LANES:
        raise LaneRefusal(Objection.FULL, len(lanes))
    return (*lanes, setup)


def without_twins(setups: Iterable[Setup]) -> tuple[Setup, ...]:
    """The first MOST_LANES of some Setups that walk differently."""
    lanes: tuple[Setup, ...] = ()
    for setup in setups:
        try:
            lanes = joined(lanes, setup)
        except LaneRefusal as no:
            if no.objection is Objection.FULL:
                break
    return lanes


def followed(
    lanes: Sequence[Setup], old: Setup, new: Setup
) -> tuple[tuple[Setup, ...], tuple[Setup, ...]]:
    """The lanes beside a Setup `old` as they are beside `new`, and those that are left behind.

    Each keeps its method with its settings, its rate and its batch. On another problem lanes that
    had one start take that of `new`; others keep theirs where it fits. A lane whose method cannot
    descend the new problem is left behind, and so is one that would walk as another does.
    """
    changed = _changed(old, new)
    if not (lanes and changed):
        return tuple(lanes), ()
    has_one_start = len({tuple(start_of(lane).tolist()) for lane in lanes}) == 1
    dimension = len(build_problem(new).parameters)
    kept: tuple[Setup, ...] = ()
    left = []
    for lane in lanes:
        fits = not isinstance(lane.start, tuple) or len(lane.start) == dimension
        start = lane.start
        if not fits or (has_one_start and not changed <= _LIMITS):
            # Drawn with the session's seed, and not with the lane's own.
            start = tuple(start_of(new).tolist()) if new.start == RANDOM else new.start
        try:
            kept = joined(kept, _turned(lane, new, start))
        except (Refusal, LaneRefusal):
            left.append(lane)
    return kept, tuple(left)


def _changed(old: Setup, new: Setup) -> set[str]:
    """The fields that differ, without those that a lane has of its own."""
    # Where a share is held out, the seed says which.
    own = {*_OWN} if old.held_out or new.held_out else {*_OWN, SEED}
    names = {field.name for field in fields(Setup)} - own
    return {name for name in names if getattr(old, name) != getattr(new, name)}


def _turned(lane: Setup, session: Setup, start: Any) -> Setup:
    """A lane on the session's problem. Raises Refusal."""
    seed = session.seed if session.held_out else lane.seed
    own = {name: getattr(lane, name) for name in _OWN} | {START: start, SEED: seed}
    try:
        return replace(session, **own)
    except Refusal as no:
        if no.name not in OPTION_NAMES:
            raise
        # Such as a grid's ends, which suited the other problem.
        return replace(session, **(own | {"options": ()}))


def moved(lanes: Sequence[Setup], start: Point) -> tuple[Setup, ...]:
    """The lanes from one start (d,). Raises LaneRefusal where two differ in nothing else."""
    gone: tuple[Setup, ...] = ()
    for lane in lanes:
        gone = joined(gone, replace(lane, start=start))
    return gone

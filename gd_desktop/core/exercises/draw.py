"""Drawing the numbers of a class."""

from collections.abc import Callable

import numpy as np

from gd_desktop.core.exercises.chains import drawn_chain
from gd_desktop.core.exercises.check import can_be_checked, fault_of
from gd_desktop.core.exercises.errors import drawn_error
from gd_desktop.core.exercises.numbers import one_of
from gd_desktop.core.exercises.regimes import drawn_regime
from gd_desktop.core.exercises.tasks import Quantity, Sheet, Student, TableTask, Task
from gd_desktop.core.exercises.walks import drawn_walk
from gd_desktop.core.exercises.wish import Fault, Kind, SheetRefusal, Wish
from gd_desktop.core.setup import Setup

# Drawings of one task for one student, before there are taken to be no more numbers that do: some
# ten times what any built-in problem needs.
_TRIES = 400
_CHECKS = {Quantity.COST, Quantity.OUTPUT}


def draw(setup: Setup, wish: Wish, tell: Callable[[float], None] | None = None) -> Sheet:
    """The tasks of a whole class, from the Setup's model.

    No two students have the same numbers in a task of the same kind. The same Setup and Wish give
    the same sheets; more students, or other tasks, leave those that are there as they are. Of the
    Setup count the model, its function, terrain or data, the cost, and of functions and terrains
    the rate, near which others are drawn.

    `tell` hears after each student what share is done, and may raise to end the drawing.

    Raises SheetRefusal: for a method that is not plain gradient descent, and where a task has not
    enough numbers that can be worked out by hand.
    """
    if setup.method != "gradient-descent":
        raise SheetRefusal(Fault.METHOD, setup.method)
    seen: dict[Kind, set[object]] = {kind: set() for kind in wish.tasks}
    students = []
    for number in range(1, wish.students + 1):
        tasks = []
        for kind in wish.tasks:
            task = _new_task(setup, wish, kind, number, seen[kind])
            if task is None:
                raise SheetRefusal(Fault.NUMBERS, wish.students, kind, number - 1)
            seen[kind].add(task.numbers)
            tasks.append(task)
        students.append(Student(number, tuple(tasks)))
        if tell is not None:
            tell(number / wish.students)
    return Sheet(setup, wish, tuple(students))


def _new_task(setup: Setup, wish: Wish, kind: Kind, number: int, seen: set[object]) -> Task | None:
    """One with numbers that nobody has yet. Raises ArithmeticError for an answer that another
    route does not lead to: that would be a fault of this program's.
    """
    rng = np.random.default_rng([wish.seed, number, list(Kind).index(kind)])
    for _ in range(_TRIES):
        task = _DRAWN[kind](setup, wish.steps, rng)
        if task is None or task.numbers in seen:
            continue
        fault = fault_of(task)
        if not fault:
            return task
        # Where the other route leads nowhere, other numbers are drawn.
        if can_be_checked(task):
            raise ArithmeticError(fault)
    return None


def _table(setup: Setup, steps: int, rng: np.random.Generator) -> TableTask | None:
    walk = drawn_walk(setup, steps, rng)
    if walk is None:
        return None
    points = {
        (0, place) for place, column in enumerate(walk.columns) if column.what is Quantity.POINT
    }
    # A cost further down tells whether the points above it are right, and no point itself.
    checks = [place for place, column in enumerate(walk.columns) if column.what in _CHECKS]
    given = frozenset(points | {(steps - 1, one_of(rng, checks))})
    return TableTask(walk.setup, walk.columns, walk.rows, given, walk.precision)


def _regime(setup: Setup, _steps: int, rng: np.random.Generator) -> Task | None:
    return drawn_regime(setup, rng)


def _chain(setup: Setup, _steps: int, rng: np.random.Generator) -> Task | None:
    return drawn_chain(setup, rng)


_DRAWN: dict[Kind, Callable[[Setup, int, np.random.Generator], Task | None]] = {
    Kind.TABLE: _table,
    Kind.REGIME: _regime,
    Kind.ERROR: drawn_error,
    Kind.CHAIN_RULE: _chain,
}

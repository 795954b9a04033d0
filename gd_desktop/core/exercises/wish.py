"""What a teacher asks for, and why it cannot be had."""

from dataclasses import dataclass
from enum import StrEnum

MOST_STUDENTS = 200
FEWEST_STEPS, MOST_STEPS = 2, 5
MOST_SEED = 2**63 - 1


class Kind(StrEnum):
    """The kinds of tasks."""

    TABLE = "table"  # fill in a table of a few steps
    REGIME = "regime"  # what does each of some rates do?
    ERROR = "error"  # a worked table has a mistake in one row: find it
    CHAIN_RULE = "chain-rule"  # one step of a sigmoid neuron, factor by factor


class Fault(StrEnum):
    """Why there is no sheet."""

    STUDENTS = "students"  # not a number from 1 to MOST_STUDENTS
    SEED = "seed"  # not a number from 0 to MOST_SEED
    TASKS = "tasks"  # none at all, one that does not exist, or one twice
    STEPS = "steps"  # not a number from FEWEST_STEPS to MOST_STEPS
    METHOD = "method"  # another one than gradient descent
    NUMBERS = "numbers"  # too few that are workable by hand; `kind` says of which task


class SheetRefusal(ValueError):  # noqa: N818 -- no fault of the program's
    """Sheets that cannot be drawn: why, what was given, and of NUMBERS for how many students there
    were numbers.
    """

    def __init__(
        self, fault: Fault, value: object, kind: Kind | None = None, found: int = 0
    ) -> None:
        super().__init__(f"{fault}: {value!r}")
        self.fault = fault
        self.value = value
        self.kind = kind
        self.found = found


@dataclass(frozen=True, slots=True)
class Wish:
    """How many sheets, of which tasks.

    students  1 to MOST_STUDENTS: each has numbers of their own
    seed      of all that is drawn: the same seed gives the same sheets
    tasks     one kind or more, each once, in the order in which they stand on the sheet
    steps     rows of a table

    Raises SheetRefusal.
    """

    students: int = 30
    seed: int = 0
    tasks: tuple[Kind, ...] = tuple(Kind)
    steps: int = 3

    def __post_init__(self) -> None:
        _within(Fault.STUDENTS, self.students, 1, MOST_STUDENTS)
        _within(Fault.SEED, self.seed, 0, MOST_SEED)
        _within(Fault.STEPS, self.steps, FEWEST_STEPS, MOST_STEPS)
        kinds = {kind.value for kind in Kind}
        for place, kind in enumerate(self.tasks):
            if kind not in kinds or kind in self.tasks[:place]:
                raise SheetRefusal(Fault.TASKS, str(kind))
        if not self.tasks:
            raise SheetRefusal(Fault.TASKS, "")
        object.__setattr__(self, "tasks", tuple(map(Kind, self.tasks)))


def _within(fault: Fault, value: int, low: int, high: int) -> None:
    if not (type(value) is int and low <= value <= high):
        raise SheetRefusal(fault, value)

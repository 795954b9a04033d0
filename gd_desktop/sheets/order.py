"""What somebody typed, as a Wish."""

from gd_desktop.core.exercises.wish import Fault, Kind, SheetRefusal, Wish
from gd_desktop.core.refusal import Refusal
from gd_desktop.numerals import read_count


def wish_from(students: str | None, seed: int, tasks: str | None, rows: str | None) -> Wish:
    """The Wish of some typed texts; None: as usual. Raises SheetRefusal."""
    usual = Wish()
    kinds = usual.tasks
    if tasks is not None:
        kinds = tuple(_kind(name.strip()) for name in tasks.split(","))
    return Wish(
        _count(students, Fault.STUDENTS, usual.students),
        seed,
        kinds,
        _count(rows, Fault.STEPS, usual.steps),
    )


def _kind(name: str) -> Kind:
    try:
        return Kind(name)
    except ValueError:
        raise SheetRefusal(Fault.TASKS, name) from None


def _count(text: str | None, fault: Fault, usual: int) -> int:
    if text is None:
        return usual
    try:
        return read_count(text, fault)
    except Refusal:
        raise SheetRefusal(fault, text) from None

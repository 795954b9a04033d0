"""What is said of a school's defaults: what it has locked, and what is wrong in its file."""

from gd_desktop.io import school
from gd_desktop.io.school import Slip
from gd_desktop.tongue import constants, counted, tr

LOCKED = "Set by the school: it cannot be changed here"

constants(__name__)


def slipped(path: str, slips: tuple[Slip, ...]) -> str:
    """A school's file has mistakes, which were passed over: the first, and how many more."""
    told = tr(
        "The school’s defaults, {path}: {reason}. This was passed over.",
        path=path,
        reason=reason(slips[0]),
    )
    more = len(slips) - 1
    if not more:
        return told
    rest = counted(
        more,
        "The log tells of {count} more mistake.",
        "The log tells of {count} more mistakes.",
        count=more,
    )
    return f"{told} {rest}"


def reason(slip: Slip) -> str:
    """What is wrong, as a part of a sentence."""
    match slip.kind:
        case "unread":
            return tr("the file cannot be read ({reason})", reason=slip.name)
        case "large":
            return tr("the file is larger than {count} bytes", count=slip.number)
        case "no json":
            return tr("line {line} is no JSON", line=slip.number)
        case "schema":
            return tr("it does not begin with “schema”: {version}", version=slip.number)
        case "no object":
            return tr("“appearance” is no JSON object")
        case "no list":
            return tr("“locked” is no list of names")
        case "unknown":
            return tr("there is no “{name}”", name=slip.name)
        case "value":
            return tr("“{name}” cannot be {value}", name=slip.name, value=slip.value)
        case "no lock":
            names = ", ".join(school.LOCKABLE)
            return tr("“{name}” cannot be locked; {names} can", name=slip.name, names=names)

"""What the numbers of the lit line are."""

from gd_desktop.app.frame import Frame
from gd_desktop.app.glimpse import Glimpse
from gd_desktop.core.neuron import Neuron
from gd_desktop.core.phases import Phase
from gd_desktop.core.problem import Vector
from gd_desktop.numerals import Style, fixed, side_by_side

_MOST = 3  # numbers: of a longer point the line would have no room


def values_of(frame: Frame, glimpse: Glimpse, style: Style) -> str:
    """Such as "x = 3.96" or "g = 11.99", as the program names them; "" where there is nothing."""
    row, phase = frame.row, glimpse.phase or Phase.STAND
    match phase:
        case Phase.STAND:
            return _told(_name(frame), row.x, style)
        case Phase.COST if glimpse.cost:
            return f"{_cost(frame)} = {fixed(row.cost, style)}"
        case Phase.SLOPE if glimpse.slope:
            return _told("g", row.gradient, style)
        case Phase.AHEAD | Phase.NEXT if glimpse.target and frame.next_x is not None:
            return _told(_name(frame), frame.next_x, style)
    return ""


def _name(frame: Frame) -> str:
    if isinstance(frame.problem, Neuron):
        return "w"
    return "x" if len(frame.row.x) == 1 else "p"


def _cost(frame: Frame) -> str:
    return "cost" if frame.optimizer.last_step is not None else f"f({_name(frame)})"


def _told(name: str, point: Vector, style: Style) -> str:
    if not 0 < len(point) <= _MOST:
        return ""
    numbers = [fixed(value, style) for value in point.tolist()]
    if len(numbers) == 1:
        return f"{name} = {numbers[0]}"
    return f"{name} = ({side_by_side(numbers)})"

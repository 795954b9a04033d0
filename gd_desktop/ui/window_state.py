"""A window's size and place, and the division of its middle, as text to be remembered."""

from PySide6.QtCore import QByteArray


def state_of(geometry: QByteArray, division: str) -> str:
    """What `parts_of` takes: a window's saved geometry, and how its middle is divided."""
    return f"{bytes(geometry.toBase64().data()).decode()} {division}"


def parts_of(state: str) -> tuple[QByteArray, str]:
    """The geometry and the division of a state; of anything else, what there is of them."""
    geometry, _, division = state.partition(" ")
    return QByteArray.fromBase64(geometry.encode()), division

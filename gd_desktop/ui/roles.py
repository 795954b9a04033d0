"""What assistive technology is told that a widget is, where Qt itself has no word for it."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

Role = QAccessible.Role


def install() -> None:
    """Let widgets that are painted here say what they are: by `accessible_role`, of their class."""
    QAccessible.installFactory(_face)


def _face(_key: str, thing: QObject) -> QAccessibleInterface | None:
    # Called when assistive technology first asks for a widget; Qt keeps what is returned.
    role = getattr(type(thing), "accessible_role", None)
    if isinstance(role, Role) and isinstance(thing, QWidget):
        return QAccessibleWidget(thing, role)
    return None

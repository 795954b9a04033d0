"""A place for a label whose text changes with every frame."""

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget, QWidgetItem


def stand_on_card(widget: QWidget) -> None:
    """Have a widget that changes all the time paint its own ground, in the colour of a card."""
    widget.setBackgroundRole(QPalette.ColorRole.Base)
    widget.setAutoFillBackground(True)


class Steady(QWidget):
    """Has no layout, so that a new text moves nothing around it unless it needs another height.

    A label in a layout asks for a new arrangement of all the window with each new text: a tenth of
    the time from a step to its picture. Where it stands on a card, it paints the card's colour
    itself: what lies under it is not painted anew.
    """

    def __init__(self, label: QLabel, is_on_card: bool = True) -> None:
        super().__init__()
        if is_on_card:
            stand_on_card(self)
        label.setParent(self)
        label.installEventFilter(self)
        self._label, self._item = label, QWidgetItem(label)
        self._needs: tuple[object, ...] = ()
        self._follow()

    def sizeHint(self) -> QSize:
        return self._item.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._item.minimumSize()

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        return self._item.heightForWidth(width)

    def event(self, event: QEvent) -> bool:
        # What Qt sends to the parent of a label that has changed, where that has no layout.
        if event.type() == QEvent.Type.LayoutRequest:
            self._follow()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Rich text is laid out when it is painted, and would then be painted once more.
        if event.type() == QEvent.Type.UpdateLater:
            return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._label.resize(event.size())
        self._follow()

    def _needed(self) -> int:
        """The height at the present width."""
        label = self._label
        if label.minimumHeight() == label.maximumHeight():
            return label.minimumHeight()
        if label.hasHeightForWidth():
            return self._item.heightForWidth(self.width())
        return self._item.sizeHint().height()

    def _follow(self) -> None:
        label, policy = self._label, self._label.sizePolicy()
        # A width that was set, and not that of the text.
        needs = self._needed(), label.minimumWidth(), label.maximumWidth(), policy
        if needs != self._needs:
            self._needs = needs
            self.setSizePolicy(policy)
            self.updateGeometry()

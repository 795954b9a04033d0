"""A page that scrolls where it does not fit."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget


class PageArea(QScrollArea):
    """As large as the page where there is room, and never smaller than the page can be."""

    resized = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self._holder = _Holder(page)
        self.setWidget(self._holder)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @property
    def overflow(self) -> QSize:
        """By how much the page is larger than the room for it."""
        return (self._holder.size() - self.maximumViewportSize()).expandedTo(QSize(0, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()


class _Holder(QWidget):
    """Has no layout: in an area that scrolls, one with texts that wrap would get the height that
    it would like to have, and not the one that there is.
    """

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self.setObjectName("page")
        self._page = page
        page.setParent(self)

    def minimumSizeHint(self) -> QSize:
        return self._page.minimumSizeHint()

    def sizeHint(self) -> QSize:
        return self._page.sizeHint()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._page.resize(event.size())

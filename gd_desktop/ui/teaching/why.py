"""A small question mark beside what is to be explained."""

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from gd_desktop import why_labels
from gd_desktop.tongue import fill


class Asker(QObject):
    """Whom the question marks of a window turn to."""

    def ask(self, button: "WhyButton") -> None:
        """Answer the questions that arise at a button's places."""
        raise NotImplementedError


class WhyButton(QPushButton):
    """Opens the questions that arise at some places; its size is the style sheet's."""

    def __init__(self, called: str, *places: str, parent: QWidget | None = None) -> None:
        super().__init__(why_labels.MARK, parent)
        self.setObjectName("why")
        self.places = places
        self.name(called)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self._ask)

    @property
    def area(self) -> QWidget:
        """What the answer is to stand beside."""
        return self

    def name(self, called: str) -> None:
        """What the questions are about."""
        self.setAccessibleName(fill(why_labels.ABOUT, name=called))
        self.setToolTip(fill(why_labels.TIP, name=called))

    @Slot()
    def _ask(self) -> None:
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        asker = self.window().findChild(Asker, options=direct)
        if isinstance(asker, Asker):
            asker.ask(self)


class CornerWhy(WhyButton):
    """A question mark in the upper corner of a widget where a line ends, over what lies there."""

    def __init__(self, called: str, place: str, widget: QWidget) -> None:
        super().__init__(called, place, parent=widget)
        self._widget = widget
        widget.installEventFilter(self)

    @property
    def area(self) -> QWidget:
        return self._widget

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.StyleChange):
            self.adjustSize()
            gap = self.height() // 4
            left = self._widget.width() - self.width() - gap
            self.move(left if self._widget.isLeftToRight() else gap, gap)
            self.raise_()
        return super().eventFilter(watched, event)


def beside(label: QLabel, button: WhyButton) -> QHBoxLayout:
    """A name with its question mark: the beginning of a row, which is never torn apart."""
    row = QHBoxLayout()
    row.addWidget(label)
    row.addWidget(button)
    return row

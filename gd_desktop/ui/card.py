"""A card: a rounded ground with a small grey heading."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from gd_desktop.ui.flow import Flow
from gd_desktop.ui.theme import Theme


def keep_room(widget: QWidget, on: bool = True) -> None:
    """Whether a widget is to keep its place in a layout while it is hidden."""
    policy = widget.sizePolicy()
    policy.setRetainSizeWhenHidden(on)
    widget.setSizePolicy(policy)


class Card(QFrame):
    """A frame with a heading; `heading_row` and `body` are for others to fill."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAccessibleName(title)
        self.heading = QLabel(title.upper())
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setObjectName("heading")
        self.heading_row = Flow()
        self.heading_row.addWidget(self.heading)
        self.heading_row.addStretch(1)
        self.body = QVBoxLayout()
        self._rows = QVBoxLayout(self)
        self._rows.addLayout(self.heading_row)
        self._rows.addLayout(self.body, 1)

    def close_up(self) -> None:
        """Without room of its own, for a place inside another card."""
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)

    def dress_card(self, theme: Theme) -> None:
        """Take on the theme's measures."""
        pad = theme.px(14)
        self._rows.setContentsMargins(pad, theme.px(10), pad, theme.px(11))
        self._rows.setSpacing(theme.px(6))
        self.body.setSpacing(theme.px(7))

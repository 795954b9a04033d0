"""What all parts of the window stand on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from gd_desktop.ui.page_area import PageArea


class Ground:
    """A page that scrolls where the window is too small: columns in a row, and lines below them.

    It is in the window before it holds anything, and the parts are made on it. A widget that moves
    into another is styled anew with all that is in it: a window put together outside of itself
    takes half as long again to make.
    """

    def __init__(self, window: QMainWindow) -> None:
        self.page = QWidget()
        self.page.setObjectName("page")
        self.page.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.area = PageArea(self.page)
        window.setCentralWidget(self.area)
        self.rows = QVBoxLayout(self.page)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(0)
        self.columns = QHBoxLayout()
        self.rows.addLayout(self.columns, 1)

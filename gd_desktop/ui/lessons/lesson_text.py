"""The text of a lesson's page."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from gd_desktop import lesson_labels
from gd_desktop.io.lessons.lesson import Page
from gd_desktop.io.settings import Appearance
from gd_desktop.ui.lessons.formula_shelf import FormulaShelf
from gd_desktop.ui.lessons.live_text import LiveText
from gd_desktop.ui.lessons.values import Values
from gd_desktop.ui.theme import TEXT, Theme


class LessonText(LiveText):
    """Can have the focus, so that its keys scroll and a screen reader reads it."""

    def __init__(self, shelf: FormulaShelf, parent: QWidget | None = None) -> None:
        super().__init__(shelf, size=TEXT + 1, parent=parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(lesson_labels.PAGE_TEXT)
        self._line, self._ink = 2, QColor()

    def dress(self, theme: Theme, appearance: Appearance | None = None) -> None:
        """Take on colours and measures; the style of numbers comes with their values."""
        self._line, self._ink = theme.px(2), theme.colour("function")
        super().dress(theme)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            # Above and below: at the sides there are letters.
            painter, whole = QPainter(self.viewport()), self.viewport().rect()
            painter.fillRect(0, 0, whole.width(), self._line, self._ink)
            painter.fillRect(0, whole.height() - self._line, whole.width(), self._line, self._ink)

    def show_page(self, page: Page, values: Values) -> None:
        """Show a page's text."""
        self.show_text(page.text, values)

"""The text of a lesson's page."""

from PySide6.QtCore import Qt
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

    def dress(self, theme: Theme, appearance: Appearance | None = None) -> None:
        """Take on colours and measures; the style of numbers comes with their values."""
        # The bar beside it tells where the keys go; its room is there without it, too.
        wide, room = theme.px(3), theme.px(7)
        self.setStyleSheet(
            f"#plain {{ border: none; border-left: {wide}px solid transparent; "
            f"padding-left: {room}px; margin-left: -{wide + room}px; }}"
            f"#plain:focus {{ border-left-color: {theme.colours['function']}; }}"
        )
        super().dress(theme)

    def show_page(self, page: Page, values: Values) -> None:
        """Show a page's text."""
        self.show_text(page.text, values)

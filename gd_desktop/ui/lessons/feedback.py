"""What is said to an answer, on a ground of its colour."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from gd_desktop import lesson_labels
from gd_desktop.app.answers import Mark, Result
from gd_desktop.ui.lessons.formula_shelf import FormulaShelf
from gd_desktop.ui.lessons.live_text import LiveText
from gd_desktop.ui.lessons.sign import Shape, Sign
from gd_desktop.ui.lessons.values import Values
from gd_desktop.ui.theme import TEXT, Theme

_SHAPES = {
    Mark.RIGHT: Shape.TICK,
    Mark.WRONG: Shape.CROSS,
    Mark.REFUSED: Shape.CROSS,
    Mark.WAITING: Shape.DOTS,
}
_GROUNDS = {Mark.RIGHT: "steady", Mark.WRONG: "overshooting", Mark.REFUSED: "away"}


class Feedback(QFrame):
    """A sign, a word and a sentence; hidden while there is nothing to say."""

    def __init__(self, shelf: FormulaShelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("feedback")
        self.sign = Sign(Shape.TICK)
        self.text = LiveText(shelf, size=TEXT, coloured=False)
        self._theme: Theme | None = None
        self._mark: Mark | None = None
        self.word = QLabel()
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        self._lines = QVBoxLayout()
        self._lines.addWidget(self.word)
        self._lines.addWidget(self.text)
        self._row.addLayout(self._lines, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()

    def dress(self, theme: Theme) -> None:
        """Take on colours and measures."""
        self._theme = theme
        self._row.setContentsMargins(theme.px(9), theme.px(7), theme.px(9), theme.px(7))
        self._row.setSpacing(theme.px(8))
        self._lines.setSpacing(theme.px(2))
        self.word.setStyleSheet(f"font-size: {theme.px(TEXT)}px; font-weight: 700;")
        self.sign.dress(theme)
        self.text.dress(theme)
        self._colour()

    def show_result(self, result: Result | None, values: Values) -> None:
        """Say what came of an answer."""
        self._mark = result.mark if result is not None else None
        if result is not None:
            self.sign.show_shape(_SHAPES[result.mark])
            self.word.setText(_word(result.mark))
            # A refusal repeats what was typed, which is no Markdown.
            says = _plain(result.says) if result.mark is Mark.REFUSED else result.says
            self.text.show_text(says, values)
            self.text.setVisible(bool(says.strip()))
            self._colour()
        self.setAccessibleName(self.plain_text())
        self.setVisible(result is not None)

    def show_values(self, values: Values) -> None:
        """Show other numbers."""
        if self._mark is not None:
            self.text.show_values(values)

    def plain_text(self) -> str:
        """What is said, in words."""
        if self._mark is None:
            return ""
        return f"{self.word.text()}. {self.text.plain_text()}".strip()

    def _colour(self) -> None:
        if self._theme is None or self._mark is None:
            return
        ground = self._theme.colours[_GROUNDS.get(self._mark, "card")]
        corner = self._theme.px(8)
        self.setStyleSheet(f"#feedback {{ background: {ground}; border-radius: {corner}px; }}")


def _word(mark: Mark) -> str:
    match mark:
        case Mark.RIGHT:
            return lesson_labels.RIGHT
        case Mark.WRONG:
            return lesson_labels.WRONG
        case Mark.REFUSED:
            return lesson_labels.REFUSED
    return lesson_labels.WAITING


def _plain(text: str) -> str:
    """A text whose signs mean nothing to Markdown and to pieces of lessons."""
    escaped = "".join(f"\\{sign}" if sign in _MARKS else sign for sign in text)
    return escaped.replace("{", "{{").replace("$", "＄")


_MARKS = "\\`*_[]()#+-.!|<>~"

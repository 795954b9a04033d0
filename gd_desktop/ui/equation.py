"""The live equation: the next step with the numbers put in, each coloured by what it is."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from gd_desktop.app.frame import Frame
from gd_desktop.formulas import Part
from gd_desktop.io.settings import Appearance
from gd_desktop.steps import step_lines
from gd_desktop.ui.theme import EQUATION, Theme

_SMALLEST = 0.45  # of its size; a longer equation is cut at the right
_MOST_LINES = 2


class Equation(QLabel):
    """x₆ = 3.966 − 0.1 · (2·3.966 − 4) = 3.573, fitted to the width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._theme: Theme | None = None
        self._appearance = Appearance()
        self._share = 1.0  # of the full size
        self._lines = 0
        self._frame: Frame | None = None

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours, measures and decimals."""
        self._theme, self._appearance = theme, appearance
        self._share, self._lines = 1.0, 0

    def show_frame(self, frame: Frame) -> None:
        """Show the step that comes next."""
        self._frame = frame
        theme = self._theme
        if theme is None or len(frame.problem.parameters) > _MOST_LINES:
            return
        lines = step_lines(
            frame.problem,
            frame.optimizer,
            frame.row,
            frame.setup.rate,
            frame.next_x,
            frame.next_state,
            self._appearance.style,
        )
        if len(lines) != self._lines:
            self._lines, self._share = len(lines), 1.0
            self.setFixedHeight(theme.px(40 if len(lines) == 1 else 64))
        texts = ["".join(part.text for part in line) for line in lines]
        self.setAccessibleName("; ".join(texts))
        self._fit(texts, theme)
        self.setText("<br>".join("".join(_html(part, theme) for part in line) for line in lines))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share = 1.0
        if self._frame is not None:
            self.show_frame(self._frame)

    def _fit(self, texts: list[str], theme: Theme) -> None:
        """Make the font as small as the text needs; it does not grow again in the same width, so
        that it does not pulse with the digits.
        """
        bold = QFontMetrics(theme.font(EQUATION, bold=True))
        room = self.width() / max(1, *(bold.horizontalAdvance(text) for text in texts))
        # Two lines have the height of one and a half.
        most = 1.0 if len(texts) == 1 else 0.8
        self._share = max(_SMALLEST, min(self._share, most, room))
        font = theme.font(EQUATION)
        font.setPixelSize(max(1, int(font.pixelSize() * self._share)))
        if font != self.font():
            self.setFont(font)


def _html(part: Part, theme: Theme) -> str:
    role, is_bold = {
        "point": ("path_text", False),
        "rate": ("ink", True),
        "gradient": ("gradient_text", False),
        "memory": ("memory", False),
        "result": ("path_text", True),
        "": ("ink", False),
    }[part.role]
    text = escape(part.text).replace(" ", "&nbsp;")
    weight = "; font-weight: 700" if is_bold else ""
    return f'<span style="color: {theme.colours[role]}{weight}">{text}</span>'

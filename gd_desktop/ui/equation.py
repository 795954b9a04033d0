"""The live equation: the next step with the numbers put in, each coloured by what it is."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from gd_desktop.app.frame import Frame
from gd_desktop.core.curves import Parabola
from gd_desktop.formulas import Part, step_parts, written
from gd_desktop.io.settings import Appearance
from gd_desktop.ui.theme import EQUATION, Theme

_SMALLEST = 0.45  # of its size; a longer equation is cut at the right


class Equation(QLabel):
    """x₆ = 3.966 − 0.1 · (2·3.966 − 4) = 3.573, fitted to the width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._theme: Theme | None = None
        self._appearance = Appearance()

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours, measures and decimals."""
        self._theme, self._appearance = theme, appearance
        self.setFont(theme.font(EQUATION))
        self.setFixedHeight(theme.px(40))

    def show_frame(self, frame: Frame) -> None:
        """Show the step that comes next."""
        theme, problem = self._theme, frame.problem
        if theme is None or not isinstance(problem, Parabola):
            return
        style = self._appearance.style
        after = written(frame.next_x.item(), style) if frame.next_x is not None else "—"
        parts = step_parts(
            problem, frame.cursor + 1, frame.row.x.item(), frame.setup.rate, after, style
        )
        plain_text = "".join(part.text for part in parts)
        self.setAccessibleName(plain_text)
        self._fit(plain_text, theme)
        self.setText("".join(_html(part, theme) for part in parts))

    def _fit(self, text: str, theme: Theme) -> None:
        font = theme.font(EQUATION)
        self.setFont(font)
        # Bold is a little wider than what is measured.
        needed = self.fontMetrics().horizontalAdvance(text) * 1.06
        if needed > self.width() > 0:
            share = max(_SMALLEST, self.width() / needed)
            font.setPixelSize(max(1, int(font.pixelSize() * share)))
            self.setFont(font)


def _html(part: Part, theme: Theme) -> str:
    role, is_bold = {
        "point": ("path_text", False),
        "rate": ("ink", True),
        "gradient": ("gradient_text", False),
        "result": ("path_text", True),
        "": ("ink", False),
    }[part.role]
    text = escape(part.text).replace(" ", "&nbsp;")
    weight = "; font-weight: 700" if is_bold else ""
    return f'<span style="color: {theme.colours[role]}{weight}">{text}</span>'

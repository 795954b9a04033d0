"""The live equation: the next step with the numbers put in, each coloured by what it is."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from gd_desktop.app.frame import Frame
from gd_desktop.app.glimpse import ALL, Glimpse
from gd_desktop.core.grid import GridSearch
from gd_desktop.formulas import Part
from gd_desktop.io.settings import Appearance
from gd_desktop.steps import step_lines
from gd_desktop.ui.direction import keep_left_to_right
from gd_desktop.ui.formula_html import COVER, cover, covered_html, html_of
from gd_desktop.ui.paced import Paced, leaps
from gd_desktop.ui.theme import EQUATION, SMALLEST, Theme

_SMALLEST = SMALLEST / EQUATION  # of its size; a longer equation is cut at the right
_MOST_LINES = 2


class Equation(QLabel):
    """x₆ = 3.966 − 0.1 · (2·3.966 − 4) = 3.573, fitted to the width.

    What of the step is not to be seen yet has a "?" in its place, and nothing beside it moves.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_left_to_right(self)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._theme: Theme | None = None
        self._appearance = Appearance()
        self._share = 1.0  # of the full size
        self._lines = 0
        self._frame: Frame | None = None
        self._glimpse = ALL
        self._paced = Paced(self._show, self)

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours, measures and decimals."""
        self._theme, self._appearance = theme, appearance
        self._share, self._lines = 1.0, 0

    def reveal(self, glimpse: Glimpse) -> None:
        """Show only some parts of the step that comes next."""
        if glimpse != self._glimpse:
            self._glimpse = glimpse
            self._show()

    def show_frame(self, frame: Frame) -> None:
        """Show the step that comes next: at once, or soon where one frame chases the other."""
        before, self._frame = self._frame, frame
        self._paced.want() if leaps(before, frame) else self._paced.now()

    def _show(self) -> None:
        frame, theme = self._frame, self._theme
        if frame is None or theme is None or len(frame.problem.parameters) > _MOST_LINES:
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
        self._fit(texts, theme)
        glimpse, font = self._glimpse, self.font()
        if isinstance(frame.optimizer, GridSearch):
            # Its line is no step: what it comes to is the cost of the point.
            glimpse = ALL._replace(target=glimpse.cost)
        shown = [cover(line, glimpse) for line in lines]
        html = [
            "".join(
                html_of(part, theme) if isinstance(part, Part) else covered_html(part, theme, font)
                for part in line
            )
            for line in shown
        ]
        read = (
            "".join(part.text if isinstance(part, Part) else COVER for part in line)
            for line in shown
        )
        self.setAccessibleName("; ".join(read))
        self.setText("<br>".join(html))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share = 1.0
        self._show()

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

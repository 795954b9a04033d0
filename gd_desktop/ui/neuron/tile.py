"""A tile: one factor of the chain rule, with its symbol, its value and a bar for its size."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from gd_desktop.tongue import isolated
from gd_desktop.ui.direction import keep_left_to_right
from gd_desktop.ui.elided import Elided
from gd_desktop.ui.formula_html import COVER
from gd_desktop.ui.neuron.fitted import Fitted
from gd_desktop.ui.steady import Steady
from gd_desktop.ui.theme import HEADING, NOTE, SMALLEST, Theme

_VALUE = 22  # px of type at scale 1


class Bar(QWidget):
    """How large a number is, from −1 to 1: to the right of the middle, or to the left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0
        self._role = "ink"
        self._theme: Theme | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def dress(self, theme: Theme, role: str) -> None:
        """Take on a colour's role and measures."""
        self._theme, self._role = theme, role
        self.setFixedHeight(theme.px(5))
        self.update()

    def show_share(self, share: float) -> None:
        """The number's share of the largest that it can be."""
        share = max(-1.0, min(1.0, share)) if share == share else 0.0
        if share != self._share:
            self._share = share
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._theme is None:
            return
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        middle, high = self.width() / 2, float(self.height())
        painter.setBrush(self._theme.colour("groove"))
        painter.drawRoundedRect(QRectF(0, 0, self.width(), high), high / 2, high / 2)
        painter.setBrush(self._theme.colour(self._role))
        wide = middle * abs(self._share)
        left = middle if self._share >= 0 else middle - wide
        painter.drawRect(QRectF(left, 0, wide, high))

    def sizeHint(self) -> QSize:
        return QSize(60, self.height())


class Tile(QFrame):
    """Symbol, value, bar and a note, in the colour of what it stands for."""

    def __init__(self, role: str, cover_note: str = "", parent: QWidget | None = None) -> None:
        """`cover_note` is what the factor is called while its number is covered."""
        super().__init__(parent)
        self.setObjectName("tile")
        self._role, self.cover_note = role, cover_note
        self._theme: Theme | None = None
        self._colour = ""
        self._is_faded = self._is_covered = False
        self._factor: tuple[str, str, float, str] | None = None
        self.symbol, self.value, self.note = Fitted(), Fitted(), Elided()
        self.bar = Bar()
        keep_left_to_right(self.bar)
        self._rows = QVBoxLayout(self)
        value = Steady(self.value, is_on_card=False)
        for widget in (self.symbol, value, self.bar, self.note):
            self._rows.addWidget(widget)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def dress(self, theme: Theme) -> None:
        """Take on colours and measures."""
        self._theme = theme
        pad = theme.px(10)
        self._rows.setContentsMargins(pad, theme.px(6), pad, theme.px(7))
        self._rows.setSpacing(theme.px(3))
        self.note.setFont(theme.font(NOTE))
        colour = theme.colours[_TEXT_ROLES.get(self._role, self._role)]
        self._colour = colour
        self._write()
        self.bar.dress(theme, self._role)

    def show_factor(self, symbol: str, value: str, share: float, note: str) -> None:
        """Show a factor; `share` is its size as a part of the largest it can be."""
        self._factor = symbol, value, share, note
        if self._is_covered:
            value, share, note = COVER, 0.0, self.cover_note
        self.symbol.setText(symbol)
        self.value.setText(value)
        self.bar.show_share(share)
        self.note.say(note)
        self.setAccessibleName(f"{note}: {isolated(value)}")

    def cover(self, on: bool) -> None:
        """Keep the number to itself, or show it again."""
        if on != self._is_covered:
            self._is_covered = on
            if self._factor is not None:
                self.show_factor(*self._factor)

    def light(self, on: bool) -> None:
        """Glow, as the factor that decides."""
        if bool(self.property("lit")) != on:
            self.setProperty("lit", on)
            self.style().unpolish(self)
            self.style().polish(self)

    def fade(self, on: bool) -> None:
        """Struck out: a factor that is not there."""
        if on != self._is_faded:
            self._is_faded = on
            self._write()

    def _write(self) -> None:
        """Colours and fonts as a style sheet: the application's own would win over setFont."""
        if self._theme is None:
            return
        struck = "text-decoration: line-through;" if self._is_faded else ""
        for label, size in ((self.symbol, HEADING), (self.value, _VALUE)):
            label.setStyleSheet(
                f"color: {self._colour}; font-size: {self._theme.px(size)}px; "
                f"font-weight: 700; {struck}"
            )
        colour, smallest = QColor(self._colour), self._theme.px(SMALLEST)
        # A question mark stands in the corner.
        self.symbol.dress(colour, smallest, self._theme.px(16))
        self.value.dress(colour, smallest)


# On the card, small text takes a colour's darker twin.
_TEXT_ROLES = {
    "cost": "cost_text",
    "path": "path_text",
    "gradient": "gradient_text",
    "function": "function",
}

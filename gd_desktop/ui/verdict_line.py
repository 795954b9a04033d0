"""The verdict in one line, where the column that tells it is folded away."""

from PySide6.QtWidgets import QWidget

from gd_desktop.ui.elided import Elided
from gd_desktop.ui.theme import Theme

_SIZE, _LARGE = 15, 21  # px of type at scale 1


class VerdictLine(Elided):
    """The verdict's title, behind its sign; large before a class."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__()
        self.setParent(parent)
        self.setObjectName("said")
        self._theme: Theme | None = None
        self._is_large = False
        self._role = "ink"
        self.hide()

    def dress(self, theme: Theme) -> None:
        """Take on colours and measures."""
        self._theme = theme
        self.setFont(theme.font(_LARGE if self._is_large else _SIZE, bold=True))
        self._colour()

    def enlarge(self, on: bool) -> None:
        """Whether it is to be read from the back row."""
        self._is_large = on
        if self._theme is not None:
            self.dress(self._theme)

    def show_verdict(self, sign: str, title: str, role: str) -> None:
        """Say a verdict, in the colour of a role."""
        self.say(f"{sign} {title}")
        self.setAccessibleName(title)
        if role != self._role:
            self._role = role
            self._colour()

    def _colour(self) -> None:
        if self._theme is not None:
            palette = self.palette()
            palette.setColor(self.foregroundRole(), self._theme.colour(self._role))
            self.setPalette(palette)

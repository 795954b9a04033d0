"""Colours and measures by role, and which theme is in force."""

import string
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from gd_desktop.app.preferences import Preferences
from gd_desktop.io.resources import read_theme, resource
from gd_desktop.io.settings import Appearance

TEXT, NOTE, HEADING, EQUATION = 14, 13, 13, 25  # px of type at scale 1


_SHEETS = ("window.qss", "choices.qss")


@dataclass(frozen=True)
class Theme:
    """One theme: a colour for each role, and the factor of every size."""

    name: str
    scale: float
    colours: dict[str, str]

    def colour(self, role: str, alpha: float = 1.0) -> QColor:
        """The colour of a role, such as "path"; alpha from 0 to 1."""
        colour = QColor(self.colours[role])
        colour.setAlphaF(alpha)
        return colour

    def px(self, size: float) -> int:
        """A measure of scale 1 in this theme's pixels."""
        return max(1, round(size * self.scale))

    def font(self, size: int = TEXT, bold: bool = False) -> QFont:
        """The system's interface font, at a size of scale 1."""
        font = QFont(QGuiApplication.font())
        font.setPixelSize(self.px(size))
        font.setBold(bold)
        return font


@lru_cache
def load_theme(name: str) -> Theme:
    """A theme of resources/themes/."""
    roles = read_theme(name)
    return Theme(name, roles["scale"], roles["colours"])


def is_system_dark() -> bool:
    """Whether the system asks for a dark window."""
    return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark


class ThemeKeeper(QObject):
    """Follows the person's choice, and the system's where that is the choice."""

    changed = Signal(object)  # Theme

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        preferences.changed.connect(self._follow_preferences)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._update)
        self._theme = load_theme(self._name())
        _dress(self._theme)

    @property
    def theme(self) -> Theme:
        """The theme in force."""
        return self._theme

    def _name(self) -> str:
        choice = self._preferences.appearance.theme
        if choice != "system":
            return choice
        return "dark" if is_system_dark() else "light"

    @Slot(object, object)
    def _follow_preferences(self, old: Appearance, new: Appearance) -> None:
        if old.theme != new.theme:
            self._update()

    @Slot()
    def _update(self) -> None:
        theme = load_theme(self._name())
        if theme is not self._theme:
            self._theme = theme
            _dress(theme)
            self.changed.emit(theme)


def _dress(theme: Theme) -> None:
    """Give the whole application the theme's palette, font and style sheet."""
    palette = QPalette()
    roles = QPalette.ColorRole
    for role, name in (
        (roles.Window, "ground"),
        (roles.Base, "card"),
        (roles.AlternateBase, "ground"),
        (roles.Button, "card"),
        (roles.ToolTipBase, "card"),
        (roles.Mid, "hairline"),
        (roles.Text, "ink"),
        (roles.WindowText, "ink"),
        (roles.ButtonText, "ink"),
        (roles.ToolTipText, "ink"),
        (roles.PlaceholderText, "dim"),
        (roles.Highlight, "run"),
        (roles.HighlightedText, "run_ink"),
        (roles.Link, "function"),
    ):
        palette.setColor(role, theme.colour(name))
    for role in (roles.Text, roles.WindowText, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, theme.colour("dim", 0.6))
    QApplication.setPalette(palette)
    QApplication.setFont(theme.font())
    application = QApplication.instance()
    if isinstance(application, QApplication):
        application.setStyleSheet(_style_sheet(theme))


def _style_sheet(theme: Theme) -> str:
    sizes = {f"px{size}": f"{theme.px(size)}px" for size in range(1, 49)}
    texts = [resource("themes", name).read_text(encoding="utf-8") for name in _SHEETS]
    return string.Template("\n".join(texts)).substitute(theme.colours | sizes)

"""Colours and measures by role, and which theme is in force."""

import string
from dataclasses import dataclass, replace
from functools import lru_cache

from PySide6.QtCore import QDir, QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from gd_desktop.app.preferences import Preferences
from gd_desktop.io.resources import read_theme, resource
from gd_desktop.io.settings import Appearance, MotionChoice
from gd_desktop.ui import motion

TEXT, NOTE, HEADING, EQUATION = 14, 13, 13, 25  # px of type at scale 1
SMALLEST = 13  # px of the smallest type at scale 1
SMALLEST_SHOWN = 28  # px of it on a screen 1080 high that is shown to a class

_SHEETS = ("window.qss", "choices.qss")


@dataclass(frozen=True)
class Theme:
    """One theme: a colour for each role, the factor of every size, and what moves by itself."""

    name: str
    scale: float
    colours: dict[str, str]
    motion: MotionChoice = "system"

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


def theme_for(appearance: Appearance, height: int) -> Theme:
    """The theme of an appearance, in its size, on a screen of a height in pixels.

    To a class everything is shown in proportion to the screen, as it is on the wall: on 1080 pixels
    the smallest text has 28. Colours are then those that a washed-out picture keeps, but for high
    contrast, which whoever chose it may need.
    """
    name = appearance.theme
    if name == "system":
        name = "dark" if is_system_dark() else "light"
        if wants_contrast():
            name = "contrast"
    if appearance.presenting:
        theme = load_theme("contrast" if name == "contrast" else "projector")
        on_the_wall = SMALLEST_SHOWN * height / 1080 / SMALLEST
        scale = on_the_wall * appearance.stage_zoom / 100
    else:
        theme = load_theme(name)
        scale = theme.scale * appearance.zoom / 100
    return replace(theme, scale=scale, motion=appearance.motion)


def is_system_dark() -> bool:
    """Whether the system asks for a dark window."""
    return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark


def wants_contrast() -> bool:
    """Whether the system asks for strong contrasts."""
    hints = QGuiApplication.styleHints()  # kept while asked: the answer lives in it
    return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast


class ThemeKeeper(QObject):
    """Follows the person's choice, and the system's where that is the choice."""

    changed = Signal(object)  # Theme

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        preferences.changed.connect(self._follow_preferences)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._update)
        hints.accessibility().contrastPreferenceChanged.connect(self._update)
        self._height = QGuiApplication.primaryScreen().size().height()
        self._theme = theme_for(preferences.appearance, self._height)
        _dress(self._theme)

    @property
    def theme(self) -> Theme:
        """The theme in force."""
        return self._theme

    def show_on(self, height: int) -> None:
        """Follow the window to a screen of a height in pixels."""
        self._height = height
        self._update()

    @Slot(object, object)
    def _follow_preferences(self, _old: Appearance, _new: Appearance) -> None:
        self._update()

    @Slot()
    def _update(self) -> None:
        theme = theme_for(self._preferences.appearance, self._height)
        if theme != self._theme:
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
    # What cannot be used can still be read.
    for role in (roles.Text, roles.WindowText, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, theme.colour("dim"))
    QApplication.setPalette(palette)
    QApplication.setFont(theme.font())
    application = QApplication.instance()
    if isinstance(application, QApplication):
        # Where sheets find their pictures: the folder's own path may hold signs that end a url().
        QDir.setSearchPaths("themes", [str(resource("themes"))])
        application.setStyleSheet(style_sheet(theme))
        motion.follow(theme.motion)


def style_sheet(theme: Theme) -> str:
    """What all widgets look like; a theme may have a sheet of its own beside its colours."""
    sizes = {f"px{size}": f"{theme.px(size)}px" for size in range(1, 49)}
    sheets = [resource("themes", name) for name in (*_SHEETS, f"{theme.name}.qss")]
    texts = [sheet.read_text(encoding="utf-8") for sheet in sheets if sheet.is_file()]
    # A tick stands on the colour that the run button's name stands on, or on one as light.
    tick = {"tick": "light" if theme.colour("run_ink").lightnessF() > 0.5 else "dark"}
    return string.Template("\n".join(texts)).substitute(theme.colours | sizes | tick)

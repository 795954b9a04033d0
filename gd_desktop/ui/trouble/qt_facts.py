"""What a developer needs to know of Qt and of the screens. Needs a QApplication."""

import os

from PySide6 import __version__ as pyside
from PySide6.QtCore import QLocale, qVersion
from PySide6.QtGui import (
    QFontDatabase,
    QGuiApplication,
    QOffscreenSurface,
    QOpenGLContext,
    QScreen,
)
from PySide6.QtWidgets import QApplication

from gd_desktop import tongue
from gd_desktop.ui.speech import has_font, language_of
from gd_desktop.ui.surface.probe import WITHOUT_OPENGL, hushed
from gd_desktop.ui.trouble.facts import Fact

_VENDOR, _RENDERER, _VERSION = 0x1F00, 0x1F01, 0x1F02  # OpenGL's names
_TOLD_OF = (
    "QT_",
    "QSG_",
    "LIBGL_",
    "WAYLAND_DISPLAY",
    "DISPLAY",
    "XDG_SESSION_TYPE",
    "LANG",
    "LC_",
)


def qt_facts() -> list[Fact]:
    """All of them; OpenGL last, since a driver may take the process with it."""
    return [
        ("Qt", lambda: f"{qVersion()}, PySide6 {pyside}"),
        ("platform", QGuiApplication.platformName),
        ("style", _style),
        ("screens", lambda: "\n".join(map(_screen, QGuiApplication.screens())) or "none"),
        ("fonts", _fonts),
        ("locale", _locale),
        ("environment", _environment),
        ("OpenGL", opengl),
    ]


def _style() -> str:
    application = QApplication.instance()
    style = "none"
    if isinstance(application, QApplication):
        # One that a style sheet goes over has no name.
        style = application.style().name() or "Fusion under a style sheet"
    hints = QGuiApplication.styleHints()
    return f"{style}, the system's colours are {hints.colorScheme().name.lower()}"


def _screen(screen: QScreen) -> str:
    size = screen.size()
    return (
        f"{screen.name() or 'a screen'}: {size.width()}x{size.height()}, "
        f"scale {screen.devicePixelRatio():g}, {screen.logicalDotsPerInch():.0f} dpi "
        f"({screen.physicalDotsPerInch():.0f} of the glass), {screen.refreshRate():.0f} Hz"
    )


def _fonts() -> str:
    general = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    scripts = ", ".join(
        f"{name}: {'yes' if has_font(code) else 'no'}"
        for name, code in (("Chinese", "zh_CN"), ("Arabic", "ar"))
    )
    return (
        f"{general.family()} {general.pointSizeF():g} pt, fixed {fixed.family()}, "
        f"{len(QFontDatabase.families())} families; {scripts}"
    )


def _locale() -> str:
    system = QLocale.system()
    return (
        f"{system.name()}, decimal sign {system.decimalPoint()}, reads "
        f"{', '.join(system.uiLanguages()) or 'nothing told'}; speaks {language_of('system')} by "
        f"itself, now {tongue.language()} with {tongue.decimal_sign()}"
    )


def _environment() -> str:
    told = [
        f"{name}={value}" for name, value in sorted(os.environ.items()) if name.startswith(_TOLD_OF)
    ]
    return "\n".join(told) or "nothing that Qt goes by"


def opengl() -> str:
    """Who draws in three dimensions, or why no one does."""
    platform = QGuiApplication.platformName()
    if platform in WITHOUT_OPENGL:
        return f"none: the platform {platform} has none"
    with hushed():
        context, surface = QOpenGLContext(), QOffscreenSurface()
        if not context.create():
            return "none: no context could be made"
        surface.setFormat(context.format())
        surface.create()
        if not context.makeCurrent(surface):
            return "none: the context cannot be used"
        try:
            told = context.functions()
            parts = [str(told.glGetString(name)) for name in (_VENDOR, _RENDERER, _VERSION)]
        finally:
            context.doneCurrent()
    return ", ".join(parts)

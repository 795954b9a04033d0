"""Whether OpenGL is to be had, found out once."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication

from gd_desktop.ui.surface.renderer import NoOpenGLError, Renderer

# Platforms without OpenGL; asking them for a context would only have Qt complain.
WITHOUT_OPENGL = ("offscreen", "minimal", "linuxfb", "vnc")


@cache
def has_opengl() -> bool:
    """Whether scenes can be drawn on this computer."""
    if QGuiApplication.platformName() in WITHOUT_OPENGL:
        return False
    with hushed():
        try:
            Renderer().release()
        except NoOpenGLError:
            return False
    return True


@contextmanager
def hushed() -> Iterator[None]:
    """Keep what Qt says to itself: a driver that fails is told of in one sentence elsewhere."""
    before = qInstallMessageHandler(_ignore)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


def _ignore(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Say nothing."""

"""`gd-desktop picture`: the window after a descent, drawn without opening it."""

import argparse
import os
import sys

from PySide6.QtCore import QEventLoop, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QImage

from gd_desktop import access_words, cli, words
from gd_desktop.app.frame import Failure
from gd_desktop.core.descent import walk
from gd_desktop.core.refusal import Reason, Refusal
from gd_desktop.core.setup import Setup
from gd_desktop.io.atomic import write_atomically
from gd_desktop.io.settings import Appearance, Settings, ThemeChoice
from gd_desktop.io.table_refusal import TableRefusal
from gd_desktop.ui.capture import grab, save_pdf, save_png, save_svg
from gd_desktop.ui.gif import animation, frame_of, moments
from gd_desktop.ui.launch import App, application
from gd_desktop.ui.studio import Studio

_WRITERS = {".svg": save_svg, ".pdf": save_pdf, ".png": save_png}


def picture(options: argparse.Namespace) -> int:
    """Draw the window after the experiment of the options. Returns the exit status."""
    try:
        setup = cli.setup_from(options)
        width, height = cli.picture_size(options.size)
    except (Refusal, TableRefusal, OSError) as no:
        return cli.refuse(no)
    kind = options.output.suffix.lower()
    if kind not in cli.PICTURES:
        unknown = Refusal("format", options.output.name, Reason.UNKNOWN, cli.PICTURES)
        return cli.complain(words.refusal(unknown, words.PICTURE_ENDING))
    # The size is asked for in the picture's pixels, whatever the screen's scaling.
    os.environ["QT_ENABLE_HIGHDPI_SCALING"] = "0"
    os.environ.pop("QT_SCALE_FACTOR", None)
    if sys.platform.startswith("linux"):
        # No screen is needed, and none is to flash.
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    qInstallMessageHandler(_pass_on)
    application()
    scene = _Scene(setup, options.theme, width, height)
    try:
        scene.wait()
        if kind == ".gif":
            frames = [frame_of(scene.at(step)) for step in moments(scene.last)]
            write_atomically(options.output, animation(frames, len(frames), _say_nothing))
        else:
            _WRITERS[kind](scene.app.window, options.output)
    except OSError as error:
        return cli.complain(words.cannot_write(str(options.output), error.strerror or str(error)))
    except RuntimeError as error:
        return cli.complain(f"{words.FAILURE.title} {error}")
    finally:
        scene.app.destroy()
    return 0


class _Scene:
    """An app that no one sees, and waits for its window."""

    def __init__(self, setup: Setup, theme: ThemeChoice, width: int, height: int) -> None:
        descent = walk(setup)
        self.last = descent.cursor
        hints = frozenset(access_words.NEXT)
        settings = Settings(setup, Appearance(theme=theme), hints=hints)
        self.app = app = App(settings, descent.trail, descent.cursor)
        self._loop = QEventLoop()
        self._failure: Failure | None = None
        self._studio = Studio(app.window, app.player, app.race, app.jobs, app.themes)
        self._studio.ready.connect(self._loop.quit)
        self._studio.failed.connect(self._fail)
        self._studio.open(width, height, self.last)

    def wait(self) -> None:
        """Until the window shows what it is to. Raises RuntimeError if the engine fails."""
        self._loop.exec()
        if self._failure is not None:
            raise RuntimeError(self._failure.summary)

    def at(self, step: int) -> QImage:
        """The window at an iteration, as an image."""
        self._studio.go_to(step)
        self.wait()
        return grab(self.app.window)

    def _fail(self, failure: Failure) -> None:
        self._failure = failure
        self._loop.quit()


def _say_nothing(_share: float) -> None:
    """No one waits beside it."""


def _pass_on(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Qt's messages, but for one that every window without a screen causes."""
    if "propagateSizeHints" not in message:
        sys.stderr.write(f"{message}\n")

"""`gd-desktop picture`: the window after a descent, drawn without opening it."""

import argparse
import os
import sys

from PySide6.QtCore import (
    QEventLoop,
    QMessageLogContext,
    QObject,
    QtMsgType,
    Slot,
    qInstallMessageHandler,
)
from PySide6.QtGui import QImage

from gd_desktop import access_words, cli, words
from gd_desktop.app.frame import Failure
from gd_desktop.core.descent import walk
from gd_desktop.core.refusal import Reason, Refusal
from gd_desktop.io.atomic import write_atomically
from gd_desktop.io.settings import Appearance, Settings
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
    descent = walk(setup)
    looks = Appearance(theme=options.theme)
    app = App(
        Settings(setup, looks, hints=frozenset(access_words.NEXT)), descent.trail, descent.cursor
    )
    try:
        scene = _Scene(app, width, height, descent.cursor)
        scene.wait()
        if kind == ".gif":
            frames = [frame_of(scene.at(step)) for step in moments(descent.cursor)]
            write_atomically(options.output, animation(frames, len(frames), _say_nothing))
        else:
            _WRITERS[kind](app.window, options.output)
    except OSError as error:
        return cli.complain(words.cannot_write(str(options.output), error.strerror or str(error)))
    except RuntimeError as error:
        return cli.complain(f"{words.FAILURE.title} {error}")
    finally:
        app.destroy()
    return 0


class _Scene(QObject):
    """Waits for the window of an app that no one sees."""

    def __init__(self, app: App, width: int, height: int, last: int) -> None:
        """`last`: the step that the app's run stands on."""
        super().__init__(app)
        self._window = app.window
        self._loop = QEventLoop()
        self._failure: Failure | None = None
        self._studio = Studio(app.window, app.player, app.race, app.jobs, app.themes)
        self._studio.ready.connect(self._loop.quit)
        self._studio.failed.connect(self._fail)
        self._studio.open(width, height, last)

    def wait(self) -> None:
        """Until the window shows what it is to. Raises RuntimeError if the engine fails."""
        self._loop.exec()
        if self._failure is not None:
            raise RuntimeError(self._failure.summary)

    def at(self, step: int) -> QImage:
        """The window at an iteration, as an image."""
        self._studio.go_to(step)
        self.wait()
        return grab(self._window)

    @Slot(object)
    def _fail(self, failure: Failure) -> None:
        self._failure = failure
        self._loop.quit()


def _say_nothing(_share: float) -> None:
    """No one waits beside it."""


def _pass_on(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Qt's messages, but for one that every window without a screen causes."""
    if "propagateSizeHints" not in message:
        sys.stderr.write(f"{message}\n")

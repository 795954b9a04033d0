"""`gd-desktop picture`: the window after a descent, drawn without opening it."""

import argparse
import os
import sys

from PySide6.QtCore import (
    QEventLoop,
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Slot,
    qInstallMessageHandler,
)
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from gd_desktop import access_words, cli, words
from gd_desktop.app.frame import Failure, Frame
from gd_desktop.app.jobs import Token
from gd_desktop.core.descent import walk
from gd_desktop.core.refusal import Reason, Refusal
from gd_desktop.core.setup import Setup
from gd_desktop.io.settings import Appearance, Settings, ThemeChoice
from gd_desktop.io.table_refusal import TableRefusal
from gd_desktop.ui.capture import grab, save_gif, save_png, save_svg
from gd_desktop.ui.formula_view import FormulaView
from gd_desktop.ui.launch import App, application

_MOST_IMAGES = 60  # of an animation
_ROUNDS = 3


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
    studio = Studio(setup, options.theme, width, height)
    try:
        studio.settle()
        if kind == ".gif":
            save_gif([studio.at(step) for step in studio.steps()], options.output)
        else:
            (save_svg if kind == ".svg" else save_png)(studio.app.window, options.output)
    except OSError as error:
        return cli.complain(words.cannot_write(str(options.output), error.strerror or str(error)))
    except RuntimeError as error:
        return cli.complain(f"{words.FAILURE.title} {error}")
    finally:
        studio.app.destroy()
    return 0


class Studio(QObject):
    """A window that no one sees, and waits for its frames."""

    def __init__(self, setup: Setup, theme: ThemeChoice, width: int, height: int) -> None:
        super().__init__()
        descent = walk(setup)
        appearance = Appearance(theme=theme)
        self._last = descent.cursor
        self._loop = QEventLoop()
        self._awaited = descent.cursor
        settings = Settings(setup, appearance, hints=frozenset(access_words.NEXT))
        self.app = App(settings, descent.trail, descent.cursor)
        self.app.player.frame.connect(self._take)
        self.app.player.failed.connect(self._fail)
        self._failure: Failure | None = None
        window = self.app.window
        window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        window.setMinimumSize(1, 1)  # or its layout's least size would win over what was asked
        window.resize(width, height)
        window.show()

    def settle(self) -> None:
        """Wait for the last frame and the formulas. Raises RuntimeError if the engine fails."""
        self._wait()
        for formula in self.app.window.findChildren(FormulaView):
            formula.typeset()
        self._finish_jobs()

    def steps(self) -> list[int]:
        """The iterations of an animation, the last one included."""
        stride = 1 + self._last // _MOST_IMAGES
        return [*range(0, self._last, stride), self._last]

    def at(self, step: int) -> QImage:
        """The window at an iteration, as an image."""
        self._awaited = step
        self.app.player.seek(step)
        self._wait()
        self._finish_jobs()
        return grab(self.app.window)

    def _finish_jobs(self) -> None:
        """Wait for all that is drawn in the jobs' thread."""
        window = self.app.window
        for _ in range(_ROUNDS):
            # What has been drawn can ask for more: the fine picture comes after the coarse one.
            window.desks.current.hurry()
            # The jobs before it in the queue are done when this one is.
            self.app.jobs.submit(_nothing, self._jobs_done, self._jobs_done)
            self._loop.exec()
            QApplication.processEvents()

    def _wait(self) -> None:
        self._loop.exec()
        if self._failure is not None:
            raise RuntimeError(self._failure.summary)
        self.app.window.iterations_panel.show_newest()

    @Slot(object)
    def _fail(self, failure: Failure) -> None:
        self._failure = failure
        self._loop.quit()

    @Slot(object)
    def _take(self, frame: Frame) -> None:
        if frame.cursor == self._awaited:
            self._loop.quit()

    @Slot(object)
    def _jobs_done(self, _result: Failure | None) -> None:
        self._loop.quit()


def _pass_on(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Qt's messages, but for one that every window without a screen causes."""
    if "propagateSizeHints" not in message:
        sys.stderr.write(f"{message}\n")


def _nothing(_token: Token) -> None:
    """A job that is done at once."""

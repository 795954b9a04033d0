"""The pictures of the guide and of README.md, made anew from the app itself.

    .venv/bin/python packaging/screenshots.py                       all, into their places
    .venv/bin/python packaging/screenshots.py FOLDER                all, into another folder
    .venv/bin/python packaging/screenshots.py FOLDER window race    these alone

The same computer gives the same bytes again. On Linux a screen of Xvfb's is used, which the view in
three dimensions needs (OpenGL by software); without Xvfb that one picture is left as it is. It
needs the environment that `bootstrap.py` makes. Every installer carries the guide's pictures, so
they are made small; README.md's animation lies elsewhere.
"""

import io
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image
    from PySide6.QtGui import QImage

    from gd_desktop.core.setup import Setup
    from gd_desktop.ui.launch import App

ROOT = Path(__file__).resolve().parents[1]
GUIDE, README = ROOT / "resources" / "guide", ROOT / "packaging" / "readme"
SIZE, SCREEN = (1440, 900), (1920, 1080)
_COLOURS = 256
_ON_XVFB = "GD_DESKTOP_SCREENSHOTS"  # is set in the process that Xvfb was started for
_ROUNDS = 8  # of events: layouts that ask for layouts


@dataclass(frozen=True)
class Picture:
    """What the window shows.

    changes  what differs from the setup that the window begins with for the model
    looks    what differs from the usual appearance
    steps    of the walk, or of the race
    prepare  what else is done in the window, before that step is shown
    """

    model: str
    steps: int
    changes: tuple[tuple[str, object], ...] = ()
    looks: tuple[tuple[str, object], ...] = ()
    size: tuple[int, int] = SIZE
    prepare: Callable[["App"], None] | None = None
    needs_opengl: bool = False


def _race(app: "App") -> None:
    from gd_desktop.core.fields import FIELDS

    app.session.pin_instead(FIELDS["methods"](app.session.setup))
    app.window.actions_.race.trigger()


def _lesson(app: "App") -> None:
    lessons = app.window.classroom.lessons
    lessons.open_builtin("04-learning-rate")
    _until(lambda: lessons.tutor.lesson is not None)
    for _ in range(4):
        app.window.actions_.next_page.trigger()
        _settle()


def _present(app: "App") -> None:
    app.window.actions_.present.trigger()


PICTURES = {
    "window-light": Picture("parabola", 8),
    "neuron-light": Picture("neuron", 24),
    "function-light": Picture(
        "function",
        25,
        (
            *(("function", "x^4/4 - x^2 + x/3"), ("start", (2.0,))),
            *(("method", "momentum"), ("rate", 0.1)),
        ),
    ),
    "landscape-light": Picture(
        "terrain",
        9,
        (("terrain", "himmelblau"), ("start", (0.0, 0.0)), ("rate", 0.01)),
        needs_opengl=True,
    ),
    "race-light": Picture(
        "terrain",
        40,
        (("terrain", "valley"), ("start", (-5.0, 2.5)), ("rate", 0.3)),
        prepare=_race,
    ),
    "lesson-light": Picture("parabola", 3, prepare=_lesson),
    "presenting": Picture(
        "parabola", 4, looks=(("theme", "projector"),), size=SCREEN, prepare=_present
    ),
    "arabic-light": Picture("neuron", 24, looks=(("language", "ar"),)),
}
# The walk of README.md's first picture: small, since it is loaded with the page.
ANIMATION = "walk"
_WALK = Picture("parabola", 16, size=(1280, 900))


def main(arguments: list[str]) -> int:
    """Make pictures; returns the exit status."""
    wanted = [name for name in (*PICTURES, ANIMATION) if _is_wanted(name, arguments[1:])]
    if not wanted:
        print(__doc__)
        return 2
    if sys.platform.startswith("linux") and _ON_XVFB not in os.environ:
        return _again_on_xvfb(arguments)
    os.environ["QT_ENABLE_HIGHDPI_SCALING"] = "0"
    sys.path.insert(0, str(ROOT))
    from gd_desktop.ui.launch import application

    application()
    status = 0
    for name in wanted:
        if name != ANIMATION and PICTURES[name].needs_opengl and not _has_opengl():
            print(f"{name}: there is no OpenGL here, and it is left as it is")
            status = 1
        else:
            path, made = place_of(name, Path(arguments[0]) if arguments else None), _make(name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(made)
            print(f"{path.name}: {len(made):,} bytes")
    return status


def place_of(name: str, folder: Path | None = None) -> Path:
    """Where a picture is kept: in its own place, or in a folder."""
    if name == ANIMATION:
        return (folder or README) / f"{name}.gif"
    return (folder or GUIDE) / f"{name}.png"


def _is_wanted(name: str, told: list[str]) -> bool:
    return not told or any(name.startswith(each) for each in told)


def _again_on_xvfb(arguments: list[str]) -> int:
    """The same in a process with a screen that no one sees, drawn by software."""
    environment = {
        **os.environ,
        _ON_XVFB: "1",
        "LIBGL_ALWAYS_SOFTWARE": "1",
        "LC_ALL": "C.UTF-8",
        "QT_QPA_PLATFORM": "offscreen",
    }
    command = [sys.executable, str(Path(__file__).resolve()), *arguments]
    starter = shutil.which("xvfb-run")
    if starter is not None:
        environment["QT_QPA_PLATFORM"] = "xcb"
        command = [starter, "-a", "-s", f"-screen 0 {SCREEN[0]}x{SCREEN[1]}x24", *command]
    return subprocess.run(command, env=environment, check=False).returncode


def _has_opengl() -> bool:
    from gd_desktop.ui.surface.probe import has_opengl

    return has_opengl()


def _make(name: str) -> bytes:
    """What is in a picture's file."""
    if name == ANIMATION:
        return _animation()
    with _Scene(PICTURES[name]) as scene:
        return _png(scene.image())


def _animation() -> bytes:
    from gd_desktop.ui.gif import animation, frame_of

    with _Scene(replace(_WALK, prepare=None)) as scene:
        frames = [frame_of(scene.at(step)) for step in range(_WALK.steps + 1)]
    return animation(frames, len(frames), lambda _share: None)


def _png(image: "QImage") -> bytes:
    """As PNG in a palette: a quarter of what all colours take, and hardly to be told apart."""
    few = _as_pillow(image).quantize(_COLOURS, dither=0)
    out = io.BytesIO()
    few.save(out, "PNG", optimize=True)
    return out.getvalue()


def _as_pillow(image: "QImage") -> "Image":
    from PIL import Image
    from PySide6.QtGui import QImage

    rgb = image.convertToFormat(QImage.Format.Format_RGB888)
    size, stride = (rgb.width(), rgb.height()), rgb.bytesPerLine()
    return Image.frombytes("RGB", size, bytes(rgb.constBits()), "raw", "RGB", stride)


class _Scene:
    """An app in the state that a picture asks for."""

    def __init__(self, picture: Picture) -> None:
        from gd_desktop import access_words
        from gd_desktop.core.descent import Descent
        from gd_desktop.io.settings import Appearance, Settings
        from gd_desktop.ui.launch import App
        from gd_desktop.ui.studio import Studio

        setup = _setup(picture)
        descent = Descent(setup)
        if picture.prepare is None:
            descent.forward(picture.steps)
        looks = dict(picture.looks)
        appearance = Appearance(**{"theme": "light", "language": "en", **looks})  # type: ignore[arg-type]
        hints = frozenset(access_words.NEXT)
        settings = Settings(setup, appearance, hints=hints)
        self._app = App(settings, descent.trail, descent.cursor)
        window = self._app.window
        self._studio = Studio(
            window, self._app.player, self._app.race, self._app.jobs, self._app.themes
        )
        self._picture, self._begun = picture, descent.cursor

    def __enter__(self) -> "_Scene":
        self._wait(lambda: self._studio.open(*self._picture.size, self._begun))
        if self._picture.prepare is not None:
            self._picture.prepare(self._app)
            _settle()
            self._app.window.resize(*self._picture.size)
            _settle()
            self._walk()
        return self

    def __exit__(self, *_error: object) -> None:
        self._app.destroy()

    def image(self) -> "QImage":
        """The window as it is."""
        from gd_desktop.ui.capture import grab
        from gd_desktop.ui.lessons.live_text import LiveText
        from gd_desktop.ui.lessons.values import STILL_TO_COME

        self._app.window.setFocus()
        _settle()
        for text in self._app.window.findChildren(LiveText):
            text.show_newest()
            _until(lambda text=text: STILL_TO_COME not in text.numbers)
        return grab(self._app.window)

    def at(self, step: int) -> "QImage":
        """The window at a step of its walk."""
        self._wait(lambda: self._studio.go_to(step))
        return self.image()

    def _walk(self) -> None:
        """To the picture's step: walked as the buttons do it."""
        app, steps = self._app, self._picture.steps
        frame = app.player.last_frame
        if not app.window.stage.is_racing and frame is not None and frame.cursor < steps:
            app.player.step(steps - frame.cursor)
            _until(
                lambda: app.player.last_frame is not None and app.player.last_frame.cursor == steps
            )
        self._wait(lambda: self._studio.go_to(steps))

    def _wait(self, begin: Callable[[], None]) -> None:
        """Until the window shows what it is told to."""
        from PySide6.QtCore import QEventLoop

        loop, failures = QEventLoop(), []
        self._studio.ready.connect(loop.quit)
        self._studio.failed.connect(failures.append)
        self._studio.failed.connect(loop.quit)
        begin()
        loop.exec()
        self._studio.ready.disconnect(loop.quit)
        self._studio.failed.disconnect(failures.append)
        self._studio.failed.disconnect(loop.quit)
        if failures:
            raise RuntimeError(failures[0].summary)
        _settle()


def _setup(picture: Picture) -> "Setup":
    from gd_desktop.io.settings import window_setup

    return replace(window_setup(picture.model), **dict(picture.changes))  # type: ignore[arg-type]


def _settle() -> None:
    """Let everything happen that is due."""
    from PySide6.QtCore import QCoreApplication, QEvent

    for _ in range(_ROUNDS):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _until(holds: Callable[[], bool]) -> None:
    from PySide6.QtCore import QCoreApplication, QEventLoop

    while not holds():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

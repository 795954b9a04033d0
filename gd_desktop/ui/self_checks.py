"""What the self-test tries, one thing after another, in a window that no one sees.

A check returns what is to be told of it, and raises what is wrong; `require` says it in words.
"""

import importlib
import io
import pkgutil
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QLibraryInfo, QObject, QSize, QTimer, QTranslator, Slot
from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics, QImage
from PySide6.QtSvg import QSvgRenderer

import gd_desktop
from gd_desktop import __version__, access_words, labels
from gd_desktop.app.frame import Failure, Frame
from gd_desktop.app.session import Moment
from gd_desktop.core.setup import Setup
from gd_desktop.io import builtin, catalogue, places
from gd_desktop.io.lessons.read import builtin_lessons, load_lesson
from gd_desktop.io.resources import read_theme, resource, resources
from gd_desktop.io.settings import Appearance, Settings
from gd_desktop.ui.capture import grab, save_pdf, save_png, save_svg
from gd_desktop.ui.formula_view import typeset
from gd_desktop.ui.gif import animation, frame_of
from gd_desktop.ui.launch import App, application
from gd_desktop.ui.speech import has_font
from gd_desktop.ui.studio import Studio

SIZE = QSize(1280, 800)
_LOOK_MS = 5  # how often is looked whether something has come about
_SECONDS = 60.0  # for one thing to come about

# y = x² − 4x + 6 from 8 with learning rate 0.1 is at 2 + 6 · 0.8^k after k steps.
_STEPS = 33
_AT = ("6.80", "5.84", "5.07", "4.45")
# X = (−2, −1, 1, 2), Y = (0, 0, 1, 1), η = 1 from (0.5, 0.2): the quadratic cost after 200 steps.
_NEURON_STEPS, _NEURON_COST = 200, 0.0015
_NEAR = 1e-9
_EPOCHS = 30


def require(is_so: object, otherwise: str) -> None:
    """Raises AssertionError with a sentence where something is not so."""
    if not is_so:
        raise AssertionError(otherwise)


class Stage(QObject):
    """A window that no one sees, and what is tried with it."""

    def __init__(self, folder: Path) -> None:
        """`folder`: where files may be written."""
        application()
        super().__init__()
        self.folder = folder
        self._app: App | None = None
        self._studio: Studio | None = None
        self._loop = QEventLoop()
        self._is_met: Callable[[], bool] = bool
        self._deadline = 0.0
        self._failure: Failure | None = None
        self._is_ready = False

    @property
    def app(self) -> App:
        """The app. Raises AssertionError where its window could not be opened."""
        require(self._app is not None, "there is no window to try it in")
        assert self._app is not None
        return self._app

    @property
    def frame(self) -> Frame:
        """The run as it stands."""
        frame = self.app.player.last_frame
        require(frame is not None, "the run has never been shown")
        assert frame is not None
        return frame

    def open(self) -> None:
        """Open the window, and wait until it is drawn."""
        hints = frozenset(access_words.NEXT)
        app = App(Settings(Setup(), Appearance(theme="light", language="en"), hints=hints))
        self._app = app
        app.player.failed.connect(self._fail)
        studio = self._studio = Studio(app.window, app.player, app.race, app.jobs, app.themes)
        studio.ready.connect(self._be_ready)
        studio.failed.connect(self._fail)
        studio.open(SIZE.width(), SIZE.height(), 0)
        self.wait(self._has_opened, "the window was not drawn")

    def walk(self, setup: Setup, steps: int) -> Frame:
        """The run of a Setup after so many steps, as the window walks it."""
        self.app.session.open_moment(Moment(setup, None, 0))
        self.wait(lambda: self.frame.setup == setup and self.frame.cursor == 0, "no run began")
        return self.step(steps)

    def step(self, count: int) -> Frame:
        """Go on so many steps, or back where it is negative."""
        player, aim = self.app.player, self.frame.cursor + count
        if count < 0:
            player.back(-count)
        else:
            player.step(count)
        self.wait(lambda: self.frame.cursor == aim, f"step {aim} was not reached")
        return self.frame

    def wait(self, is_met: Callable[[], bool], otherwise: str) -> None:
        """Let the app go on until something has come about. Raises AssertionError."""
        self._is_met, self._deadline = is_met, time.monotonic() + _SECONDS
        timer = QTimer(self)
        timer.timeout.connect(self._look)
        timer.start(_LOOK_MS)
        try:
            self._loop.exec()
        finally:
            timer.stop()
            timer.deleteLater()
        if self._failure is not None:
            failure, self._failure = self._failure, None
            require(False, failure.summary)
        require(is_met(), otherwise)

    def close(self) -> None:
        """End the app."""
        if self._app is not None:
            self._app.destroy()
            self._app = None

    def _has_opened(self) -> bool:
        return self._is_ready

    @Slot()
    def _look(self) -> None:
        is_over = self._failure is not None or time.monotonic() > self._deadline
        if is_over or self._is_met():
            self._loop.quit()

    @Slot()
    def _be_ready(self) -> None:
        self._is_ready = True

    @Slot(object)
    def _fail(self, failure: Failure) -> None:
        self._failure = failure


def _versions(_stage: Stage) -> str:
    kind = ", frozen" if getattr(sys, "frozen", False) else ""
    return f"GD Desktop {__version__}{kind}, the {places.form()} form"


def _resources(_stage: Stage) -> str:
    datasets = [builtin.load_builtin(entry.name) for entry in builtin.entries()]
    require(datasets, "no dataset is there")
    for name in ("light", "dark", "projector", "contrast"):
        read_theme(name)
    guide = resource("guide", "guide.md").read_text(encoding="utf-8")
    require(guide.strip(), "the guide is empty")
    return f"{len(datasets)} datasets, the guide and the themes in {resources()}"


def _fonts(_stage: Stage) -> str:
    families = QFontDatabase.families()
    require(families, "no font is there")
    metrics = QFontMetrics(QFont())
    missing = [sign for sign in "aη∂ŷ²−·" if not metrics.inFontUcs4(ord(sign))]
    # Qt takes what one font lacks from others.
    others = f"; {' '.join(missing)} from another font" if missing else ""
    scripts = ", ".join(
        f"{name} {'yes' if has_font(code) else 'no'}"
        for name, code in (("Chinese", "zh_CN"), ("Arabic", "ar"))
    )
    return f"{len(families)} families{others}; {scripts}"


def _translations(_stage: Stage) -> str:
    languages = [each for each in catalogue.LANGUAGES if each != "en"]
    english = labels.RUN
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    own = str(resource("i18n"))
    for language in languages:
        for folder, name in ((own, "app"), (own, "lessons"), (qt, "qtbase")):
            file = f"{name}_{language}"
            require(QTranslator().load(file, folder), f"{file}.qm is missing in {folder}")
        with catalogue.speaking(language):
            require(english != labels.RUN, f"{language} has no word for {english}")
    return ", ".join(languages)


def _modules(_stage: Stage) -> str:
    """What is imported only when it is wanted is there too."""
    names = [
        each.name
        for each in pkgutil.walk_packages(gd_desktop.__path__, "gd_desktop.")
        if not each.name.endswith("__main__")
    ]
    require(names, "no module was found")
    for name in names:
        importlib.import_module(name)
    return f"all {len(names)}"


def _window(stage: Stage) -> str:
    stage.open()
    size = stage.app.window.size()
    require(size == SIZE, f"the window has {size.width()}×{size.height()} pixels")
    return f"{size.width()}×{size.height()} pixels, drawn"


def _parabola(stage: Stage) -> str:
    frame = stage.walk(Setup(), _STEPS)
    found = [float(frame.trail.row(step).x[0]) for step in range(_STEPS + 1)]
    for step, x in enumerate(found):
        wanted = 2 + 6 * 0.8**step
        require(abs(x - wanted) < _NEAR, f"step {step} leads to {x!r}, and not to {wanted!r}")
    for x, wanted_text in zip(found[1:], _AT, strict=False):
        require(f"{x:.4f}".startswith(wanted_text), f"{x!r} is not {wanted_text}…")
    back = stage.step(-_STEPS)
    require(back.row.x[0] == found[0], f"back leads to {back.row.x[0]!r}")
    return f"{_STEPS} steps from 8 at rate 0.1 lead to {found[-1]:.6f}, and back"


def _neuron(stage: Stage) -> str:
    points = builtin.load_builtin("four-points")
    setup = Setup(model="neuron", data=points, start=(0.5, 0.2), rate=1.0, steps=1000)
    cost = stage.walk(setup, _NEURON_STEPS).row.cost
    require(round(cost, 4) == _NEURON_COST, f"four points cost {cost!r}, and not {_NEURON_COST}")
    penguins = builtin.load_builtin("penguins")
    start = (0.0,) * (len(penguins.names) + 1)
    trained = Setup(
        model="neuron", data=penguins, start=start, rate=0.5, scale="standard", batch=16, steps=9999
    )
    first = stage.walk(trained, 0).row.full_cost
    epoch = stage.frame.per_epoch
    last = stage.step(_EPOCHS * epoch).row.full_cost
    require(last < first, f"the cost rose from {first!r} to {last!r}")
    return f"{_EPOCHS} epochs of penguins bring the cost from {first:.4f} to {last:.4f}"


def _lesson(stage: Stage) -> str:
    lessons = builtin_lessons()
    require(lessons, "no lesson is there")
    for _, path in lessons:
        load_lesson(path)
    window = stage.app.window
    window.open_file(lessons[0][1])
    tutor = window.classroom.lessons.tutor
    stage.wait(lambda: tutor.lesson is not None, "the lesson was not opened")
    lesson = tutor.lesson
    assert lesson is not None
    tutor.turn_to(1)
    require(tutor.index == 1, "the lesson has no second page")
    window.classroom.close_lesson()
    require(tutor.lesson is None, "the lesson was not closed")
    return f"“{lesson.title}” of {len(lessons)}, with {len(lesson.pages)} pages"


def _formulas(_stage: Stage) -> str:
    svg = typeset(r"\frac{\partial C}{\partial w} = \frac{1}{N} \sum_i x_i", 20, "#000000")
    drawing = QSvgRenderer(svg)
    require(drawing.isValid() and drawing.defaultSize().height() > 1, "a formula was not drawn")
    size = drawing.defaultSize()
    return f"typeset, {size.width()}×{size.height()}"


def _pictures(stage: Stage) -> str:
    stage.walk(Setup(), 8)
    window, folder = stage.app.window, stage.folder
    png, svg, pdf, gif = (folder / f"window.{kind}" for kind in ("png", "svg", "pdf", "gif"))
    save_png(window, png)
    image = QImage(str(png))
    require(image.size() == SIZE, f"the PNG has {image.width()}×{image.height()} pixels")
    colours = {image.pixel(x, y) for x in range(0, SIZE.width(), 7) for y in range(0, 800, 7)}
    require(len(colours) > 8, f"the PNG has {len(colours)} colours")
    save_svg(window, svg)
    require(QSvgRenderer(str(svg)).isValid(), "the SVG cannot be read")
    save_pdf(window, pdf)
    require(pdf.read_bytes().startswith(b"%PDF-"), "the PDF is none")
    gif.write_bytes(animation([frame_of(grab(window))] * 2, 2, _say_nothing))
    _require_gif(gif.read_bytes())
    return f"PNG, SVG, PDF and GIF, {len(colours)} colours"


def _say_nothing(_share: float) -> None:
    """No one waits beside it."""


def _require_gif(data: bytes) -> None:
    from PIL import Image

    with Image.open(io.BytesIO(data)) as image:
        size = (SIZE.width(), SIZE.height())
        require(image.size == size, f"the GIF has {image.size} pixels")


def _licences(_stage: Stage) -> str:
    from gd_desktop.io.licences import carried, text_of

    parts = carried()
    require(parts, "nothing is known of what the app is made of")
    without = [part.name for part in parts if not text_of(part)]
    if getattr(sys, "frozen", False):
        require(not without, f"the licence is missing of {', '.join(without)}")
    return f"of {len(parts)} parts" + (f"; {len(without)} elsewhere" if without else "")


CHECKS: tuple[tuple[str, Callable[[Stage], str]], ...] = (
    ("version", _versions),
    ("resources", _resources),
    ("licences", _licences),
    ("fonts", _fonts),
    ("translations", _translations),
    ("window", _window),
    ("parabola", _parabola),
    ("neuron", _neuron),
    ("lesson", _lesson),
    ("formulas", _formulas),
    ("pictures", _pictures),
    ("modules", _modules),
)

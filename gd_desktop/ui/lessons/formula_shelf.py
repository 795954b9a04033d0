"""Typeset formulas for texts: asked for by many, made in the jobs' thread, and kept."""

import math
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QObject, QRectF, QTimer, Signal, Slot
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from gd_desktop.app.frame import Failure
from gd_desktop.app.jobs import Job, Jobs, Token
from gd_desktop.ui.formula_view import typeset
from gd_desktop.ui.garbage import collect_if_much

_MOST = 400  # that are kept
_TO_A_JOB = 4
_LONGEST = 400  # signs; a longer formula stays text


class Wish(NamedTuple):
    """A formula, at a size in pixels and in a colour."""

    latex: str
    size: int
    colour: str


class Drawing(NamedTuple):
    """A drawing whose place on a line of text is known; measures in pixels.

    ascent, descent  how far it reaches above and below the line's foot
    """

    image: QImage
    ascent: float
    descent: float

    @property
    def width(self) -> float:
        return self.image.width() / self.image.devicePixelRatio()

    @property
    def height(self) -> float:
        return self.ascent + self.descent


class FormulaShelf(QObject):
    """Gives the SVG of a formula if it has been made, and has it made otherwise."""

    made = Signal()  # some that were asked for are there now

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._made: dict[Wish, bytes] = {}  # b"": it cannot be typeset
        self._wanted: dict[Wish, None] = {}  # in order
        self._fresh = 0  # that have been made, and not told of yet
        self._job: Job | None = None
        # All that a page asks for is told of at once, so that its text moves once.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._ask)

    def find(self, wish: Wish) -> bytes | None:
        """The formula as SVG; empty where it stays text, None while it is still to be made."""
        if len(wish.latex) > _LONGEST or not wish.latex.strip():
            return b""
        svg = self._made.get(wish)
        if svg is None:
            self._wanted[wish] = None
            self._soon.start()
        return svg

    def forget_wishes(self) -> None:
        """What is still to be made is not wanted any more."""
        self._wanted.clear()

    @Slot()
    def _ask(self) -> None:
        if self._job is not None or not self._wanted:
            return
        # Each leaves some 3,000 objects that hold one another, which this thread alone collects.
        wishes = tuple(self._wanted)[:_TO_A_JOB]
        for wish in wishes:
            del self._wanted[wish]

        def work(token: Token) -> dict[Wish, bytes]:
            made = {}
            for wish in wishes:
                token.check()
                made[wish] = _typeset(wish)
            return made

        self._job = self._jobs.submit(work, self._take, self._give_up)

    @Slot(object)
    def _take(self, made: dict[Wish, bytes]) -> None:
        self._job = None
        self._made |= made
        self._fresh += len(made)
        collect_if_much()
        if self._wanted:
            self._ask()
            return
        # The oldest make room; what is asked for now has it in any case.
        kept, self._fresh = max(_MOST, self._fresh), 0
        for wish in list(self._made)[:-kept]:
            del self._made[wish]
        self.made.emit()

    @Slot(object)
    def _give_up(self, failure: Failure) -> None:
        self._job = None


def _typeset(wish: Wish) -> bytes:
    """As SVG; empty where the typesetter cannot read it, whatever it raises then."""
    try:
        return typeset(*wish)
    except Exception:
        return b""


def draw(svg: bytes, ratio: float, most: float) -> Drawing:
    """An SVG whose vertical zero is the line's foot, at most so many pixels wide; `ratio` is the
    screen's, of its dots to a pixel.
    """
    renderer = QSvgRenderer(QByteArray(svg))
    box = renderer.viewBoxF()
    share = min(1.0, max(1.0, most - 2) / max(1.0, box.width()))
    wide, high = box.width() * share * ratio, box.height() * share * ratio
    # The line's foot on a whole dot, as letters have it.
    above = -box.top() * share * ratio
    foot = math.ceil(above)
    image = QImage(
        math.ceil(wide) + 1,
        foot - math.floor(above - high),
        QImage.Format.Format_ARGB32_Premultiplied,
    )
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, foot - above, wide, high))
    painter.end()
    image.setDevicePixelRatio(ratio)
    return Drawing(image, foot / ratio, (image.height() - foot) / ratio)

"""A typeset formula: as plain text at once, and as a drawing as soon as one has been made."""

import re
import threading
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from gd_desktop.app.frame import Failure
from gd_desktop.app.jobs import Job, Jobs, Token
from gd_desktop.ui.direction import go_by_letters, keep_left_to_right
from gd_desktop.ui.garbage import collect_if_much
from gd_desktop.ui.theme import TEXT, Theme

_LATER_MS = 60
_SIZE = 19  # px at scale 1
_TYPESETTER = threading.Lock()
# Each further level doubles the typesetter's time: it takes half a second for 7, minutes for 15.
MOST_NESTED = 7
_OPENS = re.compile(r"\\left\b|\\begin\b|(?<!\\)\{")
_CLOSES = re.compile(r"\\right\b|\\end\b|(?<!\\)\}")


class Wish(NamedTuple):
    """A formula in a size (px) and a colour."""

    latex: str
    size: int
    colour: str


class FormulaView(QWidget):
    """Typesets LaTeX in the jobs' thread. Its height does not depend on what is shown."""

    def __init__(self, jobs: Jobs, height: int, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_left_to_right(self)
        self._jobs = jobs
        self._height = height
        self._role = role
        self._text = self._latex = ""
        self._theme: Theme | None = None
        self._job: Job | None = None
        self._drawing: QSvgRenderer | None = None
        # The typesetter takes a while to import: after the window's first paint, not before.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_LATER_MS)
        self._later.timeout.connect(self.typeset)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def latex(self) -> str:
        """The formula that is shown; empty: none."""
        return self._latex

    @property
    def is_dressed(self) -> bool:
        """Whether it has been given its looks."""
        return self._theme is not None

    def dress(self, theme: Theme) -> None:
        """Take on colours and measures."""
        self._theme = theme
        self.setFixedHeight(theme.px(self._height))
        self._forget()

    def show_formula(self, text: str, latex: str) -> None:
        """Show a formula: `text` at once and to screen readers, `latex` typeset."""
        if latex == self._latex:
            return
        self._text, self._latex = text, latex
        self.setAccessibleName(text)
        self._forget()

    def sizeHint(self) -> QSize:
        return QSize(100, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._theme is None:
            return
        painter = QPainter(self)
        go_by_letters(painter)
        # It begins a line as the texts around it do, though it is read from left to right itself.
        at_right = QGuiApplication.isRightToLeft()
        if self._drawing is None:
            painter.setPen(self._theme.colour(self._role))
            painter.setFont(self._theme.font(TEXT))
            side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
            painter.drawText(self.rect(), side | Qt.AlignmentFlag.AlignVCenter, self._text)
            if self._job is None:
                self._later.start()
            return
        size = self._drawing.defaultSize()
        share = min(1.0, self.width() / max(1, size.width()), self.height() / max(1, size.height()))
        width, height = size.width() * share, size.height() * share
        left = self.width() - width if at_right else 0
        self._drawing.render(painter, QRectF(left, (self.height() - height) / 2, width, height))

    @Slot()
    def typeset(self) -> None:
        """Ask for the drawing now; without this, it is asked for soon after the first paint."""
        if self._theme is None or not self._latex or self._job is not None:
            return
        wish = self.wish()

        def work(_token: Token) -> tuple[Wish, bytes]:
            return wish, typeset(*wish)

        self._job = self._jobs.submit(work, self._take, self._give_up)

    def wish(self, theme: Theme | None = None) -> Wish:
        """What is to be typeset for it, in the theme that it wears or in another."""
        theme = theme or self._theme
        assert theme is not None  # it is dressed before it is seen
        return Wish(self._latex, theme.px(_SIZE), theme.colours[self._role])

    def show_made(self, svg: bytes) -> None:
        """Show its formula as it was typeset elsewhere, until its looks change."""
        self._take((self.wish(), svg))

    def _forget(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self._job = self._drawing = None
        self.update()

    @Slot(object)
    def _take(self, made: tuple[Wish, bytes]) -> None:
        wish, svg = made
        collect_if_much()
        # What was on its way may be another formula, or this one as it looked before.
        if wish != self.wish():
            return
        self._drawing = QSvgRenderer(QByteArray(svg))
        self.update()

    @Slot(object)
    def _give_up(self, failure: Failure) -> None:
        """The text stands there already, and says the same."""


# All views together show some fifteen. Each is 6 KB among what comes and goes: many would hold back
# memory that the process could return.
@lru_cache(maxsize=64)
def typeset(latex: str, size: int, colour: str) -> bytes:
    """A formula as SVG; some 10 ms, and the first one 0.2 s more for the import. Raises ValueError
    for one that is nested too deep, and whatever the typesetter does for one that it cannot read.
    """
    if nesting(latex) > MOST_NESTED:
        raise ValueError(f"{latex[:40]} is nested too deep")
    import ziamath

    # One at a time: what two threads typeset at once gets mixed up.
    with _TYPESETTER:
        # What Qt's SVG Tiny understands: no <use> of symbols.
        ziamath.config.svg2 = False
        svg: str = ziamath.Latex(latex, size=size, color=colour, inline=False).svg()
    return svg.encode()


def nesting(latex: str) -> int:
    """How deep a formula's groups lie in one another."""
    marks = [(mark.start(), 1) for mark in _OPENS.finditer(latex)]
    marks += [(mark.start(), -1) for mark in _CLOSES.finditer(latex)]
    return max(accumulate((change for _, change in sorted(marks)), initial=0))

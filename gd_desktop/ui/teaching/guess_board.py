"""The marker on the picture and the fields in the bar: one follows the other."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QObject, Slot

from gd_desktop.app.predictor import Ask, Predictor, Spot, Stage
from gd_desktop.core.prediction import PointQuestion
from gd_desktop.numerals import readable
from gd_desktop.ui.desks import Desks
from gd_desktop.ui.pages.picture_desk import PictureDesk
from gd_desktop.ui.plots.canvas import within
from gd_desktop.ui.plots.foggy_canvas import FoggyCanvas
from gd_desktop.ui.plots.guess_marks import GuessMark
from gd_desktop.ui.teaching.predict_bar import PredictBar
from gd_desktop.ui.theme import Theme


class GuessBoard(QObject):
    """Puts a marker where the ball stands when a question is asked, on whichever picture is seen.

    On a curve it is led along the curve, or in fog along the slope that is felt; in the plane it
    goes anywhere. It stays beside the true place until the step is taken.
    """

    def __init__(
        self, predictor: Predictor, bar: PredictBar, desks: Desks, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._predictor, self._bar, self._desks = predictor, bar, desks
        self._theme: Theme | None = None
        self._marks: dict[FoggyCanvas, GuessMark] = {}
        self._mark: GuessMark | None = None
        predictor.set_spot(self._spot)
        predictor.asked.connect(self._show)
        predictor.judged.connect(self._close)
        predictor.given_up.connect(self._close)
        predictor.left.connect(self._hide)
        bar.typed.connect(self._follow_fields)

    def dress(self, theme: Theme) -> None:
        """Take on colours and measures."""
        self._theme = theme
        for mark in self._marks.values():
            mark.dress(theme)

    @property
    def mark(self) -> GuessMark | None:
        """The marker that is seen."""
        return self._mark

    @Slot(object)
    def _show(self, ask: Ask) -> None:
        desk = self._desks.current
        if not isinstance(desk, PictureDesk) or not isinstance(ask.question, PointQuestion):
            return
        canvas = desk.picture.canvas
        if canvas not in self._marks:
            mark = self._marks[canvas] = GuessMark(canvas)
            mark.dragged.connect(self._follow_drag)
            mark.dropped.connect(self._bar.focus_first)
            if self._theme is not None:
                mark.dress(self._theme)
        self._mark = self._marks[canvas]
        self._mark.open(True)
        self._mark.setVisible(True)
        self._stand(ask.question.here.tolist())

    @Slot()
    def _close(self) -> None:
        if self._mark is not None and self._predictor.stage is Stage.SHOWN:
            self._mark.open(False)

    @Slot()
    def _hide(self) -> None:
        if self._mark is not None:
            self._mark.open(False)
            self._mark.setVisible(False)
            self._mark = None

    @Slot(float, float)
    def _follow_drag(self, across: float, up: float) -> None:
        mark = self._mark
        if mark is None:
            return
        sides = mark.getViewBox().viewRange()
        place = [
            readable(value, tuple(side)) for value, side in zip((across, up), sides, strict=True)
        ][: self._bar.count]
        self._stand(place)
        self._bar.fill(place, mark.beside)

    @Slot()
    def _follow_fields(self) -> None:
        ask = self._predictor.ask
        if ask is None or not isinstance(ask.question, PointQuestion):
            return
        here = ask.question.here.tolist()
        numbers = self._bar.numbers
        self._stand([old if new is None else new for old, new in zip(here, numbers, strict=True)])

    def _stand(self, place: list[float]) -> None:
        """Put the marker at a place of as many coordinates as there are parameters."""
        mark, ask = self._mark, self._predictor.ask
        if mark is None or ask is None:
            return
        if len(place) == 1:
            place = [place[0], self._height(ask, place[0])]
        sides = mark.getViewBox().viewRange()
        mark.setPos(*map(_seen, place, sides, mark.reach))

    def _height(self, ask: Ask, x: float) -> float:
        """Where the marker lies on the curve, or where none is, on the tangent."""
        row = ask.frame.row
        felt = row.cost + row.gradient.item() * (x - row.x.item())
        desk = self._desks.current
        if isinstance(desk, PictureDesk) and desk.picture.canvas.is_foggy:
            return felt
        with np.errstate(all="ignore"):
            cost = ask.frame.problem.evaluate_many(np.array([[x]])).item()
        return cost if np.isfinite(cost) else felt

    def _spot(self) -> Spot:
        """What the neuron's microscope looks at."""
        page = self._desks.neuron.page
        axis = page.study_card.microscope.chosen.currentIndex()
        return Spot(page.selection.row, max(0, axis))


def _seen(value: float, side: Sequence[float], reach: float) -> float:
    """A coordinate, or just within the side of the picture that it lies beyond."""
    low, high = side
    return value if low <= value <= high else within(value, (low + reach, high - reach))

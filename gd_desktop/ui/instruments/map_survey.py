"""Has maps computed, coarse at once and fine when things have come to rest."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gd_desktop.app.jobs import Jobs, Token
from gd_desktop.ui.newest import Newest
from gd_desktop.ui.plots.map_wish import COARSE, FINE, Drawn, Wish, draw

REST_MS = 200  # without a change, before the fine map


class MapSurvey(QObject):
    """Follows one wish; never does work queue up, and what is given up is not heard of again."""

    drawn = Signal(object)  # Drawn
    progressed = Signal(float)  # of the fine map
    busy_changed = Signal(bool)  # whether a map is on its way
    failed = Signal(object)  # Failure

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wish: Wish | None = None
        self._finished: Wish | None = None  # its fine map is there
        self._is_busy = False
        self._coarse, self._fine = Newest(jobs, self), Newest(jobs.slow, self)
        self._coarse.found.connect(self._take_coarse)
        self._fine.found.connect(self._take_fine)
        self._fine.progressed.connect(self.progressed)
        for newest in (self._coarse, self._fine):
            newest.failed.connect(self._fail)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._refine)

    @property
    def is_busy(self) -> bool:
        """Whether a map is on its way."""
        return self._is_busy

    def want(self, wish: Wish) -> None:
        """Have this drawn, unless it is what was wanted last."""
        if wish == self._wish:
            return
        if self._wish is None or wish.subject != self._wish.subject:
            self._coarse.cancel()
        self._wish = wish
        self._fine.cancel()
        if wish == self._finished:
            self._rest.stop()
            self._tell(False)
            return
        self._rest.start()
        self._tell(True)
        self._coarse.want(partial(_draw, wish, COARSE))

    def hurry(self) -> None:
        """Begin with the fine map now, without waiting for a rest."""
        if self._rest.isActive():
            self._rest.stop()
            self._refine()

    def cancel(self) -> None:
        """Leave it at what there is, until something else is wanted."""
        self._coarse.cancel()
        self._fine.cancel()
        self._rest.stop()
        self._tell(False)

    def forget(self) -> None:
        """Nothing is wanted any more; what has not been finished is begun anew when it is wanted
        again.
        """
        self.cancel()
        self._wish = self._finished

    @Slot()
    def _refine(self) -> None:
        if self._wish is not None:
            self._fine.want(partial(_draw, self._wish, FINE))

    @Slot(object)
    def _take_coarse(self, drawn: Drawn) -> None:
        # An older part of the same map will do for a moment.
        wish = self._wish
        is_late = drawn.wish == self._finished
        if wish is not None and drawn.wish.subject == wish.subject and not is_late:
            self.drawn.emit(drawn)

    @Slot(object)
    def _take_fine(self, drawn: Drawn) -> None:
        self._finished = drawn.wish
        self._tell(False)
        self.drawn.emit(drawn)

    @Slot(object)
    def _fail(self, failure: object) -> None:
        # What fails coarse fails fine, and is told once.
        self.cancel()
        self.failed.emit(failure)

    def _tell(self, is_busy: bool) -> None:
        if is_busy != self._is_busy:
            self._is_busy = is_busy
            self.busy_changed.emit(is_busy)


def _draw(wish: Wish, count: int, token: Token) -> Drawn:
    return draw(wish, count, token.tell)

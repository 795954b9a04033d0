"""A window that no one sees, which says when it shows a step to its last formula and shade."""

from PySide6.QtCore import QObject, Qt, Signal, Slot

from gd_desktop.app.frame import Failure, Frame
from gd_desktop.app.jobs import Jobs, Token
from gd_desktop.app.player import Player
from gd_desktop.app.race import Race
from gd_desktop.ui.formula_view import FormulaView, Wish
from gd_desktop.ui.main_window import MainWindow
from gd_desktop.ui.outlines import keep, making
from gd_desktop.ui.paced import catch_up
from gd_desktop.ui.theme import ThemeKeeper

_ROUNDS = 3


class Studio(QObject):
    """Goes from step to step; it never waits itself, so that others may go on meanwhile."""

    ready = Signal()  # the window shows the step that was asked for
    failed = Signal(object)  # Failure: the computation raised

    def __init__(
        self, window: MainWindow, player: Player, race: Race, jobs: Jobs, themes: ThemeKeeper
    ) -> None:
        super().__init__(window)
        self._window, self._player, self._race = window, player, race
        self._jobs, self._themes = jobs, themes
        self._awaited: int | None = None
        self._rounds = 0
        player.frame.connect(self._take)
        player.failed.connect(self._fail)
        race.frames.connect(self._take_lanes)
        race.failed.connect(self._fail)

    def open(self, width: int, height: int, step: int) -> None:
        """Have the window in a size in pixels, without showing it to anyone. It is ready when it
        has come to the step that its run stands on.
        """
        self._awaited = step
        window = self._window
        window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        window.setMinimumSize(1, 1)  # or its layout's least size would win over what was asked
        window.resize(width, height)
        window.show()

    def go_to(self, step: int) -> None:
        """Have a step shown: one of the run's rows, or for a race one not walked yet."""
        self._awaited = step
        if not self._is_racing:
            self._player.seek(step)
        elif step > self._race.length:
            self._race.step(step - self._race.step_number)
        else:
            self._race.seek(step)

    @property
    def _is_racing(self) -> bool:
        # Without a lane there is nothing to wait for on the race's page.
        return self._window.stage.is_racing and self._race.has_lanes

    @Slot(object)
    def _take(self, frame: Frame) -> None:
        if not self._is_racing and frame.cursor == self._awaited:
            self._finish()

    @Slot(object)
    def _take_lanes(self, frames: tuple[Frame, ...]) -> None:
        if self._is_racing and frames and self._race.step_number == self._awaited:
            self._finish()

    @Slot(object)
    def _fail(self, failure: Failure) -> None:
        self._awaited = None
        self.failed.emit(failure)

    def _finish(self) -> None:
        """See to all that is drawn later, or in the jobs' thread."""
        self._awaited = None
        catch_up(self._window)
        for formula in self._window.findChildren(FormulaView):
            formula.typeset()
        self._rounds = _ROUNDS
        work = making(self._window, [self._themes.theme])
        self._jobs.submit(work, self._keep, self._fail)

    @Slot(object)
    def _keep(self, made: dict[Wish, bytes]) -> None:
        keep(made)
        self._hurry()

    @Slot(object)
    def _hurry(self, _done: object = None) -> None:
        if self._rounds == 0:
            self.ready.emit()
            return
        self._rounds -= 1
        # What has been drawn can ask for more: the fine picture comes after the coarse one.
        page = self._window.stage.page
        if self._is_racing and page is not None:
            page.hurry()
        else:
            self._window.desks.current.hurry()
        # The jobs before it in the queue are done when this one is.
        self._jobs.submit(_nothing, self._hurry, self._fail)


def _nothing(_token: Token) -> None:
    """A job that is done at once."""

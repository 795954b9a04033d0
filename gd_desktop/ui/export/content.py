"""What is written into a file: made at once, or piece by piece where that takes its time."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from gd_desktop import export_labels
from gd_desktop.app.frame import Failure
from gd_desktop.app.jobs import Job, Jobs, Token
from gd_desktop.app.player import Player
from gd_desktop.app.preferences import Preferences
from gd_desktop.app.race import Race
from gd_desktop.app.session import Session
from gd_desktop.core.descent import Descent
from gd_desktop.io.history_sheet import to_sheet
from gd_desktop.ui.capture import pdf_of, png_of, svg_of
from gd_desktop.ui.export.latex import MOST_ROWS, latex_table
from gd_desktop.ui.export.paper import light, on_paper
from gd_desktop.ui.export.parts import Part
from gd_desktop.ui.export.places import file_name
from gd_desktop.ui.export.recorder import Recorder
from gd_desktop.ui.export.stand_in import StandIn
from gd_desktop.ui.export.standing import setting_of, step_seen
from gd_desktop.ui.formula_view import Wish
from gd_desktop.ui.gif import moments, stride_of
from gd_desktop.ui.keeping.title import name_of
from gd_desktop.ui.outlines import keep, making
from gd_desktop.ui.theme import ThemeKeeper

if TYPE_CHECKING:
    from gd_desktop.ui.main_window import MainWindow

PICTURES = ("png", "svg", "pdf")
ANIMATION = "gif"
TABLES = ("csv", "tex")
_PACKING = 0.1  # of an animation's time, about: its frames are put together


class Content(QObject):
    """Makes one thing at a time, in any kind of file that it can be."""

    made = Signal(object)  # str | bytes
    failed = Signal(object)  # Failure
    progressed = Signal(float, str)  # what share is done, and what is said of it, if anything

    def __init__(
        self,
        window: "MainWindow",
        session: Session,
        player: Player,
        race: Race,
        jobs: Jobs,
        preferences: Preferences,
        themes: ThemeKeeper,
    ) -> None:
        super().__init__()
        self._window = window
        self._session, self._player, self._race = session, player, race
        self._jobs, self._preferences, self._themes = jobs, preferences, themes
        self._job: Job | None = None
        self._recorder: Recorder | None = None
        self._frames = 1
        self._wanted: tuple[Part, str, int, bool]
        # What is saved stands still.
        player.pause()
        race.pause()

    @property
    def _step(self) -> int:
        """Where the run stands that is seen."""
        return step_seen(self._window, self._session, self._race)

    def file_name(self, part: Part, kind: str) -> str:
        """What a file is called at first."""
        return file_name(self._session.setup, part.name, self._step, kind)

    def about(self, kind: str) -> str:
        """What there is to know of a kind of file."""
        if kind == ANIMATION:
            steps = moments(self._step)
            return export_labels.about_animation(len(steps), stride_of(self._step))
        if kind == "tex":
            rows = self._step + 1
            return export_labels.about_latex(rows, min(rows, MOST_ROWS))
        return export_labels.ABOUT_KINDS[kind]

    def make(self, part: Part, kind: str, scale: int, for_paper: bool) -> None:
        """Make it; `made` or `failed` follows. A part that is not seen any more is the window."""
        if kind == ANIMATION:
            self._record(part)
        elif kind == "csv":
            self._write_sheet()
        elif kind == "tex":
            self._write_latex()
        else:
            self._wanted = part, kind, scale, for_paper
            themes = [self._themes.theme, light(self._preferences.appearance)]
            work = making(self._window, themes[: 1 + for_paper])
            self._job = self._jobs.submit(work, self._draw, self._fail)

    @Slot(object)
    def _draw(self, made: dict[Wish, bytes]) -> None:
        """Draw the picture, now that its formulas are there."""
        if self._job is None:
            return
        keep(made)
        try:
            data = self._drawn(*self._wanted)
        except Exception as error:
            # As of what jobs do: or whoever waits would wait for ever.
            self._fail(Failure.of(error))
        else:
            self._finish(data)

    def _drawn(self, part: Part, kind: str, scale: int, for_paper: bool) -> bytes:
        widget = part.seen_in(self._window) or self._window
        with on_paper(self._window, self._preferences, for_paper):
            if kind == "png":
                return png_of(widget, scale)
            if kind == "svg":
                return svg_of(widget)
            return pdf_of(widget, name_of(self._window))

    @Slot()
    def stop(self) -> None:
        """Make no more; nothing of it will come."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if self._recorder is not None:
            self._recorder.stop()
            self._recorder = None

    # --- the table

    def _write_sheet(self) -> None:
        setup, trail, cursor = self._session.present[:3]

        def work(token: Token) -> str:
            return to_sheet(Descent(setup, trail, cursor), token.tell)

        self._job = self._jobs.slow.submit(work, self._finish, self._fail, self._tell_share)

    def _write_latex(self) -> None:
        frame = self._player.last_frame
        if frame is None:
            self.made.emit("")
            return
        appearance = self._preferences.appearance
        setting = setting_of(frame, appearance.notation)
        self.made.emit(latex_table(frame, appearance, setting))

    # --- the run

    def _record(self, part: Part) -> None:
        steps = moments(self._step)
        self._frames = len(steps)
        try:
            parts = self._window, self._session, self._race
            stand_in = StandIn(*parts, self._preferences, self._themes)
        except Exception as error:
            self._fail(Failure.of(error))
            return
        self._recorder = recorder = Recorder(stand_in, part, steps, self._jobs.slow)
        recorder.drawn.connect(self._tell_frame)
        recorder.packed.connect(self._tell_packed)
        recorder.done.connect(self._finish)
        recorder.failed.connect(self._fail)

    @Slot(int)
    def _tell_frame(self, done: int) -> None:
        share = (1 - _PACKING) * done / self._frames
        self.progressed.emit(share, export_labels.drawing(done, self._frames))

    @Slot(float)
    def _tell_packed(self, share: float) -> None:
        self.progressed.emit(1 - _PACKING + _PACKING * share, "")

    @Slot(float)
    def _tell_share(self, share: float) -> None:
        self.progressed.emit(share, "")

    @Slot(object)
    def _finish(self, data: str | bytes) -> None:
        self._job = None
        self.made.emit(data)

    @Slot(object)
    def _fail(self, failure: Failure) -> None:
        self._job = None
        self.failed.emit(failure)

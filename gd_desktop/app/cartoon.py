"""A step walked in sub-frames."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from gd_desktop.app.drive import State
from gd_desktop.app.frame import Frame
from gd_desktop.app.glimpse import ALL, FACTORS, Glimpse
from gd_desktop.app.player import Player
from gd_desktop.app.session import Session
from gd_desktop.core.diagnosis import Outcome
from gd_desktop.core.phases import Halt, Phase, halt, phases_of

# What comes to be seen with a phase, and stays so until the step is taken.
_SHOWN: dict[Phase, frozenset[str]] = {
    Phase.COST: frozenset({"cost"}),
    Phase.SLOPE: frozenset({"slope"}),
    Phase.MEAN: frozenset({"slope"}),
    Phase.MEMORY: frozenset({"memory"}),
    Phase.CURVATURE: frozenset({"memory"}),
    Phase.COMPARE: frozenset({"memory"}),
    Phase.SCALE: frozenset({"change"}),
    Phase.AHEAD: frozenset({"target"}),
    Phase.NEXT: frozenset({"slope", "change", "target"}),
}
_FACTORS = {Phase.ERROR: 1, Phase.ACTIVATION: 2, Phase.PULL: FACTORS}


def glimpse_of(phases: tuple[Phase, ...], number: int) -> Glimpse:
    """What is seen in a phase, by its number: all that it and those before it show.

    A cost or a memory that no phase of the step is about is seen from the first on, and in the
    last one everything is.
    """
    phase, so_far = phases[number], phases[: number + 1]
    shown = frozenset[str]().union(*(_SHOWN.get(each, ()) for each in so_far))
    told = frozenset[str]().union(*(_SHOWN.get(each, ()) for each in phases))
    is_last = number == len(phases) - 1
    seen = {name: is_last or name in shown for name in ("slope", "change", "target")}
    seen |= {name: name in shown or name not in told for name in ("cost", "memory")}
    has_factors = Phase.ERROR in phases
    factors = max((_FACTORS.get(each, 0) for each in so_far), default=0) if has_factors else None
    # A method without a memory makes its step of the change alone.
    parts = seen["memory"] if "memory" in told else seen["change"]
    return Glimpse(**seen, parts=parts, factors=factors, phase=phase)


class Scene(NamedTuple):
    """Where one stands in a step."""

    frame: Frame
    phases: tuple[Phase, ...]
    number: int  # of the phase, from 0 on
    halt: Halt | None  # why no phase leads on, where none does
    is_running: bool  # then all is seen, and there are no phases

    @property
    def phase(self) -> Phase:
        """The phase that one stands on."""
        return self.phases[self.number]

    @property
    def can_go_on(self) -> bool:
        """Whether a phase comes next, of this row or of the next one."""
        if self.halt is Halt.REST:
            return self.number + 1 < len(self.phases)
        return self.halt is None

    @property
    def can_go_back(self) -> bool:
        """Whether a phase came before, of this row or of the row before."""
        return self.number > 0 or self.frame.cursor > 0


class Cartoon(QObject):
    """Stands on a phase of the step that comes next.

    The step itself is the Player's: over a row's last phase the walk goes on by `Player.step`, and
    back over a row's first one by `Player.back`, so that the rows are those of whole steps to the
    bit. Whatever else moves the walk leads to the first phase of where it then stands; only a
    setting that is changed within a run leaves the phase as it is, to be seen at work.

    While a step is under way further calls are passed over: held keys go as fast as the Engine.
    """

    changed = Signal(object)  # Scene; None while a step is walked whole
    glimpsed = Signal(object)  # Glimpse: what the phase lets be seen

    def __init__(self, session: Session, player: Player, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._player = session, player
        self._is_on = False
        self._frame = player.last_frame
        self._number = 0
        self._asks: Callable[[Frame, Phase], bool] | None = None
        self._awaited: tuple[int, int] | None = None  # a row that was asked for, and the phase
        self._was_running = player.is_running
        self._glimpse = ALL
        player.frame.connect(self._take)
        player.transport.connect(self._follow_transport)
        player.held.connect(self._stop_waiting)
        player.failed.connect(self._stop_waiting)

    @property
    def is_on(self) -> bool:
        """Whether steps are walked in phases."""
        return self._is_on

    @property
    def scene(self) -> Scene | None:
        """Where one stands; None while steps are walked whole, or before the first frame."""
        frame = self._frame
        if not self._is_on or frame is None:
            return None
        phases = phases_of(frame.problem, frame.optimizer)
        is_converged = frame.verdict.outcome is Outcome.CONVERGED
        stop = halt(frame.optimizer, frame.row, frame.next_x, is_converged)
        return Scene(frame, phases, self._number, stop, self._player.is_running)

    @Slot(bool)
    def set_on(self, on: bool) -> None:
        """Walk steps in phases, from the first one on, or whole again."""
        if on != self._is_on:
            self._is_on, self._number, self._awaited = on, 0, None
            self._tell()

    def stand_on(self, number: int) -> None:
        """Stand on a phase of this row, by its number from 0; another is passed over."""
        scene = self._present()
        if scene is not None and 0 <= number < len(scene.phases):
            self._stand(number)

    @Slot()
    def forward(self) -> None:
        """To the next phase; from a row's last one, by a step. A run is paused, and that is all."""
        scene = self._present()
        if scene is None:
            return
        if scene.is_running:
            self._player.pause()
        elif not scene.can_go_on:
            return
        elif scene.number + 1 < len(scene.phases) and not self._is_asked_of(scene):
            self._stand(scene.number + 1)
        else:
            self._awaited = scene.frame.cursor + 1, 0
            self._player.step()

    def set_question(self, asks: Callable[[Frame, Phase], bool] | None) -> None:
        """Have a step wanted, and so asked about, before a phase tells the answer; None: no more.

        `asks` says whether the step from a frame would be held back for a question that a phase
        would answer.
        """
        self._asks = asks

    def _is_asked_of(self, scene: Scene) -> bool:
        """Whether the next phase would give away what is to be asked."""
        phase = scene.phases[scene.number + 1]
        return self._asks is not None and self._asks(scene.frame, phase)

    @Slot()
    def back(self) -> None:
        """To the phase before; from a row's first one, by a step back. A run is paused."""
        scene = self._present()
        if scene is None:
            return
        if scene.is_running:
            self._player.pause()
        elif scene.number > 0:
            self._stand(scene.number - 1)
        elif scene.frame.cursor > 0:
            self._awaited = scene.frame.cursor - 1, len(scene.phases) - 1
            self._player.back()

    def _present(self) -> Scene | None:
        """The scene, unless another one is on its way."""
        scene = self.scene
        if scene is None or self._awaited is not None:
            return None
        return scene if scene.frame.setup == self._session.setup else None

    def _stand(self, number: int) -> None:
        self._number = number
        self._tell()

    @Slot(object)
    def _take(self, frame: Frame) -> None:
        last, self._frame = self._frame, frame
        awaited, self._awaited = self._awaited, None
        if not self._is_on:
            return
        is_same_run = last is not None and frame.trail.continues(last.trail)
        if last is not None and awaited is not None and frame.generation == last.generation:
            row, number = awaited
            self._number = number if frame.cursor == row else 0
        elif last is None or not is_same_run or frame.cursor != last.cursor:
            self._number = 0
        # A run shows as it goes that it does: there is nothing new to tell.
        if not (self._was_running and self._player.is_running):
            self._tell()

    @Slot(object)
    def _follow_transport(self, state: State) -> None:
        if state.is_running != self._was_running:
            self._was_running = state.is_running
            self._number, self._awaited = 0, None
            self._tell()

    @Slot()
    def _stop_waiting(self) -> None:
        """The step that was asked for does not come, or not yet."""
        self._awaited = None

    def _tell(self) -> None:
        scene = self.scene
        self.changed.emit(scene)
        is_whole = scene is None or scene.is_running
        glimpse = ALL if scene is None or is_whole else glimpse_of(scene.phases, scene.number)
        if glimpse != self._glimpse:
            self._glimpse = glimpse
            self.glimpsed.emit(glimpse)

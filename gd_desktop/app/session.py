"""What the person has set, and the way back from each change. The sole writer of the Setup and of
the runs that are pinned for a race.
"""

from collections.abc import Iterable, Mapping
from dataclasses import fields as fields_of
from dataclasses import replace
from typing import Any, NamedTuple, NoReturn

from PySide6.QtCore import QObject, Signal

from gd_desktop.core.dataset import Dataset
from gd_desktop.core.lanes import followed, joined, moved, without_twins
from gd_desktop.core.methods import NEEDING_ALL, OPTION_NAMES
from gd_desktop.core.refusal import Reason, Refusal
from gd_desktop.core.setup import ALL, ZEROS, Setup
from gd_desktop.core.trail import TrailView
from gd_desktop.io.settings import window_setup

PLAIN = "gradient-descent"
MOST_UNDO = 200
MOST_UNDO_NUMBERS = 16_000_000  # of all trails that undo could bring back: 128 MB


class Moment(NamedTuple):
    """A Setup, with the trail that had been walked with it and the row one stood on; without a
    trail, one walks there from the start.
    """

    setup: Setup
    trail: TrailView | None
    cursor: int
    is_other_run: bool = True  # or the run of the Moment after it, with another setting
    pins: tuple[Setup, ...] = ()
    is_case: bool = False  # shown to answer a question, or what has become of it


class Aside(NamedTuple):
    """All that a person has, put away while the window shows something else."""

    moment: Moment
    undo: tuple[Moment, ...]
    redo: tuple[Moment, ...]
    parked: dict[str, Setup]  # of models that were left
    options: dict[str, tuple[tuple[str, float], ...]]  # of methods that were left


class Session(QObject):
    """Owns the Setup and its undo list. Undo changes settings; Back (the Player's) changes steps.

    A change that begins another run keeps the trail of the one before, so undo brings that back
    too. A change within a run (rate, steps, tolerance) leaves the trail alone, both ways.

    A Setup can be prepared, as a page of a lesson does: a reset then returns to it. Fields can be
    locked: a change of theirs is refused, while undo and whoever opens a moment may still change
    them. A value that a field has already is no change.

    The pins are the lanes of a race: Setups of the problem in force, which follow it when it
    changes. Pinning can be undone as any change.
    """

    setup_changed = Signal(object, object)  # old Setup, new Setup
    # Begin again, or take up another trail; where the Setup changes too, that is told after it.
    restored = Signal(object)  # Moment
    history_changed = Signal()  # what can be undone or redone
    pins_changed = Signal(object)  # tuple[Setup, ...]
    locks_changed = Signal()  # which fields are locked
    held_back = Signal(object)  # Refusal: a locked field was to be changed
    pins_left = Signal(object)  # tuple[Setup, ...]: those that could not follow a change

    def __init__(
        self,
        setup: Setup,
        trail: TrailView | None = None,
        cursor: int = 0,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._setup = setup
        self._trail = trail
        self._cursor = cursor
        self._is_case = False
        self._pins: tuple[Setup, ...] = ()
        self._undo: list[Moment] = []
        self._redo: list[Moment] = []
        self._gesture: frozenset[str] | None = None
        self._prepared: Moment | None = None
        self._locked: frozenset[str] = frozenset()
        self._parked: dict[str, Setup] = {}  # of models that were left
        self._options: dict[str, tuple[tuple[str, float], ...]] = {}  # of methods that were left

    @property
    def setup(self) -> Setup:
        """The settings in force."""
        return self._setup

    @property
    def present(self) -> Moment:
        """The settings in force, and how far they have been walked."""
        return self._moment(is_other_run=True)

    @property
    def pins(self) -> tuple[Setup, ...]:
        """The lanes of the race, in the order in which they were pinned."""
        return self._pins

    @property
    def shows_case(self) -> bool:
        """Whether the run is not the person's own, but was shown to answer a question."""
        return self._is_case

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to undo."""
        return bool(self._undo)

    @property
    def can_redo(self) -> bool:
        """Whether there is an undone change to bring back."""
        return bool(self._redo)

    def note(self, trail: TrailView, cursor: int) -> None:
        """Take down how far the present Setup has been walked."""
        self._trail, self._cursor = trail, cursor

    def change(self, *, gesture: bool = False, **fields: Any) -> None:
        """Set some fields of the Setup. Raises Refusal; nothing is changed then.

        Changes of the same fields in one `gesture` (a drag) are one change to undo.
        """
        self._check_locks(fields)
        new = _replaced(self._setup, fields)
        self._change(new, frozenset(fields) if gesture else None)

    def lock(self, fields: Iterable[str]) -> None:
        """Refuse changes of these fields of the Setup, and of no others, from now on."""
        self._locked = frozenset(fields)
        self.locks_changed.emit()

    @property
    def locked(self) -> frozenset[str]:
        """The fields whose changes are refused."""
        return self._locked

    def prepare(self, moment: Moment) -> None:
        """Take a moment as a beginning: a reset returns to it from now on, and undo goes no further
        back.
        """
        self._prepared = moment
        self.open_moment(moment)
        self._options.clear()
        self._forget_changes()

    def set_aside(self) -> Aside:
        """What there is, for `take_up`; nothing of it can be undone meanwhile."""
        changes = tuple(self._undo), tuple(self._redo)
        aside = Aside(self.present, *changes, dict(self._parked), dict(self._options))
        self._options.clear()
        self._forget_changes()
        return aside

    def take_up(self, aside: Aside) -> None:
        """Have what was set aside, as it was; nothing is prepared or locked any more."""
        self._prepared = None
        self.lock(())
        self.open_moment(aside.moment)
        self._undo, self._redo = list(aside.undo), list(aside.redo)
        self._parked, self._options = dict(aside.parked), dict(aside.options)
        self.history_changed.emit()

    def _forget_changes(self) -> None:
        self._undo.clear()
        self._redo.clear()
        self.history_changed.emit()

    def open_moment(self, moment: Moment) -> None:
        """Take all of a moment, whatever is locked, as one change. Without a trail it is walked up
        to its cursor.
        """
        self._remember(is_other_run=True)
        self._take(moment)
        self._become(moment.setup, moment.pins)

    def open_model(self, model: str) -> None:
        """Turn to another model, as it was left, or as the window begins with it. Raises Refusal
        where the model is locked.
        """
        if model == self._setup.model:
            return
        self._check_locks({"model": model})
        self._change(self._parked.get(model) or window_setup(model), None)

    def choose_method(self, method: str) -> None:
        """Descend with another method, with its settings as they were left. A method that needs
        all samples, and the right gradient, takes them. Raises Refusal; nothing is changed then.
        """
        old = self._setup
        if method == old.method:
            return
        fields: dict[str, Any] = {"method": method, "options": self._options.get(method, ())}
        if method in NEEDING_ALL:
            fields |= {"batch": ALL, "mistakes": ()}
        self.change(**fields)
        self._options[old.method] = old.options

    def set_option(self, name: str, value: float) -> None:
        """Change a setting of the method in force. Raises Refusal."""
        others = [pair for pair in self._setup.options if pair[0] != name]
        self.change(options=(*others, (name, value)))

    def learn_from(self, data: Dataset, *, gesture: bool = False, **fields: Any) -> None:
        """Give the neuron other data, and turn to it, with some other fields; of these, those that
        are locked stay as they are. The start becomes zeros where it no longer fits. Raises
        Refusal; nothing is changed then.
        """
        self._check_locks({"model": "neuron", "data": data})
        neuron = self._setup
        if neuron.model != "neuron":
            neuron = self._parked.get("neuron") or window_setup("neuron")
        # Before the start is among them: it changes once in a gesture at the most.
        names = frozenset(("data", *fields)) if gesture else None
        free = {name: value for name, value in fields.items() if name not in self._locked}
        if isinstance(neuron.start, tuple) and len(neuron.start) != len(data.names) + 1:
            free["start"] = fields.get("start", ZEROS)
        free["data"] = data
        try:
            new = _replaced(neuron, free)
        except Refusal as no:
            if no.name not in (*OPTION_NAMES, "method"):
                raise
            # Grids and Newton take no more than so many parameters; the slope is always there.
            self._check_locks({"method": PLAIN})
            new = replace(neuron, **free, method=PLAIN, options=())
        self._change(new, names)

    def may_learn(self) -> bool:
        """Whether other data would be taken; if it would not, that is told as of a change."""
        wanted = ("data",) if self._setup.model == "neuron" else ("model", "data")
        held = [name for name in wanted if name in self._locked]
        if held:
            self.held_back.emit(self._held(held[0]))
        return not held

    def pin(self) -> int:
        """Keep the present Setup as a lane, and return its place. Raises LaneRefusal."""
        self._change(self._setup, None, joined(self._pins, self._setup))
        return len(self._pins) - 1

    def unpin(self, lane: Setup) -> None:
        """Take a lane out of the race, if it is still there."""
        self._change(self._setup, None, tuple(pin for pin in self._pins if pin != lane))

    def pin_instead(self, setups: Iterable[Setup]) -> None:
        """Have other lanes in the place of those that there are: as many as there is room for, and
        none twice. No setups: no lanes.
        """
        self._change(self._setup, None, without_twins(setups))

    def start_pins_at(self, start: tuple[float, ...], *, gesture: bool = False) -> None:
        """Let all lanes, and the run of the session's own, begin at one point (d,). Raises Refusal,
        and LaneRefusal where lanes differ in their starts alone; nothing is changed then.
        """
        if "start" in self._locked:  # the lanes' starts too, whatever they are
            self._hold_back("start")
        names = frozenset({"pins", "start"}) if gesture else None
        self._change(replace(self._setup, start=start), names, moved(self._pins, start))

    def take_over(self, lane: Setup) -> bool:
        """Turn to a lane's settings, and say whether it is still there; the lane stays. Raises
        Refusal; nothing is changed then.
        """
        if lane not in self._pins:
            return False
        self._check_locks({field.name: getattr(lane, field.name) for field in fields_of(Setup)})
        self._change(lane, None, self._pins)
        return True

    def _change(
        self,
        new: Setup,
        names: frozenset[str] | None,
        pins: tuple[Setup, ...] | None = None,
    ) -> None:
        """Take a Setup on; `names` are what a gesture is changing, None outside of one. Without
        `pins` those that there are follow.
        """
        left: tuple[Setup, ...] = ()
        if pins is None:
            pins, left = followed(self._pins, self._setup, new)
        if (new, pins) == (self._setup, self._pins):
            return
        is_other_run = not new.continues(self._setup)
        if names is None or names != self._gesture:
            self._remember(is_other_run)
        elif is_other_run and self._undo and not (last := self._undo[-1]).is_other_run:
            # A drag that has moved the lanes alone so far now leaves the run.
            self._undo[-1] = Moment(last.setup, self._trail, self._cursor, True, *last[4:])
        if is_other_run:
            # The walked trail is the old Setup's, also until the first frame of the new run.
            self._trail, self._cursor = None, 0
        self._gesture = names
        self._become(new, pins)
        if left:
            self.pins_left.emit(left)

    def reset(self) -> None:
        """Back to the configured start, or to what was prepared, with an empty history; the walked
        trail can be undone.
        """
        if self._prepared is not None:
            self.open_moment(self._prepared)
            return
        self._remember(is_other_run=True)
        self._take(Moment(self._setup, None, 0, is_case=self._is_case))
        self.history_changed.emit()

    def _check_locks(self, fields: Mapping[str, Any]) -> None:
        """Raise Refusal where a locked field would get another value."""
        for name, value in fields.items():
            if name in self._locked and value != getattr(self._setup, name):
                self._hold_back(name)

    def _hold_back(self, name: str) -> NoReturn:
        no = self._held(name)
        self.held_back.emit(no)
        raise no

    def _held(self, name: str) -> Refusal:
        return Refusal(name, getattr(self._setup, name), Reason.LOCKED)

    def end_gesture(self) -> None:
        """The drag is over: the next change is one of its own."""
        self._gesture = None

    def undo(self) -> None:
        """Take the last change back, if there is one."""
        self._exchange(self._undo, self._redo)

    def redo(self) -> None:
        """Bring the last undone change back, if there is one."""
        self._exchange(self._redo, self._undo)

    def _exchange(self, source: list[Moment], target: list[Moment]) -> None:
        if not source:
            return
        self._gesture = None
        moment = source.pop()
        target.append(self._moment(moment.is_other_run))
        if moment.is_other_run:
            self._take(moment)
        self._become(moment.setup, moment.pins)

    def _remember(self, is_other_run: bool) -> None:
        self._undo = [*self._undo[1 - MOST_UNDO :], self._moment(is_other_run)]
        self._redo.clear()
        self._gesture = None
        self._forget_long_trails()

    def _forget_long_trails(self) -> None:
        """Let the oldest trails go where all together are too long; their settings stay."""
        numbers = 0
        for place in reversed(range(len(self._undo))):
            moment = self._undo[place]
            numbers += moment.trail.size if moment.trail is not None else 0
            if numbers > MOST_UNDO_NUMBERS:
                self._undo[place] = moment._replace(trail=None, cursor=0)

    def _moment(self, is_other_run: bool) -> Moment:
        # Of a run that goes on, undo brings back the settings alone.
        trail = self._trail if is_other_run else None
        return Moment(self._setup, trail, self._cursor, is_other_run, self._pins, self._is_case)

    def _take(self, moment: Moment) -> None:
        self._trail, self._cursor = moment.trail, moment.cursor
        self._is_case = moment.is_case
        self.restored.emit(moment)

    def _become(self, new: Setup, pins: tuple[Setup, ...]) -> None:
        old, self._setup = self._setup, new
        if new.model != old.model:
            self._parked[old.model] = old
        had, self._pins = self._pins, pins
        if new != old or pins == had:
            self.setup_changed.emit(old, new)
        if pins != had:
            self.pins_changed.emit(pins)
        self.history_changed.emit()


def _replaced(setup: Setup, fields: dict[str, Any]) -> Setup:
    """The Setup with other fields. Where the method's settings fit the old problem and not the
    new one, such as a grid's ends, they become the usual ones. Raises Refusal.
    """
    try:
        return replace(setup, **fields)
    except Refusal as no:
        asked = fields.get("options", ()) if "method" not in fields else ()
        if no.name not in OPTION_NAMES or asked:
            raise
        return replace(setup, **(fields | {"options": ()}))

"""Brings the window into a prepared state, and tells what state it is in."""

from dataclasses import replace
from typing import NamedTuple, cast, get_args

from PySide6.QtCore import QObject, Signal, Slot

from gd_desktop.app.frame import Frame
from gd_desktop.app.player import Player
from gd_desktop.app.preferences import Preferences
from gd_desktop.app.race import Race
from gd_desktop.app.session import Aside, Moment, Session
from gd_desktop.core.lanes import without_twins
from gd_desktop.core.methods import takes_rate
from gd_desktop.core.setup import Setup, build_problem
from gd_desktop.io.lessons.lesson import Beside, Scene, Study, View
from gd_desktop.io.settings import Appearance, BesideCurve, BesidePlane
from gd_desktop.ui.actions import Actions
from gd_desktop.ui.desks import Desks

_STUDIES: tuple[Study, ...] = ("chain-rule", "ask", "bugs", "script")


class Looks(NamedTuple):
    """All that a scene decides beside the run: how the window looked at it before."""

    appearance: Appearance
    pace: float | None
    is_racing: bool
    raced: int  # the step that the race stood on
    predicts: bool
    has_sub_frames: bool
    study: int  # of a neuron: the page of the card below, and the chosen sample, from 0
    sample: int

    def over(self, present: Appearance) -> Appearance:
        """The present appearance, but for what scenes decide of it."""
        return replace(present, **{name: getattr(self.appearance, name) for name in _LOOKS})


class Before(NamedTuple):
    """What a person had before scenes took the window over."""

    aside: Aside
    looks: Looks


def moment_of(scene: Scene, is_case: bool = False) -> Moment:
    """The run and the lanes of a scene."""
    pins = without_twins(scene.lanes)
    return Moment(scene.setup, None, scene.view.walked, pins=pins, is_case=is_case)


class SceneSetter(QObject):
    """Writes the Session, the Preferences and the window's switches, each by its own means."""

    sample_chosen = Signal(int)  # of the neuron's samples, from 0

    def __init__(
        self,
        session: Session,
        player: Player,
        race: Race,
        preferences: Preferences,
        actions: Actions,
        desks: Desks,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._player, self._race = session, player, race
        self._preferences, self._actions, self._desks = preferences, actions, desks
        # To be chosen once the frame of its Setup is there; None: of any neuron.
        self._sample: tuple[Setup | None, int] | None = None
        self._hears_samples = False
        player.frame.connect(self._choose_sample)

    def show(self, scene: Scene, prepared: bool = False) -> None:
        """Bring the window into a state: as a case, which can be undone as one change, or as a
        beginning to which a reset returns.
        """
        self._turn_off()
        take = self._session.prepare if prepared else self._session.open_moment
        take(moment_of(scene, is_case=not prepared))
        self.look(scene)

    def look(self, scene: Scene) -> None:
        """Look at the run of a state as that is looked at."""
        view, setup, actions = scene.view, scene.setup, self._actions
        self._preferences.change(**_looks(scene, self._preferences.appearance))
        if setup.model == "neuron":
            page = self._desks.neuron.page
            page.study_card.turn_to(_STUDIES.index(view.study))
            self._sample = (setup, view.sample - 1)
            if not self._hears_samples:
                self._hears_samples = True
                page.selection.changed.connect(self.sample_chosen)
        if view.pace is not None:
            self._player.set_pace(view.pace)
        self._race_to(view.walked if view.race else None)
        actions.predict.setChecked(view.predict)
        actions.cartoon.setChecked(view.sub_frames)

    @property
    def looks(self) -> Looks:
        """What a scene would decide, as it is now."""
        actions, study, sample = self._actions, 0, 0
        if self._has_neuron:
            page = self._desks.neuron.page
            study, sample = page.study_card.pages.currentIndex(), page.selection.row
        return Looks(
            self._preferences.appearance,
            self._player.pace,
            actions.race.isChecked(),
            self._race.step_number,
            actions.predict.isChecked(),
            actions.cartoon.isChecked(),
            study,
            self._sample[1] if self._sample is not None else sample,
        )

    def look_again(self, looks: Looks) -> None:
        """Look as before; the run of that time is in force again."""
        actions, setup = self._actions, self._session.setup
        self._turn_off()
        self._preferences.become(looks.over(self._preferences.appearance))
        self._player.set_pace(looks.pace)
        if self._has_neuron:
            self._desks.neuron.page.study_card.turn_to(looks.study)
            self._sample = (setup if setup.model == "neuron" else None, looks.sample)
        self._race_to(looks.raced if looks.is_racing else None)
        actions.predict.setChecked(looks.predicts)
        actions.cartoon.setChecked(looks.has_sub_frames)

    def look_alike(self, looks: Looks) -> None:
        """Look at the run, which stands as it is, as another window looked at it."""
        if self._has_neuron:
            self._desks.neuron.page.study_card.turn_to(looks.study)
            self._desks.neuron.page.selection.choose(looks.sample)

    def set_aside(self) -> Before:
        """Put away all that scenes decide, for `return_to`."""
        looks = self.looks  # before the pins go
        return Before(self._session.set_aside(), looks)

    def return_to(self, before: Before) -> None:
        """Take up again what was put away; of the looks, what scenes decide."""
        self._turn_off()
        self._session.take_up(before.aside)
        self.look_again(before.looks)

    def _turn_off(self) -> None:
        """What would ask of steps, or take them, as the run is brought elsewhere."""
        for switch in (self._actions.predict, self._actions.cartoon, self._actions.race):
            switch.setChecked(False)
        self._player.pause()

    def _race_to(self, step: int | None) -> None:
        """Show the race, walked from its start to a step; None: do not show it."""
        self._actions.race.setChecked(step is not None)
        if step is not None:
            self._race.reset()  # it may have been walked before
            if step:
                self._race.step(step)

    @property
    def _has_neuron(self) -> bool:
        """Whether the neuron's views have been made."""
        try:
            return self._desks["neuron"] is not None
        except KeyError:
            return False

    def capture(self) -> Scene:
        """The window's state as a scene. A rate that was changed on the way is not in it: all
        steps are walked again with the present one, as `walks_otherwise` tells. No more steps are
        walked than the limit allows, where that was lowered later.
        """
        setup, appearance, actions = (
            self._session.setup,
            self._preferences.appearance,
            self._actions,
        )
        desk = self._desks.current
        study, sample = _STUDIES[0], 1
        if setup.model == "neuron":
            page = self._desks.neuron.page
            study = _STUDIES[page.study_card.pages.currentIndex()]
            sample = page.selection.row + 1
        log = appearance.log_neuron_cost if setup.model == "neuron" else appearance.log_cost
        view = View(
            walked=min(self._walked, setup.steps),
            fog=appearance.fog,
            beside=cast(Beside, desk.tray.opened if desk.tray is not None else ""),
            log_cost=None if log == _usual_log(setup) else log,
            study=study,
            sample=sample,
            predict=actions.predict.isChecked(),
            sub_frames=actions.cartoon.isChecked(),
            race=actions.race.isChecked(),
        )
        return Scene(setup, view, self._session.pins)

    @property
    def switches(self) -> frozenset[str]:
        """Of the switches that a lesson can ask for, those that are on."""
        actions = self._actions
        states = {
            "fog": self._preferences.appearance.fog,
            "predict": actions.predict.isChecked(),
            "sub_frames": actions.cartoon.isChecked(),
            "race": actions.race.isChecked(),
        }
        return frozenset(name for name, is_on in states.items() if is_on)

    @property
    def walks_otherwise(self) -> bool:
        """Whether the steps up to here were walked with other rates than the present one."""
        setup, trail, cursor, *_ = self._session.present
        if trail is None or self._actions.race.isChecked() or not takes_rate(setup.method):
            return False
        rates = trail.rates(slice(1, 1 + min(cursor, setup.steps)))
        return bool((rates != setup.rate).any())

    @property
    def _walked(self) -> int:
        is_racing = self._actions.race.isChecked()
        return self._race.step_number if is_racing else self._session.present.cursor

    @Slot(object)
    def _choose_sample(self, frame: Frame) -> None:
        # Not before: the views may still show other data, with fewer samples.
        if self._sample is None or frame.setup.model != "neuron":
            return
        (setup, row), self._sample = self._sample, None
        if setup is None or frame.setup == setup:
            self._desks.neuron.page.selection.choose(row)


# What a scene decides of the appearance.
_LOOKS = ("fog", "beside_curve", "beside_plane", "log_cost", "log_neuron_cost")


def _usual_log(setup: Setup) -> bool:
    usual = Appearance()
    return usual.log_neuron_cost if setup.model == "neuron" else usual.log_cost


def _looks(scene: Scene, appearance: Appearance) -> dict[str, object]:
    """The fields of the appearance that a scene decides."""
    view, setup = scene.view, scene.setup
    log = _usual_log(setup) if view.log_cost is None else view.log_cost
    looks: dict[str, object] = {"fog": view.fog}
    if setup.model == "neuron":
        return looks | {"log_neuron_cost": log}
    is_plane = len(build_problem(setup).parameters) > 1
    field, known = ("beside_plane", BesidePlane) if is_plane else ("beside_curve", BesideCurve)
    return looks | {"log_cost": log, field: view.beside if view.beside in get_args(known) else ""}

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
from gd_desktop.core.setup import Setup, build_problem
from gd_desktop.io.lessons.lesson import Beside, Scene, Study, View
from gd_desktop.io.settings import Appearance, BesideCurve, BesidePlane
from gd_desktop.ui.actions import Actions
from gd_desktop.ui.desks import Desks

_STUDIES: tuple[Study, ...] = ("chain-rule", "ask", "bugs")


class Before(NamedTuple):
    """What a person had before scenes took the window over."""

    aside: Aside
    looks: Appearance
    pace: float | None

    def own_looks(self, present: Appearance) -> Appearance:
        """The present looks, but for what scenes have decided of them."""
        return replace(present, **{name: getattr(self.looks, name) for name in _LOOKS})


def moment_of(scene: Scene) -> Moment:
    """The run and the lanes of a scene."""
    return Moment(scene.setup, None, scene.view.walked, pins=without_twins(scene.lanes))


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
        self._sample: tuple[Setup, int] | None = None  # to be chosen once its frame is there
        self._hears_samples = False
        player.frame.connect(self._choose_sample)

    def show(self, scene: Scene, prepared: bool = False) -> None:
        """Bring the window into a state: as one change that can be undone, or as a beginning to
        which a reset returns.
        """
        view, setup = scene.view, scene.setup
        actions = self._actions
        # First, or they would ask of the steps that the scene begins with.
        for switch in (actions.predict, actions.cartoon, actions.race):
            switch.setChecked(False)
        self._player.pause()
        self._sample = (setup, view.sample - 1) if setup.model == "neuron" else None
        take = self._session.prepare if prepared else self._session.open_moment
        take(moment_of(scene))
        self._preferences.change(**_looks(scene, self._preferences.appearance))
        if setup.model == "neuron":
            page = self._desks.neuron.page
            page.study_card.turn_to(_STUDIES.index(view.study))
            if not self._hears_samples:
                self._hears_samples = True
                page.selection.changed.connect(self.sample_chosen)
        if view.pace is not None:
            self._player.set_pace(view.pace)
        actions.race.setChecked(view.race)
        if view.race and view.walked:
            self._race.step(view.walked)
        actions.predict.setChecked(view.predict)
        actions.cartoon.setChecked(view.sub_frames)

    def set_aside(self) -> Before:
        """Put away all that scenes decide, for `return_to`."""
        return Before(self._session.set_aside(), self._preferences.appearance, self._player.pace)

    def return_to(self, before: Before) -> None:
        """Take up again what was put away; of the looks, what scenes decide."""
        actions = self._actions
        for switch in (actions.predict, actions.cartoon, actions.race):
            switch.setChecked(False)
        self._session.take_up(before.aside)
        self._preferences.become(before.own_looks(self._preferences.appearance))
        self._player.set_pace(before.pace)

    def capture(self) -> Scene:
        """The window's state as a scene. A rate that was changed on the way is not in it: all
        steps are walked again with the present one.
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
            walked=self._race.step_number if actions.race.isChecked() else self._walked(),
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

    def _walked(self) -> int:
        return self._session.present.cursor

    @Slot(object)
    def _choose_sample(self, frame: Frame) -> None:
        # Not before: the views may still show other data, with fewer samples.
        if self._sample is not None and frame.setup == self._sample[0]:
            self._desks.neuron.page.selection.choose(self._sample[1])
        self._sample = None


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

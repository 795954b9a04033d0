"""What the window holds, as an Experiment: what is seen, and the person's own behind a lesson."""

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple, get_args

from gd_desktop.app.session import Moment, Session
from gd_desktop.core.recipe import recipe_of
from gd_desktop.core.setup import build_problem
from gd_desktop.io.settings import Appearance
from gd_desktop.ui.classroom import Classroom

if TYPE_CHECKING:
    from gd_desktop.io.experiments.experiment import Experiment
    from gd_desktop.io.lessons.lesson import Beside, Scene, View
    from gd_desktop.ui.lessons.scene_setter import Before, Looks


class Stand(NamedTuple):
    """A state as it is at this moment; its rows may grow behind it."""

    scene: "Scene"
    moment: Moment

    def experiment(self) -> "Experiment":
        """What is written of it. Reads the whole history, in any thread."""
        # Here and below: imported when something is kept, which the first paint does not need.
        from gd_desktop.io.experiments.experiment import Experiment

        return Experiment(self.scene, recipe_of(self.moment.trail, self.moment.cursor))


def before_of(classroom: Classroom) -> "Before | None":
    """What an open lesson has put away for its pages."""
    return classroom.aside


def own_moment(classroom: Classroom, session: Session) -> Moment:
    """The person's own settings, history and pins, whatever a lesson shows."""
    before = before_of(classroom)
    return session.present if before is None else before.aside.moment


def seen(classroom: Classroom, session: Session) -> Stand:
    """What the window shows."""
    setter = classroom.setter
    scene = setter.capture()
    step = setter.looks.raced if scene.view.race else 0
    return Stand(replace(scene, view=replace(scene.view, walked=step)), session.present)


def own(classroom: Classroom, session: Session) -> Stand:
    """What is the person's own, looked at as it was before a lesson."""
    before = before_of(classroom)
    if before is None:
        return seen(classroom, session)
    from gd_desktop.io.lessons.lesson import Scene

    moment = before.aside.moment
    return Stand(Scene(moment.setup, _view(moment, before.looks), moment.pins), moment)


def _view(moment: Moment, looks: "Looks") -> "View":
    from gd_desktop.io.lessons.lesson import Study, View

    appearance, is_neuron = looks.appearance, moment.setup.model == "neuron"
    log_field = "log_neuron_cost" if is_neuron else "log_cost"
    log = getattr(appearance, log_field)
    studies: tuple[Study, ...] = get_args(Study)
    return View(
        walked=looks.raced if looks.is_racing else 0,
        fog=appearance.fog,
        beside="" if is_neuron else _beside(moment, appearance),
        log_cost=None if log == getattr(Appearance(), log_field) else log,
        study=studies[looks.study] if is_neuron else studies[0],
        sample=looks.sample + 1 if is_neuron else 1,
        predict=looks.predicts,
        sub_frames=looks.has_sub_frames,
        race=looks.is_racing,
    )


def _beside(moment: Moment, appearance: Appearance) -> "Beside":
    is_plane = len(build_problem(moment.setup).parameters) > 1
    name = appearance.beside_plane if is_plane else appearance.beside_curve
    # As the app came, a landscape has its surface beside it.
    return "surface" if name == "auto" else name

"""Which controls a page of a lesson leaves to the person."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from gd_desktop.ui.actions import Action, Actions
from gd_desktop.ui.desks import Desks
from gd_desktop.ui.lessons.held_tips import HeldTips
from gd_desktop.ui.panels.control_panel import ControlPanel


class Permits:
    """Disables what belongs to the controls that are not allowed, named as in CONTROLS. The Session
    refuses their changes besides, for what is dragged in a picture.
    """

    def __init__(
        self, actions: Actions, desks: Desks, control_panel: ControlPanel, why: QWidget
    ) -> None:
        """`why` is the question mark of the verdict."""
        self._widgets: Mapping[str, tuple[QWidget, ...]] = {
            **control_panel.parts,
            "problem": (desks.panels,),
        }
        self._of_actions: Mapping[str, tuple[Action, ...]] = {
            "step": (
                *(actions.step, actions.step_ten, actions.back),
                *(actions.next_phase, actions.previous_phase),
            ),
            "run": (actions.run,),
            "start": (actions.random, actions.zeros),
            "problem": (actions.open_csv,),
            "model": tuple(actions.models.values()),
            "instruments": (*actions.beside.values(), actions.fog),
            "race": (actions.pin, actions.race),
        }

        # What would tell which bug is in the code: the captions, and the questions of the verdict.
        self._telling = (actions.cartoon, actions.next_phase, actions.previous_phase, actions.why)
        self._why = why
        self._tips = HeldTips()

    def allow(self, names: frozenset[str] | None, keeps_bug: bool = False) -> None:
        """Leave these to the person, and nothing else; None: everything. `keeps_bug`: what would
        give away a bug is held too.
        """
        for name, widgets in self._widgets.items():
            for widget in widgets:
                self._tips.hold(widget, names is not None and name not in names)
        for name, actions in self._of_actions.items():
            for action in actions:
                action.hold(names is not None and name not in names)
        self._why.setEnabled(not keeps_bug)
        for action in self._telling:
            action.hold(keeps_bug or (action.is_held and action in self._of_actions["step"]))

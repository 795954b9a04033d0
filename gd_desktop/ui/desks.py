"""Which model's views are seen; each model's are made when they are first needed."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from gd_desktop.app.glimpse import ALL, Glimpse
from gd_desktop.app.jobs import Jobs
from gd_desktop.app.session import Session
from gd_desktop.io.settings import Appearance
from gd_desktop.labels import Label
from gd_desktop.ui.desk import Desk
from gd_desktop.ui.page_stack import PageStack
from gd_desktop.ui.pages.parabola_desk import ParabolaDesk
from gd_desktop.ui.pages.picture_desk import PictureDesk
from gd_desktop.ui.theme import Theme, ThemeKeeper

if TYPE_CHECKING:
    from gd_desktop.ui.pages.function_desk import FunctionDesk
    from gd_desktop.ui.pages.neuron_desk import NeuronDesk
    from gd_desktop.ui.pages.terrain_desk import TerrainDesk

Keyed = list[tuple[Label, QWidget]]


class _Key(QShortcut):
    """A key that leads to a control."""

    reached = Signal(object)  # the control

    def __init__(self, key: str, window: QWidget, control: QWidget) -> None:
        super().__init__(QKeySequence(key), window)
        self._control = control
        self.activated.connect(self._go)

    @property
    def leads_anywhere(self) -> bool:
        """Whether its control is there, though another may cover it."""
        return not self._control.isHidden()

    @property
    def called(self) -> str:
        """What its control is called at present: a start has other letters in each model."""
        return self._control.accessibleName()

    @Slot()
    def _go(self) -> None:
        # Whoever covers the control uncovers it first: what is hidden takes no focus.
        self.reached.emit(self._control)
        self._control.setFocus()


class Desks(QObject):
    """Holds the two places that belong to a model: a panel on the left, a page in the middle."""

    refused = Signal(str)
    told = Signal(str)
    why_told = Signal(str)
    failed = Signal(object)  # Failure, of a computation for a picture
    reached = Signal(object)  # by its key, a control that another widget may cover
    study_wanted = Signal()  # the card below a neuron's pictures is to be seen
    looked_at = Signal(int, int)  # of a neuron: the sample and the parameter, by their numbers
    held = Signal(bool)  # while a start is dragged, the pictures keep their ranges

    def __init__(
        self,
        session: Session,
        jobs: Jobs,
        themes: ThemeKeeper,
        actions: Mapping[str, QAction],
        window: QWidget,
    ) -> None:
        """`actions` are those of what can stand beside a picture, by name, and the fog's."""
        super().__init__(window)
        self._session = session
        self._jobs = jobs
        self._themes = themes
        self._actions = actions
        self._looks: tuple[Theme, Appearance] | None = None
        self._glimpse = ALL
        self._window = window
        self._desks: dict[str, Desk] = {}
        self._keys: list[tuple[str, Label, _Key]] = []
        self._makers: dict[str, Callable[[], Desk]] = {
            "parabola": self._make_parabola,
            "function": self._make_function,
            "terrain": self._make_terrain,
            "neuron": self._make_neuron,
        }
        self.panels, self.pages = PageStack(), PageStack()

    @property
    def current(self) -> Desk:
        """The desk of the model in force."""
        return self[self._session.setup.model]

    def __getitem__(self, model: str) -> Desk:
        return self._desks[model]

    @property
    def parabola(self) -> ParabolaDesk:
        """The parabola's desk, made if need be."""
        self._make("parabola")
        desk: ParabolaDesk = self._desks["parabola"]  # type: ignore[assignment]
        return desk

    @property
    def function(self) -> "FunctionDesk":
        """The function's desk, made if need be."""
        self._make("function")
        desk: FunctionDesk = self._desks["function"]  # type: ignore[assignment]
        return desk

    @property
    def terrain(self) -> "TerrainDesk":
        """The landscape's desk, made if need be."""
        self._make("terrain")
        desk: TerrainDesk = self._desks["terrain"]  # type: ignore[assignment]
        return desk

    @property
    def neuron(self) -> "NeuronDesk":
        """The neuron's desk, made if need be."""
        self._make("neuron")
        desk: NeuronDesk = self._desks["neuron"]  # type: ignore[assignment]
        return desk

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours, measures, letters and decimals, now and for desks to come."""
        self._looks = theme, appearance
        for desk in self._desks.values():
            desk.dress(theme, appearance)

    def follow(self, appearance: Appearance) -> None:
        """Open and close what stands beside the pictures, and let the fog fall or lift."""
        if self._looks is not None:
            self._looks = self._looks[0], appearance
        for desk in self._desks.values():
            desk.open_beside(appearance)
            desk.set_fog(appearance.fog)

    @Slot()
    def leave_field(self) -> None:
        """Give the window the focus, so that the keys of the actions work again."""
        self._window.setFocus()

    @Slot(object)
    def reveal(self, glimpse: Glimpse) -> None:
        """Show only some parts of the step that comes next, on these desks and those to come."""
        self._glimpse = glimpse
        for desk in self._desks.values():
            desk.reveal(glimpse)

    def turn_to(self, model: str) -> None:
        """Show a model's views."""
        self._make(model)
        for other, _, key in self._keys:
            key.setEnabled(other in ("", model))
        self._let_go_of_focus(self._desks[model])
        self.panels.show_only(self._desks[model].panel)
        self.pages.show_only(self._desks[model].page)

    def _let_go_of_focus(self, desk: Desk) -> None:
        """Qt would hand the focus of what is hidden to some button of the next model, and Space
        would press that.
        """
        focus = self._window.focusWidget()
        if focus is None or desk.panel.isAncestorOf(focus) or desk.page.isAncestorOf(focus):
            return
        if self.panels.isAncestorOf(focus) or self.pages.isAncestorOf(focus):
            self._window.setFocus()

    def add_keys(self, model: str, keyed: Keyed) -> None:
        """Alt keys that lead to controls, while their model is in force; "" is any."""
        for label, control in keyed:
            key = _Key(f"Alt+{label.key}", self._window, control)
            key.reached.connect(self.reached)
            self._keys.append((model, label, key))

    @property
    def keyed(self) -> list[Label]:
        """What Alt and a letter lead to, in the model in force."""
        return [
            label._replace(name=key.called)
            for _, label, key in self._keys
            if key.isEnabled() and key.leads_anywhere
        ]

    def _make(self, model: str) -> None:
        if model in self._desks:
            return
        desk = self._desks[model] = self._makers[model]()
        self.panels.keep(desk.panel)
        self.pages.keep(desk.page)
        desk.refused.connect(self.refused)
        for field in desk.fields:
            field.returned.connect(self.leave_field)
        self.add_keys(model, desk.keyed)
        if self._looks is not None:
            desk.dress(*self._looks)
        desk.reveal(self._glimpse)

    def _make_parabola(self) -> Desk:
        return self._hear(ParabolaDesk(self._session, self._jobs, self._actions, self))

    def _make_function(self) -> Desk:
        # Imported here: the first paint needs no grammar, unless it begins with a function.
        from gd_desktop.ui.pages.function_desk import FunctionDesk

        return self._hear(FunctionDesk(self._session, self._jobs, self._actions, self))

    def _make_terrain(self) -> Desk:
        # Imported here, as above.
        from gd_desktop.ui.pages.terrain_desk import TerrainDesk

        return self._hear(TerrainDesk(self._session, self._jobs, self._actions, self))

    def _hear(self, desk: PictureDesk) -> Desk:
        """Pass on what a desk with a picture says."""
        desk.page.held.connect(self.held)
        desk.failed.connect(self.failed)
        desk.told.connect(self.told)
        return desk

    def _make_neuron(self) -> Desk:
        # Imported here: it is not needed for the first paint.
        from gd_desktop.ui.pages.neuron_desk import NeuronDesk

        script = self._actions["script"]
        desk = NeuronDesk(self._session, self._jobs, self._themes, script, self._window)
        desk.told.connect(self.told)
        desk.why_told.connect(self.why_told)
        desk.page.study_wanted.connect(self.study_wanted)
        desk.page.study_card.microscope.looked_at.connect(self.looked_at)
        desk.failed.connect(self.failed)
        return desk

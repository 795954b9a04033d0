"""The landscape's model panel: which terrain, its formula, and its lowest places."""

from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from gd_desktop import labels, mountain_labels, words
from gd_desktop.app.jobs import Jobs
from gd_desktop.app.session import Session
from gd_desktop.core.refusal import Refusal
from gd_desktop.core.setup import Setup
from gd_desktop.core.terrains import TERRAINS, terrain
from gd_desktop.io.settings import Appearance
from gd_desktop.labels import Label
from gd_desktop.ui.card import Card, keep_room
from gd_desktop.ui.choice import Choice
from gd_desktop.ui.flow import Flow
from gd_desktop.ui.panels.function_formulas import FunctionFormulas
from gd_desktop.ui.teaching.why import WhyButton
from gd_desktop.ui.theme import Theme
from gd_desktop.ui.wrapped import WrappedLabel


class TerrainPanel(Card):
    """Writes the terrain through the Session."""

    refused = Signal(str)

    def __init__(self, session: Session, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(labels.MODEL, parent)
        self._session = session
        self.choice = Choice()
        self.choice.setAccessibleName(mountain_labels.CHOICE.name)
        self.choice.setToolTip(mountain_labels.CHOICE.tip_with_key)
        self.choice.setMaxVisibleItems(len(TERRAINS))
        for place, name in enumerate(TERRAINS):
            sight = mountain_labels.SIGHTS[name]
            self.choice.addItem(sight.title, name)
            self.choice.setItemData(place, sight.note, Qt.ItemDataRole.ToolTipRole)
        self.as_function = QPushButton(mountain_labels.AS_FUNCTION.name)
        self.as_function.setObjectName("tab")
        self.as_function.setAccessibleName(mountain_labels.AS_FUNCTION.name)
        self.as_function.setToolTip(mountain_labels.AS_FUNCTION.tip_with_key)
        self.formulas = FunctionFormulas(jobs, has_room=False)
        self.note, self.lows = WrappedLabel(), WrappedLabel()
        for told in (self.note, self.lows):
            told.setObjectName("note")
            told.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._row = Flow()
        called = QLabel(mountain_labels.CHOICE.name)
        called.setBuddy(self.choice)
        self._row.addWidget(called)
        self._row.addWidget(self.choice, 1)
        self.heading_row.addWidget(self.as_function)
        self.heading_row.addWidget(WhyButton(labels.MODEL, "model.terrain"))
        self.body.addLayout(self._row)
        for widget in (self.note, self.formulas, self.lows):
            self.body.addWidget(widget)
        self.choice.activated.connect(self._choose)
        self.as_function.clicked.connect(self._edit)
        session.setup_changed.connect(self._show)
        self._show(session.setup, session.setup)

    @property
    def keyed(self) -> list[tuple[Label, QWidget]]:
        """The controls that an Alt key leads to."""
        return [
            (mountain_labels.CHOICE, self.choice),
            (mountain_labels.AS_FUNCTION, self.as_function),
        ]

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours and measures."""
        self.dress_card(theme)
        self._row.setSpacing(theme.px(8))
        self.formulas.dress(theme)
        # Two lines, whatever is said: what lies below must not move.
        for told in (self.note, self.lows):
            told.setMinimumHeight(2 * told.fontMetrics().height() + 2)

    def set_fog(self, on: bool) -> None:
        """In fog no one knows where it is lowest; nothing moves for it."""
        keep_room(self.lows)
        self.lows.setVisible(not on)

    @Slot(int)
    def _choose(self, place: int) -> None:
        chosen = terrain(self.choice.itemData(place))
        self._change(terrain=chosen.name, start=chosen.start, rate=chosen.rate)

    @Slot()
    def _edit(self) -> None:
        """The same walk, with the formula in a field."""
        setup = self._session.setup
        self._change(model="function", function=terrain(setup.terrain).text)

    def _change(self, **fields: Any) -> None:
        try:
            self._session.change(**fields)
        except Refusal as no:
            # A setting of the method stands in its way.
            self.refused.emit(words.refusal(no))
            return
        self.refused.emit("")

    @Slot(object, object)
    def _show(self, _old: Setup, new: Setup) -> None:
        if new.model != "terrain":
            return
        shown = terrain(new.terrain)
        self.choice.setCurrentIndex(TERRAINS.index(new.terrain))
        self.note.setText(mountain_labels.SIGHTS[new.terrain].note)
        self.formulas.show_function(shown)
        self.lows.setText(mountain_labels.lows(shown.minima))

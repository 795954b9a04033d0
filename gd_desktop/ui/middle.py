"""How a model's page and its cost share the middle of the window, and what is said above them."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from gd_desktop import classroom_labels, labels
from gd_desktop.labels import Label
from gd_desktop.ui.cost_card import CostCard
from gd_desktop.ui.desks import Desks
from gd_desktop.ui.direction import keep_edge
from gd_desktop.ui.page_area import PageArea
from gd_desktop.ui.theme import Theme
from gd_desktop.ui.verdict_line import VerdictLine

# In px at scale 1: heights above which the cost has room under a page, and under a neuron's chain
# rule; and the widths from which it has room beside a picture, and beside one with an instrument.
_HIGH, _HIGH_NEURON, _HIGH_STUDY = 500, 520, 390
_WIDE, _WIDE_TRAY = 720, 1150
_FLAT = 1.8  # width to height from which the cost stands beside a picture in any case
_BESIDE = 0.62  # of the width, to the picture; the cost beside it has the rest


class Part(NamedTuple):
    """What is seen behind one tab."""

    label: Label
    has_page: bool
    has_cost: bool
    study: bool | None = None  # of a neuron: its study, or its pictures; None: both


class Middle(QWidget):
    """The cost under the page; in a low window beside it, or each behind a tab."""

    def __init__(self, desks: Desks, parent: QWidget) -> None:
        super().__init__(parent)
        self._desks = desks
        self._cost: CostCard
        self._theme: Theme | None = None
        self._model = ""
        self._divisions: dict[tuple[str, bool], list[int]] = {}  # by model, and whether beside
        self._is_aside = False
        self._parts: tuple[Part, ...] = ()
        self._area: PageArea | None = None
        self._is_placed = False
        # The height that a model's page and cost need, one above the other, where that is known.
        self._needed: dict[str, float] = {}
        self.verdict = VerdictLine()
        self.splitter = QSplitter(Qt.Orientation.Vertical, self)  # on which the cost is made
        self.splitter.setChildrenCollapsible(False)
        self.splitter.splitterMoved.connect(self._keep)
        self.splitter.addWidget(desks.pages)
        self._head = QWidget(self)
        self._line = QHBoxLayout(self._head)
        self._line.addWidget(self.verdict, 1)
        self._tabs = QButtonGroup(self)
        self._tabs.idClicked.connect(self._turn)
        for number in range(3):
            tab = QPushButton()
            tab.setObjectName("tab")
            tab.setCheckable(True)
            tab.hide()
            self._tabs.addButton(tab, number)
            self._line.addWidget(tab)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.addWidget(self._head)
        self._rows.addWidget(self.splitter, 1)

    def hold(self, cost: CostCard) -> None:
        """Have the cost under the page."""
        self._cost = cost
        self.splitter.addWidget(cost)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)

    def stand_in(self, area: PageArea) -> None:
        """Know the area in which all scrolls that does not fit."""
        self._area = area

    @property
    def _room(self) -> QSize:
        """The room that there is, were nothing to scroll."""
        return self.size() - self._area.overflow if self._area is not None else self.size()

    def dress(self, theme: Theme) -> None:
        """Take on measures."""
        self._theme = theme
        self._needed.clear()
        self.splitter.setHandleWidth(theme.px(12))
        self._line.setContentsMargins(theme.px(4), 0, theme.px(4), 0)
        self._line.setSpacing(theme.px(8))
        self._rows.setSpacing(theme.px(6))
        self.verdict.dress(theme)
        self.arrange()

    def turn_to(self, model: str) -> None:
        """Show a model's page, with the division that it was left with."""
        self._model = model
        self._parts = ()
        self.arrange()
        self.divide()

    def show_study(self) -> None:
        """Turn to a neuron's study, if that is behind a tab."""
        for number, part in enumerate(self._parts):
            if part.study:
                self._turn(number)
                return

    def show_cost(self) -> None:
        """Turn to the cost, if that is behind a tab."""
        if self._parts and self._cost.isHidden():
            self._turn(next(n for n, part in enumerate(self._parts) if part.has_cost))

    def take_status(self, line: QWidget) -> None:
        """Have the window's status line beside the verdict, until it is put elsewhere."""
        self._line.insertWidget(1, line, 1)

    @property
    def division(self) -> str:
        """How page and cost share their height, as text."""
        return ",".join(map(str, self._divisions.get((self._model, False), ())))

    def restore(self, division: str) -> None:
        """Take up a division; anything else is passed over."""
        sizes = [int(size) for size in division.split(",") if size.isdecimal()]
        if len(sizes) == 2 and all(sizes):
            self._divisions[self._model, False] = sizes
            self.divide()

    def forget_divisions(self) -> None:
        """Divide as at first."""
        self._divisions.clear()
        self.divide()

    def divide(self) -> None:
        """Give page and cost the room that the person left them at, or their first one."""
        share = _BESIDE if self._is_aside else self._desks[self._model].share
        first = [round(1000 * share), round(1000 * (1 - share))]
        self.splitter.setSizes(self._divisions.get((self._model, self._is_aside), first))

    def arrange(self) -> None:
        """As there is room for."""
        theme = self._theme
        if theme is None or not self._model:
            return
        self._adopt(*self._choose())
        if len(self._parts) == 1 and not self._is_aside and self._is_placed:
            # Words need more room in some languages than in others.
            needed = self.splitter.minimumSizeHint().height()
            if needed > self._room.height() - self._above:
                self._needed[self._model] = needed / theme.scale
                self._adopt(*self._choose())

    def _adopt(self, parts: tuple[Part, ...], is_aside: bool) -> None:
        if is_aside != self._is_aside:
            self._is_aside = is_aside
            across = Qt.Orientation.Horizontal if is_aside else Qt.Orientation.Vertical
            self.splitter.setOrientation(across)
            keep_edge(self.splitter)
            self.divide()
        if parts != self._parts:
            before = self._tabs.checkedId() if self._parts else 0
            self._parts = parts
            for number, tab in enumerate(self._tabs.buttons()):
                has_part = len(parts) > 1 and number < len(parts)
                tab.setVisible(has_part)
                if has_part:
                    label = parts[number].label
                    tab.setText(label.name)
                    tab.setAccessibleName(label.name)
                    tab.setToolTip(label.tip)
            self._turn(min(max(before, 0), len(parts) - 1))
            self.divide()
        self.tell_room()

    def tell_room(self) -> None:
        """The line above is there while it says something, or has tabs."""
        self._head.setVisible(len(self._parts) > 1 or not self.verdict.isHidden())

    def _choose(self) -> tuple[tuple[Part, ...], bool]:
        """What is seen behind which tab, and whether the cost stands beside the page."""
        everything, words = Part(Label("", ""), True, True), classroom_labels
        theme = self._theme
        if not self._is_placed or theme is None:
            return (everything,), False
        width, height = (side / theme.scale for side in self._room.toTuple())
        if self._model != "neuron" and width >= max(self._least_wide, _FLAT * height):
            return (everything,), True
        needed = self._needed.get(self._model, 0) + self._above / theme.scale
        if height > max(self._least_high, needed):
            return (everything,), False
        if self._model != "neuron":
            if width >= self._least_wide:
                return (everything,), True
            return (Part(words.PICTURE, True, False), Part(labels.COST_TAB, False, True)), False
        pictures = Part(words.DATA, True, False, study=False)
        if height > _HIGH_STUDY:
            return (pictures, Part(words.CHAIN_RULE_AND_COST, True, True, study=True)), False
        chain = Part(words.CHAIN_RULE, True, False, study=True)
        return (pictures, chain, Part(labels.COST_TAB, False, True)), False

    @property
    def _above(self) -> int:
        """What the verdict's line takes of the height, while it is there."""
        if self.verdict.isHidden():
            return 0
        return self._head.sizeHint().height() + self._rows.spacing()

    @property
    def _least_high(self) -> int:
        return _HIGH_NEURON if self._model == "neuron" else _HIGH

    @property
    def _least_wide(self) -> int:
        tray = self._desks[self._model].tray
        return _WIDE_TRAY if tray is not None and tray.opened else _WIDE

    @Slot(int)
    def _turn(self, number: int) -> None:
        if number >= len(self._parts):
            # A tab that was pressed while the tabs went, as there is room for all now.
            return
        self._tabs.button(number).setChecked(True)
        part = self._parts[number]
        if self._model == "neuron":
            self._desks.neuron.page.show_only(part.study)
        self._desks.pages.setVisible(part.has_page)
        self._cost.setVisible(part.has_cost)

    @Slot()
    def _keep(self) -> None:
        """Remember where a person has moved the handle to."""
        if len(self._parts) == 1:
            self._divisions[self._model, self._is_aside] = self.splitter.sizes()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and self._is_placed:
            self.arrange()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._is_placed = True
        self.arrange()

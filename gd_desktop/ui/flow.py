"""A row that goes on in a second line where its words need more room than there is.

What fits in one line looks as in a QHBoxLayout. In a language with longer words, or enlarged, the
row breaks, and nothing is cut.
"""
# ruff: noqa: N802
# The names are Qt's.

from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import (
    QLabel,
    QLayout,
    QLayoutItem,
    QSizePolicy,
    QSpacerItem,
    QStyle,
    QWidget,
    QWidgetItem,
)

from gd_desktop.ui.choice import Choice
from gd_desktop.ui.elided import shared

_FEW = 5  # letters of a text that may end in …: with less room it goes to the next line


@dataclass
class _Place:
    """An item, and widths in pixels: what it needs at least, what it asks for, and below which it
    begins another line. Its height, if that is the same at every width; else None.
    """

    item: QLayoutItem
    stretch: int
    least: int
    hint: int
    broken_at: int
    height: int | None
    is_spacer: bool


class _Items(list[QLayoutItem]):
    """Deletes what it holds when it goes, as layouts of Qt's own do. A layout that is put into
    another hands its items to C++, which never deletes those of a layout that it does not know.
    """

    def __del__(self) -> None:
        for item in self:
            # Widgets and layouts are deleted by what they stand in.
            if not isinstance(item, QLayout) and shiboken6.isValid(item):
                shiboken6.delete(item)


class Flow(QLayout):
    """Items beside each other, in as many lines as they need."""

    # Qt still asks when Python has taken all away, at the end of a process.
    _items = _Items()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__()
        self._items = _Items()
        self._stretches: list[int] = []
        self._gap = -1  # below 0: that of what it stands in
        self._gap_found: int | None = None
        self._width = 0  # the newest one; Qt forgets it whenever something in the row changes
        self._told: int | None = None  # the height, to those who do not ask for that of a width
        # Qt asks for these over and over, until something in the row changes.
        self._cache: list[_Place] | None = None
        self._heights: dict[int, int] = {}
        self._laid: tuple[QRect, Qt.LayoutDirection] | None = None
        if parent is not None:
            parent.setLayout(self)
        self.setContentsMargins(0, 0, 0, 0)

    # --- what it holds

    def addWidget(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget at the end; those with a stretch share what their line has left."""
        self.insertWidget(len(self._items), widget, stretch)

    def insertWidget(self, place: int, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget before others."""
        self.addChildWidget(widget)
        self._insert(place, QWidgetItem(widget), stretch)

    def addLayout(self, layout: QLayout, stretch: int = 0) -> None:
        """Put some things at the end that stay together."""
        self.addChildLayout(layout)
        self._insert(len(self._items), layout, stretch)

    def addStretch(self, stretch: int = 1) -> None:
        """What follows stands at the end of its line."""
        policies = QSizePolicy.Policy
        spacer = QSpacerItem(0, 0, policies.Expanding, policies.Minimum)
        self._insert(len(self._items), spacer, stretch)

    def addItem(self, item: QLayoutItem) -> None:
        self._insert(len(self._items), item, 0)

    def _insert(self, place: int, item: QLayoutItem, stretch: int) -> None:
        place = len(self._items) if place < 0 else place
        self._items.insert(place, item)
        self._stretches.insert(place, stretch)
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, place: int) -> QLayoutItem | None:
        return self._items[place] if 0 <= place < len(self._items) else None

    def takeAt(self, place: int) -> QLayoutItem | None:
        if not 0 <= place < len(self._items):
            return None
        self._stretches.pop(place)
        item = self._items.pop(place)
        self.invalidate()
        return item

    # --- how large it is

    def setSpacing(self, spacing: int) -> None:
        self._gap = spacing
        self.invalidate()

    def spacing(self) -> int:
        if self._gap < 0:
            self._gap_found = self._usual_gap() if self._gap_found is None else self._gap_found
            return self._gap_found
        return self._gap

    def _usual_gap(self) -> int:
        around = self.parent()
        if isinstance(around, QLayout):
            return around.spacing()
        widget = self.parentWidget()
        if widget is None:
            return 0
        return widget.style().pixelMetric(QStyle.PixelMetric.PM_LayoutHorizontalSpacing)

    def invalidate(self) -> None:
        self._cache = None
        self._heights.clear()
        self._gap_found = None
        self._laid = None
        super().invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        height = self._heights.get(width)
        if height is None:
            height = self._heights[width] = self._height(self._broken(width), width)
        return height

    def sizeHint(self) -> QSize:
        places = self._places()
        width = sum(place.hint for place in places) + self._gaps(places)
        return QSize(width, self._present_height())

    def minimumSize(self) -> QSize:
        width = max((place.least for place in self._places()), default=0)
        return QSize(width, self._present_height())

    def _present_height(self) -> int:
        """For those who do not ask for the height that belongs to a width."""
        self._told = self.heightForWidth(self._width if self._width > 0 else 1 << 20)
        return self._told

    # --- the lines

    def setGeometry(self, area: QRect) -> None:
        direction = Qt.LayoutDirection.LeftToRight
        widget = self.parentWidget()
        if widget is not None:
            direction = widget.layoutDirection()
        if self._laid == (area, direction):
            return
        super().setGeometry(area)
        self._width = area.width()
        lines, gap = self._broken(area.width()), self.spacing()
        top = area.y()
        for line in lines:
            widths = self._widths(line, area.width())
            height = _line_height(line, widths)
            left = area.x()
            for place, width in zip(line, widths, strict=True):
                rect = QRect(left, top, width, height)
                place.item.setGeometry(QStyle.visualRect(direction, area, rect))
                if not place.is_spacer:
                    left += gap
                left += width
            top += height + gap
        if self._told not in (None, self.heightForWidth(area.width())):
            # It was told before it was known how wide the row is.
            self.update()
        self._laid = (QRect(area), direction)

    def _places(self) -> list[_Place]:
        if self._cache is None:
            self._cache = [
                _place(item, stretch)
                for item, stretch in zip(self._items, self._stretches, strict=True)
                if isinstance(item, QSpacerItem) or not item.isEmpty()
            ]
        return self._cache

    def _broken(self, width: int) -> list[list[_Place]]:
        lines: list[list[_Place]] = [[]]
        taken, gap = 0, self.spacing()
        for place in self._places():
            needed = 0 if place.is_spacer else place.broken_at + gap
            if taken + needed - gap > width and any(not before.is_spacer for before in lines[-1]):
                # What stood at the end of the line stands there in the next one too.
                lines.append([before for before in lines[-1] if before.is_spacer])
                taken = 0
            lines[-1].append(place)
            taken += needed
        return lines

    def _widths(self, line: list[_Place], width: int) -> list[int]:
        """What each item of a line gets."""
        widths = [min(place.broken_at, width) for place in line]
        left = max(0, width - sum(widths) - self._gaps(line))
        wanted = [
            0 if place.stretch else max(0, place.hint - taken)
            for place, taken in zip(line, widths, strict=True)
        ]
        granted = shared(wanted, left)
        widths = [taken + more for taken, more in zip(widths, granted, strict=True)]
        left -= sum(granted)
        return _stretched(line, widths, left)

    def _height(self, lines: list[list[_Place]], width: int) -> int:
        heights = (_height_at_any_width(line) for line in lines)
        known = [
            _line_height(line, self._widths(line, width)) if height is None else height
            for line, height in zip(lines, heights, strict=True)
        ]
        return sum(known) + self.spacing() * (len(lines) - 1)

    def _gaps(self, line: list[_Place]) -> int:
        return max(0, sum(not place.is_spacer for place in line) - 1) * self.spacing()


def _place(item: QLayoutItem, stretch: int) -> _Place:
    least = _least(item)
    size = item.sizeHint()
    hint = max(least, size.width())
    height = None if item.hasHeightForWidth() else size.height()
    if isinstance(item, QSpacerItem):
        return _Place(item, stretch, least, hint, 0, height, is_spacer=True)
    if isinstance(item.widget(), Choice):
        # One that is to fill its line is to be read in full; another may end in ….
        broken_at = hint if stretch else least
    else:
        broken_at = least if stretch else hint
    return _Place(item, stretch, least, hint, broken_at, height, is_spacer=False)


def _least(item: QLayoutItem) -> int:
    """The width below which an item would be cut."""
    widget = item.widget()
    least = item.minimumSize().width()
    if isinstance(widget, QLabel) and _may_end_early(widget):
        whole = widget.sizeHint().width()
        return max(least, min(whole, _FEW * widget.fontMetrics().averageCharWidth() * 2))
    return least


def _may_end_early(widget: QWidget) -> bool:
    return widget.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Ignored


def _height_at_any_width(line: list[_Place]) -> int | None:
    """A line's height; None: it depends on the widths of its items."""
    heights = [place.height for place in line if place.height is not None]
    return max(heights, default=0) if len(heights) == len(line) else None


def _line_height(line: list[_Place], widths: list[int]) -> int:
    heights = [
        place.item.heightForWidth(width) if place.height is None else place.height
        for place, width in zip(line, widths, strict=True)
    ]
    return max(heights, default=0)


def _stretched(line: list[_Place], widths: list[int], left: int) -> list[int]:
    """Widths with what is left of a line given to those that stretch: they become as wide as their
    stretches say, if none of them needs more.
    """
    growing = [number for number, place in enumerate(line) if place.stretch]
    # The widest first: who needs more than its share has none of what is left.
    for number in sorted(growing, key=lambda number: -widths[number] / line[number].stretch):
        room = left + sum(widths[other] for other in growing)
        share = room * line[number].stretch // sum(line[other].stretch for other in growing)
        more = max(0, share - widths[number])
        left -= more
        widths[number] += more
        growing.remove(number)
    return widths

"""Whether every text of a window can be read: none cut, none over another.

What each text needs is taken from how it is painted (painted.py); what it gets is the widget that
paints it, and all widgets around that one.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QPointF, QRectF, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QCheckBox,
    QComboBox,
    QGraphicsView,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QScrollBar,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QWidget,
)

from gd_desktop.ui.choice import Choice
from gd_desktop.ui.instruments.progress import Progress
from tests.ui.painted import Painted, drawn_anew, letters_of, painted, region_of

_ROUNDING = 1.5  # px that a text may miss: around letters, Qt's rectangles are that much too large
_ACCENT = 2.5  # px by which the accent of a capital may rise above its line
_TOUCH = 2.0  # px by which the rectangles around two texts may meet; their letters do not
_BORDER = 2.0  # px of a button's edge, which no text is to cross
_FEW = 3  # letters that are left of a text that ends in … at the least
_ELLIPSIS = "…"
_WORD = re.compile(r"[^\W\d_]+|\d+")

_CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QAbstractSlider, QTabBar)


@dataclass(frozen=True)
class Placed:
    """A text or a control in the window, as much of it as is seen."""

    widget: QWidget
    text: str  # "" for a control
    area: QRectF


def faults(window: QWidget) -> list[str]:
    """What cannot be read, in words for whoever mends it."""
    found: list[str] = []
    placed: list[Placed] = []
    with drawn_anew(window):
        for widget in seen(window):
            found += _own_faults(widget)
            placed += _place(widget, window, found)
    found += _overlaps(placed)
    return found


def seen(window: QWidget) -> list[QWidget]:
    """The window and all widgets in it that are visible."""
    inside = [child for child in window.findChildren(QWidget) if child.isVisibleTo(window)]
    return [window, *(child for child in inside if child.window() is window)]


def path(widget: QWidget) -> str:
    """Where a widget is: its class and those around it, without those that only hold others."""
    names: list[str] = []
    step: QWidget | None = widget
    while step is not None and len(names) < 4:
        name = type(step).__name__
        if step is widget or name not in ("QWidget", "QFrame", "QStackedWidget", "QScrollArea"):
            names.append(name)
        step = step.parentWidget()
    return " < ".join(names)


# --- each text in its own widget, and in those around it


def _place(widget: QWidget, window: QWidget, found: list[str]) -> Iterator[Placed]:
    """The texts and the control that a widget is, if any; what is cut of them goes to `found`."""
    if isinstance(widget, _CONTROLS) and not isinstance(widget, QScrollBar):
        area = _cut_by_ancestors(widget, region_of(widget), window, "", found)
        if area is not None:
            yield Placed(widget, "", area)
    texts = painted(widget)
    if not texts and _own_text(widget).strip() and _paints_its_text(widget):
        found.append(f"{path(widget)}: nothing is seen of {_own_text(widget)!r}")
    if isinstance(widget, QLabel) and widget.wordWrap():
        # Qt leaves lines out that would be wholly outside.
        needed = widget.heightForWidth(widget.width())
        if needed > widget.height() + _ROUNDING:
            found.append(
                f"{path(widget)}: {_own_text(widget)!r} needs {needed} px, gets {widget.height()}"
            )
    room = _room(widget)
    scrolls = _scrolls(widget)
    for text in texts:
        given = room if text.clip is None else room.intersected(text.clip)
        if not given.intersects(text.ink):
            # Beside the picture, or scrolled away; or painted twice, marked and not.
            is_free = isinstance(widget.parentWidget(), QGraphicsView)
            if scrolls is None and not is_free and not _goes_on(widget, texts):
                found.append(f"{path(widget)}: {text.text!r} is outside of its widget")
            continue
        _compare(widget, text.text, text.ink, given, found)
        if _ELLIPSIS in text.text:
            # A label may go on over some lines.
            lines = texts if isinstance(widget, QLabel) else [text]
            found += _elision_faults(widget, text, "".join(line.text for line in lines))
        shown = _cut_by_ancestors(widget, text.ink & room, window, text.text, found)
        if shown is not None:
            yield Placed(widget, text.text, shown)


def _compare(widget: QWidget, text: str, ink: QRectF, given: QRectF, found: list[str]) -> None:
    scrolls = _scrolls(widget)
    sides, lines = scrolls if scrolls is not None else (False, False)
    # In a text from the right, the space at the end of a line hangs out at the left.
    hanging = widget.fontMetrics().horizontalAdvance(" ") if text.endswith(" ") else 0
    left = given.left() - max(_ROUNDING, hanging)
    is_wide = ink.left() < left or ink.right() > given.right() + _ROUNDING
    if type(widget) is QLineEdit and not isinstance(widget.parentWidget(), QComboBox):
        # What a person writes there may be of any length.
        is_wide = False
    is_high = ink.top() < given.top() - _ACCENT or ink.bottom() > given.bottom() + _ROUNDING
    if (is_wide and not sides) or (is_high and not lines):
        found.append(f"{path(widget)}: {text!r} needs {_told(ink)}, gets {_told(given)}")


def _goes_on(widget: QWidget, texts: list[Painted]) -> bool:
    """Whether a widget is a field that shows a part of what was written there."""
    return isinstance(widget, QLineEdit) and any(
        text.ink.intersects(_room(widget) if text.clip is None else text.clip) for text in texts
    )


def _room(widget: QWidget) -> QRectF:
    area = region_of(widget)
    if isinstance(widget, QPushButton):
        return area.adjusted(_BORDER, _BORDER, -_BORDER, -_BORDER)
    return area


def _scrolls(widget: QWidget) -> tuple[bool, bool] | None:
    """Whether a widget's own painting can be scrolled sideways, and up and down; None for one that
    is no part of a scroll area. Tables may be wider than their place; texts may not.
    """
    area = widget.parentWidget()
    if not isinstance(area, QAbstractScrollArea) or area.viewport() is not widget:
        return None
    if isinstance(area, QGraphicsView):
        return None
    if isinstance(area, QHeaderView):
        # It scrolls with its table.
        table = area.parentWidget()
        return (_has_range(table, 0), _has_range(table, 1))
    sideways = isinstance(area, QAbstractItemView) and _has_range(area, 0)
    return (sideways, _has_range(area, 1))


def _has_range(area: QWidget | None, side: int) -> bool:
    if not isinstance(area, QAbstractScrollArea):
        return False
    bar = area.verticalScrollBar() if side else area.horizontalScrollBar()
    policy = area.verticalScrollBarPolicy() if side else area.horizontalScrollBarPolicy()
    return bar.maximum() > bar.minimum() and policy != Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def _cut_by_ancestors(
    widget: QWidget, area: QRectF, window: QWidget, text: str, found: list[str]
) -> QRectF | None:
    """What is seen of a part of a widget, in the window's coordinates; None: it scrolled away."""
    step = widget
    while step is not window:
        around = step.parentWidget()
        if around is None:
            break
        area = area.translated(QPointF(step.pos()))
        given = region_of(around)
        owner = around.parentWidget()
        may_scroll = isinstance(owner, QAbstractScrollArea) and owner.viewport() is around
        beside = max(given.left() - area.left(), area.right() - given.right())
        # Of an area that scrolls sideways this has been told once, for all that is in it.
        if beside > _ROUNDING and not (may_scroll and owner is not None and _is_too_narrow(owner)):
            found.append(_cut(widget, text, area, given, around))
        below = max(given.top() - area.top(), area.bottom() - given.bottom())
        if below > _ROUNDING and not (may_scroll and _has_range(owner, 1)):
            found.append(_cut(widget, text, area, given, around))
        area = area & given
        if area.isEmpty():
            return None
        step = around
    return area


def _cut(widget: QWidget, text: str, area: QRectF, given: QRectF, around: QWidget) -> str:
    what = repr(text) if text else "the control"
    return f"{path(widget)}: {what} sticks out of {path(around)}: {_edges(area)} in {_edges(given)}"


# --- what a widget says that it does not paint at the moment


def _own_faults(widget: QWidget) -> list[str]:
    if isinstance(widget, QComboBox):
        return _combo_faults(widget)
    if _is_too_narrow(widget):
        assert isinstance(widget, QAbstractScrollArea)
        missing = widget.horizontalScrollBar().maximum()
        return [f"{path(widget)}: scrolls sideways, {missing} px are missing{_widest_in(widget)}"]
    return []


def _is_too_narrow(widget: QWidget) -> bool:
    """Whether a scroll area, of which none but tables and plots may, scrolls sideways."""
    if not isinstance(widget, QAbstractScrollArea):
        return False
    bar = widget.horizontalScrollBar()
    free = (QAbstractItemView, QGraphicsView)
    # Qt makes a table in a text wider by the fraction of a pixel.
    return bar.maximum() - bar.minimum() > _ROUNDING and not isinstance(widget, free)


def _widest_in(area: QAbstractScrollArea) -> str:
    """Which of the things in a scroll area hold it so wide."""
    content = area.widget() if isinstance(area, QScrollArea) else None
    if content is None:
        return ""
    least = content.minimumSizeHint().width()
    wide = [
        f"{path(child)} ({child.minimumSizeHint().width()})"
        for child in content.findChildren(QWidget)
        if child.isVisibleTo(content)
        and child.minimumSizeHint().width() > area.viewport().width() - 40
    ]
    return f" for {least}: {', '.join(wide)}"


def _combo_faults(combo: QComboBox) -> list[str]:
    """Every entry is to fit, not only the chosen one."""
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    field = combo.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, combo
    )
    metrics = combo.fontMetrics()
    # Where the list is wider than the field, an entry is read there.
    room = max(field.width(), combo.list_width if isinstance(combo, Choice) else 0)
    entries = [combo.itemText(number) for number in range(combo.count())]
    return [
        f"{path(combo)}: entry {entry!r} needs {metrics.horizontalAdvance(entry)} px, gets {room}"
        for entry in entries
        if metrics.horizontalAdvance(entry) > room + _ROUNDING
    ]


def _own_text(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    return ""


def _paints_its_text(widget: QWidget) -> bool:
    """Whether a widget with a text shows it, and no picture."""
    if isinstance(widget, QLabel):
        return widget.pixmap().isNull()
    return isinstance(widget, QPushButton | QCheckBox) and widget.icon().isNull()


def _elision_faults(widget: QWidget, line: Painted, said: str) -> list[str]:
    """Only a text that a tooltip tells in full may end in …, and not before it has begun; `said` is
    all that is left of it, in this line and those around it.
    """
    own = [letters_of(own) for own in (_own_text(widget), *_told_by(widget, is_exact=True))]
    if any(letters_of(reading) in text for reading in line.readings for text in own):
        return []
    left = _WORD.findall(letters_of(said))
    if sum(map(len, left)) < _FEW:
        return [f"{path(widget)}: next to nothing is left: {said!r}"]
    longest = max(left, key=len)
    if not any(longest in whole for whole in _told_by(widget, is_exact=False)):
        return [f"{path(widget)}: {line.text!r} is told in full nowhere"]
    return []


def _told_by(widget: QWidget, is_exact: bool) -> list[str]:
    """The texts that a widget holds, or those that its tooltips tell."""
    view = widget.parentWidget()
    if isinstance(view, QAbstractItemView) and view.viewport() is widget:
        model = view.model()
        roles = Qt.ItemDataRole
        role = roles.DisplayRole if is_exact else roles.ToolTipRole
        if isinstance(view, QHeaderView):
            return [
                str(model.headerData(section, view.orientation(), role) or "")
                for section in range(view.count())
            ]
        root = view.rootIndex()
        return [
            str(model.index(row, column, root).data(role) or "")
            for row in range(min(model.rowCount(root), 200))
            for column in range(_columns_of(model))
        ]
    if is_exact:
        return [widget.text()] if isinstance(widget, QLineEdit) else []
    if isinstance(view, QGraphicsView):
        return [view.toolTip(), *(item.toolTip() for item in view.items())]
    if isinstance(widget, QTabBar):
        return [widget.tabToolTip(number) for number in range(widget.count())]
    return [widget.toolTip()]


def _columns_of(model: QAbstractItemModel) -> int:
    # Of a list Qt keeps this number to itself.
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount()


# --- one over another


def _overlaps(placed: list[Placed]) -> list[str]:
    found = []
    for one, other in combinations(placed, 2):
        common = one.area & other.area
        if common.width() <= _TOUCH or common.height() <= _TOUCH:
            continue
        if one.text == other.text and one.widget is other.widget and one.text:
            # A text with a rim is painted twice.
            continue
        if _floats(one.widget) is not _floats(other.widget):
            continue
        if _belong_together(one, other) or _is_under_way(one, other):
            continue
        found.append(
            f"{path(one.widget)}: {one.text or 'the control'!r} {_edges(one.area)} overlaps "
            f"{path(other.widget)}: {other.text or 'the control'!r} {_edges(other.area)}"
        )
    return found


def _belong_together(one: Placed, other: Placed) -> bool:
    """Whether one is the other's own text, or a part of it."""
    if one.text and other.text:
        return False
    first, second = one.widget, other.widget
    return first is second or first.isAncestorOf(second) or second.isAncestorOf(first)


def _floats(widget: QWidget) -> QWidget | None:
    """What a widget is in, if that lies over others and hides them: a card in front of all, or a
    sheet over a label.
    """
    step: QWidget | None = widget
    while step is not None and not step.isWindow():
        if step.objectName() == "popover" or isinstance(step.parentWidget(), QLabel):
            return step
        step = step.parentWidget()
    return None


def _is_under_way(one: Placed, other: Placed) -> bool:
    """Whether one is the button that ends the computation of the other's picture: it lies over it,
    as long as there is no new one. The line that tells how far it is may come a little later.
    """
    directly = Qt.FindChildOption.FindDirectChildrenOnly
    return any(
        around.findChildren(Progress, options=directly)
        for widget in (one.widget, other.widget)
        if isinstance(widget, QPushButton) and (around := widget.parentWidget()) is not None
    )


# --- helpers


def _told(area: QRectF) -> str:
    return f"{area.width():.0f} × {area.height():.0f} at {area.x():.0f}, {area.y():.0f}"


def _edges(area: QRectF) -> str:
    return f"[{area.left():.0f}…{area.right():.0f}, {area.top():.0f}…{area.bottom():.0f}]"

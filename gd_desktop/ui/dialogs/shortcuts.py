"""The sheet of keyboard shortcuts, made from the actions themselves."""

from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise
from typing import NamedTuple

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from gd_desktop import access_words as words
from gd_desktop.labels import Label
from gd_desktop.ui.actions import Actions
from gd_desktop.ui.card import Card
from gd_desktop.ui.dialog import Dialog
from gd_desktop.ui.dialogs.key_row import KeyRow, keys_of
from gd_desktop.ui.direction import reading_margins
from gd_desktop.ui.roles import Role
from gd_desktop.ui.theme import TEXT, Theme, ThemeKeeper
from gd_desktop.ui.wrapped import WrappedLabel

_COLUMN = 330  # px at scale 1: what a column needs at least
_MOST_COLUMNS = 3
_HIGH = 860


class Entry(NamedTuple):
    """Combinations of keys, and what they do."""

    keys: tuple[tuple[str, ...], ...]
    text: str


class Group(NamedTuple):
    """Entries with a title."""

    title: str
    entries: tuple[Entry, ...]


def groups(actions: Actions, fields: Sequence[Label]) -> list[Group]:
    """Everything that a key does; `fields` are what Alt and a letter lead to."""
    a = actions
    walk = (a.run, a.step, a.step_ten, a.back, a.forward, a.backward, a.reset, a.random, a.zeros)
    parts: dict[str, tuple[QAction, ...]] = {
        words.WALK: (*walk, a.pin, a.race),
        words.PICTURE: (a.whole_picture, a.log_cost, *a.beside.values(), a.fog),
        words.MODELS: tuple(a.models.values()),
        words.LEARN: (
            *(a.lessons, a.next_page, a.previous_page, a.why),
            *(a.predict, a.cartoon, a.next_phase, a.previous_phase),
        ),
        words.PRESENT: (
            *(a.present, a.blank, a.fold, a.menu_bar),
            *(a.larger, a.smaller, a.usual_size),
        ),
    }
    named = {action for part in parts.values() for action in part}
    # Whatever comes to the actions later is found here.
    parts[words.FILES] = tuple(action for action in a.all() if action not in named)
    made = [Group(title, tuple(_entries(part))) for title, part in parts.items()]
    place = list(parts).index(words.LEARN)
    made[place] = Group(words.LEARN, (*made[place].entries, *_told(words.IN_LESSONS)))
    alt = [Entry((tuple(keys_of(QKeySequence(f"Alt+{f.key}"))),), f.name) for f in fields]
    made.append(Group(words.FIELDS, tuple(alt)))
    made.append(Group(words.ON_A_PLOT, _told(words.ON_PLOTS)))
    made.append(Group(words.ELSEWHERE, _told(words.WITH_TAB)))
    return [group for group in made if group.entries]


def _entries(actions: Sequence[QAction]) -> Iterator[Entry]:
    for action in actions:
        keys = tuple(keys_of(action.shortcut()))
        if keys:
            yield Entry((keys,), action.text().replace("&", ""))


def _told(rows: Sequence[words.PlotKeys]) -> tuple[Entry, ...]:
    return tuple(
        Entry(tuple(tuple(keys_of(QKeySequence(key))) for key in row.keys), row.text)
        for row in rows
    )


class _Pages(QScrollArea):
    accessible_role = Role.Document


class ShortcutSheet(Dialog):
    """Groups of keys as cards, in as many columns as there is room for."""

    def __init__(
        self, actions: Actions, fields: Sequence[Label], themes: ThemeKeeper, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(words.SHEET)
        self.groups = groups(actions, fields)
        self._themes = themes
        self._room = 0  # in columns, of which long words may need some more
        self.cards: list[Card] = []
        self.area = _Pages()
        self.area.setObjectName("sheet")
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The arrow keys scroll it.
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setAccessibleName(words.SHEET)
        self.area.setAccessibleDescription(_read_out(self.groups))
        self._note = WrappedLabel(words.SHEET_NOTE)
        self._note.setObjectName("note")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self._note, 1)
        foot.addWidget(buttons)
        self._rows = QVBoxLayout(self)
        self._rows.addWidget(self.area, 1)
        self._rows.addLayout(foot)
        for key in actions.shortcuts.shortcuts():
            QShortcut(key, self, self.reject)
        themes.changed.connect(self._lay_out)
        self._resize(themes.theme, parent)
        self._lay_out()
        self.area.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._count() != self._room:
            self._lay_out()

    def _resize(self, theme: Theme, window: QWidget) -> None:
        """As wide as its columns, where the window behind it is wide enough; as high as it."""
        gaps = theme.px(80)
        wide = min(_MOST_COLUMNS * theme.px(_COLUMN) + gaps, round(0.96 * window.width()))
        self.resize(wide, min(theme.px(_HIGH), round(0.94 * window.height())))

    def _count(self) -> int:
        columns = self.width() // self._themes.theme.px(_COLUMN)
        return max(1, min(_MOST_COLUMNS, columns))

    @Slot()
    def _lay_out(self) -> None:
        theme = self._themes.theme
        self._room = self._count()
        gap = theme.px(12)
        self._rows.setContentsMargins(gap, gap, gap, gap)
        self._rows.setSpacing(gap)
        room = self.width() - 2 * gap - self.area.verticalScrollBar().sizeHint().width()
        for count in range(self._room, 0, -1):
            inside = self._page(count, theme)
            if inside.minimumSizeHint().width() <= room:
                break
        self.area.setWidget(inside)

    def _page(self, count: int, theme: Theme) -> QWidget:
        """The cards in so many columns."""
        gap = theme.px(12)
        inside = QWidget()
        inside.setObjectName("page")
        columns = QHBoxLayout(inside)
        reading_margins(columns, 0, 0, gap, 0)
        columns.setSpacing(gap)
        self.cards = [_card(group, theme) for group in self.groups]
        wide = (self.width() - (count + 3) * gap) // count
        for part in _divided(self.cards, wide, count):
            column = QVBoxLayout()
            column.setSpacing(gap)
            for card in part:
                column.addWidget(card)
            column.addStretch(1)
            columns.addLayout(column, 1)
        return inside


def _divided(all_: list[Card], wide: int, count: int) -> list[list[Card]]:
    """The cards in their order in columns, the highest of which is as low as can be."""
    heights = [card.heightForWidth(wide) for card in all_]

    def highest(cuts: tuple[int, ...]) -> int:
        return max(sum(heights[low:high]) for low, high in pairwise((0, *cuts, len(all_))))

    best = min(combinations(range(1, len(all_)), count - 1), key=highest)
    return [all_[low:high] for low, high in pairwise((0, *best, len(all_)))]


def _card(group: Group, theme: Theme) -> Card:
    card = Card(group.title)
    card.dress_card(theme)
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.px(12))
    grid.setVerticalSpacing(theme.px(6))
    grid.setColumnStretch(1, 1)
    for row, entry in enumerate(group.entries):
        keys, text = KeyRow(entry.keys), WrappedLabel(entry.text)
        keys.dress(theme)
        text.setFont(theme.font(TEXT))
        # A name in foreign letters, such as 3-D, stands where the others do.
        side = QStyle.visualAlignment(text.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        text.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(keys, row, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(text, row, 1)
    card.body.addLayout(grid)
    return card


def _read_out(all_: list[Group]) -> str:
    """All of it, for a screen reader."""
    return "\n".join(
        "; ".join(
            f"{', '.join('+'.join(keys) for keys in entry.keys)}: {entry.text}"
            for entry in group.entries
        )
        for group in all_
    )

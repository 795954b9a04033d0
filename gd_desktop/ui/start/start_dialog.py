"""The start screen: a place to begin, with everything that one may want to begin with."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gd_desktop import function_labels, labels, lesson_labels, mountain_labels, start_labels
from gd_desktop.app.preferences import Preferences
from gd_desktop.ui.actions import Actions
from gd_desktop.ui.app_icon import icon_pixmap
from gd_desktop.ui.card import Card
from gd_desktop.ui.dialog import Dialog
from gd_desktop.ui.direction import begin_as_lines_do, reading_margins
from gd_desktop.ui.keeping.files import Files
from gd_desktop.ui.lessons.builtin import BuiltInLessons
from gd_desktop.ui.lessons.contents import Contents
from gd_desktop.ui.start.model_tile import ModelTile
from gd_desktop.ui.start.recent_list import RecentList
from gd_desktop.ui.tab_order import lead_through
from gd_desktop.ui.theme import EQUATION, NOTE, Theme, ThemeKeeper
from gd_desktop.ui.wrapped import WrappedLabel

_WIDE, _HIGH = 1000, 660  # px at scale 1
_LEFT, _AROUND = 270, 58  # its left half, and what its edges and the scroll bar take
_ICON, _LIST, _LESSONS = 72, 96, 190  # the least heights of lists among them


class Shown(NamedTuple):
    """What is behind the start screen, and how far one has come."""

    name: str  # of the file, or of the model, in the window
    finished: frozenset[str]  # names of lessons


class StartDialog(Dialog):
    """Each choice closes it first: what is chosen happens in the window."""

    action_chosen = Signal(object)  # QAction
    file_chosen = Signal(object)  # Path
    last_chosen = Signal(object)  # Path: what was left unsaved
    lesson_chosen = Signal(str)  # its name

    def __init__(
        self,
        actions: Actions,
        files: Files,
        lessons: BuiltInLessons,
        preferences: Preferences,
        themes: ThemeKeeper,
        shown: Shown,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(labels.APP)
        self.setAccessibleName(start_labels.START_SCREEN.name)
        self._lessons, self._preferences, self._themes = lessons, preferences, themes
        self._window, self._finished = window, shown.finished
        self._is_left = False
        self._make_words(shown.name)
        self.go_on = QPushButton(start_labels.GO_ON.name)
        self.go_on.setObjectName("run")
        self.go_on.setToolTip(start_labels.GO_ON.tip)
        self.go_on.setDefault(True)
        self.go_on.clicked.connect(self.accept)
        self.recent = RecentList()
        self.recent.show_files(files)
        self.recent.chosen.connect(self._choose_file)
        self.recent.last_chosen.connect(self._choose_last)
        has_files = self.recent.count() > 0
        self.recent.setVisible(has_files)
        self._no_recent.setHidden(has_files)
        self.tiles = {
            "parabola": ModelTile("parabola", actions.models["parabola"], labels.PARABOLA),
            "function": ModelTile("function", actions.models["function"], function_labels.FUNCTION),
            "terrain": ModelTile("terrain", actions.models["terrain"], mountain_labels.TERRAIN),
            "neuron": ModelTile("neuron", actions.models["neuron"], labels.NEURON),
        }
        self.contents = Contents(actions)
        # Both ask for a file, or a name: the window's menus have them.
        self.contents.open_.hide()
        self.contents.new.hide()
        self.contents.chosen.connect(self._choose_lesson)
        self.at_start = QCheckBox(start_labels.SHOW_AT_START.name)
        self.at_start.setToolTip(start_labels.SHOW_AT_START.tip)
        self.at_start.setChecked(preferences.appearance.start_screen)
        self.at_start.toggled.connect(self._remember)
        self.links = [_Link(action, self) for action in (actions.open, actions.guide, actions.news)]
        choices: list[ModelTile | _Link] = [*self.tiles.values(), *self.links]
        for button in choices:
            # A lesson that is open holds the model.
            button.setEnabled(button.action_.isEnabled())
            button.clicked.connect(self._choose_action)
        self._lay_out()
        lead_through([self.area, self.at_start, self.close_])
        lessons.ready.connect(self._list)
        themes.changed.connect(self._dress)
        self._dress()
        self._list()
        lessons.want()
        self.go_on.setFocus()

    # --- its parts

    def _make_words(self, name: str) -> None:
        self._icon = QLabel()
        self._title = QLabel(labels.APP)
        begin_as_lines_do(self._title)
        self._sentence = WrappedLabel(start_labels.SENTENCE)
        self._sentence.setObjectName("note")
        self._in_window = WrappedLabel(start_labels.in_window(name))
        self._in_window.setObjectName("note")
        self._no_recent = WrappedLabel(start_labels.NO_RECENT)
        self._no_recent.setObjectName("note")
        self._progress = QLabel()
        self._progress.setObjectName("note")
        self.close_ = QPushButton(start_labels.CLOSE.name)
        self.close_.setToolTip(start_labels.CLOSE.tip)
        self.close_.setAutoDefault(False)
        self.close_.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        self._left = QVBoxLayout()
        for part in (self._icon, self._title, self._sentence, self.go_on, self._in_window):
            self._left.addWidget(part)
        for link in self.links:
            self._left.addWidget(link)
        self._files_card = Card(start_labels.RECENT)
        self._files_card.body.addWidget(self._no_recent)
        self._files_card.body.addWidget(self.recent, 1)
        self._files_card.body.addStretch(0)
        self._left.addWidget(self._files_card, 1)
        self._models = Card(start_labels.MODELS)
        self._grid = QGridLayout()
        self._models.body.addLayout(self._grid)
        self._lesson_card = Card(lesson_labels.LESSONS.name)
        self._lesson_card.heading_row.addWidget(self._progress)
        self._lesson_card.body.addWidget(self.contents, 1)
        self._right = QVBoxLayout()
        self._right.addWidget(self._models)
        self._right.addWidget(self._lesson_card, 1)
        page = QWidget()
        page.setObjectName("page")
        self._halves = QHBoxLayout(page)
        self._halves.addLayout(self._left)
        self._halves.addLayout(self._right, 1)
        self.area = QScrollArea()
        self.area.setWidget(page)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # What is in it has the focus, and brings itself into sight.
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self.at_start)
        self._foot.addStretch(1)
        self._foot.addWidget(self.close_)
        self._rows = QVBoxLayout(self)
        self._rows.addWidget(self.area, 1)
        self._rows.addLayout(self._foot)

    @Slot()
    def _dress(self) -> None:
        theme, gap = self._themes.theme, self._themes.theme.px(12)
        reading_margins(self._rows, theme.px(22), theme.px(20), theme.px(10), theme.px(14))
        self._rows.setSpacing(gap)
        reading_margins(self._foot, 0, 0, gap, 0)
        reading_margins(self._halves, 0, 0, gap, 0)
        self._halves.setSpacing(theme.px(22))
        self._left.setSpacing(theme.px(8))
        self._right.setSpacing(gap)
        self._grid.setSpacing(theme.px(10))
        self._icon.setPixmap(icon_pixmap(theme.px(_ICON), self.devicePixelRatioF()))
        self._title.setFont(theme.font(EQUATION, bold=True))
        # The style sheet of the window has a size for all that has none of its own.
        self._title.setStyleSheet(f"font-size: {theme.px(EQUATION)}px; font-weight: 700;")
        for note in (self._sentence, self._in_window, self._no_recent, self._progress):
            note.setFont(theme.font(NOTE))
        self.recent.setMinimumHeight(theme.px(_LIST))
        self.contents.setMinimumHeight(theme.px(_LESSONS))
        for card in (self._files_card, self._models, self._lesson_card):
            card.dress_card(theme)
        for tile in self.tiles.values():
            tile.dress(theme)
        self.contents.dress(theme)
        self._fit(theme)

    def _fit(self, theme: Theme) -> None:
        """As large as its parts want, where the window behind it is."""
        room = self._window.size()
        wide = min(theme.px(_WIDE), round(0.96 * room.width()))
        self.resize(wide, min(theme.px(_HIGH), round(0.94 * room.height())))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        theme = self._themes.theme
        room = self.width() - theme.px(_AROUND)
        # A tile is as wide as its longest word asks for, whatever the language.
        tile = max(tile.minimumSizeHint().width() for tile in self.tiles.values())
        tiles = 2 * tile + theme.px(10 + 2 * 16)
        is_wide = tiles <= room - theme.px(_LEFT + 22)
        self._stand(is_wide, 2 if tiles <= room else 1)

    def _stand(self, is_wide: bool, columns: int) -> None:
        """Its halves beside each other, or one below the other; the tiles in so many columns."""
        theme, way = self._themes.theme, QBoxLayout.Direction
        self._halves.setDirection(way.LeftToRight if is_wide else way.TopToBottom)
        for number, tile in enumerate(self.tiles.values()):
            self._grid.addWidget(tile, number // columns, number % columns)
        for column in range(2):
            self._grid.setColumnStretch(column, int(column < columns))
        for part in (self._sentence, self._in_window, self._files_card):
            part.setMaximumWidth(theme.px(_LEFT) if is_wide else 1 << 20)
        for button in (self.go_on, *self.links):
            button.setMinimumWidth(theme.px(_LEFT) if is_wide else 0)

    # --- what is chosen

    @Slot()
    def _list(self) -> None:
        entries = self._lessons.entries
        self.contents.show_entries(entries, [])
        self.contents.show_finished(self._finished)
        done = sum(entry.name in self._finished for entry in entries)
        self._progress.setText(start_labels.progress(done, len(entries)) if entries else "")

    @Slot(bool)
    def _remember(self, on: bool) -> None:
        self._preferences.change(start_screen=on)

    @Slot()
    def _choose_action(self) -> None:
        button = self.sender()
        if isinstance(button, ModelTile | _Link):
            self.leave_to(button.action_)

    def leave_to(self, action: QAction) -> None:
        """Close, and do what an action does; nothing where it cannot be done."""
        if action.isEnabled():
            self._leave(self.action_chosen.emit, action)

    @Slot(object)
    def _choose_file(self, path: Path) -> None:
        self._leave(self.file_chosen.emit, path)

    @Slot(object)
    def _choose_last(self, path: Path) -> None:
        self._leave(self.last_chosen.emit, path)

    @Slot(str)
    def _choose_lesson(self, name: str) -> None:
        self._leave(self.lesson_chosen.emit, name)

    def _leave(self, tell: Callable[[object], None], chosen: object) -> None:
        # A click can be told twice: as a click, and as a choice.
        if not self._is_left:
            self._is_left = True
            self.accept()
            tell(chosen)


class _Link(QPushButton):
    """Does what an action of the window does; its key works here too."""

    def __init__(self, action: QAction, dialog: StartDialog) -> None:
        super().__init__(action.text())
        self.action_ = action
        self._dialog = dialog
        self.setAutoDefault(False)
        self.setAccessibleName(action.text())
        self.setToolTip(action.toolTip())
        for key in action.shortcuts():
            QShortcut(QKeySequence(key), dialog, self._leave)

    @Slot()
    def _leave(self) -> None:
        self._dialog.leave_to(self.action_)

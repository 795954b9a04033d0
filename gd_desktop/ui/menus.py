"""The menu bar: actions by subject, and how things are shown."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMainWindow, QMenu

from gd_desktop import classroom_labels, keeping_labels, labels, language_labels
from gd_desktop.app.preferences import Preferences
from gd_desktop.app.session import Session
from gd_desktop.formulas import COST_LETTERS, RATE_LETTERS
from gd_desktop.io.settings import Appearance
from gd_desktop.ui.actions import Actions

_DECIMALS = (0, 1, 2, 3, 4, 6, 8, 10)


class Menus(QObject):
    """Fills a window's menu bar. Each choice writes the Preferences and follows them."""

    def __init__(
        self, window: QMainWindow, actions: Actions, session: Session, preferences: Preferences
    ) -> None:
        super().__init__(window)
        self._session = session
        self._preferences = preferences
        self._choices: list[tuple[str, object, QAction]] = []
        self._actions = actions
        bar = window.menuBar()
        a = actions

        file = bar.addMenu(labels.FILE)
        file.addActions([a.start, a.new, a.open])
        self.recent = file.addMenu(keeping_labels.RECENT)
        file.addAction(a.open_csv)
        file.addSeparator()
        file.addActions([a.save, a.save_as])
        file.addSeparator()
        file.addActions([a.export, a.worksheet, a.print])
        file.addSeparator()
        file.addAction(a.quit)

        edit = bar.addMenu(labels.EDIT)
        edit.addActions([a.undo, a.redo])
        edit.addSeparator()
        edit.addActions([a.copy_picture, a.copy_table, a.copy_latex])
        edit.addActions([a.copy_share, a.paste_share])
        edit.addSeparator()
        edit.addAction(a.reset_settings)

        descend = bar.addMenu(labels.DESCEND)
        descend.addActions([a.run, a.step, a.step_ten, a.back])
        descend.addSeparator()
        descend.addActions([a.reset, a.random, a.zeros])
        descend.addSeparator()
        descend.addActions([a.pin, a.race])

        learn = bar.addMenu(labels.TEACH)
        learn.addActions([a.lessons, a.previous_page, a.next_page])
        learn.addSeparator()
        learn.addActions([a.predict, a.cartoon, a.next_phase, a.previous_phase, a.why])
        learn.addActions([a.forward, a.backward])
        learn.addSeparator()
        learn.addActions([a.open_lesson, a.new_lesson, a.edit_lesson, a.save_page])

        view = bar.addMenu(labels.VIEW)
        view.addActions(list(a.models.values()))
        view.addSeparator()
        view.addActions([*a.beside.values(), a.fog])
        view.addSeparator()
        view.addActions([a.whole_picture, a.log_cost])
        view.addSeparator()
        zoom = view.addMenu(classroom_labels.ZOOM)
        zoom.addActions([a.larger, a.smaller, a.usual_size])
        view.addActions([a.fold, a.present, a.blank, a.menu_bar])
        view.addSeparator()
        self._add_choices(view.addMenu(labels.THEME), "theme", labels.THEMES)
        languages = {"system": language_labels.AS_THE_SYSTEM, **language_labels.OWN_NAMES}
        self._add_choices(view.addMenu(language_labels.LANGUAGE), "language", languages)
        self._add_choices(view.addMenu(classroom_labels.MOTION), "motion", classroom_labels.MOTIONS)
        letters = {letter: letter for letter in RATE_LETTERS}
        self._add_choices(view.addMenu(labels.RATE_LETTER), "rate_letter", letters)
        letters = {letter: letter for letter in COST_LETTERS}
        self._add_choices(view.addMenu(labels.COST_LETTER), "cost_letter", letters)
        numbers = view.addMenu(labels.NUMBERS)
        self._add_choices(numbers, "decimals", {n: labels.decimals(n) for n in _DECIMALS})
        numbers.addSeparator()
        self._add_choices(numbers, "rounding", labels.ROUNDINGS)

        about = bar.addMenu(labels.HELP)
        about.addActions([a.guide, a.shortcuts])
        about.addSeparator()
        about.addActions([a.start, a.news, a.about])

        a.log_cost.triggered.connect(self._toggle_log)
        session.setup_changed.connect(self._follow_setup)
        preferences.changed.connect(self._follow)
        self._follow(preferences.appearance, preferences.appearance)

    def _add_choices(self, menu: QMenu, field: str, names: Mapping[Any, str]) -> None:
        group = QActionGroup(menu)
        for value, name in names.items():
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setData((field, value))
            group.addAction(action)
            self._choices.append((field, value, action))
        group.triggered.connect(self._choose)

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        field, value = action.data()
        self._preferences.change(**{field: value})

    @Slot(bool)
    def _toggle_log(self, on: bool) -> None:
        self._preferences.change(**{self._log_field: on})

    @property
    def _log_field(self) -> str:
        return "log_cost" if self._session.setup.model != "neuron" else "log_neuron_cost"

    @Slot()
    def _follow_setup(self) -> None:
        self._follow(self._preferences.appearance, self._preferences.appearance)

    @Slot(object, object)
    def _follow(self, _old: Appearance, new: Appearance) -> None:
        self._actions.log_cost.setChecked(getattr(new, self._log_field))
        for field, value, action in self._choices:
            action.setChecked(getattr(new, field) == value)

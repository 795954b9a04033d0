"""The guide's page of every control, as Markdown, made of the actions, menus and labels themselves.

So it is complete, and there in each language, without anyone writing it.
"""

import importlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from gd_desktop import access_words as words
from gd_desktop import method_labels, neuron_words
from gd_desktop.core.methods import OPTIONS
from gd_desktop.labels import Label
from gd_desktop.tongue import fill, written
from gd_desktop.ui.actions import Actions

KeyFormat = QKeySequence.SequenceFormat


class Source(NamedTuple):
    """A module of labels, or those from one constant on, or up to one."""

    module: str
    since: str = ""
    before: str = ""


# What is on each part of the page, whose title is a name in access_words.
PLACES: dict[str, tuple[str | Source, ...]] = {
    "TO_FIELDS": ("labels", "access_words", "classroom_labels", "why_labels"),
    "FUNCTIONS": ("function_labels", "mountain_labels", "landscape_labels"),
    "BESIDE": ("instrument_labels", "finder_labels", "map_labels", "script_labels"),
    "NEURON_PANEL": ("neuron_labels", "data_labels"),
    "NEURON_DATA": ("own_data_labels",),
    "RACES": ("race_labels",),
    "LESSONS": (
        Source("lesson_labels", before="PAGES"),
        "predict_words",
        "predict_neuron_words",
    ),
    "EDITOR": (Source("lesson_labels", since="PAGES"),),
    "OUT": ("export_labels",),
    "SHEETS": ("worksheet_labels",),
    "KEEPING": ("start_labels", "keeping_labels", "about_labels", "trouble_labels"),
}
_METHODS = "method_labels"
_FILLED = re.compile(r"\{[a-z]+\}")  # what a name is filled with
# Keys that are pressed alone, without Alt.
_ALONE = {("mountain_labels", "VIEWS")}


class Row(NamedTuple):
    """A control: its name, the keys that lead to it, and what it does."""

    name: str
    keys: str
    text: str


class Part(NamedTuple):
    """Rows with a title."""

    title: str
    rows: tuple[Row, ...]


def parts(actions: Actions, bar: QMenuBar, form: KeyFormat = KeyFormat.NativeText) -> list[Part]:
    """Every control, by place; `form`: how keys are written."""
    menus = [menu for menu in (action.menu() for action in bar.actions()) if menu is not None]
    made = [_of_menu(menu, form) for menu in menus if isinstance(menu, QMenu)]
    in_menus = {action for menu in menus for action in _all_of(menu)}
    others = [action for action in actions.all() if action not in in_menus]
    made.append(Part(words.WITHOUT_MENU, tuple(_of_action(action, form) for action in others)))
    # A label of an action has been told with its menu.
    told = {(_plain(action.text()), _tip(action)) for action in actions.all()}
    for title, sources in PLACES.items():
        rows = (row for source in sources for row in _of_labels(_source(source), told))
        more = _of_bugs() if title == "NEURON_PANEL" else ()
        made.append(Part(getattr(words, title), (*dict.fromkeys(rows), *more)))
        if title == "TO_FIELDS":
            made += _of_methods()
    plots = (*words.ON_PLOTS, *words.IN_LESSONS, *words.WITH_TAB)
    keys = (Row(row.text, ", ".join(_keys(key, form) for key in row.keys), "") for row in plots)
    made.append(Part(words.PLOT_KEYS, tuple(keys)))
    return [part for part in made if part.rows]


def markdown(
    actions: Actions, bar: QMenuBar, form: KeyFormat = KeyFormat.NativeText, note: str = ""
) -> str:
    """The page; `note`: what else it says at first."""
    lines = [f"# {words.EVERY_CONTROL}", "", f"{words.ABOUT_CONTROLS} {note}".strip()]
    head = " | ".join(words.CONTROL_COLUMNS)
    for part in parts(actions, bar, form):
        lines += ["", f"## {part.title}", "", f"| {head} |", "|---|---|---|"]
        lines += [f"| {' | '.join(_cell(cell) for cell in row)} |" for row in part.rows]
    return "\n".join(lines) + "\n"


# --- actions


def _of_menu(menu: QMenu, form: KeyFormat) -> Part:
    title = fill(words.MENU, name=_plain(menu.title()))
    return Part(title, tuple(_rows_of(menu, form)))


def _rows_of(menu: QMenu, form: KeyFormat, above: str = "") -> Iterator[Row]:
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _of_submenu(inner, form, above)
        elif not action.isSeparator():
            row = _of_action(action, form)
            yield row._replace(name=f"{above}{row.name}")


def _of_submenu(menu: QMenu, form: KeyFormat, above: str) -> Iterator[Row]:
    """Choices in a row of their own; what does something, a row each."""
    title = f"{above}{_plain(menu.title())}"
    choices = [action for action in menu.actions() if action.isCheckable()]
    if choices:
        yield Row(title, "", " · ".join(_plain(action.text()) for action in choices))
    elif any(action.data() is None and _tip(action) for action in menu.actions()):
        yield from _rows_of(menu, form, f"{title} › ")
    else:
        yield Row(title, "", "")


def _of_action(action: QAction, form: KeyFormat) -> Row:
    keys = ", ".join(key.toString(form) for key in action.shortcuts())
    return Row(_plain(action.text()), keys, _tip(action))


def _tip(action: QAction) -> str:
    """What it does, without the key that its tooltip ends with."""
    tip = action.toolTip()
    key = action.shortcut().toString(KeyFormat.NativeText)
    return tip.removesuffix(f"({key})").rstrip() if key else tip


def _all_of(menu: Any) -> Iterator[QAction]:
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _all_of(inner)
        else:
            yield action


# --- labels


def _of_methods() -> Iterator[Part]:
    methods = (Row(label.name, "", label.tip) for label in method_labels.METHODS.values())
    chooser = method_labels.METHOD
    yield Part(words.METHODS, (Row(chooser.name, _alt(chooser.key), chooser.tip), *methods))
    rows = []
    for method, options in OPTIONS.items():
        for option in options:
            label = method_labels.option_label(option)
            rows.append(Row(f"{method_labels.METHODS[method].name}: {label.name}", "", label.tip))
    yield Part(words.METHOD_SETTINGS, tuple(rows))


def _of_bugs() -> Iterator[Row]:
    """The bugs behind the last of the tabs with which a neuron is studied."""
    for mistake in neuron_words.MISTAKES.values():
        yield Row(mistake.title, "", mistake.text)


def label_modules() -> set[str]:
    """Modules in which controls are named, so that a check can say which the page leaves out."""
    return {
        name.removeprefix("gd_desktop.")
        for name, constants in written().items()
        if any(True for value in constants.values() for _ in labels_in(value))
    }


def known_modules() -> set[str]:
    """Modules whose controls are on the page."""
    sources = (source for sources in PLACES.values() for source in sources)
    return {_METHODS, *(_source(source).module for source in sources)}


def _source(source: str | Source) -> Source:
    return Source(source) if isinstance(source, str) else source


def _of_labels(source: Source, told: set[tuple[str, str]]) -> Iterator[Row]:
    here = importlib.import_module(f"gd_desktop.{source.module}")
    names = list(written()[here.__name__])
    first = names.index(source.since) if source.since else 0
    last = names.index(source.before) if source.before else len(names)
    for name in names[first:last]:
        for label in labels_in(getattr(here, name)):
            if (label.name, label.tip) not in told:
                keys = label.key if (source.module, name) in _ALONE else _alt(label.key)
                yield Row(_FILLED.sub("…", label.name), keys, label.tip)


def labels_in(value: Any) -> Iterator[Label]:
    """The labels in a constant."""
    if isinstance(value, Label):
        yield value
    elif isinstance(value, Mapping):
        for part in value.values():
            yield from labels_in(part)
    elif isinstance(value, Sequence) and not isinstance(value, str):
        for part in value:
            yield from labels_in(part)


def _alt(key: str) -> str:
    return f"Alt+{key}" if key else ""


def _keys(key: str, form: KeyFormat) -> str:
    return QKeySequence(key).toString(form)


def _plain(text: str) -> str:
    """A menu's or an action's name without the mark of its letter."""
    return text.replace("&", "")


def _cell(text: str) -> str:
    """A text that stands in a table's cell as it is."""
    for sign in "\\*_`<>|[]":
        text = text.replace(sign, f"\\{sign}")
    # Qt takes empty cells at a row's end for a part of the one before.
    return text or "\u00a0"


def rows_of(all_: Iterable[Part]) -> list[Row]:
    """All rows of some parts."""
    return [row for part in all_ for row in part.rows]

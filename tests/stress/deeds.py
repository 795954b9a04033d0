"""What the random user can do. Each deed is first chosen and told, and then done, so that what
ended the process stands at the end of the list.
"""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, get_args

import hand
from controls import PRESSED, TYPED, actions_of, controls, hand_on, point_on, reachable, told
from controls import surfaces as surfaces_of
from dialogs import answer
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QAction, QDropEvent, QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import (
    QAbstractSlider,
    QApplication,
    QComboBox,
    QFileDialog,
    QGraphicsView,
    QMainWindow,
    QMenu,
    QMessageBox,
    QWidget,
)
from texts import FUNCTIONS, NONSENSE, NUMBERS, PASTED, STEPS, TEXTS

from gd_desktop.io.settings import ZOOMS, LanguageChoice, MotionChoice, ThemeChoice

if TYPE_CHECKING:
    from user import User


class Deed(NamedTuple):
    """Something to do, and what is written down of it."""

    told: str
    do: Callable[[], object]


_KEYS = (
    *("Tab", "Shift+Tab", "Return", "Esc", "Space", "Up", "Down", "Left", "Right", "Home", "End"),
    *("PgUp", "PgDown", "Del", "Backspace", "Ctrl+A", "Ctrl+Z", "Ctrl+Y", "Ctrl+C", "Ctrl+X"),
    *("+", "-", "Shift+Left", "Shift+Up", "Ctrl+V", "Ctrl+Home", "Alt+Down", "F4", "Menu"),
)
_HELD = (
    *(Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.NoModifier),
    *(Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier),
)
_SIZES = ((1280, 720), (960, 600), (1440, 900), (1920, 1080), (700, 500), (400, 300), (1000, 1400))
_LOOKS = {
    "theme": get_args(ThemeChoice),
    "zoom": ZOOMS,
    "stage_zoom": ZOOMS,
    "motion": get_args(MotionChoice),
    "decimals": (0, 1, 3, 10),
    "rate_letter": ("η", "α"),
}


def click(user: "User") -> Deed | None:
    """Click on a control."""
    widget = user.choose(controls(user.window, PRESSED))
    if widget is None:
        return None
    target = hand_on(widget)
    point = point_on(target, user.random)
    twice = user.random.random() < 0.08
    deed = partial(hand.click, target, point, twice=twice)
    return Deed(f"click{' twice' if twice else ''} {told(widget)} at {point.toTuple()}", deed)


def type_text(user: "User") -> Deed | None:
    """Type into a field, and most often press Enter."""
    widget = user.choose(controls(user.window, TYPED))
    if widget is None:
        return None
    kinds = (NUMBERS, NUMBERS, STEPS, FUNCTIONS, NONSENSE, PASTED, TEXTS)
    text = user.random.choice(user.random.choice(kinds))
    ending = user.random.choice(("Return", "Return", "Tab", "Esc", ""))

    def do() -> None:
        target = hand_on(widget)
        hand.click(target, target.rect().center())
        hand.press("Ctrl+A")
        hand.write(text)
        if ending:
            hand.press(ending)

    return Deed(f"type {text[:40]!r} {ending} into {told(widget)}", do)


def press_key(user: "User") -> Deed | None:
    """Press a key wherever the focus is."""
    key = user.random.choice(_KEYS)
    times = user.random.choice((1, 1, 1, 4))
    at = QApplication.focusWidget()
    where = told(at) if at is not None else "nothing"
    return Deed(f"press {key} {times}x on {where}", lambda: [hand.press(key) for _ in range(times)])


def press_shortcut(user: "User") -> Deed | None:
    """Press the key of one of the app's actions, or Alt and a letter of a control."""
    keys = [
        action.shortcut().toString()
        for action in user.app.window.actions_.all()
        if not action.shortcut().isEmpty() and not user.is_forbidden(action)
    ]
    keys += [f"Alt+{label.key}" for label in user.app.window.desks.keyed]
    key = user.random.choice(keys)
    return Deed(f"shortcut {key}", partial(hand.press, key))


def trigger(user: "User") -> Deed | None:
    """Trigger an action of the menu bar, as a click in an open menu does."""
    if not isinstance(user.window, QMainWindow):
        return None
    bar = user.app.window.menuBar()
    menus = [action.menu() for action in bar.actions()]
    actions = [a for m in menus if isinstance(m, QMenu) for a in actions_of(m, user.is_forbidden)]
    action = user.choose(actions)
    return action and Deed(f"trigger {action.text()!r}", action.trigger)


def open_menu(user: "User") -> Deed | None:
    """Open a menu of the menu bar by a click."""
    if not isinstance(user.window, QMainWindow) or not user.app.window.menuBar().isVisible():
        return None
    bar = user.app.window.menuBar()
    action = user.choose(bar.actions())
    if action is None:
        return None
    place = bar.actionGeometry(action).center()
    return Deed(f"open menu {action.text()!r}", partial(hand.click, bar, place))


def in_menu(user: "User", menu: QMenu) -> Deed:
    """Choose in a menu that is open, or close it."""
    actions = [
        action
        for action in menu.actions()
        if action.isEnabled() and action.isVisible() and not action.isSeparator()
        if not user.is_forbidden(action)
    ]
    action: QAction | None = user.choose(actions)
    if action is None or user.random.random() < 0.3:
        return Deed(f"close {told(menu)}", menu.close)
    place = menu.actionGeometry(action).center()
    return Deed(f"choose {action.text()!r} in {told(menu)}", partial(hand.click, menu, place))


def drag(user: "User") -> Deed | None:
    """Drag over a plot, a slider, a pad, a ruler, the handle between two parts."""
    widget = user.choose(surfaces_of(user.window))
    if widget is None:
        return None
    target = hand_on(widget)
    places = [point_on(target, user.random) for _ in range(user.random.choice((2, 3, 6)))]
    if user.random.random() < 0.1:
        # Out of it, as far as the window goes.
        places.append(target.mapFrom(target.window(), QPoint(1, 1)))
    held = user.random.choice(_HELD)
    way = [place.toTuple() for place in places]
    return Deed(
        f"drag {held.name} {way} on {told(widget)}", partial(hand.drag, target, places, held)
    )


def turn_wheel(user: "User") -> Deed | None:
    """Turn the wheel over something."""
    kinds = (QGraphicsView, QAbstractSlider, QComboBox)
    widget = user.choose([*controls(user.window, kinds), *surfaces_of(user.window)])
    if widget is None:
        return None
    target = hand_on(widget)
    notches = user.random.choice((-20, -1, -1, 1, 1, 20))
    held, point = user.random.choice(_HELD), point_on(target, user.random)
    deed = partial(hand.wheel, target, point, notches, held)
    return Deed(f"wheel {notches} {held.name} on {told(widget)}", deed)


def ask_for_menu(user: "User") -> Deed | None:
    """Click with the right button."""
    found = [*controls(user.window, (*PRESSED, *TYPED)), *surfaces_of(user.window)]
    widget = user.choose(found)
    if widget is None:
        return None
    target = hand_on(widget)
    point = point_on(target, user.random)
    if user.random.random() < 0.5:
        return Deed(
            f"right click on {told(widget)}", partial(hand.click, target, point, hand.RIGHT)
        )
    return Deed(f"context menu of {told(widget)}", partial(hand.ask_for_menu, target, point))


def hover(user: "User") -> Deed | None:
    """Move the pointer over something."""
    widget = user.choose([*surfaces_of(user.window), *controls(user.window, PRESSED)])
    if widget is None:
        return None
    target = hand_on(widget)
    point = point_on(target, user.random)
    return Deed(
        f"hover over {told(widget)} at {point.toTuple()}", partial(hand.hover, target, point)
    )


def resize(user: "User") -> Deed | None:
    """Give a window another size."""
    window = user.window
    if window.isFullScreen():
        return None
    size = QSize(*user.random.choice(_SIZES))
    return Deed(f"resize {told(window)} to {size.toTuple()}", partial(window.resize, size))


def look(user: "User") -> Deed | None:
    """Choose another theme, zoom, motion, …"""
    name = user.random.choice(tuple(_LOOKS))
    value = user.random.choice(_LOOKS[name])
    return Deed(f"look {name} = {value}", partial(user.app.preferences.change, **{name: value}))


def speak(user: "User") -> Deed | None:
    """Choose another language."""
    language = user.random.choice(get_args(LanguageChoice))
    return Deed(f"language {language}", partial(user.app.preferences.change, language=language))


def switch_model(user: "User") -> Deed | None:
    """Turn to another model."""
    model, action = user.random.choice(list(user.app.window.actions_.models.items()))
    return Deed(f"model {model}", action.trigger)


def open_file(user: "User") -> Deed | None:
    """Open a file, as its name on the command line does, or let it drop on the window."""
    path = user.random.choice(user.files)
    window = user.app.window
    if user.random.random() < 0.6:
        return Deed(f"open {path.name}", partial(window.open_file, path))

    def drop() -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        nothing = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
        event = QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, data, *nothing)
        QApplication.sendEvent(window, event)

    return Deed(f"drop {path.name}", drop)


def paste_shared(user: "User") -> Deed | None:
    """Paste an experiment that was shared as a text, or what is left of one."""
    text = user.random.choice(user.shared)

    def do() -> None:
        QGuiApplication.clipboard().setText(text)
        user.app.window.actions_.paste_share.trigger()

    return Deed(f"paste {text[:24]!r} of {len(text)} letters", do)


def run_on(user: "User") -> Deed | None:
    """Run or pause, and watch some frames."""
    return Deed("run or pause, and watch", user.watch_frames)


def settle(user: "User") -> Deed | None:
    """Wait until nothing is being computed any more."""
    return Deed("wait until all is computed", user.settle_all)


def reopen(user: "User") -> Deed | None:
    """Close the window, and open it anew with what was remembered."""
    return Deed("close and open anew", user.reopen)


def close_dialog(user: "User") -> Deed | None:
    """Close what lies over the window."""
    window = user.window
    return None if isinstance(window, QMainWindow) else Deed(f"close {told(window)}", window.close)


# How often each is done, in a window that lets all be done.
DEEDS: dict[Callable[["User"], Deed | None], int] = {
    click: 270,
    type_text: 110,
    press_shortcut: 140,
    press_key: 50,
    trigger: 110,
    open_menu: 15,
    drag: 90,
    turn_wheel: 30,
    ask_for_menu: 25,
    hover: 25,
    resize: 15,
    look: 15,
    speak: 6,
    switch_model: 20,
    open_file: 25,
    paste_shared: 8,
    run_on: 30,
    settle: 12,
    reopen: 4,
}
# In a dialog: what the window alone can do makes no sense there.
IN_DIALOG: dict[Callable[["User"], Deed | None], int] = {
    click: 40,
    type_text: 25,
    press_key: 12,
    drag: 12,
    turn_wheel: 4,
    ask_for_menu: 3,
    hover: 3,
    resize: 2,
    settle: 2,
    close_dialog: 14,
}


def next_deed(user: "User") -> Deed:
    """What to do now, in one of the windows that can be reached."""
    random = user.random
    user.window = window = random.choice(reachable() or [user.app.window])
    if isinstance(window, QMenu):
        return in_menu(user, window)
    if isinstance(window, QFileDialog | QMessageBox | QPrintDialog):
        return Deed(f"answer {told(window)}", partial(answer_told, user, window))
    is_whole = isinstance(window, QMainWindow)
    if not is_whole and QApplication.activeModalWidget() is None and random.random() < 0.06:
        is_whole = True
        user.window = user.app.window
    deeds = DEEDS if is_whole else IN_DIALOG
    for make in random.choices(list(deeds), list(deeds.values()), k=6):
        deed = make(user)
        if deed is not None:
            return deed
    return Deed("press Esc", partial(hand.press, "Esc"))


def answer_told(user: "User", window: QWidget) -> None:
    """Answer what is asked, and write down how."""
    user.write_down(f"  … {answer(window, user.random, user.folder, user.files)}")

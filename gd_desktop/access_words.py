"""What a screen reader is told of the pictures, the sheet of keys, and the hints at the start."""

from enum import StrEnum
from typing import NamedTuple

from gd_desktop.core.problem import Vector
from gd_desktop.labels import Label
from gd_desktop.numerals import grouped, short
from gd_desktop.tongue import constants, fill, list_sign, tr

_MOST_NUMBERS = 4  # more of them no one keeps in mind


class Way(StrEnum):
    """Where the cost is going."""

    START = "start"
    DOWN = "down"
    UP = "up"
    LEVEL = "level"
    LOST = "lost"


# --- the pictures

WAYS = {
    Way.START: "The walk has not begun.",
    Way.DOWN: "The cost is going down.",
    Way.UP: "The cost is going up.",
    Way.LEVEL: "The cost stays the same.",
    Way.LOST: "The cost is beyond all numbers.",
}

STEPS = {
    Way.START: "Start: {place}cost {cost}.",
    Way.DOWN: "Step {step}: {place}cost {cost}, going down.",
    Way.UP: "Step {step}: {place}cost {cost}, going up.",
    Way.LEVEL: "Step {step}: {place}cost {cost}, staying the same.",
    Way.LOST: "Step {step}: {place}the cost is beyond all numbers.",
}

COSTS = {
    Way.START: "Cost {cost} at the start.",
    Way.DOWN: "Cost {cost} at step {step}, going down; it began at {first}.",
    Way.UP: "Cost {cost} at step {step}, going up; it began at {first}.",
    Way.LEVEL: "Cost {cost} at step {step}, staying the same; it began at {first}.",
    Way.LOST: "At step {step} the cost is beyond all numbers; it began at {first}.",
}


def step(way: Way, number: int, names: tuple[str, ...], x: Vector, cost: float) -> str:
    """Where one stands: Step 5: x = 3.97, cost 5.9, going down. Of many parameters, the cost."""
    place = ""
    if len(names) <= _MOST_NUMBERS:
        numbers = zip(names, x.tolist(), strict=True)
        place = "".join(f"{name} = {short(value, 4)}{list_sign()} " for name, value in numbers)
    return fill(STEPS[way], step=grouped(number), place=place, cost=short(cost, 4))


def costs(way: Way, number: int, cost: float, first: float) -> str:
    """The plot of the cost."""
    return fill(COSTS[way], step=grouped(number), cost=short(cost, 4), first=short(first, 4))


def lane_costs(lanes: list[float]) -> str:
    """The plot of a race's costs: lane 1: 0.5; lane 2: 0.25."""
    told = [tr("lane {lane}: {cost}", lane=i + 1, cost=short(c, 4)) for i, c in enumerate(lanes)]
    return tr("Costs: {costs}.", costs=tr("; ").join(told))


def accuracies(number: int, share: str) -> str:
    """The plot of the accuracy."""
    return tr("Accuracy {share} at step {step}.", share=share, step=grouped(number))


def surface(names: tuple[str, str], summary: str) -> str:
    """The view in three dimensions; `summary` says where the walk is."""
    return tr(
        "The cost as a height over {across} and {up}. {summary}",
        across=names[0],
        up=names[1],
        summary=summary,
    )


# --- the sheet of keys


class PlotKeys(NamedTuple):
    """Keys that mean something on a plot that has the focus."""

    keys: tuple[str, ...]  # as QKeySequence reads them
    text: str


SHEET = "Keyboard shortcuts"
WALK = "Walk"
PICTURE = "Picture"
MODELS = "Models"
LEARN = "Learn"
PRESENT = "Present"
FILES = "Files and settings"
FIELDS = "To a field or slider"
ON_A_PLOT = "On a plot that has the focus"
ELSEWHERE = "Everywhere"
SHEET_NOTE = "Press Tab to go from control to control, and ? or Esc to close this sheet."

ON_PLOTS = (
    PlotKeys(("Left", "Right", "Up", "Down"), "Move the start, or else the picture"),
    PlotKeys(("Shift+Right",), "The same in fine steps"),
    PlotKeys(("Ctrl+Left", "Ctrl+Right"), "Move the picture"),
    PlotKeys(("+", "-"), "Larger and smaller"),
    PlotKeys(("Left", "Right"), "Data: another sample. Finder: another rate"),
    PlotKeys(("Space", "Del"), "Painting: a point at the cross, or none"),
    PlotKeys(("Left", "Return"), "Map: choose a walk, and load it"),
    PlotKeys(("Left", "+", "Home"), "3-D: turn, zoom, the usual view"),
    PlotKeys(("Shift+Left",), "3-D: move the picture"),
    PlotKeys(("Left", "Space"), "Drawing pad: choose a pixel, and turn it"),
)
IN_LESSONS = (PlotKeys(tuple("123456"), "The answers, by their numbers"),)
WITH_TAB = (
    PlotKeys(("Tab", "Shift+Tab"), "The next control, the one before"),
    PlotKeys(("Alt",), "The menus; with the underlined letter, one of them"),
    PlotKeys(("Up", "Down"), "In a field: the number a little more or less"),
    PlotKeys(("Esc",), "In a field: the number that is in force"),
)

# --- the hints at the start

HINTS = "Hints"
DISMISS = Label("Put the hints away", "They do not come back.")
AT_REST = "?  all keys   ·   F1  the guide"

# By what has to be done for them to be done; those first that are worth doing first.
NEXT = {
    "walk": "{run} runs, {step} steps, {back} goes back",
    "drag": "Drag the ball, or the learning rate",
    "keys": "{keys} shows all keys, {guide} the guide",
    "lessons": "{lessons} opens the lessons",
    "models": "{function} to {neuron}: other models",
    "beside": "{finder} finds a good learning rate",
    "race": "{pin} pins this run, {race} races",
    "predict": "{predict} asks where a step leads",
}
DONE = "Done: {hint}"

# --- the guide

PAGES = "Pages"
CONTENTS = "Contents"
FIND = Label("Find", "A word in all pages; Enter goes to the next place. (Ctrl+F)")
NOT_FOUND = "Not found"
LINK_KEYS = "Ctrl+Down and Ctrl+Up: from link to link. Enter follows one, Alt+Left leads back."

# Its page of all controls: the titles of its parts, and of the columns of its tables
EVERY_CONTROL = "Every control"
ABOUT_CONTROLS = (
    "All that can be pressed, typed or chosen, by place: its name, the keys that lead to it, and "
    "what its tooltip says. This page is made of the app’s own labels."
)
CONTROL_COLUMNS = ("name", "keys", "what it does")
MENU = "Menu: {name}"
WITHOUT_MENU = "Keys without a menu"
TO_FIELDS = "The window"
METHODS = "The methods"
METHOD_SETTINGS = "Settings of the methods"
FUNCTIONS = "Functions and landscapes"
BESIDE = "Beside the picture"
NEURON_PANEL = "The neuron"
NEURON_DATA = "Data of your own"
RACES = "Races"
LESSONS = "Lessons and questions"
EDITOR = "The editor of lessons"
OUT = "Export and print"
SHEETS = "Exercise sheets"
KEEPING = "Files, faults and dialogs"
PLOT_KEYS = "Keys on a plot"

constants(__name__)

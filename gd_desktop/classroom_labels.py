"""What the controls for a class are called: presenting, zoom, and what can be folded away."""

from gd_desktop.labels import Label
from gd_desktop.tongue import constants, tr

ZOOM = "Zoom"
LARGER = Label("Larger", "Everything one size larger.")
SMALLER = Label("Smaller", "Everything one size smaller.")
USUAL_SIZE = Label("Usual size", "Everything in its usual size.")

PRESENT = Label("Present", "To a class: the whole screen, large, and only what is to be seen.")
BLANK = Label("Blank screen", "Hide everything for a moment. Any key brings it back.")
BLANKED = "Blank. Any key or a click brings the picture back."
FOLD = Label("Fold columns", "Put the settings and the table away, or bring them back.")
MENU_BAR = Label("Menu bar", "Show the menus while presenting, or hide them.")
FORWARD = Label(
    "Forward", "The next page of a lesson, the next sub-frame, or a step: a clicker’s key."
)
BACKWARD = Label("Backward", "The page, sub-frame or step before: a clicker’s key.")
SHOW_SETTINGS = "Show the settings"
HIDE_SETTINGS = "Hide the settings"

MOTION = "Motion"
MOTIONS = {"system": "As the system", "full": "Full", "reduced": "Reduced"}

# What is seen of a page where there is no room for all of it
PICTURE = Label("Picture", "The curve or landscape, with the walk on it.")
DATA = Label("Data", "The samples, and the cost as a landscape of the weights.")
CHAIN_RULE = Label("Chain rule", "How a gradient comes about, what the neuron answers, and bugs.")
CHAIN_RULE_AND_COST = Label(
    "Chain rule and cost",
    "How a gradient comes about, what the neuron answers, bugs, and what every step costs.",
)


def zoomed(percent: int) -> str:
    """How large everything is now."""
    return tr("Zoom {percent} %", percent=percent)


constants(__name__)

"""What the instruments of the learning rates are called; the page's tabs need no more of them."""

from gd_desktop.labels import Label
from gd_desktop.tongue import constants

# Where there is little room.
SHORT = {"finder": "Rates", "script": "Python"}
COBWEB = Label("Cobweb", "Each step as a staircase between the curve x − ηf′(x) and the diagonal.")
FINDER = Label(
    "Rate finder", "How many steps each learning rate needs, and which needs the fewest."
)
MAP = Label("Map", "Learning rates and starts at once: how many steps, and where each walk ends.")

constants(__name__)

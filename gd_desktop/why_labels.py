"""What the little questions are called, and what their controls say."""

from gd_desktop.labels import Label
from gd_desktop.tongue import constants

WHY = Label("Why?", "Two sentences on what is seen, and a case that shows it.")
MARK = "?"
ABOUT = "Why? {name}"
TIP = "{name}: the common questions, and cases that show the answers."
VERDICT_TIP = "Why is that? Two sentences on the verdict, and a case that shows it.  ({key})"
METHOD_SETTINGS = "The method’s settings"
LIMITS = "Steps and tolerance"
FACTORS = ("The error", "The slope of σ", "The input", "The pull")

# The card
SHOW_ME = Label("Show the case", "Set the window to the case. Undo brings your own back.")
CLOSE = Label("Close", "Put this away.  (Esc)")
PREVIOUS = Label("‹", "The question before.")
NEXT = Label("›", "The next question.")
PREVIOUS_NAME, NEXT_NAME = "Previous question", "Next question"
PLACE = "{number} of {count}"
SHOWN = "Shown: {title} Undo ({key}) brings your own back."

constants(__name__)

"""What the window's controls are called, and what their tooltips say."""

from typing import NamedTuple

from gd_desktop.tongue import constants, counted, tr


class Label(NamedTuple):
    """A control's name, which is its accessible name too, its tooltip, and its Alt key."""

    name: str
    tip: str
    key: str = ""  # Alt and this letter lead to the control

    @property
    def tip_with_key(self) -> str:
        """The tooltip with the key that leads to the control."""
        return tr("{tip}  (Alt+{key})", tip=self.tip, key=self.key) if self.key else self.tip


APP = "GD Desktop"

# Models
PARABOLA = Label("Parabola", "y = ax² + bx + c: one parameter, and a known solution to check with.")
NEURON = Label("Neuron", "A sigmoid neuron that learns to tell two classes apart.")

# Cards
MODEL = "Model"
CONTROL = "Control"
WALK = "Walk"
VERDICT = "Verdict"
DESCENT = "Descent"
COST = "Cost"
ACCURACY = "Accuracy"
ITERATIONS = "Iterations"

# Tabs, where cost, accuracy and table share one place
COST_TAB = Label("Cost", "What every step costs: whether the walk gets on, and how fast.")
ACCURACY_TAB = Label("Accuracy", "The share of the samples that is answered rightly, at each step.")
ITERATIONS_TAB = Label("Iterations", "Every step of the walk, with its numbers in a table.")

# Fields
RATE = Label(
    "Learning rate",
    "How far a step goes for each unit of slope: any positive number, such as 0.1 or 1e-3. "
    "Up and Down change it a little.",
    "R",
)
RATE_RULER = Label(
    "Learning rate ruler",
    "Drag the marker, or use the arrow keys. The colours show what each learning rate does.",
    "U",
)
START = Label(
    "Start x",
    "Where the walk begins: any finite number. The ball in the picture can be dragged too.",
    "X",
)
START_WEIGHTS = Label(
    "Start w, b",
    "Where the walk begins: the weights and then the bias, with commas between them; one number "
    "stands for all of them; or zeros, or random.",
    "W",
)
# What stands for a whole start, where it is typed; the English words are read in any language.
START_WORDS = {"zeros": "zeros", "random": "random"}
ZEROS = Label("Zeros", "Begin with all weights and the bias at 0: every output is then ½.")
RANDOM = Label("Random start", "Draw another start from the picture's range; the seed is shown.")
COEFFICIENTS = (
    Label("Coefficient a", "The factor of x²: any number but 0. Below 0 there is no minimum.", "A"),
    Label("Coefficient b", "The factor of x: any number.", "B"),
    Label("Coefficient c", "The constant: any number. It lifts the curve, and that is all.", "C"),
)
SPEED = Label("Speed", "Steps a second, from 1 to 120; at the right end as fast as possible.", "S")
STEPS = Label("Steps", "A run stops here at the latest: a whole number up to 10,000,000.", "T")
TOLERANCE = Label(
    "Tolerance",
    "A run has converged where the slope is at most this, such as 1e-6; 0: it never stops for it.",
    "O",
)
EPOCHS = Label("epochs", "Count in epochs (once through all samples) on the axis, not in steps.")
TIMELINE = Label("Timeline", "Any iteration of the history: drag, or use the arrow keys.", "I")

# What each input is called in a sentence
INPUTS = {
    "model": "Model",
    "method": "Method",
    "set": "Setting",
    "function": "Function",
    "terrain": "Terrain",
    "options": "Method’s settings",
    "coefficients": "Coefficients",
    "coefficient": "Coefficient",
    "coefficient_a": "Coefficient a",
    "rate": "Learning rate",
    "start": "Start x",
    "seed": "Seed",
    "steps": "Steps",
    "tolerance": "Tolerance",
    "settings": "Settings",
    "size": "Size",
    "theme": "Theme",
    "format": "Format",
    "data": "Data",
    "label": "Label",
    "features": "Features",
    "feature": "Feature",
    "positive": "Class 1",
    "cost": "Cost",
    "scale": "Scaling",
    "batch": "Batch",
    "held_out": "Held out",
    "mistakes": "Mistakes",
}

# Actions
STEP = Label("Step", "One step down the slope.")
STEP_TEN = Label("Step ×10", "Ten steps at once.")
BACK = Label("Back", "One step back, exactly as it was.")
RUN = Label("Run", "Step on until the walk converges, diverges, cycles or reaches the step limit.")
PAUSE = Label("Pause", "Stop here; Run goes on.")
RESET = Label("Reset", "Back to the configured start, with an empty history.")
PREDICT = Label(
    "Predict",
    "Step asks first where it leads; then it shows, and names a known mistake.",
)
CARTOON = Label("Sub-frames", "Walk each step in captioned frames, forwards and backwards.")
NEXT_PHASE = Label("Next sub-frame", "The next part of the step; the last one completes it.")
PREVIOUS_PHASE = Label("Previous sub-frame", "The part of the step before this one.")
UNDO = Label("Undo", "Take the last change of a setting back.")
REDO = Label("Redo", "Bring the undone change back.")
WHOLE_PICTURE = Label("Whole picture", "Return both plots to the range that shows the whole story.")
LOG_COST = Label(
    "Logarithmic cost",
    "Show how far the cost is above the minimum in powers of ten: "
    "a steady descent is a straight line.",
)
NO_LOG = (
    "No lowest cost is known here, and without one there are no heights above it to take "
    "logarithms of."
)
NO_LOG_IN_FOG = "In fog, no one knows how far above the minimum the cost is."
OPEN_CSV = Label(
    "Open CSV…", "Teach the neuron with a table of your own: a line of names, then a row a sample."
)
RESET_SETTINGS = Label("Reset all settings", "Every setting back to what the app came with.")
CLOSE = Label("Close", "Put this away; the same button or key as before brings it back.")
QUIT = Label("Quit", "Close the window; the settings are kept.")
GUIDE = Label("User guide", "How everything works, page by page, with a search.")
ABOUT = Label("About GD Desktop", "The version, what the app is made of, and the licences.")
SHORTCUTS = Label("Keyboard shortcuts", "Every key that does something.")

RANDOM_SHORT = "Random"

# Menus
MODELS = "Models"
FILE, EDIT, DESCEND, VIEW, TEACH, HELP = (
    "&File",
    "&Edit",
    "&Descend",
    "&View",
    "&Learn",
    "&Help",
)
THEME, RATE_LETTER, COST_LETTER, NUMBERS = (
    "Theme",
    "Letter of the learning rate",
    "Letter of the cost",
    "Numbers",
)
THEMES = {
    "system": "As the system",
    "light": "Light",
    "dark": "Dark",
    "projector": "Projector",
    "contrast": "High contrast",
}
ROUNDINGS = {"round": "Rounded", "truncate": "Truncated"}


def decimals(count: int) -> str:
    """A menu entry."""
    return counted(count, "{count} decimal", "{count} decimals", count=count)


# The ruler
STEADY, OVERSHOOTS, AWAY = "steady", "overshoots", "away"

# Plots
X_AXIS, Y_AXIS, ITERATION_AXIS, EPOCH_AXIS = "x", "y", "iteration", "epoch"
COST_ABOVE = "{cost} − min"
COST_AXIS = "{cost}"
OUTSIDE_PLOT = "The walk has left the picture: x = {x}"
PANNED = "Press F for the whole picture"
PLOT_TIP = "Drag to pan, wheel to zoom, drag the ball to choose the start; F: whole picture."
AS_FAST_AS_POSSIBLE = "full speed"
PER_SECOND = "{pace} /s"
ITERATION = "step {step}"
SEED = "start drawn with seed {seed}"
SLOPE_TAG = "slope {slope}"

# The table of iterations
COST_COLUMN, COST_OF_BATCH_COLUMN = "cost {cost}", "cost {cost} of the batch"
LOWEST_COLUMN = "lowest {cost}"
STEP_IN_EPOCH = "{step}  epoch {epoch}"

# Dialogs
START_ANEW = Label("Start anew", "Leave what hangs, and go on from the last row that was shown.")
KEEP_WAITING = Label("Wait", "Leave it as it is; this is asked again later.")
ALL_RESET = "All settings are back to what the app came with. Undo brings the experiment back."
SAVED = "Saved {name}."

constants(__name__, leave=("APP",))

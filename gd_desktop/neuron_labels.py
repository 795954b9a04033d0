"""What the controls of the neuron's page are called, and what their tooltips say."""

from collections.abc import Iterable

from gd_desktop.labels import Label
from gd_desktop.tongue import constants, counted, fill, tr

# The model panel
DATA = Label("Data", "What the neuron learns from: built in, or your own.", "A")
COST = Label(
    "Cost",
    "How a miss is counted: the quadratic cost ½(ŷ − y)² or (ŷ − y)², averaged over the samples, "
    "or the cross-entropy, −log of the probability given to the right class.",
    "K",
)
BATCH = Label(
    "Batch",
    "Samples that a step looks at: all, 1 (stochastic gradient descent), or any number; "
    "they are shuffled anew in each epoch.",
    "B",
)
SCALE = Label(
    "Scaling",
    "None: as measured. Standard: (x − mean) / standard deviation, feature by feature.",
    "G",
)
HELD_OUT = Label(
    "Held out", "A share of the samples that is not trained on, to see what was really learnt.", "P"
)
OPEN_CSV = Label("Open CSV…", "Your own table: a file with a line of names and a row a sample.")
PAINT = Label("Paint", "Paint points of two classes on an empty plane, and train on them.")
DRAW = Label("Draw…", "Draw small pictures, say what they are, and train on them.")
ROWS = Label("Rows…", "See and edit the samples.")
ABOUT_DATA = Label("About", "What the data is, its licence, and where it comes from.")
SCALES = {"none": "None", "standard": "Standard"}
COSTS = {
    "quadratic": "Quadratic, 1/(2N)",
    "quadratic-mean": "Quadratic, 1/N",
    "cross-entropy": "Cross-entropy",
}
HELD_OUT_SHARES = {0.0: "None", 0.1: "10 %", 0.2: "20 %", 0.3: "30 %", 0.5: "50 %"}
ALL_SAMPLES = "All {count}"
OWN_DATA = {"painted": "Painted points", "drawn": "Drawn pictures"}
DATA_TEXT = "<b>{title}</b><p>{description}</p><p>Licence: {licence}.<br>Source: {source}</p>"
OWN_DATA_TEXT = "<b>{title}</b><p>Your own data: {counts}.</p>"

# The data card
WEIGHTS = "w, b"
OWN_UNITS = Label(
    "own units", "Show the weights for the data as measured, and not for the standardised inputs."
)
PAINT_CLASS = Label("class {name}", "Click or drag to paint points of this class.")
CLEAR = Label("Clear", "Take all painted points away and begin anew.")
DONE = Label("Done", "Stop painting.")
BOTH_CLASSES = "Points of both classes are needed: there is none of “{name}”."
CLASS_NAMES = ("A", "B")

# The tabs under the pictures
CHAIN_RULE = Label("Chain rule", "The gradient of one sample, factor by factor.")
ASK = Label("Ask the neuron", "What the neuron answers for a sample that it has not seen.")
BUGS = Label("What if the code were wrong?", "Put a common bug into the code: what does it do?")

# The chain rule
SAMPLE = "sample {number} of {count}: {name}"
PREVIOUS = Label("‹", "The sample before. A click on a sample chooses it too.")
NEXT = Label("›", "The next sample. A click on a sample chooses it too.")
PREVIOUS_NAME, NEXT_NAME = "The sample before", "The next sample"
INPUT = Label("Input", "Which of the inputs the last two factors are shown for.")
ERROR_TILE, SLOPE_TILE, INPUT_TILE, PULL_TILE = (
    "the error",
    "the slope",
    "the input",
    "its pull",
)
ERROR_LARGE, ERROR_SMALL = "error: large", "error: small"
SLOPE_FLAT = "flat: it stalls"
SLOPE_CANCELLED = "cancels with 1/σ′"
SLOPE_MISSING = "left out by the bug"
INPUT_MISSING = "forgotten by the bug"
INPUT_BIAS = "the bias’ input is 1"
TILE_TIPS = (
    "How far the output ŷ is from the label y: what is wrong with this sample.",
    "How much the output moves when z does. Nearly 0 where the neuron is sure, right or wrong: "
    "there a sample hardly pulls, however wrong it is.",
    "What the weight is multiplied with: a large input makes its weight move more.",
    "The product: this sample’s part of the gradient. The mean of all samples’ pulls is ∂C/∂w, "
    "and the step is −η times that.",
)
CANCELLED_TIP = (
    "Cross-entropy: ∂C/∂ŷ = (ŷ − y) / (ŷ(1 − ŷ)). Times σ′(z) = ŷ(1 − ŷ), what is left is ŷ − y: "
    "a sample that is quite wrong pulls with all its might."
)
MEAN = "mean of {count}"
NEXT_WEIGHT = "{name} = {here}, after the method’s next step"
Z_AXIS = "z"

# Ask
ASK_FEATURE_TIP = "{name}: any number, in the data's own units."
ASK_HINT = "Click anywhere in the data, or type the features."
ASK_DRAWING = "Draw a picture: the answer follows."
ANSWER_SUM = "z = wᵀx + b = {z}, ŷ = σ(z) = {output}"
BIAS_PART = "b"
CLEAR_DRAWING = Label("Clear", "An empty picture.")

# Bugs
TRY_EXAMPLE = Label(
    "Load the example",
    "Four points on a line, learning rate 1, from (0.5, 0.2): 200 steps show what each bug does.",
)
CHECK_AGREES = "Finite differences: the gradient is right (to {error})."
CHECK_FAILS = "Finite differences: the gradient is wrong. Claimed {claimed}, measured {measured}."
CHECK_LATE = "Finite differences: the gradient is right. The step is not: it mixes two points."
CHECK_KEPT = "This page keeps to itself which bug is in the code. What the check finds:"
CHECK_FAILS_SHORT = "Finite differences: the gradient is wrong."
CHECK_WAITS = "Finite differences: computing."


def others(count: int) -> str:
    """The inputs that are too many to be shown one by one."""
    return counted(count, "{count} other", "{count} others", count=count)


def class_counts(counts: Iterable[tuple[str, str]]) -> str:
    """Adelie: 151, Gentoo: 123."""
    told = (fill("{name}: {count}", name=name, count=count) for name, count in counts)
    return tr(", ").join(told)


constants(__name__, leave=("ANSWER_SUM",))

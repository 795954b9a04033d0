"""What the pictures of a neuron's data are called, and what they say."""

from collections.abc import Sequence

from gd_desktop.core.dataset import Dataset
from gd_desktop.labels import Label
from gd_desktop.numerals import grouped
from gd_desktop.tongue import constants, counted

DATA = Label(
    "Data",
    "Click a sample to choose it, click elsewhere to ask what the neuron says there. "
    "Drag to pan, wheel to zoom; Left and Right: another sample; F: whole picture.",
)
PAINT = Label(
    "Paint samples",
    "Click or drag to paint samples; the right button, or Shift, takes them away.",
)
CURVE = Label(
    "Data and output",
    "Click a sample to choose it, click elsewhere to ask what the neuron says there. "
    "Drag to pan, wheel to zoom; Left and Right: another sample; F: whole picture.",
)
WEIGHTS = Label("Weights", "A weight for each feature, and the bias b: how strongly each pulls.")
SAMPLE = Label("Sample", "The chosen sample. Left and Right, or the wheel: another one.")
PREVIOUS = Label("Previous sample", "The sample before this one (Left).")
NEXT = Label("Next sample", "The sample after this one (Right).")

PAINT_SHORT = "Click or drag paints; Shift takes away."
STANDARDISED = "{title} (standardised)"
OUTPUT_AXIS = "ŷ, how likely {name} is"
ASKED = "?"
OUTPUT = "ŷ = {value}"
SLOPE = "σ′(z) = {value}"
ERROR = "ŷ − y = {value}"
DECISION = "ŷ = ½ at {value}"
SLOPE_SHORT = "σ′ = {value}"
DECISION_SHORT = "ŷ = ½"
DRAWN = "{drawn} of {all} samples drawn"

OF_INPUTS = "weights"
OF_STANDARDISED = "weights of the standardised inputs"
OF_OWN_UNITS = "weights in the data’s own units"
LARGEST = "{shown} largest of {all}"
BIAS = "b = {value}"
TOWARDS = "towards {name}"
SAMPLE_OF = "sample {number} of {all}"
LABEL_AND_OUTPUT = "{name}    ŷ = {value}"

_LONGEST = 42  # letters of a title


def shortened(text: str, most: int = _LONGEST) -> str:
    """A name that fits beside an axis: a file's columns can be called anything."""
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def legend(classes: Sequence[str]) -> str:
    """Which shape means which class, for a card's heading."""
    return f"○ {shortened(classes[0], 20)}   △ {shortened(classes[1], 20)}"


def described(data: Dataset) -> str:
    """What a picture of the data shows, for those who hear it read out."""
    ones = int(data.labels.sum())
    count = len(data.names)
    return counted(
        len(data),
        "{samples} sample of {features}: {zeros} of class {zero}, circles, "
        "and {ones} of class {one}, triangles.",
        "{samples} samples of {features}: {zeros} of class {zero}, circles, "
        "and {ones} of class {one}, triangles.",
        samples=grouped(len(data)),
        features=counted(count, "{count} feature", "{count} features", count=grouped(count)),
        zeros=grouped(len(data) - ones),
        zero=data.classes[0],
        ones=grouped(ones),
        one=data.classes[1],
    )


constants(__name__)

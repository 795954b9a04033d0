"""Every sentence about a neuron's walk: what is set, what a rate does, what has come of it."""

import math

from gd_desktop.core.diagnosis import Forecast, NoThreshold, Outcome, Regime, Verdict
from gd_desktop.core.methods import takes_rate
from gd_desktop.core.mistakes import Mistake
from gd_desktop.core.neuron import Neuron, Score
from gd_desktop.core.separability import Separability
from gd_desktop.core.setup import ALL, RANDOM, ZEROS, Setup
from gd_desktop.core.trail import Row
from gd_desktop.formulas import Notation
from gd_desktop.method_labels import METHODS
from gd_desktop.numerals import grouped, plain, short
from gd_desktop.words import Message

COSTS = {
    "quadratic": "quadratic, 1/(2N)",
    "quadratic-mean": "quadratic, 1/N",
    "cross-entropy": "cross-entropy",
}
SCALES = {"none": "as measured", "standard": "standardised"}
# More numbers than these say nothing in a line.
_MOST_NUMBERS = 4
PLAIN = "gradient-descent"
# Of the largest eigenvalue: a smaller one below 0 is a rounding of 0.
_FLAT = 1e-9


def setting(setup: Setup, problem: Neuron, notation: Notation) -> str:
    """What is learnt, how and from where, in a line."""
    data = setup.data
    assert data is not None
    inputs = _count(len(data.names), "input")
    held = len(data) - len(problem)
    apart = f", {grouped(held)} held out" if held else ""
    # A batch of more than there are is all of them.
    is_all = setup.batch == ALL or setup.batch >= len(problem)
    batch = "" if is_all else f", batches of {grouped(int(setup.batch))}"
    return (
        f"A sigmoid neuron with {inputs} ({SCALES[setup.scale]}) learns {data.classes[0]} (0) and "
        f"{data.classes[1]} (1) from {_count(len(problem), 'sample')}{apart}; cost "
        f"{COSTS[setup.cost]}{batch}; {how(setup, notation)}"
    )


def how(setup: Setup, notation: Notation) -> str:
    """The method, where it begins, and what it is set to."""
    name = (
        METHODS[setup.method].name.lower() if setup.method == PLAIN else METHODS[setup.method].name
    )
    told = ", ".join(f"{key} {plain(value)}" for key, value in setup.method_options.items())
    options = f" with {told}" if told else ""
    if setup.method == "grid-search":
        return f"{name}{options}"
    if setup.method == "newton-raphson":
        return f"{name} from {start(setup)}"
    joint = " and" if told else " with"
    rate = f"learning rate {notation.rate} = {plain(setup.rate)}"
    return f"{name} from {start(setup)}{options}{joint} {rate}"


def start(setup: Setup) -> str:
    """Where the walk begins: zeros, (0.6, 0.9), or a random point."""
    if setup.start == RANDOM:
        return f"a random start (seed {setup.seed})"
    if setup.start == ZEROS or not any(setup.start):
        return "zeros"
    if len(setup.start) > _MOST_NUMBERS:
        same = set(setup.start)
        return f"{plain(same.pop())} for all" if len(same) == 1 else "a start of your own"
    return f"({', '.join(plain(float(value)) for value in setup.start)})"


def forecast(expected: Forecast, notation: Notation) -> str:
    """What can be said of the learning rate here, and why there is no threshold where none is."""
    eta = notation.rate
    if expected.curvature is not None:
        limit = short(2 / expected.curvature, 3)
        if expected.regime in (Regime.CYCLE, Regime.DIVERGING):
            return f"Here 2/L = {limit}, and {eta} is not below: the next steps overshoot for now."
        return f"Here 2/L = {limit}: below it a step goes down. L changes along the way."
    return _no_threshold(expected)


def _no_threshold(expected: Forecast) -> str:
    match expected.why_none:
        case NoThreshold.BATCH:
            return "No threshold here: each step goes down the cost of another batch."
        case NoThreshold.MISTAKE:
            return "No threshold here: the code's steps do not follow the cost's gradient."
        case NoThreshold.SIZE:
            return "No threshold is computed for so much data: try rates ten times apart."
        case NoThreshold.METHOD | NoThreshold.SEARCH:
            return "No threshold here: 1/L and 2/L hold for plain gradient descent only."
    if expected.highest is not None and expected.highest < 0:
        return "No threshold here: the cost curves downwards in every direction (all λ < 0)."
    if expected.lowest is not None and expected.lowest < -_FLAT * (expected.highest or 0.0):
        return f"No threshold here: the cost is no bowl, one λ is {short(expected.lowest, 2)}."
    return "No threshold here: the cost is flat in one direction (one λ is 0)."


def verdict(what: Verdict, row: Row, setup: Setup, score: Score, notation: Notation) -> Message:
    """What the training has come to."""
    right = f"{percent(score.accuracy)} are on their own side."
    match what.outcome:
        case Outcome.CONVERGED if score.stuck and setup.cost != "cross-entropy":
            return Message(
                "Converged on a plateau.",
                f"The slope is {short(score.norm, 2)}, but only since σ′ is nearly 0 where the "
                f"neuron is sure and wrong. Flat does not mean done. {right}",
            )
        case Outcome.CONVERGED:
            at = f" at step {grouped(row.step)}" if what.has_just_converged else ""
            return Message(f"Converged{at}.", f"The slope is {short(score.norm, 2)}; {right}")
        case Outcome.DIVERGED:
            is_finite = row.norm < math.inf and row.cost < math.inf
            what_is = (
                "the cost is over a million times where it began"
                if is_finite
                else "the numbers are too large to compute with"
            )
            return Message(
                "Diverged.",
                f"At step {grouped(row.step)} {what_is}. {_remedy(setup, notation)}",
            )
        case Outcome.CYCLING:
            return Message(
                "Cycling.",
                f"The same weights come back every {what.period} steps. {_remedy(setup, notation)}",
            )
        case Outcome.STALLED:
            return Message("Stalled.", f"{_stalled(setup, score)} Flat does not mean done.")
    if setup.mistakes:
        return Message("The code has a bug.", f"See what its steps do; {right}")
    if row.step == 0:
        return Message("Ready.", f"{right} Step or run.")
    if score.stuck and setup.cost != "cross-entropy":
        those = "One sample is" if score.stuck == 1 else f"{grouped(score.stuck)} samples are"
        return Message(
            "Learning, slowly.", f"{those} quite wrong, yet σ′ is nearly 0 there. {right}"
        )
    return Message("Learning.", right)


def _remedy(setup: Setup, notation: Notation) -> str:
    if not takes_rate(setup.method):
        return "H was singular or nearly so there: choose another start or method."
    return f"Choose a smaller {notation.rate}."


def _stalled(setup: Setup, score: Score) -> str:
    slope = f"The slope is only {short(score.norm, 2)}, yet the cost is {short(score.cost, 2)}"
    if score.stuck and setup.cost != "cross-entropy":
        return f"{slope}: σ′ is nearly 0 where the neuron is sure and wrong (saturation)."
    return f"{slope}."


def why_not_all(found: Separability | None, problem: Neuron) -> str:
    """Why no training puts every sample on its own side, where that has been shown."""
    if found is None or found.can_separate is not False:
        return ""
    kind = {1: "point", 2: "straight line", 3: "plane"}.get(len(problem.names), "flat boundary")
    return (
        f"No {kind} separates these classes, so whatever the weights, "
        "some samples stay on the wrong side."
    )


def summary(what: Verdict, row: Row, setup: Setup, score: Score, notation: Notation) -> str:
    """The picture in words, for a screen reader."""
    held = f", held out {percent(score.held_accuracy)}" if score.held_accuracy is not None else ""
    return (
        f"Step {row.step}: cost {short(score.cost, 4)}, accuracy "
        f"{percent(score.accuracy)}{held}. {verdict(what, row, setup, score, notation)}"
    )


def percent(share: float) -> str:
    """87 %, 99.6 %; only all of them are 100 %."""
    text = f"{100 * share:.1f}".removesuffix(".0")
    return "99.9 %" if text == "100" and share < 1 else f"{text} %"


def accuracy(score: Score) -> str:
    """The heading's words beside the cost."""
    held = score.held_accuracy
    if held is None or score.held_cost is None:
        return f"accuracy {percent(score.accuracy)}"
    return (
        f"accuracy {percent(score.accuracy)} · held out {percent(held)}, "
        f"cost {short(score.held_cost, 3)}"
    )


def answer(output: float, classes: tuple[str, str]) -> str:
    """cat, 93 %."""
    share = max(output, 1 - output)
    return f"{classes[int(output >= 0.5)]}, {percent(share)}"


MISTAKES = {
    Mistake.SIGN: Message(
        "Sign of the exponent",
        "The output is 1/(1 + e^z), the gradient still that of 1/(1 + e^(−z)): every step climbs.",
    ),
    Mistake.NO_INPUT: Message(
        "Forgotten x",
        "∂ŷ/∂w without its factor x: every weight moves as the bias does.",
    ),
    Mistake.SUM: Message(
        "Sum instead of mean",
        "Without the 1/N the steps are N times as long: right direction, wrong length.",
    ),
    Mistake.NO_SLOPE: Message(
        "σ′ left out",
        "The chain rule's middle factor is missing: this is the gradient of another cost.",
    ),
    Mistake.LATE_BIAS: Message(
        "b updated with the new w",
        "b's gradient is computed after w has moved: two half-steps, not one step.",
    ),
}

NO_SLOPE_HAS_CANCELLED = "Under cross-entropy σ′ has cancelled, so leaving it out changes nothing."


def _count(number: int, thing: str) -> str:
    return f"{grouped(number)} {thing}{'' if number == 1 else 's'}"

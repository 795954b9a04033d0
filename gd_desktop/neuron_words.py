"""Every sentence about a neuron's walk: what is set, what a rate does, what has come of it."""

import math

from gd_desktop import method_labels
from gd_desktop.core.diagnosis import Forecast, NoThreshold, Outcome, Regime, Verdict
from gd_desktop.core.methods import takes_rate
from gd_desktop.core.mistakes import Mistake
from gd_desktop.core.neuron import Neuron, Score
from gd_desktop.core.separability import Separability
from gd_desktop.core.setup import ALL, RANDOM, ZEROS, Setup
from gd_desktop.core.trail import Row
from gd_desktop.formulas import Notation
from gd_desktop.numerals import grouped, plain, short, side_by_side
from gd_desktop.tongue import constants, counted, fill, tr
from gd_desktop.words import Message

COSTS = {
    "quadratic": "quadratic, 1/(2N)",
    "quadratic-mean": "quadratic, 1/N",
    "cross-entropy": "cross-entropy",
}
SCALES = {"none": "as measured", "standard": "standardised"}
# What methods are set to, amid a sentence.
_OPTIONS = {
    "momentum": "momentum",
    "decay": "decay",
    "epsilon": "epsilon",
    "beta1": "beta1",
    "beta2": "beta2",
    "low": "low",
    "high": "high",
    "points": "points",
}
# More numbers than these say nothing in a line.
_MOST_NUMBERS = 4
PLAIN = "gradient-descent"
# Of the largest eigenvalue: a smaller one below 0 is a rounding of 0.
_FLAT = 1e-9


def setting(setup: Setup, problem: Neuron, notation: Notation) -> str:
    """What is learnt, how and from where, in a line."""
    data = setup.data
    assert data is not None
    inputs, held = len(data.names), len(data) - len(problem)
    samples = counted(
        len(problem), "{count} sample", "{count} samples", count=grouped(len(problem))
    )
    if held:
        samples = tr("{samples}, {count} held out", samples=samples, count=grouped(held))
    cost = COSTS[setup.cost]
    # A batch of more than there are is all of them.
    if setup.batch != ALL and setup.batch < len(problem):
        cost = tr("{cost}, batches of {count}", cost=cost, count=grouped(int(setup.batch)))
    return tr(
        "A sigmoid neuron with {inputs} ({scale}) learns {zero} (0) and {one} (1) from {samples}; "
        "cost {cost}; {how}",
        inputs=counted(inputs, "{count} input", "{count} inputs", count=grouped(inputs)),
        scale=SCALES[setup.scale],
        zero=data.classes[0],
        one=data.classes[1],
        samples=samples,
        cost=cost,
        how=how(setup, notation),
    )


def how(setup: Setup, notation: Notation) -> str:
    """The method, where it begins, and what it is set to."""
    name = (
        tr("gradient descent")
        if setup.method == PLAIN
        else method_labels.METHODS[setup.method].name
    )
    options = side_by_side(
        f"{_OPTIONS[key]} {plain(value)}" for key, value in setup.method_options.items()
    )
    if setup.method == "grid-search":
        return tr("{method} with {options}", method=name, options=options) if options else name
    begin = start(setup)
    if setup.method == "newton-raphson":
        if options:
            return tr(
                "{method} from {start} with {options}", method=name, start=begin, options=options
            )
        return tr("{method} from {start}", method=name, start=begin)
    rate = f"{notation.rate} = {plain(setup.rate)}"
    if options:
        return tr(
            "{method} from {start} with {options} and learning rate {rate}",
            method=name,
            start=begin,
            options=options,
            rate=rate,
        )
    return tr(
        "{method} from {start} with learning rate {rate}", method=name, start=begin, rate=rate
    )


def start(setup: Setup) -> str:
    """Where the walk begins: zeros, (0.6, 0.9), or a random point."""
    if setup.start == RANDOM:
        return tr("a random start (seed {seed})", seed=setup.seed)
    if setup.start == ZEROS or not any(setup.start):
        return tr("zeros")
    if len(setup.start) > _MOST_NUMBERS:
        same = set(setup.start)
        if len(same) == 1:
            return tr("{value} for all", value=plain(same.pop()))
        return tr("a start of your own")
    return f"({side_by_side(plain(float(value)) for value in setup.start)})"


def forecast(expected: Forecast, notation: Notation) -> str:
    """What can be said of the learning rate here, and why there is no threshold where none is."""
    if expected.curvature is not None:
        limit = f"2/L = {short(2 / expected.curvature, 3)}"
        if expected.regime in (Regime.CYCLE, Regime.DIVERGING):
            return tr(
                "Here {limit}, and {rate} is not below: the next steps overshoot for now.",
                limit=limit,
                rate=notation.rate,
            )
        return tr("Here {limit}: below it a step goes down. L changes along the way.", limit=limit)
    return _no_threshold(expected)


def _no_threshold(expected: Forecast) -> str:
    match expected.why_none:
        case NoThreshold.BATCH:
            return tr("No threshold here: each step goes down the cost of another batch.")
        case NoThreshold.MISTAKE:
            return tr("No threshold here: the code's steps do not follow the cost's gradient.")
        case NoThreshold.SIZE:
            return tr("No threshold is computed for so much data: try rates ten times apart.")
        case NoThreshold.METHOD | NoThreshold.SEARCH:
            return tr("No threshold here: 1/L and 2/L hold for plain gradient descent only.")
    if expected.highest is not None and expected.highest < 0:
        return tr("No threshold here: the cost curves downwards in every direction (all λ < 0).")
    if expected.lowest is not None and expected.lowest < -_FLAT * (expected.highest or 0.0):
        return tr(
            "No threshold here: the cost is no bowl, one λ is {lowest}.",
            lowest=short(expected.lowest, 2),
        )
    return tr("No threshold here: the cost is flat in one direction (one λ is 0).")


def verdict(what: Verdict, row: Row, setup: Setup, score: Score, notation: Notation) -> Message:
    """What the training has come to."""
    share, slope, step = percent(score.accuracy), short(score.norm, 2), grouped(row.step)
    is_saturated = bool(score.stuck) and setup.cost != "cross-entropy"
    match what.outcome:
        case Outcome.CONVERGED if is_saturated:
            return Message(
                tr("Converged on a plateau."),
                tr(
                    "The slope is {slope}, but only since σ′ is nearly 0 where the neuron is sure "
                    "and wrong. Flat does not mean done. {share} are on their own side.",
                    slope=slope,
                    share=share,
                ),
            )
        case Outcome.CONVERGED if setup.mistakes:
            # What the code takes for the slope: the cost may be as steep as ever.
            told = tr(
                "It takes the slope for {slope}, and its steps have all but ended. "
                "{share} are on their own side.",
                slope=slope,
                share=share,
            )
            return Message(tr("The code has a bug."), told)
        case Outcome.CONVERGED:
            title = tr("Converged.")
            if what.has_just_converged:
                title = tr("Converged at step {step}.", step=step)
            told = tr(
                "The slope is {slope}; {share} are on their own side.", slope=slope, share=share
            )
            return Message(title, told)
        case Outcome.DIVERGED:
            told = tr("At step {step} the numbers are too large to compute with.", step=step)
            if row.norm < math.inf and row.cost < math.inf:
                told = tr(
                    "At step {step} the cost is over a million times where it began.", step=step
                )
            return Message(tr("Diverged."), f"{told} {_remedy(setup, notation)}")
        case Outcome.CYCLING:
            told = counted(
                what.period or 0,
                "The same weights come back every {count} steps.",
                "The same weights come back every {count} steps.",
                count=what.period,
            )
            return Message(tr("Cycling."), f"{told} {_remedy(setup, notation)}")
        case Outcome.STALLED:
            told = tr(
                "The slope is only {slope}, yet the cost is {cost}. Flat does not mean done.",
                slope=slope,
                cost=short(score.cost, 2),
            )
            if is_saturated:
                told = tr(
                    "The slope is only {slope}, yet the cost is {cost}: σ′ is nearly 0 where the "
                    "neuron is sure and wrong (saturation). Flat does not mean done.",
                    slope=slope,
                    cost=short(score.cost, 2),
                )
            return Message(tr("Stalled."), told)
    if setup.mistakes:
        told = tr("See what its steps do; {share} are on their own side.", share=share)
        return Message(tr("The code has a bug."), told)
    if row.step == 0:
        told = tr("{share} are on their own side. Step or run.", share=share)
        return Message(tr("Ready."), told)
    if is_saturated:
        told = counted(
            score.stuck,
            "One sample is quite wrong, yet σ′ is nearly 0 there. {share} are on their own side.",
            "{count} samples are quite wrong, yet σ′ is nearly 0 there. "
            "{share} are on their own side.",
            count=grouped(score.stuck),
            share=share,
        )
        return Message(tr("Learning, slowly."), told)
    return Message(tr("Learning."), tr("{share} are on their own side.", share=share))


def _remedy(setup: Setup, notation: Notation) -> str:
    if not takes_rate(setup.method):
        return tr("H was singular or nearly so there: choose another start or method.")
    return tr("Choose a smaller {rate}.", rate=notation.rate)


def why_not_all(found: Separability | None, problem: Neuron) -> str:
    """Why no training puts every sample on its own side, where that has been shown."""
    if found is None or found.can_separate is not False:
        return ""
    match len(problem.names):
        case 1:
            return tr(
                "No point separates these classes, so whatever the weights, "
                "some samples stay on the wrong side."
            )
        case 2:
            return tr(
                "No straight line separates these classes, so whatever the weights, "
                "some samples stay on the wrong side."
            )
        case 3:
            return tr(
                "No plane separates these classes, so whatever the weights, "
                "some samples stay on the wrong side."
            )
    return tr(
        "No flat boundary separates these classes, so whatever the weights, "
        "some samples stay on the wrong side."
    )


def summary(what: Verdict, row: Row, setup: Setup, score: Score, notation: Notation) -> str:
    """The picture in words, for a screen reader."""
    told = tr("Step {step}: cost {cost}, accuracy {share}. {verdict}")
    if score.held_accuracy is not None:
        told = tr("Step {step}: cost {cost}, accuracy {share}, held out {held}. {verdict}")
    return fill(
        told,
        step=row.step,
        cost=short(score.cost, 4),
        share=percent(score.accuracy),
        held=percent(score.held_accuracy) if score.held_accuracy is not None else "",
        verdict=verdict(what, row, setup, score, notation),
    )


def percent(share: float) -> str:
    """87 %, 99.6 %; only all of them are 100 %."""
    text = plain(float(f"{100 * share:.1f}"))
    return f"{plain(99.9)} %" if text == "100" and share < 1 else f"{text} %"


def accuracy(score: Score) -> str:
    """The heading's words beside the cost."""
    held = score.held_accuracy
    if held is None or score.held_cost is None:
        return tr("accuracy {share}", share=percent(score.accuracy))
    return tr(
        "accuracy {share} · held out {held}, cost {cost}",
        share=percent(score.accuracy),
        held=percent(held),
        cost=short(score.held_cost, 3),
    )


def score_note(score: Score, epoch: int | None) -> str:
    """The same, and with batches the epoch and the cost of all samples before it."""
    if epoch is None:
        return accuracy(score)
    return tr(
        "epoch {epoch}, cost of all {cost}, {accuracy}",
        epoch=grouped(epoch),
        cost=short(score.cost, 3),
        accuracy=accuracy(score),
    )


def answer(output: float, classes: tuple[str, str]) -> str:
    """cat, 93 %."""
    name = classes[int(output >= 0.5)]
    return tr("{name}, {share}", name=name, share=percent(max(output, 1 - output)))


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

constants(__name__, leave=("ALL", "PLAIN", "RANDOM", "ZEROS"))

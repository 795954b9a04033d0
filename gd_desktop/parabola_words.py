"""Every sentence about a walk down a parabola, and why a run stopped.

Keyed by the core's enums; nothing here computes what it speaks of.
"""

from gd_desktop.core.curves import Parabola
from gd_desktop.core.diagnosis import (
    Ending,
    Forecast,
    NoThreshold,
    Outcome,
    Regime,
    Verdict,
    steps_to_within,
)
from gd_desktop.core.setup import RANDOM, Setup
from gd_desktop.core.trail import Row
from gd_desktop.formulas import Notation, function_text
from gd_desktop.numerals import Style, fixed, grouped, plain, short, subscript
from gd_desktop.tongue import constants, counted, fill, tr
from gd_desktop.verdict_words import converged_title, ready, stalled, too_far
from gd_desktop.words import Message

# How near to the minimum counts as there, in the sentence under the ruler.
NEAR = 0.01
# More steps than anyone waits for.
_MANY_STEPS = 1_000_000


def setting(setup: Setup, x0: float, problem: Parabola, notation: Notation) -> str:
    """What is descended, how and from where, in a line."""
    start = f"x{subscript(0)} = {plain(x0)}"
    if setup.start == RANDOM:
        start = tr("{start} (drawn with seed {seed})", start=start, seed=setup.seed)
    return tr(
        "{function}; gradient descent from {start} with learning rate {letter} = {rate}",
        function=function_text(problem),
        start=start,
        letter=notation.rate,
        rate=plain(setup.rate),
    )


def forecast(expected: Forecast, distance: float | None, notation: Notation) -> str:
    """What the learning rate will do, and why; `distance` is the start's from the minimum."""
    eta = notation.rate
    if expected.factor is None:
        return _NO_THRESHOLD[expected.why_none or NoThreshold.CURVATURE]
    match expected.regime:
        case Regime.MONOTONE:
            return _closing_in(expected.factor, distance)
        case Regime.ONE_STEP:
            return tr("{rate} = 1/L: a single step lands on the minimum.", rate=eta)
        case Regime.ALTERNATING:
            return _crossing(expected.factor, distance)
        case Regime.CYCLE:
            return tr(
                "{rate} = 2/L: each step lands on the other side, exactly as far away.", rate=eta
            )
        case _:
            return tr(
                "Each step lands on the other side, at {share} of the distance: choose {rate} "
                "below 2/L.",
                share=_percent(expected.factor),
                rate=eta,
            )


# A parabola meets the first two; what is said of a neuron is in neuron_words.
_NO_THRESHOLD = {
    NoThreshold.CURVATURE: (
        "This curve opens downwards: it has no lowest point, and every rate leads away from "
        "the highest."
    ),
    NoThreshold.METHOD: "1/L and 2/L hold for plain gradient descent only.",
    NoThreshold.SEARCH: "A grid search takes no steps: the learning rate means nothing to it.",
    NoThreshold.BATCH: "1/L and 2/L hold only where each step sees all of the data.",
    NoThreshold.MISTAKE: "1/L and 2/L hold only for steps along the cost's own gradient.",
    NoThreshold.SIZE: "1/L and 2/L are not computed for so much data.",
}


def _percent(factor: float) -> str:
    share = abs(factor) * 100
    # With as many digits as it takes: 99.98 % must not be shown as 100 %.
    texts = (short(share, digits) for digits in range(3, 18))
    return f"{next((text for text in texts if text != '100'), '100')} %"


def _closing_in(factor: float, distance: float | None) -> str:
    """Each step stays on its side."""
    share = _percent(factor)
    if distance is None:
        return tr("Each step keeps {share} of the distance to the minimum.", share=share)
    steps = steps_to_within(NEAR, distance, factor)
    if steps is None or steps > _MANY_STEPS:
        return tr(
            "Each step keeps {share} of the distance to the minimum: over {steps} steps to come "
            "within {near}.",
            share=share,
            steps=grouped(_MANY_STEPS),
            near=plain(NEAR),
        )
    return counted(
        steps,
        "Each step keeps {share} of the distance to the minimum: {steps} step to come within "
        "{near}.",
        "Each step keeps {share} of the distance to the minimum: {steps} steps to come within "
        "{near}.",
        share=share,
        steps=grouped(steps),
        near=plain(NEAR),
    )


def _crossing(factor: float, distance: float | None) -> str:
    """Each step crosses the minimum."""
    share = _percent(factor)
    if distance is None:
        return tr("Each step lands on the other side, at {share} of the distance.", share=share)
    steps = steps_to_within(NEAR, distance, factor)
    if steps is None or steps > _MANY_STEPS:
        return tr(
            "Each step lands on the other side, at {share} of the distance: over {steps} steps to "
            "come within {near}.",
            share=share,
            steps=grouped(_MANY_STEPS),
            near=plain(NEAR),
        )
    return counted(
        steps,
        "Each step lands on the other side, at {share} of the distance: {steps} step to come "
        "within {near}.",
        "Each step lands on the other side, at {share} of the distance: {steps} steps to come "
        "within {near}.",
        share=share,
        steps=grouped(steps),
        near=plain(NEAR),
    )


def verdict(what: Verdict, row: Row, rate: float, notation: Notation) -> Message:
    """What the walk has come to, at a row of its trail."""
    match what.outcome:
        case Outcome.CONVERGED if what.forecast.why_none is NoThreshold.CURVATURE:
            return Message(
                tr("Balanced on the top."),
                tr(
                    "The slope is 0 here, yet this is the highest point: the smallest push leads "
                    "away."
                ),
            )
        case Outcome.CONVERGED:
            return Message(
                converged_title(what, row),
                tr(
                    "The slope is {slope}, so the steps have all but ended: x = {x}.",
                    slope=short(row.norm, 2),
                    x=short(row.x[0].item(), 7),
                ),
            )
        case Outcome.DIVERGED:
            return _diverged(what, row, notation)
        case Outcome.CYCLING if row.rate == rate:
            return Message(
                tr("Cycling."),
                counted(
                    what.period or 0,
                    "The walk comes back to the same point every step, and will for ever: it "
                    "neither arrives nor leaves.",
                    "The walk comes back to the same point every {period} steps, and will for "
                    "ever: it neither arrives nor leaves.",
                    period=what.period,
                ),
            )
        case Outcome.STALLED:
            return Message(tr("Stalled."), stalled(row))
    if row.step == 0:
        return ready(f"x{subscript(0)} = {plain(row.x[0])}")
    if row.rate != rate and what.forecast.regime is not Regime.NONE:
        return _would_be(what.forecast.regime, rate, notation)
    return _on_the_way(what, rate, notation)


def _diverged(what: Verdict, row: Row, notation: Notation) -> Message:
    is_finite = row.norm < float("inf") and row.cost < float("inf")
    expected = what.forecast
    if not expected.curvature:
        remedy = tr("There is no lowest point to find here.")
    elif row.step == 0:
        remedy = tr("Choose a start nearer to the minimum.")
    elif expected.regime in (Regime.CYCLE, Regime.DIVERGING):
        remedy = tr(
            "Choose {rate} below 2/L = {limit}.",
            rate=notation.rate,
            limit=short(2 / expected.curvature),
        )
    elif is_finite:  # the rate has been lowered since
        remedy = tr("From here the walk comes down again.")
    else:
        remedy = tr("Reset to begin again.")
    return Message(tr("Diverged."), too_far(row, is_finite, remedy))


def _on_the_way(what: Verdict, rate: float, notation: Notation) -> Message:
    match what.forecast.regime:
        case Regime.MONOTONE | Regime.ONE_STEP:
            return Message(
                tr("Going down steadily."),
                tr(
                    "{letter} stays {rate}; the step shrinks because the slope does.",
                    letter=notation.rate,
                    rate=plain(rate),
                ),
            )
        case Regime.ALTERNATING:
            return Message(
                tr("Overshooting, yet closing in."),
                tr("Each step crosses the minimum and lands nearer to it."),
            )
        case Regime.CYCLE:
            return Message(
                tr("Going back and forth."),
                tr("Each step crosses the minimum and lands exactly as far on the other side."),
            )
        case Regime.DIVERGING:
            return Message(
                tr("Going away."),
                tr("Each step lands farther from the minimum than the last."),
            )
        case _:
            return Message(tr("Going down without end."), tr("No lowest point lies ahead."))


def _would_be(regime: Regime, rate: float, notation: Notation) -> Message:
    """With another rate than that of the last step, what the next ones would do."""
    title, text = _WOULD_BE[Regime.MONOTONE if regime is Regime.ONE_STEP else regime]
    return Message(title, fill(text, letter=notation.rate, rate=plain(rate)))


# A single step lands on the minimum: nearer, too, and without crossing it.
_WOULD_BE = {
    Regime.MONOTONE: (
        "It would go down steadily.",
        "With {letter} = {rate} each step would land nearer to the minimum, without crossing it.",
    ),
    Regime.ALTERNATING: (
        "It would overshoot, yet close in.",
        "With {letter} = {rate} each step would cross the minimum and land nearer to it.",
    ),
    Regime.CYCLE: (
        "It would go back and forth.",
        "With {letter} = {rate} each step would cross the minimum and land exactly as far on the "
        "other side.",
    ),
    Regime.DIVERGING: (
        "It would go away.",
        "With {letter} = {rate} each step would land farther from the minimum than the last.",
    ),
}

_ENDINGS = {
    Outcome.CONVERGED: "Converged at step {step}.",
    Outcome.DIVERGED: "Diverged at step {step}.",
    Outcome.CYCLING: "Cycling, seen at step {step}.",
}


def ending(end: Ending | None, setup: Setup) -> str:
    """Why a run stopped, for the status line."""
    if end is None:
        return counted(
            setup.steps,
            "Stopped at the limit of {steps} step. Raise Steps to go on.",
            "Stopped at the limit of {steps} steps. Raise Steps to go on.",
            steps=grouped(setup.steps),
        )
    return fill(_ENDINGS[end.outcome], step=grouped(end.step))


def summary(what: Verdict, row: Row, rate: float, notation: Notation) -> str:
    """The picture in words, for a screen reader."""
    style = Style()
    return tr(
        "Step {step}: {point}, slope {slope}, cost {cost}. {verdict}",
        step=row.step,
        point=f"x = {fixed(row.x[0].item(), style)}",
        slope=fixed(row.gradient[0].item(), style),
        cost=fixed(row.cost, style),
        verdict=verdict(what, row, rate, notation),
    )


constants(__name__, leave=("RANDOM",))

"""Where the questions about a verdict arise."""

from gd_desktop.core.diagnosis import Outcome, Verdict
from gd_desktop.core.neuron import Score
from gd_desktop.core.setup import Setup


def verdict_places(verdict: Verdict, setup: Setup, score: Score | None = None) -> tuple[str, ...]:
    """Where the questions about a verdict arise: bugs first, then the outcome, then the regime.
    While there is no outcome yet, it is the regime that the verdict speaks of; but of a neuron
    that is sure and wrong, it speaks of that.
    """
    forecast = verdict.forecast
    why_none = (f"none.{forecast.why_none.value}",) if forecast.why_none is not None else ()
    outcome = f"outcome.{verdict.outcome.value}"
    regime = (*why_none, f"regime.{forecast.regime.value}")
    both = (*regime, outcome) if verdict.outcome is Outcome.NOT_YET else (outcome, *regime)
    mistakes = setup.mistakes if setup.model == "neuron" else ()
    is_stuck = score is not None and score.stuck > 0 and setup.cost != "cross-entropy"
    stuck = (f"outcome.{Outcome.STALLED.value}",) if is_stuck and not mistakes else ()
    return (*(f"mistake.{name}" for name in mistakes), *stuck, *both)

"""A run as JSON or CSV, in full float64 precision."""

import csv
import io
import json
import math
from typing import Any

from gd_desktop.core.descent import Descent

SCHEMA = 1


def to_json(descent: Descent) -> str:
    """The run up to the cursor, as the command line's contract has it.

    A number that is not finite is the string "inf", "-inf" or "nan", since JSON has none.
    """
    rows = slice(0, descent.cursor + 1)
    trail = descent.trail
    verdict = descent.verdict()
    steps = list(range(descent.cursor + 1))
    document = {
        "schema": SCHEMA,
        "settings": descent.setup.to_dict(),
        "parameters": list(descent.problem.parameters),
        "history": {
            "step": steps,
            # Every step sees the whole problem: it is an epoch of its own.
            "epoch": steps,
            "x": trail.points(rows).tolist(),
            "cost": trail.costs(rows).tolist(),
            "gradient": trail.gradients(rows).tolist(),
        },
        "verdict": {
            "outcome": verdict.outcome,
            "regime": verdict.forecast.regime,
            "factor": verdict.forecast.factor,
        },
    }
    return json.dumps(_finite(document), allow_nan=False) + "\n"


def to_csv(descent: Descent) -> str:
    """The run up to the cursor: a header, then a line a step."""
    rows = slice(0, descent.cursor + 1)
    trail = descent.trail
    names = descent.problem.parameters
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["step", "epoch", *names, "cost", *(f"gradient {name}" for name in names)])
    columns = zip(
        trail.points(rows).tolist(),
        trail.costs(rows).tolist(),
        trail.gradients(rows).tolist(),
        strict=True,
    )
    for step, (x, cost, gradient) in enumerate(columns):
        writer.writerow([step, step, *x, cost, *gradient])
    return out.getvalue()


def _finite(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _finite(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_finite(item) for item in value]
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    return value

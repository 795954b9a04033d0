"""A run as JSON or CSV, in full float64 precision."""

import csv
import io
import json
import math
from collections.abc import Iterator
from typing import Any

from gd_desktop.core.descent import Descent
from gd_desktop.core.optimizers import Memory

SCHEMA = 1


def to_json(descent: Descent) -> str:
    """The run up to the cursor, as the command line's contract has it.

    A number that is not finite is the string "inf", "-inf" or "nan", since JSON has none.
    """
    rows = slice(0, descent.cursor + 1)
    trail = descent.trail
    verdict = descent.verdict()
    points, gradients = map(list, zip(*_walked(descent), strict=True))
    history: dict[str, Any] = {
        "step": list(range(descent.cursor + 1)),
        "epoch": _epochs(descent),
        "x": points,
        "cost": trail.costs(rows).tolist(),
        "gradient": gradients,
    }
    if descent.stepper.batches is not None:
        history["full_cost"] = _full_costs(descent)
    if memory := _memory(descent):
        history["memory"] = memory
    document = {
        "schema": SCHEMA,
        "settings": descent.setup.to_dict(),
        "parameters": list(descent.problem.parameters),
        "history": history,
        "verdict": {
            "outcome": verdict.outcome,
            "regime": verdict.forecast.regime,
            "factor": verdict.forecast.factor,
        },
    }
    if (score := descent.score()) is not None:
        document["score"] = {
            name: value for name, value in score._asdict().items() if value is not None
        }
    return json.dumps(_finite(document), allow_nan=False) + "\n"


def _epochs(descent: Descent) -> list[int]:
    """How many epochs each row has behind it; without batches, a step is one."""
    return [step // descent.stepper.per_epoch for step in range(descent.cursor + 1)]


def _full_costs(descent: Descent) -> dict[str, list[Any]]:
    """The cost of all samples at the end of each epoch."""
    stride = descent.stepper.per_epoch
    ends = slice(stride, descent.cursor + 1, stride)
    return {
        "step": list(range(descent.cursor + 1))[ends],
        "cost": descent.trail.full_costs(ends).tolist(),
    }


def _walked(descent: Descent) -> Iterator[tuple[list[float], list[float]]]:
    """Each row's point and gradient, replayed where the trail is too wide to hold them."""
    rows = slice(0, descent.cursor + 1)
    if descent.trail.is_narrow:
        trail = descent.trail
        yield from zip(trail.points(rows).tolist(), trail.gradients(rows).tolist(), strict=True)
    else:
        for carry in descent.carries():
            yield carry.x.tolist(), carry.gradient.tolist()


def _memory(descent: Descent) -> dict[str, list[list[float]]]:
    """What the method remembered at each row, where the trail is narrow enough to hold it."""
    states = descent.trail.states(slice(0, descent.cursor + 1))
    parts = descent.stepper.optimizer.memory
    return {part: values.tolist() for part, values in zip(parts, states, strict=False)}


def to_csv(descent: Descent) -> str:
    """The run up to the cursor: a header, then a line a step."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(header(descent))
    writer.writerows(rows(descent))
    return out.getvalue()


def header(descent: Descent) -> list[str]:
    """What the columns of `rows` are called."""
    names = descent.problem.parameters
    full = ["full cost"] if descent.stepper.batches is not None else []
    remembered = [
        part if part == Memory.BEST_COST else f"{part} {name}"
        for part in _memory(descent)
        for name in (names if part != Memory.BEST_COST else names[:1])
    ]
    slopes = (f"gradient {name}" for name in names)
    return ["step", "epoch", *names, "cost", *full, *slopes, *remembered]


def rows(descent: Descent) -> Iterator[list[int | float | str]]:
    """Each row of the run up to the cursor; an empty text where there is no number."""
    has_batches = descent.stepper.batches is not None
    memory = _memory(descent)
    taken = slice(0, descent.cursor + 1)
    costs = descent.trail.costs(taken).tolist()
    full_costs = descent.trail.full_costs(taken).tolist()
    columns = zip(_epochs(descent), _walked(descent), costs, full_costs, strict=True)
    for step, (epoch, (x, gradient), cost, full_cost) in enumerate(columns):
        # Only an epoch's end has a full cost.
        more = ["" if math.isnan(full_cost) else full_cost] if has_batches else []
        kept = [number for values in memory.values() for number in values[step]]
        yield [step, epoch, *x, cost, *more, *gradient, *kept]


def _finite(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _finite(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_finite(item) for item in value]
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    return value

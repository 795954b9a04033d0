"""Writes experiments: the same bytes for the same experiment."""

import json
import re
from pathlib import Path
from typing import Any

from gd_desktop.core.recipe import Recipe
from gd_desktop.core.setup import MOST_STEPS, Setup
from gd_desktop.io.atomic import write_atomically
from gd_desktop.io.experiments.data import DATA_KEYS, data_values
from gd_desktop.io.experiments.experiment import FORMAT, Experiment
from gd_desktop.io.experiments.limits import MOST_BYTES
from gd_desktop.io.experiments.part import Part
from gd_desktop.io.experiments.refusal import ExperimentFault, ExperimentRefusal
from gd_desktop.io.lessons.lesson import Scene
from gd_desktop.io.lessons.states import plain_values, read_view
from gd_desktop.io.lessons.told import lane_values, view_values

_HALF = re.compile("[\ud800-\udfff]")
_COMPACT = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"))
_SPACED = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(", ", ": "))
# What not all models have, so that a view can hold what another model was looked at with.
_OF_SOME = ("beside", "study", "sample")


def save_experiment(path: Path, experiment: Experiment) -> None:
    """Write an experiment's file. Raises ExperimentRefusal, and OSError; the old file then
    stands.
    """
    write_atomically(path, write_experiment(experiment))


def write_experiment(experiment: Experiment) -> str:
    """The text of an experiment's file; reading it gives the same experiment, but that the rows of
    a table are its own from then on. Raises ExperimentRefusal for what is too much for a file.
    """
    text = _writable(_laid_out(document_of(experiment))) + "\n"
    if len(text.encode()) > MOST_BYTES:
        raise ExperimentRefusal(ExperimentFault.TOO_LARGE, expected=MOST_BYTES)
    return text


def document_of(experiment: Experiment) -> dict[str, Any]:
    """All of an experiment as plain values. Raises ExperimentRefusal for too many rows."""
    scene = experiment.scene
    return {
        "format": FORMAT,
        "setup": _setup(scene.setup),
        "history": _history(experiment.recipe),
        "pins": [lane_values(lane, scene.setup) for lane in scene.lanes],
        "view": _view(scene),
    }


def dumped(value: object) -> str:
    """A value in JSON on one line, without spaces."""
    return _writable(_COMPACT.encode(value))


def _writable(text: str) -> str:
    """JSON whose texts have half a sign, as a file's path can, by its number."""
    return _HALF.sub(lambda half: f"\\u{ord(half[0]):04x}", text)


def _setup(setup: Setup) -> dict[str, Any]:
    told = {name: v for name, v in plain_values(setup).items() if name not in DATA_KEYS}
    if setup.data is None:
        return told
    return {"model": told.pop("model")} | data_values(setup.data) | told


def _history(recipe: Recipe) -> dict[str, Any]:
    return {"steps": recipe.steps, "cursor": recipe.cursor, "rates": recipe.rates}


def _view(scene: Scene) -> dict[str, Any]:
    told = view_values(scene.view)
    if "pace" in told:
        told["pace"] = float(told["pace"])
    return {
        name: value
        for name, value in told.items()
        if name not in _OF_SOME or _can_be_read(name, value, scene.setup)
    }


def _can_be_read(name: str, value: object, setup: Setup) -> bool:
    try:
        read_view(Part({name: value}), setup, MOST_STEPS)
    except ExperimentRefusal:
        return False
    return True


def _laid_out(value: object, margin: str = "") -> str:
    """A value in JSON with a line for each key, and for each part of a list that holds lists."""
    inner = f"{margin}  "
    match value:
        case dict() if value:
            lines = [
                f"{_SPACED.encode(key)}: {_laid_out(each, inner)}" for key, each in value.items()
            ]
            brackets = "{}"
        case list() | tuple() if value and _are_rows(value):
            # As one, of which there can be half a million lines.
            lines = [_SPACED.encode(value)[1:-1].replace("], [", f"],\n{inner}[")]
            brackets = "[]"
        case list() | tuple() if any(isinstance(each, dict | list | tuple) for each in value):
            lines = [_laid_out(each, inner) for each in value]
            brackets = "[]"
        case _:
            return _SPACED.encode(value)
    body = f",\n{inner}".join(lines)
    return f"{brackets[0]}\n{inner}{body}\n{margin}{brackets[1]}"


def _are_rows(value: list[Any] | tuple[Any, ...]) -> bool:
    """Whether a list holds lists of numbers alone."""
    return all(isinstance(row, list | tuple) and {*map(type, row)} <= {int, float} for row in value)

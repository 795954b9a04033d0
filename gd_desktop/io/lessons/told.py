"""A prepared state as the values that a lesson file tells it by."""

import re
from dataclasses import fields
from pathlib import Path
from typing import Any

from gd_desktop.core.dataset import Dataset
from gd_desktop.core.lanes import BATCH, METHOD, RATE, SEED, START
from gd_desktop.core.methods import OPTION_NAMES
from gd_desktop.core.refusal import Refusal
from gd_desktop.core.setup import Setup
from gd_desktop.io.builtin import load_builtin
from gd_desktop.io.lessons.lesson import View
from gd_desktop.io.lessons.refusal import LessonFault, LessonRefusal
from gd_desktop.io.lessons.states import DATA_FIELDS, MOST_ROWS, base_of, plain_values

# Told on each page, whatever was before it: what a reader looks for first.
_ALWAYS = ("model", "coefficients", "function", "terrain", "method", "rate", "start")
# What a file's name can have, and no text of a lesson.
_UNREADABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")


def state_values(setup: Setup, before: Setup) -> dict[str, Any]:
    """What a state says that follows on another one. Raises LessonRefusal for too many rows."""
    told = {name: v for name, v in plain_values(setup).items() if name not in DATA_FIELDS}
    given = {name: told[name] for name in _ALWAYS if name in told}
    # Data with rows of its own is told once, and not on each page.
    is_same = before.model == "neuron" and setup.data == before.data
    if setup.model == "neuron" and setup.data is not None and not is_same:
        data = data_values(setup.data)
        if before.data is not None and before.data.source == data["data"] and "rows" not in data:
            # Columns and classes hold on, too, where the name is that of the page before.
            data |= _chosen(setup.data)
        given = {"model": given["model"]} | data | given
    base = base_of(given, before)
    rest = {
        name: value
        for name, value in told.items()
        if name not in given and (name not in base or base[name] != value)
    }
    # Settings of the method that were changed before, and are as usual here.
    options = setup.method_options
    rest |= {
        name: options[name]
        for name in OPTION_NAMES
        if name in base and name not in told and name in options
    }
    return given | rest


def data_values(data: Dataset) -> dict[str, Any]:
    """Data by its name where it comes with the app, else with its rows."""
    try:
        usual = load_builtin(data.source)
        if data == usual:
            return {"data": data.source}
        if data == load_builtin(data.source, data.names, data.classes[1]):
            return {"data": data.source} | _chosen(data)
    except Refusal:
        pass
    if len(data) > MOST_ROWS:
        raise LessonRefusal(LessonFault.ROWS, value=len(data), expected=MOST_ROWS)
    told: dict[str, Any] = {
        # Where a file was on one computer means nothing on another.
        "data": _name(data.source if data.is_own else Path(data.source).stem),
        "label": data.label,
        "features": list(data.names),
        "classes": list(data.classes),
        "rows": data.features.tolist(),
        "labels": data.labels.tolist(),
    }
    if data.image is not None:
        told["image"] = list(data.image)
    return told


def _name(source: str) -> str:
    """What data with rows of its own is called."""
    name = _UNREADABLE.sub("\ufffd", source)
    return name if name.strip() else "own"


def _chosen(data: Dataset) -> dict[str, Any]:
    """Which columns and which class of built-in data are meant."""
    return {"features": list(data.names), "positive": data.classes[1]}


def view_values(view: View) -> dict[str, Any]:
    """What a view says."""
    return {
        field.name: value
        for field in fields(View)
        if (value := getattr(view, field.name)) != field.default
    }


def lane_values(lane: Setup, setup: Setup) -> dict[str, Any]:
    """How a lane differs from the state that it is pinned beside."""
    told: dict[str, Any] = {
        name: getattr(lane, name)
        for name in (METHOD, RATE, START, BATCH, SEED)
        if (name != BATCH or setup.model == "neuron")
        and getattr(lane, name) != getattr(setup, name)
    }
    own, others = dict(lane.options), dict(setup.options)
    if METHOD in told:
        return told | own
    options = lane.method_options
    changed = [name for name in {**own, **others} if own.get(name) != others.get(name)]
    return told | {name: options[name] for name in changed}

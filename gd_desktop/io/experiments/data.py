"""What a neuron learns from, in an experiment: by its name, with its rows, or by its path."""

import hashlib
import os
from collections.abc import Callable
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

import numpy as np

from gd_desktop.core.dataset import Dataset
from gd_desktop.core.landscape import nothing
from gd_desktop.core.refusal import Refusal
from gd_desktop.io.builtin import entries, find_entry, load_builtin
from gd_desktop.io.experiments.limits import MOST_OF_A_TABLE, MOST_OF_OWN
from gd_desktop.io.experiments.part import Part
from gd_desktop.io.experiments.refusal import ExperimentFault, ExperimentRefusal
from gd_desktop.io.setups import Choice, find_data
from gd_desktop.io.table_refusal import TableRefusal

DATA_KEYS = (
    *("data", "label", "features", "positive"),
    *("classes", "image", "rows", "labels"),
    "fingerprint",
)
# How paths to other computers and to devices begin on Windows, whichever way the slashes lean.
_FAR = ("\\\\", "\\??\\")
_HALF = str.maketrans(dict.fromkeys(range(0xD800, 0xE000), "\ufffd"))


def data_values(data: Dataset) -> dict[str, Any]:
    """What an experiment says of its data. Raises ExperimentRefusal for too many rows.

    Built-in data is told by its name. Rows go along, those of a table from a file too, so that the
    experiment can be opened on another computer; where the file was means nothing there. A large
    table stays in its file, and a fingerprint says whether it is still the same.
    """
    chosen = {"label": data.label, "features": list(data.names)}
    by_name = {"data": data.source} | chosen | {"positive": data.classes[1]}
    if _is_builtin(data):
        return by_name
    count = data.features.size
    if not data.is_own and count > MOST_OF_A_TABLE:
        place = {"data": os.path.abspath(data.source)}
        return by_name | place | {"fingerprint": fingerprint(data)}
    if count > MOST_OF_OWN:
        raise ExperimentRefusal(ExperimentFault.NUMBERS, value=count, expected=MOST_OF_OWN)
    source = data.source if data.is_own else Path(data.source).name
    return {
        # Half a sign, as a file's name can have, could not be written.
        "data": source.translate(_HALF),
        **chosen,
        "classes": list(data.classes),
        **({} if data.image is None else {"image": list(data.image)}),
        "rows": data.features.tolist(),
        "labels": [int(label) for label in data.labels],
    }


def fingerprint(data: Dataset) -> str:
    """What tells features and labels from any others: SHA-256 of their shape and their floats."""
    found = hashlib.sha256(repr(data.features.shape).encode())
    for numbers in (data.features, data.labels):
        found.update(numbers.astype("<f8", copy=False).tobytes())
    return f"sha256:{found.hexdigest()}"


def is_apart(values: dict[str, Any]) -> bool:
    """Whether an experiment's data stays in a file of its own."""
    return "fingerprint" in values


def read_data(
    setup: Part,
    folder: Path | None = None,
    check: Callable[[], None] = nothing,
    is_alone: bool = False,
) -> Dataset:
    """The data that an experiment says. A table that is not where it was is looked for in `folder`;
    with `is_alone`, one in a file is refused.

    Raises ExperimentRefusal, and what `check` raises.
    """
    if setup.has("rows"):
        return _own(setup)
    for key in ("classes", "image", "labels"):
        if setup.has(key):
            setup.refuse(ExperimentFault.MISSING, "rows")
    choice = Choice(
        setup.any_text("data"),
        setup.name("label"),
        setup.names("features", most=MOST_OF_OWN),
        setup.name("positive"),
    )
    names = tuple(entry.name for entry in entries())
    if choice.data not in names:
        if is_alone:
            setup.refuse(ExperimentFault.DATA_UNKNOWN, "data", value=choice.data, expected=names)
        return _table(setup, choice, folder, check)
    if setup.has("fingerprint"):
        setup.refuse(ExperimentFault.UNKNOWN_KEY, "fingerprint", value="fingerprint", expected=())
    try:
        return find_data(choice)[0]
    except Refusal as no:
        setup.refuse(ExperimentFault.SETUP, no.name, value=no.value, no=no)


def _is_builtin(data: Dataset) -> bool:
    try:
        find_entry(data.source)
        return data == load_builtin(data.source, data.names, data.classes[1])
    except Refusal:
        return False


def _own(setup: Part) -> Dataset:
    """Data whose rows are in the experiment, and from now on nowhere else."""
    for key in ("positive", "fingerprint"):
        if setup.has(key):
            setup.refuse(ExperimentFault.UNKNOWN_KEY, key, value=key, expected=())
    source, label = setup.name("data"), setup.name("label")
    names = setup.names("features", most=MOST_OF_OWN)
    classes = setup.names("classes", most=2)
    rows = setup.entries("rows", MOST_OF_OWN)
    labels = setup.entries("labels", MOST_OF_OWN)
    if len(rows) * len(names) > MOST_OF_OWN:
        count = len(rows) * len(names)
        setup.refuse(ExperimentFault.TOO_MANY, "rows", value=count, expected=MOST_OF_OWN)
    for i, row in enumerate(rows):
        # Not to numpy, which takes true and "1" for numbers.
        if not (isinstance(row, list) and len(row) == len(names) and _are_numbers(row)):
            setup.refuse(ExperimentFault.OWN_DATA, "rows", i)
    if not (_are_numbers(labels) and len(labels) == len(rows) and set(labels) <= {0, 1}):
        setup.refuse(ExperimentFault.OWN_DATA, "labels")
    if not (names and rows):
        setup.refuse(ExperimentFault.OWN_DATA, "rows" if names else "features")
    if len(classes) != 2:
        setup.refuse(ExperimentFault.OWN_DATA, "classes")
    features = np.array(rows, dtype=np.float64)
    image = _image(setup, len(names)) if setup.has("image") else None
    two = (classes[0], classes[1])
    return Dataset(source, names, features, np.array(labels), two, label, image, is_own=True)


def _image(setup: Part, count: int) -> tuple[int, int]:
    sides = setup.entries("image", 2)
    are_whole = len(sides) == 2 and all(type(side) is int and side > 0 for side in sides)
    if not are_whole or sides[0] * sides[1] != count:
        setup.refuse(ExperimentFault.OWN_DATA, "image")
    return sides[0], sides[1]


def _are_numbers(values: list[Any]) -> bool:
    return {*map(type, values)} <= {int, float}


def _table(setup: Part, choice: Choice, folder: Path | None, check: Callable[[], None]) -> Dataset:
    """A table in its own file, where it was or beside the experiment."""
    if not (PurePosixPath(choice.data).is_absolute() or PureWindowsPath(choice.data).is_absolute()):
        expected = tuple(entry.name for entry in entries())
        setup.refuse(ExperimentFault.DATA_UNKNOWN, "data", value=choice.data, expected=expected)
    wanted = setup.name("fingerprint") if setup.has("fingerprint") else None
    path = _place(setup, choice.data, folder)
    try:
        data, _ = find_data(choice._replace(data=path), check)
    except (OSError, ValueError) as no:
        setup.refuse(ExperimentFault.DATA_GONE, "data", value=path, no=no)
    except TableRefusal as no:
        setup.refuse(ExperimentFault.DATA_CHANGED, "data", value=path, no=no)
    if wanted not in (None, fingerprint(data)):
        setup.refuse(ExperimentFault.DATA_CHANGED, "data", value=path)
    return data


def _place(setup: Part, path: str, folder: Path | None) -> str:
    """Where a table is. Whoever wrote the experiment may be anyone, so that a path to another
    computer is not even looked at: Windows would tell that one who is asking.
    """
    is_far = path.replace("/", "\\").startswith(_FAR)
    if folder is not None and (is_far or not os.path.exists(path)):
        # With its last name alone, whichever system wrote it.
        beside = folder / PureWindowsPath(path).name
        if beside.is_file():
            return str(beside.absolute())
    if is_far:
        setup.refuse(ExperimentFault.DATA_FAR, "data", value=path)
    return path

"""A Setup from plain values: its data found by name, by path, or in the values themselves."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from gd_desktop.core.dataset import Dataset
from gd_desktop.core.landscape import nothing
from gd_desktop.core.refusal import Reason, Refusal
from gd_desktop.core.setup import Setup
from gd_desktop.io.builtin import entries, load_builtin
from gd_desktop.io.samples import to_dataset
from gd_desktop.io.table_refusal import Note
from gd_desktop.io.tables import read_table

# What the neuron learns from unless told.
DEFAULT_DATA = "penguins"


class Choice(NamedTuple):
    """Which columns of some data are meant; None and "" leave it to the data."""

    data: str = DEFAULT_DATA  # a built-in's name, or a file's path
    label: str | None = None
    features: tuple[str, ...] | None = None
    positive: str | None = None


def find_data(
    choice: Choice, check: Callable[[], None] = nothing
) -> tuple[Dataset, tuple[Note, ...]]:
    """The data that is meant, and what is to be said of it.

    Raises Refusal for what a built-in has not, TableRefusal for a file that cannot be read as a
    table, OSError for one that cannot be read at all.
    """
    names = tuple(entry.name for entry in entries())
    if choice.data in names:
        entry = next(entry for entry in entries() if entry.name == choice.data)
        if choice.label not in (None, entry.label):
            raise Refusal("label", choice.label, Reason.UNKNOWN, (entry.label,))
        return load_builtin(choice.data, choice.features or (), choice.positive or ""), ()
    path = Path(choice.data)
    # With a folder before it or an ending behind it, it is meant as a file.
    if path.name == choice.data and not path.suffix and not path.exists():
        raise Refusal("data", choice.data, Reason.UNKNOWN, names)
    table = read_table(path, check)
    return to_dataset(table, choice.label, choice.features, choice.positive)


def read_setup(values: dict[str, Any]) -> Setup:
    """The inverse of `Setup.to_dict`. Raises what `find_data` does, and Refusal, KeyError,
    TypeError, ValueError, AttributeError or OverflowError for values out of order.
    """
    if values.get("model") != "neuron":
        return Setup.from_dict(values)
    if "rows" in values:
        return Setup.from_dict(values, _own_data(values))
    features = values.get("features")
    choice = Choice(
        str(values.get("data", DEFAULT_DATA)),
        values.get("label"),
        tuple(features) if features is not None else None,
        values.get("positive"),
    )
    return Setup.from_dict(values, find_data(choice)[0])


def _own_data(values: dict[str, Any]) -> Dataset:
    first, second = map(str, values["classes"])
    return Dataset(
        str(values["data"]),
        tuple(map(str, values["features"])),
        np.array(values["rows"], dtype=np.float64),
        np.array(values["labels"], dtype=np.float64),
        (first, second),
        str(values["label"]),
        _image(values.get("image")),
        is_own=True,
    )


def _image(sides: Sequence[int] | None) -> tuple[int, int] | None:
    """The rows and columns of a picture. Raises ValueError or TypeError for what is none."""
    if sides is None:
        return None
    rows, columns = map(int, sides)
    if rows < 1 or columns < 1:
        raise ValueError(f"image {sides!r}")
    return rows, columns

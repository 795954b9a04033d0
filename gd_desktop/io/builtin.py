"""The datasets that come with the app: resources/data/, and its index."""

import csv
import tomllib
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

import numpy as np

from gd_desktop.core.dataset import Dataset
from gd_desktop.core.refusal import Reason, Refusal
from gd_desktop.io.resources import resource

# Ends the source of rows that were edited: in files, and in every language.
EDITED_ENDING = " (edited)"


@dataclass(frozen=True, slots=True)
class Entry:
    """A built-in dataset as it is offered, and how it is made of its file.

    name      on the command line
    title, description, licence, source   for people
    file      in resources/data/
    label     the column that says which class a row is of
    columns   all that can be features, in the file's order
    features  those of them that are features unless others are asked for, in the same order
    classes   class 0 and class 1; the file's rows of any other class are left out
    image     (rows, columns) where the features are the pixels of a picture, or None
    start     of every weight and the bias, in the window: wrong on purpose
    rate      the learning rate that the window begins with
    scale     the scaling that the window begins with
    titles    (column, what it is called for people) of those that are not called by their names
    """

    name: str
    title: str
    description: str
    licence: str
    source: str
    file: str
    label: str
    columns: tuple[str, ...]
    features: tuple[str, ...]
    classes: tuple[str, str]
    image: tuple[int, int] | None
    start: float
    rate: float
    scale: str
    titles: tuple[tuple[str, str], ...]


@cache
def entries() -> tuple[Entry, ...]:
    """All built-in datasets, in the index's order."""
    index = tomllib.loads(resource("data", "index.toml").read_text(encoding="utf-8"))
    return tuple(_entry(name, told) for name, told in index.items())


# Few are kept, as other features of the same rows are other datasets.
@lru_cache(maxsize=16)
def load_builtin(name: str, features: tuple[str, ...] = (), positive: str = "") -> Dataset:
    """A built-in dataset, with the named features and class 1, or else with those of its index.

    Raises Refusal for a name, a feature or a class that it does not have.
    """
    entry = find_entry(name)
    for feature in features:
        _known("features", feature, entry.columns)
    if positive:
        _known("positive", positive, entry.classes)
    chosen = tuple(column for column in entry.columns if column in (features or entry.features))
    classes = entry.classes if positive != entry.classes[0] else entry.classes[::-1]
    kept = [row for row in _rows(entry.file) if row[entry.label] in classes]
    return Dataset(
        source=name,
        names=chosen,
        features=np.array([[float(row[column]) for column in chosen] for row in kept]),
        labels=np.array([float(row[entry.label] == classes[1]) for row in kept]),
        classes=(classes[0], classes[1]),
        label=entry.label,
        image=entry.image if chosen == entry.features else None,
    )


def feature_title(name: str, column: str) -> str:
    """What people call a column of a built-in dataset, with its unit, such as "bill length (mm)".

    A column without a title is called by its name. Raises Refusal for an unknown dataset.
    """
    return dict(find_entry(name).titles).get(column, column)


def find_entry(name: str) -> Entry:
    """A built-in dataset's entry. Raises Refusal for an unknown name."""
    known = {entry.name: entry for entry in entries()}
    _known("data", name, tuple(known))
    return known[name]


def _known(name: str, value: str, names: tuple[str, ...]) -> None:
    if value not in names:
        raise Refusal(name, value, Reason.UNKNOWN, names)


def _entry(name: str, told: dict[str, Any]) -> Entry:
    first, second = told["classes"]
    image = told.get("image")
    return Entry(
        name=name,
        title=told["title"],
        description=told["description"],
        licence=told["licence"],
        source=told["source"],
        file=told["file"],
        label=told["label"],
        columns=tuple(column for column in _rows(told["file"])[0] if column != told["label"]),
        features=tuple(told["features"]),
        classes=(first, second),
        image=None if image is None else (image[0], image[1]),
        start=told["start"],
        rate=told["rate"],
        scale=told["scale"],
        titles=tuple(told.get("titles", {}).items()),
    )


def _rows(file: str) -> list[dict[str, str]]:
    with resource("data", file).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))

"""The functions that come with the app: resources/functions/gallery.toml."""

import tomllib
from dataclasses import dataclass
from functools import cache

from gd_desktop.io.resources import resource


@dataclass(frozen=True, slots=True)
class Entry:
    """A function worth walking down, and where to begin.

    text      as a person would type it
    start     one number a variable
    rate      the learning rate to begin with
    note      what there is to see, in a sentence
    """

    name: str
    title: str
    text: str
    start: tuple[float, ...]
    rate: float
    note: str


@cache
def gallery() -> tuple[Entry, ...]:
    """All of them, in the file's order."""
    text = resource("functions", "gallery.toml").read_text(encoding="utf-8")
    return tuple(
        Entry(
            name,
            told["title"],
            told["text"],
            tuple(map(float, told["start"])),
            float(told["rate"]),
            told["note"],
        )
        for name, told in tomllib.loads(text).items()
    )

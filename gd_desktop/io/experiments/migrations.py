"""Documents of older formats, step by step as those of the format in force."""

from collections.abc import Callable
from typing import Any

from gd_desktop.io.settings import WINDOW_SETUP

Document = dict[str, Any]

# The schema of the settings file that once was the only place of an experiment.
_SETTINGS_SCHEMA = 1


def _from_settings(document: Document) -> Document:
    """Of format 0: an experiment as settings.json keeps it, with no history."""
    setup = document["setup"]
    if isinstance(setup, dict):
        # As settings.json is read itself: its first version did not tell these.
        usual = {"steps": WINDOW_SETUP.steps, "tolerance": WINDOW_SETUP.tolerance}
        setup = usual | setup
        if "rows" in setup:
            # It tells class 1 twice, and says that there is no image.
            absent = {"positive"} | ({"image"} if setup.get("image") is None else set())
            setup = {name: value for name, value in setup.items() if name not in absent}
    history = {"steps": 0, "cursor": 0, "rates": []}
    return {"format": 1, "setup": setup, "history": history, "pins": [], "view": {}}


_MIGRATIONS: dict[int, Callable[[Document], Document]] = {0: _from_settings}
"""From each format to the next one."""


def format_of(document: Document) -> object:
    """Which format a document says that it has; None: it is no experiment."""
    if "format" not in document and document.get("schema") == _SETTINGS_SCHEMA:
        return 0 if "setup" in document else None
    return document.get("format")


def migrated(document: Document, found: int, wanted: int) -> Document:
    """A document of the format `found` as one of the format `wanted`, which is not older."""
    for number in range(found, wanted):
        document = _MIGRATIONS[number](document)
    return document

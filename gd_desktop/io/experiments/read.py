"""Reads experiments. Nothing in one is executed, and none takes long or much memory."""

import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

from gd_desktop.core.landscape import nothing
from gd_desktop.core.methods import OPTION_NAMES
from gd_desktop.core.recipe import Recipe
from gd_desktop.core.refusal import Refusal
from gd_desktop.core.setup import MOST_STEPS, PROBLEMS, Setup
from gd_desktop.io.experiments.data import DATA_KEYS, read_data
from gd_desktop.io.experiments.experiment import FORMAT, Experiment
from gd_desktop.io.experiments.limits import MOST_BYTES, MOST_STRETCHES
from gd_desktop.io.experiments.migrations import format_of, migrated
from gd_desktop.io.experiments.parse import parse
from gd_desktop.io.experiments.part import Part
from gd_desktop.io.experiments.refusal import ExperimentFault, ExperimentRefusal
from gd_desktop.io.lessons.lesson import Scene
from gd_desktop.io.lessons.refusal import Kind
from gd_desktop.io.lessons.states import (
    FIELDS,
    ONLY_OF,
    OUT_OF_ORDER,
    check_model,
    read_lanes,
    read_view,
)

_KEYS = ("format", "setup", "history", "pins", "view")
_SETUP_KEYS = (*FIELDS, *DATA_KEYS, *OPTION_NAMES)


def load_experiment(path: Path, check: Callable[[], None] = nothing) -> Experiment:
    """An experiment from its file.

    `check` is called while a large table is read, and cancels by raising. Raises
    ExperimentRefusal, OSError for what cannot be opened, and what `check` raises.
    """
    found = path.stat()
    # A folder is refused in words of the system's own; a pipe would be waited for without end.
    if not stat.S_ISREG(found.st_mode) and not stat.S_ISDIR(found.st_mode):
        raise ExperimentRefusal(ExperimentFault.NOT_A_FILE)
    with path.open("rb") as file:
        raw = file.read(MOST_BYTES + 1) if found.st_size <= MOST_BYTES else None
    if raw is None or len(raw) > MOST_BYTES:
        raise ExperimentRefusal(ExperimentFault.TOO_LARGE, expected=MOST_BYTES)
    try:
        # Some editors begin a file with a mark of its encoding.
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise ExperimentRefusal(ExperimentFault.NOT_TEXT, line=line) from None
    return read_experiment(text, path.absolute().parent, check)


def read_experiment(
    text: str,
    folder: Path | None = None,
    check: Callable[[], None] = nothing,
    *,
    is_alone: bool = False,
) -> Experiment:
    """An experiment from its text. A large table that is not where it was is looked for in
    `folder`; with `is_alone`, no file is opened, whatever the text says. Raises as
    `load_experiment` does.
    """
    if len(text) > MOST_BYTES:
        raise ExperimentRefusal(ExperimentFault.TOO_LARGE, expected=MOST_BYTES)
    whole = _in_force(parse(text))
    whole.only(_KEYS)
    setup = _setup(whole.part("setup"), folder, check, is_alone)
    recipe = _recipe(whole.part("history"))
    whole.all_of(("pins",))
    lanes = read_lanes(whole, "pins", setup)
    view = read_view(whole.part("view"), setup, MOST_STEPS)
    return Experiment(Scene(setup, view, lanes), recipe)


def _in_force(document: Any) -> Part:
    """A document as one of the format in force."""
    if not isinstance(document, dict) or format_of(document) is None:
        raise ExperimentRefusal(ExperimentFault.NOT_AN_EXPERIMENT)
    given = format_of(document)
    if not isinstance(given, int) or isinstance(given, bool):
        Part(document).refuse(ExperimentFault.KIND, "format", value=given, expected=Kind.WHOLE)
    if given > FORMAT:
        Part(document).refuse(ExperimentFault.NEWER, "format", value=given, expected=FORMAT)
    # Of format 0 are settings alone, which do not say it.
    if given < 1 and "format" in document:
        expected = (1, FORMAT)
        Part(document).refuse(
            ExperimentFault.OUT_OF_RANGE, "format", value=given, expected=expected
        )
    return Part(migrated(document, given, FORMAT))


def _setup(part: Part, folder: Path | None, check: Callable[[], None], is_alone: bool) -> Setup:
    part.all_of(("model",))
    model = part.one_of("model", PROBLEMS)
    part.only(_SETUP_KEYS)
    check_model(part, model)
    part.all_of(name for name in FIELDS if ONLY_OF.get(name, (model,))[0] == model)
    data = read_data(part, folder, check, is_alone) if model == "neuron" else None
    values = {name: value for name, value in part.values.items() if name not in DATA_KEYS}
    try:
        return Setup.from_dict(values, data)
    except Refusal as no:
        key = (no.name,) if part.has(no.name) else ()
        part.refuse(ExperimentFault.SETUP, *key, value=no.value, no=no)
    except OUT_OF_ORDER as no:
        part.refuse(ExperimentFault.KIND, value=values, expected=Kind.SETTINGS, no=no)


def _recipe(part: Part) -> Recipe:
    part.only(("steps", "cursor", "rates"))
    part.all_of(("steps", "cursor", "rates"))
    steps = part.whole("steps", 0, MOST_STEPS)
    cursor = part.whole("cursor", 0, steps)
    rates: list[tuple[int, float]] = []
    for i, stretch in enumerate(part.entries("rates", MOST_STRETCHES)):
        if not isinstance(stretch, list) or len(stretch) != 2:
            part.refuse(ExperimentFault.HISTORY, "rates", i)
        first, rate = stretch[0], part.a_number(stretch[1], "rates", i, 1)
        least = rates[-1][0] + 1 if rates else 1
        most = steps if rates else min(1, steps)
        if type(first) is not int or not least <= first <= most or rate <= 0:
            part.refuse(ExperimentFault.HISTORY, "rates", i)
        rates.append((first, rate))
    if steps and not rates:
        part.refuse(ExperimentFault.HISTORY, "rates")
    return Recipe(tuple(rates), steps, cursor)

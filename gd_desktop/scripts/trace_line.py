"""The visible run as a line for a terminal: gd-desktop trace --rate 0.05 --steps 12."""

import csv
import io
import re
import shlex
from collections.abc import Sequence

from gd_desktop.core.dataset import Dataset
from gd_desktop.core.methods import takes_rate
from gd_desktop.core.recipe import Recipe
from gd_desktop.core.setup import ZEROS, Setup, build_problem
from gd_desktop.io.builtin import entries, load_builtin
from gd_desktop.io.setups import DEFAULT_DATA
from gd_desktop.scripts.unsaid import Unsaid

COMMAND = ("gd-desktop", "trace")


def trace_line(setup: Setup, recipe: Recipe) -> str | Unsaid:
    """The line that walks a run's rows, as a shell reads it; or why there is none.

    It says what differs from what `trace` does anyway. What needs quotes has single ones, which
    PowerShell reads as other shells do.
    """
    rates = {rate for _, rate in recipe.rates}
    if takes_rate(setup.method) and not rates <= {setup.rate}:
        return Unsaid.RATE_CHANGED
    words = [*COMMAND, *_options(setup, recipe.steps)]
    if setup.model == "neuron":
        assert setup.data is not None
        if setup.data.is_own:
            return Unsaid.OWN_DATA
        named = (setup.data.source, setup.data.label, setup.data.classes[1], *setup.data.names)
        if any(name != name.strip() or not name or not name.isprintable() for name in named):
            return Unsaid.NAMES
        words += _neuron(setup, setup.data)
    return " ".join(map(_quoted, words))


def _options(setup: Setup, steps: int) -> list[str]:
    usual = Setup()
    words: list[str] = []
    if setup.model != usual.model:
        words += ["--model", setup.model]
    if setup.model == "parabola" and setup.coefficients != usual.coefficients:
        words += ["--coefficients", _numbers(setup.coefficients)]
    if setup.model == "function" and setup.function != usual.function:
        words += _told("--function", setup.function)
    if setup.model == "terrain" and setup.terrain != usual.terrain:
        words += ["--terrain", setup.terrain]
    if setup.method != usual.method:
        words += ["--method", setup.method]
    for name, value in setup.options:
        words += ["--set", f"{name}={_number(value)}"]
    # Where a method takes no rate, trace would say that it means nothing.
    if setup.rate != usual.rate and takes_rate(setup.method):
        words += ["--rate", _number(setup.rate)]
    if setup.start != _usual_start(setup):
        start = setup.start
        words += ["--start", start if isinstance(start, str) else _numbers(start)]
    if setup.seed != usual.seed:
        words += ["--seed", str(setup.seed)]
    if steps != usual.steps:
        words += ["--steps", str(steps)]
    if setup.tolerance != usual.tolerance:
        words += ["--tolerance", _number(setup.tolerance)]
    return words


def _usual_start(setup: Setup) -> tuple[float, ...] | str:
    """Where `trace` starts unless told."""
    if setup.model == "neuron":
        return ZEROS
    if setup.model == "function":
        return (2.0,) * len(build_problem(setup).parameters)
    if setup.model == "terrain":
        # Imported here: the other models need no grammar.
        from gd_desktop.core.terrains import terrain

        return terrain(setup.terrain).start
    return Setup().start


def _neuron(setup: Setup, data: Dataset) -> list[str]:
    usual = Setup()
    words = _data(data)
    for name in ("cost", "scale"):
        if getattr(setup, name) != getattr(usual, name):
            words += [f"--{name}", getattr(setup, name)]
    if setup.batch != usual.batch:
        words += ["--batch", str(setup.batch)]
    if setup.held_out != usual.held_out:
        words += ["--held-out", _number(setup.held_out)]
    if setup.mistakes:
        words += ["--mistakes", ",".join(setup.mistakes)]
    return words


def _data(data: Dataset) -> list[str]:
    words = [] if data.source == DEFAULT_DATA else _told("--data", data.source)
    if data.source in {entry.name for entry in entries()}:
        usual = load_builtin(data.source)
        if data.names != usual.names:
            words += _told("--features", _columns(data.names))
    else:
        usual = None
        words += _told("--label", data.label) + _told("--features", _columns(data.names))
    if usual is None or data.classes[1] != usual.classes[1]:
        words += _told("--positive", data.classes[1])
    return words


def _told(option: str, text: str) -> list[str]:
    """An option and its text, as one word where the text would be taken for an option."""
    return [f"{option}={text}"] if text.startswith("-") else [option, text]


def _columns(names: Sequence[str]) -> str:
    """Names as in a CSV, where one with a comma has quotes."""
    text = io.StringIO()
    csv.writer(text, lineterminator="").writerow(names)
    return text.getvalue()


def _number(value: float) -> str:
    text = repr(float(value))
    return text.removesuffix(".0")


def _numbers(values: Sequence[float]) -> str:
    return ",".join(map(_number, values))


def _quoted(word: str) -> str:
    # PowerShell takes a bare comma for the end of a word, and may part -1.5 at its point.
    is_plain = re.fullmatch(r"(--)?[a-zA-Z0-9][a-zA-Z0-9._/:=+-]*", word)
    return word if is_plain else shlex.quote(word) if "'" in word else f"'{word}'"

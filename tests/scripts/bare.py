"""Programs run where there is numpy and nothing of this app."""

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import numpy as np

from gd_desktop.core.descent import Descent
from gd_desktop.core.problem import Matrix, Vector
from gd_desktop.core.recipe import Recipe, recipe_of, replayed
from gd_desktop.core.setup import Setup
from gd_desktop.core.trail import NARROW
from gd_desktop.scripts.script import script_of

# Runs each program of a folder by itself, as a person would, and prints what they printed.
_RUNNER = """
import contextlib, io, json, runpy, sys
from pathlib import Path

class Nothing:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] not in sys.stdlib_module_names | {"numpy"}:
            raise ImportError(f"{name} is not to be had here")

sys.meta_path.insert(0, Nothing())
printed = {}
for program in sorted(Path(sys.argv[1]).glob("*.py")):
    with contextlib.redirect_stdout(io.StringIO()) as out, \\
         contextlib.redirect_stderr(io.StringIO()) as err:
        try:
            runpy.run_path(str(program), run_name="__main__")
        except Exception as error:
            print(f"{type(error).__name__}: {error}", file=sys.stderr)
    printed[program.stem] = [out.getvalue(), err.getvalue()]
ours = [name for name in sys.modules if name.split(".")[0] == "gd_desktop"]
json.dump({"printed": printed, "ours": ours}, sys.stdout)
"""


class Walk(NamedTuple):
    """A run and how it was walked: of a Recipe without rates its Setup's own steps."""

    setup: Setup
    recipe: Recipe = Recipe()
    data_inside: bool | None = None


def walked(walk: Walk) -> Descent:
    """The run itself."""
    if walk.recipe.rates:
        return replayed(walk.setup, walk.recipe)
    descent = Descent(walk.setup)
    # As many as lead anywhere: a number that is not finite ends a run.
    while descent.cursor < walk.setup.steps and descent.can_go_on():
        descent.forward(walk.setup.steps - descent.cursor)
    return descent


def printed_by(programs: Mapping[str, tuple[str, str | None]], folder: Path) -> dict[str, str]:
    """What each program (text, table) printed, all in one interpreter. Fails where one says
    anything on standard error, or where anything of the app was imported.
    """
    folder.mkdir(exist_ok=True)
    for name, (text, table) in programs.items():
        (folder / f"{name}.py").write_text(text, encoding="utf-8")
        if table is not None:
            (folder / f"{name}.csv").write_text(table, encoding="utf-8")
    runner = folder.parent / f"{folder.name}-runner.py"
    runner.write_text(_RUNNER, encoding="utf-8")
    ran = subprocess.run(
        [sys.executable, "-I", "-W", "error", str(runner), str(folder)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=240,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    told = json.loads(ran.stdout)
    assert told["ours"] == []
    for name, (_, errors) in told["printed"].items():
        assert errors == "", f"{name}: {errors}\n{programs[name][0]}"
    return {name: out for name, (out, _) in told["printed"].items()}


def rows_of(text: str) -> Matrix:
    """(n, columns) the numbers that a program printed."""
    return np.array([[float(word) for word in line.split()] for line in text.splitlines()])


def expected(descent: Descent) -> Matrix:
    """(n, columns) the rows of the run: step, point where it is narrow, cost."""
    trail = descent.trail
    every = slice(0, trail.length)
    steps = np.arange(float(trail.length))
    points = trail.points(every) if trail.dimension <= NARROW else np.empty((trail.length, 0))
    return np.column_stack([steps, points, trail.costs(every)])


def differences(printed: Matrix, right: Matrix) -> Vector:
    """(n,) how far each row is off: the largest difference, relative to the largest number that
    its column has had up to there, or to 1 where that is less. What is not finite must be the same.
    """
    assert printed.shape == right.shape, (printed.shape, right.shape)
    with np.errstate(all="ignore"):
        finite = np.isfinite(right)
        sizes = np.maximum.accumulate(np.where(finite, np.abs(right), 1.0), axis=0)
        off = np.abs(printed - right) / np.maximum(sizes, 1.0)
        same = (printed == right) | (np.isnan(printed) & np.isnan(right))
    off[~finite] = np.inf
    off[same] = 0.0
    worst: Vector = np.where(np.isnan(off), np.inf, off).max(axis=1)
    return worst


def check_all(
    walks: Mapping[str, Walk], folder: Path, within: Mapping[str, float] | None = None
) -> None:
    """Run the programs of all walks, and hold each row against the run's own: within 1e-12, unless
    `within` says more of a walk.
    """
    allowed = within or {}
    descents = {name: walked(walk) for name, walk in walks.items()}
    programs = {}
    for name, walk in walks.items():
        recipe = recipe_of(descents[name].trail, descents[name].last)
        script = script_of(walk.setup, recipe, walk.data_inside)
        programs[name] = script.text, script.table
    said = printed_by(programs, folder)
    wrong = {}
    for name, descent in descents.items():
        off = differences(rows_of(said[name]), expected(descent))
        if not off.max() <= allowed.get(name, 1e-12):
            wrong[name] = (int(off.argmax()), float(off.max()), len(off))
    assert not wrong, wrong

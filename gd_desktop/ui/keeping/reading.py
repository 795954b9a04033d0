"""Reads an experiment and walks its history again, as a job."""

from pathlib import Path
from typing import Literal, NamedTuple

from gd_desktop import keeping_words
from gd_desktop.app.jobs import Token
from gd_desktop.app.session import Moment
from gd_desktop.core.lanes import without_twins
from gd_desktop.core.recipe import numbers_of_a_step, replayed
from gd_desktop.io.experiments.experiment import Experiment
from gd_desktop.io.experiments.read import load_experiment
from gd_desktop.io.experiments.refusal import ExperimentFault, ExperimentRefusal
from gd_desktop.io.experiments.share import from_share
from gd_desktop.io.stamp import Stamp, stamp_of

Kind = Literal["file", "shared", "last", "crashed"]
# Faults of a table in a file of its own.
_ELSEWHERE = (ExperimentFault.DATA_FAR, ExperimentFault.DATA_GONE, ExperimentFault.DATA_CHANGED)
# What is walked at once, and not in the queue for what takes seconds: steps, and the numbers of
# data that they go through.
_FEW_STEPS = 1_000
_FEW_NUMBERS = 2_000_000


class Source(NamedTuple):
    """Where an experiment comes from.

    kind  a file; a text to share; what was left unsaved at the end last time, or by a crash
    path  to read; empty for a text
    """

    kind: Kind
    path: Path = Path()
    text: str = ""


class Found(NamedTuple):
    """What reading came to: an experiment, with its history once that is walked; else why not, and
    whether its file is gone, or will never be one that can be opened. `stamp` is that of the file
    before it was read.
    """

    source: Source
    experiment: Experiment | None = None
    moment: Moment | None = None
    says: str = ""
    is_gone: bool = False
    is_damaged: bool = False
    stamp: Stamp | None = None


def read(source: Source, token: Token) -> Found:
    """Read an experiment; a short history is walked too."""
    token.check()
    name = source.path.name
    is_text = source.kind == "shared"
    stamp = None if is_text else stamp_of(source.path)
    try:
        experiment = (
            from_share(source.text) if is_text else load_experiment(source.path, token.check)
        )
    except ExperimentRefusal as no:
        says = keeping_words.refusal(no)
        said = says if source.kind == "shared" else f"{name}: {says}"
        return Found(source, says=said, is_damaged=no.fault not in _ELSEWHERE)
    except OSError as error:
        says = keeping_words.cannot_open(name, error)
        return Found(source, says=says, is_gone=isinstance(error, FileNotFoundError))
    found = Found(source, experiment, stamp=stamp)
    return walk(found, token) if _is_short(experiment) else found


def _is_short(experiment: Experiment) -> bool:
    steps = experiment.recipe.steps
    numbers = steps * numbers_of_a_step(experiment.scene.setup)
    return steps <= _FEW_STEPS and numbers <= _FEW_NUMBERS


def walk(found: Found, token: Token) -> Found:
    """Walk the history of what was read."""
    assert found.experiment is not None
    scene, recipe = found.experiment.scene, found.experiment.recipe
    descent = replayed(scene.setup, recipe, token.tell)
    pins = without_twins(scene.lanes)
    return found._replace(moment=Moment(scene.setup, descent.trail, descent.cursor, pins=pins))

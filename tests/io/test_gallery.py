"""The functions that come with the app, and what each method makes of them."""

from dataclasses import replace

import numpy as np
import pytest

from gd_desktop.core.descent import Descent
from gd_desktop.core.diagnosis import OVER, Outcome
from gd_desktop.core.function import parse_function
from gd_desktop.core.methods import METHODS
from gd_desktop.core.setup import Setup
from gd_desktop.io.gallery import Entry, gallery
from gd_desktop.io.settings import window_setup

STEPS = 3000
CURVES = [entry for entry in gallery() if len(entry.start) == 1]

# For each problem of one variable, what comes of the eight methods in the order of METHODS, from
# the gallery's start and rate: converged and where; for a search, the best point that it found.
# Several are surprises worth showing: momentum that leaves the nearer well, Newton that climbs to
# a maximum or jumps off the picture, RMSProp that steps over the edge of the logarithm.
OUTCOMES = {
    "parabola": (
        "converged 2",
        "converged 2",
        "converged 2",
        "not-yet",
        "converged 2",
        "converged 2",
        "converged 2",
        "converged 2",
    ),
    "quartic": (
        "converged 2.25",
        "converged 2.25",
        "converged 2.25",
        "not-yet",
        "converged 2.25",
        "converged 2.25",
        "converged 2.25",
        "not-yet 2",
    ),
    "double-well": (
        "converged 1",
        "converged -1",
        "converged -1",
        "converged 1",
        "converged 1",
        "converged 1",
        "converged 1",
        "converged -1",
    ),
    "tilted-well": (
        "converged 1.322",
        "converged -1.491",
        "converged 1.322",
        "converged 1.322",
        "converged 1.322",
        "converged 1.322",
        "converged 1.322",
        "not-yet -1.5",
    ),
    "waves": (
        "converged 3.837",
        "converged -1.306",
        "converged -1.306",
        "converged 3.837",
        "cycling",
        "converged -1.306",
        "diverged",
        "not-yet -1.5",
    ),
    "absolute": (
        "cycling",
        "cycling",
        "cycling",
        "cycling",
        "cycling",
        "not-yet",
        "diverged",
        "converged 0",
    ),
    "root": (
        "not-yet",
        "not-yet",
        "not-yet",
        "not-yet",
        "not-yet",
        "not-yet",
        "converged 2.824e+11",
        "not-yet 0",
    ),
    "bell": (
        "not-yet",
        "converged 4.374",
        "converged 4.258",
        "not-yet",
        "converged 5.5",
        "converged 4.02",
        "cycling",
        "converged -6",
    ),
    "valley": (
        "converged 1.124e-11",
        "converged 2.595e-07",
        "converged -3.304e-08",
        "converged 1.69e-07",
        "converged -4.698",
        "converged 4.096e-07",
        "converged 3.999",
        "converged 0",
    ),
    "cubic": (
        "not-yet",
        "diverged",
        "diverged",
        "not-yet",
        "converged 0.0005744",
        "not-yet",
        "converged 0.0003662",
        "not-yet -6",
    ),
    "flat-quartic": (
        "not-yet",
        "converged 0.0002514",
        "converged 0.004162",
        "not-yet",
        "converged 0.006294",
        "converged -0.002687",
        "converged 0.005138",
        "converged 0",
    ),
    "log": (
        "converged 1",
        "converged 1",
        "converged 1",
        "converged 1",
        "diverged",
        "converged 1",
        "diverged",
        "converged 1",
    ),
    "pole": (
        "converged 1",
        "diverged",
        "not-yet",
        "converged 1",
        "not-yet",
        "converged 1",
        "diverged",
        "not-yet -6",
    ),
    "cosine": (
        "converged 3.142",
        "converged 3.142",
        "converged 3.142",
        "converged 3.142",
        "cycling",
        "converged 3.142",
        "converged -1.211e-14",
        "not-yet -3",
    ),
}


@pytest.mark.parametrize("entry", gallery(), ids=lambda entry: entry.name)
def test_an_entry_can_be_walked_from_its_start(entry: Entry) -> None:
    function = parse_function(entry.text)
    assert len(function.parameters) == len(entry.start)
    descent = Descent(
        Setup(model="function", function=entry.text, start=entry.start, rate=entry.rate)
    )
    descent.forward(5)
    assert descent.cursor == 5
    costs = descent.trail.costs(slice(0, 6))
    assert np.isfinite(costs).all()
    assert costs.min() < costs[0]


def test_entries_have_names_titles_and_notes_of_their_own() -> None:
    entries = gallery()
    assert len(entries) >= 15
    for told in ("name", "title", "text", "note"):
        assert len({getattr(entry, told) for entry in entries}) == len(entries)
    assert all(entry.note.endswith(".") for entry in entries)


def test_those_that_were_promised_are_there() -> None:
    promised = ("x^4 - 3x^3 + 2", "(x² − 1)²", "sin x + x²/10", "|x|", "√|x|", "e^(−x²)", "x³")
    assert set(promised) <= {entry.text for entry in gallery()}


def test_the_window_begins_with_the_first() -> None:
    first, setup = gallery()[0], window_setup("function")
    assert (setup.function, setup.start, setup.rate) == (first.text, first.start, first.rate)


def setup_of(name: str) -> Setup:
    """The named problem as it is begun."""
    if name == "parabola":
        return Setup(steps=STEPS, tolerance=1e-6)
    entry = next(entry for entry in CURVES if entry.name == name)
    return Setup(
        model="function",
        function=entry.text,
        start=entry.start,
        rate=entry.rate,
        steps=STEPS,
        tolerance=1e-6,
    )


def test_every_named_problem_has_its_outcomes_stated() -> None:
    assert list(OUTCOMES) == ["parabola", *(entry.name for entry in CURVES)]
    assert {len(stated) for stated in OUTCOMES.values()} == {len(METHODS)}


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("name", OUTCOMES)
def test_each_method_on_each_named_problem_ends_as_stated(name: str, method: str) -> None:
    stated, _, place = OUTCOMES[name][METHODS.index(method)].partition(" ")
    descent = Descent(replace(setup_of(name), method=method))
    while descent.cursor < STEPS and descent.forward(STEPS - descent.cursor, OVER) is None:
        pass
    verdict = descent.verdict()
    assert verdict.outcome is Outcome(stated)
    if place:
        assert descent.row().x.item() == pytest.approx(float(place), rel=1e-3, abs=1e-3)
    if verdict.outcome is Outcome.CONVERGED:
        assert descent.row().norm <= 1e-6

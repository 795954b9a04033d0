"""What a race says."""

import math
from dataclasses import replace

import pytest

from gd_desktop import race_labels
from gd_desktop.core.diagnosis import Ending, Outcome
from gd_desktop.core.fields import FIELDS, methods
from gd_desktop.core.lanes import LaneRefusal, Objection, contrast
from gd_desktop.core.race import Measure
from gd_desktop.core.setup import Setup
from gd_desktop.io.settings import window_setup
from gd_desktop.numerals import Style

VALLEY = Setup(model="function", function="x^2/20+y^2", start=(-1.5, 2.0), rate=0.1)


def plain(text: str) -> str:
    """A text with all its spaces alike."""
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def names(*setups: Setup) -> list[str]:
    own = contrast(setups).own
    return [
        plain(race_labels.lane_title(traits, setup, "η"))
        for traits, setup in zip(own, setups, strict=True)
    ]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        (({}, {"rate": 0.5}), ["η = 0.1", "η = 0.5"]),
        (({}, {"method": "adam"}), ["Gradient descent", "Adam"]),
        (({}, {"method": "adam", "rate": 0.5}), ["Gradient descent · η = 0.1", "Adam · η = 0.5"]),
        (({}, {"start": (3.0, 2.0)}), ["from (−1.5, 2)", "from (3, 2)"]),
        (
            (
                {"method": "momentum"},
                {"method": "momentum", "options": (("momentum", 0.5),)},
            ),
            ["β = 0.9", "β = 0.5"],
        ),
        (
            (
                {"method": "grid-search"},
                {"method": "grid-search", "options": (("points", 9.0), ("low", -4.0))},
            ),
            ["from −6 · 25 points", "from −4 · 9 points"],
        ),
    ],
)
def test_a_lane_is_called_by_what_it_differs_in(
    changes: tuple[dict[str, object], ...], expected: list[str]
) -> None:
    assert names(*(replace(VALLEY, **change) for change in changes)) == expected


def test_batches_and_seeds_have_names() -> None:
    neuron = window_setup("neuron")
    assert names(neuron, replace(neuron, batch=32)) == ["all samples", "batch 32"]
    seeds = [replace(neuron, batch=8, seed=seed) for seed in (0, 1)]
    assert names(*seeds) == ["seed 0", "seed 1"]


def test_a_lane_alone_is_called_by_its_method() -> None:
    assert names(VALLEY) == ["Gradient descent"]


def test_what_is_common_is_told_once() -> None:
    common = contrast(methods(VALLEY)).common
    assert plain(race_labels.common(common, "α")) == "all: α = 0.1, from (−1.5, 2)"
    assert race_labels.common({}, "η") == ""


def test_long_starts_are_shortened_and_zeros_have_a_name() -> None:
    assert plain(race_labels.trait("start", (1.0, 2.0, 3.0, 4.0), "η")) == "from (1, 2, 3, …)"
    assert plain(race_labels.trait("start", (0.0,) * 65, "η")) == "from zeros"
    assert plain(race_labels.trait("start", (8.0,), "η")) == "from 8"


@pytest.mark.parametrize(
    ("ending", "step", "expected"),
    [
        (None, 30, "step 30"),
        (None, 1000, "at its limit, 1 000"),
        (Ending(74, Outcome.CONVERGED), 74, "converged at 74"),
        (Ending(12, Outcome.DIVERGED), 12, "diverged at 12"),
        (Ending(6, Outcome.CYCLING), 6, "cycling at 6"),
        (Ending(625, Outcome.NOT_YET), 625, "searched in 625"),
    ],
)
def test_a_lanes_state_is_told(ending: Ending | None, step: int, expected: str) -> None:
    assert plain(race_labels.state(ending, step, limit=1000)) == expected


def test_numbers_are_short() -> None:
    assert race_labels.work(31.0) == "31"
    assert race_labels.work(13.467) == "13.47"
    assert plain(race_labels.work(123456.7)) == "123 457"
    assert race_labels.cost(4.8691e-12) == "4.87·10⁻¹²"
    assert race_labels.cost(math.inf) == "∞"
    assert race_labels.cost(2.0006) == "2.001"
    assert race_labels.cost(2.0006, Style(1)) == "2.0"
    assert race_labels.cost(0.0) == "0.000"
    assert race_labels.rank(3, None) == "3"
    assert race_labels.rank(3, Ending(2, Outcome.DIVERGED)) == "–"


def test_refusals_name_the_remedy() -> None:
    twin = race_labels.refusal(LaneRefusal(Objection.TWIN, 4, 1))
    assert twin.startswith("Lane 2 walks just so already.")
    assert "Change" in twin
    full = race_labels.refusal(LaneRefusal(Objection.FULL, 6))
    assert "Remove one" in full
    one = race_labels.one_start_refusal(LaneRefusal(Objection.TWIN, 3, 0))
    assert one.startswith("Lanes 1 and 4 differ in their starts alone")


def test_what_was_left_behind_is_told_by_name() -> None:
    told = plain(race_labels.left_behind([replace(VALLEY, method="adam")], "η"))
    assert told.startswith("A lane was dropped")
    assert "Adam, η = 0.1, from (−1.5, 2)" in told
    assert race_labels.left_behind([VALLEY, VALLEY], "η").startswith("2 lanes were dropped")


def test_the_end_names_the_first() -> None:
    assert race_labels.finished(None, "", 0) == "The race is over: no lane has converged."
    assert "First: lane 3, Adam, at step 74." in race_labels.finished(2, "Adam", 74)
    assert "at step 74: lanes 1 and 3." in race_labels.finished_level([0, 2], 74)
    assert "at step 74: lanes 1, 2 and 4." in race_labels.finished_level([0, 1, 3], 74)


def test_every_field_and_measure_has_words() -> None:
    assert set(race_labels.FIELDS) == set(FIELDS)
    assert set(race_labels.MEASURES) == set(Measure)

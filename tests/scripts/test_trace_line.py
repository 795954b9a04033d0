"""The line for a terminal: read as a command line, it is the run that it is of."""

import shlex
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gd_desktop.cli import parse, setup_from
from gd_desktop.core.costs import COSTS
from gd_desktop.core.dataset import SCALES, Dataset
from gd_desktop.core.methods import METHODS, NEEDING_ALL
from gd_desktop.core.mistakes import Mistake
from gd_desktop.core.recipe import Recipe
from gd_desktop.core.setup import RANDOM, ZEROS, Setup
from gd_desktop.core.terrains import TERRAINS, terrain
from gd_desktop.io.builtin import entries, load_builtin
from gd_desktop.io.setups import Choice, find_data
from gd_desktop.scripts.trace_line import trace_line
from gd_desktop.scripts.unsaid import Unsaid


def line(setup: Setup) -> str:
    """The line for all steps of a Setup."""
    said = trace_line(setup, Recipe(((1, setup.rate),), setup.steps, 0))
    assert not isinstance(said, Unsaid)
    return said


def read(text: str) -> Setup:
    """The Setup that `trace` makes of a line."""
    command, *arguments = shlex.split(text)
    assert command == "gd-desktop"
    return setup_from(parse(arguments))


@pytest.mark.parametrize(
    ("setup", "said"),
    [
        (Setup(), "gd-desktop trace"),
        (Setup(rate=0.05, steps=12), "gd-desktop trace --rate 0.05 --steps 12"),
        (Setup(start=(-1.5,)), "gd-desktop trace --start '-1.5'"),
        (
            Setup(coefficients=(2.0, -4.0, 6.5)),
            "gd-desktop trace --coefficients '2,-4,6.5'",
        ),
        (
            Setup(method="adam", options=(("beta1", 0.5),)),
            "gd-desktop trace --method adam --set beta1=0.5",
        ),
        (
            Setup(model="function", function="-x^2 + 1", start=(2.0,)),
            "gd-desktop trace --model function '--function=-x^2 + 1'",
        ),
        (
            Setup(model="terrain", terrain="beale", start=terrain("beale").start),
            "gd-desktop trace --model terrain --terrain beale",
        ),
        (
            Setup(model="neuron", data=load_builtin("penguins"), start=ZEROS, batch=32),
            "gd-desktop trace --model neuron --batch 32",
        ),
    ],
)
def test_a_line_says_what_is_not_usual(setup: Setup, said: str) -> None:
    assert line(setup) == said
    assert read(said) == setup


def test_a_line_walks_the_visible_steps() -> None:
    assert trace_line(Setup(steps=100), Recipe(((1, 0.1),), 7, 3)) == "gd-desktop trace --steps 7"


def test_what_a_line_cannot_say() -> None:
    changed = Recipe(((1, 0.1), (4, 0.2)), 9, 9)
    assert trace_line(Setup(rate=0.2), changed) is Unsaid.RATE_CHANGED
    # The rate in force is another than the one that was walked with.
    assert trace_line(Setup(rate=0.2), Recipe(((1, 0.1),), 9, 9)) is Unsaid.RATE_CHANGED
    assert trace_line(Setup(method="newton-raphson", steps=9), changed) == (
        "gd-desktop trace --method newton-raphson --steps 9"
    )
    own = replace(load_builtin("four-points"), source="painted", is_own=True)
    setup = Setup(model="neuron", data=own, start=ZEROS)
    assert trace_line(setup, Recipe()) is Unsaid.OWN_DATA
    spaced = Dataset("some.csv", (" x",), np.array([[1.0], [2.0]]), np.array([0.0, 1.0]))
    setup = Setup(model="neuron", data=spaced, start=ZEROS)
    assert trace_line(setup, Recipe()) is Unsaid.NAMES


def test_a_table_of_ones_own_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "my table.csv"
    path.write_text('"a, b",-c,kind\n1,2,-no\n3,4,yes it\'s\n2,5,-no\n', encoding="utf-8")
    data, _ = find_data(Choice(str(path), "kind", ("a, b", "-c"), "-no"))
    setup = Setup(model="neuron", data=data, start=(0.5, -0.25, 1.0))
    assert read(line(setup)) == setup
    other = replace(setup, data=find_data(Choice(str(path), "kind", ("-c",)))[0], start=ZEROS)
    assert read(line(other)) == other


_floats = st.floats(allow_nan=False, allow_infinity=False, width=64)
_starts = st.sampled_from([RANDOM, ZEROS])


@st.composite
def setups(draw: st.DrawFn) -> Setup:
    fields: dict[str, object] = {
        "model": draw(st.sampled_from(["parabola", "function", "terrain", "neuron"])),
        "method": draw(st.sampled_from(METHODS)),
        "seed": draw(st.integers(0, 2**53)),
        "steps": draw(st.integers(0, 10**7)),
        "tolerance": draw(st.floats(0, 1e300)),
    }
    if fields["method"] not in NEEDING_ALL:
        fields["rate"] = draw(st.floats(0, 1e300, exclude_min=True))
    if fields["method"] == "rmsprop":
        fields["options"] = (("decay", draw(st.floats(0.01, 0.999))),)
    dimension = 2
    if fields["model"] == "parabola":
        a = draw(st.floats(0.01, 1e6))
        fields["coefficients"] = (-a, draw(st.floats(-1e6, 1e6)), draw(st.floats(-1e6, 1e6)))
        dimension = 1
    elif fields["model"] == "function":
        fields["function"] = draw(st.sampled_from(["x^2 y", "-x - y", "|x| + y"]))
    elif fields["model"] == "terrain":
        fields["terrain"] = draw(st.sampled_from(TERRAINS))
    else:
        entry = draw(st.sampled_from([entry for entry in entries() if len(entry.columns) < 9]))
        columns = draw(st.lists(st.sampled_from(entry.columns), min_size=1, unique=True))
        positive = draw(st.sampled_from(entry.classes))
        data = load_builtin(entry.name, tuple(columns), positive)
        dimension = len(data.names) + 1
        fields |= {"data": data, "cost": draw(st.sampled_from(list(COSTS)))}
        fields |= {"scale": draw(st.sampled_from(SCALES)), "held_out": draw(st.floats(0, 0.9))}
        if fields["method"] not in NEEDING_ALL:
            fields["batch"] = draw(st.just("all") | st.integers(1, 10**7))
            mistakes = st.lists(st.sampled_from(list(map(str, Mistake))), unique=True)
            fields["mistakes"] = tuple(draw(mistakes))
    exact = st.tuples(*[_floats] * dimension)
    fields["start"] = draw(_starts | exact)
    return Setup(**fields)  # type: ignore[arg-type]


# The first of a kind reads its data, or makes its terrain.
@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(setup=setups())
def test_each_line_is_read_as_its_run(setup: Setup) -> None:
    said = line(setup)
    assert read(said) == setup
    # Outside of quotes there is no sign that a shell would take for its own.
    bare = "".join(said.split("'")[::2])
    assert not set(bare) & set(',;&|<>()$`\\"@{}#~*?![]^%')

"""What is read of an experiment, what is refused, and where."""

import json
import os
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from gd_desktop import keeping_words
from gd_desktop.io.experiments import migrations, read
from gd_desktop.io.experiments.experiment import FORMAT, Experiment
from gd_desktop.io.experiments.read import load_experiment, read_experiment
from gd_desktop.io.experiments.refusal import ExperimentFault, ExperimentRefusal
from gd_desktop.io.experiments.write import save_experiment, write_experiment
from gd_desktop.io.lessons.lesson import Scene, View
from gd_desktop.io.settings import WINDOW_SETUP, Settings, save

from .samples import EXPERIMENTS, NEURON, OWN, PARABOLA, TERRAIN, WIDE

Change = Callable[[dict[str, Any]], object]


def refused(text: str) -> ExperimentRefusal:
    with pytest.raises(ExperimentRefusal) as caught:
        read_experiment(text)
    return caught.value


def changed(experiment: Experiment, *path: Any, to: Any) -> str:
    """The text of an experiment with another value at a place."""
    document = json.loads(write_experiment(experiment))
    inner = document
    for key in path[:-1]:
        inner = inner[key]
    inner[path[-1]] = to
    return json.dumps(document)


@pytest.mark.parametrize("experiment", EXPERIMENTS)
def test_what_is_written_is_read_and_written_alike(experiment: Experiment) -> None:
    text = write_experiment(experiment)
    again = read_experiment(text)
    assert again == experiment
    assert write_experiment(again) == text
    assert text.endswith("}\n")
    assert max(map(len, text.splitlines())) < 200


def test_floats_come_back_to_the_bit() -> None:
    again = read_experiment(write_experiment(OWN)).scene.setup.data
    data = OWN.scene.setup.data
    assert data is not None
    assert again is not None
    assert again.features.tobytes() == data.features.tobytes()
    point = read_experiment(write_experiment(TERRAIN)).scene.setup.start
    assert repr(point) == "(-0.0, 5e-324)"


def test_a_file_begins_with_its_format_and_is_read_by_people() -> None:
    lines = write_experiment(PARABOLA).splitlines()
    assert lines[:4] == ["{", '  "format": 1,', '  "setup": {', '    "model": "parabola",']
    assert '    "coefficients": [1.0, -4.0, 6.0],' in lines
    assert "      [4, 0.125]," in lines


def test_a_view_of_another_model_is_left_out() -> None:
    """As of the last model that was looked at: no file is saved that cannot be opened."""
    view = View(beside="surface", study="ask", sample=99, fog=True, pace=8)
    again = read_experiment(write_experiment(Experiment(Scene(WINDOW_SETUP, view))))
    assert again.scene.view == View(fog=True, pace=8.0)


WRONG: dict[str, tuple[str, ExperimentFault, str]] = {
    "a rate": (
        changed(PARABOLA, "setup", "rate", to=-1),
        ExperimentFault.SETUP,
        "setup.rate: Learning rate: “-1” is not positive. Give a positive number, such as 0.1 or "
        "1e-3.",
    ),
    "true": (
        changed(PARABOLA, "setup", "seed", to=True),
        ExperimentFault.SETUP,
        "setup.seed: Seed: “True” is not a number. Give a whole number from 0 on, such as 7.",
    ),
    "a pin": (
        changed(PARABOLA, "pins", 1, "method", to="adamant"),
        ExperimentFault.SETUP,
        "pins[2].method: Method: “adamant” is not known. Give ",
    ),
    "a pin's field": (
        changed(PARABOLA, "pins", 0, to={"coefficients": [1, 2, 3]}),
        ExperimentFault.UNKNOWN_KEY,
        "pins[1].coefficients: “coefficients” is nothing that is known here. ",
    ),
    "a field of another model": (
        changed(PARABOLA, "setup", "terrain", to="bowl"),
        ExperimentFault.NEEDS,
        "setup.terrain: “terrain” can be had with a landscape only. Take it out.",
    ),
    "a model": (
        changed(PARABOLA, "setup", "model", to="cone"),
        ExperimentFault.UNKNOWN_NAME,
        "setup.model: “cone” is not known. Give one of parabola, function, terrain, neuron.",
    ),
    "another key": (
        changed(PARABOLA, "colour", to="red"),
        ExperimentFault.UNKNOWN_KEY,
        "colour: “colour” is nothing that is known here.",
    ),
    "a list as a part": (
        changed(PARABOLA, "view", to=[]),
        ExperimentFault.KIND,
        "view: “[…]” is not what belongs here. Give keys with their values between { and }.",
    ),
    "a flag": (
        changed(PARABOLA, "view", "fog", to=1),
        ExperimentFault.KIND,
        "view.fog: “1” is not what belongs here. Give true or false.",
    ),
    "an instrument": (
        changed(PARABOLA, "view", "beside", to="surface"),
        ExperimentFault.NEEDS,
        "view.beside: “surface” can be had with a landscape, which has two parameters only.",
    ),
    "a cursor": (
        changed(PARABOLA, "history", "cursor", to=13),
        ExperimentFault.OUT_OF_RANGE,
        "history.cursor: “13” is out of range. Give 0 to 12.",
    ),
    "many steps": (
        changed(PARABOLA, "history", "steps", to=10_000_001),
        ExperimentFault.OUT_OF_RANGE,
        "history.steps: “10000001” is out of range. Give 0 to 10\u202f000\u202f000.",
    ),
    "a first rate": (
        changed(PARABOLA, "history", "rates", 0, 0, to=2),
        ExperimentFault.HISTORY,
        "history.rates[1]: The learning rates do not fit the steps.",
    ),
    "rates out of order": (
        changed(PARABOLA, "history", "rates", 2, 0, to=4),
        ExperimentFault.HISTORY,
        "history.rates[3]: ",
    ),
    "a rate past the end": (
        changed(PARABOLA, "history", "rates", 2, 0, to=13),
        ExperimentFault.HISTORY,
        "history.rates[3]: ",
    ),
    "a rate of 0": (
        changed(PARABOLA, "history", "rates", 1, 1, to=0),
        ExperimentFault.HISTORY,
        "history.rates[2]: ",
    ),
    "no rates": (
        changed(PARABOLA, "history", "rates", to=[]),
        ExperimentFault.HISTORY,
        "history.rates: ",
    ),
    "half a row": (
        changed(OWN, "setup", "rows", 2, to=[1.0]),
        ExperimentFault.OWN_DATA,
        "setup.rows[3]: Rows, labels, features and classes do not fit together.",
    ),
    "a row of texts": (
        changed(OWN, "setup", "rows", 0, to=["1", "2"]),
        ExperimentFault.OWN_DATA,
        "setup.rows[1]: ",
    ),
    "a row of flags": (
        changed(OWN, "setup", "rows", 0, to=[True, False]),
        ExperimentFault.OWN_DATA,
        "setup.rows[1]: ",
    ),
    "a label": (
        changed(OWN, "setup", "labels", 0, to=2),
        ExperimentFault.OWN_DATA,
        "setup.labels: ",
    ),
    "three classes": (
        changed(OWN, "setup", "classes", to=["a", "b", "c"]),
        ExperimentFault.TOO_MANY,
        "setup.classes: There are 3, and 2 is the most.",
    ),
    "an image": (
        changed(OWN, "setup", "image", to=[2, 2]),
        ExperimentFault.OWN_DATA,
        "setup.image: ",
    ),
    "half a sign": (
        changed(OWN, "setup", "label", to="\ud800"),
        ExperimentFault.CONTROL,
        "setup.label: ",
    ),
    "a feature": (
        changed(NEURON, "setup", "features", 0, to="colour"),
        ExperimentFault.SETUP,
        "setup.features: Features: “colour” is not known.",
    ),
    "data": (
        changed(NEURON, "setup", "data", to="whales"),
        ExperimentFault.DATA_UNKNOWN,
        "setup.data: “whales” is no data that comes with this version of the app. Give one of ",
    ),
    "a matrix that no memory holds": (
        changed(WIDE, "setup", "method", to="newton-raphson"),
        ExperimentFault.SETUP,
        "setup.method: Method: Newton–Raphson takes 1\u202f025 parameters at the most, and",
    ),
    "a newer format": (
        changed(PARABOLA, "format", to=FORMAT + 1),
        ExperimentFault.NEWER,
        "format: This was made by a newer version of the app: its format is 2, and 1 is the newest",
    ),
    "a format of flags": (
        changed(PARABOLA, "format", to=True),
        ExperimentFault.KIND,
        "format: “true” is not what belongs here. Give a whole number, such as 3.",
    ),
    "an old format": (
        changed(PARABOLA, "format", to=0),
        ExperimentFault.OUT_OF_RANGE,
        "format: “0” is out of range.",
    ),
    "another file": ('{"name": "x"}', ExperimentFault.NOT_AN_EXPERIMENT, "This is no experiment."),
    "a list": ("[1, 2]", ExperimentFault.NOT_AN_EXPERIMENT, "This is no experiment."),
    "a cut file": (
        write_experiment(PARABOLA)[:100],
        ExperimentFault.SYNTAX,
        "Line 6, column 5: The file is damaged or cut off here.",
    ),
    "an empty file": ("", ExperimentFault.SYNTAX, "Line 1, column 1: The file is damaged"),
    "NaN": (
        changed(PARABOLA, "setup", "rate", to=float("nan")),
        ExperimentFault.NOT_FINITE,
        "setup.rate: “nan” is not a finite number. Give one, such as 0.1.",
    ),
    "a number past all floats": (
        write_experiment(PARABOLA).replace("[4, 0.125]", "[4, 1e999]"),
        ExperimentFault.NOT_FINITE,
        "history.rates[2][2]: “inf” is not a finite number.",
    ),
    "a key twice": (
        write_experiment(PARABOLA).replace('"seed": 0', '"seed": 0, "seed": 1'),
        ExperimentFault.TWICE,
        "setup.seed: This is there twice. Keep one of the two.",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "fault", "says"), WRONG.values(), ids=WRONG.keys())
def test_what_is_wrong_is_refused_with_its_place_and_what_would_do(
    text: str, fault: ExperimentFault, says: str
) -> None:
    no = refused(text)
    assert no.fault is fault
    message = keeping_words.refusal(no)
    assert message.startswith(says)
    assert message.endswith(".")


@pytest.mark.parametrize("experiment", [PARABOLA, NEURON, OWN])
def test_nothing_may_be_missing(experiment: Experiment) -> None:
    whole = json.loads(write_experiment(experiment))
    places = [((), key) for key in whole if key != "format"]
    places += [((part,), key) for part in ("setup", "history") for key in whole[part]]
    for path, key in places:
        if key in ("image", "rows"):
            continue  # a picture's sides need not be; without rows, data is meant by its name
        document = json.loads(write_experiment(experiment))
        inner = document[path[0]] if path else document
        del inner[key]
        no = refused(json.dumps(document))
        assert (no.fault, no.path) == (ExperimentFault.MISSING, (*path, key))


# --- files


@pytest.mark.skipif(sys.platform == "win32", reason="about POSIX alone")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.descent")
    with pytest.raises(ExperimentRefusal) as caught:
        load_experiment(tmp_path / "a.descent")
    assert caught.value.fault is ExperimentFault.NOT_A_FILE
    assert keeping_words.refusal(caught.value).endswith("Choose a file.")


def test_a_folder_and_a_lost_file_are_the_systems_errors(tmp_path: Path) -> None:
    for path, says in ((tmp_path, "opened"), (tmp_path / "a", "it is not there any more")):
        with pytest.raises(OSError, match=r".") as caught:
            load_experiment(path)
        assert says in keeping_words.cannot_open(str(path), caught.value)


def test_an_editors_mark_and_line_ends_are_read_and_other_encodings_are_not(tmp_path: Path) -> None:
    path = tmp_path / "a.descent"
    text = write_experiment(OWN)
    path.write_bytes(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())
    assert load_experiment(path) == OWN
    path.write_bytes(text.encode("utf-16"))
    with pytest.raises(ExperimentRefusal) as caught:
        load_experiment(path)
    assert (caught.value.fault, caught.value.line) == (ExperimentFault.NOT_TEXT, 1)


# --- formats


@pytest.mark.parametrize("experiment", EXPERIMENTS)
def test_settings_of_old_are_opened_as_an_experiment(
    tmp_path: Path, experiment: Experiment
) -> None:
    setup = experiment.scene.setup
    save(tmp_path / "settings.json", Settings(setup))
    assert load_experiment(tmp_path / "settings.json") == Experiment(Scene(setup))


def test_each_format_is_brought_to_the_next_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if there were a format 3, in which the history is called so no more."""

    def first(document: migrations.Document) -> migrations.Document:
        return document | {"format": 2, "walked": document["history"]}

    def second(document: migrations.Document) -> migrations.Document:
        told = {key: value for key, value in document.items() if key != "walked"}
        return told | {"format": 3, "history": document["walked"] | {"cursor": 1}}

    monkeypatch.setattr(read, "FORMAT", 3)
    monkeypatch.setitem(migrations._MIGRATIONS, 1, first)
    monkeypatch.setitem(migrations._MIGRATIONS, 2, second)
    found = read_experiment(write_experiment(PARABOLA))
    assert found == replace(PARABOLA, recipe=replace(PARABOLA.recipe, cursor=1))
    assert refused(changed(PARABOLA, "format", to=4)).fault is ExperimentFault.NEWER


def test_there_is_a_migration_from_every_format() -> None:
    assert sorted(migrations._MIGRATIONS) == list(range(FORMAT))


def test_saving_twice_gives_the_same_bytes(tmp_path: Path) -> None:
    first, second = tmp_path / "1", tmp_path / "2"
    for experiment in EXPERIMENTS:
        save_experiment(first, experiment)
        save_experiment(second, load_experiment(first))
        assert first.read_bytes() == second.read_bytes()

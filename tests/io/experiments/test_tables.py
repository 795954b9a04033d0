"""Tables from files in experiments: with their rows, or by their path where they are large."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from gd_desktop import keeping_words
from gd_desktop.core.dataset import Dataset
from gd_desktop.io.experiments import data as experiment_data
from gd_desktop.io.experiments.experiment import Experiment
from gd_desktop.io.experiments.limits import MOST_BYTES, MOST_OF_OWN
from gd_desktop.io.experiments.read import load_experiment, read_experiment
from gd_desktop.io.experiments.refusal import ExperimentFault, ExperimentRefusal
from gd_desktop.io.experiments.share import to_share
from gd_desktop.io.experiments.write import save_experiment, write_experiment
from gd_desktop.io.lessons.lesson import Scene
from gd_desktop.io.settings import window_setup
from gd_desktop.io.setups import Choice, find_data

TABLE = "mass,height,kind\n1.5,2,a\n0.1,-3e-5,b\n7,8,a\n2,2,c\n"


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "here" / "größe.csv"
    path.parent.mkdir()
    path.write_text(TABLE, encoding="utf-8")
    return path


@pytest.fixture
def _few(monkeypatch: pytest.MonkeyPatch) -> None:
    """All tables of more than 4 numbers are large."""
    monkeypatch.setattr(experiment_data, "MOST_OF_A_TABLE", 4)


def of(path: Path, **more: str) -> Experiment:
    found, _ = find_data(Choice(str(path), **{"positive": "c"} | more))
    return Experiment(Scene(replace(window_setup("neuron"), data=found, start="zeros")))


def data_of(experiment: Experiment) -> Dataset:
    data = experiment.scene.setup.data
    assert data is not None
    return data


def fault_of(path: Path) -> tuple[ExperimentFault, str]:
    with pytest.raises(ExperimentRefusal) as caught:
        load_experiment(path)
    assert caught.value.path == ("setup", "data")
    return caught.value.fault, keeping_words.refusal(caught.value)


def test_a_table_goes_along_with_its_rows_and_without_its_folder(table: Path) -> None:
    text = write_experiment(of(table))
    assert str(table.parent) not in text
    table.unlink()
    again = read_experiment(text)
    data = data_of(again)
    assert (data.source, data.is_own, data.classes) == ("größe.csv", True, ("not c", "c"))
    assert data.features.tolist() == [[1.5, 2.0], [0.1, -3e-5], [7.0, 8.0], [2.0, 2.0]]
    assert write_experiment(again) == text
    # From now on its rows are nowhere else, so that settings and lessons keep them too.
    assert "rows" in again.scene.setup.to_dict()


@pytest.mark.usefixtures("_few")
def test_a_large_table_stays_in_its_file(table: Path, tmp_path: Path) -> None:
    path = tmp_path / "a.descent"
    experiment = of(table)
    save_experiment(path, experiment)
    told = json.loads(path.read_text("utf-8"))["setup"]
    assert told["data"] == str(table)
    assert "rows" not in told
    assert load_experiment(path) == experiment
    assert write_experiment(load_experiment(path)) == path.read_text("utf-8")


@pytest.mark.usefixtures("_few")
def test_a_large_table_that_is_gone_or_changed_is_said(table: Path, tmp_path: Path) -> None:
    path = tmp_path / "a.descent"
    save_experiment(path, of(table))
    for text in (
        TABLE.replace("1.5", "1.6"),
        TABLE + "1,1,c\n",
        TABLE.replace("2,c", "2,a"),
        "x\n",
    ):
        table.write_text(text, encoding="utf-8")
        fault, says = fault_of(path)
        assert fault is ExperimentFault.DATA_CHANGED
        assert "is not the one that the experiment was saved with" in says
    table.unlink()
    fault, says = fault_of(path)
    assert fault is ExperimentFault.DATA_GONE
    assert "größe.csv cannot be opened" in says
    assert "or beside the experiment’s file." in says


@pytest.mark.usefixtures("_few")
def test_a_large_table_that_moved_is_found_beside_the_experiment(
    table: Path, tmp_path: Path
) -> None:
    path = tmp_path / "a.descent"
    save_experiment(path, of(table))
    moved = table.rename(tmp_path / table.name)
    assert load_experiment(path) == of(moved)
    # Another table of that name is not taken for it.
    moved.write_text(TABLE.replace("7", "8"), encoding="utf-8")
    assert fault_of(path)[0] is ExperimentFault.DATA_CHANGED


@pytest.mark.usefixtures("_few")
def test_a_path_of_windows_is_found_beside_the_experiment_too(table: Path, tmp_path: Path) -> None:
    path = tmp_path / "a.descent"
    document = json.loads(write_experiment(of(table)))
    document["setup"]["data"] = "C:\\Users\\someone\\größe.csv"
    path.write_text(json.dumps(document))
    assert fault_of(path)[0] is ExperimentFault.DATA_GONE
    table.rename(tmp_path / table.name)
    assert data_of(load_experiment(path)).source == str(tmp_path / table.name)


FAR = [
    "\\\\host\\share\\größe.csv",
    "//host/share/größe.csv",
    "/\\host/share\\größe.csv",
    "\\\\?\\C:\\größe.csv",
    "\\\\?\\UNC\\host\\share\\größe.csv",
    "\\\\.\\pipe\\größe.csv",
    "/??/UNC/host/share/größe.csv",
]


@pytest.mark.parametrize("far", FAR)
@pytest.mark.usefixtures("_few")
def test_no_other_computer_is_asked_for_a_table(
    table: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, far: str
) -> None:
    path = tmp_path / "a.descent"
    document = json.loads(write_experiment(of(table)))
    document["setup"]["data"] = far
    path.write_text(json.dumps(document))
    asked: list[str] = []

    def exists(place: str) -> bool:
        asked.append(place)
        return False

    monkeypatch.setattr("os.path.exists", exists)
    fault, says = fault_of(path)
    assert fault is ExperimentFault.DATA_FAR
    assert says.endswith("Put a copy of the table beside the experiment’s file.")
    with pytest.raises(ExperimentRefusal):
        read_experiment(json.dumps(document))
    # A copy beside the experiment is taken, and the other computer left in peace still.
    table.rename(tmp_path / table.name)
    assert data_of(load_experiment(path)).source == str(tmp_path / table.name)
    assert far not in asked


@pytest.mark.usefixtures("_few")
def test_a_large_table_cannot_be_shared_as_a_text(table: Path) -> None:
    with pytest.raises(ExperimentRefusal) as caught:
        to_share(of(table))
    assert caught.value.fault is ExperimentFault.SHARED_TABLE
    message = keeping_words.refusal(caught.value)
    assert message.startswith("The table ")
    assert message.endswith("hand over its file together with the table.")


@pytest.mark.parametrize("path", ["/dev/zero", "/dev/null", "/", "/no\0thing", "/" + "x" * 9000])
def test_what_is_no_table_is_not_waited_for(table: Path, path: str) -> None:
    document = json.loads(write_experiment(of(table)))
    for key in ("rows", "labels", "classes"):
        del document["setup"][key]
    document["setup"] |= {"data": path, "positive": "c"}
    with pytest.raises(ExperimentRefusal) as caught:
        read_experiment(json.dumps(document))
    assert caught.value.fault in (ExperimentFault.DATA_GONE, ExperimentFault.DATA_CHANGED)
    assert keeping_words.refusal(caught.value).isprintable()


def test_a_name_that_no_text_can_hold_is_written_with_signs_that_can(table: Path) -> None:
    odd = table.rename(table.with_name("a\udcff.csv"))
    again = read_experiment(write_experiment(of(odd)))
    assert data_of(again).source == "a\ufffd.csv"


def test_reading_a_large_table_can_be_ended(
    table: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(experiment_data, "MOST_OF_A_TABLE", 4)
    path = tmp_path / "a.descent"
    save_experiment(path, of(table))

    class Ended(Exception):  # noqa: N818 -- as jobs are ended
        pass

    def end() -> None:
        raise Ended

    with pytest.raises(Ended):
        load_experiment(path, end)


def own(count: int) -> Experiment:
    data = Dataset("drawn", ("x",), np.full((count, 1), -1.2345678901234567e-300),
                   np.arange(count) % 2, is_own=True)  # fmt: skip
    return Experiment(Scene(replace(window_setup("neuron"), data=data, start="zeros")))


def test_own_rows_go_along_up_to_a_size_that_can_be_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(experiment_data, "MOST_OF_OWN", 1000)
    assert read_experiment(write_experiment(own(1000))) == own(1000)
    with pytest.raises(ExperimentRefusal) as caught:
        write_experiment(own(1001))
    assert caught.value.fault is ExperimentFault.NUMBERS
    assert "an experiment can hold 1\u202f000." in keeping_words.refusal(caught.value)


@pytest.mark.long
def test_as_many_own_rows_as_can_be_are_read_again(tmp_path: Path) -> None:
    experiment = own(MOST_OF_OWN)
    save_experiment(tmp_path / "a", experiment)
    assert (tmp_path / "a").stat().st_size < MOST_BYTES
    assert load_experiment(tmp_path / "a") == experiment

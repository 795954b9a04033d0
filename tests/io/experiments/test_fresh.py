"""Experiments that are opened in another process: the same bytes, and the same run to the bit."""

import json
import os
import platform
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from gd_desktop.core.recipe import Recipe
from gd_desktop.io.experiments.data import is_apart
from gd_desktop.io.experiments.experiment import Experiment
from gd_desktop.io.experiments.limits import MOST_OF_A_TABLE
from gd_desktop.io.experiments.read import load_experiment
from gd_desktop.io.experiments.share import from_share, to_share
from gd_desktop.io.experiments.write import document_of, save_experiment
from gd_desktop.io.lessons.lesson import Scene
from gd_desktop.io.settings import window_setup
from gd_desktop.io.setups import Choice, find_data

from . import fresh
from .drawn import some_experiments

ROOT = Path(__file__).parents[3]


def table(folder: Path, name: str, rows: int, columns: int) -> Path:
    generator = np.random.default_rng(3)
    numbers = generator.normal(size=(rows, columns)).round(3)
    names = ",".join(f"c{i}" for i in range(columns))
    lines = [f"{','.join(map(str, row))},{i % 2}" for i, row in enumerate(numbers.tolist())]
    path = folder / name
    path.write_text("\n".join([f"{names},class", *lines]) + "\n", encoding="utf-8")
    return path


def of_table(path: Path) -> Experiment:
    data, _ = find_data(Choice(str(path)))
    setup = replace(window_setup("neuron"), data=data, start="zeros", batch=7, rate=0.125)
    return Experiment(Scene(setup), Recipe(((1, 0.25), (4, 0.125)), 9, 6))


def open_elsewhere(folder: Path, experiments: list[Experiment]) -> None:
    """Save them, open, continue and save them again in one process, and compare."""
    saved, again = folder / "saved", folder / "again"
    saved.mkdir()
    again.mkdir()
    expected = []
    for number, experiment in enumerate(experiments):
        name = f"{number:04}.descent"
        save_experiment(saved / name, experiment)
        expected.append(f"{name} {fresh.outcome(experiment)[0]}")
    found = subprocess.run(
        [sys.executable, "-m", "tests.io.experiments.fresh", str(saved), str(again)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=280,
    )
    assert found.stderr == ""
    assert found.stdout.splitlines() == expected
    for path in saved.iterdir():
        assert (again / path.name).read_bytes() == path.read_bytes()


@pytest.fixture(scope="module")
def some() -> list[Experiment]:
    return some_experiments(30)


def test_a_fresh_process_opens_continues_and_saves_the_same(
    tmp_path: Path, some: list[Experiment]
) -> None:
    small = table(tmp_path, "größe.csv", 30, 2)
    large = table(tmp_path, "large.csv", MOST_OF_A_TABLE // 10 + 1, 10)
    with_tables = [of_table(small), of_table(large)]
    apart = [is_apart(document_of(each)["setup"]) for each in with_tables]
    assert apart == [False, True]
    open_elsewhere(tmp_path, [*some, *with_tables])


@pytest.mark.long
def test_many_are_the_same_in_a_fresh_process(tmp_path: Path) -> None:
    open_elsewhere(tmp_path, some_experiments(1000))


def test_the_same_experiment_comes_back_from_its_file_and_from_its_text(
    tmp_path: Path, some: list[Experiment]
) -> None:
    path = tmp_path / "a.descent"
    for experiment in some:
        save_experiment(path, experiment)
        assert load_experiment(path) == experiment
        assert from_share(to_share(experiment)) == experiment


@pytest.mark.long
@pytest.mark.skipif(platform.machine() != "x86_64", reason="the kernels have other names elsewhere")
def test_another_processor_comes_to_the_same_within_rounding(tmp_path: Path) -> None:
    """Numpy's linear algebra picks a kernel for each processor; one of an old processor stands for
    another machine.
    """
    for number, experiment in enumerate(some_experiments(200)):
        save_experiment(tmp_path / f"{number:04}.descent", experiment)
    found = [
        json.loads(
            subprocess.run(
                [sys.executable, "-m", "tests.io.experiments.fresh", str(tmp_path)],
                cwd=ROOT,
                env=os.environ | kernel,
                capture_output=True,
                text=True,
                check=True,
                timeout=280,
            ).stdout
        )
        for kernel in ({}, {"OPENBLAS_CORETYPE": "Nehalem"})
    ]
    assert found[0] != found[1]  # or both had the same kernel
    for here, there in zip(*found, strict=True):
        np.testing.assert_allclose(there, here, rtol=1e-9, atol=1e-9)

"""A program that is killed while it saves, a full disk, a lost folder: the file is whole."""

import errno
import hashlib
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

import numpy as np
import pytest

from gd_desktop import keeping_words
from gd_desktop.core.dataset import Dataset
from gd_desktop.io.experiments.experiment import Experiment
from gd_desktop.io.experiments.read import load_experiment
from gd_desktop.io.experiments.write import save_experiment
from gd_desktop.io.lessons.lesson import Scene
from gd_desktop.io.settings import window_setup

from .samples import OWN, PARABOLA

ROOT = Path(__file__).parents[3]
posix = pytest.mark.skipif(sys.platform == "win32", reason="about POSIX alone")


def large() -> Experiment:
    """One whose file takes several writes: some 400 kB."""
    generator = np.random.default_rng(1)
    features = generator.normal(size=(5000, 4))
    names = ("a", "b", "c", "d")
    data = Dataset("drawn", names, features, np.arange(5000) % 2, is_own=True)
    return Experiment(Scene(replace(window_setup("neuron"), data=data, start="zeros")))


def apart(*arguments: object) -> list[str]:
    """What another program prints that saves, in lines."""
    command = [sys.executable, "-m", "tests.io.experiments.saving", *map(str, arguments)]
    found = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert found.stderr == ""
    return found.stdout.splitlines()


def kill_often(folder: Path, count: int) -> None:
    old, new, path = folder / "old", folder / "new", folder / "kept" / "a.descent"
    path.parent.mkdir()
    save_experiment(old, OWN)
    save_experiment(new, large())
    met = apart("kill", path, old, new, count)
    assert len(met) == count
    assert {*met} <= {hashlib.sha256(each.read_bytes()).hexdigest() for each in (old, new)}
    assert count < 100 or len({*met}) == 2
    assert load_experiment(path) in (load_experiment(old), load_experiment(new))
    # What the killed programs left is gone at the next saving, once they are long dead.
    for left in path.parent.glob(".*.tmp"):
        os.utime(left, (0, 0))
    save_experiment(path, PARABOLA)
    assert list(path.parent.iterdir()) == [path]
    assert load_experiment(path) == PARABOLA


@posix
def test_a_killed_program_leaves_the_old_file_or_the_new_one(tmp_path: Path) -> None:
    kill_often(tmp_path, 10)


@posix
@pytest.mark.long
def test_however_often_it_is_killed(tmp_path: Path) -> None:
    kill_often(tmp_path, 200)


@posix
def test_on_a_full_disk_the_old_file_stands(tmp_path: Path) -> None:
    new, path = tmp_path / "new.descent", tmp_path / "kept" / "a.descent"
    path.parent.mkdir()
    save_experiment(new, large())
    save_experiment(path, OWN)
    assert apart("full", path, new, 100_000) == [str(errno.EFBIG)]
    assert list(path.parent.iterdir()) == [path]
    assert load_experiment(path) == OWN
    assert "no space left" in keeping_words.cannot_save(str(path), OSError(errno.EFBIG, "too big"))


def windows(number: int) -> OSError:
    """As Windows gives it where another program has the file open."""
    error = PermissionError(errno.EACCES, "The process cannot access the file")
    error.winerror = number  # type: ignore[attr-defined]
    return error


FAULTS = {
    "full": ("os.fsync", OSError(errno.ENOSPC, "No space left on device"), "no space left"),
    "quota": ("os.fsync", OSError(getattr(errno, "EDQUOT", 28), "Quota exceeded"), "space"),
    "worn out": ("os.fsync", OSError(errno.EIO, "Input/output error"), "Input/output error"),
    "locked": ("pathlib.Path.replace", windows(32), "another program has it open"),
    "denied by Windows": ("pathlib.Path.replace", windows(5), "another program has it open"),
    "read-only folder": ("tempfile.mkstemp", PermissionError(errno.EACCES, "no"), "not be written"),
    "read-only disk": ("tempfile.mkstemp", OSError(errno.EROFS, "no"), "nothing can be written"),
}


@pytest.mark.parametrize(("where", "error", "says"), FAULTS.values(), ids=FAULTS.keys())
def test_when_saving_fails_the_old_file_stands_and_it_is_said_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, where: str, error: OSError, says: str
) -> None:
    path = tmp_path / "a.descent"
    save_experiment(path, OWN)

    def fail(*_: object, **__: object) -> NoReturn:
        raise error

    with monkeypatch.context() as patched:
        patched.setattr(where, fail)
        with pytest.raises(OSError, match=r".") as caught:
            save_experiment(path, PARABOLA)
    assert list(tmp_path.iterdir()) == [path]
    assert load_experiment(path) == OWN
    message = keeping_words.cannot_save(str(path), caught.value)
    assert says in message
    assert "hoose another place." in message


def test_a_folder_that_is_gone_is_said_and_not_made(tmp_path: Path) -> None:
    path = tmp_path / "gone" / "a.descent"
    with pytest.raises(FileNotFoundError) as caught:
        save_experiment(path, OWN)
    assert not path.parent.exists()
    assert "its folder is not there" in keeping_words.cannot_save(str(path), caught.value)


def test_a_folder_is_not_replaced(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=r".") as caught:
        save_experiment(tmp_path, OWN)
    assert tmp_path.is_dir()
    assert keeping_words.cannot_save(str(tmp_path), caught.value).endswith(".")


@posix
def test_in_a_folder_that_may_not_be_written_to_the_old_file_stands(tmp_path: Path) -> None:
    if os.geteuid() == 0:
        pytest.skip("root may write anywhere")
    path = tmp_path / "a.descent"
    save_experiment(path, OWN)
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(PermissionError):
            save_experiment(path, PARABOLA)
        assert load_experiment(path) == OWN
        assert list(tmp_path.iterdir()) == [path]
    finally:
        tmp_path.chmod(0o700)


def test_what_is_too_much_for_a_file_leaves_the_old_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.descent"
    save_experiment(path, OWN)
    monkeypatch.setattr("gd_desktop.io.experiments.write.MOST_BYTES", 100)
    with pytest.raises(ValueError, match="too large"):
        save_experiment(path, PARABOLA)
    assert load_experiment(path) == OWN
    assert list(tmp_path.iterdir()) == [path]

"""The log: what is in it, how large it gets, and that it never disturbs."""

import contextlib
import os
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QThread

from gd_desktop.io import last_words, log
from gd_desktop.io.streams import prepare_streams, say

ROOT = Path(__file__).resolve().parents[2]
LINE = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} (INFO|WARNING|ERROR) .")


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "of a person" / "log"
    log.open_log(folder)
    yield folder
    log.close_log()


def read(folder: Path) -> list[str]:
    return (folder / log.NAME).read_text(encoding="utf-8").splitlines()


def test_what_is_written_has_its_time_and_its_weight(folder: Path) -> None:
    log.note("It begins: η = 0.1")
    log.warn("Something is odd.")
    log.fault("KeyError in a.py:1", "Traceback\n  a.py\nKeyError: 'x'\n")
    lines = read(folder)
    assert [bool(LINE.match(line)) for line in lines] == [True, True, True, False, False]
    assert lines[0].endswith(" INFO It begins: η = 0.1")
    assert lines[1].endswith(" WARNING Something is odd.")
    assert lines[-1] == "KeyError: 'x'"
    assert log.count_troubles(folder) == (1, 1)


def test_nothing_is_made_before_there_is_something_to_write(folder: Path) -> None:
    assert not folder.parent.exists()
    assert log.count_troubles(folder) is None


def test_what_repeats_itself_is_written_once_and_then_how_often(folder: Path) -> None:
    for _ in range(1234):
        log.fault("KeyError in a.py:1", "the details")
        log.warn("Qt: over and over")
    assert log.count_troubles(folder) == (4, 4)
    told = [line.split(" ", 3)[3] for line in read(folder)]
    assert told[::2] == [
        "the details",
        *(f"KeyError in a.py:1: {n} times" for n in (10, 100, 1000)),
    ]
    assert told[-1] == "Qt: over and over (1000 times)"


def test_the_log_does_not_grow_for_ever(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log, "MOST_BYTES", 2000)
    for number in range(200):
        log.note(f"line {number:03}")
    files = sorted(folder.iterdir())
    assert len(files) == log.FILES
    assert all(0 < file.stat().st_size <= 2000 for file in files)
    assert read(folder)[-1].endswith("line 199")


def test_a_thread_of_qt_leaves_nothing_in_pythons_list(folder: Path) -> None:
    class Writer(QThread):
        def run(self) -> None:
            log.warn("from another thread")

    before, writer = threading.active_count(), Writer()
    writer.start()
    assert writer.wait(10_000)
    assert read(folder)[0].endswith("from another thread")
    assert threading.active_count() == before


def test_half_a_sign_in_a_path_can_be_written(folder: Path) -> None:
    log.note("/home/\udcff")
    assert read(folder)[0].endswith("/home/\\udcff")


def test_where_files_cannot_be_renamed_it_goes_on_in_the_old_one(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on Windows, where another window has the file open."""

    def refuse(_old: object, _new: object) -> None:
        raise PermissionError(13, "It is used by another process")

    monkeypatch.setattr(log, "MOST_BYTES", 500)
    monkeypatch.setattr(os, "rename", refuse)
    for number in range(50):
        log.note(f"line {number:03}")
    assert [line[-3:] for line in read(folder)] == [f"{number:03}" for number in range(50)]


def test_two_windows_write_at_once(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from gd_desktop.io import log;"
        "log.MOST_BYTES = 5000; log.open_log(Path(sys.argv[1]));"
        "[log.note(f'line {k:03}') for k in range(400)]"
    )
    command = [sys.executable, "-c", code, str(tmp_path)]
    running = [
        subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, stdout=subprocess.PIPE)
        for _ in range(2)
    ]
    assert [(process.communicate(timeout=60), process.returncode) for process in running] == [
        ((b"", b""), 0)
    ] * 2
    assert len(list(tmp_path.iterdir())) <= log.FILES
    assert all(LINE.match(line) for line in read(tmp_path))


def test_a_place_that_cannot_be_written_disturbs_no_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("no folder")
    for folder in (tmp_path / "file" / "log", None):
        log.open_log(folder)
        log.fault("kind", "details")
        log.warn("odd")
        log.close_log()
    last_words.write_into(tmp_path / "file" / "log")
    assert last_words.take_left(tmp_path / "file" / "log") == ""
    assert capsys.readouterr() == ("", "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_disturbs_no_one(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder.mkdir(parents=True)
    (folder / log.NAME).symlink_to("/dev/full")
    log.note("lost")
    log.fault("kind", "details")
    log.close_log()
    assert capsys.readouterr() == ("", "")


def test_what_a_process_says_when_it_dies_is_found_once(tmp_path: Path) -> None:
    code = (
        "import faulthandler, sys; from pathlib import Path; from gd_desktop.io import last_words;"
        "last_words.write_on_standard_error(); last_words.write_into(Path(sys.argv[1]));"
        "faulthandler._sigsegv()"
    )
    for _ in range(2):
        done = subprocess.run(
            [sys.executable, "-c", code, str(tmp_path)],
            cwd=ROOT,
            env={**os.environ, "PYTHONFAULTHANDLER": ""},
            capture_output=True,
            check=False,
            timeout=60,
        )
        assert done.returncode not in (0, 1)
        assert b"Traceback" not in done.stderr
    left = last_words.take_left(tmp_path)
    assert left.count("most recent call first") == 2
    assert last_words.take_left(tmp_path) == ""


def test_without_streams_nothing_is_said_and_nothing_fails(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A windowed program has none."""
    with monkeypatch.context() as windowed:
        windowed.setattr(sys, "stderr", None)
        windowed.setattr(sys, "stdout", None)
        say("to no one")
        last_words.write_on_standard_error()
        prepare_streams()
        say("to no one")
        for stream in (sys.stdout, sys.stderr):
            assert stream.write("nowhere") == 7
            with contextlib.suppress(OSError):
                stream.close()

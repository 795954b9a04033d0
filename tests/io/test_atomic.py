"""Files that are either whole or not there."""

import errno
import os
import re
import sys
from pathlib import Path
from typing import NoReturn

import pytest

from gd_desktop.io import atomic
from gd_desktop.io.atomic import write_atomically

posix = pytest.mark.skipif(sys.platform == "win32", reason="about POSIX alone")


def fail(*_: object) -> NoReturn:
    raise OSError(28, "No space left on device")


@pytest.mark.parametrize(
    ("data", "raw"),
    [
        ("η = 0,1\r\n\n", "η = 0,1\r\n\n".encode()),
        (b"\x00\xff\r\n", b"\x00\xff\r\n"),
        ("", b""),
    ],
)
def test_text_is_utf_8_and_line_ends_stay(tmp_path: Path, data: str | bytes, raw: bytes) -> None:
    path = tmp_path / "file"
    write_atomically(path, data)
    assert path.read_bytes() == raw


def test_an_old_file_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "file.txt"
    for text in ("a long old text", "new"):
        write_atomically(path, text)
        assert path.read_text() == text
    assert list(path.parent.iterdir()) == [path]


def test_a_mistyped_folder_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_atomically(tmp_path / "mistyped" / "file.txt", "text")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("where", ["os.fsync", "pathlib.Path.replace", "pathlib.Path.chmod"])
def test_a_failure_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    path = tmp_path / "file.txt"
    path.write_text("old")
    monkeypatch.setattr(where, fail)
    with pytest.raises(OSError, match="No space left"):
        write_atomically(path, "new")
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_the_old_file_stands_until_the_new_one_is_on_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "file.txt"
    path.write_text("old")
    seen: list[str] = []
    monkeypatch.setattr(os, "fsync", lambda _: seen.append(path.read_text()))
    write_atomically(path, "new")
    # Then its folder is brought there, too, where the system knows how.
    assert seen == (["old"] if sys.platform == "win32" else ["old", "new"])
    assert path.read_text() == "new"


@posix
def test_the_file_is_as_readable_as_any_other(tmp_path: Path) -> None:
    (tmp_path / "other").touch()
    write_atomically(tmp_path / "file", "text")
    modes = {path.stat().st_mode for path in tmp_path.iterdir()}
    assert len(modes) == 1


@posix
def test_a_file_that_is_nobody_else_s_stays_so(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.touch(0o600)
    write_atomically(path, "text")
    assert path.stat().st_mode & 0o777 == 0o600


@posix
def test_a_link_is_followed_and_stays(tmp_path: Path) -> None:
    target, link = tmp_path / "kept" / "settings.json", tmp_path / "settings.json"
    target.parent.mkdir()
    link.symlink_to(target)
    for text in ("first", "second"):
        write_atomically(link, text)
        assert link.is_symlink()
        assert target.read_text() == text


@posix
def test_a_pipe_is_written_to_and_not_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDWR)
    try:
        write_atomically(pipe, "text")
        assert os.read(reader, 100) == b"text"
    finally:
        os.close(reader)
    assert pipe.is_fifo()


def test_a_folder_is_not_replaced(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    with pytest.raises(OSError, match="folder"):
        write_atomically(folder, "text")
    assert list(tmp_path.iterdir()) == [folder]


def test_a_folder_that_cannot_be_brought_to_the_disk_is_no_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "file.txt"
    sync, calls = os.fsync, 0

    def fail_for_the_folder(handle: int) -> None:
        nonlocal calls
        calls += 1
        if calls > 1:
            raise OSError(22, "Invalid argument")
        sync(handle)

    monkeypatch.setattr(os, "fsync", fail_for_the_folder)
    write_atomically(path, "new")
    assert path.read_text() == "new"
    assert list(tmp_path.iterdir()) == [path]


def test_what_a_killed_program_left_is_taken_away_when_no_one_can_be_writing_it(
    tmp_path: Path,
) -> None:
    path = tmp_path / "a.descent"
    stale, young = tmp_path / ".a.descent.abcd_123.tmp", tmp_path / ".a.descent.zzzz9999.tmp"
    others = [tmp_path / name for name in (".b.descent.abcd_123.tmp", ".a.descent.mine.tmp")]
    for each in (stale, young, *others):
        each.touch()
    for each in (stale, *others):
        os.utime(each, (0, 0))
    write_atomically(path, "text")
    assert set(tmp_path.iterdir()) == {path, young, *others}


def test_files_of_many_names_make_no_patterns(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Python keeps the last 512 that were made.
    made: list[str] = []
    monkeypatch.setattr(re, "compile", made.append)
    for number in range(3):
        write_atomically(tmp_path / f"{number}.descent", "text")
    assert not made


def test_a_name_as_long_as_can_be_is_written(tmp_path: Path) -> None:
    path = tmp_path / ("n" * 247 + ".descent")
    write_atomically(path, "text")
    assert path.read_text() == "text"


def test_a_protected_file_is_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "file.txt"
    path.write_text("old")
    path.chmod(0o444)
    # An administrator may write all the same.
    monkeypatch.setattr(os, "access", lambda where, mode: Path(where) != path or mode != os.W_OK)
    with pytest.raises(PermissionError) as caught:
        write_atomically(path, "new")
    assert (caught.value.errno, caught.value.filename) == (errno.EACCES, str(path))
    assert caught.value.strerror == os.strerror(errno.EACCES)
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]
    write_atomically(tmp_path / "other.txt", "new")


def test_what_cannot_be_cleaned_up_does_not_hide_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> NoReturn:
        raise PermissionError(errno.EACCES, "Access is denied")

    monkeypatch.setattr(os, "fsync", fail)
    monkeypatch.setattr(Path, "unlink", refuse)
    with pytest.raises(OSError, match="No space left"):
        write_atomically(tmp_path / "file.txt", "new")


@pytest.mark.parametrize("number", [errno.EPERM, errno.ENOTSUP, errno.ENOSYS])
def test_a_disk_that_knows_no_modes_is_written_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    def refuse(*_: object, **__: object) -> NoReturn:
        raise OSError(number, os.strerror(number))

    path = tmp_path / "file.txt"
    path.write_text("old")
    monkeypatch.setattr(Path, "chmod", refuse)
    write_atomically(path, "new")
    assert path.read_text() == "new"
    assert list(tmp_path.iterdir()) == [path]


class Scanner:
    """Holds a file for so many attempts to replace it."""

    def __init__(self, attempts: int) -> None:
        self.attempts = attempts
        self.waited: list[float] = []
        self._replace = os.replace

    def replace(self, source: Path, target: Path) -> None:
        if self.attempts > 0:
            self.attempts -= 1
            raise PermissionError(errno.EACCES, "Access is denied", str(target))
        self._replace(source, target)


def hold(monkeypatch: pytest.MonkeyPatch, attempts: int, platform: str) -> Scanner:
    scanner = Scanner(attempts)
    monkeypatch.setattr(os, "replace", scanner.replace)
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(atomic, "_wait", scanner.waited.append)
    return scanner


def test_on_windows_a_file_that_is_held_for_a_moment_is_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "file.txt"
    path.write_text("old")
    scanner = hold(monkeypatch, 3, "win32")
    write_atomically(path, "new")
    assert path.read_text() == "new"
    assert len(scanner.waited) == 3


@pytest.mark.parametrize(("platform", "least", "most"), [("win32", 0.5, 2.0), ("linux", 0, 0)])
def test_a_file_that_stays_held_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, platform: str, least: float, most: float
) -> None:
    path = tmp_path / "file.txt"
    path.write_text("old")
    scanner = hold(monkeypatch, 1000, platform)
    with pytest.raises(PermissionError, match="Access is denied"):
        write_atomically(path, "new")
    assert least <= sum(scanner.waited) <= most
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]

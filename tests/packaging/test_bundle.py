"""What a bundle asks of the system is read from its files and told; what is large is refused."""

import sys
from pathlib import Path

import pytest

from .scripts import script

bundle = script("bundle")

SYMBOLS = """
0000000000000000      DF *UND*  0000000000000000 (GLIBC_2.2.5) malloc
0000000000000000      DF *UND*  0000000000000000 (GLIBC_2.34)  pthread_create
0000000000000000      DF *UND*  0000000000000000 (GLIBC_2.4)   __stack_chk_fail
0000000000000000      DO *UND*  0000000000000000 (GLIBCXX_3.4.29) _ZTV
0000000000000000  w   D  *UND*  0000000000000000  Base        __gmon_start__
0000000000001000 g    DF .text  0000000000000010 (GLIBC_2.99) its_own
"""


@pytest.mark.parametrize(
    ("library", "expected"), [("GLIBC", (2, 34)), ("GLIBCXX", (3, 4, 29)), ("CXXABI", (0,))]
)
def test_versions_are_compared_as_numbers(library: str, expected: tuple[int, ...]) -> None:
    assert bundle.newest_version(SYMBOLS, library) == expected


def test_programs_are_told_from_other_files(tmp_path: Path) -> None:
    for name, content in (("a.so", b"\x7fELF..."), ("b.txt", b"text"), ("c", b"")):
        (tmp_path / name).write_bytes(content)
    assert [path.name for path in bundle.elf_files(tmp_path)] == ["a.so"]


def test_a_bundle_is_measured_without_its_links(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "a").write_bytes(bytes(1000))
    (tmp_path / "b").write_bytes(bytes(24))
    if sys.platform != "win32":
        (tmp_path / "c").symlink_to(tmp_path / "folder" / "a")
    assert bundle.size_of(tmp_path) == 1024


def test_it_says_where_it_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    monkeypatch.setattr(bundle, "_PACKAGES", ("numpy",))
    asked = bundle.Asked((2, 35), (3, 4, 29), "_internal/libpython3.11.so.1.0")
    text = bundle.told(asked)
    assert text.startswith(f"GD Desktop {bundle.facts.VERSION}\nBuilt 1970-01-02 on ")
    assert "glibc 2.35 or newer (_internal/libpython3.11.so.1.0)" in text
    assert "GLIBCXX_3.4.29" in text
    assert ", numpy 2." in text
    assert "glibc" not in bundle.told(None)


@pytest.mark.skipif(sys.platform != "linux", reason="about binutils")
def test_its_own_files_are_asked(tmp_path: Path) -> None:
    from numpy.random import _pcg64

    (tmp_path / "module.so").write_bytes(Path(_pcg64.__file__).read_bytes())
    asked = bundle.asked_of_the_system(tmp_path)
    assert (2, 2) < asked.glibc < (3,)
    assert asked.most_asking == "module.so"


@pytest.fixture
def stand_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A bundle as PyInstaller leaves it, of some 2 kB."""
    dist = tmp_path / "dist"
    monkeypatch.setattr(bundle, "MADE", tmp_path / "build" / "gd-desktop")
    monkeypatch.setattr(bundle.facts, "DIST", dist)
    monkeypatch.setattr(bundle, "BUNDLE", dist / "gd-desktop")
    monkeypatch.setattr(bundle, "_PACKAGES", ())

    def make() -> None:
        bundle.MADE.mkdir(parents=True)
        (bundle.MADE / "gd-desktop").write_bytes(bytes(2000))

    for name in ("prepare", "strip", "make_icu_small"):
        monkeypatch.setattr(bundle, name, lambda *_: None)
    monkeypatch.setattr(bundle, "run_pyinstaller", make)
    monkeypatch.setattr(bundle, "asked_of_the_system", lambda _: None)
    return dist / "gd-desktop"


def test_a_new_bundle_takes_the_place_of_an_old_one(
    stand_in: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    stand_in.mkdir(parents=True)
    (stand_in / "old").touch()
    assert bundle.main() == 0
    assert sorted(path.name for path in stand_in.iterdir()) == ["BUILD.txt", "gd-desktop"]
    assert "MB in " in capsys.readouterr().out
    assert not bundle.MADE.exists()


def test_one_that_is_too_large_fails_with_its_size(
    stand_in: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bundle, "MOST_BYTES", 1000)
    assert bundle.main() == 1
    assert "0.0 MB, more than 0.001 MB" in capsys.readouterr().err
    assert stand_in.is_dir()


def test_a_script_that_fails_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "icons.py").write_text("raise SystemExit(3)", encoding="utf-8")
    monkeypatch.setattr(bundle, "HERE", tmp_path)
    monkeypatch.setattr(bundle.facts, "BUILD", tmp_path / "build")
    assert bundle.main() == 1
    assert "icons.py" in capsys.readouterr().err

"""The licences of all that a bundle carries are collected, or the build says which is missing."""

import json
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from .scripts import script

licences = script("licences")
PLACES = [
    "PySide6/Qt/lib/libicuuc.so.73",
    "PySide6/Qt/lib/libQt6Core.so.6",
    "ziamath/fonts/STIXTwoMath-Regular.ttf",
    "ziafont/fonts/DejaVuSans.ttf",
    "python3.11/lib-dynload/math.cpython-311-x86_64-linux-gnu.so",
    "libpython3.11.so.1.0",
    "libxcb-cursor.so.0",
    "libffi.so.8",
]
MODULES = ["gd_desktop.core", "json", "numpy.linalg", "PIL.Image", "ziamath", "latex2mathml"]
COPYRIGHT = """Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/

Files: *
Copyright: 2001 Somebody
License: Expat

Files: debian/*
License: GPL-2+

License: Expat
 Permission is hereby granted
"""


@pytest.fixture
def _debian(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The build machine's packages: libffi8 and libxcb-cursor0."""
    monkeypatch.setattr(sys, "platform", "linux")
    found = {"libxcb-cursor.so.0": "libxcb-cursor0:amd64", "libffi.so.8": "libffi8:amd64"}
    read = licences._read

    def search(library: str) -> str:
        if library not in found:
            raise licences.MissingLicenceError(f"The licence of {library} is not known")
        return found[library]

    def read_copyright(path: Path) -> str:
        return COPYRIGHT if path.name == "copyright" else str(read(path))

    monkeypatch.setattr(licences, "debian_package", search)
    monkeypatch.setattr(licences, "_debian_version", lambda name: "1.2-3")
    monkeypatch.setattr(licences, "_read", read_copyright)
    # The build group may not be installed: PyInstaller is described, and not asked.
    own = licences.importlib.metadata.distribution
    info = tmp_path / "pyinstaller-6.0.dist-info"
    info.mkdir()
    (info / "COPYING.txt").write_text("GPL with an exception\n", encoding="utf-8")
    file = SimpleNamespace(name="COPYING.txt", suffix=".txt", locate=lambda: info / "COPYING.txt")
    told = {"Name": "pyinstaller", "License": "GPL-2.0-or-later WITH Bootloader-exception"}
    stand_in = SimpleNamespace(
        metadata=told, version="6.0", files=[_Shown(file, "pyinstaller-6.0.dist-info/COPYING.txt")]
    )
    monkeypatch.setattr(
        licences.importlib.metadata,
        "distribution",
        lambda name: stand_in if name == "pyinstaller" else own(name),
    )


class _Shown:
    """A file in a package's list, with its path as text."""

    def __init__(self, file: SimpleNamespace, path: str) -> None:
        self.name, self.suffix, self.locate, self._path = file.name, file.suffix, file.locate, path

    def __str__(self) -> str:
        return self._path


@pytest.mark.usefixtures("_debian")
def test_each_part_has_a_row_and_a_text(tmp_path: Path) -> None:
    folder = tmp_path / "licences"
    parts = licences.collect(folder, MODULES, PLACES)
    index = json.loads((folder / "index.json").read_text(encoding="utf-8"))
    assert [row["name"] for row in index] == [part.name for part in parts]
    names = {row["name"]: row for row in index}
    assert {"GD Desktop", "Python", "pyinstaller", "Qt", "ICU", "PySide6-Essentials"} <= set(names)
    assert {"shiboken6", "numpy", "pillow", "ziamath", "latex2mathml"} <= set(names)
    assert {"STIX Two Math", "DejaVu Sans", "libffi8", "libxcb-cursor0"} <= set(names)
    # It is not among the modules.
    assert "pyqtgraph" not in names
    assert names["ICU"]["version"] == "73"
    assert names["libffi8"] == {
        "name": "libffi8",
        "version": "1.2-3",
        "licence": "Expat, GPL-2+",
        "file": "libffi8.txt",
    }
    assert all(row["licence"] for row in index), index
    files = {row["file"] for row in index}
    assert {path.name for path in folder.iterdir()} == {*files, "index.json"}
    assert len(files) == len(index)

    def text(name: str) -> str:
        return (folder / names[name]["file"]).read_text(encoding="utf-8")

    for name in ("Qt", "PySide6-Essentials", "shiboken6"):
        assert "GNU LESSER GENERAL PUBLIC LICENSE" in text(name)
        assert "TERMS AND CONDITIONS" in text(name)
        assert "may be replaced" in text(name)
    assert "src/3rdparty" in text("Qt")
    assert "PYTHON SOFTWARE FOUNDATION LICENSE" in text("Python")
    assert "OpenBLAS" in text("numpy")
    assert "SIL OPEN FONT LICENSE" in text("STIX Two Math")
    assert "Ronie Martinez" in text("latex2mathml")


@pytest.mark.usefixtures("_debian")
@pytest.mark.parametrize(
    ("modules", "places", "named"),
    [
        (["spam.eggs"], [], "the module spam"),
        ([], ["someone/fonts/Comic.ttf"], "someone/fonts/Comic.ttf"),
        ([], ["libspam.so.1"], "libspam.so.1"),
    ],
)
def test_what_has_no_known_licence_is_named(
    modules: list[str], places: list[str], named: str, tmp_path: Path
) -> None:
    with pytest.raises(licences.MissingLicenceError, match=named):
        licences.collect(tmp_path, modules, places)


@pytest.mark.usefixtures("_debian")
def test_a_lost_text_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(licences, "NOTICES", tmp_path)
    with pytest.raises(licences.MissingLicenceError, match=r"Python-third-party\.txt is missing"):
        licences.collect(tmp_path / "out", MODULES, PLACES)


@pytest.mark.usefixtures("_debian")
def test_elsewhere_nothing_is_asked_of_the_system(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    parts = licences.collect(tmp_path / "out", ["json"], ["python311.dll", "libffi-8.dll"])
    assert [part.name for part in parts][:4] == ["GD Desktop", "Python", "pyinstaller", "Qt"]


def test_a_library_is_searched_by_its_name(monkeypatch: pytest.MonkeyPatch) -> None:
    told = "libffi-dev:amd64: /usr/lib/libffi.so.8\nlibffi8:amd64: /usr/lib/libffi.so.8\n"
    monkeypatch.setattr(licences.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(licences.subprocess, "run", lambda *_, **__: SimpleNamespace(stdout=told))
    assert licences.debian_package("libffi.so.8") == "libffi8:amd64"
    with pytest.raises(licences.MissingLicenceError, match=r"libffi\.so\.7"):
        licences.debian_package("libffi.so.7")

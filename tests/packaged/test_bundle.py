"""The bundle in dist/, tried from outside, where `packaging/bootstrap.py build` has made one."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BUNDLE = ROOT / "dist" / "gd-desktop"
SUFFIX = "-cli.exe" if sys.platform == "win32" else ""
PROGRAM = BUNDLE / f"gd-desktop{SUFFIX}"
MOST_BYTES = 160_000_000

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(not PROGRAM.is_file(), reason="no bundle has been built"),
]


def test_all_holds_from_outside() -> None:
    smoke = [sys.executable, str(ROOT / "packaging" / "smoke.py"), str(PROGRAM)]
    done = subprocess.run(smoke, capture_output=True, text=True, check=False, timeout=600)
    assert done.returncode == 0, done.stdout


def test_it_is_small_enough() -> None:
    files = [path for path in BUNDLE.rglob("*") if path.is_file() and not path.is_symlink()]
    assert sum(path.stat().st_size for path in files) <= MOST_BYTES


def test_no_link_leads_nowhere_or_out_of_it() -> None:
    for path in BUNDLE.rglob("*"):
        if path.is_symlink():
            assert path.exists(), path
            assert BUNDLE in path.resolve().parents, path


def test_nothing_is_in_it_that_the_app_does_not_use() -> None:
    names = {path.name for path in BUNDLE.rglob("*")}
    for part in ("Qml", "Quick", "Network", "Sql", "Designer", "gtk", "ssl", "crypto", "tcl"):
        assert not [name for name in names if part in name and ".so" in name], part
    languages = {"de", "es", "fr", "zh_CN", "ar"}
    found = {path.stem for path in BUNDLE.rglob("translations/*.qm")}
    assert found == {f"qtbase_{language}" for language in languages}


def test_each_licence_has_its_text() -> None:
    folder = BUNDLE / "_internal" / "licences"
    index = json.loads((folder / "index.json").read_text(encoding="utf-8"))
    assert {"GD Desktop", "Python", "Qt", "numpy"} <= {row["name"] for row in index}
    for row in index:
        assert len((folder / row["file"]).read_text(encoding="utf-8")) > 500, row


def test_it_says_what_it_runs_on() -> None:
    told = (BUNDLE / "BUILD.txt").read_text(encoding="utf-8")
    assert "processors" in told
    assert sys.platform != "linux" or "glibc 2." in told

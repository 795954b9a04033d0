"""What all packages say of the app is said once."""

import ast
import sys
import tomllib
from pathlib import Path

import pytest

import gd_desktop
from gd_desktop import labels
from gd_desktop.io.experiments import ENDING as EXPERIMENT
from gd_desktop.io.lessons import ENDING as LESSON

from .scripts import PACKAGING, ROOT, script

facts = script("facts")


def test_the_version_is_the_apps_own() -> None:
    assert gd_desktop.__version__ == facts.VERSION


def test_a_package_without_a_version_is_refused(tmp_path: Path) -> None:
    (tmp_path / "__init__.py").write_text("", encoding="utf-8")
    with pytest.raises(ValueError, match="no __version__"):
        facts.version(tmp_path)


def test_names_are_those_of_the_project_and_the_window() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["name"] == facts.PROGRAM
    assert facts.PROGRAM in project["scripts"]
    assert project["license"] == facts.LICENCE
    assert project["description"].startswith(facts.SUMMARY)
    assert labels.APP == facts.NAME


def test_the_kinds_of_files_are_those_that_the_app_opens() -> None:

    assert [kind.suffix for kind in facts.FILE_KINDS] == [EXPERIMENT, LESSON]
    for column in zip(*facts.FILE_KINDS, strict=True):
        assert len(set(column)) == len(column)


def test_the_standard_library_is_all_that_it_needs() -> None:
    tree = ast.parse((PACKAGING / "facts.py").read_text(encoding="utf-8"))
    imported = {
        name.split(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in (
            [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else [node.module or ""]
        )
    }
    assert imported <= sys.stdlib_module_names

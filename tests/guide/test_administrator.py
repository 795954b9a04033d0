"""What the guide tells administrators is what the app and its installer do."""

import json
import re
from pathlib import Path

import pytest

from gd_desktop.io import places, school
from gd_desktop.io.guide import page_text
from gd_desktop.io.resources import resources

TEXT = page_text("administrator")
WINDOWS = resources().parent / "packaging" / "windows"


def rows(head: str) -> list[list[str]]:
    """The rows of the table whose head begins so."""
    _, _, rest = TEXT.partition(f"| {head} |")
    found = []
    for line in rest.splitlines()[2:]:
        if not line.startswith("|"):
            break
        found.append([cell.strip() for cell in line.strip("|").split(" | ")])
    return found


def example() -> dict[str, object]:
    found = re.search(r'```\n(\{\n  "schema".*?)```', TEXT, re.DOTALL)
    assert found is not None
    told: dict[str, object] = json.loads(found[1])
    return told


def read(document: object, folder: Path) -> school.School:
    path = folder / school.NAME
    path.write_text(json.dumps(document), encoding="utf-8")
    return school.read(path)


def test_the_example_of_settings_for_all_is_taken_whole(tmp_path: Path) -> None:
    decided = read(example(), tmp_path)
    assert decided.slips == ()
    assert decided.first.language == "de"
    assert decided.locked == {"language", "rate_letter"}


def test_the_names_that_can_be_locked_are_told() -> None:
    told = {
        name: cells[-1] == "yes"
        for cells in rows("name")
        for name in re.findall(r"`([^`]+)`", cells[0])
    }
    assert {name for name, can_be in told.items() if can_be} == set(school.LOCKABLE)
    assert set(told) == set(school._FIRST)


@pytest.mark.parametrize("cells", rows("name"), ids=lambda cells: cells[0])
def test_the_values_that_are_told_are_taken(cells: list[str], tmp_path: Path) -> None:
    names, told = re.findall(r"`([^`]+)`", cells[0]), cells[1]
    values: list[object] = [json.loads(text) for text in re.findall(r"\b\d+\b", told)]
    texts = re.findall(r"`([^`]+)`", told)
    values += [{"true": True, "false": False}.get(text, text) for text in texts]
    values += [""] if "an empty text" in told else []
    assert len(values) > 1
    for name in names:
        for value in values:
            decided = read({"schema": 1, "appearance": {name: value}}, tmp_path)
            assert decided.slips == ()
            assert getattr(decided.first, name) == value


def test_the_places_are_those_where_the_app_looks() -> None:
    told = {cells[0]: cells[1].strip("`") for cells in rows("system")}
    assert Path(told["Linux"]) in [folder / school.NAME for folder in school.folders()]
    source = Path(str(school.__file__)).read_text(encoding="utf-8")
    assert f'"{Path(told["macOS"]).parent}"' in source
    assert 'site_config_path("GD Desktop", appauthor=False)' in source
    assert f"`{places.DATA}`" in TEXT
    assert f"`{places.MARK}`" in TEXT


def test_the_installers_switches_and_exit_codes_are_those_of_its_script() -> None:
    names = ("installer.nsi", "common.nsh")
    script = "\n".join((WINDOWS / name).read_text(encoding="utf-8") for name in names)
    told = {switch for cells in rows("switch") for switch in re.findall(r"^`(/[A-Z]+)", cells[0])}
    # /S and /D are of NSIS itself; the installer gives /UPGRADE to the uninstaller before it.
    taken = set(re.findall(r'GetOptions\S* "[^"]*" "(/[A-Z]+)', script))
    assert told == taken - {"/UPGRADE"} | {"/S", "/D"}
    # NSIS itself ends with 0 and 1.
    codes = {int(code) for code in re.findall(r"\$\{Fail\} (\d)", script)} | {0, 1}
    assert {int(cells[0]) for cells in rows("exit code")} == codes

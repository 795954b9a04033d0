"""The installer for Windows, as far as it can be seen from outside: what it is told, and that it
can be made. What it does is tried by packaging/windows/try_under_wine.py.
"""

import ast
import re
import shutil
import sys
from pathlib import Path
from typing import Any

import pytest

from gd_desktop.io.catalogue import LANGUAGES

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging" / "windows"))

import installer
import version_resource as resource

WINDOWS = installer.HERE
SCRIPT = (WINDOWS / "installer.nsi").read_text("utf-8")
COMMON = (WINDOWS / "common.nsh").read_text("utf-8")
MESSAGES = (WINDOWS / "messages.nsh").read_text("utf-8")
HEAD = SCRIPT.partition("\nTarget")[0]


def bundle(folder: Path) -> Path:
    for name in ("gd-desktop.exe", "_internal/a.txt", "_internal/deep/er/b $HOME.txt"):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x" * 2000)
    return folder


def macro(text: str, name: str) -> list[str]:
    body = re.search(rf"^!macro {name}\n(.*?)^!macroend", text, re.MULTILINE | re.DOTALL)
    assert body is not None
    return body[1].splitlines()


def test_each_file_is_installed_and_removed_by_its_name(tmp_path: Path) -> None:
    folder = bundle(tmp_path)
    text = installer.file_list(folder)
    assert macro(text, "INSTALL_FILES") == [
        '  SetOutPath "$INSTDIR"',
        f"  File '{folder}/gd-desktop.exe'",
        '  SetOutPath "$INSTDIR\\_internal"',
        f"  File '{folder}/_internal/a.txt'",
        '  SetOutPath "$INSTDIR\\_internal\\deep\\er"',
        f"  File '{folder}/_internal/deep/er/b $HOME.txt'",
    ]
    assert macro(text, "REMOVE_FILES") == [
        '  Delete "$INSTDIR\\gd-desktop.exe"',
        '  Delete "$INSTDIR\\_internal\\a.txt"',
        '  Delete "$INSTDIR\\_internal\\deep\\er\\b $$HOME.txt"',
    ]
    assert macro(text, "REMOVE_FOLDERS") == [
        '  RMDir "$INSTDIR\\_internal\\deep\\er"',
        '  RMDir "$INSTDIR\\_internal\\deep"',
        '  RMDir "$INSTDIR\\_internal"',
    ]


def test_nothing_is_removed_by_a_pattern_or_with_all_that_is_in_it() -> None:
    removing = re.findall(r"^ *(?:Delete|RMDir) .*$", SCRIPT + COMMON, re.MULTILINE)
    assert len(removing) > 5
    assert [line for line in removing if "*" in line or "/r" in line.lower()] == []


@pytest.mark.parametrize(
    ("version", "numbers"),
    [
        ("0.1.0", (0, 1, 0, 0)),
        ("1.2.3.4", (1, 2, 3, 4)),
        ("2.0rc1", (2, 0, 0, 0)),
        ("10.2b3.4", (10, 2, 0, 0)),
        ("1.0.dev3", (1, 0, 0, 0)),
        ("3", (3, 0, 0, 0)),
    ],
)
def test_a_version_is_four_numbers_to_windows(version: str, numbers: tuple[int, ...]) -> None:
    assert installer.version_of_four(version) == numbers


def test_the_version_resource_tells_version_and_publisher() -> None:
    tree: Any = ast.parse(resource.version_resource("1.2.3"), mode="eval").body
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    told = {
        ast.literal_eval(call.args[0]): ast.literal_eval(call.args[1])
        for call in calls
        if isinstance(call.func, ast.Name) and call.func.id == "StringStruct"
    }
    assert told["ProductVersion"] == told["FileVersion"] == "1.2.3"
    assert told["CompanyName"] == installer.facts.PUBLISHER
    assert told["OriginalFilename"] == "gd-desktop.exe"
    numbers = [word for call in calls for word in call.keywords if word.arg == "filevers"]
    assert [ast.literal_eval(word.value) for word in numbers] == [(1, 2, 3, 0)]


def test_switches_and_exit_codes_are_all_at_the_head() -> None:
    read = set(re.findall(r'\$\{GetOptions\} "\$R0" "(/[A-Z]+)', SCRIPT)) - {"/UPGRADE"}
    assert read == {"/ALLUSERS", "/DEFAULTS", "/NOASSOC", "/NOSHORTCUT"}
    assert set(re.findall(r"^;   (/[A-Z]+)", HEAD, re.MULTILINE)) == read | {"/S", "/D"}
    codes = set(re.findall(r"\$\{Fail\} (\d)|SetErrorLevel (\d)", SCRIPT + COMMON))
    told = set(re.findall(r"\b(\d) [a-z]", HEAD.partition("Exit codes")[2]))
    assert {code for pair in codes for code in pair if code} | {"1"} == told


def test_each_message_is_there_in_each_language_and_used() -> None:
    written: dict[str, list[str]] = {}
    for name, language in re.findall(
        r"^LangString (\w+) \$\{LANG_(\w+)\} ", MESSAGES, re.MULTILINE
    ):
        written.setdefault(language, []).append(name)
    chosen = re.findall(r'^!insertmacro MUI_LANGUAGE "(\w+)"', MESSAGES, re.MULTILINE)
    assert chosen[0] == "English"
    assert [language.upper() for language in chosen] == list(written)
    assert len(written) == len(LANGUAGES)
    used = set(re.findall(r"\$\((\w+)\)", SCRIPT + COMMON))
    assert all(set(names) == used and len(names) == len(used) for names in written.values())


def test_what_is_missing_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert installer.main([str(tmp_path), str(tmp_path)]) == 1
    assert "There is no gd-desktop.exe" in capsys.readouterr().err
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    assert installer.main([str(bundle(tmp_path)), str(tmp_path)]) == 1
    assert "makensis is missing" in capsys.readouterr().err


@pytest.mark.long
@pytest.mark.skipif(shutil.which("makensis") is None, reason="makensis is not installed")
def test_it_compiles_without_a_warning(tmp_path: Path) -> None:
    made = installer.build(
        bundle(tmp_path / "bundle"), tmp_path / "out", "1.2.3", tmp_path / "work"
    )
    assert made.name == "gd-desktop-1.2.3-windows-x64-setup.exe"
    data = made.read_bytes()
    assert data[:2] == b"MZ"
    assert "1.2.3".encode("utf-16-le") in data
    header = int.from_bytes(data[0x3C:0x40], "little")
    assert data[header + 4 : header + 6] == b"\x64\x86"  # for x86-64: IMAGE_FILE_MACHINE_AMD64

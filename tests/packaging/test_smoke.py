"""A trial from outside finds what does not hold; first paints are compared, wheels looked at."""

import os
import sys
import zipfile
from pathlib import Path

import pytest

from .scripts import script

smoke, first_paint, wheel = script("smoke"), script("first_paint"), script("wheel")

# Answers as the app does, but for what a test has it do wrong.
PROGRAM = """
import json, os, sys
from pathlib import Path

arguments, wrong = sys.argv[1:], WRONG
name = arguments[0].lstrip("-")
if "--rate" in arguments:
    name = "refusal"
if name == wrong:
    print("failed  thing  it is broken")
    sys.exit("it is broken")
if name == "refusal":
    print("--rate: not a number", file=sys.stderr)
    sys.exit(2)
if name == "version":
    print("gd-desktop 1.2")
elif name == "trace":
    walk = [[2 + 6 * 0.8**k] for k in range(34)]
    print(json.dumps({"history": {"x": walk if wrong != "walk" else walk[:-1] + [[3.0]]}}))
elif name == "self-test":
    print("ok  all\\nAll is well")
elif name == "diagnose":
    print("font  unknown (Error: x)" if wrong == "unknown" else "font  one")
else:
    begin = {"png": b"\\x89PNG\\r\\n\\x1a\\n", "svg": b"<?xml", "pdf": b"%PDF-", "gif": b"GIF8"}
    ending = arguments[1].rpartition(".")[2]
    Path(arguments[1]).write_bytes(begin.get(ending, b"<!DOCTYPE html>"))
if wrong == "home":
    (Path(os.environ["HOME"]) / "gd-desktop.json").touch()
"""


@pytest.fixture
def program(tmp_path: Path) -> Path:
    return tmp_path / "program.py"


def outcome(program: Path, wrong: str, capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    program.write_text(PROGRAM.replace("WRONG", repr(wrong)), encoding="utf-8")
    status = smoke.main([sys.executable, str(program)])
    failed = [line.split()[1] for line in capsys.readouterr().out.splitlines() if "failed " in line]
    return status, " ".join(failed)


@pytest.mark.parametrize(
    ("wrong", "failed"),
    [
        ("", ""),
        ("self-test", "self_test"),
        ("picture", "picture"),
        ("refusal", "refusal"),
        ("walk", "trace"),
        ("unknown", "diagnose"),
        ("home", "traceless"),
    ],
)
def test_what_does_not_hold_is_named(
    wrong: str,
    failed: str,
    program: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    names = {failed, "version", "traceless"}
    few = tuple(check for check in smoke.CHECKS if check.__name__ in names)
    monkeypatch.setattr(smoke, "CHECKS", few)
    assert outcome(program, wrong, capsys) == (bool(failed), failed)


def test_nothing_leads_out_of_what_is_tried(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("PYTHONPATH", "QT_PLUGIN_PATH", "XDG_CONFIG_HOME", "LD_LIBRARY_PATH", "DISPLAY"):
        monkeypatch.setenv(name, "elsewhere")
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    trial = smoke.Trial(["x"], tmp_path)
    assert "elsewhere" not in trial.environment().values()
    assert trial.environment()["HOME"] == str(tmp_path / "home")
    # Unless a real screen is asked for.
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    assert trial.environment()["DISPLAY"] == "elsewhere"


def test_a_program_by_its_path_is_found_from_elsewhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "program").touch()
    monkeypatch.chdir(tmp_path)
    assert smoke.found_program("program") == str(tmp_path / "program")
    assert smoke.found_program("gd-desktop-of-the-path") == "gd-desktop-of-the-path"
    assert smoke.main([]) == 2


def test_first_paints_take_turns(monkeypatch: pytest.MonkeyPatch) -> None:
    taken = {"a": 1.0, "b": 2.0}
    turns: list[str] = []

    def seconds(command: list[str], _environment: dict[str, str]) -> float:
        turns.append(command[0])
        return taken[command[0]] + len(turns) / 1000

    monkeypatch.setattr(first_paint, "seconds_of", seconds)
    times = first_paint.measured({"a": ["a"], "b": ["b"]}, 2)
    assert turns == ["b", "a", "a", "b", "b", "a"]
    assert times == {"a": [1.003, 1.006], "b": [2.004, 2.005]}


@pytest.mark.parametrize(("bundle", "status"), [(0.9, 0), (1.2, 1)])
def test_a_slower_bundle_fails(
    bundle: float,
    status: int,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(
        first_paint, "measured", lambda *_: {"bundle": [bundle] * 3, "source": [1.0, 9.0, 1.0]}
    )
    assert first_paint.main([os.devnull]) == status
    assert f"ratio {bundle:.2f}" in capsys.readouterr().out


def packed(path: Path, files: dict[str, str]) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path


def test_a_wheel_lacks_nothing_and_has_nothing_more(tmp_path: Path) -> None:
    complete = {name: name for name in wheel.EXPECTED}
    wheel.check_contents(packed(tmp_path / "a.whl", complete))
    lacking = dict(list(complete.items())[1:])
    with pytest.raises(wheel.WheelError, match=r"lacks gd_desktop/__main__\.py"):
        wheel.check_contents(packed(tmp_path / "b.whl", lacking))
    with pytest.raises(wheel.WheelError, match=r"has tests/x\.py"):
        wheel.check_contents(packed(tmp_path / "c.whl", {**complete, "tests/x.py": ""}))


def test_an_sdist_that_makes_another_wheel_is_found(tmp_path: Path) -> None:
    one = packed(tmp_path / "a.whl", {"x": "1", "y": "2"})
    wheel.check_alike(one, packed(tmp_path / "b.whl", {"y": "2", "x": "1"}))
    for number, other in enumerate(({"x": "1"}, {"x": "1", "y": "3"})):
        with pytest.raises(wheel.WheelError, match="another wheel: y"):
            wheel.check_alike(one, packed(tmp_path / f"{number}.whl", other))

"""The audit names a version with a known vulnerability, and passes where it cannot ask."""

import json
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"

Packages = list[dict[str, Any]]
SOUND: Packages = [{"name": "numpy", "version": "2.4.6", "vulns": []}]
SPOILT: Packages = [
    *SOUND,
    {
        "name": "pillow",
        "version": "9.0.0",
        "vulns": [{"id": "PYSEC-2022-8", "fix_versions": ["9.0.1"]}],
    },
]
UNKNOWN: Packages = [
    {"name": name, "skip_reason": "Dependency not found"} for name in ("numpy", "pillow")
]


@pytest.fixture
def audit(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(PACKAGING))
    monkeypatch.delitem(sys.modules, "audit", raising=False)
    import audit as module

    return module


def answering(monkeypatch: pytest.MonkeyPatch, out: str, error: str = "") -> list[list[str]]:
    """Let what audits answer so; returns the commands that it is given."""
    given: list[list[str]] = []

    def run(words: list[str], **_: object) -> "subprocess.CompletedProcess[str]":
        given.append(words)
        return subprocess.CompletedProcess(words, 0, out, error)

    monkeypatch.setattr(subprocess, "run", run)
    return given


@pytest.mark.parametrize(
    ("packages", "status", "said"),
    [
        (SOUND, 0, "1 of 1 pinned packages audited, 0 with advisories."),
        (SPOILT, 1, "pillow 9.0.0: PYSEC-2022-8. Raise it in constraints.txt; mended in 9.0.1."),
        (UNKNOWN, 0, "No advisories can be had here for numpy and 1 others."),
    ],
)
def test_what_is_known_is_told(
    audit: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    packages: Packages,
    status: int,
    said: str,
) -> None:
    given = answering(monkeypatch, json.dumps({"dependencies": packages}))
    assert audit.main() == status
    assert said in capsys.readouterr().out
    assert str(PACKAGING / "constraints.txt") in given[0]


@pytest.mark.parametrize("out", ["", "{}", "no JSON"])
def test_a_computer_without_a_network_is_told_so(
    audit: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    out: str,
) -> None:
    answering(monkeypatch, out, "Traceback\nno connection\n")
    assert audit.main() == 0
    assert capsys.readouterr().out.endswith("can be had here (no connection).\n")


def test_every_line_of_the_constraints_is_a_pinned_version() -> None:
    lines = (PACKAGING / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pinned = [line for line in lines if line and not line.startswith("#")]
    assert len(pinned) > 20
    assert all(line.count("==") == 1 for line in pinned), pinned

"""The trial that each package has to stand, on the app as it is installed here: its quick part."""

import importlib.util
import sys
from pathlib import Path

import pytest

SMOKE = Path(__file__).resolve().parents[2] / "packaging" / "smoke.py"
QUICK = {"version", "trace", "refusal"}


def test_it_stands_the_quick_part(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    spec = importlib.util.spec_from_file_location("smoke_of_source", SMOKE)
    assert spec is not None
    assert spec.loader is not None
    smoke = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(smoke)
    quick = tuple(check for check in smoke.CHECKS if check.__name__ in QUICK)
    assert len(quick) == len(QUICK)
    monkeypatch.setattr(smoke, "CHECKS", quick)
    assert smoke.main([sys.executable, "-m", "gd_desktop"]) == 0
    assert "All 3 hold" in capsys.readouterr().out

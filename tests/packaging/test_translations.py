"""The gate's check of translations finds each kind of gap and fault."""

import importlib.util
import json
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]
TEXTS = {
    "Step": "Schritt",
    "Converged at step {step}.": "Konvergiert bei Schritt {step}.",
    "<b>Why</b> $x^2$": "<b>Warum</b> $x^2$",
    "&File": "&Datei",
}


@pytest.fixture
def tool(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> ModuleType:
    """The tool, with one language and a few texts, all of them translated and compiled."""
    path = ROOT / "packaging" / "translations.py"
    spec = importlib.util.spec_from_file_location("translations_tool", path)
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    wanted = [made.Text("gd_desktop", source, note="labels") for source in TEXTS]
    wanted.append(made.Text("gd_desktop", "{n} steps", one="{n} step"))
    lesson = [made.Text("lesson/1", "A page")]
    monkeypatch.setattr(made, "FOLDER", tmp_path)
    monkeypatch.setattr(made, "LANGUAGES", ("de",))
    monkeypatch.setattr(made, "texts", lambda: {"app": wanted, "lessons": lesson})
    found = {("gd_desktop", source): [text] for source, text in TEXTS.items()}
    found["gd_desktop", "{n} steps"] = ["{n} Schritt", "{n} Schritte"]
    made.write_ts(made.ts_path("app", "de"), "de", wanted, found)
    made.write_ts(made.ts_path("lessons", "de"), "de", lesson, {})
    made.release()
    return made


def spoil(tool: ModuleType, change: Callable[[str], str]) -> None:
    """Change a .ts file, and compile it."""
    path = tool.ts_path("app", "de")
    before = path.read_text(encoding="utf-8")
    after = change(before)
    assert after != before
    path.write_text(after, encoding="utf-8")
    tool.release()


def test_what_is_whole_passes_and_a_lesson_may_have_gaps(tool: ModuleType) -> None:
    assert tool.check() == 0


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("<translation>Schritt</translation>", "<translation></translation>", "is empty"),
        (
            "<translation>Schritt</translation>",
            '<translation type="unfinished">Schritt</translation>',
            "untranslated: 'Step'",
        ),
        (
            "<translation>Schritt</translation>",
            '<translation type="unfinished" />',
            "untranslated: 'Step'",
        ),
        ("Schritt {step}", "Schritt {n}", "placeholders"),
        ("&lt;b&gt;Warum&lt;/b&gt;", "Warum", "other tags"),
        ("Warum&lt;/b&gt; $x^2$", "Warum&lt;/b&gt; $x^3$", "other formulas"),
        ("&amp;Datei", "Datei", "Alt letter"),
        ("<numerusform>{n} Schritte</numerusform>", "", "1 forms"),
        ("<source>Step</source>", "<source>Stop</source>", "no longer in use: 'Stop'"),
    ],
)
def test_each_fault_fails_the_gate(
    tool: ModuleType, capsys: pytest.CaptureFixture[str], old: str, new: str, said: str
) -> None:
    spoil(tool, lambda text: text.replace(old, new))
    assert tool.check() == 1
    assert said in capsys.readouterr().out


def test_what_was_not_compiled_fails_the_gate(
    tool: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tool.ts_path("app", "de")
    path.write_text(
        path.read_text(encoding="utf-8").replace("Schritt<", "Tritt<"), encoding="utf-8"
    )
    assert tool.check() == 1
    assert "app_de.qm is not what app_de.ts says" in capsys.readouterr().out


def test_gaps_are_listed_and_filled(
    tool: ModuleType, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    tool.missing("de")
    assert json.loads(capsys.readouterr().out) == {
        "lessons": {"lesson/1": [{"source": "A page", "note": ""}]}
    }
    file = tmp_path / "given.json"
    file.write_text(json.dumps({"lesson/1": {"A page": "Eine Seite"}}), encoding="utf-8")
    assert tool.take("de", file) == 0
    assert tool.read_ts(tool.ts_path("lessons", "de")) == {("lesson/1", "A page"): ["Eine Seite"]}
    file.write_text(json.dumps({"gd_desktop": {"&File": "Datei"}}), encoding="utf-8")
    assert tool.take("de", file) == 1
    assert "not taken: '&File'" in capsys.readouterr().out

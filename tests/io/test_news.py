"""The changes from version to version, as they come with the app."""

from pathlib import Path

import pytest

from gd_desktop.io import news as module
from gd_desktop.io.news import news, news_path

CHANGELOG = Path(__file__).parents[2] / "CHANGELOG.md"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    made = tmp_path / "resources"
    made.mkdir()
    monkeypatch.setattr(module, "resources", lambda: made)
    return made


def test_in_a_checkout_it_is_the_changelog_without_its_title() -> None:
    assert news_path().samefile(CHANGELOG)
    text = CHANGELOG.read_text(encoding="utf-8")
    assert text.startswith("# Changelog\n\n## ")
    assert news() == text.removeprefix("# Changelog\n\n")


def test_a_packed_one_comes_first(folder: Path) -> None:
    (folder.parent / "CHANGELOG.md").write_text("# Changelog\n\n## 1.0.0\n", encoding="utf-8")
    assert news() == "## 1.0.0\n"
    (folder / "CHANGELOG.md").write_text("# Changelog\n\n## 2.0.0\n", encoding="utf-8")
    assert news() == "## 2.0.0\n"


def test_without_one_there_is_nothing_to_tell(folder: Path) -> None:
    assert news() == ""
    (folder / "CHANGELOG.md").write_bytes(b"\xff\xfe")
    assert news() == ""

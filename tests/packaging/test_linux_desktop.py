"""What the desktop is told of the app agrees with the app, in each of its languages."""

# ruff: noqa: E402  # The scripts are found by their folder, which is told first.

import configparser
import os
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from datetime import UTC, datetime
from pathlib import Path

import pytest

from gd_desktop.io.catalogue import LANGUAGES

ROOT = Path(__file__).resolve().parents[2]
LINUX = ROOT / "packaging" / "linux"
sys.path.insert(0, str(LINUX))

import changes
from changes import Release, debian_changelog, facts, releases
from metainfo import metainfo

OTHERS = [language for language in LANGUAGES if language != "en"]
DESKTOP = LINUX / f"{facts.APP_ID}.desktop"
MIME = LINUX / f"{facts.APP_ID}.mime.xml"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
NOW = datetime(2026, 11, 26, 17, 51, 55, tzinfo=UTC)
RELEASED = Release("1.0.0", NOW, ("One `a<b` thing.", "*Another* one."), True)

linux = pytest.mark.skipif(sys.platform != "linux", reason="about Linux alone")


def desktop_entry() -> configparser.ConfigParser:
    parser = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    parser.optionxform = str  # type: ignore[assignment]
    parser.read(DESKTOP, encoding="utf-8")
    return parser


# --- the desktop entry


def test_the_entry_starts_the_program_by_its_names() -> None:
    entry = desktop_entry()["Desktop Entry"]
    assert entry["Name"] == facts.NAME
    assert entry["Exec"] == f"{facts.PROGRAM} %f"
    assert entry["Icon"] == facts.APP_ID
    kinds = {kind.mime_type for kind in facts.FILE_KINDS}
    assert set(entry["MimeType"].strip(";").split(";")) == kinds


def test_the_entry_speaks_all_languages() -> None:
    parser = desktop_entry()
    for section, keys in (
        ("Desktop Entry", ("GenericName", "Comment", "Keywords")),
        ("Desktop Action safe-mode", ("Name",)),
    ):
        for key in keys:
            told = [parser[section][f"{key}[{language}]"] for language in OTHERS]
            assert len({*told, parser[section][key]}) == len(LANGUAGES), (section, key)


@linux
@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="needs its tool")
def test_the_entry_is_valid() -> None:
    done = subprocess.run(["desktop-file-validate", DESKTOP], capture_output=True, text=True)
    assert (done.stdout, done.returncode) == ("", 0)


# --- kinds of files


def test_the_kinds_are_those_of_the_app_in_all_languages() -> None:
    root = ET.parse(MIME).getroot()
    space = re.match(r"\{.*\}", root.tag)
    assert space is not None
    found = {}
    for kind in root:
        comments = {each.get(LANG): each.text for each in kind.iter(f"{space[0]}comment")}
        assert set(comments) == {None, *OTHERS}
        assert len(set(comments.values())) == len(LANGUAGES)
        [glob] = [each.get("pattern") for each in kind.iter(f"{space[0]}glob")]
        found[kind.get("type")] = (glob, comments[None])
    assert found == {
        kind.mime_type: (f"*{kind.suffix}", kind.description) for kind in facts.FILE_KINDS
    }


@linux
@pytest.mark.skipif(shutil.which("update-mime-database") is None, reason="needs its tool")
def test_the_kinds_are_taken_by_the_database(tmp_path: Path) -> None:
    folder = tmp_path / "mime"
    (folder / "packages").mkdir(parents=True)
    shutil.copy(MIME, folder / "packages")
    where = {**os.environ, "XDG_DATA_DIRS": str(tmp_path)}
    command = ["update-mime-database", folder]
    done = subprocess.run(command, capture_output=True, text=True, env=where)
    assert (done.stdout + done.stderr, done.returncode) == ("", 0)
    globs = (folder / "globs2").read_text()
    assert "application/x-gd-desktop-experiment:*.descent" in globs
    assert "application/x-gd-desktop-lesson:*.lesson" in globs


# --- AppStream


def test_the_metainfo_agrees_with_the_entry() -> None:
    entry = desktop_entry()["Desktop Entry"]
    root = ET.fromstring(metainfo([RELEASED]))
    assert root.findtext("id") == facts.APP_ID
    assert root.findtext("name") == facts.NAME
    assert root.findtext("developer_name") == facts.PUBLISHER
    assert root.findtext("project_license") == facts.LICENCE
    assert root.findtext("launchable") == DESKTOP.name
    assert root.findtext("icon") == entry["Icon"]
    assert [each.text for each in root.iter("category")] == entry["Categories"].split(";")[:-1]
    assert [each.text for each in root.iter("mediatype")] == entry["MimeType"].split(";")[:-1]
    summaries = {each.get(LANG): each.text for each in root.iter("summary")}
    assert summaries == {
        None: entry["Comment"],
        **{language: entry[f"Comment[{language}]"] for language in OTHERS},
    }


def test_the_metainfo_describes_the_app_in_all_languages() -> None:
    description = ET.fromstring(metainfo([RELEASED])).find("description")
    assert description is not None
    texts = [*description.iter("p"), *description.iter("li")]
    told = [(each.tag, each.get(LANG)) for each in texts]
    paragraphs = told.count(("p", None)), told.count(("li", None))
    assert paragraphs == (1, 4)
    for language in OTHERS:
        assert (told.count(("p", language)), told.count(("li", language))) == paragraphs
    assert len({each.text for each in texts}) == len(texts)


def test_the_metainfo_has_the_releases_of_the_changelog() -> None:
    root = ET.fromstring(metainfo([RELEASED]))
    [release] = root.iter("release")
    assert release.attrib == {"version": "1.0.0", "date": "2026-11-26", "type": "stable"}
    items = ["".join(each.itertext()) for each in release.iter("li")]
    assert items == ["One a<b thing.", "Another one."]
    assert release.findtext(".//code") == "a<b"
    assert release.findtext(".//em") == "Another"


@linux
@pytest.mark.skipif(shutil.which("appstreamcli") is None, reason="needs appstreamcli")
def test_the_metainfo_is_valid_with_the_changelog_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / f"{facts.APP_ID}.metainfo.xml"
    path.write_text(metainfo(releases(now=NOW)), encoding="utf-8")
    command = ["appstreamcli", "validate", "--no-net", "--strict", path]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


# --- the changelog


LOG = """# Changelog

## Unreleased

### Added
- Something new.

## 0.0.9 (2026-01-02)

### Added
- First, in two
  lines.

### Fixed
- Second.
"""


def test_releases_have_version_date_and_items() -> None:
    new, old = releases(LOG, NOW)
    assert new == Release(facts.VERSION, NOW, ("Something new.",), False)
    first = datetime(2026, 1, 2, tzinfo=UTC)
    assert old == Release("0.0.9", first, ("First, in two lines.", "Second."), True)


def test_what_is_unreleased_waits_once_this_version_is_out() -> None:
    log = LOG.replace("0.0.9", facts.VERSION)
    assert [each.date.year for each in releases(log, NOW)] == [2026]
    assert releases(log, NOW)[0].items[0] == "First, in two lines."


def test_an_empty_part_is_no_release() -> None:
    log = LOG.replace("- Something new.\n", "")
    assert [each.version for each in releases(log, NOW)] == ["0.0.9"]


@pytest.mark.parametrize("title", ["## 0.1", "## Some day"])
def test_a_title_without_version_or_date_is_refused(title: str) -> None:
    with pytest.raises(ValueError, match="no version and date"):
        releases(f"# Changelog\n\n{title}\n- A.\n", NOW)


def test_a_changelog_without_releases_is_refused() -> None:
    with pytest.raises(ValueError, match="no release"):
        releases("# Changelog\n", NOW)


def test_the_changelog_itself_can_be_read() -> None:
    newest = releases(now=NOW)[0]
    assert newest.items
    assert all(item and "\n" not in item for item in newest.items)


def test_debians_changelog_is_in_its_format() -> None:
    assert debian_changelog([RELEASED]) == (
        "gd-desktop (1.0.0) unstable; urgency=medium\n\n"
        "  * One a<b thing.\n"
        "  * *Another* one.\n\n"
        " -- The GD Desktop authors <authors@gd-desktop.invalid>  Thu, 26 Nov 2026 17:51:55 +0000\n"
    )


def test_lines_of_debians_changelog_are_short() -> None:
    release = RELEASED._replace(items=("word " * 100,))
    lines = debian_changelog([release]).splitlines()
    assert max(map(len, lines[:-1])) <= 78
    assert lines[3].startswith("    word")


def test_the_time_of_a_build_can_be_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(int(NOW.timestamp())))
    assert changes.build_time() == NOW


def test_without_commits_the_time_has_to_be_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    monkeypatch.setattr(changes, "ROOT", tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    with pytest.raises(RuntimeError, match="SOURCE_DATE_EPOCH"):
        changes.build_time()

"""The releases' workflow: what it calls is there, what it may do is little, and its own script."""

import hashlib
import re
from pathlib import Path

import pytest

from .scripts import PACKAGING, ROOT, script

release = script("release")
WORKFLOW = ROOT / ".github" / "workflows" / "release.yml"
LINES = WORKFLOW.read_text("utf-8").splitlines()
CODE = [line.split(" #")[0].rstrip() for line in LINES if not line.lstrip().startswith("#")]


def jobs() -> dict[str, list[str]]:
    """The lines of each job, by their indentation."""
    found: dict[str, list[str]] = {}
    for line in CODE[CODE.index("jobs:") + 1 :]:
        if name := re.fullmatch(r"  ([\w-]+):", line):
            found[name[1]] = []
        else:
            found[list(found)[-1]].append(line)
    return found


def test_each_script_that_it_calls_is_there_and_bootstrap_knows_the_command() -> None:
    text = "\n".join(CODE)
    scripts = set(re.findall(r"\bpackaging/([\w/]+\.py)", text))
    assert scripts >= {"bootstrap.py", "smoke.py", "wheel.py", "release.py", "windows/installer.py"}
    assert [name for name in scripts if not (PACKAGING / name).is_file()] == []
    commands = set(re.findall(r"bootstrap\.py (\w+)", text))
    assert "build" in commands
    assert commands <= script("bootstrap").COMMANDS.keys()


def test_every_artefact_is_tried() -> None:
    for name in ("linux", "windows", "windows-try", "macos"):
        assert any("packaging/smoke.py" in line for line in jobs()[name]), name
    # The wheel's own script does so.
    assert "smoke.py" in (PACKAGING / "wheel.py").read_text("utf-8")


def test_the_draft_waits_for_everything() -> None:
    needs = {
        name: set(re.findall(r"[\w-]+", line.partition(":")[2]))
        for name, lines in jobs().items()
        for line in lines
        if line.startswith("    needs:")
    }
    waited, found = {"release"}, set[str]()
    while waited:
        found |= waited
        waited = {needed for name in waited for needed in needs.get(name, ())} - found
    assert found == set(jobs())
    assert any("--draft" in line for line in jobs()["release"])


def test_only_the_last_job_may_write() -> None:
    assert "permissions: {}" in CODE
    for name, lines in jobs().items():
        granted = [line.strip() for line in lines if re.match(r" {6}[\w-]+: (read|write)$", line)]
        assert granted == ["contents: write" if name == "release" else "contents: read"], name
    tokens = [name for name, lines in jobs().items() if "github.token" in "\n".join(lines)]
    assert tokens == ["release"]
    checkouts = [line for line in CODE if "actions/checkout@" in line]
    assert CODE.count("          persist-credentials: false") == len(checkouts)


def test_actions_are_pinned_to_commits_that_say_their_version() -> None:
    used = [line for line in LINES if "uses:" in line]
    assert len(used) > 10
    pinned = r" +- uses: actions/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+"
    assert [line for line in used if not re.fullmatch(pinned, line)] == []


def test_nothing_that_somebody_has_named_is_put_into_a_command() -> None:
    # A tag is read from the environment, where it is no code.
    commands, depth = list[str](), 0
    for line in CODE:
        indent = len(line) - len(line.lstrip())
        if re.match(r" +(- )?run:", line):
            depth = indent
            commands.append(line)
        elif depth and indent > depth:
            commands.append(line)
        else:
            depth = 0
    assert len(commands) > 30
    assert [line for line in commands if "${{" in line] == []


def test_the_tag_has_to_be_the_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert release.main(["tag", f"v{release.facts.VERSION}"]) == 0
    for tag in (release.facts.VERSION, "v99.1", "v"):
        assert release.main(["tag", tag]) == 1
        assert f"The tag is {tag}, but" in capsys.readouterr().err


def test_the_notes_are_the_versions_part_of_the_changelog() -> None:
    text = (
        "# Changelog\n\n## Unreleased\n\n- x\n\n## 1.2.0 — 2026-01-02\n\n- Ten.\n\n## 1.2 — old\n"
    )
    assert release.notes(text, "1.2.0") == "- Ten."
    for version in ("1.2", "2.0", "1.2.00"):
        with pytest.raises(release.ReleaseError, match=version):
            release.notes(text, version)


def test_the_sums_are_those_of_the_files(tmp_path: Path) -> None:
    for name in ("b.deb", "a.whl"):
        (tmp_path / name).write_bytes(name.encode())
    for _ in range(2):  # the second time the file of sums is there too
        assert release.main(["sums", str(tmp_path)]) == 0
    sums = (tmp_path / "SHA256SUMS").read_text("utf-8").splitlines()
    expected = [
        f"{hashlib.sha256(name).hexdigest()}  {name.decode()}" for name in (b"a.whl", b"b.deb")
    ]
    assert sums == expected
    (tmp_path / "empty").mkdir()
    assert release.main(["sums", str(tmp_path / "empty")]) == 1

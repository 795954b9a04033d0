"""The packages for Linux, of a bundle with next to nothing in it."""

# ruff: noqa: E402  # The scripts are found by their folder, which is told first.

import json
import os
import shutil
import struct
import subprocess
import sys
import tarfile
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "packaging" / "linux"), str(ROOT / "packaging")]

import deb
import lint
import portable
from changes import facts
from copyright_file import Part, copyright_file, parts_of
from runpath import clear, without_absolute_runpath
from share import ICON_SIZES

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="about Linux alone")
debian = pytest.mark.skipif(shutil.which("dpkg-shlibdeps") is None, reason="needs dpkg-dev")
EPOCH = 1_700_000_000


@pytest.fixture
def bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program, a link, and two licences."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(EPOCH))
    folder = tmp_path / "bundle"
    internal = folder / "_internal"
    (internal / "licences").mkdir(parents=True)
    shutil.copy("/bin/true", folder / "gd-desktop")
    (internal / "data").write_text("data")
    (internal / "link").symlink_to("data")
    index = []
    for name, text in ((facts.NAME, "MIT of ours"), ("Other", "Copyright 2000 Somebody\n\nDo.")):
        (internal / "licences" / f"{name}.txt").write_text(text)
        index.append({"name": name, "version": "1", "licence": "MIT", "file": f"{name}.txt"})
    (internal / "licences" / "index.json").write_text(json.dumps(index))
    return folder


# --- search paths of libraries


def library(search_path: bytes | None) -> bytes:
    """An ELF file with a dynamic section of three entries, of which the first is the RUNPATH."""
    table = b"\0" + (search_path or b"") + b"\0"
    headers, at = 64, 64 + 2 * 56
    entries = [(29, 1)] if search_path is not None else []
    entries += [(5, 0x1000 + at), (10, len(table)), (0, 0)]
    packed = b"".join(struct.pack("<QQ", *each) for each in entries)
    whole = at + len(table) + len(packed)
    load = struct.pack("<IIQQQQQQ", 1, 4, 0, 0x1000, 0x1000, whole, whole, 1)
    place = at + len(table)
    size = len(packed)
    dynamic = struct.pack("<IIQQQQQQ", 2, 4, place, 0x1000 + place, 0, size, size, 8)
    begin = b"\x7fELF\x02\x01".ljust(32, b"\0") + struct.pack("<Q", headers)
    begin = begin.ljust(54, b"\0") + struct.pack("<HH", 56, 2)
    return begin.ljust(64, b"\0") + load + dynamic + table + packed


def tags(content: bytes, search_path: bytes) -> list[int]:
    start = 64 + 2 * 56 + len(search_path) + 2
    return [tag for tag, _ in struct.iter_unpack("<QQ", content[start:])]


def test_a_search_path_of_the_build_machine_is_taken_out() -> None:
    path = b"/home/somebody/lib"
    before = library(path)
    after = without_absolute_runpath(before)
    assert tags(before, path) == [29, 5, 10, 0]
    assert tags(after, path) == [5, 10, 0, 0]
    assert len(after) == len(before)


@pytest.mark.parametrize("content", [library(b"$ORIGIN/../lib"), library(None), b"text", b""])
def test_all_else_stays(content: bytes) -> None:
    assert without_absolute_runpath(content) == content


def test_a_search_path_of_two_kinds_is_refused() -> None:
    with pytest.raises(ValueError, match="two kinds"):
        without_absolute_runpath(library(b"$ORIGIN:/usr/lib"))


def test_a_bundle_keeps_links_and_loses_search_paths(bundle: Path) -> None:
    content = library(b"/home/somebody/lib")
    (bundle / "_internal" / "lib.so").write_bytes(content)
    clear(bundle)
    assert (bundle / "_internal" / "lib.so").read_bytes() == without_absolute_runpath(content)
    assert (bundle / "_internal" / "link").is_symlink()
    assert (bundle / "_internal" / "data").read_text() == "data"


# --- licences


def test_the_copyright_file_has_each_part_with_its_text(bundle: Path) -> None:
    told = copyright_file(parts_of(bundle), "MIT of the app")
    assert "\nFiles: *\nCopyright: 2026 The GD Desktop authors\nLicense: Expat\n" in told
    assert "\nLicense: Expat and MIT-of-Other\n" in told
    assert "\nLicense: Expat\n MIT of the app\n" in told
    assert "\nLicense: MIT-of-Other\n Copyright 2000 Somebody\n .\n Do.\n" in told
    assert "MIT of ours" not in told


def test_a_licence_that_debian_has_is_pointed_to() -> None:
    common = Path("/usr/share/common-licenses/GPL-3")
    if not common.is_file():
        pytest.skip("not of Debian's kin")
    text = common.read_text().replace("https:", "http:").replace("\n", "\n ")
    told = copyright_file([Part("Other", "1", "GPL-3", f"Before.\n{text}\nAfter.")], "MIT")
    assert f" Before.\n  See {common}.\n" in "\n".join(
        line if line.strip() != "." else "" for line in told.splitlines()
    ).replace("                     See", "  See")
    assert told.endswith(" After.\n")
    assert len(told) < 2000


def test_a_bundle_without_licences_is_refused(bundle: Path) -> None:
    shutil.rmtree(bundle / "_internal" / "licences")
    with pytest.raises(FileNotFoundError, match="licences"):
        parts_of(bundle)


# --- the portable archive


def twice(make: Callable[[], Path], bundle: Path) -> Path:
    """What is made, once it has shown to be the same of a bundle whose files are a year older."""
    first = make().read_bytes()
    for path in bundle.rglob("*"):
        os.utime(path, (EPOCH - 30_000_000, EPOCH - 30_000_000), follow_symlinks=False)
    made = make()
    assert made.read_bytes() == first
    return made


def test_the_portable_archive_has_the_bundle_and_the_mark(bundle: Path, tmp_path: Path) -> None:
    archive = twice(lambda: portable.pack(bundle, tmp_path / "out"), bundle)
    top = f"gd-desktop-{facts.VERSION}"
    with tarfile.open(archive) as packed:
        members = {member.name: member for member in packed}
        assert packed.extractfile(f"{top}/README.txt").read().startswith(b"GD Desktop ")  # type: ignore[union-attr]
    assert archive.name.startswith(f"{top}-linux-")
    assert {f"{top}/portable.txt", f"{top}/gd-desktop", f"{top}/_internal/data"} <= set(members)
    assert members[f"{top}/gd-desktop"].mode == 0o755
    assert members[f"{top}/_internal/data"].mode == 0o644
    assert members[f"{top}/_internal/link"].linkname == "data"
    assert {(each.uid, each.uname, each.mtime) for each in members.values()} == {(0, "", EPOCH)}


def test_the_mark_is_the_one_that_the_app_looks_for() -> None:
    from gd_desktop.io import places

    assert portable.MARK == places.MARK
    assert places.DATA in portable.MARK_TEXT
    assert places.DATA in portable.readme()


# --- the Debian package


def stand_in_icons(folder: Path) -> Path:
    folder.mkdir()
    for size in ICON_SIZES:
        (folder / f"gd-desktop-{size}.png").write_bytes(b"")
    return folder


@pytest.fixture
def package(bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(deb, "make_icons", stand_in_icons)
    return twice(lambda: deb.build(bundle, tmp_path / "out"), bundle)


@debian
def test_the_package_has_all_that_a_desktop_asks_for(package: Path, tmp_path: Path) -> None:
    told = deb.run(["dpkg-deb", "--field", package])
    assert f"Version: {facts.VERSION}\n" in told
    assert "Depends: libc6 (>= " in told
    assert (
        package.name
        == f"gd-desktop_{facts.VERSION}_{deb.run(['dpkg', '--print-architecture'])}.deb"
    )
    root = tmp_path / "root"
    deb.run(["dpkg-deb", "--extract", package, root])
    deb.run(["dpkg-deb", "--control", package, root / "DEBIAN"])
    assert (root / "usr/bin/gd-desktop").resolve() == root / "usr/lib/gd-desktop/gd-desktop"
    assert subprocess.run([root / "usr/bin/gd-desktop"]).returncode == 0
    share = root / "usr/share"
    names = {path.relative_to(share).as_posix() for path in share.rglob("*") if path.is_file()}
    assert names == {
        "applications/org.gd_desktop.gd_desktop.desktop",
        "bash-completion/completions/gd-desktop",
        "doc/gd-desktop/changelog.gz",
        "doc/gd-desktop/copyright",
        "fish/vendor_completions.d/gd-desktop.fish",
        *(f"icons/hicolor/{n}x{n}/apps/org.gd_desktop.gd_desktop.png" for n in ICON_SIZES),
        "icons/hicolor/scalable/apps/org.gd_desktop.gd_desktop.svg",
        "lintian/overrides/gd-desktop",
        "man/man1/gd-desktop.1.gz",
        "metainfo/org.gd_desktop.gd_desktop.metainfo.xml",
        "mime/packages/org.gd_desktop.gd_desktop.xml",
        "zsh/vendor-completions/_gd-desktop",
    }
    deb.run(["md5sum", "--check", "--quiet", "DEBIAN/md5sums"], root)
    sums = (root / "DEBIAN/md5sums").read_text()
    assert all(f"  usr/share/{name}\n" in sums for name in names)


def test_a_package_that_is_too_large_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.deb"
    path.touch()
    os.truncate(path, deb.MOST_BYTES)
    deb.check_size(path)
    os.truncate(path, deb.MOST_BYTES + 1)
    with pytest.raises(ValueError, match="at most 60,000,000"):
        deb.check_size(path)


@debian
def test_a_library_that_is_not_here_is_named(bundle: Path, tmp_path: Path) -> None:
    content = (bundle / "gd-desktop").read_bytes()
    (bundle / "gd-desktop").write_bytes(content.replace(b"libc.so.6\0", b"libq.so.6\0"))
    with pytest.raises(RuntimeError, match=r"libq\.so\.6"):
        deb.dependencies(bundle)


# --- what checks the package


def test_a_check_complains_of_words_status_and_absence() -> None:
    assert lint.complaint(lint.Check("quiet", ("true",))) == ""
    assert lint.complaint(lint.Check("talks", ("echo", "bad"))) == "bad"
    assert lint.complaint(lint.Check("talks", ("echo", "fine"), is_talker=True)) == ""
    assert (
        lint.complaint(lint.Check("fails", ("false",), is_talker=True)) == "it ended with status 1"
    )
    assert "apt install" in lint.complaint(lint.Check("absent", ("no-such-tool-here",)))


def test_each_override_has_a_reason() -> None:
    text = (ROOT / "packaging" / "linux" / "lintian-overrides").read_text(encoding="utf-8")
    parts = [part.splitlines() for part in text.strip().split("\n\n")]
    for part in parts:
        assert part[0].startswith("# ")
        assert all(line.startswith(("# ", "gd-desktop: ")) for line in part)
    assert sum(line.startswith("gd-desktop: ") for part in parts for line in part) > 5

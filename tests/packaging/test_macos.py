"""What macOS is told of the app, and the disk image."""

import os
import plistlib
import re
import sys
from pathlib import Path

import pytest

from gd_desktop.io.catalogue import LANGUAGES

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging" / "macos"))

import dmg
import info


def test_the_property_list_can_be_read_and_names_version_and_languages(tmp_path: Path) -> None:
    path = tmp_path / "new" / "Info.plist"
    assert info.main([str(path)]) == 0
    read = plistlib.loads(path.read_bytes())
    assert read == info.properties()
    assert read["CFBundleShortVersionString"] == info.facts.VERSION
    assert read["CFBundleName"] == info.facts.NAME
    # Apple writes scripts where others write countries.
    ours = [language.replace("zh_CN", "zh-Hans") for language in LANGUAGES]
    assert sorted(read["CFBundleLocalizations"]) == sorted(ours)
    assert re.fullmatch(r"\d+\.\d+", read["LSMinimumSystemVersion"])


def test_each_kind_of_file_is_declared_and_opened() -> None:
    read = info.properties()
    declared = {each["UTTypeIdentifier"]: each for each in read["UTExportedTypeDeclarations"]}
    opened = [each["LSItemContentTypes"] for each in read["CFBundleDocumentTypes"]]
    assert [name for names in opened for name in names] == list(declared)
    assert all(re.fullmatch(r"[A-Za-z0-9.-]+", name) for name in declared)
    endings = {
        f".{each['UTTypeTagSpecification']['public.filename-extension'][0]}": each[
            "UTTypeTagSpecification"
        ]["public.mime-type"]
        for each in declared.values()
    }
    assert endings == {kind.suffix: [kind.mime_type] for kind in info.facts.FILE_KINDS}


def app(folder: Path) -> Path:
    """A bundle's folder, beside it the app."""
    contents = folder / "GD Desktop.app" / "Contents"
    contents.mkdir(parents=True)
    (contents / "Info.plist").write_bytes(plistlib.dumps(info.properties()))
    return folder / "gd-desktop"


@pytest.mark.skipif(sys.platform == "darwin", reason="about other systems")
def test_elsewhere_it_says_that_it_cannot(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert dmg.main([str(app(tmp_path)), str(tmp_path)]) == 1
    assert "on macOS only" in capsys.readouterr().err


@pytest.mark.skipif(os.name != "posix", reason="the stand-ins are shell scripts")
def test_the_image_is_of_the_signed_app_beside_a_link(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    tools = tmp_path / "tools"
    tools.mkdir()
    # They write down what they were called with, and hdiutil what it was to pack.
    for name, more in (("codesign", ""), ("hdiutil", 'ls -l "$5" | tr "\\n" " "\n')):
        tool = tools / name
        tool.write_text(f'#!/bin/sh\nexec >>"{tmp_path}/calls"\necho "{name} $*"\n{more}')
        tool.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tools}:{os.environ['PATH']}")
    monkeypatch.setattr(sys, "platform", "darwin")
    bundle = app(tmp_path)
    assert dmg.main([str(bundle), str(tmp_path / "out")]) == 0
    signed, packed, listed = (tmp_path / "calls").read_text().splitlines()
    assert re.fullmatch(r"codesign --force --deep --sign - \S+/GD Desktop\.app", signed)
    assert packed.startswith("hdiutil create -volname GD Desktop -srcfolder ")
    assert packed.endswith(capsys.readouterr().out.strip())
    assert packed.endswith(".dmg")
    assert "Applications -> /Applications" in listed
    assert "GD Desktop.app" in listed
    (tools / "hdiutil").write_text("#!/bin/sh\necho no room\nexit 3\n")
    assert dmg.main([str(bundle), str(tmp_path / "out")]) == 1
    assert "hdiutil ended with status 3: no room" in capsys.readouterr().err
    with pytest.raises(dmg.ImageError, match="There is no app"):
        dmg.app_of(tmp_path / "elsewhere" / "gd-desktop")

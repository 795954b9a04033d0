"""Makes the installer for Windows of a bundle that was made on Windows.

    python3 packaging/windows/installer.py dist/gd-desktop dist

It needs makensis with stubs of 64 bits (`Target amd64-unicode`), which Debian's and Ubuntu's
package `nsis` has and the one for Windows has not: releases bring the bundle to Linux for this. The
switches and exit codes of the installer stand at the head of installer.nsi.
"""

import argparse
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

import facts  # noqa: E402

WORK = facts.BUILD / "windows"
ICON = facts.BUILD / "icons" / f"{facts.PROGRAM}.ico"
COPYRIGHT = f"{facts.PUBLISHER}, {facts.LICENCE} licence"


class InstallerError(Exception):
    """Why there is no installer, in a sentence."""


def main(arguments: list[str] | None = None) -> int:
    """Make it; returns the exit status."""
    parser = argparse.ArgumentParser(description="Make the installer for Windows.")
    parser.add_argument("bundle", type=Path, help="the folder with gd-desktop.exe")
    parser.add_argument("output", type=Path, help="the folder to put the installer into")
    options = parser.parse_args(arguments)
    try:
        print(build(options.bundle, options.output))
    except InstallerError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def build(
    bundle: Path, output: Path, version: str = facts.VERSION, work: Path = WORK, icon: Path = ICON
) -> Path:
    """Make the installer, and return its path. Raises InstallerError."""
    if not (bundle / f"{facts.PROGRAM}.exe").is_file():
        raise InstallerError(
            f"There is no {facts.PROGRAM}.exe in {bundle}: the bundle must come from Windows."
        )
    makensis = shutil.which("makensis")
    if makensis is None:
        raise InstallerError("makensis is missing: on Debian it is in the package nsis.")
    work.mkdir(parents=True, exist_ok=True)
    output.mkdir(parents=True, exist_ok=True)
    installer = output.resolve() / f"{facts.PROGRAM}-{version}-windows-x64-setup.exe"
    (work / "files.nsh").write_text(file_list(bundle.resolve()), "utf-8")
    (work / "facts.nsh").write_text(definitions(bundle, installer, version, icon), "utf-8")
    # Warnings are errors; names are sought from `work`, not from the script's folder.
    command = [
        makensis,
        "-V2",
        "-WX",
        "-INPUTCHARSET",
        "UTF8",
        "-NOCD",
        str(HERE / "installer.nsi"),
    ]
    done = subprocess.run(
        command, cwd=work, check=False, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    if done.returncode:
        hint = ""
        if "amd64-unicode" in done.stdout:
            hint = "\nThis makensis has no stubs of 64 bits: Debian's and Ubuntu's has."
        raise InstallerError(f"makensis: {done.stdout}{hint}")
    return installer


def definitions(bundle: Path, installer: Path, version: str, icon: Path) -> str:
    """What installer.nsi is told of the app."""
    size = sum(path.stat().st_size for path in bundle.rglob("*") if path.is_file())
    values = {
        "NAME": facts.NAME,
        "PROGRAM": facts.PROGRAM,
        "VERSION": version,
        "VERSION_OF_FOUR": ".".join(map(str, version_of_four(version))),
        "PUBLISHER": facts.PUBLISHER,
        "COPYRIGHT": COPYRIGHT,
        "APP_ID": facts.APP_ID,
        "SIZE_IN_KB": str(size // 1024),
        "OUTPUT": str(installer),
    }
    lines = [f"!define {name} {quoted(value)}" for name, value in values.items()]
    if icon.is_file():
        lines += [f"!define {name} {quoted(str(icon))}" for name in ("MUI_ICON", "MUI_UNICON")]
    lines.append("!macro EACH_KIND action")
    for kind in facts.FILE_KINDS:
        words = (kind.suffix, kind.prog_id, kind.description, kind.mime_type)
        lines.append(f"  !insertmacro ${{action}} {' '.join(map(quoted, words))}")
    lines += ["!macroend", f'!addincludedir "{HERE}"']
    return "\n".join(lines) + "\n"


def version_of_four(version: str) -> tuple[int, int, int, int]:
    """A version as Windows writes it: 1.2.3 is 1.2.3.0, and 1.2rc1 is 1.2.0.0."""
    numbers: list[int] = []
    for part in version.split(".")[:4]:
        digits = part[: len(part) - len(part.lstrip("0123456789"))]
        if not digits:
            break
        numbers.append(int(digits))
        if digits != part:
            break
    first, second, third, fourth = (*numbers, 0, 0, 0, 0)[:4]
    return first, second, third, fourth


def file_list(bundle: Path) -> str:
    """The bundle's files one by one: to remove whole folders would take with them what others have
    put there.
    """
    folders = sorted({path.parent.relative_to(bundle) for path in files(bundle)})
    install, remove = ["!macro INSTALL_FILES"], ["!macro REMOVE_FILES"]
    for folder in folders:
        place = in_windows("$INSTDIR", folder)
        install.append(f"  SetOutPath {place}")
        for path in sorted(files(bundle)):
            if path.parent.relative_to(bundle) == folder:
                # Read while it is compiled: nothing but a quote means something else there.
                install.append(f"  File '{path}'")
                remove.append(f"  Delete {in_windows('$INSTDIR', path.relative_to(bundle))}")
    above = {parent for folder in folders for parent in (folder, *folder.parents)} - {Path()}
    leave = ["!macro REMOVE_FOLDERS"]
    deepest_first = sorted(above, key=lambda each: (-len(each.parts), each))
    leave += [f"  RMDir {in_windows('$INSTDIR', folder)}" for folder in deepest_first]
    return "\n".join(
        line for macro in (install, remove, leave) for line in (*macro, "!macroend", "")
    )


def files(bundle: Path) -> Iterator[Path]:
    """All files of the bundle."""
    return (path for path in bundle.rglob("*") if path.is_file())


def in_windows(root: str, path: Path) -> str:
    """A path below a folder of the installer's, as a word of its language."""
    parts = [escaped(part) for part in path.parts]
    return '"' + "\\".join((root, *parts)) + '"'


def quoted(text: str) -> str:
    """A text as a word of the installer's language."""
    return f'"{escaped(text)}"'


def escaped(text: str) -> str:
    """A text within quotes: signs that mean something else there are written out."""
    return text.replace("$", "$$").replace('"', '$\\"')


if __name__ == "__main__":
    sys.exit(main())

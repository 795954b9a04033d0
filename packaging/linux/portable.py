"""Pack the bundle for a USB stick: gd-desktop-VERSION-linux-PROCESSOR-portable.tar.xz.

    python packaging/linux/portable.py dist/gd-desktop dist

Unpacked anywhere it runs, and keeps settings and log beside itself: the app does so where a file
portable.txt lies beside the program. The same commit and bundle make the same file, to the byte.
"""

import argparse
import lzma
import platform
import shutil
import sys
import tarfile
import tempfile
from collections.abc import Sequence
from pathlib import Path

from changes import build_time, facts

MARK = "portable.txt"
# What it asks for of a desktop, by the names of Debian's packages; try_in_clean_root.py shows that
# nothing else is wanted.
DESKTOP_LIBRARIES = (
    *("libcups2", "libdbus-1-3", "libegl1", "libfontconfig1", "libfreetype6", "libgl1"),
    *("libglib2.0-0", "libwayland-client0", "libwayland-cursor0", "libwayland-egl1", "libx11-6"),
    *("libx11-xcb1", "libxcb1"),
)
MARK_TEXT = f"""\
{facts.NAME} keeps its settings beside this file, in the folder “{facts.NAME} data”, and nothing on
the computer that it runs on. Without this file it keeps them in the home folder.
"""


def readme() -> str:
    """The file README.txt, which lies beside the program."""
    return f"""\
{facts.NAME} {facts.VERSION}
{facts.SUMMARY}.

Start:      open the program {facts.PROGRAM} in this folder, or in a terminal:  ./{facts.PROGRAM}
A file:     ./{facts.PROGRAM} FILE.descent     (or .lesson, or .csv)
Options:    ./{facts.PROGRAM} --help
A test:     ./{facts.PROGRAM} --self-test

Nothing is installed, and no rights are needed. Copy this folder anywhere, to a USB stick too, as
long as programs may be run from there. Settings and the log are kept in the folder
“{facts.NAME} data” beside this file; delete the whole folder and nothing is left.

If it does not start from a stick: the stick is formatted or mounted so that no program on it may be
run. Copy the folder to your home folder, and start it there.

If a library is said to be missing, the desktop's own are not all there. On Debian and Ubuntu:
  sudo apt install {" ".join(DESKTOP_LIBRARIES[:6])} \\
    {" ".join(DESKTOP_LIBRARIES[6:10])} \\
    {" ".join(DESKTOP_LIBRARIES[10:])}

BUILD.txt says on which systems and processors this runs. Licences are in _internal/licences.
"""


def pack(bundle: Path, out: Path) -> Path:
    """The archive, in the folder `out`. Raises OSError and ValueError."""
    stamp = int(build_time().timestamp())
    folder = f"{facts.PROGRAM}-{facts.VERSION}"
    name = f"{folder}-linux-{platform.machine()}-portable.tar.xz"
    out.mkdir(parents=True, exist_ok=True)

    def plain(member: tarfile.TarInfo) -> tarfile.TarInfo:
        """Without this machine's users, times and masks."""
        is_run = member.isdir() or member.name == f"{folder}/{facts.PROGRAM}"
        member.mode = 0o755 if is_run or member.issym() else 0o644
        member.mtime = stamp
        member.uid = member.gid = 0
        member.uname = member.gname = ""
        return member

    with tempfile.TemporaryDirectory() as scratch:
        root = Path(scratch, folder)
        shutil.copytree(bundle, root, symlinks=True)
        (root / MARK).write_text(MARK_TEXT, encoding="utf-8")
        (root / "README.txt").write_text(readme(), encoding="utf-8")
        with (
            lzma.open(out / name, "wb", preset=6) as squeezed,
            tarfile.open(fileobj=squeezed, mode="w", format=tarfile.PAX_FORMAT) as archive,
        ):
            # Of a folder with all in it, tarfile adds the files in the order of their names.
            archive.add(root, folder, filter=plain)
    return out / name


def main(arguments: Sequence[str] | None = None) -> int:
    """Make the archive; returns the exit status."""
    parser = argparse.ArgumentParser(description="Pack the bundle so that it runs from anywhere.")
    parser.add_argument("bundle", type=Path)
    parser.add_argument("out", type=Path)
    options = parser.parse_args(arguments)
    try:
        archive = pack(options.bundle.resolve(), options.out.resolve())
    except (OSError, RuntimeError, ValueError) as error:
        print(f"portable.py: {error}", file=sys.stderr)
        return 1
    print(f"{archive}: {archive.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())

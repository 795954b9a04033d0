"""Have every tool that checks a Debian package, or a part of one, look at ours.

    python packaging/linux/lint.py dist/gd-desktop_VERSION_ARCH.deb

It fails on any complaint, and on a tool that is not there:
    apt install lintian desktop-file-utils appstream mandoc shared-mime-info bash zsh fish
What lintian is told to pass over stands in lintian-overrides, with the reasons.
"""

import argparse
import gzip
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from changes import facts
from completions import PLACES
from deb import check_size, run

# Which package has a tool, where the names differ.
_PACKAGES = {
    "desktop-file-validate": "desktop-file-utils",
    "appstreamcli": "appstream",
    "update-mime-database": "shared-mime-info",
}
_ALL = "error,warning,info,pedantic"


class Check(NamedTuple):
    """A command that has nothing to say where all is well, unless `is_talker`."""

    name: str
    command: tuple[object, ...]
    environment: Mapping[str, str] = {}
    is_talker: bool = False


def checks(package: Path, root: Path) -> list[Check]:
    """All of them, of a package and of the folder that it has been unpacked in."""
    share = root / "usr" / "share"
    page = root / "page.1"
    page.write_bytes(gzip.decompress((share / f"man/man1/{facts.PROGRAM}.1.gz").read_bytes()))
    metainfo = share / "metainfo" / f"{facts.APP_ID}.metainfo.xml"
    strict = ("--pedantic", "--no-net", "--strict")
    lintian = ("lintian", "--allow-root", "--pedantic", "--display-info", "--tag-display-limit=0")
    # Which overrides are in use depends on the Python of the machine that made the bundle.
    lintian = (*lintian, "--suppress-tags=unused-override", "--fail-on", _ALL)
    found = [
        Check("lintian", (*lintian, package)),
        Check("entry", ("desktop-file-validate", share / f"applications/{facts.APP_ID}.desktop")),
        Check("metainfo", ("appstreamcli", "validate", *strict, metainfo), is_talker=True),
        Check("man page", ("mandoc", "-Tlint", "-Wall", page)),
        Check("kinds", ("update-mime-database", share / "mime"), {"XDG_DATA_DIRS": str(share)}),
    ]
    return [
        *found,
        *(Check(shell, (shell, "-n", share / place)) for shell, place in PLACES.items()),
    ]


def complaint(check: Check) -> str:
    """What a check has to say against the package; empty where all is well."""
    command = [str(word) for word in check.command]
    if shutil.which(command[0]) is None:
        return f"there is no {command[0]}: apt install {_PACKAGES.get(command[0], command[0])}"
    done = subprocess.run(
        command,
        env={**os.environ, "LC_ALL": "C.UTF-8", **check.environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    if done.returncode == 0 and (check.is_talker or not done.stdout.strip()):
        return ""
    return done.stdout.strip() or f"it ended with status {done.returncode}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run all; returns the exit status."""
    parser = argparse.ArgumentParser(description="Check the Debian package with every tool.")
    parser.add_argument("package", type=Path)
    package = parser.parse_args(arguments).package.resolve()
    failed = 0
    with tempfile.TemporaryDirectory() as scratch:
        root = Path(scratch, "root")
        try:
            check_size(package)
            run(["dpkg-deb", "--extract", package, root])
        except (OSError, RuntimeError, ValueError) as error:
            print(f"lint.py: {error}", file=sys.stderr)
            return 1
        for check in checks(package, root):
            said = complaint(check)
            failed += bool(said)
            print(f"{'failed' if said else 'ok':7} {check.name}", flush=True)
            if said:
                print(said, flush=True)
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main())

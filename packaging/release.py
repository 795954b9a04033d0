"""What the releases' workflow asks: is the tag the version, what is new, what are the checksums.

python3 packaging/release.py tag v1.2.3       status 1 if the version is another
python3 packaging/release.py notes            the version's part of CHANGELOG.md
python3 packaging/release.py sums FOLDER      writes FOLDER/SHA256SUMS
"""

import argparse
import hashlib
import re
import sys
from pathlib import Path

import facts

CHANGELOG = facts.ROOT / "CHANGELOG.md"
SUMS = "SHA256SUMS"


class ReleaseError(Exception):
    """What keeps this from being a release, in a sentence."""


def main(arguments: list[str] | None = None) -> int:
    """Do one of these; returns the exit status."""
    parser = argparse.ArgumentParser(description="What the releases' workflow asks.")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("tag").add_argument("tag")
    commands.add_parser("notes")
    commands.add_parser("sums").add_argument("folder", type=Path)
    options = parser.parse_args(arguments)
    try:
        if options.command == "tag":
            check_tag(options.tag)
        elif options.command == "notes":
            print(notes(CHANGELOG.read_text(encoding="utf-8")))
        else:
            write_sums(options.folder)
    except (ReleaseError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def check_tag(tag: str, version: str = facts.VERSION) -> None:
    """Raises ReleaseError unless a tag is the version's."""
    if tag != f"v{version}":
        raise ReleaseError(f"The tag is {tag}, but gd_desktop/__init__.py has version {version}.")


def notes(changelog: str, version: str = facts.VERSION) -> str:
    """What a version's heading in the changelog has below it. Raises ReleaseError without one."""
    for part in re.split(r"^(?=## )", changelog, flags=re.MULTILINE)[1:]:
        heading, _, body = part.partition("\n")
        if re.match(rf"## \[?{re.escape(version)}\]?(?![\w.])", heading) and body.strip():
            return body.strip()
    raise ReleaseError(f"CHANGELOG.md says nothing under “## {version}”.")


def write_sums(folder: Path) -> None:
    """Write the checksums of all files in a folder, as sha256sum reads them. Raises ReleaseError
    where there are none.
    """
    files = sorted(path for path in folder.iterdir() if path.is_file() and path.name != SUMS)
    if not files:
        raise ReleaseError(f"There is nothing in {folder}.")
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in files]
    (folder / SUMS).write_text("".join(lines), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    sys.exit(main())

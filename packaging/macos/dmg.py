"""Makes a disk image of the app: GD Desktop.app beside a link to Applications, to drag it there.

    python3 packaging/macos/dmg.py dist/gd-desktop dist

It takes the .app that lies beside the bundle's folder, or the .app itself, and needs macOS' own
hdiutil and codesign. The app is signed ad hoc: without any signature it would not start on Apple's
processors; who made it is known to nobody that way, and macOS says so when it is opened first.
"""

import argparse
import platform
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import facts


class ImageError(Exception):
    """Why there is no disk image, in a sentence."""


def main(arguments: list[str] | None = None) -> int:
    """Make it; returns the exit status."""
    parser = argparse.ArgumentParser(description="Make the disk image for macOS.")
    parser.add_argument("bundle", type=Path, help="the bundle, or GD Desktop.app")
    parser.add_argument("output", type=Path, help="the folder to put the image into")
    options = parser.parse_args(arguments)
    try:
        print(build(options.bundle, options.output))
    except ImageError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def app_of(bundle: Path) -> Path:
    """The .app that is meant. Raises ImageError."""
    app = bundle if bundle.suffix == ".app" else bundle.parent / f"{facts.NAME}.app"
    if not (app / "Contents" / "Info.plist").is_file():
        raise ImageError(f"There is no app in {app}: it must be made on macOS.")
    return app


def build(bundle: Path, output: Path) -> Path:
    """Make the image, and return its path. Raises ImageError."""
    if sys.platform != "darwin" or shutil.which("hdiutil") is None:
        raise ImageError("A disk image can be made on macOS only: it needs hdiutil.")
    app = app_of(bundle)
    output.mkdir(parents=True, exist_ok=True)
    name = f"{facts.PROGRAM}-{facts.VERSION}-macos-{platform.machine()}.dmg"
    image = output.resolve() / name
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / app.name
        shutil.copytree(app, copy, symlinks=True)
        (Path(folder) / "Applications").symlink_to("/Applications")
        _run("codesign", "--force", "--deep", "--sign", "-", copy)
        _run(
            *("hdiutil", "create", "-volname", facts.NAME, "-srcfolder", folder),
            *("-fs", "HFS+", "-format", "UDZO", "-ov", image),
        )
    return image


def _run(*words: object) -> None:
    """Raises ImageError."""
    done = subprocess.run(
        list(map(str, words)),
        check=False,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    if done.returncode:
        raise ImageError(f"{words[0]} ended with status {done.returncode}: {done.stdout}")


if __name__ == "__main__":
    sys.exit(main())

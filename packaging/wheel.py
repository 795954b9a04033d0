"""Makes the wheel and the sdist, and tries the wheel where nothing else is.

    python3 packaging/wheel.py [--no-trial]

writes both to dist/. It builds from a copy of what git would take, so that nothing that lies about
gets in; checks that the sdist makes the same wheel; installs the wheel into an empty virtual
environment; and runs packaging/smoke.py on its command and its module from another folder. The
packages that it needs are installed with pip, in the versions of constraints.txt.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tarfile
import venv
import zipfile
from collections.abc import Sequence
from pathlib import Path

import facts

HERE = Path(__file__).resolve().parent
CONSTRAINTS = HERE / "constraints.txt"
WORK = facts.BUILD / "wheel"
BUILDER = "hatchling"
# What must be in a wheel, so that a rule that went wrong is seen here and not by people.
EXPECTED = (
    "gd_desktop/__main__.py",
    "gd_desktop/resources/CHANGELOG.md",
    "gd_desktop/resources/data/index.toml",
    "gd_desktop/resources/guide/guide.md",
    "gd_desktop/resources/i18n/app_de.qm",
    "gd_desktop/resources/icons/gd-desktop.svg",
    "gd_desktop/resources/lessons/01-cost.lesson",
    "gd_desktop/resources/themes/light.toml",
)


class WheelError(Exception):
    """What is wrong with it, in a sentence."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Make them, and try the wheel; returns the exit status."""
    parser = argparse.ArgumentParser(description="Make the wheel and the sdist, and try the wheel.")
    parser.add_argument("--no-trial", action="store_true", help="do not install and try the wheel")
    options = parser.parse_args(arguments)
    shutil.rmtree(WORK, ignore_errors=True)
    WORK.mkdir(parents=True)
    try:
        wheel = build()
        if not options.no_trial:
            try_out(wheel)
    except (WheelError, subprocess.CalledProcessError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


# --- making them


def build() -> Path:
    """Both, in dist/; the wheel's path. Raises WheelError and CalledProcessError."""
    python = environment(WORK / "builder", [BUILDER])
    source = WORK / "source"
    copy_source(source)
    sdist, wheel = (
        made(python, source, facts.DIST, "sdist"),
        made(python, source, facts.DIST, "wheel"),
    )
    check_contents(wheel)
    again = made(python, unpacked(sdist, WORK / "sdist"), WORK / "again", "wheel")
    check_alike(wheel, again)
    for path in (sdist, wheel):
        print(f"{path}: {path.stat().st_size / 1e6:.1f} MB", flush=True)
    return wheel


def copy_source(target: Path) -> None:
    """A copy of all files that git has or would take."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(command, cwd=facts.ROOT, capture_output=True, check=True).stdout
    for name in filter(None, names.decode().split("\0")):
        path = facts.ROOT / name
        if path.is_file():  # and not deleted since
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(path, target / name)


def made(python: Path, source: Path, out: Path, target: str) -> Path:
    """An sdist or a wheel of a folder."""
    before = set(out.iterdir()) if out.is_dir() else set()
    ending = ".whl" if target == "wheel" else ".tar.gz"
    for path in [each for each in before if each.name.endswith(ending)]:
        path.unlink()
    command = [str(python), "-m", BUILDER, "build", "--target", target, "--directory", str(out)]
    subprocess.run(command, cwd=source, check=True, stdout=subprocess.DEVNULL)
    return next(path for path in out.iterdir() if path.name.endswith(ending))


def unpacked(sdist: Path, folder: Path) -> Path:
    """The folder that is in an sdist."""
    with tarfile.open(sdist) as archive:
        archive.extractall(folder, filter="data")
    (inside,) = folder.iterdir()
    return inside


def check_contents(wheel: Path) -> None:
    """Raises WheelError where something is missing, or is there that is for developers."""
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    missing = sorted(set(EXPECTED) - names)
    if missing:
        raise WheelError(f"The wheel lacks {', '.join(missing)}.")
    more = sorted(name for name in names if not name.startswith(("gd_desktop/", "gd_desktop-")))
    if more:
        raise WheelError(f"The wheel has {', '.join(more)}, which belong to nobody's installation.")


def check_alike(one: Path, other: Path) -> None:
    """Raises WheelError where two wheels do not hold the same files."""
    held = []
    for path in (one, other):
        with zipfile.ZipFile(path) as archive:
            held.append({name: archive.read(name) for name in archive.namelist()})
    apart = sorted(
        name for name in held[0].keys() | held[1].keys() if held[0].get(name) != held[1].get(name)
    )
    if apart:
        raise WheelError(f"The sdist makes another wheel: {', '.join(apart[:5])}.")


# --- trying it


def try_out(wheel: Path) -> None:
    """Install it where nothing is, and try it from another folder. Raises CalledProcessError."""
    python = environment(WORK / "trial", [str(wheel)])
    command = python.with_name("gd-desktop.exe" if sys.platform == "win32" else "gd-desktop")
    for program in ([str(command)], [str(python), "-m", "gd_desktop"]):
        smoke = [sys.executable, str(HERE / "smoke.py"), *program]
        subprocess.run(smoke, cwd=WORK, check=True)


def environment(folder: Path, packages: Sequence[str]) -> Path:
    """An empty virtual environment with some packages; its Python."""
    venv.create(folder, clear=True, with_pip=True)
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    pip = [str(python), "-m", "pip", "install", "-qq", "--disable-pip-version-check"]
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    subprocess.run([*pip, "--constraint", str(CONSTRAINTS), *packages], check=True, env=kept)
    return python


if __name__ == "__main__":
    sys.exit(main())

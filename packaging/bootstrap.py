"""Set GD Desktop up in .venv and run it, or one of the developers' commands.

The standard library is all there is before the set-up, so this file uses nothing else. Old
Pythons read it to the end before they run its first line: no syntax newer than Python 3.7's here.
"""

import sys

if not (3, 11) <= sys.version_info[:2] < (3, 14):
    sys.exit(f"GD Desktop needs Python 3.11, 3.12 or 3.13; this is {sys.version.split()[0]}.")

import argparse
import ctypes
import hashlib
import importlib.util
import os
import re
import shlex
import shutil
import socket
import subprocess
import time
import tomllib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple, NoReturn

VERSION = f"{sys.version_info[0]}.{sys.version_info[1]}"
ROOT = Path(__file__).resolve().parents[1]
PROJECT = ROOT / "pyproject.toml"
CONSTRAINTS = ROOT / "packaging" / "constraints.txt"
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
STAMP = VENV / "bootstrap.stamp"

PICTURE = "gd-desktop.png"
TRACE = "trace --model parabola --rate 0.1 --start 8 --steps 33"
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}

# What Qt's own files ask of the system by name (`readelf -d`), with Debian's packages; less
# what every system has: the C and C++ runtimes, zlib and zstd.
DRAWING_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
# What a window needs beyond that, by the name of the Qt platform that opens it.
WINDOW_LIBRARIES = {
    "xcb": {
        "libX11-xcb.so.1": "libx11-xcb1",
        "libxcb.so.1": "libxcb1",
        "libxcb-cursor.so.0": "libxcb-cursor0",
        "libxcb-glx.so.0": "libxcb-glx0",
        "libxcb-icccm.so.4": "libxcb-icccm4",
        "libxcb-image.so.0": "libxcb-image0",
        "libxcb-keysyms.so.1": "libxcb-keysyms1",
        "libxcb-randr.so.0": "libxcb-randr0",
        "libxcb-render.so.0": "libxcb-render0",
        "libxcb-render-util.so.0": "libxcb-render-util0",
        "libxcb-shape.so.0": "libxcb-shape0",
        "libxcb-shm.so.0": "libxcb-shm0",
        "libxcb-sync.so.1": "libxcb-sync1",
        "libxcb-util.so.1": "libxcb-util1",
        "libxcb-xfixes.so.0": "libxcb-xfixes0",
        "libxcb-xkb.so.1": "libxcb-xkb1",
        "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    },
    "wayland": {
        "libwayland-client.so.0": "libwayland-client0",
        "libwayland-cursor.so.0": "libwayland-cursor0",
        "libwayland-egl.so.1": "libwayland-egl1",
    },
}


def note(text: str) -> None:
    """Speak about the set-up on stderr, so that `run ... > file` keeps the app's output alone."""
    print(text, file=sys.stderr, flush=True)


def stop(text: str, status: int = 1) -> NoReturn:
    note(text)
    raise SystemExit(status)


def execute(
    command: Sequence[object],
    *,
    cwd: Path | None = None,
    env: Mapping[str, str] | None = None,
    quiet: bool = False,
) -> "subprocess.CompletedProcess[str]":
    """Run one process to its end; `quiet` keeps its output for the caller.

    Every process starts here. PYTHONHOME would send the environment's Python to another library;
    with PYTHONDONTWRITEBYTECODE each process would compile all of the app anew.
    """
    environ = {**os.environ, **(env or {})}
    for name in ("PYTHONHOME", "PYTHONDONTWRITEBYTECODE"):
        environ.pop(name, None)
    words = [str(word) for word in command]
    process = subprocess.Popen(
        words,
        cwd=cwd,
        env=environ,
        stdout=subprocess.PIPE if quiet else None,
        stderr=subprocess.STDOUT if quiet else None,
        text=True,
        errors="replace",
    )
    try:
        output, _ = process.communicate()
    except KeyboardInterrupt:
        process.communicate()  # The child had the same Ctrl+C: let it end in its own way.
        raise
    # Shells tell of an ending by signal N as 128 + N.
    status = process.returncode if process.returncode >= 0 else 128 - process.returncode
    return subprocess.CompletedProcess(words, status, output or "")


# --- The system: libraries, fonts, Python's own venv ---


def system_gaps(platform: str, *, venv: bool) -> dict[str, str]:
    """What the computer lacks, each with Debian's package for it."""
    gaps: dict[str, str] = {}
    if venv and importlib.util.find_spec("ensurepip") is None:
        gaps["Python's ensurepip"] = f"python{VERSION}-venv"
    if sys.platform == "linux":
        libraries = {**DRAWING_LIBRARIES, **WINDOW_LIBRARIES.get(platform, {})}
        gaps.update((name, libraries[name]) for name in libraries if not loads(name))
        if not has_fonts():
            gaps["a font"] = "fonts-dejavu-core"
    return gaps


def tool_gaps() -> dict[str, str]:
    """What a build of the bundle calls besides, on Linux: it reads libraries, and strips some."""
    is_gap = sys.platform == "linux" and not (shutil.which("objdump") and shutil.which("strip"))
    return {"objdump and strip": "binutils"} if is_gap else {}


def loads(library: str) -> bool:
    """Ask the loader itself: lists of packages differ from system to system."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_fonts() -> bool:
    """Without any font Qt draws empty boxes."""
    if shutil.which("fc-list"):
        return bool(execute(["fc-list"], quiet=True).stdout.strip())
    return any(Path("/usr/share/fonts").rglob("*.[to]t[fc]"))


def supply(gaps: Mapping[str, str]) -> None:
    """Install what is missing where that is allowed; stop with the way to do it elsewhere."""
    if not gaps:
        return
    missing = "Missing on this computer: " + ", ".join(gaps) + "."
    if not shutil.which("apt-get"):
        stop(missing + " Install this with the system's package manager, then run this again.")
    packages, rights = list(gaps.values()), apt_rights()
    if rights is not None:
        note(f"{missing} Installing {' '.join(packages)} ...")
        if apt_install(rights, packages):
            return
    sudo = "" if rights == [] else "sudo "
    command = f"{sudo}apt-get update && {sudo}{shlex.join(install_command(packages))}"
    stop(f"{missing} Install this with the next line, then run this again:\n  {command}")


def apt_rights() -> list[str] | None:
    """The words to put before apt-get, or None where this user may not install packages."""
    if os.geteuid() == 0:
        return []
    may = shutil.which("sudo") and execute(["sudo", "-n", "true"], quiet=True).returncode == 0
    return ["sudo", "-n"] if may else None


def apt_install(rights: list[str], packages: Sequence[str]) -> bool:
    """Try the package lists that are there, then fresh ones: new systems come without any."""
    settings = [*rights, "env", "DEBIAN_FRONTEND=noninteractive"]
    for fresh in (False, True):
        if fresh:
            execute([*rights, "apt-get", "update"], quiet=True)
        result = execute([*settings, *install_command(packages)], quiet=True)
        if result.returncode == 0:
            return True
    note(result.stdout)
    return False


def install_command(packages: Sequence[str]) -> list[str]:
    """Debian 13, Ubuntu 24.04 and later renamed some libraries when time became 64 bits wide."""
    known = set(execute(["apt-cache", "pkgnames"], quiet=True).stdout.split())
    names = [package + "t64" if package + "t64" in known else package for package in packages]
    return ["apt-get", "install", "--yes", "--no-install-recommends", *names]


# --- The environment in .venv ---


def set_up(platform: str, *, dev: bool = False, build: bool = False) -> None:
    """Make .venv fit; the stamp tells what is there already, so that a second call is quick."""
    groups = [name for name, is_wanted in (("dev", dev), ("build", build)) if is_wanted]
    packages = {"app", *groups}
    wanted = {*packages, platform}
    ready = stamped()
    if wanted <= ready:
        return
    install = not packages <= ready
    make = install and not venv_works()
    supply({**system_gaps(platform, venv=make), **(tool_gaps() if build else {})})
    if install:
        STAMP.unlink(missing_ok=True)
        note("Setting up .venv (the first time takes a minute) ...")
        if make:
            make_venv()
        install_packages(groups)
    STAMP.write_text("\n".join([fingerprint(), *sorted(wanted | ready)]), encoding="utf-8")


def fingerprint() -> str:
    """All that an installation depends on; an editable one knows its folder by its full path."""
    digest = hashlib.sha256(f"{sys.version}\0{ROOT}\0".encode())
    digest.update(PROJECT.read_bytes() + b"\0" + CONSTRAINTS.read_bytes())
    return digest.hexdigest()


def stamped() -> set[str]:
    """What earlier calls got ready: the app, the groups, the Qt platforms looked at."""
    if not (STAMP.is_file() and PYTHON.is_file()):
        return set()
    mark, *parts = STAMP.read_text(encoding="utf-8").splitlines() or [""]
    return set(parts) if mark == fingerprint() else set()


def venv_works() -> bool:
    """Whether .venv has pip and this Python's version: one left half-made does not."""
    version = sys.version_info[:2]
    try:
        test = f"import pip, sys; sys.exit(sys.version_info[:2] != {version})"
        return execute([PYTHON, "-c", test], quiet=True).returncode == 0
    except OSError:
        return False


def make_venv() -> None:
    result = execute([sys.executable, "-m", "venv", "--clear", VENV], quiet=True)
    if result.returncode:
        stop(f"{result.stdout}\nThe set-up failed: Python could not make {VENV}.")


def install_packages(groups: Sequence[str]) -> None:
    """Install the project, editable, and some of its groups; older pips do not know --group."""
    project = tomllib.loads(PROJECT.read_text(encoding="utf-8"))
    group = [each for name in groups for each in project["dependency-groups"][name]]
    pip = [PYTHON, "-m", "pip", "install", "-qq", "--disable-pip-version-check"]
    status = execute([*pip, "--constraint", CONSTRAINTS, "--editable", ROOT, *group]).returncode
    if status:
        advice = "Is there a network connection, and room on the disk? Then run this again."
        stop(f"The set-up failed: pip ended with status {status} (see above). {advice}", status)


# --- The display ---


def qt_platform(environ: Mapping[str, str]) -> str:
    """The name of the Qt platform that will open the window, or "" where none can."""
    chosen = environ.get("QT_QPA_PLATFORM", "")
    if chosen or sys.platform != "linux":
        return re.split("[:;]", chosen)[0] or "native"
    if environ.get("WAYLAND_DISPLAY"):
        return "wayland"
    return "xcb" if x_display_answers(environ.get("DISPLAY", "")) else ""


def x_display_answers(display: str) -> bool:
    """Qt aborts when its X server is gone, so knock first; other computers' are taken on trust."""
    local = re.fullmatch(r"(?:unix)?:(\d+)(?:\.\d+)?", display)
    if not local:
        return bool(display)
    path = f"/tmp/.X11-unix/X{local[1]}"  # noqa: S108 (where X servers listen)
    return any(socket_answers(address) for address in (path, "\0" + path))


def socket_answers(address: str) -> bool:
    with socket.socket(socket.AF_UNIX) as client:
        client.settimeout(1)
        return client.connect_ex(address) == 0


# --- The commands ---


def run(arguments: list[str]) -> int:
    platform = qt_platform(os.environ)
    set_up(platform or "offscreen")
    if not (arguments or platform):
        return run_without_display()
    return execute([PYTHON, "-m", "gd_desktop", *arguments]).returncode


def run_without_display() -> int:
    """Show what the app does to somebody who called it over a bare connection."""
    display = os.environ.get("DISPLAY")
    reason = f"The display {display} does not answer" if display else "There is no display here"
    note(f"{reason}, so no window can open. Here is a worked example, and a picture of it.")
    app = [PYTHON, "-m", "gd_desktop"]
    traced = execute([*app, *TRACE.split()]).returncode
    drawn = execute([*app, "picture", PICTURE, "--steps", "8"], env=OFFSCREEN).returncode
    if drawn == 0:
        print(f"The picture is in {Path(PICTURE).resolve()}", flush=True)
    return traced or drawn


# All tests, in as many processes as there are processors.
IN_PARALLEL = ["--numprocesses", "auto"]


def test(arguments: list[str]) -> int:
    set_up("offscreen", dev=True)
    words = arguments or IN_PARALLEL
    return execute([PYTHON, "-m", "pytest", *words], cwd=ROOT, env=OFFSCREEN).returncode


LINT_IMPORTS = "from importlinter.cli import lint_imports_command as lint; lint()"
WELL_TESTED = ",".join(f"gd_desktop/{part}/*" for part in ("core", "io", "app"))
CHECKS = {
    "format": ["-m", "ruff", "format", "--check", "."],
    "lint": ["-m", "ruff", "check", "."],
    "types": ["-m", "mypy"],
    "imports": ["-c", LINT_IMPORTS],  # import-linter has no module that runs with -m.
    "texts": ["packaging/translations.py", "check"],
    "audit": ["packaging/audit.py"],
    "tests": ["-m", "pytest", *IN_PARALLEL, "--cov", "--cov-report="],
    "coverage": ["-m", "coverage", "report", "--fail-under=90"],
    # What everything else stands on: no windows.
    "core": ["-m", "coverage", "report", "--fail-under=95", f"--include={WELL_TESTED}"],
}


def check(arguments: list[str]) -> int:
    """Run every check whatever the others say, so that one call shows all there is to mend."""
    if arguments:
        stop("check takes no arguments.", 2)
    set_up("offscreen", dev=True)
    summary, failed = [], False
    for name, words in CHECKS.items():
        print(f"\n== {name}", flush=True)
        started = time.perf_counter()
        status = execute([PYTHON, *words], cwd=ROOT, env=OFFSCREEN).returncode
        seconds = time.perf_counter() - started
        summary.append(f"{'failed' if status else 'passed'}  {name:8} {seconds:6.1f} s")
        failed = failed or status != 0
    print("\n== summary", *summary, sep="\n", flush=True)
    return int(failed)


def bench(arguments: list[str]) -> int:
    """Measure off the screen, unless QT_QPA_PLATFORM asks for a real one."""
    platform = os.environ.get("QT_QPA_PLATFORM") or "offscreen"
    set_up(platform, dev=True)
    command = [PYTHON, ROOT / "tests" / "benchmarks", *arguments]
    return execute(command, cwd=ROOT, env={"QT_QPA_PLATFORM": platform}).returncode


def stress(arguments: list[str]) -> int:
    """Let a random user at the app, and show two hours' worth of frames; never on the screen."""
    set_up("offscreen", dev=True)
    command = [PYTHON, ROOT / "tests" / "stress", *arguments]
    return execute(command, cwd=ROOT, env=OFFSCREEN).returncode


# What this system can make of the bundle: scripts that take its folder and one for what they make,
# with the program without which they are passed over.
PACKAGERS = {
    "linux": (("linux/deb.py", "dpkg-shlibdeps"), ("linux/portable.py", "")),
    "win32": (("windows/installer.py", "makensis"),),
    "darwin": (("macos/dmg.py", "hdiutil"),),
}


def build(arguments: list[str]) -> int:
    """Make the bundle, and of it what this system can; --bundle-only: the bundle alone."""
    if arguments not in ([], ["--bundle-only"]):
        stop("build takes no arguments but --bundle-only.", 2)
    # The bundle has what a window of X11 needs: it has to be here.
    set_up("xcb", build=True)
    packaging, dist = ROOT / "packaging", ROOT / "dist"
    status = execute([PYTHON, packaging / "bundle.py"], cwd=ROOT, env=OFFSCREEN).returncode
    if status or arguments:
        return status
    for script, program in PACKAGERS.get(sys.platform, ()):
        if program and not shutil.which(program):
            note(f"{script} is passed over: there is no {program} here.")
            continue
        command = [PYTHON, packaging / script, dist / "gd-desktop", dist]
        status = execute(command, cwd=ROOT, env=OFFSCREEN).returncode or status
    return status


class Command(NamedTuple):
    help: str
    action: Callable[[list[str]], int]


COMMANDS = {
    "run": Command("start the app; what follows goes to gd-desktop", run),
    "test": Command("run the tests; what follows goes to pytest", test),
    "check": Command("run every check: style, types, imports, texts, tests, coverage", check),
    "bench": Command("run the benchmarks; what follows goes to them", bench),
    "build": Command("make the app's bundle, and packages of it, in dist/", build),
    "stress": Command("let a random user at the app for hours; what follows goes there", stress),
}


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="bootstrap.py", description="Set up and run GD Desktop.")
    choices = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name, command in COMMANDS.items():
        choices.add_parser(name, help=command.help, add_help=False)
    # Only the first word is ours: argparse would take or refuse some of the app's own options.
    chosen = parser.parse_args(arguments[:1])
    try:
        return COMMANDS[chosen.command].action(arguments[1:])
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

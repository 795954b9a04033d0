"""A Windows of wine's in a folder of its own: programs run there, and its registry is read."""

import os
import re
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path, PureWindowsPath

from installer import HERE, InstallerError

_LONGEST = 120  # seconds that one program may take
_VALUE = re.compile(r"^ {4}(.*?) {4}(REG_\w+)(?: {4}(.*))?$")
_DEFAULT = "(Default)"
_SHELLS = {"HKCU": "HKEY_CURRENT_USER", "HKLM": "HKEY_LOCAL_MACHINE"}


class Wine:
    """One prefix: what a computer with Windows has on its drive C, and its registry."""

    def __init__(self, prefix: Path) -> None:
        self._environment = {
            **{name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ},
            "WINEPREFIX": str(prefix),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            # Neither are menus of the person's own changed, nor is anything fetched.
            "WINEDLLOVERRIDES": "winemenubuilder.exe,mscoree,mshtml=d",
        }
        self.drive = prefix / "drive_c"

    def begin(self) -> None:
        """Make it. Raises InstallerError where there is no wine."""
        if shutil.which("wine") is None:
            raise InstallerError("wine is missing: on Debian, apt install wine wine64.")
        self.run("wineboot", "--init")
        self.wait()
        people = [path for path in (self.drive / "users").iterdir() if path.name != "Public"]
        (home,) = people
        self.local, self.roaming = home / "AppData" / "Local", home / "AppData" / "Roaming"

    def become(self, version: str) -> None:
        """Be another Windows: win7, win10."""
        self.run("winecfg", "/v", version)
        self.wait()

    def run(self, *words: object) -> int:
        """Run a program to its end; its exit code."""
        return self._call(words).returncode

    def run_line(self, line: str) -> int:
        """Run a command as it stands, quotes and all; its exit code."""
        script = self.drive / "line.bat"
        script.write_text(f"@{line}\r\n@exit /b %errorlevel%\r\n", "utf-8")
        code = self.run("cmd", "/c", self.name_of(script))
        script.unlink()
        return code

    def _call(self, words: tuple[object, ...]) -> "subprocess.CompletedProcess[bytes]":
        command = ["wine", *map(str, words)]
        return subprocess.run(
            command,
            env=self._environment,
            check=False,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=_LONGEST,
        )

    @contextmanager
    def running(self, program: Path) -> Iterator[None]:
        """A stand-in that runs meanwhile."""
        called, stop = program.with_name("called.txt"), program.with_name("stop")
        command = ["wine", str(program), "/WAIT"]
        started = subprocess.Popen(command, env=self._environment)
        try:
            until(called.is_file)
            yield
        finally:
            stop.touch()
            started.wait(_LONGEST)
            stop.unlink()
            called.unlink()

    def wait(self) -> None:
        """Wait until all programs have ended."""
        self._server("--wait")

    def end(self) -> None:
        """End all that runs there."""
        self._server("--kill")

    def _server(self, switch: str) -> None:
        server = shutil.which("wineserver") or "/usr/lib/wine/wineserver64"
        subprocess.run([server, switch], env=self._environment, check=False, timeout=_LONGEST)

    def values(self, key: str) -> dict[str, str]:
        """The names and values of a key of the registry; none where there is no such key."""
        there = f"{self._in_full(key)}\\"
        tree = self.tree(key)
        found = {name.removeprefix(there): value for name, value in tree.items()}
        return {name: value for name, value in found.items() if "\\" not in name}

    def tree(self, key: str) -> dict[str, str]:
        """All values of a key and of what is below it, each with its key in front."""
        done = self._call(("reg", "query", key, "/s"))
        found: dict[str, str] = {}
        place = ""
        for line in done.stdout.decode(errors="replace").splitlines():
            value = _VALUE.match(line.rstrip("\r"))
            if value is not None:
                name = "" if value[1] == _DEFAULT else value[1]
                found[f"{place}\\{name}"] = value[3] or ""
            elif line.startswith("HKEY_"):
                place = line.strip()
        return found

    def _in_full(self, key: str) -> str:
        shell, _, rest = key.partition("\\")
        return f"{_SHELLS[shell]}\\{rest}"

    def name_of(self, path: Path) -> str:
        """What a file is called there."""
        if path.is_relative_to(self.drive):
            return str(PureWindowsPath("C:/", *path.relative_to(self.drive).parts))
        return str(PureWindowsPath("Z:/", *path.parts[1:]))


def stand_in(folder: Path, work: Path) -> Path:
    """The program that stands in for the app's, compiled into a folder."""
    program = folder / "stand-in.exe"
    makensis = shutil.which("makensis") or "makensis"
    script = HERE / "stand_in.nsi"
    command = [makensis, "-V1", "-NOCD", f"-DOUTPUT={program}", str(script)]
    work.mkdir(parents=True, exist_ok=True)
    subprocess.run(command, cwd=work, check=True)
    return program


def until(is_so: Callable[[], bool]) -> None:
    """Wait for another process, which has no other way to tell. Raises TimeoutError."""
    end = time.monotonic() + _LONGEST
    while not is_so():
        if time.monotonic() > end:
            raise TimeoutError
        time.sleep(0.05)

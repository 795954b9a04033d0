"""A clean Debian in a folder: made by debootstrap, entered by chroot, gone at the end.

Each command in it has a mount namespace of its own, so that /proc is there while it runs and
nothing stays mounted, whatever happens. It needs root, debootstrap and util-linux.
"""

import os
import platform
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

PUPIL = "pupil"
NUMBER = 1000  # the first ordinary user's


class Done(NamedTuple):
    """How a command ended, and all that it said."""

    status: int
    text: str


class CleanRoot:
    """The folder, as a context manager. Raises RuntimeError where it cannot be made."""

    def __init__(self, base: Path | None = None) -> None:
        """`base`: a folder that debootstrap has made before, which is copied."""
        self._base = base

    def __enter__(self) -> "CleanRoot":
        if os.geteuid() != 0:
            raise RuntimeError("only root can make a clean root: sudo")
        self.folder = Path(tempfile.mkdtemp(prefix="gd-desktop-root-", dir="/var/tmp"))
        try:
            self._make()
        except BaseException:
            self.__exit__()
            raise
        return self

    def _make(self) -> None:
        if self._base is not None:
            command: list[object] = ["cp", "-a", f"{self._base}/.", self.folder]
        else:
            kind, mirror = _suite(), _mirror()
            command = ["debootstrap", "--variant=minbase", kind, self.folder, mirror]
        done = _call(command)
        if done.status != 0:
            raise RuntimeError(f"{command[0]} ended with status {done.status}:\n{done.text}")
        self.folder.chmod(0o755)

    def __exit__(self, *_: object) -> None:
        shutil.rmtree(self.folder)

    def run(self, *words: object, user: int = 0) -> Done:
        """Run a command inside, as root or another user."""
        return _call([*self.entrance(user), *words])

    def entrance(self, user: int = 0) -> list[str]:
        """The words before a command that is to run inside."""
        apart = ["unshare", "--mount", "--pid", "--fork", f"--mount-proc={self.folder}/proc"]
        # apt writes its log from a terminal of its own.
        mount = "mount -t devpts -o newinstance,ptmxmode=0666 none"
        enter = f'{mount} "$1/dev/pts" && exec chroot "--userspec=$2" "$1" "${{@:3}}"'
        shell = ["bash", "-c", enter, "enter", str(self.folder), f"{user}:{user}"]
        return [*apart, *shell, *_clean_environment(user)]

    def as_pupil(self, line: str, folder: str = "~") -> Done:
        """Run a line of the shell as an ordinary user, in a folder."""
        return self.run("sh", "-c", f"cd {folder} && {line}", user=NUMBER)

    def add_pupil(self) -> None:
        """Make the ordinary user. Raises RuntimeError."""
        words = ["--create-home", "--uid", NUMBER, "--user-group", "--shell", "/bin/sh", PUPIL]
        done = self.run("useradd", *words)
        if done.status != 0:
            raise RuntimeError(done.text)

    def files(self) -> set[str]:
        """The paths of all files and folders in it."""
        found = set()
        for folder, folders, names in os.walk(self.folder):
            place = Path("/", Path(folder).relative_to(self.folder))
            if place == Path("/"):
                folders[:] = [each for each in folders if each not in ("proc", "sys", "dev")]
            found |= {str(place / name) for name in [*folders, *names]}
        return found


def _clean_environment(user: int) -> list[str]:
    home, name = ("/root", "root") if user == 0 else (f"/home/{PUPIL}", PUPIL)
    path = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
    # How the network is reached is the machine's, inside as outside.
    kept = [f"{key}={value}" for key, value in os.environ.items() if key.lower().endswith("_proxy")]
    told = [f"PATH={path}", f"HOME={home}", f"USER={name}", "LANG=C.UTF-8"]
    return ["env", "-i", *kept, *told, "DEBIAN_FRONTEND=noninteractive"]


def _call(command: Sequence[object]) -> Done:
    done = subprocess.run(
        [str(word) for word in command],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    )
    return Done(done.returncode, done.stdout)


def _suite() -> str:
    return platform.freedesktop_os_release()["VERSION_CODENAME"]


def _mirror() -> str:
    """Where this system has its own packages from."""
    form = ("--format", "$(SITE) $(RELEASE) $(COMPONENT)", "Created-By: Packages")
    for line in _call(["apt-get", "indextargets", *form]).text.splitlines():
        site, suite, component = line.split(" ")
        if (suite, component) == (_suite(), "main"):
            return site
    raise RuntimeError(f"this system has no source of packages for {_suite()}")

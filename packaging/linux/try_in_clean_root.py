"""Install the Debian package in a clean Debian, use it as an ordinary user, and remove it.

    python packaging/linux/try_in_clean_root.py DEB [--portable ARCHIVE] [--base FOLDER]

It needs root and debootstrap, makes a Debian like this machine's in /var/tmp with nothing in it
that Debian can do without, and removes that at the end. Each line says what was tried and what came
of it; the exit status is 1 if anything failed. With --portable, the portable archive is tried there
too, after the package is gone. --base: such a Debian, made by debootstrap before; it is copied.
"""

import argparse
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from changes import facts
from clean_root import NUMBER, PUPIL, CleanRoot, Done
from deb import LIBRARY, run
from portable import DESKTOP_LIBRARIES

SMOKE = facts.ROOT / "packaging" / "smoke.py"
DESKTOP = f"{facts.APP_ID}.desktop"
# What apt and dpkg write about themselves, with or without our package.
_APTS_OWN = re.compile(
    r"/var/(cache/(apt|debconf|ldconfig)|lib/(apt|dpkg)|log)(/|$)|/etc/ld\.so\.cache$|/tmp/"
)
_INSIDE = "/tmp"  # noqa: S108  # of a root that is nobody else's
_OURS = re.compile(r"gd[-_]desktop")


class TrialError(Exception):
    """What went wrong, in a line or with what a program said."""


def well(done: Done) -> str:
    """What a command said. Raises TrialError unless it ended well."""
    if done.status != 0:
        raise TrialError(f"status {done.status}:\n{done.text[-3000:]}")
    return done.text


class Trial:
    """The steps, in their order; each returns a line on what it found, or raises TrialError."""

    def __init__(self, root: CleanRoot, package: Path, archive: Path | None) -> None:
        self.root, self.package, self.archive = root, package, archive
        self.before: set[str] = set()
        self.home: set[str] = set()
        self.own: set[str] = set()

    def steps(self) -> list[Callable[[], str]]:
        """All that is tried."""
        steps = [self.prepare, self.install, self.self_test, self.smoke, self.kinds]
        steps += [self.untouched_home, self.remove, self.remove_dependencies]
        if self.archive is not None:
            steps += [self.unpack, self.libraries, self.portable_self_test, self.portable_window]
        return steps

    def prepare(self) -> str:
        """A list of packages, an ordinary user, and what there is before."""
        well(self.root.run("apt-get", "-qq", "update"))
        self.root.add_pupil()
        shutil.copy(self.package, self.root.folder / "tmp")
        self.before = self.root.files()
        self.home = self._in_home()
        return f"{len(self._packages())} packages, {len(self.before)} files and folders"

    def install(self) -> str:
        """apt brings all that the package asks for."""
        before = self._packages()
        said = well(self.root.run("apt-get", "-y", "install", f"{_INSIDE}/{self.package.name}"))
        self.own = set(well(self.root.run("dpkg", "-L", facts.PROGRAM)).splitlines())
        # apt itself says so when it reads the file without its sandbox; nothing else may go wrong.
        for line in said.splitlines():
            if line.startswith(("E:", "W:")):
                raise TrialError(line)
        missing = self._missing(f"/{LIBRARY}")
        if missing:
            raise TrialError(f"not found: {', '.join(missing)}")
        return f"with {len(self._packages() - before) - 1} others"

    def self_test(self) -> str:
        """The program's own test, as an ordinary user."""
        return well(self.root.as_pupil(f"{facts.PROGRAM} --self-test")).strip()

    def smoke(self) -> str:
        """packaging/smoke.py from outside; a script takes each call inside."""
        return self._smoke(facts.PROGRAM)

    def _smoke(self, program: str) -> str:
        folder = self.root.folder
        script = folder / "tmp" / "enter"
        entrance = shlex.join(self.root.entrance(NUMBER))
        script.write_text(
            "#!/bin/sh\n"
            # Its folder lies inside, and is to be the user's there.
            f'chown -R {NUMBER}:{NUMBER} "$(dirname "$PWD")"\n'
            f'inside="${{PWD#{folder}}}"; home="${{HOME#{folder}}}"\n'
            f'exec {entrance} HOME="$home" QT_QPA_PLATFORM=offscreen sh -c '
            f'\'cd "$1" && shift && exec "$@"\' sh "$inside" {program} "$@"\n'
        )
        script.chmod(0o755)
        done = subprocess.run(
            [sys.executable, SMOKE, script],
            env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "TMPDIR": str(folder / "tmp")},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        script.unlink()
        return well(Done(done.returncode, done.stdout)).strip()

    def kinds(self) -> str:
        """The desktop knows our files, and opens them with our program."""
        well(self.root.run("apt-get", "-qq", "-y", "install", "libglib2.0-bin"))
        told = []
        for kind in facts.FILE_KINDS:
            name = f"{_INSIDE}/own{kind.suffix}"
            (self.root.folder / name[1:]).write_text("{}")
            said = well(self.root.as_pupil(f"gio info -a standard::content-type {name}"))
            if f"standard::content-type: {kind.mime_type}\n" not in f"{said}\n":
                raise TrialError(f"{name} is taken for {said}")
            said = well(self.root.as_pupil(f"gio mime {kind.mime_type}"))
            if DESKTOP not in said.splitlines()[0]:
                raise TrialError(said)
            told.append(f"{kind.suffix} is {kind.mime_type}, opened by {DESKTOP}")
        return "; ".join(told)

    def untouched_home(self) -> str:
        """None of these left anything in the user's home."""
        left = self._in_home() - self.home - {f"/home/{PUPIL}/.cache"}
        left = {path for path in left if not path.startswith(f"/home/{PUPIL}/.cache/fontconfig")}
        if left:
            raise TrialError(f"left in the home: {sorted(left)}")
        return "nothing in the home but fontconfig's cache, if any"

    def remove(self) -> str:
        """Without the package, nothing of its own is left."""
        well(self.root.run("apt-get", "-y", "remove", facts.PROGRAM))
        now = self.root.files()
        ours = {path for path in now - self.before if _OURS.search(path)}
        ours = {path for path in ours if not _APTS_OWN.match(path)}
        if ours:
            raise TrialError(f"left: {sorted(ours)}")
        shared = (self.own & now) - self.before - {"/."}
        for path in sorted(shared):
            if self.root.run("dpkg", "-S", path).status != 0:
                raise TrialError(f"{path} is left, and nobody's")
        return f"nothing; {len(shared)} folders of it belong to others too"

    def remove_dependencies(self) -> str:
        """Without what came along, only what dependencies themselves leave behind."""
        well(self.root.run("apt-get", "-y", "purge", "libglib2.0-bin"))
        well(self.root.run("apt-get", "-y", "autoremove", "--purge"))
        left = sorted(self.root.files() - self.before)
        left = [path for path in left if not _APTS_OWN.match(path)]
        left = [path for path in left if not path.startswith(f"/home/{PUPIL}/.cache")]
        lost = sorted(path for path in self.before - self.root.files() if not _APTS_OWN.match(path))
        if lost:
            raise TrialError(f"lost: {lost}")
        if any(_OURS.search(path) for path in left):
            raise TrialError(f"left: {left}")
        return f"dependencies keep {', '.join(left) or 'nothing'}"

    # --- the portable archive

    def unpack(self) -> str:
        """The user unpacks the archive, which needs no installing."""
        assert self.archive is not None
        shutil.copy(self.archive, self.root.folder / "tmp")
        # tar in a minimal Debian has no xz: whoever brings a stick has it unpacked.
        stick = self.root.folder / "home" / PUPIL / "a stick"
        stick.mkdir()
        run(["tar", "-xf", self.archive, "-C", stick])
        run(["chown", "-R", f"{NUMBER}:{NUMBER}", stick])
        [self.unpacked] = stick.iterdir()
        self.inside = "/" + str(self.unpacked.relative_to(self.root.folder))
        self.home = self._in_home()
        return self.inside

    def libraries(self) -> str:
        """Those of a desktop that README.txt names are all that it asks for."""
        before = self._missing(self.inside)
        names = DESKTOP_LIBRARIES
        well(self.root.run("apt-get", "-y", "--no-install-recommends", "install", *names))
        after = self._missing(self.inside)
        if after:
            raise TrialError(f"not found: {', '.join(after)}")
        return f"{', '.join(before)}: all found with {', '.join(names)}"

    def _missing(self, folder: str) -> list[str]:
        """The libraries that binaries of the bundle are linked with, and do not find."""
        line = (
            "find . -type f \\( -name '*.so*' -o -name gd-desktop \\) -print0 | "
            'LD_LIBRARY_PATH="$PWD/_internal" xargs -0 ldd 2>/dev/null'
        )
        said = self.root.as_pupil(line, f"'{folder}'").text
        return sorted(set(re.findall(r"^\s*(\S+) => not found", said, re.MULTILINE)))

    def portable_self_test(self) -> str:
        """The program's own test, from the folder."""
        return well(self.root.as_pupil(f"'{self.inside}/{facts.PROGRAM}' --self-test")).strip()

    def portable_window(self) -> str:
        """A window keeps what it keeps beside the program, and nothing in the home."""
        data = f"{self.inside}/{facts.NAME} data"
        log = f"{data}/log/{facts.PROGRAM}.log"
        program = f"QT_QPA_PLATFORM=offscreen '{self.inside}/{facts.PROGRAM}'"
        # Until the log is there, for a minute at most.
        waiting = f'n=0; while [ ! -s "{log}" ] && [ $n -lt 60 ]; do sleep 1; n=$((n + 1)); done'
        said = self.root.as_pupil(f'{program} & {waiting}; kill $!; test -s "{log}"')
        well(said)
        left = self._in_home() - self.home
        left = {path for path in left if not path.startswith((data, f"/home/{PUPIL}/.cache"))}
        if left:
            raise TrialError(f"left in the home: {sorted(left)}")
        return f"all in {data}"

    def _packages(self) -> set[str]:
        form = "--showformat=${binary:Package}\\n"
        return set(well(self.root.run("dpkg-query", "--show", form)).splitlines())

    def _in_home(self) -> set[str]:
        return {path for path in self.root.files() if path.startswith("/home/")}


def main(arguments: Sequence[str] | None = None) -> int:
    """Try all; returns the exit status."""
    parser = argparse.ArgumentParser(description="Try the packages in a clean Debian.")
    parser.add_argument("package", type=Path)
    parser.add_argument("--portable", type=Path, metavar="ARCHIVE")
    parser.add_argument("--base", type=Path, metavar="FOLDER")
    options = parser.parse_args(arguments)
    archive = options.portable.resolve() if options.portable is not None else None
    try:
        with CleanRoot(options.base) as root:
            for step in Trial(root, options.package.resolve(), archive).steps():
                name = step.__name__.replace("_", " ")
                try:
                    said = step()
                except (TrialError, RuntimeError) as failure:
                    print(f"failed  {name}: {failure}", flush=True)
                    return 1
                print(f"ok      {name}: {said}", flush=True)
    except (OSError, RuntimeError) as error:
        print(f"try_in_clean_root.py: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

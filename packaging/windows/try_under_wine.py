"""Tries the installer for Windows under wine, with a stand-in for the app.

    python3 packaging/windows/try_under_wine.py [--keep FOLDER]

No bundle for Windows can be made elsewhere than on Windows, so the program that is installed here
is a small one (stand_in.nsi) that writes down what it was called with. What is tried is the
installer: files, start menu, registry, kinds of files, an upgrade, a running app, the switches, and
that nothing is left when it is removed. That the app itself starts on Windows is tried by the
releases' workflow.

It needs wine64 and makensis (Debian: apt install wine wine64 nsis), no display, and a minute or
two. Each line of its output says what holds; the exit status is 1 if something does not. Under wine
everybody is an administrator, so that the refusal of /ALLUSERS without rights is not tried.
"""

import argparse
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from installer import WORK, build, facts
from wine import Wine, stand_in

CLASSES = r"HKCU\Software\Classes"
ENTRY = rf"Software\Microsoft\Windows\CurrentVersion\Uninstall\{facts.APP_ID}"
MENU = Path("Microsoft/Windows/Start Menu/Programs", f"{facts.NAME}.lnk")
EXE, UNINSTALLER = f"{facts.PROGRAM}.exe", "uninstall.exe"
SHELLS = ("HKCU", "HKLM")


class Trial:
    """Counts what holds, and prints it."""

    def __init__(self) -> None:
        self.failed = 0

    def holds(self, what: str, value: object, expected: object = True) -> None:
        """Tell whether a value is as expected."""
        is_well = value == expected
        print(f"{'holds' if is_well else 'FAILS'}  {what}", flush=True)
        if not is_well:
            print(f"       found {value!r}, expected {expected!r}", flush=True)
            self.failed += 1


class Trials:
    """The computer under wine, and two versions of the installer."""

    def __init__(self, folder: Path) -> None:
        self.trial = Trial()
        self.wine = Wine(folder / "prefix")
        self.wine.begin()
        program = stand_in(folder, WORK)
        self.bundles = {
            "0.0.1": lay_out(
                folder / "old", program, ["_internal/old/gone.txt", "_internal/a.txt"]
            ),
            "0.0.2": lay_out(folder / "new", program, ["_internal/a.txt", "_internal/new $/b.txt"]),
        }
        self.setups = {
            version: build(bundle, folder, version, folder / f"work-{version}")
            for version, bundle in self.bundles.items()
        }
        self.defaults = folder / "defaults of a school.json"
        self.defaults.write_text('{"schema": 1}', "utf-8")
        self.place = self.wine.local / "Programs" / facts.NAME
        self.shortcut = self.wine.roaming / MENU

    def install(self, version: str, *switches: str) -> int:
        """Run an installer silently; its exit code."""
        # A line of its own: /D= is to stand without quotes.
        setup = self.wine.name_of(self.setups[version])
        return self.wine.run_line(" ".join((f'"{setup}"', "/S", *switches)))

    def uninstall(self, place: Path) -> None:
        """As QuietUninstallString does, and wait: it goes on in a copy of itself."""
        self.wine.run(place / UNINSTALLER, "/S")
        self.wine.wait()

    def is_all_there(self, place: Path, version: str, *more: str) -> bool:
        """Whether a folder holds a version's files, and beside them the uninstaller alone."""
        wanted = names(self.bundles[version]) | {UNINSTALLER, *more}
        return names(place) == wanted

    def run(self) -> int:
        """Try all; returns the exit status."""
        tries: tuple[Callable[[], None], ...] = (
            *(self.old_windows, self.for_one_person, self.while_it_runs),
            *(self.upgrade, self.removal, self.strangers, self.switches, self.for_all),
        )
        for each in tries:
            each()
        self.wine.end()
        print(f"{self.trial.failed} of the above fail." if self.trial.failed else "All holds.")
        return int(self.trial.failed > 0)

    def old_windows(self) -> None:
        """Where the app would not start, it is not installed."""
        self.wine.become("win7")
        self.trial.holds("on Windows 7 it ends with 7", self.install("0.0.1"), 7)
        self.wine.become("win10")

    def for_one_person(self) -> None:
        """The usual installation."""
        self.before = {shell: self.wine.tree(rf"{shell}\Software") for shell in SHELLS}
        holds = self.trial.holds
        holds("a silent installation ends with 0", self.install("0.0.1"), 0)
        holds(
            "all files are there, in the person's own folder",
            self.is_all_there(self.place, "0.0.1"),
        )
        holds("the start menu has an entry", self.shortcut.is_file())
        entry = self.wine.values(rf"HKCU\{ENTRY}")
        place = self.wine.name_of(self.place)
        expected = {
            "DisplayName": facts.NAME,
            "DisplayVersion": "0.0.1",
            "Publisher": facts.PUBLISHER,
            "InstallLocation": place,
            "DisplayIcon": rf"{place}\{EXE},0",
            "UninstallString": rf'"{place}\{UNINSTALLER}"',
            "QuietUninstallString": rf'"{place}\{UNINSTALLER}" /S',
        }
        found = {name: entry.get(name) for name in expected}
        holds("the list of apps has it, with all that belongs to it", found, expected)
        size = sum(path.stat().st_size for path in self.bundles["0.0.1"].rglob("*.*"))
        holds("with its size", int(entry.get("EstimatedSize", "0"), 16), size // 1024)
        holds("nothing of it is for all users", self.wine.values(rf"HKLM\{ENTRY}"), {})
        for kind in facts.FILE_KINDS:
            owner = self.wine.values(rf"{CLASSES}\{kind.suffix}").get("")
            holds(f"{kind.suffix} is opened with it", owner, kind.prog_id)
            offered = self.wine.values(rf"{CLASSES}\{kind.suffix}\OpenWithProgids")
            holds(f"{kind.suffix} is offered to it", list(offered), [kind.prog_id])

    def while_it_runs(self) -> None:
        """It is neither replaced nor removed while it runs."""
        holds = self.trial.holds
        with self.wine.running(self.place / EXE):
            holds("while it runs, an upgrade ends with 4", self.install("0.0.2"), 4)
            there = self.wine.name_of(self.place)
            code = self.wine.run_line(rf'"{there}\{UNINSTALLER}" /S _?={there}')
            holds("and so does the uninstaller", code, 4)
            more = {"called.txt"}
            holds("with all files left", self.is_all_there(self.place, "0.0.1", *more))

    def upgrade(self) -> None:
        """A later version in the place of an earlier one."""
        holds = self.trial.holds
        holds("an upgrade ends with 0", self.install("0.0.2", self.switch_of_defaults), 0)
        is_there = self.is_all_there(self.place, "0.0.2", "defaults.json")
        holds("it leaves no file of the earlier version", is_there)
        version = self.wine.values(rf"HKCU\{ENTRY}").get("DisplayVersion")
        holds("the list of apps has the later version", version, "0.0.2")
        self.install("0.0.2")
        is_there = self.is_all_there(self.place, "0.0.2", "defaults.json")
        holds("a school's defaults stay when it is installed again", is_there)

    def removal(self) -> None:
        """All that was installed goes, and nothing else."""
        settings = self.wine.local / facts.PROGRAM / "settings.json"
        settings.parent.mkdir()
        settings.write_text("{}", "utf-8")
        self.uninstall(self.place)
        holds = self.trial.holds
        holds("uninstalled, its folder is gone", self.place.exists(), False)
        holds("the entry of the start menu is gone", self.shortcut.exists(), False)
        holds("the person's settings stay", settings.is_file())
        self.is_registry_clean()

    def is_registry_clean(self) -> None:
        """Whether the registry is what it was before the first installation."""
        for shell in SHELLS:
            left = self.wine.tree(rf"{shell}\Software")
            changed = {
                key
                for key in left.keys() | self.before[shell].keys()
                if left.get(key) != self.before[shell].get(key)
            }
            self.trial.holds(f"{shell} is as it was before", sorted(changed)[:10], [])

    def strangers(self) -> None:
        """What is not the app's stays: a file in its folder, and another program's kind of file."""
        key = rf"{CLASSES}\.lesson"
        self.wine.run("reg", "add", key, "/ve", "/d", "Other.Lesson", "/f")
        self.install("0.0.2")
        holds = self.trial.holds
        holds(
            "a kind of file that another opens stays so",
            self.wine.values(key).get(""),
            "Other.Lesson",
        )
        (self.place / "_internal" / "mine.txt").write_text("mine", "utf-8")
        self.uninstall(self.place)
        holds("a file of one's own in the folder stays", names(self.place), {"_internal/mine.txt"})
        holds("and the other program's kind of file", self.wine.values(key).get(""), "Other.Lesson")
        self.wine.run("reg", "delete", key, "/f")
        shutil.rmtree(self.place)

    @property
    def switch_of_defaults(self) -> str:
        return f'/DEFAULTS="{self.wine.name_of(self.defaults)}"'

    def switches(self) -> None:
        """What an administrator can say."""
        holds, place = self.trial.holds, self.wine.drive / "a folder" / "of one's own"
        code = self.install("0.0.2", r"/DEFAULTS=Z:\none.json")
        holds(
            "without the file of /DEFAULTS it ends with 5", (code, self.place.exists()), (5, False)
        )
        folder = f"/D={self.wine.name_of(place)}"
        self.install("0.0.2", "/NOSHORTCUT", "/NOASSOC", folder)
        holds("/D= puts it into that folder", self.is_all_there(place, "0.0.2"))
        holds("/NOSHORTCUT makes no entry", self.shortcut.exists(), False)
        holds("/NOASSOC leaves the kinds alone", self.wine.values(rf"{CLASSES}\.descent"), {})
        self.uninstall(place)
        holds("it is removed from there", place.exists(), False)
        self.is_registry_clean()

    def for_all(self) -> None:
        """The installation for all users, under wine's everybody an administrator."""
        holds, place = self.trial.holds, self.wine.drive / "Program Files" / facts.NAME
        code = self.install("0.0.1", "/ALLUSERS")
        holds("/ALLUSERS ends with 0", code, 0)
        code = self.install("0.0.2", "/ALLUSERS", self.switch_of_defaults)
        holds("and so does an upgrade of it", code, 0)
        holds("it is in Program Files", self.is_all_there(place, "0.0.2"))
        data = self.wine.drive / "ProgramData"
        defaults = data / facts.NAME / "defaults.json"
        holds("the school's defaults are in ProgramData", defaults.is_file())
        holds("the start menu of all has an entry", (data / MENU).is_file())
        found = self.wine.values(rf"HKLM\{ENTRY}").get("DisplayVersion")
        holds("the computer's list of apps has it", found, "0.0.2")
        holds("and nobody's own", self.wine.values(rf"HKCU\{ENTRY}"), {})
        owner = self.wine.values(r"HKLM\Software\Classes\.descent").get("")
        holds(".descent is opened with it", owner, facts.FILE_KINDS[0].prog_id)
        self.double_click(place)
        self.uninstall(place)
        gone = [each for each in (place, defaults.parent, data / MENU) if each.exists()]
        holds("uninstalled, nothing is left of it", gone, [])
        self.is_registry_clean()

    def double_click(self, place: Path) -> None:
        """Windows' own way from a file to the app; wine looks into what is for all users only."""
        document = self.wine.local / "ein Versuch.descent"
        document.write_text("{}", "utf-8")
        self.wine.run("start", "/wait", self.wine.name_of(document))
        self.wine.wait()
        called = place / "called.txt"
        text = called.read_text("utf-16-le") if called.is_file() else ""
        called.unlink(missing_ok=True)
        document.unlink()
        self.trial.holds(
            "a double click starts it with the file", self.wine.name_of(document) in text
        )


def lay_out(folder: Path, program: Path, files: list[str]) -> Path:
    """A bundle of the stand-in and some files."""
    for name in (EXE, *files):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name, "utf-8")
    shutil.copyfile(program, folder / EXE)
    return folder


def names(folder: Path) -> set[str]:
    """All files below a folder."""
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def main() -> int:
    """Try all in a folder that goes again; returns the exit status."""
    parser = argparse.ArgumentParser(description="Try the installer for Windows under wine.")
    parser.add_argument("--keep", type=Path, help="work in this folder, and leave it there")
    keep = parser.parse_args().keep
    if keep is not None:
        keep.mkdir(parents=True)
        return Trials(keep.resolve()).run()
    with tempfile.TemporaryDirectory(prefix="gd-desktop-wine-") as folder:
        return Trials(Path(folder)).run()


if __name__ == "__main__":
    sys.exit(main())

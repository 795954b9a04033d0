"""The set-up script, with no network and no process but those that a test names."""

import ast
import importlib.util
import os
import socket
import subprocess
import sys
import tomllib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "packaging" / "bootstrap.py"
PROJECT = '[dependency-groups]\ndev = ["pytest>=8", "ruff"]\n'

linux = pytest.mark.skipif(sys.platform != "linux", reason="about Linux alone")


def load() -> ModuleType:
    spec = importlib.util.spec_from_file_location("bootstrap", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class Processes:
    """Stands in for `execute`: notes every command and answers by a part of its words."""

    def __init__(self, python: Path) -> None:
        self.python = python
        self.lines: list[str] = []
        self.environments: list[Mapping[str, str]] = []
        self.folders: list[Path | None] = []
        self.answers: dict[str, tuple[int, str]] = {"import pip, sys": (1, "")}

    def __call__(
        self,
        command: Sequence[object],
        *,
        cwd: Path | None = None,
        env: Mapping[str, str] | None = None,
        quiet: bool = False,
    ) -> "subprocess.CompletedProcess[str]":
        words = [str(word) for word in command]
        line = " ".join(words).replace(str(self.python), "PYTHON")
        self.lines.append(line)
        self.environments.append(env or {})
        self.folders.append(cwd)
        if "-m venv" in line:
            self.python.parent.mkdir(parents=True, exist_ok=True)
            self.python.touch()
        status, output = next(
            (self.answers[part] for part in self.answers if part in line), (0, "")
        )
        return subprocess.CompletedProcess(words, status, output)

    def with_words(self, words: str) -> list[str]:
        return [line for line in self.lines if words in line]


@pytest.fixture
def bootstrap(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The module, with its paths in a folder of the test's own."""
    module = load()
    project, constraints = tmp_path / "pyproject.toml", tmp_path / "constraints.txt"
    project.write_text(PROJECT, encoding="utf-8")
    constraints.write_text("pytest==9\n", encoding="utf-8")
    venv = tmp_path / ".venv"
    places = {
        "ROOT": tmp_path,
        "PROJECT": project,
        "CONSTRAINTS": constraints,
        "VENV": venv,
        "PYTHON": venv / "bin" / "python",
        "STAMP": venv / "bootstrap.stamp",
    }
    for name, path in places.items():
        monkeypatch.setattr(module, name, path)
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    return module


@pytest.fixture
def processes(bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch) -> Processes:
    stand_in = Processes(bootstrap.PYTHON)
    monkeypatch.setattr(bootstrap, "execute", stand_in)
    return stand_in


@pytest.fixture
def complete(bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    """A computer that lacks nothing."""
    monkeypatch.setattr(bootstrap, "system_gaps", lambda platform, *, venv: {})


@pytest.fixture
def ready(bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, bool]]:
    """A set-up that is done already; the list tells what the commands asked of it."""
    asked: list[tuple[str, bool]] = []

    def set_up(platform: str, *, dev: bool = False) -> None:
        asked.append((platform, dev))

    monkeypatch.setattr(bootstrap, "set_up", set_up)
    return asked


class TestPythonVersion:
    @pytest.mark.parametrize("version", [(3, 7, 9), (3, 10, 13), (3, 14, 0)])
    def test_another_python_is_refused_in_one_line(
        self, version: tuple[int, int, int], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        text = ".".join(map(str, version))
        monkeypatch.setattr(sys, "version_info", version)
        monkeypatch.setattr(sys, "version", f"{text} (main)")
        with pytest.raises(SystemExit) as refusal:
            load()
        expected = f"GD Desktop needs Python 3.11, 3.12 or 3.13; this is {text}."
        assert refusal.value.code == expected

    def test_old_pythons_can_read_the_file(self) -> None:
        ast.parse(SCRIPT.read_text(encoding="utf-8"), feature_version=(3, 7))

    def test_the_versions_are_the_projects(self) -> None:
        project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
        assert project["project"]["requires-python"] == ">=3.11,<3.14"
        assert "(3, 11) <= sys.version_info[:2] < (3, 14)" in SCRIPT.read_text(encoding="utf-8")


@pytest.mark.usefixtures("complete")
class TestSetUp:
    def test_the_first_call_makes_and_installs(
        self, bootstrap: ModuleType, processes: Processes, tmp_path: Path
    ) -> None:
        bootstrap.set_up("offscreen", dev=True)
        check, make, install = processes.lines
        assert check.startswith("PYTHON -c import pip, sys")
        assert make == f"{sys.executable} -m venv --clear {tmp_path / '.venv'}"
        assert install.startswith("PYTHON -m pip install ")
        constraints = tmp_path / "constraints.txt"
        ending = f" --constraint {constraints} --editable {tmp_path} pytest>=8 ruff"
        assert install.endswith(ending)

    def test_the_app_alone_has_no_dev_group(
        self, bootstrap: ModuleType, processes: Processes, tmp_path: Path
    ) -> None:
        bootstrap.set_up("offscreen")
        assert processes.lines[-1].endswith(f" --editable {tmp_path}")

    def test_a_working_venv_is_kept(self, bootstrap: ModuleType, processes: Processes) -> None:
        bootstrap.VENV.mkdir()
        processes.answers["import pip, sys"] = (0, "")
        bootstrap.set_up("offscreen")
        assert not processes.with_words("-m venv")
        assert processes.with_words("-m pip install")

    @pytest.mark.parametrize("dev", [False, True])
    def test_a_second_call_starts_nothing(
        self, dev: bool, bootstrap: ModuleType, processes: Processes
    ) -> None:
        bootstrap.set_up("xcb", dev=True)
        processes.lines.clear()
        bootstrap.set_up("xcb", dev=dev)
        assert processes.lines == []

    def test_dev_after_the_app_installs_more(
        self, bootstrap: ModuleType, processes: Processes
    ) -> None:
        bootstrap.set_up("xcb")
        bootstrap.set_up("xcb", dev=True)
        assert len(processes.with_words("-m pip install")) == 2

    @pytest.mark.parametrize("changed", ["PROJECT", "CONSTRAINTS"])
    def test_a_changed_file_installs_again(
        self, changed: str, bootstrap: ModuleType, processes: Processes
    ) -> None:
        bootstrap.set_up("offscreen", dev=True)
        path = getattr(bootstrap, changed)
        path.write_text(path.read_text(encoding="utf-8") + "# more\n", encoding="utf-8")
        bootstrap.set_up("offscreen", dev=True)
        assert len(processes.with_words("-m pip install")) == 2

    def test_a_changed_file_ends_what_dev_promised(
        self, bootstrap: ModuleType, processes: Processes
    ) -> None:
        bootstrap.set_up("offscreen", dev=True)
        bootstrap.CONSTRAINTS.write_text("pytest==10\n", encoding="utf-8")
        bootstrap.set_up("offscreen")
        bootstrap.set_up("offscreen", dev=True)
        assert len(processes.with_words("pytest>=8")) == 2

    @pytest.mark.parametrize("attribute", ["version", "folder"])
    def test_another_python_or_folder_changes_the_fingerprint(
        self, attribute: str, bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        before = bootstrap.fingerprint()
        if attribute == "version":
            monkeypatch.setattr(sys, "version", "3.13.9")
        else:
            monkeypatch.setattr(bootstrap, "ROOT", Path("elsewhere"))
        assert bootstrap.fingerprint() != before

    def test_another_display_looks_again_without_pip(
        self, bootstrap: ModuleType, processes: Processes, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        looks: list[str] = []

        def look(platform: str, *, venv: bool) -> dict[str, str]:
            looks.append(platform)
            return {}

        bootstrap.set_up("offscreen", dev=True)
        processes.lines.clear()
        monkeypatch.setattr(bootstrap, "system_gaps", look)
        bootstrap.set_up("xcb")
        bootstrap.set_up("xcb")
        bootstrap.set_up("offscreen", dev=True)
        assert looks == ["xcb"]
        assert processes.lines == []

    def test_a_vanished_python_is_made_anew(
        self, bootstrap: ModuleType, processes: Processes
    ) -> None:
        bootstrap.set_up("offscreen")
        bootstrap.PYTHON.unlink()
        bootstrap.set_up("offscreen")
        assert len(processes.with_words("-m venv")) == 2

    def test_an_empty_stamp_promises_nothing(
        self, bootstrap: ModuleType, processes: Processes
    ) -> None:
        bootstrap.set_up("offscreen")
        bootstrap.STAMP.write_text("", encoding="utf-8")
        assert bootstrap.stamped() == set()

    def test_a_failed_install_passes_pips_status_on_and_leaves_no_stamp(
        self,
        bootstrap: ModuleType,
        processes: Processes,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        bootstrap.set_up("offscreen")
        processes.answers["-m pip install"] = (3, "")
        with pytest.raises(SystemExit) as ending:
            bootstrap.set_up("offscreen", dev=True)
        assert ending.value.code == 3
        assert not bootstrap.STAMP.exists()
        said = capsys.readouterr().err
        assert "The set-up failed: pip ended with status 3" in said
        assert "network connection" in said

    def test_a_venv_that_cannot_be_made_stops(
        self,
        bootstrap: ModuleType,
        processes: Processes,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        processes.answers["-m venv"] = (1, "No space left")
        with pytest.raises(SystemExit) as ending:
            bootstrap.set_up("offscreen")
        assert ending.value.code == 1
        assert "No space left" in capsys.readouterr().err
        assert not processes.with_words("-m pip install")

    def test_a_python_that_does_not_start_is_no_venv(self, bootstrap: ModuleType) -> None:
        assert not bootstrap.venv_works()

    def test_the_venvs_version_counts(
        self, bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(bootstrap, "PYTHON", Path(sys.executable))
        assert bootstrap.venv_works()
        monkeypatch.setattr(sys, "version_info", (3, 99, 0))
        assert not bootstrap.venv_works()


class TestSystem:
    @pytest.fixture
    def bare(self, bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
        """A Debian with fonts, and without libEGL and libxcb-cursor; nobody may install."""
        absent = {"libEGL.so.1", "libglib-2.0.so.0", "libxcb-cursor.so.0"}
        monkeypatch.setattr(sys, "platform", "linux")
        monkeypatch.setattr(bootstrap, "loads", lambda library: library not in absent)
        monkeypatch.setattr(bootstrap, "has_fonts", lambda: True)
        monkeypatch.setattr(bootstrap.shutil, "which", lambda name: f"/usr/bin/{name}")
        monkeypatch.setattr(bootstrap.os, "geteuid", lambda: 1000, raising=False)
        monkeypatch.setattr(bootstrap.importlib.util, "find_spec", lambda name: object())

    @pytest.mark.usefixtures("bare")
    @pytest.mark.parametrize(
        ("platform", "window"),
        [("offscreen", {}), ("xcb", {"libxcb-cursor.so.0": "libxcb-cursor0"})],
    )
    def test_a_window_needs_more_than_a_picture(
        self, platform: str, window: dict[str, str], bootstrap: ModuleType
    ) -> None:
        always = {"libEGL.so.1": "libegl1", "libglib-2.0.so.0": "libglib2.0-0"}
        assert bootstrap.system_gaps(platform, venv=True) == {**always, **window}

    @pytest.mark.usefixtures("bare")
    def test_other_systems_bring_their_own_libraries(
        self, bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(sys, "platform", "darwin")
        assert bootstrap.system_gaps("native", venv=True) == {}

    @pytest.mark.usefixtures("bare")
    def test_missing_fonts_and_ensurepip_are_gaps(
        self, bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(bootstrap, "loads", lambda library: True)
        monkeypatch.setattr(bootstrap, "has_fonts", lambda: False)
        monkeypatch.setattr(bootstrap.importlib.util, "find_spec", lambda name: None)
        version = "{}.{}".format(*sys.version_info)
        venv = {"Python's ensurepip": f"python{version}-venv"}
        font = {"a font": "fonts-dejavu-core"}
        assert bootstrap.system_gaps("offscreen", venv=True) == {**venv, **font}
        assert bootstrap.system_gaps("offscreen", venv=False) == font

    def test_the_loader_knows(self, bootstrap: ModuleType) -> None:
        assert not bootstrap.loads("libno-such-library.so.9")

    @linux
    def test_the_loader_finds(self, bootstrap: ModuleType) -> None:
        assert bootstrap.loads("libc.so.6")

    @pytest.mark.parametrize(("listed", "expected"), [("", False), ("Sans.ttf: Sans\n", True)])
    def test_fontconfig_counts_the_fonts(
        self,
        listed: str,
        expected: bool,
        bootstrap: ModuleType,
        processes: Processes,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setattr(bootstrap.shutil, "which", lambda name: name)
        processes.answers["fc-list"] = (0, listed)
        assert bootstrap.has_fonts() is expected

    @pytest.mark.usefixtures("bare")
    def test_without_rights_the_command_is_printed(
        self,
        bootstrap: ModuleType,
        processes: Processes,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        processes.answers["sudo -n true"] = (1, "")
        with pytest.raises(SystemExit) as ending:
            bootstrap.set_up("xcb")
        assert ending.value.code == 1
        first, command = capsys.readouterr().err.splitlines()
        assert "libEGL.so.1, libglib-2.0.so.0, libxcb-cursor.so.0." in first
        assert command == (
            "  sudo apt-get update && sudo apt-get install --yes --no-install-recommends"
            " libegl1 libglib2.0-0 libxcb-cursor0"
        )
        assert not processes.with_words("-m venv")
        assert all("apt-get" not in line for line in processes.lines)

    @pytest.mark.usefixtures("bare")
    def test_a_system_without_apt_is_told_the_libraries(
        self,
        bootstrap: ModuleType,
        processes: Processes,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        monkeypatch.setattr(bootstrap.shutil, "which", lambda name: None)
        with pytest.raises(SystemExit):
            bootstrap.set_up("offscreen")
        said = capsys.readouterr().err
        assert "libEGL.so.1, libglib-2.0.so.0. Install this with the system's package" in said
        assert "apt" not in said

    @pytest.mark.parametrize(
        ("user", "sudo", "expected"),
        [(0, 1, []), (1000, 0, ["sudo", "-n"]), (1000, 1, None)],
    )
    @pytest.mark.usefixtures("bare")
    def test_who_may_install(
        self,
        user: int,
        sudo: int,
        expected: list[str] | None,
        bootstrap: ModuleType,
        processes: Processes,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setattr(bootstrap.os, "geteuid", lambda: user, raising=False)
        processes.answers["sudo -n true"] = (sudo, "")
        assert bootstrap.apt_rights() == expected

    @pytest.mark.usefixtures("bare")
    def test_with_sudo_it_installs_and_goes_on(
        self,
        bootstrap: ModuleType,
        processes: Processes,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        bootstrap.set_up("offscreen")
        assert processes.with_words("apt-get") == [
            "sudo -n env DEBIAN_FRONTEND=noninteractive"
            " apt-get install --yes --no-install-recommends libegl1 libglib2.0-0"
        ]
        assert "Installing libegl1 libglib2.0-0" in capsys.readouterr().err
        assert processes.with_words("-m pip install")

    def test_stale_package_lists_are_brought_up_to_date_once(
        self, bootstrap: ModuleType, processes: Processes
    ) -> None:
        processes.answers["apt-get install"] = (100, "E: Unable to locate package")
        assert not bootstrap.apt_install([], ["libegl1"])
        verbs = [line.split("apt-get ")[1].split()[0] for line in processes.with_words("apt-get")]
        assert verbs == ["install", "update", "install"]

    @pytest.mark.usefixtures("bare")
    def test_root_whose_apt_fails_is_shown_why_and_no_sudo(
        self,
        bootstrap: ModuleType,
        processes: Processes,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        monkeypatch.setattr(bootstrap.os, "geteuid", lambda: 0, raising=False)
        processes.answers["apt-get install"] = (100, "E: no such mirror")
        with pytest.raises(SystemExit):
            bootstrap.set_up("offscreen")
        said = capsys.readouterr().err
        assert "E: no such mirror" in said
        assert "sudo" not in said

    @pytest.mark.parametrize(
        ("known", "expected"),
        [
            ("libegl1\nlibglib2.0-0\n", "libglib2.0-0"),
            ("libegl1\nlibglib2.0-0t64\n", "libglib2.0-0t64"),
            ("", "libglib2.0-0"),
        ],
    )
    def test_renamed_packages_go_by_the_name_that_apt_knows(
        self, known: str, expected: str, bootstrap: ModuleType, processes: Processes
    ) -> None:
        processes.answers["apt-cache pkgnames"] = (0, known)
        command = bootstrap.install_command(["libegl1", "libglib2.0-0"])
        assert command[-2:] == ["libegl1", expected]


class TestDisplay:
    @pytest.mark.parametrize(
        ("environ", "answers", "expected"),
        [
            ({}, True, ""),
            ({"DISPLAY": "", "WAYLAND_DISPLAY": ""}, True, ""),
            ({"DISPLAY": ":0"}, True, "xcb"),
            ({"DISPLAY": ":0"}, False, ""),
            ({"DISPLAY": "unix:0.1"}, False, ""),
            ({"DISPLAY": "far:10.0"}, False, "xcb"),
            ({"WAYLAND_DISPLAY": "wayland-0"}, False, "wayland"),
            ({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}, True, "wayland"),
            ({"QT_QPA_PLATFORM": "offscreen"}, False, "offscreen"),
            ({"QT_QPA_PLATFORM": "xcb;wayland", "WAYLAND_DISPLAY": "wayland-0"}, True, "xcb"),
            ({"QT_QPA_PLATFORM": "", "DISPLAY": ":0"}, False, ""),
        ],
    )
    def test_which_platform_opens_the_window(
        self,
        environ: dict[str, str],
        answers: bool,
        expected: str,
        bootstrap: ModuleType,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setattr(sys, "platform", "linux")
        monkeypatch.setattr(bootstrap, "socket_answers", lambda address: answers)
        assert bootstrap.qt_platform(environ) == expected

    @pytest.mark.parametrize("system", ["darwin", "win32"])
    def test_other_systems_always_have_a_display(
        self, system: str, bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(sys, "platform", system)
        assert bootstrap.qt_platform({}) == "native"

    def test_both_sockets_of_the_display_are_tried(
        self, bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        tried: list[str] = []
        monkeypatch.setattr(bootstrap, "socket_answers", tried.append)
        assert not bootstrap.x_display_answers(":12.3")
        assert tried == ["/tmp/.X11-unix/X12", "\0/tmp/.X11-unix/X12"]

    @linux
    def test_a_server_answers_until_it_is_gone(self, bootstrap: ModuleType) -> None:
        address = f"\0gd-desktop-test-{os.getpid()}"
        with socket.socket(socket.AF_UNIX) as server:
            server.bind(address)
            server.listen()
            assert bootstrap.socket_answers(address)
        assert not bootstrap.socket_answers(address)


class TestCommands:
    @pytest.mark.parametrize(
        ("command", "expected"),
        [
            ("run", "PYTHON -m gd_desktop"),
            ("test", "PYTHON -m pytest"),
            ("bench", "PYTHON {root}/tests/benchmarks"),
            ("stress", "PYTHON {root}/tests/stress"),
        ],
    )
    @pytest.mark.parametrize(
        "arguments", [["trace", "--rate", "-1e-3"], ["--help"], ["-h", "--", "-x", "a b"]]
    )
    @pytest.mark.usefixtures("ready")
    def test_arguments_pass_untouched(
        self,
        command: str,
        expected: str,
        arguments: list[str],
        bootstrap: ModuleType,
        processes: Processes,
        tmp_path: Path,
    ) -> None:
        processes.answers["PYTHON"] = (7, "")
        assert bootstrap.main([command, *arguments]) == 7
        whole = " ".join([expected.format(root=tmp_path.as_posix()), *arguments])
        assert [line.replace(os.sep, "/") for line in processes.lines] == [whole]

    @pytest.mark.usefixtures("ready")
    def test_all_tests_run_on_all_processors(
        self, bootstrap: ModuleType, processes: Processes
    ) -> None:
        assert bootstrap.main(["test"]) == 0
        assert processes.lines == ["PYTHON -m pytest --numprocesses auto"]

    @pytest.mark.usefixtures("processes")
    @pytest.mark.parametrize(
        ("command", "dev"), [("run", False), ("test", True), ("bench", True), ("stress", True)]
    )
    def test_what_each_command_sets_up(
        self, command: str, dev: bool, bootstrap: ModuleType, ready: list[tuple[str, bool]]
    ) -> None:
        bootstrap.main([command, "some", "thing"])
        assert ready == [("offscreen", dev)] or (ready == [("native", dev)] and command == "run")

    @pytest.mark.usefixtures("ready")
    @pytest.mark.parametrize("command", ["test", "stress"])
    def test_tests_never_flash_on_the_screen(
        self,
        command: str,
        bootstrap: ModuleType,
        processes: Processes,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
        bootstrap.main([command])
        assert processes.environments == [{"QT_QPA_PLATFORM": "offscreen"}]
        assert processes.folders == [bootstrap.ROOT]

    def test_benchmarks_go_where_they_are_sent(
        self,
        bootstrap: ModuleType,
        processes: Processes,
        ready: list[tuple[str, bool]],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
        bootstrap.main(["bench"])
        assert processes.environments == [{"QT_QPA_PLATFORM": "xcb"}]
        assert ready == [("xcb", True)]

    @pytest.mark.usefixtures("ready")
    def test_with_a_display_the_window_opens(
        self, bootstrap: ModuleType, processes: Processes, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(bootstrap, "qt_platform", lambda environ: "xcb")
        assert bootstrap.main(["run"]) == 0
        assert processes.lines == ["PYTHON -m gd_desktop"]
        assert processes.folders == [None]

    @pytest.mark.usefixtures("ready")
    @pytest.mark.parametrize(
        ("display", "reason"),
        [("", "There is no display here, so"), (":77", "The display :77 does not answer, so")],
    )
    def test_without_a_display_it_shows_a_table_and_a_picture(
        self,
        display: str,
        reason: str,
        bootstrap: ModuleType,
        processes: Processes,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
        tmp_path: Path,
    ) -> None:
        monkeypatch.setenv("DISPLAY", display)
        monkeypatch.setattr(bootstrap, "qt_platform", lambda environ: "")
        assert bootstrap.main(["run"]) == 0
        assert processes.lines == [
            "PYTHON -m gd_desktop trace --model parabola --rate 0.1 --start 8 --steps 33",
            "PYTHON -m gd_desktop picture gd-desktop.png --steps 8",
        ]
        assert processes.environments == [{}, {"QT_QPA_PLATFORM": "offscreen"}]
        said = capsys.readouterr()
        assert said.err.startswith(reason)
        assert said.out == f"The picture is in {tmp_path / 'gd-desktop.png'}\n"

    @pytest.mark.usefixtures("ready")
    @pytest.mark.parametrize("part", ["trace", "picture"])
    def test_without_a_display_a_failure_is_passed_on(
        self,
        part: str,
        bootstrap: ModuleType,
        processes: Processes,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        monkeypatch.setattr(bootstrap, "qt_platform", lambda environ: "")
        processes.answers[f"gd_desktop {part}"] = (5, "")
        assert bootstrap.main(["run"]) == 5
        assert ("The picture is in" in capsys.readouterr().out) is (part == "trace")

    def test_ctrl_c_ends_quietly(
        self, bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def interrupted(platform: str) -> None:
            raise KeyboardInterrupt

        monkeypatch.setattr(bootstrap, "set_up", interrupted)
        assert bootstrap.main(["run"]) == 130

    @pytest.mark.parametrize("arguments", [[], ["fly"]])
    def test_an_unknown_command_is_refused(
        self, arguments: list[str], bootstrap: ModuleType, processes: Processes
    ) -> None:
        with pytest.raises(SystemExit) as refusal:
            bootstrap.main(arguments)
        assert refusal.value.code == 2
        assert processes.lines == []

    def test_help_names_every_command(
        self, bootstrap: ModuleType, capsys: pytest.CaptureFixture[str]
    ) -> None:
        with pytest.raises(SystemExit) as ending:
            bootstrap.main(["--help"])
        assert ending.value.code == 0
        said = capsys.readouterr().out
        for name, command in bootstrap.COMMANDS.items():
            assert f"    {name} " in said
            assert command.help.split(";")[0] in said


@pytest.mark.usefixtures("ready")
class TestCheck:
    STEPS = ("format", "lint", "types", "imports", "texts", "audit", "tests", "coverage", "core")

    def summary(self, capsys: pytest.CaptureFixture[str]) -> dict[str, str]:
        lines = capsys.readouterr().out.split("== summary\n")[1].splitlines()
        words = [line.split() for line in lines]
        assert all(word[3] == "s" and float(word[2]) >= 0 for word in words)
        return {word[1]: word[0] for word in words}

    def test_all_pass(
        self, bootstrap: ModuleType, processes: Processes, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert bootstrap.main(["check"]) == 0
        assert self.summary(capsys) == dict.fromkeys(self.STEPS, "passed")
        assert processes.lines == [
            "PYTHON -m ruff format --check .",
            "PYTHON -m ruff check .",
            "PYTHON -m mypy",
            "PYTHON -c from importlinter.cli import lint_imports_command as lint; lint()",
            "PYTHON packaging/translations.py check",
            "PYTHON packaging/audit.py",
            "PYTHON -m pytest --numprocesses auto --cov --cov-report=",
            "PYTHON -m coverage report --fail-under=90",
            "PYTHON -m coverage report --fail-under=95 "
            "--include=gd_desktop/core/*,gd_desktop/io/*,gd_desktop/app/*",
        ]

    @pytest.mark.parametrize(
        ("part", "name"),
        [
            ("ruff format", "format"),
            ("ruff check", "lint"),
            ("mypy", "types"),
            ("importlinter", "imports"),
            ("translations.py", "texts"),
            ("audit.py", "audit"),
            ("pytest", "tests"),
            ("--fail-under=90", "coverage"),
            ("--fail-under=95", "core"),
        ],
    )
    def test_one_failure_fails_the_whole_and_stops_nothing(
        self,
        part: str,
        name: str,
        bootstrap: ModuleType,
        processes: Processes,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        processes.answers[part] = (2, "")
        assert bootstrap.main(["check"]) == 1
        assert len(processes.lines) == len(self.STEPS)
        assert self.summary(capsys) == {**dict.fromkeys(self.STEPS, "passed"), name: "failed"}

    def test_every_step_has_a_heading_in_order(
        self, bootstrap: ModuleType, processes: Processes, capsys: pytest.CaptureFixture[str]
    ) -> None:
        bootstrap.main(["check"])
        said = capsys.readouterr().out.splitlines()
        headings = [line[3:] for line in said if line.startswith("== ")]
        assert headings == [*self.STEPS, "summary"]
        assert processes.environments == [{"QT_QPA_PLATFORM": "offscreen"}] * len(self.STEPS)

    def test_arguments_are_refused(self, bootstrap: ModuleType, processes: Processes) -> None:
        with pytest.raises(SystemExit) as refusal:
            bootstrap.main(["check", "--fast"])
        assert refusal.value.code == 2
        assert processes.lines == []


class TestExecute:
    """The one place that starts processes, with real ones: this Python, for a moment."""

    @pytest.fixture
    def python(self, bootstrap: ModuleType) -> Callable[..., "subprocess.CompletedProcess[str]"]:
        def start(code: str, **settings: object) -> "subprocess.CompletedProcess[str]":
            command = [sys.executable, "-c", code]
            result: subprocess.CompletedProcess[str] = bootstrap.execute(command, **settings)
            return result

        return start

    def test_the_status_is_passed_on(
        self, python: Callable[..., "subprocess.CompletedProcess[str]"]
    ) -> None:
        assert python("raise SystemExit(7)").returncode == 7

    @linux
    def test_a_signal_becomes_the_shells_status(
        self, python: Callable[..., "subprocess.CompletedProcess[str]"]
    ) -> None:
        killed = python("import os, signal; os.kill(os.getpid(), signal.SIGKILL)")
        assert killed.returncode == 128 + 9

    def test_quiet_keeps_both_outputs(
        self, python: Callable[..., "subprocess.CompletedProcess[str]"]
    ) -> None:
        code = "import sys; print('out', flush=True); print('err', file=sys.stderr)"
        assert python(code, quiet=True).stdout.split() == ["out", "err"]

    def test_the_environment_less_pythonhome(
        self,
        python: Callable[..., "subprocess.CompletedProcess[str]"],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setenv("PYTHONHOME", "/nowhere")
        monkeypatch.setenv("PYTHONPATH", "kept")
        code = "import os; print(*map(os.environ.get, ['PYTHONHOME', 'PYTHONPATH', 'MORE']))"
        assert python(code, env={"MORE": "1"}, quiet=True).stdout.split() == ["None", "kept", "1"]


class TestBuild:
    @pytest.fixture
    def asked(
        self, bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch
    ) -> list[tuple[str, bool]]:
        """What the command asked of the set-up, which is done already."""
        found: list[tuple[str, bool]] = []

        def set_up(platform: str, *, build: bool = False) -> None:
            found.append((platform, build))

        monkeypatch.setattr(bootstrap, "set_up", set_up)
        monkeypatch.setattr(bootstrap.sys, "platform", "linux")
        monkeypatch.setattr(bootstrap.shutil, "which", lambda name: f"/usr/bin/{name}")
        return found

    def test_the_bundle_comes_first_and_then_what_this_system_can_make(
        self,
        asked: list[tuple[str, bool]],
        bootstrap: ModuleType,
        processes: Processes,
        tmp_path: Path,
    ) -> None:
        assert bootstrap.main(["build"]) == 0
        assert asked == [("xcb", True)]
        packaging, dist = tmp_path / "packaging", tmp_path / "dist"
        assert processes.lines == [
            f"PYTHON {packaging / 'bundle.py'}",
            f"PYTHON {packaging / 'linux' / 'deb.py'} {dist / 'gd-desktop'} {dist}",
            f"PYTHON {packaging / 'linux' / 'portable.py'} {dist / 'gd-desktop'} {dist}",
        ]

    @pytest.mark.usefixtures("asked")
    def test_the_bundle_alone(self, bootstrap: ModuleType, processes: Processes) -> None:
        assert bootstrap.main(["build", "--bundle-only"]) == 0
        assert len(processes.lines) == 1

    @pytest.mark.usefixtures("asked")
    def test_without_a_bundle_nothing_is_made_of_it(
        self, bootstrap: ModuleType, processes: Processes
    ) -> None:
        processes.answers["bundle.py"] = (1, "")
        assert bootstrap.main(["build"]) == 1
        assert len(processes.lines) == 1

    @pytest.mark.usefixtures("asked")
    def test_what_lacks_its_tool_is_passed_over_and_named(
        self,
        bootstrap: ModuleType,
        processes: Processes,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        monkeypatch.setattr(bootstrap.shutil, "which", lambda name: None)
        assert bootstrap.main(["build"]) == 0
        assert not processes.with_words("deb.py")
        assert processes.with_words("portable.py")
        assert "there is no dpkg-shlibdeps here" in capsys.readouterr().err

    @pytest.mark.usefixtures("asked")
    def test_one_that_fails_lets_the_others_be_made(
        self, bootstrap: ModuleType, processes: Processes
    ) -> None:
        processes.answers["deb.py"] = (4, "")
        assert bootstrap.main(["build"]) == 4
        assert processes.with_words("portable.py")

    @pytest.mark.usefixtures("asked")
    def test_other_arguments_are_refused(self, bootstrap: ModuleType, processes: Processes) -> None:
        with pytest.raises(SystemExit) as refusal:
            bootstrap.main(["build", "everything"])
        assert refusal.value.code == 2
        assert processes.lines == []

    @pytest.mark.parametrize("system", ["linux", "win32", "darwin"])
    def test_each_script_is_there(self, system: str, bootstrap: ModuleType) -> None:
        for script, _ in bootstrap.PACKAGERS[system]:
            assert (SCRIPT.parent / script).is_file()


@pytest.mark.usefixtures("complete")
def test_a_group_is_installed_with_what_it_names(
    bootstrap: ModuleType, processes: Processes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrap, "tool_gaps", dict)
    both = PROJECT + 'build = ["pyinstaller>=6"]\n'
    bootstrap.PROJECT.write_text(both, encoding="utf-8")
    bootstrap.set_up("xcb", build=True)
    assert processes.lines[-1].endswith(" pyinstaller>=6")
    bootstrap.set_up("xcb", dev=True, build=True)
    assert processes.lines[-1].endswith(" pytest>=8 ruff pyinstaller>=6")
    processes.lines.clear()
    bootstrap.set_up("xcb", build=True)
    assert processes.lines == []


@pytest.mark.parametrize(
    ("system", "there", "expected"),
    [
        ("linux", (), {"objdump and strip": "binutils"}),
        ("linux", ("objdump",), {"objdump and strip": "binutils"}),
        ("linux", ("objdump", "strip"), {}),
        ("win32", (), {}),
    ],
)
def test_a_build_needs_tools_on_linux(
    system: str,
    there: tuple[str, ...],
    expected: dict[str, str],
    bootstrap: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(bootstrap.sys, "platform", system)
    monkeypatch.setattr(bootstrap.shutil, "which", lambda name: name if name in there else None)
    assert bootstrap.tool_gaps() == expected

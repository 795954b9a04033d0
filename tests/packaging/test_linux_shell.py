"""The man page and the completions have every command, option and choice of the help."""

# ruff: noqa: E402  # The scripts are found by their folder, which is told first.

import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from gd_desktop import cli

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging" / "linux"))

import commands
from completions import PLACES, completions
from completions import main as write_completions
from man import man_page

linux = pytest.mark.skipif(sys.platform != "linux", reason="about Linux alone")


def helps() -> dict[str, str]:
    """The text of --help by command; of the program itself by "". Read apart from the scripts."""
    top = cli.parser()
    found = {"": top.format_help()}
    for action in top._actions:
        if isinstance(action.choices, dict):
            found |= {name: each.format_help() for name, each in action.choices.items()}
    return found


HELPS = helps()
FLAG = re.compile(r"(?<![\w-])--?[a-z][a-z-]*")
FLAGS = {name: set(FLAG.findall(text)) for name, text in HELPS.items()}
CHOICES = {
    (name, flag, tuple(told.split(",")))
    for name, text in HELPS.items()
    for flag, told in re.findall(r"(--[a-z-]+) \{([^}]+)\}", text)
}


def test_the_help_is_read() -> None:
    assert set(HELPS) == {"", "trace", "picture", "worksheet"}
    assert {"-h", "--set", "--method", "-o", "--output"} <= FLAGS["trace"]
    assert ("picture", "--theme", ("light", "dark", "projector")) in CHOICES
    assert len(CHOICES) > 10


def test_what_is_known_of_values_is_of_options_that_there_are() -> None:
    flags = {flag for command in commands.commands() for flag in FLAGS[command.name]}
    assert {f"--{name}" for name in commands._NAMES} <= flags


# --- the man page


def test_the_page_has_every_option_and_choice() -> None:
    page = man_page()
    for flag in set().union(*FLAGS.values()):
        assert re.search(rf"^\.It .*Fl \\?{re.escape(flag[1:])}\b(?!-)", unescaped(page), re.M), (
            flag
        )
    for name, flag, values in CHOICES:
        told = re.search(rf"^\.It Fl {flag[1:]} Ar.*\n((?:[^.].*\n)*)", unescaped(page), re.M)
        assert told is not None, (name, flag)
        assert set(values) <= set(re.findall(r"[\w-]+", told[1])), flag


def unescaped(page: str) -> str:
    return page.replace(r"\-", "-")


def test_the_page_has_every_command_with_its_file() -> None:
    page = unescaped(man_page())
    assert ".It Cm trace\n" in page
    assert ".It Cm picture Ar OUT.png|svg|gif|pdf\n" in page
    assert ".It Cm worksheet Ar OUT.pdf|html\n" in page


def test_nothing_of_the_template_stays() -> None:
    assert not re.search(r"@\w+@", man_page())


def test_the_examples_are_taken_by_the_command_line() -> None:
    code = re.search(r"^\.Bd -literal.*\n((?:gd-desktop .*\n)+)\.Ed", man_page_plain(), re.M)
    assert code is not None
    lines = code[1].splitlines()
    assert len(lines) > 5
    for line in lines:
        assert cli.parse(shlex.split(line)[1:]).command in ("trace", "picture", "worksheet")


def man_page_plain() -> str:
    return unescaped(man_page()).replace(r"\(ha", "^").replace(r"\e", "\\")


@linux
@pytest.mark.skipif(shutil.which("mandoc") is None, reason="needs mandoc")
def test_mandoc_has_no_complaint() -> None:
    command = ["mandoc", "-Tlint", "-Wall"]
    done = subprocess.run(command, input=man_page(), capture_output=True, text=True)
    assert (done.stdout, done.returncode) == ("", 0)


# --- completions


ASK_BASH = """
ask() {
    COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _gd_desktop
    printf '%s ' "${COMPREPLY[@]}"; printf '\\n'
}
"""


def ask_bash(folder: Path, questions: list[tuple[str, ...]]) -> list[set[str]]:
    """What bash offers for the last word of each, in an empty folder."""
    script = f"source {shlex.quote(str(folder / PLACES['bash']))}\n{ASK_BASH}"
    script += "".join(f"ask gd-desktop {shlex.join(words)}\n" for words in questions)
    empty = folder / "empty"
    empty.mkdir()
    done = subprocess.run(["bash", "-c", script], capture_output=True, text=True, cwd=empty)
    assert (done.stderr, done.returncode) == ("", 0)
    return [set(line.split()) for line in done.stdout.splitlines()]


@pytest.fixture
def written(tmp_path: Path) -> Path:
    assert write_completions([str(tmp_path)]) == 0
    return tmp_path


@linux
def test_bash_offers_every_option_and_choice(written: Path) -> None:
    names = [name for name in HELPS if name]
    choices = sorted(CHOICES)
    questions: list[tuple[str, ...]] = [("",), *((name, "-") for name in names)]
    questions += [(name, flag, "") for name, flag, _ in choices]
    questions += [(name, flag, "=", "") for name, flag, _ in choices]
    first, *rest = ask_bash(written, questions)
    assert first == set(names) | FLAGS[""]
    for name, offered in zip(names, rest, strict=False):
        assert offered == FLAGS[name], name
    values = rest[len(names) :]
    for (name, flag, told), offered in zip([*choices, *choices], values, strict=True):
        assert offered == set(told), (name, flag)


@linux
def test_bash_offers_names_lists_and_files(written: Path) -> None:
    for name in ("a walk.descent", "own.csv", "notes.txt"):
        (written / name).touch()
    places = str(written)
    offered = ask_bash(
        written,
        [
            ("trace", "--terrain", "hi"),
            ("trace", "--set", "beta"),
            ("trace", "--set", "beta1", "=", ""),
            ("trace", "--rate", ""),
            ("trace", "--mistakes", "sign,no-"),
            ("trace", "--data", "pen"),
            ("trace", "--data", f"{places}/o"),
            (f"{places}/a",),
            (f"{places}/n",),
        ],
    )
    assert offered == [
        {"himmelblau"},
        {"beta1=", "beta2="},
        set(),
        set(),
        {"sign,no-input", "sign,no-slope"},
        {"penguins"},
        {f"{places}/own.csv"},
        set(f"{places}/a walk.descent".split()),
        set(),
    ]


@linux
@pytest.mark.skipif(shutil.which("fish") is None, reason="needs fish")
def test_fish_offers_every_option_and_choice(written: Path) -> None:
    asked = [(f"{name} -", FLAGS[name]) for name in HELPS if name]
    asked += [(f"{name} {flag} ", set(told)) for name, flag, told in sorted(CHOICES)]
    script = f"source {written / PLACES['fish']}\n"
    script += "".join(
        f"complete -C 'gd-desktop {words}' | cut -f1 | string join ' '; echo .\n"
        for words, _ in asked
    )
    done = subprocess.run(["fish", "-N", "-c", script], capture_output=True, text=True)
    answers = [set(part.split()) for part in done.stdout.split(".\n")[:-1]]
    for (words, expected), offered in zip(asked, answers, strict=True):
        assert offered == expected, words


def test_zsh_and_fish_have_every_option_and_choice() -> None:
    made = completions()
    for name, flags in FLAGS.items():
        zsh, fish = part_of(made, name)
        for flag in flags:
            assert re.search(rf"[)*]{flag}[=+]?\[", zsh), (name, flag)
            option = f"-l {flag[2:]} " if flag.startswith("--") else f"-s {flag[1:]} "
            assert option in fish, (name, flag)
    for name, flag, values in CHOICES:
        zsh, fish = part_of(made, name)
        assert re.search(rf"{flag}=\[.*:\({' '.join(values)}\)'", zsh), (name, flag)
        assert re.search(rf"-l {flag[2:]} .*-a '{' '.join(values)}'", fish), (name, flag)


def part_of(made: dict[str, str], name: str) -> tuple[str, str]:
    """What zsh's and fish's scripts say of a command; of the program itself, all that they say."""
    if not name:
        return made["zsh"], made["fish"]
    zsh = re.search(rf"^ +{name}\)\n(.*?)^ +;;", made["zsh"], re.MULTILINE | re.DOTALL)
    assert zsh is not None
    seen = f"__fish_seen_subcommand_from {name}"
    return zsh[1], "\n".join(line for line in made["fish"].splitlines() if seen in line)


@linux
@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_shells_read_their_scripts(shell: str, written: Path) -> None:
    if shutil.which(shell) is None:
        pytest.skip(f"needs {shell}")
    done = subprocess.run([shell, "-n", written / PLACES[shell]], capture_output=True, text=True)
    assert (done.stderr, done.returncode) == ("", 0)


def test_completions_ask_for_a_folder(capsys: pytest.CaptureFixture[str]) -> None:
    assert write_completions([]) == 2
    assert "FOLDER" in capsys.readouterr().err

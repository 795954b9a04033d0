"""The guide's page of the command line has every option, and none that there is not."""

import argparse
import re

import pytest

from gd_desktop.cli import PICTURES, SHEETS, parser
from gd_desktop.core.methods import OPTION_NAMES
from gd_desktop.core.terrains import TERRAINS
from gd_desktop.io.guide import page_text

TEXT = page_text("command-line")
EXPERIMENT, NEURON = "The options of every experiment", "The neuron"
SECTIONS = {
    "trace": "Print a walk: trace",
    "picture": "Draw the window: picture",
    "worksheet": "Exercise sheets: worksheet",
}


def section(title: str) -> str:
    """What stands under a heading, up to the next one."""
    found = re.search(rf"^#+ {re.escape(title)}$(.*?)(?=^#+ |\Z)", TEXT, re.MULTILINE | re.DOTALL)
    assert found is not None
    return found[1]


def rows(title: str) -> dict[str, list[str]]:
    """The cells beside each option in the tables of a section."""
    told = {}
    for line in section(title).splitlines():
        if line.startswith("| `-"):
            first, *others = (cell.strip() for cell in line.strip("|").split(" | "))
            told |= dict.fromkeys(re.findall(r"`(-[^`]*)`", first), others)
    return told


def commands() -> dict[str, argparse.ArgumentParser]:
    (choices,) = (
        action.choices
        for action in parser()._actions
        if isinstance(action, argparse._SubParsersAction)
    )
    return dict(choices)


def options(of: argparse.ArgumentParser) -> dict[str, argparse.Action]:
    return {name: action for action in of._actions for name in action.option_strings}


def test_the_windows_options_are_all_there_and_no_others() -> None:
    assert set(rows("The window")) == set(options(parser()))


@pytest.mark.parametrize("command", SECTIONS)
def test_a_commands_options_are_all_there_and_no_others(command: str) -> None:
    told = {**rows(SECTIONS[command]), **rows(EXPERIMENT), **rows(NEURON)}
    assert set(told) == set(options(commands()[command])) - {"-h", "--help"}


def test_there_is_a_section_for_each_command() -> None:
    assert set(SECTIONS) == set(commands())


@pytest.mark.parametrize("command", SECTIONS)
def test_what_can_be_chosen_is_told(command: str) -> None:
    told = {**rows(SECTIONS[command]), **rows(EXPERIMENT), **rows(NEURON)}
    for name, action in options(commands()[command]).items():
        for choice in action.choices or ():
            assert f"`{choice}`" in told[name][0], name


def test_names_of_settings_landscapes_and_endings_are_told() -> None:
    told = rows(EXPERIMENT)
    assert all(f"`{name}`" in told["--set"][0] for name in OPTION_NAMES)
    assert all(f"`{name}`" in told["--terrain"][0] for name in TERRAINS)
    assert all(f"`{ending}`" in section(SECTIONS["picture"]) for ending in PICTURES)
    assert all(f"`{ending}`" in section(SECTIONS["worksheet"]) for ending in SHEETS)


@pytest.mark.parametrize("command", SECTIONS)
def test_what_is_taken_when_it_is_left_out(command: str) -> None:
    told = {**rows(SECTIONS[command]), **rows(EXPERIMENT), **rows(NEURON)}
    for name, action in options(commands()[command]).items():
        said = re.search(r"default: (\S+)", action.help or "")
        if said is not None and said[1] != "print":
            value = re.split(r"[;,]?(?: |$)", told[name][-1].replace("`", ""))[0]
            assert value == said[1].rstrip(",;"), name


def test_the_examples_are_taken() -> None:
    lines = re.findall(r"^gd-desktop ((?:trace|picture|worksheet) .+)$", TEXT, re.MULTILINE)
    assert len(lines) >= 6
    for line in lines:
        parser().parse_args(line.replace("--start -1.5", "--start=-1.5").split())

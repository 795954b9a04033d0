"""What `gd-desktop` takes on the command line, as plain data for the man page and the completions.

It is read from the app's own parser, so that neither can go stale. It runs in the environment that
bootstrap makes, where the app is installed.
"""

import argparse
from typing import NamedTuple

from gd_desktop import cli
from gd_desktop.core.exercises.wish import Kind
from gd_desktop.core.methods import OPTION_NAMES
from gd_desktop.core.mistakes import Mistake
from gd_desktop.core.setup import ALL, RANDOM, ZEROS
from gd_desktop.core.terrains import TERRAINS
from gd_desktop.io.builtin import entries

# The endings of the files that the window opens.
OPENED = ("descent", "lesson", "csv")


class Option(NamedTuple):
    """An option, or where it has no flags a file's name that a command ends with."""

    flags: tuple[str, ...]
    value: str  # what stands for its value, such as FILE; empty where it takes none
    choices: tuple[str, ...]  # all the values there are; empty where any may be typed
    names: tuple[str, ...]  # values with a name, where others will do as well
    endings: tuple[str, ...]  # of the files that it takes, "" for any; empty where it takes none
    is_list: bool  # takes several of its names with commas between them
    is_repeated: bool
    help: str  # with the default

    @property
    def values(self) -> tuple[str, ...]:
        """What can be offered while it is typed."""
        return self.choices or self.names


class Group(NamedTuple):
    """Options that belong together. The title is empty for a command's own."""

    title: str
    options: tuple[Option, ...]


class Command(NamedTuple):
    """A command; without a name, the program itself."""

    name: str
    help: str
    output: Option | None
    groups: tuple[Group, ...]

    @property
    def options(self) -> tuple[Option, ...]:
        """All its options, group after group."""
        return tuple(option for group in self.groups for option in group.options)


# By an option's destination: what the parser does not know of its values.
_NAMES: dict[str, tuple[str, ...]] = {
    "terrain": TERRAINS,
    "set": tuple(f"{name}=" for name in OPTION_NAMES),
    "start": (ZEROS, RANDOM),
    "data": tuple(entry.name for entry in entries()),
    "batch": (ALL,),
    "mistakes": tuple(map(str, Mistake)),
    "tasks": tuple(map(str, Kind)),
}
_LISTS = ("mistakes", "tasks")


def commands() -> tuple[Command, ...]:
    """The program itself, then its commands in the order of the help."""
    top = cli.parser()
    found = [_command(top, "", top.description or "")]
    for action in top._actions:
        if isinstance(action, argparse._SubParsersAction):
            helps = {choice.dest: choice.help or "" for choice in action._choices_actions}
            found += [_command(each, name, helps[name]) for name, each in action.choices.items()]
    return tuple(found)


def _command(parser: argparse.ArgumentParser, name: str, text: str) -> Command:
    output = None
    groups = []
    for group in parser._action_groups:
        options = []
        for action in group._group_actions:
            if isinstance(action, argparse._SubParsersAction) or action.help == argparse.SUPPRESS:
                continue
            option = _option(action)
            if option.flags:
                options.append(option)
            else:
                output = option
        # argparse's own two groups hold what is no group's.
        title = "" if group.title in ("options", "positional arguments") else group.title or ""
        if options:
            groups.append(Group(title, tuple(options)))
    return Command(name, text, output, tuple(groups))


def _option(action: argparse.Action) -> Option:
    choices = tuple(str(choice) for choice in action.choices or ())
    value = "" if action.nargs == 0 else str(action.metavar or action.dest.upper())
    has_default = bool(value) and action.default not in (None, argparse.SUPPRESS)
    text = _OWN_WORDS.get(type(action), action.help or "")
    if has_default and "default:" not in text:
        text = "; ".join(filter(None, (text, f"default: {action.default}")))
    return Option(
        flags=tuple(action.option_strings),
        value=value,
        choices=choices,
        names=_NAMES.get(action.dest, ()),
        endings=_endings(value),
        is_list=action.dest in _LISTS,
        is_repeated=isinstance(action, argparse._AppendAction),
        help=text,
    )


# In the place of argparse's.
_OWN_WORDS: dict[type[argparse.Action], str] = {
    argparse._HelpAction: "tell the options and end",
    argparse._VersionAction: "tell the version and end",
}


def _endings(value: str) -> tuple[str, ...]:
    """png and svg of OUT.png|svg, csv of NAME|FILE.csv; any of FILE."""
    if value == "FILE":
        return ("",)
    _, dot, endings = value.partition(".")
    return tuple(endings.split("|")) if dot else ()
